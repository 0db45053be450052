# ruff: noqa: E501 -- lines of HTML and CSS
"""Applications filled in: ID 997 in combs and on dotted lines, ID 91 in combs."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.eighth.a_desk import (
    BACKING,
    CSS,
    OATH,
    PENALTY,
    Desk,
    minor,
    papers_of,
    read,
    stuck,
    taken,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import home, job, kinship, origin, stay

OFFICE = '<div style="border:.3mm solid #000;padding:1mm 2mm;font-size:7pt;line-height:1.25;{}">FOR OFFICIAL USE ONLY　此欄由辦理機關處理<br>Reference barcode<br>檔案條碼</div>'
DATA = (
    "Personal Information Collection Statement: The data provided will be used by the Immigration Department for one or more of these purposes: to process your application; to administer and enforce relevant provisions of the Immigration Ordinance (Cap. 115), the Immigration Service Ordinance (Cap. 331) and the Registration of Persons Ordinance (Cap. 177); and to process other applications where you are named as sponsor or referee. The provision of personal data is voluntary; if you do not provide sufficient information the Department may be unable to process your application.",
    "收集個人資料聲明：入境事務處會將所提供的資料用於下列一項或多項用途：辦理閣下的申請；施行和執行《入境條例》（第115章）、《入境事務隊條例》（第331章）及《人事登記條例》（第177章）的有關條文；以及在其他人士的申請中，閣下被提名為保證人或諮詢人時，用以辦理該申請。是否提供個人資料屬自願性質；如資料不足，本處可能無法辦理閣下的申請。",
)


def _names(form: Desk, of: Someone) -> str:
    return (
        form.row("Surname in English (as shown in travel document)", "英文姓氏（與旅行證件相同）", of.surname, 24)
        + form.row("Given name(s) in English", "英文名字", of.given_names, 24)
        + form.row("Name in Chinese, if any", "中文姓名（如有）", of.chinese_name)
    )


def _self(form: Desk, case: Case) -> tuple[str, str]:
    """Return the applicant's particulars in two halves: who it is; papers and whereabouts."""
    of = case.applicant
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = papers_of(case, of)
    single = case.relationship in ("child", "partner")
    here = case.answers["application"] == "extension"
    mainland = case.answers["applicant"].get("residence") == "mainland"
    one = (
        _names(form, of)
        + form.row("Alias / Maiden name (if applicable)", "別名／婚前姓名（如適用）", "")
        + form.day("Date of birth", "出生日期", of.born_on)
        + form.choose("Sex", "性別", ("Male 男", of.sex == "M"), ("Female 女", of.sex == "F"))
        + form.row("Place of birth", "出生地點", born_in)
    )
    two = (
        form.row("Nationality / Place of domicile", "國籍／原居地", nation)
        + form.choose(
            "Marital status",
            "婚姻狀況",
            ("Single 未婚", single),
            ("Married 已婚", not single),
            ("Divorced 離婚", False),
            ("Separated 分居", False),
            ("Widowed 喪偶", False),
        )
        + form.row("Type of travel document", "旅行證件類別", kind)
        + form.row("Travel document number", "旅行證件號碼", number, 12)
        + form.row("Place of issue", "簽發地點", born_in if number else "")
        + form.day("Date of issue", "簽發日期", issued)
        + form.day("Valid until", "有效期至", ends)
        + form.row("Hong Kong identity card no. (if any)", "香港身份證號碼（如有）", of.hkid if here else "", 11)
        + form.row(
            "Mainland identity card no. (if any)", "內地身份證號碼（如有）", of.mainland_id if mainland else "", 18
        )
        + form.row("Occupation", "職業", job(case, of))
        + form.row("Present residential address", "現時住址", home(case, of))
        + form.row("Telephone no.", "電話號碼", str(Random(of.hkid).randrange(51000000, 98999999)))
        + form.row(
            "E-mail",
            "電郵地址",
            f"{of.surname.split()[0]}{of.born_on:%y}@post.example".lower().replace("ü", "ue"),
        )
    )
    return one, two


