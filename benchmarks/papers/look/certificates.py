# ruff: noqa: E501
"""Certificates of marriage and union: Hong Kong, the Mainland, Britain, France, and a notary's."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    HEI,
    SERIF,
    american,
    at,
    e,
    face,
    known,
    long,
    only,
    rosette,
    seal,
    seed,
    sheet,
    signed,
    waves,
    written,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import FRENCH_MONTHS, Maker, Paper
from benchmarks.papers.people import Case, Someone

CSS = BASE + (
    ".t{position:absolute;left:14mm;width:182mm} .t td,.t th{border:.25mm solid #333;padding:1.2mm 1.6mm;font-size:8.6pt;font-weight:normal;text-align:left}"
    f".s{{font-family:{SERIF}}} .c{{position:absolute;left:0;width:100%;text-align:center}}"
)


def middle(y: float, text: str, size: float = 10, more: str = "") -> str:
    return f'<div class="c" style="top:{y}mm;font-size:{size}pt;{more}">{text}</div>'


def rows_of(y: float, rows: list[tuple[str, ...]], more: str = "") -> str:
    body = "".join("<tr>" + "".join(f"<td>{e(value)}</td>" for value in row) + "</tr>" for row in rows)
    return f'<table class="t" style="top:{y}mm;{more}">{body}</table>'


def both_names(of: Someone) -> str:
    return f"{of.name} {of.chinese_name}".strip()


def _facts(case: Case, names: tuple[str, ...], number: str, issued_on: date | None = None) -> dict:
    return known(number=number, parties=names, event_on=story.married_on(case), issued_on=issued_on)


def hong_kong_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate given under the Marriage Ordinance."""
    only(fault)
    one, two = story.couple(case)
    on, number = story.married_on(case), f"{seed(case.name) % 900000 + 100000}"
    fathers = [f"{p.surname} {n}" for p, n in ((one, "KWOK WING"), (two, "MING TAK"))]
    inner = f'<div style="position:absolute;left:8mm;top:8mm;width:194mm;height:281mm;border:1.2mm double #9a7b3d"></div>{rosette(105, 26, 11, "#b04a4a")}'
    inner += (
        middle(42, "香港 HONG KONG", 11)
        + middle(49, "結婚證書", 19, "letter-spacing:.3em")
        + middle(58, "CERTIFICATE OF MARRIAGE", 15, f"font-family:{SERIF}")
    )
    inner += middle(66, "《婚姻條例》（第181章） MARRIAGE ORDINANCE (Chapter 181)", 8.6) + at(
        150, 74, f"No. 編號 {number}", 10
    )
    rows = [
        ("", "新郎 Bridegroom", "新娘 Bride"), ("姓名 Name", both_names(one), both_names(two)),
        ("年齡 Age", str(story.age(one, on)), str(story.age(two, on))), ("婚姻狀況 Condition", "未婚 Bachelor", "未婚 Spinster"),
        ("職業 Rank or profession", "Engineer", "Teacher"), ("住址 Residence at time of marriage", one.address, two.address),
        ("父親姓名 Father's name", fathers[0], fathers[1]),
    ]  # fmt: skip
    inner += rows_of(82, rows).replace('class="t" style="', 'class="t" style="left:18mm;width:174mm;line-height:2;')
    inner += at(20, 176, f"結婚日期 Celebrated on 　{long(on)}　{zh(on)}", 10.5) + at(
        20, 184, "於香港大會堂婚姻登記處舉行 at the City Hall Marriage Registry, Hong Kong", 9.6
    )
    inner += (
        at(20, 198, "在下列證人面前 In the presence of us:", 9)
        + signed(rng, 22, 204)
        + signed(rng, 92, 204)
        + at(24, 220, "證婚人 Witnesses", 8)
    )
    inner += (
        at(20, 234, "This marriage was celebrated between us 婚姻雙方簽署", 9)
        + signed(rng, 22, 240)
        + signed(rng, 92, 240)
    )
    inner += (
        signed(rng, 142, 256)
        + at(140, 271, "婚姻登記官 Registrar of Marriages", 8.4)
        + seal(170, 238, 13, "香港婚姻登記處", "HK")
    )
    return Paper(
        "marriage-certificate",
        "hong-kong",
        (sheet(inner, more="background:#fdfaf0"),),
        CSS,
        facts=_facts(case, (one.name, two.name), number),
    )


