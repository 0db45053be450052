# ruff: noqa: E501 -- lines of HTML and CSS
"""What the forms of the Immigration Department are built of: heads, rows of fields, cells, ticks, columns for signatures, feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.blind.a_pen import RESET, age, document_days, signature, svg
from benchmarks.papers.people import Case, Someone

NATIONS = {
    "GBR": "BRITISH",
    "USA": "AMERICAN",
    "FRA": "FRENCH",
    "D": "GERMAN",
    "IND": "INDIAN",
    "JPN": "JAPANESE",
    "IDN": "INDONESIAN",
    "ESP": "SPANISH",
    "VNM": "VIETNAMESE",
    "PHL": "FILIPINO",
    "AUS": "AUSTRALIAN",
    "KOR": "KOREAN",
    "CHN": "CHINESE",
    "TWN": "TAIWAN",
}
HOMES = {
    "GBR": ("UNITED KINGDOM", "18 ALMA ROAD, BRISTOL BS8 2BZ"),
    "USA": ("UNITED STATES", "412 MAPLE STREET, EUGENE, OR 97401"),
    "FRA": ("FRANCE", "14 RUE DES TANNEURS, 74000 ANNECY"),
    "D": ("GERMANY", "HAMMER STRASSE 51, 48153 MUENSTER"),
    "IND": ("INDIA", "FLAT 12, COLLEGE ROAD, NASHIK 422005"),
    "JPN": ("JAPAN", "3-12-4 HONCHO, NIIGATA-SHI"),
    "IDN": ("INDONESIA", "JALAN PANDANARAN 28, SEMARANG"),
    "ESP": ("SPAIN", "CALLE VITORIA 31, 09004 BURGOS"),
    "VNM": ("VIETNAM", "25 LACH TRAY, HAI PHONG"),
    "PHL": ("PHILIPPINES", "7 GENERAL LUNA ST., ILOILO CITY"),
    "AUS": ("AUSTRALIA", "9 DAVEY STREET, HOBART TAS 7000"),
    "KOR": ("KOREA", "88 SEJONG-DAERO, SEOUL"),
    "CHN": ("CHINA", "NO. 21 ZHONGSHAN ROAD, NANJING"),
    "TWN": ("TAIWAN", "NO. 50, CHONGDE RD., TAINAN CITY"),
}
DEPARTMENT = "香港特別行政區政府入境事務處<br>Immigration Department, the Government of<br>the Hong Kong Special Administrative Region"
WARNING = (
    "<b>警告：根據香港法例，任何人士如明知而故意申報失實或填報明知其為虛假或不相信為真實的資料，即屬違法，而該人所獲發的任何簽證／進入許可或獲准的逗留期限即告無效。<br>"
    "Warning : A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong and any such visa/entry permit issued or permission to enter or remain in Hong Kong granted shall have no effect.</b>"
)
CONSENTS = (
    (
        "本人同意為處理本申請個案而進行任何所需的查詢。",
        "I consent to the making of any enquiries necessary for the processing of this application.",
    ),
    (
        "本人授權所有公營及私營機構（包括在香港特別行政區境內或境外的）向入境事務處提供為處理本申請個案所需的任何紀錄或資料。",
        "I authorise all public and private organisations, including those inside or outside the HKSAR, to release any record or information which the Immigration Department may require for the processing of this application.",
    ),
    (
        "本人明白任何人為本申請的目的而言，明知而故意申報失實，根據香港法例即屬違法，可被檢控及於其後被遣離香港。",
        "I understand that any person who knowingly and wilfully makes a false statement for the purpose of this application shall be guilty of an offence under the Laws of Hong Kong and is liable to prosecution and subsequent removal from Hong Kong.",
    ),
    (
        "本人謹此聲明，就本人所知所信，在本申請表內所填報的資料均屬正確、完備和真實。",
        "I declare that all information given in this application is correct, complete and true to the best of my knowledge and belief.",
    ),
)
CSS = (
    RESET
    + ".f{position:relative;height:297mm;padding:9mm 9mm 0;font:7.4pt/1.25 'Liberation Serif','Noto Serif CJK HK'}.f h1{font-size:11pt;margin:0;line-height:1.25}.f h2{font-size:9pt;margin:0;padding:1mm;border:.3mm solid #000;border-bottom:0}"
    ".f table{width:100%;table-layout:fixed;border:.3mm solid #000;margin-top:-.3mm}.f td{border:.15mm solid #888;padding:.6mm 1.2mm;vertical-align:top}"
    ".f .c{display:inline-block;width:4.6mm;height:5.6mm;border:.1mm solid #aaa;text-align:center;vertical-align:bottom;font:9.5pt/5.6mm 'Liberation Mono'}"
    ".f .t{display:inline-block;width:3.6mm;height:3.6mm;border:.3mm solid #000;font:9pt/3.4mm 'DejaVu Sans';text-align:center;vertical-align:middle}"
    ".f .hand{font:13pt/1 'AR PL UKai HK';color:#1f3a93}.f .typed{font:9.6pt/1.1 'Liberation Mono','Noto Sans Mono CJK HK'}.f .print{font:bold 9.4pt/1.1 'Liberation Sans','Noto Sans CJK HK'}"
    ".f .foot{position:absolute;left:9mm;right:9mm;bottom:7mm;height:9mm}.f p.d{margin:0 0 1.6mm}.f .line{border-bottom:.2mm solid #000;display:inline-block;min-height:4mm}"
    ".f .photo{border:.3mm solid #000;width:42mm;height:52mm;text-align:center;font-size:7pt;padding:0;overflow:hidden}.f .photo img{width:42mm;height:52mm;display:block}"
)


@dataclass(frozen=True)
class Form:
    """Be a form that somebody filled in: its code and edition, how it is filled in, whether it was signed."""

    code: str
    edition: str
    how: str
    """comb, hand, typed or print."""
    signed: bool
    rng: Random
    barcode: bool = True

    def value(self, text: object) -> str:
        """Return a value as it was written."""
        if self.how == "comb":
            return f'<span class="typed">{text}</span>'
        lean = (
            f";display:inline-block;transform:rotate({self.rng.uniform(-1.2, 1.2):.1f}deg)"
            if self.how == "hand" and text
            else ""
        )
        return f'<span class="{self.how}" style="white-space:nowrap{lean}">{text}</span>'

    def cells(self, text: str, count: int) -> str:
        """Return a value with one letter to a cell, or in one go."""
        if self.how != "comb":
            return self.value(text)
        return "".join(
            f'<span class="c">{letter if letter != " " else "&nbsp;"}</span>'
            for letter in text.ljust(count)[: max(count, len(text))]
        )

    def day(self, day: date | None) -> str:
        """Return a day in its three fields, with what stands beneath them."""
        if not day:
            return "　　日 dd　　　月 mm　　　　年 yyyy"
        if self.how == "comb":
            parts = [self.cells(text, len(text)) for text in (f"{day:%d}", f"{day:%m}", f"{day:%Y}")]
            return "　".join(parts) + '<br><span style="font-size:5.5pt">日 dd　　　　月 mm　　　　　年 yyyy</span>'
        small = '<span style="font-size:5.5pt"> {} </span>'.format
        parts = ((f"{day:%d}", "日 dd"), (f"{day:%m}", "月 mm"), (f"{day.year}", "年 yyyy"))
        return (
            '<span style="white-space:nowrap">'
            + "".join(self.value(value) + small(name) for value, name in parts)
            + "</span>"
        )

    def ticks(self, *choices: tuple[str, bool]) -> str:
        """Return boxes with their words, a tick in those that hold."""
        return " 　".join(
            f'<span style="white-space:nowrap"><span class="t">{"✓" if on else ""}</span> {word}</span>'
            for word, on in choices
        )

    def hkid(self, number: str) -> str:
        """Return the number of an identity card in its cells, or what is printed there."""
        if not number:
            return "　　　　　　　　(　)"
        if self.how != "comb":
            return self.value(number)
        return f"{self.cells(number[:-3], 8)} ( {self.cells(number[-2], 1)} )"

    def ink(self, width: float = 34) -> str:
        """Return a signature, or nothing."""
        drawn = signature(self.rng, width, "#1b2a6b" if self.how != "typed" else "#222")
        return f'<span style="display:inline-block;vertical-align:bottom">{drawn}</span>' if self.signed else ""

    def column(
        self, on: date, who: str = "*申請人／父／母／合法監護人簽署<br>*Signature of applicant/parent/legal guardian"
    ) -> str:
        """Return the column at the foot of a page, for copies and downloaded forms."""
        return (
            '<table><tr><td style="width:30%">如本表格為影印本或從互聯網下載，請填寫此欄。<br>Please complete this column if this form is a photocopy or downloaded copy.　<span style="font-family:DejaVu Sans">➡</span></td>'
            "<td>在本頁內所填報的資料均屬正確、完備和真實。<br>The information given on this page is correct, complete and true.<br><br>"
            f'日期 Date <span class="line" style="width:32mm">{self.value(f"{on.day}/{on.month}/{on.year}")}</span>　<span style="display:inline-block;width:46mm;vertical-align:bottom;font-size:6.6pt">{who}</span> <span class="line" style="width:38mm">{self.ink()}</span></td></tr></table>'
        )

    def page(self, inner: str, number: int) -> str:
        """Return a page with its foot."""
        bars = (
            '<span style="position:absolute;right:0;top:0">'
            + svg(self.code.replace(" ", "") + str(1000 + number), "Code39", 56, 8)
            + "</span>"
            if self.barcode
            else ""
        )
        return (
            f'<div class="f">{inner}<div class="foot"><span style="position:absolute;left:0;top:3mm;font:8.4pt \'Liberation Sans\';letter-spacing:.3mm">{self.code} ({self.edition})</span>'
            f'<b style="position:absolute;left:50%;top:2mm;font-size:11pt">{number}</b>{bars}</div></div>'
        )


def field(zh: str, en: str, value: str, *, span: int = 1, beneath: bool = False) -> str:
    """Return a field: its label in two languages, then its value beside or beneath it."""
    if beneath:
        return f'<td colspan="{span}">{zh} {en}<br>{value or "&nbsp;"}</td>'
    return f'<td colspan="{span}"><span style="display:inline-block;vertical-align:middle;margin-right:2mm">{zh}<br>{en}</span>{value}</td>'


def table(*rows: Sequence[str]) -> str:
    """Return rows of fields."""
    return "<table>" + "".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "</table>"


def top(zh: str, en: str, by: tuple[str, str], guide: str, photo: str = "") -> str:
    """Return the head of page 1: the department, the title, the box for the office, the notes, the warning."""
    box = f'<div style="position:absolute;right:9mm;top:9mm;width:60mm;height:{26 if photo else 34}mm;border:.5mm solid #000;padding:1mm;font-size:7pt"><b>此欄由辦理機關處理<br>FOR OFFICIAL USE ONLY</b><br>檔案條碼 Reference barcode</div>'
    notes = (
        f'<p style="margin-top:2mm">注意 (i)　有關申請手續及所需文件，請參閱 {guide}。Note: Please read {guide} for the application procedures and documents required.</p>'
        "<p>(ii)　領取本表格無須繳費。This form is issued free of charge.</p><p>(iii)　請用黑色或藍色筆以正楷填寫本表格。Please complete this form in BLOCK letters using black or blue pen.</p><p>(iv)　請在適當方格內填上「✓」號。Please tick as appropriate.</p>"
    )
    place = f'<div style="position:absolute;right:9mm;top:37mm">{photo}</div>' if photo else ""
    return (
        f'{box}<div style="width:{126 if photo else 128}mm;min-height:{82 if photo else 34}mm"><p style="font-size:9.4pt;font-weight:bold;line-height:1.2">{DEPARTMENT}</p><h1>{zh}（{by[0]}）<br>{en}<br><i style="font-weight:normal">({by[1]})</i></h1>{notes if photo else ""}</div>{place}{"" if photo else notes}'
        f'<p style="margin:1.5mm 0 2mm;font-size:6.8pt">{WARNING}</p>'
    )


def affix(source: str = "") -> str:
    """Return the box for the photograph, with one or with what is printed in it."""
    inner = (
        f'<img src="{source}">'
        if source
        else "<br><b>照片 Photograph</b><br><br>請在此處貼上近照一張<br>Affix one recent photograph here<br><br>(照片大小為不超過 55 乘 45 毫米<br>及不小於 50 乘 40 毫米)<br>(Photograph should not be larger than 55mm x 45mm and not smaller than 50mm x 40mm)"
    )
    return f'<div class="photo">{inner}</div>'


def particulars(form: Form, case: Case, of: Someone, *, beneath: bool = False) -> str:
    """Return the first section of the family: personal particulars of the applicant."""
    v, answers = form.value, case.answers["applicant"]
    issued, ends = document_days(case, of, of.passport)
    married = str(answers.get("marital_status", "married" if case.relationship in ("spouse", "parent") else "single"))
    extension = case.answers["application"] == "extension"
    land, home = HOMES[of.nationality]
    now = of is case.applicant and (extension or bool(answers.get("in_hong_kong")))
    f = lambda *a, **k: field(*a, **{"beneath": beneath, **k})  # noqa: E731
    old = age(of, case.on)
    return table(
        (
            f("姓名（中文）（如適用）", "Name in Chinese (if applicable)", v(of.chinese_name), span=3),
            f("婚前姓氏（如適用）", "Maiden surname (if applicable)", "", span=3),
        ),
        (f("姓（英文）", "Surname in English", form.cells(of.surname, 26), span=6),),
        (f("名（英文）", "Given names in English", form.cells(of.given_names, 26), span=6),),
        (f("別名（如有）", "Alias (if any)", "", span=6),),
        (
            f("性別", "Sex", form.ticks(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F")), span=2),
            f("出生日期", "Date of birth", form.day(of.born_on), span=2),
            f("出生地點", "Place of birth", v(land), span=2),
        ),
        (
            f("國籍／原居地", "Nationality/Place of domicile", v(NATIONS[of.nationality]), span=2),
            f(
                "婚姻狀況",
                "Marital status",
                form.ticks(
                    ("未婚 Bachelor/Spinster", married == "single"),
                    ("已婚 Married", married == "married"),
                    ("離婚 Divorced", False),
                    ("分居 Separated", False),
                    ("喪偶 Widowed", False),
                ),
                span=4,
            ),
        ),
        (
            f(
                "香港身份證號碼（如有）",
                "Hong Kong identity card no. (if any)",
                form.hkid(of.hkid if extension else ""),
                span=3,
            ),
            f(
                "內地身份證號碼（如有）",
                "Mainland identity card no. (if any)",
                v(of.mainland_id if answers.get("residence") == "mainland" and of is case.applicant else ""),
                span=3,
            ),
        ),
        (
            f(
                "旅行證件類別",
                "Travel document type",
                v("EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"),
                span=3,
            ),
            f("旅行證件號碼", "Travel document no.", form.cells(of.passport, 11), span=3),
        ),
        (
            f("簽發地點", "Place of issue", v(land), span=2),
            f("簽發日期", "Date of issue", form.day(issued), span=2),
            f("屆滿日期", "Date of expiry", form.day(ends), span=2),
        ),
        (
            f(
                "電郵地址（如有）",
                "E-mail address (if any)",
                v(f"{of.surname.lower().split()[0]}{of.born_on:%m%d}@mail.example"),
                span=3,
            ),
            f("聯絡電話號碼", "Contact telephone no.", v(f"{form.rng.randrange(51000000, 98999999)}"), span=3),
        ),
        (
            f("現時定居國家／地區", "Country/Territory of domicile", v("HONG KONG" if extension else land), span=3),
            f(
                "是否已獲得永久居留身份？",
                "Has the applicant acquired permanent residence there?",
                form.ticks(("是 Yes", not extension), ("否 No", extension)),
                span=3,
            ),
        ),
        (
            f(
                "職業",
                "Occupation",
                v(
                    "STUDENT"
                    if old < 18
                    else "RETIRED"
                    if old > 59
                    else form.rng.choice(("ENGINEER", "NURSE", "HOUSEWIFE" if of.sex == "F" else "SALES MANAGER"))
                ),
                span=3,
            ),
            f(
                "現時僱主（如適用）",
                "Current employer (if applicable)",
                v("" if old < 18 or old > 59 else "BLUE RIVER TRADING"),
                span=3,
            ),
        ),
        (
            f(
                "申請人是否現正在香港？",
                "Is the applicant currently staying in Hong Kong?",
                form.ticks(("是 Yes", now), ("否 No", not now)),
                span=3,
            ),
            f(
                "獲准逗留至",
                "Permitted to remain until",
                form.day(answers.get("limit_of_stay") if now and extension else None),
                span=3,
            ),
        ),
        (
            f(
                "現時住址",
                "Present address",
                v(case.sponsor.address.upper() if extension else home),
                span=6,
                beneath=True,
            ),
        ),
    )


def declaration(
    form: Form, on: date, *, lead: str, who: str, tail: str = "", consents: Sequence[tuple[str, str]] = CONSENTS
) -> str:
    """Return numbered clauses in two languages, with day and signature."""
    marks = ("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)")
    clauses = "".join(f'<p class="d">{mark}　{zh}<br>{en}</p>' for mark, (zh, en) in zip(marks, consents, strict=False))
    return (
        f'<div style="border:.3mm solid #000;padding:2mm 3mm;margin-top:-.3mm;font-size:8pt">{lead}{clauses}{tail}<p style="margin-top:9mm">日期 Date <span class="line" style="width:40mm">{form.value(f"{on.day}/{on.month}/{on.year}")}</span>　　　'
        f'<span style="display:inline-block;max-width:58mm;vertical-align:bottom">{who}</span> <span class="line" style="width:56mm">{form.ink(44)}</span></p></div>'
    )
