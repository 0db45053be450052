"""Certificates in other languages, and certified translations of them.

Each case has one foreign language, so that an original and its translation belong together; in the other cases nobody
has such an original, and its maker raises `NoSuchFaultError`. Every seed has a case for each language.
"""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.strokes import over, sex, slashed, table
from benchmarks.papers.paper import Maker, NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.situations import SITUATIONS
from benchmarks.papers.test.marks import (  # fmt: skip
    between,
    chance,
    couple,
    css,
    digits,
    en,
    family,
    only,
    page,
    seal,
    signature,
    us,
    zh,
)

MARRIAGE, BIRTH, TRANSLATION = "marriage-certificate", "birth-certificate", "certified-translation"
OF_COUPLES, OF_FAMILIES = ("nl", "ru", "ja", "es"), ("pt", "it", "th")
TONGUES = {"nl": ("Dutch", "荷蘭文"), "ru": ("Russian", "俄文"), "ja": ("Japanese", "日文"), "es": ("Spanish", "西班牙文"), "pt": ("Portuguese", "葡萄牙文"), "it": ("Italian", "意大利文"), "th": ("Thai", "泰文")}  # fmt: skip
GRID = ".t td,.t th{border:.2mm solid #444;padding:1.3mm 1.7mm;font-weight:normal;vertical-align:top}"
Drawing = tuple[str, str, str, tuple[float, float]]
"""Body, font, more rules, size."""


def tongue_of(case: Case) -> str:
    """Return the language of the foreign certificate of a case."""
    kind, some = (BIRTH, OF_FAMILIES) if case.relationship in ("child", "parent") else (MARRIAGE, OF_COUPLES)
    having = [name for name, each in SITUATIONS.items() if any(kind in need.kinds for need in each.needs)]
    name, _, seed = case.name.partition(" ")
    return some[((having.index(name) if name in having else 0) + zlib.crc32(seed.encode())) % len(some)]


def register_number(case: Case) -> str:
    """Return the number of the foreign entry of a case."""
    rng = chance(case)
    return f"{digits(rng, 4)}-{digits(rng, 3)}"


def _has(case: Case, tongue: str) -> None:
    if case.name.partition(" ")[0] in SITUATIONS and tongue_of(case) != tongue:
        raise NoSuchFaultError(f"The foreign certificate of {case.name} is not in {tongue}.")


def _marriage(tongue: str, draw: Callable[[Someone, Someone, date, str, date, Random], Drawing]) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        _has(case, tongue)
        one, two, day = couple(case, rng)
        issued, number = day + timedelta(days=rng.randrange(2, 40)), register_number(case)
        body, font, more, size = draw(one, two, day, number, issued, rng)
        facts = {"number": number, "parties": (one.name, two.name), "event_on": day, "issued_on": issued, "language": tongue}  # fmt: skip
        return Paper(MARRIAGE, f"{tongue}-marriage", (page(body),), css(font, more, size="11.5pt", pad="16mm 18mm"), size, facts, "other")  # fmt: skip

    return make


def _birth(tongue: str, layout: str, draw: Callable[[Someone, Someone, Someone, str, date, Random], Drawing]) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        _has(case, tongue)
        child, father, mother = family(case, party, rng)
        issued, number = child.born_on + timedelta(days=rng.randrange(12, 80)), register_number(case)
        body, font, more, size = draw(child, father, mother, number, issued, rng)
        facts = {"number": number, "parties": (child.name, father.name, mother.name), "date_of_birth": child.born_on, "issued_on": issued, "language": tongue}  # fmt: skip
        return Paper(BIRTH, layout, (page(body),), css(font, more, size="11.5pt", pad="16mm 18mm"), size, facts, "other")  # fmt: skip

    return make


def _said(day: date, months: str, pattern: str) -> str:
    return pattern.format(d=day.day, m=months.split()[day.month - 1], y=day.year)


