# ruff: noqa: E501 -- lines of HTML and CSS
"""Papers of none of the kinds: a licence to drive, insurance, a hotel, a school's report, an appointment, a health check."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import (
    RESET,
    at,
    before,
    dmy,
    long,
    mon,
    only,
    picture,
    portrait,
    rings,
    signature,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

SANS = "Carlito,Noto Sans CJK HK"
SHEET = (
    RESET
    + f".g{{height:297mm;position:relative;padding:20mm;font:10.5pt/1.5 {SANS}}}.g h1{{font-size:17pt;margin:0 0 4mm}}.g table{{width:100%;margin:4mm 0}}.g td{{padding:1.8mm 2mm;border-bottom:.2mm solid #bbb;vertical-align:top}}.g p{{margin-bottom:3mm}}"
)


def _sheet(layout: str, inner: str, language: str = "en") -> Paper:
    return Paper("unknown", layout, (f'<div class="g">{inner}</div>',), SHEET, facts={}, language=language)  # type: ignore[arg-type]


def _table(*rows: tuple[object, ...]) -> str:
    return "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows) + "</table>"


def driving(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a full driving licence of Hong Kong: it bears the number of the identity card, and no face."""
    only(fault)
    of = case.of(party)
    since = before(rng, case.on, 100, 2500)
    rows = (
        ("1. 姓名 Name", f"{of.surname}, {of.given_names.title()}　{of.chinese_name}"),
        ("2. 香港身份證號碼 HKIC No.", of.hkid),
        ("3. 駕駛執照號碼 Licence No.", of.hkid.split("(")[0]),
        ("4. 有效期 Valid", f"{dmy(since)} － {dmy(years(since, 10) - timedelta(days=1))}"),
        ("5. 准予駕駛 Entitled to drive", "1, 2"),
        ("6. 檔號 Ref. No.", str(rng.randrange(10**6, 10**7))),
    )
    body = "".join(
        f"<tr><td style='font-size:5.6pt;width:30mm;padding:.6mm 0'>{a}</td><td>{b}</td></tr>" for a, b in rows
    )
    page = f'<div style="width:85.6mm;height:54mm;background:#f6eef3 {rings("#dfc3d4", 9)};padding:3mm 4mm;font:7.6pt/1.3 {SANS}"><b style="font-size:9pt">香港駕駛執照 HONG KONG DRIVING LICENCE</b><br><span style="font-size:6pt">運輸署 Transport Department　正式 FULL</span><table style="margin-top:1.5mm;width:100%">{body}</table></div>'
    return Paper("unknown", "driving-licence", (page,), RESET, (85.6, 54.0), {}, "both")


