"""Where portfolios are kept, as the command line names it; what goes wrong there is told here."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from spm_check.cli.extras import need_store
from spm_check.cli.spoken import Mistake
from spm_check.cli.targets import Target
from spm_check.errors import Complaint, Place, UnusableError, UnwrittenError
from spm_check.model.portfolio import PastPortfolio, Portfolio

if TYPE_CHECKING:
    from spm_check.store.opening import Store
    from spm_check.store.place import Where

LIBRARIES = ("sqlalchemy", "alembic")

REASONS = {
    "store-locked": "STORE-LOCKED",
    "store-unreachable": "STORE-UNREACHABLE",
    "store-denied": "STORE-DENIED",
    "store-full": "ENOSPC",
}
"""Why a portfolio was not kept, as the words know it."""


def where_named(store: str) -> "Where":
    """Return the store that is named; raise `Mistake` where it is none.

    Raises `UnusableError` where what keeps portfolios is not installed. What was written is never
    repeated: it may hold a password.
    """
    need_store(LIBRARIES)
    from spm_check.store.place import where_of  # noqa: PLC0415  only where portfolios are kept

    where = where_of(store)
    if where is None:
        raise Mistake("store-kind")
    if where.file is None:
        need_store(("psycopg",))
    return where


def files_of(where: "Where") -> tuple[Target, ...]:
    """Return the file of a store, where it is one, as what no report may be written to."""
    return (Target(where.file, None),) if where.file else ()


@contextmanager
def readable(where: "Where") -> Iterator[None]:
    """Tell of a store that cannot be used by `UnusableError`."""
    from spm_check.store.failing import StoreError  # noqa: PLC0415  only where there is a store

    try:
        yield
    except StoreError as error:
        place = Place(where.shown, 0, 0)
        raise UnusableError((Complaint(error.fault, place),)) from None


def open_store(where: "Where", *, make: bool) -> "Store":
    """Return a store; raise `UnusableError`."""
    from spm_check.store.opening import opened  # noqa: PLC0415  only where there is a store

    with readable(where):
        return opened(where, make=make)


class Keeping(NamedTuple):
    """Whether a run is kept, where, and under which name."""

    where: "Where | None"
    name: str

    @classmethod
    def of(cls, store: str | None, name: str | None, root: str) -> "Keeping":
        """Return what the options say; nothing is opened yet."""
        if not store:
            return cls(None, "")
        where = where_named(store)
        from spm_check.store.place import name_of_root  # noqa: PLC0415

        return cls(where, name or name_of_root(root))

    @property
    def files(self) -> tuple[Target, ...]:
        """The file that will be written to, where it is one."""
        return files_of(self.where) if self.where else ()

    def before(self, day: date) -> PastPortfolio | None:
        """Return the last run before a day; a store that is not there yet is made.

        Raises `UnusableError`: before anything is audited.
        """
        if self.where is None:
            return None
        from spm_check.store.trends import before  # noqa: PLC0415

        with readable(self.where):
            return before(open_store(self.where, make=True), self.name, day)

    def keep(self, portfolio: Portfolio) -> None:
        """Keep a run, if it is asked for; raises `UnwrittenError`, and then nothing was changed."""
        if self.where is None:
            return
        from spm_check.store.failing import StoreError  # noqa: PLC0415
        from spm_check.store.keeping import keep  # noqa: PLC0415
        from spm_check.store.opening import opened  # noqa: PLC0415

        try:
            keep(opened(self.where, make=True), portfolio, self.name)
        except StoreError as error:
            raise UnwrittenError(self.where.shown, REASONS.get(error.fault, "")) from None
