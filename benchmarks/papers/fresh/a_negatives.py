# ruff: noqa: E501 -- lines of HTML and CSS
"""Papers that lie in such a folder and are none of the kinds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from random import Random
from typing import Literal

from benchmarks.papers.held.pen import RESET, rows, say, scrawl
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink


@dataclass(frozen=True)
class Leaf:
    """Be how such a paper is printed."""

    draw: Callable[[Case, str, Random], str]
    font: str
    size: tuple[float, float] = (210.0, 297.0)
    language: Literal["en", "zh", "both", "other"] = "en"


def _made(leaf: Leaf, case: Case, party: str, rng: Random, fault: str) -> Paper:
    ink.only(fault)
    wide, high = leaf.size
    css = (
        f"{RESET}.no{{box-sizing:border-box;width:{wide}mm;height:{high}mm;padding:{wide * 0.085:.0f}mm;font:{leaf.font};line-height:1.45;overflow:hidden}}"
        ".no td{padding:1.2mm 2.4mm;vertical-align:top}.no p{margin-bottom:2.6mm}.no h1{font-size:150%;margin-bottom:3mm}.r{width:100%;margin:3mm 0}.r td{border:.2mm solid #777}"
    )
    name = leaf.draw.__name__.replace("_", "-")
    return Paper(
        "unknown", name, (f'<div class="no">{leaf.draw(case, party, rng)}</div>',), css, leaf.size, {}, leaf.language
    )


def e_ticket(case: Case, party: str, rng: Random) -> str:
    """Draw an airline's receipt for a ticket."""
    of, out = case.of(party), case.on + timedelta(days=rng.randrange(50, 90))
    flights = rows(
        ("Flight", "From", "To", "Departs", "Class", "Bag"),
        (f"VX {rng.randrange(100, 900)}", "LONDON LHR T3", "HONG KONG HKG T1", f"{ink.mon(out)} 11:05", "Y / OK", "30K"),
        (f"VX {rng.randrange(100, 900)}", "HONG KONG HKG T1", "LONDON LHR T3", f"{ink.mon(out + timedelta(days=60))} 00:25", "Y / OK", "30K"),
        cls="r",
    )  # fmt: skip
    fare = rng.randrange(3800, 9400)
    return (
        f"<h1>Electronic Ticket Itinerary / Receipt</h1><p>VISTA AIR　Booking reference <b>{''.join(rng.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(6))}</b></p><p>Passenger: <b>{say(of.surname)}/{say(of.given_names.replace(' ', ''))} {'MS' if of.sex == 'F' else 'MR'}</b><br>"
        f"Ticket number: 781-{rng.randrange(10**9, 10**10)}<br>Issued: {ink.mon(ink.before(rng, case.on, 1, 20))}　IATA {rng.randrange(10**7, 10**8)}<br>FOID: PP {of.passport}</p>{flights}"
        f"<p>Fare HKD {fare}.00　Taxes 120HK 1042YQ 45G3<br>Total HKD {fare + 1207}.00　Form of payment: CCVI XXXX{rng.randrange(1000, 9999)}</p><p>Endorsements: NON-END/REF RESTR APPLY</p>"
        "<p style='font-size:80%'>You must present a valid passport and any visa required for your destination at check-in. Carriage is subject to the conditions of contract. Please arrive at the airport at least two hours before departure.</p>"
    )


def acknowledgement(case: Case, party: str, rng: Random) -> str:
    """Draw the department's receipt for an application that was handed in."""
    of = case.applicant
    return (
        "<p><b>入境事務處<br>IMMIGRATION DEPARTMENT</b></p><h1>認收申請通知書<br>Acknowledgement of Application</h1>"
        + rows(
            ("申請編號 Application no.", f"DEPN-{rng.randrange(10**6, 10**7)}-{case.on:%y}({rng.randrange(10)})"), ("申請人 Applicant", say(of.name)), ("收件日期 Date received", ink.dmy(case.on)), ("申請類別 Type", "受養人 Dependant"), ("經手人 Officer", f"R{rng.randrange(100, 999)}"), cls="r",
        )
        + "<p>本處已收到上述申請。申請結果將另函通知。查詢時請說明申請編號。<br>We have received the above application. You will be told the result by post. Please quote the application number in any enquiry.</p><p>本通知書並非簽證，亦不准許持有人入境或逗留。<br>This is not a visa and does not permit the holder to enter or stay.</p><p>查詢 Enquiries: 2824 6111</p>"
    )  # fmt: skip


