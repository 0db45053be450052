# ruff: noqa: E501 -- lines of HTML and CSS
"""Forms filled in: ID 997 and ID 91 each as cells and as a ledger, ID 481A, ID 481B, and two forms of sponsors."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import portrait
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import home, kinship, origin, stay
from benchmarks.papers.seventh.a_sheet import (
    CLAUSES,
    CSS,
    NOTES,
    SPONSORED,
    WARNING,
    Form,
    backer,
    barcode_box,
    facts,
    masthead,
    opened,
    person,
    signer,
)

DEPENDANTS = ("受養人來港居留申請表", "Application for Entry for Residence as Dependants in Hong Kong")
EXTENSION = ("延長逗留期限申請表", "Application for Extension of Stay")
PURPOSE = "<p class='n'>收集資料的目的 Statement of Purpose：申請表內所提供的個人資料，會供入境事務處用於辦理閣下的申請、執行《入境條例》（第115章）有關條文及作統計和研究用途。The personal data provided in this form will be used by the Immigration Department to process your application, to administer or enforce the relevant provisions of the Immigration Ordinance (Cap. 115), and for statistics and research purposes.</p>"


def _number(case: Case) -> str:
    return "" if case.answers["applicant"].get("has_travel_document") is False else case.applicant.passport


def _halves(ledger: str, count: int) -> tuple[str, str]:
    """Return a ledger in two: so many rows, and the others for the next page."""
    rows = ledger.removeprefix("<table class='led'>").removesuffix("</table>").split("<tr>")[1:]
    one, two = ("".join(f"<tr>{row}" for row in some) for some in (rows[:count], rows[count:]))
    return f"<table class='led'>{one}</table>", f"<table class='led'>{two}</table>"


def _photo(case: Case, style: str) -> str:
    source = portrait(case.applicant, (243, 244, 247), width=400, height=500, share=0.6)
    return f'<div class="photo" style="{style};width:40mm;height:50mm;border:.2mm solid #000"><img src="{source}" style="width:40mm;height:50mm;display:block"></div>'


def _proposed(form: Form, case: Case) -> str:
    permanent = case.answers["sponsor"]["status"] == "permanent-resident"
    return form.fields(
        (
            ("擬抵港日期", "Proposed date of entry", form.day(case.on + timedelta(days=56))),
            ("擬在港逗留時間", "Proposed duration of stay", "PERMANENT" if permanent else "SAME AS SPONSOR"),
        )
    )


def entry_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on four pages of cells: the photograph right of the notes, the sponsor's part on the last two."""
    form = opened("ID 997", "11/2017", rng, fault)
    mast = masthead(*DEPENDANTS, "（由申請人及保證人填寫 to be completed by the applicant and the sponsor）")
    one = (
        barcode_box(form)
        + f'<div style="position:relative">{_photo(case, "position:absolute;right:0;top:25mm")}<div style="width:138mm;min-height:76mm">{mast}<p class="n" style="margin-top:2mm">{NOTES}</p><p class="n" style="margin-top:2mm"><b>{WARNING}</b></p></div></div>'
        + f"<h2>甲部 Part A: 申請人資料 Information of Applicant</h2><b>1. 個人資料 Personal Particulars</b>{person(form, case, case.applicant)}"
    )
    two = (
        "<b>1. 個人資料（續）Personal Particulars (Continued)</b>"
        + form.fields(
            (
                (
                    "固定住址（如與上述不同）",
                    "Permanent address (if different from above)",
                    origin(case, case.applicant)[2]
                    if home(case, case.applicant) != origin(case, case.applicant)[2]
                    else "AS ABOVE",
                ),
            )
        )
        + f"<b>2. 擬來港居留時間 Proposed Stay in Hong Kong</b>{_proposed(form, case)}<h2>3. 申請人的聲明 Declaration of Applicant</h2><p class='n'>本人向香港特別行政區入境事務處遞交本申請，謹此作出以下聲明：In submitting this application to the Immigration Department of the Hong Kong Special Administrative Region (HKSAR), I declare the following:</p>{form.clauses(CLAUSES)}{form.sign(*signer(case), case.on)}<p class='n'>*16歲以下的申請人須由其父、母或合法監護人簽署。If the applicant is under the age of 16, this application should be signed by his/her parent/legal guardian.</p>"
    )
    three = f"<h2>乙部 Part B: 保證人資料 Information of Sponsor</h2><b>4. 保證人的個人資料 Personal Particulars of Sponsor</b>{backer(form, case)}"
    four = f"<h2>5. 保證人的聲明 Declaration of Sponsor</h2>{form.clauses(SPONSORED)}{form.sign('保證人簽署', 'Signature of sponsor', case.on)}{PURPOSE}"
    pages = tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three, four)))
    return Paper("id-997", "cells-four-pages", pages, CSS, facts=facts(case.applicant, form.edition, _number(case)))


