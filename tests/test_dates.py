from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep import dates

THIRD_OF_JUNE = date(2019, 6, 3)
DAYS = st.dates(min_value=date(1800, 1, 1), max_value=date(2199, 12, 31))
NUMERALS = "〇一二三四五六七八九"


@pytest.mark.parametrize(
    "text",
    [
        "2019-06-03",
        "2019/6/3",
        "2019.06.03",
        "2019. 6. 3",
        "2019- 06-03",
        "２０１９／０６／０３",
        "2019–06–03",
        "3/6/2019",
        "03-06-2019",
        "03.06.2019",
        "03 / 06 / 2019",
        "3 June 2019",
        "3 June, 2019",
        "3rd Jun 2019",
        "3rd day of June 2019",
        "3 of June 2019",
        "June 3, 2019",
        "June 3rd, 2019",
        "Jun. 3 2019",
        "03 JUN 2019",
        "03-Jun-2019",
        "03JUN2019",
        "3JUNE2019",
        "03 JUN/JUIN 2019",
        "03 6月/JUN 2019",
        "2019-Jun-03",
        "2019 June 3",
        "2019年6月3日",
        "2019年06月03日",
        "2019 年 6 月 3 日",
        "03 日 dd 06 月 mm 2019 年 yyyy",
        "3日6月2019年",
        "0 3 日 0 6 月 2 0 1 9 年",
        "03 dd 06 mm 2019 yyyy",
        "2019年6月3號",
        "2019年6⽉3⽇",
        "二零一九年六月三日",
        "二〇一九年六月三日",
        "二○一九年六月三日",
        "二O一九年六月三日",
        "二 零 一 九 年 六 月 三 日",
        "贰零壹玖年陆月叁日",
        "民國108年6月3日",
        "民國 108 年 06 月 03 日",
        "民国一〇八年六月三日",
        "中華民國一百零八年六月三日",
        "中 華 民 國 108 年 6 月 3 日",
        "民國108.06.03",
        "民國 108/6/3",
        "3 juin 2019",
        "3 de junio de 2019",
        "3 de junho de 2019",
        "3. Juni 2019",
        "3 giugno 2019",
        "3 Hunyo 2019",
        "ngày 3 tháng 6 năm 2019",
        "2019년 6월 3일",
        "令和元年6月3日",
    ],
)
def test_one_day_in_many_forms(text: str) -> None:
    assert dates.parse(text) == THIRD_OF_JUNE
    (found,) = dates.find(f"Issued: {text}, no. 4")
    assert (found.value, found.start, found.text) == (THIRD_OF_JUNE, 8, text)
    assert found.end == found.start + len(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("一九九〇年四月一日", date(1990, 4, 1)),
        ("二○一九年十二月二十一日", date(2019, 12, 21)),
        ("二〇一九年十月卅一日", date(2019, 10, 31)),
        ("二〇一九年十一月廿日", date(2019, 11, 20)),
        ("民國元年一月十日", date(1912, 1, 10)),
        ("民國一百年十月十日", date(2011, 10, 10)),
        ("民國九十九年三月五日", date(2010, 3, 5)),
        ("民國79.4.1", date(1990, 4, 1)),
        ("12 JUL/JUIL 2019", date(2019, 7, 12)),
        ("12 AUG/AOÛT 2019", date(2019, 8, 12)),
        ("06/25/2019", date(2019, 6, 25)),
        ("25/06/2019", date(2019, 6, 25)),
        ("29 February 1972", date(1972, 2, 29)),
        ("1 Sept 2019", date(2019, 9, 1)),
        ("2019-06-03T10:00:00", date(2019, 6, 3)),
    ],
)
def test_other_days(text: str, value: date) -> None:
    assert [found.value for found in dates.find(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "06/2019",
        "June 2019",
        "2019年6月",
        "29 February 1971",
        "31 June 2019",
        "31/06/2019",
        "2019-02-29",
        "2019年2月29日",
        "二〇一九年二月三十日",
        "05-06-18",
        "03 JUN 19",
        "108.06.03",
        "108年6月3日",
        "一百零八年六月三日",
        "2019-06/03",
        "12019-06-03",
        "2019-06-031",
        "3/6/20191",
        "3 Junes 2019",
        "3 Marchers 2019",
        "民國2019年6月3日",
        "1234-05-06",
        "2019²06²03",
        "٢٠١٩-٠٦-٠٣",
        "192.168.20.1",
        "Tel. 2019 6303",
    ],
)
def test_no_date(text: str) -> None:
    assert dates.find(text) == []
    assert dates.parse(text) is None


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("03/06/2019", True),
        ("06/06/2019", False),
        ("13/06/2019", False),
        ("06/13/2019", False),
        ("2019-06-03", False),
        ("3 June 2019", False),
    ],
)
def test_ambiguous_when_both_orders_are_dates(text: str, ambiguous: bool) -> None:
    (found,) = dates.find(text)
    assert found.ambiguous is ambiguous


