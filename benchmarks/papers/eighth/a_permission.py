# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay: a stamp of arrival, a landing slip by itself, an upright label, an e-Visa."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import RESET, at, block, dmy, known, long, mon, only, rings, svg
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import approved, origin, stay

SANS = "Nimbus Sans,WenQuanYi Zen Hei"
NARROW = "Nimbus Sans Narrow,Noto Sans CJK HK"


def stamped(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two facing pages of a passport: the stamp in violet, its number of days struck; other borders around it."""
    only(fault, "expired")
    held = stay(case, party, fault)
    ink = rng.choice(("#5a2d7a", "#1d4a70"))
    status = {
        "VISITOR": "VISITOR - EMPLOYMENT PROHIBITED",
        "DEPENDANT": "DEPENDANT",
    }.get(held.en, held.en)
    box = (
        f'<div style="border:.7mm double {ink};color:{ink};width:56mm;height:36mm;padding:1.5mm 2mm;text-align:center;font:7pt/1.4 {NARROW};transform:rotate({rng.uniform(-9, 9):.1f}deg);opacity:.8;white-space:normal">'
        f"<div style='display:flex;justify-content:space-between;font-size:6.4pt'><span>IMMIGRATION</span><span>{rng.choice('ABCDEL')}{rng.randrange(100, 990)}</span></div><b style='font-size:9.5pt;letter-spacing:.4mm'>HONG KONG 香港</b><br>"
        f"ARRIVED 入境<br><b style='font:bold 11pt Nimbus Mono PS'>{mon(held.since)}</b><br>Permitted to remain until<br><b style='font:bold 11pt Nimbus Mono PS'>{mon(held.until)}</b><br><span style='font-size:6pt'>{status}</span></div>"
    )
    then = held.since - timedelta(days=rng.randrange(60, 280))
    others = at(
        8,
        22,
        f"<div style='border:.5mm solid #9a2c2c;border-radius:2mm;color:#9a2c2c;padding:1.5mm 3mm;font:7.4pt/1.4 DejaVu Sans;transform:rotate(-13deg);opacity:.7;text-align:center'>THAILAND IMMIGRATION<br>ADMITTED<br>{mon(then)}</div>",
    ) + at(
        24,
        72,
        f"<div style='border:.5mm solid #2f3f8c;color:#2f3f8c;padding:1.5mm 3mm;font:7.6pt/1.4 Nimbus Mono PS;transform:rotate(6deg);opacity:.7'>TAIWAN R.O.C.<br>DEPARTED {then + timedelta(days=6):%Y.%m.%d}<br>TAOYUAN</div>",
    )
    number = rng.randrange(4, 18) * 2

    def leaf(inner: str, n: int) -> str:
        side = "left:5mm" if n % 2 == 0 else "right:5mm"
        return f'<div style="position:relative;float:left;width:88mm;height:125mm;overflow:hidden;background:#f4efe6 {rings("#d8c7c7", 10)}">{inner}<span style="position:absolute;bottom:4mm;{side};font:8pt Nimbus Roman;color:#907f7f">{n}</span></div>'

    page = f'<div style="width:176mm;height:125mm;background:#555">{leaf(others, number)}{leaf(at(14 + rng.randrange(6), 38 + rng.randrange(14), box), number + 1)}</div>'
    return Paper(
        "permission-to-stay",
        "stamp-on-facing-pages",
        (page,),
        RESET,
        (176.0, 125.0),
        {"permitted_until": held.until},
        "en",
    )


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the landing slip by itself, in the type of a counter's small printer, values beneath their labels."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    rows = (
        ("Travel Document No. 旅行證件號碼", of.passport),
        ("Name 姓名", f"{of.surname}, {of.given_names}"),
        ("Date of Arrival 抵港日期", mon(held.since, "-")),
        ("Conditions of Stay 逗留條件", f"{held.en} {held.zh}"),
        ("Permitted to Remain Until 獲准逗留至", f"<b style='font-size:13pt'>{mon(held.until, '-')}</b>"),
    )
    body = "".join(
        f"<p style='margin-top:1.6mm;font-size:6.2pt;color:#555'>{a}</p><p style='font:10pt Nimbus Mono PS;font-weight:bold'>{b}</p>"
        for a, b in rows
    )
    page = (
        f'<div style="width:70mm;height:86mm;background:#fdfdfb;padding:4mm 5mm;font:7pt/1.3 {SANS};color:#222"><div style="display:flex;justify-content:space-between;border-bottom:.3mm solid #222;padding-bottom:1mm"><b style="font-size:10pt">入境標籤<br>Landing Slip</b><span style="text-align:right">香港入境事務處<br>HONG KONG<br>IMMIGRATION</span></div>{body}'
        f"<div style='margin-top:2.4mm;border-top:.15mm dashed #777;padding-top:1.4mm;font-size:5.6pt;line-height:1.35'>This slip is issued in place of a stamp. Keep it with your travel document during your stay. 本標籤代替入境印章，請於在港逗留期間將其與旅行證件一併保存。</div><p style='font:6.4pt Nimbus Mono PS;margin-top:1mm'>{rng.choice(('HKIA', 'LWS', 'WKS', 'MFT'))}{rng.randrange(10, 90)} {rng.randrange(10**8, 10**9)}</p></div>"
    )
    facts = known(of, "surname", "given_names", number=of.passport, permitted_until=held.until)
    return Paper("permission-to-stay", "slip-by-itself", (page,), RESET, (70.0, 86.0), facts)


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label on an upright page of a passport: type and day of leave in a heavy box, officer's chop across the edge."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    rows = (
        ("NAME<br>姓名", f"{of.surname} {of.given_names}"),
        ("TRAVEL DOC. NO.<br>旅行證件號碼", of.passport),
        ("SEX / DATE OF BIRTH<br>性別／出生日期", f"{of.sex} / {dmy(of.born_on, '-')}"),
        ("STATUS<br>身份", f"{held.en}"),
        ("ISSUED ON<br>簽發日期", dmy(held.since, "-")),
        ("FILE NO.<br>檔號", held.reference),
    )
    table = "".join(
        f"<tr><td style='width:29mm;font-size:5.4pt;line-height:1.25;padding:.6mm 0'>{a}</td><td style='font:9pt Nimbus Mono PS;font-weight:bold;padding:.6mm 0'>{b}</td></tr>"
        for a, b in rows
    )
    serial = f"{rng.choice('CDF')}{rng.randrange(10**6, 10**7)}"
    sticker = (
        f'<div style="position:relative;width:80mm;height:98mm;border:.2mm solid #98a;background:#f1f4f0 {rings("#b9cdbd", 6)};padding:4mm 5mm;font:7pt/1.3 {SANS};white-space:normal">'
        f'<div style="text-align:center;font-size:7pt">HONG KONG SPECIAL ADMINISTRATIVE REGION<br>香港特別行政區<br><b style="font-size:11pt">EXTENSION OF STAY 延期逗留</b></div><p style="text-align:right;font:bold 8.4pt Nimbus Mono PS;color:#a02a2a">{serial}</p>'
        f"<table style='width:100%'>{table}</table><div style='border:.6mm solid #233;margin-top:2mm;padding:1.2mm 2mm'><span style='font-size:6pt'>PERMITTED TO REMAIN IN HONG KONG UNTIL 獲准在香港逗留至</span><br><b style='font-size:14pt'>{dmy(held.until, '-')}</b></div>"
        f"<p style='font-size:5.8pt;margin-top:1.5mm'>Conditions of stay remain otherwise unchanged. 其他逗留條件不變。</p><div style='margin-top:1.5mm'>{svg(serial, 'Code39', 44, 6)}</div></div>"
    )
    chop = f"<div style='border:.5mm solid #26348a;border-radius:50%;width:24mm;height:24mm;color:#26348a;text-align:center;padding-top:6.5mm;font:5.8pt/1.35 Nimbus Sans;opacity:.75;transform:rotate({rng.uniform(-15, 15):.0f}deg)'>IMMIGRATION<br>DEPARTMENT<br>H.K. {rng.randrange(11, 98)}</div>"
    page = f'<div style="position:relative;width:88mm;height:125mm;background:#eeeaf2 {rings("#d4cce0", 11)}">{at(4, 9, sticker)}{at(60, 92, chop)}<span style="position:absolute;right:5mm;bottom:3mm;font:8pt Nimbus Roman;color:#877">{rng.randrange(7, 40)}</span></div>'
    facts = known(
        of,
        *("surname", "given_names", "date_of_birth", "sex"),
        number=of.passport,
        permitted_until=held.until,
        issued_on=held.since,
    )
    return Paper("permission-to-stay", "upright-label-heavy-box", (page,), RESET, (88.0, 125.0), facts)


def evisa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip of the e-Visa: the code in the middle under the title, numbered particulars in a ruled table."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    issued = approved(case, party, held, rng.randrange(10, 50))
    entry = held.en != "DEPENDANT"
    title = (
        ("Notification Slip for Entry Visa / Permit", "入境簽證／進入許可通知書")
        if entry
        else ("Notification Slip for Conditions of Stay", "逗留條件通知書")
    )
    rows = [
        ("Name of Holder", "持有人姓名", f"{of.surname} {of.given_names}　{of.chinese_name}"),
        ("Date of Birth / Sex", "出生日期／性別", f"{long(of.born_on)}　/　{of.sex}"),
        ("Nationality / Region", "國籍／地區", origin(case, of)[0]),
        ("Travel Document Number", "旅行證件號碼", of.passport),
        ("Reference Number", "參考編號", held.reference),
        ("Class of Visa / Status", "簽證類別／身份", f"{held.en} {held.zh}"),
        ("Date of Issue", "簽發日期", long(issued if entry else held.since)),
        ("Permitted to Remain Until", "獲准逗留至", f"<b>{long(held.until)}</b>"),
        ("Remarks", "備註", "MULTIPLE ENTRIES" if entry else "CONDITIONS OF STAY AS STATED OVERLEAF APPLY"),
    ]
    table = "".join(
        f"<tr><td style='width:9mm;text-align:center'>{n + 1}</td><td style='width:56mm'>{a}<br>{b}</td><td style='font-size:11pt'>{c}</td></tr>"
        for n, (a, b, c) in enumerate(rows)
    )
    code = svg(f"HKIMM.EVIS.{held.reference}.3.{rng.randrange(10**80)}", "QRCode", 40, 40)
    page = (
        f'<div class="e"><div style="text-align:center;line-height:1.4">香港特別行政區政府　入境事務處<br>IMMIGRATION DEPARTMENT<br>THE GOVERNMENT OF THE HONG KONG SPECIAL ADMINISTRATIVE REGION<h1>{title[1]}<br>{title[0]}</h1><div style="width:40mm;margin:0 auto">{code}</div><p style="font-size:8pt">e-Visa 電子簽證</p></div><table>{table}</table>'
        + "<p style='margin-top:6mm'><b>Important 重要事項</b></p><ul><li>This slip should be read with the travel document whose number is printed above. It becomes invalid if that document is replaced, until updated with the Department. 本通知書須與上列旅行證件一併使用；旅行證件如已更換，須向本處更新資料。</li><li>Save this slip in your mobile device or print it on plain white A4 paper. Do not fold or write over the QR code. 請將本通知書儲存於流動裝置，或以白色A4紙列印；切勿摺疊或塗寫二維碼。</li><li>Overstaying is an offence under section 41 of the Immigration Ordinance (Cap. 115). 逾期逗留即觸犯《入境條例》（第115章）第41條。</li></ul>"
        + block(
            20,
            280,
            170,
            "Hotline 查詢熱線 (852) 2824 6111　　www.immd.gov.hk",
            "font-size:8pt;text-align:center;color:#555",
        )
        + "</div>"
    )
    css = (
        RESET
        + f".e{{position:relative;height:297mm;padding:16mm 20mm;font:9pt/1.4 {SANS}}}.e h1{{font-size:15pt;line-height:1.35;margin:6mm 0 4mm}}.e table{{width:100%;margin-top:5mm}}.e td{{border:.25mm solid #444;padding:1.7mm 2.5mm;vertical-align:middle}}.e ul{{margin:1mm 0;padding-left:5mm;font-size:8.2pt}}.e li{{margin-bottom:1.2mm}}"
    )
    facts = known(
        of,
        *("surname", "given_names", "chinese_name", "date_of_birth", "sex"),
        number=of.passport,
        permitted_until=held.until,
        issued_on=issued if entry else held.since,
    )
    return Paper("permission-to-stay", "evisa-code-in-middle", (page,), css, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (stamped, slip, label, evisa)}
