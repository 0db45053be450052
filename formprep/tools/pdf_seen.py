"""What is seen in the fields of a PDF page: the letters of their appearance, which may say something else than they do.

The page is copied without what it draws, its fields are printed into the copy, and that is read. Only what is certain
is told: an appearance that shows less than the value is cut off, one whose letters can't be told apart from others says
nothing.
"""

import re
from collections.abc import Iterator, Sequence
from ctypes import c_int, c_ushort
from dataclasses import replace
from typing import Any

import pypdfium2.raw as c

from formprep.model import Box, FormField
from formprep.tools.pdf_text import fractions
from formprep.tools.pdf_words import letters
from formprep.tools.sheet import turned

LONGEST = 200_000
"""Bytes of one appearance that are looked at."""
_DRAWS = re.compile(r"\b(?:Tj|TJ|Do|c|v|y|f|BI)\b|['\"]")
"""What may draw letters: text, pictures, curves, filled shapes."""


def as_seen(page: Any, number: int, fields: Sequence[FormField], rotation: int) -> tuple[FormField, ...]:
    """Return the fields, each with the value that is seen; where that is another one, its own is `stored`."""
    if not any(_is_filled(each) for each in fields):
        return tuple(fields)
    printed = list(_printed(page, number, rotation))
    drawn = dict(_appearances(page, rotation))
    return tuple(
        _seen(each, printed, drawn.get(each.box, "")) if each.box and _is_filled(each) else each for each in fields
    )


def _is_filled(each: FormField) -> bool:
    return each.kind == "text" and each.box is not None and bool(each.value.strip())


def _seen(each: FormField, printed: Sequence[tuple[str, Box]], drawn: str) -> FormField:
    assert each.box is not None
    if not drawn:
        return each  # A viewer draws it from the value.
    left, top, right, bottom = each.box
    shown = "".join(
        letter.strip()
        for letter, box in printed
        if left <= (box[0] + box[2]) / 2 <= right and top <= (box[1] + box[3]) / 2 <= bottom
    )
    return replace(each, value=shown, stored=each.value) if _is_other(shown, each.value, drawn) else each


def _is_other(shown: str, value: str, drawn: str) -> bool:
    """Tell whether something else is seen for certain than the value."""
    if not shown:
        return not _DRAWS.search(drawn)
    if set(shown) == {"?"}:
        return "?" not in value
    plain = [letter for letter in shown.casefold() if letter.isalnum()]
    if not plain or any(letter >= "\u0250" for letter in (*plain, *(x for x in value if x.isalnum()))):
        return False
    rest = iter(value.casefold())
    return not all(letter in rest for letter in plain)


def _printed(page: Any, number: int, rotation: int) -> Iterator[tuple[str, Box]]:
    """Give the letters that printing the fields brings to the page."""
    copy = c.FPDF_CreateNewDocument()
    try:
        wanted = (c_int * 1)(number - 1)
        if not c.FPDF_ImportPagesByIndex(copy, page.pdf, wanted, 1, 0):
            return
        bare = c.FPDF_LoadPage(copy, 0)
        _empty(bare)
        flat = c.FPDFPage_Flatten(bare, c.FLAT_NORMALDISPLAY)
        c.FPDF_ClosePage(bare)
        if flat == c.FLATTEN_FAIL:
            return
        full = c.FPDF_LoadPage(copy, 0)
        for letter in letters(full):
            yield letter[0], turned(fractions(full, *letter[1:]), rotation)
        c.FPDF_ClosePage(full)
    finally:
        c.FPDF_CloseDocument(copy)


def _empty(page: Any) -> None:
    """Take from a page what it draws, which is not to be read again."""
    for index in reversed(range(c.FPDFPage_CountObjects(page))):
        thing = c.FPDFPage_GetObject(page, index)
        if c.FPDFPage_RemoveObject(page, thing):
            c.FPDFPageObj_Destroy(thing)
    c.FPDFPage_GenerateContent(page)


def _appearances(page: Any, rotation: int) -> Iterator[tuple[Box, str]]:
    for index in range(min(c.FPDFPage_GetAnnotCount(page), 5000)):
        widget = c.FPDFPage_GetAnnot(page, index)
        if not widget:
            continue
        try:
            rect = c.FS_RECTF()
            if c.FPDFAnnot_GetSubtype(widget) == c.FPDF_ANNOT_WIDGET and c.FPDFAnnot_GetRect(widget, rect):
                box = turned(fractions(page, rect.left, rect.bottom, rect.right, rect.top), rotation)
                yield box, _appearance(widget)
        finally:
            c.FPDFPage_CloseAnnot(widget)


def _appearance(widget: Any) -> str:
    size = c.FPDFAnnot_GetAP(widget, c.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0)
    if not 2 < size <= LONGEST:
        return ""
    units = (c_ushort * (size // 2))()
    c.FPDFAnnot_GetAP(widget, c.FPDF_ANNOT_APPEARANCEMODE_NORMAL, units, size)
    return bytes(units).decode("utf-16-le", errors="replace")
