"""Hold the files of an edition against their shapes, and against each other."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import assistance, directory, situation, yamls
from formprep.lint import coverage
from formprep.lint.form_files import form_faults
from formprep.lint.inheritance import file_of, inherited, uncovered
from formprep.lint.shapes import Edition, held
from formprep.paths import SCHEMAS
from formprep.schemas import ANSWERS, FORMS

_FILES = ("edition", *ANSWERS, "offices", "assistance")
"""The files of an edition that hold no items."""

Fault = tuple[str, str, str]


def edition_faults(home: Path, known: frozenset[str]) -> Iterator[Fault]:
    """Yield the faults of an edition's files; `known` are the kinds of paper that they may name."""
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    data: dict[str, Any] = {}
    for name in (*_FILES, *FORMS):
        file = f"{home.name}/{name}.yaml"
        try:
            data[name] = yamls.load_with_lines(yamls.decode((home / f"{name}.yaml").read_bytes()))[0]
        except OSError:
            if not inherited(home, name):
                yield file, "", "this file is missing"
        except yamls.YamlError as error:
            yield file, f"line {error.line}" if error.line else "", str(error)
    edition = edition_of(data.get("situation") or mapping(file_of(home, "situation")), known, home.parent)
    for name, rulings in data.items():
        shape = shapes["items" if name in FORMS else name]
        file = f"{home.name}/{name}.yaml"
        if not isinstance(rulings, Mapping):
            yield file, "", "not a mapping"
            continue
        found = list(held(shape, rulings, edition, shapes))
        yield from ((file, key, message) for key, message in found or _of_help(name, data, home))
    yield from uncovered(home, data)
    yield from _twice(home.name, data)
    yield from form_faults(home, edition, shapes, based="based_on" in data.get("edition", {}))
    yield from _lint_coverage(home, data, edition, shapes)
    known_files = {f"{name}.yaml" for name in (*_FILES, *FORMS, coverage.FILE)}
    yield from (
        (f"{home.name}/{path.name}", "", "no such file is read")
        for path in sorted(home.iterdir())
        if path.name not in known_files and path.name != "forms"
    )
    if home.name != data.get("edition", {}).get("id"):
        yield f"{home.name}/edition.yaml", "id", "differs from the name of the folder"


def _lint_coverage(home: Path, data: Mapping[str, Any], edition: Edition, shapes: Mapping[str, Any]) -> Iterator[Fault]:
    """Hold the coverage of an edition against its rules; one that is based on another need not have its own."""
    file = f"{home.name}/{coverage.FILE}.yaml"
    try:
        values = yamls.load_with_lines(yamls.decode((home / f"{coverage.FILE}.yaml").read_bytes()))[0]
    except OSError:
        if "based_on" not in data.get("edition", {}):
            yield file, "", "this file is missing"
        return
    except yamls.YamlError as error:
        yield file, f"line {error.line}" if error.line else "", str(error)
        return
    if not isinstance(values, Mapping):
        yield file, "", "not a mapping"
        return
    found = list(held(shapes["coverage"], values, edition, shapes))
    if not found and all(isinstance(data.get(name), Mapping) for name in (*_FILES, *FORMS)):
        try:
            found = list(coverage.faults(values, data, edition.kinds))
        except (KeyError, TypeError, AttributeError):
            return  # A rule file is faulty, which is told there.
    yield from ((file, key, why) for key, why in found)


def _of_help(name: str, data: Mapping[str, Any], home: Path) -> Iterator[tuple[str, str]]:
    """Yield what only the directory and the assistance know of their files, once their shape is right."""
    if name == "offices":
        yield from directory.faults(data[name])
    elif name == "assistance":
        services = data.get("offices") or mapping(file_of(home, "offices"))
        yield from assistance.faults(
            data[name], services.get("services") or {} if isinstance(services, Mapping) else {}
        )


def edition_of(data: Any, known: frozenset[str], folder: Path) -> Edition:
    """Return what the files of an edition may name, by its `situation.yaml` and what lies in `folder` beside it."""
    sources, series = (frozenset(mapping(folder / f"{name}.yaml")) for name in ("sources", "values"))
    edition = Edition(known, sources=sources, values=series)
    if isinstance(data, Mapping) and isinstance(data.get("answers"), Mapping):
        edition.questions = {
            key: rule for key, rule in situation.questions(data["answers"]) if isinstance(rule, Mapping)
        }
        edition.derived = frozenset(data.get("derived") or ())
    return edition


def _twice(home: str, data: Mapping[str, Any]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for name in FORMS:
        for item in (data.get(name) or {}).get("items") or ():
            if item in seen:
                yield f"{home}/{name}.yaml", f"items.{item}", f"this item is also in {seen[item]}.yaml"
            seen[item] = name


def mapping(path: Path) -> Mapping[str, Any]:
    """Return what a file maps; nothing where it can't be read, which is told elsewhere."""
    try:
        data = yamls.load_with_lines(yamls.decode(path.read_bytes()))[0]
    except (OSError, yamls.YamlError):
        return {}
    return data if isinstance(data, dict) else {}
