"""What lies in a folder by mistake and is none of the kinds."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.papers.eighth.b_base import arms, css, oval, slashed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    both,
    en,
    like,
    made,
    mon,
    money,
    only,
    pen,
    put,
    rows,
    square,
    tc,
    zh,
)


def _none(layout: str, body: str, style: str, language: str, **more: Any) -> Paper:
    return made("unknown", layout, [body], style, {}, language, **more)


def hotel(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the confirmation of a hotel booking."""
    only(fault)
    me, day = case.of(party), case.on + timedelta(days=rng.randrange(20, 70))
    rate = rng.randrange(780, 1900)
    body = f"""<div style="background:#14395c;color:#fff;padding:5mm 8mm" class="sp"><b style="font-size:17pt">stayfinder</b><span>Booking confirmation<br>Confirmation No. <b>{like("####.###.###", rng)}</b>　PIN {like("####", rng)}</span></div><div style="padding:7mm 8mm"><p style="font-size:15pt"><b>Kestrel Harbour Hotel</b> ★★★★</p><p>218 Connaught Road West, Sai Ying Pun, Hong Kong<br>Phone: +852 3155 0{like("###", rng)}</p>{rows([("CHECK-IN", "CHECK-OUT", "ROOMS", "NIGHTS"), (f"<b>{day:%a} {mon(day)}</b><br>from 15:00", f"<b>{day + timedelta(days=4):%a} {mon(day + timedelta(days=4))}</b><br>until 12:00", "1", "4")], "box", "34 34 16 16", head=True)}<p style="margin-top:6mm"><b>Superior Double Room, harbour view</b><br>Guest name: {me.western} (2 adults)<br>Breakfast is included in the room price.</p>{rows([("4 nights × HK$ " + f"{rate:,}", f"HK$ {rate * 4:,}"), ("10 % service charge", f"HK$ {rate * 4 // 10:,}"), ("<b>Price</b>", f"<b>HK$ {rate * 4 + rate * 4 // 10:,}</b>")], "line", "70 30", "1")}<p class="sm" style="margin-top:5mm">You'll pay at the property. You can cancel free of charge until 48 hours before check-in. Guests are required to show a photo identification and credit card upon check-in. Special requests are subject to availability.</p><p class="sm">Need help? Customer service is available 24 hours a day. This is not a travel document.</p></div>"""
    return _none("hotel-booking", body, css("Carlito,'DejaVu Sans',sans-serif", "", "10.5pt", "12mm"), "en")


