"""What a child process does: read the file it is asked for, answer what it says, wait for the next.

Requests and answers are JSON lines over the pipes it was started with: `{"ready": true}` first, then for each request
`{"page": 1}` as each page begins and `{"answer": …}` in the end. Rules and OCR are loaded by the first file that needs
them. A fault of formprep's own ends the child; the parent makes a finding of that.
"""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from formprep.model import Page, Problem, Transcript
from formprep.tools.folder import opened
from formprep.tools.limits import Limits
from formprep.tools.sandbox import allow_time, confine
from formprep.transcripts import to_json


def main() -> None:
    """Serve the parent until it closes the pipe."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def say(message: Mapping[str, Any]) -> None:
        answers.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
        answers.flush()

    confined = False
    say({"ready": True})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        limits = Limits.from_dict(request["limits"])
        if not confined:
            confine(limits)
            confined = True
        allow_time(limits)
        transcript = _read(request, limits, lambda number: say({"page": number}))
        say({"answer": to_json(transcript)})


def _read(request: Mapping[str, Any], limits: Limits, turned: Callable[[int], None]) -> Transcript:
    from formprep.reading import transcribe_file

    try:
        with opened(Path(request["path"])) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as stream:
            data = stream.read(request["bytes"] + 1)
    except OSError:
        return Transcript("application/octet-stream", problems=(Problem("FP112"),))
    if hashlib.sha256(data).hexdigest() != request["sha256"]:
        return Transcript("application/octet-stream", problems=(Problem("FP114"),))
    return transcribe_file(data, enough=_enough(date.fromisoformat(request["on"])), limits=limits, turned=turned)


def _enough(on: date) -> Callable[[Page], bool]:
    def enough(page: Page) -> bool:
        from formprep import recognise
        from formprep.kinds import load_kinds

        return recognise.enough(page, load_kinds(), on=on)

    return enough
