"""The draft of a procedure is written beside the unit file and declared there, both or neither."""

import os
from collections.abc import Iterator, Sequence

from spm_check.cli.drafting import Drafting
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Mistake
from spm_check.cli.targets import Target, refuse_evidence
from spm_check.discovery.entries import can_be_declared, free_id
from spm_check.editing import add_entries
from spm_check.editing.accompanying import save_with
from spm_check.editing.saving import difference, draft
from spm_check.errors import UnwrittenError
from spm_check.folders import stays_inside
from spm_check.manual.filing import filed_beside, folder_of, prefix_of, slug_of
from spm_check.manual.offices import office_of
from spm_check.manual.procedures import Order, procedure_of
from spm_check.model.clause import is_within
from spm_check.model.entry import NewEntry, Value
from spm_check.model.holdings import is_pattern
from spm_check.model.unit import Document, Unit, is_live
from spm_check.model.unit_procedure import UnitProcedure
from spm_check.reading.catalogue.procedure_drafts import read_procedure
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.paper.procedure import ProcedureForm, name_of, procedure_form, usual_form
from spm_check.render.words.procedure import procedure_words
from spm_check.render.words.procedure.book import ProcedureWords

FORMS: dict[str, ProcedureForm] = {"puskesmas": "puskesmas", "ministry": "ministry"}
ENDINGS = {"docx": ".docx", "markdown": ".md"}


def write_draft(name: str, service: str | None, asked: Drafting) -> ExitCode:
    """Write the draft of a name in the catalogue, and declare it; or only show what would change.

    Raises `Mistake` for a file that cannot be the unit's, `UnwrittenError` where there is one
    already or the unit file cannot be changed; neither file is then another one than before.
    """
    limits = Limits(**dict(asked.limit))
    into = OpenUnit.at(asked.unit, limits)
    unit, language = into.unit, into.language(asked.lang)
    words = procedure_words(language)
    service = _as_declared(service, unit) if service else None
    order = Order(language, asked.on, asked.number, service)
    text = read_procedure(os.path.join(own_clauses(), into.catalogue.id), name, into.catalogue)
    procedure = procedure_of(text, unit, into.catalogue, order)
    asking = [r.clause for r in into.catalogue.requirements if r.procedure]
    beside = filed_beside(unit, asking, is_service=procedure.is_service)
    path, inside = _place(into, asked, procedure, beside)
    entry = _entry(procedure, text.clause, inside, into, beside)
    form = FORMS[asked.form] if asked.form else usual_form(unit.kind)
    content = _content(procedure, form, asked.format)
    with draft(into.where.file, limits) as file:
        new = add_entries(file.content, [entry], limits)
        if asked.dry_run:
            emit(difference(file.content, new, into.where.name).encode())
        else:
            save_with(file, new, {path: content})
    said = words.talk.would_write if asked.dry_run else words.talk.written
    tell(said.format(path=path, id=entry.fields["id"]))
    tell("\n".join(_remarks(procedure, text.clause, unit, words)))
    if not asked.dry_run:
        tell(words.talk.next)
    return ExitCode.CONFORMS


def _as_declared(service: str, unit: Unit) -> str:
    """Return a service as the unit writes it."""
    known = {each.casefold(): each for each in unit.services}
    return known.get(service.casefold(), service)


def _place(
    into: OpenUnit, asked: Drafting, procedure: UnitProcedure, beside: Sequence[Document]
) -> tuple[str, str]:
    """Return where the file will be, and its path within the unit's folder."""
    root = os.path.realpath(into.where.folder)
    usual = slug_of(procedure.title) + ENDINGS[asked.format]
    path = asked.output or os.path.normpath(
        os.path.join(into.where.folder, folder_of(beside), usual)
    )
    folder = os.path.realpath(os.path.dirname(path) or ".")
    if not (stays_inside(folder, root) and os.path.basename(path)):
        raise Mistake("file-outside", value=path, folder=into.where.folder)
    inside = os.path.relpath(os.path.join(folder, os.path.basename(path)), root)
    inside = inside.replace(os.sep, "/")
    if is_pattern(inside) or not can_be_declared(inside):
        raise Mistake("file-unnamable", value=path)
    if os.path.lexists(path):
        raise UnwrittenError(path, "EEXIST")
    refuse_evidence([Target(path, None)], into.unit, into.where)
    return path, inside


def _entry(
    procedure: UnitProcedure,
    clause: str,
    inside: str,
    into: OpenUnit,
    beside: Sequence[Document],
) -> NewEntry:
    words = procedure_words(procedure.language)
    taken = [item.id for item in into.unit.items]
    preparer = office_of("representative", into.unit)
    fields: dict[str, Value | None] = {
        "id": free_id(prefix_of(beside, "SOP" if procedure.is_service else "PM"), taken),
        "title": name_of(procedure, words),
        "kind": "procedure",
        "clauses": (clause,),
        "file": inside,
        "number": procedure.number,
        "revision": words.first_revision,
        "status": "draft",
        "prepared_by": preparer.key if preparer else None,
    }
    return NewEntry("documents", {key: value for key, value in fields.items() if value})


def _content(procedure: UnitProcedure, form: ProcedureForm, format_: str) -> bytes:
    paper = procedure_form(procedure, form)
    if format_ == "docx":
        from spm_check.render.docx.office_form import office_form_docx  # noqa: PLC0415  heavy

        return office_form_docx(paper)
    from spm_check.render.office_form_markdown import office_form_markdown  # noqa: PLC0415

    return office_form_markdown(paper).encode()


def _remarks(
    procedure: UnitProcedure, clause: str, unit: Unit, words: ProcedureWords
) -> Iterator[str]:
    """Yield what a person should know who drafts this for the unit."""
    if procedure.is_service:
        if procedure.title not in unit.services:
            yield words.talk.unlisted.format(service=procedure.title)
        return
    live = (each for each in unit.documents if each.kind == "procedure" and is_live(each))
    known = [each.id for each in live if _is_for(each, clause)]
    if known:
        yield words.talk.already.format(clause=clause, ids=", ".join(known))


def _is_for(document: Document, clause: str) -> bool:
    return any(is_within(each.target, clause) for each in document.references)
