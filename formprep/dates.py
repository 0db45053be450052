"""Find dates in text, in the forms that Hong Kong, Mainland, Macao, Taiwan and travel papers use.

Figures are read day first, as in Hong Kong; month first only where day first is no date. A date that does not exist is
no date. Years of the Republic of China (year 1 is 1912) need 民國 before them, Japanese ones their era. Months may be
named in the languages that papers from abroad are often in. A month and year alone is no date.

>>> [str(found.value) for found in find("Issued 03 JUN 2019, 民國一百零八年六月四日, 29 February 1971")]
['2019-06-03', '2019-06-04']
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, pairwise


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text, from ``start`` to ``end``; ``ambiguous`` when another order of its figures is a date too."""

    value: date
    start: int
    end: int
    text: str
    ambiguous: bool = False


def find(text: str, *, pivot: int = 2050, short_years: bool = False, boxed: bool = False) -> list[Found]:
    """Return every date in the text, in order.

    Years of two digits are read only with ``short_years``; ``pivot`` is the last year they can mean. With ``boxed``,
    for what stands beside the label of a date, figures without marks are read too: 20190603, 03 06 2019,
    0 3 0 6 2 0 1 9, 108年6月3日.
    """
    return list(_find(text, pivot, short_years, boxed))


@lru_cache(maxsize=1024)
def _find(text: str, pivot: int, short_years: bool, boxed: bool) -> tuple[Found, ...]:
    plain = _capitals(text.translate(_PLAIN))
    forms = _FORMS + _SHORT_FORMS * short_years + _BOXED_FORMS * boxed
    matches = chain.from_iterable(form.finditer(plain) for hints, form in forms if any(hint in plain for hint in hints))
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
    return tuple(found)


def month_first(day: date) -> date:
    """Return what an ambiguous date, read day first, means where the month stands first."""
    return day.replace(month=day.day, day=day.month) if day.day <= 12 else day


def parse(text: str) -> date | None:
    """Return the date when the text is one date and nothing else, else None."""
    found = find(text)
    return found[0].value if len(found) == 1 and found[0].text == text.strip() else None


def ranges(text: str, *, shortened: bool = False) -> list[tuple[date, date]]:
    """Return every pair of dates joined as from and to, the first not after the second, in order.

    A period without an end (長期) is none. With ``shortened``, where no pair is written out, one date with what the
    other leaves out counts too: 1 - 31 May 2019, 2019年5月1日至31日.
    """
    plain, found = text.translate(_PLAIN), find(text)
    pairs = [
        (first.value, last.value)
        for first, last in pairwise(found)
        if _JOINT.fullmatch(plain[first.end : last.start]) and first.value <= last.value
    ]
    if shortened and not pairs:
        pairs = [pair for each in found if (pair := _completed(plain, each)) is not None]
    return pairs


def _completed(plain: str, found: Found) -> tuple[date, date] | None:
    """Return the period of a date and a day before or after it that leaves out the year, or the month too."""
    if before := _DAY_BEFORE.search(plain[: found.start]):
        first = _day_of(found.value, before)
        if first and first > found.value and (before["name"] or before["han"]):
            first = _day_of(found.value.replace(year=found.value.year - 1, day=1), before)
        return (first, found.value) if first and first <= found.value else None
    if after := _DAY_AFTER.match(plain, found.end):
        last = _day_of(found.value, after)
        return (found.value, last) if last and found.value <= last else None
    return None


