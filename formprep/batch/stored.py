"""Results in a store: made whole in a folder of this computer, where the record is too, and then put in their place."""

import tempfile
from contextlib import suppress
from pathlib import Path

from formprep.batch.addresses import is_store
from formprep.batch.results import Results
from formprep.batch.settings import Settings
from formprep.batch.stores import Store, opened
from formprep.errors import InputError

_PROBE = ".formprep-probe"


class StoredResults(Results):
    """Be the place in a store that results go to; `folder` is the one of this computer."""

    def __init__(self, folder: Path, store: Store, *, folds: bool = False) -> None:
        super().__init__(folder, folds=folds)
        self._store = store

    def begin(self) -> None:
        """Do as for a folder, here and in the store."""
        super().begin()
        self.folds = False
        try:
            self._store.clear()
            self.write(_PROBE, b"")
            with suppress(FileNotFoundError):
                self.folds = self._store.size(_PROBE.upper()) >= 0
            self._store.remove(_PROBE)
        except OSError as error:
            raise InputError(f"{self._store}: can't be written ({error.strerror}).") from None

    def _put(self, new: Path, path: str) -> None:
        self._store.put(new, path)
        new.unlink()

    def read(self, path: str) -> bytes | None:
        """Return what a file holds; None where it can't be read."""
        try:
            with tempfile.TemporaryFile() as stream:
                self._store.fetch(path, stream, self._store.size(path))
                stream.seek(0)
                return stream.read()
        except OSError:
            return None

    def size(self, path: str) -> int:
        """Return the bytes of a file, -1 where there is none."""
        try:
            return self._store.size(path)
        except OSError:
            return -1

    def remove(self, path: str) -> None:
        """Remove a file, where it is there."""
        with suppress(FileNotFoundError, NotADirectoryError):
            self._store.remove(path)

    def shown(self) -> str:
        """Return the address of the results."""
        return str(self._store)


def results_of(settings: Settings) -> Results:
    """Return where the results of a run go, prepared by `prepared` before."""
    if is_store(settings.out):
        return StoredResults(Path(settings.home or ""), opened(settings.out), folds=settings.folds)
    return Results(Path(settings.out), folds=settings.folds)


def prepared(settings: Settings) -> Results:
    """Return where the results of a run go. Raise `InputError` where that can't be used."""
    root, out, home = settings.root, settings.out, settings.home
    if not is_store(out):
        if home is not None:
            raise InputError(f"{home}: the record lies in {out} itself; --record is for results in a store.")
        if is_store(root):
            return Results.made(Path(out))
        return Results.prepared(Path(out), Path(root))
    if home is None:
        raise InputError(f"{out}: name with --record the folder of this computer that keeps what became of each.")
    if f"{out}/".startswith(f"{root}/"):
        raise InputError(f"{out}: lies among the submissions; name a place outside of {root}.")
    if f"{root}/".startswith(tuple(f"{out}/{kind}/" for kind in ("reports", "covers"))):
        raise InputError(f"{root}: lies among the results of {out}; name another place for them.")
    made = Results.made(Path(home)) if is_store(root) else Results.prepared(Path(home), Path(root))
    return StoredResults(made.folder, opened(out))
