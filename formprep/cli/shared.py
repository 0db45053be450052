"""What several commands do: find the answers, run the check with its progress, print the report."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from formprep.cli import options
from formprep.errors import InputError
from formprep.model import Language
from formprep.report import Report, as_json
from formprep.situation import FILE, SituationError


@contextmanager
def speaking(lang: Language) -> Iterator[None]:
    """Tell the faults of a situation file in that language."""
    try:
        yield
    except SituationError as error:
        raise InputError(error.told(lang)) from None


def situation_file(folder: Path, given: Path | None) -> Path:
    """Return the file of answers. Raise `InputError` where there is none."""
    path = given or folder / FILE
    if not path.is_file():
        hint = (
            "" if given else f" Run `formprep init {folder}` to answer the questions, or name a file with --situation."
        )
        raise InputError(f"{path}: there is no such file.{hint}")
    return path


def checked(
    folder: Path, situation: Path | None, *, on: date | None, edition: str | None, lang: Language, use_cache: bool
) -> Report:
    """Return the report on a folder, showing progress on a terminal."""
    if not folder.is_dir():
        raise InputError(f"{folder}: there is no such folder.")
    from formprep import check
    from formprep.cli.progress import progress

    with speaking(lang), progress(lang) as tell:
        return check(
            folder,
            situation=situation_file(folder, situation),
            on=options.today(on),
            edition=edition,
            cache=use_cache,
            progress=tell,
        )


def place(folder: Path) -> str:
    """Return where a submission lies, for pipelines: from the current folder on, else its own name."""
    path = folder.resolve()
    try:
        return "" if path == Path.cwd() else path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name


def print_report(
    report: Mapping[str, Any], form: str, lang: Language, output: str, *, planned: bool = False, path: str = ""
) -> None:
    """Write the report as text (coloured on a terminal only), JSON, SARIF or JUnit; `path` is the submission's."""
    if form in ("sarif", "junit"):
        from formprep.render import junit, sarif

        render = sarif.sarif if form == "sarif" else junit.junit
        options.write_all((part.encode() for part in render([(path, report)], lang)), output)
        return
    print_as(report, form, lang, output, "checklist" if planned else "report")


def print_as(report: Any, form: str, lang: Language, output: str, render: str) -> None:
    """Write plain values as JSON, or as the text that the renderer of that name makes of them."""
    if form == "json":
        options.write(as_json(report), output)
        return
    from formprep.render import changes, terminal

    renderers: dict[str, Callable[..., str]] = {
        "changes": changes.changes,
        "checklist": terminal.checklist,
        "editions": changes.editions,
        "report": terminal.report,
    }
    options.write_text(lambda **how: renderers[render](report, lang, **how), output)
