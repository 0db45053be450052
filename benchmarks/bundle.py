"""Time `formprep bundle` on a report already made, against pikepdf's plain merge of the same files.

    python -m benchmarks.bundle [RUNS]

Of 40 documents (25 with text, 15 of scans; 166 pages) and of 200 pages of scans, prints the quickest of the runs, which
take turns (what else the machine does can only add to a time), the largest peak memory of any process, and the ratios.
Both are timed as whole processes, from the start of Python to its end; the report comes from a file, since a check is
not part of a merge. Then `bind()` alone, which is what `formprep bundle` takes after its check, during which the child
that converts was woken: cover sheet, contents, dividers and stamps are in it. The merge knows PDFs only, so all files
are PDFs. Nothing here is asserted.
"""

import io
import pickle
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests import paper
from tests.submissions import submission

ITEMS = ("applicant-form", "applicant-travel-document", "proof-of-relationship", "sponsor-financial-standing")
MERGE = """
import sys, pikepdf
out = pikepdf.new()
parts = [pikepdf.open(path) for path in sys.argv[2:]]
for part in parts:
    out.pages.extend(part.pages)
out.save(sys.argv[1])
"""
BIND = """
import pickle, sys
from pathlib import Path
import time
from formprep.binding import awake, bind
place = Path(sys.argv[1])
with awake() as children:
    report = pickle.loads((place / (sys.argv[2] + ".report")).read_bytes())
    report.to_dict()
    time.sleep(float(sys.argv[3]))
    start = time.perf_counter()
    bind(report, place / sys.argv[2], place / "bundle.pdf", lang="en", conversions=children)
    print(time.perf_counter() - start)
"""


def report_on(folder: Path, counts: Any) -> Any:
    """Return a report in which each file is one paper; `counts` are `name:pages`."""
    pages = {each.split(":")[0]: int(each.split(":")[1]) for each in counts}
    files = {name: (folder / name).read_bytes() for name in pages}
    papers: dict[str, list[Any]] = {item: [] for item in ITEMS}
    for number, (name, count) in enumerate(pages.items()):
        papers[ITEMS[number % len(ITEMS)]].append(("bank-statement", name, range(1, count + 1)))
    return submission(folder, files, papers, counts=pages)


def main(runs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as place:
        sets = {"40 documents": _documents(Path(place, "forty")), "200 scans": _scans(Path(place, "scans"))}
        for name, counts in sets.items():
            folder = Path(place, "forty" if name.startswith("40") else "scans")
            Path(f"{folder}.report").write_bytes(pickle.dumps(report_on(folder, counts)))
            files = [str(folder / each.split(":")[0]) for each in counts]
            merging = [sys.executable, "-c", MERGE, f"{place}/merged.pdf", *files]
            binding = [sys.executable, "-c", BIND, place, folder.name]
            turns = [(_timed(merging), _timed([*binding, "0"]), _timed([*binding, "1"])) for _ in range(runs)]
            merge, bind, alone = ([each[which] for each in turns] for which in (0, 1, 2))
            size, out = (sum(Path(each).stat().st_size for each in some) for some in (files, [f"{place}/bundle.pdf"]))
            print(f"{name}, {size / 1e6:.1f} MB -> {out / 1e6:.1f} MB")
            _print("pikepdf, plain merge", merge, merge)
            _print("formprep", bind, merge)
            within = min(float(run[3]) for run in alone)
            print(f"  bind() alone {within:.2f} s ({within / min(run[0] for run in merge):.1f})")


def _print(name: str, timed: Any, plain: Any) -> None:
    wall, cpu = (min(run[each] for run in timed) for each in (0, 1))
    times = [part / min(run[each] for run in plain) for each, part in ((0, wall), (1, cpu))]
    memory = max(run[2] for run in timed) / 1e6
    print(f"  {name:<22}{wall:6.2f} s ({times[0]:.1f}){cpu:6.2f} s of CPU ({times[1]:.1f}){memory:6.0f} MB")


def _documents(folder: Path) -> list[str]:
    folder.mkdir()
    counts = []
    for number in range(40):
        scanned = number % 8 < 3
        count = 4 if scanned or number % 6 else 5
        name = f"{number:02}.pdf"
        rows = [f"{row} 結餘 {row * 731:,}" for row in range(28)]
        pages = [(f"Statement {number}, page {page}", *rows) for page in range(count)]
        (folder / name).write_bytes(_scanned(number, count) if scanned else paper.pdf(*pages))
        counts.append(f"{name}:{count}")
    return counts


def _scans(folder: Path) -> list[str]:
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.pdf").write_bytes(_scanned(number, 50))
    return [f"{number}.pdf:50" for number in range(4)]


def _scanned(seed: int, count: int) -> bytes:
    """Return a PDF of pages scanned in colour at 200 dots per inch, each another."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    grain = Image.effect_noise((1654, 2339), 14).convert("RGB")
    for page in range(count):
        rows = [f"Scan {seed}, page {page}, row {row} 結餘 {row * 917:,}" for row in range(30)]
        drawn = paper.picture(rows, width=1654, height=2339).filter(ImageFilter.GaussianBlur(0.6))
        jpeg = paper.saved(Image.blend(drawn, grain, 0.12), "JPEG", quality=75)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, 595.27, 841.89)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _timed(command: list[str]) -> tuple[float, float, int, str]:
    """Return seconds, those of a processor, the largest memory of the process or a child, and what it said."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    most = [0]
    watch = threading.Thread(target=_watch, args=(done, most), daemon=True)
    watch.start()
    said = done.communicate()[0]
    if done.returncode:
        raise SystemExit(f"{command[:3]} failed")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, cpu, most[0], said.strip()


def _watch(process: "subprocess.Popen[str]", most: list[int]) -> None:
    while process.poll() is None:
        for each in (process.pid, *_children(process.pid)):
            try:
                peak = next(line for line in Path(f"/proc/{each}/status").read_text().splitlines() if "VmHWM" in line)
            except (OSError, StopIteration):
                continue
            most[0] = max(most[0], int(peak.split()[1]) * 1024)
        time.sleep(0.02)


def _children(parent: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{parent}/task").iterdir()
        return [int(each) for task in tasks for each in (task / "children").read_text().split()]
    except OSError:
        return []


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
