"""The fixed words of reports and cover sheets, in the three languages, and how a day is written in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from formprep.model import Language
from formprep.paths import TEMPLATES
from formprep.yamls import read


@dataclass(frozen=True, slots=True)
class Labels:
    """Be the fixed words of one language."""

    lang: Language
    words: Mapping[str, Any]

    def __call__(self, key: str, **params: object) -> str:
        """Return the words under `key` (`heading.files`), its places filled. Raise `KeyError` for an unknown key."""
        words: Any = self.words
        for part in key.split("."):
            words = words[part]
        return str(words).format_map(params)

    def name(self, group: str, key: object) -> str:
        """Return the name of a kind, status, party …; one that is not known yet keeps the name it came with."""
        return str(self.words[group].get(str(key), key or ""))

    def count(self, key: str, number: int) -> str:
        """Return `number` things in words."""
        return self(f"count.{key}.{'one' if number == 1 else 'many'}", n=number)

    def day(self, day: object) -> str:
        """Write a date, or ISO text, as people do; what is no date stays as it is."""
        try:
            when = day if isinstance(day, date) else date.fromisoformat(str(day))
        except ValueError:
            return str(day or "")
        return self("date", day=when.day, month=self.words["months"][when.month - 1], year=when.year)

    def cited(self, paragraph: str) -> str:
        """Name a paragraph of the guide as this language does: 6, note; footnote 3."""
        for word, name in self.words["cited"].items():
            paragraph = paragraph.replace(word, name)
        return paragraph

    def brackets(self, text: str) -> str:
        """Put `text` into brackets."""
        return self("brackets", text=text)

    def aside(self, text: str) -> str:
        """Put `text` into brackets that follow other words; nothing stays nothing."""
        return self("aside", text=text) if text else ""

    def sentences(self, *texts: str) -> str:
        """Join sentences; empty ones are left out."""
        return self("space").join(text for text in texts if text)

    def comma(self, *texts: str) -> str:
        """Join what is not empty by commas."""
        return self("comma").join(text for text in texts if text)


@cache
def labels(lang: Language) -> Labels:
    """Return the fixed words of that language."""
    return Labels(lang, read(TEMPLATES / "labels" / f"{lang}.yaml"))
