"""Means and homes: statements, slips, receipts, bills. All companies are invented."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from .civil import en_date, zh_date
from .drawing import Page, Sheet
from .forms import dmy
from .persons import Person


def _entries(seed: str, start: date, end: date, salary: int, opening: int) -> list[list[str]]:
    """Plausible movements with a running balance."""
    rng = Random(seed)
    rows = [[f"{start:%d %b}", "承前結餘 B/F Balance", "", "", f"{opening:,}.00"]]
    kinds = (
        ("自動轉賬 Autopay", 420, 1900),
        ("易辦事 EPS Example Market", 90, 700),
        ("提款 ATM Withdrawal", 500, 3000),
        ("電費 Sample Power", 300, 600),
        ("轉賬 Transfer", 300, 2400),
    )
    balance, day = opening, start + timedelta(days=2)
    while day <= end and len(rows) < 13:
        if day.day >= 25 and not any("Salary" in r[1] for r in rows):
            balance += salary
            rows.append([f"{day:%d %b}", "薪金 Salary", f"{salary:,}.00", "", f"{balance:,}.00"])
        else:
            name, low, high = kinds[rng.randrange(len(kinds))]
            out = rng.randrange(low, high)
            balance -= out
            rows.append([f"{day:%d %b}", name, "", f"{out:,}.00", f"{balance:,}.00"])
        day += timedelta(days=rng.randrange(2, 4))
    return rows


def bank_statement(
    p: Person,
    start: date,
    end: date,
    salary: int = 38500,
    opening: int = 402310,
    bank: tuple[str, str] = ("Example Bank", "樣本銀行"),
    colour: str = "#0f5e7a",
) -> Page:
    def draw(s: Sheet) -> None:
        s.sample()
        s.rect(0, 8, s.w, 20, 0, fill=colour)
        s.text(18, 21, f"{bank[0]}  {bank[1]}", 18, bold=True, color="#ffffff")
        s.text(192, 20, "Example Bank is invented 虛構銀行", 6.5, color="#ffffff", align="r")
        s.text(18, 42, "綜合月結單 Statement of Account", 14, bold=True)
        s.text(18, 56, f"{p.full.upper()}  {p.chinese_name}", 10.5)
        for i, line in enumerate(p.address):
            s.text(18, 62 + 5 * i, line, 9.5)
        rng = Random(p.name)
        rows = (
            ("戶口號碼 Account Number", f"{rng.randrange(900, 999)}-{rng.randrange(100000, 999999)}-838"),
            ("結單日期 Statement Date", en_date(end)),
            ("結單期間 Statement Period", f"{en_date(start)} - {en_date(end)}"),
            ("貨幣 Currency", "HKD 港元"),
        )
        for i, (name, value) in enumerate(rows):
            s.text(108, 56 + 6 * i, name, 8)
            s.text(192, 56 + 6 * i, value, 8.6, align="r")
        s.text(18, 90, "港元儲蓄戶口 HKD Savings Account", 10.5, bold=True, color=colour)
        entries = _entries(p.name + str(end), start, end, salary, opening)
        head = ["交易日期 Date", "摘要 Particulars", "存入 Deposit", "支出 Withdrawal", "結餘 Balance"]
        y = s.table(18, 95, [26, 60, 29, 30, 29], [head, *entries], 7.8, 8.4, right=(2, 3, 4))
        s.text(18, y + 10, "月終結餘 Closing balance", 10, bold=True)
        s.text(192, y + 10, f"HKD {entries[-1][4]}", 11, bold=True, align="r")
        s.para(
            18,
            y + 24,
            172,
            "請核對本結單，如有任何不符，請於九十日內通知本行。 Please examine this statement and tell the Bank of any "
            "discrepancy within 90 days.",
            8,
        )
        s.text(105, 287, "第1頁，共1頁 Page 1 of 1", 8, align="c")

    return Page(draw)


def bank_screen(p: Person, start: date, end: date, salary: int, opening: int) -> Page:
    """The same statement on a telephone's screen (90 x 180 mm)."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#ffffff")
        s.rect(0, 0, s.w, 20, 0, fill="#7a1f3d")
        s.text(4, 5, "21:33", 7, color="#ffffff")
        s.text(s.w - 4, 5, "4G  82%", 7, color="#ffffff", align="r")
        s.text(s.w / 2, 15, "電子結單 e-Statement", 11, bold=True, color="#ffffff", align="c")
        s.text(5, 28, "Specimen Bank 樣本銀行", 12, bold=True, color="#7a1f3d")
        s.text(5, 35, "月結單 Statement of Account", 9.5, bold=True)
        s.text(5, 42, f"{p.full.upper()}  {p.chinese_name}", 9)
        y = 48.0
        for name, value in (
            ("戶口號碼 Account Number", "941-205537-001"),
            ("結單日期 Statement Date", en_date(end)),
            ("期間 Period", f"{start:%d/%m/%Y} - {end:%d/%m/%Y}"),
        ):
            s.text(5, y, name, 7.5, color="#555555")
            s.text(s.w - 5, y, value, 8, align="r")
            y += 5.4
        rows = [["日期 Date", "摘要 Details", "結餘 Balance"]]
        for when, what, into, out, balance in _entries(p.name + str(end), start, end, salary, opening)[:11]:
            rows.append([when, f"{what.split(' ')[0]} {('+' + into) if into else ('-' + out) if out else ''}", balance])
        y = s.table(4, y + 1, [16, 42, 24], rows, 8.4, 7.6, right=(2,), head="#f3e6eb")
        s.text(5, y + 8, "結餘 Balance", 9, bold=True)
        s.text(s.w - 5, y + 8, f"HKD {rows[-1][2]}", 10, bold=True, align="r")
        s.text(s.w / 2, s.h - 4, "SAMPLE 樣本", 6.5, color="#a33a3a", align="c")

    return Page(draw, 90, 180)