@pytest.mark.parametrize(
    ("text", "pivot", "value", "ambiguous"),
    [
        ("05-06-18", 2050, date(2018, 6, 5), True),
        ("25-06-18", 2050, date(2018, 6, 25), True),
        ("25/06/98", 2050, date(1998, 6, 25), False),
        ("98/06/25", 2050, date(1998, 6, 25), False),
        ("01.02.51", 2050, date(1951, 2, 1), True),
        ("01.02.50", 2050, date(2050, 2, 1), True),
        ("01.02.50", 2019, date(1950, 2, 1), True),
        ("12 JUL/JUIL 19", 2050, date(2019, 7, 12), False),
        ("1 Mar 90", 2050, date(1990, 3, 1), False),
        ("3 June 2019", 2050, date(2019, 6, 3), False),
    ],
)
def test_short_years_are_read_on_request(text: str, pivot: int, value: date, ambiguous: bool) -> None:
    (found,) = dates.find(text, pivot=pivot, short_years=True)
    assert (found.value, found.ambiguous) == (value, ambiguous)


@pytest.mark.parametrize(
    "text", ["20190603", "03062019", "03 06 2019", "2019 06 03", "03 | 06 | 2019", "108年6月3日", "108 年 6 月 3 日"]
)
def test_figures_without_marks_are_read_beside_a_label_only(text: str) -> None:
    assert dates.find(text) == []
    assert [found.value for found in dates.find(text, boxed=True)] == [THIRD_OF_JUNE]


@pytest.mark.parametrize("text", ["12345678", "20191303", "31022019", "2019060", "201906031", "12 345 2019"])
def test_no_figures_of_a_date(text: str) -> None:
    assert dates.find(text, boxed=True) == []


@pytest.mark.parametrize("text", ["01-02-03-04", "03 JUN 10:30", "1-2", "31-31-31"])
def test_no_short_year(text: str) -> None:
    assert dates.find(text, short_years=True) == []


def test_every_date_in_order() -> None:
    text = "Born 1 April 1990 (一九九〇年四月一日); issued 03/06/2019, ends 2029-06-03."
    assert [found.value for found in dates.find(text)] == [
        date(1990, 4, 1),
        date(1990, 4, 1),
        date(2019, 6, 3),
        date(2029, 6, 3),
    ]


@pytest.mark.parametrize("text", ["2019-06-03 x", "on 2019-06-03", "2019-06-03 2019-06-04", "2019-06-03."])
def test_parse_wants_one_date_only(text: str) -> None:
    assert dates.parse(text) is None


