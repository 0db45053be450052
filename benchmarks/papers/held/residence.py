# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay: a label by itself, a landing slip in a passport, and an e-Visa in three columns."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.pen import RESET, at, d_mon, known, rays, say, scrawl
from benchmarks.papers.paper import Maker, NoSuchFaultError, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink

OF_SPONSOR = {
    "permanent-resident": "unconditional", "unconditional-stay": "unconditional", "right-to-land": "right-to-land",
    "professional": "employment", "entrepreneur": "employment", "second-generation": "employment", "trainee": "training",
    "student": "study", "capital-investment": "capital-investment", "quality-migrant": "quality-migrant",
}  # fmt: skip
NAMES = {
    "visitor": ("訪客", "Visitor"), "dependant": ("受養人", "Dependant"), "employment": ("就業", "Employment"), "training": ("受訓", "Training"),
    "study": ("就讀", "Student"), "capital-investment": ("資本投資者", "Capital Investment Entrant"), "quality-migrant": ("優秀人才", "Quality Migrant"),
    "unconditional": ("無條件限制逗留", "Unconditional Stay"), "right-to-land": ("入境權", "Right to Land"),
}  # fmt: skip


def granted(case: Case, party: str, rng: Random, fault: str) -> tuple[str, date, date | None]:
    """Return what a party was granted, when, and until when; no end where there is none."""
    ink.only(fault, "expired")
    extension = case.answers["application"] == "extension"
    kind = (
        OF_SPONSOR[case.answers["sponsor"]["status"]] if party == "sponsor" else "dependant" if extension else "visitor"
    )
    if kind in ("unconditional", "right-to-land"):
        if fault:
            raise NoSuchFaultError(fault)
        return kind, ink.before(rng, case.on, 90, 1500), None
    if fault == "expired":
        until = ink.before(rng, case.on, 3, 120)
        return kind, until - timedelta(days=90) if kind == "visitor" else ink.years(until, -1), until
    limit = case.answers["applicant"].get("limit_of_stay") if party == "applicant" else None
    if limit:
        until = date.fromisoformat(str(limit))
        return kind, ink.years(until, -rng.choice((1, 2))), until
    if kind == "visitor":
        given = ink.before(rng, case.on, 1, 13)
        return kind, given, given + timedelta(days=rng.choice((90, 180, 30)))
    given = ink.before(rng, case.on, 30, 600)
    return kind, given, ink.years(given, rng.choice((2, 3)))


def _facts(case: Case, party: str, names: tuple[str, ...], kind: str, until: date | None, **more: date) -> dict:
    of = case.of(party)
    number = {"number": of.passport} if "number" in names else {}
    return known(
        of, *(name for name in names if name != "number"), permission=kind, permitted_until=until, **number, **more
    )


def _ends(kind: str, until: date | None, day: str) -> str:
    if until:
        return f"PERMITTED TO REMAIN UNTIL<br><b style='font-size:12pt'>{day}</b>"
    return (
        "THE HOLDER HAS THE RIGHT TO LAND<br>IN HONG KONG"
        if kind == "right-to-land"
        else "CONDITIONS OF STAY CANCELLED<br>PREVIOUS LIMIT OF STAY CANCELLED"
    )


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label by itself, cut out by the scanner: particulars on the left, the permission on the right."""
    kind, given, until = granted(case, party, rng, fault)
    of, (zh, en) = case.of(party), NAMES[kind]
    title = "EXTENSION OF STAY 延長逗留期限" if until and kind != "visitor" else "PERMISSION TO REMAIN 逗留許可"
    body = rays("#b06a9a", width=118, height=80) + at(
        6, 4, "香港特別行政區政府入境事務處　IMMIGRATION DEPARTMENT, HKSAR", "font-size:7pt;font-weight:bold"
    )
    body += at(6, 10, title, "font:bold 12pt Carlito,'Noto Sans CJK HK';color:#6a2458") + at(
        92, 11, f"HK {rng.randrange(10**6, 10**7)}", "font:9pt FreeMono;color:#a22"
    )
    body += at(
        6,
        20,
        f"SURNAME<br><b>{of.surname}</b><br>GIVEN NAMES<br><b>{of.given_names}</b><br>TRAVEL DOCUMENT NO.<br><b>{of.passport}</b><br>DATE OF BIRTH<br><b>{d_mon(of.born_on)}</b>",
        "line-height:1.3",
    )
    body += at(
        62,
        20,
        f"{zh}　{en.upper()}<br><br>{_ends(kind, until, d_mon(until) if until else '')}<br><br>{'NOT TO ' + rng.choice(['JOIN IN ANY BUSINESS', 'TAKE UP EMPLOYMENT']) + '<br>WITHOUT PERMISSION' if kind == 'visitor' else ''}",
        "line-height:1.3",
    )
    body += (
        at(62, 58, f"DATE OF ISSUE {d_mon(given)}")
        + at(6, 66, "FOR DIRECTOR OF IMMIGRATION")
        + at(58, 62, scrawl(rng, 30))
    )
    css = f"{RESET}.lb{{position:relative;width:118mm;height:80mm;background:#faf3f8;font:8pt Carlito,'Noto Sans CJK HK'}}"
    facts = _facts(case, party, ("number", "surname", "given_names", "date_of_birth"), kind, until, issued_on=given)
    return Paper("permission-to-stay", "label-alone", (f'<div class="lb">{body}</div>',), css, (118.0, 80.0), facts)


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a landing slip folded into an open passport, between old stamps of other places."""
    kind, given, until = granted(case, party, rng, fault)
    of, (zh, en) = case.of(party), NAMES[kind]
    till = (
        f"獲准逗留至<br>Permitted to remain until&emsp;<b>{d_mon(until, '-').upper()}</b>"
        if until
        else _ends(kind, until, "")
    )
    text = (
        f"<b>香港入境事務處 HONG KONG IMMIGRATION</b><br>入境標籤 Landing Slip<hr><table><tr><td>姓名<br>Name</td><td><b>{of.surname} {of.given_names}</b></td></tr><tr><td>證件號碼<br>Document No.</td>"
        f"<td><b>{of.passport}</b></td></tr><tr><td>抵港日期<br>Arrived on</td><td><b>{d_mon(given, '-').upper()}</b></td></tr><tr><td>身份<br>Status</td><td><b>{zh} {en.upper()}</b></td></tr></table>{till}"
        "<hr><small>請保留此標籤至離港。Please keep this slip until departure.</small>"
    )
    page = at(
        24,
        22,
        text,
        f"width:76mm;background:#fff;border:.15mm solid #bbb;padding:3mm;white-space:normal;font:8.4pt/1.3 FreeMono,'Noto Sans CJK HK';transform:rotate({rng.uniform(-3, 3):.1f}deg)",
    )
    old = ink.before(rng, given, 300, 1200)
    page += at(
        14,
        118,
        f"SCHENGEN<br>▲ A　{old:%d %m %y}　✈<br>WIEN-SCHWECHAT",
        f"color:#234;border:.5mm solid #456;padding:2mm 4mm;font:9pt FreeSans;transform:rotate({rng.uniform(-30, 30):.0f}deg)",
    )
    page += at(
        72,
        132,
        f"MACAU S.A.R.<br>ENTRY 入境<br>{old:%d-%m-%Y}",
        f"color:#7a2;border:.4mm solid #5a3;padding:2mm;font:8pt FreeSans,'Noto Sans CJK HK';transform:rotate({rng.uniform(-20, 20):.0f}deg)",
    )
    page += at(8, 166, "Visas") + at(110, 166, str(rng.randrange(7, 44)))
    css = f"{RESET}.pp{{position:relative;width:125mm;height:176mm;background:#efece0 {ink.waves('#a8b8a0', height=176, step=3)};font:8pt FreeSerif}}.pp td{{padding:.5mm 3mm .5mm 0}}"
    facts = _facts(case, party, ("number", "surname", "given_names"), kind, until, event_on=given)
    return Paper(
        "permission-to-stay", "slip-in-passport", (f'<div class="pp">{page}</div>',), css, (125.0, 176.0), facts
    )


