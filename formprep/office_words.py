"""Say in the three languages when an office is open; the words of the directory and of the assistance."""

from collections.abc import Iterator
from datetime import datetime, time
from functools import cache
from itertools import groupby

from formprep import yamls
from formprep.hours import WEEKDAYS, Hours, Opening
from formprep.labels import Labels, labels
from formprep.model import LANGUAGES, Language, Text
from formprep.paths import TEMPLATES


@cache
def words(lang: Language) -> Labels:
    """Return the words of templates/assistance/, beside those that all output shares."""
    return Labels(lang, {**labels(lang).words, **yamls.read(TEMPLATES / "assistance" / f"{lang}.yaml")})


def say_all(key: str, **params: object) -> Text:
    """Return the words under `key` in each language."""
    return {lang: words(lang)(key, **params) for lang in LANGUAGES}


def unworded(key: str, word: str) -> Iterator[tuple[str, str]]:
    """Yield `key` for each language in which `word` is missing."""
    for lang in LANGUAGES:
        try:
            words(lang)(word)
        except (KeyError, TypeError):
            yield key, f"templates/assistance/{lang}.yaml has no '{word}'"


def hours_told(hours: Hours) -> Text:
    """Return the hours of a week: days alike are told together."""
    return {lang: _hours(hours, words(lang)) for lang in LANGUAGES}


def opening_told(opens: Opening) -> Text:
    """Return whether an office is open, until when, or when next; doubt is told."""
    return {lang: _opening(opens, words(lang)) for lang in LANGUAGES}


def _hours(hours: Hours, told: Labels) -> str:
    runs = [
        ([number for number, _ in run], periods)
        for periods, run in groupby(enumerate(hours.week.get(day, ()) for day in WEEKDAYS), key=lambda each: each[1])
        if periods
    ]
    parts = [
        f"{_days(days, told)} {told('office.list').join(f'{_hour(a)}–{_hour(b)}' for a, b in periods)}"
        for days, periods in runs
    ]
    return told.comma(*parts) + told.aside(told(f"office.holidays.{hours.holidays}"))


def _days(numbers: list[int], told: Labels) -> str:
    first, last = (told.words["office"]["weekday"][number] for number in (numbers[0], numbers[-1]))
    return first if first == last else told("office.range", first=first, last=last)


def _hour(hour: time) -> str:
    return f"{hour:%H:%M}"


def _opening(opens: Opening, told: Labels) -> str:
    weekday = told.words["office"]["weekday"][opens.at.weekday()]
    text = told(
        f"office.opening.{opens.why}",
        until=_moment(opens.until, opens.at, told),
        next=_moment(opens.next, opens.at, told),
        weekday=weekday,
    )
    doubtful = opens.open is False and not opens.sure
    return text + (told.words["space"] + told("office.unsure") if doubtful else "")


def _moment(moment: datetime | None, at: datetime, told: Labels) -> str:
    if moment is None:
        return "?"
    if moment.date() == at.date():
        return told("office.same_day", time=_hour(moment.time()))
    weekday = told.words["office"]["weekday"][moment.weekday()]
    return told("office.other_day", weekday=weekday, day=told.day(moment.date()), time=_hour(moment.time()))
