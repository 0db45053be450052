"""Hold what a form says against the answers and the papers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep import dates, messages, nationalities
from formprep.forms import Asked, Question
from formprep.model import Party, Problem, Text
from formprep.parties import Paper
from formprep.readers.boxes import Answer
from formprep.situation import Situation

UNMARRIED, MARRIED = frozenset({"single", "divorced", "widowed"}), frozenset({"married"})
SURE = 0.8
"""How sure OCR must be of what it read for a contradiction to be told."""
_COMPARED = ("travel-document-issued-on", "travel-document-expires-on")
"""Days that no other check holds against the papers."""


@dataclass(frozen=True, slots=True)
class Look:
    """Be one party's part of a form that is looked through."""

    asked: Mapping[str, Asked]
    answers: tuple[Answer, ...]
    party: Party
    wanted: bool


def contradicting(look: Look, situation: Situation, papers: Sequence[Paper]) -> Iterator[Problem]:
    """Yield the answers of a form to which the answers of formprep.yaml, or that party's papers, say otherwise."""
    for answer in look.answers:
        question = look.asked[answer.question].question
        if answer.state != "given" or answer.sure < SURE:
            continue
        said = _other_choice(answer, question, look.party, situation, papers) or _other_text(
            answer, question, look.party, situation, papers
        )
        if said:
            read, expected = said
            params: dict[str, Any] = {"question": question.labels, "read": read, "expected": expected}
            yield Problem("FP723", answer.page, {**params, "boxes": [place(answer)]})


_Said = tuple[Text | date | str, Text | date | str] | None


def _other_choice(
    answer: Answer, question: Question, party: Party, situation: Situation, papers: Sequence[Paper]
) -> _Said:
    """Return what is ticked and what the answers or papers say, where that is something else."""
    ticked = answer.value.split(";")
    if question.type not in ("choice", "boolean") or len(ticked) != 1:
        return None
    expected = _expected(question, party, situation, papers)
    if question.id == "marital-status" and expected is None and party == "applicant":
        relationship = situation.values.get("applicant.relationship")
        if relationship == "spouse" and ticked[0] in UNMARRIED:
            expected = "married"
        if relationship == "child" and ticked[0] in MARRIED:
            expected = "single"
    if question.type == "boolean":
        wanted = {True: "yes", False: "no"}.get(expected)  # type: ignore[call-overload]
        return (_said(ticked[0]), _said(wanted)) if wanted and wanted != ticked[0] else None
    one, other = question.option(ticked[0]), question.option(str(expected)) if expected is not None else None
    return (one.labels, other.labels) if one and other and one != other else None


def _said(answer: str) -> Text:
    return messages.say_all(f"said.{answer}", {})


def _expected(question: Question, party: Party, situation: Situation, papers: Sequence[Paper]) -> object:
    """Return what the answers say to a question, else what that party's papers say, as the id of an option."""
    for key in question.keys(party):
        if (value := situation.values.get(key)) is not None:
            return value
    for paper in question.papers:
        for value in _facts(paper.kind, paper.fact, party, papers):
            for option in question.options:
                if str(value).casefold() in (word.casefold() for word in option.papers):
                    return option.id
    return None


def _facts(kind: str, name: str, party: Party, papers: Sequence[Paper]) -> Iterator[date | str]:
    for paper in papers:
        document = paper.document
        if (
            document.kind == kind
            and document.party == party
            and (fact := document.fact(name))
            and fact.confidence > SURE
        ):
            yield fact.value


def _other_text(
    answer: Answer, question: Question, party: Party, situation: Situation, papers: Sequence[Paper]
) -> _Said:
    """Return a day, or a nationality, and what the papers or the answers have instead."""
    if question.id == "nationality" and party == "applicant":
        expected = str(situation.values.get("applicant.nationality", ""))
        other = expected and nationalities.contradict(answer.value, expected)
        return (answer.value, next(iter(nationalities.in_words(expected)), expected)) if other else None
    if question.id not in _COMPARED or answer.reader == "ocr":
        return None
    read = [each.value for each in dates.find(answer.value)]
    there = [value for p in question.papers for value in _facts(p.kind, p.fact, party, papers)]
    if not read or not there or any(day in there for day in read):
        return None
    return read[0], there[0]


def place(answer: Answer) -> str:
    """Return where a box is, for a machine: the question, its page, and the box as shares of the page."""
    return f"{answer.question} {answer.page} " + ",".join(f"{edge:.3f}" for edge in answer.box)