def e_visa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip as printed from the telephone's PDF: three columns, the code at the foot."""
    kind, given, until = granted(case, party, rng, fault)
    of, (zh, en) = case.of(party), NAMES[kind]
    reference = (
        f"{rng.choice(['VAPS', 'DEPN', 'EXTN'])}-{rng.randrange(10**6, 10**7):07d}-{case.on:%y}({rng.randrange(10)})"
    )
    title = (
        ("延期逗留通知書", "Notification Slip for Extension of Stay")
        if kind == "dependant"
        else ("逗留條件通知書", "Notification Slip for Conditions of Stay")
    )
    lines = [
        ("檔案編號", "Reference Number", reference), ("英文姓名", "Name in English", f"{of.surname}, {of.given_names}"), ("中文姓名", "Name in Chinese", of.chinese_name or "—"),
        ("出生日期", "Date of Birth", f"{of.born_on:%d-%m-%Y}"), ("性別", "Sex", of.sex), ("國籍", "Nationality", ink.country(of)[0]), ("旅行證件號碼", "Travel Document Number", of.passport),
        ("逗留身份", "Residential Status", f"{zh} {en}"), ("簽發日期", "Date of Issue", f"{given:%d-%m-%Y}"),
        ("逗留期限", "Limit of Stay", f"獲准逗留至 Permitted to remain until {until:%d-%m-%Y}" if until else "不設期限 No limit of stay"),
    ]  # fmt: skip
    if kind == "right-to-land":
        lines.append(("備註", "Remarks", "持有人有香港入境權 The holder has the right to land in Hong Kong"))
    table = "".join(f"<tr><td>{a}</td><td>{b}</td><td><b>{say(c)}</b></td></tr>" for a, b, c in lines)
    seal = base64.b64encode(rng.randbytes(40)).decode()
    qr = ink.code(f"HKIMM.EVIS.{base64.b64encode(reference.encode()).decode()}.3.{seal}")
    page = (
        f"<div class='ev'><div class='top'><b>{title[0]}</b><br><b>{title[1]}</b></div><p>入境事務處處長現根據《入境條例》（第115章）批准以下人士在香港逗留。<br>The Director of Immigration, under the Immigration Ordinance (Cap. 115), has given the following "
        f"person permission to stay in Hong Kong.</p><table>{table}</table><img src='{qr}'><p class='n'>此通知書可儲存於手機或以 A4 白紙列印。This slip may be kept on a mobile phone or printed on plain white A4 paper.<br>網頁 Website: www.immd.gov.hk</p></div>"
    )
    css = (
        f"{RESET}.ev{{padding:22mm 24mm;font:10pt/1.45 FreeSans,'Noto Sans CJK HK'}}.ev .top{{text-align:center;font-size:14pt;margin-bottom:7mm;border:.4mm solid #244;padding:3mm}}"
        ".ev table{width:100%;margin:6mm 0}.ev td{border:.2mm solid #688;padding:2mm}.ev img{width:40mm;display:block;margin:4mm auto}.ev .n{font-size:8pt}"
    )
    names = ("number", "surname", "given_names", "chinese_name", "date_of_birth", "sex", "nationality")
    return Paper(
        "permission-to-stay",
        "e-visa-columns",
        (page,),
        css,
        facts=_facts(case, party, names, kind, until, issued_on=given),
    )


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (label, slip, e_visa)}
