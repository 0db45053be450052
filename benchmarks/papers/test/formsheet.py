# ruff: noqa: E501 -- lines of HTML and CSS
"""How a form of the department is set and filled in: boxed, in combs, or on ruled lines; by hand or typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape
from random import Random

from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

STYLES = ("boxed", "comb", "ruled")
CSS = {
    "boxed": "font:8pt FreeSerif,'AR PL UMing HK'",
    "comb": "font:7.6pt FreeSans,'Noto Sans CJK HK'",
    "ruled": "font:8.6pt Carlito,'Noto Serif CJK HK'",
}
HAND = "font-family:'AR PL UKai HK';color:#1f3a93;font-size:13pt"
TYPED = "font-family:FreeMono,'Noto Sans CJK HK';font-size:10pt;color:#000"


@dataclass(frozen=True)
class Sheet:
    """Be the way one form is printed and filled in."""

    number: str
    edition: str
    style: str
    by_hand: bool
    signed: bool
    counted: bool
    """Whether the foot says Page 2 of 5."""

    @property
    def css(self) -> str:
        """Return the rules of every page."""
        value = HAND if self.by_hand else TYPED
        rows = ".row>div{border:.25mm solid #333}" if self.style != "ruled" else ""
        return (
            f".form{{position:relative;width:210mm;height:297mm;box-sizing:border-box;padding:11mm 13mm;{CSS[self.style]};"
            f"line-height:1.2}}.row{{display:flex;width:100%}}.row>div{{flex:1;padding:.7mm 1.2mm;min-height:8.4mm;margin:-.12mm}}"
            f".tick{{font-family:'Noto Sans CJK HK'}}{rows}.v{{{value};line-height:1.15}}.ruled .v{{border-bottom:.2mm solid #444;display:block;min-height:5mm}}"
            ".h{font-weight:bold;font-size:110%;margin:2mm 0 1mm}.t{margin:.8mm 0}.t div{margin-top:.3mm}.c{display:inline-block;"
            "width:4.6mm;height:5.6mm;border:.2mm solid #777;text-align:center}.sign{border:.25mm solid #333;margin-top:3mm;"
            "padding:1mm 2mm;min-height:14mm}.sign td{vertical-align:bottom;padding-right:8mm}.foot{position:absolute;left:13mm;"
            "right:13mm;bottom:8mm;display:flex;justify-content:space-between;font-size:8.4pt}.photo{position:absolute;right:14mm;"
            "width:40mm;height:50mm;border:.2mm solid #666}.photo img{width:40mm;height:50mm}.o{border:.3mm solid #222;"
            "position:absolute;right:13mm;top:11mm;width:58mm;height:24mm;padding:1mm;font-size:90%}.form h1{font-size:150%;margin:1mm 0}"
        )

    def words(self, zh: str, en: str) -> str:
        """Return a label in both languages, in the order of this style."""
        return f"{en} {zh}" if self.style == "ruled" else f"{zh} {en}"

    def row(self, *cells: tuple[str, str, str]) -> str:
        """Return labels with their values: Chinese, English, value."""
        out = []
        for zh, en, value in cells:
            comb = self.style == "comb" and len(cells) == 1 and 0 < len(value) < 34 and value.isascii()
            inside = "".join(f'<span class="c v">{escape(c)}</span>' for c in value) if comb else escape(value)
            kind = "" if comb else "v"
            joint = "<br>" if self.style == "comb" else " "
            out.append(f'<div>{self.words(zh, en)}{joint}<span class="{kind}">{inside}</span></div>')
        return f'<div class="row {self.style}">{"".join(out)}</div>'

    def choice(self, zh: str, en: str, options: list[tuple[str, str]], at: int) -> str:
        """Return boxes of which one is ticked."""
        marks = "　".join(
            f'<span class="tick">{"☑" if n == at else "☐"}</span> {self.words(*o)}' for n, o in enumerate(options)
        )
        return f'<div class="row {self.style}"><div>{self.words(zh, en)}　{marks}</div></div>'

    def part(self, zh: str, en: str) -> str:
        """Return the heading of a part."""
        return f'<div class="h">{self.words(zh, en)}</div>'

    def text(self, zh: str, en: str) -> str:
        """Return a clause in both languages."""
        return (
            f'<div class="t">{en}<div>{zh}</div></div>'
            if self.style == "ruled"
            else f'<div class="t">{zh}<div>{en}</div></div>'
        )

    def sign(self, rng: Random, on: date, zh: str, en: str, name: str = "", *, lead: bool = False) -> str:
        """Return the place for date and signature."""
        truth = self.text(
            "在本頁內所填報的資料均屬正確、完備和真實。",
            "The information given on this page is correct, complete and true.",
        )
        mark = ink.signature(rng, width=32) if self.signed else ""
        said = f'<span class="v">{escape(name)}</span>' if name else ""
        day = f'<span class="v">{ink.dmy(on, "/")}</span>' if self.signed or not lead else ""
        return (
            f'<div class="sign">{truth if lead else ""}<table><tr><td>{self.words("日期", "Date")} {day}</td>'
            f"<td>{self.words(zh, en)} {said}</td><td>{mark}</td></tr></table></div>"
        )

    def head(self, zh: str, en: str, whom: tuple[str, str]) -> str:
        """Return the head of page one."""
        office = self.words(
            "香港特別行政區政府入境事務處",
            "Immigration Department<br>The Government of the Hong Kong Special Administrative Region",
        )
        note = self.text("注意：(i) 領取本表格無須繳費。(ii) 請用黑色或藍色筆以正楷填寫本表格。", _NOTE)
        warning = self.text(
            "警告：根據香港法例，任何人士如明知而故意申報失實或填報明知其為虛假或不相信為真實的資料，即屬違法。",
            "Warning : A person who knowingly and wilfully makes a statement or gives information which he/she knows to be "
            "false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong.",
        )
        return (
            f'<div class="o">此欄由辦理機關處理<br>FOR OFFICIAL USE ONLY<br>檔案條碼 Reference barcode</div><div style="width:120mm">'
            f"{office}<h1>{zh}<br>{en}</h1><i>({whom[0]}) ({whom[1]})</i></div>{note}{warning}"
        )

    def page(self, body: str, number: int, of: int) -> str:
        """Return one page with its foot."""
        said = f"Page {number} of {of}" if self.counted else str(number)
        digits = self.number.replace(" ", "")
        bars = (
            f'<img src="{ink.code(f"{digits}1{number:03d}", "Code39")}" style="height:6mm;width:52mm">'
            if not self.counted
            else ""
        )
        return f'<div class="form">{body}<div class="foot"><span>{self.number} ({self.edition})</span><span>{said}</span>{bars or "<span></span>"}</div></div>'


_NOTE = (
    "Note : (i) This form is issued free of charge. (ii) Please complete this form in BLOCK letters using black or blue "
    "pen. (iii) Please tick as appropriate."
)
MARITAL = [
    ("未婚", "Bachelor/Spinster"),
    ("已婚", "Married"),
    ("離婚", "Divorced"),
    ("分居", "Separated"),
    ("喪偶", "Widowed"),
]
STATES = ["single", "married", "divorced", "separated", "widowed"]


def sheet(number: str, edition: str, style: str, rng: Random, fault: str) -> Sheet:
    """Return how a form is set; the only fault is that nobody signed."""
    ink.only(fault, "unsigned")
    return Sheet(number, edition, style, rng.random() < 0.6, not fault, style == "ruled")


def particulars(s: Sheet, case: Case, of: Someone, *, hkid: bool, rng: Random) -> str:
    """Return the section of personal particulars, as the family of ID 99x has it."""
    issued, ends = ink.passport_days(case, of)
    marital = case.answers["applicant"].get("marital_status", "married")
    marital = "single" if ink.age(of, case.on) < 16 else marital
    mainland = case.answers["applicant"].get("residence") == "mainland" and of is case.applicant
    rows = s.row(
        ("姓名（中文）", "Name in Chinese (if applicable)", of.chinese_name), ("婚前姓氏", "Maiden surname", "")
    )
    rows += s.row(("姓（英文）", "Surname in English", of.surname)) + s.row(
        ("名（英文）", "Given names in English", of.given_names)
    )
    rows += s.row(("別名（如有）", "Alias (if any)", ""))
    rows += s.choice("性別", "Sex", [("男", "Male"), ("女", "Female")], 0 if of.sex == "M" else 1)
    rows += s.row(
        ("出生日期", "Date of birth (dd/mm/yyyy)", ink.dmy(of.born_on, " / ")),
        ("出生地點", "Place of birth", ink.country(of)[3]),
    )
    rows += s.row(("國籍", "Nationality", ink.country(of)[0]))
    rows += s.choice("婚姻狀況", "Marital status", MARITAL, STATES.index(marital) if marital in STATES else 1)
    rows += s.row(
        ("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", of.hkid if hkid else ""),
        ("內地身份證號碼（如有）", "Mainland identity card no. (if any)", of.mainland_id if mainland else ""),
    )
    rows += s.row(
        ("旅行證件類別", "Travel document type", "EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"),
        ("旅行證件號碼", "Travel document no.", of.passport),
    )
    rows += s.row(
        ("簽發地點", "Place of issue", ink.country(of)[3].split(",")[0]),
        ("簽發日期", "Date of issue", ink.dmy(issued, "/")),
        ("屆滿日期", "Date of expiry", ink.dmy(ends, "/")),
    )
    mail = f"{of.given_names.split()[0].lower().replace('-', '')}{rng.randrange(10, 99)}@example.com"
    rows += s.row(
        ("電郵地址（如有）", "E-mail address (if any)", mail),
        ("聯絡電話號碼", "Contact telephone no.", f"9{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}"),
    )
    return rows + s.row(
        (
            "職業",
            "Occupation",
            rng.choice(["HOUSEWIFE", "TEACHER", "DESIGNER", "NIL"]) if marital != "single" else "NIL",
        )
    )


def known(case: Case, of: Someone, *, hkid: bool, edition: str) -> dict[str, str | date | tuple[str, ...]]:
    """Return what the section of personal particulars says; the number where there is but one."""
    facts: dict[str, str | date | tuple[str, ...]] = {
        "surname": of.surname,
        "given_names": of.given_names,
        "date_of_birth": of.born_on,
        "sex": of.sex,
        "nationality": of.nationality,
        "edition": edition,
    }
    if of.chinese_name:
        facts["chinese_name"] = of.chinese_name
    if not hkid and case.answers["applicant"].get("residence") != "mainland":
        facts["number"] = of.passport
    return facts
