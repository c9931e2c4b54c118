"""The headings of an action plan, in Indonesian and English, as workbooks and people write them."""

import re
from collections.abc import Mapping, Sequence

from spm_check.discovery.masterlist.cells import text_of
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Cell
from spm_check.model.plan import PLAN_FIELDS, PlanColumn

DEEPEST = 15
"""The last row in which a header may be."""

DIALECTS: Mapping[PlanColumn, str] = {
    "order": "no|nomor|no urut|number",
    "finding": "(?:uraian )?(?:temuan|ketidaksesuaian)|findings?|nonconformit(?:y|ies)",
    "clause": "klausul|pasal|clauses?",
    "grade": "kategori(?: temuan)?|grade|category",
    "cause": "(?:analis[ai]s? )?(?:akar )?(?:penyebab|masalah)(?: masalah)?|(?:root )?causes?",
    "correction": "(?:tindakan )?(?:koreksi|perbaikan)|corrections?",
    "corrective_action": "(?:tindakan )?korektif|corrective actions?",
    "owner": "penanggung ?jawab|pj|pic|responsible(?: person)?|owner",
    "due": "(?:batas|target|tenggat)(?: (?:waktu|selesai|penyelesaian|tanggal))?|"
    "due(?: date)?|deadline",
    "status": "status(?: tindak lanjut)?",
    "evidence": "data dukung|bukti(?: (?:dukung|pendukung|tindak lanjut))?|evidence",
    "fingerprints": "sidik(?: temuan)?|fingerprints?",
}
"""For each column its headings, folded."""

_FORMS = {column: re.compile(pattern) for column, pattern in DIALECTS.items()}


def find_columns(rows: Sequence[Sequence[Cell]]) -> tuple[int, Mapping[PlanColumn, int]] | None:
    """Return the row of the header and where its columns are; None where no row is one.

    A header has the column that a row is known by, and at least one that people fill in.
    """
    for number, row in enumerate(rows[:DEEPEST]):
        columns: dict[PlanColumn, int] = {}
        for at, cell in enumerate(row):
            column = column_of(text_of(cell))
            if column is not None:
                columns.setdefault(column, at)
        if "fingerprints" in columns and any(field in columns for field in PLAN_FIELDS):
            return number, columns
    return None


def column_of(heading: str) -> PlanColumn | None:
    """Return what a column of this heading holds; None where that is not known."""
    told = folded(heading)
    return next((column for column, form in _FORMS.items() if form.fullmatch(told)), None)
