"""A way to run the program that needs no process of its own."""

import gc
import os
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from running import CACHE, CLEAN, Ran
from spm_check.cli.app import run
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.catalogue_folder import read_catalogue


@cache
def read_once(folder: str) -> Catalogue:
    """Return a catalogue; hundreds of runs read it as often as one does."""
    return read_catalogue(folder)


@pytest.fixture
def here(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Ran]]:
    """Return what runs a command line in this process, in 80 columns; `env` as for `spm`."""
    for name in set(os.environ) - set(CLEAN):
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("SPM_CHECK_CACHE", CACHE.name)
    monkeypatch.setattr("spm_check.reading.catalogue.shelf.load", read_once)

    def ran(*arguments: object, env: dict[str, str] | None = None) -> Ran:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            code = run([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    yield ran
    gc.enable()  # a run switches it off, for a process that ends soon
