"""Where results go: every file is whole or not there, and nothing is written anywhere else.

A file is written under a name of its own in `.formprep/new`, forced to the disk and then moved to its place.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

from formprep.batch.names import place_of
from formprep.errors import InputError

OWN = ".formprep"
_NEW = f"{OWN}/new"
_KINDS = {"reports": ".json", "covers": ".pdf"}
_numbers = count()


class Results:
    """Be the folder that results go to."""

    def __init__(self, folder: Path, *, folds: bool = False) -> None:
        self.folder = folder
        self.folds = folds

    @classmethod
    def prepared(cls, folder: Path, root: Path) -> "Results":
        """Return the folder, made where it was not there. Raise `InputError` where it can't be used."""
        there, here = root.resolve(), folder.resolve()
        if here.is_relative_to(there):
            raise InputError(f"{folder}: lies among the submissions; name a folder outside of {root}.")
        if any(there.is_relative_to(here / own) for own in (*_KINDS, OWN)):
            raise InputError(f"{root}: lies among the results of {folder}; name another folder for them.")
        return cls.made(folder)

    @classmethod
    def made(cls, folder: Path) -> "Results":
        """Return the folder, made where it was not there. Raise `InputError` where it can't be."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / OWN).mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise InputError(f"{folder}: can't be written ({error.strerror}).") from None
        return cls(folder.resolve())

    def begin(self) -> None:
        """Remove what a killed run left half written. Raise `InputError` where nothing can be written."""
        new = self.folder / _NEW
        try:
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir(mode=0o700, exist_ok=True)
            probe = new / "probe"
            probe.write_bytes(b"")
            self.folds = probe.with_name("PROBE").exists()
            probe.unlink()
        except OSError as error:
            raise InputError(f"{self.folder}: can't be written ({error.strerror}).") from None

    def place(self, kind: str, name: str) -> str:
        """Return the path, below the folder, of the report or the cover sheet of a submission."""
        return f"{kind}/{place_of(name, folds=self.folds)}{_KINDS[kind]}"

    def write(self, path: str, data: bytes) -> str:
        """Write a file whole, and return the hash of what it holds."""
        with self.writing(path) as stream:
            stream.write(data)
        return hashlib.sha256(data).hexdigest()

    @contextmanager
    def writing(self, path: str) -> Iterator[BinaryIO]:
        """Give a file to write, which takes its place when it is whole."""
        new = self.folder / _NEW / f"{os.getpid()}.{next(_numbers)}"
        try:
            with new.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            self._put(new, path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise

    def _put(self, new: Path, path: str) -> None:
        """Give a whole file its place."""
        place = self.folder / path
        try:
            new.replace(place)
        except FileNotFoundError:
            place.parent.mkdir(parents=True, exist_ok=True)
            new.replace(place)

    def holds(self, path: str, digest: str) -> bool:
        """Tell whether a file is there with the content of that hash."""
        data = self.read(path)
        return data is not None and hashlib.sha256(data).hexdigest() == digest

    def read(self, path: str) -> bytes | None:
        """Return what a file holds; None where it can't be read."""
        try:
            return (self.folder / path).read_bytes()
        except OSError:
            return None

    def size(self, path: str) -> int:
        """Return the bytes of a file, -1 where there is none."""
        try:
            return (self.folder / path).stat().st_size
        except OSError:
            return -1

    def remove(self, path: str) -> None:
        """Remove a file, where it is there."""
        with suppress(FileNotFoundError, NotADirectoryError):
            (self.folder / path).unlink()

    def shown(self) -> str:
        """Return the place of the results as it is named."""
        return str(self.folder)
