"""Bank statements and passbooks; papers about income are in `income`."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import cycle, movements, number_like, short, signed, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import cn, css, digits, en, money, page, plain, sc, seal, zh

STATEMENT, PASSBOOK = "bank-statement", "savings-passbook"


def chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a statement in Chinese only, three sheets, its cycle ending in the middle of a month."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, closes=16)
    number = number_like("###-##-#####-#", rng)
    opening, lines = movements(rng, first, last, ("薪俸", "轉賬存入", "現金存款"), ("櫃員機", "轉賬支出", "八達通增值", "信用卡還款", "保費", "煤氣費", "易辦事"), 34)  # fmt: skip
    closing = lines[-1][3]

    def head(at: int) -> str:
        return f"""<div class="two" style="border-bottom:1mm solid #b08a2e;padding-bottom:3mm"><b style="font-size:17pt;color:#7a1f1f">慶豐華銀行</b><span class="r s">客戶服務熱線 2900 1188<br>第{at}頁，共3頁</span></div>"""

    who = f"""<div class="two" style="margin:8mm 0"><div>{cn(of)}　{"先生" if of.sex == "M" else "女士"}<br>{of.address_zh}</div><table style="width:72mm"><tr><td>分行</td><td>佐敦分行</td></tr><tr><td>賬號</td><td><b>{number}</b></td></tr><tr><td>結單日</td><td>{zh(last)}</td></tr><tr><td>上次結單日</td><td>{zh(first - timedelta(days=1))}</td></tr></table></div>"""
    columns = ("交易日", "交易詳情", "支出", "存入", "結存")
    rows = [(f"{day.month}月{day.day}日", word, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", money(after)) for day, word, amount, after in lines]  # fmt: skip
    pages = (
        head(1) + who + f"<h3>戶口概覽（港幣）</h3>{table([('存款總額', money(closing)), ('貸款總額', '0.00'), ('備用透支', '20,000.00')], 'o', '70 30')}<h3 style='margin-top:6mm'>港元活期儲蓄</h3>" + table([columns, ("", "承前結存", "", "", money(opening)), *rows[:10]], "t", "13 40 15 15 17", head=True),
        head(2) + f"<p>賬號 {number}</p>" + table([columns, *rows[10:]], "t", "13 40 15 15 17", head=True),
        head(3) + f"<p>{zh(last)}　結存　港幣 <b>{money(closing)}</b></p><h3>注意事項</h3><p class='s'>一、請立即核對本結單，如有不符，請於六十日內以書面通知本行。二、賬戶利率以本行分行公布者為準。三、請勿向任何人透露您的密碼。四、本行為存款保障計劃成員，每名存款人的合資格存款受保障至港幣五十萬元。</p><p class='r s'>本結單由電腦印製，毋須簽署</p>",
    )  # fmt: skip
    facts = {"number": number, "holder": cn(of), "address": of.address_zh, "period_to": last, "amount": plain(closing)}  # fmt: skip
    more = ".t th{background:#f0e7d0;font-weight:normal}.t td,.t th{padding:1.5mm}.t td:nth-child(n+3),.t th:nth-child(n+3),.o td:last-child{text-align:right}.t td{border-bottom:.1mm dotted #999}"
    font = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"
    return Paper(STATEMENT, "chinese", tuple(page(p) for p in pages), css(font, more, size="10pt"), facts=facts, language="zh")  # fmt: skip


def app(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw what the application of a bank without branches exports: little text, signed amounts, tall page."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault)
    number = f"{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}"
    _, lines = movements(rng, first, last, ("Incoming FPS · ARGYLE STUDIO LTD", "Interest", "Transfer in"), ("Card · 7-Eleven", "Card · MTR", "FPS to C*** M*** W***", "Card · HKTVmall", "Bill payment"), 15)  # fmt: skip
    rows = "".join(f'<div class="l"><span class="d">{short(day)}</span><span class="w">{word}</span><span class="a">{signed(amount)}</span><span class="a g">{money(after)}</span></div>' for day, word, amount, after in reversed(lines))  # fmt: skip
    body = f"""<div class="two"><span style="font-size:24pt;font-weight:900;color:#e0457b">mooncake</span><span class="s r">Mooncake Bank Limited<br>A licensed bank in Hong Kong</span></div><p style="font-size:18pt;margin-top:9mm">Monthly statement</p><p>{en(first)} – {en(last)}</p><div style="background:#fdeef4;border-radius:4mm;padding:6mm;margin:5mm 0" class="two"><span><span class="s">Account holder</span><br><b>{of.name}</b><br><span class="s">{of.address}</span></span><span class="r"><span class="s">Available balance</span><br><b style="font-size:17pt">HKD {money(lines[-1][3])}</b></span></div>
