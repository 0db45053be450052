# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs: of one person as the form asks for it, and of the family together."""

from __future__ import annotations

from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink
from samples.faces import portrait, together

FILL = "img{display:block}.full img{width:100%;height:100%}"


def print_of(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the print itself, 40 × 50 mm."""
    ink.only(fault)
    page = f'<div class="full" style="width:40mm;height:50mm"><img src="{ink.face(case.of(party), (480, 600))}"></div>'
    return Paper("photograph", "print", (page,), FILL, (40.0, 50.0), language="other")


def larger(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the larger size, 45 × 55 mm, on pale blue or cream."""
    ink.only(fault)
    image = portrait(
        ink.look(case.of(party)), (540, 660), rng.choice([(214, 228, 242), (244, 240, 230), (250, 250, 250)])
    )
    page = f'<div class="full" style="width:45mm;height:55mm"><img src="{ink.uri(image)}"></div>'
    return Paper("photograph", "larger", (page,), FILL, (45.0, 55.0), language="other")


def scanned(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the print lying on the glass of a scanner, white around it."""
    ink.only(fault)
    tilt = rng.uniform(-2, 2)
    page = (
        f'<div style="width:105mm;height:148mm;background:#fbfbfb;overflow:hidden"><img src="{ink.face(case.of(party), (480, 600))}" style="'
        f'width:40mm;height:50mm;margin:{rng.uniform(10, 40):.0f}mm 0 0 {rng.uniform(10, 50):.0f}mm;transform:rotate({tilt:.1f}deg)"></div>'
    )
    return Paper("photograph", "scanned-print", (page,), FILL, (105.0, 148.0), language="other")


def _all(case: Case) -> list[dict[str, object]]:
    people = [case.applicant, case.sponsor, *([case.other_parent] if case.other_parent else [])]
    return [ink.look(who) for who in people]


def outdoors(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the family in a park, a print of 152 × 114 mm."""
    ink.only(fault)
    image = together(_all(case), (1400, 1050), seed=rng.randrange(900))
    page = f'<div class="full" style="width:152mm;height:114mm"><img src="{ink.uri(image)}"></div>'
    return Paper("family-photograph", "outdoors", (page,), FILL, (152.0, 114.0), language="other")


def album(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of an album: two pictures with captions by hand."""
    ink.only(fault)
    parts = []
    for at, words in enumerate(
        rng.sample(["Lantau, Easter", "郊遊", "At home", "新年 2018", "中秋節", "Summer holiday"], 2)
    ):
        image = together(_all(case), (1000, 700), seed=rng.randrange(900))
        parts.append(
            f'<div style="margin:{8 if at else 20}mm 0 0 25mm"><img src="{ink.uri(image)}" style="width:150mm;height:105mm;border:3mm solid #fff">'
            f"<p style=\"font:16pt 'AR PL UKai TW';margin:2mm\">{words}</p></div>"
        )
    page = f'<div style="width:210mm;height:297mm;background:#e6dfd0;overflow:hidden">{"".join(parts)}</div>'
    return Paper("family-photograph", "album", (page,), FILL, language="other")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "photograph": (print_of, larger, scanned),
    "family-photograph": (outdoors, album),
}
