"""The open items of submissions: what the last report missed, or wants looked at; and which are the commonest."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from formprep.caseload.database import Database
from formprep.caseload.tables import open_items, submissions
from formprep.caseload.values import Common, OpenItem

_OPEN = ("missing", "faulty", "to-review")


class Lacking:
    """Tell what is open."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Iterable[str]) -> Mapping[str, tuple[OpenItem, ...]]:
        """Return the open items of each of these submissions, in the order of its checklist."""
        asked = select(open_items).where(open_items.c.submission_id.in_(list(ids))).order_by(open_items.c.id)
        found: defaultdict[str, list[OpenItem]] = defaultdict(list)
        with self._database.reading() as connection:
            for row in connection.execute(asked):
                found[row.submission_id].append(OpenItem(row.ref, row.item, row.status))
        return {each: tuple(items) for each, items in found.items()}

    def commonest(self, *, limit: int = 10) -> tuple[Common, ...]:
        """Return the items that most submissions lack, the commonest first; archived ones are left out."""
        count = func.count(func.distinct(open_items.c.submission_id))
        asked = (
            select(open_items.c.ref, open_items.c.item, count.label("many"))
            .join(submissions, submissions.c.id == open_items.c.submission_id)
            .where(submissions.c.archived_at.is_(None))
            .group_by(open_items.c.ref, open_items.c.item)
            .order_by(count.desc(), open_items.c.ref, open_items.c.item)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(Common(row.ref, row.item, row.many) for row in connection.execute(asked))


def write(connection: Connection, submission_id: str, report: Mapping[str, Any]) -> None:
    """Put the open items of a report in the place of those that were known."""
    connection.execute(delete(open_items).where(open_items.c.submission_id == submission_id))
    rows = [
        {
            "submission_id": submission_id,
            "ref": str(each["ref"])[:16],
            "item": str(each["id"])[:64],
            "status": each["status"],
        }
        for each in report.get("items", ())
        if each.get("status") in _OPEN
    ]
    if rows:
        connection.execute(insert(open_items), rows)
