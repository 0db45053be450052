"""Say whether the answers let this applicant apply, and by which paragraph."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from formprep.model import Finding, Remark
from formprep.rules import months_before
from formprep.situation import Situation

Outcome = Literal["eligible", "not-eligible", "cannot-tell"]


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Be the outcome and the reasons for it, in the guide's order."""

    outcome: Outcome
    reasons: tuple[Remark, ...]


def eligibility(rulebook: Mapping[str, Any], situation: Situation) -> Eligibility:
    """Hold the situation against the bars, the open questions and the grounds of an edition's `eligibility.yaml`."""
    against = [_remark(bar, situation) for bar in rulebook["bars"] if situation.holds(bar["when"])]
    grounds = [ground for ground in rulebook["grounds"] if situation.holds(ground["for"])]
    if not grounds:
        against.append(_remark(rulebook["otherwise"], situation))
    for ground in grounds:
        against += [
            _remark({**ground, **need}, situation)
            for need in ground.get("needs", ())
            if not situation.holds(need["rule"])
        ]
    if against:
        return Eligibility("not-eligible", tuple(against))
    unclear = [_remark(each, situation) for each in rulebook["unclear"] if _open(each, situation)]
    if unclear:
        return Eligibility("cannot-tell", tuple(unclear))
    return Eligibility("eligible", tuple(_remark({**g, "reason": f"ground-{g['ground']}"}, situation) for g in grounds))


def findings(outcome: Eligibility, rulebook: Mapping[str, Any], situation: Situation) -> list[Finding]:
    """Tell what stands against the application in the answers themselves: eligibility and the dates of §12."""
    code = {"not-eligible": "FP801", "cannot-tell": "FP802"}.get(outcome.outcome)
    found = [
        Finding(code, params={"reason": reason.key, **reason.params}, paragraph=reason.paragraph, source=reason.source)
        for reason in outcome.reasons
        if code
    ]
    left = situation.values.get("applicant.days_of_stay_left")
    if situation.values["application"] != "extension" or left is None:
        return found
    window = extension_window(rulebook, situation)
    place = {"paragraph": window["paragraph"], "source": window.get("source")}
    limit = situation.values["applicant.limit_of_stay"]
    opens = opening_day(rulebook, situation)
    if left < 0:
        found.append(Finding("FP804", params={"limit": limit}, **place))
    elif opens is not None and situation.applies_on < opens:
        found.append(Finding("FP803", params={"limit": limit, "opens": opens}, **place))
    return found


def extension_window(rulebook: Mapping[str, Any], situation: Situation) -> Mapping[str, Any]:
    """Return the rule on when to apply for extension that holds for the situation."""
    window: Mapping[str, Any] = rulebook["window"]
    return next((each for each in window.get("instead", ()) if situation.holds(each["when"])), window)


def opening_day(rulebook: Mapping[str, Any], situation: Situation) -> date | None:
    """Return the first day on which an extension may be applied for; None on a day of which that is not known."""
    window = extension_window(rulebook, situation)
    limit: date = situation.values["applicant.limit_of_stay"]
    if "opens_months" not in window:
        return limit - timedelta(days=window["opens_days_before"])
    months = window["opens_months"]
    return months_before(limit, months.on(situation.applies_on).value) if months.known(situation.applies_on) else None


def latest_day(rulebook: Mapping[str, Any], situation: Situation) -> date | None:
    """Return the day by which an extension should be applied for, where the rules name one before the limit of stay."""
    days = extension_window(rulebook, situation).get("latest_days")
    if days is None or not days.known(situation.applies_on):
        return None
    limit: date = situation.values["applicant.limit_of_stay"]
    return limit - timedelta(days=days.on(situation.applies_on).value)


def _open(question: Mapping[str, Any], situation: Situation) -> bool:
    unanswered = question.get("unanswered")
    return (
        (unanswered is None or unanswered not in situation.values)
        and situation.holds(question["when"])
        and not ("unless" in question and situation.holds(question["unless"]))
    )


def _remark(rule: Mapping[str, Any], situation: Situation) -> Remark:
    params = {"age": situation.values["applicant.age"], "nationality": situation.values["applicant.nationality"]}
    return Remark(rule["reason"], params, rule["paragraph"], rule.get("source"))
