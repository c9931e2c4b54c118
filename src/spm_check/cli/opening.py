"""The unit that a command works on, with its catalogue."""

from typing import NamedTuple

from spm_check.cli.language import as_language
from spm_check.model.clause import Catalogue
from spm_check.model.text import Language
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import UnitPath, find_unit
from spm_check.reading.unit.unit_file import read_unit


class OpenUnit(NamedTuple):
    """A unit that was read, where it lies, and the catalogue that it is held against."""

    where: UnitPath
    unit: Unit
    catalogue: Catalogue

    @classmethod
    def at(cls, path: str, limits: Limits, clauses: str | None = None) -> "OpenUnit":
        """Return the unit at a path, held against the catalogues of a folder or our own.

        Raises `UnusableError` with every mistake in its file.
        """
        where, shelf = find_unit(path), Shelf(clauses or own_clauses())
        unit = read_unit(where.file, where.name, shelf, limits)
        return cls(where, unit, shelf[unit.catalogues[0]])

    def language(self, asked: str | None) -> Language:
        """Return the language to speak about it: the one asked for, else its own."""
        return as_language(asked) or self.unit.language or "id"
