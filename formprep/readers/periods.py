"""Periods that a paper covers, and the last entry of a passbook."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise

from formprep import dates
from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.labelled import Candidate, candidates
from formprep.readers.paper import Paper, Row, fact

_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_MONTH = re.compile(
    r"(?<![0-9A-Z])(?:"
    r"(?P<name>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?,?[ \-/]?(?P<y1>(?:19|20)[0-9]{2})"
    r"|(?P<y2>(?:19|20)[0-9]{2}) ?[年/\-.] ?(?P<m2>1[0-2]|0?[1-9])(?:月|(?![0-9/\-.年]))"
    r"|(?P<m3>1[0-2]|0?[1-9]) ?/ ?(?P<y3>(?:19|20)[0-9]{2}))(?![0-9])(?! ?[0-9]{1,2} ?[日號号])"
)
_YEARS = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2}) ?[/\-–] ?((?:19|20)?[0-9]{2})(?![0-9/\-])")
_ENDS = frozenset({"period_to", "expires_on"})
_LONG_TERM = re.compile("长期|長期")


def read_period(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the first or the last day of the period beside a label, or of one written as a range anywhere."""
    for candidate in candidates(paper, way.labels):
        found = _over_two_lines(candidate, paper) or period_in(candidate.text)
        if found:
            return [fact(name, found[name in _ENDS], candidate.row, candidate.share)]
    if name in _ENDS and (ending := _single(paper, way)):
        return [ending]
    if parts := _from_and_to(name, paper):
        return parts
    endorsed = {row.page for row in paper.rows if "expires_on" in paper.kind.facts and _ENDORSED.search(row.text)}
    rows = [row for row in paper.rows if row.page not in endorsed]
    for row in rows:
        if ranges := [each for each in dates.ranges(row.text) if (each[1] - each[0]).days >= 1]:
            return [fact(name, ranges[0][name in _ENDS], row, 0.8)]
    for row, following in pairwise(rows):
        if row.page == following.page and (ranges := dates.ranges(row.text + following.text)):
            return [fact(name, ranges[0][name in _ENDS], row, 0.78)]
    return _lone_month(name, paper)


_ENDORSED = re.compile(r"(?i)[签簽][注註]|逗留|\bendorsement|\bnumber of entries")
"""What stands on a page of endorsements, whose periods are not that of the paper."""


def _over_two_lines(candidate: Candidate, paper: Paper) -> tuple[date, date] | None:
    """Return the period whose last day runs on over the next line: from 1 November 2018 to 31 / October 2020."""
    if not _CUT_OFF.search(candidate.text) or dates.ranges(candidate.text):
        return None
    after = paper.rows[paper.rows.index(candidate.row) + 1 :][:1]
    return next(iter(dates.ranges(f"{candidate.text} {after[0].text}")), None) if after else None


_CUT_OFF = re.compile(
    r"(?i)(?:\b(?:to|until|till|through)(?: and including)?(?: the)?"
    r"|\b(?:expir|end|terminat)ing on|至|到|[-\u2013\u2014])\s*"
    r"(?:\d{0,2}|(?:19|20)\d\d年?(?:\d{1,2}月?)?|\d{1,2} [a-z]+)$"
)


def _from_and_to(name: str, paper: Paper) -> list[Fact]:
    """Read a period whose first and last day stand on two lines, each beside its own word, the last after the first."""
    for at, row in enumerate(paper.rows):
        first = _FROM.match(row.text.strip())
        for below in paper.rows[at + 1 : at + 4] if first else ():
            last = _TO.match(below.text.strip())
            days = [day for each in (first, last) if each and (day := dates.parse(each[1].strip()))]
            if len(days) == 2 and days[0] <= days[1]:
                return [fact(name, days[name in _ENDS], below if name in _ENDS else row, 0.9)]
    return []


_FROM = re.compile(r"(?i)^(?:(?:statement|billing|rental|pay)? ?(?:period )?from|由|自)[\s:\uff1a]*(\S.*)$")
_TO = re.compile(r"(?i)^(?:(?:period )?to|至|到)[\s:\uff1a]*(\S.*)$")


