"""Where a submission's papers lie: below one folder that was named at the start, and never by a link out of it."""

from pathlib import Path, PurePath


def lying(root: Path, folder: str | None) -> Path | None:
    """Return the folder of a submission, named relative to `root` or lying in it; None where it is not there.

    No step below `root` may be a link or lead up.
    """
    if not folder or "\0" in folder:
        return None
    try:
        home = root.resolve(strict=True)
        parts = _parts(folder, root.absolute(), home)
        if parts is None or ".." in parts:
            return None
        for number in range(1, len(parts) + 1):
            if not _is_folder(home.joinpath(*parts[:number])):
                return None
        found = home.joinpath(*parts)
        return found if found.resolve(strict=True) == found else None
    except (OSError, ValueError, RuntimeError):
        return None


def _parts(folder: str, *homes: Path) -> tuple[str, ...] | None:
    """Return the steps from the root; a batch notes the whole path, which has to begin with it."""
    path = PurePath(folder)
    if not path.is_absolute():
        return None if path.drive or path.root else path.parts
    return next((path.relative_to(home).parts for home in homes if path.is_relative_to(home)), None)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
