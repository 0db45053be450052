# ruff: noqa: E501 -- lines of HTML and CSS
"""A form of the department: ruled cells with the label in the corner, or numbered questions with ruled lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.blind.a_pen import RESET, document_days, known, portrait, signature, svg
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone

CSS = RESET + (
    ".f{position:relative;height:297mm;padding:9mm 12mm 18mm;background:#fff;font:7.4pt/1.2 Liberation Serif,Noto Serif CJK HK}"
    ".f h1{font:bold 12pt/1.25 Liberation Serif,Noto Serif CJK HK;margin:0}.f h2{font:bold 9.2pt/1.3 Liberation Serif,Noto Serif CJK HK;margin:0;padding:.8mm 1.2mm;border:.35mm solid #000;border-bottom:0}"
    ".f .part{background:#222;color:#fff;margin-top:2mm}.f .g{display:flex;border:.2mm solid #000;border-top:0;min-height:9.6mm}.f .g.first{border-top:.2mm solid #000}.f .g>div{border-left:.2mm solid #000;padding:.5mm 1.2mm;flex:1 1 0}.f .g>div:first-child{border-left:0}"
    ".f .g .v{display:block;min-height:4.4mm;padding-top:.6mm}.f .t{font:9.6pt/1.15 Liberation Sans,Noto Sans CJK HK}.f .u{font:12pt/1.1 'AR PL UKai HK';color:#1d2f86}.f .m{font:10pt/1.1 Liberation Mono,Noto Sans Mono CJK HK}"
    ".f .b{display:inline-block;width:3.4mm;height:3.4mm;border:.2mm solid #000;text-align:center;font:8pt/3.2mm DejaVu Sans;vertical-align:-.5mm}.f p{margin:0 0 1.1mm}.f li{margin-bottom:1.2mm}.f ol{margin:1mm 0;padding-left:7mm}"
    ".n{position:relative;height:297mm;padding:16mm 19mm 18mm;background:#fff;font:9pt/1.35 Carlito,Noto Sans CJK HK}.n h1{font-size:14pt;line-height:1.3;text-align:center;margin:2mm 0 3mm}.n h2{font-size:10.6pt;margin:4mm 0 2mm;background:#dde3ea;padding:.8mm 2mm}"
    ".n .r{display:flex;margin-bottom:2.1mm}.n .no{width:9mm;flex:none}.n .k{width:70mm;flex:none;padding-right:3mm}.n .a{flex:1;border-bottom:.2mm solid #333;padding-left:1.5mm;min-height:5.6mm}.n .a.x{border:0}"
    ".n .t{font:10pt/1.2 Liberation Sans,Noto Sans CJK HK}.n .u{font:13pt/1.1 'AR PL UKai HK';color:#1a1a1a}.n .m{font:10pt/1.2 Liberation Mono,Noto Sans Mono CJK HK}.n .b{font:11pt/1 DejaVu Sans}.n p{margin:0 0 1.6mm}.n ol{margin:1mm 0;padding-left:8mm}.n li{margin-bottom:1.7mm}"
)
CREST = '<svg width="15mm" height="15mm" viewBox="0 0 60 60"><circle cx="30" cy="30" r="27" fill="none" stroke="#000" stroke-width="1.6"/><circle cx="30" cy="30" r="19" fill="none" stroke="#000"/><path d="M30 15q9 5 4 14q10-2 9 7q-8 5-13-3q-5 8-13 3q-1-9 9-7q-5-9 4-14z"/></svg>'
WARNING = (
    "根據香港法例，任何人士如明知而故意申報失實或填報其明知為虛假或不相信為真實的資料，即屬違法，而所獲發的簽證／進入許可或獲准的延期逗留即告無效。",
    "A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong and any such visa/entry permit issued or extension of stay granted to the person shall have no effect.",
)
PURPOSE = (
    "<b>收集資料的目的</b>　你在本表格提供的個人資料，會由入境事務處用作辦理你的申請、施行有關的法例、以及協助其他政府部門執行法例。你有權根據《個人資料（私隱）條例》（第486章）第18條、第22條及附表1第6原則查閱及改正個人資料。",
    "<b>Statement of Purpose</b>　The personal data provided in this form will be used by the Immigration Department to process your application, to administer relevant legislation and to assist in the enforcement of other Ordinances by other government departments. You have a right of access and correction under sections 18 and 22 of and Principle 6 of Schedule 1 to the Personal Data (Privacy) Ordinance (Cap. 486).",
)


@dataclass(frozen=True)
class Sheet:
    """Be a form in somebody's hands: code, edition, how it was written, whether signed, cells or numbered lines."""

    code: str
    edition: str
    pen: str
    signed: bool
    rng: Random
    cells: bool

    def ink(self, value: object) -> str:
        """Return what was written."""
        return f'<span class="{self.pen}">{value if value not in ("", None) else "&nbsp;"}</span>'

    def day(self, day: date | None) -> str:
        """Return a day in its boxes or on its line."""
        if not self.cells:
            return self.ink(f"{day:%d-%m-%Y}" if day else "")
        parts = ((f"{day:%d}" if day else ""), (f"{day:%m}" if day else ""), (f"{day:%Y}" if day else ""))
        return " ".join(
            f'<span style="display:inline-block;border-bottom:.15mm solid #000;min-width:{7 + 4 * (n == 2)}mm;text-align:center">{self.ink(part)}</span><span style="font-size:5.6pt"> {word}</span>'
            for n, (part, word) in enumerate(zip(parts, ("日 dd", "月 mm", "年 yyyy"), strict=True))
        )

    def tick(self, *choices: tuple[str, bool]) -> str:
        """Return boxes to tick."""
        mark = "✓" if self.pen == "u" else "✔"
        if self.cells:
            each = (f'<span class="b">{mark if on else ""}</span> {word}' for word, on in choices)
        else:
            each = (f'<span class="b">{"☑" if on else "☐"}</span> {word}' for word, on in choices)
        return "　".join(f'<span style="white-space:nowrap">{one}</span>' for one in each)

    def ask(self, *questions: tuple[str, str, str] | tuple[str, str, str, float], first: bool = False) -> str:
        """Return questions in one row of cells: label in Chinese, in English, the answer and its share of the width."""
        row = ""
        for zh, en, answer, *share in questions:
            row += f'<div style="flex:{share[0] if share else 1} 1 0">{zh}<br>{en}<span class="v">{answer or "&nbsp;"}</span></div>'
        return f'<div class="g{" first" if first else ""}">{row}</div>'

    def line(self, number: object, zh: str, en: str, answer: str, *, bare: bool = False) -> str:
        """Return a numbered question with its line."""
        return f'<div class="r"><div class="no">{number}</div><div class="k">{en} {zh}</div><div class="a{" x" if bare else ""}">{answer or "&nbsp;"}</div></div>'

    def sign(self, zh: str, en: str, on: date, name: str = "") -> str:
        """Return the foot for day and signature."""
        ink = signature(self.rng, 38, "#1d2f86" if self.pen == "u" else "#161616") if self.signed else ""
        dated = self.ink(f"{on:%d/%m/%Y}") if self.signed else ""
        if self.cells:
            return f'<div class="g first" style="margin-top:2.5mm;height:16mm"><div style="flex:.42 1 0">日期<br>Date<span class="v">{dated}</span></div><div style="position:relative">{zh}<br>{en}<div style="position:absolute;left:58mm;top:1.5mm">{ink}</div></div></div>'
        return f'<table style="width:100%;margin-top:7mm"><tr><td style="width:60%;vertical-align:bottom;height:14mm"><div style="padding-left:6mm">{ink}</div></td><td style="vertical-align:bottom">{dated}</td></tr><tr><td style="border-top:.2mm solid #000;font-size:8pt">{en} {zh}<br>{name}</td><td style="border-top:.2mm solid #000;font-size:8pt">Date 日期 (dd-mm-yyyy)</td></tr></table>'

    def page(self, inner: str, number: int, of: int) -> str:
        """Return a page with its foot."""
        bars = svg(f"{self.code.replace(' ', '')}{10 if self.cells else 20}{number:02d}", "Code39", 48, 7)
        if self.cells:
            foot = f'<span style="position:absolute;left:12mm;bottom:8mm;font:8pt Liberation Mono">{self.code} ({self.edition})</span><b style="position:absolute;left:0;right:0;bottom:7mm;text-align:center;font-size:13pt">{number}</b><span style="position:absolute;right:12mm;bottom:6.5mm">{bars}</span>'
            return f'<div class="f">{inner}{foot}</div>'
        foot = f'<div style="position:absolute;left:19mm;right:19mm;bottom:7mm;border-top:.15mm solid #666;padding-top:1mm;display:flex;justify-content:space-between;font-size:8pt"><span>{self.code} ({self.edition})</span><span>{bars}</span><span>Page {number} of {of} 第{number}頁，共{of}頁</span></div>'
        return f'<div class="n">{inner}{foot}</div>'


