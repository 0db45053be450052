"""The connection: transactions to read and to write, the database's clock, and the check of its tables."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from formprep.caseload import addresses
from formprep.caseload.errors import CaseError
from formprep.hours import ZONE

Clock = Callable[[], datetime]
_WAIT = 30
"""Seconds that one waits for another's transaction."""


class Database:
    """Hold the connections. `clock` is for tests; else the time is the database server's, one for all who use it."""

    def __init__(self, given: str, *, clock: Clock | None = None, create: bool = False) -> None:
        url = addresses.parsed(given)
        self.shown = addresses.shown(url)
        self._clock = clock
        path = addresses.file_of(url)
        if path is not None and not path.is_file():
            if not create:
                raise CaseError("no-database", database=self.shown)
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except OSError:
                raise CaseError("unreachable", database=self.shown, reason="OSError") from None
        url, extra = addresses.arguments(url)
        try:
            self.engine = create_engine(url, connect_args=extra, hide_parameters=True, pool_pre_ping=True)
        except (SQLAlchemyError, ImportError, TypeError):
            raise CaseError("url") from None
        self.on_sqlite = path is not None
        (_listen_sqlite if self.on_sqlite else _listen_postgresql)(self.engine)
        self._writing = self.engine.execution_options(writing=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read in one transaction."""
        with self._told(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection to write in one transaction: all of it is kept, or nothing."""
        with self._told(), self._writing.begin() as connection:
            yield connection

    def now(self, connection: Connection) -> datetime:
        """Return the moment in UTC: of PostgreSQL's server, so that the clocks of two servers need not agree."""
        if self._clock:
            return self._clock()
        if self.on_sqlite:
            return datetime.now(UTC)
        found: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
        return found.astimezone(UTC)

    def today(self, connection: Connection) -> date:
        """Return the day in Hong Kong."""
        return self.now(connection).astimezone(ZONE).date()

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell a fault of the database without its words, which may hold what was written or a password."""
        try:
            yield
        except DBAPIError as error:
            raise CaseError("unreachable", database=self.shown, reason=type(error.orig).__name__) from None
        except SQLAlchemyError as error:
            raise CaseError("unreachable", database=self.shown, reason=type(error).__name__) from None


def _listen_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver's guess
        for pragma in (
            f"busy_timeout = {_WAIT * 1000}", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
            "secure_delete = ON",  # what is deleted is overwritten
        ):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _listen_postgresql(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{_WAIT}s'")
        cursor.execute("SET timezone = 'UTC'")
        cursor.close()
        connection.commit()
