# ruff: noqa: E501 -- lines of HTML and CSS
"""Forms of the Immigration Department, filled in with cells, by hand and by machine: ID 997, 91, 481A, 481B, and two of another scheme."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_form_parts import (
    CONSENTS,
    CSS,
    HOMES,
    NATIONS,
    Form,
    affix,
    declaration,
    field,
    particulars,
    table,
    top,
)
from benchmarks.papers.blind.a_pen import before, known, only, portrait
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

BY_APPLICANT = ("由申請人填寫", "to be completed by the applicant")
BY_SPONSOR = ("由保證人填寫", "to be completed by the sponsor")
RELATION = {
    "spouse": ("配偶", "SPOUSE"),
    "partner": ("伴侶", "PARTNER"),
    "child": ("子女", "CHILD"),
    "parent": ("父母", "PARENT"),
}
SIGNS = "*申請人／父／母／合法監護人簽署 *Signature of applicant/parent/legal guardian"
SPONSOR_SIGNS = "保證人簽署 Signature of sponsor"


def _facts(of: Someone, edition: str) -> dict:
    return known(
        of,
        "surname",
        "given_names",
        "chinese_name",
        "date_of_birth",
        "sex",
        "nationality",
        number=of.passport,
        edition=edition,
    )


def _paper(kind: str, layout: str, form: Form, pages: list[str], facts: dict) -> Paper:
    return Paper(kind, layout, tuple(form.page(page, number) for number, page in enumerate(pages, 1)), CSS, facts=facts)


def _day(case: Case, rng: Random) -> date:
    return before(rng, case.on, 0, 20)


def _stay(form: Form, case: Case) -> str:
    return "<h2>2.　擬來港居留時間 Proposed Stay in Hong Kong</h2>" + table(
        (
            field("擬抵港日期", "Proposed date of entry", form.day(case.on + timedelta(days=75))),
            field(
                "擬在港逗留時間",
                "Proposed duration of stay",
                form.value(form.rng.choice(("PERMANENT", "2 YEARS", "LONG TERM"))),
            ),
        )
    )


def _family(form: Form, of: Someone) -> str:
    """Return the section about the family in Hong Kong, Macao and elsewhere."""
    rows = [("父親 Father", of.surname + " SENIOR", "RETIRED"), ("母親 Mother", "MRS " + of.surname, "RETIRED")]
    body = "".join(
        f"<tr><td>{who}</td><td>{form.value(name)}</td><td>{form.value(job)}</td><td>{form.value(HOMES[of.nationality][0])}</td></tr>"
        for who, name, job in rows
    )
    return f"<h2>3.　申請人的家庭成員 Applicant's Family Members</h2><table><tr><td>關係 Relationship</td><td>姓名 Name</td><td>職業 Occupation</td><td>現時居住國家／地區 Present country/territory of residence</td></tr>{body}</table>"


CLAIMS = (
    ("*本人／兒童申請人從沒有更改姓名。", "*I/The child applicant have/has not changed my/his/her name before."),
    (
        "*本人／兒童申請人從未被拒絕簽發簽證／進入許可以入境香港，以及從未被拒絕入境／遞解／遣送或要求離開香港。",
        "*I/The child applicant have/has never been refused a visa/entry permit for entry into Hong Kong and have/has never been refused entry into, deported from, removed from or required to leave Hong Kong.",
    ),
    *CONSENTS,
)
PROMISES = (
    (
        "本人同意為申請人的保證人，並負責其在港的生活費用及住宿。",
        "I agree to act as the sponsor of the applicant and undertake to be responsible for his/her maintenance and accommodation in Hong Kong.",
    ),
    (
        "如本人與申請人的關係或本人在港的身份有任何改變，本人會立即通知入境事務處處長。",
        "I undertake to inform the Director of Immigration immediately of any change in my relationship with the applicant or in my status in Hong Kong.",
    ),
    *CONSENTS[1:],
)


def _sponsor(form: Form, case: Case, *, beneath: bool = False) -> str:
    of, v = case.sponsor, form.value
    zh, en = RELATION[case.relationship]
    permanent = case.answers["sponsor"]["status"] == "permanent-resident"
    f = lambda *a, **k: field(*a, **{"beneath": beneath, **k})  # noqa: E731
    return table(
        (
            f("姓名（中文）（如適用）", "Name in Chinese (if applicable)", v(of.chinese_name), span=2),
            f("性別", "Sex", form.ticks(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F")), span=2),
        ),
        (f("姓（英文）", "Surname in English", form.cells(of.surname, 26), span=4),),
        (f("名（英文）", "Given names in English", form.cells(of.given_names, 26), span=4),),
        (
            f("出生日期", "Date of birth", form.day(of.born_on), span=2),
            f("國籍", "Nationality", v(NATIONS[of.nationality]), span=2),
        ),
        (
            f("香港身份證號碼", "Hong Kong identity card no.", form.hkid(of.hkid), span=2),
            f(
                "在港身份",
                "Status in Hong Kong",
                form.ticks(("永久性居民 Permanent resident", permanent), ("其他 Others", not permanent)),
                span=2,
            ),
        ),
        (
            f("申請人與保證人的關係", "Applicant's relationship with sponsor", v(f"{en} {zh}"), span=2),
            f("聯絡電話號碼", "Contact telephone no.", v(form.rng.randrange(51000000, 98999999)), span=2),
        ),
        (f("住址", "Residential address", v(of.address.upper()), span=4, beneath=True),),
    )


def _means(form: Form) -> str:
    v, rng = form.value, form.rng
    return "<h2>2.　保證人的經濟及居住狀況 Financial Standing and Accommodation of Sponsor</h2>" + table(
        (
            field("職業", "Occupation", v(rng.choice(("ACCOUNTANT", "TEACHER", "ENGINEER")))),
            field("僱主名稱", "Name of employer", v("HARBOUR LIGHT (HK) LIMITED")),
        ),
        (
            field("每月入息", "Monthly income", "HK$ " + v(f"{rng.randrange(22, 90)},000")),
            field("存款", "Deposit", "HK$ " + v(f"{rng.randrange(80, 900)},000")),
        ),
        (
            field(
                "住所",
                "Accommodation",
                form.ticks(("自置 Self-owned", False), ("租住 Rented", True), ("其他 Others", False)),
            ),
            field("面積", "Floor area", v(f"{rng.randrange(300, 800)} sq. ft.")),
        ),
    )


def id_997_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form as a downloaded PDF, one letter to a cell: five pages, the box for the photograph empty."""
    only(fault, "unsigned")
    of, edition = case.applicant, "11/2018"
    form = Form("ID 997", edition, "comb", not fault, rng)
    on = _day(case, rng)
    head = top(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        BY_APPLICANT,
        "[ID(C) 998]",
        affix(),
    )
    pages = [
        f"{head}<h2>甲部 Part A　1.　個人資料 Personal Particulars</h2>{particulars(form, case, of)}",
        f"{_stay(form, case)}{_family(form, of)}<p style='margin:3mm 0'>如有需要，請影印本頁繼續填寫。Please continue on a photocopy of this page if necessary.</p>{form.column(on)}",
        f"<h2>4.　申請人的聲明 Declaration of Applicant/Parent/Legal Guardian</h2>{declaration(form, on, lead='', who=SIGNS, consents=CLAIMS)}",
        f"<h2>乙部 Part B：由保證人填寫 To be completed by sponsor<br>1.　保證人的個人資料 Personal Particulars of Sponsor</h2>{_sponsor(form, case)}",
        f"{_means(form)}<h2>3.　保證人的聲明 Declaration of Sponsor</h2>{declaration(form, on, lead='', who=SPONSOR_SIGNS, consents=PROMISES)}",
    ]
    return _paper("id-997", "cells-five-pages", form, pages, _facts(of, edition))


