r"""The name of a submission: its path below the root in plain letters, and the path of what is written about it.

A name is reversible, so no two folders share one: bytes that are no letters are written as %XX, and so is % itself.

>>> name_of("clients/Chan\n50%")
'clients/Chan%0A50%25'
>>> path_of("clients/Chan%0A50%25")
'clients/Chan\n50%'
"""

import hashlib
import os
import re
import urllib.parse

_LONGEST = 180
"""Bytes of one part of a path that every file system takes, with the ending of a file."""
_LONGEST_PATH = 800
_TAKEN = re.compile(r"\.(json|pdf)$", re.IGNORECASE)


def name_of(path: str) -> str:
    """Return the name of a submission by its path, parted by slashes, as the operating system gave it."""
    text = os.fsencode(path).decode("utf-8", errors="surrogateescape")
    return "".join(letter if letter.isprintable() and letter != "%" else _escaped(letter) for letter in text)


def path_of(name: str) -> str:
    """Return the path that a name stands for."""
    return os.fsdecode(urllib.parse.unquote_to_bytes(name))


def is_plain(name: str) -> bool:
    """Tell whether a name can be that of a file in a folder of this computer."""
    odd = "/\0" if os.sep == "/" else '/\0\\:*?"<>|'
    return name not in ("", ".", "..") and not any(letter in name for letter in odd)


def place_of(name: str, *, folds: bool = False) -> str:
    """Return the path, without an ending, for what is written about a submission.

    It is the name itself, but for names that are too long to be one, and folders that end as a report does. `folds` is
    true where the file system holds capitals and small letters for the same: there each has the hash of its name.
    """
    parts = name.split("/")
    above = [_TAKEN.sub(lambda end: f"%2E{end[1]}", part) for part in parts[:-1]]
    place = "/".join([*above, "%2E" if name == "." else parts[-1]])
    digest = hashlib.sha256(name.encode()).hexdigest()
    if len(place.encode()) > _LONGEST_PATH or any(len(part.encode()) > _LONGEST for part in place.split("/")):
        return f"%long/{digest}"
    return f"{place}~{digest[:12]}" if folds else place


def _escaped(letter: str) -> str:
    data = letter.encode("utf-8", errors="surrogateescape")
    return "".join(f"%{byte:02X}" for byte in data)
