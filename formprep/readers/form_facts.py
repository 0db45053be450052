"""Facts that a form says beside its printed labels: where letters stand in cells, or no rule of its kind reads them."""

from collections.abc import Iterator, Sequence
from datetime import date

from formprep import dates
from formprep.forms import Question, load_forms
from formprep.model import Fact, Party
from formprep.numbers import hkid
from formprep.readers.boxes import Answer
from formprep.readers.paper import PRINTED, Paper
from formprep.readers.printed import known_print
from formprep.readers.questions import answered
from formprep.schemas import DEFAULT_EDITION

FACTS = {
    "surname": "surname",
    "given-names": "given_names",
    "chinese-name": "chinese_name",
    "date-of-birth": "date_of_birth",
    "nationality": "nationality",
    "travel-document-number": "number",
    "travel-document-issued-on": "issued_on",
    "travel-document-expires-on": "expires_on",
    "permitted-until": "permitted_until",
    "hkid": "hkid_number",
}
"""The facts that answers to questions are."""
_NAMES = ("surname", "given_names")
SHARE = 0.97
"""What reading by the place of the label leaves of a line's confidence."""


def with_answers(paper: Paper, facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts of a form, with what stands beside its questions where it was not read, or read cell by cell."""
    if not paper.kind.form or (paper.document.party == "unknown" and "surname" in paper.kind.facts):
        return list(facts)
    read = {each.name: each for each in facts}
    for each in _facts(paper):
        before = read.get(each.name)
        if (before is None and "surname" not in paper.kind.facts) or (
            before is not None
            and each.name in _NAMES
            and _is_spaced(str(before.value))
            and not _is_spaced(str(each.value))
        ):
            read[each.name] = each
    return list(read.values())


def _facts(paper: Paper) -> Iterator[Fact]:
    shared = load_forms(DEFAULT_EDITION).questions
    party: Party = "sponsor" if paper.document.party == "sponsor" else "applicant"
    questions = {name: shared[name] for name in FACTS if name in shared}
    for answer in answered(paper.pages, party, questions, known_print(DEFAULT_EDITION)):
        value = _value(answer, questions[answer.question])
        if answer.state == "given" and value:
            sure = answer.sure if answer.reader == "ocr" else PRINTED
            yield Fact(FACTS[answer.question], value, answer.page, round(sure * SHARE, 2), answer.reader, answer.box)


def _value(answer: Answer, question: Question) -> date | str | None:
    if question.type == "date":
        found = dates.find(answer.value) or dates.find("-".join(answer.value.split()))
        return found[0].value if len(found) == 1 else None
    if question.type == "hkid":
        return hkid.compact(answer.value) if hkid.is_valid(answer.value) else None
    return answer.value.strip() if any(letter.isalnum() for letter in answer.value) else None


def _is_spaced(text: str) -> bool:
    """Tell whether a text is letters with spaces between them."""
    parts = text.split()
    return len(parts) > 2 and sum(len(part) == 1 for part in parts) > 0.6 * len(parts)
