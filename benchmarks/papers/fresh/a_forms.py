# ruff: noqa: E501 -- lines of HTML and CSS
"""The department's forms as printed from the fillable files, and two permissions to stay: a label and a slip as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.pen import RESET, at, face, known, permit_days, say, scrawl
from benchmarks.papers.paper import Maker, NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

Cell = tuple[str, str, str]
"""Label in Chinese, label in English, value."""
WAYS = (
    "12pt/1 'AR PL UKai HK';color:#1d3f94",
    "10pt/1.1 'Liberation Sans','Noto Sans CJK HK';color:#000",
    "10.5pt/1.1 'Liberation Mono','AR PL UMing HK';color:#111",
)
RELATION = {"spouse": "Spouse 配偶", "partner": "Civil partner", "child": "Child 子女", "parent": "Parent 父母"}
CSS = (
    RESET
    + ".fm{position:relative;width:210mm;height:297mm;box-sizing:border-box;padding:12mm 13mm 0;font:9pt/1.28 'Liberation Serif','Noto Serif CJK HK'}"
    ".fm table{width:100%;table-layout:fixed}.c td{border:.2mm solid #333;padding:.7mm 1.2mm;height:11.6mm;vertical-align:top}.c td+td{border-left:.2mm solid #333}.c+.c{margin-top:-.2mm}"
    ".fm h1{font-size:14pt;text-align:center;margin:2mm 0}.fm h3{font-size:10pt;margin:2.6mm 0 1mm;background:#ddd;padding:.6mm 1.5mm}.fm p{margin-bottom:2.4mm;text-align:justify}"
    ".v{display:block;margin-top:.8mm}.k{display:inline-block;border:.2mm solid #222;width:3mm;height:3mm;font:8pt/3mm 'Noto Sans CJK HK';text-align:center;margin:0 1mm 0 4mm;vertical-align:middle}"
    ".end{position:absolute;left:13mm;right:13mm;bottom:6mm;height:8mm}.pb{position:absolute;right:13mm;top:12mm;width:42mm;height:52mm;border:.2mm solid #333;text-align:center;font-size:7pt;box-sizing:border-box}"
)


@dataclass(frozen=True)
class Sheet:
    """Be how one form is printed and filled in."""

    number: str
    edition: str
    hand: str
    signed: bool
    on: date

    @property
    def css(self) -> str:
        """Return the rules of its pages."""
        return f"{CSS}.v{{font:{self.hand}}}"

    def row(self, *cells: Cell) -> str:
        """Return cells side by side, each with its label over the value."""
        inner = "".join(
            f'<td>{zh}　{en}<span class="v">{say(value) or "&nbsp;"}</span></td>' for zh, en, value in cells
        )
        return f'<table class="c"><tr>{inner}</tr></table>'

    def tick(self, zh: str, en: str, options: str, chosen: int) -> str:
        """Return a question with boxes."""
        boxes = "".join(
            f'<span class="k">{"✓" if n == chosen else ""}</span>{one}' for n, one in enumerate(options.split("|"))
        )
        return f'<table class="c"><tr><td style="height:6mm">{zh}　{en}{boxes}</td></tr></table>'

    def day(self, day: date | None) -> str:
        """Return a date as it is filled in."""
        return f"{day:%d} / {day:%m} / {day:%Y}" if day else ""

    def sign(self, rng: Random, words: str, name: str = "") -> str:
        """Return the place for date and signature."""
        mark = scrawl(rng, 36, "#1c2c70") if self.signed else "&nbsp;<br>&nbsp;"
        when = f'<span class="v">{self.day(self.on)}</span>' if self.signed else ""
        who = f'<br>姓名 Name：<span class="v">{say(name)}</span>' if name else ""
        return f'<table style="margin-top:5mm"><tr><td style="vertical-align:bottom;width:50mm">{when}<hr>日期 Date</td><td></td><td style="vertical-align:bottom;width:85mm">{mark}<hr>{words}{who}</td></tr></table>'

    def pages(self, *bodies: str) -> tuple[str, ...]:
        """Return the pages with number, edition and barcode at the foot."""
        made = []
        for n, body in enumerate(bodies, 1):
            bars = ink.code(f"{self.number.replace(' ', '')}1{n:03d}", "Code39")
            foot = f'<span style="position:absolute;left:0;bottom:0">{self.number} ({self.edition})</span><span style="position:absolute;left:88mm;bottom:0">– {n} –</span><img src="{bars}" style="position:absolute;right:0;bottom:0;width:55mm;height:7mm">'
            made.append(f'<div class="fm">{body}<div class="end">{foot}</div></div>')
        return tuple(made)


def _sheet(number: str, edition: str, case: Case, rng: Random, fault: str) -> Sheet:
    ink.only(fault, "unsigned")
    return Sheet(number, edition, rng.choice(WAYS), not fault, case.on - timedelta(days=rng.randrange(1, 4)))


def _top(zh: str, en: str, filled: str = "") -> str:
    return (
        f'<div style="font-size:9.5pt">香港特別行政區政府　入境事務處<br>Immigration Department<br>The Government of the Hong Kong Special Administrative Region</div><h1>{zh}<br>{en}</h1><p style="text-align:center">{filled}</p>'
        "<p>請用黑色或藍色筆以正楷填寫；在適當方格內加上「✓」號。Complete in BLOCK letters in black or blue ink and tick the boxes where appropriate. 本表格免費派發。This form is free.</p>"
        "<p>警告：任何人明知而故意作出虛假陳述，即屬違法。Warning: it is an offence under the laws of Hong Kong to make a statement which one knows to be false.</p>"
    )


SELF = (
    "申請人／父／母／合法監護人簽署<br>Signature of applicant / parent / legal guardian",
    "保證人簽署<br>Signature of sponsor",
)
SAID = (
    "<p>(a) 本人未曾更改姓名；從未被拒入境香港或其他地方，亦未曾被遞解或遣送離境。<br>I have never changed my name, nor have I been refused entry into, deported or removed from Hong Kong or elsewhere.</p>"
    "<p>(b) 本人同意入境事務處向任何公共或私人機構查詢及核實本申請的資料。<br>I consent to enquiries being made with, and to the disclosure and verification of the information given here by, any public or private organisation.</p>"
    "<p>(c) 據本人所知及所信，以上所填各項均屬正確、完備和真實。<br>To the best of my knowledge and belief all information given above is correct, complete and true.</p>"
)
BOUND = (
    "<p>(d) 本人願意為申請人在港期間的生活及住宿作出保證，並在其逗留期限屆滿時負責其返回原居地的一切費用。<br>I shall be responsible for the maintenance and accommodation of the applicant in Hong Kong and for the cost of his/her return to the place of domicile.</p>"
    "<p>(e) 本人與申請人的關係如有任何改變，本人會立即通知入境事務處。<br>I shall inform the Immigration Department at once of any change in my relationship with the applicant.</p>"
)


def _person(f: Sheet, case: Case, of: Someone, rng: Random, *, cards: bool) -> str:
    """Return the particulars of one who applies."""
    answers = case.answers["applicant"]
    mainland = answers.get("residence") == "mainland"
    document = ("Passport 護照", of.passport, *ink.passport_days(case, of))
    if mainland:
        document = ("往來港澳通行證", of.permit, *permit_days(case, of))
    place = "" if answers.get("has_travel_document") is False else "China" if mainland else ink.country(of)[3].title()
    kind, number, issued, ends = document if place else ("", "", None, None)
    single = ink.age(of, case.on) < 18 or case.relationship == "partner"
    return (
        f.row(("姓（英文）", "Surname in English", of.surname), ("姓名（中文）", "Name in Chinese", of.chinese_name))
        + f.row(("名（英文）", "Given names in English", of.given_names), ("別名／婚前姓氏", "Alias / Maiden surname", ""))
        + f.tick("性別", "Sex", "男 Male|女 Female", "MF".index(of.sex))
        + f.row(("出生日期", "Date of birth", f.day(of.born_on)), ("出生地點", "Place of birth", ink.country(of)[3].title()), ("國籍", "Nationality", ink.country(of)[0].title()))
        + f.tick("婚姻狀況", "Marital status", "未婚 Bachelor/Spinster|已婚 Married|離婚 Divorced|分居 Separated|喪偶 Widowed", 0 if single else 1)
        + f.row(("香港身份證號碼（如有）", "HK identity card no. (if any)", of.hkid if cards else ""), ("內地身份證號碼（如有）", "Mainland identity card no. (if any)", of.mainland_id if mainland else ""))
        + f.row(("旅行證件類別", "Travel document type", kind), ("旅行證件號碼", "Travel document no.", number), ("簽發地點", "Place of issue", place))
        + f.row(("簽發日期", "Date of issue", f.day(issued)), ("屆滿日期", "Date of expiry", f.day(ends)))
        + f.row(("職業", "Occupation", "Pupil" if ink.age(of, case.on) < 18 else rng.choice(["Accountant", "Housewife", "Teacher", "Shop manager"])), ("聯絡電話", "Contact telephone no.", f"{rng.choice('5679')}{rng.randrange(10**6, 10**7)}"), ("電郵地址", "E-mail address", f"{of.given_names.split()[0].lower()}{rng.randrange(9, 99)}@mail.example"))
    )  # fmt: skip


def _stay(f: Sheet, case: Case) -> tuple[str, date | None]:
    answers = case.answers["applicant"]
    extension = case.answers["application"] == "extension"
    here = bool(answers.get("in_hong_kong") or extension)
    told = answers.get("limit_of_stay") if here else None
    until = date.fromisoformat(str(told)) if told else None
    home = (
        case.sponsor.address
        if here
        else f"{20 + len(case.applicant.name)} Park Road, {ink.country(case.applicant)[3].title()}"
    )
    body = f.tick("申請人現時是否在香港？", "Is the applicant now in Hong Kong?", "是 Yes|否 No", 0 if here else 1)
    body += f.row(
        ("獲准逗留至", "Permitted to remain until", f.day(until)),
        ("在港身份", "Status in Hong Kong", ("Dependant" if extension else "Visitor") if here else ""),
    )
    return body + f.row(("現時住址", "Present address", home)) + f.row(
        ("固定住址（如與上述不同）", "Permanent address (if different)", "")
    ), until


def _sponsor(f: Sheet, case: Case, rng: Random) -> str:
    of, status = case.sponsor, str(case.answers["sponsor"]["status"])
    return (
        f.row(("姓（英文）", "Surname in English", of.surname), ("名（英文）", "Given names in English", of.given_names), ("姓名（中文）", "Name in Chinese", of.chinese_name))
        + f.tick("性別", "Sex", "男 Male|女 Female", "MF".index(of.sex))
        + f.row(("出生日期", "Date of birth", f.day(of.born_on)), ("國籍", "Nationality", ink.country(of)[0].title()), ("與申請人關係", "Relationship with applicant", RELATION[case.relationship]))
        + f.row(("香港身份證號碼", "HK identity card no.", of.hkid), ("在港身份", "Status in Hong Kong", status.replace("-", " ").capitalize()))
        + f.row(("在港住址", "Address in Hong Kong", of.address))
        + f.row(("職業", "Occupation", rng.choice(["Surveyor", "Bank officer", "Chef", "Engineer"])), ("每月入息", "Monthly income", f"HK${rng.randrange(23, 90)},000"), ("存款", "Savings", f"HK${rng.randrange(90, 800)},000"), ("電話", "Telephone no.", f"{rng.choice('569')}{rng.randrange(10**6, 10**7)}"))
    )  # fmt: skip


def _facts(of: Someone, edition: str, **more: str | date | None) -> dict:
    return known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", "nationality", edition=edition, **more
    )


def id_997(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of four pages: the applicant, where and how long, what is declared, the sponsor."""
    f, of = _sheet("ID 997", "05/2018", case, rng, fault), case.applicant
    cards = bool(case.answers["applicant"].get("has_hkid"))
    guardian = case.sponsor.name if ink.age(of, case.on) < 16 else ""
    where, until = _stay(f, case)
    photo = f'<div class="pb"><img src="{face(of)}" style="width:40mm;height:50mm;margin-top:.8mm"></div>'
    one = _top(
        "受養人來港居留申請表",
        "Application for Entry for Residence<br>as Dependants in Hong Kong",
        "（甲部由申請人填寫 Part A to be completed by the applicant）",
    )
    one = (
        photo
        + f'<div style="width:138mm">{one}</div>'
        + "<h3>甲部 Part A　1. 申請人的個人資料 Personal particulars of applicant</h3>"
        + _person(f, case, of, rng, cards=cards)
        + f.sign(rng, SELF[0])
    )
    entry = case.on + timedelta(days=rng.randrange(40, 90))
    two = (
        "<h3>1. 個人資料（續）Personal particulars (continued)</h3>"
        + where
        + "<h3>2. 來港資料 Entry into Hong Kong</h3>"
    )
    two += f.row(
        ("擬抵港日期", "Proposed date of entry", f.day(entry)),
        (
            "擬在港逗留時間",
            "Proposed duration of stay",
            rng.choice(["2 years", "Permanent residence", "Same as sponsor"]),
        ),
    ) + f.sign(rng, SELF[0])
    three = "<h3>3. 聲明 Declaration</h3>" + SAID + f.sign(rng, SELF[0], guardian)
    four = (
        "<h3>乙部 Part B　保證人的資料（由保證人填寫）Particulars of sponsor (to be completed by the sponsor)</h3>"
        + _sponsor(f, case, rng)
        + "<h3>保證人的聲明 Declaration by sponsor</h3>"
        + SAID
        + BOUND
        + f.sign(rng, SELF[1])
    )
    number = "" if cards or case.answers["applicant"].get("residence") == "mainland" else of.passport
    return Paper(
        "id-997",
        "typed-cells",
        f.pages(one, two, three, four),
        f.css,
        facts=_facts(of, f.edition, permitted_until=until, number=number),
    )


