"""`spm-check schema`: JSON Schema for editors and for whoever reads reports by machine."""

import json
import os
from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import OneOf, Spoken
from spm_check.cli.targets import STDOUT, Target, refuse_twice
from spm_check.cli.words.book import CommandWords
from spm_check.model.text import Language

NAMES = (
    *("unit", "plan", "rollout", "catalogue", "report", "due", "diff", "history"),
    *("portfolio", "portfolio-history"),
)


class Asked(NamedTuple):
    """The arguments of one run."""

    schema: str
    output: tuple[Target, ...]
    lang: str | None
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("SCHEMA", words, type=OneOf(NAMES)),
        *options(words, "output", "lang", "debug"),
    ]
    return Spoken("schema", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    language = as_language(asked.lang) or talk_language((), os.environ)
    content = (
        json.dumps(_schema(asked.schema, language), ensure_ascii=False, indent=2) + "\n"
    ).encode()
    refuse_twice(asked.output)
    for target in asked.output:
        if target.path == STDOUT:
            emit(content)
        else:
            write_file(target.path, content)
    if not asked.output:
        emit(content)
    return ExitCode.CONFORMS


def _schema(name: str, language: Language) -> dict[str, Any]:
    if name == "report":
        from spm_check.render.report_schema import report_schema  # noqa: PLC0415  one schema a run

        return report_schema(language)
    if name in {"diff", "history"}:
        from spm_check.render.comparison_schemas import (  # noqa: PLC0415
            diff_schema,
            history_schema,
        )

        return diff_schema(language) if name == "diff" else history_schema(language)
    if name == "due":
        from spm_check.render.due.json import due_schema  # noqa: PLC0415

        return due_schema(language)
    if name == "portfolio":
        from spm_check.render.portfolio.schema import portfolio_schema  # noqa: PLC0415

        return portfolio_schema(language)
    if name == "portfolio-history":
        from spm_check.render.portfolio.history_json import (  # noqa: PLC0415
            portfolio_history_schema,
        )

        return portfolio_history_schema(language)
    from spm_check.reading import schemas  # noqa: PLC0415

    made = {
        "unit": schemas.unit_schema,
        "plan": schemas.plan_schema,
        "rollout": schemas.rollout_schema,
        "catalogue": schemas.catalogue_schema,
    }
    return made[name](language)
