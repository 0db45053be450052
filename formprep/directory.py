"""The office directory: which offices there are, what each does, and which serves a place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from formprep import endings, hours, places, schemas
from formprep.endings import Ended, Moved
from formprep.errors import InputError
from formprep.hours import WEEKDAYS, Hours, Opening
from formprep.model import Text
from formprep.office_words import hours_told, opening_told, say_all, unworded
from formprep.places import Place

SCHEMA = "formprep-offices/1"


@dataclass(frozen=True, slots=True)
class Telephone:
    """Be a number as the documents write it, and the extension to ask for."""

    number: str
    extension: str = ""

    @property
    def uri(self) -> str:
        """Return the number to dial, as RFC 3966 writes it."""
        return (
            "tel:+" + "".join(filter(str.isdigit, self.number)) + (f";ext={self.extension}" if self.extension else "")
        )


@dataclass(frozen=True, slots=True)
class Office:
    """Be one office. What the documents do not give is None or empty; `sources` says what else is not from them.

    `services` are those that it offers on the day asked about, `ended` those that it no longer does.
    """

    id: str
    name: Text
    short: Text
    cite: Mapping[str, str]
    unit: Text | None = None
    address: Text | None = None
    postcode: str = ""
    telephone: Telephone | None = None
    fax: str = ""
    email: str = ""
    web: str = ""
    hours: Hours | None = None
    round_the_clock: bool = False
    stands_in: str = ""
    everywhere: bool = False
    area: tuple[str, ...] = ()
    caution: str = ""
    services: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    moved: Moved | None = None
    sources: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def opening(self, at: datetime) -> Opening:
        """Return whether the office is open at that moment."""
        return hours.opening(self.hours, at, round_the_clock=self.round_the_clock)

    def serves(self, place: Place) -> bool:
        """Tell whether a place is in the office's area, or the office stands there."""
        return self.everywhere or place.province in self.area or self.stands_in in (place.id, place.province)

    def is_rendering(self, fact: str) -> bool:
        """Tell whether a fact (`address.en`) is only formprep's own rendering of what the document writes."""
        return self.sources.get(fact, {}).get("confidence") == "rendering"


@dataclass(frozen=True, slots=True)
class Directory:
    """Be the offices that were asked for, in the documents' order.

    `far` says that no office of the place offers the service, so that those elsewhere are listed.
    """

    edition: str
    offices: tuple[Office, ...]
    documents: Mapping[str, Text]
    service_cites: Mapping[str, Mapping[str, str]]
    service: str = ""
    near: Place | None = None
    far: bool = False
    at: datetime | None = None
    day: date | None = None
    ended: Mapping[str, Ended] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the directory as plain values."""
        return {
            "schema": SCHEMA,
            "edition": self.edition,
            "day": self.day.isoformat() if self.day else None,
            "time_zone": hours.ZONE.key,
            "service": self.service or None,
            "near": plain_place(self.near) if self.near else None,
            "far": self.far,
            "documents": {name: dict(title) for name, title in self.documents.items()},
            "services": {
                name: {
                    "title": say_all(f"office.service.{name}"),
                    "cite": dict(cite),
                    "ended": self.ended[name].to_dict() if name in self.ended else None,
                }
                for name, cite in self.service_cites.items()
                if name == self.service or any(name in (*office.services, *office.ended) for office in self.offices)
            },
            "offices": [plain(office, self.at) for office in self.offices],
        }


def load(edition: str = schemas.DEFAULT_EDITION, day: date | None = None) -> Directory:
    """Return all offices of an edition as they are on that day; without one, as the documents write them.

    Raise `InputError` where there is no such edition or its data is faulty.
    """
    data = schemas.rules_of("offices", edition)
    try:
        ended = endings.ended(data["services"], day)
        offices = tuple(_office(name, raw, data, ended, day) for name, raw in data["offices"].items())
        cites = {name: each["cite"] for name, each in data["services"].items()}
        return Directory(edition, offices, data["documents"], cites, day=day, ended=ended)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"The offices of edition {edition} are faulty ({error}); run `formprep lint`.") from error


def find(
    *,
    day: date,
    service: str | None = None,
    near: str | Place | None = None,
    at: datetime | None = None,
    edition: str | None = None,
) -> Directory:
    """Return the offices that offer `service` on that day and serve the place `near`; all where neither is given.

    Of a service that has ended by then no office is listed.

    Raise `InputError` for a service or a place that is not known, naming those that are.
    """
    known = load(edition or schemas.DEFAULT_EDITION, day)
    if service is not None and service not in known.service_cites:
        raise InputError(f"There is no service '{service}'. Known: {', '.join(known.service_cites)}.")
    place = places.find(near) if isinstance(near, str) else near
    chosen = [office for office in known.offices if service is None or service in office.services]
    close = [office for office in chosen if place is None or office.serves(place)]
    rest = [office for office in chosen if office not in close]
    far = bool(rest) and all(office.everywhere for office in close)
    listed = tuple([*close, *rest] if far else close)
    return replace(known, offices=listed, service=service or "", near=place, far=far, at=at)


def _office(
    name: str, raw: Mapping[str, Any], data: Mapping[str, Any], ended: Mapping[str, Ended], day: date | None
) -> Office:
    known = {key: raw[key] for key in _PLAIN if key in raw}
    services = [each for each, rule in data["services"].items() if name in rule["offices"]]
    return Office(
        id=name,
        telephone=Telephone(**raw["telephone"]) if "telephone" in raw else None,
        hours=_hours(raw) if "hours" in raw else None,
        area=tuple(raw.get("area", ())),
        services=tuple(each for each in services if each not in ended),
        ended=tuple(each for each in services if each in ended),
        moved=endings.moved(raw.get("address_series", ""), day),
        sources={
            fact: {"confidence": each["confidence"], "from": data["origins"][each["from"]]}
            for fact, each in raw.get("sources", {}).items()
        },
        **known,
    )


_PLAIN = (
    *("name", "short", "cite", "unit", "address", "postcode", "fax", "email", "web", "round_the_clock", "stands_in"),
    *("everywhere", "caution"),
)


def _hours(raw: Mapping[str, Any]) -> Hours:
    week = {day: hours.periods(each["periods"]) for each in raw["hours"] for day in each["days"]}
    return Hours(week, raw["holidays"])


def faults(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the shape of the file can't tell: the key, and what is wrong there."""
    offices = data["offices"]
    for name, rule in data["services"].items():
        yield from _unknown(f"services.{name}.offices", rule["offices"], offices, "an office")
        yield from _unknown(
            f"services.{name}.cite.document", [rule["cite"]["document"]], data["documents"], "a document"
        )
        yield from unworded(f"services.{name}", f"office.service.{name}")
    yield from endings.faults(data["services"])
    served: dict[str, str] = {}
    for name, raw in offices.items():
        key = f"offices.{name}"
        yield from _unknown(f"{key}.cite.document", [raw["cite"]["document"]], data["documents"], "a document")
        yield from _unknown(f"{key}.area", raw.get("area", ()), places.provinces(), "a province of places.yaml")
        yield from _unknown(f"{key}.stands_in", [raw["stands_in"]], places.known(), "a place of places.yaml")
        for fact, source in raw.get("sources", {}).items():
            yield from _unknown(f"{key}.sources.{fact}", [source["from"]], data["origins"], "an origin")
            yield from _unknown(f"{key}.sources", [fact.split(".")[0]], raw, "a fact of this office")
        if "caution" in raw:
            yield from unworded(f"{key}.caution", f"office.caution.{raw['caution']}")
        if ("hours" in raw) != ("holidays" in raw):
            yield key, "hours and holidays go together"
        for each in raw.get("hours", ()):
            try:
                hours.periods(each["periods"])
            except ValueError as error:
                yield f"{key}.hours", str(error)
        for province in raw.get("area", ()):
            if served.setdefault(province, name) != name:
                yield f"{key}.area", f"{province} is also served by {served[province]}"


