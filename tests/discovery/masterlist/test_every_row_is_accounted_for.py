"""Whatever a list holds: every row below its header is told, and what is taken can be declared."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from masterlists import CLAUSES, DIALECTS, N, sheet, whole
from spm_check.discovery.masterlist.kinds import MANDATORY
from spm_check.model.masterlist import Cell, ListRow
from spm_check.render.counts_of_rows import row_counts

IDENTIFIER = re.compile(r"[^\W_][\w./-]{0,99}")

WORDS = [cell for each in DIALECTS.values() for row in each.rows for cell in row]
CELLS = st.one_of(
    st.sampled_from(WORDS),
    st.none(),
    st.text(max_size=12),
    st.integers(-5, 99_999),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1990, 1, 1), date(2030, 1, 1)),
)
ROWS = st.lists(st.lists(CELLS, max_size=9), max_size=12)
HEADERS = st.sampled_from(
    [
        ["No", "Nama Dokumen", "Nomor Dokumen", "Jenis", "Rev", "Berlaku", "Status", "Lokasi"],
        ["Nama Rekaman", "Kode", "Masa Simpan", "Lokasi", "Klausul", "Nama File"],
        ["Judul", "Nomor"],
    ]
)
LISTS = st.builds(lambda above, header, rows: [*above, header, *rows], ROWS, HEADERS, ROWS)


@given(st.lists(st.one_of(LISTS, ROWS), max_size=3))
def test_rows_in_are_rows_accounted_for(sheets: list[list[list[Cell]]]) -> None:
    read = whole([sheet(rows, str(n)) for n, rows in enumerate(sheets)])
    assert len(sheets) == len(read.sheets) + len(read.others)
    for each in read.sheets:
        rows = sheets[int(each.name)]
        numbers = [row.number for row in each.rows]
        assert list(range(len(rows) - len(numbers) + 1, len(rows) + 1)) == numbers
        assert each.header <= len(rows) - len(numbers)
        counts = row_counts(each.rows)
        assert counts.pop("rows") == sum(counts.values())


@given(LISTS)
def test_what_is_taken_can_stand_in_a_unit_file(rows: list[list[Cell]]) -> None:
    entries = whole([sheet(rows)], files=("a.docx", "b/c.pdf")).entries
    ids = [str(entry.fields["id"]) for entry in entries]
    assert len(ids) == len({id_.casefold() for id_ in ids})
    for entry in entries:
        fields = entry.fields
        assert IDENTIFIER.fullmatch(str(fields["id"]))
        assert any(map(str.isalnum, str(fields["title"])))
        assert 1 == sum(key in fields for key in ("file", "files", "location"))
        assert set(fields.get("clauses", ())) <= CLAUSES
        assert all(fields.values())


@given(LISTS)
def test_what_nobody_stated_never_counts_unconfirmed(rows: list[list[Cell]]) -> None:
    read = whole([sheet(rows)], suggest=lambda *_: ("5.6.1",))
    for entry in read.entries:
        fields = entry.fields
        evident = fields.get("kind") in MANDATORY
        if "5.6.1" in fields.get("clauses", ()) or (evident and "clauses" not in fields):
            assert "no" == fields["confirmed"]


@given(LISTS)
def test_equal_rows_are_understood_equally(rows: list[list[Cell]]) -> None:
    assert whole([sheet(rows)]) == whole([sheet(rows)])


def test_a_blank_sheet_is_told_too() -> None:
    read = whole([sheet([[N, N], []], "kosong")])
    assert ("kosong", 0, ()) == (read.others[0].name, read.others[0].filled, read.others[0].first)


def test_counts_of_no_rows_are_nothing() -> None:
    rows: tuple[ListRow, ...] = ()
    assert {0} == set(row_counts(rows).values())
