"""A unit file becomes a unit: the whole of the model, from the file of the design."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from spm_check.errors import Place
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.unit import (
    Answer,
    Bands,
    Document,
    Exclusion,
    Holding,
    LegalBasis,
    Office,
    Practice,
    Record,
    Reference,
    Settings,
    Unit,
)
from spm_check.reading.unit.unit_file import read_unit

WHOLE = """\
# yaml-language-server: $schema=./unit.schema.json
format: spm-check/unit/1
unit:
  name: Puskesmas Melati
  kind: puskesmas
  parent: Dinas Kesehatan Kota Contoh
  scope: Pelayanan kesehatan tingkat pertama
  services: [Pendaftaran, Poli umum, KIA dan KB]
  language: en
catalogues: [iso-9001-2008]
offices:
  kepala: {title: Kepala Puskesmas, holder: "…", since: 2011-03-01}
  wmm:    {title: Wakil Manajemen Mutu}
legal_basis:
  - {kind: Perwal, number: "12", year: 2012, about: Penerapan penjaminan mutu}
applicability:
  outsourcing: {applies: no, because: Tidak ada proses yang dialihdayakan}
exclusions:
  - clause: 7.3
    because: Unit memakai pedoman layanan dari kementerian
documents:
  - id: MM-01
    title: Manual Mutu
    kind: manual
    clauses: [4.2.1.b, 4.2.2]
    file: dokumen/manual-mutu.docx
    number: MM/PKM/001/12
    revision: 2
    status: approved
    prepared_by: wmm
    approved_by: kepala
    approved_on: 2012-01-02
    effective: 2012-01-03
    reviewed_on: 2012-06-01
    review_every: 1 year
    confirmed: ya
