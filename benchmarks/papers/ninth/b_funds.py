"""Proofs of means: statements, a passbook, papers about pay and tax."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    both,
    css,
    dmy,
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
    stamp,
    tc,
    zh,
)

Move = tuple[date, str, int, int]


def _moves(first: date, last: date, start: int, kinds: list[tuple[str, int]], rng: Random, n: int) -> list[Move]:
    """Return movements of cents with the balance after each; none that would fall below zero."""
    found: list[Move] = []
    for day in sorted(first + timedelta(days=rng.randrange((last - first).days + 1)) for _ in range(n)):
        text, size = rng.choice(kinds)
        cents = round(size * rng.uniform(0.4, 1.6))
        if start + cents < 0:
            cents = -cents
        start += cents
        found.append((day, text, cents, start))
    return found


def combined(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a combined statement of three pages: a summary, the movements, the notes."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 38))
    number = like("808-######-833", rng)
    done = _moves(first, last, rng.randrange(80_000_00, 500_000_00), [("AUTOPAY SALARY", 3_000_000), ("ATM WITHDRAWAL", -150_000), ("EPS", -42_000), ("FPS CREDIT", 210_000), ("BILL PAYMENT", -88_000), ("CREDIT CARD PAYMENT", -640_000)], rng, 15)  # fmt: skip
    end, fixed = done[-1][3], rng.randrange(5, 40) * 10_000_00
    top = """<div class="sp"><b style="font-size:17pt;color:#00573d">◆ 恒利銀行 HENLEY BANK</b><span class="rt">綜合月結單<br><b>CONSOLIDATED STATEMENT</b></span></div>"""

    def foot(n: int) -> str:
        return f'<p class="xs ab" style="bottom:10mm;left:17mm">Henley Bank Limited 恒利銀行有限公司　83 Des Voeux Road Central　頁 Page {n} / 3</p>'

    one = f"""{top}<div class="sp" style="margin-top:14mm"><div><b>{me.name}</b><br>{"<br>".join(x.strip().upper() for x in me.address.split(","))}</div><div style="width:78mm">{rows([("戶口號碼 Account Number", number), ("結單日期 Statement Date", mon(last)), ("結單期 Statement Period", f"{mon(first)} – {mon(last)}"), ("分行 Branch", "Des Voeux Road")], "line", "52 48")}</div></div><p class="k">戶口摘要 PORTFOLIO SUMMARY</p>{rows([("戶口 Account", "貨幣 CCY", "結餘 Balance"), ("港元儲蓄 HKD Savings", "HKD", money(end)), ("定期存款 Time Deposit", "HKD", money(fixed)), ("<b>資產總值 Total</b>", "HKD", f"<b>{money(end + fixed)}</b>")], "line", "56 16 28", "2", head=True)}<p class="k">定期存款 TIME DEPOSIT</p>{rows([("存款編號 Deposit No.", "利率 Rate p.a.", "本金 Principal"), ("01", "1.8000%", money(fixed))], "line", "50 22 28", "2", head=True)}{foot(1)}"""
    lines = [("日期 Date", "摘要 Particulars", "提取 Withdrawal", "存入 Deposit", "結餘 Balance"), (f"{first:%d %b}", "B/F BALANCE 承前結餘", "", "", money(done[0][3] - done[0][2]))]  # fmt: skip
    lines += [(f"{d:%d %b}", t, money(-c) if c < 0 else "", money(c) if c > 0 else "", money(b)) for d, t, c, b in done]
    lines += [(f"{last:%d %b}", "<b>C/F BALANCE 轉後結餘</b>", "", "", f"<b>{money(end)}</b>")]
    two = f"""{top}<p class="k">港元儲蓄戶口 HKD SAVINGS　{number}</p>{rows(lines, "line", "12 38 17 16 17", "2 3 4", head=True)}{foot(2)}"""
    three = f"""{top}<p class="k">重要事項 IMPORTANT NOTES</p><p>1. 請即核對本結單。如有錯漏，請於九十日內通知本行，否則結單所載即作正確論。Please check this statement at once. Unless you tell us of an error within 90 days it is taken as correct.</p><p>2. 地址如有更改，請以書面或網上理財通知本行。Please tell us of any change of address in writing or through internet banking.</p><p>3. 存款受存款保障計劃保障，最高保障額為每名存款人港幣500,000元。Deposits are protected by the Deposit Protection Scheme in Hong Kong up to HK$500,000 for each depositor.</p><p>4. 客戶服務熱線 Customer service hotline: 2822 0228。</p>{foot(3)}"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "issued_on": last, "amount": money(end)}  # fmt: skip
    style = css("Carlito,'Noto Sans CJK HK',sans-serif", ".k{background:#e2efe9;color:#00573d;font-weight:bold;padding:1.2mm 2mm}.p p.k{margin-top:8mm}.p td.rt{text-align:right}", "10pt", "14mm 17mm")  # fmt: skip
    return made("bank-statement", "consolidated-three-pages", [one, two, three], style, facts, "both")


