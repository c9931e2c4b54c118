"""`spm-check manual` makes the quality manual, and never touches what people wrote."""

import zipfile
from pathlib import Path

import pytest

from papers import docx_lines, opened, pdf_pages, squeezed
from running import EXAMPLES, spm, unit

MELATI = EXAMPLES / "puskesmas-melati-2013"
ON = ("--on", "2013-07-01")

DECLARED = """format: spm-check/unit/1
unit: {name: Unit Contoh, kind: agency, language: id}
statements_in: pernyataan
documents:
  - {id: MM, title: Manual Mutu, kind: manual, clauses: [4.2.2], file: manual.md}
"""


def test_without_a_file_it_goes_to_stdout_in_markdown() -> None:
    ran = spm("manual", MELATI, *ON, "-q")

    assert (0, "") == (ran.code, ran.err)
    assert ran.out.startswith("# Manual Mutu: Puskesmas Melati\n")
    assert "Survei" not in ran.out.split("## Daftar isi")[0]


def test_one_run_writes_every_format_with_the_same_words(tmp_path: Path) -> None:
    files = {each: tmp_path / f"m.{each}" for each in ("docx", "pdf", "html", "md")}
    ran = spm(
        "manual", MELATI, *ON, "-q", *(arg for file in files.values() for arg in ("-o", file))
    )

    assert (0, "", "") == (ran.code, ran.out, ran.err)
    word = squeezed(" ".join(docx_lines(files["docx"].read_bytes())))
    pdf = squeezed(" ".join(pdf_pages(files["pdf"].read_bytes())))
    html = squeezed(files["html"].read_text(encoding="utf-8"))
    for told in ("4.2.3Pengendaliandokumen", "MM/PKM-ML/01", "Rancangan."):
        assert [told in text for text in (word, pdf, html)] == [True] * 3, told
    assert "Kepala Puskesmas menetapkan kebijakan mutu" in files["md"].read_text(encoding="utf-8")


def test_a_word_manual_has_contents_a_picture_and_numbered_pages(tmp_path: Path) -> None:
    file = tmp_path / "m.docx"
    spm("manual", MELATI, *ON, "-o", file)

    document = opened(file.read_bytes())
    xml = document.element.xml
    assert 'TOC \\o "1-2"' in xml
    assert xml.count("w:bookmarkStart") == xml.count("PAGEREF") > 30
    assert "MM/PKM-ML/01" in document.sections[1].header.paragraphs[0].text
    footer = document.sections[1].footer.part.element.xml
    assert "NUMPAGES" in footer
    with zipfile.ZipFile(file) as packed:
        assert [n for n in packed.namelist() if n.startswith("word/media/")] == [
            "word/media/image1.png"
        ]


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_equal_declarations_give_equal_bytes(tmp_path: Path, ending: str) -> None:
    made = []
    for name in ("a", "b"):
        file = tmp_path / f"{name}.{ending}"
        spm("manual", MELATI, *ON, "-o", file)
        made.append(file.read_bytes())

    assert made[0] == made[1]


def test_a_manual_that_is_there_is_not_overwritten_unasked(tmp_path: Path) -> None:
    folder = unit(tmp_path, DECLARED, manual__md="", pernyataan__BACA="")
    manual = folder / "manual.md"
    manual.write_text("tulisan orang", encoding="utf-8")

    ran = spm("manual", folder, "-o", manual)

    assert 2 == ran.code
    assert "--replace" in ran.err
    assert "tulisan orang" == manual.read_text(encoding="utf-8")
    assert 0 == spm("manual", folder, "-o", manual, "--replace").code
    assert manual.read_text(encoding="utf-8").startswith("# Manual Mutu")


def test_it_may_be_written_where_the_unit_says_that_it_belongs(tmp_path: Path) -> None:
    folder = unit(tmp_path, DECLARED, pernyataan__BACA="")

    assert 0 == spm("manual", folder, "-o", folder / "manual.md").code


def test_it_takes_no_other_place_of_the_unit(tmp_path: Path) -> None:
    folder = unit(tmp_path, DECLARED, pernyataan__BACA="")

    ran = spm("manual", folder, "-o", f"markdown={folder / 'unit.yaml'}")

    assert 2 == ran.code
    assert DECLARED == (folder / "unit.yaml").read_text(encoding="utf-8")


def test_statements_in_files_are_told_as_they_were_written(tmp_path: Path) -> None:
    folder = unit(tmp_path, DECLARED)
    (folder / "pernyataan").mkdir()
    (folder / "pernyataan" / "8.3.md").write_text("[rancangan]\nKami *mencatat*.\n")
    (folder / "pernyataan" / "4.1.md").write_text("Jadwal: [isi: kapan].\n")

    ran = spm("manual", folder)

    assert "Rancangan." in ran.out
    assert "Kami *mencatat*." in ran.out
    assert "Masih rancangan (1): 8.3" in ran.out
    assert "Masih ada isian kosong (1): 4.1" in ran.out


def test_a_misnamed_statement_is_told_with_its_place(tmp_path: Path) -> None:
    folder = unit(tmp_path, DECLARED, pernyataan__x="")
    (folder / "pernyataan" / "4.2.33.md").write_text("x")

    ran = spm("manual", folder)

    assert (3, "") == (ran.code, ran.out)
    assert "4.2.33.md" in ran.err


def test_a_format_that_there_is_not_is_told() -> None:
    assert 2 == spm("manual", MELATI, "-o", "xlsx=x").code
    assert 2 == spm("manual", MELATI, "-o", "x.xlsx").code
