"""Hold values against a shape, and ask what its `check_with` names: is it a kind, a question, a message."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from formprep import forms, kinds, messages, rules
from formprep.codes import CODES
from formprep.model import LANGUAGES, Quality


@dataclass(slots=True)
class Edition:
    """Be what the files of one edition may name; `always` are the questions that have an answer in every situation."""

    kinds: frozenset[str]
    questions: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    derived: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset({"applies_on", "on"})
    sources: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()


def held(
    shape: Mapping[str, Any], values: Mapping[str, Any], edition: Edition, shapes: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Hold values against a shape, then ask each `check_with` of it."""
    broken = rules.breaches(_plain(shape), values)
    for breach in broken:
        asks = f" ({breach.constraint})" if breach.constraint not in (None, True) else ""
        yield ".".join(str(part) for part in breach.path), f"breaks the rule '{breach.rule}'{asks}"
    wrong = {breach.path for breach in broken}
    for path, name, value in _asked(shape, values, ()):
        if not any(path[: len(each)] == each for each in wrong):
            for key, message in _ASK[name](value, edition, shapes):
                yield ".".join([*(str(part) for part in path), *([key] if key else [])]), message


def _plain(shape: Any) -> Any:
    if isinstance(shape, Mapping):
        return {key: _plain(each) for key, each in shape.items() if key != "check_with"}
    return [_plain(each) for each in shape] if isinstance(shape, list) else shape


