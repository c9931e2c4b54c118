"""The options that commands share, each with its help in the user's language."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import get_args

import click

from spm_check.cli import completion
from spm_check.cli.spoken import Argument, Mistake, OneOf, name_of
from spm_check.cli.targets import FORMATS, Target
from spm_check.cli.words.book import CommandWords
from spm_check.model.calendar import Interval
from spm_check.model.text import LANGUAGES
from spm_check.model.unit import FailOn
from spm_check.reading.text.limits import LIMITS

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
SHORT_SPANS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}
SHORT_INTERVAL = re.compile(r"(\d+)([dwmy])", re.ASCII)

MOST_JOBS = 1024

COLOURS = ("auto", "always", "never")
PATHS = ("UNIT", "PATH", "LIST", "PLAN", "OLD", "NEW", "ROOT")
"""The arguments that are paths."""
DRAFTS = ("docx", "markdown")
"""The formats of drafts."""
FORMS = ("puskesmas", "ministry")
"""The forms of procedures."""
BYS = ("folder", "parent", "region", "sector", "kind")
"""How units may be grouped, as `model.portfolio` has it, which costs to import."""
STORE_VARIABLE = "SPM_CHECK_STORE"
"""The environment variable that stands for `--store`: an address may hold a password."""
LISTS = ("documents", "records")
"""What a master list may be a list of."""


class Day(click.ParamType[date]):
    """A date, `YYYY-MM-DD`."""

    name = "date"

    def convert(
        self,
        value: str | date,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        """Return the date, or raise `Mistake`."""
        if isinstance(value, date):
            return value
        try:
            if ISO_DAY.fullmatch(value):  # Python knows more forms, which people read differently
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise Mistake("day-wrong", value=value, option=name_of(param))


class Limit(click.ParamType[tuple[str, int]]):
    """A limit to change: `NAME=NUMBER`."""

    name = "limit"

    def convert(
        self,
        value: str | tuple[str, int],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, int]:
        """Return the name and the number, or raise `Mistake`."""
        if isinstance(value, tuple):
            return value
        name, _, number = value.partition("=")
        if name not in LIMITS:
            raise Mistake.unknown("choice-unknown", name, LIMITS, option=name_of(param))
        if not (number.isascii() and number.isdigit() and int(number[:18]) > 0):
            raise Mistake("limit-wrong", value=value, name=name)
        return name, int(number[:18])


class Within(click.ParamType[Interval]):
    """An interval as a unit file has it (`90 days`, `3 bulan`), or in short (`90d`, `3m`)."""

    name = "interval"

    def convert(
        self,
        value: str | Interval,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Interval:
        """Return the interval, or raise `Mistake`."""
        from spm_check.reading.shape.scalars import interval_of  # noqa: PLC0415  only where it is given

        if isinstance(value, Interval):
            return value
        short = SHORT_INTERVAL.fullmatch(value.strip())
        found = interval_of(f"{short[1]} {SHORT_SPANS[short[2]]}" if short else value)
        if found is None:
            raise Mistake("interval-wrong", value=value, option=name_of(param))
        return found


class Jobs(click.ParamType[int]):
    """How much is done at the same time."""

    name = "jobs"

    def convert(
        self,
        value: str | int,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> int:
        """Return the number, or raise `Mistake`."""
        text = str(value)
        if text.isascii() and text.isdigit() and 0 < int(text[:9]) <= MOST_JOBS:
            return int(text)
        raise Mistake("jobs-wrong", value=text, option=name_of(param))


class TargetType(click.ParamType[Target]):
    """Where to write: `FILE`, or `FORMAT=FILE`."""

    name = "target"

    def __init__(self, formats: Sequence[str] = FORMATS) -> None:
        """Take the formats that there are."""
        self.formats = formats

    def convert(
        self,
        value: str | Target,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Target:
        """Return the target, or raise `Mistake` for a format that there is not."""
        if isinstance(value, Target):
            return value
        target = Target.of(value)
        if not target.path.strip():
            raise Mistake("option-needs-value", option=name_of(param))
        if target.format is not None and target.format not in self.formats:
            known, named = self.formats, name_of(param)
            raise Mistake.unknown("format-unknown", target.format, known, option=named)
        return target


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
