"""Certificates of marriages and of unions."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from PIL import Image

from benchmarks.papers.blind.a_pen import head, jpeg, lit
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    between,
    both,
    couple,
    crest,
    css,
    elders,
    en,
    first_last,
    like,
    made,
    mon,
    only,
    ordinal,
    pen,
    put,
    rows,
    sc,
    seal,
    state,
    tc,
    years,
)


def _spouses(case: Case) -> tuple[Someone, Someone, date]:
    if case.relationship != "spouse":
        raise NobodysError("No spouses.")
    return couple(case)


def registry(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy that the Hong Kong registry gives: two columns, husband and wife."""
    only(fault)
    he, she, day = _spouses(case)
    number = like("H######", rng)
    issued = between(rng, day, case.on - timedelta(days=4))

    def name(p: Someone) -> str:
        return f"{p.name}<br>{tc(p)}" if p.chinese_name else p.name

    def parents(p: Someone) -> tuple[str, str]:
        father, mother = elders(case, p)
        return father.name, mother.name

    (hf, hm), (wf, wm) = parents(he), parents(she)
    at = rng.choice(("Tsuen Wan Marriage Registry 荃灣婚姻登記處", "City Hall Marriage Registry 大會堂婚姻登記處"))
    table = [
        ("", "丈夫 HUSBAND", "妻子 WIFE"),
        ("姓名<br>Name and Surname", name(he), name(she)),
        ("年齡<br>Age", str(years(he, day)), str(years(she, day))),
        ("婚姻狀況<br>Condition", "未婚 Bachelor", "未婚 Spinster"),
        ("職業<br>Rank or Profession", "Engineer 工程師", "Clerk 文員"),
        ("結婚時之住址<br>Residence at the time of Marriage", he.address if he is case.sponsor else "Same as spouse", she.address if she is case.sponsor else "Same as spouse"),
        ("父親姓名<br>Father's Name and Surname", hf, wf),
        ("母親姓名<br>Mother's Name and Surname", hm, wm),
    ]  # fmt: skip
    body = f"""<div class="sp sm"><span>M.R. 6 (Rev.)<br>結婚證書號碼 Certificate No. <b style="font-size:13pt">{number}</b></span><span>香港法例第181章 婚姻條例<br>MARRIAGE ORDINANCE (Cap. 181)</span></div><div class="ctr">{crest("#a8322b", 17)}<p style="font-size:12pt">HONG KONG SPECIAL ADMINISTRATIVE REGION<br>香港特別行政區</p><p style="font-size:17pt"><b>結婚證書　CERTIFICATE OF MARRIAGE</b></p></div><p>於 {day.year} 年 {day.month} 月 {day.day} 日在 {at} 舉行婚禮。<br>Marriage solemnized at <b>{at}</b> on the <b>{ordinal(day.day)}</b> day of <b>{day:%B %Y}</b>.</p>{rows(table, "box", "28 36 36", head=True)}<p style="margin-top:5mm">Married before me 由本人主持婚禮　{pen(rng, "#222", 40)}　<i>Deputy Registrar of Marriages 婚姻副登記官</i></p><div class="sp"><p>結婚雙方簽署<br>This marriage was solemnized between us</p><div>{pen(rng)}<br>{pen(rng)}</div><p>見證人<br>in the presence of us</p><div>{pen(rng, "#111")}<br>{pen(rng, "#333")}</div></div><p class="sm" style="margin-top:6mm;border-top:.3mm solid #666;padding-top:2mm">本人證明此乃登記冊內記項之真確副本。Certified to be a true copy of an entry in the marriage register of the said Registry.　日期 Dated {mon(issued)}</p><p>{pen(rng, "#1c2f86", 38)}<br><span class="sm">for Registrar of Marriages 婚姻登記官（代行）</span></p>{put(135, 240, seal("IMMIGRATION DEPARTMENT HONG KONG ", "#7a2b66", 32, "婚姻登記", "Nimbus Sans"))}"""
    facts = {"number": number, "parties": (both(he), both(she)), "event_on": day, "issued_on": issued}
    style = css("'C059','AR PL UMing HK',serif", ".p{background:#fbf7ea}.box td{padding:1.3mm 2mm;height:8mm}", "10.5pt", "13mm 18mm")  # fmt: skip
    return made("marriage-certificate", "registry-two-columns", [body], style, facts, "both")


