import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.literals import may_match, needed


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"\bPAY ?SLIP\b", ("SLIP",)),
        (r"工资[条单]", ("工资单", "工资条")),
        (r"(?=[\s\S]*\bRENT\b)\w+", ("RENT",)),
        (r"RENT|\d+", ()),
        (r"(?:RENT)?\d+", ()),
        (r"(?!RENT)\w+", ()),
        (r"[^R]ENT", ("ENT",)),
        (r"(?i)RENT", ()),
        (r"(?i:RENT)", ()),
    ],
)
def test_the_texts_that_a_pattern_cannot_match_without(pattern: str, texts: tuple[str, ...]) -> None:
    assert needed(pattern) == texts


PIECES = st.sampled_from(
    ["A", "B", "AB", "[AB]", "[^A]", "A?", "(?:B|AB)", "(?:A|B?)", "(?=A)", "(?!B)", "B+", r"\b", "."]
)


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join), st.text("AB C", max_size=8))
def test_where_it_says_no_the_pattern_is_not_there(pattern: str, text: str) -> None:
    assert may_match(pattern, text) or not re.search(pattern, text)
