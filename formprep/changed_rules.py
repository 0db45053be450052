"""Compare the rules of two editions: the checklist, who may apply, when, how, and what to know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from formprep import answers, messages
from formprep.changed import Change, How, Part, plain
from formprep.labels import labels
from formprep.model import LANGUAGES, Text
from formprep.schemas import Checklist, Item
from formprep.values import Series

_TOPICS: dict[str, Part] = {"route": "route", "fee": "fee", "extension-window": "window"}
_BESIDE = ("source", "confidence", "reading", "paragraph", "tells")
"""Keys of a rule that say where it was read or how it is told, not what it says."""


def items(before: Checklist, after: Checklist) -> Iterator[Change]:
    """Yield what differs in the checklist: items added, fallen away or asked otherwise."""
    old, new = ({item.id: item for item in each.items} for each in (before, after))
    for name in [*old, *(name for name in new if name not in old)]:
        was, now = (each.get(name) for each in (old, new))
        if now is None or (now.dropped and was and not was.dropped):
            assert was is not None
            why = messages.say_all(f"why.not-asked.{now.dropped}", {}) if now else None
            yield Change("item", name, "removed", "whole", was.title, why, now.source if now else None, _ref(was))
        elif was is None or (was.dropped and not now.dropped):
            yield Change("item", name, "added", "whole", None, now.title, now.source, _ref(now))
            yield Change("item", name, "added", "condition", None, answers.in_words(now.when), now.source, _ref(now))
        else:
            yield from _item(was, now)


def _item(was: Item, now: Item) -> Iterator[Change]:
    def changed(aspect: str, before: Text | None, after: Text | None, how: How = "changed") -> Change:
        return Change("item", now.id, how, aspect, before, after, now.source, _ref(now))

    if dict(was.title) != dict(now.title):
        yield changed("title", was.title, now.title)
    if was.when != now.when and not now.dropped:
        yield changed("condition", answers.in_words(was.when), answers.in_words(now.when))
    if _kinds(was) != _kinds(now):
        yield changed("papers", _kinds_told(was), _kinds_told(now))
    elif (was.accepts, was.advice, was.absence, was.varied) != (now.accepts, now.advice, now.absence, now.varied):
        yield changed("checks", None, None)
    if was.paragraph != now.paragraph:
        yield changed("paragraph", plain(was.paragraph), plain(now.paragraph), "renumbered")


def _ref(item: Item) -> Text:
    return plain(item.ref)


def _kinds(item: Item) -> list[str]:
    return [kind for acceptance in item.accepts for kind in acceptance.kinds]


def _kinds_told(item: Item) -> Text:
    kinds = list(dict.fromkeys(_kinds(item)))
    return {lang: labels(lang).comma(*(labels(lang).name("kind", kind) for kind in kinds)) for lang in LANGUAGES}


def eligibility(before: Checklist, after: Checklist) -> Iterator[Change]:
    """Yield what differs in who may apply."""
    old, new = (_keyed(each.eligibility) for each in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        yield from _rule("eligibility", key, old.get(key), new.get(key), _reason)


def _keyed(rulebook: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the bars, open questions and grounds by a name that both editions share."""
    found: dict[str, Mapping[str, Any]] = {"otherwise": {**rulebook["otherwise"], "when": {}}}
    for group in ("bars", "unclear", "grounds"):
        for rule in rulebook[group]:
            told = {**rule, "when": rule["for"], "reason": f"ground-{rule['ground']}"} if group == "grounds" else rule
            count = sum(name.startswith(f"{group}.{told['reason']}.") for name in found)
            found[f"{group}.{told['reason']}.{count + 1}"] = told
    return found


def _reason(rule: Mapping[str, Any]) -> Text:
    return _filled(f"reasons.{rule['reason']}", {})


def _filled(key: str, params: Mapping[str, Any]) -> Text:
    """Return a message whose places without a value say what stands there."""
    return {
        lang: messages.say(key, {**messages.catalog(lang)["places"], "as_read": "", **params}, lang)
        for lang in LANGUAGES
    }


