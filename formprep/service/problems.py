"""What went wrong, as RFC 9457 problem details, in the words of the command line and the asked language."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import Response

from formprep import messages
from formprep.errors import FormprepError, InputError
from formprep.model import LANGUAGES, Language
from formprep.service.languages import preferred
from formprep.situation import SituationError

MEDIA_TYPE = "application/problem+json"
STATUS = {
    "malformed": 400,
    "identity": 401,
    "access": 403,
    "origin": 403,
    "not-found": 404,
    "method": 405,
    "upload-time": 408,
    "conflict": 409,
    "changed": 412,
    "unconditional": 428,
    "body": 413,
    "file": 413,
    "files": 413,
    "type": 415,
    "host": 421,
    "input": 422,
    "situation": 422,
    "attempts": 429,
    "client": 429,
    "fault": 500,
    "busy": 503,
    "database": 503,
    "not-ready": 503,
    "stopping": 503,
    "time": 503,
}
"""The kinds of problem; each has its words under `service` in the messages."""


class ProblemEntry(BaseModel):
    """One answer or option that can't be used."""

    key: str
    line: int | None = None
    detail: str
    allowed: list[Any] | None = None


class ProblemDetails(BaseModel):
    """RFC 9457 problem details."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[ProblemEntry] | None = None


class ProblemError(Exception):
    """End a request with a problem of one kind.

    `words` is another message than the kind's own, `detail` the text itself. `retry` is in seconds.
    """

    def __init__(
        self,
        kind: str,
        *,
        detail: str = "",
        words: str = "",
        retry: int | None = None,
        errors: list[dict[str, Any]] | None = None,
        headers: Mapping[str, str] | None = None,
        **params: Any,
    ) -> None:
        super().__init__(kind)
        self.kind, self.params, self.retry, self.errors = kind, params, retry, errors
        self._detail, self._words = detail, words or f"service.detail.{kind}"
        self._headers = dict(headers or {})

    @property
    def status(self) -> int:
        """Return the HTTP status."""
        return STATUS[self.kind]

    def told(self, lang: Language) -> dict[str, Any]:
        """Return the problem as plain values."""
        found: dict[str, Any] = {
            "type": f"urn:formprep:problem:{self.kind}",
            "title": messages.say(f"service.title.{self.kind}", {}, lang),
            "status": self.status,
            "detail": self._detail or messages.say(self._words, self.params, lang),
        }
        return found if self.errors is None else {**found, "errors": self.errors}

    def answer(self, lang: Language) -> Response:
        """Return the problem as the answer to a request."""
        headers = {"Content-Language": lang, **self._headers}
        if self.retry is not None:
            headers["Retry-After"] = str(self.retry)
        return Response(text(self.told(lang)), self.status, headers, MEDIA_TYPE)


def text(value: Mapping[str, Any]) -> bytes:
    """Return JSON as the command line writes it; letters that no encoding has become question marks."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def language(connection: HTTPConnection) -> Language:
    """Return the language a request asks for by `lang`, else the one its reader prefers."""
    asked = connection.query_params.get("lang")
    named: Language | None = next((each for each in LANGUAGES if each == asked), None)
    return named or preferred(connection.headers.get("accept-language", ""))


def of_error(error: FormprepError, lang: Language, folder: Path | None = None) -> ProblemError:
    """Return the problem that an error of formprep's is; `folder`, where the upload lies, is not told."""
    if isinstance(error, SituationError):
        return ProblemError("situation", detail=error.told(lang), errors=_entries(error, lang))
    if isinstance(error, InputError):
        return ProblemError("input", detail=_without(str(error), folder))
    return ProblemError("fault", name=type(error).__name__)


def of_options(error: RequestValidationError, lang: Language) -> ProblemError:
    """Return the problem that options are which can't be used."""
    entries = [_option(each, lang) for each in error.errors()]
    detail = "\n".join(f"{each['key']}: {each['detail']}" for each in entries)
    return ProblemError("input", detail=detail, errors=entries)


def of_http(error: HTTPException) -> ProblemError:
    """Return the problem that an answer of the framework's own is."""
    kinds = {404: "not-found", 405: "method", 415: "type"}
    return ProblemError(kinds.get(error.status_code, "malformed"))


def _entries(error: SituationError, lang: Language) -> list[dict[str, Any]]:
    return [
        {
            "key": fault.key,
            "line": fault.line,
            "detail": messages.say(f"situation.{fault.reason}", fault.params, lang),
            "allowed": list(fault.params["allowed"]) if isinstance(fault.params.get("allowed"), list | tuple) else None,
        }
        for fault in error.faults
    ]


def _option(each: Mapping[str, Any], lang: Language) -> dict[str, Any]:
    key = ".".join(str(part) for part in each["loc"][1:]) or str(each["loc"][0])
    given = str(each.get("input"))[:40]
    params: dict[str, Any] = {"given": given}
    reason = "bad-value"
    allowed: list[str] | None = None
    match each["type"]:
        case "literal_error":
            allowed = str(each["ctx"]["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
            reason, params = "not-allowed", {"given": given, "allowed": allowed}
        case "bool_parsing":
            reason = "type-boolean"
        case "extra_forbidden":
            reason, params = "unknown-key", {}
        case "missing":
            reason, params = "missing", {}
    return {"key": key, "line": None, "detail": messages.say(f"situation.{reason}", params, lang), "allowed": allowed}


def _without(told: str, folder: Path | None) -> str:
    """Return words without where the upload lies: what is left is the path by which it was sent."""
    return told if folder is None else re.sub(re.escape(str(folder)) + r"/(?:(?:form|papers|filled)/)?", "", told)
