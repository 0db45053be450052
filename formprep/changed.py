"""One difference between two editions of the rules."""

from dataclasses import dataclass
from typing import Literal

from formprep.model import LANGUAGES, Source, Text

Part = Literal["item", "eligibility", "window", "route", "fee", "guidance", "answer", "date", "value"]
How = Literal["added", "removed", "changed", "renumbered"]
PARTS: tuple[Part, ...] = ("item", "eligibility", "window", "route", "fee", "guidance", "answer", "date", "value")


@dataclass(frozen=True, slots=True)
class Change:
    """Be one difference: in which part of the rules, of which rule and which side of it, and how it reads."""

    part: Part
    rule: str
    how: How
    aspect: str
    before: Text | None = None
    after: Text | None = None
    source: Source | None = None
    name: Text | None = None
    """What the rule is called, where its words do not say so themselves."""


def plain(text: str) -> Text:
    """Return a text that reads the same in each language."""
    return dict.fromkeys(LANGUAGES, text)
