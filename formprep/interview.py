"""The questions of an edition, one after the other: which matter for the answers so far, and what an answer says.

`given` are answers by dotted key. Whoever asks, the command line or the page, asks these.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from formprep.rules import met
from formprep.situation import as_day, nationality_fault, questions

Rulebook = Mapping[str, Any]
"""An edition's `situation.yaml`."""
Problem = tuple[str, Mapping[str, Any]]
"""The key of a message and its parameters."""

YES = {"yes", "y", "true", "是", "1"}
NO = {"no", "n", "false", "否", "0"}


def all_questions(rulebook: Rulebook) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield every question in its order, with the rule of its answer."""
    rules = dict(questions(rulebook["answers"]))
    for question in rulebook["questions"]:
        yield question, rules[question["key"]]


def matters(question: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Tell whether a question matters for the answers so far."""
    return met(question.get("when", {}), given)


def value_of(text: str, rule: Mapping[str, Any]) -> Any:
    """Return the answer that was written, the number of a choice counted; None where it says nothing."""
    choices = list(rule.get("allowed", ()))
    if choices and text.isdigit() and 1 <= int(text) <= len(choices):
        return choices[int(text) - 1]
    if rule["type"] == "boolean":
        return True if text.lower() in YES else False if text.lower() in NO else None
    if rule["type"] == "date":
        return as_day(text)
    if rule.get("check_with") == "nationality":
        return text.upper()
    return text.lower() if text.lower() in choices else text


def problem_of(text: str, value: Any, rule: Mapping[str, Any]) -> Problem | None:
    """Return the message for an answer that can't be used."""
    if not text:
        return "situation.missing", {}
    if value is None:
        return f"situation.type-{rule['type']}", {"given": text[:40]}
    if rule.get("allowed") and value not in rule["allowed"]:
        return "situation.not-allowed", {"given": text[:40], "allowed": rule["allowed"]}
    if rule.get("check_with") == "nationality":
        fault = nationality_fault(value)
        return (f"situation.{fault.reason}", fault.params) if fault else None
    if len(text) > rule.get("maxlength", 200):
        return "situation.bad-value", {"given": text[:40]}
    return None


def nested(given: Mapping[str, Any]) -> dict[str, Any]:
    """Turn dotted keys into nested mappings."""
    result: dict[str, Any] = {}
    for key, value in given.items():
        *above, last = key.split(".")
        place = result
        for part in above:
            place = place.setdefault(part, {})
        place[last] = value
    return result
