"""The parts of a procedure as lines, which both forms have in common."""

from collections.abc import Iterable, Iterator

from spm_check.model.unit import LegalBasis
from spm_check.model.unit_procedure import UnitProcedure
from spm_check.render.paper.office_form import Line, Signer
from spm_check.render.words.procedure.book import ProcedureWords


def plain(text: str) -> tuple[Line, ...]:
    """Return one paragraph."""
    return (Line(text),)


def listed(texts: Iterable[str]) -> tuple[Line, ...]:
    """Return the items of a list; one alone needs no number."""
    items = tuple(texts)
    return tuple(Line(text, "number" if len(items) > 1 else "plain") for text in items)


def definitions(procedure: UnitProcedure) -> tuple[Line, ...]:
    """Return the words that it uses, each with what is meant."""
    return tuple(Line(means, "bullet", f"{term}:") for term, means in procedure.definitions)


def practices(procedure: UnitProcedure, words: ProcedureWords) -> Iterator[Line]:
    """Yield what the unit does already, marked as a text that is not the procedure's yet."""
    for each in procedure.practices:
        by = words.done_by.format(note=each.note, office=each.office) if each.office else each.note
        yield Line(by, "note", words.practice)


def laws(procedure: UnitProcedure, words: ProcedureWords) -> tuple[str, ...]:
    """Return the legal basis of the unit; a blank where it has none."""
    return tuple(_law(each, words) for each in procedure.legal_basis) or (words.blanks.law,)


def _law(basis: LegalBasis, words: ProcedureWords) -> str:
    parts = [basis.kind]
    if basis.number:
        parts.append(words.law.number.format(number=basis.number))
    if basis.year:
        parts.append(words.law.year.format(year=basis.year))
    if basis.about:
        parts.append(words.law.about.format(about=basis.about))
    return " ".join(parts)


def signer(procedure: UnitProcedure, role: str, words: ProcedureWords) -> Signer:
    """Return who will sign, with blanks for what is not known."""
    holder = procedure.approver.holder or words.blanks.holder
    return Signer(role, holder, words.blanks.employee)


def begun(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
