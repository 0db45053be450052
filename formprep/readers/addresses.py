"""Addresses beside a label, over the lines they take."""

import re
from collections.abc import Iterator, Sequence

from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.labelled import Candidate, candidates, trimmed
from formprep.readers.paper import Paper, Row, fact

_ADDRESS = re.compile(
    r"(?i:\b(?:flat|room|rm|floor|\d{1,2}/f|block|tower|house|street|st|road|rd|avenue|ave|lane|path|drive|terrace|crescent|close|court|estate|building"
    r"|gardens?|mansion|kowloon|hong kong|n\.?t\.?|new territories|county|p\.?o\.? box)\b)"
    r"|(?<![年月0-9])[路街道號号室樓楼座邨村苑巷弄](?![碼码])|[0-9][號号室樓楼座巷弄]|[A-Z]{2} ?\d{4,5}\b"
)


_RUNS_ON = re.compile(
    r"(?i)\s*[(\uff08,]?\s*(?:hereinafter|\bfor a (?:term|period)\b|together with\b).*$"
    r"|[\s,]+(?:for|from|during)\s+(?:the\s+(?:month|period|rent)\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|[0-3]?\d(?:st|nd|rd|th)?[\s/.\-]|(?:19|20)\d\d).*$"
    r"|[\s,\uff0c]*(?:19|20)\d\d\s*年.*$"
    r"|(?i:[\s,.]+(?:received|the sum of|with thanks)\b).*$"
    r"|[\s\u3000]+[\u3400-\u9fff]{2,6}(?:\s*[A-Z][a-z]+(?: [A-Za-z]+){0,3})?\s*[:\uff1a].*$"
    r"|[\s\u3000]{2,}[A-Z][A-Za-z ]{2,30}\s*[:\uff1a].*$"
)
"""What follows an address on its line: the time for which it was let, a sentence, the next label with its colon."""
_SENTENCE = re.compile(
    r"(?i)\b(?:received|receipt|with thanks|sum of|being|hereby|please|payable|dollars|shall|the said)\b"
    r"|[收繳缴付][到款交清]|港幣|港币|人民幣|人民币|[請请]"
)
"""What is said below an address, and is no line of it though it names Hong Kong."""


_LEADS = re.compile(
    r"(?i)^(?:in Hong Kong\s+(?=.*\d)|(?:of |premises )?(?:at|in)\s+(?=(?:flat|room|rm|unit|house|shop|no|\d)\b)"
    r"|.{0,60}?\b(?:known as|situated? at|located at|being)\s+)"
)
"""What leads to an address in a sentence: all that premises known as ..."""


def is_address(text: str) -> bool:
    """Tell whether a line reads like a part of an address."""
    return _ADDRESS.search(text) is not None


def read_address(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read an address beside a label, over the lines it takes."""
    for candidate in candidates(paper, way.labels):
        if not is_address(candidate.text) or len(candidate.text) < 5:
            continue
        text = candidate.text
        for row in _further(candidate, paper):
            if _RUNS_ON.search(text):
                break
            text = f"{text} {row.text.strip()}"
        return [fact(name, _RUNS_ON.sub("", _LEADS.sub("", text)), candidate.row, candidate.share * 0.9)]
    return []


def _further(candidate: Candidate, paper: Paper) -> Iterator[Row]:
    """Yield the lines that an address runs on over: close below, and its last part reads like one."""
    at = paper.rows.index(candidate.row)
    last = candidate.row
    held: list[Row] = []
    for row in paper.rows[at + 1 : at + 5]:
        if row.page != last.page or _has_label(row, paper) or _SENTENCE.search(row.text):
            return
        if row.box and last.box and not -last.height < row.box[1] - last.box[3] <= 1.5 * last.height:
            return
        if not is_address(row.text) and not _is_place(row.text):
            return
        ends = is_address(row.text) or is_address(f"{last.text.split()[-1]} {row.text}")
        held.append(row)
        last = row
        if ends:
            yield from held
            held = []


def below(rows: Sequence[Row], at: int) -> list[Row]:
    """Return the lines of the address that stands below a name, its left edge under the name's."""
    found: list[Row] = []
    last = rows[at]
    for row in rows[at + 1 :]:
        if last.box and row.box:
            if abs(row.box[0] - last.box[0]) > 0.03:
                continue
            if row.box[1] - last.box[3] > 2.2 * last.height:
                break
        if (
            len(found) == 6
            or _SENTENCE.search(row.text)
            or not (is_address(row.text) or (found and _is_place(row.text)))
        ):
            break
        found.append(row)
        last = row
    while found and not is_address(found[-1].text):
        found.pop()
    return found


def _is_place(text: str) -> bool:
    """Tell whether a line could be a district, or a house with its number: a few capitalised words, nothing else."""
    return (
        re.fullmatch(r"(?:[0-9]{1,4}[A-Z]?,? )?[A-Z][A-Za-z'’.\-]+(?: [A-Z][A-Za-z'’.\-]+){0,3},?", text.strip())
        is not None
    )


def _has_label(row: Row, paper: Paper) -> bool:
    return trimmed(row.text, paper.kind.vocabulary) != row.text.strip()
