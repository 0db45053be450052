"""What was read of the papers of a batch, kept with its record: another day judges them again without reading them.

It is the cache of transcripts in one SQLite file, encrypted in the same way: an entry says nothing to who does not
hold the paper. Of what is not used any more the oldest goes first; what was used today makes no room for others, so
that a store too small for all still serves the part that it holds. Where it can't be used, papers are read.
"""

import sqlite3
import time
from pathlib import Path

from formprep.cache import Cache

FILE = "transcripts.sqlite"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS paper (name TEXT PRIMARY KEY, used INTEGER NOT NULL, sealed BLOB NOT NULL)",
    "CREATE INDEX IF NOT EXISTS by_use ON paper (used)",
)
_WAIT = 30.0
_AT_ONCE = 64
_DAY = 86_400


class Papers(Cache):
    """Hold the store of one folder of results; many processes may at once."""

    def __init__(self, folder: Path, *, version: bytes, most_bytes: int) -> None:
        super().__init__(folder, version=version, most_bytes=most_bytes)
        self._base: sqlite3.Connection | None = None

    def _load(self, name: str) -> bytes:
        try:
            base = self._opened()
            used, sealed = base.execute("SELECT used, sealed FROM paper WHERE name = ?", (name,)).fetchone()
            if used != _today():
                base.execute("UPDATE paper SET used = ? WHERE name = ?", (_today(), name))
        except sqlite3.Error as error:
            raise OSError(str(error)) from None
        return bytes(sealed)

    def _save(self, name: str, sealed: bytes) -> None:
        try:
            base = self._opened()
            while _size(base) + len(sealed) > self._most_bytes:
                found = "SELECT rowid FROM paper WHERE used < ? ORDER BY used LIMIT ?"
                gone = base.execute(f"DELETE FROM paper WHERE rowid IN ({found})", (_today(), _AT_ONCE))  # noqa: S608
                if not gone.rowcount:
                    return
            base.execute("INSERT OR REPLACE INTO paper VALUES (?, ?, ?)", (name, _today(), sealed))
        except sqlite3.Error as error:
            raise OSError(str(error)) from None

    def _opened(self) -> sqlite3.Connection:
        if self._base is None:
            self._base = _connected(self._folder / FILE)
        return self._base


def prepare(folder: Path, most_bytes: int) -> None:
    """Make the store, or a new one where it is damaged; remove it where nothing is to be kept."""
    path = folder / FILE
    if most_bytes:
        try:
            _make(path, most_bytes)
            return
        except sqlite3.DatabaseError:
            pass
    for ending in ("", "-wal", "-shm"):
        path.with_name(FILE + ending).unlink(missing_ok=True)
    if most_bytes:
        _make(path, most_bytes)


def _make(path: Path, most_bytes: int) -> None:
    path.touch(mode=0o600)
    base = _connected(path)
    try:
        base.execute("PRAGMA auto_vacuum = INCREMENTAL")
        base.execute("PRAGMA journal_mode = WAL")
        for table in _TABLES:
            base.execute(table)
        if path.stat().st_size > most_bytes:
            base.execute("PRAGMA incremental_vacuum").fetchall()
    finally:
        base.close()


def _connected(path: Path) -> sqlite3.Connection:
    """Open what is there; a store that was not prepared is none."""
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_WAIT, isolation_level=None)
    base.execute("PRAGMA synchronous = NORMAL")
    return base


def _size(base: sqlite3.Connection) -> int:
    """Return the bytes that are in use."""
    asked = ("page_count", "freelist_count", "page_size")
    count, free, size = (base.execute(f"PRAGMA {each}").fetchone()[0] for each in asked)
    return int((count - free) * size)


def _today() -> int:
    return int(time.time()) // _DAY
