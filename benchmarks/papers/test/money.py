"""Bank statements and passbooks; papers about income are in `income`."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREE,
    LATO,
    SCS,
    TCS,
    cn,
    css,
    digits,
    en,
    grid,
    money,
    month,
    page,
    plain,
    sc,
    seal,
)  # fmt: skip

Line = tuple[date, str, float, float]


def _movements(rng: Random, first: date, last: date, words: list[str], count: int) -> tuple[float, list[Line]]:
    """Return the opening balance and the movements: day, word, signed amount, balance."""
    opening = balance = rng.randrange(4_000_000, 30_000_000) / 100
    days = sorted(first + timedelta(days=rng.randrange((last - first).days + 1)) for _ in range(count))
    lines = []
    for day in days:
        word = rng.choice(words[1:]) if rng.random() < 0.8 else words[0]
        amount = rng.randrange(2_800_000, 5_200_000) / 100 if word == words[0] else -rng.randrange(4_000, 380_000) / 100
        balance = round(balance + amount, 2)
        lines.append((day, word, amount, balance))
    return opening, lines


def _table(head: tuple[str, ...], opening: tuple[str, float] | None, lines: list[Line], day: str) -> str:
    rows: list[tuple[str, ...]] = [head]
    if opening:
        rows.append(("", opening[0], "", "", money(opening[1])))
    for when, word, amount, balance in lines:
        rows.append(
            (
                when.strftime(day),
                word,
                money(amount) if amount > 0 else "",
                money(-amount) if amount < 0 else "",
                money(balance),
            )
        )
    return grid(rows, "t", "14 40 15 15 16")


_LINES = ".t td{border-bottom:.15mm solid #bbb;font-size:9pt;padding:1mm}.t tr:first-child td{font-weight:bold;background:#e9edf2}"
_LINES += ".t td:nth-child(n+3){text-align:right}"
EN = ["SALARY CREDIT", "ATM WITHDRAWAL", "AUTOPAY ELECTRICITY", "SUPERMARKET EPS", "FPS TRANSFER", "OCTOPUS RELOAD"]


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, issued) = case.sponsor, month(case, fault)
    number = f"{digits(rng, 3)}-{digits(rng, 6)}-{digits(rng, 3)}"
    words = ["薪金 SALARY", "自動櫃員機提款 ATM WITHDRAWAL", "自動轉賬 AUTOPAY", "轉數快 FPS", "易辦事 EPS"]
    opening, lines = _movements(rng, first, last, words, 30)

    def head(at: int) -> str:
        return f"""<div class="two"><div style="color:#0b5d4e;font-size:17pt;font-weight:bold">維港銀行<br><span style="font-size:10pt">Victoria Harbour Bank Limited</span></div>
<div class="r s">頁 Page {at} of 3<br>月結單日期 Statement date<br><b>{en(issued)}</b></div></div><div class="two" style="margin:6mm 0"><div>{of.name}<br>{of.address}</div>
<div class="r">戶口號碼 Account number<br><b>{number}</b><br>結單期 Period {first:%d/%m/%Y} – {last:%d/%m/%Y}</div></div>"""

    titles = ("日期<br>Date", "進支摘要<br>Particulars", "存入<br>Deposit", "提取<br>Withdrawal", "結餘<br>Balance")
    closing = lines[-1][3]
    one = head(1) + f"""<h2>綜合月結單 Statement of Account</h2>{grid([("港元儲蓄 HKD Savings", number, "HKD", money(closing)), ("總結餘 Total balance", "", "HKD", money(closing))])}
<h3 style="margin-top:6mm">港元儲蓄 HKD Savings</h3>""" + _table(titles, ("承上結餘 B/F BALANCE", opening), lines[:12], "%d %b")  # fmt: skip
    two = head(2) + _table(titles, None, lines[12:], "%d %b")
    three = (
        head(3)
        + f"""<p>{last:%d %b} 結餘轉下 C/F BALANCE <b>HKD {money(closing)}</b></p><p class="s">請核對本結單，如有錯漏請於九十日內通知本行。
