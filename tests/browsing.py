"""What Chromium did on the network, by its own log: pages, but also what a browser asks of its maker by itself."""

import json
from pathlib import Path
from typing import Any

KEEP = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
"""No other name or address is looked up; without it Chromium asks for updates, whatever Playwright switches off."""


def logging(path: Path) -> str:
    """Return the option that has it write its log there; it is whole when the browser is closed."""
    return f"--log-net-log={path}"


def beyond(path: Path) -> list[str]:
    """Return what went beyond this computer, or was tried: connections, datagrams, names looked up elsewhere."""
    log = json.loads(path.read_text(encoding="utf-8"))
    names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    found = [(names[each["type"]], each.get("params", {})) for each in log["events"]]
    assert any(name == "TCP_CONNECT_ATTEMPT" for name, _ in found)
    return [f"{name} {params}" for name, params in found if _leaves(name, params)]


def _leaves(name: str, params: dict[str, Any]) -> bool:
    if name == "TCP_CONNECT_ATTEMPT":
        return not str(params.get("address", "127.")).startswith("127.")
    return name in ("UDP_BYTES_SENT", "DNS_TRANSACTION_ATTEMPT", "HOST_RESOLVER_SYSTEM_TASK")
