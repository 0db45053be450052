# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs of one person as studios and booths hand them out, and of families at an event."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit, mixed, only
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

SPAN = 2
Colour = tuple[int, int, int]


def _slope(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """Return a ground whose colour runs from above to below."""
    strip = Image.new("RGB", (1, 64))
    for y in range(64):
        strip.putpixel((0, y), mixed(top, bottom, y / 63))
    return strip.resize(size, Image.Resampling.BICUBIC)


def _face(of: Someone, top: Colour, bottom: Colour, size: tuple[int, int], share: float, rng: Random) -> Image.Image:
    canvas = _slope((size[0] * SPAN, size[1] * SPAN), top, bottom)
    tall = size[1] * SPAN * share
    head(canvas, of, size[0] * SPAN * (0.5 + rng.uniform(-0.02, 0.02)), size[1] * SPAN * 0.13, tall, dress=1)
    return lit(canvas, rng, soft=2.4, light=0.08).resize(size, Image.Resampling.LANCZOS)


def studio(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photograph as a studio sends it: upright, a ground of light blue that grows paler."""
    only(fault)
    picture = _face(case.of(party), (198, 220, 240), (236, 243, 250), (640, 800), 0.6, rng)
    page = f'<img src="{jpeg(picture)}" style="display:block;width:40mm;height:50mm">'
    return Paper("photograph", "studio-pale-blue", (page,), RESET, (40.0, 50.0))


def booth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the strip of a booth: the same photograph four times on one white print, lines to cut along."""
    only(fault)
    picture = _face(case.of(party), (248, 248, 246), (240, 240, 238), (540, 660), 0.62, rng)
    source = jpeg(picture)
    cells = "".join(
        f'<img src="{source}" style="position:absolute;left:{6 + 48 * (n % 2)}mm;top:{8 + 60 * (n // 2)}mm;width:45mm;height:55mm;outline:.15mm dashed #bbb">'
        for n in range(4)
    )
    return Paper(
        "photograph",
        "booth-four-on-a-print",
        (f'<div style="position:relative;width:105mm;height:132mm;background:#fff">{cells}</div>',),
        RESET,
        (105.0, 132.0),
    )


def _people(case: Case) -> list[Someone]:
    return [each for each in (case.sponsor, case.applicant, case.other_parent) if each]


def _garden(size: tuple[int, int], rng: Random) -> Image.Image:
    canvas = _slope(size, (150, 190, 226), (206, 222, 230))
    draw, (wide, tall) = ImageDraw.Draw(canvas), size
    draw.rectangle([0, tall * 0.55, wide, tall], fill=(104, 142, 80))
    for _ in range(26):
        x, y, r = rng.uniform(0, wide), rng.uniform(0.3, 0.56) * tall, rng.uniform(0.04, 0.1) * wide
        draw.ellipse(
            [x - r, y - r, x + r, y + r * 0.9],
            fill=(rng.randrange(50, 96), rng.randrange(100, 140), rng.randrange(48, 76)),
        )
    draw.rectangle([wide * 0.06, tall * 0.16, wide * 0.09, tall * 0.6], fill=(96, 70, 50))
    return canvas.filter(ImageFilter.GaussianBlur(wide / 240))


def _hall(size: tuple[int, int], rng: Random) -> Image.Image:
    canvas = _slope(size, (122, 30, 34), (166, 52, 46))
    draw, (wide, tall) = ImageDraw.Draw(canvas), size
    for n in range(9):
        x = wide * (n + 0.5) / 9
        draw.ellipse([x - wide * 0.03, tall * 0.05, x + wide * 0.03, tall * 0.13], fill=(222, 172, 60))
        draw.line([x, 0, x, tall * 0.05], fill=(222, 172, 60), width=3)
    draw.ellipse([wide * 0.36, tall * 0.1, wide * 0.64, tall * 0.52], outline=(230, 186, 80), width=max(3, wide // 90))
    return canvas.filter(ImageFilter.GaussianBlur(wide / 300))


def _scene(case: Case, ground: Image.Image, top: float, share: float, rng: Random) -> Image.Image:
    people = _people(case)
    wide, tall = ground.size
    step = wide / (len(people) + 0.6)
    for n, one in enumerate(people):
        small = 0.72 if (case.on - one.born_on).days < 15 * 365 else 1
        size = tall * share * small
        head(
            ground,
            one,
            step * (n + 0.8) + rng.uniform(-0.03, 0.03) * wide,
            tall * top + tall * share * (1 - small) * 1.3,
            size,
            dress=n + 1,
        )
    return ground


def outing(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an outing in a park, a print lying crosswise with a white border and the day of the camera in its corner."""
    only(fault)
    picture = _scene(case, _garden((1800, 1200), rng), 0.34, 0.32, rng)
    draw = ImageDraw.Draw(picture)
    for x, y in ((200, 1040), (1320, 1090), (760, 1130)):
        draw.ellipse([x, y, x + 180, y + 60], fill=(88, 122, 66))
    picture = lit(picture, rng, soft=1.6)
    stamp = f'<span style="position:absolute;right:9mm;bottom:8mm;font:9pt FreeMono;color:#f59b2c">{case.on.year - 1} {rng.randrange(1, 12)} {rng.randrange(1, 28)}</span>'
    page = f'<div style="position:relative;width:152mm;height:102mm;background:#fff"><img src="{jpeg(picture)}" style="position:absolute;left:4mm;top:3mm;width:144mm;height:96mm">{stamp}</div>'
    return Paper("family-photograph", "outing-with-border", (page,), RESET, (152.0, 102.0))


def album(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of an album: a banquet and an outing glued to it, words by hand between."""
    only(fault)
    first = lit(_scene(case, _hall((1200, 900), rng), 0.32, 0.36, rng), rng, soft=1.4, light=0.2)
    second = lit(_scene(case, _garden((900, 1100), rng), 0.4, 0.22, rng), rng, soft=1.4)
    words = rng.choice(("擺酒當日，一家人", "Our first year together", "阿媽生日飲茶"))
    page = (
        '<div style="position:relative;width:210mm;height:297mm;background:#efe6d2">'
        f'<img src="{jpeg(first)}" style="position:absolute;left:24mm;top:22mm;width:140mm;height:105mm;transform:rotate(-1.6deg);border:2mm solid #fff">'
        f'<img src="{jpeg(second)}" style="position:absolute;left:78mm;top:158mm;width:90mm;height:110mm;transform:rotate(2deg);border:2mm solid #fff">'
        f'<p style="position:absolute;left:26mm;top:138mm;font:17pt AR PL UKai HK;color:#3a3a6a">{words}</p></div>'
    )
    return Paper("family-photograph", "album-page-two-prints", (page,), RESET)


MAKERS: dict[str, tuple[Maker, ...]] = {"photograph": (studio, booth), "family-photograph": (outing, album)}
