"""Papers that nobody asks for, with words of those that somebody does."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.papers.blind.b_sheet import (
    INK,
    arms,
    at,
    autograph,
    bars,
    between,
    both,
    chop,
    couple,
    css,
    dmy,
    en,
    forenames_first,
    like,
    month_before,
    only,
    ordinal,
    paper,
    sc,
    split_address,
    sum_of,
    table,
    tc,
    us,
    window,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def _no(layout: str, pages: list[str], style: str, language: str, **more: Any) -> Paper:
    return paper("unknown", layout, pages, style, {}, language, **more)


def wedding_invitation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Hong Kong banquet's card, both languages."""
    only(fault)
    one, two, _ = couple(case, mixed=False)
    day = case.on + timedelta(days=rng.randrange(30, 120))
    body = f"""<div class="c" style="color:#a67c1b;border:.6mm solid #d8b34c;padding:6mm;height:100%;box-sizing:border-box"><p style="font-size:30pt;margin:0">囍</p><p>謹詹於公曆{day.year}年{day.month}月{day.day}日（星期{"一二三四五六日"[day.weekday()]}）<br>為小兒 {tc(one)}　與　{tc(two)} 小姐　舉行結婚典禮</p><p>敬備喜酌　恭候光臨</p><p style="font-style:italic">Mr. &amp; Mrs. {one.surname.title()} and Mr. &amp; Mrs. {two.surname.title()}<br>request the honour of your presence<br>at the marriage of their children<br><b style="font-size:15pt">{forenames_first(one)} &amp; {forenames_first(two)}</b><br>on {day:%A}, the {ordinal(day.day)} of {day:%B} {day.year}</p><p>證婚 Marriage ceremony 4:30 p.m. · 恭候 Reception 6:00 p.m. · 入席 Dinner 8:30 p.m.</p><p>席設：九龍海港皇宮大酒樓三樓龍鳳廳<br>R.S.V.P. 9123 0000</p></div>"""
    return _no(
        "wedding-invitation",
        [body],
        css("Caladea,'AR PL UKai HK',serif", ".p{background:#a5141c}.c{background:#fff5e6}", size="12pt", pad="7mm"),
        "both",
        size=(148.0, 180.0),
    )


