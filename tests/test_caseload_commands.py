"""`formprep database` and `formprep token`, the file of SQLite, and addresses that never show a password."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from formprep.caseload import CaseError, Caseload, addresses
from formprep.cli import cli, run
from tests.caseloads import ANSWERS, postgresql, report, url

__all__ = ["postgresql", "url"]


def _batch(root: Path, out: Path) -> None:
    from formprep.batch.run import Run
    from formprep.batch.settings import Settings

    for name in ("a", "deep/b", "bad"):
        (root / name).mkdir(parents=True)
        (root / name / "formprep.yaml").write_text(yaml.safe_dump(ANSWERS if name != "bad" else {"application": "x"}))
    Run(Settings(root=str(root), out=str(out), on="2026-06-10", lang="en"), workers=1).do()


def test_a_batch_lands_in_the_caseload(url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    _batch(tmp_path / "in", out)
    for sums in ("2 new, 0 changed, 0 the same", "0 new, 0 changed, 2 the same"):
        assert run(["database", "import-batch", str(out), "--database", url]) == 1
        said = capfd.readouterr()
        assert sums in said.out
        assert "bad" in said.err
    with Caseload(url) as cases:
        rows = cases.submissions.list().rows
        assert [(each.reference, each.status) for each in rows] == [("a", "not-ready"), ("deep/b", "not-ready")]
        assert rows[1].folder == str(tmp_path / "in" / "deep" / "b")
        assert rows[1].next_deadline
        kept = cases.reports.get(rows[0].id)
    assert kept == json.loads((out / "reports" / "a.json").read_text())
    assert run(["database", "import-batch", str(tmp_path), "--database", url]) == 2


def test_tokens_are_told_once(url: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORMPREP_DATABASE", url)
    made = ["token", "create", "--name", "portal", "--scope", "read", "--scope", "check", "--expires", "2199-01-01"]
    assert run(made) == 0
    token = capfd.readouterr().out.strip()
    with Caseload(url) as cases:
        known = cases.tokens.verify(token)
    assert known
    assert known.scopes == {"read", "check"}
    assert run(["token", "list"]) == 0
    listed = capfd.readouterr().out
    assert known.id in listed
    assert "portal" in listed
    assert token[-43:] not in listed
    assert run(["token", "revoke", known.id]) == 0
    with Caseload(url) as cases:
        assert cases.tokens.verify(token) is None
    assert run(["token", "revoke", "nobody"]) == 2
    assert run([*made[:-1], "2001-01-01"]) == 2


def test_retention_and_export(url: str, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    there = ["--database", url]
    with Caseload(url) as cases:
        made = cases.submissions.add("A", ANSWERS, by="clerk")
        cases.reports.record(made.id, report(), by="clerk")
    assert run(["database", "retention", *there, "--days", "30"]) == 0
    assert b"30" in capfdbinary.readouterr().out
    assert run(["database", "sweep", *there]) == 0
    assert run(["database", "export", *there, "--format", "jsonl", "--whole", "-o", str(tmp_path / "all")]) == 0
    assert json.loads((tmp_path / "all").read_text())["situation"] == ANSWERS
    assert run(["database", "export", *there, "--whole"]) == 2
    assert run(["database", "retention", *there, "--always"]) == 0
    with Caseload(url) as cases:
        assert cases.retention.days is None
        assert cases.submissions.get(made.id)


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        result = CliRunner().invoke(cli, ["database", "upgrade", "--database", str(tmp_path / "c.sqlite")])
        assert result.exit_code == 0
        with Caseload(str(tmp_path / "c.sqlite")) as cases:
            cases.audit.note("read", by="clerk")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert len(modes) == 3
    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize("command", [["token", "list"], ["database", "export"], ["database", "sweep"]])
def test_a_database_that_is_not_there_is_not_made(command: list[str], tmp_path: Path) -> None:
    assert run([*command, "--database", str(tmp_path / "none.sqlite")]) == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ("postgresql://clerk:Geheim1@localhost:1/cases?password=Geheim2", 3),
        ("postgresql://clerk:Geheim1@localhost:1/cases?sslmode=prefer", 2),
        ("postgresql://clerk:Geheim1@localhost:x/cases", 2),
        ("oracle://clerk:Geheim1@localhost/cases", 2),
        ("sqlite://", 2),
        ("sqlite:///:memory:", 2),
        ("", 2),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh-Hant"])
def test_no_message_shows_a_password(given: str, status: int, lang: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["token", "list", "--database", given, "--lang", lang]) == status
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith("formprep: ")
    assert "Geheim" not in said.err


def test_a_file_that_is_no_database(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "c.sqlite").write_bytes(b"not a database" * 100)
    for command in (["token", "list"], ["database", "upgrade"]):
        assert run([*command, "--database", str(tmp_path / "c.sqlite")]) == 3
        assert "c.sqlite" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("postgresql://u@h/n", {}),
        ("postgres://u@/n?host=/run/pg", {"unix_sock": "/run/pg/.s.PGSQL.5432"}),
        ("postgresql://u@h/n?sslmode=disable", {"ssl_context": False}),
    ],
)
def test_addresses_are_read_as_libpq_does(given: str, expected: dict[str, Any]) -> None:
    plain, extra = addresses.arguments(addresses.parsed(given))
    assert plain.drivername == "postgresql+pg8000"
    assert extra == expected
    assert plain.query == {}


def test_tls_is_verified_where_that_is_asked() -> None:
    def context(mode: str) -> Any:
        return addresses.arguments(addresses.parsed(f"postgresql://u@h/n?sslmode={mode}"))[1]["ssl_context"]

    assert [context(each).check_hostname for each in ("require", "verify-ca", "verify-full")] == [False, False, True]
    assert [int(context(each).verify_mode) for each in ("require", "verify-ca", "verify-full")] == [0, 2, 2]
    with pytest.raises(CaseError):
        context("allow")