def _day_of(other: date, match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = _month(parts["name"]) if parts.get("name") else int(parts["month"] or parts.get("han") or other.month)
    try:
        return date(other.year, month, int(parts["day"]))
    except ValueError:
        return None


def _capitals(text: str) -> str:
    """Return the text in capitals, character for character, so that places in it stay."""
    capitals = text.upper()
    if len(capitals) == len(text):
        return capitals
    return "".join(capital if len(capital := each.upper()) == 1 else each for each in text)


def _dates(match: re.Match[str], pivot: int) -> Iterator[date]:
    """Yield the dates the match can mean, the likeliest first."""
    parts = match.groupdict()
    year, day = _number(parts["year"]), _number(parts["day"])
    month = _month(parts["name"]) if "name" in parts else _number(parts["month"])
    if "era" in parts:
        era = re.sub(r"\s", "", parts["era"])
        year += next((offset for name, offset in _ERAS.items() if name == era), 1911)
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


def _month(name: str) -> int:
    return _MONTHS[name.upper()]


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
_MONTHS = {
    name: month
    for month, names in enumerate(
        """
JAN JANUARY JANVIER JANV ENERO ENE JANEIRO JANUAR JÄNNER GENNAIO GEN JANUARI ЯНВАРЯ
FEB FEBRUARY FÉVRIER FEVRIER FÉV FEV FEBRERO FEVEREIRO FEBRUAR FEBBRAIO FEBRUARI PEBRERO ФЕВРАЛЯ
MAR MARCH MARS MARZO MARÇO MARCO MÄRZ MARZ MAERZ MRZ MAART MARET MARSO МАРТА
APR APRIL AVRIL AVR ABRIL ABR APRILE АПРЕЛЯ
MAY MAI MAYO MAIO MAGGIO MAG MEI МАЯ
JUN JUNE JUIN JUNIO JUNHO JUNI GIUGNO GIU HUNYO ИЮНЯ
JUL JULY JUILLET JUIL JULIO JULHO JULI LUGLIO LUG HULYO ИЮЛЯ
AUG AUGUST AOÛT AOUT AGOSTO AGO AUGUSTUS AGUSTUS AGT OGOS АВГУСТА
SEP SEPT SEPTEMBER SEPTEMBRE SEPTIEMBRE SETIEMBRE SETEMBRO SETTEMBRE SETYEMBRE СЕНТЯБРЯ
OCT OCTOBER OCTOBRE OCTUBRE OUTUBRO OKTOBER OKT OTTOBRE OTT OKTUBRE ОКТЯБРЯ
NOV NOVEMBER NOVEMBRE NOVIEMBRE NOVEMBRO NOBYEMBRE НОЯБРЯ
DEC DECEMBER DÉCEMBRE DECEMBRE DÉC DICIEMBRE DIC DEZEMBRO DEZEMBER DEZ DICEMBRE DESEMBER DES DISEMBER DISYEMBRE ДЕКАБРЯ
""".strip().splitlines(),
        start=1,
    )
    for name in names.split()
}
"""Names of months: English, French, Spanish, Portuguese, German, Italian, Dutch, Indonesian, Malay, Filipino,
Russian."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
"""Years before the first year of a Japanese era; without one, 民國."""
_JOINED = (
    r"\s*起?\s*,?\s*(?:-{1,2}|[~〜至到]|(?:UP )?(?:TO|UNTIL|TILL?)|THROUGH(?: TO)?|AND UNTIL"
    r"|(?:AND |WHICH |TO )?(?:EXPIR(?:ING|ES|E)|END(?:ING|S)?|TERMINAT(?:ING|ES|E))(?: ON)?)"
    r"(?: AND INCLUDING| \(?INCLUSIVE\)?)?(?: THE)?\s*"
)
_JOINT = re.compile(_JOINED, re.IGNORECASE)

# One character for one, so that places in the text stay: full-width forms, radicals and compatibility ideographs (text
# layers of PDFs are full of them), dashes.
_PLAIN = (
    {
        code: unicodedata.normalize("NFKC", chr(code))
        for code in chain(range(0x2F00, 0x2FD6), range(0xF900, 0xFAFF), range(0xFF01, 0xFF5F))
    }
    | dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
    | dict.fromkeys(map(ord, "«»„“”"), " ")
)

_ZERO_TO_NINE = ("零〇○◯O", "一壹", "二贰貳", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
_DIGITS = {numeral: value for value, numerals in enumerate(_ZERO_TO_NINE) for numeral in f"{value}{numerals}"}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100}
_SPELT_OUT = str.maketrans({"廿": "二十", "卅": "三十", "元": "一"})

_SPACE = "[ \t\u00a0\u2009\u202f\u3000]{0,3}"
_APART = "[ \t|\u00a0\u3000]{1,6}"
_GAP = "[ \t\u00a0\u2009\u202f\u3000,./-]{0,3}"
_IN_YEAR = f"{_GAP}(?:IN THE YEAR{_GAP}(?:OF OUR LORD{_GAP})?)?"
_NUMERAL = f"[{''.join(_DIGITS)}十拾百佰廿卅元]"
_REIGN = "|".join(_SPACE.join(era) for era in _ERAS)
_ERA = f"(?P<era>(?:中{_SPACE}[華华]{_SPACE})?民{_SPACE}[國国]|{_REIGN}){_SPACE}"
_YEAR = "(?P<year>(?:18|19|20|21)[0-9]{2})"
_SHORT_YEAR = "(?P<year>[0-9]{2})(?!:)"
_MONTH = "(?P<month>0?[1-9]|[12][0-9]|3[01])"  # up to 31: it may be the day
_DAY = "(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MARK = f"{_SPACE}(?P<mark>[-/.]){_SPACE}"
_SAME_MARK = f"{_SPACE}(?P=mark){_SPACE}"
_NAMED_DAY = (
    f"{_DAY}(?:{_SPACE}(?:ST|ND|RD|TH|ER)(?![A-Z]))?(?:{_SPACE}DAY)?(?:{_SPACE}(?:OF|DE|D[IÍ]AS DEL MES DE)(?![A-Z]))?"
)
_NAME = (
    f"(?:{_NUMERAL}{{1,2}}{_SPACE}月{_SPACE}/?{_SPACE})?"  # 7月/JUL
    f"(?P<name>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?![A-ZÀ-Ü])"
    rf"(?:{_SPACE}/{_SPACE}[A-ZÀ-Ü]{{3,9}}(?![A-ZÀ-Ü]))?\.?"  # JUL/JUIL
    f"(?:{_SPACE}DEL?(?![A-Z]))?"  # 3 de junio de 2019
)


def _form(pattern: str, hints: Sequence[str] = "0123456789") -> tuple[Sequence[str], re.Pattern[str]]:
    """Return what tells quickly that a form may be there (one of these stands in the capitals), and the form."""
    return hints, re.compile(f"(?<![0-9]){pattern}(?![0-9])")


def _numerals(name: str, most: int, least: int = 1) -> str:
    return f"(?P<{name}>(?:{_NUMERAL}{_SPACE}){{{least},{most}}})"


_CHINESE_MONTH_AND_DAY = f"年{_SPACE}{_numerals('month', 2)}月{_SPACE}{_numerals('day', 3)}[日号號]"
_CHINESE = "月"
_NAMED = tuple(sorted({name[:3] for name in _MONTHS}))
_FORMS = (
    (_CHINESE, re.compile(f"(?<!{_NUMERAL.replace('O', '')}){_numerals('year', 4, 4)}{_CHINESE_MONTH_AND_DAY}")),
    (_CHINESE, re.compile(f"{_ERA}{_numerals('year', 6)}{_CHINESE_MONTH_AND_DAY}")),
    _form(f"{_ERA}(?P<year>[0-9]{{1,3}}){_MARK}{_MONTH}{_SAME_MARK}{_DAY}", "民和成昭正"),
    _form(f"{_YEAR}{_MARK}{_MONTH}{_SAME_MARK}{_DAY}"),
    _form(f"{_YEAR}{_SPACE}년{_SPACE}{_MONTH}{_SPACE}월{_SPACE}{_DAY}{_SPACE}일", "년"),
    *(
        _form(
            f"(?P<day>(?:[0-3]{_SPACE})?[0-9]){_SPACE}{day}{_SPACE}(?P<month>(?:[01]{_SPACE})?[0-9]){_SPACE}{month}{_SPACE}"
            f"(?P<year>[12]{_SPACE}[089]{_SPACE}[0-9]{_SPACE}[0-9]){_SPACE}{year}",
            (hint,),
        )  # the boxes of a form with their units behind them: 03 日 dd 06 月 mm 2019 年 yyyy
        for day, month, year, hint in (
            (f"日(?:{_SPACE}DD)?", f"月(?:{_SPACE}MM)?", f"年(?:{_SPACE}YYYY)?", "日"),
            ("DD", "MM", "YYYY", "YYYY"),
        )
    ),
    _form(f"NGÀY{_SPACE}{_DAY}{_SPACE}THÁNG{_SPACE}{_MONTH}{_SPACE}NĂM{_SPACE}{_YEAR}", ("NGÀY",)),
    _form(f"(?P<figures>{_DAY}{_MARK}{_MONTH}{_SAME_MARK}{_YEAR})"),
    _form(f"{_NAMED_DAY}{_GAP}{_NAME}{_IN_YEAR}{_YEAR}", _NAMED),
    _form(f"(?<![A-Z]){_NAME}{_GAP}{_NAMED_DAY}(?![0-9]){_GAP}{_YEAR}", _NAMED),
    _form(f"{_YEAR}[ ./-]?{_NAME}[ ./-]?{_DAY}(?!{_GAP}(?:18|19|20|21)[0-9]{{2}})", _NAMED),
)
_SHORT_FORMS = (
    *(
        _form(
            f"(?<![0-9]{mark})(?P<figures>(?P<day>[0-9]{{1,2}}){_SPACE}{mark}{_SPACE}(?P<month>[0-9]{{1,2}})"
            f"{_SPACE}{mark}{_SPACE}{_SHORT_YEAR})(?!{mark}[0-9])"
        )
        for mark in ("-", "/", r"\.")
    ),
    _form(f"{_NAMED_DAY}{_GAP}{_NAME}{_GAP}{_SHORT_YEAR}", _NAMED),
)
_BOXED_FORMS = (
    _form("(?P<day>[0-3] [0-9]) {1,4}(?P<month>[01] [0-9]) {1,4}(?P<year>[12] [089] [0-9] [0-9])"),
    _form("(?P<year>(?:18|19|20|21)[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])"),
    _form("(?P<day>0[1-9]|[12][0-9]|3[01])(?P<month>0[1-9]|1[0-2])(?P<year>(?:19|20)[0-9]{2})"),
    _form(f"(?P<day>[0-3]?[0-9]){_APART}(?P<month>[01]?[0-9]){_APART}(?P<year>(?:19|20)[0-9]{{2}})"),
    _form(f"(?P<year>(?:19|20)[0-9]{{2}}){_APART}(?P<month>[01]?[0-9]){_APART}(?P<day>[0-3]?[0-9])"),
    _form(f"(?P<era>)(?P<year>1[0-9]{{2}}){_SPACE}年{_SPACE}{_MONTH}{_SPACE}月{_SPACE}{_DAY}{_SPACE}[日號号]"),
)
_DAY_BEFORE = re.compile(
    f"(?<![0-9/.,-])(?:(?P<han>1[0-2]|0?[1-9]){_SPACE}月{_SPACE})?{_DAY}(?:ST|ND|RD|TH|[日號号])?(?:[/.](?P<month>0?[1-9]|1[0-2])|{_SPACE}(?P<name>{'|'.join(_MONTHS)}))?{_JOINED}$",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(
    f"{_JOINED}(?:(?P<month>0?[1-9]|1[0-2])(?:{_SPACE}月{_SPACE}|[-/.]))?(?P<day>0?[1-9]|[12][0-9]|3[01])(?:[日號号]|(?![0-9年月/.-]))",
    re.IGNORECASE,
)