def id_997_hand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form filled in by hand, a photograph affixed: three pages, Part B on the last."""
    only(fault, "unsigned")
    of, edition = case.applicant, "3/2019"
    form = Form("ID 997", edition, "hand", not fault, rng)
    on = _day(case, rng)
    face = affix(portrait(of, (240, 242, 246), width=420, height=520, share=0.6, dress=3))
    head = top(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        BY_APPLICANT,
        "‘Guidebook for Entry for Residence as Dependants in Hong Kong’ [ID(E) 998]",
        face,
    )
    pages = [
        f"{head}<h2>甲部 Part A　1.　個人資料 Personal Particulars</h2>{particulars(form, case, of)}",
        f"{_stay(form, case)}{_family(form, of)}<h2>4.　申請人／父／母／合法監護人的聲明 Declaration</h2>{declaration(form, on, lead='', who=SIGNS, consents=CLAIMS)}",
        f"<h2>乙部 Part B（由保證人填寫 To be completed by sponsor）　1.　保證人資料 Particulars of Sponsor</h2>{_sponsor(form, case)}{_means(form)}<h2>3.　保證人的聲明 Declaration of Sponsor</h2>{declaration(form, on, lead='', who=SPONSOR_SIGNS, consents=PROMISES[:3])}",
    ]
    return _paper("id-997", "hand-photograph", form, pages, _facts(of, edition))


def id_997_typed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form typed into its boxes, labels above the values, without barcodes: four pages."""
    only(fault, "unsigned")
    of, edition = case.applicant, "07/2017"
    form = Form("ID 997", edition, "typed", not fault, rng, barcode=False)
    on = _day(case, rng)
    head = top(
        "受養人來港居留申請表",
        "Application for Entry for Residence as Dependants in Hong Kong",
        ("甲部由申請人填寫", "Part A to be completed by the applicant"),
        "[ID(C) 998]",
        affix(),
    )
    pages = [
        f"{head}<h2>甲部 Part A　1.　個人資料 Personal Particulars</h2>{particulars(form, case, of, beneath=True)}",
        f"{_stay(form, case)}{_family(form, of)}<p style='margin:4mm 0'>*16 歲以下的申請人須由其父、母或合法監護人簽署。請將不適用者刪去。<br>*If the applicant is under the age of 16, this application should be signed by his/her parent/legal guardian. Please delete where inappropriate.</p>",
        f"<h2>4.　申請人的聲明 Declaration of Applicant/Parent/Legal Guardian</h2>{declaration(form, on, lead='', who=SIGNS, consents=CLAIMS)}",
        f"<h2>乙部 Part B：保證人 Sponsor　1.　個人資料 Personal Particulars</h2>{_sponsor(form, case, beneath=True)}{_means(form)}<h2>3.　保證人的聲明 Declaration of Sponsor</h2>{declaration(form, on, lead='', who=SPONSOR_SIGNS, consents=PROMISES)}",
    ]
    return _paper("id-997", "typed-labels-above", form, pages, _facts(of, edition))


