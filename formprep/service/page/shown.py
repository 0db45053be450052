"""A report as the page shows it: item by item, each with what was found of it. Nothing is decided here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.in_time import next_step, standing, time_notes, ways_note
from formprep.render.parts import (
    clean,
    closing,
    confidence,
    doubts,
    groups,
    guidance,
    noted,
    pages,
    paragraph,
    places,
    said,
    sourced,
    verdict_text,
)
from formprep.render.why import about_answers, told_because, why_not
from formprep.service.page.pictures import place_of

_MARKS = {"met": "✓", "missing": "✗", "faulty": "✗", "to-review": "?", "not-asked": "–", "accepted": "○", "asked": "□"}
_WORTH = ("error", "review")
_OPEN = ("missing", "faulty", "to-review")


@dataclass(frozen=True, slots=True)
class Said:
    """Be one thing found: what, what to do, by which paragraph, and the number of the picture that shows it."""

    severity: str
    kind: str
    text: str
    help: str
    place: str
    code: str
    file: str = ""
    page: str = ""
    picture: int | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """Be one item of the checklist."""

    id: str
    ref: str
    title: str
    status: str
    mark: str
    name: str
    why: str
    place: str
    because: str
    said: tuple[Said, ...]
    files: tuple[tuple[str, str, str], ...]
    """The files that count for it: path, pages in words, and where the picture of the first page is, if it has one."""
    put: tuple[str, ...]
    """The files put onto it that do not count for it."""

    @property
    def open(self) -> bool:
        """Tell whether something is to be done about it."""
        return self.status in _OPEN


@dataclass(frozen=True, slots=True)
class Paper:
    """Be one file: what it was taken for and what became of it."""

    path: str
    what: str
    use: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Be a whole report, or a plan."""

    planned: bool
    verdict: str
    title: str
    text: str
    next: str
    counts: tuple[str, ...]
    notes: tuple[str, ...]
    groups: tuple[tuple[str, tuple[Thing, ...]], ...]
    not_asked: tuple[tuple[str, str, str], ...]
    loose: tuple[Said, ...]
    papers: Mapping[str, Paper]
    submit: tuple[tuple[str, tuple[str, ...]], ...]
    ways: str
    closing: str

    @property
    def open(self) -> bool:
        """Tell whether something is to be done about an item."""
        return any(thing.open for _, things in self.groups for thing in things)


def shown(report: Mapping[str, Any], lang: Language, *, planned: bool, put: Mapping[str, str]) -> Shown:
    """Return what is shown; `put` are the items onto which files were put."""
    words = labels(lang)
    items = [item for item in report["items"] if item["status"] != "not-asked"]
    ids = {item["id"] for item in report["items"]}
    found = [
        (finding["item"], _said(report, number, finding, words)) for number, finding in enumerate(report["findings"])
    ]
    outcome = report["eligibility"]["outcome"]
    notes = [*time_notes(report, lang), *doubts(report, lang), *(about_answers(report, lang) if planned else ())]
    severities = ("error", "review", "advice", "accepted")
    return Shown(
        planned,
        outcome if planned else report["verdict"],
        words.name("eligibility", outcome) if planned else standing(report, words),
        "" if planned else verdict_text(report, words),
        "" if planned else next_step(report, words),
        () if planned else tuple(words.count(each, n) for each in severities if (n := report["counts"][each])),
        tuple(dict.fromkeys(sourced(note, words) for note in notes)),
        tuple(
            (
                words("group." + letter),
                tuple(thing(report, item, [s for of, s in found if of == item["id"]], put, words) for item in members),
            )
            for letter, members in groups(items).items()
        ),
        tuple(
            (clean(item["ref"]), said(item["title"], lang), why_not(item, words))
            for item in report["items"]
            if item["status"] == "not-asked"
        ),
        () if planned else tuple(each for of, each in found if of not in ids),
        {file["path"]: _paper(file, words) for file in report["files"]},
        tuple(
            (words.name("topic", topic), tuple(sourced(note, words) for note in each))
            for part in guidance(report, lang)
            for topic, each in part
        ),
        ways_note(report, words),
        closing(report, words),
    )


def thing(
    report: Mapping[str, Any], item: Mapping[str, Any], found: list[Said], put: Mapping[str, str], words: Labels
) -> Thing:
    """Return an item as it is shown."""
    place = words("line.guide", paragraph=words.cited(paragraph(item)))
    source = said((item.get("cite") or {}).get("source_short"), words.lang)
    if source:
        place = words("line.cited", source=source, paragraph=words.cited(paragraph(item)))
    why, files = said(item["why"], words.lang), places(report, item)
    if item["status"] == "asked" or (item["status"] in _OPEN and any(each.severity in _WORTH for each in found)):
        why = ""  # each of these says why, and what to do
    counted = {path for path, _ in files}
    return Thing(
        item["id"],
        clean(item["ref"]),
        said(item["title"], words.lang),
        item["status"],
        _MARKS.get(item["status"], "?"),
        words.name("status", item["status"]),
        why,
        place + words.aside(confidence(item, words.lang)),
        told_because(item, words, common=False),
        tuple(_once(found)),
        tuple((path, pages(numbers, words.lang), _picture(report, path, numbers)) for path, numbers in files),
        tuple(path for path, onto in put.items() if onto == item["id"] and path not in counted),
    )


def _picture(report: Mapping[str, Any], path: str, numbers: list[int]) -> str:
    paths = [file["path"] for file in report["files"]]
    return f"{paths.index(path)}/{numbers[0]}" if numbers else ""


def _said(report: Mapping[str, Any], number: int, finding: Mapping[str, Any], words: Labels) -> Said:
    note, place = noted(finding, words.lang), place_of(report, number)
    severity = "accepted" if finding.get("accepted") else finding["severity"]
    cited = words.cited(note.paragraph)
    told = (
        words("line.cited", source=note.source, paragraph=cited)
        if note.source
        else words("line.guide", paragraph=cited)
        if cited
        else ""
    )
    worth = place is not None and severity in _WORTH
    return Said(
        severity,
        words(f"heading.{severity}"),
        note.text,
        note.help,
        told + words.aside(note.remark),
        note.code,
        clean(finding["file"]),
        pages([place[1]], words.lang) if place else "",
        number if worth else None,
        bool(place and place[2]),
    )


def _once(found: list[Said]) -> list[Said]:
    """Return what was found with each page shown once where no place on it is marked."""
    seen = {(each.file, each.page) for each in found if each.marked}
    told = []
    for each in found:
        again = not each.marked and (each.file, each.page) in seen
        seen.add((each.file, each.page))
        told.append(replace(each, picture=None) if again else each)
    return told


def _paper(file: Mapping[str, Any], words: Labels) -> Paper:
    kinds = dict.fromkeys(words.name("kind", each["kind"]) for each in file["documents"])
    return Paper(file["path"], words.comma(*kinds), words.name("use", file["use"]))
