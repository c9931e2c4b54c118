"""The matrix of units by clauses: its columns, and a letter for each verdict."""

from collections.abc import Iterable, Mapping

from spm_check.model.clause import Catalogue
from spm_check.model.portfolio import UnitLine
from spm_check.model.report import Verdict

LETTERS: Mapping[Verdict, str] = {
    "major": "M",
    "minor": "m",
    "observation": "o",
    "conformity": "·",
    "excluded": "–",
    "not_applicable": "–",
}
"""The letter of each verdict, the worst first; the same in both languages."""

PLAIN: Mapping[str, str] = {"·": ".", "–": "-"}
"""What stands for a letter where there is nothing but ASCII."""


def columns(catalogue: Catalogue, units: Iterable[UnitLine]) -> tuple[str, ...]:
    """Return the numbers of the clauses on which units have a verdict, in their order."""
    judged = {number for unit in units for number in unit.clauses}
    return tuple(clause.number for clause in catalogue.clauses if clause.number in judged)
