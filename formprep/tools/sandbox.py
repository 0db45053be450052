"""A pool of child processes that read strangers' files, one file at a time, under limits.

Children are started when the first file asks for them, speak JSON lines over their own pipes, and are killed when they
take too long or too much memory; a new one takes the place, and the other files go on. Nothing that a child says is
executed. A child ends by itself when its parent is gone, and `confine` is what it does to itself before it reads.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from formprep.errors import FormprepError
from formprep.tools.limits import Limits
from formprep.tools.measures import Stopwatch, peak, resident

Fault = Literal["FP107", "FP108"]
Answer = Mapping[str, Any] | Fault

WORKER = "formprep.worker"
TOO_SLOW: Fault = "FP107"
DIED: Fault = "FP108"
LONGEST_ANSWER = 64 << 20
"""Bytes of one answer that are taken."""
_PIPE = 4096
"""Bytes that a pipe takes from us on any system without waiting for who reads it."""
_TICK = 0.1
_GRACE = 15.0
_STARTING = 60.0
_RETIRE = 0.7
_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(16 << 20), "MALLOC_TRIM_THRESHOLD_": str(64 << 20)}
"""Bytes from which the C library of Linux fetches memory for one picture, and gives back what is free.

By itself it does so for every page that is drawn, which costs a fifth of the time of reading a form.
"""
_THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"), "1")
_BOOT = "import sys; name, *sys.path[:] = sys.argv[1:]; __import__(name); sys.modules[name].main()"


@dataclass(frozen=True, slots=True)
class Task:
    """Be one file to read: what the child is asked, and its size, for the big ones go first."""

    key: str
    request: Mapping[str, Any]
    size: int = 0


class Pool:
    """Hold the children; use it as a context, so that none is left behind."""

    def __init__(
        self,
        workers: int | None = None,
        *,
        limits: Limits,
        module: str = WORKER,
        retire: float = _RETIRE,
        inherit: tuple[str, ...] = (),
    ) -> None:
        self._most = workers or os.cpu_count() or 1
        self._limits = limits
        self._retire = retire
        self._module = module
        self._inherit = inherit
        self._children: list[_Child] = []
        self._closed = False
        self._returned: deque[Task] = deque()
        """What a child was still to do when it was ended."""
        self._door = threading.Lock()
        self._heard: queue.SimpleQueue[tuple[_Child, bytes]] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self, count: int | None = None) -> None:
        """Start the children beforehand, so that they are awake when the first file comes."""
        with self._door:
            while not self._closed and len(self._children) < min(self._most, self._most if count is None else count):
                self._children.append(_Child(self._module, self._heard, self._inherit))

    def close(self) -> None:
        """End every child, also while another thread waits for them in `run`."""
        with self._door:
            self._closed = True
            for child in self._children:
                child.end()
            self._children = []

    def run(self, tasks: Sequence[Task], tell: Callable[[Task, Answer], None]) -> None:
        """Have every task done, the largest first, and tell each answer as it comes, or the code of its failure."""
        self.stream(sorted(tasks, key=lambda task: -task.size), tell)

    def stream(self, tasks: Iterable[Task], tell: Callable[[Task, Answer], None]) -> None:
        """Do as `run`, in the order given; a task is taken only when a child is free for it.

        A lone child is handed a few tasks beforehand, so that it need not wait for us between them. Where there are
        several, whoever is free first should have the next.
        """
        waiting = iter(tasks)
        following = next(waiting, None)
        while not self._closed and (following or self._returned or any(child.task for child in self._children)):
            while (task := self._returned[0] if self._returned else following) and (child := self._free(task)):
                child.ask(task)
                if self._returned:
                    self._returned.popleft()
                else:
                    following = next(waiting, None)
            self._hear(tell)
            for child in list(self._children):
                fault = child.fault(self._limits)
                if fault:
                    self._bury(child, fault, tell)

    def _free(self, task: "Task") -> "_Child | None":
        """Return a child without a task, a new one where there may be more, or the only one while it can have more."""
        idle = next((child for child in self._children if child.task is None), None)
        if idle is None and len(self._children) < self._most:
            self.start(len(self._children) + 1)
            return self._children[-1] if self._children else None
        if idle is None and self._most == 1 and self._children[0].may_have(task):
            return self._children[0]
        return idle

    def _hear(self, tell: Callable[[Task, Answer], None]) -> None:
        try:
            child, line = self._heard.get(timeout=_TICK)
        except queue.Empty:
            return
        if child not in self._children:
            return
        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            said = None
        match said:
            case {"ready": True}:
                child.ready = True
            case {"page": int()}:
                child.turn()
            case {"answer": dict(answer)} if child.task:
                task = child.done()
                tell(task, answer)
                if child.memory() > self._retire * self._limits.memory:
                    child.hand_back()  # what it has begun with: another does it, since it is not to blame
                    self._bury(child, DIED, tell)
            case _:
                self._bury(child, DIED, tell)

    def _bury(self, child: "_Child", fault: Fault, tell: Callable[[Task, Answer], None]) -> None:
        with self._door:
            if self._closed:
                return
            self._children.remove(child)
        child.end()
        self._returned.extend(child.ahead)
        if not child.ready:
            raise FormprepError("the process that reads files could not be started; is formprep installed in full?")
        if child.task:
            tell(child.task, fault)


def _written(task: Task) -> bytes:
    return json.dumps(task.request).encode() + b"\n"


class _Child:
    """Hold one child process and the thread that listens to it."""

    def __init__(self, module: str, heard: "queue.SimpleQueue[tuple[_Child, bytes]]", inherit: tuple[str, ...]) -> None:
        self.task: Task | None = None
        self.ahead: deque[Task] = deque()
        """What it is to do next, and was handed already."""
        self.ready = False
        self._process = subprocess.Popen(  # noqa: S603 - this very Python, and arguments of our own
            [sys.executable, "-I", "-S", "-c", _BOOT, module, *_search_path()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("FORMPREP_DEBUG") else subprocess.DEVNULL,
            start_new_session=True,
            cwd=Path(sys.executable).anchor,
            env=_environment(inherit),
        )
        self._since = self._page_since = Stopwatch(self._process.pid)
        threading.Thread(target=self._listen, args=(heard,), daemon=True).start()

    def ask(self, task: Task) -> None:
        """Hand a task to the child; that it is dead is noticed by `fault`."""
        if self.task:
            self.ahead.append(task)
        else:
            self._begin(task)
        with suppress(OSError):
            assert self._process.stdin
            self._process.stdin.write(_written(task))
            self._process.stdin.flush()

    def may_have(self, task: Task) -> bool:
        """Tell whether it can be handed a task beside what it has; the pipe must hold it, or we would wait."""
        return self.ready and sum(len(_written(each)) for each in (*self.ahead, task)) <= _PIPE

    def done(self) -> Task:
        """Return the task that is done, and begin with the next one."""
        assert self.task
        done, self.task = self.task, None
        if self.ahead:
            self._begin(self.ahead.popleft())
        return done

    def hand_back(self) -> None:
        """Put what it has begun with back to what it was still to do."""
        if self.task:
            self.ahead.appendleft(self.task)
            self.task = None

    def _begin(self, task: Task) -> None:
        self.task = task
        self._since = self._page_since = Stopwatch(self._process.pid)

    def fault(self, limits: Limits) -> Fault | None:
        """Return why the child must go, if it must."""
        if self.memory() > limits.memory:
            return DIED
        if not self.ready:
            return TOO_SLOW if self._since.wall() > _STARTING else None
        if self.task and (self._since.over(limits.seconds + _GRACE) or self._page_since.over(limits.page_seconds)):
            return TOO_SLOW
        return None

    def turn(self) -> None:
        """Note that a page is begun."""
        self._page_since = Stopwatch(self._process.pid)

    def memory(self) -> int:
        """Return the bytes of resident memory, 0 where the system does not say; the child watches itself as well."""
        return resident(self._process.pid)

    def end(self) -> None:
        """Kill the process and wait for its end."""
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError, ValueError):
                if pipe and pipe is self._process.stdin:
                    pipe.close()

    def _listen(self, heard: "queue.SimpleQueue[tuple[_Child, bytes]]") -> None:
        pipe = self._process.stdout
        assert pipe
        with pipe:
            while line := pipe.readline(LONGEST_ANSWER):
                heard.put((self, line))
        heard.put((self, b""))


def confine(limits: Limits) -> None:
    """Bound this process before it reads a stranger's file: memory, files, no core dump, no network, no programs."""
    with suppress(ImportError):
        import resource

        for what, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, limits.writes),
            (resource.RLIMIT_NOFILE, limits.files),
            (resource.RLIMIT_AS, 6 * limits.memory),
        ):
            with suppress(OSError, ValueError):
                resource.setrlimit(what, (most, most))
    end_with_parent(limits)
    sys.addaudithook(_refuse)