def entry_ledger(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on five pages as a ledger: labels in a column at the left, the particulars first, notes on a page behind."""
    form = opened("ID 997", "05/2015", rng, fault, ledger=True, serif=True)
    first, rest = _halves(person(form, case, case.applicant), 14)
    one = (
        barcode_box(form)
        + masthead(*reversed(DEPENDANTS), "PART A － to be completed by the applicant　甲部 － 由申請人填寫")
        + f'<div style="height:54mm;margin-top:2mm;position:relative">{_photo(case, "position:absolute;left:0;top:0")}<p class="n" style="position:absolute;left:46mm;right:0;top:0">Affix one recent photograph here 請在此處貼上近照一張<br>(not larger than 55mm x 45mm and not smaller than 50mm x 40mm)<br><br>{WARNING}</p></div>'
        + f"<h2>1. Personal Particulars 個人資料</h2>{first}"
    )
    two = f"<h2>1. Personal Particulars (Continued) 個人資料（續）</h2>{rest}<h2>2. Proposed Stay 擬來港居留</h2>{_proposed(form, case)}<h2>3. Declaration 聲明</h2>{form.clauses(CLAUSES)}{form.sign(*signer(case), case.on)}"
    three = f"<h2>PART B － to be completed by the sponsor　乙部 － 由保證人填寫</h2>{backer(form, case)}"
    four = f"<h2>NOTES 說明</h2><p class='n'>{NOTES}</p>{PURPOSE}<h2>6. Documents attached 夾附文件</h2><p>{form.tick(('Travel document 旅行證件', True), ('Proof of relationship 關係證明', True), ('Financial proof 經濟證明', True), ('Proof of accommodation 住所證明', True))}</p>"
    five = f"<h2>7. Undertaking of Sponsor 保證人的承諾</h2>{form.clauses(SPONSORED)}{form.sign('保證人簽署', 'Signature of sponsor', case.on)}"
    pages = tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three, four, five)))
    return Paper("id-997", "ledger-five-pages", pages, CSS, facts=facts(case.applicant, form.edition, _number(case)))


def _asked(form: Form, case: Case) -> str:
    held = stay(case, "applicant")
    return form.fields(
        (
            (
                "申請延長逗留的類別",
                "Category of extension sought",
                form.tick(
                    ("受養人 Dependant", True),
                    ("就業 Employment", False),
                    ("就讀 Study", False),
                    ("訪客 Visitor", False),
                ),
            ),
        ),
        (
            ("現時逗留期限", "Present limit of stay", form.day(held.until)),
            ("申請延長時間", "Period of extension applied for", "3 YEARS"),
        ),
        (
            ("在港住址", "Address in Hong Kong", case.sponsor.address.upper()),
            ("延期理由", "Reason for extension", f"TO STAY WITH {kinship(case)}"),
        ),
    )


def extension_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 on three pages of cells."""
    form = opened("ID 91", "12/2017", rng, fault)
    one = f"{barcode_box(form)}{masthead(*EXTENSION, '（由申請人填寫 to be completed by the applicant）')}<p class='n' style='margin-top:2mm'>{NOTES.replace('入境指南', '「說明事項」').replace('the Guidebook', 'the “Guidance Notes”')}</p><p class='n'><b>{WARNING}</b></p><h2>1. 個人資料 Personal Particulars</h2>{person(form, case, case.applicant)}"
    two = f"<h2>2. 延長逗留期限的資料 Particulars of Extension of Stay</h2>{_asked(form, case)}<h2>3. 保證人的資料 Particulars of Sponsor</h2>{backer(form, case)}"
    three = f"<h2>4. 聲明 Declaration</h2>{form.clauses(CLAUSES)}{form.sign(*signer(case), case.on)}{PURPOSE}"
    pages = tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three)))
    return Paper(
        "id-91", "cells-three-pages", pages, CSS, facts=facts(case.applicant, form.edition, case.applicant.passport)
    )