NL = "januari februari maart april mei juni juli augustus september oktober november december"
RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
PT = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
IT = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
TH = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"


def _dutch(one: Someone, two: Someone, day: date, number: str, issued: date, rng: Random) -> Drawing:
    def who(word: str, p: Someone) -> list[tuple[str, ...]]:
        return [(f"<b>{word}</b>", ""), ("geslachtsnaam", p.surname), ("voornamen", p.given_names), ("geboren", f"{slashed(p.born_on, '-')} te Rotterdam"), ("geslacht", sex(p, "mannelijk", "vrouwelijk"))]  # fmt: skip

    rows = [("aktenummer", number), ("datum huwelijk", _said(day, NL, "{d} {m} {y}")), ("plaats", "gemeente Westervoorde"), *who("Echtgenoot", one), *who("Echtgenote", two)]  # fmt: skip
    body = f"""<div class="two"><b style="font-size:14pt">Gemeente Westervoorde</b><span>Burgerzaken</span></div><p style="font-size:17pt;margin:8mm 0 3mm">Uittreksel uit de registers van de burgerlijke stand</p><p>Akte van huwelijk</p>{table(rows, "n", "34 66")}<p style="margin-top:6mm">Afgegeven voor eensluidend uittreksel te Westervoorde op {_said(issued, NL, "{d} {m} {y}")}.<br>De ambtenaar van de burgerlijke stand,</p><p>{signature(rng, "#222")}<br>mw. C.J. van Oosterwijk</p><p class="s">Leges € 13,40</p>"""
    return (
        body,
        "font-family:Carlito,sans-serif;",
        ".n td{padding:.9mm 1mm;border-bottom:.1mm solid #ccc}",
        (210.0, 297.0),
    )


def _russian(one: Someone, two: Someone, day: date, number: str, issued: date, rng: Random) -> Drawing:
    def who(p: Someone) -> str:
        return f"""<p><u>&nbsp;{p.name}&nbsp;</u><br><span class="s">фамилия, имя, отчество</span><br>дата рождения <u>{slashed(p.born_on, ".")}</u> &nbsp; гражданство <u>иностранное</u></p>"""

    body = f"""<div class="c"><p style="letter-spacing:1.5mm">РОССИЙСКАЯ ФЕДЕРАЦИЯ</p><p style="font-size:19pt;color:#7c2230"><b>СВИДЕТЕЛЬСТВО<br>О ЗАКЛЮЧЕНИИ БРАКА</b></p></div>{who(one)}<p class="c">и</p>{who(two)}<p>заключили брак <u>{_said(day, RU, "{d} {m} {y} года")}</u><br><span class="s">число, месяц, год</span></p><p>о чём составлена запись акта о заключении брака № <u>{number}</u></p><p>После заключения брака присвоены фамилии: ему <u>{one.surname}</u>, ей <u>{two.surname}</u></p><p>Место государственной регистрации: <u>отдел ЗАГС Приозёрского района города Светлогорска</u></p>
<div class="two" style="margin-top:4mm"><span>Дата выдачи «{issued.day:02}» {RU.split()[issued.month - 1]} {issued.year} г.</span><span>М.П.</span></div><p>Руководитель органа записи актов гражданского состояния {signature(rng, "#222", 28)} Т. В. Белозёрова</p><p class="c" style="color:#7c2230">II-ЖТ № {digits(rng, 6)}</p><div style="position:absolute;left:86mm;bottom:22mm">{seal("ОТДЕЛ ЗАГС ПРИОЗЕРСКОГО РАЙОНА", rng, colour="#3b4a9a", size=31)}</div>"""
    return body, "font-family:FreeSerif,serif;", ".p{background:#fbf0ee}.p p{margin-bottom:2.6mm}", (210.0, 230.0)


