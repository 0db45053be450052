"""The report as JSON: it keeps to its published schema, masks numbers and is the same for the same input."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

import formprep
from formprep.paths import SCHEMAS
from formprep.report import masked

SAMPLES = Path(__file__).parent.parent / "samples"
SCHEMA = json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))


def test_a_checklist_keeps_to_the_schema() -> None:
    situation = {
        "application": "entry",
        "applicant": {
            "date_of_birth": date(1990, 4, 1),
            "nationality": "GBR",
            "relationship": "spouse",
            "residence": "elsewhere",
        },
        "sponsor": {"status": "permanent-resident"},
    }
    report = formprep.checklist(situation, on=date(2019, 6, 3)).to_dict()
    jsonschema.validate(report, SCHEMA)
    assert report["situation"]["applicant"]["date_of_birth"] == "1990-04-01"
    assert [item["ref"] for item in report["items"]] == [
        *("A1", "A2", "A3", "A3", "A4", "A5", "A6", "A7", "A7"),
        *("B1", "B2", "B3", "B3", "B4", "B5"),
        *("C1", "C2", "C2", "C3", "C4", "C5", "C6", "N2"),
    ]


@pytest.mark.parametrize("day", ["2019-06-03", "2025-06-01", "2026-11-23"])
@pytest.mark.parametrize("application", ["entry", "extension"])
def test_the_edition_of_2026_keeps_to_the_schema(day: str, application: str) -> None:
    applicant = {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    }
    limit = {"limit_of_stay": "2026-12-20"} if application == "extension" else {}
    answers = {
        "application": application,
        "applicant": {**applicant, **limit},
        "sponsor": {"status": "top-talent"},
        "submit_via": "post",
    }
    jsonschema.validate(formprep.checklist(answers, on=day, edition="2026-04").to_dict(), SCHEMA)


def test_a_check_keeps_to_the_schema_and_masks_numbers() -> None:
    report = formprep.check(SAMPLES / "spouse-entry-complete", on=date(2019, 6, 3))
    shown = report.to_dict(show_numbers=True)
    hidden = report.to_dict()
    jsonschema.validate(hidden, SCHEMA)
    numbers = [
        fact["value"]
        for file in shown["files"]
        for document in file["documents"]
        for fact in document["facts"]
        if fact["name"] == "number"
    ]
    assert numbers
    text = json.dumps(hidden, ensure_ascii=False)
    assert not [number for number in numbers if number in text]


def test_the_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (
        json.dumps(
            formprep.check(SAMPLES / "spouse-entry-complete", on=date(2019, 6, 3), cache=cache, workers=n).to_dict()
        )
        for cache, n in ((False, 1), (True, 2))
    )
    assert first == second


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("A1234563", "A•••••63"),
        ("12", "••"),
        ("1234", "••••"),
        ("12345", "1••45"),
        ("A123456(3)", "A•••••6(3)"),
        ("(1)", "(•)"),
        ("", ""),
    ],
)
def test_masking_leaves_the_first_and_the_last_two(number: str, shown: str) -> None:
    assert masked(number) == shown
