"""Papers about the home: receipts for rent, tenancies, bills."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.strokes import blank, cycle, number_like, over, short, slashed, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    both,
    cn,
    css,
    digits,
    en,
    money,
    only,
    page,
    plain,
    seal,
    signature,
    zh,
    zh_words,
)  # fmt: skip

RENT, TENANCY, BILL = "rent-receipt", "tenancy-agreement", "utility-bill"
GRID = ".t td,.t th{border:.2mm solid #444;padding:1.4mm 1.8mm;font-weight:normal}"


def stub(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a leaf of a stationer's rent book, the words printed and the rest written in."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    rent, day, number = rng.randrange(55, 320) * 100.0, first + timedelta(days=rng.randrange(1, 5)), digits(rng, 4)

    def hand(text: str, wide: int) -> str:
        return f'<span class="h" style="display:inline-block;min-width:{wide}mm;border-bottom:.2mm dotted #333">{text}</span>'

    body = f"""<div class="two"><span style="font-size:19pt;letter-spacing:4mm">租　單</span><span>RENT RECEIPT</span><span>No. <span style="color:#b22">{number}</span></span></div><p>茲收到 RECEIVED from {hand(cn(of), 60)} 先生/女士</p><p>地址 premises {hand(of.address_zh, 100)}</p><p>由 from {hand(slashed(first), 32)} 至 to {hand(slashed(last), 32)} 租金 rent</p><p>港幣 Hong Kong Dollars {hand(f"{money(rent)}", 40)} 正 only</p><div class="two"><span>日期 Date {hand(slashed(day), 32)}</span><span>業主 Landlord {signature(rng)} <span class="h">白錦榮</span></span></div><p class="s">水電費自理　如用支票付款，須待兌現後方為有效</p>"""
    facts = {"number": number, "holder": cn(of), "address": of.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": plain(rent)}  # fmt: skip
    font = "font-family:FreeSerif,'Noto Serif CJK HK',serif;"
    more = ".h{font-family:'AR PL UKai HK',serif;font-size:14pt;color:#1e2f74}.p{background:#fdf7d8}.p p{margin-bottom:4mm}"
    return Paper(RENT, "stub", (page(body),), css(font, more, size="11.5pt", pad="10mm 12mm"), (185.0, 105.0), facts)


def ledger(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt of an owner that is a company, as a table in English."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    rent, number, day = rng.randrange(120, 460) * 100.0, f"TR{digits(rng, 5)}", first + timedelta(days=2)
    rows = [("Item", "Period", "HK$"), ("Monthly rental", f"{short(first)} – {short(last)}", money(rent)), ("Management fee", "Included", "–"), ("Less: withholding", "Nil", "–"), ("<b>Total received</b>", "Autopay ref. " + digits(rng, 6), f"<b>{money(rent)}</b>")]  # fmt: skip
    body = f"""<p style="font-size:15pt;color:#354a2f">Wisteria Court Holdings Limited</p><p class="s">Leasing Office, G/F, 30 Cumberland Terrace, Kowloon</p><div class="two" style="margin:6mm 0"><div>Tenant: <b>{of.western}</b><br>Unit: {of.address}</div><div class="r">Receipt {number}<br>{en(day)}</div></div><p>We acknowledge with thanks receipt of the following:</p>{table(rows, "t", "40 38 22", head=True)}<p style="margin-top:8mm">{signature(rng, "#222")}<br>for and on behalf of the Lessor<br>Winifred Ko, Leasing Officer</p>"""
    facts = {"number": number, "holder": of.western, "address": of.address, "period_from": first, "period_to": last, "issued_on": day, "amount": plain(rent)}  # fmt: skip
    return Paper(RENT, "ledger", (page(body),), css("font-family:Carlito,sans-serif;", GRID + ".t td:last-child,.t th:last-child{text-align:right}", size="11.5pt", pad="18mm 20mm"), facts=facts, language="en")  # fmt: skip


def acknowledgement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a landlord's signed sentence on a plain sheet."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    rent, day = rng.randrange(70, 300) * 100.0, first + timedelta(days=3)
    body = f"""<p class="c" style="font-size:18pt;margin-bottom:9mm">租金收據</p><p style="text-indent:2em">本人岑美儀為{of.address_zh}之業主，現確認已收到租客{cn(of)}以銀行轉賬方式繳付{first.year}年{first.month}月份（{zh(first)}至{zh(last)}）之租金，共港幣{money(rent)}元。</p><p>此據</p><div class="r" style="margin-top:12mm">業主簽署：{signature(rng)}<br>岑美儀<br>{zh_words(day)}</div>"""
    facts = {"holder": cn(of), "address": of.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": plain(rent)}  # fmt: skip
    font = "font-family:FreeSerif,'AR PL UMing HK',serif;"
    return Paper(RENT, "acknowledgement", (page(body),), css(font, ".p p{line-height:2}", size="14pt", pad="28mm 26mm"), facts=facts, language="zh")  # fmt: skip


def _term(case: Case, rng: Random, fault: str) -> tuple[date, date, date]:
    """Return first and last day of two years in which the application falls, or that ended before it; day of signing."""
    only(fault, "expired", "unsigned")
    if fault == "expired":
        last = case.on - timedelta(days=rng.randrange(40, 330))
        first = last.replace(year=last.year - 2, day=min(last.day, 28)) + timedelta(days=1)
        return first, last.replace(day=min(last.day, 28)), first - timedelta(days=12)
    first = case.on - timedelta(days=rng.randrange(25, 560))
    first = first.replace(day=rng.choice((1, 10, 16)))
    return first, first.replace(year=first.year + 2) - timedelta(days=1), first - timedelta(days=rng.randrange(4, 26))


def _tenancy_facts(parties: tuple[str, str], address: str, term: tuple[date, date, date], rent: float) -> dict:
    return {"parties": parties, "address": address, "period_from": term[0], "period_to": term[1], "issued_on": term[2], "amount": plain(rent)}  # fmt: skip


def with_schedules(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an English agreement whose particulars stand in a schedule on the second sheet."""
    of, term = case.sponsor, _term(case, rng, fault)
    first, last, day = term
    rent, landlord = rng.randrange(130, 480) * 100.0, rng.choice(("TREMAYNE PROPERTIES LIMITED", "SO YUEN TING", "MAK HON FAI"))  # fmt: skip

    def sign() -> str:
        return blank(58) if fault == "unsigned" else over(signature(rng), 58)

    articles = ["The Landlord hereby lets and the Tenant hereby takes the Premises for the Term and at the Rent, all as more particularly described in the Schedule hereto.", "To pay the Rent in advance without any deduction or set-off on the day and in the manner provided in the Schedule.", "To pay and discharge all charges for gas, water, electricity, telephone and internet services in respect of the Premises.", "To keep the interior of the Premises including the doors, windows, sanitary and electrical installations in good, clean and tenantable repair and condition.", "Not to make any alteration or addition to the Premises without the prior written consent of the Landlord.", "Not to assign, underlet, license or otherwise part with the possession of the Premises or any part thereof.", "To yield up vacant possession of the Premises at the expiration or sooner determination of the Term.", "If the Rent shall be in arrear for fifteen days the Landlord may re-enter and the Term shall absolutely determine, without prejudice to any right of action."]  # fmt: skip
    one = f"""<p class="c" style="font-size:16pt;margin-bottom:8mm"><b>THIS TENANCY AGREEMENT</b></p><p>is made the {day.day} day of {day:%B}, {day.year} between the Landlord and the Tenant whose names are set out in the Schedule.</p><p><b>NOW IT IS HEREBY AGREED as follows:</b></p>{"".join(f'<p style="margin-left:8mm;text-indent:-8mm">{at}.&nbsp;&nbsp; {a}</p>' for at, a in enumerate(articles, 1))}<p>9. &nbsp; Stamp duty shall be borne in equal shares. Each party bears its own costs.</p><p class="c s" style="position:absolute;left:0;right:0;bottom:8mm">1/2</p>"""
    rows = [("Landlord", f"{landlord}<br><span class='s'>2/F, 61 Granville Circuit, Kowloon</span>"), ("Tenant", f"{of.name}<br><span class='s'>(HKIC No. {of.hkid})</span>"), ("Premises", of.address), ("Term", f"Two years commencing on {en(first)} and expiring on {en(last)} (both days inclusive)"), ("Rent", f"HK${money(rent)} per calendar month, exclusive of rates"), ("Deposit", f"HK${money(rent * 2)}"), ("User", "Domestic purposes only"), ("Break clause", "Two months' notice after the first fourteen months")]  # fmt: skip
    two = f"""<p class="c"><b>THE SCHEDULE above referred to</b></p>{table(rows, "t", "22 78")}<p style="margin-top:9mm">IN WITNESS whereof the parties have executed this Agreement.</p><table style="margin-top:4mm"><tr><td>SIGNED by the Landlord:</td><td>{sign()}<br>{landlord}</td></tr><tr><td>SIGNED by the Tenant:</td><td>{sign()}<br>{of.name}</td></tr><tr><td>Witnessed by:</td><td>{sign()}<br>Roderick Shum, solicitor's clerk</td></tr></table><p class="c s" style="position:absolute;left:0;right:0;bottom:8mm">2/2</p>"""
    facts = _tenancy_facts((landlord, of.name), of.address, term, rent)
    return Paper(TENANCY, "schedule", (page(one), page(two)), css("font-family:Caladea,serif;", GRID, size="11.5pt", pad="20mm 23mm"), facts=facts, language="en")  # fmt: skip


