"""Receipts of rent, tenancies and bills for what a home uses."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.eighth.b_base import chop, css, slashed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    bars,
    both,
    en,
    lately,
    later,
    like,
    made,
    mon,
    money,
    only,
    pen,
    put,
    rows,
    square,
    tc,
    zh,
)


def note(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the landlord's own receipt, typed in Chinese with a revenue-like chop."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 40)
    first, rent = day.replace(day=1), rng.randrange(90, 260) * 100
    last = later(first, 1) - timedelta(days=1)
    body = f"""<p class="ctr" style="font-size:20pt;letter-spacing:6mm"><b>租金收據</b></p><p class="rt">收據編號：{day.year}-{day.month:02}</p><p>　　本人鄺惠貞（業主）現收到租客 <b>{tc(me)}</b> 繳交位於 <b>{me.address_zh}</b> 之住宅單位租金，詳情如下：</p>{rows([("租金月份", f"{day.year}年{day.month}月份（{zh(first)} 至 {zh(last)}）"), ("租金金額", f"港幣 {rent:,} 元正"), ("管理費及差餉", "已包括在租金內"), ("繳付方式", f"轉數快　參考編號 FRN{like('########', rng)}"), ("收款日期", zh(day))], "box", "28 72")}<p>　　上述款項業已收訖，特立此據。</p><div class="sp" style="margin-top:5mm"><span>業主簽署：{pen(rng, "#222")}<br>鄺惠貞</span>{chop("鄺惠<br>貞印", size=18)}</div>"""
    facts = {"holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": money(rent * 100)}  # fmt: skip
    return made("rent-receipt", "landlords-typed-note", [body], css("'Noto Serif CJK HK',serif", ".box td{padding:1.6mm 2mm}", "12pt", "14mm 20mm"), facts, "zh", size=(210.0, 148.0))  # fmt: skip


def mailed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt that the portal of a landlord of flats makes, with the ledger of the quarter."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 30)
    first, rent, number = day.replace(day=1), rng.randrange(14_000, 46_000), f"R-{like('#######', rng)}"
    last = later(first, 1) - timedelta(days=1)
    ledger = [("Date", "Description", "Charge", "Payment", "Balance")]
    for back in (2, 1, 0):
        month = later(first, -back)
        paid = day if back == 0 else month + timedelta(days=rng.randrange(1, 3))
        ledger += [(mon(month), f"Rent {month:%B %Y}", f"{rent:,}.00", "", f"{rent:,}.00"), (mon(paid), "Payment received – thank you", "", f"{rent:,}.00", "0.00")]  # fmt: skip
    body = f"""<div class="sp"><b style="font-size:21pt;color:#c4561a">residia<span style="color:#444">homes</span></b><div class="rt"><b style="font-size:15pt">RENT PAYMENT RECEIPT</b><br>{number}</div></div><div class="sp" style="margin-top:8mm"><div><span class="g">PAID BY</span><br>{me.name}</div><div><span class="g">PAYMENT DATE</span><br>{mon(day)}</div><div><span class="g">METHOD</span><br>Direct debit, HYCB ••{like("##", rng)}</div></div><p style="margin-top:5mm"><span class="g">LEASED PREMISES</span><br>{me.address}</p><p><span class="g">RENT PERIOD</span><br>{mon(first)} – {mon(last)}</p><div style="background:#fbeee4;padding:5mm;font-size:15pt;margin:5mm 0" class="sp"><span>Amount received</span><b>HK$ {rent:,}.00</b></div><p class="bd">Tenant ledger</p>{rows(ledger, "line", "16 42 14 14 14", "2 3 4", head=True)}<p class="sm" style="margin-top:6mm">Residia Homes Limited acts as landlord of the premises. This receipt was generated electronically and is valid without signature. Keep it for your records; it may be needed for tax, school or immigration purposes.</p><p class="xs ab" style="bottom:10mm;left:17mm">Residia Homes Limited · 3/F, 88 Tai Nan Street, Sham Shui Po, Kowloon · tenants@residia.example</p>"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00"}  # fmt: skip
    return made("rent-receipt", "portal-receipt", [body], css("Lato,sans-serif", ".g{font-size:7.5pt;color:#888;letter-spacing:.3mm}", "10.5pt", "15mm 17mm"), facts, "en")  # fmt: skip


