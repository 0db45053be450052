"""A submission from its first day on, to try formprep with: ``python -m samples.story DIR``.

DIR gets the papers collected so far, the answers that `formprep init` asks for, and a fillable form that is no copy of
the department's ID 997; every page says so. `signed` does what nobody but the two persons can do on paper.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pypdf

from samples import forms
from samples import persons as who
from samples.drawing import Page, Sheet, pdf_bytes
from samples.forms import Case, dmy

ON = date(2019, 6, 3)
ROOT = Path(__file__).parent.parent
PAPERS = Path(__file__).parent / "spouse-entry-complete"
FORM = "ID997_Bennett.pdf"

# What `formprep init` asks, in its order: an empty line leaves an optional question open.
ANSWERS = """\
entry
spouse
permanent-resident
Bennett
Thomas Edward

1988-07-14
GBR
elsewhere
no
no
Lam
Wai Yee
林惠儀
post
"""
# What only forms ask; a person adds it to formprep.yaml.
ONLY_FORMS = """
form:
  applicant:
    place_of_birth: Leeds
    occupation: Civil engineer
    telephone: "+44 113 496 0000"
    address: [14 Sample Terrace, Leeds LS99 9ZZ, United Kingdom]
    country_of_domicile: United Kingdom
    length_of_residence: {years: 30}
    entry_date: 2019-08-01
    duration_of_stay: 3 years
  sponsor:
    sex: female
    occupation: Secondary school teacher
    telephone: "+852 5555 0142"
    address: ["Flat C, 12/F, Example Court", "88 Sample Road, Sha Tin", Hong Kong]
    monthly_income: HK$38,500
"""


def added(situation: str) -> str:
    """What a person adds to the answers that `formprep init` wrote."""
    return (
        situation.replace("  relationship: spouse\n", "  relationship: spouse\n  marital_status: married\n")
        + ONLY_FORMS
    )


def blank() -> bytes:
    """The fillable form, with nothing in it."""
    nobody = Case(replace(who.BENNETT, **dict.fromkeys(("marital_status", "sex"), "")), who.LAM, ON)
    return pdf_bytes(forms.id997(nobody, paste=False), "ID 997 SAMPLE", blank=True)


def signed(form: bytes) -> bytes:
    """The form with the photograph on it, signed and dated by hand."""

    def mark(number: int, name: str) -> Page:
        def draw(s: Sheet) -> None:
            if number == 1:
                s.face(forms.X + forms.W - 44, 76, 40, 50, who.BENNETT)
            s.typed(forms.X + 18, 262, dmy(ON), 10)
            s.signature(forms.X + 128, 265, name)

        return Page(draw)

    names = (who.BENNETT.full, who.BENNETT.full, who.LAM.full, who.LAM.full)
    marks = pypdf.PdfReader(io.BytesIO(pdf_bytes([mark(at, name) for at, name in enumerate(names, 1)])))
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(form))
    for page, drawn in zip(writer.pages, marks.pages, strict=True):
        page.merge_page(drawn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def lay_out(folder: Path) -> Path:
    """The papers collected so far in `folder`/docs, the form and the answers beside it; returns the papers' folder."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    for paper in PAPERS.glob("*.pdf"):
        if paper.name != FORM:
            shutil.copy(paper, docs)
    (folder / "ID997.pdf").write_bytes(blank())
    (folder / "answers.txt").write_text(ANSWERS, encoding="utf-8")
    return docs


@dataclass(frozen=True)
class Told:
    """One command of the story: what it is, its exit status and what it wrote."""

    command: str
    status: int
    text: str


def _told(folder: Path, command: str, typed: str = "") -> Told:
    words = [sys.executable, "-m", "formprep", *command.split(), "--on", ON.isoformat()]
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "FORMPREP_CACHE": ""}
    done = subprocess.run(
        words, input=typed, capture_output=True, text=True, encoding="utf-8", cwd=folder, env=settings
    )
    return Told(f"formprep {command}", done.returncode, done.stdout or done.stderr)


def run(folder: Path) -> Iterator[Told]:
    """From the first questions to the bundle, each command as a person types it; `folder` is not there yet."""
    docs = lay_out(folder)
    yield _told(folder, "init docs", (folder / "answers.txt").read_text(encoding="utf-8"))
    yield _told(folder, "check docs")
    answers, filled = docs / "formprep.yaml", folder / "ID997-filled.pdf"
    answers.write_text(added(answers.read_text(encoding="utf-8")), encoding="utf-8")
    yield _told(folder, "fill ID997.pdf --papers docs -o ID997-filled.pdf")
    shutil.copy(filled, docs)
    yield _told(folder, "check docs")
    (docs / filled.name).write_bytes(signed(filled.read_bytes()))
    yield _told(folder, "check docs")
    yield _told(folder, "bundle docs -o bundle.pdf")


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
