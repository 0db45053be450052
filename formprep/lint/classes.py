"""Part the possible answers into classes that the rules tell apart.

Of a question with choices every choice is taken, of a number that follows from a date the values on both sides of every
limit that a rule names, of a word every one that a rule names and one that none does; and that it is not answered.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any

from formprep import nationalities
from formprep.lint.rulebook import Raw, Rulebook, looked_at
from formprep.rules import months_before

Given = Mapping[str, Any]
"""Answers by their dotted keys."""


@dataclass(frozen=True, slots=True)
class Factor:
    """Be a question, or questions that are answered together, with the answers that rules tell apart.

    The plainest stand first, so that the first situation of a kind is a short one: not answered, where that is allowed.
    """

    key: str
    choices: tuple[Given, ...]


def factors(books: Sequence[Rulebook], on: date) -> tuple[Factor, ...]:
    """Return the questions that any rule of the books looks at, for an application on that day."""
    asked: dict[str, list[Raw]] = {}
    for book in books:
        for key, asks in looked_at(book).items():
            asked.setdefault(key, []).extend(asks)
    named = {_source(key, books) for key in asked} - {"applies_on", "on"}
    return tuple(_factors(_merged([book.situation["answers"] for book in books]), "", named, asked, books, on))


def _factors(
    answers: Raw, above: str, named: set[str], asked: Mapping[str, list[Raw]], books: Sequence[Rulebook], on: date
) -> Iterator[Factor]:
    for name, rule in answers.items():
        key = above + name
        if not any(each == key or each.startswith(f"{key}.") for each in named):
            continue
        if rule.get("type") != "dict":
            values = [{key: value} for value in _values(key, rule, asked, books, on)]
            yield Factor(key, (*(() if rule.get("required") else ({},)), *values))
        elif rule.get("required"):
            yield from _factors(rule["schema"], f"{key}.", named, asked, books, on)
        else:
            inner = list(_factors(rule.get("schema", {}), f"{key}.", named, asked, books, on))
            yield Factor(key, ({}, *_together(key, inner)))


def _together(key: str, inner: Sequence[Factor]) -> Iterator[Given]:
    """Yield the answers of a group that is given as a whole, with the group itself under its key."""
    for choice in product(*(factor.choices for factor in inner)):
        flat = {name: value for each in choice for name, value in each.items()}
        yield {key: {name.removeprefix(f"{key}."): value for name, value in flat.items()}, **flat}


def _values(key: str, rule: Raw, asked: Mapping[str, list[Raw]], books: Sequence[Rulebook], on: date) -> list[Any]:
    if "allowed" in rule:
        return list(rule["allowed"])
    match rule.get("type"):
        case "boolean":
            return [True, False]
        case "date":
            return _days(key, asked, books, on)
        case "integer":
            return _edges(asked.get(key, ()))
    words = {word for each in asked.get(key, ()) for name in ("allowed", "forbidden") for word in each.get(name, ())}
    others = ("GBR", *sorted(nationalities.codes()[0])) if rule.get("check_with") == "nationality" else ("another",)
    return [next(word for word in others if word not in words), *sorted(words)]


def _days(key: str, asked: Mapping[str, list[Raw]], books: Sequence[Rulebook], on: date) -> list[date]:
    """Return the days that give the numbers on both sides of each limit."""
    days: dict[date, None] = {}
    for name, rule in ((name, rule) for book in books for name, rule in book.situation["derived"].items()):
        for number in _edges(asked.get(name, ())):
            if rule.get("full_years_since") == key:
                days[months_before(on, 12 * number)] = None
            elif rule.get("days_until") == key:
                days[on + timedelta(days=number)] = None
    return list(days) or [on]


def _edges(asked: Sequence[Raw]) -> list[int]:
    """Return the numbers on both sides of each limit, from the middle up, then from the least."""
    cuts = {each["min"] for each in asked if "min" in each} | {each["max"] + 1 for each in asked if "max" in each}
    edges = sorted({number for cut in cuts for number in (cut - 1, cut)})
    return edges[len(edges) // 2 :] + edges[: len(edges) // 2]


def _source(key: str, books: Sequence[Rulebook]) -> str:
    """Return the question that a derived answer comes from; any other is its own."""
    rules = (book.situation["derived"].get(key) for book in books)
    rule = next((rule for rule in rules if rule is not None), None)
    return key if rule is None else next(value for value in rule.values() if isinstance(value, str))


def _merged(answers: Sequence[Raw]) -> dict[str, Any]:
    """Return all questions of several books; only what each of them requires is required."""
    merged: dict[str, Any] = {}
    for key in dict.fromkeys(key for each in answers for key in each):
        rules = [each[key] for each in answers if key in each]
        rule = dict(rules[0])
        rule["required"] = len(rules) == len(answers) and all(each.get("required") for each in rules)
        if any("allowed" in each for each in rules):
            rule["allowed"] = list(dict.fromkeys(word for each in rules for word in each.get("allowed", ())))
        if "schema" in rule and rule.get("type") == "dict":
            rule["schema"] = _merged([each.get("schema", {}) for each in rules])
        merged[key] = rule
    return merged
