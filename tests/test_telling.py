"""Papers in unusual wordings are told; what only resembles or mentions them is not (`tests/telling.yaml`)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from formprep import yamls
from formprep.kinds import load_kinds
from formprep.model import Document, Line, Page
from formprep.recognise import recognise
from formprep.scores import reasons

DATA: Mapping[str, Any] = yamls.read(Path(__file__).parent / "telling.yaml")
KINDS = load_kinds()


def told(text: str, file: str = "scan.pdf") -> list[Document]:
    return recognise(file, [Page(1, tuple(Line(line) for line in text.splitlines()))], KINDS)


@pytest.mark.parametrize("name", DATA["unknown"])
def test_what_only_resembles_a_paper_stays_unknown(name: str) -> None:
    assert [document.kind for document in told(DATA["unknown"][name])] == ["unknown"]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DATA["told"].items() for text in texts])
def test_an_unusual_wording_is_told(kind: str, text: str) -> None:
    assert [(document.kind, document.certain) for document in told(text)] == [(kind, True)]


@pytest.mark.parametrize("kind", DATA["told"])
def test_what_is_struck_across_any_paper_is_a_doubt(kind: str) -> None:
    assert not any(document.certain for document in told(f"{DATA['told'][kind][0]}\nCANCELLED"))


def test_a_doubt_says_what_speaks_for_each_guess() -> None:
    (document,) = told("Marriage Certificate\nBirth Certificate")
    assert reasons(document.signs) == ["title"]
    assert reasons(document.rival_signs) == ["title"]


def test_signs_are_said_once_and_in_order() -> None:
    assert reasons(["title: a", "line: b", "each: c", "pattern: d", "file name", "mrz: TD3"]) == [
        "title", "words", "file-name", "mrz",
    ]  # fmt: skip


def test_statements_of_two_months_in_one_file_are_two_papers() -> None:
    text = "Example Bank\nStatement of Account\nAccount Number 123-456789-001\nStatement Date {}\nBalance 1.00"
    pages = [text.format("30 April 2019"), text.format("31 May 2019"), text.format("31 May 2019")]
    documents = recognise("a.pdf", [_page(each, at) for at, each in enumerate(pages, 1)], KINDS)
    assert [document.pages for document in documents] == [(1,), (2, 3)]


def test_statements_of_two_banks_in_one_file_are_two_papers() -> None:
    text = "{} Bank\nStatement of Account\nAccount Number {}\nStatement Date 31 May 2019\nBalance 1.00"
    pages = [text.format("Example", "123-456789-001"), text.format("Sample", "987-654321-002")]
    documents = recognise("a.pdf", [_page(each, at) for at, each in enumerate(pages, 1)], KINDS)
    assert [document.pages for document in documents] == [(1,), (2,)]


def test_a_blank_page_parts_papers() -> None:
    statement = "Statement of Account\nAccount Number 123-456789-001\nOpening Balance 1.00\nClosing Balance 2.00"
    pages = [_page(statement, 1), Page(2, source="none", ink=0.0), _page("03 May Transfer 2,000.00", 3)]
    documents = recognise("a.pdf", pages, KINDS)
    assert [(document.kind, document.pages) for document in documents] == [
        ("bank-statement", (1,)),
        ("unknown", (2, 3)),
    ]


def test_a_whole_application_in_one_file() -> None:
    form = [
        f"受養人來港居留申請表\n{part}\nID 997 (05/2019) {at}"
        for at, part in enumerate(["甲部", "續", "續", "乙部", "續"], 1)
    ]
    texts = [*form, *(DATA["told"][kind][0] for kind in ("passport", "marriage-certificate", "tenancy-agreement"))]
    texts += ["second page of the lease, the parties shall", DATA["told"]["utility-bill"][0]]
    documents = recognise("all.pdf", [_page(text, at) for at, text in enumerate(texts, 1)], KINDS)
    assert [(document.kind, document.pages) for document in documents] == [
        ("id-997", (1, 2, 3)),
        ("id-997", (4, 5)),
        ("passport", (6,)),
        ("marriage-certificate", (7,)),
        ("tenancy-agreement", (8, 9)),
        ("utility-bill", (10,)),
    ]


CERTIFICATE = "State of Sample\nCertificate of Marriage Record\n{}\nPlace of marriage Sample City"


def test_a_title_at_the_head_is_certain_with_a_typical_word_and_a_number() -> None:
    assert [document.certain for document in told(CERTIFICATE.format("Filed 14 June 2015"))] == [True]


def test_without_a_number_it_is_a_doubt() -> None:
    assert [document.certain for document in told(CERTIFICATE.format("Filed in June"))] == [False]


def test_a_title_far_below_the_head_is_a_doubt() -> None:
    above = "\n".join(f"A line of something else, the {number}" for number in range(2000, 2020))
    assert not any(document.certain for document in told(f"{above}\nCertificate of Marriage\nPlace of marriage Sample"))


def test_a_second_title_at_the_head_leaves_a_doubt() -> None:
    text = "Certificate of Marriage\nBirth Certificate\nPlace of marriage 2015\nPlace of birth"
    assert not any(document.certain for document in told(text))


def test_a_title_that_only_names_a_number_is_a_label() -> None:
    assert [document.kind for document in told("Birth certificate no.")] == ["unknown"]
    assert [document.kind for document in told("Birth certificate no. 1234567")] == ["birth-certificate"]


def test_a_translation_of_a_certificate_is_not_the_certificate() -> None:
    for heading in ("English translation", "Translation from French", "中文譯本"):
        documents = told(f"{heading}\nCertificate of Marriage\nHusband A\nWife B\nDate of marriage 12 June 2015")
        assert not any(document.certain and document.kind == "marriage-certificate" for document in documents)


def test_chinese_letters_that_are_set_apart_belong_together() -> None:
    text = "公 证 书\n公证事项：出生\n兹证明甲样本于2010年5月3日在样本市出生，父亲乙样本"
    assert [(document.kind, document.certain) for document in told(text)] == [("birth-certificate", True)]


def _page(text: str, number: int) -> Page:
    return Page(number, tuple(Line(line) for line in text.splitlines()))
