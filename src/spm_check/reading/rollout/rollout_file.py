"""A roll-out plan becomes phases of the units that there are, or every complaint about it.

It is read in two steps: what can be said of the file alone is said before thousands of units are
audited, and what depends on them afterwards.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.folders import stays_inside
from spm_check.model.rollout import Phase, Rollout
from spm_check.model.unit import UnitKind
from spm_check.reading.rollout import ROLLOUT
from spm_check.reading.rollout.rollout_shape import FORMAT, ROLLOUT_FILE
from spm_check.reading.shape.entry import read_entry
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import At, Complaints, Source, read_source
from spm_check.reading.yaml.nodes import Scalar

Sites = Mapping[str, UnitKind | None]
"""The paths of all units below the root, with their kinds; None where it could not be read."""

WAYS = ("units", "folders", "kinds")
"""The keys by which a phase names its units."""


class Draft(NamedTuple):
    """A roll-out plan that is sound as far as the file alone goes."""

    source: Source
    phases: tuple[Entry, ...]

    def among(self, sites: Sites) -> Rollout:
        """Return its phases with the units that there are.

        Raises `UnusableError` with every unit and folder that is not there, and every unit that
        is in two phases.
        """
        complaints = Complaints(self.source)
        taken: dict[str, Scalar] = {}
        phases = tuple(_phase(each, self.source, sites, taken, complaints) for each in self.phases)
        if complaints:
            raise UnusableError(tuple(complaints))
        return Rollout(self.source.name, phases)


def rollout_below(root: str, limits: Limits = DEFAULT) -> Draft | None:
    """Read the roll-out plan that lies in a folder; None where there is none.

    Raises `UnusableError` as `read_rollout` does, also for a link out of the folder.
    """
    path = os.path.normpath(os.path.join(root, ROLLOUT))
    if not os.path.lexists(path):
        return None
    if not stays_inside(path, os.path.realpath(root)):
        raise UnusableError((Complaint("link-outside", Place(path, 0, 0)),))
    return read_rollout(path, limits)


def read_rollout(path: str, limits: Limits = DEFAULT) -> Draft:
    """Read the roll-out plan in a file; raise `UnusableError` with every complaint at once."""
    return understand_rollout(read_source(path, os.path.basename(path), limits), limits)


def understand_rollout(source: Source, limits: Limits = DEFAULT) -> Draft:
    """Return the roll-out plan that a source holds; raise `UnusableError` with every complaint."""
    complaints = Complaints(source)
    entry = read_entry(source, ROLLOUT_FILE, limits, complaints)
    phases: tuple[Entry, ...] = (entry.get("phases") or ()) if entry else ()
    if entry is not None:
        _check_whole(entry, complaints)
    _check_names(phases, complaints)
    for phase in phases:
        _check_phase(phase, complaints)
    if complaints:
        raise UnusableError(tuple(complaints))
    return Draft(source, phases)


def _check_whole(entry: Entry, complaints: Complaints) -> None:
    format_: Scalar | None = entry.get("format")
    if format_ is not None and format_.text.strip() != FORMAT:
        complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))


def _check_names(phases: Iterable[Entry], complaints: Complaints) -> None:
    lines: dict[str, int] = {}
    for phase in phases:
        name: Scalar | None = phase.get("name")
        if name is None:
            continue
        text = name.text.strip()
        if text in lines:
            complaints.add("identifier-taken", name, value=text, first=str(lines[text]))
        lines.setdefault(text, name.line)


def _check_phase(phase: Entry, complaints: Complaints) -> None:
    if not any(key in phase.values for key in WAYS):
        complaints.add("phase-empty", phase, known=", ".join(WAYS))
    start, by = phase.get("start"), phase.get("by")
    if start and by and by < start:
        complaints.add("phase-backwards", phase.at("by"))


def _phase(
    entry: Entry, source: Source, sites: Sites, taken: dict[str, Scalar], complaints: Complaints
) -> Phase:
    """Return a phase; `taken` names the phase of each unit that is in one already.

    Of the units that one word names, the first that is in another phase is told.
    """
    name: Scalar = entry.get("name")
    units: set[str] = set()
    told: set[At] = set()
    for path, at in _named(entry, sites, complaints):
        units.add(path)
        if path in taken and at not in told:
            told.add(at)
            first, line = taken[path].text.strip(), str(taken[path].line)
            complaints.add("unit-phased", at, value=path, known=first, first=line)
    for path in units:
        taken.setdefault(path, name)
    return Phase(
        name=name.text.strip(),
        units=tuple(sorted(units)),
        start=entry.get("start"),
        by=entry.get("by"),
        target=entry.get("target"),
        place=source.place(entry),
    )


def _named(entry: Entry, sites: Sites, complaints: Complaints) -> Iterator[tuple[str, At]]:
    """Yield the units that a phase names, each with where; complain of what there is not."""
    units: tuple[Scalar, ...] = entry.get("units") or ()
    for each in units:
        path = _path(each)
        if path in sites:
            yield path, each
        else:
            complaints.unknown("site-unknown", each, each.text.strip(), sorted(sites))
    folders: tuple[Scalar, ...] = entry.get("folders") or ()
    for each in folders:
        below = [path for path in sites if _is_below(path, _path(each))]
        if not below:
            complaints.unknown("folder-unknown", each, each.text.strip(), _folders(sites))
        yield from ((path, each) for path in sorted(below))
    kinds: tuple[UnitKind, ...] = entry.get("kinds") or ()
    for path in sorted(path for path, kind in sites.items() if kind in kinds):
        yield path, entry.at("kinds")


def _path(scalar: Scalar) -> str:
    """Return a path as units have theirs: `./kesehatan/` is `kesehatan`."""
    parts = [part for part in scalar.text.strip().split("/") if part not in {"", "."}]
    return "/".join(parts) or "."


def _is_below(path: str, folder: str) -> bool:
    return folder in {".", path} or path.startswith(f"{folder}/")


def _folders(sites: Iterable[str]) -> list[str]:
    """Return the folders that have units below them, in order."""
    parts = [path.split("/") for path in sites]
    return sorted({"/".join(each[:end]) for each in parts for end in range(1, len(each))})
