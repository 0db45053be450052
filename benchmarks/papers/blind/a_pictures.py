# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs of one face, and of a family."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.blind.a_pen import RESET, at, head, jpeg, lit, long, only, portrait
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

GROUNDS = ((250, 250, 250), (223, 233, 244), (236, 236, 232))


def single(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one photograph of 40 by 50 mm, as the studio's file."""
    only(fault)
    source = portrait(case.of(party), rng.choice(GROUNDS), width=480, height=600, share=0.6, dress=1)
    page = f'<img src="{source}" style="width:40mm;height:50mm;display:block">'
    return Paper("photograph", "studio", (page,), RESET, (40.0, 50.0))


def strip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a print of the booth: the same face four times, cutting marks, the name of the shop."""
    only(fault)
    source = portrait(case.of(party), GROUNDS[1], width=400, height=500, share=0.66, dress=2)
    four = "".join(
        f'<img src="{source}" style="position:absolute;left:{8 + 44 * (n % 2)}mm;top:{8 + 54 * (n // 2)}mm;width:40mm;height:50mm;outline:.1mm dashed #999">'
        for n in range(4)
    )
    page = f'<div style="position:relative;width:100mm;height:150mm;background:#fff">{four}{at(8, 122, rng.choice(("快相站 Photo-Me", "嘉美影室 Carmel Studio", "ID PHOTO 40×50mm")), "font:9pt Lato;color:#777")}{at(8, 128, f"{case.on:%d/%m/%Y}", "font:7pt Lato;color:#999")}</div>'
    return Paper("photograph", "booth-four", (page,), RESET, (100.0, 150.0))


def glued(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photograph glued onto an empty sheet, the name beneath in ink."""
    only(fault)
    of = case.of(party)
    source = portrait(of, GROUNDS[2], width=480, height=600, share=0.56)
    name = at(84, 98, of.name.title(), "font:italic 15pt 'AR PL UKai HK';color:#23408a;transform:rotate(-2deg)")
    page = f'<div style="position:relative;width:210mm;height:297mm;background:#fdfdfb"><img src="{source}" style="position:absolute;left:83mm;top:44mm;width:40mm;transform:rotate(1deg);box-shadow:0 0 1mm #888">{name}</div>'
    return Paper("photograph", "glued-with-name", (page,), RESET)


def _scene(rng: Random, width: int, height: int, kind: str) -> Image.Image:
    """Return a place behind people: a shore, a park, or a room."""
    scene = Image.new("RGB", (width, height), (150, 192, 228))
    draw = ImageDraw.Draw(scene)
    for y in range(height // 2):
        draw.line([(0, y), (width, y)], fill=(120 + y * 110 // height * 2 // 2, 178 + y * 60 // height, 230))
    if kind == "room":
        draw.rectangle((0, 0, width, height), fill=(214, 196, 170))
        draw.rectangle(
            (width * 0.1, height * 0.08, width * 0.3, height * 0.4),
            fill=(172, 206, 226),
            outline=(120, 90, 60),
            width=10,
        )
        draw.rectangle(
            (width * 0.66, height * 0.1, width * 0.9, height * 0.32), fill=(120, 84, 66), outline=(80, 52, 36), width=8
        )
        draw.rectangle((0, height * 0.72, width, height), fill=(130, 78, 58))
        return scene.filter(ImageFilter.GaussianBlur(5))
    ground = (92, 132, 70) if kind == "park" else (218, 200, 160)
    draw.rectangle((0, height * 0.52, width, height), fill=ground)
    if kind == "shore":
        draw.rectangle((0, height * 0.45, width, height * 0.58), fill=(60, 120, 160))
    for _ in range(26):
        x, y, r = rng.randrange(width), height * rng.uniform(0.2, 0.5), width * rng.uniform(0.04, 0.1)
        tint = rng.randrange(40)
        if kind == "park":
            draw.ellipse((x - r, y - r, x + r, y + r), fill=(40 + tint, 92 + tint, 44))
        else:
            draw.rectangle((x - r / 3, y * 0.9, x + r / 3, height * 0.46), fill=(140 + tint, 148 + tint, 158 + tint))
    return scene.filter(ImageFilter.GaussianBlur(6))


def _group(case: Case, rng: Random, kind: str, width: int = 1500, height: int = 1000) -> str:
    people = [case.applicant, case.sponsor] + ([case.other_parent] if case.other_parent else [])
    rng.shuffle(people)
    scene = _scene(rng, width, height, kind)
    for n, of in enumerate(people):
        small = 0.72 if case.on.year - of.born_on.year < 14 else 1.0
        tall = height * 0.36 * small
        head(
            scene,
            of,
            width * (n + 1) / (len(people) + 1) + rng.randrange(-30, 30),
            height * (0.9 - 0.68 * small) + rng.randrange(-20, 20),
            tall,
            dress=n,
        )
    return jpeg(lit(scene, rng, soft=1.6, light=0.08))


def wedding(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one print of 152 by 102 mm, with the day that the camera wrote."""
    only(fault)
    day = f"'{rng.randrange(12, 19)} {rng.randrange(1, 13)} {rng.randrange(1, 28)}"
    source = _group(case, rng, rng.choice(("park", "shore")))
    dated = at(122, 92, day, "font:bold 12pt 'DejaVu Sans Mono';color:#ff8a3a")
    page = f'<div style="position:relative;width:152mm;height:102mm"><img src="{source}" style="width:152mm;height:102mm;display:block">{dated}</div>'
    return Paper("family-photograph", "print-dated", (page,), RESET, (152.0, 102.0))


def album(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of an album: three photographs and a line beneath each."""
    only(fault)
    words = (
        "Our first trip to Cheung Chau",
        "Dragon Boat Festival with family",
        "At home, Sunday lunch",
        "在海洋公園",
        "爸爸媽媽與我們",
        "端午節與家人",
    )
    parts = "".join(
        f'<img src="{_group(case, rng, kind, 900, 600)}" style="position:absolute;left:{18 + 26 * n}mm;top:{20 + 88 * n}mm;width:105mm;border:2mm solid #fff;box-shadow:0 0 1mm #777;transform:rotate({(-2, 1.5, -1)[n]}deg)">'
        + at(
            26 + 26 * n,
            97 + 88 * n,
            f"{rng.choice(words)}　{long(case.on.replace(year=case.on.year - 3 + n, day=9))}",
            "font:12pt 'AR PL UKai HK';color:#333",
        )
        for n, kind in enumerate(("shore", "room", "park"))
    )
    page = f'<div style="position:relative;width:210mm;height:297mm;background:#efe6d4">{parts}</div>'
    return Paper("family-photograph", "album-page", (page,), RESET, language="en")


MAKERS: dict[str, tuple[Maker, ...]] = {"photograph": (single, strip, glued), "family-photograph": (wedding, album)}
