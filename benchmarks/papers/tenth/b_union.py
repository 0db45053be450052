"""Certificates of marriages and of a partnership, and translations of the foreign ones."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import at, dmy, long, only, rings, seal, signature
from benchmarks.papers.paper import FRENCH_MONTHS, Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.tenth.b_sheet import digits, elders, names, native, need, pair, sheet, spread, stamp, table, zh

_FR = {"GBR": "britannique", "USA": "américaine", "FRA": "française", "D": "allemande", "IND": "indienne", "ESP": "espagnole", "PHL": "philippine", "AUS": "australienne", "CHN": "chinoise"}  # fmt: skip
_JOBS = ("Accountant", "Nurse", "Engineer", "Teacher", "Clerk", "Sales Manager")
_KANA = {
    "JPN": ("森川", "健太", "遥"), "KOR": ("パク", "ジフン", "スヨン"), "VNM": ("グエン", "ヴァン フン", "ティ ラン"),
    "IDN": ("スシロ", "バンバン アディ", "デウィ レスタリ"),
}  # fmt: skip
_NATION = {"JPN": ("日本", "Japan"), "KOR": ("韓国", "Republic of Korea"), "VNM": ("ベトナム", "Viet Nam"), "IDN": ("インドネシア", "Indonesia"), "CHN": ("中国", "China")}  # fmt: skip


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry in a marriage register of Hong Kong, lying."""
    only(fault)
    he, she, day = pair(case)
    need(fault, he.sex != she.sex, "A husband and a wife.")
    issued = spread(rng, day + timedelta(days=3), day + timedelta(days=190))
    number, book = digits(rng, "M######"), digits(rng, "CT####")

    def person(of: Someone, who: str) -> tuple[str, ...]:
        father, mother = elders(of)
        return who, names(of), str(day.year - of.born_on.year), ("Bachelor 未婚" if of.sex == "M" else "Spinster 未婚"), rng.choice(_JOBS), of.address, f"{names(father)}<br>{names(mother)}"  # fmt: skip

    rows = [("", "Name and Surname<br>姓名", "Age<br>年齡", "Condition<br>婚姻狀況", "Rank or Profession<br>職業", "Residence at the time of marriage<br>結婚時住址", "Names of Father and Mother<br>父母姓名"), person(he, "Husband 夫"), person(she, "Wife 妻")]  # fmt: skip
    body = f"""<div class="row s"><span>R.M. 5A　香港特別行政區政府　入境事務處<br>Government of the Hong Kong Special Administrative Region, Immigration Department</span><span style="font-size:13pt;color:#a11">No. {number}</span></div>
<p class="c" style="margin-top:3mm;font-size:15pt"><b>CERTIFIED COPY OF AN ENTRY OF MARRIAGE<br>婚姻登記記項核證副本</b></p>
<p class="c">Marriage Ordinance (Chapter 181) 婚姻條例（第181章）</p>
<table class="open"><tr><td>Registered at the Marriage Registry at 登記地點：<b>City Hall 大會堂</b></td><td>Entry 記項編號：{book}/{day.year}</td></tr><tr><td>When married 結婚日期：<b>{long(day)}</b>　{zh(day)}</td><td>Where married 結婚地點：City Hall Marriage Registry 大會堂婚姻登記處</td></tr></table>
{table(rows, "9 19 6 11 11 23 21", "grid s", True)}
<div class="row" style="margin-top:3mm"><span>Married in accordance with the provisions of the Marriage Ordinance by or before me 結婚儀式在本人面前按婚姻條例舉行：<br>{signature(rng, 30)}Deputy Registrar of Marriages 副婚姻登記官</span><span>This marriage was contracted between us 此婚姻由吾等締結<br>{signature(rng, 26, "#222")}{signature(rng, 26, "#222")}</span><span>in the presence of 見證人<br>{signature(rng, 24, "#222")}{signature(rng, 24, "#222")}</span></div>
<p class="s" style="margin-top:3mm">I certify that the above is a true copy of an entry of marriage in the Register kept at the above Registry. 本人證明上述記項乃登記冊內所載結婚記項之真確副本。</p>
<div class="row"><span>Dated 日期：{long(issued)} {zh(issued)}</span><span>{signature(rng, 30)}for Registrar of Marriages 婚姻登記官（代行）</span></div>
<p class="s">Warning: Any person who falsifies any of the particulars on this certificate, or uses a falsified certificate as true knowing it to be false, is liable to prosecution. 任何人偽造本證明書，可被檢控。</p>
{at(128, 166, seal("MARRIAGE REGISTRY HONG KONG", "H.K.", "#7a2030", 26), "opacity:.6")}"""
    facts = {"number": number, "parties": (names(he), names(she)), "event_on": day, "issued_on": issued}
    return sheet("marriage-certificate", "registry-copy-lying", [body], "'Liberation Serif','Noto Serif CJK HK',serif", facts, "both", size=(297.0, 210.0), pad="13mm 16mm", points=10, more=f".pg{{background:#fdf9ee {rings('#ecdcc0')}}}")  # fmt: skip


