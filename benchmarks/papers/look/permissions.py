# ruff: noqa: E501
"""Permission to stay: the label, the stamp with its page, the landing slip, the e-Visa notice."""

from __future__ import annotations

from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    MONO,
    SERIF,
    at,
    barcode,
    dmy,
    known,
    long,
    only,
    rosette,
    seed,
    sheet,
    short,
    square_code,
    waves,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

PAGE = (125.0, 88.0)


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a passport page that bears the label of an extension or of a visa."""
    only(fault, "expired")
    of = case.of(party)
    fact, english, chinese = story.permission(case, party)
    since, until = story.stay(case, party, fault)
    number = f"{'ABCDEFGH'[seed(of.passport) % 8]}{seed(of.hkid) % 9000000 + 1000000}"
    title = ("VISA 簽證", "ENTRY PERMIT 進入許可", "EXTENSION OF STAY 延期逗留")[
        2 if fact != "visitor" else rng.randrange(2)
    ]
    inner = waves(*PAGE, "#e4ddcc", rows=24) + at(58, 82, "17", 7, f"font-family:{SERIF};color:#777")
    rows = waves(110, 62, "#c3d3e8", rows=20) + rosette(95, 14, 9, "#a99bc8")
    rows += at(4, 3, "HONG KONG SPECIAL ADMINISTRATIVE REGION", 6.6, "font-weight:bold")
    rows += at(4, 6.4, "香港特別行政區", 7.4) + at(4, 11, title, 9.6, "font-weight:bold;color:#20407c")
    rows += at(74, 24, f"No. {number}", 7.6, "color:#8c1d1d")
    for y, name, value in (
        (18, "Name 姓名", f"{of.surname}, {of.given_names}"),
        (26, "Travel document No. 旅行證件號碼", of.passport),
        (34, "Date of issue 簽發日期", short(since)),
    ):
        rows += at(4, y, name, 5.2, "color:#555") + at(4, y + 2.2, value, 8.4, f"font-family:{MONO};font-weight:bold")
    rows += at(56, 34, "Status 身份", 5.2, "color:#555") + at(
        56, 36.2, f"{english} {chinese}", 6.2, f"font-family:{MONO}"
    )
    if until:
        rows += at(4, 43, "PERMITTED TO REMAIN UNTIL 獲准逗留至", 7, "font-weight:bold")
        rows += at(66, 42.4, short(until), 10, f"font-family:{MONO};font-weight:bold")
    else:
        rows += at(4, 43, "THE HOLDER IS NOT SUBJECT TO A LIMIT OF STAY", 7, "font-weight:bold") + at(
            4, 46.6, "持證人不受逗留期限限制", 7
        )
    rows += at(4, 53, "for Director of Immigration 入境事務處處長代行", 5.6) + barcode(number, 66, 51, 38, 7)
    inner += f'<div style="position:absolute;left:7mm;top:12mm;width:110mm;height:62mm;border:.3mm solid #7587a5;background:#eff4f9">{rows}</div>'
    facts = known(
        number=of.passport,
        holder=f"{of.surname}, {of.given_names}",
        permitted_until=until,
        issued_on=since,
        permission=fact,
    )
    return Paper("permission-to-stay", "label", (sheet(inner, PAGE, "background:#f6f3ea"),), BASE, PAGE, facts)


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the landing slip handed out on arrival."""
    only(fault, "expired")
    of = case.of(party)
    fact, english, chinese = story.permission(case, party)
    since, until = story.stay(case, party, fault)
    inner = at(4, 3, "HKSAR IMMIGRATION DEPARTMENT", 7.6, "font-weight:bold") + at(
        4, 6.6, "香港特別行政區入境事務處", 7.4
    )
    inner += at(56, 3.4, "入境標籤 LANDING SLIP", 7.2, "font-weight:bold")
    for y, name, value in (
        (13, "姓名 Name", f"{of.surname} {of.given_names}"),
        (20, "旅行證件號碼 Travel Document No.", of.passport),
        (27, "抵港日期 Date of Arrival", dmy(since)),
        (34, "逗留條件 Conditions of Stay", f"{english} {chinese}"),
    ):
        inner += at(4, y, name, 5.6) + at(46, y - 0.4, value, 8, f"font-family:{MONO}")
    inner += at(4, 41, "獲准逗留至 Permitted to remain until", 6.4, "font-weight:bold")
    inner += at(50, 40.2, dmy(until) if until else "NO LIMIT OF STAY", 9, f"font-family:{MONO};font-weight:bold")
    inner += at(4, 48, f"P{seed(of.passport) % 90 + 10}-{seed(of.hkid) % 900000 + 100000}", 6)
    facts = known(number=of.passport, holder=of.name, permitted_until=until, issued_on=since, permission=fact)
    return Paper(
        "permission-to-stay", "landing-slip", (sheet(inner, (86, 54), "background:#fdfdfa"),), BASE, (86.0, 54.0), facts
    )


