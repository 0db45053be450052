# ruff: noqa: E501 -- lines of HTML and CSS
"""Forms of the Immigration Department, filled in: ID 997, ID 91, ID 481A, ID 481B and some of other applications."""

from __future__ import annotations

from datetime import date
from functools import partial
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink
from benchmarks.papers.test.formsheet import Sheet, known, particulars, sheet

TIES = {
    "spouse": ("配偶", "SPOUSE"),
    "partner": ("伴侶", "PARTNER"),
    "child": ("子女", "CHILD"),
    "parent": ("父母", "PARENT"),
}
SIGN = ("申請人／父／母／合法監護人簽署", "Signature of applicant/parent/legal guardian")
SPONSOR = ("保證人簽署", "Signature of sponsor")
CLAUSES = [
    ("本人從沒有更改姓名。", "I have not changed my name before."),
    (
        "本人從未被拒絕入境／遞解／遣送或要求離開香港，亦從未被拒絕簽發簽證／進入許可以入境香港。",
        "I have never been refused entry into, deported from, removed from or required to leave Hong Kong, and have never "
        "been refused a visa/entry permit for entry into Hong Kong.",
    ),
    (
        "本人同意為處理本申請個案而進行任何所需的查詢。",
        "I consent to the making of any enquiries necessary for the processing of this application.",
    ),
    (
        "本人授權所有公營及私營機構（包括在香港特別行政區境內或境外的）向入境事務處提供任何紀錄或資料。",
        "I authorise all public and private organisations, including those inside or outside the HKSAR, to release any record "
        "or information which the Immigration Department may require for the processing of this application.",
    ),
    (
        "就本人所知所信，本申請表內所填報的所有資料均為正確、完備和真實。",
        "All information given in this application form is correct, complete and true to the best of my knowledge and belief.",
    ),
]


def _declaration(s: Sheet, more: list[tuple[str, str]] | None = None) -> str:
    clauses = [*CLAUSES[:-1], *(more or []), CLAUSES[-1]]
    marks = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
    return "".join(s.text(f"({m}) {zh}", f"({m}) {en}") for m, (zh, en) in zip(marks, clauses, strict=False))


def _stay(s: Sheet, case: Case, rng: Random) -> tuple[str, date | None]:
    answers = case.answers["applicant"]
    here = answers.get("in_hong_kong", case.answers["application"] == "extension")
    limit = answers.get("limit_of_stay")
    until = date.fromisoformat(str(limit)) if limit else None
    body = s.choice(
        "申請人是否現正在香港",
        "Is the applicant currently staying in Hong Kong?",
        [("是", "Yes"), ("否", "No")],
        0 if here else 1,
    )
    body += s.row(
        ("獲准逗留至", "Permitted to remain until", ink.dmy(until, " / ") if until else ""),
        ("在港身份", "Status", "DEPENDANT" if until else "VISITOR" if here else ""),
    )
    return body, until


def _addresses(s: Sheet, case: Case, rng: Random) -> str:
    of = case.applicant
    body = s.row(
        (
            "現時住址",
            "Present address",
            of.address.upper() if rng.random() < 0.6 or not of.address_zh else of.address_zh,
        )
    )
    body += s.row(("固定住址（如與上述不同）", "Permanent address (if different from above)", ""))
    domicile = case.answers["applicant"].get("residence", "elsewhere")
    place = {"mainland": "MAINLAND CHINA", "macao": "MACAO", "taiwan": "TAIWAN"}.get(domicile, ink.country(of)[3])
    return body + s.row(
        ("現時定居國家／地區", "Country/Territory of domicile", place),
        ("居留時間", "Length of residence", f"{max(1, ink.age(of, case.on) - rng.randrange(3))} year(s)"),
    )


def _sponsor_part(s: Sheet, case: Case, rng: Random) -> str:
    of = case.sponsor
    tie = TIES[case.relationship]
    body = s.row(("姓名（中文）", "Name in Chinese (if applicable)", of.chinese_name), ("別名", "Alias", ""))
    body += s.row(("姓（英文）", "Surname in English", of.surname)) + s.row(
        ("名（英文）", "Given names in English", of.given_names)
    )
    body += s.choice("性別", "Sex", [("男", "Male"), ("女", "Female")], 0 if of.sex == "M" else 1)
    body += s.row(
        ("出生日期", "Date of birth", ink.dmy(of.born_on, " / ")),
        ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
    )
    body += s.row(
        ("國籍", "Nationality", ink.country(of)[0]),
        ("與申請人關係", "Relationship with applicant", tie[1] if s.by_hand else tie[0]),
    )
    body += s.row(("住址", "Residential address", of.address.upper()))
    body += s.row(
        ("職業", "Occupation", rng.choice(["ENGINEER", "ACCOUNTANT", "MANAGER", "STUDENT"])),
        ("聯絡電話", "Contact telephone no.", f"6{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}"),
    )
    return body + s.row(
        ("每月入息", "Monthly income (HK$)", f"{rng.randrange(18, 90)},{rng.randrange(1, 10)}00"),
        ("存款", "Deposit (HK$)", f"{rng.randrange(60, 900)},000"),
    )


