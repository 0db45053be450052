"""How often a client may show tokens that are not known: who guesses waits, and nobody else does.

What costs time is the hash, and it is only made for a token that there is. So wrong ones are counted by client and by
token: programs that come through one proxy don't wait for each other's mistakes.
"""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from formprep.service.problems import ProblemError

FREE = 5
"""Tokens in a row that may be wrong."""
EACH = 10.0
"""Seconds after which one more may be."""
_KNOWN, _UNKNOWN = 4, 1
"""Tokens looked at at once, those that were right before and others: each takes some 15 ms of a core."""
_MOST = 10_000
_NAME = 25
"""Letters that say which token it is (`formprep_`, 16 digits); what follows is its secret."""


class Attempts:
    """Count the tokens that were wrong, by client; know those that were right by their hash.

    A token that was right is looked at again each time, so that a revoked one ends at once; only it never waits.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._right: OrderedDict[bytes, None] = OrderedDict()
        self._known, self._unknown = asyncio.Semaphore(_KNOWN), asyncio.Semaphore(_UNKNOWN)

    @asynccontextmanager
    async def turn(self, client: str, text: str) -> AsyncIterator[None]:
        """Let a token be looked at in its turn. Raise `ProblemError` (`attempts`) where one has to wait."""
        async with self._known if _hash(text) in self._right else self._unknown:
            if _hash(text) not in self._right:
                self._hold(_key(client, text))
            yield

    def right(self, text: str) -> None:
        """Note that a token was right."""
        self._right[_hash(text)] = None
        self._right.move_to_end(_hash(text))
        while len(self._right) > _MOST:
            self._right.popitem(last=False)

    def wrong(self, client: str, text: str) -> None:
        """Note that a token was wrong."""
        self._right.pop(_hash(text), None)
        key = _key(client, text)
        self._levels[key] = (self._level(key) + 1, self._clock())
        self._levels.move_to_end(key)
        while len(self._levels) > _MOST:
            self._levels.popitem(last=False)

    def _hold(self, key: str) -> None:
        over = self._level(key) - (FREE - 1)
        if over > 0:
            raise ProblemError("attempts", retry=max(1, round(over * EACH)))

    def _level(self, key: str) -> float:
        level, since = self._levels.get(key, (0.0, 0.0))
        return max(0.0, level - (self._clock() - since) / EACH)


def _key(client: str, text: str) -> str:
    return f"{client} {text[:_NAME]}"


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
