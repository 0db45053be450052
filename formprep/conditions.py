"""Say a condition of the rules in plain words: which answers it asks for."""

from collections.abc import Mapping
from typing import Any

from formprep import messages
from formprep.labels import Labels, labels
from formprep.model import LANGUAGES, Text

Rules = Mapping[str, Any]


def in_words(when: Rules, unless: Rules | None = None) -> Text:
    """Return what has to be answered for a rule to hold, and what must not be; nothing asked holds for everyone."""
    return {lang: _said(when, unless or {}, labels(lang)) for lang in LANGUAGES}


def _said(when: Rules, unless: Rules, words: Labels) -> str:
    parts = [_rule(key, rule, words) for key, rule in when.items()]
    if unless:
        told = words("line.semicolon").join(_rule(key, rule, words) for key, rule in unless.items())
        parts.append(words("condition.unless", condition=told))
    return words("line.semicolon").join(parts) or words("condition.everyone")


def _rule(key: str, rule: Rules, words: Labels) -> str:
    told = []
    for name, asked in rule.items():
        if name in ("allowed", "forbidden"):
            given = words("condition.or").join(answer(key, each, words) for each in asked)
            told.append(words(f"condition.{name}", answers=given))
        elif name in ("min", "max"):
            told.append(words(f"condition.{name}", number=asked))
    return words.name("answer", key) + words("colon") + words.comma(*told)


def answer(key: str, value: Any, words: Labels) -> str:
    """Return the words of an answer, as they are where it is asked."""
    if isinstance(value, bool):
        return words("condition.yes" if value else "condition.no")
    choices = messages.catalog(words.lang)["questions"].get(key, {}).get("choices", {})
    return str(choices.get(value) or words.name("answer_group", value))