def request_letter(case: Case, party: str, rng: Random) -> str:
    """Draw the department's letter that asks the sponsor for more papers."""
    return (
        f"<p style='text-align:right'>Quality Migrants and Mainland Residents Section<br>6/F, Immigration Tower, 7 Gloucester Road, Wan Chai<br>Our ref: DEPN-{rng.randrange(10**6, 10**7)}-{case.on:%y}<br>{ink.long_date(case.on - timedelta(days=9))}</p>"
        f"<p>{say(case.sponsor.western)}<br>{'<br>'.join(case.sponsor.address.split(', '))}</p><p>Dear Sir/Madam,</p><p><b>Application for Dependant Visa: {say(case.applicant.name)}</b></p><p>I refer to the above application. To enable us to process it further, please send us the following within 14 days:</p>"
        f"<p>☑ original and copy of your marriage certificate<br>☐ birth certificate of the child<br>☑ proof of your financial standing, e.g. bank statements or salary slips of the last {rng.randrange(3, 7)} months<br>☑ proof of accommodation, e.g. tenancy agreement or rent receipt<br>☐ copy of the applicant's passport</p>"
        f"<p>If we hear nothing from you we shall take it that you no longer wish to pursue the application.</p><p>Yours faithfully,<br>{scrawl(rng, 34)}<br>( Ms. P. K. SO )<br>for Director of Immigration</p>"
    )


def vaccinations(case: Case, party: str, rng: Random) -> str:
    """Draw a child's record of vaccinations."""
    of = case.applicant
    lines = [("疫苗 Vaccine", "日期 Date", "診所 Clinic")]
    for months, what in (
        (0, "卡介苗 BCG"),
        (1, "乙型肝炎 Hepatitis B (2)"),
        (2, "白喉、破傷風、百日咳、小兒麻痺 DTaP-IPV (1)"),
        (4, "DTaP-IPV (2)"),
        (6, "DTaP-IPV (3)"),
        (12, "麻疹、流行性腮腺炎、德國麻疹 MMR (1)"),
        (12, "水痘 Varicella"),
        (18, "DTaP-IPV booster"),
    ):
        lines.append(
            (
                what,
                ink.dmy(of.born_on + timedelta(days=30 * months + rng.randrange(9)), "/"),
                rng.choice(["西環 SYP", "油麻地 YMT", "藍田 LT"]),
            )
        )
    return f"<h1>衞生署　針卡<br>Department of Health　Immunisation Record</h1><p>姓名 Name　<b>{say(of.name)} {of.chinese_name}</b><br>性別 Sex　{of.sex}　　出生日期 Date of birth　{ink.dmy(of.born_on, '/')}<br>登記編號 Record no.　{rng.randrange(10**7, 10**8)}</p>{rows(*lines, cls='r')}<p>請於每次接種時帶同此卡。Please bring this card to every visit.</p>"


def business_registration(case: Case, party: str, rng: Random) -> str:
    """Draw a business registration certificate."""
    start = ink.before(rng, case.on, 20, 300)
    return (
        "<p style='text-align:right'>Form 2　表格 2</p><h1 style='text-align:center'>商業登記條例（第310章）<br>BUSINESS REGISTRATION ORDINANCE (Chapter 310)<br>商業登記證 Business Registration Certificate</h1>"
        + rows(
            ("業務／法團所用名稱<br>Name of Business / Corporation", f"{case.sponsor.surname} &amp; PARTNERS DESIGN STUDIO"), ("地址<br>Address", "Unit 7, 5/F, Kwong Fat Industrial Building, Kwun Tong, Kowloon"), ("業務性質<br>Nature of Business", "INTERIOR DESIGN"), ("法律地位<br>Status", "PARTNERSHIP"),
            ("生效日期<br>Date of Commencement", ink.dmy(start, "/")), ("屆滿日期<br>Date of Expiry", ink.dmy(ink.years(start, 1) - timedelta(days=1), "/")), ("登記證號碼<br>Certificate No.", f"{rng.randrange(10**7, 10**8)}-000-{start:%m-%y}-{rng.randrange(10)}"), ("登記費及徵費<br>Fee and Levy", "$2,250"), cls="r",
        )
        + "<p>請將登記證在營業地點展示。Please display this certificate at the address of the business.</p><p style='text-align:center'>機印所示登記費收訖 RECEIVED FEE HERE STATED IN PRINTED FIGURES</p>"
    )  # fmt: skip


