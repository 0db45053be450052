"""Tell a title from the same words in a list, a sentence or a label: where and how they stand on the page."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from formprep.needles import Needle, Needles, bare
from formprep.views import View

HEAD = 4
"""Lines at the top of a page on which a title may stand beside who issues the paper."""
LETTERHEAD = 24
"""Letters that the issuer may take there."""
TOP, TOP_SHARE = 5, 0.3
"""Lines at the top of a page, and their share of all, among which its title is looked for."""
LARGE = 1.3
"""Times the height of the usual line from which a line is large."""
_ENUMERATED = re.compile(
    r"\s*(?:\(?(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4}|[一二三四五六七八九十]{1,2})[.)、:]|[•·▪\-–—*□☐■✓✔☑○●►>+])"
)
_SENTENCE = re.compile(
    r"[,;、,。]|\b(?:A|AN|AND|ARE|FOR|FROM|I|IS|MY|OF|OUR|PLEASE|SEND|THE|THIS|TO|WE|WITH|YOU|YOUR)\b|[请您你我的需及和]"
)
_IN_A_SENTENCE = re.compile(r"(?:[,;、\uff0c及或和]|\b(?:AND|OR))$")
_SAID = re.compile(
    r"\b(?:ARE|DID|GET|HOLDS|HOW|IS|OBTAIN|PLEASE|RECEIVE|RECEIVED|RECEIPT OF|WAS|WE|YOU)\b|收到|如何|怎[样么]|有没有"
)
"""What makes a sentence of the line around a title: "did you get the Marriage Certificate"."""
_ANDS = ("AND", "ANDS", "及", "和", "与")
"""What is left between two titles of a list."""
_NO_TITLE = ("NO", "NUMBER", "编号", "号码")
"""What makes a label of a title, where no number stands beside it."""
_DIGITS = re.compile(r"[0-9]+")
_PART = re.compile(r"PART ?[A-Z](?![A-Z])|[甲乙丙丁戊]部")
_OF_A_PART = re.compile(r"\b(?:MUST|SHOULD|SIGNED|WE|YOUR)\b")
_FILLERS = (
    "中华人民共和国", "中华民国", "香港特别行政区", "澳门特别行政区", "政府", "样本", "副本", "影印本", "正本",
    "核证", "SPECIMEN", "SAMPLE", "COPY", "CERTIFIEDTRUE", "HONGKONGSPECIALADMINISTRATIVEREGION",
    "PEOPLESREPUBLICOFCHINA", "REPUBLICOFCHINA", "GOVERNMENT", "FICTITIOUS", "虚构", "HONGKONG", "香港",
)  # fmt: skip
"""What may stand beside a title without making it less of one."""


def is_headed_by(view: View, headings: Needles) -> bool:
    """Tell whether a line begins with one of these texts, or holds little else, and names no other part of a form."""
    return any(
        row.startswith(heading.text) or len(row) <= len(heading.text) + 40
        for heading in headings.each
        for row, spaced in zip(view.bare_rows, view.rows, strict=True)
        if heading.among(row, spaced) and _names_one_part(spaced)
    )


def is_title(view: View, needles: Needles, found: Needle) -> bool:
    """Tell whether the text stands alone on its line or lines, not in a list or a sentence."""
    at = view.bare.find(found.text)
    while at >= 0:
        first = bisect_right(view.offsets, at) - 1
        last = bisect_right(view.offsets, at + len(found.text) - 1) - 1
        if last - first <= 3 and _alone(view, needles, found, first, last):
            return True
        at = view.bare.find(found.text, at + 1)
    return False


def is_headed(view: View, needles: Needles) -> bool:
    """Tell whether one of these texts stands by itself at the head of the page, or large among other words."""
    found = tuple(view.standing(needles))
    if not found:
        return False
    last = max(TOP, round(len(view.rows) * TOP_SHARE))
    return any(
        row and any(n.text in row for n in found) and (_is_only(row, found) or _is_large(view, at))
        for at, row in enumerate(view.bare_rows[:last])
        if not _ENUMERATED.match(view.rows[at]) and not _SAID.search(view.rows[at])
    )


def _is_large(view: View, at: int) -> bool:
    box = view.page.lines[at].box
    return box is not None and box[3] - box[1] >= LARGE * view.usual_height > 0


def is_line(view: View, needles: Needles) -> bool:
    """Tell whether a line holds one of these texts and nothing else but what may stand beside a title.

    The end of a sentence that was broken there is none: "… renders it / invalid."
    """
    found = tuple(view.standing(needles))
    lines = zip(view.bare_rows, view.page.lines, strict=True)
    return bool(found) and any(row and _is_only(row, found) and not _ENDS.match(line.text) for row, line in lines)


_ENDS = re.compile(r"\s*[a-zà-ÿ][^.]*\.\s*$")


def _alone(view: View, needles: Needles, found: Needle, first: int, last: int) -> bool:
    row, end = view.rows[first], view.rows[last].rstrip()
    if _ENUMERATED.match(row) or _IN_A_SENTENCE.search(end) or (first == last and _is_said(row, found)):
        return False
    if ":" in row and first == last and found.text not in bare(row.split(":", 1)[0]):
        return False
    rest = "".join(view.bare_rows[first : last + 1])
    covered = len(rest)
    for each in needles.each:
        rest = rest.replace(each.text, "")
    covered -= len(rest)
    for filler in _FILLERS:
        rest = rest.replace(filler, "")
    if rest in _NO_TITLE:
        return False
    rest = _DIGITS.sub("", rest)
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
    return len(_DIGITS.sub("", rest)) <= max(1, 0.12 * covered)


def _is_said(row: str, found: Needle) -> bool:
    """Tell whether the words around a title on its line make a sentence."""
    if len(bare(row)) == len(found.text):
        return False
    said = re.sub(r"[\W_]*".join(map(re.escape, found.text)), " ", row)
    return said != row and _SAID.search(said) is not None


def _names_one_part(row: str) -> bool:
    parts = {
        "ABCDE"["甲乙丙丁戊".index(part[0])] if part[0] in "甲乙丙丁戊" else part[-1] for part in _PART.findall(row)
    }
    return len(parts) <= 1 and not _OF_A_PART.search(row)


def is_nearly(view: View, needles: Needles) -> bool:
    """Tell whether a line is one of the long Latin texts but for one letter, which is not the first."""
    near = needles.titles.keys() & view.alike.keys()
    return any(_differ_by_one(row, text) for like in near for text in needles.titles[like] for row in view.alike[like])


def _differ_by_one(one: str, other: str) -> bool:
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    shorter, longer = sorted((one, other), key=len)
    skip = start + 1 if len(shorter) == len(longer) else start
    return shorter[skip:] == longer[start + 1 :]
