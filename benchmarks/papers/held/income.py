"""Tax papers and proofs of salary."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import cycle, number_like, over, short, slashed, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    both,
    cn,
    css,
    digits,
    en,
    money,
    page,
    plain,
    sc,
    seal,
    signature,
    zh,
    zh_words,
)  # fmt: skip

TAX, SALARY = "tax-receipt", "salary-proof"
GRID = ".t td,.t th{border:.2mm solid #555;padding:1.2mm 1.6mm;font-weight:normal}"


def _year(issued) -> int:
    """Return the first calendar year of the last whole year of assessment."""
    return issued.year - 1 if (issued.month, issued.day) > (3, 31) else issued.year - 2


def e_demand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the page of an electronic demand note, English first, instalments in a table."""
    of, (_, _, issued) = case.sponsor, cycle(case.on, fault)
    year = _year(issued)
    charge = number_like(f"6-#######-{year % 100:02}-#-#", rng)
    income = rng.randrange(320, 1150) * 1000
    final = round(max(income - 132000 - 18000, 50000) * 0.13)
    paid = round(final * 0.7)
    due = issued + timedelta(days=215)
    rows = [("", "HK$"), ("Income from employment 受僱工作入息", f"{income:,}"), ("Deductions 扣除 (MPF)", "(18,000)"), ("Basic Allowance 基本免稅額", "(132,000)"), ("Net Chargeable Income 應課稅入息實額", f"{income - 150000:,}"), ("Final Tax 最後評稅", f"{final:,}"), ("Less: Provisional Tax already charged 減：已徵收的暫繳稅", f"({paid:,})"), (f"Add: Provisional Tax {year + 1}/{(year + 2) % 100:02} 加：暫繳稅", f"{final:,}"), ("<b>TAX PAYABLE 應繳稅款</b>", f"<b>{2 * final - paid:,}</b>")]  # fmt: skip
    first = round((2 * final - paid) * 0.8)
    parts = [("Instalment 期數", "Amount 金額", "Due Date 繳稅日期"), ("1st 第一期", f"${first:,}", short(due)), ("2nd 第二期", f"${2 * final - paid - first:,}", short(due + timedelta(days=88)))]  # fmt: skip
    body = f"""<div class="two s"><span>eTAX 電子訊息箱</span><span>This is an electronic notice 此乃電子通知書</span></div><div style="margin-top:4mm"><b>INLAND REVENUE DEPARTMENT</b> 稅務局<br><span class="s">Revenue Tower, 5 Gloucester Road, Wan Chai 灣仔告士打道5號稅務大樓</span></div><p style="font-size:14pt;margin:5mm 0">Salaries Tax – Year of Assessment {year}/{(year + 1) % 100:02}<br>薪俸稅 {year}/{(year + 1) % 100:02} 課稅年度</p><p>Notice of Assessment and Demand for Tax 評稅及繳納稅款通知書</p>
<div class="two"><div>Name 姓名: {both(of)}<br>Address 地址: {of.address}</div><div class="r">Charge No. 稅單號碼 <b>{charge}</b><br>Date 日期 {short(issued)}</div></div><div style="margin-top:4mm">{table(rows, "t", "72 28", head=True)}</div><div style="margin-top:4mm;width:120mm">{table(parts, "t", head=True)}</div>
<p class="s" style="margin-top:5mm">A surcharge of 5% may be added to any tax unpaid on the due date. 逾期未繳的稅款可被加徵百分之五附加費。Objection must be lodged in writing within 1 month from the date of this notice. 反對書須於一個月內提出。</p><p>Yip Suk Kuen, Assessor 評稅主任</p>"""
    facts = {"number": charge, "holder": of.name, "address": of.address, "issued_on": issued, "amount": plain(2 * final - paid)}  # fmt: skip
    font = "font-family:Carlito,'Noto Sans CJK HK',sans-serif;"
    return Paper(TAX, "e-demand", (page(body),), css(font, GRID + ".t td:last-child{text-align:right}", size="10pt"), facts=facts)  # fmt: skip


