"""What lies in a folder by mistake and is none of the kinds."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.b_page import (
    bars,
    between,
    both,
    couple,
    crest,
    css,
    dmy,
    en,
    lately,
    like,
    made,
    mon,
    money,
    only,
    pen,
    put,
    rows,
    sc,
    seal,
    square,
    state,
    tc,
    us,
    zh,
)


def _none(layout: str, body: str, style: str, language: str, **more: Any) -> Paper:
    return made("unknown", layout, [body], style, {}, language, **more)


def ticket(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the receipt of an electronic ticket."""
    only(fault)
    me, day = case.of(party), case.on + timedelta(days=rng.randrange(40, 90))
    fare = rng.randrange(2_000, 9_000) * 100
    body = f"""<div class="sp"><b style="font-size:18pt;color:#0a6a5a">Meridian Pacific</b><span>Electronic Ticket Receipt</span></div><p>Booking reference <b style="font-size:14pt">{"".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(6))}</b>　Issued {mon(day - timedelta(days=60))}</p>{rows([("Passenger", f"{me.surname}/{me.given_names.replace(' ', '')} {'MR' if me.sex == 'M' else 'MS'}"), ("Ticket number", like("618-##########", rng)), ("Passport", me.passport), ("Frequent flyer", "&mdash;")], "line", "30 70")}<p class="bd">Itinerary</p>{rows([("Flight", "From", "To", "Departs", "Arrives", "Class", "Bag"), (like("MP ###", rng), "Singapore SIN T3", "Hong Kong HKG T1", f"{day:%d%b%y} 0905".upper(), f"{day:%d%b%y} 1305".upper(), "Y / OK", "30K"), (like("MP ###", rng), "Hong Kong HKG T1", "Singapore SIN T3", f"{day + timedelta(days=28):%d%b%y} 1830".upper(), f"{day + timedelta(days=28):%d%b%y} 2235".upper(), "Y / OK", "30K")], "box", "12 19 19 18 18 8 6", head=True)}<p class="bd">Payment</p>{rows([("Fare", f"HKD {money(fare)}"), ("Taxes, fees and charges", "HKD 612.00"), ("Total", f"HKD {money(fare + 612_00)}"), ("Form of payment", "Card **** 4410")], "line", "50 50")}<p class="sm">At check-in, please present a passport or other photo identification and any visa required for your destination. Carriage is subject to the conditions of carriage of the operating airline. Check-in closes 60 minutes before departure.</p>{bars(rng, 70, 10)}"""
    return _none("electronic-ticket", body, css("'Liberation Sans',sans-serif", "", "9.5pt"), "en")


