"""Read the bytes of one file into pages: what its text says, what the eye sees, and what went wrong."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from formprep.model import Box, Page, Problem, Transcript
from formprep.tools import media
from formprep.tools.limits import PATIENCE, Limits
from formprep.tools.sheet import Sheet, Sheets

Enough = Callable[[Page], bool]

EMPTY = Transcript("application/x-empty")
"""What an empty file says; that it is empty the inventory has told."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
BLANK = 0.0005
"""Share of ink below which a page is not looked at any closer."""
FEW = 6
"""Lines up to which a page may be a photograph, so that faces are looked for."""
MARGIN = 0.06
"""How far beyond the text a page is still taken for paper, not for what it lies on, as a share of its width."""
TALL = 0.2
"""Height of a face from which a picture is a photograph of it, and a picture on its side is turned for it."""
POINTS = 25.4 / 72
"""Millimetres of a point, in which the pages of a PDF are measured."""
SMALL, LARGE = 1200, 4096
"""Pixels of the long side in which a page is drawn to look for faces, and to read it."""
_WITH_PHOTOGRAPH = re.compile(r"\bID\s*(?:\([A-Z]\))?\s*997")
"""The form on whose first page a photograph is affixed."""
_FORM = re.compile(r"\bID ?(?:\([CE]\) ?)?[0-9]{2,4} ?[A-Z]? ?\([0-9A-Za-z]{1,2} ?/ ?[0-9A-Za-z]{4}\)")
"""The number and edition of a form at its foot; OCR takes some of its figures for letters."""
_WITH_SIGNATURE = re.compile(r"(?i)\bsign(?:ature|ed)\b|signatureof|[簽签][署名章字]|[親亲][簽签]")
"""What asks for a signature, near which marks of a pen are looked for."""


def transcribe_file(
    data: bytes, *, enough: Enough, limits: Limits, turned: Callable[[int], None] = lambda number: None
) -> Transcript:
    """Return what these bytes say. `turned` is told the number of each page as it is begun.

    `enough` is asked while a picture is read, whether what was read of its page will do.
    """
    if not data:
        return EMPTY
    kind = media.media_type(data)
    refused = media.refusal(kind)
    if refused:
        return Transcript(kind, problems=(Problem(refused),))
    pages: list[Page] = []
    problems: list[Problem] = []
    end, latest = time.process_time() + limits.seconds, time.monotonic() + PATIENCE * limits.seconds
    turned(1)
    for sheet in sheets_of(data, kind, limits):
        if isinstance(sheet, Sheet):
            page, said = _read(sheet, enough, kind)
            pages.append(page)
            problems += [problem for problem in said if problem not in problems]
        else:
            problems.append(sheet)
            if sheet.page is not None:
                pages.append(Page(sheet.page, source="none"))
        if time.process_time() > end or time.monotonic() > latest:
            problems.append(Problem("FP107", page=len(pages), params={"seconds": limits.seconds}))
            break
        turned(len(pages) + 1)
    return Transcript(kind, tuple(pages), tuple(problems))


def sheets_of(data: bytes, kind: str, limits: Limits) -> Sheets:
    """Give the pages of these bytes, not read yet."""
    if kind == media.PDF:
        from formprep.tools import pdf

        return pdf.sheets(data, limits)
    from formprep.tools import images

    return images.sheets(data, kind, limits)


def picture(data: bytes, number: int, box: Sequence[float] | None, turn: int, limits: Limits) -> str | None:
    """Return one page as a PNG in base64, with a place marked; None where it can't be drawn."""
    kind = media.media_type(data)
    if media.refusal(kind):
        return None
    from formprep.tools import picture as drawing

    return drawing.picture(sheets_of(data, kind, limits), number, box, turn)


