"""Coverage: a rule without a line, a place that is not there and a line told twice are named."""

import shutil
from pathlib import Path

import pytest

from formprep.lint import lint
from formprep.paths import SCHEMAS
from formprep.schemas import editions


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    for edition in editions()[1:]:
        shutil.rmtree(home / edition)
    return home


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        # Rules that no line is named for.
        ("guidance: [study]", "labels: [topic.study]", "in.guidance"),
        ("items: [applicant-photograph]", "items: [applicant-form]", "in.items"),
        ("bars: [nationality-excluded]", "bars: [mainland-resident]", "in.bars"),
        ('"3(b) child-not-unmarried"', '"3(b) child-not-under-18"', "in.needs"),
        ('grounds: ["4(a)(i)"]', 'grounds: ["3(a)(i)"]', "in.grounds"),
        ("dates: [parent-60]", "dates: [child-18]", "in.dates"),
        ("steps: [can-advice]", "steps: [can-lawyers]", "in.steps"),
        ("registration-of-persons.name, registration-of-persons.web", "beijing.name", "in.offices"),
        # Places that are not there.
        ("guidance: [study]", "guidance: [study, studies]", "in.guidance"),
        ("kinds: [photograph]", "kinds: [selfie]", "in.kinds"),
        ("formprep/translations.py", "formprep/translating.py", "in.code"),
        ("formprep/translations.py", "README.md", "in.code"),
        ("labels: [warning.text]", "labels: [warning.texts]", "in.labels"),
        ("enquiries.fax", "enquiries.telex", "in.offices"),
        ("answers: [submit_via]", "answers: [submit_by]", "in.answers"),
        ("messages: [lost.passport]", "messages: [lost.umbrella]", "in.messages"),
        # Lines told twice, without a place, and in a place that there is not.
        ('at: "16(b)"', 'at: "16(a)"', "documents.guide"),
        (", in: {guidance: [study]}", "", "documents.guide"),
        ("in: {guidance: [study]}", "in: {guides: [study]}", "guides"),
    ],
)
def test_a_fault_of_the_coverage_is_named(rules: Path, old: str, new: str, key: str) -> None:
    path = rules / "2019-05" / "coverage.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = lint(rules / "2019-05")
    assert any(file == "2019-05/coverage.yaml" and key in at for file, at, _ in found), found


def test_a_new_rule_has_to_be_covered(rules: Path) -> None:
    path = rules / "2019-05" / "notes.yaml"
    text = path.read_text(encoding="utf-8")
    item = text.partition("items:\n")[2].replace("certified-translation:", "second-translation:", 1)
    path.write_text(text + "\n" + item, encoding="utf-8")
    found = lint(rules / "2019-05")
    assert [(file, "second-translation" in why) for file, _, why in found] == [("2019-05/coverage.yaml", True)]


def test_an_edition_of_its_own_needs_a_coverage(rules: Path) -> None:
    (rules / "2019-05" / "coverage.yaml").unlink()
    assert ("2019-05/coverage.yaml", "", "this file is missing") in lint(rules / "2019-05")
