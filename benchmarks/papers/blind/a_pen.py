# ruff: noqa: E501 -- lines of HTML and CSS
"""What the papers of one author are drawn with: places, dates, zones, codes, signatures, stamps and faces."""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone

RESET = "*{box-sizing:border-box}p{margin:0}table{border-collapse:collapse}b{font-weight:bold}"
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
FULL = [
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


def only(fault: str, *allowed: str) -> None:
    """Refuse a fault that makes no sense on the paper."""
    if fault and fault not in allowed:
        raise NoSuchFaultError(fault)


def unfit(fault: str, why: str) -> ValueError:
    """Return what says that this person has no such paper."""
    return NoSuchFaultError(why) if fault else ValueError(why)


def at(x: float, y: float, inner: object, style: str = "") -> str:
    """Return something at a place in millimetres, on one line."""
    return f'<div style="position:absolute;left:{x}mm;top:{y}mm;white-space:nowrap;{style}">{inner}</div>'


def block(x: float, y: float, width: float, inner: object, style: str = "") -> str:
    """Return something at a place, broken at a width."""
    return f'<div style="position:absolute;left:{x}mm;top:{y}mm;width:{width}mm;{style}">{inner}</div>'


def known(of: Someone, *names: str, **more: Any) -> dict[str, Any]:
    """Return facts: those of the person under these names, and more; what is empty is none."""
    own = {"date_of_birth": of.born_on}
    facts = {name: own.get(name) or getattr(of, name) for name in names} | more
    return {name: value for name, value in facts.items() if value}


def years(day: date, number: int) -> date:
    """Return the day so many years later."""
    try:
        return day.replace(year=day.year + number)
    except ValueError:
        return date(day.year + number, 3, 1)


def age(of: Someone, day: date) -> int:
    """Return how many years old someone is."""
    return day.year - of.born_on.year - ((day.month, day.day) < (of.born_on.month, of.born_on.day))


def before(rng: Random, day: date, least: int, most: int) -> date:
    """Return a day so many days before."""
    return day - timedelta(days=rng.randrange(least, most))


def term(rng: Random, case: Case, of: Someone, fault: str, *, spans: int = 10, less: int = 1) -> tuple[date, date]:
    """Return from when until when a document is good: half as long for the young."""
    spans = spans if age(of, case.on) >= 16 else 5
    if fault == "expired":
        ends = before(rng, case.on, 12, 500)
        begun = years(ends, -spans) + timedelta(days=less)
        if begun <= of.born_on:
            begun = years(ends, -1)
        return begun, ends
    begun = max(before(rng, case.on, 60, spans * 365 - 500), of.born_on + timedelta(days=90))
    return begun, years(begun, spans) - timedelta(days=less)


def document_days(case: Case, of: Someone, number: str, fault: str = "") -> tuple[date, date]:
    """Return the days of a travel document with this number: the same wherever they are written."""
    whole = of.nationality in ("GBR", "AUS", "KOR", "JPN", "TWN", "ESP", "IDN") and number != of.permit
    return term(Random(f"{case.name} {number}"), case, of, fault, less=0 if whole else 1)


def dmy(day: date, mark: str = "/") -> str:
    """Return day, month and year in digits."""
    return f"{day:%d}{mark}{day:%m}{mark}{day:%Y}"


def mon(day: date, mark: str = " ") -> str:
    """Return a day as 05 JUN 2019."""
    return f"{day:%d}{mark}{MONTHS[day.month - 1]}{mark}{day.year}"


def long(day: date) -> str:
    """Return a day as 5 June 2019."""
    return f"{day.day} {FULL[day.month - 1]} {day.year}"


def lines(zone: Sequence[str]) -> str:
    """Return the lines of a zone as HTML."""
    return "<br>".join(html.escape(line) for line in zone)


def svg(text: str, kind: str, width: float, height: float) -> str:
    """Return a barcode of some kind, so many millimetres large."""
    made = zxingcpp.write_barcode_to_svg(
        zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat(getattr(zxingcpp.BarcodeFormat, kind)))
    )
    size = re.search(r'width="(\d+)" height="(\d+)"', made)
    body = made[made.index("<g id") : made.rindex("</svg>")]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[1]} {size[2]}" preserveAspectRatio="none" '  # type: ignore[index]
        f'style="width:{width}mm;height:{height}mm;display:block">{body}</svg>'
    )


