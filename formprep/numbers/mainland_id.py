"""Citizen identity numbers of the resident identity card of the Mainland (居民身份證, 公民身份號碼).

Six digits of the region, the birth date, three digits of sequence (odd for men) and a check character of ISO 7064 MOD
11-2. Numbers of regions 810000, 820000 and 830000 belong to holders of a residence permit for Hong Kong, Macao and
Taiwan residents and are as good as any other; regions are otherwise not looked up, for they come and go.

Numbers of before 1999 have fifteen digits: two for the year, which is of the 20th century, and no check character. They
no longer stand on valid cards, but on old papers, so they are accepted when their birth date exists.

Source: GB 11643-1999.

>>> is_valid("120103198806018241")
True
>>> birth_date("120103198806018241"), sex("120103198806018241")
(datetime.date(1988, 6, 1), 'F')
>>> is_valid("120103880601824")
True
>>> is_valid("120103198802308243")
False
"""

import re
from datetime import date
from typing import Literal

from formprep.numbers._marks import bare

_NEW = re.compile("[1-9][0-9]{5}((?:18|19|20)[0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]")
_OLD = re.compile("[1-9][0-9]{5}([0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def compact(text: str) -> str:
    """Return the number without spaces, hyphens and brackets, in ASCII capitals."""
    return bare(text)


def check_digit(body: str) -> str:
    """Return the check character, ``0`` to ``9`` or ``X``, of the first seventeen digits."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=True))
    return "10X98765432"[total % 11]


def validate(text: str) -> str:
    """Return the compact number; raise ``ValueError`` when its form, birth date or check character is wrong."""
    number = compact(text)
    _birth_date(number)
    if len(number) == 18 and number[-1] != check_digit(number[:-1]):
        raise ValueError("the check character of the Mainland identity number does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a citizen identity number of the Mainland, of eighteen or (old) fifteen characters."""
    try:
        validate(text)
    except ValueError:
        return False
    return True


def birth_date(text: str) -> date:
    """Return the birth date in the number; raise ``ValueError`` when the number is not valid."""
    return _birth_date(validate(text))


def sex(text: str) -> Literal["M", "F"]:
    """Return the sex in the number; raise ``ValueError`` when the number is not valid."""
    number = validate(text)
    last_of_sequence = number[16] if len(number) == 18 else number[14]
    return "M" if int(last_of_sequence) % 2 else "F"


def _birth_date(number: str) -> date:
    match = _NEW.fullmatch(number) or _OLD.fullmatch(number)
    if not match:
        raise ValueError("not the form of a Mainland identity number")
    year, month, day = (int(part) for part in match.groups())
    return date(year if year > 99 else 1900 + year, month, day)
