# ruff: noqa: E501 -- lines of HTML and CSS
"""The department's forms, filled in: the present ones as a grid with combs, former ones as leaves with dotted lines."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from random import Random

from benchmarks.papers.held.pen import face as drawn
from benchmarks.papers.held.pen import known, permit_days, picture
from benchmarks.papers.held.sheets import Form, form
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

KIN = {
    "spouse": ("配偶", "SPOUSE"), "partner": ("民事伴侶", "CIVIL PARTNER"), "child": ("子女", "SON / DAUGHTER"), "parent": ("父母", "PARENT"),
}  # fmt: skip
STATUS = [
    ("未婚", "Bachelor/Spinster"),
    ("已婚", "Married"),
    ("離婚", "Divorced"),
    ("分居", "Separated"),
    ("喪偶", "Widowed"),
]
SEX = [("男", "Male"), ("女", "Female")]
YES_NO = [("是", "Yes"), ("否", "No")]
APPLICANT = ("申請人／父／母／合法監護人簽署", "Signature of applicant/parent/legal guardian")
SPONSOR = ("保證人簽署", "Signature of sponsor")


def _section(f: Form, case: Case, of: Someone, rng: Random, *, hkid: bool, mainland: bool = False) -> str:
    kind, number, (issued, ends), place = (
        "PASSPORT",
        of.passport,
        ink.passport_days(case, of),
        ink.country(of)[3].split(",")[0],
    )
    days_of = [ink.dmy(issued, "/"), ink.dmy(ends, "/")]
    if mainland and case.answers["applicant"].get("has_travel_document") is False:
        kind, number, days_of, place = "", "", ["", ""], ""
    elif mainland:
        kind, number, days_of = "EXIT-ENTRY PERMIT", of.permit, [ink.dmy(day, "/") for day in permit_days(case, of)]
    wed = 0 if ink.age(of, case.on) < 18 or case.relationship == "partner" else 1
    documents = f.line(("旅行證件類別", "Travel document type", kind), ("旅行證件號碼", "Travel document no.", number))
    names = f.line(("姓（英文）", "Surname in English", of.surname)) + f.line(
        ("名（英文）", "Given names in English", of.given_names)
    )
    chinese = f.line(
        ("姓名（中文）（如適用）", "Name in Chinese (if applicable)", of.chinese_name),
        ("婚前姓氏（如適用）", "Maiden surname (if applicable)", ""),
    )
    cards = f.line(
        ("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", of.hkid if hkid else ""),
        ("內地身份證號碼（如有）", "Mainland identity card no. (if any)", of.mainland_id if mainland else ""),
    )
    days = f.line(
        ("簽發地點", "Place of issue", place), ("簽發日期", "Date of issue", days_of[0]), ("屆滿日期", "Date of expiry", days_of[1]),
    )  # fmt: skip
    born = f.choice("性別", "Sex", SEX, "MF".index(of.sex)) + f.line(
        ("出生日期", "Date of birth", ink.dmy(of.born_on, "/")), ("出生地點", "Place of birth", ink.country(of)[3])
    )
    nation = f.line(("國籍", "Nationality", ink.country(of)[0])) + f.choice("婚姻狀況", "Marital status", STATUS, wed)
    mail = f"{of.surname.split()[0].lower()}.{of.born_on:%m%y}@example.org".replace("ü", "u")
    contact = f.line(("電郵地址（如有）", "E-mail address (if any)", mail)) + f.line(
        ("聯絡電話號碼", "Contact telephone no.", f"+852 5{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}"),
        ("傳真號碼（如有）", "Fax no. (if any)", ""),
    )
    work = f.line(
        (
            "職業",
            "Occupation",
            "STUDENT"
            if wed == 0 and case.relationship == "child"
            else rng.choice(["NURSE", "RETIRED", "SALES EXECUTIVE", "HOMEMAKER"]),
        )
    )
    if f.grid:
        return (
            chinese
            + names
            + f.line(("別名（如有）", "Alias (if any)", ""))
            + born
            + nation
            + cards
            + documents
            + days
            + contact
            + work
        )
    return names + chinese + born + nation + documents + days + cards + work + contact


def _facts(case: Case, of: Someone, edition: str, **more: str | date | None) -> dict:
    return known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", "nationality", edition=edition, **more
    )


def _where(f: Form, case: Case) -> tuple[str, date | None]:
    of, answers = case.applicant, case.answers["applicant"]
    extension = case.answers["application"] == "extension"
    here = bool(answers.get("in_hong_kong") or extension)
    until = answers.get("limit_of_stay") if here else None
    until = date.fromisoformat(str(until)) if until else None
    body = f.choice(
        "申請人是否現正在香港？", "Is the applicant currently staying in Hong Kong?", YES_NO, 0 if here else 1
    )
    body += f.line(
        ("獲准逗留至", "Permitted to remain until", ink.dmy(until, "/") if until else ""),
        ("在港身份", "Status", "DEPENDANT" if extension else "VISITOR" if here else ""),
    )
    state = {"mainland": "CHINA", "macao": "MACAO SAR", "taiwan": "TAIWAN"}.get(
        answers.get("residence", ""), ink.country(of)[1]
    )
    home = case.sponsor.address if here else f"{len(of.name) * 7} {ink.country(of)[3].split(',')[0]} ROAD, {state}"
    body += f.line(
        ("現時定居國家／地區", "Country/Territory of domicile", state),
        ("居留時間", "Length of residence", f"{max(1, ink.age(of, case.on))} year(s) 0 month(s)"),
    )
    body += f.line(("現時住址", "Present address", home.upper())) + f.line(
        ("固定住址（如與上述不同）", "Permanent address (if different from above)", "")
    )
    return body, until


SAME = [
    ("本人從沒有更改姓名。", "I have not changed my name before."),
    ("本人從未被拒絕簽發簽證／進入許可以入境香港，以及從未被拒絕入境／遞解／遣送或要求離開香港。", "I have never been refused a visa/entry permit for entry into Hong Kong and have never been refused entry into, deported from, removed from or required to leave Hong Kong."),
    ("本人從未在香港或其他地方因任何罪行或違法行為被定罪。", "I have never been convicted of any crimes or offences either in Hong Kong or elsewhere."),
    ("本人同意為處理本申請個案而進行任何所需的查詢。", "I consent to the making of any enquiries necessary for the processing of this application."),
    ("本人授權所有公營及私營機構（包括在香港特別行政區境內或境外的）向香港特別行政區入境事務處提供為處理本申請個案所需的任何紀錄或資料。", "I authorise all public and private organisations, including those inside or outside the HKSAR, to release any record or information which the Immigration Department of the HKSAR may require for the processing of this application."),
    ("本人同意將本表格內的資料用於核實用途。", "I consent to the use/disclosure of any information herein by/to any government bureaux, departments and any other public or private organisations inside or outside the HKSAR for verification purposes."),
    ("就本人所知所信，本申請表所填報的資料均屬正確、完備和真實。", "All information given in this application form is correct, complete and true to the best of my knowledge and belief."),
]  # fmt: skip
SUPPORT = [
    ("本人承諾擔任申請人的保證人，負責其在獲准逗留香港期間的一切費用及開支。", "I undertake that I will be the sponsor responsible for all the expenses and expenditure of the applicant while he/she is allowed to remain in Hong Kong."),
    ("倘申請人在入境事務處處長所批准的逗留期限屆滿時仍未離港，本人願意承擔責任，將申請人遣返其原居地。", "I undertake to assume responsibility for the applicant's repatriation to his/her place of domicile if at the expiry of limit of stay granted by the Director of Immigration, the applicant fails to leave Hong Kong."),
]  # fmt: skip


def _declare(f: Form, clauses: list[tuple[str, str]]) -> str:
    numbers = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    return f.framed("".join(f.clause(n, *clause) for n, clause in zip(numbers, clauses, strict=False)))


def _guardian(case: Case) -> str:
    return case.sponsor.name if ink.age(case.applicant, case.on) < 16 else ""


def _sponsor(f: Form, case: Case, rng: Random) -> str:
    of, kin = case.sponsor, KIN[case.relationship]
    status = case.answers["sponsor"]["status"]
    stay = (
        "HONG KONG PERMANENT RESIDENT"
        if status == "permanent-resident"
        else f"ADMITTED FOR {status.replace('-', ' ').upper()}"
    )
    body = f.line(("姓（英文）", "Surname in English", of.surname)) + f.line(
        ("名（英文）", "Given names in English", of.given_names)
    )
    body += f.line(
        ("姓名（中文）", "Name in Chinese", of.chinese_name), ("與申請人的關係", "Relationship with applicant", kin[1])
    )
    body += f.choice("性別", "Sex", SEX, "MF".index(of.sex)) + f.line(
        ("出生日期", "Date of birth", ink.dmy(of.born_on, "/")), ("國籍", "Nationality", ink.country(of)[0])
    )
    body += f.line(
        ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
        ("在港居留身份", "Residential status in Hong Kong", stay),
    )
    body += f.line(("香港住址", "Residential address in Hong Kong", of.address.upper()))
    body += f.line(
        ("職業及職位", "Occupation and position", rng.choice(["ARCHITECT", "IT CONSULTANT", "CIVIL SERVANT", "CHEF"])),
        ("日間聯絡電話", "Daytime telephone no.", f"2{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}"),
    )
    return body + f.line(
        ("每月收入（港元）", "Monthly income (HK$)", f"{rng.randrange(22, 95)},500"), ("銀行存款（港元）", "Bank savings (HK$)", f"{rng.randrange(110, 990)},000"), ("每月租金／供款", "Monthly rent/mortgage", f"{rng.randrange(9, 28)},000"),
    )  # fmt: skip


def id_997(grid: bool, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the whole form, four pages as a grid and five as leaves: Part A the applicant's, Part B the sponsor's."""
    f, on, of = (
        form("ID 997", edition, grid, 4 if grid else 5, rng, fault),
        case.on - timedelta(days=rng.randrange(3)),
        case.applicant,
    )
    card = bool(case.answers["applicant"].get("has_hkid"))
    mainland = case.answers["applicant"].get("residence") == "mainland"
    column = lambda: f.sign(rng, on, *APPLICANT, name="", column=True)  # noqa: E731
    one = f.head(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        ("由申請人及保證人填寫", "to be completed by the applicant and the sponsor", ""),
    )
    one += (
        f.part("甲部 Part A:", "申請人資料 Particulars of Applicant")
        if grid
        else f.part("甲部　申請人", "PART A - APPLICANT")
    )
    section = _section(f, case, of, rng, hkid=card, mainland=mainland)
    one += f.part("1. 個人資料", "Personal Particulars") + section + column()
    where, until = _where(f, case)
    entry = on + timedelta(days=rng.randrange(45, 100))
    photo = picture(158, 9, 40, drawn(of)) if grid else picture(152, 14, 38, drawn(of))
    side = f'<div style="height:54mm;width:140mm">{"甲部 Part A（續 continued）" if grid else ""}<br><br>照片 Photograph →<br>請貼上申請人近照一張<br>（不大於 55 毫米 × 45 毫米，不小於 50 毫米 × 40 毫米）<br>Please affix one<br>recent photograph of the applicant (not larger<br>than 55 mm x 45 mm and not smaller than 50 mm x 40 mm)</div>'
    two = photo + side + where + f.part("2. 擬來港居留的時間", "Proposed Duration of Stay in Hong Kong")
    two += (
        f.line(
            ("擬抵港日期", "Proposed date of entry", ink.dmy(entry, "/")),
            ("擬在港逗留時間", "Proposed duration of stay", rng.choice(["24 MONTHS", "PERMANENT", "SAME AS SPONSOR"])),
        )
        + column()
    )
    name = _guardian(case)
    three = (
        f.part("3. 申請人／父／母／合法監護人的聲明", "Declaration of Applicant/Parent/Legal Guardian")
        + _declare(f, SAME)
        + f.sign(rng, on, *APPLICANT, name=name)
    )
    b = (
        f.part("乙部 Part B:", "保證人資料 Particulars of Sponsor")
        if grid
        else f.part("乙部　保證人", "PART B - SPONSOR")
    )
    b += _sponsor(f, case, rng)
    say = (
        f.part("保證人的聲明", "Declaration of Sponsor")
        + _declare(f, [*SUPPORT, *SAME[3:]])
        + f.sign(rng, on, *SPONSOR)
    )
    bodies = [one, two, three, b + say] if grid else [one, two, three, b + f.sign(rng, on, *SPONSOR), say]
    facts = _facts(case, of, edition, permitted_until=until, number="" if card or mainland else of.passport)
    return Paper(
        "id-997",
        f"{'grid' if grid else 'leaves'}-{edition[-4:]}",
        tuple(f.page(n, body) for n, body in enumerate(bodies, 1)),
        f.css,
        facts=facts,
    )


