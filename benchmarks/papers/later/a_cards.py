# ruff: noqa: E501 -- lines of HTML and CSS
"""Identity cards of Hong Kong, the Mainland, Macao and Taiwan, the permit for Hong Kong and Macao, Taiwan's household registration."""

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
    seal,
    signature,
    svg,
    term,
    unfit,
    years,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

CARD = (85.6, 54.0)
HK = "'Liberation Sans','Noto Sans CJK HK'"
SC = "'Liberation Sans','Noto Sans CJK SC'"
TC = "'Liberation Sans','Noto Sans CJK TC'"


def _card(inner: str, ground: str, fine: str, font: str) -> str:
    return f'<div style="position:relative;width:85.6mm;height:54mm;overflow:hidden;background:{ground} {rings(fine, 8)};font:7.4pt/1.2 {font}">{inner}</div>'


def _sheet(*cards: tuple[float, float, str], more: str = "") -> str:
    laid = "".join(at(x, y, card, "white-space:normal;box-shadow:0 0 .6mm #777") for x, y, card in cards)
    return f'<div style="position:relative;width:210mm;height:297mm;background:#fff">{laid}{more}</div>'


def _broken(number: str, fault: str) -> str:
    """Return a number, its check digit wrong if that is the fault."""
    if fault != "check-digit":
        return number
    at_ = len(number.rstrip(")")) - 1
    return number[:at_] + ("4" if not number[at_].isdigit() else str((int(number[at_]) + 1) % 10)) + number[at_ + 1 :]


def _spaced(of: Someone) -> str:
    return f"{of.surname}, {of.given_names.title() if of.chinese_name else of.given_names}"


def _codes(of: Someone) -> str:
    rng = Random(of.chinese_name)
    return "　".join(f"{rng.randrange(100, 7900):04d}" for _ in of.chinese_name)


def _hong_kong(case: Case, party: str, rng: Random, fault: str, *, new: bool) -> tuple[str, dict]:
    only(fault, "check-digit")
    of = case.of(party)
    permanent = party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident"
    title = (
        ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD")
        if permanent
        else ("香港身份證", "HONG KONG IDENTITY CARD")
    )
    issued = before(rng, case.on, 40, 190) if new else before(rng, case.on, 800, 3600)
    old = (issued - of.born_on).days // 365
    symbols = ("***" if old >= 18 else "*" if old >= 11 else "") + (("A" + rng.choice("ZX")) if permanent else "CO")
    first = rng.choice(("06-87", "11-03", "08-94")) if permanent else f"{issued:%m-%y}"
    number = _broken(of.hkid, fault)
    day = f"{issued:%d-%m-%y}"
    sex = {"F": "女 F", "M": "男 M"}[of.sex]
    top = at(4, 2.2, title[0], "font-size:10pt;letter-spacing:.8mm") + at(
        4, 7.4, title[1], "font-size:6.6pt;font-weight:bold"
    )
    if new:
        body = (
            picture(4, 14, 25, portrait(of, (222, 228, 232)))
            + at(32, 12, of.chinese_name, "font-size:11pt")
            + at(32, 17.4, _spaced(of), "font-size:8.6pt")
            + at(32, 21.8, _codes(of) if of.chinese_name else "", "font-size:6.6pt")
            + at(32, 26, "出生日期 Date of Birth", "font-size:5.6pt")
            + at(32, 28.6, f"{dmy(of.born_on, '-')}　　{sex}", "font-size:8.6pt")
            + at(32, 33.4, symbols, "font-size:8.6pt")
            + at(32, 38, f"簽發日期 Date of Issue　({first})", "font-size:5.6pt")
            + at(32, 40.6, day, "font-size:8.6pt")
            + at(50, 45.5, number, "font-size:12pt;font-weight:bold;letter-spacing:.4mm")
            + picture(70, 30, 11, portrait(of, width=140, height=180, grey=True), "opacity:.4")
        )
        card = _card(top + body, "#eef3ee", "#b7cdbb", HK)
    else:
        body = (
            picture(58, 8, 24, portrait(of, (208, 208, 208), grey=True))
            + at(4, 12.5, of.chinese_name, "font-size:11pt")
            + at(4, 18, _spaced(of), "font-size:8.4pt")
            + at(4, 22.4, _codes(of) if of.chinese_name else "", "font-size:6.6pt")
            + at(4, 27, f"出生日期 Date of Birth　{dmy(of.born_on, '-')}　{sex}", "font-size:7.2pt")
            + at(4, 32.5, symbols, "font-size:8pt")
            + at(30, 32.5, "(" + first + ")", "font-size:8pt")
            + at(4, 38.5, f"簽發日期 Date of Issue　{day}", "font-size:7.2pt")
            + at(4, 46, number, "font-size:11.5pt;letter-spacing:.6mm")
        )
        card = _card(top + body, "#ededed", "#c4c4c4", HK)
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
    return card, facts


