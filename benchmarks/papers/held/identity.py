# ruff: noqa: E501 -- lines of HTML and CSS
"""Cards of Hong Kong, the Mainland, Macao and Taiwan, and the Exit-Entry Permit, as cards and as sheets of copies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.held.pen import RESET, at, face, known, permit_days, picture, rays, scrawl
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

CARD = (85.6, 54.0)


def _card(kind: str, layout: str, front: str, back: str, style: str, facts: dict, language: str = "both") -> Paper:
    css = f"{RESET}.id{{position:relative;width:85.6mm;height:54mm;overflow:hidden;{style}}}.id i{{font-style:normal;font-size:5pt;color:#3b4a5a}}"
    pages = (f'<div class="id">{front}</div>', f'<div class="id">{back}</div>')
    return Paper(kind, layout, pages, css, CARD, facts, language, sides=True)  # type: ignore[arg-type]


def _sheet(card: Paper, layout: str, places: tuple[tuple[int, int], tuple[int, int]], scale: float, more: str = "", grey: bool = True) -> Paper:  # fmt: skip
    """Return both sides of a card copied on one sheet."""
    sides = "".join(
        f'<div style="position:absolute;left:{x}mm;top:{y}mm;transform:scale({scale});transform-origin:0 0">{side}</div>'
        for side, (x, y) in zip(card.pages, places, strict=True)
    )
    css = card.css + ".sheet-a4{position:relative;width:210mm;height:297mm;background:#fff;overflow:hidden}"
    if grey:
        css += ".sheet-a4 .id{background:#ececec;border:.2mm solid #999}.sheet-a4 .id *{color:#161616!important}"
    return replace(card, layout=layout, pages=(f'<div class="sheet-a4">{sides}{more}</div>',), css=css, size=(210.0, 297.0), sides=False)  # fmt: skip


def _mark(text: str, top: int = 70) -> str:
    """Return a watermark written three times across the sheet."""
    return "".join(
        at(20, y, text, "font:20pt 'Noto Sans CJK HK';color:#8a8a8a;opacity:.42;transform:rotate(-24deg)")
        for y in (top, top + 75, top + 150)
    )


def _day(rng: Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randrange(max(1, (last - first).days)))


def _raised(digit: str) -> str:
    return "0" if digit in "A9X" else str(int(digit) + 1)


# Hong Kong


def _hong_kong(case: Case, party: str, rng: Random, fault: str, first: date) -> tuple[Someone, str, bool, str, dict]:
    ink.only(fault, "check-digit")
    of = case.of(party)
    permanent = party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"
    number = of.hkid if not fault else f"{of.hkid[:-2]}{_raised(of.hkid[-2])})"
    years = ink.age(of, case.on)
    stars = "" if years < 11 else "*" if years < 18 else "***"
    status = case.answers["sponsor"]["status"] if party == "sponsor" else ""
    letter = "A" if permanent else {"right-to-land": "R", "unconditional-stay": "U"}.get(status, "C")
    born = "O" if of.nationality != "CHN" else rng.choice("ZX") if permanent else "X"
    symbols = f"{stars if permanent and of.nationality == 'CHN' else ''}{letter}{born}"
    earliest = max(first, of.born_on + timedelta(days=90))
    issued = _day(rng, max(earliest, ink.years(case.on, -11)), case.on - timedelta(days=12))
    facts = known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex",
        number=number, symbols=symbols, issued_on=issued, permission="permanent" if permanent else "non-permanent",
    )  # fmt: skip
    return of, number, permanent, symbols, facts


def _codes(of: Someone, rng: Random) -> str:
    return "&ensp;".join(f"{rng.randrange(10000):04d}" for _ in of.chinese_name)


def hong_kong_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card since 2018: titles along the top, the portrait in the middle of the left side."""
    of, number, permanent, symbols, facts = _hong_kong(case, party, rng, fault, date(2018, 11, 26))
    issued = facts["issued_on"]
    front = rays("#c46a8a", width=85.6, height=54, opacity=0.3) + at(
        22,
        2.4,
        "香港永久性居民身份證" if permanent else "香港身份證",
        "font-size:9pt;font-weight:bold;letter-spacing:.35mm",
    )
    front += at(
        22,
        6.8,
        "HONG KONG PERMANENT IDENTITY CARD" if permanent else "HONG KONG IDENTITY CARD",
        "font:bold 6.4pt Carlito",
    )
    front += picture(4, 12.5, 24, face(of)) + picture(74, 30, 8, face(of, grey=True), "opacity:.5")
    front += at(32, 11.5, of.chinese_name, "font:12pt 'Noto Serif CJK HK'") + at(
        32, 17, f"{of.surname}, {of.given_names.title()}", "font:8.6pt Carlito"
    )
    front += at(32, 21.4, _codes(of, rng), "font:7pt Carlito") + at(32, 26, "<i>出生日期 Date of Birth</i>")
    front += at(
        32,
        28.4,
        f"{of.born_on:%d-%m-%Y}&emsp;{'女' if of.sex == 'F' else '男'} {of.sex}",
        "font:9pt Carlito,'Noto Sans CJK HK'",
    )
    front += at(32, 33.6, symbols, "font:9pt Carlito") + at(32, 38.6, "<i>簽發日期 Date of Issue</i>")
    start = max(of.born_on + timedelta(days=90), issued - timedelta(days=rng.randrange(1, 6000)))
    front += at(32, 41, f"({start:%m-%y})", "font:8pt Carlito") + at(32, 45.4, f"{issued:%d-%m-%y}", "font:9pt Carlito")
    front += at(57, 45, number, "font:bold 11.6pt Carlito;letter-spacing:.2mm")
    back = rays("#7f94c4", width=85.6, height=54, opacity=0.3) + at(
        8, 20, "", "width:12.5mm;height:10.5mm;background:#cdb15c;border:.2mm solid #8c742c;border-radius:1.6mm"
    )
    back += at(30, 5, "香港特別行政區<br>HKSAR", "font-size:8pt;color:#7b8fb5")
    back += at(
        30,
        22,
        "持證人擁有香港居留權<br>The holder of this card has the right<br>of abode in Hong Kong"
        if permanent
        else "此證由香港特別行政區政府簽發<br>This card is issued by the Government<br>of the HKSAR",
        "font-size:6.4pt",
    )
    back += at(52, 44, "入境事務處處長<br>Director of Immigration", "font-size:5pt") + at(56, 34, scrawl(rng, 22))
    return _card(
        "hong-kong-identity-card",
        "card-2018",
        front,
        back,
        "background:#f4eef2;font:7pt Carlito,'Noto Sans CJK HK'",
        facts,
    )


