# ruff: noqa: E501 -- lines of HTML and CSS
"""What forms of the counter share: boxed cells with small labels above, or numbered rows; ticks, combs, a column to sign at the foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.blind.a_pen import RESET, age, document_days, known, portrait, signature, svg
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import Stay, home, job, origin, stay

FACE = "Liberation Sans,Noto Sans CJK HK"
PLAIN = "Liberation Serif,AR PL UMing HK"

CSS = RESET + (
    f".f{{position:relative;height:297mm;padding:10mm 12mm 34mm;background:#fff;font:7.4pt/1.3 {FACE}}}.f.n{{font:8.6pt/1.35 {PLAIN};padding:13mm 16mm 20mm}}"
    ".f h1{margin:0;text-align:center;font-size:13pt;line-height:1.35}.f h2{margin:2.6mm 0 1mm;font-size:8.8pt;font-weight:bold}.f.n h2{background:#d9d9d9;font-size:9.6pt;padding:.8mm 1.5mm;margin:4mm 0 0;border:.2mm solid #444}"
    ".f .r{display:flex;border:.25mm solid #222;border-bottom:0}.f .r.z{border-bottom:.25mm solid #222}.f .x{padding:.6mm 1.2mm;min-height:10.4mm;border-left:.25mm solid #222}.f .x:first-child{border-left:0}.f .x>small{display:block;font-size:6.2pt;line-height:1.22}"
    ".f .x>div{margin-top:.6mm}.f.n table{width:100%}.f.n td{border:.2mm solid #444;padding:1.1mm 1.8mm;height:8mm;vertical-align:middle}.f.n td.k{width:72mm;background:#f4f4f4;font-size:8pt;line-height:1.25}.f.n td.i{width:8mm;text-align:center}"
    ".f .t{display:inline-block;width:3.1mm;height:3.1mm;border:.2mm solid #111;vertical-align:-.4mm;text-align:center;font:8pt/2.9mm DejaVu Sans;margin-right:.8mm}.f .o{font-size:6.8pt;line-height:1.32}.f.n .o{font-size:8pt}"
    ".f .o ol{margin:.6mm 0;padding-left:7mm;list-style:lower-roman}.f .o li{margin-bottom:.9mm}.f .c{display:inline-block;border:.15mm solid #777;width:4.1mm;height:5mm;text-align:center;line-height:4.8mm;margin-left:-.15mm}"
    ".f .ball{font:12pt/1 Z003,'AR PL UKai HK';color:#1b2f8a}.f .key{font:9.4pt/1.1 Liberation Mono,Noto Sans Mono CJK HK;color:#000}.f .pc{font:9.2pt/1.1 Liberation Sans,Noto Sans CJK HK;color:#0a0a50}"
)

VOW = (
    ("本人同意為處理本申請個案而進行任何所需的查詢。", "I consent to the making of any enquiries necessary for the processing of this application."),
    ("本人同意可將本申請表內各項資料提供予各政府決策局、部門及其他在香港特別行政區境內或境外的公、私營機構以作核對用途。", "I consent to the use/disclosure of any information herein by/to any government bureaux, departments and any other public or private organisations inside or outside the HKSAR for verification purposes."),
    ("本人授權所有公營及私營機構（包括在香港特別行政區境內或境外的）向入境事務處提供為處理本申請個案所需的任何紀錄或資料。", "I authorise all public and private organisations, including those inside or outside the HKSAR, to release any record or information which the Immigration Department may require for the processing of this application."),
    ("本人明白任何人明知而故意申報失實或填報其明知為虛假或不相信為真實的資料，根據香港法例即屬違法，可被檢控及於其後被遣離香港；任何已簽發的簽證／進入許可或已批准的逗留期限可被宣告為無效。", "I understand that any person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong and is liable to prosecution and subsequent removal from Hong Kong, and that any visa/entry permit/extension of stay so granted may become null and void."),
    ("就本人所知所信，本表格內所填報的各項資料均為正確、完備和真實。", "All information given in this form is correct, complete and true to the best of my knowledge and belief."),
)  # fmt: skip
PAST = (
    ("本人從沒有更改姓名。", "I have not changed my name before."),
    ("本人從未被拒絕簽發簽證／進入許可以入境香港，以及從未被拒絕入境、遞解、遣送或要求離開香港。", "I have never been refused a visa/entry permit for entry into Hong Kong and have never been refused entry into, deported from, removed from or required to leave Hong Kong."),
    ("本人從未在香港或其他地方因任何罪行或違法行為被定罪。", "I have never been convicted of any crimes or offences either in Hong Kong or elsewhere."),
)  # fmt: skip

Cell = tuple[str, str, str, float]
"""Chinese label, English label, what was filled in, share of the row."""


@dataclass(frozen=True)
class Form:
    """Be a form: code, edition, the pen, whether it is signed; `boxed` or in numbered rows."""

    code: str
    edition: str
    pen: str
    signed: bool
    rng: Random
    boxed: bool = True

    def ink(self, value: object) -> str:
        """Return what somebody filled in."""
        return f'<span class="{self.pen}">{value}</span>' if value else "&nbsp;"

    def cell(self, zh: str, en: str, value: object, share: float = 1) -> Cell:
        """Return a field with a plain answer."""
        return zh, en, self.ink(value), share

    def comb(self, zh: str, en: str, value: str, least: int, share: float = 1) -> Cell:
        """Return a field with one letter to a cell; numbered forms have none."""
        if not self.boxed:
            return self.cell(zh, en, value, share)
        told = "".join(f'<span class="c">{self.ink(c)}</span>' for c in value.ljust(least))
        return zh, en, told.replace("> <", ">&nbsp;<"), share

    def day(self, zh: str, en: str, value: date | None, share: float = 1) -> Cell:
        """Return a day: day, month and year in three fields, or in one."""
        if not self.boxed:
            return self.cell(zh, en + " (dd/mm/yyyy)", f"{value:%d/%m/%Y}" if value else "", share)
        parts = (f"{value:%d}", f"{value:%m}", f"{value:%Y}") if value else ("", "", "")
        told = "".join(
            f'<span style="display:inline-block;width:{w}mm;text-align:center">{self.ink(part)}<br><span style="font-size:5.6pt">{word}</span></span>'
            for part, word, w in zip(parts, ("日 dd", "月 mm", "年 yyyy"), (9, 9, 13), strict=True)
        )
        return zh, en, told, share

    def tick(self, zh: str, en: str, share: float, *choices: tuple[str, str, bool]) -> Cell:
        """Return boxes to tick."""
        mark = "✔" if self.pen == "pc" else "✓"
        told = "　".join(
            f'<span style="white-space:nowrap"><span class="t">{mark if on else ""}</span>{a} {b}</span>'
            for a, b, on in choices
        )
        return zh, en, told, share

    def grid(self, *rows: tuple[Cell, ...], first: int = 1) -> str:
        """Return all fields: rows of cells, or one numbered row each."""
        if self.boxed:
            drawn = [
                "".join(f'<div class="x" style="flex:{s} 1 0"><small>{zh} {en}</small><div>{v}</div></div>' for zh, en, v, s in row)
                for row in rows
            ]  # fmt: skip
            return "".join(
                f'<div class="r{" z" if n == len(rows) - 1 else ""}">{row}</div>' for n, row in enumerate(drawn)
            )
        flat = [cell for row in rows for cell in row]
        return "<table>" + "".join(f'<tr><td class="i">{n}</td><td class="k">{en}<br>{zh}</td><td>{v}</td></tr>' for n, (zh, en, v, _) in enumerate(flat, first)) + "</table>"  # fmt: skip

    def vow(self, *items: tuple[str, str], style: str = "lower-roman") -> str:
        """Return the items of a declaration."""
        told = "".join(f"<li>{zh if self.boxed else en}<br>{en if self.boxed else zh}</li>" for zh, en in items)
        return f'<div class="o"><ol style="list-style:{style}">{told}</ol></div>'

    def sign(self, zh: str, en: str, on: date) -> str:
        """Return the line to sign and the line for the day."""
        ink = signature(Random(en), 36, "#1a2a80" if self.pen == "ball" else "#111") if self.signed else ""
        day = f'<div style="width:44mm;text-align:center"><div style="height:13mm;padding-top:8mm;border-bottom:.25mm solid #000">{self.ink(f"{on:%d-%m-%Y}")}</div>日期 Date</div>'
        name = f'<div style="width:90mm;text-align:center"><div style="height:13mm;padding-left:20mm;border-bottom:.25mm solid #000">{ink}</div>{zh}<br>{en}</div>'
        return f'<div style="display:flex;justify-content:space-between;padding:1.5mm 4mm">{day}{name}</div>'

    def foot(self, on: date, who: tuple[str, str]) -> str:
        """Return the column at the foot of each page, empty on a form from the counter."""
        ink = signature(Random(who[1]), 24, "#1a2a80" if self.pen == "ball" else "#111") if self.signed else ""
        return (
            '<div style="position:absolute;left:12mm;right:12mm;bottom:14mm;height:18mm;border:.25mm solid #222;display:flex;font-size:6pt;line-height:1.25">'
            '<div style="width:62mm;padding:1mm;border-right:.25mm solid #222">如本表格為影印本或從互聯網下載，請填寫此欄。<br>Please complete this column if this form is a photocopy or downloaded copy.</div>'
            f'<div style="flex:1;padding:1mm;position:relative">在本頁內所填報的資料均屬正確、完備和真實。 The information given on this page is correct, complete and true.<span style="position:absolute;left:2mm;bottom:1mm">日期 Date　{self.ink(f"{on:%d/%m/%Y}")}</span><span style="position:absolute;left:58mm;top:3.6mm">{ink}</span><span style="position:absolute;right:2mm;bottom:.6mm;text-align:right">{who[0]}<br>{who[1]}</span></div></div>'
        )  # fmt: skip

    def page(self, inner: str, number: int, of: int, case: Case, who: tuple[str, str]) -> str:
        """Return a page with code and edition, its number, and bars."""
        bars = svg(f"{self.code.replace(' ', '')}{1000 + number}", "Code39", 42, 6)
        if self.boxed:
            return (
                f'<div class="f">{inner}{self.foot(case.on, who)}<span style="position:absolute;left:12mm;bottom:6mm">{self.code} ({self.edition})</span>'
                f'<span style="position:absolute;left:0;right:0;bottom:6mm;text-align:center">{number}</span><span style="position:absolute;right:12mm;bottom:5mm">{bars}</span></div>'
            )
        return (
            f'<div class="f n">{inner}<span style="position:absolute;left:0;right:0;bottom:8mm;text-align:center">第 {number} 頁，共 {of} 頁　Page {number} of {of}</span>'
            f'<span style="position:absolute;right:16mm;bottom:8mm">{self.code} ({self.edition})</span></div>'
        )

    def paged(self, inner: list[str], case: Case, who: tuple[str, str]) -> tuple[str, ...]:
        """Return all pages."""
        backer = ("保證人簽署", "Signature of sponsor")
        return tuple(
            self.page(each, n, len(inner), case, backer if "乙部" in each or "保證人的聲明" in each else who)
            for n, each in enumerate(inner, 1)
        )

    def read(self, of: Someone, number: str) -> dict:
        """Return what has to be read of the form about someone."""
        names = ("surname", "given_names", "chinese_name", "date_of_birth", "sex")
        return known(of, *names, number=number, edition=self.edition)


def form(code: str, edition: str, rng: Random, fault: str, *, boxed: bool = True) -> Form:
    """Return a form somebody fills in. Raise `NoSuchFaultError` for a fault but `unsigned`."""
    if fault not in ("", "unsigned"):
        raise NoSuchFaultError(fault)
    return Form(code, edition, rng.choice(("ball", "key", "pc")), not fault, rng, boxed)


def document(case: Case, of: Someone) -> tuple[str, str, date | None, date | None]:
    """Return kind, number and days of the travel document; all empty without one."""
    if of is case.applicant and case.answers["applicant"].get("has_travel_document") is False:
        return "", "", None, None
    return ("EEP" if of.passport == of.permit else "PASSPORT"), of.passport, *document_days(case, of, of.passport)


def inside(case: Case) -> Stay | None:
    """Return what the applicant is allowed in Hong Kong, if there now."""
    here = case.answers["application"] == "extension" or case.answers["applicant"].get("in_hong_kong")
    return stay(case, "applicant") if here else None


def signs(case: Case) -> tuple[str, str]:
    """Return who signs for the applicant."""
    if age(case.applicant, case.on) < 16:
        return "父／母／合法監護人簽署", "Signature of parent / legal guardian"
    return "申請人簽署", "Signature of applicant"


def glued(case: Case, style: str = "") -> str:
    """Return the photograph on a form, 40 × 50 mm."""
    source = portrait(case.applicant, (233, 239, 247), width=400, height=500, share=0.64, dress=2)
    return f'<img src="{source}" style="display:block;width:40mm;height:50mm;{style}">'


def person(form: Form, case: Case) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows of the applicant's own particulars, nine of them, the names first."""
    of, answers = case.applicant, case.answers["applicant"]
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = document(case, of)
    held = inside(case)
    marital = str(answers.get("marital_status", "married" if case.relationship == "spouse" else "single"))
    lived = home(case, of)
    return (
        (form.cell("姓名（中文）", "Name in Chinese", of.chinese_name), form.cell("婚前姓氏", "Maiden surname", "")),
        (form.comb("姓（英文）", "Surname in English", of.surname, 24, 1),),
        (form.comb("名（英文）", "Given names in English", of.given_names, 24, 1),),
        (form.cell("別名（如有）", "Alias (if any)", ""), form.tick("性別", "Sex", 0.9, ("男", "Male", of.sex == "M"), ("女", "Female", of.sex == "F")), form.day("出生日期", "Date of birth", of.born_on)),
        (form.cell("出生地點", "Place of birth", born_in), form.cell("國籍╱原居地", "Nationality/Place of domicile", nation)),
        (form.tick("婚姻狀況", "Marital status", 1, ("未婚", "Bachelor/Spinster", marital == "single"), ("已婚", "Married", marital == "married"), ("離婚", "Divorced", False), ("分居", "Separated", False), ("喪偶", "Widowed", False)),),
        (form.comb("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", of.hkid if case.answers["application"] == "extension" else "", 10, 1), form.cell("內地身份證號碼（如有）", "Mainland identity card no. (if any)", of.mainland_id if answers["residence"] == "mainland" else "", 1)),
        (form.cell("旅行證件類別", "Travel document type", kind), form.cell("旅行證件號碼", "Travel document no.", number), form.cell("簽發地點", "Place of issue", born_in if number else "")),
        (form.day("簽發日期", "Date of issue", issued), form.day("屆滿日期", "Date of expiry", ends), form.cell("職業", "Occupation", job(case, of))),
        (form.cell("聯絡電話號碼", "Contact telephone no.", str(Random(of.passport).randrange(51000000, 98999999))), form.cell("電郵地址（如有）", "E-mail address (if any)", f"{of.given_names.split()[0]}.{of.born_on:%y}@mailbox.example".lower())),
        (form.tick("申請人是否現正在香港?", "Is the applicant currently staying in Hong Kong?", 0.8, ("是", "Yes", bool(held)), ("否", "No", not held)), form.day("獲准逗留至", "Permitted to remain until", held.until if held else None, 0.8), form.cell("在港身份", "Status", held.en if held else "", 0.7)),
        (form.cell("現時住址", "Present address", lived),),
    )  # fmt: skip
