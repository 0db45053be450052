"""Certificates of marriage, of a civil union and of birth."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    INK,
    NobodysError,
    age,
    arms,
    at,
    autograph,
    between,
    both,
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
    us,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import FRENCH_MONTHS, Maker, Paper
from benchmarks.papers.people import Case, Someone


def _typed(text: str) -> str:
    return f'<span class="ty">{text}</span>'


def hong_kong_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry in the marriage register: the spouses in columns, labels at the left."""
    only(fault)
    he, she, day = couple(case)
    number = like("####", rng)
    rows = [
        ("", "Bridegroom 新郎", "Bride 新娘"),
        *(
            (label, _typed(one), _typed(two))
            for label, one, two in (
                ("Name and surname<br>姓名", both(he), both(she)),
                ("Age 年齡", f"{age(he, day)}", f"{age(she, day)}"),
                ("Condition 婚姻狀況", "Bachelor", "Spinster"),
                ("Rank or profession 職業", rng.choice(("Engineer", "Clerk", "Merchant")), "Accountant"),
                ("Residence at the time of marriage<br>結婚時住址", he.address, she.address),
                ("Father's name and surname<br>父親姓名", f"{he.surname} (deceased)", f"{she.surname} BO"),
            )
        ),
    ]
    body = f"""<div class="two s"><span>M.R. 6</span><span>Entry No. 登記編號　{_typed("R" + number)}</span></div>
<div class="c">{arms("#444", 14)}<p class="b">HONG KONG 香港</p><p style="font-size:15pt;letter-spacing:1mm">CERTIFICATE OF MARRIAGE<br>結婚證書</p><p class="s">MARRIAGE ORDINANCE 婚姻條例<br>(Chapter 181 第181章)</p></div>
<p>Marriage solemnized at the 婚禮舉行地點 {_typed("Sha Tin Marriage Registry")} in Hong Kong, on the 結婚日期 {_typed(f"{ordinal(day.day)} day of {day:%B} {day.year}")}.</p>{table(rows, "g", "26 37 37", head=True)}
<p style="margin-top:6mm">Married in the above-mentioned Registry before me 上述婚禮由本人主持，</p><p class="r">{autograph(rng, "#222")}<br>Deputy Registrar of Marriages 副婚姻登記官</p>
<p>This marriage was celebrated between us 新婚夫婦簽署：</p><div class="two"><span>{autograph(rng)}</span><span>{autograph(rng)}</span></div><p>in the presence of us 見證人：</p><div class="two"><span>{autograph(rng)}</span><span>{autograph(rng)}</span></div>"""
    facts = {"number": "R" + number, "parties": (both(he), both(she)), "event_on": day}
    style = css("'Liberation Serif','AR PL UMing HK',serif", ".ty{font-family:'Liberation Mono','AR PL UMing HK'}.p{background:#f7f3e4}", size="10pt", pad="15mm 18mm")  # fmt: skip
    return paper("marriage-certificate", "registry-two-columns", [body], style, facts, "both")


def county_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the licence and certificate that a county clerk of the United States records."""
    only(fault)
    he, she, day = couple(case)
    licensed, recorded = day - timedelta(days=9), day + timedelta(days=6)
    number = like("2C-#####", rng)

    def field(label: str, value: str) -> str:
        return f'<td><span class="xs">{label}</span><br>{value}</td>'

    def half(title: str, p: Someone) -> str:
        return f"""<tr><td colspan="3" class="k">{title}</td></tr><tr>{field("1. FIRST AND MIDDLE NAME", p.given_names)}{field("2. LAST NAME", p.surname)}{field("3. DATE OF BIRTH", p.born_on.strftime("%m/%d/%Y"))}</tr><tr>{field("4. AGE LAST BIRTHDAY", str(age(p, day)))}{field("5. NUMBER OF THIS MARRIAGE", "FIRST")}{field("6. RESIDENCE", p.address.upper())}</tr>"""

    body = f"""<div class="two s"><span>STATE FILE NUMBER</span><span>LOCAL LICENSE NO. <b>{number}</b></span></div><p class="c"><b style="font-size:13pt">STATE OF OREGON &mdash; COUNTY OF TAMARACK</b><br><b style="font-size:17pt">LICENSE AND RECORD OF MARRIAGE</b></p>
