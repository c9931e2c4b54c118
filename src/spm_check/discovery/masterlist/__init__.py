"""How a master list is understood: rows in, entries and remarks out.

Pure, and nothing is dropped: every row below a header ends as exactly one of entry, already
declared, section, blank, or not understood.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from spm_check.discovery.masterlist.cells import letter_of, texts_of
from spm_check.discovery.masterlist.header import Header, find_header
from spm_check.discovery.masterlist.kinds import (
    MANDATORY,
    KindRead,
    codes_in,
    kind_named,
    kind_told,
)
from spm_check.discovery.masterlist.known import Known
from spm_check.discovery.masterlist.listkind import kind_of_rows, list_kind
from spm_check.discovery.masterlist.naming import Ids, wish_of
from spm_check.discovery.masterlist.rows import Part, Row, parts_of
from spm_check.discovery.masterlist.scene import Scene
from spm_check.discovery.masterlist.taking import DATES, Taking
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import (
    Column,
    ListKind,
    ListRow,
    MasterList,
    Meaning,
    OtherSheet,
    ReadSheet,
    Sheet,
    Taken,
)

__all__ = ["Scene", "understand_list"]

SHOWN = 5
"""How many rows of a sheet without a list are shown."""

_OF_DOCUMENTS: tuple[Meaning, ...] = (
    *("title", "number", "kind", "revision", "approved", "reviewed", "every", "location"),
    *("prepared", "approver", "status", "file", "clauses"),
)
_OF_RECORDS: tuple[Meaning, ...] = (
    *("title", "number", "last", "every", "retention", "location", "file", "clauses"),
)
"""What entries keep, besides the day on which a document takes effect."""


class _Found(NamedTuple):
    """A sheet with its header and what its rows are."""

    sheet: Sheet
    header: Header
    kind: ListKind
    assumed: bool
    parts: tuple[Part, ...]

    @property
    def rows(self) -> Iterator[Row]:
        """The rows that hold a document or record."""
        return (part for part in self.parts if isinstance(part, Row))


def understand_list(
    sheets: Iterable[Sheet], scene: Scene, as_: ListKind | None = None
) -> MasterList:
    """Return what the sheets of a file tell, in their order.

    `as_` says what the lists are lists of; where it is None, they tell it themselves. Ids are
    unique among themselves and those of the unit. Equal input gives an equal result.
    """
    found: list[_Found] = []
    others: list[OtherSheet] = []
    for sheet in sheets:
        header = find_header(sheet.rows)
        if header is None:
            others.append(_other(sheet))
            continue
        above = sheet.rows[: header.first]
        told, assumed = list_kind(sheet.name, above, header)
        parts = tuple(parts_of(sheet.rows, header, kind_of_rows(sheet.name, above)))
        found.append(_Found(sheet, header, as_ or told, assumed and as_ is None, parts))
    takeover = _Takeover(found, scene)
    return MasterList(tuple(takeover.read(each) for each in found), tuple(others))


class _Takeover:
    """Goes through all rows of all sheets in order, and keeps what earlier ones have taken."""

    def __init__(self, found: Sequence[_Found], scene: Scene) -> None:
        self._scene = scene
        self._known = Known(scene.unit.items)
        rows = [(row, each.kind) for each in found for row in each.rows]
        self._codes = tuple(c for row, _ in rows for c in set(codes_in(row.text("number"))))
        self._titles: Mapping[str, AbstractSet[str]] = _titles_by_number(row for row, _ in rows)
        wished = (wish_of(row.text("number"), self._kind(row, kind).kind) for row, kind in rows)
        self._ids = Ids((item.id for item in scene.unit.items), wished)

    def read(self, found: _Found) -> ReadSheet:
        """Return a sheet with what became of its rows."""
        first = found.header.last + 2  # rows are told by their number in the file, from 1
        rows = tuple(self._row(n, part, found) for n, part in enumerate(found.parts, first))
        records = any(isinstance(r.outcome, Taken) and r.outcome.kind == "record" for r in rows)
        return ReadSheet(
            found.sheet.name,
            found.kind,
            found.assumed,
            found.header.first + 1,
            tuple(_columns(found.header, found.kind, also_records=records)),
            rows,
        )

    def _row(self, number: int, part: Part, found: _Found) -> ListRow:
        if not isinstance(part, Row):
            return ListRow(number, part)
        read = self._kind(part, found.kind)
        section: ListKind = "records" if read.kind == "record" else "documents"
        title, code = part.text("title"), part.text("number")
        shared = len(self._titles.get(folded(code), ())) > 1
        declared = self._known.declared(section, title, code, shared=shared)
        if declared:
            return ListRow(number, declared)
        taking = Taking(part, read, self._scene)
        if shared:
            taking.say("number-shared", code)
        same = self._known.of_title(section, title)
        if same:
            taking.say("title-shared", same)
        id_ = self._ids.give(wish_of(code, read.kind), read.kind)
        taken = taking.taken(id_)
        self._known.take(section, id_, title, code)
        return ListRow(number, taken, tuple(taking.remarks))

    def _kind(self, row: Row, list_: ListKind) -> KindRead:
        """Return the kind of a row: what its column says, its section, its list, its own words."""
        if list_ == "records":
            return KindRead("record", "list")
        told = kind_named(row.text("kind"))
        if told:
            return KindRead(told, "column")
        own = kind_told(row.text("title"), row.text("number"), self._codes)
        if row.section and (row.section not in MANDATORY or row.section == own.kind):
            return KindRead(row.section, "section")
        if row.section and own.basis == "open":
            return KindRead(row.section, "list")  # only a guess: a unit has one manual
        return own


def _titles_by_number(rows: Iterable[Row]) -> Mapping[str, AbstractSet[str]]:
    """Return for each number of a list the titles that have it."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.text("number"):
            titles[folded(row.text("number"))].add(folded(row.text("title")))
    return titles


def _columns(header: Header, kind: ListKind, *, also_records: bool) -> Iterator[Column]:
    kept = set(_OF_RECORDS if kind == "records" else _OF_DOCUMENTS)
    if also_records:
        kept.update(_OF_RECORDS)
    if kind == "documents":
        kept.update([meaning for meaning in DATES if header.has(meaning)][:1])
    for heading in header.headings:
        letter, meaning = letter_of(heading.column), heading.meaning
        yield Column(letter, heading.text, meaning, meaning in kept)


def _other(sheet: Sheet) -> OtherSheet:
    filled = [(n, texts) for n, row in enumerate(sheet.rows, 1) if (texts := texts_of(row))]
    return OtherSheet(sheet.name, len(filled), tuple(filled[:SHOWN]))
