# ruff: noqa: E501 -- lines of HTML and CSS
"""Forms of the Immigration Department that somebody filled in: typed into, printed by hand, one letter to a box."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_form_parts import HOMES
from benchmarks.papers.blind.a_pen import RESET, document_days, known, only, portrait, signature, svg
from benchmarks.papers.later.a_permission import LANDS
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

SERIF = "Liberation Serif,Noto Serif CJK HK"
SANS = "Liberation Sans,Noto Sans CJK HK"
CSS = RESET + (
    f".k{{position:relative;height:297mm;padding:11mm 12mm;font:8.6pt/1.3 {SERIF}}}.k.s{{font-family:{SANS}}}.k h1{{font-size:12.5pt;margin:0;line-height:1.3}}.k h3{{font-size:9pt;margin:2.5mm 0 0;padding:1mm 2mm;background:#dcdcdc}}"
    ".k table{width:100%;table-layout:fixed;margin-top:-.25mm}.k td{border:.25mm solid #222;padding:.8mm 1.4mm 1.2mm;vertical-align:top;height:11.4mm}.k i{font-style:normal;display:block;font-size:7.1pt;line-height:1.2}"
    ".k .v{display:block;min-height:4.4mm}.k .typed .v,.k .v.typed{font:9.4pt Liberation Mono,Noto Sans Mono CJK HK}.k .v.hand{font:12.5pt/1.1 'AR PL UKai HK';color:#1a2f7a}.k .v.comb{font:9.4pt Liberation Mono,Noto Sans Mono CJK HK}.k u{text-decoration:none;display:inline-block;width:4.1mm;height:4.8mm;border:.15mm solid #999;text-align:center}"
    ".k .b{display:inline-block;width:3.2mm;height:3.2mm;border:.25mm solid #000;text-align:center;font:8.4pt/3mm DejaVu Sans;vertical-align:middle;margin-right:1mm}"
    ".k .sig{border-bottom:.25mm solid #000;display:inline-block;width:58mm;height:14mm;vertical-align:bottom}.k ol{margin:1mm 0;padding-left:6mm}.k li{margin-bottom:1.4mm}"
    ".k .photo{position:absolute;right:12mm;top:12mm;width:40mm;height:50mm;border:.25mm solid #000;text-align:center;overflow:hidden}.k .photo img{width:40mm;display:block}"
)
Field = tuple[str, str, object, int]


@dataclass(frozen=True)
class Pad:
    """Be a form in somebody's hands: code, edition, how it is filled in, whether it was signed, where the labels' English stands."""

    code: str
    edition: str
    how: str
    signed: bool
    rng: Random
    english_first: bool = False
    sans: bool = False
    foot: str = "left"

    def v(self, value: object) -> str:
        """Return a value as it was written, a short one with a letter to a box."""
        text = str(value or "")
        if self.how == "comb" and 0 < len(text) < 13:
            text = "".join(f"<u>{letter if letter != ' ' else '&nbsp;'}</u>" for letter in text)
        return f'<span class="v {self.how}">{text or "&nbsp;"}</span>'

    def label(self, zh: str, en: str) -> str:
        """Return a label in both languages."""
        return f"<i>{en} {zh}</i>" if self.english_first else f"<i>{zh}<br>{en}</i>"

    def rows(self, *rows: Iterable[Field]) -> str:
        """Return rows of fields, each of so many of twelve columns."""
        out = ""
        for row in rows:
            out += (
                "<table><tr>"
                + "".join(
                    f'<td style="width:{span / 12:.2%}">{self.label(zh, en)}{value if str(value).startswith("<") else self.v(value)}</td>'
                    for zh, en, value, span in row
                )
                + "</tr></table>"
            )
        return out

    def boxes(self, *choices: tuple[str, bool]) -> str:
        """Return boxes to tick, with their words behind."""
        mark = "✔" if self.how == "hand" else "✓"
        return (
            "<span style='line-height:1.7'>"
            + "　".join(
                f'<span style="white-space:nowrap"><span class="b">{mark if on else ""}</span>{word}</span>'
                for word, on in choices
            )
            + "</span>"
        )

    def day(self, day: date | None) -> str:
        """Return a day in three parts."""
        if not day:
            return self.v("")
        return self.v(f"{day:%d} / {day:%m} / {day.year}" if self.how != "comb" else f"{day:%d%m%Y}")

    def signing(self, zh: str, en: str, on: date) -> str:
        """Return the line for date and signature."""
        ink = signature(self.rng, 46) if self.signed else ""
        return (
            f'<div style="margin-top:6mm;position:relative;height:20mm"><span style="position:absolute;left:0;bottom:2mm">日期 Date　<span style="border-bottom:.25mm solid #000;display:inline-block;width:38mm"><span class="v {self.how}">{on:%d/%m/%Y}</span></span></span>'
            f'<span style="position:absolute;right:0;bottom:0;text-align:center"><span class="sig">{ink}</span><br>{zh}<br>{en}</span></div>'
        )

    def page(self, inner: str, number: int, of: int) -> str:
        """Return a page: the code at the foot, the number of the page, its bars."""
        bars = f'<span style="position:absolute;{"right" if self.foot == "left" else "left"}:12mm;bottom:7mm">{svg(self.code.replace(" ", "") + f"{10 + of % 10}{number:02d}", "Code39", 58, 8)}</span>'
        return (
            f'<div class="k {"s" if self.sans else ""}">{inner}{bars}<span style="position:absolute;{self.foot}:12mm;bottom:9mm;font:8.6pt Liberation Sans">{self.code} ({self.edition})</span>'
            f'<span style="position:absolute;left:0;right:0;bottom:9mm;text-align:center;font-size:8.6pt">{number if self.foot == "left" else f"— {number} —"}</span></div>'
        )


def office(left: str = "") -> str:
    """Return the box of the office."""
    return f'<div style="border:.4mm solid #000;height:18mm;width:88mm;padding:1mm 2mm;margin:2mm 0;font-size:6.8pt"><b>FOR OFFICIAL USE ONLY 此欄由辦理機關處理</b><br>Reference barcode 檔案條碼{left}</div>'


WARNED = (
    "Warning 警告：A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong. "
    "任何人士如明知而故意申報失實或填報明知其為虛假或不相信為真實的資料，根據香港法例，即屬違法。"
)
NOTES = "<p>(a) Please read the Guidebook “ID(E) 998” before completing this form. 填寫本表格前請先參閱《入境指南》ID(C) 998。</p><p>(b) Complete in BLOCK letters with black or blue pen. 請用黑色或藍色筆以正楷填寫。</p><p>(c) Please tick “✓” where appropriate. 請在適當方格內加上「✓」號。</p><p>(d) * Delete where inappropriate. 將不適用者刪去。</p>"


def _how(rng: Random) -> str:
    return rng.choice(("typed", "hand", "comb"))


def _job(of: Someone, case: Case) -> str:
    old = case.on.year - of.born_on.year
    return "STUDENT" if old < 18 else "RETIRED" if old > 60 else "DESIGNER"


def _home(of: Someone, case: Case) -> str:
    return case.sponsor.address.upper() if case.answers["application"] == "extension" else HOMES[of.nationality][1]


def _personal(pad: Pad, case: Case, of: Someone) -> str:
    issued, ends = document_days(case, of, of.passport)
    extends = case.answers["application"] == "extension"
    single = of is case.applicant and case.relationship in ("child", "partner")
    kind = "EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"
    inside = bool(case.answers["applicant"].get("in_hong_kong")) or extends
    return pad.rows(
        (
            ("姓（英文）", "Surname in English", of.surname, 6),
            ("名（英文）", "Given names in English", of.given_names, 6),
        ),
        (
            ("姓名（中文）（如適用）", "Name in Chinese (if applicable)", of.chinese_name, 4),
            ("婚前姓氏（如適用）", "Maiden surname (if applicable)", "", 4),
            ("別名（如有）", "Alias (if any)", "", 4),
        ),
        (
            ("性別", "Sex", pad.boxes(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F")), 4),
            ("出生日期（日／月／年）", "Date of birth (dd/mm/yyyy)", pad.day(of.born_on), 4),
            ("出生地點", "Place of birth", HOMES[of.nationality][0], 4),
        ),
        (
            ("國籍／原居地", "Nationality/Place of domicile", LANDS[of.nationality], 4),
            (
                "婚姻狀況",
                "Marital status",
                pad.boxes(
                    ("未婚 Bachelor/Spinster", single),
                    ("已婚 Married", not single),
                    ("離婚 Divorced", False),
                    ("分居 Separated", False),
                    ("喪偶 Widowed", False),
                ),
                8,
            ),
        ),
        (
            ("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", of.hkid if extends else "", 6),
            (
                "內地身份證號碼（如有）",
                "Mainland identity card no. (if any)",
                of.mainland_id if case.answers["applicant"].get("residence") == "mainland" else "",
                6,
            ),
        ),
        (("旅行證件類別", "Travel document type", kind, 6), ("旅行證件號碼", "Travel document no.", of.passport, 6)),
        (
            ("簽發地點", "Place of issue", HOMES[of.nationality][0], 4),
            ("簽發日期（日／月／年）", "Date of issue (dd/mm/yyyy)", pad.day(issued), 4),
            ("屆滿日期（日／月／年）", "Date of expiry (dd/mm/yyyy)", pad.day(ends), 4),
        ),
        (
            ("職業", "Occupation", _job(of, case), 4),
            ("聯絡電話號碼", "Contact telephone no.", f"{pad.rng.randrange(51, 99)}{pad.rng.randrange(10**6):06d}", 4),
            ("電郵地址（如有）", "E-mail address (if any)", f"{of.surname.split()[0].lower()}@post.example", 4),
        ),
        (("現時住址", "Present address", _home(of, case), 12),),
        (
            (
                "申請人是否現正在香港？",
                "Is the applicant currently staying in Hong Kong?",
                pad.boxes(("是 Yes", inside), ("否 No", not inside)),
                6,
            ),
            (
                "獲准逗留至（日／月／年）",
                "Permitted to remain until (dd/mm/yyyy)",
                pad.day(case.answers["applicant"].get("limit_of_stay")),
                6,
            ),
        ),
    )


def _sponsor(pad: Pad, case: Case) -> str:
    of = case.sponsor
    permanent = case.answers["sponsor"]["status"] == "permanent-resident"
    words = {
        "spouse": ("配偶", "SPOUSE"),
        "partner": ("伴侶", "PARTNER"),
        "child": ("父／母", "PARENT"),
        "parent": ("子／女", "CHILD"),
    }[case.relationship]
    return pad.rows(
        (
            ("保證人姓（英文）", "Surname of sponsor in English", of.surname, 6),
            ("名（英文）", "Given names in English", of.given_names, 6),
        ),
        (
            ("姓名（中文）", "Name in Chinese", of.chinese_name, 4),
            ("出生日期（日／月／年）", "Date of birth (dd/mm/yyyy)", pad.day(of.born_on), 4),
            ("性別", "Sex", pad.boxes(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F")), 4),
        ),
        (
            ("香港身份證號碼", "Hong Kong identity card no.", of.hkid, 6),
            ("與申請人的關係", "Relationship with the applicant", f"{words[1]} {words[0]}", 6),
        ),
        (
            (
                "在港居民身份",
                "Residential status in Hong Kong",
                pad.boxes(
                    ("永久性居民 Permanent resident", permanent), ("非永久性居民 Non-permanent resident", not permanent)
                ),
                12,
            ),
        ),
        (("住址", "Residential address", of.address.upper(), 12),),
        (
            ("職業", "Occupation", "ENGINEER", 4),
            ("每月入息（港元）", "Monthly income (HK$)", f"{pad.rng.randrange(28, 95)},000", 4),
            ("存款（港元）", "Savings (HK$)", f"{pad.rng.randrange(120, 900)},000", 4),
        ),
    )


CLAUSES = (
    ("本人並無更改姓名。", "I have not changed my name before."),
    (
        "本人從未被拒絕入境／遞解／遣送或要求離開香港。",
        "I have never been refused entry into, deported from, removed from or required to leave Hong Kong.",
    ),
    (
        "本人同意當局為處理本申請而作出所需查詢。",
        "I consent to the making of any enquiries necessary for the processing of this application.",
    ),
    (
        "本人聲明本申請表內所填報的資料，盡本人所知所信，均屬正確、完備和真實。",
        "I declare that all information given in this application is correct, complete and true to the best of my knowledge and belief.",
    ),
)
UNDERTAKEN = (
    (
        "本人願意擔任申請人的保證人，並負責其在港的生活費及住宿。",
        "I am willing to be the sponsor of the applicant, and to be responsible for his/her maintenance and accommodation in Hong Kong.",
    ),
    (
        "如申請人被發現違反逗留條件，本人願意承擔將其遣返的費用。",
        "I undertake to bear the cost of repatriation should the applicant breach the conditions of stay.",
    ),
    *CLAUSES[2:],
)


def _clauses(clauses: Iterable[tuple[str, str]]) -> str:
    return "<ol>" + "".join(f"<li>{zh}<br>{en}</li>" for zh, en in clauses) + "</ol>"


def _facts(of: Someone, edition: str, number: str = "") -> dict:
    return known(of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", number=number, edition=edition)


def _signer(case: Case) -> tuple[str, str]:
    if (case.on - case.applicant.born_on).days < 16 * 365:
        return "父／母／合法監護人簽署", "Signature of parent/legal guardian"
    return "申請人簽署", "Signature of applicant"


def dependants_short(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on four pages: Part A on two with the photograph on the first, Part B on two."""
    only(fault, "unsigned")
    pad = Pad("ID 997", "10/2018", _how(rng), not fault, rng)
    of = case.applicant
    head = (
        '<div style="width:140mm"><p style="font-size:9pt">香港特別行政區政府　入境事務處<br>Immigration Department, HKSAR Government</p><h1>受養人來港居留申請表<br>Application for Entry for Residence<br>as Dependants in Hong Kong</h1>'
        f'{office()}</div><div class="photo"><img src="{portrait(of, (246, 247, 250), width=400, height=500, share=0.58)}"></div>'
        f'<div style="font-size:6.8pt">{NOTES}<p><b>{WARNED}</b></p></div>'
    )
    one = f"{head}<h3>甲部　由申請人填寫　PART A　To be completed by the applicant</h3><h3 style='margin:0'>1. 個人資料 Personal particulars</h3>{_personal(pad, case, of)}"
    two = (
        "<h3>2. 擬來港居留 Proposed stay in Hong Kong</h3>"
        + pad.rows(
            (
                (
                    "擬抵港日期（日／月／年）",
                    "Proposed date of entry (dd/mm/yyyy)",
                    pad.day(case.on + timedelta(days=50)),
                    6,
                ),
                ("擬在港逗留時間", "Proposed duration of stay", "24 MONTHS", 6),
            )
        )
        + f"<h3>3. 申請人聲明 Declaration of the applicant</h3>{_clauses(CLAUSES)}{pad.signing(*_signer(case), case.on)}"
    )
    three = f"<h3>乙部　由保證人填寫　PART B　To be completed by the sponsor</h3><h3 style='margin:0'>4. 保證人個人資料 Personal particulars of sponsor</h3>{_sponsor(pad, case)}"
    four = f"<h3>5. 保證人聲明 Declaration of the sponsor</h3>{_clauses(UNDERTAKEN)}{pad.signing('保證人簽署', 'Signature of sponsor', case.on)}"
    pages = tuple(pad.page(inner, n + 1, 4) for n, inner in enumerate((one, two, three, four)))
    return Paper("id-997", "four-pages-with-photograph", pages, CSS, facts=_facts(of, pad.edition, of.passport))