<p>Main account &nbsp; {number}</p>{rows}<p class="s" style="margin-top:6mm">Newest first. Generated in the app on {short(issued)}. Deposits up to HKD 500,000 are protected by the Deposit Protection Board.</p>"""
    facts = {"number": number, "holder": of.name, "address": of.address, "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(lines[-1][3])}  # fmt: skip
    more = ".l{display:flex;border-bottom:.15mm solid #e4d3db;padding:2mm 0}.d{width:28mm;color:#777}.w{width:76mm}.a{width:35mm;text-align:right}.g{color:#777}"
    font = "font-family:Lato,'Noto Sans CJK HK',sans-serif;"
    return Paper(STATEMENT, "app", (page(body),), css(font, more, size="10.5pt"), facts=facts, language="en")


def british(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two sheets of a British bank, in pounds."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, closes=22)
    number = digits(rng, 8)
    opening, lines = movements(rng, first, last, ("BGC HOLLOWAY & DART LLP", "FPI", "TFR SAVINGS"), ("DD THAMES WATER", "VIS SAINSBURYS S/MKTS", "CPT CASH TRURO", "SO RENT", "DD COUNCIL TAX", "VIS TFL TRAVEL CH"), 21)  # fmt: skip
    paid_in, paid_out = (round(sum(a for _, _, a, _ in lines if (a > 0) is into), 2) for into in (True, False))
    columns = ("Date", "Payment type and details", "Paid out", "Paid in", "Balance")
    rows = [(f"{day:%d %b %y}", word, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", money(after)) for day, word, amount, after in lines]  # fmt: skip
    head = f"""<div class="two"><div style="font-size:16pt;color:#17604a"><b>Pennine &amp; Western</b></div><div class="r s">Contact tel 03457 000 000<br>Text phone 18001</div></div><div class="two" style="margin:5mm 0"><div>{of.western.upper()}<br>{"<br>".join(of.address.upper().split(", "))}</div>"""
    box = table([("Account Name", of.western), ("Sortcode", "40-62-13"), ("Account Number", number), ("Sheet Number", f"{rng.randrange(20, 90)}"), ("IBAN", f"GB{digits(rng, 2)}PENW406213{number}")], "o", "44 56")  # fmt: skip
    one = head + f"""<div style="width:84mm">{box}</div></div><p style="font-size:14pt">Your Bank Account details &nbsp; <span style="font-size:11pt">{en(first)} to {en(last)}</span></p><div style="float:right;width:76mm">{table([("Opening Balance", money(opening)), ("Payments In", money(paid_in)), ("Payments Out", money(-paid_out)), ("Closing Balance", f"£{money(lines[-1][3])}")], "o", "60 40")}</div><div style="clear:both;height:4mm"></div>{table([columns, (f"{first:%d %b %y}", "BALANCE BROUGHT FORWARD", "", "", money(opening)), *rows[:11]], "t", "14 41 15 15 15", head=True)}"""  # fmt: skip
    two = (
        head
        + f"""<div class="s">Sheet 2 of 2</div></div>{table([columns, *rows[11:], (f"{last:%d %b %y}", "BALANCE CARRIED FORWARD", "", "", money(lines[-1][3]))], "t", "14 41 15 15 15", head=True)}<p class="s" style="margin-top:8mm">Information about the Financial Services Compensation Scheme: your eligible deposits are protected up to a total of £85,000. Credit interest 0.15% AER. Overdraft rates on request.</p>"""
    )
    facts = {"number": number, "holder": of.western, "address": of.address.upper(), "period_from": first, "period_to": last, "amount": plain(lines[-1][3])}  # fmt: skip
    more = ".t td,.t th{border-bottom:.15mm solid #9cc0b4;padding:1mm;font-size:9.5pt}.t td:nth-child(n+3),.t th:nth-child(n+3),.o td:last-child{text-align:right}.o td{padding:.6mm 1mm;font-size:9.5pt}"
    return Paper(STATEMENT, "british", (page(one), page(two)), css("font-family:FreeSans,sans-serif;", more, size="10pt"), facts=facts, language="en")  # fmt: skip


def flow(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw three months of a Mainland account, wide, as its teller prints them."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault, days=90)
    number = f"621700{digits(rng, 13)}"
    _, lines = movements(
        rng, first, last, ("工资", "汇入", "结息"), ("消费", "微信支付", "转账支取", "水电费", "支付宝"), 24
    )
    rows = [
        (
            "序号",
            "记账日",
            "记账时间",
            "币别",
            "金额",
            "余额",
            "交易名称",
            "渠道",
            "附言",
            "对方账户名",
            "对方卡号/账号",
        )
    ]
    for at, (day, word, amount, after) in enumerate(lines, 1):
        other = "苏州长荣精密机械有限公司" if amount > 0 else "财付通支付科技有限公司"
        rows.append((str(at), f"{day:%Y-%m-%d}", f"{rng.randrange(8, 23):02}:{rng.randrange(60):02}:{rng.randrange(60):02}", "人民币", money(amount), money(after), word, "网上快捷", "—", other, f"{digits(rng, 4)}****{digits(rng, 4)}"))  # fmt: skip
    body = f"""<div class="two"><b style="font-size:14pt;color:#8b1a2b">江海银行</b><span style="font-size:15pt">交易流水明细</span><span class="s">第 1 页 / 共 1 页</span></div><div class="two s" style="margin-top:3mm"><span>交易区间：{first:%Y-%m-%d} 至 {last:%Y-%m-%d}</span><span>客户姓名：{sc(of)}</span><span>打印时间：{issued:%Y-%m-%d} 15:42:07</span></div><div class="two s"><span>借记卡号：{number}</span><span>账户类型：活期一类户</span><span>打印方：客户本人　自助终端 0731</span></div>
{table(rows, "t", "4 9 8 6 10 11 8 8 5 18 13", head=True)}<p class="s" style="margin-top:3mm">期末余额 {money(lines[-1][3])}　温馨提示：本流水仅供参考，如需用作证明请加盖业务专用章。</p><div style="position:absolute;right:20mm;bottom:8mm">{seal("江海银行苏州工业园区支行", rng, size=30)}</div>"""
    facts = {"number": number, "holder": sc(of), "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(lines[-1][3])}  # fmt: skip
    more = ".t td,.t th{border:.15mm solid #888;padding:.7mm;font-size:7.5pt;font-weight:normal}.t td:nth-child(5),.t td:nth-child(6){text-align:right}"
    font = "font-family:Carlito,'Noto Sans CJK SC',sans-serif;"
    return Paper(STATEMENT, "flow", (page(body),), css(font, more, size="10pt", pad="9mm"), (297.0, 210.0), facts, "zh")


def book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the cover and a page of a Hong Kong passbook, the lines as a dot printer sets them."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, back=14, days=80)
    number = number_like("###-###-#-######-#", rng)
    opening, lines = movements(
        rng, first, last, ("SALARY", "DEPOSIT", "CR INTEREST"), ("CASH", "ATM", "TRANSFER", "AUTOPAY-OUT"), 13
    )
    cover = f"""<div style="background:#1f4f8b;color:#fff;height:52mm;padding:9mm;box-sizing:border-box"><p style="font-size:18pt">存摺儲蓄戶口<br>Statement Savings – Passbook</p><p class="r">南灣銀行 South Bay Bank</p></div><div style="padding:7mm"><table><tr><td>戶口持有人 Name of account holder(s)</td><td class="m">{of.name}</td></tr><tr><td>賬號 A/C no.</td><td class="m">{number}</td></tr><tr><td>分行 Branch</td><td class="m">SHAM SHUI PO</td></tr></table><p class="s">授權簽署 Authorised signature ________________</p></div>"""
    rows = [("日期 DATE", "提示 TRANSACTION", "支 WITHDRAWAL", "存 DEPOSIT", "結餘 BALANCE", "附註"), ("", "BAL B/FWD", "", "", f"*{money(opening)}", "")]  # fmt: skip
    rows += [(f"{day:%d%b%Y}".upper(), word, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", f"*{money(after)}", "0417") for day, word, amount, after in lines]  # fmt: skip
    inside = f'<div style="padding:6mm"><div class="two s"><span>港幣 HKD</span><span class="m">{number}</span><span>PAGE 04</span></div>{table(rows, "t", "16 24 19 18 17 6", head=True)}</div>'
    facts = {"number": number, "holder": of.name, "period_to": lines[-1][0], "amount": plain(lines[-1][3])}
    more = ".m,.t td{font-family:FreeMono,'Noto Sans Mono CJK HK',monospace}.t th{font-size:7.5pt;font-weight:normal;border-bottom:.3mm solid #1f4f8b}.t td{font-size:9pt;padding:.7mm}.t td:nth-child(n+3){text-align:right}.p{background:#f1f6fb}"
    font = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"
    return Paper(PASSBOOK, "hong-kong", (page(cover), page(inside)), css(font, more, size="10pt", pad="0"), (190.0, 110.0), facts)  # fmt: skip


def current_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland book, first page and movements on one opened spread."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault, back=14, days=100)
    number = f"60{digits(rng, 17)}"
    _, lines = movements(rng, first, last, ("工资", "现存", "利息"), ("现支", "转支", "代扣"), 12)
    opened = of.born_on + timedelta(days=7600)
    front = f"""<p class="c" style="font-size:15pt;color:#17633a">太湖农村商业银行</p><p class="c">活期储蓄存折（一本通）</p><table class="o"><tr><td>户　名</td><td>{sc(of)}</td></tr><tr><td>账　号</td><td>{number}</td></tr><tr><td>开户行</td><td>太湖农商行滨湖支行</td></tr><tr><td>开户日期</td><td>{opened:%Y%m%d}</td></tr><tr><td>凭证号</td><td>{digits(rng, 9)}</td></tr><tr><td>通存通兑</td><td>是　　凭密码</td></tr></table><p class="s" style="margin-top:3mm">银行签章</p><div style="text-align:center">{seal("太湖农村商业银行滨湖支行储蓄专用章", rng, size=29)}</div>"""
    rows = [("日期", "摘要", "支出/存入金额", "余额", "操作")] + [(f"{day:%Y%m%d}", word, signed(amount), money(after), digits(rng, 4)) for day, word, amount, after in lines]  # fmt: skip
    body = f'<div style="position:absolute;left:0;top:0;width:95mm;height:100%;padding:7mm;box-sizing:border-box;border-right:.3mm dashed #aaa">{front}</div><div style="position:absolute;left:95mm;top:0;width:125mm;height:100%;padding:7mm;box-sizing:border-box">{table(rows, "t", "20 14 27 25 14", head=True)}</div>'
    facts = {"number": number, "holder": sc(of), "period_to": lines[-1][0], "amount": plain(lines[-1][3])}
    more = ".t td,.t th{font-size:9pt;padding:1.1mm;border-bottom:.15mm solid #a9cbb5}.t td:nth-child(n+3){text-align:right}.o td{padding:1.3mm}.p{background:#f2f8ef}"
    font = "font-family:FreeSerif,'AR PL UMing CN',serif;"
    return Paper(PASSBOOK, "mainland", (page(body),), css(font, more, size="10.5pt", pad="0"), (220.0, 125.0), facts, "zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {STATEMENT: (chinese, app, british, flow), PASSBOOK: (book, current_book)}
