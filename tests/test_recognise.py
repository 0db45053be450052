"""Telling papers apart: each kind in several wordings, what must stay unknown, several papers in one file, doubts."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep.kinds import load_kinds
from formprep.model import Document, FormField, Line, Page
from formprep.recognise import CERTAIN, enough, recognise

ON = date(2019, 6, 3)
KINDS = load_kinds()

PASSPORT = """UTOPIA PASSPORT
Surname ERIKSSON
Given names ANNA MARIA
P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""
HKID = """香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
陳樣本
CHAN, Sample
出生日期 Date of Birth
01-04-1990
***AZ
簽發日期 Date of Issue
A123456(3)"""
MAINLAND_FRONT = "中华人民共和国\n居民身份证\n签发机关 样本市公安局\n有效期限 2015.01.02-2035.01.02"
MAINLAND_BACK = "姓名 样本\n性别 女 民族 汉\n出生 1988年6月1日\n住址 样本市样本路1号\n公民身份号码 120103198806018241"
MARRIAGE = """香港特別行政區
結婚證書 CERTIFICATE OF MARRIAGE
《婚姻條例》（第181章） Marriage Ordinance (Chapter 181)
新郎 Bridegroom
新娘 Bride
婚姻登記官 Registrar of Marriages"""
STATEMENT = """Example Bank
Statement of Account 綜合月結單
WAI YEE LAM
Account Number 123-456789-001
Statement Date 31 May 2019
Date Details Deposit Withdrawal Balance"""
PAYSLIP = """Pay Slip
Employee Name: Sample Chan
Pay Period: 01/05/2019 - 31/05/2019
Basic Salary 30,000.00
MPF 1,500.00
Net Pay 28,500.00"""

