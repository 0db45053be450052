"""`formprep serve`: the same over HTTP."""

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import click

from formprep.errors import InputError
from formprep.service.settings import Bounds, Settings

_USUAL, _BOUNDS = Settings(), Bounds()
_NEEDED = ("fastapi", "jinja2", "prometheus_client", "python_multipart", "uvicorn")
_PATH = click.Path(path_type=Path)


@click.command("serve")
@click.option("--host", default=_USUAL.host, show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_USUAL.port,
    show_default=True,
    help="The port; 0 takes a free one.",
)
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@click.option("--name", "names", multiple=True, metavar="HOST", help="A further name it may be asked by.")
@click.option("--behind-proxy", "behind", metavar="ADDRESS[,…]", default="", help="The proxies whose word is taken.")
@click.option(
    "--database",
    metavar="URL",
    envvar="FORMPREP_DATABASE",
    help="The caseload of `formprep database`. Put a password into FORMPREP_DATABASE, not here.",
)
@click.option("--papers", type=_PATH, metavar="DIR", help="Below which the submissions' folders lie.")
@click.option(
    "--staff-group", "staff", multiple=True, metavar="GROUP", help="Whose people may read, check and write; repeatable."
)
@click.option("--reader-group", "reading", multiple=True, metavar="GROUP", help="Whose people may read; repeatable.")
@click.option("--user-header", default=_USUAL.user_header, show_default=True, help="Where the proxy names the person.")
@click.option("--groups-header", default=_USUAL.groups_header, show_default=True, help="Where it names their groups.")
@click.option("--tls-cert", type=_PATH, metavar="FILE", help="The certificate, with --tls-key.")
@click.option("--tls-key", type=_PATH, metavar="FILE", help="The key of the certificate.")
@click.option("--temporary", type=_PATH, metavar="DIR", help="Where uploads lie while they are checked.")
@click.option("--workers", type=click.IntRange(1, 256), metavar="N", help="Reading processes (default: one a core).")
@click.option("--running", type=click.IntRange(1, 256), default=_BOUNDS.running, help="Checks at once.")
@click.option(
    "--waiting", type=click.IntRange(0, 10_000), default=_BOUNDS.waiting, show_default=True, help="Requests that wait."
)
@click.option("--per-client", type=click.IntRange(0, 10_000), default=0, help="Requests of one client; 0: no limit.")
@click.option(
    "--most-mb",
    type=click.IntRange(1, 100_000),
    default=_BOUNDS.body // 1_000_000,
    show_default=True,
    help="Megabytes of one request.",
)
@click.option(
    "--grace", type=click.FloatRange(0, 3600), default=_BOUNDS.grace, show_default=True, help="Seconds to stop."
)
def command(
    host: str,
    port: int,
    opens: bool,
    names: tuple[str, ...],
    behind: str,
    database: str | None,
    papers: Path | None,
    staff: tuple[str, ...],
    reading: tuple[str, ...],
    user_header: str,
    groups_header: str,
    tls_cert: Path | None,
    tls_key: Path | None,
    temporary: Path | None,
    workers: int | None,
    running: int,
    waiting: int,
    per_client: int,
    most_mb: int,
    grace: float,
) -> int:
    """Answer over HTTP, with a page for the browser, until stopped with Ctrl-C.

    It listens beyond this computer only with TLS or behind a proxy, and where tokens or that proxy tell who asks. It
    makes no connection but to its database. What programs send lies in a private folder until the answer is made; what
    the page is given, until it was not used for an hour, is deleted there, or the service stops.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise InputError(f'{", ".join(missing)}: not installed. Run `pip install "formprep[service]"`.')
    from formprep.service.server import run

    bounds = replace(
        _BOUNDS, body=most_mb * 1_000_000, running=running, waiting=waiting, per_client=per_client, grace=grace
    )
    settings = Settings(
        host=host,
        port=port,
        names=names,
        behind=tuple(filter(None, (each.strip() for each in behind.split(",")))),
        tls_cert=tls_cert,
        tls_key=tls_key,
        temporary=temporary,
        readers=workers,
        bounds=bounds,
        opens_browser=opens,
        database=database or None,
        papers=papers,
        user_header=user_header,
        groups_header=groups_header,
        staff_groups=staff,
        reader_groups=reading,
    )
    run(settings, lambda address: click.echo(f"formprep listens on {address} (Ctrl-C stops it)", err=True))
    return 0