Please examine this statement and report any error within 90 days. 存款保障計劃成員 A member of the Deposit Protection Scheme. 分行經理 Branch manager: HO SAU MING.</p>"""
    )
    facts = {
        "number": number, "holder": of.name, "address": of.address, "period_from": first, "period_to": last,
        "issued_on": issued, "amount": plain(closing),
    }  # fmt: skip
    return Paper(
        "bank-statement", "hong-kong", (page(one), page(two), page(three)), css(TCS, _LINES, size="9.5pt"), facts=facts
    )


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, issued) = case.sponsor, month(case, fault)
    number = f"6222{digits(rng, 15)}"
    words = ["代发工资", "消费", "快捷支付", "转账汇款", "ATM取款"]
    _, lines = _movements(rng, first, last, words, 22)
    body = f"""<div class="c"><h2>岭南商业银行</h2><h3>个人账户交易明细清单（流水）</h3></div><div class="two"><span>户名：{sc(of)}</span><span>账号/卡号：{number}</span><span>币种：人民币</span></div>
<div class="two"><span>起止日期：{first:%Y-%m-%d} 至 {last:%Y-%m-%d}</span><span>打印日期：{issued:%Y-%m-%d}</span><span>柜员号：04417</span></div>"""
    rows: list[tuple[str, ...]] = [("交易日期", "摘要", "交易金额", "账户余额", "对方户名")]
    for day, word, amount, balance in lines:
        rows.append(
            (
                f"{day:%Y%m%d}",
                word,
                money(amount),
                money(balance),
                "深圳市远航贸易有限公司" if amount > 0 else "网联清算",
            )
        )
    body += grid(rows, "t g", "16 18 18 20 28")
    body += f"""<p style="margin-top:5mm">合计笔数：{len(lines)}　　期末余额：{money(lines[-1][3])}</p><div style="position:absolute;right:22mm;bottom:16mm">{seal("岭南商业银行福田支行业务专用章", rng)}</div>"""
    facts = {
        "number": number, "holder": sc(of), "period_from": first, "period_to": last, "issued_on": issued,
        "amount": plain(lines[-1][3]),
    }  # fmt: skip
    return Paper(
        "bank-statement", "mainland", (page(body),), css(SCS, _LINES, size="9.5pt"), facts=facts, language="zh"
    )


def english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    number = f"{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 2)}"
    opening, lines = _movements(rng, first, last, EN, 16)
    put = sum(line[2] for line in lines if line[2] > 0)
    body = f"""<div style="background:#23395d;color:#fff;padding:5mm;font-size:16pt">Northgate &amp; Pacific</div><h2 style="margin-top:6mm">Your current account statement</h2>
<div class="two"><p>{of.western}<br>{"<br>".join(of.address.split(", "))}</p><p class="r">Account no. {number}<br>{en(first)} to {en(last)}<br>Sheet 1 of 1</p></div>
{grid([("Opening balance", money(opening)), ("Money in", money(put)), ("Money out", money(opening + put - lines[-1][3])), ("Closing balance", "HK$ " + money(lines[-1][3]))], "g", "60 40")}
<h3 style="margin-top:6mm">Transactions</h3>{_table(("Date", "Details", "In", "Out", "Balance"), None, lines, "%d %b %y")}<p class="s">Questions? Ask for Priya Menon, your relationship manager.</p>"""
    facts = {
        "number": number, "holder": of.western, "address": of.address, "period_from": first, "period_to": last,
        "amount": plain(lines[-1][3]),
    }  # fmt: skip
    return Paper("bank-statement", "english", (page(body),), css(LATO, _LINES, size="10pt"), facts=facts, language="en")


def consolidated(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    number = f"{digits(rng, 3)}-{digits(rng, 7)}-833"
    parts = [rng.randrange(900_000, 45_000_000) / 100 for _ in range(4)]
    opening, lines = _movements(rng, first, last, EN, 14)
    rows = [
        ("Savings 儲蓄", f"{number} S01", "HKD", money(parts[0])),
        ("Current 往來", f"{number} C01", "HKD", money(parts[1])),
    ]
    rows += [
        ("Time deposit 定期存款", f"{number} T02", "HKD", money(parts[2])),
        ("Unit trusts 單位信託基金", f"{number} U01", "HKD", money(parts[3])),
    ]
    rows += [("Net position 淨值總額", "", "HKD", money(sum(parts)))]
    one = f"""<div class="two"><b style="font-size:15pt">Pearl Delta Bank 珠江三角洲銀行</b><span>1 / 2</span></div><p>{both_lines(of.name, of.address)}</p>
