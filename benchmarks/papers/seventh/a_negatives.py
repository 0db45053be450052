# ruff: noqa: E501 -- lines of HTML and CSS
"""What slips into a folder and is of no kind: a home return permit, a degree, a police certificate, a list of papers."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    RESET,
    at,
    before,
    block,
    dmy,
    lines,
    long,
    mon,
    only,
    picture,
    portrait,
    rings,
    seal,
    signature,
    svg,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import MONO, SANS, SERIF, origin


def _none(
    layout: str, page: str, css: str = "", size: tuple[float, float] = (210.0, 297.0), language: str = "both"
) -> Paper:
    return Paper("unknown", layout, (page,), RESET + css, size, {}, language)  # type: ignore[arg-type]


def home_return(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card with which people of Hong Kong travel to the Mainland."""
    only(fault)
    of = case.of(party)
    begun = before(rng, case.on, 200, 2500)
    ends = years(begun, 10) - timedelta(days=1)
    number = f"H{rng.randrange(10**7, 10**8):08d}"
    end, born = f"{ends:%y%m%d}", f"{of.born_on:%y%m%d}"
    zone = f"CR{number}{zones.digit(number)}<{end}{zones.digit(end)}<{born}{zones.digit(born)}<"
    zone += zones.digit(zone[2:])
    rows = (
        ("姓名", of.chinese_name or of.western),
        ("", f"{of.surname}, {of.given_names}"),
        ("出生日期", f"{of.born_on:%Y.%m.%d}　性别 {'女' if of.sex == 'F' else '男'}"),
        ("有效期限", f"{begun:%Y.%m.%d}-{ends:%Y.%m.%d}"),
        ("签发机关", "公安部出入境管理局"),
        ("证件号码", f"<b>{number}</b>　换证次数 {rng.randrange(1, 4):02d}"),
    )
    page = (
        f'<div style="position:relative;width:85.6mm;height:54mm;overflow:hidden;background:#f5eeda {rings("#dcc58e", 8)};font:7.4pt/1.3 Liberation Sans,Noto Sans CJK SC">'
        + at(4, 2, "港澳居民来往内地通行证", "font:bold 10.5pt 'Noto Serif CJK SC';color:#8a3b1c")
        + at(4, 7.2, "Mainland Travel Permit for Hong Kong and Macao Residents", "font-size:5pt")
        + picture(58, 9, 23, portrait(of, (250, 250, 250)))
        + block(4, 12, 52, "".join(f"<p><span style='color:#7a6640;font-size:6pt'>{a}</span> {b}</p>" for a, b in rows))
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:10mm;background:#fbf9f0">{at(4, 3, lines((zone,)), "font:9.6pt Liberation Mono;letter-spacing:.4mm")}</div></div>'
    )
    return _none("home-return-permit", page, "", (85.6, 54.0))


