"""What the child process does that opens a form to fill: tell what it asks, or write values into it.

The same protocol and confinement as `formprep.worker`; a written PDF comes back as base64.
"""

import base64
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from formprep.tools.folder import opened
from formprep.tools.limits import Limits
from formprep.tools.sandbox import allow_time, confine


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
        say({"answer": _answer(request, limits)})


def _answer(request: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    with opened(Path(request["path"])) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as stream:
        data = stream.read(request["bytes"] + 1)
    if request["do"] == "read":
        from formprep.tools.form_read import read

        return read(data, limits.pages)
    from formprep.tools.form_write import write

    return {"pdf": base64.b64encode(write(data, request["steps"], flatten=request["flatten"])).decode()}
