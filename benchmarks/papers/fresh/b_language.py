"""Certificates in Polish, Turkish, Czech and Malay, and a certified translation of them.

Each case has one foreign language, so that an original and its translation belong together; in the other cases nobody
has such an original, and its maker raises `NoSuchFaultError`.
"""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

import zlib
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
)

MARRIAGE, BIRTH, TRANSLATION = "marriage-certificate", "birth-certificate", "certified-translation"
TONGUES = {MARRIAGE: ("pl", "tr"), BIRTH: ("cs", "ms")}
NAMES = {"pl": "Polish", "tr": "Turkish", "cs": "Czech", "ms": "Malay"}
GRID = ".t td,.t th{border:.2mm solid #555;padding:1.4mm 1.7mm;font-weight:normal}"
SERIF = "font-family:FreeSerif,serif;"
SANS = "font-family:FreeSans,sans-serif;"
PL = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
CS = "ledna února března dubna května června července srpna září října listopadu prosince"
MS = "JANUARI FEBRUARI MAC APRIL MEI JUN JULAI OGOS SEPTEMBER OKTOBER NOVEMBER DISEMBER"


def tongue_of(case: Case) -> str:
    """Return the language of the foreign certificate of a case."""
    kind = BIRTH if case.relationship in ("child", "parent") else MARRIAGE
    having = [name for name, each in SITUATIONS.items() if any(kind in need.kinds for need in each.needs)]
    name, _, seed = case.name.partition(" ")
    return TONGUES[kind][((having.index(name) if name in having else 0) + zlib.crc32(seed.encode())) % 2]


def register_number(case: Case) -> str:
    """Return the number of the foreign entry of a case."""
    rng = chance(case)
    return f"{digits(rng, 3)}/{digits(rng, 5)}"


def _checked(case: Case, tongue: str, fault: str) -> None:
    only(fault)
    if case.name.partition(" ")[0] in SITUATIONS and tongue_of(case) != tongue:
        raise NoSuchFaultError(f"The foreign certificate of {case.name} is not in {NAMES[tongue]}.")


def _married(case: Case, rng: Random, tongue: str, fault: str) -> tuple[Someone, Someone, date, dict]:
    _checked(case, tongue, fault)
    one, two, day = couple(case, rng)
    issued = between(rng, day + timedelta(days=3), case.on - timedelta(days=25))
    return one, two, day, {"number": register_number(case), "parties": (one.name, two.name), "event_on": day, "issued_on": issued, "language": tongue}  # fmt: skip


def _born(case: Case, party: str, rng: Random, tongue: str, fault: str) -> tuple[Someone, Someone, Someone, dict]:
    _checked(case, tongue, fault)
    child, father, mother = family(case, party, rng)
    issued = child.born_on + timedelta(days=rng.randrange(9, 70))
    return child, father, mother, {"number": register_number(case), "parties": (child.name, father.name, mother.name), "date_of_birth": child.born_on, "issued_on": issued, "language": tongue}  # fmt: skip


def polish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    one, two, day, facts = _married(case, rng, "pl", fault)
    issued = facts["issued_on"]
    rows = [("I. Dane dotyczące osób, które zawarły małżeństwo", "Mężczyzna", "Kobieta"), ("1. Nazwisko", one.surname, two.surname), ("2. Imię (imiona)", one.given_names, two.given_names), ("3. Nazwisko rodowe", one.surname, two.surname), ("4. Data urodzenia", slashed(one.born_on, "."), slashed(two.born_on, ".")), ("5. Miejsce urodzenia", "za granicą", "za granicą")]  # fmt: skip
    body = f"""<p class="c">RZECZPOSPOLITA POLSKA</p><div class="two"><span>Województwo: podlaskie</span><span>Urząd Stanu Cywilnego w Jastrzębowie</span></div><p class="c" style="font-size:17pt;margin:7mm 0 4mm"><b>ODPIS SKRÓCONY AKTU MAŁŻEŃSTWA</b></p><p>Oznaczenie aktu: <b>{facts["number"]}</b></p>{table(rows, "t", "40 30 30", head=True)}<p style="margin-top:5mm"><b>II. Dane dotyczące daty i miejsca zawarcia małżeństwa</b></p><p>1. Data: <b>{day.day} {PL.split()[day.month - 1]} {day.year} r.</b><br>2. Miejsce: Jastrzębowo</p><p><b>III. Nazwisko noszone po zawarciu małżeństwa</b><br>mężczyzny: {one.surname} &nbsp; kobiety: {two.surname}</p><p>IV. Adnotacje: brak</p><p style="margin-top:8mm">Poświadcza się zgodność powyższego odpisu z treścią aktu małżeństwa.</p><div class="two"><div>Jastrzębowo, dnia {issued.day} {PL.split()[issued.month - 1]} {issued.year} r.</div>{seal("URZĄD STANU CYWILNEGO", rng, size=30)}<div>Kierownik Urzędu Stanu Cywilnego<br>{signature(rng)}<br>Bożena Wróblewska</div></div>"""
    return Paper(MARRIAGE, "pl-extract", (page(body),), css(SERIF, GRID, size="11.5pt", pad="18mm 20mm"), facts=facts, language="other")  # fmt: skip


