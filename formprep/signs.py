"""The signs by which a paper is told, and the page they are looked for on.

Texts are compared folded (NFKC, capitals, simplified characters, no accents) and without spaces and marks, so that
spaces lost in OCR don't matter; a Latin word of fewer than seven letters has to stand as a word of its own.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate, islice

from formprep import text
from formprep.face_signs import Faces
from formprep.model import Page
from formprep.numbers import hkid, macao_id, mainland_id, taiwan_id

SHORT = 7
"""Latin words with fewer letters must stand as words of their own."""
HEAD = 4
"""Lines at the top of a page on which a title may stand beside who issues the paper."""
LETTERHEAD = 24
"""Letters that the issuer may take there."""
TOP, TOP_SHARE = 5, 0.3
"""Lines at the top of a page, and their share of all, among which its title is looked for."""
LARGE = 1.3
"""Times the height of the usual line from which a line is large."""
START = 3
"""Letters by which it is told quickly that a text is not on a page."""
LONG = 14
"""Letters from which a Latin title may have one wrong."""

NUMBERS: dict[str, tuple[re.Pattern[str], Callable[[str], bool]]] = {
    "hkid": (re.compile(r"(?<![A-Z0-9])[A-Z]{1,2} ?[0-9]{6} ?\( ?[0-9A] ?\)"), hkid.is_valid),
    "macao_id": (re.compile(r"(?<![0-9A-Z])(?:[157][0-9]{6} ?\( ?[0-9] ?\)|[157]/[0-9]{6}/[0-9])"), macao_id.is_valid),
    "mainland_id": (re.compile(r"(?<![0-9A-Z])[1-9][0-9]{16}[0-9X](?![0-9A-Z])"), mainland_id.is_valid),
    "taiwan_id": (re.compile(r"(?<![0-9A-Z])[A-Z][12][0-9]{8}(?![0-9A-Z])"), taiwan_id.is_valid),
}
"""Identity numbers: how they look in folded text, and whether one is valid."""

_MRZ_HINT = re.compile(r"[A-Z0-9]<|<<|«|(?m:^CS[A-Z0-9 ]{20,})")
_ENUMERATED = re.compile(
    r"\s*(?:\(?(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4}|[一二三四五六七八九十]{1,2})[.)、:]|[•·▪\-–—*□☐■✓✔☑○●►>+])"
)
_SENTENCE = re.compile(
    r"[,;、,。]|\b(?:A|AN|AND|ARE|FOR|FROM|I|IS|MY|OF|OUR|PLEASE|SEND|THE|THIS|TO|WE|WITH|YOU|YOUR)\b|[请您你我的需及和]"
)
_MARKS = re.compile(r"[\W_]+")
_SET_APART = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
_IN_A_SENTENCE = re.compile(r"(?:[,;、\uff0c及或和]|\b(?:AND|OR))$")
_SAID = re.compile(
    r"\b(?:ARE|DID|GET|HOLDS|HOW|IS|OBTAIN|PLEASE|RECEIVE|RECEIVED|RECEIPT OF|WAS|WE|YOU)\b|收到|如何|怎[样么]|有没有"
)
"""What makes a sentence of the line around a title: "did you get the Marriage Certificate"."""
_ANDS = ("AND", "ANDS", "及", "和", "与")
"""What is left between two titles of a list."""
_NO_TITLE = ("NO", "NUMBER", "编号", "号码")
"""What makes a label of a title, where no number stands beside it."""
_PART = re.compile(r"PART ?[A-Z](?![A-Z])|[甲乙丙丁戊]部")
_OF_A_PART = re.compile(r"\b(?:MUST|SHOULD|SIGNED|WE|YOUR)\b")
_FILLERS = (
    "中华人民共和国", "中华民国", "香港特别行政区", "澳门特别行政区", "政府", "样本", "副本", "影印本", "正本",
    "核证", "SPECIMEN", "SAMPLE", "COPY", "CERTIFIEDTRUE", "HONGKONGSPECIALADMINISTRATIVEREGION",
    "PEOPLESREPUBLICOFCHINA", "REPUBLICOFCHINA", "GOVERNMENT", "FICTITIOUS", "虚构", "HONGKONG", "香港",
)  # fmt: skip
"""What may stand beside a title without making it less of one."""


@lru_cache(maxsize=4096)
def folded(raw: str) -> str:
    """Return the text as it is compared, with its spaces."""
    return text.fold(raw)


def bare(raw: str) -> str:
    """Drop spaces and marks from a folded text."""
    return _MARKS.sub("", raw)


def _differ_by_one(one: str, other: str) -> bool:
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    shorter, longer = sorted((one, other), key=len)
    skip = start + 1 if len(shorter) == len(longer) else start
    return shorter[skip:] == longer[start + 1 :]


@dataclass(frozen=True, slots=True)
class Needle:
    """Be a text to look for: without spaces, and as a word where it is a short Latin one."""

    text: str
    word: re.Pattern[str] | None = None
    start: str = field(init=False, compare=False)
    """Its first letters, by which most pages that don't hold it are told quickly; empty for a shorter text."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", self.text[:START] if len(self.text) >= START else "")

    def on(self, view: "View") -> bool:
        """Tell whether it stands on the page."""
        return self.text in view.bare and (self.word is None or self.word.search(view.spaced) is not None)