def parish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an English entry of marriage, one wide ruled line for each spouse."""
    only(fault)
    he, she, day = _spouses(case)
    if he.chinese_name and she.chinese_name:
        raise NobodysError("Nobody married in England.")
    number, issued = like("MXG ######", rng), between(rng, day, case.on - timedelta(days=10))
    fathers = [elders(case, p)[0] for p in (he, she)]

    def line(p: Someone, f: Someone, condition: str) -> tuple[str, ...]:
        return (f"{ordinal(day.day)}<br>{day:%B}<br>{day.year}" if p is he else "", f"<b>{first_last(p)}</b>", f"{years(p, day)} years", condition, "Accountant" if p is he else "Teacher", "41 Alder Grove, Bristol", first_last(f), "Retired")  # fmt: skip

    table = [("When married", "Name and surname", "Age", "Condition", "Rank or profession", "Residence at the time of marriage", "Father's name and surname", "Rank or profession of father"), line(he, fathers[0], "Single"), line(she, fathers[1], "Single")]  # fmt: skip
    body = f"""<div class="sp"><span style="color:#556b2f">{crest("#556b2f", 14)}</span><b style="font-size:16pt">CERTIFIED COPY OF AN ENTRY OF MARRIAGE</b><span class="sm">Pursuant to the<br>Marriage Act 1949</span></div><p class="rt" style="color:#a12">{number}</p><p>Registration District <span class="ty">Bristol</span></p><p>{day.year}. Marriage solemnized at <span class="ty">The Register Office, Corn Street</span> in the <span class="ty">City of Bristol</span></p>{rows(table, "box", "10 17 8 9 12 16 16 12", head=True)}<p>Married in the <span class="ty">Register Office</span> by Certificate before me, <span class="ty">J. Whitlock</span> Registrar, <span class="ty">P. Osborne</span> Superintendent Registrar</p><div class="sp"><span>This marriage was solemnized between us, {pen(rng)} {pen(rng)}</span><span>in the presence of us, {pen(rng, "#222")} {pen(rng, "#444")}</span></div><p style="margin-top:6mm">CERTIFIED to be a true copy of an entry in a register in my custody. {pen(rng, "#222", 36)} Superintendent Registrar　Date <span class="ty">{en(issued)}</span></p><p class="xs">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE. ©CROWN COPYRIGHT<br>WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</p>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": issued}
    style = css("'Liberation Serif',serif", ".p{background:#eef3e2}.ty{font-family:'Liberation Mono';border-bottom:.2mm dotted #555}.box td{height:17mm;font-family:'Liberation Mono';font-size:8.6pt}.box th{font-size:7.6pt}", "10pt", "9mm 12mm")  # fmt: skip
    return made("marriage-certificate", "english-entry-lines", [body], style, facts, "en", size=(297.0, 210.0))


