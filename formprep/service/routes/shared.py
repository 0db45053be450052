"""What the routes share: options, taking a request in, doing its work in its turn, sending a file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, TypeVar

from fastapi import Query, Request
from pydantic import BaseModel, ConfigDict
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from formprep.errors import FormprepError
from formprep.model import Language
from formprep.service import papers, problems
from formprep.service.access import Principal
from formprep.service.problems import ProblemError
from formprep.service.running import Work
from formprep.service.state import Service
from formprep.service.uploads import Received, received
from formprep.service.workspace import remove

T = TypeVar("T")
_CHUNK = 1 << 18


class Options(BaseModel):
    """The options of every request; others are refused, so that a slip is not taken for an answer."""

    model_config = ConfigDict(extra="forbid")

    on: Annotated[
        str | None, Query(description="The day the check is made for (default: today).", examples=["2019-06-03"])
    ] = None
    edition: Annotated[str | None, Query(description="The edition of the rules.", examples=["2019-05"])] = None
    lang: Annotated[
        Language | None, Query(description="The language of what is drawn and of problems; else Accept-Language.")
    ] = None


@dataclass(slots=True)
class Place:
    """Be a request's own folder and the bytes counted for it."""

    service: Service
    folder: Path
    bytes: int = field(default=0)

    def count(self, size: int) -> None:
        """Count bytes that are kept. Raise `ProblemError` where all requests together keep too many."""
        self.service.gate.store(size)
        self.bytes += size


@asynccontextmanager
async def place(service: Service, who: Principal) -> AsyncIterator[Place]:
    """Let a request in and give it a folder, which is gone in the end. Raise `ProblemError`."""
    async with service.gate.admitted(who.name):
        found = Place(service, service.workspace.request())
        try:
            yield found
        finally:
            remove(found.folder)
            service.gate.store(-found.bytes)


async def taken(request: Request, at: Place, how: Options, *, form: bool = False) -> tuple[Received, papers.Asked]:
    """Return what a request brought and what it asks about. Raise `ProblemError`."""
    parts = ("situation", "files", "form") if form else ("situation", "files")
    brought = await received(request, at.folder, at.service.settings.bounds, at.count, parts)
    at.service.metrics.files.inc(brought.files)
    if form and brought.form is None:
        raise ProblemError("input", words="service.part.missing", part="form")
    try:
        asked = await run_in_threadpool(papers.understood, brought, how.on, how.edition)
    except FormprepError as error:
        raise problems.of_error(error, problems.language(request), at.folder) from None
    return brought, asked


async def done(work: Work[T], request: Request, at: Place) -> T:
    """Return what a piece of work comes to, in its turn. Raise `ProblemError`."""
    try:
        return await at.service.gate.run(work, request.receive)
    except FormprepError as error:
        raise problems.of_error(error, problems.language(request), at.folder) from None


class Sent(Response):
    """Send a file, which may be removed as soon as this is made."""

    def __init__(self, made: papers.Made) -> None:
        headers = {"Content-Disposition": f'attachment; filename="{made.name}"'}
        if made.verdict:
            headers["Formprep-Verdict"] = made.verdict
        if made.findings:
            headers["Formprep-Findings"] = ", ".join(made.findings)
        self._file: Any = None
        if isinstance(made.content, bytes):
            super().__init__(made.content, headers=headers, media_type=made.media_type)
            return
        super().__init__(None, headers=headers, media_type=made.media_type)
        self.headers["content-length"] = str(made.content.stat().st_size)
        self._file = made.content.open("rb")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it piece by piece."""
        if self._file is None:
            await super().__call__(scope, receive, send)
            return
        with self._file as stream:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            more = True
            while more:
                chunk = await run_in_threadpool(stream.read, _CHUNK)
                more = bool(chunk)
                await send({"type": "http.response.body", "body": chunk, "more_body": more})
