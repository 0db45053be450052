"""Say a key in the three languages: the words of `templates/messages/`, their places filled and days written out."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from formprep import yamls
from formprep.labels import labels
from formprep.model import LANGUAGES, Language, Text
from formprep.paths import TEMPLATES

_GROUPS = {
    "kind": "kind",
    "told": "kind",
    "kinds": "kind",
    "rivals": "kind",
    "party": "party",
    "named": "party",
    "fact": "fact",
    "signs": "sign",
    "rival_signs": "sign",
    "side": "side",
    "submit_via": "submit_via",
}
"""The parameters that name a term, and the group of labels that term is in."""


@cache
def catalog(lang: Language) -> Mapping[str, Any]:
    """Return the messages of that language."""
    data: Mapping[str, Any] = yamls.read(TEMPLATES / "messages" / f"{lang}.yaml")
    return data


def say(key: str, params: Mapping[str, Any], lang: Language) -> str:
    """Return the message under the dotted `key`. Raise `KeyError` for a key that is not there."""
    message: Any = catalog(lang)
    for part in key.split("."):
        message = message[part]
    words = {name: _word(name, value, lang) for name, value in params.items()}
    # A file name is spaced from Chinese text, the bracket after it is not.
    return str(message).format_map(words).replace("） ", "）")


def say_all(key: str, params: Mapping[str, Any]) -> Text:
    """Return the message in each language."""
    return {lang: say(key, params, lang) for lang in LANGUAGES}


def of_code(code: str, part: str, lang: Language) -> str:
    """Return the `title`, `message` or `help` of a finding code; the places of a message say what stands there."""
    return say(f"findings.{code}.{part}", catalog(lang)["places"], lang)


def _word(name: str, value: Any, lang: Language) -> str:
    words = labels(lang)
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, Mapping):
        return str(value[lang])
    if isinstance(value, Sequence) and not isinstance(value, str):
        return words.comma(*(_word(name, each, lang) for each in value))
    if name in _GROUPS:
        return words.name(_GROUPS[name], value)
    if name == "language":
        names = catalog(lang)["languages"]
        return str(names.get(value, value))
    return str(value)
