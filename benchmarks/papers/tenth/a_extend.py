# ruff: noqa: E501 -- lines of HTML and CSS
"""Forms of an extension: ID 91, and the declarations ID 481A and ID 481B."""

from __future__ import annotations

from random import Random

from benchmarks.papers.blind.a_pen import unfit
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import job, kinship
from benchmarks.papers.tenth.a_counter import CSS, PAST, VOW, Form, document, form, inside, person, signs
from benchmarks.papers.tenth.a_entry import BAR, KEEP, NOTES, PURPOSE, WARN


def _head(zh: str, en: str) -> str:
    return f'<div style="display:flex;justify-content:space-between"><div style="font-size:9pt">香港特別行政區政府　入境事務處<br>Immigration Department, HKSAR</div>{BAR}</div><h1 style="margin:3mm 0">{zh}<br>{en}</h1>'


def _backer(f: Form, case: Case) -> str:
    of = case.sponsor
    return f.grid(
        (f.cell("姓名（中文）", "Name in Chinese", of.chinese_name), f.tick("性別", "Sex", 1, ("男", "Male", of.sex == "M"), ("女", "Female", of.sex == "F")), f.day("出生日期", "Date of birth", of.born_on)),
        (f.comb("姓（英文）", "Surname in English", of.surname, 24),),
        (f.comb("名（英文）", "Given names in English", of.given_names, 24),),
        (f.comb("香港身份證號碼", "Hong Kong identity card no.", of.hkid, 10), f.cell("職業", "Occupation", job(case, of)), f.cell("與申請人關係", "Relationship with applicant", kinship(case))),
        (f.cell("住址", "Residential address", of.address.upper()),),
    )  # fmt: skip


def extension(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 in boxed cells on three pages."""
    f = form("ID 91", "12/2017", rng, fault)
    if inside(case) is None:
        raise unfit(fault, "not in Hong Kong")
    rows, who = person(f, case), signs(case)
    told = [
        _head("延長逗留期限申請表", "Application for Extension of Stay") + f.vow(*NOTES[1:]) + f"<div class='o'>{WARN}</div><h2>1. 個人資料 Personal Particulars</h2>" + f.grid(*rows[:8]),
        f.grid(*rows[8:]) + "<h2>2. 申請類別 Type of Application</h2>" + f.grid((f.tick("申請", "Application for", 1, ("延長逗留期限", "Extension of stay", True), ("更改居留身份", "Change of status", False)), f.tick("身份", "Status", 1, ("受養人", "Dependant", True), ("訪客", "Visitor", False)))) + "<h2>3. 保證人資料 Particulars of Sponsor</h2>" + _backer(f, case),
        "<h2>4. 申請人的聲明 Declaration of Applicant</h2>" + f.vow(*PAST, *VOW) + f.sign(*who, case.on) + f"<div class='o'>{PURPOSE}</div>",
    ]  # fmt: skip
    facts = f.read(case.applicant, document(case, case.applicant)[1])
    return Paper("id-91", "boxed-three-pages", f.paged(told, case, who), CSS, facts=facts)


def sponsors(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481A on one page: the sponsor, who is supported, days of absence, the undertaking."""
    f = form("ID 481A", "05/2016", rng, fault)
    away = rng.choice((0, 6, 11, 19))
    told = (
        _head("保證人聲明", "Declaration of Sponsor") + "<h2>甲、保證人 A. Sponsor</h2>" + _backer(f, case)
        + "<h2>乙、受養人 B. Dependant</h2>" + f.grid((f.cell("姓名", "Name", f"{case.applicant.name} {case.applicant.chinese_name}"), f.cell("旅行證件號碼", "Travel document no.", document(case, case.applicant)[1])))
        + "<h2>丙、過去十二個月不在香港的期間 C. Duration of absence from Hong Kong in the previous 12 months</h2>" + f.grid((f.cell("總日數", "Total no. of days", str(away)), f.cell("原因", "Reason(s)", "VACATION" if away else "N/A")))
        + "<h2>丁、承諾及聲明 D. Undertaking and declaration</h2>" + f.vow(*KEEP, *VOW[-2:]) + f.sign("保證人簽署", "Signature of sponsor", case.on)
    )  # fmt: skip
    pages = f.paged([told], case, ("保證人簽署", "Signature of sponsor"))
    return Paper("id-481a", "boxed-one-page", pages, CSS, facts=f.read(case.sponsor, case.sponsor.hkid))


def applicants(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 481B in numbered rows: a spouse or partner says that the relationship goes on."""
    f = form("ID 481B", "05/2016", rng, fault, boxed=False)
    if inside(case) is None or case.relationship not in ("spouse", "partner"):
        raise unfit(fault, "no spouse or partner in Hong Kong")
    lives = (("本人現與保證人同住，雙方的關係仍然存續。", "I am living together with my sponsor and our relationship is still subsisting."), *VOW[-2:])  # fmt: skip
    rows = person(f, case)
    who = signs(case)
    told = _head("受養人申請人聲明", "Declaration of Dependant Applicant") + f.grid(*rows[:4], rows[6][:1], rows[7][1:2], (f.cell("保證人姓名", "Name of sponsor", f"{case.sponsor.name} {case.sponsor.chinese_name}"), f.cell("住址", "Address", case.sponsor.address.upper()))) + f.vow(*lives) + f.sign(*who, case.on)  # fmt: skip
    facts = f.read(case.applicant, case.applicant.hkid)
    return Paper("id-481b", "numbered-one-page", f.paged([told], case, who), CSS, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"id-91": (extension,), "id-481a": (sponsors,), "id-481b": (applicants,)}
