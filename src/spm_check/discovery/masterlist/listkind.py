"""Whether a list is one of documents or of records: by its title, its headings, its columns."""

import re
from collections.abc import Iterable, Iterator, Sequence

from spm_check.discovery.masterlist.cells import texts_of
from spm_check.discovery.masterlist.header import Header
from spm_check.discovery.masterlist.kinds import kind_of_all
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Cell, ListKind
from spm_check.model.proposal import ProposedKind

_TITLE = re.compile(r"\b(?:daftar|master|list|register|rekapitulasi|matriks|index|indeks)\b")
_WORDS = re.compile(
    r"\b(?:(?P<records>rekaman|catatan mutu|records?|arsip)"
    r"|(?P<documents>dokumen|documents?|sop|spo|prosedur|procedures?|instruksi kerja|formulir))\b"
)


def list_kind(name: str, above: Iterable[Sequence[Cell]], header: Header) -> tuple[ListKind, bool]:
    """Return the kind of a list, and whether it is only assumed.

    The title above the header tells ("Daftar Induk Rekaman"), else the name of the sheet, else
    the heading over the titles; else the columns: records are kept and disposed of, documents
    are revised.
    """
    for text in (*_titles(above), name, *(h.text for h in header.all_of("title"))):
        match = _WORDS.search(folded(text))
        if match:
            return ("records" if match["records"] else "documents"), False
    kept = header.has("retention") or header.has("disposition")
    if header.has("revision") or header.has("effective"):
        return "documents", False
    return ("records", False) if kept else ("documents", True)


def kind_of_rows(name: str, above: Iterable[Sequence[Cell]]) -> ProposedKind | None:
    """Return the kind of all rows where the title of a list, or else its sheet, tells one."""
    told = (kind_of_all(text) for text in (*_titles(above), name))
    return next((kind for kind in told if kind), None)


def _titles(above: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """Yield the texts of a letterhead that name a list."""
    return (text for row in above for text in texts_of(row) if _TITLE.search(folded(text)))