def _japanese(one: Someone, two: Someone, day: date, number: str, issued: date, rng: Random) -> Drawing:
    def said(on: date) -> str:
        return (
            f"平成{on.year - 1988}年{on.month}月{on.day}日"
            if on >= date(1989, 1, 8)
            else f"昭和{on.year - 1925}年{on.month}月{on.day}日"
        )

    rows = [("本　　籍", "千鳥県若葉市浜町三丁目12番地"), ("氏　　名", one.name), ("戸籍事項<br>　戸籍編製", f"【編製日】{said(day)}"), ("戸籍に記録されている者", f"【名】{one.given_names}<br>【生年月日】{said(one.born_on)}<br>【配偶者区分】{'夫' if one.sex == 'M' else '妻'}"), ("身分事項<br>　婚　　姻", f"【婚姻日】{day.year}年{day.month}月{day.day}日（{said(day)}）<br>【配偶者氏名】{two.name}<br>【配偶者の生年月日】西暦{two.born_on.year}年{two.born_on.month}月{two.born_on.day}日<br>【受理者】千鳥県若葉市長"), ("", "以下余白")]  # fmt: skip
    body = f"""<div class="two"><span></span><span style="font-size:14pt">全部事項証明</span><span class="s">（1の1）</span></div>{table(rows, "t", "28 72")}<p class="s">発行番号　{number}</p><p style="margin-top:8mm">これは、戸籍に記録されている事項の全部を証明した書面である。</p><p>{issued.year}年{issued.month}月{issued.day}日</p><div class="two"><p style="margin-left:50mm;font-size:13pt">千鳥県若葉市長　　桐谷　和彦</p>{seal("千鳥県若葉市長之印", rng, middle="印", size=25)}</div>"""
    return body, "font-family:FreeSerif,'Noto Serif CJK JP',serif;", GRID, (210.0, 297.0)


def _spanish(one: Someone, two: Someone, day: date, number: str, issued: date, rng: Random) -> Drawing:
    rows = [("CONTRAYENTES", "ÉL", "ELLA"), ("NOMBRE(S)", one.given_names, two.given_names), ("APELLIDOS", one.surname, two.surname), ("FECHA DE NACIMIENTO", slashed(one.born_on), slashed(two.born_on)), ("NACIONALIDAD", "EXTRANJERA", "EXTRANJERA"), ("OCUPACIÓN", "COMERCIANTE", "MAESTRA")]  # fmt: skip
    body = f"""<div class="c" style="color:#0b6b45"><p>ESTADOS UNIDOS MEXICANOS<br>REGISTRO CIVIL</p><p style="font-size:20pt"><b>ACTA DE MATRIMONIO</b></p></div><table class="t"><tr><td>Entidad de Registro<br><b>JALISCO</b></td><td>Municipio<br><b>SAN ISIDRO DEL LLANO</b></td><td>Oficialía<br><b>0001</b></td><td>Número de Acta<br><b>{number}</b></td></tr></table><p style="margin:4mm 0">Fecha de registro: <b>{_said(day, ES, "{d} de {m} de {y}")}</b> &nbsp; Régimen: SOCIEDAD CONYUGAL</p>{table(rows, "t", "34 33 33", head=True)}
<p style="margin-top:4mm"><b>Testigos:</b> Eusebio Landeros Cota, Petra Villaseñor Ruiz</p><p>Anotaciones marginales: SIN ANOTACIONES</p><p class="s">Se extiende la presente copia certificada, con fundamento en el artículo 53 de la Ley del Registro Civil del Estado, a los {_said(issued, ES, "{d} días del mes de {m} de {y}")}. Doy fe.</p><div class="two"><div>{over(signature(rng, "#222"))}<br>Oficial del Registro Civil<br>LIC. HORTENSIA MADRIGAL PEÑA</div>{seal("REGISTRO CIVIL JALISCO", rng, colour="#0b6b45", size=29)}</div>"""
    return (
        body,
        "font-family:FreeSans,sans-serif;",
        GRID + ".p{background:#f2f9f3}.t td{border-color:#79b79a}",
        (216.0, 250.0),
    )