def signature(rng: Random, width: float = 30, colour: str = "#1b2a6b") -> str:
    """Return a signature: loops that run to the right, and a stroke beneath."""
    x, points = 4.0, ["M 2 18"]
    for _ in range(rng.randrange(5, 9)):
        up, wide = rng.uniform(2, 14), rng.uniform(6, 13)
        points.append(
            f"C {x + wide:.1f} {up:.1f} {x - wide / 3:.1f} {up - 3:.1f} {x + wide / 2:.1f} {rng.uniform(16, 23):.1f}"
        )
        x += wide * 0.8
    points.append(f"Q {x + 12:.1f} 10 {x + 22:.1f} {rng.uniform(8, 20):.1f}")
    points.append(f"M 8 {rng.uniform(24, 27):.1f} Q {x / 2:.1f} 22 {x + 8:.1f} {rng.uniform(23, 26):.1f}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {x + 26:.0f} 30" style="width:{width}mm;height:{width * 0.32:.1f}mm;display:block">'
        f'<path d="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="1.1"/></svg>'
    )


def seal(words: str, inner: str, colour: str = "#b3282d", size: float = 30) -> str:
    """Return a round seal with words around and a star or words in the middle."""
    step = 250 / max(1, len(words) - 1)
    around = "".join(
        f'<text x="50" y="16" font-size="10" text-anchor="middle" transform="rotate({-125 + step * n:.1f} 50 50)">{html.escape(c)}</text>'
        for n, c in enumerate(words)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" style="width:{size}mm;height:{size}mm;display:block" fill="{colour}" font-family="Noto Serif CJK SC">'
        f'<circle cx="50" cy="50" r="47" fill="none" stroke="{colour}" stroke-width="2"/>{around}'
        f'<text x="50" y="60" font-size="{30 if len(inner) < 2 else 9}" text-anchor="middle">{inner}</text></svg>'
    )


def rings(colour: str, step: int = 9) -> str:
    """Return a background of fine arcs, as security print has it."""
    arcs = "".join(
        f"<circle cx='0' cy='{step * 2}' r='{r}'/><circle cx='{step * 4}' cy='{step * 2}' r='{r}'/>"
        for r in range(step, step * 4, 3)
    )
    drawn = f"<svg xmlns='http://www.w3.org/2000/svg' width='{step * 4}' height='{step * 4}'><g fill='none' stroke='{colour}' stroke-width='.35'>{arcs}</g></svg>"
    return f"url(data:image/svg+xml;base64,{base64.b64encode(drawn.encode()).decode()})"


