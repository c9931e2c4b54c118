"""Files that are broken, locked or made to do harm; each only says so of itself."""

import io
from pathlib import Path

import pytest
from docx import Document

from foreign import docx, part_replaced, pdf, zipped
from spm_check.extraction.archives import Archive
from spm_check.extraction.first_page import first_page
from spm_check.extraction.opening import UnreadError, read_regular
from spm_check.model.extract import Extract

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BILLION = b"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<d xmlns:w="w"><w:p><w:t>&b;</w:t></w:p></d>"""
OUTSIDE = (
    b"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>"""
)


def read(path: Path) -> Extract:
    return first_page(path.read_bytes(), path.name)


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04 rusak", b"bukan apa-apa", b"%PDF-1.4 rusak", OLE + b"\0" * 600],
    ids=["zip", "text", "pdf", "ole"],
)
@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.odt", "a.pdf"])
def test_a_damaged_file_is_unreadable(content: bytes, name: str) -> None:
    extract = first_page(content, name)
    assert ("unreadable", "corrupt") == (extract.state, extract.why)


@pytest.mark.parametrize("left", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_corrupt(left: float, tmp_path: Path) -> None:
    whole = docx(tmp_path / "a.docx").read_bytes()
    assert "corrupt" == first_page(whole[: int(len(whole) * left)], "a.docx").why


def test_a_locked_pdf_is_encrypted(tmp_path: Path) -> None:
    assert "encrypted" == read(pdf(tmp_path / "a.pdf", locked_by="rahasia")).why


def test_an_archive_with_a_locked_part_is_encrypted(tmp_path: Path) -> None:
    content = bytearray(zipped(tmp_path / "a.zip", {"a": "isi"}).read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadError, match="encrypted"):
        Archive(bytes(content))


@pytest.mark.parametrize("bomb", [BILLION, OUTSIDE], ids=["billion-laughs", "external"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_entity_is_expanded(bomb: bytes, encoding: str, tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx")
    part_replaced(path, "word/document.xml", lambda _: bomb.decode().encode(encoding))
    assert Extract("unreadable", "text", "corrupt") == read(path)


def test_what_unpacks_to_far_more_than_it_is_is_too_large(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx")
    part_replaced(path, "word/document.xml", lambda old: old + b" " * 50_000_000)
    assert "too-large" == read(path).why


def test_an_archive_of_very_many_files_is_too_large(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {f"{number}": "" for number in range(20_001)}
    path = zipped(tmp_path / "a.docx", {"word/document.xml": "<d/>", **parts})
    assert "too-large" == read(path).why


def test_elements_nested_without_end_do_no_harm(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx")
    deep = (
        b"<d xmlns:w='w'><w:body>" + b"<w:sdt>" * 50_000 + b"</w:sdt>" * 50_000 + b"</w:body></d>"
    )
    part_replaced(path, "word/document.xml", lambda _: deep)
    assert "unreadable" == read(path).state


def test_of_a_very_long_document_only_the_beginning_is_read() -> None:
    document, stream = Document(), io.BytesIO()
    for number in range(3000):
        document.add_paragraph(f"Baris {number} " + "".join(map(str, range(700))))
    document.save(stream)
    extract = first_page(stream.getvalue(), "panjang.docx")
    assert ("ok", 120) == (extract.state, len(extract.lines))


def test_a_file_beyond_the_bound_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 101)
    with pytest.raises(UnreadError, match="too-large"):
        read_regular(str(tmp_path / "a"), 100)
    assert 101 == len(read_regular(str(tmp_path / "a"), 101))


def test_a_text_file_of_bytes_has_no_text() -> None:
    assert "none" == first_page(bytes(range(256)) * 20, "a.txt").state
