"""What is on a PDF page besides text: drawn without its text and its filled fields, and its digital signatures."""

from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as c

from formprep.model import Box
from formprep.tools.pdf_text import fractions
from formprep.tools.sheet import turned

MOST_OBJECTS = 20_000
DEEPEST = 4
"""How far forms within forms are followed."""
MOST_NOTES = 5000
MARGIN = 0.02
"""Share of the page by which a picture is looked at beyond its edges, and up to which others beside it belong to it."""
MOST_PICTURES = 200
"""Pictures from which on the whole page is looked at instead."""
_HIDDEN = 0b100010
"""The flags Hidden and NoView."""


def draw(page: Any, rotation: int, longest: int) -> Any:
    """Return the page without its text as grey pixels; the page shows no text any more afterwards."""
    for index in range(min(c.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        for text in _texts(c.FPDFPage_GetObject(page, index), DEEPEST):
            c.FPDFTextObj_SetTextRenderMode(text, c.FPDF_TEXTRENDERMODE_INVISIBLE)
    # A side is rounded up to whole pixels: half a pixel less is as many as wanted, which need not be made fewer again.
    scale = (longest - 0.5) / max(page.get_size())
    return page.render(scale=scale, rotation=rotation, grayscale=True, may_draw_forms=False).to_numpy()


def signed(page: Any) -> Iterator[Box]:
    """Give the places of the fields that were signed digitally."""
    for note in _notes(page, c.FPDF_ANNOT_WIDGET):
        is_signature = c.FPDFAnnot_GetFormFieldType(page.formenv, note) == c.FPDF_FORMFIELD_SIGNATURE
        if is_signature and c.FPDFAnnot_HasKey(note, b"V"):
            yield _place(page, note)


def typed(page: Any) -> Iterator[Box]:
    """Give the places of what was typed onto the page with a viewer's text tool."""
    return (_place(page, note) for note in _notes(page, c.FPDF_ANNOT_FREETEXT))


def places(page: Any, pictures: Sequence[Box], rotation: int) -> list[Box]:
    """Return the places of the upright page with pictures: these, in points, and those set upon it as a note or button.

    What stands close together is one place: some programs cut a picture into strips.
    """
    found = [fractions(page, *box) for box in pictures]
    found += [_place(page, note) for note in _notes(page, c.FPDF_ANNOT_STAMP)]
    if page.formenv is not None:
        found += [
            _place(page, note)
            for note in _notes(page, c.FPDF_ANNOT_WIDGET)
            if c.FPDFAnnot_GetFormFieldType(page.formenv, note) == c.FPDF_FORMFIELD_PUSHBUTTON
        ]
    if len(found) > MOST_PICTURES:
        return [(0.0, 0.0, 1.0, 1.0)]
    apart: list[Box] = []
    for box in found:
        x1, y1, x2, y2 = turned(box, rotation)
        if x2 <= 0 or y2 <= 0 or x1 >= 1 or y1 >= 1:
            continue
        wide = max(0.0, x1 - MARGIN), max(0.0, y1 - MARGIN), min(1.0, x2 + MARGIN), min(1.0, y2 + MARGIN)
        while near := [each for each in apart if _meet(each, wide)]:
            apart = [each for each in apart if each not in near]
            lefts, tops, rights, bottoms = zip(wide, *near, strict=True)
            wide = min(lefts), min(tops), max(rights), max(bottoms)
        apart.append(wide)
    return apart


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _texts(thing: Any, deep: int) -> Iterator[Any]:
    kind = c.FPDFPageObj_GetType(thing)
    if kind == c.FPDF_PAGEOBJ_TEXT:
        yield thing
    elif kind == c.FPDF_PAGEOBJ_FORM and deep:
        for index in range(min(c.FPDFFormObj_CountObjects(thing), MOST_OBJECTS)):
            yield from _texts(c.FPDFFormObj_GetObject(thing, index), deep - 1)


def _notes(page: Any, sort: int) -> Iterator[Any]:
    for index in range(min(c.FPDFPage_GetAnnotCount(page), MOST_NOTES)):
        note = c.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            if c.FPDFAnnot_GetSubtype(note) == sort and not c.FPDFAnnot_GetFlags(note) & _HIDDEN:
                yield note
        finally:
            c.FPDFPage_CloseAnnot(note)


def _place(page: Any, note: Any) -> Box:
    rect = c.FS_RECTF()
    c.FPDFAnnot_GetRect(note, rect)
    return fractions(page, rect.left, rect.bottom, rect.right, rect.top)
