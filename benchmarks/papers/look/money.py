# ruff: noqa: E501
"""Statements, passbooks and tax receipts. Every bank and company is invented."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    MONO,
    SERIF,
    at,
    dmy,
    e,
    known,
    long,
    only,
    rosette,
    seal,
    sheet,
    short,
    waves,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

CSS = BASE + (
    ".m{position:absolute;left:16mm;width:178mm} .m td,.m th{padding:1.3mm 1.5mm;font-size:8.4pt;text-align:left;font-weight:normal}"
    ".m th{border-bottom:.4mm solid #333;font-weight:bold} .m td{border-bottom:.1mm solid #ddd} .m .r{text-align:right}"
    ".letter{position:absolute;left:26mm;width:158mm;font-size:11pt;line-height:1.65}"
)


def table(y: float, head: tuple[str, ...], rows: list[tuple[str, ...]], right: tuple[int, ...] = ()) -> str:
    def line(row: tuple[str, ...], tag: str) -> str:
        return (
            "<tr>"
            + "".join(f'<{tag} class="{"r" if i in right else ""}">{e(v)}</{tag}>' for i, v in enumerate(row))
            + "</tr>"
        )

    body = (line(head, "th") if head else "") + "".join(line(row, "td") for row in rows)
    return f'<table class="m" style="top:{y}mm">{body}</table>'


def lines_of(of: Someone, chinese: bool = False) -> list[str]:
    """Return name and address as the block of a letter."""
    if chinese:
        return [of.address_zh, of.chinese_name or of.name]
    return [of.name, *[part.strip() for part in of.address.rsplit(", ", 2)]]


def block(x: float, y: float, lines: list[str], size: float = 9.6, step: float = 4.8) -> str:
    return "".join(at(x, y + i * step, line, size) for i, line in enumerate(lines))


def _movements(
    rng: Random, start: date, end: date, many: int, names: tuple[str, ...], wage: str
) -> tuple[list, float, float]:
    opening = balance = rng.randrange(90000, 520000) + rng.randrange(100) / 100
    rows = []
    for i in range(many):
        on = start + timedelta(days=int((end - start).days * (i + 0.5) / many))
        came = i % 9 == 7
        value = rng.randrange(26000, 62000) if came else rng.randrange(40, 2600) + rng.randrange(100) / 100
        balance += value if came else -value
        rows.append(
            (
                on,
                wage if came else rng.choice(names),
                f"{value:,.2f}" if came else "",
                "" if came else f"{value:,.2f}",
                f"{balance:,.2f}",
            )
        )
    return rows, opening, balance


def bank_statement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bilingual statement of three pages."""
    only(fault, "stale")
    of = case.of(party)
    start, end = story.recent(case, rng, fault)
    number = f"{rng.randrange(100, 999)}-{rng.randrange(100000, 999999)}-{rng.randrange(100, 999)}"
    rows, opening, balance = _movements(
        rng,
        start,
        end,
        34,
        ("易辦事 EPS", "自動櫃員機提款 ATM", "轉賬 FPS TRANSFER", "自動轉賬 AUTOPAY", "繳費 BILL PAYMENT"),
        "薪金 SALARY",
    )
    shown = [(short(start, False)[:6], "承前結餘 BALANCE B/F", "", "", f"{opening:,.2f}")]
    shown += [(short(r[0], False)[:6], *r[1:]) for r in rows]
    head = ("日期 Date", "摘要 Transaction Details", "存入 Deposit", "支出 Withdrawal", "結餘 Balance")
    pages = []
    for n in range(3):
        page = '<div style="position:absolute;left:0;top:0;width:210mm;height:16mm;background:#0b6b4f"></div>' + at(
            16, 4.5, "VICTORIA HARBOUR BANK 維港銀行", 14, "color:#fff;font-weight:bold"
        )
        page += at(150, 22, f"Page {n + 1} of 3  第{n + 1}頁，共3頁", 8)
        if n == 0:
            page += at(16, 24, "綜合月結單 STATEMENT OF ACCOUNT", 13, "font-weight:bold") + block(16, 38, lines_of(of))
            for i, (label, value) in enumerate(
                (
                    ("戶口號碼 Account Number", number),
                    ("結單日期 Statement Date", long(end)),
                    ("結單期間 Statement Period", f"{long(start)} - {long(end)}"),
                    ("分行 Branch", "Central 中環"),
                )
            ):
                page += at(108, 38 + 6 * i, label, 8, "color:#444") + at(146, 37.6 + 6 * i, value, 8.6)
            page += at(16, 72, "戶口概要 Account Summary", 10, "font-weight:bold") + table(
                78,
                ("戶口 Account", "貨幣 Currency", "結餘 Balance"),
                [("儲蓄 Savings", "HKD", f"{balance:,.2f}"), ("定期 Time Deposit", "HKD", "0.00")],
                (2,),
            )
            page += at(16, 108, "港元儲蓄戶口 HKD Savings", 10, "font-weight:bold") + table(
                114, head, shown[:15], (2, 3, 4)
            )
        elif n == 1:
            page += at(16, 22, f"{of.name}　{number}", 8.6) + table(30, head, shown[15:], (2, 3, 4))
            page += at(16, 190, "結單結餘 Closing Balance", 10, "font-weight:bold") + at(
                150, 190, f"HKD {balance:,.2f}", 10, "font-weight:bold"
            )
        else:
            page += (
                at(16, 22, f"{of.name}　{number}", 8.6)
                + '<div class="letter" style="top:40mm;font-size:8.6pt">請即核對此結單，如有錯漏，須於九十日內以書面通知本行，否則所列結餘將視作正確。<br>Please examine this statement at once and inform the Bank in writing of any error within 90 days.</div>'
            )
        pages.append(sheet(page))
    facts = known(
        holder=of.name,
        address=of.address,
        number=number,
        issued_on=end,
        period_from=start,
        period_to=end,
        amount=f"HKD {balance:,.2f}",
    )
    return Paper("bank-statement", "bilingual-three-pages", tuple(pages), CSS, facts=facts)


