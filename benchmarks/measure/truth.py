"""Hold what was told and read of a paper against what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from typing import Literal

from benchmarks.papers.zones import letters
from formprep.model import Document, Fact
from formprep.text import squeeze

COMPANIONS = {"id-997": {"photograph"}, "passport": {"permission-to-stay"}, "permission-to-stay": {"passport"}}
"""Kinds that may rightly be told on the same page: the photograph on the form, a stamp beside the data page."""
NAMES = frozenset({"surname", "given_names", "chinese_name", "holder"})
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
) -> Verdict:
    """Return the verdict on a paper, given all documents by their files."""
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
    own = [fact for d in here if d.kind == kind for fact in d.facts]
    compared = {name: _compared(name, truth, own) for name, truth in facts.items()}
    return Verdict(told, strays, compared, _zone_is_whole(facts, own) if has_zone else None)


def _compared(name: str, truth: Value, read: Sequence[Fact]) -> tuple[Answer, str, str]:
    values = [fact for fact in read if fact.name == name]
    shown = " | ".join(str(fact.value) for fact in values)
    wanted = " | ".join(truth) if isinstance(truth, tuple) else str(truth)
    if not values:
        return "unread", wanted, ""
    if isinstance(truth, tuple):
        all_there = all(any(same(name, each, fact.value) for fact in values) for each in truth)
        return ("right" if all_there else "wrong"), wanted, shown
    best = max(values, key=lambda fact: fact.confidence)
    if same(name, truth, best.value):
        return "right", wanted, shown
    return ("wrong" if best.confidence > TRUSTED else "doubted"), wanted, shown


def same(name: str, truth: str | date, read: str | date) -> bool:
    """Tell whether a value means the truth: case, spaces, accents, marks, Traditional or Simplified don't matter."""
    if isinstance(truth, date) or isinstance(read, date):
        return truth == read
    if name in NAMES or name == "parties":
        return bool(_spellings(truth) & _spellings(read))
    if name == "address":
        return SequenceMatcher(None, squeeze(truth), squeeze(read)).ratio() >= 0.85
    if name == "amount":
        return re.sub(r"[^\d.]", "", truth) == re.sub(r"[^\d.]", "", read)
    return squeeze(truth) == squeeze(read)


def _spellings(text: str) -> set[str]:
    """Return a name folded as print and as a zone has it, without a title."""
    plain = re.sub(r"^(?:mr|mrs|ms|miss|dr)\.?\s+", "", text.strip(), flags=re.IGNORECASE)
    return {squeeze(plain), letters(plain).replace("<", "")} - {""}


def _zone_is_whole(facts: Mapping[str, Value], read: Sequence[Fact]) -> bool:
    """Tell whether number, birth and end were all read right from the machine-readable zone."""
    zone = {fact.name: fact.value for fact in read if fact.reader == "mrz" and fact.confidence > 0.9}
    return all(name in zone and same(name, facts[name], zone[name]) for name in ZONE if name in facts)  # type: ignore[arg-type]
