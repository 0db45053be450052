"""Turn the rule data of `schemas/kinds/` into `Kind` values: how each paper is told, and which facts are read from it.

Each file maps the id of a kind to its rule; CONTRIBUTING.md tells how to add one. Rules live in data, so that somebody
who knows papers, not Python, can mend them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from formprep import yamls
from formprep.errors import InputError
from formprep.model import LANGUAGES, Party, Text
from formprep.paths import SCHEMAS
from formprep.rules import breaches
from formprep.signs import NUMBERS, Faces, Needle, Sign, bare, folded, needle

UNKNOWN = "unknown"
ANY = "any"
READERS = (
    "address", "amount", "block", "choice", "code", "date", "edition", "last-date", "mrz", "name", "number", "parties",
    "period", "symbols", "text",
)  # fmt: skip
"""The ways in which a fact is read; `formprep.readers` has one function for each."""
FACTS = (
    "number", "surname", "given_names", "chinese_name", "date_of_birth", "sex", "nationality", "issuing_state",
    "issued_on", "first_issued_on", "expires_on", "permitted_until", "permission", "symbols", "period_from",
    "period_to", "holder", "address", "parties", "event_on", "amount", "language", "edition",
)  # fmt: skip
WEIGHTS = {
    "title": 0.6, "any": 0.5, "each": 0.3, "pattern": 0.5, "footer": 0.97, "barcode": 0.97, "mrz": 0.9, "number": 0.3,
    "faces": 0.5, "mentions": 0.5,
}  # fmt: skip
"""What a sign weighs where its rule does not say it; also the names of all signs."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Be one way to read a fact: the reader, and the labels, number, field names or choices it needs."""

    by: str
    labels: tuple[str, ...] = ()
    of: str = ""
    fields: re.Pattern[str] | None = None
    choices: tuple[tuple[str, tuple[Needle, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """Be one kind of paper.

    `pages`: `one`; `two`, the sides of a card; `many`, it may run on over pages that don't tell it again; `book`, each of
    its pages may tell it anew. `over` are the kinds it is told before when both seem certain, `beside` those on whose
    page it may be told as well.
    """

    id: str
    title: Text = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()
    against: tuple[Sign, ...] = ()
    file_names: tuple[Needle, ...] = ()
    pages: Literal["one", "two", "many", "book"] = "one"
    beside: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    languages_matter: bool = True
    form: bool = False
    party: Party = "unknown"
    parts: tuple[tuple[Party, tuple[Needle, ...]], ...] = ()
    facts: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    wants: tuple[str, ...] = ()
    lookalikes: tuple["Kind", ...] = ()

    def goes_before(self, other: str) -> bool:
        """Tell whether this kind is told where both seem certain."""
        return ANY in self.over or other in self.over


def load_kinds(folder: Path = SCHEMAS / "kinds") -> Mapping[str, Kind]:
    """Return every kind by its id. Raise `InputError` where the data is faulty."""
    return _load(folder)


@cache
def _load(folder: Path) -> Mapping[str, Kind]:
    try:
        labels = _labels(folder)
        return {name: _kind(name, raw, labels) for _, kinds in _files(folder) for name, raw in kinds.items()}
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError, ValueError, re.error) as error:
        raise InputError(f"The kinds in {folder.name} are faulty ({error}); run `formprep lint`.") from error


def _files(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(folder.glob("*.yaml")):
        yield path.name, yamls.read(path)


def _labels(folder: Path) -> Mapping[str, Any]:
    """Return the labels that a fact usually has, from the file beside the folder."""
    path = folder.parent / "labels.yaml"
    return yamls.read(path) if path.is_file() else {}


def _kind(name: str, raw: Mapping[str, Any], labels: Mapping[str, Any]) -> Kind:
    return Kind(
        id=name,
        title=raw.get("title", {}),
        signs=tuple(_sign(each) for each in raw.get("signs", ())),
        against=tuple(_sign(each) for each in raw.get("against", ())),
        file_names=_needles(raw["file_names"]) if "file_names" in raw else (),
        pages=raw.get("pages", "one"),
        beside=frozenset(raw.get("beside", ())),
        over=frozenset(raw.get("over", ())),
        languages_matter=raw.get("languages_matter", True),
        form=raw.get("form", False),
        party=raw.get("party", "unknown"),
        parts=tuple((party, _needles(headings)) for party, headings in raw.get("parts", {}).items()),
        facts={
            fact: tuple(_reading(each, labels.get(fact, {})) for each in _ways(ways))
            for fact, ways in raw.get("facts", {}).items()
        },
        wants=tuple(raw.get("wants", ())),
        lookalikes=tuple(_kind(other, rule, labels) for other, rule in raw.get("lookalikes", {}).items()),
    )


def texts(raw: str) -> list[str]:
    """Return the texts of a list written as one text: `Marriage Certificate; 結婚證書`."""
    return [part.strip() for part in raw.split(";")]


def _needles(raw: str) -> tuple[Needle, ...]:
    return tuple(sorted({needle(each) for each in texts(raw)}, key=lambda n: (-len(n.text), n.text)))


def _sign(raw: Mapping[str, Any]) -> Sign:
    by = next(key for key in WEIGHTS if key in raw)
    weight, found = raw.get("weight", WEIGHTS[by]), raw[by]
    match by:
        case "title" | "any" | "each":
            return Sign(f"{by}: {texts(found)[0]}", by, weight, needles=_needles(found), most=raw.get("most", 3))
        case "pattern" | "footer" | "barcode":
            return Sign(f"{by}: {found}", by, weight, pattern=re.compile(found))
        case "mrz":
            return Sign(f"mrz: {' '.join(found)}", by, weight, names=tuple(found))
        case "number":
            return Sign(f"number: {found}", by, weight, names=(found,))
        case "mentions":
            return Sign(f"mentions: {found}", by, weight, most=found)
        case _:
            return Sign("faces", by, weight, faces=Faces(**found))


def _ways(raw: Any) -> list[Any]:
    return raw if isinstance(raw, list) else [raw]


def _reading(raw: Any, usual: Mapping[str, Any]) -> Reading:
    rule: Mapping[str, Any] = {"read": raw} if isinstance(raw, str) else raw
    labels = texts(rule.get("labels", usual.get("labels", "")))
    fields = rule.get("fields", usual.get("fields"))
    return Reading(
        by=rule["read"],
        labels=tuple(dict.fromkeys(bare(folded(label)) for label in labels if label)),
        of=rule.get("of", ""),
        fields=re.compile(fields) if fields else None,
        choices=tuple((value, _needles(found)) for value, found in rule.get("choices", {}).items()),
    )


def faults(folder: Path = SCHEMAS / "kinds") -> list[tuple[str, str, str]]:
    """Return what is wrong with the data: file, key and message."""
    found: list[tuple[str, str, str]] = []
    known: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            data = yamls.read(path)
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
    return found


_TEXTS = {"type": "string", "empty": False}
_NAMES = {"type": "list", "minlength": 1, "schema": {"type": "string", "empty": False}}
_SIGN: dict[str, Any] = {
    "title": _TEXTS,
    "any": _TEXTS,
    "each": _TEXTS,
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
            "letters": {"type": "integer"}, "ink": {"type": "number"},
        },
    },
    "weight": {"type": "number", "min": 0.05, "max": 0.99},
    "most": {"type": "integer", "min": 1},
    "about": {"type": "string", "empty": False},
}  # fmt: skip
_KIND: dict[str, Any] = {
    "title": {"type": "dict", "schema": {name: {"type": "string", "empty": False, "required": True} for name in LANGUAGES}},
    "signs": {"type": "list", "schema": {"type": "dict", "schema": _SIGN}},
    "against": {"type": "list", "schema": {"type": "dict", "schema": _SIGN}},
    "file_names": _TEXTS,
    "pages": {"type": "string", "allowed": ["one", "two", "many", "book"]},
    "beside": _NAMES,
    "over": _NAMES,
    "languages_matter": {"type": "boolean"},
    "form": {"type": "boolean"},
    "party": {"type": "string", "allowed": ["applicant", "sponsor"]},
    "parts": {"type": "dict", "keysrules": {"allowed": ["applicant", "sponsor"]}, "valuesrules": _TEXTS},
    "facts": {"type": "dict", "keysrules": {"allowed": list(FACTS)}},
    "wants": {**_NAMES, "allowed": list(FACTS)},
    "lookalikes": {"type": "dict"},
    "about": {"type": "string", "empty": False},
}
_READING: dict[str, Any] = {
    "read": {"type": "string", "allowed": list(READERS), "required": True},
    "labels": _TEXTS,
    "of": {"type": "string", "allowed": sorted(NUMBERS)},
    "fields": {"type": "string", "empty": False},
    "choices": {"type": "dict", "valuesrules": _TEXTS},
    "about": {"type": "string", "empty": False},
}


def _faults(raw: Any, known: set[str], name: str) -> Iterator[tuple[str, str]]:
    if not isinstance(raw, Mapping):
        yield "", "not a mapping"
        return
    wrong = breaches(_KIND, raw)
    yield from ((".".join(map(str, each.path)), f"{each.rule}: {each.constraint}") for each in wrong)
    if name in known and "title" not in raw:
        yield "title", "a title in each language is missing"
    if wrong:
        return
    for key in ("beside", "over"):
        yield from ((key, f"unknown kind '{each}'") for each in raw.get(key, ()) if each not in known | {ANY})
    for key in ("signs", "against"):
        for at, sign in enumerate(raw.get(key, ())):
            yield from ((f"{key}.{at}", message) for message in _sign_faults(sign))
    for fact, ways in raw.get("facts", {}).items():
        for way in _ways(ways):
            rule = {"read": way} if isinstance(way, str) else way
            if not isinstance(rule, Mapping):
                yield f"facts.{fact}", "not a reader"
                continue
            yield from ((f"facts.{fact}", f"{each.rule}: {each.constraint}") for each in breaches(_READING, rule))
            yield from ((f"facts.{fact}.fields", message) for message in _regex_faults(rule.get("fields", "")))
    facts = raw.get("facts", {})
    yield from (("wants", f"'{fact}' is not among the facts") for fact in raw.get("wants", ()) if fact not in facts)
    for other, rule in raw.get("lookalikes", {}).items():
        yield from ((f"lookalikes.{other}.{key}".rstrip("."), message) for key, message in _faults(rule, known, ""))


def _sign_faults(sign: Mapping[str, Any]) -> Iterator[str]:
    kinds = [key for key in WEIGHTS if key in sign]
    if len(kinds) != 1:
        yield "a sign needs exactly one of " + ", ".join(sorted(WEIGHTS))
        return
    yield from _regex_faults(str(sign[kinds[0]]) if kinds[0] in ("pattern", "footer", "barcode") else "")
    if kinds[0] in ("title", "any", "each"):
        yield from (f"nothing to look for in '{text}'" for text in texts(sign[kinds[0]]) if not bare(folded(text)))


def _regex_faults(pattern: str) -> Iterator[str]:
    try:
        re.compile(pattern)
    except re.error as error:
        yield f"not a regular expression: {error}"
