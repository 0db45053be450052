"""Proofs of the address: a receipt of rent, an agent's lease, bills of the works."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    at,
    autograph,
    bars,
    both,
    css,
    dmy,
    en,
    lately,
    like,
    month_before,
    only,
    paper,
    split_address,
    sum_of,
    table,
    window,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def landlords_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a landlord's bilingual receipt, printed at home, the labels in the left column."""
    only(fault, "stale", "unsigned")
    me = case.of(party)
    first, last = month_before(lately(case, rng, fault, 40))
    number, cents = like("RR-####", rng), rng.randrange(90, 300) * 10_000
    rows = [
        ("收據編號 Receipt No.", number),
        ("租客 Tenant", both(me)),
        ("物業地址 Premises", f"{me.address_zh}<br>{me.address}"),
        ("租金期間 Rental period", f"{dmy(first)} 至 to {dmy(last)}"),
        ("租金 Rent received", f"HK$ {sum_of(cents)}"),
        ("繳付方式 Paid by", "銀行轉賬 Bank transfer"),
        ("收款日期 Date received", dmy(first)),
    ]
    body = f"""<p class="c" style="font-size:16pt">租金收據　Rent Receipt</p>{table(rows, "g", "34 66")}<p class="s">以上款項經已收妥，特此證明。 I acknowledge receipt of the above sum in full.</p><div class="two" style="margin-top:5mm"><span>業主 Landlord：譚耀邦 TAM Yiu Pong</span><span>簽署 Signature：{autograph(rng) if fault != "unsigned" else "____________"}</span></div>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": first, "amount": sum_of(cents)}  # fmt: skip
    style = css("Carlito,'Noto Sans CJK HK',sans-serif", ".g td{padding:1.6mm 2mm}", size="11pt", pad="12mm 16mm")
    return paper("rent-receipt", "landlords-own", [body], style, facts, "both", size=(210.0, 148.0))


def agents_lease(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agent's bilingual tenancy form: the particulars in a table, the terms after it, two pages."""
    only(fault, "expired", "unsigned")
    me = case.of(party)
    back = rng.randrange(800, 1100) if fault == "expired" else rng.randrange(40, 600)
    first = (case.on - timedelta(days=back)).replace(day=1)
    last, made = first.replace(year=first.year + 2) - timedelta(days=1), first - timedelta(days=11)
    rent = rng.randrange(100, 350) * 10_000
    rows = [
        ("業主 Landlord", f"PUN Mei Yuk 潘美玉　{like('E######(#)', rng)}"),
        ("租客 Tenant", f"{both(me)}　{me.hkid}"),
        ("物業 Property", f"{me.address}<br>{me.address_zh}"),
        ("租期 Term", f"{en(first)} – {en(last)}（兩年 2 years）"),
        ("生約期 Break clause", "首12個月為死約 the first 12 months fixed"),
        ("月租 Monthly rent", f"HK${sum_of(rent)}（包括差餉及管理費 inclusive of rates and management fee）"),
        ("按金 Security deposit", f"HK${sum_of(rent * 2)}"),
        ("用途 User", "住宅 Domestic"),
    ]
    terms = (
        ("租客須按時清繳水、電、煤氣及通訊費用。", "The Tenant shall pay all water, electricity, gas and communication charges punctually."),
        ("租客不得作任何違法用途或滋擾鄰居。", "The Tenant shall not use the Property for any illegal purpose or cause nuisance to neighbours."),
        ("租客不得分租、轉讓或與他人共用該物業。", "The Tenant shall not sublet, assign or share possession of the Property."),
        ("業主須保養主要結構及排水系統。", "The Landlord shall keep the main structure and drains in proper repair."),
        ("租約期滿時租客須將物業連同固定裝置交還。", "On expiry the Tenant shall yield up the Property together with the fixtures."),
        ("如中英文有歧異，以英文本為準。", "In case of discrepancy the English version prevails."),
    )  # fmt: skip
    one = f"""<div class="two"><b style="color:#a3541b;font-size:14pt">SUNVALE REALTY 晴谷地產</b><span class="s">牌照號碼 Licence No. C-0{like("#####", rng)}</span></div><p class="c" style="font-size:16pt"><b>住宅租賃合約<br>RESIDENTIAL TENANCY CONTRACT</b></p><p>本合約於 {dmy(made)} 由以下雙方訂立 This Contract is made on {en(made)} between the parties below:</p>{table(rows, "g", "28 72")}<p class="b">附件 Furniture list</p>{table([("冷氣機 Air-conditioner", "3"), ("雪櫃 Refrigerator", "1"), ("洗衣機 Washing machine", "1")], "g", "70 30")}<p class="r s">1 / 2</p>"""
    pen = (lambda: autograph(rng)) if fault != "unsigned" else (lambda: "<br><br>")
    two = f"""<p class="b">條款 Terms and conditions</p>{"".join(f"<p>{n}. {z}<br>{e}</p>" for n, (z, e) in enumerate(terms, 1))}<table class="g" style="margin-top:14mm"><tr><td style="height:24mm">業主簽署 Signed by the Landlord<br>{pen()}</td><td>租客簽署 Signed by the Tenant<br>{pen()}</td></tr><tr><td>PUN Mei Yuk</td><td>{me.name}</td></tr></table><p class="s">見證地產代理 Estate agent as witness：{pen()}</p><p class="r s">2 / 2</p>"""
    facts = {"holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": made, "amount": sum_of(rent), "parties": ("PUN Mei Yuk 潘美玉", both(me))}  # fmt: skip
    style = css("'Liberation Sans','WenQuanYi Micro Hei',sans-serif", ".g td{padding:1.8mm 2mm}.p p{margin:3mm 0}")
    return paper("tenancy-agreement", "agents-bilingual", [one, two], style, facts, "both")


