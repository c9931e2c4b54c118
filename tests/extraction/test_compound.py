"""OLE containers: what they hold tells the kind, embedded objects do not."""

import struct
from pathlib import Path

import pytest
import xlwt  # type: ignore[import-untyped]  # it has no types

from spm_check.extraction.compound import is_presentation, what_is_in

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
Entry = tuple[str, int, int, int]
"""Name, kind (1 storage, 2 stream, 5 root), next on its level, first below."""


def container(*entries: Entry, first: bytes = b"") -> bytes:
    """Write a container: allocation table, three sectors of directory, one of content."""
    head = bytearray(512)
    head[:8] = MAGIC
    struct.pack_into("<H", head, 30, 9)
    struct.pack_into("<II", head, 44, 1, 1)
    struct.pack_into("<109I", head, 76, 0, *[FREE] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 2, 3, END, END, *[FREE] * 123)
    directory = b"".join(entry(*each) for each in entries).ljust(3 * 512, b"\0")
    return bytes(head) + table + directory + first.ljust(512, b"\0")


def entry(name: str, kind: int, after: int, below: int) -> bytes:
    """Write an entry of the directory; streams begin in sector 4."""
    raw = bytearray(128)
    encoded = name.encode("utf-16-le")
    raw[: len(encoded)] = encoded
    struct.pack_into("<H", raw, 64, len(encoded) + 2)
    raw[66] = kind
    struct.pack_into("<III", raw, 68, FREE, after, below)
    struct.pack_into("<I", raw, 116, 4)
    return bytes(raw)


def test_a_word_file_is_told_from_a_presentation() -> None:
    word = container(("Root Entry", 5, FREE, 1), ("WordDocument", 2, FREE, FREE))
    slides = container(("Root Entry", 5, FREE, 1), ("PowerPoint Document", 2, FREE, FREE))
    assert ("old-office", "old-office") == (what_is_in(word), what_is_in(slides))
    assert (False, True) == (is_presentation(word), is_presentation(slides))


def test_a_workbook_with_an_embedded_word_file_is_a_workbook() -> None:
    content = container(
        ("Root Entry", 5, FREE, 1),
        ("MBD00001", 1, 2, 3),
        ("Workbook", 2, FREE, FREE),
        ("WordDocument", 2, FREE, FREE),
    )
    assert "workbook" == what_is_in(content)


def test_the_package_of_a_newer_file_under_a_password_is_locked() -> None:
    content = container(
        ("Root Entry", 5, FREE, 1),
        ("EncryptionInfo", 2, 2, FREE),
        ("EncryptedPackage", 2, FREE, FREE),
    )
    assert "locked-office" == what_is_in(content)


@pytest.mark.parametrize(("flags", "held"), [(0x0100, "locked-office"), (0x0200, "old-office")])
def test_a_word_file_says_itself_whether_it_is_under_a_password(flags: int, held: str) -> None:
    first = bytes(10) + struct.pack("<H", flags)
    entries: tuple[Entry, ...] = (("Root Entry", 5, FREE, 1), ("WordDocument", 2, FREE, FREE))
    assert held == what_is_in(container(*entries, first=first))


def test_a_workbook_as_a_program_writes_it_is_one(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("Daftar").write(0, 0, "isi")
    book.save(str(tmp_path / "daftar.xls"))
    assert "workbook" == what_is_in((tmp_path / "daftar.xls").read_bytes())


def test_entries_that_follow_each_other_in_a_ring_end() -> None:
    ring = container(("Root Entry", 5, FREE, 1), ("a", 2, 2, FREE), ("b", 2, 1, FREE))
    assert "other" == what_is_in(ring)


def test_sectors_that_follow_each_other_in_a_ring_end() -> None:
    content = bytearray(container(("Root Entry", 5, FREE, 1), ("a", 2, FREE, FREE)))
    struct.pack_into("<I", content, 512 + 4, 1)
    assert "other" == what_is_in(bytes(content))


@pytest.mark.parametrize("length", [0, 8, 40, 76, 511, 512, 700, 1024, 1100])
def test_a_container_cut_short_holds_nothing(length: int) -> None:
    whole = container(("Root Entry", 5, FREE, 1), ("WordDocument", 2, FREE, FREE))
    assert "other" == what_is_in(whole[:length])
