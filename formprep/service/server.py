"""Listen, and end well: nothing new is taken, what runs may finish within its time, then all is removed."""

import asyncio
import logging
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable

import uvicorn

from formprep.errors import InputError
from formprep.service.app import create_app
from formprep.service.identity import identifies
from formprep.service.listening import hold
from formprep.service.settings import Settings
from formprep.service.state import Service

_LAST = 5
"""Seconds beside its time that stopped work has to say so."""


def run(settings: Settings, announce: Callable[[str], None]) -> None:
    """Serve until told to stop. `announce` is told the address. Raise `InputError` where it can't listen there."""
    hold(settings, identifies=identifies(settings))
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(message)s")
    logging.getLogger("formprep.service").setLevel(logging.INFO)
    app = create_app(settings)
    app.state.service.workspace.hold()
    listener = _listener(settings)
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,  # `Peers` does it, after it has noted whose connection it is
        ssl_certfile=settings.tls_cert,
        ssl_keyfile=settings.tls_key,
        timeout_graceful_shutdown=int(settings.bounds.grace + _LAST),
    )
    server = _Server(config, app.state.service, lambda: announce(_address(settings, listener)))
    signal.signal(signal.SIGTERM, lambda *_: None)  # the server raises it once more when all is done
    server.run(sockets=[listener])


class _Server(uvicorn.Server):
    """Say where it listens, and tell the service when it has to stop."""

    def __init__(self, config: uvicorn.Config, service: Service, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._service, self._announce = service, announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to serve."""
        await super().startup(sockets)
        if self.started:
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: give what runs its time, and then end it."""
        gate = self._service.gate
        gate.stop()
        asyncio.get_running_loop().call_later(self._service.settings.bounds.grace, gate.stop_all)
        await super().shutdown(sockets)


def _listener(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        why = error.strerror or str(error)
        raise InputError(
            f"{settings.host}:{settings.port}: can't be listened on ({why}); name another --port."
        ) from None
    listener.set_inheritable(False)
    return listener


def _address(settings: Settings, listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    address = f"{'https' if settings.tls_cert else 'http'}://{f'[{host}]' if ':' in host else host}:{port}/"
    if settings.opens_browser:
        webbrowser.open(address)
    return address
