"""Say whether an office is open at a moment, and when it opens next.

All offices keep Hong Kong time; the Mainland has the same. Public holidays come from the package `holidays`: Hong
Kong's follow from its law, the Mainland's are arranged anew each year, so a year without its exchanged working days in
the package has not been announced to it, and is told as doubt.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Literal
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Hong_Kong")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Calendar = Literal["CN", "HK"]
Period = tuple[time, time]
Why = Literal[
    "round-the-clock", "hours", "break", "outside", "weekday", "holiday", "exchanged", "unannounced", "no-hours"
]

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}")
_YEARS = range(1997, 2100)
_AHEAD = 30
"""Days looked ahead for the next opening; no holidays last longer."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Be when an office is open: periods for each weekday, closed on the public holidays of a calendar."""

    week: Mapping[str, tuple[Period, ...]]
    holidays: Calendar

    def periods(self, day: date) -> tuple[Period, ...]:
        """Return the periods of that day's weekday, whether it is a holiday or not."""
        return self.week.get(WEEKDAYS[day.weekday()], ())


@dataclass(frozen=True, slots=True)
class Opening:
    """Be what can be told of one moment. `open` is None where it can't be told for certain.

    `until` ends the present period; `next` begins the coming one, and `sure` says that no unannounced holiday may
    stand there.
    """

    at: datetime
    open: bool | None
    why: Why
    until: datetime | None = None
    next: datetime | None = None
    sure: bool = True


def opening(hours: Hours | None, at: datetime, *, round_the_clock: bool = False) -> Opening:
    """Return what can be told of the moment `at`, which has to bear an offset."""
    now = at.astimezone(ZONE)
    if round_the_clock:
        return Opening(now, True, "round-the-clock")
    if hours is None:
        return Opening(now, None, "no-hours")
    begins, sure = _next(hours, now)
    day = now.date()
    if is_holiday(hours.holidays, day):
        return Opening(now, False, "holiday", next=begins, sure=sure)
    periods = hours.periods(day)
    if not periods:
        return Opening(now, False, "exchanged" if _exchanged(hours.holidays, day) else "weekday", None, begins, sure)
    until = next((end for start, end in periods if start <= now.time() < end), None)
    if until is None:
        inside = periods[0][0] <= now.time() < periods[-1][1]
        return Opening(now, False, "break" if inside else "outside", None, begins, sure)
    known = announced(hours.holidays, day.year)
    return Opening(now, True if known else None, "hours" if known else "unannounced", _at(day, until), begins, sure)


def moment(text: str) -> datetime:
    """Return a day with a time, `2026-11-23T09:30`, in Hong Kong time unless it bears an offset.

    Raise `ValueError` for anything else, and for years of which nothing can be told.
    """
    if not _MOMENT.match(text):
        raise ValueError(f"'{text}' is not a day with a time")
    told = datetime.fromisoformat(text.strip())
    told = told if told.tzinfo else told.replace(tzinfo=ZONE)
    if told.year not in _YEARS:
        raise ValueError(f"{told.year} is too far away")
    return told.astimezone(ZONE)


def is_holiday(calendar: Calendar, day: date) -> bool:
    """Tell whether that day is a public holiday, or a day off in exchange, as far as is known."""
    return day in _days(calendar, day.year)[0]


def announced(calendar: Calendar, year: int) -> bool:
    """Tell whether the holidays of that year are known for certain.

    Source: the State Council's yearly notice on holidays, which exchanges weekend days; each so far has done so.
    """
    return calendar == "HK" or bool(_days(calendar, year)[1])


def _exchanged(calendar: Calendar, day: date) -> bool:
    return day in _days(calendar, day.year)[1]


def _next(hours: Hours, now: datetime) -> tuple[datetime | None, bool]:
    """Return when the next period begins, and whether that can be relied on."""
    for begins in _beginnings(hours, now.date()):
        if begins > now:
            return begins, announced(hours.holidays, begins.year)
    return None, False


def _beginnings(hours: Hours, first: date) -> Iterator[datetime]:
    for ahead in range(_AHEAD):
        day = first + timedelta(days=ahead)
        if not is_holiday(hours.holidays, day):
            yield from (_at(day, start) for start, _ in hours.periods(day))


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, ZONE)


@cache
def _days(calendar: Calendar, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return the holidays of a year, and the weekend days worked in exchange."""
    import holidays  # takes a fifth of a second

    if calendar == "HK":
        # General holidays: those of the ordinance on employment, and the others that offices keep.
        found = holidays.HongKong(years=year, categories=("public", "optional"))  # type: ignore[attr-defined]
        return frozenset(day for day in found if day.year == year), frozenset()
    found = holidays.China(years=year)  # type: ignore[attr-defined]
    return (
        frozenset(day for day in found if day.year == year),
        frozenset(day for day in found.weekend_workdays if day.year == year),
    )


def periods(texts: Sequence[str]) -> tuple[Period, ...]:
    """Return periods written as `08:30-12:00`, in order. Raise `ValueError` for others and where they overlap."""
    found = tuple(_period(text) for text in texts)
    edges = [edge for period in found for edge in period]
    if edges != sorted(set(edges)):
        raise ValueError(f"{', '.join(texts)}: not one after the other")
    return found


def _period(text: str) -> Period:
    start, separator, end = text.partition("-")
    if not separator or len(start) != 5 or len(end) != 5:
        raise ValueError(f"'{text}' is not a period such as 08:30-12:00")
    return time.fromisoformat(start), time.fromisoformat(end)
