"""One store that fsspec opens: the names in its folders, and what its files hold."""

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, BinaryIO, NamedTuple

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError
from spm_check.portfolio.remote.urls import below, without_secrets

PIECE = 1 << 20
LONGEST = 200
"""How much of what a library says of its own mistake is told."""


_FOREIGN = frozenset({"/", "\0"} | ({"\\", ":"} if os.name == "nt" else set()))
"""What no name may hold."""


class Entry(NamedTuple):
    """What a folder of a store lists."""

    name: str
    """As the store has it: it may be one that no folder can hold."""
    kind: str
    """`file`, `folder`, or anything else that is neither, as a link."""
    size: int
    """Negative where a listing does not tell it."""


class Store:
    """The folders and files below the root of a store, by paths with slashes.

    Whatever goes wrong in the library that reads it is an `UnusableError` with the place.
    """

    def __init__(self, url: str, files: Any, root: str) -> None:
        """Take the URL, the file system of fsspec behind it, and the root in that."""
        self.url = url
        self._files = files
        self._root = root.rstrip("/")
        self.hands = 16 if getattr(files, "async_impl", False) else 1
        """How many folders may be listed at the same time."""
        with self._telling("."):
            self._index = _index(files)

    def children(self, folder: str) -> list[Entry]:
        """Return what a folder holds, by name; the root is a point."""
        full = self._full(folder)
        with self._telling(folder):
            if self._index is not None:
                return sorted(self._index.get(full, ()))
            listed = self._files.ls(full, detail=True)
            own = full.strip("/")
            return sorted(
                self._sized(_entry(each), each["name"])
                for each in listed
                if each["name"].strip("/") != own
            )

    def read(self, path: str, most: int) -> bytes:
        """Return at most so many bytes of a file."""
        with self._telling(path), self._files.open(self._full(path), "rb") as stream:
            content: bytes = stream.read(most)
            return content

    def copy(self, path: str, into: BinaryIO, most: int) -> None:
        """Copy a file, and nothing past so many bytes."""
        with self._telling(path), self._files.open(self._full(path), "rb") as stream:
            while most > 0 and (piece := stream.read(min(PIECE, most))):
                into.write(piece)
                most -= len(piece)

    def _sized(self, entry: Entry, full: str) -> Entry:
        """Ask for the size of a file where a listing does not tell it."""
        known = entry.size >= 0 or entry.kind != "file"
        return entry if known else entry._replace(size=self._files.size(full) or 0)

    def _full(self, path: str) -> str:
        if path == ".":
            return self._root
        return f"{self._root}/{path}" if self._root else path

    @contextmanager
    def _telling(self, path: str) -> Iterator[None]:
        try:
            yield
        except UnusableError:
            raise
        except Exception as error:  # noqa: BLE001  each library has errors of its own
            raise _unreadable(below(self.url, path), error) from None


@lru_cache(maxsize=1)
def opened(url: str, _run: str) -> Store:
    """Return the store behind a URL; one process opens it once in a run.

    Raises `UnusableError` where there is no such store or nothing to read it with.
    """
    if find_spec("fsspec") is None:
        raise _unusable("cluster-missing", "spm-check portfolio", name="fsspec")
    from fsspec.core import url_to_fs  # noqa: PLC0415  an extra, and only for URLs

    shown = below(url, ".")
    try:
        # A worker may outlive many runs: what it has listed and opened for one is not the next's.
        files, root = url_to_fs(url, skip_instance_cache=True)
    except ImportError as error:
        raise _unusable("url-library-missing", shown, name=str(error)) from None
    except ValueError as error:
        if "not known" in str(error):
            raise _unusable("url-unknown", shown) from None
        raise _unreadable(shown, error) from None
    except Exception as error:  # noqa: BLE001  each library has errors of its own
        raise _unreadable(shown, error) from None
    return Store(url, files, root)


def is_usable(name: str) -> bool:
    """Say whether a name may stand in a folder of this machine, and nowhere else."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return False
    return name not in {"", ".", ".."} and not any(each in name for each in _FOREIGN)


def _entry(info: Mapping[str, Any]) -> Entry:
    kind = "folder" if info["type"] == "directory" else info["type"]
    name = info["name"].rstrip("/").rpartition("/")[2]
    size = info.get("size")
    return Entry(name, "link" if info.get("islink") else kind, -1 if size is None else size)


def _index(files: Any) -> Mapping[str, list[Entry]] | None:
    """Return the entries of an archive by folder; None for what is none.

    fsspec goes through all of an archive for each of its folders.
    """
    from fsspec.archive import AbstractArchiveFileSystem  # noqa: PLC0415  an extra

    if not isinstance(files, AbstractArchiveFileSystem):
        return None
    files.ls("")
    found: dict[str, dict[str, Entry]] = defaultdict(dict)
    for name, info in files.dir_cache.items():
        parts = name.strip("/").split("/")
        number, usable = _first_odd(parts)
        kind = _entry(info).kind if usable else "folder"
        entry = Entry(parts[number], kind, info["size"])
        found["/".join(parts[:number])][entry.name] = entry
    return {folder: list(entries.values()) for folder, entries in found.items()}


def _first_odd(parts: list[str]) -> tuple[int, bool]:
    """Return which part of a path no folder can hold, else the last, and whether all can be."""
    for number, part in enumerate(parts):
        if not is_usable(part):
            return number, False
    return len(parts) - 1, True


def _unreadable(place: str, error: Exception) -> UnusableError:
    told = f"{type(error).__name__}: {error}".partition("\n")[0][:LONGEST]
    return _unusable("url-unreadable", place, told=without_secrets(told))


def _unusable(code: ComplaintCode, place: str, **facts: str) -> UnusableError:
    return UnusableError((Complaint(code, Place(place, 0, 0), facts),))
