"""The texts to look for on a page, and how texts are compared.

Texts are compared folded (NFKC, capitals, simplified characters, no accents) and without spaces and marks, so that
spaces lost in OCR don't matter; a Latin word of fewer than seven letters has to stand as a word of its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Self

from formprep import text
from formprep.errors import InputError

SHORT = 7
"""Latin words with fewer letters must stand as words of their own."""
STARTS = (5, 3, 2)
"""Letters by which it is told quickly that a text is not on a page: as many of its first as it has."""
LONG = 14
"""Letters from which a Latin title may have one wrong."""

_MARKS = re.compile(r"[\W_]+")


def folded(raw: str) -> str:
    """Return the text as it is compared, with its spaces."""
    return text.fold(raw)


def bare(raw: str) -> str:
    """Drop spaces and marks from a folded text."""
    return _MARKS.sub("", raw)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the rules; each is compiled when it is first looked for, since most papers need few."""
    try:
        return re.compile(pattern)
    except re.error as error:
        raise InputError(f"The pattern {pattern!r} is faulty ({error}); run `formprep lint`.") from error


def starts_in(letters: str) -> frozenset[str]:
    """Return the letters with which a text that stands among these may begin; nothing, where it is a single letter."""
    return frozenset([letters[at : at + many] for many in STARTS for at in range(len(letters) - many + 1)]) | {""}


@dataclass(frozen=True, slots=True)
class Needle:
    """Be a text to look for: without spaces, and by a pattern as a word where it is a short Latin one."""

    text: str
    word: str = ""

    def among(self, letters: str, spaced: str) -> bool:
        """Tell whether it stands in a text: in its letters alone, and as a word in the text with its spaces."""
        return self.text in letters and (not self.word or compiled(self.word).search(spaced) is not None)


def needle(raw: str) -> Needle:
    """Fold a text to look for."""
    spaced = folded(raw)
    short = bare(spaced)
    if len(short) < SHORT and short.isascii():
        inner = r"[\W_]*".join(re.escape(word) for word in spaced.split())
        return Needle(short, rf"(?<![A-Z0-9]){inner}(?![A-Z0-9])")
    return Needle(short)


@dataclass(frozen=True)
class Needles:
    """Be texts of which any will do, the longest first."""

    each: tuple[Needle, ...]

    @classmethod
    def of(cls, needles: Iterable[Needle]) -> Self:
        """Return these texts in their order, each once."""
        return cls(tuple(sorted(set(needles), key=_rank)))

    def among(self, letters: str, spaced: str, starts: frozenset[str]) -> list[Needle]:
        """Return those that stand in a text; `starts` are those of its letters (see `starts_in`)."""
        near = starts.intersection(self._by_start)
        if not near:
            return []
        found = [each for start in near for each in self._by_start[start] if each.among(letters, spaced)]
        return sorted(found, key=_rank) if len(found) > 1 else found

    @cached_property
    def _by_start(self) -> dict[str, list[Needle]]:
        """The texts by the letters they begin with."""
        by_start: dict[str, list[Needle]] = {}
        for each in self.each:
            many = next((many for many in STARTS if len(each.text) >= many), 0)
            by_start.setdefault(each.text[:many], []).append(each)
        return by_start

    @cached_property
    def titles(self) -> dict[tuple[int, str], list[str]]:
        """The long Latin texts by their length and first letter."""
        found: dict[tuple[int, str], list[str]] = {}
        for each in self.each:
            if len(each.text) >= LONG and each.text.isascii():
                found.setdefault((len(each.text), each.text[0]), []).append(each.text)
        return found


NONE = Needles(())


def _rank(each: Needle) -> tuple[int, str]:
    return -len(each.text), each.text