def _here(form: Desk, case: Case) -> str:
    """Return whether the applicant is in Hong Kong, and until when."""
    inside = case.answers["application"] == "extension" or bool(case.answers["applicant"].get("in_hong_kong"))
    held = stay(case, "applicant") if inside else None
    visits = bool(held) and held is not None and held.en == "VISITOR"
    return (
        form.choose("Are you now in Hong Kong?", "申請人現時是否身在香港？", ("Yes 是", inside), ("No 否", not inside))
        + form.choose(
            "If yes, status as",
            "如是，在港身份",
            ("Visitor 訪客", visits),
            ("Dependant 受養人", inside and not visits),
            ("Others 其他", False),
        )
        + form.day("Permitted to remain until", "獲准逗留至", held.until if held else None)
    )


def _sponsor(form: Desk, case: Case) -> str:
    of, status = case.sponsor, str(case.answers["sponsor"]["status"])
    settled = status == "permanent-resident"
    held = None if settled else stay(case, "sponsor")
    pay = Random(of.hkid).randrange(28, 90)
    return (
        _names(form, of)
        + form.choose("Sex", "性別", ("Male 男", of.sex == "M"), ("Female 女", of.sex == "F"))
        + form.day("Date of birth", "出生日期", of.born_on)
        + form.row("Hong Kong identity card no.", "香港身份證號碼", of.hkid, 11)
        + form.row("Relationship to the applicant", "與申請人的關係", kinship(case))
        + form.choose(
            "Status in Hong Kong",
            "在港居留身份",
            ("Permanent resident 永久性居民", settled),
            ("Employment 就業", status == "professional"),
            ("Admission scheme 入境計劃", not settled and status != "professional"),
        )
        + form.day(
            "Permitted to remain until (non-permanent residents)",
            "獲准逗留至（非永久性居民）",
            held.until if held else None,
        )
        + form.row("Occupation", "職業", job(case, of))
        + form.row("Average monthly income", "每月平均收入", f"HK$ {pay},500")
        + form.row("Savings / other assets", "儲蓄／其他資產", f"HK$ {pay * 6},000")
        + form.row("Address in Hong Kong", "香港住址", of.address.upper())
        + form.choose(
            "Accommodation for the applicant",
            "申請人在港居所",
            ("Living with sponsor 與保證人同住", True),
            ("Others 其他", False),
        )
    )


def _number(case: Case) -> str:
    return papers_of(case, case.applicant)[1]


def _signs(case: Case) -> tuple[str, str]:
    if minor(case):
        return "Signature of parent / legal guardian of the applicant *", "申請人父母／合法監護人簽署 *"
    return "Signature of applicant", "申請人簽署"


def _stay_planned(form: Desk, case: Case) -> str:
    settled = case.answers["sponsor"]["status"] == "permanent-resident"
    return form.day("Intended date of arrival", "擬來港日期", case.on + timedelta(days=63)) + form.row(
        "Intended length of stay", "擬居留期", "INDEFINITELY" if settled else "AS LONG AS SPONSOR STAYS"
    )


