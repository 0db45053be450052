"""What a run was asked for, and the digest of all that a report depends on but the submission itself."""

import hashlib
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from formprep.model import Language
from formprep.paths import SCHEMAS, TEMPLATES
from formprep.tools.limits import Limits
from formprep.version import VERSION

_READING = (
    "cerberus", "numpy", "onnxruntime", "opencv-python-headless", "pi-heif", "pikepdf", "pillow", "pypdfium2",
    "PyYAML", "rapidocr", "reportlab", "zxing-cpp",
)  # fmt: skip
"""The packages that have a say in what is read, judged or drawn."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Be what holds for every submission of a run."""

    root: str
    out: str
    on: str
    lang: Language
    edition: str | None = None
    covers: bool = False
    cache: str | None = None
    """The folder of transcripts, if they are kept."""
    papers: int = 0
    """Bytes of transcripts that are kept with the record; where it is 0, that folder serves."""
    since: float | None = None
    """Seconds since 1970: contents of submissions that were not touched after are not looked at again."""
    folds: bool = False
    home: str | None = None
    """The folder of this computer that has the record, where the results go to a store."""

    def to_dict(self) -> dict[str, Any]:
        """Return the settings as plain values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> "Settings":
        """Return the settings that `to_dict` gave."""
        return cls(**raw)

    @property
    def digest(self) -> str:
        """Return what ties a report to its day, its edition and this version of rules, words and code."""
        return hashlib.sha256(f"{tool_digest()}\0{self.on}\0{self.edition}".encode()).hexdigest()


@cache
def tool_digest() -> str:
    """Return a digest of rules, words, code, limits and the packages that read."""
    found = [VERSION, sys.version, repr(sorted(Limits().to_dict().items())), *map(_version, _READING)]
    digest = hashlib.sha256("\0".join(found).encode())
    code = Path(__file__).resolve().parents[1]
    for folder, pattern in ((code, "*.py"), (SCHEMAS, "*"), (TEMPLATES, "*")):
        for path in sorted(each for each in folder.rglob(pattern) if each.is_file()):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
