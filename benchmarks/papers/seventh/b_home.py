"""Receipts of rent, tenancies and bills for what a home uses."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
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
    mon,
    money,
    only,
    pen,
    put,
    rows,
    seal,
    square,
    stamp,
    tc,
    us,
    zh,
)


def _words(n: int) -> str:
    """Return a sum in English words."""
    ones = [
        "Zero",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
    ]
    tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"]
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10 - 2] + (f"-{ones[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{ones[n // 100]} Hundred" + (f" and {_words(n % 100)}" if n % 100 else "")
    return f"{_words(n // 1000)} Thousand" + (f" {_words(n % 1000)}" if n % 1000 else "")


def book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a leaf of a receipt book, filled in by hand."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 40)
    first, number, rent = day.replace(day=1), like("0###", rng), rng.randrange(80, 300) * 100
    last = later(first, 1) - timedelta(days=1)
    body = f"""<div class="sp"><b style="font-size:15pt;letter-spacing:2mm">租　單<br><span style="font-size:11pt;letter-spacing:0">RENT RECEIPT</span></b><span>No. <b style="color:#b22;font-size:13pt">{number}</b><br>Date 日期 <i>{dmy(day)}</i></span></div><p>茲收到 Received from　<span class="hw">{both(me)}</span></p><p>租客繳來租銀 the sum of Hong Kong Dollars　<span class="hw">{_words(rent)} only</span></p><p>租用樓宇 being rent of premises at　<span class="hw">{me.address}</span></p><p>由 for the period from　<span class="hw">{dmy(first)}</span>　至 to　<span class="hw">{dmy(last)}</span>　止</p><div class="sp" style="margin-top:4mm"><span style="border:.4mm solid #333;padding:1.5mm 5mm;font-size:14pt">HK$ <i>{money(rent * 100)}</i></span><span>☑ 支票 Cheque No. <i>{like("######", rng)}</i>　☐ 現金 Cash</span><span class="ctr">{pen(rng)}<br><span class="sm">業主／代理人 Landlord / Agent</span></span></div><p class="xs">差餉、管理費由業主支付。支票須兌現後此單方為有效。This receipt is valid subject to the clearance of the cheque.</p>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": money(rent * 100)}  # fmt: skip
    style = css("'Liberation Serif','AR PL UMing HK',serif", ".p{background:#eef5ea;border:.5mm solid #4a7a4a}.hw{font-family:FreeSerif,'AR PL UKai HK';font-style:italic;color:#1c2f86;border-bottom:.2mm solid #444;font-size:1.1em}.p p{margin:3mm 0}", "10.5pt", "7mm 10mm")  # fmt: skip
    return made("rent-receipt", "receipt-book", [body], style, facts, "both", size=(205.0, 105.0))


