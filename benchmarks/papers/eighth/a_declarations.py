# ruff: noqa: E501 -- lines of HTML and CSS
"""Declarations for an extension, ID 481A and ID 481B, and a sponsor's own form that names a dependant."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.eighth.a_desk import CSS, OATH, PENALTY, Desk, papers_of, read, stuck, taken
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import home, job, kinship, origin, stay


def _head(en: str, zh: str, by: str) -> str:
    return (
        '<p style="text-align:center">入境事務處　IMMIGRATION DEPARTMENT<br>香港特別行政區　HONG KONG SPECIAL ADMINISTRATIVE REGION</p>'
        f'<h1 style="margin:4mm 0 2mm">{zh}<br>{en}</h1><p class="small" style="text-align:center;margin-bottom:3mm">{by}</p>'
    )


def _person(form: Desk, case: Case, party: str) -> str:
    of = case.of(party)
    return (
        form.row("Surname (English)", "姓（英文）", of.surname, 24)
        + form.row("Given names (English)", "名（英文）", of.given_names, 24)
        + form.row("Chinese name (if any)", "中文姓名（如有）", of.chinese_name)
        + form.choose("Sex", "性別", ("M 男", of.sex == "M"), ("F 女", of.sex == "F"))
        + form.day("Date of birth", "出生日期", of.born_on)
        + form.row("HK identity card number", "香港身份證號碼", of.hkid, 11)
    )


def sponsors(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A on two pages of dotted lines: the sponsor, the days of absence by month, the continued support."""
    form = taken("ID 481A", "01/2019", rng, fault, dotted=True)
    of, other = case.sponsor, case.applicant
    settled = case.answers["sponsor"]["status"] == "permanent-resident"
    held = None if settled else stay(case, "sponsor")
    days = [rng.choice((0, 0, 0, 2, 4, 6)) for _ in range(12)]
    months = [(case.on.replace(day=1) - timedelta(days=30 * n + 10)) for n in range(12)][::-1]
    cells = "".join(
        f"<td style='border:.2mm solid #333;text-align:center;width:14.6mm;height:11mm'><span style='font-size:7pt'>{month:%m/%y}</span><br>{form.ink(str(day))}</td>"
        for month, day in zip(months, days, strict=True)
    )
    one = (
        _head(
            "Declaration by Sponsor",
            "保證人聲明書",
            "（申請受養人延期逗留時由保證人填寫 For completion by the sponsor of a dependant applying for extension of stay）",
        )
        + "<h2>一、保證人　I. Sponsor</h2>"
        + _person(form, case, "sponsor")
        + form.row("Status in Hong Kong", "在港身份", "PERMANENT RESIDENT" if settled else (held.en if held else ""))
        + form.day("Limit of stay (if any)", "逗留期限（如有）", held.until if held else None)
        + form.row("Occupation", "職業", job(case, of))
        + form.row("Address", "住址", of.address.upper())
        + "<h2>二、受養人　II. Dependant</h2>"
        + form.row("Name", "姓名", f"{other.name}　{other.chinese_name}")
        + form.row("Travel document number", "旅行證件號碼", other.passport)
        + form.row("I am his / her", "本人是其", kinship(case))
    )
    two = (
        "<h2>三、保證人在過去一年離開香港的日數　III. Days spent outside Hong Kong in the past year</h2>"
        f"<table style='width:100%;margin:2mm 0'><tr>{cells}</tr></table><p>合共日數 Total: {form.ink(str(sum(days)))}</p>"
        + form.row("Main reasons", "主要原因", "HOLIDAYS" if sum(days) else "N.A.")
        + "<h2>四、聲明及承諾　IV. Declaration and Undertaking</h2><p>本人謹此聲明及承諾： I declare and undertake that:</p>"
        + form.swear(
            (
                (
                    "the applicant is still dependent on me and lives with me at the address above;",
                    "申請人仍由本人供養，並與本人同住於上述地址；",
                ),
                (
                    "I continue to be ordinarily resident in Hong Kong and able to maintain and accommodate the applicant without recourse to public funds;",
                    "本人仍通常居於香港，並有能力供養申請人及提供住所，無須依賴公帑；",
                ),
                (
                    "I will notify the Immigration Department at once if I cease to sponsor the applicant.",
                    "如本人不再擔任申請人的保證人，會立即通知入境事務處。",
                ),
                OATH[-1],
            )
        )
        + form.sign("Signature of sponsor", "保證人簽署", case.on)
        + f"<p class='small' style='margin-top:4mm'>{PENALTY[1]}<br>{PENALTY[0]}</p>"
    )
    pages = (form.page(one, 1, 2), form.page(two, 2, 2))
    return Paper("id-481a", "dotted-days-by-month", pages, CSS, facts=read(of, form, of.hkid))


