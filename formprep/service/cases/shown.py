"""What the pages of the caseload show, in words. Nothing is decided here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from formprep import messages, nationalities
from formprep.caseload.values import Deadline, Entry, OpenItem, Run, Status, Submission
from formprep.errors import FormprepError
from formprep.hours import ZONE
from formprep.interview import all_questions
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.parts import clean, parties, said
from formprep.schemas import DEFAULT_EDITION, editions, load_checklist
from formprep.service.page.shown import Shown, shown
from formprep.service.page.templating import words_of

_LISTS = (("new", "new_findings"), ("solved", "solved_findings"), ("aside", "set_aside"))
_SOON = 14
"""Days before a deadline from which it is marked."""


@dataclass(frozen=True, slots=True)
class Row:
    """Be one submission of the list."""

    id: str
    reference: str
    status: Status
    told: str
    deadline: str
    soon: bool
    open: tuple[tuple[str, str], ...]
    """The `ref` of each open item and what it is."""
    errors: int
    reviews: int
    changed: str
    archived: bool


@dataclass(frozen=True, slots=True)
class Dated:
    """Be a deadline: the day, how far it is, what it is and whose."""

    day: str
    iso: str
    left: str
    title: str
    past: bool
    soon: bool
    id: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """Be one report of the history and what changed with it."""

    number: int
    day: str
    verdict: str
    told: str
    counts: str
    why: str
    changes: tuple[tuple[str, str, str, str], ...]
    """What changed: new, solved or set aside; the word for it; the text; the code."""


def status_told(status: str, lang: Language) -> str:
    """Return a status in words."""
    return str(words_of(lang)["cases"]["status"][status])


def row(each: Submission, lacking: Iterable[OpenItem], today: date, lang: Language) -> Row:
    """Return a submission as the list shows it."""
    last, day = each.latest, each.next_deadline
    return Row(
        each.id,
        clean(each.reference),
        each.status,
        status_told(each.status, lang),
        day.isoformat() if day else "",
        bool(day and (day - today).days <= _SOON),
        tuple({item.ref: title_of(each.edition, item.item, lang) for item in lacking}.items()),
        last.errors if last else 0,
        last.reviews if last else 0,
        each.changed_at.astimezone(ZONE).date().isoformat(),
        each.archived_at is not None,
    )


def title_of(edition: str, item: str, lang: Language) -> str:
    """Return what an item is, as its edition has it."""
    known = load_checklist(edition if edition in editions() else DEFAULT_EDITION)
    return next((each.title[lang] for each in known.items if each.id == item), "")


def dated(each: Deadline, today: date, lang: Language, submission: str = "", reference: str = "") -> Dated:
    """Return a deadline as it is shown."""
    words, left = words_of(lang)["cases"]["due"], (each.day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    told = words[near.get(left, "past" if left < 0 else "left")]
    title = clean(each.title[lang])
    return Dated(
        labels(lang).day(each.day),
        each.day.isoformat(),
        told.format(n=abs(left)),
        f"{title} {words['usual']}" if each.usual else title,
        left < 0,
        0 <= left <= _SOON,
        submission,
        clean(reference),
    )


def answers(found: Submission, lang: Language) -> tuple[tuple[str, str], ...]:
    """Return the questions that were answered, each with its answer."""
    words, known = labels(lang), found.edition if found.edition in editions() else DEFAULT_EDITION
    asked = messages.catalog(lang)["questions"]
    told = []
    for question, rule in all_questions(load_checklist(known).situation):
        key = question["key"]
        value = _at(found.situation or {}, key)
        if value is not None:
            told.append((asked[key]["ask"], _answer(value, rule, asked[key], words)))
    return tuple(told)


def whose(found: Submission, lang: Language) -> str:
    """Return whose application it is, in a line."""
    return parties({"situation": found.situation}, labels(lang))


def report_of(report: Mapping[str, Any] | None, lang: Language) -> Shown | None:
    """Return a report as it is shown; None where it lacks parts that this version shows."""
    try:
        return shown(report, lang, planned=False, put={}) if report else None
    except (KeyError, TypeError, AttributeError, ValueError, IndexError, FormprepError):
        return None


def past(each: Entry, changed: Mapping[str, Any] | None, lang: Language) -> Past:
    """Return a report of the history; `changed` is what `diff` tells of it and the one before."""
    words, own = labels(lang), words_of(lang)["cases"]["history"]
    counts = [words.count(name, n) for name, n in (("error", each.errors), ("review", each.reviews)) if n]
    return Past(
        each.number,
        words.day(each.checked_on),
        each.verdict,
        status_told(each.verdict, lang),
        words.comma(*counts),
        own["why"][each.why],
        changes(changed, lang) if changed else (),
    )


def changes(changed: Mapping[str, Any], lang: Language) -> tuple[tuple[str, str, str, str], ...]:
    """Return what is new, solved or set aside: which of these, its word, the text, the code."""
    own = words_of(lang)["cases"]["history"]
    return tuple(
        (kind, own[kind], clean(said(finding.get("message"), lang)), clean(finding.get("code")))
        for kind, key in _LISTS
        for finding in changed[key]
    )


def run(each: Run, lang: Language) -> str:
    """Return how far a check is, in words."""
    words = words_of(lang)["cases"]["run"]
    state = words["failed"].get(each.reason, words["failed"]["other"]) if each.state == "failed" else words[each.state]
    return f"{moment(each.finished_at or each.asked_at, lang)}{labels(lang)('colon')}{state}"


def moment(at: datetime, lang: Language) -> str:
    """Return a moment as it is in Hong Kong."""
    here = at.astimezone(ZONE)
    return f"{labels(lang).day(here.date())} {here:%H:%M}"


def _at(situation: Mapping[str, Any], key: str) -> Any:
    value: Any = situation
    for part in key.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _answer(value: Any, rule: Mapping[str, Any], question: Mapping[str, Any], words: Labels) -> str:
    if isinstance(value, bool):
        return words(f"answer_value.{'yes' if value else 'no'}")
    if rule.get("allowed"):
        return str(question.get("choices", {}).get(value, value))
    if rule["type"] == "date":
        return words.day(value)
    if rule.get("check_with") == "nationality":
        names = nationalities.in_words(str(value))
        return clean(f"{value} {words.aside(names[0])}" if names else value)
    return clean(value)
