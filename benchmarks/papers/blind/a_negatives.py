# ruff: noqa: E501 -- lines of HTML and CSS
"""Papers that no checklist asks for, which people hand in all the same."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Literal

from benchmarks.papers.blind.a_form_parts import HOMES, NATIONS
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
    seal,
    signature,
    svg,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

A4 = (
    RESET
    + ".a{position:relative;height:297mm;padding:18mm 20mm;font:10.5pt/1.5 Carlito,'Noto Sans CJK HK'}.a h1{font-size:18pt;margin:0 0 4mm}.a h2{font-size:12pt;margin:5mm 0 1mm;border-bottom:.2mm solid #888}.a td,.a th{border:.2mm solid #777;padding:1.5mm 2mm;vertical-align:top;text-align:left}.a table{width:100%}"
)


def _none(
    layout: str,
    page: str,
    css: str = A4,
    size: tuple[float, float] = (210.0, 297.0),
    language: Literal["en", "zh", "both", "other"] = "en",
) -> Paper:
    return Paper("unknown", layout, (page,), css, size, {}, language)


def boarding_pass(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card from the counter of an airline, with its stub."""
    only(fault)
    of, day = case.of(party), before(rng, case.on, 5, 60)
    flight, seat = f"NP{rng.randrange(100, 999)}", f"{rng.randrange(12, 60)}{rng.choice('ACDK')}"
    name = f"{of.surname}/{of.given_names.replace(' ', '')} {'MS' if of.sex == 'F' else 'MR'}"
    cells = (
        (8, 18, "NAME OF PASSENGER", name),
        (8, 30, "FROM", "SINGAPORE SIN"),
        (50, 30, "TO", "HONG KONG HKG"),
        (92, 30, "FLIGHT", flight),
        (8, 42, "DATE", f"{mon(day)[:6]}"),
        (34, 42, "BOARDING TIME", f"{rng.randrange(6, 22):02d}:35"),
        (66, 42, "GATE", f"B{rng.randrange(1, 12)}"),
        (86, 42, "SEAT", seat),
        (108, 42, "SEQ", f"{rng.randrange(200):03d}"),
    )
    body = at(8, 5, "NORTHERN PACIFIC　BOARDING PASS 登機證", "font:bold 12pt Lato;color:#fff") + "".join(
        at(x, y, f"<span style='font-size:6pt;color:#666'>{label}</span><br><b>{value}</b>", "line-height:1.25")
        for x, y, label, value in cells
    )
    body += at(8, 58, svg(f"M1{name[:18]:<20}E{rng.randrange(10**6):06d} SINHKG{flight}", "PDF417", 70, 16)) + at(
        140,
        18,
        f"{name}<br>SIN - HKG<br>{flight} {mon(day)[:6]}<br>SEAT <b>{seat}</b><br>ETKT {rng.randrange(10**12, 10**13)}",
        "font-size:8pt;line-height:1.6",
    )
    page = f'<div style="position:relative;width:190mm;height:80mm;background:#fff;font:10pt Lato"><div style="position:absolute;width:190mm;height:14mm;background:#1d5c63"></div><div style="position:absolute;left:136mm;height:80mm;border-left:.4mm dashed #999"></div>{body}</div>'
    return _none("boarding-pass", page, RESET, (190.0, 80.0))


