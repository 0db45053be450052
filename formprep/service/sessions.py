"""What the page keeps between requests: a person's answers and papers, for as long as the page is used.

A session lies in a folder of its own in the server's private place, so that it goes with it, at the end or at the next
start. Its name is a secret that the browser holds. Bounded in number, in bytes and in time without use.
"""

import asyncio
import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from formprep.model import Transcript
from formprep.service.problems import ProblemError
from formprep.service.workspace import Workspace, remove

if TYPE_CHECKING:
    from formprep.report import Report

MOST = 200
"""Sessions at once."""
IDLE = 3600.0
"""Seconds without use after which a session is deleted."""
_LOOK = 30.0


class Memory:
    """Hold what was read of papers, so that a paper that stays is not read again. Stands in for the disk cache."""

    def __init__(self) -> None:
        self._said: dict[str, Transcript] = {}

    def get(self, sha256: str, _: Path) -> Transcript | None:
        """Return what a file of that content says, where it was read before."""
        return self._said.get(sha256)

    def put(self, sha256: str, _: Path, transcript: Transcript) -> None:
        """Keep what a file says."""
        self._said[sha256] = transcript

    def keep(self, contents: set[str]) -> None:
        """Forget all but these."""
        self._said = {sha256: said for sha256, said in self._said.items() if sha256 in contents}


@dataclass(slots=True, eq=False)
class Session:
    """Be one person's visit. `given` are answers by dotted key; `report` is the last check's, of `asked`."""

    id: str
    who: str
    folder: Path
    given: dict[str, Any] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    """The answers as they were written, also those that can't be used."""
    on: date | None = None
    edition: str | None = None
    items: dict[str, str] = field(default_factory=dict)
    """The item onto which a file was put."""
    sizes: dict[str, int] = field(default_factory=dict)
    """The bytes of each file, by its path."""
    report: "Report | None" = None
    asked: Any = None
    """What the report was asked about (`papers.Asked`)."""
    fresh: bool = False
    """Whether the report is of these answers and papers."""
    used: float = field(default_factory=time.monotonic)
    ended: bool = False
    memory: Memory = field(default_factory=Memory)
    door: asyncio.Lock = field(default_factory=asyncio.Lock)
    stop: Callable[[str], None] | None = None
    """What ends the work that goes on for it."""

    @property
    def papers(self) -> Path:
        """Return the folder of the papers."""
        return self.folder / "papers"


class Sessions:
    """Hold the sessions. `store` is told of bytes that are given back."""

    def __init__(self, workspace: Workspace, store: Callable[[int], None], *, most: int = MOST, idle: float = IDLE):
        self._workspace, self._store, self._most, self.idle = workspace, store, most, idle
        self._held: dict[str, Session] = {}

    def __len__(self) -> int:
        return len(self._held)

    def of(self, name: str | None, who: str) -> Session | None:
        """Return the session of that secret name, if it is this person's."""
        found = self._held.get(name or "")
        if found is None or found.who != who:
            return None
        found.used = time.monotonic()
        return found

    def begin(self, who: str) -> Session:
        """Return a new session. Raise `ProblemError` where there are too many."""
        self.expire()
        if len(self._held) >= self._most:
            raise ProblemError("busy", retry=60)
        session = Session(secrets.token_urlsafe(32), who, self._workspace.request())
        session.papers.mkdir(mode=0o700)
        self._held[session.id] = session
        return session

    def end(self, session: Session) -> None:
        """Delete a session with all that is in it, and end its work."""
        self._held.pop(session.id, None)
        session.ended = True
        if session.stop:
            session.stop("gone")
        remove(session.folder)
        self._store(-sum(session.sizes.values()))
        session.sizes.clear()

    def take_away(self, session: Session, path: str) -> None:
        """Delete one paper."""
        if path in session.sizes:
            (session.papers / path).unlink(missing_ok=True)
            self._store(-session.sizes.pop(path))
            session.items.pop(path, None)
            session.fresh = False

    def expire(self) -> None:
        """Delete what was not used for long."""
        latest = time.monotonic() - self.idle
        for session in [each for each in self._held.values() if each.used < latest and not each.door.locked()]:
            self.end(session)

    async def watch(self) -> None:
        """Delete what was not used for long, again and again."""
        while True:
            await asyncio.sleep(min(_LOOK, self.idle))
            self.expire()


def put(session: Session, source: Path, path: str) -> tuple[str, int]:
    """Take a file over into a session; return its path there and the bytes it adds.

    The same file twice is one; another of the same name (phones call every photo alike) gets a name of its own.
    """
    stem, dot, ending = path.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (path, "")
    for number in range(1, 1000):
        name = path if number == 1 else f"{stem} ({number}){ending}"
        target = session.papers / name
        if name not in session.sizes:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            size = source.stat().st_size
            shutil.move(source, target)
            session.sizes[name] = size
            session.fresh = False
            return name, size
        if target.read_bytes() == source.read_bytes():
            return name, 0
    raise ProblemError("files", limit=len(session.sizes))
