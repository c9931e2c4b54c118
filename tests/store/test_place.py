"""What is meant by a file or an address, and what is told of it."""

import os
from pathlib import Path

import pytest

from spm_check.store.place import name_of_root, where_of


@pytest.mark.parametrize("written", ["toko.db", "sqlite:///toko.db", "SQLite:///toko.db?mode=ro"])
def test_a_file_is_meant_with_and_without_an_address(written: str) -> None:
    where = where_of(written)

    assert where
    assert ("toko.db", "toko.db") == (where.file, where.shown)
    assert os.path.abspath("toko.db") == where.url.database


@pytest.mark.parametrize("kind", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_server_is_told_without_who_has_it(kind: str) -> None:
    where = where_of(f"{kind}://spm:rahasia@db.contoh.go.id:5433/mutu?sslpassword=rahasia")

    assert where
    assert (None, "postgresql://db.contoh.go.id:5433/mutu") == (where.file, where.shown)
    assert "postgresql+psycopg" == where.url.drivername


@pytest.mark.parametrize(
    "written", ["", " ", "sqlite://", "sqlite:///:memory:", "mysql://a/b", "postgresql://a:x/b"]
)
def test_what_cannot_keep_anything_is_no_store(written: str) -> None:
    assert None is where_of(written)


@pytest.mark.parametrize(
    ("root", "name"),
    [("kota/", "kota"), ("kota/../desa", "desa"), ("s3://ember/kota/", "kota"), ("/", "/")],
)
def test_a_root_has_the_name_of_its_folder(
    root: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert name == name_of_root(root)


def test_a_root_that_is_called_by_a_point_has_the_name_of_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert tmp_path.name == name_of_root(".")