def assessment_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Chinese notice whose lower third is the slip to pay with, stamped as paid."""
    of, (_, _, issued) = case.sponsor, cycle(case.on, fault, back=20)
    year = _year(issued)
    file = number_like("6K1-########", rng)
    amount = rng.randrange(6_000, 68_000)
    paid_on = issued + timedelta(days=9)
    rows = [("薪俸稅應評稅入息", f"{amount * 9 + 132000:,}"), ("減去：個人免稅額", "132,000"), ("應課稅入息實額", f"{amount * 9:,}"), ("應繳薪俸稅", f"{amount + 20000:,}"), ("減：一次性寬減", "20,000"), ("應繳總額", f"<b>{amount:,}</b>")]  # fmt: skip
    body = f"""<p class="c" style="font-size:12pt">香港特別行政區政府　稅務局</p><p class="c" style="font-size:16pt">{year}/{(year + 1) % 100:02} 年度薪俸稅評稅通知書</p><div class="two"><div>納稅人：{cn(of)}<br>{of.address_zh}</div><div>檔號：{file}<br>發單日期：{zh(issued)}</div></div><div style="margin:6mm 0">{table(rows, "t", "70 30")}</div><p>根據《稅務條例》（第112章），局長現評定閣下該課稅年度的薪俸稅如上。如有異議，請於本通知書日期起計一個月內以書面提出。</p><p class="r">稅務局局長　黃啟康</p>
<div style="border-top:.3mm dashed #333;margin-top:10mm;padding-top:6mm" class="two"><div>交　款　存　根<br>檔號：{file}<br>實收稅款：港幣 {amount:,}.00 元</div><div style="border:.8mm solid #2a3f8f;color:#2a3f8f;padding:3mm;transform:rotate(-6deg)">已收妥<br>{paid_on:%Y.%m.%d}<br>郵政署長收款</div></div>"""
    facts = {"number": file, "holder": cn(of), "address": of.address_zh, "issued_on": issued, "amount": plain(amount)}
    font = "font-family:FreeSerif,'Noto Serif CJK HK',serif;"
    return Paper(TAX, "notice-zh", (page(body),), css(font, GRID + ".t td:last-child{text-align:right}", size="12pt", pad="18mm 22mm"), facts=facts, language="zh")  # fmt: skip


def mainland_record(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the record of tax paid month by month that replaced the certificate in 2019."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault, days=150)
    number = f"{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}"
    months, day = [], first.replace(day=1)
    while day <= last:
        months.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    rows = [("申报日期", "实缴（退）金额", "入（退）库日期", "所得项目", "税款所属期", "入库税务机关", "备注")]
    total = 0.0
    for each in months:
        tax = rng.randrange(20_000, 210_000) / 100
        total += tax
        filed = min(each + timedelta(days=9), issued)
        rows.append((f"{filed:%Y-%m-%d}", money(tax), f"{filed:%Y-%m-%d}", "工资薪金", f"{each:%Y-%m}", "国家税务总局杭州市滨江区税务局", ""))  # fmt: skip
    body = f"""<p class="c" style="font-size:18pt">中华人民共和国<br>个人所得税纳税记录</p><p class="c s">（原《税收完税证明》）</p><div class="two"><span>记录期间：{months[0]:%Y}年{months[0]:%m}月 - {months[-1]:%Y}年{months[-1]:%m}月</span><span>查询验证码：{number}</span></div><div class="two"><span>纳税人名称：{sc(of)}</span><span>身份证件号码：{of.mainland_id}</span><span>金额单位：元</span></div>{table(rows, "t", "13 13 13 11 11 31 8", head=True)}<p>金额合计（大写见系统）　￥{money(total)}</p>
