"""Interactive form fields, the edition in a form's footer, and forms left empty."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from formprep import dates
from formprep.kinds import Reading
from formprep.model import Box, Fact, FormField, Problem
from formprep.needles import bare, folded
from formprep.numbers import hkid
from formprep.readers.labelled import candidates, label_end
from formprep.readers.paper import Paper, fact

_EDITION = re.compile(r"[I1L|]D ?(?:\([CE]\) ?)?(?P<form>[0-9]{2,4} ?[A-Z]?) ?\((?P<edition>[0-9]{1,2} ?/ ?[0-9]{4})\)")
_SPONSOR = re.compile(r"(?i)spon|保證人|保证人")
OTHERS = re.compile(r"(?i)^dep|^spon(?!\w*addr)\w*[0-9]$")
"""The names of fields about further persons, in real forms."""
_HIDDEN = frozenset({"formid", "formversion"})
_PARTS = {"day": 2, "日": 2, "dd": 2, "mth": 1, "month": 1, "月": 1, "mm": 1, "yr": 0, "year": 0, "年": 0, "yyyy": 0}
_DATES = frozenset({"date_of_birth", "issued_on", "expires_on", "permitted_until", "first_issued_on", "event_on"})


def read_fields(name: str, ways: tuple[Reading, ...], paper: Paper) -> list[Fact]:
    """Read a fact from the form's fields, told by their tooltips and names."""
    fields = [(page.number, each) for page in paper.pages for each in page.fields if _is_ours(each, paper)]
    for way in ways:
        if name in _DATES:
            read = _date(name, way, fields)
        elif name == "hkid_number":
            read = _identity_number(name, [(page, each) for page, each in fields if _matches(each, way)])
        else:
            read = _text(name, [(page, each) for page, each in fields if _matches(each, way)])
        if read:
            return read
    return []


def _text(name: str, fields: list[tuple[int, FormField]]) -> list[Fact]:
    given = [
        (page, value, each.box)
        for page, each in fields
        if (value := each.value.strip()) and (name != "chinese_name" or not value.isascii())
    ]
    if not given:
        return []
    page, text, box = given[0]
    if name == "address":
        text = ", ".join(value for _, value, _ in given[:3])
    return [Fact(name, text, page, 0.97, "form-field", box)]


def _identity_number(name: str, fields: list[tuple[int, FormField]]) -> list[Fact]:
    """Read a number that stands in one field, or with its letters, figures and check digit in three."""
    written = "".join(each.value for _, each in fields)
    if not hkid.is_valid(written):
        return []
    return [Fact(name, hkid.compact(written), fields[0][0], 0.97, "form-field", fields[0][1].box)]


def _is_ours(each: FormField, paper: Paper) -> bool:
    """Leave out the fields of the other party and of further persons."""
    if each.name.lower() in _HIDDEN or OTHERS.search(each.name):
        return False
    sponsors = bool(_SPONSOR.search(each.name) or _SPONSOR.search(each.label))
    if paper.document.party == "sponsor" and any(
        _SPONSOR.search(f.name + f.label) for p in paper.pages for f in p.fields
    ):
        return sponsors
    return not sponsors or paper.document.party == "sponsor"


def _matches(each: FormField, way: Reading) -> bool:
    if way.fields and way.fields.search(each.name):
        return True
    label = bare(folded(each.label))
    label = re.sub("^(?:申请人|保证人|APPLICANT|SPONSOR)S?", "", label)
    return bool(label) and any(label == known or (len(known) > 3 and label.startswith(known)) for known in way.labels)


def _date(name: str, way: Reading, fields: list[tuple[int, FormField]]) -> list[Fact]:
    parts: dict[int, tuple[int, int, Box | None]] = {}
    for number, each in fields:
        value = each.value.strip()
        if not value or not _matches(each, way):
            continue
        if found := dates.find(value):
            return [Fact(name, found[0].value, number, 0.97, "form-field", each.box)]
        at = _part(each)
        if at is not None and value.isdigit():
            parts.setdefault(at, (int(value), number, each.box))
    if len(parts) < 3:
        return []
    try:
        day = date(*(parts[at][0] for at in range(3)))
        return [Fact(name, day, parts[2][1], 0.97, "form-field", parts[2][2])]
    except ValueError:
        return []


def _part(each: FormField) -> int | None:
    for text in (each.name.lower(), each.label.lower()):
        for ending, at in _PARTS.items():
            if text.rstrip(" )]）").endswith(ending):
                return at
    return None


def read_edition(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the edition of a form from its footer: 05/2019."""
    for row in paper.rows:
        match = _EDITION.search(folded(row.text))
        if match:
            month, year = re.split(r" ?/ ?", match["edition"])
            return [fact(name, f"{int(month):02d}/{year}", row)]
    return []


def is_hardly_filled(paper: Paper, facts: Sequence[Fact]) -> bool:
    """Tell whether a printed form has most of its labels in the text and nothing beside them.

    Only text layers tell it: what people write by hand, OCR often does not read.
    """
    if any(page.fields or page.source != "text" for page in paper.pages):
        return False
    read = {each.name for each in facts}
    labelled = [
        (name, labels)
        for name, ways in paper.kind.facts.items()
        if (labels := [label for way in ways for label in way.labels if _is_printed(label, paper)])
    ]
    empty = [name for name, labels in labelled if name not in read and not _has_value(labels, paper)]
    return len(empty) >= 3 and len(empty) > len(labelled) / 2


def _is_printed(label: str, paper: Paper) -> bool:
    return len(label) > 1 and any(label_end(row, label, paper.kind.vocabulary) is not None for row in paper.rows)


def _has_value(labels: list[str], paper: Paper) -> bool:
    return any(each.share >= 0.9 for each in candidates(paper, tuple(labels)))


def faults(paper: Paper) -> Iterator[Problem]:
    """Yield what is wrong with a form: one whose fields are all empty is not filled in."""
    fields = [
        each for page in paper.pages for each in page.fields if each.kind == "text" and each.name.lower() not in _HIDDEN
    ]
    if paper.kind.form and fields and not any(each.value.strip() for each in fields):
        yield Problem("FP702", paper.pages[0].number, {"kind": paper.kind.id})
