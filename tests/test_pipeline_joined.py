"""Papers over several files, through the whole pipeline: what the report says of each file and of the item."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema

from formprep.model import Line, Page, Transcript
from formprep.paths import SCHEMAS
from formprep.pipeline import prepare, situation_of
from tests.test_joining import EMBLEM, EMBLEM_2, OTHER, PERSON

SCHEMA = json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))
ANSWERS = {
    "application": "entry",
    "applies_on": date(2019, 6, 3),
    "applicant": {
        "chinese_name": "甲样本",
        "date_of_birth": date(1988, 6, 1),
        "nationality": "CHN",
        "relationship": "spouse",
        "residence": "mainland",
        "has_travel_document": False,
    },
    "sponsor": {"chinese_name": "乙样本", "status": "professional"},
}


def checked(folder: Path, texts: Mapping[str, str]) -> dict[str, Any]:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    read = {
        name: Transcript("image/jpeg", (Page(1, tuple(Line(line) for line in text.splitlines())),))
        for name, text in texts.items()
    }
    checklist, situation = situation_of(ANSWERS, on=date(2019, 6, 3))
    report = prepare(folder, checklist, situation, transcribe=lambda files, home, on: read).to_dict()
    jsonschema.validate(report, SCHEMA)
    return report


def item(report: Mapping[str, Any]) -> tuple[str, list[str], list[tuple[str, str]]]:
    name = "applicant-travel-document"
    found = next(each for each in report["items"] if each["id"] == name)
    codes = [(each["code"], each["file"]) for each in report["findings"] if each["item"] == name]
    return found["status"], found["files"], codes


def documents(report: Mapping[str, Any]) -> dict[str, list[tuple[str, str, str]]]:
    return {
        file["path"]: [(file["use"], each["kind"], each["party"]) for each in file["documents"]]
        for file in report["files"]
    }


def test_both_sides_count_together(tmp_path: Path) -> None:
    report = checked(tmp_path, {"back.jpg": EMBLEM, "front.jpg": PERSON})
    assert item(report) == ("met", ["back.jpg", "front.jpg"], [])
    card = ("used", "mainland-identity-card", "applicant")
    assert documents(report) == {"back.jpg": [card], "front.jpg": [card]}
    assert report["files"][0]["documents"][0]["with"] == ["front.jpg"]


def test_what_is_wrong_is_told_of_the_side_on_which_it_stands(tmp_path: Path) -> None:
    ended = EMBLEM.replace("2035", "2019")
    report = checked(tmp_path, {"back.jpg": ended, "front.jpg": PERSON})
    assert item(report) == ("faulty", ["back.jpg", "front.jpg"], [("FP501", "back.jpg")])


def test_a_side_that_is_missing_is_told(tmp_path: Path) -> None:
    report = checked(tmp_path, {"front.jpg": PERSON})
    assert item(report) == ("to-review", ["front.jpg"], [("FP413", "front.jpg")])


def test_two_cards_with_nameless_sides_are_told_as_a_doubt(tmp_path: Path) -> None:
    files = {"1.jpg": PERSON, "2.jpg": OTHER, "3.jpg": EMBLEM, "4.jpg": EMBLEM_2}
    report = checked(tmp_path, files)
    assert item(report)[0] == "to-review"
    assert ("FP211", "1.jpg") in item(report)[2]
