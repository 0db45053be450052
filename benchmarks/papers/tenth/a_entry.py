# ruff: noqa: E501 -- lines of HTML and CSS
"""Applications for entry: ID 997 in boxed cells and in numbered rows, and a professional's own form that names a dependant."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import age, unfit
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import job, kinship, origin, stay
from benchmarks.papers.tenth.a_counter import CSS, PAST, VOW, Cell, Form, document, form, glued, person, signs

TITLE = ("受養人來港居留申請表", "Application for Entry for Residence as Dependants in Hong Kong")
NOTES = (
    ("填寫本表格前，請先細閱《受養人來港居留入境指南》。本表格可免費索取。", "Please read the “Guidebook for Entry for Residence as Dependants in Hong Kong” before completing this form. This form is issued free of charge."),
    ("請用黑色或藍色筆以正楷填寫本表格。", "Please complete this form in BLOCK letters using black or blue pen."),
    ("請在適當方格內填上「✓」號。", "Please tick as appropriate."),
    ("*請將不適用者刪去。", "*Please delete where inappropriate."),
)  # fmt: skip
KEEP = (
    ("本人為上述申請人的保證人，並承諾負責其在港逗留期間的一切費用及開支。", "I am the sponsor of the above applicant and undertake to be responsible for all his/her expenses and expenditure while he/she is allowed to remain in Hong Kong."),
    ("本人承諾倘申請人在逗留期限屆滿時仍未離港，本人願意承擔責任，將其遣返原居地。", "I undertake to assume responsibility for the applicant's repatriation to his/her place of domicile if at the expiry of the limit of stay he/she fails to leave Hong Kong."),
    ("如本人與申請人的關係或本人的居留身份有所更改，本人會即時通知入境事務處。", "I shall inform the Immigration Department immediately of any change in my relationship with the applicant or in my own residential status."),
)  # fmt: skip
WARN = "警告：根據香港法例，任何人士如明知而故意申報失實或填報明知其為虛假或不相信為真實的資料，即屬違法，而任何此等人士已獲發的簽證／進入許可即告無效。<br>Warning: A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong, and any such visa/entry permit issued shall become null and void."
PURPOSE = "收集資料的目的 Statement of Purpose — 在本表格內提供的個人資料，入境事務處會用於辦理有關申請及施行《入境條例》（第115章）及《入境事務隊條例》（第331章）的有關條文。提供個人資料屬自願性質。閣下有權根據《個人資料（私隱）條例》（第486章）要求查閱及改正個人資料。 The personal data provided in this form will be used by the Immigration Department to process your application and to administer relevant provisions of the Immigration Ordinance (Cap. 115) and the Immigration Service Ordinance (Cap. 331). The provision of personal data is voluntary. You have a right of access and correction under the Personal Data (Privacy) Ordinance (Cap. 486)."
CREST = '<svg viewBox="0 0 40 40" style="width:13mm;height:13mm"><circle cx="20" cy="20" r="18" fill="none" stroke="#222" stroke-width="1.4"/><path d="M20 8 L24 18 L34 18 L26 24 L29 33 L20 27 L11 33 L14 24 L6 18 L16 18 Z" fill="#222"/></svg>'
BAR = '<div style="border:.25mm solid #222;padding:1mm;width:64mm;height:17mm;font-size:6pt">此欄由辦理機關處理 For official use only<br>檔案條碼 Reference barcode</div>'


def _planned(f: Form, case: Case) -> tuple[Cell, ...]:
    settled = case.answers["sponsor"]["status"] == "permanent-resident"
    until = "永久 PERMANENT" if settled else f"UNTIL {stay(case, 'sponsor').until:%d/%m/%Y}"
    return f.day("擬抵港日期", "Proposed date of entry", case.on + timedelta(days=56)), f.cell("擬在港逗留時間", "Proposed duration of stay", until)  # fmt: skip


def _sponsor(f: Form, case: Case) -> tuple[tuple[Cell, ...], ...]:
    of, status = case.sponsor, str(case.answers["sponsor"]["status"])
    settled = status == "permanent-resident"
    until = None if settled else stay(case, "sponsor").until
    pay = Random("pay" + of.hkid).randrange(26, 95)
    return (
        (f.cell("姓名（中文）", "Name in Chinese", of.chinese_name), f.tick("性別", "Sex", 1, ("男", "Male", of.sex == "M"), ("女", "Female", of.sex == "F"))),
        (f.comb("姓（英文）", "Surname in English", of.surname, 24),),
        (f.comb("名（英文）", "Given names in English", of.given_names, 24),),
        (f.day("出生日期", "Date of birth", of.born_on), f.cell("國籍", "Nationality", origin(case, of)[0]), f.cell("與申請人關係", "Relationship with applicant", kinship(case))),
        (f.comb("香港身份證號碼", "Hong Kong identity card no.", of.hkid, 10), f.cell("聯絡電話號碼", "Contact telephone no.", str(Random("tel" + of.hkid).randrange(51000000, 98999999)))),
        (f.tick("在港身份", "Status in Hong Kong", 1.5, ("永久性居民", "Permanent resident", settled), ("就業", "Employment", status == "professional"), ("其他", "Others", not settled and status != "professional")), f.day("獲准逗留至", "Permitted to remain until", until, 0.8)),
        (f.cell("職業", "Occupation", job(case, of)), f.cell("每月入息（港幣）", "Monthly income (HK$)", f"{pay},000"), f.cell("存款（港幣）", "Deposit (HK$)", f"{pay * 7},000")),
        (f.cell("在港住址", "Residential address in Hong Kong", of.address.upper()),),
        (f.tick("居所", "Accommodation", 1, ("自置", "Self-owned", False), ("租住", "Rented", True), ("其他", "Others", False)), f.cell("同住人數", "No. of persons living therein", "2")),
    )  # fmt: skip


def boxed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 in boxed cells on four pages, the photograph at the upper right, as forms of the department look."""
    f = form("ID 997", "10/2017", rng, fault)
    rows, who = person(f, case), signs(case)
    head = (
        f'<div style="display:flex;justify-content:space-between"><div style="display:flex">{CREST}<div style="padding:1mm 3mm;font-size:9pt">香港特別行政區政府　入境事務處<br>Immigration Department<br>The Government of the Hong Kong Special Administrative Region</div></div>{BAR}</div>'
        f'<h1 style="margin:2.5mm 0">{TITLE[0]}<br>{TITLE[1]}</h1>'
    )
    beside = f'<div style="display:flex"><div style="flex:1;padding-right:3mm">{f.vow(*NOTES)}<div class="o" style="border:.25mm solid #222;padding:1mm">{WARN}</div></div><div style="flex:none;width:46mm;height:56mm;border:.25mm solid #222;padding:2.6mm">{glued(case)}</div></div>'
    told = [
        head
        + beside
        + "<h2 style='text-align:center;font-size:10pt'>甲部　由申請人填寫<br>Part A　To be completed by applicant</h2><h2>1.　申請人個人資料 Personal Particulars of Applicant</h2>"
        + f.grid(*rows[:8]),
        "<h2>1.　申請人個人資料（續） Personal Particulars of Applicant (Cont'd)</h2>"
        + f.grid(*rows[8:])
        + "<h2>2.　擬來港居留的時間 Proposed Duration of Stay</h2>"
        + f.grid(_planned(f, case))
        + "<h2>3.　申請人的聲明 Declaration of Applicant</h2><div class='o'>本人謹此作出以下聲明： I declare the following:</div>"
        + f.vow(*PAST, *VOW)
        + f.sign(*who, case.on),
        "<h2 style='text-align:center;font-size:10pt'>乙部　由保證人填寫<br>Part B　To be completed by sponsor</h2><h2>4.　保證人個人資料 Personal Particulars of Sponsor</h2>"
        + f.grid(*_sponsor(f, case)),
        "<h2>5.　保證人的聲明 Declaration of Sponsor</h2>"
        + f.vow(*KEEP, *VOW)
        + f.sign("保證人簽署", "Signature of sponsor", case.on)
        + f"<div class='o' style='margin-top:6mm'>{PURPOSE}</div>",
    ]
    number = document(case, case.applicant)[1]
    return Paper(
        "id-997", "boxed-cells-signed-feet", f.paged(told, case, who), CSS, facts=f.read(case.applicant, number)
    )


