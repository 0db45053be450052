"""Names across scripts and spellings: a person's own are never another's, a stranger's never the person's."""

import random

import pytest

from formprep.names import Person, match
from formprep.romanised import romanised

SPELLINGS = [
    ("陳嘉欣", "CHAN", "KA YAN", "romanised-cantonese"),
    ("黃嘉欣", "WONG", "KA YAN", "romanised-cantonese"),
    ("徐小明", "TSUI", "SIU MING", "romanised-cantonese"),
    ("徐小明", "CHUI", "SIU MING", "romanised-cantonese"),
    ("蕭子健", "SHIU", "TSZ KIN", "romanised-cantonese"),
    ("蕭子健", "SIU", "CHI KIN", "romanised-cantonese"),
    ("蕭子健", "HSIAO", "TZU-CHIEN", "romanised-mandarin"),
    ("歐陽美儀", "AU YEUNG", "MEI YEE", "romanised-cantonese"),
    ("司徒志強", "SZETO", "CHI KEUNG", "romanised-cantonese"),
    ("李偉明", "LEI", "WAI MENG", "romanised-macao"),
    ("黃嘉欣", "VONG", "KA IAN", "romanised-macao"),
    ("周志強", "CHAO", "CHI KEONG", "romanised-macao"),
    ("謝美玲", "CHE", "MEI LENG", "romanised-macao"),
    ("許家瑋", "HSU", "CHIA-WEI", "romanised-mandarin"),
    ("蔡雅婷", "TSAI", "YA-TING", "romanised-mandarin"),
    ("张浩然", "ZHANG", "HAORAN", "romanised-mandarin"),
    ("吕丽", "LYU", "LI", "romanised-mandarin"),
    ("陳大文", "CHAN", "TAI MAN PETER", "romanised-cantonese"),
    ("陳偉明", "TAN", "WEI MING", "romanised"),
]


@pytest.mark.parametrize(("chinese", "surname", "given", "reason"), SPELLINGS)
def test_a_latin_name_may_spell_a_chinese_one(chinese: str, surname: str, given: str, reason: str) -> None:
    for person, read in (
        (Person(chinese_name=chinese), {"surname": surname, "given_names": given}),
        (Person(chinese_name=chinese), {"surname": f"{given} {surname}"}),
        (Person(surname, given), {"chinese_name": chinese}),
    ):
        found = match(person, **read)
        assert found is not None
        assert (found.likeness, found.reason) == ("perhaps", reason)


@pytest.mark.parametrize(
    ("chinese", "latin"),
    [("陳大文", "WONG TAI MAN"), ("陳大文", "CHAN SIU MING"), ("陳大文", "JOHN SMITH"), ("黃嘉欣", "WONG MEI LING")],
)
def test_a_latin_name_that_can_not_spell_it_is_another(chinese: str, latin: str) -> None:
    found = match(Person(chinese_name=chinese), surname=latin)
    assert found is not None and found.likeness == "different"


def test_a_foreign_name_written_out_in_characters_is_not_compared() -> None:
    assert match(Person("BENNETT", "THOMAS"), chinese_name="托馬斯·班尼特") is None


@pytest.mark.parametrize(
    ("ours", "read", "likeness", "reason"),
    [
        (("SMITH", "JOHN PAUL"), "J. P. SMITH", "perhaps", "initials"),
        (("SMITH", "JOHN PAUL"), "SMITH JOHN", "perhaps", "part"),
        (("SMITH", "JOHN PAUL"), "JOHN PAUL SMITH", "same", "order"),
        (("MÜLLER", "JÜRGEN"), "MUELLER JUERGEN", "same", "transliteration"),
        (("MUELLER", "JUERGEN"), "MÜLLER JÜRGEN", "same", "transliteration"),
        (("MÜLLER", "JÜRGEN"), "MULLER JURGEN", "same", "exact"),
        (("SØRENSEN", "BJØRN"), "SOERENSEN BJOERN", "same", "transliteration"),
        (("GROß", "ÅSA"), "GROSS AASA", "same", "transliteration"),
        (("O'BRIEN", "MARY-ANN"), "OBRIEN MARY ANN", "same", "exact"),
        (("CHAN", "MEI LING"), "WONG CHAN MEI LING", "perhaps", "married"),
        (("CHAN", "MEI LING"), "CHAN MEI LING @ WONG", "perhaps", "alias"),
        (("BROWN", "ANNA"), "ANNA SMITH née BROWN", "perhaps", "married"),
        (("CHAN", "TAI MAN"), "Peter CHAN Tai Man", "perhaps", "more"),
        (("CHAN", "TAI MAN PETER"), "Peter CHAN", "perhaps", "part"),
        (("CHAN", "TAI MAN"), "CHAN TAIMAN PETER", "perhaps", "more"),
        (("CHAN", "TAI MAN"), "CHAN MAN TAI", "perhaps", "order-changed"),
        (("TSUI", "SIU MING"), "CHUI SIU MING", "perhaps", "spelling"),
        (("CHAN", "SIU MING"), "CHAN SIU MINC", "perhaps", "one-letter"),
        (("CHAN", "SIU MING"), "LEE MEI LING", "different", "other"),
        (("NARAYANASWAMY", "VENKATASUBRAMANIAN RAJESHWARI DEVI"),
         "NARAYANASWAMY VENKATASUBRAMANIAN RAJES", "same", "truncated"),
    ],
)  # fmt: skip
def test_latin_names_with_the_reason(ours: tuple[str, str], read: str, likeness: str, reason: str) -> None:
    found = match(Person(*ours), surname=read)
    assert found is not None
    assert (found.likeness, found.reason) == (likeness, reason)


