"""What of the directory has come to its end since the documents were written: a service, or an office's address."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep.model import LANGUAGES, Source, Text
from formprep.office_words import say_all, unworded, words
from formprep.values import load_sources, load_values


@dataclass(frozen=True, slots=True)
class Ended:
    """Be the end of a service: the first day on which no office offers it, and what took its place."""

    on: date
    instead: str
    source: Source

    def to_dict(self) -> dict[str, Any]:
        """Return the end as plain values, with what is said of it."""
        return {"on": self.on.isoformat(), "instead": self.instead, "text": self.text, "cite": _cited(self.source)}

    @property
    def text(self) -> Text:
        """Return that it is offered no longer, since when, and what took its place."""
        instead = say_all(f"office.instead.{self.instead}")
        return {
            lang: words(lang)("office.ended", day=words(lang).day(self.on), instead=instead[lang]) for lang in LANGUAGES
        }


@dataclass(frozen=True, slots=True)
class Moved:
    """Be the address of an office after the one that the document gives."""

    on: date
    address: Text
    source: Source

    def to_dict(self) -> dict[str, Any]:
        """Return the address as plain values, with what is said of it."""
        text = {
            lang: words(lang)("office.moved", day=words(lang).day(self.on), address=self.address[lang])
            for lang in LANGUAGES
        }
        return {"on": self.on.isoformat(), "address": dict(self.address), "text": text, "cite": _cited(self.source)}


def ended(services: Mapping[str, Any], day: date | None) -> dict[str, Ended]:
    """Return the services that have ended by that day; none where no day is given."""
    sources = load_sources()
    found = {
        name: Ended(raw["ended"]["since"], raw["ended"]["instead"], sources[raw["ended"]["source"]])
        for name, raw in services.items()
        if "ended" in raw
    }
    return {name: each for name, each in found.items() if day is not None and day >= each.on}


def moved(series: str, day: date | None) -> Moved | None:
    """Return the address of that day from a series of values; None where it is the first, that of the document."""
    if not series or day is None:
        return None
    _, *later = load_values()[series].values
    value = next((each for each in later if each.holds(day)), None)
    return Moved(value.since, value.words, value.source) if value else None


def faults(services: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the shape of the file can't tell of the ends of services: what took their place has its words."""
    for name, raw in services.items():
        if "ended" in raw:
            yield from unworded(f"services.{name}.ended.instead", f"office.instead.{raw['ended']['instead']}")


def _cited(source: Source) -> dict[str, Any]:
    read = {"read_on": source.read_on.isoformat(), "confidence": source.confidence}
    return {"source": dict(source.name), "source_short": dict(source.short), **read, "address": source.address or None}
