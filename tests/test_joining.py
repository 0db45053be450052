"""Papers that lie in several files, and sides of cards: what is put together, and what is told as a doubt."""

from collections.abc import Mapping
from datetime import date

import pytest

from formprep.joining import join
from formprep.kinds import load_kinds
from formprep.model import Document, Line, Page
from formprep.readers import read
from formprep.recognise import recognise

ON = date(2019, 6, 3)
KINDS = load_kinds()
PERSON = "姓名 甲样本\n性别 女 民族 汉\n出生 1988年6月1日\n住址 样本市样本路1号\n公民身份号码 120103198806018241"
OTHER = "姓名 乙样本\n性别 男 民族 汉\n出生 1993年4月6日\n住址 样本市样本路8号\n公民身份号码 440604199304060266"
EMBLEM = "中华人民共和国\n居民身份证\n签发机关 样本市公安局\n有效期限 2015.01.02-2035.01.02"
EMBLEM_2 = EMBLEM.replace("2015.01.02-2035", "2016.03.04-2036")
FORM = "受養人來港居留申請表\n{}\nID 997 (05/2019) {}"
BANK = "Example Bank\nStatement of Account\nAccount Number 123-456789-001\nStatement Date 31 May 2019\nPage {} of 3"


def papers(**files: str | tuple[str, ...]) -> list[Document]:
    """Return the papers of files, named with `__` for a dot; each text is a page."""
    pages = {
        name.replace("__", "."): tuple(
            Page(at, tuple(Line(line) for line in text.splitlines()))
            for at, text in enumerate([texts] if isinstance(texts, str) else texts, 1)
        )
        for name, texts in files.items()
    }
    return join(_read(pages), pages, KINDS, on=ON)


def _read(pages: Mapping[str, tuple[Page, ...]]) -> list[Document]:
    return [
        read(document, own, KINDS, on=ON) for file, own in pages.items() for document in recognise(file, own, KINDS)
    ]


def places(documents: list[Document]) -> list[list[tuple[str, tuple[int, ...]]]]:
    return [[(each.file, each.pages) for each in document.places] for document in documents]


def doubts(documents: list[Document]) -> list[str]:
    return [fault.code for document in documents for fault in document.faults]


def test_two_sides_in_two_files_are_one_card() -> None:
    (card,) = papers(back__jpg=EMBLEM, front__jpg=PERSON)
    assert [each.file for each in card.places] == ["front.jpg", "back.jpg"]
    assert card.sides == {"personal", "validity"}
    assert card.fact("number") and card.fact("expires_on")
    assert card.place_of(1, card.fact("expires_on")) == ("back.jpg", 1)
    assert [[fact.name for fact in each.facts if fact.name == "number"] for each in card.places] == [["number"], []]


def test_sides_are_put_together_by_the_names_of_their_files() -> None:
    cards = papers(a__jpg=PERSON, a_back__jpg=EMBLEM, li_front__jpg=OTHER, li_back__jpg=EMBLEM_2)
    assert places(cards) == [
        [("a.jpg", (1,)), ("a_back.jpg", (1,))],
        [("li_front.jpg", (1,)), ("li_back.jpg", (1,))],
    ]


def test_two_cards_with_two_nameless_sides_are_a_doubt() -> None:
    cards = papers(one__jpg=PERSON, two__jpg=OTHER, three__jpg=EMBLEM, four__jpg=EMBLEM_2)
    assert len(cards) == 4
    assert doubts(cards) == ["FP211"] * 4


def test_sides_that_follow_each_other_in_a_file() -> None:
    cards = papers(scan__pdf=(PERSON, EMBLEM, OTHER, EMBLEM_2))
    assert [document.pages for document in cards] == [(1, 2), (3, 4)]
    assert doubts(cards) == []


def test_fronts_first_then_backs_are_a_doubt() -> None:
    cards = papers(scan__pdf=(PERSON, OTHER, EMBLEM, EMBLEM_2))
    assert all(len(card.sides) == 1 for card in cards)
    assert set(doubts(cards)) == {"FP211"}


def test_a_side_that_is_there_twice_joins_nothing() -> None:
    cards = papers(one__jpg=PERSON, two__jpg=OTHER)
    assert [card.sides for card in cards] == [{"personal"}, {"personal"}]
    assert doubts(cards) == []