def insurance(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certificate of insurance for a journey."""
    only(fault)
    of = case.of(party)
    start = case.on + timedelta(days=20)
    return _sheet(
        "travel-insurance",
        "<p style='font:bold 13pt Lato;color:#0a6b5e'>Meridian Harbour Insurance</p><h1>Certificate of Travel Insurance</h1><p>This is to certify that the person named below is insured under the master policy, subject to its terms, conditions and exclusions.</p>"
        + _table(
            ("Certificate no.", f"MHT-{rng.randrange(10**7, 10**8)}"),
            ("Insured person", of.western),
            ("Date of birth", long(of.born_on)),
            ("Passport no.", of.passport),
            ("Period of insurance", f"{long(start)} to {long(start + timedelta(days=29))}, both days inclusive"),
            ("Territorial limits", "Worldwide, including Hong Kong"),
            ("Medical expenses", "up to USD 500,000"),
            ("Repatriation and evacuation", "actual cost"),
            ("Baggage delay", "USD 300"),
            ("Premium paid", "USD 86.00"),
        )
        + f"<p>24-hour assistance: +65 6000 0199. Keep this certificate with your travel documents.</p><p>{signature(rng, 36)}<br>Authorised signatory, {long(case.on)}</p>",
    )


def hotel(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the confirmation of a hotel's room."""
    only(fault)
    of = case.of(party)
    arrive = case.on + timedelta(days=30)
    return _sheet(
        "hotel-booking",
        f"<h1>Your booking is confirmed 訂房確認</h1><p>Confirmation {rng.randrange(10**9, 10**10)}　PIN {rng.randrange(1000, 9999)}</p><p><b>Hotel Wing Lok Bay</b><br>118 Connaught Road West, Sai Ying Pun, Hong Kong<br>+852 2000 0118</p>"
        + _table(
            ("Guest name 住客姓名", of.western),
            ("Check-in 入住", f"{long(arrive)}, from 15:00"),
            ("Check-out 退房", f"{long(arrive + timedelta(days=5))}, until 11:00"),
            ("Room 房間", "1 x Superior Double, non-smoking"),
            ("Price 房價", "HK$ 5,140.00 (5 nights)"),
            ("10% service charge", "HK$ 514.00"),
            ("<b>Total to be paid at the property</b>", "<b>HK$ 5,654.00</b>"),
        )
        + "<p>Free cancellation until 3 days before arrival. The guest must show a valid photo ID and credit card upon check-in.</p>",
        "both",
    )


def report(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a report of a year at school, of one who studied years ago or does now."""
    only(fault)
    of = case.of(party)
    marks = [
        (s, rng.randrange(62, 97), rng.choice(("Works steadily.", "A thoughtful pupil.", "Good progress.")))
        for s in ("English", "Mathematics", "Science", "History", "Art", "Physical Education")
    ]
    year = min(case.on.year, of.born_on.year + 16)
    return _sheet(
        "school-report",
        f"<h1 style='text-align:center;font-family:P052'>St Aldhelm International School</h1><p style='text-align:center'>Annual Report {year - 1}/{year}</p><p>Pupil: <b>{of.western}</b>　　Date of birth: {long(of.born_on)}　　Attendance: {rng.randrange(90, 100)} %</p>"
        + _table(("<b>Subject</b>", "<b>Mark</b>", "<b>Teacher's remark</b>"), *marks)
        + f"<p>Head of Year: a pleasant and reliable member of the form who takes part in all activities.</p><p style='margin-top:16mm'>{signature(rng, 34)}<br>Principal</p>",
    )


def appointment(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the confirmation of an appointment with the Immigration Department: no form and no permission."""
    only(fault)
    of = case.of(party)
    return _sheet(
        "appointment",
        "<p>香港特別行政區政府　GovHK 香港政府一站通</p><h1>Confirmation of Appointment Booking<br>預約確認</h1>"
        + _table(
            ("Service 服務", "Registration of identity card 登記領取身份證"),
            ("Transaction reference number 交易檔號", f"{rng.randrange(10**11, 10**12)}"),
            ("Name 姓名", of.name),
            ("Travel document number (first 4 characters) 旅行證件號碼（首四位）", of.passport[:4]),
            (
                "Office 辦事處",
                "Registration of Persons – Hong Kong Office, 8/F, Immigration Tower, Wan Chai 人事登記處港島辦事處",
            ),
            ("Date and time 日期及時間", f"{long(case.on + timedelta(days=rng.randrange(40, 70)))}　10:15"),
        )
        + "<p>Please arrive 15 minutes before the appointed time with your travel document and this confirmation. 請於預約時間前15分鐘帶同旅行證件及本確認書到達。To change or cancel the appointment, use the transaction reference number above. 如需更改或取消預約，請使用上述交易檔號。</p>",
        "both",
    )


def health(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a clinic's report with the patient's photograph."""
    only(fault)
    of = case.of(party)
    day = before(rng, case.on, 10, 200)
    return _sheet(
        "health-check",
        "<h1>Cedar Lane Medical Centre</h1><p><b>Medical Examination Report</b></p>"
        + at(160, 18, picture(0, 0, 30, portrait(of, (250, 250, 250))))
        + _table(
            ("Examinee", of.western),
            ("Sex / Date of birth", f"{of.sex} / {mon(of.born_on)}"),
            ("Examined on", mon(day)),
            ("Height / Weight", f"{rng.randrange(150, 186)} cm / {rng.randrange(48, 84)} kg"),
            ("Blood pressure", f"{rng.randrange(104, 132)}/{rng.randrange(64, 85)} mmHg"),
            ("Vision (R / L)", "1.0 / 0.9"),
            ("Chest X-ray", "No active lesion"),
            ("Haemoglobin", f"{rng.randrange(122, 158) / 10} g/dL"),
            ("Hepatitis B surface antigen", "Negative"),
            ("Urinalysis", "Normal"),
        )
        + f"<p>Conclusion: fit for work and study.</p><p style='margin-top:12mm'>{signature(rng, 38)}<br>Physician in charge　Licence no. {rng.randrange(10000, 99999)}</p>",
    )


MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": (driving, insurance, hotel, report, appointment, health)}
