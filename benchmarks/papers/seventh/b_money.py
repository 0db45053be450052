"""Statements and passbooks of banks, and papers about pay and taxes."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
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
    sc,
    seal,
    square,
    zh,
)

Moves = list[tuple[date, str, int]]


def _window(name: str, address: str) -> str:
    return f"<p>{name}<br>" + "<br>".join(part.strip() for part in address.split(",")) + "</p>"


def _moves(first: date, last: date, rng: Random, kinds: list[tuple[str, int, int]], n: int) -> Moves:
    """Return movements in the order of their days: text and cents, those paid in above zero."""
    days = sorted(first + timedelta(days=rng.randrange((last - first).days)) for _ in range(n))
    return [(day, *_one(rng, rng.choice(kinds))) for day in days]


def _one(rng: Random, kind: tuple[str, int, int]) -> tuple[str, int]:
    text, low, high = kind
    return text, rng.randrange(low, high)


def consolidated(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the three pages of a Hong Kong bank: portfolio, movements, notes."""
    only(fault, "stale")
    me = case.of(party)
    _, last = month_of(lately(case, rng, fault, 40))
    first = last.replace(day=1)
    number, dollars = like("###-######-883", rng), rng.randrange(40_000_00, 900_000_00)
    now = dollars
    lines = [("Date<br>日期", "Transaction Details<br>交易摘要", "Deposit<br>存入", "Withdrawal<br>提取", "Balance<br>結餘"), (f"{first:%d %b}", "B/F BALANCE 承前結餘", "", "", money(now))]  # fmt: skip
    moves = _moves(first, last, rng, [("ATM WITHDRAWAL 自動櫃員機提款", -3000_00, -500_00), ("AUTOPAY CLP", -900_00, -300_00), ("FPS TRANSFER 轉數快", -2400_00, 3000_00), ("POS PURCHASE 易辦事", -1500_00, -80_00)], 11)  # fmt: skip
    moves.append((last - timedelta(days=1), "SALARY 薪金 CALDERA TRADING LTD", rng.randrange(25_000_00, 80_000_00)))
    for day, text, cents in moves:
        now += cents
        lines.append((f"{day:%d %b}", text, money(cents) if cents > 0 else "", money(-cents) if cents < 0 else "", money(now)))  # fmt: skip
    lines.append((f"{last:%d %b}", "<b>C/F BALANCE 轉下結餘</b>", "", "", f"<b>{money(now)}</b>"))
    fixed = rng.randrange(50_000_00, 400_000_00)
    top = '<div class="sp" style="color:#0b5c4a"><b style="font-size:17pt">◆ Tolo Harbour Bank<br><span style="font-size:12pt">吐露港銀行</span></b><span class="rt">Integrated Account Statement<br>綜合理財戶口月結單</span></div>'
    foot = '<p class="xs ab ctr" style="bottom:9mm;left:16mm;right:16mm">Tolo Harbour Bank Limited 吐露港銀行有限公司　Page 頁 {} / 3</p>'
    one = f"""{top}<div class="sp" style="margin-top:9mm"><div>{_window(both(me), me.address)}</div><div>{rows([("Statement Date 結單日期", mon(last)), ("Account Number 戶口號碼", number), ("Branch 分行", "Tai Po 大埔")], "line", "58 42")}</div></div><p class="bd" style="background:#0b5c4a;color:#fff;padding:1.2mm 2mm">FINANCIAL POSITION 財務狀況 as at {mon(last)}</p>{rows([("Deposits 存款", "CCY 貨幣", "Balance 結餘", "HKD Equivalent 港元等值"), ("HKD Savings 港元儲蓄", "HKD", money(now), money(now)), ("Time Deposits 定期存款", "HKD", money(fixed), money(fixed)), ("<b>Total 總額</b>", "", "", f"<b>{money(now + fixed)}</b>")], "box", "40 14 22 24", right="2 3", head=True)}<p class="sm" style="margin-top:8mm">Please examine this statement and notify us of any error or unauthorised transaction within 90 days after the statement date. Otherwise the statement shall be considered correct. 請詳細核對本結單，如有任何錯漏或未經授權交易，請於結單日期後九十天內通知本行，否則結單將視為正確。</p><p class="sm">The savings deposits are qualified for protection under the Deposit Protection Scheme in Hong Kong. 儲蓄存款屬香港存款保障計劃所保障之存款。</p>{foot.format(1)}"""
    two = f"""{top}<p class="sp sm"><span>{both(me)}</span><span>{number}　{mon(first)} – {mon(last)}</span></p><p class="bd">HKD SAVINGS 港元儲蓄戶口</p>{rows(lines, "line", "11 43 15 15 16", right="2 3 4", head=True)}{foot.format(2)}"""
    three = f"""{top}<p class="bd" style="margin-top:6mm">TIME DEPOSITS 定期存款</p>{rows([("Deposit No.", "Principal 本金", "Rate 年利率", "Maturity 到期日"), (like("D######", rng), money(fixed), "1.25%", mon(last + timedelta(days=62)))], "box", "25 25 25 25", head=True)}<p class="bd" style="margin-top:6mm">NOTES 備註</p><p class="sm">1. Interest is accrued daily and credited monthly. 利息按日累計，每月存入。<br>2. Change of address must be notified in writing or through e-Banking. 如更改地址，請以書面或經網上理財通知本行。<br>3. "DR" denotes overdrawn balance. 「DR」代表結欠。<br>4. Any person who receives a suspicious call should contact the hotline 2200 0199. 如接獲可疑來電，請致電熱線。</p><p class="ctr" style="margin-top:10mm">— END OF STATEMENT 結單完 —</p>{foot.format(3)}"""
    facts = {"number": number, "holder": both(me), "address": me.address, "period_to": last, "issued_on": last, "amount": money(now + fixed)}  # fmt: skip
    style = css("'Liberation Sans','Noto Sans CJK HK',sans-serif", ".line th,.box th{background:#dcece7}", "9.5pt", "14mm 16mm")  # fmt: skip
    return made("bank-statement", "consolidated-three-pages", [one, two, three], style, facts, "both")


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the list of movements that a Mainland bank prints on request, with its round stamp."""
    only(fault, "stale")
    me = case.of(party)
    if not me.simplified:
        raise NobodysError("Nobody from the Mainland.")
    last = lately(case, rng, fault, 40)
    first, number = last - timedelta(days=89), like("6217 85## #### #### ###", rng)
    now = rng.randrange(30_000_00, 400_000_00)
    lines = [("序号", "交易日期", "摘要", "币种", "交易金额", "账户余额", "交易地点/附言", "对方户名")]
    kinds = [("代发工资", 9_000_00, 30_000_00), ("消费", -900_00, -30_00), ("转账支出", -5_000_00, -200_00), ("快捷支付", -700_00, -20_00), ("转入", 500_00, 5_000_00)]  # fmt: skip
    who = {"代发工资": "深圳市沐岚科技有限公司", "消费": "华润万家", "转账支出": "房租", "快捷支付": "财付通", "转入": "跨行汇入"}  # fmt: skip
    for n, (day, text, cents) in enumerate(_moves(first, last, rng, kinds, 22), 1):
        now += cents
        lines.append((str(n), f"{day:%Y%m%d}", text, "人民币", f"{'+' if cents > 0 else ''}{money(cents) if cents > 0 else '-' + money(-cents)}", money(now), "手机银行", who[text]))  # fmt: skip
    body = f"""<div class="sp"><b style="font-size:15pt;color:#a5121c">◉ 华岭银行 <span style="font-size:9pt">HUALING BANK</span></b><b style="font-size:14pt">个人账户交易明细清单</b><span class="sm">打印日期：{last:%Y-%m-%d}<br>第 1 页 共 1 页</span></div>{rows([(f"户名：{sc(me)}", f"卡号/账号：{number}", "开户行：深圳福田支行"), (f"证件号码：{me.mainland_id}", f"起止日期：{first:%Y-%m-%d} 至 {last:%Y-%m-%d}", "币种：人民币　钞汇：钞")], "box", "30 42 28")}<div style="height:3mm"></div>{rows(lines, "box", "5 11 11 8 14 15 14 22", right="4 5", head=True)}<p class="sm">以上明细仅供参考，具体以本行账务记录为准。　验证码：{like("####-####-####", rng)}</p>{put(222, 142, seal("华岭银行深圳福田支行", size=35, inside="业务专用章"))}{put(20, 176, square(rng, 18))}"""
    facts = {"number": number, "holder": sc(me), "period_from": first, "period_to": last, "issued_on": last, "amount": money(now)}  # fmt: skip
    style = css("'WenQuanYi Micro Hei',sans-serif", ".box td,.box th{padding:.5mm 1mm;border-color:#aaa}", "8.5pt", "11mm 15mm")  # fmt: skip
    return made("bank-statement", "mainland-list", [body], style, facts, "zh", size=(297.0, 210.0))


def british(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the statement of a British current account in pounds."""
    only(fault, "stale")
    me = case.of(party)
    last = lately(case, rng, fault, 35)
    first = last - timedelta(days=30)
    number, now = like("4#######", rng), rng.randrange(4_000_00, 60_000_00)
    start = now
    lines = [("Date", "Type", "Description", "Paid out (£)", "Paid in (£)", "Balance (£)")]
    moves = _moves(first, last, rng, [("FPO", -900_00, -40_00), ("DD", -180_00, -20_00), ("DEB", -90_00, -4_00), ("FPI", 300_00, 4_500_00)], 16)  # fmt: skip
    words = {"FPO": "TO SAVINGS", "DD": "OCTAVE MOBILE", "DEB": "WAYMARK STORES HONG KONG HKG", "FPI": "THORNBY CONSULTING HK"}  # fmt: skip
    for day, text, cents in moves:
        now += cents
        lines.append((f"{day:%d %b %y}", text, words[text], money(-cents) if cents < 0 else "", money(cents) if cents > 0 else "", money(now)))  # fmt: skip
    paid = sum(c for _, _, c in moves if c > 0)
    body = f"""<div class="sp"><div style="font-size:20pt;color:#52267d;font-weight:bold">Marlow &amp; Thame</div><div class="rt sm">Marlow &amp; Thame Bank plc<br>PO Box 41, Swindon SN38 0XX<br>marlowthame.example</div></div><div class="sp" style="margin-top:10mm">{_window(("Mr " if me.sex == "M" else "Ms ") + me.western, me.address + ", Hong Kong SAR")}<div style="background:#efe8f6;padding:3mm 5mm">Your account<br><b>Classic Current Account</b><br>Sort code 60-17-28<br>Account number <b>{number}</b><br>BIC MATHGB21XXX</div></div><p style="font-size:14pt;color:#52267d">Your statement<br><span style="font-size:10.5pt;color:#222">{en(first)} to {en(last)} &middot; Sheet {like("##", rng)}</span></p><div class="sp" style="border:.3mm solid #52267d;padding:2mm 4mm"><span>Balance on {en(first)}<br><b>£{money(start)}</b></span><span>Money in<br><b>£{money(paid)}</b></span><span>Money out<br><b>£{money(start + paid - now)}</b></span><span>Balance on {en(last)}<br><b>£{money(now)}</b></span></div><div style="height:4mm"></div>{rows(lines, "line", "13 8 37 14 14 14", right="3 4 5", head=True)}<p class="xs ab" style="bottom:10mm;left:18mm;right:18mm">Your eligible deposits are protected up to a total of £85,000 by the Financial Services Compensation Scheme. Interest (credit) 0.00% AER. Arranged overdraft: none. Please check your statement and tell us straight away if something looks wrong. DD Direct Debit, DEB debit card, FPI/FPO Faster Payment in/out.</p>"""
    facts = {"number": number, "holder": ("Mr " if me.sex == "M" else "Ms ") + me.western, "address": me.address, "period_from": first, "period_to": last, "issued_on": last, "amount": money(now)}  # fmt: skip
    return made("bank-statement", "british-current", [body], css("Lato,sans-serif", "", "9.5pt", "15mm 18mm"), facts, "en")  # fmt: skip


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Hong Kong passbook lying open: the page with the name above the fold, the printed lines below."""
    only(fault, "stale")
    me = case.of(party)
    last, number, now = lately(case, rng, fault, 40), like("027-4-######", rng), rng.randrange(30_000_00, 600_000_00)
    lines = [("DATE 日期", "CODE", "WITHDRAWAL 支出", "DEPOSIT 存入", "BALANCE 結餘")]
    moves = _moves(last - timedelta(days=120), last, rng, [("CW", -4000_00, -300_00), ("SAL", 18_000_00, 46_000_00), ("TR", -6000_00, -500_00), ("CD", 200_00, 9000_00)], 13)  # fmt: skip
    for day, text, cents in [*moves[:-1], (last, *moves[-1][1:])]:
        now = max(now + cents, 1_000_00)
        lines.append((f"{day:%d%b%y}".upper(), text, money(-cents) if cents < 0 else "", money(cents) if cents > 0 else "", f"*{money(now)}"))  # fmt: skip
    body = f"""<div style="height:80mm;padding:7mm 12mm;box-sizing:border-box;border-bottom:.4mm dashed #999"><div class="sp" style="color:#8a5a12"><b style="font-size:14pt">浩源商業銀行<br>Ho Yuen Commercial Bank</b><span class="rt">儲蓄存摺<br>SAVINGS PASSBOOK</span></div><p style="margin-top:7mm">戶口號碼 Account No. <b class="ty">{number}</b></p><p>戶口名稱 Account Name <b class="ty">{both(me)}</b></p><p>貨幣 Currency <b class="ty">HKD 港元</b>　分行 Branch <b class="ty">027 HUNG HOM 紅磡</b></p><p class="xs">存摺遺失，請即通知本行。This passbook is not transferable. Please present it with each deposit or withdrawal. CW 現金提款 CD 現金存款 TR 轉賬 SAL 薪金</p></div><div style="padding:4mm 9mm;font-size:.86em;max-height:100mm;overflow:hidden" class="ty">{rows(lines, "n", "20 12 23 22 23", right="2 3 4", head=True)}</div>"""
    facts = {"number": number, "holder": both(me), "period_to": last, "amount": money(now)}
    style = css("'Noto Sans CJK HK',sans-serif", ".p{background:linear-gradient(#fbf3de,#f3ead0)}.ty{font-family:'FreeMono','Noto Sans Mono CJK HK'}", "9.5pt", "0")  # fmt: skip
    return made("savings-passbook", "open-book", [body], style, facts, "both", size=(142.0, 190.0))


def record(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland's record of individual income tax paid, with its check code."""
    only(fault, "stale")
    me = case.of(party)
    if not me.simplified:
        raise NobodysError("Nobody from the Mainland.")
    day = lately(case, rng, fault, 50)
    number, total, lines = like("44030119##########", rng), 0, [("申报日期", "实缴（退）金额", "入（退）库日期", "所得项目", "税款所属期", "入库税务机关", "备注")]  # fmt: skip
    first, last = month_of(day - timedelta(days=160))[0], month_of(day.replace(day=1) - timedelta(days=1))[1]
    month = first
    while month < last:
        cents = rng.randrange(60_00, 2_400_00)
        total += cents
        paid = (month + timedelta(days=44)).replace(day=rng.randrange(8, 15))
        lines.append((f"{paid:%Y-%m-%d}", money(cents), f"{paid:%Y-%m-%d}", "正常工资薪金", f"{month:%Y-%m}", "国家税务总局深圳市南山区税务局", ""))  # fmt: skip
        month = (month + timedelta(days=32)).replace(day=1)
    lines.append(("<b>金额合计</b>", f"<b>{money(total)}</b>", "", "", "", "", ""))
    body = f"""<p class="ctr" style="font-size:18pt"><b>中华人民共和国<br>个人所得税纳税记录</b></p><p class="ctr sm">（原《税收完税证明》）</p><div class="sp"><span>记录期间：{first.year}年{first.month:02}月 – {last.year}年{last.month:02}月</span><span>记录编号：<b>{number}</b></span></div>{rows([("纳税人名称", sc(me), "纳税人识别号", me.mainland_id), ("身份证件类型", "居民身份证", "身份证件号码", me.mainland_id)], "box", "18 24 20 38")}<p class="rt sm">金额单位：元</p>{rows(lines, "box", "14 14 14 14 12 24 8", right="1", head=True)}<p class="sm" style="margin-top:8mm">说明：1. 本记录涉及纳税人敏感信息，请妥善保存。2. 您可以通过扫描右下角二维码或登录自然人电子税务局，凭验证码对本记录进行查验。3. 不同打印设备造成的色差，不影响使用效力。</p><p>查验码：{like("#### #### #### ####", rng)}</p><div class="rt" style="margin-top:12mm">开具机关（盖章）：国家税务总局深圳市税务局<br>开具时间：{zh(day)}</div>{put(146, 196, seal("国家税务总局深圳市税务局", size=36, inside="业务专用章"))}{put(20, 246, square(rng, 22))}"""
    facts = {"number": number, "holder": sc(me), "issued_on": day, "amount": money(total)}
    style = css("'Noto Serif CJK SC',serif", ".box td,.box th{text-align:center;padding:1.2mm .6mm}", "9.5pt", "18mm 18mm")  # fmt: skip
    return made("tax-receipt", "mainland-record", [body], style, facts, "zh")


