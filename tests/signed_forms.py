"""Forms to be signed, drawn for tests: the label beside the line, below it, above it or in a box, in two languages."""

import io
import math
import random
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Literal

from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from samples import photographed
from samples.drawing import Page, Sheet, image_pdf, pdf_bytes
from tests import paper

Layout = Literal["beside", "over", "under", "boxed"]
Language = Literal["en", "zh", "both"]
Hand = Literal["strokes", "small", "large", "picture", "name", "typed", "none"]
LAYOUTS: tuple[Layout, ...] = ("beside", "over", "under", "boxed")
LANGUAGES: tuple[Language, ...] = ("en", "zh", "both")
PENS: tuple[Hand, ...] = ("strokes", "small", "large", "picture", "name")
NO_PENS: tuple[Hand, ...] = ("none", "typed")
LABELS = {
    "en": ("Signature of applicant", "Date"),
    "zh": ("申請人簽署", "日期"),
    "both": ("申請人簽署 Signature of applicant", "日期 Date"),
}
PROSE = (
    "I declare that my marriage with the sponsor still exists and that we live together in Hong Kong.",
    "本人聲明，本人與保證人的婚姻仍然存續，並在香港同住。",
)


@dataclass(frozen=True)
class Form:
    """What a form shows where it is to be signed; `written`: its answers are written by hand, up to the declaration."""

    layout: Layout = "beside"
    language: Language = "both"
    hand: Hand = "strokes"
    day: str = "03-06-2019"
    written: bool = False
    color: str = "#1b2a6b"
    number: int = 1

    @property
    def name(self) -> str:
        """Return what tells the form from others."""
        return f"{self.layout}-{self.language}-{self.hand}-{self.day}-{self.written}-{self.color}-{self.number}"

    def page(self) -> Page:
        """Return the sheet."""
        return Page(partial(_draw, self))

    def pdf(self) -> bytes:
        """Return the form as it is printed to a PDF."""
        return pdf_bytes([self.page()])

    def scan(self) -> bytes:
        """Return the form as a scanner gives it, in grey."""
        return image_pdf([photographed.scan(self.page(), self.name)])

    def photo(self) -> bytes:
        """Return the form as a telephone photographs it."""
        return photographed.photo(self.page(), self.name)


def forms(hands: tuple[Hand, ...]) -> list[Form]:
    """Return every form that such a hand signed, printed answers and written ones in turn."""
    colors = ("#1b2a6b", "#111111", "#30343c")
    return [
        Form(layout, language, hand, written=at % 2 == 1, color=colors[at % 3], number=at)
        for at, (layout, language, hand) in enumerate(product(LAYOUTS, LANGUAGES, hands))
    ]


def _draw(form: Form, s: Sheet) -> None:
    s.text(20, 22, "受養人申請人聲明書", 13, bold=True)
    s.text(20, 28, "Declaration of Dependant Applicant", 11)
    for row, (label, value) in enumerate(
        (("姓（英文） Surname in English", "BENNETT"), ("名（英文） Given names in English", "OLIVER JAMES"))
    ):
        s.rect(20, 36 + 14 * row, 170, 14)
        s.text(21, 40 + 14 * row, label, 7)
        _answer(s, form, 24, 47 + 14 * row, value)
    y = s.para(20, 84, 170, "\n".join(PROSE), 8.5)
    s.rect(20, y + 4, 170, 13)
    s.text(21, y + 8, "保證人姓名 Name of sponsor", 7)
    _answer(s, form, 24, y + 14.5, "LAM WAI YEE")
    _LAYOUTS[form.layout](s, form, y + 30 + form.number % 3 * 40)
    s.text(20, 286, f"ID 481B (3/2018) {form.number % 5 + 1}", 9)
    s.code39(190, 276, "ID481B1001", 9, 0.36)


def _answer(s: Sheet, form: Form, x: float, y: float, value: str) -> None:
    if form.written:
        s.image(x, y - 5.5, 44, 7.5, _handwriting(value, form.color, slant=0.1))
    else:
        s.typed(x, y, value)


def _beside(s: Sheet, form: Form, y: float) -> None:
    sign, day = LABELS[form.language]
    s.rect(20, y - 12, 170, 22, 0.8)
    s.text(22, y + 4, day, 8)
    s.line(38, y + 5, 72, y + 5)
    s.text(40, y + 3.6, form.day, 9)
    used = s.text(80, y + 4, sign, 8)
    s.line(82 + used, y + 5, 186, y + 5)
    _sign(s, form, 84 + used, y + 3.5, 98 - used)


