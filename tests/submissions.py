"""Submissions put together by hand: a folder with files and the report on it. All persons are invented."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from formprep.eligibility import Eligibility
from formprep.model import Document, Outcome, Remark, SourceFile
from formprep.report import FileReport, Report
from formprep.schemas import load_checklist
from formprep.situation import understand
from formprep.tools import media

DAY = date(2019, 6, 3)
ANSWERS = {
    "application": "entry",
    "applies_on": "2019-06-03",
    "applicant": {
        "surname": "CHAN",
        "given_names": "SIU MING",
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}

Papers = Mapping[str, Sequence[tuple[str, str, Sequence[int]]]]
"""By item: kind, file and pages of each of its papers."""


def submission(
    folder: Path,
    files: Mapping[str, bytes],
    papers: Papers,
    *,
    counts: Mapping[str, int] | None = None,
    turned: Mapping[str, Mapping[int, int]] | None = None,
    missing: Sequence[str] = (),
) -> Report:
    """Write the files and return the report in which these papers count; `counts` are the pages of files."""
    counts, turned = counts or {}, turned or {}
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    checklist = load_checklist()
    asked = {item: tuple(_document(*each) for each in given) for item, given in papers.items()}
    outcomes = [
        Outcome(item.id, _status(item.id, asked, missing), Remark("met"), asked.get(item.id, ()))
        for item in checklist.items
    ]
    reports = [
        FileReport(
            SourceFile(name, len(data), hashlib.sha256(data).hexdigest()),
            media.media_type(data),
            counts.get(name, 1),
            "used" if any(d.file == name for given in asked.values() for d in given) else "surplus",
            tuple({d: None for given in asked.values() for d in given if d.file == name}),
            turned.get(name, {}),
        )
        for name, data in files.items()
    ]
    situation = understand(ANSWERS, checklist.situation, on=DAY, source="test", kinds=frozenset())
    return Report(checklist, situation, Eligibility("eligible", ()), tuple(outcomes), tuple(reports))


def _document(kind: str, file: str, pages: Sequence[int]) -> Document:
    return Document(file, kind, tuple(pages), 1.0, party="applicant")


def _status(item: str, asked: Mapping[str, Any], missing: Sequence[str]) -> Any:
    if item in missing:
        return "missing"
    return "met" if asked.get(item) else "not-asked"
