"""Hours: the lunch gap, two closing times, weekends, holidays, and years of which nothing is known."""

from datetime import datetime, time

import pytest

from formprep import hours
from formprep.directory import load
from formprep.hours import ZONE, Hours, moment, opening

OFFICES = {office.id: office for office in load().offices}


@pytest.mark.parametrize(
    ("office", "at", "open_", "why", "next_"),
    [
        ("beijing", "2026-11-23T08:29", False, "outside", "2026-11-23T08:30"),
        ("beijing", "2026-11-23T08:30", True, "hours", "2026-11-23T13:00"),
        ("beijing", "2026-11-23T11:59", True, "hours", "2026-11-23T13:00"),
        ("beijing", "2026-11-23T12:00", False, "break", "2026-11-23T13:00"),
        ("shanghai", "2026-11-23T12:00", True, "hours", "2026-11-23T13:30"),
        ("shanghai", "2026-11-23T12:30", False, "break", "2026-11-23T13:30"),
        ("beijing", "2026-11-23T13:00", True, "hours", "2026-11-24T08:30"),
        ("shanghai", "2026-11-23T13:00", False, "break", "2026-11-23T13:30"),
        ("wuhan", "2026-11-23T17:29", True, "hours", "2026-11-24T08:30"),
        ("wuhan", "2026-11-23T17:30", False, "outside", "2026-11-24T08:30"),
        ("wuhan", "2026-11-27T18:00", False, "outside", "2026-11-30T08:30"),  # Friday
        ("wuhan", "2026-11-28T10:00", False, "weekday", "2026-11-30T08:30"),  # Saturday
        ("chengdu", "2026-10-01T10:00", False, "holiday", "2026-10-08T08:30"),
        ("chengdu", "2026-10-07T10:00", False, "holiday", "2026-10-08T08:30"),  # a day off in exchange
        ("chengdu", "2026-10-10T10:00", False, "exchanged", "2026-10-12T08:30"),  # a Saturday worked in exchange
        ("guangdong", "2026-07-01T10:00", True, "hours", "2026-07-01T13:30"),  # a holiday in Hong Kong only
        ("guangdong", "2026-12-25T10:00", True, "hours", "2026-12-25T13:30"),
        ("guangdong", "2019-06-07T10:00", False, "holiday", "2019-06-10T08:30"),
    ],
)
def test_opening(office: str, at: str, open_: bool, why: str, next_: str) -> None:
    told = OFFICES[office].opening(moment(at))
    assert (told.open, told.why) == (open_, why)
    assert told.next == moment(next_)
    assert told.sure


def test_summer_in_another_country_does_not_move_the_hours() -> None:
    for at in ("2026-07-20T02:29+02:00", "2026-07-20T01:29+01:00", "2026-07-19T20:29-04:00", "2026-07-20T00:29+00:00"):
        assert OFFICES["beijing"].opening(moment(at)).open is False
        assert OFFICES["beijing"].opening(moment(at.replace(":29", ":30", 1))).open is True


def test_a_year_that_was_not_announced_is_told_as_doubt() -> None:
    told = OFFICES["beijing"].opening(moment("2098-03-03T10:00"))
    assert (told.open, told.why, told.sure) == (None, "unannounced", False)
    closed = OFFICES["beijing"].opening(moment("2098-03-03T20:00"))
    assert (closed.open, closed.sure) == (False, False)


def test_the_next_opening_may_be_in_a_year_that_was_not_announced() -> None:
    last = max(year for year in range(2019, 2100) if hours.announced("CN", year))
    told = OFFICES["beijing"].opening(moment(f"{last}-12-31T20:00"))
    assert told.open is False
    assert told.next is not None
    assert told.next.year == last + 1
    assert not told.sure


def test_the_line_is_always_open_and_unknown_hours_stay_unknown() -> None:
    at = moment("2026-10-01T03:00")
    assert OFFICES["assistance-unit"].opening(at).open is True
    assert (OFFICES["china-travel-service-shenzhen"].opening(at).open, OFFICES["enquiries"].opening(at).open) == (
        None,
    ) * 2


def test_an_office_may_keep_the_holidays_of_hong_kong() -> None:
    week = {day: ((time(9), time(17)),) for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
    kept = Hours(week, "HK")
    assert opening(kept, moment("2026-07-01T10:00")).why == "holiday"
    assert opening(kept, moment("2026-10-02T10:00")).open is True


@pytest.mark.parametrize("text", ["08:30", "8:30-12:00", "08:30-08:30", "12:00-08:30", "25:00-26:00", "lunch"])
def test_a_period_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        hours.periods([text])


def test_periods_stand_one_after_the_other() -> None:
    with pytest.raises(ValueError, match="one after the other"):
        hours.periods(["08:30-12:30", "12:00-17:30"])


@pytest.mark.parametrize("text", ["", "now", "2026-11-23", "2026-02-30T10:00", "2026-11-23T24:30", "0001-01-01T00:00"])
def test_a_moment_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        moment(text)


def test_a_moment_is_hong_kong_time_unless_it_says_otherwise() -> None:
    assert moment("2026-11-23 09:30") == datetime(2026, 11, 23, 9, 30, tzinfo=ZONE)
    assert moment("2026-11-23T01:30Z") == datetime(2026, 11, 23, 9, 30, tzinfo=ZONE)