@pytest.mark.parametrize(
    ("ours", "read", "likeness", "reason"),
    [
        ("黃美玲", "陳黃美玲", "perhaps", "married"),
        ("陳小明", "陈小明", "same", "script"),
        ("陳家明", "陳家文", "different", "other"),
        ("歐陽娜", "陽娜", "different", "other"),
    ],
)
def test_chinese_names_with_the_reason(ours: str, read: str, likeness: str, reason: str) -> None:
    found = match(Person(chinese_name=ours), chinese_name=read)
    assert found is not None
    assert (found.likeness, found.reason) == (likeness, reason)


def test_one_script_the_same_and_the_other_a_sibling_is_doubt() -> None:
    found = match(Person("CHAN", "KA MAN", "陳嘉敏"), surname="CHAN", given_names="KA MAN", chinese_name="陳嘉雯")
    assert found is not None
    assert (found.likeness, found.reason) == ("perhaps", "script")


def test_the_same_chinese_name_in_another_spelling_is_the_person() -> None:
    found = match(Person("CHAN", "SIU MING", "陳小明"), surname="CHEN", given_names="XIAOMING", chinese_name="陈小明")
    assert found is not None and found.likeness == "same"


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(each[0], each[1:]) for each in text.split()]


def _people(count: int) -> list[tuple[str, str, str]]:
    """Return invented people: a Chinese name and its Hong Kong spelling, from the syllables of names."""
    draw = random.Random(7)
    surnames = _pairs("陳CHAN 黃WONG 李LEE 張CHEUNG 林LAM 吳NG 何HO 梁LEUNG 劉LAU 徐TSUI 蕭SIU 鄭CHENG 謝TSE 周CHOW")
    given = _pairs(
        "嘉KA 欣YAN 美MEI 玲LING 志CHI 強KEUNG 偉WAI 明MING 小SIU 文MAN 子TSZ 健KIN 雅NGA 婷TING 國KWOK 華WAH 芳FONG"
    )
    people = set()
    while len(people) < count:
        (family, spelled), (one, first), (two, second) = draw.choice(surnames), *draw.sample(given, 2)
        people.add((family + one + two, spelled, f"{first} {second}"))
    return sorted(people)


def test_own_spellings_are_never_another_name_and_strangers_never_the_person() -> None:
    people = _people(60)
    perhaps = held = 0
    for chinese, surname, names in people:
        first, second = names.split()
        own = [
            f"{names} {surname}",
            f"{surname} {first}{second}",
            f"{surname}, {first}-{second}",
            f"{surname} {first[0]} {second[0]}",
            f"{surname} {names} PETER",
            f"Peter {surname} {names}",
            f"LAM {surname} {names}",
            f"{surname} {names[:-1]}X",
        ]
        for read in own:
            for person in (Person(surname, names), Person(surname, names, chinese)):
                found = match(person, surname=read)
                assert found is not None and found.likeness != "different", (person, read)
        assert romanised(chinese, [surname, first, second]) == "romanised-cantonese"
        for other, family, given in people:
            if (family, given) == (surname, names) or other == chinese:
                continue
            for person in (Person(surname, names), Person(surname, names, chinese), Person(chinese_name=chinese)):
                found = match(person, surname=family, given_names=given)
                assert found is not None and found.likeness != "same", (person, family, given)
                held += 1
                perhaps += found.likeness == "perhaps"
    assert perhaps < 0.01 * held, (perhaps, held)
