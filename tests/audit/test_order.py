"""The order of findings: by clause, the worst first, then by code, requirement and item."""

from builders import audited, document, office, practice, record
from spm_check.model.clause import Catalogue
from spm_check.model.finding import GRADES, RULES, Finding


def position(catalogue: Catalogue, finding: Finding) -> tuple[int, int, int, int, str]:
    """Return where a finding stands, written out plainly."""
    clauses = [clause.number for clause in catalogue.clauses]
    requirements = [requirement.id for requirement in catalogue.requirements]
    return (
        clauses.index(finding.clause) if finding.clause else 999,
        -GRADES.index(finding.grade),
        list(RULES).index(finding.code),
        requirements.index(finding.requirement) if finding.requirement else -1,
        finding.item or "",
    )


def test_findings_stand_in_the_order_of_the_standard(catalogue: Catalogue) -> None:
    report = audited(
        catalogue,
        document("4.2.3", "8.3", id="B", number=None, status="draft"),
        document("4.2.3", id="A", number=None, revision=None),
        record("8.3", "5.6.1", id="R", keep=None),
        practice("6.1"),
        office("kepala", holder=None),
        legal_basis=(),
    )
    stand = [position(catalogue, finding) for finding in report.findings]

    assert len(stand) > 100
    assert sorted(stand) == stand
    assert len(set(stand)) == len(stand)


def test_the_unit_as_a_whole_comes_last(catalogue: Catalogue) -> None:
    assert "no-legal-basis" == audited(catalogue, legal_basis=()).findings[-1].code


def test_within_a_clause_the_worst_comes_first(catalogue: Catalogue) -> None:
    report = audited(catalogue)
    grades = [GRADES.index(f.grade) for f in report.findings if f.clause == "8.2.2"]

    assert len(set(grades)) > 1
    assert sorted(grades, reverse=True) == grades