def extension_ledger(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 on three pages as a ledger in a seriffed type, the extension asked for before the person."""
    form = opened("ID 91", "04/2014", rng, fault, ledger=True, serif=True)
    first, rest = _halves(person(form, case, case.applicant), 18)
    one = f"{barcode_box(form)}{masthead(*reversed(EXTENSION), '')}<p class='n'><b>{WARNING}</b></p><h2>A. Personal Particulars 個人資料</h2>{first}"
    two = f"{rest}<h2>B. Extension applied for 所申請的延期</h2>{_asked(form, case)}<h2>C. Sponsor 保證人</h2>{backer(form, case)}"
    three = f"<h2>D. Declaration 聲明</h2>{form.clauses(CLAUSES)}{form.sign(*signer(case), case.on)}<p class='n'>{NOTES}</p>"
    pages = tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three)))
    return Paper(
        "id-91", "ledger-three-pages", pages, CSS, facts=facts(case.applicant, form.edition, case.applicant.passport)
    )


def sponsor_481a(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A on three pages: undertaking, absences in the past year, declaration."""
    form = opened("ID 481A", "08/2016", rng, fault)
    other = case.applicant
    gone = [case.on - timedelta(days=rng.randrange(a, a + 60)) for a in (280, 170, 60)]
    trips = "".join(
        f"<tr><td>{form.say(f'{day:%d/%m/%Y}')}</td><td>{form.say(f'{day + timedelta(days=stayed):%d/%m/%Y}')}</td><td>{form.say(stayed)}</td><td>{form.say(where)}</td></tr>"
        for day, stayed, where in zip(
            gone, (5, 3, 8), ("OSAKA - LEISURE", "GUANGZHOU - BUSINESS", "LONDON - FAMILY"), strict=True
        )
    )
    one = (
        f"{barcode_box(form)}{masthead('保證人聲明書', 'Declaration of Sponsor', '（由保證人填寫 to be completed by the sponsor）')}<p class='n' style='margin-top:3mm'><b>{WARNING}</b></p><h2>1. 保證人的個人資料 Personal Particulars of Sponsor</h2>{backer(form, case)}<h2>2. 受養人申請人 Dependant Applicant</h2>"
        + form.fields(
            (("申請人姓名", "Name of applicant", other.name), ("旅行證件號碼", "Travel document no.", other.passport)),
        )
    )
    two = f"<h2>3. 保證人在過去十二個月離港期間的聲明 Declaration of the Duration of Absence from Hong Kong in the Previous 12 Months</h2><table><tr><td>離港日期<br>Date of departure</td><td>返港日期<br>Date of return</td><td>日數<br>No. of days</td><td>地點及原因<br>Place and reason</td></tr>{trips}</table><p class='n'>過去十二個月離港總日數 Total number of days of absence in the previous 12 months: {form.say(16)}</p>"
    first = (
        "本人承諾在上述申請人獲准延長逗留期間，繼續擔任其保證人。",
        "I undertake to continue to be the sponsor of the above applicant during his/her extended stay in Hong Kong.",
    )
    three = f"<h2>4. 繼續保證的承諾 Undertaking of Continuous Sponsorship</h2>{form.clauses((first, *SPONSORED))}{form.sign('保證人簽署', 'Signature of sponsor', case.on)}"
    pages = tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three)))
    return Paper(
        "id-481a", "three-pages-with-days", pages, CSS, facts=facts(case.sponsor, form.edition, case.sponsor.hkid)
    )


