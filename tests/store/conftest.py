"""The two real engines, an empty database of each for every test."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from postgres import server
from spm_check.store.opening import Store, opened
from spm_check.store.place import Where, where_of
from spm_check.store.tables import METADATA

ENGINES = ("sqlite", "postgresql")
NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """Return the address of a server."""
    with server() as address:
        yield address


@pytest.fixture
def database(postgresql: str) -> str:
    """Return the address of an empty database of PostgreSQL."""
    name = f"spm_{next(NUMBERS)}"
    with psycopg.connect(f"{postgresql}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{postgresql}/{name}"


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty store, on each of the engines."""
    if request.param == "sqlite":
        return str(tmp_path / "toko.db")
    found: str = request.getfixturevalue("database")
    return found


@pytest.fixture
def where(address: str) -> Where:
    """Return an empty store."""
    found = where_of(address)
    assert found is not None
    return found


@pytest.fixture(scope="session", params=ENGINES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return a store on each of the engines, made once for all tests."""
    if request.param == "sqlite":
        address = str(tmp_path_factory.mktemp("store") / "toko.db")
    else:
        address = f"{request.getfixturevalue('postgresql')}/postgres"
    where = where_of(address)
    assert where is not None
    return opened(where, make=True)


@pytest.fixture
def store(made: Store) -> Store:
    """Return a store in which nothing is kept."""
    with made.writing() as connection:
        for table in reversed(METADATA.sorted_tables):
            connection.execute(table.delete())
    return made
