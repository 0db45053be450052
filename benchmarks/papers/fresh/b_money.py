"""Statements, a passbook, a tax demand and proofs of salary, all the sponsor's."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import cycle, movements, number_like, short, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import both, css, digits, en, money, page, plain, seal, signature

STATEMENT = "bank-statement"
RIGHT = ".t td:nth-child(n+3),.t th:nth-child(n+3),.o td:last-child{text-align:right}"
SANS = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"


def _in_out(amount: float) -> tuple[str, str]:
    return (money(amount), "") if amount > 0 else ("", money(-amount))


def composite(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a composite statement in two languages, its overview on the first sheet and the history on the second."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, closes=7)
    number = number_like("###-######-###", rng)
    opening, lines = movements(rng, first, last, ("CREDIT INTEREST 利息收入", "SALARY 薪金", "CHEQUE DEPOSIT 支票存入"), ("ATM WITHDRAWAL", "AUTOPAY 自動轉賬", "FPS OUTWARD 轉數快", "BILL PAYMENT 繳付賬單", "EPS"), 17)  # fmt: skip
    closing = lines[-1][3]
    top = """<div class="two"><span style="font-size:15pt"><b>▲ 東港銀行</b> Orient Harbour Bank</span><span class="r s">Member of the Orient Harbour Group</span></div>"""
    one = f"""{top}<div class="two" style="margin:16mm 0 10mm"><div>{of.name}<br>{"<br>".join(of.address.upper().split(", "))}</div><div class="s">Branch 分行 &nbsp; Mei Foo 美孚<br>Number 號碼 &nbsp; <b>{number}</b><br>Date 日期 &nbsp; {short(last)}<br>Page 頁次 &nbsp; 1 of 2</div></div><h3>Composite Account Statement 綜合戶口結單</h3><p><b>Financial Position 財務狀況</b></p>{table([("Deposits 存款", "HKD", money(closing)), ("Investments 投資", "HKD", "0.00"), ("Borrowings 貸款", "HKD", "0.00"), ("Net Position 淨額", "HKD", f"<b>{money(closing)}</b>")], "o", "60 12 28")}<p class="s" style="margin-top:60mm">Please examine this statement and report any discrepancy within 90 days. 請核對本結單，如有差異請於九十天內通知本行。</p>"""
    rows = [("Date<br>日期", "Transaction Details<br>進支詳情", "Deposit<br>存入", "Withdrawal<br>提取", "Balance<br>結餘"), (f"{first:%d %b}", "B/F BALANCE 承上結餘", "", "", money(opening))]  # fmt: skip
    rows += [(f"{day:%d %b}", word, *_in_out(amount), money(after)) for day, word, amount, after in lines]
    rows += [(f"{last:%d %b}", "C/F BALANCE 轉下結餘", "", "", money(closing))]
    two = f"""{top}<p class="r s">{number} &nbsp; {short(last)} &nbsp; 2 of 2</p><p><b>Account Transaction History 戶口進支紀錄</b><br>HKD Savings 港元儲蓄</p>{table(rows, "t", "11 41 16 16 16", head=True)}<p class="s" style="margin-top:5mm">Total deposits 存入總額 {money(sum(a for _, _, a, _ in lines if a > 0))} &nbsp; Total withdrawals 提取總額 {money(-sum(a for _, _, a, _ in lines if a < 0))}</p>"""
    facts = {"number": number, "holder": of.name, "address": of.address.upper(), "period_to": last, "amount": plain(closing)}  # fmt: skip
    more = RIGHT + ".t th{border-bottom:.4mm solid #111;font-weight:normal}.t td{padding:.9mm 1.5mm}"
    return Paper(STATEMENT, "composite", (page(one), page(two)), css(SANS, more, size="10pt"), facts=facts)


def printed(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw what a home printer makes of the web page of a current account, amounts marked DR and CR."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault)
    number = f"{digits(rng, 3)}-{digits(rng, 7)}-{digits(rng, 1)}"
    opening, lines = movements(rng, first, last, ("PAYROLL CRESTA SYS", "INWARD REMITTANCE"), ("CASH WDL 0381", "DIRECT DEBIT", "CHQ 100472", "STANDING INSTRN", "POS PURCHASE", "SERVICE CHARGE"), 20)  # fmt: skip
    rows = [("Post date", "Narrative", "Amount", "", "Ledger balance")]
    rows += [(f"{day:%d/%m/%y}", word, money(abs(amount)), "CR" if amount > 0 else "DR", money(after)) for day, word, amount, after in lines]  # fmt: skip
    body = f"""<div class="two s"><span>{issued:%d/%m/%Y}, 21:{rng.randrange(10, 60)}</span><span>Internet Banking – eStatement</span></div><p style="font-size:14pt;color:#0a4d3c;margin:5mm 0"><b>Union Straits Bank (Hong Kong Branch)</b></p><h3>STATEMENT OF ACCOUNT</h3>{table([("Account name", of.western), ("Mailing address", of.address), ("Account no.", number), ("Account type", "HKD Current"), ("From / To", f"{short(first)} / {short(last)}"), ("Opening balance", money(opening)), ("Closing balance", f"HKD {money(lines[-1][3])}")], "k2", "28 72")}<div style="margin-top:6mm">{table(rows, "t", "15 40 18 7 20", head=True)}</div><p class="s c" style="margin-top:6mm">*** END OF STATEMENT ***<br>https://ebank.unionstraits.example/estmt &nbsp; 1/1</p>"""
    facts = {"number": number, "holder": of.western, "address": of.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(lines[-1][3])}  # fmt: skip
    more = (
        RIGHT + ".k2 td{padding:.6mm}.t th{background:#dfe9e5}.t td{padding:.8mm 1.5mm;font-family:FreeMono,monospace}"
    )
    return Paper(STATEMENT, "web", (page(body),), css("font-family:Carlito,sans-serif;", more, size="10.5pt"), facts=facts, language="en")  # fmt: skip


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photocopy of the opened book: who holds it above the fold, the lines below it."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, back=14, days=75)
    number = number_like("###-##-#####-#", rng)
    opening, lines = movements(
        rng, first, last, ("薪金 PAY", "存現 C/D", "利息 INT"), ("提款 WD", "櫃機 ATM", "轉賬 TRF", "繳費 BP"), 11
    )
    rows = [("日期 Date", "摘要 Particulars", "提款 Withdrawal", "存款 Deposit", "餘額 Balance"), ("", "承前 B/F", "", "", money(opening))]  # fmt: skip
    rows += [(f"{day:%y%m%d}", word, *_in_out(amount)[::-1], money(after)) for day, word, amount, after in lines]
    body = f"""<div style="margin:14mm 28mm;border:.4mm solid #555;background:#f4f4f4"><div style="height:88mm;padding:8mm;box-sizing:border-box;border-bottom:.6mm solid #999"><div class="two"><b style="font-size:14pt">永豐年銀行</b><span>WING FUNG NIN BANK LTD</span></div><p class="c" style="margin-top:6mm;font-size:13pt">港幣儲蓄存摺 HKD SAVINGS PASSBOOK</p><table class="n"><tr><td>戶名 Account Name</td><td>{both(of)}</td></tr><tr><td>賬號 Account No.</td><td>{number}</td></tr><tr><td>開戶分行 Branch</td><td>027 土瓜灣 To Kwa Wan</td></tr></table><p class="s" style="margin-top:5mm">存摺之餘額以本行紀錄為準。遺失存摺請即通知本行。<br>The bank's records prevail. Report loss of this passbook at once.</p></div><div style="padding:5mm">{table(rows, "t", "14 24 20 20 22", head=True)}</div></div>"""
    facts = {"number": number, "holder": of.name, "period_to": lines[-1][0], "amount": plain(lines[-1][3])}
    more = (
        RIGHT
        + ".t th{font-size:8pt;font-weight:normal;border-bottom:.2mm solid #333}.t td{font-family:FreeMono,'Noto Sans Mono CJK HK',monospace;font-size:9.5pt;padding:1mm}.n td{padding:1.6mm 0}"
    )
    return Paper("savings-passbook", "copied-spread", (page(body),), css("font-family:FreeSerif,'Noto Serif CJK HK',serif;", more, size="10.5pt", pad="0"), facts=facts)  # fmt: skip


