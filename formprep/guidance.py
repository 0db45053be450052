"""Choose what this applicant should know beside the checklist."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep import messages
from formprep.eligibility import in_window, latest_day, opening_day
from formprep.model import LANGUAGES, Finding, Remark, Text
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
    return [Guidance(each["topic"], _remark(each, days, situation)) for each in told(checklist, situation)]


def told(checklist: Checklist, situation: Situation) -> list[Mapping[str, Any]]:
    """Return the entries that are told: those that hold, and whose days are known."""
    days = _days(checklist, situation)
    return [
        each
        for each in holding(checklist, situation)
        if all(days.get(name) is not None for name in each.get("tells", ()))
    ]


def findings(checklist: Checklist, situation: Situation) -> list[Finding]:
    """Tell where the way of submitting that was chosen is not open to this applicant."""
    chosen = situation.values.get("submit_via")
    routes = [each for each in holding(checklist, situation) if "serves" in each]
    if chosen is None or not routes or any(chosen in each["serves"] for each in routes):
        return []
    paragraph = routes[0]["paragraph"].partition("(")[0]
    return [Finding("FP806", params={"submit_via": chosen}, paragraph=paragraph, source=routes[0].get("source"))]


def deciding(entry: Mapping[str, Any], checklist: Checklist, situation: Situation) -> tuple[str, ...]:
    """Return the answers by which an entry holds or does not: the first of its conditions that fails, else all."""
    unless, window = entry.get("unless", {}), entry.get("window")
    if not situation.holds(entry["when"]):
        return situation.deciding(entry["when"])
    if unless and situation.holds(unless):
        return tuple(unless)
    limit = ("applies_on", "applicant.limit_of_stay") if window else ()
    if window and in_window(checklist.eligibility, situation) != window:
        return limit
    return tuple(dict.fromkeys((*entry["when"], *situation.deciding(unless), *limit)))


def message(
    entry: Mapping[str, Any], checklist: Checklist, day: date | None, situation: Situation | None = None
) -> Text:
    """Return what an entry says; the places that no answer and no value of the day fills are left open."""
    filled: dict[str, Any] = _dated(entry, day) if day else {"as_read": ""}
    if situation:
        answers = situation.values
        chosen = {name: rule["are"].get(answers.get(rule["of"])) for name, rule in entry.get("params", {}).items()}
        found = {**_days(checklist, situation), **chosen, **filled}
        filled = {name: value for name, value in found.items() if value is not None}
    return {
        lang: messages.say(f"guidance.{entry['key']}", {**messages.catalog(lang)["places"], **filled}, lang)
        for lang in LANGUAGES
    }


def _dated(entry: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return the values of the day that an entry names; of a day without one it is said that it is not known."""
    series = entry.get("values", {})
    known = {name: each.on(day) for name, each in series.items() if each.known(day)}
    unknown = messages.say_all("values.unknown", {"day": day}) if len(known) < len(series) else ""
    read = min((each.source.read_on for each in known.values() if each.was_read_before(day)), default=None)
    return {
        **{name: known[name].words if name in known else unknown for name in series},
        "as_read": messages.say_all("values.as_read", {"read_on": read}) if read else "",
    }


def _remark(entry: Mapping[str, Any], days: Mapping[str, Any], situation: Situation) -> Remark:
    return Remark(entry["key"], {**days, **_params(entry, situation)}, entry["paragraph"], entry.get("source"))


def _days(checklist: Checklist, situation: Situation) -> dict[str, Any]:
    days: dict[str, Any] = {}
    if (limit := situation.values.get("applicant.limit_of_stay")) is not None:
        days |= {
            "limit": limit,
            "opens": opening_day(checklist.eligibility, situation),
            "latest": latest_day(checklist.eligibility, situation),
        }
    if (admitted := situation.values.get("applicant.admitted_on")) is not None:
        days |= {"admitted": admitted, "abode": years_complete(admitted, _YEARS_TO_ABODE)}
    return days


def _params(entry: Mapping[str, Any], situation: Situation) -> dict[str, Any]:
    """Return what fills the places of a message: by an answer, or by the day."""
    chosen = {name: rule["are"][situation.values[rule["of"]]] for name, rule in entry.get("params", {}).items()}
    return chosen | _dated(entry, situation.applies_on)


def holding(checklist: Checklist, situation: Situation) -> list[Mapping[str, Any]]:
    """Return the entries of the edition that hold for the situation."""
    standing = in_window(checklist.eligibility, situation)
    return [
        each
        for each in checklist.guidance
        if situation.holds(each["when"])
        and not ("unless" in each and situation.holds(each["unless"]))
        and each.get("window", standing) == standing
    ]
