"""Look into a folder and open its files, never leaving it: links, pipes and devices are seen but not followed."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEEPEST = 64
"""Levels of sub-folders that are looked into."""

_SITUATION = "formprep.yaml"
_JUNK_NAMES = {".ds_store", ".git", "__macosx", "desktop.ini", "ehthumbs.db", "thumbs.db"}
_JUNK_STARTS = ("._", "~$", ".~lock.")
_ODD = "\N{REPLACEMENT CHARACTER}"

Entry = tuple[str, Path, os.stat_result | None]
"""The path it is shown by, which is unique, where it lies, and what it is (None: it may not be seen)."""


def entries(folder: Path) -> list[Entry]:
    """Return every entry below the folder, by its path in byte order. Raise `OSError` where it can't be listed."""
    found: list[Entry] = []
    seen: dict[str, int] = {}
    below = ((os.fsencode(path.relative_to(folder).as_posix()), path, what) for path, what in _below(folder, 0))
    for name, path, what in sorted(below, key=lambda entry: entry[0]):
        shown = _shown(name)
        count = seen[shown] = seen.get(shown, 0) + 1
        found.append((shown if count == 1 else f"{shown}{_ODD}{count}", path, what))
    return found


def locate(folder: Path, path: str) -> Path:
    """Return where an entry lies by the path it is shown by; only one with odd characters needs a second look."""
    if _ODD in path:
        return next((place for shown, place, _ in entries(folder) if shown == path), folder / path)
    return folder / path


@contextmanager
def opened(path: Path) -> Iterator[int]:
    """Open a plain file to read: no link is followed, no pipe is waited for. Raise `OSError` for anything else."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"not a plain file: {path}")
        yield descriptor
    finally:
        os.close(descriptor)


def is_junk(name: str) -> bool:
    """Tell whether an entry is what an operating system or an office program leaves behind."""
    return name.casefold() in _JUNK_NAMES or name.casefold().startswith(_JUNK_STARTS)


def _below(folder: Path, depth: int) -> Iterator[tuple[Path, os.stat_result | None]]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        if not depth:
            raise
        yield folder, None
        return
    for path in paths:
        if not depth and path.name == _SITUATION:
            continue
        try:
            what = path.lstat()
        except OSError:
            yield path, None
            continue
        if not stat.S_ISDIR(what.st_mode) or is_junk(path.name):
            yield path, what
        elif depth < DEEPEST:
            yield from _below(path, depth + 1)
        else:
            yield path, None


def _shown(path: bytes) -> str:
    text = path.decode("utf-8", errors="replace")
    return "".join(letter if letter.isprintable() else _ODD for letter in text)
