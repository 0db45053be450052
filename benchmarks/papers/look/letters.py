# ruff: noqa: E501
"""Photographs, family letters and certified translations."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.certificates import CSS as TABLES
from benchmarks.papers.look.certificates import middle, rows_of
from benchmarks.papers.look.drawing import (
    HEI,
    SERIF,
    american,
    at,
    e,
    face,
    image,
    jpeg,
    known,
    long,
    look,
    only,
    seal,
    sheet,
    signed,
    written,
    zh,
)  # fmt: skip
from benchmarks.papers.look.money import CSS as LETTERS
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from samples.faces import together

CSS = TABLES + LETTERS


def photograph(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the photograph alone, 40 by 50 millimetres."""
    only(fault)
    size = (40.0, 50.0)
    inner = image(face(case.of(party), case.on, size=(640, 800)), 0, 0, *size)
    return Paper("photograph", "photograph", (sheet(inner, size),), CSS, size, language="other")


def photograph_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the photographer's sheet with four prints of one picture."""
    only(fault)
    size, one = (102.0, 127.0), face(case.of(party), case.on, size=(480, 600), ground=(250, 250, 250))
    inner = "".join(
        image(one, 8 + 46 * x, 9 + 57 * y, 40, 50, "border:.1mm solid #ccc") for x in (0, 1) for y in (0, 1)
    )
    return Paper("photograph", "print-of-four", (sheet(inner, size, "background:#fff"),), CSS, size, language="other")


