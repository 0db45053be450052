"""Keep transcripts between runs, so that only who holds a paper can read what was read of it.

An entry's name and key are derived from the paper's own content, so the cache says nothing to anybody without the
paper, not even that it was seen. What can't be read is a miss; the oldest entries go when there are too many.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from formprep.model import Transcript
from formprep.paths import SCHEMAS
from formprep.tools.folder import opened
from formprep.tools.limits import Limits
from formprep.transcripts import from_json, to_json
from formprep.version import VERSION

MOST_BYTES = 64 << 20
"""Bytes the cache may take."""
LARGEST = 16 << 20
"""Bytes of one entry that are read or kept."""
_ENDS = 1 << 16
_NONCE = 12
_SUFFIX = ".page"


class Cache:
    """Hold the transcripts that one version of the rules and of the readers made."""

    def __init__(self, folder: Path, *, version: bytes = b"", most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._version = version
        self._most_bytes = most_bytes
        self._kept = 0

    def get(self, sha256: str, path: Path) -> Transcript | None:
        """Return what was read of a file with that hash, or None."""
        try:
            name, key = self._secrets(sha256, path)
            sealed = self._load(name)
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            plain = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], name.encode())
            transcript = from_json(json.loads(zlib.decompressobj().decompress(plain, LARGEST)))
        except Exception:  # a missing, foreign, damaged or unreadable entry, or no cryptography here: a miss
            return None
        return transcript

    def put(self, sha256: str, path: Path, transcript: Transcript) -> None:
        """Keep what was read of a file with that hash; where that can't be done, nothing is kept."""
        with suppress(OSError, ImportError, ValueError):
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            name, key = self._secrets(sha256, path)
            plain = json.dumps(to_json(transcript), separators=(",", ":")).encode()
            if len(plain) > LARGEST // 2:
                return
            nonce = os.urandom(_NONCE)
            self._save(name, nonce + AESGCM(key).encrypt(nonce, zlib.compress(plain), name.encode()))

    def _secrets(self, sha256: str, path: Path) -> tuple[str, bytes]:
        """Return an entry's name and key: the hash alone, which a report shows, is not enough for either."""
        with opened(path) as descriptor:
            size = os.fstat(descriptor).st_size
            ends = os.pread(descriptor, _ENDS, 0) + os.pread(descriptor, _ENDS, max(0, size - _ENDS))
        secret = hashlib.sha256(b"formprep transcript\0" + bytes.fromhex(sha256) + ends).digest()
        name = hashlib.sha256(b"name\0" + self._version + secret).hexdigest()
        return name + _SUFFIX, hashlib.sha256(b"key\0" + self._version + secret).digest()

    def _load(self, name: str) -> bytes:
        """Return an entry, and note that it was used."""
        entry = self._folder / name
        with opened(entry) as descriptor:
            sealed = os.read(descriptor, LARGEST)
        os.utime(entry)
        return sealed

    def _save(self, name: str, sealed: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._kept:
            self._folder.chmod(0o700)
        if self._kept % 100 == 0:
            self._prune(len(sealed))
        self._kept += 1
        new = self._folder / f"{name}.{os.getpid()}.new"
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
                stream.write(sealed)
            new.replace(self._folder / name)
        except OSError:
            new.unlink(missing_ok=True)
            raise

    def _prune(self, room: int) -> None:
        """Remove the entries that were not used for longest until there is room, and what a killed run left."""
        with os.scandir(self._folder) as entries:
            found = [(entry.stat(follow_symlinks=False), entry) for entry in entries if entry.is_file()]
        left = self._most_bytes - room
        for status, entry in sorted(found, key=lambda each: -each[0].st_mtime):
            left -= status.st_size
            if left < 0 or not entry.name.endswith(_SUFFIX):
                Path(entry.path).unlink(missing_ok=True)


def usual_cache(environment: Mapping[str, str], *, limits: Limits | None = None) -> Cache | None:
    """Return the cache of this user, in `FORMPREP_CACHE` where that is set; None where it is set to nothing."""
    folder = usual_folder(environment)
    return None if folder is None else Cache(folder, version=version_of(limits or Limits()))


def usual_folder(environment: Mapping[str, str]) -> Path | None:
    """Return where this user's cache is; None where there is to be none."""
    folder = environment.get("FORMPREP_CACHE")
    if folder is None:
        import platformdirs

        folder = platformdirs.user_cache_dir("formprep", appauthor=False)
    return Path(folder) if folder else None


def version_of(limits: Limits) -> bytes:
    """Return a digest of all that a transcript depends on but the file: limits, rules of the kinds, readers' code."""
    digest = hashlib.sha256(f"{VERSION}\0{sorted(limits.to_dict().items())}".encode())
    here = Path(__file__).parent
    code = (path for part in (".", "numbers", "readers", "tools") for path in (here / part).glob("*.py"))
    for path in sorted([*code, *(SCHEMAS / "kinds").rglob("*.yaml")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()