def dependants_wide(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on five pages in a sans serif: English first, the code at the right, each page signed at its foot."""
    only(fault, "unsigned")
    pad = Pad("ID 997", "04/2019", _how(rng), not fault, rng, english_first=True, sans=True, foot="right")
    of = case.applicant
    column = '<div style="position:absolute;left:12mm;right:12mm;bottom:18mm;border:.25mm solid #000;padding:1mm 2mm;font-size:6.6pt">The information given on this page is correct, complete and true. 在本頁內所填報的資料均屬正確、完備和真實。<br>{}</div>'
    ink = signature(rng, 30) if pad.signed else ""
    foot = column.format(
        f"Date 日期 <span class='v {pad.how}' style='display:inline-block'>{case.on:%d/%m/%Y}</span>　　<span style='display:inline-block;vertical-align:bottom'>*{_signer(case)[1]} {_signer(case)[0]}</span> <span style='display:inline-block;vertical-align:bottom;border-bottom:.2mm solid #000;width:44mm;height:10mm'>{ink}</span>"
    )
    one = (
        f'<div style="display:flex;justify-content:space-between"><div style="width:92mm"><h1 style="font-size:12pt">APPLICATION FOR ENTRY FOR RESIDENCE AS DEPENDANTS IN HONG KONG</h1><h1>受養人來港居留申請表</h1></div>{office()}</div>'
        f"<div style='font-size:7pt;margin-top:3mm'>{NOTES}</div><p style='font-size:7pt;font-weight:bold;margin:2mm 0'>{WARNED}</p><h3>PART A 甲部 － APPLICANT 申請人</h3>{_personal(pad, case, of)}{foot}"
    )
    two = (
        "<h3>2. Family members 家庭成員</h3>"
        + pad.rows(
            (
                ("關係", "Relationship", "FATHER", 3),
                ("姓名", "Name", f"{of.surname} {'KWOK FAI' if of.chinese_name else 'VICTOR'}", 6),
                ("現居", "Domicile", HOMES[of.nationality][0], 3),
            ),
            (("關係", "Relationship", "", 3), ("姓名", "Name", "", 6), ("現居", "Domicile", "", 3)),
        )
        + "<h3>3. Proposed entry 擬來港</h3>"
        + pad.rows(
            (
                ("擬抵港日期", "Proposed date of entry", pad.day(case.on + timedelta(days=61)), 6),
                ("擬在港逗留時間", "Proposed duration of stay", "LONG TERM", 6),
            )
        )
        + foot
    )
    three = f"<h3>4. Declaration 聲明</h3>{_clauses(CLAUSES)}{pad.signing(*_signer(case), case.on)}"
    four = f"<h3>PART B 乙部 － SPONSOR 保證人</h3>{_sponsor(pad, case)}"
    five = f"<h3>6. Undertaking by the sponsor 保證人承諾</h3>{_clauses(UNDERTAKEN)}{pad.signing('保證人簽署', 'Signature of sponsor', case.on)}<p style='font-size:7pt;margin-top:8mm'>Statement of Purpose 收集資料的目的：The personal data provided in this application form will be used by the Immigration Department for processing the application. 申請表內所提供的個人資料，會供入境事務處用於辦理申請。</p>"
    pages = tuple(pad.page(inner, n + 1, 5) for n, inner in enumerate((one, two, three, four, five)))
    return Paper("id-997", "five-pages-english-first", pages, CSS, facts=_facts(of, pad.edition, of.passport))


def extension(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 on three pages, its title in the middle."""
    only(fault, "unsigned")
    pad = Pad("ID 91", "12/2017", _how(rng), not fault, rng, sans=True)
    of = case.applicant
    one = (
        f"<h1 style='text-align:center'>延長逗留期限申請表<br>APPLICATION FOR EXTENSION OF STAY</h1><p style='text-align:center'>香港入境事務處 Immigration Department, Hong Kong</p>{office()}"
        f"<div style='font-size:6.8pt'><p>(i) 填表前請閱讀「說明事項」。Please read the “Guidance Notes” before completing this form.　(ii) 本表格免費派發。This form is issued free of charge.</p><p><b>{WARNED}</b></p></div><h3>1. 個人資料 Personal Particulars</h3>{_personal(pad, case, of)}"
    )
    until = case.answers["applicant"].get("limit_of_stay")
    two = (
        "<h3>2. 延期申請 Particulars of extension</h3>"
        + pad.rows(
            (
                (
                    "申請延期逗留的身份",
                    "Status under which extension is sought",
                    pad.boxes(
                        ("就業 Employment", False),
                        ("就讀 Study", False),
                        ("受養人 Dependant", True),
                        ("訪客 Visitor", False),
                    ),
                    12,
                ),
            ),
            (
                ("現時逗留期限", "Current limit of stay", pad.day(until), 6),
                ("擬延長逗留時間", "Period of extension sought", "24 MONTHS", 6),
            ),
            (("延期原因", "Reason for extension", "TO LIVE WITH FAMILY", 12),),
        )
        + f"<h3>3. 保證人 Sponsor</h3>{_sponsor(pad, case)}"
    )
    three = f"<h3>4. 聲明 Declaration</h3>{_clauses(CLAUSES)}{pad.signing(*_signer(case), case.on)}"
    pages = tuple(pad.page(inner, n + 1, 3) for n, inner in enumerate((one, two, three)))
    return Paper("id-91", "title-in-the-middle", pages, CSS, facts=_facts(of, pad.edition, of.passport))


def sponsors_declaration(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A: undertaking and absences of the past year in a table."""
    only(fault, "unsigned")
    pad = Pad("ID 481A", "11/2016", _how(rng), not fault, rng, english_first=True)
    of, other = case.sponsor, case.applicant
    away = [case.on - timedelta(days=n) for n in sorted(rng.sample(range(20, 340), 3), reverse=True)]
    trips = "".join(
        f"<tr><td>{pad.day(day)}</td><td>{pad.day(day + timedelta(days=rng.randrange(2, 9)))}</td><td>{pad.v(place)}</td><td>{pad.v(why)}</td></tr>"
        for day, (place, why) in zip(
            away, (("TOKYO", "HOLIDAY"), ("SHENZHEN", "BUSINESS"), ("TAIPEI", "FAMILY")), strict=True
        )
    )
    one = (
        f"<p style='text-align:right'>Immigration Department 入境事務處</p><h1 style='text-align:center'>Declaration of Sponsor<br>保證人聲明書</h1><p style='text-align:center'>(to be completed by the sponsor 由保證人填寫)</p>{office()}<h3>I. Sponsor 保證人</h3>{_sponsor(pad, case)}"
        "<h3>II. Applicant 申請人</h3>"
        + pad.rows(
            (
                ("申請人姓名", "Name of the applicant", other.name, 6),
                ("旅行證件號碼", "Travel document no.", other.passport, 6),
            )
        )
    )
    two = (
        "<h3>III. Absence from Hong Kong in the previous 12 months 過去十二個月不在香港的期間</h3><table><tr><td>From 由</td><td>To 至</td><td>Place 地點</td><td>Reason 原因</td></tr>"
        + trips
        + f"</table><h3>IV. Undertaking of continuous sponsorship 繼續擔任保證人的承諾</h3>{_clauses((('本人承諾繼續擔任上述申請人在港逗留的保證人。', 'I undertake to continue to sponsor the stay of the above-named applicant in Hong Kong.'), *UNDERTAKEN[:2], CLAUSES[3]))}{pad.signing('保證人簽署', 'Signature of sponsor', case.on)}"
    )
    pages = tuple(pad.page(inner, n + 1, 2) for n, inner in enumerate((one, two)))
    return Paper("id-481a", "absences-in-a-table", pages, CSS, facts=_facts(of, pad.edition, of.hkid))


def applicants_declaration(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B on one page: I who live together with my spouse, declare."""
    only(fault, "unsigned")
    pad = Pad("ID 481B", "11/2016", _how(rng), not fault, rng, sans=True)
    of, other = case.applicant, case.sponsor
    partner = case.relationship == "partner"
    word = ("伴侶", "partner") if partner else ("配偶", "spouse")
    one = (
        f"<p>香港特別行政區政府 入境事務處</p><h1>受養人申請人聲明書<br>Declaration of Dependant Applicant</h1><p>（由申請人填寫 To be completed by the applicant）</p>{office()}<h3>甲 Applicant 申請人資料</h3>"
        + pad.rows(
            (
                ("英文姓名（先填姓氏）", "Name in English (surname first)", of.name, 8),
                ("中文姓名", "Name in Chinese", of.chinese_name, 4),
            ),
            (
                ("出生日期", "Date of birth", pad.day(of.born_on), 4),
                ("香港身份證號碼", "Hong Kong identity card no.", of.hkid, 4),
                ("旅行證件號碼", "Travel document no.", of.passport, 4),
            ),
        )
        + "<h3>乙 Declaration 聲明</h3>"
        + _clauses(
            (
                (
                    f"本人與保證人 <b>{other.name}</b>（{word[0]}）仍維持關係。",
                    f"I remain the {word[1]} of my sponsor <b>{other.name}</b>.",
                ),
                (
                    f"本人現與保證人同住於 <b>{other.address}</b>。",
                    "I am living together with my sponsor at the address above.",
                ),
                (
                    "如本人的婚姻／伴侶狀況有任何改變，本人須立即通知入境事務處。",
                    "I shall notify the Immigration Department immediately of any change in my marital/relationship status.",
                ),
                *CLAUSES[2:],
            )
        )
        + pad.signing("申請人簽署", "Signature of applicant", case.on)
    )
    facts = {
        "surname": of.surname,
        "given_names": of.given_names,
        **known(of, "chinese_name", "date_of_birth", number=of.hkid, edition=pad.edition),
    }
    return Paper("id-481b", "one-page-clauses", (pad.page(one, 1, 1),), CSS, facts=facts)


def graduates(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 992A of the sponsor, a graduate, with the dependants who come along on its third page."""
    only(fault, "unsigned")
    pad = Pad("ID 992A", "03/2018", _how(rng), not fault, rng)
    of, other = case.sponsor, case.applicant
    one = (
        f'<h1>非本地畢業生留港／回港就業安排申請表<br>Application under the Immigration Arrangements for Non-local Graduates</h1>{office()}<div style="font-size:6.8pt">{NOTES.replace("ID(E) 998", "ID(E) 994").replace("ID(C) 998", "ID(C) 994")}<p><b>{WARNED}</b></p></div>'
        f"<h3>1. 申請人個人資料 Personal particulars of applicant</h3>{_personal(pad, case, of)}"
    )
    two = (
        "<h3>2. 學歷 Academic qualifications</h3>"
        + pad.rows(
            (
                ("院校名稱", "Name of institution", "HARBOUR UNIVERSITY OF HONG KONG", 8),
                ("畢業日期", "Date of graduation", pad.day(case.on - timedelta(days=120)), 4),
            ),
            (("所獲學位", "Degree obtained", "MASTER OF SCIENCE", 8), ("主修科目", "Major", "STATISTICS", 4)),
        )
        + "<h3>3. 隨行受養人 Accompanying dependants</h3>"
        + pad.rows(
            (
                ("姓名", "Name", other.name, 6),
                ("關係", "Relationship", case.relationship.upper(), 3),
                ("出生日期", "Date of birth", pad.day(other.born_on), 3),
            ),
            (("姓名", "Name", "", 6), ("關係", "Relationship", "", 3), ("出生日期", "Date of birth", "", 3)),
        )
        + f"<h3>4. 聲明 Declaration</h3>{_clauses(CLAUSES)}{pad.signing('申請人簽署', 'Signature of applicant', case.on)}"
    )
    pages = (pad.page(one, 1, 2), pad.page(two, 2, 2))
    return Paper("other-application-form", "graduates-with-dependants", pages, CSS, facts={"edition": pad.edition})


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (dependants_short, dependants_wide),
    "id-91": (extension,),
    "id-481a": (sponsors_declaration,),
    "id-481b": (applicants_declaration,),
    "other-application-form": (graduates,),
}
