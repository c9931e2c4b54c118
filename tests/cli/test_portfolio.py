"""`portfolio`: all units below a folder, whatever one of them is like."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, spm, unit

ON = ("--on", "2012-07-01")
CITY = EXAMPLES / "kota-contoh"
READY = EXAMPLES / "kantor-perizinan"
ROLLOUT = """format: spm-check/rollout/1
phases:
  - {name: Semua, folders: [.], start: 2012-01-02, target: 5, by: 2012-03-31}
"""


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Return a folder with two units that can be read."""
    for name in ("a", "b"):
        unit(tmp_path / "kota" / "kesehatan" / name, SOUND.replace("Contoh", name.upper()))
    return tmp_path / "kota"


@pytest.mark.parametrize(
    ("root", "options", "code"),
    [
        (READY, (), 0),
        (CITY / "kota", (), 1),
        (CITY / "kota", ("--fail-on", "never"), 0),
        (CITY / "kota", ("--fail-on", "major"), 1),
        (CITY, ("--fail-on", "never"), 3),  # one cannot be read, whatever is asked of the others
    ],
)
def test_the_exit_code_is_that_of_the_worst_unit(
    here: Callable[..., Ran], root: Path, options: tuple[str, ...], code: int
) -> None:
    ran = here("portfolio", root, *ON, *options)
    assert (code, "") == (ran.code, ran.err)


def test_a_unit_that_cannot_be_read_is_told_and_the_others_are_audited(
    here: Callable[..., Ran],
) -> None:
    told = json.loads(here("portfolio", CITY, *ON, "-f", "json").out)
    assert ["kesehatan/puskesmas-cempaka"] == [each["path"] for each in told["unreadable"]]
    assert 2 == len(told["unreadable"][0]["problems"])
    assert 9 == len(told["units"])


