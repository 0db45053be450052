"""How often a client may show tokens that are not known: who guesses waits, and nobody else does."""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from formprep.service.problems import ProblemError

FREE = 5
"""Tokens in a row that may be wrong."""
EACH = 10.0
"""Seconds after which one more may be."""
_CLIENTS, _TOKENS = 10_000, 1_000


class Attempts:
    """Count the tokens that were wrong, by client; know those that were right by their hash.

    A token that was right is looked at again each time, so that a revoked one ends at once; only it never waits.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._right: OrderedDict[bytes, None] = OrderedDict()
        self._doors: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, client: str, text: str) -> AsyncIterator[None]:
        """Let a token be looked at: of each client one unknown token at once. Raise `ProblemError` (`attempts`)."""
        if _hash(text) in self._right:
            yield
            return
        door = self._doors.setdefault(client, asyncio.Lock())
        async with door:
            if _hash(text) not in self._right:
                self._hold(client)
            yield

    def right(self, text: str) -> None:
        """Note that a token was right."""
        self._right[_hash(text)] = None
        self._right.move_to_end(_hash(text))
        while len(self._right) > _TOKENS:
            self._right.popitem(last=False)

    def wrong(self, client: str, text: str) -> None:
        """Note that a token was wrong."""
        self._right.pop(_hash(text), None)
        self._levels[client] = (self._level(client) + 1, self._clock())
        self._levels.move_to_end(client)
        while len(self._levels) > _CLIENTS:
            self._levels.popitem(last=False)

    def _hold(self, client: str) -> None:
        over = self._level(client) - (FREE - 1)
        if over > 0:
            raise ProblemError("attempts", retry=max(1, round(over * EACH)))

    def _level(self, client: str) -> float:
        level, since = self._levels.get(client, (0.0, 0.0))
        return max(0.0, level - (self._clock() - since) / EACH)


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
