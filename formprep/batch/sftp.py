"""A folder of an SFTP server, through fsspec and paramiko."""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from formprep.batch.names import is_plain
from formprep.batch.stores import CHUNK, Seen, Store, told

_AHEAD = 64
_PATIENCE = 60
"""Seconds without a word after which a server is given up."""
NEW = ".formprep-new"


class Sftp(Store):
    """Be a folder of an SFTP server whose key is known, as `ssh` knows it. Written under a new name, then moved.

    The times of files are anybody's to set there, so a state is never sound.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        host, _, path = self._root.partition("/")
        self._root = f"/{path}"
        self._host = host
        self._fs: Any = None
        self._link()

    def _link(self) -> Any:
        """Return the connection, made anew where it broke."""
        if self._fs is None or not self._fs.client.get_transport().is_active():
            import paramiko
            from fsspec.implementations.sftp import SFTPFileSystem

            asked: dict[str, Any] = {"host_key_policy": _policy(paramiko), "timeout": _PATIENCE}
            user, _, place = self._host.rpartition("@")
            name, _, port = place.partition(":")
            asked |= {"username": user} if user else {}
            asked |= {"port": int(port)} if port else {}
            try:
                made = SFTPFileSystem(name, **asked, skip_instance_cache=True)
            except paramiko.SSHException as error:
                raise OSError(errno.ECONNREFUSED, str(error)) from None
            made.ftp.get_channel().settimeout(_PATIENCE)
            self._fs = made
        return self._fs

    def _ftp(self) -> Any:
        return self._link().ftp

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}" if path else self._root

    def entries(self, path: str) -> Iterator[Seen]:
        """Yield what lies in a folder, links as links."""
        with told():
            listed = self._ftp().listdir_attr(self._at(path))
        for each in listed:
            mode, size = stat.S_IFMT(each.st_mode or 0), each.st_size or 0
            yield Seen(each.filename, mode, size, f"{each.st_mtime} {each.st_uid}")

    def fetch(self, path: str, stream: BinaryIO, size: int) -> None:
        """Write the first so many bytes of a file to `stream`."""
        with told(), self._ftp().open(self._at(path), "rb") as file:
            file.prefetch(size, max_concurrent_requests=_AHEAD)
            while size and (data := file.read(min(CHUNK, size))):
                stream.write(data)
                size -= len(data)

    def put(self, new: Path, path: str) -> None:
        """Put a file under a new name, then move it to its place."""
        meanwhile = self._at(f"{NEW}/{secrets.token_hex(16)}")
        with told():
            ftp = self._ftp()
            self._with_folder(lambda: ftp.put(os.fspath(new), meanwhile), meanwhile)
            try:
                self._with_folder(lambda: ftp.posix_rename(meanwhile, self._at(path)), self._at(path))
            except BaseException:
                with suppress(Exception):
                    ftp.remove(meanwhile)
                raise

    def _with_folder(self, do: Callable[[], Any], path: str) -> None:
        try:
            do()
        except FileNotFoundError:
            self._link().makedirs(path.rpartition("/")[0], exist_ok=True)
            do()

    def size(self, path: str) -> int:
        """Return the bytes of a file."""
        with told():
            return int(self._ftp().stat(self._at(path)).st_size)

    def remove(self, path: str) -> None:
        """Remove a file."""
        with told():
            self._ftp().remove(self._at(path))

    def leads_elsewhere(self, path: str) -> bool:
        """Tell whether a folder is reached over a link."""
        with told():
            ftp = self._ftp()
            try:
                return bool(ftp.normalize(self._at(path)) != self._below(ftp.normalize(self._root), path))
            except FileNotFoundError:
                return False

    @staticmethod
    def _below(root: str, path: str) -> str:
        return f"{root.rstrip('/')}/{path}" if path else root

    def clear(self) -> None:
        """Remove what a killed run left half written."""
        with suppress(FileNotFoundError):
            for each in list(self.entries(NEW)):
                if is_plain(each.name):
                    self.remove(f"{NEW}/{each.name}")

    def close(self) -> None:
        """End the connection."""
        if self._fs is not None:
            with suppress(Exception):
                self._fs.client.close()


def _policy(paramiko: Any) -> Any:
    """Return who decides on the key of a server: the file of known hosts, as for `ssh`; an unknown one is refused."""

    class Known(paramiko.MissingHostKeyPolicy):  # type: ignore[misc]
        def missing_host_key(self, client: Any, hostname: str, key: Any) -> None:
            file = Path.home() / ".ssh" / "known_hosts"
            keys = paramiko.HostKeys()
            with suppress(OSError):
                keys.load(os.fspath(file))
            if not keys.check(hostname, key):
                raise paramiko.SSHException(
                    f"the key of {hostname} ({key.get_name()}) does not stand in {file}; connect once with sftp"
                )

    return Known
