"""Choose what this applicant should know beside the checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from formprep.eligibility import opening_day
from formprep.model import Finding, Remark
from formprep.schemas import Checklist
from formprep.situation import Situation
from formprep.spans import years_complete

_YEARS_TO_ABODE = 7
"""Source: guide, paragraph 20."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """Be one thing to know, under its topic."""

    topic: str
    remark: Remark


def guidance(checklist: Checklist, situation: Situation) -> list[Guidance]:
    """Return what holds for the situation, in the guide's order."""
    days = _days(checklist, situation)
    return [
        Guidance(each["topic"], Remark(each["key"], {**days, **_params(each, situation)}, each["paragraph"]))
        for each in _holding(checklist.guidance, situation)
    ]


def findings(checklist: Checklist, situation: Situation) -> list[Finding]:
    """Tell where the way of submitting that was chosen is not open to this applicant."""
    chosen = situation.values.get("submit_via")
    routes = [each for each in _holding(checklist.guidance, situation) if "serves" in each]
    if chosen is None or not routes or any(chosen in each["serves"] for each in routes):
        return []
    return [Finding("FP806", params={"submit_via": chosen}, paragraph="8")]


def _days(checklist: Checklist, situation: Situation) -> dict[str, Any]:
    days: dict[str, Any] = {}
    if (limit := situation.values.get("applicant.limit_of_stay")) is not None:
        days |= {"limit": limit, "opens": opening_day(checklist.eligibility, situation)}
    if (admitted := situation.values.get("applicant.admitted_on")) is not None:
        days |= {"admitted": admitted, "abode": years_complete(admitted, _YEARS_TO_ABODE)}
    return days


def _params(entry: Mapping[str, Any], situation: Situation) -> dict[str, Any]:
    """Return what fills the places of a message by an answer."""
    return {name: rule["are"][situation.values[rule["of"]]] for name, rule in entry.get("params", {}).items()}


def _holding(entries: Sequence[Mapping[str, Any]], situation: Situation) -> list[Mapping[str, Any]]:
    return [
        each
        for each in entries
        if situation.holds(each["when"]) and not ("unless" in each and situation.holds(each["unless"]))
    ]
