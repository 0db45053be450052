"""Certificates of marriage, union and birth, registers of households, a single child's certificate."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.b_foreign import brazilian_birth, german_partnership, polish_marriage
from benchmarks.papers.blind.b_sheet import (
    INK,
    STATES,
    NobodysError,
    age,
    arms,
    at,
    autograph,
    between,
    chop,
    couple,
    css,
    dmy,
    en,
    family,
    forenames_first,
    like,
    only,
    ordinal,
    paper,
    sc,
    table,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone


def hong_kong_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of a registry, the two in columns side by side."""
    only(fault)
    one, two, day = couple(case)
    number = like("####", rng)

    def column(p: Someone) -> tuple[str, ...]:
        single = ("Bachelor 未婚", "Spinster 未婚")[p.sex == "F"]
        father = f"{p.surname} {'WING FAT' if p.chinese_name else 'GEORGE'}"
        return f"{p.name}<br>{p.chinese_name}", f"{age(p, day)}", single, rng.choice(("Merchant", "Clerk", "Nurse", "Engineer", "Teacher")), p.address, f"{father}<br>{'(deceased)' if rng.random() < 0.3 else ''}"  # fmt: skip

    labels = (
        "Name and surname<br>姓名",
        "Age<br>年齡",
        "Condition<br>婚姻狀況",
        "Rank or profession<br>職級或職業",
        "Residence at the time of marriage<br>結婚時的住址",
        "Father's name and surname<br>父親姓名",
    )
    rows = [("", "Bridegroom 新郎", "Bride 新娘"), *zip(labels, column(one), column(two), strict=True)]
    body = f"""<div class="two"><span>{arms("#7d2a54", 18)}</span><div class="c"><p class="s">HONG KONG SPECIAL ADMINISTRATIVE REGION<br>香港特別行政區</p><p class="s">Marriage Ordinance (Cap. 181)　《婚姻條例》(第181章)</p><p style="font-size:19pt;margin:2mm 0">Certificate of Marriage<br>結 婚 證 書</p></div><span>No. <b style="color:#b00;font-size:13pt">{number}</b><br><span class="xs">Form 4 表格4</span></span></div>
<p>Marriage celebrated at <span class="u">the Sha Tin Marriage Registry 沙田婚姻登記處</span> in Hong Kong<br>on the <span class="u">{ordinal(day.day)}</span> day of <span class="u">{day:%B}</span> in the year <span class="u">{day.year}</span>　　於 <span class="u">{zh(day)}</span> 在香港舉行婚禮</p>{table(rows, "g", "30 35 35", head=True)}
<p>Married in the <span class="u">Sha Tin Marriage Registry</span> by me / before me,　由本人主持婚禮</p><div class="c">{autograph(rng, "#222")}<br><span class="s">Registrar of Marriages / Deputy Registrar of Marriages　婚姻登記官／副婚姻登記官</span></div>
<div class="two" style="margin-top:5mm"><div class="s">This marriage was celebrated between us<br>此婚姻由我倆締結<br>{autograph(rng)}<br>{autograph(rng)}</div><div class="s">In the presence of us 見證人<br>{autograph(rng, "#222")}<br>{autograph(rng, "#222")}</div></div><p class="xs" style="margin-top:6mm">R.M. 4 (Rev. 2007) 　WARNING: Any person who alters this certificate is liable to prosecution. 警告：任何人塗改本證書，可遭檢控。</p>"""
    facts = {"number": number, "parties": (one.name, two.name), "event_on": day}
    style = css(
        "'Liberation Serif','Noto Serif CJK HK',serif",
        ".p{background:#fbf6f8;border:1.2mm double #a0557c}",
        size="11pt",
        pad="13mm 15mm",
    )
    return paper("marriage-certificate", "hk-columns", [body], style, facts, "both")


