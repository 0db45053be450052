"""Reading the facts of a paper: beside labels, from zones, numbers, fields and periods; what is wrong is told."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep.kinds import load_kinds
from formprep.model import Box, Document, FormField, Line, Page, Problem
from formprep.readers import read
from formprep.readers.language import language_of
from formprep.readers.names import as_name
from formprep.readers.periods import period_in
from formprep.recognise import recognise

ON = date(2019, 6, 3)
KINDS = load_kinds()
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"


def page(text: str, **more: object) -> Page:
    return Page(1, tuple(Line(line) for line in text.splitlines()), **more)  # type: ignore[arg-type]


def boxed(*lines: tuple[str, Box], **more: object) -> Page:
    return Page(1, tuple(Line(text, box) for text, box in lines), **more)  # type: ignore[arg-type]


def of(kind: str, what: Page | str, **more: object) -> Document:
    one = what if isinstance(what, Page) else page(what)
    return read(Document("a.pdf", kind, (1,), 0.9, **more), [one], KINDS, on=ON)  # type: ignore[arg-type]


def value(document: Document, name: str) -> object:
    fact = document.fact(name)
    return fact and fact.value


def codes(document: Document) -> list[tuple[str, object]]:
    return [(fault.code, fault.params.get("fact")) for fault in document.faults]


def test_a_zone_is_read_whole() -> None:
    document = of("passport", ZONE)
    assert {fact.name: fact.value for fact in document.facts} == {
        "number": "L898902C3",
        "surname": "ERIKSSON",
        "given_names": "ANNA MARIA",
        "date_of_birth": date(1974, 8, 12),
        "sex": "F",
        "nationality": "UTO",
        "issuing_state": "UTO",
        "expires_on": date(2012, 4, 15),
    }
    assert {fact.confidence for fact in document.facts} == {0.99}
    assert {fact.reader for fact in document.facts} == {"mrz"}


def test_a_check_digit_that_fails_is_told_and_its_fact_doubted() -> None:
    document = of("passport", ZONE.replace("7408122F", "7408132F"))
    assert ("FP505", "date_of_birth") in codes(document)
    born = document.fact("date_of_birth")
    assert born is None or born.confidence <= 0.5


def test_zone_and_print_that_differ_are_told() -> None:
    document = of("passport", f"Date of birth 13 AUG 1974\nDate of expiry 15 APR 2012\n{ZONE}")
    assert codes(document) == [("FP506", "date_of_birth")]
    assert codes(of("passport", f"Date of birth 12 AUG 1974\nDate of expiry 15 APR 2012\n{ZONE}")) == []


def test_a_permit_has_its_zone_in_one_line() -> None:
    document = of("exit-entry-permit", "姓名 徐样本\nCSC840172658<2709045<9008193<4")
    assert value(document, "chinese_name") == "徐样本"
    assert value(document, "number") == "C84017265"


@pytest.mark.parametrize(
    "text",
    [
        "Date of Issue 01-04-2018",
        "Date of Issue: 1 April 2018",
        "簽發日期 Date of Issue 01-04-2018",
        "签发日期：2018年4月1日",
        "DateofIssue01-04-2018",
        "Date of issue / Date de délivrance\n01 APR/AVR 2018",
        "Date of issue (dd-mm-yyyy)\n01-04-2018",
    ],
)
def test_a_date_beside_its_label(text: str) -> None:
    assert value(of("hong-kong-identity-card", text), "issued_on") == date(2018, 4, 1)


def test_a_date_whose_figures_stand_in_combs() -> None:
    page = boxed(
        ("出生日期 1 9", (0.06, 0.44, 0.35, 0.45)),
        ("dd 日 1 1", (0.36, 0.44, 0.44, 0.45)),
        ("mm 月 2 0 0 8", (0.45, 0.44, 0.58, 0.45)),
        ("yyyy 年", (0.59, 0.44, 0.63, 0.45)),
    )
    assert value(of("id-91", page), "date_of_birth") == date(2008, 11, 19)


def test_a_paper_may_say_that_the_month_stands_first() -> None:
    page = "Certificate of Live Birth\nDate of birth: MM/DD/YYYY 08/04/1985"
    assert value(of("birth-certificate", page), "date_of_birth") == date(1985, 8, 4)


def test_a_date_that_does_not_exist_is_no_fact() -> None:
    assert of("hong-kong-identity-card", "Date of Birth 29-02-1971").fact("date_of_birth") is None


def test_a_label_is_not_part_of_a_longer_one() -> None:
    document = of("certified-translation", "Date of birth 17 September 1983\nDate 14 May 2019")
    assert value(document, "issued_on") == date(2019, 5, 14)


@pytest.mark.parametrize(
    ("label", "near"),
    [
        ((0.1, 0.2, 0.3, 0.22), (0.32, 0.2, 0.5, 0.22)),  # to the right
        ((0.1, 0.2, 0.3, 0.22), (0.1, 0.23, 0.3, 0.25)),  # below
    ],
)
def test_a_value_right_of_its_label_or_below(label: Box, near: Box) -> None:
    far = (0.1, 0.8, 0.3, 0.82)
    document = of("bank-statement", boxed(("Statement Date", label), ("1 May 2019", far), ("31 May 2019", near)))
    assert value(document, "issued_on") == date(2019, 5, 31)
    assert document.fact("issued_on").box == near  # type: ignore[union-attr]


def test_a_label_is_never_a_value() -> None:
    form = "姓名（中文） Name in Chinese 婚前姓氏 Maiden surname\n國籍 Nationality 職業 Occupation"
    document = of("id-997", form, party="applicant")
    assert document.fact("chinese_name") is None
    assert document.fact("nationality") is None


def test_text_counts_more_than_ocr() -> None:
    text, ocr = (
        page("Statement Date 31 May 2019"),
        Page(1, (Line("Statement Date 31 May 2019", None, 0.8),), source="ocr"),
    )
    sure, unsure = of("bank-statement", text).fact("issued_on"), of("bank-statement", ocr).fact("issued_on")
    assert sure is not None
    assert unsure is not None
    assert (sure.reader, unsure.reader) == ("text", "ocr")
    assert sure.confidence > unsure.confidence


HKID = """香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
陳樣本
CHAN, Sample Name
出生日期 Date of Birth
01-04-1990
***AZ
簽發日期 Date of Issue
(04-08)
26-09-18
A123456(3)"""


def test_a_hong_kong_card() -> None:
    document = of("hong-kong-identity-card", HKID)
    found = {fact.name: fact.value for fact in document.facts}
    assert found == {
        "number": "A1234563",
        "chinese_name": "陳樣本",
        "surname": "CHAN",
        "given_names": "Sample Name",
        "date_of_birth": date(1990, 4, 1),
        "issued_on": date(2018, 9, 26),
        "permission": "permanent",
        "symbols": "***AZ",
    }


def test_a_card_of_a_resident_who_is_not_permanent() -> None:
    text = HKID.replace("永久性居民", "").replace("PERMANENT ", "").replace("***AZ", "***CO")
    document = of("hong-kong-identity-card", text)
    assert (value(document, "permission"), value(document, "symbols")) == ("non-permanent", "***CO")


def test_a_number_with_a_wrong_check_digit() -> None:
    document = of("hong-kong-identity-card", HKID.replace("A123456(3)", "A123456(4)"))
    assert codes(document) == [("FP505", "number")]
    assert document.fact("number").confidence <= 0.5  # type: ignore[union-attr]


def test_two_cards_on_one_page_keep_their_facts_apart() -> None:
    def card(text: str, top: float) -> list[Line]:
        rows = text.splitlines()
        return [Line(row, (0.1, top + 0.03 * at, 0.5, top + 0.03 * at + 0.02)) for at, row in enumerate(rows)]

    other = HKID.replace("CHAN", "WONG").replace("01-04-1990", "05-06-1985").replace("A123456(3)", "AB987654(3)")
    one = Page(1, (*card(HKID, 0.05), *card(other, 0.55)))
    documents = [read(each, [one], KINDS, on=ON) for each in recognise("a", [one], KINDS)]
    assert [(value(d, "number"), value(d, "surname"), value(d, "date_of_birth")) for d in documents] == [
        ("A1234563", "CHAN", date(1990, 4, 1)),
        ("AB9876543", "WONG", date(1985, 6, 5)),
    ]


MAINLAND = "姓名 代用名\n性别 女 民族 汉\n出生 1988年6月1日\n住址 样本市样本路1号\n公民身份号码 120103198806018241"


def test_a_mainland_card() -> None:
    document = of("mainland-identity-card", f"{MAINLAND}\n有效期限 2015.01.02-2035.01.02")
    assert {fact.name: fact.value for fact in document.facts} == {
        "number": "120103198806018241",
        "chinese_name": "代用名",
        "date_of_birth": date(1988, 6, 1),
        "sex": "F",
        "address": "样本市样本路1号",
        "issued_on": date(2015, 1, 2),
        "expires_on": date(2035, 1, 2),
    }
    assert not document.faults


def test_a_printed_birth_date_that_the_number_contradicts() -> None:
    assert codes(of("mainland-identity-card", MAINLAND.replace("1988年6月1日", "2013年5月6日"))) == [
        ("FP506", "date_of_birth")
    ]


def test_a_macao_card_tells_its_first_issue_apart() -> None:
    document = of(
        "macao-identity-card",
        "澳門特別行政區非永久性居民身份證\n首次發出日期 1ª emissão 01-02-2010\n"
        "本次發出日期 Data desta emissão 20-03-2015\n"
        "有效日期 Válido até 20-03-2020\n1234567(8)",
    )
    assert value(document, "first_issued_on") == date(2010, 2, 1)
    assert value(document, "issued_on") == date(2015, 3, 20)
    assert value(document, "expires_on") == date(2020, 3, 20)
    assert value(document, "permission") == "non-permanent"


def test_a_taiwan_card_has_years_of_the_republic() -> None:
    document = of(
        "taiwan-identity-card", "姓名 許樣本\n出生年月日 民國79年1月25日\n發證日期 民國100年3月2日\nA123456789"
    )
    assert value(document, "date_of_birth") == date(1990, 1, 25)
    assert value(document, "issued_on") == date(2011, 3, 2)


@pytest.mark.parametrize(
    ("text", "until", "permission"),
    [
        ("獲准逗留至 Permitted to remain until\n01-07-2019\nVISITOR", date(2019, 7, 1), "visitor"),
        ("Permitted to remain until 9 July 2021\nEMPLOYMENT", date(2021, 7, 9), "employment"),
        ("逗留期限至 2021年7月9日\n受養人", date(2021, 7, 9), "dependant"),
        ("Holder is not subject to a limit of stay", None, "unconditional"),
    ],
)
def test_a_permission(text: str, until: date | None, permission: str) -> None:
    document = of("permission-to-stay", text)
    assert value(document, "permitted_until") == until
    assert value(document, "permission") == permission


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1 May 2019 - 31 May 2019", (date(2019, 5, 1), date(2019, 5, 31))),
        ("01/05/2019 to 31/05/2019", (date(2019, 5, 1), date(2019, 5, 31))),
        ("2019年5月1日至2019年5月31日", (date(2019, 5, 1), date(2019, 5, 31))),
        ("May 2019", (date(2019, 5, 1), date(2019, 5, 31))),
        ("2019年2月", (date(2019, 2, 1), date(2019, 2, 28))),
        ("02/2019", (date(2019, 2, 1), date(2019, 2, 28))),
        ("2018/19", (date(2018, 4, 1), date(2019, 3, 31))),
        ("2018-2019", (date(2018, 4, 1), date(2019, 3, 31))),
        ("31 May 2019", None),
        ("two years", None),
    ],
)
def test_periods(text: str, period: tuple[date, date] | None) -> None:
    assert period_in(text) == period


PAPERS = {
    "bank-statement": (
        "Statement of Account\nWAI YEE LAM 林惠儀\nFlat C, 12/F, Example Court\n88 Sample Road, Sha Tin\n"
        "Account Number 917-489954-838\nStatement Date 31 May 2019\nStatement Period 1 May 2019 - 31 May 2019\n"
        "Closing balance HKD 428,192.00",
        {
            "holder": "WAI YEE LAM",
            "number": "917489954838",
            "issued_on": date(2019, 5, 31),
            "period_from": date(2019, 5, 1),
            "period_to": date(2019, 5, 31),
        },
    ),
    "savings-passbook": (
        "儲蓄戶口存摺\n戶名 陳小樣\n戶口號碼 902-311748-01\n02-03-2019 存入 100.00\n22-05-2019 提取 50.00\n"
        "30-12-2019 future",
        {"holder": "陳小樣", "number": "90231174801", "period_to": date(2019, 5, 22)},
    ),
    "salary-proof": (
        "Pay Slip\nEmployee Name: Sample Chan\nPay Period: May 2019\nPay Date: 31 May 2019\nNet Pay HK$ 28,500.00",
        {
            "holder": "Sample Chan",
            "period_from": date(2019, 5, 1),
            "period_to": date(2019, 5, 31),
            "issued_on": date(2019, 5, 31),
            "amount": "HK$ 28,500.00",
        },
    ),
    "tax-receipt": (
        "Salaries Tax\n課稅年度 Year of Assessment 2018/19\nDate of Issue 14 May 2019\nNAME SAMPLE CHAN",
        {"period_from": date(2018, 4, 1), "period_to": date(2019, 3, 31), "issued_on": date(2019, 5, 14)},
    ),
    "rent-receipt": (
        "租金收據 Rent Receipt\n日期 Date 02-05-2019\n茲收到 Received from Chi Hang Leung\n"
        "物業地址 Flat 7A, 5 Sample Street\n"
        "月份 Rent for May 2019\n金額 Amount HK$ 16,800.00",
        {
            "holder": "Chi Hang Leung",
            "issued_on": date(2019, 5, 2),
            "address": "Flat 7A, 5 Sample Street",
            "period_to": date(2019, 5, 31),
            "amount": "HK$ 16,800.00",
        },
    ),
    "tenancy-agreement": (
        "TENANCY AGREEMENT\nDate: 18 August 2018\nLandlord: Tai Sample\nTenant: Wai Yee Lam\n"
        "Premises: Flat C, 88 Sample Road\n"
        "Term: 1 September 2018 to 31 August 2020\nMonthly rent HK$ 18,500.00",
        {
            "holder": "Wai Yee Lam",
            "issued_on": date(2018, 8, 18),
            "period_from": date(2018, 9, 1),
            "period_to": date(2020, 8, 31),
        },
    ),
    "utility-bill": (
        "電費單 Electricity Bill\n賬戶號碼 Account no. 5657269212\n賬單日期 Bill date 17-05-2019\n"
        "供電地址 Supply Address\n"
        "Flat C, 88 Sample Road\n應繳總額 Amount due HK$ 538.20",
        {"number": "5657269212", "issued_on": date(2019, 5, 17), "address": "Flat C, 88 Sample Road"},
    ),
    "taiwan-household-registration": (
        "戶籍謄本\n列印日期：民國108年5月6日\n戶籍地址：臺北市樣本街12巷3號\n姓名 許家樣",
        {"issued_on": date(2019, 5, 6), "parties": "許家樣"},
    ),
    "birth-certificate": (
        "Birth Certificate\nName of child: Aarav Sample\nDate of birth: 22 May 2009\nName of father: Vikram Sample",
        {"event_on": date(2009, 5, 22), "date_of_birth": date(2009, 5, 22)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", PAPERS)
def test_papers(kind: str) -> None:
    text, expected = PAPERS[kind]
    document = of(kind, text)
    assert {name: value(document, name) for name in expected} == expected
    assert not document.faults


def test_each_person_of_a_certificate_is_a_fact() -> None:
    document = of("birth-certificate", PAPERS["birth-certificate"][0])
    assert {fact.value for fact in document.facts if fact.name == "parties"} == {"Aarav Sample", "Vikram Sample"}


FORM = "ID 997 (05/2019) 1\n甲部 Part A"


def roles(document: Document) -> dict[object, str]:
    return {fact.value: fact.role for fact in document.facts if fact.name == "parties"}


def test_labels_say_what_a_person_is_on_a_certificate() -> None:
    text = "Name of child: CHAN SIU MING\nName of father: CHAN TAI MAN\nName of mother: WONG KA YAN"
    assert roles(of("birth-certificate", text)) == {
        "CHAN SIU MING": "child",
        "CHAN TAI MAN": "parent",
        "WONG KA YAN": "parent",
    }
    text = "Bridegroom: CHAN SIU MING\nBride: WONG KA YAN"
    assert roles(of("marriage-certificate", text)) == {"CHAN SIU MING": "spouse", "WONG KA YAN": "spouse"}


def test_the_first_name_on_a_birth_certificate_is_the_childs_where_no_label_says_it() -> None:
    rows = [("Name: CHAN SIU MING", 0.2), ("Father: CHAN TAI MAN", 0.4), ("Name: LEE MEI LING", 0.8)]
    what = boxed(*[(text, (0.1, top, 0.6, top + 0.02)) for text, top in rows])
    assert roles(of("birth-certificate", what)) == {
        "CHAN SIU MING": "child",
        "CHAN TAI MAN": "parent",
        "LEE MEI LING": "",
    }
    below = boxed(*[(text, (0.1, 1 - top, 0.6, 1.02 - top)) for text, top in rows])
    assert roles(of("birth-certificate", below))["CHAN SIU MING"] == ""


@pytest.mark.parametrize(
    ("relation", "role"), [("户主", "head"), ("妻", "spouse"), ("长女", "child"), ("母亲", "parent"), ("外甥", "")]
)
def test_a_page_of_a_household_register_says_what_its_person_is_to_the_head(relation: str, role: str) -> None:
    assert roles(of("household-register", f"姓名 周晓雯\n户主或与户主关系 {relation}")) == {"周晓雯": role}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hong Kong identity card no.: A123456(3)", "A1234563"),
        ("Travel document no.: A1234563", None),
        ("香港身份證號碼 A123456(3)\nHong Kong identity card no. G123456(A)", None),
    ],
)
def test_a_form_says_the_identity_card_number_beside_its_label(text: str, number: str | None) -> None:
    assert value(of("id-91", text), "hkid_number") == number


def test_an_identity_card_number_in_three_fields() -> None:
    boxes = (("hkidAlpha", "A"), ("hkidDigit", "123456"), ("hkidChkD", "3"))
    fields = tuple(FormField(name, "", given) for name, given in boxes)
    assert value(of("id-91", Page(1, fields=fields)), "hkid_number") == "A1234563"


def field(name: str, label: str, given: str = "") -> FormField:
    return FormField(name, label, given)


def test_the_edition_of_a_form() -> None:
    assert value(of("id-997", FORM), "edition") == "05/2019"


def test_form_fields_are_read_by_name_and_by_tooltip() -> None:
    fields = (
        field("engSurname", "姓（英文）", "CHAN"),
        field("f2", "名（英文）", "SIU MING"),
        field("dobDay", "出生日", "01"),
        field("dobMth", "出生月", "04"),
        field("dobYr", "出生年", "1990"),
        field("sponengSurname", "姓（英文）", "WONG"),
        field("sponEngSurname1", "姓（英文）", "CHAN JUNIOR"),
    )
    applicant = of("id-997", page(FORM, fields=fields), party="applicant")
    assert value(applicant, "surname") == "CHAN"
    assert value(applicant, "given_names") == "SIU MING"
    assert value(applicant, "date_of_birth") == date(1990, 4, 1)
    assert applicant.fact("surname").reader == "form-field"  # type: ignore[union-attr]
    assert value(of("id-997", page(FORM, fields=fields), party="sponsor"), "surname") == "WONG"


def test_date_boxes_that_make_no_date_are_no_fact() -> None:
    fields = tuple(
        field(f"dob{part}", "出生日期", given) for part, given in (("Day", "31"), ("Mth", "2"), ("Yr", "1990"))
    )
    assert of("id-997", page(FORM, fields=fields), party="applicant").fact("date_of_birth") is None


def test_a_form_left_empty() -> None:
    fields = (field("engSurname", "姓"), field("formID", "", "ID1003A"), FormField("sex", "", "Off", "button"))
    document = of("id-997", page(FORM, fields=fields), party="applicant")
    assert document.faults == (Problem("FP702", 1, {"kind": "id-997"}),)
    assert not of("id-997", page(FORM), party="applicant").faults


def test_faults_that_were_there_stay() -> None:
    before = Problem("FP701", 1, {"kind": "id-997"})
    assert of("id-997", FORM, faults=(before,)).faults == (before,)


LANGUAGES = {
    "zh": "茲證明樣本先生現受僱於本公司，職位為工程師，月薪港幣四萬元，特此證明。",
    "en": "This is to certify that Sample Chan is employed by us as an engineer and that the salary is paid monthly.",
    "fr": "Le vingt-deux mai deux mille neuf est née à Paris, de l'union de son père et de sa mère, l'enfant "
    "du sexe féminin",
    "es": "En la ciudad de Madrid nació el día tres de mayo del año, hija de su padre y de su madre, según el "
    "registro civil",
    "pt": "Certidão de nascimento: no dia três de maio nasceu na conservatória do registo civil, filha de seu "
    "pai e de sua mãe",
    "de": "Das Kind ist am dritten Mai in Berlin geboren. Der Vater und die Mutter sind mit dem Standesamt von dem Ort",
    "ja": "出生届受理証明書 この証明書は出生届を受理したことを証明するものです。氏名みほんはなこ",
    "ko": "이 증명서는 가족관계등록부의 기록사항과 틀림없음을 증명합니다 출생 증명서",
    "vi": "Giấy khai sinh: họ và tên của cha, họ và tên của mẹ, ngày tháng năm sinh, nơi sinh, dân tộc, quốc tịch",
    "ru": "Свидетельство о рождении: отец и мать, дата рождения, место рождения, запись актов гражданского состояния",
    "th": "ทะเบียนสมรสฉบับนี้ออกให้เพื่อแสดงว่าได้จดทะเบียนสมรสแล้ว",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages(language: str) -> None:
    told = language_of(LANGUAGES[language])
    assert told is not None
    assert told[0] == language


def test_two_languages_with_chinese_or_english_throughout() -> None:
    assert language_of(
        "結婚證書 Certificate of Marriage 新郎 Bridegroom 新娘 Bride 登記官 Registrar of the Marriages"
    ) == ("zh", 0.95)
    bilingual = "Nom / Name: of the child  Date de naissance / Date of birth  Nom du père / Name of father  "
    "Nom de la mère / Name of mother"
    assert language_of(bilingual)[0] == "en"  # type: ignore[index]


@pytest.mark.parametrize("text", ["", "CHAN Sample", "1234567 89", "Müller, Größe"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert language_of(text) is None


def test_cards_have_no_language() -> None:
    assert of("passport", ZONE).fact("language") is None


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.text(max_size=300))
def test_nothing_makes_reading_fail(kind: str, text: str) -> None:
    document = of(kind, text)
    assert all(0 <= fact.confidence <= 0.99 for fact in document.facts)


@settings(max_examples=80, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_date_beside_a_label_is_read(day: date) -> None:
    assert value(of("hong-kong-identity-card", f"簽發日期 Date of Issue {day.isoformat()}"), "issued_on") == day


@pytest.mark.parametrize("colon", [":", "\uff1a", " ", "\uff1a "])
def test_a_full_width_colon_is_none_of_the_value(colon: str) -> None:
    document = of("rent-receipt", f"租單\n租客{colon}陳小明\n地址{colon}九龍彌敦道12號8樓A室\n2019年6月1日")
    assert (value(document, "holder"), value(document, "address")) == ("陳小明", "九龍彌敦道12號8樓A室")
    couple = of("marriage-certificate", f"結婚證書\n新郎{colon}陳小明\n新娘{colon}黃嘉欣")
    assert {fact.value for fact in couple.facts if fact.name == "parties"} == {"陳小明", "黃嘉欣"}


@pytest.mark.parametrize("label", ["戶口持有人", "户口持有人", "帳戶持有人"])
def test_who_holds_an_account(label: str) -> None:
    assert value(of("bank-statement", f"銀行月結單\n{label}：陳小明"), "holder") == "陳小明"


def test_a_sentence_names_the_parents() -> None:
    document = of("birth-certificate", "公证书\n父亲是陈大文\n母亲是李美玲")
    assert {fact.value for fact in document.facts if fact.name == "parties"} == {"陈大文", "李美玲"}


def test_an_address_ends_before_the_time_it_was_let_for() -> None:
    document = of("rent-receipt", "Rent Receipt\nPremises: Flat 8A, 12 Nathan Road, Kowloon for June 2019")
    assert value(document, "address") == "Flat 8A, 12 Nathan Road, Kowloon"


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("rent-receipt", "租單\n租客：陳小明\n2019年6月1日", date(2019, 6, 1)),
        ("bank-statement", "Bank Statement\nNumber 123-456   31 May 2019\nBalance 1,000.00", date(2019, 5, 31)),
        ("utility-bill", "Water Bill\nDue date: 31 May 2019", None),
        ("rent-receipt", "Rent Receipt\nfrom 1 June 2019", None),
        ("rent-receipt", "Rent Receipt\n1 June 2019\n2 June 2019", None),
    ],
)
def test_the_only_date_of_a_paper_is_its_own(kind: str, text: str, day: date | None) -> None:
    found = of(kind, text).fact("issued_on")
    assert (found and found.value) == day
    assert found is None or found.confidence < 0.75


@pytest.mark.parametrize("month", ["May 2019", "2019年5月", "For the month of May 2019", "Payslip May 2019"])
def test_a_month_alone_is_the_period(month: str) -> None:
    document = of("salary-proof", f"{month}\nName: Sample Chan\nNet pay 28,500.00")
    assert (value(document, "period_from"), value(document, "period_to")) == (date(2019, 5, 1), date(2019, 5, 31))


def test_a_month_that_ended() -> None:
    assert value(of("salary-proof", "Salary advice\nFor the month ended 31/05/2019"), "period_to") == date(2019, 5, 31)


@pytest.mark.parametrize(
    "text",
    [
        "婚姻届受理証明書\n夫の氏名 見本太郎\n妻の氏名 見本花子",
        "婚姻届受理証明書 氏名 見本太郎 見本花子 平成27年6月12日",
    ],
)
def test_japanese_is_not_chinese(text: str) -> None:
    told = language_of(text)
    assert told and told[0] == "ja"


def test_a_single_kana_makes_no_japanese() -> None:
    assert language_of("銀行月結單 優の良品 交易日期 結餘 存入 支出 香港") == ("zh", 0.95)


def test_a_clearly_foreign_paper_that_is_not_told_has_a_language() -> None:
    text = "Bonjour\nNous sommes dans la maison de la commune avec le père et la mère, né le douze avril"
    assert value(of("unknown", text), "language") == "fr"
    assert of("unknown", "Dear Sir, this is a letter from me to you about the house and the garden").facts == ()


FORM = """ID 997 (05/2019)
Part A
Surname in English 姓（英文）:{}
Given names in English:{}
Date of birth:{}
Nationality:{}"""


def test_a_printed_form_without_answers_is_doubted() -> None:
    filled = of("id-997", FORM.format(" CHAN", " SAMPLE", " 1 April 1990", " British"))
    empty = of("id-997", FORM.format(" CHAN", "", "", ""))
    assert filled.certain and value(filled, "surname") == "CHAN"
    assert not empty.certain


def test_a_zone_that_makes_no_sense_is_told() -> None:
    lines = (
        "PASSPORT",
        "Surname",
        "DOE",
        "0396778173U5A7212309M1511210>>>>>>>>>>>>>>06",
        "P<<FOTOMONTAGGI<NET<<<<<<<<<<",
    )
    page = Page(1, tuple(Line(text) for text in lines))
    document = read(Document("a.png", "passport", (1,), 0.9), [page], load_kinds(), on=date(2019, 6, 3))
    assert [fault.code for fault in document.faults] == ["FP303"]


@pytest.mark.parametrize(
    ("kind", "text", "holder"),
    [
        (
            "salary-proof",
            "We write to certify that Ms CHAN Siu Man (HKID No. A123456(3)) has been in our employ.",
            "CHAN Siu Man",
        ),
        ("salary-proof", "茲證明陳小文（香港身份證號碼：A123456(3)）自2015年5月5日起受僱於本公司。", "陳小文"),
        (
            "tenancy-agreement",
            'EXAMPLE ESTATES LIMITED ("the Landlord") and\nCHAN SIU MAN, holder of card no. A123456(3) ("the Tenant").',
            "CHAN SIU MAN",
        ),
    ],
)
def test_a_sentence_names_the_holder(kind: str, text: str, holder: str) -> None:
    assert value(of(kind, text), "holder") == holder


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("This is to certify that\nAna Sample\nborn May 1, 1980\nand\nBo Trial\nborn May 2, 1981", 2),
        ("兹证明陈小明与SAMPLE　ANA于2010年7月\n14日在广州市登记结婚。", 2),
        ("申请人：陈小明，男，1980年1月1日出生。\n关系人：SAMPLE ANA，女，1981年1月1日出生。", 2),
        ("Ehemann CHAN SIU MING\nEhefrau SAMPLE ANA", 2),
        ("姓名 Name CHAN SIU MING 陳小明 SAMPLE ANA", 2),
        ("新郎 Bridegroom\nCHAN SIU MING\nWitness HO SAMPLE", 1),
        ("新娘 Bride\n婚姻登記官", 0),
    ],
)
def test_the_spouses_and_nobody_else(text: str, names: int) -> None:
    parties = [fact for fact in of("marriage-certificate", text).facts if fact.name == "parties"]
    assert len({str(fact.value) for fact in parties if fact.confidence > 0.5}) == names


@pytest.mark.parametrize(
    "text",
    [
        "Marriage celebrated at City Hall, Hong Kong on 14 July 2005",
        "were united in matrimony\nat the chapel on the 14th day of July in the year 2005",
        "兹证明陈小明与何小美于2005年7月\n14日在广州市登记结婚。",
        "上列二人於民國94年7月14日在戶政事務所辦妥結婚登記",
        "Le 14 juillet 2005, à onze heures, a été célébré le mariage de",
        "Tag der Eheschließung 14. Juli 2005",
        "혼인신고일 2005년 7월 14일",
        "Đăng ký ngày 14/7/2005",
    ],
)
def test_the_day_of_a_marriage_in_many_wordings(text: str) -> None:
    assert value(of("marriage-certificate", text), "event_on") == date(2005, 7, 14)


def test_a_certified_copy_of_a_birth_is_issued_on_the_day_at_its_foot() -> None:
    text = (
        "登記日期 When registered 22 July 1985\nCertified to be a true copy of an entry.\n日期 Date: 25 November 2018"
    )
    assert value(of("birth-certificate", text), "issued_on") == date(2018, 11, 25)
    assert value(of("birth-certificate", text.splitlines()[0]), "issued_on") is None


def test_a_permit_is_issued_on_the_first_day_it_is_valid() -> None:
    document = of("exit-entry-permit", "有效期限\n2016.01.09-2026.01.08\n签注\n签发地 上海　签发日期 2019.05.11")
    assert (value(document, "issued_on"), value(document, "expires_on")) == (date(2016, 1, 9), date(2026, 1, 8))


def test_a_card_name_with_its_comma_gives_both_names() -> None:
    document = of("macao-identity-card", "姓名 Nome\n陳小明\nCHAN, SIU MING\n性別 Sexo M")
    read_ = [value(document, name) for name in ("surname", "given_names", "chinese_name", "sex")]
    assert read_ == ["CHAN", "SIU MING", "陳小明", "M"]


def test_letters_in_boxes_are_one_word() -> None:
    assert value(of("id-481b", "名（英文） Given names\nV A N H U N G"), "given_names") == "VANHUNG"


def test_what_stands_below_the_next_label_is_not_its_value() -> None:
    document = of(
        "passport",
        boxed(
            ("Date of issue", (0.3, 0.50, 0.4, 0.51)),
            ("Date of expiry", (0.3, 0.52, 0.4, 0.53)),
            ("19 MAR 2026", (0.3, 0.54, 0.4, 0.55)),
        ),
    )
    assert (value(document, "issued_on"), value(document, "expires_on")) == (None, date(2026, 3, 19))


def test_an_identity_card_tells_its_days_by_their_form() -> None:
    document = of("hong-kong-identity-card", "SAMPLE, Ana\n28-03-1979 F\n(05-08) 14-05-19\nA123456(3)")
    assert (value(document, "date_of_birth"), value(document, "issued_on")) == (date(1979, 3, 28), date(2019, 5, 14))


@pytest.mark.parametrize(
    "lines",
    [
        "160319 INT 1.00\n190419 SAL 2.00\n210519 CW 3.00",
        "2019/05/21 1.00 2.00",
        "20190316 -1.00\n20190419 +2.00\n20190521 -3.00",
    ],
)
def test_the_last_entry_of_a_passbook(lines: str) -> None:
    assert value(of("savings-passbook", f"SAVINGS PASSBOOK\n{lines}"), "period_to") == date(2019, 5, 21)


def test_a_period_on_two_lines() -> None:
    document = of("bank-statement", "Bank Statement\nFrom 01/05/2019\nNorth Point\nTo 31/05/2019")
    assert (value(document, "period_from"), value(document, "period_to")) == (date(2019, 5, 1), date(2019, 5, 31))


def test_a_name_in_two_fields_is_one_person() -> None:
    text = "1 Party 1\nFamily name SAMPLE Given name(s) ANNA\n2 Party 2\nSurname MUSTER\nForename(s) BEN"
    found = [fact for fact in of("marriage-certificate", text).facts if fact.name == "parties"]
    assert [(fact.value, fact.role) for fact in found] == [("SAMPLE ANNA", "spouse"), ("MUSTER BEN", "spouse")]


def test_two_persons_in_columns_are_not_made_one() -> None:
    document = of("union-certificate", "1. Surname SAMPLE MUSTER\n2. Forename(s) Anna Ben")
    assert all(fact.value != "Anna Ben SAMPLE MUSTER" for fact in document.facts)


def test_a_letter_is_of_the_day_at_its_head() -> None:
    letter = "15 May 2019\nDear Ms Sample,\nWe offer you the post.\nI accept the appointment.\nDate: 02/06/2019"
    assert value(of("salary-proof", letter), "issued_on") == date(2019, 5, 15)


@pytest.mark.parametrize("number", ["浙杭西结字第2358号", "（2019）沪东证外民字第84572号"])
def test_a_number_without_a_label(number: str) -> None:
    assert value(of("marriage-certificate", f"{number}\n结婚证"), "number") == number


def test_the_number_of_a_receipt_is_no_rent() -> None:
    assert value(of("rent-receipt", "RENT RECEIPT No. 5734\nHong Kong Dollars 21,500.00 only"), "amount") == "21,500.00"


def test_figures_in_boxes_are_a_date() -> None:
    assert value(of("id-997", "出生日期 1 8 0 2 2 0 0 9"), "date_of_birth") == date(2009, 2, 18)


def test_a_label_cut_off_is_no_name() -> None:
    assert value(of("salary-proof", "員工編\n九龍何文田文田里28號37樓G室"), "holder") is None


def test_a_name_ends_where_chinese_text_goes_on() -> None:
    text = "現確認已收到租客SAMPLE ANNA以銀行轉賬方式繳付2019年5月份之租金"
    assert value(of("rent-receipt", text), "holder") == "SAMPLE ANNA"


@pytest.mark.parametrize("status", ["VISITOR", "Student", "UNCONDITIONAL STAY", "Entry VISA"])
def test_a_status_is_no_name(status: str) -> None:
    assert as_name(status) is None
    assert as_name("GRACE ELLEN") == "GRACE ELLEN"


@pytest.mark.parametrize(
    "after",
    [
        "　　電價 Tariff：住宅 Domestic",
        "\nRECEIVED with thanks from the above the sum of Hong Kong Dollars 17,340.00",
        "\n電錶號碼",
    ],
)
def test_an_address_ends_at_the_next_label_or_sentence(after: str) -> None:
    document = of("utility-bill", f"供電地址 Supply Address　Flat E, 14/F, 38 Sample Road, Hong Kong{after}")
    assert value(document, "address") == "Flat E, 14/F, 38 Sample Road, Hong Kong"


def test_an_address_at_the_head_ends_at_a_label_below_it() -> None:
    head = [("陳小明　先生", (0.1, 0.1, 0.3, 0.12)), ("香港北角樣本道38號14樓E室", (0.1, 0.12, 0.5, 0.14))]
    document = of("utility-bill", boxed(*head, ("煤氣賬戶號碼", (0.1, 0.15, 0.3, 0.17))))
    assert value(document, "address") == "香港北角樣本道38號14樓E室"


def test_what_an_employee_pays_in_is_no_name() -> None:
    assert value(of("salary-proof", "Employee MPF 1,500.00"), "holder") is None


def test_a_tenant_is_read_behind_the_number_of_a_party() -> None:
    text = '(1) SAMPLE LIMITED (Company No. 12) (hereinafter called "the Landlord") of the one part; and\n'
    text += '(2) TANG HO KWOK (Holder of Card No. A1) of Flat A, 1 Sample Road (hereinafter called "the Tenant")'
    assert value(of("tenancy-agreement", text), "holder") == "TANG HO KWOK"


def test_the_zone_behind_a_macao_card_is_held_against_its_front() -> None:
    front = (
        "澳門特別行政區永久性居民身份證\n姓名 潘俊國\nPOON, CHUN KWOK\n出生日期 Data de nascimento 15-09-1979\n"
        "編號 N.º 5251871(8)"
    )
    zone = "I<MAC52214704<1<<<<<<<<<<<<<<<\n7906086M2709075CHN<<<<<<<<<<<6\nLAU<<CHI<HO<<<<<<<<<<<<<<<<<<<"
    assert ("FP506", "date_of_birth") in codes(of("macao-identity-card", f"{front}\n{zone}"))


def test_the_last_entry_of_a_passbook_counts_also_where_another_day_is_written_out() -> None:
    rows = "\n".join(f"2019{month:02}15 工资 RMB +2,893.19 55,129.54" for month in (1, 2, 3, 4))
    book = of("savings-passbook", f"活期储蓄存折\n户名 样本\n签发日期 2018年12月18日\n{rows}")
    assert value(book, "period_to") == date(2019, 4, 15)


def test_the_day_that_a_record_of_birth_tells_goes_before_those_of_the_parents() -> None:
    record = of(
        "birth-certificate",
        "ACTE DE NAISSANCE\nLe 2 mai 2009, à 10 heures, est né en notre commune : Noel EXEMPLE,\n"
        "Père : Pablo EXEMPLE, né le 2 septembre 1979,\nMère : Lucia EXEMPLE, née le 29 novembre 1982,",
    )
    assert value(record, "date_of_birth") == date(2009, 5, 2)
    assert {fact.role for fact in record.facts if fact.name == "parties"} == {"child", "parent"}


def test_what_stands_in_the_sponsors_section_is_not_the_applicants() -> None:
    form = of(
        "id-91",
        boxed(
            ("Surname in English CHAN", (0.1, 0.1, 0.4, 0.12)),
            ("Name in Chinese", (0.1, 0.2, 0.3, 0.22)),
            ("Contact telephone no. 51234567", (0.1, 0.3, 0.5, 0.32)),
            ("3. Particulars of Sponsor", (0.1, 0.4, 0.4, 0.42)),
            ("Name in Chinese 陳大文", (0.1, 0.5, 0.4, 0.52)),
        ),
        party="applicant",
    )
    assert value(form, "surname") == "CHAN"
    assert value(form, "chinese_name") is None


def test_the_term_of_a_schedule_over_two_lines_and_no_clause_for_the_rent() -> None:
    lease = of(
        "tenancy-agreement",
        "SECTION I - PREMISES, TERM AND RENT\n1.01 The Landlord shall let\n"
        "PART II ALL THAT Flat D, 9/F, 35 Lok Yuen Road.\n"
        "PART III For the term of TWO years commencing on the 1 day of September 2018 and\n"
        "expiring on the 31 day of August 2020 (both days inclusive).",
    )
    assert value(lease, "address") == "Flat D, 9/F, 35 Lok Yuen Road"
    assert (value(lease, "period_from"), value(lease, "period_to")) == (date(2018, 9, 1), date(2020, 8, 31))
    assert value(lease, "amount") is None


def test_labels_whose_characters_stand_apart_on_a_card() -> None:
    card = boxed(
        ("姓", (0.311, 0.197, 0.335, 0.209)),
        ("名", (0.33, 0.197, 0.357, 0.21)),
        ("余荣志", (0.36, 0.194, 0.42, 0.213)),
    )
    assert value(of("mainland-identity-card", card), "chinese_name") == "余荣志"


def test_a_printed_mail_has_the_day_of_its_head() -> None:
    mail = "Ann <ann@mail.example> Wed, Oct 3, 2018 at 7:34 PM\nHi love,\nOn Tue, Oct 2, 2018, Ben wrote:"
    assert value(of("family-letter", mail), "issued_on") == date(2018, 10, 3)


@pytest.mark.parametrize(("top", "bottom"), [(0.508, 0.518), (0.5045, 0.5185), (0.497, 0.526)])
def test_a_value_beside_labels_in_two_languages_is_read_whatever_its_size(top: float, bottom: float) -> None:
    slip = boxed(("獲准逗留至", (0.12, 0.5, 0.23, 0.51)), ("Until 26/01/2020", (0.12, top, 0.67, bottom)))
    assert value(of("permission-to-stay", slip), "permitted_until") == date(2020, 1, 26)


def test_a_larger_line_above_a_label_is_not_its_value() -> None:
    slip = boxed(("26/01/2020", (0.12, 0.49, 0.67, 0.52)), ("獲准逗留至", (0.12, 0.508, 0.23, 0.518)))
    assert value(of("permission-to-stay", slip), "permitted_until") is None


def test_a_bank_that_confirms_a_balance_says_of_which_day_and_dates_its_letter() -> None:
    document = of(
        "bank-statement",
        "29 May 2019\nYIP KEUNG MAN\nDear Customer,\nOpened 3 March 2014.\n"
        "We confirm the balances shown below at the close of business on 28 May 2019:\nHKD 410,257.23",
    )
    assert value(document, "issued_on") == date(2019, 5, 29)
    assert value(document, "period_to") == date(2019, 5, 28)
