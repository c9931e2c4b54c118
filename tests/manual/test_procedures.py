"""A draft is filled in with what the unit says; what it does not say stays to be filled in."""

import pytest

from builders import document, office, practice, unit
from procedures import NAMES, filled
from spm_check.manual.filing import filed_beside, folder_of, prefix_of, slug_of
from spm_check.manual.offices import office_of
from spm_check.model.procedure import Role
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import Holding, Unit

KEPALA = office("kepala", title="Kepala Puskesmas", holder="dr. Contoh")
WMM = office("wmm", title="Wakil Manajemen Mutu")


def test_offices_and_the_unit_take_the_place_of_roles() -> None:
    procedure = filled("4.2.3", unit(KEPALA, WMM, name="Puskesmas Melati"))

    assert "Kepala Puskesmas" == procedure.approver.title
    assert "dr. Contoh" == procedure.approver.holder
    assert {"Kepala Puskesmas", "Wakil Manajemen Mutu", "Petugas Pengendali Dokumen"} < {
        *procedure.performers
    }
    assert "Semua petugas Puskesmas Melati bekerja" in procedure.purpose


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_offices_the_roles_have_their_own_names(name: str, language: Language) -> None:
    procedure = filled(name, unit(offices=()), language)

    assert {"id": "Kepala Unit", "en": "Head of Unit"}[language] == procedure.approver.title
    assert procedure.approver.holder is None
    told = repr(procedure)
    assert "{" not in told
    assert {"id": "[isi: ", "en": "[fill in: "}[language] in told


def test_a_name_in_braces_is_a_name_and_never_filled_in() -> None:
    procedure = filled("8.3", unit(office("kepala", title="{unit}"), name="{head}"))

    assert "{unit}" == procedure.approver.title
    assert "Manual Mutu {head}" in procedure.references


@pytest.mark.parametrize(
    ("role", "offices", "expected"),
    [
        ("head", [office("tu", title="Kepala Tata Usaha"), KEPALA], "kepala"),
        ("head", [office("LURAH", title="Lurah")], "LURAH"),
        ("head", [office("x", title="Camat Contoh")], "x"),
        ("head", [office("x", title="Bendahara")], None),
        ("representative", [office("pj", title="Penanggung Jawab Mutu")], "pj"),
        ("representative", [office("x", title="Management Representative")], "x"),
        ("keeper", [office("dc", title="Petugas Pengendali Dokumen")], "dc"),
        ("owner", [KEPALA], None),
    ],
)
def test_an_office_is_known_by_its_key_or_title(
    role: Role, offices: list[object], expected: str | None
) -> None:
    found = office_of(role, unit(*offices))  # type: ignore[arg-type]
    assert expected == (found.key if found else None)


def test_who_approves_most_documents_is_the_head() -> None:
    offices = (office("tu", title="Kepala Tata Usaha"), office("ka", title="Pimpinan Kantor"))
    signed = [document("8.3", id=f"A{n}", approved_by="ka") for n in range(2)]
    found = office_of("head", unit(*offices, document("8.3", approved_by="tu"), *signed))

    assert found is not None
    assert "ka" == found.key


@pytest.mark.parametrize("target", ["8.5", "8.5.2", "8.5.2.a"])
def test_a_practice_on_the_clause_is_told(target: str) -> None:
    told = filled("8.5.2", unit(practice(target, note="Dibahas tiap Senin"))).practices

    assert ["Dibahas tiap Senin"] == [each.note for each in told]
    assert () == filled("8.5.3", unit(practice("8.5.2"))).practices


def test_a_practice_of_another_service_is_left_out() -> None:
    of = unit(
        practice("7.5.1", note="Petugas farmasi menghitung ulang"),
        practice("7.5.1", note="Petugas memeriksa syarat"),
        practice("7.5.1", note="Pendaftaran dan farmasi bertukar daftar"),
        services=("Pendaftaran", "Farmasi"),
    )
    told = [each.note for each in filled("service", of).practices]

    assert ["Petugas memeriksa syarat", "Pendaftaran dan farmasi bertukar daftar"] == told


def six_and_services() -> Unit:
    """Return a unit that keeps its procedures apart from the SOPs of services."""

    def held(path: str) -> Holding:
        return Holding((path,))

    return unit(
        document("4.2.3", id="PM-01", holding=held("mutu/a.docx")),
        document("8.2.2", id="PM-02", holding=held("mutu/b.docx")),
        document("7.5.1", id="SOP-1", holding=held("sop/c.docx")),
        document("7.5.1", id="SOP-2", holding=held("sop/d.docx")),
        document("7.5.1", id="SOP-3", holding=held("sop/e.docx")),
    )


@pytest.mark.parametrize(
    ("is_service", "folder", "prefix"), [(False, "mutu", "PM"), (True, "sop", "SOP")]
)
def test_a_draft_is_filed_with_those_of_its_sort(
    is_service: bool,  # noqa: FBT001  the sort
    folder: str,
    prefix: str,
) -> None:
    beside = filed_beside(six_and_services(), ("4.2.3", "8.2.2"), is_service=is_service)

    assert (folder, prefix) == (folder_of(beside), prefix_of(beside, "X"))


def test_a_unit_without_procedures_gets_a_folder_for_them() -> None:
    beside = filed_beside(unit(document("5.3", kind="policy")), ("8.3",), is_service=False)

    assert ("prosedur", "PM") == (folder_of(beside), prefix_of(beside, "PM"))


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Pengendalian Dokumen", "pengendalian-dokumen"),
        ("KIA / KB: anak & ibu", "kia-kb-anak-ibu"),
        ("../../etc/passwd", "etc-passwd"),
        ("é\x1b\u202e", "e"),
        ("漢字", "sop"),
        ("a" * 100, "a" * 60),
    ],
)
def test_a_name_of_a_file_is_one_on_every_system(title: str, slug: str) -> None:
    assert slug == slug_of(title)
