"""What a printed page is made of: the font, paragraphs, drawn signs and numbered pages.

The font has one weight, so bold is drawn with an outline; signs are drawn, and need neither a glyph nor colour.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table, TableStyle

from formprep.paths import TEMPLATES
from formprep.render.breaking import broken

FONT = "FormprepSans"
GREY = Color(0.33, 0.33, 0.33)
PALE = Color(0.93, 0.93, 0.93)
MISSING_GLYPH = "□"
MARGIN = 51
WIDTH = A4[0] - 2 * MARGIN

Rows = list[list[Any]]

_SPACES = re.compile("[ \t\r\n]+")
_PLAY = 0.01
"""How much wider than its room a line may be, in thousandths of the type's size, since numbers are not exact."""
_STRAIGHT = str.maketrans("‘’“”", "''\"\"")

Sign = Callable[[Canvas, float], None]
"""Draw a sign in a square of that size, whose lower left corner is the origin."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Be a PDF and its number of pages."""

    data: bytes
    pages: int


@cache
def font() -> Any:
    """Register the font with ReportLab, once, and return it."""
    made = TTFont(FONT, str(TEMPLATES / "fonts" / "FormprepSans-Regular.ttf"))
    pdfmetrics.registerFont(made)
    return made


def printable(text: str) -> str:
    """Return `text` with a visible box in place of each character the font has not.

    The font's curly quotes are as wide as a Chinese character, so a text without Chinese gets straight ones.
    """
    glyphs = font().face.charToGlyph
    if max(text, default="") < "\u2e80":
        text = text.translate(_STRAIGHT)
    return "".join(char if ord(char) in glyphs else MISSING_GLYPH for char in text)


def cut(text: str, longest: int) -> str:
    """Cut `text` in the middle where it has more than `longest` characters."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[: longest - half]}…{text[-half:]}"


@cache
def style(size: float = 9.5, colour: Color = black, *, indent: float = 0, above: float = 0) -> ParagraphStyle:
    """Return the style of a paragraph."""
    return ParagraphStyle(
        f"{size}-{colour}-{indent}-{above}",
        fontName=FONT,
        fontSize=size,
        leading=size * 1.28,
        textColor=colour,
        leftIndent=indent,
        spaceBefore=above,
    )


class Words(Flowable):  # type: ignore[misc]
    """Be a paragraph of plain text, at most `longest` characters of it, optionally strong and with a sign before it."""

    def __init__(
        self, text: str, form: ParagraphStyle, *, longest: int = 1000, strong: bool = False, sign: Sign | None = None
    ) -> None:
        super().__init__()
        self.text, self.style = printable(" ".join(_SPACES.split(cut(text, longest).strip()))), form
        self._strong, self._sign = strong, sign
        self._lines: list[str] = []
        self._room = -1.0

    def wrap(self, room: float, _: float) -> tuple[float, float]:
        """Break the lines for that width, and return it with their height."""
        if room != self._room:
            face, size = font().face, self.style.fontSize
            widths = [face.charWidths.get(ord(char), face.defaultWidth) for char in self.text]
            self._lines = broken(self.text, widths, (room - self.style.leftIndent) * 1000 / size + _PLAY)
            self._room = self.width = room
            self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sign, then the words."""
        canvas, form = self.canv, self.style
        canvas.saveState()
        if self._sign:
            canvas.saveState()
            canvas.translate(0, self.height - form.fontSize)
            self._sign(canvas, form.fontSize)
            canvas.restoreState()
        if self._strong:
            canvas.setStrokeColor(form.textColor)
            canvas.setLineWidth(form.fontSize * 0.024)
            canvas.addLiteral("2 Tr")
        canvas.setFillColor(form.textColor)
        written = canvas.beginText(form.leftIndent, self.height - form.fontSize)
        written.setFont(FONT, form.fontSize, form.leading)
        for line in self._lines:
            written.textLine(line)
        canvas.drawText(written)
        canvas.restoreState()


