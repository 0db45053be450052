"""Answer one submission: from the record where nothing changed, else by the check; its report is written, its row told.

Any engine can map `Desk.answer` over the names of submissions. Whatever a submission is like, it gets a row.
"""

import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from formprep.batch.carried import Carried
from formprep.batch.record import Entry
from formprep.batch.results import OWN, Results
from formprep.batch.rows import refusal, row_of, row_without
from formprep.batch.settings import Settings
from formprep.batch.sources import ChangingError, OddNameError, TooLargeError, source_of
from formprep.batch.stored import results_of
from formprep.errors import InputError
from formprep.inventory import inventory
from formprep.model import SourceFile, Transcript
from formprep.situation import FILE, SituationError
from formprep.tools.folder import opened
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Pool
from formprep.yamls import LARGEST

if TYPE_CHECKING:
    from formprep.cache import Cache
    from formprep.report import Report

Turned = Callable[[int], None]
Answer = tuple[Entry, bool]


class RefusedError(Exception):
    """Tell why a submission can't be checked as it is."""


class Desk:
    """Hold what is loaded once for many submissions: rules, a reading child, the place of results."""

    def __init__(self, settings: Settings, results: Results | Carried | None = None) -> None:
        self.settings = settings
        self._digest = settings.digest
        self._results = results or results_of(settings)
        self._source = source_of(settings.root)
        self._limits = Limits()
        self._pool = Pool(1, limits=self._limits)
        self._kept: Cache | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.close()

    def answer(self, name: str, known: Entry | None, turned: Turned = lambda _: None) -> Answer:
        """Return what became of a submission, and whether it is as `known`; `turned` is told of each file."""
        try:
            return self._answered(name, known, turned)
        except RefusedError as why:
            return self._without(name, "refused", str(why))
        except SituationError as error:
            return self._without(name, "refused", refusal(error))
        except InputError:
            return self._without(name, "refused", "not-usable")
        except MemoryError:
            raise
        except (ChangingError, OddNameError, TooLargeError) as error:
            return self._without(name, "failed", error.reason)
        except OSError as error:
            return self._without(name, "failed", errno.errorcode.get(error.errno or 0, "OSError"))
        except Exception as error:  # one submission never stops the others
            if os.environ.get("FORMPREP_DEBUG"):
                raise
            return self._without(name, "failed", type(error).__name__)

    def _answered(self, name: str, known: Entry | None, turned: Turned) -> Answer:
        usable = known if known and known.content and known.settings == self._digest else None
        if usable and not self._results.holds(self._results.place("reports", name), usable.report):
            usable = None
        state = self._source.state(name)
        if usable and state and state == usable.state:
            return self._with_cover(name, usable), True
        with self._source.folder(name) as (root, folder):
            data = _answers(root, folder)
            if usable and self._is_as_known(folder, data, usable):
                return self._with_cover(name, self._with_state(name, usable, state)), True
            report = self._checked(folder, data, turned)
        return self._with_state(name, self._written(name, report, data), state), False

    def _with_state(self, name: str, entry: Entry, state: str) -> Entry:
        """Return the entry with the state that the store had before and after, if that is one."""
        same = state if state and entry.content and self._source.state(name) == state else ""
        return replace(entry, state=same)

    def _is_as_known(self, folder: Path, data: bytes, known: Entry) -> bool:
        """Tell whether a submission is what it was; by the times of its files alone where that was asked."""
        since = self.settings.since
        if since is not None and all(when < since for when in _touched(folder)):
            return True
        files, _ = inventory(folder, answers=folder / FILE)
        return content_of(files, data) == known.content

    def _checked(self, folder: Path, data: bytes, turned: Turned) -> "Report":
        from formprep import pipeline
        from formprep.transcribe import transcribe

        day = date.fromisoformat(self.settings.on)
        answers = folder / FILE
        rules, situation = pipeline.situation_of(answers, on=day, edition=self.settings.edition, data=data)
        cache = self._cache()

        def read(files: Sequence[SourceFile], folder: Path, *, on: date) -> Mapping[str, Transcript]:
            return transcribe(
                files,
                folder,
                on=on,
                cache=cache,
                limits=self._limits,
                progress=lambda done, _: turned(done),
                pool=self._pool,
            )

        return pipeline.prepare(folder, rules, situation, transcribe=read, answers=answers)

    def _cache(self) -> "Cache | None":
        from formprep.batch.papers import Papers
        from formprep.cache import Cache, version_of

        if self._kept is None and self.settings.papers and isinstance(self._results, Results):
            own = self._results.folder / OWN
            self._kept = Papers(own, version=version_of(self._limits), most_bytes=self.settings.papers)
        elif self._kept is None and self.settings.cache:
            self._kept = Cache(Path(self.settings.cache), version=version_of(self._limits))
        return self._kept

    def _written(self, name: str, report: "Report", data: bytes) -> Entry:
        from formprep.report import as_json
        from formprep.transcribe import PASSING

        raw = report.to_dict()
        text = as_json(raw)
        self._results.remove(self._results.place("covers", name))
        entry = Entry(
            row_of(name, raw), report=self._results.write(self._results.place("reports", name), text), size=len(text)
        )
        if not any(finding.code in PASSING for finding in report.findings):
            content = content_of([each.source for each in report.files], data)
            entry = replace(entry, settings=self._digest, content=content)
        return self._with_cover(name, entry, raw)

    def _with_cover(self, name: str, entry: Entry, raw: dict[str, Any] | None = None) -> Entry:
        """Return the entry with its cover sheet, written where it is asked for and not there."""
        if not self.settings.covers:
            return entry
        place = self._results.place("covers", name)
        if has_cover(entry, self._results, place, self.settings.lang):
            return entry
        from formprep.render.cover import cover

        made = cover(
            raw or json.loads(self._results.read(self._results.place("reports", name)) or b""), self.settings.lang
        )
        digest = self._results.write(place, made)
        return replace(entry, cover=f"{self.settings.lang} {digest}", cover_size=len(made))

    def _without(self, name: str, outcome: str, reason: str) -> Answer:
        without_report(self._results, name)
        return Entry(row_without(name, outcome, reason, self.settings.on)), False


