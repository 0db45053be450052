"""The only door to Cerberus: one rule language for answers, for when an item is asked, and for facts.

Rules of our own, beside those of Cerberus: `on_or_after`, `on_or_before`, `within_months_before` compare a date with a
day given by name (`applies_on`); `type: date` takes dates only. Making a validator takes longer than asking it, so each
is kept; it holds state, so each thread has its own.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from cerberus import TypeDefinition, Validator
from cerberus.errors import BaseErrorHandler, ErrorDefinition, ValidationError
from cerberus.schema import SchemaError

_RULE = 0x1000


@dataclass(frozen=True, slots=True)
class Breach:
    """Be one rule that does not hold: where, which rule, what it asks and what was there."""

    path: tuple[str | int, ...]
    rule: str
    constraint: Any = None
    value: Any = None


class _Handler(BaseErrorHandler):  # type: ignore[misc]
    """Keep the errors as they are, so that none is lost for want of a message."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[ValidationError] = []

    def __call__(self, errors: list[ValidationError]) -> list[ValidationError]:
        return errors


class _Rules(Validator):  # type: ignore[misc]
    types_mapping = Validator.types_mapping.copy()
    types_mapping["date"] = TypeDefinition("date", (date,), (datetime,))
    types_mapping["integer"] = TypeDefinition("integer", (int,), (bool,))

    def _day(self, name: str) -> date:
        return self._config["days"][name]  # type: ignore[no-any-return]

    def _broken(self, field: str, rule: str) -> None:
        self._error(field, ErrorDefinition(_RULE, rule))

    def _validate_on_or_after(self, day: str, field: str, value: Any) -> None:
        """{'type': 'string'}"""  # noqa: D400, D415
        if isinstance(value, date) and value < self._day(day):
            self._broken(field, "on_or_after")

    def _validate_on_or_before(self, day: str, field: str, value: Any) -> None:
        """{'type': 'string'}"""  # noqa: D400, D415
        if isinstance(value, date) and value > self._day(day):
            self._broken(field, "on_or_before")

    def _validate_within_months_before(self, constraint: list[Any], field: str, value: Any) -> None:
        """{'type': 'list', 'minlength': 2, 'maxlength': 2}"""  # noqa: D400, D415
        day, months = constraint
        if isinstance(value, date) and value < months_before(self._day(day), months):
            self._broken(field, "within_months_before")


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def breaches(
    schema: Mapping[str, Any],
    values: Mapping[str, Any],
    *,
    days: Mapping[str, date] | None = None,
    allow_unknown: bool = False,
) -> list[Breach]:
    """Return the rules of `schema` that do not hold for `values`, in the order of their fields."""
    validator = _kept(schema, allow_unknown)
    validator._config["days"] = dict(days or {})
    validator.validate(dict(values), normalize=False)
    return sorted(
        {(b.path, b.rule): b for e in validator._errors for b in _flat(e)}.values(), key=lambda b: (str(b.path), b.rule)
    )


class _Kept(threading.local):
    def __init__(self) -> None:
        self.validators: dict[tuple[str, bool], _Rules] = {}


_KEPT = _Kept()


def _kept(schema: Mapping[str, Any], allow_unknown: bool) -> _Rules:
    """Return this thread's validator of a schema: of the few that the rules have."""
    key = repr(schema), allow_unknown
    if key not in _KEPT.validators:
        _KEPT.validators[key] = _Rules(dict(schema), error_handler=_Handler, allow_unknown=allow_unknown)
    return _KEPT.validators[key]


def hold(schema: Mapping[str, Any], values: Mapping[str, Any], *, days: Mapping[str, date] | None = None) -> bool:
    """Tell whether every rule of `schema` holds; unnamed values may be anything."""
    return not breaches(schema, values, days=days, allow_unknown=True)


def met(when: Mapping[str, Any], values: Mapping[str, Any], *, days: Mapping[str, date] | None = None) -> bool:
    """Tell whether a condition holds. A value that is not there makes it fail, never hold."""
    return hold({key: {**rule, "required": True} for key, rule in when.items()}, values, days=days)


def check_schema(schema: Any) -> None:
    """Raise `ValueError` where `schema` is no schema."""
    try:
        if not isinstance(schema, Mapping):
            raise ValueError("not a mapping of fields to rules")
        _Rules(dict(schema))
    except (SchemaError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from None


def _flat(error: ValidationError) -> list[Breach]:
    children = [breach for child in (error.child_errors or ()) for breach in _flat(child)]
    if children and error.rule in ("schema", "valuesrules", "keysrules", "items"):
        return children
    return [Breach(tuple(error.document_path), str(error.rule or "unknown"), error.constraint, error.value)]
