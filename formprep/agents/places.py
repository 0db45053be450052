"""Which folders an agent may name: those below one root, wherever links lead."""

from pathlib import Path

from formprep.errors import InputError


def root(given: Path | None) -> Path:
    """Return the root, the working folder where none is given. Raise `InputError`."""
    found = _resolved(given or Path(), str(given or Path.cwd()))
    if not found.is_dir():
        raise InputError(f"--root: {found}: there is no such folder.")
    if given is None and found == Path(found.anchor):
        raise InputError("--root: name the folder whose papers may be read; all of this computer is too much.")
    return found


def within(home: Path, given: str) -> Path:
    """Return the path that is meant, free of links; a relative one is below `home`. Raise `InputError` outside of it.

    What lies outside is refused alike whether it is there or not.
    """
    found = _resolved(home / given, given)
    if not found.is_relative_to(home):
        raise InputError(f"{given}: lies outside of {home}, which is all that may be read here (--root).")
    return found


def _resolved(path: Path, shown: str) -> Path:
    try:
        found = path.resolve()
        found.exists()
    except (OSError, RuntimeError, ValueError):
        raise InputError(f"{shown!a}: is no path that can be used.") from None
    return found
