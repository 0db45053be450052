"""The checks to make: asked for here, claimed by any server for a while, taken up again if that server dies.

A claim is a lease. Its number is the proof: who finishes after the lease ended and another took the check up
is refused, so a check is recorded once. PostgreSQL's SKIP LOCKED, or SQLite's one writer at a time, parts the claims.
"""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, or_, select, update

from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.history import record
from formprep.caseload.submissions import locked
from formprep.caseload.tables import runs, submissions
from formprep.caseload.values import STATES, Claim, Entry, Run, State, Why

LEASE = timedelta(minutes=2)
MOST_TRIES = 3
"""So often a check is begun; one that each time kills its server is given up."""
PAPERS_GONE, DIED = "papers-gone", "died"


class Queue:
    """Hold the checks of a caseload."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, submission_id: str, *, by: str, why: Why = "asked") -> Run:
        """Ask for a check of the papers in the submission's folder; one that waits already serves for both."""
        with self._database.writing() as connection:
            known = locked(connection, submission_id)
            if known.folder is None:
                raise CaseError("no-papers")
            waiting = select(runs).where(runs.c.submission_id == submission_id, runs.c.state == "waiting")
            found = connection.execute(waiting).one_or_none()
            if found is not None:
                return _run(found)
            now = self._database.now(connection)
            new = _asked(connection, now, known, by, why, papers="folder", state="waiting", claims=0, tries=0)
            note(connection, now, "check-asked", by, submission_id)
            return _of(connection, new)

    def begin(self, submission_id: str, *, by: str, server: str, lease: timedelta = LEASE) -> Claim:
        """Note a check of papers that were sent to this server, which is claimed by it at once."""
        with self._database.writing() as connection:
            known = locked(connection, submission_id)
            now = self._database.now(connection)
            claimed = {"claimed_by": server, "lease_until": now + lease}
            new = _asked(
                connection, now, known, by, "asked", papers="sent", state="claimed", claims=1, tries=1, **claimed
            )
            note(connection, now, "check-asked", by, submission_id)
            return _claim(connection, new)

    def claim(self, server: str, *, lease: timedelta = LEASE) -> Claim | None:
        """Take up the check that waits longest, or whose server let its lease end; None where there is none."""
        with self._database.writing() as connection:
            now = self._database.now(connection)
            self._give_up(connection, now)
            lapsed = and_(runs.c.state == "claimed", runs.c.lease_until <= now)
            query = select(runs.c.id, runs.c.submission_id).where(
                runs.c.papers == "folder", or_(runs.c.state == "waiting", lapsed)
            )
            query = query.order_by(runs.c.asked_at, runs.c.id).limit(1).with_for_update(skip_locked=True)
            found = connection.execute(query).one_or_none()
            if found is None:
                return None
            version = select(submissions.c.version).where(submissions.c.id == runs.c.submission_id).scalar_subquery()
            connection.execute(
                update(runs)
                .where(runs.c.id == found.id)
                .values(
                    state="claimed",
                    claimed_by=server,
                    lease_until=now + lease,
                    claims=runs.c.claims + 1,
                    tries=runs.c.tries + 1,
                    version=version,
                )
            )
            return _claim(connection, found.id)

    def renew(self, claim: Claim, *, lease: timedelta = LEASE) -> None:
        """Hold a claim for longer. Raise `CaseError` (`lease-lost`) where another took the check up."""
        with self._database.writing() as connection:
            self._held(connection, claim, lease_until=self._database.now(connection) + lease)

    def release(self, claim: Claim) -> None:
        """Hand a check back undone, as a server does that is told to stop; papers that were sent go with it."""
        with self._database.writing() as connection:
            now = self._database.now(connection)
            row = _held_row(connection, claim)
            if row.papers == "sent":
                self._held(connection, claim, state="failed", reason=PAPERS_GONE, finished_at=now)
            else:
                self._again(connection, claim, now)

    def finish(self, claim: Claim, report: Mapping[str, Any]) -> Entry | None:
        """Record the report of a check. None where the answers were changed meanwhile: the check waits again.

        Raise `CaseError` where the claim was lost (`lease-lost`), or where the answers changed and the papers were
        sent with the old ones (`changed`).
        """
        with self._database.writing() as connection:
            now = self._database.now(connection)
            row = _held_row(connection, claim)
            known = locked(connection, claim.submission_id)
            if known.version == claim.version:
                entry = record(connection, now, claim.submission_id, report, by=row.asked_by, why=row.why)
                self._held(connection, claim, state="done", finished_at=now, report=entry.number)
                return entry
            if row.papers == "folder":
                self._again(connection, claim, now)
                return None
            self._held(connection, claim, state="failed", reason="changed", finished_at=now)
        raise CaseError("changed")

    def fail(self, claim: Claim, reason: str) -> None:
        """Note that a check can't be made; `reason` is a word such as `situation`, never what a paper says."""
        if not reason.replace("-", "").isalnum() or not reason.isascii() or len(reason) > 64:
            raise CaseError("value", name="reason")
        with self._database.writing() as connection:
            now = self._database.now(connection)
            row = _held_row(connection, claim)
            self._held(connection, claim, state="failed", reason=reason, finished_at=now)
            note(connection, now, "check-failed", row.asked_by, claim.submission_id)

    def get(self, run: str) -> Run:
        """Return a check. Raise `CaseError` (`no-run`)."""
        with self._database.reading() as connection:
            return _of(connection, run)

    def of(self, submission_id: str) -> tuple[Run, ...]:
        """Return the checks of a submission, the newest first."""
        query = select(runs).where(runs.c.submission_id == submission_id).order_by(runs.c.asked_at.desc(), runs.c.id)
        with self._database.reading() as connection:
            return tuple(map(_run, connection.execute(query)))

    def counts(self) -> dict[State, int]:
        """Return how many checks there are of each state."""
        with self._database.reading() as connection:
            found = connection.execute(select(runs.c.state, func.count()).group_by(runs.c.state)).all()
        counts: dict[State, int] = dict.fromkeys(STATES, 0)
        counts.update((state, count) for state, count in found)
        return counts

    def give_up(self) -> None:
        """End the checks whose server is gone and that nobody else can make, as each `claim` does."""
        with self._database.writing() as connection:
            self._give_up(connection, self._database.now(connection))

    def _give_up(self, connection: Connection, now: datetime) -> None:
        """End the checks whose server is gone and that nobody else can make."""
        lapsed = and_(runs.c.state == "claimed", runs.c.lease_until <= now)
        query = select(runs).where(lapsed, or_(runs.c.papers == "sent", runs.c.tries >= MOST_TRIES))
        for row in connection.execute(query.with_for_update(skip_locked=True)).all():
            reason = PAPERS_GONE if row.papers == "sent" else DIED
            ended = {"state": "failed", "reason": reason, "finished_at": now}
            connection.execute(update(runs).where(runs.c.id == row.id).values(**ended))
            note(connection, now, "check-failed", row.asked_by, row.submission_id)

    def _again(self, connection: Connection, claim: Claim, now: datetime) -> None:
        """Have a check wait again; where another is waiting for the same submission, that one serves."""
        other = select(runs.c.id).where(runs.c.submission_id == claim.submission_id, runs.c.state == "waiting")
        if connection.execute(other).first():
            self._held(connection, claim, state="failed", reason="asked-again", finished_at=now)
        else:
            self._held(connection, claim, state="waiting", tries=runs.c.tries - 1, lease_until=None, claimed_by=None)

    def _held(self, connection: Connection, claim: Claim, **new: Any) -> None:
        held = and_(runs.c.id == claim.run, runs.c.claims == claim.number, runs.c.state == "claimed")
        if not connection.execute(update(runs).where(held).values(**new)).rowcount:
            raise CaseError("lease-lost")