def acknowledgement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt of the Inland Revenue Department's collection office for the first instalment."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 60)
    number, cents, year = like("6-#######-18-#", rng), rng.randrange(8_000, 90_000) * 100, day.year - (day.month < 4)
    body = f"""<div class="sp"><span><b>INLAND REVENUE DEPARTMENT</b><br>稅務局<br><span class="sm">Collection Enforcement Section 收稅組<br>G.P.O. Box 28282, Hong Kong</span></span><span class="rt">{bars(rng, 50, 8)}<br>{number}</span></div><div style="margin-top:10mm">{_window(both(me), me.address)}</div><p class="ctr bd" style="font-size:14pt;margin:7mm 0">OFFICIAL RECEIPT 正式收據</p>{rows([("Receipt date<br>收據日期", dmy(day)), ("Charge No.<br>稅單號碼", number), ("Type of tax<br>稅項", "Salaries Tax 薪俸稅"), ("Year of Assessment<br>課稅年度", f"{year - 1}/{year % 100:02}"), ("Instalment<br>期數", "First 第一期"), ("Payment method<br>繳款方法", "PPS 繳費靈"), ("Amount received<br>實收款額", f"<b>HK$ {money(cents)}</b>")], "box", "36 64")}<p style="margin-top:6mm">Received with thanks the sum stated above in payment of the tax charged. This receipt is valid only when the payment instruction is honoured by the bank.<br>茲收到上列款項以繳付所徵稅款。本收據須待銀行兌現付款指示後方為有效。</p><p class="sm" style="margin-top:10mm">for Commissioner of Inland Revenue 稅務局局長（代行）<br>{pen(rng, "#222")}</p><p class="xs ab" style="bottom:12mm;left:20mm">I.R. 1314 (1/2018)　Please quote the charge number in all correspondence. 來函請註明稅單號碼。</p>"""
    facts = {"number": number, "holder": both(me), "address": me.address, "issued_on": day, "amount": money(cents)}
    style = css("'Liberation Sans','WenQuanYi Zen Hei',sans-serif", "", "10.5pt", "17mm 20mm")
    return made("tax-receipt", "collection-receipt", [body], style, facts, "both")


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the payslip of a large firm's portal, sums in three blocks."""
    only(fault, "stale")
    me = case.of(party)
    first, last = month_of(lately(case, rng, fault, 40))
    base, more, tax = rng.randrange(24_000, 90_000) * 100, rng.randrange(1_000, 9_000) * 100, 1_500_00
    gross = base + more
    body = f"""<div style="background:#21313f;color:#fff;padding:4mm 6mm" class="sp"><b style="font-size:15pt">Verity &amp; Sandal Asia</b><span>PAYSLIP<br><b>{last:%B %Y}</b></span></div><div style="padding:6mm">{rows([("Employee", f"<b>{me.name}</b>", "Employee ID", like("VS0####", rng)), ("Department", "Client Services", "Position", rng.choice(("Associate Director", "Senior Analyst", "Art Director"))), ("Pay period", f"{mon(first)} – {mon(last)}", "Pay date", mon(last)), ("Bank", f"HYCB ****{like('####', rng)}", "Currency", "HKD")], "line", "17 37 18 28")}<div class="sp" style="margin-top:6mm;align-items:flex-start"><div style="width:48%"><b>Earnings</b>{rows([("Basic salary", money(base)), ("Transport allowance", money(more)), ("<b>Gross pay</b>", f"<b>{money(gross)}</b>")], "line", "60 40", right="1")}</div><div style="width:48%"><b>Deductions</b>{rows([("MPF employee mandatory", money(tax)), ("Unpaid leave", "0.00"), ("<b>Total deductions</b>", f"<b>{money(tax)}</b>")], "line", "60 40", right="1")}</div></div><div style="background:#e7edf2;padding:3mm 4mm;margin-top:6mm;font-size:13pt" class="sp"><span>Net pay</span><b>HK$ {money(gross - tax)}</b></div><p class="sm">Employer contributions: MPF employer mandatory {money(tax)}. Year to date: gross {money(gross * last.month)}, MPF {money(tax * last.month)}.</p><p class="xs">This is a computer generated payslip and requires no signature. Confidential between the company and the employee. Queries: payroll@veritysandal.example</p></div>"""
    facts = {"holder": me.name, "period_from": first, "period_to": last, "issued_on": last, "amount": money(gross - tax)}  # fmt: skip
    return made("salary-proof", "portal-payslip", [body], css("Carlito,sans-serif", "", "10.5pt", "12mm"), facts, "en")


