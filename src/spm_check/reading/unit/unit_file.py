"""A unit file becomes a unit, or every complaint about it."""

from collections.abc import Mapping

from spm_check.errors import UnusableError
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Unit
from spm_check.reading.shape.entry import read_entry
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import Complaints, Source, read_source
from spm_check.reading.unit.declaration import Declaration
from spm_check.reading.unit.unit_shape import UNIT_FILE


def read_unit(
    path: str, name: str, catalogues: Mapping[str, Catalogue], limits: Limits = DEFAULT
) -> Unit:
    """Read the unit file at `path`, known to people as `name`.

    `catalogues` are those that a unit may be held against; the first is the default. Raises
    `UnusableError` with every complaint at once.
    """
    return understand_unit(read_source(path, name, limits), catalogues, limits)


def understand_unit(
    source: Source, catalogues: Mapping[str, Catalogue], limits: Limits = DEFAULT
) -> Unit:
    """Return the unit that a source declares; raise `UnusableError` with every complaint."""
    complaints = Complaints(source)
    entry = read_entry(source, UNIT_FILE, limits, complaints)
    unit = Declaration(entry, source, catalogues, complaints).unit() if entry else None
    if complaints or unit is None:
        raise UnusableError(tuple(complaints), _language(entry))
    return unit


def _language(entry: Entry | None) -> str | None:
    """Return the language that the unit asks for, as far as that could be read."""
    about: Entry | None = entry.get("unit") if entry else None
    language: str | None = about.get("language") if about else None
    return language or ("id" if about else None)
