"""Reading whose paper it is, and until when somebody may stay: what is no name is not taken for one."""

from datetime import date

import pytest

from formprep.kinds import load_kinds
from formprep.model import Box, Document, Line, Page
from formprep.readers import read
from formprep.readers.names import as_name
from formprep.recognise import recognise

ON = date(2019, 6, 3)
KINDS = load_kinds()
PERMISSION = "permission-to-stay"


def facts(kind: str, what: str | Page) -> dict[str, object]:
    page = what if isinstance(what, Page) else Page(1, tuple(Line(text) for text in what.splitlines()))
    document = read(Document("a.pdf", kind, (1,), 0.9), [page], KINDS, on=ON)
    return {fact.name: fact.value for fact in document.facts}


def boxed(*lines: tuple[str, Box], source: str = "text") -> Page:
    return Page(1, tuple(Line(text, box) for text, box in lines), source=source)  # type: ignore[arg-type]


def named(found: dict[str, object]) -> tuple[object, ...]:
    return tuple(found.get(name) for name in ("surname", "given_names", "holder"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IMMIGRATION DEPARTMENT, HONG KONG SAR\nName 姓名\nCHAN SIU MING", (None, None, "CHAN SIU MING")),
        ("DIRECTOR OF IMMIGRATION, HONG KONG\nCHAN, Siu Ming", ("CHAN", "Siu Ming", None)),
        ("Surname\nQUALITY MIGRANT\nCHAN\nGiven names\nSIU MING", ("CHAN", "SIU MING", None)),
        ("Name\nVISITOR\nCHAN SIU MING", (None, None, "CHAN SIU MING")),
        ("Surname: CHAN Given names: SIU MING", ("CHAN", "SIU MING", None)),
        ("Family name  First name\nCHAN SIU MING", ("CHAN SIU MING", None, None)),
        ("Full name: Ms. CHAN Siu Ming", (None, None, "CHAN Siu Ming")),
        ("TO, Ka Ming", ("TO", "Ka Ming", None)),
        ("Surname TO\nGiven names KONG SANG", ("TO", "KONG SANG", None)),
        ("Surname HONG\nGiven names SIU TO", ("HONG", "SIU TO", None)),
    ],
)
def test_a_permission_names_its_holder_and_nobody_else(text: str, expected: tuple[object, ...]) -> None:
    assert named(facts(PERMISSION, text)) == expected


@pytest.mark.parametrize("text", ["不適用", "無", "同上", "受養人", "中國籍"])
def test_what_stands_for_no_answer_is_no_chinese_name(text: str) -> None:
    assert "chinese_name" not in facts("id-997", f"姓名（中文，如有） Name in Chinese (if any)\n{text}")


def test_a_hint_in_brackets_stands_between_a_label_and_its_value() -> None:
    assert facts("id-997", "姓名（中文，如有）\n陳 小 明")["chinese_name"] == "陳小明"


def test_labels_of_other_cells_make_no_chinese_name() -> None:
    page = boxed(
        ("姓 Apelido / Surname", (0.40, 0.58, 0.48, 0.586)),
        ("CHAN", (0.40, 0.589, 0.44, 0.596)),
        ("名 Nome / Given names", (0.40, 0.602, 0.48, 0.608)),
        ("SIU MING", (0.40, 0.611, 0.48, 0.618)),
        ("國籍 Nacionalidade / Nationality", (0.40, 0.624, 0.51, 0.63)),
        ("中國 CHINESA", (0.40, 0.633, 0.49, 0.642)),
    )
    found = facts("passport", page)
    assert (found.get("surname"), found.get("given_names"), found.get("chinese_name")) == ("CHAN", "SIU MING", None)


def test_a_value_stands_between_its_label_in_two_languages() -> None:
    page = boxed(
        ("姓名", (0.22, 0.215, 0.26, 0.231)),
        ("CHAN SIU MING", (0.41, 0.231, 0.60, 0.243)),
        ("Name", (0.22, 0.241, 0.27, 0.252)),
        ("證件號碼", (0.22, 0.267, 0.31, 0.283)),
        ("K1234567", (0.41, 0.282, 0.54, 0.294)),
        ("Document No.", (0.22, 0.293, 0.38, 0.305)),
    )
    found = facts(PERMISSION, page)
    assert (found["holder"], found["number"]) == ("CHAN SIU MING", "K1234567")