def applicant_481b(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B on one page as a ledger: the applicant, the sponsor, whether they live together, the declaration."""
    form = opened("ID 481B", "08/2016", rng, fault, ledger=True)
    of, other = case.applicant, case.sponsor
    one = (
        f"{barcode_box(form)}{masthead('受養人申請人聲明書', 'Declaration of Dependant Applicant', '（由申請人填寫 to be completed by the applicant）')}<h2>1. 申請人 Applicant</h2>"
        + form.fields(
            (
                ("姓（英文）", "Surname in English", of.surname),
                ("名（英文）", "Given names in English", of.given_names),
                ("姓名（中文）", "Name in Chinese", of.chinese_name),
            ),
            (
                ("性別", "Sex", form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))),
                ("出生日期", "Date of birth", form.day(of.born_on)),
                ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
            ),
        )
        + "<h2>2. 保證人 Sponsor</h2>"
        + form.fields(
            (
                ("保證人姓名", "Name of sponsor", f"{other.name} {other.chinese_name}"),
                ("香港身份證號碼", "Hong Kong identity card no.", other.hkid),
                ("與申請人關係", "Relationship with applicant", kinship(case)),
                ("是否與保證人同住", "Living together with sponsor", form.tick(("是 Yes", True), ("否 No", False))),
                ("同住地址", "Address", other.address.upper()),
            )
        )
        + "<h2>3. 聲明 Declaration</h2>"
        + form.clauses(
            (
                (
                    "本人與上述保證人的婚姻／關係仍然存續，並無分居或離婚。",
                    "My marriage/relationship with the above sponsor subsists and we have neither separated nor divorced.",
                ),
                (
                    "如上述情況有任何改變，本人會立即通知入境事務處。",
                    "I will inform the Immigration Department immediately if there is any change in the above.",
                ),
                *CLAUSES[2:],
            )
        )
        + form.sign("申請人簽署", "Signature of applicant", case.on)
    )
    return Paper("id-481b", "ledger-one-page", (form.page(one, 1),), CSS, facts=facts(of, form.edition, of.hkid))


def _with_dependant(form: Form, case: Case) -> str:
    of = case.applicant
    return form.fields(
        (("姓（英文）", "Surname in English", of.surname), ("名（英文）", "Given names in English", of.given_names)),
        (
            ("姓名（中文）（如適用）", "Name in Chinese (if applicable)", of.chinese_name),
            ("性別", "Sex", form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))),
            ("出生日期", "Date of birth", form.day(of.born_on)),
        ),
        (
            ("旅行證件號碼", "Travel document no.", of.passport),
            (
                "與申請人關係",
                "Relationship with applicant",
                {
                    "child": "DAUGHTER" if of.sex == "F" else "SON",
                    "spouse": "WIFE" if of.sex == "F" else "HUSBAND",
                    "partner": "PARTNER",
                }.get(case.relationship, "PARENT"),
            ),
        ),
    )


def _of_sponsor(form: Form, case: Case, zh: str, en: str, plans: str) -> tuple[str, ...]:
    first, rest = (
        _halves(person(form, case, case.sponsor), 15) if form.ledger else (person(form, case, case.sponsor), "")
    )
    one = f"{barcode_box(form)}{masthead(zh, en, '（由申請人填寫 to be completed by the applicant）')}<p class='n' style='margin-top:2mm'>{NOTES}</p><p class='n'><b>{WARNING}</b></p><h2>甲部 Part A: 1. 個人資料 Personal Particulars</h2>{first}"
    two = f"{rest}<h2>2. 擬來港時間 Proposed Stay in Hong Kong</h2>{_proposed(form, case).replace('SAME AS SPONSOR', '24 MONTHS').replace('PERMANENT', '24 MONTHS')}<h2>3. 申請來港居留的隨行受養人（配偶／伴侶及18歲以下未婚及受養子女）Accompanying Dependants (Spouse/partner and unmarried dependent children under the age of 18)</h2>{_with_dependant(form, case)}"
    three = f"{plans}<h2>申請人的聲明 Declaration of Applicant</h2>{form.clauses(CLAUSES)}{form.sign('申請人簽署', 'Signature of applicant', case.on)}"
    return tuple(form.page(each, n + 1) for n, each in enumerate((one, two, three)))


def professionals(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 990A of a sponsor who comes to work, the applicant among the accompanying dependants."""
    form = opened("ID 990A", "06/2018", rng, fault)
    plans = "<h2>4. 擬在港就業的資料 Information of Proposed Employment in Hong Kong</h2>" + form.fields(
        (
            ("僱用公司的名稱", "Name of employing company", "CRESTLINE MARINE ENGINEERING LIMITED"),
            ("職位", "Post title", "SENIOR PROJECT MANAGER"),
        ),
        (("每月薪酬（港幣）", "Monthly remuneration (HK$)", "62,000"), ("僱用期", "Period of employment", "2 YEARS")),
    )
    pages = _of_sponsor(
        form,
        case,
        "專業人士來港就業申請表",
        "Application for Entry for Employment as Professionals in Hong Kong",
        plans,
    )
    return Paper("other-application-form", "professionals-990a", pages, CSS, facts={"edition": form.edition})


def students(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 995A of a sponsor who comes to study, as a ledger, with the costs of living."""
    form = opened("ID 995A", "09/2018", rng, fault, ledger=True, serif=True)
    plans = "<h2>4. 申請人擬在港就讀的資料 Information of Applicant's Proposed Study in Hong Kong</h2>" + form.fields(
        (
            (
                "在港就讀學校的名稱及地址",
                "Name and address of school in Hong Kong",
                "VICTORIA PEAK UNIVERSITY, POKFULAM",
            ),
            ("在港入讀的年級／修讀的課程", "Class/Course to be attended in Hong Kong", "MASTER OF PUBLIC HEALTH"),
        ),
        (
            ("學費（每學年）", "School fee (each academic year) (HK$)", "148,000"),
            ("住宿（每月）", "Accommodation (each month) (HK$)", "9,500"),
        ),
    )
    pages = _of_sponsor(form, case, "來港就讀申請表", "Application for Entry for Study in Hong Kong", plans)
    return Paper("other-application-form", "students-995a", pages, CSS, facts={"edition": form.edition})


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (entry_cells, entry_ledger),
    "id-91": (extension_cells, extension_ledger),
    "id-481a": (sponsor_481a,),
    "id-481b": (applicant_481b,),
    "other-application-form": (professionals, students),
}
