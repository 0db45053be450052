"""What a user would pick instead, over the same files: `VENV/bin/python benchmarks/rivals.py NAME < list of files`.

It needs nothing of formprep, only the tool that is named (benchmarks/README.md); prints the seconds that it took.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

CORES = 2
_engine = None


QUICK = ("--output-type", "pdf")
"""OCRmyPDF's quickest output; left alone it writes PDF/A."""


def ocrmypdf(files: list[str]) -> None:
    """One file after the other, each on both cores, all as it comes."""
    for path in files:
        _ocrmypdf(path, CORES)


def ocrmypdf_quick(files: list[str]) -> None:
    """The same with its quickest output and one thread for each tesseract."""
    _one_thread()
    for path in files:
        _ocrmypdf(path, CORES, *QUICK)


def ocrmypdf_two(files: list[str]) -> None:
    """The quick one, two files at a time, each on one core: quicker still where most files have one page."""
    _one_thread()
    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(lambda path: _ocrmypdf(path, 1, *QUICK), files))


def _one_thread() -> None:
    os.environ["OMP_THREAD_LIMIT"] = "1"  # tesseract's own threads only slow it down when several run


def _ocrmypdf(path: str, jobs: int, *more: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-m", "ocrmypdf", "-q", "-l", "chi_tra+eng", "--jobs", str(jobs), "--skip-text"]
        command += ["--sidecar", str(Path(place, "text.txt")), *more]
        command += [] if path.endswith(".pdf") else ["--image-dpi", "200"]
        done = subprocess.run(
            [*command, path, str(Path(place, "out.pdf"))], capture_output=True, text=True, check=False
        )
    if done.returncode:
        print(f"{Path(path).name}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)


def rapidocr(files: list[str]) -> None:
    """Read all pages in two processes, in the quick setting; pages of a PDF are drawn with PDFium."""
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(_rapidocr, files))


def _rapidocr(path: str) -> None:
    global _engine
    from rapidocr import RapidOCR

    if _engine is None:
        quick = {"Det.limit_side_len": 960, "Det.limit_type": "max", "Rec.rec_batch_num": 1}
        one = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
        _engine = RapidOCR(params={**quick, **one, "Global.log_level": "error"})
    if not path.endswith(".pdf"):
        _engine(path)
        return
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    for page in document:
        _engine(page.render(scale=1500 / max(page.get_size())).to_numpy())


def kreuzberg(files: list[str]) -> None:
    """Extract the text of all in one process, in batches, which uses both cores; its cache is off."""
    from kreuzberg import ExtractionConfig, batch_extract_files_sync

    config = ExtractionConfig(use_cache=False)
    for at in range(0, len(files), 200):
        for result in batch_extract_files_sync(files[at : at + 200], config=config):
            if not result.content:
                print("a file gave no text", file=sys.stderr)


def kreuzberg_each(files: list[str]) -> None:
    """Extract file by file in one process; where reading in batches is slower, this is the fairer figure."""
    from kreuzberg import ExtractionConfig, KreuzbergError, extract_file_sync

    config = ExtractionConfig(use_cache=False)
    for path in files:
        try:
            extract_file_sync(path, config=config)
        except KreuzbergError:  # one in fifty submissions has a statement that was cut off
            print("a file gave no text", file=sys.stderr)


RIVALS = {
    "kreuzberg": kreuzberg,
    "kreuzberg-each": kreuzberg_each,
    "ocrmypdf": ocrmypdf,
    "ocrmypdf-quick": ocrmypdf_quick,
    "ocrmypdf-two": ocrmypdf_two,
    "rapidocr": rapidocr,
}

if __name__ == "__main__":
    given = sys.stdin.read().splitlines()
    begun = time.perf_counter()
    RIVALS[sys.argv[1]](given)
    print(f"{time.perf_counter() - begun:.2f}")
