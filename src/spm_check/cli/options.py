"""The options that commands share, each with its help in the user's language."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import get_args

import click

from spm_check.cli import completion
from spm_check.cli.spoken import Argument, OneOf
from spm_check.cli.targets import FORMATS
from spm_check.cli.values import Day, Jobs, Limit, TargetType, Within
from spm_check.cli.words.book import CommandWords
from spm_check.model.by import BYS
from spm_check.model.calendar import Interval
from spm_check.model.text import LANGUAGES
from spm_check.model.unit import FailOn

COLOURS = ("auto", "always", "never")
PATHS = ("UNIT", "PATH", "LIST", "PLAN", "OLD", "NEW", "ROOT")
"""The arguments that are paths."""
DRAFTS = ("docx", "markdown")
"""The formats of drafts."""
FORMS = ("puskesmas", "ministry")
"""The forms of procedures."""
STORE_VARIABLE = "SPM_CHECK_STORE"
"""The environment variable that stands for `--store`: an address may hold a password."""
LISTS = ("documents", "records")
"""What a master list may be a list of."""


def option(name: str, words: CommandWords) -> click.Option:
    """Return a new option by its long name."""
    return OPTIONS[name](words)


def options(words: CommandWords, *names: str) -> list[click.Parameter]:
    """Return new options by their long names, in this order."""
    return [option(name, words) for name in names]


def format_option(words: CommandWords, formats: Iterable[str]) -> click.Option:
    """Return `--format` for a command that writes something else than gap reports."""
    flags = ["--format", "-f", "format_"]
    return click.Option(flags, type=OneOf(formats), help=words.options_help["format"])


def many_formats_option(words: CommandWords, formats: Sequence[str]) -> click.Option:
    """Return `--format` with more formats than fit a line of the help."""
    about = words.options_help["format"].rstrip(".")
    return click.Option(
        ["--format", "-f", "format_"],
        type=OneOf(formats),
        help=f"{about}: {', '.join(formats)}.",
        metavar=words.metavars["format"],
    )


def targets_option(words: CommandWords, formats: Sequence[str]) -> click.Option:
    """Return `--output` for a command that writes several files, in formats of its own."""
    return click.Option(
        ["--output", "-o"],
        type=TargetType(formats),
        multiple=True,
        help=words.options_help["output"],
        metavar=words.metavars["output"],
        shell_complete=completion.targets,
    )


def file_option(words: CommandWords) -> click.Option:
    """Return `--output` for a command that writes one file."""
    return click.Option(
        ["--output", "-o"],
        type=click.STRING,
        help=words.options_help["output-file"],
        metavar=words.metavars["output"],
        shell_complete=completion.files,
    )


def _valued(
    name: str, *more: str, type_: click.ParamType[object], told: str = "", **given: object
) -> Callable[[CommandWords], click.Option]:
    """Return how to make an option with a value; `told` names its help where it has another."""

    def make(words: CommandWords) -> click.Option:
        return click.Option(
            [f"--{name}", *more],
            type=type_,
            help=words.options_help[told or name],  # type: ignore[literal-required]
            metavar=words.metavars.get(told, words.metavars.get(name)),
            **given,  # type: ignore[arg-type]
        )

    return make


def _flag(name: str, *more: str, told: str = "") -> Callable[[CommandWords], click.Option]:
    """Return how to make an option that takes none; `told` names its help where it has another."""

    def make(words: CommandWords) -> click.Option:
        about = words.options_help[told or name]  # type: ignore[literal-required]
        return click.Option([f"--{name}", *more], is_flag=True, help=about)

    return make


OPTIONS: dict[str, Callable[[CommandWords], click.Option]] = {
    "format": partial(many_formats_option, formats=FORMATS),
    "output": _valued(
        "output", "-o", type_=TargetType(), multiple=True, shell_complete=completion.targets
    ),
    "on": _valued("on", type_=Day()),
    "on-due": _valued("on", type_=Day(), told="on-due"),
    "on-handover": _valued("on", type_=Day(), told="on-handover"),
    "within": _valued("within", type_=Within(), default=Interval(90, "day")),
    "office": _valued("office", type_=click.STRING),
    "lang": _valued("lang", type_=OneOf(LANGUAGES)),
    "fail-on": _valued("fail-on", type_=OneOf(get_args(FailOn))),
    "baseline": _valued("baseline", type_=click.STRING, shell_complete=completion.files),
    "update-baseline": _flag("update-baseline"),
    "reset-baseline": _flag("reset-baseline"),
    "keep": _flag("keep"),
    "replace": _flag("replace"),
    "color": _valued("color", type_=OneOf(COLOURS)),
    "root": _valued("root", type_=click.STRING, shell_complete=completion.folders),
    "clauses": _valued("clauses", type_=click.STRING, shell_complete=completion.folders),
    "limit": _valued("limit", type_=Limit(), multiple=True),
    "quiet": _flag("quiet", "-q"),
    "verbose": _flag("verbose", "-v"),
    "procedures": _flag("procedures"),
    "records": _flag("records"),
    "excludable": _flag("excludable"),
    "unit": _valued("unit", type_=click.STRING, default=".", shell_complete=completion.files),
    "as": _valued("as", "as_", type_=OneOf(LISTS)),
    "answers": _valued("answers", type_=click.STRING, shell_complete=completion.files),
    "all": _flag("all"),
    "yes": _flag("yes"),
    "write": _flag("write"),
    "interactive": _flag("interactive"),
    "dry-run": _flag("dry-run"),
    "write-plan": _flag("write", told="write-plan"),
    "dry-run-plan": _flag("dry-run", told="dry-run-plan"),
    "draft-format": _valued("format", "-f", "format_", type_=OneOf(DRAFTS), told="draft-format"),
    "draft-output": _valued(
        "output", "-o", type_=click.STRING, told="draft-output", shell_complete=completion.files
    ),
    "form": _valued("form", type_=OneOf(FORMS)),
    "number": _valued("number", type_=click.STRING),
    "draft-on": _valued("on", type_=Day(), told="draft-on"),
    "no-ocr": _flag("no-ocr"),
    "no-cache": _flag("no-cache"),
    "by": _valued("by", type_=OneOf(BYS)),
    "jobs": _valued("jobs", "-j", type_=Jobs()),
    "scheduler": _valued("scheduler", type_=click.STRING),
    "since": _valued("since", type_=click.STRING, shell_complete=completion.files),
    "root-portfolio": _valued(
        *("root", "within"),
        type_=click.STRING,
        shell_complete=completion.folders,
        told="root-portfolio",
    ),
    "rollout": _valued("rollout", type_=click.STRING, shell_complete=completion.files),
    "on-portfolio": _valued("on", type_=Day(), told="on-portfolio"),
    "fail-on-portfolio": _valued(
        "fail-on", type_=OneOf(get_args(FailOn)), told="fail-on-portfolio"
    ),
    "store": _valued(
        "store", type_=click.STRING, envvar=STORE_VARIABLE, shell_complete=completion.files
    ),
    "as-root": _valued("as", "as_", type_=click.STRING, told="as-root"),
    "unit-path": _valued("unit", type_=click.STRING, multiple=True, told="unit-path"),
    "group": _valued("group", type_=click.STRING, multiple=True),
    "clause": _valued("clause", type_=click.STRING, multiple=True),
    "from": _valued("from", "from_", type_=Day()),
    "until": _valued("until", type_=Day()),
    "debug": _flag("debug"),
}


def argument(name: str, words: CommandWords, **given: object) -> Argument:
    """Return a new argument by its placeholder."""
    about = words.options_help[name]  # type: ignore[literal-required]
    if name in PATHS:
        given.setdefault("shell_complete", completion.files)
    return Argument(name.lower(), metavar=words.metavars.get(name, name), about=about, **given)
