"""Statements and a passbook of banks, papers about pay and about taxes."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.eighth.b_base import chop, css, slashed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    both,
    en,
    lately,
    like,
    made,
    mon,
    money,
    month_of,
    only,
    pen,
    put,
    rows,
    sc,
    seal,
    square,
    stamp,
    tc,
    zh,
)

Move = tuple[date, str, int, int]


def moves(first: date, last: date, start: int, kinds: list[tuple[str, int]], rng: Random, n: int) -> list[Move]:
    """Return movements with the balance after each, which never falls below zero."""
    found: list[Move] = []
    for day in sorted(first + timedelta(days=rng.randrange((last - first).days + 1)) for _ in range(n)):
        text, size = rng.choice(kinds)
        cents = round(size * rng.uniform(0.4, 1.6))
        start += cents if start + cents > 0 else 0
        found.append((day, text, cents if start else 0, start))
    return found


def streak(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the e-statement of a bank without branches, movements grouped under a coloured head."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 40))
    start, number = rng.randrange(90_000_00, 600_000_00), like("391-###-######", rng)
    kinds = [("FPS transfer in · 轉數快存入", 900_000), ("Salary · 薪金", 3_200_000), ("FPS to CHEUNG K W · 轉數快", -180_000), ("Card spending · 扣賬卡消費", -42_000), ("Bill payment · 繳費", -95_000), ("Savings interest · 利息", 1_900)]  # fmt: skip
    done = moves(first, last, start, kinds, rng, 17)
    lines = [("Date 日期", "Transaction 交易", "Out 支出", "In 存入", "Balance 結餘"), (mon(first), "Opening balance 承上結餘", "", "", money(start))]  # fmt: skip
    lines += [(mon(d), t, money(-c) if c < 0 else "", money(c) if c > 0 else "", money(b)) for d, t, c, b in done]
    end = done[-1][3]
    body = f"""<div style="background:#3b1d8f;color:#fff;padding:9mm 16mm 7mm" class="sp"><b style="font-size:22pt">nimbank</b><span class="rt">Monthly statement 月結單<br>{mon(first)} – {mon(last)}</span></div><div style="padding:7mm 16mm"><div class="sp"><div><b>{both(me)}</b><br>{me.address}</div><div class="rt">Account number 戶口號碼<br><b>{number}</b><br>Statement date 結單日 {mon(last)}</div></div><div style="background:#f0ecfb;border-radius:3mm;padding:4mm 6mm;margin:6mm 0" class="sp"><span>Core account 核心戶口 (HKD)<br><b style="font-size:17pt">HK$ {money(end)}</b></span><span>Money in 總存入　{money(sum(c for _, _, c, _ in done if c > 0))}<br>Money out 總支出　{money(-sum(c for _, _, c, _ in done if c < 0))}</span></div>{rows(lines, "line", "15 40 14 14 17", "2 3 4", head=True)}<p class="sm" style="margin-top:6mm">Please check this statement and tell us of any error within 90 days through in-app chat. 請核對本結單，如有錯漏，請於90日內通知本行。Nimbank Limited is a licensed bank and a member of the Deposit Protection Scheme. 本行為存款保障計劃成員。Deposits are protected up to HK$500,000 per depositor.</p></div><p class="xs ab" style="bottom:9mm;left:16mm">Nimbank Limited 雲銀行有限公司　Room 2201, 18 King Wah Road, North Point　Page 1 of 1</p>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": last, "amount": money(end)}  # fmt: skip
    return made("bank-statement", "branchless-month", [body], css("Lato,'Noto Sans CJK HK',sans-serif", "", "9.5pt", "0"), facts, "both")  # fmt: skip


