# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs: a file from a studio and a print glued on a leaf; the family in the studio and on a page of snapshots."""

from __future__ import annotations

from random import Random

from PIL import Image

from benchmarks.papers.held.pen import RESET, at, face
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink
from samples.faces import figure, together

WHOLE = RESET + "img{display:block}"


def studio(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the file a studio sends: 35 × 45 mm on grey, blue or white, edge to edge."""
    ink.only(fault)
    ground = rng.choice([(198, 206, 214), (120, 160, 214), (252, 252, 252)])
    page = f'<img src="{face(case.of(party), ground)}" style="width:40mm;height:50mm;object-fit:cover">'
    return Paper("photograph", "studio", (page,), WHOLE, (40.0, 50.0), language="other")


def glued(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a print with its white border, glued askew on a small leaf with the name below."""
    ink.only(fault)
    of = case.of(party)
    tilt = rng.uniform(-4, 4)
    page = at(
        32,
        24,
        f'<img src="{face(of)}" style="width:40mm;height:50mm;border:2mm solid #fff">',
        f"transform:rotate({tilt:.1f}deg);background:#fff;border:.1mm solid #aaa",
    )
    page += at(26, 94, of.name, "font:14pt 'AR PL UKai HK',FreeSerif;color:#24357a")
    css = WHOLE + ".lf{position:relative;width:105mm;height:120mm;background:#f3f0e8}"
    return Paper("photograph", "glued", (f'<div class="lf">{page}</div>',), css, (105.0, 120.0), language="other")


def _looks(case: Case) -> list[dict[str, object]]:
    return [ink.look(who) for who in (case.applicant, case.sponsor, case.other_parent) if who]


def portrait_of_all(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the family close together in front of a studio's plain cloth, upright."""
    ink.only(fault)
    wide, high = 900, 1100
    tint = rng.choice([(126, 120, 132), (92, 104, 122), (168, 150, 128)])
    image = Image.new("RGB", (wide, high), tint)
    seen = _looks(case)
    each = 560 if len(seen) < 3 else 470
    for n, one in enumerate(seen):
        tall = each * (14 if n % 2 else 12) // 12
        who = figure(**one).resize((tall, tall * 5 // 4))  # type: ignore[arg-type]
        left = int((wide - tall) * n / max(1, len(seen) - 1))
        image.paste(who, (left, high - who.height), who)
    page = f'<img src="{ink.uri(image)}" style="width:102mm;height:124.7mm;border:4mm solid #fff">'
    return Paper("family-photograph", "studio", (page,), WHOLE, (110.0, 132.7), language="other")


def snapshots(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of four snapshots with typed captions."""
    ink.only(fault)
    words = rng.sample(
        [
            "Our first trip, Kyoto",
            "Wedding lunch 10.12.2016",
            "With grandma",
            "公園野餐",
            "生日快樂",
            "Moving in, 2017",
            "Christmas 2018",
        ],
        4,
    )
    seen = _looks(case)
    body = "<p style='font:15pt Lato;margin:0 0 4mm'>Family photographs 家庭照片</p>"
    for n, word in enumerate(words):
        image = together(rng.sample(seen, len(seen)), (1260, 840), seed=rng.randrange(500) + n)
        body += f'<div style="display:inline-block;width:84mm;margin:2mm"><img src="{ink.uri(image)}" style="width:84mm;height:56mm"><p style="font:10pt Lato,Noto Sans CJK HK;margin:1mm 0 5mm">{word}</p></div>'
    css = WHOLE + ".al{width:210mm;height:297mm;box-sizing:border-box;padding:16mm 14mm;background:#fff}"
    return Paper("family-photograph", "snapshots", (f'<div class="al">{body}</div>',), css, language="other")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "photograph": (studio, glued),
    "family-photograph": (portrait_of_all, snapshots),
}
