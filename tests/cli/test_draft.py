"""`draft` writes a document that was missing, and declares it as what it is: a draft."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from hostile import HOSTILE
from procedures import NAMES
from running import EXAMPLES, Ran, unit
from spm_check.render.clean import clean
from spm_check.render.words.procedure import procedure_words

ON = ("--on", "2012-07-01")
TALK = procedure_words("id").talk


@pytest.fixture
def melati(tmp_path: Path) -> Path:
    """Return a copy of the health centre, which has no procedure for 8.3."""
    return Path(shutil.copytree(EXAMPLES / "puskesmas-melati", tmp_path / "melati"))


def causes(here: Callable[..., Ran], folder: Path) -> dict[str, str | None]:
    """Return the cause of every requirement's verdict."""
    ran = here("audit", folder, *ON, "-f", "json", "--fail-on", "never")
    clauses = json.loads(ran.out)["clauses"]
    return {r["id"]: r["cause"] for clause in clauses for r in clause["requirements"]}


def said(folder: Path) -> str:
    """Return what the unit file says."""
    return (folder / "unit.yaml").read_text(encoding="utf-8")


ENTRY = """  - id: PM-04
    title: Prosedur Pengendalian Layanan Tidak Sesuai
    kind: procedure
    clauses: [8.3]
    file: prosedur/pengendalian-layanan-tidak-sesuai.docx
    revision: "00"
    status: draft
    prepared_by: wmm
"""


def test_a_draft_is_written_and_declared_and_all_else_stays(
    here: Callable[..., Ran], melati: Path
) -> None:
    before = said(melati)
    ran = here("draft", "procedure", "8.3", melati, *ON)
    path = melati / "prosedur" / "pengendalian-layanan-tidak-sesuai.docx"

    assert (0, "") == (ran.code, ran.out)
    assert f"{path} ditulis dan dinyatakan sebagai PM-04 (draft).\n{TALK.next}\n" == ran.err
    assert before == said(melati).replace(ENTRY, "")
    assert (
        "PENGENDALIAN LAYANAN TIDAK SESUAI" in Document(str(path)).tables[0].cell(0, 1).text.upper()
    )


@pytest.mark.parametrize("name", NAMES[:-1])
@pytest.mark.parametrize("format_", ["docx", "markdown"])
def test_a_procedure_that_was_not_declared_is_then_only_not_approved(
    here: Callable[..., Ran], tmp_path: Path, name: str, format_: str
) -> None:
    folder = unit(tmp_path / "unit")
    procedure = {
        "4.2.3": "4.2.3.p2",
        "4.2.4": "4.2.4.p2",
        "8.2.2": "8.2.2.p4",
        "8.3": "8.3.p2",
        "8.5.2": "8.5.2.p3",
        "8.5.3": "8.5.3.p3",
    }[name]

    assert "not-declared" == causes(here, folder)[procedure]
    ran = here("draft", "procedure", name, folder, "-f", format_, *ON)
    assert 0 == ran.code, ran.err
    assert "not-approved" == causes(here, folder)[procedure]


def test_an_sop_of_a_service_is_filed_with_its_like_and_called_as_the_unit_does(
    here: Callable[..., Ran], melati: Path
) -> None:
    ran = here("draft", "service", "poli  GIGI", melati, "-f", "markdown", *ON)

    assert 0 == ran.code
    text = (melati / "sop" / "poli-gigi.md").read_text(encoding="utf-8")
    assert text.startswith("# SOP Poli gigi, Puskesmas Melati\n")
    assert "  - id: SOP-04\n    title: SOP Poli gigi\n" in said(melati)
    assert "tidak ada di antara services" not in ran.err
    assert "tidak ada di antara services" in here("draft", "service", "Gizi", melati, *ON).err


def test_what_the_unit_has_declared_already_is_told(here: Callable[..., Ran], melati: Path) -> None:
    ran = here("draft", "procedure", "4.2.3", melati, *ON)

    assert TALK.already.format(clause="4.2.3", ids="PM-01") in ran.err


def test_a_dry_run_shows_the_change_and_names_the_file(
    here: Callable[..., Ran], melati: Path
) -> None:
    before = said(melati), sorted(melati.rglob("*"))
    ran = here("draft", "procedure", "8.3", melati, "--dry-run", "--number", "PM/04", *ON)

    assert 0 == ran.code
    assert "+    number: PM/04\n" in ran.out
    assert "pengendalian-layanan-tidak-sesuai.docx akan ditulis" in ran.err
    assert before == (said(melati), sorted(melati.rglob("*")))


