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
    with TemporaryDirectory(prefix="formprep-") as scratch:
        prefix = _git(folder, "rev-parse", "--show-prefix").decode().strip()
        tree = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{revision}:{prefix}").decode().strip()
        with tarfile.open(fileobj=io.BytesIO(_git(folder, "archive", "--format=tar", tree))) as archive:
            archive.extractall(scratch, filter="data")
        # An edition is known by the name of its folder.
        home = Path(scratch)
        if (home / "edition.yaml").exists():
            (Path(scratch) / folder.resolve().name).mkdir()
            for path in [each for each in home.iterdir() if each.name != folder.resolve().name]:
                path.rename(home / folder.resolve().name / path.name)
            home /= folder.resolve().name
        if not _holds_rules(home):
            raise InputError(f"--against {revision}: there are no rules in {prefix or 'it'} at that revision.")
        yield home


def _holds_rules(folder: Path) -> bool:
    return (folder / "edition.yaml").is_file() or any(folder.glob("*/edition.yaml"))


def _git(folder: Path, *arguments: str) -> bytes:
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
            f"--against: neither a folder with rules nor a revision of the repository that {folder} is in"
            f" ({said[-1] if said else 'git gave no reason'})."
        ) from None
    return done.stdout
