"""Hold the questions of the forms, and each form, against their shapes and against each other."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import forms, yamls
from formprep.lint.shapes import Edition, held
from formprep.paths import SCHEMAS

Fault = tuple[str, str, str]


def form_faults(home: Path, edition: Edition, shapes: Mapping[str, Any], *, based: bool) -> Iterator[Fault]:
    """Hold the questions of the forms, and each form, against their shapes and against each other.

    An edition that is `based` on another one takes from it what it does not hold.
    """
    shared: Mapping[str, Any] = {}
    for name in (forms.SHARED, *forms.FORMS):
        file = f"{home.name}/forms/{name}.yaml"
        try:
            values = yamls.load_with_lines(yamls.decode((home / "forms" / f"{name}.yaml").read_bytes()))[0]
        except OSError:
            if not based:
                yield file, "", "this file is missing"
            continue
        except yamls.YamlError as error:
            yield file, f"line {error.line}" if error.line else "", str(error)
            continue
        if not isinstance(values, Mapping):
            yield file, "", "not a mapping"
            continue
        found = list(held(shapes["questions" if name == forms.SHARED else "form"], values, edition, shapes))
        if name == forms.SHARED:
            shared = values
            found = found or list(_shared_faults(values))
        elif not found and shared:
            found = list(_form_faults(values, shared))
        yield from ((file, key, why) for key, why in found)


def _shared_faults(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the key of what the shared questions name and is not there, with what is wrong; their shape is right."""
    known = yamls.read(SCHEMAS / "labels.yaml")
    for name, raw in data["questions"].items():
        if raw["source"] not in data["sources"]:
            yield f"questions.{name}.source", f"'{raw['source']}' is not among the sources"
        if raw.get("known", "others") not in known:
            yield f"questions.{name}.known", "schemas/labels.yaml has no such entry"
        if (raw["type"] == "choice") != ("options" in raw):
            yield f"questions.{name}.options", "a choice has options, nothing else has"


def _form_faults(data: Mapping[str, Any], shared: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the key of what a form names and the shared questions have not, with what is wrong; its shape is right."""
    if data["source"] not in shared.get("sources", {}):
        yield "source", f"'{data['source']}' is not among the sources"
    for at, part in enumerate(data["parts"]):
        seen: set[str] = set()
        for index, raw in enumerate(part["questions"]):
            key = f"parts.{at}.questions.{index}"
            if raw["ask"] not in shared.get("questions", {}):
                yield f"{key}.ask", f"'{raw['ask']}' is not a question of questions.yaml"
            if raw["ask"] in seen:
                yield f"{key}.ask", "asked twice in this part"
            if raw["source"] not in shared.get("sources", {}):
                yield f"{key}.source", f"'{raw['source']}' is not among the sources"
            if (raw["required"] == "when") != ("when" in raw):
                yield f"{key}.when", "belongs to 'required: when', and has to stand there"
            seen.add(raw["ask"])
