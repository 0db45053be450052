"""The digest of the rules by which a report was judged: a check by others is to be made again."""

import hashlib
from functools import cache
from pathlib import Path

from formprep import yamls
from formprep.paths import SCHEMAS
from formprep.schemas import editions
from formprep.version import VERSION


@cache
def rules_digest(edition: str, folder: Path = SCHEMAS, version: str = VERSION) -> str:
    """Return what changes with a rule of that edition, of one it is based on or of all, and with each release.

    Another edition's rules do not change it. One that is not known any more has a digest that no report bears.
    """
    told = hashlib.sha256(f"{version}\0{edition}\0".encode())
    others = set(editions(folder)) - _chain(edition, folder)
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        name = path.relative_to(folder)
        if name.parts[0] not in others:
            told.update(name.as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return told.hexdigest()


def _chain(edition: str, folder: Path) -> set[str]:
    found: set[str] = set()
    while edition in editions(folder) and edition not in found:
        found.add(edition)
        edition = yamls.read(folder / edition / "edition.yaml").get("based_on") or ""
    return found
