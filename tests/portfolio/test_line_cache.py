"""A line that was kept answers the same question about an unchanged unit, and no other."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from spm_check import caches
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio import auditing, kept_rows, memory
from spm_check.portfolio.crews import here
from spm_check.portfolio.examining import Batch, Orders, examine
from spm_check.portfolio.filing import Filing
from spm_check.portfolio.line_cache import memory_of
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.reaching import units_of
from spm_check.portfolio.surveying import survey
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.unit.finder import UnitPath
from spm_check.review import review

ON = date(2012, 7, 1)
UNIT = """\
format: spm-check/unit/1
unit: {name: Unit Contoh, kind: agency}
documents:
  - {id: D-1, title: Prosedur, kind: procedure, clauses: [4.2.3], file: a.txt}
"""
PLAN = """\
format: spm-check/plan/1
actions:
  - {findings: ["2423824fa4f25a409f666c9046bc1eb6"], correction: Melengkapi, due: 2012-01-01}
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPM_CHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setattr(memory, "SETTLED", 0)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    unit = tmp_path / "root" / "unit"
    unit.mkdir(parents=True)
    (unit / "unit.yaml").write_text(UNIT, encoding="utf-8")
    (unit / "a.txt").write_text("Prosedur\n", encoding="utf-8")
    (unit / "b.txt").write_text("Lain\n", encoding="utf-8")
    return tmp_path / "root"


