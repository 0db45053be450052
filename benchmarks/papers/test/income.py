"""Tax papers and proofs of salary."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREE,
    FREES,
    LATO,
    SC,
    SERIF,
    TC,
    TCS,
    both,
    cn,
    css,
    digits,
    en,
    grid,
    money,
    month,
    only,
    page,
    plain,
    sc,
    seal,
    signature,
    zh,
)  # fmt: skip


def assessment(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (_, _, issued) = case.sponsor, month(case, fault)
    year = issued.year - 1 if issued.month > 4 else issued.year - 2
    number, income = (
        f"{digits(rng, 1)}K1-{digits(rng, 7)}-{year % 100}-{digits(rng, 1)}",
        rng.randrange(380, 900) * 1000.0,
    )
    tax = round((income - 132000) * 0.14 / 100) * 100.0
    due = issued + timedelta(days=200)
    body = f"""<div class="two"><div><b>香港特別行政區政府 稅務局</b><br>Inland Revenue Department<br><span class="s">The Government of the Hong Kong Special Administrative Region</span></div>
<div class="r">檔案號碼 File No. {number}<br>發出日期 Date of issue {en(issued)}</div></div><h2 class="c" style="margin-top:6mm">評稅及繳納稅款通知書<br>NOTICE OF ASSESSMENT AND DEMAND FOR TAX</h2>
<h3 class="c">{year}/{(year + 1) % 100:02} 課稅年度薪俸稅 SALARIES TAX – FINAL {year}/{(year + 1) % 100:02} AND PROVISIONAL {year + 1}/{(year + 2) % 100:02}</h3><p>{both(of)}<br>{of.address}</p>"""
    body += grid(
        [
            ("入息 Income", money(income)), ("減：免稅額 Less: Basic allowance", money(132000)),
            ("應課稅入息實額 Net chargeable income", money(income - 132000)), ("應繳稅款 Tax payable thereon", money(tax)),
            ("暫繳稅 Provisional tax", money(tax)), ("<b>應繳稅款總額 Total tax payable</b>", f"<b>${money(tax * 2)}</b>"),
        ],
        widths="65 35",
    )  # fmt: skip
    body += f"""<p style="margin-top:5mm">第一期 First instalment due on {en(due)}: ${money(tax * 1.75)}<br>第二期 Second instalment due on {en(due + timedelta(days=90))}: ${money(tax * 0.25)}</p>
<p class="r">譚惠玲 TAM WAI LING<br>評稅主任 Assessor, for Commissioner of Inland Revenue</p><hr><p class="s">繳款單 Payment voucher – 請於繳稅日期或之前繳交 Pay on or before the due date.</p>"""
    facts = {"number": number, "holder": of.name, "address": of.address, "issued_on": issued, "amount": plain(tax * 2)}
    return Paper("tax-receipt", "assessment", (page(body),), css(TC, size="10pt"), facts=facts)


def receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (_, _, issued) = case.sponsor, month(case, fault)
    number, amount = digits(rng, 11), rng.randrange(8000, 90000) + 0.0
    body = f"""<div style="border:.4mm solid #333;padding:8mm"><h3>INLAND REVENUE DEPARTMENT, HONG KONG 香港稅務局</h3><h2>RECEIPT 收據</h2>
{grid([("Shroff account no. 繳款帳號", number), ("Received from 茲收到", of.name), ("Tax type 稅項", "Salaries Tax 薪俸稅"), ("Amount received 收款額", "HK$" + money(amount)), ("Date of payment 付款日期", f"{issued:%d/%m/%Y}"), ("Paid by 方式", "PPS 繳費靈")], "g", "42 58")}
<p class="s" style="margin-top:5mm">This receipt is computer generated and requires no signature. 此收據由電腦編印，無須簽署。</p></div>"""
    facts = {"number": number, "holder": of.name, "issued_on": issued, "amount": plain(amount)}
    return Paper("tax-receipt", "receipt", (page(body),), css(FREE), facts=facts)


def mainland_tax(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, issued) = case.sponsor, month(case, fault)
    number, amount = f"({issued:%y}0{digits(rng, 1)})44证明{digits(rng, 8)}", rng.randrange(60000, 900000) / 100
    body = f"""<div class="c"><h2>中华人民共和国</h2><h1>税收完税证明</h1></div><div class="two"><span>填发日期：{zh(issued)}</span><span>No. {number}</span></div>"""
    body += grid(
        [
            ("纳税人名称", sc(of), "纳税人识别号", of.mainland_id),
            ("税　种", "个人所得税", "税款所属时期", f"{first:%Y-%m-%d} 至 {last:%Y-%m-%d}"),
            ("品目名称", "工资薪金所得", "入（退）库日期", f"{issued:%Y-%m-%d}"),
            ("金额合计", "（大写见系统）", "￥", money(amount)),
        ],
        widths="16 28 20 36",
    )
    body += f"""<p style="margin-top:4mm">税务机关：国家税务总局深圳市福田区税务局　　填票人：电子税务局</p><p>妥善保管　手写无效</p><div style="position:absolute;right:30mm;bottom:14mm">{seal("国家税务总局深圳市福田区税务局征税专用章", rng)}</div>"""
    facts = {
        "number": number, "holder": sc(of), "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(amount),
    }  # fmt: skip
    return Paper(
        "tax-receipt", "mainland", (page(body),), css(SC, size="10.5pt", pad="12mm"), (230.0, 140.0), facts, "zh"
    )


def payslip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    basic = rng.randrange(220, 640) * 100.0
    mpf, extra = min(1500.0, basic * 0.05), rng.randrange(5, 40) * 100.0
    net = basic + extra - mpf
    body = f"""<div class="two"><h2>Quarry Point Logistics Ltd</h2><h2>PAYSLIP</h2></div>{grid([("Employee", of.western, "Staff no.", digits(rng, 5)), ("Department", "Operations", "Position", "Planner"), ("Pay period", f"{en(first)} – {en(last)}", "Pay date", en(last))], "g", "15 42 15 28")}