def standard_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agent's Chinese contract of three pages: particulars in a table, clauses, inventory and signatures."""
    of, term = case.sponsor, _term(case, rng, fault)
    first, last, day = term
    rent, landlord = rng.randrange(80, 330) * 100.0, rng.choice(("馬漢輝", "蘇婉婷", "利榮基業有限公司"))

    def sign() -> str:
        return "" if fault == "unsigned" else signature(rng)

    def foot(at: int) -> str:
        return f'<div class="two s" style="position:absolute;left:22mm;right:22mm;bottom:9mm"><span>旺家物業代理有限公司　牌照號碼 C-0{number}</span><span>頁 {at}／3</span></div>'

    number = digits(rng, 5)
    rows = [("出租人", landlord), ("承租人", f"{cn(of)}（身份證 {of.hkid}）"), ("租賃物業", of.address_zh), ("租期", f"{zh(first)}至{zh(last)}，包括首尾兩天，為期貳年"), ("租金", f"每月港元 {money(rent)}（包括差餉、地租及管理費）"), ("繳租日", f"每月{first.day}日，以自動轉賬方式"), ("保證金", f"港元 {money(rent * 2)}")]  # fmt: skip
    one = f"""<p class="c" style="font-size:19pt">住宅物業租賃合約</p><p class="r">簽約日期：{zh(day)}</p>{table(rows, "t", "20 80")}<p style="margin-top:7mm">出租人同意出租而承租人同意承租上述物業，雙方並同意遵守下列條款：</p><p>（一）承租人須依期清繳租金，逾期七天仍未繳付，出租人有權收回物業及追討欠租。</p><p>（二）承租人須自付水、電、煤氣、電話、寬頻等費用。</p>{foot(1)}"""
    clauses = ["（三）未得出租人書面同意，承租人不得更改物業之間隔或加建任何裝置。", "（四）承租人不得將物業全部或部份轉讓、分租或由他人佔用。", "（五）物業只可作住宅之用，不得存放違禁品或危險品。", "（六）承租人須准許出租人於預約後進入視察或維修。", "（七）出租人須維修屋宇結構、外牆、食水及污水喉管。", "（八）承租人依約履行，出租人不得干擾其安居。", "（九）租滿十二個月後，任何一方可給予對方兩個月書面通知提前終止本合約。", "（十）租期屆滿時，出租人須於交吉後七天內將保證金不計利息退還承租人。", "（十一）釐印費由雙方平均負擔。"]  # fmt: skip
    two = "".join(f"<p>{clause}</p>" for clause in clauses) + foot(2)
    three = f"""<p><b>附表：家具及設備清單</b></p>{table([("分體冷氣機", "二部"), ("抽油煙機", "一部"), ("熱水爐", "一部"), ("洗衣機", "一部"), ("大門鎖匙", "三條")], "t", "70 30")}<p style="margin-top:9mm">雙方已閱讀並明白本合約全部條款，特簽署為據。</p><table class="t"><tr><td style="height:24mm">出租人簽署<br>{sign()}</td><td>承租人簽署<br>{sign()}</td></tr><tr><td>姓名：{landlord}</td><td>姓名：{cn(of)}</td></tr><tr><td colspan="2">見證人（營業員 S-3{digits(rng, 5)}）：溫嘉寶　{sign()}</td></tr></table>{foot(3)}"""
    facts = _tenancy_facts((landlord, cn(of)), of.address_zh, term, rent)
    font = "font-family:Carlito,'Noto Sans CJK HK',sans-serif;"
    return Paper(TENANCY, "agent-zh", (page(one), page(two), page(three)), css(font, GRID + ".p p{margin-bottom:4mm}", size="12pt", pad="22mm"), facts=facts, language="zh")  # fmt: skip


