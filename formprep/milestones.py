"""The dates of a situation: what falls due when, by the answers and an edition's `timeline.yaml`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any

from formprep import answers, editions, messages
from formprep.citing import cite
from formprep.eligibility import Outcome, eligibility, latest_day, opening_day
from formprep.model import Remark
from formprep.report import plain
from formprep.schemas import Checklist
from formprep.situation import Situation
from formprep.spans import days_after, years_complete, years_on
from formprep.version import VERSION

SCHEMA = "formprep-timeline/1"


@dataclass(frozen=True, slots=True)
class Milestone:
    """Be one date and what it is; a `usual` one is no promise. `alarms` are days before it."""

    on: date
    remark: Remark
    usual: bool = False
    alarms: tuple[int, ...] = ()
    number: int = 1
    """Which one of its key it is, from 1."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Be the dates of a situation, earliest first."""

    checklist: Checklist
    situation: Situation
    outcome: Outcome
    dates: tuple[Milestone, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the timeline as plain values, the JSON of `formprep timeline --format json`."""
        edition = self.checklist.edition
        return {
            "schema": SCHEMA,
            "tool": {"name": "formprep", "version": VERSION},
            "edition": editions.as_dict(edition, self.situation.rules_on),
            "checked_on": self.situation.on.isoformat(),
            "situation": plain(self.situation.answers),
            "eligibility": {"outcome": self.outcome},
            "dates": [self._date(each) for each in self.dates],
        }

    def _date(self, each: Milestone) -> dict[str, Any]:
        remark = each.remark
        return {
            "on": each.on.isoformat(),
            "key": remark.key,
            "number": each.number,
            "usual": each.usual,
            "title": messages.say_all(f"timeline.{remark.key}.title", remark.params),
            "message": messages.say_all(f"timeline.{remark.key}.message", remark.params),
            "paragraph": remark.paragraph,
            **({"cite": cite(self.checklist.edition, remark.paragraph, remark.source)} if remark.source else {}),
            "because": answers.because(remark.decided, self.situation, self.checklist.situation),
            "alarms": list(each.alarms),
        }


def milestones(checklist: Checklist, situation: Situation) -> Timeline:
    """Return the dates that hold for the situation; two on one day stand in the order of the rules."""
    held = [
        rule
        for rule in checklist.timeline
        if rule["from"] in situation.values
        and situation.holds(rule["when"])
        and not ("unless" in rule and situation.holds(rule["unless"]))
    ]
    dates = [each for rule in held for each in _dates(rule, checklist, situation)]
    outcome = eligibility(checklist.eligibility, situation).outcome
    return Timeline(checklist, situation, outcome, tuple(sorted(dates, key=lambda each: each.on)))


def _dates(rule: Mapping[str, Any], checklist: Checklist, situation: Situation) -> Iterator[Milestone]:
    since: date = situation.values[rule["from"]]
    days = _days(rule, since, checklist, situation)
    years = rule.get("pattern", [rule.get("full_years", 0)] * len(days))
    for number, (on, span) in enumerate(zip(days, years, strict=True), 1):
        params = {"since": since, "number": number, "years": span}
        remark = Remark(rule["key"], params, rule["paragraph"], rule.get("source"), (rule["from"],))
        yield Milestone(on, remark, rule.get("usual", False), tuple(rule.get("alarms", ())), number)


def _days(rule: Mapping[str, Any], since: date, checklist: Checklist, situation: Situation) -> list[date]:
    if "pattern" in rule:
        return [years_on(since, years) for years in accumulate(rule["pattern"])]
    if "opens" in rule:
        return _known(opening_day(checklist.eligibility, situation))
    if "latest" in rule:
        return _known(latest_day(checklist.eligibility, situation))
    if "full_years" in rule:
        return [years_complete(since, rule["full_years"])]
    return [days_after(since, rule.get("days", 0))]


def _known(day: date | None) -> list[date]:
    return [day] if day else []