<p class="s">说明：1. 本记录涉及纳税人敏感信息，请妥善保存。2. 您可以通过手机扫描二维码或登录自然人税收管理系统验证。3. 不同打印设备造成的色差不影响使用效力。</p><p class="r" style="margin-top:12mm">开具机关：国家税务总局杭州市滨江区税务局<br>开具时间：{zh(issued)}</p><div style="position:absolute;right:24mm;bottom:62mm">{seal("国家税务总局杭州市滨江区税务局业务专用章", rng, size=36)}</div>"""
    facts = {"number": number, "holder": sc(of), "issued_on": issued, "amount": plain(total)}
    font = "font-family:FreeSerif,'AR PL UMing CN',serif;"
    return Paper(TAX, "mainland-record", (page(body),), css(font, GRID + ".t td,.t th{font-size:9pt}", size="11pt"), facts=facts, language="zh")  # fmt: skip


def slip_table(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the one-row strip of figures that small Chinese companies hand out."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    basic, food, bonus = rng.randrange(180, 520) * 100.0, 1200.0, rng.randrange(0, 30) * 100.0
    fund = min(1500.0, round((basic + food + bonus) * 0.05, 2))
    net = basic + food + bonus - fund
    head = ("員工編號", "姓名", "底薪", "膳食津貼", "勤工獎", "應發合計", "強積金", "無薪假", "實發金額", "簽收")
    row = (digits(rng, 4), cn(of), money(basic), money(food), money(bonus), money(basic + food + bonus), money(fund), "0.00", f"<b>{money(net)}</b>", signature(rng, width=18))  # fmt: skip
    body = f"""<div class="two"><b>德昌五金塑膠製品有限公司</b><span>糧單　{first.year}年{first.month}月份</span></div><p class="s">計薪期：{slashed(first)} 至 {slashed(last)}　　發薪日：{slashed(last)}　　部門：品質管理　　單位：港元</p>{table([head, row], "t", "8 14 11 10 9 12 9 8 12 7", head=True)}<p class="s" style="margin-top:4mm">薪金已存入員工指定銀行戶口。如有疑問，請於三天內向會計部霍小姐查詢。</p>"""
    facts = {"holder": cn(of), "period_from": first, "period_to": last, "amount": plain(net)}
    font = "font-family:FreeSans,'AR PL UMing HK',serif;"
    return Paper(SALARY, "strip-zh", (page(body),), css(font, GRID + ".t td,.t th{font-size:8.5pt;text-align:center}", size="10.5pt", pad="9mm"), (210.0, 82.0), facts, "zh")  # fmt: skip


def slip_minimal(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a pay advice with hardly a word more than it needs."""
    of, (_, last, _) = case.sponsor, cycle(case.on, fault, closes=25, back=7)
    gross = rng.randrange(240, 760) * 100.0
    fund = min(1500.0, gross * 0.05)
    mono = f"""BRASSWELL MARINE SERVICES (HK) LTD

PAY ADVICE                        {short(last).upper()}

EMPLOYEE   {of.name}
REF        {digits(rng, 6)}

BASIC                             {money(gross):>12}
MPF EE                            {"-" + money(fund):>12}
                                  ------------
NET PAY HKD                       {money(gross - fund):>12}

YTD GROSS                         {money(gross * 5):>12}
PAID TO    BANK A/C ENDING {digits(rng, 3)}"""
    facts = {"holder": of.name, "issued_on": last, "amount": plain(gross - fund)}
    body = f'<pre style="font-family:FreeMono,monospace;font-size:11pt;line-height:1.5;margin:0">{mono}</pre>'
    return Paper(SALARY, "advice", (page(body),), css("font-family:FreeMono,monospace;", ".p{background:#fbfbf7}", pad="12mm"), (165.0, 110.0), facts, "en")  # fmt: skip


