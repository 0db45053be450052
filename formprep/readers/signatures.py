"""Signatures and the dates beside them: whether a mark of a pen, or a picture of one, is where a form asks for it.

A typed name is no signature, in whatever font: where text alone stands there, it is a doubt. A person's handwriting is
not compared with anything.
Source: the forms' sign-off at the foot of each page and their declaration, "Signature of applicant or name and
signature of parent/legal guardian; Date" (facts, 3.2).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from formprep import dates
from formprep.kinds import Signing
from formprep.model import Box, FormField, Page, Problem
from formprep.readers.labelled import label_before
from formprep.readers.paper import Paper, Row
from formprep.readers.signing_words import AND_DATE, signing_pattern

BESIDE, BELOW, ASIDE, BEFORE = 0.45, 0.075, 0.12, 0.1
"""How far a mark may be from its label, as shares of the page: to its right, above or below it, off to a side of it
there, and to the left of it."""
NEAR = 0.05
"""How far above or below the label of the signature its date is asked for."""
_LETTER = re.compile(r"[^\W\d_]")
_DATED = re.compile(r"(?i)sign.*date|date.*sign|^date|日期")
_OTHER_DATE = re.compile(r"(?i)birth|issue|expir|entry|出生|簽發|屆滿|抵港")
_PRINTED_NAME = re.compile(r"[A-Z][\w.'’&-]*(?:,? [A-Z(][\w.'’&)-]*){0,6}|[\u3400-\u9fff]{2,4}")
"""The name of who is to sign, printed behind the label: each word with a capital."""
_GOES_ON = ("或", "OR", "及日期", "和日期", "与日期", "ANDDATE")
_FOOT = re.compile(r"\([0-9]{1,2} ?/ ?[0-9]{4}\)")


@dataclass(frozen=True, slots=True)
class _Label:
    """Be a label on a page: what it asks for, where it stands, and the text that follows it on its line."""

    asks: Signing | None
    box: Box
    rest: str = ""
    is_date: bool = False


def faults(paper: Paper) -> Iterator[Problem]:
    """Yield which signatures, and which dates beside them, were not seen."""
    for signing in paper.kind.signed:
        if signing.party is None or signing.party == paper.document.party:
            yield from _faults(signing, paper)


def _faults(signing: Signing, paper: Paper) -> Iterator[Problem]:
    asked, signed, undated = [], [], []
    for page in paper.pages:
        labels = _labels(page, paper, signing)
        own = [label for label in labels if label.asks is signing and not label.is_date]
        if not own:
            continue
        asked.append(page.number)
        taken = [nearest for mark in page.marks if (nearest := _nearest(mark, labels, page)) is not None]
        if any(label in own for label in taken):
            signed.append(page.number)
            if not _is_dated(page, paper, own, labels, taken):
                undated.append(page.number)
    unsigned = [number for number in asked if number not in signed]
    first = _first_unsigned(signing, paper, asked, unsigned)
    if first is not None:
        yield Problem("FP705", first, {"kind": paper.kind.id})
    elif undated:
        yield Problem("FP706", undated[0], {"kind": paper.kind.id})


def _first_unsigned(signing: Signing, paper: Paper, asked: Sequence[int], unsigned: Sequence[int]) -> int | None:
    """Return the page to look at; a form on which no label was read may be signed or not."""
    if asked:
        enough = signing.pages == "any" and len(unsigned) < len(asked)
        return unsigned[0] if unsigned and not enough else None
    placed = any(line.box for page in paper.pages for line in page.lines)
    return paper.pages[-1].number if paper.kind.form and placed else None


def _labels(page: Page, paper: Paper, own: Signing) -> list[_Label]:
    """Return what the page asks for: each signature, their dates, and whatever else a pen may have filled in.

    A label that any signature may have is taken for the one asked about.
    """
    asking: list[tuple[str, Signing | None, bool]] = [
        (text, signing, False) for signing in paper.kind.signed for text in signing.labels
    ]
    asking += [(text, None, True) for text in own.dated]
    asking.sort(key=lambda each: (-len(each[0]), each[1] is not own))
    usual = frozenset(text for text, _, _ in asking)
    found = []
    for row in paper.on_page(page.number):
        if row.box is None:
            continue
        worded = _worded(row, paper, own)
        hits = _hits(row, sorted([*worded, *asking], key=lambda each: -len(each[0])), usual.union(w[0] for w in worded))
        if hits:
            found += [
                _Label(signing, _place(row, *span, page), row.text[row.places[stop - 1] + 1 :], is_date)
                for (_, stop, signing, is_date), span in zip(hits, _spans(row, hits), strict=True)
            ]
        elif len(label_before(row.bare, paper.kind.vocabulary)) > 1:
            found.append(_Label(None, row.box))
    return found


def _worded(row: Row, paper: Paper, own: Signing) -> list[tuple[str, Signing | None, bool]]:
    """Return the labels on a line that are put together from who signs, those of the signature asked about first."""
    found: list[tuple[str, Signing | None, bool]] = []
    if not _SIGNED.search(row.bare):
        return found
    for signing in sorted(paper.kind.signed, key=lambda each: each is not own):
        pattern = signing_pattern(signing.by)
        found += [(match[0], signing, False) for match in pattern.finditer(row.bare)] if pattern else []
    return found


_SIGNED = re.compile("SIGN|签")

_Hit = tuple[int, int, Signing | None, bool]


def _hits(row: Row, asking: Sequence[tuple[str, Signing | None, bool]], known: frozenset[str]) -> list[_Hit]:
    """Return which labels stand on a line, the longest first where one is part of another."""
    hits: list[_Hit] = []
    for text, signing, is_date in asking:
        start = row.bare.find(text)
        while start >= 0:
            stop = start + len(text)
            if not any(start < other[1] and other[0] < stop for other in hits) and _is_label(row, start, stop, known):
                hits.append((start, stop, signing, is_date))
            start = row.bare.find(text, start + 1)
    return sorted(hits, key=lambda hit: hit[0])


def _spans(row: Row, hits: Sequence[_Hit]) -> list[tuple[int, int]]:
    """Return where each label stands; one of a signature and its date together is the place of both."""
    spans = [(start, stop) for start, stop, _, _ in hits]
    for at in range(1, len(hits)):
        if hits[at][3] and AND_DATE.fullmatch(row.bare, hits[at - 1][1], hits[at][0]):
            spans[at - 1] = spans[at] = (hits[at - 1][0], hits[at][1])
    return spans


def _is_label(row: Row, start: int, stop: int, known: frozenset[str]) -> bool:
    """Tell whether a text is a label here, not some words of a sentence."""
    first, last = row.places[start], row.places[stop - 1]
    before, after = row.text[:first].rstrip(), row.text[last + 1 :].lstrip()
    linked = AND_DATE.sub("", row.bare[:start])
    joined = linked != row.bare[:start] and linked.endswith(tuple(known))
    if row.bare[start].isascii() and not row.text[first].isupper() and not joined:
        return False
    other_language = start < 12 and before and before[-1].isascii() != row.bare[start].isascii()
    after_known = other_language or joined or row.bare[:start].endswith(tuple(known))
    if before and _LETTER.match(before[-1]) and not after_known:
        return False
    rest = row.bare[stop:]
    if rest and len(rest) < 12 and rest[0].isascii() != row.bare[stop - 1].isascii():
        return True
    if not before and _PRINTED_NAME.fullmatch(after):
        return True
    return not after or not _LETTER.match(after[0]) or rest.startswith((*known, *_GOES_ON))


def _place(row: Row, start: int, stop: int, page: Page) -> Box:
    """Return where a part of a line stands: by its width from the end of the line it is nearer to.

    What stands apart on one line may have been joined, so that the space between is not known.
    """
    assert row.box is not None
    left, top, right, bottom = row.box
    height = (bottom - top) * (page.height / page.width if page.width and page.height else 1.414)
    widths = [_width(character) * height for character in row.text]
    first, last = row.places[start], row.places[stop - 1] + 1
    scale = min(1.0, (right - left) / max(1e-6, sum(widths)))
    before, own, after = (scale * sum(part) for part in (widths[:first], widths[first:last], widths[last:]))
    at = left + before if after >= before else right - after - own
    return at, top, min(right, at + own), bottom


def _width(character: str) -> float:
    return 0.5 if character.isascii() else 1.0


def _nearest(mark: Box, labels: Sequence[_Label], page: Page) -> _Label | None:
    """Return the label that a mark belongs to."""
    best, least = None, 1.0
    for label in labels:
        far = _distance(mark, label)
        if far is not None and far < least and not _is_cut_off(mark, label, page):
            best, least = label, far
    return best


def _distance(mark: Box, label: _Label) -> float | None:
    """Return how badly a mark is placed for a label; None where it can't be its."""
    left, top, right, bottom = label.box
    high = max(0.0, mark[1] - bottom, top - mark[3])
    middle = (mark[0] + mark[2]) / 2
    if high < 0.012:
        if mark[2] < left + 0.01 and not (label.asks is None and not label.is_date):
            return 0.15 + left - mark[2] if left - mark[2] < BEFORE else None
        if middle >= left:
            aside = max(0.0, mark[0] - right)
            return high + 0.1 * aside if aside < BESIDE else None
    if label.asks is None and not label.is_date and mark[1] < top:
        return None
    aside = max(0.0, mark[0] - right, left - mark[2])
    return high + 0.5 * aside if high < BELOW and aside < ASIDE else None


