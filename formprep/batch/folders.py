"""Find the submissions: the folders below the root with a `formprep.yaml`, or those of a list.

No link is followed. A submission inside a submission is one of its own as well; the outer one's report tells its files
as `check` does. The root itself counts where nothing below it does. What can't be looked into is told, never left out.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from formprep.batch.names import is_plain, name_of
from formprep.errors import InputError
from formprep.situation import FILE
from formprep.tools.folder import DEEPEST, is_junk

UNREADABLE = "folder-unreadable"
TOO_DEEP = "folder-too-deep"
ODD_NAME = "folder-name-not-usable"

Found = tuple[str, str]
"""The name of a submission, and why it can't be looked into, or nothing."""
Lister = Callable[[str], tuple[list[str], bool]]
"""Returns the names of the folders in one, and whether it has answers."""


def found(root: Path) -> Iterator[Found]:
    """Yield the submissions below a folder, in no order. Raise `OSError` where it can't be listed itself."""
    any_below = False
    for each in _below(os.fspath(root), "", 0, inside=False):
        any_below = True
        yield each
    if not any_below and os.path.lexists(root / FILE):
        yield ".", ""


def found_by(lister: Lister) -> Iterator[Found]:
    """Yield the submissions as `found` does, where `lister` looks into a folder. Raise `OSError` as it does."""
    any_below = False
    below, is_one = lister("")
    waiting = [(name, 0, False) for name in below]
    while waiting:
        path, depth, inside = waiting.pop()
        if not is_plain(path.rpartition("/")[2]):
            any_below = True
            yield _escaped(path), ODD_NAME
            continue
        try:
            below, answers = lister(path)
        except OSError:
            if not inside:
                any_below = True
                yield name_of(path), UNREADABLE
            continue
        if answers:
            any_below = True
            yield name_of(path), ""
        if depth + 1 < DEEPEST:
            waiting += [(f"{path}/{name}", depth + 1, inside or answers) for name in below]
        elif below and not inside and not answers:
            any_below = True
            yield name_of(path), TOO_DEEP
    if not any_below and is_one:
        yield ".", ""


def listed(root: Path, lines: Iterable[bytes]) -> Iterator[Found]:
    """Yield the submissions that a list names, one on each line. Raise `InputError` for one outside of the root."""
    for number, line in enumerate(lines, 1):
        text = os.fsdecode(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line).rstrip("\r\n")
        if not text.strip():
            continue
        try:
            path = PurePosixPath(Path(text).relative_to(root) if Path(text).is_absolute() else Path(text))
        except ValueError:
            raise InputError(f"line {number} of the list: {name_of(text)} does not lie below {root}.") from None
        if ".." in path.parts or "\0" in text:
            raise InputError(f"line {number} of the list: {name_of(text)} is not the path of a folder below {root}.")
        yield name_of(path.as_posix()), ""


def _below(folder: str, path: str, depth: int, *, inside: bool) -> Iterator[Found]:
    """Yield what lies below; `inside` a submission, what can't be looked into is told by its own report."""
    try:
        with os.scandir(folder) as entries:
            below = [entry.name for entry in entries if not is_junk(entry.name) and _is_folder(entry)]
    except OSError:
        if not depth:
            raise
        if not inside:
            yield name_of(path), UNREADABLE
        return
    for name in below:
        within = f"{path}/{name}" if path else name
        place = os.path.join(folder, name)  # noqa: PTH118 - a hundred thousand of them
        is_one = os.path.lexists(os.path.join(place, FILE))  # noqa: PTH118
        if is_one:
            yield name_of(within), ""
        if depth + 1 < DEEPEST:
            yield from _below(place, within, depth + 1, inside=inside or is_one)
        elif not inside and not is_one:
            yield name_of(within), TOO_DEEP


def _escaped(path: str) -> str:
    """Return a name for a folder whose own can't be one: the last part in %XX, so that it leads nowhere."""
    above, slash, last = path.rpartition("/")
    return name_of(above) + slash + "".join(f"%{byte:02X}" for byte in (last or "/").encode())


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False
