"""Where submissions come from: a folder of this computer, or a store, whose files are brought into a private folder.

What is checked there has the names, sizes and kinds of entries that the store has, so that the report is the same.
"""

import errno
import hashlib
import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from formprep.batch import folders
from formprep.batch.addresses import is_store
from formprep.batch.names import is_plain, path_of
from formprep.batch.private import private_folder
from formprep.batch.stores import Seen, Store, opened
from formprep.inventory import MOST_BYTES, MOST_FILES, read_first
from formprep.situation import FILE
from formprep.tools.folder import DEEPEST, is_junk
from formprep.yamls import LARGEST

MOST_ENTRIES = 100_000
MOST_BROUGHT = 8_000_000_000
"""Entries and bytes of one submission that are brought from a store; one with more is not checked."""
_PAUSES = (1, 4, None)
_PASSING = (errno.EIO, errno.ENOENT, errno.ECONNREFUSED)

Listed = Sequence[tuple[str, Seen]]


class OddNameError(Exception):
    """Tell that a store has a name that no folder can have."""

    reason = "name-not-usable"


class TooLargeError(Exception):
    """Tell that a submission is more than is brought."""

    reason = "too-large"


class ChangingError(Exception):
    """Tell that a submission did not hold still while it was brought."""

    reason = "changing"


class Source(Protocol):
    """Give submissions as folders of this computer."""

    def state(self, name: str) -> str:
        """Return what can't be the same for another content; empty where only the content tells."""
        ...

    def folder(self, name: str) -> AbstractContextManager[tuple[Path, Path]]:
        """Give a submission's folder, below another one."""
        ...


class Local:
    """Give the folders of this computer themselves."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def state(self, name: str) -> str:
        """Return nothing: times of files can be set."""
        return ""

    @contextmanager
    def folder(self, name: str) -> Iterator[tuple[Path, Path]]:
        """Give the root and the folder."""
        yield self._root, self._root / path_of(name)


class Brought:
    """Bring submissions from a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def state(self, name: str) -> str:
        """Return the state of all entries, where the store's word on each is sound."""
        try:
            listed = self._listed(name)
        except OSError:
            return ""
        files = [seen for _, seen in listed if not stat.S_ISDIR(seen.mode)]
        return _digest(listed) if files and all(seen.sound for seen in files) else ""

    @contextmanager
    def folder(self, name: str) -> Iterator[tuple[Path, Path]]:
        """Give a private folder and the one in it that has the submission; it is not there where the store has none."""
        with private_folder() as root:
            for pause in _PAUSES:
                place = root / f"submission{pause}"
                try:
                    self._bring(name, place)
                    break
                except (OSError, ChangingError) as error:
                    if pause is None or getattr(error, "errno", errno.EIO) not in _PASSING:
                        raise
                    time.sleep(pause)
            yield root, place

    def _listed(self, name: str) -> Listed:
        return _listed(self._store, "" if name == "." else path_of(name))

    def _bring(self, name: str, place: Path) -> None:
        """Bring all of it. Raise `ChangingError` where it was changed meanwhile."""
        path = "" if name == "." else path_of(name)
        if self._store.leads_elsewhere(path):
            place.symlink_to(place.parent)
            return
        try:
            next(iter(self._store.entries(path)), None)
        except (FileNotFoundError, NotADirectoryError):
            return
        listed = _listed(self._store, path)
        place.mkdir()
        _bring(self._store, path, listed, place)
        if _digest(_listed(self._store, path)) != _digest(listed):
            raise ChangingError


def source_of(root: str) -> Source:
    """Return where the submissions of a run come from."""
    return Brought(opened(root)) if is_store(root) else Local(Path(root))


def found(store: Store) -> Iterator[folders.Found]:
    """Yield the submissions in a store as `folders.found` does those of a folder."""

    def listed(path: str) -> tuple[list[str], bool]:
        seen = list(store.entries(path))
        below = [each.name for each in seen if stat.S_ISDIR(each.mode) and not is_junk(each.name)]
        return below, any(each.name == FILE for each in seen)

    return folders.found_by(listed)


def _listed(store: Store, path: str) -> Listed:
    """Return the entries below a folder, also those that are not looked into, by path in byte order."""
    listed: list[tuple[str, Seen]] = []
    waiting = [("", 0)]
    while waiting:
        within, depth = waiting.pop()
        for seen in store.entries("/".join(filter(None, (path, within)))):
            if not is_plain(seen.name):
                raise OddNameError
            place = f"{within}/{seen.name}" if within else seen.name
            listed.append((place, seen))
            if len(listed) > MOST_ENTRIES:
                raise TooLargeError
            if stat.S_ISDIR(seen.mode) and not is_junk(seen.name) and depth < DEEPEST:
                waiting.append((place, depth + 1))
    return sorted(listed, key=lambda each: os.fsencode(each[0]))


def _digest(listed: Listed) -> str:
    digest = hashlib.sha256()
    for place, seen in listed:
        digest.update(repr((place, seen.mode, seen.size, seen.state)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _bring(store: Store, path: str, listed: Listed, goal: Path) -> None:
    """Make every entry anew; what would not be read is made in its size only."""
    plain = [place for place, seen in listed if stat.S_ISREG(seen.mode) and not is_junk(Path(place).name)]
    read = read_first([place for place in plain if place != FILE], MOST_FILES) | {FILE}
    left = MOST_BROUGHT
    for place, seen in listed:
        here = goal / place
        if stat.S_ISDIR(seen.mode):
            here.mkdir()
        elif stat.S_ISLNK(seen.mode):
            here.symlink_to("x" * min(max(seen.size, 1), 4000))
        elif not stat.S_ISREG(seen.mode):
            _other(here, seen.mode)
        elif place not in read or seen.size > MOST_BYTES:
            _empty(here, seen.size)
        else:
            most = LARGEST + 1 if place == FILE else MOST_BYTES + 1
            left -= min(seen.size, most)
            if left < 0:
                raise TooLargeError
            _file(store, "/".join(filter(None, (path, place))), here, min(seen.size, most))


def _file(store: Store, path: str, here: Path, size: int) -> None:
    try:
        with here.open("xb") as stream:
            store.fetch(path, stream, size)
    except PermissionError:
        here.unlink()
        _empty(here, size)
        here.chmod(0)
        if os.access(here, os.R_OK):  # nothing is closed to root
            raise


def _empty(here: Path, size: int) -> None:
    with here.open("xb") as stream:
        stream.truncate(size)


def _other(here: Path, mode: int) -> None:
    """Make a pipe or a socket. Raise `OSError` for what only root can make."""
    if not hasattr(os, "mknod"):
        raise OSError(errno.EPERM, "not to be made here")
    os.mknod(here, stat.S_IFMT(mode) | 0o600)
