"""Turn the rule data of `schemas/ID/forms/` into `Form` values: what each form asks, of whom, and when."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from formprep import yamls
from formprep.errors import InputError
from formprep.model import Party, Text
from formprep.paths import SCHEMAS
from formprep.schemas import DEFAULT_EDITION, Rules, rule_file
from formprep.situation import Situation

FORMS = ("id-997", "id-91", "id-481a", "id-481b")
"""The forms whose questions are described."""
SHARED = "questions"
"""The file of the questions that forms share."""
PARTY = "PARTY"
"""What stands for the party in the key of an answer."""

Type = Literal[
    "text",
    "name",
    "chinese-name",
    "date",
    "hkid",
    "number",
    "choice",
    "boolean",
    "duration",
    "address",
    "phone",
    "email",
]
Whose = Literal["applicant", "sponsor", "others"]
Required = Literal["always", "when", "optional"]


@dataclass(frozen=True, slots=True)
class Option:
    """Be one answer of a choice: `printed` are all words beside its box, `papers` what papers write for it."""

    id: str
    labels: Text
    printed: tuple[str, ...]
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperFact:
    """Be a fact of a paper of a kind that answers a question; `says` is what holding such a paper says by itself."""

    kind: str
    fact: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Be one question of the forms.

    `answers` are keys of formprep.yaml with PARTY for the party; `printed` are all labels known beside its box or in
    its tooltip; `fields` matches names of AcroForm fields. Not `verified`: no form was seen that asks it so.
    """

    id: str
    labels: Text
    type: Type
    answers: tuple[str, ...]
    printed: tuple[str, ...]
    fields: tuple[re.Pattern[str], ...] = ()
    papers: tuple[PaperFact, ...] = ()
    options: tuple[Option, ...] = ()
    format: re.Pattern[str] | None = None
    source: str = ""
    verified: bool = False

    def keys(self, party: Party) -> tuple[str, ...]:
        """Return the keys of formprep.yaml that answer it for that party."""
        return tuple(key.replace(PARTY, party) for key in self.answers)

    def option(self, name: str) -> Option | None:
        """Return the option of that id."""
        return next((each for each in self.options if each.id == name), None)


@dataclass(frozen=True, slots=True)
class Asked:
    """Be a question as one form asks it: in which part, of whom, and whether an answer is needed.

    `verified` is True only where the form itself was seen to ask it, and the question's wording as well.
    """

    question: Question
    part: str
    party: Party
    required: Required
    when: Rules
    source: str
    verified: bool

    def needed(self, situation: Situation) -> bool:
        """Tell whether this situation needs an answer."""
        return self.required == "always" or (self.required == "when" and situation.holds(self.when))


@dataclass(frozen=True, slots=True)
class Part:
    """Be one part of a form, and whose it is."""

    id: str
    party: Party
    title: Text
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Be one form; not `verified`, no copy of it was seen in full."""

    id: str
    name: str
    kind: str
    title: Text
    verified: bool
    source: str
    parts: tuple[Part, ...]

    def __iter__(self) -> Iterator[Asked]:
        """Yield every question in the form's order."""
        return (asked for part in self.parts for asked in part.questions)


@dataclass(frozen=True, slots=True)
class Forms:
    """Be all that is known of the forms of one edition: the shared questions, the headings, and each form by its id.

    `words` are those printed beside boxes: of yes and no, of the parts of a date, of boxes that answer no question.
    """

    questions: Mapping[str, Question]
    sections: tuple[tuple[Whose, tuple[str, ...]], ...] = ()
    forms: Mapping[str, Form] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: tuple[str, ...] = ()
    """What is printed beside the boxes and is neither a label nor an answer."""

    def of_kind(self, kind: str) -> Form | None:
        """Return the form that papers of that kind are."""
        return next((form for form in self.forms.values() if form.kind == kind), None)


@cache
def load_forms(edition: str = DEFAULT_EDITION, folder: Path = SCHEMAS) -> Forms:
    """Return the forms of an edition. Raise `InputError` where their data is faulty."""
    try:
        shared = yamls.read(rule_file(edition, f"forms/{SHARED}", folder))
        known = yamls.read(folder / "labels.yaml")
        questions = {name: _question(name, raw, shared["sources"], known) for name, raw in shared["questions"].items()}
        sections = tuple((each["whose"], split(each["printed"])) for each in shared["sections"])
        forms = {
            name: _form(name, yamls.read(rule_file(edition, f"forms/{name}", folder)), questions, shared["sources"])
            for name in FORMS
        }
        words = {name: split(text) for name, text in shared["words"].items()}
        asked = {phrase for question in questions.values() for phrase in question.printed}
        words["others"] += tuple(each for each in split(known["others"]["labels"]) if each not in asked)
        return Forms(questions, sections, forms, words, split(shared["hints"]))
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError, re.error) as error:
        raise InputError(f"The forms of edition {edition} are faulty ({error}); run `formprep lint`.") from error


def split(words: str) -> tuple[str, ...]:
    """Return the labels of a text that has semicolons between them."""
    return tuple(word for each in words.split(";") if (word := each.strip()))


def _question(name: str, raw: Mapping[str, Any], sources: Mapping[str, str], known: Mapping[str, Any]) -> Question:
    shared = known.get(raw.get("known", ""), {})
    patterns = [each["fields"] for each in (raw, shared) if "fields" in each]
    return Question(
        id=name,
        labels=raw["labels"],
        type=raw["type"],
        answers=tuple(raw["answers"]),
        printed=_printed(raw, split(shared.get("labels", ""))),
        fields=tuple(re.compile(each) for each in patterns),
        papers=tuple(
            PaperFact(each["kind"], each.get("fact", ""), each.get("says", "")) for each in raw.get("papers", ())
        ),
        options=tuple(
            Option(key, each["labels"], _printed(each), tuple(each.get("papers", ())))
            for key, each in raw.get("options", {}).items()
        ),
        format=re.compile(raw["format"]) if "format" in raw else None,
        source=sources[raw["source"]],
        verified=raw["verified"],
    )


def _printed(raw: Mapping[str, Any], more: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*raw["labels"].values(), *split(raw.get("printed", "")), *more)))


def _form(name: str, raw: Mapping[str, Any], questions: Mapping[str, Question], sources: Mapping[str, str]) -> Form:
    parts = tuple(
        Part(
            each["part"],
            each["party"],
            each["title"],
            tuple(_asked(entry, each, questions, sources) for entry in each["questions"]),
        )
        for each in raw["parts"]
    )
    return Form(name, raw["form"], raw["kind"], raw["title"], raw["verified"], sources[raw["source"]], parts)


def _asked(
    raw: Mapping[str, Any], part: Mapping[str, Any], questions: Mapping[str, Question], sources: Mapping[str, str]
) -> Asked:
    question = questions[raw["ask"]]
    return Asked(
        question,
        part["part"],
        part["party"],
        raw["required"],
        raw.get("when", {}),
        sources[raw["source"]],
        bool(raw["verified"] and question.verified),
    )
