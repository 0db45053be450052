"""What lies in a folder by mistake and is none of the kinds."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    both,
    crest,
    css,
    dmy,
    en,
    first_last,
    like,
    made,
    mon,
    money,
    only,
    pen,
    put,
    rows,
    seal,
    square,
    stamp,
)


def _none(layout: str, body: str, style: str, language: str, **more: Any) -> Paper:
    return made("unknown", layout, [body], style, {}, language, **more)


def _grown(case: Case, party: str, age: int = 26) -> None:
    if case.on.year - case.of(party).born_on.year < age:
        raise NobodysError("Too young.")


def resume(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a curriculum vitae."""
    only(fault)
    _grown(case, party)
    me = case.of(party)
    year = me.born_on.year + 22
    body = f"""<p style="font-size:22pt;color:#2d5d62"><b>{me.western}</b></p><p class="sm">{me.address} · +852 9{like("### ####", rng)} · {me.given_names.split()[0].lower()}.{me.surname.split()[0].lower()}@mailbox.example</p><p class="h">PROFILE</p><p>Project manager with experience in retail and logistics, used to leading teams of up to fifteen across several time zones. Calm, organised and curious.</p><p class="h">EXPERIENCE</p><p><b>Project Manager</b>, Brightwell Retail Group <span class="sm">({year + 3} – present)</span></p><ul><li>Opened six shops within budget and three weeks ahead of plan.</li><li>Introduced a new planning tool for 140 colleagues.</li><li>Negotiated contracts with carriers worth US$2.4 million a year.</li></ul><p><b>Assistant Buyer</b>, Norland Stores <span class="sm">({year} – {year + 3})</span></p><ul><li>Prepared weekly sales reports and forecasts.</li><li>Visited suppliers and trade fairs.</li></ul><p class="h">EDUCATION</p><p><b>BA Business Administration</b>, Eastfield University <span class="sm">({year - 3} – {year})</span></p><p class="h">SKILLS</p><p>Excel, SAP, Power BI · English (fluent), French (basic) · Driving licence</p><p class="h">INTERESTS</p><p>Trail running, baking bread, film photography</p><p class="sm">References on request.</p>"""
    return _none("curriculum-vitae", body, css("Lato,sans-serif", ".h{color:#2d5d62;border-bottom:.3mm solid #2d5d62;font-weight:bold}.p p.h{margin-top:5mm}", "10.5pt", "20mm 22mm"), "en")  # fmt: skip


