"""What every request passes: its host and origin, the headers of its answer, one line of log without contents, counts.

A fault of formprep's own is told without its message, which may hold what a paper says; with FORMPREP_DEBUG in full.
"""

import asyncio
import logging
import os
import time
import traceback
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from formprep.service.metrics import Metrics
from formprep.service.problems import ProblemError, language
from formprep.service.readers import StoppedError
from formprep.service.settings import LOOPBACK, Settings

LOG = logging.getLogger("formprep.service")
GONE = 499
"""The status that the log and the counts give a request whose client went away."""
_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_SAFE = ("GET", "HEAD", "OPTIONS")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


class Guard:
    """Stand before the application. Routes may set other values of the headers."""

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics
        self._hosts = {*LOOPBACK, settings.host.lower(), *(name.lower() for name in settings.names)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        since, status = time.monotonic(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._answered(scope, receive, sending)
        except (ClientDisconnect, StoppedError):
            status = status or GONE
        except asyncio.CancelledError:  # the server stops, and the time it gave is over
            if not status:
                await self._problem(ProblemError("stopping", retry=10), scope, receive, sending)
        except Exception as error:
            log_fault(error)
            if not status:
                await self._problem(ProblemError("fault", name=type(error).__name__), scope, receive, sending)
        finally:
            self._told(scope, status, time.monotonic() - since)

    async def _answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        problem = self._refused(HTTPConnection(scope))
        if problem:
            await self._problem(problem, scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _problem(self, problem: ProblemError, scope: Scope, receive: Receive, send: Send) -> None:
        self._metrics.problems.labels(problem.kind).inc()
        await problem.answer(language(HTTPConnection(scope)))(scope, receive, send)

    def _refused(self, connection: HTTPConnection) -> ProblemError | None:
        """Return why a request is not taken: for another host's name, or sent by another site's page."""
        host = connection.headers.get("host", "")
        if _name(host) not in self._hosts:
            return ProblemError("host")
        if connection.scope["method"] in _SAFE:
            return None
        site, origin = connection.headers.get("sec-fetch-site"), connection.headers.get("origin")
        if site not in (None, "same-origin", "none"):
            return ProblemError("origin")
        if origin is not None and urlsplit(origin).netloc.lower() != host.lower():
            return ProblemError("origin")
        return None

    def _told(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "-")
        method = scope["method"] if scope["method"] in _METHODS else "-"
        self._metrics.requests.labels(method, route, str(status)).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        LOG.info("%s %s %d %.3f s", method, route, status, seconds)


def _name(host: str) -> str:
    """Return the name in a Host header, without its port."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def log_fault(error: Exception) -> None:
    """Log a fault of formprep's own without its message."""
    if os.environ.get("FORMPREP_DEBUG"):
        LOG.error("fault", exc_info=error)
        return
    steps = traceback.extract_tb(error.__traceback__)[-4:]
    where = " < ".join(f"{Path(step.filename).name}:{step.lineno}" for step in reversed(steps))
    LOG.error("a fault of formprep's own: %s at %s", type(error).__name__, where)
