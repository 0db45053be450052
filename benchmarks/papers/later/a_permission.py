# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay in Hong Kong: two sheets of the e-Visa, a landing slip, the label of an extension, a stamp of old."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_pen import FULL, RESET, at, before, block, dmy, known, mon, only, rings, svg
from benchmarks.papers.paper import Maker, NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone

LANDS = {
    "GBR": "BRITISH",
    "USA": "AMERICAN",
    "FRA": "FRENCH",
    "D": "GERMAN",
    "IND": "INDIAN",
    "JPN": "JAPANESE",
    "IDN": "INDONESIAN",
    "ESP": "SPANISH",
    "VNM": "VIETNAMESE",
    "PHL": "FILIPINO",
    "AUS": "AUSTRALIAN",
    "KOR": "KOREAN",
    "CHN": "CHINESE",
    "TWN": "TAIWAN",
}
SANS = "Liberation Sans,Noto Sans CJK HK"
SERIF = "Liberation Serif,Noto Serif CJK HK"
MONO = "Liberation Mono,Noto Sans Mono CJK HK"


def role(case: Case, party: str) -> tuple[str, str]:
    """Return as what someone stays, in both languages."""
    if party == "sponsor":
        quality = case.answers["sponsor"]["status"] == "quality-migrant"
        return ("優秀人才入境計劃", "QUALITY MIGRANT") if quality else ("就業", "EMPLOYMENT")
    return (
        ("居留／受養人", "RESIDENCE/DEPENDANT") if case.answers["application"] == "extension" else ("訪客", "VISITOR")
    )


def stay(case: Case, party: str, rng: Random, fault: str) -> tuple[date, date]:
    """Return the day of the permission and the limit of stay."""
    only(fault, "expired")
    visit = role(case, party)[1] == "VISITOR"
    told = case.answers["applicant"].get("limit_of_stay") if party == "applicant" else None
    if fault:
        until = before(rng, case.on, 6, 150)
    elif told:
        until = told if isinstance(told, date) else date.fromisoformat(str(told))
    else:
        until = case.on + timedelta(days=rng.randrange(16, 70) if visit else rng.randrange(120, 600))
    since = until - timedelta(days=90 if visit else rng.choice((365, 730, 1095)))
    return min(since, case.on - timedelta(days=2)), until


def _pairs(of: Someone, **more: date | str) -> dict:
    return known(of, "surname", "given_names", **more)


