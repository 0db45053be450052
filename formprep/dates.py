"""Find dates in text, in the forms that Hong Kong, Mainland, Macao, Taiwan and travel papers use.

Figures are read day first, as in Hong Kong; month first only where day first is no date. A date that does not exist is
no date. Years of the Republic of China (year 1 is 1912) need 民國 before them. A month and year alone is no date.

>>> [str(found.value) for found in find("Issued 03 JUN 2019, 民國一百零八年六月四日, 29 February 1971")]
['2019-06-03', '2019-06-04']
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text, from ``start`` to ``end``; ``ambiguous`` when another order of its figures is a date too."""

    value: date
    start: int
    end: int
    text: str
    ambiguous: bool = False


def find(text: str, *, pivot: int = 2050, short_years: bool = False) -> list[Found]:
    """Return every date in the text, in order.

    Years of two digits are read only with ``short_years``; ``pivot`` is the last year they can mean.
    """
    plain = text.translate(_PLAIN)
    forms = _FORMS + _SHORT_FORMS if short_years else _FORMS
    matches = chain.from_iterable(form.finditer(plain) for form in forms)
    found: list[Found] = []
    after = 0
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        start, end = match.span()
        if start < after:
            continue
        after = end  # what looks like a date but is none must not leave a piece that looks like another
        values = list(dict.fromkeys(_dates(match, pivot)))
        if values:
            found.append(Found(values[0], start, end, text[start:end], ambiguous=len(values) > 1))
    return found


def parse(text: str) -> date | None:
    """Return the date when the text is one date and nothing else, else None."""
    found = find(text)
    return found[0].value if len(found) == 1 and found[0].text == text.strip() else None


def ranges(text: str) -> list[tuple[date, date]]:
    """Return every pair of dates joined as from and to, the first not after the second, in order.

    A period without an end (長期) is none.
    """
    return [
        (first.value, last.value)
        for first, last in pairwise(find(text))
        if _JOINT.fullmatch(text[first.end : last.start].translate(_PLAIN)) and first.value <= last.value
    ]


def _dates(match: re.Match[str], pivot: int) -> Iterator[date]:
    """Yield the dates the match can mean, the likeliest first."""
    parts = match.groupdict()
    year, day = _number(parts["year"]), _number(parts["day"])
    month = _MONTHS.index(parts["name"][:3].upper()) + 1 if "name" in parts else _number(parts["month"])
    if "era" in parts:
        year += 1911
    orders = [(year, month, day)]
    if "figures" in parts:
        orders.append((year, day, month))
    if len(parts["year"]) == 2 and "era" not in parts:
        orders = [(pivot - (pivot - year) % 100, month, day) for year, month, day in orders]
        if "figures" in parts:
            orders.append((pivot - (pivot - day) % 100, month, year))
    for order in orders:
        try:
            value = date(*order)
        except ValueError:
            continue
        if _FIRST_YEAR <= value.year <= _LAST_YEAR:
            yield value


def _number(text: str) -> int:
    """Return the number in figures or Chinese numerals, placed (二〇一九) or counted (一百零八)."""
    total = 0
    last: int | None = None
    for character in text.upper().translate(_SPELT_OUT):
        if character in _UNITS:
            total += (1 if last is None else last) * _UNITS[character]
            last = None
        elif character in _DIGITS:
            last = (last or 0) * 10 + _DIGITS[character]
    return total + (last or 0)


_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_JOINT = re.compile(r"\s*起?\s*(?:-{1,2}|[~〜至到]|TO|UNTIL|TILL|THROUGH)\s*", re.IGNORECASE)

# One character for one, so that places in the text stay: full-width forms, radicals and compatibility ideographs (text
# layers of PDFs are full of them), dashes.
_PLAIN = {
    code: unicodedata.normalize("NFKC", chr(code))
    for code in chain(range(0x2F00, 0x2FD6), range(0xF900, 0xFAFF), range(0xFF01, 0xFF5F))
} | dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")

