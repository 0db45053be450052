# ruff: noqa: E501 -- lines of HTML and CSS
"""A passport with its cover, an Exit-Entry Permit, and the cards of the Mainland, Hong Kong, Macao and Taiwan."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.held.pen import RESET, at, face, known, permit_days, picture, scrawl
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test import ink

ENGLISH = "Passport No|Surname|Given names|Nationality|Date of birth|Sex|Place of birth|Date of issue|Date of expiry|Authority"
STATES = {
    "GBR": ("UNITED KINGDOM OF GREAT BRITAIN<br>AND NORTHERN IRELAND", "PASSPORT", "Passeport No|Nom|Prénoms|Nationalité|Date de naissance|Sexe|Lieu de naissance|Date de délivrance|Date d'expiration|Autorité", "BRITISH CITIZEN", "SWANSEA", "HMPO"),
    "USA": ("The United States of America", "PASSPORT", "Passeport No|Nom|Prénoms|Nationalité|Date de naissance|Sexe|Lieu de naissance|Date de délivrance|Date d'expiration|Autorité", "UNITED STATES OF AMERICA", "VERMONT, U.S.A.", "United States Department of State"),
    "FRA": ("Union européenne<br>RÉPUBLIQUE FRANÇAISE", "PASSEPORT", "Passeport n°|Nom|Prénoms|Nationalité|Date de naissance|Sexe|Lieu de naissance|Date de délivrance|Date d'expiration|Autorité", "Française", "DIJON", "Préfecture de la Côte-d'Or"),
    "D": ("EUROPÄISCHE UNION<br>BUNDESREPUBLIK DEUTSCHLAND", "REISEPASS", "Pass-Nr.|Name|Vornamen|Staatsangehörigkeit|Geburtsdatum|Geschlecht|Geburtsort|Ausstellungsdatum|Gültig bis|Behörde", "DEUTSCH", "AACHEN", "STADT AACHEN"),
    "IND": ("भारत गणराज्य<br>REPUBLIC OF INDIA", "PASSPORT", "", "INDIAN", "INDORE, MADHYA PRADESH", "BHOPAL"),
    "JPN": ("日本国<br>JAPAN", "PASSPORT", "旅券番号|姓|名|国籍|生年月日|性別|本籍|発行年月日|有効期間満了日|発行官庁", "JAPAN", "KUMAMOTO", "MINISTRY OF FOREIGN AFFAIRS"),
    "IDN": ("REPUBLIK INDONESIA", "PASPOR", "NO. PASPOR|NAMA|NAMA DEPAN|KEWARGANEGARAAN|TGL LAHIR|KELAMIN|TEMPAT LAHIR|TGL PENGELUARAN|TGL HABIS BERLAKU|KANTOR YANG MENGELUARKAN", "INDONESIA", "MALANG", "SURABAYA"),
    "ESP": ("UNIÓN EUROPEA<br>ESPAÑA", "PASAPORTE", "Pasaporte n.º|Apellidos|Nombre|Nacionalidad|Fecha de nacimiento|Sexo|Lugar de nacimiento|Fecha de expedición|Fecha de caducidad|Autoridad", "ESPAÑOLA", "GIJÓN", "33402L6P2"),
    "VNM": ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>SOCIALIST REPUBLIC OF VIET NAM", "HỘ CHIẾU", "Số hộ chiếu|Họ|Tên|Quốc tịch|Ngày sinh|Giới tính|Nơi sinh|Ngày cấp|Có giá trị đến|Cơ quan cấp", "VIỆT NAM / VIETNAMESE", "NAM ĐỊNH", "Cục Quản lý xuất nhập cảnh"),
    "PHL": ("REPUBLIKA NG PILIPINAS", "PASAPORTE", "Pasaporte blg.|Apelyido|Pangalan|Nasyonalidad|Petsa ng kapanganakan|Kasarian|Lugar ng kapanganakan|Petsa ng pagkakaloob|Petsa ng pagkawalang-bisa|Maykapangyarihang nagkaloob", "FILIPINO", "BAGUIO CITY", "DFA NCR EAST"),
    "AUS": ("AUSTRALIA", "PASSPORT", "", "AUSTRALIAN", "DARWIN", "AUSTRALIA"),
    "KOR": ("대한민국<br>REPUBLIC OF KOREA", "여권", "여권번호|성|이름|국적|생년월일|성별|출생지|발급일|기간만료일|발행관청", "REPUBLIC OF KOREA", "GWANGJU", "MINISTRY OF FOREIGN AFFAIRS"),
    "prc": ("中华人民共和国<br>PEOPLE'S REPUBLIC OF CHINA", "护照", "护照号码|姓|名|国籍|出生日期|性别|出生地点|签发日期|有效期至|签发机关", "中国/CHINESE", "湖南/HUNAN", "中华人民共和国国家移民管理局"),
    "hksar": ("中華人民共和國<br>香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION<br>PEOPLE'S REPUBLIC OF CHINA", "護照", "護照號碼|姓|名|國籍|出生日期|性別|出生地點|簽發日期|屆滿日期|簽發機關", "中國/CHINESE", "香港/HONG KONG", "香港特別行政區入境事務處"),
    "macao": ("中華人民共和國<br>澳門特別行政區<br>REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", "護照", "護照編號 Passaporte N.º|姓 Apelido|名 Nome|國籍 Nacionalidade|出生日期 Data de nascimento|性別 Sexo|出生地點 Naturalidade|發出日期 Emissão|有效期至 Validade|發證機關 Autoridade", "中國 CHINESA", "澳門 MACAU", "身份證明局 DSI"),
    "taiwan": ("中華民國<br>REPUBLIC OF CHINA", "護照", "護照號碼|姓|名|國籍|出生日期|性別|出生地|發照日期|效期截止日期|發照機關", "REPUBLIC OF CHINA", "HUALIEN COUNTY", "MINISTRY OF FOREIGN AFFAIRS"),
}  # fmt: skip
FONTS = {"prc": "SC", "taiwan": "TC", "JPN": "JP", "KOR": "KR"}


def _style(case: Case, party: str) -> str:
    of = case.of(party)
    if of.nationality != "CHN":
        return "taiwan" if of.nationality == "TWN" else of.nationality
    if " " not in of.given_names:
        return "prc"
    return "macao" if party == "applicant" and case.answers["applicant"].get("residence") == "macao" else "hksar"


def _printed(day: date, style: str) -> str:
    if style in ("FRA", "ESP"):
        return f"{day:%d %m %Y}"
    if style in ("IND", "VNM"):
        return f"{day:%d/%m/%Y}"
    if style == "D":
        return f"{day:%d.%m.%Y}"
    return (
        f"{day.day:02d} {day.month}月/{ink.ENGLISH[day.month - 1]} {day.year}"
        if style in ("prc", "hksar")
        else ink.mon(day)
    )


def _sheet(inner: str) -> str:
    return f'<div class="pa">{inner}</div>'


PAPER = ".pa{position:relative;width:210mm;height:297mm;background:#fff;overflow:hidden}"


def passport(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a sheet from the copier: the cover of the passport above, the data page below."""
    ink.only(fault, "expired", "check-digit")
    of, style = case.of(party), _style(case, party)
    head, word, own, nation, place, office = STATES[style]
    issued, ends = ink.passport_days(case, of, fault)
    optional = {"taiwan": of.taiwan_id, "prc": "".join(rng.choice("ABCDEFGHKLMNOP") for _ in range(14))}.get(style, "")
    first, second = zones.td3(of, expires_on=ends, optional=optional, broken=fault == "check-digit")
    if style == "prc":
        first = "PO" + first[2:]
    chinese = {"prc": of.simplified, "hksar": of.chinese_name, "macao": of.chinese_name, "taiwan": of.chinese_name}.get(
        style, ""
    )
    values = [
        of.passport, of.surname, of.given_names, nation, _printed(of.born_on, style), of.sex,
        place, _printed(issued, style), _printed(ends, style), office,
    ]  # fmt: skip
    places = [
        (88, 14),
        (41, 21),
        (41, 27.5),
        (41, 34),
        (41, 40.5),
        (84, 40.5),
        (41, 47),
        (41, 53.5),
        (84, 53.5),
        (41, 60),
    ]
    names = [
        " / ".join(filter(None, pair))
        for pair in zip(own.split("|") if own else [""] * 10, ENGLISH.split("|"), strict=True)
    ]
    body = at(5, 3, head.replace("<br>", "　"), f"font-size:{6.6 if len(head) < 70 else 5}pt;font-weight:bold") + at(
        5, 8, f"{word} PASSPORT" if word != "PASSPORT" else word, "font-size:10pt"
    )
    body += at(41, 14, f"<u>Type</u><br>{'PO' if style == 'prc' else 'P'}") + at(
        60, 14, f"<u>Code</u><br>{of.nationality}"
    )
    body += "".join(
        at(x, y, f"<u>{name}</u><br>{value}") for (x, y), name, value in zip(places, names, values, strict=True)
    )
    if chinese:
        body += at(88, 21, chinese, "font-size:11pt")
    if style == "taiwan":
        body += at(84, 47, f"<u>身分證統一編號/Personal Id. No.</u><br>{of.taiwan_id}")
    body += (
        picture(5, 15, 32, face(of))
        + at(7, 58, scrawl(rng, 27))
        + at(6.3, 72, ink.zone((first, second)), "font:bold 12pt/6mm FreeMono;white-space:nowrap")
    )
    cover = f'<div class="co"><p style="padding:12mm 0 30mm">{head}</p><p style="font-size:34pt;margin-bottom:22mm">✻</p><p style="font-size:16pt">{word}</p></div>'
    page = at(58, 12, cover) + at(42, 150, f'<div class="dp">{body}</div>')
    font = f"'Liberation Sans','Noto Sans CJK {FONTS.get(style, 'HK')}',FreeSans"
    css = (
        f"{RESET}{PAPER}.co{{width:88mm;height:125mm;background:#3a3f49;color:#d8cfae;text-align:center;font:11pt/1.4 {font};white-space:normal;border-radius:2mm}}"
        f".dp{{position:relative;width:125mm;height:88mm;background:#f1f0ea {ink.waves('#c3b8a2')};font:8pt {font};border:.2mm solid #999}}.dp u{{text-decoration:none;font-size:4.8pt;color:#444}}"
    )
    facts = known(
        of, "surname", "given_names", "date_of_birth", "sex", "nationality",
        number=of.passport, chinese_name=chinese, issued_on=issued, expires_on=ends,
    )  # fmt: skip
    return Paper(
        "passport",
        f"cover-and-data-{style.lower()}",
        (_sheet(page),),
        css,
        facts=facts,
        language="both" if chinese else "en",
    )