def entry_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the e-Visa for entry as a certificate: boxes four by four, English before Chinese, two days in it."""
    of = case.of(party)
    since, until = stay(case, party, rng, fault)
    issued = since - timedelta(days=rng.randrange(8, 50))
    reference = (
        f"EMSD{rng.randrange(10**6, 10**7)}{issued:%y}"
        if party == "sponsor"
        else f"DDPD{rng.randrange(10**6, 10**7)}{issued:%y}"
    )
    zh, en = role(case, party)
    cells = (
        ("Visa/Permit No.", "簽證／進入許可號碼", f"{rng.choice('EHV')}{rng.randrange(10**8, 10**9)}", 1),
        ("Category", "類別", f"{en} {zh}", 1),
        ("Name", "姓名", f"{of.surname}, {of.given_names}", 2),
        ("Date of Birth", "出生日期", dmy(of.born_on, "-"), 1),
        ("Sex", "性別", {"F": "FEMALE 女", "M": "MALE 男"}[of.sex], 1),
        ("Nationality/Place of Domicile", "國籍／原居地", LANDS[of.nationality], 1),
        ("Travel Document No.", "旅行證件號碼", of.passport, 1),
        ("Date of Issue", "簽發日期", dmy(issued, "-"), 1),
        (
            "Valid for Entry on or before",
            "有效入境日期至",
            dmy(min(issued + timedelta(days=91), until - timedelta(days=7)), "-"),
            1,
        ),
        ("Number of Entries", "入境次數", "MULTIPLE 多次", 1),
        ("Permitted to Remain until", "獲准逗留至", dmy(until, "-"), 1),
    )
    grid, held = "", 0
    for label, chinese, value, span in cells:
        grid += ("<tr>" if not held else "") + f'<td colspan="{span}"><i>{label}　{chinese}</i><br>{value}</td>'
        held = (held + span) % 2
        grid += "</tr>" if not held else ""
    code = svg(f"HKIMM.EVIS.{reference}.3.MEQCIF{rng.randrange(10**34)}", "QRCode", 40, 40)
    page = (
        '<div class="en"><div class="bar"><b>e-Visa</b>　電子簽證</div>'
        "<h1>Notification Slip for Entry Visa/Permit<br>入境簽證／進入許可通知書</h1>"
        "<p style='text-align:center;font-size:9pt'>Immigration Department　Hong Kong Special Administrative Region<br>香港特別行政區　入境事務處</p>"
        f"<table>{grid}</table><div style='position:relative;height:46mm;margin-top:6mm'>{at(2, 0, code)}"
        + block(
            50,
            2,
            122,
            f"Application Reference Number 申請檔案編號<br><b style='font:12pt {MONO}'>{reference}</b><br><br>"
            "Remarks 備註：<br>The holder shall not become a student in a university or post secondary institution unless so permitted. 持證人未經許可不得在大學或專上院校就讀。"
            if en != "RESIDENCE/DEPENDANT"
            else f"Application Reference Number 申請檔案編號<br><b style='font:12pt {MONO}'>{reference}</b><br><br>Remarks 備註：<br>Condition: the relationship with the sponsor subsists. 條件：與保證人的關係持續存在。",
            "font-size:9pt",
        )
        + "</div><p class='n'>1. Please present this slip together with your travel document to the Immigration officer on arrival for examination. 抵港時請向入境事務人員出示本通知書及旅行證件。</p>"
        "<p class='n'>2. This slip is void if any particulars have been altered. 如有塗改，本通知書即告無效。</p>"
        "<p class='n'>3. Entry is subject to the normal immigration requirements being met. 持證人入境時仍須符合一般入境規定。</p></div>"
    )
    css = RESET + (
        f".en{{height:297mm;padding:18mm;font:11pt/1.4 {SANS}}}.en .bar{{background:#0b4f6c;color:#fff;padding:3mm 5mm;font-size:15pt}}"
        ".en h1{font-size:15pt;text-align:center;margin:8mm 0 3mm}.en table{width:100%;margin-top:7mm;table-layout:fixed}"
        ".en td{border:.3mm solid #0b4f6c;padding:2mm 3mm;font-weight:bold}.en i{font:8pt "
        + SANS
        + ";color:#0b4f6c}.en .n{font-size:8.5pt;margin-top:2mm}"
    )
    facts = _pairs(
        of,
        date_of_birth=of.born_on,
        sex=of.sex,
        nationality=of.nationality,
        number=of.passport,
        permitted_until=until,
        issued_on=issued,
    )
    return Paper("permission-to-stay", "entry-boxes", (page,), css, facts=facts)


def stay_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the conditions of stay as a letter: Chinese on the left, English on the right, the values between."""
    of = case.of(party)
    since, until = stay(case, party, rng, fault)
    zh, en = role(case, party)
    reference = f"EXTN-{rng.randrange(10**6, 10**7)}-{since:%y}({rng.randrange(10)})"
    rows = (
        ("檔案編號", f"<span style='font-family:Liberation Mono'>{reference}</span>", "Reference"),
        ("英文姓名", f"{of.surname} {of.given_names}", "English Name"),
        ("中文姓名", of.chinese_name or "──", "Chinese Name"),
        ("旅行證件", of.passport, "Travel Document"),
        ("出生日期", long_day(of.born_on), "Date of Birth"),
        ("性別", of.sex, "Sex"),
        ("在港身份", f"{zh} {en}", "Status in Hong Kong"),
        ("新的逗留期限", f"<b>{long_day(until)}</b>", "New Limit of Stay"),
        ("其他逗留條件", "維持不變 REMAIN UNCHANGED", "Other Conditions of Stay"),
        ("發出日期", long_day(since), "Issued on"),
    )
    table = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    code = svg(f"HKIMM.EVIS.{reference}.3.MEYCIQC{rng.randrange(10**32)}", "QRCode", 30, 30)
    page = (
        f'<div class="st"><div style="text-align:center;border-bottom:.6mm double #444;padding-bottom:4mm;font-size:12pt">香港特別行政區政府入境事務處<br>IMMIGRATION DEPARTMENT<br><span style="font-size:8.5pt">香港灣仔告士打道七號 7 Gloucester Road, Wan Chai, Hong Kong</span></div>'
        "<h1>逗留條件通知書</h1><h2>NOTIFICATION SLIP FOR CONDITIONS OF STAY</h2>"
        "<p>現批准下述人士在香港特別行政區逗留，詳情如下：</p><p>The person named below has been granted permission to stay in the Hong Kong Special Administrative Region as follows:</p>"
        f"<table>{table}</table>{at(150, 212, code)}"
        + block(
            22,
            214,
            118,
            "持有人可使用入境事務處流動應用程式掃描右方二維碼查核本通知書。<br>Scan the QR code on the right with the mobile application of the Immigration Department to check this slip.<br><br>請妥為保存本通知書，並於日後申請延期逗留時出示。Keep this slip safely and produce it in any later application for extension of stay.",
            "font-size:9pt",
        )
        + at(22, 280, "e-VISA (STAY)　　本通知書由電腦發出 Issued by computer", "font-size:8pt;color:#555")
        + "</div>"
    )
    css = RESET + (
        f".st{{position:relative;height:297mm;padding:16mm 22mm;font:10.5pt/1.5 {SERIF}}}.st h1{{font-size:17pt;text-align:center;margin:9mm 0 0}}.st h2{{font-size:12pt;text-align:center;margin:0 0 8mm}}"
        ".st table{width:100%;margin-top:6mm}.st td{padding:2.2mm 0;border-bottom:.2mm dotted #555;width:34%}.st td+td{text-align:center}.st td+td+td{text-align:right}"
    )
    facts = _pairs(
        of,
        date_of_birth=of.born_on,
        sex=of.sex,
        chinese_name=of.chinese_name,
        number=of.passport,
        permitted_until=until,
        issued_on=since,
    )
    facts = {name: value for name, value in facts.items() if value}
    return Paper("permission-to-stay", "stay-three-columns", (page,), css, facts=facts)


