"""Turn the rule data of one edition (schemas/ID/*.yaml) into a `Checklist`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from formprep import yamls
from formprep.errors import InputError
from formprep.model import Party, Text
from formprep.paths import SCHEMAS

DEFAULT_EDITION = "2019-05"
FORMS = ("id-997", "id-91", "id-481a", "id-481b", "notes")
"""The files that hold items, in the guide's order."""
ANSWERS = ("situation", "eligibility", "guidance")
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
    beside: "Acceptance | None" = None


@dataclass(frozen=True, slots=True)
class Item:
    """Be one row of the guide's list VII, or a part of one."""

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
    originals: bool = False
    """True where the original is asked for beside the photocopy."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Be one dated state of the rules."""

    id: str
    guide: str
    title: Text


@dataclass(frozen=True, slots=True)
class Checklist:
    """Be all the rules of one edition."""

    edition: Edition
    items: tuple[Item, ...]
    situation: Mapping[str, Any]
    eligibility: Mapping[str, Any]
    guidance: tuple[Mapping[str, Any], ...]

    def item(self, name: str) -> Item:
        """Return the item of that id."""
        return next(item for item in self.items if item.id == name)


def editions(folder: Path = SCHEMAS) -> list[str]:
    """Return the ids of all editions, oldest first."""
    return sorted(path.parent.name for path in folder.glob("*/edition.yaml"))


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
        head = yamls.read(folder / edition / "edition.yaml")
        rules = {name: yamls.read(rule_file(edition, name, folder)) for name in (*FORMS, *ANSWERS)}
        return Checklist(
            edition=Edition(head["id"], head["guide"], head["title"]),
            items=tuple(item for form in FORMS for item in _items(rules[form])),
            situation=rules["situation"],
            eligibility=rules["eligibility"],
            guidance=tuple(rules["guidance"]["guidance"]),
        )
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"The rules of edition {edition} are faulty ({error}); run `formprep lint`.") from error


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
        beside=_acceptance(raw["with"], party) if "with" in raw else None,
    )
