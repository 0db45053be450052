# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports, the Exit-Entry Permit, the cards of four places, and the household registration of Taiwan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_passport import PASSPORTS
from benchmarks.papers.blind.a_pen import (
    RESET,
    age,
    at,
    before,
    block,
    dmy,
    document_days,
    known,
    only,
    picture,
    portrait,
    rings,
    seal,
    signature,
    svg,
    term,
    unfit,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

CITIES = {
    "110105": ("北京市公安局朝阳分局", "北京市朝阳区酒仙桥路"),
    "310104": ("上海市公安局徐汇分局", "上海市徐汇区漕溪北路"),
    "440306": ("深圳市公安局宝安分局", "广东省深圳市宝安区西乡街道固戍路"),
    "330102": ("杭州市公安局上城区分局", "杭州市上城区望江东路"),
    "510107": ("成都市公安局武侯区分局", "四川省成都市武侯区科华北路"),
}


def _card(
    kind: str, layout: str, sides: tuple[str, str], looks: tuple[str, str], facts: Mapping, language: str = "both"
) -> Paper:
    css = (
        RESET
        + ".id{position:relative;width:85.6mm;height:54mm;overflow:hidden}.id u{text-decoration:none;color:#566170;font-size:5.2pt}"
    )
    pages = tuple(f'<div class="id" style="{look}">{side}</div>' for side, look in zip(sides, looks, strict=True))
    return Paper(kind, layout, pages, css, (85.6, 54.0), facts, language, sides=True)  # type: ignore[arg-type]


def _next(character: str) -> str:
    return "1" if character in "AX" else str((int(character) + 1) % 10)


def permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card: labels in Chinese above their values, a zone of one line, the endorsement on the back."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name or not of.permit:
        raise unfit(fault, "no Chinese name")
    issued, ends = document_days(case, of, of.permit, fault)
    place = rng.choice(("江苏", "湖南", "重庆", "福建"))
    rows = (
        (30, 14.6, "姓名", of.simplified),
        (30, 21.2, "", f"{of.surname} {of.given_names}"),
        (30, 25, "出生日期", f"{of.born_on:%Y.%m.%d}"),
        (60, 25, "性别", "女" if of.sex == "F" else "男"),
        (30, 31.4, "有效期限", f"{issued:%Y.%m.%d}-{ends:%Y.%m.%d}"),
        (30, 37.8, "签发机关", "中华人民共和国出入境管理局"),
        (68, 37.8, "签发地点", place),
    )
    front = at(6, 2.6, "往来港澳通行证", "font:bold 12.5pt 'Noto Sans CJK SC';letter-spacing:.8mm;color:#20406e") + at(
        6,
        8.6,
        "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO",
        "font:4.3pt 'Liberation Sans';color:#20406e",
    )
    front += picture(5, 13, 22, portrait(of, (226, 234, 242))) + at(58, 2.8, of.permit, "font:11pt 'Liberation Mono'")
    front += "".join(
        at(x, y, f"<u>{label}</u><br>{value}" if label else value, "line-height:1.15") for x, y, label, value in rows
    )
    front += at(
        3.2,
        47.4,
        zones.permit(of, expires_on=ends, broken=fault == "check-digit").replace("<", "&lt;"),
        "font:12.4pt 'Liberation Mono';letter-spacing:.02mm",
    )
    made = before(rng, case.on, 4, 40)
    back = at(5, 4, "签注", "font:bold 8pt 'Noto Sans CJK SC'") + block(
        5,
        9,
        76,
        f"香港（D）逗留　{rng.choice(('多次', '一次'))}<br>有效期　{made:%Y.%m.%d}-{min(ends, made + timedelta(days=365)):%Y.%m.%d}<br>{place}出入境管理　{made:%Y.%m.%d}",
        "font:8.4pt/1.5 'WenQuanYi Micro Hei';border:.2mm solid #889;padding:1.5mm",
    )
    back += block(
        5,
        30,
        76,
        "注意事项：一、本证件由公安机关出入境管理机构签发，供内地居民往来香港、澳门特别行政区使用。二、持证人须在签注有效期内前往。三、请妥善保管，不得转借、涂改。",
        "font-size:5.6pt;line-height:1.5",
    ) + at(5, 46, f"卡体序列号 {rng.randrange(10**9, 10**10)}", "font:6pt 'Liberation Mono'")
    facts = known(
        of,
        "surname",
        "given_names",
        "date_of_birth",
        "sex",
        number=of.permit,
        chinese_name=of.simplified,
        issued_on=issued,
        expires_on=ends,
    )
    look = f"background:#e6eff4 {rings('#9ec2d6', 8)};font:7.6pt 'Liberation Sans','Noto Sans CJK SC'"
    return _card(
        "exit-entry-permit",
        "labels-above",
        (front, back),
        (look, f"background:#f3f6f4 {rings('#c5d6cb')};font:7.6pt 'Noto Sans CJK SC'"),
        facts,
    )


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides on one sheet with a line across against misuse, as copying shops do; the side with the emblem first."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no Chinese name")
    number = of.mainland_id[:-1] + _next(of.mainland_id[-1]) if fault == "check-digit" else of.mainland_id
    office, street = CITIES[number[:6]]
    span = 20 if age(of, case.on) >= 30 else 10 if age(of, case.on) >= 17 else 5
    issued = before(rng, case.on, 100, 1400)
    if fault == "expired":
        issued = years(before(rng, case.on, 10, 600), -span)
    ends = None if age(of, issued) > 45 and not fault else years(issued, span)
    home = f"{street}{rng.randrange(2, 400)}弄{rng.randrange(1, 60)}号{rng.randrange(101, 2900)}室"
    back = (
        at(7, 4, seal("中华人民共和国居民身份证", "★", "#bb3a35", 20))
        + at(31, 6.5, "中华人民共和国", "font:13pt 'Noto Serif CJK SC';letter-spacing:1mm")
        + at(30, 15.5, "居民身份证", "font:bold 20pt 'Noto Serif CJK SC';letter-spacing:1.6mm")
    )
    back += at(17, 38, f"<span style='font-size:7.4pt'>签发机关</span>　{office}") + at(
        17,
        45,
        f"<span style='font-size:7.4pt'>有效期限</span>　{issued:%Y.%m.%d}-{f'{ends:%Y.%m.%d}' if ends else '长期'}",
    )
    tag = "<span style='color:#3a76a8;font-size:7.2pt'>{}</span>".format
    front = at(6.5, 6, f"{tag('姓名')}　<span style='font-size:11.5pt'>{of.simplified}</span>") + at(
        6.5, 14, f"{tag('性别')}　{'女' if of.sex == 'F' else '男'}　　{tag('民族')}　{rng.choice('汉汉汉满苗')}"
    )
    front += (
        at(
            6.5,
            21,
            f"{tag('出生')}　{of.born_on.year}　{tag('年')}　{of.born_on.month}　{tag('月')}　{of.born_on.day}　{tag('日')}",
        )
        + at(6.5, 28.4, tag("住址"))
        + block(16, 28, 38, home, "line-height:1.35")
    )
    front += (
        at(6.5, 45.4, f"{tag('公民身份号码')}")
        + at(30, 44.6, number, "font:12pt 'Liberation Sans';letter-spacing:.5mm")
        + picture(58.5, 8, 22.5, portrait(of, (250, 251, 252)))
    )
    facts = known(
        of, "date_of_birth", "sex", number=number, chinese_name=of.simplified, issued_on=issued, expires_on=ends
    )
    look = f"position:absolute;left:62mm;background:#eaf3f2 {rings('#b3d3cf')};font:8.6pt 'Noto Sans CJK SC'"
    note = at(
        66,
        146.4,
        f"仅供办理香港受养人签证使用　{case.on.year}年{case.on.month}月",
        "font:9pt 'AR PL UKai CN';color:#333;border-top:.2mm solid;border-bottom:.2mm solid",
    )
    page = f'<div class="id" style="{look};top:38mm">{back}</div><div class="id" style="{look};top:108mm">{front}</div>{note}'
    css = RESET + ".id{width:85.6mm;height:54mm;overflow:hidden;border-radius:3mm}"
    return Paper("mainland-identity-card", "sheet-emblem-first", (page,), css, facts=facts, language="zh")


