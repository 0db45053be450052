"""Values that change over time: one for each day from the first to the last, none outside, none carried on."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.errors import InputError
from formprep.values import Series, Value, faults, gaps, load_sources, load_values

ALL = load_values()
SOURCE = next(iter(load_sources().values()))
DAY = timedelta(days=1)
SERIES = st.sampled_from(sorted(ALL))
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@given(SERIES, DAYS)
def test_a_day_has_one_value_or_is_an_error(key: str, day: date) -> None:
    series = ALL[key]
    holding = [each for each in series.values if each.since <= day and (each.until is None or day <= each.until)]
    assert len(holding) <= 1
    assert series.known(day) == bool(holding)
    if holding:
        assert series.on(day) == holding[0]
    else:
        with pytest.raises(InputError) as error:
            series.on(day)
        assert key in str(error.value)
        assert day.isoformat() in str(error.value)


@pytest.mark.parametrize("key", sorted(ALL))
def test_nothing_is_carried_over_an_end(key: str) -> None:
    values = ALL[key].values
    with pytest.raises(InputError):
        ALL[key].on(values[0].since - DAY)
    for value, after in zip(values, [*values[1:], None], strict=True):
        assert value.until is not None or after is None
        if value.until and (after is None or after.since > value.until + DAY):
            with pytest.raises(InputError):
                ALL[key].on(value.until + DAY)


@pytest.mark.parametrize(
    ("key", "day", "value"),
    [
        ("ordinary-visa-fee", date(2019, 3, 24), 190),
        ("ordinary-visa-fee", date(2019, 3, 25), 230),
        ("ordinary-visa-fee", date(2025, 9, 7), 230),
        ("ordinary-visa-fee", date(2025, 9, 8), 330),
        ("scheme-application-fee", date(2025, 2, 26), 600),
    ],
)
def test_fees_change_on_their_day(key: str, day: date, value: int) -> None:
    assert ALL[key].on(day).value == value


def test_the_headquarters_move() -> None:
    before, after = (ALL["receipt-and-despatch"].on(date(2024, 6, day)).words["en"] for day in (10, 11))
    assert "Wan Chai" in before
    assert "Tseung Kwan O" in after


def test_no_scheme_fee_is_known_before_it_began() -> None:
    with pytest.raises(InputError):
        ALL["scheme-application-fee"].on(date(2025, 2, 25))


def test_an_open_value_is_told_with_its_reading_only_after_it() -> None:
    value = Value(1, date(2020, 1, 1), None, SOURCE)
    assert not value.was_read_before(SOURCE.read_on)
    assert value.was_read_before(SOURCE.read_on + DAY)
    ended = Value(1, date(2020, 1, 1), date(2030, 1, 1), SOURCE)
    assert not ended.was_read_before(date(2029, 1, 1))


def test_a_gap_is_found() -> None:
    first = Value(1, date(2020, 1, 1), date(2020, 1, 31), SOURCE)
    series = Series("fee", {}, (first, Value(2, date(2020, 2, 2), None, SOURCE)))
    assert not gaps(series, date(2020, 1, 1), date(2020, 1, 31))
    assert gaps(series, date(2020, 1, 1), date(2020, 2, 2))
    assert gaps(series, date(2019, 12, 31), date(2020, 1, 5))
    assert not gaps(series, date(2020, 2, 2), None)
    assert gaps(Series("fee", {}, (first,)), date(2020, 1, 5), None)


@pytest.mark.parametrize(
    ("second", "key"),
    [
        ({"from": date(2020, 1, 31)}, "fee.series.1.from"),
        ({"from": date(2020, 3, 1), "until": date(2020, 2, 1)}, "fee.series.1.until"),
    ],
)
def test_a_series_that_goes_back_is_a_fault(second: dict[str, date], key: str) -> None:
    data = {"fee": {"series": [{"from": date(2020, 1, 1), "until": date(2020, 1, 31)}, second]}}
    assert [place for place, _ in faults(data)] == [key]


def test_a_folder_without_values_has_none(tmp_path: Path) -> None:
    assert load_values(tmp_path) == {}
    assert load_sources(tmp_path) == {}
