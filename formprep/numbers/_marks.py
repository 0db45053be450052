"""The marks people and printers put around a number, and the width of its characters."""

_SPACES = "\t\n\v\f\r \u00a0\u2002\u2003\u2009\u200b\u202f\u2060\u3000\ufeff"
_HYPHENS = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
_BRACKETS = "()[]{}\uff08\uff09\uff3b\uff3d\uff5b\uff5d\ufe59\ufe5a\u3010\u3011\u3014\u3015"

# Only full-width forms and lower case become ASCII capitals. NFKC and str.upper() would do more: they make a 2 of a
# superscript two and an S of a long s, and nobody prints an identity number so.
_PLAIN = {code + 0xFEE0: chr(code).upper() for code in range(0x21, 0x7F)}
_PLAIN |= {code: chr(code).upper() for code in range(ord("a"), ord("z") + 1)}
_UNSPACED = _PLAIN | {ord(mark): None for mark in _SPACES}
_BARE = _UNSPACED | {ord(mark): None for mark in _HYPHENS + _BRACKETS}


def unspaced(text: str) -> str:
    """Drop spaces and turn full-width and lower-case characters into ASCII capitals."""
    return text.translate(_UNSPACED)


def bare(text: str) -> str:
    """Drop spaces, hyphens and brackets and turn full-width and lower-case characters into ASCII capitals."""
    return text.translate(_BARE)
