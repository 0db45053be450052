"""The address of a database, as it is given and as it may be shown."""

import getpass
import ssl
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from formprep.caseload.errors import CaseError

_PORT = 5432


def parsed(given: str) -> URL:
    """Return the URL; what has no scheme is an SQLite file. Raise `CaseError`, which never repeats what was given."""
    if "://" not in given:
        if not given.strip():
            raise CaseError("url")
        return URL.create("sqlite+pysqlite", database=given)
    try:
        url = make_url(given)
    except (ArgumentError, ValueError):
        raise CaseError("url") from None
    if url.drivername in ("sqlite", "sqlite+pysqlite") and url.database not in (None, "", ":memory:"):
        return url.set(drivername="sqlite+pysqlite")
    if url.drivername in ("postgresql", "postgres", "postgresql+pg8000"):
        return url.set(drivername="postgresql+pg8000", username=url.username or getpass.getuser())
    if url.drivername == "postgresql+psycopg":
        return url
    raise CaseError("url")


def shown(url: URL) -> str:
    """Return the address without password or options, as messages may show it."""
    return url.set(query={}).render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """Return the file of an SQLite database, None of another one."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def arguments(url: URL) -> tuple[URL, dict[str, Any]]:
    """Return the URL and the arguments for pg8000, with `host=/folder` and `sslmode` understood as libpq does."""
    if url.drivername != "postgresql+pg8000":
        return url, {}
    query, extra = {key: str(value) for key, value in url.query.items()}, dict[str, Any]()
    host = query.pop("host", "")
    if host.startswith("/"):
        extra["unix_sock"] = f"{host}/.s.PGSQL.{url.port or _PORT}"
    elif host:
        url = url.set(host=host)
    mode, root = query.pop("sslmode", ""), query.pop("sslrootcert", None)
    if mode:
        extra["ssl_context"] = _tls(mode, root)
    return url.set(query=query), extra


def _tls(mode: str, root: str | None) -> Any:
    """Return what pg8000 takes: a context, or False. `prefer` is refused, since it ends without TLS unseen."""
    if mode == "disable":
        return False
    if mode not in ("require", "verify-ca", "verify-full"):
        raise CaseError("url")
    try:
        context = ssl.create_default_context(cafile=root)
    except OSError:
        raise CaseError("url") from None
    context.check_hostname = mode == "verify-full"
    if mode == "require" and root is None:
        context.verify_mode = ssl.CERT_NONE
    return context
