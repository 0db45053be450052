"""Proofs of means: statements, a passbook, receipts of tax, proofs of a salary."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    INK,
    at,
    autograph,
    both,
    chop,
    css,
    dmy,
    en,
    lately,
    like,
    month_before,
    only,
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


def american(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a statement of a checking account with its summary above and its transactions below."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 50)
    first = last - timedelta(days=29)
    number, opening = like("0000 0047 #### ####", rng), rng.randrange(900_000, 9_000_000)
    rows, balance, day = [], opening, first
    for text, low, high in (
        ("Direct Dep Wrenfield Labs Payroll PPD ID", 200_000, 620_000),
        ("Card Purchase Marlow Grocery #114", -24_000, -3_000),
        ("Online Transfer To Sav ...8841", -90_000, -10_000),
        ("ATM Withdrawal 5200 Pine St", -40_000, -4_000),
        ("Direct Dep Wrenfield Labs Payroll PPD ID", 200_000, 620_000),
        ("Recurring Card Purchase Tunebox.example", -1_800, -900),
    ):
        day, cents = day + timedelta(days=rng.randrange(2, 5)), rng.randrange(low, high)
        balance += cents
        rows.append((day.strftime("%m/%d"), text, f"{cents / 100:,.2f}", sum_of(balance)))
    plus = sum(round(float(r[2].replace(",", "")) * 100) for r in rows if not r[2].startswith("-"))
    summary = [("Beginning Balance", f"${sum_of(opening)}"), ("Deposits and Additions", sum_of(plus)), ("Withdrawals and Fees", f"-{sum_of(opening + plus - balance)}"), ("<b>Ending Balance</b>", f"<b>${sum_of(balance)}</b>")]  # fmt: skip
    body = f"""<div class="two"><div><b style="font-size:17pt;color:#0d5a3c">Sequoia Harbor Bank, N.A.</b><br><span class="s">P O Box 659754, San Antonio, TX 78265</span></div><div class="r">{us(first)} through {us(last)}<br>Account Number: <b>{number}</b></div></div>{window(me.name, *(a.upper() for a in split_address(me.address)))}<div class="r s">CUSTOMER SERVICE INFORMATION<br>Web site: sequoiaharbor.example</div><h3 class="k">CHECKING SUMMARY &nbsp; Everyday Checking</h3>{table(summary, "n", "70 30", right="1")}<p class="s">Your monthly service fee was waived because you had electronic deposits of $500.00 or more during the statement period.</p><h3 class="k">TRANSACTION DETAIL</h3>{table([("DATE", "DESCRIPTION", "AMOUNT", "BALANCE"), ("", "Beginning Balance", "", f"${sum_of(opening)}"), *rows, ("", "<b>Ending Balance</b>", "", f"<b>${sum_of(balance)}</b>")], "n", "12 52 18 18", head=True, right="2 3")}<p class="xs" style="margin-top:12mm">IN CASE OF ERRORS OR QUESTIONS ABOUT YOUR ELECTRONIC FUNDS TRANSFERS: call or write us as soon as you can. We must hear from you no later than 60 days after we sent you the FIRST statement on which the error appeared. Member FDIC.</p>"""
    facts = {"number": number, "holder": me.name, "period_from": first, "period_to": last, "amount": sum_of(balance), "address": me.address}  # fmt: skip
    style = css("'Liberation Sans',sans-serif", ".k{border-bottom:.6mm solid #0d5a3c;color:#0d5a3c;margin:6mm 0 2mm;font-size:11pt}.n td{border-bottom:.1mm solid #ccc;padding:.9mm 0}", size="9.5pt", pad="16mm 18mm")  # fmt: skip
    return paper("bank-statement", "american-checking", [body], style, facts, "en", size=(215.9, 279.4))


def virtual(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the monthly statement of a bank without branches, in Chinese alone."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_before(lately(case, rng, fault, 40))
    number, balance = like("###-####-#####", rng), rng.randrange(2_000_000, 30_000_000)
    rows, total = [], balance
    for n, text in enumerate(
        ("轉數快 收款", "八達通自動增值", "薪金入賬", "銀行卡消費－超級市場", "利息存入", "轉數快 轉賬予業主")
    ):
        cents = rng.randrange(5_000, 800_000) if text != "利息存入" else rng.randrange(20, 900)
        into = text.endswith(("款", "入賬", "存入"))
        total += cents if into else -cents
        rows.append((f"{first.month}月{2 + n * 4}日", text, sum_of(cents) if into else "", "" if into else sum_of(cents), sum_of(total)))  # fmt: skip
    body = f"""<div class="two" style="border-bottom:1mm solid #5b3df5;padding-bottom:3mm"><b style="font-size:20pt;color:#5b3df5">島銀行</b><span class="r"><b style="font-size:14pt">綜合月結單</b><br>{first.year}年{first.month}月</span></div><p style="margin-top:6mm;font-size:12pt">{tc(me)}</p><p>{me.address_zh}</p><div class="box">{table([("戶口號碼", number, "結單日期", zh(last)), ("結單期間", f"{zh(first)} – {zh(last)}", "頁數", "1 / 1")], "n", "16 44 16 24")}</div><p class="b" style="color:#5b3df5">資產總覽</p>{table([("港元儲蓄戶口", f"HKD {sum_of(total)}"), ("定期存款", "HKD 0.00"), ("<b>總結餘</b>", f"<b>HKD {sum_of(total)}</b>")], "l", "65 35", right="1")}<p class="b" style="color:#5b3df5;margin-top:7mm">港元儲蓄戶口　交易紀錄</p>{table([("日期", "交易詳情", "存入", "支出", "結餘"), (f"{first.month}月1日", "承上結餘", "", "", sum_of(balance)), *rows], "l", "14 38 16 16 16", head=True, right="2 3 4")}<p class="s" style="position:absolute;bottom:14mm;left:18mm;right:18mm">請核對以上紀錄，如有錯漏請於90天內通知本行。本行為存款保障計劃成員，合資格存款受存款保障計劃保障，最高保障額為每名存款人港幣500,000元。此為電腦編印文件，毋須簽署。</p>"""
    facts = {"number": number, "holder": tc(me), "period_from": first, "period_to": last, "issued_on": last, "amount": sum_of(total), "address": me.address_zh}  # fmt: skip
    style = css("Lato,'Noto Sans CJK HK',sans-serif", ".box{background:#f0edff;padding:3mm;margin:5mm 0}.l td,.l th{border-bottom:.15mm solid #ccc;padding:1.4mm .5mm}", size="10pt")  # fmt: skip
    return paper("bank-statement", "virtual-bank", [body], style, facts, "zh")


def mainland_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland passbook, the leaf with the holder above the leaf with the entries."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 30)
    number, balance, rows = like("6013 82## #### ####", rng), rng.randrange(400_000, 9_000_000), []
    start = day - timedelta(days=150)
    for n, text in enumerate(("开户", "工资", "取现", "结息", "转存", "工资", "取现")):
        cents = rng.randrange(20_000, 600_000) if n else balance
        into = text != "取现"
        balance += 0 if not n else cents if into else -min(cents, balance // 2)
        cents = cents if into else min(cents, balance)
        when = day if n == 6 else start + timedelta(days=n * 22)
        rows.append((f"{when:%Y%m%d}", text, "RMB", ("+" if into else "-") + sum_of(cents), sum_of(balance), like("0###", rng)))  # fmt: skip
    number_line = f"账号　<b>{number}</b>"
    body = f"""<div style="height:78mm"><p class="c" style="font-size:15pt;color:#1c5a36">海岳银行　活期储蓄存折</p><p>户名　<b>{sc(me)}</b></p><p>{number_line}</p><p>储种　活期一本通　　币种　人民币　　印密　密码　　通兑　通存通兑</p><p>开户行　海岳银行南山支行　　签发日期　{zh(start)}</p>{at(98, 40, chop("海岳银行南山支行储蓄专用章", rng, size=28))}<p class="xs" style="position:absolute;top:68mm">请妥善保管存折，遗失请立即办理挂失手续。未盖储蓄专用章无效。</p></div><div style="border-top:.3mm dashed #8a8;padding-top:4mm">{table([("日期", "摘要", "币种", "存入(+)或支取(-)", "结余", "柜员"), *rows], "g", "16 12 10 26 24 12", head=True, right="3 4")}</div>"""
    facts = {"number": number, "holder": sc(me), "period_to": day, "amount": sum_of(balance)}
    style = css("'Liberation Mono','WenQuanYi Zen Hei',monospace", ".p{background:#eef7ee}.g td,.g th{border-color:#8b8;padding:.8mm}", size="9pt", pad="8mm 9mm")  # fmt: skip
    return paper("savings-passbook", "mainland-book", [body], style, facts, "zh", size=(140.0, 160.0))


def demand_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the electronic receipt of the Inland Revenue Department for salaries tax."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 120)
    year = day.year - 1 if day.month > 3 else day.year - 2
    number, cents = like("7-#######-##-#", rng), rng.randrange(4_000, 90_000) * 100
    rows = [
        ("納稅人姓名<br>Name of Taxpayer", both(me)),
        ("檔案號碼<br>File No.", like("6A1-########(#)", rng)),
        ("繳款帳號 / 收款單號碼<br>Shroff Account / Charge No.", number),
        ("稅款類別<br>Type of Tax", "薪俸稅 Salaries Tax"),
        ("課稅年度<br>Year of Assessment", f"{year - 1}/{year % 100:02} (Final) 及 {year}/{(year + 1) % 100:02} (Provisional)"),
        ("繳款日期<br>Date of Payment", dmy(day)),
        ("繳款方法<br>Payment Method", "繳費靈 PPS (Internet)"),
        ("已收款額<br>Amount Received", f"<b>HK$ {sum_of(cents)}</b>"),
    ]  # fmt: skip
    body = f"""<div class="two"><span>{chop("稅務局 INLAND REVENUE", rng, "#666", 20, "IRD")}</span><span class="r"><b>香港特別行政區政府　稅務局</b><br>THE GOVERNMENT OF THE HKSAR<br>INLAND REVENUE DEPARTMENT<br><span class="s">香港灣仔告士打道5號稅務大樓 Revenue Tower, 5 Gloucester Road</span></span></div><p class="c" style="font-size:15pt;margin:10mm 0 5mm">稅款收據<br>RECEIPT FOR PAYMENT OF TAX</p>{table(rows, "g", "44 56")}<p>多謝繳稅。上述款項已記入你的稅務帳目內。<br>Thank you for your payment. The above sum has been credited to your tax account.</p><p class="s" style="margin-top:12mm">此收據由電腦發出，無須簽署。 This is a computer-generated receipt; no signature is required. 支票須待兌現後方為有效。</p>"""
    facts = {"number": number, "holder": both(me), "issued_on": day, "amount": sum_of(cents)}
    style = css("'Liberation Serif','Noto Serif CJK HK',serif", ".g td{padding:2mm}", size="11pt", pad="20mm 24mm")
    return paper("tax-receipt", "salaries-tax-receipt", [body], style, facts, "both")


def paid_in_full(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland certificate of tax payment, table form."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 60)
    number, serial = me.mainland_id if me.simplified else me.passport, like("(181)深证明 0#######", rng)
    rows, total = [], 0
    for back in (4, 3, 2, 1):
        first, last = month_before(date(day.year, day.month, 1) - timedelta(days=30 * back))
        cents = rng.randrange(9_000, 300_000)
        total += cents
        rows.append((like("34403#########", rng), "个人所得税", "工资薪金所得", f"{first:%Y-%m-%d}至{last:%Y-%m-%d}", f"{last + timedelta(days=12):%Y-%m-%d}", sum_of(cents)))  # fmt: skip
    body = f"""<div class="two s"><span>No. {serial}</span><span>填发日期：{zh(day)}　　税务机关：国家税务总局深圳市福田区税务局</span></div><p class="c" style="font-size:17pt;letter-spacing:1.5mm">中华人民共和国<br>税收完税证明</p><table class="g"><tr><td>纳税人识别号</td><td>{number}</td><td>纳税人名称</td><td>{sc(me)}</td></tr></table>{table([("原凭证号", "税种", "品目名称", "税款所属时期", "入（退）库日期", "实缴（退）金额"), *rows, ("金额合计", "（小写）", "", "", "", f"<b>￥{sum_of(total)}</b>")], "g", "18 13 16 25 14 14", head=True, right="5")}<div class="two" style="margin-top:4mm"><span>税务机关（盖章）</span><span>填票人　电子税务局</span><span>备注：主管税务所：福田税务所</span></div><p class="c b">妥 善 保 管 、 手 写 无 效</p>{at(24, 78, chop("国家税务总局深圳市福田区税务局", rng, size=30, inside="征税专用章"))}"""
    facts = {"number": serial, "holder": sc(me), "issued_on": day, "amount": sum_of(total)}
    style = css("'Noto Sans CJK SC',sans-serif", ".g td,.g th{padding:1.3mm}", size="9pt", pad="10mm 12mm")
    return paper("tax-receipt", "mainland-certificate", [body], style, facts, "zh", size=(210.0, 140.0))


def wage_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the wage slip of a small Hong Kong firm in Chinese."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_before(lately(case, rng, fault, 40))
    basic, more, overtime = (
        rng.randrange(140, 600) * 10_000,
        rng.randrange(0, 20) * 10_000,
        rng.randrange(1, 30) * 5_000,
    )
    gross = basic + more + overtime
    fund = min(150_000, gross // 20)
    body = f"""<p class="c b" style="font-size:13pt">廣昌隆五金機械行</p><p class="c" style="letter-spacing:4mm">糧　單</p><div class="two"><span>員工姓名：<b>{tc(me)}</b></span><span>職位：{rng.choice(("技工", "文員", "倉務主任"))}</span></div><div class="two"><span>糧期：{zh(first)}至{zh(last)}</span><span>發薪日：{zh(last + timedelta(days=3))}</span></div>{table([("應發項目", "金額(港元)", "扣除項目", "金額(港元)"), ("底薪", sum_of(basic), "強積金僱員供款", sum_of(fund)), ("勤工津貼", sum_of(more), "無薪假", "0.00"), ("加班費", sum_of(overtime), "借支", "0.00"), ("<b>應發總額</b>", f"<b>{sum_of(gross)}</b>", "<b>扣除總額</b>", f"<b>{sum_of(fund)}</b>")], "g", "28 22 28 22", head=True, right="1 3")}<p class="r b">實發薪金：HK$ {sum_of(gross - fund)}</p><p class="s">僱主強積金供款：{sum_of(fund)}　　以自動轉賬方式存入員工銀行戶口</p><div class="two" style="margin-top:5mm"><span>員工簽收：{autograph(rng, width=26)}</span><span>公司蓋章：</span></div>{at(158, 88, chop("廣昌隆五金機械行", rng, INK, 24))}"""
    facts = {"holder": tc(me), "period_from": first, "period_to": last, "amount": sum_of(gross - fund), "issued_on": last + timedelta(days=3)}  # fmt: skip
    style = css("'AR PL UMing HK',serif", ".g td,.g th{padding:1.2mm}", size="11pt", pad="10mm 14mm")
    return paper("salary-proof", "wage-slip-chinese", [body], style, facts, "zh", size=(190.0, 118.0))


def certificate_of_pay(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employer's letter to whom it may concern, with the pay in a small table."""
    only(fault, "stale", "unsigned")
    me = case.of(party)
    day, monthly = lately(case, rng, fault, 45), rng.randrange(180, 900) * 10_000
    joined, he = day - timedelta(days=rng.randrange(500, 3500)), "he" if me.sex == "M" else "she"
    salute = "Mr." if me.sex == "M" else "Ms."
    signed = f"{autograph(rng)}<br>" if fault != "unsigned" else "<br><br><br>"
    seal = at(108, 196, chop("LARKSPUR MARITIME", rng, INK, 27, "HR")) if fault != "unsigned" else ""
    body = f"""<div class="r" style="color:#164a70"><b style="font-size:16pt">Larkspur Maritime Services Pte Ltd</b><br><span class="s">Human Capital Division &middot; 40 Quayside Link, #11-02 &middot; Tel 6555 0148</span></div><p style="margin-top:14mm">{en(day)}</p><p class="c b" style="margin:8mm 0"><u>CERTIFICATE OF EMPLOYMENT AND REMUNERATION</u></p><p>TO WHOM IT MAY CONCERN</p><p>This is to certify that <b>{salute} {me.name}</b> (Passport No. {me.passport}) has been in the continuous employ of this company since {en(joined)} and at present holds the position of <b>{rng.choice(("Fleet Planner", "Senior Marine Surveyor", "Chartering Executive"))}</b> on a permanent, full-time basis.</p><p>{he.capitalize()} draws the following:</p>{table([("Basic monthly salary", f"HK${sum_of(monthly)}"), ("Housing allowance (monthly)", f"HK${sum_of(monthly // 10)}"), ("Guaranteed thirteenth month", "One month's basic salary")], "g", "60 40", right="1")}<p>This certificate is issued at the request of the employee for whatever legal purpose it may serve, without any liability on the part of the company.</p><p style="margin-top:12mm">{signed}<b>Prudence Calloway</b><br>Head, Human Capital</p>{seal}"""
    facts = {"holder": me.name, "issued_on": day, "amount": sum_of(monthly)}
    style = css("Lato,sans-serif", ".p p{margin:3.5mm 0}.g td{padding:1.5mm 2mm}", size="11pt", pad="20mm 26mm")
    return paper("salary-proof", "employers-certificate", [body], style, facts, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (american, virtual),
    "savings-passbook": (mainland_book,),
    "tax-receipt": (demand_receipt, paid_in_full),
    "salary-proof": (wage_slip, certificate_of_pay),
}
