"""Who asks: a program by its token, a person by the word of an identity-aware proxy, or whoever is at this computer.

There are no accounts. The headers of user and groups are looked at only where a group was named at the start, and
believed only where the connection itself comes from the proxy. Nothing here is logged.
"""

import asyncio
from typing import TYPE_CHECKING

from starlette.requests import Request

from formprep.errors import FormprepError
from formprep.service.access import Principal, anybody, challenge
from formprep.service.attempts import Attempts
from formprep.service.peers import block_of, peer_of, within
from formprep.service.problems import ProblemError
from formprep.service.settings import Settings

if TYPE_CHECKING:
    from formprep.caseload import Caseload
    from formprep.caseload.values import Token

STAFF = frozenset(("read", "check", "write"))
READERS = frozenset(("read",))
_OURS = "formprep_"
_LONGEST = 200
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def identifies(settings: Settings) -> bool:
    """Tell whether callers are told apart: by tokens, or by a proxy's word."""
    return settings.database is not None or settings.people


class Identity:
    """Tell who asks. Raise `ProblemError` where that can't be told."""

    def __init__(self, settings: Settings, caseload: "Caseload | None") -> None:
        self._settings, self._caseload = settings, caseload
        self._attempts = Attempts()

    async def __call__(self, request: Request) -> Principal:
        """Return who asks."""
        local, proxied = self._settings.local, within(peer_of(request), self._settings.behind)
        if local and any(name in request.headers for name in (*_FORWARDED, self._settings.user_header)):
            raise _refused("forwarded")
        person = self._person(request) if proxied and self._settings.people else None
        scheme, _, text = _only(request, "authorization").partition(" ")
        # A proxy may hand on credentials of its own; a token of ours is always meant.
        meant = scheme.lower() == "bearer" and (text.startswith(_OURS) or person is None)
        if meant and not (local and self._caseload is None):
            return await self._program(request, text.strip())
        if person:
            return person
        if local:
            return await anybody(request)
        raise ProblemError("identity", headers=challenge())

    async def _program(self, request: Request, text: str) -> Principal:
        """Return the program whose token was sent."""
        client = block_of(request.client.host if request.client else "")
        async with self._attempts.turn(client, text):
            found = await self._looked(text)
            if found is None:
                self._attempts.wrong(client, text)
                raise _refused("token")
        self._attempts.right(text)
        return Principal(f"token:{found.id}", frozenset(found.scopes))

    async def _looked(self, text: str) -> "Token | None":
        if self._caseload is None:
            return None
        try:
            return await asyncio.to_thread(self._caseload.tokens.verify, text)
        except FormprepError:
            raise ProblemError("database", retry=5) from None

    def _person(self, request: Request) -> Principal | None:
        """Return the person the proxy names, with what their groups may do; None where it names nobody."""
        name = _only(request, self._settings.user_header).strip()
        if not name:
            return None
        if len(name) > _LONGEST or not name.isprintable() or "," in name:
            raise _refused("headers")
        groups = {each.strip() for each in _only(request, self._settings.groups_header).split(",")} - {""}
        if groups & set(self._settings.staff_groups):
            return Principal(f"user:{name}", STAFF)
        return Principal(f"user:{name}", READERS if groups & set(self._settings.reader_groups) else frozenset())


def _only(request: Request, name: str) -> str:
    """Return a header that may stand once; empty where it does not stand."""
    found = [value for key, value in request.headers.raw if key.decode("latin-1").lower() == name.lower()]
    if len(found) > 1:
        raise _refused("headers")
    try:
        return found[0].decode("utf-8") if found else ""
    except UnicodeDecodeError:
        raise _refused("headers") from None


def _refused(why: str) -> ProblemError:
    return ProblemError("identity", words=f"service.identity.{why}", headers=challenge("invalid_token"))