def _brazilian(child: Someone, father: Someone, mother: Someone, number: str, issued: date, rng: Random) -> Drawing:
    born = child.born_on

    def box(label: str, value: str) -> str:
        return f'<div style="border:.2mm solid #54733c;padding:1mm 2mm;margin-bottom:2mm"><span style="font-size:7.5pt">{label}</span><br>{value}</div>'

    body = f"""<div class="c"><p>REPÚBLICA FEDERATIVA DO BRASIL<br>REGISTRO CIVIL DAS PESSOAS NATURAIS</p><p style="font-size:18pt"><b>CERTIDÃO DE NASCIMENTO</b></p></div>{box("NOME", f"<b>{child.name}</b>")}{box("MATRÍCULA", number)}{box("DATA DE NASCIMENTO POR EXTENSO", _said(born, PT, "{d} de {m} de {y}"))}<div style="display:flex;justify-content:space-between"><div style="width:32%">{box("DIA", f"{born.day:02}")}</div><div style="width:32%">{box("MÊS", f"{born.month:02}")}</div><div style="width:32%">{box("ANO", str(born.year))}</div></div>{box("HORA / MUNICÍPIO DE NASCIMENTO", "07h40 — SERRA AZUL DO SUL – SC")}{box("SEXO", sex(child, "MASCULINO", "FEMININO"))}{box("FILIAÇÃO", f"{father.name}<br>{mother.name}")}{box("AVÓS", "não declarados")}{box("OBSERVAÇÕES / AVERBAÇÕES", "Nada consta")}
<div class="two"><div style="width:78mm" class="s">Ofício do Registro Civil de Serra Azul do Sul<br>Oficiala: Jussara Teixeira Brandt<br>Rua das Araucárias, 310</div><div>O conteúdo da certidão é verdadeiro. Dou fé.<br>Serra Azul do Sul, {_said(issued, PT, "{d} de {m} de {y}")}<br>{signature(rng, "#222")}</div></div>"""
    return body, "font-family:FreeSerif,serif;", ".p{background:#f4f8ea}", (210.0, 297.0)


def _portuguese(child: Someone, father: Someone, mother: Someone, number: str, issued: date, rng: Random) -> Drawing:
    body = f"""<p class="r">Assento n.º <b>{number}</b></p><p class="c" style="font-size:15pt">CONSERVATÓRIA DO REGISTO CIVIL DE VALE DE FREIXO</p><p class="c">Certidão narrativa</p><p style="margin-top:10mm">Certifico que dos livros de assentos de nascimento desta Conservatória consta que no dia <b>{_said(child.born_on, PT, "{d} de {m} de {y}")}</b>, na freguesia de Santa Eulália, nasceu um indivíduo do sexo {sex(child, "masculino", "feminino")}, a quem foi posto o nome de <b>{child.name}</b>, filho(a) de <b>{father.name}</b>, e de <b>{mother.name}</b>, residentes nesta cidade.</p><p>Não constam averbamentos à margem do referido assento.</p><p>Por ser verdade, e para os efeitos convenientes, mandei passar a presente certidão, que vai por mim assinada e autenticada com o selo branco em uso nesta Conservatória.</p>
<p style="margin-top:12mm">Vale de Freixo, aos {_said(issued, PT, "{d} de {m} de {y}")}.</p><p>A Ajudante,</p><p>{signature(rng)}<br>Deolinda Câmara Pestana</p><p class="s">Conta: 16,50 € &nbsp; Registada sob o n.º {digits(rng, 4)}</p><div style="position:absolute;right:30mm;bottom:60mm">{seal("CONSERVATÓRIA DO REGISTO CIVIL", rng, colour="#777", size=33)}</div>"""
    return body, "font-family:Caladea,serif;", ".p p{line-height:1.8}", (210.0, 297.0)


