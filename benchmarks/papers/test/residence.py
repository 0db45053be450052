# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay: arrival stamp, landing slip, extension label, and the slips of an e-Visa."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink
from benchmarks.papers.test.ink import box

PERMISSIONS = {
    "permanent-resident": "unconditional",
    "right-to-land": "right-to-land",
    "unconditional-stay": "unconditional",
    "professional": "employment",
    "entrepreneur": "employment",
    "second-generation": "employment",
    "trainee": "training",
    "student": "study",
    "capital-investment": "capital-investment",
    "quality-migrant": "quality-migrant",
}
WORDS = {
    "visitor": ("訪客", "VISITOR"),
    "dependant": ("受養人", "DEPENDANT"),
    "employment": ("就業", "EMPLOYMENT"),
    "training": ("受訓", "TRAINING"),
    "study": ("學生", "STUDENT"),
    "capital-investment": ("資本投資者", "CAPITAL INVESTMENT ENTRANT"),
    "quality-migrant": ("優秀人才", "QUALITY MIGRANT"),
    "unconditional": ("不受條件限制", "UNCONDITIONAL STAY"),
    "right-to-land": ("入境權", "RIGHT TO LAND"),
}
Facts = dict[str, str | date | tuple[str, ...]]


def permission(case: Case, party: str, rng: Random, fault: str) -> tuple[str, date, date | None]:
    """Return the permission of a party, the day it was given and the last day; none where there is no limit."""
    ink.only(fault, "expired")
    answers = case.answers["applicant"]
    kind = PERMISSIONS[case.answers["sponsor"]["status"]]
    if party == "applicant":
        kind = "dependant" if case.answers["application"] == "extension" else "visitor"
    given = ink.before(rng, case.on, 2, 12) if kind == "visitor" else ink.before(rng, case.on, 60, 600)
    limit = answers.get("limit_of_stay") if party == "applicant" else None
    if kind in ("unconditional", "right-to-land"):
        if fault:
            raise ink.NoSuchFaultError(fault)
        return kind, given, None
    until = given + timedelta(days=rng.choice([90, 180])) if kind == "visitor" else ink.years(given, 2)
    if limit:
        until = date.fromisoformat(str(limit))
        given = min(given, ink.years(until, -2))
    if fault == "expired":
        until = ink.before(rng, case.on, 4, 90)
        given = until - timedelta(days=90)
    return kind, given, until


def _known(case: Case, party: str, *names: str) -> Facts:
    of = case.of(party)
    facts = {
        "number": of.passport,
        "surname": of.surname,
        "given_names": of.given_names,
        "chinese_name": of.chinese_name,
    }
    facts |= {"date_of_birth": of.born_on, "sex": of.sex, "nationality": of.nationality}
    return {name: facts[name] for name in names if facts[name]}


def _limits(kind: str, until: date | None) -> Facts:
    return {"permission": kind} | ({"permitted_until": until} if until else {})


def _remain(kind: str, until: date | None) -> str:
    """Return the phrase that gives the limit of stay."""
    if kind == "right-to-land":
        return "HOLDER HAS THE RIGHT TO LAND<br>IN HONG KONG"
    if kind == "unconditional":
        return "PREVIOUS CONDITIONS OF STAY<br>ARE HEREBY CANCELLED"
    assert until
    return f"PERMITTED TO REMAIN UNTIL<br><b>{ink.mon(until)}</b>"


