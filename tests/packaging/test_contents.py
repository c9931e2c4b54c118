"""What is in the sdist and in the wheel, and what is not."""

import email
import shutil
import tomllib
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from packed import Built, build, contents
from running import CHECKOUT
from spm_check import __version__

pytestmark = pytest.mark.wheel

INFO = f"spm_check-{__version__}.dist-info"
SHARED = f"spm_check-{__version__}.data/data/share"
COMPILED = "spm_check/clauses/iso-9001-2008/compiled.json"


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files below a folder, path in it and content; not what the build compiled."""
    for path in folder.rglob("*"):
        if path.is_file() and path.parent.name != "__pycache__":
            yield path.relative_to(folder).as_posix(), path.read_bytes()


@pytest.fixture(scope="module")
def wheel(built: Built) -> dict[str, bytes]:
    """Return the contents of the wheel."""
    return contents(built.wheel)


@pytest.fixture(scope="module")
def metadata(wheel: dict[str, bytes]) -> Message:
    """Return what the wheel says of itself."""
    return email.message_from_string(wheel[f"{INFO}/METADATA"].decode())


def test_the_wheel_has_package_catalogues_and_man_pages_as_they_are_and_nothing_else(
    built: Built, wheel: dict[str, bytes]
) -> None:
    code = {f"spm_check/{n}": c for n, c in files(built.sources / "src" / "spm_check")}
    clauses = {f"spm_check/clauses/{n}": c for n, c in files(built.sources / "clauses")}
    man = {f"{SHARED}/man/{n}": c for n, c in files(built.sources / "man")}
    about = ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")
    more = {name: wheel[name] for name in (COMPILED, *(f"{INFO}/{name}" for name in about))}
    assert code | clauses | man | more == wheel


@pytest.mark.parametrize(
    "name",
    [
        "py.typed",
        "render/html/brief.css",
        "render/html/page.css",
        "render/html/page.js",
        "store/migrations/env.py",
        "store/migrations/versions/v1_tables.py",
        "__main__.py",
        "clauses/iso-9001-2008/catalogue.yaml",
        "clauses/iso-9001-2008/evidence.yaml",
        "clauses/iso-9001-2008/4-quality-management-system.yaml",
        "clauses/iso-9001-2008/5-management-responsibility.yaml",
        "clauses/iso-9001-2008/6-resource-management.yaml",
        "clauses/iso-9001-2008/7-product-realization.yaml",
        "clauses/iso-9001-2008/8-measurement-analysis-improvement.yaml",
        "clauses/iso-9001-2008/statements/7-product-realization.yaml",
    ],
)
def test_the_wheel_has_what_the_program_needs(wheel: dict[str, bytes], name: str) -> None:
    assert f"spm_check/{name}" in wheel


def test_neither_archive_has_tests_benchmarks_or_compiled_python(built: Built) -> None:
    for archive in (built.wheel, built.sdist):
        for name in contents(archive):
            assert not {"tests", "benchmarks", "examples", "__pycache__"} & set(name.split("/"))
            assert not name.endswith(".pyc")


def test_nothing_in_either_archive_names_a_folder_of_this_machine(built: Built) -> None:
    for archive in (built.wheel, built.sdist):
        for name, content in contents(archive).items():
            for folder in (built.sources, CHECKOUT):
                assert str(folder).encode() not in name.encode() + content, name


def test_the_entry_point_is_the_program(wheel: dict[str, bytes]) -> None:
    expected = "[console_scripts]\nspm-check = spm_check.__main__:main"
    assert expected == wheel[f"{INFO}/entry_points.txt"].decode().strip()


def test_the_metadata_tell_version_licence_readme_and_what_it_needs(metadata: Message) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert ("spm-check", __version__) == (metadata["Name"], metadata["Version"])
    assert "Apache-2.0" == metadata["License-Expression"]
    assert project["requires-python"] == metadata["Requires-Python"]
    extras = project["optional-dependencies"]
    more = (f"{need}; extra == '{name}'" for name, extra in extras.items() for need in extra)
    needs = [*project["dependencies"], *more]
    assert sorted(extras) == sorted(metadata.get_all("Provides-Extra") or [])
    assert sorted(map(str.lower, needs)) == sorted(metadata.get_all("Requires-Dist") or [])
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert readme.strip() == str(metadata.get_payload()).strip()


def test_the_sdist_builds_the_same_wheel_as_the_sources(built: Built, tmp_path: Path) -> None:
    build(built.sources, tmp_path, "--wheel")
    (wheel,) = tmp_path.iterdir()
    assert built.wheel.read_bytes() == wheel.read_bytes()


def test_a_catalogue_that_is_broken_stops_the_build_at_its_place(
    built: Built, tmp_path: Path
) -> None:
    shutil.copytree(built.sources, tmp_path / "sources")
    chapter = next((tmp_path / "sources" / "clauses").glob("*/5-*.yaml"))
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(f"{text}wrong: x\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=rf"{chapter.name}:{text.count(chr(10)) + 1}: key-unk"):
        build(tmp_path / "sources", tmp_path / "dist")
    assert not list(tmp_path.glob("dist/*"))
