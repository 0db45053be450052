"""The numbers that pages bear: "Page 2 of 5", 第二頁，共五頁, 2/5 alone at the foot, a form's ID 997 (5/2018) 2."""

import re
from collections.abc import Iterator

from formprep.model import Box, Line, Page
from formprep.needles import folded

MOST = 99
"""A higher number is none of a page."""
FOOT, HEAD = 0.85, 0.12
"""Shares of the page's height below and above which a number that stands alone is the page's."""
LAST = 0.015
"""Share of the height above the foot of the lowest line, in which that line itself lies: a page may end early."""
ENDS = 2
"""Lines at either end of a page where it is so, if their places are not known."""
_DIGITS = "一二三四五六七八九"
_NUMBER = rf"(?:[0-9]{{1,3}}|[{_DIGITS}十]{{1,3}})"
_PAGE_OF = re.compile(
    rf"(?<![A-Z])(?:PAGE|PG\.?|P\.?)(?: ?NO\.?)?(?: ?页[次码数]?)? ?:? ?(?P<a>[0-9]{{1,3}}) ?(?:OF|/|OUT OF) ?"
    rf"(?P<b>[0-9]{{1,3}})(?![0-9/])"
    rf"|第 ?(?P<c>{_NUMBER}) ?页?[,, /()]* ?[共总] ?(?P<d>{_NUMBER}) ?页"
    rf"|第 ?(?P<i>[0-9]{{1,3}}) ?/ ?(?P<j>[0-9]{{1,3}}) ?页"
    rf"|共 ?(?P<e>{_NUMBER}) ?页[,, /()]* ?第 ?(?P<f>{_NUMBER}) ?页"
    rf"|页[次码数] ?[::]? ?(?P<g>[0-9]{{1,3}}) ?/ ?(?P<h>[0-9]{{1,3}})(?![0-9/])"
)
_ALONE_OF = re.compile(r"[\-–—(\[ ]*([0-9]{1,2}) ?(?:/|OF) ?([0-9]{1,2})[\-–—)\] ]*")
_ALONE = re.compile(
    rf"(?:PAGE|PG\.?|P\.?)(?: ?页[次码数]?)? ?:? ?([0-9]{{1,2}})|第 ?({_NUMBER}) ?页|[\-–—] ?([0-9]{{1,2}}) ?[\-–—]"
)
_FORM = re.compile(r"[I1L|]D ?(?:\([CE]\) ?)?[0-9]{2,4} ?[A-Z]? ?\([0-9]{1,2} ?/ ?[0-9]{4}\)")
_AFTER_FORM = re.compile(r"\W*(?:PAGE|P\.?)?\W*([0-9]{1,2}) ?(?:/|OF) ?([0-9]{1,2})\W*")
"""What stands behind a form's name at its foot: ID 91 (06/2018)  3/3."""
_YEARS = 15, 39
"""Short years that a month may go with."""
_PLAIN = re.compile(r"[0-9]{1,2}")


def counted(page: Page) -> set[tuple[int, int]]:
    """Return every "page 2 of 5" of a page; some print a wrong one beside the right one."""
    text = "\n".join(folded(line.text) for line in page.lines)
    pairs = [_pair(match) for match in _PAGE_OF.finditer(text)]
    feet = (text[form.end() :] for text in text.splitlines() if (form := _FORM.search(text)))
    pairs += [(int(match[1]), int(match[2])) for foot in feet if (match := _AFTER_FORM.fullmatch(foot))]
    alone = {(m[1], m[2]) for line in _ends(page) if (m := _ALONE_OF.fullmatch(folded(line.text).strip()))}
    pairs += [(int(number), int(of)) for number, of in alone if len(alone) == 1 and not _is_month(number, of)]
    return {(number, of) for number, of in pairs if 0 < number <= of <= MOST}


def behind(row: str) -> str:
    """Return a folded row without the "page 2 of 5" that it begins with, in however many languages."""
    while match := _PAGE_OF.match(row := row.lstrip()):
        row = row[match.end() :]
    return row


def _is_month(number: str, of: str) -> bool:
    """Tell whether two numbers that stand alone are a month: 06/18. Several of them on a page are no page's either."""
    return number.startswith("0") and not of.startswith("0") and _YEARS[0] <= int(of) <= _YEARS[1]


def numbered(page: Page) -> int | None:
    """Return the number at the foot or the head of a page that does not say how many there are."""
    return next((number for number in _numbers(page) if 0 < number <= MOST), None)


def _numbers(page: Page) -> Iterator[int]:
    for line in page.lines:
        text = folded(line.text)
        form = _FORM.search(text)
        if form:
            if before := re.fullmatch(r"\W*([0-9]{1,2})\W*", text[: form.start()]):
                yield int(before[1])
            if after := re.search(r"(?<![0-9/(.])([0-9]{1,2})\W*$", text[form.end() :]):
                yield int(after[1])
            yield from _beside(page, line)
    for line in _ends(page):
        if match := _ALONE.fullmatch(folded(line.text).strip()):
            yield _value(next(group for group in match.groups() if group))


def _beside(page: Page, foot: Line) -> Iterator[int]:
    """Give the numbers that stand alone in the row of a form's foot."""
    for line in page.lines:
        if line is not foot and _PLAIN.fullmatch(line.text.strip()) and _in_one_row(line.box, foot.box):
            yield int(line.text)


def _in_one_row(one: Box | None, other: Box | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one[1] + one[3] - other[1] - other[3]) < 0.04


def _ends(page: Page) -> list[Line]:
    """Return the lines at the foot and at the head of a page."""
    placed = [line for line in page.lines if line.box]
    if placed:
        lowest = max(line.box[3] for line in placed if line.box)
        foot = min(FOOT, lowest - LAST)
        return [line for line in placed if line.box and (line.box[1] > foot or line.box[3] < HEAD)]
    return [*page.lines[:1], *page.lines[1:][-ENDS:]]


def _pair(match: re.Match[str]) -> tuple[int, int]:
    number = match["a"] or match["c"] or match["f"] or match["g"] or match["i"]
    of = match["b"] or match["d"] or match["e"] or match["h"] or match["j"]
    return _value(number), _value(of)


def _value(text: str) -> int:
    """Return a number in figures or in Chinese: 12, 二, 十二, 二十一."""
    if text.isdigit() and text.isascii():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _DIGITS.find(text) + 1 if len(text) == 1 else 0
    return 10 * (_DIGITS.find(tens) + 1 if tens else 1) + (_DIGITS.find(ones) + 1 if ones else 0)
