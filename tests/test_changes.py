"""What changed between two editions: computed from their rules, and what it means for a situation."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from formprep.changed import PARTS
from formprep.changes import changes
from formprep.consequences import as_dict, consequences
from formprep.errors import InputError
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.paths import SCHEMAS
from formprep.render.changes import changes as rendered
from formprep.schemas import load_checklist

OLD, NEW = load_checklist("2019-05"), load_checklist("2026-04")
ANSWERS: dict[str, Any] = {
    "application": "extension",
    "applies_on": date(2026, 11, 20),
    "applicant": {
        "date_of_birth": date(1990, 4, 1),
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
        "limit_of_stay": date(2027, 1, 20),
    },
    "sponsor": {"status": "professional"},
    "submit_via": "post",
}


def found(old: Any = OLD, new: Any = NEW) -> set[tuple[str, str, str, str]]:
    return {(each.part, each.rule, each.how, each.aspect) for each in changes(old, new)}


def test_an_edition_does_not_differ_from_itself() -> None:
    for each in (OLD, NEW):
        assert changes(each, each) == []


def test_what_changed_from_2019_to_2026() -> None:
    assert {
        ("item", "applicant-form", "removed", "whole"),
        ("item", "sponsor-form", "removed", "whole"),
        ("item", "applicant-macao-visit-permit", "added", "whole"),
        ("item", "applicant-overseas-residence", "added", "whole"),
        ("item", "extension-form", "changed", "condition"),
        ("item", "extension-applicant-declaration", "changed", "condition"),
        ("eligibility", "sponsor.group.admitted", "added", "choice"),
        ("window", "extension.1", "added", "days"),
        ("route", "route.route-post", "removed", "whole"),
        ("route", "route.route-mission", "removed", "whole"),
        ("route", "route.route-mainland-offices", "removed", "whole"),
        ("route", "route.route-online", "added", "whole"),
        ("fee", "fee.fee-scheme", "added", "whole"),
        ("guidance", "right-of-abode.right-of-abode", "renumbered", "paragraph"),
        ("answer", "sponsor.status", "added", "choice"),
        ("answer", "submit_via", "added", "choice"),
        ("date", "decision-extension.1", "added", "whole"),
        ("date", "window-latest.1", "added", "whole"),
        ("window", "extension-window.window-early-scheme", "added", "whole"),
        ("value", "ordinary-visa-fee", "changed", "value"),
        ("value", "receipt-and-despatch", "changed", "value"),
    } <= found()


def test_what_stayed_is_not_named() -> None:
    rules = {(part, rule) for part, rule, how, _ in found() if how != "renumbered"}
    assert not {("eligibility", f"bars.{each}.1") for each in ("mainland-resident", "nationality-excluded")} & rules
    assert ("guidance", "study.study") not in rules


def test_the_other_way_round_what_was_added_falls_away() -> None:
    there, back = found(), found(NEW, OLD)
    turned = {"added": "removed", "removed": "added"}
    for part, rule, how, aspect in there:
        if how in turned and part in ("route", "fee", "window", "answer"):
            assert (part, rule, turned[how], aspect) in back


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "id-997.yaml",
            "applicant.has_hkid: {allowed: [true]}",
            "applicant.has_hkid: {allowed: [false]}",
            ("item", "applicant-hong-kong-identity-card", "changed", "condition"),
        ),
        (
            "id-997.yaml",
            "kinds: [photograph]",
            "kinds: [photograph, family-photograph]",
            ("item", "applicant-photograph", "changed", "papers"),
        ),
        ("id-997.yaml", "else: FP504", "else: FP503", ("item", "sponsor-financial-standing", "changed", "checks")),
        ("eligibility.yaml", "max: 17", "max: 20", ("eligibility", "grounds.ground-child.1", "changed", "checks")),
        (
            "eligibility.yaml",
            "[AFG, PRK]",
            "[AFG]",
            ("eligibility", "bars.nationality-excluded.1", "changed", "condition"),
        ),
        (
            "eligibility.yaml",
            "opens_days_before: 28",
            "opens_days_before: 56",
            ("window", "extension", "changed", "days"),
        ),
        (
            "guidance.yaml",
            'paragraph: "23"',
            'paragraph: "22"',
            ("guidance", "processing.processing", "renumbered", "paragraph"),
        ),
        (
            "situation.yaml",
            "[spouse, partner, child, parent]",
            "[spouse, partner, child]",
            ("answer", "applicant.relationship", "removed", "choice"),
        ),
    ],
)
def test_a_rule_that_was_altered_is_named_and_nothing_else(
    tmp_path: Path, file: str, old: str, new: str, expected: tuple[str, ...]
) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    path = home / "2019-05" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert found(OLD, load_checklist("2019-05", home)) == {expected}


def test_what_it_means_for_a_situation() -> None:
    told = as_dict(consequences(ANSWERS, "2019-05", "2026-04", on=date(2026, 11, 20)))
    assert [item["ref"] for item in told["no_longer_asked"]] == ["C1", "C5", "C6"]
    assert told["newly_asked"] == []
    assert told["ways_closed"] == ["post", "sponsor"]
    assert told["after"]["ways"] == ["online"]
    assert told["before"]["dates"] == {"opens": "2026-12-23"}
    assert told["after"]["dates"] == {"opens": "2026-10-20", "latest": "2026-12-09"}
    assert [each["code"] for each in told["before"]["findings"]] == ["FP807", "FP803"]
    assert [each["code"] for each in told["after"]["findings"]] == ["FP806"]


def test_answers_that_one_edition_does_not_know() -> None:
    answers = {**ANSWERS, "sponsor": {"status": "top-talent"}}
    told = as_dict(consequences(answers, "2019-05", "2026-04", on=date(2026, 11, 20)))
    assert "top-talent" in told["before"]["fault"]["en"]
    assert told["after"]["eligibility"]["outcome"] == "eligible"
    assert "newly_asked" not in told


def test_answers_that_no_edition_can_use() -> None:
    with pytest.raises(InputError):
        consequences({"application": "visit"}, "2019-05", "2026-04", on=date(2026, 11, 20))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_change_and_part_has_words(lang: Language) -> None:
    assert tuple(labels(lang).words["change"]["parts"]) == PARTS
    for each in changes(OLD, NEW):
        texts = [text for text in (each.name, each.before, each.after) if text]
        assert texts
        assert all(text[lang].strip() and "{" not in text[lang] for text in texts)


def test_an_empty_comparison_can_be_shown() -> None:
    edition = {"id": "2019-05"}
    assert rendered({"from": edition, "to": edition, "changes": []}, "en").count("\n") == 2
