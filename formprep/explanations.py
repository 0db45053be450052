"""Explain one item or paragraph from the rules themselves: what is asked of the answers, and what they come to."""

import difflib
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from formprep import answers, editions, guidance, messages
from formprep.citing import cite
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.model import LANGUAGES, Text
from formprep.schemas import Checklist, Item
from formprep.situation import Situation

SCHEMA = "formprep-explanation/1"
ELIGIBILITY = "eligibility"
_CODE = re.compile(r"FP[0-9]*", re.IGNORECASE)


def is_code(name: str) -> bool:
    """Tell whether a name is written as a finding code, known or not."""
    return _CODE.fullmatch(name) is not None


def of_code(name: str) -> dict[str, Any]:
    """Return what a finding code means and what to do. Raise `InputError` for one that is not known."""
    code = name.upper()
    if code not in CODES:
        near = difflib.get_close_matches(code, CODES, n=3)
        hint = f" Did you mean {', '.join(near)}?" if near else " `formprep explain codes` lists all."
        raise InputError(f"'{name}' is not a finding code.{hint}")
    parts = ("title", "message", "help")
    words = {part: {lang: messages.of_code(code, part, lang) for lang in LANGUAGES} for part in parts}
    return {"code": code, "severity": CODES[code], **words}


def explain(
    name: str, checklist: Checklist, situation: Situation | None = None, *, day: date | None = None
) -> dict[str, Any]:
    """Return what the rules say under a ref (A6), an item's id, a paragraph (2(a); 10, 11) or `eligibility`.

    With a situation, also what it comes to and by which answers. How the edition stands is told of the day of
    application, else of `day`. Raise `InputError` for a name that is not there.
    """
    asked, day = name.strip().casefold(), situation.rules_on if situation else day
    items = [
        item
        for item in checklist.items
        if asked in (item.ref.casefold(), item.id.casefold(), item.paragraph.casefold())
    ]
    rules = [each for each in _rules(checklist) if asked == ELIGIBILITY or _meets(asked, each["paragraph"])]
    remarks = [each for each in checklist.guidance if _meets(asked, each["paragraph"])]
    if not items and not rules and not remarks:
        known = [*CODES, *(item.ref for item in checklist.items), *(item.id for item in checklist.items), ELIGIBILITY]
        near = difflib.get_close_matches(name, known, n=3)
        hint = f" Did you mean {', '.join(dict.fromkeys(near))}?" if near else ""
        raise InputError(f"'{name}' is no finding code, item or paragraph of the rules.{hint}")
    return {
        "schema": SCHEMA,
        "edition": editions.as_dict(checklist.edition, day),
        "in_time": _in_time(checklist, day) if day else None,
        "name": name,
        "items": [_item(item, checklist, situation) for item in items],
        "eligibility": [_rule(rule, checklist, situation) for rule in rules],
        "guidance": [_remark(each, checklist, day, situation) for each in remarks],
    }


def _in_time(checklist: Checklist, day: date) -> Text | None:
    """Return that the day lies outside the edition's time, and which edition to take; None where it does not."""
    for each in editions.findings(checklist.edition, checklist.editions, day):
        instead = messages.say_all(f"instead.{each.params['instead']}", each.params)
        return messages.say_all(f"findings.{each.code}.message", {**each.params, "instead": instead})
    return None


def _meets(asked: str, paragraph: str) -> bool:
    """Tell whether a paragraph asked for is that of a rule, one of its several, or the one that it is a part of.

    A rule of paragraphs "10, 11" is met by either; one of "8(a)", or of "6, note", also by its number alone.
    """
    named = _parts(paragraph)
    return any(each == own or own.startswith((f"{each}(", f"{each}, ")) for each in _parts(asked) for own in named)


def _parts(paragraph: str) -> list[str]:
    """Return the paragraphs that a text names: each begins with a number; what follows without one is of it."""
    return [each.casefold().strip() for each in re.split(r",\s*(?=[0-9]|footnote)", paragraph, flags=re.IGNORECASE)]


def _remark(
    entry: Mapping[str, Any], checklist: Checklist, day: date | None, situation: Situation | None
) -> dict[str, Any]:
    unless = entry.get("unless", {})
    told = {
        "topic": entry["topic"],
        "paragraph": entry["paragraph"],
        "cite": cite(checklist.edition, entry["paragraph"], entry.get("source")),
        "message": guidance.message(entry, checklist, day, situation),
        "when": answers.condition(entry["when"]),
        "unless": answers.condition(unless),
        "window": entry.get("window"),
    }
    if situation:
        told["holds"] = any(each is entry for each in guidance.told(checklist, situation))
        told["because"] = answers.because(
            guidance.deciding(entry, checklist, situation), situation, checklist.situation
        )
    return told


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
