"""`spm-check draft service`: a first draft of the SOP of one service, declared as a draft."""

from typing import Any

import click

from spm_check.cli.drafting import Drafting, drafting_options
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.options import argument
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.text import is_blank


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("SERVICE", words),
        argument("UNIT", words, default="."),
        *drafting_options(words),
    ]
    return Spoken("draft service", words, params=params, callback=_run)


def _run(service: str, **given: Any) -> ExitCode:
    from spm_check.cli.drafts import write_draft  # noqa: PLC0415  heavy
    from spm_check.reading.catalogue.procedure_drafts import SERVICE  # noqa: PLC0415

    if is_blank(service):
        raise Mistake("argument-missing", name="SERVICE")
    name = " ".join(service.split())
    return write_draft(SERVICE, name, Drafting.of("draft service", **given))
