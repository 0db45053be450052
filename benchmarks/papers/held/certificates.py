"""Certificates of marriage and of registered unions."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import number_like, over, portraits, sex, short, slashed, table, years
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    between,
    both,
    cn,
    couple,
    css,
    en,
    nation,
    number_of,
    only,
    page,
    sc,
    seal,
    signature,
    us,
    zh,
    zh_words,
)  # fmt: skip

MARRIAGE, UNION = "marriage-certificate", "union-certificate"
GRID = ".t td,.t th{border:.2mm solid #333;padding:1.2mm 1.6mm;vertical-align:top}.t th{font-weight:normal;text-align:center}"


def hong_kong_columns(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the wide form with a numbered column for each particular, as registries wrote it by hand for decades."""
    only(fault)
    one, two, day = couple(case, rng)
    number = number_like("######", rng)
    home = {p.passport: p.address.split(", ", 2)[-1] for p in (one, two)}
    rows: list[tuple[str, ...]] = [
        ("1<br>Number<br>號數", "2<br>When Married<br>結婚日期", "3<br>Name and Surname<br>姓名", "4<br>Age<br>年歲", "5<br>Condition<br>曾否婚娶", "6<br>Rank or Profession<br>職業", "7<br>Residence at the time of Marriage<br>結婚時住址", "8<br>Father's Name and Surname<br>父親姓名"),
        (number, en(day), f'<span class="w">{both(one)}</span>', str(years(one, day)), sex(one, "Bachelor", "Spinster"), "Clerk", home[one.passport], f"{one.surname} {rng.choice(['SHU KEI', 'YAT SANG', 'PETER'])}"),
        ("", zh(day), f'<span class="w">{both(two)}</span>', str(years(two, day)), sex(two, "Bachelor", "Spinster"), "Teacher", home[two.passport], f"{two.surname} {rng.choice(['HING WO', 'SIU PANG', 'THOMAS'])}"),
    ]  # fmt: skip
    body = f"""<div class="two s"><span>M.R. 12</span><span>[Cap. 181, s. 24]</span></div><p class="c" style="font-size:15pt;letter-spacing:1mm">HONG KONG 香港</p>
<p class="c">CERTIFICATE OF MARRIAGE　結婚證書<br><span class="s">Copy of an entry in the Marriage Register　婚姻登記冊摘錄</span></p><p>Marriage solemnized at <b>the Marriage Registry, Tsim Sha Tsui</b> in Hong Kong.　在香港尖沙咀婚姻註冊處締結婚姻</p>
{table(rows, widths="8 11 18 6 10 11 19 17", head=True)}
<p style="margin-top:5mm">Married at the Marriage Registry by me, {signature(rng, "#222", 28)} Deputy Registrar of Marriages 婚姻註冊官</p>
<div class="two"><div>This marriage was solemnized between us,<br>此婚姻由我等締結<br>{over(signature(rng))}<br>{over(signature(rng))}</div>
<div>in the presence of us, 證婚人<br>{over(signature(rng, "#333"))} Lam Yuk Chun<br>{over(signature(rng, "#333"))} Desmond Pun</div></div>"""
    facts = {"number": number, "parties": (one.name, two.name), "event_on": day}
    more = GRID + ".w{font-family:'AR PL UKai HK',serif;font-size:12pt}.p{background:#f3efe2}"
    font = "font-family:FreeSerif,'AR PL UMing HK',serif;"
    return Paper(MARRIAGE, "hong-kong-columns", (page(body),), css(font, more, size="9.5pt", pad="11mm 12mm"), (297.0, 210.0), facts)  # fmt: skip


