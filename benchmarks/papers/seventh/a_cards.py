# ruff: noqa: E501 -- lines of HTML and CSS
"""Cards: identity cards of four places and the Exit-Entry Permit, each as two sides and most also copied onto a sheet."""

from __future__ import annotations

from dataclasses import dataclass
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
    signature,
    svg,
    term,
    unfit,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import on_sheet

CARD = (85.6, 54.0)
FONTS = {place: f"'Liberation Sans','Noto Sans CJK {place}'" for place in ("HK", "SC", "TC")}


@dataclass(frozen=True)
class Sides:
    """Be a card: both sides, what has to be read, the language of it."""

    front: str
    back: str
    facts: dict
    language: str = "both"


def _side(inner: str, ground: str, fine: str, place: str, *, grey: bool = False) -> str:
    tone = f"#eaeaea {rings('#c9c9c9', 7)}" if grey else f"{ground} {rings(fine, 7)}"
    return f'<div style="position:relative;width:85.6mm;height:54mm;overflow:hidden;background:{tone};font:7.2pt/1.2 {FONTS[place]}">{inner}</div>'


def _off(number: str, fault: str) -> str:
    """Return the number with its last check digit raised by one if that is the fault."""
    if fault != "check-digit":
        return number
    spot = len(number.rstrip(")")) - 1
    last = number[spot]
    return number[:spot] + (str((int(last) + 1) % 10) if last.isdigit() else "7") + number[spot + 1 :]


def _two(kind: str, layout: str, made: Sides) -> Paper:
    return Paper(kind, layout, (made.front, made.back), RESET, CARD, made.facts, made.language, sides=True)  # type: ignore[arg-type]


def _copied(kind: str, layout: str, made: Sides, more: str, *, beside: bool = False) -> Paper:
    places = ((14.0, 60.0), (110.0, 60.0)) if beside else ((60.0, 52.0), (60.0, 128.0))
    page = on_sheet((*places[0], made.front), (*places[1], made.back), more=more)
    return Paper(kind, layout, (page,), RESET, facts=made.facts, language=made.language)  # type: ignore[arg-type]


def _dot(day: date) -> str:
    return f"{day:%Y.%m.%d}"


def _hong_kong(case: Case, party: str, rng: Random, fault: str, *, smart: bool) -> Sides:
    only(fault, "check-digit")
    of = case.of(party)
    permanent = party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"
    issued = before(rng, case.on, 30, 185) if smart else before(rng, case.on, 400, 2900)
    old = (issued - of.born_on).days // 365
    if old < 0:
        issued, old = before(rng, case.on, 30, 300), (case.on - of.born_on).days // 365
    stars = "***" if old >= 18 else "*" if old >= 11 else ""
    symbols = stars + ("A" + ("Z" if of.sex == "F" else "X") if permanent else "CO")
    first = f"{rng.randrange(1, 13):02d}-{rng.randrange(86, 99)}" if permanent else f"{issued:%m-%y}"
    number = _off(of.hkid, fault)
    words = ("永久性居民", "PERMANENT ") if permanent else ("", "")
    codes = " ".join(f"{Random(each).randrange(22, 7800):04d}" for each in of.chinese_name)
    head = at(3, 2, f"香港{words[0]}身份證", "font-size:9.4pt;letter-spacing:.5mm") + at(
        3, 6.6, f"HONG KONG {words[1]}IDENTITY CARD", "font-size:6.4pt;font-weight:bold"
    )
    x = 31 if smart else 34
    body = (
        picture(3, 12 if smart else 11, 26, portrait(of, (233, 236, 236), grey=not smart, share=0.66))
        + at(x, 11, of.chinese_name, "font-size:11.5pt;letter-spacing:1mm")
        + at(x, 16.4, f"{of.surname}, {of.given_names.title()}", "font-size:8.4pt")
        + at(x, 20.6, codes, "font-size:6.8pt")
        + at(x, 25, "出生日期 Date of Birth", "font-size:5.4pt")
        + at(x, 27.4, f"{dmy(of.born_on, '-')}", "font-size:8.4pt")
        + at(x + 26, 27.4, {"F": "女 F", "M": "男 M"}[of.sex], "font-size:8.4pt")
        + at(x, 32, symbols, "font-size:8.4pt")
        + at(x, 36.6, "簽發日期 Date of Issue", "font-size:5.4pt")
        + at(x, 39, f"({first})　{issued:%d-%m-%y}", "font-size:8pt")
        + at(48 if smart else 4, 46, number, "font:bold 12.5pt Liberation Sans;letter-spacing:.3mm")
        + picture(
            70 if smart else 73, 10 if smart else 34, 11, portrait(of, width=130, height=167, grey=True), "opacity:.3"
        )
    )
    front = _side(head + body, "#ecf1f2", "#b5c8cf", "HK", grey=not smart)
    chip = f'<div style="position:absolute;left:8mm;top:18mm;width:13mm;height:12mm;background:{"#d6bb63" if smart else "#b9b9b9"};border:.25mm solid #777;border-radius:2mm"></div>'
    back = _side(
        chip
        + block(
            28,
            8,
            52,
            "香港特別行政區政府<br>The Government of the Hong Kong Special Administrative Region",
            "font-size:6.4pt",
        )
        + block(
            28,
            19,
            52,
            "此證屬香港特別行政區政府所有，拾獲者請投入任何郵箱。<br>This card is the property of the Government of the HKSAR. If found, please drop it in any post box.",
            "font-size:5.8pt",
        )
        + at(28, 40, "人事登記處處長 Commissioner of Registration", "font-size:5.8pt")
        + at(8, 47, f"{rng.choice('ABD')}{rng.randrange(10**7, 10**8)}", "font:7.5pt Liberation Mono"),
        "#ecf1f2",
        "#b5c8cf",
        "HK",
        grey=not smart,
    )
    names = ("surname", "given_names", "chinese_name", "date_of_birth", "sex")
    return Sides(front, back, known(of, *names, number=number, symbols=symbols, issued_on=issued))