def appointment(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter of appointment with its terms on a second page."""
    of, (_, _, issued) = case.sponsor, cycle(case.on, fault, back=8)
    pay = rng.randrange(260, 900) * 100.0
    begins = (issued + timedelta(days=32)).replace(day=1)
    one = f"""<p style="font-size:15pt;color:#20506b"><b>Osprey &amp; Lind Architects Limited</b></p><p class="s">21/F, Fortune Mast Centre, 88 Wing Lok Street, Sheung Wan, Hong Kong &nbsp; Tel. 2500 7788</p><p style="margin-top:8mm">{en(issued)}</p><p>PRIVATE AND CONFIDENTIAL</p><p>{of.western}<br>{of.address}</p><p>Dear {of.western.split()[-1]},</p><p><b>Letter of Appointment – Senior Project Designer</b></p><p>Further to our recent meetings we are pleased to offer you the position of Senior Project Designer in our Hong Kong studio with effect from {en(begins)}.</p><p>Your remuneration will be HK${money(pay)} per calendar month, paid in arrears on the last working day of the month by autopay. In addition you may receive a discretionary bonus in December.</p><p>The principal terms of your employment are set out overleaf. Kindly sign and return the duplicate of this letter within seven days as confirmation of your acceptance.</p><p style="margin-top:8mm">Yours sincerely,</p><p>{signature(rng, "#222")}<br>Astrid Lindqvist-Wu<br>Managing Director</p><p class="c s" style="position:absolute;bottom:8mm;left:0;right:0">Page 1 of 2</p>"""
    terms = ["Probation: three months, during which either side may give seven days' notice.", "Notice after probation: two months in writing, or payment in lieu.", "Working hours: forty hours a week, Monday to Friday.", "Annual leave: eighteen working days in each calendar year.", "Medical and dental insurance under the group policy after probation.", "Mandatory Provident Fund: 5% of relevant income from each side.", "Confidentiality: the drawings and the affairs of clients stay with the firm.", "This letter is governed by the laws of Hong Kong and the Employment Ordinance."]  # fmt: skip
    two = f"""<p><b>Terms of employment</b></p>{"".join(f"<p>{chr(97 + at)}) {term}</p>" for at, term in enumerate(terms))}<p style="margin-top:14mm">I accept the appointment on the above terms.</p><p>{over(signature(rng), 60)}</p><p>{of.western}, HKID {of.hkid}<br>Date: {slashed(issued + timedelta(days=2))}</p><p class="c s" style="position:absolute;bottom:8mm;left:0;right:0">Page 2 of 2</p>"""
    facts = {"holder": of.western, "address": of.address, "issued_on": issued, "amount": plain(pay)}
    return Paper(SALARY, "appointment", (page(one), page(two)), css("font-family:Caladea,serif;", size="11.5pt", pad="20mm 24mm"), facts=facts, language="en")  # fmt: skip


def proof_of_income(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland employer's statement of income."""
    of, (_, _, issued) = case.sponsor, cycle(case.on, fault, back=10)
    pay, since = rng.randrange(90, 520) * 100.0, issued.replace(day=1) - timedelta(days=rng.randrange(700, 2500))
    body = f"""<p class="c" style="font-size:22pt;letter-spacing:4mm;margin:12mm 0">收入证明</p><p>香港特别行政区入境事务处：</p><p style="text-indent:2em">兹证明{sc(of)}（身份证件号码：{of.passport}）系我公司在职员工，自{since.year}年{since.month}月起在我公司工作，现任研发部主管一职。其近十二个月平均税前月收入为人民币 {money(pay)} 元，年收入约为人民币 {money(pay * 12)} 元（含奖金）。</p><p style="text-indent:2em">我公司对上述内容的真实性负责，本证明仅用于办理受养人签证，不作其他用途。</p><p style="text-indent:2em">特此证明。</p><p style="margin-top:12mm">单位地址：广东省珠海市香洲区情侣中路47号<br>联系人：人力资源部　宋佳　　电话：0756-3300000</p><div class="r" style="margin-top:10mm">珠海海岚智能装备股份有限公司（公章）<br>{zh_words(issued)}</div><div style="position:absolute;right:30mm;bottom:56mm">{seal("珠海海岚智能装备股份有限公司", rng, size=40)}</div>"""
    facts = {"holder": sc(of), "issued_on": issued, "amount": plain(pay)}
    font = "font-family:FreeSerif,'Noto Serif CJK SC',serif;"
    return Paper(SALARY, "proof-mainland", (page(body),), css(font, ".p p{line-height:1.9}", size="13.5pt", pad="22mm 26mm"), facts=facts, language="zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    TAX: (e_demand, assessment_zh, mainland_record),
    SALARY: (slip_table, slip_minimal, appointment, proof_of_income),
}
