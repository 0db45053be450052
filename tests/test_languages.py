"""Languages: which papers are neither in Chinese nor in English, also as OCR leaves them (`tests/languages.yaml`)."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from formprep import yamls
from formprep.messages import catalog
from formprep.readers.language import DOUBT, language_of

DATA: Mapping[str, Any] = yamls.read(Path(__file__).parent / "languages.yaml")
LATIN = ("fr", "de", "es", "pt", "it", "nl", "vi", "id", "ms", "tl")


@pytest.mark.parametrize("code", DATA["foreign"])
def test_a_language_is_told(code: str) -> None:
    told = language_of(DATA["foreign"][code])
    assert told is not None
    assert told[0] == code
    assert code in catalog("en")["languages"]


@pytest.mark.parametrize("code", LATIN)
def test_a_language_is_told_without_its_accents(code: str) -> None:
    letters = unicodedata.normalize("NFKD", DATA["foreign"][code]).replace("đ", "d").replace("Đ", "D")
    told = language_of("".join(letter for letter in letters if not unicodedata.combining(letter)))
    assert told is not None
    assert told[0] == code


@pytest.mark.parametrize("code", ["fr", "de", "es", "pt", "it", "nl", "vi"])
def test_without_spaces_it_is_never_english(code: str) -> None:
    told = language_of(DATA["foreign"][code].replace(" ", ""))
    assert told is not None
    assert told[0] in (code, "other")


@pytest.mark.parametrize("name", DATA["english"])
def test_english_beside_another_language_is_english(name: str) -> None:
    told = language_of(DATA["english"][name])
    assert told is not None
    assert told[0] == "en"


@pytest.mark.parametrize("name", DATA["garbage"])
def test_what_can_not_be_read_is_a_doubt(name: str) -> None:
    assert language_of(DATA["garbage"][name]) == ("other", DOUBT)


@pytest.mark.parametrize(
    "text",
    [
        "CHAN TAI MAN HO SIU LAN DANG THI LAN NAM KOK ROAD SHEK KIP MEI TONG MEI HO MAN TIN NGAU TAU KOK SO UK ESTATE",
        "Mr HO NAM SO, Flat A Ho Man Tin, Tai Po Road, Sha Tin, N.T. Van Ban Cho La Noi Trung Ltd",
    ],
)
def test_names_and_addresses_of_hong_kong_are_not_vietnamese(text: str) -> None:
    told = language_of(text)
    assert told is not None
    assert told[0] in ("en", "other")


def test_a_few_letters_say_nothing() -> None:
    assert language_of("Leo 2012 HK$ 300") is None
