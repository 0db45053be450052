# ruff: noqa: E501
"""The Exit-Entry Permit and the identity cards of four places."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    HEI,
    MONO,
    SERIF,
    at,
    dmy,
    e,
    face,
    image,
    known,
    only,
    roc,
    rosette,
    seal,
    seed,
    sheet,
    waves,
)  # fmt: skip
from benchmarks.papers.look.passports import zone
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

CARD = (85.6, 54.0)


def exit_entry_permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of 2014 and later."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    since, ends = story.passport_dates(case, of, fault, "permit")
    blue = "color:#1c3f6e"
    front = waves(*CARD, "#c3d4e6", rows=24)
    front += at(4, 2.5, "往来港澳通行证", 10, f"{blue};font-weight:bold;font-family:{HEI}")
    front += at(4, 7.6, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", 4.2, blue)
    front += image(face(of, since), 4, 13, 23, 29) + at(60, 2.8, of.permit, 9.4, "font-weight:bold")
    rows = (
        ("姓名 Name", of.simplified, f"{of.surname}, {of.given_names}"),
        ("出生日期 Date of Birth", f"{of.born_on:%Y.%m.%d}", ""),
        ("性别 Sex", {"F": "女/F", "M": "男/M"}[of.sex], ""),
        ("有效期限 Valid Period", f"{since:%Y.%m.%d}-{ends:%Y.%m.%d}", ""),
        ("签发机关 Authority", "中华人民共和国出入境管理局", ""),
        ("签发地点 Place of Issue", story.region(of)[0][:2], ""),
    )
    y = 12.0
    for label, value, more in rows:
        front += at(30, y, label, 4.2, "color:#667") + at(30, y + 1.8, value, 7.4)
        front += at(48, y + 1.8, more, 7) if more else ""
        y += 6
    line = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    back = waves(*CARD, "#d6e0ea", rows=24) + at(4, 3, "签注 Endorsement", 7, blue)
    back += (
        '<div style="position:absolute;left:4mm;top:8mm;width:77mm;height:24mm;border:.3mm solid #89a;font-size:7pt;padding:2mm">'
        f"香港 HKG　逗留 (D)　多次<br>有效期至 Valid until {story.years(case.on, 1):%Y.%m.%d}<br>签发地 {e(story.region(of)[0][:2])}　{of.permit}</div>"
    )
    back += zone((line,), 43, 10.6, 5, 5)
    facts = known(
        number=of.permit, chinese_name=of.simplified, surname=of.surname, given_names=of.given_names,
        date_of_birth=of.born_on, sex=of.sex, issued_on=since, expires_on=ends,
    )  # fmt: skip
    pages = (sheet(front, CARD, "background:#eef3f8"), sheet(back, CARD, "background:#f3f6f9"))
    return Paper("exit-entry-permit", "exit-entry-card", pages, BASE, CARD, facts, "zh", sides=True)


def _spoiled(number: str) -> str:
    """Return the number with a last digit that does not belong to it."""
    if number.endswith("X"):
        return number[:-1] + "3"
    return zones.wrong(number, len(number) - 1)


def mainland_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the resident identity card."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    since, ends = story.passport_dates(case, of, fault, "mainland")
    number = _spoiled(of.mainland_id) if fault == "check-digit" else of.mainland_id
    home, blue = story.mainland_home(of), "color:#3a77a0"
    front = waves(*CARD, "#cfe0ea", rows=26, swing=3) + image(face(of, since), 58, 9, 22.5, 28)
    for y, label, value in ((6, "姓 名", of.simplified), (13, "性 别", {"F": "女", "M": "男"}[of.sex])):
        front += at(6, y, label, 6.2, blue) + at(17, y - 0.5, value, 8.4)
    front += at(28, 13, "民 族", 6.2, blue) + at(39, 12.5, "汉", 8.4) + at(6, 20, "出 生", 6.2, blue)
    front += at(17, 19.5, f"{of.born_on.year} 年 {of.born_on.month} 月 {of.born_on.day} 日", 8)
    front += at(6, 27, "住 址", 6.2, blue)
    front += (
        f'<div style="position:absolute;left:17mm;top:26.4mm;width:38mm;font-size:7.6pt;line-height:1.3">{home}</div>'
    )
    front += at(6, 45.5, "公民身份号码", 6.2, blue) + at(29, 44.6, number, 10.5, f"font-family:{MONO};font-weight:bold")
    back = waves(*CARD, "#dbe6dd", rows=26, swing=3) + seal(14, 15, 8, "", "★")
    back += at(30, 8, "中华人民共和国", 13, "letter-spacing:.12em") + at(
        29, 17, "居民身份证", 18, "letter-spacing:.2em"
    )
    back += at(18, 38, "签发机关", 6.4) + at(
        33, 37.6, f"{story.region(of)[0][-3:]}公安局{story.region(of)[1][:-1]}分局", 7.6
    )
    back += at(18, 45, "有效期限", 6.4) + at(33, 44.6, f"{since:%Y.%m.%d}-{ends:%Y.%m.%d}", 7.8)
    facts = known(
        number=number, chinese_name=of.simplified, date_of_birth=of.born_on, sex=of.sex, address=home,
        issued_on=since, expires_on=ends,
    )  # fmt: skip
    pages = (sheet(front, CARD, f"background:#f2f7f9;font-family:{HEI}"), sheet(back, CARD, "background:#f4f7f4"))
    return Paper("mainland-identity-card", "resident-card", pages, BASE, CARD, facts, "zh", sides=True)


def _hk_words(case: Case, party: str, fault: str) -> tuple[str, date, str, str, str, dict]:
    """Return number, issue, first month, symbols, title words and facts of a Hong Kong card."""
    of = case.of(party)
    dice = Random(seed(of.hkid))
    since = max(case.on - timedelta(days=dice.randrange(60, 1500)), of.born_on + timedelta(days=30))
    if not story.permanent(case, party):
        since = max(case.on - timedelta(days=dice.randrange(120, 700)), of.born_on + timedelta(days=30))
    number = of.hkid
    if fault == "check-digit":
        number = of.hkid[:-2] + {"9": "0", "A": "1"}.get(of.hkid[-2], str((int(of.hkid[-2], 16) + 1) % 10)) + ")"
    letters = story.symbols(case, party)
    settled = story.permanent(case, party)
    first = story.years(since, -dice.randrange(4, 12)) if settled and story.age(of, since) > 16 else since
    facts = known(
        number=number, surname=of.surname, given_names=of.given_names.title(), chinese_name=of.chinese_name,
        date_of_birth=of.born_on, sex=of.sex, issued_on=since, symbols=letters,
        permission="permanent" if settled else "non-permanent",
    )  # fmt: skip
    return number, since, f"({first:%m-%y})", letters, "永久性居民" if settled else "", facts


def _commercial(of: Someone) -> str:
    return " ".join(f"{seed(letter) % 8000 + 1000:04d}" for letter in of.chinese_name)


def hong_kong_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card issued since November 2018."""
    only(fault, "check-digit")
    of = case.of(party)
    number, since, first, letters, settled, facts = _hk_words(case, party, fault)
    green = "color:#0f4a39;font-weight:bold"
    front = waves(*CARD, "#c5dccf", rows=26) + rosette(66, 30, 15, "#d8c6d6")
    front += at(18, 2.4, f"香港{settled}身份證" if settled else "香港身份證", 9.4, f"{green};font-family:{HEI}")
    front += at(18, 7.2, "HONG KONG PERMANENT IDENTITY CARD" if settled else "HONG KONG IDENTITY CARD", 6, green)
    front += image(face(of, since), 4, 15, 23.5, 30) + image(
        face(of, since, size=(120, 150)), 74, 12, 8, 10, "opacity:.5"
    )
    y = 12.5
    if of.chinese_name:
        front += at(30, y, of.chinese_name, 11, "letter-spacing:.2em") + at(31, y + 8.6, _commercial(of), 5.2)
    front += at(30, y + 5, f"{of.surname}, {of.given_names.title()}", 8)
    front += at(30, 24, "出生日期 Date of Birth", 4.6, "color:#444") + at(30, 26, dmy(of.born_on), 8)
    front += at(52, 26, {"F": "女 F", "M": "男 M"}[of.sex], 8) + at(64, 26, letters, 8)
    front += at(30, 31.6, "簽發日期 Date of Issue", 4.6, "color:#444") + at(30, 33.8, first, 7.4)
    front += at(30, 37.4, f"{since:%d-%m-%y}", 8) + at(53, 44, number, 12, "font-weight:bold")
    back = waves(*CARD, "#d9d9e8", rows=26) + at(6, 5, "香港特別行政區政府", 7.4)
    back += at(6, 9, "THE GOVERNMENT OF THE HONG KONG SPECIAL ADMINISTRATIVE REGION", 4.6)
    back += '<div style="position:absolute;left:10mm;top:16mm;width:13mm;height:11mm;background:#d9bd62;border-radius:1.5mm"></div>'
    if settled:
        back += at(30, 18, "持證人擁有香港居留權", 8) + at(
            30, 23, "The holder of this card has the right of abode in Hong Kong", 4.6
        )
    back += (
        at(30, 36, "入境事務處處長", 6)
        + at(30, 39, "Director of Immigration", 5.6)
        + at(6, 47, f"J{seed(number) % 900000 + 100000}", 6)
    )
    pages = (sheet(front, CARD, "background:#eff5f0"), sheet(back, CARD, "background:#f1f1f6"))
    return Paper("hong-kong-identity-card", "card-2018", pages, BASE, CARD, facts, sides=True)