def turkish(case: Case, party: str, rng: Random, fault: str) -> Paper:
    one, two, day, facts = _married(case, rng, "tr", fault)
    facts["parties"] = tuple(f"{p.given_names} {p.surname}" for p in (one, two))
    rows = [("", "KOCANIN", "KARININ"), ("Adı", one.given_names, two.given_names), ("Soyadı", one.surname, two.surname), ("Doğum tarihi", slashed(one.born_on), slashed(two.born_on)), ("Uyruğu", "Yabancı", "Yabancı"), ("Medeni hâli", "Bekâr", "Bekâr"), ("Evlendikten sonraki soyadı", one.surname, two.surname)]  # fmt: skip
    body = f"""<div class="c"><b>T.C.<br>ÇINARALTI BELEDİYESİ<br>EVLENDİRME MEMURLUĞU</b><p style="font-size:17pt;margin-top:6mm">EVLENME KAYIT BELGESİ</p></div><div class="two"><span>İli: Muğla &nbsp; İlçesi: Çınaraltı</span><span>Kütük / Sıra No: <b>{facts["number"]}</b></span></div><div style="margin:4mm 0">{table(rows, "t", "32 34 34", head=True)}</div><p>Evlenme tarihi: <b>{slashed(day)}</b><br>Evlenme yeri: Çınaraltı Belediyesi Nikâh Salonu</p><p>Yukarıda kimlikleri yazılı kişilerin evlenmeleri, Türk Medeni Kanunu hükümlerine göre yapılmış ve evlenme kütüğüne tescil edilmiştir. İşbu belge ilgilinin isteği üzerine verilmiştir.</p><div class="two" style="margin-top:10mm"><div>Veriliş tarihi: {slashed(facts["issued_on"])}</div>{seal("ÇINARALTI BELEDİYESİ", rng, colour="#2a3f8f", middle="T.C.", size=30)}<div>{signature(rng)}<br>Nurcan Özyıldız<br>Evlendirme Memuru</div></div>"""
    return Paper(MARRIAGE, "tr-record", (page(body),), css(SANS, GRID, size="11pt", pad="18mm 20mm"), facts=facts, language="other")  # fmt: skip


def czech(case: Case, party: str, rng: Random, fault: str) -> Paper:
    child, father, mother, facts = _born(case, party, rng, "cs", fault)
    born, issued = child.born_on, facts["issued_on"]

    def line(word: str, value: str) -> str:
        return f'<p style="border-bottom:.2mm solid #8a9;padding-bottom:.6mm"><span class="s">{word}</span><br><b>{value}</b></p>'

    body = f"""<p class="c" style="letter-spacing:1mm">ČESKÁ REPUBLIKA</p><p class="c" style="font-size:26pt;margin:4mm 0 7mm">RODNÝ LIST</p><p>V knize narození matričního úřadu v <b>Horní Lipnici</b>, okres Havlíčkův Brod, pořadové číslo <b>{facts["number"]}</b>, je zapsáno:</p>{line("Jméno, popřípadě jména, a příjmení dítěte", child.name)}{line("Den, měsíc, rok narození", f"{slashed(born, '.')} &nbsp; ({born.day}. {CS.split()[born.month - 1]} {born.year})")}{line("Místo narození", "Horní Lipnice 118")}{line("Pohlaví", sex(child, "mužské", "ženské"))}{line("Otec: jméno, příjmení, datum narození", f"{father.name}, {slashed(father.born_on, '.')}")}{line("Matka: jméno, příjmení, datum narození", f"{mother.name}, {slashed(mother.born_on, '.')}")}<p>Poznámky: —</p><div class="two" style="margin-top:8mm"><div>V Horní Lipnici dne {issued.day}. {CS.split()[issued.month - 1]} {issued.year}</div>{seal("MATRIČNÍ ÚŘAD HORNÍ LIPNICE", rng, colour="#2b4f8f", size=31)}<div>{signature(rng, "#222")}<br>Zdeňka Šťastná<br>matrikářka</div></div>"""
    return Paper(BIRTH, "cs-sheet", (page(body),), css(SERIF, ".p{background:#f1f6f0}", size="12pt", pad="18mm 22mm"), facts=facts, language="other")  # fmt: skip


