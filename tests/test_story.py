"""The story of README, as a new user runs it: questions, papers, a form, the signatures, the bundle."""

from pathlib import Path

import pikepdf
import pytest

import formprep
from samples import story


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[story.Told]]:
    folder = tmp_path_factory.mktemp("story") / "here"
    return folder, list(story.run(folder))


def test_each_command_ends_as_it_should(told: tuple[Path, list[story.Told]]) -> None:
    commands = [(each.command.split()[1], each.status) for each in told[1]]
    assert commands == [("init", 0), ("check", 1), ("fill", 1), ("check", 1), ("check", 0), ("bundle", 0)]


def test_what_was_missing_is_there_in_the_end(told: tuple[Path, list[story.Told]], tmp_path: Path) -> None:
    docs = told[0] / "docs"
    report = formprep.check(docs, on=story.ON, cache=False)
    assert report.verdict == "ready"
    (docs / "ID997-filled.pdf").rename(tmp_path / "away.pdf")
    before = formprep.check(docs, on=story.ON, cache=False)
    (tmp_path / "away.pdf").rename(docs / "ID997-filled.pdf")
    assert before.verdict == "not-ready"
    missing = {finding.item for finding in before.findings if finding.code == "FP401"}
    assert missing == {"applicant-form", "applicant-photograph", "sponsor-form"}


def test_the_answers_of_the_filled_form_are_read_back(told: tuple[Path, list[story.Told]]) -> None:
    report = formprep.check(told[0] / "docs", on=story.ON, cache=False).to_dict(show_numbers=True)
    form = next(each for each in report["files"] if each["path"] == "ID997-filled.pdf")
    forms = {each["party"]: each for each in form["documents"] if each["kind"] == "id-997"}
    facts = {party: {fact["name"]: fact["value"] for fact in each["facts"]} for party, each in forms.items()}
    assert facts["applicant"].items() >= {"surname": "BENNETT", "date_of_birth": "1988-07-14"}.items()
    assert facts["sponsor"]["surname"] == "LAM"


def test_a_form_only_filled_in_is_not_yet_ready(told: tuple[Path, list[story.Told]], tmp_path: Path) -> None:
    (tmp_path / "formprep.yaml").write_text((told[0] / "docs" / "formprep.yaml").read_text("utf-8"), encoding="utf-8")
    (tmp_path / "form.pdf").write_bytes((told[0] / "ID997-filled.pdf").read_bytes())
    codes = {
        (each.code, each.item) for each in formprep.check(tmp_path, on=story.ON, cache=False).findings if each.item
    }
    assert codes >= {("FP705", "applicant-form"), ("FP705", "sponsor-form"), ("FP401", "applicant-photograph")}


def test_the_bundle_opens_and_has_every_paper(told: tuple[Path, list[story.Told]]) -> None:
    with pikepdf.open(told[0] / "bundle.pdf") as bundle:
        assert len(bundle.pages) > 4 + 8
        assert not bundle.Root.get("/AcroForm")
