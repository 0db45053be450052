"""Judge what was measured of a page's picture: whether it was read, whether it is blank, and why it is hard to read.

The limits stand in `schemas/quality.yaml`, each with its reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from formprep import yamls
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.model import Document, Page, Problem, Quality, Transcript
from formprep.paths import SCHEMAS

CUT_OFF = "FP306"
"""The reason that is never left out: a person must look whether what is missing matters."""
_NEVER = 1e-6


@dataclass(frozen=True, slots=True)
class Reason:
    """Be one way to take a page badly: what is measured, and the limits beyond which it is told."""

    code: str
    measure: str
    above: bool
    always: float
    unread: float

    def excess(self, quality: Quality, *, unread: bool) -> float:
        """Return how many times beyond its limit the measure is; up to 1 it is not."""
        value = max(_NEVER, float(getattr(quality, self.measure)))
        limit = self.unread if unread else self.always
        return value / limit if self.above else limit / value


@dataclass(frozen=True, slots=True)
class Rules:
    """Be the limits: when little was read, when a page is blank, and the reasons."""

    little: Mapping[str, float]
    blank: Mapping[str, float]
    reasons: tuple[Reason, ...]
    most: int


@cache
def load_rules(path: Path = SCHEMAS / "quality.yaml") -> Rules:
    """Return the limits. Raise `InputError` where the file is faulty."""
    try:
        data = yamls.read(path)
        reasons = tuple(
            Reason(each["code"], each["measure"], each["worse"] == "above", each["always"], each["unread"])
            for each in data["reasons"]
        )
        return Rules(data["little"], data["blank"], reasons, data["most"])
    except (OSError, yamls.YamlError, KeyError, TypeError) as error:
        raise InputError(f"{path.name} is faulty ({error}); run `formprep lint`.") from error


def judged(transcript: Transcript) -> Transcript:
    """Return the transcript with what is to be said of how its pages were taken."""
    found = [problem for page in transcript.pages for problem in problems(page)]
    return replace(transcript, problems=(*transcript.problems, *found)) if found else transcript


def problems(page: Page) -> list[Problem]:
    """Return what is to be said of a page that was read from its picture: was it read, and if not, why not."""
    if page.quality is None or is_blank(page):
        return []
    return [Problem(code, page.number) for code in (*_unread(page, page.quality), *_reasons(page, page.quality))]


def with_faults(document: Document, transcripts: Mapping[str, Transcript]) -> Document:
    """Return the document with the doubts about its pages that a person has to look at, so that its item tells them."""
    if not document.parts:
        return _with_faults(document, transcripts[document.file])
    parts = tuple(_with_faults(each, transcripts[each.file]) for each in document.parts)
    more = [part.faults[len(each.faults) :] for each, part in zip(document.parts, parts, strict=True)]
    return replace(document, parts=parts, faults=(*document.faults, *(fault for found in more for fault in found)))


def _with_faults(document: Document, transcript: Transcript) -> Document:
    numbers = {page.number for page in transcript.pages if page.quality is not None and page.number in document.pages}
    told = {code for page in transcript.pages if page.number in numbers for code in _codes(page)}
    found = [
        each
        for each in transcript.problems
        if each.page in numbers and each.code in told and CODES[each.code] == "review" and each not in document.faults
    ]
    return replace(document, faults=(*document.faults, *found)) if found else document


def is_blank(page: Page) -> bool:
    """Tell whether nothing is on a page but dust and what shines through from its back."""
    limits = load_rules().blank
    found = page.quality
    if page.fields or page.faces or page.barcodes:
        return False
    if found is None:
        return _letters(page) <= limits["letters"] and page.ink < limits["ink"]
    shines_through = found.contrast <= limits["contrast"] and _sure(page) < load_rules().little["sure"]
    if found.paper < limits["light"] or (_letters(page) > limits["letters"] and not shines_through):
        return False
    return page.ink < limits["ink"] or (found.marks <= limits["marks"] and found.mottle <= limits["smears"])


def _codes(page: Page) -> set[str]:
    return {problem.code for problem in problems(page)}


def _unread(page: Page, quality: Quality) -> list[str]:
    if page.faces or (page.barcodes and not page.lines):
        return []
    if _letters(page) <= load_rules().blank["letters"]:
        return ["FP301"]
    return ["FP302"] if page.whole and quality.illegible > 0.5 else []


def _reasons(page: Page, quality: Quality) -> list[str]:
    """Return the worst reasons; of a picture of faces nothing is said here, of a page read early only a cut."""
    rules = load_rules()
    if _letters(page) <= rules.little["letters"] and _shows_people(page):
        return []
    unread = _is_little(page, quality)
    worst: dict[str, float] = {}
    for reason in rules.reasons:
        if quality.lines or reason.measure in ("paper", "blur"):
            excess = reason.excess(quality, unread=unread)
            if excess > 1 and (page.whole or reason.code == CUT_OFF):
                worst[reason.code] = max(excess, worst.get(reason.code, 0))
    return sorted(worst, key=lambda code: (code != CUT_OFF, -worst[code]))[: rules.most]


def _shows_people(page: Page) -> bool:
    return len(page.faces) > 1 or any(face[3] - face[1] >= load_rules().little["face"] for face in page.faces)


def _is_little(page: Page, quality: Quality) -> bool:
    little = load_rules().little
    letters = _letters(page)
    if letters <= little["letters"] or quality.illegible > little["illegible"]:
        return True
    return _sure(page) < little["sure"]


def _sure(page: Page) -> float:
    letters = sum(len(line.text) for line in page.lines)
    return sum(line.confidence * len(line.text) for line in page.lines) / letters if letters else 0.0


def _letters(page: Page) -> int:
    return sum(len(line.text.strip()) for line in page.lines)


def faults(data: Any) -> list[tuple[str, str]]:
    """Return what is wrong with limits that have the right shape: key and message."""
    found = []
    for index, each in enumerate(data["reasons"]):
        later = each["unread"] > each["always"] if each["worse"] == "above" else each["unread"] < each["always"]
        if later:
            found.append((f"reasons.{index}.unread", "must be met before `always` is"))
    return found
