# ruff: noqa: E501
"""What the papers of this half share: faces, signatures, seals, patterns, barcodes and the ways to write a date."""

from __future__ import annotations

import base64
import io
import math
import zlib
from datetime import date
from functools import lru_cache
from html import escape
from random import Random

import zxingcpp
from PIL import Image

from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Someone
from samples.faces import portrait

SANS = "'Liberation Sans','WenQuanYi Zen Hei';"
SERIF = "'Liberation Serif','WenQuanYi Zen Hei';"
MONO = "'Liberation Mono','WenQuanYi Zen Hei';"
HEI = "'WenQuanYi Micro Hei','DejaVu Sans';"
BASE = f"*{{box-sizing:border-box}} .sheet{{position:relative;overflow:hidden;font-family:{SANS};color:#151515}} " + (
    ".at{position:absolute;white-space:nowrap} table{border-collapse:collapse} td,th{vertical-align:top}"
    "p{margin:0 0 2mm 0} h1,h2,h3{margin:0}"
)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DIGITS = "〇一二三四五六七八九"


def only(fault: str, *allowed: str) -> None:
    """Raise `NoSuchFaultError` unless the paper can be drawn with the fault."""
    if fault and fault not in allowed:
        raise NoSuchFaultError(fault)


def known(**facts: object) -> dict:
    """Return the facts that are printed."""
    return {name: value for name, value in facts.items() if value}


def seed(text: str) -> int:
    """Return a number that stays the same for the same text."""
    return zlib.crc32(text.encode())


def e(text: object) -> str:
    """Return the text for HTML."""
    return escape(str(text), quote=False)


# ---- dates


def dmy(on: date, joint: str = "-") -> str:
    return joint.join((f"{on:%d}", f"{on:%m}", f"{on:%Y}"))


def long(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def american(on: date) -> str:
    return f"{MONTHS[on.month - 1]} {on.day}, {on.year}"


def short(on: date, upper: bool = True) -> str:
    text = f"{on.day:02d} {MONTHS[on.month - 1][:3]} {on.year}"
    return text.upper() if upper else text


def zh(on: date) -> str:
    return f"{on.year}年{on.month}月{on.day}日"


def roc(on: date, filled: bool = False) -> str:
    if filled:
        return f"民國{on.year - 1911:03d}年{on.month:02d}月{on.day:02d}日"
    return f"民國{on.year - 1911}年{on.month}月{on.day}日"


def counted(n: int) -> str:
    tens, ones = divmod(n, 10)
    return ("" if tens == 0 else "十" if tens == 1 else DIGITS[tens] + "十") + (DIGITS[ones] if ones else "")


def written(on: date) -> str:
    """Return the date in Chinese numerals, as notaries write it."""
    return f"{''.join(DIGITS[int(d)] for d in str(on.year))}年{counted(on.month)}月{counted(on.day)}日"


# ---- pictures


def jpeg(picture: Image.Image, quality: int = 88) -> str:
    """Return the picture as a data URI."""
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=quality)
    return "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode()


def look(of: Someone, on: date) -> dict:
    """Return how the person looks, for `samples.faces`."""
    age = (on - of.born_on).days // 365
    skin = {"IND": 3, "IDN": 2, "PHL": 2, "VNM": 1, "GBR": 0, "USA": 0, "FRA": 0, "D": 0, "AUS": 0}.get(
        of.nationality, 1
    )
    hair = "black"
    if skin == 0:
        hair = ("brown", "auburn", "blond")[seed(of.surname) % 3]
    return {
        "seed": seed(of.passport) % 10000,
        "hair": "grey" if age > 58 else hair,
        "style": "long" if of.sex == "F" and age < 58 else "short",
        "skin": skin,
        "child": age < 14,
        "old": age > 58,
    }


@lru_cache(maxsize=64)
def _face(items: tuple, size: tuple[int, int], ground: tuple[int, int, int]) -> str:
    return jpeg(portrait(dict(items), size, ground))


def face(of: Someone, on: date, *, size: tuple[int, int] = (360, 450), ground=(238, 241, 244)) -> str:
    """Return the passport photograph of the person as a data URI."""
    return _face(tuple(look(of, on).items()), size, ground)


def image(source: str, x: float, y: float, w: float, h: float, more: str = "") -> str:
    return f'<img src="{source}" style="position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm;{more}">'


def at(x: float, y: float, text: object, size: float = 8, more: str = "") -> str:
    """Return a line of text at a place: millimetres, size in points."""
    return f'<div class="at" style="left:{x}mm;top:{y}mm;font-size:{size}pt;{more}">{e(text)}</div>'


def box(x: float, y: float, w: float, h: float, inner: str = "", more: str = "border:.3mm solid #333") -> str:
    return f'<div style="position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm;{more}">{inner}</div>'


def sheet(inner: str, size: tuple[float, float] = (210.0, 297.0), more: str = "") -> str:
    return f'<div class="sheet" style="width:{size[0]}mm;height:{size[1]}mm;{more}">{inner}</div>'


# ---- drawn things


def _svg(w: float, h: float, inner: str, style: str = "") -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}mm" height="{h}mm" viewBox="0 0 {w} {h}"'
        f' style="{style}">{inner}</svg>'
    )


