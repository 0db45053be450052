"""The options that routes of a caseload share; others are refused, so that a slip is not taken for an answer."""

from datetime import date
from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict

from formprep.caseload import Filter
from formprep.caseload.values import Status
from formprep.model import Language
from formprep.service.cases import models


class Tongue(BaseModel):
    """The options of every request of the caseload."""

    model_config = ConfigDict(extra="forbid")

    lang: Annotated[Language | None, Query(description="The language of problems; else Accept-Language.")] = None


class Chosen(Tongue):
    """What a list is chosen by."""

    status: Annotated[list[Status], Query(description="One status, or several.")] = []
    edition: Annotated[models.Edition | None, Query(description="The edition of the rules.")] = None
    q: Annotated[str, Query(max_length=200, description="What the reference contains, whatever its capitals.")] = ""
    lacks: Annotated[models.Ref | None, Query(description="An item that is open, such as B4.")] = None
    deadline_before: Annotated[date | None, Query(description="With a deadline from today until before that day.")] = (
        None
    )
    deadline_since: Annotated[date | None, Query(description="The first day that deadline_before looks at.")] = None
    changed_since: Annotated[models.Moment | None, Query(description="Changed since then.")] = None
    archived: Annotated[Literal["no", "yes", "all"], Query(description="Whether put aside.")] = "no"

    def filter(self) -> Filter:
        """Return it as the caseload takes it."""
        return Filter(
            statuses=frozenset(self.status) or None,
            edition=self.edition,
            text=self.q,
            deadline_before=self.deadline_before,
            deadline_since=self.deadline_since,
            changed_since=self.changed_since,
            archived={"no": False, "yes": True, "all": None}[self.archived],
            lacks=self.lacks,
        )


class Listed(Chosen):
    """The options of the list."""

    order: Annotated[Literal["reference", "changed", "deadline"], Query(description="What it is sorted by.")] = (
        "reference"
    )
    after: Annotated[str | None, Query(max_length=2000, description="The `after` of the part before.")] = None
    limit: Annotated[int, Query(ge=1, le=500)] = 100


class Compared(Tongue):
    """Which reports to compare: the last two unless numbers are given."""

    old: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None
    new: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None
