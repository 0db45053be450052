# ruff: noqa: E501
"""The department's forms, of several pages, and the declarations of sponsor and dependant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    HEI,
    MONO,
    SERIF,
    at,
    barcode,
    box,
    dmy,
    e,
    face,
    image,
    known,
    only,
    rosette,
    sheet,
    signed,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

CSS = BASE + (
    ".form{position:absolute;left:14mm;width:182mm} .form td{border:.25mm solid #444;padding:.6mm 1.2mm;height:12.6mm;font-size:7pt;color:#333}"
    f".form td b{{display:block;font-weight:normal;font-size:10.5pt;color:#14235e;font-family:{MONO}}}"
    ".form .bar{background:#dfe2e8;font-weight:bold;font-size:9pt;height:6.5mm;color:#111} .say{font-size:8pt;line-height:1.4}"
)
FORMER = CSS + (
    f".form td{{border-width:0 0 .2mm 0;font-family:{SERIF};font-size:8pt}} .form td b{{font-family:{HEI};font-size:11pt;color:#111;padding-left:4mm}}"
    ".form .bar{background:none;border:.4mm solid #000;font-size:10pt}"
)
RELATIONS = {
    "spouse": "SPOUSE 配偶",
    "partner": "CIVIL PARTNER 民事伴侶",
    "child": "CHILD 子女",
    "parent": "PARENT 父母",
}


def cell(label: str, value: object = "", span: int = 1, more: str = "") -> str:
    return f'<td colspan="{span}" style="{more}">{label}<b>{e(value)}</b></td>'


def bar(text: str, span: int = 4) -> str:
    return f'<tr><td class="bar" colspan="{span}">{text}</td></tr>'


def tick(options: tuple[tuple[str, bool], ...]) -> str:
    return "　".join(("☑ " if on else "☐ ") + name for name, on in options)


class _Form:
    """The head, the foot and the signature of a form's pages."""

    def __init__(self, case: Case, rng: Random, fault: str, number: str, edition: str, modern: bool):
        self.case, self.rng, self.fault = case, rng, fault
        self.number, self.edition, self.modern = number, edition, modern

    def head(self, chinese: str, english: str, by: str) -> str:
        out = at(14, 10, "香港特別行政區政府 入境事務處", 11, "font-weight:bold")
        out += at(
            14,
            15.4,
            "Immigration Department, the Government of the Hong Kong Special Administrative Region",
            7.4,
            f"font-family:{SERIF}",
        )
        out += (
            at(14, 21, chinese, 13, "font-weight:bold")
            + at(14, 27, english, 10.5, f"font-weight:bold;font-family:{SERIF}")
            + at(14, 32.4, by, 7.4)
        )
        out += box(
            146,
            8,
            50,
            27,
            at(1.5, 1, "此欄由辦理機關處理", 6.4)
            + at(1.5, 4, "FOR OFFICIAL USE ONLY", 6)
            + at(1.5, 8, "檔案條碼 Reference barcode", 5.6),
        )
        out += rosette(132, 15, 7, "#7f8aa6")
        out += at(
            14,
            37,
            "請用黑色或藍色筆以正楷填寫。 Please complete in BLOCK letters using black or blue pen. 請在適當方格內加上剔號。 Please tick as appropriate.",
            6.4,
        )
        return out + at(
            14,
            40.2,
            "警告 Warning: 明知而故意申報失實，即屬違法。 A person who knowingly and wilfully makes a false statement shall be guilty of an offence.",
            6.2,
        )

    def page(self, n: int, inner: str, *, who: str = "", on: date | None = None, lines: str = "") -> str:
        """Return one page; `who` signs at its foot."""
        foot = f"{self.number} ({self.edition})"
        out = inner
        if who:
            out += box(
                14,
                252,
                182,
                20,
                at(
                    2,
                    1.5,
                    "在本頁內所填報的資料均屬正確、完備和真實。 The information given on this page is correct, complete and true.",
                    7.2,
                ),
            )
            out += at(16, 263, "日期 Date", 7.4) + at(
                34, 262, dmy(on or self.case.on, " / " if self.modern else "-"), 10, f"font-family:{MONO};color:#14235e"
            )
            out += at(82, 263, f"{who}", 7.2)
            out += box(138, 268, 54, 0.1)
            if self.fault != "unsigned":
                out += signed(self.rng, 142, 256.5, 44, 11.5)
        out += lines
        if self.modern:
            out += at(14, 284, f"{foot} {n}", 8.4, f"font-family:{SERIF}") + barcode(
                f"{self.number.replace(' ', '')}{1000 + n}", 130, 278, 60, 8
            )
        else:
            out += at(98, 280, f"- {n} -", 8) + at(168, 284, foot, 8.4)
        return sheet(out)


