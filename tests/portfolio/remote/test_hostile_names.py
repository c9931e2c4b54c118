"""Names in stores that no folder can hold: never outside the mirror, never passed over."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from crews import CLAUSES, orders, told
from running import SOUND
from spm_check.errors import UnusableError
from spm_check.portfolio import examined
from spm_check.portfolio.remote.mirroring import Mirror
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.limits import Limits

HOSTILE = ["a/../../escaped.txt", "a//doubled.txt", "a/./here.txt", "a/" + "long" * 100]


def archive(file: Path, *names: str, unit: str = "a/unit.yaml") -> str:
    """Return the URL of an archive with a sound unit, and files of these names."""
    with ZipFile(file, "w") as made:
        made.writestr(unit, SOUND)
        made.writestr("b/unit.yaml", SOUND)
        for name in names:
            made.writestr(name, "content")
    return f"zip://::file://{file.as_posix()}"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_unit_with_a_name_that_no_folder_can_hold_is_unreadable(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    surveyed = examined(orders(archive(tmp_path / "c.zip", name)), 1)
    assert ["b"] == [each.path for each in surveyed.units]
    assert {"name-unusable"} == {c.code for u in surveyed.unreadable for c in u.complaints}
    assert [] == list(temporary.iterdir())
    assert {"c.zip", "temporary"} == {each.name for each in tmp_path.iterdir()}


@pytest.mark.parametrize("name", ["../up/unit.yaml", "a/../../up/unit.yaml", "x//y/unit.yaml"])
def test_a_folder_that_no_folder_can_hold_is_told_and_not_entered(
    name: str, tmp_path: Path
) -> None:
    surveyed = examined(orders(archive(tmp_path / "c.zip", name)), 1)
    assert "b" in [each.path for each in surveyed.units]
    assert "name-unusable" in {c.code for u in surveyed.unreadable for c in u.complaints}


class Listing:
    """A file system that lists what it likes."""

    def __init__(self, **folders: list[dict[str, Any]]) -> None:
        """Take what each folder lists."""
        self._folders = folders

    def ls(self, path: str, *, detail: bool) -> list[dict[str, Any]]:
        """List a folder."""
        assert detail
        return self._folders.get(path.replace("/", "_"), [])


@pytest.mark.parametrize("name", ["..", ".", "nul\0byte", "\ud800", "x" * 300])
def test_a_mirror_makes_nothing_of_such_a_name(name: str, tmp_path: Path) -> None:
    from spm_check.portfolio.remote.store import Store  # noqa: PLC0415

    files = Listing(root=[{"name": f"root/{name}", "type": "file", "size": 1}])
    top = tmp_path / "deep" / "top"
    top.mkdir(parents=True)
    with pytest.raises(UnusableError) as raised:
        Mirror(Store("x://root", files, "root"), str(top), Limits()).fetch(".", Shelf(CLAUSES))
    assert ["name-unusable"] == [each.code for each in raised.value.complaints]
    assert [] == list(top.iterdir())
    assert ["top"] == [each.name for each in top.parent.iterdir()]


def test_a_file_and_a_folder_of_one_name_are_told(tmp_path: Path) -> None:
    from spm_check.portfolio.remote.store import Store  # noqa: PLC0415

    files = Listing(
        root=[
            {"name": "root/a", "type": "file", "size": 1},
            {"name": "root/a/", "type": "directory", "size": 0},
        ]
    )
    with pytest.raises(UnusableError) as raised:
        Mirror(Store("x://root", files, "root"), str(tmp_path), Limits()).fetch(".", Shelf(CLAUSES))
    assert ["name-unusable"] == [each.code for each in raised.value.complaints]


def test_a_unit_with_too_many_entries_is_unreadable_and_stops_no_other(tmp_path: Path) -> None:
    url = archive(tmp_path / "c.zip", *(f"a/{number}.txt" for number in range(50)))
    given = orders(url)
    surveyed = examined(type(given)(url, given.on, CLAUSES, Limits(entries=40)), 1)
    assert ["b"] == [each.path for each in surveyed.units]
    assert ["folder-too-full"] == [c.code for u in surveyed.unreadable for c in u.complaints]


def test_a_file_that_unpacks_to_far_more_is_read_only_so_far(tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    with ZipFile(file, "w", 8) as made:
        made.writestr("unit.yaml", b"#" * 50_000_000)
    assert "8000000" in told(orders(f"zip://::file://{file.as_posix()}"))


@pytest.mark.parametrize(
    ("code", "url"),
    [
        ("url-unknown", "nothing://x"),
        ("url-unreadable", "memory://not-there"),
        ("url-unreadable", "zip://::file:///not-there.zip"),
    ],
)
def test_a_root_that_cannot_be_read_is_unusable(code: str, url: str) -> None:
    with pytest.raises(UnusableError) as raised:
        examined(orders(url), 1)
    assert [code] == [each.code for each in raised.value.complaints]
