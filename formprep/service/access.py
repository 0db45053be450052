"""Who asks, and what they may do. Here everybody who can reach the service is the person at this computer.

`create_app(settings, authenticate=…)` takes another way to tell; only with one may the service listen beyond loopback.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

READ, WRITE = "read", "write"


@dataclass(frozen=True, slots=True)
class Principal:
    """Be who asks. `name` stands for the client in limits; it is never logged."""

    name: str
    may: frozenset[str] = frozenset((READ, WRITE))


Authenticate = Callable[[Request], Awaitable[Principal]]


async def anybody(request: Request) -> Principal:
    """Return the person at this computer, told apart by address where there are several."""
    return Principal(request.client.host if request.client else "")


async def caller(request: Request) -> Principal:
    """Return who asks. Raise `ProblemError` where that can't be told, or they may not."""
    authenticate: Authenticate = request.app.state.service.authenticate
    return await authenticate(request)


Caller = Annotated[Principal, Depends(caller)]
