"""`spm-check import`: takes over a master list into the unit file."""

import os
from typing import Any, NamedTuple

import click

from spm_check.cli.asking import agreed
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.extras import need_readers
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.options import argument, format_option, options
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.masterlist import ListKind, MasterList
from spm_check.reading.text.limits import Limits
from spm_check.render.counts_of_rows import rows_counted
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.masterlist import master_list_words
from spm_check.render.words.masterlist.book import MasterListWords

FORMATS = ("terminal", "json")
DELIMITED = (".csv", ".tsv", ".txt")
"""Lists that no extra is needed for."""


class Asked(NamedTuple):
    """The arguments of one run."""

    path: str
    unit: str
    as_: ListKind | None
    format_: str | None
    write: bool
    dry_run: bool
    lang: str | None
    color: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("LIST", words),
        *options(words, "unit", "as", "write", "dry-run"),
        format_option(words, FORMATS),
        *options(words, "lang", "color", "limit", "debug"),
    ]
    return Spoken("import", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(path=given.pop("list"), **given)
    if not asked.path.lower().endswith(DELIMITED):
        need_readers("import")
    from spm_check.cli.takeover import add, understood  # noqa: PLC0415  heavy

    limits = Limits(**dict(asked.limit))
    into = OpenUnit.at(asked.unit, limits)
    language = into.language(asked.lang)
    words, report = master_list_words(language), words_of(language)
    read = understood(asked.path, into, limits, asked.as_)
    if not read.sheets:
        from spm_check.render.masterlist import render_no_list  # noqa: PLC0415  only then

        tell(render_no_list(read, asked.path, words))
        return ExitCode.UNUSABLE
    if asked.dry_run:
        tell("\n".join(rows_counted(sheet.rows, words) for sheet in read.sheets))
    else:
        emit(_content(read, asked, words, report))
    if not read.entries:
        tell(words.talk.nothing)
        return ExitCode.CONFORMS
    if not (asked.write or asked.dry_run) and not _wanted(read, into.where.file, words):
        return ExitCode.CONFORMS
    return add(read, into.where, limits, words, dry_run=asked.dry_run)


def _content(read: MasterList, asked: Asked, words: MasterListWords, report: Words) -> bytes:
    if asked.format_ == "json":
        from spm_check.render.masterlist_json import render_master_list_json  # noqa: PLC0415

        return render_master_list_json(read).encode()
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals
    from spm_check.render.masterlist import render_master_list  # noqa: PLC0415

    colour = wants_colour(asked.color, os.environ)
    return draw(lambda c: render_master_list(read, asked.path, words, report, c), colour=colour)


def _wanted(read: MasterList, file: str, words: MasterListWords) -> bool:
    """Ask whether to add the entries; where nobody can answer, say how to have it done."""
    talk = words.talk
    answer = agreed(talk.ask.format(count=len(read.entries), path=file), talk.yes)
    if not answer:
        tell(talk.how_to_write if answer is None else talk.not_written)
    return bool(answer)
