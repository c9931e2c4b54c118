"""A store is made, brought up to date, or refused; nothing is ever half done."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from kept import AUGUST, JULY, SEPTEMBER, august
from running import environment
from spm_check.model.report import Count
from spm_check.store import opening
from spm_check.store.failing import StoreError
from spm_check.store.keeping import keep
from spm_check.store.opening import Store, opened
from spm_check.store.place import Where, where_of
from spm_check.store.tables import METADATA
from spm_check.store.trends import before

HERE = Path(__file__).parent
STARTER = """
import sys
from spm_check.store.opening import opened
from spm_check.store.place import where_of
sys.stdin.readline()
opened(where_of(sys.argv[1]), make=True)
"""


def first_version(address: str) -> None:
    """Lay a store as the first version kept it, with the July of a city in it."""
    if "://" not in address:
        connection = sqlite3.connect(address)
        connection.executescript((HERE / "v1-sqlite.sql").read_text(encoding="utf-8"))
        connection.close()
        return
    with psycopg.connect(address) as server:
        server.execute((HERE / "v1-postgresql.sql").read_bytes())


def test_the_migrations_make_the_tables_that_the_program_knows(store: Store) -> None:
    with store.reading() as connection:
        options = {"version_table": opening.VERSION_TABLE}
        context = MigrationContext.configure(connection, opts=options)
        assert [] == compare_metadata(context, METADATA)


def test_a_store_of_the_first_version_becomes_one_of_this_with_all_that_is_in_it(
    address: str, where: Where
) -> None:
    first_version(address)
    store = opened(where, make=False)
    past = before(store, "kota", AUGUST)

    assert past is not None
    assert (JULY, Count(60, 100)) == (past.on, past.units["barat/kesehatan/melati"].fulfilled)
    keep(store, august(), "kota")
    with store.reading() as connection:
        days = connection.execute(text("SELECT day, units FROM v_runs ORDER BY day")).all()
    assert [3, 3] == [units for _, units in days]


def test_several_who_open_it_at_once_make_it_once(address: str, where: Where) -> None:
    first_version(address)
    starters = [
        subprocess.Popen(
            [sys.executable, "-c", STARTER, address],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        for _ in range(3)
    ]
    for each in starters:
        assert each.stdin
        each.stdin.write(b"\n")
        each.stdin.flush()

    assert [b"", b"", b""] == [each.communicate(timeout=60)[1] for each in starters]
    assert before(opened(where, make=False), "kota", AUGUST) is not None


def fault(where: Where, *, make: bool = True) -> str:
    """Return why a store is refused."""
    with pytest.raises(StoreError) as refused:
        opened(where, make=make)
    return refused.value.fault


def test_a_store_of_a_later_version_is_refused_and_left_alone(where: Where) -> None:
    with opened(where, make=True).writing() as connection:
        connection.execute(text("UPDATE spm_check_version SET version_num = '999'"))

    assert "store-newer" == fault(where)


def test_what_is_not_there_is_not_made_by_whoever_only_reads(where: Where) -> None:
    assert "store-missing" == fault(where, make=False)
    assert where.file is None or not Path(where.file).exists()


def test_a_database_of_something_else_is_refused(where: Where, address: str) -> None:
    if where.file:
        with sqlite3.connect(where.file) as other:
            other.execute("CREATE TABLE catatan (isi TEXT)")
        other.close()
    else:
        with psycopg.connect(address) as server:
            server.execute("CREATE TABLE unit (isi TEXT)")

    assert "store-foreign" == fault(where)


def test_a_database_with_other_tables_beside_is_taken_on_a_server(database: str) -> None:
    with psycopg.connect(database) as server:
        server.execute("CREATE TABLE spatial_ref_sys (isi TEXT)")
    where = where_of(database)

    assert where
    assert "postgresql" == opened(where, make=True).kind


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "unit.yaml"
    file.write_text("format: spm-check/unit/1\n" * 99, encoding="utf-8")
    where = where_of(str(file))

    assert where
    assert "store-foreign" == fault(where)
    assert "format: spm-check/unit/1\n" * 99 == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [("rahasia-sekali", "salah"), ("/spm_", "/tidak_ada_"), ("127.0.0.1", "127.0.0.2")],
)
def test_a_server_that_lets_nobody_in_is_told(database: str, change: tuple[str, str]) -> None:
    where = where_of(database.replace(*change))

    assert where
    assert "store-unreachable" == fault(where)


def test_a_writer_who_holds_it_too_long_is_told_of(
    where: Where, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 1)
    first, second = opened(where, make=True), opened(where, make=True)
    with first.writing() as connection:
        connection.execute(text("INSERT INTO root (id, name) VALUES (1, 'kota')"))
        with pytest.raises(StoreError) as refused:
            keep(second, august(), "kota")

    assert "store-locked" == refused.value.fault


def test_who_may_only_read_draws_and_keeps_nothing(database: str) -> None:
    name = database.rpartition("/")[2]
    with psycopg.connect(database) as server:  # as the how-to says
        server.execute(f"CREATE ROLE reader_{name} LOGIN PASSWORD 'baca'")
        server.execute(f"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader_{name}")
    owner = where_of(database)
    reader = where_of(database.replace("spm:rahasia-sekali", f"reader_{name}:baca"))
    assert owner
    assert reader
    keep(opened(owner, make=True), august(), "kota")
    store = opened(reader, make=False)

    assert before(store, "kota", SEPTEMBER) is not None
    with store.reading() as connection:
        assert 3 == len(connection.execute(text("SELECT * FROM v_units_latest")).all())
    with pytest.raises(StoreError) as refused:
        keep(store, august(), "kota")
    assert "store-denied" == refused.value.fault
