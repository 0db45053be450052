"""Who stands on a certificate: names below headings, in two columns, beside a margin, in characters."""

from datetime import date

import pytest

from formprep.kinds import load_kinds
from formprep.model import Box, Document, Fact, Line, Page
from formprep.parties import attribute
from formprep.readers import read
from formprep.schemas import load_checklist
from formprep.situation import Situation

ON = date(2019, 6, 3)


def line(text: str, left: float, row: int, width: float = 0.3) -> tuple[str, Box]:
    return text, (left, 0.05 + row * 0.03, left + width, 0.07 + row * 0.03)


def parties(kind: str, *lines: tuple[str, Box], source: str = "text") -> dict[str, str]:
    page = Page(1, tuple(Line(text, box) for text, box in lines), source=source)  # type: ignore[arg-type]
    found = read(Document("a.pdf", kind, (1,), 0.9), [page], load_kinds(), on=ON).facts
    return {str(fact.value): fact.role for fact in found if fact.name == "parties"}


@pytest.mark.parametrize(
    ("child", "father", "mother", "informant", "label"),
    [
        ("CHILD", "FATHER", "MOTHER", "INFORMANT", "Name and surname"),
        ("DATOS DE IDENTIDAD DEL INSCRITO", "PADRE", "MADRE", "DECLARANTE", "Nombre y apellidos"),
        ("Registando", "PAI", "MÃE", "DECLARANTE", "Nome completo"),
    ],
)
def test_a_heading_tells_what_is_whoever_is_named_below_it(
    child: str, father: str, mother: str, informant: str, label: str
) -> None:
    found = parties(
        "birth-certificate",
        line(child, 0.1, 1),
        line(f"{label} NOEL ROMERO", 0.1, 2),
        line(father, 0.1, 4),
        line(f"{label} PABLO ROMERO", 0.1, 5),
        line(mother, 0.1, 7),
        line(f"{label} LUCIA VIDAL", 0.1, 8),
        line(informant, 0.1, 10),
        line(f"{label} OTTO SAMPLE", 0.1, 11),
    )
    assert {name: found[name] for name in ("NOEL ROMERO", "PABLO ROMERO", "LUCIA VIDAL")} == {
        "NOEL ROMERO": "child",
        "PABLO ROMERO": "parent",
        "LUCIA VIDAL": "parent",
    }
    assert found.get("OTTO SAMPLE", "") == ""


def test_names_in_two_fields_each_stand_below_their_headings() -> None:
    found = parties(
        "birth-certificate",
        line("Kind", 0.1, 1),
        line("Geburtsname Krüger", 0.1, 2),
        line("Vorname(n) Jules", 0.1, 3),
        line("Vater", 0.1, 5),
        line("Familienname Krüger", 0.1, 6),
        line("Vorname(n) Lukas", 0.1, 7),
    )
    assert found == {"Krüger Jules": "child", "Krüger Lukas": "parent"}


def test_two_surnames_below_the_given_names_make_one_name() -> None:
    found = parties(
        "birth-certificate",
        line("DATOS DE IDENTIDAD DEL INSCRITO", 0.1, 1),
        line("Nombre NOEL", 0.1, 2),
        line("Primer apellido ROMERO", 0.1, 3),
        line("Segundo apellido VIDAL", 0.1, 4),
        line("PADRE", 0.1, 6),
        line("Nombre y apellidos PABLO ROMERO", 0.1, 7),
    )
    assert found == {"NOEL ROMERO VIDAL": "child", "PABLO ROMERO": "parent"}


def test_each_of_two_columns_has_its_own_given_names() -> None:
    found = parties(
        "union-certificate",
        line("Family name DELATTRE", 0.1, 1),
        line("Family name SUSILO", 0.55, 1),
        line("Given names CAMILLE", 0.1, 2),
        line("Given names DEWI", 0.55, 2),
    )
    assert set(found) == {"DELATTRE CAMILLE", "SUSILO DEWI"}


def test_the_margin_of_a_register_is_no_part_of_its_sentences() -> None:
    text = (
        "Le 17 juillet 2015 ont comparu publiquement",
        "en la maison commune : JEAN MARTIN, né le 30 avril 1985,",
        "d'une part ; et ANNE",
        "DUBOIS, née le 10 juin 1992, d'autre part.",
        "Nous avons prononcé qu'ils sont unis.",
        "Lecture faite, les époux ont signé.",
    )
    margin = ("ÉTAT CIVIL", "Acte n° 227", "MARTIN", "ET LEROY")
    lines = [line(each, 0.33, row, 0.55) for row, each in enumerate(text)]
    lines += [line(each, 0.09, row, 0.15) for row, each in enumerate(margin)]
    found = parties("marriage-certificate", *sorted(lines, key=lambda each: each[1][1::-1]))
    assert {"JEAN MARTIN", "ANNE DUBOIS"} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "21st April 2017 Jean Martin 33 years Single Teacher\n2 Anne Dubois 39 years Single Teacher",
        "JEAN MARTIN 33 Bachelor Engineer\nMAX MARTIN Retired\nTin, Kowloon\nANNE DUBOIS 39 Spinster Clerk",
        "THIS IS TO CERTIFY: That I, JEAN MARTIN and I, ANNE DUBOIS, both of legal age",
        "hereby certify that on the 1st day of May 2017, JEAN MARTIN, aged 25 years, and ANNE DUBOIS, aged 35 years",
        "นาย JEAN MARTIN\nและ นางสาว ANNE DUBOIS",
    ],
)
def test_a_register_names_those_who_marry(text: str) -> None:
    lines = [line(each, 0.1, row, 0.7) for row, each in enumerate(text.splitlines())]
    assert {name.upper() for name in parties("marriage-certificate", *lines)} == {"JEAN MARTIN", "ANNE DUBOIS"}


def named(born: date, language: str, text: str) -> frozenset[str]:
    """Return whom a certificate names that has a wife in characters only, where the answers have none."""
    answers = {
        "applicant": {"surname": "MORIKAWA", "given_names": "HARUKA", "date_of_birth": born},
        "sponsor": {"surname": "CHAN", "given_names": "SIU MING", "chinese_name": "陳小明"},
    }
    facts = tuple(Fact("parties", each, 1, 0.9, "text") for each in ("森川 遥", "陳小明"))
    facts += (Fact("language", language, 1, 0.9, "text"),)
    document = Document("m.pdf", "marriage-certificate", (1,), 0.99, facts=facts)
    page = Page(1, tuple(Line(each) for each in text.splitlines()))
    (paper,) = attribute([document], {"m.pdf": [page]}, Situation(answers, {}, ON, ON), load_checklist(), {})
    return frozenset(paper.named)


CERTIFICATE = "夫の氏名 陳小明\n妻の氏名 森川 遥\n妻の生年月日 昭和52年11月2日"


def test_a_birth_date_names_whom_japanese_characters_cannot() -> None:
    assert named(date(1977, 11, 2), "ja", CERTIFICATE) == {"applicant", "sponsor"}


@pytest.mark.parametrize(("born", "language"), [(date(1980, 1, 1), "ja"), (date(1977, 11, 2), "zh")])
def test_another_birth_date_or_another_language_does_not(born: date, language: str) -> None:
    assert named(born, language, CERTIFICATE) == {"sponsor"}
