"""The text layer of a PDF page, as far as the eye can see it too.

Text that is drawn invisibly, in the colour of the paper, under a picture, too small or off the page is what a scanner's
OCR or somebody else put there; it is left out, so that nothing is believed that a person would not read.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from ctypes import c_double, c_int, c_ushort
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as c

from formprep.model import Box, Line
from formprep.tools.sheet import reading_order, turned

MOST_LETTERS = 200_000
"""Characters of one page that are read."""
SMALLEST = 2.0
"""Points: text lower than this can't be read by a person."""
CONTRAST = 24
"""Difference in brightness, of 255, from which something can be seen."""
_GRID = 100_000
_INVISIBLE = (3, 7)
_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f�\ue000-\uf8ff]")
_VOWELS = re.compile(r"[aeiouyAEIOUY]")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """Be a small grey picture of the upright page."""

    pixels: bytes
    width: int
    height: int
    stride: int

    def shows(self, box: Box) -> bool:
        """Tell whether there is anything to see inside a box."""
        left, right = int(box[0] * self.width), math.ceil(box[2] * self.width)
        top, bottom = int(box[1] * self.height), math.ceil(box[3] * self.height)
        darkest, lightest = 255, 0
        for row in range(max(0, top), min(self.height, max(bottom, top + 1))):
            pixels = self.pixels[row * self.stride + max(0, left) : row * self.stride + min(right, self.width)]
            if pixels:
                darkest, lightest = min(darkest, min(pixels)), max(lightest, max(pixels))
                if lightest - darkest >= CONTRAST:
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Written:
    """Be the lines that can be seen, the turn that sets them upright, and what speaks against them."""

    lines: tuple[Line, ...]
    rotation: int = 0
    hidden: int = 0
    """Characters that are there but can't be seen."""
    garbled: bool = False
    """True where the characters make no words, as fonts without a character map give."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    box: Box
    angle: int
    shown: bool


def read(page: Any, thumbnail: Thumbnail) -> Written:
    """Return the lines of a page in reading order."""
    pieces = [*_pieces(page), *_notes(page)]
    seen = [piece for piece in pieces if piece.shown and thumbnail.shows(piece.box)]
    hidden = sum(len(piece.text) for piece in pieces) - sum(len(piece.text) for piece in seen)
    angles = Counter[int]()
    for piece in seen:
        angles[piece.angle] += len(piece.text)
    rotation = -angles.most_common(1)[0][0] % 360 if angles else 0
    lines = _lines([Line(piece.text, turned(piece.box, rotation)) for piece in seen])
    return Written(lines, rotation, hidden, is_garbled("\n".join(line.text for line in lines)))


def is_garbled(text: str) -> bool:
    """Tell whether a text makes no words: strange characters, or Latin letters without vowels."""
    letters = re.sub(r"\s", "", text)
    if not letters:
        return False
    if len(_STRANGE.findall(letters)) > 0.1 * len(letters):
        return True
    latin = len(_LATIN.findall(letters))
    share = len(_VOWELS.findall(letters)) / latin if latin else 1
    return latin >= 80 and latin > 0.5 * len(letters) and not 0.18 < share < 0.75


def _lines(pieces: list[Line]) -> tuple[Line, ...]:
    """Join the pieces of one row that stand as close as words do."""
    lines: list[Line] = []
    for row in reading_order([piece.box for piece in pieces if piece.box]):
        last: Line | None = None
        for piece in (pieces[index] for index in row):
            if last and last.box and piece.box and _is_near(last.box, piece.box):
                left, top, right, bottom = zip(last.box, piece.box, strict=True)
                last = Line(f"{last.text} {piece.text}", (min(left), min(top), max(right), max(bottom)))
                lines[-1] = last
            else:
                last = piece
                lines.append(piece)
    return tuple(lines)


def _is_near(left: Box, right: Box) -> bool:
    return -0.005 < right[0] - left[2] < 0.8 * (left[3] - left[1])


def _pieces(page: Any) -> Iterator[_Piece]:
    layer = c.FPDFText_LoadPage(page)
    if not layer:
        return
    try:
        count = min(c.FPDFText_CountChars(layer), MOST_LETTERS)
        if count <= 0:
            return
        units = (c_ushort * (count + 1))()
        length = c.FPDFText_GetText(layer, 0, count, units)
        text = bytes(units)[: 2 * max(0, length - 1)].decode("utf-16-le", errors="replace")
        at = 0
        for raw in text.split("\r\n"):
            size = len(raw.encode("utf-16-le", errors="replace")) // 2
            clean = _STRANGE.sub(lambda found: "-" if found[0] == "\x02" else "�", raw).strip()
            if clean:
                first = c.FPDFText_GetCharIndexFromTextIndex(layer, at + len(raw) - len(raw.lstrip()))
                last = c.FPDFText_GetCharIndexFromTextIndex(layer, at + size - 1)
                yield from _piece(page, layer, clean, first, last)
            at += size + 2
    finally:
        c.FPDFText_ClosePage(layer)


def _piece(page: Any, layer: Any, text: str, first: int, last: int) -> Iterator[_Piece]:
    if first < 0 or last < first:
        return
    edges: list[tuple[float, float, float, float]] = []
    for index in range(c.FPDFText_CountRects(layer, first, last - first + 1)):
        left, top, right, bottom = c_double(), c_double(), c_double(), c_double()
        if c.FPDFText_GetRect(layer, index, left, top, right, bottom):
            edges.append((left.value, bottom.value, right.value, top.value))
    if not edges:
        return
    lefts, bottoms, rights, tops = zip(*edges, strict=True)
    left_, bottom_, right_, top_ = min(lefts), min(bottoms), max(rights), max(tops)
    box = fractions(page, left_, bottom_, right_, top_)
    thing = c.FPDFText_GetTextObject(layer, first)
    mode = c.FPDFTextObj_GetTextRenderMode(thing) if thing else 0
    inside = box[0] < 1 and box[1] < 1 and box[2] > 0 and box[3] > 0
    large = min(right_ - left_, top_ - bottom_) >= SMALLEST or (len(text) <= 2 and right_ - left_ > 0.5)
    own = round(math.degrees(c.FPDFText_GetCharAngle(layer, first)) / 90) * 90
    angle = (own + 90 * c.FPDFPage_GetRotation(page)) % 360
    kept = tuple(min(1.0, max(0.0, edge)) for edge in box)
    yield _Piece(text, kept, angle, inside and large and mode not in _INVISIBLE)  # type: ignore[arg-type]


def fractions(page: Any, left: float, bottom: float, right: float, top: float) -> Box:
    """Return a box of a PDF page, in points, as shares of the page as it is shown."""
    x, y = c_int(), c_int()
    points = []
    for corner in ((left, top), (right, bottom)):
        c.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, *corner, x, y)
        points.append((x.value / _GRID, y.value / _GRID))
    (x1, y1), (x2, y2) = points
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _notes(page: Any) -> Iterator[_Piece]:
    """Give what was typed onto the page with a viewer's text tool."""
    for index in range(min(c.FPDFPage_GetAnnotCount(page), 5000)):
        note = c.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            if c.FPDFAnnot_GetSubtype(note) != c.FPDF_ANNOT_FREETEXT:
                continue
            rect = c.FS_RECTF()
            shown = bool(c.FPDFAnnot_GetRect(note, rect)) and not c.FPDFAnnot_GetFlags(note) & 0b100010
            box = fractions(page, rect.left, rect.bottom, rect.right, rect.top)
            for text in _contents(note).split("\n"):
                if text.strip():
                    yield _Piece(text.strip(), box, 0, shown)
        finally:
            c.FPDFPage_CloseAnnot(note)


def _contents(note: Any) -> str:
    size = c.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
    if not 2 < size < 100_000:
        return ""
    units = (c_ushort * (size // 2))()
    c.FPDFAnnot_GetStringValue(note, b"Contents", units, size)
    return bytes(units).decode("utf-16-le", errors="replace").rstrip("\0").replace("\r", "\n")
