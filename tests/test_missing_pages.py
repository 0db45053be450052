"""Pages that are not there by the numbers of the others: told, and only then."""

from collections.abc import Mapping, Sequence

import pytest

from formprep.kinds import load_kinds
from formprep.missing_pages import missing_pages
from formprep.model import Box, Document, Line, Page, Party
from formprep.page_numbers import counted, numbered
from formprep.parties import Paper

FOOT: Box = (0.4, 0.94, 0.6, 0.96)
BODY: Box = (0.1, 0.4, 0.6, 0.42)


def page(number: int, *texts: str, box: Box = FOOT) -> Page:
    return Page(number, (Line("Some words of the paper", BODY), *(Line(text, box) for text in texts)))


def lacking(*files: Sequence[str], kind: str = "bank-statement", party: Party = "sponsor") -> list[str | None]:
    """Return what each file of such a paper is told to lack; a page is given by what stands at its foot."""
    pages = {
        f"{at}.pdf": [page(number, *filter(None, foot.split("|"))) for number, foot in enumerate(feet, 1)]
        for at, feet in enumerate(files)
    }
    return told(pages, [Document(file, kind, _all(pages[file]), 0.9, party=party) for file in pages])


def told(pages: Mapping[str, Sequence[Page]], documents: Sequence[Document]) -> list[str | None]:
    noted = [each.document for each in missing_pages([Paper(each) for each in documents], pages, load_kinds())]
    return [next((str(fault.params["pages"]) for fault in each.faults), None) for each in noted]


def _all(pages: Sequence[Page]) -> tuple[int, ...]:
    return tuple(each.number for each in pages)


@pytest.mark.parametrize(
    "text",
    [
        "Page 2 of 3",
        "PAGE 2/3",
        "Page: 2 of 3",
        "Page No. 2 of 3",
        "Page2of3",
        "P.2/3",
        "Pg 2 of 3",
        "第2頁，共3頁",
        "第 2 页 共 3 页",
        "第二頁，共三頁",
        "第2頁/共3頁",
        "第2/3頁",
        "共3頁 第2頁",
        "頁次 2/3",
        "頁數：2/3",
        "2 / 3",
        "- 2/3 -",
        "2 of 3",
    ],
)
def test_page_two_of_three(text: str) -> None:
    assert counted(page(1, text)) == {(2, 3)}


@pytest.mark.parametrize(
    "text", ["A/C 1/3", "1/3/2019", "Page 1/3/2019", "Page 4 of 3", "Homepage 2 of 3 stars", "12/2018", "Page 1 of 500"]
)
def test_other_figures_are_no_page_numbers(text: str) -> None:
    assert counted(page(1, text)) == set()


def test_months_are_no_page_numbers() -> None:
    assert counted(page(1, "06/18")) == set()
    assert counted(page(1, "1/3", "2/3")) == set()


def test_the_foot_of_a_form_may_say_of_how_many() -> None:
    assert counted(page(1, "ID 91 (06/2018) 3/3")) == {(3, 3)}


def test_figures_amid_a_page_are_no_page_numbers() -> None:
    assert counted(page(1, "1/3", box=BODY)) == set()
    assert numbered(page(1, "- 2 -", box=BODY)) is None


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        (("ID 997 (5/2018) 2",), 2),
        (("2 ID 997 (5/2018)",), 2),
        (("ID 997 (5/2018)", "3"), 3),
        (("ID 997 (06/2019) SAMPLE – not an official form 4",), 4),
        (("ID 997 (5/2018)",), None),
        (("P.2",), 2),
        (("Page 12",), 12),
        (("第十二頁",), 12),
        (("- 3 -",), 3),
        (("3",), None),
    ],
)
def test_the_number_at_the_foot(texts: tuple[str, ...], number: int | None) -> None:
    assert numbered(page(1, *texts)) == number


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]], [None]),
        ([["Page 1 of 3", "Page 3 of 3"]], ["2"]),
        ([["Page 1 of 5"]], ["2, 3, 4, 5"]),
        ([["Page 1 of 3", "", ""]], [None]),
        ([["Page 1 of 3", ""]], ["2, 3"]),
        ([["", ""]], [None]),
        ([["P.1", "P.2", "P.4"]], ["3"]),
        ([["Page 2"]], ["1"]),
        ([["P.1", "", "P.3"]], [None]),
        ([["Page 1 of 2|第 1 頁，共 2 頁", "Page 2 of 2|第 2 頁，共 2 頁"]], [None]),
        ([["Page 1 of 2|1/5", "Page 2 of 2|2/5"]], [None]),
        ([["Page 1 of 3", "Page 2 of 8", "Page 3 of 3"]], [None]),
    ],
)
def test_one_file(files: list[list[str]], expected: list[str | None]) -> None:
    assert lacking(*files) == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([["Page 1 of 2"], ["Page 2 of 2"]], [None, None]),
        ([["Page 1 of 3"], ["Page 3 of 3"]], ["2", None]),
        ([["1/2", "2/2"], ["1/2"]], [None, "2"]),
        ([["1/2"], ["1/2"]], ["2", None]),
        ([["1/2"], ["2/3", "3/3"]], ["2", "1"]),
    ],
)
def test_a_paper_page_by_page_in_several_files(files: list[list[str]], expected: list[str | None]) -> None:
    assert lacking(*files) == expected


def test_papers_of_two_people_do_not_fill_each_other() -> None:
    pages = {"a.pdf": [page(1, "Page 1 of 2")], "b.pdf": [page(1, "Page 2 of 2")]}
    documents = [
        Document("a.pdf", "bank-statement", (1,), 0.9, party="applicant"),
        Document("b.pdf", "bank-statement", (1,), 0.9, party="sponsor"),
    ]
    assert told(pages, documents) == ["2", "1"]


def form(parts: Mapping[Party, Sequence[int]], kind: str = "id-997") -> list[tuple[str, str]]:
    """Return what is told of a form whose parts have pages of these numbers, each page a file."""
    pages = {f"{n}.jpg": [page(1, f"ID 997 (5/2018) {n}")] for numbers in parts.values() for n in numbers}
    documents = [
        Document(f"{number}.jpg", kind, (1,), 0.9, party=party)
        for party, numbers in parts.items()
        for number in numbers
    ]
    noted = [each.document for each in missing_pages([Paper(each) for each in documents], pages, load_kinds())]
    return [(fault.code, str(fault.params["pages"])) for each in noted for fault in each.faults]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"applicant": [1, 2], "sponsor": [3, 4]}, []),
        ({"applicant": [1, 2], "sponsor": [4]}, [("FP707", "3")]),
        ({"applicant": [2], "sponsor": [3, 4]}, [("FP707", "1")]),
        ({"applicant": [1, 2]}, []),
        ({"sponsor": [3, 4]}, []),
        ({"sponsor": [3, 5]}, [("FP707", "4")]),
        ({"applicant": [1, 3]}, [("FP707", "2")]),
    ],
)
def test_a_form_page_by_page(parts: Mapping[Party, Sequence[int]], expected: list[tuple[str, str]]) -> None:
    assert form(parts) == expected


def test_kinds_without_the_rule_and_doubtful_papers_are_left_alone() -> None:
    assert lacking(["Page 1 of 30"], kind="passport") == [None]
    pages = {"a.pdf": [page(1, "Page 1 of 2")]}
    assert told(pages, [Document("a.pdf", "bank-statement", (1,), 0.5, certain=False)]) == [None]
