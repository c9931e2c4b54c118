"""A command that has commands below it, each imported when it is called."""

from collections.abc import Mapping
from importlib import import_module
from keyword import iskeyword
from typing import Any

import click

from spm_check.cli import completion
from spm_check.cli.options import option as new_option
from spm_check.cli.spoken import (
    Mistake,
    Spoken,
    help_of,
    spoken_help,
    within,
    write_options,
    write_usage,
)
from spm_check.cli.words.book import CommandWords

BELOW: Mapping[str, tuple[str, ...]] = {
    "plan": ("import",),
    "draft": ("statements", "procedure", "service"),
    "portfolio": ("history",),
}
"""The commands below a command, in the order of the help."""


def handed_down(name: str, words: CommandWords, commands: tuple[str, ...]) -> click.Option:
    """Return an option that the commands below take over unless they are given their own."""

    def hand_down(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
        ctx.default_map = {command: {name: value} for command in commands} if value else None

    option = new_option(name, words)
    option.callback, option.expose_value = hand_down, False
    return option


class Group(click.Group):
    """Commands in one language; the module of each has its name, in the package that is given."""

    def __init__(
        self, name: str, package: str, commands: tuple[str, ...], words: CommandWords, **more: Any
    ) -> None:
        """Take the commands in the order of the help; none is imported yet."""
        self.words = words
        self.order = commands
        self._package = package
        super().__init__(
            name,
            help=help_of(name, words).about,
            short_help=help_of(name, words).short,
            options_metavar=words.options_placeholder,
            subcommand_metavar=words.command_placeholder,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
            no_args_is_help=True,
            **more,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the help."""
        return list(self.order)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of this name.

        A module cannot be called `import`: an underscore follows.
        """
        if cmd_name not in self.order:
            return None
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command: click.Command = import_module(f"{self._package}.{module}").command(self.words)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse what stands before the command."""
        with within(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or complain with the nearest one."""
        known = args and (args[0] in self.order or args[0].startswith("-"))
        if args and not known and not ctx.resilient_parsing:  # a shell may ask after anything
            raise Mistake.unknown("command-unknown", args[0], self.order)
        return super().resolve_command(ctx, args)

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> "list[click.shell_completion.CompletionItem[str]]":
        """Offer the commands without importing one of them, else the options."""
        return completion.described(self._shorts(ctx), incomplete) or click.Command.shell_complete(
            self, ctx, incomplete
        )

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in the user's language."""
        return spoken_help(super().get_help_option(ctx), self.words)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.words)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands, without importing one of them."""
        write_options(self, ctx, formatter, self.words)
        with formatter.section(self.words.commands):
            formatter.write_dl(list(self._shorts(ctx).items()))

    def _shorts(self, ctx: click.Context) -> dict[str, str]:
        """Return the commands in the order of the help, with what they are for."""
        above = "" if ctx.parent is None else f"{self.name} "
        return {name: help_of(above + name, self.words).short for name in self.order}


class Beginning(Spoken):
    """A command that has commands below it and is also called by itself.

    Its first argument is one of them where it has the name of one: a path of that name is written
    `./NAME`.
    """

    def __init__(self, name: str, words: CommandWords, **settings: Any) -> None:
        """Take what `Spoken` takes; the module of a command below is called `NAME_COMMAND`."""
        super().__init__(name, words, **settings)
        self.order = BELOW[name]

    def below(self, name: str) -> click.Command:
        """Return a command below it."""
        module = import_module(f"spm_check.cli.commands.{self.name}_{name}")
        command: click.Command = module.command(self.words)
        return command

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Parse; where a command below is called, by that command."""
        if not args or args[0] not in self.order:
            return super().make_context(info_name, args, parent, **extra)
        if parent is not None and parent.default_map:
            extra["default_map"] = parent.default_map.get(info_name or "")
        called = self.below(args[0])
        return called.make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the arguments and options are for, then the commands below."""
        super().format_options(ctx, formatter)
        with formatter.section(self.words.commands):
            formatter.write_dl(list(_shorts_below(ctx.command.name or "", self.words).items()))


def beside_files(name: str, words: CommandWords) -> completion.Offer:
    """Return what offers the commands below one beside files and folders."""

    def offer(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[click.shell_completion.CompletionItem[str]]":
        commands = completion.described(_shorts_below(name, words), incomplete)
        # bash forgets what came before the word that leaves the rest to it
        return [*completion.files(ctx, param, incomplete), *commands]

    return offer


def _shorts_below(name: str, words: CommandWords) -> dict[str, str]:
    """Return the commands below one, with what they are for."""
    return {below: help_of(f"{name} {below}", words).short for below in BELOW[name]}