<div class="two" style="margin-top:6mm;gap:6mm"><div style="width:48%">{grid([("<b>Earnings</b>", "HKD"), ("Basic salary", money(basic)), ("Overtime", money(extra)), ("<b>Gross</b>", money(basic + extra))])}</div>
<div style="width:48%">{grid([("<b>Deductions</b>", "HKD"), ("MPF employee contribution", money(mpf)), ("<b>Total</b>", money(mpf))])}</div></div><h3 class="r" style="margin-top:8mm">Net pay HKD {money(net)}</h3><p class="s">Private and confidential. Payroll: Denise Mak.</p>"""
    facts = {"holder": of.western, "period_from": first, "period_to": last, "issued_on": last, "amount": plain(net)}
    return Paper("salary-proof", "payslip", (page(body),), css(LATO, size="10pt"), (210.0, 148.0), facts, "en")


def slip_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, issued) = case.sponsor, month(case, fault)
    basic = rng.randrange(180, 480) * 100.0
    mpf = min(1500.0, basic * 0.05)
    body = f"""<h2 class="c">和記茶餐飲集團有限公司<br>糧單</h2><p>員工姓名：{cn(of)}　　職位：分店經理　　員工編號：{digits(rng, 4)}</p><p>糧期：{zh(first)}至{zh(last)}　　發薪日期：{zh(issued)}</p>
{grid([("項目", "金額（港元）"), ("底薪", money(basic)), ("勤工獎", money(500)), ("強積金僱員供款", "-" + money(mpf)), ("實發薪金", money(basic + 500 - mpf))], "g", "60 40")}<p style="margin-top:8mm">僱員簽收：{signature(rng)}　　會計：關麗明</p>"""
    facts = {
        "holder": cn(of),
        "period_from": first,
        "period_to": last,
        "issued_on": issued,
        "amount": plain(basic + 500 - mpf),
    }
    return Paper("salary-proof", "payslip-zh", (page(body),), css(TCS), (180.0, 150.0), facts, "zh")


def letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (_, _, issued) = case.sponsor, month(case, fault)
    pay = rng.randrange(250, 900) * 100.0
    title = "Mr" if of.sex == "M" else "Ms"
    body = f"""<div style="border-bottom:.5mm solid #724;padding-bottom:3mm"><b style="font-size:15pt">Tern Island Engineering (HK) Limited</b><br><span class="s">18/F, Garnet Centre, 77 Wharf Road, North Point, Hong Kong · Tel 2508 0000</span></div>