def _over(s: Sheet, form: Form, y: float) -> None:
    sign, day = LABELS[form.language]
    s.text(20, y, day, 9)
    s.line(20, y + 14, 70, y + 14)
    s.text(22, y + 12, form.day, 9)
    s.text(100, y, sign, 9)
    s.line(100, y + 14, 180, y + 14)
    _sign(s, form, 104, y + 12.5, 60)


def _under(s: Sheet, form: Form, y: float) -> None:
    sign, day = LABELS[form.language]
    s.line(20, y, 90, y, dash=(1, 2) if form.number % 2 else ())
    s.text(20, y + 5, sign, 8)
    s.line(120, y, 180, y)
    s.text(120, y + 5, day, 8)
    s.text(124, y - 1.5, form.day, 9)
    _sign(s, form, 24, y - 1.5, 56)


def _boxed(s: Sheet, form: Form, y: float) -> None:
    sign, day = LABELS[form.language]
    s.rect(20, y - 6, 110, 24)
    s.rect(130, y - 6, 60, 24)
    s.text(21, y - 2, sign, 7)
    s.text(131, y - 2, day, 7)
    s.text(136, y + 12, form.day, 9)
    _sign(s, form, 40, y + 13, 60)


_LAYOUTS = {"beside": _beside, "over": _over, "under": _under, "boxed": _boxed}


def _sign(s: Sheet, form: Form, x: float, y: float, room: float) -> None:
    """Put the signature on a line that begins at x; y is just above it."""
    match form.hand:
        case "strokes":
            s.signature(x, y, form.name, min(room, 34), form.color)
        case "small":
            _scribble(s, x + 4, y, 13, 4, form)
        case "large":
            _scribble(s, x, y, min(room, 48), 13, form)
        case "picture":
            s.image(x, y - 9, 34, 11, _scribbled(form))
        case "name":
            s.image(
                x, y - 8, 30, 10, _handwriting("陳大文" if form.number % 2 else "Oliver B.", form.color, slant=0.25)
            )
        case "typed":
            s.text(x, y, "Oliver James Bennett", 11, "Times-Italic", color=form.color)
        case "none":
            pass


def _scribble(s: Sheet, x: float, y: float, w: float, h: float, form: Form) -> None:
    """Draw loops as a quick pen makes them."""
    c = s.c
    c.setStrokeColor(HexColor(form.color))
    c.setLineWidth(1.2)
    way = c.beginPath()
    for at, (px, py) in enumerate(_loops(form.name)):
        (way.lineTo if at else way.moveTo)((x + px * w) * mm, (s.h - y + py * h) * mm)
    c.drawPath(way)


def _loops(name: str) -> list[tuple[float, float]]:
    chance = random.Random(name)
    turns, lean = chance.uniform(3, 6), chance.uniform(0.2, 0.6)
    points = []
    for step in range(160):
        t = step / 159
        high = 0.5 + 0.5 * math.sin(2 * math.pi * turns * t + lean)
        points.append((t + 0.08 * math.cos(2 * math.pi * turns * t), high * (1 - 0.5 * t) - 0.08))
    return points


def _scribbled(form: Form) -> bytes:
    drawn = Image.new("RGB", (680, 220), "white")
    brush = ImageDraw.Draw(drawn)
    brush.line([(40 + 580 * x, 190 - 160 * y) for x, y in _loops(form.name)], form.color, 7, joint="curve")
    return _png(drawn)


def _handwriting(text: str, color: str, *, slant: float) -> bytes:
    """Draw large slanted letters that do not keep to the line."""
    chance = random.Random(text)
    drawn = Image.new("RGB", (900, 240), "white")
    x = 20
    for letter in text:
        high = chance.randint(110, 150)
        ImageDraw.Draw(drawn).text((x, 170 - high + chance.randint(-12, 12)), letter, color, paper.font(high))
        x += round(paper.font(high).getlength(letter)) + chance.randint(-6, 10)
    leaning = drawn.transform(drawn.size, Image.Transform.AFFINE, (1, slant, -slant * 120, 0, 1, 0), fillcolor="white")
    return _png(leaning.crop((0, 0, min(900, x + 60), 240)))


def _png(drawn: Image.Image) -> bytes:
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()
