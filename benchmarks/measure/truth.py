"""Hold what was told and read of a paper against what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from typing import Literal

from benchmarks.papers.zones import letters
from formprep.kinds import load_kinds
from formprep.model import Document, Fact
from formprep.text import squeeze

COMPANIONS = {"id-997": {"photograph"}, "passport": {"permission-to-stay"}, "permission-to-stay": {"passport"}}
"""Kinds that may rightly be told on the same page: the photograph on the form, a stamp beside the data page."""
COUNTRIES = {
    "AUS": ("AUSTRALIA", "AUSTRALIAN", "澳洲"),
    "CHN": ("CHINA", "CHINESE", "PEOPLE'S REPUBLIC OF CHINA", "中國"),
    "D": ("DEUTSCH", "DEU", "GERMAN", "GERMANY", "德國"),
    "ESP": ("SPAIN", "SPANISH", "ESPAÑOLA", "西班牙"),
    "FRA": ("FRANCE", "FRENCH", "FRANÇAISE", "法國"),
    "GBR": ("BRITISH", "BRITISH CITIZEN", "UNITED KINGDOM", "英國"),
    "IDN": ("INDONESIA", "INDONESIAN", "印尼"),
    "IND": ("INDIA", "INDIAN", "印度"),
    "JPN": ("JAPAN", "JAPANESE", "日本"),
    "KOR": ("KOREA", "KOREAN", "REPUBLIC OF KOREA", "韓國"),
    "PHL": ("FILIPINO", "PHILIPPINES", "菲律賓"),
    "TWN": ("TAIWAN", "REPUBLIC OF CHINA", "CHINESE", "台灣", "中華民國"),
    "USA": ("AMERICAN", "UNITED STATES OF AMERICA", "UNITED STATES", "美國"),
    "VNM": ("VIET NAM", "VIETNAM", "VIETNAMESE", "越南"),
}
"""How papers write the nationality of the persons of the evaluation set, where they don't print its code."""
TRUSTED = 0.5
"""Confidence up to which formprep itself does not judge by a fact."""
ZONE = ("number", "date_of_birth", "expires_on")

Answer = Literal["right", "wrong", "doubted", "unread"]
Value = str | date | tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Say on which pages of a file a paper stands."""

    file: str
    on: tuple[int, ...]


@dataclass
class Verdict:
    """Be what became of one paper: `told` is its kind, with ? before it where it was not certain."""

    told: str
    strays: tuple[str, ...] = ()
    facts: dict[str, tuple[Answer, str, str]] = field(default_factory=dict)
    zone: bool | None = None


def judged(
    kind: str,
    facts: Mapping[str, Value],
    places: Sequence[Place],
    found: Mapping[str, Sequence[Document]],
    *,
    has_zone: bool,
    whole: bool = True,
) -> Verdict:
    """Return the verdict on a paper, given all documents by their files.

    Where a page was not read to its end, all that its kind wants having been read, the rest is not unread.
    """
    here = [d for place in places for d in found.get(place.file, ()) if set(d.pages) & set(place.on)]
    sure = {d.kind for d in here if d.certain and d.kind != "unknown"}
    doubtful = {d.kind for d in here if not d.certain and d.kind != "unknown"}
    strays = tuple(sorted(sure - {kind} - COMPANIONS.get(kind, set())))
    if kind in sure:
        told = kind
    elif sure - COMPANIONS.get(kind, set()):
        told = min(sure - COMPANIONS.get(kind, set()))
    elif doubtful:
        told = "?" + (kind if kind in doubtful else min(doubtful))
    else:
        told = min(sure) if sure else "unknown"
    if kind == "unknown":
        return Verdict(told)
    own = [fact for d in _of_applicant([d for d in here if d.kind == kind]) for fact in d.facts]
    compared = {name: _compared(name, truth, own) for name, truth in facts.items() if is_wanted(kind, name)}
    if not whole:
        wants = load_kinds()[kind].wants
        compared = {name: each for name, each in compared.items() if name in wants or each[0] != "unread"}
    return Verdict(told, strays, compared, _zone_is_whole(facts, own) if has_zone else None)


def _of_applicant(papers: Sequence[Document]) -> Sequence[Document]:
    """Return the applicant's part of a form that is told in parts: the makers say what that one has."""
    parts = [d for d in papers if d.party == "applicant"]
    return parts if parts and len(parts) < len(papers) else papers


def is_wanted(kind: str, name: str) -> bool:
    """Tell whether a kind declares a fact: the rules and the cross-checks need no other."""
    return name == "language" or name in load_kinds()[kind].facts


