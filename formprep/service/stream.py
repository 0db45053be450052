"""An answer as a stream of events: how far the check is, and in the end the report or a problem.

`text/event-stream` for browsers, `application/x-ndjson` (a JSON object a line) for programs; the same events in both.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

from starlette.background import BackgroundTask
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from formprep.service.readers import StoppedError
from formprep.service.running import Work

SSE, NDJSON = "text/event-stream", "application/x-ndjson"
_BEAT = 10.0

Run = Callable[[], Awaitable[dict[str, Any]]]


def wanted(accept: str) -> str | None:
    """Return the form of stream that a request accepts; None where it wants one answer."""
    types = [each.partition(";")[0].strip().lower() for each in accept.split(",")]
    return next((each for each in types if each in (SSE, NDJSON)), None)


class Streamed(Response):
    """Send events while `run` goes on; `kept` is let go in the end, whatever comes."""

    background: BackgroundTask | None = None

    def __init__(
        self,
        form: str,
        work: Work[Any],
        run: Run,
        kept: AsyncExitStack,
        failed: Callable[[Exception], dict[str, Any]],
    ) -> None:
        super().__init__(None, media_type=form)
        del self.headers["content-length"]
        self._form, self._work, self._run, self._kept, self._failed = form, work, run, kept, failed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream."""
        async with self._kept:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            task = asyncio.ensure_future(self._run())
            try:
                while not task.done():
                    await self._step(task, send)
                while not self._work.steps.empty():
                    await self._write(*self._work.steps.get_nowait(), send)
                await self._end(task, send)
            except (StoppedError, OSError):  # nobody listens any more
                return
            finally:
                self._work.stop("gone")
                await asyncio.wait({task})

    async def _step(self, task: "asyncio.Future[dict[str, Any]]", send: Send) -> None:
        following = asyncio.ensure_future(self._work.steps.get())
        either: list[asyncio.Future[Any]] = [task, following]
        await asyncio.wait(either, timeout=_BEAT, return_when=asyncio.FIRST_COMPLETED)
        if following.done():
            await self._write(*following.result(), send)
            return
        following.cancel()
        if not task.done():
            await self._write("waiting", {}, send)

    async def _end(self, task: "asyncio.Future[dict[str, Any]]", send: Send) -> None:
        try:
            await self._write("report", {"report": await task}, send)
        except (StoppedError, OSError):
            raise
        except Exception as error:
            await self._write("problem", {"problem": self._failed(error)}, send)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _write(self, event: str, value: dict[str, Any], send: Send) -> None:
        if self._form == NDJSON:
            line = json.dumps({"event": event, **value}, ensure_ascii=False) + "\n"
        else:
            line = f"event: {event}\ndata: {json.dumps(value, ensure_ascii=False)}\n\n"
        await send({"type": "http.response.body", "body": line.encode("utf-8", "replace"), "more_body": True})
