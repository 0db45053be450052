"""Tell whether a paper names a person: Latin and Chinese names, in either order, as printed or as OCR left them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from formprep.text import fold, squeeze

Likeness = Literal["same", "perhaps", "different"]
"""`perhaps` is told as doubt: a part agrees, or one script agrees and the other does not."""

_LETTERS = re.compile(r"[A-Z]+")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_MRZ_NAME = 39
"""Characters a name may have in the first line of a TD3 (ICAO Doc 9303, part 4): longer ones are cut there."""


@dataclass(frozen=True, slots=True)
class Person:
    """Be a person as the answers name them; what was not answered is empty."""

    surname: str = ""
    given_names: str = ""
    chinese_name: str = ""
    date_of_birth: date | None = None

    @classmethod
    def of(cls, answers: Mapping[str, Any]) -> "Person":
        """Return the person of one party's answers."""
        surname, given_names, chinese_name = (answers.get(k) or "" for k in ("surname", "given_names", "chinese_name"))
        return cls(surname, given_names, chinese_name, answers.get("date_of_birth"))

    @property
    def named(self) -> bool:
        """Tell whether there is any name to compare with."""
        return bool(self.surname or self.given_names or self.chinese_name)


def compare(person: Person, *, surname: str = "", given_names: str = "", chinese_name: str = "") -> Likeness | None:
    """Hold a name as it was read against a person; None where there is nothing to compare.

    Order and spaces don't matter, nor Traditional or Simplified. A name of which only a part agrees is `perhaps`.
    """
    ours, theirs = _tokens(f"{person.surname} {person.given_names}"), _tokens(f"{surname} {given_names}")
    found = [_compare_latin(ours, theirs)] if ours and theirs else []
    if person.chinese_name and (read := chinese_name or "".join(_HAN.findall(f"{surname}{given_names}"))):
        found.append("same" if squeeze(read) == squeeze(person.chinese_name) else "different")
    if not found:
        return None
    if "same" in found:
        return "perhaps" if "different" in found else "same"
    return "perhaps" if "perhaps" in found else "different"


def clash(person: Person, chinese_name: str) -> bool:
    """Tell whether a Chinese name that was read is another than the person's."""
    return bool(person.chinese_name and chinese_name) and squeeze(person.chinese_name) != squeeze(chinese_name)


def mentioned(person: Person, text: str) -> Likeness | None:
    """Tell whether a text names the person: `same`, `perhaps` (in part), or None."""
    chinese = squeeze(person.chinese_name)
    if len(chinese) >= 2 and chinese in squeeze(text):
        return "same"
    family, given = _tokens(person.surname), _tokens(person.given_names)
    if not family + given:
        return None
    folded = fold(text)
    if any(_run(order, folded) for order in (family + given, given + family)):
        return "same"
    joined = ["".join(family + given), "".join(given + family)]
    if len(joined[0]) >= 10 and any(name in squeeze(text) for name in joined):
        return "same"
    if family and given and all(_run([part], folded) for part in family):
        if len("".join(given)) >= 4 and _run(given, folded):
            return "same"
        if any(_run(order, folded) for order in (family + given[:1], given[:1] + family)):
            return "perhaps"
    return None


def _tokens(text: str) -> list[str]:
    return _LETTERS.findall(fold(text))


def _run(tokens: list[str], folded: str) -> bool:
    return re.search(r"(?<![A-Z])" + r"[^A-Z0-9]*".join(tokens) + r"(?![A-Z])", folded) is not None


def _compare_latin(ours: list[str], theirs: list[str]) -> Likeness:
    one, other = "".join(ours), "".join(theirs)
    if one == other or sorted(ours) == sorted(theirs) or (sorted(one) == sorted(other) and set(ours) & set(theirs)):
        return "same"
    if len(other) >= _MRZ_NAME - len(theirs) and one.startswith(other):
        return "same"
    if set(ours) <= set(theirs) or set(theirs) <= set(ours) or _near(one, other):
        return "perhaps"
    return "different"


def _near(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter, as a misreading would."""
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return (
        one[start + 1 :] == other[start + 1 :] or one[start:] == other[start + 1 :] or one[start + 1 :] == other[start:]
    )