def diploma(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a university's diploma, across."""
    only(fault)
    _grown(case, party)
    me = case.of(party)
    day = between(rng, me.born_on + timedelta(days=8100), me.born_on + timedelta(days=8900))
    body = f"""<div class="ctr" style="border:1mm double #8a6a12;height:100%;box-sizing:border-box;padding:12mm">{crest("#5a1220", 22)}<p style="font-size:25pt">The University of Eastfield</p><p>upon the recommendation of the Senate has conferred upon</p><p style="font:27pt Z003">{first_last(me).title()}</p><p>who has fulfilled all the requirements prescribed, the degree of</p><p style="font-size:20pt"><b>Bachelor of Arts</b></p><p>in Business Administration, with Second Class Honours (Upper Division),<br>with all the rights, honours and privileges thereto pertaining.</p><p>Given under the seal of the University on {en(day)}.</p><div class="sp" style="padding:6mm 20mm 0"><span>{pen(rng, "#222", 38)}<br>Vice-Chancellor</span>{seal("UNIVERSITY OF EASTFIELD ", "#8a6a12", 28, "★", "Liberation Serif")}<span>{pen(rng, "#222", 38)}<br>Registrar</span></div></div>"""
    return _none("degree-diploma", body, css("C059,serif", ".p{background:#fffdf3}.p p{margin:3mm 0}", "13pt", "10mm"), "en", size=(297.0, 210.0))  # fmt: skip


def flight(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt of an electronic ticket."""
    only(fault)
    me, day = case.of(party), case.on + timedelta(days=rng.randrange(20, 80))
    fare = rng.randrange(2200, 7800) * 100
    body = f"""<div class="sp"><b style="font-size:19pt;color:#0b6b66">Jadewing Air</b><span class="rt"><b>E-TICKET ITINERARY / RECEIPT</b><br>電子機票行程單</span></div>{rows([("Passenger 旅客", f"{me.surname}/{me.given_names}", "Booking reference 訂位代號", "K" + like("#", rng) + "RTQ" + like("#", rng)), ("Ticket number 機票號碼", like("988-##########", rng), "Date of issue 出票日期", mon(case.on - timedelta(days=rng.randrange(1, 9))))], "box", "20 32 24 24")}<div style="height:5mm"></div>{rows([("Flight 航班", "From 出發", "To 抵達", "Date 日期", "Dep.", "Arr.", "Class", "Status"), ("JW 504", "London Heathrow LHR", "Hong Kong HKG", mon(day), "20:45", "16:10+1", "Y", "OK")], "line", "10 22 20 14 8 10 8 8", head=True)}<p>Baggage allowance 行李限額: 2 PC × 23 kg　Cabin 手提: 7 kg</p>{rows([("Fare 票價", f"HKD {money(fare)}"), ("Taxes and charges 稅項及附加費", "HKD 912.00"), ("Total 總額", f"HKD {money(fare + 91200)}"), ("Form of payment 付款方式", "VISA XXXXXXXXXXXX" + like("####", rng))], "line", "60 40")}<p class="sm">Please be at the check-in counter at least two hours before departure. The carriage of certain dangerous goods is forbidden. Passengers must hold the documents required by the country of destination. 旅客須持有目的地所需之旅行證件。</p>{bars(rng, 70, 12)}"""
    return _none("e-ticket-receipt", body, css("'Nimbus Sans','Noto Sans CJK HK',sans-serif", "", "10pt"), "both")


def jabs(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a record of vaccinations."""
    only(fault)
    me = case.of(party)
    lines = [("Date", "Vaccine", "Dose", "Batch", "Given by")]
    days = sorted(between(rng, max(me.born_on, case.on - timedelta(days=3600)), case.on - timedelta(days=30)) for _ in range(5))  # fmt: skip
    given = ((1, "Hepatitis B"), (2, "Hepatitis B"), (1, "Measles, mumps, rubella"), (1, "Tetanus, diphtheria"), (1, "Influenza"))  # fmt: skip
    lines += [(dmy(day), name, str(n), like("B####", rng), pen(rng, "#333", 18)) for day, (n, name) in zip(days, given, strict=True)]  # fmt: skip
    body = f"""<div class="sp"><b style="font-size:14pt;color:#1a6a3a">IMMUNISATION RECORD<br>免疫接種記錄</b><span class="rt sm">Department of Health 衞生署<br>DH 6 (Rev.)</span></div>{rows([("Name 姓名", both(me)), ("Date of birth 出生日期", dmy(me.born_on)), ("Sex 性別", me.sex), ("Allergies 過敏", "Nil known")], "n", "36 64")}{rows(lines, "box", "18 32 10 14 26", head=True)}<p class="xs">Please bring this record at each visit. 每次接種時請攜帶此記錄。Next appointment 下次覆診: ____________</p>"""
    return _none("immunisation-record", body, css("Carlito,'Noto Sans CJK HK',sans-serif", ".p{background:#f1f9f0}", "9.5pt", "9mm"), "both", size=(148.0, 150.0))  # fmt: skip


def police(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a foreign police certificate that no record is held."""
    only(fault)
    _grown(case, party, 18)
    me, day = case.of(party), between(rng, case.on - timedelta(days=120), case.on - timedelta(days=9))
    body = f"""<div class="ctr">{crest("#14315f", 20)}<p style="font-size:16pt"><b>POLICE CERTIFICATE</b></p><p>National Criminal Records Office</p></div>{rows([("Certificate reference", like("PC/19/######", rng)), ("Surname", me.surname), ("Given names", me.given_names), ("Date of birth", dmy(me.born_on)), ("Passport number", me.passport), ("Date of issue", en(day))], "line", "38 62")}<p class="bd" style="font-size:14pt;margin-top:8mm">No Trace</p><p>A search of police records as at the date of issue, based on the personal details shown above, has disclosed no convictions, cautions, reprimands or final warnings recorded against the above person.</p><p>The applicant gave the details above. This certificate is not evidence of identity and is valid only where it bears the embossed stamp of the office.</p><p style="margin-top:12mm">{pen(rng, "#222", 40)}<br>Head of Records Disclosure</p>{put(140, 205, seal("CRIMINAL RECORDS OFFICE ", "#14315f", 32, "CRO", "Nimbus Sans"))}"""
    return _none("police-certificate", body, css("'Liberation Sans',sans-serif", ".p p{margin:3mm 0}", "11pt", "20mm 24mm"), "en")  # fmt: skip


def decree(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate that makes a decree nisi of a former marriage absolute."""
    only(fault)
    _grown(case, party, 30)
    if case.relationship != "spouse":
        raise NobodysError("Nobody divorced.")
    me = case.of(party)
    nisi = between(rng, case.on - timedelta(days=2600), case.on - timedelta(days=1500))
    final = nisi + timedelta(days=48)
    other = "WAN SIU LING" if me.sex == "M" else "WAN CHI SING"
    body = f"""<p class="rt">FCMC {like("####", rng)} / {nisi.year - 1}</p><p class="ctr"><b>IN THE DISTRICT COURT OF THE<br>HONG KONG SPECIAL ADMINISTRATIVE REGION<br>MATRIMONIAL CAUSES NUMBER {rng.randrange(1000, 9000)} OF {nisi.year - 1}</b></p><p>BETWEEN</p><p class="ctr"><b>{me.name}</b>　　Petitioner</p><p class="ctr">and</p><p class="ctr"><b>{other}</b>　　Respondent</p><p class="ctr" style="font-size:13pt;margin-top:8mm"><b><u>CERTIFICATE OF MAKING DECREE NISI ABSOLUTE (DIVORCE)</u></b></p><p>Referring to the decree made in this cause on the {en(nisi)}, whereby it was decreed that the marriage solemnized between the petitioner and the respondent be dissolved unless sufficient cause be shown to the Court within six weeks from the making thereof why the said decree should not be made absolute, and no such cause having been shown, it is hereby certified that the said decree was on the <b>{en(final)}</b> made final and absolute and that the said marriage was thereby dissolved.</p><p>Dated this {en(final)}.</p><p class="rt" style="margin-top:16mm">{pen(rng, "#222", 40)}<br>Registrar</p><p class="sm">Notes: 1. Divorce affects inheritance under a will. 2. Any change of name should be notified to the Registration of Persons Office.</p>{put(28, 205, seal("DISTRICT COURT HONG KONG ", "#7a1f2b", 32, "區域法院", "Nimbus Sans"))}"""
    return _none("decree-absolute", body, css("'Liberation Serif',serif", ".p p{margin:4mm 0;line-height:1.6}", "12pt", "20mm 26mm"), "en")  # fmt: skip


def parcel(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sender's copy of a courier's waybill."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(1, 15))
    body = f"""<div class="sp" style="background:#111;color:#fff;padding:3mm 5mm"><b style="font-size:16pt">PACER 飛達速遞</b><span class="rt">寄件人存根 Shipper's copy</span></div><div class="sp" style="margin:4mm 0"><b style="font-size:13pt">{like("PX ### ### ####", rng)}</b>{bars(rng, 74, 11)}</div>{rows([("寄件人 From", f"{both(me)}<br>{me.address}<br>Tel. 6{like('### ####', rng)}"), ("收件人 To", "Immigration consultant desk, Harbour Star Services<br>Room 1802, Dominion Centre, 43 Queen's Road East, Wan Chai"), ("內容 Contents", "文件 Documents"), ("重量 Weight / 件數 Pieces", "0.5 kg / 1"), ("運費 Charge", "HK$ 35.00　寄付 Prepaid"), ("收件日期 Pick-up", f"{dmy(day)} 16:{rng.randrange(10, 59)}")], "box", "28 72")}<div class="sp" style="margin-top:3mm"><span>寄件人簽署 Signature {pen(rng)}</span>{square(rng, 20)}</div><p class="xs">本公司之責任以運單背面條款為限，最高賠償額為運費三倍。Liability is limited by the terms overleaf.</p>{put(105, 100, stamp("PICKED UP<br>已收件", "#b3242c", -8))}"""
    return _none("courier-waybill", body, css("'Liberation Sans Narrow','WenQuanYi Zen Hei',sans-serif", "", "9.5pt", "7mm"), "both", size=(148.0, 140.0))  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": (resume, diploma, flight, jabs, police, decree, parcel)}