def demand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a demand for salaries tax with the line that a bank's machine prints when it is paid."""
    of, (_, _, issued) = case.sponsor, cycle(case.on, fault, back=24)
    year = issued.year - 2
    number = number_like(f"9-#######-{(year + 1) % 100:02}-#-#", rng)
    tax = rng.randrange(9_000, 72_000)
    paid = issued + timedelta(days=11)
    rows = [("評稅基本計算 Assessment", "$"), ("入息 Income", f"{tax * 8 + 150000:,}"), ("減：扣除總額及免稅額 Less: Total deductions and allowances", f"{150000:,}"), ("應課稅入息實額 Net chargeable income", f"{tax * 8:,}"), ("應繳稅款 Tax thereon", f"{tax + 20000:,}"), (f"{year}/{(year + 1) % 100:02} 年度稅款寬減 Tax reduction", "20,000"), ("應繳款額 Tax payable", f"<b>{tax:,}</b>")]  # fmt: skip
    body = f"""<div class="two"><div>香港特別行政區 稅務局<br>Inland Revenue Department, HKSAR<br><span class="s">香港郵政總局信箱 28777 號 G.P.O. Box 28777, Hong Kong</span></div><div class="r s">I.R. Form No. 1<br>查詢電話 Tel. No. 187 8022</div></div><p class="c" style="font-size:13pt;margin-top:6mm"><b>薪俸稅 SALARIES TAX<br>評稅通知書及繳款單 Assessment and Demand Note<br>{year}/{(year + 1) % 100:02} 最後評稅 Final</b></p><div class="two" style="margin:5mm 0"><div>{of.name}<br>{"<br>".join(of.address.upper().split(", "))}</div><div>稅單號碼 Charge No.<br><b>{number}</b><br>發出日期 Issue date<br>{short(issued)}</div></div>{table(rows, "t", "74 26", head=True)}<p class="s" style="margin-top:4mm">繳款期限 Due date: <b>{short(issued + timedelta(days=40))}</b>。不論有否提出反對，稅款均須如期清繳。Tax must be paid by the due date notwithstanding any objection.</p><p class="s">評稅主任 Assessor　CHEUK PO SHAN　卓寶珊</p>
<div style="border-top:.4mm dashed #333;margin-top:18mm;padding-top:5mm"><div class="two"><span>繳款聯 Payment voucher<br>{number}</span><span class="r">應繳款額 Amount payable<br><b>${tax:,}.00</b></span></div><p style="font-family:FreeMono,monospace;font-size:12pt;margin-top:6mm">RECEIVED {paid:%d%m%y} TLR{digits(rng, 2)} {digits(rng, 6)} **{tax:,}.00 CASH</p></div>"""
    facts = {"number": number, "holder": of.name, "address": of.address.upper(), "issued_on": issued, "amount": plain(tax)}  # fmt: skip
    more = ".t td,.t th{border-bottom:.2mm solid #888;font-weight:normal}.t td:last-child,.t th:last-child{text-align:right}.p{background:#f4faf2}"
    return Paper("tax-receipt", "paid-demand", (page(body),), css("font-family:FreeSerif,'AR PL UMing HK',serif;", more, size="11pt", pad="14mm 18mm"), facts=facts)  # fmt: skip


def slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a monthly slip in two languages: earnings on the left, deductions on the right."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    basic, housing, over = rng.randrange(200, 610) * 100.0, 2500.0, rng.randrange(0, 40) * 85.0
    fund = min(1500.0, round((basic + housing + over) * 0.05, 2))
    net = basic + housing + over - fund
    rows = [("收入 Earnings", "HK$", "扣減 Deductions", "HK$"), ("基本薪金 Basic pay", money(basic), "強積金僱員供款 MPF (employee)", money(fund)), ("房屋津貼 Housing allowance", money(housing), "遲到/缺勤 Absence", "0.00"), ("超時補水 Overtime", money(over), "", ""), ("總收入 Gross", money(basic + housing + over), "總扣減 Total", money(fund))]  # fmt: skip
    body = f"""<p style="font-size:14pt"><b>Blue Lantern Catering Supplies Company Limited</b><br>藍燈飲食用品有限公司</p><p class="c" style="font-size:12pt"><b>薪酬明細表 SALARY STATEMENT</b><br>{last:%B %Y} &nbsp; {last.year} 年 {last.month} 月</p><table class="n"><tr><td>僱員 Employee</td><td><b>{both(of)}</b></td><td>僱員號碼 Staff ID</td><td>{digits(rng, 4)}</td></tr><tr><td>職位 Post</td><td>Purchasing Officer</td><td>工資期 Wage period</td><td>{first:%d/%m/%Y} - {last:%d/%m/%Y}</td></tr></table><div style="margin-top:4mm">{table(rows, "t", "30 18 34 18", head=True)}</div><p class="r" style="margin-top:4mm;font-size:12pt">實收薪金 Net pay &nbsp; <b>HK$ {money(net)}</b></p><p class="s">支付方式 Payment: 銀行轉賬 Bank transfer, {last:%d/%m/%Y} &nbsp;&nbsp; 僱主強積金供款 MPF (employer): {money(fund)}</p>"""
    facts = {"holder": of.name, "period_from": first, "period_to": last, "amount": plain(net)}
    more = ".t td,.t th{border:.2mm solid #35618f;font-weight:normal}.t th{background:#e3edf7}.t td:nth-child(even){text-align:right}"
    return Paper("salary-proof", "two-sided-slip", (page(body),), css(SANS, more, size="10pt", pad="13mm"), (210.0, 148.0), facts)  # fmt: skip