def degree(case: Case, party: str, rng: Random) -> str:
    """Draw a university's degree."""
    of = case.of(party)
    return (
        f"<div style='text-align:center;padding:30mm 6mm 0'><h1>University of Northmoor</h1><p style='margin:12mm 0'>This is to certify that</p><p style='font-size:160%'>{say(of.western)}</p><p style='margin:10mm 0'>having completed the approved course of study and satisfied the examiners<br>was admitted to the degree of</p>"
        f"<p style='font-size:150%'>{rng.choice(['Bachelor of Arts', 'Bachelor of Engineering', 'Master of Science'])}</p><p>with {rng.choice(['Second Class Honours', 'Merit', 'First Class Honours'])}</p><p style='margin:10mm 0 20mm'>{ink.long_date(ink.years(of.born_on, 22))}</p><p>{scrawl(rng, 34)}　　　　　{scrawl(rng, 34)}<br>Vice-Chancellor　　　　　　　　　Registrar</p></div>"
    )


def police_certificate(case: Case, party: str, rng: Random) -> str:
    """Draw a certificate that there is no criminal record."""
    of = case.of(party)
    return (
        f"<p style='text-align:right'>Ref: CNCC/{rng.randrange(10**4, 10**5)}/{case.on:%y}<br>{ink.long_date(ink.before(rng, case.on, 10, 80))}</p><h1 style='text-align:center;margin:12mm 0'>CERTIFICATE OF NO CRIMINAL CONVICTION</h1>"
        + rows(
            ("Name", f"<b>{say(of.name)}</b>"),
            ("Date of birth", ink.mon(of.born_on)),
            ("Nationality", ink.country(of)[0].title()),
            ("Passport number", of.passport),
            cls="r",
        )
        + f"<p>I certify that a search of our records, made against the fingerprints and particulars of the above-named person, has revealed no criminal conviction in this jurisdiction as at the date of this certificate.</p><p>This certificate is issued for the purpose of an application for a visa and is not a proof of identity.</p><p>{scrawl(rng, 38)}<br>Officer in charge, Criminal Records Bureau</p>"
    )


def booking(case: Case, party: str, rng: Random) -> str:
    """Draw a telephone's picture of a confirmed booking at a registry of persons."""
    of = case.of(party)
    day = case.on + timedelta(days=rng.randrange(4, 20))
    return (
        f"<p style='color:#888'>{rng.randrange(8, 22)}:{rng.randrange(10, 59)}　　　　4G ▮▮▯</p><p style='font-size:130%;color:#0a6b4f'><b>✔ 預約成功</b></p><p>網上預約申請身份證服務<br>Online Appointment Booking for Hong Kong Identity Card</p><hr><p>預約編號<br><b>{rng.randrange(10**11, 10**12)}</b></p><p>申請人<br><b>{say(of.name)}</b></p>"
        f"<p>日期及時間<br><b>{day.year}年{day.month}月{day.day}日　{rng.randrange(9, 16)}:{rng.choice(('00', '15', '45'))}</b></p><p>辦事處<br><b>九龍辦事處　長沙灣道303號</b></p><hr><p>請攜帶有效旅行證件及身份證正本，並提早10分鐘到達。如未能出席請取消預約。</p>"
    )


LEAVES = (
    Leaf(e_ticket, "9.5pt 'Liberation Sans'"),
    Leaf(acknowledgement, "10.5pt 'Liberation Serif','Noto Serif CJK HK'", (148.0, 210.0), "both"),
    Leaf(request_letter, "11pt 'Liberation Serif','DejaVu Sans'"),
    Leaf(vaccinations, "9pt 'Liberation Sans','Noto Sans CJK HK'", (148.0, 210.0), "both"),
    Leaf(business_registration, "10.5pt 'Liberation Serif','AR PL UMing HK'", language="both"),
    Leaf(degree, "13pt Caladea"),
    Leaf(police_certificate, "11.5pt 'Liberation Serif'"),
    Leaf(booking, "11pt 'Noto Sans CJK HK'", (80.0, 150.0), "zh"),
)
MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": tuple(partial(_made, leaf) for leaf in LEAVES)}
