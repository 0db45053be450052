"""Read the facts of a paper: each kind says which facts it bears and how each is read (`schemas/kinds/`)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from formprep.kinds import UNKNOWN, Kind, Reading
from formprep.model import Document, Fact, Page, Problem
from formprep.readers import (
    addresses,
    days,
    form_facts,
    forms,
    language,
    mrz,
    names,
    numbers,
    periods,
    persons,
    photograph,
    sections,
    sentences,
    signatures,
    spelled,
    unread,
    values,
)
from formprep.readers.numbers import cards
from formprep.readers.paper import Paper, fact, lay_out
from formprep.views import View

__all__ = ["READERS", "cards", "read"]

Reads = Callable[[str, Reading, Paper], list[Fact]]


def read(document: Document, pages: Sequence[Page], kinds: Mapping[str, Kind], *, on: date) -> Document:
    """Return the document with the facts read from its pages and with what reading them has to say."""
    kind = kinds.get(document.kind)
    if kind is None or kind.id == UNKNOWN:
        own = [page for page in pages if page.number in document.pages]
        return replace(document, facts=(*document.facts, *language.foreign(own))) if own else document
    paper = lay_out(document, kind, pages, on)
    if document.facts and len(paper.pages) == 1:
        rows = tuple(numbers.nearest(list(paper.rows), document, kind, paper.pages[0]))
        paper = replace(paper, rows=rows)
    part = sections.own(paper)
    readings = {name: _readings(name, ways, part) for name, ways in kind.facts.items()}
    facts = [each for name, found in readings.items() for each in _surest(name, found)]
    facts = [each for each in facts if not _is_the_end(each, facts) and not _is_surname_again(each, facts)]
    facts = form_facts.with_answers(paper, facts)
    facts += language.read_language(paper)
    found = [*mrz.faults(paper), *numbers.faults(paper), *_contradictions(readings, paper), *forms.faults(paper)]
    if not any(fault.code == "FP702" for fault in found):
        found += signatures.faults(paper)
    found += [*photograph.faults(paper), *unread.faults(paper, facts)]
    certain = document.certain and not (kind.form and forms.is_hardly_filled(paper, facts))
    return replace(document, facts=tuple(facts), faults=(*document.faults, *_each_once(found)), certain=certain)


def _readings(name: str, ways: tuple[Reading, ...], paper: Paper) -> list[Fact]:
    fields = forms.read_fields(name, ways, paper) if any(page.fields for page in paper.pages) else []
    return fields + [each for way in ways for each in READERS[way.by](name, way, paper)]


def _surest(name: str, found: list[Fact]) -> list[Fact]:
    if name == "parties":
        return persons.each_once(found)
    return sorted(found, key=lambda each: -each.confidence)[:1]


def _is_the_end(read: Fact, facts: Sequence[Fact]) -> bool:
    """Tell whether a day of issue is the day on which the paper ends: it was read beside the wrong label."""
    return read.name == "issued_on" and any(each.name == "expires_on" and each.value == read.value for each in facts)


def _is_surname_again(read: Fact, facts: Sequence[Fact]) -> bool:
    """Tell whether the given names are the line that was read as the surname: one line has both, or is the other's."""
    same = (each for each in facts if each.name == "surname" and each.value == read.value and each.reader != "mrz")
    return read.name == "given_names" and any((each.page, each.box) == (read.page, read.box) for each in same)


def _contradictions(readings: Mapping[str, list[Fact]], paper: Paper) -> list[Problem]:
    """Return dates that the zone, or the number, and the print give differently."""
    problems = []
    for name in ("date_of_birth", "expires_on"):
        zone = next((each for each in readings.get(name, ()) if each.reader == "mrz" and each.confidence > 0.9), None)
        print_ = next(
            (each for each in readings.get(name, ()) if each.reader != "mrz" and each.confidence >= 0.75), None
        )
        if zone and print_ and zone.value != print_.value:
            problems.append(Problem("FP506", print_.page, {"fact": name}))
    printed = next(iter(readings.get("date_of_birth", ())), None)
    by_number = numbers.born_by_number(paper) if paper.kind.id == "mainland-identity-card" else None
    if printed and by_number and by_number != printed.value:
        problems.append(Problem("FP506", printed.page, {"fact": "date_of_birth"}))
    return problems


def _each_once(problems: list[Problem]) -> list[Problem]:
    kept: list[Problem] = []
    for problem in problems:
        if problem not in kept:
            kept.append(problem)
    return kept


def _choice(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read which of several texts stands on the paper; the first choice found counts."""
    for page in paper.pages:
        view = View(page)
        for value, needles in way.choices:
            if view.standing(needles):
                row = next(iter(paper.on_page(page.number)), None)
                return [fact(name, value, row, 0.97)] if row else []
    return []


READERS: dict[str, Reads] = {
    "address": addresses.read_address,
    "amount": values.read_amount,
    "block": names.read_block,
    "card-day": days.read_card_day,
    "card-name": names.read_card_name,
    "choice": _choice,
    "code": values.read_code,
    "date": days.read_date,
    "date-line": days.read_date_line,
    "edition": forms.read_edition,
    "last-date": periods.read_last_date,
    "letter-date": days.read_letter_date,
    "lone-date": days.read_lone_date,
    "mrz": mrz.read_mrz,
    "name": names.read_name,
    "number": numbers.read_number,
    "parties": persons.read_parties,
    "period": periods.read_period,
    "sentence": sentences.read_sentence,
    "serial": numbers.read_serial,
    "sex": values.read_sex,
    "spelled": spelled.read_spelled,
    "symbols": numbers.read_symbols,
    "text": values.read_text,
}
