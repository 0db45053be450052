"""Names: the same person in any order, script and spacing; another person never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.names import Person, compare, mentioned

CHAN = Person("CHAN", "SIU MING", "陳小明")


@pytest.mark.parametrize(
    ("surname", "given", "likeness"),
    [
        ("CHAN", "SIU MING", "same"),
        ("Chan", "Siu-ming", "same"),
        ("CHAN", "SIUMING", "same"),
        ("SIU MING", "CHAN", "same"),
        ("CHAN", "SIU MING PETER", "perhaps"),
        ("CHAN", "S1U MING", "perhaps"),
        ("CHAN", "SIU MINC", "perhaps"),
        ("CHAN", "TAI MAN", "different"),
        ("WONG", "SIU MING", "different"),
    ],
)
def test_latin_names(surname: str, given: str, likeness: str) -> None:
    assert compare(CHAN, surname=surname, given_names=given) == likeness


@pytest.mark.parametrize(("read", "likeness"), [("陳小明", "same"), ("陈小明", "same"), ("陳大文", "different")])
def test_chinese_names(read: str, likeness: str) -> None:
    assert compare(CHAN, chinese_name=read) == likeness


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        ("Bridegroom: CHAN Siu Ming", "same"),
        ("Mr Siu Ming CHAN of Kowloon", "same"),
        ("CHANSIUMING", "same"),
        ("新郎 陈小明 新娘", "same"),
        ("Surname CHAN\nGiven names SIU MING", "same"),
        ("CHAN S M", None),
        ("Mr Siu CHAN", "perhaps"),
        ("CHANG SIU MING", None),
        ("Account holder: WONG KA YAN", None),
        ("", None),
    ],
)
def test_a_text_names_a_person_or_not(text: str, likeness: str | None) -> None:
    assert mentioned(CHAN, text) == likeness


def test_nothing_to_compare_is_no_answer() -> None:
    assert compare(Person(), surname="CHAN") is None
    assert compare(CHAN) is None
    assert mentioned(Person(), "CHAN SIU MING") is None


_NAME = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=8)


@given(_NAME, st.lists(_NAME, min_size=1, max_size=3))
def test_a_name_is_its_own_in_any_order(surname: str, given: list[str]) -> None:
    person = Person(surname, " ".join(given))
    assert compare(person, surname=surname, given_names=" ".join(given)) == "same"
    assert compare(person, surname=" ".join(given), given_names=surname) == "same"
    assert mentioned(person, f"To {' '.join(given)} {surname}, at home") == "same"