def confirmation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bank's letter that confirms the balances of a client on a day."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 30)
    on, number, sums = day - timedelta(days=1), like("561-#-######", rng), [rng.randrange(40_000_00, 900_000_00) for _ in range(2)]  # fmt: skip
    body = f"""<div class="sp"><b style="font-size:16pt;color:#8c1d2f">Kingsford &amp; East Bank (Hong Kong) Limited</b><span class="sm rt">Hung Hom Branch<br>Tel. 2748 8288</span></div><p style="margin-top:14mm">{en(day)}</p><p>Our ref.: HHB/BC/{like("#####", rng)}</p><p><b>{me.name}</b><br>{me.address}</p><p style="margin-top:8mm">Dear Customer,</p><p><b><u>CONFIRMATION OF ACCOUNT BALANCE</u></b></p><p>At your request we confirm that according to our records the following account(s) maintained with us in your name had the balances shown below at the close of business on <b>{en(on)}</b>:</p>{rows([("Account type", "Account number", "Opened", "Currency", "Balance"), ("Statement Savings", number, "2014", "HKD", money(sums[0])), ("Current Account", like("561-#-######", rng), "2014", "HKD", money(sums[1]))], "box", "26 26 12 14 22", "4", head=True)}<p>This letter is given in strict confidence, without any responsibility or liability on the part of the Bank or its officers, and is not to be taken as a guarantee of the customer's standing.</p><p>Yours faithfully,<br>For and on behalf of<br>Kingsford &amp; East Bank (Hong Kong) Limited</p><p>{pen(rng, "#222", 40)}<br>Authorised Signature(s)</p>{put(118, 212, stamp("KINGSFORD & EAST BANK<br>HUNG HOM BRANCH", "#8c1d2f", -4))}"""
    facts = {"number": number, "holder": me.name, "address": me.address, "issued_on": day, "period_to": on, "amount": money(sums[0])}  # fmt: skip
    return made("bank-statement", "balance-confirmation", [body], css("P052,serif", ".p p{margin:3.4mm 0}.p td.rt{text-align:right}", "11pt", "18mm 24mm"), facts, "en")  # fmt: skip


