"""The questions as the page asks them: which are open, what was answered, and the list that follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep import messages, nationalities, pipeline
from formprep.interview import all_questions, matters, nested, problem_of, value_of
from formprep.labels import labels
from formprep.model import Language
from formprep.outlook import Outlook
from formprep.report import Report
from formprep.schemas import DEFAULT_EDITION, editions, load_checklist
from formprep.situation import SituationError

_FEW = 5
"""Choices up to which each has a button of its own."""


@dataclass(frozen=True, slots=True)
class Question:
    """Be one question as it is shown: its words, the sort of its answer, what was answered and what is wrong."""

    key: str
    ask: str
    sort: str
    """`choice`, `list`, `code`, `date` or `text`."""
    choices: tuple[tuple[str, str], ...]
    value: str
    optional: bool
    shown: bool
    fault: str = ""

    @property
    def id(self) -> str:
        """Return its name in the page."""
        return "q-" + self.key.replace(".", "-").replace("_", "-")


@dataclass(frozen=True, slots=True)
class Form:
    """Be all questions, how many still need an answer, and what will be asked where none does."""

    questions: tuple[Question, ...]
    open: int
    plan: Report | None
    fault: str = ""
    """What is wrong with the answers together, where no question bears it."""
    outlook: Outlook | None = None
    """What is certain so far, where no plan can be made yet."""


def edition_of(chosen: str | None, day: date) -> str:
    """Return the edition that was chosen, else the one in force on the day."""
    if chosen in editions():
        return str(chosen)
    known = load_checklist(DEFAULT_EDITION).editions
    return next((each.id for each in known if each.covers(day)), DEFAULT_EDITION)


def answered(written: Mapping[str, str], edition: str) -> tuple[dict[str, Any], dict[str, tuple[str, Any]]]:
    """Return the answers that can be used, by dotted key, and what is wrong with the others that matter."""
    given: dict[str, Any] = {}
    wrong: dict[str, tuple[str, Any]] = {}
    for question, rule in all_questions(load_checklist(edition).situation):
        key = question["key"]
        if not matters(question, given):
            continue
        text = written.get(key, "").strip()
        value = value_of(text, rule)
        problem = problem_of(text, value, rule)
        if problem is None:
            given[key] = value
        elif text or not question.get("optional"):
            wrong[key] = problem
    return given, wrong


def form(written: Mapping[str, str], edition: str, on: date, lang: Language, *, pressed: bool) -> Form:
    """Return the questions; that an answer is missing is said only where the person has `pressed` on."""
    given, wrong = answered(written, edition)
    told = {key: messages.say(name, params, lang) for key, (name, params) in wrong.items()}
    plan, fault = None, ""
    if not wrong:
        try:
            plan = pipeline.plan(*pipeline.situation_of(nested(given), on=on, edition=edition))
        except SituationError as error:
            for each in error.faults:
                told.setdefault(each.key, messages.say(f"situation.{each.reason}", each.params, lang))
    found = []
    for question, rule in all_questions(load_checklist(edition).situation):
        key = question["key"]
        text = written.get(key, "")
        problem = told.pop(key, "") if pressed or text else ""
        shown = matters(question, given)
        found.append(_question(question, rule, text, lang, shown=shown, fault=problem if shown else ""))
    if plan is None and not wrong:
        fault = labels(lang)("line.semicolon").join(told.values())
    outlook = Outlook(load_checklist(edition), given, on) if plan is None and given else None
    return Form(tuple(found), len(wrong), plan, fault, outlook)


def _question(
    question: Mapping[str, Any], rule: Mapping[str, Any], text: str, lang: Language, *, shown: bool, fault: str
) -> Question:
    key = question["key"]
    words = messages.catalog(lang)["questions"][key]
    choices: tuple[tuple[str, str], ...] = ()
    sort = "date" if rule["type"] == "date" else "text"
    if rule["type"] == "boolean":
        sort = "choice"
        choices = tuple((each, labels(lang)(f"answer_value.{each}")) for each in ("yes", "no"))
    elif rule.get("allowed"):
        sort = "choice" if len(rule["allowed"]) <= _FEW else "list"
        choices = tuple((each, words["choices"][each]) for each in rule["allowed"])
    elif rule.get("check_with") == "nationality":
        sort = "code"
        known = ((code, nationalities.in_words(code)) for code in sorted(nationalities.codes()[0]))
        choices = tuple((code, names[0] if names else code) for code, names in known)
    return Question(key, words["ask"], sort, choices, text, bool(question.get("optional")), shown, fault)


def known_editions(lang: Language) -> list[tuple[str, str]]:
    """Return the editions with the days in which they are in force."""
    words, found = labels(lang), []
    for each in load_checklist(DEFAULT_EDITION).editions:
        since, until = words.day(each.since), words.day(each.until) if each.until else ""
        days = words("edition.from_until", **{"from": since, "until": until}) if until else ""
        told = days or words("edition.from_on", **{"from": since})
        found.append((each.id, each.id + words("colon") + told))
    return found