def _italian(child: Someone, father: Someone, mother: Someone, number: str, issued: date, rng: Random) -> Drawing:
    rows = [("Anno", f"{child.born_on.year}"), ("Atto N.", number), ("Parte / Serie", "I / A")]
    body = f"""<div class="two"><div style="font-size:14pt"><b>COMUNE DI MONTEFOSCO</b><br><span class="s">Provincia di Ancona — Ufficio dello Stato Civile</span></div><div style="width:52mm">{table(rows, "t", "50 50")}</div></div><p class="c" style="font-size:17pt;margin:9mm 0 3mm"><b>ESTRATTO PER RIASSUNTO<br>DEL REGISTRO DEGLI ATTI DI NASCITA</b></p><p class="c s">(art. 106 D.P.R. 3 novembre 2000, n. 396)</p><p style="margin-top:6mm">L'Ufficiale dello Stato Civile, visto il registro sopra indicato, certifica che il giorno <b>{_said(child.born_on, IT, "{d} {m} {y}")}</b> alle ore 4 e minuti 15 è nato/a in questo Comune</p><p class="c" style="font-size:15pt"><b>{child.name}</b></p><p>di sesso {sex(child, "maschile", "femminile")}</p><p>Paternità: <b>{father.name}</b></p><p>Maternità: <b>{mother.name}</b></p><p>ANNOTAZIONI: nessuna</p>
<div class="two" style="margin-top:9mm"><div>Montefosco, lì {slashed(issued)}<br><span class="s">Esente da bollo</span></div><div class="c">L'Ufficiale dello Stato Civile<br>{signature(rng, "#222")}<br>Gualtiero Bevilacqua</div></div><div style="position:absolute;left:88mm;bottom:62mm">{seal("COMUNE DI MONTEFOSCO", rng, colour="#33528f", size=30)}</div>"""
    return body, "font-family:Carlito,sans-serif;", GRID, (210.0, 297.0)


def _thai(child: Someone, father: Someone, mother: Someone, number: str, issued: date, rng: Random) -> Drawing:
    def said(on: date) -> str:
        return f"{on.day} {TH.split()[on.month - 1]} พ.ศ. {on.year + 543}"

    rows = [("1. เด็กที่เกิด", f"ชื่อ {child.name}", f"เพศ {sex(child, 'ชาย', 'หญิง')}"), ("", f"เกิดเมื่อวันที่ {said(child.born_on)}", "เวลา 09.20 น."), ("", "สถานที่เกิด โรงพยาบาลศรีธารา อำเภอเมือง", "น้ำหนัก 3,150 กรัม"), ("2. บิดา", f"ชื่อ {father.name}", f"อายุ {child.born_on.year - father.born_on.year} ปี"), ("3. มารดา", f"ชื่อ {mother.name}", f"อายุ {child.born_on.year - mother.born_on.year} ปี"), ("4. ผู้แจ้งการเกิด", f"ชื่อ {mother.name}", "เกี่ยวข้องเป็น มารดา")]  # fmt: skip
    body = f"""<div class="two"><span>ท.ร. 3</span><span>เลขที่ {number}</span></div><p class="c" style="font-size:23pt"><b>สูติบัตร</b></p><p class="c">สำนักทะเบียนท้องถิ่นเทศบาลเมืองศรีธารา</p>{table(rows, "t", "22 50 28")}<p style="margin-top:7mm">รับแจ้งการเกิดเมื่อวันที่ {said(issued)}</p><div class="r" style="margin-top:8mm">{signature(rng, "#222")}<br>(นายประเสริฐ วงศ์สว่าง)<br>นายทะเบียน</div><div style="position:absolute;left:82mm;bottom:34mm">{seal("SRITHARA MUNICIPALITY", rng, colour="#39418f", size=28)}</div>"""
    return body, "font-family:FreeSerif,serif;", GRID + ".p{background:#f7f4ea}.p{font-size:13pt}", (210.0, 220.0)


