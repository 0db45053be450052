"""PDF files: opened by PDFium, mended by pikepdf where PDFium gives up, never trusted to look like what they say."""

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c

from formprep.model import Box, Page, Problem
from formprep.tools import pdf_form, pdf_ink, pdf_seen, pdf_text, pdf_words
from formprep.tools.limits import Limits
from formprep.tools.sheet import Sheet, Sheets, ink, turned

THUMBNAIL = 500
"""Pixels of the long side of the small picture that tells whether text can be seen."""
SHARPEST, BLUNTEST = 300 / 72, 200 / 72
"""Pixels per point in which a page is drawn, if there is room."""
FEW = 24
"""Characters below which a page that shows more ink than that is looked at."""
MANY = 200
"""Characters from which text over a page-filling picture is believed to be the page."""
_LOCKED = 4
_MOST_OBJECTS = 20_000
_BROKEN_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class _Pictures:
    """Be the pictures of a page: the share of it they cover, the sharpest in pixels per point, the largest one.

    `boxes` are their edges in points: left, bottom, right, top.
    """

    share: float = 0.0
    sharpness: float = 0.0
    pixels: int = 0
    boxes: tuple[Box, ...] = ()


def sheets(data: bytes, limits: Limits) -> Sheets:
    """Give the pages of a PDF one after the other, and what there is to say about it."""
    document, first, fault = _open(data)
    if document is None:
        yield Problem(fault)
        return
    with document:
        if document.get_formtype() == c.FORMTYPE_XFA_FULL:
            yield Problem("FP113")
            return
        count = len(document)
        yield from _sheets(document, first, min(count, limits.pages), limits)
        if count > limits.pages:
            yield Problem("FP109", params={"pages": count, "limit": limits.pages})


def _open(data: bytes) -> tuple[Any, Any, str]:
    """Return the document and its first page, or why it can't be opened."""
    for mend in (bytes, _mended):
        try:
            whole = mend(data)
            document = pdfium.PdfDocument(whole)
            if document.get_formtype() not in (c.FORMTYPE_NONE, c.FORMTYPE_XFA_FULL):
                document.init_forms()
            if len(document):
                return document, document[0], ""
        except pdfium.PdfiumError as error:
            if getattr(error, "err_code", None) == _LOCKED:
                return None, None, "FP102"
        except Exception:  # noqa: S112 - whatever a library makes of a broken file, it is a broken file
            continue
    return None, None, "FP101"


def _mended(data: bytes) -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as broken:
        broken.save(out)
    return out.getvalue()


def _sheets(document: Any, first: Any, count: int, limits: Limits) -> Sheets:
    broken = 0
    for index in range(count):
        try:
            page = document[index] if index else first
            sheet = _sheet(page, index + 1, limits)
        except pdfium.PdfiumError:
            broken += 1
            yield Problem("FP101", page=index + 1)
            if broken == _BROKEN_IN_A_ROW:
                return
            continue
        broken = 0
        yield sheet
        page.close()