def _asked(connection: Connection, now: datetime, known: Any, by: str, why: Why, **how: Any) -> str:
    new = secrets.token_hex(8)
    values = {"id": new, "submission_id": known.id, "asked_by": by[:200], "asked_at": now, "version": known.version}
    connection.execute(insert(runs).values(**values, why=why, reason="", **how))
    return new


def _held_row(connection: Connection, claim: Claim) -> Any:
    """Return the row of a check, held until the transaction ends, if the claim still holds."""
    held = and_(runs.c.id == claim.run, runs.c.claims == claim.number, runs.c.state == "claimed")
    # The submission first, as everywhere: who locks in one order never waits in a ring.
    connection.execute(select(submissions.c.id).where(submissions.c.id == claim.submission_id).with_for_update())
    row = connection.execute(select(runs).where(held).with_for_update()).one_or_none()
    if row is None:
        raise CaseError("lease-lost")
    return row


def _claim(connection: Connection, run: str) -> Claim:
    query = select(runs, submissions.c.reference, submissions.c.situation, submissions.c.edition, submissions.c.folder)
    row = connection.execute(query.join(submissions).where(runs.c.id == run)).one()
    return Claim(
        run=row.id,
        number=row.claims,
        version=row.version,
        lease_until=row.lease_until,
        submission_id=row.submission_id,
        reference=row.reference,
        situation=row.situation,
        edition=row.edition,
        folder=row.folder,
        why=row.why,
    )


def _of(connection: Connection, run: str) -> Run:
    row = connection.execute(select(runs).where(runs.c.id == run)).one_or_none()
    if row is None:
        raise CaseError("no-run")
    return _run(row)


def _run(row: Row[Any]) -> Run:
    left_out = {"claims", "version"}
    return Run(**{key: value for key, value in row._mapping.items() if key not in left_out})