def _content(
    case: Case, party: str, rng: Random
) -> tuple[str, tuple[tuple[str, str, Someone | None], ...], date, dict]:
    """Return the kind, the people with what they are in both languages, the day of the event, and the facts."""
    number = register_number(case)
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        people = (("Child", "孩子", child), ("Father", "父親", father), ("Mother", "母親", mother))
        facts = {"number": number, "parties": (child.name, father.name, mother.name), "date_of_birth": child.born_on}
        return BIRTH, people, child.born_on, facts
    one, two, day = couple(case, rng)
    words = (("Husband", "丈夫"), ("Wife", "妻子")) if one.sex != two.sex else (("First spouse", "配偶一"), ("Second spouse", "配偶二"))  # fmt: skip
    people = ((*words[0], one), (*words[1], two))
    return MARRIAGE, people, day, {"number": number, "parties": (one.name, two.name), "event_on": day}


def _made(
    layout: str, pages: tuple[str, ...], font: str, more: str, facts: dict, issued: date, fault: str, language
) -> Paper:
    known = facts if fault else {**facts, "issued_on": issued}
    return Paper(TRANSLATION, layout, tuple(page(each) for each in pages), css(font, GRID + more, size="11.5pt", pad="20mm 22mm"), facts=known, language=language)  # fmt: skip


