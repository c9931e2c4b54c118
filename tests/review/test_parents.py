"""The units above a unit: found within a root, read once, refused at the line that names them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import ON
from complaining import refused
from running import CHECKOUT, unit
from spm_check.model.report import GapReport
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.limits import DEFAULT
from spm_check.reading.unit.finder import UnitPath, find_unit
from spm_check.reading.unit.unit_file import read_unit
from spm_check.review import review
from spm_check.review.parents import Parents

HEAD = "format: spm-check/unit/1\nunit: {{name: {}, kind: agency}}\n"
SHARED = """documents:
  - {id: PM-01, title: P, kind: procedure, clauses: [4.2.3], file: dok/a.txt, status: approved,
     approved_on: 2012-01-02, serves_children: yes}
  - {id: PM-02, title: Q, kind: procedure, clauses: [4.2.4], file: dok/b.txt, status: approved}
records:
  - {id: RM-01, title: R, clauses: [5.6.1], file: dok/a.txt}
"""

SHELF = Shelf(os.path.join(CHECKOUT, "clauses"))


def made(folder: Path, name: str = "A", inherits: str = "", more: str = "", **files: str) -> Path:
    """Write a unit; `inherits` is on its third line."""
    line = f"inherits: {inherits}\n" if inherits else ""
    return unit(folder, HEAD.format(name) + line + more, **files)


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Return a root with a city that shares one document, and a village that inherits."""
    made(tmp_path / "kota", "Kota", more=SHARED, dok__a="x")
    (tmp_path / "kota/dok/a").rename(tmp_path / "kota/dok/a.txt")
    made(tmp_path / "desa", "Desa", "../kota/unit.yaml")
    return tmp_path


def reviewed(folder: Path, root: Path | None) -> GapReport:
    """Return the report of a unit, with parents looked for within a root."""
    parents = Parents(str(root), SHELF, DEFAULT) if root else None
    return review(find_unit(str(folder)), SHELF, DEFAULT, ON, parents=parents)


def verdict(report: GapReport, requirement: str) -> str:
    """Return the verdict on a requirement."""
    return next(j.verdict for j in report.judgements if j.requirement.id == requirement)


def test_what_the_city_shares_serves_the_village(city: Path) -> None:
    report = reviewed(city / "desa", city)

    assert ["../PM-01"] == [each.item.id for each in report.items]
    assert ("../kota/dok/a.txt",) == report.items[0].files
    assert "conformity" == verdict(report, "4.2.3.p2")
    assert () == report.obstacles


def test_the_files_of_the_city_are_none_of_the_village(city: Path) -> None:
    assert (0, ()) == (
        (report := reviewed(city / "desa", city)).files,
        report.undeclared,
    )


def test_the_city_may_be_named_by_its_folder(city: Path) -> None:
    made(city / "desa", "Desa", "../kota")

    assert "conformity" == verdict(reviewed(city / "desa", city), "4.2.3.p2")


def test_what_stands_above_the_city_serves_the_village_too(city: Path) -> None:
    made(city / "desa" / "rw", "RW", "..")

    assert ["../../PM-01"] == [each.item.id for each in reviewed(city / "desa/rw", city).items]


def test_a_unit_may_inherit_from_one_below_it(city: Path) -> None:
    made(city, "Provinsi", "kota")

    report = reviewed(city, city)

    assert ("./kota/dok/a.txt",) == report.items[0].files


def test_without_a_root_nothing_is_looked_for_and_the_report_says_so(city: Path) -> None:
    report = reviewed(city / "desa", None)

    assert [("../kota/unit.yaml", "root-unnamed")] == [(o.path, o.kind) for o in report.obstacles]
    assert "major" == verdict(report, "4.2.3.p2")


def complained(folder: Path, root: Path) -> list[tuple[str, int, int, str]]:
    """Return the complaints about a unit, with the facts that they tell."""
    found = refused(reviewed, folder, root)
    return [
        (each.code, each.place.line, each.place.column, " ".join(each.facts.values()))
        for each in found
    ]


def test_a_parent_outside_the_root_is_refused(city: Path) -> None:
    expected = [("parent-outside", 3, 11, "../kota/unit.yaml")]

    assert expected == complained(city / "desa", city / "desa")


def test_a_unit_outside_the_root_has_no_parents_in_it(city: Path) -> None:
    assert "parent-outside" == complained(city / "desa", city / "kota")[0][0]


