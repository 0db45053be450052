"""What certificates, bills and letters share: signatures, seals, dates, names and who is who."""

# ruff: noqa: E501 a stroke of SVG is easier to read in one line

from __future__ import annotations

import math
from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone, chinese, foreign

TC = "font-family:'Noto Serif CJK HK','Noto Serif CJK TC',serif;"
TCS = "font-family:'Noto Sans CJK HK','Noto Sans CJK TC',sans-serif;"
SC = "font-family:'Noto Serif CJK SC',serif;"
SCS = "font-family:'Noto Sans CJK SC',sans-serif;"
UMING = "font-family:FreeSerif,'AR PL UMing HK',serif;"
UKAI = "font-family:'AR PL UKai TW',serif;"
UKAI_CN = "font-family:'AR PL UKai CN',serif;"
SERIF = "font-family:Caladea,'FreeSerif','Noto Serif CJK HK',serif;"
SANS = "font-family:Carlito,'FreeSans','Noto Sans CJK HK',sans-serif;"
LATO = "font-family:Lato,'Noto Sans CJK HK',sans-serif;"
FREE = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"
FREES = "font-family:FreeSerif,'Noto Serif CJK HK',serif;"


def css(font: str, more: str = "", *, size: str = "10.5pt", pad: str = "16mm 18mm") -> str:
    """Return the rules most papers share."""
    return (
        f".p{{{font}font-size:{size};line-height:1.45;padding:{pad};box-sizing:border-box;height:100%;color:#181818;"
        "position:relative}table{border-collapse:collapse;width:100%}td,th{padding:1.1mm 1.5mm;vertical-align:top;"
        "text-align:left}.g td,.g th{border:.25mm solid #444}h1,h2,h3,p{margin:0 0 3mm}h1{font-size:1.7em}"
        "h2{font-size:1.3em}h3{font-size:1.1em}.c{text-align:center}.r{text-align:right}.s{font-size:.8em}"
        ".k{" + UKAI_CN + "}.v{font-weight:bold}.two{display:flex;justify-content:space-between}" + more
    )


def page(body: str, style: str = "") -> str:
    """Return one page."""
    return f'<div class="p" style="{style}">{body}</div>'


def grid(rows: list[tuple[str, ...]], cls: str = "g", widths: str = "") -> str:
    """Return a table; `widths` are percentages."""
    cols = "".join(f'<col style="width:{w}%">' for w in widths.split())
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="{cls}">{cols}{body}</table>'


def signature(rng: Random, colour: str = "#1b2a6b", width: int = 34) -> str:
    """Return a squiggle that no one can read."""
    x, path = 4.0, f"M4 {rng.uniform(16, 24):.1f}"
    for _ in range(rng.randrange(5, 9)):
        step = rng.uniform(7, 16)
        points = [x + step * rng.uniform(-0.3, 0.9), rng.uniform(1, 14), x + step, rng.uniform(16, 31)]
        x += step * rng.uniform(0.6, 1.1)
        path += f" C{points[0]:.1f} {points[1]:.1f} {points[2]:.1f} {points[3]:.1f} {x:.1f} {rng.uniform(10, 24):.1f}"
    path += f" Q{x + 10:.1f} {rng.uniform(14, 28):.1f} {x + 18:.1f} {rng.uniform(10, 20):.1f}"
    return (
        f'<svg width="{width}mm" height="{width * 0.3:.1f}mm" viewBox="0 0 {x + 22:.0f} 34">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{rng.uniform(0.8, 1.5):.1f}"/></svg>'
    )


def seal(text: str, rng: Random, *, middle: str = "★", size: int = 34, colour: str = "#c4282d") -> str:
    """Return a round seal with its words around the rim."""
    span = min(290, 16 * len(text)) if ord(text[0]) > 255 else min(300, 9 * len(text))
    glyphs = ""
    for at, char in enumerate(text):
        angle = -span / 2 + span * at / max(1, len(text) - 1)
        turn = math.radians(angle)
        glyphs += (
            f'<text transform="translate({50 + 38 * math.sin(turn):.1f} {50 - 38 * math.cos(turn):.1f}) '
            f'rotate({angle:.1f})" text-anchor="middle" font-size="8">{char}</text>'
        )
    return (
        f'<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100"><g fill="{colour}" fill-opacity=".75" '
        f'font-family="Noto Serif CJK SC" transform="rotate({rng.randrange(-9, 10)} 50 50)">'
        f'<circle cx="50" cy="50" r="47.5" fill="none" stroke="{colour}" stroke-opacity=".75" stroke-width="2"/>{glyphs}'
        f'<text x="50" y="57" font-size="{20 if len(middle) == 1 else 8}" text-anchor="middle">{middle}</text></g></svg>'
    )


def en(day: date) -> str:
    """Return 3 June 2019."""
    return f"{day.day} {day:%B} {day.year}"


def us(day: date) -> str:
    """Return June 3, 2019."""
    return f"{day:%B} {day.day}, {day.year}"


def zh(day: date) -> str:
    """Return 2019年6月3日."""
    return f"{day.year}年{day.month}月{day.day}日"


