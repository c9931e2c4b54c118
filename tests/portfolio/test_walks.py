"""Names are read again only where a folder has changed, or where its time does not tell."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from running import unit
from spm_check.portfolio import memory, searching, walks
from spm_check.portfolio.folder_times import tells
from spm_check.portfolio.listing import Listing, listed
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.searching import Found, units_below

MOST = 1_000


@pytest.fixture(autouse=True)
def _every_folder_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "SETTLED", 0)
    monkeypatch.setattr(walks, "tells", lambda _: True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("dinas/a", "dinas/a/pustu/b", "dinas/c"):
        (unit(tmp_path / "root" / path) / "rekaman").mkdir()
    return tmp_path / "root"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders whose names were read, one after the other."""
    folders: list[str] = []

    def noted(folder: str) -> Listing:
        folders.append(os.path.basename(folder))
        return listed(folder)

    monkeypatch.setattr(searching, "listed", noted)
    return folders


def search(root: Path) -> list[Found]:
    """Search with what earlier searches have kept."""
    kept = Memory(str(root.parent / "cache" / "kept"), b"", b"", began=2**63)
    return sorted(units_below(str(root), kept, MOST))


def anew(root: Path) -> list[Found]:
    """Search with nothing kept."""
    nowhere = Memory(str(root.parent / "file" / "nowhere"), b"", b"", began=0)
    (root.parent / "file").touch()
    return sorted(units_below(str(root), nowhere, MOST))


def test_where_no_folder_has_changed_no_names_are_read(root: Path, read: list[str]) -> None:
    first = search(root)
    assert ["dinas/a", "dinas/a/pustu/b", "dinas/c"] == [each.path for each in first]
    assert all(each.names for each in first)
    read.clear()
    assert first == search(root)
    assert ["", "dinas"] == read


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (lambda root: unit(root / "dinas" / "a" / "rekaman" / "d"), 7),
        (lambda root: unit(root / "dinas" / "d"), 1),
        (lambda root: (root / "dinas/a/pustu/b/unit.yaml").unlink(), 5),
        (lambda root: (root / "dinas/a/unit.yaml").unlink(), 5),
        (lambda root: (root / "dinas/a/pustu/b").rename(root / "dinas/b"), 5),
        (lambda root: (root / "dinas/c/rekaman/x").touch(), 2),
        (lambda root: (root / "dinas/c/rekaman").rename(root / "dinas/c/lain"), 2),
        (lambda root: (root / "dinas/c/rekaman/.git").mkdir(), 2),
        (lambda root: (root / "dinas/c/rekaman").chmod(0o500), 2),
    ],
    ids=[
        "unit within",
        "unit",
        "no unit within",
        "no unit",
        "moved",
        *["file", "folder", "git"],
        "right",
    ],
)
def test_what_has_changed_is_read(
    root: Path, read: list[str], change: Callable[[Path], object], again: int
) -> None:
    search(root)
    change(root)
    read.clear()
    found = search(root)
    assert len(read) >= again
    assert found == anew(root)
    assert found == search(root)


def test_a_link_is_looked_at_every_time(root: Path, tmp_path: Path) -> None:
    link = root / "dinas" / "c" / "tautan"
    link.symlink_to(tmp_path / "luar")
    assert search(root)[-1].names is None
    unit(tmp_path / "luar")
    assert "folder-linked" in {each.complaint.code for each in search(root) if each.complaint}


@pytest.mark.parametrize(
    "keep_from",
    [
        lambda patch: patch.setattr(walks, "tells", lambda _: False),
        lambda patch: patch.setattr(memory, "SETTLED", 2**63),
    ],
    ids=["of another world", "changed just now"],
)
def test_a_folder_whose_time_does_not_tell_is_read_every_time(
    root: Path,
    read: list[str],
    monkeypatch: pytest.MonkeyPatch,
    keep_from: Callable[[pytest.MonkeyPatch], None],
) -> None:
    keep_from(monkeypatch)
    assert search(root) == search(root)
    assert read == [*read[: len(read) // 2]] * 2


def test_what_one_has_read_says_nothing_to_who_asks_in_another_way(
    root: Path, read: list[str]
) -> None:
    first = search(root)
    read.clear()
    other = Memory(str(root.parent / "cache" / "kept"), b"another", b"", began=2**63)
    assert first == sorted(units_below(str(root), other, MOST))
    assert {"a", "c", "rekaman"} < set(read)


@pytest.mark.parametrize(
    "change",
    [
        "units = '[]'",
        "seal = x'00'",
        "units = x'00'",
        "folders = x'00'",
        "folders = null",
        "units = 'x'",
        "units = '[1]'",
        "units = '[[\"\", 1]]'",
    ],
)
def test_what_somebody_else_wrote_is_not_believed(root: Path, read: list[str], change: str) -> None:
    first = search(root)
    with sqlite3.connect(root.parent / "cache" / "kept") as base:
        base.execute(f"update walks set {change}")  # noqa: S608  of the test's own
    base.close()
    read.clear()
    assert first == search(root)
    assert {"a", "c", "rekaman"} < set(read)


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX alone")
def test_names_that_are_no_text_are_known_too(root: Path, read: list[str]) -> None:
    unit(Path(os.fsdecode(os.fsencode(root) + b"/dinas/d\xff")))
    (Path(os.fsdecode(os.fsencode(root) + b"/dinas/kosong\xff"))).mkdir()
    first = search(root)
    assert 4 == len(first)
    read.clear()
    assert first == search(root) == anew(root)


def test_the_root_may_be_a_unit_that_holds_all_others(root: Path, read: list[str]) -> None:
    unit(root)
    first = search(root)
    assert [".", "dinas/a", "dinas/a/pustu/b", "dinas/c"] == [each.path for each in first]
    read.clear()
    assert first == search(root)
    assert [] == read


def test_units_within_one_of_too_many_entries_are_known_all_the_same(
    root: Path, read: list[str]
) -> None:
    for number in range(MOST):
        (unit(root) / f"{number}").touch()
    first = search(root)
    assert [True, False, False, False] == [each.names is None for each in first]
    read.clear()
    assert first == search(root)
    assert ["", "dinas"] == read


MOUNTED = """\
36 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda rw
37 36 0:52 / /mnt/my\\040stick rw - vfat /dev/sdb1 rw
39 36 0:54 / /mnt/\xa0-\xa0ext4 rw - nfs4 host:/share rw
40 36 0:55 / /mnt/a\rb rw - nfs4 host:/share rw
38 36 0:53 / /srv/share rw shared:3 master:1 - nfs4 host:/share rw
"""


@pytest.mark.parametrize(
    ("device", "told"),
    [((254, 1), "yes"), ((0, 52), "no"), ((0, 53), "no"), ((0, 54), "no"), ((9, 9), "no")],
)
def test_only_file_systems_that_are_known_to_tell_are_believed(
    tmp_path: Path, device: tuple[int, int], told: str
) -> None:
    (tmp_path / "mounts").write_text(MOUNTED)
    assert (told == "yes") is tells(os.makedev(*device), str(tmp_path / "mounts"))


def test_where_nobody_tells_of_file_systems_none_is_believed(tmp_path: Path) -> None:
    assert not tells(tmp_path.stat().st_dev, str(tmp_path / "none"))
