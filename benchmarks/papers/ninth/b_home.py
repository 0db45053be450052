"""Proofs of where somebody lives: agreements and bills."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    bars,
    both,
    css,
    dmy,
    en,
    lately,
    later,
    like,
    made,
    money,
    only,
    pen,
    rows,
    tc,
    zh,
)


def _card(case: Case, me: Someone) -> tuple[str, str]:
    settled = me is case.sponsor and case.answers["sponsor"]["status"] == "permanent-resident"
    return ("身份證號碼 HKID No.", me.hkid) if settled else ("護照號碼 Passport No.", me.passport)


def _term(case: Case, rng: Random, fault: str) -> tuple[date, date, date]:
    first = later(case.on, -rng.randrange(28, 33) if fault == "expired" else -rng.randrange(1, 20))
    return first, later(first, 24) - timedelta(days=1), first - timedelta(days=rng.randrange(3, 20))


def deed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an English agreement with schedules: the clauses, then who and what, then the signatures."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(140, 520) * 100
    first, last, day = _term(case, rng, fault)
    owner, (_, card) = "LOK SHING INVESTMENT COMPANY LIMITED", _card(case, me)
    sign = [pen(rng, "#222"), pen(rng), pen(rng, "#444")] if fault != "unsigned" else ["", "", ""]
    one = f"""<p class="ctr" style="font-size:15pt"><b>TENANCY AGREEMENT</b></p><p><b>THIS AGREEMENT</b> is made the {day.day} day of {day:%B %Y} BETWEEN the Landlord and the Tenant named in the First Schedule.</p><p><b>WHEREBY IT IS AGREED</b> as follows:</p><p>1. The Landlord shall let and the Tenant shall take ALL THAT the premises set out in the Second Schedule (the "Premises") for the term and at the rent set out in the Third Schedule, payable in advance clear of all deductions on the first day of each calendar month.</p><p>2. The Tenant agrees with the Landlord:</p><p class="i">(a) to pay the rent on the days and in the manner aforesaid;</p><p class="i">(b) to pay all charges for water, gas, electricity and telephone consumed in the Premises;</p><p class="i">(c) to keep the interior of the Premises in good and tenantable repair, fair wear and tear excepted;</p><p class="i">(d) to permit the Landlord to enter and view the state of the Premises upon reasonable notice;</p><p class="i">(e) not to make any alteration or addition without the written consent of the Landlord;</p><p class="i">(f) not to assign, underlet or part with the possession of the Premises; and</p><p class="i">(g) to use the Premises for residential purposes only.</p><p>3. The Landlord agrees to pay the Government rent and property tax, and that the Tenant paying the rent shall peaceably hold and enjoy the Premises during the term.</p><p>4. The Tenant shall on signing pay a deposit equal to two months' rent, to be refunded without interest within fourteen days after delivery of vacant possession.</p><p>5. Either party may end this Agreement by not less than two months' notice in writing, such notice not to expire before the end of the twelfth month of the term.</p><p>6. Stamp duty shall be borne by the parties in equal shares.</p><p class="ctr sm ab" style="bottom:11mm;left:0;right:0">- 1 -</p>"""
    two = f"""<p class="ctr"><b>FIRST SCHEDULE</b><br>(Parties)</p><p>Landlord: {owner}, whose registered office is at Room 1104, Wing Tuck Commercial Centre, 181 Wing Lok Street, Hong Kong.</p><p>Tenant: {me.name} (holder of {"Hong Kong Identity Card" if card == me.hkid else "Passport"} No. {card}).</p><p class="ctr"><b>SECOND SCHEDULE</b><br>(Premises)</p><p>{me.address}.</p><p class="ctr"><b>THIRD SCHEDULE</b><br>(Term and rent)</p><p>Term: TWO years from {en(first)} to {en(last)} (both days inclusive).</p><p>Rent: HONG KONG DOLLARS {rent:,}.00 (HK${rent:,}.00) per calendar month, inclusive of management fee and rates.</p><p>Deposit: HK${rent * 2:,}.00.</p><p style="margin-top:14mm">AS WITNESS the hands of the parties the day and year first above written.</p><table class="s"><tr><td>SIGNED by<br>for and on behalf of the Landlord<br>{owner}<br>in the presence of: {sign[2]}</td><td>)<br>)<br>)</td><td>{sign[0]}</td></tr><tr><td>SIGNED by the Tenant<br>{me.name}</td><td>)<br>)</td><td>{sign[1]}</td></tr></table><p class="ctr sm ab" style="bottom:11mm;left:0;right:0">- 2 -</p>"""
    facts = {"holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00", "parties": (owner, me.name)}  # fmt: skip
    style = css("'Liberation Serif',serif", ".p p{margin:3mm 0;text-align:justify}.p p.ctr{text-align:center}.p p.i{margin-left:9mm}.s td{padding:4mm 2mm}", "11.5pt", "22mm 26mm")  # fmt: skip
    return made("tenancy-agreement", "three-schedules", [one, two], style, facts, "en")


def stationer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Chinese form from a stationer's, blanks filled in by hand."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(90, 320) * 100
    first, last, day = _term(case, rng, fault)
    label, card = _card(case, me)
    sign = [pen(rng, "#222"), pen(rng)] if fault != "unsigned" else ["", ""]

    def b(text: str) -> str:
        return f'<span class="hw">{text}</span>'

    body = f"""<p class="ctr" style="font-size:19pt;letter-spacing:3mm"><b>住宅樓宇租約</b></p><p>立租約人　業主：{b("霍麗嫦")}（以下簡稱甲方）</p><p>　　　　　租客：{b(tc(me))}（以下簡稱乙方）　{label.split()[0]}：{b(card)}</p><p>甲方將坐落{b(me.address_zh)}之樓宇全間租與乙方作住宅之用，雙方議定條件如下：</p><p>一、租期由{b(zh(first))}起至{b(zh(last))}止，為期貳年，期滿另議。</p><p>二、每月租金港幣{b(f"{rent:,}.00")}元正，乙方須於每月首日上期繳交，不得拖欠。</p><p>三、乙方於簽約日繳付按金港幣{b(f"{rent * 2:,}.00")}元正，租約期滿遷出並清付一切費用後，甲方無息退還。</p><p>四、水、電、煤氣、電話等費用由乙方負責；差餉、地租及管理費由甲方負責。</p><p>五、乙方不得將該樓宇分租、轉租或作非法用途，未得甲方書面同意不得更改間隔。</p><p>六、乙方須保持室內清潔及設備完好，自然損耗除外。如有損壞，乙方須負責修理或賠償。</p><p>七、租住滿一年後，任何一方如欲終止租約，須於兩個月前以書面通知對方。</p><p>八、乙方逾期十五天不交租，甲方有權收回樓宇，並追討欠租。</p><p>九、本租約一式兩份，甲乙雙方各執一份為據，印花稅由雙方平均負擔。</p><p>附件：{b("冷氣機兩部、雪櫃一個、洗衣機一部、熱水爐一個")}</p><div class="sp" style="margin-top:14mm"><span>甲方（業主）簽署：{sign[0]}</span><span>乙方（租客）簽署：{sign[1]}</span></div><p style="margin-top:8mm">立約日期：{b(zh(day))}</p>"""
    facts = {"holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00", "parties": ("霍麗嫦", tc(me))}  # fmt: skip
    style = css("'AR PL UMing HK',serif", ".hw{font-family:'AR PL UKai HK';color:#1c2f86;border-bottom:.2mm solid #777;padding:0 2mm}.p p{margin:3.2mm 0}", "12.5pt", "20mm 22mm")  # fmt: skip
    return made("tenancy-agreement", "stationers-form", [body], style, facts, "zh")


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a demand for water and sewage charges of four months."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 35)
    last = issued - timedelta(days=6)
    first = last - timedelta(days=121)
    number, used = like("4###-####-####-#", rng), rng.randrange(28, 70)
    charge, sewage = round(used * 5.4 * 100), round(used * 2.1 * 100)
    total = charge + sewage
    body = f"""<div class="sp"><div><b style="font-size:15pt;color:#0b5fa5">水務署<br>Water Supplies Department</b></div><div class="rt">水費及排污費單<br><b>Demand for Water &amp; Sewage Charges</b></div></div><div class="sp" style="margin-top:10mm"><div>{both(me)}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</div><div style="width:88mm">{rows([("用戶號碼 Account No.", f"<b>{number}</b>"), ("發單日期 Date of Issue", dmy(issued)), ("最後繳款日期 Pay by", dmy(issued + timedelta(days=21))), ("應繳總額 Total Amount Due", f"<b>HK$ {money(total)}</b>")], "box", "54 46")}</div></div><p class="k">供水地址 Supply Address</p><p>{me.address}</p><p class="k">用水量及收費 Consumption and Charges</p>{rows([("水錶號碼 Meter No.", "讀數期 Reading Period", "用水量 m³", "平均每日 Daily m³"), (like("J#######", rng), f"{dmy(first)} – {dmy(last)}", str(used), f"{used / 121:.2f}")], "line", "22 42 18 18", head=True)}<div style="height:4mm"></div>{rows([("水費 Water Charge", money(charge)), ("排污費 Sewage Charge", money(sewage)), ("上期結欠 Balance B/F", "0.00"), ("<b>總額 Total (HK$)</b>", f"<b>{money(total)}</b>")], "line", "74 26", "1")}<p class="sm">請於最後繳款日期或以前繳款，逾期繳款將加收附加費。Please pay on or before the due date; a surcharge is payable on late payment. 查詢熱線 Enquiry: 2824 5000</p><div class="ab" style="left:17mm;right:17mm;bottom:18mm;border-top:.3mm dashed #333;padding-top:3mm"><div class="sp"><span>繳款單 Payment Slip<br>{number}</span><span>HK$ {money(total)}</span>{bars(rng, 70, 10)}</div></div>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(total)}  # fmt: skip
    return made("utility-bill", "water-demand", [body], css("'Nimbus Sans','Noto Sans CJK HK',sans-serif", ".k{background:#dcebf7;font-weight:bold;padding:1mm 2mm}.p td.rt,.p th.rt{text-align:right}", "10pt", "14mm 17mm"), facts, "both")  # fmt: skip


