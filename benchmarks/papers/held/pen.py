# ruff: noqa: E501 -- lines of HTML and CSS
"""What several papers of this half need: a hand that signs, grounds, cells and dates."""

from __future__ import annotations

from datetime import date
from html import escape
from random import Random

from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink
from samples.faces import portrait

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
RESET = ".a{position:absolute;white-space:nowrap;line-height:1.15}table{border-collapse:collapse}p,h1,h2,h3{margin:0}"


def at(x: float, y: float, html: str, style: str = "") -> str:
    """Return something at its place in millimetres."""
    return f'<div class="a" style="left:{x}mm;top:{y}mm;{style}">{html}</div>'


def scrawl(rng: Random, width: float = 36, color: str = "#20242c") -> str:
    """Return a signature: a tall initial, a running line that flattens out, and a stroke below."""
    x, path = 14.0, f"M4 {rng.uniform(22, 28):.1f} C{rng.uniform(2, 9):.1f} 2 {rng.uniform(12, 18):.1f} 0 14 20"
    high = rng.uniform(6, 10)
    for _ in range(rng.randrange(4, 9)):
        step = rng.uniform(5, 11)
        path += f" q{step * 0.3:.1f} {-high:.1f} {step * 0.6:.1f} {rng.uniform(-2, 2):.1f} t{step * 0.4:.1f} {rng.uniform(-1, 1.5):.1f}"
        x, high = x + step, high * rng.uniform(0.7, 1.0)
    path += f" l{rng.uniform(8, 16):.1f} {rng.uniform(-5, -1):.1f}"
    if rng.random() < 0.6:
        path += (
            f" M10 {rng.uniform(27, 30):.1f} q{x * 0.5:.1f} {rng.uniform(-6, 2):.1f} {x:.1f} {rng.uniform(-4, 1):.1f}"
        )
    return (
        f'<svg style="width:{width}mm;height:{width * 32 / (x + 34):.1f}mm" viewBox="0 0 {x + 34:.0f} 32"><path d="{path}" '
        f'fill="none" stroke="{color}" stroke-width="{rng.uniform(0.9, 1.5):.2f}" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def rays(color: str, *, width: float, height: float, count: int = 60, opacity: float = 0.35) -> str:
    """Return a ground of fine rays as inline SVG, behind all else."""
    lines = "".join(
        f'<path d="M{width / 2:.1f} {height * 1.15:.1f} L{width * (n / count * 3 - 1):.1f} 0"/>' for n in range(count)
    )
    rings = "".join(f'<circle cx="{width / 2}" cy="{height / 2}" r="{4 + n * 2.3:.1f}"/>' for n in range(12))
    return (
        f'<svg style="position:absolute;left:0;top:0;width:{width}mm;height:{height}mm" viewBox="0 0 {width} {height}">'
        f'<g fill="none" stroke="{color}" stroke-width=".18" opacity="{opacity}">{lines}{rings}</g></svg>'
    )


def face(of: Someone, ground: tuple[int, int, int] = (246, 246, 246), *, grey: bool = False) -> str:
    """Return the portrait of a person on a ground as a data URI."""
    image = portrait(ink.look(of), (360, 450), ground)
    return ink.uri(image.convert("L") if grey else image)


def picture(x: float, y: float, wide: float, source: str, more: str = "") -> str:
    """Return a portrait at its place."""
    return at(x, y, f'<img src="{source}" style="display:block;width:{wide}mm;height:{wide * 1.25:.1f}mm;{more}">')


def slash(day: date) -> str:
    """Return 03/06/2019."""
    return f"{day:%d/%m/%Y}"


def d_mon(day: date, joint: str = " ") -> str:
    """Return 03 Jun 2019."""
    return f"{day.day:02d}{joint}{MONTHS[day.month - 1]}{joint}{day.year}"


def rows(*lines: tuple[str, ...], cls: str = "") -> str:
    """Return a table; nothing is escaped."""
    inner = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    return f'<table class="{cls}">{inner}</table>'


def known(of: Someone, *names: str, **more: str | date | None) -> dict[str, str | date | tuple[str, ...]]:
    """Return facts of a person by name, and others; what is empty is left out."""
    facts = {
        "surname": of.surname,
        "given_names": of.given_names,
        "chinese_name": of.chinese_name,
        "date_of_birth": of.born_on,
        "sex": of.sex,
        "nationality": of.nationality,
    }
    return {name: value for name, value in ({n: facts[n] for n in names} | more).items() if value}


def say(value: object) -> str:
    """Return text for HTML."""
    return escape(str(value))


def permit_days(case: Case, of: Someone, fault: str = "") -> tuple[date, date]:
    """Return the days printed in a person's Exit-Entry Permit: the same on every paper that tells them."""
    span = 5 if ink.age(of, case.on) < 16 else 10
    return ink.validity(Random(f"{of.permit}{case.on}"), case, fault, spans=span, day_less=True, of=of)
