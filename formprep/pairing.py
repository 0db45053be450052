"""Put the two sides of each card together, wherever they lie.

By the number on both, else where only one other side fits: on the same page, in files named alike, where sides follow
each other in a file, in the same folder. Where several fit, nobody is guessed and the doubt is told.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from formprep.kinds import Kind
from formprep.model import Document, Problem
from formprep.needles import folded

_Fits = Callable[[Document, Document], bool]
_SIDE_WORDS = re.compile(
    r"FRONT|BACK|SIDE|RECTO|VERSO|OBVERSE|REVERSE|PAGE|[正反背前后]面|[正反背]|人像面?|国徽面?|面|[\W_0-9]+|(?<![A-Z])[AB](?![A-Z])"
)


def pair(documents: Sequence[Document], kinds: Mapping[str, Kind]) -> list[Document]:
    """Put the two sides of each card together; of those that could be put together in several ways, tell it."""
    loose = [each for each in documents if each.sides and not each.parts and _other_sides(each, kinds[each.kind])]
    pairs: list[tuple[Document, Document]] = []
    for near in (_same_number, _same_page, _same_name, _side_by_side(loose), _same_folder, _any):
        for one, other in _only(loose, near):
            pairs.append((one, other))
            loose = [each for each in loose if each is not one and each is not other]
    joined = {id(one): whole(_leading(one, other, kinds)) for one, other in pairs}
    gone = {id(other) for _, other in pairs}
    rest = {id(each): _doubted(each, loose) for each in loose}
    return [joined.get(id(each)) or rest.get(id(each), each) for each in documents if id(each) not in gone]


def _other_sides(document: Document, kind: Kind) -> set[str]:
    return {side.name for side in kind.sides} - document.sides


def _leading(one: Document, other: Document, kinds: Mapping[str, Kind]) -> list[Document]:
    """Return the sides in the order of the rule that names them: the side with the name first."""
    order = [side.name for side in kinds[one.kind].sides]
    return sorted((one, other), key=lambda each: min(order.index(side) for side in each.sides))


def _fit(one: Document, other: Document) -> bool:
    """Tell whether two pieces may be the sides of one card: nothing they say is different."""
    if one is other or one.kind != other.kind or one.sides & other.sides:
        return False
    return all(
        mine.value == theirs.value
        for name in ("number", "date_of_birth", "chinese_name", "surname")
        if (mine := one.fact(name)) and (theirs := other.fact(name)) and min(mine.confidence, theirs.confidence) > 0.5
    )


def _only(loose: Sequence[Document], near: _Fits) -> list[tuple[Document, Document]]:
    """Return the pieces of which each is the only one near the other that fits."""
    fitting = {id(one): [other for other in loose if _fit(one, other) and near(one, other)] for one in loose}
    return [
        (one, fitting[id(one)][0])
        for at, one in enumerate(loose)
        if len(fitting[id(one)]) == 1
        and len(fitting[id(fitting[id(one)][0])]) == 1
        and any(each is fitting[id(one)][0] for each in loose[at + 1 :])
    ]


def _same_number(one: Document, other: Document) -> bool:
    mine, theirs = one.fact("number"), other.fact("number")
    return mine is not None and theirs is not None and mine.value == theirs.value


def _same_page(one: Document, other: Document) -> bool:
    if one.file != other.file or not set(one.pages) & set(other.pages):
        return False
    return one.area is None or other.area is None or _in_a_row(one.area, other.area)


def _in_a_row(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Tell whether two areas lie side by side."""
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > 0.5 * min(one[3] - one[1], other[3] - other[1])


def _same_name(one: Document, other: Document) -> bool:
    """Tell whether two files in a folder are named alike but for the side: id_front.jpg, id_back.jpg."""
    return one.file != other.file and _same_folder(one, other) and _stem(one.file) == _stem(other.file)


def _stem(file: str) -> str:
    return _SIDE_WORDS.sub("", folded(PurePosixPath(file).stem))


def _side_by_side(loose: Sequence[Document]) -> _Fits:
    """Return whether two pieces follow each other in a file in which one side regularly follows the other."""
    found: set[tuple[int, int]] = set()
    for file, kind in {(each.file, each.kind) for each in loose}:
        row = sorted((each for each in loose if (each.file, each.kind) == (file, kind)), key=_reading_order)
        alternate = len(row) % 2 == 0 and all(
            one.sides == other.sides for one, other in zip(row, row[2:], strict=False)
        )
        if alternate and len({(each.pages, each.area) for each in row}) == len(row):
            found |= {(id(one), id(other)) for one, other in zip(row[::2], row[1::2], strict=True)}
    return lambda one, other: (id(one), id(other)) in found or (id(other), id(one)) in found


def _reading_order(document: Document) -> tuple[tuple[int, ...], float, float]:
    area = document.area or (0.0, 0.0, 0.0, 0.0)
    return document.pages, area[1], area[0]


def _same_folder(one: Document, other: Document) -> bool:
    return PurePosixPath(one.file).parent == PurePosixPath(other.file).parent


def _any(one: Document, other: Document) -> bool:
    return True


def _doubted(document: Document, loose: Sequence[Document]) -> Document:
    files = sorted({other.file for other in loose if _fit(document, other)})
    if not files:
        return document
    fault = Problem("FP211", document.pages[0], {"kind": document.kind, "files": files})
    return replace(document, faults=(*document.faults, fault))


def whole(parts: Sequence[Document]) -> Document:
    """Return the paper of which these are the pieces; the first leads."""
    doubtful = next((each for each in parts if not each.certain), parts[0])
    return replace(
        parts[0],
        confidence=min(each.confidence for each in parts),
        certain=all(each.certain for each in parts),
        rivals=doubtful.rivals,
        rival_signs=doubtful.rival_signs,
        facts=tuple(fact for each in parts for fact in each.facts),
        faults=tuple(fault for each in parts for fault in each.faults),
        sides=frozenset().union(*(each.sides for each in parts)),
        parts=tuple(
            replace(each, beside=tuple(dict.fromkeys(other.file for other in parts if other.file != each.file)))
            for each in parts
        ),
    )
