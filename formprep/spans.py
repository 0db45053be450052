"""Count from one day to another, at the edges of the calendar too: birthdays, weeks, and the years of a stay."""

from calendar import isleap
from datetime import date

from formprep.rules import months_before


def years_complete(since: date, years: int) -> date:
    """Return the first day on which `full_years` from `since` are so many, and `date.max` where there is none."""
    if since.year + years > date.max.year:
        return date.max
    if (since.month, since.day) == (2, 29) and not isleap(since.year + years):
        return date(since.year + years, 3, 1)
    return since.replace(year=since.year + years)


def days_after(day: date, days: int) -> date:
    """Return the day so many days later, or earlier for a negative number; never one that no calendar has."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def years_on(limit: date, years: int) -> date:
    """Return the limit of stay so many years later; one on 29 February becomes the 28th in a common year."""
    return date.max if limit.year + years > date.max.year else months_before(limit, -12 * years)