<table class="g">{half("PARTY A &mdash; GROOM", he)}{half("PARTY B &mdash; BRIDE", she)}</table>
<p><b>LICENSE TO MARRY.</b> To any person authorized by law to solemnize marriages: you are hereby authorized to join in matrimony the above named persons. Issued {us(licensed)}; license expires {us(licensed + timedelta(days=60))}.</p><p class="r">{autograph(rng, "#222")}<br>COUNTY CLERK, by Deputy</p>
<p><b>CERTIFICATION OF OFFICIANT.</b> I certify that the above named persons were joined in marriage by me on <span class="u b">{us(day)}</span> at <span class="u">Alder Falls, Tamarack County</span>, Oregon.</p><div class="two"><span>{autograph(rng)}<br><span class="xs">SIGNATURE OF OFFICIANT</span></span><span>Rev. T. L. Osgood<br><span class="xs">NAME AND TITLE</span></span><span>{autograph(rng)}<br><span class="xs">WITNESS</span></span></div>
<p style="margin-top:7mm;border-top:.5mm double #333;padding-top:2mm"><b>CERTIFIED COPY.</b> I, the undersigned, County Clerk in and for said County, do hereby certify that the foregoing is a true and correct copy of the original recorded in this office on {us(recorded)} in Book {like("##", rng)}, Page {like("###", rng)}.</p>{at(150, 196, chop("TAMARACK COUNTY CLERK", rng, "#7a6a1e", 32, "SEAL"))}<p>{autograph(rng, "#222")}</p>"""
    facts = {"number": number, "parties": (forenames_first(he).upper(), forenames_first(she).upper()), "event_on": day}
    style = css("'Liberation Sans',sans-serif", ".k{background:#dfe7df;font-weight:bold}.xs{color:#345}", size="9.5pt", pad="14mm 16mm")  # fmt: skip
    return paper("marriage-certificate", "county-record", [body], style, facts, "en", size=(215.9, 279.4))


def mainland_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the inside of the red booklet, opened: the holder's page with the photograph, and both persons."""
    only(fault)
    he, she, day = couple(case)
    if not (he.simplified or she.simplified):
        raise NobodysError("Nobody from the Mainland.")
    me = she if case.of(party).name == she.name else he
    number = f"J110105-{day.year}-{like('00####', rng)}"

    def person(p: Someone) -> str:
        state = "中国" if p.simplified else {"GBR": "英国", "USA": "美国", "FRA": "法国"}.get(p.nationality, "外国")
        proof = f"身份证件号　{p.mainland_id if p.simplified else p.passport}"
        return f"<p>姓　　名　{sc(p)}　　　性别　{'男' if p.sex == 'M' else '女'}</p><p>国　　籍　{state}　　出生日期　{zh(p.born_on)}</p><p>{proof}</p>"

    body = f"""<div style="display:flex;height:100%"><div style="width:50%;padding:6mm 8mm;box-sizing:border-box"><div style="border:.2mm solid #a88;width:50mm;height:33mm;margin:0 auto 4mm;background:#c0392b;text-align:center;color:#fff"><svg viewBox="0 0 50 33" style="width:50mm;height:33mm"><g fill="#e9c9ad"><circle cx="18" cy="13" r="6"/><circle cx="32" cy="14" r="5.6"/></g><path d="M7 33 C8 20 28 20 28 33 Z" fill="#fff"/><path d="M23 33 C24 21 42 21 43 33 Z" fill="#eee"/></svg></div><p>持证人　{sc(me)}</p><p>登记日期　{zh(day)}</p><p>结婚证字号　{number}</p><p>备注</p>{at(62, 84, chop("朝阳区民政局婚姻登记专用章", rng, size=30))}</div>
<div style="width:50%;padding:10mm 8mm;box-sizing:border-box;border-left:.2mm dashed #caa">{person(he)}<div style="height:8mm"></div>{person(she)}<p class="s" style="position:absolute;bottom:5mm">结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。</p></div></div>"""
    facts = {"number": number, "parties": (sc(he), sc(she)), "event_on": day, "issued_on": day}
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fbeceb}", size="9.5pt", pad="0")
    return paper("marriage-certificate", "booklet-spread", [body], style, facts, "zh", size=(190.0, 128.0))


