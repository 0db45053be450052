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
Role = Literal["", "child", "parent", "spouse", "head"]
"""What a person is on a certificate, or in a household register to its head. Empty where it was not read."""
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
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """Be how well a page was photographed or scanned, as measured where its lines are.

    Heights are pixels, angles degrees, all else shares from 0 to 1 where nothing else is said.
    """

    lines: int = 0
    """Lines found, whether they could be read or not."""
    illegible: float = 0.0
    """Share of the lines tried that could not be read."""
    paper: float = 1.0
    """Brightness of the paper around the letters."""
    contrast: float = 1.0
    """How far the letters stand off the paper."""
    blur: float = 0.0
    """Width of the letters' edges, in heights of a line."""
    height: float = 0.0
    """Height of the usual line."""
    slant: float = 0.0
    """How far lines, or opposite edges of the sheet, run together."""
    cut: float = 0.0
    """Share of the text whose letters run into one border of the picture."""
    margin: float = 9.0
    """Line heights from the text to the one border over which the sheet runs, 9 where there is no such border."""
    glare: float = 0.0
    """Share of the text's region that is washed out."""
    marks: float = 1.0
    """Share of the sheet with marks on it, dust left out."""
    mottle: float = 1.0
    """Share of the sheet that is smeared darker than around."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """Be a photograph of a face: a picture of its own, or one affixed to a page. None is what could not be measured."""

    frame: Box
    """The edges of the photograph on the page."""
    face: Box
    """The face, as fractions of the frame."""
    faces: int = 1
    ratio: float | None = None
    """Height of the frame for its width."""
    high: float | None = None
    """Height of the frame in millimetres, where the page has a size."""
    wide: float | None = None
    pixels: int | None = None
    """Height of the frame in pixels of its own file."""
    turned: int = 0
    """By how many degrees it had to be turned for the face to stand upright."""
    tilt: float | None = None
    """By how many degrees the eyes are out of the level, clockwise."""
    ground: float | None = None
    """Brightness of the background beside the head, 0 to 1."""
    unrest: float | None = None
    """How much the brightness of the background differs from place to place, 0 to 1."""
    blur: float | None = None
    """Width of the edges in the face, in heights of the face."""

    @property
    def tall(self) -> float:
        """Return the height of the face for that of the frame."""
        return self.face[3] - self.face[1]

    @property
    def off_centre(self) -> float:
        """Return how far the face is from the middle between left and right, as a share of the frame."""
        return abs((self.face[0] + self.face[2]) / 2 - 0.5)


@dataclass(frozen=True, slots=True)
class Page:
    """Be one page as it was read: the hinge between files and rules.

    `source` tells where the lines come from: the text layer, OCR, or neither (an empty or unread page).
    `faces` are the upright faces seen on a photograph or in a picture on the page; `marks` is where a pen left its mark
    around the lines that ask for a signature.
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
    copies: int = 0
    """How many prints of one and the same face are on the page; 0 where none was looked for."""
    ink: float = 1.0
    """Share of the page that is not background, 0 to 1."""
    whole: bool = True
    """False where reading stopped early, the page having told enough."""
    marks: tuple[Box, ...] = ()
    quality: Quality | None = None
    """Measured on pages that were read from their picture only."""
    portraits: tuple[Portrait, ...] = ()
    """The photographs of faces whose edges were seen."""

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
    role: Role = ""


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

    @property
    def leaves(self) -> tuple[tuple[str, int], ...]:
        """Return every page on which it lies: its file and its number there."""
        return tuple((each.file, number) for each in self.parts or (self,) for number in each.pages)

    def place_of(self, page: int | None, fact: Fact | None = None, fault: Problem | None = None) -> tuple[str, int]:
        """Return the file and page of a fact or fault of the paper."""
        for part in self.parts:
            if fact in part.facts or fault in part.faults:
                return part.file, page or part.pages[0]
        return self.file, page or self.pages[0]

    def fact(self, name: str) -> Fact | None:
        """Return the surest fact of that name."""
        return max((f for f in self.facts if f.name == name), key=lambda f: f.confidence, default=None)


Confidence = Literal["official", "secondary", "unconfirmed"]


@dataclass(frozen=True, slots=True)
class Source:
    """Be where a rule or a value was read, when, and how far it can be relied on."""

    id: str
    short: Text
    name: Text
    read_on: date
    confidence: Confidence = "official"
    address: str = ""


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
    source: Source | None = None
    """Where the rule was read, if not in the guide that the edition is named after."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Be a key of a message in the three languages, with its parameters and the paragraph it rests on.

    `decided` are the answers that decided it, as dotted keys.
    """

    key: str
    params: Mapping[str, Any] = field(default_factory=dict)
    paragraph: str = ""
    source: Source | None = None
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """Be what became of one item: its status, why, and the papers that count for it."""

    item: str
    status: Status
    why: Remark
    documents: tuple[Document, ...] = ()