def income(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland's proof of employment and income, one paragraph and a red stamp."""
    only(fault, "stale")
    me = case.of(party)
    if not me.simplified:
        raise NobodysError("Nobody from the Mainland.")
    day, pay = lately(case, rng, fault, 45), rng.randrange(15_000, 60_000) * 100
    joined = day - timedelta(days=rng.randrange(500, 2600))
    body = f"""<p class="ctr" style="font-size:22pt;letter-spacing:2mm;margin:18mm 0 14mm"><b>在职及收入证明</b></p><p>致：香港特别行政区政府入境事务处</p><p style="text-align:justify">　　兹证明<b>{sc(me)}</b>（{"男" if me.sex == "M" else "女"}，身份证号码：{me.mainland_id}）自{zh(joined)}起在我单位工作，现任{rng.choice(("产品经理", "高级工程师", "市场部主管"))}一职，劳动合同期限为无固定期限。该员工税前月收入为人民币<b>{money(pay)}</b>元，年收入（含奖金）约为人民币{money(pay * 14)}元。</p><p>　　我单位对本证明内容的真实性负责。本证明仅用于该员工办理家属赴港手续，不作为我单位对该员工的任何担保。</p><p>　　特此证明。</p><div style="margin:22mm 0 0 80mm">单位名称（公章）：深圳市沐岚科技有限公司<br>经办人：{pen(rng, "#222", 26)}<br>联系电话：0755-8201 0{like("###", rng)}<br>{zh(day)}</div><p class="xs ab" style="bottom:14mm;left:28mm">单位地址：深圳市南山区科苑路 88 号　统一社会信用代码：91440300MA5{like("#####", rng)}XK</p>{put(126, 150, seal("深圳市沐岚科技有限公司", size=38))}"""
    facts = {"holder": sc(me), "issued_on": day, "amount": money(pay)}
    return made("salary-proof", "mainland-proof", [body], css("'Noto Sans CJK SC',sans-serif", ".p p{margin:5mm 0;line-height:1.9}", "13pt", "20mm 28mm"), facts, "zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (consolidated, mainland, british),
    "savings-passbook": (passbook,),
    "tax-receipt": (record, acknowledgement),
    "salary-proof": (payslip, income),
}
