"""Hold two names of one script against each other, and say by what they agree or differ."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from formprep.text import fold, squeeze

Likeness = Literal["same", "perhaps", "different"]
"""`perhaps` is told as doubt: a part agrees, or one script agrees and the other does not."""
Reason = Literal[
    "exact", "order", "transliteration", "truncated", "order-changed", "part", "more", "married", "alias", "initials",
    "spelling", "one-letter", "script", "romanised", "romanised-cantonese", "romanised-mandarin", "romanised-macao",
    "other",
]  # fmt: skip
"""Why two names are alike, or that they are not: the key of what is told to people."""

_LETTERS = re.compile(r"[A-Z]+")
_MRZ_LENGTHS = (39, 30)
"""Characters a name may have in a zone (TD3, TD1; ICAO Doc 9303, parts 4 and 5): longer ones are cut there."""
_MOST = 7
"""Words of a name of which parts are tried."""
_MARRIED = re.compile(r"(?i)\bn[ée]e\b|\bformerly\b|\bmaiden name\b|原名|本姓|婚前姓")
_ALIAS = re.compile(r"(?i)@|\balias\b|\ba\.?k\.?a\b\.?|又名|別名|别名")
_ICAO = str.maketrans({
    "Ä": "AE", "Å": "AA", "Æ": "AE", "Ĳ": "IJ", "Ö": "OE", "Ø": "OE", "Œ": "OE", "Ü": "UE", "ß": "SS", "ẞ": "SS",
    "Þ": "TH", "Ñ": "NXX",
})  # fmt: skip
"""How a zone writes these letters where it does not just drop the mark. Source: ICAO Doc 9303-3, section 6.A."""


@dataclass(frozen=True, slots=True)
class Match:
    """Be how alike two names are, and why."""

    likeness: Likeness
    reason: Reason


@dataclass(frozen=True, slots=True)
class Latin:
    """Be a Latin name: the words of the surname and of the given names, and the same as a zone may spell them."""

    surname: tuple[str, ...]
    given: tuple[str, ...]
    zone: tuple[str, ...]
    married: bool = False
    alias: bool = False

    @property
    def tokens(self) -> tuple[str, ...]:
        """Return all words."""
        return self.surname + self.given

    def __bool__(self) -> bool:
        return bool(self.surname or self.given)


def latin_name(surname: str, given_names: str) -> Latin:
    """Return a Latin name as it is compared; words such as née tell how it is made up, and are no part of it."""
    whole = f"{surname} {given_names}"
    first, second = (_ALIAS.sub(" ", _MARRIED.sub(" ", each)) for each in (surname, given_names))
    # NFC first: the table has whole letters.
    zone = f"{first} {second}".upper().translate(_ICAO)
    return Latin(_words(first), _words(second), _words(zone), bool(_MARRIED.search(whole)), bool(_ALIAS.search(whole)))


def match_latin(ours: Latin, theirs: Latin) -> Match:
    """Hold two Latin names against each other."""
    one, other = ours.tokens, theirs.tokens
    if not (same := _turned(one) & _turned(other)):
        if {*_turned(ours.zone)} & {*_turned(other), *_turned(theirs.zone)} or {*_turned(theirs.zone)} & _turned(one):
            return Match("same", "transliteration")
    elif "".join(one) in same and "".join(other) in same and "".join(one) == "".join(other):
        return Match("same", "exact")
    else:
        return Match("same", "order")
    if cut := _cut(one, other) or _cut(ours.zone, other):
        return cut
    return _match_parts(ours, theirs)


def match_chinese(ours: str, theirs: str) -> Match:
    """Hold two Chinese names against each other; characters that look alike make another name."""
    one, other = squeeze(ours), squeeze(theirs)
    if one == other:
        return Match("same", "exact" if ours == theirs else "script")
    # 陳黃美玲: the husband's surname stands before the whole name.
    short, long = sorted((one, other), key=len)
    if len(short) >= 2 and 1 <= len(long) - len(short) <= 2 and len(long) >= 4 and long.endswith(short):
        return Match("perhaps", "married")
    return Match("different", "other")


def _match_parts(ours: Latin, theirs: Latin) -> Match:
    """Hold two names that are not the same against each other by their parts."""
    one, other = ours.tokens, theirs.tokens
    if sorted(one) == sorted(other):
        return Match("perhaps", "order-changed")
    if _within(one, other):
        return Match("perhaps", _more(ours, theirs))
    if _within(other, one):
        return Match("perhaps", "married" if _more(theirs, ours) == "married" else "part")
    if _initials(one, other) or _initials(other, one):
        return Match("perhaps", "initials")
    if _near("".join(one), "".join(other)) or _near("".join(ours.zone), "".join(other)):
        return Match("perhaps", "one-letter")
    if _other_spelling(ours, theirs):
        return Match("perhaps", "spelling")
    return Match("different", "other")


def _more(short: Latin, long: Latin) -> Reason:
    """Say what the longer of two names has more: a surname by marriage, another name, or just more names."""
    if long.alias:
        return "alias"
    tokens, at = long.tokens, 0
    surname = short.surname or short.tokens[:1]
    while at < len(tokens) and tokens[at] not in surname:
        at += 1
    # CHAN WONG MEI LING: another surname, and ours directly after it. PETER CHAN TAI MAN has a given name there.
    longer = bool(long.given) and len(long.surname) > len(short.surname) > 0
    return "married" if long.married or longer or _asian(short, tokens, at) else "more"


def _asian(short: Latin, tokens: Sequence[str], at: int) -> bool:
    from formprep.romanised import is_surname

    return at == 1 and len(short.given) >= 2 and tuple(tokens[1:]) == short.tokens and is_surname(tokens[0])


def _other_spelling(ours: Latin, theirs: Latin) -> bool:
    """Tell whether all but the surname agrees, and both surnames may spell one Chinese surname."""
    from formprep.romanised import one_surname

    for one in (ours.tokens, ours.tokens[-1:] + ours.tokens[:-1]):
        for other in (theirs.tokens, theirs.tokens[-1:] + theirs.tokens[:-1]):
            if len(one) > 1 and "".join(one[1:]) == "".join(other[1:]) and one_surname(one[0], other[0]):
                return True
    return False


def _words(text: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(fold(text.replace("'", "").replace("’", ""))))


def _turned(tokens: Sequence[str]) -> set[str]:
    """Return the words written together, begun at each of them: the surname may stand first or last."""
    return {"".join((*tokens[at:], *tokens[:at])) for at in range(max(len(tokens), 1))}


def _cut(whole: Sequence[str], read: Sequence[str]) -> Match | None:
    """Tell whether a name is the beginning of another, as long as a zone lets it be."""
    one, other = "".join(whole), "".join(read)
    if one == other or not one.startswith(other):
        return None
    for length, likeness in zip(_MRZ_LENGTHS, ("same", "perhaps"), strict=True):
        if length - len(read) <= len(other) <= length:
            return Match(likeness, "truncated")  # type: ignore[arg-type]
    return None


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether a name is another one with words left out, however either is spaced."""
    if set(short) <= set(long):
        return True
    if len(long) > _MOST or len("".join(short)) < 6 or len("".join(short)) >= len("".join(long)):
        return False
    turned = _turned(short)
    return any("".join(kept) in turned for kept in _left_out(long))


def _left_out(tokens: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for length in range(1, len(tokens)):
        yield from combinations(tokens, length)


def _initials(whole: Sequence[str], read: Sequence[str]) -> bool:
    """Tell whether a name has initials where the other has names, and at least one name in full: J. SMITH."""
    full = [word for word in read if len(word) > 1]
    letters = [word for word in read if len(word) == 1]
    if not letters or not full or Counter(full) - Counter(whole):
        return False
    rest = list(whole)
    for word in full:
        rest.remove(word)
    return 0 < len(letters) <= len(rest) and all(w[0] == letter for w, letter in zip(rest, letters, strict=False))


def _near(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter, as a misreading would."""
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return (
        one[start + 1 :] == other[start + 1 :] or one[start:] == other[start + 1 :] or one[start + 1 :] == other[start:]
    )
