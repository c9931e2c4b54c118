"""Findings on offices and on the unit as a whole."""

from datetime import date

from builders import EARLIER, LATER, ON, audited, document, findings, holdings, office, unit
from spm_check.audit import audit
from spm_check.model.clause import Catalogue

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
