# ruff: noqa: E501 -- lines of HTML and CSS
"""Identity papers: cards of Hong Kong, the Mainland, Macao and Taiwan, the Exit-Entry Permit, and passports."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink, passports
from benchmarks.papers.test.ink import box

CARD = (85.6, 54.0)
REGIONS = {
    "110105": ("北京市朝阳区", "北京市公安局朝阳分局", "望京西路"),
    "310104": ("上海市徐汇区", "上海市公安局徐汇分局", "天钥桥路"),
    "440306": ("广东省深圳市宝安区", "深圳市公安局宝安分局", "新安一路"),
    "330102": ("杭州市上城区", "杭州市公安局上城分局", "清泰街"),
    "510107": ("成都市武侯区", "成都市公安局武侯分局", "科华北路"),
}


def card(front: str, back: str, *, ground: str, font: str, extra: str = "") -> tuple[tuple[str, str], str]:
    """Return the two sides of a card and their rules."""
    css = (
        f"{ink.AT}.card{{position:relative;width:85.6mm;height:54mm;background:{ground};font:{font}}}"
        f".card small{{font-size:4.6pt}}{extra}"
    )
    return (f'<div class="card">{front}</div>', f'<div class="card">{back}</div>'), css


def copy_of(paper: Paper, note: str, *, grey: bool = True) -> Paper:
    """Return the two sides of a card copied on one sheet of A4."""
    front, back = paper.pages
    css = paper.css + (
        ".copy{position:relative;width:210mm;height:297mm;background:#fdfdfc}.copy .card{position:absolute;left:58mm;"
        f"top:38mm;border:.3mm solid #aaa;{'background:#efefed;' if grey else ''}}}.copy .card+.card{{top:110mm}}"
        + (".copy .card *{color:#1a1a1a!important}" if grey else "")
    )
    page = f'<div class="copy">{front}{back}{box(60, 180, note, "font:15pt AR PL UKai TW;color:#333")}</div>'
    return Paper(paper.kind, f"{paper.layout}-copy", (page,), css, (210.0, 297.0), paper.facts, paper.language)


def _photo(of: Someone, x: float, y: float, wide: float, *, grey: bool = False) -> str:
    return box(x, y, f'<img src="{ink.face(of, grey=grey)}" style="width:{wide}mm;height:{wide * 1.25:.1f}mm">')


# Hong Kong


def _permanent(case: Case, party: str) -> bool:
    return party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"


def _symbols(case: Case, party: str, rng: Random) -> str:
    of = case.of(party)
    old = ink.age(of, case.on)
    stars = "***" if old >= 18 else "*" if old >= 11 else ""
    born = "O" if of.nationality != "CHN" else rng.choice("XXZ") if _permanent(case, party) else "X"
    if _permanent(case, party):
        return f"{stars if of.nationality == 'CHN' else ''}A{born}"
    status = {"right-to-land": "R", "unconditional-stay": "U"}
    return f"{status.get(case.answers['sponsor']['status'], 'C') if party == 'sponsor' else 'C'}{born}"


def _hk_facts(of: Someone, case: Case, party: str, symbols: str, issued: date, number: str) -> dict[str, str | date]:
    facts: dict[str, str | date] = {
        "number": number,
        "surname": of.surname,
        "given_names": of.given_names,
        "date_of_birth": of.born_on,
        "sex": of.sex,
        "symbols": symbols,
        "issued_on": issued,
        "permission": "permanent" if _permanent(case, party) else "non-permanent",
    }
    return facts | ({"chinese_name": of.chinese_name} if of.chinese_name else {})


def _hk_number(of: Someone, fault: str) -> str:
    if fault != "check-digit":
        return of.hkid
    return f"{of.hkid[:-2]}{'0' if of.hkid[-2] in 'A9' else int(of.hkid[-2]) + 1})"


def _between(rng: Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randrange(max(1, (last - first).days)))


def hong_kong_2003(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card issued from 2003 to 2018."""
    ink.only(fault, "check-digit")
    of, symbols = case.of(party), _symbols(case, party, rng)
    last = min(case.on - timedelta(days=10), date(2018, 11, 20))
    issued = _between(rng, max(date(2003, 7, 2), years_after(of, 11), ink.years(last, -9)), last)
    number, permanent = _hk_number(of, fault), _permanent(case, party)
    english = "HONG KONG PERMANENT IDENTITY CARD" if permanent else "HONG KONG IDENTITY CARD"
    front = box(5, 2.5, f"<b style='font-size:9pt'>{'香港永久性居民身份證' if permanent else '香港身份證'}</b>")
    front += box(5, 7, f"<b>{english}</b>", "font-size:6.4pt") + _photo(of, 58, 12, 22)
    front += box(5, 11.5, of.chinese_name, "font:12pt 'AR PL UMing HK'") + box(
        5, 17, ink.title_case(of), "font-size:8.4pt"
    )
    codes = "  ".join(str(rng.randrange(1000, 9999)) for _ in of.chinese_name)
    front += box(5, 21.5, codes, "font-size:7pt") + box(5, 26.5, "<small>出生日期 Date of Birth</small>")
    front += box(5, 29, f"{ink.dmy(of.born_on)} &ensp; {'女' if of.sex == 'F' else '男'} {of.sex}", "font-size:8.4pt")
    front += box(5, 34, symbols, "font-size:9pt") + box(5, 39.5, "<small>簽發日期 Date of Issue</small>")
    front += box(5, 42, f"({issued:%m-%y})", "font-size:8pt") + box(5, 46.5, f"{issued:%d-%m-%y}", "font-size:8.4pt")
    front += box(52, 45.5, f"<b>{number}</b>", "font-size:11pt;color:#111")
    right = "持證人擁有香港居留權<br>The holder of this card has the right of abode in Hong Kong"
    back = box(8, 6, right if permanent else "香港特別行政區政府簽發<br>Issued by the Government of the HKSAR")
    back += box(8, 40, "入境事務處處長<br>Director of Immigration") + box(
        52, 38, ink.signature(rng, width=24, color="#222")
    )
    back += box(8, 20, "", "width:11mm;height:9mm;background:#d9b75a;border-radius:1mm")
    pages, css = card(front, back, ground=f"#eaf1f1 {ink.waves('#86bcae')}", font="7pt FreeSans,'Noto Sans CJK HK'")
    facts = _hk_facts(of, case, party, symbols, issued, number)
    return Paper("hong-kong-identity-card", "2003", pages, css, CARD, facts, sides=True)


