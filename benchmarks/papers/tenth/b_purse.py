"""Statements, a passbook, pay, tax, rent and bills."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_pen import dmy, long, mon, only, signature, svg
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.tenth.b_sheet import digits, dollars, fresh, month, names, sheet, stamp, table, zh

_MOVES = [("AUTOPAY SALARY 自動轉賬薪金", 3200000), ("FPS TRANSFER 轉數快", -180000), ("ATM WITHDRAWAL 提款", -100000), ("CREDIT CARD PAYMENT 信用卡繳款", -620000), ("OCTOPUS AAVS 八達通自動增值", -50000), ("CHEQUE DEPOSIT 支票存入", 400000)]  # fmt: skip


def _moves(rng: Random, first: date, last: date, start: int, count: int) -> list[tuple[date, str, int, int]]:
    made, days = [], sorted(rng.randrange((last - first).days + 1) for _ in range(count))
    for n, add in enumerate(days):
        text, size = _MOVES[0] if n == 1 else rng.choice(_MOVES[1:])
        start += (size := round(size * rng.uniform(0.7, 1.3)))
        made.append((first + timedelta(days=add), text, size, start))
    return made


def _period(case: Case, rng: Random, fault: str) -> tuple[date, date]:
    last = month(fresh(case, rng, fault, 20)) - timedelta(days=1)
    return last.replace(day=1), last


def integrated(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the consolidated statement of a Hong Kong bank with a summary and the history of an account."""
    only(fault, "stale")
    me, (first, last) = case.of(party), _period(case, rng, fault)
    number, start = digits(rng, "###-######-833"), rng.randrange(18000000, 52000000)
    moves, fixed = _moves(rng, first, last, start, 11), rng.randrange(10, 60) * 1000000
    rows = [("Date 日期", "Transaction Details 進支詳情", "Deposit 存入", "Withdrawal 提取", "Balance 結餘"), (f"{first:%d} {mon(first)[3:6].title()}", "B/F BALANCE 承前結餘", "", "", dollars(start))]  # fmt: skip
    rows += [(f"{d:%d} {mon(d)[3:6].title()}", t, dollars(a) if a > 0 else "", dollars(-a) if a < 0 else "", dollars(b)) for d, t, a, b in moves]  # fmt: skip
    end = moves[-1][3]
    body = f"""<div class="row"><span style="font-size:19pt;color:#0a6b58"><b>◆ Pearl Gate Bank 珠門銀行</b></span><span class="r"><b>Integrated Account Statement<br>綜合戶口結單</b></span></div><div class="row" style="margin-top:12mm"><span>{names(me)}<br>{me.address.replace(", ", ",<br>")}</span>{table([("Statement Date 結單日期", f"<b>{long(last)}</b>"), ("Statement Period 結單期", f"{mon(first)} – {mon(last)}"), ("Account Number 戶口號碼", f"<b>{number}</b>"), ("Branch 分行", "Mong Kok 旺角"), ("Page 頁", "1 / 1")], "52 48", "open s").replace("<table", '<table style="width:88mm"')}</div>
<p style="margin-top:9mm;background:#dff0ec;padding:1mm 2mm"><b>Financial Position 財務狀況</b></p>{table([("Deposits 存款", "HKD Equivalent 港元等值"), ("HKD Savings 港元儲蓄", dollars(end)), ("Time Deposit 定期存款", dollars(fixed)), ("Investments 投資", "0.00"), ("<b>Total Assets 總資產</b>", f"<b>{dollars(end + fixed)}</b>")], "70 30", "line num", True)}<p style="margin-top:6mm;background:#dff0ec;padding:1mm 2mm"><b>HKD Savings 港元儲蓄　{number}</b></p>{table(rows, "12 40 16 16 16", "line num s", True)}<p class="s" style="margin-top:6mm">Please examine this statement at once and notify the Bank of any discrepancy within 90 days. Eligible deposits are protected by the Deposit Protection Scheme up to HK$500,000 per depositor. 請立即核對本結單，如有任何錯漏，請於90天內通知本行。合資格的存款受存款保障計劃保障，最高保障額為每名存款人港幣500,000元。</p>"""
    facts = {"number": number, "holder": names(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": last, "amount": dollars(end + fixed)}  # fmt: skip
    return sheet("bank-statement", "pearl-integrated", [body], "'Liberation Sans','Noto Sans CJK HK',sans-serif", facts, "both", points=9.5)  # fmt: skip


def app_history(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an English eStatement of a single savings account."""
    only(fault, "stale")
    me, (first, last) = case.of(party), _period(case, rng, fault)
    number, start = digits(rng, "012-###-#-######-#"), rng.randrange(6000000, 24000000)
    moves = _moves(rng, first, last, start, 9)
    plain = [(mon(d), t.split(" ")[0] + " " + " ".join(w for w in t.split(" ")[1:] if w.isascii()), dollars(a), dollars(b)) for d, t, a, b in moves]  # fmt: skip
    body = f"""<p class="r" style="color:#7a1431;font-size:17pt"><b>Tamar &amp; Orient Bank</b><br><span class="s">e-Statement</span></p><p style="margin-top:10mm"><b>{me.name}</b><br>{me.address.upper().replace(", ", "<br>")}</p>{table([("Account type", "Account no.", "Currency", "Statement period"), ("Savings Plus", number, "HKD", f"{dmy(first)} to {dmy(last)}")], "24 28 16 32", "grid", True)}<p style="margin-top:8mm"><b>Opening balance　HKD {dollars(start)}</b></p>{table([("Date", "Description", "Amount", "Balance"), *plain], "18 46 18 18", "line num", True)}<p class="r"><b>Closing balance on {dmy(last)}　HKD {dollars(moves[-1][3])}</b></p><p class="s" style="margin-top:10mm">Interest earned year to date: HKD 12.40. This is a computer-generated statement; no signature is required. Report errors within 90 days to our hotline 2288 0199. Tamar &amp; Orient Bank Limited, incorporated in Hong Kong with limited liability.</p>"""
    facts = {"number": number, "holder": me.name, "address": me.address, "period_from": first, "period_to": last, "amount": dollars(moves[-1][3])}  # fmt: skip
    return sheet("bank-statement", "tamar-e-statement", [body], "Carlito,sans-serif", facts, "en", points=11)


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the inner cover and a printed page of a savings passbook, as one spread."""
    only(fault, "stale")
    me, last = case.of(party), fresh(case, rng, fault, 30)
    number = digits(rng, "382-10-######-0")
    moves = _moves(rng, last - timedelta(days=75), last, rng.randrange(9000000, 30000000), 12)
    short = ["SALARY", "FPS", "ATM", "AUTOPAY", "AAVS", "CHQ"]
    rows = [(f"{d:%d%m%y}", short[next(n for n, m in enumerate(_MOVES) if m[0] == t)], dollars(-a) if a < 0 else "", dollars(a) if a > 0 else "", dollars(b)) for d, t, a, b in moves]  # fmt: skip
    cover = f"""<p class="big" style="color:#1c3b7a">儲蓄存摺 SAVINGS PASSBOOK</p><p>聯港商業銀行　Union Port Commercial Bank</p>{table([("戶口號碼 Account No.", f"<b>{number}</b>"), ("戶名 Name", f"<b>{names(me)}</b>"), ("分行 Branch", "382 觀塘 Kwun Tong"), ("貨幣 Currency", "HKD")], "40 60", "open")}<div class="row" style="margin-top:9mm"><span>{signature(rng, 24)}授權簽署 Authorised Signature</span>{stamp("UPCB 382")}</div>"""  # fmt: skip
    page = table([("日期 Date", "摘要", "支出 Withdrawal", "存入 Deposit", "結餘 Balance"), *rows], "14 17 21 21 27", "open num", True)  # fmt: skip
    facts = {"number": number, "holder": names(me), "period_to": moves[-1][0], "amount": dollars(moves[-1][3])}
    return sheet("savings-passbook", "port-spread", [cover, page], "'Liberation Mono','Noto Sans CJK HK',monospace", facts, "both", size=(150.0, 95.0), pad="8mm 8mm", points=8, more=".pg{background:#f2f6fb}")  # fmt: skip


def tax_notice(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the e-receipt of a salaries tax payment."""
    only(fault, "stale")
    me, day = case.of(party), fresh(case, rng, fault, 60)
    number, sum_ = digits(rng, "######XX##-19-#").replace("XX", "-"), rng.randrange(800000, 6200000)
    rows = [("Name of Taxpayer 納稅人姓名", names(me)), ("Postal Address 郵寄地址", me.address), ("Charge Number 稅單號碼", number), ("Tax Type 稅項", "Salaries Tax 薪俸稅"), ("Year of Assessment 課稅年度", f"{day.year - 2}/{(day.year - 1) % 100}"), ("Instalment 期數", "Second 第二期"), ("Amount Received 收款額", f"<b>HK$ {dollars(sum_)}</b>"), ("Date of Payment 繳款日期", long(day)), ("Payment Method 繳款方法", "PPS 繳費靈")]  # fmt: skip
    body = f"""<div class="row"><span>Inland Revenue Department<br>Collection Enquiry and Billing Section<br>Revenue Tower, 5 Gloucester Road, Wan Chai, Hong Kong<br>G.P.O. Box 28487</span><span class="r">稅務局<br>收稅查詢及發單組<br>香港灣仔告士打道5號稅務大樓</span></div><p class="c big" style="margin:10mm 0 6mm">OFFICIAL RECEIPT 正式收據</p>{table(rows, "42 58", "line")}<p style="margin-top:8mm">Received with thanks the tax set out above. 上列稅款業已收妥，特此鳴謝。</p><p>For Commissioner of Inland Revenue 稅務局局長（代行）</p><p class="s" style="margin-top:10mm">This is a computer printed receipt and no signature is required. It is issued subject to clearance of the payment. 本收據由電腦印備，無須簽署；須待款項兌現後方為有效。I.R. 1401 (e)</p>"""
    facts = {"number": number, "holder": names(me), "address": me.address, "issued_on": day, "amount": dollars(sum_)}
    return sheet("tax-receipt", "official-receipt-plain", [body], "'Nimbus Roman','Noto Serif CJK HK',serif", facts, "both", points=11)  # fmt: skip


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a monthly pay advice of a company with earnings left and deductions right."""
    only(fault, "stale")
    me, (first, last) = case.of(party), _period(case, rng, fault)
    pay, extra = rng.randrange(280, 690) * 10000, rng.randrange(5, 40) * 10000
    net = pay + extra - 150000
    rows = [("EARNINGS", "HK$", "DEDUCTIONS", "HK$"), ("Basic salary", dollars(pay), "MPF mandatory contribution (employee)", "1,500.00"), ("Transport and meal allowance", dollars(extra), "Unpaid leave", "0.00"), ("<b>Gross pay</b>", f"<b>{dollars(pay + extra)}</b>", "<b>Total deductions</b>", "<b>1,500.00</b>")]  # fmt: skip
    body = f"""<div class="row"><b style="font-size:14pt">GREENFORD LOGISTICS (ASIA) LIMITED</b><b>PAY ADVICE – PRIVATE &amp; CONFIDENTIAL</b></div>{table([("Employee", me.name, "Employee no.", digits(rng, "GL#####")), ("Department", "Freight Operations", "Pay period", f"{dmy(first)} – {dmy(last)}"), ("Position", "Operations Officer", "Payment date", dmy(last))], "16 36 18 30", "open")}<div style="height:4mm"></div>{table(rows, "34 16 34 16", "grid", True)}<p class="r big" style="margin-top:4mm">NET PAY HK$ {dollars(net)}</p><p class="s">Employer's MPF contribution HK$ 1,500.00. Net pay credited to your account ending {digits(rng, "####")}. Annual leave balance: {rng.randrange(3, 15)} days.</p>"""
    facts = {"holder": me.name, "period_from": first, "period_to": last, "issued_on": last, "amount": dollars(net)}
    return sheet("salary-proof", "greenford-advice", [body], "'Liberation Sans',sans-serif", facts, "en", size=(210.0, 130.0), pad="12mm 14mm", points=9.5)  # fmt: skip


def employer_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employer's letter for the visa application."""
    only(fault, "stale")
    me, day = case.of(party), fresh(case, rng, fault)
    pay = rng.randrange(26, 80) * 1000
    title, he, his = ("Mr.", "he", "his") if me.sex == "M" else ("Ms.", "she", "her")
    body = f"""<p class="c"><b style="font-size:17pt;letter-spacing:1mm">HARCOURT &amp; YUEN</b><br>Certified Public Accountants<br><span class="s">23/F, Wing Cheong House, 140 Des Voeux Road Central, Hong Kong　T 2544 0188　F 2544 0189</span></p><hr><p style="margin-top:8mm">{long(day)}</p><p>TO WHOM IT MAY CONCERN</p><p><b><u>Confirmation of Employment: {title} {me.name}</u></b></p><p>We write to confirm that {title} {me.name} has been employed by this firm on a full-time permanent basis since 1 {long(month(day, -30 - rng.randrange(30))).split(" ", 1)[1]} and currently holds the position of Assistant Manager, Audit.</p><p>{his.title()} present remuneration is HK${pay:,} per month. In addition, {he} is entitled to a discretionary year-end bonus and medical cover.</p><p>This letter is issued at {his} request for submission to the Immigration Department and creates no liability on the part of the firm.</p><p>Yours faithfully,<br>For and on behalf of Harcourt &amp; Yuen</p>{signature(rng, 38)}<p>Rebecca Sham<br>Director, Human Resources</p>"""
    facts = {"holder": f"{title} {me.name}", "issued_on": day, "amount": f"{pay:,}"}
    return sheet("salary-proof", "harcourt-letter", [body], "Caladea,serif", facts, "en", pad="18mm 25mm", points=11.5, more="p{margin-bottom:4mm!important}")  # fmt: skip


def rent(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a filled-in leaf of a stationer's receipt book."""
    only(fault, "stale")
    me, day = case.of(party), fresh(case, rng, fault, 30)
    first, last = month(day), month(day, 1) - timedelta(days=1)
    sum_, number = rng.randrange(95, 280) * 100, digits(rng, "00####")
    ink = lambda t: f'<span style="font-family:Z003,AR PL UKai HK;font-size:15pt;color:#203a8a">{t}</span>'  # noqa: E731
    body = f"""<div class="row"><b class="big">租 單　RENT RECEIPT</b><span style="color:#b22;font-size:14pt">No. {number}</span></div><p class="r">日期 Date {ink(long(day))}</p>{table([("茲收到 Received from", ink(names(me))), ("地址 Premises", ink(me.address)), ("租金 Rent for the period", ink(f"{dmy(first)} 至 {dmy(last)}")), ("港幣 The sum of Hong Kong Dollars", ink(f"{sum_:,}.00")), ("付款方式 By", ink("Bank transfer 銀行轉賬"))], "34 66", "line")}<div class="row" style="margin-top:5mm"><span style="border:.4mm solid #333;padding:2mm 4mm"><b>HK$ {sum_:,}.00</b></span><span>業主 Landlord {signature(rng, 30)}Fung Siu Lan 馮小蘭</span></div>"""  # fmt: skip
    facts = {"number": number, "holder": names(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{sum_:,}.00"}  # fmt: skip
    return sheet("rent-receipt", "stationers-leaf", [body], "'AR PL UMing HK',serif", facts, "both", size=(190.0, 140.0), pad="8mm 12mm", points=11)  # fmt: skip


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a water and sewage charges bill."""
    only(fault, "stale")
    me, day = case.of(party), fresh(case, rng, fault, 40)
    last, first = day - timedelta(days=5), day - timedelta(days=126)
    number, used, total = digits(rng, "####-####-####-#"), rng.randrange(18, 60), rng.randrange(12000, 58000)
    sew = total * 2 // 5
    body = f"""<div class="row"><span><b style="font-size:14pt;color:#0b58a0">水務署 Water Supplies Department</b><br>香港灣仔告士打道7號入境事務大樓 Immigration Tower, 7 Gloucester Road, Wan Chai</span><span class="r">水費及排污費單<br><b>WATER AND SEWAGE CHARGES</b></span></div><div class="row" style="margin-top:10mm"><p>{names(me)}<br>{me.address.replace(", ", "<br>")}</p><div style="width:86mm">{table([("帳戶號碼 Account No.", f"<b>{number}</b>"), ("發單日期 Date of Issue", dmy(day)), ("用水期 Period", f"{dmy(first)} – {dmy(last)}"), ("繳款限期 Payment Due", dmy(day + timedelta(days=21))), ("應繳總額 Total Due", f"<b>${dollars(total)}</b>")], "48 52")}</div></div><p style="margin-top:7mm">供水地址 Supply address: {me.address}</p>{table([("水錶 Meter No.", "上次 Previous", "今次 Present", "用水量 Consumption (m³)"), (digits(rng, "A#######"), "1204", str(1204 + used), str(used))], "28 22 22 28", "grid", True)}{table([("收費詳情 Details of Charges", "$"), ("水費 Water charge", dollars(total - sew)), ("排污費 Sewage charge", dollars(sew)), ("<b>總額 Total</b>", f"<b>{dollars(total)}</b>")], "70 30", "line num", True)}<p class="s" style="margin-top:8mm">逾期繳款須繳付5%附加費。A surcharge of 5% will be imposed on late payment. 可用繳費靈、自動櫃員機或便利店繳款。Customer enquiry 客戶查詢 2824 5000</p><div style="margin-top:6mm;border-top:.3mm dashed #333;padding-top:4mm">{svg(number.replace("-", "") + str(total), "Code128", 80, 12)}</div>"""
    facts = {"number": number, "holder": names(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": dollars(total)}  # fmt: skip
    return sheet("utility-bill", "water-and-sewage", [body], "'Liberation Sans','Noto Sans CJK HK',sans-serif", facts, "both", points=9.5)  # fmt: skip


def tenancy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a short tenancy agreement with schedules."""
    only(fault, "expired", "unsigned")
    me = case.of(party)
    first = month(case.on, -27 - rng.randrange(5)) if fault == "expired" else month(case.on, -2 - rng.randrange(10))
    last = month(first, 24) - timedelta(days=1)
    sum_, day = rng.randrange(110, 300) * 100, first - timedelta(days=rng.randrange(4, 20))
    owner = "Golden Lily Properties Limited 金蘭置業有限公司"
    signs = "" if fault == "unsigned" else signature(rng, 32, "#222")
    terms = ["The Tenant shall pay the Rent in advance on the first day of each month without deduction. 租客須於每月首日預繳租金，不得拖欠。", "The Tenant shall pay a deposit equal to two months' rent, to be refunded without interest within 14 days after delivery of vacant possession. 租客須繳付相等於兩個月租金之按金。", "The Tenant shall use the Premises for domestic purposes only and shall not sublet. 該物業只可作住宅用途，不得分租。", "The Tenant shall pay charges for water, gas, electricity and telephone; the Landlord shall pay rates, government rent and management fees. 水、煤、電及電話費由租客負責，差餉、地租及管理費由業主負責。", "Either party may terminate this Agreement after the first twelve months by two months' written notice. 死約十二個月後，任何一方可給予兩個月書面通知終止合約。", "Stamp duty shall be borne by the parties in equal shares. 釐印費由雙方平均分擔。"]  # fmt: skip
    body = f"""<p class="c big">TENANCY AGREEMENT 租約</p><p>This Agreement is made on {long(day)} 本租約於{zh(day)}訂立，between</p>{table([("Landlord 業主", owner), ("Tenant 租客", f"{names(me)}, holder of Hong Kong Identity Card No. {me.hkid}" if party == "sponsor" else names(me)), ("Premises 物業", f"{me.address}<br>{me.address_zh}"), ("Term 租期", f"Two years from {long(first)} to {long(last)}, both days inclusive<br>由{zh(first)}至{zh(last)}"), ("Rent 租金", f"HK${sum_:,}.00 per month 每月港幣{sum_:,}元")], "24 76")}<p style="margin-top:4mm">It is hereby agreed as follows 雙方同意如下：</p>{"".join(f"<p>{n}. {t}</p>" for n, t in enumerate(terms, 1))}<div class="row" style="margin-top:6mm"><div>Signed for the Landlord 業主簽署<br>{signs}<br>______________________<br>{stamp("GOLDEN LILY PROPERTIES LTD<br>金蘭置業有限公司", turn=0) if signs else ""}</div><div>Signed by the Tenant 租客簽署<br>{signature(rng, 30, "#222") if signs else ""}<br>______________________<br>{names(me)}</div></div>"""
    facts = {"holder": names(me), "address": me.address, "period_from": first, "period_to": last, "issued_on": day, "amount": f"{sum_:,}.00", "parties": (owner, names(me))}  # fmt: skip
    return sheet("tenancy-agreement", "lily-two-years", [body], "'Liberation Serif','Noto Serif CJK HK',serif", facts, "both", pad="16mm 20mm", points=11)  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (integrated, app_history),
    "savings-passbook": (passbook,),
    "tax-receipt": (tax_notice,),
    "salary-proof": (payslip, employer_letter),
    "rent-receipt": (rent,),
    "utility-bill": (water,),
    "tenancy-agreement": (tenancy,),
}
