"""Who did what to which submission, when; never what it holds."""

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, insert, select

from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.tables import audit
from formprep.caseload.values import Act, Page

Action = Literal[
    "added", "updated", "archived", "restored", "read", "listed", "exported", "checked", "check-asked", "check-failed",
    "imported", "removed", "swept", "retention-set", "token-made", "token-revoked", "refused",
]  # fmt: skip
_LONGEST = 200


class Audit:
    """Read the trail, or add a line about what is not written here, such as reading a report."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, action: Action, *, by: str, subject: str = "", number: int | None = None) -> None:
        """Add a line; `subject` is the id of a submission or token."""
        with self._database.writing() as connection:
            note(connection, self._database.now(connection), action, by, subject, number)

    def list(
        self,
        *,
        subject: str | None = None,
        since: datetime | None = None,
        after: str | None = None,
        limit: int = 100,
    ) -> Page[Act]:
        """Return the lines, the newest first."""
        asked = select(audit).order_by(audit.c.id.desc()).limit(limit + 1)
        if subject is not None:
            asked = asked.where(audit.c.subject == subject)
        if since is not None:
            asked = asked.where(audit.c.at >= since)
        if after is not None:
            asked = asked.where(audit.c.id < _number(after))
        with self._database.reading() as connection:
            found = connection.execute(asked).all()
        rows = tuple(Act(each.at, each.who, each.action, each.subject, each.number) for each in found[:limit])
        return Page(rows, str(found[limit - 1].id) if len(found) > limit else None)


def note(
    connection: Connection, now: datetime, action: Action, by: str, subject: str = "", number: int | None = None
) -> None:
    """Add a line in the transaction of what it tells."""
    who = "".join(letter if letter.isprintable() else "�" for letter in by)[:_LONGEST]
    connection.execute(insert(audit).values(at=now, who=who, action=action, subject=subject[:32], number=number))


def _number(after: str) -> int:
    if not after.isascii() or not after.isdigit() or len(after) > 18:
        raise CaseError("cursor")
    return int(after)