TOLD = {
    "id-235b": ["ID 235B (06/2012)\nImmigration Department\nPermission to remain"],
    "macao-visit-permit": ["澳門居民往來香港特別行政區旅遊證\n姓名 樣本\n1234567(8)"],
    "id-997": [
        "受養人來港居留申請表\nApplication for Entry for Residence as Dependants in Hong Kong\n甲部 Part A\n"
        "ID 997 (05/2019) 1",
        "Part A Particulars of applicant\nPlease submit your marriage certificate and bank statement\nID997(05/2019)",
    ],
    "id-91": [
        "延長逗留期限申請表 Application for Extension of Stay\n個人資料 Personal Particulars\nID 91 (12/2017) 1",
        "APPLICATION FOR EXTENSION OF STAY\nFor official use only\nPersonal Particulars\nReference barcode",
    ],
    "id-481a": [
        "Declaration of Sponsor\n保證人 Sponsor\nI declare\nID 481A (03/2018)",
        "保證人聲明書\n保證人 離港 聲明 簽署\nID481A (3/2018)",
    ],
    "id-481b": [
        "Declaration of Dependant Applicant\nspouse\nID 481B (03/2018)",
        "受養申請人聲明書\n配偶\nID 481B(03/2018) 1",
    ],
    "other-application-form": [
        "來港就讀申請表 Application for Entry for Study in Hong Kong\nID 995A (06/2024) 1",
        "Part A\nPersonal Particulars\nID 990A (9/2021) 2",
    ],
    "passport": [
        PASSPORT,
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ],
    "exit-entry-permit": [
        "往来港澳通行证\n姓名 样本\n签发机关 公安部出入境管理局\n有效期限 2018.01.01-2028.01.01\nC12345678",
        "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO\n签发地点 广东\nC84017265",
    ],
    "mainland-identity-card": [MAINLAND_BACK, MAINLAND_FRONT, "姓名样本\n公民身份号码120103198806018241"],
    "hong-kong-identity-card": [
        HKID,
        "HONGKONGIDENTITYCARD\n香港身份證\nDateofBirth\n01-04-1990\nCO\nA123456(3)",
    ],
    "macao-identity-card": [
        "澳門特別行政區永久性居民身份證\nBilhete de Identidade de Residente Permanente da R.A.E.M.\n1234567(8)",
        "澳門特別行政區\n非永久性居民身份證\nBilhete de Identidade de Residente não Permanente\n"
        "首次發出日期 01-02-2010",
    ],
    "taiwan-identity-card": [
        "中華民國國民身分證\n姓名 樣本\n出生年月日 民國79年1月25日\n發證日期 民國100年3月2日\nA123456789",
        "國民身分證\n統一編號 A123456789\n發證日期 民國94年7月1日",
    ],
    "taiwan-household-registration": [
        "戶籍謄本（現戶全戶）\n戶號 A1\n記事 民國108年\n核發機關 樣本戶政事務所",
        "Household Registration Transcript\nHousehold Registration Office\nHead of Household\n"
        "National ID No. A123456789",
    ],
    "permission-to-stay": [
        "入境事務處 IMMIGRATION HONG KONG\n獲准逗留至 Permitted to remain until\n01-07-2019",
        "Notification Slip for Entry Visa/Permit\n入境簽證／進入許可通知書\nImmigration Department\nDependant",
        "香港特別行政區\n延期逗留 EXTENSION OF STAY\nPermitted to remain until 09-07-2021\n入境事務處",
        "HONG KONG LANDING SLIP 入境標籤\nConditions of stay: Visitor\nLimit of stay 19-06-2019",
    ],
    "marriage-certificate": [
        MARRIAGE,
        "中华人民共和国\n结婚证\n结婚证字号 J440604-2017-004821\n持证人 样本\n登记日期 2017年11月08日",
        "結婚證書\n證婚人 樣本\n新郎 甲 新娘 乙",
        "Acte de mariage\nl'époux Jean Exemple\nl'épouse Marie Exemple\nle douze juin",
        "Acta de Matrimonio\nContrayentes: Juan y María\nlos cónyuges",
    ],
    "union-certificate": [
        "CIVIL PARTNERSHIP CERTIFICATE\nCivil partner\nCivil Partnership Act 2004\nDate of registration 9 June 2018",
        "同性婚姻證書\n伴侶 甲\n伴侶 乙\n登記日期 2018年6月9日",
        "Certificate of Same-sex Marriage\nSpouse A\nSpouse B\nRegistrar",
    ],
    "birth-certificate": [
        "Certified Copy of an Entry in a Register of Births\nBirths and Deaths Registration Ordinance (Cap. 174)\n"
        "父親 母親",
        "出生医学证明 MEDICAL CERTIFICATE OF BIRTH\n新生儿姓名 样本\n母亲姓名 甲\n父亲姓名 乙\n出生孕周 39",
        "Acte de naissance\nné le 3 mai 2010\nfils de Jean Exemple\npère mère",
        "Geburtsurkunde\nMutter: Erika Muster\nVater: Max Muster\ngeboren",
        "出生届受理証明書\n父の氏名 見本太郎\n母の氏名 見本花子",
        "GIẤY KHAI SINH\nHọ và tên: Mẫu\nCha: Mẫu\nMẹ: Mẫu",
    ],
    "household-register": [
        "居民户口簿\n户别 家庭户\n户主姓名 样本\n户号 1234\n住址 样本路",
        "常住人口登记卡\n姓名 样本 与户主关系 妻\n承办人签章 登记日期 2017年",
        "HOUSEHOLD REGISTER\nUnder Supervision of the Ministry of Public Security\nHead of Household",
    ],
    "single-child-certificate": [
        "独生子女优待证\n子女姓名 样本\n父亲姓名 甲\n母亲姓名 乙\n发证机关 样本",
        "PRIVILEGE CARD FOR SINGLE CHILD\nName of child Sample\nFather A\nMother B",
    ],
    "bank-statement": [
        STATEMENT,
        "樣本銀行\n銀行結單\n戶口號碼 123-456\n交易日期 存入 支出 結餘\n承上結餘 1,000.00",
        "Bank Statement\nAccount No 123456789\nOpening Balance 100.00\nClosing Balance 200.00",
    ],
    "savings-passbook": [
        "儲蓄戶口存摺\n戶口號碼 123-456\n日期 存入 提取 結餘",
        "Savings Account Passbook\nAccount No. 123456\nBalance B/F 100.00\nDeposit Withdrawal Balance",
    ],
    "tax-receipt": [
        "Inland Revenue Department 稅務局\nNotice of Assessment and Demand for Tax\nSalaries Tax\n"
        "Year of Assessment 2018/19",
        "稅務局\n稅款收據\n課稅年度 2018/19\n已繳 12,000",
    ],
    "salary-proof": [
        PAYSLIP,
        "糧單\n僱員姓名 樣本\n底薪 30,000\n強積金 1,500",
        "在職證明\n茲證明樣本先生現受僱於本公司，職位為工程師，月薪港幣四萬元。",
        "To whom it may concern\nEmployment Certificate\nMr Sample is employed by us. Monthly salary HK$30,000",
    ],
    "rent-receipt": [
        "租金收據\n茲收到 樣本先生\n月租 港幣10,000\n業主 甲",
        "RENT RECEIPT\nReceived from Sample Chan\nthe sum of HK$10,000\nLandlord: A",
    ],
    "tenancy-agreement": [
        "租約\n業主 甲\n租客 乙\n租期 二年\n月租 10,000\n按金 20,000",
        "TENANCY AGREEMENT\nLandlord: A\nTenant: B\nPremises: Flat A\nMonthly rent HK$10,000\nSecurity deposit",
    ],
    "utility-bill": [
        "電費單\n供電地址 樣本道1號\n用電量 300\n到期日 2019-06-20",
        "WATER BILL\nSupply Address: Flat A\nMeter reading 123\nAmount due HK$100",
        "Sample Gas 樣本煤氣 煤氣單 Gas Bill\nAccount no. 2824601104\nSupply Address\nAmount due HK$ 286.50",
    ],
    "certified-translation": [
        "CERTIFIED TRANSLATION\nBirth certificate\nName of child: Sample\nI, Sample, sworn translator, hereby certify",
        "核證譯本\n出生證明書\n本人為宣誓翻譯員，謹此核證譯文準確",
    ],
    "family-letter": [
        "My dearest Grace,\nI miss you and think of you every day. Mum says hello.\nLots of love,\nYour husband",
        "親愛的老婆：\n見信好，我很想念你。\n愛你的志恆 敬上",
    ],
}  # fmt: skip

