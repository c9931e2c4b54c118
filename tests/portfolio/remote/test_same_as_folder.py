"""A portfolio of units in a store is that of the same units in folders."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
from fsspec.implementations.memory import MemoryFileSystem

from crews import city, orders, told
from running import EXAMPLES, SOUND, unit
from spm_check import portfolio
from spm_check.errors import UnusableError
from spm_check.portfolio.crews import Crew, here
from spm_check.portfolio.reaching import rollout_in
from spm_check.portfolio.remote import mirroring, store
from spm_check.portfolio.remote.store import Store, opened
from spm_check.reading.text.limits import DEFAULT


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a city with what audits look at: manuals, plans, empty files, odd declarations."""
    folder = city(tmp_path_factory.mktemp("city"), 6)
    for name in ("puskesmas-melati", "kantor-perizinan"):
        shutil.copytree(EXAMPLES / name, folder / "region-1" / name)
    (folder / "region-0" / "unit-003" / "pm-01.docx").write_text("")
    unit(folder / "region-2" / "both")
    (folder / "region-2" / "both" / "unit.yml").write_text(SOUND)
    unit(folder / "region-2" / "long", "#" * 9_000_000)
    (folder / ".hidden").mkdir()
    unit(folder / ".hidden" / "unit")
    unit(folder / "region-1" / "within" / "another")
    unit(folder / "region-1" / "within")
    return folder


@pytest.fixture
def memory(root: Path) -> Iterator[str]:
    """Return the URL of the city in a store that is memory."""
    files, name = MemoryFileSystem(), f"/{uuid4().hex}"
    files.put(f"{root}{os.sep}", name, recursive=True)
    yield f"memory:/{name}"
    files.rm(name, recursive=True)


def packed(root: Path, file: Path) -> str:
    """Return the URL of a folder in a zip archive."""
    with ZipFile(file, "w") as archive:
        for path in sorted(root.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(root))
    return f"zip://::file://{file.as_posix()}"


def plain(text: str, root: Path | str) -> Any:
    """Return a portfolio without what names its root."""
    made = json.loads(text.replace(str(root), "ROOT"))
    assert made["units"]
    return made | {"root": None}


def test_units_in_a_store_come_out_as_those_in_folders(root: Path, memory: str) -> None:
    assert plain(told(orders(root)), root) == plain(told(orders(memory)), memory)


def test_units_in_an_archive_come_out_as_those_in_folders(root: Path, tmp_path: Path) -> None:
    url = packed(root, tmp_path / "city.zip")
    in_zip = plain(told(orders(url)), url)
    for each in in_zip["unreadable"]:
        assert each["problem"].startswith(f"zip://{each['path']}")
        assert f"::file://{(tmp_path / 'city.zip').as_posix()}" in each["problem"]
    known = plain(told(orders(root)), root)
    assert known | {"unreadable": None} == in_zip | {"unreadable": None}
    assert [e["path"] for e in known["unreadable"]] == [e["path"] for e in in_zip["unreadable"]]


def test_processes_read_a_store_themselves(root: Path, tmp_path: Path) -> None:
    url = packed(root, tmp_path / "city.zip")
    assert told(orders(url)) == told(orders(url), here(2))


def test_processes_that_read_a_store_are_no_copies_for_they_would_share_its_door(
    memory: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []

    def noted(_: int, *, copied: bool) -> Crew:
        given.append(copied)
        return here(1)

    monkeypatch.setattr(portfolio, "here", noted)
    for each in (memory, root):
        portfolio.examined(orders(each), jobs=2)
    assert [False, True] == given


def test_nothing_is_moved_but_what_is_read(memory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: set[str] = set()

    class Noting(Store):
        def _full(self, path: str) -> str:
            full = super()._full(path)
            if not self._files.isdir(full):
                moved.add(full)
            return full

    monkeypatch.setattr(store, "Store", Noting)
    told(orders(memory))
    names = {path.rpartition("/")[2] for path in moved}
    manuals = {"MM-01 Manual Mutu.docx", "Manual Mutu.docx"}
    assert {"unit.yaml", "unit.yml", "plan.yaml"} | manuals >= names
    assert manuals <= names


def test_a_manual_past_what_is_fetched_counts_as_too_large(
    memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = json.loads(told(orders(memory)))
    monkeypatch.setattr(mirroring, "MOST", 10)
    other = json.loads(told(orders(memory)))
    changed = [o for u, o in zip(usual["units"], other["units"], strict=True) if u != o]
    assert ["region-1/kantor-perizinan", "region-1/puskesmas-melati"] == [
        each["path"] for each in changed
    ]


def test_a_store_is_opened_anew_for_another_run(memory: str) -> None:
    assert opened(memory, "1") is opened(memory, "1")
    assert opened(memory, "1") is not opened(memory, "2")


CITY = EXAMPLES / "kota-contoh"


def test_units_above_are_mirrored_too(tmp_path: Path) -> None:
    url = packed(CITY, tmp_path / "kota.zip")
    known, in_zip = plain(told(orders(CITY)), CITY), plain(told(orders(url)), url)
    assert "inherits" in (CITY / "kesehatan" / "puskesmas-dahlia" / "unit.yaml").read_text()
    assert known["units"] == in_zip["units"]


def test_the_roll_out_plan_is_read_where_the_units_lie(tmp_path: Path) -> None:
    url = packed(CITY, tmp_path / "kota.zip")
    drafts = [rollout_in(root, uuid4().hex, DEFAULT) for root in (str(CITY), url)]
    first, second = (draft.source.text for draft in drafts if draft)
    assert first == second
    assert rollout_in(packed(CITY / "kota", tmp_path / "k.zip"), uuid4().hex, DEFAULT) is None


def test_mistakes_in_it_are_told_where_it_lies(tmp_path: Path) -> None:
    file = tmp_path / "city" / "rollout.yaml"
    file.parent.mkdir()
    file.write_text("format: spm-check/rollout/2\n")
    with pytest.raises(UnusableError) as refused:
        rollout_in(packed(file.parent, tmp_path / "r.zip"), uuid4().hex, DEFAULT)
    shown = f"zip://rollout.yaml::file://{(tmp_path / 'r.zip').as_posix()}"
    assert {shown} == {each.place.file for each in refused.value.complaints}
