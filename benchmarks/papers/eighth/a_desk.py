# ruff: noqa: E501 -- lines of HTML and CSS
"""A form as it lies on a desk: combs or dotted lines, ticks, dates, signatures, feet, and the words of declarations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.blind.a_pen import RESET, document_days, known, portrait, signature, svg
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone

GOTHIC = "Nimbus Sans,Noto Sans CJK HK"
ROMAN = "Nimbus Roman,Noto Serif CJK HK"

CSS = RESET + (
    f".d{{position:relative;height:297mm;padding:11mm 13mm 16mm;font:8pt/1.28 {GOTHIC};background:#fff}}.d.s{{font-family:{ROMAN};font-size:9pt;padding:14mm 17mm 16mm}}"
    ".d h1{font-size:12.5pt;line-height:1.3;margin:0;text-align:center}.d h2{font-size:9.4pt;margin:3mm 0 1.2mm;border-top:.5mm solid #000;border-bottom:.2mm solid #000;padding:.7mm 0}"
    ".d.s h2{border:.3mm solid #000;padding:.8mm 2mm;background:#e4e4e4;font-size:10pt}"
    ".d .q{display:flex;align-items:flex-end;margin:0 0 3.4mm;min-height:6.8mm}.d .q .k{flex:none;width:52mm;font-size:7.4pt;line-height:1.2;padding-right:2mm}.d .q .v{flex:1}"
    ".d.s .q .k{width:66mm;font-size:8.4pt}.d.s .q .v{border-bottom:.25mm dotted #333;min-height:5.4mm;padding-left:2mm}"
    ".d .c{display:inline-block;width:4.7mm;height:5.8mm;border:.15mm solid #555;border-left:0;text-align:center;line-height:5.6mm;vertical-align:bottom}.d .c.o{border-left:.15mm solid #555}"
    ".d .b{display:inline-block;width:3.2mm;height:3.2mm;border:.2mm solid #000;text-align:center;font:8.4pt/3mm DejaVu Sans;vertical-align:-.4mm}"
    ".d .two{display:flex}.d .two>div{flex:1}.d .small{font-size:7pt;line-height:1.3}.d.s .small{font-size:8pt}.d ol{margin:1mm 0;padding-left:6mm;list-style:lower-alpha}.d li{margin-bottom:1.4mm}"
    ".d .type{font:10pt Nimbus Mono PS,Noto Sans Mono CJK HK;font-weight:bold}.d .hand{font:13pt/1 'AR PL UKai HK';color:#14246e}.d .fill{font:10pt Carlito,Noto Sans CJK HK;color:#111}"
)

OATH = (
    (
        "I understand that the personal data given in this application may be released to, and verified with, other government bureaux and departments, and organisations or authorities in or outside Hong Kong for the purpose of processing it.",
        "本人明白，為處理本申請，本人所提供的個人資料可能會轉交其他政府決策局、部門及香港或外地的其他機構或當局核實。",
    ),
    (
        "I have never been convicted of any crime or offence in any place, nor been refused a visa or refused permission to land, deported or removed from Hong Kong.",
        "本人從未在任何地方因任何罪行或違法行為被定罪，亦從未被拒發來港簽證、被拒入境、遞解或遣送離開香港。",
    ),
    (
        "I have no other name, whether in Chinese or in any other language, than what is stated above.",
        "除上文所填報者外，本人並無任何其他中文或外文姓名。",
    ),
    (
        "The information in this form and in its supporting documents is true, complete and correct to the best of my knowledge and belief.",
        "據本人所知及所信，本表格及夾附文件所載的資料均屬真實、完整及正確。",
    ),
)
PENALTY = (
    "Warning: It is an offence under the Immigration Ordinance (Cap. 115) to make a representation to an immigration officer which is known to be false or not believed to be true. On conviction the offender is liable to a fine and imprisonment.",
    "警告：根據《入境條例》（第115章），向入境事務主任作出明知為虛假或不相信為真實的申述，即屬違法。一經定罪，可被罰款及監禁。",
)
BACKING = (
    (
        "I am the sponsor of the above applicant and am able to support him/her at a standard of living well above the subsistence level and to provide him/her with suitable accommodation in Hong Kong.",
        "本人為上述申請人的保證人，有能力令申請人在港享有遠高於基本水平的生活，並為其提供適當的居所。",
    ),
    (
        "I shall inform the Director of Immigration forthwith of any change in my relationship with the applicant or in the circumstances stated in this application.",
        "如本人與申請人的關係或本申請所述情況有任何改變，本人會立即通知入境事務處處長。",
    ),
    (
        "I shall bear the cost of the repatriation of the applicant to his/her place of origin, should he/she not leave Hong Kong when the permitted stay ends.",
        "若申請人於獲准逗留期限屆滿後仍未離港，本人會支付其返回原居地的費用。",
    ),
    OATH[-1],
)


@dataclass(frozen=True)
class Desk:
    """Be a form: code, edition, the pen it was filled in with, whether it is signed, combs or dotted lines."""

    code: str
    edition: str
    pen: str
    signed: bool
    rng: Random
    dotted: bool = False

    def ink(self, value: object) -> str:
        """Return what somebody wrote."""
        return f'<span class="{self.pen}">{value or "&nbsp;"}</span>'

    def row(self, en: str, zh: str, value: object, cells: int = 0) -> str:
        """Return a question and its answer: in a comb of so many cells, or on a line."""
        key = f"{zh}　{en}" if self.dotted else f"{en}<br>{zh}"
        text = str(value or "")
        if text.startswith("<"):
            told = text
        elif cells and not self.dotted:
            told = "".join(
                f'<span class="c{"" if n else " o"}">{self.ink(text[n]) if n < len(text) else ""}</span>'
                for n in range(max(cells, len(text)))
            )
        else:
            line = "" if self.dotted else "display:block;border-bottom:.15mm solid #555;min-height:5mm"
            told = f'<span style="{line}">{self.ink(text)}</span>'
        return f'<div class="q"><div class="k">{key}</div><div class="v">{told}</div></div>'

    def day(self, en: str, zh: str, day: date | None) -> str:
        """Return a question for a day: day, month and year apart from each other."""
        if self.dotted:
            return self.row(en, f"{zh}（日/月/年）", f"{day:%d / %m / %Y}" if day else "")
        parts = (f"{day:%d}", f"{day:%m}", f"{day:%Y}") if day else ("  ", "  ", "    ")
        told = "　".join(
            "".join(f'<span class="c{"" if n else " o"}">{self.ink(c.strip())}</span>' for n, c in enumerate(part))
            + f'<span class="small"> {word}</span>'
            for part, word in zip(parts, ("dd 日", "mm 月", "yyyy 年"), strict=True)
        )
        return self.row(en, zh, f"<span>{told}</span>")

    def choose(self, en: str, zh: str, *choices: tuple[str, bool]) -> str:
        """Return a question with boxes to tick."""
        mark = "✓" if self.pen == "hand" else "✗" if self.pen == "type" else "✔"
        told = "　".join(
            f'<span style="white-space:nowrap"><span class="b">{mark if on else ""}</span> {word}</span>'
            for word, on in choices
        )
        return self.row(en, zh, f"<span>{told}</span>")

    def sign(self, en: str, zh: str, on: date) -> str:
        """Return a line for the signature and one for the day."""
        ink = signature(self.rng, 40, "#15206a" if self.pen == "hand" else "#1a1a1a") if self.signed else ""
        one = f'<div style="width:82mm"><div style="height:15mm;border-bottom:.25mm solid #000;padding-left:12mm">{ink}</div>{en}<br>{zh}</div>'
        two = f'<div style="width:46mm"><div style="height:15mm;border-bottom:.25mm solid #000;padding-top:9mm">{self.ink(f"{on:%d/%m/%Y}")}</div>Date 日期</div>'
        first, second = (two, one) if self.dotted else (one, two)
        return f'<div style="display:flex;justify-content:space-between;margin:3mm 2mm 1mm">{first}{second}</div>'

    def swear(self, some: tuple[tuple[str, str], ...]) -> str:
        """Return the items of a declaration, Chinese first on dotted forms."""
        return (
            "<ol class='small'>"
            + "".join(f"<li>{zh if self.dotted else en}<br>{en if self.dotted else zh}</li>" for en, zh in some)
            + "</ol>"
        )

    def page(self, inner: str, number: int, of: int) -> str:
        """Return a page with its foot: code and edition, number of the page, bars."""
        bars = svg(f"{self.code.replace(' ', '')}{number:02d}", "Code39", 34, 5)
        at = "left" if self.dotted else "right"
        return (
            f'<div class="d {"s" if self.dotted else ""}">{inner}'
            f'<span style="position:absolute;{"right" if self.dotted else "left"}:14mm;bottom:7mm">{self.code} ({self.edition})</span>'
            f'<span style="position:absolute;left:0;right:0;bottom:7mm;text-align:center">{f"- {number} -" if self.dotted else f"{number}/{of}"}</span>'
            f'<span style="position:absolute;{at}:14mm;bottom:6mm">{bars}</span></div>'
        )


def taken(code: str, edition: str, rng: Random, fault: str, *, dotted: bool = False) -> Desk:
    """Return a form that somebody took up a pen for. Raise `NoSuchFaultError` for a fault but `unsigned`."""
    if fault not in ("", "unsigned"):
        raise NoSuchFaultError(fault)
    return Desk(code, edition, rng.choice(("type", "hand", "fill")), not fault, rng, dotted)


def stuck(case: Case, style: str) -> str:
    """Return the photograph glued on a form, 40 × 50 mm."""
    source = portrait(case.applicant, (236, 240, 246), width=420, height=525, share=0.63, dress=1)
    return f'<img src="{source}" style="{style};width:40mm;height:50mm;outline:.2mm solid #444">'


def papers_of(case: Case, of: Someone) -> tuple[str, str, date | None, date | None]:
    """Return kind, number and days of the travel document as someone writes them; empty without one."""
    if of is case.applicant and case.answers["applicant"].get("has_travel_document") is False:
        return "", "", None, None
    issued, ends = document_days(case, of, of.passport)
    return ("EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"), of.passport, issued, ends


def minor(case: Case) -> bool:
    """Tell whether a parent has to sign for the applicant."""
    return (case.on - case.applicant.born_on).days < 16 * 365.25


def read(of: Someone, form: Desk, number: str) -> dict:
    """Return what has to be read of a form about someone."""
    names = ("surname", "given_names", "chinese_name", "date_of_birth", "sex")
    return known(of, *names, number=number, edition=form.edition)
