"""Delete a submission, and keep that it was deleted: its id, when, by which rule, how many reports; nothing of it."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from formprep.caseload.tables import removals, reports, submissions


def remove(
    connection: Connection, now: datetime, submission_id: str, *, rule: str, days: int | None, since: datetime
) -> None:
    """Delete with all that belongs to it, in this transaction."""
    of_it = select(func.count()).select_from(reports).where(reports.c.submission_id == submission_id)
    count = connection.execute(of_it).scalar_one()
    connection.execute(
        insert(removals).values(at=now, submission_id=submission_id, rule=rule, days=days, since=since, reports=count)
    )
    connection.execute(delete(submissions).where(submissions.c.id == submission_id))
