"""Say whether the answers let this applicant apply, and by which paragraph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from formprep.model import Finding, Remark
from formprep.rules import months_before
from formprep.situation import Situation
from formprep.spans import days_after

Outcome = Literal["eligible", "not-eligible", "cannot-tell"]


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Be the outcome and the reasons for it, in the guide's order."""

    outcome: Outcome
    reasons: tuple[Remark, ...]


def eligibility(rulebook: Mapping[str, Any], situation: Situation) -> Eligibility:
    """Hold the situation against the bars, the open questions and the grounds of an edition's `eligibility.yaml`."""
    against = [_remark(bar, situation, bar["when"]) for bar in rulebook["bars"] if situation.holds(bar["when"])]
    grounds = [ground for ground in rulebook["grounds"] if situation.holds(ground["for"])]
    if not grounds:
        unmet = [key for each in rulebook["grounds"] for key in situation.deciding(each["for"])]
        against.append(_remark(rulebook["otherwise"], situation, unmet))
    for ground in grounds:
        against += [
            _remark({**ground, **need}, situation, [*ground["for"], *need["rule"]])
            for need in ground.get("needs", ())
            if not situation.holds(need["rule"])
        ]
    if against:
        return Eligibility("not-eligible", tuple(against))
    unclear = [_remark(each, situation, _left_open(each)) for each in rulebook["unclear"] if _open(each, situation)]
    if unclear:
        return Eligibility("cannot-tell", tuple(unclear))
    return Eligibility("eligible", tuple(_ground(ground, situation) for ground in grounds))


def findings(outcome: Eligibility, rulebook: Mapping[str, Any], situation: Situation) -> list[Finding]:
    """Tell what stands against the application in the answers themselves: eligibility and the dates of §12."""
    code = {"not-eligible": "FP801", "cannot-tell": "FP802"}.get(outcome.outcome)
    found = [
        Finding(code, params={"reason": reason.key, **reason.params}, paragraph=reason.paragraph, source=reason.source)
        for reason in outcome.reasons
        if code
    ]
    if situation.values["application"] != "extension" or "applicant.limit_of_stay" not in situation.values:
        return found
    window = extension_window(rulebook, situation)
    place = {"paragraph": window["paragraph"], "source": window.get("source")}
    limit = situation.values["applicant.limit_of_stay"]
    opens = opening_day(rulebook, situation)
    standing = in_window(rulebook, situation)
    if standing == "late":
        found.append(Finding("FP804", params={"limit": limit}, **place))
    elif standing == "early":
        found.append(Finding("FP803", params={"limit": limit, "opens": opens}, **place))
    return found


def in_window(rulebook: Mapping[str, Any], situation: Situation) -> Literal["early", "open", "late"] | None:
    """Return how the day of application stands to the time for an extension; None where that is not known."""
    limit: date | None = situation.values.get("applicant.limit_of_stay")
    if limit is None or situation.values["application"] != "extension":
        return None
    if situation.applies_on > limit:
        return "late"
    opens = opening_day(rulebook, situation)
    if opens is None:
        return None
    return "early" if situation.applies_on < opens else "open"


def extension_window(rulebook: Mapping[str, Any], situation: Situation) -> Mapping[str, Any]:
    """Return the rule on when to apply for extension that holds for the situation."""
    window: Mapping[str, Any] = rulebook["window"]
    return next((each for each in window.get("instead", ()) if situation.holds(each["when"])), window)


def opening_day(rulebook: Mapping[str, Any], situation: Situation) -> date | None:
    """Return the first day on which an extension may be applied for; None on a day of which that is not known."""
    window = extension_window(rulebook, situation)
    limit: date = situation.values["applicant.limit_of_stay"]
    if "opens_months" not in window:
        return days_after(limit, -window["opens_days_before"])
    months = window["opens_months"]
    return months_before(limit, months.on(situation.applies_on).value) if months.known(situation.applies_on) else None


def latest_day(rulebook: Mapping[str, Any], situation: Situation) -> date | None:
    """Return the day by which an extension should be applied for, where the rules name one before the limit of stay."""
    days = extension_window(rulebook, situation).get("latest_days")
    if days is None or not days.known(situation.applies_on):
        return None
    return days_after(situation.values["applicant.limit_of_stay"], -days.on(situation.applies_on).value)


def _open(question: Mapping[str, Any], situation: Situation) -> bool:
    unanswered = question.get("unanswered")
    return (
        (unanswered is None or unanswered not in situation.values)
        and situation.holds(question["when"])
        and not ("unless" in question and situation.holds(question["unless"]))
    )


def _left_open(question: Mapping[str, Any]) -> list[str]:
    unanswered = [question["unanswered"]] if "unanswered" in question else []
    return [*question["when"], *unanswered, *question.get("unless", ())]


def _ground(ground: Mapping[str, Any], situation: Situation) -> Remark:
    needed = [key for need in ground.get("needs", ()) for key in need["rule"]]
    return _remark({**ground, "reason": f"ground-{ground['ground']}"}, situation, [*ground["for"], *needed])


def _remark(rule: Mapping[str, Any], situation: Situation, decided: Iterable[str]) -> Remark:
    params = {"age": situation.values["applicant.age"], "nationality": situation.values["applicant.nationality"]}
    return Remark(rule["reason"], params, rule["paragraph"], rule.get("source"), tuple(dict.fromkeys(decided)))
