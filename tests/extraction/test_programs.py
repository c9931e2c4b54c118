"""Scans and old formats, read with the help of other programs."""

import os
import subprocess
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from foreign import TITLE, docx, needs, scan
from spm_check.extraction import ExtractionOptions, extract_all
from spm_check.extraction.programs import programs_at_hand
from spm_check.model.extract import Extract

FRESH = ExtractionOptions(cache=False, workers=1)


def read(path: Path, options: ExtractionOptions = FRESH) -> Extract:
    ((_, extract),) = extract_all([path.name], str(path.parent), options)
    return extract


@needs("tesseract")
@pytest.mark.parametrize("name", ["scan.png", "scan.jpg", "scan.tiff", "scan.pdf"])
def test_a_scan_is_read_off(name: str, tmp_path: Path) -> None:
    extract = read(scan(tmp_path / name))
    assert ("ocr", "picture", None) == (extract.state, extract.shape, extract.why)
    assert TITLE in extract.headings
    assert (TITLE, "Tujuan: sebagai acuan bagi petugas") == extract.lines


@needs("tesseract")
@pytest.mark.parametrize("turned", [3, 6, 8])
def test_a_photograph_is_read_upright_however_the_camera_was_held(
    turned: int, tmp_path: Path
) -> None:
    back = {3: 180, 6: 90, 8: 270}[turned]
    with Image.open(scan(tmp_path / "scan.png")) as upright:
        exif = Image.Exif()
        exif[0x0112] = turned
        upright.rotate(back, expand=True).save(tmp_path / "foto.jpg", exif=exif)

    assert TITLE in read(tmp_path / "foto.jpg").headings


@needs("tesseract")
def test_a_picture_of_several_pages_is_read_page_by_page(tmp_path: Path) -> None:
    first, second = (
        scan(tmp_path / f"{n}.png", text) for n, text in enumerate(("", "LAMPIRAN HALAMAN DUA"))
    )
    with Image.open(first) as one, Image.open(second) as two:
        one.save(tmp_path / "fax.tiff", save_all=True, append_images=[two])

    assert ("LAMPIRAN HALAMAN DUA",) == read(tmp_path / "fax.tiff").lines


@needs("tesseract")
def test_a_picture_with_too_many_pixels_is_not_opened(tmp_path: Path) -> None:
    Image.new("1", (20_000, 6_000)).save(tmp_path / "a.png")
    extract = read(tmp_path / "a.png")

    assert ("scan-unread", "too-large") == (extract.state, extract.why)


@needs("tesseract")
def test_a_word_file_that_holds_only_a_scan_is_read_off(tmp_path: Path) -> None:
    document = Document()
    document.add_picture(str(scan(tmp_path / "scan.png")))
    document.save(str(tmp_path / "a.docx"))
    extract = read(tmp_path / "a.docx")
    assert ("ocr", TITLE) == (extract.state, extract.lines[0])


@needs("tesseract")
def test_every_page_of_a_scan_is_told(tmp_path: Path) -> None:
    scan(tmp_path / "scan.png")
    told: list[tuple[int, int, str]] = []
    list(extract_all(["scan.png"], str(tmp_path), FRESH, lambda *said: told.append(said)))
    assert [(0, 1, "OCR 1/1: scan.png"), (1, 1, "")] == told


@needs("tesseract")
def test_a_picture_without_writing_says_so(tmp_path: Path) -> None:
    extract = read(scan(tmp_path / "foto.png", ""))
    assert ("scan-unread", "nothing-read") == (extract.state, extract.why)


@needs("tesseract")
def test_a_damaged_picture_is_corrupt(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(scan(tmp_path / "b.png").read_bytes()[:300])
    extract = read(tmp_path / "a.png")
    assert ("scan-unread", "corrupt") == (extract.state, extract.why)


def test_without_tesseract_a_scan_stays_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    extract = read(scan(tmp_path / "scan.pdf"))
    assert ("scan-unread", "no-ocr") == (extract.state, extract.why)


def test_where_ocr_is_not_wanted_tesseract_is_not_asked_for(tmp_path: Path) -> None:
    extract = read(scan(tmp_path / "scan.png"), ExtractionOptions(ocr=False, cache=False))
    assert Extract("scan-unread", "picture") == extract


@needs("tesseract")
def test_indonesian_is_the_first_language() -> None:
    assert "ind" == programs_at_hand(ocr=True).languages.partition("+")[0]


@pytest.fixture(scope="module")
def old_word_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Write a doc file, as LibreOffice does."""
    folder = tmp_path_factory.mktemp("old")
    source = docx(folder / "sop.docx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "doc", "--outdir"]
    subprocess.run([*command, str(folder), str(source)], check=True, capture_output=True)
    return (folder / "sop.doc").read_bytes()


@needs("soffice")
def test_an_old_word_file_is_converted(old_word_file: bytes, tmp_path: Path) -> None:
    (tmp_path / "sop.doc").write_bytes(old_word_file)
    extract = read(tmp_path / "sop.doc")
    assert ("ok", "text", ("Tujuan",)) == (extract.state, extract.shape, extract.headings)
    assert "No. Dokumen : SOP/001/12" in [cell for row in extract.rows for cell in row]
    assert ["sop.doc"] == os.listdir(tmp_path)


@needs("soffice")
def test_without_libreoffice_an_old_word_file_says_what_is_missing(
    old_word_file: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sop.doc").write_bytes(old_word_file)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Extract("unreadable", "text", "no-converter") == read(tmp_path / "sop.doc")