def red_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy of the Mainland's booklet: the page of the picture above the page of both persons."""
    only(fault)
    he, she, day = _spouses(case)
    if not (he.simplified and she.simplified):
        raise NobodysError("Nobody of the Mainland.")
    number = f"J330102-{day.year}-{like('00####', rng)}"
    canvas = Image.new("RGB", (880, 588), (202, 30, 36))
    head(canvas, he, 280, 110, 390, dress=3)
    head(canvas, she, 600, 135, 375, dress=4)

    def who(p: Someone) -> list[tuple[str, str]]:
        land, card = {"CHN": "中国", "TWN": "中国台湾"}.get(p.nationality, state(p, 1)), p.mainland_id
        if case.answers["applicant"]["residence"] == "macao" and p is case.applicant:
            land, card = "中国澳门", p.macao_id
        elif p is case.sponsor and case.answers["sponsor"]["status"] == "permanent-resident":
            land, card = "中国香港", p.hkid
        elif p.nationality != "CHN":
            card = p.taiwan_id if p.nationality == "TWN" else p.passport
        return [("姓名", sc(p)), ("性别", "男" if p.sex == "M" else "女"), ("国籍", land), ("出生日期", f"{p.born_on:%Y}年{p.born_on:%m}月{p.born_on:%d}日"), ("身份证件号", card)]  # fmt: skip

    holder = case.of(party)
    top = [
        ("持证人", sc(holder)),
        ("登记日期", f"{day:%Y}年{day:%m}月{day:%d}日"),
        ("结婚证字号", number),
        ("备注", "　"),
    ]
    up = f"""<div class="pg"><div class="sp"><div style="width:66mm;margin-top:6mm">{rows(top, "n", "38 62")}</div><div style="position:relative;width:54mm"><img src="{jpeg(lit(canvas, rng, soft=1.0, light=0.05))}" style="width:53mm;height:35.4mm">{put(32, 14, seal("杭州市上城区民政局", "#b7343a", 24, "婚姻登记", "Noto Serif CJK SC"))}</div></div></div>"""
    low = f"""<div class="pg">{rows(who(he), "n", "26 74")}<div style="height:5mm"></div>{rows(who(she), "n", "26 74")}</div>"""
    facts = {"number": number, "parties": (sc(he), sc(she)), "event_on": day}
    style = css("'AR PL UMing CN',serif", ".pg{background:#fbe9e6;border:.2mm solid #c99;width:134mm;height:98mm;margin:0 auto 16mm;padding:7mm 8mm;box-sizing:border-box}.n td:first-child{color:#8a3a3a}.n td{padding:1.1mm}", "11.5pt", "22mm 20mm")  # fmt: skip
    return made("marriage-certificate", "red-book-copied", [up + low], style, facts, "zh")


def _two(case: Case) -> tuple[Someone, Someone, date]:
    if case.relationship != "partner":
        raise NobodysError("No partners.")
    return couple(case, same=True)


