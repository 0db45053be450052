"""What is read beside a label as it stands there: words, a sex, a code, a sum of money."""

import re

from formprep import dates
from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.labelled import Parsed, before_label, first, joined
from formprep.readers.paper import Paper, fact

_AMOUNT = re.compile(
    r"(?:HK\$|US\$|RMB|HKD|MOP|NTD?\$?|CNY|Rs\.?|[$¥¥£€])?\s?-?[0-9]{1,3}(?:[,, ]?[0-9]{3})*(?:\.[0-9]{2})?(?![0-9])"
)
_CODE = re.compile(r"[A-Z0-9][A-Z0-9\-/]{2,24}", re.IGNORECASE)


def read_text(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the words beside a label."""
    known = paper.kind.vocabulary

    def parse(text: str) -> Parsed:
        value = joined(before_label(text, known))[:60]
        return (value, 0.8) if len(value) > 1 and not _OF_ANOTHER.search(text) and not _FIGURE.search(value) else None

    return first(name, paper, way.labels, parse)


_OF_ANOTHER = re.compile(
    "^[^A-Za-zÀ-ÿ\u3400-\u9fff]|^[^(\uff08]*[)\uff09]$|[\u2610-\u2612\u2713-\u2717\u25a1\u25a0\u221a]"
)
"""What begins or stands in the boxes of another question, and the end of an aside that runs over two lines."""
_FIGURE = re.compile("[0-9]")


def read_sex(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read M or F beside its label; a form prints both to be ticked, which tells none."""

    def parse(text: str) -> Parsed:
        match = _SEX.match(text.strip())
        if match is None or _BOTH.search(text):
            return None
        return ("F" if match["f"] else "M"), 1.0

    if found := first(name, paper, way.labels, parse):
        return found
    for row in paper.rows:
        if match := _AFTER_BIRTH.search(row.text.strip()):
            return [fact(name, match["alone"] or ("M" if match["han"] == "男" else "F"), row, 0.9)]
    return []


_AFTER_BIRTH = re.compile(
    r"(?:[0-9]{2}-[0-9]{2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}\.[0-9]{2}\.[0-9]{2})\s+"
    r"(?:(?P<han>[男女])\s*/?\s*[MF]?|(?P<alone>[MF]))(?![A-Z])"
)
"""A card's line of the date of birth with the sex behind it."""
_SEX = re.compile(r"(?i)(?:(?P<f>女|F(?:EMALE)?(?![A-Z]))|男|M(?:ALE)?(?![A-Z]))(?:性)?(?![\u3400-\u9fff])")
_BOTH = re.compile(r"(?i)男.{0,12}女|\bM(?:ale)?\b.{0,12}\bF(?:emale)?\b")


def read_code(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a number of letters and figures beside a label."""
    return first(name, paper, way.labels, _code)


def _code(text: str) -> Parsed:
    joined = _COMB.sub(lambda comb: comb.group().replace(" ", ""), _NUMBER_WORD.sub("", text.strip()))
    joined = re.sub(r"(?<=[0-9])[ \-](?=[0-9])", "", joined)
    match = _CODE.search(joined)
    if match is None or match.start() > 6 or sum(c.isdigit() for c in match.group()) < 3:
        return None
    if any(day.start < match.end() for part in (joined, text) for day in dates.find(part[:40])):
        return None
    return match.group().upper(), 1.0


_COMB = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z] ){1,3}(?=[0-9](?: [0-9]){2}|[0-9]{6})")
"""Leading letters that stand in boxes of their own: T W 4 1 8 8 1 8 7."""
_NUMBER_WORD = re.compile(r"^(?:[A-Za-z./]+ ){0,3}(?:[Nn]o|NO|[Nn]umber|NUMBER)\b[.: ]*")
"""The rest of a label that is not known by all of its words."""


def read_amount(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the sum of money beside a label."""
    return first(name, paper, way.labels, _amount)


def _amount(text: str) -> Parsed:
    if dates.find(text[:24]) or _CLAUSE.match(text):
        return None
    match = _AMOUNT.search(text)
    if match is None or match.start() > 12 or not re.search(r"[0-9]{2}", match.group()):
        return None
    if _NUMBER_SIGN.search(text[: match.start()]):
        return None
    return match.group().strip(), 0.9 if _MARKED.search(match.group()) else 0.72


_MARKED = re.compile(r"[$¥￥€£.,]|[A-Z]{2}")
"""What tells a sum from another number: its currency, its cents or its thousands."""
_CLAUSE = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.?\s+[A-Z][a-z]")
"""The number of a clause, which stands below the heading that names the rent: 1.01 The Landlord shall let."""
_NUMBER_SIGN = re.compile(r"(?i)\bno\b|\bref\b|編號|编号|單號|单号")
"""What stands before a number that is no sum."""
