"""References to clauses, and paths inside the unit's folder."""

import pytest

from complaining import told
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Reference
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.unit.references import References, relative_path
from spm_check.reading.yaml.nodes import Scalar

ISO = "iso-9001-2008"


def resolved(catalogue: Catalogue, text: str) -> tuple[Reference | None, Complaints]:
    """Return what a reference names, and what is wrong with it."""
    complaints = Complaints(Source("unit.yaml", ""))
    return References((catalogue,), complaints).resolve(scalar(text)), complaints


def scalar(text: str) -> Scalar:
    """Return a scalar on line 3, column 5."""
    return Scalar(text, plain=True, line=3, column=5)


def path(text: str) -> tuple[str | None, Complaints]:
    """Return the path that a text names, and what is wrong with it."""
    complaints = Complaints(Source("unit.yaml", ""))
    return relative_path(scalar(text), complaints), complaints


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("4.2.3", "4.2.3"),
        ("4.2.3.c", "4.2.3.c"),
        ("7.6.a.r", "7.6.a.r"),
        ("7.3", "7.3"),
        (" 8.5.2 ", "8.5.2"),
        ("iso-9001-2008:4.2.3", "4.2.3"),
    ],
)
def test_a_clause_or_requirement_is_found(catalogue: Catalogue, text: str, target: str) -> None:
    reference, complaints = resolved(catalogue, text)

    assert Reference(ISO, target) == reference
    assert [] == told(complaints)


@pytest.mark.parametrize(
    ("text", "code", "near"),
    [
        ("4.2.33", "reference-unknown", "4.2.3"),
        ("4.2.3.h", "reference-unknown", "4.2.3.g"),
        ("4.2.3.", "reference-unknown", "4.2.3"),
        ("§4.2.3", "reference-unknown", "4.2.3"),
        ("1.1", "reference-unknown", "8.1"),
        ("klausul", "reference-unknown", ""),
        ("iso-9001-2008:9", "reference-unknown", ""),
        ("iso-9001-2015:4.1", "catalogue-unknown", ISO),
        (":4.1", "catalogue-unknown", ""),
        ("7", "reference-chapter", ""),
        ("iso-9001-2008:7", "reference-chapter", ""),
    ],
)
def test_a_reference_is_refused(catalogue: Catalogue, text: str, code: str, near: str) -> None:
    reference, complaints = resolved(catalogue, text)
    (complaint,) = complaints

    assert reference is None
    assert [(code, 3, 5)] == told(complaints)
    assert near == complaint.facts.get("near", "")


def test_without_any_catalogue_nothing_more_is_said_of_references() -> None:
    complaints = Complaints(Source("unit.yaml", ""))

    assert References((), complaints).resolve(scalar("4.2.3")) is None
    assert [] == told(complaints)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.pdf", "a.pdf"),
        ("dokumen/a.pdf", "dokumen/a.pdf"),
        ("./dokumen//a.pdf", "dokumen/a.pdf"),
        ("dokumen/./a.pdf", "dokumen/a.pdf"),
        ("dokumen/", "dokumen"),
        (" a b.pdf ", "a b.pdf"),
        ("..a/b..c/...", "..a/b..c/..."),
        ("rekaman/*.pdf", "rekaman/*.pdf"),
        ("~/a.pdf", "~/a.pdf"),
        ("SOP: pendaftaran.docx", "SOP: pendaftaran.docx"),
        ("$HOME/`id`;rm.pdf", "$HOME/`id`;rm.pdf"),
    ],
)
def test_a_path_inside_the_folder_is_taken(text: str, expected: str) -> None:
    relative, complaints = path(text)

    assert expected == relative
    assert [] == told(complaints)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/etc/passwd", "path-absolute"),
        ("/", "path-absolute"),
        ("//server/share", "path-absolute"),
        ("..", "path-upward"),
        ("../a.pdf", "path-upward"),
        ("a/../../b", "path-upward"),
        ("a/..", "path-upward"),
        ("./..", "path-upward"),
        ("a\\b.pdf", "path-backslash"),
        ("\\\\server\\share", "path-backslash"),
        ("..\\b", "path-backslash"),
        ("C:\\a.pdf", "path-backslash"),
        ("C:/a.pdf", "path-drive"),
        ("c:a.pdf", "path-drive"),
        ("a\0b", "path-nul"),
        ("\0", "path-nul"),
        (".", "value-blank"),
        ("./", "value-blank"),
    ],
)
def test_a_path_that_could_lead_out_of_the_folder_is_refused(text: str, code: str) -> None:
    relative, complaints = path(text)

    assert relative is None
    assert [(code, 3, 5)] == told(complaints)


def test_for_backslashes_the_path_with_slashes_is_offered() -> None:
    (complaint,) = path("dokumen\\a.pdf")[1]

    assert {"value": "dokumen\\a.pdf", "near": "dokumen/a.pdf"} == complaint.facts
