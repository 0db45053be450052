"""Turn the rule data of one edition (schemas/ID/*.yaml) into a `Checklist`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

from formprep import yamls
from formprep.errors import InputError
from formprep.model import Confidence, Party, Source, Text
from formprep.paths import SCHEMAS
from formprep.values import Series, load_sources, load_values

DEFAULT_EDITION = "2019-05"
FORMS = ("id-997", "id-91", "id-481a", "id-481b", "notes")
"""The files that hold items, in the guide's order."""
ANSWERS = ("situation", "eligibility", "guidance", "timeline")
"""The files that hold what follows from the answers."""

Rules = Mapping[str, Any]
"""A Cerberus schema over dotted answers, or over the facts of a paper."""


@dataclass(frozen=True, slots=True)
class Check:
    """Be one rule on the first fact of `of` that was read; `code` is found where it does not hold."""

    of: tuple[str, ...]
    must: Rules
    code: str
    when: Rules = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Be one kind of paper that an item takes.

    `names` are the parties it has to name; None where a name is not to be expected on it. `named_in` are the facts that
    say whose it is, with how many of each were read when none is left out: where they name somebody else, a name
    elsewhere on it is doubted. `matches` are the facts that have to be as answered, `differs` those that must not be.
    `supports` is true of a paper that does not prove by itself. `beside` is a second paper that has to come with it.
    `alone` is true of a paper that has to be a file of its own, not a part of a form. `shows` is somebody who has to be
    found on it, whosever paper it is. `ignores` are faults of the paper that do not matter here.
    """

    kinds: tuple[str, ...]
    when: Rules = field(default_factory=dict)
    names: tuple[Party, ...] | None = ()
    named_in: Mapping[str, int] = field(default_factory=dict)
    matches: Mapping[str, str] = field(default_factory=dict)
    differs: Mapping[str, str] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    supports: bool = False
    unnamed: str = ""
    shows: Party | None = None
    alone: bool = False
    ignores: tuple[str, ...] = ()
    beside: "Acceptance | None" = None


@dataclass(frozen=True, slots=True)
class Item:
    """Be one row of the guide's list VII, or a part of one.

    `dropped` is the reason for which an edition no longer asks for it of anybody. `because` names another reason than
    the usual one why an answer leaves it out. `varied` is true of a paper that looks different everywhere: what was not
    recognised may be it.
    """

    id: str
    ref: str
    party: Party
    paragraph: str
    title: Text
    when: Rules
    accepts: tuple[Acceptance, ...]
    advice: tuple[tuple[str, Rules], ...] = ()
    absence: tuple[str, Rules] | None = None
    translates: bool = False
    form: str = ""
    dropped: str = ""
    because: Mapping[str, str] = field(default_factory=dict)
    varied: bool = False
    source: Source | None = None
    originals: bool = False
    """True where the original is asked for beside the photocopy."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Be one dated state of the rules, in force from `since` to `until`, both inclusive; no `until` is no end known."""

    id: str
    guide: str
    title: Text
    since: date
    until: date | None = None
    based_on: str = ""
    superseded_by: str = ""
    """The next edition in time, where this one has ended."""
    confidence: Confidence = "official"
    confirmed_on: date | None = None
    """The day on which it was last read to be in force, where it has not ended."""

    def covers(self, day: date) -> bool:
        """Tell whether it is in force on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Checklist:
    """Be all the rules of one edition."""

    edition: Edition
    items: tuple[Item, ...]
    situation: Mapping[str, Any]
    eligibility: Mapping[str, Any]
    guidance: tuple[Mapping[str, Any], ...]
    timeline: tuple[Mapping[str, Any], ...] = ()
    values: Mapping[str, Series] = field(default_factory=dict)
    """Values that change over time, by key."""
    editions: tuple[Edition, ...] = ()
    """All editions that are known, oldest first."""

    def item(self, name: str) -> Item:
        """Return the item of that id."""
        return next(item for item in self.items if item.id == name)


def editions(folder: Path = SCHEMAS) -> list[str]:
    """Return the ids of all editions, oldest first."""
    return sorted(path.parent.name for path in folder.glob("*/edition.yaml"))


def load_editions(folder: Path = SCHEMAS) -> tuple[Edition, ...]:
    """Return the heads of all editions, oldest first."""
    heads = [yamls.read(folder / name / "edition.yaml") for name in editions(folder)]
    found = sorted((_head(head) for head in heads), key=lambda edition: edition.since)
    later = [*found[1:], None]
    return tuple(
        replace(each, superseded_by=after.id) if after and each.until else each
        for each, after in zip(found, later, strict=True)
    )


def _head(raw: Mapping[str, Any]) -> Edition:
    """Return the head of an edition; one written before editions had their time holds always."""
    in_force = raw.get("in_force", {})
    return Edition(
        id=raw["id"],
        guide=raw["guide"],
        title=raw["title"],
        since=in_force.get("from", date.min),
        until=in_force.get("until"),
        based_on=raw.get("based_on", ""),
        confidence=raw.get("confidence", "official"),
        confirmed_on=in_force.get("confirmed_on"),
    )


def rule_file(edition: str, name: str, folder: Path = SCHEMAS) -> Path:
    """Return the file of that name in an edition: its own, else that of the edition it is based on."""
    path = folder / edition / f"{name}.yaml"
    base = yamls.read(folder / edition / "edition.yaml").get("based_on")
    return path if path.exists() or base is None else rule_file(base, name, folder)


@cache
def load_checklist(edition: str = DEFAULT_EDITION, folder: Path = SCHEMAS) -> Checklist:
    """Return the rules of `edition`. Raise `InputError` where there is none of that id, or its data is faulty."""
    if edition not in editions(folder):
        raise InputError(f"There is no edition '{edition}'. Known: {', '.join(editions(folder))}.")
    try:
        heads, sources, values = load_editions(folder), load_sources(folder), load_values(folder)
        rules = {
            name: _sourced(yamls.read(rule_file(edition, name, folder)), sources, values) for name in (*FORMS, *ANSWERS)
        }
        return Checklist(
            edition=next(head for head in heads if head.id == edition),
            items=tuple(item for form in FORMS for item in _items(rules[form])),
            situation=rules["situation"],
            eligibility=rules["eligibility"],
            guidance=tuple(rules["guidance"]["guidance"]),
            timeline=tuple(rules["timeline"]["dates"]),
            values=values,
            editions=heads,
        )
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError, StopIteration) as error:
        raise InputError(f"The rules of edition {edition} are faulty ({error}); run `formprep lint`.") from error


def _sourced(raw: Any, sources: Mapping[str, Source], values: Mapping[str, Series]) -> Any:
    """Return rules with the sources and the dated values themselves in the place of their ids."""
    if isinstance(raw, list):
        return [_sourced(each, sources, values) for each in raw]
    if not isinstance(raw, dict):
        return raw
    found = {key: _sourced(each, sources, values) for key, each in raw.items()}
    if "source" in raw:
        source = sources[raw["source"]]
        found["source"] = replace(source, confidence=raw.get("confidence", source.confidence))
    if "values" in raw and "key" in raw:
        found["values"] = {place: values[key] for place, key in raw["values"].items()}
    return found | {key: values[raw[key]] for key in ("opens_months", "latest_days") if key in raw}


def _items(data: Mapping[str, Any]) -> list[Item]:
    return [
        Item(
            id=name,
            ref=raw["ref"],
            party=raw["party"],
            paragraph=raw["paragraph"],
            title=raw["title"],
            when=raw["when"],
            accepts=tuple(_acceptance(each, raw["party"]) for each in raw["accepts"]),
            advice=tuple((each["code"], each["when"]) for each in raw.get("advice", ())),
            absence=(raw["absence"]["code"], raw["absence"]["when"]) if "absence" in raw else None,
            translates=raw.get("translates", False),
            form=data["form"],
            dropped=raw.get("dropped", ""),
            because=raw.get("because", {}),
            varied=raw.get("varied", False),
            source=raw.get("source"),
            originals=raw.get("originals", False),
        )
        for name, raw in data["items"].items()
    ]


def _acceptance(raw: Mapping[str, Any], party: Party) -> Acceptance:
    names: list[Party] | Literal["optional"] = raw.get("names", [party])
    return Acceptance(
        kinds=tuple(raw["kinds"]),
        when=raw.get("when", {}),
        names=None if names == "optional" else tuple(names),
        named_in=raw.get("named_in", {"holder": 1}),
        matches=raw.get("matches", {}),
        differs=raw.get("differs", {}),
        checks=tuple(
            Check(tuple(each["of"]), each["must"], each["else"], each.get("when", {})) for each in raw.get("checks", ())
        ),
        supports=raw.get("supports", False),
        unnamed=raw.get("unnamed", ""),
        shows=raw.get("shows"),
        alone=raw.get("alone", False),
        ignores=tuple(raw.get("ignores", ())),
        beside=_acceptance(raw["with"], party) if "with" in raw else None,
    )


@cache
def rules_of(name: str, edition: str = DEFAULT_EDITION, folder: Path = SCHEMAS) -> Mapping[str, Any]:
    """Return one rule file of an edition as it is. Raise `InputError` where there is none, or it can't be read."""
    if edition not in editions(folder):
        raise InputError(f"There is no edition '{edition}'. Known: {', '.join(editions(folder))}.")
    try:
        data: Mapping[str, Any] = yamls.read(rule_file(edition, name, folder))
    except (OSError, yamls.YamlError) as error:
        raise InputError(f"The rules of edition {edition} are faulty ({error}); run `formprep lint`.") from error
    return data
