"""A child process for tests: it does what it is asked, however bad."""

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from formprep.tools.limits import Limits
from formprep.tools.sandbox import confine


def main() -> None:
    def say(message: object) -> None:
        print(json.dumps(message), flush=True)

    say({"ready": True})
    confine(Limits(memory=400_000_000))
    for line in sys.stdin:
        request = json.loads(line)
        say({"page": 1})
        match request["do"]:
            case "hang":
                time.sleep(600)
            case "spin":
                while True:
                    pass
            case "half":
                _work(1.4)
                say({"answer": {"echo": "half"}})
            case "loop":
                while True:
                    say({"page": 2})
                    time.sleep(0.05)
            case "abort":
                os.abort()
            case "leave":
                os._exit(0)
            case "eat":
                hoard = []
                while True:
                    hoard.append(bytearray(b"x") * 20_000_000)
                    time.sleep(0.02)
            case "eat-at-once":
                bytearray(40_000_000_000)
            case "babble":
                print("not JSON at all", flush=True)
            case "nest":
                print("[" * 200_000, flush=True)
            case "flood":
                while True:
                    sys.stdout.write("x" * 1_000_000)
            case "phone":
                say({"answer": {"refused": _refused(lambda: socket.create_connection(("127.0.0.1", 9)))}})
            case "spawn":
                say({"answer": {"refused": _refused(lambda: subprocess.run(["true"], check=False))}})
            case "dump":
                import resource

                say({"answer": {"core": list(resource.getrlimit(resource.RLIMIT_CORE))}})
            case "handles":
                say({"answer": {"open": _handles()}})
            case _:
                time.sleep(request.get("nap", 0))
                say({"answer": {"echo": request["do"], "pid": os.getpid()}})


def _work(seconds: float) -> None:
    """Be at work half of the time, as on a machine that is busy with other things."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        turn = time.process_time()
        while time.process_time() - turn < 0.02:
            pass
        time.sleep(0.02)


def _handles() -> list[str]:
    found = []
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(handle.readlink()))
    return found


def _refused(act: object) -> bool:
    try:
        act()  # type: ignore[operator]
    except PermissionError:
        return True
    except OSError:
        return False
    return False
