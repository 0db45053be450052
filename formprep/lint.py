"""Check the rule data itself: `formprep lint` refuses what is faulty, with file and key."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from formprep import kinds, messages, quality, rules, situation, yamls
from formprep.codes import CODES
from formprep.model import LANGUAGES, Quality
from formprep.paths import SCHEMAS
from formprep.schemas import FORMS

Fault = tuple[str, str, str]
"""The file, the dotted key and what is wrong."""


@dataclass(slots=True)
class _Edition:
    """Be what the files of one edition may name; `always` are the questions that have an answer in every situation."""

    kinds: frozenset[str]
    questions: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    derived: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset({"applies_on", "on"})


def lint(folder: Path = SCHEMAS) -> list[Fault]:
    """Return all faults of the rule data below `folder`: a folder of editions, or one edition."""
    found = kinds.faults(folder / "kinds") if (folder / "kinds").is_dir() else []
    known = frozenset(name for path in _kind_files(folder) for name in _mapping(path))
    if (folder / "kinds").is_dir():
        found += _lint_shared(folder)
        found += _lint_upload(folder, known)
    elif not (folder / "edition.yaml").exists():
        found.append(("kinds", "", "this folder is missing"))
    homes = [folder] if (folder / "edition.yaml").exists() else sorted(p.parent for p in folder.glob("*/edition.yaml"))
    if not homes:
        found.append((folder.name, "", "no edition.yaml was found here"))
    for home in homes:
        found += _lint_edition(home, known)
    return found


def _lint_shared(folder: Path) -> Iterator[Fault]:
    """Hold the files that every edition and the kinds share against what their readers expect."""
    for name in ("labels", "languages", "nationalities", "quality", "romanisations", "struck", "translations"):
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
            elif name == "nationalities":
                yield from ((file, key, "missing") for key in sorted({"iso", "icao"} - set(data)))
                codes = data.get("iso") or {}
                yield from (
                    (file, f"iso.{code}", "not three capital letters") for code in codes if not _is_alpha3(code)
                )
    for file in ("characters.tsv", "readings.tsv", "report.schema.json"):
        if not (folder / file).is_file():
            yield file, "", "this file is missing"


def _lint_upload(folder: Path, known: frozenset[str]) -> Iterator[Fault]:
    """Hold what the online service takes against its shape."""
    file = "upload.yaml"
    try:
        data = yamls.load_with_lines(yamls.decode((folder / file).read_bytes()))[0]
    except (OSError, yamls.YamlError) as error:
        yield file, "", f"can't be read ({error})"
        return
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    if not isinstance(data, Mapping):
        yield file, "", "not a mapping"
    else:
        yield from ((file, key, message) for key, message in _held(shapes["upload"], data, _Edition(known), shapes))


def _quality(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    found = list(_held(shapes["quality"], data, _Edition(frozenset()), shapes))
    yield from found or quality.faults(data)


def _is_alpha3(code: str) -> bool:
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def _kind_files(folder: Path) -> list[Path]:
    return sorted((folder / "kinds").glob("*.yaml")) or sorted((SCHEMAS / "kinds").glob("*.yaml"))


def _mapping(path: Path) -> Mapping[str, Any]:
    try:
        data = yamls.load_with_lines(yamls.decode(path.read_bytes()))[0]
    except (OSError, yamls.YamlError):
        return {}
    return data if isinstance(data, dict) else {}


def _lint_edition(home: Path, known: frozenset[str]) -> Iterator[Fault]:
    shapes = yamls.read(SCHEMAS / "rule-files.yaml")
    data: dict[str, Any] = {}
    for name in ("edition", "situation", "eligibility", "guidance", *FORMS):
        file = f"{home.name}/{name}.yaml"
        try:
            data[name] = yamls.load_with_lines(yamls.decode((home / f"{name}.yaml").read_bytes()))[0]
        except OSError:
            yield file, "", "this file is missing"
        except yamls.YamlError as error:
            yield file, f"line {error.line}" if error.line else "", str(error)
    edition = _edition(data.get("situation"), known)
    for name, values in data.items():
        shape = shapes["items" if name in FORMS else name]
        file = f"{home.name}/{name}.yaml"
        if not isinstance(values, Mapping):
            yield file, "", "not a mapping"
            continue
        yield from ((file, key, message) for key, message in _held(shape, values, edition, shapes))
    yield from _twice(home.name, data)
    known_files = {f"{name}.yaml" for name in ("edition", "situation", "eligibility", "guidance", *FORMS)}
    yield from (
        (f"{home.name}/{path.name}", "", "no such file is read")
        for path in sorted(home.iterdir())
        if path.name not in known_files
    )
    if home.name != data.get("edition", {}).get("id"):
        yield f"{home.name}/edition.yaml", "id", "differs from the name of the folder"


def _edition(data: Any, known: frozenset[str]) -> _Edition:
    edition = _Edition(known)
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


def _held(
    shape: Mapping[str, Any], values: Mapping[str, Any], edition: _Edition, shapes: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Hold values against a shape, then ask each `check_with` of it."""
    broken = rules.breaches(_plain(shape), values)
    for breach in broken:
        asks = f" ({breach.constraint})" if breach.constraint not in (None, True) else ""
        yield ".".join(str(part) for part in breach.path), f"breaks the rule '{breach.rule}'{asks}"
    wrong = {breach.path for breach in broken}
    for path, name, value in _asked(shape, values, ()):
        if not any(path[: len(each)] == each for each in wrong):
            for key, message in _ASK[name](value, edition, shapes):
                yield ".".join([*(str(part) for part in path), *([key] if key else [])]), message