def insurance(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the schedule of a travel insurance."""
    only(fault)
    me, day = case.of(party), case.on + timedelta(days=rng.randrange(5, 30))
    body = f"""<div class="sp"><b style="font-size:17pt;color:#00694e">Willowmere Insurance 柳溪保險</b><span class="rt">旅遊保險承保表<br>TRAVEL INSURANCE SCHEDULE</span></div>{rows([("保單號碼 Policy No.", like("TI19-#######", rng)), ("受保人 Insured Person", both(me)), ("計劃 Plan", "單次旅程 Single Trip – Gold 黃金計劃"), ("保險期 Period of Insurance", f"{slashed(day)} – {slashed(day + timedelta(days=9))}"), ("目的地 Destination", "全球 Worldwide"), ("保費 Premium", f"HK$ {rng.randrange(180, 460)}.00 (已付 paid)")], "box", "36 64")}<p class="bd" style="margin-top:6mm">保障表 Table of Benefits（每人最高賠償額 HK$）</p>{rows([("醫療費用 Medical Expenses", "1,000,000"), ("緊急救援 Emergency Assistance", "全數 Full cover"), ("人身意外 Personal Accident", "800,000"), ("行李及個人財物 Baggage", "20,000"), ("行程延誤 Travel Delay", "2,500"), ("取消旅程 Trip Cancellation", "40,000"), ("個人責任 Personal Liability", "2,500,000")], "line", "72 28", "1")}<p class="sm" style="margin-top:6mm">本承保表須與保單條款一併閱讀。不保事項包括投保前已存在之疾病。This Schedule shall be read together with the Policy wording. Pre-existing conditions are excluded.</p><div class="sp" style="margin-top:8mm"><span>簽發日期 Date of issue: {slashed(case.on - timedelta(days=6))}</span><span>{pen(rng, "#222")}<br>授權簽署 Authorised Signature</span></div>"""
    return _none("travel-insurance", body, css("'Nimbus Sans','Noto Sans CJK HK',sans-serif", "", "10.5pt"), "both")


def marks(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a university's transcript of marks."""
    only(fault)
    me = case.of(party)
    year = me.born_on.year + 20
    if year + 4 > case.on.year:
        raise NobodysError("Too young for a degree.")
    courses = ["Microeconomics I", "Calculus and Linear Algebra", "Academic Writing", "Introduction to Statistics", "Financial Accounting", "Business Law", "Econometrics", "Public Finance", "Organisational Behaviour", "Honours Project"]  # fmt: skip
    lines = [("Code", "Course title", "Term", "Credits", "Grade")]
    lines += [(f"ECO{1000 + 37 * n}", title, f"{year + n // 4}/{(year + n // 4 + 1) % 100:02} T{1 + n % 2}", "3.0", rng.choice(("A", "A-", "B+", "B", "B-"))) for n, title in enumerate(courses)]  # fmt: skip
    body = f"""<div class="ctr">{arms("#4a2070", 20, "shield")}<p style="font-size:17pt"><b>Northmoor Metropolitan University</b></p><p>Office of the Academic Registrar</p><p style="font-size:13pt;margin-top:4mm"><b>OFFICIAL ACADEMIC TRANSCRIPT</b></p></div>{rows([("Name", me.western, "Student No.", like("S#######", rng)), ("Programme", "BSc (Hons) Economics and Management", "Award", "Second Class Honours, Division One")], "box", "13 42 15 30")}<div style="height:4mm"></div>{rows(lines, "line", "14 44 18 12 12", "3", head=True)}<p>Cumulative grade point average: <b>3.{rng.randrange(20, 70)}</b> / 4.00　Total credits earned: 120.0</p><p class="sm">Grading: A 4.0, A- 3.7, B+ 3.3, B 3.0, B- 2.7, C 2.0, F fail. Medium of instruction: English. A transcript is official only if it bears the seal of the University.</p><div class="sp" style="margin-top:14mm"><span>{pen(rng, "#222")}<br>Academic Registrar</span><span>{oval("NORTHMOOR", "OFFICE OF THE REGISTRAR", "#4a2070")}</span></div>"""
    return _none("academic-transcript", body, css("P052,serif", "", "10.5pt", "15mm 20mm"), "en")


def clinic(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a sick leave certificate with the receipt of a clinic."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(3, 60))
    fee = rng.randrange(280, 520)
    body = f"""<div class="ctr"><b style="font-size:15pt">歐陽志昌醫生醫務所</b><br>DR. AU YEUNG CHI CHEONG, M.B., B.S. (H.K.)<br><span class="sm">九龍旺角彌敦道 688 號 7 樓　Tel. 2391 4{like("###", rng)}</span></div><p class="ctr bd" style="margin-top:4mm">醫生證明書　MEDICAL CERTIFICATE</p><p>This is to certify that <span class="hw">{both(me)}</span> attended my clinic on <span class="hw">{slashed(day)}</span> and was found to be suffering from <span class="hw">acute gastroenteritis</span>.</p><p>茲證明上述病人需要休息 Sick leave is recommended for <span class="hw">2</span> day(s) 由 from <span class="hw">{slashed(day)}</span> 至 to <span class="hw">{slashed(day + timedelta(days=1))}</span>.</p><p style="border-top:.3mm dashed #888;padding-top:3mm">收據 Receipt No. {like("#####", rng)}　診金連藥費 Consultation and medication　HK$ <span class="hw">{fee}.00</span></p><div class="sp" style="margin-top:4mm"><span>日期 Date：<span class="hw">{slashed(day)}</span></span><span class="ctr">{pen(rng)}<br><span class="sm">簽署 Signature</span></span></div>{put(12, 88, oval("歐陽志昌醫生", "診所專用"))}"""
    return _none("sick-leave", body, css("'Nimbus Roman','AR PL UMing HK',serif", ".hw{font-family:FreeSerif,'AR PL UKai HK';font-style:italic;color:#1c2f86;border-bottom:.2mm solid #666}", "10.5pt", "10mm 12mm"), "both", size=(148.0, 130.0))  # fmt: skip


def school(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a circular of a primary school to its parents, with a slip to return."""
    only(fault)
    day = between(rng, case.on - timedelta(days=40), case.on - timedelta(days=2))
    trip = day + timedelta(days=18)
    body = f"""<p class="ctr"><b style="font-size:16pt">聖安德肋堂小學</b></p><p class="ctr">二零一八至一九年度　通告第 {rng.randrange(60, 120)} 號</p><p class="ctr bd" style="font-size:14pt">全方位學習日事宜</p><p>敬啟者：</p><p>　　本校謹訂於{zh(trip)}舉行全方位學習日，帶領三年級學生前往香港濕地公園參觀，以擴闊學生視野，加深對本地生態之認識。詳情如下：</p>{rows([("日期", zh(trip)), ("集合時間及地點", "上午八時十五分　本校操場"), ("解散時間及地點", "下午三時三十分　本校操場"), ("服飾", "整齊體育服，穿著運動鞋"), ("費用", "港幣六十五元正（包括車費及入場費）"), ("攜帶物品", "午餐、水樽、雨具、文具")], "box", "28 72")}<p>　　請填妥下列回條，連同費用於{zh(day + timedelta(days=5))}或之前交回班主任。如有查詢，請致電 2337 1{like("###", rng)} 與何主任聯絡。</p><p>　　此致</p><p>貴家長</p><p class="rt">聖安德肋堂小學校長　溫麗霞　謹啟<br>{zh(day)}</p><p style="border-top:.4mm dashed #444;padding-top:4mm" class="ctr bd">回　條</p><p>敬覆者：本人知悉 貴校通告，並　☐ 同意　☐ 不同意　敝子弟參加全方位學習日。</p><p>班別：______　學生姓名：____________　家長簽署：____________　日期：__________</p>"""
    return _none("school-circular", body, css("'AR PL UMing HK',serif", "", "12pt", "18mm 22mm"), "zh")


def shop(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the till receipt of a shop for appliances with its note of delivery."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(2, 40))
    goods = [("電飯煲 RICE COOKER 1.8L", 898_00), ("吸塵機 VACUUM V7", 2_380_00), ("電熱水壺 KETTLE", 299_00), ("HDMI CABLE 2M", 89_00)]  # fmt: skip
    total = sum(price for _, price in goods)
    body = f"""<div class="ctr"><b style="font-size:15pt">萬新電器 MANSUN</b><br>深水埗分店 Sham Shui Po<br>發票 SALES INVOICE</div><p>No: {like("SSP-########", rng)}<br>{slashed(day)} {rng.randrange(11, 21)}:{rng.randrange(10, 60)}　Staff 0{rng.randrange(10, 99)}<br>客戶 Customer: {tc(me)}<br>送貨 Deliver to: {me.address}</p>{rows([(name, "1", money(price)) for name, price in goods], "line", "62 10 28", "2")}<p class="sp" style="font-size:12pt"><b>合計 TOTAL</b><b>HK${money(total)}</b></p><p class="sp"><span>VISA ****{like("####", rng)}</span><span>{money(total)}</span></p><p class="sm">貨品出門，恕不退換。保養期一年，請保留此單據。送貨日期：{slashed(day + timedelta(days=3))} 下午</p><p class="ctr">{bars(rng, 46, 8)}<br>{square(rng, 16)}<br>多謝惠顧 THANK YOU</p>"""
    return _none("till-receipt", body, css("'Liberation Mono','WenQuanYi Zen Hei Mono',monospace", "", "8pt", "6mm 5mm"), "both", size=(80.0, 178.0))  # fmt: skip


def quotation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the letter by which a mover sets out a price."""
    only(fault)
    me, day = case.of(party), case.on - timedelta(days=rng.randrange(3, 40))
    price = rng.randrange(9_000, 26_000)
    body = f"""<div class="sp"><b style="font-size:18pt;color:#b5541c">Albatross Relocations</b><span class="rt">QUOTATION<br>Ref. ALB-{like("#####", rng)}</span></div><p style="margin-top:8mm">{en(day)}</p><p>{me.western}<br>{me.address}</p><p>Thank you for letting us survey your household goods. We are pleased to quote as follows for the removal by sea, door to door:</p>{rows([("Service", "HK$"), ("Export packing of approx. 6.5 cubic metres", f"{price:,}.00"), ("Ocean freight, shared container", f"{price * 3 // 4:,}.00"), ("Customs clearance and delivery, ground floor", f"{price // 2:,}.00"), ("<b>Total, excluding insurance</b>", f"<b>{price + price * 3 // 4 + price // 2:,}.00</b>")], "line", "74 26", "1", head=True)}<p>The transit time is about five to seven weeks. Our rates do not include parking fines, storage or duties. Insurance can be arranged at 2.5 % of the declared value. This quotation is valid for 30 days.</p><p>To accept, please sign and return one copy and pay a deposit of 30 %.</p><p style="margin-top:9mm">{pen(rng)}<br>Benedict Sze, Move Consultant</p>"""
    return _none("movers-quotation", body, css("Lato,sans-serif", ".p p{margin:3mm 0}", "11pt", "18mm 22mm"), "en")


MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": (hotel, insurance, marks, clinic, school, shop, quotation)}
