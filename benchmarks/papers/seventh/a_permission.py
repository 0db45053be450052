# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay: inked stamp, landing slip clipped to a page, labels of entry and of extension, two e-Visas."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_pen import RESET, at, block, dmy, known, mon, only, rings, svg
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import MONO, SANS, SERIF, approved, origin, stay


def _leaf(inner: str, number: int, tint: str, ground: str = "#f3f1ea") -> str:
    return (
        f'<div style="position:relative;width:125mm;height:88mm;background:{ground} {rings(tint, 12)};overflow:hidden">'
        + at(56, 3, "VISAS", "font:6.5pt Liberation Serif;color:#9a9486;letter-spacing:1mm")
        + at(115, 82, number, f"font:7pt {SERIF};color:#8d877b")
        + inner
        + "</div>"
    )


def _facts(of: Someone, *names: str, **more: date | str) -> dict:
    return known(of, "surname", "given_names", *names, **more)


def stamp(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the stamp of an officer in two colours of ink: the box, and below it the condition stamped by itself."""
    only(fault, "expired")
    held = stay(case, party, fault)
    ink = rng.choice(("#26336f", "#413a63"))
    box = (
        f'<div style="border:.6mm solid {ink};border-radius:1.5mm;color:{ink};width:58mm;padding:1.5mm 3mm 2mm;font:7.6pt/1.35 Liberation Sans;transform:rotate({rng.uniform(-7, 7):.1f}deg);opacity:.86;white-space:normal">'
        f'<div style="display:flex;justify-content:space-between"><b>HONG KONG</b><b>{rng.randrange(100, 2600)}</b></div>'
        f"<div style='text-align:center;border-top:.25mm solid {ink};border-bottom:.25mm solid {ink};margin:1mm 0;padding:.8mm'>PERMITTED TO REMAIN UNTIL<br><b style='font:bold 12pt Liberation Mono'>{mon(held.until)}</b></div>"
        f"<div style='display:flex;justify-content:space-between'><span>{held.en}</span><span>IMMIGRATION DEPT.</span></div><div style='text-align:center;font:8.4pt Liberation Mono'>{mon(held.since)}</div></div>"
    )
    terms = {
        "VISITOR": "NO EMPLOYMENT PAID OR UNPAID<br>NO BUSINESS. NO STUDY.",
        "DEPENDANT": "CONDITION: SPONSORSHIP OF<br>RELATIVE CONTINUES",
    }.get(held.en, "CHANGE OF EMPLOYMENT<br>REQUIRES PRIOR PERMISSION")
    below = f'<div style="color:#7c2330;font:bold 7pt/1.35 Liberation Sans Narrow;transform:rotate({rng.uniform(-3, 3):.1f}deg);opacity:.85">{terms}</div>'
    far = before_stamp(held.since - timedelta(days=rng.randrange(40, 300)))
    inner = at(12 + rng.randrange(8), 14, box) + at(20, 62, below) + at(86, 34, far)
    return Paper(
        "permission-to-stay",
        "stamp-and-condition",
        (_leaf(inner, rng.randrange(6, 30), "#d9d0bb"),),
        RESET,
        (125.0, 88.0),
        {"permitted_until": held.until},
        "en",
    )


def before_stamp(day: date) -> str:
    """Return the stamp of another border."""
    return (
        "<div style='border:.5mm solid #2a6a4b;border-radius:50%;width:32mm;height:22mm;color:#2a6a4b;text-align:center;padding-top:4mm;font:6.6pt/1.35 Liberation Sans;transform:rotate(11deg);opacity:.75'>"
        f"SINGAPORE<br>CHANGI AIRPORT<br><b>{mon(day)}</b><br>DEPARTURE</div>"
    )


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the landing slip, printed by a counter on thermal paper and clipped to a page of the passport."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    rows = (
        ("英文姓名<br>Name in English", f"{of.surname}, {of.given_names}"),
        ("旅行證件號碼<br>Travel document number", of.passport),
        ("抵港日期<br>Date of arrival", dmy(held.since, "-")),
        ("身份<br>Status", f"{held.en} {held.zh}"),
        ("逗留期限<br>Limit of stay", f"<b style='font-size:11pt'>{dmy(held.until, '-')}</b>"),
    )
    table = "".join(
        f"<tr><td style='width:27mm;font-size:5.8pt;line-height:1.2;padding:.7mm 0'>{a}</td><td style='padding:.7mm 0'>{b}</td></tr>"
        for a, b in rows
    )
    note = (
        "Condition of stay: the bearer shall not take up any employment, paid or unpaid, or establish or join in any business, or become a student. 逗留條件：不得受僱、開辦或參與業務或就讀。"
        if held.en == "VISITOR"
        else "Conditions of stay are those last granted. 逗留條件依照最近一次批准的條件。"
    )
    inner = (
        f'<div style="width:72mm;min-height:72mm;background:#fefefe;border:.1mm solid #bbb;padding:3mm 4mm;font:8pt/1.25 {SANS};color:#333;transform:rotate({rng.uniform(-2.5, 2.5):.1f}deg);white-space:normal">'
        f"<div style='text-align:center;font-size:8pt'>香港特別行政區入境事務處<br><span style='font-size:6.4pt'>Immigration Department, HKSAR</span></div><div style='text-align:center;font-weight:bold;margin:1.4mm 0'>入境標籤 LANDING SLIP</div>"
        f"<table style='width:100%'>{table}</table><p style='font-size:5.6pt;line-height:1.3;margin-top:1.5mm'>{note}</p>"
        f"<div style='margin-top:1.5mm'>{svg(f'{rng.randrange(10**11, 10**12)}', 'Code128', 50, 5)}</div></div>"
    )
    clip = '<div style="width:7mm;height:1mm;background:#9aa0a6;border-radius:.5mm;transform:rotate(8deg)"></div>'
    return Paper(
        "permission-to-stay",
        "slip-on-a-page",
        (_leaf(at(26, 7, inner) + at(58, 9, clip), rng.randrange(8, 40), "#c7d3dd", "#eef1f2"),),
        RESET,
        (125.0, 88.0),
        _facts(of, number=of.passport, permitted_until=held.until),
    )


def _label(head: str, body: str, serial: str, tint: str) -> str:
    return (
        f'<div style="position:relative;width:106mm;height:74mm;background:#f7f3ee {rings(tint, 5)};border:.15mm solid #aaa;font:7pt/1.3 {SANS};white-space:normal">'
        f'<div style="position:absolute;left:0;top:0;bottom:0;width:13mm;background:{tint};opacity:.55"></div>'
        + at(
            3,
            40,
            '<div style="width:7mm;height:7mm;border-radius:50%;border:.4mm solid #7a6a6a;text-align:center;font:9pt/6mm DejaVu Sans;color:#7a6a6a">✿</div>',
        )
        + at(
            17,
            3,
            "中華人民共和國香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION, PRC",
            "font-size:6.6pt;line-height:1.3",
        )
        + at(79, 3, serial, "font:bold 9pt Liberation Mono;color:#a2202c")
        + block(17, 10.5, 86, head, "font-size:9.5pt;font-weight:bold")
        + block(17, 16, 86, body)
        + "</div>"
    )


def _pairs_table(*rows: tuple[str, str]) -> str:
    return (
        "<table style='width:100%'>"
        + "".join(
            f"<tr><td style='width:47mm;font-size:5.7pt;padding:.55mm 0;vertical-align:top'>{a}</td><td style='font:8.6pt {MONO};padding:.55mm 0'>{b}</td></tr>"
            for a, b in rows
        )
        + "</table>"
    )


def extension_label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the label of an extension of stay, stuck crosswise on a page, cancelled by nothing."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    body = _pairs_table(
        ("姓名 Name", f"{of.surname}, {of.given_names}"),
        ("旅行證件號碼 Travel Document No.", of.passport),
        ("類別 Category", f"{held.en}"),
        ("獲准逗留至 Permitted to Remain Until", f"<b style='font-size:12pt'>{mon(held.until, '-')}</b>"),
        ("簽發日期 Date of Issue", mon(held.since, "-")),
        ("檔案號碼 Ref. No.", held.reference),
        ("備註 Remarks", "OTHER CONDITIONS OF STAY REMAIN UNCHANGED"),
    ) + (
        f"<div style='display:flex;justify-content:space-between;margin-top:1mm'><span style='font-size:6pt'>入境事務處處長<br>Director of Immigration<br>Fee Paid $ {'230' if held.since >= date(2019, 3, 25) else '190'}</span>{svg(held.reference.replace('-', ''), 'Code128', 42, 6)}</div>"
    )
    serial = f"{rng.choice('ABEG')}{rng.choice('KMPX')}{rng.randrange(10**6, 10**7)}"
    label = _label("延期逗留　EXTENSION OF STAY", body, serial, "#c9b7cf")
    return Paper(
        "permission-to-stay",
        "label-extension-crosswise",
        (_leaf(at(9, 8, label), rng.randrange(8, 40), "#d3dccb"),),
        RESET,
        (125.0, 88.0),
        _facts(of, number=of.passport, permitted_until=held.until, issued_on=held.since),
    )


def entry_label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an open passport: the label of an entry visa above, the landing slip of the arrival it was used for below."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    issued = approved(case, party, held, rng.randrange(9, 60))
    sponsored = (
        "SPONSORED BY EMPLOYER" if held.en == "EMPLOYMENT" else "VISIT" if held.en == "VISITOR" else "AS APPROVED"
    )
    body = _pairs_table(
        ("姓名 Name", f"{of.surname}, {of.given_names}"),
        ("出生日期／性別 Date of Birth/Sex", f"{mon(of.born_on, '-')}　{of.sex}"),
        ("國籍／原居地 Nationality/Domicile", origin(case, of)[0]),
        ("旅行證件號碼 Travel Document No.", of.passport),
        ("類別 Category", f"{held.en}"),
        ("簽發日期 Date of Issue", mon(issued, "-")),
        ("須於此日期或之前使用 To be presented on or before", mon(issued + timedelta(days=90), "-")),
        ("入境後可逗留 On arrival may remain", "UNTIL DATE ON LANDING SLIP"),
        ("備註 Remarks", f"{sponsored}　{held.reference}"),
    )
    above = _label(
        "入境簽證／進入許可　VISA/ENTRY PERMIT",
        body,
        f"{rng.choice('VWY')}{rng.randrange(10**7, 10**8)}",
        "#b9cddd",
    )
    slip_ = (
        f'<div style="width:86mm;background:#fff;border:.1mm solid #bbb;padding:3mm 5mm;font:8.4pt/1.45 {SANS};transform:rotate({rng.uniform(-3, 3):.1f}deg);white-space:normal"><b>LANDING SLIP 入境標籤</b>　<br><span style="font-size:6.5pt">HONG KONG IMMIGRATION 香港入境事務處</span><br>'
        f"{of.surname} {of.given_names}<br>{of.passport}<br><span style='font-size:6.5pt'>Arrived 抵港</span> {mon(held.since)}<br><span style='font-size:6.5pt'>Permitted to remain until 獲准逗留至</span> <b>{mon(held.until)}</b><br><span style='font-size:6.5pt'>{held.en} {held.zh}　Please keep this slip in your travel document. 請將本標籤存放於旅行證件內。</span></div>"
    )
    number = rng.randrange(4, 20) * 2
    page = (
        '<div style="position:relative;width:125mm;height:177mm;background:#777">'
        + at(0, 0, _leaf(at(9, 9, above), number, "#e0d2c3"))
        + at(0, 89, _leaf(at(20, 18, slip_), number + 1, "#e0d2c3"))
        + "</div>"
    )
    return Paper(
        "permission-to-stay",
        "visa-label-and-slip",
        (page,),
        RESET,
        (125.0, 177.0),
        _facts(of, "date_of_birth", "sex", number=of.passport, permitted_until=held.until, issued_on=issued),
    )


_EVISA = RESET + (
    f".ev{{position:relative;height:297mm;padding:15mm 20mm;font:10pt/1.4 {SANS};background:#fff}}.ev h1{{font-size:14pt;margin:0;line-height:1.35}}.ev .t td{{padding:1.8mm 2mm;border-bottom:.2mm solid #b9c4c9;vertical-align:top}}.ev .t td:first-child{{width:74mm;color:#3d4c54;font-size:8.8pt}}.ev .t{{width:100%;margin-top:5mm}}.ev ol{{font-size:8.4pt;padding-left:5mm;margin:2mm 0}}.ev li{{margin-bottom:1.4mm}}"
)


def _crest() -> str:
    return '<div style="width:17mm;height:17mm;border-radius:50%;border:.7mm solid #8a1c24;color:#8a1c24;text-align:center;font:22pt/15mm DejaVu Sans">❀</div>'


def evisa_entry(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the e-Visa for entry: crest and code on top, particulars line by line, notes for who boards a plane."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    issued = approved(case, party, held, rng.randrange(12, 70))
    rows = (
        ("申請編號 Application No.", held.reference),
        ("電子簽證號碼 e-Visa No.", f"{rng.choice('DEV')}{rng.randrange(10**7, 10**8)}"),
        ("英文姓名 Name in English", f"{of.surname}, {of.given_names}"),
        ("中文姓名 Name in Chinese", of.chinese_name or "—"),
        ("性別 Sex", {"F": "女 F", "M": "男 M"}[of.sex]),
        ("出生日期 Date of birth (dd-mm-yyyy)", dmy(of.born_on, "-")),
        ("國籍／原居地 Nationality/Place of domicile", origin(case, of)[0]),
        ("旅行證件號碼 Travel document no.", of.passport),
        ("簽證／進入許可類別 Type of visa/entry permit", f"{held.zh} {held.en}"),
        ("簽發日期 Date of issue", dmy(issued, "-")),
        (
            "須於下列日期或之前入境 Enter on or before",
            dmy(max(issued + timedelta(days=90), held.since + timedelta(days=1)), "-"),
        ),
        ("獲准逗留至 Permitted to remain until", f"<b>{dmy(held.until, '-')}</b>"),
        ("入境次數 No. of entries", "多次 MULTIPLE"),
    )
    code = svg(f"EVISA1;{held.reference};{rng.randrange(10**60)}", "QRCode", 36, 36)
    page = (
        f'<div class="ev">{at(20, 15, _crest())}<div style="margin-left:22mm;width:108mm"><p style="font-size:9pt">香港特別行政區政府 入境事務處<br>Immigration Department, the Government of the HKSAR</p></div>{at(154, 14, code)}'
        "<h1 style='margin-top:14mm;width:125mm'>入境簽證／進入許可通知書<br>Notification Slip for Entry Visa/Permit</h1>"
        + "<table class='t'>"
        + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
        + "</table><p style='margin-top:5mm;font-size:9pt'><b>注意事項 Notes</b></p><ol>"
        "<li>持有人來港時須攜同上述有效旅行證件，並出示本通知書（可儲存於流動裝置或以 A4 白紙列印）供查閱。The holder should bring along the valid travel document stated above and produce this slip, either stored in a mobile device or printed on A4 white paper, for inspection upon arrival.</li>"
        "<li>運輸公司可掃描二維碼以核實本通知書。Carriers may scan the encrypted QR code to verify this slip.</li>"
        "<li>入境事務處人員可按照法例拒絕持有人入境或更改逗留條件。Possession of this slip does not exempt the holder from the immigration requirements in force on arrival.</li></ol>"
        "<p style='position:absolute;left:20mm;bottom:14mm;font-size:7.6pt;color:#555'>本通知書以電腦編印，無須簽署。This slip is computer generated and requires no signature.　e-Visa</p></div>"
    )
    facts = _facts(
        of,
        "chinese_name",
        "date_of_birth",
        "sex",
        "nationality",
        number=of.passport,
        permitted_until=held.until,
        issued_on=issued,
    )
    return Paper("permission-to-stay", "evisa-entry-lines", (page,), _EVISA, facts=facts)


def evisa_stay(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the e-Visa of an extension: English above Chinese in each field, two fields to a line, the code at the foot."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    fields = (
        ("Surname", "姓", of.surname),
        ("Given names", "名", of.given_names),
        ("Date of birth", "出生日期", mon(of.born_on)),
        ("Sex", "性別", of.sex),
        ("Travel document number", "旅行證件號碼", of.passport),
        ("Application reference", "檔案編號", held.reference),
        ("Immigration status", "入境身份", f"{held.en} {held.zh}"),
        ("Date of issue", "發出日期", mon(held.since)),
    )
    cells = "".join(
        f"{'<tr>' if n % 2 == 0 else ''}<td style='width:50%;padding:2.4mm 0;border:0;font-size:11pt;color:#111'><span style='font-size:8pt;color:#667'>{a}<br>{b}</span><br>{c}</td>{'</tr>' if n % 2 else ''}"
        for n, (a, b, c) in enumerate(fields)
    )
    code = svg(f"EVISA2;{held.reference};{rng.randrange(10**60)}", "QRCode", 44, 44)
    terms = {
        "DEPENDANT": "The holder is permitted to remain as a dependant while the relationship with the sponsor and the sponsorship continue. 持有人獲准以受養人身份逗留，惟須與保證人維持關係及繼續獲其保證。",
        "VISITOR": "The holder shall not take up employment, study, or establish or join in any business. 持有人不得就業、就讀或開辦或參與任何業務。",
    }.get(
        held.en,
        "The holder shall remain in the employment approved by the Director of Immigration unless prior permission is given. 除事先獲批准外，持有人須從事經入境事務處處長批准的工作。",
    )
    page = (
        f'<div class="ev" style="padding:0"><div style="background:#123f63;color:#fff;padding:9mm 20mm 7mm;font-size:10pt">IMMIGRATION DEPARTMENT 入境事務處<br>The Government of the Hong Kong Special Administrative Region</div><div style="padding:9mm 20mm">'
        "<h1 style='color:#123f63'>Notification Slip for Conditions of Stay<br>逗留條件通知書</h1>"
        f"<table style='width:100%;margin-top:6mm'>{cells}</table>"
        f"<div style='border:.5mm solid #123f63;border-radius:2mm;padding:4mm 6mm;margin-top:6mm'><span style='font-size:9pt'>Permitted to remain in Hong Kong until　獲准在港逗留至</span><br><b style='font-size:17pt'>{mon(held.until)}</b><p style='font-size:9pt;margin-top:3mm'>{terms}</p></div>"
        f"<div style='position:relative;height:48mm;margin-top:8mm'>{at(0, 0, code)}"
        + block(
            52,
            2,
            116,
            "This slip supersedes any label or slip issued earlier. The holder may present it in electronic form, or printed on white A4 paper, together with the travel document. 本通知書取代先前發出的任何標籤或通知書。持有人可以電子或列印形式連同旅行證件出示。<br><br>Verify: Enquiry on e-Visa 查閱電子簽證　www.immd.gov.hk",
            "font-size:9pt",
        )
        + "</div></div></div>"
    )
    facts = _facts(of, "date_of_birth", "sex", number=of.passport, permitted_until=held.until, issued_on=held.since)
    return Paper("permission-to-stay", "evisa-stay-two-columns", (page,), _EVISA, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "permission-to-stay": (stamp, slip, extension_label, entry_label, evisa_entry, evisa_stay)
}