def _unknown(key: str, given: Iterable[str], known: Iterable[str], what: str) -> Iterator[tuple[str, str]]:
    names = set(known)
    yield from ((key, f"'{each}' is not {what}") for each in given if each not in names)


def plain(office: Office, at: datetime | None = None) -> dict[str, Any]:
    """Return an office as plain values; what the documents do not give is null."""
    phone, opens = office.telephone, office.opening(at) if at else None
    return {
        "id": office.id,
        "name": dict(office.name),
        "short": dict(office.short),
        "unit": dict(office.unit) if office.unit else None,
        "address": dict(office.address) if office.address else None,
        "postcode": office.postcode or None,
        "telephone": _plain_telephone(phone) if phone else None,
        "fax": office.fax or None,
        "email": office.email or None,
        "web": office.web or None,
        "round_the_clock": office.round_the_clock,
        "hours": _plain_hours(office.hours) if office.hours else None,
        "stands_in": office.stands_in,
        "area": [{"id": each, "name": dict(places.known()[each].name)} for each in office.area],
        "everywhere": office.everywhere,
        "services": list(office.services),
        "ended": list(office.ended),
        "moved": office.moved.to_dict() if office.moved else None,
        "caution": say_all(f"office.caution.{office.caution}") if office.caution else None,
        "cite": dict(office.cite),
        "sources": {fact: dict(each) for fact, each in office.sources.items()},
        "opening": _plain_opening(opens) if opens else None,
    }


def plain_place(place: Place) -> dict[str, Any]:
    """Return a place as plain values."""
    return {"id": place.id, "name": dict(place.name), "province": place.province}


def _plain_telephone(phone: Telephone) -> dict[str, str | None]:
    return {"number": phone.number, "extension": phone.extension or None, "uri": phone.uri}


def _plain_hours(office: Hours) -> dict[str, Any]:
    week = {day: [[f"{start:%H:%M}", f"{end:%H:%M}"] for start, end in office.week.get(day, ())] for day in WEEKDAYS}
    return {"week": week, "holidays": office.holidays, "text": hours_told(office)}


def _plain_opening(opens: Opening) -> dict[str, Any]:
    return {
        "at": opens.at.isoformat(),
        "open": opens.open,
        "why": opens.why,
        "until": opens.until.isoformat() if opens.until else None,
        "next": opens.next.isoformat() if opens.next else None,
        "sure": opens.sure,
        "text": opening_told(opens),
    }
