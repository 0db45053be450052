"""How much is done at once: who is let in, whose turn it is, and when work is given up.

Work runs in threads, off the event loop. It is stopped by an event that reading looks at; its turn is over only when
its thread has ended, so that no more runs than is allowed.
"""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import Any, Generic, TypeVar

from starlette.types import Receive

from formprep.service.metrics import Metrics
from formprep.service.problems import ProblemError
from formprep.service.readers import StoppedError
from formprep.service.settings import Bounds

T = TypeVar("T")
Step = tuple[str, dict[str, Any]]
"""An event and its values: `progress`, or `file`."""
_RETRY, _LONGEST_RETRY = 10, 60
_WEIGHT = 0.2


class Work(Generic[T]):
    """Be one piece of work: what it does in its thread, how far it is, and why it was stopped."""

    def __init__(self, do: "Callable[[Work[T]], T]") -> None:
        self._do = do
        self._loop = asyncio.get_running_loop()
        self.stopped = threading.Event()
        self.why = ""
        self.steps: asyncio.Queue[Step] = asyncio.Queue()
        """What is told as the work goes on."""

    def stop(self, why: str) -> None:
        """Have it end as soon as it can; `why` is a kind of problem, or `gone`."""
        self.why = self.why or why
        self.stopped.set()

    def tell(self, done: int, files: int) -> None:
        """Hear from the thread how far it is. Raise `StoppedError` where it has to end."""
        self._step("progress", done=done, files=files)

    def tell_file(self, path: str, done: bool) -> None:
        """Hear from the thread of a file that is being read, or is done. Raise `StoppedError` where it has to end."""
        self._step("file", path=path, done=done)

    def do(self) -> T:
        """Do it, in this thread."""
        if self.stopped.is_set():
            raise StoppedError
        return self._do(self)

    def _step(self, event: str, **value: Any) -> None:
        if self.stopped.is_set():
            raise StoppedError
        self._loop.call_soon_threadsafe(self.steps.put_nowait, (event, value))


class Gate:
    """Let requests in, give each piece of work its turn, end what nobody waits for."""

    def __init__(self, bounds: Bounds, metrics: Metrics) -> None:
        self._bounds, self._metrics = bounds, metrics
        self._threads = ThreadPoolExecutor(bounds.running, thread_name_prefix="work")
        self._turns = asyncio.Semaphore(bounds.running)
        self._clients: Counter[str] = Counter()
        self._works: set[Work[Any]] = set()
        self._begun: set[Work[Any]] = set()
        self._asides: set[Work[Any]] = set()
        self._stored = 0
        self._usual = 1.0
        self.stopping = False

    @asynccontextmanager
    async def admitted(self, client: str) -> AsyncIterator[None]:
        """Let a request in until its answer is made. Raise `ProblemError` where there are too many."""
        if self.stopping:
            raise ProblemError("stopping", retry=_RETRY)
        inside = self._clients.total()
        if inside >= self._bounds.running + self._bounds.waiting:
            raise ProblemError("busy", retry=self._later(inside))
        if 0 < self._bounds.per_client <= self._clients[client]:
            raise ProblemError("client", limit=self._bounds.per_client, retry=self._later(self._clients[client]))
        self._clients[client] += 1
        self._count()
        try:
            yield
        finally:
            self._clients[client] -= 1
            self._clients += Counter()
            self._count()

    def store(self, size: int) -> None:
        """Count bytes that are kept, or given back where `size` is negative. Raise `ProblemError` where it is full."""
        if size > 0 and self._stored + size > self._bounds.stored:
            raise ProblemError("busy", retry=self._later(self._clients.total()))
        self._stored += size
        self._metrics.stored.set(self._stored)

    async def run(self, work: Work[T], receive: Receive) -> T:
        """Return what a piece of work comes to, in its turn. Raise `ProblemError`, or `StoppedError`: nobody waits."""
        if self.stopping:
            raise ProblemError("stopping", retry=_RETRY)
        task = asyncio.create_task(self._in_turn(work))
        task.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        watch = asyncio.create_task(self._watched(work, receive))
        self._works.add(work)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            work.stop("gone")
            if not self.stopping:  # then the server waits no longer for a thread that does not end
                with suppress(BaseException):
                    await task
            raise
        except StoppedError:
            if work.why in ("", "gone"):
                self._metrics.abandoned.inc()
                raise
            raise ProblemError(work.why, retry=_RETRY) from None
        finally:
            self._works.discard(work)
            watch.cancel()

    @property
    def spare(self) -> bool:
        """Tell whether a turn is free for which no request waits."""
        return not self.stopping and not self._turns.locked() and self._works <= self._begun

    async def aside(self, work: Work[T]) -> T:
        """Return what a piece of work comes to for which no request waits. Raise `StoppedError`."""
        self._works.add(work)
        self._asides.add(work)
        try:
            return await self._in_turn(work)
        finally:
            self._works.discard(work)
            self._asides.discard(work)

    def stop(self) -> None:
        """Take nothing new, and hand back what has not begun and what no request waits for."""
        self.stopping = True
        for work in self._works - (self._begun - self._asides):
            work.stop("stopping")

    def stop_all(self) -> None:
        """End what still runs."""
        for work in set(self._works):
            work.stop("stopping")

    def close(self) -> None:
        """Let go of the threads."""
        self.stop_all()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _in_turn(self, work: Work[T]) -> T:
        await self._turn(work)
        self._begun.add(work)
        self._count()
        loop, since = asyncio.get_running_loop(), time.monotonic()
        limit = loop.call_later(self._bounds.seconds, work.stop, "time")
        try:
            return await loop.run_in_executor(self._threads, work.do)
        finally:
            limit.cancel()
            self._begun.discard(work)
            self._turns.release()
            took = time.monotonic() - since
            self._usual += _WEIGHT * (took - self._usual)
            self._metrics.work.observe(took)
            self._count()

    async def _turn(self, work: Work[Any]) -> None:
        """Wait for a turn. Raise `StoppedError` where nobody waits with us any more."""
        acquiring = asyncio.create_task(self._turns.acquire())
        try:
            while not acquiring.done():
                await asyncio.wait({acquiring}, timeout=0.2)
                if work.stopped.is_set() and not acquiring.done():
                    raise StoppedError
        except BaseException:
            if acquiring.done() and not acquiring.cancelled():
                self._turns.release()
            acquiring.cancel()
            raise

    async def _watched(self, work: Work[Any], receive: Receive) -> None:
        """Stop the work when the client goes away."""
        while (await receive())["type"] != "http.disconnect":
            pass
        work.stop("gone")

    def _later(self, before: int) -> int:
        """Return after how many seconds it is worth to ask again."""
        return int(min(_LONGEST_RETRY, max(1, round(self._usual * before / self._bounds.running))))

    def _count(self) -> None:
        self._metrics.running.set(len(self._begun))
        self._metrics.waiting.set(max(0, self._clients.total() - len(self._begun - self._asides)))
