"""Certificates in French and Indonesian, and translations of them."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date
from random import Random

from benchmarks.papers.paper import FRENCH_MONTHS, Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    couple,
    crest,
    css,
    elders,
    en,
    entry,
    family,
    first_last,
    made,
    only,
    pen,
    put,
    rows,
    seal,
    square,
    stamp,
    state,
    zh,
)

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
_EAST = ("IND", "JPN", "IDN", "VNM", "PHL", "KOR")
NEGARA = {"GBR": "Inggris", "USA": "Amerika Serikat", "IND": "India", "JPN": "Jepang", "IDN": "Indonesia", "VNM": "Vietnam", "PHL": "Filipina", "KOR": "Korea Selatan", "AUS": "Australia", "CHN": "Tiongkok"}  # fmt: skip


def fr(day: date) -> str:
    """Return a day in French."""
    return f"{'1er' if day.day == 1 else day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def ind(day: date) -> str:
    """Return a day in Indonesian."""
    return f"{day.day} {BULAN[day.month - 1]} {day.year}"


def _wed(case: Case, east: bool) -> tuple[Someone, Someone, date]:
    he, she, day = couple(case)
    who = next((p for p in (case.applicant, case.sponsor) if not p.chinese_name), None)
    if case.relationship != "spouse" or who is None or (who.nationality in _EAST) != east:
        raise NobodysError("Nobody married there.")
    return he, she, day


def _born(case: Case, east: bool) -> tuple[Someone, Someone, Someone]:
    if case.relationship != "child" or (case.applicant.nationality in _EAST) != east:
        raise NobodysError("No child born there.")
    return family(case, "applicant")


def _nom(p: Someone) -> str:
    return f"{p.given_names.title()} {p.surname}"


def acte(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the extract of a French act of marriage."""
    only(fault)
    he, she, day = _wed(case, east=False)
    act = entry(case, "french marriage", day)
    number = act.number.zfill(4)

    def of(p: Someone, title: str) -> str:
        father, mother = elders(case, p)
        return f"<p class=h>{title}</p>" + rows([("NOM", p.surname), ("Prénom(s)", p.given_names.title()), ("Né le" if p.sex == "M" else "Née le", fr(p.born_on)), ("Fils de" if p.sex == "M" else "Fille de", _nom(father)), ("et de", _nom(mother))], "n", "26 74")  # fmt: skip

    body = f"""<div class="sp"><div>{crest("#1f3a7d", 15)}<br><b>VILLE DE LYON</b><br><span class="sm">Mairie du 3e arrondissement<br>Service de l'état civil</span></div><div class="rt sm">RÉPUBLIQUE FRANÇAISE<br>Liberté · Égalité · Fraternité</div></div><p class="ctr" style="font-size:17pt;margin:12mm 0 3mm"><b>EXTRAIT D'ACTE DE MARIAGE</b></p><p class="ctr">Acte de mariage n° <b>{number}</b> — Année {day.year}</p><p>Le <b>{fr(day)}</b> à {act.hour.replace(":", " heures ")} a été célébré publiquement en la mairie le mariage de :</p>{of(he, "ÉPOUX")}{of(she, "ÉPOUSE")}<p class="h">CONTRAT DE MARIAGE</p><p>Les époux ont déclaré qu'il n'a pas été fait de contrat de mariage.</p><p class="h">MENTIONS MARGINALES</p><p>Néant.</p><p style="margin-top:9mm">Extrait certifié conforme selon procédé informatisé.<br>À Lyon, le {fr(act.issued)}</p><p>L'officier de l'état civil délégué,<br>{pen(rng, "#222", 40)}<br>Claire FONTANEL</p>{put(125, 225, seal("MAIRIE DU 3E ARRONDISSEMENT LYON ", "#1f3a7d", 34, "R F", "Liberation Serif"))}"""
    facts = {"number": number, "parties": (_nom(he), _nom(she)), "event_on": day, "issued_on": act.issued}
    return made("marriage-certificate", "french-extract", [body], css("'Liberation Serif',serif", ".h{font-weight:bold;border-bottom:.3mm solid #1f3a7d}.p p.h{margin-top:4mm}", "11.5pt", "15mm 22mm"), facts, "other")  # fmt: skip