NEGATIVES = {
    "checklist": "Document checklist\nID 997\nPassport\nMarriage certificate\nBirth certificate\nBank statement\n"
    "Tax receipt",
    "official list": "申請人須遞交的申請表格及文件\n1. 受養人來港居留申請表(ID 997)\n2. 近照\n3. 旅行證件影印本\n"
    "4. 結婚證書、出生證書、"
    "家庭照片、戶口簿和獨生子女優待證",
    "cover letter": "To: Immigration Department\nDear Sir,\n"
    "Please find enclosed my passport, marriage certificate, birth certificate "
    "and bank statements.\nYours faithfully",
    "short e-mail": "Hi, attached are:\nMarriage certificate\nBank statement\nSee you",
    "enclosure line": "Dear Sir or Madam,\nI refer to my application.\nEncl.: Marriage Certificate\nYours faithfully,",
    "guide": "受養人來港居留入境指南\nGuidebook for Entry for Residence as Dependants in Hong Kong\n"
    "ID(C)998 (05/2019)",
    "guide named": "Please read the guide ID 997 and bring your marriage certificate.",
    "shop receipt": "BOOK SHOP SDN BHD\nReceipt\nCashier: A\nTotal 9.00\nCash 10.00\nChange 1.00\nGST summary",
    "car rental": "CAR RENTAL RECEIPT\nVehicle ABC 123\nReceived from Sample\nTotal 500",
    "invoice": "INVOICE\nBill to: Sample\nInvoice number 12\nQty Unit price Amount\nTotal due 100",
    "association": "Example Homeowners Association\nStatement of Account\nHOA assessments due\nAccount Number 1\n"
    "Balance 10",
    "wage statement": "Form W-2 Wage and Tax Statement 2018\nSocial security wages 1\n"
    "Employer identification number 1",
    "cv": "CURRICULUM VITAE\nSample Chan\nWork experience\nEducation\nSkills\nSalary expected 30,000",
    "job": "We are hiring! Salary 20,000 monthly\nRequirements: degree\nSend your CV to us",
    "driving licence": "DRIVING LICENCE 駕駛執照\nHONG KONG IDENTITY CARD\nA123456(3)\nClass 1, 2",
    "cheque": "Example Bank\nPay to the order of Sample\nAccount No 123\nBalance",
    "insurance": "Insurance application\nProposed insured: Sample\nPolicy number 12\nPremium 100\nBeneficiary: B\n"
    "Salary 1",
    "fund form": "开放式基金账户业务申请表\n账户类型 户名 结婚证 身份证 户口簿\n银行 账号",
    "french card": "CARTE NATIONALE D'IDENTITE\nIDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<<\n"
    "9409923102854CORINNE<<<<<<<6512068F4",
    "student card": "Example University\nSTUDENT IDENTITY CARD 學生證\nCHAN Sample\nA123456(3)",
    "boarding pass": "BOARDING PASS\nCHAN/SAMPLE\nFlight CX 123\nSeat 12A\nGate 5\nPassport checked",
    "home return": "港澳居民来往内地通行证\nMainland Travel Permit for Hong Kong and Macao Residents\nH12345678\n"
    "签发机关 公安部",
    "taiwan permit": "台湾居民来往大陆通行证\n姓名 样本\n签发机关 公安部",
    "divorce": "离婚证\n离婚证字号 L1\n持证人 样本\n登记日期 2017年11月08日",
    "no marriage": "無結婚記錄證明書\nCertificate of Absence of Marriage Record\nMarriage Ordinance",
    "credit card": "信用卡月結單 Credit Card Statement\nMinimum payment 100\nCredit limit 1\nStatement Date\nBalance",
    "another form": "ID 407 (10/2008) 1\n申請表\nPersonal Particulars\nPart A",
    "diploma": "Example University\nDiploma\nBachelor of Arts",
    "story": "The bride wore white and the landlord paid the rent. My passport expired.",
    "nothing": "",
    "noise": "|| ~ __ .. 0 1 2",
}  # fmt: skip

