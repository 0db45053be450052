"""What the papers of this author share: dates, sums, signatures, stamps, tables, who is whose."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone

INK = "#1b2f7a"
STATES = {
    "CHN": ("中国", "中國", "Chinese", "China", "chinesisch"),
    "GBR": ("英国", "英國", "British", "England", "britisch"),
    "USA": ("美国", "美國", "American", "United States of America", "amerikanisch"),
    "FRA": ("法国", "法國", "French", "France", "französisch"),
    "D": ("德国", "德國", "German", "Germany", "deutsch"),
    "IND": ("印度", "印度", "Indian", "India", "indisch"),
    "JPN": ("日本", "日本", "Japanese", "Japan", "japanisch"),
    "IDN": ("印度尼西亚", "印尼", "Indonesian", "Indonesia", "indonesisch"),
    "ESP": ("西班牙", "西班牙", "Spanish", "Spain", "spanisch"),
    "VNM": ("越南", "越南", "Vietnamese", "Vietnam", "vietnamesisch"),
    "PHL": ("菲律宾", "菲律賓", "Filipino", "Philippines", "philippinisch"),
    "AUS": ("澳大利亚", "澳洲", "Australian", "Australia", "australisch"),
    "KOR": ("韩国", "韓國", "Korean", "Korea", "koreanisch"),
    "TWN": ("中国台湾", "台灣", "Taiwanese", "Taiwan", "taiwanisch"),
}


class NobodysError(ValueError):
    """Say that nobody in this case can have such a paper."""


def only(fault: str, *allowed: str) -> None:
    """Refuse any other fault."""
    if fault and fault not in allowed:
        raise NoSuchFaultError(f"{fault} makes no sense on this paper.")


# Persons


def sc(p: Someone) -> str:
    """Return the name as a Mainland paper has it."""
    return p.simplified or p.name


def tc(p: Someone) -> str:
    """Return the name as a Hong Kong paper in Chinese has it."""
    return p.chinese_name or p.name


def forenames_first(p: Someone) -> str:
    """Return the name in mixed case, the surname last."""
    return f"{p.given_names} {p.surname}".title()


def both(p: Someone) -> str:
    """Return the name in letters, and in characters after it."""
    return f"{p.name} {p.chinese_name}".strip()


def age(p: Someone, on: date) -> int:
    """Return the full years."""
    return max(0, on.year - p.born_on.year - ((on.month, on.day) < (p.born_on.month, p.born_on.day)))


def couple(case: Case, *, mixed: bool = True) -> tuple[Someone, Someone, date]:
    """Return who is married to whom, the man first, and since when: the same for every paper of a case."""
    pair = [case.applicant, case.sponsor]
    if case.relationship in ("child", "parent"):
        pair = [case.sponsor if case.relationship == "child" else case.applicant, case.other_parent or case.sponsor]
    if mixed and pair[0].sex == pair[1].sex:
        raise NobodysError("Two of one sex.")
    if pair[0].sex == "F":
        pair.reverse()
    first = max(p.born_on for p in pair) + timedelta(days=8200)
    last = case.on - timedelta(days=210)
    dice = Random(f"wed {pair[0].name} {pair[1].name}")
    return pair[0], pair[1], first + timedelta(days=int(max(0, (last - first).days) * dice.random()))


def family(case: Case, party: str) -> tuple[Someone, Someone, Someone]:
    """Return the child, the father and the mother; of a couple's paper, the party's own parents."""
    if case.relationship == "child" and case.other_parent:
        child, parents = case.applicant, [case.sponsor, case.other_parent]
    elif case.relationship == "parent" and case.other_parent:
        child, parents = case.sponsor, [case.applicant, case.other_parent]
    else:
        child = case.of(party)
        return child, _elder(child, "M"), _elder(child, "F")
    parents.sort(key=lambda p: p.sex == "F")
    return child, parents[0], parents[1]


def _elder(child: Someone, sex: Any) -> Someone:
    """Invent a parent of somebody grown up."""
    surname, chinese, simple = child.surname, child.chinese_name[:1], child.simplified[:1]
    if sex == "F" and chinese:
        surname, chinese, simple = ("SUN", "孫", "孙") if chinese != "孫" else ("YAO", "姚", "姚")
    given = ("BO", "博", "博") if sex == "M" else ("LAN", "蘭", "兰")
    latin = given[0] if chinese else ("ALBERT" if sex == "M" else "VERA")
    number = child.mainland_id[:6] + str(child.born_on.year - 27) + "0619" + ("4537" if sex == "M" else "4529")
    return replace(
        child,
        surname=surname,
        given_names=latin,
        chinese_name=chinese + given[1] if chinese else "",
        simplified=simple + given[2] if chinese else "",
        sex=sex,
        born_on=date(child.born_on.year - 27, 6, 19),
        mainland_id=number,
        spellings={},
    )


# Days, sums and numbers


def en(day: date) -> str:
    return f"{day.day} {month_name[day.month]} {day.year}"


def us(day: date) -> str:
    return f"{month_name[day.month]} {day.day}, {day.year}"


def dmy(day: date, by: str = "/") -> str:
    return f"{day.day:02}{by}{day.month:02}{by}{day.year}"


def zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def sum_of(cents: int) -> str:
    return f"{cents / 100:,.2f}"


def like(pattern: str, rng: Random) -> str:
    """Return the pattern with a digit for each #."""
    return "".join(str(rng.randrange(10)) if c == "#" else c for c in pattern)


