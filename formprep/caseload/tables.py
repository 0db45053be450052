"""The tables, as the last migration leaves them. Moments are UTC, JSON is text: the same on SQLite and PostgreSQL."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)


class Moment(TypeDecorator[datetime]):
    """Hold a moment in UTC; SQLite, which knows no time zones, holds it without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return it as the database takes it."""
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return it in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """Hold plain values as JSON in ASCII, so that any text fits into any database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return it as text."""
        return None if value is None else json.dumps(value, ensure_ascii=True, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return it as values."""
        return None if value is None else json.loads(value)


def _sorted(length: int) -> Any:
    """Return text that sorts by its letters' numbers in either database, whatever the language of the server."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


_ID = String(32)
NAMES: Mapping[str, str] = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=NAMES)


def _submission(**how: Any) -> Column[str]:
    return Column("submission_id", _ID, ForeignKey("submissions.id", ondelete="CASCADE"), nullable=False, **how)


submissions = Table(
    "submissions",
    METADATA,
    Column("id", _ID, primary_key=True),
    Column("reference", _sorted(200), nullable=False, unique=True),
    Column("folded", _sorted(600), nullable=False),  # the reference as it is searched
    Column("situation", Json, nullable=False),
    Column("edition", String(64), nullable=False),
    Column("folder", Text),  # where its papers lie, if they lie anywhere
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False, index=True),  # by anything
    Column("touched_at", Moment, nullable=False),  # by a person: a new check of the same papers does not count
    Column("archived_at", Moment),
    Column("version", Integer, nullable=False),
    Column("retain_days", Integer),
    Column("last", Integer, nullable=False),  # the number of the last report, 0 before the first
)

reports = Table(
    "reports",
    METADATA,
    _submission(primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("rules", String(64), nullable=False),
    Column("edition", String(64), nullable=False),
    Column("checked_on", Date, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("confirmed_at", Moment, nullable=False),  # when the same report came out last
    Column("verdict", String(16), nullable=False, index=True),
    Column("errors", Integer, nullable=False),
    Column("reviews", Integer, nullable=False),
    Column("advice", Integer, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("why", String(16), nullable=False),
    Column("report", Json, nullable=False),
)

deadlines = Table(
    "deadlines",
    METADATA,
    Column("id", Integer, primary_key=True),
    _submission(index=True),
    Column("day", Date, nullable=False, index=True),
    Column("key", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("usual", Boolean, nullable=False),
    Column("kind", String(64), nullable=False),  # of the paper that ends, else empty
    Column("party", String(16), nullable=False),
)

open_items = Table(
    "open_items",
    METADATA,
    Column("id", Integer, primary_key=True),
    _submission(index=True),
    Column("ref", String(16), nullable=False, index=True),
    Column("item", String(64), nullable=False),
    Column("status", String(16), nullable=False),
)

runs = Table(
    "runs",
    METADATA,
    Column("id", _ID, primary_key=True),
    _submission(index=True),
    Column("state", String(16), nullable=False),
    Column("why", String(16), nullable=False),
    Column("papers", String(16), nullable=False),  # folder: anybody can read them; sent: only who holds them
    Column("asked_by", String(200), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("claimed_by", String(200)),
    Column("lease_until", Moment),
    Column("claims", Integer, nullable=False),  # never falls: it tells one claim from the next
    Column("tries", Integer, nullable=False),  # those that ended without a word of the server
    Column("version", Integer, nullable=False),
    Column("finished_at", Moment),
    Column("reason", String(64), nullable=False),
    Column("report", Integer),
    Index("ix_runs_state_asked_at", "state", "asked_at"),
    Index(
        "uq_runs_waiting",
        "submission_id",
        unique=True,
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

audit = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", String(200), nullable=False),
    Column("action", String(32), nullable=False),
    Column("subject", String(32), nullable=False, index=True),  # of a submission or token that may be gone
    Column("number", Integer),
    sqlite_autoincrement=True,
)

removals = Table(
    "removals",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("submission_id", _ID, nullable=False),
    Column("rule", String(16), nullable=False),
    Column("days", Integer),
    Column("since", Moment, nullable=False),
    Column("reports", Integer, nullable=False),
    sqlite_autoincrement=True,
)

settings = Table(
    "settings",
    METADATA,
    Column("key", String(32), primary_key=True),
    Column("value", Json, nullable=False),
)

tokens = Table(
    "tokens",
    METADATA,
    Column("id", _ID, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("scopes", String(64), nullable=False),
    Column("hash", String(200), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment),
    Column("revoked_at", Moment),
    Column("used_on", Date),
)
