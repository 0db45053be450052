# ruff: noqa: E501 -- lines of HTML and CSS
"""Cards of Hong Kong, the Mainland, Macao and Taiwan, and the Exit-Entry Permit: both sides, or a copy on a sheet."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    RESET,
    at,
    before,
    block,
    dmy,
    document_days,
    known,
    lines,
    only,
    picture,
    portrait,
    rings,
    term,
    unfit,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import on_sheet

CARD = (85.6, 54.0)
TOWNS = {
    "1101": ("北京市朝阳区团结湖北里９号楼２门４０３号", "北京市公安局朝阳分局", "北京"),
    "3101": ("上海市徐汇区天钥桥路３２５弄１２号８０１室", "上海市公安局徐汇分局", "上海"),
    "4403": ("广东省深圳市宝安区新安街道翻身路１１８号", "深圳市公安局宝安分局", "广东"),
    "3301": ("浙江省杭州市上城区清泰街４０号３幢５０２室", "杭州市公安局上城分局", "浙江"),
    "5101": ("成都市武侯区科华北路１３６号２栋１单元９号", "成都市公安局武侯分局", "四川"),
}


def _card(inner: str, ground: str, fine: str, place: str = "HK", *, grey: bool = False) -> str:
    back = "#f2f2f2" if grey else f"{ground} {rings(fine, 13)}"
    return f'<div style="position:relative;width:85.6mm;height:54mm;overflow:hidden;border-radius:3mm;background:{back};font:7pt/1.25 Liberation Sans,Noto Sans CJK {place}">{inner}</div>'


def _spoilt(number: str, fault: str) -> str:
    """Return the number, its check digit wrong if that is the fault."""
    if fault != "check-digit":
        return number
    spot = len(number.rstrip(")")) - 1
    return number[:spot] + (str((int(number[spot]) + 1) % 10) if number[spot].isdigit() else "7") + number[spot + 1 :]


def _hkid(case: Case, party: str, rng: Random, fault: str, *, new: bool, grey: bool) -> tuple[str, str, dict]:
    only(fault, "check-digit")
    of = case.of(party)
    settled = party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"
    start = date(2018, 11, 27) if new else date(2003, 6, 23)
    earliest = max(start, of.born_on + timedelta(days=700))
    latest = case.on - timedelta(days=8)
    earliest = max(earliest, latest - timedelta(days=900)) if not settled else earliest
    if earliest > latest:
        raise unfit(fault, "too young for a card")
    issued = earliest + timedelta(days=rng.randrange((latest - earliest).days + 1))
    if not new:
        issued = min(issued, max(earliest, date(2018, 11, 20)))
    old = (issued - of.born_on).days // 365
    stars = ("***" if old >= 18 else "*" if old >= 11 else "") if settled else ""
    symbols = stars + ("AZ" if settled else "CO")
    number = _spoilt(of.hkid, fault)
    zh, en = ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD") if settled else ("香港身份證", "HONG KONG IDENTITY CARD")  # fmt: skip
    first = f"{of.born_on.month:02d}-{(of.born_on.year + 11) % 100:02d}" if settled and old > 11 else f"{issued:%m-%y}"
    codes = "  ".join(f"{Random('telex' + each).randrange(20, 7999):04d}" for each in of.chinese_name)
    left = 29 if new else 31
    front = (
        at(4, 2.4, f"<b style='font-size:{9 if new else 8.6}pt'>{zh}</b>") + at(4 if new else 38, 6.6 if new else 3.1, en, f"font-size:{6.6 if new else 5.6}pt")
        + picture(3.5, 15, 22.5, portrait(of, (244, 246, 247), share=0.67, dress=1, grey=grey))
        + at(left, 10.5, of.chinese_name, "font-size:12pt;letter-spacing:1mm")
        + at(left, 16.4, f"{of.surname}, {of.given_names.title()}", "font-size:9pt")
        + at(left, 21, codes, "font-size:7.4pt")
        + at(left, 26, "<span style='font-size:5pt'>出生日期　Date of Birth</span>")
        + at(left, 28.2, f"{dmy(of.born_on, '-')}　{'女' if of.sex == 'F' else '男'} {of.sex}", "font-size:9pt")
        + at(left, 33.4, symbols, "font-size:9pt;letter-spacing:.5mm")
        + at(left, 38.4, "<span style='font-size:5pt'>簽發日期　Date of Issue</span>")
        + at(left, 40.6, f"({first})", "font-size:8.2pt") + at(left, 45.6, f"{issued:%d-%m-%y}", "font-size:9pt")
        + at(56, 45, number, "font:bold 12pt Liberation Sans")
        + (picture(66, 26, 13, portrait(of, (250, 250, 250), width=140, height=180, grey=True), "opacity:.35") if new else "")
    )  # fmt: skip
    rear = "入境事務處處長<br>Director of Immigration<br><br>此證屬香港特別行政區政府財產<br>This card is the property of the Government of the HKSAR<br><br>如有拾獲，請投入任何郵箱或交回人事登記處<br>If found, please drop in any post box or return to the Registration of Persons Office"
    chip = '<div style="position:absolute;left:8mm;top:20mm;width:12mm;height:11mm;background:#c9ac52;border:.2mm solid #80692c;border-radius:1.5mm"></div>'
    facts = known(of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", number=number, symbols=symbols, issued_on=issued)  # fmt: skip
    tint = ("#dcebe2", "#9fc8b2") if new else ("#eaf0f4", "#a9c3d4")
    return (
        _card(front, *tint, grey=grey),
        _card(chip + block(25, 8, 56, rear, "font-size:6pt;line-height:1.4"), *tint, grey=grey),
        facts,
    )


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the greenish card of 2018, both sides, headings to the left."""
    front, back, facts = _hkid(case, party, rng, fault, new=True, grey=False)
    return Paper("hong-kong-identity-card", "greenish-heading-left", (front, back), RESET, CARD, facts, sides=True)


