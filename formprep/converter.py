"""What a converting child does: set pages on A4, bind sheets, make a paper fit for an upload.

It answers `{"failed": why}` where a file can't be taken. What it writes goes where the parent says, nowhere else.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from formprep.tools.child import Request, Turned, content, serve
from formprep.tools.limits import Limits


def main() -> None:
    """Serve the parent until it closes the pipe."""
    # Loaded before the first request: a child is often woken while its parent is busy with something else.
    from formprep.tools import a4, bound  # noqa: F401

    serve(_answer)


def _answer(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    from formprep.tools.pdf_source import UnusableError

    try:
        ways = {"sheets": _sheets, "bind": _bind, "fit": _fit, "join": _join, "digest": _digest}
        return ways[request["do"]](request, limits, turned)
    except UnusableError as fault:
        return {"failed": str(fault)}
    except MemoryError:
        raise
    except Exception as error:  # a library may make anything of a strange file
        return {"failed": type(error).__name__}


def _sheets(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    from formprep.tools import a4

    return {"sheets": a4.sheets(content(request), request["pages"], Path(request["out"]), limits, turned)}


def _bind(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    from formprep.tools.bound import bind

    return {"pages": bind(request, turned)}


def _fit(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    from formprep.tools.fitting import Wanted, fitted

    wanted = Wanted(**{**request["wanted"], "types": frozenset(request["wanted"]["types"])})
    made = fitted(content(request), request["pages"], wanted, limits, turned, whole=request["whole"])
    files = []
    for count, each in enumerate(made):
        if each.data is not None:
            Path(f"{request['out']}-{count}").write_bytes(each.data)
        files.append(
            {
                "as_it_is": each.data is None,
                "type": each.media_type,
                "pages": list(each.pages),
                "changes": list(each.changes),
                "fits": each.fits,
            }
        )
    return {"files": files}


def _join(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    from formprep.tools.fitting import joined

    turned(1)
    data = joined([(Path(path), kind) for path, kind in request["parts"]], limits)
    Path(request["out"]).write_bytes(data)
    return {"bytes": len(data)}


def _digest(request: Request, limits: Limits, turned: Turned) -> Mapping[str, Any]:
    import io
    import json

    import pikepdf

    from formprep.digest import digest
    from formprep.tools.folder import opened

    with opened(Path(request["path"])) as descriptor, open(descriptor, "rb", closefd=False) as stream:
        data = stream.read(request["bytes"])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        inside = pdf.attachments["report.json"].get_file().read_bytes()
    return {"digest": digest(json.loads(inside))}