def baptism(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a parish's certificate: born, parents, a seal."""
    only(fault)
    me = case.of(party)
    day = me.born_on + timedelta(days=rng.randrange(30, 120))
    rows = [
        ("Name", forenames_first(me)),
        ("Child of", f"Thomas {me.surname.title()}"),
        ("and", f"Margaret {me.surname.title()}, née Farrell"),
        ("Born in", "Bristol"),
        ("on the", f"{ordinal(me.born_on.day)} day of {me.born_on:%B}, {me.born_on.year}"),
        ("was baptised on the", f"{ordinal(day.day)} day of {day:%B}, {day.year}"),
        ("by the Rev.", "Dominic Gallagher"),
        ("the sponsors being", "Noreen Walsh and Peter Quigley"),
    ]
    body = f"""<div class="c"><p style="font-size:26pt;margin:6mm 0 0">✝</p><p class="b" style="font-size:24pt">Certificate of Baptism</p><p>Church of Saint Brendan, Parish of Clifton</p><p><i>This is to certify that</i></p></div>{table(rows, "n", "32 68")}<p class="c">according to the rite of the Roman Catholic Church, as appears from the Baptismal Register of this Church, Vol. {rng.randrange(2, 30)}, page {rng.randrange(10, 300)}.</p><div class="two" style="margin-top:14mm"><span>Dated {us(case.on - timedelta(days=200))}</span><div class="c">{autograph(rng)}<br>Parish Priest</div></div>{at(88, 205, chop("PARISH OF SAINT BRENDAN", rng, colour="#7a6a2a", size=33, inside="SEAL"))}"""
    return _no(
        "baptism",
        [body],
        css(
            "FreeSerif,serif",
            ".n td{padding:2.4mm 0;border-bottom:.2mm dotted #555}.p{background:#fdf9ec;border:2mm double #8a7a3a}",
            size="14pt",
            pad="20mm 26mm",
        ),
        "en",
    )


def divorce(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate that makes a decree nisi absolute."""
    only(fault)
    one, two, day = couple(case, mixed=False)
    year, later = case.on.year - 1, case.on - timedelta(days=rng.randrange(40, 200))
    body = f"""<p class="r">FCMC {like("#####", rng)} / {year}</p><p class="c b">IN THE DISTRICT COURT OF THE<br>HONG KONG SPECIAL ADMINISTRATIVE REGION<br>MATRIMONIAL CAUSES NUMBER {like("####", rng)} OF {year}</p><table class="n"><tr><td style="width:22%">BETWEEN</td><td>{one.name}</td><td class="r">Petitioner</td></tr><tr><td></td><td class="c">and</td><td></td></tr><tr><td></td><td>{two.name}</td><td class="r">Respondent</td></tr></table><p class="c b" style="margin:8mm 0"><u>CERTIFICATE OF MAKING DECREE NISI ABSOLUTE (DIVORCE)</u></p><p>Referring to the decree made in this cause on the {ordinal((later - timedelta(days=60)).day)} day of {later - timedelta(days=60):%B %Y}, whereby it was decreed that the marriage solemnised on the {ordinal(day.day)} day of {day:%B %Y} at the Registry of Marriages, City Hall, Hong Kong between {one.name} the Petitioner and {two.name} the Respondent be dissolved unless sufficient cause be shown to the Court within six weeks from the making thereof why the said decree should not be made absolute, and no such cause having been shown, it is hereby certified that the said decree was on the {ordinal(later.day)} day of {later:%B %Y} made final and absolute and that the said marriage was thereby dissolved.</p><p>Dated the {ordinal(later.day)} day of {later:%B %Y}.</p><div class="r" style="margin-top:12mm">{autograph(rng, "#222")}<br>Registrar</div>{at(40, 218, chop("DISTRICT COURT HONG KONG", rng, colour="#a03", size=34, inside="SEAL"))}<p class="s" style="position:absolute;bottom:14mm;width:160mm">Notes: Divorce affects inheritance under a will. Where a will has already been made by either party to the marriage, any appointment of the former spouse as executor shall lapse.</p>"""
    return _no(
        "divorce-absolute",
        [body],
        css("'Liberation Serif',serif", ".n td{padding:1mm}", size="12.5pt", pad="20mm 24mm"),
        "en",
    )


def death(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certified copy of an entry of a death."""
    only(fault)
    me = case.of(party)
    day = between(rng, case.on - timedelta(days=2000), case.on - timedelta(days=90))
    rows = [
        ("1", "Entry No. 記項編號", like("######", rng)),
        (
            "2",
            "When and where died<br>死亡日期及地點",
            f"{ordinal(day.day)} {day:%B} {day.year}<br>Caritas Medical Centre 明愛醫院",
        ),
        (
            "3",
            "Name and surname 姓名",
            f"{me.surname} PO CHU {me.chinese_name[:1]}寶珠" if me.chinese_name else f"EDITH {me.surname}",
        ),
        ("4", "Sex 性別", "Female 女"),
        ("5", "Age 年齡", str(rng.randrange(66, 98))),
        ("6", "Rank or profession 職業", "Retired 退休"),
        ("7", "Cause of death 死因", "Pneumonia 肺炎"),
        ("8", "Name of informant 申報人姓名", f"{both(me)}, present at the death"),
        ("9", "When registered 登記日期", en(day + timedelta(days=2))),
    ]
    body = f"""<div class="c">{arms("#333", 15)}<p class="b" style="font-size:13pt">HONG KONG 香港<br>CERTIFIED COPY OF AN ENTRY IN A REGISTER OF DEATHS<br>死亡登記冊內記項的核證副本</p><p class="s">Births and Deaths Registration Ordinance (Chapter 174) 《生死登記條例》</p></div>{table(rows, "g", "6 38 56")}<p style="margin-top:6mm">I hereby certify that the above is a true copy of an entry in a register of deaths.<br>現證明上述為死亡登記冊內一項記項的真實副本。</p><div class="two"><span>Dated {dmy(day + timedelta(days=30))}</span><div class="c">{autograph(rng, "#222")}<br>Registrar of Births and Deaths 生死登記官</div></div>"""
    return _no(
        "death-entry",
        [body],
        css(
            "FreeSerif,'AR PL UMing HK',serif", ".g td{padding:1.8mm}.p{background:#f6f6f6}", size="11.5pt", pad="18mm"
        ),
        "both",
    )


def card_advertisement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bank's leaflet: account, balance and statement in small print."""
    only(fault)
    me = case.of(party)
    body = f"""<div style="background:linear-gradient(120deg,#20124d,#8e2c7a);color:#fff;padding:14mm"><p style="font-size:30pt;line-height:1.15">Spend now.<br>6% cash back on<br>everything.</p><p style="font-size:15pt">新客戶簽賬滿 HK$8,000，即享 HK$800 現金回贈</p><svg viewBox="0 0 86 54" style="width:70mm"><rect width="86" height="54" rx="4" fill="#d9b64e"/><text x="6" y="12" font-size="6" fill="#333">AURORA Platinum</text><text x="6" y="34" font-size="7" fill="#333">5412 0000 1234 0000</text><text x="6" y="46" font-size="4.5" fill="#333">VALID THRU 08/23  CHAN TAI MAN</text></svg></div><p>Dear {me.given_names.title()}, you are pre-approved! Apply by {en(case.on + timedelta(days=25))} and enjoy:</p><ul><li>Perpetual annual fee waiver 永久豁免年費</li><li>0% balance transfer for the first 6 months 結餘轉戶首六個月免息</li><li>Monthly e-statement, autopay of utility bills and rent</li><li>Complimentary airport lounge for you and your spouse</li></ul><div style="border:.4mm solid #8e2c7a;padding:4mm" class="two"><span>Documents required 所需文件：<br>HKID copy 身份證副本 · latest 1-month bank statement 最近一個月銀行結單 · latest salary proof 入息證明 · residential address proof 住址證明</span><b style="white-space:nowrap">Apply 2233 0000</b></div><p class="xs" style="margin-top:6mm">APR for retail purchase 35.81%. Minimum payment HK$50 or 1% of statement balance. Interest accrues daily from the transaction date on any unpaid balance. To borrow or not to borrow? Borrow only if you can repay! 借定唔借？還得到先好借！ Terms and Conditions apply.</p>"""
    return _no(
        "card-leaflet",
        [body],
        css("Lato,'Noto Sans CJK HK',sans-serif", "li{margin:2mm 0}", size="12pt", pad="12mm"),
        "both",
    )


def shop_invoice(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a furniture shop's invoice with the delivery address."""
    only(fault)
    me = case.of(party)
    day = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=5))
    prices = [rng.randrange(40, 700) * 1000 for _ in range(4)]
    rows = [
        ("Item", "Description", "Qty", "Unit price", "Amount HK$"),
        *(
            (like("SF-####", rng), what, "1", sum_of(p), sum_of(p))
            for what, p in zip(
                ("Two-seat sofa, oak legs", "Bed frame 150 × 200", "Desk lamp, brass", "Delivery &amp; assembly"),
                prices,
                strict=True,
            )
        ),
        ("", "", "", "Total", f"<b>{sum_of(sum(prices))}</b>"),
    ]
    body = f"""<div class="two"><b style="font-size:20pt;color:#6a4b2c">timber &amp; thread</b><div class="r"><b style="font-size:16pt">INVOICE / 發票</b><br>No. TT-{like("#####", rng)}<br>Date {dmy(day)}</div></div><div class="two" style="margin:8mm 0"><div><span class="s">BILL TO</span><br>{forenames_first(me)}<br>{"<br>".join(split_address(me.address))}</div><div><span class="s">DELIVER TO</span><br>{forenames_first(me)}<br>{"<br>".join(split_address(me.address))}</div></div>{table(rows, "g", "12 40 8 18 22", head=True, right="3 4")}<p>Payment received with thanks by Visa ****{like("####", rng)}. Balance due: HK$ 0.00</p><p class="s">Goods sold are not returnable after 14 days. Account: Timber &amp; Thread Ltd, a/c 012-733-1-{like("######", rng)}. Retain this receipt for warranty.</p>"""
    return _no(
        "shop-invoice", [body], css("Carlito,'Noto Sans CJK HK',sans-serif", "", size="11.5pt", pad="18mm"), "en"
    )


def insurance(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the schedule of a domestic policy: insured address, period, premium."""
    only(fault)
    me = case.of(party)
    first = between(rng, case.on - timedelta(days=300), case.on - timedelta(days=20))
    rows = [
        ("Policy No. 保單號碼", like("HPP-########-0", rng)),
        ("The Insured 受保人", both(me)),
        ("Correspondence address 通訊地址", me.address),
        ("Insured premises 受保居所", me.address),
        (
            "Period of insurance 保險期",
            f"From 由 {dmy(first)} to 至 {dmy(first + timedelta(days=364))} (both dates inclusive 首尾兩天包括在內)",
        ),
        ("Occupancy 居住狀況", "Tenant 租客"),
        ("Contents sum insured 家居財物保額", "HK$ 1,000,000.00"),
        ("Owner's / occupier's liability 業主／佔用人責任", "HK$ 10,000,000.00"),
        ("Annual premium 全年保費", f"HK$ {sum_of(rng.randrange(60_000, 180_000))}"),
        ("IA levy 保監局徵費", "HK$ 0.60"),
        ("Date of issue 簽發日期", dmy(first - timedelta(days=3))),
    ]
    body = f"""<div class="two"><b style="font-size:17pt;color:#a02020">Sentinel 衛安保險有限公司</b><span class="r">HOME PROTECTION POLICY<br>家居保障保單</span></div><p class="c b" style="font-size:14pt;margin:6mm">POLICY SCHEDULE 保單附表</p>{table(rows, "g", "40 60")}<p class="s">Mortgagee: nil. Excess: HK$ 500 each and every loss; water damage HK$ 3,000. Subject to the terms, conditions and exclusions of the Policy. 本附表須與保單一併閱讀。</p><div class="r" style="margin-top:10mm">{autograph(rng, "#222")}<br>Authorised Signature 授權簽署</div>"""
    return _no(
        "home-policy",
        [body],
        css("'Liberation Sans','WenQuanYi Micro Hei',sans-serif", ".g td{padding:1.8mm}", size="10.5pt", pad="17mm"),
        "both",
    )


def newsletter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bank's monthly letter on markets in two columns."""
    only(fault)
    _, last = month_before(case.on)
    text = "Global equities extended gains as central banks signalled patience. Deposits continue to yield little, and the balance of risks has shifted. Savings rates in Hong Kong dollars may rise if interbank liquidity tightens; the aggregate balance stands near its lowest since 2008. Salary growth in the United States remains firm. We keep our overweight in Asian credit and withdraw from commodities."
    more = "Tax receipts in the Mainland fell after the cut of the individual income tax, and household consumption has taken over as the driver. Rental yields in Hong Kong compressed further. Tenants of Grade A offices renew early. For electricity and gas names we see regulated returns of 8 per cent from this year under the new scheme of control."
    quotes = [
        ("Index", "Close", "1 month", "Year to date"),
        ("Hang Seng", "27,118.35", "-9.4%", "+4.9%"),
        ("CSI 300", "3,629.79", "-7.2%", "+20.6%"),
        ("S&amp;P 500", "2,752.06", "-6.6%", "+9.8%"),
        ("USD/HKD", "7.8391", "0.0%", "+0.1%"),
    ]
    body = f"""<div style="background:#12324f;color:#fff;padding:6mm" class="two"><b style="font-size:20pt">Market Compass</b><span class="r">{last:%B %Y}<br>Victoria Strait Private Bank</span></div><p style="font-size:16pt;color:#12324f">Patience, at a price</p><div style="display:flex;gap:8mm"><div style="width:50%"><p>{text}</p><p>{more}</p></div><div style="width:50%"><p class="b">Key figures</p>{table(quotes, "g", "34 24 20 22", head=True, right="1 2 3")}<svg viewBox="0 0 100 40" style="width:80mm;margin-top:5mm"><path d="M2 30 L15 26 L28 28 L40 18 L55 22 L70 10 L85 14 L98 6" fill="none" stroke="#b0792a" stroke-width="1.5"/></svg><p class="s">Chart: policy rate expectations. Source: the Bank.</p></div></div><p class="b">What it means for your portfolio</p><p>{more} {text}</p><p class="xs" style="position:absolute;bottom:10mm;left:15mm;right:15mm">This document is for information only and does not constitute an offer. It is not a statement of account. Investment involves risks; past performance is no guide. Published on {en(last)}. Not reviewed by the Securities and Futures Commission.</p>"""
    return _no("market-letter", [body], css("Caladea,serif", "", size="11pt", pad="12mm 15mm"), "en")


def hotel_bill(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a guest's folio: room charges by day, balance nil."""
    only(fault)
    me = case.of(party)
    came = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=10))
    rows, total = [("Date", "Description", "Charges", "Credits")], 0
    for n in range(rng.randrange(2, 5)):
        for what, price in (
            ("Room Charge", 142_000),
            ("Service Charge 10%", 14_200),
            ("Minibar", rng.randrange(3, 20) * 1000),
        ):
            rows.append((dmy(came + timedelta(days=n)), what, sum_of(price), ""))
            total += price
    gone = came + timedelta(days=n + 1)
    rows += [(dmy(gone), "American Express", "", sum_of(total)), ("", "<b>Balance</b>", "<b>0.00</b>", "")]
    body = f"""<div class="c"><p style="font-size:22pt;letter-spacing:2mm">THE PELHAM</p><p class="s">88 Marina Crescent, Singapore 018970 · GST Reg. No. M2-{like("#######", rng)}-1</p></div>{window(forenames_first(me), *split_address(me.address))}<table class="n"><tr><td>Room No. {rng.randrange(301, 1920)}</td><td>Arrival {dmy(came)}</td><td>Departure {dmy(gone)}</td></tr><tr><td>Folio No. {like("######", rng)}</td><td>Guests 2</td><td>Cashier MEI</td></tr></table><p class="b">INFORMATION INVOICE</p>{table(rows, "l", "18 42 20 20", head=True, right="2 3")}<p class="s" style="margin-top:8mm">I agree that my liability for this bill is not waived and to be held personally liable in the event that the indicated person or company fails to pay.</p><p>Guest signature {autograph(rng)}</p>"""
    return _no(
        "hotel-folio",
        [body],
        css(
            "'Liberation Serif',serif",
            ".l td,.l th{border-bottom:.15mm solid #bbb;padding:.9mm}",
            size="11pt",
            pad="17mm 20mm",
        ),
        "en",
    )


def diploma(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland university's certificate of graduation, landscape, with the picture."""
    only(fault)
    me = case.of(party)
    ends = me.born_on.year + 22
    face = '<svg viewBox="0 0 33 48" style="width:33mm;height:46mm;background:#3a73b8"><circle cx="16.5" cy="19" r="8" fill="#e7c4a2"/><path d="M4 48 C4 30 29 30 29 48 Z" fill="#fff"/></svg>'
    body = f"""<p class="c" style="font-size:30pt;letter-spacing:8mm;color:#a01d1d">毕业证书</p><div style="display:flex;gap:12mm;margin-top:6mm"><div>{face}</div><p class="in">学生 {sc(me)}，性别 {"男" if me.sex == "M" else "女"}，{zh(me.born_on)}生，于 {ends - 4} 年九月至 {ends} 年六月在本校 国际经济与贸易 专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p></div><div class="two" style="margin-top:12mm"><div>证书编号：1038 4120 {ends} 05 {like("####", rng)}</div><div>校　名：东海财经大学<br>校（院）长：{autograph(rng, "#222")}<br>{ends} 年 6 月 28 日</div></div><p class="xs">查询网址：http://www.chsi.example　　中华人民共和国教育部学历证书电子注册</p>{at(200, 128, chop("东海财经大学", rng, size=38))}"""
    return _no(
        "diploma",
        [body],
        css(
            "'AR PL UKai CN',serif",
            ".in{text-indent:2em;line-height:2;font-size:17pt}.p{background:#fffaf0;border:2mm solid #c9a24a}",
            size="14pt",
            pad="16mm 22mm",
        ),
        "zh",
        size=(297.0, 210.0),
    )


def cv(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a curriculum vitae with birth date, family and salary wished for."""
    only(fault)
    me = case.of(party)
    body = f"""<div style="display:flex;height:100%"><div style="width:62mm;background:#2f3e46;color:#fff;padding:12mm 7mm;box-sizing:border-box;margin-right:9mm"><p style="font-size:20pt;line-height:1.2">{forenames_first(me)}</p><p class="s">Logistics professional</p><p class="b">PERSONAL</p><p class="s">Date of birth: {en(me.born_on)}<br>Marital status: married<br>Address: {me.address}<br>Tel: 6123 0000<br>Languages: English, Cantonese</p><p class="b">SKILLS</p><p class="s">SAP EWM · customs tariffs · Python · forklift licence</p><p class="b">EXPECTED SALARY</p><p class="s">HK$ 42,000 per month</p></div><div style="padding:14mm 0"><p class="b" style="font-size:14pt">Employment</p><p><b>{case.on.year - 4} – present</b><br>Warehouse planner, Gannet Cold Chain Ltd., Kwai Chung. Basic salary and bonus linked to fill rate.</p><p><b>{case.on.year - 8} – {case.on.year - 4}</b><br>Import clerk, Stavely &amp; Roy. Prepared invoices, tax receipts and bank documents for letters of credit.</p><p class="b" style="font-size:14pt">Education</p><p>BSc Supply Chain Management, {me.born_on.year + 22}<br>Certificate in Incoterms, {me.born_on.year + 24}</p><p class="b" style="font-size:14pt">Interests</p><p>Trail running, choir, restoring radios</p><p class="s">References from my landlord and my former employer upon request.</p></div></div>"""
    return _no("cv", [body], css("Lato,sans-serif", "", size="11pt", pad="0"), "en")


def attestation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland kindergarten's admission notice that asks for a register and a certificate."""
    only(fault)
    me = case.of(party)
    day = between(rng, case.on - timedelta(days=60), case.on - timedelta(days=5))
    body = f"""<p class="c b" style="font-size:20pt;margin:10mm">新 生 入 学 通 知 书</p><p>尊敬的 <span class="u">{sc(me)}</span> 家长：</p><p class="in">祝贺您的孩子被我园录取。请于 {zh(day + timedelta(days=60))} 携带以下材料到园办理报到手续：</p><p class="in">1. 居民户口簿原件及复印件（首页、户主页、儿童页）；<br>　　2. 出生医学证明复印件；<br>　　3. 父母身份证、结婚证复印件；<br>　　4. 独生子女证（如有）；<br>　　5. 房产证或租赁合同、近三个月水电费单据；<br>　　6. 预防接种证、体检表。</p><p class="in">逾期未报到者，视为自动放弃学位。保教费每月人民币 1,380.00 元，请存入指定银行账户。</p><div class="r" style="margin-top:18mm">晴川实验幼儿园（盖章）<br>{zh(day)}</div>{at(132, 176, chop("晴川实验幼儿园", rng, size=36))}"""
    return _no(
        "kindergarten-notice",
        [body],
        css("'Noto Serif CJK SC',serif", ".in{text-indent:2em;line-height:1.9}", size="13pt", pad="20mm 24mm"),
        "zh",
    )


def parcel_note(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a post office's notice of a registered letter, narrow."""
    only(fault)
    me = case.of(party)
    day = between(rng, case.on - timedelta(days=30), case.on - timedelta(days=2))
    body = f"""<div class="two" style="color:#0a6b3c"><b>香港郵政 Hongkong Post</b><span class="s">Pos 419</span></div><p class="c b">郵件領取通知卡<br>MAIL COLLECTION NOTIFICATION CARD</p><p>收件人 Addressee：<span class="u" style="color:{INK}">{both(me)}</span></p><p>地址 Address：<span class="u" style="color:{INK}">{me.address}</span></p><p>☑ 掛號郵件 Registered　☐ 特快專遞 Speedpost　☐ 包裹 Parcel</p><p>派遞日期 Date of delivery attempt：<span class="u" style="color:{INK}">{dmy(day)}</span></p><p class="s">請攜帶此卡及身份證明文件（香港身份證或護照）於 {dmy(day + timedelta(days=1))} 起到下列郵政局領取。 Please bring this card with proof of identity and of address, e.g. a utility bill, to collect the item.</p><p>{bars(rng, 70, 10)}<br>RL {like("### ### ###", rng)} HK</p>"""
    return _no(
        "collection-card",
        [body],
        css("'Liberation Sans','WenQuanYi Zen Hei',sans-serif", ".p{background:#eef8f0}", size="10pt", pad="7mm"),
        "both",
        size=(110.0, 140.0),
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (
        wedding_invitation,
        baptism,
        divorce,
        death,
        card_advertisement,
        shop_invoice,
        insurance,
        newsletter,
        hotel_bill,
        diploma,
        cv,
        attestation,
        parcel_note,
    )
}
