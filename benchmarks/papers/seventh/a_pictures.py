# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs of one person: an upright print with a white edge, and a studio's sheet of six with its name beneath."""

from __future__ import annotations

from random import Random

from PIL import Image

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit, only
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone


def _shot(of: Someone, ground: tuple[int, int, int], size: tuple[int, int], share: float, rng: Random) -> str:
    wide, tall = size[0] * 2, size[1] * 2
    canvas = Image.new("RGB", (wide, tall), ground)
    head(canvas, of, wide * (0.5 + rng.uniform(-0.015, 0.015)), tall * 0.11, tall * share, dress=2)
    return jpeg(lit(canvas, rng, soft=2.0, light=0.06).resize(size, Image.Resampling.LANCZOS))


def print_with_edge(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one print of 45 × 55 mm before plain white, a thin edge of paper around it."""
    only(fault)
    source = _shot(case.of(party), (250, 250, 251), (720, 880), 0.64, rng)
    page = f'<div style="width:48mm;height:58mm;background:#fdfdfd;padding:1.5mm;border:.1mm solid #ddd"><img src="{source}" style="display:block;width:45mm;height:55mm"></div>'
    return Paper("photograph", "print-with-edge", (page,), RESET, (48.0, 58.0))


def studio_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a studio's print of 10 × 15 cm lying crosswise: six alike before pale grey, the studio's line at the foot."""
    only(fault)
    source = _shot(case.of(party), (222, 227, 233), (560, 700), 0.62, rng)
    cells = "".join(
        f'<img src="{source}" style="position:absolute;left:{10 + 45 * (n % 3)}mm;top:{4 + 46 * (n // 3)}mm;width:35.2mm;height:44mm">'
        for n in range(6)
    )
    line = f'<span style="position:absolute;right:6mm;bottom:1.6mm;font:6.5pt Lato;color:#667">35 x 44 mm　ImageHouse Photo　{case.on:%d/%m/%Y}</span>'
    page = f'<div style="position:relative;width:152mm;height:101mm;background:#fff">{cells}{line}</div>'
    return Paper("photograph", "studio-sheet-of-six", (page,), RESET, (152.0, 101.0))


MAKERS: dict[str, tuple[Maker, ...]] = {"photograph": (print_with_edge, studio_sheet)}
