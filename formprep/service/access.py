"""Who asks, and what they may do. Alone on this computer that is everybody who can reach the service.

`create_app(settings, authenticate=…)` takes another way to tell; only with one may the service listen beyond loopback.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from fastapi import Depends, Request

from formprep.service.problems import ProblemError

Scope = Literal["read", "check", "write", "admin"]
EVERYTHING: frozenset[str] = frozenset(get_args(Scope))


@dataclass(frozen=True, slots=True)
class Principal:
    """Be who asks. `name` stands for the client in limits and in the audit trail; it is never logged."""

    name: str
    scopes: frozenset[str] = EVERYTHING

    def may(self, scope: Scope) -> bool:
        """Tell whether they may do what a scope covers: `admin` covers all, and any scope lets one read."""
        return "admin" in self.scopes or scope in self.scopes or (scope == "read" and bool(self.scopes))


Authenticate = Callable[[Request], Awaitable[Principal]]


async def anybody(request: Request) -> Principal:
    """Return the person at this computer, told apart by address where there are several."""
    return Principal(request.client.host if request.client else "")


async def caller(request: Request) -> Principal:
    """Return who asks. Raise `ProblemError` where that can't be told."""
    authenticate: Authenticate = request.app.state.service.authenticate
    return await authenticate(request)


Caller = Annotated[Principal, Depends(caller)]


def needs(scope: Scope) -> Callable[[Principal], Awaitable[Principal]]:
    """Return a dependency that is who asks. Raise `ProblemError` (`access`) where a scope does not let them."""

    async def allowed(who: Caller) -> Principal:
        if not who.may(scope):
            raise ProblemError("access")
        return who

    return allowed


Reader = Annotated[Principal, Depends(needs("read"))]
Checker = Annotated[Principal, Depends(needs("check"))]
Writer = Annotated[Principal, Depends(needs("write"))]
Admin = Annotated[Principal, Depends(needs("admin"))]