def book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a passbook held open on a copier: name page above, lines below."""
    only(fault, "stale")
    me, last = case.of(party), lately(case, rng, fault, 35)
    first, number = last - timedelta(days=100), like("012-885-#-######-#", rng)
    done = _moves(first, last - timedelta(days=2), rng.randrange(40_000_00, 260_000_00), [("薪金 SALARY", 1_900_000), ("現金 CASH", -120_000), ("轉賬 TRF", -310_000), ("支票 CHQ", 480_000), ("利息 INT", 900)], rng, 14)  # fmt: skip
    done.append((last, "現金 CASH", 50_000, done[-1][3] + 50_000))
    lines = [("日期", "摘要", "支出", "存入", "結餘")] + [(f"{d:%d/%m/%y}", t, money(-c) if c < 0 else "", money(c) if c > 0 else "", f"{money(b)}") for d, t, c, b in done]  # fmt: skip
    body = f"""<div class="up"><p style="color:#a02020;font-size:14pt"><b>南港銀行　SOUTH HARBOUR BANK</b></p><p>港元儲蓄存摺　HK DOLLAR SAVINGS PASSBOOK</p>{rows([("賬號 A/C NO.", f"<b class=m>{number}</b>"), ("戶名 NAME", f"<b class=m>{both(me)}</b>"), ("開戶行 BRANCH", "<span class=m>TAI PO 大埔</span>"), ("貨幣 CURRENCY", "<span class=m>HKD</span>")], "n", "30 70")}<p class="xs">本存摺如有遺失，請立即到本行掛失。This passbook must be produced for deposits and withdrawals. Please present it for updating regularly.</p></div><div class="dn">{rows(lines, "line", "16 26 18 18 22", "2 3 4", head=True)}</div>"""
    facts = {"number": number, "holder": both(me), "period_to": last, "amount": money(done[-1][3])}
    style = css("'Liberation Sans','WenQuanYi Micro Hei',sans-serif", ".up,.dn{background:#fff3ee;width:150mm;height:92mm;margin:0 auto;padding:7mm;box-sizing:border-box;border:.2mm solid #c9a}.dn{border-top:.6mm solid #999;height:108mm}.m,.dn td{font-family:'Liberation Mono','WenQuanYi Micro Hei Mono'}.dn td{font-size:8pt;padding:.7mm}.p td.rt,.p th.rt{text-align:right}", "10pt", "30mm 20mm")  # fmt: skip
    return made("savings-passbook", "open-on-the-copier", [body], style, facts, "both")


def employer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employer's certificate of employment and pay."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 40)
    pay, since = rng.randrange(28, 95) * 1000, day - timedelta(days=rng.randrange(500, 2500))
    he = "He" if me.sex == "M" else "She"
    body = f"""<div style="border-bottom:.6mm solid #1d4e79" class="sp"><b style="font-size:18pt;color:#1d4e79">Greyfriars Logistics (Asia) Limited</b><span class="sm rt">灰行物流（亞洲）有限公司<br>19/F, Tower 2, 1 Cheung Yip Street, Kowloon Bay<br>T +852 2331 7000</span></div><p style="margin-top:12mm">{en(day)}</p><p><b>TO WHOM IT MAY CONCERN</b></p><p class="bd"><u>CERTIFICATE OF EMPLOYMENT</u></p><p>This is to certify that <b>{me.name}</b> has been employed by our company since <b>{en(since)}</b> on a full-time and permanent basis. Particulars of the employment are as follows:</p>{rows([("Position", "Senior Operations Manager"), ("Department", "Regional Operations"), ("Basic monthly salary", f"HK${pay:,}.00"), ("Discretionary bonus in the last year", f"HK${pay * 2:,}.00"), ("Working hours", "Monday to Friday, 9:00 a.m. to 6:00 p.m."), ("Residential address on record", me.address)], "line", "42 58")}<p>{he} remains in our employment as at the date of this letter. This certificate is issued at the request of the employee in support of an application to the Immigration Department and carries no liability on the part of the company.</p><p>Should you need any further information, please call our Human Resources Department on 2331 7018.</p><p style="margin-top:8mm">Yours faithfully,<br>For and on behalf of Greyfriars Logistics (Asia) Limited</p><p>{pen(rng, "#1c2f86", 40)}<br>Yvonne Mok<br>Head of Human Resources</p>{put(120, 226, stamp("GREYFRIARS LOGISTICS (ASIA) LTD<br>灰行物流（亞洲）有限公司", "#2b4a9b", -5))}"""
    facts = {"holder": me.name, "issued_on": day, "amount": f"{pay:,}.00"}
    return made("salary-proof", "certificate-of-employment", [body], css("Lato,'Noto Sans CJK HK',sans-serif", ".p p{margin:3.6mm 0}", "10.5pt", "17mm 23mm"), facts, "en")  # fmt: skip


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a monthly pay slip in two columns, earnings and deductions."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 35))
    pay, extra = rng.randrange(24_000, 70_000), rng.randrange(800, 4_000)
    net = pay + extra - 1500
    body = f"""<div class="sp"><b style="font-size:14pt">港森工程顧問有限公司<br>Kongsum Consulting Engineers Ltd</b><span class="rt">糧單 PAY SLIP<br><b>{last:%B %Y}</b><br>機密 Private &amp; Confidential</span></div>{rows([("僱員姓名 Name", both(me), "僱員編號 Staff No.", like("KS-####", rng)), ("職位 Post", "Project Engineer", "部門 Department", "Structures"), ("工資期 Wage period", f"{dmy(first)} – {dmy(last)}", "發薪日 Payment date", dmy(last)), ("支付方式 Payment", "Autopay 自動轉賬", "銀行戶口 Bank A/C", like("***-***-###", rng))], "box", "19 35 20 26")}<div style="height:4mm"></div>{rows([("收入 EARNINGS", "HK$", "扣除 DEDUCTIONS", "HK$"), ("基本薪金 Basic salary", f"{pay:,}.00", "強積金僱員供款 MPF (employee)", "1,500.00"), ("交通津貼 Travelling allowance", f"{extra:,}.00", "無薪假 No-pay leave", "0.00"), ("總收入 Gross pay", f"{pay + extra:,}.00", "總扣除 Total", "1,500.00")], "box", "30 18 34 18", "1 3", head=True)}<p style="font-size:13pt" class="rt">實發薪金 NET PAY　<b>HK$ {net:,}.00</b></p><p class="sm">僱主強積金供款 Employer's MPF contribution HK$1,500.00。此為電腦列印文件，無須簽署。This is a computer-generated slip; no signature is needed.</p>"""
    facts = {"holder": both(me), "period_from": first, "period_to": last, "issued_on": last, "amount": f"{net:,}.00"}
    return made("salary-proof", "two-column-slip", [body], css("'WenQuanYi Micro Hei',sans-serif", ".p td.rt,.p th.rt{text-align:right}.box td{padding:1.4mm}", "9.5pt", "12mm 14mm"), facts, "both", size=(210.0, 148.0))  # fmt: skip


