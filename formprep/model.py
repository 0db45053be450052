"""The nouns: what a folder, a page, a paper, a rule and a finding are.

Everything here is a frozen value. Coordinates are fractions of the upright page (0 to 1, from its top left corner),
pages count from 1, dates are `datetime.date`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

Language = Literal["en", "zh-Hant", "zh-Hans"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-Hant", "zh-Hans")

Party = Literal["applicant", "sponsor", "unknown"]
Severity = Literal["error", "review", "advice"]
Status = Literal["met", "missing", "faulty", "to-review", "not-asked", "accepted", "asked"]
Use = Literal["used", "surplus", "duplicate", "unreadable", "unrecognised", "ignored"]
Reader = Literal["mrz", "form-field", "barcode", "text", "ocr"]
Text = Mapping[Language, str]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as fractions of the upright page."""


@dataclass(frozen=True, slots=True)
class Line:
    """Be one line of text on a page, in reading order."""

    text: str
    box: Box | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class FormField:
    """Be one field of an interactive form: its own name, its tooltip and the value given."""

    name: str
    label: str
    value: str
    kind: Literal["text", "button", "choice", "signature"] = "text"


@dataclass(frozen=True, slots=True)
class Page:
    """Be one page as it was read: the hinge between files and rules.

    `source` tells where the lines come from: the text layer, OCR, or neither (an empty or unread page).
    `faces` are the upright faces seen on a photograph or in a picture on the page.
    """

    number: int
    lines: tuple[Line, ...] = ()
    fields: tuple[FormField, ...] = ()
    barcodes: tuple[str, ...] = ()
    source: Literal["text", "ocr", "none"] = "text"
    rotation: int = 0
    width: float = 0.0
    height: float = 0.0
    faces: tuple[Box, ...] = ()
    ink: float = 1.0
    """Share of the page that is not background, 0 to 1."""
    whole: bool = True
    """False where reading stopped early, the page having told enough."""

    @property
    def text(self) -> str:
        """Join the lines by newlines."""
        return "\n".join(line.text for line in self.lines)

    def within(self, area: Box | None) -> "Page":
        """Return the page with only what lies in that area; all of it where there is none."""
        if area is None:
            return self
        lines = tuple(line for line in self.lines if line.box and _lies_in(line.box, area))
        return replace(self, lines=lines, faces=tuple(face for face in self.faces if _lies_in(face, area)))


def _lies_in(box: Box, area: Box) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return area[0] <= across <= area[2] and area[1] <= down <= area[3]


@dataclass(frozen=True, slots=True)
class Problem:
    """Be one thing that reading a file has to say: a finding code, the page and its parameters."""

    code: str
    page: int | None = None
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Transcript:
    """Be what was read of one file: its type by content, its pages and what went wrong."""

    media_type: str
    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Be one entry of the folder; `path` is relative, with forward slashes. An ignored entry has no hash."""

    path: str
    bytes: int
    sha256: str = ""
    ignored: str = ""
    """Why it is not followed: link, pipe, socket, device; empty for a plain file."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Be one thing read from a paper. Dates are `date`, parties and symbols are text."""

    name: str
    value: date | str
    page: int
    confidence: float
    reader: Reader
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Be one paper: a kind told from some pages of a file, with the signs that told it.

    `rivals` are the other kinds it may be, best first; `certain` is False where a person has to look.
    `faults` are what reading it has to say (a check digit that fails).
    """

    file: str
    kind: str
    pages: tuple[int, ...]
    confidence: float
    certain: bool = True
    party: Party = "unknown"
    signs: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    faults: tuple[Problem, ...] = ()
    by_word: bool = False
    """True where the applicant's own word, not the content, decided the kind."""
    rival_signs: tuple[str, ...] = ()
    """The signs that speak for the best of the rivals, or for what only resembles a paper."""
    sides: frozenset[str] = frozenset()
    """The sides of a card that were seen."""
    area: Box | None = None
    """The part of its page on which a card lies, where several lie on it."""
    parts: tuple["Document", ...] = ()
    """What lies in several places, piece by piece, each with its own facts; empty where all of it lies in one."""
    beside: tuple[str, ...] = ()
    """Of such a piece, the other files of the paper."""

    @property
    def places(self) -> tuple["Document", ...]:
        """Return the pieces, with what was found out of the whole; the paper itself where it lies in one place."""
        if not self.parts:
            return (self,)
        found = tuple(fault for fault in self.faults if all(fault not in part.faults for part in self.parts))
        first, *rest = (replace(part, party=self.party) for part in self.parts)
        return (replace(first, faults=(*first.faults, *found)), *rest)

    def place_of(self, page: int | None, fact: Fact | None = None, fault: Problem | None = None) -> tuple[str, int]:
        """Return the file and page of a fact or fault of the paper."""
        for part in self.parts:
            if fact in part.facts or fault in part.faults:
                return part.file, page or part.pages[0]
        return self.file, page or self.pages[0]

    def fact(self, name: str) -> Fact | None:
        """Return the surest fact of that name."""
        return max((f for f in self.facts if f.name == name), key=lambda f: f.confidence, default=None)


@dataclass(frozen=True, slots=True)
class Finding:
    """Be one thing to tell; it holds no sentence: the code is the key of its message."""

    code: str
    item: str = ""
    file: str = ""
    page: int | None = None
    fact: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Be a key of a message in the three languages, with its parameters and the paragraph it rests on."""

    key: str
    params: Mapping[str, Any] = field(default_factory=dict)
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Be what became of one item: its status, why, and the papers that count for it."""

    item: str
    status: Status
    why: Remark
    documents: tuple[Document, ...] = ()
