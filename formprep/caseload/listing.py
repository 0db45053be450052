"""Lists of submissions: what they are chosen by, in which order, page by page by the key of the last row."""

import base64
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, or_, select

from formprep.caseload.errors import CaseError
from formprep.caseload.tables import deadlines, open_items, reports, submissions
from formprep.caseload.values import Entry, Status, Submission

Order = Literal["reference", "changed", "deadline"]
_NEVER = date(9999, 12, 31)
_ENTRY = tuple(column for column in reports.c if column.name not in ("submission_id", "report"))
_PREFIX = "r_"


@dataclass(frozen=True, slots=True)
class Filter:
    """Be what a list is chosen by; what is None does not choose."""

    statuses: frozenset[Status] | None = None
    edition: str | None = None
    text: str = ""
    """What the reference contains, whatever its capitals."""
    deadline_before: date | None = None
    deadline_since: date | None = None
    """The first day that `deadline_before` looks at; today if it is None."""
    changed_since: datetime | None = None
    archived: bool | None = False
    lacks: str | None = None
    """The `ref` of an item that is open."""


def asked(chosen: Filter, order: Order, after: str | None, today: date) -> Select[Any]:
    """Return the query for the rows that follow `after`, in order. Raise `CaseError` where it is no key of a list."""
    value = _value(order, today)
    falling = order == "changed"
    query = rows(today).add_columns(value.label("sorted_by"))
    query = query.where(*_conditions(chosen, today))
    if after is not None:
        last, last_id = _read(order, after)
        further = value < literal(last, value.type) if falling else value > literal(last, value.type)
        same = value == literal(last, value.type)
        query = query.where(or_(further, and_(same, submissions.c.id > last_id)))
    return query.order_by(value.desc() if falling else value, submissions.c.id)


def rows(today: date) -> Select[Any]:
    """Return the query for submissions with their last report and next deadline."""
    last = and_(reports.c.submission_id == submissions.c.id, reports.c.number == submissions.c.last)
    return select(
        *submissions.c, *(column.label(_PREFIX + column.name) for column in _ENTRY), _next(today).label("next_deadline")
    ).outerjoin(reports, last)


def submission(row: Any, *, whole: bool = False) -> Submission:
    """Return the submission of a row."""
    known = row._mapping
    return Submission(
        id=row.id,
        reference=row.reference,
        edition=row.edition,
        folder=row.folder,
        created_at=row.created_at,
        changed_at=row.changed_at,
        archived_at=row.archived_at,
        version=row.version,
        retain_days=row.retain_days,
        next_deadline=row.next_deadline,
        latest=entry(known, _PREFIX) if row.last else None,
        situation=row.situation if whole else None,
    )


def entry(row: Any, prefix: str = "") -> Entry:
    """Return the report of a row as a mapping, without its contents."""
    return Entry(**{column.name: row[prefix + column.name] for column in _ENTRY})


def key(order: Order, row: Any) -> str:
    """Return the key of a row, with which the next page is asked for."""
    value = row.sorted_by if isinstance(row.sorted_by, str) else row.sorted_by.isoformat()
    return base64.urlsafe_b64encode(json.dumps([order, value, row.id]).encode()).decode().rstrip("=")


def folded(reference: str) -> str:
    """Return a reference as it is searched."""
    return reference.casefold()


def _next(today: date) -> Any:
    days = select(func.min(deadlines.c.day))
    return days.where(deadlines.c.submission_id == submissions.c.id, deadlines.c.day >= today).scalar_subquery()


def _value(order: Order, today: date) -> ColumnElement[Any]:
    if order == "deadline":
        return func.coalesce(_next(today), literal(_NEVER))
    return submissions.c.changed_at if order == "changed" else submissions.c.reference


def _conditions(chosen: Filter, today: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if chosen.archived is not None:
        found.append(submissions.c.archived_at.is_not(None) if chosen.archived else submissions.c.archived_at.is_(None))
    if chosen.statuses is not None:
        known = reports.c.verdict.in_(sorted(chosen.statuses))
        found.append(or_(known, submissions.c.last == 0) if "unchecked" in chosen.statuses else known)
    if chosen.edition is not None:
        found.append(submissions.c.edition == chosen.edition)
    if chosen.text:
        found.append(submissions.c.folded.contains(folded(chosen.text).replace("\0", ""), autoescape=True))
    if chosen.changed_since is not None:
        found.append(submissions.c.changed_at >= chosen.changed_since)
    if chosen.lacks is not None:
        found.append(exists().where(open_items.c.submission_id == submissions.c.id, open_items.c.ref == chosen.lacks))
    if chosen.deadline_before is not None:
        first = today if chosen.deadline_since is None else chosen.deadline_since
        found.append(
            exists().where(
                deadlines.c.submission_id == submissions.c.id,
                deadlines.c.day >= first,
                deadlines.c.day < chosen.deadline_before,
            )
        )
    return found


def _read(order: Order, after: str) -> tuple[Any, str]:
    try:
        named, value, last_id = json.loads(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))
        if (
            named != order
            or not isinstance(last_id, str)
            or not isinstance(value, str)
            or not (value + last_id).isprintable()
        ):
            raise CaseError("cursor")
        if order == "reference":
            return value, last_id
        if order == "deadline":
            return date.fromisoformat(value), last_id
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise CaseError("cursor")
        return moment.astimezone(UTC), last_id
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise CaseError("cursor") from None