def zh0(day: date) -> str:
    """Return 2019年06月03日."""
    return f"{day.year}年{day.month:02}月{day.day:02}日"


def zh_words(day: date) -> str:
    """Return 二〇一九年六月三日."""
    digits = "〇一二三四五六七八九"

    def small(n: int) -> str:
        tens, ones = divmod(n, 10)
        return ("" if not tens else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")

    return "".join(digits[int(d)] for d in str(day.year)) + f"年{small(day.month)}月{small(day.day)}日"


def roc(day: date) -> str:
    """Return 民國108年6月3日."""
    return f"民國{day.year - 1911}年{day.month}月{day.day}日"


def money(value: float) -> str:
    """Return 1,234.50."""
    return f"{value:,.2f}"


def plain(value: float) -> str:
    """Return an amount as a fact: digits and point."""
    return f"{value:.2f}"


def cn(of: Someone) -> str:
    """Return the name a Traditional Chinese paper prints."""
    return of.chinese_name or of.name


def sc(of: Someone) -> str:
    """Return the name a Simplified Chinese paper prints."""
    return of.simplified or of.name


def both(of: Someone) -> str:
    """Return the Latin name and, where there is one, the Chinese."""
    return f"{of.name} {of.chinese_name}".strip()


def number_of(case: Case, of: Someone) -> tuple[str, str]:
    """Return what document a registrar would note, in Chinese, and its number."""
    if of.nationality != "CHN":
        return "护照", of.passport
    if of is case.sponsor or case.answers.get("applicant", {}).get("residence") != "mainland":
        return "身份证", of.hkid
    return "居民身份证", of.mainland_id


def nation(of: Someone) -> tuple[str, str]:
    """Return the nationality in Simplified Chinese and in English."""
    return {
        "CHN": ("中国", "Chinese"),
        "TWN": ("中国台湾", "Taiwan"),
        "GBR": ("英国", "British"),
        "USA": ("美国", "American"),
        "FRA": ("法国", "French"),
        "D": ("德国", "German"),
        "IND": ("印度", "Indian"),
        "JPN": ("日本", "Japanese"),
        "IDN": ("印度尼西亚", "Indonesian"),
        "ESP": ("西班牙", "Spanish"),
        "VNM": ("越南", "Vietnamese"),
        "PHL": ("菲律宾", "Filipino"),
        "AUS": ("澳大利亚", "Australian"),
        "KOR": ("韩国", "Korean"),
    }.get(of.nationality, (of.nationality, of.nationality))


def between(rng: Random, first: date, last: date) -> date:
    """Return a day of that span."""
    return first + timedelta(days=rng.randrange(max(1, (last - first).days)))


def chance(case: Case) -> Random:
    """Return the chance that all papers of a case share."""
    return Random(f"{case.on}{case.applicant.passport}{case.sponsor.hkid}")


def couple(case: Case, rng: Random) -> tuple[Someone, Someone, date]:
    """Return who was married, the man first where there is one, and when."""
    one, two = case.applicant, case.sponsor
    if case.relationship in ("child", "parent"):
        adult = case.sponsor if case.relationship == "child" else case.applicant
        one, two = adult, case.other_parent or _mate(adult, chance(case))
    if one.sex == "F" and two.sex == "M":
        one, two = two, one
    grown = max(one.born_on, two.born_on) + timedelta(days=366 * 21)
    latest = case.on - timedelta(days=70)
    # From the case, not from the paper's own chance: a certificate and its translation name the same day.
    return one, two, between(chance(case), min(grown, latest - timedelta(days=30)), latest)


def family(case: Case, party: str, rng: Random) -> tuple[Someone, Someone, Someone]:
    """Return child, father and mother of a birth certificate."""
    if case.relationship == "child":
        child, one, two = case.applicant, case.sponsor, case.other_parent
    elif case.relationship == "parent":
        child, one, two = case.sponsor, case.applicant, case.other_parent
    else:
        child, rng = case.of(party), chance(case)
        invent = chinese if child.chinese_name else foreign
        age = 2019 - child.born_on.year + rng.randrange(23, 34)
        one = invent(rng, "M", nationality=child.nationality, age=age)
        two = chinese(rng, "F", age=age) if child.chinese_name else foreign(rng, "F", nationality="", age=age)
    two = two or _mate(one, chance(case))
    return (child, two, one) if one.sex == "F" and two.sex == "M" else (child, one, two)


def _mate(of: Someone, rng: Random) -> Someone:
    return chinese(rng, "M" if of.sex == "F" else "F", age=2019 - of.born_on.year)


def month(case: Case, fault: str) -> tuple[date, date, date]:
    """Return first and last day of the last whole month before the application, and a day soon after; or a stale one."""
    only(fault, "stale")
    day = case.on - timedelta(days=12 + (425 if fault else 0))
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last, last + timedelta(days=6)


def only(fault: str, *known: str) -> None:
    """Raise for a fault this paper can't have."""
    if fault and fault not in known:
        raise NoSuchFaultError(fault)


def digits(rng: Random, count: int) -> str:
    """Return so many digits, the first not 0."""
    return str(rng.randrange(1, 10)) + "".join(str(rng.randrange(10)) for _ in range(count - 1))