def mainland_2000(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the opened booklet whose text and picture come before the particulars."""
    only(fault)
    one, two, day = couple(case, rng)
    number = f"浙杭西结字第{number_like('####', rng)}号"

    def particulars(p) -> str:
        kind, value = number_of(case, p)
        return f"""<tr><td>姓　　名</td><td class="w">{sc(p)}</td><td>性　别</td><td class="w">{sex(p)}</td></tr><tr><td>出生日期</td><td class="w" colspan="3">{zh(p.born_on)}</td></tr>
<tr><td>国　　籍</td><td class="w" colspan="3">{nation(p)[0]}</td></tr><tr><td>{kind}号码</td><td class="w" colspan="3">{value}</td></tr>"""

    left = f"""<div class="c" style="margin-top:4mm">{portraits(58, 40)}</div><p style="margin:7mm 4mm;line-height:2;text-indent:2em">　　{sc(one)}、{sc(two)} 申请结婚，经审查符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。</p>
<p class="r" style="margin-right:6mm">发证机关　杭州市西湖区民政局<br>{zh_words(day)}</p><div style="position:absolute;left:38mm;bottom:9mm">{seal("杭州市西湖区民政局婚姻登记专用章", rng, size=31)}</div>"""
    right = f"""<p class="r" style="margin:3mm 2mm">{number}</p><table class="n">{particulars(one)}</table><hr style="border:0;border-top:.2mm dotted #a33;margin:4mm 0"><table class="n">{particulars(two)}</table>
<p style="margin:6mm 2mm 0" class="s">婚姻登记员　吕文娟</p>"""
    body = f'<div style="position:absolute;left:0;top:0;width:88mm;height:125mm;padding:3mm;box-sizing:border-box;border-right:.3mm solid #caa">{left}</div><div style="position:absolute;left:88mm;top:0;width:88mm;height:125mm;padding:3mm;box-sizing:border-box">{right}</div>'
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day}
    more = ".p{background:#fbeee9}.n td{padding:1.3mm;white-space:nowrap}.n{font-size:9.5pt}.n td.w{font-family:'AR PL UKai CN',serif;font-size:11.5pt;white-space:normal}"
    font = "font-family:FreeSerif,'Noto Serif CJK SC',serif;"
    return Paper(MARRIAGE, "mainland-2000", (page(body),), css(font, more, size="11pt", pad="0"), (176.0, 125.0), facts, "zh")  # fmt: skip


def macao_narrative(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = between(rng, case.on - timedelta(days=60), case.on - timedelta(days=8))
    number = f"{number_like('###', rng)}/{day.year}/CM"

    def person(p, zh_word: str, pt_word: str) -> str:
        return f"""<p><b>{zh_word}</b>：{cn(p)}，{p.name}，於{zh(p.born_on)}出生，結婚前婚姻狀況為未婚。<br><b>{pt_word}</b>: {both(p)}, nascido(a) em {slashed(p.born_on)}, no estado de solteiro(a).</p>"""

    body = f"""<div class="c"><p>澳門特別行政區<br>REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU</p><p>民事登記局<br>Conservatória do Registo Civil</p>
<h2>結婚登記之敘述證明<br>CERTIDÃO NARRATIVA DE REGISTO DE CASAMENTO</h2></div><p>茲證明存於本局之第 <b>{number}</b> 號結婚登記載明如下：<br>Certifico que do assento de casamento n.º {number}, arquivado nesta Conservatória, consta o seguinte:</p>
{person(one, "男方" if one.sex == "M" else "立約人一", "Primeiro nubente")}{person(two, "女方" if two.sex == "F" else "立約人二", "Segundo nubente")}
<p>結婚日期及地點：{zh(day)}，澳門民事登記局結婚禮堂。<br>Data e lugar do casamento: {slashed(day)}, Salão de Casamentos, Macau.</p><p>婚姻財產制：取得共同財產制。 Regime de bens: comunhão de adquiridos.</p>
<p>附註 Averbamentos: 無 Não há</p><p style="margin-top:9mm">澳門，{zh(issued)}　Macau, aos {slashed(issued)}</p><div class="two"><div>登記局局長 A Conservadora<br>{signature(rng, "#222")}<br>Leonor Assunção Vaz</div>{seal("CONSERVATORIA DO REGISTO CIVIL MACAU", rng, colour="#2b5d46", middle="民事登記局", size=30)}</div>
<p class="s">手續費 Emol.: MOP 40,00　　經核對 Conferida por: Chan K. I.</p>"""
    facts = {"number": number, "parties": (cn(one), cn(two)), "event_on": day, "issued_on": issued}
    font = "font-family:FreeSerif,'AR PL UMing HK',serif;"
    return Paper(MARRIAGE, "macao", (page(body),), css(font, size="11.5pt", pad="17mm 22mm"), facts=facts, language="zh")  # fmt: skip


def australian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=rng.randrange(15, 55))
    number = f"{number_like('#####', rng)}/{day.year}"

    def block(at: int, word: str, p) -> str:
        rows = [("Family name", p.surname, "Given name(s)", p.given_names), ("Occupation", "Physiotherapist" if at == 1 else "Surveyor", "Age", str(years(p, day))), ("Date of birth", en(p.born_on), "Conjugal status", "Never validly married"), ("Place of birth", nation(p)[1], "Usual residence", "14 Wattle Parade, Brunswick")]  # fmt: skip
        return f'<div class="b"><i>{at}</i> {word}</div>{table(rows, "n", "19 33 18 30")}'

    body = f"""<div class="two"><span style="font-size:13pt;color:#27457c"><b>VICTORIA</b> &nbsp; Australia</span><span>Registration No. <b>{number}</b></span></div><div class="c" style="font-size:21pt;color:#27457c;margin:3mm">Marriage Certificate</div>
<p class="s c">Births, Deaths and Marriages Registration Act 1996</p>{block(1, "Bridegroom / Party 1", one)}{block(2, "Bride / Party 2", two)}<div class="b"><i>3</i> Marriage</div>{table([("Date", en(day), "Place", "Fitzroy Gardens, East Melbourne"), ("Rites", "Civil ceremony", "Celebrant", "Gwendolyn Farrugia")], "n", "19 33 18 30")}
<div class="b"><i>4</i> Witnesses</div><p style="margin:1mm 2mm">Callum Petrovski &nbsp;·&nbsp; Ngaire Winterbourne</p><div class="b"><i>5</i> Endorsements</div><p style="margin:1mm 2mm">None</p>
<div class="two" style="margin-top:9mm"><div>I hereby certify that this is a true copy of particulars recorded<br>in a Register in the State of Victoria.<br>Issued at Melbourne {short(issued)}</div><div>{signature(rng, "#222")}<br>Registrar</div></div><div style="position:absolute;right:62mm;bottom:14mm">{seal("REGISTRY OF BIRTHS DEATHS AND MARRIAGES", rng, colour="#27457c", size=28)}</div>"""
    facts = {"number": number, "parties": (f"{one.given_names} {one.surname}", f"{two.given_names} {two.surname}"), "event_on": day, "issued_on": issued}  # fmt: skip
    more = ".b{background:#d9e2f1;padding:1mm 2mm;margin-top:3.5mm;font-weight:bold}.b i{color:#27457c;margin-right:2mm}.n td:nth-child(odd){color:#555;font-size:.85em}.p{background:#f7f9fd}"
    return Paper(MARRIAGE, "australian", (page(body),), css("font-family:Lato,sans-serif;", more, size="10.5pt", pad="14mm 16mm"), facts=facts, language="en")  # fmt: skip


def indian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    number = f"SM/{number_like('####', rng)}/{day.year}"
    body = f"""<div class="c"><p>GOVERNMENT OF MAHARASHTRA</p><p>THE FIFTH SCHEDULE<br>(See section 13)</p><p style="text-decoration:underline;font-size:15pt"><b>CERTIFICATE OF MARRIAGE</b></p></div><p>Serial No.: {number}</p>
<p>I, Smt. Vaishali K. Bhonsle, hereby certify that on the {day.day}{_th(day.day)} day of {day:%B} {day.year} <b>{one.western}</b>{"*" if one.sex == "M" else ""} and <b>{two.western}</b>{"**" if two.sex == "F" else ""} appeared before me and that each of them, in my presence and in the presence of three witnesses who have signed hereunder, made the declarations required by section 11 of the Special Marriage Act, 1954 (43 of 1954), and that a marriage under the said Act was solemnized between them in my presence.</p>
<div class="two" style="margin-top:8mm"><div>{signature(rng)}<br>(Sd.) Bridegroom</div><div>{signature(rng)}<br>(Sd.) Bride</div><div>{signature(rng, "#222")}<br>(Sd.) Marriage Officer for Pune</div></div><p style="margin-top:8mm">Witnesses:<br>1. Nikhil Ambedkar {signature(rng, "#333", 22)}<br>2. Farida Sopariwala {signature(rng, "#333", 22)}<br>3. G. Raghunathan {signature(rng, "#333", 22)}</p>
<p>Dated the {day.day}{_th(day.day)} day of {day:%B} {day.year}.</p><p class="s" style="margin-top:6mm">* Bridegroom, born on {slashed(one.born_on, "-")}, {nation(one)[1]}. &nbsp; ** Bride, born on {slashed(two.born_on, "-")}, {nation(two)[1]}.</p><div style="position:absolute;right:26mm;bottom:34mm">{seal("MARRIAGE OFFICER PUNE", rng, colour="#5a2f86", size=32)}</div>"""
    facts = {"number": number, "parties": (one.western, two.western), "event_on": day}
    return Paper(MARRIAGE, "indian", (page(body),), css("font-family:FreeSerif,serif;", ".p{background:#fffdf2}", size="12pt", pad="20mm 24mm"), facts=facts, language="en")  # fmt: skip


def _th(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the notary's own statement that two people married, with the English sheet that is bound to it."""
    only(fault)
    one, two, day = couple(case, rng)
    issued = between(rng, case.on - timedelta(days=150), case.on - timedelta(days=15))
    number = f"（{issued.year}）沪东证外民字第{number_like('#####', rng)}号"
    pair = "".join(f"<p>当事人：{sc(p)}，{sex(p)}，{zh(p.born_on)}出生。</p>" for p in (one, two))
    first = f"""<p class="c" style="font-size:22pt;margin:16mm 0 6mm">结婚公证书</p><p class="r">{number}</p>{pair}<p style="text-indent:2em">兹证明{sc(one)}与{sc(two)}于{zh(day)}在上海市浦东新区民政局登记结婚。</p>
<p class="r" style="margin-top:30mm">中华人民共和国上海市东方公证处</p><p class="r">公　证　员　{signature(rng, "#222")}</p><p class="r">{zh_words(issued)}</p><div style="position:absolute;right:34mm;bottom:70mm">{seal("中华人民共和国上海市东方公证处", rng, size=38)}</div>"""
    pair = "".join(f"<p>Party: {p.name}, {sex(p, 'male', 'female')}, born on {us(p.born_on)}.</p>" for p in (one, two))
    second = f"""<p class="c" style="font-size:19pt;margin:16mm 0 6mm">CERTIFICATE OF MARRIAGE</p><p class="r">(Translation) No. {number_like("#####", rng)}</p>{pair}<p>This is to certify that {one.name} and {two.name} registered their marriage on {us(day)} at the Civil Affairs Bureau of Pudong New Area, Shanghai.</p>
<p class="r" style="margin-top:26mm">Notary: Qiu Lanying<br>Shanghai Dongfang Notary Public Office<br>The People's Republic of China<br>{us(issued)}</p>"""
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day, "issued_on": issued}
    font = "font-family:FreeSerif,'AR PL UMing CN',serif;"
    return Paper(MARRIAGE, "notary", (page(first), page(second)), css(font, size="14pt", pad="26mm"), facts=facts)