def table(rows: Rows, widths: Sequence[float], ruled: Sequence[tuple[Any, ...]], *, repeat: int = 0) -> Table:
    """Return a table that breaks between rows; its first `repeat` rows stand again on each page."""
    plain = [("FONTNAME", (0, 0), (-1, -1), FONT), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(rows, colWidths=list(widths), repeatRows=repeat, style=TableStyle([*plain, *ruled]))


def inset(points: float, above: float = 2, below: float = 4) -> list[tuple[Any, ...]]:
    """Return the space between the edges of cells and what stands in them."""
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), points) for side in ("LEFT", "RIGHT")]
    return [*sides, ("TOPPADDING", (0, 0), (-1, -1), above), ("BOTTOMPADDING", (0, 0), (-1, -1), below)]


def headed(text: str) -> list[Flowable]:
    """Return a heading that does not stand alone at the foot of a page."""
    return [CondPageBreak(90), Words(text, style(11.5), strong=True), Spacer(0, 3)]


def status_sign(status: str) -> Sign:
    """Return the box of a status: ticked, crossed, with a question mark, a dash or a ring."""
    return lambda canvas, size: _box(canvas, size, status)


def warning_sign(colour: Color, inside: Color) -> Sign:
    """Return a triangle with an exclamation mark."""
    return lambda canvas, size: _triangle(canvas, size, colour, inside)


def verdict_sign(verdict: str) -> Sign:
    """Return the sign of a verdict."""
    if verdict in ("not-ready", "not-eligible"):
        return warning_sign(black, white)
    return status_sign("met" if verdict == "ready" else "to-review")


def _box(canvas: Canvas, size: float, status: str) -> None:
    canvas.setStrokeColor(black)
    heavy = status in ("missing", "faulty")
    canvas.setLineWidth(size * (0.14 if heavy else 0.08))
    if status == "not-asked":
        canvas.line(size * 0.2, size * 0.42, size * 0.8, size * 0.42)
        return
    canvas.rect(size * 0.05, 0, size * 0.85, size * 0.85)
    if status == "met":
        canvas.setLineWidth(size * 0.13)
        canvas.lines(
            [(size * 0.2, size * 0.42, size * 0.4, size * 0.2), (size * 0.4, size * 0.2, size * 0.78, size * 0.7)]
        )
    elif heavy:
        canvas.lines([(size * a, size * 0.18, size * b, size * 0.67) for a, b in ((0.22, 0.73), (0.73, 0.22))])
    elif status == "accepted":
        canvas.circle(size * 0.475, size * 0.425, size * 0.2)
    elif status == "to-review":
        canvas.setFont(FONT, size * 0.8)
        canvas.setFillColor(black)
        canvas.drawCentredString(size * 0.475, size * 0.14, "?")


def _triangle(canvas: Canvas, size: float, colour: Color, inside: Color) -> None:
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.lineTo(size * 1.1, 0)
    path.lineTo(size * 0.55, size * 0.98)
    path.close()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    canvas.setLineJoin(1)
    canvas.setLineWidth(size * 0.08)
    canvas.drawPath(path, fill=1)
    canvas.setFillColor(inside)
    canvas.rect(size * 0.49, size * 0.3, size * 0.12, size * 0.36, stroke=0, fill=1)
    canvas.circle(size * 0.55, size * 0.17, size * 0.07, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Foot:
    """Be the foot of each page: what stands on the left, and how pages are counted."""

    text: str
    page_of: Callable[[int, int], str]
    day: date | None


def numbered(foot: Foot) -> type[Canvas]:
    """Return a canvas that knows, when it is saved, how many pages there are."""

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._states: list[dict[str, Any]] = []
            if foot.day:
                self.setDateFormatter(lambda *_: f"D:{foot.day:%Y%m%d}000000+08'00'")

        def showPage(self) -> None:  # noqa: N802
            self._states.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, state in enumerate(self._states, 1):
                self.__dict__.update(state)
                _draw_foot(self, foot, foot.page_of(number, len(self._states)))
                super().showPage()
            super().save()

    return Numbered


def _draw_foot(canvas: Canvas, foot: Foot, page: str) -> None:
    room = WIDTH - canvas.stringWidth(printable(page), FONT, 8) - 20
    text = printable(cut(foot.text, 120))
    while canvas.stringWidth(text, FONT, 8) > room:
        text = text[:-2] + "…"
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, 42, MARGIN + WIDTH, 42)
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 8)
    canvas.drawString(MARGIN, 31, text)
    canvas.drawRightString(MARGIN + WIDTH, 31, printable(page))