_ZERO_TO_NINE = ("零〇○◯O", "一壹", "二贰貳", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
_DIGITS = {numeral: value for value, numerals in enumerate(_ZERO_TO_NINE) for numeral in f"{value}{numerals}"}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100}
_SPELT_OUT = str.maketrans({"廿": "二十", "卅": "三十", "元": "一"})

_SPACE = "[ \t\u00a0\u2009\u202f\u3000]{0,3}"
_GAP = "[ \t\u00a0\u2009\u202f\u3000,./-]{0,3}"
_NUMERAL = f"[{''.join(_DIGITS)}十拾百佰廿卅元]"
_ERA = f"(?P<era>(?:中{_SPACE}[華华]{_SPACE})?民{_SPACE}[國国]){_SPACE}"
_YEAR = "(?P<year>(?:18|19|20|21)[0-9]{2})"
_SHORT_YEAR = "(?P<year>[0-9]{2})(?!:)"
_MONTH = "(?P<month>0?[1-9]|[12][0-9]|3[01])"  # up to 31: it may be the day
_DAY = "(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MARK = f"{_SPACE}(?P<mark>[-/.]){_SPACE}"
_SAME_MARK = f"{_SPACE}(?P=mark){_SPACE}"
_NAMED_DAY = f"{_DAY}(?:{_SPACE}(?:ST|ND|RD|TH)(?![A-Z]))?(?:{_SPACE}DAY)?(?:{_SPACE}OF(?![A-Z]))?"
_NAME = (
    f"(?:{_NUMERAL}{{1,2}}{_SPACE}月{_SPACE}/?{_SPACE})?"  # 7月/JUL
    "(?P<name>JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?"
    "|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Z])"
    rf"(?:{_SPACE}/{_SPACE}[A-ZÀ-Ü]{{3,9}}(?![A-ZÀ-Ü]))?\.?"  # JUL/JUIL
)


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?<![0-9]){pattern}(?![0-9])", re.IGNORECASE)


def _numerals(name: str, most: int, least: int = 1) -> str:
    return f"(?P<{name}>(?:{_NUMERAL}{_SPACE}){{{least},{most}}})"


_CHINESE_MONTH_AND_DAY = f"年{_SPACE}{_numerals('month', 2)}月{_SPACE}{_numerals('day', 3)}[日号號]"
_FORMS = (
    re.compile(f"(?<!{_NUMERAL.replace('O', '')}){_numerals('year', 4, 4)}{_CHINESE_MONTH_AND_DAY}"),
    re.compile(f"{_ERA}{_numerals('year', 6)}{_CHINESE_MONTH_AND_DAY}"),
    _form(f"{_ERA}(?P<year>[0-9]{{1,3}}){_MARK}{_MONTH}{_SAME_MARK}{_DAY}"),
    _form(f"{_YEAR}{_MARK}{_MONTH}{_SAME_MARK}{_DAY}"),
    _form(f"(?P<figures>{_DAY}{_MARK}{_MONTH}{_SAME_MARK}{_YEAR})"),
    _form(f"{_NAMED_DAY}{_GAP}{_NAME}{_GAP}{_YEAR}"),
    _form(f"(?<![A-Z]){_NAME}{_GAP}{_NAMED_DAY}(?![0-9]){_GAP}{_YEAR}"),
    _form(f"{_YEAR}[ ./-]?{_NAME}[ ./-]?{_DAY}(?!{_GAP}(?:18|19|20|21)[0-9]{{2}})"),
)
_SHORT_FORMS = (
    *(
        _form(
            f"(?<![0-9]{mark})(?P<figures>(?P<day>[0-9]{{1,2}}){_SPACE}{mark}{_SPACE}(?P<month>[0-9]{{1,2}})"
            f"{_SPACE}{mark}{_SPACE}{_SHORT_YEAR})(?!{mark}[0-9])"
        )
        for mark in ("-", "/", r"\.")
    ),
    _form(f"{_NAMED_DAY}{_GAP}{_NAME}{_GAP}{_SHORT_YEAR}"),
)
