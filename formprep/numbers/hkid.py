"""Hong Kong identity card numbers.

One or two letters, six digits and a check digit, usually in brackets. The eight places before the check digit weigh 9
to 2, the check digit 1; letters count from A = 10, a missing first letter 36, a check digit A 10; the sum is a multiple
of 11.

Source: computerterminal.blogspot.hk and hong.ddns.net (the rule), checked against published example numbers.

>>> is_valid("A123456(3)")
True
>>> validate("ab987654（3）")
'AB9876543'
>>> is_valid("A123456(4)")
False
"""

import re

from formprep.numbers._marks import bare

_FORMAT = re.compile("[A-Z]{1,2}[0-9]{6}[0-9A]")
_MISSING_LETTER = 36


def compact(text: str) -> str:
    """Return the number without spaces, hyphens and brackets, in ASCII capitals."""
    return bare(text)


def check_digit(body: str) -> str:
    """Return the check digit, ``0`` to ``9`` or ``A``, of one or two letters and six digits."""
    values = [int(character, 36) for character in body]
    padded = [_MISSING_LETTER] * (8 - len(values)) + values
    total = sum(weight * value for weight, value in zip(range(9, 1, -1), padded, strict=True))
    return "0123456789A"[-total % 11]


def validate(text: str) -> str:
    """Return the compact number; raise ``ValueError`` when its form or its check digit is wrong."""
    number = compact(text)
    if not _FORMAT.fullmatch(number):
        raise ValueError("not the form of a Hong Kong identity card number")
    if number[-1] != check_digit(number[:-1]):
        raise ValueError("the check digit of the Hong Kong identity card number does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a Hong Kong identity card number."""
    try:
        validate(text)
    except ValueError:
        return False
    return True
