"""Work that travels to another machine, and what becomes of it there.

A letter says on its envelope what its sender has installed. A worker looks at that first, for what
is inside another version might misunderstand, or understand in its own way.
"""

import os
import pickle
from dataclasses import astuple, replace
from tempfile import TemporaryDirectory

from spm_check.portfolio.examining import Batch, Examined, examine
from spm_check.portfolio.installation import Installation, installation
from spm_check.reading.catalogue.shelf import own_clauses


class DiffersError(Exception):
    """A worker is not like the sender; tells what the worker has."""

    def __init__(self, *theirs: str) -> None:
        """Keep the worker's installation as texts, which travel between all versions."""
        super().__init__(*theirs)


class Inquiry:
    """Asks a worker what it has; answered where `pickle.loads` opens it.

    What travels is bytes and a function of the standard library, so no scheduler on the way has to
    know spm-check, and a worker that does not says so by `ModuleNotFoundError`.
    """

    def __init__(self, clauses: str | None, root: str | None) -> None:
        """Name the catalogues, None for the worker's own, and the folder that it has to see."""
        self._clauses = clauses
        self._root = root

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle to call `own` with the two."""
        return own, (self._clauses, self._root)

    def __bytes__(self) -> bytes:
        """Return what travels."""
        return pickle.dumps(self)


class Letter(Inquiry):
    """A batch for a worker elsewhere; its answer is what comes of each unit."""

    def __init__(self, sender: Installation, clauses: str | None, batch: Batch) -> None:
        """Take who sends it, the catalogues as an inquiry names them, and the batch."""
        super().__init__(clauses, batch.orders.lies)
        self._sender = sender
        self._batch = batch

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle to call `answer`; the batch stays closed until that opens it."""
        return answer, (astuple(self._sender), self._clauses, self._root, pickle.dumps(self._batch))


def own(clauses: str | None, root: str | None) -> tuple[str, ...]:
    """Return what this worker has, as texts."""
    return astuple(installation(clauses or own_clauses(), root))


Answer = tuple[tuple[Examined, ...], dict[str, bytes]]
"""What comes of the units of a letter, and the pages that are to be filed where it came from."""


def answer(
    sender: tuple[str, ...], clauses: str | None, root: str | None, content: bytes
) -> Answer:
    """Examine the batch of a letter; pages are sent back, for nobody looks for them here.

    Raises `DiffersError` where this worker is not as its sender is.
    """
    theirs = own(clauses, root)
    if theirs != sender:
        raise DiffersError(*theirs)
    batch: Batch = pickle.loads(content)  # noqa: S301  from whoever may run anything here anyway
    orders = replace(batch.orders, clauses=clauses or own_clauses())
    if orders.filing is None:
        return examine(replace(batch, orders=orders)), {}
    with TemporaryDirectory(prefix="spm-check-") as folder:
        filing = replace(orders.filing, folder=folder)
        examined = examine(replace(batch, orders=replace(orders, filing=filing)))
        return examined, {name: _page(folder, name) for name in sorted(os.listdir(folder))}


def _page(folder: str, name: str) -> bytes:
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()
