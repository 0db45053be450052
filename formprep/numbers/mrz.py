r"""Machine-readable zones: TD1, TD2 and TD3 documents, visas, and the Exit-Entry Permit's one line.

A zone is its lines joined by a newline. Every check digit counts: number, birth date, expiry, the optional data of a
TD3 (whose check digit may be ``<`` when there are none) and the composite, which visas do not have.

Source: ICAO Doc 9303 parts 3 to 7; the layouts are in ``_icao``.

>>> is_valid("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
True
>>> is_valid("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408132F1204159ZE184226B<<<<<10")
False
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from formprep.numbers import _icao, _mrz_search
from formprep.numbers._icao import Format, check_digit
from formprep.numbers._marks import unspaced
from formprep.numbers._mrz_search import upside_down

__all__ = ["Format", "Found", "Mrz", "check_digit", "compact", "find", "is_valid", "parse", "upside_down", "validate"]


@dataclass(frozen=True, slots=True)
class Mrz:
    """What a machine-readable zone says; empty text or None where it says nothing.

    ``faults`` names the fields, in reading order, whose check digit fails or that hold a character which can't stand
    there; ``composite`` is the check digit over all of them. An Exit-Entry Permit has neither names nor states in its
    zone: both states are ``CHN``, for it is issued to Chinese nationals only.
    """

    format: Format
    document_code: str
    issuing_state: str
    surname: str
    given_names: str
    number: str
    nationality: str
    date_of_birth: date | None
    sex: str
    expires_on: date | None
    optional: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A zone found on a page: its lines as mended, and the first and last line of the page (from 0) it was read from.

    ``repaired`` tells that more was changed than spaces, case and the shape of the fillers. ``valid`` is true when
    nothing is at fault and nothing had to be guessed.
    """

    mrz: Mrz
    lines: tuple[str, ...]
    repaired: bool
    valid: bool
    first: int
    last: int


def compact(text: str) -> str:
    """Return the lines without spaces and empty lines, in ASCII capitals."""
    return "\n".join(line for line in map(unspaced, text.splitlines()) if line)


def validate(text: str) -> str:
    """Return the compact zone; raise ``ValueError`` when its form or a check digit is wrong."""
    zone = compact(text)
    lines = zone.split("\n")
    faults = _icao.faults(_icao.layout_of(lines), "".join(lines))
    if faults:
        raise ValueError(f"the machine-readable zone is at fault in: {', '.join(faults)}")
    return zone


def is_valid(text: str) -> bool:
    """Tell whether the text is a machine-readable zone whose check digits all fit."""
    try:
        validate(text)
    except ValueError:
        return False
    return True


def parse(lines: Sequence[str], *, on: date) -> Mrz:
    """Return what the zone says on the day ``on``; raise ``ValueError`` when the lines have no known layout.

    Years have two digits. A birth is never after ``on``: it is the latest such year that is not. An expiry lies from 50
    years before the year of ``on`` to 49 years after it, and never before the birth. A date that does not exist, or
    has fillers, is None.
    """
    compact_lines = compact("\n".join(lines)).split("\n")
    layout = _icao.layout_of(compact_lines)
    zone = "".join(compact_lines)
    return _mrz(layout, zone, _icao.faults(layout, zone), on=on)


def find(lines: Sequence[str], *, on: date) -> Found | None:
    """Return the zone among the noisy text lines of a page, mended where that is safe; None when there is none.

    See ``_mrz_search`` for what is mended. A zone that is at fault afterwards is returned with ``valid`` false and
    ``faults``; ``names`` is among them when fillers were lost so that the names can't be trusted.
    """
    candidate = _mrz_search.search(tuple(lines))
    if candidate is None:
        return None
    layout, zone = candidate.layout, candidate.zone
    return Found(
        mrz=_mrz(layout, zone, candidate.faults, on=on),
        lines=layout.lines(zone),
        repaired=candidate.repaired,
        valid=not candidate.faults,
        first=candidate.first,
        last=candidate.last,
    )


def _mrz(layout: _icao.Layout, zone: str, faults: tuple[str, ...], *, on: date) -> Mrz:
    values = layout.values(zone)
    number, optional = values["number"], values.get("optional", "")
    if layout in (_icao.TD1, _icao.TD2):
        number, _, optional = _icao.long_number(values)
    surname, _, given_names = values.get("names", "").partition("<<")
    birth = _birth(values["date_of_birth"], on)
    return Mrz(
        format=layout.format,
        document_code=_words(values["document_code"]),
        issuing_state=_words(values.get("issuing_state", "CHN")),
        surname=_words(surname),
        given_names=_words(given_names),
        number=number.replace("<", ""),
        nationality=_words(values.get("nationality", "CHN")),
        date_of_birth=birth,
        sex=_words(values.get("sex", "")),
        expires_on=_expiry(values["expires_on"], on, birth),
        optional=_words(f"{optional}<{values.get('optional_2', '')}"),
        faults=faults,
    )


def _words(field: str) -> str:
    return " ".join(field.replace("<", " ").split())


def _birth(text: str, on: date) -> date | None:
    if not _is_number(text):
        return None
    year = on.year - (on.year - int(text[:2])) % 100
    birth = _date(year, text)
    return _date(year - 100, text) if birth and birth > on else birth


def _expiry(text: str, on: date, birth: date | None) -> date | None:
    if not _is_number(text):
        return None
    earliest = on.year - 50
    year = earliest + (int(text[:2]) - earliest) % 100
    expiry = _date(year, text)
    return _date(year + 100, text) if expiry and birth and expiry < birth else expiry


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _date(year: int, text: str) -> date | None:
    try:
        return date(year, int(text[2:4]), int(text[4:]))
    except ValueError:
        return None
