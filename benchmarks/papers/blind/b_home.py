"""Proofs of the address: receipts of rent, leases, bills of the works."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    INK,
    at,
    autograph,
    bars,
    both,
    chop,
    css,
    dmy,
    en,
    lately,
    like,
    only,
    ordinal,
    paper,
    split_address,
    sum_of,
    table,
    tc,
    window,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def pad_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a leaf from a pad of rent receipts, filled in by hand."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 55)
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    number, cents = like("00####", rng), rng.randrange(85, 260) * 10_000

    def hand(text: str) -> str:
        return f'<span class="u hand">{text}</span>'

    body = f"""<div class="two"><span style="color:#a22">No. {number}</span><span style="font-size:18pt;letter-spacing:4mm;color:#153">租　單</span><span>{hand(zh(day))}</span></div><p>茲收到　{hand(tc(me))}　先生／女士　租賃</p><p>{hand(me.address_zh)}</p><p>由　{hand(f"{first.month}月{first.day}日")}　至　{hand(f"{last.year}年{last.month}月{last.day}日")}　止　租金</p><p>港幣　{hand(f"HK$ {sum_of(cents)}")}　　☑ 現金　☐ 支票　☐ 轉賬</p><div class="two" style="margin-top:4mm"><span class="s">差餉、管理費由業主負責　　水電煤由租客自理</span><span>業主／收租人　{autograph(rng, width=28)}</span></div>{at(66, 67, '<div style="border:.5mm solid #b22;color:#b22;padding:1mm 3mm;transform:rotate(-5deg)">祥盛置業</div>')}"""
    facts = {
        "number": number,
        "holder": tc(me),
        "address": me.address_zh,
        "period_from": first,
        "period_to": last,
        "issued_on": day,
        "amount": sum_of(cents),
    }
    style = css(
        "'Noto Serif CJK HK',serif",
        f".hand{{font-family:FreeSerif,'AR PL UKai HK',serif;color:{INK};font-size:13pt}}.p{{background:#eef6ea}}.p p{{margin:2.4mm 0}}",
        size="11pt",
        pad="8mm 10mm",
    )
    return paper("rent-receipt", "pad", [body], style, facts, "zh", size=(175.0, 88.0))


def estate_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt that an agent's computer prints: what for, by a table; the tenant in a window."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 55)
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    number, rent = like("OR/K/19######", rng), rng.randrange(120, 420) * 10_000
    fee, rates = 168_000, 96_000
    rows = [
        ("Ref.", "Particulars", "Period", "Amount (HK$)"),
        ("RNT", "Rent", f"{dmy(first, '.')} - {dmy(last, '.')}", sum_of(rent)),
        ("MGT", "Management fee &amp; air-conditioning charges", f"{dmy(first, '.')} - {dmy(last, '.')}", sum_of(fee)),
        ("RAT", "Government rates", f"{dmy(first, '.')} - {dmy(last, '.')}", sum_of(rates)),
        ("", "<b>TOTAL RECEIVED</b>", "", f"<b>{sum_of(rent + fee + rates)}</b>"),
    ]
    body = f"""<div class="two"><div><b style="font-size:14pt;color:#23425f">KESTREL PROPERTY AGENTS LIMITED</b><br><span class="s">as agent for and on behalf of Goldhope Investment Co. Ltd. (the Landlord)<br>Estate Agent's Licence No. C-0{like("#####", rng)}</span></div><div class="r"><b style="font-size:15pt">RECEIPT</b><br>{number}<br>{en(day)}</div></div>{window(*(["Mr" * (me.sex == "M") + "Ms" * (me.sex == "F") + " " + me.name, *split_address(me.address)]))}<p>Tenant a/c: <b>KPA-{like("####", rng)}</b> &nbsp; Premises: <b>{me.address}</b></p><p>RECEIVED with thanks from the above-named Tenant the sum of Hong Kong Dollars {sum_of(rent + fee + rates)} by Faster Payment being:</p>{table(rows, "g", "10 42 26 22", head=True, right="3")}<p class="s" style="margin-top:5mm">Acceptance of rent shall not be deemed a waiver of any breach of the tenancy. E. &amp; O. E.</p><div class="r" style="margin-top:8mm">For and on behalf of<br>KESTREL PROPERTY AGENTS LIMITED<br>{autograph(rng)}<br>Authorised Signature(s)</div>"""
    facts = {
        "number": number,
        "holder": me.name,
        "address": me.address,
        "period_from": first,
        "period_to": last,
        "issued_on": day,
        "amount": sum_of(rent + fee + rates),
    }
    return paper(
        "rent-receipt",
        "agents-receipt",
        [body],
        css("Carlito,sans-serif", "", size="11pt", pad="15mm 18mm"),
        facts,
        "en",
        size=(210.0, 185.0),
    )


