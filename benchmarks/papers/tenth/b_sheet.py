"""What the papers of `b_` share: who belongs to whom, on which days, and the plain rules of a sheet."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any, Literal

from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone, chinese, foreign

_NATIVE = {
    "GBR": ("British", "London"), "USA": ("American", "Chicago"), "FRA": ("French", "Nantes"), "D": ("German", "Kassel"),
    "IND": ("Indian", "Mumbai"), "JPN": ("Japanese", "Yokohama"), "IDN": ("Indonesian", "Surabaya"), "ESP": ("Spanish", "Valencia"),
    "VNM": ("Vietnamese", "Hue"), "PHL": ("Filipino", "Cebu"), "AUS": ("Australian", "Perth"), "KOR": ("Korean", "Busan"),
    "CHN": ("Chinese", "Hong Kong"), "TWN": ("Taiwan", "Taipei"),
}  # fmt: skip


class NotTheirsError(ValueError):
    """Say that nobody in this case has such a paper."""


def need(fault: str, true: bool, why: str) -> None:
    """Refuse a paper that this person cannot have."""
    if not true:
        raise NoSuchFaultError(why) if fault else NotTheirsError(why)


def native(of: Someone) -> tuple[str, str]:
    """Return the adjective of somebody's state and a town there."""
    if of.nationality == "CHN" and of.spellings and of.given_names == of.spellings["pinyin"][1]:
        return "Chinese", "Guangzhou"
    return _NATIVE.get(of.nationality, ("Chinese", "Hong Kong"))


def spread(rng: Random, first: date, last: date) -> date:
    """Return a working day between two days."""
    day = first + timedelta(days=rng.randrange(max(1, (last - first).days)))
    return day - timedelta(days=max(0, day.weekday() - 4))