def _compared(name: str, truth: Value, read: Sequence[Fact]) -> tuple[Answer, str, str]:
    values = [fact for fact in read if fact.name == name]
    shown = " | ".join(str(fact.value) for fact in values)
    wanted = " | ".join(truth) if isinstance(truth, tuple) else str(truth)
    if not values:
        return "unread", wanted, ""
    if isinstance(truth, tuple):
        return _persons(truth, values), wanted, shown
    best = max(values, key=lambda fact: fact.confidence)
    if same(name, truth, best.value) or (name == "given_names" and _after_surname(truth, best, read)):
        return "right", wanted, shown
    return ("wrong" if best.confidence > TRUSTED else "doubted"), wanted, shown


def _persons(truth: tuple[str, ...], values: Sequence[Fact]) -> Answer:
    """Return what became of several names: each must be there, and nobody else; too few are unread, not wrong."""
    sure = [fact for fact in values if fact.confidence > TRUSTED]
    strangers = [fact for fact in values if not any(_same_person(each, fact.value) for each in truth)]
    there = all(any(_same_person(each, fact.value) for fact in values) for each in truth)
    if there and all(_has_han(truth) != _has_han([str(fact.value)]) for fact in strangers):
        return "right"  # The same persons once more, in the other script.
    if all(_has_han(truth) != _has_han([str(fact.value)]) for fact in strangers) and strangers:
        return "unread"
    if strangers:
        return "wrong" if any(fact in sure for fact in strangers) else "doubted"
    return "right" if there else "unread"


def _same_person(truth: str, read: str | date) -> bool:
    """Tell whether two names have the same words: papers with a field for each part leave their order open."""
    if same("parties", truth, read):
        return True
    return not _has_han([truth]) and sorted(truth.upper().split()) == sorted(str(read).upper().split())


def _has_han(names: Sequence[str]) -> bool:
    return any("\u3400" <= character <= "\u9fff" for name in names for character in name)


def _after_surname(truth: str | date | tuple[str, ...], given: Fact, read: Sequence[Fact]) -> bool:
    """Tell whether a field for the whole name was read into the given names, the surname before them."""
    surname = next((str(fact.value) for fact in read if fact.name == "surname"), "")
    return bool(surname) and same("given_names", f"{surname} {truth}", given.value)


def same(name: str, truth: str | date, read: str | date) -> bool:
    """Tell whether a value means the truth: case, spaces, accents, marks, Traditional or Simplified don't matter."""
    if isinstance(truth, date) or isinstance(read, date):
        return truth == read
    match name:
        case "surname" | "given_names" | "chinese_name" | "holder" | "parties":
            return bool(_spellings(truth) & _spellings(read))
        case "address":
            return SequenceMatcher(None, squeeze(truth), squeeze(read)).ratio() >= 0.85
        case "amount":
            return _value(truth) == _value(read)
        case "edition":
            return truth.lstrip("0") == read.lstrip("0")
        case "number":
            return squeeze(truth) == squeeze(read) or _without_province(truth) == _without_province(read)
        case "nationality":
            return squeeze(read) in {squeeze(truth), *map(squeeze, COUNTRIES.get(truth, ()))}
    return squeeze(truth) == squeeze(read)


def _value(amount: str) -> str:
    """Return a sum without what says its currency and without empty cents."""
    plain = "".join(re.findall(r"[0-9.]", re.sub(r"^\D+", "", amount)))
    return re.sub(r"\.0+$", "", plain)


def _without_province(number: str) -> str:
    """Return a number without the one Chinese character of a province that some stand after: 粤2010570854."""
    return re.sub(r"^[\u3400-\u9fff](?=\d{6})", "", squeeze(number))


def _spellings(text: str) -> set[str]:
    """Return a name folded as print and as a zone has it, without a title."""
    plain = re.sub(r"^(?:mr|mrs|ms|miss|dr)\.?\s+", "", text.strip(), flags=re.IGNORECASE)
    plain = re.sub(r"(?<=[A-Za-z])\s+[\u3400-\u9fff]{2,4}$", "", plain) or plain
    return {squeeze(plain), letters(plain).replace("<", "")} - {""}


def _zone_is_whole(facts: Mapping[str, Value], read: Sequence[Fact]) -> bool:
    """Tell whether number, birth and end were all read right from the machine-readable zone."""
    zone = {fact.name: fact.value for fact in read if fact.reader == "mrz" and fact.confidence > 0.9}
    return all(name in zone and same(name, facts[name], zone[name]) for name in ZONE if name in facts)  # type: ignore[arg-type]
