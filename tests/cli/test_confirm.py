"""`confirm` is how a person says that a proposal is right."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from running import SOUND, Ran, spm, unit

TEXT = (
    SOUND
    + """documents:
  - {id: A, title: A, kind: procedure, clauses: [4.2.3], location: Lemari, confirmed: no}
  - {id: B, title: B, kind: procedure, clauses: [8.3], location: Lemari, confirmed: no}   # kapan?
records:
  - {id: R, title: R, clauses: [5.6.1], location: Lemari, confirmed: no}
"""
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit with three entries that nobody has confirmed."""
    return unit(tmp_path / "unit", TEXT)


def said(folder: Path) -> str:
    """Return what the unit file says."""
    return (folder / "unit.yaml").read_text(encoding="utf-8")


def test_the_entries_named_are_confirmed(here: Callable[..., Ran], folder: Path) -> None:
    ran = here("confirm", "B", "R", "--unit", folder)

    assert (0, "", "Confirmed: B, R\n") == ran
    assert TEXT.replace(
        "[8.3], location: Lemari, confirmed: no", "[8.3], location: Lemari, confirmed: yes"
    ).replace(
        "[5.6.1], location: Lemari, confirmed: no", "[5.6.1], location: Lemari, confirmed: yes"
    ) == said(folder)


def test_all_are_confirmed_at_once(here: Callable[..., Ran], folder: Path) -> None:
    ran = here("confirm", "--all", "--unit", folder / "unit.yaml", "--lang", "id")

    assert (0, "Dipastikan: A, B, R\n") == (ran.code, ran.err)
    assert "confirmed: no" not in said(folder)
    assert "There is nothing left" in here("confirm", "--all", "--unit", folder).err


def test_what_is_confirmed_counts_in_an_audit(folder: Path) -> None:
    before = spm("audit", folder, "--on", "2012-07-01", "-f", "json").out
    spm("confirm", "--all", "--unit", folder)
    after = spm("audit", folder, "--on", "2012-07-01", "-f", "json").out

    assert '"state": "unconfirmed"' in before
    assert '"state": "unconfirmed"' not in after


def test_an_id_that_is_not_there_is_a_mistake_and_changes_nothing(
    here: Callable[..., Ran], folder: Path
) -> None:
    ran = here("confirm", "A", "BB", "--unit", folder)

    assert 2 == ran.code
    assert 'The unit declares nothing with the id "BB"' in ran.err
    assert TEXT == said(folder)


def test_nothing_named_is_a_mistake(here: Callable[..., Ran], folder: Path) -> None:
    assert 2 == here("confirm", "--unit", folder).code


def test_a_dry_run_shows_what_would_change(here: Callable[..., Ran], folder: Path) -> None:
    ran = here("confirm", "A", "--unit", folder, "--dry-run")

    assert 0 == ran.code
    assert "+  - {id: A, title: A, kind: procedure, clauses: [4.2.3]" in ran.out
    assert 1 == ran.out.count("confirmed: yes")
    assert TEXT == said(folder)


def test_a_broken_unit_file_is_refused(here: Callable[..., Ran], folder: Path) -> None:
    (folder / "unit.yaml").write_text(TEXT.replace("4.2.3", "4.2.33"))

    assert 3 == here("confirm", "A", "--unit", folder).code


def test_no_unit_is_told(here: Callable[..., Ran], tmp_path: Path) -> None:
    assert 3 == here("confirm", "A", "--unit", tmp_path).code


def test_what_is_confirmed_already_stays_as_it_is_written(
    here: Callable[..., Ran], folder: Path
) -> None:
    here("confirm", "A", "--unit", folder, "--lang", "id")
    text = said(folder).replace("confirmed: yes", "confirmed: ya")
    (folder / "unit.yaml").write_text(text, encoding="utf-8")

    assert "There is nothing left" in here("confirm", "A", "--unit", folder).err
    assert text == said(folder)


def test_line_endings_and_the_missing_last_one_stay(here: Callable[..., Ran], folder: Path) -> None:
    content = TEXT.rstrip("\n").replace("\n", "\r\n").encode()
    (folder / "unit.yaml").write_bytes(content)
    here("confirm", "--all", "--unit", folder)

    expected = content.replace(b"confirmed: no", b"confirmed: yes")
    assert expected == (folder / "unit.yaml").read_bytes()


def test_an_entry_that_cannot_be_changed_safely_is_unwritten(
    here: Callable[..., Ran], folder: Path
) -> None:
    text = SOUND + (
        "documents:\n  - id: A\n    ? confirmed\n    title: A\n    kind: plan\n"
        "    clauses: [8.3]\n    location: L\n"
    )
    (folder / "unit.yaml").write_text(text, encoding="utf-8")
    ran = here("confirm", "A", "--unit", folder)

    assert 4 == ran.code
    assert "cannot be changed safely" in ran.err
    assert text == said(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_in_place_of_the_unit_file_is_not_waited_for(
    here: Callable[..., Ran], folder: Path
) -> None:
    (folder / "unit.yaml").unlink()
    os.mkfifo(folder / "unit.yaml")

    assert 3 == here("confirm", "A", "--unit", folder).code
