"""Whether the database answers: asked once for all who want to know, and never waited for long."""

import asyncio
import time
from typing import TYPE_CHECKING

from formprep.errors import FormprepError

if TYPE_CHECKING:
    from formprep.caseload import Caseload

_PATIENCE = 3.0
_FRESH = 1.0
"""Seconds for which an answer serves."""


class Probe:
    """Ask a caseload's database whether it is there."""

    def __init__(self, caseload: "Caseload") -> None:
        self._caseload = caseload
        self._asking: asyncio.Task[bool] | None = None
        self._found, self._at = False, float("-inf")

    async def answers(self) -> bool:
        """Tell whether it answers now; one that takes long does not."""
        if time.monotonic() - self._at < _FRESH:
            return self._found
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask())
        try:
            return await asyncio.wait_for(asyncio.shield(self._asking), _PATIENCE)
        except TimeoutError:
            return False

    async def _ask(self) -> bool:
        try:
            await asyncio.to_thread(self._caseload.ready)
            self._found = True
        except FormprepError:
            self._found = False
        finally:
            self._asking, self._at = None, time.monotonic()
        return self._found
