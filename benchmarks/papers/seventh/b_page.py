"""What the papers of `b_` share: pages, tables, pens and stamps, days, and who is who on a certificate."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone, chinese, foreign

BLUE = "#1c2f86"
RED = "#c2242b"
STATES = {
    "GBR": ("British", "英国", "英國"), "USA": ("American", "美国", "美國"), "FRA": ("French", "法国", "法國"),
    "D": ("German", "德国", "德國"), "IND": ("Indian", "印度", "印度"), "JPN": ("Japanese", "日本", "日本"),
    "IDN": ("Indonesian", "印度尼西亚", "印尼"), "ESP": ("Spanish", "西班牙", "西班牙"),
    "VNM": ("Vietnamese", "越南", "越南"), "PHL": ("Filipino", "菲律宾", "菲律賓"),
    "AUS": ("Australian", "澳大利亚", "澳洲"), "KOR": ("Korean", "韩国", "韓國"),
    "CHN": ("Chinese", "中国", "中國"), "TWN": ("Taiwan", "台湾", "中華民國"),
}  # fmt: skip


class NobodysError(ValueError):
    """Say that nobody in this case can have such a paper."""


def only(fault: str, *known: str) -> None:
    """Raise `NoSuchFaultError` for a fault that makes no sense here."""
    if fault and fault not in known:
        raise NoSuchFaultError(fault)


def made(
    kind: str, layout: str, pages: Sequence[str], style: str, facts: dict[str, Any], language: str, **more: Any
) -> Paper:
    """Return the paper, each page in a box of the class `p`."""
    boxed = tuple(f'<div class="p">{page}</div>' for page in pages)
    return Paper(kind, layout, boxed, style, facts=facts, language=language, **more)  # type: ignore[arg-type]


def css(font: str, more: str = "", size: str = "10pt", pad: str = "16mm 18mm") -> str:
    """Return the rules of a paper."""
    return f"""
