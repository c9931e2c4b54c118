"""Paths as people have them: with spaces, equals signs, dashes and letters of any script."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from running import SOUND, Ran, unit

NAMES = ["Puskesmas Melati (baru)", "a=b", "-x", "漢字 é", "[bold]", "%s {0} $HOME", "~"]


@pytest.mark.parametrize("name", NAMES)
def test_a_unit_may_lie_in_a_folder_of_any_name(
    here: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    plain = here("audit", unit(tmp_path / "unit", SOUND))
    unit(tmp_path / name, SOUND)
    monkeypatch.chdir(tmp_path)
    assert plain == here("audit", "--", name)
    assert (
        plain
        == here("audit", f"./{name}")
        == here("audit", f"{name}/unit.yaml".replace("-x", "./-x"))
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_report_may_go_to_a_file_of_any_name(
    here: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = unit(tmp_path / "unit", SOUND)
    monkeypatch.chdir(tmp_path)
    here("audit", folder, "-o", f"./{name}.json", "-o", f"markdown={name}.md")
    assert "en" == json.loads((tmp_path / f"{name}.json").read_text("utf-8"))["language"]
    assert (tmp_path / f"{name}.md").read_text("utf-8").startswith("# Gap report")


def test_a_folder_may_be_named_with_a_slash_at_its_end(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path, SOUND)
    assert here("audit", folder) == here("audit", f"{folder}/") == here("audit", f"{folder}/.")