def hong_kong_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of 2003 from a copier without colour, both sides beside each other, a stamp of the copy across."""
    front, back, facts = _hkid(case, party, rng, fault, new=False, grey=True)
    stamp = f"<div style='border:.4mm solid #555;padding:1mm 3mm;font:10pt Liberation Sans,Noto Sans CJK HK;color:#555;transform:rotate(-8deg)'>COPY 副本<br>ONLY FOR VISA APPLICATION {dmy(case.on)}</div>"
    sheet = on_sheet((14, 38, front), (108, 38, back), more=at(70, 112, stamp))
    return Paper("hong-kong-identity-card", "copied-grey-side-by-side", (sheet,), RESET, facts=facts)


def _resident(case: Case, party: str, rng: Random, fault: str) -> tuple[str, str, dict]:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    grown = years(of.born_on, 26)
    if years(grown, 1) < case.on:
        if fault == "expired":
            begun = years(of.born_on, 16) + timedelta(days=rng.randrange(5, 240))
            ends = years(begun, 10)
        else:
            begun = before(rng, case.on, 40, min((case.on - grown).days, 6900))
            ends = years(begun, 20)
    number = _spoilt(of.mainland_id, fault)
    address, bureau, _ = TOWNS[of.mainland_id[:4]]
    y, m, d = of.born_on.year, of.born_on.month, of.born_on.day
    c = "font-size:6.6pt;color:#2d6f93"
    front = (
        at(6, 5.5, f"<span style='{c}'>姓 名</span>　<b style='font-size:9.4pt;font-weight:normal'>{of.simplified}</b>")
        + at(6, 13, f"<span style='{c}'>性 别</span>　<span style='font-size:8pt'>{'女' if of.sex == 'F' else '男'}</span>　<span style='{c}'>民 族</span>　<span style='font-size:8pt'>汉</span>")
        + at(6, 19.8, f"<span style='{c}'>出 生</span>　<span style='font-size:8pt'>{y}</span><span style='{c}'> 年 </span><span style='font-size:8pt'>{m}</span><span style='{c}'> 月 </span><span style='font-size:8pt'>{d}</span><span style='{c}'> 日</span>")
        + at(6, 27, "住 址", c) + block(16, 26.6, 38, address, "font-size:7.6pt;line-height:1.45")
        + picture(57, 6.5, 23, portrait(of, (253, 253, 253), share=0.71))
        + at(6, 45.6, f"<span style='{c}'>公民身份号码</span>　<span style='font:10.8pt Liberation Mono;letter-spacing:.35mm'>{number}</span>")
    )  # fmt: skip
    emblem = '<div style="position:absolute;left:6mm;top:5mm;width:17mm;height:17mm;border-radius:50%;background:#c2362c;color:#f3d162;text-align:center;font:12pt/16mm DejaVu Sans">★</div>'
    back = (
        emblem
        + at(29, 6, "中华人民共和国", "font:13pt Noto Serif CJK SC;letter-spacing:2mm")
        + at(27, 15, "居民身份证", "font:bold 19pt Noto Serif CJK SC;letter-spacing:3mm")
        + at(17, 37.5, "<b>签发机关</b>　" + bureau, "font-size:7.8pt")
        + at(17, 44.6, f"<b>有效期限</b>　{begun:%Y.%m.%d}-{ends:%Y.%m.%d}", "font-size:7.8pt")
    )
    facts = known(of, "date_of_birth", "sex", chinese_name=of.simplified, number=number, issued_on=begun, expires_on=ends, address=address)  # fmt: skip
    return _card(front, "#edf3f3", "#bcd5d9", "SC"), _card(back, "#eef2ec", "#c6d8c4", "SC"), facts


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland card's two sides."""
    front, back, facts = _resident(case, party, rng, fault)
    return Paper("mainland-identity-card", "two-sides", (front, back), RESET, CARD, facts, "zh", sides=True)


