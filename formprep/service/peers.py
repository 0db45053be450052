"""Whose connection it is. The address of the connection itself is kept before a proxy's word replaces it.

A proxy's word (`X-Forwarded-For`, user, groups) is taken where the connection comes from its address, never because a
header says so. The server must not rewrite the client beforehand: uvicorn's `proxy_headers` is off.
"""

import ipaddress

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

_PEER = "formprep.peer"


class Peers:
    """Note the connection's address, then take the word of the proxies `behind` on who their client is."""

    def __init__(self, app: ASGIApp, behind: tuple[str, ...]) -> None:
        self._app: ASGIApp = ProxyHeadersMiddleware(app, list(behind)) if behind else app  # type: ignore[arg-type,assignment]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            host, port = scope.get("client") or ("", 0)
            scope[_PEER] = _plain(host)
            scope["client"] = (scope[_PEER], port)
        await self._app(scope, receive, send)


def peer_of(connection: HTTPConnection) -> str:
    """Return the address of the connection itself; empty where it is not known."""
    found: str = connection.scope.get(_PEER, "")
    return found


def within(host: str, networks: tuple[str, ...]) -> bool:
    """Tell whether an address is one of these, or in one of these networks."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(address in ipaddress.ip_network(each) for each in networks)


def is_loopback(host: str) -> bool:
    """Tell whether an address is this computer's own."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def block_of(host: str) -> str:
    """Return what stands for a client where attempts are counted: of IPv6 the network, in which one has any address."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def _plain(host: str) -> str:
    """Return an IPv4 address that came in over an IPv6 socket as itself."""
    try:
        mapped = getattr(ipaddress.ip_address(host), "ipv4_mapped", None)
    except ValueError:
        return host
    return str(mapped or host)
