"""The command group: which commands there are, each imported when it is called."""

import gc
import os
import sys
from collections.abc import Sequence

import click

from spm_check import __version__
from spm_check.cli import completion
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.groups import Group, handed_down
from spm_check.cli.guard import Guard
from spm_check.cli.language import VARIABLE, asked_language, talk_language
from spm_check.cli.options import option
from spm_check.cli.words import command_words
from spm_check.cli.words.book import CommandWords

COMMANDS = (
    "audit",
    "summary",
    "explain",
    "clauses",
    "init",
    "import",
    "scan",
    "confirm",
    "plan",
    "due",
    "handover",
    "manual",
    "draft",
    "diff",
    "history",
    "portfolio",
    "schema",
)
"""The commands in the order of the help; each has a module of its name in `commands`."""

PROGRAM = "spm-check"


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; nothing escapes but that."""
    gc.disable()  # a run is short and leaves hardly a cycle; looking for them takes a tenth of it
    language = talk_language(arguments, os.environ)
    asked = asked_language(arguments, os.environ)
    guard = Guard(language, asked=asked, debug="--debug" in arguments)
    return guard.run(lambda: _dispatch(Program(command_words(language)), arguments))


def _dispatch(group: "Program", arguments: Sequence[str]) -> ExitCode:
    """Parse and run; help and version end with `CONFORMS`. A shell that asks is answered."""
    if os.environ.get(completion.VARIABLE):
        return completion.answer(group, PROGRAM, os.environ)
    try:
        ended = group.main(list(arguments), PROGRAM, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as shown:
        sys.stderr.write(shown.format_message() + "\n")
        return ExitCode.USAGE
    return ended if isinstance(ended, ExitCode) else ExitCode.CONFORMS


class Program(Group):
    """All commands in one language."""

    def __init__(self, words: CommandWords) -> None:
        """Take the words; no command is imported yet."""
        self.words = words
        lang = handed_down("lang", words, COMMANDS)
        lang.envvar = VARIABLE
        params = [self._version(), lang, option("debug", words)]
        super().__init__(PROGRAM, "spm_check.cli.commands", COMMANDS, words, params=params)

    def _version(self) -> click.Option:
        def show(ctx: click.Context, _: click.Parameter, given: bool) -> None:  # noqa: FBT001  click's
            if given:
                click.echo(f"{PROGRAM} {__version__}")
                ctx.exit()

        return click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=show,
            help=self.words.options_help["version"],
        )