def _hong_kong(
    case: Case, party: str, rng: Random, fault: str, *, newest: bool
) -> tuple[Someone, str, str, bool, date, date, dict]:
    """Return what both designs of the card show: number, symbols, whether of a permanent resident, days, facts."""
    only(fault, "check-digit")
    of = case.of(party)
    status = case.answers["sponsor"]["status"] if party == "sponsor" else ""
    permanent = status == "permanent-resident"
    number = f"{of.hkid[:-2]}{_next(of.hkid[-2])})" if fault else of.hkid
    letter = "A" if permanent else {"right-to-land": "R", "unconditional-stay": "U"}.get(status, "C")
    old = age(of, case.on)
    stars = ("***" if old >= 18 else "*" if old >= 11 else "") if permanent and of.nationality == "CHN" else ""
    symbols = f"{stars}{letter}{'O' if of.nationality != 'CHN' else 'Z' if permanent else 'X'}"
    first, last = (
        (date(2018, 11, 28), case.on - timedelta(days=6)) if newest else (date(2003, 7, 1), date(2018, 11, 20))
    )
    first = max(first, of.born_on + timedelta(days=60), years(of.born_on, 18) if old >= 19 else first)
    if (last - first).days < 2:
        raise unfit(fault, "too young or too old for this card")
    issued = first + timedelta(days=rng.randrange((last - first).days))
    since = max(of.born_on + timedelta(days=40), issued - timedelta(days=rng.randrange(9000)))
    facts = known(
        of,
        "surname",
        "given_names",
        "chinese_name",
        "date_of_birth",
        "sex",
        number=number,
        symbols=symbols,
        issued_on=issued,
        permission="permanent" if permanent else "non-permanent",
    )
    return of, number, symbols, permanent, issued, since, facts


