"""What a database complains of, as facts; what its driver says is never passed on."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Literal

from sqlalchemy.exc import DBAPIError

Fault = Literal[
    "store-locked",
    "store-unreachable",
    "store-denied",
    "store-full",
    "store-foreign",
    "store-newer",
    "store-missing",
    "store-broken",
]
"""Why a store cannot be used; each is the code of a complaint."""

SQLITE: Mapping[str, Fault] = {
    "SQLITE_BUSY": "store-locked",
    "SQLITE_LOCKED": "store-locked",
    "SQLITE_CANTOPEN": "store-unreachable",
    "SQLITE_READONLY": "store-denied",
    "SQLITE_PERM": "store-denied",
    "SQLITE_FULL": "store-full",
    "SQLITE_NOTADB": "store-foreign",
}
"""By the first two words of SQLite's names."""

POSTGRESQL: Mapping[str, Fault] = {
    "55P03": "store-locked",
    "40P01": "store-locked",
    "40001": "store-locked",
    "42501": "store-denied",
    "25006": "store-denied",
    "53100": "store-full",
    "53": "store-unreachable",
    "57P": "store-unreachable",
    "08": "store-unreachable",
}
"""By SQLSTATE or how it begins, what is longer first."""


class StoreError(Exception):
    """A store that cannot be used, and why."""

    def __init__(self, fault: Fault) -> None:
        """Keep why."""
        super().__init__(fault)
        self.fault = fault


@contextmanager
def telling() -> Iterator[None]:
    """Raise `StoreError` in the place of what SQLAlchemy raises."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_fault_of(error)) from None


def _fault_of(error: DBAPIError) -> Fault:
    original = error.orig
    name = getattr(original, "sqlite_errorname", None)
    if name is not None:
        begun = "_".join(name.split("_")[:2])
        return SQLITE.get(begun, "store-broken")
    state = getattr(original, "sqlstate", None)
    if state is None:  # no connection was made, and libpq says why in words only
        lost = error.connection_invalidated or type(original).__name__ == "OperationalError"
        return "store-unreachable" if lost else "store-broken"
    return next((f for begun, f in POSTGRESQL.items() if state.startswith(begun)), "store-broken")
