"""Bytes become text, or it is said at which place they do not."""

import os
import socket
from pathlib import Path

import pytest

from complaining import Told, refused, told
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import GUESSED, NOWHERE, START, Complaints, Source, read_source

BOM = b"\xef\xbb\xbf"


def written(folder: Path, content: bytes) -> str:
    """Write a unit file and return its path."""
    file = folder / "unit.yaml"
    file.write_bytes(content)
    return str(file)


def complaints_on(path: str, limits: Limits = DEFAULT) -> Told:
    """Return what is wrong with a file."""
    return told(refused(read_source, path, "unit.yaml", limits))


@pytest.mark.parametrize("content", ["é: 日\n".encode(), BOM + "é: 日\n".encode()])
def test_text_is_read_as_utf8_with_or_without_byte_order_mark(
    tmp_path: Path, content: bytes
) -> None:
    path = written(tmp_path, content)

    assert Source("unit.yaml", "é: 日\n", path) == read_source(path, "unit.yaml", DEFAULT)


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"\xff", 1, 1),
        (b"a: \xe9", 1, 4),
        (b"a: b\r\n\xc3\xa9: \xa0", 2, 4),
        (b"\xe6\x97\xa5\n\xf0\x9f\x8f\xa5\xc0", 2, 2),
        (b"a: \xed\xa0\x80", 1, 4),
        (b"a\xc3", 1, 2),
    ],
)
@pytest.mark.parametrize("mark", [b"", BOM])
def test_bytes_that_are_not_utf8_are_refused_at_their_place(
    tmp_path: Path, content: bytes, line: int, column: int, mark: bytes
) -> None:
    assert [("not-utf8", line, column)] == complaints_on(written(tmp_path, mark + content))


@pytest.mark.parametrize("mark", [b"", BOM])
def test_the_byte_that_has_no_meaning_is_named(tmp_path: Path, mark: bytes) -> None:
    (complaint,) = refused(read_source, written(tmp_path, mark + b"a: \xe9"), "unit.yaml", DEFAULT)

    assert {"byte": "E9"} == complaint.facts


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_is_recognized(tmp_path: Path, encoding: str) -> None:
    assert [("utf-16", 0, 0)] == complaints_on(written(tmp_path, "a: b\n".encode(encoding)))


def test_a_file_that_is_too_big_is_refused_unless_the_limit_is_raised(tmp_path: Path) -> None:
    path = written(tmp_path, b"a" * 8_000_001)

    assert [("file-too-big", 0, 0)] == complaints_on(path)
    assert 8_000_001 == len(read_source(path, "unit.yaml", Limits(bytes=8_000_001)).text)


def test_a_file_that_never_ends_is_refused() -> None:
    assert [("file-irregular", 0, 0)] == complaints_on("/dev/zero")


def test_a_folder_or_a_pipe_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert [("file-irregular", 0, 0)] == complaints_on(str(tmp_path))
    assert [("file-irregular", 0, 0)] == complaints_on(str(tmp_path / "pipe"))


def test_what_cannot_be_opened_is_refused_with_the_reason(tmp_path: Path) -> None:
    path = str(tmp_path / "unit.yaml")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        (complaint,) = refused(read_source, path, "unit.yaml", DEFAULT)
    (missing,) = refused(read_source, path + ".no", "unit.yaml", DEFAULT)

    assert ("path-unreadable", {"reason": "ENXIO"}) == (complaint.code, complaint.facts)
    assert ("path-missing", {}) == (missing.code, missing.facts)


def test_complaints_show_the_path_by_which_the_file_was_reached(tmp_path: Path) -> None:
    path = written(tmp_path, b"\xff")
    (complaint,) = refused(read_source, path, "unit.yaml", DEFAULT)

    assert path == complaint.place.file


def test_a_complaint_brings_its_line() -> None:
    complaints = Complaints(Source("unit.yaml", "a: 1\nb: 2\n"))
    complaints.add("file-empty", NOWHERE)
    complaints.add("yaml-syntax", START)

    assert ["", "a: 1"] == [each.source for each in complaints]


def test_after_an_alias_nothing_more_is_said_of_the_same_place() -> None:
    complaints = Complaints(Source("unit.yaml", "*a"))
    complaints.add("yaml-alias", START, name="a")
    complaints.add("office-unknown", START, value="*a")

    assert [("yaml-alias", 1, 1)] == told(complaints)


def test_of_many_known_words_the_first_thirty_are_listed() -> None:
    complaints = Complaints(Source("unit.yaml", "x"))
    complaints.unknown("not-a-choice", START, "x", map(str, range(31)))
    (complaint,) = complaints

    assert complaint.facts["known"].endswith("28, 29, …")


def test_past_many_complaints_the_nearest_word_is_no_longer_looked_for() -> None:
    complaints = Complaints(Source("unit.yaml", "x"))
    for _ in range(GUESSED + 1):
        complaints.unknown("not-a-choice", START, "yelow", ("yellow",))
    near = [each.facts["near"] for each in complaints]

    assert ["yellow"] * GUESSED + [""] == near
