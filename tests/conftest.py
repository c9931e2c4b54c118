"""What every test may ask for: the catalogue of the checkout, and leave to write goldens."""

import gc
import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from running import CACHE, CLEAN, Ran
from spm_check.cli.app import run
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.catalogue_folder import read_catalogue

os.environ["SPM_CHECK_CACHE"] = CACHE.name  # audits in this process read manuals, too

CHECKOUT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Derandomized: the same examples on every machine, so that a red run can be made red again.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("SPM_CHECK_EXAMPLES", "20")),  # `make slow` asks for more
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make goldens` and `make docs` write what the tests compare with."""
    about = "write what is expected instead of comparing with it; read the diff afterwards"
    parser.addoption("--write", action="store_true", help=about)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return ISO 9001:2008 as it lies in the checkout."""
    return read_catalogue(os.path.join(CHECKOUT, "clauses", "iso-9001-2008"))


@pytest.fixture
def same(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Return what compares a text with the one a file keeps; with `--write` it is kept anew."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--write"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        kept = file.read_bytes().decode() if file.exists() else ""
        assert kept == text, f"{file.name} is not as it is kept; --write keeps it anew"

    return compare


@cache
def read_once(folder: str) -> Catalogue:
    """Return a catalogue; hundreds of runs read it as often as one does."""
    return read_catalogue(folder)


@pytest.fixture
def here(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Ran]]:
    """Return what runs a command line in this process, in 80 columns; `env`, `cwd` as for `spm`."""
    for name in set(os.environ) - set(CLEAN):
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("SPM_CHECK_CACHE", CACHE.name)
    monkeypatch.setattr("spm_check.reading.catalogue.shelf.load", read_once)

    def ran(
        *arguments: object, env: dict[str, str] | None = None, cwd: str | Path | None = None
    ) -> Ran:
        with pytest.MonkeyPatch.context() as patch:
            if cwd is not None:
                patch.chdir(cwd)
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            code = run([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    yield ran
    gc.enable()  # a run switches it off, for a process that ends soon