<p style="margin-top:10mm">{en(issued)}</p><p><b>TO WHOM IT MAY CONCERN</b></p><p><b><u>Re: {title} {of.western}</u></b></p><p>We write to certify that {title} {of.western} (HKID No. {of.hkid}) has been in our employ since
{en(issued - timedelta(days=1600))} and is at present Senior Project Engineer, on a permanent full-time basis.</p><p>{"His" if of.sex == "M" else "Her"} present monthly salary is HK${money(pay)}, with a discretionary year-end bonus.</p>
<p>This letter is issued at the request of the employee and carries no liability on the part of the company.</p><p>Yours faithfully,<br>For and on behalf of Tern Island Engineering (HK) Limited</p><p>{signature(rng)}<br>Rosalind Yau<br>Human Resources Manager</p>"""
    facts = {"holder": of.western, "issued_on": issued, "amount": plain(pay)}
    return Paper(
        "salary-proof", "letter", (page(body),), css(SERIF, size="11.5pt", pad="22mm"), facts=facts, language="en"
    )


def letter_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (_, _, issued) = case.sponsor, month(case, fault)
    pay = rng.randrange(12, 60) * 1000
    body = f"""<h1 class="c" style="margin:20mm 0 12mm">在职及收入证明</h1><p style="text-indent:2em">兹证明{sc(of)}（身份证件号码：{of.hkid}）系我公司正式员工，自{zh(issued - timedelta(days=1300))}起在我公司工作，现任市场部经理，
月收入为人民币{pay}元（税前）。</p><p style="text-indent:2em">特此证明。本证明仅用于办理赴港居留手续，不作其他用途。</p><div class="r" style="margin-top:30mm">单位名称（盖章）：深圳市远航贸易有限公司<br>人事负责人：钱志诚<br>联系电话：0755-8200 0000<br>{zh(issued)}</div>
<div style="position:absolute;right:30mm;top:128mm">{seal("深圳市远航贸易有限公司", rng)}</div>"""
    facts = {"holder": sc(of), "issued_on": issued, "amount": str(pay)}
    return Paper(
        "salary-proof", "letter-zh", (page(body),), css(SC, size="14pt", pad="24mm"), facts=facts, language="zh"
    )


def contract(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    of, day = case.sponsor, case.on - timedelta(days=rng.randrange(50, 85))
    pay = rng.randrange(250, 800) * 100.0
    one = f"""<h1 class="c">EMPLOYMENT CONTRACT</h1><p>This contract of employment is made on {en(day)} between <b>Kestrel Harbour Trading Company Limited</b> ("the Employer") and <b>{of.name}</b>, holder of Hong Kong identity card {of.hkid}, of {of.address} ("the Employee").</p>
<p>1. <b>Position.</b> The Employee shall serve as Procurement Manager from {en(day + timedelta(days=14))}.</p><p>2. <b>Wages.</b> A basic salary of HK${money(pay)} per month, payable not later than the seventh day after the wage period.</p>
<p>3. <b>Hours.</b> 9:00 a.m. to 6:00 p.m., Monday to Friday, with one hour for lunch.</p><p>4. <b>Leave.</b> Rest days, statutory holidays and fourteen days of paid annual leave.</p><p>5. <b>Probation.</b> Three months.</p><p>6. <b>Termination.</b> One month's notice in writing or payment in lieu.</p>
<p>7. <b>Provident fund.</b> Both parties contribute to an MPF scheme as the law requires.</p><div class="two" style="margin-top:18mm"><div>{signature(rng)}<br>Employee: {of.name}</div><div>{signature(rng, "#222")}<br>For the Employer: Graham Sze, Director</div></div>"""
    facts = {
        "parties": ("Kestrel Harbour Trading Company Limited", of.name),
        "address": of.address,
        "issued_on": day,
        "amount": plain(pay),
    }
    return Paper(
        "salary-proof", "contract", (page(one),), css(FREES, size="11.5pt", pad="20mm"), facts=facts, language="en"
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "tax-receipt": (assessment, receipt, mainland_tax),
    "salary-proof": (payslip, slip_zh, letter, letter_zh, contract),
}
