"""Numbers of Taiwan residence certificates (統一證號), of people without household registration there.

Since 2021 a letter, 8 for men or 9 for women and eight digits; before that two letters and eight digits. Both end in
the check digit of the national identification number, a second letter counting as the last of its two digits.

Source: the rule as published in several open libraries, checked against published example numbers. Old numbers in fact
have A, B, C or D as second letter; no published rule seen forbids the others, so all are accepted.

>>> is_valid("A800000014"), is_valid("AB12345677")
(True, True)
>>> is_valid("A123456789")
False
"""

import re

from formprep.numbers._marks import bare
from formprep.numbers._taiwan import check_digit

__all__ = ["check_digit", "compact", "is_valid", "validate"]

_FORMAT = re.compile("[A-Z][89A-Z][0-9]{8}")


def compact(text: str) -> str:
    """Return the number without spaces, hyphens and brackets, in ASCII capitals."""
    return bare(text)


def validate(text: str) -> str:
    """Return the compact number; raise ``ValueError`` when its form or its check digit is wrong."""
    number = compact(text)
    if not _FORMAT.fullmatch(number):
        raise ValueError("not the form of a Taiwan residence certificate number")
    if number[-1] != check_digit(number[:-1]):
        raise ValueError("the check digit of the Taiwan residence certificate number does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a number of a Taiwan residence certificate, new or old."""
    try:
        validate(text)
    except ValueError:
        return False
    return True
