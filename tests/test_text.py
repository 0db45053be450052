import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.paths import SCHEMAS
from formprep.text import fold, squeeze


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Siu-Ming", "SIU-MING"),
        ("ＡＢ１２３（４）", "AB123(4)"),
        ("José Müller Åse Łukasz Ørsted", "JOSE MULLER ASE LUKASZ ORSTED"),
        ("e\u0301", "E"),
        ("Straße", "STRASSE"),
        ("結婚證書", "结婚证书"),
        ("結婚証書", "结婚证书"),
        ("戶口簿 户口簿 戸口簿", "户口簿 户口簿 户口簿"),
        ("臺灣 台灣", "台湾 台湾"),
        ("中華民國", "中华民国"),
        ("顯著 穿着 邨", "显著 穿着 邨"),
        ("什麼 什么", "什么 什么"),
        ("⽉⽇", "月日"),
        ("ガギグ", "ガギグ"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "squeezed"),
    [
        ("CHAN, Siu-Ming", "CHANSIUMING"),
        ("结 婚　证（书）", "结婚证书"),
        ("二〇一九年", "二〇一九年"),
        ("A123456(3)\n", "A1234563"),
        ("— ·、。", ""),
    ],
)
def test_squeeze(text: str, squeezed: str) -> None:
    assert squeeze(text) == squeezed


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert squeeze(squeeze(text)) == squeeze(text) == squeeze(fold(text))


@given(st.text(), st.text())
def test_squeezing_is_blind_to_spaces(one: str, other: str) -> None:
    assert squeeze(f"{one} \u3000\n{other}") == squeeze(one) + squeeze(other)


def test_the_table_is_sorted_and_ends_where_it_leads() -> None:
    lines = (SCHEMAS / "characters.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if not line.startswith("#")]
    table = dict(pairs)
    assert len(pairs) == len(table) > 4000
    assert list(table) == sorted(table)
    assert not set(table) & set(table.values())
    assert all(len(traditional) == len(simplified) == 1 for traditional, simplified in table.items())
