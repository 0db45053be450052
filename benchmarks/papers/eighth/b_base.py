"""What the papers of `b_` share beyond the pages: who married and was born where, and small shapes."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from dataclasses import replace
from datetime import date

from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import NobodysError, couple, elders, family
from benchmarks.papers.seventh.b_page import css as plain_css

TOWNS = {
    "GBR": "Bristol", "USA": "Portland", "FRA": "Lyon", "D": "Bremen", "IND": "Pune", "JPN": "Nagoya", "IDN": "Bandung",
    "ESP": "Sevilla", "VNM": "Hải Phòng", "PHL": "Iloilo", "AUS": "Adelaide", "KOR": "Daegu", "CHN": "Hong Kong", "TWN": "Taichung",
}  # fmt: skip
"""A town of each state, as a place of birth in Latin letters."""
LANDS = {
    "GBR": ("Regno Unito", "Brits", "Anh", "英國"), "USA": ("Stati Uniti d'America", "Amerikaans", "Hoa Kỳ", "美國"),
    "FRA": ("Francia", "Frans", "Pháp", "法國"), "D": ("Germania", "Duits", "Đức", "德國"),
    "IND": ("India", "Indiaas", "Ấn Độ", "印度"), "JPN": ("Giappone", "Japans", "Nhật Bản", "日本"),
    "IDN": ("Indonesia", "Indonesisch", "In-đô-nê-xi-a", "印尼"), "ESP": ("Spagna", "Spaans", "Tây Ban Nha", "西班牙"),
    "VNM": ("Vietnam", "Vietnamees", "Việt Nam", "越南"), "PHL": ("Filippine", "Filipijns", "Phi-líp-pin", "菲律賓"),
    "AUS": ("Australia", "Australisch", "Úc", "澳洲"), "KOR": ("Corea del Sud", "Zuid-Koreaans", "Hàn Quốc", "韓國"),
    "CHN": ("Cina", "Chinees", "Trung Quốc", "中國"), "TWN": ("Taiwan", "Taiwanees", "Đài Loan", "台灣"),
}  # fmt: skip
"""The states in Italian, as a Dutch adjective, in Vietnamese and in Chinese."""
_IN_VIETNAM = ("VNM", "KOR", "IDN")


ELDERS = {
    "FRA": ("BERNARD", "MONIQUE"), "D": ("HARTMUT", "INGRID"), "IND": ("SURESH", "LATA"), "JPN": ("SHIGERU", "KEIKO"),
    "IDN": ("HARTONO", "SRI WAHYUNI"), "ESP": ("MANUEL", "PILAR"), "VNM": ("VAN THANH", "THI HOA"),
    "PHL": ("ERNESTO", "CORAZON"), "KOR": ("YOUNGSU", "MYUNGHEE"), "GBR": ("GRAHAM", "PATRICIA"), "USA": ("LEONARD", "JUDITH"),
    "AUS": ("KEVIN JOHN", "MARGARET"),
}  # fmt: skip


def parents_of(case: Case, of: Someone) -> tuple[Someone, Someone]:
    """Return a father and a mother invented for somebody, called as people are in that state."""
    father, mother = elders(case, of)
    if of.chinese_name or of.nationality not in ELDERS:
        return father, mother
    his, hers = ELDERS[of.nationality]
    return replace(father, given_names=his), replace(mother, given_names=hers)


def wed_in(case: Case, place: str) -> tuple[Someone, Someone, date]:
    """Return the couple and the day where they married in that state. Raise `NobodysError`."""
    he, she, day = couple(case)
    who = next((p for p in (case.applicant, he, she) if not p.chinese_name), None)
    if who is None or place != ("vietnam" if who.nationality in _IN_VIETNAM else "italy"):
        raise NobodysError(f"Nobody married in {place}.")
    return he, she, day


def child_in(case: Case, place: str) -> tuple[Someone, Someone, Someone]:
    """Return the child of a case and its parents where it was born in that state. Raise `NobodysError`."""
    if case.relationship != "child" or place != (
        "vietnam" if case.applicant.nationality in _IN_VIETNAM else "netherlands"
    ):
        raise NobodysError(f"No child born in {place}.")
    return family(case, "applicant")


def css(font: str, more: str = "", size: str = "10pt", pad: str = "16mm 18mm") -> str:
    """Return the rules of a paper whose columns of sums are set to the right."""
    return plain_css(font, ".p td.rt,.p th.rt{text-align:right}" + more, size, pad)


def arms(colour: str, size: float = 18, kind: str = "wreath") -> str:
    """Return a state's emblem as plain shapes: a star in a wreath, a lion's shield or a gear."""
    star = "M30 16 L33.5 26 L44 26 L35.5 32.5 L39 43 L30 36.5 L21 43 L24.5 32.5 L16 26 L26.5 26 Z"
    shapes = {
        "wreath": f'<path d="{star}" fill="{colour}"/><path d="M10 20 C4 40 16 54 28 55 M50 20 C56 40 44 54 32 55" fill="none" stroke="{colour}" stroke-width="4" stroke-dasharray="3 1.4"/>',
        "gear": f'<circle cx="30" cy="30" r="22" fill="none" stroke="{colour}" stroke-width="5" stroke-dasharray="4 2"/><path d="{star}" fill="{colour}"/>',
        "shield": f'<path d="M14 8 H46 V30 C46 44 36 50 30 54 C24 50 14 44 14 30 Z" fill="none" stroke="{colour}" stroke-width="2"/><path d="M22 16 q8 6 12 0 q6 6 2 12 q-8 2 -4 10 q-8 4 -10 -4 q4 -6 -2 -8 Z" fill="{colour}"/>',
        "flower": "".join(f'<ellipse cx="30" cy="17" rx="7" ry="12" transform="rotate({n * 72} 30 30)" fill="{colour}"/>' for n in range(5)),
    }  # fmt: skip
    return f'<svg viewBox="0 0 60 60" style="width:{size}mm;height:{size}mm">{shapes[kind]}</svg>'


def chop(lines: str, colour: str = "#b3242c", size: float = 26, font: str = "AR PL UKai TW") -> str:
    """Return a square seal of an office."""
    return f'<div style="border:.9mm solid {colour};color:{colour};width:{size}mm;height:{size}mm;box-sizing:border-box;padding-top:2mm;text-align:center;line-height:1.15;font:bold {size * 0.82:.1f}pt {font};opacity:.78">{lines}</div>'


def oval(text: str, under: str, colour: str = "#20408a", width: float = 40) -> str:
    """Return an oval stamp, a name above a line of small print."""
    return f'<div style="border:.5mm double {colour};border-radius:50%;color:{colour};width:{width}mm;height:{width * 0.6:.0f}mm;box-sizing:border-box;padding:{width * 0.17:.0f}mm 3mm 0;text-align:center;font:bold 8.5pt Liberation Sans;line-height:1.25;opacity:.8">{text}<br><span style="font-size:7pt;font-weight:normal">{under}</span></div>'


def slashed(day: date, order: str = "dmy", by: str = "/") -> str:
    """Return a day in figures in the order of a country."""
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": str(day.year)}
    return by.join(parts[each] for each in order)