def _read(sheet: Sheet, enough: Enough, kind: str) -> tuple[Page, list[Problem]]:
    """Return the page with all that is wanted of it, and what there is to say."""
    page = sheet.page
    if not sheet.doubtful:
        if sheet.pictures and _WITH_PHOTOGRAPH.search(page.text) and (within := sheet.pictures()):
            page = _with_faces(page, sheet.draw(SMALL), kind, within)
        page = _with_marks(page, sheet.marks) if sheet.marks else page
        return (_with_words(page, sheet) if _FORM.search(page.text) else page), []
    try:
        from formprep.tools import barcodes, ocr, quality
    except ImportError:
        return page, [Problem("FP902")]
    if page.ink < BLANK and not page.lines:
        return replace(page, quality=quality.measure(sheet.draw(SMALL), (), page=page)), []
    image = sheet.draw(LARGE)
    page = replace(page, barcodes=barcodes.read(image))
    try:
        reading = ocr.read(image, page, enough)
    except ImportError:
        return page, [Problem("FP902")]
    measured = quality.measure(
        reading.image,
        reading.quads,
        page=reading.page,
        illegible=reading.illegible,
        scale=max(reading.image.shape) / max(image.shape),
    )
    read = replace(reading.page, quality=measured)
    if len(read.lines) <= FEW or _WITH_PHOTOGRAPH.search(read.text):
        read = _with_faces(read, reading.image, kind)
    if _FORM.search(read.text) and read.whole:
        read = replace(read, unread=(*reading.unread, *_specks(reading)))
    return _with_marks(read, partial(_marks, reading)), []


def _with_faces(page: Page, image: Any, kind: str, within: Sequence[Box] = (WHOLE,)) -> Page:
    """Return the page with the faces within these places, and the photographs of them whose edges are seen."""
    try:
        from formprep.tools import faces, ocr, portrait
    except ImportError:
        return page
    found, turned = faces.faces(image, soft=len(page.lines) <= FEW, within=within), 0
    if not found and not page.lines and kind != media.PDF:
        for clockwise in (90, 270, 180):
            again = faces.faces(ocr.upright(image, clockwise), soft=True)
            if len(again) == 1 and _height(again[0]) >= TALL:
                found, turned, image = again, clockwise, ocr.upright(image, clockwise)
                break
    if turned:
        width, height = (page.height, page.width) if turned % 180 else (page.width, page.height)
        page = replace(page, rotation=(page.rotation + turned) % 360, width=width, height=height)
    page = replace(page, faces=found)
    if not found:
        return page
    if len(found) > 1:
        page = replace(page, copies=faces.copies(image, found[0]))
    whole = len(page.lines) <= FEW and _height(found[0]) >= TALL
    frame = WHOLE if whole else portrait.edges(image, found[0])
    if frame is None:
        return page
    size = (page.width * POINTS, page.height * POINTS) if kind == media.PDF and not whole else None
    pixels = round(page.height) if kind != media.PDF and whole else None
    seen = portrait.portrait(image, found, frame=frame, size=size, pixels=pixels)
    return replace(page, portraits=(replace(seen, turned=turned),))


def _with_words(page: Page, sheet: Sheet) -> Page:
    """Return the page of a form with what stands together on it, and where a pen was used."""
    words = sheet.words(page.lines) if sheet.words else ()
    try:
        return replace(page, words=words, unread=sheet.specks() if sheet.specks else ())
    except ImportError:
        return replace(page, words=words)


def _specks(reading: Any) -> tuple[Box, ...]:
    """Return where ink is on a picture of which OCR read nothing."""
    from formprep.tools import marks, specks

    lines = [line.box for line in reading.page.lines if line.box]
    return specks.find(marks.straight(reading.image, reading.askew, (WHOLE,)), lines)


def _with_marks(page: Page, find: Callable[[Sequence[Box]], tuple[Box, ...]]) -> Page:
    near = [line.box for line in page.lines if line.box and _WITH_SIGNATURE.search(line.text)]
    try:
        return replace(page, marks=find(near)) if near else page
    except ImportError:
        return page


def _marks(reading: Any, near: Sequence[Box]) -> tuple[Box, ...]:
    """Return the marks on a picture that OCR read: what it took for print is none."""
    from formprep.tools import marks

    picture = marks.straight(reading.image, reading.askew, near)
    lines = [line for line in reading.page.lines if line.box]
    printed = marks.print_of(picture, near, lines, reading.unread)
    seen = [*(line.box for line in lines), *reading.unread]
    left, right = min(box[0] for box in seen), max(box[2] for box in seen)
    found = marks.find(picture, near, printed)
    return tuple(box for box in found if box[0] > left - MARGIN and box[2] < right + MARGIN)


def _height(box: Box) -> float:
    return box[3] - box[1]