def mainland_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the two inner pages of the booklet, the joint picture on the left one."""
    only(fault)
    one, two, day = couple(case)
    holder = case.of(party)
    number = f"J{like('######', rng)}-{day.year}-{like('00####', rng)}"

    def who(p: Someone) -> str:
        state = STATES[p.nationality][0]
        known = p.mainland_id if p.nationality == "CHN" and p.simplified else p.passport
        return f"""<table class="k"><col style="width:19mm"><tr><td>姓　　名</td><td>{sc(p)}</td><td>性别 {"男" if p.sex == "M" else "女"}</td></tr><tr><td>国　　籍</td><td colspan="2">{state}</td></tr><tr><td>出生日期</td><td colspan="2">{p.born_on.year}年{p.born_on.month:02}月{p.born_on.day:02}日</td></tr><tr><td>身份证件号</td><td colspan="2">{known}</td></tr></table>"""

    faces = '<svg viewBox="0 0 60 40" style="width:60mm;height:40mm;background:#c43a3a"><g fill="#e7c4a2"><circle cx="21" cy="17" r="7.5"/><circle cx="39" cy="19" r="7"/></g><path d="M8 40 C8 27 34 27 34 40 Z" fill="#fff"/><path d="M27 40 C27 29 52 29 52 40 Z" fill="#f4f0f0"/><path d="M13 17 C12 5 30 5 29 17 C26 11 17 11 13 17 Z M32 26 C29 8 49 8 46 26 L44 18 C42 13 36 13 34 18 Z" fill="#222"/></svg>'
    left = f"""<p class="c">{faces}</p><table class="k"><col style="width:24mm"><tr><td>持 证 人</td><td>{sc(holder)}</td></tr><tr><td>登记日期</td><td>{day.year}年{day.month:02}月{day.day:02}日</td></tr><tr><td>结婚证字号</td><td>{number}</td></tr><tr><td>备　　注</td><td></td></tr></table>"""
    body = f"""{at(9, 10, f'<div style="width:76mm">{left}</div>')}{at(96, 12, f'<div style="width:76mm">{who(one)}<div style="height:9mm"></div>{who(two)}</div>')}{at(52, 27, chop("杭州市西湖区民政局婚姻登记专用章", rng, size=31))}<div style="position:absolute;left:89mm;top:6mm;bottom:6mm;border-left:.2mm dashed #c99"></div>"""
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day}
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fbe9e6}.k td{padding:1.3mm 0}", size="10pt", pad="0")
    return paper("marriage-certificate", "mainland-inner", [body], style, facts, "zh", size=(180.0, 122.0))


def scottish_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an extract of the register, numbered boxes with the label inside."""
    only(fault)
    one, two, day = couple(case)
    entry, issued = like("###", rng), between(rng, day + timedelta(days=4), case.on - timedelta(days=15))

    def box(n: str, label: str, *values: str) -> str:
        cells = "".join(f"<td>{v}</td>" for v in values)
        return f'<tr><td class="l">{n}. {label}</td>{cells}</tr>'

    def said(f) -> tuple[str, str]:
        return f(one), f(two)

    rows = [
        box("1", "Forename(s)", *said(lambda p: p.given_names.title())), box("2", "Surname(s)", *said(lambda p: p.surname)),
        box("3", "Usual Signature", *said(lambda p: autograph(rng, "#333", 26))), box("4", "Marital or partnership status", "Never married or registered civil partner", "Never married or registered civil partner"),
        box("5", "Date of birth", *said(lambda p: f"{p.born_on.year} {p.born_on:%B} {ordinal(p.born_on.day)}")), box("6", "Occupation", "Marine surveyor", "Physiotherapist"),
        box("7", "Usual residence", "14 Kilcreggan View, Greenock", "14 Kilcreggan View, Greenock"), box("8", "Country of birth", *said(lambda p: STATES[p.nationality][3])),
        box("9", "Name(s), surname and occupation of father/parent", *said(lambda p: f"{'Alan' if not p.chinese_name else 'Kwong Yu'} {p.surname.title()}<br>Carpenter")),
    ]  # fmt: skip
    body = f"""<div class="two"><b style="font-size:15pt">Extract of an entry in a REGISTER of MARRIAGES</b><span>{arms("#3b4f78", 15)}</span></div><p class="s">Registration of Births, Deaths and Marriages (Scotland) Act 1965</p>
<table class="g"><tr><td class="l">Registration district<br><b>Inverclyde</b></td><td class="l">District no.<br><b>{like("6##", rng)}</b></td><td class="l">Year<br><b>{day.year}</b></td><td class="l">Entry no.<br><b>{entry}</b></td></tr></table>
<table class="g"><tr><td class="l" style="width:30%">When and where married</td><td colspan="2"><b>{day.year} {day:%B} {ordinal(day.day)}</b><br>Wemyss Bay Parish Church</td></tr><tr><td></td><td class="l">Party 1</td><td class="l">Party 2</td></tr>{"".join(rows)}<tr><td class="l">11. Witnesses</td><td>Euan Drysdale<br>3 Ferry Road, Gourock</td><td>Morag Lennie<br>8 Shore Street, Largs</td></tr><tr><td class="l">12. Person solemnising the marriage</td><td colspan="2">(Signed) Iain Macquarrie, Minister, Church of Scotland</td></tr><tr><td class="l">13. Date registered</td><td colspan="2">{(day + timedelta(days=2)).year} {day + timedelta(days=2):%B} {ordinal((day + timedelta(days=2)).day)} &nbsp; (Signed) Shona Petrie, Assistant Registrar</td></tr></table>
<p style="margin-top:5mm">Extracted from the Register of Marriages for the district of Inverclyde on {en(issued)}</p><div class="two"><div>{autograph(rng, "#222")}<br>Registrar</div>{chop("INVERCLYDE REGISTRATION", rng, colour="#456", size=28, inside="SEAL")}</div>
<p class="xs"><b>Warning</b> It is an offence under section 53(3) of the Registration of Births, Deaths and Marriages (Scotland) Act 1965 for any person to pass as genuine any copy or reproduction of this extract which has not been made by a district registrar or the Registrar General. The above particulars incorporate any subsequent corrections or amendments to the original entry made with the authority of the Registrar General.<br>This extract is evidence of an event recorded in the register. It is not evidence of the identity of the person(s) presenting it.</p>"""
    facts = {
        "number": entry,
        "parties": (forenames_first(one), forenames_first(two)),
        "event_on": day,
        "issued_on": issued,
    }
    style = css(
        "Caladea,serif",
        ".l{font-size:8pt;color:#344d7a;font-family:Carlito,sans-serif}.g td{border-color:#7d90b5;height:6.5mm}.p{background:#f3f6fb}",
        size="11pt",
        pad="14mm",
    )
    return paper("marriage-certificate", "scottish-extract", [body], style, facts, "en")


