"""What a reading child does: read the file it is asked for, answer what it says, or draw a page of it.

Rules and OCR are loaded by the first file that needs them. A fault of formprep's own ends the child; the parent makes a
finding of that.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from formprep.model import Page, Problem, Transcript
from formprep.tools.child import ChangedError, Request, Turned, content, serve
from formprep.tools.limits import Limits
from formprep.transcripts import to_json


def main() -> None:
    """Serve the parent until it closes the pipe."""
    serve(_answer)


def _answer(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    return _picture(request, limits) if request.get("do") == "picture" else to_json(_read(request, limits, turned))


def _picture(request: Request, limits: Limits) -> Mapping[str, Any]:
    """Draw one page of a file; nothing where it can't be."""
    from formprep.reading import picture

    try:
        return {"picture": picture(content(request), request["page"], request["box"], request["turn"], limits)}
    except OSError:
        return {"picture": None}


def _read(request: Request, limits: Limits, turned: Turned) -> Transcript:
    from formprep.reading import transcribe_file

    try:
        data = content(request)
    except ChangedError:
        return Transcript("application/octet-stream", problems=(Problem("FP114"),))
    except OSError:
        return Transcript("application/octet-stream", problems=(Problem("FP112"),))
    return transcribe_file(data, enough=_enough(date.fromisoformat(request["on"])), limits=limits, turned=turned)


def _enough(on: date) -> Callable[[Page], bool]:
    def enough(page: Page) -> bool:
        from formprep import recognise
        from formprep.kinds import load_kinds

        return recognise.enough(page, load_kinds(), on=on)

    return enough
