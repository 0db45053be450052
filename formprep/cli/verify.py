"""`formprep verify COVER.pdf|DIGEST REPORT.json`: whether a cover sheet and a report belong together."""

import json
import re
from pathlib import Path

import click

from formprep.digest import SHORTEST, digest
from formprep.errors import InputError


@click.command("verify")
@click.argument("sheet", metavar="COVER.pdf|DIGEST")
@click.argument("report", metavar="REPORT.json", type=click.Path(path_type=Path))
def command(sheet: str, report: Path) -> int:
    """Tell whether a cover sheet, or the digest printed on it, belongs to a report.

    The report is that of `formprep check --format json` with numbers masked, as the sheet has it inside.
    """
    wanted = _digest_of_report(report)
    given = re.sub(r"^formprep:|[\s-]", "", sheet.strip().casefold())
    if SHORTEST <= len(given) <= 64 and re.fullmatch("[0-9a-f]+", given):
        same = wanted.startswith(given)
    else:
        same = wanted == _digest_of_sheet(Path(sheet))
    click.echo("They belong together." if same else "They do not belong together.")
    return 0 if same else 1


def _digest_of_report(path: Path) -> str:
    try:
        told = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: can't be read ({error.strerror}).") from None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or not str(told.get("schema", "")).startswith("formprep-report/"):
        raise InputError(f"{path}: is not a report of formprep; make one with `formprep check DIR --format json`.")
    return digest(told)


def _digest_of_sheet(path: Path) -> str:
    from formprep.conversions import attached_digest

    if not path.is_file():
        raise InputError(f"{path}: there is no such cover sheet, and it is no digest of {SHORTEST} digits or more.")
    found = attached_digest(path)
    if not found:
        raise InputError(f"{path}: holds no report; only a cover sheet of `formprep cover` does.")
    return found
