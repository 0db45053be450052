"""Tell the specimens of a folder whose `index.tsv` says what they are. They are never part of the project."""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.measure.reading import documents, transcripts

KINDS: dict[str, tuple[str, ...]] = {
    "passport": ("passport",),
    "prc_id": ("mainland-identity-card",),
    "birth_certificate": ("birth-certificate",),
    "marriage_certificate": ("marriage-certificate",),
    "bank_statement": ("bank-statement",),
    "payslip": ("salary-proof",),
    "rent_receipt": ("rent-receipt",),
    "mixed_package": ("salary-proof", "bank-statement", "unknown"),
    "tax_document": ("tax-receipt", "unknown"),
}
"""What formprep may say of each type; what is not here is unknown."""


def measure(folder: Path, workers: int) -> list[tuple[str, str, str, bool]]:
    """Return of each file its name, its true type, what was told, and whether that is right."""
    with (folder / "index.tsv").open(encoding="utf-8") as index:
        rows = list(csv.DictReader(index, delimiter="\t"))
    said, _, _ = transcripts(folder, workers)
    results = []
    for row in rows:
        if row["file"] not in said:
            continue
        found = documents(row["file"], said[row["file"]])
        told = sorted({("" if d.certain or d.kind == "unknown" else "?") + d.kind for d in found}) or ["nothing"]
        wanted = KINDS.get(row["true_type"], ("unknown",))
        known = [each for each in told if each != "unknown"] or ["unknown"]
        results.append((row["file"], row["true_type"], ", ".join(told), set(known) <= set(wanted)))
    return results