NOISE = ("SAMPLE", "12/34", "Tel 2345 6789", "樣本", "Page", "www.example.com", "- - -", "3rd copy")


def page(text: str, number: int = 1, **more: object) -> Page:
    lines = tuple(Line(each) for each in text.splitlines() if each.strip())
    return Page(number, lines, **more)  # type: ignore[arg-type]


def told(*texts: str, file: str = "scan.pdf", **more: object) -> list[Document]:
    return recognise(file, [page(text, at) for at, text in enumerate(texts, 1)], KINDS, **more)  # type: ignore[arg-type]


def kinds(documents: Sequence[Document]) -> list[tuple[str, tuple[int, ...]]]:
    return [(document.kind, document.pages) for document in documents]


def test_each_kind_is_tried() -> None:
    assert set(TOLD) | {"photograph", "family-photograph", "overseas-residence-proof", "unknown"} == set(KINDS)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TOLD.items() for text in texts])
def test_a_paper_is_told(kind: str, text: str) -> None:
    documents = told(text)
    assert [document.kind for document in documents] == [kind]
    assert documents[0].certain or kind == "family-letter"
    assert documents[0].signs


@pytest.mark.parametrize(("kind", "text"), [(kind, texts[0]) for kind, texts in TOLD.items()])
def test_spaces_lost_in_ocr_dont_matter(kind: str, text: str) -> None:
    squeezed = "\n".join(line if "<" in line or "(" in line else line.replace(" ", "") for line in text.splitlines())
    document = recognise("a.jpg", [page(squeezed, source="ocr")], KINDS)[0]
    assert document.kind in (kind, "unknown") or not document.certain
    if kind not in ("family-letter", "salary-proof", "rent-receipt", "tenancy-agreement", "certified-translation"):
        assert document.kind == kind


@pytest.mark.parametrize("name", NEGATIVES)
def test_what_is_no_paper_of_the_list_stays_unknown(name: str) -> None:
    assert [document.kind for document in told(NEGATIVES[name])] == ["unknown"]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(NEGATIVES)), st.permutations(NOISE), st.integers(0, 8))
