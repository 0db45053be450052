"""Certificates of marriage and of registered partnerships, those in Chinese and English."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    both,
    couple,
    crest,
    css,
    dmy,
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
    square,
    state,
    us,
    years,
    zh,
)


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the wide form from a licensed church: one table of seven columns, a line for each party."""
    only(fault)
    he, she, day = couple(case)
    number = like("A0#####", rng)

    def line(p: Someone, jobs: tuple[str, ...]) -> tuple[str, ...]:
        father = elders(case, p)[0]
        condition = "Bachelor" if p.sex == "M" else "Spinster"
        return (both(p), str(years(p, day)), condition, rng.choice(jobs), p.address, both(father), "Retired")

    head = ("Name and surname<br>姓名", "Age<br>年齡", "Condition<br>婚姻狀況", "Occupation<br>職業", "Residence at the time of marriage<br>結婚時居住地點", "Father's name and surname<br>父親姓名", "Rank or profession of father<br>父親職業")  # fmt: skip
    body = f"""<div class="sp sm"><span>FORM 8　表格 8</span><span>MARRIAGE ORDINANCE (CAP. 181)　婚姻條例 (第 181 章)<br>Section 20(1)　第20(1)條</span><span>No. <b style="color:#a11">{number}</b></span></div>
<p class="ctr bd" style="font-size:15pt;margin-top:4mm">CERTIFICATE OF MARRIAGE<br>結婚證書</p>
<p class="ctr">{day.year} Marriage solemnized at <span class="ul">Trinity Lutheran Church, Kowloon</span> in the Hong Kong Special Administrative Region<br>在香港特別行政區 <span class="ul">三一信義堂</span> 舉行的婚禮</p>
<p>When married 結婚日期：<span class="ul bd">{mon(day)}</span></p>{rows([head, line(he, ("Teacher", "Sales Manager", "Engineer")), line(she, ("Nurse", "Designer", "Clerk"))], "box", "18 6 11 11 24 17 13", head=True)}
<p>Married in the <span class="ul">Church</span> above-named according to the <span class="ul">Lutheran</span> rites and ceremonies by me 由本人主持婚禮 <span class="ul">{pen(rng)}</span> Competent minister 合資格神職人員</p>
<div class="sp" style="margin-top:5mm"><span>This marriage was celebrated between us<br>此項婚禮由我們雙方舉行</span><span>{pen(rng)}<br>{pen(rng)}</span><span>In the presence of us 見證人</span><span>{pen(rng)}<br>{pen(rng)}</span></div>{put(232, 160, seal("TRINITY LUTHERAN CHURCH ", "#446", 27, "✝", "DejaVu Sans"))}"""
    style = css("'Liberation Serif','Noto Serif CJK HK',serif", ".p{background:#f3f6ee}.box td{height:17mm}", "10pt", "12mm 16mm")  # fmt: skip
    facts = {"number": number, "parties": (both(he), both(she)), "event_on": day}
    return made("marriage-certificate", "church-wide-form", [body], style, facts, "both", size=(297.0, 210.0))