def _rule(
    part: Part, key: str, was: Mapping[str, Any] | None, now: Mapping[str, Any] | None, told: Any
) -> Iterator[Change]:
    """Compare one rule of both editions: whole, its condition, what else it says, and its paragraph."""
    if was is None or now is None:
        rule = now or was or {}
        how: How = "added" if was is None else "removed"
        words = told(rule)
        yield Change(part, key, how, "whole", words if was else None, words if now else None, rule.get("source"))
        return
    name, source = told(now), now.get("source")
    if (was["when"], was.get("unless")) != (now["when"], now.get("unless")):
        old, new = (answers.in_words(each["when"], each.get("unless")) for each in (was, now))
        yield Change(part, key, "changed", "condition", old, new, source, name)
    rest = [{k: v for k, v in _bare(each).items() if k not in ("when", "unless", "for")} for each in (was, now)]
    if rest[0] != rest[1]:
        yield Change(part, key, "changed", "checks", None, None, source, name)
    if was["paragraph"] != now["paragraph"]:
        old, new = (plain(each["paragraph"]) for each in (was, now))
        yield Change(part, key, "renumbered", "paragraph", old, new, source, name)


def _bare(rule: Any) -> Any:
    """Return what a rule says without where it was read; dated values stand by their key."""
    if isinstance(rule, Series):
        return rule.key
    if isinstance(rule, Mapping):
        return {key: _bare(each) for key, each in rule.items() if key not in _BESIDE}
    return [_bare(each) for each in rule] if isinstance(rule, list | tuple) else rule


def windows(before: Checklist, after: Checklist) -> Iterator[Change]:
    """Yield what differs in when an extension may be applied for."""
    old, new = (_by_condition(each.eligibility["window"]) for each in (before, after))
    for name in [*old, *(name for name in new if name not in old)]:
        was, now = old.get(name), new.get(name)
        told = [_window(each) if each else None for each in (was, now)]
        if told[0] != told[1]:
            how: How = "changed" if was and now else "added" if now else "removed"
            rule = now or was or {}
            condition = answers.in_words(rule.get("when", {}))
            yield Change("window", name, how, "days", told[0], told[1], rule.get("source"), condition)


def _by_condition(window: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    others = {repr(_bare(each["when"])): each for each in window.get("instead", ())}
    return {"extension": window, **{f"extension.{number}": each for number, each in enumerate(others.values(), 1)}}


def _window(window: Mapping[str, Any]) -> Text:
    if "opens_months" not in window:
        return _labelled("opens_days", days=window["opens_days_before"])
    months, days = (_last(window[key]) if key in window else None for key in ("opens_months", "latest_days"))
    told = _labelled("opens_months", months=months)
    if days is None:
        return told
    latest = _labelled("latest_days", days=days)
    return {lang: labels(lang)("line.semicolon").join((told[lang], latest[lang])) for lang in LANGUAGES}


def _last(series: Series) -> Any:
    return series.values[-1].value


def _labelled(key: str, **params: object) -> Text:
    return {lang: labels(lang)(f"window.{key}", **params) for lang in LANGUAGES}


def guidance(before: Checklist, after: Checklist, on: date | None) -> Iterator[Change]:
    """Yield what differs in the ways, fees and other things to know, in words of the day."""
    old, new = ({each["key"]: each for each in checklist.guidance} for checklist in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        rule, checklist = (new[key], after) if key in new else (old[key], before)
        day = on or (checklist.edition.until if checklist is before else None) or checklist.edition.since

        def told(entry: Mapping[str, Any], day: date = day) -> Text:
            values = {name: each.on(day).words for name, each in entry.get("values", {}).items() if each.known(day)}
            return _filled(f"guidance.{entry['key']}", values)

        for change in _rule(_TOPICS.get(rule["topic"], "guidance"), key, old.get(key), new.get(key), told):
            yield replace(change, rule=f"{rule['topic']}.{key}")


def dates(before: Checklist, after: Checklist) -> Iterator[Change]:
    """Yield what differs in the dates that follow from the answers."""
    old, new = (_numbered(each.timeline) for each in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        yield from _rule("date", key, old.get(key), new.get(key), _titled)


def _numbered(rules: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """Return the dates by key; a key that stands more than once is numbered."""
    found: dict[str, Mapping[str, Any]] = {}
    for rule in rules:
        count = sum(name.startswith(f"{rule['key']}.") for name in found)
        found[f"{rule['key']}.{count + 1}"] = rule
    return found


def _titled(rule: Mapping[str, Any]) -> Text:
    return _filled(f"timeline.{rule['key']}.title", {"number": 1})
