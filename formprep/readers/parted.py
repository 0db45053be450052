"""Names that a certificate parts into family name and given names, a field for each."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from formprep.kinds import Reading
from formprep.model import Fact, Role
from formprep.readers.names import as_name
from formprep.readers.paper import Paper, Row, fact

_FAMILY = re.compile(
    r"(?i)(?:^|[\s.])(?:family name|surname|last name|geslachtsnaam|familienname|geburtsname|nachname"
    r"|nom de famille|cognome|nazwisko|příjmení|priezvisko|prezime|priimek|efternavn|etternavn|efternamn|sukunimi"
    r"|primer apellido|apellidos)"
    r"(?: at birth| before marriage)?[\s:\uff1a]+(?P<name>[^\d:\uff1a]+)$"
)
_GIVEN = re.compile(
    r"(?i)(?:^|\s)(?:(?:given |fore|first )names?|(?:given |fore|first )name\(s\)|voornamen|vornamen?|vorname\(n\)"
    r"|prénoms?|prénom\(s\)|imię|imiona|jméno|meno|ime|fornavne?|förnamn|etunimet|nombres?)"
    r"[\s:\uff1a]+(?P<name>[^\d:\uff1a]+)$"
)
_ROLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"(?i)\b(?:mother|father|parent|moeder|vader|mutter|vater|mère|père)\b"), "parent"),
    (re.compile(r"(?i)\b(?:child|kind|enfant)\b"), "child"),
)


def read_parted(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the persons whose names stand in two fields each; one pair alone may hold two persons in columns."""
    found = list(_pairs(name, way, paper))
    return found if len(found) > 1 else []


def read_surnames(name: str, paper: Paper) -> Iterator[Fact]:
    """Yield the persons whose given names stand over their first surname, and that over their second, as in Spain."""
    for at, row in enumerate(paper.rows):
        after = [each.text for each in paper.rows[at + 1 : at + 3] if each.page == row.page]
        given, first = _NOMBRE.match(row.text), after and _PRIMER.match(after[0])
        if not given or not first:
            continue
        second = _SEGUNDO.match(after[1]) if len(after) > 1 else None
        parts = [match["name"].strip() for match in (given, first, second) if match]
        if all(as_name(part) == part for part in parts):
            yield fact(name, " ".join(parts), row, 0.95)


_NOMBRE, _PRIMER, _SEGUNDO = (
    re.compile(rf"(?i)\W*{label}[\s:\uff1a]+(?P<name>[^\d:\uff1a]+)$")
    for label in (r"nombre(?:s|\(s\))?", r"(?:primer|1\.?[ºo]|1er\.?) apellido", r"(?:segundo|2\.?[ºo]) apellido")
)


def _pairs(name: str, way: Reading, paper: Paper) -> Iterator[Fact]:
    for at, row in enumerate(paper.rows):
        if (given := _GIVEN.search(row.text)) and (family := _FAMILY.search(row.text[: given.start()])):
            yield from _whole(name, way, paper, at, family, given)
        elif given is None and (family := _FAMILY.search(row.text)):
            given = _given_below(paper, at)
            if given:
                yield from _whole(name, way, paper, at, family, given)


def _given_below(paper: Paper, at: int) -> re.Match[str] | None:
    """Return the given names below a family name: of two persons side by side, those in its column."""
    row = paper.rows[at]
    below = [each for each in islice(paper.rows, at + 1, at + 5) if each.page == row.page]
    found = [(_apart(row, each), match) for each in below if (match := _GIVEN.search(each.text))]
    near = found and any(_GIVEN.search(each.text) for each in below[:2])
    return min(found, key=lambda each: each[0])[1] if near else None


def _apart(one: Row, other: Row) -> float:
    return round(abs(one.box[0] - other.box[0]), 2) if one.box and other.box else 0.0


def _whole(
    name: str, way: Reading, paper: Paper, at: int, family: re.Match[str], given: re.Match[str]
) -> Iterator[Fact]:
    parts = [match["name"].strip() for match in (family, given)]
    if all(as_name(part) == part for part in parts):
        row = paper.rows[at]
        yield replace(fact(name, " ".join(parts), row, 0.95), role=_role(row, family, way))


def _role(row: Row, family: re.Match[str], way: Reading) -> Role:
    """Return what the person is by the words before the label; of a couple each is a spouse."""
    if "spouse" in way.roles.values():
        return "spouse"
    before = row.text[: family.start()]
    return next((role for word, role in _ROLES if word.search(before)), "")
