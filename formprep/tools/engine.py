"""The OCR models that come with rapidocr, run by ONNX Runtime directly: find text, tell which way up, read it.

Driving the models here, instead of through rapidocr's own pipeline, saves two thirds of its start-up, reads a short
line at its own width instead of a padded one, and lets the caller read the telling lines first and stop.
The steps before and after the models follow PaddleOCR's published method (DB detection, CTC recognition).
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.util import find_spec
from itertools import repeat
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions

Image = NDArray[np.uint8]
"""Height × width × 3, blue first, as the models were trained."""
Quad = NDArray[np.float32]
"""Four corners, clockwise from the top left of the text, in pixels."""

LINE_HEIGHT = 48
"""Pixels to which a line is scaled before it is read."""
NARROWEST, WIDEST = 64, 3200
"""Pixels: the widths a scaled line may have."""
STEP = 8
"""Widths are rounded up to this, so that ONNX Runtime meets few shapes."""
INK_ABOVE, BOX_ABOVE = 0.3, 0.5
"""Probability from which a pixel, and a box on the average, is text."""
GROW = 1.6
"""How far a found box is grown: the model finds the core of each line."""
MOST_BOXES = 1000


class Engine:
    """Hold the three models of one process.

    They live in a thread of their own: there numbers too small to be told from zero are zero, without which finding
    lines takes three times as long, and that is a state of the thread which its caller's arithmetic must not inherit.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._thread = ThreadPoolExecutor(1, "ocr")
        models = [_model(folder, task) for task in ("det", "cls", "rec")]
        self._find, self._turn, self._read = self._thread.map(_session, models, repeat(threads))
        letters = self._read.get_modelmeta().custom_metadata_map["character"].splitlines()
        self._letters = ["", *letters, " "]

    def find(self, image: Image, longest: int) -> list[Quad]:
        """Return the lines of text of an image, looked at with its long side at most that many pixels."""
        height, width = image.shape[:2]
        ratio = min(1.0, longest / max(height, width))
        size = (max(32, round(width * ratio / 32) * 32), max(32, round(height * ratio / 32) * 32))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
        ink = self._run(self._find, _normal(small)[None])[0, 0]
        mask = cv2.dilate((ink > INK_ABOVE).astype(np.uint8), np.ones((2, 2), np.uint8))
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        scale = np.array([width / size[0], height / size[1]], np.float32)
        edge = np.array([width - 1, height - 1], np.float32)
        quads = (_quad(contour, ink) for contour in contours[:MOST_BOXES])
        return [np.clip(quad * scale, 0, edge) for quad in quads if quad is not None]

    def upside_down(self, crops: Sequence[Image]) -> list[float]:
        """Return for each line how sure it is that it stands on its head, 0 to 1."""
        batch = np.zeros((len(crops), 3, LINE_HEIGHT, 192), np.float32)
        for row, crop in zip(batch, crops, strict=True):
            width = min(192, -(-LINE_HEIGHT * crop.shape[1] // crop.shape[0]))
            row[:, :, :width] = _normal(cv2.resize(crop, (max(1, width), LINE_HEIGHT)))
        return [float(p) for p in self._run(self._turn, batch)[:, 1]]

    def read(self, crop: Image) -> tuple[str, float]:
        """Return the text of one line and how sure it is, 0 to 1."""
        height, width = crop.shape[:2]
        width = min(WIDEST, max(8, -(-LINE_HEIGHT * width // height)))
        padded = max(NARROWEST, -(-width // STEP) * STEP)
        line = np.zeros((1, 3, LINE_HEIGHT, padded), np.float32)
        line[0, :, :, :width] = _normal(cv2.resize(crop, (width, LINE_HEIGHT)))
        return self._decoded(self._run(self._read, line)[0])

    def _run(self, session: InferenceSession, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        outputs = self._thread.submit(session.run, None, {session.get_inputs()[0].name: batch}).result()
        return cast("NDArray[np.float32]", outputs[0])

    def _decoded(self, steps: NDArray[np.float32]) -> tuple[str, float]:
        best = steps.argmax(axis=1)
        kept = np.flatnonzero((best != 0) & (np.diff(best, prepend=-1) != 0))
        if not kept.size:
            return "", 0.0
        text = "".join(self._letters[index] for index in best[kept])
        return text, float(steps[kept, best[kept]].mean())


@cache
def engine() -> Engine:
    """Return this process's engine. Raise `ImportError` where rapidocr's models are not installed."""
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ImportError("rapidocr is not installed")
    cv2.setNumThreads(1)
    return Engine(Path(spec.origin).parent / "models")


def crop_of(image: Image, quad: Quad, *, grow: float = 0.0) -> Image:
    """Cut a line out of the image and set it straight; `grow` adds that share of its height on each side."""
    top, side = quad[1] - quad[0], quad[3] - quad[0]
    width, height = max(1.0, float(np.hypot(*top))), max(1.0, float(np.hypot(*side)))
    if grow:
        along, across = top / width * height * grow, side * grow
        quad = quad + np.array([-along - across, along - across, along + across, across - along], np.float32)
        width, height = width + 2 * height * grow, height * (1 + 2 * grow)
    size = (max(1, round(width)), max(1, round(height)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    return np.asarray(
        cv2.warpPerspective(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _quad(contour: Any, ink: NDArray[np.float32]) -> Quad | None:
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    if min(width, height) < 3:
        return None
    corners = cv2.boxPoints(((x, y), (width, height), angle))
    left, top = np.maximum(np.floor(corners.min(axis=0)).astype(int), 0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 1
    window = np.ascontiguousarray(ink[top:bottom, left:right])
    mask = np.zeros(window.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(corners - (left, top)).astype(np.int32)], 1)
    if cv2.mean(window, mask)[0] < BOX_ABOVE:
        return None
    grown = 2 * width * height * GROW / (2 * (width + height))
    return _clockwise(cv2.boxPoints(((x, y), (width + grown, height + grown), angle)))


def _clockwise(corners: Any) -> Quad:
    left, right = np.split(corners[np.argsort(corners[:, 0], kind="stable")], 2)
    left, right = left[np.argsort(left[:, 1], kind="stable")], right[np.argsort(right[:, 1], kind="stable")]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)


def _normal(image: Any) -> NDArray[np.float32]:
    scaled = image.astype(np.float32)
    scaled *= 2 / 255
    scaled -= 1
    return np.ascontiguousarray(scaled.transpose(2, 0, 1))


def _model(folder: Path, task: str) -> Path:
    models = sorted(folder.glob(f"*_{task}_*.onnx"))
    if not models:
        raise ImportError(f"the OCR model '{task}' is not in rapidocr's wheel")
    return models[-1]


def _session(model: Path, threads: int) -> InferenceSession:
    options = SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # The memory of a page is kept for the next: to fetch it anew costs more than a few megabytes. A line needs little.
    options.enable_cpu_mem_arena = "_det_" in model.name
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    return InferenceSession(str(model), sess_options=options, providers=["CPUExecutionProvider"])
