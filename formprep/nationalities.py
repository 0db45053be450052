"""Nationalities: the codes that are taken, and the words in which forms are answered.

Source: ISO 3166-1; ICAO Doc 9303, part 3, section 5; for the names, see `schemas/nationalities.yaml`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from formprep import yamls
from formprep.needles import bare, folded
from formprep.paths import SCHEMAS


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = yamls.read(SCHEMAS / "nationalities.yaml")
    return data


def codes() -> tuple[frozenset[str], Mapping[str, str]]:
    """Return the codes that are taken, and for each alpha-2 code its alpha-3 twin."""
    data = _data()
    return frozenset(data["iso"]) | frozenset(data["icao"]), {two: three for three, two in data["iso"].items()}


def in_words(code: str) -> tuple[str, ...]:
    """Return how a nationality is written in English, the usual way first; the others stand for it alone.

    >>> in_words("GBN")
    ('British National (Overseas)', 'BN(O)')
    """
    written = [text.strip() for text in _data()["written"].get(code, "").split(";")]
    latin = [text for text in written if text and all(ord(letter) < 0x2E80 for letter in text)]
    return tuple(text for at, text in enumerate(latin) if not at or _words()[bare(folded(text))] == {code})


def contradict(written: str, code: str) -> bool:
    """Tell whether words on a form stand for a nationality that is certainly another one; unknown words never are.

    >>> contradict("英國", "GBR"), contradict("FRENCH", "GBR"), contradict("HONG KONG", "CHN"), contradict("?", "GBR")
    (False, True, False, False)
    """
    of = _data()["of"]
    meant = {of.get(each, each) for each in _words().get(bare(folded(written)), ())}
    return bool(meant) and of.get(code, code) not in meant


@cache
def _words() -> Mapping[str, frozenset[str]]:
    """Return the codes that a nationality written on a form may stand for, by its letters without spaces and marks."""
    found: dict[str, frozenset[str]] = {}
    for code, written in _data()["written"].items():
        for text in (code, *written.split(";")):
            word = bare(folded(text))
            found[word] = found.get(word, frozenset()) | {code}
    return found
