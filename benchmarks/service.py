"""Have 50 clients at once check a born-digital submission with `formprep serve` on loopback.

    python -m benchmarks.service [CLIENTS] [CHECKS EACH]

Prints requests a second, latencies (of a check as a client sees it, with all its waiting), the largest memory of the
server and of all its processes together, and how often clients were told to wait. A client that is told to wait does so
and asks again; what gets no answer is lost. Nothing here is asserted.
"""

import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import httpx

SAMPLE = Path(__file__).parent.parent / "samples" / "spouse-entry-complete"


def main(clients: int, each: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-m", "formprep", "serve", "--port", "0", "--temporary", place]
        server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert server.stderr
        address = next(word for word in server.stderr.readline().split() if word.startswith("http"))
        threading.Thread(target=lambda: [None for _ in server.stderr or ()], daemon=True).start()
        most = [0, 0]
        threading.Thread(target=_watch, args=(server, most), daemon=True).start()
        took: list[float] = []
        waits: list[int] = []
        lost: list[str] = []
        since = time.perf_counter()
        threads = [threading.Thread(target=_client, args=(address, each, took, waits, lost)) for _ in range(clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wall = time.perf_counter() - since
        server.terminate()
        server.wait(60)
        left = [path for path in Path(place).rglob("*") if path.is_file() and path.name != "lock"]
    ordered = sorted(took)
    print(
        f"{clients} clients, {each} checks each, {len(_parts())} files: {wall:.1f} s, {len(took) / wall:.2f} checks/s"
    )
    if ordered:
        at = {share: ordered[min(len(ordered) - 1, int(share * len(ordered)))] for share in (0.5, 0.95)}
        print(
            f"  a check took {statistics.mean(took):.1f} s on average, median {at[0.5]:.1f}, 95 % {at[0.95]:.1f}",
            end="",
        )
        print(f", least {ordered[0]:.1f}, most {ordered[-1]:.1f}")
    print(
        f"  told to wait {len(waits)} times, {statistics.fmean(waits or [0]):.0f} s each; lost {len(lost)} {lost[:3]}"
    )
    print(f"  memory: server {most[0] / 1e6:.0f} MB, all processes {most[1] / 1e6:.0f} MB; files left {len(left)}")


def _client(address: str, each: int, took: list[float], waits: list[int], lost: list[str]) -> None:
    with httpx.Client(base_url=address, timeout=600, trust_env=False) as client:
        for _ in range(each):
            since = time.perf_counter()
            while True:
                try:
                    answer = client.post("/v1/check", params={"on": "2019-06-10"}, files=_parts())
                except httpx.HTTPError as error:
                    lost.append(type(error).__name__)
                    break
                if answer.status_code in (429, 503) and "retry-after" in answer.headers:
                    waits.append(int(answer.headers["retry-after"]))
                    time.sleep(waits[-1])
                    continue
                if answer.status_code == 200 and answer.json()["verdict"] == "ready":
                    took.append(time.perf_counter() - since)
                else:
                    lost.append(str(answer.status_code))
                break


def _parts() -> list[tuple[str, tuple[str, bytes]]]:
    return [("files", (path.name, path.read_bytes())) for path in sorted(SAMPLE.iterdir())]


def _watch(server: "subprocess.Popen[str]", most: list[int]) -> None:
    while server.poll() is None:
        own, children = _resident(server.pid), [_resident(child) for child in _children(server.pid)]
        most[:] = [max(most[0], own), max(most[1], own + sum(children))]
        time.sleep(0.1)


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096
    except (OSError, IndexError):
        return 0


def _children(parent: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{parent}/task").iterdir()
        return [int(each) for task in tasks for each in (task / "children").read_text().split()]
    except OSError:
        return []


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:3]]
    main(*[*given, *(50, 2)[len(given) :]])
