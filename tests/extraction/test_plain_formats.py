"""Plain text, Markdown, web pages and Rich Text Format."""

import pytest

from spm_check.extraction.decoding import decoded
from spm_check.extraction.first_page import first_page
from spm_check.extraction.html import read_html
from spm_check.extraction.plain import read_plain
from spm_check.extraction.rtf import read_rtf

RTF = r"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil Arial;}}{\*\generator Contoh;}
{\header\pard No. Dokumen: SOP/01\par}
\pard\b PENGENDALIAN REKAMAN\b0\par
\pard Tujuan:\tab caf\'e9 \u8220?aman\u8221? \{ya\}\par
\trowd\cellx1\cellx2 Disiapkan\cell Koordinator mutu\cell\row
{\pict\pngblip 89504e470d0a}}"""


def test_rich_text_tells_lines_headers_and_rows() -> None:
    extract = read_rtf(RTF.encode())
    assert ("PENGENDALIAN REKAMAN", "Tujuan:   café “aman” {ya}") == extract.lines
    assert ("PENGENDALIAN REKAMAN",) == extract.headings
    assert ("No. Dokumen: SOP/01",) == extract.headers
    assert (("Disiapkan", "Koordinator mutu"),) == extract.rows


@pytest.mark.parametrize("content", ["{\\rtf1" + "{\\fonttbl" * 100_000, "{\\rtf1" + "}" * 100_000])
def test_braces_that_do_not_fit_do_no_harm(content: str) -> None:
    assert "none" == read_rtf(content.encode()).state


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_is_understood_in_whatever_encoding(encoding: str) -> None:
    assert "Café “baru”" == decoded("Café “baru”".encode(encoding))


def test_what_stands_out_in_plain_text_is_a_heading() -> None:
    extract = read_plain(
        b"SOP LOKET\n\nTujuan: acuan\n\nRuang lingkup\n=====\n---\n## Alur kerja\n"
    )
    assert ("SOP LOKET", "Ruang lingkup", "Alur kerja") == extract.headings
    assert ("SOP LOKET", "Tujuan: acuan", "Ruang lingkup", "Alur kerja") == extract.lines


def test_only_the_beginning_of_a_long_text_is_taken() -> None:
    assert 120 == len(first_page(b"baris\n" * 5000, "a.txt").lines)


def test_a_web_page_tells_what_a_reader_sees() -> None:
    extract = read_html(
        b"<!doctype html><html><head><title>Situs\n unit</title><style>p{}</style></head><body>"
        b"<nav>Menu</nav><h1>Maklumat <b>pelayanan</b></h1><p>Kami&nbsp;siap<br>melayani</p>"
        b"<script>alert(1)</script><table><tr><th>Loket<th>Jam</tr>"
        b"<tr><td><p>A</p><p>B</p></td><td>8</td></tr></table>"
    )
    assert "Situs unit" == extract.title
    assert ("Maklumat pelayanan",) == extract.headings
    assert ("Maklumat pelayanan", "Kami siap", "melayani") == extract.lines
    assert ("A B", "8") in extract.rows


def test_tags_that_nobody_closes_do_no_harm() -> None:
    extract = read_html(b"<html><head><body><table><tr><td>x<h2>Tujuan<p>Isi" + b"<div>" * 50_000)
    assert "ok" == extract.state
