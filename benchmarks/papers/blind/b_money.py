"""Proofs of means: statements, a passbook, tax papers, proofs of a salary."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    arms,
    at,
    autograph,
    bars,
    between,
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
    window,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def _days(rng: Random, first: date, last: date, many: int) -> list[date]:
    return sorted(between(rng, first, last) for _ in range(many))


def integrated(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Hong Kong bank's statement of all accounts on three pages, both languages, with an address for the window."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_before(lately(case, rng, fault, 40))
    number = like("718-######-8##", rng)
    balance = opening = rng.randrange(4_000_000, 19_000_000)
    rows = [
        (
            "Date<br>日期",
            "Transaction Details<br>進支詳情",
            "Deposit<br>存入",
            "Withdrawal<br>提取",
            "Balance in HKD<br>港元結餘",
        ),
        (f"{first:%d %b}", "B/F BALANCE 承前結餘", "", "", sum_of(balance)),
    ]
    whats = (
        ("ATM WITHDRAWAL 櫃員機提款", -1),
        ("PPS BILL PAYMENT 繳費靈", -1),
        ("AUTOPAY SALARY 自動轉賬", 1),
        ("OCTOPUS AAVS 八達通自動增值", -1),
        ("FPS TRANSFER 轉數快", -1),
        ("CHEQUE 支票", -1),
        ("CREDIT INTEREST 利息收入", 1),
    )
    for day in _days(rng, first, last, 17):
        what, sign = rng.choice(whats)
        cents = rng.randrange(20, 60) * 100_00 if "SALARY" in what else rng.randrange(2_000, 280_000)
        balance += sign * cents
        rows.append(
            (
                f"{day:%d %b}",
                what,
                sum_of(cents) if sign > 0 else "",
                sum_of(cents) if sign < 0 else "",
                sum_of(balance),
            )
        )
    rows.append((f"{last:%d %b}", "C/F BALANCE 轉下結餘", "", "", f"<b>{sum_of(balance)}</b>"))

    def top(n: int) -> str:
        return f"""<div class="two"><div style="color:#0b5a64"><b style="font-size:17pt">◆ Victoria Strait Bank</b><br>域海銀行有限公司</div><div class="r s">Page 頁 <b>{n} of 3</b><br>{bars(rng, 40, 7)}</div></div>"""

    end = '<p class="xs" style="position:absolute;bottom:8mm;left:16mm;right:16mm">Please examine this statement carefully and notify the Bank within 90 days of any error. 請詳細查核本結單，如有錯漏，請於九十日內通知本行。 Victoria Strait Bank Limited, Customer Service Hotline 2987 0000. VSB-CS118 (R5)</p>'
    investments = rng.randrange(1_000_000, 9_000_000)
    one = f"""{top(1)}{window(*([me.name, *split_address(me.address)]))}<p class="b" style="font-size:13pt">Premier One Integrated Statement 綜合理財月結單</p>{table([("Statement Period 結單期", f"{dmy(first)} – {dmy(last)}"), ("Statement Date 結單日期", dmy(last)), ("Integrated Account No. 綜合戶口號碼", number), ("Branch 分行", "Mong Kok 旺角分行")], "n", "46 54")}
