"""The rows below a header: which hold a document, and which are something else."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spm_check.discovery.masterlist.cells import (
    cell_at,
    says_nothing,
    text_of,
    texts_of,
)
from spm_check.discovery.masterlist.header import ENOUGH, Header, header_at
from spm_check.discovery.masterlist.kinds import kind_of_section
from spm_check.discovery.masterlist.values import status_of
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Blank, Cell, Meaning, NotUnderstood, Section
from spm_check.model.proposal import ProposedKind

_FOOT = re.compile(
    r"(?:mengetahui|menyetujui|(?:disetujui|dibuat|disiapkan|disusun|disahkan|diperiksa|ditetapkan)"
    r"(?: oleh| di| pada|\s*:)|nip\b|ttd\b|(?:approved|prepared|checked|reviewed) by|"
    r"(?:catatan|keterangan|note|notes|ket)\s*:|(?:jumlah|total)\s*:?\s*\d*$|dicetak|printed|"
    r"halaman \d|page \d|"
    r"[a-z .]+, ?(?:tgl\.? |tanggal )?\d{1,2} [a-z]+ \d{4}$)"
)
"""How what stands below a list begins: signatures, place and day, legends."""

_ENUMERATED = re.compile(r"(?:[A-Z]|[IVX]{1,5})[.)]?(?:\s+|$)")
_COUNT = re.compile(r"\(?\d{1,4}(?:\.\d{1,3})*[.)]?")
_LONGEST = 1000
"""A cell of a list is shorter; a unit file would not hold much more."""

_FEW = 2
_SHORT = 8
"""A name of a section has at most so many words."""


class Row(NamedTuple):
    """A row that holds a document or record, with the section that it stands in."""

    header: Header
    cells: tuple[Cell, ...]
    section: ProposedKind | None

    def cell(self, meaning: Meaning) -> Cell:
        """Return the cell under the first column of a meaning; None where there is none."""
        return cell_at(self.cells, self.header.columns.get(meaning))

    def text(self, meaning: Meaning) -> str:
        """Return the text of a cell; empty where it says nothing."""
        text = text_of(self.cell(meaning))
        return "" if says_nothing(text) else text


Part = Row | Section | Blank | NotUnderstood


def parts_of(
    rows: Sequence[tuple[Cell, ...]], header: Header, kind: ProposedKind | None = None
) -> Iterator[Part]:
    """Yield what each row below the header is, in order, none left out.

    `kind` is what the name of the whole list tells; it holds until the first section.
    """
    reader = _Reader(rows, header, kind)
    n = header.last + 1
    while n < len(rows):
        again = header_at(rows, n)
        if again and len(again.columns) > ENOUGH:
            reader.begin(again)
            yield from (Section(" | ".join(texts_of(rows[k]))) for k in range(n, again.last + 1))
            n = again.last + 1
        else:
            yield reader.part(rows[n])
            n += 1


class _Reader:
    """Goes through the rows and keeps in mind what those above have said."""

    def __init__(
        self, rows: Sequence[tuple[Cell, ...]], header: Header, kind: ProposedKind | None
    ) -> None:
        self._rows = rows
        self._section = kind
        self.begin(header)

    def begin(self, header: Header) -> None:
        """Go on under a header; what the sections above have said holds, a foot ends."""
        self._header = header
        self._columns = header.columns
        self._foot = False
        below = self._rows[header.last + 1 :]
        titled = [row for row in below if text_of(cell_at(row, self._columns["title"]))]
        loud = [row for row in titled if text_of(cell_at(row, self._columns["title"])).isupper()]
        self._numbered = sum(map(self._count, titled)) * 2 > len(titled)
        self._loud = len(loud) * 2 > len(titled)

    def part(self, row: tuple[Cell, ...]) -> Part:
        """Return what a row is."""
        filled = [n for n, cell in enumerate(row) if text_of(cell)]
        texts = texts_of(row)
        if not filled or (len(filled) == 1 and self._count(row)):
            return Blank()
        if any(len(text) > _LONGEST for text in texts):
            return NotUnderstood("too-long", texts)
        if self._is_foot(row, texts):
            return NotUnderstood("foot", texts)
        section = self._section_in(row, filled, texts)
        if section is None:
            return self._row(row, texts)
        if filled == [self._columns["title"]] and not self._is_name(section, _FEW):
            return NotUnderstood("title-alone", texts)
        self._section = kind_of_section(section)
        return Section(section, self._section)

    def _row(self, row: tuple[Cell, ...], texts: tuple[str, ...]) -> Row | NotUnderstood:
        """Return a row that holds a document, if it has a title and there is such a document."""
        if not any(map(str.isalpha, text_of(cell_at(row, self._columns["title"])))):
            return NotUnderstood("title-blank", texts)
        if status_of(text_of(cell_at(row, self._columns.get("status")))) == "missing":
            return NotUnderstood("said-missing", texts)
        return Row(self._header, row, self._section)

    def _count(self, row: Sequence[Cell]) -> bool:
        """Say whether a row is numbered, as 7 or 7. or 2.1 are."""
        return bool(_COUNT.fullmatch(text_of(cell_at(row, self._columns.get("order")))))

    def _is_foot(self, row: tuple[Cell, ...], texts: tuple[str, ...]) -> bool:
        """Say whether a row belongs to what stands below the list.

        Once that has begun, only a row with a number of its own, or with most of its cells
        filled, leads back into the list.
        """
        numbered = not says_nothing(text_of(cell_at(row, self._columns.get("number"))))
        if self._foot:
            self._foot = not (numbered and self._count(row)) and len(texts) <= ENOUGH + 1
        elif not self._count(row) and (not numbered or len(texts) <= ENOUGH):
            self._foot = any(_FOOT.match(text.lower()) for text in texts)
        return self._foot

    def _section_in(
        self, row: tuple[Cell, ...], filled: list[int], texts: tuple[str, ...]
    ) -> str | None:
        """Return the name of the section that a row begins; None where it begins none."""
        title = self._columns["title"]
        if len(set(texts)) == 1:
            if filled[0] > title:
                return None
            in_title = filled == [title] and not self._numbered
            return None if in_title and not self._is_name(texts[0]) else texts[0]
        order = self._columns.get("order")
        lettered = bool(_ENUMERATED.fullmatch(text_of(cell_at(row, order))))
        if filled == [order, title] and lettered:
            return " ".join(texts)
        return None

    def _is_name(self, text: str, few: int = 0) -> bool:
        """Say whether a text that stands alone where titles stand names a section.

        `few` words name one whatever they are. What does not look like a name is a document, or
        the second line of the title above.
        """
        words = folded(text).split()
        kind = len(words) <= _FEW + 1 and kind_of_section(text)
        looks = kind or _ENUMERATED.match(text) or (text.isupper() and not self._loud)
        return len(words) <= few or (len(words) <= _SHORT and bool(looks))