def id_91(grid: bool, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form for an extension, three pages."""
    f, on, of = form("ID 91", edition, grid, 3, rng, fault), case.on - timedelta(days=rng.randrange(3)), case.applicant
    one = f.head(
        "延長逗留期限申請表",
        "Application for Extension of Stay",
        ("填寫前請參閱「說明事項」", "please read the Guidance Notes before completing", ""),
    )
    one += (
        f.part("1. 個人資料", "Personal Particulars")
        + _section(f, case, of, rng, hkid=True)
        + f.sign(rng, on, *APPLICANT, column=True)
    )
    where, until = _where(f, case)
    two = where + f.part("2. 申請延長逗留期限的原因", "Reason for Application")
    two += f.choice(
        "類別",
        "Category",
        [("訪問", "Visit"), ("工作", "Employment"), ("讀書", "Study"), ("受養人", "Dependant"), ("其他", "Others")],
        3,
    )
    two += f.line(
        ("申請延長至", "Extension applied for", rng.choice(["2 YEARS", "3 YEARS", "UNTIL SPONSOR'S LIMIT OF STAY"])),
        ("最近一次抵港日期", "Date of last arrival", ink.dmy(ink.before(rng, on, 20, 200), "/")),
    )
    two += f.part("3. 在港保證人", "Sponsor in Hong Kong") + f.line(
        ("姓名", "Name", case.sponsor.name), ("關係", "Relationship", KIN[case.relationship][1])
    )
    two += f.line(
        ("香港身份證號碼", "Hong Kong identity card no.", case.sponsor.hkid),
        ("電話", "Telephone", f"6{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}"),
    ) + f.sign(rng, on, *APPLICANT, column=True)
    three = f.part("4. 聲明", "Declaration") + _declare(f, SAME) + f.sign(rng, on, *APPLICANT, name=_guardian(case))
    pages = tuple(f.page(n, body) for n, body in enumerate([one, two, three], 1))
    return Paper(
        "id-91",
        f"{'grid' if grid else 'leaves'}-{edition[-4:]}",
        pages,
        f.css,
        facts=_facts(case, of, edition, permitted_until=until),
    )


def id_481a(grid: bool, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sponsor's declaration, three pages."""
    f, on, of = form("ID 481A", edition, grid, 3, rng, fault), case.on - timedelta(days=rng.randrange(3)), case.sponsor
    one = f.head("保證人聲明書", "Declaration of Sponsor", ("由保證人填寫", "to be completed by the sponsor", ""))
    one += f.part("甲部 繼續擔任保證人承諾書", "Sponsor's Undertaking of Continuous Sponsorship") + _sponsor(
        f, case, rng
    )
    one += f.part("受養人", "Dependant") + f.line(("受養人姓名", "Name of dependant", case.applicant.name))
    one += f.sign(rng, on, *SPONSOR, column=True)
    two = _declare(
        f,
        [
            (
                "本人現承諾繼續擔任上述受養人在港居留的保證人。",
                "I hereby undertake to continue to be the sponsor of the above-named dependant for his/her residence in Hong Kong.",
            ),
            *SUPPORT,
        ],
    )
    two += f.part(
        "乙部 過去十二個月內離港時間聲明",
        "Sponsor's Declaration of the Duration of Absence from Hong Kong in the Previous 12 Months",
    )
    for n in range(rng.randrange(2, 5)):
        gone = ink.before(rng, on, 20 + 60 * n, 60 + 60 * n)
        back = gone + timedelta(days=rng.randrange(2, 12))
        two += f.line(
            ("離港日期", "Date of departure", ink.dmy(gone, "/")),
            ("返港日期", "Date of return", ink.dmy(back, "/")),
            (
                "地點及目的",
                "Place and purpose",
                rng.choice(["SEOUL - BUSINESS", "TAIPEI - LEISURE", "SYDNEY - FAMILY"]),
            ),
        )
    two += f.sign(rng, on, *SPONSOR, column=True)
    three = f.part("丙部 聲明", "Declaration") + _declare(f, SAME[3:]) + f.sign(rng, on, *SPONSOR)
    pages = tuple(f.page(n, body) for n, body in enumerate([one, two, three], 1))
    return Paper(
        "id-481a",
        f"{'grid' if grid else 'leaves'}-{edition[-4:]}",
        pages,
        f.css,
        facts=_facts(case, of, edition, number=of.hkid),
    )


def id_481b(grid: bool, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the dependant's declaration: one page as a grid, two as leaves."""
    f, on, of = (
        form("ID 481B", edition, grid, 1 if grid else 2, rng, fault),
        case.on - timedelta(days=rng.randrange(3)),
        case.applicant,
    )
    kin = KIN[case.relationship]
    one = f.head(
        "受養人申請人聲明書",
        "Declaration of Dependant Applicant",
        ("由申請人填寫", "to be completed by the applicant", ""),
    )
    one += (
        f.part("1. 申請人", "Applicant")
        + f.line(("姓（英文）", "Surname in English", of.surname))
        + f.line(("名（英文）", "Given names in English", of.given_names))
    )
    one += f.line(
        ("姓名（中文）", "Name in Chinese", of.chinese_name), ("香港身份證號碼", "Hong Kong identity card no.", of.hkid)
    )
    one += f.part("2. 保證人", "Sponsor") + f.line(
        ("保證人姓名", "Name of sponsor", case.sponsor.name), ("與保證人的關係", "Relationship to sponsor", kin[1])
    )
    one += f.choice("你現時是否與保證人同住？", "Are you living with your sponsor at present?", YES_NO, 0) + f.choice(
        "婚姻／結合關係是否仍然存續？", "Does the marriage/union still subsist?", YES_NO, 0
    )
    one += f.line(("共同住址", "Address where you live together", case.sponsor.address.upper()))
    clauses = [
        (
            "本人明白如婚姻或結合關係終止，必須立即通知入境事務處。",
            "I understand that I must notify the Immigration Department at once if the marriage or union comes to an end.",
        ),
        *SAME[3:],
    ]
    end = (
        f.part("3. 聲明", "Declaration")
        + _declare(f, clauses)
        + f.sign(rng, on, "申請人簽署", "Signature of applicant")
    )
    bodies = [one + end] if grid else [one + f.sign(rng, on, "申請人簽署", "Signature of applicant"), end]
    pages = tuple(f.page(n, body) for n, body in enumerate(bodies, 1))
    facts = known(of, "surname", "given_names", "chinese_name", number=of.hkid, edition=edition)
    return Paper("id-481b", f"{'grid' if grid else 'leaves'}-{edition[-4:]}", pages, f.css, facts=facts)


OTHERS = {
    "ID 1003A": ("來港旅遊／過境申請表", "Application for Entry for Visit/Transit in Hong Kong", ("2. 擬來港旅遊資料", "Proposed Visit to Hong Kong"), ("擬入住地址", "Proposed address in Hong Kong", "HARBOUR LODGE, 8 WING STREET")),
    "ID 999A": ("優秀人才入境計劃申請表", "Application for Entry under the Quality Migrant Admission Scheme", ("2. 學歷及工作經驗", "Academic Qualifications and Work Experience"), ("最高學歷", "Highest qualification", "MSC (STATISTICS)")),
}  # fmt: skip


def other(number: str, grid: bool, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a form of another application of the same department."""
    f, on, of = form(number, edition, grid, 3, rng, fault), case.on, case.of(party)
    zh, en, second, field = OTHERS[number]
    one = f.head(zh, en, ("由申請人填寫", "to be completed by the applicant", ""))
    one += (
        f.part("1. 個人資料", "Personal Particulars")
        + _section(f, case, of, rng, hkid=False)
        + f.sign(rng, on, *APPLICANT, column=True)
    )
    two = (
        f.part(*second)
        + f.line(field)
        + f.line(("由", "From", ink.dmy(ink.before(rng, on, 400, 900), "/")), ("至", "To", ink.dmy(on, "/")))
    )
    two += f.part("3. 親屬資料", "Relatives") + f.line(
        ("姓名", "Name", case.of("sponsor" if party == "applicant" else "applicant").name),
        ("關係", "Relationship", KIN[case.relationship][1]),
    )
    two += f.sign(rng, on, *APPLICANT, column=True)
    three = f.part("4. 申請人的聲明", "Declaration of Applicant") + _declare(f, SAME) + f.sign(rng, on, *APPLICANT)
    pages = tuple(f.page(n, body) for n, body in enumerate([one, two, three], 1))
    facts = _facts(case, of, edition, number=of.passport)
    return Paper("other-application-form", f"{number.replace(' ', '-').lower()}", pages, f.css, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (partial(id_997, True, "01/2019"), partial(id_997, False, "07/2013")),
    "id-91": (partial(id_91, True, "09/2017"), partial(id_91, False, "02/2012")),
    "id-481a": (partial(id_481a, True, "10/2016"), partial(id_481a, False, "01/2011")),
    "id-481b": (partial(id_481b, True, "10/2016"), partial(id_481b, False, "01/2011")),
    "other-application-form": (
        partial(other, "ID 1003A", True, "06/2017"),
        partial(other, "ID 999A", False, "03/2015"),
    ),
}