def broadband(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the monthly bill of a fixed line with broadband."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 35)
    first = issued - timedelta(days=30)
    number, fee = like("88##-####", rng), rng.randrange(188, 398)
    total = (fee + 128) * 100
    body = f"""<div class="sp"><b style="font-size:22pt;color:#e05a00">linkhome</b><div class="rt"><b style="font-size:13pt">Bill / Invoice</b><br>Linkhome Broadband Limited</div></div><div class="sp" style="margin-top:9mm"><div><b>{me.name}</b><br>{"<br>".join(x.strip() for x in me.address.split(","))}</div><div style="width:92mm">{rows([("Account number", number), ("Bill date", en(issued)), ("Billing period", f"{dmy(first)} - {dmy(issued)}"), ("Payment due", en(issued + timedelta(days=14)))], "line", "46 54")}</div></div><div style="background:#e05a00;color:#fff;padding:4mm 6mm;margin:8mm 0;font-size:15pt" class="sp"><span>Amount due</span><b>HK$ {money(total)}</b></div><p><b>Summary of charges</b></p>{rows([("Previous balance", money(total)), ("Payment received – thank you", f"-{money(total)}"), ("Home fibre broadband 500M – monthly fee", f"{fee}.00"), ("Residential telephone line", "128.00"), ("Total current charges", money(total))], "line", "76 24", "1")}<p>Installation address: {me.address}</p><p class="sm">You may pay by autopay, PPS (merchant code 9188), at any 7-Eleven or convenience store, or through the app. A late fee of HK$30 applies to bills not settled by the due date. Customer service hotline 2888 0008, 9 a.m. to 10 p.m. daily.</p>{bars(rng, 64, 9)}"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": issued, "issued_on": issued, "amount": money(total)}  # fmt: skip
    return made("utility-bill", "fibre-and-telephone", [body], css("Lato,sans-serif", ".p td.rt{text-align:right}.line td{padding:1.6mm 1mm}", "10pt", "15mm 18mm"), facts, "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {"tenancy-agreement": (deed, stationer), "utility-bill": (water, broadband)}
