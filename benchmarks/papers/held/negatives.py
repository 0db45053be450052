# ruff: noqa: E501 -- lines of HTML and CSS
"""Papers that are none of the kinds, though many of them name people, papers, addresses and money as those do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from html import escape
from random import Random
from typing import Literal

from benchmarks.papers.held.pen import RESET, at, d_mon, face, picture, rows, scrawl, slash
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink

A4, A5, CARD = (210.0, 297.0), (148.0, 210.0), (85.6, 54.0)
Draw = Callable[[Case, str, Random], str]


@dataclass(frozen=True)
class Leaf:
    """Be how a paper of no kind is printed."""

    draw: Draw
    font: str
    size: tuple[float, float] = A4
    language: Literal["en", "zh", "both", "other"] = "en"
    more: str = ""


def _made(leaf: Leaf, case: Case, party: str, rng: Random, fault: str) -> Paper:
    ink.only(fault)
    pad = 17 if leaf.size == A4 else 9 if leaf.size == A5 else 4
    css = (
        f"{RESET}.u{{position:relative;box-sizing:border-box;width:{leaf.size[0]}mm;height:{leaf.size[1]}mm;padding:{pad}mm;font:{leaf.font};line-height:1.42;overflow:hidden}}"
        f".u td,.u th{{padding:1mm 2mm;text-align:left;vertical-align:top}}.u h1{{font-size:170%;margin-bottom:3mm}}.u h2{{font-size:118%;margin:4mm 0 1mm}}.u p{{margin-bottom:2.2mm}}.box td,.box th{{border:.2mm solid #555}}.box{{width:100%}}{leaf.more}"
    )
    name = leaf.draw.__name__.replace("_", "-")
    return Paper(
        "unknown", name, (f'<div class="u">{leaf.draw(case, party, rng)}</div>',), css, leaf.size, {}, leaf.language
    )


def library_card(case: Case, party: str, rng: Random) -> str:
    """Draw a reader's card with name and number."""
    of = case.of(party)
    return (
        at(6, 5, "WESTBRIDGE CITY LIBRARIES", "font-weight:bold;font-size:11pt;color:#155") + at(6, 11, "圖書館證 Borrower's Card") + picture(62, 14, 18, face(of))
        + at(6, 20, f"Name<br><b>{escape(of.western)}</b><br>Card no.<br><b>2 1055 {rng.randrange(10**4, 10**5)} {rng.randrange(1000, 9999)}</b>")
        + at(6, 42, f"Valid to {d_mon(ink.years(case.on, 2))}　Not transferable", "font-size:6pt")
    )  # fmt: skip


def baptism(case: Case, party: str, rng: Random) -> str:
    """Draw a parish's certificate of baptism: names of child and parents, a day of birth, a priest's signature."""
    of = case.of(party)
    done = ink.years(of.born_on, 0) + timedelta(days=rng.randrange(30, 200))
    lines = [
        ("This is to certify that", of.western), ("born on", ink.long_date(of.born_on)), ("the child of", f"Thomas {of.surname.title()} and Agnes {of.surname.title()}"),
        ("was baptised on", ink.long_date(done)), ("according to the Rite of the Church by", "Rev. A. Moretti"), ("the sponsors being", "Peter Lowe and Clare Lowe"), ("as appears from the Baptismal Register, vol.", f"{rng.randrange(4, 40)}, page {rng.randrange(9, 200)}"),
    ]  # fmt: skip
    body = "".join(f"<p>{label}<br><b style='font-size:14pt'>{escape(value)}</b></p>" for label, value in lines)
    return f"<div style='text-align:center;border:1mm double #654;padding:8mm'><h1>Certificate of Baptism</h1><p>Parish of St. Columba</p>{body}<p>{scrawl(rng, 40)}<br>Parish Priest</p></div>"


