"""Findings on offices and on the unit as a whole."""

from datetime import date

from builders import EARLIER, LATER, ON, audited, document, findings, holdings, office, unit
from spm_check.audit import audit
from spm_check.errors import Place
from spm_check.model.clause import Catalogue
from spm_check.model.plan import Action, Plan
from spm_check.model.unit import LegalBasis

AFTER = date(2012, 1, 3)


def test_an_office_without_a_holder_is_vacant(catalogue: Catalogue) -> None:
    report = audited(
        catalogue, office("kepala", holder=None), office("wmm", holder=" "), office("tu")
    )

    assert [("kepala", "5.5.1", "observation"), ("wmm", "5.5.1", "observation")] == [
        (each.item, each.clause, each.grade) for each in findings(report, "office-vacant")
    ]


def test_a_new_head_has_to_confirm_what_the_former_one_approved(catalogue: Catalogue) -> None:
    approved = (document("4.2.3", id="B"), document("8.3", id="A"))
    report = audited(catalogue, office("kepala", since=AFTER), office("wmm"), *approved)
    (one,) = findings(report, "head-changed-since-approval")

    assert ("kepala", "4.2.3", "observation") == (one.item, one.clause, one.grade)
    assert (("A", "B"), AFTER) == (one.facts.items, one.facts.day)


def test_who_held_the_office_on_the_day_of_approval_has_nothing_to_confirm(
    catalogue: Catalogue,
) -> None:
    for since in (EARLIER, date(2010, 1, 1), None):
        report = audited(catalogue, office("kepala", since=since), document("4.2.3"))
        assert [] == findings(report, "head-changed-since-approval")


def test_a_head_to_come_has_nothing_to_confirm_yet(catalogue: Catalogue) -> None:
    report = audited(catalogue, office("kepala", since=LATER), document("4.2.3"))

    assert [] == findings(report, "head-changed-since-approval")
    today = audited(catalogue, office("kepala", since=ON), document("4.2.3"))
    assert findings(today, "head-changed-since-approval")


def test_only_approvals_in_force_have_to_be_confirmed(catalogue: Catalogue) -> None:
    passed_over = (
        document("4.2.3", id="A", approved_by="wmm"),
        document("4.2.3", id="B", status="draft"),
        document("4.2.3", id="C", status="obsolete"),
        document("4.2.3", id="D", confirmed=False),
        document("4.2.3", id="E", approved_on=None),
    )
    report = audited(catalogue, office("kepala", since=AFTER), office("wmm"), *passed_over)

    assert [] == findings(report, "head-changed-since-approval")


def test_a_unit_without_legal_basis(catalogue: Catalogue) -> None:
    (one,) = findings(audited(catalogue, legal_basis=()), "no-legal-basis")

    assert ("observation", None, None) == (one.grade, one.clause, one.item)
    assert [] == findings(audited(catalogue), "no-legal-basis")


def test_files_that_nobody_declared_are_one_finding(catalogue: Catalogue) -> None:
    of = unit()
    files = tuple(f"berkas-{n}.pdf" for n in range(5))
    (one,) = findings(audit(catalogue, of, holdings(of, undeclared=files), ON), "file-undeclared")

    assert ("4.2.3", "observation", 5) == (one.clause, one.grade, one.facts.count)
    assert files[:3] == one.facts.names
    assert [] == findings(audited(catalogue), "file-undeclared")


def test_an_office_called_like_a_person(catalogue: Catalogue) -> None:
    offices = (
        office("kepala", title="dr. Contoh Satu", holder=None),
        office("wmm", title="Contoh Dua", holder="drg. Contoh Dua"),
        office("tu", title="Kepala Tata Usaha", holder="Contoh Lima"),
    )
    found = findings(audited(catalogue, *offices), "owner-is-person")

    assert [("kepala", "5.5.1", "observation"), ("wmm", "5.5.1", "observation")] == [
        (each.item, each.clause, each.grade) for each in found
    ]
    assert [("dr. Contoh Satu",), ("Contoh Dua",)] == [each.facts.names for each in found]


def owned_by(*owners: str | None) -> Plan:
    """Return a plan with an action for each owner, on a line of its own."""
    return Plan(
        "plan.yaml",
        tuple(
            Action((f"{n:032}",), Place("plan.yaml", n, 1), owner=owner)
            for n, owner in enumerate(owners, 1)
        ),
    )


def test_a_plan_that_names_persons_is_one_finding(catalogue: Catalogue) -> None:
    of = unit(office("lab", holder="Contoh Tiga"), office("wmm", holder="drg. Contoh Dua"))
    plan = owned_by(None, "lab", "Jabatan wmm", "Bu Ani", "Contoh Tiga", "Contoh Dua", "Bu Ani")
    (one,) = findings(audit(catalogue, of, holdings(of), ON, plan), "owner-is-person")

    assert ("Bu Ani", "Contoh Tiga (lab)", "Contoh Dua") == one.facts.names
    assert (Place("plan.yaml", 4, 1), None, "5.5.1") == (one.place, one.item, one.clause)


def test_a_plan_that_names_offices_or_nobody_is_sound(catalogue: Catalogue) -> None:
    of = unit(office("bu", title="Bu Ani", holder="Contoh"))
    for plan in (None, owned_by(None, "bu", "Bu Ani", "Petugas loket")):
        found = findings(audit(catalogue, of, holdings(of), ON, plan), "owner-is-person")
        assert ["bu"] == [each.item for each in found]


def test_a_legal_basis_that_has_ended(catalogue: Catalogue) -> None:
    place = Place("unit.yaml", 9, 5)
    laws = (
        LegalBasis("Perda", "4", "2011", None),
        LegalBasis("Perwal", "12", "2012", None, ON),
        LegalBasis("SK", None, "2010", None, EARLIER, place),
        LegalBasis("Perbup", "1", None, None, EARLIER),
        LegalBasis("Perbup", "1", None, "lagi", EARLIER),
    )
    found = findings(audited(catalogue, legal_basis=laws), "legal-basis-expired")

    assert ["Perbup 1", "SK 2010"] == [each.item for each in found]
    assert {("observation", None, EARLIER)} == {(e.grade, e.clause, e.facts.day) for e in found}
    assert [1, 9] == [each.place.line for each in found]
