"""Values that stand beside a label: after it on the line, to its right, or below it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from formprep.model import Box, Fact
from formprep.needles import bare, folded
from formprep.readers.paper import Paper, Row, fact

_LEAD = re.compile(
    r"^(?:(?i:[,\uff0c]?\s*(?:如有|如適用|如适用|if any|if applicable)(?=[)\uff09\s]|$))"
    r"|(?i:\(?(?:dd|mm|mmm|c?c?yy(?:yy)?|day|month|year)(?:\s?[/.\-]\s?(?:dd|mm|mmm|c?c?yy(?:yy)?|day|month|year)){1,2}\)?(?=\s|$))"
    r"|[\s)\uff09:\uff1a.\uff0e。/\uff0f|\uff5c\-\u2013\u2014_=\u3010\u3011]+"
    r"|\((?:[^()]{0,30})\)|\uff08[^\uff08\uff09]{0,30}\uff09)+"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
BELOW = 3.5
"""How many heights of the label's line further down a value may stand."""
Parsed = tuple[date | str, float] | None
"""A value and how well it reads."""
BETTER = 0.15
"""By how much a value beside a later label must be surer to be taken."""
LEAST = 0.5
"""Confidence below which what stands beside a label is left out."""
FAR = 0.45
"""How far to the right of its label a value may stand, as a share of the page's width."""


_OPENED = re.compile(r"[(\uff08][^()\uff08\uff09]*$")
_CLOSED = re.compile(r"^[^()\uff08\uff09]{0,60}[)\uff09]\s*")
"""A remark behind a label that runs on over the next line: Surname in English (as shown in travel / document)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Be a text that may be the value of a label, the line it stands on, and how well it is placed."""

    text: str
    row: Row
    share: float


def candidates(paper: Paper, labels: tuple[str, ...]) -> Iterator[Candidate]:
    """Yield what may be the value of one of these labels: by the order of the labels, best placed first for each."""
    known = paper.kind.vocabulary
    for label in labels:
        for at, row in enumerate(paper.rows):
            end = label_end(row, label, known) if label in row.bare else None
            if end is None:
                continue
            rest = trimmed(row.text[end:], known)
            opened = _OPENED.match(rest) is not None
            rest = rest if not opened and any(map(str.isalnum, rest)) else ""
            found = [Candidate(rest, row, 1.0)] if rest else []
            around = list(beside(paper.rows, at, 0.55 if rest else 0.97))
            if not rest:
                around += _beside_both(paper.rows, at, known)
            found += _before_other_labels(around, row, labels, known)
            for each in found:
                if value := trimmed(_CLOSED.sub("", each.text) if opened else each.text, known):
                    yield replace(each, text=value)


def _before_other_labels(
    found: list[Candidate], label: Row, labels: tuple[str, ...], known: frozenset[str]
) -> Iterator[Candidate]:
    """Yield what stands beside a label, but not what stands below the next label under it."""
    end = 9.0
    for each in found:
        top = each.row.box[1] if each.row.box else 0.0
        below = label.box is not None and top > (label.box[1] + label.box[3]) / 2
        if below and top >= end:
            continue
        if below and _is_another_label(each.row, labels, known):
            end = min(end, top)
        yield each


def _is_another_label(row: Row, labels: tuple[str, ...], known: frozenset[str]) -> bool:
    """Tell whether a line is the label of something else, in one language or more: 國籍 / Nationality."""
    if len(row.bare) < 4 or row.bare in labels:
        return False
    if row.bare in known:
        return True
    found = _labels_on(row.text, known)
    return bool(found) and found.isdisjoint(labels)


@lru_cache(maxsize=4096)
def _labels_on(text: str, known: frozenset[str]) -> frozenset[str]:
    """Return the labels that a line without a value consists of, or the first of them."""
    parts = frozenset(bare(folded(part)) for part in _OR.split(text))
    if len(parts) > 1 and any(len(part) > 3 for part in parts & known):
        return parts & known
    first = label_before(bare(folded(text)), known)
    return frozenset({first}) if first and is_label(text, known) else frozenset()


_OR = re.compile(r"[/\uff0f|\uff5c·•]")
"""What stands between a label and the same in another language."""