def _extension_why(form: Form, case: Case) -> str:
    until = case.answers["applicant"].get("limit_of_stay") or case.on + timedelta(days=20)
    return "<h2>2.　申請詳情 Details of Application</h2>" + table(
        (
            field(
                "申請類別",
                "Type of application",
                form.ticks(
                    ("延長逗留期限 Extension of stay", True),
                    ("更改逗留條件 Change of conditions", False),
                    ("更改身份 Change of status", False),
                ),
                span=2,
            ),
        ),
        (
            field(
                "現時在港身份",
                "Present status in Hong Kong",
                form.ticks(("受養人 Dependant", True), ("就業 Employment", False), ("訪客 Visitor", False)),
            ),
            field("現時逗留期限", "Present limit of stay", form.day(until)),
        ),
        (
            field("擬延長逗留時間", "Extension required", form.value("2 YEARS")),
            field("原因", "Reason", form.value("TO CONTINUE TO STAY WITH FAMILY")),
        ),
    )


def _id_91(case: Case, rng: Random, fault: str, how: str, edition: str) -> tuple[Form, list[str]]:
    only(fault, "unsigned")
    form = Form("ID 91", edition, how, not fault, rng)
    on = _day(case, rng)
    pages = [
        f"{top('延長逗留期限申請表', 'Application for Extension of Stay', BY_APPLICANT, '‘Guidance Notes 說明事項’')}<h2>1.　個人資料 Personal Particulars</h2>{particulars(form, case, case.applicant)}{form.column(on)}",
        f"{_extension_why(form, case)}<h2>3.　保證人資料 Particulars of Sponsor</h2>{_sponsor(form, case)}{form.column(on)}",
        f"<h2>4.　申請人的聲明 Declaration of Applicant</h2>{declaration(form, on, lead='', who=SIGNS, consents=CLAIMS)}",
    ]
    return form, pages