def squiggle(rng: Random, w: float = 44, h: float = 13, ink: str = "") -> str:
    """Return a signature as one hand-drawn path: letters that lean, then a stroke beneath."""
    ink = ink or rng.choice(["#16235c", "#111", "#1c3f8f", "#222"])
    x, y = 1.5, h * 0.62
    path = f"M{x:.2f} {y:.2f}"
    while x < w * rng.uniform(0.72, 0.9):
        step = w * rng.uniform(0.05, 0.12)
        top, low = h * rng.uniform(0.03, 0.4), h * rng.uniform(0.65, 0.98)
        path += (
            f" C{x + step * rng.uniform(-0.4, 0.5):.2f} {top:.2f} {x + step * rng.uniform(0.9, 1.7):.2f} {top + h * 0.1:.2f}"
            f" {x + step * rng.uniform(0.3, 0.8):.2f} {low:.2f}"
            f" S{x + step * 1.3:.2f} {h * rng.uniform(0.3, 0.55):.2f} {x + step:.2f} {h * rng.uniform(0.5, 0.7):.2f}"
        )
        x += step
    path += f" q{w * 0.08:.2f} {-h * 0.3:.2f} {w * 0.1:.2f} {h * 0.1:.2f}"
    under = ""
    if rng.random() < 0.6:
        under = f"M{w * 0.12:.2f} {h * 0.93:.2f} q{w * 0.4:.2f} {-h * rng.uniform(0.05, 0.3):.2f} {w * 0.74:.2f} {-h * 0.08:.2f}"
    style = f'fill="none" stroke="{ink}" stroke-linecap="round" stroke-linejoin="round"'
    return _svg(w, h, f'<path d="{path}" {style} stroke-width=".42"/><path d="{under}" {style} stroke-width=".34"/>')


def signed(rng: Random, x: float, y: float, w: float = 44, h: float = 13) -> str:
    """Return a signature at a place."""
    return f'<div style="position:absolute;left:{x}mm;top:{y}mm">{squiggle(rng, w, h)}</div>'


def waves(w: float, h: float, ink: str, *, rows: int = 16, swing: float = 2.5, at_y: float = 0) -> str:
    """Return fine waves that fill a ground, as security paper has them."""
    paths = []
    for row in range(rows):
        y = at_y + h * (row + 0.5) / rows
        points = " ".join(
            f"{x * w / 40:.1f},{y + swing * math.sin(x / 3 + row * 0.9) * math.cos(x / 11 + row):.2f}"
            for x in range(41)
        )
        paths.append(f'<polyline points="{points}" fill="none" stroke="{ink}" stroke-width=".18"/>')
    return _svg(w, h + at_y, "".join(paths), "position:absolute;left:0;top:0")


def rosette(x: float, y: float, r: float, ink: str) -> str:
    """Return an emblem-like figure where a paper has its arms."""
    petals = "".join(
        f'<ellipse cx="{r}" cy="{r}" rx="{r * 0.92:.2f}" ry="{r * 0.34:.2f}" fill="none" stroke="{ink}" '
        f'stroke-width=".25" transform="rotate({a} {r} {r})"/>'
        for a in range(0, 180, 22)
    )
    return _svg(2 * r, 2 * r, petals, f"position:absolute;left:{x - r}mm;top:{y - r}mm")


def seal(x: float, y: float, r: float, ring: str, middle: str = "★", ink: str = "#c3232b", more: str = "") -> str:
    """Return a round seal: words along the ring, a star or a word in the middle."""
    size = min(r * 0.36, 4.6 * r / max(8, len(ring)))
    parts = [
        f'<circle cx="{r}" cy="{r}" r="{r - 0.5}" fill="none" stroke="{ink}" stroke-width=".7" stroke-opacity=".8"/>'
    ]
    spread = min(290, 26 * len(ring))
    for i, letter in enumerate(ring):
        turn = -spread / 2 + spread * (i + 0.5) / len(ring)
        parts.append(
            f'<text x="{r}" y="{size + 1.3:.2f}" font-size="{size:.2f}" text-anchor="middle" fill="{ink}" fill-opacity=".85"'
            f' font-family="WenQuanYi Zen Hei" transform="rotate({turn:.1f} {r} {r})">{e(letter)}</text>'
        )
    big = r * 0.62 if len(middle) < 2 else 1.5 * r / len(middle)
    parts.append(
        f'<text x="{r}" y="{r + big * 0.36:.2f}" font-size="{big:.2f}" text-anchor="middle" fill="{ink}" fill-opacity=".85"'
        f' font-family="WenQuanYi Zen Hei">{e(middle)}</text>'
    )
    return _svg(2 * r, 2 * r, "".join(parts), f"position:absolute;left:{x - r}mm;top:{y - r}mm;{more}")


@lru_cache(maxsize=256)
def _code(text: str, form: str) -> tuple[tuple[bool, ...], ...]:
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    made = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    rows = made.tolist() if hasattr(made, "tolist") else [list(row) for row in memoryview(made).tolist()]
    return tuple(tuple(v < 128 for v in row) for row in rows)


def barcode(text: str, x: float, y: float, w: float, h: float) -> str:
    """Return a Code 39."""
    row = _code(text, "Code39")[0]
    one = w / len(row)
    bars = "".join(
        f'<rect x="{i * one:.3f}" y="0" width="{one * 1.02:.3f}" height="{h}"/>' for i, on in enumerate(row) if on
    )
    return _svg(w, h, bars, f"position:absolute;left:{x}mm;top:{y}mm")


def square_code(text: str, x: float, y: float, w: float) -> str:
    """Return a QR code."""
    rows = _code(text, "QRCode")
    one = w / len(rows)
    dots = "".join(
        f'<rect x="{i * one:.3f}" y="{j * one:.3f}" width="{one * 1.03:.3f}" height="{one * 1.03:.3f}"/>'
        for j, row in enumerate(rows)
        for i, on in enumerate(row)
        if on
    )
    return _svg(w, w, dots, f"position:absolute;left:{x}mm;top:{y}mm")