def civil_union(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a civil union certificate as the registrar of New Zealand prints it."""
    only(fault)
    one, two, day = couple(case, mixed=False)
    number, issued = like("CU20########", rng), between(rng, day + timedelta(days=10), case.on)

    def person(head: str, p: Someone) -> str:
        return f"""<p class="h2">{head}</p>{table([("First/given name(s)", p.given_names.title()), ("Surname/family name", p.surname.title()), ("Date of birth", en(p.born_on)), ("Relationship status before this union", "Never married or in a civil union"), ("Usual residential address", p.address)], "n", "42 58")}"""

    body = f"""<div class="two"><span>{arms("#1d5c50", 18)}</span><span class="c"><b style="font-size:19pt;color:#1d5c50">Civil Union Certificate</b><br>Tiwhikete Hononga ā-Ture<br>New Zealand</span><span class="s r">Registration number<br><b>{number}</b></span></div>
<p class="h2">Civil union details</p>{table([("Date of civil union", f"<b>{en(day)}</b>"), ("Place of solemnisation", "Botanic House, Dunedin"), ("Civil union celebrant", "Ngaire Patricia Holloway")], "n", "42 58")}{person("Person A", one)}{person("Person B", two)}
<div class="two" style="margin-top:10mm"><div>Certified true copy of particulars recorded by a Registrar<br>Issued under the seal of the Registrar-General<br>on {en(issued)}</div><div>{autograph(rng, "#222")}<br>Registrar-General</div></div>{at(140, 236, chop("REGISTRAR GENERAL NZ", rng, "#1d5c50", 30, "SEAL"))}<p class="xs c" style="position:absolute;bottom:12mm;left:20mm;right:20mm">CAUTION &ndash; Any person who falsifies any of the particulars on this certificate, or uses it as true knowing it to be false, is liable to prosecution under the Births, Deaths, Marriages, and Relationships Registration Act 1995.</p>"""
    names = tuple(forenames_first(p) for p in (one, two))
    facts = {"number": number, "parties": names, "event_on": day, "issued_on": issued}
    style = css("Caladea,serif", ".h2{background:#dcebe4;color:#1d5c50;padding:1mm 3mm;margin-top:5mm!important;font-weight:bold}.n td{padding:1mm 3mm}", pad="18mm 20mm")  # fmt: skip
    return paper("union-certificate", "new-zealand", [body], style, facts, "en")


def hong_kong_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry of birth, numbered items one under another."""
    only(fault)
    child, father, mother = family(case, party)
    born = child.born_on
    registered = between(rng, born + timedelta(days=6), born + timedelta(days=40))
    number = like("S######(#)", rng)
    rows = [
        ("1", "Registration No.<br>登記編號", number),
        ("2", "When and where born<br>出生日期及地點", f"{en(born)}<br>{zh(born)}<br>PRINCE OF WALES HOSPITAL, SHA TIN"),
        ("3", "Name and surname<br>姓名", both(child)),
        ("4", "Sex<br>性別", "MALE 男" if child.sex == "M" else "FEMALE 女"),
        ("5", "Name and surname of father<br>父親姓名", both(father)),
        ("6", "Name and maiden surname of mother<br>母親姓名", both(mother)),
        ("7", "Signature, description and residence of informant<br>申報人簽署、身分及住址", f"{autograph(rng, width=24)} {'Mother 母' if rng.random() < 0.5 else 'Father 父'}<br>{father.address}"),
        ("8", "When registered<br>登記日期", en(registered)),
        ("9", "Signature of Registrar<br>登記官簽署", autograph(rng, "#222", 28)),
        ("10", "Status of permanent resident<br>永久性居民身份", rng.choice(("Established 確立", "Not established 未確立"))),
    ]  # fmt: skip
    body = f"""<p class="s r">BIRTHS AND DEATHS REGISTRATION ORDINANCE (Chapter 174)<br>生死登記條例（第174章）</p><p class="c" style="font-size:14pt;line-height:1.5">CERTIFIED COPY OF AN ENTRY IN A REGISTER OF BIRTHS<br>KEPT IN TERMS OF THE ABOVE ORDINANCE<br>出生登記記項的核證副本</p>{table(rows, "g", "6 36 58")}
<p style="margin-top:8mm">I certify that the above is a true copy of the entry in the Register of Births kept at the Births and Deaths General Register Office, Hong Kong. 茲證明以上乃香港生死登記總處出生登記冊內之記項真確副本。</p><div class="two"><span>Date 日期：{dmy(registered, "-")}</span><span>{autograph(rng, "#222")}<br>for Registrar of Births and Deaths<br>生死登記官（代行）</span></div>{at(92, 246, chop("REGISTRAR OF BIRTHS AND DEATHS", rng, "#444", 27, "HONG KONG"))}"""
    facts = {"number": number, "date_of_birth": born, "parties": tuple(map(both, (child, father, mother))), "issued_on": registered}  # fmt: skip
    style = css("'Liberation Sans Narrow','Noto Sans CJK HK',sans-serif", ".p{background:#eaf2f6}.g td{padding:1.7mm 2mm}", pad="16mm 20mm")  # fmt: skip
    return paper("birth-certificate", "certified-copy-of-entry", [body], style, facts, "both")


def indian_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Form No. 5 of a municipal corporation in Hindi and English."""
    only(fault)
    child, father, mother = family(case, party)
    if child.chinese_name:
        raise NobodysError("Nobody born in India.")
    born = child.born_on
    registered = between(rng, born + timedelta(days=4), born + timedelta(days=20))
    number, issued = f"B-{born.year}: 27-{like('#####-######', rng)}", between(rng, case.on - timedelta(days=900), case.on)  # fmt: skip
    rows = [
        (f"नाम / NAME:<br><b>{forenames_first(child).upper()}</b>", f"लिंग / SEX:<br><b>{'पुरुष / MALE' if child.sex == 'M' else 'स्त्री / FEMALE'}</b>"),
        (f"जन्म तिथि / DATE OF BIRTH:<br><b>{dmy(born, '-')}</b>", "जन्म स्थान / PLACE OF BIRTH:<br><b>SAHYADRI NURSING HOME, PUNE</b>"),
        (f"माता का नाम / NAME OF MOTHER:<br><b>{forenames_first(mother).upper()}</b>", f"पिता का नाम / NAME OF FATHER:<br><b>{forenames_first(father).upper()}</b>"),
        ("शिशु के जन्म के समय माता-पिता का पता / ADDRESS OF PARENTS AT THE TIME OF BIRTH OF THE CHILD:<br><b>14, LAXMI NIWAS, KOTHRUD, PUNE</b>", "माता-पिता का स्थायी पता / PERMANENT ADDRESS OF PARENTS:<br><b>AS AT LEFT</b>"),
        (f"पंजीकरण संख्या / REGISTRATION NUMBER:<br><b>{number}</b>", f"पंजीकरण तिथि / DATE OF REGISTRATION:<br><b>{dmy(registered, '-')}</b>"),
        ("टिप्पणी / REMARKS (IF ANY):<br>&mdash;", f"जारी करने की तिथि / DATE OF ISSUE:<br><b>{dmy(issued, '-')}</b>"),
    ]  # fmt: skip
    body = f"""<div class="two s"><span>क्र. / No. {like("1#####", rng)}</span><span>प्रपत्र 5 / FORM 5</span></div><div class="c">{arms("#864", 13)}<p class="b">महाराष्ट्र शासन / GOVERNMENT OF MAHARASHTRA<br>स्वास्थ्य विभाग / HEALTH DEPARTMENT<br>PUNE MUNICIPAL CORPORATION</p><p style="font-size:16pt" class="b">जन्म प्रमाण पत्र / BIRTH CERTIFICATE</p><p class="s">(ISSUED UNDER SECTION 12/17 OF THE REGISTRATION OF BIRTHS &amp; DEATHS ACT, 1969 AND RULE 8/13 OF THE MAHARASHTRA REGISTRATION OF BIRTHS AND DEATHS RULES, 2000)</p></div><p>THIS IS TO CERTIFY THAT THE FOLLOWING INFORMATION HAS BEEN TAKEN FROM THE ORIGINAL RECORD OF BIRTH WHICH IS THE REGISTER FOR PUNE MUNICIPAL CORPORATION OF TAHSIL HAVELI OF DISTRICT PUNE OF STATE MAHARASHTRA, INDIA.</p>{table(rows, "g", "50 50")}
<div class="two" style="margin-top:14mm"><span style="border:.3mm solid #333;padding:3mm" class="c s">मुहर / SEAL</span><span class="c">{autograph(rng)}<br>हस्ताक्षर / SIGNATURE OF ISSUING AUTHORITY<br>SUB-REGISTRAR (BIRTHS &amp; DEATHS)</span></div>{at(34, 216, chop("PUNE MUNICIPAL CORPORATION", rng, INK, 31))}<p class="c s" style="position:absolute;bottom:16mm;left:0;right:0">"प्रत्येक जन्म एवं मृत्यु का पंजीकरण सुनिश्चित करें / ENSURE REGISTRATION OF EVERY BIRTH AND DEATH"</p>"""
    facts = {"number": number, "date_of_birth": born, "parties": tuple(forenames_first(p).upper() for p in (child, father, mother)), "issued_on": issued}  # fmt: skip
    style = css("FreeSans,sans-serif", ".g td{padding:2mm}.p{background:#fffbe9}", size="10pt", pad="15mm 18mm")
    return paper("birth-certificate", "indian-form-5", [body], style, facts, "en")


def _fr(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def french_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the full copy of an entry in prose, the margin kept for later notes."""
    only(fault)
    child, father, mother = family(case, party)
    if child.chinese_name:
        raise NobodysError("Nobody born in France.")
    born, number = child.born_on, like("###", rng)
    issued = between(rng, max(born, case.on - timedelta(days=500)), case.on)

    def name(p: Someone) -> str:
        return f"{p.given_names.title()} {p.surname}"

    e = "" if child.sex == "M" else "e"
    body = f"""<div class="c"><b>RÉPUBLIQUE FRANÇAISE</b><br><i>Liberté &middot; Égalité &middot; Fraternité</i><p>Mairie de VALSERRE-SUR-ISÈRE (Isère)</p><p style="font-size:15pt"><b>COPIE INTÉGRALE</b><br>ACTE DE NAISSANCE N° {number}</p></div><div style="display:flex;margin-top:8mm"><div style="width:30%;border-right:.2mm solid #555;padding-right:4mm;font-size:9pt"><b>{child.surname}<br>{child.given_names.title()}</b><br><br>Mentions marginales :<br>néant</div><div style="width:70%;padding-left:7mm;line-height:1.7"><p>Le {_fr(born)}, à {rng.randrange(1, 23)} heures {rng.randrange(10, 58)} minutes, est né{e} en notre commune, 8 rue de la Maternité : <b>{name(child)}</b>, du sexe {"masculin" if child.sex == "M" else "féminin"}.</p><p>Père : {name(father)}, né le {_fr(father.born_on)}, ingénieur,</p><p>Mère : {name(mother)}, née le {_fr(mother.born_on)}, institutrice, son épouse, domiciliés ensemble à Valserre-sur-Isère.</p><p>Dressé le {_fr(born + timedelta(days=2))} sur la déclaration du père qui, lecture faite et invité à lire l'acte, a signé avec Nous, Solène Maubert, officier de l'état civil par délégation du Maire.</p><p>Suivent les signatures.</p></div></div><p style="margin-top:12mm">Copie délivrée selon procédé informatisé.<br>À Valserre-sur-Isère, le {_fr(issued)}</p><p class="r">L'officier de l'état civil<br>{autograph(rng)}</p>{at(120, 200, chop("MAIRIE DE VALSERRE (ISÈRE)", rng, INK, 32, "RF"))}"""
    facts = {"number": number, "date_of_birth": born, "parties": tuple(map(name, (child, father, mother))), "issued_on": issued}  # fmt: skip
    style = css("'DejaVu Serif',serif", size="10pt", pad="20mm 22mm")
    return paper("birth-certificate", "french-full-copy", [body], style, facts, "other")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (hong_kong_marriage, county_marriage, mainland_marriage),
    "union-certificate": (civil_union,),
    "birth-certificate": (hong_kong_birth, indian_birth, french_birth),
}