def reference(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a personnel office's letter to the department, with the last three months' pay."""
    of, (_, last, issued) = case.sponsor, cycle(case.on, fault, back=10)
    pay = rng.randrange(230, 880) * 100.0
    joined = issued.replace(day=1) - timedelta(days=rng.randrange(600, 2600))
    months, day = [], last
    for _ in range(3):
        months.append(day)
        day = day.replace(day=1) - timedelta(days=1)
    rows = [("Month", "Salary paid"), *((f"{each:%B %Y}", f"HK${money(pay)}") for each in reversed(months))]
    body = f"""<div class="c"><p style="font-size:16pt;color:#5b2333"><b>ST. ALBAN'S KINDERGARTEN &amp; NURSERY</b></p><p class="s">14 Perth Hill, Ho Man Tin, Kowloon &nbsp; Tel 2760 0000 &nbsp; Fax 2760 0001</p></div><div class="two" style="margin-top:8mm"><span>Ref: SAK/P/{digits(rng, 3)}</span><span>{en(issued)}</span></div><p style="margin-top:5mm">The Immigration Department<br>7 Gloucester Road, Wan Chai</p><p>Dear Sir or Madam,</p><p><b><u>Employment and Income: {of.western} (HKIC {of.hkid})</u></b></p><p>At the request of the above-named member of our staff we confirm that {"he" if of.sex == "M" else "she"} has worked for us as a full-time teacher since {joined:%B %Y} on a permanent contract, and that the present salary is HK${money(pay)} a month. There is a thirteenth month at Lunar New Year.</p><div style="width:110mm;margin:5mm 0">{table(rows, "t", "55 45", head=True)}</div><p>This letter is issued without any liability on the part of the school. Please contact the undersigned should you need more.</p><p>Yours faithfully,</p><div class="two"><div>{signature(rng, "#222")}<br>Bernadette Yau (Mrs)<br>School Administrator</div>{seal("ST. ALBAN'S KINDERGARTEN", rng, colour="#5b2333", middle="✚", size=27)}</div>"""
    facts = {"holder": of.western, "issued_on": issued, "amount": plain(pay)}
    more = ".t td,.t th{border:.2mm solid #777;font-weight:normal}"
    return Paper("salary-proof", "school-letter", (page(body),), css("font-family:FreeSerif,serif;", more, size="12pt", pad="20mm 24mm"), facts=facts, language="en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    STATEMENT: (composite, printed),
    "savings-passbook": (passbook,),
    "tax-receipt": (demand,),
    "salary-proof": (slip, reference),
}
