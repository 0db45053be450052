"""What is to be written: the answers of formprep.yaml, else facts of papers, each with where it came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from formprep import nationalities
from formprep.forms import Forms, PaperFact, Question
from formprep.model import Document, Party
from formprep.situation import Situation
from formprep.text import squeeze

Content = str | date | bool | tuple[str, ...] | tuple[int | None, int | None]

_SURE = 0.9


@dataclass(frozen=True, slots=True)
class Value:
    """Be what one party answers to one question, and where that stands.

    `key` is the answer's in formprep.yaml; else `file`, `page` and `kind` are those of the paper it was read from.
    `ways` are other words for the same, should the first have no room; `other` is what a paper says otherwise.
    """

    content: Content
    key: str = ""
    file: str = ""
    page: int | None = None
    kind: str = ""
    sure: bool = True
    ways: tuple[str, ...] = ()
    other: "Value | None" = None


Values = Mapping[tuple[Party, str], Value]


def values(forms: Forms, situation: Situation, documents: Iterable[Document], given: Mapping[str, Any]) -> Values:
    """Return what can be answered.

    `given` are the answers as they were given: what is only taken as usual is no answer to an official question.
    """
    papers = list(documents)
    found: dict[tuple[Party, str], Value] = {}
    for party in ("applicant", "sponsor"):
        for question in forms.questions.values():
            answer = _answer(question, party, situation, given)
            read = _read(question, party, papers)
            if answer and read and question.id != "nationality" and not alike(answer.content, read.content):
                answer = replace(answer, other=read)
            if value := answer or read:
                found[party, question.id] = _in_words(value) if question.id == "nationality" else value
    return found


def _in_words(value: Value) -> Value:
    """Return a nationality in the words in which forms are answered; answers and passports have its code."""
    words = nationalities.in_words(str(value.content))
    return replace(value, content=words[0], ways=words[1:]) if words else value


def alike(one: Content, other: Content) -> bool:
    """Tell whether two answers are the same; case, spaces and marks don't matter."""
    if isinstance(one, str) and isinstance(other, str):
        return squeeze(one) == squeeze(other)
    return one == other


def _answer(question: Question, party: Party, situation: Situation, given: Mapping[str, Any]) -> Value | None:
    for key in question.keys(party):
        content = _content(question, situation.values.get(key))
        if content is not None and _stands(given, key):
            return Value(content, key=key)
    return None


def _stands(given: Any, key: str) -> bool:
    for part in key.split("."):
        if not isinstance(given, Mapping) or part not in given:
            return False
        given = given[part]
    return True


def _content(question: Question, raw: Any) -> Content | None:
    match question.type:
        case "date":
            return raw if isinstance(raw, date) else None
        case "boolean":
            return raw if isinstance(raw, bool) else None
        case "duration":
            return (raw.get("years"), raw.get("months")) if isinstance(raw, Mapping) and raw else None
        case "address":
            return tuple(str(line).strip() for line in raw) if isinstance(raw, list | tuple) and raw else None
        case "choice":
            return raw if isinstance(raw, str) and question.option(raw) else None
    return raw.strip() if isinstance(raw, str) and raw.strip() else None


def _read(question: Question, party: Party, papers: list[Document]) -> Value | None:
    for way in question.papers:
        for paper in papers:
            told = paper.kind == way.kind and paper.party == party and paper.certain
            if told and (value := _fact(question, way, paper)):
                return value
    return None


def _fact(question: Question, way: PaperFact, paper: Document) -> Value | None:
    if way.says:
        return Value(way.says, file=paper.file, page=paper.pages[0], kind=paper.kind)
    fact = paper.fact(way.fact)
    if fact is None:
        return None
    raw: Any = fact.value
    if question.type == "choice":
        raw = next((each.id for each in question.options if str(raw) in each.papers), None)
    content = _content(question, raw)
    if content is None:
        return None
    file, page = paper.place_of(fact.page, fact)
    return Value(content, file=file, page=page, kind=paper.kind, sure=fact.confidence >= _SURE)
