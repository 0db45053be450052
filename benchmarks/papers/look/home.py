# ruff: noqa: E501
"""Rent receipts, tenancy agreements and bills."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    HEI,
    SERIF,
    at,
    barcode,
    box,
    dmy,
    e,
    known,
    long,
    only,
    rosette,
    seal,
    seed,
    sheet,
    short,
    signed,
    zh,
)  # fmt: skip
from benchmarks.papers.look.money import CSS, block, lines_of, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case

LANDLORDS = (
    ("FUNG KWAI LAN", "馮桂蘭"),
    ("POON SHING FAT", "潘成發"),
    ("GOLDEN ROOF PROPERTIES LIMITED", "金瓦置業有限公司"),
)


def _landlord(case: Case) -> tuple[str, str]:
    return LANDLORDS[seed(case.name) % 3]


def rent_receipt(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a receipt from a printed receipt book, filled in by hand."""
    only(fault, "stale")
    of, size = case.of(party), (210.0, 99.0)
    start, end = story.recent(case, rng, fault)
    on, rent, number = (
        start + timedelta(days=rng.randrange(1, 9)),
        f"HK${rng.randrange(9, 32) * 1000:,}.00",
        f"{rng.randrange(100, 9999):05d}",
    )
    landlord, ink = _landlord(case), "color:#1b2f7a"
    inner = (
        at(84, 6, "租金收據", 16, f"font-family:{HEI};letter-spacing:.3em")
        + at(88, 14, "RENTAL RECEIPT", 9)
        + at(160, 8, f"No. {number}", 11, "color:#a11")
        + box(8, 4, 194, 91, "", "border:.5mm solid #446")
    )
    for y, label, value, x in (
        (24, "茲收到 Received from", f"{of.name} {of.chinese_name}", 52),
        (33, "地址 Address of premises", of.address, 56),
        (42, "租金 Rent for the period", f"{dmy(start)} 至 to {dmy(end)}", 56),
        (51, "款額 The sum of", rent, 44),
        (60, "付款方式 By", "銀行轉賬 Bank transfer", 36),
    ):
        inner += (
            at(14, y, label, 8.6)
            + at(x, y - 0.8, value, 11, ink)
            + box(x - 1, y + 5, 196 - x, 0.1, "", "border-top:.2mm solid #888")
        )
    inner += (
        at(14, 76, "日期 Date", 8.6)
        + at(34, 75.4, dmy(on), 11, ink)
        + at(96, 76, "業主簽署 Landlord", 8.6)
        + signed(rng, 128, 67, 44, 13)
        + at(122, 84, " ".join(landlord), 7.4)
    )
    facts = known(
        holder=of.name, address=of.address, issued_on=on, period_from=start, period_to=end, amount=rent, number=number
    )
    return Paper("rent-receipt", "receipt-book", (sheet(inner, size, "background:#fbfaf0"),), CSS, size, facts)


