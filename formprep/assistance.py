"""Help for a Hong Kong resident in the Mainland: what to do, step by step, and whom to call."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from formprep import directory, places, rules, schemas
from formprep.directory import Office
from formprep.errors import InputError
from formprep.model import LANGUAGES, Language
from formprep.office_words import say_all, unworded, words
from formprep.places import Place

SCHEMA = "formprep-assistance/1"
GROUPS = ("now", "then", "home", "can", "cannot", "rights", "more")
"""The order in which steps are told."""
_TO_DO = frozenset({"now", "then", "home", "rights"})
DOCUMENT = "assistance"

Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """Be one thing to do or to know. `says` is the id of its words, `offices` are those that do it.

    `brief` is true of what must not be left out where there is little room.
    """

    id: str
    group: str
    cite: str
    says: str
    numbers: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Assistance:
    """Be the answer: the steps in order, and the offices to call, the 24-hour line first."""

    edition: str
    answers: Answers
    steps: tuple[Step, ...]
    offices: tuple[Office, ...]
    numbers: Mapping[str, str]
    links: Mapping[str, str]
    place: Place | None = None
    unknown_place: str = ""
    at: datetime | None = None
    documents: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain values."""
        named = dict.fromkeys(number for step in self.steps for number in step.numbers)
        return {
            "schema": SCHEMA,
            "edition": self.edition,
            "document": dict(self.documents[DOCUMENT]),
            "answers": {key: list(value) if isinstance(value, tuple) else value for key, value in self.answers.items()},
            "place": directory.plain_place(self.place) if self.place else None,
            "unknown_place": self.unknown_place or None,
            "title": say_all(f"assist.what.{self.answers['what']}"),
            "numbers": [
                {
                    "id": name,
                    "number": self.numbers[name],
                    "uri": f"tel:{self.numbers[name]}",
                    "name": say_all(f"assist.number.{name}"),
                }
                for name in named
            ],
            "steps": [self._step(step) for step in self.steps],
            "offices": [directory.plain(office, self.at) for office in self.offices],
        }

    def _step(self, step: Step) -> dict[str, Any]:
        return {
            "id": step.id,
            "group": step.group,
            "text": say_all(f"assist.steps.{step.says}"),
            "numbers": list(step.numbers),
            "links": [{"url": self.links[name], "name": say_all(f"assist.link.{name}")} for name in step.links],
            "offices": list(step.offices),
            "brief": step.brief,
            "cite": {"document": DOCUMENT, "paragraph": step.cite},
        }


def assist(
    what: str,
    *,
    day: date,
    paper: Sequence[str] = (),
    who: str | None = None,
    near: str | None = None,
    at: datetime | None = None,
    edition: str | None = None,
) -> Assistance:
    """Return what to do on that day, for the answers given. Raise `InputError` for an answer that can't be used.

    A place that is not known does no harm: all offices are then listed.
    """
    edition = edition or schemas.DEFAULT_EDITION
    data = schemas.rules_of("assistance", edition)
    answers = _answers(data, {"what": what, "paper": list(paper), "who": who, "place": near})
    place, unknown = _place(near)
    steps = [
        _step(name, raw, _offices(raw, place, day, edition))
        for name, raw in data["steps"].items()
        if rules.met(raw["when"], answers)
    ]
    steps.sort(key=lambda step: GROUPS.index(step.group))
    known = directory.load(edition, day)
    named = {office for step in steps for office in step.offices}
    line = [office for office in known.offices if office.everywhere]
    offices = [*line, *(office for office in known.offices if office.id in named and office not in line)]
    if place is not None:
        offices.sort(key=lambda office: (not office.everywhere, not office.serves(place)))
    return Assistance(
        edition,
        answers,
        tuple(steps),
        tuple(offices),
        data["numbers"],
        data["links"],
        place,
        unknown,
        at,
        known.documents,
    )


