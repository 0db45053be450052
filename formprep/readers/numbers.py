"""Identity numbers, what they say by themselves, and several cards on one page."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from formprep import dates
from formprep.kinds import Kind, Reading
from formprep.model import Document, Fact, Page, Problem
from formprep.needles import folded
from formprep.numbers import hkid, macao_id, mainland_id, taiwan_id
from formprep.readers.labelled import candidates
from formprep.readers.paper import Paper, Row, fact, rows_of
from formprep.views import NUMBERS

_COMPACT = {
    "hkid": hkid.compact,
    "macao_id": macao_id.compact,
    "mainland_id": mainland_id.compact,
    "taiwan_id": taiwan_id.compact,
}
_LOOSE = {
    "hkid": re.compile(r"(?<![A-Z0-9])[A-Z]{1,2} ?[0-9]{6} ?[(\[]? ?[0-9A] ?[)\]]?(?![0-9A-Z])"),
    "mainland_id": re.compile(r"(?<![0-9A-Z])[0-9](?:[0-9]{16}|(?: [0-9]){16} )[0-9X](?![0-9A-Z])"),
    "taiwan_id": re.compile(r"(?<![0-9A-Z])[A-Z](?:[12][0-9]{8}|(?: [0-9]){9})(?![0-9A-Z])"),
    "macao_id": re.compile(r"(?<![0-9A-Z])[157][0-9]{6} ?[(\[] ?[0-9] ?[)\]]"),
}
_SYMBOLS = re.compile(r"(?<![A-Z0-9*])(\*{0,3}) ?([ARCUWXZONYBL]{2,5})(?![A-Z0-9])")


_BESIDE_BIRTH = re.compile(r"[0-9]{2}-[0-9]{2}-(?:19|20)[0-9]{2} +(?:[男女] *)?[MF] +(\*{0,3}) ?([ARCUWXZONYBL]{1,5})$")
"""The line of the date of birth with sex and symbols, as some cards and many copies of them run it together."""


def read_number(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read an identity number: a valid one first, one whose check digit fails with little confidence."""
    rows = paper.rows
    if name == "hkid_number":  # A form bears other numbers that would do: only beside its label it is this one.
        rows = tuple(_part_of(each.row, each.text) for each in candidates(paper, way.labels) if each.share > 0.8)
    found = _numbers(way.of, rows)
    valid = [each for each in found if NUMBERS[way.of][1](each[0])]
    if name == "hkid_number" and len({number for number, _ in valid}) > 1:
        return []  # The other party's too: whose is whose can't be told.
    if paper.kind.pages == "book" and len({number for number, _ in valid}) > 1:
        return []  # A register bears the number of everybody on it.
    proven = way.of != "macao_id"
    if valid:
        return [_sure(fact(name, valid[0][0], valid[0][1]), 0.98 if proven else 0.9)]
    if found:
        return [_sure(fact(name, found[0][0], found[0][1]), 0.4)]
    return []


def _part_of(row: Row, text: str) -> Row:
    """Return a line with another text: the part of it that is a value."""
    return Row(text, row.page, row.box, row.sure, row.reader)


def _sure(read: Fact, most: float) -> Fact:
    return replace(read, confidence=min(read.confidence, most))


def _numbers(of: str, rows: tuple[Row, ...]) -> list[tuple[str, Row]]:
    return [
        (_COMPACT[of](match.group()), row)
        for row in rows
        for match in _LOOSE[of].finditer(folded(row.text).replace("(", "(").replace(")", ")"))
    ]


def faults(paper: Paper) -> list[Problem]:
    """Return a number whose check digit fails, and a birth date printed otherwise than the number says."""
    problems: list[Problem] = []
    for way in paper.kind.facts.get("number", ()):
        if not way.of:
            continue
        found = _numbers(way.of, paper.rows)
        if found and not any(NUMBERS[way.of][1](number) for number, _ in found):
            problems.append(Problem("FP505", found[0][1].page, {"fact": "number"}))
    return problems


