from datetime import date
from types import ModuleType

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from formprep.numbers import hkid, macao_id, mainland_id, mrz, taiwan_id, taiwan_residence_number

MODULES = [hkid, macao_id, mainland_id, mrz, taiwan_id, taiwan_residence_number]

letters = st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
digits = st.sampled_from("0123456789")


def written(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


def some_digits(count: int) -> st.SearchStrategy[str]:
    return st.text(digits, min_size=count, max_size=count)


hkid_bodies = written(st.text(letters, min_size=1, max_size=2).filter(str.isascii), some_digits(6))
mainland_bodies = written(
    st.sampled_from(["110101", "440305", "650102", "810000", "820000", "830000"]),
    st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)).map(lambda day: day.strftime("%Y%m%d")),
    some_digits(3),
)
taiwan_bodies = written(letters, st.sampled_from("12"), some_digits(7))
new_residence_bodies = written(letters, st.sampled_from("89"), some_digits(7))
old_residence_bodies = written(letters, letters, some_digits(7))

NUMBERS = {
    "hkid": (hkid, hkid_bodies),
    "mainland": (mainland_id, mainland_bodies),
    "taiwan": (taiwan_id, taiwan_bodies),
    "residence": (taiwan_residence_number, new_residence_bodies),
    "old residence": (taiwan_residence_number, old_residence_bodies),
}


@pytest.mark.parametrize(
    ("module", "text", "compact"),
    [
        (hkid, "A123456(3)", "A1234563"),
        (hkid, "AB987654(3)", "AB9876543"),
        (hkid, "E364912(5)", "E3649125"),
        (hkid, "D288754(2)", "D2887542"),
        (hkid, "G123456(A)", "G123456A"),
        (hkid, "g123456(a)", "G123456A"),
        (hkid, "Ａ１２３４５６（３）", "A1234563"),
        (hkid, " A 123456 [3] ", "A1234563"),
        (hkid, "A-123456-3", "A1234563"),
        (hkid, "A123456 (3)", "A1234563"),
        (mainland_id, "120103198806018241", "120103198806018241"),
        (mainland_id, "120103 19880601 8241", "120103198806018241"),
        (mainland_id, "１２０１０３１９８８０６０１８２４１", "120103198806018241"),
        (mainland_id, "120103880601824", "120103880601824"),
        (taiwan_id, "A123456789", "A123456789"),
        (taiwan_id, "a234567893", "A234567893"),
        (taiwan_residence_number, "A800000014", "A800000014"),
        (taiwan_residence_number, "AB12345677", "AB12345677"),
        (macao_id, "1234567(8)", "12345678"),
        (macao_id, "5/234567/8", "52345678"),
        (macao_id, "７２３４５６７（８）", "72345678"),
    ],
)
def test_valid(module: ModuleType, text: str, compact: str) -> None:
    assert module.is_valid(text)
    assert module.validate(text) == module.compact(text) == compact


@pytest.mark.parametrize(
    ("module", "text"),
    [
        *[(module, text) for module in MODULES for text in ("", " ", "()", "-", "中", "\0", "9" * 400, "A", "(3)")],
        (hkid, "A123456(4)"),
        (hkid, "K034178(2)"),
        (hkid, "A12345(3)"),
        (hkid, "ABC123456(3)"),
        (hkid, "1234567(3)"),
        (hkid, "A123456(B)"),
        (hkid, "A1²3456(3)"),
        (hkid, "A١٢٣٤٥٦(3)"),
        (hkid, "ſ123456(3)"),
        (hkid, "Á123456(3)"),
        (mainland_id, "120103198806018242"),
        (mainland_id, "12010319880601824X"),
        (mainland_id, "120103198802308243"),
        (mainland_id, "020103198806018241"),
        (mainland_id, "120103880230824"),
        (mainland_id, "12010388060182"),
        (mainland_id, "1201031988060182"),
        (mainland_id, "12010319880601824１２"),
        (taiwan_id, "A123456788"),
        (taiwan_id, "A323456789"),
        (taiwan_id, "A800000014"),
        (taiwan_residence_number, "A800000015"),
        (taiwan_residence_number, "A123456789"),
        (macao_id, "2234567(8)"),
        (macao_id, "123456(7)"),
        (macao_id, "1/2345678"),
    ],
)
def test_not_valid(module: ModuleType, text: str) -> None:
    assert not module.is_valid(text)
    with pytest.raises(ValueError, match=r"."):
        module.validate(text)


@pytest.mark.parametrize("module", MODULES)
@given(text=st.text() | st.text(alphabet="A1²３<(）\n-٣"))
def test_any_text_is_answered(module: ModuleType, text: str) -> None:
    assert module.is_valid(text) in (True, False)
    assert module.compact(module.compact(text)) == module.compact(text)


@pytest.mark.parametrize("kind", NUMBERS)
@given(data=st.data())
def test_the_check_digit_completes_a_number(kind: str, data: st.DataObject) -> None:
    module, bodies = NUMBERS[kind]
    number = _complete(module, data.draw(bodies))
    assert module.is_valid(number)
    assert module.is_valid(f"{number[:3]} {number[3:-1]}（{number[-1].lower()}）")


@pytest.mark.parametrize("kind", ["hkid", "mainland"])  # Taiwan's weights have factors in common with its modulus
@given(data=st.data())
def test_one_wrong_digit_is_noticed(kind: str, data: st.DataObject) -> None:
    module, bodies = NUMBERS[kind]
    number = _complete(module, data.draw(bodies))
    place = data.draw(st.sampled_from([place for place, each in enumerate(number) if each in "0123456789"]))
    wrong = data.draw(digits.filter(lambda digit: digit != number[place]))
    assert not module.is_valid(number[:place] + wrong + number[place + 1 :])


@pytest.mark.parametrize("kind", ["hkid", "mainland"])
@given(data=st.data())
def test_neighbours_changed_about_are_noticed(kind: str, data: st.DataObject) -> None:
    module, bodies = NUMBERS[kind]
    number = _complete(module, data.draw(bodies))
    place = data.draw(st.integers(0, len(number) - 2))
    assume(number[place : place + 2].isdigit() and number[place] != number[place + 1])
    assert not module.is_valid(number[:place] + number[place + 1] + number[place] + number[place + 2 :])


@given(
    day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)),
    sequence=st.integers(0, 999),
)
def test_birth_date_and_sex_in_a_mainland_number(day: date, sequence: int) -> None:
    number = _complete(mainland_id, f"440305{day:%Y%m%d}{sequence:03}")
    assert mainland_id.birth_date(number) == day
    assert mainland_id.sex(number) == ("M" if sequence % 2 else "F")
    if day.year < 2000:
        old = f"440305{day:%y%m%d}{sequence:03}"
        assert (mainland_id.birth_date(old), mainland_id.sex(old)) == (day, mainland_id.sex(number))


@pytest.mark.parametrize("text", ["", "120103198806018242", "120103880230824"])
def test_a_number_that_is_not_valid_tells_nothing(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        mainland_id.birth_date(text)
    with pytest.raises(ValueError, match=r"."):
        mainland_id.sex(text)


def _complete(module: ModuleType, body: str) -> str:
    return f"{body}{module.check_digit(body)}"
