"""Hold the questions of the forms, and each form, against their shapes and against each other."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import forms, yamls
from formprep.lint.shapes import Edition, held

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
            found = found or list(forms.shared_faults(values))
        elif not found and shared:
            found = list(forms.form_faults(values, shared))
        yield from ((file, key, why) for key, why in found)
