"""The submissions: added, changed, archived, listed. Who changes one names the version that was seen."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from formprep import pipeline
from formprep.caseload import days, listing
from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.listing import Filter, Order
from formprep.caseload.removing import remove
from formprep.caseload.tables import reports, submissions
from formprep.caseload.values import Page, Submission
from formprep.report import plain

_LONGEST = 200
KEEP: Any = object()
"""What an update leaves as it is."""


class Submissions:
    """Hold the submissions of a caseload."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        reference: str,
        situation: Mapping[str, Any],
        *,
        by: str,
        edition: str | None = None,
        folder: str | None = None,
    ) -> Submission:
        """Add a submission. Raise `SituationError` for answers that can't be used, `CaseError` for its reference."""
        reference = _usable(reference)
        with self._database.writing() as connection:
            now, today = self._database.now(connection), self._database.today(connection)
            chosen, answers = understood(situation, edition, today)
            new = secrets.token_hex(8)
            into = _insert(connection).values(
                id=new,
                reference=reference,
                folded=listing.folded(reference),
                situation=answers,
                edition=chosen,
                folder=folder,
                created_at=now,
                changed_at=now,
                touched_at=now,
                version=1,
                last=0,
            )
            if not connection.execute(into.on_conflict_do_nothing().returning(submissions.c.id)).all():
                raise CaseError("taken")
            days.write(connection, new, days.derived(answers, chosen, None, on=today))
            note(connection, now, "added", by, new)
            return self._one(connection, submissions.c.id == new)

    def update(
        self,
        submission_id: str,
        *,
        version: int,
        by: str,
        reference: str = KEEP,
        situation: Mapping[str, Any] = KEEP,
        edition: str = KEEP,
        folder: str | None = KEEP,
        retain_days: int | None = KEEP,
    ) -> Submission:
        """Change what is given. Raise `CaseError` (`changed`) where somebody else changed it since `version`."""
        with self._database.writing() as connection:
            now, today = self._database.now(connection), self._database.today(connection)
            known = locked(connection, submission_id, version)
            new: dict[str, Any] = {}
            if reference is not KEEP:
                new |= {"reference": _usable(reference), "folded": listing.folded(_usable(reference))}
            if folder is not KEEP:
                new["folder"] = folder
            if retain_days is not KEEP:
                new["retain_days"] = retain_days
            if situation is not KEEP or edition is not KEEP:
                told = known.situation if situation is KEEP else situation
                # New answers may name an edition of their own; else it stays what it was.
                chosen = edition if edition is not KEEP else None if "edition" in told else known.edition
                new["edition"], new["situation"] = understood(told, chosen, today)
            try:
                written(connection, submission_id, now, touched=True, version=version + 1, **new)
            except IntegrityError:
                raise CaseError("taken") from None
            if "situation" in new:
                report = last_report(connection, submission_id, known.last)
                days.write(connection, submission_id, days.derived(new["situation"], new["edition"], report, on=today))
            note(connection, now, "updated", by, submission_id)
            return self._one(connection, submissions.c.id == submission_id)

    def archive(self, submission_id: str, *, version: int, by: str, archived: bool = True) -> Submission:
        """Put a submission aside, or take it back."""
        with self._database.writing() as connection:
            now = self._database.now(connection)
            locked(connection, submission_id, version)
            written(
                connection,
                submission_id,
                now,
                touched=True,
                version=version + 1,
                archived_at=now if archived else None,
            )
            note(connection, now, "archived" if archived else "restored", by, submission_id)
            return self._one(connection, submissions.c.id == submission_id)

    def remove(self, submission_id: str, *, by: str) -> None:
        """Delete a submission with all that belongs to it; that it was deleted is recorded."""
        with self._database.writing() as connection:
            known = locked(connection, submission_id)
            now = self._database.now(connection)
            remove(connection, now, submission_id, rule="asked", days=None, since=known.touched_at)
            note(connection, now, "removed", by, submission_id)

    def get(self, submission_id: str) -> Submission:
        """Return a submission with its answers."""
        if not submission_id.isascii() or not submission_id.isalnum():
            raise CaseError("no-submission")
        with self._database.reading() as connection:
            return self._one(connection, submissions.c.id == submission_id)

    def find(self, reference: str) -> Submission | None:
        """Return the submission of that reference, if there is one."""
        if not reference.isprintable():
            return None
        with self._database.reading() as connection:
            try:
                return self._one(connection, submissions.c.reference == reference)
            except CaseError:
                return None

    def list(
        self,
        chosen: Filter | None = None,
        *,
        order: Order = "reference",
        after: str | None = None,
        limit: int = 100,
    ) -> Page[Submission]:
        """Return a part of the list; nothing is left out or told twice when others change it meanwhile."""
        with self._database.reading() as connection:
            today = self._database.today(connection)
            found = connection.execute(listing.asked(chosen or Filter(), order, after, today).limit(limit + 1)).all()
        more = listing.key(order, found[limit - 1]) if len(found) > limit else None
        return Page(tuple(listing.submission(row) for row in found[:limit]), more)

    def counts(self) -> dict[str, int]:
        """Return how many submissions there are of each status, without the archived ones."""
        last = (reports.c.submission_id == submissions.c.id) & (reports.c.number == submissions.c.last)
        query = select(func.coalesce(reports.c.verdict, "unchecked"), func.count()).select_from(submissions)
        query = query.outerjoin(reports, last).where(submissions.c.archived_at.is_(None)).group_by(reports.c.verdict)
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def _one(self, connection: Connection, which: Any) -> Submission:
        row = connection.execute(listing.rows(self._database.today(connection)).where(which)).one_or_none()
        if row is None:
            raise CaseError("no-submission")
        return listing.submission(row, whole=True)


def understood(situation: Mapping[str, Any], edition: str | None, on: date) -> tuple[str, dict[str, Any]]:
    """Return the edition and the answers as plain values. Raise `SituationError` where they can't be used."""
    checklist, _ = pipeline.situation_of(situation, on=on, edition=edition)
    answers: dict[str, Any] = plain(situation)
    return checklist.edition.id, answers


def locked(connection: Connection, submission_id: str, version: int | None = None) -> Any:
    """Return the row, held until the transaction ends. Raise `CaseError` where it is not there or was changed."""
    if not submission_id.isascii() or not submission_id.isalnum():
        raise CaseError("no-submission")
    row = connection.execute(
        select(submissions).where(submissions.c.id == submission_id).with_for_update()
    ).one_or_none()
    if row is None:
        raise CaseError("no-submission")
    if version is not None and row.version != version:
        raise CaseError("changed")
    return row


def written(connection: Connection, submission_id: str, now: datetime, *, touched: bool, **new: Any) -> None:
    """Write into a row; `touched` tells that a person did, from which its retention is counted."""
    times = {"changed_at": now, **({"touched_at": now} if touched else {})}
    connection.execute(update(submissions).where(submissions.c.id == submission_id).values(**times, **new))


def last_report(connection: Connection, submission_id: str, number: int) -> Mapping[str, Any] | None:
    """Return the contents of that report."""
    query = select(reports.c.report).where(reports.c.submission_id == submission_id, reports.c.number == number)
    found: Mapping[str, Any] | None = connection.execute(query).scalar_one_or_none()
    return found


def _insert(connection: Connection) -> Any:
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    return dialect.insert(submissions)


def _usable(reference: str) -> str:
    reference = reference.strip()
    if not 1 <= len(reference) <= _LONGEST or not reference.isprintable():
        raise CaseError("reference", longest=_LONGEST)
    return reference
