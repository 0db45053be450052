"""All situations: what lint counts is what the examination says, and what no rule provides for is named."""

import random
import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from formprep.eligibility import eligibility
from formprep.examine import plan
from formprep.lint import lint, look
from formprep.lint.judgement import Judgement, refuse
from formprep.lint.rulebook import Rulebook, read
from formprep.lint.space import ON, Board, Space
from formprep.paths import SCHEMAS
from formprep.schemas import editions, load_checklist
from formprep.situation import SituationError, understand


def _answers(given: Mapping[str, Any]) -> dict[str, Any]:
    answers: dict[str, Any] = {"applies_on": ON, "applicant": {}, "sponsor": {}}
    for key, value in given.items():
        *above, name = key.split(".")
        if len(above) < 2:  # What is in a group is in the group's own value.
            (answers[above[0]] if above else answers)[name] = value
    return answers


def _said(edition: str, given: Mapping[str, Any]) -> tuple[str, tuple[str, ...], frozenset[str]]:
    """Return what the examination itself says of a situation: outcome, reasons, items."""
    checklist = load_checklist(edition)
    try:
        situation = understand(_answers(given), checklist.situation, on=ON)
    except SituationError:
        return "refused", (), frozenset()
    told = eligibility(checklist.eligibility, situation)
    reasons = sorted({f"{each.key.removeprefix('ground-')} ({each.paragraph})" for each in told.reasons})
    asked = frozenset(outcome.item for outcome in plan(checklist, situation) if outcome.status == "asked")
    return told.outcome, tuple(reasons), asked


def _counted(book: Rulebook, space: Space) -> Counter[tuple[str, tuple[str, ...], frozenset[str]]]:
    board = Board()
    refuse(board, book)
    judgement = Judgement(board, book)
    items = {name: board.add(raw["when"]) for name, raw in book.asked_items.items()}
    found: Counter[tuple[str, tuple[str, ...], frozenset[str]]] = Counter()
    for cell in space.spread(board):
        asked = frozenset(name for name, bit in items.items() if cell.held & bit)
        found[judgement.result(cell), tuple(sorted(judgement.reasons(cell))), asked] += cell.count
    return found


@pytest.mark.parametrize("edition", editions())
@pytest.mark.parametrize("seed", range(6))
def test_what_is_counted_is_what_the_examination_says_of_each_situation(edition: str, seed: int) -> None:
    book = read(SCHEMAS / edition)
    space = Space([book])
    drawn = random.Random(seed)
    wide = set(drawn.sample([factor.key for factor in space.factors], 7))
    some = [drawn.sample(each.choices, min(2 if each.key in wide else 1, len(each.choices))) for each in space.factors]
    space.factors = tuple(
        replace(factor, choices=tuple(choices)) for factor, choices in zip(space.factors, some, strict=True)
    )
    said = Counter(
        _said(edition, {key: value for each in choices for key, value in each.items()}) for choices in product(*some)
    )
    assert _counted(book, space) == said


@pytest.mark.parametrize("edition", editions())
def test_every_situation_comes_to_one_end(edition: str) -> None:
    seen = next(each for each in look()[1] if each.edition == edition)
    assert sum(seen.results.values()) == seen.size
    assert set(seen.results) == {"refused", "not-eligible", "cannot-tell", "eligible"}
    assert all(seen.always.values())


_ITEM = "items.applicant"
_EXTENSION = "{application: {allowed: [extension]}}"
_BIRTH = "{key: applicant.date_of_birth, when: {applicant.age: {max: -1}}}\n"
"""An answer that is always given, in place of one that may be left out."""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    for edition in editions()[1:]:
        shutil.rmtree(home / edition)
    return home


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        # An item that nobody is asked for, or that some can't know to be asked for.
        ("id-997", "{allowed: [macao]}", "{allowed: [macao], forbidden: [macao]}", f"{_ITEM}-macao-identity-card"),
        ("situation", "  - {key: applicant.has_hkid, value: false}\n", "", f"{_ITEM}-hong-kong-identity-card"),
        # An item that some have no paper for, and one of its papers that serves nobody.
        ("id-997", "[photograph], names: []", f"[photograph], when: {_EXTENSION}", f"{_ITEM}-photograph.accepts"),
        (
            "id-997",
            "          applicant.has_travel_document: {allowed: [false]}",
            "          application: {allowed: [extension]}",
            f"{_ITEM}-travel-document.accepts.1",
        ),
        # Situations that end nowhere: no item, no ground, an answer that was never asked for.
        ("situation", "allowed: [entry, extension]", "allowed: [entry, extension, transit]", "items"),
        (
            "situation",
            "          - second-generation\n",
            "          - second-generation\n          - diplomat\n",
            "grounds.0",
        ),
        (
            "situation",
            "{key: sponsor.local_degree_course, when: {sponsor.status: {allowed: [student]}}}\n\n",
            _BIRTH,
            "bars.4",
        ),
        (
            "situation",
            "needed:\n  - {key: applicant.marital_status, when: {applicant.relationship: {allowed: [child]}}}\n",
            f"needed:\n  - {_BIRTH}",
            "grounds.2.needs.1",
        ),
        ("eligibility", "when: {applicant.residence: {allowed: [macao]}}", f"when: {_EXTENSION}", "bars.2"),
        # Rules that no situation comes to.
        ("eligibility", "{allowed: [AFG, PRK]}", "{allowed: [AFG], forbidden: [AFG]}", "bars.3"),
        ("eligibility", "rule: {applicant.age: {min: 60}}", "rule: {applicant.age: {min: 0}}", "grounds.6.needs.0"),
        (
            "eligibility",
            "applicant.relationship: {allowed: [partner]}",
            "applicant.macao: {type: integer}",
            "grounds.1",
        ),
        ("guidance", "{applicant.age: {max: 15}}", "{applicant.age: {max: 15, min: 16}}", "guidance.4"),
        ("guidance", "          second-generation: [ID 1017]\n", "", "guidance.1.params.forms"),
        ("timeline", "applicant.age: {max: 59}", "applicant.age: {max: -1}", "dates.10"),
        ("situation", "{applicant.age: {min: 130}}", "{applicant.age: {min: 130, max: 20}}", "contradictions.5"),
    ],
)
def test_a_rule_that_leaves_a_situation_out_is_named(rules: Path, file: str, old: str, new: str, key: str) -> None:
    path = rules / "2019-05" / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = lint(rules / "2019-05")
    assert any(name.startswith("2019-05/") and at == key for name, at, _ in found), found


def test_an_item_that_all_are_asked_for_is_no_fault_and_listed(rules: Path) -> None:
    path = rules / "2019-05" / "id-997.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(", applicant.residence: {allowed: [macao]}", "", 1), encoding="utf-8")
    found, seen = look(rules / "2019-05")
    assert found == []
    assert "applicant-macao-identity-card" in seen[0].always["entry"]
