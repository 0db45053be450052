"""Look through a form that was handed in as a clerk would: what is empty, what contradicts, what is written otherwise.

A question counts as empty only where its box, or its label with an empty place beside it, was found; what could not be
read is not told. Of a form that nobody asked for, all that was noticed is told once, as advice.
Source: the notes at the head of the forms: complete it in BLOCK letters, tick as appropriate (facts, 3.1 and 7).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from formprep import messages
from formprep.form_contradictions import SURE, Look, contradicting, place
from formprep.forms import Form, Forms, load_forms
from formprep.kinds import Kind
from formprep.model import Document, Page, Party, Problem, Text
from formprep.parties import Paper
from formprep.readers.printed import known_print
from formprep.readers.questions import answered
from formprep.schemas import Checklist
from formprep.situation import Situation

FAMILY = "other-application-form"
"""The forms that nobody asks for; their questions are those that ID 997 is taken to share with them."""
_NOTICED = ("FP702", "FP705", "FP706", "FP707", "FP721", "FP722", "FP723", "FP725")
_LOWER = 3
"""Small letters from which a name is not in block letters: OCR takes some capitals for small ones."""


def reviewed(
    papers: Sequence[Paper],
    pages: Mapping[str, Sequence[Page]],
    kinds: Mapping[str, Kind],
    situation: Situation,
    checklist: Checklist,
) -> list[Paper]:
    """Return the papers, each form with what looking through it has to say."""
    forms, asked = load_forms(checklist.edition.id), _asked_kinds(checklist, situation)
    noted = []
    for paper in papers:
        document, kind = paper.document, kinds.get(paper.document.kind)
        form = _form_of(document.kind, forms)
        if kind is None or not kind.form or form is None or not document.certain or document.by_word:
            noted.append(paper)
            continue
        wanted = document.kind in asked
        ours = document.kind != FAMILY or "applicant" in paper.named
        held = papers if ours else None
        parts = [
            _with_faults(each, pages, form, wanted, situation, checklist.edition.id, held) for each in document.places
        ]
        whole = _joined(document, parts)
        noted.append(replace(paper, document=whole if wanted else _in_short(whole)))
    return noted


def _form_of(kind: str, forms: Forms) -> Form | None:
    """Return the form of a kind; the family's, with the questions that were seen, where none is described."""
    if kind != FAMILY:
        return forms.of_kind(kind)
    like = forms.of_kind("id-997")
    if like is None:
        return None
    parts = [part for part in like.parts if part.party == "applicant"]
    own = [replace(part, questions=tuple(each for each in part.questions if each.question.verified)) for part in parts]
    return replace(like, kind=FAMILY, parts=tuple(own))


def _asked_kinds(checklist: Checklist, situation: Situation) -> frozenset[str]:
    return frozenset(
        kind
        for item in checklist.items
        if not item.translates and situation.holds(item.when)
        for acceptance in item.accepts
        if situation.holds(acceptance.when)
        for kind in acceptance.kinds
    )


def _with_faults(
    document: Document,
    pages: Mapping[str, Sequence[Page]],
    form: Form,
    wanted: bool,
    situation: Situation,
    edition: str,
    papers: Sequence[Paper] | None,
) -> Document:
    """Return a piece of a form with what is to be said of it; `papers` is None where it is somebody else's."""
    own = [page for page in pages[document.file] if page.number in document.pages]
    if any(fault.code == "FP702" for fault in document.faults) or not own:
        return document
    found = list(_stored(own))
    for party in _parties(document, form):
        asked = {each.question.id: each for each in form if each.party == party}
        questions = {name: each.question for name, each in asked.items()}
        answers = answered(own, party, questions, known_print(edition))
        look = Look(asked, tuple(answers), party, wanted)
        found += [*_empty(look, situation), *_in_small_letters(look)]
        found += [] if papers is None else contradicting(look, situation, papers)
    named = [replace(fault, params={"kind": document.kind, **fault.params}) for fault in found]
    return replace(document, faults=(*document.faults, *named))


def _parties(document: Document, form: Form) -> list[Party]:
    """Return whose parts of the form a paper holds, as far as it was told."""
    own: list[Party] = list(dict.fromkeys(part.party for part in form.parts))
    if form.kind == FAMILY or len(own) == 1:
        return own
    return [party for party in own if party == document.party]


def _joined(document: Document, parts: Sequence[Document]) -> Document:
    """Return the paper with the faults of its pieces."""
    new = [fault for part in parts for fault in part.faults if fault not in document.faults]
    pieces = tuple(replace(part, party=old.party) for part, old in zip(parts, document.parts, strict=False))
    return replace(document, faults=(*document.faults, *new), parts=pieces if document.parts else ())


def _in_short(document: Document) -> Document:
    """Return a form that is not asked for with all that was noticed as one piece of advice."""
    noticed = [fault for fault in document.faults if fault.code in _NOTICED]
    if not noticed:
        return document
    codes = list(dict.fromkeys(fault.code for fault in noticed))
    params = {"kind": document.kind, "noticed": list(map(_in_words, noticed)), "codes": codes}
    others = tuple(fault for fault in document.faults if fault.code not in _NOTICED)
    return replace(document, faults=(*others, Problem("FP729", noticed[0].page, params)))


def _in_words(fault: Problem) -> Text:
    """Return the title of a finding, with the questions it is about."""
    asked = fault.params.get("questions") or [fault.params["question"]] if "boxes" in fault.params else []
    title = messages.say_all(f"findings.{fault.code}.title", {})
    return messages.say_all("noticed", {"title": title, "questions": asked}) if asked else title


def _stored(pages: Sequence[Page]) -> Iterator[Problem]:
    """Yield the fields of which something else is seen than they hold."""
    fields = [(page.number, each) for page in pages for each in page.fields if each.stored]
    if fields:
        names = list(dict.fromkeys(each.label.strip() or each.name for _, each in fields))
        yield Problem("FP725", fields[0][0], {"fields": names})


def _empty(look: Look, situation: Situation) -> Iterator[Problem]:
    """Yield the questions that need an answer and have none: for certain, and as far as can be seen."""
    for code, sure in (("FP722", True), ("FP721", False)):
        found = [
            (asked.question, answer)
            for answer in look.answers
            if answer.state == "empty" and (asked := look.asked[answer.question]).needed(situation)
            if sure == (asked.verified and answer.by_field)
        ]
        if found:
            labels = [question.labels for question, _ in found]
            boxes = [place(answer) for _, answer in found]
            yield Problem(code, found[0][1].page, {"questions": labels, "boxes": boxes})


def _in_small_letters(look: Look) -> Iterator[Problem]:
    """Yield the names that are not in block letters."""
    found = [
        answer
        for answer in look.answers
        if look.asked[answer.question].question.type == "name" and answer.state == "given" and answer.sure > SURE
        if sum(letter.islower() and letter.isascii() for letter in answer.value) >= _LOWER
    ]
    if found:
        labels = [look.asked[answer.question].question.labels for answer in found]
        yield Problem("FP724", found[0].page, {"questions": labels, "boxes": [place(each) for each in found]})