def singapore(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the statement of a multi-currency account, two currencies under one another."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 40))
    issued, number = last + timedelta(days=2), like("017-######-0", rng)
    if issued > case.on:
        issued = last
    hkd = moves(first, last, rng.randrange(120_000_00, 700_000_00), [("Inward TT", 2_500_000), ("GIRO Payroll", 3_600_000), ("Funds Transfer", -310_000), ("Debit Card Purchase", -61_000), ("Cheque", -420_000)], rng, 9)  # fmt: skip
    usd = moves(first, last, rng.randrange(4_000_00, 60_000_00), [("Dividend", 31_000), ("FX Conversion", -52_000), ("Interest Earned", 320)], rng, 4)  # fmt: skip

    def part(name: str, done: list[Move]) -> str:
        start = done[0][3] - done[0][2]
        lines = [("Date", "Value Date", "Description", "Withdrawal", "Deposit", "Balance"), ("", "", "Balance Brought Forward", "", "", money(start))]  # fmt: skip
        lines += [(f"{d:%d %b}", f"{d:%d %b}", t, money(-c) if c < 0 else "", money(c) if c > 0 else "", money(b)) for d, t, c, b in done]  # fmt: skip
        lines += [("", "", "<b>Balance Carried Forward</b>", "", "", f"<b>{money(done[-1][3])}</b>")]
        return f'<p class="bd" style="margin-top:6mm">CURRENCY: {name}</p>{rows(lines, "line", "10 12 36 14 14 14", "3 4 5", head=True)}'

    body = f"""<div class="sp"><div style="font-size:17pt;color:#b0122a"><b>▲ OCEAN STRAITS BANK</b></div><div class="rt sm">Ocean Straits Bank Ltd, Hong Kong Branch<br>28/F One Harbour Gate, Hung Hom<br>Customer Service 2290 8188</div></div><div class="sp" style="margin-top:11mm"><div style="font-family:'Liberation Mono'">{me.name}<br>{"<br>".join(x.strip() for x in me.address.upper().split(","))}</div><div>{rows([("Statement of Account", f"<b>{mon(last)}</b>"), ("Account No.", f"<b>{number}</b>"), ("Date Printed", mon(issued)), ("Page", "1 / 1")], "box", "55 45")}</div></div><p style="margin-top:8mm;font-size:13pt;color:#b0122a"><b>MULTI-CURRENCY SAVINGS ACCOUNT</b><br><span class="sm" style="color:#222">Transactions from {mon(first)} to {mon(last)}</span></p>{part("HONG KONG DOLLAR", hkd)}{part("UNITED STATES DOLLAR", usd)}<p class="xs" style="margin-top:9mm">Please examine this statement carefully. The account will be considered correct unless the Bank receives notice in writing within 90 days from the date of the statement. Cheques deposited are subject to clearance. Ocean Straits Bank Ltd is incorporated in Singapore with limited liability.</p>"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": money(hkd[-1][3])}  # fmt: skip
    return made("bank-statement", "multi-currency", [body], css("'Liberation Sans','DejaVu Sans',sans-serif", "", "9.5pt", "14mm 17mm"), facts, "en")  # fmt: skip


def letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw what a branch prints at the counter: three months of movements in Chinese, chopped by the bank."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 35)
    first, number = day - timedelta(days=88), like("012-###-1-######-#", rng)
    done = moves(first, day, rng.randrange(60_000_00, 400_000_00), [("自動轉賬 薪金", 2_700_000), ("櫃員機提款", -200_000), ("易辦事", -38_000), ("自動轉賬 水電煤", -61_000), ("支票存入", 880_000), ("網上轉賬", -300_000)], rng, 22)  # fmt: skip
    lines = [("交易日", "摘要", "存入", "支出", "結餘"), ("", "承前", "", "", money(done[0][3] - done[0][2]))]
    lines += [(slashed(d, "ymd"), t, money(c) if c > 0 else "", money(-c) if c < 0 else "", money(b)) for d, t, c, b in done]  # fmt: skip
    body = f"""<div class="sp"><b style="font:20pt AR PL UKai HK;color:#7a1020">匯源銀行（香港）</b><span class="sm rt">紅磡分行<br>列印編號 {like("######", rng)}</span></div><p class="ctr" style="font-size:15pt;margin:4mm 0"><b>往來／儲蓄賬戶交易紀錄</b></p>{rows([("客戶姓名", tc(me), "賬戶號碼", number), ("通訊地址", me.address_zh, "貨幣", "港元"), ("查詢期間", f"{slashed(first, 'ymd')} 至 {slashed(day, 'ymd')}", "列印日期", slashed(day, "ymd"))], "box", "14 46 14 26")}<div style="height:5mm"></div>{rows(lines, "line z", "17 35 16 16 16", "2 3 4", head=True)}<p class="sm">*** 紀錄完 ***　截至 {zh(day)} 賬戶結餘：港元 <b>{money(done[-1][3])}</b></p><p class="sm">本紀錄乃應客戶要求列印，僅供參考。如與月結單有異，概以月結單為準。</p>{put(140, 245, stamp(f"匯源銀行（香港）<br>紅磡分行<br>{slashed(day, 'ymd')}<br>櫃員 07", "#7a1020", -7))}"""
    facts = {"number": number, "holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": day, "issued_on": day, "amount": money(done[-1][3])}  # fmt: skip
    return made("bank-statement", "counter-print", [body], css("'WenQuanYi Zen Hei',sans-serif", ".z td{padding:.6mm 1.2mm}", "10pt", "15mm 18mm"), facts, "zh")  # fmt: skip


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the inside of a passbook: whose it is on one page, printed lines on the next."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 40)
    first, number = last - timedelta(days=120), like("267-#-######", rng)
    codes = [("SAL 薪金", 2_400_000), ("ATM 提款機", -150_000), ("AP 自動轉賬", -82_000), ("CSH 現金存款", 400_000), ("INT 利息", 1_800), ("TFR 轉賬", -260_000)]  # fmt: skip
    done = moves(first, last - timedelta(days=1), rng.randrange(50_000_00, 300_000_00), codes, rng, 11)
    done.append((last, "INT 利息", 1_240, done[-1][3] + 1_240))
    lines = [("日期 DATE", "摘要 PARTICULARS", "支出 WITHDRAWAL", "存入 DEPOSIT", "結餘 BALANCE")]
    lines += [(f"{d:%d%b%y}".upper(), t, money(-c) if c < 0 else "", money(c) if c > 0 else "", money(b)) for d, t, c, b in done]  # fmt: skip
    one = f"""<p style="font-size:14pt;color:#0c5a3c"><b>寶昌銀行　PO CHEONG BANK</b></p><p>儲蓄存摺　SAVINGS PASSBOOK</p><div style="height:5mm"></div><p class="xs">戶口號碼 A/C No.</p><p class="dot">{number}</p><p class="xs">戶口名稱 A/C Name</p><p class="dot">{both(me)}</p><p class="xs">分行 Branch</p><p class="dot">TSUEN WAN 荃灣</p><div class="sp" style="margin-top:3mm"><span class="xs">存摺須經本行授權簽署方為有效<br>This passbook is valid only when signed by an authorised officer.</span><span>{pen(rng, "#222", 24)}</span></div><p class="xs">如遺失存摺，請即通知本行。提款時請攜同存摺及印鑑。</p>"""
    two = rows(lines, "line dots", "15 27 19 19 20", "2 3 4", head=True)
    facts = {"number": number, "holder": both(me), "period_to": last, "amount": money(done[-1][3])}
    style = css("'Nimbus Sans','Noto Sans CJK HK',sans-serif", ".p{background:#eef6ec}.dot,.dots td{font-family:'Liberation Mono','WenQuanYi Zen Hei Mono';color:#222}.dot{font-size:11pt}.dots td{font-size:7.6pt;padding:.5mm .8mm;white-space:nowrap}.dots th{font-size:6.4pt;border-bottom:.3mm solid #0c5a3c}", "9.5pt", "8mm")  # fmt: skip
    return made("savings-passbook", "opened-passbook", [one, two], style, facts, "both", size=(145.0, 98.0))


def demand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the assessor's computation and demand with the slip that a post office printed its receipt on."""
    only(fault, "stale")
    me, paid = case.of(party), lately(case, rng, fault, 60)
    issued, year = paid - timedelta(days=rng.randrange(20, 60)), paid.year - (paid.month < 6)
    number, income = f"9-{like('#######', rng)}-{year % 100:02}-{like('#', rng)}", rng.randrange(420_000, 900_000)
    basic, taxed = 132_000, 0
    net = income - basic - 18_000
    left = net
    for width, rate in ((50_000, 2), (50_000, 6), (50_000, 10), (50_000, 14)):
        taxed += min(left, width) * rate
        left = max(0, left - width)
    cents = taxed + left * 17
    body = f"""<div class="sp"><div class="sm">香港特別行政區政府稅務局<br>INLAND REVENUE DEPARTMENT<br>灣仔告士打道5號稅務大樓<br>Revenue Tower, 5 Gloucester Road, Wan Chai</div><div class="rt">薪俸稅<br>評稅及繳納稅款通知書<br><b>SALARIES TAX<br>ASSESSMENT AND DEMAND FOR TAX</b></div></div><div class="sp" style="margin-top:8mm"><div style="width:80mm">{both(me)}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</div><div style="width:88mm">{rows([("課稅年度 Year of Assessment", f"{year - 1}/{year % 100:02}"), ("檔案號碼 File No.", f"6K1-{like('######', rng)}"), ("稅單號碼 Charge No.", number), ("發出日期 Date of Issue", en(issued))], "box", "58 42")}</div></div><p style="margin-top:6mm">現就閣下上述課稅年度的入息評定稅款如下。Tax for the above year of assessment has been assessed as follows.</p>{rows([("", "HK$"), ("入息 Income", f"{income:,}"), ("減：強積金供款 Less: MPF contributions", "18,000"), ("減：基本免稅額 Less: Basic Allowance", f"{basic:,}"), ("應課稅入息實額 Net Chargeable Income", f"{net:,}"), ("<b>應繳稅款 Tax Payable</b>", f"<b>{money(cents)}</b>")], "line", "75 25", "1", head=True)}<p class="sm">如不同意本評稅，須於本通知書發出日期後1個月內以書面提出反對。If you do not agree with this assessment, you must lodge a written objection within 1 month from the date of issue of this notice.</p><div class="ab" style="left:17mm;right:17mm;bottom:16mm;border-top:.4mm dashed #333;padding-top:4mm"><b>繳款單 PAYMENT VOUCHER</b><div class="sp"><div>稅單號碼 Charge No. {number}<br>繳稅日期 Due Date {en(paid + timedelta(days=5))}<br>款額 Amount HK$ {money(cents)}<br>{bars(rng, 72, 9)}</div><div style="font:10pt Liberation Mono;color:#31356e;transform:rotate(-2deg)">HONGKONG POST<br>TAX RECEIPT 稅款收據<br>{paid:%d%m%Y} 1{like("#:##", rng)[:1]}:{rng.randrange(10, 60)} CTR 0{rng.randrange(1, 9)}<br>{number}<br>**{money(cents)} CASH/EPS<br>RECEIVED WITH THANKS</div>{square(rng, 18)}</div></div>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "issued_on": paid, "amount": money(cents)}
    return made("tax-receipt", "demand-with-receipt", [body], css("'Liberation Sans Narrow','Noto Sans CJK HK',sans-serif", "", "10.5pt", "15mm 17mm"), facts, "both")  # fmt: skip


def paid_proof(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland's tax payment certificate, a table of items and periods with the office's seal."""
    only(fault, "stale")
    me = case.of(party)
    if not me.simplified:
        raise NobodysError("Nobody from the Mainland.")
    day, number = lately(case, rng, fault, 45), f"№ 3{like('########', rng)}440{like('######', rng)}"
    items, total = [("原凭证号", "税种", "品目名称", "税款所属时期", "入（退）库日期", "实缴（退）金额")], 0
    month = day
    for _ in range(4):
        first, month = month_of(month)
        tax = rng.randrange(800_00, 4_800_00)
        total += tax
        items.append((like("34406##########", rng), "个人所得税", "工资薪金所得", f"{first} 至 {month}", f"{min(day, month + timedelta(days=11))}", f"¥{money(tax)}"))  # fmt: skip
        month = first
    items.append(("金额合计", "（大写）人民币如右", "", "", "", f"<b>¥{money(total)}</b>"))
    body = f"""<div class="sp"><span></span><div class="ctr"><b style="font-size:13pt">中华人民共和国</b><br><b style="font-size:22pt;letter-spacing:5mm">税收完税证明</b></div>{square(rng, 18)}</div><div class="sp"><span>填发日期：{zh(day)}</span><span>税务机关：国家税务总局深圳市福田区税务局</span><b>{number}</b></div>{rows([("纳税人识别号", me.mainland_id, "纳税人名称", sc(me))], "box", "18 36 16 30")}{rows(items, "box", "20 13 17 22 14 14", "5", head=True)}<div class="sp" style="border:.2mm solid #444;border-top:0;height:34mm"><div class="ctr" style="width:34%;padding-top:4mm">税务机关<br>（盖章）</div><div class="ctr" style="width:24%;padding-top:4mm">填票人<br><br>电子税务局</div><div style="width:42%;padding:4mm">备注：本凭证仅作纳税人完税的证明使用，不作他用。</div></div><p class="ctr">妥 善 保 管　　手 写 无 效</p>{put(34, 106, seal("国家税务总局深圳市福田区税务局", size=36, inside="征税专用章"))}"""
    facts = {"number": number.removeprefix("№ "), "holder": sc(me), "issued_on": day, "amount": money(total)}
    style = css("'Noto Serif CJK SC',serif", ".box td,.box th{border-color:#6a8;padding:1.6mm 1.2mm}.p{background:#f6fbf6}", "9pt", "13mm 18mm")  # fmt: skip
    return made("tax-receipt", "mainland-payment-certificate", [body], style, facts, "zh", size=(241.0, 160.0))


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the narrow pay slip that a small firm fills in and chops, Chinese above English."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 40))
    base, extra, mpf = rng.randrange(16_000, 29_000) * 100, rng.randrange(500, 3_000) * 100, 0
    mpf = min(150_000, (base + extra) * 5 // 100)
    net = base + extra - mpf
    body = f"""<div class="ctr"><b style="font-size:15pt">興利五金機械有限公司</b><br>HING LEE HARDWARE &amp; MACHINERY CO. LTD.<br><b style="letter-spacing:2mm">糧　單　PAY SLIP</b></div><div class="sp" style="margin:4mm 0 2mm"><span>僱員姓名 Employee：<b class="hw">{both(me)}</b></span><span>部門 Dept.：<b class="hw">營業部</b></span></div><div class="sp"><span>工資期 Wage period：<b class="hw">{slashed(first)} – {slashed(last)}</b></span><span>發薪日 Paid on：<b class="hw">{slashed(last)}</b></span></div>{rows([("項目 Item", "HK$"), ("底薪 Basic wages", money(base)), ("佣金 Commission", money(extra)), ("超時工資 Overtime", "-"), ("減：僱員強積金 Less: Employee's MPF", f"({money(mpf)})"), ("<b>實發工資 Net wages</b>", f"<b>{money(net)}</b>")], "box", "70 30", "1", head=True)}<p class="sm">付款方式：自動轉賬　Payment by autopay.　僱主強積金供款 Employer's MPF: {money(mpf)}</p><div class="sp" style="margin-top:5mm"><span>僱員簽收 Received by<br>{pen(rng)}</span><span>公司蓋章 Company chop<br>{pen(rng, "#222", 26)}</span></div>{put(88, 100, stamp("興利五金機械有限公司<br>HING LEE HARDWARE &amp; MACHINERY", "#20408a", -3))}"""
    facts = {"holder": both(me), "period_from": first, "period_to": last, "issued_on": last, "amount": money(net)}
    style = css("'Nimbus Roman','AR PL UMing HK',serif", ".hw{font-family:FreeSerif,'AR PL UKai HK';font-style:italic;color:#1c2f86}", "10.5pt", "9mm 12mm")  # fmt: skip
    return made("salary-proof", "small-firms-slip", [body], style, facts, "both", size=(170.0, 140.0))


def employed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employer's letter on letterhead: since when, as what, at which pay."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 45)
    since, pay = day - timedelta(days=rng.randrange(500, 3000)), rng.randrange(28_000, 95_000)
    title, he, his = ("Mr", "He", "his") if me.sex == "M" else ("Ms", "She", "her")
    body = f"""<div style="border-bottom:.8mm solid #0d6b8c;padding-bottom:3mm" class="sp"><b style="font-size:19pt;color:#0d6b8c">Tidewater Logistics<br><span style="font-size:10pt">(Hong Kong) Limited 潮汐物流（香港）有限公司</span></b><span class="sm rt">15/F, Goodman Interlink Annex<br>39 Tsing Yi Road, New Territories<br>T 2436 7700　hr@tidewaterlog.example</span></div><p style="margin-top:12mm">{en(day)}</p><p>Our ref.: HR/EC/{day:%Y}/{like("###", rng)}</p><p style="margin-top:8mm">TO WHOM IT MAY CONCERN</p><p class="bd ul" style="margin-top:6mm;display:inline-block">Certificate of Employment and Remuneration &ndash; {title} {first_upper(me.western, me.surname)}</p><p>This is to certify that {title} {first_upper(me.western, me.surname)} has been employed by this company on a full-time permanent basis since {en(since)} and currently holds the position of {rng.choice(("Assistant Operations Manager", "Freight Pricing Analyst", "Customer Solutions Manager"))}.</p><p>{he} is at present remunerated as follows:</p>{rows([("Monthly basic salary", f"HK$ {pay:,}.00"), ("Year-end double pay", "One month's basic salary"), ("Discretionary bonus (last financial year)", f"HK$ {pay * 2:,}.00"), ("Provident fund", "ORSO scheme, employer's contribution 7.5 %")], "line", "52 48")}<p>This letter is issued at {his} request in connection with an application to the Immigration Department and without any liability on the part of the company or the undersigned.</p><p style="margin-top:9mm">Yours faithfully,<br>For and on behalf of<br>Tidewater Logistics (Hong Kong) Limited</p><p>{pen(rng)}</p><p>Rosalind Fok<br>Head of Human Resources</p>{put(96, 205, chop("潮汐<br>物流", "#20408a", 22))}"""
    facts = {"holder": f"{title} {first_upper(me.western, me.surname)}", "issued_on": day, "amount": f"{pay:,}.00"}
    return made("salary-proof", "letterhead-certificate", [body], css("Carlito,'Noto Sans CJK HK',sans-serif", ".p p{margin:3mm 0}", "11.5pt", "17mm 24mm"), facts, "en")  # fmt: skip


def first_upper(western: str, surname: str) -> str:
    """Return given names in mixed case before the surname in capitals."""
    return f"{western[: len(western) - len(surname)]}{surname}"


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (streak, singapore, letter),
    "savings-passbook": (passbook,),
    "tax-receipt": (demand, paid_proof),
    "salary-proof": (slip, employed),
}
