"""The deadlines of a submission, from its answers and the papers that were used; and what is due."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from formprep import milestones, pipeline
from formprep.caseload.database import Database
from formprep.caseload.tables import deadlines, submissions
from formprep.caseload.values import Deadline, Due
from formprep.situation import SituationError, as_day

_ENDS = {"expires_on": "expires", "permitted_until": "permission"}


class Deadlines:
    """Tell what is due."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, submission_id: str) -> tuple[Deadline, ...]:
        """Return all days of a submission, the earliest first."""
        asked = select(deadlines).where(deadlines.c.submission_id == submission_id)
        with self._database.reading() as connection:
            found = connection.execute(asked.order_by(deadlines.c.day, deadlines.c.id)).all()
        return tuple(map(_deadline, found))

    def due(self, *, before: date, since: date | None = None, limit: int = 1000) -> tuple[Due, ...]:
        """Return what falls due before that day, from today (or `since`) on; archived submissions are left out."""
        asked = (
            select(deadlines, submissions.c.reference)
            .join(submissions, submissions.c.id == deadlines.c.submission_id)
            .where(submissions.c.archived_at.is_(None), deadlines.c.day < before)
            .order_by(deadlines.c.day, submissions.c.reference, deadlines.c.id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            first = self._database.today(connection) if since is None else since
            found = connection.execute(asked.where(deadlines.c.day >= first)).all()
        return tuple(Due(each.submission_id, each.reference, _deadline(each)) for each in found)


def derived(
    situation: Mapping[str, Any], edition: str, report: Mapping[str, Any] | None, *, on: date
) -> tuple[Deadline, ...]:
    """Return the days that follow from the answers and from the report on the papers."""
    return tuple(dict.fromkeys((*_of_answers(situation, edition, on), *_of_papers(report or {}))))


def write(connection: Connection, submission_id: str, days: tuple[Deadline, ...]) -> None:
    """Put these days in the place of those that were known."""
    connection.execute(delete(deadlines).where(deadlines.c.submission_id == submission_id))
    rows = [
        {
            "submission_id": submission_id,
            "day": each.day,
            "key": each.key,
            "number": each.number,
            "usual": each.usual,
            "kind": each.kind,
            "party": each.party,
        }
        for each in days
    ]
    if rows:
        connection.execute(insert(deadlines), rows)


def _of_answers(situation: Mapping[str, Any], edition: str, on: date) -> Iterator[Deadline]:
    try:
        checklist, understood = pipeline.situation_of(situation, on=on, edition=edition)
    except SituationError:  # answers of a report by an older version, which the rules no longer take
        return
    for each in milestones.milestones(checklist, understood).dates:
        yield Deadline(each.on, each.remark.key, each.number, each.usual)


def _of_papers(report: Mapping[str, Any]) -> Iterator[Deadline]:
    for file in report.get("files", ()):
        for document in file["documents"] if file["use"] == "used" else ():
            for fact in document["facts"]:
                day = as_day(fact["value"]) if fact["name"] in _ENDS else None
                if day:
                    yield Deadline(day, _ENDS[fact["name"]], kind=document["kind"], party=document["party"])


def _deadline(row: Any) -> Deadline:
    return Deadline(row.day, row.key, row.number, row.usual, row.kind, row.party)