def test_a_folder_without_units_never_looks_clean(here: Callable[..., Ran], tmp_path: Path) -> None:
    ran = here("portfolio", tmp_path, *ON, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert "there is no unit.yaml in this folder or any below it" in ran.err


def test_a_folder_that_is_not_there_is_named(here: Callable[..., Ran], tmp_path: Path) -> None:
    ran = here("portfolio", tmp_path / "tidak-ada", *ON)
    assert (3, "") == (ran.code, ran.out)
    assert "tidak-ada" in ran.err


def test_the_current_folder_is_the_root_unless_another_is_named(
    here: Callable[..., Ran], city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(city)
    told = json.loads(here("portfolio", *ON, "-f", "json").out)
    assert (".", ["kesehatan/a", "kesehatan/b"]) == (
        told["root"],
        [each["path"] for each in told["units"]],
    )


@pytest.mark.parametrize("place", ["kesehatan/a", "kesehatan/a/laporan", "kesehatan/b/../a"])
def test_no_file_is_written_into_the_folder_of_a_unit(
    here: Callable[..., Ran], city: Path, place: str
) -> None:
    ran = here("portfolio", city, *ON, "--lang", "en", "-o", f"json={city / place / 'p.json'}")
    assert (2, "") == (ran.code, ran.out)
    assert "lies in the folder of a unit" in ran.err
    assert not list(city.rglob("p.json"))


def test_a_file_may_lie_beside_the_units(here: Callable[..., Ran], city: Path) -> None:
    before = json.loads(here("portfolio", city, *ON, "-f", "json").out)
    ran = here("portfolio", city, *ON, "-o", city / "p.json")
    assert 1 == ran.code
    assert before == json.loads((city / "p.json").read_text("utf-8"))
    assert before == json.loads(here("portfolio", city, *ON, "-f", "json").out)


def test_since_says_what_changed_and_only_a_portfolio_will_do(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    then, report = tmp_path / "lama.json", tmp_path / "laporan.json"
    here("portfolio", city, *ON, "-o", f"json={then}")
    here("audit", city / "kesehatan" / "a", *ON, "-o", f"json={report}")
    told = json.loads(here("portfolio", city, *ON, "-f", "json", "--since", then).out)
    assert "2012-07-01" == told["before"]
    assert all(each["before"]["findings"] for each in told["units"])

    ran = here("portfolio", city, *ON, "--since", report)
    assert (3, "") == (ran.code, ran.out)
    assert "spm-check/portfolio/1" in ran.err


def test_a_part_of_a_city_inherits_what_lies_within_the_folder_that_is_named(
    here: Callable[..., Ran],
) -> None:
    asked = ("portfolio", CITY / "kesehatan", *ON, "-f", "json")
    alone, within = here(*asked), here(*asked, "--root", CITY)
    lines = {unit["path"]: unit["summary"] for unit in json.loads(within.out)["units"]}
    whole = json.loads(here("portfolio", CITY, *ON, "-f", "json").out)["units"]

    assert [] == json.loads(alone.out)["units"]
    assert lines == {
        unit["path"].removeprefix("kesehatan/"): unit["summary"]
        for unit in whole
        if unit["path"].startswith("kesehatan/")
    }


@pytest.mark.parametrize(("language", "told"), [("en", "--root is for"), ("id", "--root hanya")])
def test_units_above_those_in_a_store_lie_in_it_too(
    here: Callable[..., Ran], language: str, told: str
) -> None:
    ran = here("portfolio", "memory://kota", "--root", ".", env={"SPM_CHECK_LANG": language})
    assert (2, "") == (ran.code, ran.out)
    assert told in ran.err


def test_the_folder_that_is_named_may_be_the_outermost(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    asked = ("portfolio", CITY / "kesehatan", *ON, "-f", "json", "-o", tmp_path / "laporan.json")
    within = [here(*asked, "--root", each).code for each in (CITY, CITY.anchor)]
    assert [3, 3] == within  # one unit cannot be read, and no other is


def test_no_file_is_written_into_a_unit_above(here: Callable[..., Ran]) -> None:
    ran = here(
        *("portfolio", CITY / "kesehatan", "--root", CITY),
        *("-o", CITY / "kota" / "laporan.json"),
    )
    assert 2 == ran.code


def test_any_number_of_jobs_gives_the_same_and_none_is_a_mistake(
    here: Callable[..., Ran], city: Path
) -> None:
    outs = {here("portfolio", city, *ON, "-f", "json", "--jobs", jobs).out for jobs in (1, 2)}
    assert 1 == len(outs)
    for jobs in ("0", "-1", "banyak", "9" * 30):
        assert 2 == here("portfolio", city, *ON, "--jobs", jobs).code


def test_units_are_grouped_as_asked(here: Callable[..., Ran], city: Path) -> None:
    def groups(*options: str) -> list[str]:
        told = json.loads(here("portfolio", city, *ON, "-f", "json", *options).out)
        return [each["name"] for each in told["groups"]]

    assert ["kesehatan"] == groups() == groups("--by", "sector")
    assert [""] == groups("--by", "parent")
    assert ["agency"] == groups("--by", "kind")
    assert 2 == here("portfolio", city, "--by", "warna").code


def test_it_speaks_the_language_that_all_units_share_unless_another_is_asked_for(
    here: Callable[..., Ran], city: Path
) -> None:
    def language(*options: str, **env: str) -> str:
        ran = here("portfolio", city, *ON, "-f", "json", *options, env=env)
        said: str = json.loads(ran.out)["language"]
        return said

    assert "en" == language()
    assert "id" == language("--lang", "id")
    unit(city / "kesehatan" / "c", SOUND.replace("language: en", "language: id"))
    assert ["id", "en"] == [language(LANG="id_ID.UTF-8"), language(LANG="en_GB.UTF-8")]


def test_the_roll_out_plan_beside_the_units_is_followed_or_another_that_is_named(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    def phases(*options: object) -> list[str]:
        told = json.loads(here("portfolio", city, *ON, "-f", "json", *options).out)
        return [each["name"] for each in (told["rollout"] or {"phases": []})["phases"]]

    assert [] == phases()
    (city / "rollout.yaml").write_text(ROLLOUT, "utf-8")
    other = tmp_path / "lain.yaml"
    other.write_text(ROLLOUT.replace("Semua", "Lain"), "utf-8")
    assert (["Semua"], ["Lain"]) == (phases(), phases("--rollout", other))


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ("format: spm-check/rollout/1\nphase: []\n", 'did you mean "phases"?'),
        (ROLLOUT.replace("[.]", "[kesehatn]"), "did you mean kesehatan?"),
    ],
)
def test_a_roll_out_plan_with_mistakes_is_unusable(
    here: Callable[..., Ran], city: Path, plan: str, told: str
) -> None:
    (city / "rollout.yaml").write_text(plan, "utf-8")
    ran = here("portfolio", city, *ON, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert f"{city / 'rollout.yaml'}:" in ran.err
    assert told.replace('"', "") in ran.err.replace('"', "")


def test_nothing_is_written_in_any_unit_and_a_process_of_its_own_says_the_same(
    here: Callable[..., Ran], city: Path
) -> None:
    before = sorted(city.rglob("*"))
    inside = here("portfolio", city, *ON)
    assert inside == spm("portfolio", city, *ON)
    assert before == sorted(city.rglob("*"))