def english_statement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a plain statement in English, with letters for months and two pages."""
    only(fault, "stale")
    of = case.of(party)
    start, end = story.recent(case, rng, fault)
    number = f"{rng.randrange(10**11, 10**12)}"
    rows, opening, balance = _movements(
        rng,
        start,
        end,
        22,
        (
            "CARD PURCHASE FRESH MART",
            "CASH WITHDRAWAL",
            "TRANSFER TO OCTAVE",
            "DIRECT DEBIT GYM",
            "ONLINE BILL PAYMENT",
        ),
        "PAYROLL CREDIT",
    )
    shown = [(f"{r[0]:%d/%m/%Y}", r[1], r[3], r[2], r[4]) for r in rows]
    head = ("Date", "Description", "Debit (HKD)", "Credit (HKD)", "Balance (HKD)")
    one = (
        at(16, 14, "Pacific & Orient Bank", 18, f"font-family:{SERIF};color:#7a1631")
        + at(16, 22, "PO Box 1188, General Post Office, Hong Kong", 7.6)
        + at(140, 14, "Current Account Statement", 12, "font-weight:bold")
    )
    one += (
        block(24, 42, [of.western, *lines_of(of)[1:]])
        + at(140, 42, "Account number", 8)
        + at(168, 41.6, number, 9)
        + at(140, 48, "Statement date", 8)
        + at(168, 47.6, dmy(end, "/"), 9)
        + at(140, 54, "From", 8)
        + at(168, 53.6, dmy(start, "/"), 9)
        + at(140, 60, "To", 8)
        + at(168, 59.6, dmy(end, "/"), 9)
    )
    one += table(
        80, head, [(f"{start:%d/%m/%Y}", "Opening balance", "", "", f"{opening:,.2f}"), *shown[:18]], (2, 3, 4)
    ) + at(180, 284, "Page 1/2", 8)
    two = (
        at(16, 14, "Pacific & Orient Bank", 12, f"font-family:{SERIF};color:#7a1631")
        + table(26, head, [*shown[18:], ("", "Closing balance", "", "", f"{balance:,.2f}")], (2, 3, 4))
        + at(180, 284, "Page 2/2", 8)
    )
    facts = known(
        holder=of.western,
        address=of.address,
        number=number,
        issued_on=end,
        period_from=start,
        period_to=end,
        amount=f"{balance:,.2f}",
    )
    return Paper("bank-statement", "english-two-pages", (sheet(one), sheet(two)), CSS, facts=facts, language="en")


def passbook(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the first page of a passbook and a page of entries."""
    only(fault, "stale")
    of, size = case.of(party), (140.0, 180.0)
    end = case.on - timedelta(days=rng.randrange(6, 30)) if not fault else story.recent(case, rng, fault)[1]
    number = f"{rng.randrange(10, 99)}-{rng.randrange(1000000, 9999999)}-{rng.randrange(10)}"
    first = (
        waves(140, 180, "#d5e2ee", rows=40)
        + at(12, 14, "南海商業銀行 South Sea Commercial Bank", 11, "font-weight:bold")
        + at(12, 26, "儲蓄存摺 SAVINGS PASSBOOK", 14, "font-weight:bold")
    )
    first += (
        at(12, 52, "戶口號碼 Account No.", 8)
        + at(12, 57, number, 13, f"font-family:{MONO}")
        + at(12, 72, "戶名 Account Name", 8)
        + at(12, 77, f"{of.name} {of.chinese_name}", 11, f"font-family:{MONO}")
        + at(12, 92, "開戶分行 Branch  紅磡 HUNG HOM", 8)
    )
    rows, opening, balance = _movements(rng, end - timedelta(days=100), end, 18, ("ATM", "EPS", "TRF", "AUTO"), "SAL")
    lines = (
        f"日期 Date  摘要    支出 Withdr.  存入 Deposit  結餘 Balance\n{rows[0][0]:%d-%m-%y}  B/F  {opening:>38,.2f}\n"
        + "\n".join(f"{r[0]:%d-%m-%y}  {r[1]:<5}{r[3]:>12}{r[2]:>12}{r[4]:>14}" for r in rows[:-1])
    )
    last = rows[-1]
    lines += f"\n{end:%d-%m-%y}  {last[1]:<5}{last[3]:>12}{last[2]:>12}{last[4]:>14}"
    second = (
        waves(140, 180, "#d5e2ee", rows=40)
        + f'<pre style="position:absolute;left:9mm;top:14mm;font:9pt/2 {MONO};margin:0">{lines}</pre>'
    )
    facts = known(holder=of.name, number=number, issued_on=end, amount=f"{balance:,.2f}")
    return Paper(
        "savings-passbook",
        "two-openings",
        (sheet(first, size, "background:#f3f8fc"), sheet(second, size, "background:#f7fafc")),
        CSS,
        size,
        facts,
    )


