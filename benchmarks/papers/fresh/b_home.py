"""Papers about the sponsor's home: a receipt for rent, a tenancy, bills."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.strokes import blank, cycle, number_like, over, short, slashed, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import both, cn, css, digits, en, money, only, page, plain, signature, zh

GRID = ".t td,.t th{border:.2mm solid #555;padding:1.3mm 1.7mm;font-weight:normal}"


def rent(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a half sheet that a landlady types and signs each month, Chinese first."""
    of, (first, last, _) = case.sponsor, cycle(case.on, fault)
    amount, day = rng.randrange(85, 310) * 100.0, first + timedelta(days=rng.randrange(2, 7))
    body = f"""<p class="c" style="font-size:16pt"><u>收租憑據 Receipt for Monthly Rent</u></p><p class="r">日期 Date：{slashed(day)}</p><p style="margin-top:5mm">今收到 {both(of)} 交來 {first.year} 年 {first.month} 月租金，單位為</p><p>{of.address}</p><p>租金 Rent：港幣 HK$ {money(amount)}　(FPS 轉數快)</p><p>所屬租期 For the period：{slashed(first)} - {slashed(last)}</p><p>租金已包管理費及差餉，不包水電煤。Management fee and rates included, water, electricity and gas excluded.</p><div class="r" style="margin-top:6mm">{over(signature(rng), 50)}<br>業主 Owner：霍佩芝 FOK PUI CHI</div>"""
    facts = {"holder": of.name, "address": of.address, "period_from": first, "period_to": last, "issued_on": day, "amount": plain(amount)}  # fmt: skip
    return Paper("rent-receipt", "typed", (page(body),), css("font-family:FreeSerif,'AR PL UMing HK',serif;", size="12.5pt", pad="14mm 20mm"), (210.0, 148.0), facts)  # fmt: skip


def _term(case: Case, rng: Random, fault: str) -> tuple[date, date, date]:
    """Return first and last day and the day of signing: a term that runs, or one that ended."""
    only(fault, "expired", "unsigned")
    begun = (case.on - timedelta(days=rng.randrange(70, 540))).replace(day=15)
    if fault == "expired":
        begun = begun.replace(year=begun.year - 3)
    return begun, begun.replace(year=begun.year + 2, day=14), begun - timedelta(days=rng.randrange(5, 24))


def tenancy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the two sheets of an agency, every clause in English and then in Chinese."""
    of, (first, last, day) = case.sponsor, _term(case, rng, fault)
    amount = rng.randrange(100, 390) * 100.0
    owner = rng.choice(("LAI SAU FUNG", "TONG KIN MAN", "CRESTWAY INVESTMENTS LIMITED"))

    def sign(wide: int = 60) -> str:
        return blank(wide) if fault == "unsigned" else over(signature(rng), wide)

    def clauses(rows: list[tuple[str, str]], start: int) -> str:
        return "".join(f"<p>{at}. {english}<br>{chinese}</p>" for at, (english, chinese) in enumerate(rows, start))

    one = f"""<div class="c"><b style="font-size:15pt">租賃合約 Tenancy Agreement</b></div><p>An Agreement made the {en(day)}　本合約於 {zh(day)} 訂立</p>{table([("Landlord 業主", owner), ("Tenant 租客", f"{both(of)}　HKID 身份證 {of.hkid}"), ("Premises 物業地址", of.address), ("Term 租期", f"{slashed(first)} – {slashed(last)} (both days inclusive 首尾兩天包括在內)"), ("Rent 租金", f"HK${money(amount)} per month 每月"), ("Security deposit 按金", f"HK${money(amount * 2)}")], "t", "26 74")}<p style="margin-top:4mm">The Landlord and the Tenant agree to the following terms. 業主及租客雙方同意遵守以下條款：</p>{clauses([("The Tenant shall pay the Rent in advance on the 15th day of each month. If the Rent is unpaid for 7 days the Landlord may re-enter the Premises.", "租客須於每月十五日上期繳付租金。如逾期七天，業主有權收回該物業。"), ("The Tenant shall not make any alteration or addition to the Premises without prior written consent.", "未經業主書面同意，租客不得更改該物業之任何部份。"), ("The Tenant shall not assign, transfer, sublet or part with the Premises.", "租客不得轉讓、轉租或分租該物業。"), ("The Tenant shall pay all outgoings for telephone, gas, water and electricity.", "租客須負責繳付電話、煤氣、水及電力等費用。"), ("The Tenant shall keep the interior of the Premises in good and tenantable repair.", "租客須保持物業內部維修狀況良好。")], 1)}<p class="c s">1/2</p>"""
    two = f"""{clauses([("The Tenant shall deliver up vacant possession on the expiry of this Agreement.", "租客須於租約期滿時將物業交吉予業主。"), ("If no rent is owed and no term is broken the deposit is refunded without interest within 14 days.", "如租客無違約，業主須於交吉後十四天內無息退還按金。"), ("Either party may terminate after the 12th month by giving two months' notice.", "任何一方可於十二個月後給予兩個月通知終止合約。"), ("The stamp duty is borne by the parties in equal shares.", "印花稅由雙方平均負擔。"), ("If the English and Chinese versions differ, the English version prevails.", "中英文文義如有歧異，以英文為準。")], 6)}<table style="margin-top:12mm"><tr><td>Confirmed and accepted by the Landlord<br>業主簽署<br><br>{sign()}<br>{owner}<br>Date 日期 {slashed(day)}</td><td>Confirmed and accepted by the Tenant<br>租客簽署<br><br>{sign()}<br>{of.name}<br>Date 日期 {slashed(day)}</td></tr></table><p style="margin-top:8mm">Received the deposit and the first month's rent 收訖按金及首月租金<br>HK${money(amount * 3)}</p><p>Landlord 業主：{sign(46)}</p><p class="s">Agent 代理：Homewell Property 匯居地產　S-{digits(rng, 6)}</p><p class="c s">2/2</p>"""
    facts = {"parties": (owner, of.name), "address": of.address, "period_from": first, "period_to": last, "issued_on": day, "amount": plain(amount)}  # fmt: skip
    return Paper("tenancy-agreement", "agency-bilingual", (page(one), page(two)), css(SANS, GRID + ".p p{margin-bottom:2.6mm}", size="10.5pt", pad="16mm 20mm"), facts=facts)  # fmt: skip


