"""What a caseload answers with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Literal, TypeVar

from formprep import messages
from formprep.model import Text
from formprep.report import Verdict

T = TypeVar("T")
Status = Literal["unchecked", "ready", "to-review", "not-ready", "not-eligible"]
STATUSES: tuple[Status, ...] = ("unchecked", "ready", "to-review", "not-ready", "not-eligible")
Why = Literal["asked", "batch", "rules"]
"""Why a check was made: somebody asked, it came with a batch, or the rules had changed."""
State = Literal["waiting", "claimed", "done", "failed"]
STATES: tuple[State, ...] = ("waiting", "claimed", "done", "failed")
Scope = Literal["read", "check", "write", "admin"]
SCOPES: tuple[Scope, ...] = ("read", "check", "write", "admin")


@dataclass(frozen=True, slots=True)
class Entry:
    """Be one report of a submission without its contents; `number` counts from 1."""

    number: int
    digest: str
    rules: str
    edition: str
    checked_on: date
    recorded_at: datetime
    confirmed_at: datetime
    """When the same report came out last."""
    verdict: Verdict
    errors: int
    reviews: int
    advice: int
    accepted: int
    why: Why


@dataclass(frozen=True, slots=True)
class Submission:
    """Be a submission; `version` is what an update has to name. A listing leaves `situation` out."""

    id: str
    reference: str
    edition: str
    folder: str | None
    created_at: datetime
    changed_at: datetime
    archived_at: datetime | None
    version: int
    retain_days: int | None
    next_deadline: date | None
    latest: Entry | None
    situation: Mapping[str, Any] | None = None

    @property
    def status(self) -> Status:
        """Return the last verdict, if there is one."""
        return self.latest.verdict if self.latest else "unchecked"


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Be a part of a list; `after` asks for the next one, None at the end."""

    rows: tuple[T, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Deadline:
    """Be a day of a submission: a date of its timeline, or the end of a paper (`kind`, `party`)."""

    day: date
    key: str
    number: int = 1
    usual: bool = False
    kind: str = ""
    party: str = ""

    @property
    def title(self) -> Text:
        """Return what it is, in the three languages."""
        if self.kind:
            return messages.say_all(f"caseload.deadline.{self.key}", {"kind": self.kind, "party": self.party})
        return messages.say_all(f"timeline.{self.key}.title", {"number": self.number})


@dataclass(frozen=True, slots=True)
class Due:
    """Be a deadline and whose it is."""

    submission_id: str
    reference: str
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Be an item of a checklist that a submission lacks, or that a person has to look at."""

    ref: str
    item: str
    status: Literal["missing", "faulty", "to-review"]


@dataclass(frozen=True, slots=True)
class Common:
    """Be an open item, and how many submissions have it."""

    ref: str
    item: str
    many: int


@dataclass(frozen=True, slots=True)
class Run:
    """Be one check, asked for or made."""

    id: str
    submission_id: str
    state: State
    why: Why
    papers: Literal["folder", "sent"]
    asked_by: str
    asked_at: datetime
    claimed_by: str | None
    lease_until: datetime | None
    tries: int
    finished_at: datetime | None
    reason: str
    report: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Be a check that was taken up: what to check, and the proof (`number`) that nobody took it up since."""

    run: str
    number: int
    version: int
    lease_until: datetime
    submission_id: str
    reference: str
    situation: Mapping[str, Any]
    edition: str
    folder: str | None
    why: Why


@dataclass(frozen=True, slots=True)
class Stale:
    """Be a submission that was judged by other rules; one without a folder has to be sent again."""

    submission_id: str
    reference: str
    edition: str
    judged_by: str
    """The edition of its last report."""
    because: Literal["rules", "edition"]
    has_folder: bool


@dataclass(frozen=True, slots=True)
class Act:
    """Be a line of the audit trail."""

    at: datetime
    who: str
    action: str
    subject: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Removal:
    """Be the record of a deletion; it holds nothing of what was deleted."""

    at: datetime
    submission_id: str
    rule: Literal["retention", "asked"]
    days: int | None
    since: datetime
    reports: int


@dataclass(frozen=True, slots=True)
class Token:
    """Be a token without its secret."""

    id: str
    name: str
    scopes: frozenset[Scope]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    used_on: date | None

    def allows(self, scope: Scope) -> bool:
        """Tell whether it may do that; `admin` may do everything, who may write or check may read."""
        return bool({scope, "admin"} & self.scopes) or (scope == "read" and bool(self.scopes))