def parking_ticket(case: Case, party: str, rng: Random) -> str:
    """Draw a fixed penalty ticket for parking."""
    plate = f"{rng.choice('RSTUVW')}{rng.choice('ABCDEF')} {rng.randrange(100, 9999)}"
    return "<h1 style='font-size:12pt'>HONG KONG POLICE FORCE 香港警務處<br>定額罰款通知書<br>NOTICE OF FIXED PENALTY (PARKING)</h1>" + rows(
        ("車輛登記號碼 Registration Mark", plate), ("日期及時間 Date and Time", f"{slash(ink.before(rng, case.on, 5, 40))} {rng.randrange(8, 20)}:{rng.randrange(10, 59)}"), ("地點 Place", "CHATHAM ROAD SOUTH O/S NO. 62"),
        ("違例事項 Contravention", "Parking elsewhere than in a parking place 在停車位以外停車"), ("罰款 Fixed Penalty", "HK$ 320"), ("票據編號 Notice No.", f"{rng.randrange(10**8, 10**9)}"), cls="box",
    ) + "<p>如不在 21 日內繳款或提出爭議，可被加罰款項。 Pay within 21 days. 可使用繳費靈、自動櫃員機或到郵政局繳款。</p>" + f"<img src='{ink.code(str(rng.randrange(10**12)), 'Code128')}' style='width:70mm;height:12mm'>"  # fmt: skip


def timetable(case: Case, party: str, rng: Random) -> str:
    """Draw the lessons of a class."""
    lessons = [
        "中國語文",
        "English",
        "數學 Maths",
        "科學",
        "視覺藝術",
        "音樂",
        "體育 PE",
        "常識",
        "Putonghua",
        "Library",
    ]
    head = "<tr><th></th>" + "".join(f"<th>星期{d}</th>" for d in "一二三四五") + "</tr>"
    body = "".join(
        f"<tr><td>{8 + n}:{rng.choice(('15', '20'))}–{9 + n}:00</td>"
        + "".join(f"<td>{rng.choice(lessons)}</td>" for _ in range(5))
        + "</tr>"
        for n in range(7)
    )
    return f"<h1>明德書院 2018–2019 年度上課時間表</h1><p>班別 Class 4B　班主任 Class teacher: Ms. Fung　課室 Room 312</p><table class='box'>{head}{body}</table><p>小息 Recess 10:20　午膳 Lunch 12:45</p>"


def medicine_label(case: Case, party: str, rng: Random) -> str:
    """Draw the label of a bag of medicine."""
    of = case.of(party)
    return (
        f"<b>仁心醫務所 BENEVOLENCE CLINIC</b><br>姓名 Name: {escape(of.name)}　性別/年齡 {of.sex}/{ink.age(of, case.on)}<br>日期 Date: {slash(ink.before(rng, case.on, 2, 60))}<hr>"
        "<b>AMOXICILLIN 250MG CAP</b><br>每日 <b>3</b> 次，每次 <b>2</b> 粒　飯後服<br>Take TWO capsules THREE times daily after food<br>抗生素，必須服完 Finish the whole course<hr>共 42 粒　登記編號 Rx "
        f"{rng.randrange(10**5, 10**6)}"
    )


def recipe(case: Case, party: str, rng: Random) -> str:
    """Draw a page of a cookery book."""
    return (
        "<h1>Steamed Egg with Clams 蜆蒸蛋</h1><p><i>Serves 4 · 25 minutes</i></p><h2>Ingredients</h2><p>4 eggs · 300 g clams · 250 ml warm water · 1 tsp light soy sauce · 1 spring onion · white pepper</p><h2>Method</h2>"
        f"<p>1. Soak the clams in salted water for {rng.randrange(1, 4)} hours. Rinse them well.</p><p>2. Blanch until they open and keep the water.</p><p>3. Beat the eggs with the warm water and pour through a sieve over the clams.</p><p>4. Cover the dish and steam over a low flame for {rng.randrange(9, 13)} minutes. Finish with soy sauce and hot oil.</p>"
        "<h2>Note</h2><p>The water has to be one and a half times as much as the eggs. If bubbles form, the fire was too strong.</p>"
    )


