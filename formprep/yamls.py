"""The only door to YAML: text in, plain values out, and a fault names the line.

Stricter than YAML 1.1 where it bites people: no duplicate keys, no anchors or aliases, no tags, and only `true` and
`false` are booleans, so that `NO` stays the text it was meant to be.
"""

import re
from collections.abc import Hashable
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import yaml

LARGEST = 1_000_000
"""Bytes a file that a person wrote may have."""
DEEPEST = 32
"""Levels of nesting that are read."""


class YamlError(ValueError):
    """Say what is wrong with the text, and on which line (from 1; None where no line can be named)."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


class Lines(dict[tuple[str | int, ...], int]):
    """Map the path of each key to its line."""

    def near(self, path: tuple[str | int, ...]) -> int | None:
        """Return the line of that path, or of the nearest one above it."""
        for end in range(len(path), -1, -1):
            if path[:end] in self:
                return self[path[:end]]
        return None


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    yaml_implicit_resolvers: ClassVar[dict[Any, Any]] = {
        letter: [(tag, regexp) for tag, regexp in resolvers if tag.rsplit(":", 1)[-1] in ("null", "merge")]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false|True|False)$"), list("tTfF"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?(?:0|[1-9][0-9]{0,17})$"), list("-+0123456789")
)
_Loader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]+$"), list("-+0123456789"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:timestamp", re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), list("0123456789")
)


def load(text: str) -> Any:
    """Return the values of a YAML text. Raise `YamlError` for what is faulty or not allowed."""
    return load_with_lines(text)[0]


def load_with_lines(text: str) -> tuple[Any, Lines]:
    """Return the values and the line of each key."""
    _refuse_anchors(text)
    return _composed(text)


def _composed(text: str) -> tuple[Any, Lines]:
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except (yaml.YAMLError, RecursionError) as error:
        raise _told(error) from None
    finally:
        loader.dispose()
    lines = Lines()
    return (None if node is None else _value(node, (), lines)), lines


def read(path: Path) -> Any:
    """Return the values of one of formprep's own YAML files; that they have no anchors, `formprep lint` sees to."""
    return _composed(path.read_text(encoding="utf-8"))[0]


def dump(values: Any) -> str:
    """Return values as YAML text that `load` reads back the same; texts that look like something else are quoted."""
    text: str = yaml.dump(values, Dumper=yaml.SafeDumper, allow_unicode=True, sort_keys=False, width=120)
    return text


def decode(data: bytes) -> str:
    """Return the text of a file that a person wrote: UTF-8, a BOM allowed, at most 1 MB."""
    if len(data) > LARGEST:
        raise YamlError(f"the file has more than {LARGEST} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise YamlError("the file is not UTF-8 text; save it again as UTF-8", line) from None


def _refuse_anchors(text: str) -> None:
    try:
        depth = 0
        for event in yaml.parse(text, Loader=_Base):
            mark: Any = event.start_mark
            line = mark.line + 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise YamlError("anchors and aliases (& and *) are not allowed", line)
            if getattr(event, "tag", None):
                raise YamlError("tags (!) are not allowed", line)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    raise YamlError(f"nested more than {DEEPEST} levels deep", line)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except (yaml.YAMLError, RecursionError) as error:
        raise _told(error) from None


def _told(error: Exception) -> YamlError:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else None
    if isinstance(error, yaml.reader.ReaderError):
        return YamlError("a character that YAML does not allow", line)
    return YamlError(str(getattr(error, "problem", None) or "not readable as YAML"), line)


def _value(node: yaml.Node, path: tuple[str | int, ...], lines: Lines) -> Any:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise YamlError("a key must be a plain word", line)
            key = key_node.value
            if key in mapping:
                raise YamlError(f"the key '{key}' is there twice", line)
            lines[(*path, key)] = line
            mapping[key] = _value(value_node, (*path, key), lines)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, (*path, index), lines) for index, each in enumerate(node.value)]
    return _scalar(node, lines)


def _scalar(node: Any, lines: Lines) -> Any:
    tag = node.tag.rsplit(":", 1)[-1]
    match tag:
        case "null":
            return None
        case "bool":
            return node.value.lower() == "true"
        case "int":
            return int(node.value)
        case "float":
            return float(node.value)
        case "timestamp":
            try:
                return date.fromisoformat(node.value)
            except ValueError:
                return node.value
    return node.value
