"""Macao resident identity card numbers.

Eight digits, the last in brackets: ``1234567(8)``; on cards of 1992 to 2002 ``1/234567/8``. The first is 1, 5 (once
held a Portuguese identity card) or 7 (once held a "blue card"). The last is a check digit whose rule is not public, so
only the form is tested.

Source: the form as published in open libraries (Dason1986/Lib, twinh/wei).

>>> is_valid("1234567(8)"), is_valid("5/234567/8")
(True, True)
>>> is_valid("2234567(8)")
False
"""

import re

from formprep.numbers._marks import bare

_FORMAT = re.compile("[157][0-9]{7}")
_WITH_SLASHES = re.compile("([157])/([0-9]{6})/([0-9])")


def compact(text: str) -> str:
    """Return the number without spaces, hyphens, brackets and the two slashes of older cards."""
    return _WITH_SLASHES.sub(r"\1\2\3", bare(text))


def validate(text: str) -> str:
    """Return the compact number; raise ``ValueError`` when its form is wrong."""
    number = compact(text)
    if not _FORMAT.fullmatch(number):
        raise ValueError("not the form of a Macao identity card number")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a Macao identity card number."""
    try:
        validate(text)
    except ValueError:
        return False
    return True
