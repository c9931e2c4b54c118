"""A lawful exclusion leaves nothing to be found; any other is a finding and excludes nothing."""

from hypothesis import given
from hypothesis import strategies as st

from builders import exclusion
from spm_check.model.clause import is_within
from spm_check.model.finding import Finding, FindingCode
from spm_check.model.text import is_blank
from spm_check.model.unit import Exclusion, Reference
from strategies import (
    CATALOGUE,
    NO_REASON,
    PERMITTED,
    REASON,
    SIBLING,
    TARGETS,
    Visit,
    verdicts,
    visits,
)

FORBIDDEN = st.sampled_from([each for each in TARGETS if not is_within(each, "7")])
ANY = PERMITTED | FORBIDDEN
ANY_REASON = REASON | NO_REASON


def without(visit: Visit, target: str) -> Visit:
    """Return the visit without an exclusion of the target."""
    kept = (e for e in visit.unit.exclusions if e.reference != exclusion(target).reference)
    return visit.declaring(exclusions=tuple(kept))


def excluding(visit: Visit, one: Exclusion) -> Visit:
    """Return the visit with an exclusion in place of any of the same target."""
    others = without(visit, one.reference.target).unit.exclusions
    return visit.declaring(exclusions=(one, *others))


def findings_on(visit: Visit, code: FindingCode, target: str) -> list[Finding]:
    return [each for each in visit.report().findings if (each.code, each.item) == (code, target)]


@given(visits(), PERMITTED, REASON)
def test_a_lawful_exclusion_leaves_nothing_to_be_found(
    visit: Visit, target: str, reason: str
) -> None:
    report = excluding(visit, exclusion(target, reason)).report()
    out = {requirement.id for requirement in CATALOGUE.under(target)}

    assert {"excluded"} == {verdicts(report)[each] for each in out}
    assert out.isdisjoint(finding.requirement for finding in report.findings)


@given(visits(), PERMITTED, REASON)
def test_a_lawful_exclusion_is_neither_unallowed_nor_unjustified(
    visit: Visit, target: str, reason: str
) -> None:
    lawful = excluding(visit, exclusion(target, reason))

    assert [] == findings_on(lawful, "exclusion-not-allowed", target)
    assert [] == findings_on(lawful, "exclusion-unjustified", target)


@given(visits(), FORBIDDEN, ANY_REASON)
def test_an_exclusion_outside_what_is_permitted_is_always_major(
    visit: Visit, target: str, reason: str | None
) -> None:
    unlawful = excluding(visit, exclusion(target, reason))

    assert ["major"] == [f.grade for f in findings_on(unlawful, "exclusion-not-allowed", target)]


@given(visits(), ANY, NO_REASON)
def test_an_exclusion_without_a_reason_is_always_minor(
    visit: Visit, target: str, reason: str | None
) -> None:
    unjustified = excluding(visit, exclusion(target, reason))

    assert ["minor"] == [f.grade for f in findings_on(unjustified, "exclusion-unjustified", target)]


@given(visits(), st.tuples(FORBIDDEN, ANY_REASON) | st.tuples(ANY, NO_REASON))
def test_an_exclusion_that_is_void_excludes_nothing(
    visit: Visit, void: tuple[str, str | None]
) -> None:
    target, reason = void
    with_it = excluding(visit, exclusion(target, reason)).report()
    without_it = without(visit, target).report()

    assert list(without_it.judgements) == list(with_it.judgements)
    assert without_it.exclusions == with_it.exclusions


@given(visits())
def test_only_what_is_lawfully_declared_is_excluded(visit: Visit) -> None:
    lawful = [
        each.reference.target
        for each in visit.unit.exclusions
        if each.reference.catalogue == CATALOGUE.id
        and is_within(each.reference.target, "7")
        and not is_blank(each.because)
    ]
    expected = {r.id for target in lawful for r in CATALOGUE.under(target)}

    assert expected == {
        id_ for id_, verdict in verdicts(visit.report()).items() if verdict == "excluded"
    }


@given(visits(), ANY, ANY_REASON)
def test_an_exclusion_from_another_standard_is_none_of_this_one(
    visit: Visit, target: str, reason: str | None
) -> None:
    foreign = Exclusion(Reference(SIBLING.id, target), reason, visit.unit.start)
    more = visit.declaring(exclusions=(*visit.unit.exclusions, foreign)).report()

    assert visit.report().findings == more.findings
    assert verdicts(visit.report()) == verdicts(more)
