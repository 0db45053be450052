"""Zones are specimens of ICAO Doc 9303, or made up."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.numbers import mrz

ON = date(2019, 6, 3)

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD1_LONG = ("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<")
VISA_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
VISA_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
FULL = ("P<GBNCHAN<<SIU<MING<<<<<<<<<<<<<<<<<<<<<<<<<", "1234567897GBN9004016M2903014ABCDEFGHIJKLMN24")
FRENCH = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<<", "9409923102854CORINNE<<<<<<<6512068F4")
PERMIT = ("CSC123456788<2903013<9004012<2",)


def filled(text: str, width: int) -> str:
    return text.ljust(width, "<")


def permit(number: str, expires: str, born: str) -> tuple[str]:
    parts = [each + mrz.check_digit(each) for each in (number, expires, born)]
    return (f"CS{'<'.join(parts)}<{mrz.check_digit(''.join(parts))}",)


def passport(
    *,
    names: str = "CHAN<<SIU<MING",
    state: str = "GBR",
    number: str = "123456789",
    born: str = "900401",
    sex: str = "M",
    expires: str = "290301",
    optional: str = "",
) -> tuple[str, str]:
    checked = [each + mrz.check_digit(each) for each in (filled(number, 9), born, expires, filled(optional, 14))]
    line = f"{checked[0]}{filled(state, 3)}{checked[1]}{sex}{''.join(checked[2:])}"
    return filled(f"P<{filled(state, 3)}{names}", 44)[:44], line + mrz.check_digit("".join(checked))


def valid(lines: Sequence[str]) -> bool:
    return mrz.is_valid("\n".join(lines))


ZONES = [TD3, TD2, TD1, TD1_LONG, VISA_A, VISA_B, passport(), passport(optional="A234567893"), PERMIT]


@pytest.mark.parametrize("lines", ZONES)
def test_valid(lines: Sequence[str]) -> None:
    text = "\n".join(lines)
    assert mrz.validate(text) == text
    assert mrz.is_valid(f"\r\n {text.lower()} \r\n\r\n".replace("<", " ＜"))


def test_the_permit_is_built_as_it_is_read() -> None:
    assert permit("C12345678", "290301", "900401") == PERMIT


def test_second_line_without_a_filler() -> None:
    lines = passport(optional="ABCDEFGHIJKLMN")
    assert "<" not in lines[1]
    assert valid(lines)


def test_check_digit_of_empty_optional_data_may_be_a_filler() -> None:
    first, second = passport()
    assert second[42] == "0"
    assert valid((first, f"{second[:42]}<{second[43]}"))
    first, second = passport(optional="A1")
    assert not valid((first, f"{second[:42]}<{second[43]}"))


@pytest.mark.parametrize(
    "lines",
    [
        (),
        TD3[:1],
        TD3[1:],
        TD3[::-1],
        TD2[::-1],
        TD1[::-1],
        (*TD3, TD3[1]),
        (TD3[0][:-1], TD3[1]),
        (TD3[0] + "<", TD3[1]),
        ("".join(TD3),),
        tuple(line.replace("<", ">") for line in TD3),
        ("P<UT0" + TD3[0][5:], TD3[1]),
        (TD3[0], TD3[1].replace("F", "H")),
        ("P" + "<" * 43, "<<<<<<<<<0UTO<<<<<<0<<<<<<<0<<<<<<<<<<<<<<00"),
        ("P<UTOA" + "<" * 38, "<<<<<<<<<0UTO<<<<<<0<<<<<<<0<<<<<<<<<<<<<<00"),
        FRENCH,
        (TD3[0], "L898902C٣6UTO7408122F1204159ZE184226B<<<<<10"),
        (TD3[0], "L898902C³6UTO7408122F1204159ZE184226B<<<<<10"),
        ("I<UTOD23145890<<<<<<<<<<<<<<<<", *TD1[1:]),
        ("CT" + PERMIT[0][2:],),
    ],
)
def test_not_valid(lines: Sequence[str]) -> None:
    assert not valid(lines)


CHECKED = {TD3: 1, TD2: 1, PERMIT: 0, passport(optional="A234567893"): 1}


@pytest.mark.parametrize("lines", CHECKED)
@given(data=st.data())
def test_one_wrong_digit_is_noticed(lines: tuple[str, ...], data: st.DataObject) -> None:
    row = CHECKED[lines]
    line = lines[row]
    place = data.draw(st.sampled_from([place for place, each in enumerate(line) if each.isdigit()]))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != line[place]))
    changed = (*lines[:row], line[:place] + wrong + line[place + 1 :], *lines[row + 1 :])
    assert not valid(changed)
    found = mrz.find(changed, on=ON)
    assert found is not None
    assert not found.valid
    assert found.mrz.faults


def test_parse_a_passport() -> None:
    assert mrz.parse(TD3, on=ON) == mrz.Mrz(
        format="TD3",
        document_code="P",
        issuing_state="UTO",
        surname="ERIKSSON",
        given_names="ANNA MARIA",
        number="L898902C3",
        nationality="UTO",
        date_of_birth=date(1974, 8, 12),
        sex="F",
        expires_on=date(2012, 4, 15),
        optional="ZE184226B",
        faults=(),
    )


@pytest.mark.parametrize(
    ("lines", "format", "number", "optional"),
    [
        (TD2, "TD2", "D23145890", ""),
        (TD1, "TD1", "D23145890", ""),
        (TD1_LONG, "TD1", "D23145890734", ""),
        (VISA_A, "MRV-A", "L8988901C", "6ZE184226B"),
        (VISA_B, "MRV-B", "L8988901C", ""),
        (PERMIT, "EEP", "C12345678", ""),
    ],
)
def test_parse_other_formats(lines: Sequence[str], format: str, number: str, optional: str) -> None:
    parsed = mrz.parse(lines, on=ON)
    assert (parsed.format, parsed.number, parsed.optional, parsed.faults) == (format, number, optional, ())


def test_parse_the_permit() -> None:
    parsed = mrz.parse(PERMIT, on=ON)
    assert (parsed.date_of_birth, parsed.expires_on) == (date(1990, 4, 1), date(2029, 3, 1))
    assert (parsed.surname, parsed.given_names, parsed.sex) == ("", "", "")
    assert (parsed.issuing_state, parsed.nationality) == ("CHN", "CHN")


@pytest.mark.parametrize(
    ("names", "surname", "given_names"),
    [
        ("CHAN<<SIU<MING", "CHAN", "SIU MING"),
        ("SUHARTO", "SUHARTO", ""),
        ("AGUS<WIDODO", "AGUS WIDODO", ""),
        ("VAN<DER<BERG<<JAN", "VAN DER BERG", "JAN"),
        ("A" * 39, "A" * 39, ""),
    ],
)
def test_names(names: str, surname: str, given_names: str) -> None:
    parsed = mrz.parse(passport(names=names), on=ON)
    assert (parsed.surname, parsed.given_names) == (surname, given_names)


@pytest.mark.parametrize(
    ("born", "date_of_birth"),
    [
        ("190603", date(2019, 6, 3)),
        ("190604", date(1919, 6, 4)),
        ("200101", date(1920, 1, 1)),
        ("000229", date(2000, 2, 29)),
        ("990229", None),
        ("901301", None),
        ("74<<<<", None),
        ("<<<<<<", None),
    ],
)
def test_no_birth_after_the_day(born: str, date_of_birth: date | None) -> None:
    lines = passport(born=born)
    assert valid(lines)
    assert mrz.parse(lines, on=ON).date_of_birth == date_of_birth


@pytest.mark.parametrize(
    ("born", "expires", "expires_on"),
    [
        ("900401", "290301", date(2029, 3, 1)),
        ("600401", "690101", date(1969, 1, 1)),
        ("600401", "681231", date(2068, 12, 31)),
        ("900401", "691231", date(2069, 12, 31)),
        ("600401", "890101", date(1989, 1, 1)),
        ("150401", "991231", date(2099, 12, 31)),
        ("900401", "<<<<<<", None),
        ("900401", "210229", None),
    ],
)
def test_the_century_of_an_expiry(born: str, expires: str, expires_on: date | None) -> None:
    assert mrz.parse(passport(born=born, expires=expires), on=ON).expires_on == expires_on


@given(
    number=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=9),
    born=st.dates(min_value=date(1920, 1, 1), max_value=ON),
    expires=st.dates(min_value=date(2019, 6, 3), max_value=date(2068, 12, 31)),
    names=st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=8), min_size=2, max_size=4),
    sex=st.sampled_from(["M", "F", "<"]),
)
def test_what_is_built_is_read(number: str, born: date, expires: date, names: list[str], sex: str) -> None:
    lines = passport(
        names=f"{names[0]}<<{'<'.join(names[1:])}",
        number=number,
        born=f"{born:%y%m%d}",
        sex=sex,
        expires=f"{expires:%y%m%d}",
    )
    parsed = mrz.parse(lines, on=ON)
    assert parsed.faults == ()
    assert (parsed.surname, parsed.given_names) == (names[0], " ".join(names[1:]))
    assert (parsed.number, parsed.date_of_birth, parsed.expires_on) == (number, born, expires)
    assert parsed.sex == sex.strip("<")


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        ((TD3[0], "L898902C37UTO7408122F1204159ZE184226B<<<<<10"), ("number", "composite")),
        ((TD3[0], "L898902C36UTO7408132F1204159ZE184226B<<<<<10"), ("date_of_birth", "composite")),
        ((TD3[0], "L898902C36UTO7408122F1204159ZE184226B<<<<<11"), ("composite",)),
        ((TD3[0], "L898902C36U1O7408122F1204159ZE184226B<<<<<10"), ("nationality",)),
        (("P<UTOER1KSSON" + TD3[0][13:], TD3[1]), ("names",)),
        (("I<UTOD23145890<7348<<<<<<<<<<<", *TD1_LONG[1:]), ("number", "composite")),
    ],
)
def test_faults_are_named(lines: Sequence[str], faults: tuple[str, ...]) -> None:
    assert mrz.parse(lines, on=ON).faults == faults


@pytest.mark.parametrize("lines", [(), TD3[:1], ("", ""), ("P<UTO?" + "<" * 38, TD3[1])])
def test_parse_refuses_what_has_no_layout(lines: Sequence[str]) -> None:
    with pytest.raises(ValueError, match="zone"):
        mrz.parse(lines, on=ON)


PAGE = ["PASSPORT 護照", "No. L898902C3  1 April 1990", ""]


@pytest.mark.parametrize("lines", ZONES)
def test_find_as_it_stands(lines: Sequence[str]) -> None:
    found = mrz.find([*PAGE, *lines, "7"], on=ON)
    assert found is not None
    assert (found.valid, found.repaired, found.lines) == (True, False, tuple(lines))
    assert (found.first, found.last) == (3, 2 + len(lines))
    assert found.mrz == mrz.parse(lines, on=ON)


NOISE = {
    "spaces": (["P < UTO ERIKSSON << ANNA < MARIA " + "< " * 19, TD3[1][:20] + "  " + TD3[1][20:]], False),
    "lower case": ([line.lower() for line in TD3], False),
    "other marks": ([line.replace("<", "«") for line in TD3], False),
    "double marks": (["P<UTOERIKSSON«ANNA<MARIA<««««««««««", TD3[1]], True),
    "full width": ([line.replace("<", "＜") for line in TD3], False),
    "angle brackets": ([line.replace("<", "《") for line in TD3], False),
    "stray marks": ([TD3[0] + ".", "·" + TD3[1]], False),
    "empty line between": ([TD3[0], "", " ", TD3[1]], False),
    "page number between": ([TD3[0], "3", TD3[1]], False),
    "first line in two": ([TD3[0][:30], TD3[0][30:], TD3[1]], False),
    "first line in two within a name": ([TD3[0][:8], TD3[0][8:], TD3[1]], False),
    "second line in two": ([TD3[0], TD3[1][:21], TD3[1][21:]], False),
    "both in one": (["".join(TD3)], False),
    "fillers lost after the names": ([TD3[0][:-9], TD3[1]], True),
    "fillers added after the names": ([TD3[0] + "<<<", TD3[1]], True),
    "fillers lost in the optional data": ([TD3[0], TD3[1].replace("<<<<<", "<<<")], True),
    "fillers added in the optional data": ([TD3[0], TD3[1].replace("<<<<<", "<<<<<<<")], True),
    "letter in the fillers of the names": ([TD3[0][:30] + "K" + TD3[0][31:], TD3[1]], True),
    "letters in the fillers of the names": ([TD3[0][:30] + "KC" + TD3[0][32:43] + "E", TD3[1]], True),
    "letter in the optional fillers": ([TD3[0], TD3[1].replace("<<<<<", "<<C<<")], True),
    "digits in the state": (["P<UT0" + TD3[0][5:], TD3[1]], True),
    "digits in the names": (["P<UTOER1K55ON" + TD3[0][13:], TD3[1]], True),
    "digit in the nationality": ([TD3[0], TD3[1].replace("UTO", "UT0")], True),
    "letters in a date": ([TD3[0], TD3[1].replace("7408122", "74OBIZ2")], True),
    "letters for check digits": ([TD3[0], TD3[1].replace("C36", "C3G")[:-2] + "IO"], True),
    "a letter for a digit in the number": ([TD3[0], TD3[1].replace("902C", "9O2C")], True),
}


@pytest.mark.parametrize("noise", NOISE)
def test_find_through_noise(noise: str) -> None:
    lines, repaired = NOISE[noise]
    found = mrz.find([*PAGE, *lines, "end of page"], on=ON)
    assert found is not None
    assert (found.valid, found.repaired) == (True, repaired)
    assert found.mrz == mrz.parse(TD3, on=ON)
    assert found.lines == TD3
    assert (found.first, found.last) == (3, 2 + len(lines))


@pytest.mark.parametrize(
    ("line", "repaired"),
    [
        (PERMIT[0], False),
        (PERMIT[0].replace("CS", "C5"), True),
        (PERMIT[0].replace("<", ""), True),
        (PERMIT[0].replace("2<2", "2K2"), True),
        (PERMIT[0].replace("C12345", "C1234S"), True),
    ],
)
def test_find_the_permit(line: str, repaired: bool) -> None:
    found = mrz.find(["往来港澳通行证", line], on=ON)
    assert found is not None
    assert (found.valid, found.repaired, found.lines) == (True, repaired, PERMIT)


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ((TD3[0], TD3[1].replace("L898902C3", "L89B9O2C3")), "number"),  # two misreadings
        ((TD3[0], TD3[1].replace("L898902C3", "L598902C3")), "number"),  # S would fit for 5
        ((TD3[0], TD3[1].replace("L898902C3", "L898907C3")), "number"),
        ((VISA_A[0], VISA_A[1].replace("L8988", "L898B")), "number"),  # no composite to confirm it
        ((TD3[0], TD3[1].replace("740812", "740872")), "date_of_birth"),
        ((TD3[0], TD3[1].replace("UTO", "UTQ")), "nationality"),  # no such state
        (("P<UTO" + filled("ERIKSSON<ANNA<MARIA", 38), TD3[1]), "names"),  # one of two fillers lost
        (("P<UTOERIKSSON<<ANNA<MAR", TD3[1]), "names"),  # cut off
        (("P<UTO" + filled("ERIKSSON<<ANNA<MARIA<<K", 39), TD3[1]), "names"),
        (("P<UTO" + filled("ERIKSSON<<ANNA<MARIA<K", 39), TD3[1]), "names"),
        (("P<UTO" + filled("ERIKSSONK<ANNA<MARIA", 39), TD3[1]), "names"),
    ],
)
def test_find_a_zone_at_fault(lines: Sequence[str], fault: str) -> None:
    found = mrz.find([*PAGE, *lines], on=ON)
    assert found is not None
    assert not found.valid
    assert fault in found.mrz.faults


@pytest.mark.parametrize(
    "lines",
    [
        (),
        PAGE,
        FRENCH,
        TD3[::-1],
        TD3[:1],
        TD3[1:],
        tuple(line.replace("<", ">") for line in TD3),
        tuple(line[::-1].replace("<", ">") for line in TD3),
        ("0396778478USA7009219M2811249>>>>>>>>>>>>>>00", "P>USADOE>>JOHN>>>>>>>>>>>>>>>>>>>"),
        ("L<<<", "<" * 44, "<" * 44),
        ("1234567890" * 4 + "1234",) * 2,
    ],
)
def test_find_no_zone(lines: Sequence[str]) -> None:
    assert mrz.find(lines, on=ON) is None


def test_find_the_zone_that_is_valid() -> None:
    broken = (TD3[0], TD3[1].replace("7408122", "7408172"))
    found = mrz.find([*broken, "page 2", *passport()], on=ON)
    assert found is not None
    assert (found.valid, found.first, found.last) == (True, 3, 4)


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        (["7>>>>>>8116"], True),
        (["> > > >"], True),
        (["»»»"], True),
        (["＞＞＞"], True),
        (TD3, False),
        (["next >>"], False),
        ([], False),
    ],
)
def test_upside_down(lines: Sequence[str], answer: bool) -> None:
    assert mrz.upside_down(lines) is answer


@given(data=st.data())
def test_one_shape_alike_never_makes_another_number_or_date(data: st.DataObject) -> None:
    alike = dict(zip("0O1I5S8B2Z", "O0I1S5B8Z2", strict=True))
    prefix = data.draw(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=2))
    number = prefix + data.draw(st.text("0123456789", min_size=9 - len(prefix), max_size=9 - len(prefix)))
    lines = passport(number=number, optional="A234567893")
    places = [(row, place) for row, line in enumerate(lines) for place, each in enumerate(line) if each in alike]
    row, place = data.draw(st.sampled_from(places))
    line = lines[row]
    noisy = [*lines]
    noisy[row] = line[:place] + alike[line[place]] + line[place + 1 :]
    found = mrz.find(noisy, on=ON)
    assert found is not None
    if found.valid:
        true = mrz.parse(lines, on=ON)
        assert (found.mrz.number, found.mrz.date_of_birth, found.mrz.expires_on) == (
            true.number,
            true.date_of_birth,
            true.expires_on,
        )


@given(lost=st.integers(-3, 5), lost_optional=st.integers(-3, 3), cut=st.integers(1, 43))
def test_miscounted_fillers_and_a_broken_line_do_no_harm(lost: int, lost_optional: int, cut: int) -> None:
    first = TD3[0].rstrip("<") + "<" * (19 - lost)
    second = TD3[1].replace("<<<<<", "<" * (5 - lost_optional))
    expected = mrz.parse(TD3, on=ON)
    found = mrz.find([first, second], on=ON)
    assert found is not None
    assert (found.valid, found.mrz) == (True, expected)
    found = mrz.find([TD3[0], TD3[1][:cut], TD3[1][cut:]], on=ON)
    assert found is None or not found.valid or found.mrz == expected


@given(st.lists(st.text() | st.text("P<UTOERIK0123456789«>", max_size=100), max_size=8))
def test_any_lines_can_be_searched(lines: list[str]) -> None:
    found = mrz.find(lines, on=ON)
    assert found is None or 0 <= found.first <= found.last < len(lines)
    assert mrz.upside_down(lines) in (True, False)
