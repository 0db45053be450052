"""Say whether the answers let this applicant apply, and by which paragraph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from formprep.model import Finding, Remark
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
            _remark({**need, "paragraph": ground["paragraph"]}, situation, [*ground["for"], *need["rule"]])
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
        Finding(code, params={"reason": reason.key, **reason.params}, paragraph=reason.paragraph)
        for reason in outcome.reasons
        if code
    ]
    left = situation.values.get("applicant.days_of_stay_left")
    if situation.values["application"] != "extension" or left is None:
        return found
    window = rulebook["window"]
    limit = situation.values["applicant.limit_of_stay"]
    if left < 0:
        found.append(Finding("FP804", params={"limit": limit}, paragraph=window["paragraph"]))
    elif situation.applies_on < (opens := opening_day(rulebook, situation)):
        found.append(Finding("FP803", params={"limit": limit, "opens": opens}, paragraph=window["paragraph"]))
    return found


def opening_day(rulebook: Mapping[str, Any], situation: Situation) -> Any:
    """Return the first day on which an extension may be applied for."""
    return days_after(situation.values["applicant.limit_of_stay"], -rulebook["window"]["opens_days_before"])


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
    return Remark(rule["reason"], params, rule["paragraph"], tuple(dict.fromkeys(decided)))
