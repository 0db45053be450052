"""Tell folders of this computer from addresses of stores: `s3://bucket/cases`, `sftp://user@host/cases`.

A `file://` address is a folder of this computer like any other.
"""

import os
import re
import urllib.parse
import urllib.request

from formprep.errors import InputError

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)(?:::|://)")
STORES = ("s3", "sftp")


def settled(text: str) -> str:
    """Return a folder, or the address of a store in one spelling. Raise `InputError` for one that can't be used."""
    match = _ADDRESS.match(text)
    if match is None:
        return text
    scheme = match[1].lower()
    if scheme not in (*STORES, "file") or "::" in text.partition("://")[0]:
        raise InputError(f"{_shown(text)}: is no address that can be used; name a folder, s3://, sftp:// or file://.")
    parts = urllib.parse.urlsplit(text)
    if scheme == "file":
        if parts.netloc not in ("", "localhost"):
            raise InputError(f"{_shown(text)}: names another computer; file:// is for folders of this one.")
        return urllib.request.url2pathname(text.partition("://")[2].removeprefix("localhost"))
    if parts.password is not None:
        raise InputError(
            f"{_shown(text)}: has a password in it, which would be kept; README tells where a password can stand."
        )
    path = text.partition("://")[2].rstrip("/")
    if not parts.netloc or any(part in ("", ".", "..") for part in path.split("/")) or "?" in path:
        raise InputError(f"{_shown(text)}: is no address of a folder; it looks like s3://bucket/cases.")
    return f"{scheme}://{path}"


def is_store(text: str) -> bool:
    """Tell whether a settled place is a store, not a folder of this computer."""
    return text.startswith(tuple(f"{scheme}://" for scheme in STORES))


def within(text: str, name: str) -> str:
    """Return a place below another one, as it is shown."""
    return f"{text}/{name}" if is_store(text) else os.path.join(text, name)  # noqa: PTH118 - as it was given


def _shown(text: str) -> str:
    return re.sub(r"//[^/@]*@", "//", text)
