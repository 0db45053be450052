"""A sheet of paper in millimetres from the top left, on top of ReportLab, and how sheets become a PDF or pixels."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdfium2
from PIL import Image
from reportlab import rl_config
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.code39 import Standard39
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from .faces import portrait

ROOT = Path(__file__).resolve().parent
FONT = "Formprep"
A4 = (210.0, 297.0)
CARD = (85.6, 54.0)
INK = "#1b2a6b"

rl_config.invariant = 1
rl_config.useA85 = 0
pdfmetrics.registerFont(TTFont(FONT, str(ROOT.parent / "templates" / "fonts" / "FormprepSans-Regular.ttf")))


@cache
def face_jpeg(look: tuple, size: tuple[int, int] = (336, 420)) -> bytes:
    out = io.BytesIO()
    portrait(dict(look), size).save(out, "JPEG", quality=80)
    return out.getvalue()


class Sheet:
    """Draws on one canvas page; x and y in mm, y downwards, baseline for text."""

    def __init__(self, canvas: Canvas, w: float, h: float, fields: bool = False, blank: bool = False):
        self.c, self.w, self.h, self.fields, self.blank = canvas, w, h, fields, blank

    # -- text
    def text(
        self,
        x: float,
        y: float,
        s: str,
        size: float = 9,
        font: str = FONT,
        *,
        bold: bool = False,
        color: str = "#111111",
        align: str = "l",
        pitch: float = 0,
        fit: float = 0,
    ) -> float:
        """One line; returns its width in mm. `fit`: shrink until it is no wider."""
        c = self.c
        wide = pdfmetrics.stringWidth(s, font, size) + pitch * max(0, len(s) - 1)
        if fit and wide > fit * mm:
            size *= fit * mm / wide
            wide = fit * mm
        x0 = x * mm - {"l": 0, "c": wide / 2, "r": wide}[align]
        t = c.beginText(x0, (self.h - y) * mm)
        t.setFont(font, size)
        t.setFillColor(HexColor(color))
        if pitch:
            t.setCharSpace(pitch)
        if bold:
            t.setTextRenderMode(2)
            c.setStrokeColor(HexColor(color))
            c.setLineWidth(size * 0.018 if size < 9 else size * 0.024)
        t.textOut(s)
        if bold:
            t.setTextRenderMode(0)
        if pitch:
            t.setCharSpace(0)
        c.drawText(t)
        return wide / mm

    def para(self, x: float, y: float, w: float, s: str, size: float = 9, lead: float = 1.42, **how) -> float:
        """Lines no wider than w, Chinese broken anywhere; returns the y after the last."""
        font = how.get("font", FONT)
        for block in s.split("\n"):
            line = ""
            for piece in _pieces(block):
                if line and pdfmetrics.stringWidth((line + piece).rstrip(), font, size) > w * mm:
                    self.text(x, y, line.rstrip(), size, **how)
                    y += size * lead / mm
                    line = piece.lstrip()
                else:
                    line += piece
            self.text(x, y, line.rstrip(), size, **how)
            y += size * lead / mm
        return y

    def typed(self, x: float, y: float, s: str, size: float = 10, color: str = INK, **how) -> float:
        """A filled-in value, by typewriter where it can be."""
        font = "Courier-Bold" if s.isascii() else FONT
        return self.text(x, y, s, size, font, color=color, **how)

    def both(
        self,
        x: float,
        y: float,
        zh: str,
        en: str,
        value: str = "",
        size: float = 7.2,
        below: float = 5,
        vsize: float = 10,
    ) -> None:
        """A label in two languages and the value under it."""
        used = self.text(x, y, zh, size, color="#333333") if zh else -1
        self.text(x + used + 1, y, en, size, color="#333333")
        if value:
            self.typed(x + 1, y + below, value, vsize, color="#111111")

    # -- lines
    def line(self, x1, y1, x2, y2, width: float = 0.5, color: str = "#222222", dash: Sequence[float] = ()) -> None:
        c = self.c
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(width)
        c.setDash(*([list(dash)] if dash else []))
        c.line(x1 * mm, (self.h - y1) * mm, x2 * mm, (self.h - y2) * mm)
        c.setDash()

    def rect(
        self, x, y, w, h, width: float = 0.6, color: str = "#222222", fill: str | None = None, r: float = 0
    ) -> None:
        c = self.c
        c.setLineWidth(width)
        c.setStrokeColor(HexColor(color))
        if fill:
            c.setFillColor(HexColor(fill))
        c.roundRect(x * mm, (self.h - y - h) * mm, w * mm, h * mm, r * mm, stroke=int(width > 0), fill=int(bool(fill)))

    def frame(self, inset: float, color: str = "#7a5c2e", second: float = 1.6) -> None:
        self.rect(inset, inset, self.w - 2 * inset, self.h - 2 * inset, 1.4, color)
        i = inset + second
        self.rect(i, i, self.w - 2 * i, self.h - 2 * i, 0.5, color)

    def table(
        self,
        x: float,
        y: float,
        widths: Sequence[float],
        rows: Sequence[Sequence[str]],
        row: float = 7,
        size: float = 8.5,
        head: str | None = "#e8ecf2",
        right: Sequence[int] = (),
        color: str = "#555555",
        font: str = FONT,
    ) -> float:
        total = sum(widths)
        for n, cells in enumerate(rows):
            if n == 0 and head:
                self.rect(x, y, total, row, 0.4, color, head)
            at = x
            for i, (cell, wide) in enumerate(zip(cells, widths, strict=True)):
                use = font if cell.isascii() else FONT
                if i in right and n:
                    self.text(at + wide - 2, y + row * 0.66, cell, size, use, align="r")
                else:
                    self.text(at + 1.6, y + row * 0.66, cell, size, use, fit=wide - 2.4)
                at += wide
            self.line(x, y + row, x + total, y + row, 0.3, color)
            y += row
        top = y - row * len(rows)
        at = x
        for wide in (*widths, 0):
            self.line(at, top, at, y, 0.3, color)
            at += wide
        self.line(x, top, x + total, top, 0.3, color)
        return y

    def guilloche(self, x, y, w, h, color: str = "#c9d8e6", n: int = 12, waves: float = 3, width: float = 0.35) -> None:
        """The fine wavy lines of security paper."""
        c = self.c
        c.saveState()
        clip = c.beginPath()
        clip.rect(x * mm, (self.h - y - h) * mm, w * mm, h * mm)
        c.clipPath(clip, stroke=0)
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(width)
        for k in range(n):
            p = c.beginPath()
            for i in range(61):
                u = i / 60
                v = 0.5 + 0.46 * math.sin(2 * math.pi * (waves * u + k / n)) * math.cos(
                    math.pi * (u - 0.5) * (1 + k % 3) / 2
                )
                px, py = (x + u * w) * mm, (self.h - y - v * h) * mm
                p.moveTo(px, py) if i == 0 else p.lineTo(px, py)
            c.drawPath(p)
        c.restoreState()

    def rosette(self, x, y, r, color: str = "#d5c7a0", petals: int = 9, width: float = 0.35) -> None:
        c = self.c
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(width)
        for k in range(6):
            p = c.beginPath()
            for i in range(181):
                a = math.radians(i * 2)
                q = r * (0.55 + 0.4 * math.sin(petals * a + k * math.pi / 3)) * mm
                px, py = x * mm + q * math.cos(a), (self.h - y) * mm + q * math.sin(a)
                p.moveTo(px, py) if i == 0 else p.lineTo(px, py)
            c.drawPath(p)

    def seal(
        self, x, y, r, ring: str, middle: str = "", color: str = "#b8222a", star: bool = False, alpha: float = 0.72
    ) -> None:
        """A round stamp with its text along the rim."""
        c = self.c
        c.saveState()
        red = HexColor(color)
        ink = Color(red.red, red.green, red.blue, alpha=alpha)
        c.setStrokeColor(ink)
        c.setFillColor(ink)
        c.setLineWidth(r * 0.11)
        c.translate(x * mm, (self.h - y) * mm)
        c.circle(0, 0, r * mm)
        c.setLineWidth(0.3)
        c.circle(0, 0, r * 0.6 * mm if not star else r * 0.92 * mm)
        cjk = not ring.isascii()
        size = r * (0.78 if cjk else 0.6)
        radius = r * 0.72 * mm
        extra = 0.25 if cjk else 0.12
        around = sum(pdfmetrics.stringWidth(ch, FONT, size) + extra * size for ch in ring) / radius
        size *= min(1, math.radians(325) / around)
        widths = [pdfmetrics.stringWidth(ch, FONT, size) + extra * size for ch in ring]
        span = sum(widths) / radius
        a = math.pi / 2 + span / 2
        for ch, wide in zip(ring, widths, strict=True):
            step = wide / radius
            b = a - step / 2
            c.saveState()
            c.translate(radius * math.cos(b), radius * math.sin(b))
            c.rotate(math.degrees(b) - 90)
            c.setFont(FONT, size)
            c.drawCentredString(0, -size * 0.35, ch)
            c.restoreState()
            a -= step
        if star:
            p = c.beginPath()
            for i in range(11):
                q = r * (0.3 if i % 2 == 0 else 0.12) * mm
                t = math.pi / 2 + i * math.pi / 5
                p.moveTo(q * math.cos(t), q * math.sin(t)) if i == 0 else p.lineTo(q * math.cos(t), q * math.sin(t))
            c.drawPath(p, stroke=0, fill=1)
        if middle:
            size = min(r * 1.1, r * 2.1 / max(1, len(middle)) * (1 if not middle.isascii() else 1.6))
            c.setFont(FONT, size)
            c.drawCentredString(0, -size * 0.36 - (r * 1.3 if star else 0), middle)
        c.restoreState()

    def signature(self, x, y, name: str, w: float = 34, color: str = "#1a237e") -> None:
        """A scribble of its own for every name."""
        rng = random.Random(name)
        c = self.c
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(1.1)
        c.setLineCap(1)
        p = c.beginPath()
        n = min(11, 4 + len(name) // 2)
        px, py = x * mm, (self.h - y) * mm
        p.moveTo(px, py)
        for i in range(n):
            qx = x * mm + w * mm * (i + 1) / n
            tall = rng.uniform(3, 7) * mm if i in (0, n // 2) else rng.uniform(0.6, 3) * mm
            p.curveTo(
                px + rng.uniform(-1, 3) * mm,
                py + tall,
                qx - rng.uniform(1, 4) * mm,
                py - rng.uniform(-1, 2.5) * mm,
                qx,
                (self.h - y) * mm + rng.uniform(-0.8, 1.2) * mm,
            )
            px, py = qx, (self.h - y) * mm
        p.curveTo(px + 6 * mm, py + 3 * mm, px + 2 * mm, py - 3 * mm, x * mm + w * 0.3 * mm, (self.h - y - 2.4) * mm)
        c.drawPath(p)
        c.setLineCap(0)

    def face(self, x, y, w, h, person, border: bool = True, size: tuple[int, int] = (336, 420)) -> None:
        self.image(x, y, w, h, face_jpeg(tuple(sorted(person.look.items())), size))
        if border:
            self.rect(x, y, w, h, 0.4, "#888888")

    def image(self, x, y, w, h, data: bytes) -> None:
        self.c.drawImage(ImageReader(io.BytesIO(data)), x * mm, (self.h - y - h) * mm, w * mm, h * mm)

    def code39(self, x, y, value: str, height: float = 8, module: float = 0.26) -> None:
        code = Standard39(
            value, barWidth=module * mm, barHeight=height * mm, checksum=0, stop=1, quiet=0, ratio=2.5, humanReadable=0
        )
        self.c.setFillColor(HexColor("#111111"))
        code.drawOn(self.c, x * mm - code.width, (self.h - y - height) * mm)

    def qr(self, x, y, side, value: str) -> None:
        widget = QrCodeWidget(value, barLevel="M")
        x1, y1, x2, y2 = widget.getBounds()
        d = Drawing(side * mm, side * mm, transform=[side * mm / (x2 - x1), 0, 0, side * mm / (y2 - y1), 0, 0])
        d.add(widget)
        renderPDF.draw(d, self.c, x * mm, (self.h - y - side) * mm)

    def sample(self, x: float | None = None, y: float | None = None, size: float = 6.5) -> None:
        """The mark every page carries."""
        self.text(
            self.w - 3 if x is None else x, 4.4 if y is None else y, "SAMPLE 樣本", size, color="#a33a3a", align="r"
        )

    def put(self, page: Page, x: float, y: float, scale: float = 1) -> None:
        """Another page drawn onto this one, cut at its edge."""
        c = self.c
        c.saveState()
        c.translate(x * mm, (self.h - y - page.h * scale) * mm)
        c.scale(scale, scale)
        p = c.beginPath()
        p.rect(0, 0, page.w * mm, page.h * mm)
        c.clipPath(p, stroke=0)
        page.draw(Sheet(c, page.w, page.h))
        c.restoreState()
        self.rect(x, y, page.w * scale, page.h * scale, 0.3, "#999999")

    def field(self, x, y, w, h, name: str, tip: str, value: str, size: float = 10) -> None:
        """A text field of a form in a PDF, else the value alone; of a blank form the field is empty."""
        if self.blank:
            name, value = name or f"{tip}{self.c.getPageNumber()}", ""
        if self.fields and all(ord(ch) < 256 for ch in value):
            self.c.acroForm.textfield(
                name=name,
                tooltip=tip,
                value=value,
                x=x * mm,
                y=(self.h - y - h) * mm,
                width=w * mm,
                height=h * mm,
                fontName="Courier-Bold",
                fontSize=size,
                borderWidth=0,
                maxlen=120,
                fillColor=None,
                borderColor=None,
                textColor=HexColor(INK),
                forceBorder=False,
            )
        elif value:
            self.typed(x + 1, y + h * 0.5 + size * 0.12, value, size, fit=w - 1.5)

    def tick(self, x, y, on: bool, name: str = "", tip: str = "", side: float = 4) -> None:
        if self.fields and name:
            self.c.acroForm.checkbox(
                name=name,
                tooltip=tip,
                checked=on and not self.blank,
                x=x * mm,
                y=(self.h - y - side) * mm,
                size=side * mm,
                buttonStyle="check",
                borderWidth=0.7,
                fillColor=None,
                borderColor=HexColor("#222222"),
            )
            return
        self.rect(x, y, side, side, 0.6)
        if on:
            self.line(x + 0.8, y + side * 0.55, x + side * 0.42, y + side - 0.7, 1.3, INK)
            self.line(x + side * 0.42, y + side - 0.7, x + side - 0.4, y + 0.5, 1.3, INK)


def _pieces(s: str) -> list[str]:
    """Words with the blank after them; every Chinese character for itself, a closing mark with the one before."""
    out: list[str] = []
    word = ""
    for ch in s:
        if ord(ch) > 0x2E80:
            if word:
                out.append(word)
                word = ""
            if ch in "，。、；：）」》" and out:
                out[-1] += ch
            else:
                out.append(ch)
        else:
            word += ch
            if ch == " ":
                out.append(word)
                word = ""
    return [*out, word] if word else out or [""]


@dataclass(frozen=True)
class Page:
    """A paper: its size in mm and what draws it."""

    draw: Callable[[Sheet], None]
    w: float = A4[0]
    h: float = A4[1]


def card(draw: Callable[[Sheet], None]) -> Page:
    return Page(draw, *CARD)


def copied(*pages: Page, scale: float = 1.0, top: float = 40, gap: float = 14) -> Page:
    """Small papers photocopied onto one A4 sheet, as is done with cards and passports."""

    def draw(s: Sheet) -> None:
        s.sample()
        y = top
        for page in pages:
            s.put(page, (s.w - page.w * scale) / 2, y, scale)
            y += page.h * scale + gap

    return Page(draw)


def pdf_bytes(
    pages: Sequence[Page], title: str = "", fields: bool = False, author: str = "", blank: bool = False
) -> bytes:
    out = io.BytesIO()
    c = Canvas(out, pagesize=(pages[0].w * mm, pages[0].h * mm), invariant=1, pageCompression=1, lang="zh-HK")
    c.setTitle(title)
    c.setAuthor(author or "formprep samples/make.py")
    c.setCreator("formprep samples")
    for page in pages:
        c.setPageSize((page.w * mm, page.h * mm))
        page.draw(Sheet(c, page.w, page.h, fields or blank, blank))
        c.showPage()
    c.save()
    return out.getvalue()


def raster(page: Page, pixels_per_mm: float) -> Image.Image:
    """The page as pixels."""
    doc = pypdfium2.PdfDocument(pdf_bytes([page]))
    try:
        return doc[0].render(scale=pixels_per_mm * 25.4 / 72).to_pil().convert("RGB")
    finally:
        doc.close()


def image_pdf(images: Sequence[tuple[bytes, float, float]], title: str = "") -> bytes:
    """Scanned pages (JPEG, width and height in mm) as a PDF without text."""
    out = io.BytesIO()
    c = Canvas(out, invariant=1, pageCompression=1)
    c.setTitle(title)
    c.setCreator("Example Scan")
    for data, w, h in images:
        c.setPageSize((w * mm, h * mm))
        c.drawImage(ImageReader(io.BytesIO(data)), 0, 0, w * mm, h * mm)
        c.showPage()
    c.save()
    return out.getvalue()
