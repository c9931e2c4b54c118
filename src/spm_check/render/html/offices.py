"""Which offices a finding concerns: the one that it names, else those behind its documents."""

from collections.abc import Iterable, Mapping

from spm_check.model.finding import ABOUT_NO_ITEM, Finding
from spm_check.model.unit import Document, Unit

Behind = Mapping[str, tuple[str, ...]]
"""Who prepared and who approved, by the id of the document."""


def behind(unit: Unit) -> Behind:
    """Return for each document the keys of the offices that prepared and approved it."""
    return {
        item.id: tuple(key for key in (item.prepared_by, item.approved_by) if key)
        for item in unit.items
        if isinstance(item, Document)
    }


def concerned(findings: Iterable[Finding], documents: Behind) -> list[str]:
    """Return the keys of the offices, each once, in the order in which they are named."""
    found: dict[str, None] = {}
    for finding in findings:
        facts = finding.facts
        if facts.office:
            found[facts.office] = None
        elif finding.code not in ABOUT_NO_ITEM:
            for item in (finding.item or "", *facts.items):
                found.update(dict.fromkeys(documents.get(item, ())))
    return list(found)