def family_photograph(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the family in a park."""
    only(fault)
    people = [case.applicant, case.sponsor, *([case.other_parent] if case.other_parent else [])]
    size = (152.0, 102.0)
    picture = jpeg(together([look(who, case.on) for who in people], size=(1200, 805), seed=rng.randrange(999)))
    return Paper("family-photograph", "park", (sheet(image(picture, 0, 0, *size), size),), CSS, size, language="other")


def family_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter between the two, and its envelope."""
    only(fault)
    a, s = case.applicant, case.sponsor
    on = case.on - timedelta(days=rng.randrange(90, 500))
    names = (a.given_names.split()[0].title(), s.given_names.split()[0].title())
    opening = {"child": "My dear child", "parent": "Dear Mother" if a.sex == "F" else "Dear Father"}.get(
        case.relationship, f"My dearest {names[0]}"
    )
    body = f"<p>{opening},</p><p>I found your letter when I came home from work, and read it twice on the balcony. The flat is quiet without you. The neighbours ask every week when the family will be together at last.</p><p>I have cleared the small room and bought a lamp for the desk. On Sundays I walk along the harbour and think of the summer we spent with your family. Tell everybody at home that I miss them.</p><p>Take care of yourself, and write soon. I count the weeks until you come.</p><p>With all my love,<br>{names[1]}</p>"
    inner = (
        at(140, 24, long(on), 12, f"font-family:{SERIF};font-style:italic")
        + f'<div class="letter" style="top:44mm;font-family:{SERIF};font-style:italic;font-size:14pt">{body}</div>'
        + signed(rng, 28, 214, 44, 14)
    )
    envelope = sheet(
        at(16, 20, f"From: {s.western}", 10, f"font-family:{SERIF};font-style:italic") + at(16, 26, s.address, 9) + at(80, 66, f"{a.western}", 13, f"font-family:{SERIF};font-style:italic") + at(80, 74, story.birthplace(case, a).title(), 12)
        + '<div style="position:absolute;left:176mm;top:12mm;width:22mm;height:26mm;border:.6mm dotted #888;background:#cfe0d6"></div>' + seal(168, 34, 11, "HONG KONG", f"{on:%d%m%y}", "#333"),
        (210, 297), "background:#f7f2e6",
    )  # fmt: skip
    return Paper(
        "family-letter",
        "english-with-envelope",
        (sheet(inner, more="background:#fdfcf6"), envelope),
        CSS,
        facts=known(issued_on=on),
        language="en",
    )


def family_letter_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter in Chinese."""
    only(fault)
    a, s, on = case.applicant, case.sponsor, case.on - timedelta(days=rng.randrange(90, 500))
    first = {"child": "孩子", "parent": "媽媽" if a.sex == "F" else "爸爸"}.get(
        case.relationship, "親愛的" + (a.chinese_name[1:] or a.given_names.split()[0].title())
    )
    body = f"{first}：<br>　　來信收到，知道家裡一切平安，我就放心了。香港這幾天一直下雨，下班回到家裡，只有我一個人吃飯，特別想念你們。<br>　　小房間已經收拾好，窗簾也換了新的。上星期天我到海邊走了一圈，想起我們去年夏天一起拍的照片。等你來了，我們再去一次。<br>　　天氣轉涼，記得多穿衣服，代我問候家人。祝<br>身體健康！"
    inner = (
        f'<div class="letter" style="top:40mm;font-family:{HEI};font-size:14pt;line-height:2">{body}</div>'
        + at(130, 200, (s.chinese_name[1:] or s.given_names.split()[0].title()) + " 上", 14)
        + at(120, 212, zh(on), 13)
    )
    return Paper("family-letter", "chinese", (sheet(inner),), CSS, facts=known(issued_on=on), language="zh")


def marriage_translation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the English translation of a marriage certificate, certified on its second page."""
    only(fault, "uncertified")
    one, two = story.couple(case)
    on = case.on - timedelta(days=rng.randrange(15, 80))
    rows = [
        ("Act no.", f"{rng.randrange(100, 900)}"),
        ("Date of marriage", long(story.married_on(case))),
        ("Husband", one.western),
        ("Born on", long(one.born_on)),
        ("Wife" if two.sex == "F" else "Spouse", two.western),
        ("Born on", long(two.born_on)),
        ("Place", "Town Hall"),
        ("Marginal notes", "None"),
    ]
    inner = (
        middle(20, "ENGLISH TRANSLATION", 12)
        + middle(34, "Extract from the Register of Marriages", 16, f"font-family:{SERIF}")
        + middle(46, "[Emblem: French Republic]", 9)
        + rows_of(60, rows, "line-height:2")
        + at(16, 160, "[Signature illegible] [Round stamp of the town hall]", 9)
    )
    pages, name = [sheet(inner)], "Margaret Ellsworth"
    if fault != "uncertified":
        text = f"<p><b>CERTIFICATE OF TRANSLATION</b></p><p>I, {name}, sworn translator, certified by the Institute of Court Interpreters (No. T-{rng.randrange(1000, 9999)}), hereby certify that I am competent to translate from French into English and that the foregoing is a true and accurate translation of the attached document.</p><p>Date: {long(on)}</p><p>Translator: {name}</p>"
        pages.append(
            sheet(
                f'<div class="letter" style="top:40mm">{text}</div>'
                + signed(rng, 28, 140, 52, 15)
                + seal(130, 150, 16, "SWORN TRANSLATOR", "★", "#2b4fa0")
            )
        )
    facts = known(holder=name, issued_on=on) if len(pages) > 1 else {}
    return Paper("certified-translation", "english-of-marriage", tuple(pages), CSS, facts=facts, language="en")


def birth_translation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Chinese translation of a birth certificate with the translator's words below it."""
    only(fault, "uncertified")
    child, father, mother = story.family(case, party)
    on = case.on - timedelta(days=rng.randrange(15, 80))
    rows = [
        ("姓名", child.name),
        ("性別", {"F": "女", "M": "男"}[child.sex]),
        ("出生日期", zh(child.born_on)),
        ("出生地點", story.birthplace(case, child).title()),
        ("父親", father.western),
        ("母親", mother.western),
        ("登記處", "民事登記處"),
    ]
    inner = (
        middle(24, "中文譯本", 12)
        + middle(36, "出生登記摘錄證明", 18)
        + rows_of(56, rows, "line-height:2.2")
        + at(16, 146, "（原件蓋有登記處圓形印章及登記官簽名）", 9)
    )
    facts = {}
    if fault != "uncertified":
        inner += (
            f'<div class="letter" style="top:166mm">本人霍子謙，為註冊翻譯員（編號 HK-{rng.randrange(1000, 9999)}），茲核證上文為西班牙文原件之準確、完整譯本，內容與原文相符。<br>譯者：霍子謙<br>日期：{zh(on)}（{written(on)}）</div>'
            + signed(rng, 120, 206, 46, 14)
            + seal(164, 226, 14, "霍子謙註冊翻譯員", "譯", "#2b4fa0")
        )
        facts = known(holder="霍子謙", issued_on=on)
    return Paper("certified-translation", "chinese-of-birth", (sheet(inner),), CSS, facts=facts, language="zh")


def agency_translation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agency's translation that bears its certificate at the head of the page."""
    only(fault, "uncertified")
    child, father, mother = story.family(case, party)
    on = case.on - timedelta(days=rng.randrange(15, 80))
    head, facts = "", {}
    if fault != "uncertified":
        head = f"<p><b>Certified Translation</b></p><p>Lingua Bay Translations certifies that the text below was translated from Spanish by its certified translator Tomas Averill and is complete and accurate translation of the document shown to it. Dated {american(on)}.</p>"
        facts = known(holder="Tomas Averill", issued_on=on)
    text = f"<p><b>MINISTRY OF JUSTICE – CIVIL REGISTRY</b><br>Certification of an entry of birth (extract)</p><p>Name: {e(child.western)}<br>Sex: {'female' if child.sex == 'F' else 'male'}<br>Born on: {american(child.born_on)}<br>Father: {e(father.western)}<br>Mother: {e(mother.western)}</p><p>Issued for administrative purposes. [signed] The registrar</p>"
    signature = signed(rng, 130, 70, 44, 13) + seal(160, 92, 12, "LINGUA BAY", "LB", "#7a1631") if head else ""
    return Paper(
        "certified-translation",
        "agency",
        (
            sheet(
                f'<div class="letter" style="top:24mm">{head}</div><div class="letter" style="top:116mm;font-family:{SERIF}">{text}</div>{signature}'
            ),
        ),
        CSS,
        facts=facts,
        language="en",
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "photograph": (photograph, photograph_sheet),
    "family-photograph": (family_photograph,),
    "family-letter": (family_letter, family_letter_chinese),
    "certified-translation": (marriage_translation, birth_translation, agency_translation),
}
