"""Read the applicant's answers, `formprep.yaml` or a mapping, into a `Situation`, or say all that is wrong."""

import difflib
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from formprep import messages, nationalities, rules, yamls
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.model import Language

FILE = "formprep.yaml"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Fault:
    """Be one thing wrong with the answers: the dotted key, its line, and the reason with its parameters."""

    key: str
    reason: str
    params: Mapping[str, Any] = field(default_factory=dict)
    line: int | None = None
    path: tuple[str | int, ...] = ()
    """The key part by part, where a part has a dot or counts a list."""


class SituationError(InputError):
    """Hold every fault of a situation file; `str()` is plain English, `told` says it in another language."""

    def __init__(self, source: str, faults: list[Fault]) -> None:
        self.source = source
        self.faults = tuple(faults)
        super().__init__(self.told("en"))

    def told(self, lang: Language) -> str:
        """Return a line for each fault: the file and line, the key and what is wrong."""
        lines = []
        for fault in self.faults:
            place = f"{self.source}:{fault.line}" if fault.line else self.source
            problem = messages.say(f"situation.{fault.reason}", fault.params, lang)
            lines.append(f"{place}: {fault.key}: {problem}" if fault.key else f"{place}: {problem}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Situation:
    """Be the answers with their defaults, the same as flat values (with what follows from them), and the days.

    `answers` is nested as in the file; `values` has dotted keys. `on` is the day of the check, `applies_on` the day of
    the application. `assumed` are the keys that were not answered and have their default.
    """

    answers: Mapping[str, Any]
    values: Mapping[str, Any]
    on: date
    applies_on: date
    assumed: frozenset[str] = frozenset()
    _held: dict[str, bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Conditions that were asked before: many items share one."""

    @property
    def days(self) -> dict[str, date]:
        """Return the days that rules name."""
        return {"applies_on": self.applies_on, "on": self.on}

    @property
    def rules_on(self) -> date:
        """Return the day whose rules count: that of application, and not one before the check, which is past."""
        return max(self.applies_on, self.on)

    def holds(self, when: Mapping[str, Any]) -> bool:
        """Tell whether a condition holds. A question that was not answered makes it fail, never hold."""
        asked = repr(when)
        if asked not in self._held:
            self._held[asked] = rules.met(when, self.values, days=self.days)
        return self._held[asked]

    def first_unmet(self, when: Mapping[str, Any]) -> str:
        """Return the first key of `when` whose rule does not hold, or an empty text."""
        return next((key for key, rule in when.items() if not self.holds({key: rule})), "")

    def deciding(self, when: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the keys that decide a condition: all of it where it holds, else those whose rules do not hold."""
        return tuple(key for key, rule in when.items() if not self.holds({key: rule})) or tuple(when)


def load(path: Path) -> tuple[dict[str, Any], yamls.Lines]:
    """Return the answers of a file and the lines they stand on. Raise `SituationError`."""
    try:
        with path.open("rb") as stream:
            data = stream.read(yamls.LARGEST + 1)
    except OSError as error:
        raise InputError(f"{path}: can't be read ({error.strerror}).") from None
    return parsed(data, path.name)


def parsed(data: bytes, name: str) -> tuple[dict[str, Any], yamls.Lines]:
    """Return the answers in the bytes of a file of that name, and the lines they stand on. Raise `SituationError`."""
    try:
        values, lines = yamls.load_with_lines(yamls.decode(data))
    except yamls.YamlError as error:
        raise SituationError(name, [Fault("", "yaml", {"problem": str(error)}, error.line)]) from None
    if not isinstance(values, dict):
        raise SituationError(name, [Fault("", "not-a-mapping")])
    return values, lines


def understand(
    answers: Mapping[str, Any],
    rulebook: Mapping[str, Any],
    *,
    on: date,
    source: str = "situation",
    lines: yamls.Lines | None = None,
    kinds: Mapping[str, Any] | None = None,
) -> Situation:
    """Return the situation that the answers describe, by the rules of an edition's `situation.yaml`.

    Raise `SituationError` with every unknown key, wrong type, contradiction and missing answer.
    """
    lines = lines if lines is not None else yamls.Lines()
    if not isinstance(answers, Mapping):
        raise SituationError(source, [Fault("", "not-a-mapping")])
    given = _dated(answers, rulebook["answers"])
    asked = dict(questions(rulebook["answers"]))
    faults = [_fault(breach, asked) for breach in rules.breaches(_schema(rulebook["answers"]), given)]
    faults += _named_values(given, kinds)
    if not faults:
        situation = _complete(given, rulebook, on)
        faults = [
            Fault(need["key"], "missing")
            for need in rulebook["needed"]
            if need["key"] not in situation.values and situation.holds(need["when"])
        ] + [
            Fault(each["key"], each["because"]) for each in rulebook["contradictions"] if situation.holds(each["when"])
        ]
        if not faults:
            return situation
    placed = [replace(f, line=lines.near(f.path or tuple(f.key.split(".")))) for f in faults]
    raise SituationError(source, sorted(placed, key=lambda f: (f.line or 0, f.key)))


def as_day(value: object) -> date | None:
    """Return a date, or text written as 2019-06-03, as a date; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return None


def nationality_fault(code: str) -> Fault | None:
    """Return what is wrong with a nationality code, suggesting the alpha-3 twin of an alpha-2 code."""
    codes, twins = nationalities.codes()
    if code in codes:
        return None
    twin = twins.get(code.upper()) or (code.upper() if code.upper() in codes else "")
    reason = "nationality-twin" if twin else "nationality"
    return Fault("applicant.nationality", reason, {"given": _shown(code), "twin": twin})


def questions(schema: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the dotted key and the rule of every question of an answers schema."""
    for key, rule in schema.items():
        yield ".".join((*above, key)), rule
        if isinstance(rule.get("schema"), Mapping) and rule.get("type") == "dict":
            yield from questions(rule["schema"], (*above, key))


def _dated(answers: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Turn ISO text into dates where a date is asked; leave everything else as it is."""
    result = dict(answers)
    for key, rule in schema.items():
        value = result.get(key)
        if rule.get("type") == "date" and isinstance(value, str):
            result[key] = as_day(value) or value
        elif rule.get("type") == "dict" and "schema" in rule and isinstance(value, Mapping):
            result[key] = _dated(value, rule["schema"])
    return result


def _schema(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out `check_with`: what it names is checked here, with a better message."""
    return {
        key: _schema(rule) if isinstance(rule, Mapping) else rule
        for key, rule in answers.items()
        if key != "check_with"
    }


def _fault(breach: rules.Breach, asked: Mapping[str, Mapping[str, Any]]) -> Fault:
    """Return what a broken rule means for the person who answered; a question with choices names them."""
    key = ".".join(str(part) for part in breach.path)
    choices = asked.get(key, {}).get("allowed")
    params: dict[str, Any] = {"given": _shown(breach.value)}
    reason = "bad-value"
    match breach.rule:
        case "required":
            reason, params = ("missing-choice", {"allowed": choices}) if choices else ("missing", {})
        case "unknown":
            near = difflib.get_close_matches(key, asked, n=1)
            reason, params = ("unknown-near", {"near": near[0]}) if near else ("unknown-key", {})
        case "nullable" | "regex":
            reason = "type-value"
        case "allowed" if not choices:
            reason, params["allowed"] = "not-allowed", breach.constraint
        case "allowed" | "type" if choices and breach.value is not None:
            reason, params["allowed"] = "not-allowed", choices
        case "min" | "max":
            reason = "too-far"
        case "type" if breach.constraint == "string" and type(breach.value) in (int, float):
            reason = "quotes"
        case "type":
            reason = f"type-{breach.constraint}"
    return Fault(key, reason, params, path=breach.path)


def _shown(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _named_values(given: Mapping[str, Any], kinds: Mapping[str, Any] | None) -> list[Fault]:
    faults = []
    applicant = given.get("applicant")
    nationality = applicant.get("nationality") if isinstance(applicant, Mapping) else None
    if isinstance(nationality, str) and (wrong := nationality_fault(nationality)):
        faults.append(wrong)
    documents = given.get("documents")
    if isinstance(documents, Mapping) and kinds is not None:
        faults += [
            Fault(f"documents.{name}.kind", "kind", {"given": _shown(word["kind"])}, path=("documents", name, "kind"))
            for name, word in documents.items()
            if isinstance(word, Mapping) and isinstance(word.get("kind"), str) and word["kind"] not in kinds
        ]
    accepted = given.get("accept")
    if isinstance(accepted, list):
        faults += [
            Fault(f"accept.{index}.code", "code", {"given": _shown(each["code"])}, path=("accept", index, "code"))
            for index, each in enumerate(accepted)
            if isinstance(each, Mapping) and isinstance(each.get("code"), str) and each["code"] not in CODES
        ]
    return faults


def _complete(given: Mapping[str, Any], rulebook: Mapping[str, Any], on: date) -> Situation:
    applies_on = given.get("applies_on") or on
    answers = {key: dict(value) if isinstance(value, Mapping) else value for key, value in given.items()}
    answers["applies_on"] = applies_on
    situation = _flat_situation(answers, rulebook, on, applies_on)
    assumed = set() if "applies_on" in given else {"applies_on"}
    for default in rulebook["defaults"]:
        top, key = default["key"].split(".")
        if key not in answers[top] and situation.holds(default.get("when", {})):
            answers[top][key] = default["value"]
            assumed.add(default["key"])
    return replace(_flat_situation(answers, rulebook, on, applies_on), assumed=frozenset(assumed))


def _flat_situation(answers: Mapping[str, Any], rulebook: Mapping[str, Any], on: date, applies_on: date) -> Situation:
    values = dict(_flat(answers))
    for key, rule in rulebook["derived"].items():
        derived = derive(rule, values, applies_on)
        if derived is not None:
            values[key] = derived
    return Situation(answers, values, on, applies_on)


def _flat(answers: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in answers.items():
        yield above + key, value
        if isinstance(value, Mapping) and key not in ("accept", "documents", "lost"):
            yield from _flat(value, f"{above}{key}.")


def derive(rule: Mapping[str, Any], values: Mapping[str, Any], applies_on: date) -> Any:
    """Return what follows from the answers by a rule of `derived`; None where they are not given."""
    if (since := values.get(rule.get("full_years_since", ""))) is not None:
        return full_years(since, applies_on)
    if (until := values.get(rule.get("days_until", ""))) is not None:
        return (until - applies_on).days
    of = values.get(rule.get("group_of", ""))
    return next((group for group, members in rule.get("groups", {}).items() if of in members), None)


def full_years(since: date, day: date) -> int:
    """Return the full years between two days; one born on 29 February is a year older on 1 March of a common year."""
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))
