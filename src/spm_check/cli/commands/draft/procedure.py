"""`spm-check draft procedure`: a first draft of one of the six procedures, declared as a draft."""

from typing import Any

import click

from spm_check.cli.drafting import Drafting, drafting_options
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.options import argument
from spm_check.cli.spoken import OneOf, Spoken
from spm_check.cli.words.book import CommandWords

CLAUSES = ("4.2.3", "4.2.4", "8.2.2", "8.3", "8.5.2", "8.5.3")
"""The clauses that ask for a procedure."""


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("CLAUSE", words, type=OneOf(CLAUSES)),
        argument("UNIT", words, default="."),
        *drafting_options(words),
    ]
    return Spoken("draft procedure", words, params=params, callback=_run)


def _run(clause: str, **given: Any) -> ExitCode:
    from spm_check.cli.drafts import write_draft  # noqa: PLC0415  heavy

    return write_draft(clause, None, Drafting.of("draft procedure", **given))
