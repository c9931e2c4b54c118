"""Keeping portfolios in a database, and drawing what is kept."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from running import EXAMPLES, Ran
from spm_check.store import keeping
from spm_check.store.failing import StoreError

SECRET = "rahasia-sekali"  # noqa: S105  what no message may show


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Return a folder with two units in it."""
    for name in ("puskesmas-melati-2013", "kantor-perizinan"):
        shutil.copytree(EXAMPLES / name, tmp_path / "kota" / "layanan" / name)
    return tmp_path / "kota"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return a place for a store."""
    return tmp_path / "toko.db"


def keep(
    here: Callable[..., Ran], city: Path, store: Path, on: str = "2013-03-01", *more: str | Path
) -> Ran:
    """Audit a city and keep what was found."""
    return here("portfolio", city, "--store", store, "--on", on, "-j", "1", *more)


def told(here: Callable[..., Ran], store: Path, *more: str | Path) -> dict[str, Any]:
    """Return the history as a program reads it."""
    found: dict[str, Any] = json.loads(
        here("portfolio", "history", "--store", store, "-f", "json", *more).out
    )
    return found


def test_a_run_is_held_against_the_one_before_it_in_the_store(
    here: Callable[..., Ran], city: Path, store: Path, tmp_path: Path
) -> None:
    first = json.loads(keep(here, city, store, "2013-03-01", "-f", "json").out)
    again = json.loads(keep(here, city, store, "2013-03-01", "-f", "json").out)
    later = json.loads(keep(here, city, store, "2013-07-01", "-f", "json").out)
    (tmp_path / "lama.json").write_text(json.dumps({**first, "on": "2012-01-01"}), "utf-8")
    since = ("--since", tmp_path / "lama.json")
    asked = json.loads(keep(here, city, store, "2013-07-01", "-f", "json", *since).out)

    assert [None, None, "2013-03-01", "2012-01-01"] == [
        each["before"] for each in (first, again, later, asked)
    ]


def test_the_exit_code_and_the_report_are_those_without_a_store(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    without = here("portfolio", city, "--on", "2013-03-01", "-j", "1")

    assert without == keep(here, city, store)
    assert 0 == keep(here, city, store, "2013-03-01", "--fail-on", "major").code


def test_a_history_has_every_day_in_every_format(
    here: Callable[..., Ran], city: Path, store: Path, tmp_path: Path
) -> None:
    for day in ("2013-07-01", "2013-03-01"):
        keep(here, city, store, day)
    ran = here("portfolio", "history", "--store", store, "-o", f"html={tmp_path / 'h.html'}")
    document = told(here, store)

    assert (0, "") == (ran.code, ran.err)
    assert 80 >= max(map(len, ran.out.splitlines()))
    assert ["2013-03-01", "2013-07-01"] == [each["on"] for each in document["whole"]]
    assert 2 == (tmp_path / "h.html").read_text("utf-8").count("<svg")


def test_a_history_is_of_what_is_asked_for(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    keep(here, city, store)
    keep(here, city, store, "2013-07-01")
    unit = "layanan/puskesmas-melati-2013"
    narrowed = told(here, store, "--unit", unit, "--clause", "4.2.3", "--from", "2013-04-01")

    assert [[unit], ["4.2.3"], 1] == [
        [each["path"] for each in narrowed["units"]],
        [each["clause"] for each in narrowed["clauses"]],
        len(narrowed["whole"]),
    ]
    assert "kind" == told(here, store, "--by", "kind")["by"]


@pytest.mark.parametrize(
    "option", [("--unit", "tidak-ada"), ("--group", "tidak-ada"), ("--clause", "9.9")]
)
def test_what_is_not_kept_is_a_mistake(
    here: Callable[..., Ran], city: Path, store: Path, option: tuple[str, str]
) -> None:
    keep(here, city, store)
    ran = here("portfolio", "history", "--store", store, *option)

    assert (2, "") == (ran.code, ran.out)
    assert option[1] in ran.err


def test_roots_are_told_apart_by_the_names_given(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    keep(here, city, store)
    keep(here, city, store, "2013-03-01", "--as", "kota-lain")

    assert 3 == here("portfolio", "history", "--store", store).code
    assert "kota-lain, " not in here("portfolio", "history", "--store", store).out
    assert "kota" == told(here, store, "--as", "kota")["root"]
    ran = here("portfolio", "history", "--store", store, "--as", "desa")
    assert (3, True) == (ran.code, "kota, kota-lain" in ran.err)


def test_the_variable_stands_for_the_option(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    env = {"SPM_CHECK_STORE": str(store)}
    here("portfolio", city, "--on", "2013-03-01", "-j", "1", env=env)

    assert 0 == here("portfolio", "history", env=env).code
    assert 2 == here("portfolio", "history").code


def test_a_folder_called_like_the_command_is_written_with_a_dot(
    here: Callable[..., Ran], city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    city.rename(city.parent / "history")
    monkeypatch.chdir(city.parent)

    assert 1 == here("portfolio", "./history", "--on", "2013-03-01", "-j", "1").code
    assert 2 == here("portfolio", "history").code


def test_a_history_speaks_the_language_asked_for_wherever_it_is_asked(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    keep(here, city, store)
    history = ("portfolio", "history", "--store", store)

    assert "Riwayat portofolio" in here("--lang", "id", *history).out
    assert here("--lang", "id", *history) == here(*history, "--lang", "id")


def test_a_store_that_is_not_there_is_not_made_to_draw_it(
    here: Callable[..., Ran], store: Path
) -> None:
    assert 3 == here("portfolio", "history", "--store", store).code
    assert not store.exists()


def test_a_store_in_a_unit_or_in_the_place_of_a_report_is_refused(
    here: Callable[..., Ran], city: Path, store: Path
) -> None:
    inside = city / "layanan" / "kantor-perizinan" / "toko.db"

    assert 2 == keep(here, city, inside).code
    assert not inside.exists()
    assert 2 == keep(here, city, store, "2013-03-01", "-o", f"json={store}").code
    keep(here, city, store)
    assert 2 == here("portfolio", "history", "--store", store, "-o", f"json={store}").code


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("address", "code"),
    [
        (f"postgresql://spm:{SECRET}@127.0.0.1:1/mutu", 3),
        (f"postgresql://spm:{SECRET}@127.0.0.1:x/mutu", 2),
        (f"postgresql://127.0.0.1:1/mutu?user=spm&password={SECRET}", 3),
        (f"postgresql://127.0.0.1:1/mutu?tidak-ada={SECRET}", 3),
        (f"mysql://spm:{SECRET}@127.0.0.1/mutu", 2),
        (f"sqlite:///tidak/ada/toko.db?key={SECRET}", 3),
        ("sqlite://", 2),
    ],
)
def test_an_address_that_leads_nowhere_is_told_and_no_password_with_it(
    here: Callable[..., Ran], city: Path, address: str, code: int, language: str
) -> None:
    kept = here("portfolio", city, "--store", address, "--lang", language, "--debug")
    drawn = here("portfolio", "history", "--store", address, "--lang", language, "--debug")

    assert (code, code) == (kept.code, drawn.code), kept.err
    assert "" == kept.out
    for ran in (kept, drawn):
        assert ran.err
        assert SECRET not in ran.err
        assert "Traceback" not in ran.err


def test_a_run_that_cannot_be_kept_is_shown_and_ends_with_4(
    here: Callable[..., Ran], city: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise StoreError("store-locked")

    monkeypatch.setattr(keeping, "keep", locked)
    ran = keep(here, city, store, "2013-03-01", "--lang", "en")

    assert 4 == ran.code
    assert "Puskesmas Melati" in ran.out
    assert "somebody else is writing" in ran.err


def test_without_the_extra_a_line_says_how_to_install_it(
    here: Callable[..., Ran], city: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spm_check.cli.extras.find_spec", lambda _: None)
    ran = keep(here, city, store)

    assert 3 == ran.code
    assert "pip install 'spm-check[store]'" in ran.err
