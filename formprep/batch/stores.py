"""The door to folders that lie elsewhere: S3 and what speaks like it, and SFTP, through fsspec.

Whatever a store says, an operation ends in an answer or in `OSError`. No name that a store gives is used as a path
before `is_plain` saw it.
"""

import errno
import os
import secrets
import stat
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from formprep.batch.names import is_plain
from formprep.errors import InputError

_CHUNK = 8 << 20
_AHEAD = 64
_PATIENCE = 60
"""Seconds without a word after which a server is given up."""
NEW = ".formprep-new"
SURROUNDINGS = ("AWS_", "FSSPEC_", "SSH_AUTH_SOCK", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "USER", "LOGNAME")
"""Names, or starts of them, by which the surroundings tell where a store is and who asks."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Be one entry of a folder in a store; `mode` is its type, as `stat` has it.

    `state` differs where the entry was changed; `sound` where it can't be the same for another content.
    """

    name: str
    mode: int
    size: int = 0
    state: str = ""
    sound: bool = False


class Store(ABC):
    """Be a folder in a store; paths are below it, parted by slashes, the folder itself is empty."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._root = url.partition("://")[2]

    def __str__(self) -> str:
        return self.url

    @abstractmethod
    def entries(self, path: str) -> Iterator[Seen]:
        """Yield what lies in a folder. Raise `FileNotFoundError` where there is none, `OSError` for all else."""

    @abstractmethod
    def fetch(self, path: str, stream: BinaryIO, size: int) -> None:
        """Write the first so many bytes of a file to `stream`."""

    @abstractmethod
    def put(self, new: Path, path: str) -> None:
        """Put a file in its place, whole or not at all."""

    @abstractmethod
    def size(self, path: str) -> int:
        """Return the bytes of a file. Raise `FileNotFoundError` where there is none."""

    @abstractmethod
    def remove(self, path: str) -> None:
        """Remove a file. Raise `FileNotFoundError` where there is none."""

    def leads_elsewhere(self, path: str) -> bool:
        """Tell whether a folder is reached over a link."""
        return False

    def clear(self) -> None:
        """Remove what a killed run left half written."""
        return

    def close(self) -> None:
        """End what is open."""
        return


def opened(url: str) -> Store:
    """Return the store at a settled address. Raise `InputError` where its extra is missing, or it does not answer."""
    scheme = url.partition("://")[0]
    try:
        return (_S3 if scheme == "s3" else _Sftp)(url)
    except ImportError:
        raise InputError(f"{url}: asks for the extra [{scheme}]: pip install 'formprep[{scheme}]'.") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{url}: can't be opened ({error}).") from None


@contextmanager
def _told() -> Iterator[None]:
    """Have every fault of a library be an `OSError`, without what it says: it may name what it must not."""
    try:
        yield
    except OSError as error:
        if error.errno:
            raise
        of = {FileNotFoundError: errno.ENOENT, PermissionError: errno.EACCES, FileExistsError: errno.EEXIST}
        raise OSError(of.get(type(error), errno.EIO), type(error).__name__) from None
    except (KeyboardInterrupt, MemoryError):
        raise
    except Exception as error:
        raise OSError(errno.EIO, type(error).__name__) from None


class _S3(Store):
    """Be a prefix of a bucket. An object is there whole, with its new content, or as it was."""

    def __init__(self, url: str) -> None:
        import s3fs

        super().__init__(url)
        self._s3 = s3fs.S3FileSystem(use_listings_cache=False, skip_instance_cache=True, version_aware=False)

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}" if path else self._root

    def entries(self, path: str) -> Iterator[Seen]:
        bucket, _, key = self._at(path).partition("/")
        prefix = f"{key}/" if key else ""
        asked: dict[str, Any] = {"Bucket": bucket, "Prefix": prefix, "Delimiter": "/"}
        any_there = False
        while True:
            with _told():
                page = self._s3.call_s3("list_objects_v2", **asked)
            for each in page.get("CommonPrefixes", ()):
                any_there = True
                yield Seen(each["Prefix"][len(prefix) : -1], stat.S_IFDIR)
            for each in page.get("Contents", ()):
                any_there = True
                if each["Key"] != prefix:  # the mark of the folder itself
                    state = f"{each['ETag']} {each['LastModified'].timestamp()}"
                    yield Seen(each["Key"][len(prefix) :], stat.S_IFREG, each["Size"], state, sound=True)
            if not page.get("IsTruncated"):
                break
            asked["ContinuationToken"] = page["NextContinuationToken"]
        if not any_there and key:
            raise FileNotFoundError(errno.ENOENT, "no such folder")

    def fetch(self, path: str, stream: BinaryIO, size: int) -> None:
        if "?versionId=" in path:  # which s3fs takes for something else
            raise OSError(errno.EINVAL, "a name that is none")
        with _told():
            for start in range(0, size, _CHUNK):
                stream.write(self._s3.cat_file(self._at(path), start=start, end=min(start + _CHUNK, size)))

    def put(self, new: Path, path: str) -> None:
        with _told():
            self._s3.put_file(os.fspath(new), self._at(path))

    def size(self, path: str) -> int:
        with _told():
            return int(self._s3.info(self._at(path), refresh=True)["size"])

    def remove(self, path: str) -> None:
        bucket, _, key = self._at(path).partition("/")
        with _told():
            self._s3.call_s3("delete_object", Bucket=bucket, Key=key)


class _Sftp(Store):
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
        with _told():
            listed = self._ftp().listdir_attr(self._at(path))
        for each in listed:
            mode, size = stat.S_IFMT(each.st_mode or 0), each.st_size or 0
            yield Seen(each.filename, mode, size, f"{each.st_mtime} {each.st_uid}")

    def fetch(self, path: str, stream: BinaryIO, size: int) -> None:
        with _told(), self._ftp().open(self._at(path), "rb") as file:
            file.prefetch(size, max_concurrent_requests=_AHEAD)
            while size and (data := file.read(min(_CHUNK, size))):
                stream.write(data)
                size -= len(data)

    def put(self, new: Path, path: str) -> None:
        meanwhile = self._at(f"{NEW}/{secrets.token_hex(16)}")
        with _told():
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
        with _told():
            return int(self._ftp().stat(self._at(path)).st_size)

    def remove(self, path: str) -> None:
        with _told():
            self._ftp().remove(self._at(path))

    def leads_elsewhere(self, path: str) -> bool:
        with _told():
            ftp = self._ftp()
            try:
                return bool(ftp.normalize(self._at(path)) != self._below(ftp.normalize(self._root), path))
            except FileNotFoundError:
                return False

    @staticmethod
    def _below(root: str, path: str) -> str:
        return f"{root.rstrip('/')}/{path}" if path else root

    def clear(self) -> None:
        with suppress(FileNotFoundError):
            for each in list(self.entries(NEW)):
                if is_plain(each.name):
                    self.remove(f"{NEW}/{each.name}")

    def close(self) -> None:
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