def applicants(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B on one page in combs: the declaration stands between the applicant and the sponsor."""
    form = taken("ID 481B", "01/2019", rng, fault)
    of, other = case.applicant, case.sponsor
    couple = "partner" if case.relationship == "partner" else "spouse"
    inner = (
        _head(
            "Declaration by Applicant (Spouse / Partner)",
            "申請人聲明書（配偶／伴侶）",
            "For completion by an applicant applying for extension of stay as a dependant spouse or partner 由申請以受養人身份延期逗留的配偶或伴侶填寫",
        )
        + "<h2>1. APPLICANT 申請人</h2>"
        + _person(form, case, "applicant")
        + "<h2>2. DECLARATION 聲明</h2><p>I, the applicant named above, declare that 本人即上述申請人，現聲明：</p>"
        + form.swear(
            (
                (
                    f"I am the {couple} of the sponsor named below and our relationship is genuine and subsisting;",
                    "本人是下述保證人的配偶／伴侶，我們的關係真確並持續至今；",
                ),
                (
                    "since my last permission to remain was granted, we have been living together in Hong Kong and have not been separated, divorced or otherwise parted;",
                    "自上次獲准逗留以來，我們一直在香港同住，並無分居、離婚或以其他方式終止關係；",
                ),
                OATH[-1],
            )
        )
        + "<h2>3. SPONSOR 保證人</h2>"
        + form.row("Name of sponsor", "保證人姓名", f"{other.name} {other.chinese_name}".strip())
        + form.row("HK identity card number", "香港身份證號碼", other.hkid, 11)
        + form.row("Address where we live together", "同住地址", other.address.upper())
        + f"<p class='small'><b>{PENALTY[0]}<br>{PENALTY[1]}</b></p>"
        + form.sign("Signature of applicant", "申請人簽署", case.on)
    )
    return Paper("id-481b", "combs-declaration-between", (form.page(inner, 1, 1),), CSS, facts=read(of, form, of.hkid))


def study(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 995A of somebody who comes to study and names a dependant, in combs on three pages."""
    form = taken("ID 995A", "05/2017", rng, fault)
    of = case.of(party)
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = papers_of(case, of)
    place = "display:block;flex:none"
    photo = (
        stuck(case, place)
        if party == "applicant"
        else f'<div style="{place};width:40mm;height:50mm;border:.2mm solid #000;text-align:center;padding-top:16mm">Affix photograph<br>貼相片處</div>'
    )
    other = case.sponsor if of is case.applicant else case.applicant
    one = (
        f'<div style="display:flex">{"<div style=flex:1>" + _head("Application for Entry for Study in Hong Kong", "來港就讀申請表", "Part A - to be completed by the applicant 甲部 - 由申請人填寫") + "</div>"}{photo}</div>'
        + "<h2>1. PERSONAL PARTICULARS 個人資料</h2>"
        + form.row("Surname in English", "英文姓氏", of.surname, 24)
        + form.row("Given names in English", "英文名字", of.given_names, 24)
        + form.row("Name in Chinese", "中文姓名", of.chinese_name)
        + form.choose("Sex", "性別", ("Male 男", of.sex == "M"), ("Female 女", of.sex == "F"))
        + form.day("Date of birth", "出生日期", of.born_on)
        + form.row("Place of birth", "出生地點", born_in)
        + form.row("Nationality / Place of domicile", "國籍／原居地", nation)
        + form.row("Travel document type", "旅行證件類別", kind)
        + form.row("Travel document no.", "旅行證件號碼", number, 12)
        + form.day("Date of issue", "簽發日期", issued)
        + form.day("Date of expiry", "屆滿日期", ends)
        + form.row("Present address", "現時住址", home(case, of))
    )
    start = case.on.replace(month=9, day=2)
    two = (
        "<h2>2. PROPOSED STUDY IN HONG KONG 擬在港就讀詳情</h2>"
        + form.row("Name of institution", "院校名稱", "THE UNIVERSITY OF NORTHERN HARBOUR, HONG KONG")
        + form.row("Programme", "課程", "MASTER OF SCIENCE IN URBAN PLANNING (FULL-TIME)")
        + form.day("Course commences on", "課程開始日期", start)
        + form.day("Course ends on", "課程結束日期", start.replace(year=start.year + 1, month=8, day=31))
        + form.row("Means of support", "經濟來源", "OWN SAVINGS")
        + "<h2>3. DEPENDANTS ACCOMPANYING THE APPLICANT 隨行受養人</h2><p class='small'>State spouse and unmarried children under 18 who will apply to reside in Hong Kong with you 請列出擬與你一同來港居留的配偶及18歲以下未婚子女</p>"
        + form.row("Name", "姓名", f"{other.name} {other.chinese_name}".strip())
        + form.day("Date of birth", "出生日期", other.born_on)
        + form.row("Travel document no.", "旅行證件號碼", other.passport, 12)
    )
    three = (
        "<h2>4. DECLARATION 聲明</h2>"
        + form.swear(
            (
                (
                    "I will not take up any employment, or change my institution or programme, without the permission of the Director of Immigration.",
                    "未經入境事務處處長批准，本人不會從事任何工作或轉換院校或課程。",
                ),
                *OATH,
            )
        )
        + form.sign("Signature of applicant", "申請人簽署", case.on)
        + f"<p class='small'><b>{PENALTY[0]}<br>{PENALTY[1]}</b></p>"
    )
    pages = tuple(form.page(each, n + 1, 3) for n, each in enumerate((one, two, three)))
    return Paper("other-application-form", "study-in-combs", pages, CSS, facts=read(of, form, number))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-481a": (sponsors,),
    "id-481b": (applicants,),
    "other-application-form": (study,),
}