def long_day(day: date) -> str:
    """Return a day as 05 June 2019."""
    return f"{day:%d} {FULL[day.month - 1]} {day.year}"


def wide_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip of the counter lying crosswise: labels on the left, the condition as a sentence."""
    of = case.of(party)
    since, until = stay(case, party, rng, fault)
    zh, en = role(case, party)
    rows = (
        ("Name 姓名", f"{of.surname} {of.given_names}"),
        ("Travel Doc. No. 旅行證件號碼", of.passport),
        ("Date of Arrival 抵港日期", mon(since)),
        ("Conditions of Stay 逗留條件", f"{en.split('/')[-1]}"),
    )
    table = "".join(f"<tr><td>{a}</td><td>: {b}</td></tr>" for a, b in rows)
    page = (
        f'<div class="ws"><div style="display:flex;justify-content:space-between"><span>入境標籤<br>LANDING SLIP</span><span style="text-align:right">香港入境事務處<br>Immigration Department, Hong Kong</span></div>'
        f"<table>{table}</table><p style='margin-top:2.4mm'>Permitted to remain until</p><p>獲准在港逗留至　<b style='font-size:12.5pt;letter-spacing:.4mm'>{mon(until)}</b></p>"
        f'<p style="position:absolute;bottom:3mm;left:5mm;right:5mm;font-size:6.2pt">{zh}　No.{rng.randrange(10**9, 10**10)}　This is not an entry permit. 本標籤並非入境許可證。</p></div>'
    )
    css = (
        RESET
        + f".ws{{position:relative;height:56mm;padding:4mm 5mm;background:#fdfdfb;font:8pt/1.3 {SANS};color:#222}}.ws table{{margin-top:3mm}}.ws td{{padding:.5mm 3mm .5mm 0}}"
    )
    facts = _pairs(of, number=of.passport, permitted_until=until)
    return Paper("permission-to-stay", "slip-crosswise", (page,), css, (92.0, 56.0), facts)


def _leaf(inner: str, number: int, tint: str = "#d5dccd") -> str:
    return (
        f'<div style="position:relative;width:88mm;height:125mm;background:#f5f4ee {rings(tint, 14)}">{inner}'
        + at(40, 118, f"— {number} —", "font:7pt 'Liberation Serif';color:#888")
        + "</div>"
    )


def sentence_label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label of an extension on an upright page: permission given in a sentence, the zone of the printer below."""
    of = case.of(party)
    since, until = stay(case, party, rng, fault)
    made = max(since, case.on - timedelta(days=700))
    zh, en = role(case, party)
    serial = f"{rng.choice('KLMN')}{rng.randrange(10**6, 10**7)}"
    inner = (
        f'<div class="sl"><p style="text-align:center;font-weight:bold">HONG KONG SPECIAL ADMINISTRATIVE REGION<br>香港特別行政區</p><p style="text-align:right;font:9pt {MONO};color:#8a1c1c">{serial}</p>'
        f"<p>Permission is given for</p><p style='font:bold 8.6pt {MONO}'>{of.surname}, {of.given_names}</p><p>holder of travel document 旅行證件號碼 <b style='font:8.6pt {MONO}'>{of.passport}</b></p>"
        f"<p>to remain in Hong Kong until 准予在港逗留至</p><p style='font:bold 11pt {MONO};text-align:center;margin:1mm 0'>{mon(until)}</p>"
        f"<p>subject to the conditions of stay as 逗留條件：</p><p style='font:8.4pt {MONO}'>{en} {zh}</p>"
        f"<p style='margin-top:1.5mm'>Extension of stay 延長逗留期限　{mon(made, '-')}</p><p style='font-size:5.8pt'>Director of Immigration 入境事務處處長　Fee paid 費用已繳 {rng.choice(('$190', '$230'))}</p></div>"
    )
    stray = (
        "<div style='border:.4mm solid #2b6b3d;border-radius:9mm;color:#2b6b3d;padding:2mm 4mm;font:7pt/1.3 Lato;text-align:center;transform:rotate(14deg)'>BANGKOK<br>SUVARNABHUMI<br>"
        + dmy(made - timedelta(days=77), ".")
        + "</div>"
    )
    css = RESET + (
        f".sl{{position:absolute;left:8mm;top:12mm;width:72mm;height:66mm;padding:3mm 4mm;background:#eef3f8 {rings('#b9cbe0', 6)};border:.15mm solid #999;font:6.9pt/1.36 {SANS};transform:rotate(.8deg)}}"
    )
    facts = _pairs(of, number=of.passport, permitted_until=until, issued_on=made)
    return Paper(
        "permission-to-stay",
        "label-sentence-upright",
        (_leaf(inner + at(46, 88, stray), rng.randrange(9, 33)),),
        css,
        (88.0, 125.0),
        facts,
    )


