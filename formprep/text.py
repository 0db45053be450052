"""Fold text so that what means the same compares the same.

For comparing only, never for showing. Both sides are folded: to Simplified is safe, the way back is not.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

from formprep.paths import SCHEMAS

_NO_ACCENT = str.maketrans(
    {"Æ": "AE", "Ð": "D", "Đ": "D", "Ħ": "H", "Ł": "L", "Ø": "O", "Œ": "OE", "Þ": "TH", "Ŧ": "T"}
)


def fold(text: str) -> str:
    """Return the text in one width, in capitals without accents, its Chinese in Simplified characters.

    Source: the character table is made with OpenCC; see ``schemas/characters.tsv``.
    """
    if text.isascii():
        return text.upper()
    capitals = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).upper())
    plain = "".join(_without_accents(capitals)).translate(_NO_ACCENT)
    return unicodedata.normalize("NFKC", plain).translate(_characters())


def squeeze(text: str) -> str:
    """Return the folded text without spaces, punctuation and marks: letters, digits and Chinese characters only."""
    return "".join(character for character in fold(text) if character.isalnum())


def _without_accents(decomposed: str) -> Iterator[str]:
    """Yield the characters but for the marks on Latin letters; on others, as Japanese, marks make another letter."""
    on_latin = False
    for character in decomposed:
        if not unicodedata.combining(character):
            on_latin = "A" <= character <= "Z"
        elif on_latin and "\u0300" <= character <= "\u036f":
            continue
        yield character


@cache
def _characters() -> dict[int, str]:
    lines = (SCHEMAS / "characters.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(traditional): simplified for traditional, simplified in pairs}
