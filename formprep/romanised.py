"""Tell whether a Latin name could be a Chinese name written in Latin letters, and by which way of spelling.

Cantonese as in Hong Kong, Macao's Portuguese spelling, and Mandarin (Hanyu Pinyin, Wade-Giles, Tongyong). Source:
`schemas/romanisations.yaml` and `schemas/readings.tsv`, which are read when a Chinese name first meets a Latin one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, product
from typing import Any, Literal

from formprep import yamls
from formprep.paths import SCHEMAS
from formprep.text import squeeze

System = Literal["romanised-cantonese", "romanised-mandarin", "romanised-macao", "romanised"]
_SYSTEMS: Mapping[System, tuple[str, ...]] = {
    "romanised-cantonese": ("cantonese",),
    "romanised-mandarin": ("mandarin",),
    "romanised-macao": ("macao",),
    "romanised": ("cantonese", "mandarin", "macao"),
}
_READINGS = {"pinyin": 0, "jyutping": 1}
_MOST = 6
"""Tokens of a Latin name that are looked at."""


def romanised(chinese: str, tokens: Sequence[str]) -> System | None:
    """Return how Latin tokens may spell a Chinese name, in either order; None where they can't.

    Further tokens may stand with them: an English given name, a husband's surname.
    """
    name = squeeze(chinese)
    if not 2 <= len(name) <= 5:
        return None
    written = set(_written(tokens[:_MOST], len(name)))
    for system, tables in _SYSTEMS.items():
        pattern = _pattern(name, tables)
        if pattern is not None and any(pattern.fullmatch(each) for each in written):
            return system
    # A family from elsewhere spells the given names in no way that is known here, so its surname keeps the name open.
    elsewhere = _elsewhere().get(name[0], frozenset()) - _spelled(name[0], _SYSTEMS["romanised"])
    return "romanised" if elsewhere & {tokens[0], tokens[-1]} else None


def transliterated(chinese: str) -> bool:
    """Tell whether Chinese characters write out a foreign name by its sound: too many of them, or with a dot."""
    return "·" in chinese or "•" in chinese or len(squeeze(chinese)) > 5


def one_surname(one: str, other: str) -> bool:
    """Tell whether two Latin surnames may spell one Chinese surname: TSUI and CHUI."""
    return any({one, other} <= spellings for spellings in _surnames().values())


def surname_words(chinese: str, tokens: Sequence[str]) -> int:
    """Return how many tokens, from the first, spell the surname of a Chinese name; 0 where it can't be told."""
    name = squeeze(chinese)
    if len(name) < 2 or len(tokens) < 2 or romanised(name, tokens) is None:
        return 0
    for characters in (1, 2) if len(name) > 2 else (1,):
        pattern = _pattern(name[:characters], _SYSTEMS["romanised"])
        for words in range(1, min(characters, len(tokens) - 1) + 1):
            if pattern is not None and pattern.fullmatch("".join(tokens[:words])):
                return words
    return 0


def is_surname(word: str) -> bool:
    """Tell whether a Latin word may spell one of the usual Chinese surnames."""
    return any(word in spellings for spellings in _surnames().values())


def _written(tokens: Sequence[str], characters: int) -> Iterator[str]:
    """Yield the tokens written together: all of them, and without up to two that may be an English name."""
    for left_out in range(max(0, min(2, len(tokens) - 2)) + 1):
        for kept in combinations(tokens, len(tokens) - left_out):
            if len(kept) <= characters:
                yield "".join(kept)


@cache
def _pattern(name: str, tables: tuple[str, ...]) -> re.Pattern[str] | None:
    spelled = [_spelled(character, tables) for character in name]
    if not all(spelled):
        return None
    groups = ["(?:" + "|".join(sorted(each)) + ")" for each in spelled]
    orders = [groups, groups[1:] + groups[:1]] + ([groups[2:] + groups[:2]] if len(groups) > 2 else [])
    return re.compile("|".join("".join(order) for order in orders))


@cache
def _spelled(character: str, tables: tuple[str, ...]) -> frozenset[str]:
    """Return every spelling of one character."""
    readings = _readings().get(character)
    if readings is None:
        return frozenset()
    return frozenset(
        spelling
        for table in tables
        for reading in readings[_READINGS[_romanisations()[table]["readings"]]]
        for spelling in _syllable(reading, table)
    )


@cache
def _syllable(reading: str, table: str) -> frozenset[str]:
    rules = _romanisations()[table]
    onset = max(
        (each for each in rules["onsets"] if reading.startswith(each) and reading != each), key=len, default="_"
    )
    final = reading if onset == "_" else reading[len(onset) :]
    found = {reading.upper()} if rules["readings"] == "pinyin" else set()
    found.update(str(rules.get("whole", {}).get(reading, "")).split())
    if final in rules["finals"]:
        parts = product(str(rules["onsets"][onset]).split(), str(rules["finals"][final]).split())
        found.update("".join(part).replace("_", "") for part in parts)
    return frozenset(found)


@cache
def _romanisations() -> Mapping[str, Any]:
    data: Mapping[str, Any] = yamls.read(SCHEMAS / "romanisations.yaml")
    return data


@cache
def _readings() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    lines = (SCHEMAS / "readings.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {character: (tuple(pinyin.split()), tuple(jyutping.split())) for character, pinyin, jyutping in rows}


@cache
def _elsewhere() -> Mapping[str, frozenset[str]]:
    return {squeeze(name): frozenset(found.split()) for name, found in _romanisations()["surnames"].items()}


@cache
def _surnames() -> Mapping[str, frozenset[str]]:
    tables = _SYSTEMS["romanised"]
    return {name: _spelled(name, tables) | spellings for name, spellings in _elsewhere().items()}
