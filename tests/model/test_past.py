"""What a kept report knows of itself."""

from pasts import found, past
from spm_check.model.past import Withheld

MAJOR, MINOR = found(grade="major"), found(requirement="4.2.3.b")


def test_a_report_is_as_bad_as_its_worst_finding() -> None:
    assert "major" == past(MINOR, MAJOR).worst


def test_a_report_without_findings_conforms() -> None:
    assert "conformity" == past().worst


def test_findings_are_counted_by_grade_worst_first() -> None:
    assert [("major", 1), ("minor", 1), ("observation", 0)] == list(
        past(MAJOR, MINOR).counts.items()
    )


def test_a_baseline_forgives_every_finding_that_it_does_not_withhold() -> None:
    assert (MINOR,) == past(MAJOR, MINOR, withheld=(Withheld(MAJOR.fingerprint, None),)).forgiven


def test_a_baseline_forgives_what_a_withheld_finding_was() -> None:
    lighter = found(grade="minor")
    assert (lighter,) == past(MAJOR, withheld=(Withheld(MAJOR.fingerprint, lighter),)).forgiven