<p class="b bar">Financial Position 財務狀況</p>{table([("", "This month 本月 (HKD)", "Last month 上月 (HKD)"), ("Deposits 存款", sum_of(balance), sum_of(opening)), ("Investments 投資", sum_of(investments), sum_of(investments - 31_250)), ("Loans 貸款", "0.00", "0.00"), ("Net position 淨值", f"<b>{sum_of(balance + investments)}</b>", sum_of(opening + investments - 31_250))], "l", "44 28 28", right="1 2")}<p class="s" style="margin-top:8mm;border:.3mm solid #0b5a64;padding:3mm">Message for you 客戶訊息：From 1 July the fee for counter cash transactions changes. Apply for our Wander Visa card and earn miles. 由7月1日起，櫃位現金交易收費將有調整。立即申請「漫遊」信用卡，賺取飛行里數。</p>{end}"""
    two = f"""{top(2)}<p class="b bar">Transaction History 戶口進支　Savings – HKD 港元儲蓄 {number}</p>{table(rows, "l", "11 41 15 16 17", head=True, right="2 3 4")}{end}"""
    three = f"""{top(3)}<p class="b bar">Important Notes 重要事項</p><p class="s">1. Cheques and other items credited are subject to final payment. 支票及其他存入項目以兌現為準。<br>2. "DR" denotes an overdrawn balance. 「DR」表示透支結餘。<br>3. Deposits are protected by the Deposit Protection Scheme up to HK$500,000. 存款受存款保障計劃保障，上限為港幣五十萬元。<br>4. Tell us of any change of address at once. 如更改地址，請即通知本行。</p><p class="c" style="margin-top:20mm">–– END OF STATEMENT 結單完 ––</p>{end}"""
    facts = {
        "holder": me.name,
        "address": me.address,
        "number": number,
        "period_from": first,
        "period_to": last,
        "issued_on": last,
        "amount": sum_of(balance),
    }
    style = css(
        "'Liberation Sans','Noto Sans CJK HK',sans-serif",
        ".l td,.l th{border-bottom:.15mm solid #aac;padding:.9mm 1mm}.bar{background:#0b5a64;color:#fff;padding:1mm 2mm;margin-top:6mm}.n td{padding:.5mm 0}",
        size="9.5pt",
        pad="13mm 16mm",
    )
    return paper("bank-statement", "integrated-three-pages", [one, two, three], style, facts, "both")


def mainland_details(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the list of transactions that a counter in the Mainland prints and stamps, landscape."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 45)
    first, printed = last - timedelta(days=180), last + timedelta(days=2)
    number = like("621799##########7##", rng)
    balance = rng.randrange(3_000_000, 9_000_000)
    rows = [("序号", "交易日期", "摘要", "币种", "交易金额", "账户余额", "对方户名", "交易渠道")]
    for n, day in enumerate(_days(rng, first, last, 20), 1):
        what, sign, whom = rng.choice(
            (
                ("代发工资", 1, "苏州澜湾科技有限公司"),
                ("快捷支付", -1, "财付通支付科技"),
                ("消费", -1, "苏果超市"),
                ("转账汇款", -1, "王＊莉"),
                ("结息", 1, "－"),
                ("ATM取款", -1, "－"),
            )
        )
        cents = rng.randrange(9_000, 16_000) * 100 if what == "代发工资" else rng.randrange(900, 300_000)
        balance += sign * cents
        rows.append(
            (
                str(n),
                f"{day:%Y%m%d}",
                what,
                "人民币",
                f"{'+' if sign > 0 else '-'}{sum_of(cents)}",
                sum_of(balance),
                whom,
                "网上银行" if n % 3 else "柜面",
            )
        )
    body = f"""<div class="two"><b style="font-size:13pt;color:#234">太湖商业银行</b><b style="font-size:14pt">个人账户交易明细清单</b><span class="s">第1页/共1页</span></div><table class="n"><tr><td>户名：{sc(me)}</td><td>账号/卡号：{number}</td><td>账户类型：活期 I类</td></tr><tr><td>起止日期：{first:%Y-%m-%d} 至 {last:%Y-%m-%d}</td><td>开户机构：苏州工业园区支行</td><td>打印日期：{printed:%Y-%m-%d} 10:42:07</td></tr></table>{table(rows, "g", "6 11 12 8 14 15 22 12", head=True, right="4 5")}<div class="two"><span>打印柜员：034117　　交易笔数合计：20</span><span>验证码：{like("####-####-####", rng)}</span></div><p class="xs">温馨提示：本明细仅供参考，不作为质押凭证。如与银行账务不符，以银行账务为准。</p>{at(225, 150, chop("太湖商业银行苏州工业园区支行", rng, size=34, inside="业务专用章"))}"""
    facts = {
        "holder": sc(me),
        "number": number,
        "period_from": first,
        "period_to": last,
        "issued_on": printed,
        "amount": sum_of(balance),
    }
    style = css(
        "'WenQuanYi Micro Hei',sans-serif",
        ".g td,.g th{padding:.55mm 1mm}.n td{padding:.5mm 0}",
        size="9pt",
        pad="11mm 15mm",
    )
    return paper("bank-statement", "mainland-landscape", [body], style, facts, "zh", size=(297.0, 210.0))


def money_in_out(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the plain statement of a British-style current account: money in, money out."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 35)
    first = last - timedelta(days=30)
    number = like("########", rng)
    balance = start = rng.randrange(300_000, 2_400_000)
    rows = [
        ("Date", "Description", "Money out", "Money in", "Balance"),
        (f"{first.day} {first:%b}", "Start balance", "", "", sum_of(balance)),
    ]
    came = went = 0
    for day in _days(rng, first, last, 14):
        what, sign = rng.choice(
            (
                ("Card payment to Trainline", -1),
                ("Direct Debit to Thames Valley Housing", -1),
                ("Bill payment from R Okafor", 1),
                ("Standing order to Savings", -1),
                ("Direct credit from Pemberton LLP Salary", 1),
                ("Card purchase Pret Kings Cross", -1),
            )
        )
        cents = rng.randrange(210_000, 480_000) if "Salary" in what else rng.randrange(300, 70_000)
        balance, came, went = balance + sign * cents, came + cents * (sign > 0), went + cents * (sign < 0)
        rows.append(
            (
                f"{day.day} {day:%b}",
                what,
                sum_of(cents) if sign < 0 else "",
                sum_of(cents) if sign > 0 else "",
                sum_of(balance),
            )
        )
    rows.append((f"{last.day} {last:%b}", "<b>End balance</b>", "", "", f"<b>{sum_of(balance)}</b>"))
    box = f'<div style="float:right;width:66mm;background:#eef1f8;padding:4mm"><b>At a glance</b>{table([("Start balance", "£" + sum_of(start)), ("Money in", "£" + sum_of(came)), ("Money out", "£" + sum_of(went)), ("<b>End balance</b>", "<b>£" + sum_of(balance) + "</b>")], "n", "55 45", right="1")}</div>'
    body = f"""<div class="two"><b style="font-size:20pt;color:#2b3f8c;letter-spacing:-.4mm">larkfield</b><span class="s r">Larkfield Bank UK PLC<br>Sort Code 20-81-46 &nbsp; Account No. {number}<br>SWIFTBIC LRKFGB22 &nbsp; IBAN GB71 LRKF 2081 46{number[:2]} {number[2:6]} {number[6:]}</span></div>{window("<br>", me.name.title(), *split_address(me.address), "HONG KONG")}<div>{box}<p style="font-size:17pt">Your Larkfield current account</p><p>{en(first)} – {en(last)}</p><p>Issued on {en(last + timedelta(days=1))}</p><p class="s">Current account statement<br>Sheet number {like("2##", rng)}, page 1 of 1</p></div><p style="clear:both;font-size:13pt;color:#2b3f8c;padding-top:5mm">Your transactions</p>{table(rows, "l", "12 43 15 15 15", head=True, right="2 3 4")}<p class="s" style="margin-top:6mm">Anything wrong? If you've spotted any incorrect or unusual transactions, call us on 0345 555 0142. Your deposit is eligible for protection by the Financial Services Compensation Scheme. Dispute resolution: we aim to settle complaints within eight weeks.</p>"""
    facts = {
        "holder": me.name.title(),
        "address": me.address,
        "number": number,
        "period_from": first,
        "period_to": last,
        "issued_on": last + timedelta(days=1),
        "amount": sum_of(balance),
    }
    style = css(
        "Carlito,sans-serif",
        ".l td,.l th{border-bottom:.15mm solid #bbc;padding:1mm}.l th{color:#2b3f8c}",
        size="10.5pt",
        pad="14mm 17mm",
    )
    return paper("bank-statement", "money-in-out", [body], style, facts, "en")


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the first leaf of a passbook and one with entries, printed by dots."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 50)
    first = last - timedelta(days=120)
    number, balance = like("041-2-######", rng), rng.randrange(6_000_000, 30_000_000)
    rows = [
        ("日期 DATE", "摘要 DESCRIPTION", "支出 WITHDRAWAL", "存入 DEPOSIT", "結餘 BALANCE"),
        (f"{first:%d%b%y}".upper(), "B/F", "", "", sum_of(balance)),
    ]
    days = [*_days(rng, first, last, 8), last]
    for day in days:
        what, sign = rng.choice((("CW", -1), ("SAL", 1), ("ATM", -1), ("INT", 1), ("TRF", -1)))
        cents = rng.randrange(1_500_000, 4_000_000) if what == "SAL" else rng.randrange(5_000, 500_000)
        balance += sign * cents
        rows.append(
            (
                f"{day:%d%b%y}".upper(),
                what,
                sum_of(cents) if sign < 0 else "",
                sum_of(cents) if sign > 0 else "",
                sum_of(balance),
            )
        )
    front = f"""<div class="two"><b style="font-size:14pt;color:#7a1f2b">永昌隆銀行 WING CHEONG LUNG BANK</b><span class="s">港元儲蓄 HKD SAVINGS</span></div><p class="c" style="font-size:12pt;letter-spacing:1mm">儲 蓄 存 摺　SAVINGS PASSBOOK</p><div style="height:6mm"></div><table class="n"><tr><td style="width:42mm" class="s">戶口號碼 A/C NO.</td><td class="d">{number}</td></tr><tr><td class="s">戶名 NAME</td><td class="d">{both(me)}</td></tr><tr><td class="s">分行 BRANCH</td><td class="d">041 SHAM SHUI PO</td></tr></table><div class="two" style="margin-top:9mm"><span class="xs">本存摺如有遺失，請即通知本行。提款時須出示存摺。<br>In case of loss please notify the Bank at once.</span><span class="s">{autograph(rng, "#222", 26)}<br>授權簽署 Authorized Signature</span></div>"""
    facts = {"holder": me.name, "number": number, "period_from": first, "period_to": last, "amount": sum_of(balance)}
    style = css(
        "'Liberation Sans','AR PL UMing HK',serif",
        ".p{background:#f3f0e6}.d{font-family:'Liberation Mono','AR PL UMing HK',monospace;font-size:12pt}.n td{padding:1mm 0}.e td{font-family:'Liberation Mono',monospace;padding:.3mm 1mm}.e th{font-size:7.5pt;border-bottom:.3mm solid #7a1f2b}",
        size="10pt",
        pad="8mm 10mm",
    )
    back = f'<p class="s r">{number}　P.3</p>{table(rows, "e", "16 22 21 20 21", head=True, right="2 3 4")}'
    return paper("savings-passbook", "leaf-and-entries", [front, back], style, facts, "both", size=(176.0, 100.0))