def mainland_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the inner pages of the red booklet of a Mainland marriage."""
    only(fault)
    one, two = story.couple(case)
    on, size = story.married_on(case), (172.0, 125.0)
    number = f"J{one.mainland_id[:6]}-{on.year}-{seed(case.name) % 90000 + 10000:06d}"
    holder = one if case.of(party) is one else two
    red = "color:#8b1a1a"
    left = (
        waves(172, 125, "#f0cfcf", rows=30)
        + at(16, 14, "结 婚 证", 20, f"{red};font-family:{HEI}")
        + at(17, 25, "MARRIAGE CERTIFICATE", 7.4, red)
    )
    for i, (label, value) in enumerate(
        (("持证人", holder.simplified or holder.name), ("登记日期", zh(on)), ("结婚证字号", number), ("备注", ""))
    ):
        left += at(12, 40 + 11 * i, label, 9, red) + at(36, 40 + 11 * i, value, 9.6)
    left += (
        at(14, 92, "结婚申请，符合《中华人民共和国", 7.6)
        + at(10, 97, "婚姻法》规定，予以登记，发给此证。", 7.6)
        + seal(58, 100, 14, "市民政局婚姻登记专用章")
    )
    left += at(12, 114, "登记机关　　婚姻登记员", 7.6)
    right = f'<img src="{face(one, on, ground=(190, 40, 40))}" style="position:absolute;left:104mm;top:8mm;width:24mm;height:30mm"><img src="{face(two, on, ground=(190, 40, 40))}" style="position:absolute;left:128mm;top:8mm;width:24mm;height:30mm">'
    y = 44
    for who in (one, two):
        nation = {"CHN": "中国", "TWN": "中国台湾"}.get(
            who.nationality, story.NATIONS.get(who.nationality, ("", "", who.nationality))[2]
        )
        document = who.mainland_id if who.nationality == "CHN" else who.passport
        right += (
            at(94, y, "姓名", 8, red)
            + at(108, y, who.simplified or who.name, 9.2)
            + at(140, y, "性别", 8, red)
            + at(152, y, {"F": "女", "M": "男"}[who.sex], 9)
        )
        right += (
            at(94, y + 9, "国籍", 8, red)
            + at(108, y + 9, nation, 9)
            + at(126, y + 9, "出生日期", 8, red)
            + at(142, y + 9, f"{who.born_on:%Y.%m.%d}", 8.4)
        )
        right += at(94, y + 18, "身份证件号", 8, red) + at(114, y + 18, document, 9)
        y += 34
    right += '<div style="position:absolute;left:86mm;top:0;width:0;height:125mm;border-left:.3mm solid #caa"></div>'
    names = tuple(who.simplified or who.name for who in (one, two))
    facts = _facts(case, names, number)
    return Paper(
        "marriage-certificate",
        "mainland-booklet",
        (sheet(left + right, size, "background:#fdf1f1"),),
        CSS,
        size,
        facts,
        "zh",
    )


def english_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certified copy of an entry of marriage, on a landscape sheet."""
    only(fault)
    one, two = story.couple(case)
    on, size = story.married_on(case), (297.0, 210.0)
    issued, number = on + timedelta(days=rng.randrange(3, 60)), f"MXG {seed(case.name) % 900000 + 100000}"
    inner = (
        waves(297, 210, "#d8e4d0", rows=60)
        + middle(10, "CERTIFIED COPY of an ENTRY OF MARRIAGE", 17, f"font-family:{SERIF};color:#1f5a3a")
        + middle(19, "Pursuant to the Marriage Act 1949", 10)
    )
    inner += (
        at(16, 28, "Registration District  LEEDS", 10)
        + at(220, 28, number, 11, "color:#a11")
        + middle(38, f"{on.year}. Marriage solemnized at the Register Office in the City of Leeds", 10.5)
    )
    head = (
        "No.",
        "When married",
        "Name and surname",
        "Age",
        "Condition",
        "Rank or profession",
        "Residence at the time of marriage",
        "Father's name and surname",
    )
    rows = [
        head,
        (
            "17",
            long(on),
            one.western,
            str(story.age(one, on)),
            "Single",
            "Engineer",
            "14 Mill Lane, Leeds",
            f"John {one.surname.title()}",
        ),
        (
            "",
            "",
            two.western,
            str(story.age(two, on)),
            "Single",
            "Nurse",
            "14 Mill Lane, Leeds",
            f"Peter {two.surname.title()}",
        ),
    ]
    inner += rows_of(48, rows, "line-height:1.7").replace('class="t" style="', 'class="t s" style="width:269mm;')
    inner += at(20, 116, "Married in the Register Office by certificate before us", 10, f"font-family:{SERIF}")
    inner += (
        at(20, 126, "This marriage was solemnized between us", 9)
        + signed(rng, 88, 120)
        + signed(rng, 140, 120)
        + at(196, 126, "in the presence of us", 9)
        + signed(rng, 234, 120)
    )
    inner += at(
        20,
        156,
        f"CERTIFIED to be a true copy of an entry in a register in my custody.    Date {long(issued)}",
        10,
        f"font-family:{SERIF}",
    )
    inner += (
        signed(rng, 200, 152)
        + at(204, 168, "Superintendent Registrar", 9)
        + at(20, 190, "CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE.", 7.6)
    )
    facts = _facts(case, (one.western, two.western), number, issued)
    return Paper(
        "marriage-certificate",
        "certified-copy-of-entry",
        (sheet(inner, size, "background:#f5f8f0"),),
        CSS,
        size,
        facts,
        "en",
    )