def degree(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the diploma of a university, lying crosswise."""
    only(fault)
    of = case.of(party)
    day = max(years(of.born_on, 22), date(1975, 7, 1))
    subject = rng.choice(("Bachelor of Arts", "Bachelor of Engineering", "Bachelor of Business Administration"))
    page = (
        '<div class="dg"><div class="in"><p style="font-size:25pt;letter-spacing:1.5mm">THE UNIVERSITY OF WESTHAVEN</p><p style="margin:9mm 0 5mm;font-size:13pt">This is to certify that</p>'
        f"<p style='font:italic 26pt Caladea'>{of.western}</p><p style='margin:6mm 20mm;font-size:13pt'>having satisfied the requirements of the Statutes and passed the examinations prescribed by the Senate was admitted to the degree of</p><p style='font-size:20pt'>{subject}</p><p style='font-size:13pt;margin-top:3mm'>with Second Class Honours, Upper Division</p><p style='margin-top:6mm'>at a Congregation held on {long(day)}</p>"
        f"<div style='position:absolute;left:34mm;bottom:20mm'>{signature(rng, 40, '#222')}<br>Vice-Chancellor</div><div style='position:absolute;right:34mm;bottom:20mm'>{signature(rng, 40, '#222')}<br>Registrar</div>{at(124, 138, seal('UNIVERSITAS WESTHAVENSIS', '✦', '#a07a1e', 34))}</div></div>"
    )
    css = ".dg{height:210mm;padding:10mm;background:#fcf9ef;font:12pt/1.35 Liberation Serif;text-align:center}.dg .in{position:relative;height:190mm;border:1mm double #a07a1e;padding:16mm 10mm}"
    return _none("degree-certificate", page, css, (297.0, 210.0), "en")


def police(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of no criminal conviction of a police force, with photograph and seal."""
    only(fault)
    of = case.of(party)
    day = before(rng, case.on, 10, 150)
    rows = (
        ("Name", of.name),
        ("Date of birth", long(of.born_on)),
        ("Sex", {"F": "Female", "M": "Male"}[of.sex]),
        ("Nationality", origin(case, of)[0].title()),
        ("Passport No.", of.passport),
        ("Address given", origin(case, of)[2].title()),
    )
    table = "".join(f"<tr><td>{a}</td><td>: {b}</td></tr>" for a, b in rows)
    page = (
        f'<div class="po"><p style="text-align:right">Ref: CNCC/{rng.randrange(10**5, 10**6)}/{day.year}<br>{long(day)}</p><p style="text-align:center;font-size:17pt;margin-top:8mm">NATIONAL POLICE SERVICE<br><span style="font-size:12pt">Criminal Records Bureau</span></p><h1>POLICE CLEARANCE CERTIFICATE</h1>{picture(160, 86, 30, portrait(of, (240, 240, 240)))}<table>{table}</table>'
        "<p style='margin-top:10mm'>This is to certify that a search of the records of convictions held by this Bureau against the particulars and the fingerprints of the person named above discloses no trace of any conviction as at the date of this certificate.</p><p style='margin-top:4mm'>This certificate is issued at the request of the applicant for the purpose of immigration to Hong Kong. It is not valid without the embossed seal, and it is not evidence of identity.</p>"
        f"<div style='margin-top:16mm'>{signature(rng, 42)}<br>for Director, Criminal Records Bureau</div>{at(130, 210, seal('CRIMINAL RECORDS BUREAU', '★', '#23407a', 36))}</div>"
    )
    css = ".po{position:relative;height:297mm;padding:18mm 24mm;font:11pt/1.5 Liberation Serif}.po h1{font-size:15pt;text-align:center;margin:8mm 0;border-top:.4mm solid #000;border-bottom:.4mm solid #000;padding:2mm}.po td{padding:1.2mm 4mm 1.2mm 0}.po table{max-width:125mm}"
    return _none("police-clearance", page, css, language="en")


def ticket(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt of an electronic ticket to Hong Kong."""
    only(fault)
    of = case.of(party)
    day = case.on + timedelta(days=rng.randrange(55, 90))
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(6))
    title = "MS" if of.sex == "F" else "MR"
    legs = (
        (mon(day), f"OZ {rng.randrange(100, 899)}", "SINGAPORE CHANGI T3　0810", "HONG KONG T1　1205", "ECONOMY V　OK"),
        (
            mon(day + timedelta(days=21)),
            f"OZ {rng.randrange(100, 899)}",
            "HONG KONG T1　1840",
            "SINGAPORE CHANGI T3　2230",
            "ECONOMY V　OK",
        ),
    )
    table = "".join("<tr>" + "".join(f"<td>{each}</td>" for each in leg) + "</tr>" for leg in legs)
    page = (
        f'<div class="tk"><div style="background:#0e6b5c;color:#fff;padding:5mm 8mm;font-size:17pt">Orient Zephyr Airways　東風航空</div><h1>Electronic Ticket Itinerary and Receipt 電子機票行程收據</h1><p>Passenger 乘客: <b>{of.surname.replace(" ", "")}/{of.given_names.replace(" ", "")} {title}</b><br>Booking reference 訂座編號: <b>{code}</b>　　Ticket number 票號: 988-{rng.randrange(10**9, 10**10)}<br>Identification 證件: PP {of.passport}　　Date of issue 出票日期: {mon(case.on)}</p>'
        f"<table><tr><th>Date 日期</th><th>Flight 航班</th><th>Departure 出發</th><th>Arrival 抵達</th><th>Class 艙位</th></tr>{table}</table><p>Fare 票價 HKD 2,380　Taxes and surcharges 稅項及附加費 HKD 694　<b>Total 總數 HKD 3,074</b>　Form of payment VISA ****{rng.randrange(1000, 9999)}</p><p style='font-size:8pt;margin-top:8mm'>Carriage and other services are subject to conditions of carriage, which are hereby incorporated by reference. Passengers must hold a valid passport and the visas and permits required for entry into, and stay in, the country of destination. 乘客須持有有效護照及目的地所需的簽證及入境許可。Please be at the check-in counter two hours before departure. Baggage allowance 行李: 30 KG.</p>{svg(code + str(day.toordinal()), 'PDF417', 80, 18)}</div>"
    )
    css = f".tk{{height:297mm;padding:14mm 16mm;font:10pt/1.5 Lato,Noto Sans CJK HK}}.tk h1{{font-size:14pt;margin:7mm 0 4mm}}.tk table{{width:100%;margin:6mm 0;font:8.6pt {MONO}}}.tk td,.tk th{{border-bottom:.2mm solid #999;text-align:left;padding:2mm 1mm}}"
    return _none("ticket-receipt", page, css)


def checklist(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agent's list of the papers for a dependant visa, ticked by hand: it names every paper and is none."""
    only(fault)
    of, other = case.applicant, case.sponsor
    items = (
        "Form ID 997 Part A, signed by the applicant 受養人來港居留申請表甲部",
        "Form ID 997 Part B, signed by the sponsor 乙部",
        "One recent photograph 近照一張",
        "Travel document – personal particulars page 旅行證件個人資料頁副本",
        "Proof of relationship, e.g. marriage certificate, birth certificate 關係證明",
        "Sponsor's Hong Kong identity card 保證人香港身份證副本",
        "Sponsor's bank statements, savings passbook, tax receipt or salary proof 經濟狀況證明",
        "Rent receipt, tenancy agreement or utility bill 住址證明",
        "Certified translation of papers in other languages 認證譯本",
    )
    body = "".join(
        f"<tr><td style='width:9mm'>{n}</td><td>{each}</td><td style='width:16mm;font:15pt DejaVu Sans;color:#1d3a9a'>{'✓' if rng.random() < 0.75 else ''}</td><td style='width:40mm'></td></tr>"
        for n, each in enumerate(items, 1)
    )
    page = (
        f'<div class="cl"><p style="font:bold 16pt Carlito;color:#7a2b52">Bauhinia Bridge Relocation Ltd　紫荊橋移民顧問有限公司</p><p style="font-size:8pt">Unit 1704, 88 Des Voeux Road Central, Hong Kong　Tel 2555 0199</p><h1>Document checklist – Dependant visa 受養人簽證文件清單</h1><p>Client 客戶: {of.western} / {other.western}　　Consultant 顧問: {rng.choice(("Fiona M.", "Kelvin T."))}　　Date 日期: {dmy(case.on)}</p>'
        f"<table><tr><th>#</th><th>Document 文件</th><th>Rec'd 收</th><th>Remarks 備註</th></tr>{body}</table><p style='margin-top:6mm'>Please send us clear colour scans (PDF or JPEG) and bring the originals to our meeting. 請提供清晰彩色掃描檔，並於會面時帶同正本。</p><p style='font-size:8pt;margin-top:8mm'>This list is for our clients' reference only and is no part of the application. 本清單只供客戶參考，並非申請的一部分。</p></div>"
    )
    css = ".cl{height:297mm;padding:18mm 20mm;font:10pt/1.5 Carlito,Noto Sans CJK HK}.cl h1{font-size:14pt;margin:8mm 0 4mm}.cl table{width:100%;margin-top:4mm}.cl td,.cl th{border:.2mm solid #7a2b52;padding:2mm;text-align:left}"
    return _none("agents-checklist", page, css)


def vaccination(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of an immunisation record of a clinic, filled in by hand."""
    only(fault)
    of = case.of(party)
    shots = (
        ("Hepatitis B 乙型肝炎", 1),
        ("MMR 麻疹、流行性腮腺炎及德國麻疹", 12),
        ("Influenza 季節性流感", 5),
        ("Tetanus 破傷風", 30),
    )
    rows = "".join(
        f"<tr><td>{what}</td><td class='h'>{dmy(case.on - timedelta(days=30 * ago))}</td><td class='h'>Lot {rng.choice('AKR')}{rng.randrange(1000, 9999)}</td><td class='h'>{signature(rng, 18)}</td></tr>"
        for what, ago in shots
    )
    page = f'<div class="vc"><b style="font-size:13pt">IMMUNISATION RECORD 免疫接種紀錄</b><p>Kwun Lung Family Clinic 觀龍家庭醫務所</p><p style="margin-top:3mm">Name 姓名: <span class="h">{of.name} {of.chinese_name}</span>　Sex 性別: <span class="h">{of.sex}</span>　Date of birth 出生日期: <span class="h">{dmy(of.born_on)}</span></p><table><tr><th>Vaccine 疫苗</th><th>Date 日期</th><th>Batch 批號</th><th>Doctor 醫生</th></tr>{rows}</table><p style="font-size:7pt;margin-top:4mm">Please keep this card and bring it along to every visit. 請妥善保存本紀錄卡，每次覆診時帶備。</p></div>'
    css = f".vc{{height:105mm;padding:7mm 9mm;background:#fdf6e3;font:8.6pt/1.4 {SANS}}}.vc table{{width:100%;margin-top:4mm}}.vc td,.vc th{{border:.2mm solid #777;padding:1mm 2mm;text-align:left}}.vc .h{{font:12pt 'AR PL UKai HK';color:#20307c}}"
    return _none("immunisation-record", page, css, (148.0, 105.0))


def business(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of business registration of the sponsor's shop: the Inland Revenue's paper, and no tax receipt of a person."""
    only(fault)
    of = case.sponsor
    since = before(rng, case.on, 20, 330)
    number = f"{rng.randrange(10**7, 10**8)}-000-{since:%m-%y}-{rng.randrange(10)}"
    rows = (
        ("Name of Business/Corporation 業務／法團所用名稱", f"{of.surname.title()} Trading Co. 恒信貿易行"),
        ("Business/Branch Name 業務／分行名稱", "********"),
        ("Address 地址", of.address.upper()),
        ("Nature of Business 業務性質", "IMPORT AND EXPORT"),
        ("Status 法律地位", "INDIVIDUAL"),
        ("Date of Commencement 開業日期", dmy(since)),
        ("Date of Expiry 屆滿日期", dmy(years(since, 1) - timedelta(days=1))),
        ("Certificate No. 登記證號碼", number),
        ("Fee and Levy 登記費及徵費", "FEE = $2,000　LEVY = $250"),
    )
    body = "".join(f"<tr><td>{a}</td><td style='font:11pt {MONO}'>{b}</td></tr>" for a, b in rows)
    page = (
        f'<div class="br"><p>FORM 2 表格二　　[Regulation 5 第5條]</p><p style="text-align:center;font-size:12pt;margin-top:4mm">BUSINESS REGISTRATION ORDINANCE (Chapter 310)<br>商業登記條例（第310章）</p><h1>Business Registration Certificate<br>商業登記證</h1><table>{body}</table>'
        "<p style='font-size:8.4pt;margin-top:8mm'>The issue of this certificate does not deem the compliance with any law by any business or the person carrying on it. 發出本登記證，並不表示該業務或其經營人或僱員已遵從有關的任何法律規定。Please display this certificate at the place of business. 請將本登記證於營業地點展示。</p>"
        f"<p style='margin-top:8mm;font:11pt {MONO}'>RECEIVED FEE AND LEVY HK$2,250.00 {dmy(since)} {rng.randrange(10**9, 10**10)}</p><p style='margin-top:10mm'>Commissioner of Inland Revenue 稅務局局長</p></div>"
    )
    css = f".br{{height:297mm;padding:18mm 20mm;font:10pt/1.45 {SERIF};background:#fdfdf6}}.br h1{{font-size:16pt;text-align:center;margin:6mm 0}}.br table{{width:100%}}.br td{{border:.2mm solid #333;padding:2.6mm}}.br td:first-child{{width:66mm}}"
    return _none("business-registration", page, css)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (home_return, degree, police, ticket, checklist, vaccination, business)
}