def south_african_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the unabridged certificate, as a computer prints it: label, colon, value."""
    only(fault)
    one, two, day = couple(case)
    issued = between(rng, max(day, case.on - timedelta(days=700)), case.on - timedelta(days=25))
    number = f"{like('A########', rng)}"

    def block(title: str, p: Someone) -> str:
        rows = [
            ("IDENTITY NUMBER / PASSPORT NUMBER", p.passport),
            ("SURNAME", p.surname),
            ("MAIDEN NAME" if p.sex == "F" else "PREVIOUS SURNAME", p.surname if p.sex == "F" else "-"),
            ("FORENAMES", p.given_names),
            ("DATE OF BIRTH", f"{p.born_on:%Y-%m-%d}"),
            ("COUNTRY OF BIRTH", STATES[p.nationality][3].upper()),
            ("MARITAL STATUS BEFORE MARRIAGE", "NEVER MARRIED"),
        ]
        return f'<p class="b" style="background:#ddd;padding:.6mm 2mm">{title}</p>{table([(a, ":", v) for a, v in rows], "n", "46 3 51")}'

    body = f"""<div class="two"><span class="s">DHA-1763</span><span>{arms("#444", 15)}</span><span class="s">{number}</span></div><div class="c"><p>REPUBLIC OF SOUTH AFRICA</p><p>DEPARTMENT OF HOME AFFAIRS</p><p class="b" style="font-size:14pt">UNABRIDGED MARRIAGE CERTIFICATE</p><p class="xs">ISSUED IN TERMS OF THE MARRIAGE ACT, 1961 (ACT NO. 25 OF 1961)</p></div>
{block("HUSBAND", one)}{block("WIFE", two)}<p class="b" style="background:#ddd;padding:.6mm 2mm">PARTICULARS OF MARRIAGE</p>{table([("DATE OF MARRIAGE", ":", f"{day:%Y-%m-%d}"), ("PLACE OF MARRIAGE", ":", "HERMANUS, WESTERN CAPE"), ("TYPE OF MARRIAGE", ":", "CIVIL"), ("MARRIAGE OFFICER", ":", "P J VAN ROOYEN &nbsp; DESIGNATION NO. D 4471")], "n", "46 3 51")}
<p class="s" style="margin-top:6mm">IT IS HEREBY CERTIFIED THAT THE ABOVE PARTICULARS ARE A TRUE EXTRACT FROM THE MARRIAGE REGISTER / POPULATION REGISTER KEPT AT PRETORIA.</p><div class="two" style="margin-top:5mm"><div>{autograph(rng, "#222")}<br><span class="s">DIRECTOR-GENERAL: HOME AFFAIRS</span></div><div style="border:.5mm solid #345;color:#345;padding:2mm 4mm;transform:rotate(-4deg)" class="c s">DEPARTMENT OF HOME AFFAIRS<br><b>{issued:%Y-%m-%d}</b><br>PRIVATE BAG X114 PRETORIA 0001</div></div><p class="s">DATE OF ISSUE: {issued:%Y-%m-%d}</p>"""
    facts = {
        "number": number,
        "parties": (forenames_first(one).upper(), forenames_first(two).upper()),
        "event_on": day,
        "issued_on": issued,
    }
    style = css(
        "'Liberation Mono',monospace", ".n td{padding:.5mm 2mm}.p{background:#f6f9f0}", size="10pt", pad="14mm 18mm"
    )
    return paper("marriage-certificate", "south-african", [body], style, facts, "en")


def english_partnership(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry, wide, with the numbered columns of the register."""
    only(fault)
    one, two, day = couple(case, mixed=False)
    number = f"CP {like('######', rng)}"
    issued = day + timedelta(days=rng.randrange(0, 20))

    def row(p: Someone) -> tuple[str, ...]:
        return en(day), forenames_first(p), en(p.born_on), "Male" if p.sex == "M" else "Female", "Single", "Sound engineer" if p is one else "Archivist", "27 Cobbler Row, Lewes, East Sussex", f"{forenames_first(p).split()[-1]}, Martin<br>Surveyor"  # fmt: skip

    heads = (
        "1 Date of registration",
        "2 Name and surname",
        "3 Date of birth",
        "4 Sex",
        "5 Condition",
        "6 Occupation",
        "7 Residence",
        "8 Father's / mother's name, surname and occupation",
    )
    body = f"""<div class="two"><span class="b" style="font-size:16pt">CERTIFIED COPY of an ENTRY</span><span class="b" style="font-size:14pt">{number}</span></div><div class="two"><span>Pursuant to the Civil Partnership Act 2004</span><span>Registration authority: EAST SUSSEX COUNTY COUNCIL</span></div><p class="c b" style="font-size:13pt;color:#6b2d73">CIVIL PARTNERSHIP &nbsp; Registration of civil partnership in England and Wales</p>{table([heads, row(one), row(two)], "g", "12 15 12 7 8 11 16 19", head=True)}
<table class="g" style="margin-top:3mm"><tr><td style="width:50%">9 Place of registration: Southover Grange, Lewes</td><td>10 Signatures of civil partners<br>{autograph(rng, width=28)} {autograph(rng, width=28)}</td></tr><tr><td>11 Witnesses: Philippa Dunmore, Craig Ostler</td><td>12 Civil partnership registrar: (Signed) J. Harcourt</td></tr></table>
<p>Certified to be a true copy of an entry in the civil partnership register. &nbsp; {autograph(rng, "#222", 26)} Registration authority officer &nbsp; Date {en(issued)}</p><p class="xs">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE. ©CROWN COPYRIGHT &nbsp; WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</p>"""
    facts = {
        "number": number,
        "parties": (forenames_first(one), forenames_first(two)),
        "event_on": day,
        "issued_on": issued,
    }
    style = css(
        "'Liberation Serif',serif",
        ".g th{font-size:8pt;color:#6b2d73}.g td,.g th{border-color:#a87fae}.p{background:#f8f2f9}",
        size="10.5pt",
        pad="12mm",
    )
    return paper("union-certificate", "english-columns", [body], style, facts, "en", size=(297.0, 128.0))


