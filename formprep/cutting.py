"""Cut a page on which several cards lie: a copy of two identity cards, of a card and a passport.

A page is cut where that leaves a card on both sides of the cut, at the widest such gap. Without boxes nothing is cut.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from formprep.kinds import Kind
from formprep.model import Box, Line, Page
from formprep.runs import sides
from formprep.scores import Score, Told, score, tell
from formprep.views import View

LEAST = 0.008
"""The narrowest gap, as a fraction of the page, at which a page is cut."""
MOST = 8
"""Cards that one page may hold."""

_ONE_EACH = re.compile(r"(?m)^P[<A-Z][A-Z]{3}[A-Z]+<<|(?<![A-Z0-9])C[A-HJ-NP-Z0-9][0-9]{7}(?![0-9])|有效期限")
"""What stands on a card once: the zone of a passport, the number of a permit, the validity of a Mainland card."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Be a piece of a page with how well each kind fits it."""

    view: View
    scores: list[Score]

    @property
    def area(self) -> Box:
        """Return where on the page it lies."""
        return _box(self.view.page.lines)


def cut(view: View, scores: list[Score], told: Sequence[Told], kinds: Mapping[str, Kind]) -> list[Piece]:
    """Return each card of a page; nothing where there is one card, or something else."""
    if not any(_is_card(each) for each in told) or any(line.box is None for line in view.page.lines):
        return []
    if not _has_several(view):
        return []
    pieces = _pieces(Piece(view, scores), kinds, MOST)
    return pieces if len(pieces) > 1 else []


def _has_several(view: View) -> bool:
    numbers = sum(len(found) for found in view.numbers.values())
    marks = _ONE_EACH.findall(view.spaced)
    return numbers + len({mark for mark in marks if mark != "有效期限"}) > 1 or marks.count("有效期限") > 1


def _is_card(told: Told) -> bool:
    kind = told.score.kind
    return bool(kind.sides) or (told.score.proven and any(sign.by == "mrz" for sign in kind.signs))


def _holds_a_card(piece: Piece) -> bool:
    return any(_is_card(each) for each in tell(piece.scores, ""))


def _shows_both_sides(piece: Piece) -> bool:
    """Tell whether a piece shows two sides: whose they are is not for the widest gap to decide (see `pairing`)."""
    told = tell(piece.scores, "")
    return bool(told) and len(sides(told[0].score.kind, piece.view)) > 1


def _pieces(piece: Piece, kinds: Mapping[str, Kind], most: int) -> list[Piece]:
    if most < 2 or not (_has_several(piece.view) or _shows_both_sides(piece)):
        return [piece]
    for _, one, other in sorted(_halves(piece.view.page), key=lambda each: -each[0]):
        if _holds_a_card(first := _piece(one, kinds)) and _holds_a_card(second := _piece(other, kinds)):
            return _pieces(first, kinds, most // 2) + _pieces(second, kinds, most // 2)
    return [piece]


def _piece(page: Page, kinds: Mapping[str, Kind]) -> Piece:
    view = View(page)
    return Piece(view, score(view, kinds))


def _halves(page: Page) -> Iterator[tuple[float, Page, Page]]:
    """Yield each gap across the page with what lies before and behind it."""
    for axis, size in ((0, page.width or 1.0), (1, page.height or 1.0)):
        lines = sorted(page.lines, key=lambda line: _span(line, axis)[0])
        end = 0.0
        for at, line in enumerate(lines):
            start = _span(line, axis)[0]
            if at and start - end >= LEAST:
                yield (start - end) * size, _part(page, lines[:at]), _part(page, lines[at:])
            end = max(end, _span(line, axis)[1])


def _span(line: Line, axis: int) -> tuple[float, float]:
    box = line.box or (0.0, 0.0, 0.0, 0.0)
    return box[axis], box[axis + 2]


def _part(page: Page, lines: Sequence[Line]) -> Page:
    return page.within(_box(lines))


def _box(lines: Sequence[Line]) -> Box:
    boxes = [line.box for line in lines if line.box]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
