"""Join what belongs together though it lies in several files: the pages of one paper, the two sides of one card.

Pages are joined where they say it themselves: by the form and edition at their foot, by "page 2 of 5" with a number
they share, by the number of a register. They are then told and read anew as one file. Sides are joined by the number
on both, else where there is only one other side that fits; where there are several, nobody is guessed.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from formprep.kinds import Kind
from formprep.model import Document, Page, Problem
from formprep.readers import read
from formprep.recognise import recognise
from formprep.runs import numbering
from formprep.signs import View, folded

Pages = Mapping[str, Sequence[Page]]
_Fits = Callable[[Document, Document], bool]

_FOOTER = re.compile(
    r"^\W*(?P<before>\d{1,2})?\W*[I1L|]D ?(?:\([CE]\) ?)?(?P<form>\d{2,4} ?[A-Z]?) ?\((?P<edition>\d{1,2} ?/ ?\d{4})\)"
    r"\W*(?P<after>\d{1,2})?\W*$"
)
_SIDE_WORDS = re.compile(
    r"FRONT|BACK|SIDE|RECTO|VERSO|OBVERSE|REVERSE|PAGE|[正反背前后]面|[正反背]|人像面?|国徽面?|面|[\W_0-9]+|(?<![A-Z])[AB](?![A-Z])"
)


def join(documents: Sequence[Document], pages: Pages, kinds: Mapping[str, Kind], *, on: date) -> list[Document]:
    """Return the papers with those joined that lie in several files."""
    return _sides(_pages(documents, pages, kinds, on), kinds)


def _pages(documents: Sequence[Document], pages: Pages, kinds: Mapping[str, Kind], on: date) -> list[Document]:
    """Join pages that lie in files of their own."""
    by_file: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        by_file[document.file].append(document)
    alone = {
        file: View(pages[file][0])
        for file, own in by_file.items()
        if len(pages[file]) == 1 and pages[file][0].lines and not any(each.by_word for each in own)
    }
    if len(alone) < 2:
        return list(documents)
    kept, joined = list(documents), set[str]()
    for files in (*_forms(alone, by_file, kinds), *_numbered(alone, by_file, kinds), *_registers(by_file, alone, kinds)):
        if joined & set(files):
            continue
        made = _told_anew(files, pages, kinds, on)
        if any(each.parts for each in made):
            joined |= set(files)
            at = next(at for at, each in enumerate(kept) if each.file == files[0])
            rest = [each for each in kept[at:] if each.file not in files]
            kept = [each for each in kept[:at] if each.file not in files] + made + rest
    return kept


def _forms(views: Mapping[str, View], told: Mapping[str, list[Document]], kinds: Mapping[str, Kind]) -> list[list[str]]:
    """Return the pages of each form in their order, where each bears another number at its foot."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for file, view in views.items():
        form = next((each.kind for each in told[file] if kinds[each.kind].form), "")
        match = next((m for row in view.rows if (m := _FOOTER.match(row))), None)
        if form and match and (number := match["after"] or match["before"]):
            found[form, match["edition"].replace(" ", "")].append((int(number), file))
    return [[file for _, file in sorted(each)] for each in found.values() if _each_once([n for n, _ in each])]


def _each_once(numbers: Sequence[int]) -> bool:
    return len(numbers) > 1 and len(set(numbers)) == len(numbers)


def _numbered(
    views: Mapping[str, View], told: Mapping[str, list[Document]], kinds: Mapping[str, Kind]
) -> Iterator[list[str]]:
    """Yield the pages "1 of 3", "2 of 3" … that share a number, or of which there is no other set in the folder."""
    numbers = {file: numbering(view) for file, view in views.items()}
    placed = {file: next(iter(found)) for file, found in numbers.items() if len(found) == 1}
    firsts = [
        file
        for file, (number, _) in placed.items()
        if number == 1 and len(told[file]) == 1 and told[file][0].certain and kinds[told[file][0].kind].pages != "two"
    ]
    for first in firsts:
        of = placed[first][1]
        rivals = [file for file in firsts if placed[file][1] == of and file != first]
        files = [first]
        for number in range(2, of + 1):
            here = [file for file, place in placed.items() if place == (number, of)]
            marked = [file for file in here if _marks(views[file]) & _marks(views[first])]
            fitting = marked or ([] if rivals else here)
            fitting = [f for f in fitting if all(d.kind in ("unknown", told[first][0].kind) or not d.certain for d in told[f])]
            files += fitting if len(fitting) == 1 else []
        if len(files) > 1:
            yield files


def _marks(view: View) -> set[str]:
    """Return the numbers that tell an account or a paper: no dates."""
    return {mark for mark in view.marks if not re.fullmatch(r"(?:\d{1,4}[/\-]){2}\d{1,4}", mark)}


def _registers(
    told: Mapping[str, list[Document]], views: Mapping[str, View], kinds: Mapping[str, Kind]
) -> Iterator[list[str]]:
    """Yield the pages of a register or passbook where only one number of one is there."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted(views):
        if len(told[file]) == 1 and kinds[told[file][0].kind].pages == "book":
            found[told[file][0].kind].append(file)
    for files in found.values():
        numbers = [fact.value for file in files if (fact := told[file][0].fact("number"))]
        if len(files) > 1 and numbers and len(set(numbers)) == 1:
            yield sorted(files, key=lambda file: (told[file][0].fact("number") is None, file))


def _told_anew(files: Sequence[str], pages: Pages, kinds: Mapping[str, Kind], on: date) -> list[Document]:
    """Tell and read pages of several files as if they lay in one, and say where each piece lies."""
    row = [replace(pages[file][0], number=at) for at, file in enumerate(files, 1)]
    told = [read(document, row, kinds, on=on) for document in recognise(files[0], row, kinds)]
    return [_placed(document, files, pages) for document in told]


def _placed(document: Document, files: Sequence[str], pages: Pages) -> Document:
    parts = []
    for at in document.pages:
        file = files[at - 1]
        number = pages[file][0].number
        facts = tuple(replace(fact, page=number) for fact in document.facts if fact.page == at)
        faults = tuple(replace(fault, page=number) for fault in document.faults if (fault.page or document.pages[0]) == at)
        parts.append(replace(document, file=file, pages=(number,), facts=facts, faults=faults))
    return parts[0] if len(parts) == 1 else _whole(parts)


def _whole(parts: Sequence[Document]) -> Document:
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
        parts=tuple(parts),
    )


def _sides(documents: Sequence[Document], kinds: Mapping[str, Kind]) -> list[Document]:
    """Put the two sides of each card together; of those that could be put together in several ways, tell it."""
    loose = [each for each in documents if each.sides and not each.parts and _other_sides(each, kinds[each.kind])]
    pairs: list[tuple[Document, Document]] = []
    for near in (_same_number, _same_page, _same_name, _side_by_side(loose), _same_folder, _any):
        for one, other in _only(loose, near):
            pairs.append((one, other))
            loose = [each for each in loose if each is not one and each is not other]
    joined = {id(one): _whole(_leading(one, other, kinds)) for one, other in pairs}
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
