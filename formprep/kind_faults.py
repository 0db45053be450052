"""What is wrong with the rule data of the kinds, for `formprep lint`."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import yamls
from formprep.codes import CODES
from formprep.kinds import ANY, COUNTER_SIGNS, FACTS, PLACE, READERS, SIDES, WEIGHTS, texts, ways
from formprep.needles import bare, folded
from formprep.rules import breaches
from formprep.views import NUMBERS


def faults(folder: Path) -> list[tuple[str, str, str]]:
    """Return what is wrong with the data: file, key and message."""
    found: list[tuple[str, str, str]] = []
    known: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            data = yamls.load(path.read_text(encoding="utf-8"))
        except (yamls.YamlError, OSError) as error:
            found.append((path.name, "", str(error)))
            continue
        if not isinstance(data, Mapping):
            found.append((path.name, "", "not a mapping of kinds to rules"))
            continue
        for name, raw in data.items():
            if name in known:
                found.append((path.name, name, "this kind is there twice"))
            known[name] = (path.name, raw)
    for name, (file, raw) in known.items():
        found += [(file, f"{name}.{key}".rstrip("."), message) for key, message in _faults(raw, set(known), name)]
    shared = folder.parent / COUNTER_SIGNS
    return found + [(shared.name, key, message) for key, message in _shared_faults(shared, set(known))]


_TEXTS = {"type": "string", "empty": False}
_NAMES = {"type": "list", "minlength": 1, "schema": {"type": "string", "empty": False}}
_SIGN: dict[str, Any] = {
    "title": _TEXTS,
    "line": _TEXTS,
    "any": _TEXTS,
    "each": _TEXTS,
    "all": {"type": "list", "minlength": 2, "schema": {"type": ["string", "dict"], "empty": False}},
    "pattern": {"type": "string", "empty": False},
    "footer": {"type": "string", "empty": False},
    "barcode": {"type": "string", "empty": False},
    "mrz": {**_NAMES, "allowed": ["TD1", "TD2", "TD3", "TD3-P", "MRV-A", "MRV-B", "EEP", "IDFRA"]},
    "number": {"type": "string", "allowed": sorted(NUMBERS)},
    "mentions": {"type": "integer", "min": 1},
    "faces": {
        "type": "dict",
        "schema": {
            "least": {"type": "integer"}, "most": {"type": "integer"}, "tall": {"type": "number"},
            "letters": {"type": "integer"}, "ink": {"type": "number"}, "around": {"type": "number"},
            "edged": {"type": "boolean"}, "alike": {"type": "boolean"},
            "copies": {"type": "integer", "min": 2}, "beside": {"type": "boolean"},
        },
    },
    "weight": {"type": "number", "min": 0.05, "max": 0.99},
    "most": {"type": "integer", "min": 1},
    "about": {"type": "string", "empty": False},
}  # fmt: skip
_SHARED: dict[str, Any] = {
    "against": {
        "type": "list", "minlength": 1, "required": True, "schema": {"type": "dict", "schema": {**_SIGN, "of": _NAMES}},
    },
}  # fmt: skip
_SIGNING: dict[str, Any] = {
    "party": {"type": "string", "allowed": ["applicant", "sponsor"]},
    "labels": {**_TEXTS, "required": True},
    "dated": _TEXTS,
    "by": _TEXTS,
    "pages": {"type": "string", "allowed": ["each", "any"]},
    "about": {"type": "string", "empty": False},
}
_LIMIT: dict[str, Any] = {
    "code": {"type": "string", "allowed": [code for code in CODES if "FP520" < code < "FP530"], "required": True},
    "measure": {
        "type": "string",
        "required": True,
        "allowed": [
            "faces", "turned", "tilt", "tall", "off_centre", "ratio", "high", "wide", "pixels", "ground", "unrest",
            "blur",
        ],
    },
    "least": {"type": "number"},
    "most": {"type": "number"},
    "because": {"type": "string", "empty": False, "required": True},
}  # fmt: skip
_KIND: dict[str, Any] = {
    "signs": {"type": "list", "schema": {"type": "dict", "schema": _SIGN}},
    "against": {"type": "list", "schema": {"type": "dict", "schema": _SIGN}},
    "file_names": _TEXTS,
    "pages": {"type": "string", "allowed": ["one", "two", "many", "book"]},
    "bound": {"type": "boolean"},
    "sides": {
        "type": "dict",
        "keysrules": {"allowed": list(SIDES)},
        "valuesrules": {
            "type": "dict",
            "schema": {
                "signs": {
                    "type": "list",
                    "minlength": 1,
                    "required": True,
                    "schema": {"type": "dict", "schema": _SIGN},
                },
                "needed": {"type": "boolean"},
                "about": _TEXTS,
            },
        },
    },
    "reading": _TEXTS,
    "beside": _NAMES,
    "over": _NAMES,
    "languages_matter": {"type": "boolean"},
    "form": {"type": "boolean"},
    "party": {"type": "string", "allowed": ["applicant", "sponsor"]},
    "parts": {"type": "dict", "keysrules": {"allowed": ["applicant", "sponsor"]}, "valuesrules": _TEXTS},
    "facts": {"type": "dict", "keysrules": {"allowed": list(FACTS)}},
    "portrait": {"type": "list", "minlength": 1, "schema": {"type": "dict", "schema": _LIMIT}},
    "wants": {**_NAMES, "allowed": list(FACTS)},
    "whose": {**_NAMES, "allowed": list(FACTS)},
    "signed": {"type": "list", "minlength": 1, "schema": {"type": "dict", "schema": _SIGNING}},
    "numbered": {"type": "boolean"},
    "lookalikes": {"type": "dict"},
    "about": {"type": "string", "empty": False},
}
_ROLES = {
    "type": "dict",
    "keysrules": {"type": "string", "allowed": ["child", "parent", "spouse", "head"]},
    "valuesrules": _TEXTS,
}
_READING: dict[str, Any] = {
    "read": {"type": "string", "allowed": list(READERS), "required": True},
    "labels": _TEXTS,
    "of": {"type": "string", "allowed": sorted(NUMBERS)},
    "fields": {"type": "string", "empty": False},
    "choices": {"type": "dict", "valuesrules": _TEXTS},
    "roles": _ROLES,
    "first": {"type": "string", "allowed": ["child"]},
    "related": _TEXTS,
    "relations": _ROLES,
    "sentences": {"type": "list", "minlength": 1, "schema": {"type": "string", "empty": False}},
    "about": {"type": "string", "empty": False},
}


def _faults(raw: Any, known: set[str], name: str) -> Iterator[tuple[str, str]]:
    if not isinstance(raw, Mapping):
        yield "", "not a mapping"
        return
    wrong = breaches(_KIND, raw)
    yield from ((".".join(map(str, each.path)), f"{each.rule}: {each.constraint}") for each in wrong)
    if wrong:
        return
    for key in ("beside", "over"):
        yield from ((key, f"unknown kind '{each}'") for each in raw.get(key, ()) if each not in known | {ANY})
    for key in ("signs", "against"):
        for at, sign in enumerate(raw.get(key, ())):
            yield from ((f"{key}.{at}", message) for message in _sign_faults(sign))
    for fact, raw_ways in raw.get("facts", {}).items():
        for way in ways(raw_ways):
            rule = {"read": way} if isinstance(way, str) else way
            if not isinstance(rule, Mapping):
                yield f"facts.{fact}", "not a reader"
                continue
            yield from ((f"facts.{fact}", f"{each.rule}: {each.constraint}") for each in breaches(_READING, rule))
            yield from ((f"facts.{fact}.fields", message) for message in _regex_faults(rule.get("fields", "")))
            for sentence in rule.get("sentences", ()):
                parts = [PLACE.sub(".", part) for part in sentence.split("{date}")]
                yield from ((f"facts.{fact}.sentences", message) for part in parts for message in _regex_faults(part))
    for side, rule in raw.get("sides", {}).items():
        for at, sign in enumerate(rule["signs"]):
            yield from ((f"sides.{side}.{at}", message) for message in _sign_faults(sign))
    facts = raw.get("facts", {})
    yield from (
        (key, f"'{fact}' is not among the facts")
        for key in ("wants", "whose")
        for fact in raw.get(key, ())
        if fact not in facts
    )
    for other, rule in raw.get("lookalikes", {}).items():
        yield from ((f"lookalikes.{other}.{key}".rstrip("."), message) for key, message in _faults(rule, known, ""))


def _shared_faults(path: Path, known: set[str]) -> Iterator[tuple[str, str]]:
    try:
        data = yamls.load(path.read_text(encoding="utf-8"))
    except (yamls.YamlError, OSError):
        return  # told with the other files that the kinds share
    wrong = breaches(_SHARED, data) if isinstance(data, Mapping) else []
    yield from ((".".join(map(str, each.path)), f"{each.rule}: {each.constraint}") for each in wrong)
    for at, sign in enumerate(data["against"] if isinstance(data, Mapping) and not wrong else ()):
        yield from ((f"against.{at}", message) for message in _sign_faults(sign))
        yield from ((f"against.{at}.of", f"unknown kind '{each}'") for each in sign.get("of", ()) if each not in known)


def _sign_faults(sign: Mapping[str, Any]) -> Iterator[str]:
    kinds = [key for key in WEIGHTS if key in sign]
    if len(kinds) != 1:
        yield "a sign needs exactly one of " + ", ".join(sorted(WEIGHTS))
        return
    for part in sign.get("all", ()):
        sign_of = {"any": part} if isinstance(part, str) else part
        wrong = breaches(_SIGN, sign_of)
        yield from (f"{each.rule}: {each.constraint}" for each in wrong)
        yield from () if wrong else _sign_faults(sign_of)
    yield from _regex_faults(str(sign[kinds[0]]) if kinds[0] in ("pattern", "footer", "barcode") else "")
    if kinds[0] in ("title", "any", "each"):
        yield from (f"nothing to look for in '{text}'" for text in texts(sign[kinds[0]]) if not bare(folded(text)))


def _regex_faults(pattern: str) -> Iterator[str]:
    try:
        re.compile(pattern)
    except re.error as error:
        yield f"not a regular expression: {error}"