def danish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a form whose labels are in Danish, English and German."""
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=rng.randrange(0, 12))
    number = f"{number_like('##', rng)}-{day.year}-{number_like('####', rng)}"
    rows = [
        ("", "Part 1 / Party 1 / Partner 1", "Part 2 / Party 2 / Partner 2"),
        ("Efternavn<br>Surname<br>Familienname", one.surname, two.surname),
        ("Fornavne<br>Given names<br>Vornamen", one.given_names, two.given_names),
        ("Fødselsdato<br>Date of birth<br>Geburtsdatum", slashed(one.born_on, "."), slashed(two.born_on, ".")),
        ("Statsborgerskab<br>Nationality<br>Staatsangehörigkeit", nation(one)[1], nation(two)[1]),
    ]
    body = f"""<div class="two"><b>Ærøskøbing Kommune<br><span class="s">Borgerservice</span></b><span class="s">Nr. / No. {number}</span></div><h2 style="margin-top:8mm">ATTEST FOR REGISTRERET PARTNERSKAB<br><span style="font-size:.75em">Certificate of registered partnership · Bescheinigung über eingetragene Partnerschaft</span></h2>
{table(rows, widths="30 35 35")}<div style="margin-top:6mm">{table([("Dato og sted for registreringen<br>Date and place of registration<br>Tag und Ort der Eintragung", slashed(day, "."), "Ærøskøbing, Danmark / Denmark"), ("Navn efter registreringen<br>Name after the registration", "uændret / unchanged", "uændret / unchanged")], widths="30 35 35")}</div>
<p style="margin-top:7mm" class="s">Forkyndt i henhold til lov om registreret partnerskab. / The partnership has been entered into in accordance with Danish law and has the legal effects of a marriage.</p><div class="two" style="margin-top:12mm"><div>Udstedt den / Issued on<br>{slashed(issued, ".")}</div>{seal("AEROE KOMMUNE", rng, colour="#333", size=27)}<div>{signature(rng)}<br>Mette Østergaard Kjær<br><span class="s">Underskrift / Signature</span></div></div>"""
    names = tuple(f"{p.given_names} {p.surname}" for p in (one, two))
    facts = {"number": number, "parties": names, "event_on": day, "issued_on": issued}
    return Paper(UNION, "danish", (page(body),), css("font-family:Carlito,sans-serif;", GRID + ".s{color:#444}", size="11pt", pad="18mm"), facts=facts, language="en")  # fmt: skip


def relationship_register(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    number = f"RR{number_like('######', rng)}"
    body = f"""<div class="c" style="border:1.2mm double #7a5a1e;padding:12mm 10mm;height:172mm;position:relative"><p style="letter-spacing:1.2mm">NEW SOUTH WALES</p><p class="s">Relationships Register Act 2010</p><p style="font-size:25pt;margin:9mm 0;color:#7a5a1e">Relationship Certificate</p>
