"""What the routes of submissions take and answer with, as the description for programs has it."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import Path
from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from formprep.caseload.values import State, Status, Why
from formprep.report import Verdict

_LARGEST = 2**31 - 1
_FIRST, _LAST = 1970, 9998
"""Years of moments that any database and time zone can hold."""


def _told(moment: datetime) -> datetime:
    if not _FIRST <= moment.year <= _LAST:
        raise ValueError("no moment of these times")
    return moment


Number = Annotated[int, Field(ge=1, le=_LARGEST)]
Moment = Annotated[AwareDatetime, AfterValidator(_told)]
Edition = Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["2019-05"])]
Ref = Annotated[str, Field(pattern=r"^[A-Z][0-9]{1,2}$", examples=["B4"])]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Days = Annotated[int, Field(ge=1, le=36_500)]
InPath = Annotated[str, Path(pattern=r"^[0-9a-f]{16}$", description="The id, 16 hexadecimal digits.")]


class Told(BaseModel):
    """What is answered."""

    model_config = ConfigDict(from_attributes=True)


class Given(BaseModel):
    """What is sent; keys that are not known are refused."""

    model_config = ConfigDict(extra="forbid")


class Entry(Told):
    """One report of a submission without its contents."""

    number: int
    digest: str
    edition: str
    checked_on: date
    recorded_at: datetime
    confirmed_at: datetime
    verdict: Verdict
    errors: int
    reviews: int
    advice: int
    accepted: int
    why: Why


class OpenItem(Told):
    """An item that is missing, to be put right or to be looked at."""

    ref: str
    item: str
    status: Literal["missing", "faulty", "to-review"]


class Case(Told):
    """A submission without its answers."""

    id: str
    reference: str
    status: Status
    edition: str
    has_folder: bool
    created_at: datetime
    changed_at: datetime
    archived_at: datetime | None
    version: int
    retain_days: int | None
    next_deadline: date | None
    latest: Entry | None
    open_items: list[OpenItem] = []


class WholeCase(Case):
    """A submission with its answers."""

    situation: dict[str, Any]


class Cases(Told):
    """A part of the list; `after` asks for the next one."""

    cases: list[Case]
    after: str | None


class NewCase(Given):
    """A submission to add. Only an administrator may name a folder of the server, where its papers lie."""

    reference: str
    situation: dict[str, Any]
    edition: Edition | None = None
    folder: str | None = None


class CaseChange(Given):
    """What to change of a submission; what is left out stays. Folder and period are an administrator's."""

    reference: str = ""
    situation: dict[str, Any] = {}
    edition: Edition = ""
    folder: str | None = None
    retain_days: Days | None = None


class History(Told):
    """The reports of a submission, the newest first."""

    reports: list[Entry]


class Diff(Told):
    """What changed between two reports, as `formprep diff --format json` tells of one submission."""

    model_config = ConfigDict(extra="allow")

    id: str
    name: str
    change: str
    old: Verdict | None
    new: Verdict | None
    new_findings: list[dict[str, Any]]
    solved_findings: list[dict[str, Any]]
    set_aside: list[dict[str, Any]]


class Diffs(Told):
    """The submissions whose verdict changed."""

    changes: list[Diff]


class Run(Told):
    """One check, asked for or made; `report` is the number of what came of it."""

    id: str
    submission_id: str
    state: State
    why: Why
    papers: Literal["folder", "sent"]
    asked_at: datetime
    tries: int
    finished_at: datetime | None
    reason: str
    report: int | None


class Runs(Told):
    """The checks of a submission, the newest first."""

    runs: list[Run]


class Stale(Told):
    """A submission that was judged by other rules; one without a folder has to be sent again."""

    submission_id: str
    reference: str
    edition: str
    judged_by: str
    because: Literal["rules", "edition"]
    has_folder: bool


class Plan(Told):
    """What would be checked again: how many, and the first of them."""

    count: int
    stale: list[Stale]


class Asked(Told):
    """How many checks were asked for, and the submissions whose papers have to be sent again."""

    asked: int
    left: list[Stale]


class Recheck(Given):
    """Which submissions to check again: those of an edition, or all."""

    edition: Edition | None = None
