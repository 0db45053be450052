"""The page of a paper that a finding is about, with its place marked: drawn by a reading child, never here."""

import base64
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from formprep.service.readers import Readers
from formprep.tools.folder import locate
from formprep.tools.sandbox import Answer, Task

Place = tuple[str, int, tuple[float, float, float, float] | None]
"""The file, the page, and where on it."""


def place_of(report: Mapping[str, Any], number: int) -> Place | None:
    """Return where a finding's fault is; None where it has no page that could be drawn."""
    finding = report["findings"][number]
    file = next((each for each in report["files"] if each["path"] == finding["file"]), None)
    if file is None or not file["pages"]:
        return None
    facts = [fact for each in file["documents"] for fact in each["facts"] if fact["name"] == finding["fact"]]
    fact = next((each for each in facts if each.get("box") and finding["page"] in (None, each["page"])), None)
    page = finding["page"] or (fact["page"] if fact else 1)
    if page > file["pages"] or (finding["page"] is None and fact is None):
        return None
    return finding["file"], page, tuple(fact["box"]) if fact else None


def picture(
    folder: Path, file: Mapping[str, Any], place: Place, turn: int, readers: Readers, stopped: threading.Event
) -> bytes | None:
    """Return the page as a PNG; None where it can't be drawn any more."""
    path, page, box = place
    request = {
        "do": "picture",
        "path": str(locate(folder, path).absolute()),
        "bytes": file["bytes"],
        "sha256": file["sha256"],
        "page": page,
        "box": box,
        "turn": turn,
        "limits": readers.limits.to_dict(),
    }
    said: list[Answer] = []
    with readers.session(stopped) as session:
        session.run([Task(path, request)], lambda _, answer: said.append(answer))
    drawn = said[0].get("picture") if said and not isinstance(said[0], str) else None
    return base64.b64decode(drawn) if isinstance(drawn, str) else None