def between(rng: Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randrange(max(0, (last - first).days) + 1))


def lately(case: Case, rng: Random, fault: str, most: int = 60) -> date:
    """Return a day not long before the application, or for `stale` one more than a year before it."""
    back = rng.randrange(420, 800) if fault == "stale" else rng.randrange(5, most)
    return case.on - timedelta(days=back)


def month_before(day: date) -> tuple[date, date]:
    """Return the first and the last day of the month before a day."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


# Drawing


def sheet(*parts: str) -> str:
    return f'<div class="p">{"".join(parts)}</div>'


def css(font: str, more: str = "", *, size: str = "10.5pt", pad: str = "18mm") -> str:
    """Return the rules that all papers share, and their own."""
    return f"""
.p{{box-sizing:border-box;width:100%;height:100%;padding:{pad};font-family:{font};font-size:{size};line-height:1.4;position:relative}}
.p table{{border-collapse:collapse;width:100%}}.p td,.p th{{vertical-align:top;text-align:left;font-weight:normal}}
.p p{{margin:1.6mm 0}}.c{{text-align:center}}.r,.p td.r,.p th.r{{text-align:right}}.s{{font-size:78%}}.xs{{font-size:64%}}
.two{{display:flex;justify-content:space-between}}.g td,.g th{{border:.2mm solid #555;padding:1mm 1.5mm}}
.u{{border-bottom:.2mm solid #333;padding:0 2mm}}.b{{font-weight:bold}}.h{{color:{INK}}}
{more}"""  # noqa: E501


def table(rows: Iterable[Sequence[str]], cls: str = "g", widths: str = "", head: bool = False, right: str = "") -> str:
    """Return a table; `right` names the columns, counted from 0, that are set to the right."""
    cols = "".join(f'<col style="width:{w}%">' for w in widths.split())
    lines = []
    for at, row in enumerate(rows):
        tag = "th" if head and at == 0 else "td"
        cells = (f"<{tag}{' class=r' if str(n) in right.split() else ''}>{v}</{tag}>" for n, v in enumerate(row))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table class="{cls}">{cols}{"".join(lines)}</table>'


def autograph(rng: Random, colour: str = INK, width: float = 34) -> str:
    """Return a signature."""
    x, path = 4.0, f"M4 {rng.randrange(9, 15)}"
    while x < 86:
        step = rng.uniform(6, 15)
        y = [rng.uniform(1, 22) for _ in range(3)]
        path += f" C{x + step * 0.2:.1f} {y[0]:.1f} {x + step * 1.4:.1f} {y[1]:.1f} {x + step:.1f} {y[2]:.1f}"
        x += step
    path += f" M8 {rng.randrange(19, 23)} L92 {rng.randrange(15, 20)}"
    return (
        f'<svg viewBox="0 0 100 24" style="width:{width}mm;height:{width * 0.24:.1f}mm">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1"/></svg>'
    )


def chop(around: str, rng: Random, colour: str = "#c8202b", size: float = 34, inside: str = "★", face: str = "") -> str:
    """Return a round stamp with words along its edge."""
    wide = any(c > "\u2e00" for c in around)
    sweep = min(300.0, (20 if wide else 12) * len(around))
    face = face or ("WenQuanYi Zen Hei" if wide else "Liberation Sans")
    step, letter = sweep / max(1, len(around) - 1), min(11.0, 190 / len(around)) if wide else 7.0
    text = "".join(
        f'<text x="50" y="16" text-anchor="middle" font-size="{letter:.1f}" transform="rotate({-sweep / 2 + n * step:.1f} 50 50)">{c}</text>'  # noqa: E501
        for n, c in enumerate(around)
        if c != " "
    )
    return (
        f'<svg viewBox="0 0 100 100" style="width:{size}mm;height:{size}mm">'
        f'<g transform="rotate({rng.randrange(-14, 14)} 50 50)" fill="{colour}" fill-opacity=".7" font-family="{face}">'
        f'<circle cx="50" cy="50" r="47" fill="none" stroke="{colour}" stroke-opacity=".75" stroke-width="2"/>{text}'
        f'<text x="50" y="56" text-anchor="middle" font-size="{20 if len(inside) < 2 else 8}">{inside}</text></g></svg>'
    )


def arms(colour: str = "#333", size: float = 16) -> str:
    """Return something like a coat of arms."""
    return (
        f'<svg viewBox="0 0 40 40" style="width:{size}mm;height:{size}mm"><g fill="none" stroke="{colour}">'
        '<path d="M8 6 H32 V20 C32 30 20 36 20 36 C20 36 8 30 8 20 Z"/><path d="M8 16 H32 M20 6 V36"/>'
        '<circle cx="14" cy="11" r="3"/><path d="M23 24 l3 -4 l3 4 z"/></g></svg>'
    )


def bars(rng: Random, width: float = 46, height: float = 9) -> str:
    """Return a bar code that says nothing."""
    x, lines = 0.0, ""
    while x < 98:
        thick = rng.choice((0.7, 1.1, 1.8))
        lines += f'<rect x="{x:.1f}" y="0" width="{thick}" height="20" fill="#111"/>'
        x += thick + rng.choice((0.8, 1.3, 1.9))
    return (
        f'<svg viewBox="0 0 100 20" preserveAspectRatio="none" style="width:{width}mm;height:{height}mm">{lines}</svg>'
    )


def at(left: float, top: float, what: str) -> str:
    """Return something at a place of the page, in millimetres."""
    return f'<div style="position:absolute;left:{left}mm;top:{top}mm">{what}</div>'


def window(*lines: str) -> str:
    """Return an address as it shows through the window of an envelope."""
    return f'<div style="margin:4mm 0 6mm 4mm;line-height:1.35">{"<br>".join(line for line in lines if line)}</div>'


def split_address(address: str) -> list[str]:
    """Return an address on lines, as a window has it."""
    parts = address.split(", ")
    return [", ".join(parts[:2]) + ",", ", ".join(parts[2:-1]) + ",", parts[-1]]


def paper(
    kind: str, layout: str, pages: Iterable[str], style: str, facts: dict[str, Any], language: Any, **more: Any
) -> Paper:
    """Return the paper, each page in its box."""
    return Paper(kind, layout, tuple(sheet(page) for page in pages), style, facts=facts, language=language, **more)
