"""Check the rule data itself: `formprep lint` refuses what is faulty, with file and key."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import kinds, quality, values, yamls
from formprep.lint.edition_files import edition_faults, edition_of, mapping
from formprep.lint.reach import Situations, situations
from formprep.lint.rulebook import editions, read
from formprep.lint.shapes import Edition, held
from formprep.paths import SCHEMAS

Fault = tuple[str, str, str]
"""The file, the dotted key and what is wrong."""


def lint(folder: Path = SCHEMAS) -> list[Fault]:
    """Return all faults of the rule data below `folder`: a folder of editions, or one edition."""
    return look(folder)[0]


def look(folder: Path = SCHEMAS) -> tuple[list[Fault], list[Situations]]:
    """Return all faults of the rule data, and what the situations of each edition whose files are right come to."""
    found, looked = _lint_files(folder), []
    for home in editions(folder):
        if any(file.startswith(f"{home.name}/") for file, _, _ in found):
            continue
        try:
            seen = situations(read(home))
        except (OSError, yamls.YamlError, LookupError, TypeError, AttributeError) as error:
            found.append((f"{home.name}/edition.yaml", "", f"its rules can't be put together ({error})"))
            continue
        found += ((f"{home.name}/{name}.yaml", key, why) for name, key, why in seen.faults)
        looked.append(seen)
    return found, looked


def _lint_files(folder: Path) -> list[Fault]:
    """Return the faults of the files, each by itself."""
    found = kinds.faults(folder / "kinds") if (folder / "kinds").is_dir() else []
    known = frozenset(name for path in _kind_files(folder) for name in mapping(path))
    if (folder / "kinds").is_dir():
        found += _lint_shared(folder)
    elif not (folder / "edition.yaml").exists():
        found.append(("kinds", "", "this folder is missing"))
    if not editions(folder):
        found.append((folder.name, "", "no edition.yaml was found here"))
    for home in editions(folder):
        found += edition_faults(home, known)
    return found


def _lint_shared(folder: Path) -> Iterator[Fault]:
    """Hold the files that every edition and the kinds share against what their readers expect."""
    for name in (
        "counter-signs",
        "labels",
        "languages",
        "nationalities",
        "places",
        "quality",
        "romanisations",
        "sources",
        "translations",
        "upload",
        "values",
    ):
        file = f"{name}.yaml"
        try:
            data = yamls.load_with_lines(yamls.decode((folder / file).read_bytes()))[0]
        except OSError:
            yield file, "", "this file is missing"
        except yamls.YamlError as error:
            yield file, f"line {error.line}" if error.line else "", str(error)
        else:
            if not isinstance(data, Mapping):
                yield file, "", "not a mapping"
            elif name == "quality":
                yield from ((file, key, message) for key, message in _quality(data))
            elif name == "upload":
                yield from ((file, key, message) for key, message in _upload(data, folder))
            elif name in ("sources", "values"):
                yield from ((file, key, message) for key, message in _dated(name, data, folder))
            elif name == "nationalities":
                yield from ((file, key, "missing") for key in sorted({"iso", "icao", "written", "of"} - set(data)))
                codes = data.get("iso") or {}
                yield from (
                    (file, f"iso.{code}", "not three capital letters") for code in codes if not _is_alpha3(code)
                )
    for file in ("characters.tsv", "readings.tsv", "report.schema.json", "fill.schema.json"):
        if not (folder / file).is_file():
            yield file, "", "this file is missing"


def _quality(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    found = list(held(shapes["quality"], data, Edition(frozenset()), shapes))
    yield from found or quality.faults(data)


def _upload(data: Mapping[str, Any], folder: Path) -> Iterator[tuple[str, str]]:
    """Hold what the online service takes against its shape."""
    known = frozenset(name for path in _kind_files(folder) for name in mapping(path))
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    yield from held(shapes["upload"], data, edition_of(None, known, folder), shapes)


def _dated(name: str, data: Mapping[str, Any], folder: Path) -> Iterator[tuple[str, str]]:
    """Hold the sources, or the dated values, against their shape; each value has a source and its own time."""
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    shape = dict.fromkeys(data, shapes[name])
    found = list(held(shape, data, edition_of(None, frozenset(), folder), shapes))
    yield from found or (values.faults(data) if name == "values" else ())


def _is_alpha3(code: str) -> bool:
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def _kind_files(folder: Path) -> list[Path]:
    return sorted((folder / "kinds").glob("*.yaml")) or sorted((SCHEMAS / "kinds").glob("*.yaml"))