def hong_kong_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card of 2003 side by side on a sheet, with the words that forbid another use across it."""
    of, number, permanent, symbols, facts = _hong_kong(case, party, rng, fault, date(2003, 6, 23))
    issued = min(facts["issued_on"], date(2018, 11, 20))
    if issued < of.born_on + timedelta(days=90):
        issued = facts["issued_on"]
    facts["issued_on"] = issued
    front = at(
        20, 2, "香港永久性居民身份證" if permanent else "香港身份證", "font:11pt 'AR PL UMing HK';letter-spacing:.4mm"
    ) + at(20, 6.6, f"HONG KONG{' PERMANENT' if permanent else ''} IDENTITY CARD", "font:7pt FreeSerif")
    front += at(6, 12, of.chinese_name, "font:14pt 'AR PL UMing HK'") + at(
        6, 18, f"{of.surname}, {of.given_names.title()}", "font:9.4pt FreeSerif"
    )
    front += at(6, 22.6, _codes(of, rng), "font:8pt FreeSerif") + picture(60, 12, 21, face(of))
    front += at(6, 27.4, "出生日期 Date of Birth", "font-size:5.6pt") + at(
        6,
        29.8,
        f"{of.born_on:%d-%m-%Y}&emsp;{'女' if of.sex == 'F' else '男'} {of.sex}",
        "font:9pt FreeSerif,'AR PL UMing HK'",
    )
    front += at(6, 34, symbols, "font:9.4pt FreeSerif") + at(6, 39, "簽發日期 Date of Issue", "font-size:5.6pt")
    front += at(6, 41.4, f"({issued:%m-%y})<br>{issued:%d-%m-%y}", "font:9pt FreeSerif") + at(
        52, 44, number, "font:13pt FreeSerif"
    )
    back = at(6, 8, "", "width:12mm;height:10mm;background:#bbb;border-radius:1mm")
    back += at(
        26,
        8,
        "持證人擁有香港居留權<br>The holder of this card has<br>the right of abode in Hong Kong"
        if permanent
        else "香港特別行政區<br>Hong Kong Special Administrative Region",
        "font-size:7pt",
    )
    back += at(26, 34, "人事登記處處長<br>Commissioner of Registration", "font-size:6pt") + at(28, 26, scrawl(rng, 26))
    card = _card(
        "hong-kong-identity-card", "2003", front, back, "background:#e8f0ec;font:7pt FreeSerif,'AR PL UMing HK'", facts
    )
    words = rng.choice(["只供入境事務處受養人簽證申請之用", "Copy for dependant visa application only", "COPY 副本"])
    return _sheet(card, "sheet-2003", ((12, 40), (110, 40)), 1.06, _mark(words, 118), grey=rng.random() < 0.7)


# The Mainland

HOMES = {
    "110105": ("北京市朝阳区安贞里二区", "北京市公安局朝阳分局"),
    "310104": ("上海市徐汇区漕溪北路", "上海市公安局徐汇分局"),
    "440306": ("广东省深圳市宝安区西乡街道", "深圳市公安局宝安分局"),
    "330102": ("浙江省杭州市上城区望江东路", "杭州市公安局上城区分局"),
    "510107": ("四川省成都市武侯区簇桥街道", "成都市公安局武侯区分局"),
}


def _mainland(case: Case, party: str, rng: Random, fault: str) -> tuple[Someone, str, str, dict]:
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified:
        raise ValueError("Nobody without a Chinese name has such a card.")
    number = of.mainland_id if fault != "check-digit" else of.mainland_id[:-1] + _raised(of.mainland_id[-1])
    if fault == "expired":
        span = 10 if ink.age(of, case.on) < 36 else 20
        ends: date | None = ink.before(rng, case.on, 10, 700)
        issued = ink.years(ends, -span)  # type: ignore[arg-type]
    else:
        issued = ink.before(rng, case.on, 60, 1800)
        old = ink.age(of, issued)
        span = 5 if old < 16 else 10 if old < 26 else 20
        ends = None if old >= 46 else ink.years(issued, span)
    term = f"{issued:%Y.%m.%d}-{f'{ends:%Y.%m.%d}' if ends else '长期'}"
    facts = known(
        of, "date_of_birth", "sex", number=number, chinese_name=of.simplified, issued_on=issued, expires_on=ends
    )
    return of, number, term, facts


def mainland_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the emblem's side over the portrait's, enlarged on A4, with a watermark against another use."""
    of, number, term, facts = _mainland(case, party, rng, fault)
    home, police = HOMES[number[:6]]
    address = f"{home}{rng.randrange(3, 400)}弄{rng.randrange(1, 60)}号{rng.randrange(101, 1803)}"
    born = of.born_on
    front = at(6, 6, f"姓名　{of.simplified}", "font-size:9pt") + at(
        6, 13, f"性别　{'女' if of.sex == 'F' else '男'}　　民族　汉"
    )
    front += at(6, 19.5, f"出生　{born.year} 年 {born.month} 月 {born.day} 日")
    front += at(6, 26, f"住址　{address[:12]}<br>　　　{address[12:24]}<br>　　　{address[24:]}", "line-height:1.35")
    front += at(6, 45, f"公民身份号码　{number}", "font-size:9.4pt") + picture(59.5, 8, 21, face(of))
    back = at(30, 9, "中华人民共和国", "font:13pt 'AR PL UKai CN'") + at(
        25, 17, "居民身份证", "font:bold 21pt 'Noto Serif CJK SC';letter-spacing:1mm"
    )
    back += (
        at(8, 8, "◉", "font-size:30pt;color:#b33")
        + at(21, 38, f"签发机关　{police}")
        + at(21, 44.5, f"有效期限　{term}")
    )
    card = _card(
        "mainland-identity-card", "sheet", back, front, "background:#eef3f4;font:8.2pt 'Noto Sans CJK SC'", facts, "zh"
    )
    return _sheet(
        card, "sheet", ((45, 36), (45, 126)), 1.4, _mark("仅供办理香港受养人签证　他用无效"), grey=rng.random() < 0.5
    )


