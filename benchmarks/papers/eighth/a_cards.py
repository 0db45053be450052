# ruff: noqa: E501 -- lines of HTML and CSS
"""Cards: identity cards of Hong Kong, the Mainland, Macao and Taiwan, and the Exit-Entry Permit."""

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
HOMES = {
    "1101": ("北京市朝阳区望京西路５２号院３号楼１１０４", "北京市公安局朝阳分局", "北京"),
    "3101": ("上海市徐汇区宛平南路８００弄６号５０２室", "上海市公安局徐汇分局", "上海"),
    "4403": ("广东省深圳市宝安区创业二路２６号９栋７０３", "深圳市公安局宝安分局", "广东"),
    "3301": ("杭州市上城区解放路１９号２单元６０１室", "杭州市公安局上城分局", "浙江"),
    "5101": ("四川省成都市武侯区玉林南路４４号１栋８号", "成都市公安局武侯区分局", "四川"),
}


def _face(inner: str, ground: str, fine: str, place: str) -> str:
    return f'<div style="position:relative;width:85.6mm;height:54mm;overflow:hidden;border-radius:2.5mm;background:{ground} {rings(fine, 10)};font:7pt/1.25 Nimbus Sans,Noto Sans CJK {place}">{inner}</div>'


def _wrong(number: str, fault: str) -> str:
    """Return the number with its check digit raised by one if that is the fault."""
    if fault != "check-digit":
        return number
    spot = len(number.rstrip(")")) - 1
    last = number[spot]
    return number[:spot] + (str((int(last) + 1) % 10) if last.isdigit() else "5") + number[spot + 1 :]


def _hong_kong(case: Case, party: str, rng: Random, fault: str, *, new: bool) -> tuple[str, str, dict]:
    only(fault, "check-digit")
    of = case.of(party)
    settled = party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"
    grown = date(2018, 11, 27) if new else date(2003, 6, 23)
    issued = before(rng, case.on, 20, 175) if new else before(rng, case.on, 220, 2600)
    while issued < max(grown, of.born_on + timedelta(days=600)):
        issued += timedelta(days=97)
    issued = min(issued, case.on - timedelta(days=5))
    old = (issued - of.born_on).days // 365
    stars = "***" if old >= 18 and settled else "*" if old >= 11 and settled else ""
    symbols = stars + ("AZ" if settled else "CO")
    first = f"{rng.randrange(1, 13):02d}-{rng.randrange(84, 99)}" if settled else f"{issued:%m-%y}"
    number = _wrong(of.hkid, fault)
    zh, en = (
        ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD")
        if settled
        else ("香港身份證", "HONG KONG IDENTITY CARD")
    )
    codes = " ".join(f"{Random('code' + each).randrange(22, 7800):04d}" for each in of.chinese_name)
    name = f"{of.surname}, {of.given_names.title()}"
    tint = ("#dfeae8", "#a9c6c2") if new else ("#e6e9f2", "#b8bfd8")
    front = (
        block(0, 2, 85.6, f"<b style='font-size:9.5pt;letter-spacing:.6mm'>{zh}</b><br><span style='font-size:6.6pt;letter-spacing:.2mm'>{en}</span>", "text-align:center")
        + picture(5, 13.5, 24, portrait(of, (240, 243, 244), share=0.64, dress=1))
        + at(33, 11.5, of.chinese_name, "font-size:13pt")
        + at(33, 18, name, "font-size:8.6pt")
        + at(33, 22.4, codes, "font-size:7pt;letter-spacing:.3mm")
        + at(33, 27, "出生日期 Date of Birth", "font-size:5.2pt")
        + at(33, 29.4, f"{dmy(of.born_on, '-')}　　{'女' if of.sex == 'F' else '男'} {of.sex}", "font-size:8.6pt")
        + at(33, 34, symbols, "font-size:8.6pt;letter-spacing:.3mm")
        + at(33, 38.4, "簽發日期 Date of Issue", "font-size:5.2pt")
        + at(33, 40.7, f"({first})", "font-size:8pt")
        + at(33, 45.2, f"{issued:%d-%m-%y}", "font-size:8.6pt")
        + at(57, 44.6, number, "font:bold 12pt Nimbus Sans")
        + picture(68, 22 if new else 25, 12.5, portrait(of, width=140, height=180, grey=True), "opacity:.33")
    )  # fmt: skip
    chip = f'<div style="position:absolute;{"right:9mm;top:16mm" if new else "left:9mm;top:18mm"};width:12.5mm;height:11.5mm;background:#cfb35a;border:.2mm solid #8a7433;border-radius:1.6mm"></div>'
    back = chip + block(
        8 if new else 27,
        9,
        50,
        "香港特別行政區政府簽發<br>Issued by the Government of the Hong Kong Special Administrative Region<br><br>如拾獲此證，請交回任何警署或人事登記辦事處。<br>If found, please return to any police station or registration of persons office.<br><br>入境事務處處長 Director of Immigration",
        "font-size:6pt;line-height:1.4",
    )
    if not settled:
        back += at(8 if new else 27, 44, "持證人的逗留期限以其旅行證件所示為準", "font-size:5.6pt")
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
    )
    return _face(front, *tint, "HK"), _face(back, *tint, "HK"), facts