def _table(y: float, *rows: str) -> str:
    return f'<table class="form" style="top:{y}mm">{"".join(rows)}</table>'


def _row(*cells: str) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _person(case: Case, of: Someone, modern: bool) -> tuple[str, dict]:
    since, ends = story.passport_dates(case, of)
    nation = story.NATIONS.get(of.nationality, ("", of.nationality))[1]
    joint = " / " if modern else "-"
    married = case.relationship in ("spouse", "parent")
    own = of.mainland_id if case.answers.get("applicant", {}).get("residence") == "mainland" else ""
    card = (
        of.hkid
        if case.answers.get("applicant", {}).get("has_hkid", case.answers.get("application") == "extension")
        else ""
    )
    rows = (
        _row(
            cell("姓名（中文） Name in Chinese", of.chinese_name, 2),
            cell("婚前姓氏（如適用） Maiden surname (if applicable)", "", 2),
        ),
        _row(cell("姓（英文） Surname in English", of.surname, 4)),
        _row(cell("名（英文） Given names in English", of.given_names, 4)),
        _row(
            cell("別名（如有） Alias (if any)"),
            cell("性別 Sex", tick((("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))), 3),
        ),
        _row(
            cell("出生日期 Date of birth (dd mm yyyy)", dmy(of.born_on, joint), 2),
            cell("出生地點 Place of birth", story.birthplace(case, of), 2),
        ),
        _row(
            cell("國籍 Nationality", nation, 2),
            cell("職業 Occupation", "STUDENT" if story.age(of, case.on) < 18 else "CLERK", 2),
        ),
        _row(
            cell(
                "婚姻狀況 Marital status",
                tick((("未婚 Bachelor/Spinster", not married), ("已婚 Married", married), ("離婚 Divorced", False))),
                4,
            )
        ),
        _row(
            cell("香港身份證號碼（如有） Hong Kong identity card no. (if any)", card, 2),
            cell("內地身份證號碼（如有） Mainland identity card no. (if any)", own, 2),
        ),
        _row(
            cell("旅行證件類別 Travel document type", "PASSPORT", 2),
            cell("旅行證件號碼 Travel document no.", of.passport, 2),
        ),
        _row(
            cell("簽發地點 Place of issue", story.NATIONS.get(of.nationality, ("",))[0], 2),
            cell("簽發日期 Date of issue", dmy(since, joint)),
            cell("屆滿日期 Date of expiry", dmy(ends, joint)),
        ),
    )
    facts = known(
        surname=of.surname, given_names=of.given_names, chinese_name=of.chinese_name, date_of_birth=of.born_on,
        number=of.passport, issued_on=since, expires_on=ends, nationality=nation,
    )  # fmt: skip
    return "".join(rows), facts


def _who(case: Case) -> str:
    if story.age(case.applicant, case.on) < 16:
        return "父／母／合法監護人簽署 Signature of parent/legal guardian"
    return "申請人簽署 Signature of applicant"


def _home(case: Case) -> str:
    of = case.applicant
    if case.answers.get("applicant", {}).get("residence") == "mainland":
        return story.mainland_home(of)
    return (
        case.sponsor.address
        if case.answers.get("application") == "extension"
        else f"{10 + len(of.name)} PARK LANE, {story.birthplace(case, of)}"
    )


def _declaration(first: str) -> str:
    return (
        f'<div class="say" style="position:absolute;left:16mm;top:{{top}}mm;width:178mm">{first}'
        "<p>(i) 本人並未更改姓名。 I have not changed my name before.　(ii) 本人從未被拒絕入境、遞解、遣離或要求離開香港。 I have never been refused entry into, "
        "deported from, removed from or required to leave Hong Kong.　(iii) 本人從未被拒絕簽發簽證／進入許可以進入香港。 I have never been refused a visa/entry permit for entry into Hong Kong.</p>"
        "<p>本人同意為處理本申請而作出所需的查詢。 I consent to the making of any enquiries necessary for the processing of this application.</p></div>"
    )


def _id_997(case: Case, rng: Random, fault: str, edition: str, modern: bool) -> Paper:
    only(fault, "unsigned")
    a, s = case.applicant, case.sponsor
    form, on = _Form(case, rng, fault, "ID 997", edition, modern), story.dated(case)
    rows, facts = _person(case, a, modern)
    photo = image(face(a, on), 156, 47.5, 38, 47, "border:.2mm solid #999") + at(
        158, 95, "相片 Photograph 55 mm × 45 mm", 5.4
    )
    one = form.head(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        "由申請人及保證人填寫 to be completed by applicant and sponsor",
    )
    one += (
        _table(
            45, bar("甲部 Part A　申請人資料 Particulars of applicant　1. 個人資料 Personal Particulars"), rows
        ).replace('class="form" style="', 'class="form" style="width:138mm;')
        + photo
    )
    until = story.stay(case, "applicant")[1] if case.answers.get("applicant", {}).get("in_hong_kong") else None
    address, arrives = _home(case), case.on + timedelta(days=56)
    two = _table(
        14, bar("甲部（續） Part A (continued)"),
        _row(cell("現時住址 Present address", address, 4)), _row(cell("電郵地址 E-mail address", f"{a.surname.split()[0].lower()}{a.born_on:%y}@example.com", 2), cell("聯絡電話號碼 Contact telephone no.", "5555 0142", 2)),
        _row(cell("現時定居國家／地區 Country/Territory of domicile", story.NATIONS.get(a.nationality, ("",))[0], 2), cell("居留時間 Length of residence", f"{story.age(a, case.on)} year(s)", 2)),
        _row(cell("申請人是否現正在香港 Is the applicant currently staying in Hong Kong?", tick((("是 Yes", bool(until)), ("否 No", not until))), 2), cell("獲准逗留至 Permitted to remain until", dmy(until) if until else "", 2)),
        bar("2. 擬來港居留時間 Proposed entry"),
        _row(cell("擬抵港日期 Proposed date of entry", dmy(arrives), 2), cell("擬在港逗留時間 Proposed duration of stay", "3 YEARS", 2)),
        _row(cell("申請人與保證人的關係 Relationship with sponsor", RELATIONS[case.relationship], 4)),
        bar("3. 聲明 Declaration of applicant"),
    ) + _declaration("").format(top=124)  # fmt: skip
    rows = (
        _row(cell("姓名（中文） Name in Chinese", s.chinese_name, 2), cell("性別 Sex", s.sex, 2)), _row(cell("姓（英文） Surname in English", s.surname, 2), cell("名（英文） Given names in English", s.given_names, 2)),
        _row(cell("出生日期 Date of birth", dmy(s.born_on), 2), cell("香港身份證號碼 Hong Kong identity card no.", s.hkid, 2)),
        _row(cell("在港身份 Status in Hong Kong", story.status(case).replace("-", " ").upper(), 4)), _row(cell("住址 Residential address", s.address, 4)),
        _row(cell("職業 Occupation", "MANAGER", 2), cell("每月入息 Monthly income", "HK$ 42,000", 1), cell("存款 Deposits", "HK$ 380,000")),
        bar("6. 保證人聲明 Declaration of sponsor"),
    )  # fmt: skip
    three = _table(14, bar("乙部 Part B　保證人資料 Particulars of sponsor (to be completed by the sponsor)"), *rows)
    three += '<div class="say" style="position:absolute;left:16mm;top:112mm;width:178mm">' + (
        f"<p>本人 I, {e(s.name)} {e(s.chinese_name)}, 願意擔任申請人 am willing to be the sponsor of the applicant, {e(a.name)} {e(a.chinese_name)}, "
        "並會負責其在港期間的生活費用、住宿及返回原居地的費用。 and undertake to be responsible for the applicant's maintenance, accommodation and repatriation.</p></div>"
    )
    who = _who(case)
    pages = (
        form.page(1, one, who=who, on=on), form.page(2, two, who=who, on=on),
        form.page(3, three, who="保證人簽署 Signature of sponsor", on=on),
    )  # fmt: skip
    facts |= known(edition=edition, address=address, permitted_until=until)
    return Paper("id-997", f"edition-{edition[-4:]}", pages, CSS, facts=facts)


def _id_91(case: Case, rng: Random, fault: str, edition: str, modern: bool) -> Paper:
    only(fault, "unsigned")
    a, s = case.applicant, case.sponsor
    form, on = _Form(case, rng, fault, "ID 91", edition, modern), story.dated(case)
    rows, facts = _person(case, a, modern)
    one = form.head(
        "延長逗留期限申請表",
        "Application for Extension of Stay",
        "領取此表格無須繳費 This form is issued free of charge",
    )
    one += _table(45, bar("1. 個人資料 Personal Particulars"), rows)
    until = story.stay(case, "applicant")[1]
    two = _table(
        14, _row(cell("香港住址 Address in Hong Kong", s.address, 4)), _row(cell("聯絡電話號碼 Contact telephone no.", "5555 0175", 2), cell("傳真號碼 Fax no.", "", 2)),
        bar("2. 申請詳情 Particulars of application"),
        _row(cell("在港身份 Status", "DEPENDANT 受養人", 2), cell("獲准逗留至 Permitted to remain until", dmy(until) if until else "", 2)),
        _row(cell("擬延長逗留期限 Period of extension applied for", "2 YEARS", 2), cell("申請原因 Reason", f"TO LIVE WITH {s.surname}", 2)),
        bar("3. 保證人 Sponsor"), _row(cell("保證人姓名 Name of sponsor", s.name, 2), cell("與申請人關係 Relationship", RELATIONS[case.relationship], 2)),
        bar("4. 聲明 Declaration"),
    ) + _declaration("").format(top=118)  # fmt: skip
    three = _table(14, bar("5. 隨行受養人 Accompanying dependants"), _row(cell("姓名 Name", "不適用 N.A.", 4)))
    who = _who(case)
    pages = tuple(form.page(n, page, who=who, on=on) for n, page in enumerate((one, two, three), 1))
    facts |= known(edition=edition, address=s.address, permitted_until=until)
    return Paper("id-91", f"edition-{edition[-4:]}", pages, CSS, facts=facts)


def _id_481a(case: Case, rng: Random, fault: str, edition: str, modern: bool) -> Paper:
    only(fault, "unsigned")
    a, s = case.applicant, case.sponsor
    form, on = _Form(case, rng, fault, "ID 481A", edition, modern), story.dated(case)
    one = form.head("保證人聲明書", "Declaration of Sponsor", "由保證人填寫 to be completed by the sponsor")
    one += _table(
        45, bar("1. 保證人資料 Particulars of sponsor"),
        _row(cell("姓名（中文） Name in Chinese", s.chinese_name, 4)), _row(cell("姓（英文） Surname in English", s.surname, 2), cell("名（英文） Given names in English", s.given_names, 2)),
        _row(cell("香港身份證號碼 Hong Kong identity card no.", s.hkid, 2), cell("電話 Telephone", "5555 0188", 2)), _row(cell("住址 Residential address", s.address, 4)),
        bar("2. 申請人 Applicant"), _row(cell("申請人姓名 Name of applicant", a.name, 2), cell("關係 Relationship", RELATIONS[case.relationship], 2)),
        bar("3. 繼續擔任保證人承諾書 Undertaking of continuous sponsorship"),
    )  # fmt: skip
    one += '<div class="say" style="position:absolute;left:16mm;top:148mm;width:178mm"><p>本人承諾會繼續擔任上述申請人的保證人，並提供生活費及住宿。</p><p>I undertake to continue to be the sponsor of the above applicant and to provide support and accommodation throughout the stay in Hong Kong.</p></div>'
    out = story.years(on, -1)
    trips = "".join(
        _row(
            cell("離港日期 From", dmy(out + timedelta(days=60 * i))),
            cell("返港日期 To", dmy(out + timedelta(days=60 * i + 6))),
            cell("原因 Reason", "HOLIDAY", 2),
        )
        for i in (1, 3, 5)
    )
    two = _table(
        14,
        bar("4. 過去十二個月內離開香港的時間 Duration of absence from Hong Kong in the previous 12 months"),
        trips,
        bar("5. 聲明 Declaration"),
    )
    two += '<div class="say" style="position:absolute;left:16mm;top:76mm;width:178mm"><p>本人聲明上述資料均屬真實。 I declare that the information given above is true and complete to the best of my knowledge and belief.</p></div>'
    pages = tuple(
        form.page(n, page, who="保證人簽署 Signature of sponsor", on=on) for n, page in enumerate((one, two), 1)
    )
    facts = known(edition=edition, surname=s.surname, given_names=s.given_names, chinese_name=s.chinese_name)
    return Paper("id-481a", f"edition-{edition[-4:]}", pages, CSS, facts=facts)


def _id_481b(case: Case, rng: Random, fault: str, edition: str, modern: bool) -> Paper:
    only(fault, "unsigned")
    a, s = case.applicant, case.sponsor
    form, on = _Form(case, rng, fault, "ID 481B", edition, modern), story.dated(case)
    one = form.head(
        "受養申請人聲明書", "Declaration of Dependant Applicant", "由申請人填寫 to be completed by the applicant"
    )
    one += _table(
        45, bar("1. 申請人資料 Particulars of applicant"),
        _row(cell("姓名（中文） Name in Chinese", a.chinese_name, 4)), _row(cell("姓（英文） Surname in English", a.surname, 2), cell("名（英文） Given names in English", a.given_names, 2)),
        _row(cell("香港身份證號碼 Hong Kong identity card no.", a.hkid, 2), cell("旅行證件號碼 Travel document no.", a.passport, 2)),
        bar("2. 配偶／伴侶 Spouse or partner (sponsor)"), _row(cell("姓名 Name", s.name, 4)),
        bar("3. 聲明 Declaration"),
    )  # fmt: skip
    one += f'<div class="say" style="position:absolute;left:16mm;top:132mm;width:178mm"><p>本人聲明本人與保證人 {e(s.chinese_name or s.name)} 的關係仍然存續，並與保證人同住。</p><p>I declare that my relationship with the sponsor still subsists, and that we live together at {e(s.address)}.</p></div>'
    signature = form.page(1, one, who="申請人簽署 Signature of applicant", on=on)
    facts = known(edition=edition, surname=a.surname, given_names=a.given_names, chinese_name=a.chinese_name)
    return Paper("id-481b", f"edition-{edition[-4:]}", (signature,), CSS, facts=facts)


def _both(draw: Callable[[Case, Random, str, str, bool], Paper], new: str, old: str) -> tuple[Maker, ...]:
    def modern(case: Case, party: str, rng: Random, fault: str) -> Paper:
        return draw(case, rng, fault, new, True)

    def former(case: Case, party: str, rng: Random, fault: str) -> Paper:
        return replace(draw(case, rng, fault, old, False), css=FORMER)

    return modern, former


def study_form(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the application form of a student who brings dependants."""
    only(fault)
    s, edition = case.sponsor, "10/2018"
    form, on = _Form(case, rng, fault, "ID 995A", edition, True), story.dated(case)
    rows, _ = _person(case, s, True)
    one = form.head(
        "來港就讀申請表", "Application for Entry for Study in Hong Kong", "由申請人填寫 to be completed by applicant"
    )
    one += _table(45, bar("甲部 Part A　1. 個人資料 Personal Particulars"), rows)
    two = _table(
        14, bar("2. 隨行受養人 Accompanying dependants"),
        _row(cell("姓名 Name", case.applicant.name, 2), cell("關係 Relationship", RELATIONS[case.relationship], 2)),
        _row(cell("旅行證件號碼 Travel document no.", case.applicant.passport, 2), cell("出生日期 Date of birth", dmy(case.applicant.born_on), 2)),
        bar("3. 就讀課程 Study in Hong Kong"), _row(cell("院校 Institution", "HARBOUR INSTITUTE OF SCIENCE", 2), cell("課程 Course", "MASTER OF SCIENCE (FULL-TIME)", 2)),
    )  # fmt: skip
    who = "申請人簽署 Signature of applicant"
    pages = tuple(form.page(n, page, who=who, on=on) for n, page in enumerate((one, two), 1))
    return Paper("other-application-form", "id-995a", pages, CSS, facts=known(edition=edition))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": _both(_id_997, "05/2019", "03/2016"),
    "id-91": _both(_id_91, "12/2017", "06/2014"),
    "id-481a": _both(_id_481a, "03/2018", "08/2013"),
    "id-481b": _both(_id_481b, "03/2018", "08/2013"),
    "other-application-form": (study_form,),
}
