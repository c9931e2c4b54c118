"""The catalogues that there are, each read when it is first asked for."""

import os
from collections.abc import Iterator, Mapping

import spm_check
from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.compiled import load

DEFAULT_CATALOGUE = "iso-9001-2008"


class Shelf(Mapping[str, Catalogue]):
    """Catalogues by id: the folders below one folder that hold a `catalogue.yaml`."""

    def __init__(self, folder: str) -> None:
        """Take the folder.

        Raises `UnusableError` if it holds no catalogue.
        """
        self._folder = folder
        self._read: dict[str, Catalogue] = {}
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            names = []
        self._ids = [n for n in names if os.path.isfile(os.path.join(folder, n, "catalogue.yaml"))]
        # The default first: it is the one for a unit that names none.
        self._ids.sort(key=lambda id_: id_ != DEFAULT_CATALOGUE)
        if not self._ids:
            facts = {"file": "catalogue.yaml"}
            raise UnusableError((Complaint("catalogue-missing", Place(folder, 0, 0), facts),))

    def __getitem__(self, id_: str) -> Catalogue:
        """Return a catalogue; raise `UnusableError` if its files are broken."""
        if id_ not in self._ids:
            raise KeyError(id_)
        if id_ not in self._read:
            folder = os.path.join(self._folder, id_)
            self._read[id_] = load(folder) or _read(folder)
        return self._read[id_]

    def __iter__(self) -> Iterator[str]:
        """Go through the ids, the default first."""
        return iter(self._ids)

    def __len__(self) -> int:
        """Count the catalogues."""
        return len(self._ids)


def _read(folder: str) -> Catalogue:
    from spm_check.reading.catalogue.catalogue_folder import (  # noqa: PLC0415  seldom needed
        read_catalogue,
    )

    return read_catalogue(folder)


def own_clauses() -> str:
    """Return the folder of the catalogues that come with spm-check: in the wheel or checkout."""
    package = os.path.dirname(os.path.abspath(spm_check.__file__))
    installed = os.path.join(package, "clauses")
    checkout = os.path.join(os.path.dirname(os.path.dirname(package)), "clauses")
    return installed if os.path.isdir(installed) else checkout