def test_one_card_and_the_back_of_another_kind() -> None:
    back = "父 甲\n母 乙\n配偶\n役別 常備兵\n出生地 臺北市\n住址 臺北市範例街12號"
    cards = papers(front__jpg=PERSON, back__jpg=back)
    assert [(card.kind, card.parts) for card in cards] == [("mainland-identity-card", ()), ("taiwan-identity-card", ())]


@pytest.mark.parametrize(
    ("kind", "front", "back"),
    [
        (
            "taiwan-identity-card",
            "中華民國國民身分證\n姓名 樣本\n出生年月日 民國79年1月25日\n發證日期 民國100年3月2日\n統一編號 A123456789",
            "父 甲樣本\n母 乙樣本\n配偶\n役別 常備兵\n出生地 臺北市\n住址 臺北市範例街12號",
        ),
        (
            "macao-identity-card",
            "澳門特別行政區永久性居民身份證\nBilhete de Identidade de Residente Permanente\n姓名 Nome\n樣本\n"
            "1482716(3)\n有效期至 Válido até 20-03-2020",
            "出生地點 Local de nascimento\n首次發出日期 1ª emissão\n01-02-2010\n身份證明局 DSI\n"
            "I<MAC14827163<4<<<<<<<<<<<<<<<\n0409108F2003201CHN<<<<<<<<<<<8\nHO<<TSZ<LAM<<<<<<<<<<<<<<<<<<<",
        ),
        (
            "exit-entry-permit",
            "往来港澳通行证\nC84017265\n姓名 Name\n徐样本\n出生日期 Date of birth\n1990.08.19\n"
            "有效期限 2017.09.05-2027.09.04",
            "签注 Endorsement\n种类 逗留(D) 香港HKG\n有效次数 多次\n有效期至2021.09.30\nCSC840172659<2709042<9008191<8",
        ),
    ],
)
def test_the_sides_of_each_card(kind: str, front: str, back: str) -> None:
    (card,) = papers(IMG_0001__jpg=front, IMG_0002__jpg=back)
    assert (card.kind, len(card.places)) == (kind, 2)
    (alone,) = papers(IMG_0001__jpg=front)
    assert len(alone.sides) == 1


def test_pages_of_a_form_in_any_order() -> None:
    documents = papers(
        IMG_1__jpg=FORM.format("續頁", 4),
        IMG_2__jpg=FORM.format("乙部 Part B", 3),
        IMG_3__jpg=FORM.format("甲部 Part A", 1),
        IMG_4__jpg=FORM.format("續頁", 2),
    )
    assert [(document.party, [each.file for each in document.places]) for document in documents] == [
        ("applicant", ["IMG_3.jpg", "IMG_4.jpg"]),
        ("sponsor", ["IMG_2.jpg", "IMG_1.jpg"]),
    ]
    assert doubts(documents) == []


def test_pages_of_two_editions_are_two_forms() -> None:
    documents = papers(a__jpg=FORM.format("甲部", 1), b__jpg=FORM.format("續頁", 2).replace("2019", "2021"))
    assert not any(document.parts for document in documents)


def test_the_same_page_twice_joins_nothing() -> None:
    documents = papers(a__jpg=FORM.format("甲部", 1), b__jpg=FORM.format("甲部", 1), c__jpg=FORM.format("續頁", 2))
    assert not any(document.parts for document in documents)


def test_numbered_pages_of_a_statement() -> None:
    second = "Account Number 123-456789-001\nTransfer 2,000.00\nPage 2 of 3"
    third = "Account Number 123-456789-001\nClosing\nPage 3 of 3"
    documents = papers(IMG_7__jpg=third, IMG_8__jpg=BANK.format(1), IMG_9__jpg=second)
    assert places(documents) == [[("IMG_8.jpg", (1,)), ("IMG_9.jpg", (1,)), ("IMG_7.jpg", (1,))]]


def test_pages_of_two_statements_join_their_own() -> None:
    other = BANK.replace("123-456789-001", "987-654321-002")
    second = "Account Number 987-654321-002\nTransfer 2,000.00\nPage 2 of 3"
    documents = papers(a__jpg=BANK.format(1), b__jpg=other.format(1), c__jpg=second)
    assert [[file for file, _ in each] for each in places(documents)] == [["a.jpg"], ["b.jpg", "c.jpg"]]


def test_a_page_that_could_be_of_two_statements_joins_neither() -> None:
    other = BANK.replace("123-456789-001", "987-654321-002")
    documents = papers(a__jpg=BANK.format(1), b__jpg=other.format(1), c__jpg="Transfer 2,000.00\nPage 2 of 3")
    assert not any(document.parts for document in documents)


