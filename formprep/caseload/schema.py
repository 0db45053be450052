"""The version of the tables: brought up by `formprep database upgrade`, looked at by everybody else."""

from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError

_LOCK = 0x666F726D
"""The number of the lock under which one upgrades a PostgreSQL."""


def upgrade(given: str) -> tuple[str, str]:
    """Bring the tables to this version, making an SQLite file where there is none; return the versions."""
    database = Database(given, create=True)
    try:
        with database.writing() as connection:
            if not database.on_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            before = _version(connection)
            if before and not _known(before):
                raise CaseError("newer", database=database.shown)
            command.upgrade(config(connection), "head")
            return before, _version(connection)
    finally:
        database.close()


def check(database: Database) -> None:
    """Raise `CaseError` where the tables are not those of this version."""
    with database.reading() as connection:
        found = _version(connection)
    if found != _script().get_current_head():
        kind: Any = "newer" if found and not _known(found) else "older"
        raise CaseError(kind, database=database.shown)


def config(connection: Connection | None = None) -> Config:
    """Return what Alembic needs to know, for a connection if it is to use one."""
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", "formprep.caseload:migrations")
    made.set_main_option("path_separator", "os")
    return made


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(config())


def _known(version: str) -> bool:
    return version in {each.revision for each in _script().walk_revisions()}


def _version(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""