def tax_paid(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the acknowledgement that the tax was paid on the internet, as the taxpayer prints it."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 55)
    year = day.year - (day.month < 6)
    number, cents = f"9-{like('#######', rng)}-{year % 100:02}-{like('#', rng)}", rng.randrange(8_000_00, 90_000_00)
    body = f"""<div style="background:#2a6496;color:#fff;padding:5mm 8mm" class="sp"><b style="font-size:15pt">稅務易 eTAX</b><span class="rt">香港特別行政區政府稅務局<br>Inland Revenue Department</span></div><div style="padding:6mm 4mm"><p style="font-size:15pt"><b>電子繳稅收據　e-Receipt for Tax Payment</b></p><p>本局已收妥下列稅款。The following tax payment has been received.</p>{rows([("納稅人姓名 Name of Taxpayer", both(me)), ("稅種 Tax Type", "薪俸稅 Salaries Tax"), ("課稅年度 Year of Assessment", f"{year - 1}/{year % 100:02}"), ("繳款單號碼 Charge Number", f"<b>{number}</b>"), ("付款日期 Date of Payment", f"<b>{en(day)}</b>"), ("繳付款額 Amount Paid", f"<b>HK$ {money(cents)}</b>"), ("付款方法 Payment Method", "繳費靈 PPS"), ("交易編號 Transaction Reference", like("IRD##########", rng)), ("餘額 Outstanding Balance", "HK$ 0.00")], "line", "48 52")}<p class="sm">如有查詢，請致電 187 8088 並引述繳款單號碼。For enquiries, please call 187 8088 and quote the charge number.</p><p class="sm">請保留此收據作紀錄。支票須待兌現後方為有效。Please keep this receipt for record. Receipt is valid subject to the payment being honoured.</p><p class="xs">列印 Printed {dmy(day)}　https://www.etax.gov.hk/payment/receipt　1/1</p></div>"""
    facts = {"number": number, "holder": both(me), "issued_on": day, "amount": money(cents)}
    return made("tax-receipt", "printed-e-receipt", [body], css("'Liberation Sans','Noto Sans CJK HK',sans-serif", ".line td{padding:2.2mm 1mm}", "10.5pt", "14mm 17mm"), facts, "both")  # fmt: skip


def rent_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a leaf of a pad of rent receipts, filled in by hand and signed over a revenue stamp."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 30)
    first = day.replace(day=1)
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    rent, number = rng.randrange(90, 420) * 100, like("00####", rng)
    body = f"""<div class="sp"><b style="font-size:16pt;letter-spacing:2mm">租單 RENT RECEIPT</b><span style="color:#b3242c">No. {number}</span></div><p>茲收到 Received from <span class="hw">{tc(me)}　{me.name if me.chinese_name else ""}</span> 先生／女士</p><p>租用地址 Premises <span class="hw">{me.address_zh}</span></p><p>租金港幣 the sum of HK$ <span class="hw">{rent:,}.00</span>　由 From <span class="hw">{dmy(first)}</span> 至 to <span class="hw">{dmy(last)}</span></p><p>☑ 租金 Rent　☐ 按金 Deposit　☐ 管理費 Management fee　☑ 現金 Cash　☐ 支票 Cheque No. ________</p><div class="sp" style="margin-top:5mm"><span>日期 Date <span class="hw">{zh(day)}</span></span><span>業主／收租人 Landlord <span class="hw">關志恒</span> {pen(rng, "#1c2f86", 28)}</span></div><p class="xs">支票過戶作實。Subject to clearance of cheque.</p>"""
    facts = {"number": number, "holder": tc(me), "address": me.address_zh, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{rent:,}.00"}  # fmt: skip
    style = css("'Noto Serif CJK HK',serif", ".p{background:#fffbe8;border:.4mm solid #4a6}.hw{font-family:'AR PL UKai HK';color:#1c2f86;border-bottom:.2mm solid #777;padding:0 2mm;font-size:12pt}.p p{margin:3mm 0}", "10pt", "7mm 9mm")  # fmt: skip
    return made("rent-receipt", "pad-leaf", [body], style, facts, "both", size=(190.0, 92.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (combined, confirmation),
    "savings-passbook": (book,),
    "salary-proof": (employer, payslip),
    "tax-receipt": (tax_paid,),
    "rent-receipt": (rent_slip,),
}