def kutipan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Indonesian excerpt of a deed of marriage."""
    only(fault)
    he, she, day = _wed(case, east=True)
    act = entry(case, "indonesian marriage", day)
    number = f"3171-KW-{day:%d%m%Y}-{act.number.zfill(4)}"
    body = f"""<div class="fr"><div class="ctr">{crest("#8a6a12", 18)}<p><b>REPUBLIK INDONESIA</b></p><p style="font-size:14pt"><b>PENCATATAN SIPIL</b></p><p>WARGA NEGARA {"INDONESIA" if "IDN" in (he.nationality, she.nationality) else "ASING"}</p><p style="font-size:16pt;margin-top:6mm"><b>KUTIPAN AKTA PERKAWINAN</b></p></div><p class="l">Berdasarkan Akta Perkawinan Nomor <b>{number}</b> menurut stbld. —</p><p class="l">bahwa di <b>Jakarta Pusat</b> pada tanggal <b>{ind(day)}</b> telah tercatat perkawinan antara :</p><p class="ctr" style="font-size:13pt"><b>{first_last(he)}</b></p><p class="ctr">lahir pada tanggal {ind(he.born_on)}, kewarganegaraan {NEGARA.get(he.nationality, "asing")}</p><p class="ctr">dan</p><p class="ctr" style="font-size:13pt"><b>{first_last(she)}</b></p><p class="ctr">lahir pada tanggal {ind(she.born_on)}, kewarganegaraan {NEGARA.get(she.nationality, "asing")}</p><p class="l">yang telah dilangsungkan di hadapan pemuka agama Kristen bernama Pdt. Y. Lumban, S.Th.</p><div style="margin:10mm 0 0 84mm">Kutipan ini dikeluarkan di Jakarta Pusat<br>pada tanggal {ind(act.issued)}<br>Pejabat Pencatatan Sipil<br>{pen(rng, "#222", 40)}<br><b><u>Drs. H. SUKARDI RAHMAN, M.Si.</u></b><br>NIP. 19640817 199003 1 007</div>{put(74, 214, seal("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL ", "#5a2d82", 32, "DKI", "Nimbus Sans"))}{put(22, 226, square(rng, 20))}</div>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": act.issued}
    return made("marriage-certificate", "indonesian-excerpt", [body], css("'Liberation Serif',serif", ".p{background:#fdf9ea}.fr{border:1.2mm double #8a6a12;padding:10mm 12mm;height:100%;box-sizing:border-box}.l{line-height:1.8}", "12pt", "12mm"), facts, "other")  # fmt: skip


