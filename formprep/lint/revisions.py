"""Get the rules as they were: from a folder, or from a revision of the git repository that the rules are in."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from formprep.errors import InputError

_LONGEST = 60
"""Seconds that git may take."""


@contextmanager
def rules_of(revision: str, folder: Path) -> Iterator[Path]:
    """Yield the folder that holds the rules of `folder` as they were at a revision. Raise `InputError`.

    Where `revision` is a folder with rules, it is that folder.
    """
    if _holds_rules(Path(revision)):
        yield Path(revision)
        return
    top = Path(_git(folder, revision, "rev-parse", "--show-toplevel").decode().strip())
    inside = _git(folder, revision, "rev-parse", "--show-prefix").decode().strip()
    tree = _git(top, revision, "rev-parse", "--verify", "--end-of-options", f"{revision}:{inside}").decode().strip()
    with TemporaryDirectory(prefix="formprep-") as scratch:
        # An edition is known by the name of its folder, so it keeps it.
        home = Path(scratch) / folder.resolve().name
        with tarfile.open(fileobj=io.BytesIO(_git(top, revision, "archive", "--format=tar", tree))) as archive:
            archive.extractall(home, filter="data")
        if not _holds_rules(home):
            raise InputError(
                f"--against {revision}: there are no rules in {inside or 'the repository'} at that revision."
            )
        yield home


def _holds_rules(folder: Path) -> bool:
    return (folder / "edition.yaml").is_file() or any(folder.glob("*/edition.yaml"))


def _git(folder: Path, revision: str, *arguments: str) -> bytes:
    # The program is the user's own git; nothing of it is taken from the papers.
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", str(folder.resolve()), *arguments],  # noqa: S607
            capture_output=True,
            check=True,
            timeout=_LONGEST,
        )
    except FileNotFoundError:
        raise InputError("--against: git was not found. Install it, or name a folder with the rules before.") from None
    except subprocess.TimeoutExpired:
        raise InputError(f"--against: git took longer than {_LONGEST} seconds.") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise InputError(
            f"--against {revision}: neither a folder with rules nor a revision of the git repository of the rules"
            f" (git: {said[-1] if said else 'no reason given'})."
        ) from None
    return done.stdout
