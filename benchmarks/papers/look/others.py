# ruff: noqa: E501
"""Papers of no kind of the contract, of the sort that lies in the same folder."""

from __future__ import annotations

import math
from datetime import timedelta
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    MONO,
    SERIF,
    at,
    barcode,
    box,
    dmy,
    face,
    image,
    jpeg,
    long,
    only,
    seed,
    sheet,
    short,
    signed,
    waves,
)  # fmt: skip
from benchmarks.papers.look.money import CSS as LETTERS
from benchmarks.papers.look.money import block, lines_of, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

CARD = (85.6, 54.0)
CSS = LETTERS


def _unknown(
    layout: str, pages: tuple[str, ...], size: tuple[float, float] = (210.0, 297.0), language="en", **more
) -> Paper:
    return Paper("unknown", layout, pages, CSS if CSS else BASE, size, {}, language, **more)


def restaurant(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a till slip."""
    only(fault)
    dishes = (
        ("乾炒牛河 Beef Noodles", 88),
        ("白灼菜心 Choy Sum", 62),
        ("叉燒 Barbecued Pork", 118),
        ("奶茶 Milk Tea", 24),
        ("楊枝甘露 Mango Sago", 46),
    )
    picked = rng.sample(dishes, 4)
    total = sum(price for _, price in picked)
    lines = "<br>".join(f'{name}<span style="float:right">{price}.00</span>' for name, price in picked)
    inner = f'<div style="position:absolute;left:6mm;top:6mm;width:68mm;font:9pt/1.7 {MONO}"><div style="text-align:center"><b>金滿樓酒家</b><br>GOLDEN HALL RESTAURANT<br>Tel 5555 0121</div>枱號 Table {rng.randrange(1, 40)}　{dmy(case.on - timedelta(days=9))} 19:42<br>{"-" * 30}<br>{lines}<br>{"-" * 30}<br>小計 Subtotal<span style="float:right">{total}.00</span><br>加一 10% Service<span style="float:right">{total / 10:.2f}</span><br><b>合計 TOTAL<span style="float:right">{total * 1.1:.2f}</span></b><br>現金 CASH 1000.00<br><div style="text-align:center">多謝惠顧 THANK YOU</div></div>'
    return _unknown("restaurant-receipt", (sheet(inner, (80, 150)),), (80.0, 150.0), "both")


def curriculum(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a CV with the person's own address and birth date."""
    only(fault)
    of = case.of(party)
    inner = (
        image(face(of, case.on), 160, 16, 30, 37)
        + at(20, 18, of.western, 22, f"font-family:{SERIF}")
        + at(20, 30, "CURRICULUM VITAE", 10, "letter-spacing:.2em;color:#666")
        + block(20, 40, lines_of(of)[1:])
        + at(
            20,
            56,
            f"Date of birth: {long(of.born_on)} · Nationality: {story.NATIONS.get(of.nationality, ('', ''))[1].title()}",
            9,
        )
    )
    y = 70
    for title, rows in (
        (
            "Experience",
            (
                "2015 – present   Project manager, Larkspur Engineering",
                "2011 – 2015   Analyst, Bright & Co. (monthly salary HK$28,000)",
            ),
        ),
        ("Education", ("2011   Master of Science, University of Leeds", "2009   Bachelor of Arts")),
        ("Languages", ("English, Cantonese, some French",)),
        ("Skills", ("Budgeting, scheduling, team leading",)),
        ("Interests", ("Hiking, choir, photography",)),
    ):
        inner += at(20, y, title, 13, f"font-family:{SERIF};color:#23527c") + block(26, y + 8, list(rows), 10, 6.5)
        y += 16 + 7 * len(rows)
    return _unknown("curriculum-vitae", (sheet(inner),))


def driving_licence(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of a driving licence of Hong Kong."""
    only(fault)
    of = case.of(party)
    front = (
        waves(*CARD, "#e2d6b8", rows=22)
        + at(5, 3, "香港駕駛執照 HONG KONG DRIVING LICENCE", 7.6, "font-weight:bold")
        + at(5, 8, "Full 正式　Transport Department 運輸署", 6)
    )
    for y, label, value in (
        (14, "姓名 Name", f"{of.name} {of.chinese_name}"),
        (21, "身份證明文件號碼 Identity Document No.", of.hkid),
        (28, "有效期由 Valid From", dmy(story.years(case.on, -3))),
        (35, "至 To", dmy(story.years(case.on, 7))),
        (42, "檔號 Reference No.", f"{seed(of.hkid) % 900000}"),
    ):
        front += at(5, y, label, 4.6, "color:#555") + at(5, y + 2.2, value, 8)
    back = (
        waves(*CARD, "#ece4cf", rows=22)
        + at(5, 5, "准予駕駛車輛種類 Class of vehicles", 6.6)
        + at(5, 12, "1 私家車 Private Car　2 輕型貨車 Light Goods Vehicle", 7)
        + barcode("DL" + of.hkid[1:7], 8, 34, 60, 9)
    )
    return _unknown(
        "driving-licence",
        (sheet(front, CARD, "background:#fbf7ea"), sheet(back, CARD, "background:#fbf9f0")),
        CARD,
        "both",
        sides=True,
    )


def foreign_visa_form(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw another country's application form for a visa."""
    only(fault)
    of = case.of(party)
    since, ends = story.passport_dates(case, of)
    inner = (
        at(60, 14, "Application for Schengen Visa", 17, "font-weight:bold")
        + at(76, 23, "This application form is free", 9)
        + box(160, 12, 34, 42, "PHOTO")
    )
    rows = [
        ("1. Surname (family name)", of.surname),
        ("2. Surname at birth", ""),
        ("3. First name(s)", of.given_names),
        ("4. Date of birth", dmy(of.born_on)),
        ("5. Place of birth", story.birthplace(case, of)),
        ("7. Current nationality", story.NATIONS.get(of.nationality, ("", ""))[1]),
        ("8. Sex", of.sex),
        ("9. Marital status", "Married"),
        ("12. Type of travel document", "Ordinary passport"),
        ("13. Number of travel document", of.passport),
        ("14. Date of issue", dmy(since)),
        ("15. Valid until", dmy(ends)),
        ("17. Applicant's home address", of.address),
        ("21. Main purpose(s) of the journey", "Tourism"),
        ("22. Member State(s) of destination", "Italy"),
        ("24. Number of entries requested", "Single entry"),
    ]
    return _unknown(
        "foreign-visa-form",
        (
            sheet(
                inner
                + table(60, (), rows)
                + at(16, 262, "Place and date", 8)
                + at(110, 262, "Signature", 8)
                + signed(rng, 126, 256)
            ),
        ),
    )


def itinerary(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an airline's itinerary."""
    only(fault)
    of, on = case.of(party), case.on + timedelta(days=rng.randrange(20, 60))
    inner = (
        at(16, 14, "Osprey Air", 22, f"font-family:{SERIF};color:#1a5f7a")
        + at(130, 18, "E-ticket itinerary receipt", 12)
        + at(16, 34, f"Passenger: {of.surname}/{of.given_names.replace(' ', '')} {'MR' if of.sex == 'M' else 'MS'}", 11)
        + at(
            16,
            42,
            f"Booking reference: {''.join(rng.choice('ABCDEFGHJKMNPQ') for _ in range(6))}   Issued {short(case.on - timedelta(days=4))}",
            10,
        )
    )
    inner += table(
        58,
        ("Flight", "From", "To", "Date", "Dep.", "Arr.", "Class"),
        [
            ("OS 812", "London LHR T3", "Hong Kong HKG T1", short(on), "11:20", "06:50", "Economy"),
            (
                "OS 811",
                "Hong Kong HKG T1",
                "London LHR T3",
                short(on + timedelta(days=20)),
                "23:55",
                "05:40",
                "Economy",
            ),
        ],
    )
    inner += table(
        96,
        ("Fare", "HKD"),
        [("Base fare", "5,120.00"), ("Taxes and carrier charges", "1,347.00"), ("Total", "6,467.00")],
        (1,),
    ) + at(16, 140, "Baggage allowance 23 kg. Check-in closes 60 minutes before departure.", 9)
    return _unknown("airline-itinerary", (sheet(inner),))


def money_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter to a friend that talks of rent, salary and banks."""
    only(fault)
    s, on = case.sponsor, case.on - timedelta(days=rng.randrange(20, 90))
    text = f"<p>Dear Felix,</p><p>Thank you for the HK$6,000 you lent me in spring; I sent it back to your account at the bank on Monday, so please look at your next statement. My salary was late again, and with the rent of HK$14,500 and the electricity bill both falling in one week there was little left.</p><p>Did you hear that Paula got married? They had the party in a garden in Sai Kung. I still have not found a tax adviser, by the way, so if yours is any good let me know.</p><p>Let us have lunch when you are back.</p><p>Best,<br>{s.given_names.split()[0].title()}</p>"
    return _unknown(
        "letter-to-a-friend",
        (
            sheet(
                at(140, 26, long(on), 11)
                + f'<div class="letter" style="top:50mm;font-family:{SERIF};font-size:13pt">{text}</div>'
            ),
        ),
    )


def gym_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a membership card with a face and a number."""
    only(fault)
    of = case.of(party)
    front = (
        at(6, 5, "IRON TIDE FITNESS", 14, "color:#fff;font-weight:bold")
        + at(6, 12, "鐵浪健身會 MEMBERSHIP CARD 會員證", 7, "color:#ffd24d")
        + image(face(of, case.on), 60, 16, 20, 25)
        + at(6, 22, of.western, 10, "color:#fff")
        + at(6, 30, f"Member No. {rng.randrange(100000, 999999)}", 8, "color:#fff")
        + at(6, 36, f"Valid until {short(story.years(case.on, 1))}", 8, "color:#fff")
    )
    return _unknown("gym-card", (sheet(front, CARD, "background:#20242c"),), CARD, "both")


def holiday(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photograph of hills and a lake with nobody in it."""
    only(fault)
    w, h = 1200, 800
    picture = Image.new("RGB", (w, h))
    draw = ImageDraw.Draw(picture)
    for y in range(h):
        t = y / h
        draw.line((0, y, w, y), fill=(round(90 + 150 * t), round(150 + 60 * t), round(225 - 40 * t)))
    draw.ellipse((820, 90, 940, 210), fill=(255, 240, 190))
    for layer in range(4):
        base, a, b = 300 + 70 * layer, rng.uniform(60, 160), rng.uniform(0, 6)
        ridge = [(x, base + 50 * math.sin(x / a + b) + 18 * math.sin(x / 31 + layer * 2)) for x in range(0, w + 9, 8)]
        shade = 120 - 26 * layer
        draw.polygon([*ridge, (w, h), (0, h)], fill=(shade - 10, shade + 22, shade + 14))
    draw.rectangle((0, 620, w, h), fill=(60, 104, 136))
    for _ in range(160):
        x, y = rng.randrange(w), rng.randrange(625, h)
        draw.line((x, y, x + rng.randrange(20, 90), y), fill=(110, 152, 178), width=2)
    picture = picture.filter(ImageFilter.GaussianBlur(1.4))
    size = (150.0, 100.0)
    return _unknown("holiday-photograph", (sheet(image(jpeg(picture), 0, 0, *size), size),), size, "other")


def blank(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw nothing."""
    only(fault)
    return _unknown("blank-page", (sheet(""),), language="other")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (
        restaurant,
        curriculum,
        driving_licence,
        foreign_visa_form,
        itinerary,
        money_letter,
        gym_card,
        holiday,
        blank,
    ),
}
