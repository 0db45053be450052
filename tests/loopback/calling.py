"""A child for tests: it calls somebody else's address before it confines itself."""

import json
import socket
import sys


def main() -> None:
    refused = False
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except PermissionError:
        refused = True
    except OSError:
        pass
    print(json.dumps({"ready": True}), flush=True)
    for _ in sys.stdin:
        print(json.dumps({"answer": {"refused": refused}}), flush=True)
