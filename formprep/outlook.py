"""What some of the answers make certain already: items that will be asked, that won't, and what the rest waits for.

Conditions are read in three values. An answer that is still to be given may be any that its question allows, or its
default where the question may not come to matter; so what is told here stays so, whatever is answered next.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal

from formprep import rules
from formprep.schemas import Checklist
from formprep.situation import derive, questions

State = Literal["asked", "not-asked", "open"]
Values = tuple[tuple[Any, ...], bool]
"""The values that an answer may have, `ABSENT` among them, and whether these are all."""


class _Absent:
    """Stand for an answer that is not given."""


ABSENT = _Absent()
_ANY: Values = ((), False)


@dataclass(frozen=True, slots=True)
class Prospect:
    """Be what can be told of one item; `keys` are the answers that decided, or those that it waits for."""

    item: str
    state: State
    keys: tuple[str, ...]


class Outlook:
    """Hold the answers given so far, by dotted key, against an edition's rules."""

    def __init__(self, checklist: Checklist, given: Mapping[str, Any], on: date) -> None:
        self.checklist, self.given, self.on = checklist, given, on
        self.applies_on: date = given.get("applies_on", on)
        self._days = {"applies_on": self.applies_on, "on": on}
        self._rulebook = checklist.situation
        self._asked = {each["key"]: each for each in self._rulebook["questions"]}
        self._rules = dict(questions(self._rulebook["answers"]))
        self._known: dict[str, Values] = {}

    @cached_property
    def values(self) -> Mapping[str, Any]:
        """Return what is certain of the answers: those given, and what follows from them."""
        keys = [*self._rules, *self._rulebook["derived"]]
        certain = {key: found[0][0] for key in keys if len((found := self._of(key))[0]) == 1 and found[1]}
        return {key: value for key, value in certain.items() if value is not ABSENT}

    def prospects(self) -> list[Prospect]:
        """Return what can be told of every item that the answers decide, in the guide's order."""
        return [
            self._prospect(item.id, item.when)
            for item in self.checklist.items
            if not item.translates and not item.dropped
        ]

    def _prospect(self, item: str, when: Mapping[str, Any]) -> Prospect:
        ways = {key: self._ways(key, rule) for key, rule in when.items()}
        against = tuple(key for key, outcomes in ways.items() if outcomes == {False})
        if against:
            return Prospect(item, "not-asked", against)
        waiting = {self._question(key) for key, outcomes in ways.items() if len(outcomes) > 1}
        if waiting:
            return Prospect(item, "open", tuple(key for key in self._asked if key in waiting))
        return Prospect(item, "asked", tuple(when))

    def _ways(self, key: str, rule: Mapping[str, Any]) -> set[bool]:
        """Return whether a rule can hold for an answer, and whether it can fail."""
        values, all_of_them = self._of(key)
        ways = {rules.met({key: rule}, {} if value is ABSENT else {key: value}, days=self._days) for value in values}
        return ways if all_of_them else {True, False}

    def _of(self, key: str) -> Values:
        if key not in self._known:
            self._known[key] = self._found(key)
        return self._known[key]

    def _found(self, key: str) -> Values:
        if key in self.given:
            return (self.given[key],), True
        if key in self._rulebook["derived"]:
            return self._derived(self._rulebook["derived"][key])
        if key not in self._asked:
            return _ANY if self._rules[key]["type"] == "dict" else self._default(key)
        matters = self._all(self._asked[key].get("when", {}))
        values, all_of_them = ((), True) if matters == {False} else self._allowed(key)
        if matters == {True} and not self._asked[key].get("optional"):
            return values, all_of_them
        more, known = self._default(key)
        return (*values, *more), all_of_them and known

    def _all(self, when: Mapping[str, Any]) -> set[bool]:
        ways = [self._ways(key, rule) for key, rule in when.items()]
        if {False} in ways:
            return {False}
        return {True} if all(way == {True} for way in ways) else {True, False}

    def _allowed(self, key: str) -> Values:
        rule = self._rules[key]
        if rule["type"] == "boolean":
            return (True, False), True
        return (tuple(rule["allowed"]), True) if "allowed" in rule else _ANY

    def _default(self, key: str) -> Values:
        """Return what is taken where nothing is answered; what a default depends on may itself be open."""
        found: list[Any] = []
        for default in self._rulebook["defaults"]:
            if default["key"] != key:
                continue
            applies = self._all(default.get("when", {}))
            if True in applies:
                found.append(default["value"])
            if applies == {True}:
                return tuple(found), True
        return (*found, ABSENT), True

    def _derived(self, rule: Mapping[str, Any]) -> Values:
        source = _source(rule)
        values, all_of_them = self._of(source)
        found = [
            ABSENT
            if (value := derive(rule, {} if each is ABSENT else {source: each}, self.applies_on)) is None
            else value
            for each in values
        ]
        return tuple(dict.fromkeys(found)), all_of_them

    def _question(self, key: str) -> str:
        """Return the question that an answer comes from."""
        while key in self._rulebook["derived"]:
            key = _source(self._rulebook["derived"][key])
        return key


def _source(rule: Mapping[str, Any]) -> str:
    """Return the answer that a derived one follows from."""
    return next(value for value in rule.values() if isinstance(value, str))