def id_91_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form for an extension with one letter to a cell."""
    form, pages = _id_91(case, rng, fault, "comb", "12/2017")
    return _paper("id-91", "cells", form, pages, _facts(case.applicant, "12/2017"))


def id_91_hand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form for an extension filled in by hand."""
    form, pages = _id_91(case, rng, fault, "hand", "05/2016")
    return _paper("id-91", "hand", form, pages, _facts(case.applicant, "05/2016"))


def _both(form: Form, case: Case, *, sponsor_first: bool) -> str:
    f, v = field, form.value
    on = case.applicant
    sponsor = "<h2>保證人資料 Particulars of Sponsor</h2>" + table(
        (
            f("姓名（英文）", "Name in English", v(case.sponsor.name)),
            f("姓名（中文）", "Name in Chinese", v(case.sponsor.chinese_name)),
        ),
        (
            f("香港身份證號碼", "Hong Kong identity card no.", form.hkid(case.sponsor.hkid)),
            f("聯絡電話", "Contact telephone no.", v(form.rng.randrange(51000000, 98999999))),
        ),
        (f("住址", "Residential address", v(case.sponsor.address.upper()), span=2, beneath=True),),
    )
    applicant = "<h2>受養人申請人資料 Particulars of Dependant Applicant</h2>" + table(
        (f("姓名（英文）", "Name in English", v(on.name)), f("姓名（中文）", "Name in Chinese", v(on.chinese_name))),
        (
            f("出生日期", "Date of birth", form.day(on.born_on)),
            f("旅行證件號碼", "Travel document no.", v(on.passport)),
        ),
        (
            f("與保證人的關係", "Relationship with sponsor", v(" ".join(RELATION[case.relationship]))),
            f("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", form.hkid(on.hkid)),
        ),
    )
    return sponsor + applicant if sponsor_first else applicant + sponsor


def _absences(form: Form, case: Case) -> str:
    rows = "".join(
        f"<tr><td>{form.value(f'{begun:%d/%m/%Y}')}</td><td>{form.value(f'{begun + timedelta(days=form.rng.randrange(3, 15)):%d/%m/%Y}')}</td><td>{form.value(form.rng.choice(('TOKYO', 'LONDON', 'SHENZHEN', 'TAIPEI')))}</td><td>{form.value(form.rng.choice(('BUSINESS', 'HOLIDAY', 'FAMILY VISIT')))}</td></tr>"
        for begun in (
            before(form.rng, case.on, 250, 340),
            before(form.rng, case.on, 120, 200),
            before(form.rng, case.on, 30, 90),
        )
    )
    return f"<h2>保證人在過去十二個月內不在香港的期間 Duration of Sponsor's Absence from Hong Kong in the Previous 12 Months</h2><table><tr><td>由 From</td><td>至 To</td><td>目的地 Destination</td><td>原因 Reason</td></tr>{rows}</table>"


def _facts_481(case: Case, edition: str) -> dict:
    return {"parties": (case.sponsor.name, case.applicant.name), "edition": edition}


