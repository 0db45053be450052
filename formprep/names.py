"""Tell whether a paper names a person: Latin and Chinese names, in either order, as printed or as OCR left them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep.name_matching import Latin, Likeness, Match, latin_name, match_chinese, match_latin
from formprep.text import fold, squeeze

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")


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
    """Hold a name as it was read against a person; None where there is nothing to compare."""
    found = match(person, surname=surname, given_names=given_names, chinese_name=chinese_name)
    return found.likeness if found else None


def match(person: Person, *, surname: str = "", given_names: str = "", chinese_name: str = "") -> Match | None:
    """Hold a name as it was read against a person and say why; None where there is nothing to compare.

    Surname before or after the given names, spaces and accents don't matter, nor Traditional or Simplified. Where one
    name is Chinese and the other Latin, that the Latin may spell the Chinese is `perhaps` at most.
    """
    latin = latin_name(person.surname, person.given_names), latin_name(surname, given_names)
    written = chinese_name or "".join(_HAN.findall(f"{surname}{given_names}"))
    in_latin = match_latin(*latin) if all(latin) else None
    in_chinese = match_chinese(person.chinese_name, written) if person.chinese_name and written else None
    if in_chinese is None or in_chinese.likeness != "different":
        in_latin = _across((person.chinese_name, latin[1]), (written, latin[0]), in_latin)
    return _both(in_latin, in_chinese)


def _across(ours: tuple[str, Latin], theirs: tuple[str, Latin], in_latin: Match | None) -> Match | None:
    """Let a Latin name that spells the Chinese one open a difference: CHAN SIU MING and CHEN XIAOMING, both 陳小明."""
    if in_latin is not None and in_latin.likeness != "different":
        return in_latin
    found = [each for chinese, latin in (ours, theirs) if (each := _match_scripts(chinese, latin))]
    open_ = [each for each in found if each.likeness == "perhaps"]
    if in_latin is not None:
        return next(iter(open_), in_latin)
    return next(iter(open_ + found), None)


def _both(in_latin: Match | None, in_chinese: Match | None) -> Match | None:
    """Weigh the two scripts: one that agrees counts unless the other is another name."""
    if in_latin is None or in_chinese is None:
        return in_latin or in_chinese
    likenesses = {in_latin.likeness, in_chinese.likeness}
    if likenesses == {"same", "different"}:
        return Match("perhaps", "script")
    best = next(each for each in ("same", "perhaps", "different") if each in likenesses)
    return next(each for each in (in_latin, in_chinese) if each.likeness == best)


def _match_scripts(chinese: str, latin: Latin) -> Match | None:
    """Hold a Chinese name against a Latin one; a foreign name written out in characters can't be compared."""
    from formprep.romanised import romanised, transliterated

    tokens = latin.tokens
    if not chinese or not tokens or transliterated(chinese):
        return None
    way = romanised(chinese, tokens)
    if way is None and len(tokens) < 2:
        return None
    return Match("perhaps", way) if way else Match("different", "other")


def clash(person: Person, chinese_name: str) -> bool:
    """Tell whether a Chinese name that was read is another than the person's."""
    return bool(person.chinese_name and chinese_name) and squeeze(person.chinese_name) != squeeze(chinese_name)


def mentioned(person: Person, text: str) -> Likeness | None:
    """Tell whether a text names the person: `same`, `perhaps` (in part), or None."""
    chinese = squeeze(person.chinese_name)
    if len(chinese) >= 2 and chinese in squeeze(text):
        return "same"
    latin = latin_name(person.surname, person.given_names)
    if not latin:
        return None
    cut = len(latin.surname)
    found = _mentioned(list(latin.surname), list(latin.given), text)
    if found == "same" or latin.zone == latin.tokens:
        return found
    in_zone = _mentioned(list(latin.zone[:cut]), list(latin.zone[cut:]), text)
    return "same" if in_zone == "same" else found


def _mentioned(family: list[str], given: list[str], text: str) -> Likeness | None:
    """Tell whether a text has the words of a name."""
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


def _run(tokens: list[str], folded: str) -> bool:
    return re.search(r"(?<![A-Z])" + r"[^A-Z0-9]*".join(tokens) + r"(?![A-Z])", folded) is not None
