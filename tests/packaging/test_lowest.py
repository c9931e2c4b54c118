"""The lowest versions that the package says are enough are enough."""

from pathlib import Path

import pytest

from packed import Built, Installed, install, lowest
from running import EXAMPLES, spm

pytestmark = pytest.mark.wheel

AUDIT = ("audit", EXAMPLES / "puskesmas-melati", "--on", "2012-07-01")


@pytest.fixture(scope="module")
def old(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Return a bare environment with the wheel beside the lowest versions."""
    return install(built.wheel, tmp_path_factory.mktemp("old"), lowest())


@pytest.mark.parametrize(
    "arguments",
    [
        AUDIT,
        (*AUDIT, "-f", "json"),
        (*AUDIT, "-f", "markdown"),
        ("summary", *AUDIT[1:], "--color", "always"),
        ("explain", "klausul", "4.2.3"),
        ("explain", "4.2.33"),
        ("clauses", "--records"),
        ("audit", "--help", "--lang", "id"),
        ("audit", "--quiet=yes"),
        ("--lang", "fr", "audit"),
        (),
    ],
)
def test_old_versions_do_what_new_ones_do(
    old: Installed, tmp_path: Path, arguments: tuple[str | Path, ...]
) -> None:
    assert spm(*arguments, cwd=tmp_path) == old.run("spm-check", *arguments, cwd=tmp_path)


def test_old_versions_read_a_catalogue_that_was_edited(old: Installed, tmp_path: Path) -> None:
    (old.package / "clauses" / "iso-9001-2008" / "compiled.json").unlink()
    audit = (*AUDIT, "-f", "json")
    assert spm(*audit, cwd=tmp_path) == old.run("spm-check", *audit, cwd=tmp_path)
