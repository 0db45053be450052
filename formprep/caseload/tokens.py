"""Tokens of programs: 256 random bits, kept as a salted scrypt hash, told once; with scopes and an end."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.tables import tokens
from formprep.caseload.values import SCOPES, Scope, Token

PREFIX = "formprep"
_SHAPE = re.compile(rf"{PREFIX}_([0-9a-f]{{16}})_([A-Za-z0-9_-]{{43}})", re.ASCII)
_COST = (2**12, 8, 1)
"""Four megabytes and some 15 ms: what is guessed is 256 random bits, not a word that somebody chose."""


class Tokens:
    """Make, check and revoke tokens."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(
        self, name: str, scopes: Iterable[Scope], *, by: str, expires_at: datetime | None = None
    ) -> tuple[Token, str]:
        """Make a token; return it, and the text that its owner sends, which can't be told again."""
        chosen = frozenset(scopes)
        if not chosen or not chosen <= set(SCOPES):
            raise CaseError("scope", allowed=", ".join(SCOPES))
        if not name.strip() or not name.isprintable() or len(name) > 200:
            raise CaseError("value", name="name")
        new, secret = secrets.token_hex(8), secrets.token_urlsafe(32)
        with self._database.writing() as connection:
            now = self._database.now(connection)
            if expires_at is not None and expires_at <= now:
                raise CaseError("value", name="expires")
            values = {"id": new, "name": name.strip(), "scopes": " ".join(sorted(chosen)), "hash": _hash(secret)}
            connection.execute(insert(tokens).values(**values, created_at=now, expires_at=expires_at))
            note(connection, now, "token-made", by, new)
            return _of(connection, new), f"{PREFIX}_{new}_{secret}"

    def verify(self, text: str) -> Token | None:
        """Return the token that a program sent, None where it is not one, has ended or was revoked."""
        shape = _SHAPE.fullmatch(text)
        if not shape:
            return None
        with self._database.reading() as connection:
            row = connection.execute(select(tokens).where(tokens.c.id == shape[1])).one_or_none()
            now, today = self._database.now(connection), self._database.today(connection)
        if row is None or not _matches(shape[2], row.hash):
            return None
        if row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now):
            return None
        if row.used_on != today:
            with self._database.writing() as connection:
                connection.execute(update(tokens).where(tokens.c.id == row.id).values(used_on=today))
        return _token(row)

    def revoke(self, token_id: str, *, by: str) -> Token:
        """End a token now. Raise `CaseError` (`no-token`)."""
        with self._database.writing() as connection:
            now = self._database.now(connection)
            _of(connection, token_id)
            open_ = tokens.c.revoked_at.is_(None)
            connection.execute(update(tokens).where(tokens.c.id == token_id, open_).values(revoked_at=now))
            note(connection, now, "token-revoked", by, token_id)
            return _of(connection, token_id)

    def list(self) -> tuple[Token, ...]:
        """Return all tokens, the oldest first."""
        with self._database.reading() as connection:
            found = connection.execute(select(tokens).order_by(tokens.c.created_at, tokens.c.id)).all()
        return tuple(map(_token, found))


def _hash(secret: str, salt: bytes | None = None, cost: tuple[int, int, int] = _COST) -> str:
    n, r, p = cost
    salt = salt or secrets.token_bytes(16)
    made = hashlib.scrypt(secret.encode(), salt=salt, n=n, r=r, p=p, dklen=32)
    return f"scrypt${n}${r}${p}${salt.hex()}${made.hex()}"


def _matches(secret: str, kept: str) -> bool:
    _, n, r, p, salt, _ = kept.split("$")
    return hmac.compare_digest(_hash(secret, bytes.fromhex(salt), (int(n), int(r), int(p))), kept)


def _of(connection: Connection, token_id: str) -> Token:
    row = connection.execute(select(tokens).where(tokens.c.id == token_id)).one_or_none()
    if row is None:
        raise CaseError("no-token")
    return _token(row)


def _token(row: Any) -> Token:
    scopes = frozenset(scope for scope in SCOPES if scope in row.scopes.split())
    return Token(row.id, row.name, scopes, row.created_at, row.expires_at, row.revoked_at, row.used_on)
