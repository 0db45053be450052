"""Machine-readable zones with right check digits, or with one that is wrong on purpose.

Source: ICAO Doc 9303, parts 3 (check digits, transliteration), 4 (TD3) and 5 (TD1).
"""

from __future__ import annotations

import unicodedata
from datetime import date

from benchmarks.papers.people import Someone

_LETTERS = str.maketrans({"Ä": "AE", "Ö": "OE", "Ü": "UE", "ß": "SS", "Ø": "OE", "Å": "AA", "Æ": "AE"})


def digit(text: str) -> str:
    """Return the check digit of a text: weights 7, 3, 1, modulo 10."""
    values = [0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55 for c in text]
    return str(sum(value * (7, 3, 1)[at % 3] for at, value in enumerate(values)) % 10)


def letters(text: str) -> str:
    """Return a name in the letters of a zone."""
    plain = unicodedata.normalize("NFKD", text.upper().translate(_LETTERS))
    return "".join(c if "A" <= c <= "Z" else "<" if c in " -" else "" for c in plain)


def wrong(text: str, at: int) -> str:
    """Return the text with the digit at a place raised by one."""
    return text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]


def td3(of: Someone, *, expires_on: date, state: str = "", optional: str = "", broken: bool = False) -> tuple[str, str]:
    """Return the two lines of a passport; `broken`: the check digit of the number is wrong."""
    state = (state or of.nationality).ljust(3, "<")
    first = f"P<{state}{letters(of.surname)}<<{letters(of.given_names)}".ljust(44, "<")[:44]
    number, born, ends = of.passport.ljust(9, "<")[:9], f"{of.born_on:%y%m%d}", f"{expires_on:%y%m%d}"
    optional = optional.ljust(14, "<")
    second = (
        f"{number}{digit(number)}{of.nationality.ljust(3, '<')}{born}{digit(born)}{of.sex}{ends}{digit(ends)}"
        f"{optional}{digit(optional) if optional.strip('<') else '<'}"
    )
    second += digit(second[:10] + second[13:20] + second[21:43])
    return first, wrong(second, 9) if broken else second


def permit(of: Someone, *, expires_on: date, broken: bool = False) -> str:
    """Return the one line of an Exit-Entry Permit: number, expiry, birth."""
    ends, born = f"{expires_on:%y%m%d}", f"{of.born_on:%y%m%d}"
    line = f"CS{of.permit}{digit(of.permit)}<{ends}{digit(ends)}<{born}{digit(born)}<"
    line += digit(line[2:12] + line[13:20] + line[21:28])
    return wrong(line, 11) if broken else line