def partnership(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an English entry of a civil partnership."""
    only(fault)
    one, two, day = _two(case)
    number, issued = like("CPX ######", rng), between(rng, day, case.on - timedelta(days=10))

    def col(p: Someone) -> list[str]:
        father, mother = elders(case, p)
        return [f"<b>{p.given_names.title()}<br>{p.surname}</b>", f"{en(p.born_on)}", "Male" if p.sex == "M" else "Female", "Single", "Designer" if p is one else "Analyst", "17 Merrow Road, Leeds", f"{first_last(father)}<br>Retired", f"{first_last(mother)}<br>Retired"]  # fmt: skip

    labels = ["Name and surname", "Date of birth", "Sex", "Condition", "Occupation", "Residence at the time of formation", "Father's name, surname and occupation", "Mother's name, surname and occupation"]  # fmt: skip
    table = [("", "Civil partner (1)", "Civil partner (2)")] + [(a, b, c) for a, b, c in zip(labels, col(one), col(two), strict=True)]  # fmt: skip
    body = f"""<div class="ctr">{crest("#5b3f82", 16)}<p style="font-size:17pt"><b>CERTIFIED COPY of an ENTRY</b></p><p class="sm">Pursuant to the Civil Partnership Act 2004</p></div><div class="sp"><b>Civil Partnership</b><span>{number}</span></div><p>Registration authority: <b>Leeds</b>　　Date of formation: <b>{en(day)}</b><br>Place of formation: <b>Leeds Town Hall</b></p>{rows(table, "box", "28 36 36", head=True)}<p>Signatures of civil partners　{pen(rng)}　{pen(rng, "#222")}</p><p>Civil partnership document signed in the presence of　{pen(rng, "#333")}　civil partnership registrar</p><p style="margin-top:7mm">Certified to be a true copy of an entry in the register of civil partnerships. Given at the General Register Office under the Seal of the said Office, the {ordinal(issued.day)} day of {issued:%B %Y}.</p>{put(150, 230, seal("GENERAL REGISTER OFFICE ENGLAND ", "#5b3f82", 30, "G R O", "Nimbus Sans"))}<p class="xs ab" style="bottom:12mm;left:18mm;right:60mm">CAUTION: It is an offence to falsify a certificate or to make or knowingly use a false certificate intending it to be accepted as genuine. WARNING: A certificate is not evidence of identity.</p>"""
    facts = {"number": number, "parties": (f"{one.given_names.title()} {one.surname}", f"{two.given_names.title()} {two.surname}"), "event_on": day, "issued_on": issued}  # fmt: skip
    return made("union-certificate", "english-partnership-entry", [body], css("'URW Bookman',serif", ".p{background:#f4effa}.box td{padding:1.4mm 2mm}", "10pt", "14mm 18mm"), facts, "en")  # fmt: skip


def civil_union(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw New Zealand's certificate of a civil union in short numbered parts."""
    only(fault)
    one, two, day = _two(case)
    number, issued = f"{day.year}/{like('#####', rng)}", between(rng, day, case.on - timedelta(days=10))

    def part(p: Someone) -> list[tuple[str, str]]:
        father, mother = elders(case, p)
        return [("First/given name(s)", p.given_names.title()), ("Surname/family name", p.surname.title()), ("Date of birth", en(p.born_on)), ("Relationship status before this civil union", "Never married or in a civil union"), ("Usual occupation", "Consultant"), ("Mother/Parent", mother.western), ("Father/Parent", father.western)]  # fmt: skip

    body = f"""<div class="sp"><div><b style="font-size:15pt;color:#0f5c6b">New Zealand Civil Union Certificate</b><br><span class="sm">Te Tiwhikete Hononga ā-Ture o Aotearoa · Civil Union Act 2004</span></div><span class="rt sm">Registration No.<br><b style="font-size:11pt">{number}</b></span></div><p class="g">1 · CIVIL UNION</p>{rows([("Date of civil union", f"<b>{en(day)}</b>"), ("Place of civil union", "Civic Centre, Wellington"), ("Celebrant", "Ngaire Tamihana")], "line", "42 58")}<p class="g">2 · PARTNER</p>{rows(part(one), "line", "42 58")}<p class="g">3 · PARTNER</p>{rows(part(two), "line", "42 58")}<p style="margin-top:10mm">Certified true copy of particulars recorded by a Registrar.<br>Issued under the seal of the Registrar-General at Wellington on <b>{en(issued)}</b>.</p>{put(148, 228, seal("REGISTRAR-GENERAL NEW ZEALAND ", "#0f5c6b", 32, "★ ★", "Nimbus Sans"))}{pen(rng, "#222", 40)}<p class="sm">Registrar-General of Births, Deaths and Marriages</p><p class="xs ab" style="bottom:12mm;left:20mm">CAUTION — Any person who falsifies any particulars on this certificate, or uses it as true knowing it to be false, is liable to prosecution. BDM 127</p>"""
    facts = {"number": number, "parties": (one.western, two.western), "event_on": day, "issued_on": issued}
    return made("union-certificate", "new-zealand-parts", [body], css("Carlito,sans-serif", ".p{background:#f1f8f8}.g{background:#0f5c6b;color:#fff;padding:1mm 2mm}.p p.g{margin-top:5mm}", "11pt", "16mm 20mm"), facts, "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (registry, parish, red_book),
    "union-certificate": (partnership, civil_union),
}
