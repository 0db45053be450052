"""A run: note the submissions, have workers answer those that are not done, sum up."""

import errno
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from formprep.batch import folders, papers, pipelines, sources
from formprep.batch.addresses import is_store, settled
from formprep.batch.private import sweep
from formprep.batch.record import Entry, Record
from formprep.batch.results import OWN, Results
from formprep.batch.rows import NOT_DONE, row_without
from formprep.batch.settings import Settings
from formprep.batch.stored import prepared
from formprep.batch.stores import SURROUNDINGS, opened
from formprep.batch.submission import has_cover, without_report
from formprep.batch.summary import summarise
from formprep.batch.worker import LIMITS, RETIRE
from formprep.errors import InputError
from formprep.selection import Selection
from formprep.tools.sandbox import DIED, Answer, Pool, Task

if TYPE_CHECKING:
    from formprep.batch.cluster import Cluster

WORKER = "formprep.batch.worker"
_REASONS = {"FP107": "took-too-long", "FP108": "worker-died"}

Progress = Callable[[int, int], None]
"""Is told how many submissions are done, of how many."""


@dataclass(slots=True)
class Run:
    """Be a run over a folder of submissions; `counts` is what it comes to, `begun` how far it got."""

    settings: Settings
    workers: int | None = None
    resume: bool = False
    lines: Iterable[bytes] | None = None
    """The folders of a list, where not all are asked for."""
    anew: bool = False
    """Whether nothing is taken from the record of earlier runs."""
    progress: Progress | None = None
    module: str = WORKER
    counts: Mapping[str, Any] = field(default_factory=dict)
    done: int = 0
    total: int = 0
    new: int = 0
    """How many submissions were checked, not answered from the record."""
    resumed: bool = False
    selection: Selection = field(default_factory=Selection)
    forms: Collection[str] = ()
    """What is written for pipelines: `sarif`, `junit`."""
    place: str = ""
    """Where the root lies, as those forms say it."""
    engine: Literal["pool", "dask"] = "pool"
    scheduler: str | None = None
    """The address of a dask scheduler; where there is none, one is started here."""
    day_given: bool = False
    """Whether the day was asked for; a run that is gone on with keeps its own otherwise."""

    def do(self) -> int:
        """Do it all and return the exit status.

        Raise `InputError` where the root, the list or the results can't be used.
        """
        self.settings = replace(self.settings, root=settled(self.settings.root), out=settled(self.settings.out))
        if self.engine == "dask" or is_store(self.settings.out):
            self.settings = replace(self.settings, papers=0)
        root = Path(self.settings.root)
        if not is_store(self.settings.root) and not root.is_dir():
            raise InputError(f"{root}: there is no such folder.")
        if is_store(self.settings.root) and self.settings.since is not None:
            raise InputError(f"{self.settings.root}: --changed-since is for folders of this computer.")
        results = prepared(self.settings)
        sweep()
        with Record(results.folder / OWN) as record:
            results.begin()
            if not self.anew:
                papers.prepare(results.folder / OWN, self.settings.papers)
            self._begin(record, results)
            self._list(record, root, results)
            self.done = self.total - record.count(waiting=True)
            try:
                self._answer(record, results)
            finally:
                sweep()
            pipelines.write(self.forms, record.done, results, self.selection, self.settings.lang, self.place)
            self.counts = summarise(record.done, results, self.settings, self.selection)
            record.finish()
        return self._status()

    def _begin(self, record: Record, results: Results) -> None:
        """Settle what holds for this run: where one is gone on with, its day."""
        root = self.settings.root if is_store(self.settings.root) else str(Path(self.settings.root).resolve())
        home = str(results.folder) if is_store(self.settings.out) else None
        self.settings = replace(self.settings, root=root, out=results.shown(), home=home, folds=results.folds)
        last = record.last()
        if last and (last["root"], last["out"]) != (root, last["out"] if home is None else self.settings.out):
            raise InputError(f"{results.folder}: holds the results of {last['root']}; name another folder.")
        before = last if last and self.resume and not last["finished"] else None
        if before and not self.day_given:
            self.settings = replace(self.settings, on=before["on"])
        told = {**self.settings.to_dict(), "digest": self.settings.digest}
        self.resumed = before is not None and all(before.get(key) == told[key] for key in ("digest", "lang", "covers"))
        record.begin(told, resume=self.resumed)

    def _list(self, record: Record, root: Path, results: Results) -> None:
        closed: list[tuple[str, str]] = []

        def names() -> Iterator[str]:
            for name, fault in self._found() if self.lines is None else folders.listed(root, self.lines):
                if fault:
                    closed.append((name, fault))
                yield name

        try:
            record.list(names())
        except OSError as error:
            raise InputError(f"{root}: can't be listed ({error.strerror}).") from None
        self.total = record.count()
        if not self.total:
            raise InputError(f"{root}: there is no folder with a formprep.yaml below it.")
        for name, fault in closed:
            self._fail(record, results, name, fault)
        if self.lines is None:
            for name in record.gone():
                without_report(results, name)

    def _found(self) -> Iterator[folders.Found]:
        if not is_store(self.settings.root):
            return folders.found(Path(self.settings.root))
        return sources.found(opened(self.settings.root))

    def _answer(self, record: Record, results: Results) -> None:
        for name, entry in record.done() if self.resumed else ():
            if not self._is_there(name, entry, results):
                record.again(name)
                self.done -= 1
        again: list[str] = []

        def tell(task: Task, answer: Answer) -> None:
            if answer == DIED and task.size == 0:
                again.append(task.key)
                return
            if isinstance(answer, str):
                self._fail(record, results, task.key, _REASONS[answer])
            else:
                self._keep(record, results, task.key, answer)
            self.done += 1
            if self.progress:
                self.progress(self.done, self.total)

        with self._engine() as engine:
            engine.stream(
                (self._task(name, self._held(name, known, results)) for name, known in record.waiting()), tell
            )
            record.keep()
            for name in again:
                engine.stream([self._task(name, None, tries=1)], tell)

    def _engine(self) -> "Pool | Cluster":
        workers = min(self.workers or os.cpu_count() or 1, max(self.total - self.done, 1))
        if self.engine == "pool":
            with_stores = is_store(self.settings.root) or is_store(self.settings.out)
            inherit = SURROUNDINGS if with_stores else ()
            return Pool(workers, limits=LIMITS, module=self.module, retire=RETIRE, inherit=inherit)
        from formprep.batch.cluster import Cluster

        return Cluster(workers, self.scheduler, self.settings.digest)

    def _held(self, name: str, known: Entry | None, results: Results) -> Entry | None:
        """Return what is known, unless a worker elsewhere would have to look whether what was written is there."""
        if known is None or self.engine == "pool":
            return known
        place, cover = results.place("reports", name), results.place("covers", name)
        if not known.report or not results.holds(place, known.report):
            return None
        return known if not self.settings.covers or has_cover(known, results, cover, self.settings.lang) else None

    def _keep(self, record: Record, results: Results, name: str, answer: Mapping[str, Any]) -> None:
        """Write what travelled with an answer, and note it."""
        try:
            for kind, data in answer.get("writes", ()):
                if data is None:
                    results.remove(results.place(kind, name))
                else:
                    results.write(results.place(kind, name), data)
        except OSError as error:
            self._fail(record, results, name, errno.errorcode.get(error.errno or 0, "OSError"))
            return
        record.put(name, Entry(**answer["entry"]))
        self.new += not answer["same"]

    def _is_there(self, name: str, entry: Entry, results: Results) -> bool:
        """Tell whether what was written is there; it may not be where the power failed."""
        wanted = {"reports": entry.size if entry.report else -1}
        if self.settings.covers:
            wanted["covers"] = entry.cover_size if entry.cover else -1
        return all(size == -1 or results.size(results.place(kind, name)) == size for kind, size in wanted.items())

    def _task(self, name: str, known: Entry | None, tries: int = 0) -> Task:
        known = None if self.anew else known
        request = {"settings": self.settings.to_dict(), "name": name, "known": known and asdict(known)}
        return Task(name, request, size=tries)

    def _fail(self, record: Record, results: Results, name: str, reason: str) -> None:
        without_report(results, name)
        record.put(name, Entry(row_without(name, "failed", reason, self.settings.on)))

    def _status(self) -> int:
        outcomes = Counter(self.counts["outcomes"])
        if any(outcomes[outcome] for outcome in NOT_DONE):
            return 3
        return 1 if self.counts["failing"] else 0