def hong_kong_smart(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the coloured card of 2018, both sides, the photograph to the left."""
    return _two("hong-kong-identity-card", "smart-card-both-sides", _hong_kong(case, party, rng, fault, smart=True))


def hong_kong_beside(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card of 2003 copied in grey, side by side on a sheet, a line of words across below."""
    made = _hong_kong(case, party, rng, fault, smart=False)
    word = rng.choice(("COPY - FOR DEPENDANT VISA APPLICATION ONLY", "此副本只作申請受養人簽證之用"))
    return _copied(
        "hong-kong-identity-card",
        "old-card-side-by-side",
        made,
        at(
            30,
            132,
            word,
            "font:13pt 'Liberation Sans','Noto Sans CJK HK';color:#444;border-top:.4mm solid #444;border-bottom:.4mm solid #444;padding:1mm 3mm",
        ),
        beside=True,
    )


TOWNS = {
    "1101": ("北京市朝阳区建国路18号602室", "北京市公安局朝阳分局", "北京"),
    "3101": ("上海市徐汇区天钥桥路350号1201室", "上海市公安局徐汇分局", "上海"),
    "4403": ("广东省深圳市宝安区新安路12号904室", "深圳市公安局宝安分局", "广东"),
    "3301": ("杭州市上城区庆春路77号301室", "杭州市公安局上城分局", "浙江"),
    "5101": ("成都市武侯区科华路9号1508室", "成都市公安局武侯区分局", "四川"),
}


def _mainland(case: Case, party: str, rng: Random, fault: str) -> Sides:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = term(rng, case, of, fault, spans=20 if (case.on - of.born_on).days > 27 * 366 else 10, less=0)
    number = _off(of.mainland_id, fault)
    address, bureau, _ = TOWNS[of.mainland_id[:4]]
    blue = "color:#31708f;font-size:7.6pt"
    rows = (
        (6.5, "姓　名", of.simplified),
        (13, "性　别", f"{'女' if of.sex == 'F' else '男'}　　<span style='{blue}'>民 族</span>　汉"),
        (
            19.5,
            "出　生",
            f"{of.born_on.year} <span style='{blue}'>年</span> {of.born_on.month} <span style='{blue}'>月</span> {of.born_on.day} <span style='{blue}'>日</span>",
        ),
    )
    front = "".join(at(6, y, a, blue) + at(18, y, b, "font-size:8.6pt") for y, a, b in rows)
    front += at(6, 26.5, "住　址", blue) + block(18, 26.5, 36, address, "font-size:8.2pt;line-height:1.35")
    front += picture(57, 8, 23, portrait(of, (252, 252, 252), share=0.68)) + at(6, 45.5, "公民身份号码", blue)
    front += at(29, 45, number, "font:10.5pt 'Liberation Mono';font-weight:bold")
    emblem = '<div style="position:absolute;left:7mm;top:7mm;width:15mm;height:16mm;border-radius:45%;background:#c0392b;color:#f4d27a;text-align:center;font:20pt/14mm DejaVu Sans">★</div>'
    back = (
        emblem
        + at(27, 8.5, "中华人民共和国", "font:13.5pt 'Noto Serif CJK SC';letter-spacing:.9mm")
        + at(27, 16.5, "居民身份证", "font:bold 17pt 'Noto Serif CJK SC';letter-spacing:1.6mm")
        + at(17, 38, "签发机关", "font-size:7.6pt")
        + at(33, 38, bureau, "font-size:8.2pt")
        + at(17, 44.5, "有效期限", "font-size:7.6pt")
        + at(33, 44.5, f"{_dot(begun)}-{_dot(ends)}", "font-size:8.2pt")
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
    return Sides(_side(front, "#eef4f5", "#bcd4da", "SC"), _side(back, "#f1f4ee", "#cfdcc2", "SC"), facts, "zh")


def mainland_sides(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the two sides of the Mainland card, the one with the face first."""
    return _two("mainland-identity-card", "two-sides-face-first", _mainland(case, party, rng, fault))


def mainland_marked(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides beneath each other on a sheet, the holder's words of purpose across them."""
    word = f"仅供申请香港受养人签证使用　{case.on.year}年{case.on.month}月"
    more = at(52, 112, word, "font:13pt 'AR PL UKai CN';color:#2b3f8f;transform:rotate(-4deg)")
    return _copied("mainland-identity-card", "sheet-with-purpose", _mainland(case, party, rng, fault), more)


def _permit(case: Case, party: str, rng: Random, fault: str) -> Sides:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if "pinyin" not in of.spellings or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = document_days(case, of, of.permit, fault)
    surname, given = of.spellings["pinyin"]
    place = TOWNS[of.mainland_id[:4]][2]
    small = "font-size:5.2pt;color:#4d5d73"
    zone = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    cells = (
        (12.5, "姓名 / NAME", f"{of.simplified}<br>{surname}, {given}"),
        (22, "出生日期 / DATE OF BIRTH", f"{_dot(of.born_on)}"),
        (28, "有效期限 / VALID PERIOD", f"{_dot(begun)} - {_dot(ends)}"),
        (34, "签发机关 / ISSUED BY", "中华人民共和国出入境管理局"),
    )
    front = (
        at(4, 2.2, "往来港澳通行证", "font:bold 11pt 'Noto Serif CJK SC';color:#214a86;letter-spacing:.5mm")
        + at(4, 7.8, "Exit-Entry Permit for Travelling to and from Hong Kong and Macao", "font-size:4.8pt")
        + picture(4, 12, 23.5, portrait(of, (251, 251, 251), share=0.68))
        + "".join(at(31, y, f"<span style='{small}'>{a}</span><br>{b}", "font-size:8pt") for y, a, b in cells)
        + at(60, 22, f"<span style='{small}'>性别 / SEX</span><br>{'女' if of.sex == 'F' else '男'}", "font-size:8pt")
        + at(70, 22, f"<span style='{small}'>签发地点</span><br>{place}", "font-size:8pt")
        + at(61, 8.6, of.permit, "font:bold 9pt Liberation Mono")
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:10mm;background:#fcfbf6">{at(3.5, 3, lines((zone,)), "font:9.8pt Liberation Mono;letter-spacing:.42mm")}</div>'
    )
    day = case.on - timedelta(days=rng.randrange(2, 30))
    back = (
        at(5, 3.5, "签注 / EXIT ENDORSEMENT", "font-size:6.6pt")
        + block(
            5,
            9,
            75,
            f"香港　探亲（T）<br>签注号 {rng.randrange(10**7, 10**8)}　{_dot(day)} 至 {_dot(day + timedelta(days=90))}　一次<br>签发地 {place}",
            "font-size:7.8pt;line-height:1.5;border:.2mm solid #6d84a8;padding:2mm",
        )
        + block(
            5,
            36,
            75,
            "持证人应妥善保管此证，不得转借、涂改。遗失应立即向公安机关出入境管理部门报告。",
            "font-size:5.8pt",
        )
    )
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
    return Sides(_side(front, "#e9eff8", "#b4c8e4", "SC"), _side(back, "#e9eff8", "#b4c8e4", "SC"), facts)


def permit_sides(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the permit's two sides: labels above values in both languages, the line at the foot of the front."""
    return _two("exit-entry-permit", "labels-above-values", _permit(case, party, rng, fault))


def permit_copied(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the permit's two sides beneath each other on a sheet."""
    return _copied("exit-entry-permit", "sheet-of-two-sides", _permit(case, party, rng, fault), "")


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of Macao: face and present days in front; first issue, height and the three lines behind."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no resident of Macao")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    first = min(max(date(1999, 12, 20), years(begun, -rng.choice((5, 9, 10)))), begun)
    tiny = "font-size:4.8pt;color:#3f5a3a"
    cells = (
        (14, 31, "姓 Apelido", f"{of.chinese_name[0]}　{of.surname}"),
        (20, 31, "名 Nome", f"{of.chinese_name[1:]}　{of.given_names}"),
        (26, 31, "出生日期 Data de nascimento", dmy(of.born_on, "-")),
        (26, 62, "性別 Sexo", f"{'女' if of.sex == 'F' else '男'} {of.sex}"),
        (32, 31, "發出日期 Data de emissão", dmy(begun, "-")),
        (32, 62, "有效日期至 Válido até", dmy(ends, "-")),
        (39, 31, "編號 N.º", f"<b style='font-size:11pt'>{of.macao_id}</b>"),
    )
    front = (
        at(4, 2, "中華人民共和國澳門特別行政區　REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", "font-size:5.2pt")
        + at(4, 5, "永久性居民身份證", "font-size:10pt;font-weight:bold")
        + at(4, 9.8, "BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE", "font-size:5.4pt")
        + picture(4, 14, 24, portrait(of, (240, 243, 240), share=0.68))
        + "".join(
            at(x, y, f"<span style='{tiny}'>{a}</span><br>{b}", "font-size:8pt;line-height:1.15")
            for y, x, a, b in cells
        )
        + at(56, 44, signature(rng, 24, "#222"))
    )
    digits = of.macao_id.replace("(", "").replace(")", "")
    end, born = f"{ends:%y%m%d}", f"{of.born_on:%y%m%d}"
    one = f"I<MAC{digits.ljust(9, '<')}{zones.digit(digits.ljust(9, '<'))}".ljust(30, "<")
    two = f"{born}{zones.digit(born)}{of.sex}{end}{zones.digit(end)}CHN".ljust(29, "<")
    two += zones.digit(one[5:] + two[:7] + two[8:15] + two[18:29])
    if fault == "check-digit":
        two = zones.wrong(two, 6)
    three = f"{zones.letters(of.surname)}<<{zones.letters(of.given_names)}".ljust(30, "<")[:30]
    back = (
        at(
            5,
            3,
            f"<span style='{tiny}'>首次發出日期 Data da 1.ª emissão</span><br>{dmy(first, '-')}",
            "font-size:8pt;line-height:1.15",
        )
        + at(
            45,
            3,
            f"<span style='{tiny}'>身高 Altura</span><br>1.{rng.randrange(52, 84)} m",
            "font-size:8pt;line-height:1.15",
        )
        + at(
            5,
            11,
            f"<span style='{tiny}'>出生地 Local de nascimento</span><br>澳門 MACAU",
            "font-size:8pt;line-height:1.15",
        )
        + at(5, 20, "身份證明局局長 O Director dos Serviços de Identificação", "font-size:5.2pt")
        + f'<div style="position:absolute;right:6mm;top:4mm;width:12mm;height:11mm;background:#d3b75c;border-radius:2mm"></div><div style="position:absolute;left:0;right:0;bottom:0;height:22mm;background:#fbfaf5">{at(4, 3.5, lines((one, two, three)), "font:9.6pt/5.4mm Liberation Mono;letter-spacing:.5mm")}</div>'
    )
    facts = known(
        of,
        *("surname", "given_names", "chinese_name", "date_of_birth", "sex"),
        number=of.macao_id,
        first_issued_on=first,
        issued_on=begun,
        expires_on=ends,
    )
    made = Sides(_side(front, "#eef5ea", "#b9d4ab", "HK"), _side(back, "#eef5ea", "#b9d4ab", "HK"), facts)
    return _two("macao-identity-card", "first-issue-behind", made)


def _taiwan(case: Case, party: str, rng: Random, fault: str) -> Sides:
    only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "not of Taiwan")
    number = _off(of.taiwan_id, fault)
    issued = min(
        max(date(2006, 3, 1) + timedelta(days=rng.randrange(4200)), years(of.born_on, 15)), case.on - timedelta(days=40)
    )
    city = ("中市", "臺中市西區")

    def roc(day: date) -> str:
        return f"民國{day.year - 1911}年{day.month}月{day.day}日"

    gloss = "font-size:7.4pt;color:#5a4a78"
    cells = (
        (14, "姓名", f"<span style='font-size:13pt;letter-spacing:4mm'>{of.chinese_name}</span>"),
        (23, "出生<br>年月日", roc(of.born_on)),
        (32, "性別", "女" if of.sex == "F" else "男"),
        (38, "發證日期", f"{roc(issued)} ({city[0]}){rng.choice(('初發', '換發'))}"),
        (45.5, "統一編號", f"<span style='font:bold 12pt Liberation Sans;color:#b01c2e'>{number}</span>"),
    )
    front = at(20, 3, "中華民國國民身分證", "font:bold 13pt 'Noto Serif CJK TC';letter-spacing:.6mm;color:#4a3b70")
    front += "".join(at(4, y, a, gloss) + at(18, y, b, "font-size:8.2pt") for y, a, b in cells)
    front += picture(60, 11, 22.5, portrait(of, (253, 253, 253), share=0.68))
    kin = Random(of.chinese_name)
    other = case.sponsor if of is case.applicant else case.applicant
    spouse = (other.chinese_name or other.western) if case.relationship == "spouse" else ""
    rows = (
        (5, "父", of.chinese_name[0] + kin.choice(("文雄", "清輝", "進財"))),
        (11, "母", kin.choice("黃陳郭許") + kin.choice(("美雲", "寶珠", "月娥"))),
        (17, "配偶", spouse),
        (23, "役別", ""),
        (29, "出生地", city[1][:3]),
        (35, "住址", f"{city[1]}忠明里{kin.randrange(1, 30)}鄰美村路二段88號5樓"),
    )
    back = "".join(at(5, y, a, gloss) + block(18, y, 62, b, "font-size:8.2pt") for y, a, b in rows)
    back += at(22, 44, svg(number, "Code39", 48, 7)) + at(64, 3, f"{rng.randrange(10**9, 10**10)}", "font-size:6pt")
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    return Sides(_side(front, "#f5f0f6", "#d9c6e0", "TC"), _side(back, "#f5f0f6", "#d9c6e0", "TC"), facts, "zh")


def taiwan_sides(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Taiwan's card, both sides, words of the labels in violet."""
    return _two("taiwan-identity-card", "violet-labels", _taiwan(case, party, rng, fault))


def taiwan_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides on a sheet, struck by the words that limit the copy's use."""
    line = "border-top:.5mm solid #c22;border-bottom:.5mm solid #c22;color:#c22;font:12pt 'Noto Sans CJK TC';padding:1mm 6mm;transform:rotate(-8deg)"
    more = at(64, 114, "僅供申辦香港簽證使用", line)
    return _copied("taiwan-identity-card", "sheet-limited-use", _taiwan(case, party, rng, fault), more)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "hong-kong-identity-card": (hong_kong_smart, hong_kong_beside),
    "mainland-identity-card": (mainland_sides, mainland_marked),
    "exit-entry-permit": (permit_sides, permit_copied),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan_sides, taiwan_sheet),
}
