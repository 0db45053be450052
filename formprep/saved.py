"""Saved reports in two places, side by side: read one pair at a time, so that any number of them fits in memory."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from formprep.compared import Reason, Saved, compared, is_report, not_read
from formprep.errors import InputError

REPORTS = "reports"
"""The folder in which a batch puts its reports; where it is there, the rest of the place is not looked at."""
ENDING = ".json"
LARGEST = 64_000_000
"""Bytes of one report; a submission of a thousand files has some 5 MB."""

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """Be one report of a place, or a folder of it that can't be looked into."""

    name: Name
    path: Path
    fault: Reason | None = None


def rows(old: Path, new: Path) -> Iterator[dict[str, Any]]:
    """Yield what became of each submission, by its path. Raise `InputError` where a place is not there."""
    for place in (old, new):
        if not place.exists():
            raise InputError(f"{place}: there is no such report, nor a folder of reports.")
    if old.is_dir() != new.is_dir():
        raise InputError(f"{old}, {new}: name two reports or two folders, not one of each.")
    if not old.is_dir():
        yield _row(new.stem, _Found((), old), _Found((), new))
        return
    for place in (old, new):
        if next(_below(_root(place), ()), None) is None:
            raise InputError(f"{place}: holds no report; `formprep check DIR --format json` makes one.")
    for was, now in _paired(_below(_root(old), ()), _below(_root(new), ())):
        name = (now or was).name  # type: ignore[union-attr]
        yield _row("/".join(name).removesuffix(ENDING), was, now)


def _root(place: Path) -> Path:
    return place / REPORTS if (place / REPORTS).is_dir() else place


def _below(folder: Path, above: Name) -> Iterator[_Found]:
    """Yield the reports below a folder in the order of their paths; links to folders are named, not followed."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted((e.name, e.is_dir(follow_symlinks=False), e.is_dir()) for e in scan)
    except OSError:
        yield _Found(above, folder, "unreadable")
        return
    for entry, is_folder, leads_to_folder in entries:
        name, path = (*above, entry), folder / entry
        if is_folder:
            yield from _below(path, name)
        elif leads_to_folder:
            yield _Found(name, path, "link")
        elif entry.endswith(ENDING):
            yield _Found(name, path)


def _paired(old: Iterator[_Found], new: Iterator[_Found]) -> Iterator[tuple[_Found | None, _Found | None]]:
    was, now = next(old, None), next(new, None)
    while was or now:
        if was and now and was.name == now.name:
            yield was, now
            was, now = next(old, None), next(new, None)
        elif now is None or (was and was.name < now.name):
            yield was, None
            was = next(old, None)
        else:
            yield None, now
            now = next(new, None)


def _row(name: str, was: _Found | None, now: _Found | None) -> dict[str, Any]:
    # What a file system calls a file need not be text.
    name = os.fsencode(name).decode("utf-8", "replace")
    old, new = _bytes(was), _bytes(now)
    before = _report(old)
    # Most reports of two runs are the same bytes: they are parsed once.
    after = before if new == old else _report(new)
    if isinstance(before, str) or isinstance(after, str):
        return not_read(name, before, after)
    return compared(name, before, after)


def _bytes(found: _Found | None) -> bytes | Reason | None:
    if found is None or found.fault:
        return found.fault if found else None
    try:
        if not found.path.is_file():  # a pipe would be waited for
            return "unreadable"
        with found.path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError:
        return "unreadable"
    return data if len(data) <= LARGEST else "too-large"


def _report(data: bytes | Reason | None) -> Saved | Reason | None:
    if not isinstance(data, bytes):
        return data
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return "not-json"
    return value if is_report(value) else "not-a-report"