def numbered(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 in numbered rows on five pages, English above Chinese, the photograph in the middle of the first."""
    f = form("ID 997", "04/2013", rng, fault, boxed=False)
    rows, who = person(f, case), signs(case)
    head = (
        f"<div style='text-align:right'>IMMIGRATION DEPARTMENT 入境事務處<br>HONG KONG 香港</div><h1 style='margin:4mm 0'>{TITLE[1].upper()}<br>{TITLE[0]}</h1>"
        f"<div style='display:flex'><div style='flex:1;padding-right:8mm'>{f.vow(*NOTES, style='decimal')}</div><div style='flex:none'>{glued(case, 'outline:.2mm dashed #333')}<div class='o' style='text-align:center;width:40mm'>Photograph 照片</div></div></div>"
    )
    last = f.grid(*_sponsor(f, case), first=27)
    told = [
        head + f"<div class='o' style='margin:5mm 0'>{WARN}</div><h2>PART A 甲部 – APPLICANT 申請人</h2>" + f.grid(*rows[:5]),
        "<h2>PART A 甲部 – APPLICANT (continued) 申請人（續）</h2>" + f.grid(*rows[5:], first=10) ,
        "<h2>PART A 甲部 – PROPOSED STAY 擬在港逗留</h2>" + f.grid(_planned(f, case), first=25) + "<h2>DECLARATION OF APPLICANT 申請人聲明</h2>" + f.vow(*PAST, *VOW, style="lower-alpha") + f.sign(*who, case.on),
        "<h2>PART B 乙部 – SPONSOR 保證人</h2>" + last,
        "<h2>PART B 乙部 – DECLARATION OF SPONSOR 保證人聲明</h2>" + f.vow(*KEEP, *VOW, style="lower-alpha") + f.sign("保證人簽署", "Signature of sponsor", case.on) + f"<div class='o' style='margin-top:8mm'>{PURPOSE}</div>",
    ]  # fmt: skip
    number = document(case, case.applicant)[1]
    return Paper("id-997", "numbered-rows-five-pages", f.paged(told, case, who), CSS, facts=f.read(case.applicant, number))  # fmt: skip


def employment(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of a professional who comes to work, ID 990A, first page and the one for a dependant."""
    f = form("ID 990A", "06/2017", rng, fault)
    if case.answers["application"] == "extension" or age(case.applicant, case.on) < 18:
        raise unfit(fault, "nobody who comes to work")
    rows, who = person(f, case), signs(case)
    head = f'<div style="display:flex;justify-content:space-between"><div style="font-size:9pt">香港特別行政區政府　入境事務處<br>Immigration Department, HKSAR</div>{BAR}</div><h1 style="margin:2mm 0 3mm">專業人士來港就業申請表<br>Application for Entry for Employment as Professionals in Hong Kong</h1>'
    work = (
        (f.cell("將受僱公司名稱", "Name of employing company in Hong Kong", "HARBOURLINE ADVISORY LIMITED"),),
        (f.cell("職位", "Post title", job(case, case.applicant)), f.cell("每月薪酬（港幣）", "Monthly salary (HK$)", f"{Random(case.name).randrange(32, 78)},000")),
        (f.cell("受僱期", "Period of employment", "24 MONTHS"), f.day("擬抵港日期", "Proposed date of entry", case.on + timedelta(days=49))),
    )  # fmt: skip
    told = [
        head
        + f'<div style="display:flex;margin-bottom:2mm"><div style="flex:1;padding-right:3mm">{f.vow(*NOTES[1:])}</div>{glued(case)}</div><h2>甲部 Part A　1. 申請人個人資料 Personal Particulars of Applicant</h2>'
        + f.grid(*rows[:9]),
        f.grid(*rows[9:])
        + "<h2>2. 在港就業資料 Details of Employment in Hong Kong</h2>"
        + f.grid(*work)
        + "<h2>3. 隨行受養人 Accompanying Dependant(s)</h2>"
        + f.grid(
            (
                f.cell("姓名", "Name", ""),
                f.cell("與申請人關係", "Relationship", ""),
                f.cell("出生日期", "Date of birth", ""),
            )
        )
        + "<h2>4. 申請人的聲明 Declaration of Applicant</h2>"
        + f.vow(*PAST, *VOW)
        + f.sign(*who, case.on),
    ]
    facts = f.read(case.applicant, document(case, case.applicant)[1])
    return Paper("other-application-form", "employment-boxed", f.paged(told, case, who), CSS, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"id-997": (boxed, numbered), "other-application-form": (employment,)}
