# ruff: noqa: E501 -- lines of HTML and CSS
"""How a form of the department is printed: as a grid with combs and a column to sign, or as an old leaf with dotted lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.held.pen import RESET, say, scrawl
from benchmarks.papers.test import ink

Field = tuple[str, str, str]
"""Label in Chinese and in English, and the value."""

HANDS = ("font:13pt 'AR PL UKai HK';color:#243f8f", "font:13pt 'AR PL UKai HK';color:#1c1c1c")
TYPES = ("font:10pt FreeMono,'AR PL UMing HK';color:#000", "font:9.6pt FreeSans,'Noto Sans CJK HK';color:#10106a")


@dataclass(frozen=True)
class Form:
    """Be one form that somebody filled in."""

    number: str
    edition: str
    grid: bool
    ink: str
    """How the values look."""
    signed: bool
    pages: int

    @property
    def css(self) -> str:
        """Return the rules of all its pages."""
        font = "7.6pt/1.18 FreeSerif,'Noto Sans CJK HK'" if self.grid else "9pt/1.3 Caladea,'AR PL UMing HK'"
        pad = "9mm 8mm 0 8mm" if self.grid else "14mm 20mm 0 20mm"
        return (
            f"{RESET}.f{{position:relative;width:210mm;height:297mm;box-sizing:border-box;padding:{pad};font:{font};color:#111}}"
            f".w{{{self.ink};line-height:1.1}}.g{{width:100%;border:.5mm solid #111;border-bottom:0}}.g+.g{{border-top:0}}.g td{{border:.15mm solid #222;"
            "padding:.6mm 1mm;vertical-align:top;height:7.4mm}.g .b{font-size:9pt;font-weight:bold;height:5mm;border-width:.4mm}.cb{display:inline-block;"
            "border:.15mm dashed #888;width:3.9mm;height:5.2mm;text-align:center;vertical-align:middle}.in{display:inline-block;vertical-align:top;margin-right:2mm}"
            ".t{margin:1mm 0}.ob{position:absolute;right:8mm;top:9mm;width:68mm;height:36mm;border:.6mm solid #111;padding:1mm;box-sizing:border-box}"
            ".ft{position:absolute;left:8mm;right:8mm;bottom:7mm;height:9mm}.dl{display:flex;margin:1.5mm 0}.dl>div{flex:1;margin-right:3mm;display:flex;align-items:flex-end}"
            ".dl .u{flex:1;border-bottom:.3mm dotted #333;min-height:5.4mm;margin:0 2mm;padding-left:2mm}.bx{display:inline-block;width:3.4mm;height:3.4mm;border:.25mm solid #222;"
            "text-align:center;font:8pt/3.4mm 'Noto Sans CJK HK';margin:0 1mm 0 3mm}h1{font-size:13pt;line-height:1.25}h2{font-size:10.5pt;margin:3mm 0 1mm;text-decoration:underline}"
        )

    def line(self, *fields: Field) -> str:
        """Return fields side by side."""
        if not self.grid and len(fields) == 1:
            zh, en, value = fields[0]
            return f'<div class="dl"><div><span style="white-space:nowrap">{en} {zh}</span><span class="u w">{say(value)}</span></div></div>'
        if not self.grid:
            return '<div class="dl">' + "".join(f'<div style="display:block">{en} {zh}<div class="u w">{say(value)}</div></div>' for zh, en, value in fields) + "</div>"  # fmt: skip
        cells = "".join(f"<td>{self._inside(*field, alone=len(fields) == 1)}</td>" for field in fields)
        return f'<table class="g"><tr>{cells}</tr></table>'

    def _inside(self, zh: str, en: str, value: str, *, alone: bool) -> str:
        label = f'<span class="in">{zh}<br>{en}</span>'
        named = alone and en.startswith(("Surname", "Given")) and len(value) < 30
        if named or (len(value) == 10 and value[2] == value[5] == "/"):
            boxes = "".join(f'<span class="cb w">{say(char)}</span>' if char != "/" else "&ensp;" for char in value)
            return f"{label}{boxes}"
        return f'{label}<span class="w">{say(value)}</span>'

    def choice(self, zh: str, en: str, options: list[tuple[str, str]], ticked: int) -> str:
        """Return boxes, one of them ticked."""
        boxes = "".join(
            f'<span style="white-space:nowrap"><span class="bx w">{"✓" if n == ticked else "&nbsp;"}</span>{b if self.grid else a} {a if self.grid else b}</span> '
            for n, (b, a) in enumerate(options)
        )
        if self.grid:
            return f'<table class="g"><tr><td><span class="in">{zh}<br>{en}</span>{boxes}</td></tr></table>'
        return f'<div class="t">{en} {zh}{boxes}</div>'

    def part(self, zh: str, en: str) -> str:
        """Return the heading of a part."""
        if self.grid:
            return f'<table class="g"><tr><td class="b">{zh} {en}</td></tr></table>'
        number, _, rest = zh.partition(" ")
        return f"<h2>{number} {en}　{rest}</h2>" if rest else f"<h2>{en}　{zh}</h2>"

    def clause(self, number: str, zh: str, en: str) -> str:
        """Return a clause of a declaration."""
        first, second = (zh, en) if self.grid else (en, zh)
        return f'<div class="t">({number}) {first}<br>{second}</div>'

    def framed(self, inner: str) -> str:
        """Return text inside the frame of the form."""
        return f'<table class="g"><tr><td style="padding:1mm 2mm">{inner}</td></tr></table>' if self.grid else inner

    def head(self, zh: str, en: str, who: Field) -> str:
        """Return the head of the first page."""
        if not self.grid:
            return (
                f'<div style="text-align:center"><b>IMMIGRATION DEPARTMENT　入境事務處</b><br>HONG KONG SPECIAL ADMINISTRATIVE REGION<h1 style="margin:3mm 0">{en.upper()}<br>{zh}</h1>'
                f"({who[1]} {who[0]})</div><p style='margin:3mm 0'>Please type or write in BLOCK LETTERS. 請用打字機或正楷填寫。 No fee is charged for this form. 本表格免費。<br>"
                "It is an offence to make a false statement to an immigration officer. 向入境事務主任作虛假陳述，即屬違法。</p>"
            )
        return (
            f'<div class="ob"><b>此欄由辦理機關處理<br>FOR OFFICIAL USE ONLY</b><br>檔案條碼 Reference barcode</div><div style="width:122mm;min-height:38mm"><b style="font-size:11pt">香港特別行政區政府入境事務處<br>'
            f"Immigration Department, the Government of<br>the Hong Kong Special Administrative Region</b><h1>{zh}<br>{en}</h1><i>({who[0]} {who[1]})</i></div>"
            "<p>注意 Note :　(i) 領取本表格無須繳費。This form is issued free of charge.　(ii) 請用黑色或藍色筆以正楷填寫本表格。Please complete this form in BLOCK letters using black or blue pen.　(iii) ☐ 請在適當方格內填上「✓」號。Please tick as appropriate.</p>"
            "<p><b>警告 : 根據香港法例，任何人士如明知而故意申報失實或填報其明知為虛假或不相信為真實的資料，即屬違法，而該人所獲簽發的任何簽證／進入許可或獲准的逗留期限即告無效。<br>"
            "Warning : A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong and any such visa/entry permit issued or permission to enter or remain in Hong Kong granted shall have no effect.</b></p><p>&nbsp;</p>"
        )

    def sign(self, rng: Random, on: date, zh: str, en: str, *, name: str = "", column: bool = False) -> str:
        """Return the place to date and sign; `column`: the one at the foot of a page of particulars."""
        day = f'<span class="w">{ink.dmy(on, "/" if self.grid else ".")}</span>' if self.signed else ""
        mark = scrawl(rng, 34, "#223a86" if "243f8f" in self.ink else "#1b1b1b") if self.signed else ""
        who = f'<br>姓名 Name <span class="w">{say(name)}</span>' if name else ""
        if self.grid and column:
            left = "如本表格為影印本或從互聯網下載，<br>請填寫此欄。<br>Please complete this column if this form<br>is a photocopy or downloaded copy."
            said = "在本頁內所填報的資料均屬正確、完備和真實。<br>The information given on this page is correct, complete and true."
            return (
                f'<table class="g" style="border-bottom:.5mm solid #111"><tr><td style="width:58mm">{left} ➡</td><td>{said}<table style="width:100%"><tr><td style="border:0;vertical-align:bottom">日期<br>Date {day}</td>'
                f'<td style="border:0;vertical-align:bottom">*{zh}<br>*{en}{who}</td><td style="border:0">{mark}</td></tr></table></td></tr></table>'
            )
        return (
            f'<table style="width:100%;margin-top:{6 if self.grid else 10}mm"><tr><td style="vertical-align:bottom;width:55mm">{"日期 Date" if self.grid else "Date 日期"} {day}</td>'
            f'<td style="text-align:center">{mark}<div style="border-top:.2mm solid #222">{"*" if self.grid else ""}{zh}<br>{en}{who}</div></td></tr></table>'
        )

    def page(self, at: int, body: str) -> str:
        """Return a page with its foot."""
        if self.grid:
            bars = ink.code(f"{self.number.replace(' ', '')}1{at:03d}", "Code39")
            foot = (
                f'<span style="position:absolute;left:0;bottom:0;font:9pt FreeMono">{self.number} ({self.edition})</span><b style="position:absolute;left:96mm;bottom:0;font-size:12pt">{at}</b>'
                f'<img src="{bars}" style="position:absolute;right:0;bottom:0;width:66mm;height:8mm">'
            )
        else:
            foot = f'<span style="position:absolute;right:12mm;bottom:2mm">{self.number} ({self.edition})　P. {at}/{self.pages}</span>'
        return f'<div class="f">{body}<div class="ft">{foot}</div></div>'


def form(number: str, edition: str, grid: bool, pages: int, rng: Random, fault: str) -> Form:
    """Return how a form is printed and filled in; the only fault is that nobody signed."""
    ink.only(fault, "unsigned")
    hand = rng.choice((*HANDS, *TYPES)) if grid else rng.choice((TYPES[0], HANDS[1]))
    return Form(number, edition, grid, hand, not fault, pages)