def born_by_number(paper: Paper) -> date | None:
    """Return the birth date in a Mainland number, whether or not its check digit holds."""
    for number, _ in _numbers("mainland_id", paper.rows):
        found = dates.find(f"{number[6:10]}-{number[10:12]}-{number[12:14]}")
        if found:
            return found[0].value
    return None


def read_symbols(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the symbols under the date of birth of a Hong Kong identity card: ***AZ. Source: facts 4.1."""
    for row in paper.rows:
        if beside := _BESIDE_BIRTH.search(folded(row.text)):
            return [fact(name, beside[1] + beside[2], row, 0.9)]
        match = _SYMBOLS.search(folded(row.text))
        if match and (
            match[1] or (folded(row.text).strip() == match.group().strip() and re.search("[ARCU]", match[2]))
        ):
            return [fact(name, match[1] + match[2], row, 0.9)]
    return []


def cards(page: Page, kind: Kind) -> list[Fact]:
    """Return the number of each card of a kind on a page, with the box it stands in."""
    found: dict[str, Fact] = {}
    rows = tuple(rows_of(page))
    for way in kind.facts.get("number", ()):
        for number, row in _numbers(way.of, rows) if way.of else ():
            if NUMBERS[way.of][1](number) and number not in found:
                found[number] = fact("number", number, row)
    return list(found.values())


def nearest(rows: list[Row], document: Document, kind: Kind, page: Page) -> list[Row]:
    """Return the lines of one card among several: those nearer to its number than to another's."""
    own = document.fact("number")
    others = [each for each in cards(page, kind) if own is not None and each.value != own.value]
    if own is None or not others:
        return rows
    if own.box is None or any(each.box is None for each in others):
        return _between(rows, own, others)
    centres = {each.value: _centre(each.box) for each in (own, *others) if each.box}
    across = _spread(centres, 0) > _spread(centres, 1)
    axis = 0 if across else 1
    ordered = sorted(centres.items(), key=lambda each: each[1][axis])
    at = next(i for i, each in enumerate(ordered) if each[0] == own.value)
    return [
        row for row in rows if row.box is None or _slot(_centre(row.box)[axis], [c[axis] for _, c in ordered]) == at
    ]


def _between(rows: list[Row], own: Fact, others: list[Fact]) -> list[Row]:
    """Cut a page without boxes after each number: a card's number is its last line."""
    values = {str(each.value) for each in others} | {str(own.value)}
    start, kept = 0, rows
    for at, row in enumerate(rows):
        joined = re.sub(r"[\W_]", "", folded(row.text))
        here = next((value for value in values if value in joined), None)
        if here == own.value:
            return rows[start : at + 1]
        if here:
            start = at + 1
    return kept


def _centre(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _spread(centres: dict[date | str, tuple[float, float]], axis: int) -> float:
    values = [centre[axis] for centre in centres.values()]
    return max(values) - min(values)


def _slot(value: float, marks: list[float]) -> int:
    """Return which card a line belongs to: a number stands low on its card, so most of the card is above it."""
    gap = min((b - a for a, b in pairwise(marks)), default=1.0)
    return next((i for i, mark in enumerate(marks) if value <= mark + 0.2 * gap), len(marks) - 1)


def read_serial(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the number that a Mainland office prints without a label, alone on its line: 浙杭西结字第2358号."""
    for row in paper.rows:
        text = row.text.strip()
        if _SERIAL.fullmatch(text):
            return [fact(name, text, row, 0.9)]
    return []


_SERIAL = re.compile(
    r"[(\uff08\u3014\[]?(?:(?:19|20)\d\d[)\uff09\u3015\]]年?)?[\u3400-\u9fff]{2,14}[(\uff08\u3014\[]?(?:(?:19|20)\d\d[)\uff09\u3015\]]年?)?第?"
    r"\s?[0-9A-Z\-]{2,16}\s?[号號]"
)