def test_noise_makes_no_paper(name: str, noise: list[str], most: int) -> None:
    lines = NEGATIVES[name].splitlines()
    mixed = "\n".join([*noise[: most // 2], *lines, *noise[most // 2 : most]])
    assert not any(document.certain for document in told(mixed))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(TOLD)), st.permutations(NOISE), st.integers(0, 8))
def test_noise_makes_no_other_paper(kind: str, noise: list[str], most: int) -> None:
    documents = told("\n".join([TOLD[kind][0], *noise[:most]]))
    assert all(document.kind == kind for document in documents if document.certain)


@pytest.mark.parametrize(
    "title", ["結婚證書", "Marriage Certificate", "Bank Statement", "出生医学证明", "Tenancy Agreement"]
)
def test_a_title_alone_is_told_with_doubt(title: str) -> None:
    document = told(title)[0]
    assert document.kind != "unknown"
    assert not document.certain
    assert document.confidence < CERTAIN


def test_a_title_with_one_letter_wrong_is_told_after_ocr_only() -> None:
    text = "Cerificate of Marriage\nBridegroom A\nBride B"
    assert recognise("a", [page(text, source="ocr")], KINDS)[0].kind == "marriage-certificate"
    assert not recognise("a", [page(text)], KINDS)[0].certain


def test_two_papers_in_one_file() -> None:
    documents = told(PASSPORT, MARRIAGE, STATEMENT)
    assert kinds(documents) == [("passport", (1,)), ("marriage-certificate", (2,)), ("bank-statement", (3,))]


def test_every_page_is_somewhere() -> None:
    documents = told("nothing to see", PASSPORT, NEGATIVES["cv"], NEGATIVES["invoice"], MARRIAGE)
    assert kinds(documents) == [
        ("unknown", (1,)),
        ("passport", (2,)),
        ("unknown", (3, 4)),
        ("marriage-certificate", (5,)),
    ]


def test_a_page_that_is_nothing_by_itself_runs_on() -> None:
    documents = told(STATEMENT, "03 May Transfer 2,000.00\n05 May Market 30.00")
    assert kinds(documents) == [("bank-statement", (1, 2))]


@pytest.mark.parametrize("other", ["driving licence", "cheque", "cv", "invoice", "wage statement"])
def test_what_resembles_something_else_does_not_run_on(other: str) -> None:
    assert kinds(told(STATEMENT, NEGATIVES[other])) == [("bank-statement", (1,)), ("unknown", (2,))]


def test_nothing_runs_on_after_a_card() -> None:
    assert kinds(told(HKID, "some words")) == [("hong-kong-identity-card", (1,)), ("unknown", (2,))]


def test_the_sides_of_a_card_are_one_paper() -> None:
    assert kinds(told(MAINLAND_FRONT, MAINLAND_BACK)) == [("mainland-identity-card", (1, 2))]


def test_cards_of_two_persons_are_two_papers() -> None:
    other = HKID.replace("A123456(3)", "AB987654(3)")
    assert len(told(HKID, other)) == 2


def test_two_cards_on_one_page() -> None:
    other = HKID.replace("A123456(3)", "AB987654(3)").replace("CHAN", "WONG")
    documents = told(f"{HKID}\n{other}")
    assert kinds(documents) == [("hong-kong-identity-card", (1,))] * 2
    found = {fact.value for document in documents for fact in document.facts if fact.name == "number"}
    assert found == {"A1234563", "AB9876543"}


def test_a_stamp_on_a_passport_page_is_told_beside_it() -> None:
    stamp = "IMMIGRATION HONG KONG\n獲准逗留至 Permitted to remain until 01-07-2019\nLimit of stay\nVisitor"
    assert {document.kind for document in told(f"{PASSPORT}\n{stamp}")} == {"passport", "permission-to-stay"}


def test_receipts_of_several_months_are_several_papers() -> None:
    receipt = TOLD["rent-receipt"][1]
    assert len(told(receipt, receipt.replace("10,000", "11,000"))) == 2


def test_passports_of_two_persons_are_two_papers() -> None:
    other = "P<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<<<<<<<<<\nD23145890<UTO3407127M9507122<<<<<<<<<<<<<<<2"
    assert [document.kind for document in told(PASSPORT, other)] == ["passport", "passport"]


def test_numbered_pages_belong_together() -> None:
    documents = told(
        f"Page 1 of 2\n{STATEMENT}", "Page 2 of 2\nInsurance premium\npolicy number 12\nInsured beneficiary"
    )
    assert kinds(documents) == [("bank-statement", (1, 2))]


FORM = "受養人來港居留申請表\nID 997 (05/2019) {}\n"


def test_the_parts_of_the_form_are_two_papers() -> None:
    first, second, third = FORM.format(1) + "甲部 Part A", FORM.format(2), FORM.format(3) + "乙部 Part B"
    documents = told(first, second, third)
    assert [(document.party, document.pages) for document in documents] == [("applicant", (1, 2)), ("sponsor", (3,))]
    assert all(document.certain and not document.faults for document in documents)


def test_both_parts_on_one_page() -> None:
    documents = told(FORM.format(1) + "甲部 Part A Particulars of applicant\n乙部 Part B Particulars of sponsor")
    assert [(document.party, document.pages) for document in documents] == [("applicant", (1,)), ("sponsor", (1,))]


def test_a_form_without_a_part() -> None:
    (document,) = told(FORM.format(1))
    assert (document.party, document.certain) == ("applicant", True)
    assert [fault.code for fault in document.faults] == ["FP701"]


def test_hidden_fields_lie_about_the_form() -> None:
    fields = (FormField("formID", "", "ID1003A"), FormField("formVersion", "", "10/2008"))
    (document,) = recognise("a.pdf", [page("ID 995A (06/2024) 1", fields=fields)], KINDS)
    assert document.kind == "other-application-form"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ID995A1006", "other-application-form"),
        ("ID9971005", "id-997"),
        ("ID1003A1006", "other-application-form"),
        ("ID4071006", "unknown"),
    ],
)
def test_a_barcode_tells_a_form(code: str, kind: str) -> None:
    assert recognise("a", [Page(1, barcodes=(code,), source="none")], KINDS)[0].kind == kind