def _answers(data: Mapping[str, Any], given: Answers) -> dict[str, Any]:
    """Return the answers with what is taken where nothing is said; refuse what can't be used."""
    answers = {key: value for key, value in given.items() if value}
    for question in data["questions"]:
        key, default = question["key"], data["defaults"].get(question["key"])
        if rules.met(question.get("when", {}), answers):
            if key not in answers and default is not None:
                answers[key] = default
        elif key in answers:
            raise InputError(f"{key}: not asked where what is '{answers.get('what', '')}'.")
    for breach in rules.breaches(data["answers"], answers):
        key = str(breach.path[0])
        known = data["answers"][key].get("allowed")
        what = f"one of {', '.join(known)}" if known else f"breaks the rule '{breach.rule}'"
        raise InputError(f"{key}: '{str(given.get(key) or '')[:60]}' can't be used here; {what}.")
    return answers


def _place(near: str | None) -> tuple[Place | None, str]:
    if not near:
        return None, ""
    try:
        return places.find(near), ""
    except InputError:
        return None, near[:60]


def _offices(raw: Mapping[str, Any], place: Place | None, day: date, edition: str) -> tuple[str, ...]:
    """Return the offices that do what a step is about: those of the place, else all."""
    if "service" not in raw:
        return ()
    found = directory.find(day=day, service=raw["service"], near=place, edition=edition)
    return tuple(office.id for office in found.offices)


def _step(name: str, raw: Mapping[str, Any], offices: tuple[str, ...]) -> Step:
    return Step(
        name,
        raw["group"],
        raw["cite"],
        raw.get("says", name),
        tuple(raw.get("numbers", ())),
        tuple(raw.get("links", ())),
        offices,
        raw["group"] in _TO_DO or raw.get("brief", False),
    )


def questions(edition: str | None = None) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield each question with the rule of its answer, in the order they are asked."""
    data = schemas.rules_of("assistance", edition or schemas.DEFAULT_EDITION)
    yield from ((question, data["answers"][question["key"]]) for question in data["questions"])


def faults(data: Mapping[str, Any], services: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the shape of the file can't tell: the key, and what is wrong there.

    `services` are those of the edition's offices.yaml; where they can't be read, they are not held against.
    """
    for number, question in enumerate(data["questions"]):
        if question["key"] not in data["answers"]:
            yield f"questions.{number}.key", f"'{question['key']}' is not among the answers"
        yield from _conditional(f"questions.{number}.when", question.get("when", {}), data["answers"])
    for name in data["numbers"]:
        yield from unworded(f"numbers.{name}", f"assist.number.{name}")
    for name in data["links"]:
        yield from unworded(f"links.{name}", f"assist.link.{name}")
    for name, raw in data["steps"].items():
        key = f"steps.{name}"
        if raw.get("says", name) != name and raw["says"] not in data["steps"]:
            yield f"{key}.says", f"'{raw['says']}' is not a step"
        yield from unworded(key, f"assist.steps.{raw.get('says', name)}")
        yield from unworded(f"{key}.cite", f"assist.heading.{raw['cite']}")
        yield from _conditional(f"{key}.when", raw["when"], data["answers"])
        for part, known in (("numbers", data["numbers"]), ("links", data["links"])):
            yield from ((f"{key}.{part}", f"'{each}' is not there") for each in raw.get(part, ()) if each not in known)
        if services and "service" in raw and raw["service"] not in services:
            yield f"{key}.service", f"'{raw['service']}' is not a service of offices.yaml"
    said = {raw.get("says", name) for name, raw in data["steps"].items()}
    for lang in LANGUAGES:
        yield from (
            ("steps", f"templates/assistance/{lang}.yaml says '{each}', no step") for each in _unsaid(lang, said)
        )


def _unsaid(lang: Language, said: set[str]) -> list[str]:
    return sorted(set(words(lang).words["assist"]["steps"]) - said)


def _conditional(key: str, when: Mapping[str, Any], answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, rule in when.items():
        if name not in answers:
            yield f"{key}.{name}", "not among the answers"
            continue
        try:
            rules.check_schema({name: rule})
        except ValueError as error:
            yield f"{key}.{name}", f"not a Cerberus rule: {error}"
            continue
        named = [*rule.get("allowed", ()), *([rule["contains"]] if "contains" in rule else [])]
        yield from (
            (f"{key}.{name}", f"'{each}' is no answer to this question")
            for each in named
            if each not in answers[name].get("allowed", ())
        )