def french_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an extract of a French register, which needs a translation."""
    only(fault)
    one, two = story.couple(case)
    on = story.married_on(case)
    issued, number = case.on - timedelta(days=rng.randrange(20, 80)), f"{seed(case.name) % 800 + 100}/{on.year}"
    french = lambda d: f"{d.day} {FRENCH_MONTHS[d.month - 1]} {d.year}"  # noqa: E731
    text = "".join(
        f"<p>{title} : <b>{e(who.surname)}</b> {e(who.given_names.title())}<br>né{end} le {french(who.born_on)}<br>à {e(story.birthplace(case, who).title())}<br>nationalité : {e(who.nationality)}</p>"
        for who, title, end in (
            (one, "Époux", ""),
            (two, "Épouse" if two.sex == "F" else "Époux", "e" if two.sex == "F" else ""),
        )
    )
    inner = (
        at(20, 18, "RÉPUBLIQUE FRANÇAISE", 12, "font-weight:bold")
        + at(20, 24, "Mairie de Nantes – État civil", 10.5)
        + middle(44, "EXTRAIT D'ACTE DE MARIAGE", 18, "font-weight:bold")
        + at(140, 60, f"Acte n° {number}", 10)
    )
    inner += f'<div class="s" style="position:absolute;left:25mm;top:72mm;width:160mm;font-size:12.5pt;line-height:1.6"><p>Le {french(on)}, à onze heures, a été célébré publiquement à la mairie le mariage de :</p>{text}<p>Contrat de mariage : sans contrat. Mentions marginales : néant.</p><p>Pour extrait conforme, délivré le {french(issued)}.</p></div>'
    inner += (
        at(120, 232, "L'Officier de l'état civil", 11)
        + signed(rng, 122, 240, 54, 15)
        + seal(80, 246, 15, "MAIRIE DE NANTES", "RF", "#30489a")
    )
    facts = _facts(
        case, (f"{one.surname} {one.given_names.title()}", f"{two.surname} {two.given_names.title()}"), number, issued
    )
    return Paper("marriage-certificate", "french-extract", (sheet(inner),), CSS, facts=facts, language="other")


def union(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certificate of civil partnership."""
    only(fault)
    one, two = story.couple(case)
    on, number = story.married_on(case), f"CPA {seed(case.name) % 90000 + 10000}"
    inner = (
        waves(210, 297, "#dcd4ea", rows=70)
        + middle(22, "CIVIL PARTNERSHIP CERTIFICATE", 18, f"font-family:{SERIF};color:#4a2a70")
        + middle(32, "Certified copy of an entry pursuant to the Civil Partnership Act 2004", 10)
    )
    inner += at(150, 42, number, 11, "color:#a11")
    rows = [("1. Date and place of registration", f"{american(on) if rng.random() < 0.2 else long(on)}, Brighton Town Hall", "")] + [
        (a, b, c)
        for a, b, c in (
            ("", "First partner", "Second partner"), ("2. Name and surname", one.western, two.western), ("3. Date of birth", long(one.born_on), long(two.born_on)),
            ("4. Sex", {"F": "Female", "M": "Male"}[one.sex], {"F": "Female", "M": "Male"}[two.sex]), ("5. Condition", "Single", "Single"),
            ("6. Occupation", "Architect", "Musician"), ("7. Usual address", "3 Sea Terrace, Brighton", "3 Sea Terrace, Brighton"),
        )
    ]  # fmt: skip
    inner += (
        rows_of(52, rows, "line-height:2.2")
        + at(16, 150, "8. Signature of civil partners", 9)
        + signed(rng, 70, 145)
        + signed(rng, 130, 145)
    )
    inner += (
        at(16, 172, "9. Registered by", 9)
        + signed(rng, 70, 166)
        + at(130, 172, "Civil partnership registrar", 9)
        + at(16, 200, f"Certified to be a true copy. Date {long(on)}", 10)
    )
    return Paper(
        "union-certificate",
        "civil-partnership",
        (sheet(inner, more="background:#faf8fc"),),
        CSS,
        facts=_facts(case, (one.western, two.western), number, on),
        language="en",
    )