def _french(case: Case) -> tuple[Someone, Someone, Random]:
    he, she, _ = pair(case)
    return he, she, Random(f"french {case.name}")


def _in_france(case: Case, fault: str) -> None:
    he, she, _ = pair(case)
    who = next((each for each in (case.applicant, he, she) if not each.chinese_name), None)
    need(fault, bool(who) and who.nationality not in _KANA and he.sex != she.sex, "Nobody married in France.")  # type: ignore[union-attr]


def french(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a full copy of a French act of marriage, in paragraphs with the margin for mentions."""
    only(fault)
    _in_france(case, fault)
    he, she, own = _french(case)
    day = pair(case)[2]
    number, issued = f"{own.randrange(20, 480):03}", spread(own, day + timedelta(days=30), case.on - timedelta(days=20))
    fr = lambda d: f"{'1er' if d.day == 1 else d.day} {FRENCH_MONTHS[d.month - 1]} {d.year}"  # noqa: E731

    def person(of: Someone) -> str:
        father, mother = elders(of)
        e = "e" if of.sex == "F" else ""
        return f"""<p><b>{of.given_names.title()} {of.surname}</b><br>né{e} le {fr(of.born_on)} à {native(of)[1]}, de nationalité {_FR[of.nationality]}<br>domicilié{e} à Nantes (Loire-Atlantique), 14 rue des Tanneurs<br>{"fille" if of.sex == "F" else "fils"} de {father.given_names.title()} {father.surname} et de {mother.given_names.title()} {mother.surname}</p>"""  # fmt: skip

    body = f"""<div style="float:left;width:45mm"><p class="c"><b>RÉPUBLIQUE FRANÇAISE</b><br><span class="s">Liberté – Égalité – Fraternité</span></p><p class="c">MAIRIE DE NANTES<br><span class="s">Service de l'état civil<br>2 rue de l'Hôtel de Ville<br>44094 NANTES CEDEX 1</span></p><p style="margin-top:24mm"><b>Acte n° {number}</b></p><p>MARIAGE</p><p>{he.surname}<br>et<br>{she.surname}</p><p style="margin-top:16mm" class="s"><b>MENTIONS MARGINALES</b><br>Néant</p></div>
<div style="margin-left:54mm;border-left:.3mm solid #666;padding-left:7mm"><p class="c" style="font-size:15pt"><b>COPIE INTÉGRALE<br>ACTE DE MARIAGE</b></p><p style="margin-top:6mm">Le {fr(day)} à {own.randrange(10, 17)} heures {own.choice(("", "trente"))} ont comparu publiquement en la maison commune de Nantes</p>{person(he)}<p>et</p>{person(she)}
<p>Les futurs époux ont déclaré qu'il n'a pas été fait de contrat de mariage.</p><p>Après avoir lu aux futurs époux les articles 212, 213 (alinéas 1 et 2), 214 (alinéa 1), 215 (alinéa 1) et 371-1 du Code civil, Nous leur avons demandé l'un après l'autre s'ils veulent se prendre pour mari et femme et ils ont répondu affirmativement. Nous avons prononcé au nom de la loi qu'ils sont unis par le mariage.</p><p>En présence de Claire Aubry, architecte, et de Étienne Morvan, enseignant, témoins majeurs.</p><p>Lecture faite, et invités à lire l'acte, les époux et les témoins ont signé avec Nous, Sophie Kerleau, adjointe au maire, officier de l'état civil par délégation.</p><p class="s">Suivent les signatures.</p></div>
<div style="position:absolute;left:75mm;top:226mm;width:110mm"><p>Copie délivrée conforme aux registres.<br>Nantes, le {fr(issued)}</p><p>L'officier de l'état civil,<br>par délégation</p>{signature(rng, 34)}</div>{at(150, 240, seal("MAIRIE DE NANTES LOIRE ATLANTIQUE", "R F", "#29397e", 32), "opacity:.7")}"""
    facts = {"number": number, "parties": (f"{he.given_names.title()} {he.surname}", f"{she.given_names.title()} {she.surname}"), "event_on": day, "issued_on": issued}  # fmt: skip
    return sheet("marriage-certificate", "french-full-copy", [body], "'Liberation Serif',serif", facts, "other", pad="18mm 18mm", points=11.5)  # fmt: skip


def french_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Hong Kong firm's certified translation of that act."""
    only(fault, "uncertified")
    _in_france(case, fault)
    he, she, own = _french(case)
    day = pair(case)[2]
    number, issued = f"{own.randrange(20, 480):03}", spread(own, day + timedelta(days=30), case.on - timedelta(days=20))
    hour = f"{own.randrange(10, 17)}:{'30' if own.choice(('', 'trente')) else '00'}"
    done = spread(own, issued + timedelta(days=2), issued + timedelta(days=18))

    def person(of: Someone, who: str) -> list[tuple[str, str]]:
        father, mother = elders(of)
        return [(who, f"<b>{of.given_names.title()} {of.surname}</b>"), ("Date and place of birth", f"{long(of.born_on)}, {native(of)[1]}"), ("Nationality", native(of)[0]), ("Residence", "14 rue des Tanneurs, Nantes (Loire-Atlantique)"), ("Parents", f"{father.given_names.title()} {father.surname} and {mother.given_names.title()} {mother.surname}")]  # fmt: skip

    close = f"""<div style="border:.4mm solid #20476a;padding:4mm;margin-top:5mm"><p><b>CERTIFICATE OF ACCURACY</b></p><p>We, Lingua Harbour Translations Limited, of Room 1107, 88 Queen's Road Central, Hong Kong, hereby certify that the foregoing is a true and accurate translation into English of the attached document in French, made by a translator competent in both languages.</p><div class="row"><span>{signature(rng, 30)}Bernadette Kwan<br>Senior Translator</span><span>Date: {long(done)}<br>{stamp("LINGUA HARBOUR<br>TRANSLATIONS LTD")}</span></div></div>"""  # fmt: skip
    body = f"""<div class="row" style="border-bottom:.6mm solid #20476a;color:#20476a"><b>Lingua Harbour</b><span class="s">Our ref. LH-{done:%y%m}-{own.randrange(100, 999)}</span></div><p class="c s" style="margin-top:3mm">[Translation from French]</p><p>FRENCH REPUBLIC – Town Hall of Nantes, Civil Status Department</p><p class="c big">FULL COPY – ACT OF MARRIAGE</p>
<p>Act No. {number}. On {long(day)} at {hour}, the following appeared publicly in the town hall of Nantes:</p>{table(person(he, "Husband") + person(she, "Wife"), "34 66")}<p style="margin-top:3mm">The spouses declared that no marriage contract was made. After reading the articles of the Civil Code (212, 213, 214, 215 and 371-1), we asked each whether they wished to take the other as husband and wife; they answered in the affirmative, and we pronounced in the name of the law that they are united in marriage.</p><p>Witnesses: Claire Aubry, architect, and Étienne Morvan, teacher. Registrar: Sophie Kerleau, deputy mayor. [Signatures follow.]</p><p>Marginal notes: none.</p><p>Copy issued in conformity with the registers, Nantes, {long(issued)}. The registrar, by delegation: [signed] [round seal: Town Hall of Nantes]</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": done} if fault != "uncertified" else {}
    return sheet("certified-translation", "harbour-firm-of-french-marriage", [body], "Carlito,sans-serif", facts, "en", pad="15mm 22mm", points=11)  # fmt: skip


def _kana(of: Someone) -> str:
    if of.nationality in _KANA:
        surname, him, her = _KANA[of.nationality]
        return f"{surname}　{him if of.sex == 'M' else her}"
    return f"{of.chinese_name[0]}　{of.chinese_name[1:]}"


def _in_japan(case: Case, fault: str) -> tuple[Someone, Someone, Random]:
    he, she, _ = pair(case)
    need(fault, he.sex != she.sex and any(each.nationality in _KANA for each in (he, she)), "Nobody married in Japan.")  # fmt: skip
    return he, she, Random(f"japan {case.name}")


def japanese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate that a Japanese town accepted the notification of a marriage."""
    only(fault)
    he, she, own = _in_japan(case, fault)
    day = pair(case)[2]
    number, issued = f"第{own.randrange(100, 2900)}号", spread(own, day + timedelta(days=1), day + timedelta(days=90))
    jp = lambda d: f"平成{d.year - 1988}年{d.month}月{d.day}日" if d.year > 1988 else f"昭和{d.year - 1925}年{d.month}月{d.day}日"  # noqa: E731 # fmt: skip
    issue = jp(issued)
    home = "神奈川県横浜市中区本牧町二丁目" + str(own.randrange(10, 400)) + "番地"
    rows = [
        ("", "夫", "妻"),
        (
            "氏名",
            f"<b>{_kana(he)}</b><br><span class='s'>{he.name}</span>",
            f"<b>{_kana(she)}</b><br><span class='s'>{she.name}</span>",
        ),
        ("生年月日", jp(he.born_on), jp(she.born_on)),
        ("本籍又は国籍", *(home if p.nationality == "JPN" else _NATION[p.nationality][0] for p in (he, she))),
        ("届出の年月日", jp(day), jp(day)),
    ]
    body = f"""<p class="r s">様式第20（第14条関係）</p><p class="c" style="font-size:22pt;letter-spacing:3mm;margin:14mm 0 10mm"><b>婚姻届受理証明書</b></p>{table(rows, "24 38 38")}<p style="margin-top:10mm;text-indent:1em">上記当事者の婚姻の届出は、{jp(day)}当市区において受理したことを証明する。</p><p style="margin-top:6mm">受理番号　{number}</p><p style="margin:12mm 0 0 12mm">{issue}</p><p style="margin:8mm 0 0 60mm;font-size:15pt">神奈川県横浜市中区長　　大　庭　　亮</p>{at(158, 172, '<div style="border:.8mm solid #b3242c;color:#b3242c;width:24mm;height:24mm;font:bold 16pt AR PL UKai TW;text-align:center;line-height:1.3;opacity:.75">中區長<br>之公印</div>')}<p class="s" style="position:absolute;bottom:15mm">手数料　350円　　　横浜市中区役所　戸籍課</p>"""
    facts = {"number": number, "parties": (he.name, she.name), "event_on": day, "issued_on": issued}
    return sheet("marriage-certificate", "japanese-acceptance", [body], "'Noto Serif CJK JP',serif", facts, "other", pad="20mm 24mm", points=12, more=".grid td{padding:3.5mm 3mm}")  # fmt: skip


def japanese_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a translator's own version of that certificate, with a statement beneath."""
    only(fault, "uncertified")
    he, she, own = _in_japan(case, fault)
    day = pair(case)[2]
    number, issued = f"No. {own.randrange(100, 2900)}", spread(own, day + timedelta(days=1), day + timedelta(days=90))
    lot = own.randrange(10, 400)
    done = spread(rng, issued + timedelta(days=6), issued + timedelta(days=40))
    home = f"{lot} Honmokucho 2-chome, Naka-ku, Yokohama-shi, Kanagawa"
    rows = [("", "Husband", "Wife"), ("Full name", he.name, she.name), ("Date of birth", long(he.born_on), long(she.born_on)), ("Registered domicile or nationality", *(home if p.nationality == "JPN" else _NATION[p.nationality][1] for p in (he, she))), ("Date of notification", long(day), long(day))]  # fmt: skip
    close = f"""<p style="margin-top:12mm">I, Noriko Hamasaki, a certified member (No. 1{own.randrange(1000, 9999)}) of the Japan Association of Translators, declare that I am fluent in Japanese and English and that the above is a complete and accurate translation of the original certificate attached.</p>{signature(rng, 36)}<p>Noriko Hamasaki, Translator<br>Tel. +81 45 555 01{own.randrange(10, 99)}<br>{long(done)}</p>"""  # fmt: skip
    body = f"""<p class="s">English translation of the Japanese original</p><p class="c big" style="margin:8mm 0">Certificate of Acceptance of Notification of Marriage</p>{table(rows, "28 36 36")}<p style="margin-top:7mm">It is hereby certified that the notification of marriage of the above persons was accepted in this ward on {long(day)}.</p><p>Acceptance number: {number}</p><p>{long(issued)}</p><p class="r">Ryo Oba, Mayor of Naka Ward, Yokohama City, Kanagawa Prefecture<br>[Official seal]</p><p class="s">Fee: 350 yen. Naka Ward Office, Family Register Division</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": done} if fault != "uncertified" else {}
    return sheet("certified-translation", "freelance-of-japanese-acceptance", [body], "'Liberation Sans',sans-serif", facts, "en", pad="22mm 25mm", points=10.5)  # fmt: skip


def partnership(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry of civil partnership in England."""
    only(fault)
    he, she, day = pair(case)
    need(fault, he.sex == she.sex and not he.chinese_name, "Two of one sex.")
    issued = day + timedelta(days=rng.randrange(1, 20))
    number = digits(rng, "CPA ######")
    cell = lambda of: (of.western, dmy(of.born_on), "Male" if of.sex == "M" else "Female", "Single", rng.choice(_JOBS), "41 Coldharbour Terrace, London SE5", f"{elders(of)[0].western}<br>{elders(of)[1].western}")  # noqa: E731 # fmt: skip
    labels = ("Name and surname", "Date of birth", "Sex", "Condition", "Occupation", "Residential address", "Names of father and mother")  # fmt: skip
    body = f"""<div class="row"><b style="font-size:13pt">CERTIFIED COPY OF AN ENTRY</b><b style="color:#a02">{number}</b></div><p class="s">Pursuant to the Civil Partnership Act 2004</p><p class="c" style="font-size:18pt;margin:4mm"><b>Civil Partnership</b></p><table class="grid"><tr><td>Registration authority<br><b>London Borough of Southwark</b></td><td>Date and place of formation<br><b>{long(day)}</b>, Southwark Register Office, 34 Peckham Road</td><td>Entry No.<br><b>{rng.randrange(10, 260)}</b></td></tr></table>{table(list(zip(("", *labels), ("Civil partner 1", *cell(he)), ("Civil partner 2", *cell(she)), strict=True)), "26 37 37", "grid", True)}
<table class="grid"><tr><td>Signature of civil partner 1<br>{signature(rng, 28, "#222")}</td><td>Signature of civil partner 2<br>{signature(rng, 28, "#222")}</td></tr><tr><td>Signatures of witnesses<br>{signature(rng, 24, "#222")}{signature(rng, 24, "#222")}</td><td>Signed by the civil partnership registrar<br>{signature(rng, 30, "#222")}</td></tr></table>
<p style="margin-top:4mm">Certified to be a true copy of an entry in the register of civil partnerships.　{signature(rng, 28)} Superintendent Registrar　Date: <b>{long(issued)}</b></p><p class="s">CAUTION: There are offences relating to falsifying or altering a certificate and using or possessing a false certificate. © Crown copyright. WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</p>"""
    facts = {"number": number, "parties": (he.western, she.western), "event_on": day, "issued_on": issued}
    return sheet("union-certificate", "english-civil-partnership", [body], "P052,serif", facts, "en", pad="16mm 18mm", points=10.5, more=f".pg{{background:#f4f0f8 {rings('#ddd2ea')}}}")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (hong_kong, french, japanese),
    "certified-translation": (french_in_english, japanese_in_english),
    "union-certificate": (partnership,),
}