def rent_receipt_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a receipt in Chinese that a landlord typed."""
    only(fault, "stale")
    of, size = case.of(party), (148.0, 210.0)
    start, end = story.recent(case, rng, fault)
    on, rent = start + timedelta(days=rng.randrange(1, 9)), rng.randrange(9, 32) * 1000
    name = of.chinese_name or of.name
    inner = (
        at(58, 20, "租　單", 20)
        + f'<div style="position:absolute;left:20mm;top:44mm;width:108mm;font-size:13pt;line-height:2.1">茲收到 {e(name)} 君交來{of.address_zh}之租金，由{zh(start)}至{zh(end)}，共港幣 {rent:,} 元正。此據。</div>'
    )
    inner += (
        at(40, 140, f"業主：{_landlord(case)[1]}", 13)
        + signed(rng, 60, 150, 44, 14)
        + at(40, 168, zh(on), 13)
        + '<div style="position:absolute;left:20mm;top:134mm;width:14mm;height:17mm;border:.3mm dashed #999;font-size:7pt">印花</div>'
    )
    facts = known(
        holder=name, address=of.address_zh, issued_on=on, period_from=start, period_to=end, amount=f"港幣 {rent:,} 元"
    )
    return Paper("rent-receipt", "chinese", (sheet(inner, size),), CSS, size, facts, "zh")


def tenancy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agreement in English of three pages, signed on the last."""
    only(fault, "unsigned", "expired")
    of, landlord = case.of(party), _landlord(case)[0]
    begins = (case.on - timedelta(days=rng.randrange(60, 500))).replace(day=1)
    if fault == "expired":
        begins = story.years(begins, -3)
    ends, on, rent = (
        story.years(begins, 2) - timedelta(days=1),
        begins - timedelta(days=12),
        f"HK${rng.randrange(9, 34) * 1000:,}.00",
    )
    clauses = [
        "To pay the said rent on the days and in the manner aforesaid.", "To pay all charges for electricity, gas, water and telephone.", "To keep the interior of the premises in good and tenantable repair.",
        "Not to assign, underlet or part with the possession of the premises.", "To permit the Landlord at reasonable times to enter and view the state of the premises.", "To use the premises for residential purposes only.",
        "The Landlord shall pay the rates, government rent and management fees.", "The deposit shall be refunded without interest within fourteen days after the expiry of this tenancy.",
    ]  # fmt: skip
    one = (
        f'<div style="position:absolute;left:0;width:100%;top:24mm;text-align:center;font:bold 18pt {SERIF}">TENANCY AGREEMENT</div><div class="letter" style="top:46mm;font-family:{SERIF}"><p>AN AGREEMENT made the {long(on)}</p><p>BETWEEN <b>{landlord}</b> (hereinafter called "the Landlord") of the one part and <b>{e(of.name)}</b>, holder of Hong Kong Identity Card No. {of.hkid} (hereinafter called "the Tenant") of the other part.</p><p>1. The Landlord shall let and the Tenant shall take ALL THAT premises known as <b>{e(of.address)}</b> (hereinafter called "the premises").</p><p>2. Term: two years commencing from {long(begins)} to {long(ends)}, both days inclusive.</p><p>3. Rent: {rent} per month, payable in advance on the first day of each calendar month.</p></div>'
        + at(102, 284, "- 1 -", 8)
    )
    two = (
        f'<div class="letter" style="top:24mm;font-family:{SERIF}"><p>4. The parties agree as follows:</p>'
        + "".join(f"<p>({chr(97 + i)}) {clause}</p>" for i, clause in enumerate(clauses))
        + "</div>"
        + at(102, 284, "- 2 -", 8)
    )
    three = at(26, 26, "IN WITNESS whereof the parties have set their hands the day and year first above written.", 9.6)
    for i, (who, name) in enumerate((("Landlord", landlord), ("Tenant", of.name))):
        y = 56 + 62 * i
        three += (
            at(26, y, f"SIGNED by the {who}", 10.5)
            + at(26, y + 7, name, 10.5)
            + box(110, y + 16, 70, 0.1, "", "border-top:.3mm solid #222")
            + at(112, y + 18, f"{who}'s signature", 8)
        )
        three += "" if fault == "unsigned" else signed(rng, 116, y + 1, 52, 15)
    three += (
        seal(56, 196, 14, "STAMP OFFICE HONG KONG", "IRD", "#555")
        + at(80, 190, f"Stamp duty paid {short(on + timedelta(days=15))}", 9)
        + at(102, 284, "- 3 -", 8)
    )
    facts = known(
        holder=of.name,
        parties=(landlord, of.name),
        address=of.address,
        issued_on=on,
        period_from=begins,
        period_to=ends,
        amount=rent,
    )
    return Paper(
        "tenancy-agreement",
        "english-three-pages",
        (sheet(one), sheet(two), sheet(three)),
        CSS,
        facts=facts,
        language="en",
    )


def _bill_days(case: Case, rng: Random, fault: str) -> tuple:
    _, month_end = story.recent(case, rng, fault)
    end = month_end - timedelta(days=rng.randrange(2, 14))
    return end - timedelta(days=rng.choice((30, 61))), end, end + timedelta(days=3)


