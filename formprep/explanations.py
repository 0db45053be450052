"""Explain one item or paragraph from the rules themselves: what is asked of the answers, and what they come to."""

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from formprep import answers, editions, messages
from formprep.citing import cite
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.schemas import Checklist, Item
from formprep.situation import Situation

SCHEMA = "formprep-explanation/1"
ELIGIBILITY = "eligibility"


def explain(name: str, checklist: Checklist, situation: Situation | None = None) -> dict[str, Any]:
    """Return what the rules say under a ref (A6), an item's id, a paragraph (2(a)) or `eligibility`.

    With a situation, also what it comes to and by which answers. Raise `InputError` for a name that is not there.
    """
    asked = name.strip().casefold()
    items = [
        item
        for item in checklist.items
        if asked in (item.ref.casefold(), item.id.casefold(), item.paragraph.casefold())
    ]
    rules = [each for each in _rules(checklist) if asked in (ELIGIBILITY, str(each["paragraph"]).casefold())]
    if not items and not rules:
        known = [*CODES, *(item.ref for item in checklist.items), *(item.id for item in checklist.items), ELIGIBILITY]
        near = difflib.get_close_matches(name, known, n=3)
        hint = f" Did you mean {', '.join(dict.fromkeys(near))}?" if near else ""
        raise InputError(f"'{name}' is no finding code, item or paragraph of the rules.{hint}")
    return {
        "schema": SCHEMA,
        "edition": editions.as_dict(checklist.edition, situation.rules_on if situation else None),
        "name": name,
        "items": [_item(item, checklist, situation) for item in items],
        "eligibility": [_rule(rule, checklist, situation) for rule in rules],
    }


def _item(item: Item, checklist: Checklist, situation: Situation | None) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": item.id,
        "ref": item.ref,
        "party": item.party,
        "title": dict(item.title),
        "paragraph": item.paragraph,
        "cite": cite(checklist.edition, item.paragraph, item.source),
    }
    if item.dropped:
        return {**told, "when": [], "status": "not-asked", "why": messages.say_all(f"why.not-asked.{item.dropped}", {})}
    told["when"] = answers.condition(item.when)
    if situation:
        asked = not item.translates and situation.holds(item.when)
        told["status"] = "asked" if asked else "not-asked"
        told["because"] = answers.because(situation.deciding(item.when), situation, checklist.situation)
    return told


def _rules(checklist: Checklist) -> Iterator[Mapping[str, Any]]:
    """Yield the bars and grounds of the edition, each as a paragraph, a reason and one condition."""
    yield from checklist.eligibility["bars"]
    for ground in checklist.eligibility["grounds"]:
        needed = {key: rule for need in ground.get("needs", ()) for key, rule in need["rule"].items()}
        yield {**ground, "reason": f"ground-{ground['ground']}", "when": {**ground["for"], **needed}}


def _rule(rule: Mapping[str, Any], checklist: Checklist, situation: Situation | None) -> dict[str, Any]:
    told = {
        "paragraph": rule["paragraph"],
        "reason": rule["reason"],
        "cite": cite(checklist.edition, rule["paragraph"], rule.get("source")),
        "message": messages.say_all(f"reasons.{rule['reason']}", {"age": "", "nationality": ""}),
        "when": answers.condition(rule["when"]),
    }
    if situation:
        told["holds"] = situation.holds(rule["when"])
        told["because"] = answers.because(situation.deciding(rule["when"]), situation, checklist.situation)
    return told
