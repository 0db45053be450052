"""The language of a paper, by its script and by common words (`schemas/languages.yaml`)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from formprep import yamls
from formprep.model import Fact, Page, Reader
from formprep.paths import SCHEMAS
from formprep.readers.paper import Paper
from formprep.text import fold, squeeze

LEAST = 24
"""Letters below which nothing is said."""
CLEAR = 0.85
"""How sure the language of an unknown paper must be to be told."""
SUBSTANTIAL = 0.25
"""The share of Chinese characters, or of common words in English, from which a paper counts as Chinese or English."""

MANY = 60
"""Latin letters from which a text in no known language is a doubt: perhaps a script that OCR can't read."""
DOUBT = 0.5
"""How sure that is."""
PLAIN = 12
"""Words that a text without its accents must have of a language."""
LONG = 6
"""Letters of a word that is looked for where OCR left no spaces."""

_HIRAGANA = re.compile("[\u3041-\u3078\u307b-\u3096]")
"""But for へ, which print and OCR take for other marks; shops in Hong Kong like a single の."""
_ERA = re.compile("(?:大正|昭和|平成|令和) ?[0-9\uff10-\uff19元一二三四五六七八九十]{1,3} ?年")
_JAPANESE = re.compile("[届戸県]|氏名|都道府県|受理証明")

_WORD = re.compile(r"[^\W\d_]+")


def read_language(paper: Paper) -> list[Fact]:
    """Return the language: `zh`, `en`, another ISO 639-1 code, or `other`; nothing where there is too little text."""
    if not paper.pages or not paper.kind.languages_matter:
        return []
    text = "\n".join(row.text for row in paper.rows)
    told = language_of(text)
    reader = "ocr" if any(page.source == "ocr" for page in paper.pages) else "text"
    page = paper.pages[0].number
    return [] if told is None else [Fact("language", told[0], page, told[1], "ocr" if reader == "ocr" else "text")]


def foreign(pages: Sequence[Page]) -> list[Fact]:
    """Return the language of pages that were not told, where it is clearly neither Chinese nor English."""
    told = language_of("\n".join(page.text for page in pages))
    if told is None or told[0] in ("zh", "en") or told[1] < CLEAR:
        return []
    reader: Reader = "ocr" if any(page.source == "ocr" for page in pages) else "text"
    return [Fact("language", told[0], pages[0].number, told[1], reader)]


def language_of(text: str) -> tuple[str, float] | None:
    """Return the language of a text and how sure that is."""
    scripts = Counter(_script(c) for c in text if c.isalpha())
    letters = sum(scripts.values())
    han = scripts["Han"]
    # A Chinese character says about as much as three Latin letters.
    weight = letters + 2 * (han + scripts["Hangul"] + scripts["Kana"])
    if weight < LEAST:
        return None
    if scripts["Kana"] > 0.15 * (han + scripts["Kana"]) and scripts["Kana"] >= 8:
        return "ja", 0.9
    if han and _is_japanese(text):
        return "ja", 0.85
    if 3 * han >= SUBSTANTIAL * weight:
        return "zh", 0.95
    english = _english_share(text)
    for script, (code, _) in _scripts().items():
        if scripts[script] * (3 if script == "Hangul" else 1) >= 0.3 * weight:
            if english >= SUBSTANTIAL and scripts["Latin"] > 0.4 * letters:
                return "en", 0.7
            return _best(text, script, code), 0.9
    if scripts["Latin"] < MANY or 2 * scripts["Latin"] < letters:
        return _latin(_hits(text))
    return _latin(_hits(text)) or _without_accents(text) or _latin(_within(text)) or ("other", DOUBT)


def _is_japanese(text: str) -> bool:
    """Tell whether a text in Chinese characters is Japanese: by its kana, or by a year of an emperor and its words."""
    return len(_HIRAGANA.findall(text)) >= 2 or bool(_ERA.search(text) and _JAPANESE.search(text))


def _script(character: str) -> str:
    code = ord(character)
    if code < 0x250:
        return "Latin"
    if 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF:
        return "Han"
    if 0x3040 <= code <= 0x30FF:
        return "Kana"
    return unicodedata.name(character, "OTHER").split()[0].title()


@cache
def _data() -> Mapping[str, Mapping[str, Any]]:
    data: Mapping[str, Mapping[str, Any]] = yamls.read(SCHEMAS / "languages.yaml")
    return data


@cache
def _scripts() -> Mapping[str, tuple[str, float]]:
    return {script: (code, 0.9) for script, code in _data()["scripts"].items()}


@cache
def _words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _data()["words"].items()}


@cache
def _plain_words() -> Mapping[str, frozenset[str]]:
    """Return the words as OCR leaves them: without accents."""
    return {code: frozenset(fold(word).lower() for word in words) for code, words in _words().items()}


def _hits(text: str, *, plain: bool = False) -> Counter[str]:
    tokens = Counter(_WORD.findall(fold(text).lower() if plain else text.lower()))
    known = _plain_words() if plain else _words()
    return Counter({code: sum(tokens[word] for word in words if word in tokens) for code, words in known.items()})


def _within(text: str) -> Counter[str]:
    """Return how many long words of each language stand in a text, with or without spaces around them."""
    joined = squeeze(text).lower()
    return Counter(
        {code: sum(len(word) >= LONG and word in joined for word in words) for code, words in _plain_words().items()}
    )


def _english_share(text: str) -> float:
    hits = _hits(text)
    best = max((count for code, count in hits.items() if code != "en"), default=0)
    return hits["en"] / max(1, hits["en"] + best)


def _best(text: str, script: str, otherwise: str) -> str:
    """Return which language of a script it is, by its words."""
    codes = _data()["families"].get(script, ())
    hits = _hits(text) if codes else Counter[str]()
    best = max(codes, key=lambda code: hits[code], default=otherwise)
    return best if hits[best] or script != "Cyrillic" else "other"


def _without_accents(text: str) -> tuple[str, float] | None:
    """Return the language of a text that OCR left without accents; names in Hong Kong look Vietnamese then."""
    hits = _hits(text, plain=True)
    return _latin(hits) if max(hits.values()) >= PLAIN else None


def _latin(hits: Counter[str]) -> tuple[str, float] | None:
    english = hits.pop("en", 0)
    code, foreign = max(hits.items(), key=lambda each: (each[1], each[0]))
    if english + foreign < 4:
        return None
    if english >= foreign or english >= SUBSTANTIAL * 2 * (english + foreign):
        return "en", 0.9 if english >= 2 * foreign else 0.6
    if english >= SUBSTANTIAL * (english + foreign):
        return "en", 0.55
    return code, 0.9 if foreign >= 8 else 0.7