def electricity(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bilingual bill for electricity with its payment slip."""
    only(fault, "stale")
    of = case.of(party)
    start, end, on = _bill_days(case, rng, fault)
    number, units = f"{rng.randrange(10**10, 10**11)}", rng.randrange(180, 900)
    amount = f"HK${units * 1.17:,.2f}"
    inner = (
        at(16, 12, "港星電力 Harbour Star Electric", 16, "color:#0a5aa0;font-weight:bold")
        + at(150, 14, "電費單 Electricity Bill", 12)
        + block(22, 34, lines_of(of))
    )
    for i, (label, value) in enumerate(
        (
            ("客戶號碼 Account No.", number),
            ("發單日期 Bill Date", long(on)),
            ("到期日 Due Date", long(on + timedelta(days=21))),
            ("應繳金額 Amount Due", amount),
        )
    ):
        inner += at(112, 34 + 7 * i, label, 8.4) + at(152, 33.6 + 7 * i, value, 9.6, "font-weight:bold")
    inner += (
        at(16, 74, "供電地址 Supply Address", 8.4)
        + at(58, 73.6, of.address, 9.4)
        + at(16, 81, "收費期 Billing Period", 8.4)
        + at(58, 80.6, f"{dmy(start, '/')} - {dmy(end, '/')}", 9.4)
    )
    inner += table(
        92,
        ("電錶 Meter No.", "今次讀數 Present", "上次讀數 Previous", "用電量 Units (kWh)"),
        [(f"M{rng.randrange(10**6, 10**7)}", f"{24000 + units}", "24000", f"{units}")],
        (1, 2, 3),
    )
    inner += table(
        118,
        ("項目 Item", "HK$"),
        [
            ("基本電費 Basic charge", f"{units * 0.94:,.2f}"),
            ("燃料調整費 Fuel clause charge", f"{units * 0.23:,.2f}"),
            ("總額 Total", amount),
        ],
        (1,),
    )
    for i in range(7):
        inner += box(
            30 + i * 20,
            200 - (units / 12 + i * 7 % 25) / 2,
            10,
            (units / 12 + i * 7 % 25) / 2,
            "",
            "background:#7fb2dd",
        )
    inner += (
        box(0, 226, 210, 0.1, "", "border-top:.3mm dashed #777")
        + at(16, 232, "繳費通知 Payment Slip", 10)
        + barcode(number, 16, 244, 70, 12)
        + at(120, 246, f"{number}　{amount}", 10)
    )
    facts = known(
        holder=of.name, address=of.address, number=number, issued_on=on, period_from=start, period_to=end, amount=amount
    )
    return Paper("utility-bill", "electricity", (sheet(inner),), CSS, facts=facts)


def water(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a demand for water charges, mostly in Chinese."""
    only(fault, "stale")
    of, size = case.of(party), (210.0, 148.0)
    start, end, on = _bill_days(case, rng, fault)
    number, amount = (
        f"{rng.randrange(10**9, 10**10)}-{rng.randrange(10)}",
        f"{rng.randrange(60, 700)}.{rng.randrange(10)}0",
    )
    name = of.chinese_name or of.name
    inner = (
        rosette(24, 16, 8, "#3a7a9a")
        + at(38, 9, "水務署　水費及排污費單", 14, f"font-family:{HEI}")
        + at(38, 17, "Water Supplies Department  Demand for Water and Sewage Charges", 8.6)
        + block(20, 34, lines_of(of, True) if of.chinese_name else lines_of(of))
    )
    for i, (label, value) in enumerate(
        (("用戶號碼", number), ("發單日期", zh(on)), ("抄錶日期", zh(end)), ("付款限期", zh(on + timedelta(days=14))))
    ):
        inner += at(122, 34 + 6.5 * i, label, 9) + at(148, 33.8 + 6.5 * i, value, 9.6)
    inner += (
        at(20, 66, f"註冊用戶：{name}", 9.4)
        + at(20, 73, f"供水地址：{of.address_zh}", 9.4)
        + at(20, 80, f"收費期：{zh(start)}至{zh(end)}", 9.4)
    )
    inner += table(
        90,
        ("項目", "用水量（立方米）", "港元"),
        [
            ("水費", "31", f"{float(amount) * 0.6:.2f}"),
            ("排污費", "31", f"{float(amount) * 0.4:.2f}"),
            ("應繳總額", "", f"${amount}"),
        ],
        (1, 2),
    )
    facts = known(
        holder=name,
        address=of.address_zh,
        number=number,
        issued_on=on,
        period_from=start,
        period_to=end,
        amount=f"${amount}",
    )
    return Paper("utility-bill", "water", (sheet(inner, size, "background:#f4fafc"),), CSS, size, facts)


def broadband(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a bill for broadband in English."""
    only(fault, "stale")
    of = case.of(party)
    start, end, on = _bill_days(case, rng, fault)
    number, amount = f"{rng.randrange(10**7, 10**8)}", f"HK${rng.randrange(150, 480)}.00"
    inner = (
        at(16, 14, "FernNet Broadband", 20, f"font-family:{SERIF};color:#2f7d4f")
        + block(20, 40, [of.western, *lines_of(of)[1:]])
        + at(120, 40, "BROADBAND BILL", 13, "font-weight:bold")
    )
    inner += table(
        72,
        (),
        [
            ("Account number", number),
            ("Bill date", short(on, False)),
            ("Billing period", f"{short(start, False)} to {short(end, False)}"),
            ("Service address", of.address),
            ("Payment due date", short(on + timedelta(days=18), False)),
        ],
    )
    inner += table(
        124, ("Charges", "Amount"), [("1000M fibre plan, monthly fee", amount), ("Total amount due", amount)], (1,)
    ) + at(16, 160, "Thank you for choosing FernNet. Enquiries: 5555 0133", 8.6)
    facts = known(
        holder=of.western,
        address=of.address,
        number=number,
        issued_on=on,
        period_from=start,
        period_to=end,
        amount=amount,
    )
    return Paper("utility-bill", "broadband", (sheet(inner),), CSS, facts=facts, language="en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (rent_receipt, rent_receipt_chinese),
    "tenancy-agreement": (tenancy,),
    "utility-bill": (electricity, water, broadband),
}
