# ruff: noqa: E501 -- lines of HTML and CSS
"""Declarations of an extension, ID 481A and ID 481B, in cells and on lines, and an application for employment."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.ninth.a_sheet import CSS, PURPOSE, WARNING, Sheet, begun, document_of, glued, official, told
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import home, job, kinship, origin, stay


def _who(form: Sheet, of: Someone) -> str:
    if not form.cells:
        rows = (("英文姓名", "Name in English", of.name), ("中文姓名", "Name in Chinese", of.chinese_name), ("出生日期", "Date of birth", f"{of.born_on:%d-%m-%Y}"), ("香港身份證號碼", "Hong Kong identity card number", of.hkid))  # fmt: skip
        sex = form.line("", "性別", "Sex", form.tick(("M 男", of.sex == "M"), ("F 女", of.sex == "F")), bare=True)
        return "".join(form.line(f"{n})", zh, en, form.ink(v)) for n, (zh, en, v) in enumerate(rows, 1)) + sex
    sex = form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))
    return form.ask(("姓（英文）", "Surname in English", form.ink(of.surname)), ("名（英文）", "Given names in English", form.ink(of.given_names)), ("姓名（中文）", "Name in Chinese", form.ink(of.chinese_name), 0.6), first=True) + form.ask(("性別", "Sex", sex), ("出生日期", "Date of birth", form.day(of.born_on)), ("香港身份證號碼", "Hong Kong identity card no.", form.ink(of.hkid)))  # fmt: skip


def _list(form: Sheet, *items: tuple[str, str]) -> str:
    told_ = "".join(f"<li>{a}<br>{b}</li>" if form.cells else f"<li>{b} {a}</li>" for a, b in items)
    return f'<ol style="list-style:{"lower-alpha" if form.cells else "decimal"}">{told_}</ol>'


def _head(form: Sheet, zh: str, en: str, note: str) -> str:
    name = "香港特別行政區政府入境事務處<br>Immigration Department, Hong Kong Special Administrative Region"
    return f'<div style="display:flex;justify-content:space-between"><div>{name}</div>{official(58, 20)}</div><h1 style="margin:4mm 0 2mm;text-align:center">{zh}<br>{en}</h1><p style="text-align:center">{note}</p>'


TRUE = ("本人在此聲明書內所填報的資料均屬正確、完備和真實。", "The information given in this declaration is correct, complete and true to the best of my knowledge.")  # fmt: skip
KEEP = (
    ("申請人現仍為本人的受養人，並與本人同住。", "The applicant remains my dependant and is living with me."),
    ("本人會繼續擔任申請人的保證人，並負責其生活及住宿。", "I shall continue to sponsor the applicant and shall be responsible for his/her maintenance and accommodation."),
    ("如本人與申請人的關係有變，本人會即時通知入境事務處。", "I shall notify the Immigration Department immediately of any change in our relationship."),
    TRUE,
)  # fmt: skip


def _trips(case: Case, form: Sheet, rng: Random) -> str:
    """Return the absences of the last twelve months: departure, return, days, place, purpose."""
    day, rows = case.on - timedelta(days=rng.randrange(280, 340)), ""
    cell = "border:.2mm solid #000;padding:1mm 1.5mm;height:6mm;"
    for _ in range(6):
        if day < case.on - timedelta(days=30):
            back = day + timedelta(days=rng.randrange(2, 12))
            place = rng.choice(("SHENZHEN", "TOKYO", "BANGKOK", "TAIPEI", "SINGAPORE", "MACAO"))
            told_ = (f"{day:%d/%m/%Y}", f"{back:%d/%m/%Y}", (back - day).days, place, rng.choice(("HOLIDAY", "BUSINESS", "FAMILY VISIT")))  # fmt: skip
            day = back + timedelta(days=rng.randrange(40, 120))
        else:
            told_ = ("", "", "", "", "")
        rows += "<tr>" + "".join(f"<td style='{cell}'>{form.ink(v)}</td>" for v in told_) + "</tr>"
    heads = ("離港日期<br>Date of departure", "返港日期<br>Date of return", "日數<br>No. of days", "前往地點<br>Destination", "原因<br>Reason")  # fmt: skip
    return f"<table style='width:100%;margin:1.5mm 0'><tr>{''.join(f'<th style={cell!r}>{h}</th>' for h in heads)}</tr>{rows}</table>"


def _settled(case: Case) -> bool:
    return str(case.answers["sponsor"]["status"]) == "permanent-resident"


def sponsor_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A in cells on two pages, every absence from Hong Kong in a table."""
    form = begun("ID 481A", "03/2018", rng, fault, cells=True)
    of, other, i = case.sponsor, case.applicant, form.ink
    held = None if _settled(case) else stay(case, "sponsor")
    one = (
        _head(form, "保證人聲明書", "Declaration of Sponsor", "（由保證人填寫 To be completed by the sponsor）")
        + f"<h2>1. 保證人個人資料 Sponsor's Particulars</h2>{_who(form, of)}"
        + form.ask(("在港身份", "Status in Hong Kong", i("HONG KONG PERMANENT RESIDENT" if held is None else held.en)), ("獲准逗留至（如適用）", "Permitted to remain until (if applicable)", form.day(held.until if held else None)))
        + form.ask(("現時住址", "Present address", i(of.address.upper()), 1.7), ("職業", "Occupation", i(job(case, of))))
        + f"<h2 style='margin-top:3mm'>2. 申請人 Applicant</h2>{form.ask(('申請人姓名', 'Name of applicant', i(f'{other.name} {other.chinese_name}'.strip())), ('旅行證件號碼', 'Travel document no.', i(other.passport), 0.6), ('與申請人關係', 'Relationship with applicant', i(kinship(case)), 0.6), first=True)}"
        + f"<h2 style='margin-top:3mm'>3. 過去12個月不在香港的時間 Duration of Absence from Hong Kong in the Previous 12 Months</h2>{_trips(case, form, rng)}"
    )  # fmt: skip
    two = f"<h2>4. 保證人承諾書 Sponsor's Undertaking of Continuous Sponsorship</h2><p style='margin-top:2mm'>本人為上述申請人的保證人，現承諾及聲明：I, being the sponsor of the above-named applicant, undertake and declare that:</p>{_list(form, *KEEP)}<p>{WARNING[0]}<br>{WARNING[1]}</p>{form.sign('保證人簽署', 'Signature of sponsor', case.on)}<p style='margin-top:5mm'>{PURPOSE[0]}<br>{PURPOSE[1]}</p>"
    return Paper("id-481a", "cells-table-of-absences", (form.page(one, 1, 2), form.page(two, 2, 2)), CSS, facts=told(of, form, of.hkid))  # fmt: skip