def test_parse_bears_spaces_around() -> None:
    assert dates.parse(" 2019-06-03\n") == THIRD_OF_JUNE


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("2014.05.06-2024.05.06", [(date(2014, 5, 6), date(2024, 5, 6))]),
        ("1 March 2019 to 31 March 2019", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("2019年3月1日至2019年3月31日", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("2019年3月1日起至2019年3月31日止", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("01/03/2019 - 31/03/2019", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("01-03-2019-31-03-2019", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("2019-03-01 – 2019-03-31", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("2019/03/01～2019/03/31", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("from 1 March 2019 to and including 31 March 2019", [(date(2019, 3, 1), date(2019, 3, 31))]),
        ("2014.05.06-长期", []),
        ("2019-03-31 to 2019-03-01", []),
        ("2019-03-01, 2019-03-31", []),
        ("", []),
        (
            "1 Mar 2019 to 31 Mar 2019; 1 Apr 2019 to 30 Apr 2019",
            [(date(2019, 3, 1), date(2019, 3, 31)), (date(2019, 4, 1), date(2019, 4, 30))],
        ),
    ],
)
def test_ranges(text: str, pairs: list[tuple[date, date]]) -> None:
    assert dates.ranges(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "1 - 31 May 2019",
        "1st to 31st May 2019",
        "1 May - 31 May 2019",
        "01-31/05/2019",
        "1/5 - 31/5/2019",
        "2019年5月1日至31日",
        "2019年5月1日至5月31日",
        "2019.05.01-05.31",
        "5月1日 至 2019年5月31日",
        "1 May 2019 to 31 May 2019",
    ],
)
def test_ranges_that_leave_something_out(text: str) -> None:
    assert dates.ranges(text, shortened=True) == [(date(2019, 5, 1), date(2019, 5, 31))]


def test_a_range_over_new_year() -> None:
    assert dates.ranges("15 Dec - 14 Jan 2019", shortened=True) == [(date(2018, 12, 15), date(2019, 1, 14))]


@pytest.mark.parametrize("text", ["31 - 1 May 2019", "No. 1/2 31 May 2019", "30 Feb - 1 March 2019", "May 2019"])
def test_no_shortened_range(text: str) -> None:
    assert dates.ranges(text, shortened=True) == []


def counted(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else NUMERALS[tens]) + ("十" if tens else "") + (NUMERALS[ones] if ones else "")


def placed(number: int) -> str:
    return "".join(NUMERALS[int(digit)] for digit in str(number))


FORMS: dict[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat(),
    "slashes, year first": lambda day: f"{day.year}/{day.month}/{day.day}",
    "points, year first": lambda day: f"{day.year}.{day.month:02}.{day.day:02}",
    "slashes": lambda day: f"{day.day}/{day.month}/{day.year}",
    "hyphens": lambda day: f"{day.day:02}-{day.month:02}-{day.year}",
    "points": lambda day: f"{day.day:02}.{day.month:02}.{day.year}",
    "named": lambda day: f"{day.day} {day:%B} {day.year}",
    "month first": lambda day: f"{day:%B} {day.day}, {day.year}",
    "passport": lambda day: f"{day.day:02} {day:%b} {day.year}".upper(),
    "stamp": lambda day: f"{day.day:02}{day:%b}{day.year}".upper(),
    "Chinese": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "Chinese, spaced": lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    "Chinese numerals": lambda day: f"{placed(day.year)}年{counted(day.month)}月{counted(day.day)}日",
}


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_what_is_written_is_read(form: str, day: date) -> None:
    assert dates.parse(FORMS[form](day)) == day


@given(day=st.dates(min_value=date(1912, 1, 1), max_value=date(2199, 12, 31)))
def test_years_of_the_republic(day: date) -> None:
    assert dates.parse(f"民國{day.year - 1911}年{day.month}月{day.day}日") == day
    assert dates.parse(f"民國{day.year - 1911:03}.{day.month:02}.{day.day:02}") == day


@given(first=DAYS, last=DAYS, form=st.sampled_from(sorted(FORMS)), joint=st.sampled_from(["-", " - ", " to ", "至"]))
def test_what_is_written_as_a_range_is_read(first: date, last: date, form: str, joint: str) -> None:
    first, last = sorted((first, last))
    assert dates.ranges(f"{FORMS[form](first)}{joint}{FORMS[form](last)}") == [(first, last)]


@given(text=st.text(alphabet="0123456789-/. 年月日民國零一十JUNE"), short_years=st.booleans())
def test_any_text_can_be_searched(text: str, short_years: bool) -> None:
    for found in dates.find(text, short_years=short_years):
        assert text[found.start : found.end] == found.text
