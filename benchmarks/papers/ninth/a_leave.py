# ruff: noqa: E501 -- lines of HTML and CSS
"""Permissions to stay: a slip clipped in a passport, a broad label, an e-Visa as ruled lines, an arrival stamp."""

from __future__ import annotations

from random import Random

from benchmarks.papers.blind.a_pen import RESET, at, block, dmy, known, long, mon, only, rings, svg
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import approved, origin, stay

SANS = "Liberation Sans,Noto Sans CJK HK"


def _leaf(inner: str, rng: Random, tint: tuple[str, str], *, wide: bool = False) -> str:
    size = (125, 88) if wide else (88, 125)
    return f'<div style="position:relative;width:{size[0]}mm;height:{size[1]}mm;overflow:hidden;background:{tint[0]} {rings(tint[1], 12)}">{inner}<span style="position:absolute;right:6mm;bottom:3mm;font:8pt Liberation Serif;color:#777">{rng.randrange(6, 44)}</span></div>'


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a landing slip clipped into an upright page of a passport: labels before the values."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    rows = (
        ("姓名<br>Name", f"{of.surname}<br>{of.given_names}"),
        ("旅行證件號碼<br>Travel Doc No.", of.passport),
        ("入境日期<br>Arrival Date", dmy(held.since)),
        ("逗留條件<br>Conditions", held.en),
        ("獲准逗留至<br>Until", f"<b style='font-size:12pt'>{dmy(held.until)}</b>"),
    )
    table = "".join(f"<tr><td style='width:23mm;font-size:5.6pt;line-height:1.2;padding:.9mm 0'>{a}</td><td style='font:9.4pt/1.15 Liberation Mono;font-weight:bold'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    paper = f"<div style='width:72mm;background:#fefefc;outline:.1mm solid #bbb;padding:3mm 4mm;box-sizing:border-box;font:7pt {SANS};white-space:normal;transform:rotate({rng.uniform(-3, 3):.1f}deg)'><div style='text-align:center;border-bottom:.2mm solid #000;padding-bottom:1mm'><b style='font-size:9pt'>香港入境事務處 HONG KONG IMMIGRATION</b><br>入境標籤　LANDING SLIP</div><table style='width:100%'>{table}</table><p style='font-size:5.6pt;border-top:.2mm solid #000;padding-top:1mm;margin-top:1mm'>請保留此標籤至離港 Please keep this slip until departure</p><p style='font:6pt Liberation Mono'>{rng.choice(('HKA', 'LMC', 'LW', 'HZM'))}-{rng.randrange(10**9, 10**10)}</p></div>"
    facts = known(of, "surname", "given_names", number=of.passport, permitted_until=held.until)
    page = _leaf(at(7, 14 + rng.randrange(22), paper), rng, ("#eef1ea", "#c5d0b6"))
    return Paper("permission-to-stay", "slip-clipped-in-passport", (page,), RESET, (88.0, 125.0), facts)


def label(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a broad label across a page: the serial upright at the side, the day of leave at the foot."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    serial = f"{rng.choice('ABEGH')}{rng.randrange(10**6, 10**7)}"
    rows = (
        ("Name 姓名", f"{of.surname}, {of.given_names}"), ("Travel document no. 旅行證件號碼", of.passport),
        ("Date of birth 出生日期", dmy(of.born_on, "-")), ("Sex 性別", of.sex),
        ("Date of issue 簽發日期", dmy(held.since, "-")), ("Category 類別", held.en), ("Reference 檔號", held.reference),
    )  # fmt: skip
    cells = "".join(f"<div style='display:inline-block;width:48mm;height:8mm;vertical-align:top'><span style='font-size:5.2pt'>{a}</span><br><b style='font:bold 8.4pt Liberation Mono'>{b}</b></div>" for a, b in rows)  # fmt: skip
    sticker = f"<div style='position:relative;width:113mm;height:72mm;background:#eaf1ee {rings('#a9cbbd', 9)};border:.2mm solid #799;padding:3mm 4mm 3mm 11mm;box-sizing:border-box;font:7pt/1.25 {SANS};white-space:normal'><div style='position:absolute;left:-17mm;top:32mm;width:44mm;transform:rotate(-90deg);font:bold 10pt Liberation Mono;color:#a3302c'>No. {serial}</div><b style='font-size:10pt'>香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION</b><br><b style='font-size:9pt'>延期逗留 EXTENSION OF STAY</b><div style='margin-top:2mm;overflow:hidden'>{cells}</div><div style='clear:both;border-top:.3mm solid #244;padding-top:1.5mm;font-size:8.6pt'>Permitted to remain until 獲准逗留至　<b style='font:bold 13pt Liberation Mono'>{dmy(held.until, '-')}</b></div><div style='position:absolute;right:4mm;bottom:2.5mm'>{svg(serial, 'Code39', 40, 5)}</div></div>"
    facts = known(of, "surname", "given_names", "date_of_birth", "sex", number=of.passport, permitted_until=held.until, issued_on=held.since)  # fmt: skip
    page = _leaf(at(6, 7, sticker), rng, ("#f3efe8", "#d9ccb5"), wide=True)
    return Paper("permission-to-stay", "broad-label", (page,), RESET, (125.0, 88.0), facts)


def evisa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip of the e-Visa: code at the upper right, values on ruled lines in two columns, notes beneath."""
    only(fault, "expired")
    of, held = case.of(party), stay(case, party, fault)
    entry = held.en != "DEPENDANT"
    issued = approved(case, party, held, rng.randrange(10, 50)) if entry else held.since
    zh, en = ("入境簽證／進入許可通知書", "Notification Slip for Entry Visa/Permit") if entry else ("逗留條件通知書", "Notification Slip for Conditions of Stay")  # fmt: skip
    rows = (
        ("申請檔案編號", "Application Reference No.", held.reference), ("姓名", "Name", f"{of.surname} {of.given_names}　{of.chinese_name}"),
        ("出生日期", "Date of Birth", dmy(of.born_on, "-")), ("性別", "Sex", of.sex),
        ("國籍", "Nationality", origin(case, of)[0]), ("旅行證件號碼", "Travel Document No.", of.passport),
        ("簽證類別", "Visa Type", f"{held.en} {held.zh}"), ("簽發日期", "Date of Issue", dmy(issued, "-")),
        ("獲准逗留至", "Permitted to remain until", f"<b>{dmy(held.until, '-')}</b>"), ("入境次數", "No. of Entries", "Multiple 多次"),
    )  # fmt: skip
    cells = "".join(f"<div style='display:inline-block;width:84mm;height:15mm;vertical-align:top;box-sizing:border-box;padding-right:8mm'><span style='font-size:8pt;color:#444'>{a} {b}</span><div style='border-bottom:.2mm solid #555;font-size:11pt'>{c}</div></div>" for a, b, c in rows)  # fmt: skip
    code = svg(f"HKIMM.EVIS.{held.reference}.3.{rng.randrange(10**80)}", "QRCode", 46, 46)
    page = (
        f"<div style='position:relative;height:297mm;padding:18mm 18mm;box-sizing:border-box;font:9.4pt/1.4 {SANS}'><div style='display:flex;justify-content:space-between'><div><b style='font-size:11pt'>香港特別行政區政府入境事務處</b><br>Immigration Department<br>The Government of the Hong Kong Special Administrative Region<p style='font:bold 15pt/1.3 {SANS};margin:9mm 0 0'>{zh}<br>{en}</p><p>電子簽證 “e-Visa”</p></div><div>{code}</div></div><div style='margin-top:9mm;overflow:hidden'>{cells}</div>"
        f"<p style='margin:8mm 0 2mm'><b>注意事項 Notes</b></p><p style='font-size:8.4pt'>1. 持有人抵港時須出示本通知書上的加密二維碼及旅行證件。The holder should present the encrypted QR code on this slip together with the travel document upon arrival.<br>2. 本通知書可儲存於流動裝置或列印於A4白紙上。This slip may be saved on a mobile device or printed on a sheet of A4 white paper.<br>3. 持有人須遵守入境事務處處長所施加的逗留條件。The holder shall observe the conditions of stay imposed by the Director of Immigration.<br>4. 切勿向他人披露二維碼。Do not disclose the QR code to others.</p>"
        + block(18, 276, 174, "本通知書由電腦編印，無須簽署。This is a computer-generated document. No signature is required.", "font-size:8pt;border-top:.2mm solid #999;padding-top:1mm")
        + "</div>"
    )  # fmt: skip
    facts = known(of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", number=of.passport, permitted_until=held.until, issued_on=issued)  # fmt: skip
    return Paper("permission-to-stay", "evisa-two-columns", (page,), RESET, facts=facts)


def stamp(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one page of a passport with the oblong stamp of arrival and an exit stamp of another border below."""
    only(fault, "expired")
    held = stay(case, party, fault)
    ink = rng.choice(("#2a3f8f", "#3b3b3b"))
    box = f"<div style='width:60mm;border:.6mm solid {ink};color:{ink};padding:2mm;box-sizing:border-box;text-align:center;font:8pt/1.4 Liberation Sans,Noto Sans CJK HK;transform:rotate({rng.uniform(-6, 6):.1f}deg);opacity:.85;white-space:normal'><b>IMMIGRATION HONG KONG<br>香港入境</b><br><b style='font:bold 11pt Liberation Mono'>{mon(held.since)}</b><br>{held.en.title()}: permitted to remain until<br><b style='font:bold 12pt Liberation Mono'>{mon(held.until)}</b><br><span style='font-size:6pt'>({rng.randrange(1000, 9999)})</span></div>"
    other = f"<div style='border:.5mm solid #8a2a2a;color:#8a2a2a;border-radius:9mm;padding:2mm 6mm;font:7.6pt/1.4 Liberation Sans;transform:rotate(11deg);opacity:.7;text-align:center'>IMMIGRATION SINGAPORE<br>DEPARTURE<br>{long(held.since)}</div>"
    page = _leaf(at(11, 18 + rng.randrange(10), box) + at(18, 86, other), rng, ("#f1eef3", "#cfc5d8"))
    return Paper("permission-to-stay", "stamp-of-arrival", (page,), RESET, (88.0, 125.0), {"permitted_until": held.until}, "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {"permission-to-stay": (slip, label, evisa, stamp)}
