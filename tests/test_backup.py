"""Backup and restore as docs/running.md tells it: nothing of a small caseload is lost, also while it is written to."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from formprep.caseload import Caseload, schema
from tests.caseloads import ANSWERS, postgresql, report
from tests.postgres import Server, programs

__all__ = ["postgresql"]


def fill(url: str) -> str:
    """Make a small caseload with a history, and return a token of it."""
    with Caseload(url) as cases:
        for reference, verdict in (("A", "not-ready"), ("B", "ready"), ("深圳 3", "to-review")):
            made = cases.submissions.add(reference, ANSWERS, by="clerk")
            cases.reports.record(made.id, report("not-ready", "FP401"), by="clerk")
            cases.reports.record(made.id, report(verdict), by="clerk")
        cases.retention.set(365, by="clerk")
        _, token = cases.tokens.make("portal", ("read",), by="clerk", expires_at=None)
    return token


def held(url: str) -> tuple[list[bytes], int | None]:
    """Return all that a caseload holds, and how long it is kept."""
    with Caseload(url) as cases:
        days = cases.retention.days
        return list(cases.export.parts("jsonl", by="clerk", whole=True)), days


def hold(url: str, token: str, before: tuple[list[bytes], int | None]) -> None:
    """See that a restored caseload is the one that was backed up, and goes on."""
    after = held(url)
    assert after == before
    assert b"".join(after[0]).count(b"FP401") >= 3
    schema.upgrade(url)
    with Caseload(url) as cases:
        assert cases.tokens.verify(token)
        made = cases.submissions.add("D", ANSWERS, by="clerk")
        assert cases.reports.record(made.id, report("ready"), by="clerk")
        assert len(cases.submissions.list().rows) == 4


def _vacuum(source: sqlite3.Connection, path: Path) -> None:
    source.execute("VACUUM INTO ?", (str(path),))


def _online(source: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as target:
        source.backup(target)


@pytest.mark.parametrize("how", [_vacuum, _online])
def test_sqlite_while_it_is_written_to(how: Callable[[sqlite3.Connection, Path], None], tmp_path: Path) -> None:
    path, copy = tmp_path / "cases.sqlite", tmp_path / "copy.sqlite"
    schema.upgrade(str(path))
    token = fill(str(path))
    before = held(str(path))
    with Caseload(str(path)) as open_, closing(sqlite3.connect(path)) as source:
        how(source, copy)
        open_.submissions.add("later", ANSWERS, by="clerk")
    for left in tmp_path.glob("cases.sqlite*"):
        left.unlink()
    shutil.move(copy, path)
    hold(str(path), token, before)


def test_postgresql_with_its_own_programs(postgresql: Server, tmp_path: Path) -> None:
    found = programs()
    assert found
    name = postgresql.database("filled")
    token = fill(postgresql.url(name))
    before = held(postgresql.url(name))
    where = ["-h", str(postgresql.folder), "-U", "tests"]
    dump = tmp_path / "cases.dump"
    subprocess.run([found / "pg_dump", *where, "-Fc", "-f", dump, name], check=True, env={**os.environ})
    with Caseload(postgresql.url(name)) as cases:
        cases.submissions.add("later", ANSWERS, by="clerk")
    new = postgresql.database()
    restore = [found / "pg_restore", *where, "--exit-on-error", "--no-owner", "--single-transaction", "-d", new, dump]
    subprocess.run(restore, check=True)
    hold(postgresql.url(new), token, before)
