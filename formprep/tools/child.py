"""What every child process does: answer one request after the other, confined, until the parent closes the pipe.

Requests and answers are JSON lines over the pipes it was started with: `{"ready": true}` first, then for each request
`{"page": 1}` as a page begins, but seldom enough that the parent is not kept from its work by quick ones, and
`{"answer": …}` in the end.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from formprep.tools.folder import opened
from formprep.tools.limits import Limits
from formprep.tools.sandbox import allow_time, confine

Request = Mapping[str, Any]
Turned = Callable[[int], None]

_SELDOM = 0.1
"""Seconds after a page was told in which no other is: the parent gives each some hundred times as long."""


class ChangedError(OSError):
    """Tell that a file is no longer what it was when it was listed."""


def serve(answer: Callable[[Request, Limits, Turned], Mapping[str, Any]]) -> None:
    """Answer the parent's requests; what is printed meanwhile goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def say(message: Mapping[str, Any]) -> None:
        answers.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
        answers.flush()

    told = 0.0

    def turned(number: int) -> None:
        nonlocal told
        if time.monotonic() - told > _SELDOM:
            told = time.monotonic()
            say({"page": number})

    confined = False
    say({"ready": True})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        limits = Limits.from_dict(request["limits"])
        if not confined:
            confine(limits)
            confined = True
        allow_time(limits)
        told = time.monotonic()
        say({"answer": answer(request, limits, turned)})


def content(request: Request) -> bytes:
    """Return the bytes of the file asked for. Raise `OSError`, or `ChangedError` where they are others than listed."""
    with opened(Path(request["path"])) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as stream:
        data = stream.read(request["bytes"] + 1)
    if hashlib.sha256(data).hexdigest() != request["sha256"]:
        raise ChangedError(request["path"])
    return data