def _sheet(page: Any, number: int, limits: Limits) -> Sheet | Problem:
    pictures = _pictures(page)
    if pictures.pixels > limits.pixels:
        return Problem("FP110", page=number)
    width, height = page.get_size()
    if not (0 < width < math.inf and 0 < height < math.inf):
        return Problem("FP101", page=number)
    bitmap = page.render(scale=THUMBNAIL / max(width, height), grayscale=True)
    thumbnail = pdf_text.Thumbnail(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    written = pdf_text.read(page, thumbnail)
    letters = cache(partial(pdf_words.letters, page))
    fields = pdf_form.fields(page, written.rotation)
    told = Page(
        number,
        lines=written.lines,
        fields=pdf_seen.as_seen(page, number, fields, written.rotation),
        source="text" if written.lines else "none",
        rotation=written.rotation,
        width=width if written.rotation % 180 == 0 else height,
        height=height if written.rotation % 180 == 0 else width,
        ink=round(ink(thumbnail.pixels), 4),
    )
    return Sheet(
        told,
        partial(_draw, page, pictures.sharpness, written.rotation),
        doubtful=_is_doubtful(written, pictures, told.ink),
        pictures=partial(pdf_ink.places, page, pictures.boxes, written.rotation),
        marks=partial(_marks, page, written, letters),
        words=lambda lines: pdf_words.words(page, written.rotation, lines, letters()),
        specks=partial(_specks, page, written),
    )


def _is_doubtful(written: pdf_text.Written, pictures: _Pictures, inked: float) -> bool:
    letters = sum(len(line.text) for line in written.lines)
    if written.garbled:
        return True
    if pictures.share > 0.5:
        return letters < MANY or written.hidden > letters
    return letters < FEW and inked > 0.0005


def _draw(page: Any, sharpness: float, rotation: int, longest: int) -> Any:
    scale = min(max(sharpness, BLUNTEST), SHARPEST, longest / max(page.get_size()))
    return page.render(scale=scale, rotation=rotation, force_bitmap_format=c.FPDFBitmap_BGR).to_numpy()


def _marks(page: Any, written: pdf_text.Written, letters: pdf_words.Letters, near: Sequence[Box]) -> tuple[Box, ...]:
    from formprep.tools import marks

    signed = tuple(turned(box, written.rotation) for box in pdf_ink.signed(page))
    typed = [turned(box, written.rotation) for box in pdf_ink.typed(page)]
    found = marks.find(pdf_ink.draw(page, written.rotation, marks.LONGEST), near, typed)
    if any(_is_letters(box, line.box) for box in found for line in written.lines):
        # A signature may stand between a label and a name that were joined as one line.
        words = pdf_words.words(page, written.rotation, written.lines, letters())
        found = tuple(box for box in found if not any(_is_letters(box, word.box) for word in words))
    return signed + found


def _specks(page: Any, written: pdf_text.Written) -> tuple[Box, ...]:
    from formprep.tools import marks, specks

    image = pdf_ink.draw(page, written.rotation, marks.LARGER)
    return specks.find(image, [line.box for line in written.lines if line.box])


def _is_letters(mark: Box, line: Box | None) -> bool:
    """Tell whether what was drawn is rather the letters of a line, which some files draw as outlines too."""
    if line is None or mark[3] - mark[1] > 1.4 * (line[3] - line[1]):
        return False
    inside = min(mark[2], line[2]) - max(mark[0], line[0]) > 0.9 * (mark[2] - mark[0])
    return inside and line[1] < (mark[1] + mark[3]) / 2 < line[3]


def _pictures(page: Any) -> _Pictures:
    left, bottom, right, top = page.get_bbox()
    whole = max(1e-6, (right - left) * (top - bottom))
    share = sharpness = 0.0
    most, boxes = 0, []
    for (x1, y1, x2, y2), (width, height) in _images(page):
        inside = max(0.0, min(x2, right) - max(x1, left)) * max(0.0, min(y2, top) - max(y1, bottom))
        share += inside / whole
        boxes.append((x1, y1, x2, y2))
        most = max(most, width * height)
        if inside / whole > 0.2:
            sharpness = max(sharpness, max(width, height) / max(x2 - x1, y2 - y1, 1e-6))
    return _Pictures(min(share, 1.0), sharpness, most, tuple(boxes))


def _images(page: Any) -> Iterator[tuple[tuple[float, float, float, float], tuple[int, int]]]:
    for index in range(min(c.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        thing = c.FPDFPage_GetObject(page, index)
        for inner in _nested(thing, 3):
            width, height = c.c_uint(), c.c_uint()
            c.FPDFImageObj_GetImagePixelSize(inner, width, height)
            x1, y1, x2, y2 = c.c_float(), c.c_float(), c.c_float(), c.c_float()
            if c.FPDFPageObj_GetBounds(thing, x1, y1, x2, y2):
                yield (x1.value, y1.value, x2.value, y2.value), (width.value, height.value)


def _nested(thing: Any, deep: int) -> Iterator[Any]:
    kind = c.FPDFPageObj_GetType(thing)
    if kind == c.FPDF_PAGEOBJ_IMAGE:
        yield thing
    elif kind == c.FPDF_PAGEOBJ_FORM and deep:
        for index in range(min(c.FPDFFormObj_CountObjects(thing), 500)):
            yield from _nested(c.FPDFFormObj_GetObject(thing, index), deep - 1)
