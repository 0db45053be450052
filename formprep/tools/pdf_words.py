"""What stands together on a PDF page: letters on one line, closer to each other than the boxes of a form are.

PDFium joins what stands on one line, and sometimes on several, whatever lies between; a form's boxes need more.
"""

from collections.abc import Callable, Iterator, Sequence
from ctypes import byref, c_double
from typing import Any

import pypdfium2.raw as c

from formprep.model import Box, Line
from formprep.tools.pdf_text import MOST_LETTERS, fractions
from formprep.tools.sheet import turned

GAP, WIDE = 0.55, 1.05
"""How far apart letters of one text stand, in their height: those of a Latin word with its space, and Chinese ones."""

Letter = tuple[str, float, float, float, float]
"""A letter, a space before it where one stands there; its left, bottom, right and top edge."""


Letters = Callable[[], Sequence[Letter]]
"""Return the letters of a page, which are asked for once."""


def words(page: Any, rotation: int, lines: Sequence[Line], letters: Sequence[Letter]) -> tuple[Line, ...]:
    """Return what stands together of the letters of a page, where it shows a line."""
    seen = [line.box for line in lines if line.box]
    found = (_line(page, word, rotation) for word in _words(letters))
    return tuple(word for word in found if word.box and any(_lies_in(word.box, box) for box in seen))


def letters(page: Any) -> list[Letter]:
    """Return each letter of a page with its left, bottom, right and top edge in points."""
    found: list[Letter] = []
    layer = c.FPDFText_LoadPage(page)
    if not layer:
        return found
    try:
        space = ""
        left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
        edges = byref(left), byref(right), byref(bottom), byref(top)
        for index in range(min(c.FPDFText_CountChars(layer), MOST_LETTERS)):
            code = c.FPDFText_GetUnicode(layer, index)
            if code <= 32 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
                space = " "
                continue
            if c.FPDFText_GetCharBox(layer, index, *edges):
                found.append((space + chr(code), left.value, bottom.value, right.value, top.value))
                space = ""
    finally:
        c.FPDFText_ClosePage(layer)
    return found


def _words(found: Sequence[Letter]) -> Iterator[list[Letter]]:
    word: list[Letter] = []
    for letter in found:
        if word and not _goes_on(word, letter):
            yield word
            word = []
        word.append(letter)
    if word:
        yield word


def _goes_on(word: Sequence[Letter], letter: Letter) -> bool:
    text, left, bottom, _, top = letter
    texts, _, bottoms, rights, tops = zip(*word[-8:], strict=True)
    low, high = min(bottoms), max(tops)
    tall, own = high - low, top - bottom
    height = max(tall, own, 1.0)
    if not -0.6 * height < left - rights[-1] < (GAP if texts[-1].isascii() and text.isascii() else WIDE) * height:
        return False
    return bool(min(high, top) - max(low, bottom) > 0.3 * min(tall, own))


def _line(page: Any, word: Sequence[Letter], rotation: int) -> Line:
    """Return the letters as a line."""
    text = "".join(letter[0] for letter in word).strip()
    box = fractions(
        page,
        min(each[1] for each in word),
        min(each[2] for each in word),
        max(each[3] for each in word),
        max(each[4] for each in word),
    )
    return Line(text, turned(box, rotation))


def _lies_in(box: Box, area: Box) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return area[0] - 0.002 <= across <= area[2] + 0.002 and area[1] - 0.002 <= down <= area[3] + 0.002
