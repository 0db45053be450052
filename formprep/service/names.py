"""Where an uploaded file may lie below its folder. Odd letters stay; what would lead out of the folder is refused."""

import os
from pathlib import PurePosixPath

from formprep.service.problems import ProblemError
from formprep.tools.folder import DEEPEST

_LONGEST = 255
"""Bytes of a name that common file systems take."""
_LONGEST_PATH = 1024


def placed(name: str) -> PurePosixPath:
    """Return the path of an uploaded file by the name it was sent with. Raise `ProblemError`."""
    parts = name.split("/")
    while len(parts) > 1 and parts[0] == ".":
        parts = parts[1:]
    if not _harmless(parts):
        raise _refused("name", name)
    encoded = [os.fsencode(part) for part in parts]
    if len(parts) > DEEPEST or max(map(len, encoded)) > _LONGEST or sum(map(len, encoded)) > _LONGEST_PATH:
        raise _refused("long", name)
    return PurePosixPath(*parts)


def twice(name: str) -> ProblemError:
    """Return the problem that two files of a request have one name, or one has the name of the other's folder."""
    return _refused("twice", name)


def _harmless(parts: list[str]) -> bool:
    if any(part in ("", ".", "..") or "\0" in part for part in parts):
        return False
    return os.name != "nt" or not any(letter in part for part in parts for letter in '\\:<>"|?*')


def _refused(why: str, name: str) -> ProblemError:
    shown = name if len(name) <= 80 else f"{name[:79]}…"
    return ProblemError("input", words=f"service.name.{why}", name=shown)
