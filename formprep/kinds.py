"""Turn the rule data of `schemas/kinds/` into `Kind` values: how each paper is told, and which facts are read from it.

Each file maps the id of a kind to its rule; CONTRIBUTING.md tells how to add one. Rules live in data, so that somebody
who knows papers, not Python, can mend them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

from formprep import yamls
from formprep.errors import InputError
from formprep.face_signs import Faces
from formprep.model import Party, Role
from formprep.needles import NONE, Needles, bare, folded, needle
from formprep.paths import SCHEMAS
from formprep.signs import Sign

COUNTER_SIGNS = "counter-signs.yaml"
QUESTIONS = "questions.yaml"
UNKNOWN = "unknown"
ANY = "any"
READERS = (
    "address", "amount", "block", "card-day", "card-name", "choice", "code", "date", "date-line", "edition",
    "last-date", "letter-date", "lone-date", "mrz", "name", "number", "parties", "period", "sentence", "serial", "sex",
    "spelled", "symbols", "text",
)  # fmt: skip
"""The ways in which a fact is read; `formprep.readers` has one function for each."""
FACTS = (
    "number", "surname", "given_names", "chinese_name", "date_of_birth", "sex", "nationality", "issuing_state",
    "issued_on", "first_issued_on", "expires_on", "permitted_until", "permission", "symbols", "period_from",
    "period_to", "holder", "address", "parties", "event_on", "amount", "language", "edition",
    "hkid_number",
)  # fmt: skip
PLACE = re.compile(r"\{([a-z]+[0-9]?)\}")
"""What stands for a name or an address in a sentence that says a fact."""
SIDES = ("front", "back", "personal", "validity")
"""What the sides of cards are called; `templates/labels/` says them in words."""
WEIGHTS = {
    "title": 0.6, "line": 0.4, "any": 0.5, "each": 0.3, "all": 0.7, "pattern": 0.5, "footer": 0.97, "barcode": 0.97,
    "mrz": 0.9, "number": 0.3, "faces": 0.5, "mentions": 0.5,
}  # fmt: skip
"""What a sign weighs where its rule does not say it; also the names of all signs."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Be one way to read a fact: the reader, and the labels, number, field names or choices it needs.

    `roles` has the labels that say what the person beside them is, `first` what the first person is where no
    label says it; `relations` are the words for what somebody is to the head of a household, beside labels `related`.
    """

    by: str
    labels: tuple[str, ...] = ()
    of: str = ""
    fields: re.Pattern[str] | None = None
    choices: tuple[tuple[str, Needles], ...] = ()
    roles: Mapping[str, Role] = field(default_factory=dict)
    first: Role = ""
    related: tuple[str, ...] = ()
    relations: Mapping[str, Role] = field(default_factory=dict)
    sentences: tuple[str, ...] = ()
    """Patterns of sentences that say the fact; `formprep.readers.sentences` tells their placeholders."""


@dataclass(frozen=True, slots=True)
class Signing:
    """Be one signature that a paper asks for: of which party, the labels beside it and beside its date.

    `by` are the words for who signs, from which labels are put together: the parent or guardian of the applicant.
    `pages`: `each`, every page that has the label; `any`, one of them.
    """

    labels: tuple[str, ...]
    party: Party | None = None
    dated: tuple[str, ...] = ()
    pages: Literal["each", "any"] = "each"
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """Be what is asked of one measure of a photograph of a face, and the code that tells that it is not so."""

    code: str
    measure: str
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """Be one side of a card: the signs that tell it, and whether it has to be handed in."""

    name: str
    signs: tuple[Sign, ...]
    needed: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """Be one kind of paper; one that is not `listed` only resembles those that are.

    `pages`: `one`; `two`, the sides of a card; `many`, it may run on over pages that don't tell it again; `book`, each
    of its pages may tell it anew. `bound` is one whose cover and further pages say little, or resemble other papers.
    `over` are the kinds it is told before when both seem certain, `beside` those on
    whose page it may be told as well.
    """

    id: str
    listed: bool = True
    signs: tuple[Sign, ...] = ()
    against: tuple[Sign, ...] = ()
    file_names: Needles = NONE
    pages: Literal["one", "two", "many", "book"] = "one"
    bound: bool = False
    sides: tuple[Side, ...] = ()
    beside: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    languages_matter: bool = True
    form: bool = False
    party: Party = "unknown"
    parts: tuple[tuple[Party, Needles], ...] = ()
    facts: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    wants: tuple[str, ...] = ()
    whose: tuple[str, ...] = ()
    """The facts that say whose paper it is: where no name was read, one whose label is printed is a doubt."""
    signed: tuple[Signing, ...] = ()
    numbered: bool = False
    """True where pages that its own numbers say are there, and are not, are told."""
    lookalikes: tuple["Kind", ...] = ()
    portrait: tuple[Limit, ...] = ()
    vocabulary: frozenset[str] = frozenset()
    """All labels known, so that none is taken for a value."""

    def goes_before(self, other: str) -> bool:
        """Tell whether this kind is told where both seem certain."""
        return ANY in self.over or other in self.over


def load_kinds(folder: Path = SCHEMAS / "kinds") -> Mapping[str, Kind]:
    """Return every kind by its id. Raise `InputError` where the data is faulty."""
    return _load(folder)


@cache
def _load(folder: Path) -> Mapping[str, Kind]:
    try:
        labels = _beside_folder(folder, "labels.yaml")
        shared = [
            (frozenset(each.get("of", ())), _sign(each))
            for each in _beside_folder(folder, COUNTER_SIGNS).get("against", ())
        ]
        kinds = {name: _kind(name, raw, labels, shared) for _, data in _files(folder) for name, raw in data.items()}
        vocabulary = _vocabulary(kinds.values(), labels)
        on_forms = vocabulary | _asked_on_forms(folder.parent)
        return {name: replace(kind, vocabulary=on_forms if kind.form else vocabulary) for name, kind in kinds.items()}
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError, ValueError, re.error) as error:
        raise InputError(f"The kinds in {folder.name} are faulty ({error}); run `formprep lint`.") from error


def _files(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(folder.glob("*.yaml")):
        yield path.name, yamls.read(path)


def _beside_folder(folder: Path, name: str) -> Mapping[str, Any]:
    """Return a file beside the folder: the labels that a fact usually has, the counter-signs of several kinds."""
    path = folder.parent / name
    return yamls.read(path) if path.is_file() else {}


def _vocabulary(kinds: Iterable[Kind], labels: Mapping[str, Any]) -> frozenset[str]:
    usual = {bare(folded(label)) for each in labels.values() for label in texts(each["labels"])}
    return frozenset(
        usual.union(*(way.labels for kind in kinds for readings in kind.facts.values() for way in readings))
    )


def _asked_on_forms(schemas: Path) -> frozenset[str]:
    """Return the labels of the questions on the forms of every edition, and the halves of those that have two.

    A form prints a label in two languages, and what stands beside one of them may be the end of the other.
    """
    found: set[str] = set()
    for path in sorted(schemas.glob(f"*/forms/{QUESTIONS}")):
        for question in yamls.read(path)["questions"].values():
            for label in (*question["labels"].values(), *texts(question.get("printed", ""))):
                halves = [bare(folded(half)) for half in re.split("[/／]", label)]
                found.update(half for half in (bare(folded(label)), *halves) if len(half) > 1)
    return frozenset(found)


def _kind(
    name: str,
    raw: Mapping[str, Any],
    labels: Mapping[str, Any],
    shared: Iterable[tuple[frozenset[str], Sign]] = (),
    *,
    listed: bool = True,
) -> Kind:
    """Return a kind; `shared` are the counter-signs that stand once for the kinds named with them, or for all."""
    against = [_sign(each) for each in raw.get("against", ())]
    against += [sign for kinds, sign in shared if not kinds or name in kinds]
    return Kind(
        id=name,
        listed=listed,
        signs=tuple(_sign(each) for each in raw.get("signs", ())),
        against=tuple(against),
        file_names=_needles(raw["file_names"]) if "file_names" in raw else NONE,
        pages=raw.get("pages", "one"),
        bound=raw.get("bound", False),
        sides=tuple(_side(side, rule) for side, rule in raw.get("sides", {}).items()),
        beside=frozenset(raw.get("beside", ())),
        over=frozenset(raw.get("over", ())),
        languages_matter=raw.get("languages_matter", True),
        form=raw.get("form", False),
        party=raw.get("party", "unknown"),
        parts=tuple((party, _needles(headings)) for party, headings in raw.get("parts", {}).items()),
        facts={
            fact: tuple(_reading(each, labels.get(fact, {})) for each in ways(each_way))
            for fact, each_way in raw.get("facts", {}).items()
        },
        wants=tuple(raw.get("wants", ())),
        whose=tuple(raw.get("whose", ())),
        signed=tuple(map(_signing, raw.get("signed", ()))),
        numbered=raw.get("numbered", False),
        portrait=tuple(
            Limit(each["code"], each["measure"], each.get("least"), each.get("most"))
            for each in raw.get("portrait", ())
        ),
        lookalikes=tuple(_kind(other, rule, labels, listed=False) for other, rule in raw.get("lookalikes", {}).items()),
    )


def texts(raw: str) -> list[str]:
    """Return the texts of a list written as one text: `Marriage Certificate; 結婚證書`."""
    return [part.strip() for part in raw.split(";")]


def _needles(raw: str) -> Needles:
    return Needles.of(map(needle, texts(raw)))


def _sign(raw: Mapping[str, Any]) -> Sign:
    by = next(key for key in WEIGHTS if key in raw)
    weight, found = raw.get("weight", WEIGHTS[by]), raw[by]
    match by:
        case "title" | "line" | "any" | "each":
            return Sign(f"{by}: {texts(found)[0]}", by, weight, needles=_needles(found), most=raw.get("most", 3))
        case "pattern" | "footer" | "barcode":
            return Sign(f"{by}: {found}", by, weight, pattern=found, most=raw.get("most", 1))
        case "all":
            parts = tuple(_sign({"most": 1} | ({"any": each} if isinstance(each, str) else each)) for each in found)
            return Sign(f"all: {parts[0].name}", by, weight, parts=parts)
        case "mrz":
            return Sign(f"mrz: {' '.join(found)}", by, weight, names=tuple(found))
        case "number":
            return Sign(f"number: {found}", by, weight, names=(found,))
        case "mentions":
            return Sign(f"mentions: {found}", by, weight, most=found)
        case _:
            return Sign("faces", by, weight, faces=Faces(**found))


def _side(name: str, raw: Mapping[str, Any]) -> Side:
    return Side(name, tuple(_sign(each) for each in raw["signs"]), raw.get("needed", False))


def ways(raw: Any) -> list[Any]:
    """Return the ways to read a fact, of which the data may name one or several."""
    return raw if isinstance(raw, list) else [raw]


def _signing(raw: Mapping[str, Any]) -> Signing:
    dated, by = _bare(raw.get("dated", "")), _bare(raw.get("by", ""))
    return Signing(_bare(raw["labels"]), raw.get("party"), dated, raw.get("pages", "each"), by)


def _bare(raw: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(bare(folded(each)) for each in texts(raw) if each))


def _reading(raw: Any, usual: Mapping[str, Any]) -> Reading:
    rule: Mapping[str, Any] = {"read": raw} if isinstance(raw, str) else raw
    fields = rule.get("fields", usual.get("fields"))
    roles = _by_word(rule.get("roles", {}))
    return Reading(
        by=rule["read"],
        labels=tuple(dict.fromkeys([*roles, *_bare(rule.get("labels", usual.get("labels", "")))])),
        of=rule.get("of", ""),
        fields=re.compile(fields) if fields else None,
        choices=tuple((value, _needles(found)) for value, found in rule.get("choices", {}).items()),
        roles=roles,
        first=rule.get("first", ""),
        related=tuple(bare(folded(label)) for label in texts(rule.get("related", "")) if label),
        relations=_by_word(rule.get("relations", {})),
        sentences=tuple(rule.get("sentences", ())),
    )


def _by_word(raw: Mapping[Role, str]) -> dict[str, Role]:
    """Return for each word in the lists of `raw` the role it is listed under."""
    return {bare(folded(word)): role for role, words in raw.items() for word in texts(words)}


def faults(folder: Path = SCHEMAS / "kinds") -> list[tuple[str, str, str]]:
    """Return what is wrong with the data: file, key and message."""
    from formprep import kind_faults  # needs Cerberus, which reading does not

    return kind_faults.faults(folder)
