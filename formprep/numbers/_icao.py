"""The layouts of machine-readable zones and their check digits.

A layout lists its fields in reading order, each with the class of every character: ``L`` a letter, ``A`` a letter or
filler, ``W`` a letter or digit, ``X`` a letter, digit or filler, ``D`` a digit, ``N`` a digit or filler, ``S`` a sex,
``F`` the filler ``<``. Lines are handled as one joined string.

Source: ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas). The one line of the Exit-Entry Permit for
Travelling to and from Hong Kong and Macao (EEP) is not published; it follows readers in open source.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from string import ascii_uppercase, digits
from typing import Literal

Format = Literal["TD1", "TD2", "TD3", "MRV-A", "MRV-B", "EEP"]

_LETTERS = frozenset(ascii_uppercase)
_DIGITS = frozenset(digits)
_FILLER = frozenset("<")
CHARACTERS = {
    "L": _LETTERS,
    "A": _LETTERS | _FILLER,
    "W": _LETTERS | _DIGITS,
    "X": _LETTERS | _DIGITS | _FILLER,
    "D": _DIGITS,
    "N": _DIGITS | _FILLER,
    "S": frozenset("FMX<"),
    "F": _FILLER,
}
# ISO 3166-1 alpha-3, the codes of Doc 9303-3 section 5 beside it, and a few of states that are no more.
STATES = frozenset(
    re.findall(
        "[A-Z]+",
        """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
    BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP
    CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB
    GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN
    KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD
    MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN
    PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM
    SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR
    UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO UTO XBA XCC XCE XCO XCT XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXX
    ANT NTZ ROM SCG YUG
    """,
    )
)
_OUTSIDE_COMPOSITE = {"document_code", "issuing_state", "names", "nationality", "sex", "filler", "composite_check"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, the class of each character and where it starts in the joined lines."""

    name: str
    classes: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.classes)

    def of(self, zone: str) -> str:
        return zone[self.start : self.end]

    def fits(self, zone: str) -> bool:
        return all(character in CHARACTERS[each] for each, character in zip(self.classes, self.of(zone), strict=True))


@dataclass(frozen=True, slots=True)
class Layout:
    """One format: how many lines of what width, and the fields they hold."""

    format: Format
    rows: int
    width: int
    fields: tuple[Field, ...]

    @property
    def classes(self) -> str:
        return "".join(field.classes for field in self.fields)

    def lines(self, zone: str) -> tuple[str, ...]:
        return tuple(zone[start : start + self.width] for start in range(0, self.rows * self.width, self.width))

    def values(self, zone: str) -> dict[str, str]:
        return {field.name: field.of(zone) for field in self.fields}


def _layout(format: Format, rows: int, width: int, *parts: tuple[str, str]) -> Layout:
    fields: list[Field] = []
    for name, classes in parts:
        fields.append(Field(name, classes, fields[-1].end if fields else 0))
    return Layout(format, rows, width, tuple(fields))


_NUMBER = ("number", "W" + "X" * 8)
_BIRTH = (("date_of_birth", "N" * 6), ("date_of_birth_check", "D"))
_EXPIRY = (("expires_on", "N" * 6), ("expires_on_check", "D"))


def _head(first: str, names: int) -> tuple[tuple[str, str], ...]:
    return ("document_code", first), ("issuing_state", "LAA"), ("names", "L" + "A" * (names - 1))


def _second_line(number_check: str) -> tuple[tuple[str, str], ...]:
    return _NUMBER, ("number_check", number_check), ("nationality", "LAA"), *_BIRTH, ("sex", "S"), *_EXPIRY


_COMPOSITE = ("composite_check", "D")
_GAP = ("filler", "F")