def years_after(of: Someone, by: int) -> date:
    """Return a birthday, or soon after birth where a young child holds the card all the same."""
    return ink.years(of.born_on, by if of.born_on.year < 2005 else 0) + timedelta(days=60)


def hong_kong_2018(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card issued since November 2018."""
    ink.only(fault, "check-digit")
    of, symbols = case.of(party), _symbols(case, party, rng)
    issued = _between(rng, max(date(2018, 11, 27), ink.years(case.on, -4)), case.on - timedelta(days=5))
    number, permanent = _hk_number(of, fault), _permanent(case, party)
    first = max(min(years_after(of, 11), issued), issued - timedelta(days=rng.randrange(400, 5000)))
    front = box(13, 2.5, f"<b style='font-size:8pt'>{'香港永久性居民身份證' if permanent else '香港身份證'}</b>")
    front += box(13, 6.6, f"<b>HONG KONG {'PERMANENT ' if permanent else ''}IDENTITY CARD</b>", "font-size:6.8pt")
    front += _photo(of, 4, 14, 22) + _photo(of, 72, 8, 8, grey=True)
    front += box(30, 12.5, of.chinese_name, "font-size:11pt") + box(30, 18, ink.title_case(of), "font-size:8pt")
    front += box(30, 22.5, " ".join(str(rng.randrange(1000, 9999)) for _ in of.chinese_name), "font-size:6.4pt")
    front += box(30, 26.5, "<small>出生日期 Date of Birth</small>") + box(56, 26.5, "<small>性別 Sex</small>")
    front += box(30, 29, ink.dmy(of.born_on), "font-size:8pt") + box(
        56, 29, f"{'女' if of.sex == 'F' else '男'} {of.sex}"
    )
    front += box(30, 34, f"<b>{symbols}</b>", "font-size:9pt") + box(30, 40, "<small>簽發日期 Date of Issue</small>")
    front += box(30, 42.5, f"({first:%m-%y})", "font-size:7pt") + box(30, 46.5, f"{issued:%d-%m-%y}", "font-size:8pt")
    front += box(57, 45.5, f"<b>{number}</b>", "font-size:10.4pt")
    back = box(6, 5, "香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION", "font-size:5.6pt")
    words = "持證人擁有香港居留權 The holder of this card has the right of abode in Hong Kong"
    back += box(6, 10, words if permanent else "此證只供識別身份之用", "font-size:5.4pt")
    back += box(10, 22, "", "width:12mm;height:10mm;background:#caa84a;border-radius:1mm")
    back += box(6, 44, "簽發當局：入境事務處 Issuing authority: Immigration Department", "font-size:5pt")
    pages, css = card(front, back, ground=f"#f1ebf3 {ink.waves('#b58fbf', step=1.6)}", font="7.4pt 'Noto Sans CJK HK'")
    facts = _hk_facts(of, case, party, symbols, issued, number)
    return Paper("hong-kong-identity-card", "2018", pages, css, CARD, facts, sides=True)


def hong_kong_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of one of the cards on a sheet."""
    paper = rng.choice([hong_kong_2003, hong_kong_2018])(case, party, rng, fault)
    return copy_of(paper, rng.choice(["副本 COPY", "只供申請入境之用", "For Immigration Department only"]))


# The Mainland


def mainland_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the second-generation card: the side with the portrait and the side with the term."""
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    number = of.mainland_id
    region, police, street = REGIONS[number[:6]]
    if fault == "check-digit":
        number = number[:-1] + ("3" if number[-1] != "3" else "4")
    address = f"{region}{street}{rng.randrange(2, 300)}号{rng.randrange(1, 20)}栋{rng.randrange(101, 2800)}室"
    issued, ends = _mainland_term(case, of, rng, fault)
    term = f"{issued:%Y.%m.%d}-{f'{ends:%Y.%m.%d}' if ends else '长期'}"
    rows = [(6, "姓　名", of.simplified), (13, "性　别", f"{'女' if of.sex == 'F' else '男'}　　<i>民　族</i>　汉")]
    rows.append((20, "出　生", f"{of.born_on.year} <i>年</i> {of.born_on.month} <i>月</i> {of.born_on.day} <i>日</i>"))
    front = "".join(box(6, y, f"<i>{label}</i>　{value}", "font-size:8.4pt") for y, label, value in rows)
    front += box(
        6, 27, f"<i>住　址</i>　{address[:11]}<br>　　　　{address[11:22]}<br>　　　　{address[22:]}", "font-size:8pt"
    )
    front += box(6, 45, f"<i>公民身份号码</i>　<b>{number}</b>", "font-size:9.4pt") + _photo(of, 59, 8, 22)
    back = box(28, 9, "中华人民共和国", "font-size:13pt;letter-spacing:.6mm")
    back += box(24, 18, "居 民 身 份 证", "font:bold 18pt 'Noto Serif CJK SC'")
    back += box(6, 8, "★", "font-size:24pt;color:#c33") + box(20, 37, f"<i>签发机关</i>　{police}")
    back += box(20, 44, f"<i>有效期限</i>　{term}")
    ground = f"#eef4f6 {ink.waves(rng.choice(['#8fc0d6', '#d6a9a9']), step=1.4)}"
    pages, css = card(
        front, back, ground=ground, font="8.6pt 'Noto Sans CJK SC'", extra=".card i{font-style:normal;color:#3a78b0}"
    )
    facts = {"number": number, "chinese_name": of.simplified, "date_of_birth": of.born_on, "sex": of.sex}
    facts |= {"address": address, "issued_on": issued} | ({"expires_on": ends} if ends else {})
    return Paper("mainland-identity-card", "second-generation", pages, css, CARD, facts, "zh", sides=True)


def _mainland_term(case: Case, of: Someone, rng: Random, fault: str) -> tuple[date, date | None]:
    if fault == "expired":
        spans = 20 if ink.age(of, case.on) >= 46 else 10 if ink.age(of, case.on) >= 26 else 5
        return ink.validity(rng, case, fault, spans=spans, day_less=False, of=of)
    issued = ink.before(rng, case.on, 40, 1500)
    old = ink.age(of, issued)
    return issued, None if old >= 46 else ink.years(issued, 20 if old >= 26 else 10 if old >= 16 else 5)


def mainland_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a black and white copy of both sides."""
    return copy_of(mainland_card(case, party, rng, fault), "仅供申请赴港受养人签证使用", grey=True)


def mainland_scan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a scan in colour of both sides, the emblem first."""
    paper = mainland_card(case, party, rng, fault)
    turned = Paper(paper.kind, "scan", paper.pages[::-1], paper.css, paper.size, paper.facts, "zh", sides=True)
    return copy_of(turned, "", grey=False)


def permit_card(case: Case, party: str, rng: Random, fault: str, *, english: bool = True) -> Paper:
    """Draw the Exit-Entry Permit as a card, with its line, and the endorsements on the back."""
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    issued, ends = ink.permit_days(case, of, fault)
    line = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    en = (lambda text: f" {text}") if english else (lambda text: "")
    front = box(5, 2.5, "中华人民共和国　<b>往来港澳通行证</b>", "font-size:8.4pt;color:#7b2233")
    if english:
        front += box(5, 7, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", "font-size:4.5pt")
    front += _photo(of, 5, 11, 22) + box(60, 10, f"<b>{of.permit}</b>", "font-size:8.6pt")
    place = rng.choice(["广东", "上海", "浙江", "四川"])
    rows = [
        (14, f"姓名{en('Name')}", f"{of.simplified}　{of.surname}, {of.given_names}"),
        (21, f"出生日期{en('Date of Birth')}", f"{of.born_on:%Y.%m.%d}　　{'女' if of.sex == 'F' else '男'}"),
        (28, f"有效期限{en('Period of Validity')}", f"{issued:%Y.%m.%d}-{ends:%Y.%m.%d}"),
        (35, f"签发机关{en('Issuing Authority')}", f"公安部出入境管理局　{place}"),
    ]
    front += "".join(box(30, y, f"<small>{label}</small><br>{value}") for y, label, value in rows)
    front += box(4.6, 46.5, ink.zone((line,)), "font:bold 12pt FreeMono")
    until = min(ends, case.on + timedelta(days=rng.randrange(80, 700)))
    stay = f"香港 HKG　　逗留 D　　多次<br>有效期至 {until:%Y.%m.%d}<br>签发地 {place}　签发日期 {ink.before(rng, case.on, 3, 40):%Y.%m.%d}"
    back = box(5, 4, "签注 ENDORSEMENT" if english else "签　注") + box(
        8, 12, stay, "font:7.4pt/1.5 'Noto Sans Mono CJK SC'"
    )
    if rng.random() < 0.5:
        back += box(
            8, 30, f"澳门 MAC　　个人旅游 G　　一次<br>有效期至 {until:%Y.%m.%d}", "font:7.4pt 'Noto Sans Mono CJK SC'"
        )
    back += box(5, 47, "请妥善保管，不得折叠、打孔", "font-size:5pt")
    pages, css = card(front, back, ground=f"#f5ecee {ink.waves('#d09aa8', step=1.5)}", font="7.6pt 'Noto Sans CJK SC'")
    facts = {"number": of.permit, "surname": of.surname, "given_names": of.given_names, "chinese_name": of.simplified}
    facts |= {"date_of_birth": of.born_on, "sex": of.sex, "issued_on": issued, "expires_on": ends}
    layout = "card" if english else "card-chinese"
    return Paper("exit-entry-permit", layout, pages, css, CARD, facts, "both" if english else "zh", sides=True)


def permit_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card without English labels."""
    return permit_card(case, party, rng, fault, english=False)


def permit_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of both sides."""
    return copy_of(permit_card(case, party, rng, fault), "供香港入境事务处审核", grey=rng.random() < 0.6)


# Macao and Taiwan


def macao_card(case: Case, party: str, rng: Random, fault: str, *, newer: bool = False) -> Paper:
    """Draw the resident identity card in Chinese and Portuguese."""
    ink.only(fault, "expired")
    of = case.of(party)
    known = (
        case.answers["applicant"].get("macao", {}).get("identity_card_first_issued_on")
        if party == "applicant"
        else None
    )
    issued, ends = ink.validity(rng, case, fault, spans=10, day_less=False, of=of)
    first = date.fromisoformat(str(known)) if known else ink.before(rng, issued, 1, 5000)
    first = max(first, of.born_on + timedelta(days=30))
    issued, ends = (first, ink.years(first, 10)) if first > issued and not fault else (max(issued, first), ends)
    permanent = (case.on - first).days > 7 * 365 + 3
    title = "永久性居民身份證" if permanent else "非永久性居民身份證"
    portuguese = f"BILHETE DE IDENTIDADE DE RESIDENTE {'' if permanent else 'NÃO '}PERMANENTE"
    left = 30 if newer else 6
    front = box(6, 2, "中華人民共和國澳門特別行政區　REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", "font-size:4.8pt")
    front += box(6, 4.8, f"<b>{title}</b>", "font-size:9pt") + box(6, 9.2, f"<b>{portuguese}</b>", "font-size:5.4pt")
    front += _photo(of, 4 if newer else 59, 13, 22)
    rows = [
        (
            12.5,
            "姓名 Nome",
            f"{of.chinese_name}<br>{of.surname}, {of.given_names}"
            if of.chinese_name
            else f"{of.surname}, {of.given_names}",
        ),
        (22, "出生日期 Data de nascimento", f"{ink.dmy(of.born_on)}　性別 Sexo {of.sex}"),
        (28, "首次發出日期 Data da 1ª emissão", ink.dmy(first)),
        (34, "本次發出日期 Data desta emissão", ink.dmy(issued)),
        (40, "有效期至 Válido até", f"<b>{ink.dmy(ends)}</b>"),
    ]
    front += "".join(box(left, y, f"<small>{label}</small><br>{value}") for y, label, value in rows)
    front += box(56 if newer else 58, 46, f"<b>{of.macao_id}</b>", "font-size:10pt")
    back = box(6, 6, "身份證明局 Direcção dos Serviços de Identificação", "font-size:6pt")
    back += box(
        6,
        14,
        f"身高 Altura 1.{rng.randrange(50, 85)} m<br>出生地代碼 Código do local de nascimento {rng.choice(['AC', 'AM', 'AH'])}",
    )
    back += box(10, 30, "", "width:12mm;height:10mm;background:#d0b050") + box(
        50, 34, ink.signature(rng, width=26, color="#111")
    )
    ground = f"{'#eaf5ee' if newer else '#f6f3e4'} {ink.waves('#83bf9b' if newer else '#c9b26b')}"
    pages, css = card(front, back, ground=ground, font="7.4pt FreeSans,'Noto Sans CJK HK'")
    facts = {"number": of.macao_id, "surname": of.surname, "given_names": of.given_names, "date_of_birth": of.born_on}
    facts |= {"sex": of.sex, "first_issued_on": first, "issued_on": issued, "expires_on": ends}
    facts |= {"permission": "permanent" if permanent else "non-permanent"}
    facts |= {"chinese_name": of.chinese_name} if of.chinese_name else {}
    return Paper("macao-identity-card", "2013" if newer else "2002", pages, css, CARD, facts, sides=True)


def macao_newer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card with the portrait on the left."""
    return macao_card(case, party, rng, fault, newer=True)


def macao_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of both sides."""
    return copy_of(macao_card(case, party, rng, fault), "副本", grey=True)


def roc(day: date) -> str:
    """Return a date of the Republic: 民國108年6月3日."""
    return f"民國{day.year - 1911}年{day.month}月{day.day}日"


def taiwan_card(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the national identity card."""
    ink.only(fault, "check-digit")
    of = case.of(party)
    number = of.taiwan_id if not fault else of.taiwan_id[:-1] + str((int(of.taiwan_id[-1]) + 1) % 10)
    issued = _between(rng, max(date(2006, 1, 4), years_after(of, 14)), ink.before(rng, case.on, 20, 300))
    city = rng.choice(["臺北市大安區", "新北市板橋區", "臺中市西屯區", "高雄市左營區"])
    address = f"{city}{rng.choice(['和平', '文化', '河南'])}路{rng.randrange(2, 300)}號{rng.randrange(2, 12)}樓"
    why = rng.choice(["換發", "初發", "補發"])
    front = box(18, 3, "中華民國國民身分證", "font:bold 13pt 'Noto Serif CJK TC';color:#234") + _photo(of, 60, 12, 21)
    front += box(6, 13, f"姓名　<b style='font-size:15pt'>{'　'.join(of.chinese_name)}</b>")
    front += box(6, 23, f"出生<br>年月日　<b>{roc(of.born_on)}</b>") + box(
        6, 33, f"性別　<b>{'女' if of.sex == 'F' else '男'}</b>"
    )
    front += box(6, 39, f"發證日期 {roc(issued)}({city[1:3] if city[0] == '新' else city[:2]}){why}", "font-size:6.4pt")
    front += box(6, 45, f"統一編號　<b style='font-size:13pt'>{number}</b>")
    kin = [rng.choice("陳林黃張李王吳劉") + "".join(rng.sample("國志文明淑美惠芬", 2)) for _ in range(2)]
    rows = [
        (5, f"父　{of.chinese_name[:1]}{kin[0][1:]}"),
        (
            13,
            f"配偶　{case.of('sponsor').chinese_name if party == 'applicant' and case.relationship == 'spouse' else ''}",
        ),
    ]
    back = "".join(box(6, y, text) for y, text in rows) + box(46, 5, f"母　{kin[1]}") + box(46, 13, "役別")
    back += box(6, 22, f"出生地　{city[:3]}") + box(6, 31, f"住址　{address[:14]}<br>　　　{address[14:]}")
    back += box(28, 46, f"{rng.randrange(10**9, 10**10)}", "font:9pt FreeMono")
    pages, css = card(front, back, ground=f"#f8eef0 {ink.waves('#e0a0b0', step=1.3)}", font="8pt 'Noto Serif CJK TC'")
    facts = {"number": number, "chinese_name": of.chinese_name, "date_of_birth": of.born_on, "sex": of.sex}
    facts |= {"issued_on": issued, "address": address}
    return Paper("taiwan-identity-card", "2005", pages, css, CARD, facts, "zh", sides=True)


def taiwan_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of both sides."""
    return copy_of(taiwan_card(case, party, rng, fault), "與正本相符　僅供申請香港居留使用", grey=rng.random() < 0.7)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "passport": passports.LAYOUTS,
    "hong-kong-identity-card": (hong_kong_2003, hong_kong_2018, hong_kong_copy),
    "mainland-identity-card": (mainland_card, mainland_copy, mainland_scan),
    "exit-entry-permit": (permit_card, permit_chinese, permit_copy),
    "macao-identity-card": (macao_card, macao_newer, macao_copy),
    "taiwan-identity-card": (taiwan_card, taiwan_copy),
}
