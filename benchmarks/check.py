"""Time `formprep check` on 15 documents, born-digital and as photos, against plain RapidOCR over the same pages.

    python benchmarks/check.py [RUNS]

Prints the median of the runs in seconds, the ratio to RapidOCR (960 px, fast setting, one process) in the same run, and
the largest peak memory of any process. Nothing here is asserted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
DOCUMENTS = [
    "spouse-entry-complete/ID997_Bennett.pdf",
    "spouse-entry-complete/passport.pdf",
    "spouse-entry-complete/Marriage Certificate.pdf",
    "spouse-entry-complete/HKID Lam Wai Yee.pdf",
    "spouse-entry-complete/Bank statement May 2019.pdf",
    "spouse-entry-complete/employment letter.pdf",
    "spouse-entry-complete/Tenancy Agreement.pdf",
    "spouse-entry-complete/電費單 2019-05.pdf",
    "child-entry-faulty/birth certificate Aarav.pdf",
    "child-entry-faulty/dad passport.pdf",
    "taiwan-entry/護照.pdf",
    "taiwan-entry/戶籍謄本.pdf",
    "taiwan-entry/薪金證明.pdf",
    "taiwan-entry/煤氣單8月.pdf",
    "child-extension-early/e-Visa Leo.pdf",
]

PLAIN = """
import sys
from rapidocr import RapidOCR
engine = RapidOCR(params={
    "Det.limit_side_len": 960, "Det.limit_type": "max", "Rec.rec_batch_num": 1, "Global.log_level": "error"
})
for path in sys.argv[1:]:
    engine(path)
"""


def main(runs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as place:
        digital, photos = Path(place, "digital"), Path(place, "photos")
        _copy(digital)
        pictures = _photograph(photos)
        table = {
            "born-digital, cold": [_check(digital, place, cold=True) for _ in range(runs)],
            "born-digital, unchanged": [_check(digital, place, cold=False) for _ in range(runs)],
            "photos, cold": [_check(photos, place, cold=True) for _ in range(runs)],
            "photos, unchanged": [_check(photos, place, cold=False) for _ in range(runs)],
            "photos, plain RapidOCR": [_timed([sys.executable, "-c", PLAIN, *pictures]) for _ in range(runs)],
        }
    print(f"{len(DOCUMENTS)} documents, {len(pictures)} photos, {os.cpu_count()} cores, median of {runs}")
    for name, times in table.items():
        print(f"{name:<26} {statistics.median(times):6.2f} s")
    ratio = statistics.median(table["photos, cold"]) / statistics.median(table["photos, plain RapidOCR"])
    print(f"{'formprep / plain RapidOCR':<26} {ratio:6.2f}")


def _copy(folder: Path) -> None:
    folder.mkdir()
    for number, name in enumerate(DOCUMENTS, 1):
        (folder / f"{number:02}.pdf").write_bytes((SAMPLES / name).read_bytes())
    answers = (SAMPLES / "spouse-entry-complete" / "formprep.yaml").read_bytes()
    (folder / "formprep.yaml").write_bytes(answers)


def _photograph(folder: Path) -> list[str]:
    """Draw each page, tilt and shade it a little, and save it as a phone would."""
    import cv2
    import numpy as np
    import pypdfium2

    folder.mkdir()
    paths = []
    for number, name in enumerate(DOCUMENTS, 1):
        document = pypdfium2.PdfDocument(SAMPLES / name)
        for page in range(len(document)):
            random = np.random.default_rng(number * 100 + page)
            flat = document[page].render(scale=1500 / max(document[page].get_size()), rev_byteorder=False).to_numpy()
            flat = np.ascontiguousarray(flat[:, :, :3])
            height, width = flat.shape[:2]
            edge = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
            away = edge * 0.9 + (width * 0.05, height * 0.05) + random.uniform(-0.015, 0.015, (4, 2)) * (width, height)
            warp = cv2.getPerspectiveTransform(edge, away.astype(np.float32))
            photo = cv2.warpPerspective(flat, warp, (width, height), borderValue=(70, 90, 110))
            shade = np.linspace(1.0, 0.78, width)[None, :, None]
            paths.append(str(folder / f"IMG_{number:02}{page:02}.jpg"))
            cv2.imwrite(paths[-1], (photo * shade).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 70])
    answers = (SAMPLES / "spouse-entry-complete" / "formprep.yaml").read_bytes()
    (folder / "formprep.yaml").write_bytes(answers)
    return paths


def _check(folder: Path, place: str, *, cold: bool) -> float:
    cache = "" if cold else str(Path(place, "cache"))
    command = [sys.executable, "-m", "formprep", "check", str(folder), "--on", "2019-06-03", "--format", "json"]
    if not cold:
        subprocess.run(command, env={**os.environ, "FORMPREP_CACHE": cache}, stdout=subprocess.DEVNULL, check=False)
    return _timed(command, env={**os.environ, "FORMPREP_CACHE": cache})


def _timed(command: list[str], env: dict[str, str] | None = None) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, env=env, capture_output=True, check=False)
    took = time.perf_counter() - begun
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return took


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