TD1 = _layout(
    "TD1", 3, 30,
    ("document_code", "LA"), ("issuing_state", "LAA"), _NUMBER, ("number_check", "N"), ("optional", "X" * 15),
    *_BIRTH, ("sex", "S"), *_EXPIRY, ("nationality", "LAA"), ("optional_2", "X" * 11), _COMPOSITE,
    ("names", "L" + "A" * 29),
)  # fmt: skip
TD2 = _layout("TD2", 2, 36, *_head("LA", 31), *_second_line("N"), ("optional", "X" * 7), _COMPOSITE)
TD3 = _layout(
    "TD3", 2, 44, *_head("LA", 39), *_second_line("D"), ("optional", "X" * 14), ("optional_check", "N"), _COMPOSITE
)
MRV_A = _layout("MRV-A", 2, 44, *_head("LA", 39), *_second_line("D"), ("optional", "X" * 16))
MRV_B = _layout("MRV-B", 2, 36, *_head("LA", 31), *_second_line("D"), ("optional", "X" * 8))
EEP = _layout(
    "EEP", 1, 30, ("document_code", "LL"), _NUMBER, ("number_check", "D"), _GAP, *_EXPIRY, _GAP, *_BIRTH, _GAP,
    _COMPOSITE,
)  # fmt: skip
LAYOUTS = (TD3, MRV_A, TD1, TD2, MRV_B, EEP)


def suits(layout: Layout, zone: str) -> bool:
    """Tell whether the document code in the joined lines goes with the layout: ``V`` is a visa's, ``CS`` an EEP's."""
    if layout is EEP:
        return zone.startswith("CS")
    return zone.startswith("V") == (layout in (MRV_A, MRV_B))


def layout_of(lines: Sequence[str]) -> Layout:
    """Return the layout these lines have by number, width and document code; raise ``ValueError`` if none."""
    zone = "".join(lines)
    for layout in LAYOUTS:
        if [len(line) for line in lines] == [layout.width] * layout.rows and suits(layout, zone):
            if not CHARACTERS["X"].issuperset(zone):
                raise ValueError("a machine-readable zone has only letters A to Z, digits and <")
            return layout
    raise ValueError("not the lines of a machine-readable zone")


def check_digit(text: str) -> str:
    """Return the check digit of letters, digits and fillers: weights 7, 3, 1, A = 10, ``<`` = 0, modulo 10."""
    return str(sum(weight * _value(character) for weight, character in zip(cycle((7, 3, 1)), text)) % 10)


def _value(character: str) -> int:
    return 0 if character == "<" else int(character, 36)


def long_number(values: dict[str, str]) -> tuple[str, str, str]:
    """Return number, its check digit and what remains of the optional data, in TD1 and TD2.

    A number of more than nine characters has ``<`` for check digit and goes on in the optional data up to the next
    filler; the last character there is the check digit. Source: Doc 9303-5, 4.2.2 and 9303-6, 4.2.2.
    """
    number, check, optional = values["number"], values["number_check"], values["optional"]
    if check != "<" or "<" in number:
        return number, check, optional
    rest, _, optional = optional.partition("<")
    return number + rest[:-1], rest[-1:], optional


def faults(layout: Layout, zone: str) -> tuple[str, ...]:
    """Name the fields with a character that can't stand there or with a check digit that fails, in reading order."""
    wrong = {_name(each) for each in layout.fields if not each.fits(zone)}
    wrong |= {name for name, (text, check) in _checked(layout, zone).items() if check_digit(text) != check}
    return tuple(dict.fromkeys(_name(each) for each in layout.fields if _name(each) in wrong))


def _checked(layout: Layout, zone: str) -> dict[str, tuple[str, str]]:
    """Return what each check digit covers, and the check digit."""
    values = layout.values(zone)
    checked = {
        name: (values[name], values[f"{name}_check"])
        for name in ("number", "date_of_birth", "expires_on", "optional")
        if f"{name}_check" in values
    }
    if layout in (TD1, TD2):
        checked["number"] = long_number(values)[:2]
    if layout is TD3 and values["optional"] + values["optional_check"] == "<" * 15:
        del checked["optional"]
    if "composite_check" in values:
        covered = "".join(each.of(zone) for each in layout.fields if each.name not in _OUTSIDE_COMPOSITE)
        checked["composite"] = covered, values["composite_check"]
    return checked


def _name(field: Field) -> str:
    return field.name.removesuffix("_check")
