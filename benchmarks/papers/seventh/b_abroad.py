"""Certificates in tongues that are neither Chinese nor English, each with the translation that goes with it."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date
from random import Random

from benchmarks.papers.paper import FRENCH_MONTHS, Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    born_in,
    couple,
    crest,
    css,
    elders,
    en,
    entry,
    family,
    first_last,
    made,
    married_in,
    must_be,
    only,
    pen,
    put,
    rows,
    seal,
    stamp,
    state,
    us,
    zh,
)

MESES = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
MONATE = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
THAI = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
]
KANJI = {"MORIKAWA": "森川", "KENTA": "健太", "HARUKA": "遥"}


def _fr(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def _es(day: date) -> str:
    return f"{day.day} de {MESES[day.month - 1]} de {day.year}"


def _de(day: date) -> str:
    return f"{day.day}. {MONATE[day.month - 1]} {day.year}"


def _th(day: date) -> str:
    return f"{day.day} เดือน {THAI[day.month - 1]} พุทธศักราช {day.year + 543}"


def _era(day: date) -> str:
    if day >= date(2019, 5, 1):
        return f"令和{'元' if day.year == 2019 else day.year - 2018}年{day.month}月{day.day}日"
    return f"平成{day.year - 1988}年{day.month}月{day.day}日" if day >= date(1989, 1, 8) else f"昭和{day.year - 1925}年{day.month}月{day.day}日"  # fmt: skip


def _kanji(p: Someone) -> str:
    return p.chinese_name or f"{KANJI.get(p.surname, p.surname)}　{KANJI.get(p.given_names, p.given_names)}"


def _spouse(case: Case) -> None:
    if case.relationship not in ("spouse", "partner"):
        raise NobodysError("No translation of a marriage is asked for.")


def _child(case: Case) -> tuple[Someone, Someone, Someone]:
    if case.relationship != "child" or case.applicant.chinese_name:
        raise NobodysError("No child born abroad.")
    return family(case, "applicant")


def french(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the full copy of a French act of marriage: a margin at the left, one block of prose."""
    only(fault)
    he, she, day = couple(case)
    must_be("france", married_in(case))
    act = entry(case, "french marriage", day)
    h, w = elders(case, he), elders(case, she)
    body = f"""<div class="sp"><div style="width:44mm" class="sm">{crest("#223a7a", 13)}<br><b>RÉPUBLIQUE FRANÇAISE</b><br>Département de la Gironde<br>Commune de LIBOURNE<br><br>ÉTAT CIVIL<br><br>Acte n° <b>{act.number}</b><br><br>{he.surname}<br>et<br>{she.surname}<br><br>Mentions marginales :<br>Néant</div><div style="width:122mm;border-left:.2mm solid #777;padding-left:6mm"><p class="ctr bd" style="font-size:15pt">COPIE INTÉGRALE D'ACTE DE MARIAGE</p><p style="text-align:justify;line-height:1.75">Le {_fr(day)} à {act.hour.replace(":", " heures ")}, devant Nous ont comparu publiquement en la maison commune : <b>{first_last(he)}</b>, de nationalité {_nation(he)}, né le {_fr(he.born_on)}, domicilié à Hong Kong, {he.address}, fils de {first_last(h[0])} et de {first_last(h[1])}, d'une part ; et <b>{first_last(she)}</b>, de nationalité {_nation(she)}, née le {_fr(she.born_on)}, domiciliée à Hong Kong, {she.address}, fille de {first_last(w[0])} et de {first_last(w[1])}, d'autre part. Sur notre interpellation, les futurs époux ont déclaré qu'il n'a pas été fait de contrat de mariage. Ils ont déclaré l'un après l'autre vouloir se prendre pour époux et Nous avons prononcé, au nom de la loi, qu'ils sont unis par le mariage. En présence de Sylvain Peyrelongue, viticulteur, et de Odette Carrère, infirmière, témoins majeurs. Lecture faite et invités à lire l'acte, les époux et les témoins ont signé avec Nous, Hugues Lartigau, Adjoint au Maire, Officier de l'état civil par délégation.</p><p>Suivent les signatures.</p><p style="margin-top:16mm">Copie délivrée selon procédé informatisé.<br>Libourne, le {_fr(act.issued)}<br>L'Officier de l'état civil délégué,<br>{pen(rng)}</p></div></div>{put(132, 214, seal("MAIRIE DE LIBOURNE GIRONDE ", "#27408b", 31, "RF", "FreeSerif"))}<p class="xs ab" style="bottom:10mm;left:18mm;right:18mm">Articles 441-1 et suivants du code pénal : le faux et l'usage de faux sont punis de trois ans d'emprisonnement et de 45 000 euros d'amende. La présente copie n'est valable que revêtue du sceau de la mairie.</p>"""
    facts = {"number": act.number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": act.issued}  # fmt: skip
    style = css("FreeSerif,serif", "", "11.5pt", "18mm 18mm")
    return made("marriage-certificate", "french-full-copy", [body], style, facts, "other")


def _nation(p: Someone) -> str:
    return {"FRA": "française", "GBR": "britannique", "USA": "américaine", "D": "allemande", "ESP": "espagnole", "AUS": "australienne", "CHN": "chinoise"}.get(p.nationality, p.nationality)  # fmt: skip


def french_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation of the French act by a sworn translator, with her declaration and stamp."""
    only(fault, "uncertified")
    _spouse(case)
    he, she, day = couple(case)
    must_be("france", married_in(case))
    act = entry(case, "french marriage", day)
    h, w = elders(case, he), elders(case, she)
    close = f"""<div style="border-top:.3mm solid #333;margin-top:9mm;padding-top:3mm"><p>I, the undersigned, Bénédicte Aumont, translator sworn in at the Court of Appeal of Bordeaux for the English language, certify that the foregoing translation, listed under number <i>ne varietur</i> {case.on.year}-{act.book}, is a true and faithful rendering of the original in French which was presented to me.</p><div class="sp"><span>Done in Bordeaux, on {en(act.translated)}</span><span>{pen(rng)}</span></div></div>{put(40, 242, seal("TRADUCTRICE EXPERT JUDICIAIRE ", "#2a2f8a", 29, "BA", "FreeSerif"))}"""
    body = f"""<p class="sm rt">Translation from French — page 1 of 1</p><p><b>FRENCH REPUBLIC</b> [emblem]<br>Department of Gironde — Municipality of LIBOURNE — CIVIL STATUS</p><p class="ctr bd" style="font-size:14pt">FULL COPY OF A MARRIAGE CERTIFICATE</p><p>Certificate no. {act.number} — [in the margin:] {he.surname} and {she.surname}; marginal notes: none</p><p style="text-align:justify">On {en(day)} at {act.hour}, there appeared before Us publicly in the town hall: <b>{first_last(he)}</b>, of {state(he)} nationality, born on {en(he.born_on)}, resident in Hong Kong, {he.address}, son of {first_last(h[0])} and of {first_last(h[1])}, of the one part; and <b>{first_last(she)}</b>, of {state(she)} nationality, born on {en(she.born_on)}, resident in Hong Kong, {she.address}, daughter of {first_last(w[0])} and of {first_last(w[1])}, of the other part. Upon our question the future spouses declared that no marriage contract had been made. They declared, one after the other, that they wished to take each other as husband and wife, and We pronounced, in the name of the law, that they are united in marriage. In the presence of Sylvain Peyrelongue, wine grower, and of Odette Carrère, nurse, witnesses of full age. After reading, and having been invited to read the certificate, the spouses and the witnesses signed with Us, Hugues Lartigau, Deputy Mayor, Registrar by delegation.</p><p>[Signatures follow.]</p><p>Copy issued by computerised process. Libourne, {en(act.issued)}. The delegated Registrar, [signature] [round seal: Town Hall of Libourne, Gironde]</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Liberation Serif',serif", ".p p{margin:3.5mm 0}", "11.5pt", "22mm 26mm")
    return made("certified-translation", "sworn-of-french-marriage", [body], style, facts, "en")


def japanese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of acceptance of a marriage notification of a Japanese city."""
    only(fault)
    he, she, day = couple(case)
    must_be("japan", married_in(case))
    act = entry(case, "japanese marriage", day)

    def home(p: Someone) -> str:
        return (
            "東京都杉並区成田東三丁目27番地" if p.nationality == "JPN" else f"国籍　{state(p, 2).replace('國', '国')}"
        )

    data = [
        ("届 出 事 件", "婚姻届"),
        ("夫 の 氏 名", _kanji(he)),
        ("夫の本籍又は国籍", home(he)),
        ("夫の生年月日", _era(he.born_on) if he.nationality == "JPN" else f"西暦{zh(he.born_on)}"),
        ("妻 の 氏 名", _kanji(she)),
        ("妻の本籍又は国籍", home(she)),
        ("妻の生年月日", _era(she.born_on) if she.nationality == "JPN" else f"西暦{zh(she.born_on)}"),
        ("届 出 年 月 日", _era(day)),
        ("受理年月日・番号", f"{_era(day)}　第{act.number}号"),
    ]
    body = f"""<p class="ctr" style="font-size:22pt;letter-spacing:2mm;margin:8mm 0 12mm">婚姻届受理証明書</p>{rows(data, "box", "34 66")}<p style="margin-top:14mm">　上記の届出は、{_era(day)}に受理したことを証明する。</p><p style="margin-top:10mm">　　{_era(act.issued)}</p><p class="rt" style="font-size:15pt;margin-top:8mm">東京都杉並区長　　山　根　修　平　　　　</p>{put(158, 206, '<div style="border:.6mm solid #c33;color:#c33;font-size:11pt;padding:1mm;line-height:1.1;width:17mm;text-align:center">東京都<br>杉並区<br>長之印</div>')}<p class="xs ab" style="bottom:14mm;left:24mm">戸籍法第48条第1項　　　　　　　　　　　　　　　　　手数料 350円</p>"""
    facts = {"number": act.number, "parties": (_kanji(he), _kanji(she)), "event_on": day, "issued_on": act.issued}
    style = css("'Noto Serif CJK JP',serif", ".p{background:#fbfaf4;border:.8mm solid #7c9c8a}.box td{padding:2.6mm 3mm}", "13pt", "22mm 24mm")  # fmt: skip
    return made("marriage-certificate", "japanese-acceptance", [body], style, facts, "other")


def japanese_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation of the Japanese certificate on the letterhead of a Hong Kong bureau."""
    only(fault, "uncertified")
    _spouse(case)
    he, she, day = couple(case)
    must_be("japan", married_in(case))
    act = entry(case, "japanese marriage", day)

    def name(p: Someone) -> str:
        return f"{p.name} ({_kanji(p)})" if _kanji(p) != f"{p.surname}　{p.given_names}" else p.name

    def home(p: Someone) -> str:
        return "3-27 Narita-higashi, Suginami-ku, Tokyo" if p.nationality == "JPN" else f"Nationality: {state(p)}"

    data = [("Type of notification", "Notification of marriage"), ("Name of husband", name(he)), ("Registered domicile or nationality of husband", home(he)), ("Date of birth of husband", en(he.born_on)), ("Name of wife", name(she)), ("Registered domicile or nationality of wife", home(she)), ("Date of birth of wife", en(she.born_on)), ("Date of notification", en(day)), ("Date and number of acceptance", f"{en(day)}, No. {act.number}")]  # fmt: skip
    close = f"""<p style="margin-top:8mm"><b>TRANSLATOR'S CERTIFICATE</b><br>We hereby certify that the above English text is an accurate and complete translation of the document in Japanese, a copy of which is attached hereto and bears our chop, and that our translator is proficient in both languages.</p><div class="sp"><span>For and on behalf of<br><b>Kestrel Language Bureau Limited</b><br>{pen(rng)}<br>Authorised signature<br>M. Saionji, certified translator</span><span>{stamp("KESTREL LANGUAGE<br>BUREAU LTD<br>紅隼語言服務有限公司", "#134a8e", -8)}</span></div><p>Date: {en(act.translated)}</p>"""
    body = f"""<div style="border-bottom:.8mm solid #134a8e;padding-bottom:2mm;color:#134a8e"><b style="font-size:16pt">Kestrel Language Bureau</b> 紅隼語言服務<br><span class="xs">Room 906, Wing Lok Commercial Centre, Sheung Wan, Hong Kong · Tel. 2555 0177 · Our ref. KLB/JE/{act.book}</span></div><p class="sm">English translation</p><p class="ctr bd" style="font-size:15pt">Certificate of Acceptance of Notification of Marriage</p>{rows(data, "box", "40 60")}<p>It is certified that the above notification was accepted on {en(day)}.</p><p>{en(act.issued)}<br>Shuhei Yamane, Mayor of Suginami City, Tokyo [official seal]</p><p class="xs">Article 48, paragraph 1 of the Family Register Act. Fee: 350 yen.</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("Caladea,'Noto Serif CJK JP',serif", ".box td{padding:1.5mm 2mm}", "11pt", "16mm 22mm")
    return made("certified-translation", "bureau-of-japanese-marriage", [body], style, facts, "en")


def thai(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Thai marriage certificate, Khor Ror 3, with its frame; foreigners' names stand in Latin letters."""
    only(fault)
    he, she, day = couple(case)
    must_be("thailand", married_in(case))
    act = entry(case, "thai marriage", day)
    number = f"{act.number}/{act.book}{act.number}"
    body = f"""<div style="border:2.6mm double #b08a2e;height:100%;box-sizing:border-box;padding:9mm 15mm"><div class="sp"><span>ค.ร. ๓</span><span>{crest("#a8321e", 20)}</span><span>เลขที่ {number}</span></div><p class="ctr bd" style="font-size:25pt;color:#7a1a12">ใบสำคัญการสมรส</p><p class="ctr">ทะเบียนเลขที่ <b>{number}</b></p><p class="rt">สำนักทะเบียน <b>เขตบางรัก กรุงเทพมหานคร</b></p><p style="line-height:2.1">　　ใบสำคัญนี้ออกให้เพื่อแสดงว่า <b>นาย {first_last(he)}</b><br>และ <b>นางสาว {first_last(she)}</b><br>ได้จดทะเบียนสมรสตามประมวลกฎหมายแพ่งและพาณิชย์ว่าด้วยครอบครัว<br>เมื่อวันที่ <b>{_th(day)}</b> ถูกต้องแล้ว</p><div class="rt" style="margin-top:7mm">(ลงชื่อ) {pen(rng)} นายทะเบียน<br>(นางสาววิไลพร ศรีสมบูรณ์)</div>{put(62, 138, seal("สำนักทะเบียนเขตบางรัก", "#3b3f9a", 34, "✶", "FreeSerif"))}</div>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": day}
    style = css("FreeSerif,serif", ".p{background:#fdf3e0}", "14pt", "9mm")
    return made("marriage-certificate", "thai-framed", [body], style, facts, "other", size=(297.0, 210.0))


def thai_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation of the Thai certificate, with the round stamp of a company beside the oath."""
    only(fault, "uncertified")
    _spouse(case)
    he, she, day = couple(case)
    must_be("thailand", married_in(case))
    act = entry(case, "thai marriage", day)
    number = f"{act.number}/{act.book}{act.number}"
    close = f"""<div style="margin-top:26mm;font-size:11pt">CERTIFIED CORRECT TRANSLATION<br>{pen(rng)}<br>(Ms. Pimchanok Suwannarat)<br>Translator, Lotus Bridge Translation Co., Ltd., Silom Road, Bangkok<br>I hereby certify that I am fluent in Thai and English and that this is a true and correct translation of the original Thai document.<br>Date: {us(act.translated)}</div>{put(140, 196, seal("LOTUS BRIDGE TRANSLATION ", "#b0262c", 30, "LB", "Carlito"))}"""
    body = f"""<p class="sp"><span>Khor Ror 3</span><span>(Garuda Emblem)</span><span>No. {number}</span></p><p class="rt sm">(TRANSLATION)</p><p class="ctr" style="font-size:18pt"><b>CERTIFICATE OF MARRIAGE</b></p><p>Registration No. {number}</p><p>Registration Office: Bang Rak District, Bangkok Metropolis</p><p style="line-height:2">This certificate is issued to show that Mr. <b>{first_last(he)}</b> and Miss <b>{first_last(she)}</b> have duly registered their marriage in accordance with the Civil and Commercial Code on Family on the date of <b>{us(day)}</b> (B.E. {day.year + 543}).</p><p style="margin-left:60mm;margin-top:9mm">(Signed) &nbsp; - Signature - &nbsp; Registrar<br>(Miss Wilaiporn Srisomboon)<br>(Official seal affixed)</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Liberation Sans',sans-serif", ".p p{margin:4mm 0}", "12.5pt", "24mm 26mm")
    return made("certified-translation", "company-of-thai-marriage", [body], style, facts, "en")


def german(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a German Geburtsurkunde: labels above values, the child, then the parents."""
    only(fault)
    child, father, mother = _child(case)
    must_be("germany", born_in(case))
    act = entry(case, "german birth", child.born_on)
    number = f"G {act.number}/{child.born_on.year}"

    def part(title: str, data: list[tuple[str, str]]) -> str:
        return f'<p class="bd" style="background:#dcd6ea;padding:1mm 2mm">{title}</p>{rows(data, "line", "36 64")}'

    body = f"""<p class="ctr" style="font-size:25pt;margin:4mm 0 8mm;letter-spacing:.6mm">Geburtsurkunde</p><div class="sp"><span>Standesamt<br><b>Freiburg im Breisgau</b></span><span>Registernummer<br><b>{number}</b></span></div>{part("Kind", [("Geburtsname", child.surname.title()), ("Vorname(n)", child.given_names.title()), ("Geschlecht", "männlich" if child.sex == "M" else "weiblich"), ("Geburtstag", f"{child.born_on:%d.%m.%Y}, {act.hour} Uhr"), ("Geburtsort", "Freiburg im Breisgau"), ("Religion", "&mdash;")])}{part("Mutter", [("Familienname", mother.surname.title()), ("Vorname(n)", mother.given_names.title())])}{part("Vater", [("Familienname", father.surname.title()), ("Vorname(n)", father.given_names.title())])}{part("Weitere Angaben aus dem Register", [("", "Keine")])}<div style="margin-top:20mm" class="sp"><span>Ort, Tag<br><b>Freiburg im Breisgau, {_de(act.issued)}</b></span><span class="ctr">{pen(rng)}<br>Brandstetter<br>Standesbeamtin</span></div>{put(90, 222, seal("STANDESAMT FREIBURG I BR ", "#333", 31, "✠", "DejaVu Sans"))}<p class="xs ab" style="bottom:10mm;left:24mm">Siegel &nbsp;&nbsp; Gebühr 12,00 EUR</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": act.issued, "parties": tuple(first_last(p).title() for p in (child, father, mother))}  # fmt: skip
    style = css("'DejaVu Serif',serif", ".p{background:#f6f3fa}", "10.5pt", "20mm 24mm")
    return made("birth-certificate", "german-urkunde", [body], style, facts, "other")


def german_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation of the Geburtsurkunde in two columns of words, with the sworn translator's formula."""
    only(fault, "uncertified")
    child, father, mother = _child(case)
    must_be("germany", born_in(case))
    act = entry(case, "german birth", child.born_on)
    data = [("Registry Office", "Freiburg im Breisgau"), ("Registration number", f"G {act.number}/{child.born_on.year}"), ("<b>Child</b>", ""), ("Name at birth", child.surname.title()), ("First name(s)", child.given_names.title()), ("Sex", "male" if child.sex == "M" else "female"), ("Date of birth", f"{en(child.born_on)}, {act.hour} hours"), ("Place of birth", "Freiburg im Breisgau"), ("Religion", "&mdash;"), ("<b>Mother</b>", ""), ("Family name", mother.surname.title()), ("First name(s)", mother.given_names.title()), ("<b>Father</b>", ""), ("Family name", father.surname.title()), ("First name(s)", father.given_names.title()), ("Further information from the register", "None"), ("Place, date", f"Freiburg im Breisgau, {en(act.issued)}"), ("Registrar", "[signature] Brandstetter [seal of the Registry Office]")]  # fmt: skip
    close = f"""<p style="margin-top:7mm">As a translator for the English language publicly appointed and sworn in by the President of the Regional Court of Freiburg, I hereby certify that the above is a true and complete translation of the original German document presented to me.</p><p>Freiburg, {en(act.translated)}</p><p>{pen(rng)}<br>Dipl.-Übers. Annegret Falkenhain</p>{put(132, 228, seal("ALLGEMEIN BEEIDIGTE ÜBERSETZERIN ", "#223a7a", 32, "EN", "Carlito"))}"""
    body = f"""<p class="sm"><i>Certified translation from the German language</i></p><p class="ctr" style="font-size:17pt"><b>Certificate of Birth</b><br><span class="sm">(Geburtsurkunde)</span></p>{rows(data, "n", "42 58")}{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("Carlito,sans-serif", "", "12pt", "22mm 26mm")
    return made("certified-translation", "sworn-of-german-birth", [body], style, facts, "en")


def spanish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a literal certificate of birth of the Spanish civil register."""
    only(fault)
    child, father, mother = _child(case)
    must_be("spain", born_in(case))
    act = entry(case, "spanish birth", child.born_on)
    number, book = act.number, f"00{act.book}"
    body = f"""<div class="sp"><div>{crest("#8a1c1c", 18)}</div><div class="ctr"><b>MINISTERIO DE JUSTICIA</b><br>REGISTROS CIVILES<br><b style="font-size:14pt">CERTIFICACIÓN LITERAL<br>INSCRIPCIÓN DE NACIMIENTO</b></div><div class="sm">Serie BF<br>Nº {act.book}{number}</div></div><p>REGISTRO CIVIL DE <b>VALLADOLID</b></p>{rows([("Sección", "1ª"), ("Tomo", book), ("Página", number)], "box", "30 70")}<p class="bd">DATOS DE IDENTIDAD DEL INSCRITO</p>{rows([("Nombre", child.given_names), ("Primer apellido", child.surname), ("Sexo", "Varón" if child.sex == "M" else "Mujer"), ("Hora de nacimiento", act.hour), ("Fecha de nacimiento", _es(child.born_on)), ("Lugar", "Valladolid, Hospital Campo Grande")], "box", "38 62")}<p class="bd">PADRE</p>{rows([("Nombre y apellidos", first_last(father)), ("Fecha de nacimiento", _es(father.born_on)), ("Estado civil", "Casado")], "box", "38 62")}<p class="bd">MADRE</p>{rows([("Nombre y apellidos", first_last(mother)), ("Fecha de nacimiento", _es(mother.born_on)), ("Estado civil", "Casada")], "box", "38 62")}<p>Fecha de inscripción: {_es(act.written)}. Encargado: D. Eusebio Tordesillas Pando.</p><p style="text-align:justify"><b>CERTIFICO:</b> Que la presente certificación literal, expedida con la autorización prevista en el art. 26 del Reglamento del Registro Civil, contiene la reproducción íntegra del asiento correspondiente obrante en este Registro Civil.</p><p>Valladolid, a {_es(act.issued)}</p><p>EL SECRETARIO,<br>{pen(rng)}</p>{put(120, 238, seal("REGISTRO CIVIL DE VALLADOLID ", "#2c4a9a", 31, "✠", "DejaVu Sans"))}"""
    facts = {"number": number, "date_of_birth": child.born_on, "parties": tuple(first_last(p) for p in (child, father, mother)), "issued_on": act.issued}  # fmt: skip
    style = css("'Liberation Sans Narrow',sans-serif", ".p{background:#fbf3ec}", "11.5pt", "15mm 22mm")
    return made("birth-certificate", "spanish-literal", [body], style, facts, "other")


def spanish_in_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Chinese translation of the Spanish certificate with the firm's statement at the end."""
    only(fault, "uncertified")
    child, father, mother = _child(case)
    must_be("spain", born_in(case))
    act = entry(case, "spanish birth", child.born_on)
    sex = "男" if child.sex == "M" else "女"
    data = [("冊／頁", f"第1組　第00{act.book}冊　第{act.number}頁"), ("名字", child.given_names), ("姓氏", child.surname), ("性別", sex), ("出生日期及時間", f"{zh(child.born_on)} {act.hour}"), ("出生地點", "巴利亞多利德（Valladolid）Campo Grande 醫院"), ("父親姓名", first_last(father)), ("父親出生日期", zh(father.born_on)), ("父親婚姻狀況", "已婚"), ("母親姓名", first_last(mother)), ("母親出生日期", zh(mother.born_on)), ("母親婚姻狀況", "已婚"), ("登記日期", zh(act.written)), ("登記官", "Eusebio Tordesillas Pando")]  # fmt: skip
    close = f"""<p style="margin-top:6mm;border:.3mm solid #444;padding:2.5mm">翻譯證明：本人郝以萱，獲香港翻譯學會認可，謹此證明以上譯文乃依據西班牙文原件譯成中文，譯文完整無訛，與原文意義相符。<br>譯者簽署：{pen(rng)}　　日期：{zh(act.translated)}<br>四海文譯社　香港灣仔軒尼詩道 （蓋章）</p>{put(142, 224, seal("四海文譯社翻譯專用", "#b3262e", 28, "譯", "Noto Serif CJK HK"))}"""
    body = f"""<p class="rt sm">譯自西班牙文</p><p class="ctr" style="font-size:13pt">西班牙司法部　民事登記處<br><b style="font-size:17pt">出生登記全文證明</b></p><p>巴利亞多利德民事登記處</p>{rows(data, "box", "32 68")}<p>　　茲證明：本全文證明依《民事登記規則》第26條發出，為本民事登記處相關登記之完整複製本。</p><p>{zh(act.issued)}於巴利亞多利德　　書記官（簽署）〔圓形印章：巴利亞多利德民事登記處〕</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Noto Serif CJK HK',serif", ".box td{padding:1.2mm 2mm}", "11pt", "18mm 24mm")
    return made("certified-translation", "firm-of-spanish-birth", [body], style, facts, "zh")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (french, japanese, thai),
    "birth-certificate": (german, spanish),
    "certified-translation": (
        french_in_english,
        japanese_in_english,
        thai_in_english,
        german_in_english,
        spanish_in_chinese,
    ),
}
