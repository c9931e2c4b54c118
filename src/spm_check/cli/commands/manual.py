"""`spm-check manual`: the quality manual of one unit, made from what it declares."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import Audited, audited, tell_unseen
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, format_option, options, targets_option
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.targets import (
    STDOUT,
    Target,
    format_of,
    refuse_evidence,
    refuse_screen,
    refuse_twice,
)
from spm_check.cli.words.book import CommandWords
from spm_check.manual.composing import compose
from spm_check.model.manual import Manual
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.statements import with_statements
from spm_check.render.paper.manual.annexes import open_parts
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.manual import manual_words

FORMATS = ("markdown", "html", "docx", "pdf")
ENDINGS: Mapping[str, str] = {
    ".docx": "docx",
    ".pdf": "pdf",
    ".htm": "html",
    ".html": "html",
    ".md": "markdown",
    ".markdown": "markdown",
}


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    lang: str | None
    replace: bool
    quiet: bool
    root: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        format_option(words, FORMATS),
        targets_option(words, FORMATS),
        *options(words, "on", "lang", "replace", "quiet", "root", "clauses", "limit", "debug"),
    ]
    return Spoken("manual", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    targets = [
        (target.path, target.format or format_of(asked.format_, target.path, FORMATS, ENDINGS))
        for target in asked.output
    ] or [(STDOUT, asked.format_ or FORMATS[0])]
    refuse_twice(asked.output)
    limits = Limits(**dict(asked.limit))
    outcome = audited(
        asked.unit,
        Shelf(asked.clauses or own_clauses()),
        limits,
        asked.on or date.today(),  # noqa: DTZ011  the day where the unit is
        (path for path, _ in targets if not asked.replace),
        asked.root,
    )
    _refuse(asked, outcome)
    manual, words = _made(outcome, limits), words_of(as_language(asked.lang) or outcome.language)
    for path, format_ in targets:
        if path == STDOUT:
            refuse_screen(format_)
        content = _content(manual, words, format_)
        if path == STDOUT:
            emit(content)
        else:
            write_file(path, content)
    tell_unseen([outcome], words)
    if not asked.quiet:
        tell(_state(manual, words))
    return ExitCode.CONFORMS


def _state(manual: Manual, words: Words) -> str:
    """Return what is still to be done."""
    talk, left = manual_words(words.code).talk, open_parts(manual.parts)
    if not any(left):
        return talk.done
    unwritten, drafts, blanks = map(len, left)
    return talk.open.format(unwritten=unwritten, drafts=drafts, blanks=blanks)


def _refuse(asked: Asked, outcome: Audited) -> None:
    """Raise `Mistake` where a file is in the place of evidence, or of a manual that is there."""
    unit, where = outcome.report.unit, outcome.path
    places = {os.path.realpath(os.path.join(where.folder, each)) for each in _own_places(unit)}
    own = [target for target in asked.output if os.path.realpath(target.path) in places]
    refuse_evidence((each for each in asked.output if each not in own), unit, where)
    for target in own:
        if os.path.exists(target.path) and not asked.replace:
            raise Mistake("manual-there", value=target.path)


def _own_places(unit: Unit) -> list[str]:
    """Return where the unit says that its manual is."""
    manuals = (document for document in unit.documents if document.kind == "manual")
    return [pattern for manual in manuals for pattern in manual.holding.patterns]


def _made(outcome: Audited, limits: Limits) -> Manual:
    report = outcome.report
    unit = with_statements(report.unit, outcome.path.folder, report.catalogue, limits)
    return compose(replace(report, unit=unit))


def _content(manual: Manual, words: Words, format_: str) -> bytes:
    """Return the manual as the bytes of a file."""
    from spm_check.render.paper.manual import quality_manual  # noqa: PLC0415

    paper = quality_manual(manual, words)
    match format_:
        case "docx":
            from spm_check.cli.extras import need_office  # noqa: PLC0415

            need_office("manual", ["docx", "typst"])
            from spm_check.render.docx import paper_docx  # noqa: PLC0415

            return paper_docx(paper)
        case "pdf":
            from spm_check.cli.extras import need_office  # noqa: PLC0415

            need_office("manual", ["typst"])
            from spm_check.render.pdf import paper_pdf  # noqa: PLC0415

            return paper_pdf(paper)
        case "html":
            from spm_check.render.html.paper import paper_html  # noqa: PLC0415

            return paper_html(paper)
        case _:
            from spm_check.render.paper.markdown import paper_markdown  # noqa: PLC0415

            return paper_markdown(paper).encode()
