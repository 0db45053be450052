"""Put answers into words: which of them decided something, what they come from, and what a rule asks of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from formprep import messages
from formprep.labels import labels
from formprep.model import LANGUAGES, Language, Text
from formprep.situation import Situation

Rulebook = Mapping[str, Any]
"""An edition's `situation.yaml`."""


def because(keys: Iterable[str], situation: Situation, rulebook: Rulebook) -> list[dict[str, Any]]:
    """Return the answers under `keys` as the report tells them: each with its value, its words and where it is from."""
    return [_told(key, situation, rulebook) for key in keys]


def sources(key: str, situation: Situation, rulebook: Rulebook) -> tuple[str, ...]:
    """Return the answers that another one comes from: those it is derived from, or those that chose its default."""
    rule = rulebook["derived"].get(key)
    if rule is not None:
        of = tuple(each for each in rule.values() if isinstance(each, str))
        return of if "group_of" in rule else (*of, "applies_on")
    if key not in situation.assumed:
        return ()
    choosing = [each.get("when", {}) for each in rulebook["defaults"] if each["key"] == key]
    return tuple(dict.fromkeys(name for when in choosing for name in when))


def origins(keys: Iterable[str], situation: Situation, rulebook: Rulebook) -> frozenset[str]:
    """Return the answers under `keys` with all that they come from."""
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += sources(key, situation, rulebook)
    return frozenset(found)


def condition(when: Mapping[str, Any]) -> list[Text]:
    """Return what a condition asks of each answer, in words."""
    return [{lang: _asks(key, rule, lang) for lang in LANGUAGES} for key, rule in when.items()]


def in_words(when: Mapping[str, Any], unless: Mapping[str, Any] | None = None) -> Text:
    """Return what has to be answered for a rule to hold, and what must not be; nothing asked holds for everyone."""
    told, but = condition(when), condition(unless or {})
    return {lang: _in_words(told, but, lang) for lang in LANGUAGES}


def _in_words(told: list[Text], but: list[Text], lang: Language) -> str:
    words = labels(lang)
    asked, excepted = (words("line.semicolon").join(each[lang] for each in texts) for texts in (told, but))
    parts = (asked, words("answer_rule.unless", condition=excepted) if excepted else "")
    return words("line.semicolon").join(filter(None, parts)) or words("answer_rule.everyone")


def label(key: str, value: Any, lang: Language, *, assumed: bool = False) -> str:
    """Return an answer in words: residence: Macao."""
    words = labels(lang)
    told = words("answer_rule.is", answer=_name(key, lang), value=worded(key, value, lang))
    return words("answer_rule.assumed", told=told) if assumed else told


def _told(key: str, situation: Situation, rulebook: Rulebook) -> dict[str, Any]:
    value = situation.values.get(key)
    assumed = key in situation.assumed
    told = {
        "answer": key,
        "value": value.isoformat() if isinstance(value, date) else value,
        "label": {lang: label(key, value, lang, assumed=assumed and key != "applies_on") for lang in LANGUAGES},
    }
    if assumed:
        told["assumed"] = True
    elif key in rulebook["derived"]:
        told["from"] = because(sources(key, situation, rulebook), situation, rulebook)
    return told


def _name(key: str, lang: Language) -> str:
    return labels(lang).name("answer", key)


def worded(key: str, value: Any, lang: Language) -> str:
    """Return the value of an answer in words, as they are where it is asked."""
    words = labels(lang)
    if value is None:
        return words("answer_value.none")
    if isinstance(value, bool):
        return words("answer_value.yes" if value else "answer_value.no")
    if isinstance(value, date):
        return words.day(value)
    choices = messages.catalog(lang)["questions"].get(key, {}).get("choices", {})
    return str(choices.get(value) or words.name("answer_value", value))


def _asks(key: str, rule: Mapping[str, Any], lang: Language) -> str:
    words, name = labels(lang), _name(key, lang)
    told = []
    for kind, limit in rule.items():
        values = limit if isinstance(limit, list) else [limit]
        value = words("answer_rule.or").join(worded(key, each, lang) for each in values)
        told.append(words(f"answer_rule.{'is' if kind == 'allowed' else kind}", answer=name, value=value))
    return words.comma(*told)
