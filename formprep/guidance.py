"""Choose what this applicant should know beside the checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from formprep import messages
from formprep.eligibility import latest_day, opening_day
from formprep.model import Finding, Remark, Source
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
        params = {
            "limit": limit,
            "opens": opening_day(checklist.eligibility, situation),
            "latest": latest_day(checklist.eligibility, situation),
        }
    return [
        Guidance(each["topic"], Remark(each["key"], params | _dated(each, situation), each["paragraph"], _source(each)))
        for each in _holding(checklist.guidance, situation)
        if all(params.get(name) is not None for name in each.get("tells", ()))
    ]


def findings(checklist: Checklist, situation: Situation) -> list[Finding]:
    """Tell where the way of submitting that was chosen is not open to this applicant."""
    chosen = situation.values.get("submit_via")
    routes = [each for each in _holding(checklist.guidance, situation) if "serves" in each]
    if chosen is None or not routes or any(chosen in each["serves"] for each in routes):
        return []
    paragraph = routes[0]["paragraph"].partition("(")[0]
    return [Finding("FP806", params={"submit_via": chosen}, paragraph=paragraph, source=routes[0].get("source"))]


def _dated(entry: Mapping[str, Any], situation: Situation) -> dict[str, Any]:
    """Return the values of the day that an entry names; of a day without one it is said that it is not known."""
    day = situation.applies_on
    series = entry.get("values", {})
    known = {name: each.on(day) for name, each in series.items() if each.known(day)}
    unknown = messages.say_all("values.unknown", {"day": day}) if len(known) < len(series) else ""
    read = min((each.source.read_on for each in known.values() if each.was_read_before(day)), default=None)
    return {
        **{name: known[name].words if name in known else unknown for name in series},
        "as_read": messages.say_all("values.as_read", {"read_on": read}) if read else "",
    }


def _source(entry: Mapping[str, Any]) -> Source | None:
    source: Source | None = entry.get("source")
    return source


def _holding(entries: Sequence[Mapping[str, Any]], situation: Situation) -> list[Mapping[str, Any]]:
    return [
        each
        for each in entries
        if situation.holds(each["when"]) and not ("unless" in each and situation.holds(each["unless"]))
    ]
