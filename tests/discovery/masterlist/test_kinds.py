"""Of what kind a row is, and what tells it."""

import pytest

from masterlists import entry, one, sheet, taken, understood, whole
from spm_check.discovery.masterlist.kinds import kind_named
from spm_check.model.masterlist import Cell, KindBasis, Taken
from spm_check.model.proposal import ProposedKind

HEADINGS = ("No", "Nama Dokumen", "Nomor Dokumen", "Jenis Dokumen")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("manual", "Manual Mutu"),
        ("manual", "Pedoman Mutu"),
        ("policy", "Kebijakan Mutu"),
        ("procedure", "SOP"),
        ("procedure", "Prosedur Mutu (PM)"),
        ("work-instruction", "Instruksi Kerja / IK"),
        ("form", "Formulir"),
        ("record", "Catatan Mutu"),
        ("decree", "SK Kepala"),
        ("external", "Dokumen eksternal: peraturan"),
        ("external", "Prosedur dari luar"),
        ("plan", "Rencana Mutu"),
        ("other", "Pedoman"),
        (None, "Kebijakan"),
        (None, "PM"),
        (None, "Internal"),
        (None, ""),
    ],
)
def test_a_kind_in_words(kind: ProposedKind | None, text: str) -> None:
    assert kind == kind_named(text)


@pytest.mark.parametrize(
    ("kind", "basis", "title", "number", "told"),
    [
        ("procedure", "column", "Manual Mutu", "MM-01", "Prosedur"),
        ("manual", "title", "Manual Mutu Kantor", "01", None),
        ("procedure", "number", "Program imunisasi", "SOP-05", None),
        ("plan", "title", "Program kerja tahunan", "07", None),
        ("form", "title", "Formulir pengaduan", "SOP-05", None),
        ("external", "title", "Peraturan Daerah tentang Retribusi", None, None),
        ("other", "open", "Pengendalian dokumen", "PM-01", None),
        ("other", "open", "Rekam medis", "RM-01", None),
        ("other", "open", "Alur layanan", None, None),
        ("manual", "title", "MM-01 Manual Mutu", None, None),
        ("procedure", "number", "SOP-01 Pengendalian Dokumen", None, None),
    ],
)
def test_what_the_list_says_in_words_goes_before_codes(
    kind: ProposedKind, basis: KindBasis, title: str, number: str | None, told: str | None
) -> None:
    outcome = one(HEADINGS, [1, title, number, told]).outcome
    assert isinstance(outcome, Taken)
    assert (kind, basis) == (outcome.kind, outcome.basis)


def test_pm_is_a_procedure_where_a_list_has_several_of_them() -> None:
    rows: list[list[Cell]] = [
        [1, "Pengendalian dokumen", "PM-01"],
        [2, "Pengendalian rekaman", "PM-02"],
    ]
    assert ["procedure"] * 2 == [e["kind"] for e in taken(understood([HEADINGS, *rows]))]


def test_a_kind_that_nothing_tells_is_remarked() -> None:
    row = one(HEADINGS, [1, "Alur layanan", None, "Bagan"])
    whys = [remark.why for remark in row.remarks]
    assert ["kind-unread", "kind-open"] == [why for why in whys if why.startswith("kind")]


def test_a_record_list_holds_records_whatever_they_are_called() -> None:
    rows: list[list[Cell]] = [["Nama Rekaman", "Masa Simpan"], ["Formulir pengaduan", "2 tahun"]]
    assert "records" == understood(rows).kind


def test_what_a_list_is_can_be_said() -> None:
    headings = ("No", "Nama", "Nomor")
    cells: list[Cell] = [1, "Notulen", "RK-01"]
    assert understood([headings, cells]).assumed
    asked = understood([headings, cells], as_="records")
    assert ("records", False) == (asked.kind, asked.assumed)
    assert "kind" not in entry(headings, cells, as_="records")


def test_what_stands_under_the_heading_of_a_manual_is_not_all_manual() -> None:
    rows: list[list[Cell]] = [
        ["A. Manual Mutu"],
        [1, "Manual Mutu Kantor", "01"],
        [2, "SOP Loket", "02"],
        [3, "Lampiran", "03"],
    ]
    entries = taken(understood([HEADINGS, *rows]))
    assert [("manual", "no"), ("procedure", None), ("manual", "no")] == [
        (entry["kind"], entry.get("confirmed")) for entry in entries
    ]


def test_the_name_of_the_sheet_or_list_tells_the_kind_of_its_rows() -> None:
    rows = ((*HEADINGS,), (1, "Cuci tangan", "7"))
    in_sheet = whole([sheet(rows, "IK")]).sheets[0]
    assert ["work-instruction"] == [each["kind"] for each in taken(in_sheet)]
    titled = understood([["Daftar Induk Dokumen Eksternal"], *rows])
    assert ["external"] == [each["kind"] for each in taken(titled)]
    several = understood([["Daftar Induk SOP dan Instruksi Kerja"], *rows])
    assert ["other"] == [each["kind"] for each in taken(several)]
    both = understood([["Daftar Induk Dokumen dan Rekaman"], *rows])
    assert ["other"] == [each["kind"] for each in taken(both)]
    manual = understood([["Manual Mutu, lampiran: daftar dokumen"], *rows])
    assert ["other"] == [each["kind"] for each in taken(manual)]


def test_where_no_name_tells_it_the_columns_do() -> None:
    revised = understood([["Judul", "Kode", "Revisi"], ["Loket", "7", "0"]])
    assert ("documents", False) == (revised.kind, revised.assumed)
    kept = understood([["Judul", "Kode", "Masa Simpan"], ["Buku tamu", "7", "2 th"]])
    assert ("records", False) == (kept.kind, kept.assumed)
    neither = understood([["Judul", "Kode", "Lokasi"], ["Loket", "7", "Rak"]])
    assert ("documents", True) == (neither.kind, neither.assumed)
