# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay in Hong Kong: the e-Visa, the landing slip, the label of an extension and that of an entry visa."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_pen import (
    FULL,
    MONTHS,
    RESET,
    at,
    before,
    dmy,
    known,
    mon,
    only,
    rings,
    svg,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

NATIONS = {
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
    "TWN": "CHINESE (TAIWAN)",
}
STATUS = {"professional": "就業 EMPLOYMENT", "quality-migrant": "優秀人才 QUALITY MIGRANT"}


def _until(case: Case, party: str, rng: Random, fault: str, *, visit: bool = False) -> tuple[date, date]:
    """Return since when and until when someone may stay."""
    only(fault, "expired")
    told = case.answers["applicant"].get("limit_of_stay") if party == "applicant" else None
    if fault:
        until = before(rng, case.on, 5, 200)
    elif told:
        until = told if isinstance(told, date) else date.fromisoformat(str(told))
    else:
        until = case.on + timedelta(days=rng.randrange(20, 80) if visit else rng.randrange(90, 640))
    since = until - timedelta(days=90 if visit else rng.choice((365, 730)))
    return min(since, case.on - timedelta(days=3)), until


def _status(case: Case, party: str) -> str:
    if party == "sponsor":
        return STATUS.get(case.answers["sponsor"]["status"], "就業 EMPLOYMENT")
    return "受養人 DEPENDANT"


def e_visa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip of one sheet: a table of two columns, the code to be scanned, long notes."""
    of = case.of(party)
    since, until = _until(case, party, rng, fault)
    stays = party == "applicant" and case.answers["application"] == "extension"
    title = (
        ("逗留條件通知書", "Notification Slip for Conditions of Stay")
        if stays
        else ("入境簽證／進入許可通知書", "Notification Slip for Entry Visa/Permit")
    )
    reference = f"{rng.choice(('DEPD', 'VAPP', 'GEPD'))}-{rng.randrange(10**6, 10**7)}-{since:%y}"
    rows = [
        ("檔案編號 Application Reference Number", reference),
        ("姓名 Name", f"{of.surname}, {of.given_names}　{of.chinese_name}"),
        ("性別 Sex", of.sex),
        ("出生日期 Date of Birth", dmy(of.born_on, "-")),
        ("國籍／原居地 Nationality/Place of Domicile", NATIONS.get(of.nationality, of.nationality)),
        ("旅行證件類別 Travel Document Type", "EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"),
        ("旅行證件號碼 Travel Document Number", of.passport),
        ("身份 Status", _status(case, party)),
        ("簽發日期 Date of Issue", dmy(since, "-")),
        ("獲准逗留至 Permitted to Remain Until" if stays else "逗留期限 Limit of Stay", dmy(until, "-")),
    ]
    if not stays:
        rows.append(("入境次數 No. of Entry", "多次 MULTIPLE"))
    table = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    notes = (
        "請將本通知書列印於 A4 白紙上或儲存於個人流動裝置，並於出入境時出示。You should print this slip on a sheet of A4 white paper or save it on your personal mobile device for presentation when necessary.",
        "持有人須受《入境條例》（第115章）的有關條文規限。The holder is subject to the relevant provisions of the Immigration Ordinance (Cap. 115).",
        "保證人的情況如有改變，須立即通知入境事務處處長。A change in the circumstances of the sponsor must be reported to the Director of Immigration without delay.",
        "本通知書的資料可利用「入境處流動應用程式」掃描二維碼核實。The information on this slip may be verified by scanning the QR code with the mobile application of the Immigration Department.",
    )
    page = (
        f'<div class="ev"><p style="font-size:9pt">香港特別行政區政府 入境事務處<br>Immigration Department, The Government of the Hong Kong Special Administrative Region</p><h1>{title[0]}<br>{title[1]}</h1>'
        f'<div style="position:absolute;right:16mm;top:14mm">{svg(f"HKIMM.EVIS.{reference}.3.MEUCIQDx{rng.randrange(10**30)}", "QRCode", 34, 34)}</div>'
        f'<table>{table}</table><p style="font-weight:bold;margin:7mm 0 2mm">注意事項 Notes</p><ol>{"".join(f"<li>{note}</li>" for note in notes)}</ol>'
        f'<p style="position:absolute;bottom:12mm;left:16mm;right:16mm;font-size:7.5pt;border-top:.2mm solid #666;padding-top:2mm">此為電腦編印文件，毋須簽署。This is a computer printout and no signature is required.　　{reference}</p></div>'
    )
    css = (
        RESET
        + ".ev{position:relative;height:297mm;padding:16mm;font:10pt/1.45 'Liberation Sans','Noto Sans CJK HK'}.ev h1{font-size:14pt;width:130mm;margin:9mm 0 10mm;line-height:1.35}.ev table{width:100%}.ev td{border-bottom:.2mm solid #aaa;padding:2mm 1mm}.ev td:first-child{width:88mm;color:#333}.ev td+td{font-weight:bold}.ev li{margin-bottom:1.6mm;font-size:8.6pt}"
    )
    facts = known(
        of,
        "surname",
        "given_names",
        "chinese_name",
        "date_of_birth",
        "sex",
        "nationality",
        number=of.passport,
        permitted_until=until,
        issued_on=since,
    )
    return Paper("permission-to-stay", "e-visa-stay" if stays else "e-visa-entry", (page,), css, facts=facts)


def landing_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip from the counter: narrow thermal paper, a few lines without any frame."""
    of = case.of(party)
    visit = party == "applicant" and case.answers["application"] == "entry"
    since, until = _until(case, party, rng, fault, visit=visit)
    kind = (
        "VISITOR 訪客" if visit else _status(case, party).split(" ", 1)[1] + " " + _status(case, party).split(" ", 1)[0]
    )
    clock = f"{rng.randrange(6, 23):02d}:{rng.randrange(60):02d}"
    page = (
        f'<div class="ls"><p style="text-align:center">香港入境事務處<br><b>HONG KONG IMMIGRATION</b><br>入境標籤 LANDING SLIP</p><p style="margin-top:2.5mm">{of.surname}, {of.given_names}</p>'
        f"<p>證件號碼 Doc No.　{of.passport}</p><p>抵港日期 Arrived　{mon(since, '-')} {clock}</p><p style='margin-top:2mm'>獲准逗留至<br>PERMITTED TO REMAIN UNTIL</p>"
        f'<p style="font-size:13pt;font-weight:bold">{mon(until, "-")}</p><p>{kind}</p><p style="font-size:6pt;margin-top:2mm">請保留此標籤直至離港 Please keep this slip with your travel document.　{rng.choice("ABCDH")}{rng.randrange(10**7, 10**8)}</p></div>'
    )
    css = (
        RESET
        + ".ls{height:72mm;padding:4mm 5mm;background:#fbfaf6;color:#333;font:8.6pt/1.42 'Liberation Mono','Noto Sans CJK HK'}"
    )
    return Paper(
        "permission-to-stay",
        "landing-slip-narrow",
        (page,),
        css,
        (72.0, 72.0),
        known(of, "surname", "given_names", number=of.passport, permitted_until=until),
    )


