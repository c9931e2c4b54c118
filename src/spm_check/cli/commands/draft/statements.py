"""`spm-check draft statements`: first drafts of what the manual says, one file a clause."""

import os
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import Audited, audited
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.text import Language
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    dry_run: bool
    lang: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        *options(words, "dry-run", "lang", "limit", "debug"),
    ]
    return Spoken("draft statements", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    from spm_check.render.words.manual import manual_words  # noqa: PLC0415  seldom needed

    asked = Asked(**given)
    limits = Limits(**dict(asked.limit))
    on = date.today()  # noqa: DTZ011  the day where the unit is
    outcome = audited(asked.unit, Shelf(own_clauses()), limits, on)
    language = as_language(asked.lang) or outcome.language
    talk = manual_words(language).talk
    folder = outcome.report.unit.statements_in or talk.folder
    texts = _drafts(outcome, folder, language, limits)
    if not texts:
        tell(talk.nothing)
        return ExitCode.CONFORMS
    _save(texts, folder, outcome, asked, limits)
    where = os.path.join(outcome.path.folder, folder)
    said = talk.would_write if asked.dry_run else talk.written
    tell(said.format(count=len(texts), folder=where))
    if not asked.dry_run:
        if outcome.report.unit.statements_in is None:
            tell(talk.declared.format(folder=folder))
        tell(talk.next)
    return ExitCode.CONFORMS


def _drafts(
    outcome: Audited, folder: str, language: Language, limits: Limits
) -> Mapping[str, bytes]:
    """Return the drafts of the clauses without a statement, by the paths of their files."""
    from spm_check.manual.drafting import draft_statement  # noqa: PLC0415  seldom needed
    from spm_check.manual.roles import roles_of  # noqa: PLC0415
    from spm_check.reading.catalogue.statement_drafts import (  # noqa: PLC0415
        read_statement_drafts,
    )
    from spm_check.reading.unit.statements import with_statements  # noqa: PLC0415
    from spm_check.render.words.manual import manual_words  # noqa: PLC0415

    report, talk = outcome.report, manual_words(language).talk
    place = os.path.join(outcome.path.folder, folder)
    unit = report.unit
    if unit.statements_in is not None and os.path.isdir(place):
        unit = with_statements(unit, outcome.path.folder, report.catalogue, limits)
    written = {each.clause for each in unit.statements}
    roles = roles_of(unit)
    names = {
        "unit": unit.name,
        "head": roles.head.title if roles.head else talk.head,
        "representative": roles.representative.title
        if roles.representative
        else talk.representative,
    }
    left_out = {j.requirement.id for j in report.judgements if j.left_out is not None}
    clauses = os.path.join(own_clauses(), report.catalogue.id)
    texts: dict[str, bytes] = {}
    for clause, draft in read_statement_drafts(clauses, report.catalogue).items():
        text = draft_statement(draft, unit.kind, language, left_out, names)
        path = os.path.join(place, f"{clause}.md")
        if text and clause not in written and not os.path.lexists(path):
            texts[path] = f"{talk.draft_mark}\n\n{text}\n".encode()
    return texts


def _save(
    texts: Mapping[str, bytes], folder: str, outcome: Audited, asked: Asked, limits: Limits
) -> None:
    """Write the drafts and name their folder in the unit file; or only show what would change."""
    from spm_check.editing import name_statements  # noqa: PLC0415  seldom needed
    from spm_check.editing.accompanying import save_with  # noqa: PLC0415
    from spm_check.editing.saving import difference, draft  # noqa: PLC0415

    with draft(outcome.path.file, limits) as file:
        new = file.content
        if outcome.report.unit.statements_in is None:
            new = name_statements(file.content, folder, limits)
        if asked.dry_run:
            emit(difference(file.content, new, outcome.path.name).encode())
        else:
            save_with(file, new, texts)
