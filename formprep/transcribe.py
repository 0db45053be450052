"""From files to pages: each content is read once, by a child process under limits, or taken from the cache."""

import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Self

from formprep.cache import Cache
from formprep.inventory import inventory
from formprep.model import Problem, SourceFile, Transcript
from formprep.reading import EMPTY, transcribe_file
from formprep.tools.folder import locate
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Answer, Pool, Task
from formprep.transcripts import from_json, to_json

__all__ = ["Ahead", "Limits", "Progress", "from_json", "to_json", "transcribe", "transcribe_file"]

Progress = Callable[[int, int], None]
"""Is told how many files are read, of how many."""

_UNREAD = "application/octet-stream"
PASSING = {"FP107", "FP108", "FP112", "FP114", "FP902"}
"""Problems that another day may not have: such a transcript is not kept."""


def transcribe(
    files: Sequence[SourceFile],
    folder: Path,
    *,
    on: date,
    cache: Cache | None = None,
    workers: int | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    pool: Pool | None = None,
) -> dict[str, Transcript]:
    """Return what each readable file says, by its path. A file without a hash is left out; twins are read once.

    `workers` of None means one for each core. `pool` is one that the caller keeps, and closes.
    """
    limits = limits or Limits()
    readable = [file for file in files if file.sha256 and not file.ignored]
    first = {file.sha256: file for file in reversed(readable)}
    said: dict[str, Transcript] = {}
    tasks: list[Task] = []
    for file in first.values():
        path = locate(folder, file.path).absolute()
        known = EMPTY if not file.bytes else cache.get(file.sha256, path) if cache else None
        if known is None:
            request = {"path": str(path), "bytes": file.bytes, "sha256": file.sha256, "on": on.isoformat()}
            tasks.append(Task(file.sha256, {**request, "limits": limits.to_dict()}, size=file.bytes))
        else:
            said[file.sha256] = known

    def tell(task: Task, answer: Answer) -> None:
        transcript = said[task.key] = _understood(answer, limits)
        if cache and not any(problem.code in PASSING for problem in transcript.problems):
            cache.put(task.key, Path(task.request["path"]), transcript)
        if progress:
            progress(len(said), len(first))

    if progress:
        progress(len(said), len(first))
    with nullcontext(pool) if pool else Pool(workers, limits=limits) as readers:
        readers.run(tasks, tell)
    return {file.path: said[file.sha256] for file in readable}


class Ahead:
    """Read a folder while the caller still loads the rules; then serve as its `transcribe`.

    Use it as a context: on leaving, reading ends, whether it is done or not.
    """

    def __init__(
        self,
        folder: Path,
        *,
        on: date,
        cache: Cache | None = None,
        workers: int | None = None,
        limits: Limits | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._cache, self._workers, self._limits, self._progress = cache, workers, limits or Limits(), progress
        self._pool = Pool(workers, limits=self._limits)
        self._said: dict[str, Transcript] = {}
        self._fault: Exception | None = None
        self._thread = threading.Thread(target=self._read, args=(folder, on), daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()

    def __call__(self, files: Sequence[SourceFile], folder: Path, *, on: date) -> dict[str, Transcript]:
        """Return what each file says; one that came or changed in the meantime is read now."""
        self._thread.join()
        if self._fault:
            raise self._fault
        new = [file for file in files if file.sha256 and file.sha256 not in self._said]
        more = transcribe(new, folder, on=on, cache=self._cache, workers=self._workers, limits=self._limits)
        readable = [file for file in files if file.sha256 and not file.ignored]
        return {file.path: more[file.path] if file in new else self._said[file.sha256] for file in readable}

    def _read(self, folder: Path, on: date) -> None:
        try:
            files, _ = inventory(folder)
            said = transcribe(
                files,
                folder,
                on=on,
                cache=self._cache,
                limits=self._limits,
                progress=self._progress,
                pool=self._pool,
            )
            self._said = {file.sha256: said[file.path] for file in files if file.path in said}
        except OSError:
            return
        except Exception as error:  # told to the caller, who may have gone
            self._fault = error
        finally:
            self._pool.close()


def _understood(answer: Answer, limits: Limits) -> Transcript:
    """Return the transcript in a child's answer, or the finding about a child that had to be stopped."""
    if isinstance(answer, str):
        return Transcript(_UNREAD, problems=(Problem(answer),))
    try:
        return from_json(answer)
    except ValueError:
        return Transcript(_UNREAD, problems=(Problem("FP108"),))
