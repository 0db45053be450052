"""Measure `formprep batch` on submissions made for it, against what a user would pick instead.

    python -m benchmarks.batch [--digital N …] [--photographed N …] [--workers 1 2] [--only PART …]
        [--rivals PYTHON] [--folder DIR] [--families N] [--sample N]

PART: cold, warm, day (another day), resume (after kill -9), rivals. PYTHON is that of an environment with OCRmyPDF,
RapidOCR and kreuzberg (benchmarks/README.md). With --folder, what was made is used again. Each figure is printed as
soon as it is there; Ctrl-C ends it at any time. Nothing here is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from benchmarks import clients

PARTS = ("cold", "warm", "day", "resume", "rivals")
RIVALS = {
    "digital": ("kreuzberg", "kreuzberg-each"),
    "photographed": ("ocrmypdf", "ocrmypdf-quick", "ocrmypdf-two", "rapidocr"),
}
TICK = 0.1
TELL = 15.0


@dataclass
class Peaks:
    """Be the largest memory that any process of a run had, by what it is, in MB."""

    most: dict[str, int] = field(default_factory=dict)

    def look(self, root: int) -> None:
        for kind, process in _processes(root):
            self.most[kind] = max(self.most.get(kind, 0), _peak(process) >> 10)

    def __str__(self) -> str:
        return ", ".join(f"{kind} {self.most[kind]} MB" for kind in ("main", "worker", "reader") if kind in self.most)


class Set:
    """Be the first N submissions of one kind, and the runs over them."""

    def __init__(self, home: Path, kind: str, names: Sequence[str]) -> None:
        self.home, self.kind, self.names = home, kind, names
        self.root = home / kind
        self.list = home / f"{kind}-{len(names)}.txt"
        self.list.write_text(clients.described(list(names)), encoding="utf-8")

    def out(self, what: str) -> Path:
        return self.home / f"out-{self.kind}-{len(self.names)}-{what}"

    def command(self, out: Path, workers: int, *more: str, days: int = 0) -> list[str]:
        day = (clients.DAY + timedelta(days=days)).isoformat()
        command = [sys.executable, "-m", "formprep", "batch", str(self.root), "-o", str(out), "--on", day]
        return [*command, "--list", str(self.list), "--workers", str(workers), *more]

    def say(self, what: str, seconds: float, more: str = "", submissions: int | None = None) -> None:
        count = len(self.names) if submissions is None else submissions
        rate = f"{count / seconds:9.2f}/s" if count else " " * 11
        print(f"{self.kind:<13}{len(self.names):>7}  {what:<26}{seconds:>9.1f} s{rate}  {more}", flush=True)


def main(args: argparse.Namespace) -> None:
    """Make, measure and print."""
    with nullcontext(args.folder) if args.folder else tempfile.TemporaryDirectory() as place:
        home = Path(place).resolve()
        home.mkdir(parents=True, exist_ok=True)
        os.environ["FORMPREP_CACHE"] = str(home / "cache")
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; submissions in {home}", flush=True)
        for kind, sizes in (("digital", args.digital), ("photographed", args.photographed)):
            if not any(sizes):
                continue
            with ProcessPoolExecutor(os.cpu_count()) as pool:
                names = clients.make(home / kind, kind, max(sizes), args.families[kind], pool, _tell)
            for size in sorted(set(sizes)):
                _measure(Set(home, kind, names[:size]), args)


def _measure(of: Set, args: argparse.Namespace) -> None:
    times: dict[int, float] = {}
    last = max(args.workers)
    for workers in args.workers if "cold" in args.only else ():
        out = of.out(f"{workers}")
        shutil.rmtree(out, ignore_errors=True)
        times[workers] = _timed(of, f"cold, workers: {workers}", of.command(out, workers))
    if len(times) > 1:
        print(f"{'':22}{last} workers are {times[min(times)] / times[last]:.2f} times {min(times)}", flush=True)
    out = of.out(f"{last}")
    if {"warm", "day"} & set(args.only) and not (out / "counts.json").exists():
        _timed(of, "cold, for what follows", of.command(out, last))
    if "warm" in args.only:
        for workers in args.workers:
            _timed(of, f"warm, workers: {workers}", of.command(out, workers))
    if "day" in args.only:
        _timed(of, f"another day, workers: {last}", of.command(out, last, days=1))
        kept = sum(path.stat().st_size for path in (out / ".formprep").glob("transcripts*"))
        whole = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
        each = len(of.names) * 1000
        print(f"{'':22}a submission: transcripts {kept / each:.0f} kB, all of OUT {whole / each:.0f} kB", flush=True)
    if "resume" in args.only:
        _resume(of, last, times.get(last))
    if "rivals" in args.only:
        _rivals(of, args)


def _timed(of: Set, what: str, command: Sequence[str]) -> float:
    """Run, print and return the seconds."""
    peaks, begun = Peaks(), time.perf_counter()
    with _running(command) as process:
        told = begun
        while process.poll() is None:
            peaks.look(process.pid)
            time.sleep(TICK)
            if time.perf_counter() - told > TELL:
                told = time.perf_counter()
                _tell(f"{of.kind} {len(of.names)}, {what}: {told - begun:.0f} s")
        took = time.perf_counter() - begun
    if process.returncode not in (0, 1, 3):
        raise SystemExit(f"formprep batch ended with {process.returncode}")
    of.say(what, took, str(peaks))
    return took


def _resume(of: Set, workers: int, undisturbed: float | None) -> None:
    """Kill a run when half is done, go on, and look that each submission has its row once."""
    out = of.out("killed")
    shutil.rmtree(out, ignore_errors=True)
    begun = time.perf_counter()
    with _running(of.command(out, workers)) as process:
        while process.poll() is None and _written(out) < len(of.names) // 2:
            time.sleep(TICK)
        process.send_signal(signal.SIGKILL)
    before, killed = _written(out), time.perf_counter()
    with _running([*of.command(out, workers), "--resume"]) as process:
        while process.poll() is None and _written(out) <= before:
            time.sleep(TICK)
        first = time.perf_counter() - killed
        process.wait()
    took = time.perf_counter() - killed
    rows = [json.loads(line)["path"] for line in (out / "summary.jsonl").read_text(encoding="utf-8").splitlines()]
    whole = "each has one row" if sorted(rows) == sorted(of.names) else "ROWS ARE LOST OR DOUBLED"
    more = f"killed at {before}; first new one after {first:.1f} s; {whole}"
    if undisturbed:
        more += f"; both parts {killed - begun + took:.1f} s, undisturbed {undisturbed:.1f} s"
    of.say("resumed after kill -9", took, more, len(of.names) - before)


def _rivals(of: Set, args: argparse.Namespace) -> None:
    if not args.rivals:
        print(f"{'':22}others: not measured; name their python with --rivals")
        return
    names = of.names[: args.sample or None]
    files = [path for name in names for path in clients.pages_of(of.root / name)]
    for name in RIVALS[of.kind]:
        _tell(f"{name} over {len(files)} files")
        command = [args.rivals, str(Path(__file__).with_name("rivals.py")), name]
        with _running(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            told = process.communicate("\n".join(files).encode())[0].decode().split()
        if process.returncode or not told:
            print(f"{'':22}{name} failed (exit {process.returncode})", flush=True)
            continue
        of.say(name, float(told[-1]), f"{len(names)} submissions, {len(files)} files", len(names))


@contextmanager
def _running(command: Sequence[str], **how) -> Iterator[subprocess.Popen]:
    """Give a running process, which is gone in the end, whatever happens."""
    given = {"stdout": subprocess.DEVNULL, **how}
    process = subprocess.Popen(command, **given)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _written(out: Path) -> int:
    return sum(len(names) for _, _, names in os.walk(out / "reports"))


def _processes(root: int) -> Iterator[tuple[str, int]]:
    """Yield the processes of a run, by what they are. Linux alone tells."""
    waiting = [("main", root)]
    while waiting:
        kind, process = waiting.pop()
        yield kind, process
        try:
            children = [
                int(child)
                for task in Path(f"/proc/{process}/task").iterdir()
                for child in (task / "children").read_text().split()
            ]
            for child in children:
                line = Path(f"/proc/{child}/cmdline").read_bytes()
                waiting.append(("worker" if b"formprep.batch.worker" in line else "reader", child))
        except OSError:
            continue


def _peak(process: int) -> int:
    """Return the kB that a process had at its most."""
    try:
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def _tell(text: str) -> None:
    print(f"… {text}", file=sys.stderr, flush=True)


def arguments() -> argparse.Namespace:
    """Return the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--digital", type=int, nargs="+", default=[100], help="how many born-digital, of ten documents")
    parser.add_argument("--photographed", type=int, nargs="+", default=[10], help="how many photographed; 0 for none")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--only", choices=PARTS, action="append", help="may be given more than once")
    parser.add_argument("--rivals", help="the python of an environment with the other tools")
    parser.add_argument("--sample", type=int, default=0, help="give the others only so many submissions (0: all)")
    parser.add_argument("--folder", type=Path, help="keep submissions and results there, and use them again")
    parser.add_argument("--families", type=int, default=24, help="families whose papers are drawn")
    args = parser.parse_args()
    args.only = args.only or PARTS
    args.families = {"digital": args.families, "photographed": max(args.families // 4, 2)}
    return args


if __name__ == "__main__":
    try:
        main(arguments())
    except KeyboardInterrupt:
        sys.exit(130)