FACE = (0.3, 0.2, 0.7, 0.6)
SMALL = (0.1, 0.2, 0.2, 0.3)


def test_photographs() -> None:
    def kind(**more: object) -> tuple[str, bool]:
        document = recognise("x.jpg", [page("", source="ocr", ink=0.9, **more)], KINDS)[0]
        return document.kind, document.certain

    assert kind(faces=(FACE,)) == ("photograph", True)
    assert kind(faces=(SMALL,)) == ("photograph", False)
    assert kind(faces=(FACE, SMALL)) == ("family-photograph", True)
    assert kind() == ("unknown", False)


def test_a_face_beside_text_is_no_photograph() -> None:
    assert recognise("x", [page(HKID, faces=(FACE,))], KINDS)[0].kind == "hong-kong-identity-card"
    assert recognise("x", [page(NEGATIVES["student card"], faces=(FACE,))], KINDS)[0].kind == "unknown"


def test_the_photograph_on_the_form_is_told_too() -> None:
    documents = recognise("x", [page(FORM.format(1) + "甲部 Part A", faces=(SMALL,))], KINDS)
    assert [document.kind for document in documents] == ["id-997", "photograph"]


def test_a_file_name_never_tells_alone_nor_makes_certain() -> None:
    assert told("hello world", file="passport.pdf")[0].kind == "unknown"
    assert told(NEGATIVES["cv"], file="marriage certificate.pdf")[0].kind == "unknown"
    plain, named = told("Marriage Certificate")[0], told("Marriage Certificate", file="marriage.pdf")[0]
    assert plain.confidence < named.confidence < CERTAIN
    assert not named.certain


def test_a_word_decides_a_doubt() -> None:
    (document,) = told("an unreadable scan", word={"kind": "passport", "party": "applicant"})
    assert (document.kind, document.by_word) == ("passport", True)
    (document,) = told("Marriage Certificate", word={"kind": "marriage-certificate"})
    assert (document.kind, document.by_word, document.rivals) == ("marriage-certificate", True, ())


def test_a_word_against_clear_content_is_told() -> None:
    (document,) = told(PASSPORT, word={"kind": "marriage-certificate", "party": "sponsor"})
    assert (document.kind, document.by_word) == ("passport", False)
    (fault,) = document.faults
    assert fault.code == "FP204"
    assert fault.params == {"kind": "marriage-certificate", "told": "passport"}


def test_a_word_that_agrees_changes_nothing_else() -> None:
    documents = told(PASSPORT, "some words", word={"kind": "passport"})
    assert not any(document.by_word or document.faults for document in documents)


def test_a_word_makes_no_paper_of_a_blank_page() -> None:
    blank = Page(1, source="none", ink=0.0)
    assert recognise("a.pdf", [blank], KINDS, word={"kind": "passport"})[0].kind == "unknown"