def test_an_empty_cell_does_not_take_the_value_of_the_one_below() -> None:
    page = boxed(
        ("Surname", (0.22, 0.215, 0.30, 0.231)),
        ("Given names", (0.22, 0.235, 0.33, 0.251)),
        ("SIU MING", (0.41, 0.235, 0.60, 0.251)),
    )
    assert named(facts(PERMISSION, page)) == (None, "SIU MING", None)


def test_what_ocr_read_of_a_label_twice_is_no_part_of_the_name() -> None:
    lines = (("姓名", (0.27, 0.21, 0.33, 0.235)), ("名陳小明", (0.315, 0.207, 0.51, 0.235)))
    assert facts("taiwan-identity-card", boxed(*lines, source="ocr"))["chinese_name"] == "陳小明"
    apart = (lines[0], ("名小明", (0.36, 0.207, 0.51, 0.235)))
    assert facts("taiwan-identity-card", boxed(*apart, source="ocr"))["chinese_name"] == "名小明"


@pytest.mark.parametrize(
    "text",
    [
        "獲准以就業身份逗留至\nPermitted to remain as employment\nuntil\n14 JUL 2020",
        "PERMITTED TO REMAIN IN HONG KONG\nAS A DEPENDANT UNTIL: 14-07-2020",
        "Leave to remain is granted until 14 July 2020",
        "可在港逗留至 2020年7月14日",
        "延期至 2020年7月14日",
        "Extended until 14 JUL 20",
        "Permitted to remain until\n1 4 J U L 2 0 2 0",
    ],
)
def test_a_permission_says_until_when_somebody_may_stay(text: str) -> None:
    assert facts(PERMISSION, text)["permitted_until"] == date(2020, 7, 14)


@pytest.mark.parametrize(
    "text",
    [
        "Valid until 14 Jul 2020\nPermitted to remain for 24 months",
        "Permitted to remain for 90 days. Please keep this slip until 14 Jul 2020",
        "Valid for presentation on or before 14 Jul 2020\nDuration of stay: 24 months",
    ],
)
def test_the_end_of_something_else_is_no_limit_of_stay(text: str) -> None:
    assert "permitted_until" not in facts(PERMISSION, text)


def test_an_endorsement_on_the_back_does_not_end_the_permit() -> None:
    assert "expires_on" not in facts("exit-entry-permit", "签注页\n香港 逗留(D)\n有效期至 2020年03月22日 多次往返")


MACAO = """澳門特別行政區永久性居民身份證
BILHETE DE IDENTIDADE DE RESIDENTE
5123456(8)
姓 Apelido CHAN
有效日期 Validade 01-02-2025"""
PASSBOOK = "恒豐儲蓄銀行\n儲蓄存摺\n戶名 CHAN SIU MING\n戶口號碼 591-2-805188"
ENTRIES = """日期 摘要 存入 支出 結餘
承上頁 136,472.71
2019/02/16 薪金 47,411.40 183,884.11
2019/02/19 提款 3,060.54 180,823.57
2019/02/26 薪金 46,105.92 226,929.49
2019/03/01 薪金 30,110.45 257,039.94
2019/04/26 薪金 46,105.92 303,145.86"""


def told(*texts: str) -> list[tuple[str, tuple[int, ...]]]:
    pages = [Page(at, tuple(Line(row) for row in text.splitlines())) for at, text in enumerate(texts, 1)]
    return [(document.kind, document.pages) for document in recognise("a.pdf", pages, KINDS)]


def test_a_page_of_few_words_is_the_back_of_the_card_before_it() -> None:
    back = "身份證明局 DIRECÇÃO DOS SERVIÇOS DE IDENTIFICAÇÃO\n身高 Altura 1,73 m\n持證人簽名"
    assert told(MACAO, back) == [("macao-identity-card", (1, 2))]