def hong_kong_card_old(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card issued from 2003 to 2018, whose face stands right."""
    only(fault, "check-digit")
    of = case.of(party)
    number, since, first, letters, settled, facts = _hk_words(case, party, fault)
    front = waves(*CARD, "#e4cfc0", rows=20, swing=3) + rosette(26, 34, 12, "#c9d8e8")
    front += at(
        4,
        2,
        "HONG KONG PERMANENT IDENTITY CARD" if settled else "HONG KONG IDENTITY CARD",
        6.8,
        "font-weight:bold;color:#234",
    )
    front += at(4, 5.4, f"香港{settled}身份證" if settled else "香港身份證", 8.6, "color:#234;letter-spacing:.25em")
    front += image(face(of, since), 58, 13, 23, 28.5)
    front += at(5, 11, f"{of.surname}, {of.given_names.title()}", 8.4, "font-weight:bold")
    if of.chinese_name:
        front += at(5, 15, of.chinese_name, 10.5) + at(26, 16, _commercial(of), 5.6)
    front += (
        at(5, 22, "Date of Birth 出生日期", 4.6)
        + at(5, 24, dmy(of.born_on), 8.2)
        + at(28, 24, of.sex, 8.2)
        + at(36, 24, letters, 8.2)
    )
    front += at(5, 30, "Date of Issue 簽發日期", 4.6) + at(5, 32, f"{first}   {since:%d-%m-%y}", 8.2)
    front += at(5, 43, number, 13, f"font-weight:bold;font-family:{SERIF}")
    back = waves(*CARD, "#e9ddd2", rows=20, swing=3)
    back += '<div style="position:absolute;left:7mm;top:20mm;width:13mm;height:12mm;background:#cfae55;border-radius:2mm"></div>'
    if settled:
        back += at(26, 8, "The holder of this card has the right of abode in Hong Kong", 5) + at(
            26, 11, "持證人擁有香港居留權", 7
        )
    back += at(26, 40, "Commissioner of Registration 人事登記處處長", 5.4)
    pages = (sheet(front, CARD, "background:#faf3ec"), sheet(back, CARD, "background:#faf6f1"))
    return Paper("hong-kong-identity-card", "card-2003", pages, BASE, CARD, facts, sides=True)


def macao_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the resident identity card of Macao."""
    only(fault, "expired")
    of = case.of(party)
    since, ends = story.passport_dates(case, of, fault, "macao")
    own = case.answers.get("applicant", {}).get("macao", {}) if party == "applicant" else {}
    first = own.get("identity_card_first_issued_on") or story.years(since, -5)
    first = date.fromisoformat(first) if isinstance(first, str) else first
    teal = "color:#0c4c4a"
    front = waves(*CARD, "#bcd9d2", rows=22)
    front += at(4, 2.4, "澳門特別行政區永久性居民身份證", 7.8, f"{teal};font-weight:bold;font-family:{HEI}")
    front += at(4, 6.4, "BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE DA R.A.E.M.", 4.6, teal) + image(
        face(of, since), 4, 13, 22, 28
    )
    front += at(30, 11, "姓 Apelido", 4.4) + at(30, 13, f"{of.chinese_name[:1]}  {of.surname}", 8)
    front += at(30, 18, "名 Nome", 4.4) + at(30, 20, f"{of.chinese_name[1:]}  {of.given_names}", 8)
    for x, y, label, on in (
        (30, 26, "出生日期 Data de nascimento", of.born_on), (30, 33, "首次發出日期 1.ª emissão", first),
        (58, 33, "本次發出日期 Emissão", since), (30, 40, "有效日期 Válido até", ends),
    ):  # fmt: skip
        front += at(x, y, label, 4.4) + at(x, y + 2, dmy(on), 7.8)
    front += at(62, 26, "性別 Sexo", 4.4) + at(62, 28, {"F": "女 F", "M": "男 M"}[of.sex], 7.8)
    front += at(58, 45, of.macao_id, 10.5, "font-weight:bold")
    back = waves(*CARD, "#d2e4df", rows=22) + at(5, 6, "身份證明局 Direcção dos Serviços de Identificação", 6)
    back += '<div style="position:absolute;left:8mm;top:14mm;width:13mm;height:11mm;background:#d4b65c;border-radius:2mm"></div>'
    facts = known(
        number=of.macao_id, surname=of.surname, given_names=of.given_names, chinese_name=of.chinese_name,
        date_of_birth=of.born_on, issued_on=since, first_issued_on=first, expires_on=ends, permission="permanent",
    )  # fmt: skip
    pages = (sheet(front, CARD, "background:#ecf5f2"), sheet(back, CARD, "background:#eff5f3"))
    return Paper("macao-identity-card", "resident-card", pages, BASE, CARD, facts, sides=True)


def taiwan_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the national identity card."""
    only(fault, "check-digit")
    of = case.of(party)
    since = max(story.years(case.on, -1 - seed(of.taiwan_id) % 7), story.years(of.born_on, 1))
    number = zones.wrong(of.taiwan_id, 9) if fault == "check-digit" else of.taiwan_id
    red, home = (
        "color:#8c2137",
        "臺中市西區向上里12鄰柳川西路二段" + f"{seed(of.taiwan_id) % 180 + 5}號{seed(number[:5]) % 8 + 2}樓",
    )
    front = waves(*CARD, "#ecccd4", rows=24, swing=3) + at(
        20, 3, "中華民國國民身分證", 12, f"{red};letter-spacing:.12em;font-family:{HEI}"
    )
    front += image(face(of, since), 58, 12.5, 22.5, 28)
    for y, label, value, size in (
        (14, "姓名", of.chinese_name, 12), (23, "出生年月日", roc(of.born_on), 8.4),
        (31, "性別", {"F": "女", "M": "男"}[of.sex], 8.4), (38, "發證日期", roc(since) + "（中市）換發", 7.2),
    ):  # fmt: skip
        front += at(5, y, label, 6, red) + at(20, y - 0.8, value, size)
    front += at(5, 46, "統一編號", 6, red) + at(20, 44.4, number, 13, "font-weight:bold;color:#9c1a35")
    back = waves(*CARD, "#f0dbe0", rows=24, swing=3)
    _, father, mother = story.family(case, party) if case.relationship != "parent" else (of, case.sponsor, case.sponsor)
    names = (
        (of.chinese_name[:1] + "國榮", "許淑芳")
        if case.relationship == "parent"
        else (father.chinese_name, mother.chinese_name)
    )
    partner = case.sponsor if party == "applicant" else case.applicant
    spouse = (partner.chinese_name or partner.name) if case.relationship == "spouse" else ""
    for y, label, value in (
        (6, "父", names[0]),
        (13, "母", names[1]),
        (20, "配偶", spouse),
        (27, "役別", ""),
        (33, "出生地", "臺灣省臺中市"),
    ):
        back += at(5, y, label, 6, red) + at(20, y - 0.6, value, 8)
    back += at(5, 40, "住址", 6, red)
    back += f'<div style="position:absolute;left:20mm;top:39.4mm;width:58mm;font-size:7.8pt">{home}</div>'
    facts = known(
        number=number, chinese_name=of.chinese_name, date_of_birth=of.born_on, sex=of.sex, issued_on=since, address=home
    )
    pages = (sheet(front, CARD, "background:#fbf1f3"), sheet(back, CARD, "background:#fbf4f5"))
    return Paper("taiwan-identity-card", "national-card", pages, BASE, CARD, facts, "zh", sides=True)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "exit-entry-permit": (exit_entry_permit,),
    "mainland-identity-card": (mainland_card,),
    "hong-kong-identity-card": (hong_kong_card, hong_kong_card_old),
    "macao-identity-card": (macao_card,),
    "taiwan-identity-card": (taiwan_card,),
}
