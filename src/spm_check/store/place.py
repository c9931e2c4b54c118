"""Where a store is: a file, or the address of a database."""

import os
import re
from typing import NamedTuple

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

ADDRESS = re.compile(r"([A-Za-z][\w+.-]*)://")
"""How an address begins; everything else is the path of a file."""

DRIVERS = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
"""The databases that can be written to, with the driver of each."""


class Where(NamedTuple):
    """Where a store is."""

    url: URL
    shown: str
    """How it is told to people: never with a password, nor with who has it."""
    file: str | None
    """The file of SQLite; None for a server."""


def where_of(text: str) -> Where | None:
    """Return the store that is meant; None for an address of a kind that there is not."""
    begin = ADDRESS.match(text)
    if begin is None:
        return _file(text) if text.strip() else None
    driver = DRIVERS.get(begin[1].lower())
    if driver is None:
        return None
    try:
        url = make_url(text).set(drivername=driver)
    except (ArgumentError, ValueError):  # a port that is no number
        return None
    if driver == "sqlite":
        named = url.database or ""
        return None if named in {"", ":memory:"} else _file(named)
    port = f":{url.port}" if url.port else ""
    return Where(url, f"postgresql://{url.host or ''}{port}/{url.database or ''}", None)


def name_of_root(root: str) -> str:
    """Return the name under which a root is kept unless somebody says: that of its last folder."""
    real = root if ADDRESS.match(root) else os.path.realpath(root)
    return re.split(r"[/\\]", real.rstrip("/\\"))[-1] or real


def _file(path: str) -> Where:
    return Where(URL.create("sqlite", database=os.path.abspath(path)), path, path)