def provisional(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the crowded one-page provisional agreement in two languages that estate agents have signed on the spot."""
    of, term = case.sponsor, _term(case, rng, fault)
    first, last, day = term
    rent = rng.randrange(110, 390) * 100.0
    landlord = rng.choice(("LOK KA PO 駱嘉寶", "FAME JADE INVESTMENT LTD 譽翠投資有限公司"))

    def sign() -> str:
        return blank(40) if fault == "unsigned" else over(signature(rng, width=30), 40)

    name = " ".join(word for word in landlord.split() if word.isascii())
    clauses = [
        f"The Landlord agrees to let and the Tenant agrees to take the Premises at <b>{of.address}</b>.<br>業主同意出租，租客同意承租上述物業。",
        f"Term of tenancy: two years from <b>{slashed(first)}</b> to <b>{slashed(last)}</b>. Rent free period: 5 days.<br>租期兩年，由上述起租日至屆滿日。",
        f"Monthly rent HK$<b>{money(rent)}</b> inclusive of rates, Government rent and management fee.<br>每月租金，已包差餉、地租及管理費。",
        f"Upon signing hereof the Tenant shall pay an initial deposit of HK${money(rent)}; the balance of HK${money(rent * 2)} shall be paid on or before {slashed(first)}.<br>簽署本約時租客須付首期訂金。",
        "The formal Tenancy Agreement shall be signed within fourteen days; until then this Agreement is binding.<br>雙方須於十四天內簽署正式租約，在此之前本約具約束力。",
        "Should the Tenant fail to take up the tenancy, the deposit shall be forfeited; should the Landlord fail to let, twice the deposit shall be paid.<br>租客悔約則訂金沒收，業主悔約則雙倍賠償。",
        f"Commission: each party shall pay HK${money(rent / 2)} to the Agent.<br>佣金：雙方各付半個月租金予代理。",
    ]
    body = f"""<div class="two"><b>HOMEWARD REALTY 歸居地產</b><span class="s">Licence 牌照 C-071{digits(rng, 3)}</span></div><p class="c" style="font-size:14pt;margin:4mm 0">PROVISIONAL TENANCY AGREEMENT 臨時租約</p><p>Date 日期 {slashed(day)}</p>{table([("Landlord 業主", landlord), ("Tenant 租客", f"{both(of)}　HKID {of.hkid}")], "t", "24 76")}<ol style="padding-left:6mm">{"".join(f'<li style="margin-bottom:2.2mm">{clause}</li>' for clause in clauses)}</ol>
<table><tr><td>Landlord 業主<br>{sign()}</td><td>Tenant 租客<br>{sign()}</td><td>Agent 代理<br>{sign()}<br>Jessie Ngai 倪</td></tr></table>"""
    facts = _tenancy_facts((name, of.name), of.address, term, rent)
    font = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"
    return Paper(TENANCY, "provisional", (page(body),), css(font, GRID, size="10pt", pad="14mm 17mm"), facts=facts)


def _bill_facts(number: str, holder: str, address: str, period: tuple[date, date, date], amount: float) -> dict:
    return {"number": number, "holder": holder, "address": address, "period_from": period[0], "period_to": period[1], "issued_on": period[2], "amount": plain(amount)}  # fmt: skip


def electricity(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bill with the amount in a band on the right and the blocks of the tariff below."""
    of, period = case.sponsor, cycle(case.on, fault, closes=18, days=61)
    first, last, issued = period
    number, units = number_like("#####-#####-#", rng), rng.randrange(260, 1400)
    basic, fuel = round(units * 0.93, 2), round(units * 0.26, 2)
    amount = round(basic + fuel, 2)
    rows = [
        ("上次讀數 Previous reading", "今次讀數 Present reading", "用電度數 Units used"),
        (f"{41000:,}", f"{41000 + units:,}", f"{units}"),
    ]
    charges = [("首400度 First 400 units @ 80.6¢", ""), ("基本電費 Basic charge", money(basic)), ("燃料調整費 Fuel cost adjustment", money(fuel)), ("今期電費總額 Total charges for this period", money(amount)), ("上期結欠 Balance from last bill", "0.00")]  # fmt: skip
    body = f"""<div style="display:flex"><div style="width:118mm"><p style="font-size:16pt;color:#c8102e"><b>九龍光力</b> <span style="font-size:11pt">Kowloon Light &amp; Power</span></p><p style="margin-top:9mm">{of.name}<br>{"<br>".join(of.address.split(", "))}</p></div><div style="width:62mm;background:#fbe9ec;padding:5mm;box-sizing:border-box"><span class="s">請繳付 Please pay</span><br><span style="font-size:19pt"><b>$ {money(amount)}</b></span><br><span class="s">於此日期或以前 On or before</span><br><b>{slashed(issued + timedelta(days=15))}</b><br><br><span class="s">賬戶號碼 Account number</span><br><b>{number}</b></div></div>
<table style="margin:7mm 0"><tr><td>發單日期 Date of bill<br>{slashed(issued)}</td><td>計算期間 Charging period<br>{slashed(first)} – {slashed(last)}</td><td>下次抄錶 Next reading<br>{slashed(last + timedelta(days=61))}</td></tr><tr><td colspan="3">供電地址 Supply address<br>{of.address}</td></tr></table>{table(rows, "t", head=True)}<div style="margin-top:5mm">{table(charges, "t", "74 26")}</div><p class="s" style="margin-top:6mm">住宅用電價目 Residential Tariff。緊急服務 Emergency 2728 0000 (24 hrs)。節能貼士：冷氣機調校至 25.5°C。</p>"""
    font = "font-family:Lato,'Noto Sans CJK HK',sans-serif;"
    return Paper(BILL, "electricity", (page(body),), css(font, GRID + ".t td:last-child{text-align:right}", size="10pt", pad="15mm"), facts=_bill_facts(number, of.name, of.address, period, amount))  # fmt: skip


def gas(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a small bill in Chinese first, its figures in one dense table."""
    of, period = case.sponsor, cycle(case.on, fault, closes=11, days=60)
    first, last, issued = period
    number, units = digits(rng, 11), rng.randrange(9, 70)
    charge, service = round(units * 12.7, 2), 20.0
    amount = charge + service
    rows = [("結單期", "錶號", "煤氣錶度數", "用量（單位）", "耗熱量 MJ", "金額 HK$"), (f"{slashed(first, '.')} – {slashed(last, '.')}", digits(rng, 7), f"{rng.randrange(900, 4000)}", str(units), str(units * 48), money(charge)), ("煤氣保養月費", "", "", "", "", money(service)), ("本期應付", "", "", "", "", f"<b>{money(amount)}</b>")]  # fmt: skip
    body = f"""<div class="two" style="color:#00539b"><span style="font-size:15pt"><b>晴灣煤氣</b></span><span>煤氣及服務費賬單</span></div><div class="two" style="margin:5mm 0"><div>{cn(of)}<br>{of.address_zh}</div><table style="width:70mm"><tr><td>客戶編號</td><td>{number}</td></tr><tr><td>賬單日期</td><td>{zh(issued)}</td></tr><tr><td>付款限期</td><td>{zh(issued + timedelta(days=14))}</td></tr></table></div>{table(rows, "t", "30 14 16 14 13 13", head=True)}<p class="s" style="margin-top:4mm">此單由電腦編印。可於便利店、網上理財或以轉數快繳付。如已登記自動轉賬，本公司將於限期當日過賬。懷疑漏氣請即致電 2880 0000。</p>"""
    font = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"
    return Paper(BILL, "gas", (page(body),), css(font, GRID + ".t{font-size:9pt}.t td{border-color:#7fa6c9}", size="10.5pt", pad="12mm"), (210.0, 140.0), _bill_facts(number, cn(of), of.address_zh, period, amount), "zh")  # fmt: skip


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a demand of the water authority for four months, with a perforated slip."""
    of, period = case.sponsor, cycle(case.on, fault, closes=8, days=121)
    first, last, issued = period
    number, units = number_like("#### #### ###", rng), rng.randrange(18, 80)
    supply, sewage = round(units * 3.1, 1), round(units * 2.9, 1)
    amount = round(supply + sewage, 1)
    rows = [("食水用水量 Fresh water consumption", f"{units} 立方米 m³"), ("水費 Water charge", f"${money(supply)}"), ("排污費 Sewage charge", f"${money(sewage)}"), ("應繳總額 Amount due", f"<b>${money(amount)}</b>")]  # fmt: skip
    body = f"""<div class="two"><div><b>水務署</b> Water Supplies Department<br><span class="s">香港特別行政區政府 HKSAR Government</span></div><div class="r">水費及排污費通知單<br>DEMAND NOTE FOR WATER AND SEWAGE CHARGES</div></div><table class="t" style="margin-top:6mm"><tr><td>註冊用戶 Registered consumer<br><b>{both(of)}</b></td><td>用戶編號 Consumer number<br><b>{number}</b></td></tr><tr><td>樓宇地址 Address of premises<br>{of.address}</td><td>發單日期 Issue date<br>{short(issued)}</td></tr><tr><td>收費時期 Charging period<br>{short(first)} – {short(last)}</td><td>最後繳款日期 Pay by<br>{short(issued + timedelta(days=21))}</td></tr></table><div style="margin-top:6mm">{table(rows, "t", "68 32")}</div>
<p class="s" style="margin-top:5mm">以每四個月為一期計算，每期首 12 立方米免費。 The first 12 m³ of each four-month period are free of charge.</p><div style="border-top:.4mm dashed #555;margin-top:16mm;padding-top:5mm" class="two"><span>繳款存根 Payment slip<br>{number}</span><span class="r">${money(amount)}</span></div>"""
    font = "font-family:FreeSerif,'AR PL UMing HK',serif;"
    return Paper(BILL, "water", (page(body),), css(font, GRID + ".p{background:#eef6fa}", size="11pt", pad="14mm 16mm"), facts=_bill_facts(number, of.name, of.address, period, amount))  # fmt: skip


def mobile(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an invoice for a telephone and the fibre at home, in English."""
    of, period = case.sponsor, cycle(case.on, fault, closes=14)
    first, last, issued = period
    number, account = f"INV-{digits(rng, 8)}", digits(rng, 9)
    parts = [("Home Fibre 1000M", 158.0), ("4G SIM plan 60 GB", 188.0), ("Roaming day pass", rng.randrange(0, 4) * 68.0), ("Administration fee", 18.0)]  # fmt: skip
    amount = sum(value for _, value in parts)
    rows = [
        ("Service", "HK$"),
        *[(word, money(value)) for word, value in parts],
        ("<b>Amount due</b>", f"<b>{money(amount)}</b>"),
    ]
    body = f"""<div style="background:linear-gradient(90deg,#ff7a00,#ffb400);height:12mm;margin:-15mm -16mm 8mm"></div><div class="two"><span style="font-size:18pt;color:#e06600"><b>tangerine</b> telecom</span><span class="r">Invoice<br><b>{number}</b></span></div><div class="two" style="margin:8mm 0"><div>{of.western}<br>{of.address}</div><table style="width:72mm"><tr><td>Customer account</td><td>{account}</td></tr><tr><td>Issued</td><td>{en(issued)}</td></tr><tr><td>Billing cycle</td><td>{short(first)} to {short(last)}</td></tr><tr><td>Autopay on</td><td>{short(issued + timedelta(days=12))}</td></tr></table></div>{table(rows, "t", "78 22", head=True)}<p style="margin-top:6mm">Installation address: {of.address}</p><p class="s">Thank you for going paperless. Manage your plan in the app. Hotline 2123 0000.</p>"""
    facts = _bill_facts(account, of.western, of.address, period, amount)
    return Paper(BILL, "mobile", (page(body),), css("font-family:Lato,sans-serif;", ".t td,.t th{border-bottom:.2mm solid #f0c48c;padding:2mm}.t td:last-child,.t th:last-child{text-align:right}", size="10.5pt", pad="15mm 16mm"), facts=facts, language="en")  # fmt: skip


def management(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the debit note of a building's management for a month's fees."""
    of, period = case.sponsor, cycle(case.on, fault)
    first, last, _ = period
    issued = first + timedelta(days=1)
    number, fee = f"DN{first:%y%m}{digits(rng, 4)}", rng.randrange(900, 3900) + 0.0
    rows = [("收費項目 Particulars", "期間 Period", "金額 Amount (HK$)"), ("管理費 Management fee", f"{slashed(first)} – {slashed(last)}", money(fee)), ("會所月費 Clubhouse subscription", f"{first:%m/%Y}", money(120)), ("合計 Total", "", money(fee + 120))]  # fmt: skip
    body = f"""<div class="c"><b>泓峰物業管理有限公司</b><br>Summit Tide Property Management Limited<p style="font-size:14pt;margin-top:4mm">管理費繳款通知書 DEBIT NOTE</p></div><div class="two"><div>致 To: {of.name}<br>單位 Unit: {of.address}</div><div class="r">單號 No. {number}<br>日期 Date {slashed(issued)}</div></div><div style="margin:6mm 0">{table(rows, "t", "46 30 24", head=True)}</div><p>請於本月十五日前繳付。支票抬頭請寫「泓峰物業管理有限公司—客戶賬」。<br>Please settle by the 15th of the month. Late payment bears interest at 2% per month.</p><div class="two"><span>管理處 Estate Office　{signature(rng, "#222", 26)}　經理 Manager: Tony Fok</span>{seal("泓峰物業管理有限公司", rng, colour="#2a3f8f", size=25)}</div>"""
    facts = _bill_facts(number, of.name, of.address, (first, last, issued), fee + 120)
    font = "font-family:FreeSerif,'Noto Serif CJK HK',serif;"
    return Paper(BILL, "management", (page(body),), css(font, GRID + ".t td:last-child{text-align:right}", size="11pt", pad="14mm 16mm"), (210.0, 170.0), facts)  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    RENT: (stub, ledger, acknowledgement),
    TENANCY: (with_schedules, standard_zh, provisional),
    BILL: (electricity, gas, water, mobile, management),
}