def has_cover(entry: Entry, results: Results | Carried, place: str, lang: str) -> bool:
    """Tell whether the cover sheet of an entry is there, in that language."""
    spoken, _, digest = entry.cover.partition(" ")
    return bool(digest) and spoken == lang and results.holds(place, digest)


def without_report(results: Results | Carried, name: str) -> None:
    """Remove what an earlier run wrote about a submission, so that nobody takes it for today's."""
    for kind in ("covers", "reports"):
        with suppress(OSError):
            results.remove(results.place(kind, name))


def content_of(files: Sequence[SourceFile], answers: bytes) -> str:
    """Return the digest of all that a submission is: its entries with their contents, and its answers."""
    entries = [[file.path, file.bytes, file.sha256, file.ignored] for file in files]
    return hashlib.sha256(json.dumps([entries, hashlib.sha256(answers).hexdigest()]).encode()).hexdigest()


def _answers(root: Path, folder: Path) -> bytes:
    """Return the bytes of the answers. Raise `RefusedError` where there are none, or only over a link."""
    if os.path.realpath(folder) != str(root / os.path.relpath(folder, root)).removesuffix("/."):
        raise RefusedError("link")
    try:
        with opened(folder / FILE) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as stream:
            return stream.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise RefusedError("no-answers" if folder.is_dir() else "no-folder") from None
    except OSError:
        raise RefusedError("answers-unreadable") from None


def _touched(folder: Path) -> Iterator[float]:
    """Yield when anything in a folder was last changed, by its content or by its place."""
    for place, _, names in os.walk(folder):
        for path in (place, *(os.path.join(place, name) for name in names)):  # noqa: PTH118
            try:
                what = os.lstat(path)
            except OSError:
                yield float("inf")
                continue
            yield what.st_mtime
            yield what.st_ctime