def test_a_doubt_names_its_rivals() -> None:
    (document,) = told("Marriage Certificate\nBirth Certificate")
    assert not document.certain
    assert len({document.kind, *document.rivals} & {"marriage-certificate", "birth-certificate"}) == 2


def test_reading_may_stop_at_a_whole_zone() -> None:
    zone = page("\n".join(PASSPORT.splitlines()[-2:]), source="ocr")
    assert enough(zone, KINDS, on=ON)


@pytest.mark.parametrize(
    "text",
    [
        PASSPORT.splitlines()[-2],
        PASSPORT.replace("7408122F", "7408132F"),
        HKID,
        "Marriage Certificate",
        "",
        f"{PASSPORT}\n獲准逗留至 Permitted to remain until 01-07-2019\nImmigration Hong Kong",
    ],
)
def test_reading_goes_on(text: str) -> None:
    assert not enough(page(text, source="ocr"), KINDS, on=ON)


def test_reading_goes_on_where_the_zone_fills_a_part_of_the_page() -> None:
    lines = tuple(
        Line(text, (0.1, 0.4 + 0.05 * at, 0.4, 0.44 + 0.05 * at)) for at, text in enumerate(PASSPORT.splitlines()[-2:])
    )
    assert not enough(Page(1, lines, source="ocr", width=600, height=800), KINDS, on=ON)


@pytest.mark.parametrize(
    "text",
    [
        "HOTEL REGISTRATION CARD\nSurname: CHAN\nPassport No.: 512345678\nNationality: UK\nDate of birth: 1 May 1990"
        "\nPassport date of expiry: 10 FEB 2025",
        "Application for a Hong Kong Identity Card\nSurname: CHAN\nHong Kong identity card no.: A123456(3)",
        "To whom it may concern\nMs CHAN holds Hong Kong Permanent Identity Card No. A123456(3)",
        "POLICE REPORT\nLoss of Hong Kong Permanent Identity Card\nCHAN Sample A123456(3)\nDate of birth 01-04-1990",
        "ACKNOWLEDGEMENT\nWe acknowledge receipt of your Application for Entry for Residence as Dependants"
        " (ID 997)\nPart A and Part B\nApplicant: CHAN\nSponsor: WONG",
        "How to obtain a Certificate of Marriage\nMarriage Ordinance\nThe bridegroom and bride must apply",
        "online\ndid you get the Marriage Certificate\nBridegroom: CHAN\nBride: WONG\nType a message",
        "Bank statement request form\nAccount holder: CHAN\nAccount number: 123-456-789\nBalance",
        "RENTAL RECEIPT\nReceived from: CHAN\nCarpark space no. 45\nMonthly rent HK$3,000",
        "INVOICE\nCertified translation of a Marriage Certificate\nSworn translator\nFee HK$500",
        "Notification Slip for Conditions of Stay is explained at this web page.\ne-Visa samples.",
        "公证书\n公证事项：未婚\n兹证明陈小明未曾登记结婚。",
    ],
)
def test_what_only_speaks_of_a_paper_is_not_certain(text: str) -> None:
    assert not any(document.certain for document in recognise("", [page(text)], KINDS))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Passport\nSurname: CHAN\nGiven names: SAMPLE\nPassport no.: 512345678\nExpiry date: 2025-02-10", "passport"),
        ("中华人民共和国护照\n护照号码：E12345678\n姓名：陈小明\n国籍：中国\n出生日期：1990年4月1日", "passport"),
        ("Marriage Certificate\nThis is to certify that A and B\nwere married on 12 June 2015", "marriage-certificate"),
        (
            "EXTRACT OF MARRIAGE CERTIFICATE\nNames of parties: A / B\nDate of marriage: 12.6.15",
            "marriage-certificate",
        ),
        ("公证书\n公证事项：结婚\n兹证明甲与乙于2015年6月12日登记结婚。", "marriage-certificate"),
        ("結婚證明書\n結婚人：甲\n結婚人：乙\n結婚日期：民國104年6月12日", "marriage-certificate"),
        ("CERTIFICADO DE MATRIMONIO\nNombre del esposo: A\nNombre de la esposa: B", "marriage-certificate"),
        ("KUTIPAN AKTA PERKAWINAN\nSuami: A\nIstri: B", "marriage-certificate"),
        ("MARRIAGE CERTIFICATE\nSpouse: A\nSpouse: B\nSame-sex marriage registered in Vancouver", "union-certificate"),
        ("公证书\n公证事项：出生\n兹证明甲于2012年5月6日出生。\n父亲是乙，母亲是丙。", "birth-certificate"),
        ("CERTIFIED COPY OF REGISTRATION OF BIRTH\nChild: A\nParent: B\nParent: C", "birth-certificate"),
        ("SALARY ADVICE\nStaff name: A\nGross pay 45,000\nMPF 1,500\nNet pay 43,500", "salary-proof"),
        ("Republic of China (Taiwan) National Identification Card\n姓名 甲\nID No. A123456789", "taiwan-identity-card"),
        ("水費單\n用戶：甲\n地址：九龍彌敦道12號\n發單日期：2019年5月10日\n金額：HK$230", "utility-bill"),
        ("ID 481A\nDeclaration of Sponsor\nSponsor\nApplicant\nSignature\nDate", "id-481a"),
    ],
)
def test_a_short_but_right_paper_is_certain(text: str, kind: str) -> None:
    assert [(document.kind, document.certain) for document in recognise("", [page(text)], KINDS)] == [(kind, True)]