def id_91(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the three pages to file for an extension."""
    f, of = _sheet("ID 91", "12/2017", case, rng, fault), case.applicant
    where, until = _stay(f, case)
    one = (
        _top(
            "延長逗留期限申請表",
            "Application for Extension of Stay",
            "請先細閱「說明事項」 Please read the “Guidance Notes” first",
        )
        + "<h3>1. 個人資料 Personal Particulars</h3>"
        + _person(f, case, of, rng, cards=True)
        + f.sign(rng, SELF[0])
    )
    two = (
        where
        + "<h3>2. 申請 Application</h3>"
        + f.tick(
            "現以何種身份申請延期",
            "Extension is applied for as",
            "訪客 Visitor|僱員 Employee|學生 Student|受養人 Dependant",
            3,
        )
        + f.row(
            ("延期至", "Period of extension", rng.choice(["3 years", "2 years"])),
            ("最近抵港日期", "Date of last arrival", f.day(ink.before(rng, case.on, 15, 150))),
        )
    )
    two += (
        "<h3>3. 在港聯絡人／保證人 Sponsor in Hong Kong</h3>"
        + f.row(
            ("姓名", "Name", case.sponsor.name),
            ("香港身份證號碼", "HK identity card no.", case.sponsor.hkid),
            ("關係", "Relationship", RELATION[case.relationship]),
        )
        + f.sign(rng, SELF[0])
    )
    three = (
        "<h3>4. 申請人聲明 Declaration of Applicant</h3>"
        + SAID
        + f.sign(rng, SELF[0], case.sponsor.name if ink.age(of, case.on) < 16 else "")
    )
    return Paper(
        "id-91", "typed-cells", f.pages(one, two, three), f.css, facts=_facts(of, f.edition, permitted_until=until)
    )


def id_481a(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sponsor's declaration of three pages with the table of days away."""
    f, of = _sheet("ID 481A", "06/2016", case, rng, fault), case.sponsor
    one = (
        _top("保證人聲明書", "Declaration of Sponsor", "（由保證人填寫 To be completed by the sponsor）")
        + "<h3>I. 保證人 Sponsor</h3>"
        + _sponsor(f, case, rng)
    )
    one += (
        "<h3>II. 受養人 Dependant</h3>"
        + f.row(
            ("受養人姓名", "Name of dependant", case.applicant.name),
            ("出生日期", "Date of birth", f.day(case.applicant.born_on)),
        )
        + f.sign(rng, SELF[1])
    )
    away, day = "", case.on - timedelta(days=rng.randrange(20, 40))
    for _ in range(rng.randrange(2, 5)):
        gone = day - timedelta(days=rng.randrange(2, 14))
        away += f.row(
            ("由", "From", f.day(gone)),
            ("至", "To", f.day(day)),
            ("原因", "Reason", rng.choice(["Holiday", "Business trip", "Visit to family"])),
        )
        day = gone - timedelta(days=rng.randrange(25, 75))
    two = (
        "<h3>III. 承諾 Undertaking</h3><p>本人承諾在受養人獲准留港期間繼續為其保證人。<br>I undertake to continue to sponsor the dependant throughout the period for which he/she is permitted to stay in Hong Kong.</p>"
        + BOUND
    )
    two += (
        "<h3>IV. 過去十二個月不在香港的時間 Absence from Hong Kong in the past 12 months</h3>"
        + away
        + f.sign(rng, SELF[1])
    )
    three = "<h3>V. 聲明 Declaration</h3>" + SAID + f.sign(rng, SELF[1])
    return Paper("id-481a", "typed-cells", f.pages(one, two, three), f.css, facts=_facts(of, f.edition, number=of.hkid))


def id_481b(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the dependant's declaration on one page."""
    f, of = _sheet("ID 481B", "06/2016", case, rng, fault), case.applicant
    one = _top(
        "受養人申請人聲明",
        "Declaration of Dependant Applicant",
        "（由配偶／伴侶填寫 To be completed by the spouse / partner）",
    )
    one += f.row(
        ("姓（英文）", "Surname in English", of.surname), ("名（英文）", "Given names in English", of.given_names)
    ) + f.row(("姓名（中文）", "Name in Chinese", of.chinese_name), ("香港身份證號碼", "HK identity card no.", of.hkid))
    one += f.row(
        ("保證人姓名", "Name of sponsor", case.sponsor.name), ("關係", "Relationship", RELATION[case.relationship])
    ) + f.row(("住址", "Residential address", case.sponsor.address))
    one += (
        "<h3>聲明 Declaration</h3><p>1. 本人與上述保證人的婚姻／結合現時有效，並與其在香港同住。<br>My marriage to / union with the above sponsor is subsisting and we are living together in Hong Kong.</p><p>2. 如上述情況有變，本人會即時通知入境事務處。<br>Should this change I will notify the Immigration Department without delay.</p>"
        + SAID
    )
    one += f.sign(rng, "申請人簽署<br>Signature of dependant applicant")
    facts = known(of, "surname", "given_names", "chinese_name", number=of.hkid, edition=f.edition)
    return Paper("id-481b", "typed-cells", f.pages(one), f.css, facts=facts)


def id_1017(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of the scheme for the second generation of residents, three pages."""
    f, of = _sheet("ID 1017", "11/2018", case, rng, fault), case.of(party)
    one = _top(
        "輸入中國籍香港永久性居民第二代計劃申請表",
        "Application for Entry under the Admission Scheme for the Second Generation of Chinese Hong Kong Permanent Residents",
    )
    one += "<h3>1. 申請人 Applicant</h3>" + _person(f, case, of, rng, cards=False) + f.sign(rng, SELF[0])
    two = (
        "<h3>2. 教育程度 Education</h3>"
        + f.row(
            ("院校", "Institution", "Univ. of Melbourne"),
            ("學位", "Degree", "Bachelor of Commerce"),
            ("年份", "Year", str(of.born_on.year + 22)),
        )
        + f.row(("院校", "Institution", ""), ("學位", "Degree", ""), ("年份", "Year", ""))
    )
    two += (
        "<h3>3. 父或母的資料 Particulars of parent who is a Chinese Hong Kong permanent resident</h3>"
        + f.row(
            ("姓名", "Name", f"{of.surname} SAU YING"), ("首張香港身份證日期", "Date of first HK identity card", "1982")
        )
        + "<h3>4. 隨行受養人 Accompanying dependants</h3>"
        + f.row(("姓名", "Name", "NIL"), ("關係", "Relationship", ""))
        + f.sign(rng, SELF[0])
    )
    three = "<h3>5. 聲明 Declaration</h3>" + SAID + f.sign(rng, SELF[0])
    number = "" if case.answers["applicant"].get("residence") == "mainland" else of.passport
    return Paper(
        "other-application-form", "id-1017", f.pages(one, two, three), f.css, facts=_facts(of, f.edition, number=number)
    )


# Permissions to stay

GRANTED = {
    "permanent-resident": "unconditional", "unconditional-stay": "unconditional", "right-to-land": "right-to-land", "professional": "employment", "entrepreneur": "employment",
    "second-generation": "employment", "trainee": "training", "student": "study", "capital-investment": "capital-investment", "quality-migrant": "quality-migrant",
}  # fmt: skip
PRINTED = {
    "visitor": "VISITOR 訪客", "dependant": "DEPENDANT 受養人", "employment": "EMPLOYMENT 就業", "training": "TRAINING 受訓", "study": "STUDENT 學生",
    "capital-investment": "CAPITAL INVESTMENT ENTRANT 資本投資者", "quality-migrant": "QUALITY MIGRANT 優秀人才", "unconditional": "UNCONDITIONAL STAY 無條件逗留", "right-to-land": "RIGHT TO LAND 入境權",
}  # fmt: skip


def _granted(case: Case, party: str, rng: Random, fault: str) -> tuple[str, date, date | None]:
    """Return what was granted, when and until when."""
    ink.only(fault, "expired")
    extension = case.answers["application"] == "extension"
    kind = GRANTED[case.answers["sponsor"]["status"]] if party == "sponsor" else "dependant" if extension else "visitor"
    if kind in ("unconditional", "right-to-land"):
        if fault:
            raise NoSuchFaultError(fault)
        return kind, ink.before(rng, case.on, 100, 1400), None
    visit = kind == "visitor"
    if fault:
        until = ink.before(rng, case.on, 5, 110)
        return kind, until - timedelta(days=90) if visit else ink.years(until, -2), until
    told = case.answers["applicant"].get("limit_of_stay") if party == "applicant" else None
    if told:
        until = date.fromisoformat(str(told))
        return kind, ink.years(until, -2), until
    given = ink.before(rng, case.on, 2, 12) if visit else ink.before(rng, case.on, 40, 500)
    return kind, given, given + timedelta(days=90) if visit else ink.years(given, 2)


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of a visa page with the label stuck in it, on a sheet from the copier."""
    kind, given, until = _granted(case, party, rng, fault)
    of = case.of(party)
    ends = (
        f"Permitted to remain until<br>獲准逗留至　<b style='font-size:11pt'>{ink.mon(until)}</b>"
        if until
        else "No limit of stay 不設逗留期限"
        if kind == "unconditional"
        else "The holder has the right to land in Hong Kong<br>持有人有香港入境權"
    )
    body = (
        at(5, 4, "香港特別行政區入境事務處", "font:bold 9pt 'Noto Serif CJK HK'")
        + at(5, 8.4, "IMMIGRATION DEPARTMENT, HONG KONG SAR", "font-size:6.6pt")
        + at(78, 4, f"{rng.randrange(10**7, 10**8)}", "font:10pt 'Liberation Mono';color:#a33")
    )
    lines = [
        ("Name 姓名", f"{of.surname} {of.given_names}"),
        ("Passport No. 護照號碼", of.passport),
        ("Class 類別", PRINTED[kind]),
    ]
    body += "".join(
        at(5, 16 + 8 * n, f'<span style="font-size:6pt">{a}</span><br><b>{say(b)}</b>')
        for n, (a, b) in enumerate(lines)
    )
    body += (
        at(5, 42, ends, "line-height:1.35")
        + at(5, 56, f"Date 日期　{ink.mon(given)}")
        + at(62, 50, scrawl(rng, 26))
        + at(62, 60, "for Director of Immigration", "font-size:6pt")
    )
    css = (
        f"{RESET}.sh{{position:relative;width:210mm;height:297mm;background:#fff}}.vp{{position:relative;width:125mm;height:88mm;background:#f3f1ea {ink.waves('#cfc8b4')};border:.2mm solid #aaa}}"
        f".la{{position:relative;width:104mm;height:70mm;background:#eef3ee {ink.waves('#b4cdb4')};border:.15mm solid #999;font:8.4pt 'Liberation Sans','Noto Sans CJK HK'}}"
    )
    page = (
        at(10, 3, "VISAS", "font:7pt 'Liberation Serif'")
        + at(116, 3, str(rng.randrange(6, 40)), "font:7pt 'Liberation Serif'")
        + at(10, 9, f'<div class="la">{body}</div>', f"transform:rotate({rng.uniform(-1.2, 1.2):.1f}deg)")
    )
    facts = known(
        of, "surname", "given_names", number=of.passport, permission=kind, permitted_until=until, issued_on=given
    )
    sheet = f'<div class="sh">{at(40, 30, f"<div class=vp>{page}</div>")}</div>'
    return Paper("permission-to-stay", "label-on-copy", (sheet,), css, facts=facts)


def landing_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the small slip given at the counter, scanned by itself."""
    kind, given, until = _granted(case, party, rng, fault)
    of = case.of(party)
    if until:
        ends = f"獲准以{PRINTED[kind].split()[-1]}身份逗留至<br>Permitted to remain as {PRINTED[kind].rsplit(' ', 1)[0].lower()} until<br><b style='font-size:14pt'>{ink.mon(until)}</b>"
    else:
        ends = f"<b>{PRINTED[kind]}</b><br>{'No limit of stay' if kind == 'unconditional' else 'The holder has the right to land in Hong Kong'}"
    body = (
        f"<p style='text-align:center'><b>香港入境標籤</b><br>HONG KONG LANDING SLIP</p><p>{of.surname}, {of.given_names}<br>{of.passport}</p>"
        f"<p>抵港日期 Arrival　{ink.mon(given)}</p><p>{ends}</p><p style='font-size:6.4pt'>如欲更改逗留條件，請向入境事務處申請。<br>www.immd.gov.hk　{rng.randrange(10**9, 10**10)}</p>"
    )
    css = f"{RESET}.sl{{width:80mm;height:70mm;box-sizing:border-box;padding:5mm 6mm;background:#fdfdfb;font:9.4pt/1.35 'Liberation Mono','Noto Sans Mono CJK HK'}}.sl p{{margin-bottom:2.4mm}}"
    facts = known(
        of, "surname", "given_names", number=of.passport, permission=kind, permitted_until=until, event_on=given
    )
    return Paper("permission-to-stay", "landing-slip", (f'<div class="sl">{body}</div>',), css, (80.0, 70.0), facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (id_997,),
    "id-91": (id_91,),
    "id-481a": (id_481a,),
    "id-481b": (id_481b,),
    "other-application-form": (id_1017,),
    "permission-to-stay": (label, landing_slip),
}