def _card(kind: str, layout: str, front: str, back: str, style: str, facts: dict, language: str = "both") -> Paper:
    """Return a card whose sides are two pages."""
    css = f"{RESET}.ca{{position:relative;width:85.6mm;height:54mm;overflow:hidden;{style}}}.ca u{{text-decoration:none;font-size:5pt;color:#455}}"
    pages = (f'<div class="ca">{front}</div>', f'<div class="ca">{back}</div>')
    return Paper(kind, layout, pages, css, (85.6, 54.0), facts, language, sides=True)  # type: ignore[arg-type]


def _copied(card: Paper, x: float, y: float, gap: float, more: str, scale: float = 1.0) -> Paper:
    """Return both sides of a card, one below the other, on one sheet."""
    move = f"transform:scale({scale});transform-origin:0 0;outline:.15mm solid #aaa"
    page = at(x, y, card.pages[0], move) + at(x, y + gap, card.pages[1], move) + more
    return Paper(card.kind, card.layout, (_sheet(page),), card.css + PAPER, facts=card.facts, language=card.language)


def _other(character: str) -> str:
    return "1" if character in "AX" else str((int(character) + 1) % 10)


def permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the permit as a card of two sides: Chinese labels only, the endorsement on the back."""
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    issued, ends = permit_days(case, of, fault)
    place = rng.choice(["广东", "上海", "浙江", "四川", "天津"])
    body = at(26, 3, "往来港澳通行证", "font:bold 12pt 'Noto Serif CJK SC';color:#1d3d70") + at(
        26, 8.4, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", "font:4pt 'Liberation Sans'"
    )
    body += picture(4, 12, 21.5, face(of, (228, 236, 244))) + at(60, 12, of.permit, "font:bold 10pt 'Liberation Sans'")
    rows = [
        ("姓名", of.simplified), ("", f"{of.surname}, {of.given_names}"), ("出生日期", f"{of.born_on:%Y.%m.%d}"), ("性别", "女" if of.sex == "F" else "男"),
        ("有效期限", f"{issued:%Y.%m.%d} - {ends:%Y.%m.%d}"), ("签发机关", "公安部出入境管理局"), ("签发地点", place),
    ]  # fmt: skip
    body += "".join(
        at(
            28,
            13 + 4.3 * n,
            f'<span style="display:inline-block;width:11.5mm;font-size:5.6pt;color:#456">{a}</span>{b}',
        )
        for n, (a, b) in enumerate(rows)
    )
    body += at(
        4.4,
        46,
        zones.permit(of, expires_on=ends, broken=fault == "check-digit").replace("<", "&lt;"),
        "font:bold 12.2pt FreeMono",
    )
    stay = case.on + timedelta(days=rng.randrange(60, 330))
    back = at(5, 4, "签注页", "font-size:6pt") + at(
        5,
        10,
        f"香港　逗留(D)<br>有效期至 {min(stay, ends):%Y年%m月%d日}　多次往返<br>签发地 {place}　{ink.before(rng, case.on, 5, 60):%Y%m%d}",
        "font:8pt/1.5 'Noto Sans Mono CJK SC'",
    )
    back += at(
        5,
        40,
        "持证人应遵守中华人民共和国法律和港澳特别行政区法律。<br>遗失本证须及时向原发证机关报告。",
        "font-size:5.4pt",
    )
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
    return _card(
        "exit-entry-permit",
        "plain",
        body,
        back,
        f"background:#e9f0f6 {ink.waves('#9dc0d8')};font:7.6pt 'Liberation Sans','Noto Sans CJK SC'",
        facts,
    )


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of two sides, as most carry it: labels in blue, the number along the foot."""
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    number = of.mainland_id[:-1] + _other(of.mainland_id[-1]) if fault == "check-digit" else of.mainland_id
    city, street = {
        "110105": ("北京市公安局朝阳分局", "北京市朝阳区呼家楼北街"), "310104": ("上海市公安局徐汇分局", "上海市徐汇区龙华西路"), "440306": ("深圳市公安局宝安分局", "广东省深圳市宝安区新安街道"),
        "330102": ("杭州市公安局上城分局", "浙江省杭州市上城区清泰街"), "510107": ("成都市公安局武侯分局", "四川省成都市武侯区玉林南路"),
    }[number[:6]]  # fmt: skip
    issued = ink.before(rng, case.on, 90, 1500)
    span = 5 if ink.age(of, issued) < 16 else 10 if ink.age(of, issued) < 26 else 20
    ends: date | None = None if ink.age(of, issued) > 45 else ink.years(issued, span)
    if fault == "expired":
        ends = ink.before(rng, case.on, 10, 500)
        issued = ink.years(ends, -10)
    address = (
        f"{street}{rng.randrange(2, 260)}号{rng.randrange(1, 30)}栋{rng.randrange(1, 5)}单元{rng.randrange(101, 2400)}"
    )
    blue = '<span style="color:#2b6aa0;font-size:7pt">{}</span>'.format
    front = at(6, 6, f"{blue('姓 名')}　<span style='font-size:11pt'>{of.simplified}</span>")
    front += at(
        6, 14, f"{blue('性 别')}　{'女' if of.sex == 'F' else '男'}　　{blue('民 族')} {rng.choice('汉汉汉回满')}"
    )
    front += at(
        6,
        21,
        f"{blue('出 生')}　{of.born_on.year} {blue('年')} {of.born_on.month} {blue('月')} {of.born_on.day} {blue('日')}",
    )
    front += at(6, 28, blue("住 址")) + at(
        16, 27.6, "<br>".join(address[n : n + 11] for n in range(0, len(address), 11)), "line-height:1.4"
    )
    front += at(
        6, 45, f"{blue('公民身份号码')}　　<span style='font:bold 11pt \"Liberation Sans\"'>{number}</span>"
    ) + picture(58, 9, 22, face(of))
    back = (
        at(6, 5, "★", "font-size:34pt;color:#c03028")
        + at(28, 9, "中 华 人 民 共 和 国", "font:12pt 'Noto Serif CJK SC'")
        + at(25, 17, "居 民 身 份 证", "font:bold 20pt 'Noto Serif CJK SC'")
    )
    back += at(18, 38, f"<b>签发机关</b>　{city}") + at(
        18, 45, f"<b>有效期限</b>　{issued:%Y.%m.%d}-{f'{ends:%Y.%m.%d}' if ends else '长期'}"
    )
    facts = known(
        of, "date_of_birth", "sex", number=number, chinese_name=of.simplified, issued_on=issued, expires_on=ends
    )
    return _card(
        "mainland-identity-card",
        "card-blue-labels",
        front,
        back,
        f"background:#eef5f3 {ink.waves('#b9d6d0')};font:8.6pt 'Noto Sans CJK SC'",
        facts,
        "zh",
    )


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card one below the other, at their size on a copier's sheet, with a line by hand."""
    ink.only(fault, "check-digit")
    of = case.of(party)
    status = case.answers["sponsor"]["status"] if party == "sponsor" else ""
    permanent = status == "permanent-resident"
    number = f"{of.hkid[:-2]}{_other(of.hkid[-2])})" if fault else of.hkid
    letter = "A" if permanent else {"right-to-land": "R", "unconditional-stay": "U"}.get(status, "C")
    stars = (
        ("***" if ink.age(of, case.on) >= 18 else "*" if ink.age(of, case.on) >= 11 else "")
        if permanent and of.nationality == "CHN"
        else ""
    )
    symbols = f"{stars}{letter}{'O' if of.nationality != 'CHN' else 'Z' if permanent else 'X'}"
    newest = (case.on - max(date(2018, 12, 3), of.born_on + timedelta(days=60))).days
    issued = case.on - timedelta(days=rng.randrange(8, max(9, newest)))
    since = max(of.born_on + timedelta(days=40), issued - timedelta(days=rng.randrange(0, 5200)))
    front = at(25, 2, "香港永久性居民身份證" if permanent else "香 港 身 份 證", "font:bold 10pt 'Noto Serif CJK HK'")
    front += at(
        25, 7, f"HONG KONG {'PERMANENT ' if permanent else ''}IDENTITY CARD", "font:bold 6.6pt 'Liberation Sans'"
    )
    front += (
        picture(3.5, 11, 25, face(of, (225, 230, 236)))
        + at(31, 11.5, of.chinese_name, "font:12pt 'Noto Serif CJK HK'")
        + at(31, 17.5, f"{of.surname}, {of.given_names.title()}", "font-size:9pt")
    )
    front += at(31, 22, "　".join(f"{rng.randrange(10000):04d}" for _ in of.chinese_name)) + at(
        31, 26.6, "<u>出生日期 Date of Birth</u>"
    )
    front += at(31, 29, f"{of.born_on:%d-%m-%Y}　　{'女' if of.sex == 'F' else '男'} {of.sex}", "font-size:9pt") + at(
        31, 34, symbols, "font-size:9pt"
    )
    front += (
        at(31, 38.6, "<u>簽發日期 Date of Issue</u>")
        + at(31, 41, f"({since:%m-%y})")
        + at(31, 45.4, f"{issued:%d-%m-%y}", "font-size:9pt")
        + at(56, 44.4, number, "font:bold 12.5pt 'Liberation Sans'")
    )
    right = (
        "持證人擁有香港居留權<br>The holder of this card has the right of abode in Hong Kong"
        if permanent
        else "本證由香港特別行政區政府簽發<br>Issued by the Government of the Hong Kong SAR"
    )
    back = (
        at(7, 22, "▦", "font-size:26pt;color:#96803c")
        + at(26, 14, right, "font-size:5.6pt")
        + at(30, 38, scrawl(rng, 20))
        + at(30, 46, "入境事務處處長　Director of Immigration", "font-size:5pt")
    )
    facts = known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex",
        number=number, symbols=symbols, issued_on=issued, permission="permanent" if permanent else "non-permanent",
    )  # fmt: skip
    style = f"background:#eef0f4 {ink.waves('#cdb6c6')};font:7.6pt 'Liberation Sans','Noto Sans CJK HK'"
    note = at(
        40,
        190,
        rng.choice(
            [
                "For dependant visa only",
                "只供申請受養人簽證",
                f"{case.on:%d/%m/%Y}　sponsor's HKID" if party == "sponsor" else "HKID copy",
            ]
        ),
        "font:16pt 'AR PL UKai HK';color:#26408b",
    )
    return _copied(_card("hong-kong-identity-card", "copier-stacked", front, back, style, facts), 62, 40, 66, note)


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of two sides: label and value on one line, the number at the upper right."""
    ink.only(fault, "expired")
    of = case.of(party)
    issued, ends = ink.validity(rng, case, fault, spans=10, day_less=True, of=of)
    first = max(of.born_on + timedelta(days=60), ink.before(rng, issued, 2700, 8000))
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
    front = at(
        4, 2.4, f"澳門特別行政區{'永久性' if permanent else '非永久性'}居民身份證", "font:bold 8.6pt 'Noto Sans CJK HK'"
    )
    front += at(
        4, 7, f"BILHETE DE IDENTIDADE DE RESIDENTE {'' if permanent else 'NÃO '}PERMANENTE DA RAEM", "font-size:5pt"
    ) + at(60, 11, of.macao_id, "font:bold 10.5pt 'Liberation Sans'")
    front += picture(4, 13, 23, face(of)) + at(30, 16, of.chinese_name, "font-size:11pt")
    rows = [
        ("姓 Apelido", of.surname), ("名 Nome", of.given_names), ("出生日期 Data nasc.", f"{of.born_on:%d-%m-%Y}"), ("性別 Sexo", of.sex),
        ("首次發證 1.ª emissão", f"{first:%d-%m-%Y}"), ("發證日期 Emissão", f"{issued:%d-%m-%Y}"), ("有效期 Válido até", f"{ends:%d-%m-%Y}"),
    ]  # fmt: skip
    front += "".join(
        at(30, 22 + 4.2 * n, f'<span style="display:inline-block;width:22mm;font-size:5.4pt">{a}</span><b>{b}</b>')
        for n, (a, b) in enumerate(rows)
    )
    back = at(5, 5, "身份證明局　DIRECÇÃO DOS SERVIÇOS DE IDENTIFICAÇÃO", "font-size:5.6pt") + at(
        5,
        12,
        f"身高 Altura　1,{rng.randrange(50, 85)} m<br>出生地 Naturalidade　{'澳門 MACAU' if permanent else '中國 CHINA'}",
        "line-height:1.6",
    )
    back += at(5, 30, f"持證人簽名 Assinatura<br>{scrawl(rng, 24)}") + at(54, 22, "▦", "font-size:24pt;color:#96803c")
    facts = known(
        of, "surname", "given_names", "chinese_name", "date_of_birth", "sex",
        number=of.macao_id, first_issued_on=first, issued_on=issued, expires_on=ends, permission="permanent" if permanent else "non-permanent",
    )  # fmt: skip
    return _card(
        "macao-identity-card",
        "card-lines",
        front,
        back,
        f"background:#f0f4ea {ink.waves('#bcd2a8')};font:7.4pt 'Liberation Sans','Noto Sans CJK HK'",
        facts,
    )


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card one below the other on a sheet, somewhat enlarged, with two lines drawn across."""
    ink.only(fault, "check-digit")
    of = case.of(party)
    number = of.taiwan_id[:-1] + _other(of.taiwan_id[-1]) if fault else of.taiwan_id
    earliest = max(date(2006, 1, 2), ink.years(of.born_on, 14))
    issued = earliest + timedelta(days=rng.randrange(max(1, (case.on - earliest).days - 50)))
    roc = lambda day: f"民國 {day.year - 1911} 年 {day.month} 月 {day.day} 日"  # noqa: E731
    front = at(18, 3, "中華民國國民身分證", "font:bold 14pt 'AR PL UKai TW';letter-spacing:.6mm") + picture(
        60, 12, 21, face(of)
    )
    front += at(5, 14, f"姓名　<span style='font-size:15pt'>{'&ensp;'.join(of.chinese_name)}</span>") + at(
        5, 24, f"出生<br>年月日　{roc(of.born_on)}", "line-height:1.1"
    )
    front += at(5, 34, f"性別　{'女' if of.sex == 'F' else '男'}") + at(
        5,
        40,
        f"發證日期　{roc(issued)}（{rng.choice(['北市', '新北市', '高市', '中市'])}）{rng.choice(['初發', '換發'])}",
        "font-size:7pt",
    )
    front += at(5, 47, "統一編號") + at(20, 45.6, number, "font:bold 13pt 'Liberation Sans'")
    married = case.relationship == "spouse"
    mate = case.of("sponsor" if party == "applicant" else "applicant").chinese_name if married else ""
    back = at(
        5,
        5,
        f"父　{of.chinese_name[:1]}{rng.choice(['文雄', '清源'])}　　　　母　{rng.choice('蘇邱廖')}{rng.choice(['秀琴', '麗珠'])}<br>配偶　{mate}　　　　役別<br>出生地　{rng.choice(['高雄市', '花蓮縣', '新北市'])}",
        "line-height:1.9",
    )
    back += at(5, 32, f"住址　新北市板橋區文化路一段{rng.randrange(3, 400)}號{rng.randrange(2, 15)}樓") + at(
        46, 46, f"{rng.randrange(10**9, 10**10)}", "font:9pt 'Liberation Mono'"
    )
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    strokes = at(
        40,
        116,
        "僅供香港入境簽證使用",
        "font:15pt 'Noto Sans CJK TC';color:#b22;opacity:.75;border-top:.3mm solid;border-bottom:.3mm solid",
    )
    style = f"background:#fbf0ef {ink.waves('#e3b6ba')};font:8.4pt 'AR PL UKai TW'"
    return _copied(
        _card("taiwan-identity-card", "sheet-enlarged", front, back, style, facts, "zh"), 42, 28, 96, strokes, 1.4
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "passport": (passport,),
    "exit-entry-permit": (permit,),
    "mainland-identity-card": (mainland,),
    "hong-kong-identity-card": (hong_kong,),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan,),
}
