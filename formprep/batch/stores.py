"""The door to folders that lie elsewhere: S3 and what speaks like it, and SFTP, through fsspec.

Whatever a store says, an operation ends in an answer or in `OSError`. No name that a store gives is used as a path
before `is_plain` saw it.
"""

import errno
import os
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from formprep.errors import InputError

CHUNK = 8 << 20
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
        if scheme == "s3":
            return _S3(url)
        from formprep.batch.sftp import Sftp

        return Sftp(url)
    except ImportError:
        raise InputError(f"{url}: asks for the extra [{scheme}]: pip install 'formprep[{scheme}]'.") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{url}: can't be opened ({error}).") from None


@contextmanager
def told() -> Iterator[None]:
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
            with told():
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
        with told():
            for start in range(0, size, CHUNK):
                stream.write(self._s3.cat_file(self._at(path), start=start, end=min(start + CHUNK, size)))

    def put(self, new: Path, path: str) -> None:
        with told():
            self._s3.put_file(os.fspath(new), self._at(path))

    def size(self, path: str) -> int:
        with told():
            return int(self._s3.info(self._at(path), refresh=True)["size"])

    def remove(self, path: str) -> None:
        bucket, _, key = self._at(path).partition("/")
        with told():
            self._s3.call_s3("delete_object", Bucket=bucket, Key=key)
