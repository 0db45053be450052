# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs of one person: a file from a booth's kiosk, and a print glued on a sheet with the name pencilled below."""

from __future__ import annotations

from random import Random

from PIL import Image

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit, only
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone


def _face(
    of: Someone, ground: tuple[int, int, int], size: tuple[int, int], top: float, share: float, rng: Random
) -> str:
    wide, tall = size[0] * 2, size[1] * 2
    canvas = Image.new("RGB", (wide, tall), ground)
    head(canvas, of, wide * (0.5 + rng.uniform(-0.02, 0.02)), tall * top, tall * share, dress=1)
    return jpeg(lit(canvas, rng, soft=1.6, light=0.09).resize(size, Image.Resampling.LANCZOS))


def plain_file(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the picture alone to its edges, 40 × 50 mm, before the pale blue of a booth."""
    only(fault)
    source = _face(case.of(party), (205, 221, 236), (800, 1000), 0.13, 0.6, rng)
    page = f'<img src="{source}" style="display:block;width:40mm;height:50mm">'
    return Paper("photograph", "edge-to-edge-pale-blue", (page,), RESET, (40.0, 50.0))


def glued(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two prints glued a little askew on a quarter of a sheet, the name pencilled beneath."""
    only(fault)
    of = case.of(party)
    source = _face(of, (247, 246, 244), (720, 900), 0.1, 0.66, rng)
    prints = "".join(
        f'<img src="{source}" style="position:absolute;left:{x + rng.uniform(-1, 1):.1f}mm;top:{24 + rng.uniform(-2, 2):.1f}mm;width:40mm;height:50mm;border:.8mm solid #fff;outline:.1mm solid #ccc;transform:rotate({rng.uniform(-3, 3):.1f}deg)">'
        for x in (9, 55)
    )
    name = f"<span style=\"position:absolute;left:14mm;top:92mm;font:15pt 'AR PL UKai HK';color:#6b6b6b;transform:rotate(-2deg)\">{of.chinese_name or of.western}</span>"
    page = f'<div style="position:relative;width:105mm;height:148mm;background:#fbfaf7">{prints}{name}</div>'
    return Paper("photograph", "two-glued-name-pencilled", (page,), RESET, (105.0, 148.0))


MAKERS: dict[str, tuple[Maker, ...]] = {"photograph": (plain_file, glued)}
