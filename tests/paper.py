"""Papers drawn for tests of reading: PDFs by ReportLab, pictures by Pillow. All persons are invented."""

import io
from collections.abc import Sequence
from functools import cache
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from formprep.paths import TEMPLATES

FONT = TEMPLATES / "fonts" / "FormprepSans-Regular.ttf"
LETTER = (
    "Marriage Certificate 結婚證書",
    "This is to certify that Chan Siu Ming and Wong Ka Yan",
    "were married on 1 April 2015 in Hong Kong.",
    "Registrar of Marriages 婚姻登記官",
)
ZONE = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)


def canvas(**options: Any) -> tuple[Canvas, io.BytesIO]:
    if "Formprep" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Formprep", str(FONT)))
    out = io.BytesIO()
    drawn = Canvas(out, pagesize=A4, invariant=1, **options)
    drawn.setFont("Formprep", 14)
    return drawn, out


def pdf(*pages: Sequence[str], **options: Any) -> bytes:
    """Return a PDF with these lines on its pages."""
    drawn, out = canvas(**options)
    for lines in pages or (LETTER,):
        drawn.setFont("Formprep", 14)
        for row, text in enumerate(lines):
            drawn.drawString(72, 760 - 24 * row, text)
        drawn.showPage()
    drawn.save()
    return out.getvalue()


def picture(lines: Sequence[str] = LETTER, *, size: int = 32, width: int = 1200, height: int = 700) -> Image.Image:
    """Return a picture with these lines."""
    drawn = Image.new("RGB", (width, height), "white")
    brush = ImageDraw.Draw(drawn)
    for row, text in enumerate(lines):
        brush.text((60, 50 + 2 * size * row), text, "black", font(size))
    return drawn


def saved(drawn: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    drawn.save(out, kind, **options)
    return out.getvalue()


def scan(drawn: Image.Image, *, hidden: Sequence[str] = (), visible: Sequence[str] = ()) -> bytes:
    """Return a PDF with a picture that fills the page, over text that can't be seen or under text that can."""
    drawn_on, out = canvas()
    drawn_on.drawImage(ImageReader(drawn), 0, 0, *A4)
    for row, text in enumerate(hidden):
        words = drawn_on.beginText(72, 700 - 20 * row)
        words.setTextRenderMode(3)
        words.textOut(text)
        drawn_on.drawText(words)
    for row, text in enumerate(visible):
        drawn_on.drawString(72, 100 + 20 * row, text)
    drawn_on.save()
    return out.getvalue()
