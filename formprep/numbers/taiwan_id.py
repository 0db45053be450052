"""National identification numbers of the Taiwan identity card (國民身分證統一編號).

A letter for the place of first registration, 1 for men or 2 for women, seven digits and a check digit. The letter
stands for two digits; weights 1, 9, 8 … 1, and 1 for the check digit; the sum is a multiple of 10.

Source: the rule as published in several open libraries, checked against published example numbers.

>>> is_valid("A123456789")
True
>>> is_valid("A123456788")
False
"""

import re

from formprep.numbers._marks import bare
from formprep.numbers._taiwan import check_digit

__all__ = ["check_digit", "compact", "is_valid", "validate"]

_FORMAT = re.compile("[A-Z][12][0-9]{8}")


def compact(text: str) -> str:
    """Return the number without spaces, hyphens and brackets, in ASCII capitals."""
    return bare(text)


def validate(text: str) -> str:
    """Return the compact number; raise ``ValueError`` when its form or its check digit is wrong."""
    number = compact(text)
    if not _FORMAT.fullmatch(number):
        raise ValueError("not the form of a Taiwan identity card number")
    if number[-1] != check_digit(number[:-1]):
        raise ValueError("the check digit of the Taiwan identity card number does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a Taiwan identity card number."""
    try:
        validate(text)
    except ValueError:
        return False
    return True