SANS = "font-family:FreeSans,'Noto Sans CJK HK',sans-serif;"


def electricity(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an electricity account in English with the slip to pay on its lower edge."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault, closes=19, days=31)
    number, units = number_like("####-####-##-#", rng), rng.randrange(160, 900)
    energy, fuel = round(units * 1.068, 1), round(units * 0.223, 1)
    total = round(energy + fuel, 1)
    meter = rng.randrange(11000, 76000)
    rows = [("Meter no.", "Previous", "Current", "Units (kWh)"), (f"D{digits(rng, 6)}", f"{meter}", f"{meter + units}", f"{units}")]  # fmt: skip
    charges = [("Energy charge", money(energy)), ("Fuel clause charge", money(fuel)), ("Special rebate", "0.00"), ("Current month charges", f"<b>{money(total)}</b>")]  # fmt: skip
    body = f"""<div class="two"><span style="font-size:17pt;color:#00703c"><b>Peak Electric</b></span><span class="r s">The Peak Electric Company, Limited<br>Customer Enquiry 2555 0000 (24 hours)</span></div><div class="two" style="margin-top:10mm"><div>{of.name}<br>{"<br>".join(of.address.upper().split(", "))}</div><table style="width:78mm" class="b"><tr><td>Account No.</td><td>{number}</td></tr><tr><td>Statement Date</td><td>{short(issued)}</td></tr><tr><td>Reading Date</td><td>{short(last)}</td></tr><tr><td>Amount Due</td><td><b>HK${money(total)}</b></td></tr><tr><td>Due Date</td><td>{short(issued + timedelta(days=16))}</td></tr></table></div><h3 style="margin-top:8mm">Electricity Account — Domestic Tariff</h3><p>From {short(first)} to {short(last)} ({(last - first).days + 1} days) &nbsp; Supply at the address above</p>{table(rows, "t", head=True)}<div style="margin:4mm 0 0 80mm">{table(charges, "t", "65 35")}</div><p class="s" style="margin-top:5mm">Average daily consumption {units / ((last - first).days + 1):.1f} kWh. Please quote your account number in all correspondence. A deposit of HK$600.00 is held.</p><div style="position:absolute;left:18mm;right:18mm;bottom:20mm;border-top:.4mm dashed #333;padding-top:4mm" class="two"><span>Remittance slip &nbsp; {number}</span><span>HK${money(total)}</span></div>"""
    facts = {"number": number, "holder": of.name, "address": of.address.upper(), "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(total)}  # fmt: skip
    more = (
        GRID
        + ".t{font-size:10pt}.t td,.t th{border-color:#8dbfa5}.b td{border-bottom:.2mm solid #bbb}.t td:last-child{text-align:right}"
    )
    return Paper("utility-bill", "electric-account", (page(body),), css("font-family:FreeSans,sans-serif;", more, size="10.5pt"), facts=facts, language="en")  # fmt: skip


def telephone(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bill for the fixed line and the broadband of a flat, in Chinese."""
    of, (first, last, issued) = case.sponsor, cycle(case.on, fault, closes=24)
    number, parts = digits(rng, 8), [("住宅電話月費", 110.0), ("光纖寬頻 500M 月費", 198.0), ("IDD 長途電話", rng.randrange(0, 900) / 10), ("電視頻道組合", 88.0)]  # fmt: skip
    total = round(sum(value for _, value in parts), 2)
    rows = [("服務", "收費期", "港元"), *((word, f"{first:%d/%m} - {last:%d/%m/%Y}", money(value)) for word, value in parts), ("本月費用合計", "", f"<b>{money(total)}</b>")]  # fmt: skip
    body = f"""<div class="two"><b style="font-size:16pt;color:#5a2d91">通達電訊</b><span class="c">電話及寬頻服務月結單</span></div><div style="margin:8mm 0" class="two"><div>{cn(of)}　{"先生" if of.sex == "M" else "女士"}<br>{of.address_zh}</div><div>客戶號碼：<b>{number}</b><br>發單日期：{zh(issued)}<br>繳費期限：{zh(issued + timedelta(days=18))}</div></div><p>電話號碼：2{digits(rng, 7)}　　安裝地址：{of.address_zh}</p>{table(rows, "t", "48 30 22", head=True)}<p class="r" style="font-size:13pt;margin-top:4mm">應繳金額　<b>${money(total)}</b></p><p>上月結餘 $0.00。多謝準時付款。</p><p class="s">服務熱線 1000 轉 3。逾期繳費須付每月百分之二利息。欠交兩個月或會暫停服務。</p>"""
    facts = {"number": number, "holder": cn(of), "address": of.address_zh, "period_from": first, "period_to": last, "issued_on": issued, "amount": plain(total)}  # fmt: skip
    return Paper("utility-bill", "telephone-zh", (page(body),), css("font-family:FreeSans,'WenQuanYi Zen Hei',sans-serif;", GRID + ".t td:last-child,.t th:last-child{text-align:right}", size="11pt", pad="15mm 17mm"), (210.0, 200.0), facts, "zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (rent,),
    "tenancy-agreement": (tenancy,),
    "utility-bill": (electricity, telephone),
}