def needle(raw: str) -> Needle:
    """Fold a text to look for."""
    spaced = folded(raw)
    short = bare(spaced)
    if len(short) < SHORT and short.isascii():
        inner = r"[\W_]*".join(re.escape(word) for word in spaced.split())
        return Needle(short, re.compile(rf"(?<![A-Z0-9]){inner}(?![A-Z0-9])"))
    return Needle(short)


class View:
    """Be a page folded once, for all kinds."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.rows = [folded(line.text) for line in page.lines]
        self.spaced = "\n".join(self.rows)
        self._bare_rows = [bare(row) for row in self.rows]
        self.bare = "".join(self._bare_rows)
        self._standing: dict[int, list[Needle]] = {}
        self._starts = list(accumulate((len(row) for row in self._bare_rows), initial=0))

    def standing(self, needles: tuple[Needle, ...]) -> list[Needle]:
        """Return which of these texts stand on the page; asked twice for the same, it remembers."""
        found = self._standing.get(id(needles))
        if found is None:
            text, starts = self.bare, self._letters
            found = [
                n
                for n in needles
                if n.start in starts and n.text in text and (n.word is None or n.word.search(self.spaced))
            ]
            self._standing[id(needles)] = found
        return found

    @cached_property
    def _letters(self) -> frozenset[str]:
        """Every few letters that stand one after another on the page, and nothing."""
        return frozenset(self.bare[at : at + START] for at in range(len(self.bare) - START + 1)) | {""}

    @cached_property
    def prose(self) -> str:
        """The text as patterns are looked for in it: Chinese letters that are set apart belong together."""
        return self.spaced if self.spaced.isascii() else _SET_APART.sub("", self.spaced)

    @cached_property
    def has_mrz_marks(self) -> bool:
        """Tell whether it is worth looking for a machine-readable zone."""
        return _MRZ_HINT.search(self.spaced) is not None

    @cached_property
    def numbers(self) -> dict[str, tuple[str, ...]]:
        """Return the valid identity numbers by their kind, each once."""
        return {
            name: tuple(dict.fromkeys(m.group() for m in pattern.finditer(self.spaced) if is_valid(m.group())))
            for name, (pattern, is_valid) in NUMBERS.items()
        }

    @cached_property
    def marks(self) -> frozenset[str]:
        """Return the numbers of six digits or more that the page bears: account, certificate, date, identity number."""
        return frozenset(re.findall(r"[A-Z]{0,3}[0-9][0-9/\-]{4,}[0-9]", self.spaced))

    @cached_property
    def is_numbered(self) -> bool:
        """Tell whether it bears a number of four digits or more: a year, or the paper's own."""
        return re.search(r"[0-9]{4}", self.spaced) is not None

    def is_nearly(self, title: str) -> bool:
        """Tell whether a line is the title but for one letter, which is not the first."""
        lengths = (len(title) - 1, len(title), len(title) + 1)
        return any(_differ_by_one(row, title) for each in lengths for row in self._alike.get((each, title[0]), ()))

    @cached_property
    def _alike(self) -> dict[tuple[int, str], list[str]]:
        """The lines by their length and first letter."""
        alike: dict[tuple[int, str], list[str]] = {}
        for row in self._bare_rows:
            alike.setdefault((len(row), row[:1]), []).append(row)
        return alike

    def is_heading(self, found: Needle) -> bool:
        """Tell whether a line begins with the text, or holds little else, and names no other part of a form."""
        return any(
            row.startswith(found.text) or (found.text in row and len(row) <= len(found.text) + 40)
            for row, spaced in zip(self._bare_rows, self.rows, strict=True)
            if found.text in row and (found.word is None or found.word.search(spaced)) and _names_one_part(spaced)
        )

    def is_title(self, needles: Sequence[Needle], found: Needle) -> bool:
        """Tell whether the text stands alone on its line or lines, not in a list or a sentence."""
        at = self.bare.find(found.text)
        while at >= 0:
            first = bisect_right(self._starts, at) - 1
            last = bisect_right(self._starts, at + len(found.text) - 1) - 1
            if last - first <= 3 and self._alone(needles, found, first, last):
                return True
            at = self.bare.find(found.text, at + 1)
        return False

    def is_headed(self, needles: tuple[Needle, ...]) -> bool:
        """Tell whether one of these texts stands by itself at the head of the page, or large among other words."""
        found = tuple(self.standing(needles))
        if not found:
            return False
        last = max(TOP, round(len(self.rows) * TOP_SHARE))
        return any(
            row and any(n.text in row for n in found) and (_is_only(row, found) or self._is_large(at))
            for at, row in enumerate(self._bare_rows[:last])
            if not _ENUMERATED.match(self.rows[at]) and not _SAID.search(self.rows[at])
        )

    def _is_large(self, at: int) -> bool:
        box = self.page.lines[at].box
        return box is not None and box[3] - box[1] >= LARGE * self._usual_height > 0

    @cached_property
    def _usual_height(self) -> float:
        """The height of most lines, 0 where none has a place."""
        heights = sorted(line.box[3] - line.box[1] for line in self.page.lines if line.box)
        return heights[len(heights) // 2] if heights else 0.0

    def is_line(self, needles: tuple[Needle, ...]) -> bool:
        """Tell whether a line holds one of these texts and nothing else but what may stand beside a title."""
        found = tuple(self.standing(needles))
        return bool(found) and any(row and _is_only(row, found) for row in self._bare_rows)

    def _alone(self, needles: Sequence[Needle], found: Needle, first: int, last: int) -> bool:
        row, end = self.rows[first], self.rows[last].rstrip()
        if _ENUMERATED.match(row) or _IN_A_SENTENCE.search(end) or (first == last and _is_said(row, found)):
            return False
        if ":" in row and first == last and found.text not in bare(row.split(":", 1)[0]):
            return False
        rest = "".join(self._bare_rows[first : last + 1])
        covered = len(rest)
        for each in needles:
            rest = rest.replace(each.text, "")
        covered -= len(rest)
        for filler in _FILLERS:
            rest = rest.replace(filler, "")
        if rest in _NO_TITLE:
            return False
        rest = re.sub(r"[0-9]+", "", rest)
        if rest in _ANDS:
            return False
        if first < HEAD and len(rest) <= LETTERHEAD and not _SENTENCE.search(row):
            return True
        return len(rest) <= (4 + 0.5 * covered if rest.isascii() else 2 + 0.7 * covered)


def _is_only(row: str, needles: Sequence[Needle]) -> bool:
    rest = row
    for each in needles:
        rest = rest.replace(each.text, "")
    covered = len(row) - len(rest)
    if not covered:
        return False
    for filler in _FILLERS:
        rest = rest.replace(filler, "")
    return len(re.sub(r"[0-9]+", "", rest)) <= max(1, 0.12 * covered)


def _is_said(row: str, found: Needle) -> bool:
    """Tell whether the words around a title on its line make a sentence."""
    said = re.sub(r"[\W_]*".join(map(re.escape, found.text)), " ", row)
    return said != row and _SAID.search(said) is not None


def _names_one_part(row: str) -> bool:
    parts = {
        "ABCDE"["甲乙丙丁戊".index(part[0])] if part[0] in "甲乙丙丁戊" else part[-1] for part in _PART.findall(row)
    }
    return len(parts) <= 1 and not _OF_A_PART.search(row)


@dataclass(frozen=True, slots=True)
class Sign:
    """Be one sign of a kind: what to look for and how much it weighs.

    The weight is the share of the doubt that it takes away, 0 to 1. `each` counts every text found, up to `most`; `all`
    stands where each of its `parts` does: what every paper of a kind has, whatever it is headed.
    """

    name: str
    by: str
    weight: float
    needles: tuple[Needle, ...] = ()
    pattern: re.Pattern[str] | None = None
    names: tuple[str, ...] = ()
    faces: Faces | None = None
    most: int = 1
    parts: tuple["Sign", ...] = ()

    def times(self, view: View, mrz: Callable[[View], tuple[str, ...]]) -> int:
        """Return how often the sign stands on the page, at most `most` times; `mrz` tells its zone's formats."""
        match self.by:
            case "title":
                alone = any(view.is_title(self.needles, found) for found in view.standing(self.needles))
                return int(alone or self._nearly(view))
            case "line":
                return int(view.is_line(self.needles) or self._nearly(view))
            case "any":
                return int(bool(view.standing(self.needles)))
            case "each":
                return min(self.most, len(view.standing(self.needles)))
            case "all":
                return int(all(part.times(view, mrz) >= part.most for part in self.parts))
            case "pattern":
                found = self.pattern.finditer(view.prose) if self.pattern else ()
                return sum(1 for _ in islice(found, self.most))
            case "footer":
                return int(self.pattern is not None and any(self.pattern.match(row.lstrip()) for row in view.rows))
            case "barcode":
                return int(self.pattern is not None and any(self.pattern.match(code) for code in view.page.barcodes))
            case "number":
                return int(any(view.numbers[name] for name in self.names))
            case "mrz":
                return int(any(name in self.names for name in mrz(view)))
            case "faces":
                return int(
                    self.faces is not None and not self.faces.beside and self.faces.on(view.page, len(view.bare))
                )
        return 0

    def _nearly(self, view: View) -> bool:
        """Tell whether OCR left a title with one letter wrong."""
        return view.page.source == "ocr" and any(
            view.is_nearly(n.text) for n in self.needles if len(n.text) >= LONG and n.text.isascii()
        )


def doubt(found: Iterable[tuple[Sign, int]]) -> float:
    """Return the doubt that these signs leave: each takes its share of what the others left."""
    left = 1.0
    for sign, times in found:
        left *= (1 - sign.weight) ** times
    return left
