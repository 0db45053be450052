"""Where the service may listen, and why not."""

import ipaddress

from formprep.errors import InputError
from formprep.service.settings import LOOPBACK, Settings


def hold(settings: Settings, *, identifies: bool = False) -> None:
    """Raise `InputError` where the settings can't be, or would let in whom nobody knows.

    `identifies` says that callers are told apart by tokens or by a proxy's word.
    """
    if bool(settings.tls_cert) != bool(settings.tls_key):
        raise InputError("--tls-cert and --tls-key: give both, or neither.")
    for path in (settings.tls_cert, settings.tls_key):
        if path and not path.is_file():
            raise InputError(f"{path}: there is no such file.")
    for address in settings.behind:
        if not _is_address(address):
            raise InputError(f"--behind-proxy: '{address}' is not an address such as 127.0.0.1.")
    if settings.host not in LOOPBACK and not settings.tls_cert and not settings.behind:
        raise InputError(
            f"--host: {settings.host} can be reached from other computers, and papers would travel unprotected. "
            "Give --tls-cert and --tls-key, or --behind-proxy with the address of a proxy that has TLS."
        )
    if not settings.local and not identifies:
        raise InputError(
            f"{'--behind-proxy' if settings.behind else '--host'}: others could send and see papers, and this version "
            f"can't tell who they are. Listen on {LOOPBACK[0]}, for this computer alone."
        )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_network(text)
    except ValueError:
        return False
    return True