def mainland_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland card on a sheet, the person's side on top, the purpose written beneath."""
    front, back, facts = _resident(case, party, rng, fault)
    note = at(64, 190, "仅供办理香港受养人签证使用", "font:14pt 'AR PL UKai CN';color:#28388e")
    sheet = on_sheet((62, 56, front), (62, 124, back), more=note)
    return Paper("mainland-identity-card", "sheet-face-above", (sheet,), RESET, facts=facts, language="zh")


def _eep(case: Case, party: str, rng: Random, fault: str) -> tuple[str, str, dict]:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if "pinyin" not in of.spellings or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = document_days(case, of, of.permit, fault)
    surname, given = of.spellings["pinyin"]
    place = TOWNS[of.mainland_id[:4]][2]
    c = "font-size:5.2pt;color:#7c4f3a"
    rows = (
        (15, "姓名/Name", f"{of.simplified}　{surname}, {given}"),
        (21.5, "出生日期/Date of birth", f"{of.born_on:%Y.%m.%d}"),
        (28, "有效期限/Period of validity", f"{begun:%Y.%m.%d}-{ends:%Y.%m.%d}"),
        (34.5, "签发地点/Place of issue", place),
    )
    front = (
        block(0, 2, 85.6, "中华人民共和国<br><b style='font-size:11pt;letter-spacing:1mm'>往来港澳通行证</b>", "text-align:center;font-family:Noto Serif CJK SC")
        + picture(60, 12.5, 22, portrait(of, (254, 254, 254), share=0.7))
        + "".join(at(5, y, a, c) + at(5, y + 2.2, b, "font-size:8pt") for y, a, b in rows)
        + at(36, 21.5, "性别/Sex", c) + at(36, 23.7, "女 / F" if of.sex == "F" else "男 / M", "font-size:8pt")
        + at(36, 34.5, "证件号码/No.", c) + at(36, 36.5, of.permit, "font:bold 9.4pt Liberation Mono")
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:10mm;background:#fdfcf8">{at(4, 3, lines((zones.permit(of, expires_on=ends, broken=fault == "check-digit"),)), "font:9.8pt Liberation Mono;letter-spacing:.4mm")}</div>'
    )  # fmt: skip
    day = case.on - timedelta(days=rng.randrange(4, 30))
    back = block(5, 5, 76, f"<b>签注 Exit Endorsement</b><br><br>香港　探亲(TANQIN)　{day + timedelta(days=90):%Y.%m.%d}前有效<br>往来香港1次，每次不超过14天<br>签发日期 {day:%Y.%m.%d}　签发机关 公安部出入境管理局", "font-size:7.4pt;line-height:1.55")  # fmt: skip
    back += block(5, 40, 76, "持证人凭本证及有效签注往来香港或者澳门。本证应妥善保存，遗失须即报失。", "font-size:6pt")
    facts = known(of, "date_of_birth", "sex", surname=surname, given_names=given, chinese_name=of.simplified, number=of.permit, issued_on=begun, expires_on=ends)  # fmt: skip
    return _card(front, "#f5ece0", "#dfc29c", "SC"), _card(back, "#f5ece0", "#dfc29c", "SC"), facts


def permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the permit's two sides, the photograph to the right."""
    front, back, facts = _eep(case, party, rng, fault)
    return Paper("exit-entry-permit", "photo-right", (front, back), RESET, CARD, facts, sides=True)


def permit_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the permit on one sheet."""
    front, back, facts = _eep(case, party, rng, fault)
    return Paper("exit-entry-permit", "both-sides-on-a-sheet", (on_sheet((20, 30, front), (20, 92, back), more=""),), RESET, facts=facts)  # fmt: skip


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Macao's card, both sides: photograph to the left, number beneath it, zone behind."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no resident of Macao")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    first = max(date(1999, 12, 20), years(begun, -10))
    c = "font-size:4.8pt;color:#45606a"
    rows = (
        (30, 13, "姓氏/Apelido", of.surname), (30, 19, "名字/Nome", of.given_names), (64, 13, "中文姓名", of.chinese_name),
        (30, 25, "出生日期/Data de nascimento", dmy(of.born_on, "-")), (64, 25, "性別/Sexo", f"{of.sex} {'女' if of.sex == 'F' else '男'}"),
        (30, 31, "首次發出日期/Data da 1.ª emissão", dmy(first, "-")), (30, 37, "本次發出日期/Data de emissão", dmy(begun, "-")),
        (30, 43, "有效期/Válido até", dmy(ends, "-")),
    )  # fmt: skip
    front = (
        block(0, 1.8, 85.6, "澳門特別行政區永久性居民身份證<br><span style='font-size:5.2pt'>BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE DA R.A.E.M.</span>", "text-align:center;font-size:8.6pt;font-weight:bold")
        + picture(4, 12, 22, portrait(of, (240, 243, 246), share=0.66, dress=1))
        + "".join(at(x, y, a, c) + at(x, y + 2, b, "font-size:7.6pt") for x, y, a, b in rows)
        + at(4, 45.5, of.macao_id, "font:bold 11pt Liberation Sans")
    )  # fmt: skip
    digits = of.macao_id.replace("(", "").replace(")", "").ljust(9, "<")
    end, born = f"{ends:%y%m%d}", f"{of.born_on:%y%m%d}"
    one = f"I<MAC{digits}{zones.digit(digits)}".ljust(30, "<")
    two = f"{born}{zones.digit(born)}{of.sex}{end}{zones.digit(end)}CHN".ljust(29, "<")
    two += zones.digit(one[5:] + two[:7] + two[8:15] + two[18:29])
    two = zones.wrong(two, 6) if fault == "check-digit" else two
    three = f"{zones.letters(of.surname)}<<{zones.letters(of.given_names)}".ljust(30, "<")[:30]
    back = block(6, 6, 74, "身份證明局局長 O Director dos Serviços de Identificação<br>出生地 Naturalidade　AO　　身高 Altura　1,68", "font-size:6.4pt;line-height:1.6")  # fmt: skip
    back += f'<div style="position:absolute;left:0;right:0;bottom:0;height:22mm;background:#fcfcfa">{at(4, 3, lines((one, two, three)), "font:9.6pt/5.6mm Liberation Mono;letter-spacing:.5mm")}</div>'
    facts = known(of, "surname", "given_names", "chinese_name", "date_of_birth", "sex", number=of.macao_id, first_issued_on=first, issued_on=begun, expires_on=ends)  # fmt: skip
    sides = (_card(front, "#e5eff1", "#a6c9cf"), _card(back, "#e5eff1", "#a6c9cf"))
    return Paper("macao-identity-card", "photo-left-two-sides", sides, RESET, CARD, facts, sides=True)


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of Taiwan's card on a sheet: number beneath the photograph."""
    only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "not of Taiwan")
    number = _spoilt(of.taiwan_id, fault)
    issued = max(date(2005, 12, 21) + timedelta(days=rng.randrange(4500)), years(of.born_on, 15))
    issued = min(issued, case.on - timedelta(days=45))

    def roc(day: date) -> str:
        return f"民國{day.year - 1911}年{day.month}月{day.day}日"

    c = "font-size:6.4pt;color:#6c5340"
    front = (
        at(6, 3, "中華民國國民身分證", "font:13pt 'AR PL UMing TW';letter-spacing:1.4mm;color:#5b3b2a")
        + at(6, 14, "姓　名", c) + at(19, 12.4, of.chinese_name, "font-size:13pt;letter-spacing:2mm")
        + at(6, 24, "出　生<br>年月日", c) + at(19, 24.6, roc(of.born_on), "font-size:8pt")
        + at(6, 33.4, "性　別", c) + at(19, 33, "女" if of.sex == "F" else "男", "font-size:8pt")
        + at(6, 41, "發證日期", c) + at(19, 40.8, f"{roc(issued)} (北市) {rng.choice(('初發', '換發'))}", "font-size:6.8pt")
        + picture(60, 10, 21, portrait(of, (254, 254, 254), share=0.7)) + at(55, 44, number, "font:bold 12pt Liberation Sans")
        + at(55, 40.6, "統一編號", c)
    )  # fmt: skip
    kin = Random("parents" + of.chinese_name)
    other = case.sponsor if of is case.applicant else case.applicant
    mate = (other.chinese_name or other.western) if case.relationship == "spouse" else ""
    rows = ((6, "父", of.chinese_name[0] + kin.choice(("文雄", "清輝", "榮吉"))), (14, "母", kin.choice("洪簡游温") + kin.choice(("素珍", "月娥"))), (22, "配偶", mate), (30, "出生地", "臺北市"))  # fmt: skip
    back = "".join(at(6, y, a, c) + at(20, y - 0.4, b, "font-size:8pt") for y, a, b in rows) + at(6, 39, "住址", c)
    back += block(20, 38.6, 60, f"臺北市大安區和安里{kin.randrange(1, 20)}鄰安和路一段{kin.randrange(2, 90)}號三樓", "font-size:8pt")  # fmt: skip
    sheet = on_sheet((16, 40, _card(front, "#f6f1e6", "#dccba8", "TC")), (16, 104, _card(back, "#f6f1e6", "#dccba8", "TC")), more="")  # fmt: skip
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    return Paper("taiwan-identity-card", "number-beneath-photo-sheet", (sheet,), RESET, facts=facts, language="zh")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "hong-kong-identity-card": (hong_kong, hong_kong_copy),
    "mainland-identity-card": (mainland, mainland_copy),
    "exit-entry-permit": (permit, permit_copy),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan,),
}
