"""Who asks, and what they may do. Alone on this computer that is everybody who can reach the service.

`identity.Identity` tells who it is; `create_app(settings, authenticate=…)` takes another way. Only where callers are
told apart may the service listen beyond loopback.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from fastapi import Depends, Request
from fastapi.security import HTTPBearer

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


# It only has the token described; what was sent is looked at by who authenticates.
_TOKEN = HTTPBearer(
    scheme_name="token",
    description="Made by `formprep token create`. On the computer that serves, without a proxy, none is needed.",
    auto_error=False,
)


async def caller(request: Request, _: Annotated[object, Depends(_TOKEN)] = None) -> Principal:
    """Return who asks. Raise `ProblemError` where that can't be told."""
    authenticate: Authenticate = request.app.state.service.authenticate
    return await authenticate(request)


Caller = Annotated[Principal, Depends(caller)]


def challenge(error: str = "", scope: str = "") -> dict[str, str]:
    """Return the header that says how to be let in (RFC 6750, 3)."""
    told = {"realm": "formprep", "error": error, "scope": scope}
    return {"WWW-Authenticate": "Bearer " + ", ".join(f'{key}="{value}"' for key, value in told.items() if value)}


def needs(scope: Scope) -> Callable[[Principal], Awaitable[Principal]]:
    """Return a dependency that is who asks. Raise `ProblemError` (`access`) where a scope does not let them."""

    async def allowed(who: Caller) -> Principal:
        if not who.may(scope):
            raise ProblemError("access", headers=challenge("insufficient_scope", scope))
        return who

    return allowed


Reader = Annotated[Principal, Depends(needs("read"))]
Checker = Annotated[Principal, Depends(needs("check"))]
Writer = Annotated[Principal, Depends(needs("write"))]
Admin = Annotated[Principal, Depends(needs("admin"))]