def _plain(shape: Any) -> Any:
    if isinstance(shape, Mapping):
        return {key: _plain(each) for key, each in shape.items() if key != "check_with"}
    return [_plain(each) for each in shape] if isinstance(shape, list) else shape


def _asked(
    shape: Mapping[str, Any], values: Mapping[str, Any], above: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    """Yield every value that a `check_with` of the shape is about, with its path."""
    for key, value in values.items():
        yield from _asked_of(shape.get(key, {}), value, (*above, key))


def _asked_of(rule: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    if "check_with" in rule:
        yield path, rule["check_with"], value
    if isinstance(value, Mapping):
        if "schema" in rule:
            yield from _asked(rule["schema"], value, path)
        for key, each in value.items():
            yield from _asked_of(rule.get("keysrules", {}), key, (*path, key))
            yield from _asked_of(rule.get("valuesrules", {}), each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _asked_of(rule.get("schema", {}), each, (*path, index))


Asked = Iterator[tuple[str, str]]


def _text(value: Any, edition: _Edition, shapes: Any) -> Asked:
    for lang in LANGUAGES:
        if not isinstance(value.get(lang), str) or not value[lang].strip():
            yield lang, "a title in this language is missing"
    yield from ((key, "not a language") for key in value if key not in LANGUAGES)


def _answers(value: Any, edition: _Edition, shapes: Any) -> Asked:
    try:
        rules.check_schema(_plain(value))
    except ValueError as error:
        yield "", f"not a Cerberus schema: {error}"


def _question(value: Any, edition: _Edition, shapes: Any) -> Asked:
    if value not in edition.questions:
        yield "", f"'{value}' is not a question"


def _default(value: Any, edition: _Edition, shapes: Any) -> Asked:
    rule = edition.questions.get(value["key"])
    if rule is not None and rules.breaches({"value": _plain(rule)}, {"value": value["value"]}):
        yield "value", "is no answer to this question"


def _item(value: Any, edition: _Edition, shapes: Any) -> Asked:
    ref, paragraph = value["ref"], value["paragraph"]
    if paragraph != (f"VII, important note {ref[1:]}" if ref[0] == "N" else f"VII({ref[0]}){ref[1:]}"):
        yield "paragraph", f"'{paragraph}' is not that of {ref}"


def _condition(value: Any, edition: _Edition, shapes: Any) -> Asked:
    for key, rule in value.items():
        if key not in edition.questions and key not in edition.derived:
            yield key, "neither a question nor derived from one"
            continue
        try:
            rules.check_schema({key: rule})
        except ValueError as error:
            yield key, f"not a Cerberus rule: {error}"
            continue
        for limit in ("min", "max"):
            if limit in rule and (not isinstance(rule[limit], int) or isinstance(rule[limit], bool)):
                yield key, f"'{limit}' is not a whole number"
        allowed = edition.questions.get(key, {}).get("allowed")
        for word in [*rule.get("allowed", ()), *rule.get("forbidden", ())]:
            if allowed is not None and word not in allowed:
                yield key, f"'{word}' is no answer to this question"


def _when_asked(value: Any, edition: _Edition, shapes: Any) -> Asked:
    yield from _condition(value, edition, shapes)
    yield from ((key, message) for key in value for _, message in _has_message(f"why.not-asked.{key}"))


def _rule(value: Any, edition: _Edition, shapes: Any) -> Asked:
    try:
        rules.check_schema({"fact": value})
    except ValueError as error:
        yield "", f"not a Cerberus rule: {error}"
        return
    for name in ("on_or_after", "on_or_before", "within_months_before"):
        day = value.get(name)
        day = day[0] if isinstance(day, list) and day else day
        if day is not None and day not in edition.days:
            yield name, f"'{day}' is not a day that is known"


def _acceptances(value: Any, edition: _Edition, shapes: Any) -> Asked:
    for index, each in enumerate(value):
        yield from ((f"{index}.{key}", message) for key, message in _second(each, edition, shapes))


def _service(value: Any, edition: _Edition, shapes: Any) -> Asked:
    yield from _held(shapes["upload-service"], value, edition, shapes)


def _second(value: Any, edition: _Edition, shapes: Any) -> Asked:
    if not isinstance(value, Mapping):
        yield "", "not a mapping"
        return
    yield from _held(shapes["acceptance"], value, edition, shapes)


def _among(known: Callable[[_Edition], Any], what: str) -> Callable[[Any, _Edition, Any], Asked]:
    def ask(value: Any, edition: _Edition, shapes: Any) -> Asked:
        if value not in known(edition):
            yield "", f"'{value}' is not {what}"

    return ask


def _message(prefix: str) -> Callable[[Any, _Edition, Any], Asked]:
    def ask(value: Any, edition: _Edition, shapes: Any) -> Asked:
        yield from _has_message(prefix + str(value))

    return ask


def _has_message(key: str) -> Asked:
    for lang in LANGUAGES:
        words: Any = messages.catalog(lang)
        for part in key.split("."):
            words = words.get(part) if isinstance(words, Mapping) else None
        if not isinstance(words, str):
            yield "", f"templates/messages/{lang}.yaml has no message '{key}'"


_ASK: dict[str, Callable[[Any, _Edition, Any], Asked]] = {
    "acceptances": _acceptances,
    "answers": _answers,
    "default": _default,
    "item": _item,
    "asked": _when_asked,
    "code": _among(lambda edition: CODES, "a finding code"),
    "condition": _condition,
    "fact": _among(lambda edition: kinds.FACTS, "a fact"),
    "ground": _message("reasons.ground-"),
    "guidance": _message("guidance."),
    "kind": _among(lambda edition: edition.kinds, "a kind of document"),
    "measure": _among(lambda edition: {each.name for each in fields(Quality)}, "a measure of a page"),
    "question": _question,
    "reason": _message("reasons."),
    "rule": _rule,
    "second": _second,
    "service": _service,
    "situation-message": _message("situation."),
    "text": _text,
}