def _asked(
    shape: Mapping[str, Any], values: Mapping[str, Any], above: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    """Yield every value that a `check_with` of the shape is about, with its path."""
    for key, value in values.items():
        yield from _asked_of(shape.get(key, {}), value, (*above, key))


def _asked_of(rule: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    if "check_with" in rule:
        yield path, rule["check_with"], value
    if isinstance(value, Mapping):
        if "schema" in rule:
            yield from _asked(rule["schema"], value, path)
        for key, each in value.items():
            yield from _asked_of(rule.get("keysrules", {}), key, (*path, key))
            yield from _asked_of(rule.get("valuesrules", {}), each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _asked_of(rule.get("schema", {}), each, (*path, index))


Asked = Iterator[tuple[str, str]]


def _text(value: Any, edition: Edition, shapes: Any) -> Asked:
    for lang in LANGUAGES:
        if not isinstance(value.get(lang), str) or not value[lang].strip():
            yield lang, "a title in this language is missing"
    yield from ((key, "not a language") for key in value if key not in LANGUAGES)


def _value(value: Any, edition: Edition, shapes: Any) -> Asked:
    if isinstance(value, Mapping):
        yield from _text(value, edition, shapes)


def _answers(value: Any, edition: Edition, shapes: Any) -> Asked:
    try:
        rules.check_schema(_plain(value))
    except ValueError as error:
        yield "", f"not a Cerberus schema: {error}"


def _question(value: Any, edition: Edition, shapes: Any) -> Asked:
    if value not in edition.questions:
        yield "", f"'{value}' is not a question"


def _default(value: Any, edition: Edition, shapes: Any) -> Asked:
    rule = edition.questions.get(value["key"])
    if rule is not None and rules.breaches({"value": _plain(rule)}, {"value": value["value"]}):
        yield "value", "is no answer to this question"


def _item(value: Any, edition: Edition, shapes: Any) -> Asked:
    ref, paragraph = value["ref"], value["paragraph"]
    row = f"VII, important note {ref[1:]}" if ref[0] == "N" else f"VII({ref[0]}){ref[1:]}"
    if "source" not in value and paragraph != row:
        yield "paragraph", f"'{paragraph}' is not that of {ref}"
    reasons = (
        [value["dropped"]] if "dropped" in value else [value.get("because", {}).get(key, key) for key in value["when"]]
    )
    yield from ((f"when.{each}", message) for each in reasons for _, message in _has_message(f"why.not-asked.{each}"))


def _condition(value: Any, edition: Edition, shapes: Any) -> Asked:
    for key, rule in value.items():
        if key not in edition.questions and key not in edition.derived:
            yield key, "neither a question nor derived from one"
            continue
        try:
            rules.check_schema({key: rule})
        except ValueError as error:
            yield key, f"not a Cerberus rule: {error}"
            continue
        for limit in ("min", "max"):
            if limit in rule and (not isinstance(rule[limit], int) or isinstance(rule[limit], bool)):
                yield key, f"'{limit}' is not a whole number"
        allowed = edition.questions.get(key, {}).get("allowed")
        for word in [*rule.get("allowed", ()), *rule.get("forbidden", ())]:
            if allowed is not None and word not in allowed:
                yield key, f"'{word}' is no answer to this question"


def _party_question(value: Any, edition: Edition, shapes: Any) -> Asked:
    if not any(value.replace(forms.PARTY, party) in edition.questions for party in ("applicant", "sponsor")):
        yield "", f"'{value}' is not a question"


def _pattern(value: Any, edition: Edition, shapes: Any) -> Asked:
    try:
        re.compile(value)
    except re.error as error:
        yield "", f"not a pattern: {error}"


def _rule(value: Any, edition: Edition, shapes: Any) -> Asked:
    try:
        rules.check_schema({"fact": value})
    except ValueError as error:
        yield "", f"not a Cerberus rule: {error}"
        return
    for name in ("on_or_after", "on_or_before", "within_months_before"):
        day = value.get(name)
        day = day[0] if isinstance(day, list) and day else day
        if day is not None and day not in edition.days:
            yield name, f"'{day}' is not a day that is known"


def _acceptances(value: Any, edition: Edition, shapes: Any) -> Asked:
    for index, each in enumerate(value):
        yield from ((f"{index}.{key}", message) for key, message in _second(each, edition, shapes))


def _service(value: Any, edition: Edition, shapes: Any) -> Asked:
    yield from held(shapes["upload-service"], value, edition, shapes)


def _second(value: Any, edition: Edition, shapes: Any) -> Asked:
    if not isinstance(value, Mapping):
        yield "", "not a mapping"
        return
    yield from held(shapes["acceptance"], value, edition, shapes)


def _among(known: Callable[[Edition], Any], what: str) -> Callable[[Any, Edition, Any], Asked]:
    def ask(value: Any, edition: Edition, shapes: Any) -> Asked:
        if value not in known(edition):
            yield "", f"'{value}' is not {what}"

    return ask


def _message(prefix: str) -> Callable[[Any, Edition, Any], Asked]:
    def ask(value: Any, edition: Edition, shapes: Any) -> Asked:
        yield from _has_message(prefix + str(value))

    return ask


def _milestone(value: Any, edition: Edition, shapes: Any) -> Asked:
    for part in ("title", "message"):
        yield from _has_message(f"timeline.{value}.{part}")


def _has_message(key: str) -> Asked:
    for lang in LANGUAGES:
        words: Any = messages.catalog(lang)
        for part in key.split("."):
            words = words.get(part) if isinstance(words, Mapping) else None
        if not isinstance(words, str):
            yield "", f"templates/messages/{lang}.yaml has no message '{key}'"


_ASK: dict[str, Callable[[Any, Edition, Any], Asked]] = {
    "acceptances": _acceptances,
    "answers": _answers,
    "default": _default,
    "item": _item,
    "code": _among(lambda edition: CODES, "a finding code"),
    "condition": _condition,
    "fact": _among(lambda edition: kinds.FACTS, "a fact"),
    "ground": _message("reasons.ground-"),
    "guidance": _message("guidance."),
    "kind": _among(lambda edition: edition.kinds, "a kind of document"),
    "measure": _among(lambda edition: {each.name for each in fields(Quality)}, "a measure of a page"),
    "party-question": _party_question,
    "pattern": _pattern,
    "question": _question,
    "reason": _message("reasons."),
    "rule": _rule,
    "second": _second,
    "service": _service,
    "source": _among(lambda edition: edition.sources, "a source (sources.yaml)"),
    "situation-message": _message("situation."),
    "text": _text,
    "timeline": _milestone,
    "value": _value,
    "value-key": _among(lambda edition: edition.values, "a dated value (values.yaml)"),
}
