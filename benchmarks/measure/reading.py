"""Read folders with formprep's own stages, in this process, with its pool of reading children."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from tempfile import mkdtemp

from formprep.inventory import inventory
from formprep.kinds import load_kinds
from formprep.model import Document, Transcript
from formprep.quality import judged
from formprep.readers import read
from formprep.recognise import recognise
from formprep.transcribe import transcribe

ON = date(2019, 6, 30)
"""The day on which all papers are read: every case applies in June 2019."""


def transcripts(root: Path, workers: int) -> tuple[dict[str, Transcript], dict[str, Transcript], float]:
    """Return what each file below `root` says, by its path and by its hash, and the seconds that took."""
    files, _ = inventory(root)
    begun = time.perf_counter()
    read_in = transcribe(files, root, on=ON, workers=workers)
    took = time.perf_counter() - begun
    said = {path: judged(transcript) for path, transcript in read_in.items()}
    return said, {file.sha256: said[file.path] for file in files if file.path in said}, took


def read_new(folder: Path, known: dict[str, Transcript]) -> None:
    """Read the files of a folder that were not read yet, and keep by their hash what they say."""
    files, _ = inventory(folder)
    new = [file for file in files if file.sha256 not in known]
    said = transcribe(new, folder, on=ON, workers=1)
    known |= {file.sha256: said[file.path] for file in new if file.path in said}


def documents(file: str, transcript: Transcript) -> list[Document]:
    """Return the papers told in a file, with their facts."""
    kinds = load_kinds()
    return [read(told, transcript.pages, kinds, on=ON) for told in recognise(file, transcript.pages, kinds)]


@contextmanager
def scratch():
    """Give a folder that is gone afterwards."""
    folder = Path(mkdtemp(prefix="recognition-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def makers_pool(workers: int):
    """Give processes that make papers; each draws with one thread."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_one_thread) as pool:
        yield pool


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def tell(text: str) -> None:
    """Say something on standard error."""
    print(text, file=sys.stderr, flush=True)


def _one_thread() -> None:
    import logging
    import warnings

    import cv2

    cv2.setNumThreads(1)
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    warnings.simplefilter("ignore", DeprecationWarning)
