"""Compare two editions of the rules, rule by rule: what was added, fell away, or differs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from formprep import answers, changed_rules
from formprep.changed import PARTS, Change, How
from formprep.labels import labels
from formprep.model import LANGUAGES, Text
from formprep.schemas import Checklist
from formprep.situation import questions
from formprep.values import Value


def changes(before: Checklist, after: Checklist, *, on: date | None = None) -> list[Change]:
    """Return every difference between two editions; `on` is the day for values, else the day each edition begins."""
    found = [
        *changed_rules.items(before, after),
        *changed_rules.eligibility(before, after),
        *_groups(before, after),
        *changed_rules.windows(before, after),
        *changed_rules.guidance(before, after, on),
        *_answers(before, after),
        *changed_rules.dates(before, after),
        *_values(before, after, on),
    ]
    return sorted(found, key=lambda change: PARTS.index(change.part))


def _groups(before: Checklist, after: Checklist) -> Iterator[Change]:
    """Yield who newly belongs to a group of sponsors, and who no longer does."""
    old, new = (
        {(key, group): members for key, rule in each.situation["derived"].items() for group, members in _members(rule)}
        for each in (before, after)
    )
    for key, group in [*old, *(each for each in new if each not in old)]:
        was, now = (each.get((key, group), ()) for each in (old, new))
        of = (after if (key, group) in new else before).situation["derived"][key]["group_of"]
        name = {lang: labels(lang).name("answer_value", group) for lang in LANGUAGES}
        more, less = [v for v in now if v not in was], [v for v in was if v not in now]
        if more:
            yield Change("eligibility", f"{key}.{group}", "added", "choice", None, _choices(of, more), name=name)
        if less:
            yield Change("eligibility", f"{key}.{group}", "removed", "choice", _choices(of, less), None, name=name)


def _members(rule: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[str]]]:
    yield from rule.get("groups", {}).items()


def _answers(before: Checklist, after: Checklist) -> Iterator[Change]:
    old, new = (dict(questions(each.situation["answers"])) for each in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        if key not in old or key not in new:
            yield Change("answer", key, "added" if key in new else "removed", "whole", name=_named(key))
            continue
        was, now = (each[key].get("allowed", ()) for each in (old, new))
        both: tuple[tuple[How, list[Any]], ...] = (
            ("added", [v for v in now if v not in was]),
            ("removed", [v for v in was if v not in now]),
        )
        for how, values in both:
            if values:
                told = _choices(key, values)
                before_, after_ = (None, told) if how == "added" else (told, None)
                yield Change("answer", key, how, "choice", before_, after_, name=_named(key))


def _named(key: str) -> Text:
    return {lang: labels(lang).name("answer", key) for lang in LANGUAGES}


def _choices(key: str, values: Sequence[Any]) -> Text:
    return {lang: labels(lang).comma(*(answers.worded(key, value, lang) for value in values)) for lang in LANGUAGES}


def _values(before: Checklist, after: Checklist, on: date | None) -> Iterator[Change]:
    """Yield what began between the first edition's beginning and the day, or the second one's beginning."""
    until = on or after.edition.since
    for key, series in after.values.items():
        last: Value | None = None
        for value in series.values:
            if before.edition.since < value.since <= until:
                what = _dated(value)
                was = _dated(last) if last else None
                yield Change(
                    "value", key, "changed" if last else "added", "value", was, what, value.source, series.title
                )
            last = value


def _dated(value: Value) -> Text:
    return {
        lang: labels(lang)("window.since", value=value.words[lang], day=labels(lang).day(value.since))
        for lang in LANGUAGES
    }


def as_dict(change: Change) -> dict[str, Any]:
    """Return a change as plain values."""
    texts = {key: getattr(change, key) for key in ("name", "before", "after")}
    read = change.source
    return {
        "part": change.part,
        "rule": change.rule,
        "change": change.how,
        "aspect": change.aspect,
        **{key: dict(text) if text else None for key, text in texts.items()},
        "source": dict(read.name) if read else None,
        "read_on": read.read_on.isoformat() if read else None,
        "confidence": read.confidence if read else "official",
    }