def mainland_zhuang(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card as it is issued in Guangxi: each line in Chinese with Zhuang below."""
    of, number, term, facts = _mainland(case, party, rng, fault)
    people = rng.choice(["壮", "瑶", "侗", "汉"])
    address = f"广西南宁市青秀区民族大道{rng.randrange(12, 180)}号{rng.randrange(1, 15)}栋{rng.randrange(101, 1803)}号"
    front = rays("#6aa7c4", width=85.6, height=54, opacity=0.25)
    front += at(5, 4, f"<b>姓　名</b>　{of.simplified}<br><i>Singqmingz</i>") + at(
        5,
        11.5,
        f"<b>性　别</b>　{'女' if of.sex == 'F' else '男'}　　　<b>民　族</b>　{people}<br><i>Singqbied　　　　　　　　Minzcuz</i>",
    )
    front += at(
        5,
        19,
        f"<b>出　生</b>　{of.born_on.year}　年　{of.born_on.month}　月　{of.born_on.day}　日<br><i>Ngoenzseng</i>",
    )
    front += at(
        5,
        26.5,
        f"<b>住　址</b>　{address[:11]}<br><i>Dieg youq</i>　　　{address[11:22]}<br>　　　　　{address[22:]}",
        "line-height:1.3",
    )
    front += at(5, 44.5, f"<b>公民身份号码</b>　<span style='font:bold 10pt FreeSans'>{number}</span>") + picture(
        60, 6, 21.5, face(of)
    )
    back = rays("#c47a7a", width=85.6, height=54, opacity=0.25) + at(30, 6, "中华人民共和国", "font-size:12pt")
    back += at(30, 12, "CUNGHVAZ YINZMINZ GUNGHOZGOZ", "font:5.6pt FreeSans") + at(
        27, 16, "居 民 身 份 证", "font:bold 18pt 'Noto Serif CJK SC'"
    )
    back += at(31, 25.5, "GIHMINZ SINHFWNCWNG", "font:6.4pt FreeSans") + at(
        20, 36, "<b>签发机关</b>　南宁市公安局青秀分局<br><i>Gihgvanh cenhfat</i>"
    )
    back += at(20, 43.5, f"<b>有效期限</b>　{term}<br><i>Geizhanh mizyauq</i>") + at(
        8, 8, "★", "font-size:24pt;color:#c22"
    )
    return _card(
        "mainland-identity-card", "guangxi", front, back, "background:#f0f5f7;font:8pt 'Noto Sans CJK SC'", facts, "zh"
    )


def _permit(case: Case, party: str, rng: Random, fault: str) -> tuple[Someone, date, date, str, dict]:
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified:
        raise ValueError("Nobody without a Chinese name has such a permit.")
    issued, ends = permit_days(case, of, fault)
    line = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    facts = known(
        of, "surname", "given_names", "date_of_birth", "sex",
        number=of.permit, chinese_name=of.simplified, issued_on=issued, expires_on=ends,
    )  # fmt: skip
    return of, issued, ends, line, facts


def permit_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card: the title on two lines, names one below the other, the term in one line."""
    of, issued, ends, line, facts = _permit(case, party, rng, fault)
    place = rng.choice(["湖北", "江苏", "福建", "北京"])
    front = rays("#5f8fc4", width=85.6, height=54, opacity=0.3) + at(
        5, 2.5, "往来港澳通行证", "font:bold 11pt 'Noto Sans CJK SC';color:#234a7c"
    )
    front += at(
        5,
        7.8,
        "EXIT-ENTRY PERMIT FOR TRAVELLING<br>TO AND FROM HONG KONG AND MACAO",
        "font:4.6pt FreeSans;color:#234a7c",
    ) + at(52, 4, "中华人民共和国", "font-size:6.6pt")
    front += (
        at(57, 7.4, of.permit, "font:bold 10pt FreeSans")
        + picture(5, 13.5, 22, face(of))
        + picture(74, 27, 8, face(of, grey=True), "opacity:.5")
    )
    front += at(30, 13, f"{of.simplified}<br>{of.surname}, {of.given_names}", "font-size:8.6pt")
    front += at(30, 21.4, "<i>出生日期/Date of Birth</i>　　　<i>性别/Sex</i>") + at(
        30, 24.1, f"{of.born_on:%Y.%m.%d}　　　{'女' if of.sex == 'F' else '男'}/{of.sex}"
    )
    front += at(30, 28.4, "<i>有效期限/Valid Period</i>") + at(30, 31.1, f"{issued:%Y.%m.%d}—{ends:%Y.%m.%d}")
    front += at(30, 35.4, "<i>签发机关/Issuing Authority　　签发地点/Place of Issue</i>") + at(
        30, 38.1, f"中华人民共和国出入境管理局　　{place}"
    )
    front += at(4.6, 46.8, ink.zone((line,)), "font:bold 12pt FreeMono")
    valid = min(ends, case.on + timedelta(days=rng.randrange(50, 300)))
    back = rays("#5f8fc4", width=85.6, height=54, opacity=0.2) + at(6, 4, "签注信息", "font-size:8pt;color:#234a7c")
    back += at(
        6,
        10,
        f"(D) 逗留　　往香港　多次有效<br>有效期至：{valid:%Y.%m.%d}　每次逗留：见香港进入许可<br>签发日期：{ink.before(rng, case.on, 3, 40):%Y.%m.%d}　　{place}",
        "font:7.4pt/1.5 'Noto Sans Mono CJK SC'",
    )
    back += at(
        6,
        38,
        "1. 本证件是内地居民往来香港、澳门地区的有效旅行证件。<br>2. 持证人应当在签注有效期内往来港澳。<br>3. 本证件遗失，应当立即向公安机关出入境管理机构报失。",
        "font-size:5.4pt;line-height:1.35",
    )
    return _card("exit-entry-permit", "card", front, back, "background:#eef2f8;font:7.8pt 'Noto Sans CJK SC'", facts)


def permit_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides in grey on a sheet: labels beside the values, the portrait on the right."""
    of, issued, ends, line, facts = _permit(case, party, rng, fault)
    place = rng.choice(["辽宁", "山东", "广东", "重庆"])
    front = at(5, 3, "中华人民共和国往来港澳通行证", "font:bold 9pt 'Noto Serif CJK SC'") + at(
        59, 3, of.permit, "font:bold 9pt FreeMono"
    )
    lines = [
        ("姓名", f"{of.simplified}　{of.surname}, {of.given_names}"), ("性别", "女" if of.sex == "F" else "男"),
        ("出生日期", f"{of.born_on:%Y.%m.%d}"), ("有效期限", f"{issued:%Y.%m.%d}-{ends:%Y.%m.%d}"), ("签发机关", "公安部出入境管理局"), ("签发地点", place),
    ]  # fmt: skip
    front += "".join(
        at(5, 11 + 5.4 * n, f'<span style="display:inline-block;width:13mm">{label}</span>{value}')
        for n, (label, value) in enumerate(lines)
    )
    front += picture(60, 10, 20, face(of, grey=True)) + at(4.6, 46.5, ink.zone((line,)), "font:bold 12pt FreeMono")
    valid = min(ends, case.on + timedelta(days=rng.randrange(50, 300)))
    back = "".join(
        at(5, 6 + 9 * n, f"{n + 1}　{text}", "font:7pt 'Noto Sans Mono CJK SC'")
        for n, text in enumerate([f"HKG 香港　逗留(D)　{valid:%Y%m%d}　多次", "MAC 澳门　个人旅游(G)　已使用", "—"])
    )
    back += at(5, 46, "持证人须遵守香港、澳门特别行政区的法律。", "font-size:5.4pt")
    card = _card("exit-entry-permit", "sheet", front, back, "font:7.6pt 'Noto Serif CJK SC'", facts, "zh")
    note = at(
        30, 200, f"与原件一致　{of.simplified}　{case.on - timedelta(days=4):%Y年%m月%d日}", "font:15pt 'AR PL UKai CN'"
    )
    return _sheet(card, "sheet", ((34, 30), (34, 116)), 1.5, note)


# Macao and Taiwan


def _macao(case: Case, party: str, rng: Random, fault: str) -> tuple[Someone, date, date, date, bool, dict]:
    ink.only(fault, "expired")
    of = case.of(party)
    issued, ends = ink.validity(rng, case, fault, spans=10, day_less=True, of=of)
    first = max(of.born_on + timedelta(days=40), date(1992, 2, 3), ink.before(rng, issued, 2500, 9000))
    told = (
        case.answers["applicant"].get("macao", {}).get("identity_card_first_issued_on")
        if party == "applicant"
        else None
    )
    if told:
        first = date.fromisoformat(str(told))
        issued = max(issued, first)
        ends = ends if fault else ink.years(issued, 10) - timedelta(days=1)
    permanent = ink.years(first, 7) < case.on
    facts = known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex",
        number=of.macao_id, first_issued_on=first, issued_on=issued, expires_on=ends, permission="permanent" if permanent else "non-permanent",
    )  # fmt: skip
    return of, first, issued, ends, permanent, facts


def macao_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the newest card: surname and given names apart, days of issue on the back."""
    of, first, issued, ends, permanent, facts = _macao(case, party, rng, fault)
    front = rays("#3f9a78", width=85.6, height=54, opacity=0.3) + at(
        5, 2.2, f"澳門特別行政區{'' if permanent else '非'}永久性居民身份證", "font-size:8.4pt;font-weight:bold"
    )
    front += at(
        5,
        6.6,
        f"Bilhete de Identidade de Residente {'' if permanent else 'Não '}Permanente da R.A.E.M.",
        "font:5.8pt Lato",
    ) + picture(5, 12, 23, face(of))
    lines = [
        ("姓 Apelido", f"{of.chinese_name[:1]}　{of.surname}"), ("名 Nome próprio", f"{of.chinese_name[1:]}　{of.given_names}"),
        ("出生日期 Data de nasc.　　性別 Sexo", f"{of.born_on:%d-%m-%Y}　　　{'女' if of.sex == 'F' else '男'} {of.sex}"),
        ("有效日期 Data de validade", f"{ends:%d-%m-%Y}"), ("證件編號 N.º", f"<b style='font-size:10pt'>{of.macao_id}</b>"),
    ]  # fmt: skip
    front += "".join(at(32, 12 + 7.8 * n, f"<i>{label}</i><br>{value}") for n, (label, value) in enumerate(lines))
    back = rays("#3f9a78", width=85.6, height=54, opacity=0.2) + at(
        5,
        5,
        "中華人民共和國澳門特別行政區<br>Região Administrativa Especial de Macau da República Popular da China",
        "font-size:5.4pt",
    )
    back += at(5, 14, f"<i>首次發出日期 Data da 1.ª emissão</i><br>{first:%d-%m-%Y}") + at(
        46, 14, f"<i>本次發出日期 Data da emissão</i><br>{issued:%d-%m-%Y}"
    )
    back += at(5, 23, f"<i>身高 Altura</i><br>1,{rng.randrange(52, 88)} m") + at(
        46, 23, f"<i>出生地 Local de nascimento</i><br>{rng.choice(['澳門 Macau', '中國 China'])}"
    )
    back += at(5, 33, f"<i>持證人簽名 Assinatura do titular</i><br>{scrawl(rng, 26)}") + at(
        46, 38, "身份證明局局長<br>O Director dos Serviços de Identificação", "font-size:5.4pt"
    )
    return _card(
        "macao-identity-card", "card-2023", front, back, "background:#eef6f1;font:7.6pt Lato,'Noto Sans CJK HK'", facts
    )


def macao_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of the older card, in Portuguese first, both sides on one sheet."""
    of, first, issued, ends, permanent, facts = _macao(case, party, rng, fault)
    front = at(4, 2.5, "REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU　澳門特別行政區", "font-size:5.6pt")
    front += at(
        4,
        6,
        f"BILHETE DE IDENTIDADE DE RESIDENTE {'PERMANENTE' if permanent else 'NÃO PERMANENTE'}<br>{'永久性' if permanent else '非永久性'}居民身份證",
        "font-size:7.4pt;font-weight:bold",
    )
    front += picture(60, 14, 20, face(of)) + at(
        4, 15, f"Nome 姓名<br><b>{of.chinese_name}<br>{of.surname}, {of.given_names}</b>"
    )
    front += at(4, 27, f"Nasc. 出生　<b>{of.born_on:%d/%m/%Y}</b>　　Sexo 性別 <b>{of.sex}</b>") + at(
        4, 32, f"1.ª Emissão 首次發出　<b>{first:%d/%m/%Y}</b>"
    )
    front += (
        at(4, 37, f"Emissão 發出　<b>{issued:%d/%m/%Y}</b>")
        + at(4, 42, f"Validade 有效期　<b>{ends:%d/%m/%Y}</b>")
        + at(58, 44, f"<b>{of.macao_id}</b>", "font-size:11pt")
    )
    back = (
        at(4, 5, "Direcção dos Serviços de Identificação　身份證明局")
        + at(4, 12, f"Código 代碼 AM&emsp;Altura 身高 1{rng.randrange(50, 85)} cm")
        + at(40, 36, scrawl(rng, 28))
    )
    card = _card("macao-identity-card", "sheet-2002", front, back, "font:7.4pt FreeSans,'Noto Sans CJK HK'", facts)
    return _sheet(
        card,
        "sheet-2002",
        ((60, 60), (60, 150)),
        1.0,
        at(70, 225, "副本 Fotocópia", "font:14pt Caladea,'AR PL UKai HK'"),
    )


def _roc(day: date) -> str:
    return f"民國{day.year - 1911}年{day.month}月{day.day}日"


def _taiwan(case: Case, party: str, rng: Random, fault: str) -> tuple[Someone, str, date, dict]:
    ink.only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise ValueError("Nobody without a Chinese name has such a card.")
    number = of.taiwan_id if not fault else of.taiwan_id[:-1] + _raised(of.taiwan_id[-1])
    issued = _day(rng, max(date(2005, 12, 21), ink.years(of.born_on, 14)), case.on - timedelta(days=60))
    return of, number, issued, known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)


def _spouse(case: Case, party: str) -> str:
    if case.relationship != "spouse":
        return ""
    return case.of("sponsor" if party == "applicant" else "applicant").chinese_name


def taiwan_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card with its number along the foot; the back as a ruled table."""
    of, number, issued, facts = _taiwan(case, party, rng, fault)
    city = rng.choice(
        [
            ("桃市", "桃園市中壢區中央西路"),
            ("南市", "臺南市東區崇善路"),
            ("竹縣", "新竹縣竹北市光明六路"),
            ("北市", "臺北市信義區松仁路"),
        ]
    )
    front = rays("#e08aa0", width=85.6, height=54, opacity=0.35) + at(
        20, 2.6, "中華民國國民身分證", "font:bold 13pt 'AR PL UMing TW';color:#22406e;letter-spacing:.5mm"
    )
    front += picture(60, 11, 21, face(of)) + at(
        5, 12, f"<i>姓名</i>　<span style='font-size:16pt'>{of.chinese_name}</span>"
    )
    front += at(5, 23, f"<i>出生年月日</i>　{_roc(of.born_on)}") + at(
        5, 30, f"<i>性別</i>　{'女' if of.sex == 'F' else '男'}"
    )
    front += at(5, 36.5, f"<i>發證日期</i>　{_roc(issued)}（{city[0]}）{rng.choice(['換發', '補發'])}", "font-size:7pt")
    front += at(5, 44, f"<i>統一編號</i>　<span style='font:bold 14pt FreeSans'>{number}</span>")
    kin = (
        of.chinese_name[0] + rng.choice(["金水", "添財", "志成"]),
        rng.choice("林陳王") + rng.choice(["秀英", "美月", "麗花"]),
    )
    cells = [
        f"<td>父</td><td>{kin[0]}</td><td>母</td><td>{kin[1]}</td>", f"<td>配偶</td><td>{_spouse(case, party)}</td><td>役別</td><td></td>",
        f"<td>出生地</td><td colspan=3>{city[1][:3]}</td>", f"<td>住址</td><td colspan=3>{city[1]}{rng.randrange(2, 300)}號{rng.randrange(2, 14)}樓之{rng.randrange(1, 5)}</td>",
    ]  # fmt: skip
    back = at(5, 5, f'<table class="k">{"".join(f"<tr>{row}</tr>" for row in cells)}</table>') + at(
        30, 47, f"{rng.randrange(10**9, 10**10)}", "font:8pt FreeMono"
    )
    card = _card(
        "taiwan-identity-card", "card", front, back, "background:#fbf1f3;font:8pt 'AR PL UMing TW'", facts, "zh"
    )
    return replace(card, css=card.css + ".k{width:75mm}.k td{border:.15mm solid #b77;padding:1.3mm;height:6mm}")


def taiwan_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides on a sheet in colour, each with a line of purpose across it."""
    of, number, issued, facts = _taiwan(case, party, rng, fault)
    front = (
        at(16, 3, "中 華 民 國 國 民 身 分 證", "font:bold 11pt 'Noto Serif CJK TC'")
        + at(6, 13, "姓　名")
        + at(20, 11, "　".join(of.chinese_name), "font-size:14pt")
    )
    front += at(6, 21, f"出　生　{_roc(of.born_on)}<br>年月日", "line-height:1.2") + at(
        6, 31, f"性　別　{'女' if of.sex == 'F' else '男'}"
    )
    front += (
        at(6, 38, f"發證日期　{_roc(issued)}（中市）初發", "font-size:7pt")
        + at(44, 45, number, "font:bold 13pt FreeMono")
        + at(28, 46, "統一編號")
    )
    front += picture(60, 10, 20, face(of))
    back = (
        at(6, 6, f"父　　{of.chinese_name[0]}國輝　　　母　　蔡玉蘭")
        + at(6, 14, f"配偶　{_spouse(case, party)}")
        + at(6, 22, "出生地　臺中市　　　役別")
    )
    back += at(
        6, 30, f"住　址　臺中市南屯區公益路二段{rng.randrange(10, 600)}號<br>　　　　{rng.randrange(3, 20)}樓"
    ) + at(20, 45, "▮▯▮▮▯▮▯▮▮▯▮▯▮▯▮▮", "letter-spacing:.3mm")
    card = _card(
        "taiwan-identity-card",
        "sheet",
        front,
        back,
        "background:#fdf3ee;font:8pt 'Noto Sans CJK TC';border:.2mm solid #ccb",
        facts,
        "zh",
    )
    words = rng.choice(["僅供申請香港居留使用", "影本與正本相符，限辦理香港簽證"])
    over = "".join(
        at(66, y, words, "font:13pt 'Noto Sans CJK TC';color:#c33;opacity:.55;transform:rotate(-8deg)")
        for y in (76, 166)
    )
    return _sheet(card, "sheet", ((50, 48), (50, 138)), 1.25, over, grey=False)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "hong-kong-identity-card": (hong_kong_card, hong_kong_sheet),
    "mainland-identity-card": (mainland_sheet, mainland_zhuang),
    "exit-entry-permit": (permit_card, permit_sheet),
    "macao-identity-card": (macao_card, macao_sheet),
    "taiwan-identity-card": (taiwan_card, taiwan_sheet),
}