def passbook(p: Person, upto: date, opening: int = 286400) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f1f5ee")
        s.guilloche(0, 0, s.w, s.h, "#d3e2cc", 16, 3)
        s.sample(s.w - 4, 5)
        s.text(6, 9, "Example Savings Bank 樣本儲蓄銀行", 9, bold=True, color="#2c5b2c")
        s.text(6, 16, "儲蓄戶口存摺 Savings Account Passbook", 11.5, bold=True)
        s.text(6, 22.5, f"戶口持有人 Name: {p.full.upper()} {p.chinese_name}", 8.4)
        s.text(104, 22.5, "戶口號碼 Account No. 902-311748-01", 8.4)
        rng = Random(p.name)
        rows = [["日期 DATE", "摘要", "支出 WITHDRAWAL", "存入 DEPOSIT", "結餘 BALANCE"]]
        balance, day = opening, upto - timedelta(days=96)
        rows.append([f"{day:%d%b%Y}".upper(), "B/F", "", "", f"*{balance:,}.00"])
        for k in range(10):
            day += timedelta(days=9)
            amount = rng.randrange(900, 9000) if k % 3 else 31200
            balance += amount if k % 3 == 0 else -amount
            rows.append(
                [
                    f"{day:%d%b%Y}".upper(),
                    "SAL" if k % 3 == 0 else "CWD",
                    "" if k % 3 == 0 else f"{amount:,}.00",
                    f"{amount:,}.00" if k % 3 == 0 else "",
                    f"*{balance:,}.00",
                ]
            )
        s.table(6, 28, [28, 18, 38, 36, 42], rows, 7, 8.4, right=(2, 3, 4), font="Courier-Bold", color="#8fa98a")

    return Page(draw, 174, 124)


def tax_receipt(p: Person, year: str, paid: date, amount: str) -> Page:
    def draw(s: Sheet) -> None:
        s.sample()
        s.text(105, 26, "香港特別行政區政府稅務局", 14, bold=True, align="c")
        s.text(105, 33, "INLAND REVENUE DEPARTMENT, HONG KONG", 11, "Times-Bold", align="c")
        s.text(105, 44, "繳稅收據 RECEIPT FOR PAYMENT OF TAX", 13, bold=True, align="c")
        s.text(105, 51, "薪俸稅評稅及繳納稅款通知書 Notice of Assessment and Demand for Salaries Tax", 9, align="c")
        s.rect(16, 58, 178, 0.2)
        s.text(18, 68, p.full.upper(), 11)
        for i, line in enumerate(p.address):
            s.text(18, 74 + 5 * i, line, 9.6)
        s.text(118, 68, "檔案號碼 File no.  6S1-0482917", 9)
        s.text(118, 74, f"課稅年度 Year of Assessment  {year}", 9)
        s.text(118, 80, f"繳稅日期 Date of payment  {dmy(paid)}", 9)
        rows = [
            ["項目 Item", "HK$"],
            ["入息 Income", "512,400"],
            ["免稅額 Allowances", "132,000"],
            ["應課稅入息實額 Net chargeable income", "380,400"],
            ["應繳薪俸稅 Salaries tax payable", amount],
            ["已繳第一期 First instalment paid", amount],
        ]
        s.table(18, 100, [120, 54], rows, 10, 9.6, right=(1,))
        s.rect(120, 176, 70, 34, 1.6, "#24408f", r=2)
        for i, line in enumerate(("已收 RECEIVED", dmy(paid), f"HK$ {amount}.00", "SAMPLE COLLECTION OFFICE")):
            s.text(155, 184 + 7 * i, line, 10, bold=True, color="#24408f", align="c", fit=66)
        s.para(
            18,
            226,
            174,
            "本收據須有機器印文方為有效。 This receipt is valid only with the machine imprint. 此為虛構樣本。",
            8.4,
        )

    return Page(draw)


