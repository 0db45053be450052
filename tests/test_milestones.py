"""The dates of a situation: each by its paragraph, laws at the edges of the calendar, and the calendar file."""

import json
from calendar import isleap
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from rich.cells import cell_len

import formprep
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.render import dates as shown
from formprep.situation import full_years
from formprep.spans import days_after, years_complete, years_on

ENTRY = {
    "application": "entry",
    "applies_on": "2019-06-03",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
EXTENSION = {"application": "extension", "limit_of_stay": "2019-06-20"}
CHILD = {"relationship": "child", "marital_status": "single"}


def _timeline(status: str = "permanent-resident", **changes: Any) -> dict[str, Any]:
    top = {key: changes.pop(key) for key in ("application", "applies_on") if key in changes}
    situation = {
        **ENTRY,
        **top,
        "applicant": {**ENTRY["applicant"], **changes},  # type: ignore[dict-item]
        "sponsor": {"status": status, "local_degree_course": True},
    }
    return formprep.timeline(situation, on="2019-06-01").to_dict()


def _dates(*args: Any, **changes: Any) -> list[tuple[str, str, str]]:
    return [(each["on"], each["key"], each["paragraph"]) for each in _timeline(*args, **changes)["dates"]]


def test_entry_has_the_day_of_application_and_six_weeks() -> None:
    told = _timeline()
    assert _dates() == [("2019-06-03", "application", "8"), ("2019-07-15", "decision", "23")]
    assert [each["usual"] for each in told["dates"]] == [False, True]


def test_an_extension_has_its_window_and_the_pattern_of_3_and_3_years() -> None:
    assert _dates(**EXTENSION) == [
        ("2019-05-23", "window-opens", "12"),
        ("2019-06-03", "application", "8"),
        ("2019-06-20", "window-closes", "12"),
        ("2022-06-20", "next-limit", "13"),
        ("2025-06-20", "next-limit", "13"),
    ]


def test_a_parent_has_the_pattern_of_2_2_and_3_years() -> None:
    told = _dates(**EXTENSION, relationship="parent", date_of_birth="1950-01-01")
    assert [on for on, key, _ in told if key == "next-limit"] == ["2021-06-20", "2023-06-20", "2026-06-20"]


def test_a_students_dependant_is_extended_by_a_year() -> None:
    assert ("2020-06-20", "next-limit-yearly", "14") in _dates("student", **EXTENSION)


@pytest.mark.parametrize(
    "changes", [{"status": "professional"}, {"admitted_on": "2016-06-20"}, {"limit_of_stay": "2019-06-02"}]
)
def test_no_pattern_is_told_where_none_can_be(changes: dict[str, Any]) -> None:
    assert "next-limit" not in [key for _, key, _ in _dates(**{**EXTENSION, **changes})]


def test_the_ages_of_a_child() -> None:
    assert _dates(**CHILD, date_of_birth="2004-02-29")[2:] == [
        ("2020-02-29", "child-16", "8"),
        ("2022-03-01", "child-18", "4(b)"),
    ]
    assert ("2022-03-01", "child-18", "3(b)") in _dates("trainee", **CHILD, date_of_birth="2004-02-29")
    assert not [each for each in _dates(**CHILD, date_of_birth="2001-06-03") if each[1].startswith("child")]


def test_the_age_of_a_parent() -> None:
    assert ("2019-06-04", "parent-60", "4(c)") in _dates(relationship="parent", date_of_birth="1959-06-04")


def test_seven_years_in_macao_and_in_hong_kong() -> None:
    macao = {"former_mainland_resident": True, "one_way_permit": False, "identity_card_first_issued_on": "2016-02-29"}
    assert ("2023-03-01", "macao-seven-years", "2(b)") in _dates(residence="macao", macao=macao)
    assert ("2024-06-20", "right-of-abode", "20") in _dates(**EXTENSION, admitted_on="2017-06-20")


DAYS = st.dates(date(1900, 1, 1), date(2400, 12, 31))


@given(DAYS)
@example(date(2019, 3, 31))
@example(date(2020, 3, 28))
@example(date(2100, 3, 28))
def test_four_weeks_are_28_days_and_end_on_the_same_weekday(limit: date) -> None:
    told = {
        each["key"]: date.fromisoformat(each["on"])
        for each in _timeline(**{**EXTENSION, "limit_of_stay": limit})["dates"]
    }
    assert told["window-closes"] - told["window-opens"] == timedelta(days=28)
    assert told["window-opens"].weekday() == limit.weekday()


def test_31_march_less_four_weeks() -> None:
    assert ("2019-03-03", "window-opens", "12") in _dates(**{**EXTENSION, "limit_of_stay": "2019-03-31"})
    assert ("2020-03-03", "window-opens", "12") in _dates(**{**EXTENSION, "limit_of_stay": "2020-03-31"})


@given(DAYS, st.integers(1, 130))
@example(date(2004, 2, 29), 18)
@example(date(2096, 2, 29), 4)
def test_full_years_are_complete_on_that_day_and_not_the_day_before(since: date, years: int) -> None:
    day = years_complete(since, years)
    assert full_years(since, day) == years
    assert full_years(since, day - timedelta(days=1)) == years - 1
    assert (day.month, day.day) == ((since.month, since.day) if day.day == since.day else (3, 1))


@given(DAYS, st.integers(1, 9))
@example(date(2020, 2, 29), 3)
@example(date(2020, 2, 29), 4)
def test_a_later_limit_is_on_the_same_day_of_the_same_month(limit: date, years: int) -> None:
    later = years_on(limit, years)
    leap = (limit.month, limit.day) == (2, 29) and not isleap(limit.year + years)
    assert later == date(limit.year + years, limit.month, 28 if leap else limit.day)


@pytest.mark.parametrize("year", [1, 2, 9998, 9999])
def test_the_ends_of_the_calendar_are_no_fault(year: int) -> None:
    assert days_after(date(year, 1, 1), -28) <= date(year, 1, 1) <= days_after(date(year, 12, 31), 42)
    assert years_complete(date(year, 2, 28), 7) >= date(year, 2, 28)
    situation = {
        **EXTENSION,
        "limit_of_stay": date(year, 1, 1),
        "applies_on": date(year, 1, 1),
        "date_of_birth": date(year, 1, 1),
    }
    told = _timeline(**situation, **CHILD)
    assert shown.ics(told, "en")


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(["spouse", "child", "parent"]),
    st.sampled_from(["permanent-resident", "student", "trainee"]),
    DAYS.filter(lambda day: day.year < 2019),
    st.dates(date(2019, 1, 1), date(2021, 1, 1)),
    st.sampled_from(LANGUAGES),
)
def test_a_calendar_holds_every_date_once_and_is_the_same_twice(
    relationship: str, status: str, birth: date, limit: date, lang: Language
) -> None:
    changes = {
        "relationship": relationship,
        "marital_status": "married",
        "date_of_birth": birth,
        "limit_of_stay": limit,
    }
    told = _timeline(status, application="extension", surname="Ó BRIEN; 陳, \\", **changes)
    data = shown.ics(told, lang)
    assert data == shown.ics(json.loads(json.dumps(told)), lang)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    events = Calendar.from_ical(data).walk("VEVENT")
    assert [event["dtstart"].dt.isoformat() for event in events] == [each["on"] for each in told["dates"]]
    assert len({str(event["uid"]) for event in events}) == len(events)
    for event, each in zip(events, told["dates"], strict=True):
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
        assert [alarm["trigger"].dt for alarm in event.walk("VALARM")] == [
            timedelta(hours=9) - timedelta(days=before) for before in each["alarms"]
        ]
        assert each["title"][lang] in str(event["summary"]) and "陳" in str(event["summary"])


