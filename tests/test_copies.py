"""The same paper in two files: told by its facts and its words; another page or another month is another paper."""

from dataclasses import replace
from datetime import date

from formprep.copies import with_copies
from formprep.model import Document, Fact
from formprep.parties import Paper

STATEMENT = (
    "EXAMPLE BANK Statement of account\nWONG KA YAN\nAccount 123-456789\n2019-05-31\nSALARY 20,000.00\nRENT 9,000.00"
)


def paper(file: str, *, number: str = "123456789", until: date = date(2019, 5, 31), sure: float = 0.9) -> Paper:
    facts = (Fact("number", number, 1, sure, "text"), Fact("period_to", until, 1, sure, "text"))
    return Paper(Document(file, "bank-statement", (1,), 0.9, party="sponsor", facts=facts))


def told(*files: tuple[Paper, str]) -> list[str]:
    return [each.copy_of for each in with_copies([replace(each, text=text) for each, text in files])]


def test_the_copy_that_reads_worse_says_so() -> None:
    assert told((paper("photo.jpg", sure=0.7), STATEMENT.replace("SALARY", "5ALARY")), (paper("a.pdf"), STATEMENT)) == [
        "a.pdf",
        "",
    ]


def test_of_two_equal_copies_the_first_counts() -> None:
    assert told((paper("a.pdf"), STATEMENT), (paper("b.pdf"), STATEMENT)) == ["", "a.pdf"]


def test_another_month_is_another_paper() -> None:
    assert told((paper("a.pdf"), STATEMENT), (paper("b.pdf", until=date(2019, 4, 30)), STATEMENT)) == ["", ""]


def test_another_account_is_another_paper() -> None:
    assert told((paper("a.pdf"), STATEMENT), (paper("b.pdf", number="987654321"), STATEMENT)) == ["", ""]


def test_the_next_page_of_a_statement_is_no_copy() -> None:
    second = "Account 123-456789\n2019-05-31\nFERRY 12.50\nMARKET 310.20\nPHONE 98.00\nGAS 145.10\nWATER 51.30"
    assert told((paper("a.jpg"), STATEMENT), (paper("b.jpg"), second)) == ["", ""]