@pytest.fixture
def audited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders of the units that were audited, one after the other."""
    folders: list[str] = []

    def noted(path: UnitPath, *args: object, **given: object) -> object:
        folders.append(os.path.basename(path.folder))
        return review(path, *args, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(auditing, "review", noted)
    return folders


def orders(
    root: Path, clauses: str | None = None, on: date = ON, limits: Limits = DEFAULT
) -> Orders:
    asked = Orders(str(root), on, clauses or own_clauses(), limits)
    return replace(asked, memory=memory_of(asked))


def ask(asked: Orders) -> tuple[UnitLine | Unreadable, ...]:
    surveyed = survey(sorted(units_of(asked)), asked, here(1))
    return (*surveyed.units, *surveyed.unreadable)


def file_of(asked: Orders) -> Path:
    assert asked.memory is not None
    return Path(asked.memory.file)


def test_what_has_not_changed_is_not_audited_again(root: Path, audited: list[str]) -> None:
    first = ask(orders(root))
    assert first == ask(orders(root))
    assert audited == ["unit"]


def test_a_unit_that_was_moved_is_known_by_its_new_path(root: Path, audited: list[str]) -> None:
    (first,) = ask(orders(root))
    (root / "unit").rename(root / "pindah")
    assert (replace(first, path="pindah"),) == ask(orders(root))
    assert audited == ["unit"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda unit: (unit / "unit.yaml").write_text(UNIT.replace("Contoh", "Lain")), id="file"
        ),
        pytest.param(lambda unit: (unit / "plan.yaml").write_text(PLAN), id="plan"),
        pytest.param(lambda unit: (unit / "a.txt").write_text(""), id="emptied"),
        pytest.param(lambda unit: (unit / "a.txt").unlink(), id="removed"),
        pytest.param(lambda unit: (unit / "c.txt").write_text("Baru"), id="added"),
        pytest.param(lambda unit: (unit / "b.txt").rename(unit / "d.txt"), id="renamed"),
        pytest.param(lambda unit: (unit / "a.txt").chmod(0o600), id="mode"),
        pytest.param(lambda unit: os.utime(unit / "a.txt", (1, 1)), id="time"),
        pytest.param(lambda unit: (unit / "kosong").mkdir(), id="folder"),
    ],
)
def test_whatever_changes_in_a_unit_it_is_audited_again(
    root: Path, audited: list[str], change: Callable[[Path], object]
) -> None:
    ask(orders(root))
    change(root / "unit")
    again = ask(orders(root))
    assert audited == ["unit", "unit"]
    assert again == ask(replace(orders(root), memory=None))


def test_what_is_in_a_file_that_nobody_declares_changes_nothing(
    root: Path, audited: list[str]
) -> None:
    first = ask(orders(root))
    (root / "unit" / "b.txt").write_text("", encoding="utf-8")
    assert first == ask(orders(root)) == ask(replace(orders(root), memory=None))
    assert audited == ["unit", "unit"]


@pytest.mark.parametrize(
    ("during", "afterwards"),
    [
        (lambda unit: (unit / "c.txt").write_text("x"), lambda _: None),
        (lambda unit: (unit / "c.txt").write_text("x"), lambda unit: (unit / "c.txt").unlink()),
        (lambda unit: (unit / "a.txt").write_text(""), lambda _: None),
    ],
    ids=["added", "added for a moment", "emptied"],
)
def test_what_changes_while_a_unit_is_audited_is_not_kept(
    root: Path,
    audited: list[str],
    monkeypatch: pytest.MonkeyPatch,
    during: Callable[[Path], object],
    afterwards: Callable[[Path], object],
) -> None:
    again: Callable[..., object] = vars(auditing)["review"]

    def changing(*args: object, **given: object) -> object:
        during(root / "unit")
        report = again(*args, **given)
        afterwards(root / "unit")
        return report

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(auditing, "review", changing)
        ask(orders(root))
    assert ask(orders(root)) == ask(replace(orders(root), memory=None))
    assert audited == ["unit"] * 3


def test_a_content_that_changes_within_its_size_and_time_does_so_once(
    root: Path, audited: list[str]
) -> None:
    ask(orders(root))
    file = root / "unit" / "a.txt"
    before = file.stat()
    file.write_text("prosedur\n", encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    ask(orders(root))
    assert audited == ["unit", "unit"]


@pytest.mark.parametrize(
    ("on", "limits"),
    [(date(2012, 7, 2), DEFAULT), (ON, Limits(entries=1_000))],
    ids=["the day", "the limits"],
)
def test_another_question_gets_another_answer(
    root: Path, audited: list[str], on: date, limits: Limits
) -> None:
    ask(orders(root))
    ask(orders(root, on=on, limits=limits))
    assert audited == ["unit", "unit"]


def test_another_catalogue_or_version_is_another_question(
    root: Path, audited: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clauses = tmp_path / "clauses"
    shutil.copytree(own_clauses(), clauses)
    ask(orders(root, str(clauses)))
    ask(orders(root, str(clauses)))
    with (clauses / "iso-9001-2008" / "evidence.yaml").open("a", encoding="utf-8") as stream:
        stream.write("# lain\n")
    ask(orders(root, str(clauses)))
    monkeypatch.setattr("spm_check.__version__", "0.0")
    ask(orders(root, str(clauses)))
    assert audited == ["unit"] * 3


def test_what_depends_on_where_a_link_leads_is_always_audited(
    root: Path, audited: list[str]
) -> None:
    (root / "unit" / "tautan.txt").symlink_to("a.txt")
    assert ask(orders(root)) == ask(orders(root))
    assert audited == ["unit", "unit"]


@pytest.fixture
def city(root: Path) -> Path:
    """The folder of the root, where two units stand one above the other and a third below both."""
    (root / "unit").rename(root / "provinsi")
    shared = UNIT.replace("file: a.txt", "file: a.txt, status: approved, serves_children: yes")
    (root / "provinsi" / "unit.yaml").write_text(shared, encoding="utf-8")
    for name, above in (("kota", "../provinsi"), ("desa", "../kota/unit.yaml")):
        (root / name).mkdir()
        text = UNIT.partition("documents:")[0] + f"inherits: {above}\n"
        (root / name / "unit.yaml").write_text(text, encoding="utf-8")
    return root


def test_a_unit_that_inherits_is_known_too(city: Path, audited: list[str]) -> None:
    assert ask(orders(city)) == ask(orders(city))
    assert audited == ["desa", "kota", "provinsi"]


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (lambda city: (city / "provinsi" / "a.txt").write_text(""), ["desa", "kota", "provinsi"]),
        (lambda city: (city / "provinsi" / "a.txt").unlink(), ["desa", "kota", "provinsi"]),
        (lambda city: (city / "kota" / "lain.txt").write_text("x"), ["desa", "kota"]),
        (lambda city: (city / "desa" / "lain.txt").write_text("x"), ["desa"]),
    ],
    ids=["emptied far above", "removed far above", "beside, above", "its own"],
)
def test_what_changes_in_a_unit_above_changes_what_is_known_of_those_below(
    city: Path, audited: list[str], change: Callable[[Path], object], again: list[str]
) -> None:
    ask(orders(city))
    change(city)
    audited.clear()
    assert ask(replace(orders(city), memory=None)) == ask(orders(city))
    assert audited == ["desa", "kota", "provinsi", *again]


def test_a_unit_above_that_lies_outside_another_root_is_not_known_there(city: Path) -> None:
    ask(orders(city))
    (city / "kabupaten").mkdir()
    (city / "kota").rename(city / "kabupaten" / "kota")
    (city / "kabupaten" / "kota" / "unit.yaml").write_text(
        (city / "desa" / "unit.yaml").read_text().replace("../kota", "../../provinsi"),
        encoding="utf-8",
    )
    within = orders(city)
    assert ["desa", "kabupaten/kota", "provinsi"] != [each.path for each in ask(within)]
    (told,) = ask(orders(city / "kabupaten"))
    assert isinstance(told, Unreadable)


def test_a_unit_within_the_one_above_it_is_always_audited(city: Path, audited: list[str]) -> None:
    (city / "desa").rename(city / "kota" / "desa")
    (city / "kota" / "desa" / "unit.yaml").write_text(
        (city / "kota" / "unit.yaml").read_text().replace("../provinsi", ".."), encoding="utf-8"
    )
    for _ in range(2):
        ask(orders(city))
    assert 2 == audited.count("desa")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("way", ["../induk", "../induk/unit.yaml", "../induk/../provinsi"])
def test_a_line_that_depends_on_where_a_link_leads_is_not_kept(city: Path, way: str) -> None:
    (city / "induk").symlink_to(city / "provinsi")
    file = city / "kota" / "unit.yaml"
    file.write_text(file.read_text().replace("../provinsi", way), encoding="utf-8")
    ask(orders(city))
    (city / "induk").unlink()
    assert ask(orders(city)) == ask(replace(orders(city), memory=None))


def test_a_file_that_is_emptied_after_it_was_read_is_looked_at_again_whatever_the_clock_says(
    root: Path, audited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    again: Callable[..., object] = vars(auditing)["review"]

    def emptied(*args: object, **given: object) -> object:
        report = again(*args, **given)
        (root / "unit" / "a.txt").write_text("")
        return report

    late = replace(orders(root).memory or Memory("", b"", b"", 0), began=2**63 - 1)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(auditing, "review", emptied)
        ask(replace(orders(root), memory=late))
    assert ask(orders(root)) == ask(replace(orders(root), memory=None))
    assert audited == ["unit"] * 3


def test_a_unit_above_may_lie_within_another_folder_than_the_root(
    city: Path, audited: list[str]
) -> None:
    def below() -> Orders:
        return replace(orders(city / "desa"), above=str(city))

    for name in ("satu.txt", "dua.txt"):
        (city / "kota" / name).touch()
        assert ask(below()) == ask(replace(below(), memory=None)) == ask(below())
    assert audited == ["desa"] * 4


@pytest.mark.parametrize("ways", ["x", "[1]", "null"])
def test_ways_that_somebody_else_wrote_lead_nowhere(
    city: Path, audited: list[str], ways: str
) -> None:
    first = ask(orders(city))
    with sqlite3.connect(file_of(orders(city))) as base:
        base.execute("update lines set ways = ?", (ways,))
    base.close()
    assert first == ask(orders(city))
    assert audited == ["desa", "kota", "provinsi"] * 2


def test_what_has_just_changed_is_not_kept(
    root: Path, audited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "SETTLED", 60_000_000_000)
    ask(orders(root))
    ask(orders(root))
    assert audited == ["unit", "unit"]


def test_a_unit_that_cannot_be_read_is_told_every_time(root: Path) -> None:
    (root / "unit" / "unit.yaml").write_text("format: [", encoding="utf-8")
    (told,) = ask(orders(root))
    assert isinstance(told, Unreadable)
    assert (told,) == ask(orders(root))


def test_what_may_pass_by_itself_is_not_kept(root: Path, audited: list[str]) -> None:
    unit = root / "unit"
    (unit / "manual.docx").write_bytes(b"PK\x03\x04 rusak")
    manual = "  - {id: M-1, title: Manual, kind: manual, clauses: [4.2.2], file: manual.docx}\n"
    (unit / "unit.yaml").write_text(UNIT + manual, encoding="utf-8")
    assert ask(orders(root)) == ask(orders(root))
    assert audited == ["unit", "unit"]


def test_a_line_without_its_report_is_no_answer_to_who_wants_the_report(
    root: Path, audited: list[str], tmp_path: Path
) -> None:
    ask(orders(root))
    filing = Filing(str(tmp_path / "laporan"), None)
    ask(replace(orders(root), filing=filing))
    assert audited == ["unit", "unit"]
    assert os.listdir(tmp_path / "laporan")
    (in_full,) = ask(replace(orders(root), in_full=True))
    assert isinstance(in_full, UnitLine)
    assert in_full.particulars is not None
    (again,) = ask(orders(root))
    assert again == replace(in_full, particulars=None)


@pytest.mark.parametrize("content", [b"", b"no cache", b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_damaged_cache_is_begun_anew(root: Path, audited: list[str], content: bytes) -> None:
    first = ask(orders(root))
    file_of(orders(root)).write_bytes(content)
    assert first == ask(orders(root)) == ask(orders(root))
    assert audited == ["unit", "unit"]


def test_a_line_that_somebody_else_wrote_is_no_line(root: Path, audited: list[str]) -> None:
    first = ask(orders(root))
    with sqlite3.connect(file_of(orders(root))) as base:
        base.execute("update lines set line = x'00'")
    base.close()
    assert first == ask(orders(root))
    assert audited == ["unit", "unit"]


def test_a_cache_in_use_by_somebody_else_is_done_without(
    root: Path, audited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ask(orders(root))
    monkeypatch.setattr(caches, "SECONDS", 0)
    held = sqlite3.connect(file_of(orders(root)))
    held.execute("begin exclusive")
    assert first == ask(orders(root))
    held.close()
    assert audited == ["unit", "unit"]


def test_a_cache_that_cannot_be_written_is_done_without(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-folder").write_text("")
    monkeypatch.setenv("SPM_CHECK_CACHE", str(tmp_path / "no-folder"))
    assert ask(orders(root)) == ask(replace(orders(root), memory=None))


def test_a_cache_that_is_deleted_while_it_is_open_does_no_harm(
    root: Path, audited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = orders(root)
    again: Callable[..., object] = vars(auditing)["review"]

    def deleting(*args: object, **given: object) -> object:
        file_of(asked).unlink()
        return again(*args, **given)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(auditing, "review", deleting)
        first = ask(asked)
    assert first == ask(asked) == ask(asked)
    assert audited == ["unit", "unit"]


def test_the_lines_kept_first_are_dropped_where_there_are_too_many(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_rows, "LARGEST", 36_000)
    asked = orders(root)
    for number in range(1, 26):
        given = Limits(entries=1_000 + number)
        ask(orders(root, limits=given))
    with sqlite3.connect(file_of(asked)) as base:
        numbers = [number for (number,) in base.execute("select number from lines order by 1")]
    base.close()
    assert 25 == numbers[-1]
    assert 0 < len(numbers) < 25
    assert numbers == list(range(numbers[0], 26))


def test_many_workers_write_at_once_and_lose_nothing(root: Path) -> None:
    for number in range(24):
        shutil.copytree(root / "unit", root / f"unit-{number:02}")
    asked = orders(root)
    batches = [Batch(asked, (each,)) for each in units_of(asked)]
    with ThreadPoolExecutor(8) as workers:
        results = list(workers.map(examine, batches))
    assert [batch.paths[0] for batch in batches] == [result[0].path for result in results]
    with sqlite3.connect(file_of(asked)) as base:
        assert (25,) == base.execute("select count(*) from lines").fetchone()
    base.close()


def test_the_cache_never_lies_below_the_root(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPM_CHECK_CACHE", str(root / "unit"))
    assert orders(root).memory is None


def test_nothing_is_kept_where_nobody_wants_it(root: Path, audited: list[str]) -> None:
    asked = orders(root)
    assert isinstance(asked.memory, Memory)
    ask(replace(asked, memory=None))
    assert not file_of(asked).exists()
    assert audited == ["unit"]
