"""What a worker process of a batch does: answer one submission after the other, until the parent closes the pipe.

It speaks as the reading children do, but is not confined: it opens no stranger's file itself, its reading child does.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from formprep.batch.record import Entry
from formprep.batch.settings import Settings
from formprep.batch.submission import Desk
from formprep.tools.limits import Limits
from formprep.tools.sandbox import end_with_parent

LIMITS = Limits(seconds=3600, page_seconds=400, memory=2_000_000_000)
"""What one submission may cost: a whole one, the time between two of its files, the memory of its worker."""
RETIRE = 0.25
"""A worker that keeps more than this share of the memory between two submissions is replaced."""


def main() -> None:
    """Serve the parent."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def say(message: Mapping[str, Any]) -> None:
        answers.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
        answers.flush()

    end_with_parent(LIMITS)
    say({"ready": True})
    desk: Desk | None = None
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if desk is None:
            desk = Desk(Settings.from_dict(request["settings"]))
        known = Entry(**request["known"]) if request["known"] else None
        entry, same = desk.answer(request["name"], known, lambda number: say({"page": number}))
        say({"answer": {"same": same, "entry": asdict(entry)}})
    if desk:
        desk.__exit__(None, None, None)