def _term(case: Case, rng: Random, fault: str) -> tuple[date, date]:
    """Return two years that the day of the application lies in, or after."""
    back = rng.randrange(800, 1200) if fault == "expired" else rng.randrange(60, 600)
    first = (case.on - timedelta(days=back)).replace(day=1)
    return first, first.replace(year=first.year + 2) - timedelta(days=1)


def formal_lease(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agreement of a solicitor's wording on three pages: parties, clauses, schedule with signatures."""
    only(fault, "expired", "unsigned")
    me = case.of(party)
    first, last = _term(case, rng, fault)
    made, rent = first - timedelta(days=rng.randrange(8, 30)), rng.randrange(140, 480) * 10_000
    it = "her" if me.sex == "F" else "his"
    foot = '<p class="s" style="position:absolute;bottom:10mm;left:0;right:0;text-align:center">- {} -</p>'
    one = f"""<p style="margin-top:14mm"><b>AN AGREEMENT</b> made the {ordinal(made.day)} day of {made:%B} {made.year}</p><p><b>BETWEEN</b></p><p>(1) <b>HARBINGER ESTATES LIMITED</b> (Company No. {like("10#####", rng)}) whose registered office is situate at Unit 1904, Kingsway Commercial Centre, Wan Chai, Hong Kong (hereinafter called "the Landlord") of the one part; and</p><p>(2) <b>{me.name}</b> (Holder of Hong Kong Identity Card No. {me.hkid}) of {me.address} (hereinafter called "the Tenant") of the other part.</p><p><b>WHEREBY IT IS AGREED</b> as follows:-</p><p>1. The Landlord shall let and the Tenant shall take ALL THAT the premises more particularly described in Part I of the Schedule hereto ("the said premises") for the term and at the rent set out in Parts II and III of the said Schedule.</p><p>2. The Tenant hereby agrees with the Landlord:-</p><p class="i">(a) To pay the rent on the days and in the manner aforesaid without any deduction or set-off whatsoever.</p><p class="i">(b) To pay and discharge all charges for water, gas, electricity and telephone consumed on the said premises.</p><p class="i">(c) Not to assign, underlet or part with the possession of the said premises or any part thereof.</p>{foot.format(1)}"""
    two = f"""<p class="i">(d) To keep the interior of the said premises in good and tenantable repair (fair wear and tear excepted).</p><p class="i">(e) To permit the Landlord at all reasonable times to enter and view the state of the said premises.</p><p class="i">(f) To use the said premises for private residential purposes only and for the occupation of the Tenant and {it} immediate family.</p><p>3. The Landlord hereby agrees with the Tenant to pay the Government Rent, Property Tax and Rates, and that the Tenant paying the rent shall peaceably hold and enjoy the said premises during the said term.</p><p>4. Provided always that if the rent or any part thereof shall be in arrear for fourteen days the Landlord may re-enter and thereupon this Agreement shall absolutely determine.</p><p>5. The Tenant shall on the signing hereof deposit with the Landlord the sum of HK$ {sum_of(rent * 2)} as security, to be refunded without interest within 14 days from the delivery of vacant possession.</p><p>6. Either party may after the first twelve months determine this Agreement by two months' notice in writing.</p><p>7. The stamp duty on this Agreement and its counterpart shall be borne by the parties hereto in equal shares.</p>{foot.format(2)}"""
    signed = autograph(rng) if fault != "unsigned" else "<br>"
    landlord = autograph(rng, "#222") if fault != "unsigned" else "<br>"
    seal = chop("HARBINGER ESTATES LTD", rng, colour="#2a3f86", size=25, inside="") if fault != "unsigned" else ""
    three = f"""<p class="c"><u>THE SCHEDULE ABOVE REFERRED TO</u></p><p><u>Part I</u> (the said premises)</p><p class="i">{me.address}.</p><p><u>Part II</u> (term)</p><p class="i">Two (2) years commencing on {en(first)} and expiring on {en(last)}, both days inclusive.</p><p><u>Part III</u> (rent)</p><p class="i">Hong Kong Dollars {sum_of(rent)} per calendar month payable in advance on the 1st day of each and every calendar month.</p><p style="margin-top:12mm"><b>AS WITNESS</b> the hands of the parties hereto the day and year first above written.</p><table class="n" style="margin-top:6mm"><tr><td style="width:48%">SIGNED by a director for and on behalf<br>of the Landlord whose signature is<br>verified by:-</td><td>)<br>)<br>)</td><td>{landlord}<br>Director</td></tr><tr><td><br>SIGNED by the Tenant in<br>the presence of:-</td><td><br>)<br>)</td><td><br>{signed}<br>{me.name}</td></tr></table>{at(140, 108, seal)}<p class="s" style="margin-top:14mm">RECEIVED the day and year first above written of and from the Tenant the sum of HK$ {sum_of(rent * 2)} being the deposit above expressed.</p>{foot.format(3)}"""
    facts = {
        "holder": me.name,
        "address": me.address,
        "period_from": first,
        "period_to": last,
        "issued_on": made,
        "amount": sum_of(rent),
        "parties": ("HARBINGER ESTATES LIMITED", me.name),
    }
    style = css(
        "'Liberation Serif',serif",
        ".i{margin-left:9mm!important}.p p{margin:3.2mm 0;text-align:justify}",
        size="12pt",
        pad="20mm 24mm",
    )
    return paper("tenancy-agreement", "solicitors-three-pages", [one, two, three], style, facts, "en")


def printed_lease(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the stationer's form in Chinese with blanks filled in by hand, stamped by the Stamp Office."""
    only(fault, "expired", "unsigned")
    me = case.of(party)
    first, last = _term(case, rng, fault)
    made, rent = first - timedelta(days=rng.randrange(3, 20)), rng.randrange(90, 260) * 10_000

    def hand(text: str) -> str:
        return f'<span class="u hand">{text}</span>'

    def sign(name: str) -> str:
        return autograph(rng, width=30) if fault != "unsigned" else '<span class="u">　　　　　　</span>'

    clauses = (
        "租客須準時繳交租金，逾期七天不繳，業主有權收回該物業。",
        "租客不得將該物業或其任何部份轉租或分租予他人。",
        "租客須自行繳付水費、電費、煤氣費、電話費及其他雜費。",
        "未得業主書面同意，租客不得更改該物業之間隔或裝修。",
        "租客須保持該物業內部完好，自然損耗除外。",
        "業主負責繳交差餉、地租、管理費及物業稅。",
        "雙方同意首十二個月後，任何一方可以書面通知，給予一個月通知期終止本租約。",
    )
    body = f"""<p class="c" style="font-size:20pt;letter-spacing:6mm">租　約</p><p>立約人：業主 {hand("歐陽兆基")} （身份證號碼 {hand(like("G######(#)", rng))}），以下簡稱「甲方」；<br>　　　　租客 {hand(tc(me))} （身份證號碼 {hand(me.hkid)}），以下簡稱「乙方」。</p><p>茲因甲方願將座落於 {hand(me.address_zh)} 之物業租與乙方作住宅用途，雙方議定條款如下：</p><p>（一）租期：由 {hand(zh(first))} 起至 {hand(zh(last))} 止，為期 {hand("貳")} 年，首尾兩天計算在內。</p><p>（二）租金：每月港幣 {hand(sum_of(rent))} 元正，須於每月 {hand("1")} 日或之前上期繳交。</p><p>（三）按金：乙方於簽約時交付甲方港幣 {hand(sum_of(rent * 2))} 元正，租約期滿交吉後無息退還。</p>{"".join(f"<p>（{'四五六七八九十'[n]}）{c}</p>" for n, c in enumerate(clauses))}<p style="margin-top:5mm">本租約一式兩份，雙方各執一份為據。　　立約日期：{hand(zh(made))}</p><div class="two" style="margin-top:10mm"><div>甲方（業主）簽署：{sign("甲")}<br><br>見證人：{hand("盧綺雯（地產代理）") if fault != "unsigned" else ""}</div><div>乙方（租客）簽署：{sign("乙")}<br><br>收到鎖匙：{hand("2") if fault != "unsigned" else ""} 套</div></div>{at(138, 12, f'<div class="c xs" style="border:.5mm solid #a33;color:#a33;padding:1.5mm 3mm">STAMP OFFICE 印花稅署<br>STAMP CERTIFICATE<br>Duty paid 已繳印花稅 HK${rent * 12 // 40000}<br>{dmy(made + timedelta(days=5))}</div>')}<p class="xs" style="position:absolute;bottom:9mm">文華紙業　表格第208號　版權所有</p>"""
    facts = {
        "holder": tc(me),
        "address": me.address_zh,
        "period_from": first,
        "period_to": last,
        "issued_on": made,
        "amount": sum_of(rent),
        "parties": ("歐陽兆基", tc(me)),
    }
    style = css(
        "'AR PL UMing HK',serif",
        f".hand{{font-family:FreeSerif,'AR PL UKai HK',serif;color:{INK}}}.p p{{margin:2.6mm 0}}",
        size="12.5pt",
        pad="18mm 20mm",
    )
    return paper("tenancy-agreement", "stationers-form", [body], style, facts, "zh")


def electricity(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an electricity bill: window, amount due in a box, a chart of past use, the payment slip below."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 55)
    first, last = issued - timedelta(days=33), issued - timedelta(days=3)
    number, cents, due = like("8##########", rng), rng.randrange(28_000, 190_000), issued + timedelta(days=16)
    units = cents // 110
    chart = "".join(
        f'<rect x="{n * 11}" y="{30 - h}" width="7" height="{h}" fill="#e08a1e"/>'
        for n, h in enumerate(rng.randrange(8, 30) for _ in range(13))
    )
    body = f"""<div class="two"><div style="color:#c66a00"><b style="font-size:18pt">KPL</b> <b>九龍半島電力 Kowloon Peninsula Electric</b></div><div class="r s">客戶服務 Customer Service 2678 0000<br>www.kpl.example</div></div><div class="two"><div>{window(both(me), *split_address(me.address))}</div><div style="background:#fdebd3;padding:4mm;width:72mm"><b>電費單 Electricity Bill</b>{table([("賬戶號碼 Account No.", f"<b>{number}</b>"), ("發單日期 Bill Date", dmy(issued)), ("到期付款日 Due Date", f"<b>{dmy(due)}</b>"), ("應付金額 Amount Due", f"<b style='font-size:14pt'>HK$ {sum_of(cents)}</b>")], "n", "54 46")}</div></div><p>供電地址 Supply Address　{me.address}　　電價 Tariff：住宅 Domestic</p>
{table([("電錶號碼<br>Meter No.", "今次讀數<br>Present Reading", "上次讀數<br>Previous Reading", "讀數日期 Reading Dates", "用電度數<br>Consumption (kWh)"), (like("KM######", rng), f"{21_000 + units}", "21000", f"{dmy(first)} - {dmy(last)}", f"{units}")], "g", "18 18 18 28 18", head=True)}<p class="b">收費詳情 Charge Details</p>{table([("能源費用 Energy charge", sum_of(cents * 8 // 10)), ("燃料調整費 Fuel cost adjustment", sum_of(cents - cents * 8 // 10)), ("上期結餘 Balance brought forward", "0.00"), ("<b>總額 Total</b>", f"<b>{sum_of(cents)}</b>")], "l", "70 30", right="1")}<div class="two" style="margin-top:5mm"><div><span class="s">過去13個月用電量 Consumption history</span><br><svg viewBox="0 0 145 31" style="width:100mm;height:24mm">{chart}</svg></div><div class="s" style="width:70mm">節省能源小貼士：冷氣溫度調校至25.5°C。<br>Energy tip: set your air-conditioner at 25.5°C. A late charge of 5% applies after the due date.<br>按金 Deposit held: HK$ 600.00</div></div>
<div style="position:absolute;left:15mm;right:15mm;bottom:10mm;border-top:.3mm dashed #777;padding-top:3mm"><div class="two"><b>繳款存根 Payment Slip</b><span>{number}</span><b>HK$ {sum_of(cents)}</b></div><div class="two"><span>{bars(rng, 90, 10)}</span><span class="s">PPS 繳費靈 商戶編號 03　·　便利店現金繳費<br>支票抬頭請寫「九龍半島電力有限公司」</span></div></div>"""
    facts = {
        "number": number,
        "holder": me.name,
        "address": me.address,
        "period_from": first,
        "period_to": last,
        "issued_on": issued,
        "amount": sum_of(cents),
    }
    style = css(
        "'Liberation Sans','WenQuanYi Micro Hei',sans-serif",
        ".n td{padding:.7mm 0}.l td{border-bottom:.15mm solid #ddb;padding:.9mm}",
        size="9.5pt",
        pad="12mm 15mm",
    )
    return paper("utility-bill", "electricity-chart", [body], style, facts, "both")


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the demand note of the Water Supplies Department."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 60)
    last = issued - timedelta(days=4)
    first = last - timedelta(days=122)
    number, cents = like("1###-####-###", rng), rng.randrange(9_000, 46_000)
    sewage = cents // 3
    rows = [
        ("水費 Water charge", sum_of(cents - sewage)),
        ("排污費 Sewage charge", sum_of(sewage)),
        ("工商業污水附加費 Trade effluent surcharge", "－"),
        ("水費按金 Deposit", "－"),
        ("應繳總額 Total amount payable", f"<b>${sum_of(cents)}</b>"),
    ]
    body = f"""<div class="two"><b style="font-size:14pt;color:#1b5f9e">水務署<br>Water Supplies Department</b><span class="r s">香港灣仔告士打道7號入境事務大樓<br>Immigration Tower, 7 Gloucester Road, Wan Chai<br>W.W.O. 46 (S)</span></div><p class="c b" style="font-size:13pt">水費及排污費徵收通知書<br>DEMAND NOTE FOR WATER AND SEWAGE CHARGES</p><div class="two"><div>{window(me.name, *split_address(me.address))}</div><table class="g" style="width:80mm"><tr><td>用戶編號 Account No.</td><td><b>{number}</b></td></tr><tr><td>發單日期 Date of issue</td><td>{dmy(issued)}</td></tr><tr><td>請於此日或以前繳付<br>Please pay on or before</td><td><b>{dmy(issued + timedelta(days=21))}</b></td></tr><tr><td>結欠 Arrears</td><td>0.00</td></tr></table></div><p>樓宇地址 Address of premises：{me.address}<br>用水類別 Type of supply：住宅 Domestic　　單位數目 No. of units：1</p><table class="g"><tr><td>水錶編號 Meter No.</td><td>今次 Present<br>{dmy(last)}</td><td>上次 Previous<br>{dmy(first)}</td><td>用水量 Consumption<br>(立方米 m³)</td></tr><tr><td>{like("P########", rng)}</td><td>{1200 + cents // 400}</td><td>1200</td><td>{cents // 400}</td></tr></table><div style="height:4mm"></div>{table(rows, "l", "70 30", right="1")}<p class="xs" style="margin-top:5mm">逾期繳款須加收百分之五附加費，其後再逾期六個月加收百分之十。 A surcharge of 5% will be imposed for late payment. Cheques should be crossed and made payable to "The Government of the Hong Kong Special Administrative Region".</p><div class="two" style="border-top:.3mm dashed #666;margin-top:6mm;padding-top:2mm"><span>{bars(rng, 80, 9)}</span><span>{number}　${sum_of(cents)}</span></div>"""
    facts = {
        "number": number,
        "holder": me.name,
        "address": me.address,
        "period_from": first,
        "period_to": last,
        "issued_on": issued,
        "amount": sum_of(cents),
    }
    style = css(
        "'Liberation Serif','Noto Serif CJK HK',serif",
        ".l td{border-bottom:.15mm solid #9bd;padding:1mm}.p{background:#f6fbff}",
        size="10pt",
        pad="13mm 16mm",
    )
    return paper("utility-bill", "water-demand-note", [body], style, facts, "both", size=(210.0, 200.0))


def gas(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a narrow gas bill that stands in Chinese only, the labels above their values."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 50)
    first, last = issued - timedelta(days=62), issued - timedelta(days=2)
    number, cents = like("10####.####.#", rng), rng.randrange(12_000, 68_000)
    cell = '<td><span class="l">{}</span><br>{}</td>'.format
    body = f"""<div style="background:#1a7f8e;color:#fff;padding:3mm 5mm" class="two"><b style="font-size:15pt">東港煤氣</b><span>煤氣費單　住宅用戶</span></div><p style="font-size:13pt;margin:4mm 0 0">{tc(me)}　{"先生" if me.sex == "M" else "女士"}</p><p>{me.address_zh}</p><table class="g"><tr>{cell("煤氣賬戶號碼", number)}{cell("賬單日期", zh(issued))}{cell("下次抄錶日期", zh(issued + timedelta(days=58)))}</tr><tr>{cell("結算期", f"{zh(first)}至{zh(last)}")}{cell("煤氣錶號碼", like("CD######", rng))}{cell("保養月費", "$ 9.50")}</tr><tr>{cell("今次度數", str(4000 + cents // 900))}{cell("上次度數", "4000")}{cell("用量（度）", str(cents // 900))}</tr></table><table class="l"><tr><td>煤氣費（標準收費）</td><td class="r">{sum_of(cents - 3_400)}</td></tr><tr><td>燃料調整費</td><td class="r">{sum_of(1_500)}</td></tr><tr><td>保養月費（兩個月）</td><td class="r">{sum_of(1_900)}</td></tr><tr><td><b>本期應繳總額（港元）</b></td><td class="r"><b style="font-size:15pt">{sum_of(cents)}</b></td></tr></table><p>請於 <b>{zh(issued + timedelta(days=14))}</b> 前繳付。上期款項已於{zh(issued - timedelta(days=40))}收到，多謝惠顧。</p><p class="s" style="border:.2mm solid #1a7f8e;padding:2mm">安全提示：使用煤氣熱水爐時請保持空氣流通。如懷疑洩漏煤氣，請即關掉總掣並致電24小時緊急熱線 2880 0999。</p><p class="c">{bars(rng, 70, 9)}</p>"""
    facts = {
        "number": number,
        "holder": tc(me),
        "address": me.address_zh,
        "period_from": first,
        "period_to": last,
        "issued_on": issued,
        "amount": sum_of(cents),
    }
    style = css(
        "'WenQuanYi Zen Hei',sans-serif",
        ".l{margin-top:3mm}.p span.l{font-size:7.5pt;color:#1a7f8e}.p table.l td{border-bottom:.15mm solid #9cc;padding:1mm}",
        size="10pt",
        pad="9mm 11mm",
    )
    return paper("utility-bill", "gas-labels-above", [body], style, facts, "zh", size=(160.0, 205.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (pad_receipt, estate_receipt),
    "tenancy-agreement": (formal_lease, printed_lease),
    "utility-bill": (electricity, water, gas),
}
