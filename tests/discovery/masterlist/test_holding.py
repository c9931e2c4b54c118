"""Where an entry is: a file that is plainly the one, a place, or what to look for."""

import pytest

from masterlists import entry, one
from spm_check.model.holdings import Tree
from spm_check.model.masterlist import Remark, Taken

HEADINGS = ("No", "Nama Dokumen", "Nomor Dokumen", "Lokasi", "Nama File")


def held(title: str, number: str, *files: str, place: str = "", file: str = "") -> object:
    """Return where the entry of a row is said to be."""
    fields = entry(HEADINGS, [1, title, number, place, file], files=files)
    return fields.get("file") or fields.get("files") or fields.get("location")


@pytest.mark.parametrize(
    "file",
    [
        "Pengendalian Dokumen.docx",
        "dok/pengendalian_dokumen.pdf",
        "SOP Pengendalian Dokumen.docx",
        "SOP-001-WM-2016 Pengendalian Dokumen.doc",
        "SOP_001_WM_2016.pdf",
        "Prosedur Pengendalian Dokumen rev 1.docx",
    ],
)
def test_a_file_is_found_that_is_called_by_number_or_title(file: str) -> None:
    assert file == held("Pengendalian Dokumen", "SOP/001/WM/2016", "lain.docx", file)


@pytest.mark.parametrize(
    "file",
    [
        "Laporan Pengendalian Dokumen.docx",
        "Pengendalian Dokumen fix edit.docx",
        "IK Pengendalian Dokumen.docx",
        "SOP-001.docx",
        "001.pdf",
    ],
)
def test_a_file_that_is_only_like_it_is_left_alone(file: str) -> None:
    assert ("**/Pengendalian Dokumen.*",) == held("Pengendalian Dokumen", "SOP/001/WM/2016", file)


def test_the_same_document_in_several_forms_is_one() -> None:
    files = ("a/SOP Loket.docx", "a/SOP Loket.pdf")
    assert files == held("SOP Loket", "SOP-1", *files)


def test_copies_in_several_folders_are_remarked() -> None:
    files = ("a/SOP Loket.docx", "b/SOP Loket.docx")
    row = one(HEADINGS, [1, "SOP Loket", "SOP-1"], files=files)
    assert (Remark("file-several", value="a/SOP Loket.docx, b/SOP Loket.docx"),) == row.remarks


def test_the_file_that_the_list_names_goes_first() -> None:
    files = ("SOP Loket.docx", "baru/loket.docx")
    assert "baru/loket.docx" == held("SOP Loket", "SOP-1", *files, file="loket.docx")
    assert "baru/loket.docx" == held("SOP Loket", "SOP-1", *files, file="baru\\loket.docx")


def test_a_file_of_a_name_that_is_there_twice_is_not_chosen() -> None:
    files = ("a/x.docx", "b/x.docx")
    row = one(HEADINGS, [1, "SOP Loket", "SOP-1", "Rak 1", "x.docx"], files=files)
    assert (Remark("file-several", "E", "Nama File", "a/x.docx, b/x.docx"),) == row.remarks


def test_paper_has_the_place_that_the_list_names() -> None:
    assert "Lemari 2" == held("SOP Loket", "SOP-1", place="Lemari 2")


def test_where_nothing_is_known_the_unit_file_says_what_to_look_for() -> None:
    row = one(HEADINGS, [1, "SOP Loket", "SOP-1"])
    assert isinstance(row.outcome, Taken)
    assert "open" == row.outcome.held
    assert ("**/SOP Loket.*",) == row.outcome.entry.fields["files"]
    assert (Remark("holding-open", value="**/SOP Loket.*"),) == row.remarks


@pytest.mark.parametrize("title", ["SOP [baru] A/B: *?", "SOP a\\b", "C: x", "SOP .. y", "SOP dll"])
def test_what_to_look_for_finds_only_a_file_called_so(title: str) -> None:
    (pattern,) = entry(HEADINGS, [1, title, "SOP-1"])["files"]
    name = "".join("_" if c in '/\\:*?"<>|[]' else c for c in title) + ".docx"
    tree = Tree({"": frozenset(), "x": frozenset({name, "lain.docx"})}, {"": frozenset({"x"})})
    assert [f"x/{name}"] == list(tree.match(pattern))


def test_a_full_stop_behind_a_title_is_none_of_a_file() -> None:
    assert ("**/SOP loket dll.*",) == held("SOP loket dll.", "SOP-1")
