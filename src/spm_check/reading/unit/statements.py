"""A unit's own words for its quality manual: in the unit file, or one Markdown file a clause."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.folders import stays_inside
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Statement, Unit
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import NOWHERE, START, Complaints, Source, read_source
from spm_check.reading.unit.references import References
from spm_check.reading.yaml.nodes import Scalar

CLAUSE = re.compile(r"\d+(\.\d+)*(?=[ _.-]|$)")
"""How the name of a file begins that holds a statement: `4.2.3.md`, `4.2.3 Dokumen.md`."""


DRAFT_MARKS = frozenset({"[rancangan]", "[draft]"})
"""What stands alone in the first line of a statement that is still a draft."""


def statements_of(
    named: Iterable[tuple[Scalar, str | None]],
    catalogue: str | None,
    references: References,
    source: Source,
    complaints: Complaints,
) -> Iterator[Statement]:
    """Yield the statements of a unit file; complain of those that are not for a clause."""
    for key, text in named:
        reference = references.resolve(key)
        if reference is None:
            continue
        if reference.catalogue != catalogue or not references.is_clause(reference):
            complaints.add("statement-misplaced", key, value=key.text)
        elif text is not None:
            yield _statement(reference.target, text, source.place(key))


def _statement(clause: str, text: str, place: Place) -> Statement:
    """Return a statement without the mark that calls it a draft."""
    first, _, rest = text.partition("\n")
    draft = first.strip().casefold() in DRAFT_MARKS
    return Statement(clause, rest.strip() if draft else text, place, draft)


def with_statements(
    unit: Unit, folder: str, catalogue: Catalogue, limits: Limits = DEFAULT
) -> Unit:
    """Return the unit together with the statements of the folder that it names, in clause order.

    `folder` is the unit's own. A blank file says nothing. Raises `UnusableError` with every
    complaint: a folder that is missing or leads out of the unit, a file whose name is no clause,
    a clause with two statements.
    """
    if unit.statements_in is None:
        return unit
    found = {each.clause: each for each in unit.statements}
    complaints: list[Complaint] = []
    for shown in _files(unit, folder):
        try:
            for each in _read(folder, shown, catalogue, limits):
                _keep(each, os.path.join(folder, shown), found)
        except UnusableError as error:
            complaints += error.complaints
    if complaints:
        raise UnusableError(tuple(complaints), unit.language)
    return replace(unit, statements=tuple(_in_order(found, catalogue)))


def _files(unit: Unit, folder: str) -> list[str]:
    """Return the path within the unit of every file with a statement."""
    within = unit.statements_in or ""
    try:
        names = sorted(os.listdir(os.path.join(folder, within)))
    except OSError as error:
        reason = error.strerror or str(error)
        at = unit.section("statements_in")
        complaint = Complaint("path-unreadable", at, {"value": within, "reason": reason})
        raise UnusableError((complaint,), unit.language) from error
    return [f"{within}/{name}" for name in names if name.endswith(".md")]


def _read(folder: str, shown: str, catalogue: Catalogue, limits: Limits) -> Iterator[Statement]:
    path, name = os.path.join(folder, shown), os.path.basename(shown)
    if not stays_inside(path, os.path.realpath(folder)):
        raise UnusableError((Complaint("file-irregular", Place(path, 0, 0)),))
    source = read_source(path, shown, limits)
    complaints = Complaints(source)
    number = match[0] if (match := CLAUSE.match(name.removesuffix(".md"))) else ""
    if not number:
        complaints.add("statement-misnamed", NOWHERE, value=name)
    else:
        scalar = Scalar(number, plain=True, line=0, column=0)
        References((catalogue,), complaints).resolve(scalar)
    if complaints:
        raise UnusableError(tuple(complaints))
    if text := source.text.strip():
        yield _statement(number, text, source.place(START))


def _keep(statement: Statement, path: str, found: dict[str, Statement]) -> None:
    first = found.setdefault(statement.clause, statement)
    if first is not statement:
        facts = {"value": statement.clause, "first": _told(first.place)}
        raise UnusableError((Complaint("statement-twice", Place(path, 0, 0), facts),))


def _told(place: Place) -> str:
    return f"{place.file}:{place.line}:{place.column}"


def _in_order(found: Mapping[str, Statement], catalogue: Catalogue) -> Iterator[Statement]:
    return (found[each.number] for each in catalogue.clauses if each.number in found)