def _visa_page(rng: Random, inner: str, day: date) -> str:
    """Return the page of a passport with what is stuck onto it, beside stamps of other states."""
    stamps = at(
        74,
        4,
        f"<div style='border:.5mm solid #3b5aa0;color:#3b5aa0;border-radius:3mm;padding:1mm 3mm;font:7pt/1.2 \"Liberation Sans\";text-align:center;transform:rotate(-9deg)'>IMMIGRATION<br>{day:%d} {MONTHS[day.month - 1]} {day.year}<br>{rng.choice(('SINGAPORE', 'NARITA', 'HEATHROW (4)'))}</div>",
    )
    stamps += at(
        10,
        4,
        f"<div style='border:.5mm solid #8c3b58;color:#8c3b58;padding:1.5mm 3mm;font:7pt/1.2 \"Liberation Sans\";transform:rotate(6deg)'>{rng.choice(('DEPARTED', 'ENTRADA', 'ADMITTED'))}<br>{dmy(day - timedelta(days=9), '.')}</div>",
    )
    number = at(58, 83, rng.randrange(7, 40), "font:7pt 'Liberation Serif';color:#777")
    return f'<div style="position:relative;width:125mm;height:88mm;background:#f3f1ea {rings("#d9cbb6", 12)}">{stamps}{inner}{number}</div>'