def _card(case: Case, me: Someone) -> tuple[str, str]:
    """Return which paper of a tenant is named: the permanent identity card where there is one."""
    settled = me is case.sponsor and case.answers["sponsor"]["status"] == "permanent-resident"
    return ("H.K.I.D. Card 香港身份證", me.hkid) if settled else ("Passport 護照", me.passport)


def _term(case: Case, rng: Random, fault: str) -> tuple[date, date, date]:
    first = later(case.on, -rng.randrange(27, 33) if fault == "expired" else -rng.randrange(1, 21))
    return first, later(first, 24) - timedelta(days=1), first - timedelta(days=rng.randrange(4, 22))


def agency(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bilingual form of an estate agency: boxes to fill in first, then clauses in both tongues."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(120, 480) * 100
    first, last, day = _term(case, rng, fault)
    owner, (card, card_no) = "MAK CHUN SING 麥振聲", _card(case, me)
    sign = [pen(rng, "#222"), pen(rng)] if fault != "unsigned" else ["", ""]
    number = f"TA{like('######', rng)}"
    one = f"""<div class="sp"><b style="font-size:15pt;color:#b31f24">柏安地產　PARK ON PROPERTIES</b><span class="sm rt">牌照號碼 Licence No. C-0{like("#####", rng)}<br>編號 No. {number}</span></div><p class="ctr" style="font-size:15pt"><b>住宅租約　RESIDENTIAL TENANCY AGREEMENT</b></p><p>本租約於 {zh(day)} 訂立。This Agreement is made on {en(day)} between the parties named below.</p>{rows([("業主（甲方）<br>Landlord", f"{owner}<br>H.K.I.D. Card 香港身份證：{like('G######(#)', rng)}"), ("租客（乙方）<br>Tenant", f"<b>{both(me)}</b><br>{card}：{card_no}"), ("物業<br>Premises", f"{me.address}<br>{me.address_zh}"), ("租期<br>Term", f"兩年固定，由 From <b>{slashed(first)}</b> 至 to <b>{slashed(last)}</b>（首尾兩天包括在內 both days inclusive）"), ("每月租金<br>Monthly Rent", f"HK$ <b>{rent:,}.00</b>　每月1日上期繳付 payable in advance on the 1st day of each month"), ("按金<br>Deposit", f"HK$ {rent * 2:,}.00"), ("租金包括<br>Inclusive of", "☑ 管理費 Management fee　☑ 差餉 Rates　☑ 地租 Government rent")], "box", "20 80")}<p><b>條款 TERMS AND CONDITIONS</b></p><p>1. 乙方須於租期內按時繳交租金。如逾期七天仍未繳付，甲方可按每月2%收取利息。The Tenant shall pay the Rent punctually. Rent in arrears for more than seven days shall bear interest at 2% per month.</p><p>2. 乙方須自行繳付水、電、煤氣、電話及上網費用。The Tenant shall pay for water, electricity, gas, telephone and internet services.</p><p>3. 未經甲方書面同意，乙方不得更改物業之間隔或裝置。The Tenant shall not alter the Premises or fixtures without the Landlord's written consent.</p>"""
    two = f"""<p>4. 物業只可作乙方及其家人住宅之用，不得轉租或分租。The Premises shall be used as a domestic residence of the Tenant and family only and shall not be assigned or sublet.</p><p>5. 乙方須保持物業內部清潔完好，自然損耗除外。The Tenant shall keep the interior of the Premises in good and clean condition, fair wear and tear excepted.</p><p>6. 乙方須容許甲方在預先通知下進入物業視察。The Tenant shall permit the Landlord to enter and view the Premises upon prior notice.</p><p>7. 甲方須負責物業結構之維修。The Landlord shall keep the structural parts of the Premises in repair.</p><p>8. 乙方繳交租金及遵守本租約，甲方不得干擾乙方安享物業。The Tenant paying the Rent and observing this Agreement shall have quiet enjoyment of the Premises.</p><p>9. 任何一方可於租期滿十二個月後，以兩個月書面通知或代通知金終止本租約。Either party may terminate this Agreement after twelve months by two months' written notice or payment in lieu.</p><p>10. 租約期滿，乙方交回物業後七天內，甲方須將按金無息退還。The Deposit shall be refunded without interest within seven days after vacant possession is delivered.</p><p>11. 本租約之印花稅由雙方各付一半。Stamp duty shall be borne in equal shares.</p><p>12. 中英文本如有歧異，以英文本為準。The English version shall prevail.</p><p style="margin-top:6mm"><b>附加條款 SPECIAL CONDITIONS</b>：甲方提供冷氣機三部、雪櫃、洗衣機及煮食爐各一。Three air-conditioners, one refrigerator, one washing machine and one cooker are provided.</p>{rows([("甲方簽署 Signed by Landlord<br><br>" + sign[0] + "<br>" + owner, "乙方簽署 Signed by Tenant<br><br>" + sign[1] + "<br>" + both(me)), (f"見證人 Witness（持牌代理 Licensed agent）<br>{pen(rng, '#222', 26)}<br>NG SIU FONG　S-{like('######', rng)}", f"甲方收到按金 Deposit received by Landlord<br>HK$ {rent * 2:,}.00<br>{sign[0]}")], "box s", "50 50")}{put(128, 246, chop("柏安<br>地產", "#b31f24", 20))}"""
    facts = {"holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00", "parties": (owner, both(me))}  # fmt: skip
    style = css("'Liberation Sans','WenQuanYi Micro Hei',sans-serif", ".p p{margin:2mm 0}.box td{padding:1.4mm 2mm}.s{margin-top:8mm}.s td{height:26mm}", "9.8pt", "15mm 18mm")  # fmt: skip
    return made("tenancy-agreement", "agency-bilingual-form", [one, two], style, facts, "both")


def licence(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the letter by which an owner lets a flat, countersigned by the tenant."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(180, 620) * 100
    first, last, day = _term(case, rng, fault)
    owner = "Marlowe Court Holdings Limited"
    sign = [pen(rng, "#222"), pen(rng)] if fault != "unsigned" else ["", ""]
    body = f"""<p class="rt"><b style="font-size:13pt">{owner}</b><br><span class="sm">12/F, Wheelwright House, 6 Duddell Street, Central, Hong Kong</span></p><p>{en(day)}</p><p><b>{me.name}</b><br>{me.address}</p><p class="bd" style="margin-top:5mm">Tenancy Agreement in respect of {me.address} (the "Premises")</p><p>We write to record the terms on which we let, and you take, the Premises:</p><table class="n"><tr><td>(a)</td><td>Term</td><td>Two years from and including {en(first)} to and including {en(last)}.</td></tr><tr><td>(b)</td><td>Rent</td><td>HK${rent:,}.00 per calendar month, inclusive of management charges, rates and Government rent, payable in advance on the first day of each month by standing order.</td></tr><tr><td>(c)</td><td>Deposit</td><td>HK${rent * 2:,}.00, receipt of which we acknowledge, repayable without interest within 21 days after expiry.</td></tr><tr><td>(d)</td><td>Use</td><td>Private residence of the Tenant and members of the Tenant's family only.</td></tr><tr><td>(e)</td><td>Outgoings</td><td>The Tenant pays for electricity, gas, water and telecommunications.</td></tr><tr><td>(f)</td><td>Repair</td><td>The Tenant keeps the interior in good repair, fair wear and tear excepted; the Landlord maintains the structure and the air-conditioning plant.</td></tr><tr><td>(g)</td><td>No dealings</td><td>The Tenant shall not assign, underlet or share possession of the Premises.</td></tr><tr><td>(h)</td><td>Break</td><td>After fourteen months, either party may end the tenancy by two months' prior notice in writing.</td></tr><tr><td>(i)</td><td>Stamp duty</td><td>Shared equally.</td></tr></table><p>This letter, once countersigned, constitutes a binding agreement governed by the laws of Hong Kong and supersedes all earlier negotiations.</p><div class="sp" style="margin-top:7mm"><div style="width:46%">For and on behalf of the Landlord<br>{sign[0]}<br>Authorised signatory<br>{owner}</div><div style="width:46%">Agreed and accepted by the Tenant<br>{sign[1]}<br>{me.name}<br>Date: {en(day) if sign[1] else ""}</div></div>{put(132, 262, f'<div class="xs" style="border:.3mm solid #555;padding:1.5mm;color:#444">HKSARG STAMP CERTIFICATE No. {like("A-######-##-#", rng)}<br>Duty paid {slashed(day + timedelta(days=8))}</div>')}"""
    facts = {"holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00", "parties": (owner, me.name)}  # fmt: skip
    style = css("Caladea,serif", ".p p{margin:2.4mm 0}.n td{padding:1mm 2mm}.n td:nth-child(2){width:26mm;font-style:italic}", "11pt", "18mm 24mm")  # fmt: skip
    return made("tenancy-agreement", "countersigned-letter", [body], style, facts, "en")


def electricity(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an electricity bill: the sum in a round box, bars of past months, readings and charges."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 45)
    last = issued - timedelta(days=2)
    first, number = last - timedelta(days=29), like("0########-#", rng)
    used, before = rng.randrange(180, 720), rng.randrange(8_000, 60_000)
    basic, fuel = round(used * 91.2), round(used * 28.6)
    total = basic + fuel
    past = "".join(f'<div style="width:7mm;height:{rng.randrange(8, 24)}mm;background:#7fb8d8;margin-right:2mm"></div>' for _ in range(7))  # fmt: skip
    body = f"""<div class="sp"><div style="color:#005a9c"><b style="font-size:19pt">南島電力</b><br><b>SOUTH ISLE POWER</b></div><div class="rt"><b style="font-size:14pt">電費單　Electricity Bill</b><br><span class="sm">客戶服務 Customer Service 2880 6060</span></div></div><div class="sp" style="margin-top:8mm"><div style="width:78mm">{both(me)}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</div><div class="ctr" style="background:#005a9c;color:#fff;border-radius:5mm;padding:4mm 8mm">應付總額 Total Amount Due<br><b style="font-size:20pt">${money(total)}</b><br>請於 Please pay by {slashed(issued + timedelta(days=16))}</div></div><div style="height:5mm"></div>{rows([("賬戶號碼 Account Number", number, "賬單日期 Bill Date", slashed(issued)), ("供電地址 Supply Address", me.address, "電價類別 Tariff", "住宅 Residential"), ("由 From", slashed(first), "至 To", slashed(last))], "box", "22 40 18 20")}<p class="bd" style="margin-top:5mm">用電詳情 Consumption details</p>{rows([("電錶編號 Meter No.", "上次讀數 Last", "今次讀數 This", "用電度數 Units (kWh)"), (like("SI######", rng), f"{before:,}", f"{before + used:,}", str(used))], "line", "40 20 20 20", "1 2 3", head=True)}<p class="bd" style="margin-top:5mm">收費計算 Charges</p>{rows([(f"基本電費 Basic charge　{used} × 91.2¢", f"${money(basic)}"), (f"燃料條款收費 Fuel clause charge　{used} × 28.6¢", f"${money(fuel)}"), ("上期結餘 Balance from last bill", "$0.00"), ("<b>本期總額 Total</b>", f"<b>${money(total)}</b>")], "line", "75 25", "1")}<div class="sp" style="margin-top:6mm"><div><span class="sm">過去七期用電量 Your usage in the last 7 bills</span><div style="display:flex;align-items:flex-end">{past}</div></div><p class="sm" style="width:84mm">本期每日平均用電 Average daily consumption: {used / 30:.1f} kWh<br>按金 Security deposit held: $1,200.00<br>請把冷氣調至攝氏25度，節能減碳。Set air-conditioning at 25°C to save energy.</p></div><div class="ab sp" style="left:16mm;right:16mm;bottom:12mm;border-top:.4mm dashed #888;padding-top:3mm"><span class="sm">付款存根 Payment stub<br>賬戶號碼 {number}<br>{bars(rng, 80, 8)}</span><span>{square(rng, 17)}</span><b>${money(total)}</b></div>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(total)}  # fmt: skip
    return made("utility-bill", "electricity-with-bars", [body], css("'Nimbus Sans','Noto Sans CJK HK',sans-serif", "", "10pt", "14mm 16mm"), facts, "both")  # fmt: skip


def gas(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a gas bill in Chinese, a narrow sheet with the charges in a tinted column."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 50)
    last = issued - timedelta(days=1)
    first, number = last - timedelta(days=60), like("5###-####-##", rng)
    units = rng.randrange(9, 46)
    charge, keep = round(units * 48 * 26.5), 19_00
    body = f"""<div class="sp" style="border-bottom:1.2mm solid #e07b00;padding-bottom:3mm"><b style="font:22pt AR PL UKai HK;color:#e07b00">香海煤氣</b><span class="rt">煤氣費單<br><span class="sm">查詢熱線 2880 6988</span></span></div><p style="margin-top:7mm">{tc(me)}　{"先生" if me.sex == "M" else "女士"}<br>{me.address_zh}</p><div style="display:flex;margin-top:6mm"><div style="width:58%;padding-right:5mm">{rows([("戶口號碼", number), ("賬單日期", zh(issued)), ("供氣地址", me.address_zh), ("抄錶期", f"{zh(first)} 至 {zh(last)}"), ("下次抄錶日期", zh(last + timedelta(days=61))), ("用量", f"{units} 度（{units * 48} 兆焦耳）"), ("讀數類別", "實數")], "line", "34 66")}</div><div style="width:42%;background:#fdf0de;padding:4mm;box-sizing:border-box">{rows([("煤氣費", f"${money(charge)}"), ("保養月費", f"${money(keep)}"), ("上期結欠", "$0.00"), ("<b>應繳總額</b>", f"<b>${money(charge + keep)}</b>")], "line", "58 42", "1")}<p>最後繳款日期<br><b>{zh(issued + timedelta(days=14))}</b></p></div></div><p class="sm" style="margin-top:8mm">燃料調整費已包括在煤氣費內。逾期繳費須另加百分之五附加費。如欲遷出，請於三個工作天前通知本公司，以便安排截錶。</p><p class="sm">安全提示：使用煤氣時應保持空氣流通，定期檢查爐具及喉管。</p><div class="sp" style="margin-top:10mm;border-top:.4mm dashed #999;padding-top:3mm"><span>{bars(rng, 66, 9)}<br><span class="sm">{number.replace("-", "")} {charge + keep:08}</span></span>{square(rng, 16)}</div>"""
    facts = {"number": number, "holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(charge + keep)}  # fmt: skip
    return made("utility-bill", "gas-in-chinese", [body], css("'Noto Sans CJK HK',sans-serif", "", "10.5pt", "13mm 15mm"), facts, "zh", size=(210.0, 220.0))  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (note, mailed),
    "tenancy-agreement": (agency, licence),
    "utility-bill": (electricity, gas),
}