def month(day: date, add: int = 0) -> date:
    """Return the first of the month so many months on."""
    at = day.year * 12 + day.month - 1 + add
    return date(at // 12, at % 12 + 1, 1)


def fresh(case: Case, rng: Random, fault: str, most: int = 45) -> date:
    """Return a day a few days or weeks before the application, or more than a year where the paper is stale."""
    return case.on - timedelta(days=rng.randrange(430, 600) if fault == "stale" else rng.randrange(6, most))


def digits(rng: Random, pattern: str) -> str:
    """Return the pattern with a digit for each #."""
    return "".join(
        str(rng.randrange(1, 10) if n == 0 else rng.randrange(10)) if c == "#" else c for n, c in enumerate(pattern)
    )


def dollars(cents: int) -> str:
    """Return a sum with two places."""
    return f"{cents / 100:,.2f}"


def pair(case: Case) -> tuple[Someone, Someone, date]:
    """Return who is married, the man first, and since when: the parents where a child or a parent applies."""
    one, two = case.applicant, case.sponsor
    if case.relationship in ("child", "parent") and case.other_parent:
        one, two = (case.sponsor if case.relationship == "child" else case.applicant), case.other_parent
    rng = Random(f"wedding {case.name}")
    young = max(one.born_on, two.born_on)
    first = date(young.year + 23, 1, 10)
    last = case.on - timedelta(days=240)
    if case.relationship == "child":
        last = case.applicant.born_on - timedelta(days=320)
    if case.relationship == "parent":
        last = case.sponsor.born_on - timedelta(days=300)
    first = min(first, last - timedelta(days=200))
    he, she = (two, one) if one.sex == "F" and two.sex == "M" else (one, two)
    return he, she, spread(rng, max(first, last - timedelta(days=1400)), last)


def elders(of: Someone) -> tuple[Someone, Someone]:
    """Return a father and a mother invented for somebody: always the same."""
    rng = Random(f"elders {of.name} {of.born_on}")
    years = 2019 - of.born_on.year + 28
    if of.chinese_name:
        father = chinese(rng, "M", nationality=of.nationality, age=years)
        mother = chinese(rng, "F", nationality=of.nationality, age=years - 2)
        joint = {name: (of.spellings[name][0], given) for name, (_, given) in father.spellings.items()}
        style = next((name for name, (_, given) in of.spellings.items() if given == of.given_names), "hong-kong")
        father = replace(
            father,
            surname=of.surname,
            given_names=father.spellings[style][1],
            spellings=joint,
            chinese_name=of.chinese_name[0] + father.chinese_name[1:],
            simplified=of.simplified[0] + father.simplified[1:],
        )
        return father, replace(mother, surname=mother.spellings[style][0], given_names=mother.spellings[style][1])
    his, hers = {"GBR": ("ALAN", "SUSAN"), "USA": ("ROBERT", "LINDA"), "FRA": ("GÉRARD", "MARTINE"), "D": ("WERNER", "RENATE"), "IND": ("VIJAY", "SUNITA"), "JPN": ("HIROSHI", "YOKO"), "IDN": ("AGUS", "SITI"), "ESP": ("ANTONIO", "CARMEN"), "VNM": ("VAN DUC", "THI MAI"), "PHL": ("RAMON", "LOURDES"), "AUS": ("BRIAN", "HELEN"), "KOR": ("SANGHO", "YOUNGJA")}[of.nationality]  # fmt: skip
    father = replace(foreign(rng, "M", nationality=of.nationality, age=years), given_names=his)
    return father, replace(foreign(rng, "F", nationality=of.nationality, age=years - 2), given_names=hers)


def kin(case: Case, party: str) -> tuple[Someone, Someone, Someone]:
    """Return somebody of the case with father and mother: those of the case where they are in it."""
    me, two = case.of(party), case.other_parent
    other = case.sponsor if party == "applicant" else case.applicant
    if two and ((case.relationship == "child") == (party == "applicant")):
        return (me, other, two) if other.sex == "M" else (me, two, other)
    return (me, *elders(me))


def names(of: Someone) -> str:
    """Return the name in both scripts."""
    return f"{of.name} {of.chinese_name}".strip()


def zh(day: date) -> str:
    """Return a day in Chinese."""
    return f"{day.year}年{day.month}月{day.day}日"


def table(rows: Sequence[Sequence[str]], widths: str = "", style: str = "grid", head: bool = False) -> str:
    """Return a table of these rows; widths in percent."""
    cols = "".join(f'<col style="width:{w}%">' for w in widths.split())
    made = "".join("<tr>" + "".join(f"<{'th' if head and not n else 'td'}>{cell}</{'th' if head and not n else 'td'}>" for cell in row) + "</tr>" for n, row in enumerate(rows))  # fmt: skip
    return f'<table class="{style}"><colgroup>{cols}</colgroup>{made}</table>'


def sheet(
    kind: str,
    layout: str,
    pages: Sequence[str],
    font: str,
    facts: Mapping[str, Any],
    language: Literal["en", "zh", "both", "other"],
    *,
    size: tuple[float, float] = (210.0, 297.0),
    pad: str = "18mm 20mm",
    points: float = 10.5,
    more: str = "",
) -> Paper:
    """Return a paper: pages in one font, with the rules that all of them share."""
    css = (
        "*{box-sizing:border-box}p{margin:0 0 2mm}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
        f".pg{{position:absolute;inset:0;padding:{pad};font:{points}pt {font};line-height:1.35}}"
        ".grid td,.grid th{border:.25mm solid #333;padding:1.2mm 2mm}.open td,.open th{padding:.9mm 1.5mm}"
        ".line td,.line th{border-bottom:.2mm solid #aaa;padding:1.3mm 1mm}.line th{border-bottom:.5mm solid #333}"
        ".c{text-align:center}.r{text-align:right}.s{font-size:78%}.row{display:flex;justify-content:space-between}.big{font-size:150%;font-weight:bold}"
        ".num td:last-child,.num th:last-child{text-align:right}"
    )
    return Paper(
        kind, layout, tuple(f'<div class="pg">{page}</div>' for page in pages), css + more, size, facts, language
    )


def stamp(words: str, colour: str = "#2a4a9c", turn: int = -4) -> str:
    """Return a rubber stamp in a frame."""
    return f'<span style="display:inline-block;border:.5mm solid {colour};color:{colour};padding:1mm 2.5mm;font:bold 9pt Liberation Sans;transform:rotate({turn}deg);opacity:.8;text-align:center">{words}</span>'
