"""Read the rules of an edition as they are written, and find the conditions in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from formprep import yamls
from formprep.schemas import ANSWERS, FORMS, rule_file

Raw = Mapping[str, Any]

_CONDITIONS = ("when", "unless", "for", "rule")


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Be the rules of one edition that look at the answers, as its files write them."""

    id: str
    situation: Raw
    eligibility: Raw
    guidance: tuple[Raw, ...]
    timeline: tuple[Raw, ...]
    items: Mapping[str, Raw]
    files: Mapping[str, Path]
    """Where each rule file of the edition is, its own or that of the edition it is based on."""
    forms: Mapping[str, str]
    """The rule file that each item stands in."""

    @property
    def contradictions(self) -> tuple[Raw, ...]:
        """Return the rules on answers that cannot both be so."""
        return tuple(self.situation["contradictions"])

    @property
    def asked_items(self) -> Mapping[str, Raw]:
        """Return the items that the answers ask for: neither dropped by this edition nor asked by the papers."""
        return {name: raw for name, raw in self.items.items() if not (raw.get("translates") or raw.get("dropped"))}


def editions(folder: Path) -> list[Path]:
    """Return the folders of the editions: `folder` itself, or those in it, oldest first."""
    return [folder] if (folder / "edition.yaml").exists() else sorted(p.parent for p in folder.glob("*/edition.yaml"))


def read(home: Path) -> Rulebook:
    """Return the rules of the edition in that folder. Raise `OSError`, `YamlError` or `LookupError` if it is faulty."""
    files = {name: rule_file(home.name, name, home.parent) for name in (*ANSWERS, *FORMS)}
    data: dict[str, Raw] = {name: yamls.read(path) for name, path in files.items() if path.exists()}
    forms = {item: name for name in FORMS for item in data[name]["items"]}
    return Rulebook(
        id=home.name,
        situation=data["situation"],
        eligibility=data["eligibility"],
        guidance=tuple(data["guidance"]["guidance"]),
        timeline=tuple(data.get("timeline", {}).get("dates", ())),
        items={item: data[name]["items"][item] for item, name in forms.items()},
        files=files,
        forms=forms,
    )


def conditions(raw: Any) -> Iterator[Raw]:
    """Yield every condition on the answers below `raw`."""
    if isinstance(raw, list | tuple):
        for each in raw:
            yield from conditions(each)
    elif isinstance(raw, Mapping):
        for key, value in raw.items():
            if key in _CONDITIONS and isinstance(value, Mapping):
                yield value
            elif key != "answers":
                yield from conditions(value)


def looked_at(book: Rulebook) -> dict[str, list[Raw]]:
    """Return every answer that the rules look at, with what they ask of it."""
    everything = (book.situation, book.eligibility, book.guidance, book.timeline, tuple(book.items.values()))
    found: dict[str, list[Raw]] = {}
    for when in conditions(everything):
        for key, rule in when.items():
            found.setdefault(key, []).append(rule)
    named = [each["key"] for each in book.situation["needed"]]
    named += [each["unanswered"] for each in book.eligibility["unclear"] if "unanswered" in each]
    named += [each["from"] for each in book.timeline]
    for each in book.guidance:
        for rule in each.get("params", {}).values():
            found.setdefault(rule["of"], []).append({"allowed": list(rule["are"])})
    for key in named:
        found.setdefault(key, [])
    return found
