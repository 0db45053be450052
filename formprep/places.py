"""Find a place of the Mainland, or Hong Kong, by what people call it (schemas/places.yaml)."""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from formprep import yamls
from formprep.errors import InputError
from formprep.model import LANGUAGES, Text
from formprep.paths import SCHEMAS
from formprep.text import fold, squeeze

_LONGEST = 200
_BEHIND = re.compile(
    r"(?:特别行政区|自治区|壮族自治区|回族自治区|维吾尔自治区|自治州|地区|省|市|PROVINCE|MUNICIPALITY|CITY)$"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Be a province or a city in one; `spellings` are folded and squeezed."""

    id: str
    name: Text
    province: str
    spellings: frozenset[str]


def find(text: str) -> Place:
    """Return the place of that name, or the one an address names.

    Raise `InputError` where none is known, or where places of different provinces are meant alike.
    """
    given = squeeze(text[:_LONGEST])
    bare = _BEHIND.sub("", given)
    found = [place for place in known().values() if {given, bare} & place.spellings] or _named(text[:_LONGEST])
    if len({place.province for place in found}) == 1:
        return found[-1]
    if found:
        told = "; ".join(f"{place.name['en']} {place.name['zh-Hans']} ({place.province})" for place in found)
        raise InputError(f"'{text[:40]}' may be several places: {told}. Name it in Chinese, or with its province.")
    near = difflib.get_close_matches(given, _spelled(), n=3)
    hint = f" Did you mean {', '.join(_spelled()[each] for each in near)}?" if near else ""
    raise InputError(
        f"'{text[:40]}' is not a place that is known here; name the province or a large city of the Mainland.{hint}"
    )


@cache
def known() -> Mapping[str, Place]:
    """Return all places by id, provinces before the cities in them."""
    data = yamls.read(SCHEMAS / "places.yaml")
    return {place.id: place for province, raw in data.items() for place in _of(province, raw)}


def provinces() -> frozenset[str]:
    """Return the ids of the provinces."""
    return frozenset(place.province for place in known().values())


def _of(province: str, raw: Mapping[str, Any]) -> Iterator[Place]:
    yield _place(province, raw["name"], province)
    for names in raw.get("cities", ()):
        city = _place("", names, province)
        own = re.sub(r"[^a-z]+", "-", city.name["en"].lower().replace("'", "")).strip("-")
        yield Place(own if own not in _TWICE else f"{own}-{province}", city.name, province, city.spellings)


_TWICE = frozenset({"fuzhou", "taizhou", "yichun", "yulin"})
"""Cities of which there are two; their ids bear the province."""


def _place(own: str, names: str, province: str) -> Place:
    spelled = [name.strip() for name in names.split(";")]
    return Place(
        own, dict(zip(LANGUAGES, spelled, strict=False)), province, frozenset(squeeze(name) for name in spelled)
    )


def _named(text: str) -> list[Place]:
    """Return the places that an address names, provinces first; where a province is named, its city of two alike."""
    folded = re.sub(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", "", fold(text))
    hits: dict[str, list[Place]] = {}
    for place in known().values():
        for spelling in place.spellings:
            if _is_named(spelling, folded):
                hits.setdefault(spelling, []).append(place)
    longest = [places for s, places in hits.items() if not any(s != other and s in other for other in hits)]
    named = {place.province for places in longest for place in places if place.id == place.province}
    found = {
        place.id: place
        for places in longest
        for place in ([place for place in places if place.province in named] or places)
    }
    return sorted(found.values(), key=lambda place: place.id != place.province)


def _is_named(spelling: str, folded: str) -> bool:
    """Tell whether a text names a place, and not a street that is called after it."""
    if not spelling.isascii():
        return re.search(rf"{spelling}(?![东西南北中]?(?:[一二三]?路|大?街|大道))", folded) is not None
    letters = r"['\s]*".join(map(re.escape, spelling))
    street = r"(?:\s+(?:NORTH|SOUTH|EAST|WEST|MIDDLE))?\s+(?:ROAD|RD|STREET|AVENUE|LU)\b"
    return re.search(rf"\b{letters}\b(?!{street})", folded) is not None


@cache
def _spelled() -> Mapping[str, str]:
    return {spelling: place.name["en"] for place in known().values() for spelling in place.spellings}
