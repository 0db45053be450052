"""Look into a folder and open its files, never leaving it: links, pipes and devices are seen but not followed."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEEPEST = 64
"""Levels of sub-folders that are looked into."""

_SITUATION = b"formprep.yaml"
_JUNK_NAMES = {".ds_store", ".git", "__macosx", "desktop.ini", "ehthumbs.db", "thumbs.db"}
_JUNK_STARTS = ("._", "~$", ".~lock.")
_ODD = "\N{REPLACEMENT CHARACTER}"

Entry = tuple[str, bytes, os.stat_result | None]
"""The name it is shown by, which is unique, its own name, and what it is (None: it may not be seen)."""


def locate(folder: Path, path: str) -> Path:
    """Return where an entry of the inventory lies. Only a name that could not be shown needs a second look."""
    if _ODD in path:
        for shown, real, _ in entries(folder):
            if shown == path:
                return folder / os.fsdecode(real)
    return folder / path


@contextmanager
def opened(path: Path) -> Iterator[int]:
    """Open a plain file to read: no link is followed, no pipe is waited for. Raise `OSError` for anything else."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"not a plain file: {path}")
        yield descriptor
    finally:
        os.close(descriptor)


def entries(folder: Path) -> list[Entry]:
    """Return every entry below the folder, by its own name in byte order."""
    found: list[Entry] = []
    seen: dict[str, int] = {}
    for path, status in sorted(_below(os.fsencode(folder), b"", 0), key=lambda entry: entry[0]):
        shown = _shown(path)
        count = seen[shown] = seen.get(shown, 0) + 1
        found.append((shown if count == 1 else f"{shown}{_ODD}{count}", path, status))
    return found


def _below(folder: bytes, below: bytes, depth: int) -> Iterator[tuple[bytes, os.stat_result | None]]:
    try:
        names = os.listdir(os.path.join(folder, below))
    except OSError:
        yield below, None
        return
    for name in names:
        path = os.path.join(below, name)
        if path == _SITUATION:
            continue
        try:
            status = os.lstat(os.path.join(folder, path))
        except OSError:
            yield path, None
            continue
        if not stat.S_ISDIR(status.st_mode) or is_junk(path):
            yield path, status
        elif depth < DEEPEST:
            yield from _below(folder, path, depth + 1)
        else:
            yield path, None


def _shown(path: bytes) -> str:
    text = path.decode("utf-8", errors="replace").replace(os.sep, "/")
    return "".join(letter if letter.isprintable() else _ODD for letter in text)


def is_junk(path: bytes) -> bool:
    """Tell whether an entry is what an operating system or an office program leaves behind."""
    name = _shown(os.path.basename(path)).casefold()
    return name in _JUNK_NAMES or name.startswith(_JUNK_STARTS)
