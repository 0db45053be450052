"""The reading children, kept for as long as the service runs and shared by all requests.

Each is a pool of one child with a thread of its own. The n-th file of a request comes before the n+1st of another, so
that a large one keeps nobody waiting.
"""

import enum
import itertools
import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from formprep.errors import FormprepError
from formprep.tools.limits import Limits
from formprep.tools.sandbox import DIED, Answer, Pool, Task

_TICK = 0.1
_ASIDE = 1_000_000


class _Sign(enum.Enum):
    BEGUN = enum.auto()


_Said = Answer | FormprepError | None
Hear = Callable[[Task, bool], None]
"""Is told of a file when a child takes it up, and with True when it is done with it."""


class StoppedError(Exception):
    """Tell that nobody waits for this work any more, or that its time is over."""


@dataclass(order=True, slots=True)
class _Order:
    rank: int
    number: int
    task: Task = field(compare=False)
    session: "Session" = field(compare=False)


class Readers:
    """Hold the children; use it as a context."""

    def __init__(self, count: int | None = None, *, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._orders: queue.PriorityQueue[_Order] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._readers = [_Reader(self._orders, self.limits) for _ in range(count or os.cpu_count() or 1)]

    def __enter__(self) -> Self:
        for reader in self._readers:
            reader.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for reader in self._readers:
            reader.close()

    @property
    def alive(self) -> int:
        """Return how many can read."""
        return sum(reader.able for reader in self._readers)

    def session(self, stopped: threading.Event, *, aside: bool = False, hear: Hear | None = None) -> "Session":
        """Return what reads the files of one request, until `stopped` is set; `aside` after all requests' files."""
        return Session(self, stopped, _ASIDE if aside else 0, hear)

    def order(self, rank: int, task: Task, session: "Session") -> None:
        """Have a task done in its turn."""
        self._orders.put(_Order(rank, next(self._numbers), task, session))

    def drop(self, session: "Session") -> None:
        """End the children that read for a request nobody waits for."""
        for reader in self._readers:
            reader.drop(session)


class Session:
    """Be for one request what a `Pool` is for one run; on leaving, nothing is read for it any more."""

    def __init__(self, readers: Readers, stopped: threading.Event, rank: int = 0, hear: Hear | None = None) -> None:
        self._readers, self.stopped, self._rank = readers, stopped, rank
        self._hear = hear or (lambda task, done: None)
        self.answers: queue.SimpleQueue[tuple[Task, _Said | _Sign]] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self.stopped.set()
            self._readers.drop(self)

    def run(self, tasks: Sequence[Task], tell: Callable[[Task, Answer], None]) -> None:
        """Have every task done, the largest first, and tell each answer as it comes. Raise `StoppedError`."""
        for rank, task in enumerate(sorted(tasks, key=lambda task: -task.size)):
            self._readers.order(self._rank + rank, task, self)
        left = len(tasks)
        while left:
            task, said = self._next()
            if isinstance(said, _Sign):
                self._hear(task, False)
                continue
            left -= 1
            if isinstance(said, FormprepError):
                raise said
            if said is not None:
                tell(task, said)
            self._hear(task, True)

    def _next(self) -> tuple[Task, _Said | _Sign]:
        while not self.stopped.is_set():
            try:
                return self.answers.get(timeout=_TICK)
            except queue.Empty:
                continue
        raise StoppedError


class _Reader:
    """Hold one child and the thread that gives it its files."""

    def __init__(self, orders: "queue.PriorityQueue[_Order]", limits: Limits) -> None:
        self._orders, self._limits = orders, limits
        self._door = threading.Lock()
        self._session: Session | None = None
        self._dropped = self._closed = self._failed = False
        self._pool = Pool(1, limits=limits)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def able(self) -> bool:
        """Tell whether it can read."""
        return self._thread.is_alive() and not self._failed and not self._closed

    def start(self) -> None:
        """Start the child beforehand, and the thread."""
        self._pool.start(1)
        self._thread.start()

    def close(self) -> None:
        """End the child, also in the middle of a file."""
        with self._door:
            self._closed = True
            self._pool.close()
        if self._thread.ident:
            self._thread.join(5)

    def drop(self, session: Session) -> None:
        """End the child where it reads for that session; another takes its place."""
        with self._door:
            if self._session is session:
                self._dropped = True
                self._pool.close()

    def _serve(self) -> None:
        while not self._closed:
            try:
                order = self._orders.get(timeout=_TICK)
            except queue.Empty:
                continue
            with self._door:
                if order.session.stopped.is_set() or self._closed:
                    continue
                self._session = order.session
            order.session.answers.put((order.task, _Sign.BEGUN))
            said = self._read(order.task)
            self._renew(said)
            order.session.answers.put((order.task, DIED if said is None else said))

    def _read(self, task: Task) -> _Said:
        """Return the child's answer, or why it could not start; None where the pool was closed meanwhile."""
        said: list[Answer] = []
        try:
            self._pool.run([task], lambda _, answer: said.append(answer))
        except FormprepError as error:
            self._failed = True
            return error
        except Exception:  # the pool was closed under its feet
            return None
        self._failed = False
        return said[0] if said else None

    def _renew(self, said: _Said) -> None:
        """Be ready for the next file; a child that was ended or could not start is another from now on."""
        with self._door:
            self._session = None
            if self._closed or not (self._dropped or said is None or isinstance(said, FormprepError)):
                return
            self._pool.close()
            self._pool = Pool(1, limits=self._limits)
            self._pool.start(1)
            self._dropped = False
