"""Folders for papers that were brought from elsewhere: only this user sees them, and they are gone afterwards.

Each is held by a lock of the system, which ends with its process: what a killed one left is told by its lock being
free, and `sweep` removes it.
"""

import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from formprep.errors import FormprepError

try:
    import fcntl
except ImportError:  # Windows: nothing is swept there
    fcntl = None  # type: ignore[assignment]

_LOCK = ".lock"
_DOOR = "door"


@contextmanager
def private_folder() -> Iterator[Path]:
    """Give an empty folder, and remove it with all that is in it."""
    if fcntl is None:
        with tempfile.TemporaryDirectory(prefix="formprep-") as folder:
            yield Path(folder).resolve()
        return
    home = _home()
    place = home / secrets.token_hex(16)
    lock = place.with_suffix(_LOCK)
    with _door(home):
        held = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        fcntl.flock(held, fcntl.LOCK_EX)
    try:
        place.mkdir(mode=0o700)
        yield place
    finally:
        _remove(place)
        with _door(home):
            lock.unlink(missing_ok=True)
            os.close(held)


def sweep() -> None:
    """Remove what processes that were killed left behind."""
    if fcntl is None:
        return
    home = _home()
    with _door(home):
        for lock in home.glob(f"*{_LOCK}"):
            held = os.open(lock, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            else:
                _remove(lock.with_suffix(""))
                lock.unlink(missing_ok=True)
            finally:
                os.close(held)


def _home() -> Path:
    """Return where this user's are, made so that nobody else looks in, nor put it there."""
    home = Path(tempfile.gettempdir()).resolve() / f"formprep-{os.geteuid()}"
    with suppress(FileExistsError):
        home.mkdir(mode=0o700)
    what = home.lstat()
    if not stat.S_ISDIR(what.st_mode) or what.st_uid != os.geteuid() or what.st_mode & 0o077:
        raise FormprepError(f"{home}: is not a folder of your own; remove it, or set TMPDIR to another place.")
    return home


@contextmanager
def _door(home: Path) -> Iterator[None]:
    held = os.open(home / _DOOR, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