def extension_label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label of an extension on a page of the passport, the day in words, typed by the printer of the office."""
    of = case.of(party)
    since, until = _until(case, party, rng, fault)
    made = max(since, case.on - timedelta(days=500))
    label = (
        '<div class="el"><p style="font-weight:bold;font-size:7pt">香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION</p><p style="font-size:6.4pt">入境事務處 IMMIGRATION DEPARTMENT</p>'
        f"<p style=\"position:absolute;right:4mm;top:9mm;font:9pt 'Liberation Mono';color:#a22\">{rng.choice('ABEK')}{rng.choice('CDX')} {rng.randrange(10**6, 10**7)}</p>"
        '<p style="font-weight:bold;font-size:9pt;margin:1.5mm 0">延期逗留 EXTENSION OF STAY</p>'
        f"<p><i>姓名 Name</i> {of.surname}, {of.given_names}</p><p><i>旅行證件號碼 Travel document no.</i> {of.passport}</p><p><i>身份 Status</i> {_status(case, party)}</p>"
        f'<p><i>獲准逗留至 Permitted to remain until</i> <b style="font-size:10pt">{until.day} {FULL[until.month - 1].upper()} {until.year}</b></p><p style="font-size:6pt;margin-top:1mm">其他逗留條件維持不變 OTHER CONDITIONS OF STAY REMAIN UNCHANGED</p>'
        f"<p><i>簽發日期 Date</i> {made:%d-%m-%Y}　　<i>for</i> Director of Immigration 入境事務處處長（代行）</p></div>"
    )
    css = (
        RESET
        + f".el{{position:absolute;left:10mm;top:23mm;width:104mm;height:55mm;padding:2.5mm 4mm;background:#f3f6ea {rings('#b8cf9e', 7)};border:.2mm solid #aaa;font:7.6pt/1.55 'Liberation Sans','Noto Sans CJK HK';transform:rotate(-1deg)}}.el i{{font-style:normal;font-size:6.2pt;color:#465}}"
    )
    facts = known(of, "surname", "given_names", number=of.passport, permitted_until=until, issued_on=made)
    return Paper(
        "permission-to-stay",
        "label-extension-in-words",
        (_visa_page(rng, label, made - timedelta(days=40)),),
        css,
        (125.0, 88.0),
        facts,
    )


def entry_label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label of an entry visa on a page of the passport: use by a day long gone, stay until another."""
    of = case.of(party)
    since, until = _until(case, party, rng, fault)
    made = since - timedelta(days=rng.randrange(10, 60))
    word = "進入許可 ENTRY PERMIT" if of.nationality in ("CHN", "TWN") else "簽證 VISA"
    cells = (
        (5, 15, "編號 No.", f"{rng.choice('HV')}{rng.randrange(10**7, 10**8)}"),
        (52, 15, "參考編號 Ref.", f"DEPD {rng.randrange(10**5, 10**6)}/{made:%y}"),
        (5, 23, "姓 Surname", of.surname),
        (52, 23, "名 Given names", of.given_names),
        (5, 31, "護照號碼 Passport No.", of.passport),
        (52, 31, "類別 Category", _status(case, party)),
        (5, 39, "簽發日期 Date of issue", dmy(made)),
        (52, 39, "於此日期前使用 Good if used on or before", dmy(made + timedelta(days=91))),
    )
    label = at(
        5,
        3,
        "中華人民共和國香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION, CHINA",
        "font-size:6.4pt;line-height:1.3;font-weight:bold",
    ) + at(72, 3, word, "font-size:10pt;font-weight:bold;color:#21407a")
    label += "".join(at(x, y, f"<i>{name}</i><br>{value}", "line-height:1.2") for x, y, name, value in cells)
    label += at(
        5,
        47.6,
        f"<i>准許持證人逗留至 The holder is permitted to remain until</i>　<b style='font-size:10pt'>{dmy(until)}</b>",
    ) + at(5, 53.4, "請參閱背頁 多次有效 MULTIPLE JOURNEYS", "font-size:6pt")
    stamp = (
        "<div style='border:.5mm solid #333;color:#333;padding:.6mm 3mm;font:8pt \"Liberation Sans\";transform:rotate(8deg);opacity:.8'>HONG KONG<br>"
        + mon(since)
        + "<br>IMMIGRATION</div>"
    )
    stamp = at(88, 68, stamp)
    css = (
        RESET
        + f".vl{{position:absolute;left:6mm;top:22mm;width:112mm;height:60mm;background:#e9f0f7 {rings('#a9c3de', 7)};border:.2mm solid #888;font:8.4pt 'Liberation Sans','Noto Sans CJK HK'}}.vl i{{font-style:normal;font-size:5.6pt;color:#456}}"
    )
    facts = known(of, "surname", "given_names", number=of.passport, permitted_until=until, issued_on=made)
    page = _visa_page(rng, f'<div class="vl">{label}</div>{stamp}', made - timedelta(days=80))
    return Paper("permission-to-stay", "label-entry-two-days", (page,), css, (125.0, 88.0), facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (e_visa, landing_slip, extension_label, entry_label)}
