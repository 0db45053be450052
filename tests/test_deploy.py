"""What lies in `deploy/` and stands in docs/running.md is taken by this version's own commands."""

import configparser
import re
from pathlib import Path

import yaml
from click.testing import CliRunner

from formprep.cli import cli

HERE = Path(__file__).parent.parent
DEPLOY = HERE / "deploy"


def _known(*command: str) -> set[str]:
    told = CliRunner().invoke(cli, [*command, "--help"])
    assert told.exit_code == 0
    return set(re.findall(r"--[a-z][a-z-]+", told.output))


def _unit() -> configparser.ConfigParser:
    unit = configparser.ConfigParser(interpolation=None, strict=False, delimiters="=")
    unit.optionxform = str  # type: ignore[method-assign, assignment]
    unit.read_string((DEPLOY / "formprep.service").read_text().replace("\\\n", " "))
    return unit


def _services() -> dict[str, dict[str, object]]:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]  # type: ignore[no-any-return]


def test_serve_takes_every_option_that_is_given() -> None:
    given = f"{_unit()['Service']['ExecStart']} {_services()['formprep']['command']}"
    assert set(re.findall(r"--[a-z][a-z-]+", given)) <= _known("serve")


def test_the_tables_are_brought_up_before_it_starts() -> None:
    assert _unit()["Service"]["ExecStartPre"].split()[1:] == ["database", "upgrade"]
    services = _services()
    assert services["migrate"]["command"] == ["database", "upgrade"]
    assert "migrate" in services["formprep"]["depends_on"]  # type: ignore[operator]
    assert CliRunner().invoke(cli, ["database", "upgrade", "--help"]).exit_code == 0


def test_only_the_proxy_that_knows_who_asks_is_believed() -> None:
    services = _services()
    proxy = services["oauth2-proxy"]["networks"]["inside"]["ipv4_address"]  # type: ignore[index]
    assert f"--behind-proxy={proxy}" in services["formprep"]["command"]  # type: ignore[operator]
    assert "ports" not in services["formprep"]
    assert services["formprep"]["networks"].keys() == {"inside"}  # type: ignore[attr-defined]


def test_nothing_secret_is_kept_here() -> None:
    ignored = (DEPLOY / ".gitignore").read_text().split()
    assert {"formprep.env", "secrets/", ".env"} <= set(ignored)
    for service in _services().values():
        for name, value in dict(service.get("environment") or {}).items():
            assert not re.search("SECRET|PASSWORD", name) or str(value).startswith("/run/secrets/"), name