.p{{box-sizing:border-box;width:100%;height:100%;padding:{pad};font-family:{font};font-size:{size};line-height:1.34;position:relative;color:#181818}}
.p p{{margin:1.4mm 0}} .p table{{border-collapse:collapse;width:100%}} .p td,.p th{{vertical-align:top;text-align:left;padding:.9mm 1.3mm;font-weight:normal}}
.box td,.box th{{border:.2mm solid #444}} .line td{{border-bottom:.2mm solid #aaa}} .ctr{{text-align:center}} .rt{{text-align:right}}
.sm{{font-size:.78em}} .xs{{font-size:.65em}} .bd{{font-weight:bold}} .sp{{display:flex;justify-content:space-between}} .ab{{position:absolute}} .ul{{border-bottom:.2mm solid #333}}
{more}"""


def rows(
    data: Sequence[Sequence[str]], kind: str = "box", widths: str = "", right: str = "", head: bool = False
) -> str:
    """Return a table; `widths` in per cent, `right` the columns set to the right."""
    to_right = {int(n) for n in right.split()}
    cols = "".join(f'<col style="width:{w}%">' for w in widths.split())

    def row(cells: Sequence[str], top: bool) -> str:
        tag = "th" if top else "td"
        return "".join(f"<{tag}{' class=rt' if n in to_right else ''}>{c}</{tag}>" for n, c in enumerate(cells))

    body = "".join(f"<tr>{row(cells, head and n == 0)}</tr>" for n, cells in enumerate(data))
    return f'<table class="{kind}">{cols}{body}</table>'


def put(left: float, top: float, what: str) -> str:
    """Return something at a place in millimetres."""
    return f'<div class="ab" style="left:{left}mm;top:{top}mm">{what}</div>'


def pen(rng: Random, colour: str = BLUE, width: float = 34) -> str:
    """Return a signature: a running line with loops."""
    x, y = 4.0, 14.0
    path = f"M{x:.1f} {y:.1f}"
    for _ in range(rng.randrange(5, 8)):
        a, b = x + rng.uniform(1, 7), x + rng.uniform(6, 13)
        path += f" C{a:.1f} {rng.uniform(-2, 6):.1f} {b + 3:.1f} {rng.uniform(0, 22):.1f} {b:.1f} {(y := rng.uniform(9, 17)):.1f}"
        x = b
    path += f" q{rng.uniform(6, 12):.1f} {rng.uniform(-6, 1):.1f} {rng.uniform(14, 22):.1f} {rng.uniform(-2, 3):.1f}"
    return f'<svg viewBox="0 -2 100 26" style="width:{width}mm;height:{width * 0.26:.1f}mm"><path d="{path}" fill="none" stroke="{colour}" stroke-width="1"/></svg>'


def seal(text: str, colour: str = RED, size: float = 32, inside: str = "★", font: str = "Noto Serif CJK SC") -> str:
    """Return a round stamp, its words along the rim."""
    size_of = 9.5 if len(text) <= 16 else 170 / len(text)
    step, out = min(300 / len(text), 26), ""
    for n, letter in enumerate(text):
        turn = (n - (len(text) - 1) / 2) * step
        x, y = 50 + 36 * math.sin(math.radians(turn)), 50 - 36 * math.cos(math.radians(turn))
        out += f'<text x="{x:.1f}" y="{y:.1f}" transform="rotate({turn:.1f} {x:.1f} {y:.1f})" font-size="{size_of:.1f}" text-anchor="middle" dominant-baseline="central">{letter}</text>'
    small = 22 if len(inside) == 1 else 56 / max(4, len(inside))
    return f'<svg viewBox="0 0 100 100" style="width:{size}mm;height:{size}mm;font-family:{font}"><g fill="{colour}" fill-opacity=".75" stroke-opacity=".75"><circle cx="50" cy="50" r="47" fill="none" stroke="{colour}" stroke-width="2"/>{out}<text x="50" y="58" font-size="{small:.1f}" text-anchor="middle">{inside}</text></g></svg>'


def stamp(text: str, colour: str = BLUE, turn: float = -6) -> str:
    """Return a stamp with a frame; `text` may have breaks."""
    return f'<div style="display:inline-block;border:.5mm solid {colour};color:{colour};padding:1mm 3mm;text-align:center;transform:rotate({turn}deg);opacity:.8">{text}</div>'


def crest(colour: str, size: float = 16) -> str:
    """Return the arms of an authority as a plain shape."""
    return f'<svg viewBox="0 0 60 60" style="width:{size}mm;height:{size}mm"><g fill="none" stroke="{colour}" stroke-width="1.6"><path d="M15 18 H45 V34 C45 46 34 52 30 54 C26 52 15 46 15 34 Z"/><path d="M15 31 H45 M30 18 V54"/><path d="M18 14 L22 6 L27 12 L30 4 L33 12 L38 6 L42 14 Z" fill="{colour}"/><path d="M8 22 C4 34 8 46 20 55 M52 22 C56 34 52 46 40 55"/></g></svg>'


def bars(rng: Random, width: float = 50, height: float = 9) -> str:
    """Return a barcode."""
    x, out = 0.0, ""
    while x < 100:
        thick = rng.choice((0.5, 1, 1.6))
        out += f'<rect x="{x:.1f}" width="{thick}" height="20"/>'
        x += thick + rng.choice((0.6, 1, 1.8))
    return f'<svg viewBox="0 0 100 20" preserveAspectRatio="none" style="width:{width}mm;height:{height}mm">{out}</svg>'


def square(rng: Random, size: float = 20) -> str:
    """Return something like a QR code."""
    out = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>' for x in range(25) for y in range(25) if rng.random() < 0.48 and not ((x < 8 or x > 16) and y < 8) and not (x < 8 and y > 16))  # fmt: skip
    for x, y in ((0, 0), (18, 0), (0, 18)):
        out += f'<path d="M{x} {y}h7v7h-7z M{x + 1} {y + 1}v5h5v-5z M{x + 2} {y + 2}h3v3h-3z" fill-rule="evenodd"/>'
    return f'<svg viewBox="0 0 25 25" style="width:{size}mm;height:{size}mm">{out}</svg>'


def like(pattern: str, rng: Random) -> str:
    """Return the pattern with a digit for each #."""
    return "".join(str(rng.randrange(10)) if c == "#" else c for c in pattern)


def between(rng: Random, first: date, last: date) -> date:
    """Return a day between two, both included."""
    return first + timedelta(days=rng.randrange(max(1, (last - first).days + 1)))


def lately(case: Case, rng: Random, fault: str, days: int = 45) -> date:
    """Return a day shortly before the application, or one more than a year before where it is `stale`."""
    back = rng.randrange(420, 700) if fault == "stale" else rng.randrange(4, days)
    return case.on - timedelta(days=back)


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of the last month that has ended by that day."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


def later(day: date, months: int) -> date:
    """Return the first of the month so many months later."""
    n = day.year * 12 + day.month - 1 + months
    return date(n // 12, n % 12 + 1, 1)


def en(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def us(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def mon(day: date) -> str:
    return f"{day:%d %b %Y}"


def dmy(day: date, by: str = "/") -> str:
    return f"{day:%d}{by}{day:%m}{by}{day.year}"


def zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def roc(day: date) -> str:
    """Return a day of the calendar of Taiwan."""
    return f"民國{day.year - 1911}年{day.month:02}月{day.day:02}日"


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def money(cents: int) -> str:
    return f"{cents // 100:,}.{cents % 100:02}"


def tc(of: Someone) -> str:
    """Return the Chinese name, or the name in Latin letters of who has none."""
    return of.chinese_name or of.name


def sc(of: Someone) -> str:
    return of.simplified or of.name


def both(of: Someone) -> str:
    """Return the name with the Chinese one after it."""
    return f"{of.name} {of.chinese_name}" if of.chinese_name else of.name


def first_last(of: Someone) -> str:
    return f"{of.given_names} {of.surname}"


def years(of: Someone, day: date) -> int:
    return day.year - of.born_on.year - ((day.month, day.day) < (of.born_on.month, of.born_on.day))


def state(of: Someone, at: int = 0) -> str:
    """Return the nationality: 0 English, 1 Simplified, 2 Traditional."""
    return STATES.get(of.nationality, (of.nationality,) * 3)[at]


def couple(case: Case, *, same: bool = False) -> tuple[Someone, Someone, date]:
    """Return the husband, the wife and the day of the marriage; the same for all papers of a case."""
    if case.relationship == "child":
        one, two = case.sponsor, case.other_parent
    else:
        one, two = case.applicant, case.other_parent if case.relationship == "parent" else case.sponsor
    if two is None or (one.sex == two.sex and not same):
        raise NobodysError("No couple.")
    he, she = (two, one) if one.sex == "F" and two.sex == "M" else (one, two)
    rng = Random(f"wedding {case.name}")
    day = between(rng, case.on - timedelta(days=1500), case.on - timedelta(days=120))
    return he, she, day - timedelta(days=max(0, day.weekday() - 4))


MAIDEN = {
    "GBR": "ASHDOWN", "USA": "PRESCOTT", "FRA": "MAUREL", "D": "SOMMER", "IND": "KULKARNI", "JPN": "AOTANI",
    "IDN": "WIBOWO", "ESP": "CANO RUIZ", "VNM": "PHAM", "PHL": "DALISAY", "AUS": "WARREN", "KOR": "SHIN",
}  # fmt: skip
ELDERS = {"M": ("ALAN PETER", "VICTOR"), "F": ("MARTA", "HELEN IRIS")}


def elders(case: Case, of: Someone) -> tuple[Someone, Someone]:
    """Return a father and a mother invented for somebody, the mother by the surname she was born with."""
    rng = Random(f"elders {case.name} {of.name}")
    age = 2019 - of.born_on.year + 27
    if of.chinese_name:
        spelling = next(
            (s for s, (a, g) in of.spellings.items() if (a, g) == (of.surname, of.given_names)), "hong-kong"
        )
        father = chinese(rng, "M", nationality=of.nationality, spelling=spelling, age=age)  # type: ignore[arg-type]
        mother = chinese(rng, "F", nationality=of.nationality, spelling=spelling, age=age - 2)  # type: ignore[arg-type]
        joined = of.chinese_name[0] + father.chinese_name[1:], of.simplified[0] + father.simplified[1:]
        return replace(father, surname=of.surname, chinese_name=joined[0], simplified=joined[1]), mother
    father, mother = (foreign(rng, "M", nationality=of.nationality, age=age), foreign(rng, "F", nationality=of.nationality, age=age - 2))  # fmt: skip
    return (
        replace(father, surname=of.surname, given_names=rng.choice(ELDERS["M"])),
        replace(mother, surname=MAIDEN.get(of.nationality, mother.surname), given_names=rng.choice(ELDERS["F"])),
    )


def family(case: Case, party: str) -> tuple[Someone, Someone, Someone]:
    """Return a child, its father and its mother."""
    child, one, two = case.of(party), case.sponsor, case.other_parent
    if case.relationship == "child" and two:
        child = case.applicant
    elif case.relationship == "parent" and two:
        child, one = case.sponsor, case.applicant
    else:
        father, mother = elders(case, child)
        return child, father, mother
    return (child, one, two) if one.sex == "M" else (child, two, one)


@dataclass(frozen=True)
class Entry:
    """Be an entry in a register abroad, which its certificate and the translation of that both show."""

    number: str
    book: str
    hour: str
    written: date
    issued: date
    translated: date


def entry(case: Case, what: str, event: date) -> Entry:
    """Return the entry of an event; the same whoever asks."""
    rng = Random(f"{what} {case.name}")
    written = event + timedelta(days=rng.randrange(1, 9)) if "birth" in what else event
    issued = between(rng, max(written + timedelta(days=3), case.on - timedelta(days=240)), case.on - timedelta(days=30))
    return Entry(
        str(rng.randrange(40, 980)),
        str(rng.randrange(10, 99)),
        f"{rng.randrange(10, 18)}:{rng.choice(('00', '15', '30', '45'))}",
        written,
        issued,
        between(rng, issued + timedelta(days=2), case.on - timedelta(days=3)),
    )


def married_in(case: Case) -> str:
    """Return the state whose tongue the certificate of a couple is in, by the spouse who is not Chinese."""
    he, she, _ = couple(case)
    who = next((p for p in (case.applicant, he, she) if not p.chinese_name), None)
    if who is None:
        raise NobodysError("Nobody married abroad.")
    if who.nationality == "JPN":
        return "japan"
    return "france" if who.nationality in ("FRA", "GBR", "USA", "D", "ESP", "AUS") else "thailand"


def born_in(case: Case) -> str:
    """Return the state whose tongue the birth certificate of a child is in."""
    return "germany" if case.applicant.nationality in ("D", "FRA", "GBR", "USA", "AUS", "JPN", "KOR") else "spain"


def must_be(text: str, at: str) -> None:
    """Raise `NobodysError` where two differ."""
    if text != at:
        raise NobodysError(f"Not of {at}.")