def test_nothing_is_ever_overwritten(here: Callable[..., Ran], melati: Path) -> None:
    here("draft", "procedure", "8.3", melati, *ON)
    path = melati / "prosedur" / "pengendalian-layanan-tidak-sesuai.docx"
    path.write_bytes(b"sudah diisi")
    before = said(melati)
    ran = here("draft", "procedure", "8.3", melati, *ON, "--lang", "id")

    assert 4 == ran.code
    assert str(path) in ran.err
    assert (before, b"sudah diisi") == (said(melati), path.read_bytes())


def test_the_form_and_the_language_are_asked_for_or_follow_the_unit(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit")  # an agency that speaks English
    here("draft", "procedure", "8.3", folder, "-f", "markdown", *ON)
    here(
        "draft",
        "procedure",
        "8.2.2",
        folder,
        "-f",
        "markdown",
        "--form",
        "puskesmas",
        "--lang",
        "id",
    )

    usual = (folder / "prosedur" / "control-of-nonconforming-service.md").read_text("utf-8")
    asked = (folder / "prosedur" / "audit-internal.md").read_text("utf-8")
    assert "| Date Made | 1 July 2012 |" in usual
    assert "## 1. Pengertian" in asked


def test_a_file_is_named_within_the_unit_and_its_ending_tells_the_format(
    here: Callable[..., Ran], melati: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(melati)
    ran = here("draft", "procedure", "8.3", "-o", "baru/sub/PM-04 Layanan.md", *ON)

    assert 0 == ran.code, ran.err
    assert "file: baru/sub/PM-04 Layanan.md\n" in said(melati)
    assert (melati / "baru/sub/PM-04 Layanan.md").read_text("utf-8").startswith("# Prosedur")


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("../luar.docx", "does not lie in the unit's folder"),
        ("prosedur/a*.docx", "cannot be named"),
        ("prosedur/a\x1b.docx", "cannot be named"),
        ("plan.docx/../../x.docx", "does not lie in the unit's folder"),
        ("rekaman/RM-01.txt", "does not tell the format"),
        ("dokumen/hilang.docx", "belongs to the unit"),
    ],
)
def test_a_file_that_cannot_be_the_units_is_a_mistake(
    here: Callable[..., Ran], melati: Path, monkeypatch: pytest.MonkeyPatch, output: str, told: str
) -> None:
    monkeypatch.chdir(melati)
    text = said(melati).replace("dokumen/SM-01 Sasaran Mutu.docx", "dokumen/hilang.docx")
    (melati / "unit.yaml").write_text(text, encoding="utf-8")
    ran = here("--lang", "en", "draft", "procedure", "8.3", "-o", output, *ON)

    assert 2 == ran.code
    assert " ".join(told.split()) in " ".join(ran.err.split())
    assert text == said(melati)


def test_a_folder_that_leads_out_of_the_unit_is_not_written_to(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit")
    (tmp_path / "luar").mkdir()
    (folder / "prosedur").symlink_to(tmp_path / "luar")

    assert 2 == here("draft", "procedure", "8.3", folder, *ON).code
    assert [] == list((tmp_path / "luar").iterdir())


def test_a_clause_without_a_procedure_is_a_mistake(here: Callable[..., Ran], melati: Path) -> None:
    ran = here("--lang", "en", "draft", "procedure", "8.5", melati)

    assert 2 == ran.code
    assert "8.5.2" in ran.err
    assert 2 == here("draft", "service", " - ", melati).code
    assert 3 == here("draft", "procedure", "8.3", melati / "sop").code


@pytest.mark.parametrize("text", HOSTILE)
def test_a_service_of_any_name_is_drafted_and_can_be_read_again(
    here: Callable[..., Ran], tmp_path: Path, text: str
) -> None:
    folder = unit(tmp_path / "unit")
    ran = here("draft", "service", "--", f"Layanan {text}", folder)

    assert 0 == ran.code, ran.err
    assert not set(ran.err) & {"\x1b", "\u202e", "\u2028"}
    assert 0 == here("audit", folder, "--fail-on", "never", *ON).code
    (path,) = (folder / "prosedur").iterdir()
    shown = " ".join(clean(" ".join(f"Layanan {text}".split())).split())
    assert shown in Document(str(path)).tables[0].rows[5].cells[2].text
