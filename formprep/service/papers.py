"""What the service does with a request's papers, in a thread: the pipeline and its renderers, nothing of its own."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from formprep import pipeline, yamls
from formprep.codes import OWN
from formprep.errors import InputError
from formprep.model import Language
from formprep.report import Report
from formprep.service.readers import Readers
from formprep.service.running import Work
from formprep.service.sessions import Memory
from formprep.service.uploads import Received
from formprep.situation import FILE, as_day
from formprep.tools.sandbox import Task
from formprep.transcribe import transcribe

if TYPE_CHECKING:
    from formprep.cache import Cache
    from formprep.schemas import Checklist
    from formprep.situation import Situation
    from formprep.tools.sandbox import Pool

_YEAR_ZERO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Asked:
    """Be what is asked about: the rules, the situation, the answers as given and the file of them, if any."""

    rules: "Checklist"
    situation: "Situation"
    answers: Mapping[str, Any] | Path

    @property
    def file(self) -> Path | None:
        """Return the file of the answers."""
        return self.answers if isinstance(self.answers, Path) else None


@dataclass(frozen=True, slots=True)
class Made:
    """Be what is sent back: a file or bytes, its type and name, and what a header says of it."""

    content: Path | bytes
    media_type: str
    name: str
    verdict: str = ""
    findings: tuple[str, ...] = ()


def day_of(on: str | None) -> date:
    """Return the day of the check, today where none is named. Raise `InputError`."""
    day = as_day(on) if on else date.today()
    if day is None:
        raise InputError(f"on: '{on}' is not a day such as 2019-06-03.")
    return day


def understood(received: Received, on: str | None, edition: str | None) -> Asked:
    """Return what a request asks about, from its situation or from a `formprep.yaml` among its files."""
    if received.situation is None:
        path = received.papers / FILE
        if not path.is_file():
            raise InputError(f"{FILE}: there is no such file. Send the answers as the part 'situation', or that file.")
        answers: Mapping[str, Any] | Path = path
    else:
        answers = answers_of(received.situation, received.media_type, received.folder)
    return Asked(*pipeline.situation_of(answers, on=day_of(on), edition=edition), answers)


def answers_of(data: bytes, media_type: str, folder: Path) -> Mapping[str, Any] | Path:
    """Return answers in JSON as a mapping; else the file they were written to, for the strict reader of YAML.

    What is not quite JSON goes to that reader as well: it takes nearly all of it, and says where something is wrong.
    """
    if media_type.endswith("json") or data.lstrip()[:1] == b"{":
        found = strict_json(data)
        if found is not None:
            return found
    path = folder / FILE
    path.write_bytes(data)
    return path


def check(
    received: Received,
    asked: Asked,
    readers: Readers,
    work: Work[Any],
    remembered: Memory | None = None,
    *,
    aside: bool = False,
    named: bool = False,
) -> Report:
    """Return the report on the papers, read by the shared children; what is `remembered` is not read again.

    Papers for which no request waits are read `aside`, after all others. `work` hears which file is read where they
    are `named`.
    """
    home = received.papers.absolute()

    def hear(task: Task, done: bool) -> None:
        work.tell_file(Path(task.request["path"]).relative_to(home).as_posix(), done)

    with readers.session(work.stopped, aside=aside, hear=hear if named else None) as session:
        pool = cast("Pool", session)  # of which only `run` and leaving are used
        kept = cast("Cache | None", remembered)
        reading = partial(transcribe, cache=kept, limits=readers.limits, progress=work.tell, pool=pool)
        return pipeline.prepare(received.papers, asked.rules, asked.situation, transcribe=reading, answers=asked.file)


def cover(received: Received, asked: Asked, readers: Readers, lang: Language, work: Work[Any]) -> Made:
    """Return the cover sheet."""
    from formprep.render.cover import cover as sheet

    report = check(received, asked, readers, work)
    return Made(sheet(report.to_dict(), lang), "application/pdf", "cover.pdf", report.verdict)


def bundle(
    received: Received, asked: Asked, readers: Readers, lang: Language, everything: bool, upload: bool, work: Work[Any]
) -> Made:
    """Return the submission put together: a PDF, or a ZIP of the upload set."""
    return bound(check(received, asked, readers, work), received, lang, everything, upload, work)


def bound(report: Report, received: Received, lang: Language, everything: bool, upload: bool, work: Work[Any]) -> Made:
    """Return what was checked put together."""
    if upload:
        from formprep import uploading

        place = received.folder / "upload"
        made = uploading.upload(report, received.papers, place, everything=everything, workers=1, progress=work.tell)
        packed = _packed(received.folder / "upload.zip", sorted(place.iterdir()))
        return Made(packed, "application/zip", "upload.zip", made.report.verdict, _own(made.report))
    from formprep import binding

    out = received.folder / "bundle.pdf"
    with binding.awake(1) as conversions:
        settings: dict[str, Any] = {"lang": lang, "everything": everything, "progress": work.tell}
        bundle = binding.bind(report, received.papers, out, conversions=conversions, **settings)
    return Made(out, "application/pdf", "bundle.pdf", bundle.report.verdict, _own(bundle.report))


def fill(received: Received, asked: Asked, readers: Readers, lang: Language, flatten: bool, work: Work[Any]) -> Made:
    """Return a ZIP with the filled form, its account and, where there is one, the continuation sheet."""
    report = check(received, asked, readers, work) if received.files else None
    return filled(report, received, asked, lang, flatten)


def filled(report: Report | None, received: Received, asked: Asked, lang: Language, flatten: bool) -> Made:
    """Return the same of what was checked already."""
    import formprep

    assert received.form
    out = received.folder / "filled"
    out.mkdir(mode=0o700)
    done = formprep.fill(
        received.form,
        out / "filled.pdf",
        situation=asked.answers,
        report=report,
        on=asked.situation.on,
        edition=asked.rules.edition.id,
        flatten=flatten,
        lang=lang,
    )
    told = done.to_dict()
    told |= {key: Path(told[key]).name for key in ("output", "continuation") if told[key]}
    (out / "account.json").write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return Made(_packed(received.folder / "filled.zip", sorted(out.iterdir())), "application/zip", "filled.zip")


def _own(report: Report) -> tuple[str, ...]:
    """Return the codes about what could not be put together as it should."""
    return tuple(sorted({finding.code for finding in report.findings if finding.code in OWN}))


def _packed(out: Path, files: list[Path]) -> Path:
    """Return a ZIP of the files, the same bytes for the same files; PDFs and pictures are packed enough already."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            with file.open("rb") as source, archive.open(zipfile.ZipInfo(file.name, _YEAR_ZERO), "w") as target:
                while chunk := source.read(1 << 20):
                    target.write(chunk)
    return out


def strict_json(data: bytes) -> Mapping[str, Any] | None:
    """Return a mapping in strict JSON; None for anything else."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a key stands twice")
        return found

    def refused(text: str) -> Any:
        raise ValueError(text)

    if len(data) > yamls.LARGEST:
        return None
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=once, parse_constant=refused)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and _depth(value) <= yamls.DEEPEST else None


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0) if isinstance(value, dict | list) else 0