def agents(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the typed receipt of an estate's managing agent, with an account of the month."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 35)
    first, number = day.replace(day=1), f"RR/{day:%Y%m}/{like('####', rng)}"
    last, rent, fee = later(first, 1) - timedelta(days=1), rng.randrange(12_000, 42_000) * 100, rng.randrange(900, 2600) * 100  # fmt: skip
    body = f"""<div class="sp" style="border-bottom:1mm solid #5a3a1a;padding-bottom:2mm"><b style="font-size:15pt;color:#5a3a1a">Penrhos Property Management Ltd<br><span style="font-size:10pt">滙樂物業管理有限公司 (as agent for the Landlord)</span></b><span class="sm rt">Unit 5, 12/F, Yue Hing Building<br>Tel 2388 0164</span></div><p class="ctr bd" style="font-size:13pt">OFFICIAL RECEIPT FOR RENT</p><div class="sp"><div>Tenant: <b>{me.name}</b><br>Premises: {me.address}</div><div>Receipt No.: <b>{number}</b><br>Date of receipt: {us(day)}</div></div><div style="height:3mm"></div>{rows([("Particulars", "Period", "HK$"), ("Monthly rent", f"{mon(first)} to {mon(last)}", money(rent)), ("Management fee and rates", f"{first:%B %Y}", money(fee)), ("<b>Total received by autopay</b>", "", f"<b>{money(rent + fee)}</b>")], "box", "44 34 22", right="2", head=True)}<p class="sm">Balance outstanding after this payment: HK$ 0.00. Acceptance of this payment does not waive any prior breach of the tenancy agreement.</p><div class="rt" style="margin-top:5mm">{pen(rng, "#222")}<br>Accounts Department</div>{put(120, 92, stamp(f"RECEIVED<br>{day:%d %b %Y}<br>PENRHOS PM", "#8a1c50", -9))}"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": money(rent + fee)}  # fmt: skip
    return made("rent-receipt", "managing-agent", [body], css("Caladea,'Noto Serif CJK HK',serif", "", "10.5pt", "13mm 16mm"), facts, "en", size=(210.0, 148.0))  # fmt: skip


def _dates(case: Case, rng: Random, fault: str) -> tuple[date, date, date]:
    """Return the first and the last day of the term, and the day of signing."""
    back = rng.randrange(26, 34) if fault == "expired" else rng.randrange(2, 20)
    first = later(case.on, -back)
    return first, later(first, 24) - timedelta(days=1), first - timedelta(days=rng.randrange(5, 25))


def formal(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a solicitors' tenancy of three pages: covenants, the schedule, the page that is signed."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(14_000, 60_000)
    first, last, day = _dates(case, rng, fault)
    owner = "Cheerful Estate Investments Limited"
    hand = pen(rng) if fault != "unsigned" else ""
    theirs = pen(rng, "#222") + seal("CHEERFUL ESTATE INVESTMENTS LIMITED ", "#2a4a8a", 26, "✶", "DejaVu Sans") if fault != "unsigned" else ""  # fmt: skip
    foot = '<p class="ab ctr sm" style="bottom:12mm;left:0;right:0">- {} -</p>'
    one = f"""<p><b>THIS AGREEMENT</b> is made the <b>{day.day}</b> day of <b>{day:%B} {day.year}</b></p><p><b>BETWEEN</b> the Landlord and the Tenant whose names and addresses or registered offices are set out in Part I of the Schedule hereto.</p><p><b>WHEREBY IT IS AGREED</b> as follows:</p><p><b>SECTION I &mdash; PREMISES, TERM AND RENT</b></p><p>1.01 The Landlord shall let and the Tenant shall take All That the premises described in Part II of the Schedule ("the said premises") for the term set out in Part III of the Schedule yielding and paying therefor throughout the said term the rent set out in Part IV of the Schedule, which shall be payable exclusive of rates and inclusive of management charges, in advance, clear of all deductions on the first day of each and every calendar month.</p><p><b>SECTION II &mdash; TENANT'S COVENANTS</b></p><p>2.01 To pay the said rent on the days and in the manner aforesaid.</p><p>2.02 To pay and discharge all charges for gas, water, electricity and telephone consumed in the said premises.</p><p>2.03 To keep all the interior of the said premises, including the flooring, plaster, windows, electrical installations and fixtures, in good, clean and tenantable repair and condition (fair wear and tear excepted).</p><p>2.04 Not to make or permit any alterations to the said premises without the previous written consent of the Landlord.</p><p>2.05 Not to use the said premises for any purpose other than as a private residence only for the Tenant and the Tenant's immediate family.</p><p>2.06 Not to assign, underlet, part with the possession of or transfer the said premises or any part thereof.</p><p><b>SECTION III &mdash; LANDLORD'S COVENANTS</b></p><p>3.01 That the Tenant paying the rent and observing the stipulations herein shall peaceably hold and enjoy the said premises during the said term without any interruption by the Landlord.</p>{foot.format(1)}"""
    two = f"""<p>3.02 To pay the Government rent and property tax, and to keep the roof and main structure in repair.</p><p><b>SECTION IV &mdash; DEPOSIT AND PROVISOS</b></p><p>4.01 The Tenant shall on the signing hereof deposit with the Landlord the sum of HK${rent * 2:,}.00 to secure the due performance of the agreements herein, to be returned without interest within 14 days after delivery of vacant possession.</p><p>4.02 If the rent shall be in arrear for fifteen days (whether legally demanded or not), it shall be lawful for the Landlord to re-enter.</p><p>4.03 Either party may, after the first twelve months of the said term, determine this Agreement by giving two months' notice in writing.</p><p>4.04 The costs of this Agreement and the stamp duty shall be borne by the parties in equal shares.</p><p class="ctr bd" style="margin-top:8mm">THE SCHEDULE ABOVE REFERRED TO</p>{rows([("PART I", f"LANDLORD: <b>{owner}</b>, Room 1902, Kam Sing House, Queen's Road Central, Hong Kong.<br>TENANT: <b>{me.name}</b>, holder of {'Hong Kong Identity Card' if case.answers['sponsor']['status'] == 'permanent-resident' and me is case.sponsor else 'passport'} No. {me.hkid if case.answers['sponsor']['status'] == 'permanent-resident' and me is case.sponsor else me.passport}."), ("PART II", f"ALL THAT {me.address}."), ("PART III", f"For the term of TWO years commencing on the <b>{first.day} day of {first:%B} {first.year}</b> and expiring on the <b>{last.day} day of {last:%B} {last.year}</b> (both days inclusive)."), ("PART IV", f"<b>HK${rent:,}.00</b> ({_words(rent)} Dollars) per calendar month.")], "box", "16 84")}{foot.format(2)}"""
    three = f"""<p><b>AS WITNESS</b> the hands of the parties hereto the day and year first above written.</p>{rows([("SIGNED by<br>for and on behalf of the Landlord<br><b>" + owner + "</b><br>in the presence of:", f")<br>) {theirs}<br>)"), ("SIGNED by the Tenant<br><b>" + me.name + "</b><br>in the presence of:", f")<br>) {hand}<br>)"), (f"RECEIVED on or before the day and year first above written from the Tenant the sum of HK${rent * 2:,}.00 being the deposit money.", f")<br>) {theirs[: theirs.find('</svg>') + 6] if theirs else ''}<br>)")], "n", "55 45")}<p class="sm" style="margin-top:12mm">DATED {en(day)}<br><br>{owner}<br>and<br>{me.name}<br><br><b>TENANCY AGREEMENT</b><br>re: {me.address}</p><p class="sm">HUXTABLE, MAK &amp; CO., Solicitors, Hong Kong</p>{put(130, 200, stamp(f"STAMP OFFICE<br>HONG KONG<br>STAMP DUTY PAID<br>{mon(day + timedelta(days=6))}", "#8a1c1c", -4))}{foot.format(3)}"""
    facts = {"holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": money(rent * 100), "parties": (owner, me.name)}  # fmt: skip
    style = css("'Liberation Serif',serif", ".p p{margin:2.8mm 0;text-align:justify}.n td{padding:5mm 2mm}", "11.5pt", "24mm 26mm")  # fmt: skip
    return made("tenancy-agreement", "solicitors-schedule", [one, two, three], style, facts, "en")


def stationer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the printed tenancy that stationers sell, in Chinese, its blanks filled in."""
    only(fault, "expired", "unsigned")
    me, rent = case.of(party), rng.randrange(9_000, 30_000)
    first, last, day = _dates(case, rng, fault)
    one_, two_ = (pen(rng, "#222"), pen(rng)) if fault != "unsigned" else ("", "")

    def w(text: str) -> str:
        return f'<span class="hw">{text}</span>'

    body = f"""<p class="ctr" style="font-size:22pt;letter-spacing:5mm"><b>租　約</b></p><p>立租約人：業主 {w("余寶珍")}（以下稱甲方）　租客 {w(tc(me))}（以下稱乙方）</p><p>甲乙雙方同意按下列條款租賃樓宇：</p><p>一、甲方將坐落 {w(me.address_zh)} 之物業租與乙方作住宅之用。</p><p>二、租期{w("貳")}年，由 {w(zh(first))} 起至 {w(zh(last))} 止。</p><p>三、每月租金港幣 {w(f"{rent:,}")} 元正，乙方須於每月 {w("1")} 日前上期繳交，不得拖欠。</p><p>四、乙方須於簽約時繳付按金港幣 {w(f"{rent * 2:,}")} 元，租約期滿遷出時，如無欠租及損毀，甲方須無息退還。</p><p>五、水費、電費、煤氣費及電話費由乙方支付；差餉、地租及管理費由甲方支付。</p><p>六、乙方未得甲方書面同意，不得將該物業全部或部份分租、轉租或讓與他人使用。</p><p>七、乙方不得在該物業內存放違禁品或危險品，亦不得作非法用途。</p><p>八、乙方如拖欠租金逾十五天，甲方有權收回該物業，並追討欠租。</p><p>九、租約期滿十二個月後，任何一方可給予對方兩個月書面通知終止本租約。</p><p>十、乙方須保持室內傢俬及裝置完好，自然損耗除外。</p><p>十一、本租約印花稅由雙方平均負擔。本租約一式兩份，雙方各執一份為據。</p><div class="sp" style="margin-top:10mm"><span>甲方（業主）簽署：{one_}<br>身份證號碼：{like("D######(#)", rng)}</span><span>乙方（租客）簽署：{two_}<br>證件號碼：{me.hkid if case.answers["sponsor"]["status"] == "permanent-resident" and me is case.sponsor else me.passport}</span></div><p>訂立日期：{w(zh(day))}　　見證人：{pen(rng, "#222", 24)}</p>{put(150, 14, stamp(f"印花稅署<br>已繳印花稅<br>{dmy(day + timedelta(days=9))}", "#a11f2d", 5))}"""
    facts = {"holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": money(rent * 100), "parties": ("余寶珍", tc(me))}  # fmt: skip
    style = css("'AR PL UMing HK',serif", ".hw{font-family:'AR PL UKai HK',FreeSerif;color:#1c2f86;border-bottom:.2mm solid #444;padding:0 1mm}.p p{margin:2.6mm 0}", "12.5pt", "18mm 22mm")  # fmt: skip
    return made("tenancy-agreement", "stationers-form", [body], style, facts, "zh")


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bill for water of four months, with its slip to pay below."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 50)
    last = issued - timedelta(days=rng.randrange(3, 7))
    first, number = last - timedelta(days=121), like("####-####-####-#", rng)
    units, before = rng.randrange(20, 90), rng.randrange(200, 2000)
    cents = units * 416 + 5_30
    sewage = units * 292
    body = f"""<div class="sp"><b style="color:#0a5f9e;font-size:15pt">水務署<br>Water Supplies Department</b><span class="rt">水費單 DEMAND NOTE<br>for Water and Sewage Charges<br><span class="sm">水費及排污費</span></span></div><div class="sp" style="margin-top:6mm"><div style="width:76mm">{both(me)}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</div>{rows([("用戶號碼 Account No.", number), ("發單日期 Date of Issue", dmy(issued, "-")), ("最後繳款日期 Last Payment Date", dmy(issued + timedelta(days=18), "-"))], "box w9", "60 40")}</div><p>供水地址 Supply Address：{me.address}</p>{rows([("收費期 Charging Period", "水錶號碼 Meter No.", "上次讀數 Previous", "今次讀數 Present", "用水量 m³ Consumption"), (f"{dmy(first, '-')} – {dmy(last, '-')}", like("M#######", rng), str(before), str(before + units), str(units))], "box", "32 20 16 16 16", head=True)}<div style="height:4mm"></div>{rows([("水費 Water Charge", f"${money(cents)}"), ("排污費 Sewage Charge", f"${money(sewage)}"), ("上期結欠 Balance Brought Forward", "$0.00"), ("<b>應繳總額 Amount Due</b>", f"<b>HK$ {money(cents + sewage)}</b>")], "line", "70 30", right="1")}<p class="sm">逾期繳款須付附加費。Surcharge will be imposed on late payment. 用水查詢 Enquiries: 2824 5000。請節約用水 Save water, every drop counts.</p><div class="ab" style="left:16mm;right:16mm;bottom:14mm;border-top:.3mm dashed #333;padding-top:3mm"><div class="sp"><span>付款通知書 PAYMENT SLIP<br>用戶號碼 {number}<br>{bars(rng, 70, 9)}</span><span class="rt">{square(rng, 16)}<br>HK$ {money(cents + sewage)}</span></div></div>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(cents + sewage)}  # fmt: skip
    style = css(
        "'Liberation Sans','Noto Sans CJK HK',sans-serif",
        ".p{background:#f3f9fd}.p .w9{width:96mm}",
        "10pt",
        "14mm 16mm",
    )
    return made("utility-bill", "water-demand-note", [body], style, facts, "both")


