"""Where the service may listen, and why not."""

import ipaddress
import re

from formprep.errors import InputError
from formprep.service.settings import LOOPBACK, Settings

_HEADER = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_TAKEN = ("authorization", "connection", "cookie", "host", "origin")


def hold(settings: Settings, *, identifies: bool = False) -> None:
    """Raise `InputError` where the settings can't be, or would let in whom nobody knows.

    `identifies` says that callers are told apart by tokens or by a proxy's word.
    """
    _hold_files(settings)
    _hold_proxy(settings)
    if settings.host not in LOOPBACK and not settings.tls_cert and not settings.behind:
        raise InputError(
            f"--host: {settings.host} can be reached from other computers, and papers would travel unprotected. "
            "Give --tls-cert and --tls-key, or --behind-proxy with the address of a proxy that has TLS."
        )
    if not settings.local and not identifies:
        raise InputError(
            f"{'--behind-proxy' if settings.behind else '--host'}: others could send and see papers, and nothing tells "
            "who they are. Give --database, whose tokens programs show (`formprep token create`), or with "
            "--behind-proxy the groups of a proxy that signs people in (--staff-group, --reader-group)."
        )


def _hold_files(settings: Settings) -> None:
    if bool(settings.tls_cert) != bool(settings.tls_key):
        raise InputError("--tls-cert and --tls-key: give both, or neither.")
    for path in (settings.tls_cert, settings.tls_key):
        if path and not path.is_file():
            raise InputError(f"{path}: there is no such file.")
    if settings.papers is not None:
        if settings.database is None:
            raise InputError("--papers: says where the submissions of a caseload lie; give its --database too.")
        if not settings.papers.is_dir():
            raise InputError(f"--papers: {settings.papers}: there is no such folder.")


def _hold_proxy(settings: Settings) -> None:
    for address in settings.behind:
        if not _is_address(address):
            raise InputError(
                f"--behind-proxy: '{address}' is not the address of a proxy, such as 127.0.0.1 or 172.28.0.0/24."
            )
    if (settings.staff_groups or settings.reader_groups) and not settings.behind:
        raise InputError("--staff-group and --reader-group: groups are a proxy's word; give --behind-proxy too.")
    if any(not group.strip() or "," in group for group in (*settings.staff_groups, *settings.reader_groups)):
        raise InputError("--staff-group and --reader-group: give one group's name each, without commas.")
    headers = (settings.user_header.lower(), settings.groups_header.lower())
    if headers[0] == headers[1] or any(not _HEADER.fullmatch(name) or name in _TAKEN for name in headers):
        raise InputError("--user-header and --groups-header: give two names of headers, such as Remote-User.")


def _is_address(text: str) -> bool:
    """Tell whether this is an address or a network; one that holds every address is no proxy."""
    try:
        return ipaddress.ip_network(text).prefixlen > 0
    except ValueError:
        return False
