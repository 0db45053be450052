"""Have strangers' files converted by confined children, in a folder that is gone afterwards."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from formprep.report import FileReport
from formprep.tools.folder import locate
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Answer, Pool, Task

LIMITS = Limits(seconds=900, page_seconds=60, writes=2 << 30, files=4096)
"""A bundle may be larger than any file that is read, and hold hundreds of files open."""


class Conversions:
    """Hold the children and the folder they write to; use it as a context."""

    def __init__(self, workers: int | None = None) -> None:
        self._place = tempfile.TemporaryDirectory(prefix="formprep-", ignore_cleanup_errors=True)
        self.folder = Path(self._place.name)
        self._pool = Pool(workers, limits=LIMITS, module="formprep.converter")

    def __enter__(self) -> Self:
        self._pool.start(1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.close()
        self._place.cleanup()

    def run(
        self, requests: Mapping[str, Mapping[str, Any]], progress: Callable[[int, int], None] | None = None
    ) -> dict[str, Mapping[str, Any]]:
        """Return the answer to each request; `{"failed": why}` where its child could not do it or had to be ended."""
        said: dict[str, Mapping[str, Any]] = {}

        def tell(task: Task, answer: Answer) -> None:
            said[task.key] = {"failed": answer} if isinstance(answer, str) else answer
            if progress:
                progress(len(said), len(requests))

        tasks = [
            Task(key, {**request, "limits": LIMITS.to_dict()}, size=int(request.get("bytes", 0)))
            for key, request in requests.items()
        ]
        self._pool.run(tasks, tell)
        return said


def attached_digest(path: Path) -> str:
    """Return the digest of the report that a cover sheet has inside, or nothing; a child opens the sheet."""
    with Conversions(1) as conversions:
        request = {"do": "digest", "path": str(path.absolute()), "bytes": path.stat().st_size}
        found = conversions.run({"sheet": request})["sheet"].get("digest")
    return found if isinstance(found, str) else ""


def asked_of(folder: Path, file: FileReport) -> dict[str, Any]:
    """Return what a request has to say about a file: where it lies and that it must not have changed."""
    source = file.source
    path = locate(folder, source.path).absolute()
    return {"path": str(path), "bytes": source.bytes, "sha256": source.sha256}
