"""What the commands have in common that draft a document: their options, and what is asked."""

from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.extras import need_office
from spm_check.cli.options import DRAFTS, options
from spm_check.cli.targets import format_of
from spm_check.cli.words.book import CommandWords

ENDINGS = {".docx": "docx", ".md": "markdown", ".markdown": "markdown"}


class Drafting(NamedTuple):
    """The arguments of one run."""

    unit: str
    format: str
    output: str | None
    form: str | None
    number: str | None
    on: date
    dry_run: bool
    lang: str | None
    limit: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, command: str, **given: Any) -> "Drafting":
        """Return what was asked for; raise `Mistake` for a file whose ending tells no format.

        Raises `UnusableError` where what writes the format is not installed.
        """
        format_ = format_of(given.pop("format_"), given["output"], DRAFTS, ENDINGS)
        if format_ == "docx":
            need_office(command, ["docx"])
        on = given.pop("on") or date.today()  # noqa: DTZ011  the day where the unit is
        given.pop("debug")
        number = (given.pop("number") or "").strip() or None
        return cls(format=format_, on=on, number=number, **given)


def drafting_options(words: CommandWords) -> list[click.Parameter]:
    """Return new options for a command that drafts a document."""
    names = ("draft-format", "draft-output", "form", "number", "draft-on", "dry-run")
    return options(words, *names, "lang", "limit", "debug")
