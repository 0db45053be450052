"""Photographs: four portraits on one print, and the family on a print with its date."""

from __future__ import annotations

from random import Random

from benchmarks.papers.held.pen import RESET, at, face
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink
from samples.faces import together


def strip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the print of a photograph shop: the same portrait four times, two by two, with a margin to cut."""
    ink.only(fault)
    source = face(case.of(party), rng.choice([(250, 250, 250), (214, 226, 240)]))
    body = "".join(
        at(7 + 45 * (n % 2), 5 + 55 * (n // 2), f'<img src="{source}" style="display:block;width:40mm;height:50mm">')
        for n in range(4)
    )
    css = f"{RESET}.pr{{position:relative;width:99mm;height:115mm;background:#fff}}"
    return Paper(
        "photograph", "four-on-a-print", (f'<div class="pr">{body}</div>',), css, (99.0, 115.0), language="other"
    )


def dated_print(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a print of 10 × 15 cm of the whole family out of doors, with the day the camera burnt in."""
    ink.only(fault)
    looks = [ink.look(who) for who in (case.applicant, case.sponsor, case.other_parent) if who]
    day = ink.before(rng, case.on, 60, 900)
    image = together(looks, (1500, 1000), seed=rng.randrange(1000))
    body = f'<img src="{ink.uri(image)}" style="display:block;width:152mm;height:102mm">'
    body += at(116, 93, f"{day:%Y} {day.month:2d} {day.day:2d}", "font:bold 12pt 'Liberation Mono';color:#ff9c3a")
    css = f"{RESET}.pr{{position:relative;width:152mm;height:102mm}}"
    return Paper(
        "family-photograph", "dated-print", (f'<div class="pr">{body}</div>',), css, (152.0, 102.0), language="other"
    )


MAKERS: dict[str, tuple[Maker, ...]] = {"photograph": (strip,), "family-photograph": (dated_print,)}