def revenue_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt for a salaries tax payment by the Inland Revenue Department, with the perforated stub."""
    only(fault, "stale")
    me = case.of(party)
    day = lately(case, rng, fault, 70)
    year = day.year - 1 - (day.month < 4)
    number = like("6M1-########-18-#", rng).replace("18", str(year % 100))
    cents = rng.randrange(8_000, 72_000) * 100
    facts = {"holder": me.name, "number": number, "issued_on": day, "amount": sum_of(cents), "address": me.address}
    rows = [
        ("Charge No. 稅單號碼", number),
        ("Name of taxpayer 納稅人姓名", both(me)),
        ("Type of tax 稅種", "Salaries Tax 薪俸稅"),
        (
            "Year of assessment 課稅年度",
            f"{year}/{(year + 1) % 100:02} (Final 最後評稅) &nbsp; {year + 1}/{(year + 2) % 100:02} (Provisional 暫繳稅)",
        ),
        ("Instalment 期數", "Second 第二期"),
        ("Amount received 收到款額", f"<b>HK$ {sum_of(cents)}</b>"),
        ("Date of payment 繳款日期", f"<b>{dmy(day)}</b>"),
        ("Method of payment 繳款方式", "Post Office counter, cheque 郵政局櫃位，支票"),
        ("Transaction No. 交易編號", like("0047 ######## ####", rng)),
    ]
    body = f"""<div class="two"><div>{arms("#555", 13)}</div><div class="c"><b>INLAND REVENUE DEPARTMENT 稅務局</b><br><span class="s">GPO Box 28282, Hong Kong 香港郵政總局信箱28282號</span></div><span class="s r">I.R. 1287<br>ORIGINAL 正本</span></div><p class="c b" style="font-size:15pt">OFFICIAL RECEIPT 正式收據</p><p>Received with thanks the following payment. 茲收到下列款項：</p>{window(me.name, *split_address(me.address))}{table(rows, "g", "42 58")}<p class="s">This receipt is valid only when the cheque has been honoured. Interest is payable on Tax Reserve Certificates surrendered. 如以支票繳款，須待兌現後本收據方為有效。<br>This is a computer generated receipt. No signature is required. 本收據由電腦印發，毋須簽署。</p>{at(142, 52, f'<div class="c" style="border:.5mm solid #338;color:#338;padding:2mm 5mm;transform:rotate(-7deg)">PAID 已繳<br>{dmy(day)}<br>GPO CTR 14</div>')}<div style="border-top:.3mm dashed #666;margin-top:8mm;padding-top:3mm" class="two s"><span>Counterfoil 存根 &nbsp; {number}</span><span>{dmy(day)}</span><span>HK$ {sum_of(cents)}</span></div>"""
    style = css("'Liberation Serif','AR PL UMing HK',serif", "", size="10.5pt", pad="12mm 15mm")
    return paper("tax-receipt", "revenue-official-receipt", [body], style, facts, "both", size=(210.0, 190.0))


def mainland_tax_record(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the record of individual income tax paid, with the seal printed into it."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 60)
    last = issued.replace(day=1) - timedelta(days=1)
    start = date(last.year - (last.month < 6), last.month + 7 if last.month < 6 else last.month - 5, 1)
    known = ("居民身份证", me.mainland_id) if me.simplified else ("外国护照", me.passport)
    number = like("4403#############", rng)
    rows, total, month = (
        [("申报日期", "实缴（退）金额", "入（退）库日期", "所得项目", "税款所属期", "入库税务机关", "备注")],
        0,
        start,
    )
    while month <= last:
        after = (month + timedelta(days=31)).replace(day=1)
        cents = rng.randrange(40_000, 310_000)
        total += cents
        paid = after + timedelta(days=rng.randrange(4, 14))
        if paid > issued:
            paid = issued
        rows.append(
            (
                f"{paid:%Y.%m.%d}",
                sum_of(cents),
                f"{paid:%Y.%m.%d}",
                "正常工资薪金",
                f"{month:%Y.%m}",
                "国家税务总局深圳市南山区税务局",
                "",
            )
        )
        month = after
    body = f"""<div class="c"><p style="font-size:17pt;letter-spacing:1mm;margin-bottom:1mm">中华人民共和国</p><p class="b" style="font-size:18pt">个人所得税纳税记录</p><p class="s">（原《税收完税证明》）</p></div><div class="two"><span>No. {number}</span><span>填发日期：{zh(issued)}</span></div><table class="n" style="margin:4mm 0"><tr><td>记录期间：{start.year}年{start.month:02}月 至 {last.year}年{last.month:02}月</td><td></td></tr><tr><td>纳税人姓名：{sc(me)}</td><td>纳税人识别号：{known[1]}</td></tr><tr><td>身份证件类型：{known[0]}</td><td>身份证件号码：{known[1]}</td></tr><tr><td>金额单位：元</td><td></td></tr></table>{table(rows, "g", "13 15 14 14 12 26 6", head=True, right="1")}<p>金额合计：{sum_of(total)}</p><p class="s" style="margin-top:8mm">说明：<br>1. 本记录涉及纳税人敏感信息，请妥善保存；<br>2. 您可以通过手机App扫描右上角二维码，或登录税务机关网站对本记录进行验证；<br>3. 不同打印设备造成的色差，不影响使用效力。</p><div class="r" style="margin-top:6mm">开具机关（盖章）<br>国家税务总局深圳市税务局</div>{at(146, 205, chop("国家税务总局深圳市税务局", rng, size=38, inside="征税专用章"))}"""
    facts = {
        "holder": sc(me),
        "number": number,
        "issued_on": issued,
        "period_from": start,
        "period_to": last,
        "amount": sum_of(total),
    }
    return paper(
        "tax-receipt",
        "mainland-tax-record",
        [body],
        css("'Noto Serif CJK SC',serif", ".n td{padding:.8mm 0}.g td{font-size:9pt}", size="10.5pt", pad="16mm"),
        facts,
        "zh",
    )


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a slip of half a sheet: earnings left, deductions right."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_before(lately(case, rng, fault, 40))
    basic, allowance = rng.randrange(21_000, 58_000) * 100, rng.randrange(8, 40) * 10_000
    fund = min(150_000, basic // 20)
    net = basic + allowance - fund
    rows = [
        ("Earnings 收入", "HK$", "Deductions 扣除", "HK$"),
        ("Basic Salary 底薪", sum_of(basic), "Employee MPF 僱員強積金供款", sum_of(fund)),
        ("Housing Allowance 房屋津貼", sum_of(allowance), "No Pay Leave 無薪假", "0.00"),
        ("Overtime 超時工作", "0.00", "Others 其他", "0.00"),
        ("<b>Total 合計</b>", f"<b>{sum_of(basic + allowance)}</b>", "<b>Total 合計</b>", f"<b>{sum_of(fund)}</b>"),
    ]
    body = f"""<div class="two"><div><b style="font-size:13pt">MERIDIAN FREIGHT FORWARDING (ASIA) LTD.</b><br>子午線貨運（亞洲）有限公司</div><div class="r"><b>SALARY ADVICE 薪金通知單</b><br>PRIVATE &amp; CONFIDENTIAL 私人密件</div></div><table class="g" style="margin:3mm 0"><tr><td>Staff No. 職員編號<br><b>MF{like("####", rng)}</b></td><td>Name 姓名<br><b>{both(me)}</b></td><td>Department 部門<br><b>Sea Export 海運出口</b></td><td>Pay Period 支薪期<br><b>{dmy(first)} - {dmy(last)}</b></td><td>Pay Date 支薪日<br><b>{dmy(last)}</b></td></tr></table>{table(rows, "g", "30 20 30 20", head=True, right="1 3")}<div class="two" style="margin-top:3mm"><span>Bank A/C 銀行戶口：388-xxxx{like("##", rng)}-001</span><span style="border:.4mm solid #222;padding:1.5mm 4mm"><b>NET PAY 實發薪金　HK$ {sum_of(net)}</b></span></div><p class="xs">Employer's mandatory contribution 僱主強制性供款 HK$ {sum_of(fund)} &nbsp;|&nbsp; Annual leave balance 年假結餘 {rng.randrange(2, 15)} days 日</p>"""
    facts = {"holder": me.name, "period_from": first, "period_to": last, "issued_on": last, "amount": sum_of(net)}
    return paper(
        "salary-proof",
        "half-sheet-slip",
        [body],
        css("'Liberation Sans Narrow','WenQuanYi Zen Hei',sans-serif", "", size="9.5pt", pad="9mm 11mm"),
        facts,
        "both",
        size=(210.0, 100.0),
    )