def hong_kong_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry, thirteen numbered fields."""
    only(fault)
    child, father, mother = family(case, party)
    number = like("R######", rng) + f"({rng.randrange(10)})"
    registered = child.born_on + timedelta(days=rng.randrange(9, 40))
    issued = between(rng, max(registered, case.on - timedelta(days=900)), case.on - timedelta(days=20))
    b = child.born_on
    rows = [
        ("1", "Entry No. 記項編號", number),
        ("2", "When and where born<br>出生日期及地點", f"{ordinal(b.day)} {b:%B} {b.year}<br>{zh(b)}<br>Princess Margaret Hospital 瑪嘉烈醫院"),
        ("3", "Name, if any 姓名", f"{child.name}　{child.chinese_name}"),
        ("4", "Sex 性別", "Male 男" if child.sex == "M" else "Female 女"),
        ("5", "Name and surname of father<br>父親姓名", f"{father.name}　{father.chinese_name}"),
        ("6", "Name and maiden surname of mother<br>母親姓名及婚前姓氏", f"{mother.name}　{mother.chinese_name}"),
        ("7", "Signature, description and residence of informant<br>申報人簽署、身分及住址", f"{mother.name}, Mother 母親<br>{child.address}"),
        ("8", "When registered 登記日期", f"{ordinal(registered.day)} {registered:%B} {registered.year}"),
        ("9", "Signature of Registrar 登記官簽署", "(Sd.) LUI Pui-yin"),
    ]  # fmt: skip
    body = f"""<p class="r s">GF 117 &nbsp; R.G. 19</p><div class="c">{arms("#33557d", 16)}<p>HONG KONG 香港</p><p class="b" style="font-size:14pt">CERTIFIED COPY OF AN ENTRY IN A REGISTER OF BIRTHS<br>出生登記冊內記項的核證副本</p><p class="s">Births and Deaths Registration Ordinance (Chapter 174)<br>《生死登記條例》（第174章）</p></div><p>Births in the <span class="u">New Territories South</span> Registration District, Hong Kong<br>在香港 <span class="u">新界南</span> 登記區內的出生</p>{table(rows, "g", "6 40 54")}
