"""Addresses beside a label, over the lines they take."""

import re

from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.labelled import candidates, trimmed
from formprep.readers.paper import Paper, Row, fact

_ADDRESS = re.compile(
    r"(?i:\b(?:flat|room|rm|floor|\d{1,2}/f|block|tower|house|street|st|road|rd|avenue|ave|lane|drive|court|estate|building"
    r"|gardens?|mansion|kowloon|hong kong|n\.?t\.?|new territories|county|p\.?o\.? box)\b)"
    r"|(?<![年月0-9])[路街道號号室樓楼座邨村苑巷弄]|[0-9][號号室樓楼座巷弄]|[A-Z]{2} ?\d{4,5}\b"
)


_RUNS_ON = re.compile(
    r"(?i)[\s,]+(?:for|from|during)\s+(?:the\s+(?:month|period|rent)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|[0-3]?\d(?:st|nd|rd|th)?[\s/.\-]|(?:19|20)\d\d).*$"
    r"|[\s,\uff0c]*(?:19|20)\d\d\s*年.*$"
)
"""What follows an address on its line: the time for which it was let."""


def is_address(text: str) -> bool:
    """Tell whether a line reads like a part of an address."""
    return _ADDRESS.search(text) is not None


def read_address(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read an address beside a label, over the lines it takes."""
    for candidate in candidates(paper, way.labels):
        if not is_address(candidate.text) or len(candidate.text) < 5:
            continue
        lines = [_RUNS_ON.sub("", candidate.text)]
        at = paper.rows.index(candidate.row)
        for row in () if lines[0] != candidate.text else paper.rows[at + 1 : at + 4]:
            if row.page != candidate.row.page or not is_address(row.text) or _has_label(row, paper):
                break
            if row.box and candidate.row.box and row.box[1] - candidate.row.box[3] > 2 * candidate.row.height:
                break
            lines.append(row.text.strip())
        return [fact(name, " ".join(lines), candidate.row, candidate.share * 0.9)]
    return []


def _has_label(row: Row, paper: Paper) -> bool:
    return trimmed(row.text, paper.kind.vocabulary) != row.text.strip()