records:
  - id: RM-05
    title: Notulen tinjauan manajemen
    clauses: [5.6.1]
    files: [rekaman/tinjauan/*.pdf, rekaman/2012.pdf]
    location: Lemari arsip 2
    last: 2012-06-30
    every: 6 months
    keep: 5 years
    none_until: 2012-06-29
    confirmed: tidak
practices:
  - clauses: [8.2.1]
    note: Kotak saran dibuka tiap Jumat
    office: wmm
settings:
  grades: {review-overdue: observation}
  colours: {green: 80.5, yellow: 51}
  fail_on: major
"""

SMALL = "format: spm-check/unit/1\nunit: {name: A, kind: agency}\n"

ISO = "iso-9001-2008"


@pytest.fixture(scope="module")
def whole(declare: Callable[[str], Unit]) -> Unit:
    """Return the unit that uses every key."""
    return declare(WHOLE)


def test_the_unit_says_what_it_is(whole: Unit) -> None:
    assert ("Puskesmas Melati", "puskesmas", "en") == (whole.name, whole.kind, whole.language)
    assert "Dinas Kesehatan Kota Contoh" == whole.parent
    assert "Pelayanan kesehatan tingkat pertama" == whole.scope
    assert ("Pendaftaran", "Poli umum", "KIA dan KB") == whole.services
    assert (ISO,) == whole.catalogues
    assert (LegalBasis("Perwal", "12", "2012", "Penerapan penjaminan mutu"),) == whole.legal_basis


def test_a_document_with_every_key(whole: Unit) -> None:
    expected = Document(
        id="MM-01",
        title="Manual Mutu",
        kind="manual",
        references=(Reference(ISO, "4.2.1.b"), Reference(ISO, "4.2.2")),
        holding=Holding(("dokumen/manual-mutu.docx",)),
        places=whole.documents[0].places,
        number="MM/PKM/001/12",
        revision="2",
        status="approved",
        prepared_by="wmm",
        approved_by="kepala",
        approved_on=date(2012, 1, 2),
        effective=date(2012, 1, 3),
        reviewed_on=date(2012, 6, 1),
        review_every=Interval(1, "year"),
        confirmed=True,
    )

    assert (expected,) == whole.documents


def test_a_record_with_every_key(whole: Unit) -> None:
    expected = Record(
        id="RM-05",
        title="Notulen tinjauan manajemen",
        references=(Reference(ISO, "5.6.1"),),
        holding=Holding(("rekaman/tinjauan/*.pdf", "rekaman/2012.pdf"), "Lemari arsip 2"),
        places=whole.records[0].places,
        last=date(2012, 6, 30),
        every=Interval(6, "month"),
        keep=Interval(5, "year"),
        none_until=date(2012, 6, 29),
        confirmed=False,
    )

    assert (expected,) == whole.records


def test_offices_answers_exclusions_and_practices_bring_their_place(whole: Unit) -> None:
    kepala = Office("kepala", "Kepala Puskesmas", at(12, 3), "…", date(2011, 3, 1))
    wmm = Office("wmm", "Wakil Manajemen Mutu", at(13, 3))
    answer = Answer("outsourcing", False, "Tidak ada proses yang dialihdayakan", at(17, 3))  # noqa: FBT003
    reason = "Unit memakai pedoman layanan dari kementerian"
    exclusion = Exclusion(Reference(ISO, "7.3"), reason, at(19, 5))
    practice = Practice(
        "Kotak saran dibuka tiap Jumat", (Reference(ISO, "8.2.1"),), at(49, 5), "wmm"
    )

    assert ((kepala, wmm), (answer,)) == (whole.offices, whole.applicability)
    assert ((exclusion,), (practice,)) == (whole.exclusions, whole.practices)
    places = [
        *(each.place for each in whole.offices),
        *(each.place for each in whole.applicability),
        *(each.place for each in whole.exclusions),
        *(each.place for each in whole.practices),
    ]
    assert [at(12, 3), at(13, 3), at(17, 3), at(19, 5), at(49, 5)] == places


def test_settings(whole: Unit) -> None:
    expected = Settings({"review-overdue": "observation"}, Bands(805, 510), "major")

    assert expected == whole.settings


def test_places_lead_to_the_keys_of_an_item_and_to_the_sections(whole: Unit) -> None:
    places = whole.documents[0].places

    assert at(35, 5) == places.of("review_every")
    assert at(22, 5) == places.of() == places.of("keep")
    assert at(18, 1) == whole.section("exclusions")
    assert at(2, 1) == whole.section("manual") == whole.start


def test_a_small_unit_has_the_defaults(declare: Callable[[str], Unit]) -> None:
    unit = declare(SMALL)

    assert (None, (ISO,)) == (unit.language, unit.catalogues)
    assert ((), (), (), Settings()) == (unit.offices, unit.items, unit.practices, unit.settings)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_style_means_nothing(
    declare: Callable[[str], Unit], whole: Unit, end: str, mark: str
) -> None:
    assert whole == declare(mark + WHOLE.replace("\n", end))


@pytest.mark.parametrize(
    "key",
    [
        "services", "catalogues", "offices", "legal_basis", "applicability", "exclusions",
        "documents", "records", "practices", "settings",
    ],
)  # fmt: skip
def test_a_section_left_blank_is_as_good_as_none(declare: Callable[[str], Unit], key: str) -> None:
    text = SMALL.replace("kind:", "services: , kind:") if key == "services" else f"{SMALL}{key}:\n"

    assert declare(SMALL) == declare(text)


def test_a_unit_file_is_read_from_its_path(
    tmp_path: Path, shelf: Mapping[str, Catalogue], whole: Unit
) -> None:
    path = tmp_path / "unit.yaml"
    path.write_text(WHOLE, encoding="utf-8")

    assert whole == read_unit(str(path), "unit.yaml", shelf)


def test_what_is_named_twice_counts_once(declare: Callable[[str], Unit]) -> None:
    item = "{id: A, title: A, clauses: [4.2.3, 4.2.3], file: a/b, files: [a//b, ./a/b, c]}"
    (record,) = declare(f"{SMALL}records: [{item}]\n").records

    assert (Reference(ISO, "4.2.3"),) == record.references
    assert ("a/b", "c") == record.holding.patterns


def test_one_clause_needs_no_list(declare: Callable[[str], Unit]) -> None:
    (practice,) = declare(f"{SMALL}practices: [{{clauses: 7.3, note: x}}]\n").practices

    assert (Reference(ISO, "7.3"),) == practice.references


def at(line: int, column: int) -> Place:
    """Return a place in the unit file."""
    return Place("unit.yaml", line, column)