def income_proof(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw what a Mainland personnel office certifies: one paragraph, with a seal."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 70)
    monthly = rng.randrange(14, 60) * 100_000
    known = f"身份证号码：{me.mainland_id}" if me.simplified else f"护照号码：{me.passport}"
    body = f"""<p class="c b" style="font-size:22pt;letter-spacing:4mm;margin:18mm 0 14mm">收 入 证 明</p><p>致有关机构：</p><p class="in">兹证明 <span class="u">{sc(me)}</span>（{known}）自 {issued.year - rng.randrange(2, 8)} 年 3 月起在我单位工作，现任 <span class="u">国际业务部高级经理</span> 职务，劳动合同类型为无固定期限。该员工月均税前收入为人民币 <span class="u">{sum_of(monthly)}</span> 元，近一年总收入约为人民币 <span class="u">{sum_of(monthly * 13)}</span> 元。</p><p class="in">我单位对本证明的真实性负责，但不对该员工的任何债务承担担保责任。特此证明。</p><div style="margin:30mm 0 0 78mm;line-height:2.1">单位名称（公章）：宁波甬江电器股份有限公司<br>单位地址：宁波市鄞州区科技路88号<br>联系人：人力资源部　钱莉萍<br>联系电话：0574-{like("8#######", rng)}<br>日　　期：{zh(issued)}</div>{at(112, 168, chop("宁波甬江电器股份有限公司", rng, size=40))}"""
    facts = {"holder": sc(me), "issued_on": issued, "amount": sum_of(monthly)}
    return paper(
        "salary-proof",
        "mainland-income-proof",
        [body],
        css("'AR PL UMing CN',serif", ".in{text-indent:2em;line-height:2.2}", size="14pt", pad="22mm 24mm"),
        facts,
        "zh",
    )


def university_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter to whom it may concern, the pay told within the sentences."""
    only(fault, "stale")
    me = case.of(party)
    issued = lately(case, rng, fault, 70)
    monthly = rng.randrange(38, 95) * 100_000
    title = "Mr" if me.sex == "M" else "Ms"
    body = f"""<div class="two" style="border-bottom:.6mm solid #5b2a1c;padding-bottom:3mm"><div>{arms("#5b2a1c", 17)}</div><div class="r"><b style="font-size:14pt;color:#5b2a1c">Lion Rock University of Hong Kong</b><br><span class="s">Human Resources Office &nbsp; 6/F, Administration Tower, 40 Fung Shing Road<br>Tel (852) 2766 0000 &nbsp; hro@lionrock.example</span></div></div><div class="two" style="margin:8mm 0"><span>Our Ref.: HRO/PF/{like("#####", rng)}</span><span>{en(issued)}</span></div><p class="b">TO WHOM IT MAY CONCERN</p><p class="b">Re: {title} {both(me)}, Passport / HKID No. {me.hkid[:4]}XXX(X)</p><p>This is to confirm that {title} {me.name.title()} has been employed by this University on full-time terms since 1 September {issued.year - rng.randrange(1, 9)} and is currently holding the post of Assistant Laboratory Manager in the Department of Applied Chemistry. {"His" if me.sex == "M" else "Her"} present contract runs until 31 August {issued.year + 2}.</p><p>{title} {me.surname.title()}'s monthly basic salary is HK$ {sum_of(monthly)}, payable in arrears. In addition, a contract-end gratuity equal to 10% of the basic salary drawn, less the University's contributions to the Mandatory Provident Fund, is payable upon satisfactory completion.</p><p>This letter is issued at the request of the staff member in connection with a visa application of a family member and without any liability on the part of the University.</p><p style="margin-top:8mm">Yours faithfully,</p>{autograph(rng)}<p>Geraldine Mok (Mrs)<br>Senior Human Resources Officer</p><p class="s" style="margin-top:10mm">c.c. Personal file</p>"""
    facts = {"holder": me.name.title(), "issued_on": issued, "amount": sum_of(monthly)}
    return paper(
        "salary-proof",
        "university-letter",
        [body],
        css("Caladea,'AR PL UMing HK',serif", ".p p{margin:4mm 0}", size="12pt", pad="17mm 23mm"),
        facts,
        "en",
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (integrated, mainland_details, money_in_out),
    "savings-passbook": (passbook,),
    "tax-receipt": (revenue_receipt, mainland_tax_record),
    "salary-proof": (payslip, income_proof, university_letter),
}
