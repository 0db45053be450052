"""What is put into a folder by mistake: papers of none of the kinds."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import dmy, long, mon, only, seal, signature, svg
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.tenth.b_sheet import digits, dollars, names, native, need, sheet, spread, stamp, table


def itinerary(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the itinerary receipt of an airline."""
    only(fault)
    me, day = case.of(party), case.on + timedelta(days=rng.randrange(25, 80))
    town, fare = native(me)[1].replace("Hong Kong", "Bangkok"), rng.randrange(2200, 7800)
    body = f"""<div class="row" style="background:#0c5c63;color:#fff;padding:4mm"><b class="big">Blue Kapok Airways</b><span>Electronic Ticket Itinerary / Receipt</span></div><p style="margin-top:6mm">Booking reference <b style="font-size:15pt">{"".join(rng.choice("BCDFGHJKLMNPQRTVWXYZ") for _ in range(6))}</b></p>{table([("Passenger", "Ticket number", "Date of issue"), (f"{me.surname}/{me.given_names.replace(' ', '')} {'MR' if me.sex == 'M' else 'MS'}", digits(rng, "161-##########"), mon(case.on))], "44 30 26", "grid", True)}<p style="margin-top:6mm"><b>Flight details</b></p>{table([("Flight", "From", "To", "Departs", "Arrives", "Class / Status"), (f"BK {rng.randrange(100, 900)}", town, "Hong Kong (HKG) T1", f"{mon(day)} 10:35", f"{mon(day)} 18:20", "Economy Q / Confirmed")], "10 18 22 18 18 14", "line", True)}{table([("Baggage allowance", "1 piece, 23 kg"), ("Fare", f"HKD {fare:,}.00"), ("Taxes, fees and carrier charges", "HKD 612.00"), ("<b>Total</b>", f"<b>HKD {fare + 612:,}.00</b>"), ("Form of payment", "Credit card ending 4471")], "60 40", "line num")}<p class="s" style="margin-top:6mm">Please present a valid travel document at check-in. Check-in counters close 60 minutes before departure. Carriage is subject to the conditions of contract. Passengers must hold the visas required for entry; the airline is not liable if entry is refused.</p>"""
    return sheet("unknown", "airline-itinerary", [body], "'Liberation Sans',sans-serif", {}, "en")