UNDERTAKING = [
    (
        "本人願作上述申請人的保證人，並承擔其在港逗留期間的生活費用及住宿。",
        "I undertake to be the sponsor of the above applicant and to be responsible for his/her maintenance and "
        "accommodation during his/her stay in Hong Kong.",
    ),
    (
        "倘申請人於獲准逗留期限屆滿後仍未離港，本人願意承擔將其遣返的責任。",
        "I undertake to assume responsibility for the applicant's repatriation if he/she fails to leave Hong Kong at the "
        "expiry of limit of stay granted.",
    ),
]


def id_997(style: str, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997, five pages; for the sponsor Part B alone, pages 4 and 5."""
    s, own, on = sheet("ID 997", edition, style, rng, fault), rng.random() < 0.7, case.on
    hkid = bool(case.answers["applicant"].get("has_hkid"))
    foot = lambda: s.sign(rng, on, *SIGN, lead=True)  # noqa: E731
    one = s.head(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        ("申請人及保證人填寫", "to be completed by the applicant and the sponsor"),
    )
    one += s.part("甲部", "Part A: ") + s.part("1. 個人資料", "Personal Particulars")
    one += particulars(s, case, case.applicant, hkid=hkid, rng=rng) + foot()
    stay, until = _stay(s, case, rng)
    picture = (
        f'<img src="{ink.face(case.applicant)}">'
        if own
        else "<br>照片 Photograph<br>請在此處貼上近照一張<br>Affix one recent photograph here"
    )
    two = (
        f'<div class="photo" style="top:11mm">{picture}</div><div style="width:140mm;min-height:54mm">'
        if s.style != "ruled"
        else "<div>"
    )
    two += f"{s.part('1. 個人資料（續）', 'Personal Particulars (Continued)')}{_addresses(s, case, rng)}</div>{stay}"
    arrival = ink.before(rng, on, -120, -45)
    two += s.part("2. 擬來港居留時間", "Proposed Stay in Hong Kong") + s.row(
        ("擬抵港日期", "Proposed date of entry", ink.dmy(arrival, "/")),
        ("擬在港逗留時間", "Proposed duration of stay", "2 YEARS"),
    )
    two += (
        s.part("3. 家庭成員", "Family members")
        + s.row(("父親姓名", "Name of father", ""), ("母親姓名", "Name of mother", ""))
        + foot()
    )
    three = s.part(
        "4. 申請人／父／母／合法監護人的聲明", "Declaration of Applicant/Parent/Legal Guardian"
    ) + _declaration(s)
    name = f"{case.sponsor.name}" if ink.age(case.applicant, on) < 16 else ""
    three += s.sign(rng, on, *SIGN, name=name)
    four = s.part("乙部", "Part B: ") + s.part("5. 保證人資料", "Particulars of Sponsor") + _sponsor_part(s, case, rng)
    four += s.sign(rng, on, *SPONSOR, lead=True)
    five = (
        s.part("6. 保證人的聲明", "Declaration of Sponsor") + _declaration(s, UNDERTAKING) + s.sign(rng, on, *SPONSOR)
    )
    bodies = [one, two, three, four, five]
    pages = [s.page(body, at, 5) for at, body in enumerate(bodies, 1)]
    if party == "sponsor":
        of = case.sponsor
        facts = known(case, of, hkid=True, edition=edition) | {"number": of.hkid, "address": of.address}
        return Paper("id-997", f"{style}-part-b", tuple(pages[3:]), s.css, facts=facts)
    facts = known(case, case.applicant, hkid=hkid, edition=edition) | ({"permitted_until": until} if until else {})
    return Paper("id-997", style, tuple(pages), s.css, facts=facts)


def id_91(style: str, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91, three pages."""
    s, of, on = sheet("ID 91", edition, style, rng, fault), case.applicant, case.on
    one = s.head(
        "延長逗留期限申請表", "Application for Extension of Stay", ("請參閱說明事項", "Please read the Guidance Notes")
    )
    one += s.part("1. 個人資料", "Personal Particulars") + particulars(s, case, of, hkid=True, rng=rng)
    one += s.sign(rng, on, *SIGN, lead=True)
    stay, until = _stay(s, case, rng)
    two = stay + s.row(("香港住址", "Address in Hong Kong", case.sponsor.address.upper()))
    two += s.part("2. 申請類別", "Type of application") + s.choice(
        "申請",
        "Application for",
        [("就業", "Employment"), ("就讀", "Study"), ("受養人", "Dependant"), ("訪客", "Visitor")],
        2,
    )
    two += s.row(
        ("擬延長逗留時間", "Proposed duration of further stay", rng.choice(["2 YEARS", "1 YEAR", "SAME AS SPONSOR"]))
    )
    two += s.part("3. 保證人", "Sponsor") + s.row(
        ("保證人姓名", "Name of sponsor", case.sponsor.name),
        ("香港身份證號碼", "Hong Kong identity card no.", case.sponsor.hkid),
    )
    two += s.row(("與申請人關係", "Relationship with applicant", TIES[case.relationship][1])) + s.sign(
        rng, on, *SIGN, lead=True
    )
    three = s.part("4. 申請人的聲明", "Declaration of Applicant") + _declaration(s) + s.sign(rng, on, *SIGN)
    pages = tuple(s.page(body, at, 3) for at, body in enumerate([one, two, three], 1))
    facts = known(case, of, hkid=True, edition=edition) | ({"permitted_until": until} if until else {})
    return Paper("id-91", style, pages, s.css, facts=facts)


def id_481a(style: str, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A, three pages, about the sponsor."""
    s, of, on = sheet("ID 481A", edition, style, rng, fault), case.sponsor, case.on
    one = s.head("保證人聲明書", "Declaration of Sponsor", ("由保證人填寫", "to be completed by the sponsor"))
    one += s.part("1. 保證人個人資料", "Personal Particulars of Sponsor") + _sponsor_part(s, case, rng)
    one += (
        s.part("2. 受養人資料", "Particulars of Dependant")
        + s.row(("姓名", "Name", case.applicant.name))
        + s.row(
            ("出生日期", "Date of birth", ink.dmy(case.applicant.born_on, "/")),
            ("旅行證件號碼", "Travel document no.", case.applicant.passport),
        )
    )
    two = s.part("3. 過去十二個月內離開香港的時間", "Duration of absence from Hong Kong in the previous 12 months")
    two += s.row(("由", "From", ""), ("至", "To", ""), ("目的地", "Destination", ""), ("原因", "Reason", ""))
    for _ in range(rng.randrange(1, 4)):
        gone = ink.before(rng, on, 30, 340)
        back = ink.before(rng, gone, -14, -2)
        where = rng.choice(["TOKYO", "BANGKOK", "SHENZHEN", "LONDON"])
        two += s.row(("", "", ink.dmy(gone, "/")), ("", "", ink.dmy(back, "/")), ("", "", where), ("", "", "HOLIDAY"))
    two += s.sign(rng, on, *SPONSOR, lead=True)
    more = [
        (
            "本人承諾繼續擔任受養人的保證人。",
            "I undertake to continue to sponsor the dependant during his/her further stay.",
        ),
        UNDERTAKING[0],
    ]
    three = (
        s.part("4. 保證人的承諾及聲明", "Sponsor's undertaking and declaration")
        + _declaration(s, more)
        + s.sign(rng, on, *SPONSOR)
    )
    pages = tuple(s.page(body, at, 3) for at, body in enumerate([one, two, three], 1))
    facts = known(case, of, hkid=True, edition=edition) | {"number": of.hkid, "address": of.address}
    return Paper("id-481a", style, pages, s.css, facts=facts)


def id_481b(style: str, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B, one or two pages, about the applicant."""
    s, of, on = sheet("ID 481B", edition, style, rng, fault), case.applicant, case.on
    one = s.head(
        "受養人申請人聲明書", "Declaration of Dependant Applicant", ("由申請人填寫", "to be completed by the applicant")
    )
    one += s.row(("姓名（中文）", "Name in Chinese", of.chinese_name)) + s.row(
        ("姓（英文）", "Surname in English", of.surname)
    )
    one += s.row(("名（英文）", "Given names in English", of.given_names))
    one += s.row(
        ("出生日期", "Date of birth", ink.dmy(of.born_on, "/")),
        ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
    )
    one += s.row(
        ("保證人姓名", "Name of sponsor", case.sponsor.name), ("關係", "Relationship", TIES[case.relationship][1])
    )
    body = s.part("聲明", "Declaration") + s.text(
        "本人聲明，本人與保證人的婚姻／關係仍然存在，並與保證人在香港共同居住。",
        "I declare that the marriage/relationship between my sponsor and me still subsists and that we are living together in Hong Kong.",
    )
    end = _declaration(s) + s.sign(rng, on, "申請人簽署", "Signature of applicant")
    bodies = (
        [one + body + end]
        if s.style == "comb"
        else [one + body + s.sign(rng, on, "申請人簽署", "Signature of applicant", lead=True), end]
    )
    pages = tuple(s.page(text, at, len(bodies)) for at, text in enumerate(bodies, 1))
    facts = known(case, of, hkid=True, edition=edition) | {"number": of.hkid}
    facts = {name: value for name, value in facts.items() if name not in ("sex", "nationality")}
    return Paper("id-481b", style, pages, s.css, facts=facts)


OTHERS = {
    "ID 990A": (
        "以專業人士身份來港就業申請表",
        "Application for Entry for Employment as Professionals in Hong Kong",
        "擬在港就業的資料",
        "Proposed employment in Hong Kong",
    ),
    "ID 992A": (
        "來港受訓申請表",
        "Application for Entry for Training in Hong Kong",
        "擬在港受訓的資料",
        "Proposed training in Hong Kong",
    ),
    "ID 995A": (
        "來港就讀申請表",
        "Application for Entry for Study in Hong Kong",
        "擬在港就讀的資料",
        "Proposed study in Hong Kong",
    ),
}


def other(number: str, style: str, edition: str, case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a form of the sponsor's own application, with accompanying dependants."""
    s, of, on = sheet(number, edition, style, rng, fault), case.sponsor, case.on
    zh, en, why_zh, why_en = OTHERS[number]
    one = s.head(zh, en, ("由申請人填寫", "to be completed by the applicant"))
    one += s.part("甲部", "Part A: ") + s.part("1. 個人資料", "Personal Particulars")
    one += particulars(s, case, of, hkid=False, rng=rng) + s.sign(rng, on, *SIGN, lead=True)
    two = s.part(f"2. {why_zh}", why_en) + s.row(
        ("機構名稱及地址", "Name and address of organisation", "EVERBRIGHT HARBOUR LIMITED")
    )
    two += s.row(
        ("開始日期", "Commencing date", ink.dmy(ink.before(rng, on, -90, -30), "/")), ("期間", "Duration", "2 YEARS")
    )
    two += s.part("3. 隨行受養人", "Accompanying Dependants") + s.row(
        ("姓（英文）", "Surname in English", case.applicant.surname)
    )
    two += s.row(("名（英文）", "Given names in English", case.applicant.given_names))
    two += s.row(
        ("出生日期", "Date of birth", ink.dmy(case.applicant.born_on, "/")),
        ("與申請人關係", "Relationship with applicant", TIES[case.relationship][1]),
    ) + s.sign(rng, on, *SIGN, lead=True)
    three = (
        s.part("4. 申請人的聲明", "Declaration of Applicant")
        + _declaration(s, UNDERTAKING[:1])
        + s.sign(rng, on, *SIGN)
    )
    pages = tuple(s.page(body, at, 3) for at, body in enumerate([one, two, three], 1))
    facts = known(case, of, hkid=False, edition=edition) | {"number": of.passport}
    return Paper("other-application-form", f"{number.replace(' ', '-').lower()}-{style}", pages, s.css, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (
        partial(id_997, "boxed", "5/2018"),
        partial(id_997, "comb", "09/2021"),
        partial(id_997, "ruled", "12/2016"),
    ),
    "id-91": (partial(id_91, "boxed", "12/2017"), partial(id_91, "comb", "04/2021"), partial(id_91, "ruled", "6/2015")),
    "id-481a": (partial(id_481a, "boxed", "4/2018"), partial(id_481a, "ruled", "9/2014")),
    "id-481b": (partial(id_481b, "comb", "4/2018"), partial(id_481b, "ruled", "9/2014")),
    "other-application-form": (
        partial(other, "ID 990A", "boxed", "9/2018"),
        partial(other, "ID 995A", "comb", "10/2022"),
        partial(other, "ID 992A", "ruled", "5/2017"),
    ),
}