<p>This is to certify that the relationship between</p><p style="font-size:15pt"><b>{one.western}</b></p><p class="s">born {en(one.born_on)}</p><p>and</p><p style="font-size:15pt"><b>{two.western}</b></p><p class="s">born {en(two.born_on)}</p><p>was registered as a registered relationship on</p><p><b>{en(day)}</b></p>
<div class="two" style="position:absolute;left:12mm;right:12mm;bottom:8mm"><span style="text-align:left">Registration number<br><b>{number}</b></span>{seal("REGISTRY OF BIRTHS DEATHS MARRIAGES", rng, colour="#7a5a1e", size=26)}<span>{signature(rng, "#222")}<br>Registrar</span></div></div>"""
    facts = {"number": number, "parties": (one.western, two.western), "event_on": day}
    return Paper(UNION, "relationship", (page(body),), css("font-family:Caladea,serif;", size="12pt", pad="13mm"), (210.0, 222.0), facts, "en")  # fmt: skip


def scottish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = between(rng, day + timedelta(days=3), case.on - timedelta(days=20))
    number = number_like("###", rng)
    rows = [
        ("1. Surname", one.surname, two.surname), ("2. Forename(s)", one.given_names.title(), two.given_names.title()), ("3. Occupation", "Stage manager", "Veterinary nurse"), ("4. Status", "Single", "Single"),
        ("5. Date of birth", "", ""), ("&nbsp;&nbsp;&nbsp;Year / Month / Day", f"{one.born_on:%Y  %m  %d}", f"{two.born_on:%Y  %m  %d}"), ("6. Usual residence", "8 Comely Brae, Edinburgh", "8 Comely Brae, Edinburgh"), ("7. Name of mother", f"Agnes {one.surname.title()}", f"Ishbel {two.surname.title()}"),
    ]  # fmt: skip
    body = f"""<p class="c" style="font-size:15pt;font-weight:bold">EXTRACT OF AN ENTRY IN A REGISTER OF CIVIL PARTNERSHIPS</p><p class="c s">Registration of Births, Deaths and Marriages (Scotland) Act 1965 · s.37</p><div class="two"><span>Registration district <b>Edinburgh</b></span><span>District no. 734</span><span>Year <b>{day.year}</b></span><span>Entry no. <b>{number}</b></span></div>
{table(rows, widths="28 36 36")}{table([("8. Registered", f"{day.year} {day:%B} {day.day} at Lothian Chambers, Edinburgh"), ("9. Authorised registrar", f"Fergus Auchterlonie {signature(rng, '#222', 26)}"), ("10. Witnesses", "Morag Tulloch; Dinesh Rao")], widths="28 72")}
<p style="margin-top:5mm">The above particulars are extracted from a Register of Civil Partnerships kept by the Registrar General. Given under the Seal of the General Register Office, New Register House, Edinburgh, on {en(issued)}.</p><div style="position:absolute;right:24mm;bottom:12mm">{seal("GENERAL REGISTER OFFICE", rng, colour="#555", size=26)}</div><p class="s">This extract is evidence of an event recorded in a register. It is not evidence of the identity of the person(s) presenting it.</p>"""
    names = tuple(f"{p.given_names.title()} {p.surname}" for p in (one, two))
    facts = {"number": number, "parties": names, "event_on": day, "issued_on": issued}
    more = GRID + ".t{margin-top:3mm}.t td{border-color:#83a0a8}.p{background:#eef6f5}"
    return Paper(UNION, "scottish", (page(body),), css("font-family:FreeSans,sans-serif;", more, size="10pt", pad="13mm 15mm"), (297.0, 210.0), facts, "en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    MARRIAGE: (hong_kong_columns, mainland_2000, macao_narrative, australian, indian, notarial),
    UNION: (danish, relationship_register, scottish),
}
