"""What a pattern can't match without: texts of which each of its matches holds at least one.

Looking for them takes a fraction of the time that the pattern takes, and of the papers' patterns few stand on a page.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from re import _parser  # type: ignore[attr-defined]  # the parsed pattern is to be had nowhere else
from typing import Any

MOST = 32
"""Texts that the letters of a pattern may be written out as: `[AB][CD]` as AC, AD, BC and BD."""

_Parsed = Iterable[tuple[Any, Any]]
_NOTHING: frozenset[str] = frozenset()


def may_match(pattern: str, text: str) -> bool:
    """Tell whether a pattern can stand in a text; where it says no, a search finds nothing."""
    wanted = needed(pattern)
    for each in wanted:  # `any` takes twice the time, and thousands are asked for on a page.
        if each in text:
            return True
    return not wanted


@cache
def needed(pattern: str) -> tuple[str, ...]:
    """Return the texts of which every match holds one; none where no such texts are known, or it is no pattern."""
    try:
        parsed = _parser.parse(pattern)
    except re.error:
        return ()
    return () if parsed.state.flags & re.IGNORECASE else tuple(sorted(_needed(parsed)))


def _needed(parsed: _Parsed) -> frozenset[str]:
    """Return the texts of the part of a pattern that tells most: by the shortest of its texts."""
    found: list[frozenset[str]] = []
    run = frozenset({""})
    for what, value in parsed:
        letters = _letters(str(what), value)
        if letters and len(run) * len(letters) <= MOST:
            run = frozenset(map("".join, product(run, letters)))
        else:
            found += [run, _within(str(what), value)]
            run = letters or frozenset({""})
    return max((each for each in (*found, run) if each and "" not in each), key=_worth, default=_NOTHING)


def _worth(texts: frozenset[str]) -> tuple[int, int]:
    return min(map(len, texts)), -len(texts)


def _letters(what: str, value: Any) -> frozenset[str]:
    """Return the letters of which one stands here; none where it may be many."""
    if what == "LITERAL":
        return frozenset({chr(value)})
    if what == "IN" and all(str(each) == "LITERAL" for each, _ in value):
        return frozenset(chr(letter) for _, letter in value)
    return _NOTHING


def _within(what: str, value: Any) -> frozenset[str]:
    """Return what a part of a pattern can't match without."""
    match what:
        case "BRANCH":
            each = [_needed(branch) for branch in value[1]]
            return _NOTHING.union(*each) if all(each) else _NOTHING
        case "SUBPATTERN":
            return _NOTHING if value[1] & re.IGNORECASE else _needed(value[3])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _needed(value[2]) if value[0] else _NOTHING
        case "ASSERT":
            return _needed(value[1])
        case "ATOMIC_GROUP":
            return _needed(value)
    return _NOTHING