def stamp_of_old(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the arrival stamp with a limit of stay beside stamps of other states, on two facing pages."""
    if fault and fault != "expired":
        raise NoSuchFaultError(fault)
    since, until = stay(case, party, rng, fault)
    en = role(case, party)[1].split("/")[-1]
    ink = rng.choice(("#2d2f6e", "#3a3a3f", "#5b2a63"))
    hong_kong = (
        f"<div style='border:.55mm solid {ink};color:{ink};padding:1.6mm 3.5mm;font:8.2pt/1.32 Liberation Sans;text-align:center;transform:rotate({rng.uniform(-5, 5):.1f}deg)'>"
        f"<b>IMMIGRATION<br>HONG KONG ({rng.randrange(10, 900)})</b><br>{en}<br>PERMITTED TO REMAIN UNTIL<br><b style='font-size:11pt'>{until:%d} {mon(until)[3:]}</b><br>ARRIVED <span style='letter-spacing:.3mm'>{mon(since)}</span></div>"
    )
    other = (
        "<div style='border:.5mm solid #a03030;color:#a03030;padding:1.5mm 4mm;font:8pt/1.3 Carlito;text-align:center;transform:rotate(-7deg)'>中国边检　入<br>CHINA IMMIGRATION<br>"
        + f"{since - timedelta(days=60):%Y.%m.%d}"
        + "<br>深圳湾</div>"
    )
    third = (
        "<div style='border:.5mm solid #276b57;color:#276b57;padding:2mm;font:7.4pt/1.35 Liberation Sans;transform:rotate(5deg)'>上陸許可 LANDING PERMISSION<br>"
        + mon(since - timedelta(days=200))
        + "<br>KANSAI　90days</div>"
    )
    number = rng.randrange(4, 15) * 2
    left = _leaf(at(12, 20, other) + at(18, 74, third), number, "#ddd3c4")
    right = _leaf(at(16, 30 + rng.randrange(30), hong_kong), number + 1, "#ddd3c4")
    page = f'<div style="position:relative;width:177mm;height:125mm">{at(0, 0, left)}{at(89, 0, right)}</div>'
    return Paper(
        "permission-to-stay", "stamp-facing-pages", (page,), RESET, (177.0, 125.0), {"permitted_until": until}, "en"
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "permission-to-stay": (entry_sheet, stay_letter, wide_slip, sentence_label, stamp_of_old)
}