def notarial_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a notarial certificate of a marriage, with its English page."""
    only(fault)
    one, two = story.couple(case)
    on, issued = story.married_on(case), case.on - timedelta(days=rng.randrange(20, 120))
    number = f"（{issued.year}）穗证外字第{seed(case.name) % 9000 + 1000}号"

    def who(p: Someone) -> str:
        return f"{p.simplified or p.name}，{'女' if p.sex == 'F' else '男'}，{zh(p.born_on)}出生"

    text = f"<p>申请人：{who(one)}。</p><p>　　　　{who(two)}。</p><p>公证事项：结婚</p><p>　　兹证明{one.simplified or one.name}与{two.simplified or two.name}于{zh(on)}在广州市登记结婚。</p>"
    inner = (
        middle(44, "公　证　书", 24)
        + at(124, 66, number, 11)
        + f'<div style="position:absolute;left:30mm;top:82mm;width:150mm;font-size:14pt;line-height:2.1">{text}</div>'
    )
    inner += (
        at(90, 206, "中华人民共和国广东省广州市公证处", 11.5)
        + at(112, 218, "公证员", 11.5)
        + signed(rng, 130, 212)
        + at(112, 234, written(issued), 11.5)
        + seal(120, 222, 19, "广东省广州市公证处")
    )
    english = f"<p>Applicants: {e(one.western)}, {'female' if one.sex == 'F' else 'male'}, born on {american(one.born_on)}; {e(two.western)}, {'female' if two.sex == 'F' else 'male'}, born on {american(two.born_on)}.</p><p>Issue under notarization: Marriage</p><p>This is to certify that {e(one.western)} and {e(two.western)} registered their marriage on {american(on)} in Guangzhou.</p>"
    second = (
        middle(40, "NOTARIAL CERTIFICATE", 20, f"font-family:{SERIF}")
        + middle(50, "(Translation)", 12)
        + f'<div class="s" style="position:absolute;left:30mm;top:78mm;width:150mm;font-size:13.5pt;line-height:2">{english}</div>'
    )
    second += f'<div class="s" style="position:absolute;left:100mm;top:190mm;font-size:12pt;line-height:1.8">Notary Public<br>Guangzhou Notary Public Office<br>Guangdong Province, P.R. China<br>{american(issued)}</div>'
    facts = _facts(case, (one.simplified or one.name, two.simplified or two.name), number, issued)
    return Paper("marriage-certificate", "notarial", (sheet(inner), sheet(second)), CSS, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (
        hong_kong_marriage,
        mainland_marriage,
        english_marriage,
        french_marriage,
        notarial_marriage,
    ),
    "union-certificate": (union,),
}
