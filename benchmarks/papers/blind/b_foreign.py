"""Certificates in neither Chinese nor English, and what a translation of them has to repeat."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    STATES,
    arms,
    at,
    autograph,
    between,
    chop,
    couple,
    css,
    dmy,
    family,
    forenames_first,
    like,
    only,
    paper,
    table,
)  # fmt: skip
from benchmarks.papers.paper import Paper
from benchmarks.papers.people import Case, Someone

MONATE = (
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
)
MIESIACE = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
MESES = (
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)


@dataclass(frozen=True)
class Entry:
    """Be what a register says: the same for the certificate and for its translation."""

    number: str
    issued_on: date
    people: tuple[Someone, ...]
    event_on: date


def polish_entry(case: Case) -> Entry:
    one, two, day = couple(case)
    dice = Random(f"usc {one.name} {two.name}")
    number = like(f"14650#1/00/AM/{day.year}/######", dice)
    return Entry(
        number, between(dice, max(day, case.on - timedelta(days=400)), case.on - timedelta(days=60)), (one, two), day
    )


def brazilian_entry(case: Case, party: str) -> Entry:
    child, father, mother = family(case, party)
    dice = Random(f"registro {child.name} {child.born_on}")
    number = like(f"10#### 01 55 {child.born_on.year} 1 00### ### #######-##", dice)
    return Entry(number, case.on - timedelta(days=dice.randrange(50, 400)), (child, father, mother), child.born_on)


def polish_marriage(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the short extract: the two in columns, the labels on the left."""
    only(fault)
    entry = polish_entry(case)
    one, two = entry.people
    day, issued = entry.event_on, entry.issued_on

    def pl(d: date) -> str:
        return f"{d.day} {MIESIACE[d.month - 1]} {d.year} r."

    rows = [
        ("", "Mężczyzna", "Kobieta"),
        ("1. Nazwisko", one.surname.title(), two.surname.title()),
        ("2. Imię (imiona)", one.given_names.title(), two.given_names.title()),
        ("3. Nazwisko rodowe", one.surname.title(), two.surname.title()),
        ("4. Data urodzenia", pl(one.born_on), pl(two.born_on)),
        (
            "5. Miejsce urodzenia",
            "Tarnobrzeg" if one.nationality != "CHN" else "Hongkong",
            "Hongkong" if two.nationality == "CHN" else "Lublin",
        ),
    ]
    names = [
        ("1. Nazwisko mężczyzny", one.surname.title()),
        ("2. Nazwisko kobiety", two.surname.title()),
        ("3. Nazwisko dzieci", one.surname.title()),
    ]
    parents = [
        ("", "Mężczyzny", "Kobiety"),
        ("Ojciec – imię i nazwisko", f"Stefan {one.surname.title()}", f"Marian {two.surname.title()}"),
        ("Matka – imię i nazwisko rodowe", "Halina Wójcik", "Zofia Gajda"),
    ]
    body = f"""<div class="two"><div class="s">RZECZPOSPOLITA POLSKA<br>Województwo mazowieckie<br>Urząd Stanu Cywilnego w Płocku</div>{arms("#a33", 16)}</div><p class="c b" style="font-size:16pt;margin:5mm">ODPIS SKRÓCONY AKTU MAŁŻEŃSTWA</p><p class="b">I. Dane dotyczące osób zawierających małżeństwo</p>{table(rows, "g", "32 34 34", head=True)}<p class="b">II. Dane dotyczące daty i miejsca zawarcia małżeństwa</p>{table([("1. Data", pl(day)), ("2. Miejsce", "Płock")], "g", "32 68")}<p class="b">III. Dane dotyczące rodziców</p>{table(parents, "g", "32 34 34", head=True)}<p class="b">IV. Nazwisko noszone po zawarciu małżeństwa</p>{table(names, "g", "32 68")}<p>V. Adnotacje o ustaniu, unieważnieniu, separacji: – </p>
<p style="margin-top:6mm">Poświadcza się zgodność powyższego odpisu z treścią aktu małżeństwa Nr <b>{entry.number}</b></p><p>Płock, dnia {pl(issued)}</p><div class="r">z up. KIEROWNIKA<br>Urzędu Stanu Cywilnego<br>{autograph(rng, "#222")}<br>Renata Kuźmińska</div>{at(80, 236, chop("URZĄD STANU CYWILNEGO", rng, colour="#b22", size=32, inside="PŁOCK"))}<p class="xs" style="position:absolute;bottom:9mm">Opłata skarbowa 22 zł – Pu-M-USC-14</p>"""
    facts = {
        "number": entry.number,
        "parties": (forenames_first(one), forenames_first(two)),
        "event_on": day,
        "issued_on": issued,
    }
    return paper(
        "marriage-certificate",
        "polish-short-extract",
        [body],
        css("Carlito,sans-serif", ".p{background:#fbf9f4}", size="11.5pt", pad="15mm 18mm"),
        facts,
        "other",
    )


