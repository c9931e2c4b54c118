"""What an entry holds, when it counts, and what is remarked."""

import pytest

from builders import office, unit
from masterlists import entry, one, remarks
from spm_check.model.masterlist import Cell, Remark, RemarkWhy, Taken
from spm_check.model.proposal import ProposedKind

TITLED = ("No", "Nama Dokumen", "Nomor Dokumen")


def suggest(title: str, _: ProposedKind) -> tuple[str, ...]:
    """Suggest what a title says plainly."""
    return ("8.2.2",) if "audit internal" in title.lower() else ()


def test_an_entry_has_its_keys_in_the_order_of_a_unit_file() -> None:
    headings = ("No", "Status", "Berlaku", "Revisi", "Nomor Dokumen", "Klausul", "Nama Dokumen")
    cells: list[Cell] = [1, "Aktif", "2/1/2012", 1, "SOP-01", "4.2.3", "SOP Arsip"]
    keys = ["id", "title", "kind", "clauses", "files", "number", "revision", "status", "effective"]
    assert keys == list(entry(headings, cells))


def test_clauses_that_the_list_states_count() -> None:
    stated = entry((*TITLED, "Klausul"), [1, "SOP Arsip", "SOP-01", "4.2.4"], suggest=suggest)
    assert ("4.2.4",) == stated["clauses"]
    assert "confirmed" not in stated


def test_clauses_that_are_suggested_do_not_count_until_confirmed() -> None:
    row = one(TITLED, [1, "SOP Audit Internal", "SOP-01"], suggest=suggest)
    assert isinstance(row.outcome, Taken)
    assert ("8.2.2",) == row.outcome.entry.fields["clauses"]
    assert "no" == row.outcome.entry.fields["confirmed"]
    assert not row.outcome.confirmed
    assert Remark("clause-suggested", value="8.2.2") in row.remarks


def test_an_entry_without_clauses_has_nothing_to_confirm() -> None:
    assert "confirmed" not in entry(TITLED, [1, "SOP Loket", "SOP-01"], suggest=suggest)


@pytest.mark.parametrize("title", ["Manual Mutu", "Kebijakan Mutu", "Sasaran Mutu 2012"])
def test_a_mandatory_document_that_only_its_title_tells_does_not_count_until_confirmed(
    title: str,
) -> None:
    assert "no" == entry(TITLED, [1, title, "01"])["confirmed"]


def test_a_mandatory_document_counts_where_the_list_names_its_kind_and_its_clauses() -> None:
    headings = (*TITLED, "Jenis", "Klausul")
    told = entry(headings, [1, "Manual Mutu", "MM-01", "Manual Mutu", "4.2.3"])
    assert ("manual", False) == (told["kind"], "confirmed" in told)
    assert "no" == entry(headings, [1, "Manual Mutu", "MM-01", "Manual Mutu", "-"])["confirmed"]
    assert "no" == entry(headings, [1, "Manual Mutu", "MM-01", "-", "4.2.3"])["confirmed"]


def test_a_document_without_a_status_is_not_said_to_be_approved() -> None:
    assert "status" not in entry(TITLED, [1, "SOP Loket", "SOP-01"])


def test_offices_are_named_where_the_unit_has_them() -> None:
    offices = (office("kepala", title="Kepala Puskesmas"), office("wmm", title="Wakil Mutu"))
    headings = (*TITLED, "Disusun oleh", "Disahkan oleh", "Tanggal Pengesahan")
    cells: list[Cell] = [1, "SOP Loket", "SOP-01", "Wakil Mutu", "KEPALA PUSKESMAS", "2 Mei 2012"]
    told = entry(headings, cells, unit=unit(*offices))
    assert ("wmm", "kepala") == (told["prepared_by"], told["approved_by"])
    assert "2012-05-02" == told["approved_on"]


@pytest.mark.parametrize(
    ("why", "heading", "value"),
    [
        ("day-unread", "Tanggal Berlaku", "31/02/2012"),
        ("status-unread", "Status", "Terkendali"),
        ("office-unknown", "Disahkan oleh", "Seseorang"),
        ("clause-unread", "Klausul", "9.9"),
        ("kind-unread", "Jenis", "Rahasia"),
        ("file-absent", "Nama File", "tidak-ada.docx"),
        ("file-outside", "Link", "https://contoh.example/a"),
        ("period-unread", "Periode Peninjauan", "kadang"),
    ],
)
def test_a_cell_that_could_not_be_read_is_remarked(
    why: RemarkWhy, heading: str, value: str
) -> None:
    row = one((*TITLED, heading), [1, "SOP Loket", "SOP-01", value])
    assert [Remark(why, "D", heading, value)] == remarks(row)


@pytest.mark.parametrize("value", ["-", "...", None, ""])
def test_a_cell_in_which_nothing_stands_needs_no_remark(value: Cell) -> None:
    headings = (*TITLED, "Tanggal Berlaku", "Status", "Disahkan oleh", "Klausul", "Nama File")
    assert [] == remarks(one(headings, [1, "SOP Loket", "SOP-01", *[value] * 5]))


def test_a_record_has_no_place_for_a_number_but_its_id() -> None:
    headings = ("No", "Nama Rekaman", "No. Rekaman", "Masa Simpan")
    kept = one(headings, [1, "Notulen", "FM-01", "2 tahun"])
    assert [] == remarks(kept)
    row = one(headings, [1, "Notulen", "FM / 01 (a)", "2 tahun"])
    assert [Remark("number-without-place", "C", "No. Rekaman", "RM-01")] == remarks(row)


def test_a_record_that_is_no_longer_valid_is_remarked() -> None:
    row = one(("Nama Rekaman", "Masa Simpan", "Status"), ["Notulen", "1 th", "Tidak Berlaku"])
    assert [Remark("status-without-place", "C", "Status", "Tidak Berlaku")] == remarks(row)


def test_a_period_without_end_is_remarked() -> None:
    row = one(("Nama Rekaman", "Masa Simpan"), ["Akta", "Permanen"])
    assert [Remark("period-permanent", "B", "Masa Simpan", "Permanen")] == remarks(row)


def test_periods_are_written_in_the_language_of_the_unit() -> None:
    headings, cells = ("Nama Rekaman", "Masa Simpan"), ["Notulen", "2 th"]
    assert "2 tahun" == entry(headings, cells)["keep"]
    assert "2 years" == entry(headings, cells, unit=unit(language="en"))["keep"]


def test_a_day_that_cannot_be_read_is_not_replaced_by_another() -> None:
    headings = (*TITLED, "Tanggal Berlaku", "Tanggal Terbit")
    assert "effective" not in entry(headings, [1, "SOP A", "SOP-01", "segera", "2/1/2012"])
    assert "2012-01-02" == entry(headings, [1, "SOP A", "SOP-01", "-", "2/1/2012"])["effective"]


def test_periods_that_cannot_be_added_up_are_remarked() -> None:
    headings = ("Nama Rekaman", "Masa Simpan Aktif", "Masa Simpan Inaktif")
    row = one(headings, ["Notulen", "2 minggu", "1 tahun"])
    assert [Remark("period-unread", "B", "Masa Simpan Aktif", "2 minggu")] == remarks(row)