def malay(case: Case, party: str, rng: Random, fault: str) -> Paper:
    child, father, mother, facts = _born(case, party, rng, "ms", fault)
    born = child.born_on

    def person(word: str, p: Someone) -> list[tuple[str, str]]:
        return [(f"<b>{word}</b>", ""), ("Nama Penuh", p.name), ("Nombor Pasport", p.passport), ("Tarikh Lahir / Umur", f"{slashed(p.born_on)} / {born.year - p.born_on.year} TAHUN"), ("Taraf Pemastautin", "BUKAN PEMASTAUTIN TETAP")]  # fmt: skip

    rows = [("<b>KANAK-KANAK</b>", ""), ("Nama Penuh", f"<b>{child.name}</b>"), ("Tarikh dan Waktu Kelahiran", f"{born.day:02} {MS.split()[born.month - 1]} {born.year}, {rng.randrange(1, 12)}:{rng.randrange(10, 60)} PAGI"), ("Jantina", sex(child, "LELAKI", "PEREMPUAN")), ("Tempat Kelahiran", "HOSPITAL SULTANAH, BATU KENARI"), ("Taraf Kewarganegaraan", "BUKAN WARGANEGARA"), *person("BAPA", father), *person("IBU", mother), ("<b>PEMAKLUM</b>", ""), ("Nama Penuh", father.name), ("Tarikh Pendaftaran", slashed(facts["issued_on"]))]  # fmt: skip
    body = f"""<div class="c"><p>KERAJAAN MALAYSIA<br>JABATAN PENDAFTARAN NEGARA</p><p style="font-size:18pt;margin:0"><b>SIJIL KELAHIRAN</b></p><p class="s">Akta Pendaftaran Kelahiran dan Kematian 1957 (Seksyen 14)</p></div><div class="two"><span>Kawasan Pendaftaran: BATU KENARI</span><span>No. Daftar <b>{facts["number"]}</b></span></div>{table(rows, "t", "38 62")}<p style="margin-top:4mm">Diperakui bahawa sijil ini adalah cabutan yang benar daripada Daftar Kelahiran.</p><div class="two"><div>{signature(rng, "#222")}<br>Pendaftar Besar Kelahiran dan Kematian<br>DATO' MOHD HAFIZ BIN RAMLEE</div>{seal("JABATAN PENDAFTARAN NEGARA", rng, colour="#555", size=28)}</div>"""
    return Paper(BIRTH, "ms-form", (page(body),), css(SANS, GRID + ".p{background:#f5f2e4}.t td{border-color:#b9ae7c;padding:.9mm 1.5mm}", size="10.5pt", pad="15mm 18mm"), facts=facts, language="other")  # fmt: skip


def translation(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an agency's translation: its text in a frame, the certification under it and on the reference line above."""
    only(fault, "uncertified")
    issued = between(rng, case.on - timedelta(days=45), case.on - timedelta(days=3))
    tongue, number = NAMES[tongue_of(case)], register_number(case)
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        title, day, people = "Birth Certificate", child.born_on, (("Name of child", child), ("Name of father", father), ("Name of mother", mother))  # fmt: skip
        facts: dict = {"number": number, "parties": tuple(p.name for _, p in people), "date_of_birth": day}
        when = "Date of birth"
    else:
        one, two, day = couple(case, rng)
        title, people = "Record of Marriage", (("Husband", one), ("Wife", two)) if one.sex != two.sex else (("Spouse 1", one), ("Spouse 2", two))  # fmt: skip
        facts = {"number": number, "parties": (one.name, two.name), "event_on": day}
        when = "Date of marriage"
    rows = [("Record number", number), *((word, p.name) for word, p in people), (when, en(day)), ("Notes", "none")]
    body = f"""<p class="s">[translated from the {tongue}]</p><div style="border:.3mm solid #555;padding:6mm"><p class="c" style="font-size:15pt">{title}</p>{table(rows, "t", "34 66")}<p style="margin-top:4mm">I attest that this copy agrees with the register. [illegible signature] [ink stamp of the office]</p></div>"""
    if not fault:
        facts["issued_on"] = issued
        body = f"""<div class="two" style="margin-bottom:6mm"><span style="font-size:14pt;color:#1c4a6e"><b>Bridgeword Translations</b></span><span class="s">Job {digits(rng, 5)} &nbsp; Wan Chai, Hong Kong</span></div>{body}<p style="margin-top:12mm"><b>Translator's certification</b></p><p>I, Tobias Renfrew, a member of the Chartered Institute of Linguists competent in {tongue} and English, certify that I have translated the attached document and that the above is a complete and correct translation.</p><div class="two"><div>{over(signature(rng), 56)}<br>Tobias Renfrew MCIL<br>{en(issued)}</div>{seal("BRIDGEWORD TRANSLATIONS", rng, colour="#1c4a6e", middle="CERTIFIED", size=29)}</div>"""
    return Paper(TRANSLATION, "agency-frame", (page(body),), css("font-family:Carlito,sans-serif;", GRID, size="12pt", pad="20mm 22mm"), facts=facts, language="en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    f"foreign:{MARRIAGE}": (polish, turkish),
    f"foreign:{BIRTH}": (czech, malay),
    TRANSLATION: (translation,),
}