def hong_kong_2003(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bluish card of 2003, heading in the middle, both sides."""
    front, back, facts = _hong_kong(case, party, rng, fault, new=False)
    return Paper("hong-kong-identity-card", "bluish-heading-in-middle", (front, back), RESET, CARD, facts, sides=True)


def hong_kong_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of 2018 copied in colour at the foot of a sheet, enlarged a little, with the holder's own note."""
    front, back, facts = _hong_kong(case, party, rng, fault, new=True)
    grown = "transform:scale(1.15);transform-origin:0 0"
    sheet = on_sheet(
        (24, 150, f'<div style="{grown}">{front}</div>'),
        (24, 220, f'<div style="{grown}">{back}</div>'),
        more=at(
            26, 132, f"Copy of HKID card - for Immigration Dept. only, {dmy(case.on)}", "font:13pt Z003;color:#2b2b66"
        ),
    )
    return Paper("hong-kong-identity-card", "colour-copy-with-note", (sheet,), RESET, facts=facts)


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland card on a sheet, the side of the emblem above, as hotels and banks copy it."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    grown = years(of.born_on, 26)
    if fault == "expired" and years(grown, 1) < case.on:  # the card of somebody's youth
        begun = years(of.born_on, 16) + timedelta(days=rng.randrange(10, 200))
        ends = years(begun, 10)
    elif years(grown, 1) < case.on:
        begun = before(rng, case.on, 40, min((case.on - grown).days, 6900))
        ends = years(begun, 20)
    number = _wrong(of.mainland_id, fault)
    address, bureau, _ = HOMES[of.mainland_id[:4]]
    cue = "color:#3b7c9b;font-size:6.8pt"
    front = (
        at(7, 6, f"<span style='{cue}'>姓名</span>　<span style='font-size:9.6pt;letter-spacing:.6mm'>{of.simplified}</span>")
        + at(7, 13.5, f"<span style='{cue}'>性别</span>　<span style='font-size:8.4pt'>{'女' if of.sex == 'F' else '男'}</span>　　<span style='{cue}'>民族</span>　<span style='font-size:8.4pt'>汉</span>")
        + at(7, 20, f"<span style='{cue}'>出生</span>　<span style='font-size:8.4pt'>{of.born_on.year}</span> <span style='{cue}'>年</span> <span style='font-size:8.4pt'>{of.born_on.month}</span> <span style='{cue}'>月</span> <span style='font-size:8.4pt'>{of.born_on.day}</span> <span style='{cue}'>日</span>")
        + at(7, 27, "住址", cue)
        + block(15.5, 26.6, 37, address, "font-size:8pt;line-height:1.45")
        + picture(57.5, 7, 22, portrait(of, (254, 254, 254), share=0.7))
        + at(7, 45, f"<span style='{cue}'>公民身份号码</span>　　<span style='font:bold 10.6pt FreeMono;letter-spacing:.25mm'>{number}</span>")
    )  # fmt: skip
    back = (
        '<div style="position:absolute;left:6mm;top:6mm;width:16mm;height:16mm;border-radius:50%;background:#b8342b;color:#f0d068;text-align:center;font:9pt/6mm DejaVu Sans">★<br>▟▙</div>'
        + block(24, 7, 56, "中华人民共和国", "font:14pt Noto Serif CJK SC;letter-spacing:1.4mm;text-align:center")
        + block(24, 16, 56, "居民身份证", "font:bold 18pt Noto Serif CJK SC;letter-spacing:2.4mm;text-align:center")
        + at(19, 37, f"<span style='font-size:7.2pt'>签发机关</span>　{bureau}", "font-size:8pt")
        + at(
            19, 44, f"<span style='font-size:7.2pt'>有效期限</span>　{begun:%Y.%m.%d}-{ends:%Y.%m.%d}", "font-size:8pt"
        )
    )
    sheet = on_sheet(
        (62, 40, _face(back, "#eef1ee", "#c3d6c8", "SC")),
        (62, 106, _face(front, "#eaf2f4", "#b6d0d8", "SC")),
        more=at(84, 168, "与原件一致", "font:14pt AR PL UKai CN;color:#333"),
    )
    facts = known(
        of,
        *("date_of_birth", "sex"),
        chinese_name=of.simplified,
        number=number,
        issued_on=begun,
        expires_on=ends,
        address=address,
    )
    return Paper("mainland-identity-card", "sheet-emblem-above", (sheet,), RESET, facts=facts, language="zh")


def permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the permit's two sides: Chinese labels in front of the values, the number in red, endorsements in a list."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if "pinyin" not in of.spellings or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = document_days(case, of, of.permit, fault)
    surname, given = of.spellings["pinyin"]
    place = HOMES[of.mainland_id[:4]][2]
    cue = "font-size:5.8pt;color:#55617a"
    zone = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    rows = (
        (12, "姓名 Name", f"{of.simplified}<br>{surname}, {given}"),
        (21, "出生日期 Date of birth", f"{of.born_on:%Y.%m.%d}　　<span style='{cue}'>性别 Sex</span> {'女' if of.sex == 'F' else '男'}"),
        (27, "有效期限 Valid", f"{begun:%Y.%m.%d}-{ends:%Y.%m.%d}"),
        (33, "签发机关 Authority", "公安部出入境管理局"),
        (38, "签发地点 Place of issue", place),
    )  # fmt: skip
    front = (
        at(30, 2, "往来港澳通行证", "font:bold 12pt Noto Serif CJK SC;color:#173e7c")
        + at(30, 7.8, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", "font-size:3.9pt")
        + picture(3.5, 6, 23, portrait(of, (253, 253, 253), share=0.69))
        + "".join(at(30, y, a, cue) + at(52, y - 0.6, b, "font-size:7.8pt") for y, a, b in rows)
        + at(5, 37, of.permit, "font:bold 10pt Nimbus Mono PS;color:#ab1f2d")
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:9.5mm;background:#fbfbf8">{at(3.5, 2.8, lines((zone,)), "font:9.6pt Liberation Mono;letter-spacing:.46mm")}</div>'
    )
    day = case.on - timedelta(days=rng.randrange(5, 40))
    head, cell = "border-bottom:.2mm solid #6a7b9a;padding:.6mm 2mm .6mm 0;font-size:5.8pt", "padding:1mm 2mm 1mm 0"
    back = block(
        5,
        4,
        76,
        f"<b style='font-size:8pt'>签注　ENDORSEMENT</b><table style='width:100%;font-size:7pt;margin-top:1.5mm'><tr><td style='{head}'>前往地 To</td><td style='{head}'>种类 Type</td><td style='{head}'>有效期 Valid until</td><td style='{head}'>次数/停留 Entries/Stay</td></tr>"
        f"<tr><td style='{cell}'>香港</td><td style='{cell}'>探亲 TANQIN</td><td style='{cell}'>{day + timedelta(days=92):%Y.%m.%d}</td><td style='{cell}'>1次/14天</td></tr><tr><td style='{cell}'>澳门</td><td style='{cell}'>旅游 GEREN</td><td style='{cell}'>{day + timedelta(days=365):%Y.%m.%d}</td><td style='{cell}'>1次/7天</td></tr></table>",
    ) + at(5, 46, f"签注签发 {day:%Y.%m.%d}　{place}", "font-size:6.4pt")
    facts = known(
        of,
        *("date_of_birth", "sex"),
        surname=surname,
        given_names=given,
        chinese_name=of.simplified,
        number=of.permit,
        issued_on=begun,
        expires_on=ends,
    )
    sides = (_face(front, "#e6eef7", "#a9c0df", "SC"), _face(back, "#e6eef7", "#a9c0df", "SC"))
    return Paper("exit-entry-permit", "labels-before-values-list-behind", sides, RESET, CARD, facts, sides=True)


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Macao's card copied on a sheet: photograph to the right, all days in front, three lines behind."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no resident of Macao")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    first = max(date(1999, 12, 20), years(begun, -10))
    cue = "font-size:4.6pt;color:#566"

    def cell(x: float, y: float, label: str, value: object, size: float = 7.6) -> str:
        return at(
            x,
            y,
            f"<span style='{cue}'>{label}</span><br><span style='font-size:{size}pt'>{value}</span>",
            "line-height:1.1",
        )

    front = (
        block(3, 2, 80, "澳門特別行政區　Região Administrativa Especial de Macau<br><b style='font-size:8.6pt'>永久性居民身份證</b>　<span style='font-size:5.4pt'>BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE</span>", "font-size:5.6pt")
        + picture(58.5, 11, 22.5, portrait(of, (236, 240, 244), share=0.66, dress=1))
        + cell(4, 11.5, "姓名 Apelido, Nome", f"{of.chinese_name}", 10)
        + at(4, 18.8, f"{of.surname}, {of.given_names}", "font-size:8pt")
        + cell(4, 23, "出生日期 Data de nascimento", dmy(of.born_on, "-"))
        + cell(34, 23, "性別 Sexo", f"{'女' if of.sex == 'F' else '男'} {of.sex}")
        + cell(45, 23, "身高 Altura", f"1,{rng.randrange(52, 84)}")
        + cell(4, 30, "首次發出日期 1.ª emissão", dmy(first, "-"))
        + cell(34, 30, "發出日期 Emissão", dmy(begun, "-"))
        + cell(4, 37, "有效日期至 Válido até", dmy(ends, "-"))
        + cell(34, 37, "出生地 Naturalidade", "AO")
        + at(4, 45, f"編號 N.º　<b style='font-size:12pt'>{of.macao_id}</b>")
    )  # fmt: skip
    digits = of.macao_id.replace("(", "").replace(")", "")
    end, born = f"{ends:%y%m%d}", f"{of.born_on:%y%m%d}"
    one = f"I<MAC{digits.ljust(9, '<')}{zones.digit(digits.ljust(9, '<'))}".ljust(30, "<")
    two = f"{born}{zones.digit(born)}{of.sex}{end}{zones.digit(end)}CHN".ljust(29, "<")
    two += zones.digit(one[5:] + two[:7] + two[8:15] + two[18:29])
    two = zones.wrong(two, 6) if fault == "check-digit" else two
    three = f"{zones.letters(of.surname)}<<{zones.letters(of.given_names)}".ljust(30, "<")[:30]
    back = (
        '<div style="position:absolute;left:8mm;top:10mm;width:12mm;height:11mm;background:#d0b45c;border-radius:1.5mm"></div>'
        + block(26, 8, 54, "身份證明局<br>Direcção dos Serviços de Identificação<br>澳門特別行政區政府<br>Governo da Região Administrativa Especial de Macau", "font-size:6pt;line-height:1.5")
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:21mm;background:#fbfbf8">{at(4, 3, lines((one, two, three)), "font:9.6pt/5.4mm Liberation Mono;letter-spacing:.5mm")}</div>'
    )  # fmt: skip
    sheet = on_sheet(
        (58, 46, _face(front, "#eef0e6", "#c7cfa8", "HK")), (58, 106, _face(back, "#eef0e6", "#c7cfa8", "HK"))
    )
    facts = known(
        of,
        *("surname", "given_names", "chinese_name", "date_of_birth", "sex"),
        number=of.macao_id,
        first_issued_on=first,
        issued_on=begun,
        expires_on=ends,
    )
    return Paper("macao-identity-card", "photo-right-on-a-sheet", (sheet,), RESET, facts=facts)


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Taiwan's card, both sides: large name, number at the lower right, the address printed across behind."""
    only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "not of Taiwan")
    number = _wrong(of.taiwan_id, fault)
    adult = years(of.born_on, 15)
    issued = min(max(date(2007, 1, 8) + timedelta(days=rng.randrange(4000)), adult), case.on - timedelta(days=60))

    def roc(day: date) -> str:
        return f"民國 {day.year - 1911} 年 {day.month} 月 {day.day} 日"

    cue = "font-size:6.6pt;color:#884a5f"
    front = (
        block(0, 2.5, 85.6, "中華民國國民身分證", "font:bold 14pt AR PL UKai TW;letter-spacing:1mm;text-align:center;color:#7a2e48")
        + at(5, 13, "姓名", cue) + at(15, 11, of.chinese_name, "font:15pt AR PL UKai TW;letter-spacing:3mm")
        + at(5, 23, "出生", cue) + at(15, 22.6, roc(of.born_on), "font-size:8.4pt")
        + at(5, 30, "性別", cue) + at(15, 29.6, "女" if of.sex == "F" else "男", "font-size:8.4pt")
        + at(5, 37, "發證日期", cue) + at(17, 36.6, f"{roc(issued)}　(中市){rng.choice(('換發', '補發'))}", "font-size:6.8pt")
        + picture(60, 11.5, 21.5, portrait(of, (255, 255, 255), share=0.7))
        + at(27, 45.4, f"<span style='{cue}'>統一編號</span>　<b style='font:bold 13pt Nimbus Sans;letter-spacing:.5mm'>{number}</b>")
    )  # fmt: skip
    kin = Random("kin" + of.chinese_name)
    other = case.sponsor if of is case.applicant else case.applicant
    spouse = (other.chinese_name or other.western) if case.relationship == "spouse" else ""
    rows = (
        (5, 5, "父", of.chinese_name[0] + kin.choice(("正義", "金水", "茂松"))),
        (44, 5, "母", kin.choice("邱賴江石") + kin.choice(("秀琴", "麗華", "碧霞"))),
        (5, 13, "配偶", spouse),
        (44, 13, "役別", ""),
        (5, 21, "出生地", "臺中市"),
    )
    back = "".join(at(x, y, a, cue) + at(x + 10, y - 0.4, b, "font-size:8.4pt") for x, y, a, b in rows)
    back += at(5, 30, "住址", cue) + block(
        15, 29.6, 64, f"臺中市西區公民里{kin.randrange(2, 26)}鄰美村路二段８８號五樓", "font-size:8.4pt"
    )
    back += at(58, 46, f"{rng.randrange(10**9, 10**10):010d}", "font:7pt Nimbus Mono PS")
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    sides = (_face(front, "#f7eef0", "#e4c3cc", "TC"), _face(back, "#f7eef0", "#e4c3cc", "TC"))
    return Paper("taiwan-identity-card", "kai-heading-two-columns-behind", sides, RESET, CARD, facts, "zh", sides=True)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "hong-kong-identity-card": (hong_kong_2003, hong_kong_sheet),
    "mainland-identity-card": (mainland,),
    "exit-entry-permit": (permit,),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan,),
}