CONTINUE = (
    (
        "本人現時仍然是上述受養人申請人的保證人，並承諾繼續負責其在港的生活費用及住宿。",
        "I am still the sponsor of the above dependant applicant and undertake to continue to be responsible for his/her maintenance and accommodation in Hong Kong.",
    ),
    (
        "本人與申請人的關係維持不變，並在香港同住。",
        "My relationship with the applicant remains unchanged and we live together in Hong Kong.",
    ),
    *CONSENTS[2:],
)


def id_481a_three(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sponsor's declaration of three pages, typed, the signature on the last."""
    only(fault, "unsigned")
    form = Form("ID 481A", "09/2016", "print", not fault, rng)
    on = _day(case, rng)
    pages = [
        f"{top('保證人聲明書', 'Declaration of Sponsor', BY_SPONSOR, '‘Guidance Notes 說明事項’')}{_both(form, case, sponsor_first=True)}",
        f"{_absences(form, case)}<p style='margin:4mm 0'>如有需要，請另頁填寫。Please continue on a separate sheet if necessary.</p>{form.column(on, SPONSOR_SIGNS)}",
        f"<h2>保證人的承諾及聲明 Sponsor's Undertaking of Continuous Sponsorship and Declaration</h2>{declaration(form, on, lead='', who=SPONSOR_SIGNS, consents=CONTINUE)}",
    ]
    return _paper("id-481a", "three-pages", form, pages, _facts_481(case, "09/2016"))


def id_481a_hand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sponsor's declaration of two pages, by hand, without barcodes."""
    only(fault, "unsigned")
    form = Form("ID 481A", "4/2018", "hand", not fault, rng, barcode=False)
    on = _day(case, rng)
    pages = [
        f"{top('保證人聲明書', 'Declaration of Sponsor', BY_SPONSOR, '[ID(C) 91]')}{_both(form, case, sponsor_first=True)}",
        f"{_absences(form, case)}<h2>聲明 Declaration</h2>{declaration(form, on, lead='', who=SPONSOR_SIGNS, consents=CONTINUE)}",
    ]
    return _paper("id-481a", "hand-two-pages", form, pages, _facts_481(case, "4/2018"))


TOGETHER = (
    (
        "本人謹此聲明本人與保證人的婚姻／伴侶關係仍然存續，並且沒有分居或離婚。",
        "I declare that my marriage/partnership with the sponsor still subsists and that we are neither separated nor divorced.",
    ),
    ("本人現時與保證人在香港上述地址同住。", "I am living with the sponsor in Hong Kong at the above address."),
    *CONSENTS[2:],
)


def id_481b_one(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the dependant's declaration of one page, by hand."""
    only(fault, "unsigned")
    form = Form("ID 481B", "09/2016", "hand", not fault, rng)
    page = f"{top('受養人申請人聲明書', 'Declaration of Dependant Applicant', BY_APPLICANT, '‘Guidance Notes 說明事項’')}{_both(form, case, sponsor_first=False)}<h2>聲明 Declaration</h2>{declaration(form, _day(case, rng), lead='', who='申請人簽署 Signature of applicant', consents=TOGETHER)}"
    return _paper("id-481b", "hand-one-page", form, [page], _facts_481(case, "09/2016"))


def id_481b_typed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the dependant's declaration of two pages, typed."""
    only(fault, "unsigned")
    form = Form("ID 481B", "4/2018", "typed", not fault, rng)
    on = _day(case, rng)
    pages = [
        f"{top('受養人申請人聲明書', 'Declaration of Dependant Applicant', BY_APPLICANT, '[ID(C) 91]')}{_both(form, case, sponsor_first=False)}{form.column(on, '申請人簽署 Signature of applicant')}",
        f"<h2>申請人的聲明 Declaration of Applicant</h2>{declaration(form, on, lead='', who='申請人簽署 Signature of applicant', consents=TOGETHER)}",
    ]
    return _paper("id-481b", "typed-two-pages", form, pages, _facts_481(case, "4/2018"))


def _accompanying(form: Form, of: Someone, relation: str) -> str:
    return (
        "<h2>3.　申請來港居留的隨行受養人（配偶及 18 歲以下未婚及受養子女）（如適用）Accompanying Dependants (if applicable)</h2>"
        + table(
            (
                field("姓（英文）", "Surname in English", form.value(of.surname), span=2),
                field("名（英文）", "Given names in English", form.value(of.given_names), span=2),
            ),
            (
                field("性別", "Sex", form.ticks(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F")), span=2),
                field("出生日期", "Date of birth", form.day(of.born_on), span=2),
            ),
            (
                field("旅行證件號碼", "Travel document no.", form.value(of.passport), span=2),
                field("與申請人關係", "Relationship with applicant", form.value(relation), span=2),
            ),
        )
    )


def _other(case: Case, rng: Random, fault: str, form: Form, names: tuple[str, str], plan: str) -> list[str]:
    only(fault, "unsigned")
    of, on = case.applicant, _day(case, rng)
    other = case.sponsor
    relation = {"child": "PARENT", "parent": "CHILD"}.get(case.relationship, case.relationship.upper())
    return [
        f"{top(*names, BY_APPLICANT, '[ID(C) 991]')}<h2>甲部 Part A　1.　個人資料 Personal Particulars</h2>{particulars(form, case, of)}{form.column(on)}",
        f"{plan}{_accompanying(form, other, relation)}{form.column(on)}",
        f"<h2>9.　申請人的聲明 Declaration of Applicant</h2>{declaration(form, on, lead='', who=SIGNS, consents=CLAIMS)}",
    ]


def id_990a(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of a professional, with the accompanying dependants in it."""
    form = Form("ID 990A", "10/2016", "print", not fault, rng)
    plan = "<h2>2.　擬在港就業的資料 Proposed Employment in Hong Kong</h2>" + table(
        (
            field("僱主公司名稱", "Name of employing company", form.value("NORTH PIER ANALYTICS LIMITED")),
            field("職位", "Post", form.value("DATA ANALYST")),
        ),
        (
            field("每月薪酬", "Monthly salary", "HK$ " + form.value("46,000")),
            field("擬抵港日期", "Proposed date of entry", form.day(case.on + timedelta(days=60))),
        ),
    )
    pages = _other(
        case,
        rng,
        fault,
        form,
        ("來港就業申請表", "Application for Entry for Employment as Professionals in Hong Kong"),
        plan,
    )
    return _paper("other-application-form", "id-990a", form, pages, _facts(case.applicant, "10/2016"))


def id_999a(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of an entrepreneur, by hand."""
    form = Form("ID 999A", "6/2018", "hand", not fault, rng)
    plan = "<h2>2.　擬在港開辦／參與的業務 Proposed Business in Hong Kong</h2>" + table(
        (
            field("業務名稱", "Name of business", form.value("LOTUS TEA TRADING")),
            field("業務性質", "Nature of business", form.value("IMPORT AND RETAIL")),
        ),
        (
            field("投資金額", "Amount of investment", "HK$ " + form.value("2,500,000")),
            field("擬聘請本地員工人數", "No. of local staff to be employed", form.value("4")),
        ),
    )
    pages = _other(
        case,
        rng,
        fault,
        form,
        ("來港投資（開辦／參與業務）申請表", "Application for Entry for Investment as Entrepreneurs in Hong Kong"),
        plan,
    )
    return _paper("other-application-form", "id-999a-hand", form, pages, _facts(case.applicant, "6/2018"))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (id_997_cells, id_997_hand, id_997_typed),
    "id-91": (id_91_cells, id_91_hand),
    "id-481a": (id_481a_three, id_481a_hand),
    "id-481b": (id_481b_one, id_481b_typed),
    "other-application-form": (id_990a, id_999a),
}
