"""Speak the protocol over standard input and output: list the tools, have them answered, tell how far a check is."""

import asyncio
import inspect
import logging
import sys
import threading
from pathlib import Path
from typing import Any

import anyio
from anyio.to_thread import run_sync
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    Tool,
    ToolAnnotations,
)
from pydantic import ValidationError

from formprep import messages
from formprep.agents import tools
from formprep.agents.asking import Asked, Check, Checklist, Explain, Offices
from formprep.errors import FormprepError
from formprep.model import Language
from formprep.situation import SituationError
from formprep.version import VERSION

TOOLS: dict[str, type[Asked]] = {"check": Check, "checklist": Checklist, "explain": Explain, "offices": Offices}
_AT_ONCE = 1
"""Checks at once: one already has a reading child for each core. Others wait."""
_HOW = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)

log = logging.getLogger("formprep.agents")


class _StoppedError(Exception):
    """Tell that nobody waits for this any more."""


def serve(root: Path) -> None:
    """Answer until standard input ends. Only folders below `root` are read."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(message)s")
    anyio.run(_serve, root)


def made(root: Path) -> Server[Any]:
    """Return the server, which speaks over whatever it is run on."""
    places = anyio.CapacityLimiter(_AT_ONCE)

    async def listed(_: ServerRequestContext[Any], __: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[_described(name, asked) for name, asked in TOOLS.items()])

    async def called(context: ServerRequestContext[Any], params: CallToolRequestParams) -> CallToolResult:
        return await _called(context, params, root, places)

    about = inspect.getdoc(Check)
    return Server("formprep", version=VERSION, instructions=about, on_list_tools=listed, on_call_tool=called)


async def _serve(root: Path) -> None:
    server = made(root)
    async with stdio_server() as (heard, said):
        await server.run(heard, said, server.create_initialization_options())


def _described(name: str, asked: type[Asked]) -> Tool:
    return Tool(name=name, description=inspect.getdoc(asked), input_schema=asked.model_json_schema(), annotations=_HOW)


async def _called(
    context: ServerRequestContext[Any], params: CallToolRequestParams, root: Path, places: anyio.CapacityLimiter
) -> CallToolResult:
    """Answer a call; whatever goes wrong is told in the words of the command line, as the tool's own error."""
    kind = TOOLS.get(params.name)
    if kind is None:
        return _fault(f"{params.name}: there is no such tool. Known: {', '.join(TOOLS)}.")
    try:
        asked = kind.model_validate(params.arguments or {})
    except ValidationError as error:
        return _fault("\n".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}." for each in error.errors()))
    try:
        told = await _answered(asked, context, root, places)
    except SituationError as error:
        return _fault(error.told(asked.lang))
    except FormprepError as error:
        return _fault(str(error))
    except Exception as error:  # its message may hold what papers say
        log.error("%s failed: %s", params.name, type(error).__name__)
        return _fault(_own_fault(error, asked.lang))
    return CallToolResult(content=[TextContent(text=told.text)], structured_content=dict(told.values))


async def _answered(
    asked: Asked, context: ServerRequestContext[Any], root: Path, places: anyio.CapacityLimiter
) -> tools.Told:
    """Have it answered in a thread, in its turn; what is no longer waited for stops at the next file."""
    loop, stopped = asyncio.get_running_loop(), threading.Event()

    def progress(done: int, total: int) -> None:
        if stopped.is_set():
            raise _StoppedError
        asyncio.run_coroutine_threadsafe(context.session.report_progress(done, total), loop)

    try:
        return await run_sync(tools.answer, asked, root, progress, abandon_on_cancel=True, limiter=places)
    finally:
        stopped.set()


def _fault(text: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=text)], is_error=True)


def _own_fault(error: Exception, lang: Language) -> str:
    return messages.say("service.detail.fault", {"name": type(error).__name__}, lang)