<h2>CONSOLIDATED STATEMENT 綜合理財結單</h2><p>Customer no. 客戶號碼 {number}<br>As at 截至 {last:%d-%b-%Y}</p><h3>Portfolio summary 戶口總覽</h3>{grid(rows)}
<p class="s">Transactions from {first:%d-%b-%Y} to {last:%d-%b-%Y} follow. 交易紀錄見後頁。</p>"""
    two = (
        f"""<div class="two"><b>Pearl Delta Bank</b><span>2 / 2</span></div><h3>Savings 儲蓄 {number} S01</h3>"""
        + _table(("Date", "Description", "Credit", "Debit", "Balance"), ("BALANCE B/F", opening), lines, "%d-%b")
    )
    facts = {
        "number": number, "holder": of.name, "address": of.address, "period_from": first, "period_to": last,
        "amount": plain(sum(parts)),
    }  # fmt: skip
    return Paper("bank-statement", "consolidated", (page(one), page(two)), css(FREE, _LINES, size="10pt"), facts=facts)


def both_lines(name: str, address: str) -> str:
    """Return name and address as on an envelope."""
    return f"{name}<br>{'<br>'.join(address.split(', '))}"


def _passbook(chinese: bool) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        of, (first, last, _) = case.sponsor, month(case, fault)
        number = f"{digits(rng, 3)}-{digits(rng, 1)}-{digits(rng, 6)}"
        words = ["薪金", "提款", "轉賬", "利息", "存款機"] if chinese else ["SAL", "CW", "TFR", "INT", "CD"]
        _, lines = _movements(rng, first - timedelta(days=50), last, words, 11)
        name = cn(of) if chinese else of.name
        bank, title = ("恒豐儲蓄銀行", "儲蓄存摺") if chinese else ("Evergreen Savings Bank", "SAVINGS PASSBOOK")
        labels = ("戶名", "戶口號碼", "分行") if chinese else ("Account name", "Account no.", "Branch")
        cover = f"""<div class="c" style="margin-top:16mm"><h2>{bank}</h2><h1>{title}</h1></div>{grid([(labels[0], name), (labels[1], number), (labels[2], "旺角分行" if chinese else "Mongkok")], "n", "35 65")}
<p class="s c" style="margin-top:8mm">{"存摺遺失請即通知本行" if chinese else "Please notify us at once if this passbook is lost."}</p>"""
        head = (
            ("日期", "摘要", "存入", "支出", "結餘")
            if chinese
            else ("DATE", "CODE", "DEPOSIT", "WITHDRAWAL", "BALANCE")
        )
        first_line = ("承上頁" if chinese else "BALANCE B/F", round(lines[0][3] - lines[0][2], 2))
        inside = f"<p class='s'>{labels[1]} {number}</p>" + _table(
            head, first_line, lines, "%d%m%y" if not chinese else "%Y/%m/%d"
        )
        facts = {"number": number, "holder": name, "period_to": lines[-1][0], "amount": plain(lines[-1][3])}
        more = _LINES + ".p{background:#eef5f0}.t td{font-size:8.5pt}"
        return Paper(
            "savings-passbook", "chinese" if chinese else "english", (page(cover), page(inside)),
            css(TCS if chinese else FREE, more, size="10pt", pad="8mm"), (180.0, 130.0), facts, "zh" if chinese else "en",
        )  # fmt: skip

    return make


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (hong_kong, mainland, english, consolidated),
    "savings-passbook": (_passbook(True), _passbook(False)),
}
