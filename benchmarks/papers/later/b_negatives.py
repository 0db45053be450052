"""Papers that are none of the kinds, though some look like one."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.papers.blind.b_sheet import (
    autograph,
    bars,
    both,
    couple,
    css,
    dmy,
    en,
    lately,
    like,
    only,
    paper,
    split_address,
    sum_of,
    table,
    window,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def _none(layout: str, body: str, style: str, language: str, **more: Any) -> Paper:
    return paper("unknown", layout, [body], style, {}, language, **more)


def wedding_menu(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the menu of a wedding banquet."""
    only(fault)
    he, she, day = couple(case)
    dishes = (
        ("鴻運乳豬全體", "Roasted Whole Suckling Pig"),
        ("碧綠花枝帶子", "Sautéed Scallops and Cuttlefish with Vegetables"),
        ("竹笙瑤柱羹", "Bamboo Pith and Conpoy Broth"),
        ("清蒸東星斑", "Steamed Spotted Garoupa"),
        ("當紅脆皮雞", "Crispy Chicken"),
        ("鮮蝦水餃上湯生麵", "Shrimp Dumplings and Noodles in Soup"),
        ("百年好合", "Sweetened Red Bean Cream with Lily Bulbs"),
    )
    lines = "".join(f"<p>{z}<br><span class='s'>{e}</span></p>" for z, e in dishes)
    body = f"""<div class="c"><p style="font-size:34pt;margin:0">囍</p><p>{both(he)}　♥　{both(she)}</p><p class="s">{zh(day)}　婚宴　Wedding Banquet</p><div style="border-top:.3mm solid #fbd;margin:4mm 10mm"></div>{lines}<p class="s">金鑾殿酒家　Golden Bell Restaurant</p></div>"""
    style = css("FreeSerif,'AR PL UKai HK',serif", ".p{background:#a5182b;color:#fde6b8}", size="12pt", pad="9mm 12mm")
    return _none("wedding-menu", body, style, "both", size=(125.0, 200.0))


