"""Values that change over time: fees, addresses, windows, limits, each with the days on which it holds.

A day without a value is an error, never the last value known. A value without an end is taken for every day after its
beginning; after the day on which it was last read, it is told with that day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from formprep import yamls
from formprep.errors import InputError
from formprep.model import LANGUAGES, Source, Text
from formprep.paths import SCHEMAS

FILE = "values.yaml"


@dataclass(frozen=True, slots=True)
class Value:
    """Be a value on the days from `since` to `until`, both inclusive; None where no end is known."""

    value: int | Text
    since: date
    until: date | None
    source: Source

    def holds(self, day: date) -> bool:
        """Tell whether it is the value of that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    @property
    def words(self) -> Text:
        """Return the value as it is written."""
        return self.value if isinstance(self.value, Mapping) else dict.fromkeys(LANGUAGES, f"{self.value:,}")

    def was_read_before(self, day: date) -> bool:
        """Tell whether it is taken for a day after the one on which it was last read to hold."""
        return self.until is None and day > self.source.read_on


@dataclass(frozen=True, slots=True)
class Series:
    """Be all values that one key has had, in the order of time."""

    key: str
    title: Text
    values: tuple[Value, ...]

    def known(self, day: date) -> bool:
        """Tell whether there is a value of that day."""
        return any(value.holds(day) for value in self.values)

    def on(self, day: date) -> Value:
        """Return the value of that day. Raise `InputError` where none is known."""
        found = next((value for value in self.values if value.holds(day)), None)
        if found is None:
            raise InputError(f"There is no value of '{self.key}' for {day} in {FILE}.")
        return found

    @property
    def newest(self) -> Value:
        """Return the value that was known last."""
        return self.values[-1]


def load_sources(folder: Path = SCHEMAS) -> dict[str, Source]:
    """Return the sources that rules and values name, by id; none where the folder has no such file."""
    path = folder / "sources.yaml"
    if not path.exists():
        return {}
    return {
        name: Source(name, raw["short"], raw["name"], raw["read_on"], raw["confidence"], raw.get("address", ""))
        for name, raw in yamls.read(path).items()
    }


def load_values(folder: Path = SCHEMAS) -> dict[str, Series]:
    """Return the dated values by key; none where the folder has no such file."""
    path = folder / FILE
    if not path.exists():
        return {}
    sources = load_sources(folder)
    return {
        key: Series(
            key,
            raw["title"],
            tuple(
                Value(each["value"], each["from"], each.get("until"), sources[each["source"]]) for each in raw["series"]
            ),
        )
        for key, raw in yamls.read(path).items()
    }


def gaps(series: Series, since: date, until: date | None) -> bool:
    """Tell whether some day between two days, both inclusive, has no value; `until` None is for ever."""
    day = since
    for value in series.values:
        if value.holds(day):
            if value.until is None or (until is not None and value.until >= until):
                return False
            day = value.until + timedelta(days=1)
    return True


def faults(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield key and message of what does not hold: each series goes forward in time, no day has two values."""
    for key, raw in data.items():
        before: Mapping[str, Any] | None = None
        for index, each in enumerate(raw["series"]):
            place = f"{key}.series.{index}"
            if "until" in each and each["until"] < each["from"]:
                yield f"{place}.until", "is before `from`"
            if before is not None and ("until" not in before or before["until"] >= each["from"]):
                yield f"{place}.from", "the value before it has not ended by then"
            before = each
