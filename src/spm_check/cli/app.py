"""The command group: which commands there are, each imported when it is called."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword

import click

from spm_check import __version__
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import Guard
from spm_check.cli.language import VARIABLE, asked_language, talk_language
from spm_check.cli.options import option
from spm_check.cli.spoken import Mistake, spoken_help, within, write_options, write_usage
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
    "diff",
    "history",
    "schema",
)
"""The commands in the order of the help; each has a module of its name in `commands`.

A module cannot be called `import`: an underscore follows.
"""

PROGRAM = "spm-check"


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; nothing escapes but that."""
    gc.disable()  # a run is short and leaves hardly a cycle; looking for them takes a tenth of it
    language = talk_language(arguments, os.environ)
    asked = asked_language(arguments, os.environ)
    guard = Guard(language, asked=asked, debug="--debug" in arguments)
    return guard.run(lambda: _dispatch(Group(command_words(language)), arguments))


def _dispatch(group: "Group", arguments: Sequence[str]) -> ExitCode:
    """Parse and run; help and version end with `CONFORMS`."""
    try:
        ended = group.main(list(arguments), PROGRAM, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as shown:
        sys.stderr.write(shown.format_message() + "\n")
        return ExitCode.USAGE
    return ended if isinstance(ended, ExitCode) else ExitCode.CONFORMS


class Group(click.Group):
    """All commands in one language."""

    def __init__(self, words: CommandWords) -> None:
        """Take the words; no command is imported yet."""
        self.words = words
        super().__init__(
            PROGRAM,
            help=words.commands_help["spm-check"].about,
            options_metavar=words.options_placeholder,
            subcommand_metavar=words.command_placeholder,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
            params=[self._version(), self._lang(), option("debug", words)],
            no_args_is_help=True,
        )

    def _lang(self) -> click.Option:
        """Return `--lang`, which every command takes over unless it is given one of its own."""

        def hand_down(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
            ctx.default_map = {name: {"lang": value} for name in COMMANDS} if value else None

        lang = option("lang", self.words)
        lang.envvar, lang.callback, lang.expose_value = VARIABLE, hand_down, False
        return lang

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

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command: click.Command = import_module(f"spm_check.cli.commands.{module}").command(
            self.words
        )
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse what stands before the command."""
        with within(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or complain with the nearest one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise Mistake.unknown("command-unknown", args[0], COMMANDS)
        return super().resolve_command(ctx, args)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in the user's language."""
        return spoken_help(super().get_help_option(ctx), self.words)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.words)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands, without importing one of them."""
        write_options(self, ctx, formatter, self.words)
        about = self.words.commands_help
        with formatter.section(self.words.commands):
            formatter.write_dl([(name, about[name].short) for name in COMMANDS])  # type: ignore[literal-required]