def stamp(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two passport pages' worth of stamps with the latest arrival in Hong Kong among them."""
    kind, given, until = permission(case, party, rng, fault)
    tilt, other = rng.uniform(-9, 9), rng.uniform(-25, 25)
    said = WORDS[kind][1]
    inner = f"<b>HONG KONG　香港</b><br>入境 ARRIVAL<br><b style='font-size:11pt'>{ink.mon(given)}</b><br>{_remain(kind, until)}<br>"
    inner += f"{'AS ' + said + '<br>' if until else ''}IMMIGRATION OFFICER ({rng.randrange(1000, 9999)})"
    rule = f"border:.5mm solid;padding:2mm 4mm;text-align:center;line-height:1.35;transform:rotate({tilt:.1f}deg)"
    page = box(18 + rng.uniform(0, 20), 20 + rng.uniform(0, 15), inner, f"color:#8c1f3c;font-size:8pt;{rule}")
    old = ink.before(rng, given, 200, 900)
    page += box(
        20,
        95 + rng.uniform(0, 15),
        f"NARITA<br>上陸許可 LANDING PERMISSION<br>{old:%d. %b. %Y}<br>TEMPORARY VISITOR 90days",
        f"color:#1d5c8a;font-size:7pt;border:.4mm solid;padding:2mm;transform:rotate({other:.1f}deg)",
    )
    page += box(
        70,
        120,
        f"SINGAPORE<br>IMMIGRATION<br>{ink.mon(old)}",
        f"color:#333;border:.4mm solid;border-radius:6mm;padding:3mm;transform:rotate({-tilt * 2:.1f}deg)",
    )
    page += box(56, 4, "VISAS", "color:#99a") + box(60, 168, str(rng.randrange(6, 40)), "color:#99a")
    css = f"{ink.AT}.leaf{{position:relative;width:125mm;height:176mm;background:#f7f3ea {ink.waves('#cbb8d6', height=170)};font:7pt FreeSans,'Noto Sans CJK HK'}}"
    return Paper(
        "permission-to-stay",
        "arrival-stamp",
        (f'<div class="leaf">{page}</div>',),
        css,
        (125.0, 176.0),
        {"event_on": given, **_limits(kind, until)},
    )


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the landing slip that is given on arrival instead of a stamp."""
    kind, given, until = permission(case, party, rng, fault)
    of, (zh, en) = case.of(party), WORDS[kind]
    condition = (
        "已獲准以訪客身份逗留 Permitted to remain as a visitor" if kind == "visitor" else f"已獲准以{zh}身份逗留 {en}"
    )
    stay = (
        _remain(kind, until)
        if not until
        else f"獲准逗留至 Permitted to remain until<br><b style='font-size:11pt'>{ink.mon(until, '-')}</b>"
    )
    rows = [
        "<b>香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION</b>",
        "入境標籤 LANDING SLIP",
        f"姓名 Name<br><b>{of.surname}, {of.given_names}</b>",
        f"旅行證件號碼 Travel Document No.<br><b>{of.passport}</b>",
        f"抵港日期 Arrival Date　<b>{ink.mon(given, '-')}</b>",
        f"逗留條件 Conditions of Stay<br>{condition}",
        stay,
        f"<small>{rng.randrange(10**8, 10**9)} {rng.choice(['HKIA', 'LW', 'SZB', 'WK'])} {rng.randrange(10, 90)}</small>",
    ]
    css = (
        ".slip{width:72mm;height:92mm;box-sizing:border-box;padding:4mm 5mm;background:#fdfdf9;font:7.6pt FreeSans,'Noto Sans CJK HK';"
        "line-height:1.3}.slip p{margin:0 0 1.6mm}"
    )
    page = f'<div class="slip">{"".join(f"<p>{row}</p>" for row in rows)}</div>'
    facts = _known(case, party, "number", "surname", "given_names") | {"event_on": given, **_limits(kind, until)}
    return Paper("permission-to-stay", "landing-slip", (page,), css, (72.0, 92.0), facts)


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label of an extension, a visa or the end of conditions, stuck on a passport page."""
    kind, given, until = permission(case, party, rng, fault)
    of, (zh, en) = case.of(party), WORDS[kind]
    name = "EXTENSION OF STAY　延期逗留" if until else "ENDORSEMENT　簽註"
    limit = (
        f"獲准逗留至 Permitted to remain until　<b style='font-size:10pt'>{ink.dmy(until)}</b>"
        if until
        else _remain(kind, until)
    )
    inner = box(4, 3, "香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION", "font-size:6pt")
    inner += box(4, 7, f"<b>{name}</b>", "font-size:10pt;color:#4b2a75") + box(
        72, 7, f"<b>LB{rng.randrange(10**6, 10**7)}</b>", "color:#b22"
    )
    rows = [
        (14, f"姓名 Name　<b>{of.surname}, {of.given_names}</b>"),
        (20, f"旅行證件號碼 Travel document no.　<b>{of.passport}</b>　　性別 Sex {of.sex}"),
        (26, f"簽發日期 Date of issue　<b>{ink.dmy(given)}</b>"),
        (32, f"身份 Status　<b>{zh} {en}</b>"),
        (38, limit),
        (48, "入境事務處處長 Director of Immigration"),
    ]
    inner += "".join(box(4, y, text) for y, text in rows)
    back = ink.waves("#9c86c4", width=105, height=56, step=1.5).replace('"', "")
    page = box(
        8,
        20,
        inner,
        f"width:108mm;height:56mm;border:.2mm solid #87a;background:#f4eefa {back};transform:rotate({rng.uniform(-2, 2):.1f}deg)",
    )
    page += box(56, 168, str(rng.randrange(6, 40)), "color:#99a")
    page += box(
        70,
        62,
        f"IMMIGRATION<br>HONG KONG<br>{ink.mon(given)}",
        "color:#a33;border:.4mm solid;border-radius:14mm;padding:3mm;font-size:7pt;transform:rotate(-14deg);text-align:center",
    )
    css = f"{ink.AT}.leaf{{position:relative;width:125mm;height:176mm;background:#f3efe2 {ink.waves('#d8c79a', height=170)};font:7.4pt Carlito,'Noto Sans CJK HK'}}"
    facts = _known(case, party, "number", "surname", "given_names", "sex") | {
        "issued_on": given,
        **_limits(kind, until),
    }
    return Paper("permission-to-stay", "label", (f'<div class="leaf">{page}</div>',), css, (125.0, 176.0), facts)


def e_visa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the notification slip for conditions of stay, with its code."""
    kind, given, until = permission(case, party, rng, fault)
    reference = f"{rng.choice(['DEPD', 'GEPD', 'VEXT'])}-{rng.randrange(10**7, 10**8)}-{rng.randrange(20, 24)}"
    rows = [
        ("申請檔案編號 Application reference no.", reference),
        *_person(case, party),
        ("簽發日期 Date of issue", ink.long_date(given)),
        ("身份／逗留類別 Category", f"{WORDS[kind][0]} {WORDS[kind][1].title()}"),
        ("逗留期限 Limit of stay", ink.long_date(until) if until else "無 Not subject to a limit of stay"),
    ]
    if until:
        rows.append(("獲准逗留至 Permitted to remain until", ink.long_date(until)))
    elif kind == "right-to-land":
        rows.append(("備註 Remarks", "The holder has the right to land in Hong Kong 持有人擁有香港入境權"))
    paper = _slip_page("逗留條件通知書", "Notification Slip for Conditions of Stay", rows, reference, rng)
    facts = _known(case, party, "number", "surname", "given_names", "date_of_birth", "sex", "nationality")
    return _as_paper("e-visa-conditions", paper, facts | {"issued_on": given, **_limits(kind, until)})


def e_entry(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the notification slip of an entry visa; without a limit, that of the conditions of stay."""
    kind, given, until = permission(case, party, rng, fault)
    if not until or kind == "visitor":
        return e_visa(case, party, rng, fault)
    reference = f"ENTV-{rng.randrange(10**7, 10**8)}-{rng.randrange(20, 24)}"
    zh, en = WORDS[kind]
    rows = [
        *_person(case, party),
        ("簽證類別 Visa type", f"{en} 入境簽證（{zh}）"),
        ("簽發日期 Date of issue", ink.mon(given)),
        ("須於此日或之前入境 Present on or before", ink.mon(given + timedelta(days=90))),
        ("逗留期 Duration of stay", f"獲准逗留至 Permitted to remain until {ink.mon(until)}"),
        ("檔案編號 Reference no.", reference),
    ]
    paper = _slip_page("入境簽證／進入許可通知書", "Notification Slip for Entry Visa/Permit", rows, reference, rng)
    facts = _known(case, party, "number", "surname", "given_names", "date_of_birth", "sex", "nationality")
    return _as_paper("e-visa-entry", paper, facts | {"issued_on": given, **_limits(kind, until)})


def _person(case: Case, party: str) -> list[tuple[str, str]]:
    of = case.of(party)
    return [
        ("姓名 Name", f"{of.surname}, {of.given_names}"),
        ("性別 Sex", f"{'女 Female' if of.sex == 'F' else '男 Male'}"),
        ("出生日期 Date of birth", ink.mon(of.born_on)),
        ("國籍 Nationality", ink.country(of)[0]),
        ("旅行證件號碼 Travel document no.", of.passport),
    ]


def _slip_page(zh: str, en: str, rows: list[tuple[str, str]], reference: str, rng: Random) -> str:
    token = base64.b64encode(reference.encode()).decode()
    seal = base64.b64encode(rng.randbytes(32)).decode()
    table = "".join(f"<tr><td>{name}</td><td><b>{value}</b></td></tr>" for name, value in rows)
    return (
        f'<div class="evisa"><div class="hd">香港特別行政區政府 入境事務處<br>Immigration Department, The Government of the Hong Kong SAR</div>'
        f"<h1>{zh}</h1><h2>{en}</h2><img class='qr' src='{ink.code(f'HKIMM.EVIS.{token}.3.{seal}')}'><table>{table}</table>"
        "<p>請核對本通知書上的資料。持有人須連同上述旅行證件一併出示此通知書。</p><p>Please check the particulars on this slip. It should be "
        "presented together with the travel document stated above. The encrypted QR code may be verified with the Immigration "
        "Department mobile application.</p><p class='s'>此文件由電腦編印，無須簽署。This is a computer-generated document; no signature is required.</p></div>"
    )


def _as_paper(layout: str, page: str, facts: Facts) -> Paper:
    css = (
        ".evisa{width:210mm;height:297mm;box-sizing:border-box;padding:20mm;font:10.5pt/1.4 Lato,'Noto Sans CJK HK';position:relative}"
        ".evisa h1{font-size:17pt;margin:8mm 0 0}.evisa h2{font-size:14pt;margin:0 0 6mm}.evisa .qr{width:44mm;height:44mm;float:right}"
        ".evisa td{padding:1.2mm 5mm 1.2mm 0;border-bottom:.2mm solid #bbb}.evisa .hd{border-bottom:1mm solid #17508a;padding-bottom:2mm}.evisa .s{font-size:8pt;color:#555}"
    )
    return Paper("permission-to-stay", layout, (page,), css, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (stamp, slip, label, e_visa, e_entry)}
