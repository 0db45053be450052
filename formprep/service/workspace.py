"""The private place for what a request brings: a folder of this server's, gone at its end, or at the next start.

Below the place for temporary files lies one folder of this user, in it one for each running server, which holds a lock
on a file there as long as it lives. What a crashed server left is known by a lock that nobody holds.
"""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from formprep.errors import InputError

_LOCK = "lock"
_RUN = "run-"


class Workspace:
    """Hold this server's folder; use it as a context. Meanwhile temporary files of formprep's own lie in it too."""

    def __init__(self, place: Path | None = None) -> None:
        self._home = (place or Path(tempfile.gettempdir())) / f"formprep-serve-{_user()}"
        self.folder = self._home
        self._lock = -1
        self._usual: str | None = None

    def hold(self) -> None:
        """Raise `InputError` where there can be no private folder."""
        _private(self._home)

    def __enter__(self) -> Self:
        self.hold()
        with _held(self._home / _LOCK):
            for left in self._home.glob(f"{_RUN}*"):
                _clear(left)
            self.folder = Path(tempfile.mkdtemp(prefix=_RUN, dir=self._home))
            self._lock = _take(self.folder / _LOCK)
        own = self.folder / "own"
        own.mkdir(mode=0o700)
        self._usual, tempfile.tempdir = tempfile.tempdir, str(own)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        tempfile.tempdir = self._usual
        shutil.rmtree(self.folder, ignore_errors=True)
        os.close(self._lock)
        shutil.rmtree(self.folder, ignore_errors=True)  # where an open file can't be removed

    def request(self) -> Path:
        """Return a new folder for one request."""
        return Path(tempfile.mkdtemp(prefix="request-", dir=self.folder))


def remove(folder: Path) -> None:
    """Remove a request's folder and all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"


def _private(home: Path) -> None:
    """Make the user's folder, or see that the one there is the user's alone: somebody else may have put it there."""
    try:
        home.mkdir(mode=0o700, parents=False, exist_ok=True)
        what = home.lstat()
    except OSError as error:
        raise InputError(f"{home}: can't be made ({error.strerror}); name a folder with --temporary.") from None
    mine = not hasattr(os, "getuid") or (what.st_uid == os.getuid() and not what.st_mode & 0o077)
    if not stat.S_ISDIR(what.st_mode) or not mine:
        raise InputError(f"{home}: is not a private folder of yours; remove it, or name another with --temporary.")


def _clear(left: Path) -> None:
    """Remove what a server left, unless it still runs."""
    if left.is_symlink() or not left.is_dir():
        return
    with suppress(OSError):
        lock = _take(left / _LOCK)
        shutil.rmtree(left, ignore_errors=True)
        os.close(lock)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Keep other servers from starting or clearing at the same moment."""
    lock = _take(path, wait=True)
    try:
        yield
    finally:
        os.close(lock)


def _take(path: Path, *, wait: bool = False) -> int:
    """Return a lock on a file, held until it is closed or the process ends. Raise `OSError` where another has it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if os.name == "nt":  # pragma: no cover - no test machine has it
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
