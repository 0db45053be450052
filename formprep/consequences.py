"""Say what a change of rules means for one situation: items, eligibility, ways of submitting, dates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from formprep import pipeline
from formprep.eligibility import latest_day, opening_day
from formprep.guidance import holding
from formprep.model import LANGUAGES, Text
from formprep.report import Report
from formprep.situation import SituationError

Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Consequences:
    """Be the plans of a situation under two editions, or why the answers can't be used under one of them."""

    plans: tuple[Report | None, Report | None]
    faults: tuple[Text | None, Text | None] = field(default=(None, None))


def consequences(source: Path | Answers, before: str, after: str, *, on: date) -> Consequences:
    """Return what two editions make of the same answers. Raise `InputError` where neither can use them."""
    plans: list[Report | None] = []
    faults: list[Text | None] = []
    errors = []
    for edition in (before, after):
        try:
            checklist, situation = pipeline.situation_of(source, on=on, edition=edition)
        except SituationError as error:
            errors.append(error)
            plans.append(None)
            faults.append({lang: error.told(lang) for lang in LANGUAGES})
        else:
            plans.append(pipeline.plan(checklist, situation))
            faults.append(None)
    if len(errors) == 2:
        raise errors[1]
    return Consequences((plans[0], plans[1]), (faults[0], faults[1]))


def as_dict(found: Consequences) -> dict[str, Any]:
    """Return as plain values: what each edition says, and what differs where both can be asked."""
    told = [plan.to_dict() if plan else None for plan in found.plans]
    result: dict[str, Any] = {
        "before": _side(found.plans[0], told[0], found.faults[0]),
        "after": _side(found.plans[1], told[1], found.faults[1]),
    }
    if told[0] is None or told[1] is None:
        return result
    old, new = ({item["id"]: item for item in each["items"]} for each in told if each)
    asked = [{name for name, item in each.items() if item["status"] == "asked"} for each in (old, new)]
    ways = [set(result[side]["ways"]) for side in ("before", "after")]
    return {
        **result,
        "ways_closed": sorted(ways[0] - ways[1]),
        "newly_asked": [new[name] for name in new if name in asked[1] - asked[0]],
        "no_longer_asked": [{**old[name], "why": new[name]["why"]} for name in old if name in asked[0] - asked[1]],
    }


def _side(plan: Report | None, told: Mapping[str, Any] | None, fault: Text | None) -> dict[str, Any]:
    """Return what one edition says: eligibility, the ways of submitting, the fee and the dates."""
    if plan is None or told is None:
        return {"fault": dict(fault or {})}
    situation, rulebook = plan.situation, plan.checklist.eligibility
    dated = "applicant.limit_of_stay" in situation.values and situation.values["application"] == "extension"
    days = {"opens": opening_day(rulebook, situation), "latest": latest_day(rulebook, situation)} if dated else {}
    return {
        "eligibility": told["eligibility"],
        "ways": sorted({way for entry in holding(plan.checklist, situation) for way in entry.get("serves", ())}),
        "guidance": [each for each in told["guidance"] if each["topic"] in ("route", "fee", "extension-window")],
        "dates": {key: day.isoformat() for key, day in days.items() if day},
        "findings": [
            {"code": each["code"], "severity": each["severity"], "message": each["message"]}
            for each in told["findings"]
            if each["code"] != "FP805"
        ],
    }
