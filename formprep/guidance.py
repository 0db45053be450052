"""Choose what this applicant should know beside the checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from formprep.eligibility import opening_day
from formprep.model import Finding, Remark
from formprep.schemas import Checklist
from formprep.situation import Situation


@dataclass(frozen=True, slots=True)
class Guidance:
    """Be one thing to know, under its topic."""

    topic: str
    remark: Remark


def guidance(checklist: Checklist, situation: Situation) -> list[Guidance]:
    """Return what holds for the situation, in the guide's order."""
    params: dict[str, Any] = {}
    if "applicant.limit_of_stay" in situation.values:
        limit = situation.values["applicant.limit_of_stay"]
        params = {"limit": limit, "opens": opening_day(checklist.eligibility, situation)}
    return [
        Guidance(each["topic"], Remark(each["key"], params, each["paragraph"]))
        for each in _holding(checklist.guidance, situation)
    ]


def findings(checklist: Checklist, situation: Situation) -> list[Finding]:
    """Tell where the way of submitting that was chosen is not open to this applicant."""
    chosen = situation.values.get("submit_via")
    routes = [each for each in _holding(checklist.guidance, situation) if "serves" in each]
    if chosen is None or not routes or any(chosen in each["serves"] for each in routes):
        return []
    return [Finding("FP806", params={"submit_via": chosen}, paragraph="8")]


def _holding(entries: Sequence[Mapping[str, Any]], situation: Situation) -> list[Mapping[str, Any]]:
    return [
        each
        for each in entries
        if situation.holds(each["when"]) and not ("unless" in each and situation.holds(each["unless"]))
    ]
