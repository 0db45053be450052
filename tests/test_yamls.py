"""YAML: stricter than 1.1 where it bites people."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep import yamls


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("off", "off"),
        ("true", True),
        ("0012345", "0012345"),
        ("12", 12),
        ("1.5", 1.5),
        ("2019-06-03", date(2019, 6, 3)),
        ("2019-02-30", "2019-02-30"),
        ("1:30", "1:30"),
        ("~", None),
    ],
)
def test_scalars_are_what_they_look_like(text: str, value: object) -> None:
    assert yamls.load(f"a: {text}") == {"a": value}


@pytest.mark.parametrize(
    ("text", "line"), [("a: 1\na: 2", 2), ("a: &x 1\nb: *x", 1), ("a:\n  - !!str x", 2), ("a:\n  ? [b]\n  : c", 2)]
)
def test_what_is_not_allowed_is_named_by_line(text: str, line: int) -> None:
    with pytest.raises(yamls.YamlError) as caught:
        yamls.load(text)
    assert caught.value.line == line


def test_keys_have_lines() -> None:
    _, lines = yamls.load_with_lines("a:\n  b: 1\n  c:\n    - x\n    - y\n")
    assert lines.near(("a", "c", 1)) == 5
    assert lines.near(("a", "nothing")) == 1


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(yamls.YamlError):
        yamls.load(text)


_PLAIN = (
    st.booleans() | st.integers(-(10**9), 10**9) | st.dates() | st.text("NOoyes0123456789-:中文 #&*!~", max_size=12)
)


@given(st.dictionaries(st.text("abc_", min_size=1, max_size=5), _PLAIN, max_size=5))
def test_what_is_written_reads_back(values: dict[str, object]) -> None:
    assert yamls.load(yamls.dump(values)) == values or not values