def _lone_month(name: str, paper: Paper) -> list[Fact]:
    """Read a month that stands alone on its line, or beside the title of the paper, where it is the only one."""
    found = [(period_in(match[1]), row) for row in paper.rows if (match := _LONE_MONTH.match(row.text.strip()))]
    periods = {period for period, _ in found if period}
    if len(periods) != 1:
        return []
    return [fact(name, next(iter(periods))[name in _ENDS], found[0][1], 0.74)]


_LONE_MONTH = re.compile(
    r"(?i)^\W*(?:(?:for|salary|rent|payslip|pay slip|statement)\W+)?(?:the )?(?:month of )?"
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ?(?:19|20)\d\d"
    r"|(?:19|20)\d\d ?年 ?(?:1[0-2]|0?[1-9]) ?月)份?\W*"
    r"(?:payslip|pay slip|salary|rent|statement|糧單|工資單|薪金|租金|結單|月結單)?\W*$"
)


def _single(paper: Paper, way: Reading) -> Fact | None:
    """Read one date beside a label that names an end: period ending, valid until."""
    for candidate in candidates(paper, tuple(each for each in way.labels if each in _END_LABELS)):
        found = dates.find(candidate.text) or dates.find(candidate.text, short_years=True, boxed=True)
        if found and found[0].start < 12:
            return fact(
                "expires_on" if "expires_on" in paper.kind.facts else "period_to", found[0].value, candidate.row, 0.95
            )
    return None


_END_LABELS = frozenset({
    "FORTHEMONTHENDED", "FORTHEMONTHENDING", "MONTHENDED", "PERIODENDING", "DATEOFEXPIRY", "有效期至", "PERIODTO",
})  # fmt: skip


def period_in(text: str) -> tuple[date, date] | None:
    """Return the first and the last day of the period that a text names; a month or a year of assessment is one."""
    if ranges := dates.ranges(text, shortened=True):
        return ranges[0]
    found = dates.find(text)
    if (
        len(found) >= 2
        and found[0].start < 20
        and 0 <= found[1].start - found[0].end <= 12
        and found[0].value <= found[1].value
    ):
        return found[0].value, found[1].value
    if found and found[0].start < 20:
        return None
    months = list(_months(text.upper()))
    if months:
        first, last = months[0], months[1] if len(months) > 1 else months[0]
        if first <= last:
            return first, date(last.year, last.month, calendar.monthrange(last.year, last.month)[1])
    if years := _YEARS.search(text):
        first_year, second = int(years[1]), int(years[2])
        last_year = second if second > 99 else first_year - first_year % 100 + second
        if last_year == first_year + 1:
            return date(first_year, 4, 1), date(
                last_year, 3, 31
            )  # Source: Inland Revenue Ordinance, year of assessment
    return None


def _months(text: str) -> Iterator[date]:
    for match in _MONTH.finditer(text):
        if match.start() > 40:
            return
        year = match["y1"] or match["y2"] or match["y3"]
        month = _MONTHS.index(match["name"]) + 1 if match["name"] else int(match["m2"] or match["m3"])
        yield date(int(year), month, 1)


def read_last_date(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the latest date of the entries, not after the day of the check."""
    found: list[tuple[date, Row]] = [
        (each.value, row)
        for row in paper.rows
        for each in dates.find(row.text) or dates.find(row.text, short_years=True)
        if each.value <= paper.on
    ]
    found += _entries(paper)
    if not found:
        return []
    day, row = max(found, key=lambda each: each[0])
    return [fact(name, day, row, 0.9)]


def _entries(paper: Paper) -> list[tuple[date, Row]]:
    """Return the days of entries that begin with figures: year, month and day whole, or six in either order."""
    matches = [(match[1], row) for row in paper.rows if (match := _FIGURES.match(row.text.strip()))]
    for order in ("%Y%m%d", "%d%m%y", "%y%m%d"):
        rows = [each for each in matches if len(each[0]) == (8 if "Y" in order else 6)]
        try:
            days = [(datetime.strptime(figures, order).date(), row) for figures, row in rows]
        except ValueError:
            continue
        if len(days) > 2 and all(day <= paper.on for day, _ in days):
            return days
    return []


_FIGURES = re.compile(r"((?:20)?[0-9]{6})(?= +\S)")