def test_pages_of_a_register_with_one_number() -> None:
    head = "居民户口簿\n户别 家庭户\n户主姓名 甲样本\n户号 123456\n住址 样本路1号"
    member = "常住人口登记卡\n姓名 乙样本 与户主关系 妻\n承办人签章 登记日期 2017年"
    (register,) = papers(IMG_2__jpg=member, IMG_1__jpg=head)
    assert [each.file for each in register.places] == ["IMG_1.jpg", "IMG_2.jpg"]
    two = papers(a__jpg=head, b__jpg=head.replace("123456", "654321"), c__jpg=member)
    assert not any(document.parts for document in two)


def laid(text: str, left: float, top: float, step: float = 0.02) -> list[Line]:
    """Return the lines of a card that lies there on its page."""
    return [
        Line(line, (left, top + step * at, left + 0.35, top + step * at + 0.8 * step))
        for at, line in enumerate(text.splitlines())
    ]


def sheet(*cards: list[Line]) -> list[Document]:
    page = Page(1, tuple(line for card in cards for line in card), width=595, height=842)
    pages = {"copy.pdf": (page,)}
    return join(_read(pages), pages, KINDS, on=ON)


HKID = """香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
陳樣本
CHAN, Sample
出生日期 Date of Birth
01-04-1990
***AZ
A123456(3)"""


def test_cards_of_two_people_on_one_page() -> None:
    cards = sheet(laid(PERSON, 0.1, 0.1), laid(OTHER, 0.1, 0.5))
    assert {card.fact("number").value: card.fact("chinese_name").value for card in cards} == {  # type: ignore[union-attr]
        "120103198806018241": "甲样本",
        "440604199304060266": "乙样本",
    }


@pytest.mark.parametrize(
    ("tops", "pairs"),
    [
        ([(0.1, 0.1), (0.1, 0.3), (0.1, 0.5), (0.1, 0.7)], 2),  # one under the other, each back under its front
        ([(0.05, 0.1), (0.55, 0.1), (0.05, 0.5), (0.55, 0.5)], 2),  # each back beside its front
        ([(0.1, 0.1), (0.1, 0.35), (0.1, 0.5), (0.1, 0.75)], 2),  # nearer to the other's front
        ([(0.05, 0.1), (0.05, 0.5), (0.55, 0.1), (0.55, 0.5)], 0),  # each back under its front, side by side
    ],
)
def test_both_sides_of_two_cards_on_one_page(tops: list[tuple[float, float]], pairs: int) -> None:
    cards = sheet(*(laid(text, *at) for text, at in zip((PERSON, EMBLEM, OTHER, EMBLEM_2), tops, strict=True)))
    joined = {card.fact("number").value: card.fact("expires_on").value for card in cards if len(card.sides) == 2}  # type: ignore[union-attr]
    wanted = {"120103198806018241": date(2035, 1, 2), "440604199304060266": date(2036, 1, 2)}
    assert joined == (wanted if pairs else {})
    assert set(doubts(cards)) == (set() if pairs else {"FP211"})


@pytest.mark.parametrize("tops", [(0.1, 0.3, 0.5, 0.7), (0.1, 0.35, 0.5, 0.75), (0.1, 0.25, 0.5, 0.65)])
def test_two_fronts_over_two_backs_are_a_doubt(tops: tuple[float, ...]) -> None:
    cards = sheet(*(laid(text, 0.1, top) for text, top in zip((PERSON, OTHER, EMBLEM, EMBLEM_2), tops, strict=True)))
    assert [len(card.sides) for card in cards] == [1, 1, 1, 1]
    assert doubts(cards) == ["FP211"] * 4


def test_cards_of_two_kinds_on_one_page_keep_their_facts_apart() -> None:
    cards = {card.kind: card for card in sheet(laid(PERSON, 0.1, 0.1), laid(HKID, 0.1, 0.5))}
    assert set(cards) == {"mainland-identity-card", "hong-kong-identity-card"}
    births = {kind: card.fact("date_of_birth").value for kind, card in cards.items()}  # type: ignore[union-attr]
    assert births == {"mainland-identity-card": date(1988, 6, 1), "hong-kong-identity-card": date(1990, 4, 1)}


def test_three_cards_on_one_page() -> None:
    cards = sheet(laid(HKID, 0.1, 0.05), laid(PERSON, 0.1, 0.4), laid(OTHER, 0.1, 0.7))
    assert sorted(card.kind for card in cards) == ["hong-kong-identity-card"] + ["mainland-identity-card"] * 2
