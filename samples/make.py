"""Makes the sample submissions: ``python samples/make.py [NAME...]``.

The same versions of the libraries give the same bytes: no clock, no chance, no network. Without names also README.md
and expected.tsv (which kind of document, of which party, each file is meant to be) are written anew.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from samples.cases import ALL, Submission  # noqa: E402

HEAD = """# Sample submissions

Eleven folders as applicants hand them in, each with its `formprep.yaml`, to try formprep on and to
test it with:

    formprep check samples/spouse-entry-photographed

**Nothing here is real.** All persons, faces, companies, banks, addresses and numbers are invented
(the check digits are right); the faces are drawn, no photograph of anybody was used. The letter U
of the Hong Kong identity card numbers opens no series known to us. Every drawn paper
says `SAMPLE 樣本` (the portraits and the family photograph alone do not). The
sheets of ID 997, ID 91, ID 481A, ID 481B and ID 990A are **no copies of the official forms**: only
their titles, some labels, the foot and the barcode follow what is published; editions printed on
them are samples too.

The folders are made by `python samples/make.py [NAME...]` (needs reportlab, pillow, numpy,
opencv-python-headless, pypdfium2 and, for the one HEIC file, pillow-heif): the same versions of
these give the same bytes. `expected.tsv` says what each page of each file is meant to be.

| module | what it draws |
|---|---|
| `persons.py` | the invented persons; identity numbers and machine readable zones with right check digits |
| `faces.py` | portraits and the family photograph |
| `drawing.py` | sheets in millimetres, tables, seals, barcodes; PDF and pixels |
| `forms.py`, `identity.py`, `civil.py`, `money.py` | the papers |
| `photographed.py` | scans and phone photographs of them |
| `cases.py` | the submissions |

| sample | what it is |
|---|---|
"""


def write(submission: Submission) -> int:
    """One folder, from nothing; returns its bytes."""
    folder = HERE / submission.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "formprep.yaml").write_text(submission.situation, encoding="utf-8", newline="\n")
    total = 0
    for paper in submission.papers:
        target = folder / paper.path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = paper.make(f"{submission.name}/{paper.path}")
        target.write_bytes(data)
        total += len(data)
    return total


def describe(submissions: list[Submission]) -> None:
    """README.md and expected.tsv."""
    text = HEAD + "".join(f"| `{s.name}` | {s.about} |\n" for s in submissions)
    text += (
        "\n## Provenance\n\nEvery binary file here, made by `make.py` from this repository alone and "
        "under its licence; the text in them is set "
        "in\n`templates/fonts/FormprepSans-Regular.ttf` (made from Noto Sans HK and SC, SIL Open Font "
        "License 1.1, `templates/fonts/OFL.txt`).\n"
        "\n| file | what it is | how |\n|---|---|---|\n"
    )
    rows = ["sample\tfile\tpages\tkind\tparty"]
    for s in submissions:
        for paper in s.papers:
            kinds = ", ".join(f"{kind} ({party})" for _, kind, party in paper.kinds)
            text += f"| `{s.name}/{paper.path}` | {kinds} | made by make.py: {paper.how} |\n"
            rows += [f"{s.name}\t{paper.path}\t{pages}\t{kind}\t{party}" for pages, kind, party in paper.kinds]
    (HERE / "README.md").write_text(text, encoding="utf-8", newline="\n")
    (HERE / "expected.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")


def main(names: list[str]) -> int:
    unknown = [n for n in names if n not in ALL]
    if unknown:
        print(f"no such sample: {', '.join(unknown)}; there are: {', '.join(ALL)}", file=sys.stderr)
        return 2
    for name in names or ALL:
        print(f"{write(ALL[name]()) // 1024:6d} KB  {name}")
    if not names:
        describe([make() for make in ALL.values()])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