def mixed(one: tuple[int, ...], other: tuple[int, ...], share: float) -> tuple[int, ...]:
    """Return a colour between two."""
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def head(canvas: Image.Image, of: Someone, cx: float, top: float, height: float, *, dress: int = 0) -> None:
    """Draw the head and shoulders of someone, always the same face, into a picture."""
    rng, u = Random(f"{of.surname} {of.given_names} {of.born_on}"), height / 100
    draw = ImageDraw.Draw(canvas)
    asian = bool(of.chinese_name) or of.nationality in ("JPN", "KOR", "VNM", "PHL", "IDN")
    skin = mixed((240, 208, 180), (196, 152, 118), rng.uniform(0.1, 0.6) if asian else rng.uniform(0, 0.25))
    if of.nationality == "IND":
        skin = (178, 130, 96)
    hair = (
        (34, 28, 27) if asian or of.nationality == "IND" else rng.choice([(92, 62, 38), (58, 40, 28), (150, 112, 62)])
    )
    hair = mixed(hair, (190, 190, 192), 0.75) if of.born_on.year < 1960 else hair
    shade, wide = mixed(skin, (92, 52, 34), 0.32), rng.uniform(33, 37)
    p = lambda x, y: (cx + x * u, top + y * u)  # noqa: E731
    box = lambda x, y, a, b: [*p(x - a, y - b), *p(x + a, y + b)]  # noqa: E731
    cloth = [(38, 46, 66), (120, 36, 48), (226, 228, 232), (70, 96, 84)][(rng.randrange(4) + dress) % 4]
    if of.sex == "F":
        draw.ellipse(box(0, 56, wide + 10, 58), fill=hair)
        draw.rectangle([*p(-wide - 10, 56), *p(wide + 10, 112)], fill=hair)
    draw.polygon([p(-17, 84), p(17, 84), p(22, 128), p(-22, 128)], fill=shade)
    draw.ellipse(box(0, 186, 86, 68), fill=cloth)
    draw.polygon([p(-22, 119), p(22, 119), p(0, 146)], fill=skin)
    draw.line(
        [p(-24, 117), p(0, 148), p(24, 117)], fill=mixed(cloth, (255, 255, 255), 0.35), width=max(1, round(3 * u))
    )
    for side in (-1, 1):
        draw.ellipse(box(side * (wide + 1), 60, 6, 11), fill=shade)
    draw.ellipse(box(0, 46, wide + 4, 44), fill=hair)
    draw.ellipse(box(0, 58, wide, 46), fill=skin)
    draw.chord(box(0, 38, wide + 2, 32), 180, 360, fill=hair)
    fringe = rng.choice((14, 20, 26)) if of.sex == "F" else 12
    draw.pieslice(box(0, 28, wide + 1, fringe), 180, 360, fill=hair)
    for side in (-1, 1):
        draw.ellipse(box(side * 15.5, 56, 7.2, 3.6), fill=(250, 248, 245))
        draw.ellipse(box(side * 15.5, 56, 3.5, 3.5), fill=(52, 36, 28) if asian else (84, 108, 122))
        draw.ellipse(box(side * 15.5, 56, 1.7, 1.7), fill=(10, 10, 10))
        draw.ellipse(box(side * 15.5 + 1.2, 54.8, 0.8, 0.8), fill=(255, 255, 255))
        draw.arc(box(side * 15.5, 57, 7.8, 5.4), 190, 350, fill=(40, 26, 22), width=max(1, round(1.4 * u)))
        draw.arc(
            box(side * 15.5, 51, 9.5, 5),
            200,
            340,
            fill=mixed(hair, skin, 0.15),
            width=max(1, round((1.6 if of.sex == "F" else 2.6) * u)),
        )
        draw.ellipse(box(side * 3.6, 73.5, 1.8, 1.2), fill=shade)
        draw.ellipse(box(side * 21, 72, 7, 5), fill=mixed(skin, (226, 130, 116), 0.16))
    draw.line([p(-3.2, 58), p(-4.6, 70), p(-5.4, 73)], fill=mixed(skin, shade, 0.6), width=max(1, round(1.6 * u)))
    draw.arc(box(0, 72, 6, 4), 20, 160, fill=shade, width=max(1, round(1.5 * u)))
    lips = (184, 78, 82) if of.sex == "F" else mixed(skin, (150, 70, 62), 0.6)
    draw.chord(box(0, 85, 10.5, 4.6), 0, 180, fill=lips)
    draw.chord(box(0, 86, 10.5, 4), 180, 360, fill=mixed(lips, (70, 20, 20), 0.25))
    draw.line([p(-10, 85.6), p(10, 85.6)], fill=mixed(lips, (50, 10, 10), 0.6), width=max(1, round(0.9 * u)))
    if rng.random() < 0.3 and age(of, date(2019, 6, 1)) > 12:
        for side in (-1, 1):
            draw.rectangle(box(side * 15.5, 57, 11, 8), outline=(44, 44, 48), width=max(1, round(1.5 * u)))
        draw.line([p(-4.5, 55), p(4.5, 55)], fill=(44, 44, 48), width=max(1, round(1.5 * u)))


def lit(picture: Image.Image, rng: Random, *, soft: float = 1.2, light: float = 0.12) -> Image.Image:
    """Return a drawn picture as a lens sees it: soft, lit from one side, with the grain of a sensor."""
    size = picture.size
    picture = picture.filter(ImageFilter.GaussianBlur(soft))
    across, down = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    ramp = 1 - light * (1 + np.clip(rng.choice((-0.7, 0.7)) * across + 0.4 * down, -1, 1))
    grain = np.random.default_rng(rng.randrange(10**6)).normal(0, 3, (size[1], size[0], 1))
    return Image.fromarray(np.clip(np.asarray(picture) * ramp[..., None] + grain, 0, 255).astype(np.uint8))


def drawn(of: Someone, ground: tuple[int, int, int], width: int, height: int, share: float, dress: int) -> Image.Image:
    canvas = Image.new("RGB", (width * 2, height * 2), ground)
    head(canvas, of, width, height * 2 * (0.5 - share / 2) * 0.72, height * 2 * share, dress=dress)
    return lit(canvas, Random(f"{of.given_names} {width}"), soft=2.2).resize((width, height), Image.Resampling.LANCZOS)


def portrait(
    of: Someone,
    ground: tuple[int, int, int] = (238, 240, 243),
    *,
    width: int = 420,
    height: int = 540,
    share: float = 0.62,
    dress: int = 0,
    grey: bool = False,
) -> str:
    """Return the face of someone as a data URI of JPEG."""
    picture = drawn(of, ground, width, height, share, dress)
    return jpeg(picture.convert("L") if grey else picture)


def jpeg(picture: Image.Image) -> str:
    """Return a picture as a data URI."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return f"data:image/jpeg;base64,{base64.b64encode(out.getvalue()).decode()}"


def picture(x: float, y: float, width: float, source: str, style: str = "") -> str:
    """Return a picture at a place, so many millimetres wide."""
    return f'<img src="{source}" style="position:absolute;left:{x}mm;top:{y}mm;width:{width}mm;{style}">'
