"""The check digit that Taiwan's identification numbers share."""

_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # A = 10, B = 11 …; I, W, Z and O came later
_WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)


def check_digit(body: str) -> str:
    """Return the check digit of one letter or two and the digits that follow, nine characters in all.

    The first letter stands for two digits, a second letter (in old numbers of residence certificates) for its last.
    """
    digits = [*divmod(_value(body[0]), 10), *(_value(character) % 10 for character in body[1:])]
    return str(-sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 10)


def _value(character: str) -> int:
    return int(character) if character.isdigit() else 10 + _LETTERS.index(character)