def end_with_parent(limits: Limits) -> None:
    """Have this process end when its parent is gone, or when it has grown too large."""
    threading.Thread(target=_watch, args=(os.getppid(), limits.memory), daemon=True).start()


def allow_time(limits: Limits) -> None:
    """Give this process the processor time of one more file; beyond it the system ends it, whoever hangs."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + 2 * limits.seconds) + 30
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _watch(parent: int, memory: int) -> None:
    """End this process when its parent is gone or it has grown too large."""
    while os.getppid() == parent and (resident(os.getpid()) or peak()) <= memory:
        time.sleep(0.2)
    os._exit(1)


_REFUSED = {"os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.system", "pty.spawn", "subprocess.Popen"}
_REFUSED |= {"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"}


def _refuse(event: str, _: Any) -> None:
    if event in _REFUSED:
        raise PermissionError(f"a reader may not do this: {event}")


def _search_path() -> list[str]:
    """Return where the child finds formprep and what it needs: where its parent does, but not in the work folder."""
    home = Path(__file__).resolve().parents[2]
    try:
        here = Path.cwd()
    except OSError:
        here = None
    places = [*(Path(entry).absolute() for entry in sys.path if entry), home]
    return list(dict.fromkeys(str(place) for place in places if place != here or place == home))


def _environment(inherit: tuple[str, ...]) -> dict[str, str]:
    """Return what a child is told of the surroundings; `inherit` are the starts of more names."""
    plain = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")
    kept = {name: os.environ[name] for name in os.environ if name in plain or (inherit and name.startswith(inherit))}
    return {**kept, **_MEMORY, **_THREADS, "PYTHONUTF8": "1"}
