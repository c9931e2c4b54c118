"""The one place where errors end: told on stderr, turned into an exit code."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language
from spm_check.cli.spoken import Mistake
from spm_check.cli.words import command_words
from spm_check.errors import UnusableError, UnwrittenError
from spm_check.model.text import Language

if TYPE_CHECKING:
    from spm_check.render.words.book import Words


class Guard:
    """Runs a command; whatever goes wrong is told in the user's language."""

    def __init__(self, language: Language, *, asked: Language | None, debug: bool) -> None:
        """Take the language of talk, the one asked for, and whether to show a bug's details."""
        self._language = language
        self._asked = asked
        self._debug = debug

    def run(self, command: Callable[[], ExitCode]) -> ExitCode:
        """Return the exit code of a command; nothing but the interpreter's end escapes."""
        try:
            return self._run(command)
        except KeyboardInterrupt:
            return self._interrupted()
        except BrokenPipeError:  # stderr, or the help, has lost its reader
            return ExitCode.CONFORMS
        except Exception as error:  # noqa: BLE001  whatever it is, it is a bug and never exit 1
            return self._bug(error)

    def _run(self, command: Callable[[], ExitCode]) -> ExitCode:
        try:
            return command()
        except click.exceptions.Exit:
            return ExitCode.CONFORMS
        except click.Abort:
            return self._interrupted()
        except click.UsageError as error:
            tell(_usage(error, self._language))
            return ExitCode.USAGE
        except UnusableError as error:
            from spm_check.render.complaints import render_complaints  # noqa: PLC0415

            language = self._asked or as_language(error.language) or self._language
            tell(render_complaints(error.complaints, self._words(language)))
            return ExitCode.UNUSABLE
        except UnwrittenError as error:
            words = self._words(self._language)
            reason = words.reasons.get(error.reason, words.reasons[""])
            tell(words.labels.not_written.format(path=error.path, reason=reason) + "\n")
            return ExitCode.UNWRITTEN

    @staticmethod
    def _words(language: Language) -> "Words":
        from spm_check.render.words import words_of  # noqa: PLC0415  only what goes wrong needs it

        return words_of(language)

    def _interrupted(self) -> ExitCode:
        tell("\n" + self._words(self._language).labels.interrupted + "\n")
        return ExitCode.INTERRUPTED

    def _bug(self, error: Exception) -> ExitCode:
        from spm_check import __version__  # noqa: PLC0415

        if self._debug:
            import traceback  # noqa: PLC0415

            tell("".join(traceback.format_exception(error)))
        labels = self._words(self._language).labels
        first = str(error).partition("\n")[0][:200]
        told = f"{type(error).__name__}: {first}" if first else type(error).__name__
        tell(labels.bug.format(version=__version__, error=told) + "\n")
        return ExitCode.BUG


def tell(text: str) -> None:
    """Write to stderr, as far as there is one that takes it."""
    from spm_check.render.clean import clean  # noqa: PLC0415

    if sys.stderr is None:
        return
    sys.stderr.write("".join(clean(line.rstrip("\n")) + "\n" for line in text.splitlines()))
    sys.stderr.flush()


def _usage(error: click.UsageError, language: Language) -> str:
    """Return what is wrong with the arguments, and where to read on."""
    words = command_words(language)
    mistake = error if isinstance(error, Mistake) else _mistake_of(error)
    message = words.mistakes[mistake.code].format_map(mistake.facts)
    if mistake.facts.get("near"):
        from spm_check.render.words import words_of  # noqa: PLC0415

        message += "; " + words_of(language).labels.did_you_mean.format_map(mistake.facts)
    path = mistake.ctx.command_path if mistake.ctx else "spm-check"
    return f"{message}\n{words.see_help.format(command=path)}\n"


def _mistake_of(error: click.UsageError) -> Mistake:
    """Return what click complains of as facts."""
    mistake = _facts_of(error)
    mistake.ctx = error.ctx
    return mistake


def _facts_of(error: click.UsageError) -> Mistake:
    if isinstance(error, click.NoSuchOption):
        known = [name for p in _params(error) if isinstance(p, click.Option) for name in p.opts]
        return Mistake.unknown("option-unknown", error.option_name, known)
    if isinstance(error, click.MissingParameter):
        name = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
        return Mistake("argument-missing", name=name)
    if isinstance(error, click.BadOptionUsage):
        flags = [p for p in _params(error) if isinstance(p, click.Option) and p.is_flag]
        takes_none = any(error.option_name in param.opts for param in flags)
        code = "option-takes-none" if takes_none else "option-needs-value"
        return Mistake(code, option=error.option_name)  # type: ignore[arg-type]
    return Mistake("other", message=error.format_message())


def _params(error: click.UsageError) -> list[click.Parameter]:
    return error.ctx.command.get_params(error.ctx) if error.ctx else []
