"""Days: beside a label, alone on a line, or the only one of a paper."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from formprep import dates
from formprep.kinds import Reading
from formprep.model import Box, Fact
from formprep.readers.labelled import Parsed, first, joined, label_end, trimmed
from formprep.readers.paper import Paper, fact


def read_date(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the date beside a label."""
    unsure, month_first = 0.97 if paper.day_first else 0.85, paper.month_first

    def parse(text: str) -> Parsed:
        found = dates.find(text) or dates.find(joined(text[:40]), short_years=True, boxed=True)
        if not found or (found[0].start > 24 and len(found) > 1):
            return None
        far = 0.85 if found[0].start > 24 else 1.0
        if found[0].ambiguous and month_first:
            return dates.month_first(found[0].value), far
        return found[0].value, far * (unsure if found[0].ambiguous else 1.0)

    return first(name, paper, way.labels, parse) or _in_combs(name, way, paper)


def _in_combs(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a date whose figures stand in boxes of their own, with captions: 1 9 dd 日 1 1 mm 月 2 0 0 8 yyyy 年."""
    for label in way.labels:
        for row in paper.rows:
            end = label_end(row, label, paper.kind.vocabulary) if label in row.bare else None
            if end is None or row.box is None:
                continue
            level = [
                each
                for each in paper.on_page(row.page)
                if each is not row and each.box and each.box[0] >= row.box[2] - 0.02 and _is_level(each.box, row.box)
            ]
            level.sort(key=lambda each: each.box[0] if each.box else 0.0)
            text = "".join("".join((row.text[end:], *(each.text for each in level))).split())
            for form in _COMBS:
                if match := form.match(text):
                    day = dates.find(f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}")
                    return [fact(name, day[0].value, row, 0.9)] if day else []
    return []


def _is_level(one: Box, other: Box) -> bool:
    return min(one[3], other[3]) - max(one[1], other[1]) > 0.4 * min(one[3] - one[1], other[3] - other[1])


_DD, _MM, _YY = (rf"(?:[(\uff08/\uff09)]|{words})+" for words in ("dd|日|day", "mm|月|month", "yyyy|年|year"))
_COMBS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\W*(?P<day>[0-9]{{1,2}}){_DD}(?P<month>[0-9]{{1,2}}){_MM}(?P<year>[0-9]{{4}})(?:{_YY}|$)",
        rf"\W*{_DD}(?P<day>[0-9]{{1,2}}){_MM}(?P<month>[0-9]{{1,2}}){_YY}(?P<year>[0-9]{{4}})(?![0-9])",
        rf"\W*(?P<year>[0-9]{{4}}){_YY}(?P<month>[0-9]{{1,2}}){_MM}(?P<day>[0-9]{{1,2}})(?:{_DD}|$)",
    )
)


def read_card_day(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a day of a Hong Kong identity card without its label: of birth with the whole year, of issue without.

    Source: facts 4.1.
    """
    pattern = _CARD_BIRTH if name == "date_of_birth" else _CARD_ISSUE
    for row in paper.rows:
        if match := pattern.search(row.text.strip()):
            days = [each.value for each in dates.find(match[1], short_years=True, pivot=paper.on.year)]
            return [fact(name, day, row, 0.85) for day in days[:1] if day <= paper.on]
    return []


_CARD_BIRTH = re.compile(r"^([0-9]{2}-[0-9]{2}-(?:19|20)[0-9]{2})(?![0-9])")
_CARD_ISSUE = re.compile(r"^(?:\([0-9]{2}-[0-9]{2}\)\s*)?([0-9]{2}-[0-9]{2}-[0-9]{2})$")


def read_date_line(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a date that stands alone on its line, as at the head or the foot of a letter; the last one counts."""
    found = [(day, row) for row in paper.rows if (day := _alone(row.text)) and day <= paper.on]
    return [fact(name, *found[-1], 0.8)] if found else []


def read_letter_date(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the date that stands alone at the head of a letter, above the words that greet."""
    above: list[Fact] = []
    for row in paper.rows:
        text = row.text.strip()
        if _GREETING.match(text):
            return above[:1]
        day = _alone(text)
        if day and day <= paper.on:
            above.append(fact(name, day, row))
    return []


def _alone(text: str) -> date | None:
    """Return the date of a line that has nothing else but its label, a reference or the place: London, 3 May 2019."""
    rest = _DATE_WORD.sub("", _REFERENCE.sub("", text.strip()))
    return dates.parse(rest) or dates.parse(_PLACE.sub("", rest))


_REFERENCE = re.compile(
    r"(?i)^(?:(?:our|your) )?ref(?:erence)?(?: ?no)?\b\.?\s*[:\uff1a]?\s*\S+\s+"
    r"|^[檔档][號号案編编]*\s*[:\uff1a]\s*\S+\s+"
)
_PLACE = re.compile(
    r"^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff'-]+(?: [A-Z][a-z'-]+){0,2},\s*(?:le |den |de |il |the |on )?"
    r"|^(?:[\u3400-\u9fff]{2,4}[,\uff0c]\s*)"
)
_GREETING = re.compile(r"(?i)(?:dear\s|to whom (?:it|this) may)|敬啟者|敬启者|致有關人士|致有关人士")
_DATE_WORD = re.compile(r"(?i)^(?:date|dated|日期)[\s:\uff1a]*")


def read_lone_date(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the only date of a paper, where no label says that it is another."""
    period = {day for text in _twos(paper) for days in dates.ranges(text) for day in days}
    found = [(each, row) for row in paper.rows for each in dates.find(row.text) if each.value not in period]
    days = {each.value for each, _ in found}
    if len(days) != 1 or found[0][0].value > paper.on:
        return []
    each, row = found[0]
    before = row.text[: each.start].strip()
    if before and (before[-1] in ":\uff1a" or not trimmed(before, paper.kind.vocabulary) or _OTHER_DAY.search(before)):
        return []
    return [fact(name, each.value, row, 0.73)]


def _twos(paper: Paper) -> Iterator[str]:
    """Yield each line, and each with the next one: a period may run over the end of a line."""
    yield from (row.text for row in paper.rows)
    yield from (row.text + following.text for row, following in pairwise(paper.rows) if row.text[-1:].isdigit())


_OTHER_DAY = re.compile(
    r"(?i)\b(?:birth|born|d\.?o\.?b|due|expir\w*|valid|until|before|since|from|by|to|joined|employ\w*|start\w*)\b|出生|到期|屆滿|届满|有效|期限|起"
)
"""What makes a date another than that of the paper."""
