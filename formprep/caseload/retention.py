"""How long submissions are kept, and the sweep that deletes what is older and records that it did.

The period counts from the last time a person touched a submission: a new check because rules changed does not lengthen
it. The period of a submission goes before the one of the database; without either it is kept.
"""

from datetime import datetime, timedelta

from sqlalchemy import Select, delete, select
from sqlalchemy.exc import SQLAlchemyError

from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.removing import remove
from formprep.caseload.tables import removals, runs, settings, submissions
from formprep.caseload.values import Removal

_KEY = "retention_days"
_MOST = 36_500
_RUNS = timedelta(days=90)
"""So long finished checks are listed."""
_MANY = 100


class Retention:
    """Set the period, delete what is older, tell what was deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def days(self) -> int | None:
        """Return the period of the database, None where everything is kept."""
        with self._database.reading() as connection:
            found: int | None = connection.execute(
                select(settings.c.value).where(settings.c.key == _KEY)
            ).scalar_one_or_none()
            return found

    def set(self, days: int | None, *, by: str) -> None:
        """Set the period of the database."""
        checked(days)
        with self._database.writing() as connection:
            connection.execute(delete(settings).where(settings.c.key == _KEY))
            if days is not None:
                connection.execute(settings.insert().values(key=_KEY, value=days))
            note(connection, self._database.now(connection), "retention-set", by, number=days)

    def sweep(self, *, by: str, dry: bool = False) -> tuple[str, ...]:
        """Delete every submission whose period is over; return their ids. A dry one only tells."""
        usual, swept, after = self.days, list[str](), ""
        while True:
            with self._database.writing() as connection:
                now = self._database.now(connection)
                found = connection.execute(_page(after).with_for_update()).all()
                for row in found:
                    period = usual if row.retain_days is None else row.retain_days
                    if period is None or row.touched_at + timedelta(days=period) > now:
                        continue
                    swept.append(row.id)
                    if not dry:
                        remove(connection, now, row.id, rule="retention", days=period, since=row.touched_at)
                        note(connection, now, "swept", by, row.id)
                if not dry:
                    connection.execute(delete(runs).where(runs.c.finished_at < now - _RUNS))
            if len(found) < _MANY:
                break
            after = found[-1].id
        if swept and not dry:
            self._forget()
        return tuple(swept)

    def removals(self, *, since: datetime | None = None) -> tuple[Removal, ...]:
        """Return what was deleted, the oldest first."""
        query = select(removals).order_by(removals.c.id)
        if since is not None:
            query = query.where(removals.c.at >= since)
        with self._database.reading() as connection:
            return tuple(
                Removal(row.at, row.submission_id, row.rule, row.days, row.since, row.reports)
                for row in connection.execute(query)
            )

    def _forget(self) -> None:
        """Have SQLite write over what was deleted also in its journal; another reader may hold it until later."""
        if self._database.on_sqlite:
            try:
                with self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            except SQLAlchemyError:
                return


def checked(days: int | None) -> int | None:
    """Return a period. Raise `CaseError` where it is none."""
    if days is not None and not 1 <= days <= _MOST:
        raise CaseError("value", name="days")
    return days


def _page(after: str) -> Select[tuple[str, datetime, int | None]]:
    columns = (submissions.c.id, submissions.c.touched_at, submissions.c.retain_days)
    return select(*columns).where(submissions.c.id > after).order_by(submissions.c.id).limit(_MANY)
