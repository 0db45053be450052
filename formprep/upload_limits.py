"""What the department's online service takes, from `upload.yaml` and the dated values in `schemas/`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from formprep import values, yamls
from formprep.errors import InputError
from formprep.paths import SCHEMAS

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """Be the bounds of an upload: types by content, bytes of a file, files of an item, and how small papers may get."""

    types: tuple[str, ...]
    bytes: int
    files: Mapping[str, int]
    """The most files of an item, where that is known."""
    dots: int
    """Dots per inch below which a picture is not reduced."""
    quality: int
    """JPEG quality below which a picture is not reduced."""
    coloured: frozenset[str]
    """The kinds of paper that stay in colour."""


@cache
def limits(edition: str, folder: Path = SCHEMAS) -> UploadLimits:
    """Return the limits of an edition, else the usual ones. Raise `InputError` where the file is faulty."""
    path = folder / "upload.yaml"
    try:
        data = yamls.read(path)
        service = data.get("editions", {}).get(edition, data["default"])
        return UploadLimits(
            types=tuple(service["types"]),
            bytes=_largest(folder, service["megabytes"]),
            files={item: each["most"] for each in service["files"] for item in each["items"]},
            dots=data["legible"]["dots"],
            quality=data["legible"]["quality"],
            coloured=frozenset(data["coloured"]),
        )
    except (OSError, yamls.YamlError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path.name} is faulty ({error}); run `formprep lint`.") from error


def _largest(folder: Path, key: str) -> int:
    size = values.load_values(folder)[key].newest.value
    if not isinstance(size, int):
        raise TypeError(f"'{key}' is no number")
    return size * _MEGABYTE