@pytest.mark.parametrize(
    "text", ["Thank you for your visit.\nSee you again soon.", "身份證明局 " + "有關事宜請與本局聯絡 " * 40]
)
def test_a_page_that_has_nothing_of_a_card_or_too_much_is_not_its_back(text: str) -> None:
    assert told(MACAO, text) == [("macao-identity-card", (1,)), ("unknown", (2,))]


def test_the_entries_of_the_same_account_are_leaves_of_the_passbook() -> None:
    assert told(PASSBOOK, f"戶口號碼 591-2-805188\n{ENTRIES}") == [("savings-passbook", (1, 2))]
    assert told(PASSBOOK, f"戶口號碼 777-1-234567\n{ENTRIES}")[0] == ("savings-passbook", (1,))


def test_no_label_of_a_form_is_a_value() -> None:
    family = "關係 Relationship 姓名 Name 職業 Occupation 現時居住國家／地區 Present country/territory of residence"
    page = boxed(
        ("國籍／原居地", (0.05, 0.52, 0.12, 0.53)),
        ("AMERICAN 婚姻狀況", (0.21, 0.52, 0.40, 0.53)),
        ("Nationality/Place of domicile", (0.05, 0.54, 0.20, 0.545)),
        ("Travel document no. T W 4 1 8 8 1 8 7", (0.51, 0.60, 0.81, 0.61)),
        (family, (0.05, 0.80, 0.93, 0.81)),
    )
    found = facts("id-997", page)
    assert (found.get("chinese_name"), found["nationality"], found["number"]) == (None, "AMERICAN", "TW4188187")


def test_a_name_without_a_comma_is_parted_by_the_chinese_name() -> None:
    found = facts("exit-entry-permit", "往来港澳通行证 C23456789\n欧阳小燕 OUYANG XIAOYAN\n1988.03.12 女 广东")
    assert (found["surname"], found["given_names"], found["number"]) == ("OUYANG", "XIAOYAN", "C23456789")


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Name\nTravel document no. 512345678", True),
        ("Travel document no.", True),
        ("Name CHAN, SIU MING\nTravel document no.", False),
        ("VISITOR", False),
    ],
)
def test_a_permission_whose_printed_name_was_not_read_is_a_doubt(text: str, doubted: bool) -> None:
    page = Page(
        1, tuple(Line(each) for each in f"HONG KONG\nPermitted to remain until 3 July 2019\n{text}".splitlines())
    )
    document = read(Document("a.pdf", PERMISSION, (1,), 0.9), [page], KINDS, on=ON)
    assert any(fault.code == "FP502" for fault in document.faults) == doubted


def test_a_page_of_an_album_with_captions_is_a_family_photograph() -> None:
    people = ((0.2, 0.2, 0.3, 0.3), (0.5, 0.25, 0.6, 0.35), (0.4, 0.7, 0.5, 0.8))
    captions = ("在海洋公園 9 June 2016", "端午節與家人 9 June 2017", "端午節與家人 9 June 2018")
    album = Page(1, tuple(map(Line, captions)), faces=people, ink=0.4)
    team = Page(
        1, (Line("EXAMPLE LIMITED"), Line("Our team"), Line("Ann Sample, Director of Sales")), faces=people, ink=0.4
    )
    assert [(each.kind, each.certain) for each in recognise("a.pdf", [album], KINDS)] == [("family-photograph", True)]
    assert not any(each.certain for each in recognise("a.pdf", [team], KINDS))


def test_a_word_in_brackets_behind_another_is_no_label() -> None:
    slip = boxed(
        ("僱員姓名 Name", (0.07, 0.18, 0.19, 0.2)),
        ("CHOI KWOK WING", (0.23, 0.18, 0.42, 0.2)),
        ("強積金僱員供款 MPF (employee)", (0.48, 0.4, 0.72, 0.42)),
        ("總扣除 Total", (0.48, 0.43, 0.6, 0.45)),
    )
    assert facts("salary-proof", slip)["holder"] == "CHOI KWOK WING"


@pytest.mark.parametrize("words", ["無薪假", "役別", "SECOND SCHEDULE"])
def test_leave_without_pay_an_empty_box_and_a_schedule_are_nobody(words: str) -> None:
    assert as_name(words) is None
