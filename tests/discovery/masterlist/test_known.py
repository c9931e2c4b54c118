"""What the unit has already is reported, not declared twice; ids are unique."""

from builders import document, record, unit
from masterlists import N, one, remarks, sheet, taken, understood, whole
from spm_check.model.masterlist import Cell, Declared, Remark, Taken

HEADINGS: list[Cell] = ["No", "Nama Dokumen", "Nomor Dokumen"]


def test_the_same_number_is_declared_already() -> None:
    have = unit(document(id="PM-01", number="SOP/01/2012", title="Nama lama"))
    row = one(["No", "Nama Dokumen", "Nomor Dokumen"], [1, "SOP Loket", "SOP 01-2012"], unit=have)
    assert Declared("SOP Loket", "PM-01", "Nama lama", "number") == row.outcome


def test_the_same_title_is_declared_already() -> None:
    have = unit(document(id="PM-01", number=None, title="SOP Loket"))
    row = one(["No", "Nama Dokumen", "Nomor Dokumen"], [1, "sop loket", "SOP-01"], unit=have)
    assert Declared("sop loket", "PM-01", "SOP Loket", "title") == row.outcome


def test_the_same_title_under_another_number_is_another_document() -> None:
    have = unit(document(id="IK-01", number="IK-01", title="Cuci tangan"))
    row = one(["No", "Nama Dokumen", "Nomor Dokumen"], [1, "Cuci tangan", "SOP-01"], unit=have)
    assert isinstance(row.outcome, Taken)
    assert [Remark("title-shared", value="IK-01")] == remarks(row)


def test_a_record_is_known_by_its_id() -> None:
    have = unit(record(id="FM-01", title="Notulen"))
    row = one(["Nama Rekaman", "Kode", "Masa Simpan"], ["Notulen rapat", "FM 01", N], unit=have)
    assert Declared("Notulen rapat", "FM-01", "Notulen", "number") == row.outcome


def test_a_document_is_no_record_of_the_same_title() -> None:
    have = unit(document(title="Notulen", number=None))
    row = one(["Nama Rekaman", "Masa Simpan"], ["Notulen", N], unit=have)
    assert isinstance(row.outcome, Taken)


def test_a_row_that_comes_twice_is_taken_once() -> None:
    row: list[Cell] = [1, "SOP Loket", "SOP-01"]
    read = whole([sheet([HEADINGS, row], "a"), sheet([HEADINGS, row], "b")])
    assert Declared("SOP Loket", "SOP-01", "SOP Loket", "title", earlier=True) == (
        read.sheets[1].rows[0].outcome
    )


def test_a_number_that_several_documents_share_does_not_tell_them_apart() -> None:
    rows: list[list[Cell]] = [
        [1, "SOP Arsip", "SOP/001"],
        [2, "SOP Loket", "SOP/001"],
        [3, "SOP Tamu", "SOP/001"],
    ]
    have = unit(document(id="X", number="SOP/001", title="SOP Loket"))
    read = understood([HEADINGS, *rows], unit=have)
    assert ["SOP-001", "SOP-001-2"] == [each["id"] for each in taken(read)]
    assert isinstance(read.rows[1].outcome, Declared)
    assert Remark("number-shared", value="SOP/001") in read.rows[0].remarks


def test_ids_come_from_numbers_and_never_twice() -> None:
    rows: list[list[Cell]] = [
        [1, "SOP tanpa nomor", N],
        [2, "SOP A", "SOP/ADMEN/III/01"],
        [3, "SOP B", "SOP/UKP/I/01"],
        [4, "SOP C", "001/SOP/Peneleh/2011"],
        [5, "SOP D", "PGL I/PM/WMM-02"],
        [6, "SOP E", "SOP/2012"],
    ]
    have = unit(document(id="sop-02", title="Lain", number=None))
    ids = [each["id"] for each in taken(understood([HEADINGS, *rows], unit=have))]
    assert ["SOP-03", "SOP-01", "SOP-01-2", "SOP-001", "PM-02", "SOP-04"] == ids


def test_what_was_taken_over_is_declared_when_the_list_comes_again() -> None:
    rows: list[list[Cell]] = [
        HEADINGS,
        [1, "SOP Arsip", "SOP/001"],
        [2, "SOP Loket", "SOP/001"],
        [3, "SOP Tamu", N],
    ]
    entries = taken(understood(rows))
    have = unit(*(document(id=e["id"], title=e["title"], number=e.get("number")) for e in entries))
    again = understood(rows, unit=have)
    assert [Declared] * 3 == [type(row.outcome) for row in again.rows]
