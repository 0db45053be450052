"""The samples: real files through the whole pipeline, held against their golden reports and their ground truth."""

import csv
import json
from typing import Any

import jsonschema
import pytest

from formprep.paths import SCHEMAS
from tests.golden import GOLDEN, NAMES, SAMPLES, checked, lasting

SCHEMA = json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))
_REPORTS: dict[str, dict[str, Any]] = {}


def _report(name: str) -> dict[str, Any]:
    if name not in _REPORTS:
        _REPORTS[name] = checked(name).to_dict()
    return _REPORTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_report_is_the_golden_one(name: str) -> None:
    report = _report(name)
    jsonschema.validate(report, SCHEMA)
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert lasting(json.loads(json.dumps(report))) == golden


@pytest.mark.parametrize("name", NAMES)
def test_a_person_can_be_shown_where_each_fact_stands(name: str) -> None:
    """Every fact has its place: left before right, top before bottom, on the page. A language is the whole page's."""
    for file in _report(name)["files"]:
        for fact in (
            fact for document in file["documents"] for fact in document["facts"] if fact["name"] != "language"
        ):
            left, top, right, bottom = fact["box"]
            assert 0 <= left < right <= 1 and 0 <= top < bottom <= 1, (file["path"], fact["name"])


@pytest.mark.parametrize("name", NAMES)
def test_each_paper_is_told_as_what_it_was_drawn_as(name: str) -> None:
    with (SAMPLES / "expected.tsv").open(encoding="utf-8", newline="") as stream:
        truth = {
            (row["file"], page, row["kind"], row["party"])
            for row in csv.DictReader(stream, delimiter="\t")
            if row["sample"] == name and row["kind"] != "unknown"
            for page in _pages(row["pages"])
        }
    told = {
        (file["path"], page, document["kind"], document["party"])
        for file in _report(name)["files"]
        for document in file["documents"]
        if document["kind"] != "unknown"
        for page in document["pages"]
    }
    assert {each[:3] for each in told} >= {each[:3] for each in truth}
    assert {each for each in truth - told if each[3] != "unknown" and (*each[:3], "unknown") not in told} == set()
    extra = {each[:3] for each in told} - {each[:3] for each in truth}
    assert {kind for _, _, kind in extra} <= {"photograph"}


@pytest.mark.parametrize("name", NAMES)
def test_each_file_ends_in_exactly_one_use(name: str) -> None:
    files = _report(name)["files"]
    on_disk = {
        path.relative_to(SAMPLES / name).as_posix()
        for path in (SAMPLES / name).rglob("*")
        if path.is_file() and path != SAMPLES / name / "formprep.yaml"
    }
    assert sorted(file["path"] for file in files) == sorted(on_disk)


def _pages(text: str) -> list[int]:
    first, _, last = text.partition("-")
    return list(range(int(first), int(last or first) + 1)) if first.isdigit() else []
