"""Say what all situations come to by the rules, and which of them a change of the rules alters; in English only."""

import textwrap
from collections.abc import Mapping
from datetime import date
from typing import Any

from formprep.lint.against import Against, Alteration, Comparison
from formprep.lint.reach import Situations

_WIDTH = 80


def situations(seen: Situations) -> str:
    """Return how many combinations of answers an edition tells apart, and what becomes of them."""
    of = seen.results
    to_answer = of.get("cannot-tell", 0) + of.get("refused", 0)
    lines = [
        f"{seen.edition}: {seen.size:,} combinations of answers: a checklist {of.get('eligible', 0):,},"
        f" not eligible {of.get('not-eligible', 0):,}, to answer {to_answer:,}"
        f" (refused {of.get('refused', 0):,}, can't be told {of.get('cannot-tell', 0):,}).",
        *(f"Always asked of {kind}: {', '.join(names)}." for kind, names in seen.always.items() if names),
    ]
    return "\n".join(textwrap.fill(line, _WIDTH, subsequent_indent="  ", break_on_hyphens=False) for line in lines)


def against(compared: Against) -> str:
    """Return what a change of rules alters."""
    lines = [f"{name}: a new edition." for name in compared.added] + [f"{name}: is gone." for name in compared.gone]
    for each in compared.compared:
        lines += _edition(each)
    return "\n".join(lines)


def _edition(each: Comparison) -> list[str]:
    if not each.alterations:
        return [f"{each.edition}: none of {each.size:,} situations comes out otherwise."]
    least = "" if each.exact else "at least "
    lines = [f"{each.edition}: {least}{each.altered:,} of {each.size:,} situations come out otherwise."]
    return lines + [line for alteration in each.alterations for line in _alteration(alteration)]


def _alteration(each: Alteration) -> list[str]:
    what = f"{each.what} {each.name}".strip()
    return [
        *textwrap.wrap(f"{what}: {each.before} → {each.after} in {each.count:,} situations", _WIDTH, **_INDENT),
        *textwrap.wrap(f"first: {_given(each.first)}", _WIDTH, **_FURTHER),
    ]


_INDENT: dict[str, Any] = {"initial_indent": "  ", "subsequent_indent": "    ", "break_on_hyphens": False}
_FURTHER: dict[str, Any] = {"initial_indent": "    ", "subsequent_indent": "      ", "break_on_hyphens": False}


def _given(answers: Mapping[str, Any]) -> str:
    return ", ".join(f"{key}: {_plain(value)}" for key, value in answers.items() if not isinstance(value, Mapping))


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