<p style="margin-top:5mm">I hereby certify that the above is a true copy of an entry in a register of births kept at the General Register Office, Hong Kong.<br>現證明上述資料為香港生死登記總處備存的出生登記冊內一項記項的真實副本。</p><div class="two"><div>Dated 日期：{dmy(issued, "-")}<br>{chop("GENERAL REGISTER OFFICE", rng, colour="#33557d", size=27, inside="HONG KONG")}</div><div class="c">{autograph(rng, "#222")}<br>for Registrar of Births and Deaths<br>生死登記官（代行）</div></div><p class="xs">Fee paid 已繳費用 $140</p>"""
    facts = {
        "number": number,
        "parties": (child.name, father.name, mother.name),
        "date_of_birth": b,
        "issued_on": issued,
    }
    style = css(
        "FreeSerif,'AR PL UMing HK',serif", ".p{background:#f4f8fc}.g td{padding:1.4mm}", size="11pt", pad="13mm 18mm"
    )
    return paper("birth-certificate", "hk-certified-copy", [body], style, facts, "both")


def notarial_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a notary's certificate of birth: the Chinese page and the English one behind it."""
    only(fault)
    child, father, mother = family(case, party)
    issued = between(rng, case.on - timedelta(days=240), case.on - timedelta(days=20))
    serial = like("####", rng)
    number = f"({issued.year})粤广南方第{serial}号"
    he, son = ("男", "his") if child.sex == "M" else ("女", "her")

    def idno(p: Someone) -> str:
        return f"，公民身份号码：{p.mainland_id}" if p.simplified else f"，护照号码：{p.passport}"

    place = "广东省广州市" if child.nationality == "CHN" else STATES[child.nationality][0]
    chinese = f"""<div style="padding:14mm 8mm"><p class="c" style="font-size:26pt;letter-spacing:8mm;margin-bottom:8mm">公 证 书</p><p class="r">{number}</p><p style="margin-top:8mm">申请人：{sc(child)}，{he}，{zh(child.born_on)}出生{idno(child)}。</p><p>公证事项：出生</p><p class="in">兹证明{sc(child)}于{zh(child.born_on)}在{place}出生。{sc(child)}的父亲是{sc(father)}（{zh(father.born_on)}出生），{sc(child)}的母亲是{sc(mother)}（{zh(mother.born_on)}出生）。</p><div class="r" style="margin-top:30mm;line-height:2.4">中华人民共和国广东省广州市珠水公证处<br>公 证 员　霍 启 明<br>{zh(issued)}</div></div>{at(118, 158, chop("广州市珠水公证处", rng, size=38))}"""
    english = f"""<div style="padding:14mm 8mm;font-family:'Liberation Serif',serif"><p class="c" style="font-size:20pt;margin-bottom:10mm">NOTARIAL CERTIFICATE</p><p class="c">(Translation)</p><p class="r">({issued.year}) Y.G.N.F.Zi, No.{serial}</p><p style="margin-top:8mm">Applicant: {child.name}, {"male" if child.sex == "M" else "female"}, born on {dmy_us(child.born_on)}</p><p>Issue under notarization: Birth</p><p class="in">This is to certify that {child.name} was born on {dmy_us(child.born_on)}. {son.capitalize()} father is {father.name} and {son} mother is {mother.name}.</p><div class="r" style="margin-top:30mm;line-height:2.2">Notary: Huo Qiming<br>Guangzhou Zhushui Notary Public Office<br>Guangdong Province<br>The People's Republic of China<br>{dmy_us(issued)}</div></div>"""
    facts = {
        "number": number,
        "parties": (sc(child), sc(father), sc(mother)),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    style = css(
        "'AR PL UMing CN',serif", ".in{text-indent:2em;line-height:2.3}.p{background:#fdfcf5}", size="15pt", pad="16mm"
    )
    return paper("birth-certificate", "notarial", [chinese, english], style, facts, "both")


def dmy_us(day) -> str:
    return f"{day:%b}. {day.day}, {day.year}"


def irish_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of the civil registration service: Irish and English labels, boxed."""
    only(fault)
    child, father, mother = family(case, party)
    registered = child.born_on + timedelta(days=rng.randrange(12, 80))
    issued = between(rng, max(registered, case.on - timedelta(days=1500)), case.on - timedelta(days=20))
    number = like("#######", rng)

    def cells(*pairs: tuple[str, str, str]) -> str:
        return (
            "<tr>"
            + "".join(
                f'<td><span class="l">{irish}<br>{english}</span><br>{value}</td>' for irish, english, value in pairs
            )
            + "</tr>"
        )

    body = f"""<div class="two"><span>{arms("#1e6a4a", 17)}</span><div class="c"><p class="b" style="font-size:19pt;color:#1e6a4a">Deimhniú Breithe<br>Birth Certificate</p><p class="xs">Arna eisiúint de bhun an Achta um Chlárú Sibhialta 2004<br>Issued in pursuance of the Civil Registration Act 2004</p></div><span class="s">Uimh. / No.<br><b>{number}</b></span></div>
<table class="g">{cells(("Dáta breithe", "Date of birth", en(child.born_on)), ("Ionad breithe", "Place of birth", "Portiuncula Hospital, Ballinasloe"))}{cells(("Céadainm(neacha)", "Forename(s)", child.given_names.title()), ("Sloinne breithe", "Birth surname", child.surname.title()))}{cells(("Gnéas", "Sex", "Male" if child.sex == "M" else "Female"), ("Uimh. PSP", "PPS No.", like("#######", rng) + "TA"))}</table>
<p class="b">Máthair / Mother</p><table class="g">{cells(("Céadainm(neacha) agus sloinne", "Forename(s) and surname", forenames_first(mother)), ("Sloinne breithe", "Birth surname", mother.surname.title()))}{cells(("Slí bheatha", "Occupation", "Pharmacist"), ("Seoladh", "Address", "Creagh Lodge, Ballinasloe"))}</table>
<p class="b">Athair / Father</p><table class="g">{cells(("Céadainm(neacha) agus sloinne", "Forename(s) and surname", forenames_first(father)), ("Slí bheatha", "Occupation", "Agronomist"))}</table>
<table class="g" style="margin-top:3mm">{cells(("Faisnéiseoir", "Informant", forenames_first(mother) + ", Mother"), ("Dáta cláraithe", "Date of registration", en(registered)), ("Cláraitheoir", "Registrar", "Bríd Ní Fhloinn"))}</table>
<p style="margin-top:6mm">Deimhnítear gur fíorshliocht é seo as taifead i gClár na mBreitheanna. Certified to be compiled from a register maintained under section 13 of the Civil Registration Act 2004.</p><div class="two"><div>Eisithe / Issued: {en(issued)}<br>{autograph(rng, "#222")}<br>An tArd-Chláraitheoir / Superintendent Registrar</div>{chop("CLÁRÚ SIBHIALTA", rng, colour="#1e6a4a", size=29, inside="ÉIRE")}</div><p class="xs">Is cion tromchúiseach é an deimhniú seo a athrú nó é a úsáid tar éis é a athrú. To alter this document or to use it as altered is a serious offence.</p>"""
    facts = {
        "number": number,
        "parties": (forenames_first(child), forenames_first(mother), forenames_first(father)),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    style = css(
        "Lato,sans-serif",
        ".l{font-size:7.5pt;color:#1e6a4a}.g{margin:1mm 0}.g td{border-color:#9cc3ae;width:50%}.p{background:#f3faf5}",
        size="11pt",
        pad="14mm 16mm",
    )
    return paper("birth-certificate", "irish", [body], style, facts, "en")


def _home(case: Case, party: str) -> list[tuple[str, Someone]]:
    """Return who lives together and belongs into a Mainland register, the head first."""
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party)
        if not child.simplified:
            raise NobodysError("A foreigner has no register.")
        return [("户主", father), ("妻", mother), ("长子" if child.sex == "M" else "长女", child)]
    me = case.of(party)
    mate = case.sponsor if me is case.applicant else case.applicant
    if mate.simplified and me.sex != mate.sex:
        return [("户主", me), ("妻" if mate.sex == "F" else "夫", mate)]
    if not me.simplified:
        raise NobodysError("A foreigner has no register.")
    _, father, mother = family(case, party)
    return [("户主", father), ("妻", mother), ("子" if me.sex == "M" else "女", me)]


def _person_card(p: Someone, relation: str, case: Case, day: str, officer: str) -> str:
    grown = age(p, case.on) > 21
    return f"""<p class="c b" style="font-size:13pt;letter-spacing:2mm;margin:0">常 住 人 口 登 记 卡</p><table class="g"><col style="width:17%"><col style="width:29%"><col style="width:25%"><tr><td>姓　名</td><td>{sc(p)}</td><td>户 主 或 与<br>户 主 关 系</td><td>{relation}</td></tr><tr><td>曾用名</td><td></td><td>性　　别</td><td>{"男" if p.sex == "M" else "女"}</td></tr><tr><td>出生地</td><td>福建省厦门市思明区</td><td>民　　族</td><td>汉族</td></tr><tr><td>籍　贯</td><td>福建省漳州市</td><td>出生日期</td><td>{zh(p.born_on)}</td></tr><tr><td colspan="2">本市（县）其他住址</td><td>宗教信仰</td><td></td></tr><tr><td>公民身份<br>证件编号</td><td>{p.mainland_id}</td><td>身高　　　　cm</td><td>血型</td></tr><tr><td>文化程度</td><td>{"大学本科" if grown else "小学"}</td><td>婚姻状况 {"有配偶" if grown else "未婚"}</td><td>兵役状况</td></tr><tr><td>服务处所</td><td></td><td>职　　业</td><td>{"职员" if grown else ""}</td></tr><tr><td colspan="2">何时由何地迁来本市（县）</td><td colspan="2">久居本地</td></tr><tr><td colspan="2">何时由何地迁来本址</td><td colspan="2">2006年9月由本市湖里区迁入</td></tr></table><div class="two"><span>承办人签章：{officer}</span><span>登记日期：{day}</span></div>"""


def booklet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the booklet page by page: first page, then a card for each person."""
    only(fault)
    members = _home(case, party)
    issued = between(rng, case.on - timedelta(days=3000), case.on - timedelta(days=200))
    number = like("35020######", rng)
    address = f"福建省厦门市思明区鹭滨路{rng.randrange(5, 280)}号{rng.randrange(2, 30)}0{rng.randrange(1, 6)}室"
    first = f"""<div class="two s"><span></span><span>No. {like("3502#####", rng)}</span></div><table class="g f"><col style="width:18%"><col style="width:32%"><col style="width:20%"><tr><td>户　别</td><td>家庭户</td><td>户主姓名</td><td>{sc(members[0][1])}</td></tr><tr><td>户　号</td><td>{number}</td><td>住　址</td><td>{address}</td></tr></table><div class="two" style="margin-top:9mm"><span>省级公安机关<br>户口专用章</span><span>户口登记机关<br>户口专用章</span></div><p style="margin-top:20mm" class="two"><span>承办人签章：陈炳坤</span><span>{issued.year} 年 {issued.month:02} 月 {issued.day:02} 日签发</span></p><p class="xs c">住址变动登记见第二页　·　本户口簿由户主保管，不得转让、涂改、出借</p>{at(70, 50, chop("厦门市公安局鹭江派出所户口专用章", rng, size=27))}{at(20, 50, chop("福建省公安厅户口专用章", rng, size=27))}"""
    pages = [first, *(_person_card(p, relation, case, zh(issued), "陈炳坤") for relation, p in members)]
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    style = css(
        "'WenQuanYi Zen Hei',sans-serif",
        ".g td{padding:1.35mm 1mm}.f td{padding:3.2mm 1mm}.p{background:#f5efe4}",
        size="8.5pt",
        pad="7mm 8mm",
    )
    return paper("household-register", "booklet-pages", pages, style, facts, "zh", size=(143.0, 105.0))


def collective(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw what somebody in a collective household gets: a copy of the own card on A4, stamped, and the other one's."""
    only(fault)
    members = _home(case, party)[-2:]
    issued = between(rng, case.on - timedelta(days=900), case.on - timedelta(days=30))
    address = f"厦门市集美区银江路{rng.randrange(10, 190)}号人才服务中心集体户"
    boxes = "".join(
        f'<div style="border:.3mm solid #666;padding:5mm;margin-bottom:7mm">{_person_card(p, "非亲属" if n == 0 else relation, case, zh(issued), "林素贞")}</div>'
        for n, (relation, p) in enumerate(members)
    )
    body = f"""<div class="two"><b style="font-size:14pt">居民户口簿（集体户）复印件</b><span class="s">户别：非农业集体户口</span></div><p>集体户名称：厦门市人才服务中心　　户主姓名：厦门市人才服务中心<br>住址：{address}</p>{boxes}<p>此复印件与原件核对无误。　　　　　户口登记机关（盖章）<br><span class="r" style="display:block;margin-top:4mm">{zh(issued)}</span></p>{at(130, 236, chop("集美公安分局银江派出所户口专用章", rng, size=34))}"""
    facts = {"address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    style = css("'Noto Sans CJK SC',sans-serif", ".g td{padding:.9mm 1mm}", size="9pt", pad="12mm 18mm")
    return paper("household-register", "collective-copy", [body], style, facts, "zh")


def only_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the older card for privileges, opened: picture and child left, parents right."""
    only(fault)
    child, father, mother = family(case, party)
    if not child.simplified:
        raise NobodysError("A foreigner has no such card.")
    issued = child.born_on + timedelta(days=rng.randrange(60, 500))
    number = f"沪独优字第{like('#####', rng)}号"
    face = '<svg viewBox="0 0 25 35" style="width:23mm;height:32mm;background:#ddd"><circle cx="12.5" cy="14" r="6" fill="#999"/><path d="M3 35 C3 22 22 22 22 35 Z" fill="#777"/></svg>'
    body = f"""<div style="display:flex;gap:8mm;height:100%"><div style="width:50%;border:.6mm double #b5302f;padding:4mm" class="c"><p style="font-size:17pt;color:#b5302f;margin:1mm">独生子女优待证</p>{face}<table style="margin-top:2mm"><tr><td>儿童姓名</td><td class="v">{sc(child)}</td></tr><tr><td>性　　别</td><td class="v">{"男" if child.sex == "M" else "女"}</td></tr><tr><td>出生年月日</td><td class="v">{zh(child.born_on)}</td></tr></table><p class="s">{number}</p></div><div style="width:50%;border:.6mm double #b5302f;padding:4mm"><table class="g"><tr><td></td><td>姓名</td><td>工作单位</td></tr><tr><td>父</td><td>{sc(father)}</td><td>上海第三纺织机械厂</td></tr><tr><td>母</td><td>{sc(mother)}</td><td>静安区中心小学</td></tr></table><p class="s">一、持证儿童在入托、入学、就医等方面按规定享受优先照顾。<br>二、凭本证领取独生子女保健费。<br>三、再生育者，收回本证。</p><p class="r" style="margin-top:5mm">发证机关：上海市静安区计划生育委员会<br>发证日期：{zh(issued)}</p></div></div>{at(112, 74, chop("静安区计划生育委员会", rng, size=25))}"""
    facts = {
        "number": number,
        "parties": (sc(child), sc(father), sc(mother)),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    style = css(
        "'AR PL UKai CN',serif",
        f".p{{background:#fff6ee}}.v{{border-bottom:.2mm solid #888;color:{INK}}}.p td{{padding:1mm}}",
        size="11pt",
        pad="7mm",
    )
    return paper("single-child-certificate", "privilege-card-opened", [body], style, facts, "zh", size=(186.0, 112.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (
        hong_kong_marriage,
        mainland_marriage,
        scottish_marriage,
        south_african_marriage,
        polish_marriage,
    ),
    "union-certificate": (english_partnership, german_partnership),
    "birth-certificate": (hong_kong_birth, notarial_birth, irish_birth, brazilian_birth),
    "household-register": (booklet, collective),
    "single-child-certificate": (only_child,),
}