def test_a_link_that_leads_out_of_the_root_is_not_followed(city: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    made(root / "desa", "Desa", "../kota")
    (root / "kota").symlink_to(city / "kota")

    assert [("parent-outside", 3, 11, "../kota")] == complained(root / "desa", root)


@pytest.mark.parametrize("way", ["../kotta/unit.yaml", "../kosong", "../kota/dok"])
def test_a_missing_parent_is_told_at_its_line(city: Path, way: str) -> None:
    (city / "kosong").mkdir()
    made(city / "desa", "Desa", way)

    assert [("parent-missing", 3, 11, way)] == complained(city / "desa", city)


def test_a_broken_parent_is_told_with_the_count_of_its_mistakes(city: Path) -> None:
    made(city / "kota", "Kota", more="a: 1\nb: 2\n")

    expected = [("parent-unusable", 3, 11, "../kota/unit.yaml 2")]
    assert expected == complained(city / "desa", city)


def test_a_parent_without_its_own_parent_is_broken(city: Path) -> None:
    made(city / "kota", "Kota", "../provinsi")

    expected = [("parent-unusable", 3, 11, "../kota/unit.yaml 1")]
    assert expected == complained(city / "desa", city)
    assert [("parent-missing", 3, 11, "../provinsi")] == complained(city / "kota", city)


def test_no_unit_inherits_from_itself(city: Path) -> None:
    made(city / "desa", "Desa", "unit.yaml")

    told = "desa/unit.yaml → desa/unit.yaml"
    assert [("parent-circular", 3, 11, told)] == complained(city / "desa", city)


def test_a_circle_is_told_by_every_unit_that_leads_into_it(city: Path) -> None:
    made(city / "kota", "Kota", "../dinas")
    made(city / "dinas", "Dinas", "../kota")

    told = "kota/unit.yaml → dinas/unit.yaml → kota/unit.yaml"
    assert [("parent-circular", 3, 11, told)] == complained(city / "desa", city)
    assert [("parent-circular", 3, 11, told)] == complained(city / "kota", city)


def test_so_many_units_may_stand_above_one_and_no_more(city: Path) -> None:
    for level in range(9, 0, -1):
        made(city / str(level), str(level), f"../{level - 1}" if level > 1 else "")
    made(city / "10", "10", "../9")

    assert () == reviewed(city / "9", city).obstacles
    assert [("parent-too-far", 3, 11, "8")] == complained(city / "10", city)


def test_mistakes_in_the_plan_are_told_in_the_same_run(city: Path) -> None:
    made(city / "desa", "Desa", "../kotta")
    (city / "desa/plan.yaml").write_text("a: 1\n", encoding="utf-8")

    codes = {each[0] for each in complained(city / "desa", city)}

    assert {"parent-missing", "key-unknown", "key-missing"} <= codes


def test_each_parent_is_read_once_for_all_its_children(
    city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(city / "kelurahan", "Kelurahan", "../kota")
    read: list[str] = []

    def counted(file: str, *rest: object) -> object:
        read.append(os.path.relpath(file, city))
        return read_unit(file, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("spm_check.review.parents.read_unit", counted)
    parents = Parents(str(city), SHELF, DEFAULT)
    for name in ("desa", "kelurahan"):
        review(find_unit(str(city / name)), SHELF, DEFAULT, ON, parents=parents)

    assert ["kota/unit.yaml"] == read


Behind = Callable[[str], list[str]]


@pytest.fixture
def behind(city: Path) -> Behind:
    """Return what tells the files behind the report of a unit, from the root."""

    def told(name: str) -> list[str]:
        path: UnitPath = find_unit(str(city / name))
        above = Parents(str(city), SHELF, DEFAULT).behind(path)
        return [os.path.relpath(file, city) for each in above for file in each.files]

    return told


def test_whoever_keeps_reports_is_told_on_what_they_rest(behind: Behind) -> None:
    assert ["kota/unit.yaml", "kota/dok/a.txt"] == behind("desa")


def test_a_unit_by_itself_rests_on_no_other(behind: Behind) -> None:
    assert [] == behind("kota")


def test_a_key_written_in_another_way_is_seen(city: Path, behind: Behind) -> None:
    unit(city / "desa", HEAD.format("Desa") + '"in\\x68erits": ../kota\n')

    assert ["kota/unit.yaml", "kota/dok/a.txt"] == behind("desa")