def broadband(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the monthly bill of a telephone and broadband company."""
    only(fault, "stale")
    me, issued = case.of(party), lately(case, rng, fault, 35)
    first, number = issued + timedelta(days=1), like("88########", rng)
    last = first + timedelta(days=29)
    base, line = rng.choice((198_00, 228_00, 268_00)), rng.choice((48_00, 68_00))
    body = f"""<div class="sp"><b style="font-size:20pt;color:#e0571a">swiftline<span style="color:#333">.</span></b><span class="rt sm">Swiftline Telecommunications (HK) Ltd<br>Customer Service 1833 088</span></div><p style="font-size:17pt;margin-top:6mm">Your monthly bill</p><div class="sp"><div>{me.western}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</div><div style="background:#fbe7dc;padding:4mm 6mm">Total due<br><b style="font-size:20pt">HK${money(base + line)}</b><br>by {en(issued + timedelta(days=20))}</div></div><div style="height:4mm"></div>{rows([("Account number", number), ("Bill date", en(issued)), ("Service address", me.address), ("Billing period", f"{en(first)} to {en(last)}")], "line", "34 66")}<p class="bd" style="color:#e0571a">Charges</p>{rows([("1000M Home Fibre Broadband", "1 month in advance", money(base)), (f"Residential line {like('2### ####', rng)}", "1 month in advance", money(line)), ("Previous balance", "paid, thank you", "0.00"), ("<b>Total</b>", "", f"<b>{money(base + line)}</b>")], "line", "50 28 22", right="2")}<p class="sm">Your bill is settled by autopay; the amount will be debited on the due date. Paper bills cost HK$20 a month from July: switch to e-bill in the app. Late payments carry an administration fee of HK$25. Fixed term of your plan: 24 months. Prices include no tax.</p>{bars(rng, 80, 9)}<p class="xs">{number}{like("######", rng)}</p>"""
    facts = {"number": number, "holder": me.western, "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(base + line)}  # fmt: skip
    return made("utility-bill", "broadband-monthly", [body], css("Lato,sans-serif", "", "10.5pt", "16mm 18mm"), facts, "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (book, agents),
    "tenancy-agreement": (formal, stationer),
    "utility-bill": (water, broadband),
}