def _is_cut_off(mark: Box, label: _Label, page: Page) -> bool:
    """Tell whether a line of print stands between a label and a mark above it."""
    if mark[3] > label.box[1]:
        return False
    left, right = min(mark[0], label.box[0]), max(mark[2], label.box[2])
    return any(
        mark[3] < (line.box[1] + line.box[3]) / 2 < label.box[1] - 0.002 and line.box[0] < right and left < line.box[2]
        for line in page.lines
        if line.box and len(line.text) > 12
    )


def _is_dated(
    page: Page, paper: Paper, own: Sequence[_Label], labels: Sequence[_Label], taken: Sequence[_Label]
) -> bool:
    """Tell whether each signature has its date, or is not asked for one."""
    asked = [each for each in labels if each.is_date and any(abs(each.box[1] - other.box[1]) < NEAR for other in own)]
    if not asked or any(_is_date_field(each) for each in page.fields) or any(label in taken for label in asked):
        return True
    return any(_has_figures(label.rest) for label in asked) or any(
        _has_figures(row.text) and any(_stands_by(row.box, label.box) for label in asked)
        for row in paper.on_page(page.number)
        if row.box
    )


def _is_date_field(each: FormField) -> bool:
    named = each.name + " " + each.label
    return bool(
        each.value.strip()
        and any(c.isdigit() for c in each.value)
        and (_DATED.search(each.name) or _DATED.search(each.label))
        and not _OTHER_DATE.search(named)
    )


def _has_figures(text: str) -> bool:
    return bool(dates.find(text)) or (sum(c.isdigit() for c in text) >= 4 and not _FOOT.search(text) and len(text) < 24)


def _stands_by(box: Box, label: Box) -> bool:
    beside = min(box[3], label[3]) - max(box[1], label[1]) > -0.01 and -0.02 < box[0] - label[2] < 0.3
    over = -0.005 < max(box[1] - label[3], label[1] - box[3]) < 0.06 and box[0] < label[2] + 0.1 and label[0] < box[2]
    return beside or over
