"""How the units below a root are reached, whether it is a folder or lies in a store.

Whatever is wrong with a unit is told of the place by which people know it.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from spm_check.errors import UnusableError
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.remote.urls import below, is_url, local_folder
from spm_check.portfolio.searching import Found, units_below
from spm_check.reading.rollout import ROLLOUT
from spm_check.reading.text.limits import Limits

if TYPE_CHECKING:
    from spm_check.reading.catalogue.shelf import Shelf
    from spm_check.reading.rollout.rollout_file import Draft


def units_of(orders: Orders) -> Iterator[Found]:
    """Yield the units below the root; raises `UnusableError` where that cannot be read."""
    folder = local_folder(orders.root)
    if folder is not None:
        return units_below(folder, orders.memory, orders.limits.entries)
    from spm_check.portfolio.remote.searching import units_in  # noqa: PLC0415  only for URLs
    from spm_check.portfolio.remote.store import opened  # noqa: PLC0415  likewise

    return units_in(opened(orders.root, orders.run))


def folder_here(orders: Orders) -> str | None:
    """Return the root where it is a folder here; None for a store, or a worker elsewhere."""
    return local_folder(orders.root) if orders.lies is None else None


class Reached(NamedTuple):
    """Where a unit lies on this machine, and the folder within which units above it do."""

    folder: str
    root: str


@contextmanager
def reached(path: str, orders: Orders, shelf: "Shelf") -> Iterator[Reached]:
    """Give the folder of a unit; for a unit in a store it is made, and removed afterwards.

    An `UnusableError` from within is raised anew with the places that people know.
    """
    local = local_folder(orders.root)
    if local is None:
        with TemporaryDirectory(prefix="spm-check-") as top, _told(top, orders.root):
            yield Reached(_mirrored(path, orders, top, shelf), top)
    elif orders.lies is not None:
        with _told(orders.lies, local):
            yield _within(orders.lies, path, orders)
    else:
        yield _within(local, path, orders)


def rollout_in(root: str, run: str, limits: Limits) -> "Draft | None":
    """Read the roll-out plan that lies in a root; None where there is none.

    Raises `UnusableError` with every mistake in it.
    """
    local = local_folder(root)
    if local is not None:
        return _rollout_below(local, limits)
    from spm_check.portfolio.remote.store import opened  # noqa: PLC0415  only for URLs

    store = opened(root, run)
    if not any(each.name == ROLLOUT and each.kind == "file" for each in store.children(".")):
        return None
    with TemporaryDirectory(prefix="spm-check-") as top, _told(top, root):
        with open(os.path.join(top, ROLLOUT), "wb") as file:
            file.write(store.read(ROLLOUT, limits.bytes + 1))
        return _rollout_below(top, limits)


def _rollout_below(folder: str, limits: Limits) -> "Draft | None":
    if not os.path.lexists(os.path.join(folder, ROLLOUT)):
        return None
    from spm_check.reading.rollout.rollout_file import rollout_below  # noqa: PLC0415  takes a while

    return rollout_below(folder, limits)


def _within(root: str, path: str, orders: Orders) -> Reached:
    return Reached(os.path.normpath(os.path.join(root, path)), orders.above or root)


def _mirrored(path: str, orders: Orders, top: str, shelf: "Shelf") -> str:
    from spm_check.portfolio.remote.mirroring import Mirror  # noqa: PLC0415  only for URLs
    from spm_check.portfolio.remote.store import opened  # noqa: PLC0415  likewise

    return Mirror(opened(orders.root, orders.run), top, orders.limits).fetch(path, shelf)


@contextmanager
def _told(folder: str, root: str) -> Iterator[None]:
    """Tell complaints of a folder as of what lies below the root."""
    try:
        yield
    except UnusableError as error:
        told = []
        for each in error.complaints:
            file = each.place.file
            if file == folder or file.startswith(os.path.join(folder, "")):
                inner = os.path.relpath(file, folder).replace(os.sep, "/")
                file = shown(inner, root)
            told.append(replace(each, place=replace(each.place, file=file)))
        raise UnusableError(tuple(told), error.language) from None


def shown(inner: str, root: str) -> str:
    """Return how people know a path below a root."""
    return below(root, inner) if is_url(root) else os.path.normpath(os.path.join(root, inner))
