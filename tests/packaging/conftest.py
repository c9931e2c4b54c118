"""What the tests of the package share; each is made once."""

from pathlib import Path

import pytest

from packed import Built, Installed, build, install, locked, take_sources


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a clean copy of the sources."""
    return take_sources(tmp_path_factory.mktemp("sources"))


@pytest.fixture(scope="session")
def built(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return the sdist and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    build(sources, folder)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Built(sources, sdist, wheel)


@pytest.fixture(scope="session")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Return a bare environment with the wheel in it, beside the versions that are tested."""
    return install(built.wheel, tmp_path_factory.mktemp("bare"), locked())
