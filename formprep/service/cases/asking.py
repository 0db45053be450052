"""What the routes of a caseload share: asking it off the event loop, what it refuses as a problem, refusals noted."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.responses import JSONResponse, Response

from formprep import yamls
from formprep.caseload import CaseError, Caseload
from formprep.model import Language
from formprep.service import problems
from formprep.service.papers import strict_json
from formprep.service.problems import ProblemError
from formprep.service.state import service_of
from formprep.service.uploads import body

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)
_KINDS = {
    "no-submission": "not-found",
    "no-run": "not-found",
    "no-token": "not-found",
    "changed": "changed",
    "taken": "conflict",
    "lease-lost": "conflict",
    "no-papers": "conflict",
    "one-report": "conflict",
    "unreachable": "database",
    "no-database": "database",
    "newer": "database",
    "older": "database",
    "url": "database",
}
"""The kind of problem that each refusal is; all others are input that can't be used."""


class Json(JSONResponse):
    """Write JSON as the other routes do; letters that no encoding has become question marks."""

    def render(self, content: Any) -> bytes:
        """Return the bytes."""
        return problems.text(content)


class Noted(APIRoute):
    """Have the audit trail hold who was refused."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        """Return what answers a request."""
        answer = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                return await answer(request)
            except ProblemError as error:
                if error.kind == "access":
                    await _note_refusal(request)
                raise

        return answered


def caseload_of(request: Request) -> Caseload:
    """Return the caseload; a route that asks for it exists only where there is one."""
    found = service_of(request).caseload
    assert found is not None
    return found


async def ask(call: Callable[..., T], *given: Any, **named: Any) -> T:
    """Return what the caseload answers, without keeping other requests waiting."""
    return await asyncio.to_thread(call, *given, **named)


def problem_of(error: CaseError, lang: Language) -> ProblemError:
    """Return the problem that a refusal is. Where the database lies is not told to callers."""
    kind = _KINDS.get(error.kind, "input")
    if kind == "database":
        return ProblemError(kind, retry=10)
    return ProblemError(kind, detail=error.told(lang))


async def taken(request: Request, model: type[M]) -> M:
    """Return the body of a request, JSON of that shape. Raise `ProblemError` or `RequestValidationError`."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise ProblemError("type", types="application/json")
    bounds = service_of(request).settings.bounds
    data = b"".join([chunk async for chunk in body(request, bounds, yamls.LARGEST)])
    value = strict_json(data)
    if value is None:
        raise ProblemError("malformed")
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise RequestValidationError([{**each, "loc": ("body", *each["loc"])} for each in error.errors()]) from None


def sent(model: type[BaseModel], example: dict[str, Any]) -> dict[str, Any]:
    """Return the description of a request that is JSON of that shape."""
    content = {"application/json": {"schema": model.model_json_schema(), "example": example}}
    return {"requestBody": {"required": True, "content": content}}


def version_of(request: Request) -> int:
    """Return the version that a change names in If-Match. Raise `ProblemError` where it names none."""
    named = request.headers.get("if-match", "").strip()
    if not named:
        raise ProblemError("unconditional")
    number = named.removeprefix("W/").strip('"')
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        raise ProblemError("changed")
    return int(number)


async def _note_refusal(request: Request) -> None:
    """Note who was refused, if that can be told."""
    with suppress(ProblemError, CaseError):
        who = await service_of(request).authenticate(request)
        subject = str(request.path_params.get("id", ""))
        known = subject if subject.isascii() and subject.isalnum() else ""
        await ask(caseload_of(request).audit.note, "refused", by=who.name, subject=known)
