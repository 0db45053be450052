"""Values that stand beside a label: after it on the line, to its right, or below it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from formprep import dates
from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.paper import Paper, Row, fact

_LEAD = re.compile(r"^(?:[\s::.．。/／|\-–—_=]+|\((?:[^()]{0,30})\)|（[^（）]{0,30}）)+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_AMOUNT = re.compile(r"(?:HK\$|US\$|RMB|HKD|MOP|NTD?\$?|CNY|Rs\.?|[$¥¥£€])?\s?-?[0-9]{1,3}(?:[,, ]?[0-9]{3})*(?:\.[0-9]{2})?(?![0-9])")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9\-/]{3,24}", re.IGNORECASE)
BELOW = 3.5
"""How many heights of the label's line further down a value may stand."""
BETTER = 0.15
"""By how much a value beside a later label must be surer to be taken."""
FAR = 0.45
"""How far to the right of its label a value may stand, as a share of the page's width."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Be a text that may be the value of a label, the line it stands on, and how well it is placed."""

    text: str
    row: Row
    share: float


def candidates(paper: Paper, labels: tuple[str, ...]) -> Iterator[Candidate]:
    """Yield what may be the value of one of these labels: by the order of the labels, best placed first for each."""
    for label in labels:
        for at, row in enumerate(paper.rows):
            end = label_end(row, (label,)) if label in row.bare else None
            if end is None:
                continue
            rest = trimmed(row.text[end:], labels)
            if rest:
                yield Candidate(rest, row, 1.0)
            yield from _beside(paper.rows, at, labels, 0.97 if not rest else 0.6)


def label_end(row: Row, labels: tuple[str, ...]) -> int | None:
    """Return where the first label on the line ends in its text; None where there is none."""
    best: tuple[int, int] | None = None
    for label in labels:
        start = row.bare.find(label)
        while start >= 0:
            stop = start + len(label)
            if _stands_alone(row, start, stop, label) and (best is None or start < best[0]):
                best = (start, stop)
                break
            start = row.bare.find(label, start + 1)
    return None if best is None else row.places[best[1] - 1] + 1


def _stands_alone(row: Row, start: int, stop: int, label: str) -> bool:
    first, last = row.places[start], row.places[stop - 1]
    before = row.text[first - 1] if first else " "
    after = row.text[last + 1] if last + 1 < len(row.text) else " "
    if not label.isascii():
        return not _HAN.match(before) and (len(label) > 1 or not _HAN.match(after))
    if before.isalnum() and before.isascii():
        return False
    if after.isalpha() and after.isascii():
        return len(label) >= 8 and " " not in row.text.strip()
    earlier = row.text[:first].strip()
    return len(label) >= 8 or not earlier or not earlier[-1].isalnum() or not earlier.isascii() or label in _OPEN


_OPEN = frozenset({"FROM", "RENT", "TOTAL", "DATED"})


def trimmed(text: str, labels: tuple[str, ...]) -> str:
    """Drop what stands between a label and its value: marks, remarks in brackets, the label in another language."""
    rest = _LEAD.sub("", text)
    for _ in range(3):
        row = Row(rest, 0, None, 1.0, "text")
        other = max((label for label in labels if row.bare.startswith(label)), key=len, default=None)
        if other is None:
            break
        end = row.places[len(other) - 1] + 1
        if rest[end : end + 1].isascii() and rest[end : end + 1].isalpha() and other.isascii():
            break
        rest = _LEAD.sub("", rest[end:])
    return rest.strip()


def _beside(rows: tuple[Row, ...], at: int, labels: tuple[str, ...], share: float) -> Iterator[Candidate]:
    label = rows[at]
    if label.box is None:
        following = [row for row in rows[at + 1 : at + 4] if row.page == label.page]
        for row in following:
            if label_end(row, labels) is not None:
                yield Candidate(trimmed(row.text, labels), row, share * 0.9)
                continue
            yield Candidate(row.text.strip(), row, share * 0.9)
        return
    yield from (Candidate(trimmed(row.text, labels), row, share) for row in _right(rows, label))
    yield from (Candidate(trimmed(row.text, labels), row, share * 0.95) for row in _below(rows, label))


def _right(rows: tuple[Row, ...], label: Row) -> list[Row]:
    assert label.box is not None
    left, top, right, bottom = label.box
    near = [
        row
        for row in rows
        if row.page == label.page and row is not label and row.box
        and right - 0.02 <= row.box[0] <= right + FAR
        and min(bottom, row.box[3]) - max(top, row.box[1]) > 0.4 * min(label.height, row.height)
    ]  # fmt: skip
    return sorted(near, key=lambda row: row.box[0] if row.box else 0)[:2]


def _below(rows: tuple[Row, ...], label: Row) -> list[Row]:
    assert label.box is not None
    left, _, right, bottom = label.box
    height = max(label.height, 0.008)
    near = [
        row
        for row in rows
        if row.page == label.page and row is not label and row.box
        and bottom - 0.4 * height <= row.box[1] <= bottom + BELOW * height
        and min(right, row.box[2]) - max(left, row.box[0]) > 0 and row.box[0] >= left - 0.06
    ]  # fmt: skip
    return sorted(near, key=lambda row: row.box[1] if row.box else 0)[:3]


def read_date(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the date beside a label."""
    return _first(name, paper, way.labels, _date)


def _date(text: str) -> tuple[object, float] | None:
    found = dates.find(text[:60]) or dates.find(text[:40], short_years=True)
    if not found or found[0].start > 24:
        return None
    return found[0].value, 0.85 if found[0].ambiguous else 1.0


def read_text(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the words beside a label."""
    return _first(name, paper, way.labels, lambda text: (text[:60], 0.8) if 1 < len(text) else None)


def read_code(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a number of letters and figures beside a label."""
    return _first(name, paper, way.labels, _code)


def _code(text: str) -> tuple[object, float] | None:
    joined = re.sub(r"(?<=[0-9])[ \-](?=[0-9])", "", text.strip())
    match = _CODE.search(joined)
    if match is None or match.start() > 6 or sum(c.isdigit() for c in match.group()) < 3 or dates.find(text[:30]):
        return None
    return match.group().upper(), 1.0


def read_amount(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the sum of money beside a label."""
    return _first(name, paper, way.labels, _amount)


def _amount(text: str) -> tuple[object, float] | None:
    if dates.find(text[:24]):
        return None
    match = _AMOUNT.search(text)
    if match is None or match.start() > 12 or not re.search(r"[0-9]{2}", match.group()):
        return None
    return match.group().strip(), 0.9


def _first(
    name: str, paper: Paper, labels: tuple[str, ...], parse: Callable[[str], tuple[object, float] | None]
) -> list[Fact]:
    """Return the best placed value that can be parsed."""
    best: Fact | None = None
    for candidate in candidates(paper, labels):
        parsed = parse(candidate.text)
        if parsed is None:
            continue
        value, share = parsed
        read = fact(name, value, candidate.row, share * candidate.share)  # type: ignore[arg-type]
        if best is None or read.confidence > best.confidence + BETTER:
            best = read
    return [best] if best else []
