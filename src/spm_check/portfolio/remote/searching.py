"""Where the units are in a store; as in folders, but for what no store has."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.holdings import join
from spm_check.portfolio.remote.store import Entry, Store, is_usable
from spm_check.portfolio.remote.urls import below
from spm_check.portfolio.searching import Found
from spm_check.reading.unit.finder import NAMES


def units_in(store: Store) -> Iterator[Found]:
    """Yield the units of a store, in no order that matters; several folders are listed at a time.

    Hidden folders are passed over, and no link is followed. Raises `UnusableError` where the root
    cannot be read.
    """
    with ThreadPoolExecutor(store.hands) as listing:
        level = [""]
        while level:
            deeper: list[str] = []
            for here, listed in zip(level, listing.map(_Listing(store), level), strict=True):
                if isinstance(listed, UnusableError):
                    if not here:
                        raise listed
                    yield Found(here, listed.complaints[0])
                    continue
                if any(each.name in NAMES for each in listed):
                    yield Found(here or ".")
                for each in listed:
                    path = join(here, each.name)
                    if each.kind == "folder" and not is_usable(each.name):
                        place = Place(below(store.url, path), 0, 0)
                        yield Found(path, Complaint("name-unusable", place))
                    elif each.kind == "folder" and not each.name.startswith("."):
                        deeper.append(path)
            level = deeper


class _Listing:
    """Lists a folder; what is wrong with it is an answer, too."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(self, folder: str) -> list[Entry] | UnusableError:
        try:
            return self._store.children(folder or ".")
        except UnusableError as error:
            return error
