"""Fold text so that what means the same compares the same.

For comparing only, never for showing. Both sides are folded: to Simplified is safe, the way back is not.
"""

import re
import unicodedata
from functools import cache, lru_cache

from formprep.paths import SCHEMAS

_NO_ACCENT = str.maketrans(
    {"Æ": "AE", "Ð": "D", "Đ": "D", "Ħ": "H", "Ł": "L", "Ø": "O", "Œ": "OE", "Þ": "TH", "Ŧ": "T"}
)
_MARKS_ON_LATIN = re.compile(r"(?<=[A-Z])[\u0300-\u036f]+")
"""Accents; on other letters, as Japanese, marks make another letter."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return the text in one width, in capitals without accents, its Chinese in Simplified characters.

    Source: the character table is made with OpenCC; see ``schemas/characters.tsv``.
    """
    if text.isascii():
        return text.upper()
    capitals = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).upper())
    plain = _MARKS_ON_LATIN.sub("", capitals).translate(_NO_ACCENT)
    return unicodedata.normalize("NFKC", plain).translate(_characters())


@lru_cache(maxsize=1024)
def squeeze(text: str) -> str:
    """Return the folded text without spaces, punctuation and marks: letters, digits and Chinese characters only."""
    return "".join(filter(str.isalnum, fold(text)))


@cache
def _characters() -> dict[int, str]:
    lines = (SCHEMAS / "characters.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(traditional): simplified for traditional, simplified in pairs}