@pytest.mark.parametrize("across", ["CANCELLED", "VOID", "已註銷", "作廢"])
@pytest.mark.parametrize("paper", [PASSPORT, HKID])
def test_what_is_struck_across_a_paper_is_a_doubt(paper: str, across: str) -> None:
    assert not recognise("", [page(f"{paper}\n{across}")], KINDS)[0].certain
    assert recognise("", [page(f"{paper}\nSPECIMEN")], KINDS)[0].certain


@pytest.mark.parametrize("end", ["Page 2 of 2", "2/2"])
def test_a_receipt_at_the_end_of_an_agreement_is_a_page_of_it(end: str) -> None:
    head = "TENANCY AGREEMENT\nLandlord: A\nTenant: B\nPremises: Flat A\nMonthly rent HK$10,000\nSecurity deposit"
    foot = "Signed by the Landlord\nSigned by the Tenant\nReceived the deposit and the first month's rent HK$20,000"
    assert kinds(told(f"{head}\n{end.replace('2', '1', 1)}", f"{foot}\n{end}")) == [("tenancy-agreement", (1, 2))]


def test_a_receipt_with_a_title_after_an_agreement_is_its_own() -> None:
    head = "TENANCY AGREEMENT\nLandlord: A\nTenant: B\nPremises: Flat A\nMonthly rent HK$10,000\nSecurity deposit"
    assert kinds(told(f"{head}\nPage 1 of 2", f"{TOLD['rent-receipt'][1]}\nPage 2 of 2"))[1][0] == "rent-receipt"


def test_pages_numbered_on_belong_together_whatever_the_second_resembles() -> None:
    head = (
        "TENANCY AGREEMENT\nLandlord: A\nTenant: B\nPremises: Flat A\nMonthly rent HK$10,000\nSecurity deposit\n- 1 -"
    )
    other = NEGATIVES["wage statement"]
    assert kinds(told(head, f"{other}\n- 2 -")) == [("tenancy-agreement", (1, 2))]
    assert len(told(head, f"{other}\n- 5 -")) == 2


def test_the_cover_and_the_last_page_of_a_passport_are_pages_of_it() -> None:
    last = "Name of Father / Legal Guardian\nSAMPLE ONE\nName of Mother\nSAMPLE TWO\nName of Spouse\nAddress\nFLAT 9"
    assert kinds(told("REPUBLIC OF UTOPIA\nPASSPORT", PASSPORT, last)) == [("passport", (1, 2, 3))]


def test_a_stamp_after_a_passport_is_told_by_itself() -> None:
    stamp = "IMMIGRATION HONG KONG\n獲准逗留至 Permitted to remain until 01-07-2019\nLimit of stay\nVisitor"
    assert [kind for kind, _ in kinds(told(PASSPORT, stamp))] == ["passport", "permission-to-stay"]


def test_a_number_whose_figures_are_set_apart_is_read() -> None:
    number = " ".join("110105199003078515")
    documents = told(f"居民身份证\n姓名 样本\n性别 男\n出生 1990年3月7日\n住址 某路1号\n公民身份号码 {number}")
    assert [document.kind for document in documents] == ["mainland-identity-card"]