def foreign_tax(case: Case, party: str, rng: Random) -> str:
    """Draw the first page of a tax return of the United States."""
    of = case.of(party)
    wages = rng.randrange(42, 130) * 1000
    lines = [
        ("1", "Wages, salaries, tips, etc. Attach Form(s) W-2", wages),
        ("2b", "Taxable interest", 312),
        ("3b", "Ordinary dividends", 0),
        ("7", "Adjusted gross income", wages + 312),
        ("8", "Standard deduction", 12000),
        ("10", "Taxable income", wages - 11688),
        ("11", "Tax", wages // 6),
        ("16", "Federal income tax withheld", wages // 5),
        ("19", "Amount overpaid. Refund", wages // 5 - wages // 6),
    ]
    body = "".join(
        f"<tr><td>{n}</td><td>{words}</td><td style='text-align:right'>{value:,}</td></tr>" for n, words, value in lines
    )
    return (
        f"<table class='box'><tr><td style='font-size:16pt'><b>1040</b></td><td>Department of the Treasury—Internal Revenue Service<br><b>U.S. Individual Income Tax Return</b></td><td style='font-size:18pt'><b>2018</b></td></tr></table><p>Filing status: ☒ Single ☐ Married filing jointly ☐ Head of household</p>"
        f"{rows(('Your first name and initial', escape(of.given_names)), ('Last name', escape(of.surname)), ('Your social security number', f'9{rng.randrange(10, 99)}-00-{rng.randrange(1000, 9999)}'), ('Home address', '1180 Larch Street, Apt 4, Portland OR 97205'), cls='box')}<table class='box'>{body}</table>"
        f"<p><b>Sign Here</b> Under penalties of perjury, I declare that I have examined this return.　{scrawl(rng, 36)}　Date {case.on.month}/{case.on.day}/{case.on.year}</p>"
    )


def law_firm(case: Case, party: str, rng: Random) -> str:
    """Draw a fact sheet of a law firm about visas for those who married."""
    return (
        "<p style='color:#755'>TEMPLETON LAU &amp; CO　Immigration Practice Group</p><h1>Fact sheet: bringing your spouse to Hong Kong</h1><p>Hong Kong permanent residents and holders of employment visas may sponsor a husband, wife or partner for a dependant visa. "
        "This note tells you what to expect.</p><h2>Who may be sponsored?</h2><p>The spouse, a partner of a civil partnership or civil union, unmarried children under 18, and, for permanent residents, parents aged 60 or above.</p>"
        "<h2>What documents will I need?</h2><p>• Form ID 997, Part A and Part B, with a photograph<br>• Passport of the applicant and Hong Kong identity card of the sponsor<br>• Marriage certificate; birth certificate for children<br>• Bank statements, tax receipts and salary proof for the past six months<br>• Tenancy agreement, rent receipts or utility bills<br>• Certified translation of what is not in Chinese or English</p>"
        f"<h2>How long does it take?</h2><p>About six weeks after all papers have been received. Our fixed fee is HK${rng.randrange(9, 26)},000 for each family.</p><h2>Contact</h2><p>Call +852 3{rng.randrange(100, 999)} {rng.randrange(1000, 9999)} for a first consultation. This leaflet is general information and no legal advice.</p>"
    )


def claim_form(case: Case, party: str, rng: Random) -> str:
    """Draw a claim form of a travel insurer, filled in and signed."""
    of = case.of(party)
    return (
        "<h1>Travel Insurance Claim Form 旅遊保險索償表</h1><p>請以正楷填寫 Please complete in BLOCK letters. * 請刪去不適用者 Delete as appropriate.</p><h2>Section A — Particulars of insured person 受保人資料</h2>"
        + rows(
            ("姓名 Name in full", escape(of.name)), ("香港身份證／護照號碼 HKID / Passport No.", of.passport), ("出生日期 Date of birth", slash(of.born_on)), ("保單號碼 Policy no.", f"TR-{rng.randrange(10**6, 10**7)}"), ("地址 Address", escape(of.address)), ("職業 Occupation", "Clerk"), cls="box",
        )
        + "<h2>Section B — Details of claim</h2>" + rows(("☑ 行李延誤 Baggage delay", "☐ 醫療 Medical", "☐ 取消行程 Cancellation"), ("日期 Date of loss", slash(ink.before(rng, case.on, 20, 60)), ""), ("金額 Amount", f"HK$ {rng.randrange(500, 4000)}", ""), cls="box")
        + f"<h2>Section C — Declaration 聲明</h2><p>I/We declare that the above information is true and complete. 本人聲明以上資料均屬真實。</p><p>Signature of insured 受保人簽署 {scrawl(rng, 38)} Date 日期 {slash(case.on)}</p>"
    )  # fmt: skip


def chat(case: Case, party: str, rng: Random) -> str:
    """Draw a telephone's picture of messages about what still has to be sent."""
    said = [
        ("l", "Hi! The agent says we still need your bank statement"), ("r", "Which months??"), ("l", "Last 3. And a copy of ur HKID, both sides 身份證底面都要"), ("r", "[Photo] IMG_2043.jpg"), ("l", "太矇喇 影多次好嗎"),
        ("r", "OK tonight"), ("l", f"Passport exp date is {d_mon(ink.years(case.on, 4))} right?"), ("r", "Yes"), ("l", "Marriage cert 公證咗未?"), ("r", "Not yet, notary on Friday"), ("l", "OK"),
    ]  # fmt: skip
    bubbles = "".join(
        f"<div style='margin:1.2mm 0 1.2mm {24 if side == 'r' else 0}mm;width:44mm;background:{'#d9fdd3' if side == 'r' else '#fff'};border-radius:2mm;padding:1.2mm 2mm'>{text} <span style='font-size:5pt;color:#888'>{9 + n // 4}:{rng.randrange(10, 59)} ✓✓</span></div>"
        for n, (side, text) in enumerate(said)
    )
    return f"<div style='background:#075e54;color:#fff;padding:2mm;margin:-4mm -4mm 2mm'>‹　<b>{escape(case.of('sponsor').western)}</b><br><span style='font-size:6pt'>online</span></div>{bubbles}"


def divorce(case: Case, party: str, rng: Random) -> str:
    """Draw a court's decree that a marriage has ended."""
    of = case.of(party)
    wed = ink.years(of.born_on, 21)
    return (
        f"<p style='text-align:right'>FCMC {rng.randrange(400, 9000)} / {case.on.year - 2}</p><p style='text-align:center'>IN THE DISTRICT COURT OF THE<br>HONG KONG SPECIAL ADMINISTRATIVE REGION<br>MATRIMONIAL CAUSES</p>"
        f"<table style='width:100%'><tr><td>BETWEEN</td><td>{escape(of.name)}<br><br>and<br><br>KWAN PUI SHAN</td><td>Petitioner<br><br><br><br>Respondent</td></tr></table><p style='text-align:center'><b>CERTIFICATE OF MAKING DECREE NISI ABSOLUTE (DIVORCE)</b></p>"
        f"<p>Referring to the decree made in this cause on the {ink.long_date(ink.before(rng, case.on, 500, 700))}, whereby it was decreed that the marriage solemnized on the {ink.long_date(wed)} at the Cotton Tree Drive Marriage Registry, Hong Kong, between {escape(of.name)} the Petitioner and KWAN PUI SHAN the Respondent be dissolved "
        f"unless sufficient cause be shown to the Court within six weeks from the making thereof why the said decree should not be made absolute, and no such cause having been shown, it is hereby certified that the said decree was on the {ink.long_date(ink.before(rng, case.on, 300, 440))} made final and absolute and that the said marriage was thereby dissolved.</p>"
        f"<p style='margin-top:20mm'>{scrawl(rng, 40)}<br>Registrar</p>"
    )


def student_card(case: Case, party: str, rng: Random) -> str:
    """Draw a student's card."""
    of = case.of(party)
    return (
        at(0, 0, "&nbsp;", "width:85.6mm;height:13mm;background:#5b1f69") + at(5, 3, "NORTHSHORE UNIVERSITY", "color:#fff;font-weight:bold;font-size:11pt") + at(5, 8, "北岸大學　學生證 STUDENT IDENTITY CARD", "color:#fff;font-size:6pt")
        + picture(5, 17, 22, face(of)) + at(31, 18, f"<b style='font-size:9pt'>{escape(of.name)}</b><br>{of.chinese_name}<br>Student No. <b>{rng.randrange(10**7, 10**8)}</b><br>Programme BA (HONS)<br>Valid until {case.on.year + 2}-08-31")
        + f"<img src='{ink.code(str(rng.randrange(10**9, 10**10)), 'Code128')}' style='position:absolute;left:32mm;top:42mm;width:46mm;height:7mm'>"
    )  # fmt: skip


def electrician(case: Case, party: str, rng: Random) -> str:
    """Draw the invoice of an electrician to a householder."""
    of, work, parts = case.of(party), rng.randrange(600, 1900), rng.randrange(200, 900)
    return (
        f"<h1>KEUNG KEE ELECTRICAL WORKS 強記水電工程</h1><p>註冊電業工程人員 Registered Electrical Worker A1{rng.randrange(10**4, 10**5)}<br>Shop 6, 22 Reclamation Street　Tel 2{rng.randrange(100, 999)} {rng.randrange(1000, 9999)}</p><h2>發票 INVOICE No. {rng.randrange(1000, 9999)}</h2>"
        f"<p>To: {escape(of.name)}<br>{escape(of.address)}<br>Date: {slash(ink.before(rng, case.on, 8, 70))}</p>"
        + rows(("項目 Description", "數量 Qty", "金額 HK$"), ("更換總掣箱 Replacement of consumer unit", "1", f"{work:,}.00"), ("插座及電線 Sockets and wiring", str(rng.randrange(2, 6)), f"{parts:,}.00"), ("檢查電錶及漏電 Testing of meter and earth leakage", "1", "350.00"), ("總額 Total", "", f"{work + parts + 350:,}.00"), cls="box")
        + f"<p>付款期限 30 日。Payment due in 30 days. Bank of Harbour a/c 024-{rng.randrange(100, 999)}-{rng.randrange(10**5, 10**6)}</p><p>{scrawl(rng, 34)}</p>"
    )  # fmt: skip


def street_map(case: Case, party: str, rng: Random) -> str:
    """Draw a map of some streets with their names."""
    lines = "".join(
        f"<path d='M0 {y} Q90 {y + rng.randrange(-20, 20)} 180 {y + rng.randrange(-15, 15)}'/><path d='M{x} 0 Q{x + rng.randrange(-25, 25)} 120 {x + rng.randrange(-15, 15)} 240'/>"
        for y, x in zip(range(25, 230, 34), range(18, 180, 24), strict=False)
    )
    names = [
        "Granville Road 加連威老道",
        "Cameron Lane 金馬倫里",
        "MTR 港鐵站",
        "Public Pier 公眾碼頭",
        "Sports Ground 運動場",
        "Market 街市",
        "Hospital 醫院",
    ]
    words = "".join(
        at(rng.randrange(5, 120), 32 + 30 * n, name, f"font-size:9pt;transform:rotate({rng.randrange(-12, 12)}deg)")
        for n, name in enumerate(names)
    )
    return (
        f"<h1>Town Plan 街道圖　1 : 5 000</h1><svg style='width:176mm;height:238mm;background:#eef3e6' viewBox='0 0 180 240'><path d='M0 190 Q70 170 180 205 L180 240 L0 240 Z' fill='#bcd8ee'/><rect x='60' y='60' width='34' height='28' fill='#cfe6bf'/>"
        f"<g fill='none' stroke='#fff' stroke-width='5'>{lines}</g><g fill='none' stroke='#c9a227' stroke-width='.5'>{lines}</g></svg>{words}"
    )


LEAVES = (
    Leaf(library_card, "7.4pt Lato,'Noto Sans CJK HK'", CARD, "both", ".u{background:#e7f2f0}"),
    Leaf(baptism, "11pt FreeSerif", more=".u{background:#fdf9ee}"),
    Leaf(parking_ticket, "8.4pt Carlito,'Noto Sans CJK HK'", (110.0, 150.0), "both"),
    Leaf(timetable, "10pt 'Noto Sans CJK HK'", A4, "both"),
    Leaf(medicine_label, "8pt FreeSans,'Noto Sans CJK HK'", (90.0, 60.0), "both"),
    Leaf(recipe, "11pt Caladea,'Noto Serif CJK HK'"),
    Leaf(foreign_tax, "9.4pt FreeSans"),
    Leaf(law_firm, "11pt Carlito"),
    Leaf(claim_form, "9.6pt Carlito,'AR PL UMing HK'", A4, "both"),
    Leaf(chat, "7.6pt Lato,'Noto Sans CJK HK'", (76.0, 152.0), "both", ".u{background:#efe7dc}"),
    Leaf(divorce, "11.4pt Caladea"),
    Leaf(student_card, "7.4pt Carlito,'Noto Sans CJK HK'", CARD, "both"),
    Leaf(electrician, "10.4pt Lato,'AR PL UKai HK'", A4, "both"),
    Leaf(street_map, "10pt Carlito,'Noto Sans CJK HK'", A4, "both"),
)

MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": tuple(partial(_made, leaf) for leaf in LEAVES)}
