"""The facts of the manual are those of the audit: what is left out, what carries each clause."""

from dataclasses import replace
from datetime import date

from builders import ON, document, exclusion, holdings, office, record, reference, unit
from spm_check.audit import audit
from spm_check.errors import Place
from spm_check.manual.composing import compose
from spm_check.manual.roles import roles_of
from spm_check.model.holdings import Flaw
from spm_check.model.manual import ClausePart, Manual
from spm_check.model.unit import Practice, Statement, Unit
from strategies import CATALOGUE

PLACE = Place("unit.yaml", 1, 1)


def made(of: Unit, *flaws: Flaw) -> Manual:
    return compose(audit(CATALOGUE, of, holdings(of, *flaws), ON))


def part(manual: Manual, number: str) -> ClausePart:
    return next(each for each in manual.parts if each.clause.number == number)


def test_every_clause_with_requirements_has_its_part() -> None:
    expected = [clause.number for clause in CATALOGUE.clauses if clause.requirements]

    assert expected == [each.clause.number for each in made(unit()).parts]


def test_a_clause_names_what_is_held_for_it() -> None:
    manual = made(
        unit(
            document("8.2.2", id="PM-03"),
            document("8.2.2", id="PM-09", status="obsolete"),
            document("8.2.2", id="PM-10", confirmed=False),
            record("8.2.2", id="RM-09"),
            record("8.3", id="RM-16"),
        )
    )
    audit_part = part(manual, "8.2.2")

    assert ["PM-03"] == [state.item.id for state in audit_part.documents]
    assert ["RM-09"] == [state.item.id for state in audit_part.records]


def test_what_is_not_held_carries_no_clause() -> None:
    missing = document("8.2.2", id="PM-03")
    flaw = Flaw(missing.holding.patterns[0], "missing")

    assert () == part(made(unit(missing), flaw), "8.2.2").documents


def test_an_excluded_clause_is_left_out_with_the_reason_of_the_unit() -> None:
    manual = made(unit(exclusion("7.5", "Tidak ada"), exclusion("7.3", "Ada pedoman")))

    assert (True, "Ada pedoman") == (
        part(manual, "7.3.1").left_out,
        part(manual, "7.3.1").excluded_because,
    )
    assert not part(manual, "7.1").left_out


def test_an_exclusion_that_does_not_hold_leaves_nothing_out() -> None:
    assert not part(made(unit(exclusion("8.2.1", "Sulit"))), "8.2.1").left_out


def test_statements_and_practices_stand_at_their_clause() -> None:
    said = Statement("8.2.1", "Survei setiap tahun.", PLACE)
    done = Practice("Kotak saran dibuka", (reference("8.2.1.p1"),), PLACE)
    of = replace(unit(), statements=(said,), practices=(done,))

    assert (said, (done,)) == (
        part(made(of), "8.2.1").statement,
        part(made(of), "8.2.1").practices,
    )
    assert (None, ()) == (part(made(of), "8.2.2").statement, part(made(of), "8.2.2").practices)


def test_the_declared_manual_tells_who_stands_behind_it() -> None:
    manual = document(
        "4.2.2", id="MM", kind="manual", prepared_by="b", approved_by="c", number="MM/1"
    )
    roles = roles_of(unit(office("a"), office("b"), office("c"), manual))

    assert (manual, "c", "b") == (
        roles.manual,
        roles.head and roles.head.key,
        roles.representative and roles.representative.key,
    )


def test_without_a_manual_the_first_office_heads_and_the_usual_one_represents() -> None:
    of = unit(office("lurah"), office("tu"), office("mutu", title="Wakil Manajemen Mutu"))
    roles = roles_of(of)

    assert (None, "lurah", "mutu") == (
        roles.manual,
        roles.head and roles.head.key,
        roles.representative and roles.representative.key,
    )


def test_a_head_who_came_after_the_approval_is_told_as_the_audit_tells_it() -> None:
    manual = document(
        "4.2.2", id="MM", kind="manual", approved_by="kepala", approved_on=date(2012, 1, 2)
    )
    before = unit(office("kepala", since=date(2011, 1, 1)), manual)
    after = unit(office("kepala", since=date(2012, 2, 1)), manual)

    assert (False, True) == (made(before).changed, made(after).changed)
