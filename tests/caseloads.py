"""What the tests of caseloads share: a database of either kind, answers and reports. All persons are invented."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from formprep.caseload import Caseload, schema
from tests.postgres import Server, programs, running

ANSWERS: dict[str, Any] = {
    "application": "extension",
    "applies_on": "2026-06-20",
    "applicant": {
        "surname": "NARANJO",
        "given_names": "ELVIRA",
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
        "limit_of_stay": "2026-07-01",
    },
    "sponsor": {"surname": "WONG", "given_names": "KA YAN", "status": "permanent-resident"},
}
PERSONAL = ("NARANJO", "ELVIRA", "WONG", "KA YAN", "1990", "K99")


class Hands:
    """Be a clock that is set by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 6, 10, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def on(self, **how: float) -> None:
        self.at += timedelta(**how)


def report(verdict: str = "not-ready", *codes: str, edition: str = "2019-05", on: str = "2026-06-10") -> dict[str, Any]:
    """Return what is looked at of a report."""
    fact = {"name": "expires_on", "value": "2027-03-01", "page": 1, "confidence": 0.9, "reader": "mrz"}
    number = {"name": "number", "value": "K99•••", "page": 1, "confidence": 0.9, "reader": "mrz"}
    paper = {"kind": "passport", "party": "applicant", "pages": [1], "confidence": 0.9, "facts": [fact, number]}
    return {
        "schema": "formprep-report/1",
        "edition": {"id": edition},
        "checked_on": on,
        "situation": ANSWERS,
        "verdict": verdict,
        "items": [],
        "files": [{"path": "p.pdf", "use": "used", "pages": 1, "documents": [paper]}],
        "findings": [{"code": code, "severity": "review", "file": "p.pdf"} for code in codes],
    }


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Run a PostgreSQL whose database `filled` has the tables."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with running(found) as server:
        server.run("CREATE DATABASE filled TEMPLATE template0")
        schema.upgrade(server.url("filled"))
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    """Return the address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.sqlite"
    server: Server = request.getfixturevalue("postgresql")
    return server.url(server.database())


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    """Return the address of a database with the tables."""
    if request.param == "sqlite":
        made = f"sqlite:///{tmp_path}/cases.sqlite"
        schema.upgrade(made)
        return made
    server: Server = request.getfixturevalue("postgresql")
    return server.url(server.database("filled"))


@pytest.fixture
def clock() -> Hands:
    """Return a clock that the test sets."""
    return Hands()


@pytest.fixture
def cases(url: str, clock: Hands) -> Iterator[Caseload]:
    """Return an empty caseload."""
    with Caseload(url, clock=clock) as opened:
        yield opened