def e_visa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the notification slip that replaced the label."""
    only(fault, "expired")
    of = case.of(party)
    fact, english, chinese = story.permission(case, party)
    since, until = story.stay(case, party, fault)
    visa = fact == "visitor"
    english_title = "Notification Slip for Entry Visa/Permit" if visa else "Notification Slip for Conditions of Stay"
    chinese_title = "入境簽證／進入許可通知書" if visa else "逗留條件通知書"
    number = f"RESI-{seed(of.passport) % 9000000 + 1000000}-{case.on.year % 100}({seed(of.hkid) % 10})"
    inner = rosette(30, 26, 10, "#7b8bb0") + at(44, 18, "香港特別行政區政府 入境事務處", 12)
    inner += at(44, 24, "Immigration Department", 10.5) + at(
        44, 29, "The Government of the Hong Kong Special Administrative Region", 9
    )
    inner += f'<div style="position:absolute;left:0;top:42mm;width:210mm;text-align:center;font-size:14pt;font-weight:bold">{chinese_title}<br>{english_title}</div>'
    rows = (
        ("申請檔案號碼", "Application Reference No.", number), ("英文姓氏", "Surname", of.surname), ("英文名字", "Given names", of.given_names),
        ("中文姓名", "Name in Chinese", of.chinese_name), ("性別", "Sex", {"F": "女 Female", "M": "男 Male"}[of.sex]),
        ("出生日期", "Date of birth", long(of.born_on)), ("旅行證件號碼", "Travel document no.", of.passport),
        ("逗留身份", "Status", f"{chinese} {english.title()}"), ("簽發日期", "Date of issue", long(since)),
        ("獲准逗留至", "Permitted to remain until", long(until) if until else "不受逗留期限限制 No limit of stay"),
    )  # fmt: skip
    body = "".join(f"<tr><td>{a}<br><small>{b}</small></td><td>{c}</td></tr>" for a, b, c in rows if c)
    inner += f'<table class="rows" style="position:absolute;left:25mm;top:64mm;width:160mm">{body}</table>'
    inner += square_code(f"HKIMM.EVIS.{number}.3.{seed(number):08x}{seed(number + 'x'):08x}", 28, 196, 45)
    notes = (
        f"{zh(since)}　請於辦理出入境檢查時出示此通知書上的加密二維碼。<br>Present the encrypted QR code on this notification slip upon "
        "immigration clearance. The slip may be saved in a personal mobile device or printed on a sheet of A4 white paper."
    )
    inner += f'<div style="position:absolute;left:80mm;top:200mm;width:105mm;font-size:9pt">{notes}</div>'
    inner += at(25, 278, '"e-Visa" 「電子簽證」', 9, "color:#234c8c")
    facts = known(
        number=of.passport,
        surname=of.surname,
        given_names=of.given_names,
        permitted_until=until,
        issued_on=since,
        permission=fact,
    )
    css = (
        BASE
        + ".rows td{border-bottom:.2mm solid #999;padding:1.6mm 2mm;font-size:10.5pt} .rows td:first-child{width:62mm;font-size:9pt}"
    )
    return Paper("permission-to-stay", "e-visa", (sheet(inner),), css, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (label, slip, e_visa)}