def naissance(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the full copy of a French act of birth, a text with a margin."""
    only(fault)
    child, father, mother = _born(case, east=False)
    act = entry(case, "french birth", child.born_on)
    number = act.number.zfill(5)
    he = child.sex == "M"
    body = f"""<div style="display:flex;height:100%"><div style="width:44mm;border-right:.3mm solid #777;padding:4mm" class="sm"><b>NAISSANCE</b><br>N° {number}<br><br>{child.surname}<br>{child.given_names.title()}<br><br><br>Mentions :<br>Néant</div><div style="flex:1;padding:2mm 0 0 9mm"><p class="rt">RÉPUBLIQUE FRANÇAISE<br><b>VILLE DE NANTES</b></p><p class="ctr" style="font-size:16pt;margin:9mm 0"><b>COPIE INTÉGRALE<br>D'ACTE DE NAISSANCE</b></p><p class="l">Le {fr(child.born_on)} à {act.hour.replace(":", " heures ")}, est {"né" if he else "née"}, 9 rue Bias, <b>{_nom(child)}</b>, du sexe {"masculin" if he else "féminin"}, {"fils" if he else "fille"} de <b>{_nom(father)}</b>, né le {fr(father.born_on)}, ingénieur, et de <b>{_nom(mother)}</b>, née le {fr(mother.born_on)}, enseignante, son épouse, domiciliés à Nantes, 27 quai de la Fosse.</p><p class="l">Dressé le {fr(act.written)} sur la déclaration du père qui, lecture faite et invité à lire l'acte, a signé avec Nous, Annick GUÉGAN, fonctionnaire municipal de la mairie de Nantes, officier de l'état civil par délégation du maire.</p><p>Suivent les signatures.</p><p style="margin-top:14mm">Copie certifiée conforme au registre.<br>Nantes, le {fr(act.issued)}<br>L'officier de l'état civil,</p>{pen(rng, "#222", 40)}</div></div>{put(142, 218, seal("MAIRIE DE NANTES LOIRE-ATLANTIQUE ", "#1f3a7d", 34, "R F", "Liberation Serif"))}"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": act.issued, "parties": tuple(_nom(p) for p in (child, father, mother))}  # fmt: skip
    return made("birth-certificate", "french-full-copy", [body], css("Caladea,serif", ".l{line-height:1.75;text-align:justify}", "11.5pt", "14mm 18mm"), facts, "other")  # fmt: skip


def kelahiran(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Indonesian excerpt of a deed of birth."""
    only(fault)
    child, father, mother = _born(case, east=True)
    act = entry(case, "indonesian birth", child.born_on)
    number = f"5171-LU-{act.written:%d%m%Y}-{act.number.zfill(4)}"
    body = f"""<div class="fr"><div class="ctr">{crest("#8a6a12", 18)}<p><b>REPUBLIK INDONESIA</b></p><p style="font-size:13pt"><b>PENCATATAN SIPIL</b></p><p style="font-size:17pt;margin-top:6mm"><b>KUTIPAN AKTA KELAHIRAN</b></p></div><p class="l">Berdasarkan Akta Kelahiran Nomor <b>{number}</b></p><p class="l">bahwa di <b>Denpasar</b> pada tanggal <b>{ind(child.born_on)}</b> telah lahir :</p><p class="ctr" style="font-size:16pt"><b>{first_last(child)}</b></p><p class="l">anak ke satu, {"laki-laki" if child.sex == "M" else "perempuan"}, dari suami-isteri : <b>{first_last(father)}</b> dan <b>{first_last(mother)}</b>, kewarganegaraan {NEGARA.get(child.nationality, "asing")}.</p><div style="margin:16mm 0 0 82mm">Kutipan ini dikeluarkan di Denpasar<br>pada tanggal {ind(act.issued)}<br>Kepala Dinas Kependudukan dan<br>Pencatatan Sipil Kota Denpasar<br>{pen(rng, "#222", 40)}<br><b><u>I MADE SUDARSANA, S.H.</u></b><br>NIP. 19620411 198803 1 004</div>{put(70, 178, seal("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL ", "#5a2d82", 32, "DPS", "Nimbus Sans"))}{put(22, 240, square(rng, 20))}</div>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": act.issued, "parties": tuple(first_last(p) for p in (child, father, mother))}  # fmt: skip
    return made("birth-certificate", "indonesian-birth-excerpt", [body], css("P052,serif", ".p{background:#fdf9ea}.fr{border:1.2mm double #8a6a12;padding:10mm 12mm;height:100%;box-sizing:border-box}.l{line-height:1.9}", "12pt", "12mm"), facts, "other")  # fmt: skip


def _translation(layout: str, body: str, close: str, case: Case, done: date, fault: str, font: str, language: str) -> Paper:  # fmt: skip
    facts = {} if fault == "uncertified" else {"issued_on": done}
    style = css(font, ".p p{margin:2.8mm 0}.c{border-top:.3mm solid #444;padding-top:3mm}.p p.h{margin-top:5mm;font-weight:bold}", "11.5pt", "18mm 24mm")  # fmt: skip
    return made("certified-translation", layout, [body + ("" if fault == "uncertified" else close)], style, facts, language)  # fmt: skip


def acte_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Hong Kong translator's English of the French extract, with a certificate underneath."""
    only(fault, "uncertified")
    he, she, day = _wed(case, east=False)
    act = entry(case, "french marriage", day)

    def of(p: Someone, title: str) -> str:
        father, mother = elders(case, p)
        return f"<p class=h>{title}</p>" + rows([("SURNAME", p.surname), ("Given name(s)", p.given_names.title()), ("Born on", en(p.born_on)), ("Son of" if p.sex == "M" else "Daughter of", _nom(father)), ("and of", _nom(mother))], "n", "26 74")  # fmt: skip

    body = f"""<p class="rt sm">[Translation from French]</p><p>[Crest] CITY OF LYON – Town Hall of the 3rd District – Civil Status Department<br>FRENCH REPUBLIC</p><p class="ctr" style="font-size:14pt"><b>EXTRACT FROM A MARRIAGE RECORD</b></p><p>Marriage record No. {act.number.zfill(4)} – Year {day.year}</p><p>On {en(day)} at {act.hour} the marriage of the following was publicly celebrated at the town hall:</p>{of(he, "HUSBAND")}{of(she, "WIFE")}<p class="h">MARRIAGE CONTRACT</p><p>The spouses declared that no marriage contract was made.</p><p class="h">MARGINAL NOTES</p><p>None.</p><p>Extract certified as true by computerised process. Lyon, {en(act.issued)}. The delegated civil status officer, [signed] Claire FONTANEL. [Round seal: Town Hall of the 3rd District, Lyon]</p>"""
    close = f"""<div class="c"><p><b>TRANSLATOR'S CERTIFICATE</b></p><p>I, Beatrice Lo Yin Ching, of Lingua Harbour Translations Limited, Room 702, Wing Shan Tower, Sheung Wan, certify that I am competent in French and English and that the above is a true and accurate translation of the attached document.</p><p>{pen(rng, "#1c2f86", 38)}<br>Beatrice Lo, Member of the Hong Kong Translation Society　　Date: {en(act.translated)}</p></div>{put(135, 245, stamp("LINGUA HARBOUR<br>TRANSLATIONS LTD", "#2b4a9b", -6))}"""
    return _translation("harbour-firm-of-french-marriage", body, close, case, act.translated, fault, "Carlito,sans-serif", "en")  # fmt: skip


def kutipan_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Jakarta sworn translator's English of the Indonesian excerpt."""
    only(fault, "uncertified")
    he, she, day = _wed(case, east=True)
    act = entry(case, "indonesian marriage", day)
    land = "INDONESIAN" if "IDN" in (he.nationality, she.nationality) else "FOREIGN"

    def nat(p: Someone) -> str:
        return state(p) if p.nationality in NEGARA else "foreign"

    body = f"""<p class="ctr">(State emblem)<br><b>THE REPUBLIC OF INDONESIA<br>CIVIL REGISTRATION</b><br>{land} NATIONALS</p><p class="ctr" style="font-size:15pt"><b>EXCERPT OF MARRIAGE CERTIFICATE</b></p><p>By virtue of Marriage Certificate Number 3171-KW-{day:%d%m%Y}-{act.number.zfill(4)}, according to Gazette —</p><p>in Central Jakarta on {en(day)} there was registered the marriage between:</p><p class="ctr"><b>{first_last(he)}</b><br>born on {en(he.born_on)}, of {nat(he)} nationality</p><p class="ctr">and</p><p class="ctr"><b>{first_last(she)}</b><br>born on {en(she.born_on)}, of {nat(she)} nationality</p><p>which was solemnised before a leader of the Christian religion named Rev. Y. Lumban, S.Th.</p><p>This excerpt is issued in Central Jakarta on {en(act.issued)}.<br>Civil Registration Officer (signed and stamped)<br>Drs. H. SUKARDI RAHMAN, M.Si., NIP. 19640817 199003 1 007</p>"""
    close = f"""<div class="c" style="margin-top:14mm"><p>I, Dra. Retno Widyastuti, a sworn and authorised translator by virtue of Decree of the Governor of DKI Jakarta No. 1715/2003, do hereby certify that this is a true and faithful translation from Indonesian into English of the document shown to me.</p><p>Jakarta, {en(act.translated)}</p>{pen(rng, "#222", 40)}<p>Dra. Retno Widyastuti<br>Sworn Translator</p></div>{put(110, 228, seal("SWORN TRANSLATOR RETNO WIDYASTUTI ", "#5a2d82", 32, "JAKARTA", "Nimbus Sans"))}"""
    return _translation("sworn-of-indonesian-marriage", body, close, case, act.translated, fault, "'Liberation Serif',serif", "en")  # fmt: skip


def naissance_in_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a firm's Chinese of the French act of birth, its stamp and a registered translator's statement underneath."""
    only(fault, "uncertified")
    child, father, mother = _born(case, east=False)
    act = entry(case, "french birth", child.born_on)
    he = child.sex == "M"
    body = f"""<p class="rt sm">（譯自法文）</p><p class="ctr">法蘭西共和國<br>南特市</p><p class="ctr" style="font-size:17pt"><b>出生證書全文副本</b></p><p>出生　第 {act.number.zfill(5)} 號　　{_nom(child)}　　附註：無</p><p style="line-height:1.9">　　{zh(child.born_on)} {act.hour}，{_nom(child)}於比亞斯街9號出生，性別{"男" if he else "女"}，為{_nom(father)}（{zh(father.born_on)}出生，工程師）與其妻{_nom(mother)}（{zh(mother.born_on)}出生，教師）之{"子" if he else "女"}，父母居於南特市福斯碼頭27號。</p><p style="line-height:1.9">　　本證書由父親申報，於{zh(act.written)}製作，經宣讀並請其閱覽後，由申報人與本人安尼克·蓋岡（Annick GUÉGAN），南特市政府公務員、受市長委任之民事登記官，共同簽署。</p><p>（各人簽署從略）</p><p>與登記冊核對無誤。南特，{zh(act.issued)}。民事登記官（簽署及蓋章：南特市政府）</p>"""
    close = f"""<div class="c" style="margin-top:24mm"><p><b>翻譯聲明</b></p><p>茲證明以上譯文由本公司註冊翻譯員根據所附法文原件翻譯，內容忠實準確。</p><p>註冊翻譯員：麥思齊　{pen(rng, "#1c2f86", 34)}</p><p>文匯翻譯服務有限公司　香港灣仔軒尼詩道302號集成中心1506室</p><p>日期：{zh(act.translated)}</p></div>{put(130, 214, seal("文匯翻譯服務有限公司", "#2b4a9b", 32, "翻譯", "Noto Serif CJK HK"))}"""
    return _translation("company-of-french-birth", body, close, case, act.translated, fault, "'Noto Serif CJK HK',serif", "zh")  # fmt: skip


def kelahiran_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Bali sworn translator's English of the Indonesian excerpt of birth."""
    only(fault, "uncertified")
    child, father, mother = _born(case, east=True)
    act = entry(case, "indonesian birth", child.born_on)
    kind = "male" if child.sex == "M" else "female"
    nat = state(child)
    body = f"""<p class="sm">Translated from Indonesian</p><p class="ctr">REPUBLIC OF INDONESIA<br><b>CIVIL REGISTRY</b></p><p class="ctr" style="font-size:15pt"><b>EXCERPT FROM A BIRTH CERTIFICATE</b></p>{rows([("Based on Birth Certificate Number", f"5171-LU-{act.written:%d%m%Y}-{act.number.zfill(4)}"), ("Place of birth", "Denpasar"), ("Date of birth", en(child.born_on)), ("Name", f"<b>{first_last(child)}</b>"), ("Child and sex", f"first child, {kind}"), ("Of the married couple", f"{first_last(father)} and {first_last(mother)}"), ("Nationality", nat), ("Issued", f"in Denpasar on {en(act.issued)}"), ("By", "Head of the Population and Civil Registration Service of Denpasar City; signed and sealed: I MADE SUDARSANA, S.H., NIP. 19620411 198803 1 004")], "line", "36 64")}"""
    close = f"""<div class="c" style="margin-top:18mm"><p><b>Statement of the sworn translator</b></p><p>I hereby declare that the foregoing is a complete and correct English translation of the Indonesian original presented to me.</p><p>Denpasar, {en(act.translated)}</p>{pen(rng, "#222", 40)}<p>Ni Luh Ayu Pratiwi, S.S.<br>Sworn Translator, Decree AHU-57.AH.03.07.2012</p></div>{put(120, 186, stamp("NI LUH AYU PRATIWI<br>PENERJEMAH TERSUMPAH<br>SWORN TRANSLATOR", "#5a2d82", -5))}"""
    return _translation("sworn-of-indonesian-birth", body, close, case, act.translated, fault, "P052,serif", "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (acte, kutipan),
    "birth-certificate": (naissance, kelahiran),
    "certified-translation": (acte_in_english, kutipan_in_english, naissance_in_chinese, kelahiran_in_english),
}
