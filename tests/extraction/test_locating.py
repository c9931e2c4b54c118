"""Only regular files within the folder are opened, and nothing is waited for."""

import os
from pathlib import Path

import pytest

from foreign import docx
from spm_check.extraction import ExtractionOptions, extract_all
from spm_check.extraction.locating import Place
from spm_check.model.extract import Extract

BARE = ExtractionOptions(ocr=False, cache=False, workers=1)
NOT_HELD = Extract("unreadable", why="not-held")
posix = pytest.mark.skipif(os.name != "posix", reason="needs links, pipes and names of bytes")


def read(folder: Path, *paths: str) -> list[Extract]:
    return [extract for _, extract in extract_all(paths, str(folder), BARE)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "luar").mkdir()
    docx(tmp_path / "luar" / "rahasia.docx")
    (tmp_path / "unit" / "sub").mkdir(parents=True)
    docx(tmp_path / "unit" / "sub" / "a.docx")
    return tmp_path / "unit"


@posix
def test_what_lies_outside_is_not_held(folder: Path) -> None:
    (folder / "tautan.docx").symlink_to("../luar/rahasia.docx")
    (folder / "folder").symlink_to("../luar")
    outside = ["tautan.docx", "folder/rahasia.docx", "../luar/rahasia.docx", "sub/../../luar"]
    outside.append(str(folder.parent / "luar" / "rahasia.docx"))
    assert [NOT_HELD] * len(outside) == read(folder, *outside)


@posix
def test_a_link_to_a_file_inside_is_followed(folder: Path) -> None:
    (folder / "tautan.docx").symlink_to("sub/a.docx")
    assert "ok" == read(folder, "tautan.docx")[0].state


@posix
def test_a_folder_that_is_itself_a_link_is_entered(folder: Path) -> None:
    (folder.parent / "tautan").symlink_to(folder)
    assert "ok" == read(folder.parent / "tautan", "sub/a.docx")[0].state


@posix
def test_pipes_devices_and_folders_are_not_held(folder: Path) -> None:
    os.mkfifo(folder / "pipa.docx")
    (folder / "nol.docx").symlink_to("/dev/zero")
    assert [NOT_HELD] * 4 == read(folder, "pipa.docx", "nol.docx", "sub", "tidak-ada.docx")


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_not_held(folder: Path) -> None:
    (folder / "sub" / "a.docx").chmod(0)
    assert [NOT_HELD] == read(folder, "sub/a.docx")


@posix
def test_a_name_of_bytes_that_are_no_text_is_found(folder: Path) -> None:
    name = os.fsencode(folder) + b"/\xe9.docx"
    with open(name, "wb") as stream:
        stream.write((folder / "sub" / "a.docx").read_bytes())
    assert "ok" == read(folder, r"\xe9.docx")[0].state


def test_a_name_with_a_nul_is_none(folder: Path) -> None:
    assert None is Place(str(folder)).located("a\0.docx")
    assert None is Place(str(folder)).located("")


def test_a_film_is_not_read_to_say_that_it_has_no_text(folder: Path) -> None:
    with open(folder / "film.mp4", "wb") as stream:
        stream.write(b"\0\0\0\x18ftypmp42")
        stream.truncate(200_000_000)
    with open(folder / "besar.docx", "wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(200_000_000)
    film, big = read(folder, "film.mp4", "besar.docx")
    assert (("none", "not-supported"), ("unreadable", "too-large")) == (
        (film.state, film.why),
        (big.state, big.why),
    )
