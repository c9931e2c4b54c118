"""`spm-check handover`: what the new holder of an office takes over."""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.cli.auditing import audited_as, declared, tell_unseen
from spm_check.cli.copies import Copies
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, format_option, options, targets_option
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.targets import Target, refuse_evidence, refuse_twice
from spm_check.cli.words.book import CommandWords
from spm_check.continuity.due import due
from spm_check.continuity.handing_over import AHEAD, handover
from spm_check.model.handover import Handover
from spm_check.model.report import GapReport
from spm_check.model.unit import Office, Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("terminal", "markdown", "docx")
ENDINGS = {".md": "markdown", ".markdown": "markdown", ".docx": "docx", ".txt": "terminal"}


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    office: str | None
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    lang: str | None
    color: str | None
    root: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        *options(words, "office"),
        format_option(words, FORMATS),
        targets_option(words, FORMATS),
        *options(words, "on-handover", "lang", "color", "root", "clauses", "limit", "debug"),
    ]
    return Spoken("handover", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    refuse_twice(asked.output)
    shelf, limits = Shelf(asked.clauses or own_clauses()), Limits(**dict(asked.limit))
    opened = declared(asked.unit, shelf, limits, asked.root)
    office = _office(opened.unit, asked.office)
    refuse_evidence(asked.output, opened.unit, opened.path)
    on = asked.on or date.today()  # noqa: DTZ011  the day where the unit is
    outputs = (target.path for target in asked.output)
    outcome = audited_as(opened, shelf, limits, on, outputs)
    report = outcome.report
    dues = due(report.unit, report.catalogue, opened.plan, on, AHEAD)
    made = handover(report, dues, office)
    words = words_of(as_language(asked.lang) or opened.language)
    colour = (asked.color, opened.settings.color)
    _copies(made, report, words, colour).write(asked.output, asked.format_)
    tell_unseen([outcome], words)
    return ExitCode.CONFORMS


def _office(unit: Unit, key: str | None) -> Office:
    """Return the office that is asked for, or the only one; raise `Mistake` for any other."""
    offices = {office.key: office for office in unit.offices}
    if not offices:
        raise Mistake("office-none")
    if key is None and len(offices) > 1:
        raise Mistake("office-unnamed", known=", ".join(offices))
    chosen = next(iter(offices)) if key is None else key
    if chosen not in offices:
        raise Mistake.unknown("office-unknown", chosen, offices, option="--office")
    return offices[chosen]


def _copies(
    made: Handover, report: GapReport, words: Words, colour: tuple[str | None, str | None]
) -> Copies:
    def paint(console: "Console") -> None:
        from spm_check.render.handover.terminal import render_handover  # noqa: PLC0415

        render_handover(made, report, words, console)

    def markdown() -> bytes:
        from spm_check.render.handover.paper import handover_paper  # noqa: PLC0415
        from spm_check.render.paper.markdown import paper_markdown  # noqa: PLC0415

        return paper_markdown(handover_paper(made, report, words)).encode()

    def docx() -> bytes:
        from spm_check.cli.extras import need_office  # noqa: PLC0415

        need_office("handover", ["docx", "typst"])
        from spm_check.render.docx import paper_docx  # noqa: PLC0415
        from spm_check.render.handover.paper import handover_paper  # noqa: PLC0415

        return paper_docx(handover_paper(made, report, words))

    return Copies(paint, {"markdown": markdown, "docx": docx}, ENDINGS, colour)