def payslip(p: Person, month: date, company: tuple[str, str], basic: int) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#ffffff")
        s.rect(6, 8, s.w - 12, s.h - 14, 0.8, "#555555")
        s.sample(s.w - 8, 6)
        s.text(s.w / 2, 20, f"{company[0]}  {company[1]}", 13, bold=True, align="c")
        s.text(s.w / 2, 28, "糧單 PAYSLIP", 14, bold=True, align="c")
        s.text(14, 40, f"員工姓名 Employee: {p.full.upper()} {p.chinese_name}", 9.6)
        s.text(14, 46.5, f"職位 Position: {p.occupation}", 9.6)
        s.text(14, 53, f"糧期 Pay period: {month:%B %Y}  ({month.year}年{month.month}月)", 9.6)
        last = (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        s.text(14, 59.5, f"發薪日期 Pay date: {dmy(last)}", 9.6)
        mpf = 1500
        rows = [
            ["項目 Item", "HK$"],
            ["基本薪金 Basic Salary", f"{basic:,}.00"],
            ["津貼 Allowance", "1,200.00"],
            ["強積金僱員供款 MPF (employee)", f"-{mpf:,}.00"],
            ["實發薪金 Net pay", f"{basic + 1200 - mpf:,}.00"],
        ]
        y = s.table(14, 66, [84, 38], rows, 10, 9.6, right=(1,))
        s.text(14, y + 9, "經銀行自動轉賬 Paid by autopay to Example Bank ***-***838", 8.6)
        s.text(14, y + 17, "本單由電腦編印，無須簽署 Computer print, no signature needed", 7.6)

    return Page(draw, 150, 150)


def employment_letter(p: Person, on: date, company: tuple[str, str], pay: str, since: date, chinese: str = "") -> Page:
    def draw(s: Sheet) -> None:
        s.sample()
        s.text(105, 26, company[1], 17, bold=True, align="c", color="#333a66")
        s.text(105, 33, company[0], 12, "Times-Bold", align="c", color="#333a66")
        s.text(105, 38.5, "18/F, 100 Sample Road, Hong Kong   Tel (852) 5555 0180", 8, align="c")
        s.line(20, 42, 190, 42, 1, "#333a66")
        s.text(22, 56, en_date(on) if not chinese else zh_date(on), 10.5)
        if chinese:
            s.text(105, 76, "在职及收入证明", 17, bold=True, align="c")
            s.para(24, 94, 164, chinese, 12, 1.9)
            s.text(24, 176, "特此证明。 TO WHOM IT MAY CONCERN", 11)
        else:
            s.text(105, 74, "EMPLOYMENT CERTIFICATE 在職及薪金證明", 14, bold=True, align="c")
            s.text(24, 90, "To whom it may concern,", 12, "Times-Roman")
            s.para(
                24,
                102,
                164,
                f"This is to certify that {p.full} (Hong Kong Identity Card No. {p.hkid}) has been "
                f"employed by {company[0]} "
                f"as {p.occupation} since {en_date(since)}. The present basic salary is {pay} a month, "
                f"paid in arrears, with a "
                "year-end payment of one month. The employment is permanent and full-time.",
                12,
                1.75,
                font="Times-Roman",
            )
            s.para(24, 150, 164, f"茲證明{p.chinese_name or p.full}現受僱於本公司，月薪為{pay}。", 11)
        s.signature(26, 214, company[0])
        s.text(24, 222, "Human Resources Manager 人力資源經理", 10)
        s.seal(140, 210, 17, f"{company[1]}", "樣本", "#3b4a9a")

    return Page(draw)


def rent_receipt(p: Person, month: date, paid: date, rent: str, landlord: str, number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fffdf4")
        s.rect(5, 7, s.w - 10, s.h - 12, 1, "#356a8a")
        s.sample(s.w - 7, 5)
        s.text(s.w / 2, 18, "租金收據 RENTAL RECEIPT", 15, bold=True, align="c", color="#1d4e6d")
        s.text(s.w - 12, 27, f"No. {number}", 10, color="#b02020", align="r")
        y = 36.0
        for name, value in (
            ("茲收到 Received from", f"{p.full} {p.chinese_name}"),
            ("地址 Premises", ", ".join(p.address[:2])),
            ("月份 Rent for", f"{month:%B %Y} ({month.year}年{month.month}月租金)"),
            ("租金 Amount", f"HK$ {rent}"),
            ("日期 Date", dmy(paid)),
            ("業主 Landlord", landlord),
        ):
            s.text(12, y, name, 8.8)
            s.typed(56, y, value, 10, fit=s.w - 70)
            s.line(55, y + 1.8, s.w - 12, y + 1.8, 0.3, "#888888")
            y += 9.6
        s.text(12, y + 8, "收款人簽署 Signature", 8.8)
        s.signature(58, y + 8, landlord)
        s.seal(s.w - 32, y - 1, 12, "樣本物業 SAMPLE ESTATES", "收訖", "#b8222a")

    return Page(draw, 176, 112)


def tenancy(p: Person, landlord: str, start: date, end: date, rent: str) -> list[Page]:
    def one(s: Sheet) -> None:
        s.sample()
        s.text(105, 28, "住宅租約", 18, bold=True, align="c")
        s.text(105, 36, "TENANCY AGREEMENT", 15, "Times-Bold", align="c")
        s.para(
            22,
            50,
            168,
            f"An Agreement made on {en_date(start - timedelta(days=14))} between the Landlord and the "
            f"Tenant whose names are "
            "given in the First Schedule. 本租約由業主與租客雙方訂立。",
            10.5,
        )
        rows = [
            ["附表一 First Schedule", ""],
            ["業主 Landlord", landlord],
            ["租客 Tenant", f"{p.full} {p.chinese_name}"],
            ["身份證號碼 HKID no.", p.hkid],
            ["物業 Premises", ", ".join(p.address)],
            ["租期 Term", f"{en_date(start)} - {en_date(end)}"],
            ["租金 Rent", f"HK$ {rent} 每月 per month"],
            ["按金 Deposit", "兩個月租金 two months' rent"],
        ]
        y = s.table(20, 66, [52, 118], rows, 10.5, 9.6)
        for k, (en, zh) in enumerate(
            (
                (
                    "The Tenant shall pay the Rent in advance on the first day of each month.",
                    "租客須於每月第一日預繳租金。",
                ),
                ("The Tenant shall use the Premises for residential purposes only.", "租客只可將物業作住宅用途。"),
                ("The Landlord shall pay the Government rent, rates and management fees.", "差餉及管理費由業主支付。"),
                ("The stamp duty shall be borne by the parties in equal shares.", "印花稅由雙方平均分擔。"),
            )
        ):
            y = s.para(22, y + 9, 168, f"{k + 1}. {en} {zh}", 10) - 4
        s.rect(140, 228, 46, 22, 1.4, "#9a2a2a")
        s.text(163, 236, "印花 STAMP DUTY", 8.5, color="#9a2a2a", align="c")
        s.text(163, 243, "HK$ 1,176 PAID", 9.5, "Courier-Bold", color="#9a2a2a", align="c")
        s.text(105, 286, "1 / 2", 9, align="c")

    def two(s: Sheet) -> None:
        s.sample()
        s.text(22, 26, "住宅租約 Tenancy Agreement (continued 續)", 11, bold=True)
        y = 40.0
        for k, (en, zh) in enumerate(
            (
                ("The Tenant shall keep the interior in good and tenantable condition.", "租客須保持物業內部完好。"),
                (
                    "Either party may end this Agreement after twelve months by two months' notice.",
                    "任何一方可於十二個月後以兩個月通知終止租約。",
                ),
            )
        ):
            y = s.para(22, y, 168, f"{k + 5}. {en} {zh}", 10) + 4
        s.text(22, 120, "業主簽署 Signed by the Landlord", 10)
        s.signature(28, 140, landlord)
        s.line(22, 142, 90, 142)
        s.text(22, 148, landlord, 9.5)
        s.text(115, 120, "租客簽署 Signed by the Tenant", 10)
        s.signature(120, 140, p.full)
        s.line(115, 142, 184, 142)
        s.text(115, 148, f"{p.full} {p.chinese_name}", 9.5)
        s.text(22, 166, f"日期 Date: {en_date(start - timedelta(days=14))}", 10)
        s.text(105, 286, "2 / 2", 9, align="c")

    return [Page(one), Page(two)]


def utility_bill(p: Person, kind: str, billed: date, period: tuple[date, date], amount: str) -> Page:
    zh, en, company, colour, place = {
        "power": ("電費單", "Electricity Bill", "Sample Power 樣本電力", "#c2571a", "供電地址 Supply Address"),
        "gas": ("煤氣單", "Gas Bill", "Example Gas 樣本煤氣", "#1a6fae", "供氣地址 Supply Address"),
        "water": ("水費單", "Water Bill", "Sample Water 樣本水務", "#137a6c", "用水地址 Supply Address"),
    }[kind]

    def draw(s: Sheet) -> None:
        s.sample()
        s.rect(14, 14, 182, 20, 0, fill=colour)
        s.text(20, 27, company, 16, bold=True, color="#ffffff")
        s.text(190, 27, f"{zh} {en}", 13, bold=True, color="#ffffff", align="r")
        s.text(18, 50, f"{p.full.upper()} {p.chinese_name}", 11)
        for i, line in enumerate(p.address):
            s.text(18, 56 + 5 * i, line, 9.8)
        rng = Random(p.name + kind)
        for i, (name, value) in enumerate(
            (
                ("賬戶號碼 Account no.", f"{rng.randrange(10**9, 10**10)}"),
                ("賬單日期 Bill date", dmy(billed)),
                ("到期日 Due date", dmy(billed + timedelta(days=20))),
                ("應繳總額 Amount due", f"HK$ {amount}"),
            )
        ):
            s.text(112, 50 + 7 * i, name, 9)
            s.text(190, 50 + 7 * i, value, 10, align="r", bold=i == 3)
        s.text(18, 86, place, 9, color="#555555")
        s.text(18, 92, ", ".join(p.address), 10)
        rows: Sequence[Sequence[str]] = [
            ["用量期 Period", "讀數 Reading", "用量 Units", "HK$"],
            [f"{period[0]:%d/%m/%Y} - {period[1]:%d/%m/%Y}", "48210 - 48642", "432", amount],
            ["上期結欠 Balance brought forward", "", "", "0.00"],
            ["總額 Total", "", "", amount],
        ]
        y = s.table(18, 102, [70, 44, 28, 32], rows, 10, 9.6, right=(3,))
        s.text(18, y + 16, "過去六期用量 Consumption in the last six periods", 9)
        for k in range(6):
            tall = rng.uniform(14, 38)
            s.rect(24 + k * 24, y + 62 - tall, 14, tall, 0.3, colour, colour)
        s.line(18, y + 62, 170, y + 62)
        s.code39(190, 262, f"{rng.randrange(10**11, 10**12)}", 10, 0.3)
        s.text(18, 270, "請於到期日前繳費 Please pay before the due date", 9)

    return Page(draw)


def shop_receipt() -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fcfcfa")
        s.text(s.w / 2, 12, "EXAMPLE MART 樣本超市", 11, bold=True, align="c")
        s.text(s.w / 2, 18, "Sample Plaza, Quarry Bay", 8, align="c")
        s.text(5, 26, "2019-06-08 18:42   POS 03   #004417", 7.6, "Courier")
        y = 34.0
        for name, price in (
            ("牛奶 Milk 1L x2", "45.80"),
            ("麵包 Bread", "18.90"),
            ("香蕉 Bananas", "14.50"),
            ("雞蛋 Eggs 10", "28.00"),
            ("白米 Rice 5kg", "89.90"),
            ("膠袋 Bag", "1.00"),
        ):
            s.text(5, y, name, 9)
            s.text(s.w - 5, y, price, 9.4, "Courier-Bold", align="r")
            y += 6.4
        s.line(5, y - 2, s.w - 5, y - 2, 0.4, dash=(2, 2))
        s.text(5, y + 4, "合計 TOTAL", 11, bold=True)
        s.text(s.w - 5, y + 4, "HK$198.10", 12, "Courier-Bold", align="r")
        s.text(5, y + 11, "八達通 OCTOPUS", 8.6)
        s.text(s.w / 2, y + 22, "多謝惠顧 Thank you", 9, align="c")
        s.code39(s.w - 8, y + 26, "004417", 8, 0.3)
        s.sample(s.w - 3, 4, 5.4)

    return Page(draw, 76, 118)