def german_partnership(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of a life partnership: the label under a line, small."""
    only(fault)
    one, two, day = couple(case, mixed=False)
    number = f"L {rng.randrange(3, 90)}/{day.year}"
    issued = between(rng, day, case.on - timedelta(days=30))

    def de(d: date) -> str:
        return f"{d.day}. {MONATE[d.month - 1]} {d.year}"

    def line(value: str, label: str) -> str:
        return f'<p style="margin:3.2mm 0 0;border-bottom:.2mm solid #888">{value}</p><p class="xs" style="margin:0">{label}</p>'

    def who(n: int, p: Someone) -> str:
        return (
            f'<p class="b" style="margin-top:6mm">{n}. Lebenspartner{"in" if p.sex == "F" else ""}</p>'
            + line(p.surname.title(), "Familienname, ggf. Geburtsname")
            + line(p.given_names.title(), "Vorname(n)")
            + line(f"{dmy(p.born_on, '.')}, Göttingen", "Tag, Ort der Geburt")
            + line(f"{STATES[p.nationality][4]}; ohne Religionszugehörigkeit", "Staatsangehörigkeit / Religion")
        )

    body = f"""<div class="two"><span class="s">Standesamt<br>Marburg</span><span>{arms("#222", 15)}</span><span class="s r">Registernummer<br><b>{number}</b></span></div><p class="c b" style="font-size:20pt;letter-spacing:1mm;margin-top:8mm">Lebenspartnerschaftsurkunde</p>{who(1, one)}{who(2, two)}<p class="b" style="margin-top:6mm">Begründung der Lebenspartnerschaft</p>{line(f"{de(day)}, Marburg", "Tag und Ort")}{line(f"beide {one.surname.title()}" if rng.random() < 0.3 else "keine Bestimmung eines Lebenspartnerschaftsnamens", "Namensführung")}<div class="two" style="margin-top:12mm"><span>Marburg, den {de(issued)}</span><div class="c">{autograph(rng, "#222")}<br>Der Standesbeamte<br>Uhlenbrock</div></div>{at(92, 240, chop("STANDESAMT MARBURG", rng, colour="#333", size=29, inside="SIEGEL"))}"""
    facts = {
        "number": number,
        "parties": (forenames_first(one), forenames_first(two)),
        "event_on": day,
        "issued_on": issued,
    }
    return paper(
        "union-certificate",
        "german-life-partnership",
        [body],
        css("'DejaVu Serif',serif", ".p{background:#f7f6f0}", size="10.5pt", pad="16mm 24mm"),
        facts,
        "other",
    )


def brazilian_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certidão: framed fields, the label in the frame."""
    only(fault)
    entry = brazilian_entry(case, party)
    child, father, mother = entry.people
    b, issued = entry.event_on, entry.issued_on

    def f(label: str, value: str, width: int = 100) -> str:
        return f'<fieldset style="width:{width}%"><span class="l">{label}</span><br>{value}</fieldset>'

    def row(*fields: str) -> str:
        return f'<div class="w">{"".join(fields)}</div>'

    def pt(d: date) -> str:
        return f"{d.day} de {MESES[d.month - 1]} de {d.year}"

    body = f"""<div class="c">{arms("#2c6b3f", 20)}<p class="s">REPÚBLICA FEDERATIVA DO BRASIL<br>REGISTRO CIVIL DAS PESSOAS NATURAIS</p><p class="b" style="font-size:18pt">CERTIDÃO DE NASCIMENTO</p></div>{row(f("NOME", f"<b>{child.given_names} {child.surname}</b>", 66), f("CPF", like("###.###.###-##", rng), 34))}<p class="c"><span class="l">MATRÍCULA</span><br><b style="letter-spacing:.4mm">{entry.number}</b></p>
{row(f("DATA DE NASCIMENTO POR EXTENSO", pt(b), 58), f("DIA", f"{b.day:02}", 12), f("MÊS", f"{b.month:02}", 12), f("ANO", f"{b.year}", 18))}{row(f("HORA DE NASCIMENTO", "14:35", 26), f("NATURALIDADE", "Curitiba - PR", 74))}{row(f("MUNICÍPIO DE REGISTRO E UNIDADE DA FEDERAÇÃO", "Curitiba - PR", 50), f("LOCAL, MUNICÍPIO DE NASCIMENTO E UF", "Maternidade Araucária, Curitiba - PR", 50))}{row(f("SEXO", "Masculino" if child.sex == "M" else "Feminino", 24), f("FILIAÇÃO", f"Pai: {father.given_names} {father.surname}<br>Mãe: {mother.given_names} {mother.surname}", 76))}{row(f("GÊMEO", "Não", 24), f("NOME E MATRÍCULA DO(S) GÊMEO(S)", "Não consta", 76))}{row(f("AVÓS", f"Otávio {father.surname.title()} e Célia {father.surname.title()}; Nelson Teixeira e Iracema Teixeira"))}{row(f("DATA DO REGISTRO POR EXTENSO", pt(b + timedelta(days=6)), 60), f("NÚMERO DA DNV", like("30-########-#", rng), 40))}{row(f("OBSERVAÇÕES / AVERBAÇÕES", "Nada consta."))}
<div class="w" style="margin-top:5mm"><div class="s" style="width:50%">2º Ofício do Registro Civil e 14º Tabelionato<br>Oficial: Vânia Prates Guimarães<br>Curitiba - PR, Rua das Gralhas, 118</div><div class="c s" style="width:50%">O conteúdo da certidão é verdadeiro. Dou fé.<br>Curitiba, {pt(issued)}<br>{autograph(rng, "#222")}<br>Escrevente autorizada</div></div><p class="xs">Selo digital nº {like("yQ7bA.PvQ##.####", rng)} &nbsp; Consulte em http://funarpen.example</p>"""
    facts = {
        "number": entry.number,
        "parties": (forenames_first(child), forenames_first(father), forenames_first(mother)),
        "date_of_birth": b,
        "issued_on": issued,
    }
    more = "fieldset{border:.25mm solid #5f8f6e;margin:0;padding:1mm 2mm;box-sizing:border-box;border-radius:1mm}.w{display:flex;gap:1.5mm;margin-bottom:1.6mm}.l{font-size:6.8pt;color:#2c6b3f}.p{background:#f4faf2}"
    return paper(
        "birth-certificate",
        "brazilian",
        [body],
        css("'Liberation Sans',sans-serif", more, size="10.5pt", pad="12mm 16mm"),
        facts,
        "other",
    )