def affidavit(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation, and behind it the sheet by which the translator swears to it."""
    only(fault, "uncertified")
    kind, people, day, facts = _content(case, party, rng)
    tongue, issued = (
        TONGUES[tongue_of(case)][0],
        between(rng, case.on - timedelta(days=50), case.on - timedelta(days=4)),
    )
    what = "birth" if kind == BIRTH else "marriage"
    born = [(word, p.name, us(p.born_on)) for word, _, p in people if p]
    first = f"""<p class="s">[Emblem]</p><p class="c" style="font-size:15pt">Extract from the Register of {what.title()}s</p><p>Entry number: {facts["number"]}</p><p>Date of {what}: <b>{us(day)}</b></p>{table([("", "Surname and given names", "Date of birth"), *born], "t", "22 48 30", head=True)}<p style="margin-top:5mm">Remarks: none</p><p>[Signature of the registrar, illegible]<br>[Round seal of the civil registry]</p>"""
    pages: tuple[str, ...] = (first,)
    if not fault:
        pages += (f"""<p class="c" style="font-size:15pt;margin-bottom:8mm">AFFIDAVIT OF TRANSLATION</p><p>I, Philippa Marchetti-Ong, of 11 Seymour Steps, Hong Kong, translator, solemnly and sincerely declare as follows:</p><p>1. I am fluent in {tongue} and English and hold a master's degree in translation.</p><p>2. I have translated the annexed extract from {tongue} into English. The translation is faithful, complete and correct to the best of my knowledge and ability.</p><p>3. I make this declaration conscientiously believing the same to be true.</p><p style="margin-top:12mm">Declared at Hong Kong on {en(issued)}</p><p>{over(signature(rng), 60)}<br>Philippa Marchetti-Ong, Translator</p><p style="margin-top:8mm">Before me,<br>{over(signature(rng, "#222"), 60)}<br>Crispin Ho, Notary Public</p><div style="position:absolute;right:34mm;bottom:70mm">{seal("NOTARY PUBLIC HONG KONG", rng, colour="#a3262e", size=31)}</div>""",)  # fmt: skip
    return _made("affidavit", pages, "font-family:Caladea,serif;", "", facts, issued, fault, "en")


def bureau_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Chinese translation in lines, the bureau's statement in a box at its foot."""
    only(fault, "uncertified")
    kind, people, day, facts = _content(case, party, rng)
    tongue, issued = (
        TONGUES[tongue_of(case)][1],
        between(rng, case.on - timedelta(days=50), case.on - timedelta(days=4)),
    )
    title, event = ("出生登記摘錄", "出生日期") if kind == BIRTH else ("婚姻登記摘錄", "登記結婚日期")
    lines = "".join(f"<p>{word}：{p.name}（{zh(p.born_on)}出生）</p>" for _, word, p in people if p)
    body = f"""<p class="r s">中文譯本</p><p class="c" style="font-size:19pt;margin-bottom:7mm">{title}</p><p>記項編號：{facts["number"]}</p>{lines}<p>{event}：{zh(day)}</p><p>備註：無</p><p>（登記官簽署）（民事登記處印鑑）</p>"""
    if not fault:
        body += f"""<div style="border:.4mm solid #333;padding:5mm;margin-top:22mm"><p><b>翻譯聲明</b></p><p>博文翻譯社謹此核證：上文由本社合資格譯員翻譯自{tongue}正本，內容完整無誤，與原文相符。</p><div class="two"><span>主任翻譯員：尹曼君 {signature(rng)}<br>{zh(issued)}<br>香港中環士丹頓里6號　電話 2530 0000</span>{seal("博文翻譯社", rng, colour="#2a3f8f", middle="核證", size=27)}</div></div>"""
    font = "font-family:FreeSerif,'AR PL UMing HK',serif;"
    return _made("bureau-zh", (body,), font, ".p{font-size:13pt}.p p{line-height:1.8}", facts, issued, fault, "zh")


def side_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translator's letter first and the translation, told in whole sentences, below it."""
    only(fault, "uncertified")
    kind, people, day, facts = _content(case, party, rng)
    tongue, issued = (
        TONGUES[tongue_of(case)][0],
        between(rng, case.on - timedelta(days=50), case.on - timedelta(days=4)),
    )
    names = [p.name for _, _, p in people if p]
    if kind == BIRTH:
        told = f"It is hereby recorded that <b>{names[0]}</b> was born on <b>{en(day)}</b>, being the child of <b>{names[1]}</b> (father) and <b>{names[2]}</b> (mother)."
        title = "CERTIFICATE OF BIRTH"
    else:
        first, second = (p for _, _, p in people if p)
        told = f"It is hereby recorded that <b>{first.name}</b>, born on {en(first.born_on)}, and <b>{second.name}</b>, born on {en(second.born_on)}, contracted marriage on <b>{en(day)}</b>."
        title = "CERTIFICATE OF MARRIAGE"
    top = """<p style="font-size:14pt;color:#5a3d7a"><b>Parlance &amp; Reed</b> <span class="s">sworn translators · The Hague – Singapore – Hong Kong</span></p>"""
    if not fault:
        top += f"""<p>{en(issued)}</p><p>To whom it may concern</p><p>This is to certify that the undersigned, a sworn translator admitted for {tongue}–English, has translated the document below and that the English text is a true and accurate translation of the {tongue} original, a copy of which is attached.</p><div class="two"><span>{signature(rng)}<br>Willemijn Achterberg, Sworn Translator no. 20417</span>{seal("SWORN TRANSLATOR", rng, colour="#5a3d7a", size=27)}</div>"""
    body = f"""{top}<hr><p class="c" style="margin-top:6mm;font-size:15pt">{title}</p><p class="c s">English text</p><p>No. {facts["number"]}</p><p>{told}</p><p>Issued by the civil registrar. (signed) (sealed)</p>"""
    return _made("side-letter", (body,), "font-family:Lato,sans-serif;", "", facts, issued, fault, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    f"foreign:{MARRIAGE}": (_marriage("nl", _dutch), _marriage("ru", _russian), _marriage("ja", _japanese), _marriage("es", _spanish)),
    f"foreign:{BIRTH}": (_birth("pt", "pt-boxes", _brazilian), _birth("pt", "pt-narrative", _portuguese), _birth("it", "it-extract", _italian), _birth("th", "th-form", _thai)),
    TRANSLATION: (affidavit, bureau_zh, side_letter),
}  # fmt: skip