def curriculum(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a curriculum vitae with a face, a birth date and posts."""
    only(fault)
    of = case.of(party)
    jobs = "".join(
        f"<p><b>{since}–{till}</b>　{post}, {firm}<br>Prepared monthly reports, trained two junior colleagues, kept the accounts of regional clients.</p>"
        for since, till, post, firm in (
            (2016, "now", "Senior Officer", "Blue River Trading"),
            (2012, 2016, "Assistant", "Kestrel Logistics"),
            (2010, 2012, "Trainee", "Old Mill Publishing"),
        )
    )
    page = f'<div class="a">{picture(160, 16, 30, portrait(of, (230, 236, 240)))}<h1>{of.western}</h1><p>{long(of.born_on)} · {NATIONS[of.nationality].title()} · {HOMES[of.nationality][1].title()}<br>{of.surname.lower().split()[0]}@mail.example · married</p><h2>Profile</h2><p>Reliable and curious, at home in three languages, used to working with people of many countries.</p><h2>Experience</h2>{jobs}<h2>Education</h2><p>2006–2010　Bachelor of Business Administration, Lakeside University<br>2000–2006　Secondary school, first class honours</p><h2>Languages</h2><p>English (fluent), Cantonese (good), French (basic)</p><h2>Interests</h2><p>Hiking, choir, photography</p><p style="margin-top:8mm">References on request.</p></div>'
    return _none("curriculum-vitae", page)


def receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the till's strip of a restaurant."""
    only(fault)
    dishes = rng.sample(
        [
            ("叉燒飯 BBQ Pork Rice", 52),
            ("雲吞麵 Wonton Noodles", 46),
            ("凍檸茶 Iced Lemon Tea", 20),
            ("西多士 French Toast", 32),
            ("乾炒牛河 Beef Ho Fun", 68),
            ("菠蘿油 Pineapple Bun", 18),
            ("熱奶茶 Hot Milk Tea", 19),
        ],
        5,
    )
    rows = "".join(f"<p>1　{name}<span style='float:right'>{price:.2f}</span></p>" for name, price in dishes)
    total = sum(price for _, price in dishes)
    page = f'<div class="r"><p style="text-align:center;font-size:12pt"><b>金鳳茶餐廳</b><br>GOLDEN PHOENIX CAFE</p><p style="text-align:center">旺角花園街 {rng.randrange(2, 200)} 號地下　TEL 2390 0000</p><p>枱號 Table {rng.randrange(1, 40)}　人數 {rng.randrange(1, 5)}<br>{dmy(before(rng, case.on, 1, 40))} {rng.randrange(11, 22)}:{rng.randrange(10, 60)}　單號 {rng.randrange(10**5):05d}</p><hr>{rows}<hr><p>小計 Subtotal<span style="float:right">{total:.2f}</span></p><p>加一 Service 10%<span style="float:right">{total / 10:.2f}</span></p><p style="font-size:13pt"><b>總計 TOTAL<span style="float:right">HK${total * 1.1:.2f}</span></b></p><p>八達通 OCTOPUS</p><p style="text-align:center;margin-top:5mm">多謝惠顧 THANK YOU</p></div>'
    css = (
        RESET
        + ".r{height:150mm;padding:5mm;background:#fcfbf7;color:#222;font:8.6pt/1.6 'Liberation Mono','Noto Sans Mono CJK HK'}.r hr{border:0;border-top:.2mm dashed #444}"
    )
    return _none("restaurant-receipt", page, css, (80.0, 150.0), "both")


def schengen(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the first page of the form for a Schengen visa: numbered boxes, filled in by hand, a photograph."""
    only(fault)
    of = case.of(party)
    hand = "<span style=\"font:12pt 'AR PL UKai HK';color:#23408a\">{}</span>".format
    boxes = (
        ("1. Surname (Family name)", of.surname),
        ("2. Surname at birth (Former family name(s))", ""),
        ("3. First name(s) (Given name(s))", of.given_names),
        ("4. Date of birth (day-month-year)", dmy(of.born_on, "-")),
        ("5. Place of birth", HOMES[of.nationality][0]),
        ("6. Country of birth", HOMES[of.nationality][0]),
        ("7. Current nationality", NATIONS[of.nationality]),
        ("8. Sex", "☐ Male ☒ Female" if of.sex == "F" else "☒ Male ☐ Female"),
        ("9. Marital status", "☐ Single ☒ Married ☐ Separated ☐ Divorced"),
        ("10. Parental authority / legal guardian", ""),
        ("11. National identity number, where applicable", ""),
        ("12. Type of travel document", "☒ Ordinary passport ☐ Diplomatic passport"),
        ("13. Number of travel document", of.passport),
        ("14. Date of issue", ""),
        ("15. Valid until", ""),
        ("16. Issued by", HOMES[of.nationality][0]),
        ("17. Applicant's home address and e-mail address", HOMES[of.nationality][1]),
        ("19. Current occupation", "CLERK"),
        ("21. Main purpose(s) of the journey", "☒ Tourism ☐ Business ☐ Visiting family or friends ☐ Transit"),
        ("22. Member State(s) of destination", "ITALY"),
        ("24. Number of entries requested", "☒ Single ☐ Two ☐ Multiple"),
        ("25. Duration of the intended stay", "9 days"),
    )
    shown = [f"<td>{a}<br>{b if '☐' in b else hand(b)}&nbsp;</td>" for a, b in boxes]
    rows = "".join(f"<tr>{''.join(shown[n : n + 2])}</tr>" for n in range(0, len(shown), 2))
    page = f'<div class="a" style="font:8pt/1.4 \'Liberation Sans\',\'DejaVu Sans\'"><p style="text-align:center;font-size:14pt"><b>Application for Schengen Visa</b></p><p style="text-align:center;margin-bottom:4mm">This application form is free<br>Domanda di visto per gli Stati Schengen – Modulo gratuito</p>{picture(155, 10, 33, portrait(of))}<table style="margin-top:22mm">{rows}</table><p style="margin-top:6mm">Place and date　{hand("HONG KONG " + dmy(case.on))}　　　　Signature (for minors, signature of parental authority/legal guardian)</p>{signature(rng, 36)}</div>'
    return _none("schengen-application", page)


def badge(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employee's badge of the size of a card."""
    only(fault)
    of = case.of(party)
    page = f'<div style="position:relative;width:54mm;height:85.6mm;background:#fff;font:9pt Lato,\'Noto Sans CJK HK\';text-align:center"><div style="background:#d8572a;color:#fff;padding:4mm;font-weight:bold">KESTREL LOGISTICS<br><span style="font-size:6pt">職員證 STAFF PASS</span></div><img src="{portrait(of)}" style="width:26mm;margin-top:3mm"><p style="font-size:12pt;margin-top:1mm"><b>{of.western}</b></p><p>Operations Department</p><p style="font-size:7pt">Staff No. {rng.randrange(10000, 99999)}　Valid to 12/{case.on.year + 1}</p></div>'
    return _none("staff-badge", page, RESET, (54.0, 85.6))


def hotel(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the confirmation of a hotel's booking."""
    only(fault)
    of, arrives = case.of(party), case.on + timedelta(days=rng.randrange(20, 60))
    night = rng.randrange(600, 1900)
    rows = (
        ("Guest name", of.western),
        ("Check-in", f"{long(arrives)} from 15:00"),
        ("Check-out", f"{long(arrives + timedelta(days=4))} until 11:00"),
        ("Room", "1 × Harbour view double, breakfast included"),
        ("Price per night", f"HK$ {night:,}.00"),
        ("Total for 4 nights", f"HK$ {night * 4:,}.00"),
        ("Cancellation", "Free of charge until 48 hours before arrival"),
    )
    page = f'<div class="a"><p style="color:#1d4f91;font-size:15pt"><b>staywell.example</b></p><h1>Your booking is confirmed</h1><p>Confirmation number <b>{rng.randrange(10**9, 10**10)}</b>　PIN {rng.randrange(1000, 9999)}</p><p style="margin:4mm 0">Dear {of.western}, thank you for booking with us. The Lantern Hotel, 40 Temple Yard, Yau Ma Tei, Kowloon, Hong Kong is expecting you.</p><table>{"".join(f"<tr><th style=width:50mm>{a}</th><td>{b}</td></tr>" for a, b in rows)}</table><p style="margin-top:5mm">Show this confirmation and your passport at the reception. City tax is collected by the property. Parking is not available.</p></div>'
    return _none("hotel-booking", page)


def vaccination(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a yellow card of vaccinations: a name, a birth date, a table of days and stamps."""
    only(fault)
    of = case.of(party)
    rows = "".join(
        f"<tr><td>{name}</td><td>{dmy(before(rng, case.on, 200, 2500))}</td><td>{rng.choice('ABKX')}{rng.randrange(1000, 9999)}</td><td>{signature(rng, 16)}</td></tr>"
        for name in ("Yellow fever", "Hepatitis A", "Typhoid", "Tetanus / Diphtheria", "Measles, mumps, rubella")
    )
    page = f'<div class="v"><p style="text-align:center;font-weight:bold">INTERNATIONAL CERTIFICATE OF VACCINATION OR PROPHYLAXIS<br><span style="font-weight:normal">CERTIFICAT INTERNATIONAL DE VACCINATION OU DE PROPHYLAXIE</span></p><p style="margin:3mm 0">This is to certify that [name] <b>{of.name}</b><br>date of birth <b>{long(of.born_on)}</b>　sex <b>{of.sex}</b>　nationality <b>{NATIONS[of.nationality].title()}</b><br>whose signature follows {signature(rng, 20)} has on the date indicated been vaccinated in accordance with the International Health Regulations.</p><table><tr><th>Vaccine</th><th>Date</th><th>Batch No.</th><th>Clinician</th></tr>{rows}</table><div style="position:absolute;right:12mm;bottom:10mm;opacity:.7">{seal("TRAVEL HEALTH CENTRE", "✚", "#2b5fa0", 26)}</div></div>'
    css = (
        RESET
        + ".v{position:relative;height:148mm;padding:8mm 9mm;background:#f7e9a8;font:8.4pt/1.5 'Liberation Serif','Noto Serif CJK SC','DejaVu Sans'}.v table{width:100%}.v td,.v th{border:.2mm solid #555;padding:1.2mm;text-align:left}"
    )
    return _none("vaccination-card", page, css, (105.0, 148.0))


def nearly_blank(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sheet that separates two parts of a bundle."""
    only(fault)
    words = rng.choice(("This page is intentionally left blank.", "Annex B", "P.T.O.", "附件三"))
    return _none(
        "nearly-blank",
        f'<div class="a">{at(80, 140, words, "font:11pt Caladea;color:#555")}{at(180, 282, rng.randrange(2, 30), "font-size:8pt")}</div>',
    )


def school(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a school's letter that confirms a place."""
    only(fault)
    of = case.of(party)
    page = f'<div class="a" style="font:11pt/1.6 Caladea,\'Noto Serif CJK HK\'"><p style="text-align:center;font-size:16pt"><b>ST. BRENDAN\'S COLLEGE</b><br><span style="font-size:10pt">聖白文書院　12 Cloudview Road, Kowloon　Tel. 2711 0000</span></p><p style="margin:10mm 0 6mm">{long(before(rng, case.on, 10, 60))}</p><p><b>To whom it may concern</b></p><p style="margin:4mm 0"><b>Confirmation of enrolment</b></p><p>This is to certify that <b>{of.western}</b> (student no. {rng.randrange(2018000, 2019999)}), born on {long(of.born_on)}, has been offered a place at this college for the school year 2019/20 and is expected on the first day of term, 2 September 2019.</p><p style="margin:4mm 0">School fees of HK$ 48,000 for the first term are due on 15 August 2019. Uniforms may be ordered at the office on weekdays between 9 a.m. and 4 p.m.</p><p>Yours faithfully,</p>{signature(rng, 40)}<p>Margaret Lo<br>Principal</p><div style="position:absolute;left:120mm;top:175mm;opacity:.7">{seal("ST BRENDANS COLLEGE", "★", "#403a8c", 32)}</div></div>'
    return _none("school-letter", page)


def newspaper(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of a newspaper: three columns in Chinese, with the price of flats and a notice of a wedding."""
    only(fault)
    text = "政府統計處昨日公布，上月零售業總銷貨價值按年下跌百分之四點五，跌幅較前月擴大。發言人表示，消費氣氛受外圍經濟前景不明朗影響，當局會繼續密切留意情況。有餐飲業人士指，端午節假期生意較去年遜色，部分食肆推出優惠吸引顧客。另外，港島多個私人屋苑本月錄得成交，平均呎價約一萬八千元。業界預料，下半年樓市將維持平穩。"
    columns = "".join(
        f'<div style="width:54mm;float:left;margin-right:5mm;text-align:justify"><p style="font-size:14pt;font-weight:bold;line-height:1.25;margin-bottom:2mm">{title}</p>{(text[start:] + text[:start]) * 3}</div>'
        for title, start in (("零售銷貨按年跌半成", 0), ("端午食肆生意遜色", 70), ("屋苑呎價萬八持平", 100))
    )
    page = f'<div class="a" style="padding:12mm 14mm;background:#f4f1e8;font:8.6pt/1.5 \'AR PL UMing HK\'"><p style="font:bold 30pt \'AR PL UKai HK\';border-bottom:.6mm solid #000">晨光日報 <span style="font:9pt \'AR PL UMing HK\'">A6　港聞　{case.on.year}年{case.on.month}月{case.on.day}日　每份十元</span></p><div style="margin-top:4mm">{columns}</div></div>'
    return _none("newspaper-page", page, language="zh")


def residence(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a German town's form for a residence title: a foreign office asks the same questions."""
    only(fault)
    of = case.of(party)
    rows = (
        ("1. Familienname / Surname", of.surname),
        ("2. Vornamen / First names", of.given_names),
        ("3. Geburtstag / Date of birth", dmy(of.born_on, ".")),
        ("4. Geburtsort / Place of birth", HOMES[of.nationality][0].title()),
        ("5. Staatsangehörigkeit(en) / Nationality", NATIONS[of.nationality].title()),
        ("6. Familienstand / Marital status", "☐ ledig ☒ verheiratet seit 2015 ☐ geschieden ☐ verwitwet"),
        ("7. Pass / Passport", f"Nr. {of.passport}, gültig bis 04/2026"),
        ("8. Eingereist am / Date of entry", dmy(before(rng, case.on, 30, 200), ".")),
        ("9. Jetzige Anschrift / Present address", "Steinfurter Straße 19, 48149 Münster"),
        ("10. Zweck des Aufenthalts / Purpose of stay", "☒ Familiennachzug zum Ehegatten ☐ Studium ☐ Erwerbstätigkeit"),
        ("11. Ehegatte / Spouse", case.of("sponsor" if party == "applicant" else "applicant").western),
        ("12. Lebensunterhalt / Means of subsistence", "Einkommen des Ehegatten, 3.200 EUR netto"),
        ("13. Vorstrafen / Previous convictions", "☒ nein ☐ ja"),
    )
    page = f'<div class="a" style="font:9.4pt/1.45 \'Liberation Sans\',\'DejaVu Sans\'"><p>Stadt Münster · Der Oberbürgermeister<br>Amt für Migration und Integration – Ausländerbehörde</p><h1 style="margin-top:5mm">Antrag auf Erteilung / Verlängerung eines Aufenthaltstitels</h1><p style="margin-bottom:3mm">Application for a residence permit (§ 81 AufenthG). Bitte in Druckschrift ausfüllen.</p><table>{"".join(f"<tr><td style=width:66mm>{a}</td><td><b>{b}</b></td></tr>" for a, b in rows)}</table><p style="margin-top:6mm">Ich versichere, vorstehende Angaben nach bestem Wissen und Gewissen richtig und vollständig gemacht zu haben.</p><p style="margin-top:6mm">Münster, {dmy(before(rng, case.on, 2, 30), ".")}　　Unterschrift des Antragstellers</p>{signature(rng, 40)}</div>'
    return _none("residence-application-germany", page, language="other")


def licence(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a driving licence of the size of a card, with a face and days."""
    only(fault)
    of, issued = case.of(party), before(rng, case.on, 300, 2500)
    rows = (
        ("1.", of.surname),
        ("2.", of.given_names),
        ("3.", f"{dmy(of.born_on, '.')}　{HOMES[of.nationality][0]}"),
        ("4a.", f"{dmy(issued, '.')}　4c. DVLA"),
        ("4b.", dmy(issued + timedelta(days=3650), ".")),
        ("5.", f"{of.surname[:5]:9<5}{rng.randrange(10**6):06d}{of.given_names[:1]}9{rng.choice('ABC')}"),
        ("8.", "18 ALMA ROAD, BRISTOL"),
        ("9.", "AM/B1/B/f/k/q"),
    )
    page = f'<div style="position:relative;width:85.6mm;height:54mm;background:#f3dde4;font:8pt/1.5 \'Liberation Sans\'">{at(4, 2, "<b style=font-size:11pt>DRIVING LICENCE</b>　UK")}{picture(4, 11, 23, portrait(of, grey=True))}<div style="position:absolute;left:31mm;top:9mm">{"".join(f"<p><span style=font-size:6pt>{a}</span> {b}</p>" for a, b in rows)}</div>{at(5, 42, signature(rng, 18, "#222"))}</div>'
    return _none("driving-licence", page, RESET, (85.6, 54.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (
        boarding_pass,
        curriculum,
        receipt,
        schengen,
        badge,
        hotel,
        vaccination,
        nearly_blank,
        school,
        newspaper,
        residence,
        licence,
    ),
}
