"""What to check again when rules change: the submissions whose last report was judged by others."""

from collections.abc import Iterator

from sqlalchemy import select

from formprep.caseload.database import Database
from formprep.caseload.queue import Queue
from formprep.caseload.rulebook import rules_digest
from formprep.caseload.tables import reports, submissions
from formprep.caseload.values import Stale

_MANY = 500


class Rechecks:
    """Plan checks, and ask for them."""

    def __init__(self, database: Database, queue: Queue) -> None:
        self._database, self._queue = database, queue

    def plan(self, *, edition: str | None = None) -> Iterator[Stale]:
        """Yield the submissions that were judged by another edition than theirs, or by other rules of it.

        With `edition`, only those that are to be judged by that one. Archived ones are left out, and those without a
        report, which were not judged at all.
        """
        after = ""
        last = (reports.c.submission_id == submissions.c.id) & (reports.c.number == submissions.c.last)
        query = select(submissions, reports.c.rules, reports.c.edition.label("judged_by")).join(reports, last)
        query = query.where(submissions.c.archived_at.is_(None)).order_by(submissions.c.id).limit(_MANY)
        if edition is not None:
            query = query.where(submissions.c.edition == edition)
        while True:
            with self._database.reading() as connection:
                found = connection.execute(query.where(submissions.c.id > after)).all()
            for row in found:
                if row.judged_by != row.edition:
                    because = "edition"
                elif row.rules != rules_digest(row.edition):
                    because = "rules"
                else:
                    continue
                yield Stale(row.id, row.reference, row.edition, row.judged_by, because, row.folder is not None)  # type: ignore[arg-type]
            if len(found) < _MANY:
                return
            after = found[-1].id

    def ask(self, *, by: str, edition: str | None = None) -> tuple[int, tuple[Stale, ...]]:
        """Ask for all of the plan; return how many were asked for, and those whose papers have to be sent again."""
        asked, left = 0, []
        for each in self.plan(edition=edition):
            if each.has_folder:
                self._queue.ask(each.submission_id, by=by, why="rules")
                asked += 1
            else:
                left.append(each)
        return asked, tuple(left)
