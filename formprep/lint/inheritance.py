"""Check editions against each other and against the dated values."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import values, yamls
from formprep.schemas import ANSWERS, load_editions, rule_file


def file_of(home: Path, name: str) -> Path:
    """Return a file of the edition, or the one of the edition it is based on; its own where none is found."""
    try:
        return rule_file(home.name, name, home.parent)
    except (OSError, yamls.YamlError, AttributeError):
        return home / f"{name}.yaml"


def inherited(home: Path, name: str) -> bool:
    """Tell whether an edition that lacks a file has it from the one it is based on."""
    return name != "edition" and file_of(home, name).is_file()


def uncovered(home: Path, data: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the dated values that rules of the edition name and that some day of its time does not have."""
    try:
        series = values.load_values(home.parent)
        edition = next(each for each in load_editions(home.parent) if each.id == home.name)
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError, StopIteration):
        return
    for name in ANSWERS:
        for key in sorted(_named(data.get(name))):
            if key in series and values.gaps(series[key], edition.since, edition.until):
                yield (
                    f"{home.name}/{name}.yaml",
                    "",
                    f"'{key}' has no value on some day on which the edition is in force",
                )


def _named(raw: Any) -> set[str]:
    """Return the keys of all dated values that rules name."""
    if isinstance(raw, list):
        return {key for each in raw for key in _named(each)}
    if not isinstance(raw, Mapping):
        return set()
    own = set(raw["values"].values()) if isinstance(raw.get("values"), Mapping) and "key" in raw else set()
    own |= {raw[key] for key in ("opens_months", "latest_days") if key in raw}
    return {key for each in raw.values() for key in _named(each)} | {key for key in own if isinstance(key, str)}
