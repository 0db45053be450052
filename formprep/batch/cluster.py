"""Map submissions over a cluster of dask.distributed: one that is named, or one of processes on this computer.

Workers write nothing: what they have to say travels back with the row. The names of submissions stand in what is sent
only, never in the keys of tasks nor in an exception, since dask logs both.
"""

import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from types import TracebackType
from typing import Any, Self

from formprep.batch.dask_worker import Sealed, answered, close
from formprep.batch.worker import LIMITS
from formprep.errors import FormprepError, InputError
from formprep.tools.sandbox import DIED, Answer, Task

_WAITING = 60
"""Seconds to wait for the scheduler and its first worker."""
_AHEAD = 2
"""Submissions in flight for each thread of the cluster."""
_OFTEN = 2.0
_OURS = {
    # A submission that ends its worker gets its other try from us, alone.
    "distributed.scheduler.allowed-failures": 0,
    # What papers say is not written to a disk by the way.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
}
_PRELOAD = "distributed.worker.preload"
_UNFIT = {
    "version": "the workers have another formprep, Python or reading packages; install the same there as here.",
    "root": "the workers do not see ROOT; name it by an address (s3://, sftp://), or a folder that all of them share.",
}


class Cluster:
    """Hold the connection to the cluster; use it as a context. It maps as the pool of processes does."""

    def __init__(self, workers: int, scheduler: str | None, digest: str) -> None:
        try:
            import distributed
        except ImportError:
            raise InputError("--engine dask asks for the extra [dask]: pip install 'formprep[dask]'.") from None
        self._dask: Any = distributed
        self._run = uuid.uuid4().hex
        self._digest = digest
        self._numbers = count()
        self._known, self._asked_at = 1, float("-inf")
        self._cluster: Any = None
        self._client: Any = None
        try:
            self._client = self._connected(workers, scheduler)
            self._client.wait_for_workers(1, timeout=_WAITING)
        except (OSError, ValueError, RuntimeError) as error:
            self.close()
            where = scheduler or "the workers of this computer"
            raise InputError(f"{where}: can't be reached, or has no worker ({type(error).__name__}).") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _connected(self, workers: int, scheduler: str | None) -> Any:
        import dask

        if scheduler is not None:
            return self._dask.Client(scheduler, timeout=_WAITING, set_as_default=False)
        dask.config.set({**_OURS, _PRELOAD: [*dask.config.get(_PRELOAD, ()), answered.__module__]})
        # A key of its own for this run: whoever else is on this computer can't reach these processes.
        self._cluster = self._dask.LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            protocol="tls://",
            security=self._dask.Security.temporary(),
            dashboard_address=None,
            memory_limit=LIMITS.memory,
            silence_logs=50,
        )
        return self._dask.Client(self._cluster, timeout=_WAITING, set_as_default=False)

    def close(self) -> None:
        """Leave the cluster as it was found."""
        if self._client is not None:
            try:
                self._client.run(close, self._run, on_error="ignore")
                self._client.close(timeout=10)
            except (OSError, RuntimeError):
                pass
            self._client = None
        if self._cluster is not None:
            self._cluster.close(timeout=10)
            self._cluster = None

    def stream(self, tasks: Iterable[Task], tell: Callable[[Task, Answer], None]) -> None:
        """Have every task done and tell each answer as it comes; only so many are in flight at a time."""
        waiting, flying = iter(tasks), dict[str, Task]()
        done = self._dask.as_completed(loop=self._client.loop)
        try:
            self._feed(waiting, flying, done)
            for future in done:
                task = flying.pop(future.key)
                answer = self._heard(future)
                future.release()
                del future
                tell(task, answer)
                self._feed(waiting, flying, done)
        except BaseException:
            self._client.cancel([self._dask.Future(key, self._client) for key in flying], force=True)
            raise

    def _feed(self, waiting: Iterator[Task], flying: dict[str, Task], done: Any) -> None:
        while len(flying) < _AHEAD * self._threads() and (task := next(waiting, None)):
            key = f"formprep-{self._run}-{next(self._numbers)}"
            flying[key] = task
            sealed = Sealed({**task.request, "run": self._run, "digest": self._digest})
            done.add(self._client.submit(answered, sealed, key=key, pure=False))

    def _threads(self) -> int:
        """Return the threads of all workers; they are asked for now and then, since workers come and go."""
        if time.monotonic() > self._asked_at + _OFTEN:
            self._known = max(sum(self._client.nthreads().values()), 1)
            self._asked_at = time.monotonic()
        return self._known

    def _heard(self, future: Any) -> Answer:
        """Return what a worker answered. Raise `FormprepError` where no worker can, or the scheduler is gone."""
        if future.status == "finished":
            answer: dict[str, Any] = future.result()
            if "unfit" in answer:
                raise FormprepError(_UNFIT[answer["unfit"]])
            return answer
        if future.status != "error":
            raise FormprepError("the scheduler was lost; start it and go on with --resume.")
        error = future.exception()
        if isinstance(error, self._dask.scheduler.KilledWorker):
            return DIED
        raise FormprepError(
            f"the workers can't run formprep ({type(error).__name__}); install the same version there, with its extras."
        )
