"""The record of a folder of results: which submissions there are, and what became of each.

It is the journal of a run (what is recorded as done is done, whatever happens to the process or the machine) and the
memory between runs. Only one run can hold it.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from formprep.errors import FormprepError, InputError

FILE = "record.sqlite"
_TABLES = """
CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, settings TEXT NOT NULL, finished INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS submission (
    name TEXT PRIMARY KEY,
    listed INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT -1,
    cover TEXT NOT NULL DEFAULT '',
    cover_size INTEGER NOT NULL DEFAULT -1,
    row TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
"""
_LAYOUT = 2
_OFTEN = 0.5
_MANY = 512


@dataclass(frozen=True, slots=True)
class Entry:
    """Be what is known of a submission.

    `settings` and `content` are digests of all that its report depends on, empty where that is not to be used again;
    `report` and `cover` the hashes of what was written, the latter after its language.
    """

    row: Mapping[str, Any]
    settings: str = ""
    content: str = ""
    report: str = ""
    size: int = -1
    cover: str = ""
    cover_size: int = -1
    state: str = ""
    """What the store said of the files, where that can't be the same for others."""


class Record:
    """Hold the record; use it as a context, so that what was told is kept.

    Raise `InputError` where it can't be used.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self.run = 0
        self._listing = 0
        self._kept_at = time.monotonic()
        try:
            self._base = sqlite3.connect(self._path, timeout=0, isolation_level=None)
            self._prepare()
        except sqlite3.DatabaseError as error:
            raise InputError(_unusable(self._path, error)) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.keep()
        self._base.close()

    def _prepare(self) -> None:
        self._base.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = FULL")
        layout = self._base.execute("PRAGMA user_version").fetchone()[0]
        if layout not in (0, _LAYOUT):
            raise InputError(f"{self._path}: was written by another version of formprep; name a new folder.")
        self._base.execute("BEGIN EXCLUSIVE")
        for table in _TABLES.split(";\n"):
            self._base.execute(table)
        self._base.execute(f"PRAGMA user_version = {_LAYOUT}")
        self._listing = self._base.execute("SELECT coalesce(max(listed), 0) + 1 FROM submission").fetchone()[0]
        self.keep()

    def last(self) -> Mapping[str, Any] | None:
        """Return the settings of the last run, and whether it was `finished`."""
        last = self._base.execute("SELECT settings, finished FROM run ORDER BY number DESC LIMIT 1").fetchone()
        return None if last is None else {**json.loads(last[0]), "finished": bool(last[1])}

    def begin(self, settings: Mapping[str, Any], *, resume: bool) -> None:
        """Begin a run, or go on with the last."""
        self.run = self._base.execute("SELECT coalesce(max(number), 0) FROM run").fetchone()[0]
        if not resume or not self.run:
            self.run += 1
            self._base.execute("DELETE FROM run")
            self._base.execute("INSERT INTO run VALUES (?, ?, 0)", (self.run, json.dumps(settings, sort_keys=True)))
            self.keep()

    def list(self, names: Iterable[str]) -> None:
        """Note which submissions there are."""
        for name in names:
            self._base.execute(
                "INSERT INTO submission (name, listed) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET listed = excluded.listed",
                (name, self._listing),
            )
        self.keep()

    def count(self, *, waiting: bool = False) -> int:
        """Return the number of submissions, or of those that are not done."""
        done = self.run if waiting else -1
        asked = "SELECT count(*) FROM submission WHERE listed = ? AND done <> ?"
        return int(self._base.execute(asked, (self._listing, done)).fetchone()[0])

    def waiting(self) -> Iterator[tuple[str, Entry | None]]:
        """Yield the submissions that are not done in this run, with what is known of them, by name."""
        yield from self._entries("done <> ?", (self.run,))

    def done(self) -> Iterator[tuple[str, Entry]]:
        """Yield the submissions that are done in this run, by name."""
        for name, entry in self._entries("done = ?", (self.run,)):
            if entry:
                yield name, entry

    def put(self, name: str, entry: Entry) -> None:
        """Note what became of a submission; it is kept for certain with the next `keep`."""
        self._base.execute(
            "UPDATE submission SET done = ?, settings = ?, content = ?, report = ?, size = ?, cover = ?, "
            "cover_size = ?, row = ?, state = ? WHERE name = ?",
            (
                self.run,
                entry.settings,
                entry.content,
                entry.report,
                entry.size,
                entry.cover,
                entry.cover_size,
                json.dumps(entry.row, ensure_ascii=False),
                entry.state,
                name,
            ),
        )
        if time.monotonic() - self._kept_at > _OFTEN:
            self.keep()

    def again(self, name: str) -> None:
        """Note that a submission is not done after all."""
        self._base.execute("UPDATE submission SET done = 0, settings = '' WHERE name = ?", (name,))

    def gone(self) -> Iterator[str]:
        """Yield, and forget, the submissions that there are no longer."""
        while found := self._base.execute(
            "SELECT name FROM submission WHERE listed <> ? LIMIT ?", (self._listing, _MANY)
        ).fetchall():
            for (name,) in found:
                yield name
                self._base.execute("DELETE FROM submission WHERE name = ?", (name,))

    def finish(self) -> None:
        """Note that the run came to its end."""
        self._base.execute("UPDATE run SET finished = 1 WHERE number = ?", (self.run,))
        self.keep()

    def keep(self) -> None:
        """Force what was told to the disk."""
        try:
            if self._base.in_transaction:
                self._base.execute("COMMIT")
            self._base.execute("BEGIN")
        except sqlite3.DatabaseError as error:
            raise FormprepError(_unusable(self._path, error)) from None
        self._kept_at = time.monotonic()

    def _entries(self, which: str, values: tuple[int, ...]) -> Iterator[tuple[str, Entry | None]]:
        """Yield entries a few at a time: what is put meanwhile disturbs nothing, and none is held in memory."""
        after = ""
        while found := self._base.execute(
            "SELECT name, row, settings, content, report, size, cover, cover_size, state FROM submission "  # noqa: S608
            f"WHERE listed = ? AND {which} AND name > ? ORDER BY name LIMIT ?",
            (self._listing, *values, after, _MANY),
        ).fetchall():
            for name, row, *rest in found:
                yield name, Entry(json.loads(row), *rest) if row else None
            after = found[-1][0]


def last_root(folder: Path) -> Path | None:
    """Return the folder of submissions of the last run, without holding its record; None where it can't be told."""
    try:
        base = sqlite3.connect(f"{(folder / FILE).absolute().as_uri()}?mode=ro", uri=True)
        try:
            found = base.execute("SELECT settings FROM run ORDER BY number DESC LIMIT 1").fetchone()
        finally:
            base.close()
        return Path(json.loads(found[0])["root"]) if found else None
    except (sqlite3.DatabaseError, ValueError, KeyError):
        return None


def _unusable(path: Path, error: Exception) -> str:
    if "locked" in str(error):
        return f"{path.parent.parent}: another run is writing there; wait for its end, or name another folder."
    return f"{path}: can't be used ({error}); name a new folder."