def begun(code: str, edition: str, rng: Random, fault: str, *, cells: bool) -> Sheet:
    """Return a form that was filled in. Raise `NoSuchFaultError` for a fault but `unsigned`."""
    if fault not in ("", "unsigned"):
        raise NoSuchFaultError(fault)
    return Sheet(code, edition, rng.choice(("t", "u", "m")), not fault, rng, cells)


def official(wide: int, high: int) -> str:
    """Return the box that the office keeps for itself."""
    return f'<div style="width:{wide}mm;height:{high}mm;border:.35mm solid #000;flex:none"><div style="border-bottom:.2mm solid #000;padding:.4mm 1mm;font-weight:bold;font-size:7pt">此欄由辦理機關填寫 FOR OFFICIAL USE ONLY</div><span style="font-size:6.6pt;padding-left:1mm">檔案條碼 Reference barcode</span></div>'


def glued(case: Case, of: Someone) -> str:
    """Return the photograph stuck into its box, 40 × 50 mm."""
    face = portrait(of, (246, 247, 248), width=440, height=550, share=0.66, dress=1)
    return f'<img src="{face}" style="display:block;width:40mm;height:50mm;margin:1.5mm auto">'


def document_of(case: Case, of: Someone) -> tuple[str, str, date | None, date | None]:
    """Return kind, number and days of a travel document; empty for who has none."""
    if of is case.applicant and case.answers["applicant"].get("has_travel_document") is False:
        return "", "", None, None
    issued, ends = document_days(case, of, of.passport)
    return ("EXIT-ENTRY PERMIT (EEP)" if of.passport == of.permit else "PASSPORT"), of.passport, issued, ends


def young(case: Case) -> bool:
    """Tell whether a parent signs for the applicant."""
    return (case.on - case.applicant.born_on).days < 16 * 365.25


def told(of: Someone, form: Sheet, number: str) -> dict:
    """Return what a form says of someone."""
    names = ("surname", "given_names", "chinese_name", "date_of_birth", "sex")
    return known(of, *names, number=number, edition=form.edition)