def label_end(row: Row, label: str, known: frozenset[str]) -> int | None:
    """Return where a label ends in the text of a line; None where it is not there, or only as part of a longer one."""
    start = row.bare.find(label)
    while start >= 0:
        stop = start + len(label)
        longer = any(row.bare.startswith(other, start) for other in _longer(label, known))
        if not longer and _stands_alone(row, start, stop, label):
            return row.places[stop - 1] + 1
        start = row.bare.find(label, start + 1)
    return None


@lru_cache(maxsize=4096)
def _longer(label: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the known labels that begin with this one and go on."""
    return tuple(other for other in known if len(other) > len(label) and other.startswith(label))


@lru_cache(maxsize=4)
def _by_first_letter(known: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Return the known labels by their first letter, the longest first."""
    found: dict[str, list[str]] = {}
    for label in sorted(known, key=lambda each: (-len(each), each)):
        found.setdefault(label[:1], []).append(label)
    return {letter: tuple(labels) for letter, labels in found.items()}


def label_before(bare: str, known: frozenset[str]) -> str:
    """Return the longest known label that a text without spaces and marks begins with, or nothing."""
    near = _by_first_letter(known).get(bare[:1], ())
    return next((label for label in near if bare.startswith(label)), "")


def is_label(text: str, known: frozenset[str]) -> bool:
    """Tell whether a text is nothing but labels."""
    return not trimmed(text, known)


def before_label(text: str, known: frozenset[str]) -> str:
    """Return a text without the next label on its line and what follows that: AMERICAN 婚姻狀況."""
    for space in re.finditer(r"\s+", text):
        rest = text[space.end() :]
        row = Row(rest, 0, None, 1.0, "text")
        label = label_before(row.bare, known)
        least = 5 if label.isascii() else 3
        if space.start() and len(label) >= least and _ends_there(rest, row, label):
            return text[: space.start()]
    return text


def _stands_alone(row: Row, start: int, stop: int, label: str) -> bool:
    first, last = row.places[start], row.places[stop - 1]
    before = row.text[first - 1] if first else " "
    after = row.text[last + 1] if last + 1 < len(row.text) else " "
    if not label.isascii():
        if _HANGUL.match(label):
            return not (_HANGUL.match(before) or _HANGUL.match(after))
        return not _HAN.match(before) and (len(label) > 1 or not _HAN.match(after))
    if before.isalnum() and before.isascii():
        return False
    if after.isalpha() and after.isascii():
        return len(label) >= 8 and " " not in row.text.strip()
    if row.text[:first].endswith(_GAPS):
        return True
    earlier = row.text[:first].strip()
    if before in "(\uff08" and after in ")\uff09" and _LATIN_END.search(earlier):
        return False  # a remark on what stands before it: MPF (employee)
    if earlier.endswith(("'s", "\u2019s")):
        return False  # Father's name
    return len(label) >= 8 or label in _OPEN or not re.search("[A-Za-z]$", earlier)


_LATIN_END = re.compile(r"[A-Za-z]\s*[(\uff08]$")
_GAPS = ("  ", "\u3000", "\u00a0 ", " \u00a0", "\t")
"""What stands before a label that follows another's value on its line."""
_OPEN = frozenset({"FROM", "RENT", "TOTAL", "DATED"})


def trimmed(text: str, known: frozenset[str]) -> str:
    """Drop what stands between a label and its value: marks, remarks in brackets, labels in other languages."""
    rest = _LEAD.sub("", text)
    for _ in range(4):
        row = Row(rest, 0, None, 1.0, "text")
        other = label_before(row.bare, known)
        if not other or not _ends_there(rest, row, other):
            break
        rest = _LEAD.sub("", rest[row.places[len(other) - 1] + 1 :])
    return rest.strip()


def _ends_there(rest: str, row: Row, label: str) -> bool:
    """Tell whether a label at the start of a text is the label, not the start of a value."""
    after = rest[row.places[len(label) - 1] + 1 :][:1]
    if label.isascii():
        return len(label) > 3 and not (after.isascii() and after.isalnum())
    return not after if len(label) == 1 else not _HAN.match(after)


def beside(rows: tuple[Row, ...], at: int, share: float) -> Iterator[Candidate]:
    """Yield the lines to the right of a label and below it."""
    label = rows[at]
    if label.box is None:
        following = [row for row in rows[at + 1 : at + 4] if row.page == label.page]
        yield from (Candidate(row.text, row, share * 0.9) for row in following)
        return
    yield from (Candidate(_once(label, row), row, share) for row in _right(rows, label))
    yield from (Candidate(row.text, row, share * 0.95) for row in _below(rows, label))


def _beside_both(rows: tuple[Row, ...], at: int, known: frozenset[str]) -> list[Candidate]:
    """Return what stands right of a label in two languages, one over the other, between the two."""
    label = rows[at]
    if label.box is None:
        return []
    left, top, _, bottom = label.box
    found = []
    for other in (row for row in rows[max(0, at - 3) : at + 4] if row is not label and row.page == label.page):
        if other.box is None or abs(other.box[0] - left) > 0.02 or not is_label(other.text, known):
            continue
        if max(other.box[1] - bottom, top - other.box[3]) > 0.8 * label.height:
            continue
        both = replace(
            other, box=(left, min(top, other.box[1]), max(label.box[2], other.box[2]), max(bottom, other.box[3]))
        )
        alone = {id(row) for each in (label, other) for row in _right(rows, each)}
        found += [
            Candidate(row.text, row, 0.9)
            for row in _right(rows, both)
            if row is not label and row is not other and id(row) not in alone
        ][:1]
    return found


def _once(label: Row, row: Row) -> str:
    """Return the text right of a label without the label's last character, where OCR read it in both: 名陳小明."""
    assert label.box is not None and row.box is not None
    last = label.text.strip()[-1:]
    twice = row.reader == "ocr" and row.box[0] < label.box[2] and _HAN.match(last) and row.text.startswith(last)
    return row.text[1:] if twice else row.text


def _right(rows: tuple[Row, ...], label: Row) -> list[Row]:
    assert label.box is not None
    _, top, right, bottom = label.box
    found = []
    for row in rows:
        if row.page != label.page or row is label or row.box is None:
            continue
        overlap = min(bottom, row.box[3]) - max(top, row.box[1])
        if right - 0.02 <= row.box[0] <= right + FAR and overlap > 0.4 * min(label.height, row.height):
            found.append((row.box[0], row))
    return [row for _, row in sorted(found, key=lambda each: each[0])[:2]]


def _below(rows: tuple[Row, ...], label: Row) -> list[Row]:
    assert label.box is not None
    left, _, right, bottom = label.box
    height = max(label.height, 0.008)
    found = []
    for row in rows:
        if row.page != label.page or row is label or row.box is None:
            continue
        under = bottom - 0.5 * height <= row.box[1] <= bottom + BELOW * height or _is_tall_below(row.box, label.box)
        if under and min(right, row.box[2]) > max(left, row.box[0]) and row.box[0] >= left - 0.06:
            found.append((row.box[1], row))
    return [row for _, row in sorted(found, key=lambda each: each[0])[:3]]


def _is_tall_below(box: Box, label: Box) -> bool:
    """Tell whether a line that begins below a label reaches up beside it, for what is written on it is larger.

    Labels in two languages stand one over the other so, and the value beside both: 獲准逗留至 over Until 21/04/2019.
    """
    return abs(box[0] - label[0]) <= 0.02 and box[1] < label[3] <= (box[1] + box[3]) / 2


def first(name: str, paper: Paper, labels: tuple[str, ...], parse: Callable[[str], Parsed]) -> list[Fact]:
    """Return the best placed value that can be parsed."""
    best: Fact | None = None
    for candidate in candidates(paper, labels):
        parsed = parse(candidate.text)
        if parsed is None:
            continue
        value, share = parsed
        read = fact(name, value, candidate.row, share * candidate.share)
        if best is None or read.confidence > best.confidence + BETTER:
            best = read
    return [best] if best and best.confidence >= LEAST else []


def joined(text: str) -> str:
    """Return letters in boxes, one in each, as a word."""
    return text.replace(" ", "") if _BOXES.fullmatch(text.strip()) else text


_BOXES = re.compile(r"\S(?: \S){3,}")
