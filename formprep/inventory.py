"""List the folder: every entry below it, what it is and the hash of its content. Nothing is followed out of it."""

import hashlib
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from formprep.model import Finding, SourceFile
from formprep.tools.folder import entries, is_junk, opened

MOST_FILES = 20_000
"""Files that are read of one folder; where there are more, those that look like papers by their name come first."""
MOST_BYTES = 200_000_000
"""Bytes that are read of one file: a scanner's largest PDF with room to spare."""

_CHUNK = 1 << 20
_PAPERS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif")


def inventory(
    folder: Path, *, answers: Path | None = None, most_files: int = MOST_FILES, most_bytes: int = MOST_BYTES
) -> tuple[list[SourceFile], list[Finding]]:
    """Return the entries below `folder`, by path in byte order, and what there is to say about them.

    A file that can't be read has no hash; `answers`, the situation file that is used, is left out. Raise `OSError`
    where the folder itself can't be listed.
    """
    found = [entry for entry in entries(folder) if answers is None or not _is_same(entry[1], answers)]
    plain = [shown for shown, path, what in found if what is None or not _ignored(path, what.st_mode)]
    read = read_first(plain, most_files)
    files: list[SourceFile] = []
    findings: list[Finding] = []
    for shown, path, what in found:
        size = what.st_size if what else 0
        ignored = _ignored(path, what.st_mode) if what else ""
        if ignored:
            files.append(SourceFile(shown, size, ignored=ignored))
            if ignored != "junk":
                findings.append(Finding("FP111", file=shown, params={"what": ignored}))
            continue
        if shown not in read:
            files.append(SourceFile(shown, size))
            continue
        digest, fault = _hashed(path, size, most_bytes) if what else ("", "FP112")
        files.append(SourceFile(shown, size, digest))
        if fault:
            params = {"bytes": size, "limit": most_bytes} if fault == "FP115" else {}
            findings.append(Finding(fault, file=shown, params=params))
    if len(plain) > most_files:
        findings.append(Finding("FP117", params={"files": len(plain), "limit": most_files}))
    return files, findings


def read_first(paths: Sequence[str], most: int) -> set[str]:
    """Return which of the files are read, of paths in byte order: so many, those first that look like papers."""
    return set(sorted(paths, key=lambda path: not path.lower().endswith(_PAPERS))[:most])


def _is_same(path: Path, other: Path) -> bool:
    return path.name == other.name and path.absolute() == other.absolute()


def _ignored(path: Path, mode: int) -> str:
    if is_junk(path.name):
        return "junk"
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISLNK(mode):
        return "link"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _hashed(path: Path, size: int, most_bytes: int) -> tuple[str, str]:
    if size > most_bytes:
        return "", "FP115"
    digest, left = hashlib.sha256(), most_bytes
    try:
        with opened(path) as descriptor:
            while left >= 0 and (chunk := os.read(descriptor, _CHUNK)):
                digest.update(chunk)
                left -= len(chunk)
    except OSError:
        return "", "FP112"
    if left < 0:
        return "", "FP115"
    return digest.hexdigest(), "FP106" if left == most_bytes else ""