def notary(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of a Mainland notary that attests a marriage certificate: Chinese, then English."""
    only(fault)
    he, she, day = couple(case)
    if not (he.simplified and she.simplified):
        raise NobodysError("Nobody from the Mainland.")
    issued = between(rng, max(day + timedelta(days=20), case.on - timedelta(days=150)), case.on - timedelta(days=10))
    number = f"（{issued.year}）杭西证外字第{like('####', rng)}号"
    serial = f"J330106-{day.year}-00{like('####', rng)}"
    me = case.of(party) if case.of(party) in (he, she) else she

    def said(p: Someone) -> str:
        return f"{sc(p)}，{'男' if p.sex == 'M' else '女'}，{zh(p.born_on)}出生，公民身份号码：{p.mainland_id}。"

    def told(p: Someone) -> str:
        return f"{p.name}, {'male' if p.sex == 'M' else 'female'}, born on {us(p.born_on)}, Citizen Identity Number: {p.mainland_id}"

    foot = '<p class="ab xs" style="bottom:10mm;left:30mm">中华人民共和国浙江省杭州市西湖公证处　　{}</p>'
    one = f"""<p class="ctr" style="font-size:24pt;letter-spacing:6mm;margin:16mm 0 12mm">公证书</p><p class="rt">{number}</p><p>　　申请人：{said(me)}</p><p>　　关系人：{said(she if me is he else he)}</p><p>　　公证事项：结婚证</p><p>　　兹证明前面的复印件与{sc(he)}、{sc(she)}持有的杭州市西湖区民政局于{zh(day)}发给{sc(he)}、{sc(she)}的第{serial}号《结婚证》原件相符，原件属实。</p><p>　　前面的复印件所附的英文译本内容与中文原本相符。</p><div class="rt" style="margin-top:26mm">中华人民共和国浙江省杭州市西湖公证处<br>公　证　员　{pen(rng, "#222", 28)}<br>{zh(issued)}</div>{put(124, 196, seal("浙江省杭州市西湖公证处", size=38))}{put(34, 208, square(rng, 18))}{foot.format("1")}"""
    two = f"""<p class="ctr bd" style="font-size:17pt;margin:16mm 0 8mm">NOTARIAL CERTIFICATE</p><p class="ctr">(Translation)</p><p class="rt">({issued.year}) H.X.Z.W.Zi, No. {number[number.index("第") + 1 : -1]}</p><p>Applicant: {told(me)}.</p><p>Related party: {told(she if me is he else he)}.</p><p>Issue under notarization: Marriage Certificate</p><p>This is to certify that the foregoing photocopy conforms to the original Marriage Certificate No. {serial} issued to {he.name} and {she.name} on {us(day)} by the Civil Affairs Bureau of Xihu District, Hangzhou, which is held by them, and that the original is authentic.</p><p>The content of the English translation attached to the photocopy conforms to the Chinese original.</p><div style="margin:24mm 0 0 74mm">Notary: Ding Wenqian<br>Xihu Notary Public Office, Hangzhou<br>Zhejiang Province<br>The People's Republic of China<br>{us(issued)}</div>{foot.format("2")}"""
    facts = {"number": number, "parties": (sc(he), sc(she)), "event_on": day, "issued_on": issued}
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fdfcf4;border:1.2mm double #9db7a4}.p p{margin:3.4mm 0}", "13pt", "20mm 28mm")  # fmt: skip
    return made("marriage-certificate", "notarial-certificate", [one, two], style, facts, "both")


def philippines(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Municipal Form No. 97 on the security paper of the Philippine Statistics Authority."""
    only(fault)
    he, she, day = couple(case)
    number = f"{day.year}-{like('####', rng)}"
    parents = elders(case, he), elders(case, she)

    def pair(no: str, label: str, one: str, two: str) -> tuple[str, str, str]:
        return (f'<span class="xs">{no}. {label}</span>', f'<span class="ty">{one}</span>', f'<span class="ty">{two}</span>')  # fmt: skip

    table = rows(
        [
            ("", "HUSBAND", "WIFE"),
            pair("1", "Name of Contracting Parties<br>(First) (Middle) (Last)", first_last(he), first_last(she)),
            pair("2a", "Date of Birth / 2b. Age", f"{us(he.born_on).upper()} &mdash; {years(he, day)}", f"{us(she.born_on).upper()} &mdash; {years(she, day)}"),
            pair("4a", "Sex / 4b. Citizenship", f"{'MALE'} / {state(he).upper()}", f"FEMALE / {state(she).upper()}"),
            pair("5", "Residence (House No., St., Barangay, City/Municipality, Province, Country)", he.address.upper(), she.address.upper()),
            pair("6", "Religion / Religious Sect", "ROMAN CATHOLIC", "ROMAN CATHOLIC"),
            pair("7", "Civil Status", "SINGLE", "SINGLE"),
            pair("8", "Name of Father", first_last(parents[0][0]), first_last(parents[1][0])),
            pair("10", "Maiden Name of Mother", first_last(parents[0][1]), first_last(parents[1][1])),
        ],
        "box", "28 36 36",
    )  # fmt: skip
    body = f"""<div class="sp xs"><span>Municipal Form No. 97<br>(Revised January 2007)</span><span class="ctr" style="font-size:9pt">Republic of the Philippines<br><b>OFFICE OF THE CIVIL REGISTRAR GENERAL</b><br><b style="font-size:15pt">CERTIFICATE OF MARRIAGE</b></span><span>(To be accomplished in<br>quadruplicate using black ink)</span></div>
<table class="box"><tr><td>Province <span class="ty">METRO MANILA</span><br>City/Municipality <span class="ty">MAKATI CITY</span></td><td>Registry No.<br><b class="ty">{number}</b></td></tr></table>{table}
<table class="box"><tr><td style="width:60%"><span class="xs">15. Place of Marriage:</span><br><span class="ty">SAINT ANDREW PARISH, MAKATI CITY, METRO MANILA</span></td><td><span class="xs">16. Date of Marriage (Day) (Month) (Year)</span><br><b class="ty">{f"{day.day:02} {day:%B} {day.year}".upper()}</b> <span class="xs">17. Time of Marriage</span> <span class="ty">10:00 AM</span></td></tr></table>
<p class="sm"><b>18. CERTIFICATION OF THE CONTRACTING PARTIES:</b> THIS IS TO CERTIFY: That I, <span class="ty">{first_last(he)}</span> and I, <span class="ty">{first_last(she)}</span>, both of legal age, of our own free will and accord, and in the presence of the person solemnizing this marriage and of the witnesses named below, take each other as husband and wife. IN WITNESS WHEREOF, we have signed/marked with our fingerprint this certificate in quadruplicate this <span class="ty">{ordinal(day.day)}</span> day of <span class="ty">{day:%B}, {day.year}</span>.</p><div class="sp"><span class="ctr xs">{pen(rng, "#222")}<br>(Signature of Husband)</span><span class="ctr xs">{pen(rng, "#222")}<br>(Signature of Wife)</span></div>
<p class="sm"><b>19. CERTIFICATION OF THE SOLEMNIZING OFFICER:</b> THIS IS TO CERTIFY: THAT BEFORE ME, on the date and place above-written, personally appeared the above-mentioned parties, with their mutual consent, lawfully joined together in marriage which was solemnized by me in the presence of the witnesses named below, all of legal age. I CERTIFY FURTHER THAT: Marriage License No. <span class="ty">{like("#######", rng)}</span> issued at Makati City in favor of said parties, was exhibited to me.</p><div class="sp"><span class="ctr xs">{pen(rng, "#222")}<br>REV. FR. ANSELMO P. DIMALANTA</span><span class="ctr xs">{pen(rng, "#222")}<br>Witness</span><span class="ctr xs">{pen(rng, "#222")}<br>Witness</span></div>
<table class="box sm"><tr><td>21. RECEIVED BY<br>{pen(rng, "#222", 26)}<br>Registration Officer</td><td>22. REGISTERED AT THE OFFICE OF THE CIVIL REGISTRAR<br>{pen(rng, "#222", 26)}<br>City Civil Registrar &mdash; {us(day + timedelta(days=11))}</td></tr></table>
<div class="sp xs" style="margin-top:4mm"><span>{bars(rng, 44, 7)}<br>{like("06412-B15-###-#####-B##", rng)}<br>BReN {like("07602-B15###-#", rng)}</span><span class="ctr">Certified by<br>{pen(rng, "#222", 30)}<br>National Statistician and Civil Registrar General<br>PHILIPPINE STATISTICS AUTHORITY</span></div>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day}
    style = css("'Liberation Sans',sans-serif", ".p{background:repeating-linear-gradient(115deg,#fbf6da 0 3mm,#f7efc9 3mm 6mm)}.ty{font-family:'FreeMono';font-weight:bold}.box td{border-color:#333;padding:.7mm 1.2mm}", "9pt", "11mm 13mm")  # fmt: skip
    return made("marriage-certificate", "statistics-authority", [body], style, facts, "en", size=(215.9, 330.2))


def india(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certificate under the Special Marriage Act as an office in Karnataka prints it."""
    only(fault)
    he, she, day = couple(case)
    if "IND" not in (he.nationality, she.nationality):
        raise NobodysError("Nobody from India.")
    number = f"SMA/JNR/{like('###', rng)}/{day.year}-{(day.year + 1) % 100:02}"
    body = f"""<div class="sp sm"><span>Certificate No. <b>IN-KA{like("##########", rng)}S</b><br>e-Stamp ₹ 100</span><span class="ctr">{crest("#7a5a1a", 15)}<br>GOVERNMENT OF KARNATAKA<br>Department of Stamps and Registration</span><span class="rt">{square(rng, 17)}</span></div><p class="ctr" style="font-size:15pt;font-weight:bold;margin-top:7mm">THE SPECIAL MARRIAGE ACT, 1954<br>THE FOURTH SCHEDULE</p><p class="ctr">(See section 13)</p><p class="ctr bd">CERTIFICATE OF MARRIAGE</p><p>Marriage No. <b>{number}</b></p><p style="text-align:justify;line-height:2">I, <b>Smt. K. R. Vasundhara</b>, Marriage Officer, hereby certify that on the <b>{ordinal(day.day)} day of {day:%B} {day.year}</b> ({dmy(day, "-")}), <b>{first_last(he)}</b>, aged {years(he, day)} years, a national of {"India" if he.nationality == "IND" else state(he, 0) + " nationality"}, and <b>{first_last(she)}</b>, aged {years(she, day)} years, {"of Indian nationality" if she.nationality == "IND" else "of " + state(she, 0) + " nationality"}, appeared before me and that each of them, in my presence and in the presence of three witnesses who have signed hereunder, made the declarations required by section 11, and that a marriage under this Act was solemnized between them in my presence.</p><div class="sp" style="margin-top:6mm"><span>{pen(rng)}<br>(Signature of Bridegroom)</span><span>{pen(rng)}<br>(Signature of Bride)</span></div><p>Witnesses:</p><p>1. {pen(rng, "#222", 26)} 2. {pen(rng, width=26)} 3. {pen(rng, "#222", 26)}</p><div class="rt" style="margin-top:10mm">{pen(rng, "#0a5a35")}<br>Marriage Officer and Sub-Registrar<br>Jayanagar, Bengaluru Urban District</div><p>Dated the {ordinal(day.day)} day of {day:%B} {day.year}.</p>{put(96, 234, seal("MARRIAGE OFFICER BENGALURU ", "#3b2f8c", 32, "✶", "DejaVu Sans"))}<p class="xs ab" style="bottom:9mm;left:20mm;right:20mm">This is a digitally generated document. Verify on the portal of the department with the certificate number. Any discrepancy renders it invalid. &nbsp; {bars(rng, 40, 5)}</p>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": day}
    style = css("'DejaVu Serif',serif", ".p{border:2.4mm double #98741e;background:#fffdf6}", "10.5pt", "13mm 20mm")
    return made("marriage-certificate", "special-marriage-act", [body], style, facts, "en")


def england(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the green certified copy of an entry, eight numbered columns, as it was before 2021."""
    only(fault)
    he, she, day = couple(case)
    number = like("MXH ######", rng)
    cells = [("1", "When married"), ("2", "Name and surname"), ("3", "Age"), ("4", "Condition"), ("5", "Rank or profession"), ("6", "Residence at the time of marriage"), ("7", "Father's name and surname"), ("8", "Rank or profession of father")]  # fmt: skip

    def line(p: Someone, when: str) -> tuple[str, ...]:
        return tuple(f'<span class="ink">{each}</span>' for each in (when, p.western, f"{years(p, day)} years", "Single", rng.choice(("Accountant", "Surveyor", "Teacher")), p.address, elders(case, p)[0].western, "Retired"))  # fmt: skip

    table = rows([[f"{no}" for no, _ in cells], [label for _, label in cells], line(he, f"{ordinal(day.day)} {day:%B} {day.year}"), line(she, "")], "box", "10 15 7 8 12 21 15 12")  # fmt: skip
    body = f"""<div class="sp"><b style="font-size:17pt">CERTIFIED COPY <span style="font-size:11pt">of an</span> ENTRY OF MARRIAGE</b><span>Pursuant to the Marriage Act 1949</span><b style="color:#a32">{number}</b></div><div class="sp" style="margin-top:4mm"><span>Registration district <b class="ink">Hounslow</b></span><span>{day.year}. Marriage solemnized at <b class="ink">The Register Office</b></span></div><p>in the <span class="ink">district</span> of <b class="ink">Hounslow</b> in the <b class="ink">London Borough of Hounslow</b></p>{table}
<p>Married in the <span class="ink">Register Office</span> according to the <span class="ink">&mdash;</span> before <span class="sm">or after</span> <span class="ink">by certificate</span> by me,</p><table><tr><td>This marriage was solemnized between us,</td><td>{pen(rng)}<br>{pen(rng)}</td><td>in the presence of us,</td><td>{pen(rng)}<br>{pen(rng)}</td><td>{pen(rng, "#222")}<br><span class="ink">Superintendent Registrar</span></td></tr></table><p style="border-top:.3mm solid #263;padding-top:2mm">Certified to be a true copy of an entry in a register in my custody.　{pen(rng, "#222")} <span class="ink">Superintendent Registrar</span>　Date <span class="ink">{mon(day + timedelta(days=2))}</span></p><p class="xs"><b>CAUTION:</b> THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE. ©CROWN COPYRIGHT. <b>WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</b></p>"""
    facts = {"number": number, "parties": (he.western, she.western), "event_on": day, "issued_on": day + timedelta(days=2)}  # fmt: skip
    style = css("'Liberation Serif',serif", ".p{background:linear-gradient(90deg,#e6f1e4,#f4e9f2)}.box td{border-color:#2a6b3c;font-size:.86em}.ink{font-family:FreeSerif;font-style:italic;color:#14143c}", "10.5pt", "12mm 14mm")  # fmt: skip
    return made("marriage-certificate", "green-entry", [body], style, facts, "en", size=(297.0, 210.0))


def partnership(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certified extract of a civil partnership of Scotland, entries one under another."""
    only(fault)
    one, two, day = couple(case, same=True)
    number, district = like("##", rng), "736 Edinburgh"
    issued = between(rng, day + timedelta(days=3), case.on - timedelta(days=3))

    def of(n: int, p: Someone) -> list[tuple[str, str, str]]:
        dad, mum = elders(case, p)
        return [(f"{n}", "Surname", p.surname.upper()), ("", "Forename(s)", p.given_names.title()), ("", "Occupation", rng.choice(("Architect", "Software developer", "Chemist"))), ("", "Marital/partnership status", "Single"), ("", "Date of birth", p.born_on.strftime("%Y %B %d")), ("", "Usual residence", p.address), ("", "Parents", f"{dad.western} and {mum.western}")]  # fmt: skip

    body = f"""<div class="sp"><span>{crest("#24406e", 17)}</span><div class="ctr"><b style="font-size:14pt">EXTRACT OF AN ENTRY IN A REGISTER OF CIVIL PARTNERSHIPS</b><br>Registration of Births, Deaths and Marriages (Scotland) Act 1965<br>Civil Partnership Act 2004, section 95ZA</div><span class="sm">RXC<br><b>{like("#######", rng)}</b></span></div><table class="box" style="margin-top:5mm"><tr><td>District No. and name<br><b>{district}</b></td><td>Year<br><b>{day.year}</b></td><td>Entry No.<br><b>{number}</b></td></tr></table><p class="bd">CIVIL PARTNERS</p>{rows([*of(1, one), *of(2, two)], "box", "5 33 62")}<p class="bd">REGISTRATION</p>{rows([("Date of registration", f"<b>{day:%Y} {day:%B} {day.day}</b>"), ("Place of registration", "Lothian Chambers, Edinburgh"), ("Registered by", "Moira F. Galbraith, Authorised Registrar"), ("Witnesses", "Euan T. Petrie; Shona Lamont")], "box", "38 62")}<p style="margin-top:8mm">The above particulars are extracted from a register of civil partnerships at Edinburgh on {en(issued)}.</p><div class="rt">{pen(rng, "#222")}<br>Assistant Registrar</div><p class="xs">WARNING. It is an offence under section 53(3) of the Registration of Births, Deaths and Marriages (Scotland) Act 1965 for any person to pass as genuine any copy or reproduction of this extract which has not been made by a registrar and authenticated by his or her signature. The extract is evidence of the civil partnership in terms of section 41.</p>"""
    facts = {"number": number, "parties": (f"{one.given_names.title()} {one.surname}", f"{two.given_names.title()} {two.surname}"), "event_on": day, "issued_on": issued}  # fmt: skip
    style = css("Carlito,sans-serif", ".p{background:#f5f1fa}.box td{border-color:#8a8ab0}", "11pt", "14mm 18mm")
    return made("union-certificate", "scottish-extract", [body], style, facts, "en")


def relationship(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of a registered relationship from an Australian state, landscape."""
    only(fault)
    one, two, day = couple(case, same=True)
    number, issued = f"R{day.year}/{like('0####', rng)}", between(rng, day + timedelta(days=1), day + timedelta(days=40))  # fmt: skip

    def half(p: Someone) -> str:
        return rows([("Family name", p.surname), ("Given names", p.given_names), ("Date of birth", en(p.born_on)), ("Place of birth", rng.choice(("Geelong, Victoria", "Lyon", "Osaka", "Leeds"))), ("Address", p.address)], "line", "34 66")  # fmt: skip

    body = f"""<div class="sp"><div><b style="font-size:9pt;letter-spacing:1mm;color:#0b3d6b">BIRTHS, DEATHS AND MARRIAGES<br>VICTORIA</b></div><div class="rt sm">Registration number<br><b style="font-size:12pt">{number}</b></div></div><p class="ctr" style="font-size:27pt;color:#0b3d6b;margin:7mm 0 1mm">Registered Relationship Certificate</p><p class="ctr">Relationships Act 2008 (Vic), section 15 &mdash; domestic relationship</p><div class="sp" style="margin-top:6mm"><div style="width:48%"><b>First partner</b>{half(one)}</div><div style="width:48%"><b>Second partner</b>{half(two)}</div></div><p class="ctr" style="margin-top:8mm">Relationship registered on <b style="font-size:14pt">{en(day)}</b> at Melbourne</p><div class="sp" style="margin-top:6mm"><span>I certify that this is a true copy of particulars recorded in the<br>Relationships Register of the State of Victoria.<br>Date issued: {en(issued)}</span><span class="ctr">{pen(rng, "#222")}<br>Registrar</span></div>{put(136, 152, seal("REGISTRAR OF BIRTHS DEATHS AND MARRIAGES ", "#0b3d6b", 34, "VIC", "Carlito"))}<p class="xs ab" style="bottom:9mm;left:22mm">Before accepting copies, sight unaltered original. The original has a coloured background.</p>"""
    facts = {"number": number, "parties": (first_last(one), first_last(two)), "event_on": day, "issued_on": issued}
    style = css("Lato,sans-serif", ".p{background:radial-gradient(#fff,#d9e6f3)}", "11pt", "15mm 22mm")
    return made("union-certificate", "registered-relationship", [body], style, facts, "en", size=(297.0, 210.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (hong_kong, notary, philippines, india, england),
    "union-certificate": (partnership, relationship),
}