def _codes(of: Someone, rng: Random) -> str:
    return " ".join(f"{rng.randrange(10000):04d}" for _ in of.chinese_name)


def hong_kong_2018(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of 2018: a large face at the left, a small one and the number at the right."""
    of, number, symbols, permanent, issued, since, facts = _hong_kong(case, party, rng, fault, newest=True)
    front = at(4, 2.2, f"香港{'永久性居民' if permanent else ''}身份證", "font:bold 10.5pt 'Noto Sans CJK HK'") + at(
        4, 7.4, f"HONG KONG {'PERMANENT ' if permanent else ''}IDENTITY CARD", "font:bold 6.4pt 'Liberation Sans'"
    )
    front += picture(4, 12, 26, portrait(of, (232, 234, 238))) + picture(
        68, 25, 12, portrait(of, width=140, height=180, grey=True), "opacity:.5"
    )
    front += (
        at(33, 11.6, f"<span style='font-size:11.5pt'>{of.chinese_name}</span>")
        + at(33, 17.4, f"{of.surname}, {of.given_names.title()}", "font-size:9.4pt")
        + at(33, 22, _codes(of, rng), "font-size:7pt")
    )
    front += (
        at(33, 26, "<u>出生日期 Date of Birth</u>")
        + at(33, 28.6, f"{dmy(of.born_on, '-')}　　{'女' if of.sex == 'F' else '男'}　{of.sex}", "font-size:9pt")
        + at(33, 33.6, symbols, "font-size:9pt")
    )
    front += (
        at(33, 38.4, f"<u>簽發日期 Date of Issue</u>　({since:%m-%y})")
        + at(33, 41.4, f"{issued:%d-%m-%y}", "font-size:9pt")
        + at(57, 46, number, "font:bold 13pt 'Liberation Sans'")
    )
    back = at(6, 8, "▤", "font-size:40pt;color:#a58d45") + block(
        34,
        10,
        48,
        "持證人擁有香港居留權<br>THE HOLDER OF THIS CARD HAS THE RIGHT OF ABODE IN HONG KONG"
        if permanent
        else "本證為香港特別行政區政府財產，如拾獲請交回人事登記處<br>This card is the property of the Government of the HKSAR",
        "font-size:6pt;line-height:1.5",
    )
    back += (
        at(36, 30, signature(rng, 24, "#222"))
        + at(36, 40, "入境事務處處長　Director of Immigration", "font-size:5.4pt")
        + at(6, 47, f"{rng.choice('ABCDE')}{rng.randrange(10**7, 10**8)}", "font:7pt 'Liberation Mono'")
    )
    look = f"background:#e9eef6 {rings('#b9bfe0')};font:7.6pt 'Liberation Sans','Noto Sans CJK HK'"
    return _card(
        "hong-kong-identity-card",
        "design-2018",
        (front, back),
        (look, f"background:#eef1f5 {rings('#d2c3d6', 8)};font:7.6pt 'Liberation Sans','Noto Sans CJK HK'"),
        facts,
    )


def hong_kong_2003(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the front of the card of 2003 and, below it on the same sheet, the back: a grey copy, the name in Chinese large."""
    of, number, symbols, permanent, issued, since, facts = _hong_kong(case, party, rng, fault, newest=False)
    front = at(4, 2.4, f"香港{'永久性居民' if permanent else ''}身份證", "font:bold 10pt 'AR PL UMing HK'") + at(
        44 if permanent else 34,
        3.8,
        f"HONG KONG {'PERMANENT ' if permanent else ''}IDENTITY CARD",
        "font:bold 5.6pt 'Liberation Sans'",
    )
    front += (
        at(5, 9, of.chinese_name or "", "font:15pt 'AR PL UMing HK'")
        + at(5, 16.4, f"{of.surname}, {of.given_names.title()}", "font:9pt 'Liberation Sans'")
        + at(5, 21, _codes(of, rng), "font:7.4pt 'Liberation Mono'")
    )
    front += (
        at(33, 25, "<u>出生日期 Date of Birth</u>")
        + at(33, 28, f"{dmy(of.born_on, '-')}", "font:8.6pt 'Liberation Sans'")
        + at(56, 28, f"{'女' if of.sex == 'F' else '男'} {of.sex}", "font-size:8.6pt")
        + at(33, 33, symbols, "font:8.6pt 'Liberation Sans'")
    )
    front += (
        at(33, 38, "<u>簽發日期 Date of Issue</u>")
        + at(33, 41, f"({since:%m-%y})", "font:7pt 'Liberation Sans'")
        + at(33, 45, f"{issued:%d-%m-%y}", "font:8.6pt 'Liberation Sans'")
        + at(56, 45.6, number, "font:12pt 'Liberation Sans'")
    )
    front += picture(5, 25, 21.5, portrait(of, (222, 222, 222), grey=True)) + at(
        66, 12, "▣", "font-size:24pt;color:#888"
    )
    right = (
        "持證人擁有香港居留權　The holder of this card has the right of abode in Hong Kong"
        if permanent
        else "持證人須遵守其逗留條件　The holder is subject to conditions of stay"
    )
    back = (
        block(6, 8, 70, right, "font-size:6.4pt;line-height:1.5")
        + at(48, 28, signature(rng, 26, "#333"))
        + at(44, 39, "人事登記處處長<br>Commissioner of Registration", "font-size:5.6pt")
    )
    look = f"position:absolute;left:24mm;background:#efefef {rings('#cfcfcf')};font:7.4pt 'Liberation Sans','AR PL UMing HK';outline:.2mm solid #999"
    note = at(
        24, 200, f"Certified true copy of the original　　{long_hand(case.on)}", "font:11pt 'Liberation Serif'"
    ) + at(24, 206, signature(rng, 40))
    page = f'<div class="id" style="{look};top:30mm">{front}</div><div class="id" style="{look};top:100mm">{back}</div>{note if rng.random() < 0.4 else ""}'
    css = (
        RESET
        + ".id{width:85.6mm;height:54mm;overflow:hidden;border-radius:3mm}.id u{text-decoration:none;color:#555;font-size:5.2pt}"
    )
    return Paper("hong-kong-identity-card", "design-2003-copied", (page,), css, facts=facts)


def long_hand(day: date) -> str:
    """Return a day as written beside a signature."""
    return f"Date: {day.day}/{day.month}/{day.year}"


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card: labels in two languages above their values, the days on the front, the birthplace on the back."""
    only(fault, "expired")
    of = case.of(party)
    issued, ends = term(rng, case, of, fault)
    first = max(of.born_on + timedelta(days=70), before(rng, issued, 2800, 7900))
    told = (
        case.answers["applicant"].get("macao", {}).get("identity_card_first_issued_on")
        if party == "applicant"
        else None
    )
    if told:
        first = date.fromisoformat(str(told))
        issued = max(issued, first)
        ends = ends if fault else years(issued, 10) - timedelta(days=1)
    permanent = years(first, 7) < case.on
    front = at(
        18, 2.2, f"澳門特別行政區{'永久性' if permanent else '非永久性'}居民身份證", "font:bold 9pt 'Noto Serif CJK HK'"
    ) + at(
        18,
        7,
        f"Bilhete de Identidade de Residente {'' if permanent else 'não '}Permanente<br>da Região Administrativa Especial de Macau",
        "font:5.2pt/1.2 'Liberation Sans'",
    )
    front += at(4, 2, "❀", "font-size:20pt;color:#3f7f5c") + picture(4, 14, 23, portrait(of, (236, 240, 234)))
    rows = (
        (30, 13, "編號 N.º", of.macao_id),
        (30, 19, "姓 Apelido", f"{of.chinese_name[:1]} {of.surname}"),
        (30, 25, "名 Nome", f"{of.chinese_name[1:]} {of.given_names}"),
        (30, 31, "出生日期 Data de nascimento", dmy(of.born_on, "-")),
        (64, 31, "性別 Sexo", of.sex),
        (72, 31, "身高 Altura", f"1.{rng.randrange(50, 88)}"),
        (30, 37, "首次發出日期 1.ª emissão", dmy(first, "-")),
        (30, 43, "本次發出日期 Data de emissão", dmy(issued, "-")),
        (60, 43, "有效日期 Válido até", dmy(ends, "-")),
    )
    front += "".join(at(x, y, f"<u>{label}</u><br><b>{value}</b>", "line-height:1.15") for x, y, label, value in rows)
    back = (
        at(5, 5, "身份證明局　Direcção dos Serviços de Identificação", "font-size:6pt")
        + at(5, 12, f"<u>持證人簽名 Assinatura do titular</u><br>{signature(rng, 26, '#222')}")
        + at(52, 8, "▦", "font-size:30pt;color:#a58d45")
    )
    back += at(
        5,
        30,
        f"<u>出生地代碼 Cód. local nasc.</u>　{'A' if permanent else 'B'}<br><u>卡號</u>　{rng.randrange(10**8, 10**9)}",
        "line-height:1.6",
    ) + block(
        5,
        43,
        74,
        "如拾獲此證，請送交身份證明局。Em caso de achado deste documento, é favor entregar na DSI.",
        "font-size:5pt",
    )
    facts = known(
        of,
        "surname",
        "given_names",
        "chinese_name",
        "date_of_birth",
        "sex",
        number=of.macao_id,
        first_issued_on=first,
        issued_on=issued,
        expires_on=ends,
        permission="permanent" if permanent else "non-permanent",
    )
    look = f"background:#eef4ea {rings('#b4d2a2')};font:8pt 'Liberation Sans','Noto Sans CJK HK'"
    return _card("macao-identity-card", "labels-above", (front, back), (look, look), facts)


def _roc(day: date) -> str:
    return f"民國{day.year - 1911}年{day.month}月{day.day}日"


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of two sides: the face at the right, the number in red at the foot."""
    only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no Chinese name")
    number = of.taiwan_id[:-1] + _next(of.taiwan_id[-1]) if fault else of.taiwan_id
    first = max(date(2005, 12, 21), years(of.born_on, 14))
    issued = first + timedelta(days=rng.randrange(max(1, (case.on - first).days - 40)))
    label = "<span style='color:#8a3b4a;font-size:7pt'>{}</span>".format
    front = at(
        10, 3, "中華民國國民身分證", "font:bold 14pt 'Noto Serif CJK TC';letter-spacing:1mm;color:#8a2f40"
    ) + picture(61, 11, 21, portrait(of, (247, 247, 247)))
    front += (
        at(5, 14, f"{label('姓名')}　<span style='font-size:15pt'>{'　'.join(of.chinese_name)}</span>")
        + at(5, 25, f"{label('出生<br>年月日')}", "line-height:1.05")
        + at(16, 25.6, _roc(of.born_on), "font-size:9.4pt")
    )
    front += (
        at(5, 34, f"{label('性別')}　　{'女' if of.sex == 'F' else '男'}")
        + at(
            5,
            40,
            f"{label('發證日期')}　{_roc(issued)}（{rng.choice(('桃市', '南市', '竹縣'))}）{rng.choice(('補發', '換發'))}",
            "font-size:7.6pt",
        )
        + at(5, 47, label("統一編號"))
        + at(20, 45.2, number, "font:bold 14pt 'Liberation Sans';color:#c2242e")
    )
    mate = (
        case.of("sponsor" if party == "applicant" else "applicant").chinese_name
        if case.relationship == "spouse"
        else ""
    )
    home = f"{rng.choice(('臺南市東區崇德路', '桃園市中壢區環中東路', '新竹縣竹北市光明六路'))}{rng.randrange(3, 500)}號{rng.randrange(2, 14)}樓之{rng.randrange(1, 5)}"
    rows = (
        (5, "父", f"{of.chinese_name[0]}{rng.choice(('金龍', '福生'))}"),
        (12, "配偶", mate),
        (19, "出生地", rng.choice(("臺灣省臺南市", "臺灣省彰化縣"))),
        (27, "住址", home),
    )
    back = (
        "".join(at(5, y, f"{label(name)}　{value}") for y, name, value in rows)
        + at(40, 5, f"{label('母')}　{rng.choice('江賴施')}{rng.choice(('秀英', '月娥'))}")
        + at(40, 12, f"{label('役別')}　{'' if of.sex == 'F' else '常兵備役'}")
    )
    back += at(44, 38, svg(f"{rng.randrange(10**9, 10**10)}", "Code128", 36, 7)) + at(
        50, 46.4, f"{rng.randrange(10**9, 10**10)}", "font:7pt 'Liberation Mono'"
    )
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    look = f"background:#f9eeee {rings('#e7b9c0')};font:9pt 'Noto Sans CJK TC'"
    return _card("taiwan-identity-card", "card-red-number", (front, back), (look, look), facts, "zh")


def household(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the transcript of a household, of all its members: a table for each, a note with the marriage, the office's seal."""
    only(fault)
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no Chinese name")
    issued = before(rng, case.on, 4, 70)
    city, town, office = rng.choice(
        (
            ("臺南市", "東區", "臺南市東區戶政事務所"),
            ("桃園市", "中壢區", "桃園市中壢區戶政事務所"),
            ("高雄市", "左營區", "高雄市左營戶政事務所"),
        )
    )
    home = f"{city}{town}{rng.choice(('忠孝里', '莊敬里'))}{rng.randrange(2, 29):03d}鄰{rng.choice(('崇明路', '自由二路'))}{rng.randrange(3, 400)}號{rng.randrange(2, 15)}樓"
    family, mother = of.chinese_name[0], rng.choice(("江秀英", "賴月娥"))
    mate = (
        case.of("sponsor" if party == "applicant" else "applicant").chinese_name
        if case.relationship == "spouse"
        else ""
    )
    father = date(of.born_on.year - 29, 4, 11)
    people = [
        (
            "戶長",
            f"{family}福生",
            father,
            f"D1{rng.randrange(10**7, 10**8)}",
            f"{family}水木",
            "施阿妹",
            mother,
            "長男",
            "民國　年　月　日遷入登記。",
        ),
        (
            "長女" if of.sex == "F" else "長男",
            of.chinese_name,
            of.born_on,
            of.taiwan_id,
            f"{family}福生",
            mother,
            mate,
            "長女" if of.sex == "F" else "長男",
            f"{_roc(before(rng, case.on, 200, 900))}與{'香港地區人民' if mate else ''}{mate}結婚，同日申登。"
            if mate
            else "",
        ),
    ]
    tables = "".join(
        f"<table><tr><th>稱謂</th><td>{role}</td><th>姓名</th><td style='font-size:12pt'>{name}</td><th>出生日期</th><td>{_roc(born)}</td></tr>"
        f"<tr><th>國民身分證<br>統一編號</th><td>{number}</td><th>出生別</th><td>{order}</td><th>出生地</th><td>臺灣省臺南市</td></tr>"
        f"<tr><th>父</th><td>{dad}</td><th>母</th><td>{mum}</td><th>配偶</th><td>{spouse}</td></tr>"
        f"<tr><th>記事</th><td colspan=5 style='height:22mm;vertical-align:top'>{note.replace('民國　年　月　日', _roc(date(1998, 3, 2)))}</td></tr></table>"
        for role, name, born, number, dad, mum, spouse, order, note in people
    )
    page = (
        f'<div class="tw"><h1>戶籍謄本</h1><p style="text-align:center;font-size:11pt">（現戶全戶）</p><p style="font-size:8pt;margin:4mm 0 2mm">列印時間：{_roc(issued)} {rng.randrange(8, 17):02d}:{rng.randrange(60):02d}:11　　編號：（{rng.randrange(100, 999)}）{city[0]}戶謄字第{rng.randrange(1000, 99999):06d}號　　頁次：1-1</p>'
        f"<table><tr><th>戶號</th><td>{rng.choice('DFH')}{rng.randrange(10**6, 10**7)}</td><th>戶別</th><td>共同生活戶</td></tr><tr><th>戶籍地址</th><td colspan=3>{home}</td></tr><tr><th>全戶動態記事</th><td colspan=3>民國八十七年三月二日創立新戶。</td></tr></table>{tables}"
        f'<p style="text-align:center;margin:3mm">（以下空白）</p><p style="margin:8mm 0 0 6mm;line-height:1.9;font-size:10.5pt">本謄本記事欄依申請人之請求未予省略。<br>本謄本係依據戶籍登記資料核發。<br>核發機關：{office}　　主任　{rng.choice(("林宏達", "王淑真"))}<br>中華{_roc(issued)}</p>'
        f"<div style=\"position:absolute;left:132mm;top:232mm;opacity:.85;border:.8mm solid #c22;color:#c22;padding:2mm;font:bold 13pt/1.3 'Noto Serif CJK TC'\">{office[:-5]}<br>戶政事務所</div></div>"
    )
    css = (
        RESET
        + f".tw{{position:relative;padding:14mm 14mm;height:297mm;background:#fbfaf2 {rings('#dfe3c8', 12)};font:9.4pt 'AR PL UKai TW'}}.tw h1{{font:bold 20pt 'AR PL UKai TW';letter-spacing:6mm;text-align:center;margin:0}}.tw table{{width:100%;margin-bottom:3mm}}.tw th,.tw td{{border:.2mm solid #444;padding:1.4mm 2mm;font-weight:normal;text-align:left}}.tw th{{width:22mm;text-align:center;font-size:8.4pt}}"
    )
    facts = known(of, "chinese_name", "date_of_birth", issued_on=issued, address=home)
    return Paper(
        "taiwan-household-registration", "transcript-whole-household", (page,), css, facts=facts, language="zh"
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "passport": PASSPORTS,
    "exit-entry-permit": (permit,),
    "mainland-identity-card": (mainland,),
    "hong-kong-identity-card": (hong_kong_2018, hong_kong_2003),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan,),
    "taiwan-household-registration": (household,),
}
