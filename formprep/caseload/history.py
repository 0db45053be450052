"""The reports of submissions: each is kept with its digest, and compared with the one before."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from formprep.caseload import days, lacking, listing
from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.rulebook import rules_digest
from formprep.caseload.submissions import last_report, locked, written
from formprep.caseload.tables import reports, submissions
from formprep.caseload.values import Entry, Why
from formprep.compared import compared, is_report
from formprep.digest import digest
from formprep.situation import as_day


class Reports:
    """Hold the reports of a caseload."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self, submission_id: str, report: Mapping[str, Any], *, by: str, why: Why = "asked", version: int | None = None
    ) -> Entry:
        """Keep a report, the JSON of a check. The same one again is not kept twice, only confirmed.

        With the `version` that was checked, raise `CaseError` (`changed`) where the answers are others by now.
        """
        with self._database.writing() as connection:
            locked(connection, submission_id, version)
            return record(connection, self._database.now(connection), submission_id, report, by=by, why=why)

    def list(self, submission_id: str) -> tuple[Entry, ...]:
        """Return the history, the newest first."""
        with self._database.reading() as connection:
            return _entries(connection, submission_id)

    def get(self, submission_id: str, number: int | None = None) -> Mapping[str, Any]:
        """Return the JSON of a report, the last one unless a number is given."""
        with self._database.reading() as connection:
            found = last_report(connection, submission_id, number or _last(connection, submission_id))
        if found is None:
            raise CaseError("no-submission")
        return found

    def diff(self, submission_id: str, old: int | None = None, new: int | None = None) -> dict[str, Any]:
        """Return what changed between two reports, the last two unless numbers are given, as `formprep diff` tells."""
        with self._database.reading() as connection:
            newer = new or _last(connection, submission_id)
            older = old or newer - 1
            before, after = (last_report(connection, submission_id, number) for number in (older, newer))
            name = _reference(connection, submission_id)
        if before is None or after is None:
            raise CaseError("one-report")
        return compared(name, before, after)

    def changed_status(self, *, since: datetime) -> Iterator[dict[str, Any]]:
        """Yield what changed for each submission that a check since then gave another verdict, as `diff` tells."""
        before = reports.alias("before")
        asked = (
            select(submissions.c.id, reports.c.number, submissions.c.reference)
            .join(reports, (reports.c.submission_id == submissions.c.id) & (reports.c.number == submissions.c.last))
            .join(before, (before.c.submission_id == submissions.c.id) & (before.c.number == reports.c.number - 1))
            .where(reports.c.recorded_at >= since, reports.c.verdict != before.c.verdict)
            .order_by(submissions.c.reference)
        )
        with self._database.reading() as connection:
            found = connection.execute(asked).all()
        for submission_id, number, _ in found:
            yield {"id": submission_id, **self.diff(submission_id, number - 1, number)}


def record(
    connection: Connection, now: datetime, submission_id: str, report: Mapping[str, Any], *, by: str, why: Why
) -> Entry:
    """Keep a report of a submission whose row is held, in this transaction."""
    on = as_day(report.get("checked_on"))
    if not is_report(report) or on is None:
        raise CaseError("not-a-report")
    known = locked(connection, submission_id)
    made, edition = digest(report), str(report["edition"]["id"])
    rules = rules_digest(edition)
    if _is_last(connection, known, made):
        number = known.last
        confirmed = update(reports).where(reports.c.submission_id == submission_id, reports.c.number == number)
        connection.execute(confirmed.values(rules=rules, confirmed_at=now))
    else:
        number = known.last + 1
        values = {"number": number, "digest": made, "rules": rules, "edition": edition, "checked_on": on}
        connection.execute(
            insert(reports).values(
                submission_id=submission_id,
                recorded_at=now,
                confirmed_at=now,
                verdict=report["verdict"],
                why=why,
                report=report,
                **values,
                **_counts(report),
            )
        )
        written(connection, submission_id, now, touched=why != "rules", last=number)
        days.write(connection, submission_id, days.derived(known.situation, known.edition, report, on=on))
        lacking.write(connection, submission_id, report)
    note(connection, now, "checked", by, submission_id, number)
    return _entries(connection, submission_id)[0]


def _is_last(connection: Connection, known: Any, made: str) -> bool:
    query = select(reports.c.digest).where(reports.c.submission_id == known.id, reports.c.number == known.last)
    return connection.execute(query).scalar_one_or_none() == made


def _counts(report: Mapping[str, Any]) -> dict[str, int]:
    """Return the counts, counted here: a report of another version may tell them otherwise."""
    open_ = [each["severity"] for each in report["findings"] if "accepted" not in each]
    told = {name: open_.count(each) for name, each in (("errors", "error"), ("reviews", "review"))}
    return {**told, "advice": open_.count("advice"), "accepted": len(report["findings"]) - len(open_)}


def _entries(connection: Connection, submission_id: str) -> tuple[Entry, ...]:
    columns = [column for column in reports.c if column.name != "report"]
    query = select(*columns).where(reports.c.submission_id == submission_id).order_by(reports.c.number.desc())
    return tuple(listing.entry(row._mapping) for row in connection.execute(query))


def _last(connection: Connection, submission_id: str) -> int:
    query = select(func.coalesce(func.max(reports.c.number), 0)).where(reports.c.submission_id == submission_id)
    return int(connection.execute(query).scalar_one())


def _reference(connection: Connection, submission_id: str) -> str:
    found = connection.execute(select(submissions.c.reference).where(submissions.c.id == submission_id))
    reference: str | None = found.scalar_one_or_none()
    if reference is None:
        raise CaseError("no-submission")
    return reference