def test_dates_told_anew_renew_those_in_the_calendar() -> None:
    first, second = (_timeline(applies_on=day) for day in ("2019-06-03", "2019-06-24"))
    uids = [
        [str(e["uid"]) for e in Calendar.from_ical(shown.ics(told, "en")).walk("VEVENT")] for told in (first, second)
    ]
    assert uids[0] == uids[1]
    other = _timeline(date_of_birth="1990-04-02")
    assert not set(uids[0]) & {str(e["uid"]) for e in Calendar.from_ical(shown.ics(other, "en")).walk("VEVENT")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_has_every_date_and_fits(lang: Language) -> None:
    told = _timeline(**EXTENSION, **CHILD, date_of_birth="2008-02-29", admitted_on="2018-06-20")
    lines = shown.text(told, lang).splitlines()
    assert max(map(cell_len, lines)) <= 80
    for each in told["dates"]:
        assert any(each["title"][lang] in line for line in lines)
    assert sum("~" in line for line in lines) == 1 + sum(each["usual"] for each in told["dates"])


def _of_2026(status: str, limit: str) -> list[tuple[str, str]]:
    applicant = {**ENTRY["applicant"], "limit_of_stay": limit}  # type: ignore[dict-item]
    situation = {
        "application": "extension",
        "edition": "2026-04",
        "applicant": applicant,
        "sponsor": {"status": status},
    }
    told = formprep.timeline(situation, on="2026-11-23").to_dict()
    assert all("confidence" in each["cite"] for each in told["dates"])
    return [(each["on"], each["key"]) for each in told["dates"]]


def test_in_2026_a_scheme_has_three_months_and_a_last_day_six_weeks_before() -> None:
    assert _of_2026("top-talent", "2027-02-28") == [
        ("2026-11-23", "application"),
        ("2026-11-28", "window-opens"),
        ("2026-12-14", "decision-extension"),
        ("2027-01-17", "window-latest"),
        ("2027-02-28", "limit-of-stay"),
    ]


def test_in_2026_others_keep_their_four_weeks() -> None:
    found = _of_2026("permanent-resident", "2026-12-21")
    assert found[:4] == [
        ("2026-11-23", "application"),
        ("2026-11-23", "window-opens"),
        ("2026-12-14", "decision-extension"),
        ("2026-12-21", "window-closes"),
    ]


def test_a_day_that_is_not_known_is_no_date() -> None:
    applicant = {**ENTRY["applicant"], "limit_of_stay": "2019-12-31"}  # type: ignore[dict-item]
    situation = {"application": "extension", "applicant": applicant, "sponsor": {"status": "professional"}}
    told = formprep.timeline({**situation, "edition": "2026-04"}, on="2019-06-03").to_dict()
    assert not {"window-opens", "window-latest"} & {each["key"] for each in told["dates"]}
    assert told["edition"]["standing"] == "not-yet"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_dates_by_rules_no_longer_in_force_say_so(lang: Language) -> None:
    late = {**ENTRY, "applies_on": "2025-06-01"}
    told = formprep.timeline(late, on="2025-06-01").to_dict()
    ended = labels(lang).day("2025-01-17")
    first, second = ("".join("".join(shown.text(each, lang).splitlines()[:3]).split()) for each in (told, _timeline()))
    assert "".join(ended.split()) in first
    assert "".join(ended.split()) not in second