def sponsor_lines(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A on lines on one page, English first, the undertaking above and the total of days below."""
    form = begun("ID 481A", "09/2014", rng, fault, cells=False)
    of, other, i = case.sponsor, case.applicant, form.ink
    inner = (
        _head(form, "保證人聲明", "Declaration of Sponsor", "Application for extension of stay as a dependant 受養人延期逗留申請")
        + f"<h2>Sponsor 保證人</h2>{_who(form, of)}{form.line('5)', '地址', 'Address', i(of.address.upper()))}{form.line('6)', '申請人姓名', 'Name of applicant', i(other.name))}{form.line('7)', '與申請人的關係', 'Relationship to applicant', i(kinship(case)))}"
        + f"<h2>Undertaking of continuous sponsorship 繼續擔保承諾</h2>{_list(form, *KEEP)}<h2>Absence from Hong Kong in the previous 12 months 過去十二個月離港時間</h2>{form.line('8)', '離港總日數', 'Total number of days of absence', i(rng.randrange(0, 46)))}{form.sign('保證人簽署', 'Signature of sponsor', case.on, of.name)}"
    )  # fmt: skip
    return Paper("id-481a", "lines-one-page", (form.page(inner, 1, 1),), CSS, facts=told(of, form, of.hkid))


def _couple(case: Case) -> tuple[tuple[str, str], ...]:
    word = ("伴侶", "partner") if case.relationship == "partner" else ("配偶", "spouse")
    return (
        (f"本人現仍是保證人的{word[0]}，婚姻／伴侶關係仍然存續。", f"I am still the {word[1]} of the sponsor and the marriage/partnership still subsists."),
        ("本人與保證人現同住於下述地址，並無分居或離異。", "I am living with the sponsor at the address stated and we are neither separated nor divorced."),
        ("本人明白如不再符合受養人資格，須通知入境事務處。", "I understand that I must inform the Immigration Department if I cease to be eligible as a dependant."),
        TRUE,
    )  # fmt: skip


def applicant_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B in cells on one page: who, with whom, the declaration."""
    form = begun("ID 481B", "03/2018", rng, fault, cells=True)
    of, other, i = case.applicant, case.sponsor, form.ink
    inner = (
        _head(form, "受養人申請人聲明書", "Declaration of Dependant Applicant", "（只適用於受養配偶、民事伴侶、民事結合或「同性婚姻」 Only for dependant spouse, civil partnership, civil union or “same-sex marriage”）")
        + f"<h2>1. 申請人個人資料 Applicant's Particulars</h2>{_who(form, of)}{form.ask(('旅行證件號碼', 'Travel document no.', i(of.passport), 0.5), ('現時住址', 'Present address', i(other.address.upper())))}<h2 style='margin-top:3mm'>2. 保證人 Sponsor</h2>{form.ask(('保證人姓名', 'Name of sponsor', i(f'{other.name} {other.chinese_name}'.strip())), ('香港身份證號碼', 'Hong Kong identity card no.', i(other.hkid)), first=True)}<h2 style='margin-top:3mm'>3. 聲明 Declaration</h2><p style='margin-top:2mm'>本人謹此聲明：I declare that:</p>{_list(form, *_couple(case))}<p>{WARNING[0]}<br>{WARNING[1]}</p>{form.sign('申請人簽署', 'Signature of applicant', case.on)}<p style='margin-top:5mm'>{PURPOSE[0]}<br>{PURPOSE[1]}</p>"
    )  # fmt: skip
    return Paper("id-481b", "cells-sponsor-before-declaration", (form.page(inner, 1, 1),), CSS, facts=told(of, form, of.hkid))  # fmt: skip


def applicant_lines(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B on lines, the warning on a second page."""
    form = begun("ID 481B", "09/2014", rng, fault, cells=False)
    of, other, i = case.applicant, case.sponsor, form.ink
    one = (
        _head(form, "受養人聲明", "Declaration of Dependant Applicant", "To be completed by the applicant 由申請人填寫")
        + f"<h2>Applicant 申請人</h2>{_who(form, of)}{form.line('5)', '同住地址', 'Address where you live with the sponsor', i(other.address.upper()))}{form.line('6)', '保證人姓名', 'Name of sponsor', i(other.name))}<h2>Declaration 聲明</h2>{_list(form, *_couple(case))}{form.sign('申請人簽署', 'Signature of applicant', case.on, of.name)}"
    )
    two = f"<h2>Notes 說明</h2><p>{WARNING[1]}</p><p>{WARNING[0]}</p><p>{PURPOSE[1]}</p><p>{PURPOSE[0]}</p>"
    return Paper("id-481b", "lines-two-pages", (form.page(one, 1, 2), form.page(two, 2, 2)), CSS, facts=told(of, form, of.hkid))  # fmt: skip


def employment(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 990A of somebody who comes to work, in cells on two pages."""
    form = begun("ID 990A", "10/2016", rng, fault, cells=True)
    of, i = case.of(party), form.ink
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = document_of(case, of)
    one = (
        _head(form, "根據一般就業政策來港就業申請表", "Application for Entry for Employment as Professionals in Hong Kong", "（甲部由申請人填寫 Part A to be completed by the applicant）")
        + f"<h2>1. 個人資料 Personal Particulars</h2>{form.ask(('姓（英文）', 'Surname in English', i(of.surname)), ('名（英文）', 'Given names in English', i(of.given_names)), ('姓名（中文）', 'Name in Chinese', i(of.chinese_name)), first=True)}"
        + form.ask(("性別", "Sex", form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))), ("出生日期", "Date of birth", form.day(of.born_on)), ("出生地點", "Place of birth", i(born_in)), ("國籍", "Nationality", i(nation)))
        + form.ask(("旅行證件類別及號碼", "Travel document type and no.", i(f"{kind} {number}")), ("簽發日期", "Date of issue", form.day(issued)), ("屆滿日期", "Date of expiry", form.day(ends)))
        + form.ask(("現時住址", "Present address", i(home(case, of))))
        + (f"<div style='border:.2mm solid #000;border-top:0'>照片 Photograph{glued(case, of)}</div>" if party == "applicant" else "")
        + f"<h2 style='margin-top:3mm'>2. 擬在港就業 Proposed Employment in Hong Kong</h2>{form.ask(('擬任職位', 'Position', i('SENIOR DATA ENGINEER')), ('僱主', 'Employer', i('HARBOUR LANTERN TECHNOLOGIES LIMITED')), ('月薪', 'Monthly salary', i('HK$ 62,000')), first=True)}"
        + form.sign("申請人簽署", "Signature of applicant", case.on)
    )  # fmt: skip
    two = f"<h2>3. 學歷及工作經驗 Academic Qualifications and Working Experience</h2>{form.ask(('學歷', 'Qualification', i('BACHELOR OF SCIENCE')), ('現職', 'Present post', i(job(case, of))), first=True)}<h2 style='margin-top:3mm'>4. 申請人聲明 Declaration of Applicant</h2>{_list(form, ('本人同意為處理本申請而進行的任何查詢。', 'I consent to the making of any enquiries necessary for processing this application.'), ('未經批准，本人不會轉換工作。', 'I shall not change employment without prior permission.'), TRUE)}<p>{WARNING[0]}<br>{WARNING[1]}</p>{form.sign('申請人簽署', 'Signature of applicant', case.on)}"
    return Paper("other-application-form", "employment-in-cells", (form.page(one, 1, 2), form.page(two, 2, 2)), CSS, facts=told(of, form, number))  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-481a": (sponsor_cells, sponsor_lines),
    "id-481b": (applicant_cells, applicant_lines),
    "other-application-form": (employment,),
}