def tax_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an official receipt for salaries tax."""
    only(fault, "stale")
    of = case.of(party)
    on = story.years(case.on, -1) - timedelta(days=70) if fault else case.on - timedelta(days=rng.randrange(10, 50))
    year = (on.year if on.month > 4 else on.year - 1) - 1
    number, amount = (
        f"{rng.randrange(1, 9)}-{rng.randrange(1000000, 9999999)}-{year % 100:02d}-{rng.randrange(10)}",
        f"HK${rng.randrange(8000, 60000):,}.00",
    )
    inner = (
        rosette(30, 24, 10, "#5b8a5b")
        + at(46, 16, "香港特別行政區政府　稅務局", 12)
        + at(46, 23, "INLAND REVENUE DEPARTMENT, HONG KONG", 11, "font-weight:bold")
        + at(60, 44, "繳稅收據　RECEIPT FOR TAX PAYMENT", 13, "font-weight:bold")
    )
    inner += block(22, 62, lines_of(of))
    rows = [
        ("檔案號碼 File No.", number),
        ("稅項 Tax Type", "薪俸稅 Salaries Tax"),
        ("課稅年度 Year of Assessment", f"{year}/{(year + 1) % 100:02d}"),
        ("分期 Instalment", "第一期 First instalment"),
        ("收款日期 Date of Payment", dmy(on)),
        ("已收款額 Amount Received", amount),
        ("收據編號 Receipt No.", f"R{rng.randrange(10**7, 10**8)}"),
    ]
    inner += (
        table(96, (), rows)
        + at(22, 166, "此收據由電腦編印，毋須簽署。 This receipt is computer-generated and requires no signature.", 8)
        + seal(166, 176, 15, "稅務局收訖", "PAID", "#2b4fa0")
    )
    facts = known(
        holder=of.name,
        address=of.address,
        number=number,
        issued_on=on,
        period_from=date(year, 4, 1),
        period_to=date(year + 1, 3, 31),
        amount=amount,
    )
    return Paper("tax-receipt", "receipt", (sheet(inner),), CSS, facts=facts)


def tax_demand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the assessment and demand with the stamp of payment, on two pages."""
    only(fault, "stale")
    of = case.of(party)
    on = story.years(case.on, -1) - timedelta(days=70) if fault else case.on - timedelta(days=rng.randrange(10, 50))
    year = (on.year if on.month > 4 else on.year - 1) - 1
    number, tax = f"6B1-{rng.randrange(1000000, 9999999)}", rng.randrange(9000, 70000)
    one = (
        at(18, 14, "INLAND REVENUE DEPARTMENT 稅務局", 12, "font-weight:bold")
        + at(18, 20, "G.P.O. Box 28777, Hong Kong", 8)
        + at(40, 34, "NOTICE OF ASSESSMENT AND DEMAND FOR TAX　評稅及繳納稅款通知書", 10.5, "font-weight:bold")
        + at(72, 41, f"SALARIES TAX 薪俸稅　{year}/{(year + 1) % 100:02d}", 11)
    )
    one += (
        block(18, 54, lines_of(of))
        + at(120, 54, "Date of issue 發出日期", 8)
        + at(160, 53.6, dmy(on), 9)
        + at(120, 60, "File No. 檔案號碼", 8)
        + at(160, 59.6, number, 9)
    )
    one += table(
        90,
        ("評稅 Assessment", "HK$"),
        [
            ("Income 入息", f"{tax * 9 + 132000:,}"),
            ("Less: Basic allowance 基本免稅額", "132,000"),
            ("Net chargeable income 應課稅入息實額", f"{tax * 9:,}"),
            ("Tax payable 應繳稅款", f"{tax:,}"),
        ],
        (1,),
    )
    one += table(
        140,
        ("分期 Instalment", "繳稅日期 Due date", "HK$"),
        [
            ("First 第一期", dmy(on + timedelta(days=40)), f"{tax:,}"),
            ("Second 第二期", dmy(on + timedelta(days=130)), "0"),
        ],
        (2,),
    )
    one += f'<div style="position:absolute;left:120mm;top:186mm;border:.8mm solid #2b4fa0;color:#2b4fa0;padding:2mm 6mm;font-size:12pt;transform:rotate(-7deg)">RECEIVED 收訖<br>{short(on + timedelta(days=1))}</div>'
    two = (
        at(18, 20, "Notes 附註", 11, "font-weight:bold")
        + '<div class="letter" style="top:32mm;font-size:9pt">1. Any objection must be lodged in writing within one month. 如有反對，須於一個月內以書面提出。<br>2. A surcharge of 5% will be imposed on late payment. 逾期繳稅將徵收5%附加費。</div>'
        + at(18, 284, "I.R. 1201", 7)
    )
    facts = known(
        holder=of.name,
        address=of.address,
        number=number,
        issued_on=on,
        period_from=date(year, 4, 1),
        period_to=date(year + 1, 3, 31),
        amount=f"{tax:,}",
    )
    return Paper("tax-receipt", "demand-note-paid", (sheet(one), sheet(two)), CSS, facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "bank-statement": (bank_statement, english_statement),
    "savings-passbook": (passbook,),
    "tax-receipt": (tax_receipt, tax_demand),
}
