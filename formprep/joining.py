"""Join the pages of one paper that lie in several files.

Pages are joined where they say it themselves: by the form and edition at their foot, by "page 2 of 5" with a number
they share, by the number of a register. They are then told and read anew as one file. The sides of cards are put
together in `pairing`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from formprep.kinds import Kind
from formprep.model import Document, Page
from formprep.page_numbers import counted
from formprep.pairing import pair, whole
from formprep.readers import read
from formprep.recognise import recognise
from formprep.views import View

Pages = Mapping[str, Sequence[Page]]

_FOOTER = re.compile(
    r"^\W*(?P<before>\d{1,2})?\W*[I1L|]D ?(?:\([CE]\) ?)?(?P<form>\d{2,4} ?[A-Z]?) ?\((?P<edition>\d{1,2} ?/ ?\d{4})\)"
    r"\W*(?P<after>\d{1,2})?\W*$"
)


def join(documents: Sequence[Document], pages: Pages, kinds: Mapping[str, Kind], *, on: date) -> list[Document]:
    """Return the papers with those joined that lie in several files."""
    return pair(_pages(documents, pages, kinds, on), kinds)


def _pages(documents: Sequence[Document], pages: Pages, kinds: Mapping[str, Kind], on: date) -> list[Document]:
    """Join pages that lie in files of their own."""
    by_file: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        by_file[document.file].append(document)
    alone = {
        file: View(pages[file][0])
        for file, own in by_file.items()
        if len(pages[file]) == 1 and pages[file][0].lines and not any(_by_word(each) for each in own)
    }
    if len(alone) < 2:
        return list(documents)
    kept, joined = list(documents), set[str]()
    for files in (
        *_forms(alone, by_file, kinds),
        *_numbered(alone, by_file, kinds),
        *_registers(by_file, alone, kinds),
    ):
        if joined & set(files):
            continue
        made = _told_anew(files, pages, kinds, on)
        if any(each.parts for each in made):
            joined |= set(files)
            at = next(at for at, each in enumerate(kept) if each.file == files[0])
            rest = [each for each in kept[at:] if each.file not in files]
            kept = [each for each in kept[:at] if each.file not in files] + made + rest
    return kept


def _by_word(document: Document) -> bool:
    """Tell whether the applicant's word was given on a paper: what it says holds of that file alone."""
    return document.by_word or any(fault.code == "FP204" for fault in document.faults)


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
    numbers = {file: counted(view.page) for file, view in views.items()}
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
            fitting = [
                f for f in fitting if all(d.kind in ("unknown", told[first][0].kind) or not d.certain for d in told[f])
            ]
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
        faults = tuple(
            replace(fault, page=number) for fault in document.faults if (fault.page or document.pages[0]) == at
        )
        parts.append(replace(document, file=file, pages=(number,), facts=facts, faults=faults))
    return parts[0] if len(parts) == 1 else whole(parts)