def degree(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a university's diploma."""
    only(fault)
    me = case.of(party)
    year = me.born_on.year + 22
    body = f"""<div class="ctr">{crest("#6b1f2a", 26)}<p style="font-size:26pt;color:#6b1f2a">Aldermoor University</p><p>By authority of the Senate and on the recommendation of the Faculty of Arts</p><p style="font-size:22pt;font-style:italic">{me.western}</p><p>having satisfied all the requirements has this day been admitted to the degree of</p><p style="font-size:18pt">Bachelor of Arts with Honours</p><p>Second Class, Division One, in Economics and Geography</p><p>Given under the seal of the University on the fourth day of July {year}</p></div><div class="sp" style="margin-top:10mm"><span class="ctr">{pen(rng, "#222")}<br>Chancellor</span><span>{seal("SIGILLUM UNIVERSITATIS ALDERMOORIENSIS ", "#6b1f2a", 32, "✠", "DejaVu Sans")}</span><span class="ctr">{pen(rng, "#222")}<br>Registrar</span></div>"""
    return _none("degree", body, css("Caladea,serif", ".p{background:#fdf9ee}", "12pt", "16mm 24mm"), "en", size=(297.0, 210.0))  # fmt: skip


def vaccination(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of an immunisation record."""
    only(fault)
    me = case.of(party)
    shots = ("B.C.G. Vaccine 卡介苗", "Hepatitis B – first dose 乙型肝炎疫苗 – 第一次", "DTaP-IPV – first dose 白喉、百日咳、破傷風及小兒麻痺混合疫苗", "Pneumococcal – first dose 肺炎球菌疫苗", "MMR – first dose 麻疹、流行性腮腺炎及德國麻疹", "Varicella 水痘疫苗")  # fmt: skip
    lines = [("Immunisation 免疫注射", "Date 日期", "Given by 注射者")]
    lines += [(text, dmy(me.born_on + timedelta(days=5 + 61 * n)), pen(rng, width=18)) for n, text in enumerate(shots)]
    body = f"""<p class="ctr bd" style="color:#1b7a4a">DEPARTMENT OF HEALTH 衞生署<br>IMMUNISATION RECORD 免疫接種記錄</p>{rows([("Name 姓名", both(me)), ("Date of Birth 出生日期", dmy(me.born_on)), ("Sex 性別", me.sex), ("Record No. 檔案號碼", like("MCH-######", rng))], "box", "38 62")}<div style="height:3mm"></div>{rows(lines, "box", "58 22 20", head=True)}<p class="xs">Please keep this record for life and bring it to every visit. 請終身保存此記錄，並於每次覆診時帶備。</p>"""
    return _none("immunisation-record", body, css("'Noto Sans CJK HK',sans-serif", ".p{background:#eef8ef}", "8.5pt", "8mm"), "both", size=(120.0, 170.0))  # fmt: skip


def intended(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the notice of an intended marriage, which is given weeks before any certificate."""
    only(fault)
    he, she, day = couple(case)
    given = day - timedelta(days=32)

    def line(who: str, p: Any) -> tuple[str, ...]:
        return (who, both(p), "Bachelor 未婚" if p.sex == "M" else "Spinster 未婚", "Clerk 文員", p.address)

    body = f"""<p class="rt sm">FORM 1 表格 1</p><p class="ctr bd" style="font-size:13pt">MARRIAGE ORDINANCE 婚姻條例<br>(Chapter 181 第181章)<br>NOTICE OF INTENDED MARRIAGE 擬結婚通知書</p><p>To the Registrar of Marriages 致婚姻登記官：</p><p>I hereby give you notice that a marriage is intended to be had within three months from the date hereof between me and the other party herein named. 本人現通知閣下，本人與下述另一方擬於本通知書日期起計三個月內舉行婚禮。</p>{rows([("", "Name 姓名", "Condition 婚姻狀況", "Occupation 職業", "Dwelling place 住址"), line("Man 男", he), line("Woman 女", she)], "box", "10 26 18 14 32", head=True)}<p>Place of intended marriage 擬舉行婚禮地點：Tuen Mun Marriage Registry 屯門婚姻登記處<br>Intended date 擬定日期：{dmy(day)}</p><p>I solemnly declare that I believe there is no impediment of kindred or alliance or other lawful hindrance to the said marriage.</p><div class="sp"><span>Signature 簽署 {pen(rng)}</span><span>Date 日期 {dmy(given)}</span></div><p class="sm" style="border-top:.3mm solid #333;margin-top:10mm;padding-top:2mm">FOR OFFICIAL USE 由辦理機關填寫　Notice No. {like("####", rng)}　Entered in the Marriage Notice Book on {dmy(given)}　Exhibited until {dmy(given + timedelta(days=15))}　Fee $305 received</p>"""
    return _none("notice-of-intended-marriage", body, css("'Liberation Serif','AR PL UMing HK',serif", "", "11pt", "18mm 20mm"), "both")  # fmt: skip


def police(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a notary's statement that somebody has no criminal record."""
    only(fault)
    me, day = case.of(party), between(rng, case.on - timedelta(days=150), case.on - timedelta(days=10))
    body = f"""<p class="ctr" style="font-size:20pt;letter-spacing:4mm;margin-top:14mm">无犯罪记录证明</p><p class="rt">深公证字〔{day.year}〕第{like("#####", rng)}号</p><p style="line-height:2.2">　　经查，被查询人<b>{sc(me)}</b>，国籍：{state(me, 1)}，证件名称：{"居民身份证" if me.simplified else "护照"}，证件号码：{me.mainland_id if me.simplified else me.passport}，自{zh(me.born_on)}至{zh(day)}期间，未发现有犯罪记录。</p><p class="sm">　　本证明只反映出具证明时在信息系统查询平台内的犯罪记录信息查询结果，自开具之日起3个月内有效。</p><div class="rt" style="margin-top:30mm">深圳市公安局南山分局粤海派出所<br>{zh(day)}</div>{put(132, 150, seal("深圳市公安局南山分局粤海派出所", size=36))}{put(28, 250, square(rng, 18))}"""
    return _none("no-criminal-record", body, css("'Noto Serif CJK SC',serif", "", "14pt", "22mm 28mm"), "zh")


def contract_note(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a broker's contract note."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 60)
    shares, price = rng.randrange(2, 20) * 500, rng.randrange(800, 9000)
    gross = shares * price
    fee = max(100_00, gross // 400)
    body = f"""<div class="sp"><b style="font-size:15pt;color:#1f3f7a">銳信證券有限公司<br>Acuity Securities Limited</b><span class="rt sm">Exchange Participant 交易所參與者<br>CE No. AX{like("###", rng)}</span></div><p class="ctr bd">CONTRACT NOTE AND STATEMENT OF DAY 成交單據及日結單</p><div class="sp"><span style="width:76mm">{both(me)}<br>{"<br>".join(x.strip() for x in me.address.split(","))}</span>{rows([("Client No. 客戶編號", like("M######", rng)), ("Trade date 交易日", dmy(day)), ("Settlement 交收日", dmy(day + timedelta(days=2))), ("A/E 經紀", "0417")], "line w9", "60 40")}</div><div style="height:5mm"></div>{rows([("Ref.", "Bought / Sold", "Stock", "Quantity", "Price", "Amount (HKD)"), (like("B#####", rng), "BOUGHT 買入", "00388 交易所", f"{shares:,}", money(price), money(gross)), ("", "", "Brokerage 佣金", "", "", money(fee)), ("", "", "Stamp duty 印花稅", "", "", money(-(-gross // 100_000) * 100)), ("", "", "Trading fee, levy 交易費、徵費", "", "", money(gross // 13000)), ("", "", "<b>Net payable 應付淨額</b>", "", "", f"<b>{money(gross + fee + -(-gross // 100_000) * 100 + gross // 13000)}</b>")], "box", "12 16 30 12 12 18", right="3 4 5", head=True)}<p class="sm">We confirm having executed the above transactions as agent on your behalf, subject to the rules of the Exchange. E. &amp; O.E. 本公司確認已代客戶執行上述交易。如有錯漏，請即通知。</p>"""
    return _none(
        "contract-note",
        body,
        css("'Liberation Sans','Noto Sans CJK HK',sans-serif", ".p .w9{width:90mm}", "9.5pt"),
        "both",
    )


def vitae(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a curriculum vitae."""
    only(fault)
    me = case.of(party)
    if case.on.year - me.born_on.year < 20:
        me = case.sponsor
    start = me.born_on.year + 23
    body = f"""<p style="font-size:24pt;margin:0">{me.western}{" " + tc(me) if me.chinese_name else ""}</p><p class="sm">{me.address} &middot; +852 5500 01{like("##", rng)} &middot; hello@{me.surname.split()[0].lower().encode("ascii", "ignore").decode()}.example</p><p>Date of birth: {en(me.born_on)} &middot; Nationality: {state(me)} &middot; Marital status: Married</p><p class="hd">Profile</p><p>Project manager with {case.on.year - start} years in logistics and retail, used to working across three time zones and as many languages.</p><p class="hd">Experience</p>{rows([(f"{start + 4} – present", "<b>Regional Project Manager</b>, Halcyon Freight, Hong Kong<br>Led the move of four warehouses; a team of eleven; budget of HK$ 40 million."), (f"{start} – {start + 4}", "<b>Operations Coordinator</b>, Brightmoor Stores<br>Planned deliveries to 63 shops and cut late arrivals by a third.")], "n", "22 78")}<p class="hd">Education</p>{rows([(f"{start - 4} – {start - 1}", "<b>BSc Supply Chain Management</b>, Aldermoor University")], "n", "22 78")}<p class="hd">Languages and skills</p><p>English (fluent), Mandarin (good), Cantonese (basic). Certified project manager ({us(case.on.replace(year=start + 3, day=1))}). Spreadsheets, databases, driving licence.</p><p class="hd">References</p><p>Available on request. Expected salary: HK$ 45,000 a month.</p>"""
    return _none("curriculum-vitae", body, css("Carlito,'Noto Sans CJK HK',sans-serif", ".hd{font-weight:bold;color:#2a5d7c;border-bottom:.3mm solid #2a5d7c;margin-top:6mm!important}", "11pt", "20mm 22mm"), "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (ticket, degree, vaccination, intended, police, contract_note, vitae),
}
