"""`init` starts a unit folder: asked, answered by a file, or guessed; it never overwrites."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from running import Ran, environment, spm
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.unit.unit_file import read_unit

ANSWERS = """format: spm-check/unit/1
unit: {name: Kelurahan Mawar, kind: village-office, services: [KTP, "Surat: umum"], language: id}
offices:
  lurah: {title: Lurah, holder: Contoh Satu, since: 2012-02-01}
  sekretaris: {title: Sekretaris}
legal_basis: [{kind: Perwal, number: "12", year: 2012, about: "Mutu, #1"}]
applicability: {outsourcing: {applies: no, because: Tidak ada}, traceability: {applies: ya}}
exclusions: [{clause: 7.3, because: "Tidak merancang: semua dari kota"}]
"""


def declared(folder: Path) -> Unit:
    """Return what a unit file declares."""
    return read_unit(str(folder / "unit.yaml"), "unit.yaml", Shelf(own_clauses()))


def typed(folder: Path, *answers: str, lang: str = "id") -> Ran:
    """Run `init` at a terminal where somebody types the answers."""
    terminal, side = pty.openpty()
    os.write(terminal, "".join(f"{answer}\n" for answer in answers).encode())
    done = subprocess.run(
        [sys.executable, "-m", "spm_check", "--lang", lang, "init", str(folder)],
        stdin=side,
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    os.close(side)
    os.close(terminal)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_without_questions_the_folder_tells_name_and_kind(tmp_path: Path) -> None:
    folder = tmp_path / "Puskesmas Dahlia"
    ran = spm("--lang", "id", "init", folder, "--yes")
    unit = declared(folder)

    assert (0, "") == (ran.code, ran.out)
    assert ("Puskesmas Dahlia", "puskesmas", "id") == (unit.name, unit.kind, unit.language)
    assert ["Kepala Puskesmas", "Wakil Manajemen Mutu"] == [o.title for o in unit.offices]
    assert ("iso-9001-2008",) == unit.catalogues


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("RSUD Contoh", "hospital"),
        ("Kantor Camat Contoh", "district"),
        ("kelurahan-mawar", "village-office"),
        ("SMPN 3 Contoh", "school"),
        ("Dinas Perizinan", "licensing"),
        ("Mutu 2012", "other"),
    ],
)
def test_a_kind_is_told_by_the_name(
    here: Callable[..., Ran], tmp_path: Path, name: str, kind: str
) -> None:
    here("init", tmp_path / name, "--yes")

    assert kind == declared(tmp_path / name).kind


def test_the_schema_lies_beside_and_the_file_names_it(tmp_path: Path) -> None:
    spm("init", tmp_path, "--yes")
    first = (tmp_path / "unit.yaml").read_text().splitlines()[0]

    assert "# yaml-language-server: $schema=unit.schema.json" == first
    assert spm("--lang", "en", "schema", "unit").out == (tmp_path / "unit.schema.json").read_text()


def test_a_new_unit_can_be_audited_at_once(tmp_path: Path) -> None:
    spm("init", tmp_path, "--yes")

    assert 1 == spm("audit", tmp_path, "--on", "2012-07-01").code


@pytest.mark.parametrize("name", ["unit.yaml", "unit.yml"])
def test_what_is_there_is_never_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("milik saya")
    ran = spm("init", tmp_path, "--yes")

    assert 4 == ran.code
    assert f"{name}: cannot be written: it is already there and is never overwritten" in ran.err
    assert ["milik saya"] == [path.read_text() for path in tmp_path.iterdir()]


def test_a_schema_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "unit.schema.json").write_text("{}")
    ran = spm("init", tmp_path, "--yes")

    assert 0 == ran.code
    assert f"left as it is: {tmp_path}/unit.schema.json" in ran.err
    assert "{}" == (tmp_path / "unit.schema.json").read_text()


def test_answers_may_come_from_a_file(tmp_path: Path) -> None:
    answers = tmp_path / "jawaban.yaml"
    answers.write_text(ANSWERS)
    ran = spm("init", tmp_path / "baru", "--answers", answers)
    unit = declared(tmp_path / "baru")
    wanted = read_unit(str(answers), "unit.yaml", Shelf(own_clauses()))

    assert 0 == ran.code
    assert wanted.offices == unit.offices
    assert (wanted.services, wanted.legal_basis) == (unit.services, unit.legal_basis)
    assert (wanted.applicability, wanted.exclusions) == (unit.applicability, unit.exclusions)
    assert "Ditulis:" in ran.err


def test_wrong_answers_are_complaints_with_a_place_and_nothing_is_written(tmp_path: Path) -> None:
    answers = tmp_path / "jawaban.yaml"
    answers.write_text(ANSWERS.replace("clause: 7.3", "clause: 7.33"))
    ran = spm("init", tmp_path / "baru", "--answers", answers)

    assert 3 == ran.code
    assert f"{answers}:8:" in ran.err
    assert not (tmp_path / "baru").exists()


def test_answers_are_no_place_for_evidence(tmp_path: Path) -> None:
    answers = tmp_path / "jawaban.yaml"
    answers.write_text(ANSWERS + "documents: [{id: A, title: A, kind: manual, location: Lemari}]\n")

    assert 2 == spm("init", tmp_path / "baru", "--answers", answers).code
    assert not (tmp_path / "baru").exists()


def test_without_a_terminal_nobody_can_be_asked(tmp_path: Path) -> None:
    ran = spm("init", tmp_path / "baru", stdin=subprocess.DEVNULL)

    assert 2 == ran.code
    assert "--yes" in ran.err
    assert not (tmp_path / "baru").exists()


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")

    assert 4 == spm("init", tmp_path / "berkas", "--yes").code


def test_the_answers_typed_are_declared(tmp_path: Path) -> None:
    offices = ("Contoh Satu", "2012-02-01", "", "Sekretaris Camat", "Contoh Dua", "", "")
    conditions = ("t", "Tidak ada yang dialihdayakan", "ya", "", "", "")
    exclusions = ("t", "", "", "ya")
    ran = typed(
        tmp_path / "baru",
        *("Kantor Camat Contoh", "4", "Kota Contoh", "KTP,  Surat ,", "Pelayanan umum"),
        *(*offices, *conditions, *exclusions),
    )
    unit = declared(tmp_path / "baru")

    assert 0 == ran.code, ran.err
    assert ("Kantor Camat Contoh", "district") == (unit.name, unit.kind)
    assert ("Kota Contoh", ("KTP", "Surat"), "Pelayanan umum") == (
        unit.parent,
        unit.services,
        unit.scope,
    )
    assert [
        ("kepala", "Camat", "Contoh Satu", date(2012, 2, 1)),
        ("wmm", "Wakil Manajemen Mutu", None, None),
        ("sekretaris-camat", "Sekretaris Camat", "Contoh Dua", None),
    ] == [(o.key, o.title, o.holder, o.since) for o in unit.offices]
    assert [("outsourcing", False), ("traceability", True)] == [
        (answer.key, answer.applies) for answer in unit.applicability
    ]
    assert ["7.3"] == [each.reference.target for each in unit.exclusions]
    assert unit.exclusions[0].because


def test_a_wrong_answer_is_asked_for_again(tmp_path: Path) -> None:
    ran = typed(
        tmp_path / "baru",
        *("Unit", "sembilan", "9", "1", "", "", "", "Contoh", "2012-13-01", "", "", ""),
        *("mungkin", "", "", "", "", "", "", "", ""),
    )

    assert 0 == ran.code, ran.err
    assert '"sembilan" bukan jenis unit' in ran.err
    assert '"2012-13-01" bukan tanggal' in ran.err
    assert '"mungkin" tidak dipahami' in ran.err
    assert declared(tmp_path / "baru").offices[0].since is None


def test_who_leaves_before_the_end_leaves_nothing_behind(tmp_path: Path) -> None:
    ran = typed(tmp_path / "baru", "Unit", "\x04")

    assert 130 == ran.code
    assert not (tmp_path / "baru").exists()
