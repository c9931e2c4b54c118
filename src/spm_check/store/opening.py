"""A store is opened: its tables are made or brought up to date, by one starter at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import (
    Connection,
    Engine,
    column,
    create_engine,
    event,
    inspect,
    select,
    table,
    text,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from spm_check.store.failing import StoreError, telling
from spm_check.store.place import Where
from spm_check.store.tables import METADATA

PATIENCE = 30
"""For how many seconds a writer waits for another."""

VERSION_TABLE = "spm_check_version"
VERSION = table(VERSION_TABLE, column("version_num"))
MIGRATING = 0x73706D
"""The number of PostgreSQL's lock for whoever brings the tables up to date."""


class Store:
    """A store whose tables are those of this version."""

    def __init__(self, engine: Engine) -> None:
        """Take what connects to it."""
        self._engine = engine

    @property
    def kind(self) -> str:
        """What it is: `sqlite` or `postgresql`."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state throughout."""
        options = {"isolation_level": "REPEATABLE READ"} if self.kind == "postgresql" else {}
        with telling(), self._engine.connect() as connection:
            yield connection.execution_options(**options)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are made all at once, or not at all."""
        with (
            telling(),
            self._engine.connect() as connection,
            connection.execution_options(spm_writes=True).begin(),
        ):
            if self.kind == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = '{PATIENCE}s'"))
            yield connection


def opened(where: Where, *, make: bool) -> Store:
    """Return the store that is there; where there is none it is made if `make` says so.

    Raises `StoreError`.
    """
    if where.file is not None and not make and not os.path.isfile(where.file):
        raise StoreError("store-missing")
    engine = _sqlite(where) if where.file is not None else _postgresql(where)
    store = Store(engine)
    with store.reading() as connection:
        there = _version(connection)
        names = set(inspect(connection).get_table_names())
    if there is None:
        ours = names if store.kind == "sqlite" else names & set(METADATA.tables)
        if ours:
            raise StoreError("store-foreign")
        if not make:
            raise StoreError("store-missing")
    if there != _newest():
        _bring_up_to_date(store)
    return store


def _bring_up_to_date(store: Store) -> None:
    """Run the migrations that are not run yet; whoever comes second finds nothing to do."""
    with store.writing() as connection:
        if store.kind == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATING})"))
        there = _version(connection)
        known = {script.revision for script in _scripts().walk_revisions()}
        if there is not None and there not in known:
            raise StoreError("store-newer")
        config = _config()
        config.attributes["connection"] = connection
        config.attributes["version_table"] = VERSION_TABLE
        command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    """Return the version of the tables; None where there are none."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found: str | None = connection.scalar(select(VERSION.c.version_num))
    return found


def _newest() -> str | None:
    return _scripts().get_current_head()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    folder = os.path.join(os.path.dirname(__file__), "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config


def _sqlite(where: Where) -> Engine:
    engine = create_engine(where.url, poolclass=NullPool, connect_args={"timeout": PATIENCE})

    @event.listens_for(engine, "connect")
    def begin_ourselves(raw: Any, _: object) -> None:
        raw.isolation_level = None  # else the driver begins by itself, and never for tables
        raw.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("spm_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(where: Where) -> Engine:
    usual = {"connect_timeout": "10", "application_name": "spm-check"}
    given = {name: value for name, value in usual.items() if name not in where.url.query}
    try:
        return create_engine(
            where.url, poolclass=NullPool, connect_args=given, isolation_level="READ COMMITTED"
        )
    except SQLAlchemyError:
        raise StoreError("store-unreachable") from None