def town_gas(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bilingual gas bill: the sum in a band, the reading below, a coupon at the foot."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 50)
    first, last = issued - timedelta(days=61), issued - timedelta(days=1)
    number, cents = like("9021-######-#", rng), rng.randrange(15_000, 80_000)
    units = cents // 40
    body = f"""<div class="two" style="color:#0b63a8"><b style="font-size:16pt">Harbour City Gas 海城煤氣</b><span>煤氣賬單 GAS BILL</span></div>{window(me.name, *split_address(me.address))}<div class="two band"><span>客戶號碼<br>Customer No.<br><b>{number}</b></span><span>賬單日期<br>Date of bill<br><b>{dmy(issued, "-")}</b></span><span>請於以下日期前繳付<br>Please pay by<br><b>{dmy(issued + timedelta(days=15), "-")}</b></span><span>應繳款項<br>Please pay<br><b style="font-size:14pt">${sum_of(cents)}</b></span></div>{table([("賬單類別 Type", "實際讀數 Actual reading"), ("計算期間 Billing period", f"{dmy(first, '-')} – {dmy(last, '-')}"), ("今次讀數 This reading", str(3100 + units // 48)), ("上次讀數 Last reading", "3100"), ("耗用量 Gas consumed", f"{units // 48} 度 units = {units} MJ")], "n", "46 54")}<p class="b">收費 Charges</p>{table([("煤氣費 Gas charge", sum_of(cents - 2_900)), ("燃料調整費 Fuel cost variation", sum_of(1_000)), ("保養服務 Maintenance charge", sum_of(1_900)), ("<b>總額 Total</b>", f"<b>{sum_of(cents)}</b>")], "n", "70 30", right="1")}<p class="s">戶口按金 Account deposit held $600.00　·　查詢 Enquiries 2880 0148　·　供氣地址同上 Gas supplied at the address above</p>{at(16, 258, f'<div style="width:178mm;border-top:.3mm dashed #777;padding-top:3mm" class="two"><span>{bars(rng, 84, 10)}</span><span>付款通知 REMITTANCE ADVICE<br>{number}</span><b>${sum_of(cents)}</b></div>')}"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": sum_of(cents)}  # fmt: skip
    style = css("'DejaVu Sans','Noto Sans CJK HK',sans-serif", ".band{background:#dcecf8;padding:3mm 4mm;margin:3mm 0}.n td{border-bottom:.15mm solid #bcd;padding:1.2mm 0}", size="9pt", pad="14mm 16mm")  # fmt: skip
    return paper("utility-bill", "gas-band", [body], style, facts, "both")


def power_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an electricity bill in English, as a printed mail attachment: questions as headings."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 50)
    first, last = issued - timedelta(days=32), issued - timedelta(days=2)
    number, cents = like("400 ### ####", rng), rng.randrange(20_000, 160_000)
    units = cents // 115
    body = f"""<div class="two"><b style="font-size:22pt;color:#3c8a2e">voltra</b><span class="r">Your electricity bill<br><b>{en(issued)}</b></span></div><p style="margin-top:8mm">{me.western}<br>{"<br>".join(split_address(me.address))}</p><div class="two"><div style="width:46%"><h3>How much do I owe?</h3><p style="font-size:20pt;margin:0">HK${sum_of(cents)}</p><p>To be debited by autopay on {en(issued + timedelta(days=12))}</p></div><div style="width:46%"><h3>My account</h3><p>Account no. {number}<br>Contract: Residential tariff<br>Supply point: {me.address}</p></div></div><h3>How much did I use?</h3><p>{en(first)} to {en(last)} (30 days)</p>{table([("Meter", "Opening read", "Closing read", "Units (kWh)"), (like("E7-#####", rng), "40118", str(40118 + units), str(units))], "g", "25 25 25 25", head=True)}<h3>How is my bill worked out?</h3>{table([("Previous balance", "0.00"), (f"Energy, {units} kWh", sum_of(cents * 7 // 10)), ("Fuel clause charge", sum_of(cents - cents * 7 // 10)), ("<b>New balance</b>", f"<b>{sum_of(cents)}</b>")], "g", "75 25", right="1")}<p class="s">Power cut? Ring 2711 0148 at any hour. Moving home? Give us two working days' notice to close or transfer the supply.</p>"""
    facts = {"number": number, "holder": me.western, "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": sum_of(cents)}  # fmt: skip
    style = css("Lato,sans-serif", "h3{color:#3c8a2e;margin:7mm 0 1mm;font-size:13pt}.g td,.g th{border-color:#cdc;padding:1.5mm}", size="10.5pt", pad="18mm 20mm")  # fmt: skip
    return paper("utility-bill", "power-questions", [body], style, facts, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (landlords_receipt,),
    "tenancy-agreement": (agents_lease,),
    "utility-bill": (town_gas, power_english),
}
