"""Names and dates that whole sentences say: what a letter or a certificate certifies of whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from formprep import dates
from formprep.kinds import PLACE, Reading
from formprep.model import Fact, Role
from formprep.readers.addresses import is_address
from formprep.readers.names import as_name
from formprep.readers.paper import Paper, Row, fact

_WORD = r"[A-ZÀ-ÞĐƠƯ](?:(?![\u3400-\u9fff])[\w'’.\-])*"
_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MS|MISS|DR)\b\.? *)?"
    rf"(?P<{{0}}>{_WORD}(?:,?\s(?:(?:de|da|del|van|von|bin|binti)\s)?{_WORD}){{{{1,5}}}}|[\u3400-\u9fff·]{{{{2,4}}}}?)"
    r"(?:先生|女士|小姐|君)?"
)
_ADDRESS = r"(?P<address>[^:\uff1a]{8,120}?)"
_PLACES = {"address": _ADDRESS, "code": r"(?P<code>[A-Z]{0,3}[0-9]{6,10}[A-Z]?)(?![0-9A-Z])"}
_ROLES: dict[str, Role] = {"child": "child", "parent": "parent", "spouse": "spouse", "head": "head"}
_HAN = re.compile("[\u3400-\u9fff，。、：（）《》“”]")
_BEFORE, _AFTER = 160, 90
"""How many characters before and after a date a sentence may say what day it is."""
SURE, SURE_DAY = 0.93, 1.0
"""How far what a sentence says of persons, and of days, can be trusted: a label may be that of another day."""


@dataclass(frozen=True, slots=True)
class _Running:
    """Be the text of a page, its Chinese without line ends, and where each line starts in it."""

    text: str
    starts: tuple[tuple[int, Row], ...]

    def row(self, at: int) -> Row:
        return next(row for start, row in reversed(self.starts) if start <= at)


def read_sentence(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read what a sentence says.

    In its pattern {holder}, {child}, {parent1} and the like stand for names, {address}, {code} and {date} for those.
    """
    found: list[Fact] = []
    for running in _runs(paper):
        days = (
            dates.find(_CUT_DATE.sub(" ", running.text))
            if any("{date}" in sentence for sentence in way.sentences)
            else []
        )
        for sentence in way.sentences:
            found += _days(name, sentence, running, days) if "{date}" in sentence else _persons(name, sentence, running)
    if name != "parties":
        return found[:1]
    return list({str(each.value): each for each in found}.values())


def _runs(paper: Paper) -> Iterator[_Running]:
    """Yield the text of each page; what stands in the margin of a register is no part of its sentences."""
    for page in paper.pages:
        rows = tuple(paper.on_page(page.number))
        yield _run_on(_without_margin(rows) or rows)


def _without_margin(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the margin of a register and then its text, which stands beside it; nothing for a page without one."""
    placed = [(row, row.box) for row in rows if row.box]
    for start in sorted({box[0] for _, box in placed}):
        text = [row for row, box in placed if abs(box[0] - start) <= GUTTER and box[2] - box[0] >= WIDE]
        margin = [row for row, box in placed if box[2] <= start + GUTTER]
        if len(text) < PROSE or len(margin) < MARGIN:
            continue
        top, bottom = min(row.box[1] for row in text if row.box), max(row.box[3] for row in text if row.box)
        beside = {id(row) for row in margin if row.box and row.box[3] > top and row.box[1] < bottom}
        if len(beside) >= MARGIN:
            return (*(r for r in rows if id(r) in beside), *(r for r in rows if id(r) not in beside))
    return ()


GUTTER = 0.005
"""How far a line may reach beyond its column, as a share of the page's width."""
WIDE = 0.35
"""How wide a line of the text beside a margin is at least."""
PROSE, MARGIN = 6, 4
"""How many lines the text has at least, and the margin."""
_CUT_DATE = re.compile(r"(?<=[a-zà-ÿ])\n(?=(?:18|19|20)\d\d)")
"""The end of a line between the month of a date and its year."""


def _run_on(rows: tuple[Row, ...]) -> _Running:
    text, starts = "", []
    for row in rows:
        line = row.text.strip()
        if text and not _runs_on(text[-1], line[0]):
            text += "\n"
        starts.append((len(text), row))
        text += line
    return _Running(text, tuple(starts))


def _runs_on(last: str, first: str) -> bool:
    """Tell whether a line ends in the middle of Chinese text, or of a Chinese date."""
    if _HAN.match(last):
        return _HAN.match(first) is not None or (first.isdigit() and last in "年月于於由至")
    return last.isdigit() and first in "年月日号號"


def _persons(name: str, sentence: str, running: _Running) -> Iterator[Fact]:
    if not _lead(sentence).search(running.text):
        return
    for match in _matches(_pattern(sentence), running.text):
        for group, words in match.groupdict().items():
            value = _value(name, " ".join(words.split())) if words and not _is_two(words) else None
            if value is None:
                continue
            read = fact(name, value, running.row(match.start(group)), SURE)
            yield replace(read, role=_ROLES.get(group.rstrip("0123456789"), "") if name == "parties" else "")


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches; one that begins in the line above a name is looked for again from the name on."""
    match = pattern.search(text)
    while match:
        two = next((name for name, words in match.groupdict().items() if words and _is_two(words)), "")
        if not two:
            yield match
        on = text.index("\n", match.start(two)) + 1 if two else match.end()
        match = pattern.search(text, max(on, match.start() + 1))


def _is_two(words: str) -> bool:
    """Tell whether a text is the names of two on two lines, not one that runs on."""
    lines = words.split("\n")
    return len(lines) > 1 and all(len(line.split()) > 1 for line in lines)


def _value(name: str, words: str) -> str | None:
    if name == "address":
        return words if is_address(words) else None
    if name == "number":
        return words if sum(character.isdigit() for character in words) >= 5 else None
    return words.strip(" ,.") if as_name(words) == words.strip(" ,.") else None


def _days(name: str, sentence: str, running: _Running, days: list[dates.Found]) -> Iterator[Fact]:
    before, _, after = sentence.partition("{date}")
    for day in days:
        lead = running.text[max(0, day.start - _BEFORE) : day.start]
        if _ending(before).search(lead) and re.match(after, running.text[day.end : day.end + _AFTER]):
            yield fact(name, day.value, running.row(day.start), SURE_DAY)


@cache
def _lead(sentence: str) -> re.Pattern[str]:
    """Return what stands before the first name of a sentence, if it is whole: without it, there is no such sentence."""
    try:
        return re.compile(sentence.partition("{")[0])
    except re.error:
        return re.compile("")


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(PLACE.sub(lambda place: _PLACES.get(place[1]) or _NAME.format(place[1]), sentence))


@cache
def _ending(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{part})\Z")