def hospital_bill(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bill of a maternity ward."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 60)
    rows = [("Description 項目", "Amount 金額 (HK$)")]
    total = 0
    for text in ("Room charge 房租 (semi-private 半私家)", "Labour ward 產房", "Doctor's fee 醫生費", "Medicines 藥物", "Newborn nursery 嬰兒室"):  # fmt: skip
        cents = rng.randrange(80_000, 2_000_000)
        total += cents
        rows.append((text, sum_of(cents)))
    rows.append(("<b>Total payable 應付總額</b>", f"<b>{sum_of(total)}</b>"))
    body = f"""<p class="b" style="font-size:15pt;color:#7a1f5c">St. Brannoc's Hospital 聖博樂醫院</p><p class="c b">HOSPITAL BILL 住院賬單</p>{window(both(me), *split_address(me.address))}{table([("Patient 病人", me.name, "Hospital No.", like("HN########(#)", rng)), ("Date of birth 出生日期", dmy(me.born_on), "Sex 性別", me.sex), ("Admitted 入院", dmy(day - timedelta(days=4)), "Discharged 出院", dmy(day))], "g", "24 30 22 24")}<div style="height:6mm"></div>{table(rows, "g", "72 28", head=True, right="1")}<p class="s">Please settle this bill at the Shroff before discharge. 請於出院前到收費處繳付。 Cheques payable to "St. Brannoc's Hospital".</p>"""
    return _none("hospital-bill", body, css("Carlito,'Noto Sans CJK HK',sans-serif", size="11pt"), "both")


def insurance_quotation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a quotation for a home insurance."""
    only(fault, "stale")
    me, day = case.of(party), lately(case, rng, fault, 60)
    body = f"""<div class="two"><b style="font-size:16pt;color:#00667a">Pelham &amp; Orr Insurance</b><span>Quotation No. {like("HQ-######", rng)}<br>{en(day)}</span></div><p style="margin-top:10mm">Dear {me.western},</p><p class="b">Your quotation: HomeShelter Contents Insurance</p>{table([("Proposer", me.western), ("Date of birth", en(me.born_on)), ("Situation of the home", me.address), ("Proposed period of insurance", f"{en(day)} to {en(day + timedelta(days=365))}"), ("Sum insured, household contents", "HK$ 800,000.00"), ("Excess, water damage", "HK$ 1,000.00"), ("Annual premium", f"<b>HK$ {sum_of(rng.randrange(60_000, 250_000))}</b>"), ("Levy collected by the Insurance Authority", "HK$ 0.80")], "g", "42 58")}<p>This quotation is valid for 30 days and is not a policy. No cover is in force until your proposal has been accepted and the premium has been received.</p><p style="margin-top:8mm">Yours sincerely,<br>{autograph(rng)}<br>Underwriting Manager</p>"""
    return _none("insurance-quotation", body, css("Caladea,serif", ".g td{padding:1.8mm}", size="11pt"), "en")


def job_advertisement(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an advertisement for staff with the wage in large letters."""
    only(fault)
    pay = rng.randrange(14, 24) * 1000
    body = f"""<div class="c"><p style="font-size:44pt;color:#d3401c;margin:0" class="b">誠聘</p><p style="font-size:22pt" class="b">樓面部長　·　廚房學徒</p><p style="font-size:18pt">月薪 HK${pay:,} – {pay + 4000:,}</p></div><p>職責：</p><p>● 接待客人、安排座位及處理訂枱<br>● 協助經理編排更表</p><p>要求：</p><p>● 中學程度，一年或以上餐飲經驗<br>● 懂流利廣東話，略懂英語及普通話<br>● 持有效香港身份證</p><p>福利：每月休息八天、有薪年假、醫療保險、每年雙糧、銀行轉賬支薪</p><p class="c" style="margin-top:8mm">應徵者請致電 2398 0148 黎小姐，或帶備履歷親臨<br>九龍深水埗福華街面試</p><p class="s c">個人資料只供招聘用途　{zh(case.on)}</p>"""
    style = css("'Noto Sans CJK HK',sans-serif", ".p{background:#fff4c9}", size="14pt")
    return _none("job-advertisement", body, style, "zh")


def gym_contract(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a membership contract, signed, with address, term and monthly sum like a lease."""
    only(fault, "unsigned", "expired")
    me = case.of(party)
    first = case.on - timedelta(days=rng.randrange(800, 1000) if fault == "expired" else rng.randrange(20, 300))
    pen = autograph(rng) if fault != "unsigned" else "<br>"
    body = f"""<p class="b" style="font-size:20pt">IRONQUAY FITNESS</p><p class="b">MEMBERSHIP AGREEMENT 會員合約　No. {like("M#######", rng)}</p>{table([("Member 會員", both(me)), ("Address 地址", me.address), ("Club 會所", "Quarry Bay 鰂魚涌"), ("Commencement 開始日期", dmy(first)), ("Minimum term 最短合約期", f"24 months 個月, to {dmy(first + timedelta(days=729))}"), ("Monthly dues 月費", f"HK$ {rng.randrange(388, 998)}.00"), ("Joining fee 入會費", "HK$ 300.00 (waived 豁免)")], "g", "32 68")}<p>1. The Member agrees to pay the monthly dues by autopay on the 1st day of each month until this Agreement is terminated.</p><p>2. The Member declares that he or she is in good physical condition and is not aware of any medical reason against exercise.</p><p>3. Membership is personal and may not be transferred or shared.</p><p>4. A cooling-off period of seven days applies. 設有七天冷靜期。</p><div class="two" style="margin-top:14mm"><span>{pen}<br>Member's signature 會員簽署</span><span>{pen}<br>For IronQuay Fitness Ltd</span></div>"""
    style = css("'Liberation Sans Narrow','WenQuanYi Zen Hei',sans-serif", ".g td{padding:1.6mm}", size="11pt")
    return _none("gym-contract", body, style, "both")


def parking_fine(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a fixed penalty notice for a parked car."""
    only(fault, "stale")
    day = lately(case, rng, fault, 40)
    body = f"""<p class="c b">HONG KONG POLICE FORCE 香港警務處<br>FIXED PENALTY TICKET 定額罰款通知書<br><span class="s">Fixed Penalty (Traffic Contraventions) Ordinance (Cap. 237)<br>定額罰款（交通違例事項）條例</span></p><p class="c">{bars(rng, 66, 9)}<br>{like("3 ### ### ###", rng)}</p>{table([("Registration mark 登記號碼", like("VX ####", rng)), ("Make / class 廠名／類別", "TOYOTA 私家車 P/C"), ("Date and time 日期時間", f"{dmy(day)} {rng.randrange(8, 22):02}:{rng.randrange(60):02}"), ("Place 地點", "Nathan Road 彌敦道"), ("Contravention 違例事項", "Parking in a restricted zone 在限制區停泊"), ("Penalty 罰款", "<b>$320</b>"), ("Pay by 繳款限期", dmy(day + timedelta(days=21)))], "g", "42 58")}<p class="s">Failing payment a notice demanding payment will be sent to the registered owner. 逾期不繳，當局會向車主發出繳款通知書。</p><p class="s">Officer 人員 {like("PC #####", rng)}　{autograph(rng, "#222", 22)}</p>"""
    style = css("'Liberation Sans','Noto Sans CJK HK',sans-serif", ".p{background:#fdf7d8}", size="8.5pt", pad="6mm")
    return _none("parking-fine", body, style, "both", size=(105.0, 170.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (wedding_menu, hospital_bill, insurance_quotation, job_advertisement, gym_contract, parking_fine),
}