def hong_kong_new(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card of 2018: face to the left and once more small, the number at the foot."""
    card, facts = _hong_kong(case, party, rng, fault, new=True)
    back = _card(
        at(6, 6, "本證所載資料可由持證人查閱。", "font-size:6pt")
        + block(
            6,
            12,
            60,
            "Commissioner of Registration<br>人事登記處處長<br><br>If found, please drop this card into any post box. 拾獲請投入任何郵箱。",
            "font-size:6pt",
        )
        + at(6, 44, f"{rng.choice('RS')}{rng.randrange(10**6, 10**7)}", "font:8pt Liberation Mono")
        + '<div style="position:absolute;right:5mm;top:36mm;width:13mm;height:12mm;background:#d8b95c;border:.3mm solid #8a7634;border-radius:2mm"></div>',
        "#eef3ee",
        "#b7cdbb",
        HK,
    )
    return Paper("hong-kong-identity-card", "card-2018-two-sides", (card, back), RESET, CARD, facts, sides=True)


def hong_kong_copied(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a grey copy of the card of 2003 on a whole sheet, one side only, with a word by hand."""
    card, facts = _hong_kong(case, party, rng, fault, new=False)
    word = at(
        34,
        150,
        rng.choice(("只供入境處辦理申請之用", "For immigration application only", "身份證副本")),
        "font:15pt 'AR PL UKai HK';color:#22358a",
    )
    return Paper(
        "hong-kong-identity-card", "card-2003-copied", (_sheet((62, 74, card), more=word),), RESET, facts=facts
    )


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the Mainland card copied onto one sheet, the emblem side above."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.simplified or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    spans = 20 if (case.on - of.born_on).days > 27 * 365 else 10
    begun, ends = term(rng, case, of, fault, spans=spans, less=0)
    number = _broken(of.mainland_id, fault)
    if fault == "check-digit" and number[-1] == of.mainland_id[-1]:
        raise unfit(fault, "no digit")
    town = {
        "1101": ("北京市朝阳区", "北京市公安局朝阳分局"),
        "3101": ("上海市徐汇区", "上海市公安局徐汇分局"),
        "4403": ("广东省深圳市宝安区", "深圳市公安局宝安分局"),
        "3301": ("浙江省杭州市上城区", "杭州市公安局上城分局"),
        "5101": ("四川省成都市武侯区", "成都市公安局武侯分局"),
    }[number[:4]]
    dot = lambda d: f"{d:%Y.%m.%d}"  # noqa: E731
    emblem = _card(
        '<div style="position:absolute;left:7mm;top:6mm;width:17mm;height:17mm;border-radius:50%;border:.8mm solid #b03a2e;background:#f1d9a8;text-align:center;font-size:26pt;line-height:15mm;color:#b03a2e">★</div>'
        + at(29, 8, "中华人民共和国", "font:13pt 'Noto Serif CJK SC';letter-spacing:1mm")
        + at(29, 16, "居 民 身 份 证", "font:bold 16pt 'Noto Serif CJK SC'")
        + at(16, 38, f"签发机关　{town[1]}", "font-size:8pt")
        + at(16, 44.5, f"有效期限　{dot(begun)}-{dot(ends)}", "font-size:8pt"),
        "#eef3f1",
        "#c5d8d4",
        SC,
    )
    rows = (
        (6, f"姓 名　<b>{of.simplified}</b>"),
        (12.5, f"性 别　<b>{'女' if of.sex == 'F' else '男'}</b>　　民 族　<b>汉</b>"),
        (19, f"出 生　<b>{of.born_on.year}</b> 年 <b>{of.born_on.month}</b> 月 <b>{of.born_on.day}</b> 日"),
    )
    face = "".join(at(5, y, text, "font-size:8.2pt") for y, text in rows)
    address = f"{town[0]}{rng.choice(('新华路', '和平街', '学府路', '解放路'))}{rng.randrange(2, 300)}号{rng.randrange(1, 20)}栋{rng.randrange(101, 2400)}室"
    face += at(5, 26, "住 址", "font-size:8.2pt") + block(
        15.5, 26, 37, f"<b>{address}</b>", "font-size:8.2pt;line-height:1.3"
    )
    face += picture(56, 7, 25, portrait(of, (250, 250, 250))) + at(
        5, 45, f"公民身份号码　<b style='letter-spacing:.5mm;font-size:9.5pt'>{number}</b>", "font-size:8.2pt"
    )
    face = _card(face, "#eef3f1", "#c5d8d4", SC)
    facts = known(
        of,
        "date_of_birth",
        "sex",
        chinese_name=of.simplified,
        number=number,
        issued_on=begun,
        expires_on=ends,
        address=address,
    )
    return Paper(
        "mainland-identity-card",
        "two-sides-one-sheet",
        (_sheet((24, 36, emblem), (24, 104, face)),),
        RESET,
        facts=facts,
        language="zh",
    )


def permit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the card of the permit: the line to be read by machines at the foot; the endorsements on the back."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if "pinyin" not in of.spellings or of.nationality != "CHN":
        raise unfit(fault, "no Mainland resident")
    begun, ends = document_days(case, of, of.permit, fault)
    surname, given = of.spellings["pinyin"]
    dot = lambda d: f"{d:%Y.%m.%d}"  # noqa: E731
    place = rng.choice(("山东", "浙江", "河北", "陕西"))
    zone = zones.permit(of, expires_on=ends, broken=fault == "check-digit")
    front = _card(
        at(4, 2, "往来港澳通行证", "font-size:10.5pt;font-weight:bold;color:#1d3d74")
        + at(4, 7.2, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", "font-size:4.5pt")
        + at(60, 3, of.permit, "font:bold 9pt Liberation Mono;color:#a01c1c")
        + picture(4, 12, 24, portrait(of, (250, 250, 250)))
        + at(31, 11.5, f"<small>姓名</small> {of.simplified}", "font-size:9pt")
        + at(31, 16, f"{surname}, {given}", "font-size:8pt")
        + at(
            31,
            21,
            f"<small>出生日期</small> {dot(of.born_on)}　　<small>性别</small> {'女' if of.sex == 'F' else '男'}",
        )
        + at(31, 26, f"<small>有效期限</small> {dot(begun)}-{dot(ends)}")
        + at(31, 31, f"<small>签发地点</small> {place}")
        + at(31, 36, "<small>签发机关</small> 公安部出入境管理局")
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:10mm;background:#fbfbf7">{at(4, 3, lines((zone,)), "font:9.6pt Liberation Mono;letter-spacing:.45mm")}</div>',
        "#e7eff6",
        "#aac4dc",
        SC,
    )
    since = case.on - timedelta(days=rng.randrange(3, 25))
    back = _card(
        at(5, 4, "签注 ENDORSEMENT", "font-size:7pt;font-weight:bold")
        + block(
            5,
            10,
            74,
            f"<table style='width:100%;font-size:6.8pt'><tr><td>种类</td><td>前往地</td><td>有效期至</td><td>次数</td></tr><tr><td>探亲 T</td><td>香港 HONG KONG</td><td>{dot(since + timedelta(days=90))}</td><td>多次</td></tr></table>",
            "border-top:.2mm solid #557;border-bottom:.2mm solid #557;padding:1.5mm 0",
        )
        + at(5, 26, f"签发日期 {dot(since)}　签发机关 {place}省公安厅出入境管理局", "font-size:6.4pt")
        + block(5, 44, 74, "持证人须在签注有效期内前往香港或澳门，并遵守当地法律。", "font-size:5.6pt"),
        "#e7eff6",
        "#aac4dc",
        SC,
    )
    facts = known(
        of,
        "date_of_birth",
        "sex",
        surname=surname,
        given_names=given,
        chinese_name=of.simplified,
        number=of.permit,
        issued_on=begun,
        expires_on=ends,
    )
    return Paper("exit-entry-permit", "card-with-endorsement", (front, back), RESET, CARD, facts, sides=True)


def _td1(of: Someone, number: str, ends: date, *, broken: bool) -> tuple[str, str, str]:
    first = f"I<MAC{number.ljust(9, '<')}{zones.digit(number.ljust(9, '<'))}".ljust(30, "<")
    born, end = f"{of.born_on:%y%m%d}", f"{ends:%y%m%d}"
    second = f"{born}{zones.digit(born)}{of.sex}{end}{zones.digit(end)}CHN".ljust(29, "<")
    second += zones.digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    if broken:
        second = zones.wrong(second, 6)
    third = f"{zones.letters(of.surname)}<<{zones.letters(of.given_names)}".ljust(30, "<")[:30]
    return first, second, third


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of the card of Macao, Portuguese beside Chinese; the three lines are on the back."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "no resident of Macao")
    begun, ends = term(rng, case, of, fault, spans=10, less=0)
    first = max(date(2000, 1, 20), years(begun, -rng.choice((6, 8, 10))))
    first = min(first, begun)
    dash = lambda d: dmy(d, "-")  # noqa: E731
    front = _card(
        at(4, 2, "澳門特別行政區　永久性居民身份證", "font-size:8.4pt;font-weight:bold")
        + at(4, 6.4, "Região Administrativa Especial de Macau", "font-size:5.6pt")
        + at(4, 9, "Bilhete de Identidade de Residente Permanente", "font-size:5.6pt")
        + picture(58, 9, 23, portrait(of, (236, 238, 240)))
        + at(4, 14, f"<small>姓名 Nome</small>　{of.chinese_name}", "font-size:8.4pt")
        + at(4, 18.4, f"{of.surname}, {of.given_names}", "font-size:8pt")
        + at(4, 24, f"<small>出生日期 Data de nascimento</small>　{dash(of.born_on)}")
        + at(4, 28.6, f"<small>性別 Sexo</small>　{'女' if of.sex == 'F' else '男'} {of.sex}")
        + at(4, 33.2, f"<small>首次發出日期 1.ª emissão</small>　{dash(first)}")
        + at(4, 37.4, f"<small>發出日期 Emissão</small>　{dash(begun)}")
        + at(4, 41.6, f"<small>有效日期至 Válido até</small>　{dash(ends)}")
        + at(4, 47, f"<small>編號 N.º</small>　<b style='font-size:10pt'>{of.macao_id}</b>")
        + at(56, 44, signature(rng, 24, "#222")),
        "#edf4ea",
        "#b3cfa5",
        HK,
    )
    digits = of.macao_id.replace("(", "").replace(")", "")
    back = _card(
        at(
            5,
            4,
            f"身高 Altura　{rng.randrange(152, 184)} cm　　出生地代號 Código do local de nascimento　AN",
            "font-size:5.8pt",
        )
        + at(5, 9, "身份證明局　Direcção dos Serviços de Identificação", "font-size:6pt")
        + at(64, 13, svg(digits, "QRCode", 16, 16))
        + f'<div style="position:absolute;left:0;right:0;bottom:0;height:20mm;background:#fbfbf7">{at(4, 3, lines(_td1(of, digits, ends, broken=fault == "check-digit")), "font:9.4pt/5mm Liberation Mono;letter-spacing:.5mm")}</div>',
        "#edf4ea",
        "#b3cfa5",
        HK,
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
        issued_on=begun,
        expires_on=ends,
    )
    return Paper("macao-identity-card", "card-permanent-zone-behind", (front, back), RESET, CARD, facts, sides=True)


def _roc(day: date) -> str:
    return f"民國{day.year - 1911}年{day.month}月{day.day}日"


def _parents(of: Someone) -> tuple[str, str]:
    rng = Random(of.chinese_name)
    return of.chinese_name[0] + rng.choice(("正雄", "建國", "金龍")), rng.choice("林王吳蔡") + rng.choice(
        ("秀英", "麗華", "素貞")
    )


def _spouse(case: Case, of: Someone) -> str:
    if case.relationship != "spouse":
        return ""
    other = case.sponsor if of is case.applicant else case.applicant
    return other.chinese_name or other.western


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both sides of Taiwan's card, the number in red at the foot, the family behind."""
    only(fault, "check-digit")
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "not of Taiwan")
    number = _broken(of.taiwan_id, fault)
    issued = max(date(2006, 1, 9) + timedelta(days=rng.randrange(4000)), years(of.born_on, 15))
    issued = min(issued, case.on - timedelta(days=100))
    city = rng.choice((("高市", "高雄市", "前鎮區"), ("中市", "臺中市", "北屯區"), ("新北市", "新北市", "板橋區")))
    front = _card(
        at(16, 2.5, "中華民國國民身分證", "font:bold 13pt 'Noto Serif CJK TC';letter-spacing:.8mm;color:#3a2f66")
        + at(5, 13, f"姓 名　<b style='font-size:12pt;letter-spacing:3mm'>{of.chinese_name}</b>", "font-size:8pt")
        + at(
            5,
            22,
            f"出 生<br>年月日　<b style='font-size:9.5pt'>{_roc(of.born_on)}</b>",
            "font-size:8pt;line-height:1.15",
        )
        + at(5, 32, f"性 別　<b>{'女' if of.sex == 'F' else '男'}</b>", "font-size:8pt")
        + at(
            5,
            38,
            f"發證日期　<b>{_roc(issued)}</b>({city[0]}){rng.choice(('換發', '補發', '初發'))}",
            "font-size:7.4pt",
        )
        + at(
            5, 45.5, f"統一編號　<b style='font:bold 12pt Liberation Sans;color:#b3202a'>{number}</b>", "font-size:8pt"
        )
        + picture(57, 14, 24, portrait(of, (252, 252, 252))),
        "#f4eef3",
        "#d6bfd6",
        TC,
    )
    father, mother = _parents(of)
    home = f"{city[1]}{city[2]}仁愛里{rng.randrange(1, 30)}鄰民生路{rng.randrange(2, 400)}號{rng.randrange(2, 14)}樓"
    back = _card(
        at(5, 5, f"父　{father}　　　母　{mother}")
        + at(5, 12, f"配偶　{_spouse(case, of)}　　役別　")
        + at(5, 19, f"出生地　{city[1]}")
        + block(5, 26, 74, f"住址　{home}", "line-height:1.4")
        + at(18, 42, svg(number, "Code39", 50, 8))
        + at(5, 38, f"{rng.randrange(10**9, 10**10)}", "font-size:6pt"),
        "#f4eef3",
        "#d6bfd6",
        TC,
    )
    facts = known(of, "chinese_name", "date_of_birth", "sex", number=number, issued_on=issued)
    return Paper("taiwan-identity-card", "card-number-in-red", (front, back), RESET, CARD, facts, "zh", sides=True)


def household(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the transcript of a household lying crosswise: a line of columns for each person, notes beneath."""
    only(fault)
    of = case.of(party)
    if not of.chinese_name:
        raise unfit(fault, "not of Taiwan")
    printed = before(rng, case.on, 4, 60)
    father, mother = _parents(of)
    office = rng.choice(
        (
            ("臺南市", "東區", "臺南市東區戶政事務所"),
            ("桃園市", "中壢區", "桃園市中壢區戶政事務所"),
            ("新竹市", "北區", "新竹市北區戶政事務所"),
        )
    )
    home = f"{office[0]}{office[1]}崇明里{rng.randrange(1, 30):03d}鄰林森路{rng.randrange(1, 4)}段{rng.randrange(2, 300)}號{rng.randrange(2, 15)}樓"
    elder = years(of.born_on, -28)
    people = (
        (
            "戶長",
            father,
            elder,
            f"{rng.choice('DH')}1{rng.randrange(10**7, 10**8)}",
            "陳水木",
            "陳林阿蓮",
            mother,
            "原住戶長。",
        ),
        (
            "次女" if of.sex == "F" else "長男",
            of.chinese_name,
            of.born_on,
            of.taiwan_id,
            father,
            mother,
            _spouse(case, of),
            f"民國{printed.year - 1911 - 3}年4月11日與{_spouse(case, of)}結婚，同年5月2日申登。"
            if _spouse(case, of)
            else "空白",
        ),
    )
    rows = "".join(
        f"<tr><td>{a}</td><td><b>{b}</b></td><td>{_roc(c)}</td><td>{d}</td><td>{e}</td><td>{f}</td><td>{g}</td><td>{office[0]}</td></tr><tr><td colspan='8' style='text-align:left'>記事　{h}</td></tr>"
        for a, b, c, d, e, f, g, h in people
    )
    page = (
        '<div class="hh"><h1>戶 籍 謄 本（現戶全戶）</h1>'
        f"<div style='display:flex;justify-content:space-between;font-size:9pt'><span>戶號：{rng.choice('RF')}{rng.randrange(10**6, 10**7)}　　戶別：共同生活戶</span><span>列印時間：{_roc(printed)} {rng.randrange(8, 17):02d}時{rng.randrange(60):02d}分　　頁次：1/1</span></div>"
        f"<p style='margin:2mm 0'>戶籍地址：{home}</p><table><tr><th>稱謂</th><th>姓名</th><th>出生日期</th><th>國民身分證統一編號</th><th>父</th><th>母</th><th>配偶</th><th>出生地</th></tr>{rows}</table>"
        "<p style='text-align:center;margin:4mm 0'>（以下空白）</p>"
        f"<p style='position:absolute;left:18mm;bottom:28mm'>本謄本與戶籍登記資料無異。<br>核發機關：{office[2]}<br>主任　{rng.choice(('許文彬', '郭淑芬'))}　　承辦人　{rng.choice(('周雅惠', '洪志明'))}<br>核發日期：{_roc(printed)}　　編號：({printed.year - 1911})謄字第{rng.randrange(10**5, 10**6)}號</p>"
        + at(210, 150, seal(office[2], "印", size=36))
        + "</div>"
    )
    css = RESET + (
        ".hh{position:relative;height:210mm;padding:14mm 18mm;font:10pt/1.5 'AR PL UMing TW','Noto Serif CJK TC'}.hh h1{text-align:center;font-size:19pt;margin:0 0 6mm}.hh table{width:100%}.hh td,.hh th{border:.25mm solid #222;padding:1.6mm;text-align:center;font-weight:normal}"
    )
    facts = known(of, "chinese_name", "date_of_birth", number=of.taiwan_id, issued_on=printed, address=home)
    return Paper("taiwan-household-registration", "transcript-crosswise", (page,), css, (297.0, 210.0), facts, "zh")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "hong-kong-identity-card": (hong_kong_new, hong_kong_copied),
    "mainland-identity-card": (mainland,),
    "exit-entry-permit": (permit,),
    "macao-identity-card": (macao,),
    "taiwan-identity-card": (taiwan,),
    "taiwan-household-registration": (household,),
}
