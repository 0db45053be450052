"""What the routes of the caseload as a whole take and answer with: deadlines, batches, audit, retention, tokens."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from formprep.caseload.values import Scope
from formprep.service.cases.models import Days, Given, Moment, Told


class Due(Told):
    """A day of a submission, and what it is in the three languages."""

    submission_id: str
    reference: str
    day: date
    key: str
    usual: bool
    kind: str
    party: str
    title: dict[str, str]


class Deadlines(Told):
    """What falls due, the earliest first."""

    deadlines: list[Due]


class Left(Told):
    """A submission of a batch that could not be taken over, and why."""

    path: str
    reason: str


class Imported(Told):
    """What became of a batch."""

    counts: dict[str, int]
    left: list[Left]


class Act(Told):
    """A line of the audit trail."""

    at: datetime
    who: str
    action: str
    subject: str
    number: int | None


class Trail(Told):
    """A part of the audit trail, the newest first."""

    acts: list[Act]
    after: str | None


class Retention(Told):
    """How many days submissions are kept from their last change; null is without an end."""

    days: int | None


class NewRetention(Given):
    """The period to set."""

    days: Days | None


class Sweep(Given):
    """Delete what is older than its period; a dry one only tells."""

    dry: bool = False


class Swept(Told):
    """The ids of what was deleted, or would be."""

    swept: list[str]


class Removal(Told):
    """The record of a deletion."""

    at: datetime
    submission_id: str
    rule: Literal["retention", "asked"]
    days: int | None
    since: datetime
    reports: int


class Removals(Told):
    """What was deleted, the oldest first."""

    removals: list[Removal]


class Token(Told):
    """A token without its secret."""

    id: str
    name: str
    scopes: list[Scope]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    used_on: date | None


class NewToken(Given):
    """A token to make."""

    name: str
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=4)]
    expires_at: Moment


class MadeToken(Token):
    """A token, and the text that its owner sends: it is told only this once."""

    text: str


class Tokens(Told):
    """All tokens, the oldest first."""

    tokens: list[Token]
