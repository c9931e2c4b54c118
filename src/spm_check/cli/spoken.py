"""Commands, options and values that speak the user's language, on top of click.

click parses; headings, placeholders and every complaint about arguments are our own, because
click has them in English only.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from spm_check.cli import completion
from spm_check.cli.words.book import CommandHelp, CommandWords, MistakeCode
from spm_check.reading.text.near import near

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Mistake(click.UsageError):
    """A mistake in the arguments, as facts; the words are put in when it is told."""

    def __init__(self, code: MistakeCode, **facts: str) -> None:
        """Keep the code and what its sentence needs."""
        super().__init__(code)
        self.code = code
        self.facts = facts

    @classmethod
    def unknown(cls, code: MistakeCode, value: str, known: Iterable[str], **more: str) -> "Mistake":
        """Return the mistake of a word that is none of the known ones."""
        words = tuple(known)
        return cls(code, value=value, near=near(value, words), known=", ".join(words), **more)


class Argument(click.Argument):
    """An argument that the help explains."""

    def __init__(self, *declarations: str, about: str, **settings: Any) -> None:
        """Take what click takes, and what the argument is for."""
        super().__init__(declarations, **settings)
        self.about = about


class OneOf(click.ParamType[str]):
    """One word of a fixed list."""

    name = "choice"

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words."""
        self.words = tuple(words)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return the words as the help shows them."""
        return f"[{'|'.join(self.words)}]"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word, or raise `Mistake`."""
        if value in self.words:
            return value
        raise Mistake.unknown("choice-unknown", value, self.words, option=_given_by(param, ctx))

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem[str]]":
        """Offer the words that begin like that."""
        return completion.plain(self.words, incomplete)


def name_of(param: click.Parameter | None) -> str:
    """Return how an option is written, or the placeholder of an argument."""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.human_readable_name if param else ""


def _given_by(param: click.Parameter | None, ctx: click.Context | None) -> str:
    """Return how a value was given: by an option or argument, or by the environment."""
    if param and ctx and ctx.get_parameter_source(param.name) is ParameterSource.ENVIRONMENT:
        return str(param.envvar)
    return name_of(param)


@contextmanager
def within(ctx: click.Context) -> Iterator[None]:
    """Tell a mistake in which command it was made, which click does not while it parses."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def help_of(name: str, words: CommandWords) -> CommandHelp:
    """Return what the help tells of a command, by its name or by `ABOVE NAME`."""
    about: CommandHelp = words.commands_help[name]  # type: ignore[literal-required]
    return about


class Spoken(click.Command):
    """A command whose help and complaints are in one language."""

    def __init__(self, name: str, words: CommandWords, **settings: Any) -> None:
        """Take what click takes, and the words; a command below another has both names."""
        self.words = words
        about = help_of(name, words)
        super().__init__(
            name.rpartition(" ")[2],
            help=about.about,
            short_help=about.short,
            options_metavar=words.options_placeholder,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
            **settings,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and complain of what is left over."""
        ctx.allow_extra_args = True
        with within(ctx):
            rest = super().parse_args(ctx, args)
            if rest and not ctx.resilient_parsing:  # a shell may ask after anything
                raise Mistake("argument-extra", value=" ".join(rest))
        return rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in the user's language."""
        return spoken_help(super().get_help_option(ctx), self.words)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.words)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the arguments and options are for."""
        arguments = [
            (param.make_metavar(ctx), param.about)
            for param in self.get_params(ctx)
            if isinstance(param, Argument)
        ]
        if arguments:
            with formatter.section(self.words.arguments):
                formatter.write_dl(arguments)
        write_options(self, ctx, formatter, self.words)


def spoken_help(option: click.Option | None, words: CommandWords) -> click.Option | None:
    """Return the help option, explained in the user's language."""
    if option is not None:
        option.help = words.options_help["help"]
    return option


def write_usage(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, words: CommandWords
) -> None:
    """Write the usage line of a command or group."""
    pieces = command.collect_usage_pieces(ctx)
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{words.usage}: ")


def write_options(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, words: CommandWords
) -> None:
    """Write what the options are for."""
    records = [
        record
        for param in command.get_params(ctx)
        if isinstance(param, click.Option) and (record := param.get_help_record(ctx))
    ]
    with formatter.section(words.options):
        formatter.write_dl(records)