def degree(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a university's diploma."""
    only(fault)
    me = case.of(party)
    need(fault, case.on.year - me.born_on.year > 24, "Too young for a degree.")
    day = spread(rng, me.born_on + timedelta(days=8200), me.born_on + timedelta(days=8500))
    body = f"""<div class="c" style="border:1.5mm double #7d6a2c;height:100%;padding:14mm 20mm"><p style="font-size:28pt;color:#3c2a6e"><b>University of Saint Aldric</b></p><p style="margin-top:9mm;font-size:14pt">This is to certify that</p><p style="font-size:26pt"><i>{me.western}</i></p><p style="font-size:14pt">having satisfied the examiners has been admitted by the Senate to the degree of</p><p style="font-size:20pt"><b>Bachelor of Business Administration</b></p><p style="font-size:14pt">with Second Class Honours, First Division</p><div class="row" style="margin-top:16mm;text-align:left"><span>{signature(rng, 36, "#222")}Vice-Chancellor</span>{seal("UNIVERSITAS SANCTI ALDRICI", "MCMXI", "#7d6a2c", 28)}<span>{signature(rng, 36, "#222")}Registrar<br>{long(day)}</span></div></div>"""
    return sheet("unknown", "bachelors-degree", [body], "P052,serif", {}, "en", size=(297.0, 210.0), pad="10mm")


def courier(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the stub of a courier for the sent application."""
    only(fault)
    me = case.of(party)
    number = digits(rng, "SF###########")
    body = f"""<div class="row"><b class="big" style="color:#c3161c">捷運速遞 Swift Parcel</b><span>寄件存根 Sender's Copy</span></div><div style="margin:3mm 0">{svg(number, "Code128", 90, 13)}<b>{number}</b></div>{table([("寄件人 From", f"{names(me)}<br>{me.address}"), ("收件人 To", "Receipt and Despatch Sub-unit, Immigration Department<br>2/F, Immigration Tower, 7 Gloucester Road, Wan Chai, Hong Kong"), ("內容 Contents", "文件 Documents"), ("重量 Weight", "0.35 kg"), ("寄件日期 Date", dmy(case.on - timedelta(days=2))), ("運費 Freight", "HK$ 48.00 已付 PREPAID")], "26 74")}<p class="s" style="margin-top:3mm">貨物價值如超過港幣500元請購買保價。Liability is limited to HK$500 per consignment unless insured. 查詢 Enquiry 2730 0144</p><div class="row"><span>寄件人簽署 Sender {signature(rng, 24)}</span><span>{stamp("ACCEPTED<br>PICK-UP 07", "#c3161c")}</span></div>"""
    return sheet("unknown", "courier-stub", [body], "'WenQuanYi Micro Hei',sans-serif", {}, "both", size=(150.0, 130.0), pad="7mm 9mm", points=9)  # fmt: skip


def furniture(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a receipt for furniture delivered."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(10, 90))
    goods = [("Bed frame, 150 × 200 cm, oak 橡木床架", 3290), ("Mattress, medium firm 床褥", 2780), ("Two-door wardrobe 雙門衣櫃", 3150), ("Delivery and assembly 送貨及安裝", 480)]  # fmt: skip
    body = f"""<div class="row"><b class="big">Mori House 木里傢俬</b><span class="r">SALES INVOICE 銷售單<br>No. {digits(rng, "MH19-#####")}<br>{dmy(day)}</span></div><p>Shop G12, Metro Plaza, Kwai Fong　Tel 2410 0166</p><p style="margin-top:5mm">Customer 顧客：{names(me)}<br>Deliver to 送貨地址：{me.address}</p>{table([("Item 貨品", "Qty 數量", "HK$"), *((t, "1", dollars(a * 100)) for t, a in goods), ("<b>Total 合計</b>", "", f"<b>{dollars(sum(a for _, a in goods) * 100)}</b>")], "64 14 22", "line num", True)}<p style="margin-top:6mm">Paid by EPS 易辦事付款　Balance due 餘額 0.00</p><p class="s">Goods sold are not refundable; exchange within 7 days with this invoice in original packing. 貨物出門，恕不退款；憑單可於七天內更換。</p>{stamp("PAID 已付", "#b22", -8)}"""
    return sheet("unknown", "furniture-invoice", [body], "'Noto Sans CJK HK',sans-serif", {}, "both", size=(210.0, 200.0), points=10)  # fmt: skip


def laboratory(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the report of a check-up of health."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(12, 150))
    rows = [("Test", "Result", "Unit", "Reference range"), ("Haemoglobin", f"{rng.uniform(12.6, 15.4):.1f}", "g/dL", "11.5 – 17.0"), ("White cell count", f"{rng.uniform(4.5, 8.9):.1f}", "10⁹/L", "4.0 – 10.0"), ("Fasting glucose", f"{rng.uniform(4.3, 5.5):.1f}", "mmol/L", "3.9 – 5.6"), ("Total cholesterol", f"{rng.uniform(3.9, 5.6):.1f}", "mmol/L", "&lt; 5.2"), ("ALT", str(rng.randrange(12, 38)), "U/L", "&lt; 41"), ("Creatinine", str(rng.randrange(55, 96)), "µmol/L", "50 – 110"), ("Hepatitis B surface antigen", "Non-reactive", "", "Non-reactive")]  # fmt: skip
    body = f"""<div class="row" style="border-bottom:.8mm solid #3a7d44"><b class="big" style="color:#3a7d44">Cedarline Medical Laboratory</b><span class="s r">Unit 901, Argyle Centre, Mong Kok<br>T 2390 0155</span></div>{table([("Patient", f"<b>{me.name}</b>", "Lab no.", digits(rng, "19-######")), ("Sex / Age", f"{me.sex} / {case.on.year - me.born_on.year}", "Collected", f"{dmy(day)} 08:45"), ("Referred by", "Dr. Tam Wing Sum", "Reported", dmy(day + timedelta(days=1)))], "14 40 16 30", "open")}<p class="c" style="margin:5mm"><b>LABORATORY REPORT – HEALTH CHECK PROFILE B</b></p>{table(rows, "40 20 18 22", "line", True)}<p style="margin-top:8mm">Comment: results within normal limits unless marked.</p><div class="r">{signature(rng, 30)}Medical Laboratory Technologist (Part I)</div><p class="s">Results relate only to the sample received. *** End of report ***</p>"""
    return sheet("unknown", "laboratory-report", [body], "Lato,'DejaVu Sans',sans-serif", {}, "en")


def guide(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agent's quotation and checklist for the application."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(15, 60))
    wants = ["Application form, completed and signed (applicant and sponsor)", "Recent photograph of the applicant", "Copy of travel document", "Proof of relationship, e.g. marriage or birth certificate", "Sponsor's bank statements and salary proof", "Proof of accommodation, e.g. tenancy agreement or utility bill", "Copy of sponsor's Hong Kong identity card"]  # fmt: skip
    body = f"""<p style="color:#885a13"><b class="big">Bridgeway Immigration Consultants</b><br>16/F, 28 Stanley Street, Central</p><p class="r">{long(day)}</p><p>Dear {"Mr." if me.sex == "M" else "Ms."} {me.surname.title()},</p><p><b>Dependant visa – our quotation and what we need from you</b></p><p>Thank you for your enquiry. Our professional fee for one dependant is HK$9,800, payable in two instalments; the government fee is separate. Please let us have the following papers by e-mail, as clear colour scans:</p>{"".join(f"<p>☐　{each}</p>" for each in wants)}<p>Once all is received we shall submit within three working days. Processing usually takes four to six weeks.</p><p>Kind regards,</p>{signature(rng, 32)}<p>Gavin Lo<br>Case Manager</p>"""
    return sheet("unknown", "agents-checklist-letter", [body], "Carlito,'DejaVu Sans',sans-serif", {}, "en", pad="20mm 25mm", points=11.5)  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": (itinerary, degree, courier, furniture, laboratory, guide)}
