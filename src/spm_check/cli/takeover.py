"""From a master list in a file to entries in the unit file."""

import os

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.outputs import emit
from spm_check.discovery.masterlist import Scene, understand_list
from spm_check.discovery.proposing import propose
from spm_check.editing import add_entries
from spm_check.editing.saving import difference, draft
from spm_check.extraction.sheets import read_rows
from spm_check.model.extract import Extract
from spm_check.model.masterlist import ListKind, MasterList, Sheet
from spm_check.model.proposal import ProposedKind
from spm_check.reading.catalogue.phrases import read_phrases
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.folder.holdings import take_holdings
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import Source
from spm_check.reading.unit.finder import UnitPath
from spm_check.reading.unit.unit_file import understand_unit
from spm_check.render.words.masterlist.book import MasterListWords


def understood(path: str, into: OpenUnit, limits: Limits, as_: ListKind | None) -> MasterList:
    """Return what the list at `path` tells about a unit.

    Raises `UnusableError` where the list cannot be read, or the unit's folder.
    """
    where, unit, catalogue = into
    called = os.path.basename(path)
    sheets = [Sheet(each.name or called, each.rows) for each in read_rows(path)]
    own = {os.path.realpath(path)}
    holdings = take_holdings(where.folder, where.name, unit.patterns, limits, own)
    held = (file for files in holdings.held.values() for file in files)
    phrases = read_phrases(os.path.join(own_clauses(), catalogue.id))

    def suggest(title: str, _: ProposedKind) -> tuple[str, ...]:
        name = title.replace("/", " ") + ".docx"  # as a file of that title would be called
        proposal = propose(name, Extract("ok", "text", headings=(title,)), phrases, catalogue)
        return tuple(each.clause for each in proposal.suggestions if not each.faint)

    clauses = {number for number in catalogue.clause_by_number if "." in number}
    scene = Scene(
        unit=unit,
        files=tuple(sorted({*held, *holdings.undeclared})),
        undeclared=holdings.undeclared,
        clauses=clauses | set(catalogue.requirement_by_id),
        suggest=suggest,
    )
    return understand_list(sheets, scene, as_)


def add(
    read: MasterList, where: UnitPath, limits: Limits, words: MasterListWords, *, dry_run: bool
) -> ExitCode:
    """Add the entries of a list to the unit file, or only show what would change.

    Raises `UnwrittenError` where the file cannot be written, as when somebody has declared the
    same ids meanwhile, and `UnusableError` where it would not be a unit file any more. The file
    is then as it was.
    """
    with draft(where.file, limits) as opened:
        content = add_entries(opened.content, read.entries, limits)
        _prove(content, where, limits)
        if dry_run:
            emit(difference(opened.content, content, where.name).encode())
            return ExitCode.CONFORMS
        opened.save(content)
    tell(words.talk.written.format(count=len(read.entries), path=where.file))
    if not all(taken.confirmed for taken in read.taken):
        tell(words.talk.how_to_confirm)
    return ExitCode.CONFORMS


def _prove(content: bytes, where: UnitPath, limits: Limits) -> None:
    """Read a changed unit file before it is saved."""
    source = Source(where.name, content.decode("utf-8-sig"), where.file)
    understand_unit(source, Shelf(own_clauses()), limits)
