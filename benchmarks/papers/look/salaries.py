# ruff: noqa: E501
"""Payslips and the letters of employers."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    SERIF,
    at,
    dmy,
    e,
    known,
    long,
    only,
    seal,
    sheet,
    signed,
    zh,
)  # fmt: skip
from benchmarks.papers.look.money import CSS, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bilingual payslip on half a sheet."""
    only(fault, "stale")
    of, size = case.of(party), (210.0, 148.0)
    start, end = story.recent(case, rng, fault)
    basic, number = rng.randrange(24, 70) * 1000, f"E{rng.randrange(1000, 9999)}"
    total = basic + 1500 - 1500
    inner = (
        at(16, 10, "BRIGHTWATER LOGISTICS LIMITED 明川物流有限公司", 12, "font-weight:bold")
        + at(16, 18, "糧單 PAYSLIP", 13)
        + at(130, 18, f"{long(start)} - {long(end)}", 9)
    )
    inner += table(
        28,
        (),
        [
            ("僱員姓名 Employee Name", f"{of.name} {of.chinese_name}", "僱員編號 Staff No.", number),
            ("職位 Position", "Operations Manager", "支薪日期 Pay Date", long(end)),
            ("支薪期 Pay Period", f"{dmy(start, '/')} - {dmy(end, '/')}", "部門 Department", "Freight"),
        ],
    )
    inner += table(
        58,
        ("收入 Earnings", "HK$", "扣除 Deductions", "HK$"),
        [
            ("基本薪金 Basic Salary", f"{basic:,}.00", "強積金 MPF (Employee)", "1,500.00"),
            ("交通津貼 Allowance", "1,500.00", "", ""),
        ],
        (1, 3),
    )
    inner += at(16, 98, "實發薪金 Net Pay", 11, "font-weight:bold") + at(
        60, 98, f"HK${total:,}.00", 11, "font-weight:bold"
    )
    facts = known(
        holder=of.name, number=number, issued_on=end, period_from=start, period_to=end, amount=f"HK${total:,}.00"
    )
    return Paper("salary-proof", "payslip", (sheet(inner, size),), CSS, size, facts)


def employment_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an employer's letter in English that states the salary."""
    only(fault, "stale")
    of = case.of(party)
    on = story.recent(case, rng, fault)[1] if fault else case.on - timedelta(days=rng.randrange(8, 40))
    salary, since = f"HK${rng.randrange(26, 80) * 1000:,}", story.years(on, -rng.randrange(2, 6))
    title, they = ("Mr.", "he") if of.sex == "M" else ("Ms.", "she")
    inner = (
        at(26, 16, "Larkspur Engineering (HK) Ltd.", 16, f"font-family:{SERIF};color:#1d4b6b")
        + at(26, 24, "Suite 2208, Tern Centre, 71 Quay Street, Sheung Wan, Hong Kong · Tel. 5555 0160", 8)
        + at(26, 42, long(on), 11)
    )
    inner += f'<div class="letter" style="top:58mm"><p><b>TO WHOM IT MAY CONCERN</b></p><p><b>Certificate of Employment</b></p><p>This is to certify that {title} {e(of.western)} (Hong Kong Identity Card No. {of.hkid}) has been employed by this company since {long(since)} on a permanent basis. {they.title()} currently holds the position of Senior Engineer.</p><p>The present monthly salary is {salary}, with a thirteenth month paid in January.</p><p>Should you need further information, please call the undersigned.</p><p>Yours faithfully,<br>For and on behalf of Larkspur Engineering (HK) Ltd.</p></div>'
    inner += (
        signed(rng, 28, 176, 50, 15)
        + at(26, 194, "Dorothy Pang", 10.5)
        + at(26, 200, "Human Resources Manager", 10)
        + seal(110, 186, 13, "LARKSPUR ENGINEERING", "LE", "#27408b")
    )
    facts = known(holder=of.western, issued_on=on, amount=salary)
    return Paper("salary-proof", "letter", (sheet(inner),), CSS, facts=facts, language="en")


def chinese_salary_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a proof of employment and income in Chinese."""
    only(fault, "stale")
    of = case.of(party)
    on = story.recent(case, rng, fault)[1] if fault else case.on - timedelta(days=rng.randrange(8, 40))
    name, salary = of.chinese_name or of.name, f"港幣{rng.randrange(20, 60) * 1000:,}元"
    inner = at(64, 26, "恒泰貿易有限公司", 18) + at(76, 44, "在職及薪金證明", 16, "font-weight:bold")
    inner += f'<div class="letter" style="top:66mm;font-size:13pt;line-height:2">　　茲證明{e(name)}（香港身份證號碼：{of.hkid}）自{zh(story.years(on, -4))}起受僱於本公司，現任會計主任，月薪{salary}。<br>　　特此證明。</div>'
    inner += (
        at(120, 170, "恒泰貿易有限公司", 12)
        + at(120, 180, "人事部經理", 12)
        + signed(rng, 146, 176)
        + at(120, 194, zh(on), 12)
        + seal(104, 180, 15, "恒泰貿易有限公司", "★", "#27408b")
    )
    facts = known(holder=name, issued_on=on, amount=salary)
    return Paper("salary-proof", "chinese-letter", (sheet(inner),), CSS, facts=facts, language="zh")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "salary-proof": (payslip, employment_letter, chinese_salary_letter),
}