def entry_combs(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 in combs on five pages: the photograph at the upper left, the office's box beside it."""
    form = taken("ID 997", "08/2018", rng, fault)
    who, more = _self(form, case)
    top = (
        f'<div style="display:flex;height:52mm">{stuck(case, "display:block;flex:none")}<div style="flex:1;padding-left:6mm">{OFFICE.format("height:20mm;margin-left:40mm")}'
        '<p style="margin-top:5mm;text-align:center;font-size:9pt">IMMIGRATION DEPARTMENT, HONG KONG<br>香港入境事務處</p><h1 style="margin-top:2mm">APPLICATION FOR ENTRY FOR RESIDENCE<br>AS DEPENDANTS IN HONG KONG<br>受養人來港居留申請表</h1></div></div>'
    )
    notes = "<p class='small' style='margin-top:2mm'>Please read the notes in the guidebook ID(E)998 / ID(C)998 before completing this form. Complete in BLOCK LETTERS with black or blue ink, one character in each cell; tick ✓ where appropriate. Use a separate form for each applicant.<br>填表前請先閱讀入境指南 ID(C)998 的說明。請用黑色或藍色筆以正楷填寫，每格一字；在適當方格內加上「✓」號。每名申請人須填寫一份表格。</p>"
    inner = (
        top
        + notes
        + f"<h2>PART A 甲部　TO BE COMPLETED BY THE APPLICANT 由申請人填寫</h2><p><b>1. Personal particulars 個人資料</b></p>{who}",
        f"<h2>PART A 甲部　(continued 續)</h2><p><b>1. Personal particulars 個人資料</b></p>{more}{_here(form, case)}",
        f"<h2>PART A 甲部　(continued 續)</h2><p><b>2. Details of proposed stay 擬來港居留詳情</b></p>{_stay_planned(form, case)}{form.choose('Has the applicant applied for a visa before?', '申請人曾否申請來港簽證？', ('Yes 有', False), ('No 沒有', True))}<p><b>3. Declaration by the applicant 申請人聲明</b></p>{form.swear(OATH)}<p class='small'><b>{PENALTY[0]}<br>{PENALTY[1]}</b></p>{form.sign(*_signs(case), case.on)}<p class='small'>* To be signed by a parent or legal guardian if the applicant is under 16. 申請人未滿16歲，須由父母或合法監護人簽署。</p>",
        f"<h2>PART B 乙部　TO BE COMPLETED BY THE SPONSOR 由保證人填寫</h2><p><b>4. Particulars of the sponsor 保證人資料</b></p>{_sponsor(form, case)}",
        f"<h2>PART B 乙部　(continued 續)</h2><p><b>5. Declaration by the sponsor 保證人聲明</b></p>{form.swear(BACKING)}<p class='small'><b>{PENALTY[0]}<br>{PENALTY[1]}</b></p>{form.sign('Signature of sponsor', '保證人簽署', case.on)}<h2>STATEMENT OF PURPOSE 收集資料的目的</h2><p class='small'>{DATA[0]}<br>{DATA[1]}</p>",
    )
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-997", "combs-five-pages", pages, CSS, facts=read(case.applicant, form, _number(case)))


def entry_dotted(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on dotted lines, Chinese first and seriffed: the photograph to the right of the first answers."""
    form = taken("ID 997", "03/2016", rng, fault, dotted=True)
    who, more = _self(form, case)
    top = (
        f'<div style="display:flex;justify-content:space-between"><div>香港特別行政區政府<br>入境事務處<br>Immigration Department<br>Hong Kong Special Administrative Region</div>{OFFICE.format("width:62mm;height:18mm")}</div>'
        "<h1 style='margin:5mm 0 3mm'>受養人來港居留申請表<br>Application for Entry for Residence as Dependants in Hong Kong</h1>"
        "<p class='small'>說明：甲部由申請人填寫，乙部由保證人填寫。填妥的表格連同所需文件，可由保證人遞交或郵寄入境事務處。Note: Part A is for the applicant and Part B for the sponsor. The completed form with the documents required may be submitted by the sponsor or sent by post.</p>"
    )
    beside = f'<div style="display:flex"><div style="flex:1;padding-right:5mm">{who}</div><div style="flex:none;width:40mm"><p class="small" style="text-align:center">近照 Recent photograph</p>{stuck(case, "display:block")}</div></div>'
    beside = beside.replace('class="k"', 'class="k" style="width:52mm"')
    inner = (
        f"{top}<h2>甲部（一）申請人個人資料　PART A (I) PARTICULARS OF APPLICANT</h2>{beside}<p class='small' style='margin-top:4mm'>{DATA[1]}<br>{DATA[0]}</p>",
        f"<h2>甲部（二）證件、住址及來港計劃　PART A (II) DOCUMENTS, ADDRESS AND PLANS</h2>{more}{_here(form, case)}{_stay_planned(form, case)}",
        f"<h2>甲部（三）聲明　PART A (III) DECLARATION</h2><p>本人謹此聲明： I hereby declare that:</p>{form.swear(OATH)}{form.sign(*_signs(case), case.on)}<p class='small'>{PENALTY[1]}<br>{PENALTY[0]}</p>",
        f"<h2>乙部（一）保證人資料　PART B (I) PARTICULARS OF SPONSOR</h2>{_sponsor(form, case)}<h2>乙部（二）保證人聲明　PART B (II) DECLARATION OF SPONSOR</h2>{form.swear(BACKING)}{form.sign('Signature of sponsor', '保證人簽署', case.on)}",
    )
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-997", "dotted-photo-beside-answers", pages, CSS, facts=read(case.applicant, form, _number(case)))


def extension(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 in combs on three pages: what is applied for is ticked first, particulars follow, the sponsor last."""
    form = taken("ID 91", "06/2018", rng, fault)
    who, more = _self(form, case)
    held = stay(case, "applicant")
    top = (
        f'<div style="display:flex;justify-content:space-between"><div style="font-size:9pt">IMMIGRATION DEPARTMENT, HONG KONG<br>香港入境事務處</div>{OFFICE.format("width:70mm;height:19mm")}</div>'
        "<h1 style='text-align:left;margin-top:-4mm'>APPLICATION FOR EXTENSION OF STAY<br>延期逗留申請表</h1><p class='small' style='margin-top:2mm'>This form is free of charge. One form for each person. 本表格免費派發，每人須填寫一份。</p>"
    )
    asked = form.choose(
        "I apply for",
        "本人申請",
        ("Extension of stay 延期逗留", True),
        ("Change of status 更改身份", False),
        ("Transfer of endorsement 簽注轉移", False),
    ) + form.choose(
        "as",
        "身份為",
        ("Dependant 受養人", True),
        ("Visitor 訪客", False),
        ("Employee 受僱", False),
        ("Student 學生", False),
    )
    reason = form.row(
        "Reason for the extension", "延期理由", f"TO CONTINUE LIVING WITH MY {kinship(case)} IN HONG KONG"
    )
    of = case.sponsor
    back = (
        form.row("Full name of sponsor in Hong Kong", "在港保證人姓名", f"{of.name} {of.chinese_name}".strip())
        + form.row("Hong Kong identity card no.", "香港身份證號碼", of.hkid, 11)
        + form.row("Relationship to the applicant", "與申請人的關係", kinship(case))
        + form.row("Address", "住址", of.address.upper())
    )
    inner = (
        f"{top}<h2>1. TYPE OF APPLICATION 申請類別</h2>{asked}<h2>2. PERSONAL PARTICULARS 個人資料</h2>{who}",
        f"<h2>2. PERSONAL PARTICULARS (continued) 個人資料（續）</h2>{more}",
        f"<h2>3. PRESENT STAY IN HONG KONG 現時在港逗留情況</h2>{_here(form, case)}{form.day('Date of last arrival / extension', '最近一次抵港／延期日期', held.since)}{reason}<h2>4. SPONSOR 保證人</h2>{back}<h2>5. DECLARATION 聲明</h2>{form.swear(OATH)}{form.sign(*_signs(case), case.on)}<p class='small'>{PENALTY[0]} {PENALTY[1]}</p>",
    )
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-91", "combs-type-first", pages, CSS, facts=read(case.applicant, form, _number(case)))


MAKERS: dict[str, tuple[Maker, ...]] = {"id-997": (entry_combs, entry_dotted), "id-91": (extension,)}
