"""Which language is spoken: in help and complaints, and in reports."""

from collections.abc import Mapping, Sequence

from spm_check.model.text import LANGUAGES, Language

VARIABLE = "SPM_CHECK_LANG"
"""The environment variable that stands for `--lang`."""


def as_language(word: str | None) -> Language | None:
    """Return a word as a language; None where it is none."""
    return next((language for language in LANGUAGES if language == word), None)


def talk_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language of help and complaints, as long as no unit has been read.

    `--lang` wins over `SPM_CHECK_LANG`, that over the system's language; what is neither
    Indonesian nor set is English.
    """
    return asked_language(arguments, environment) or _of_the_system(environment)


def asked_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language | None:
    """Return the language that `--lang` or `SPM_CHECK_LANG` asks for; None where neither does."""
    return as_language(_option(arguments)) or as_language(environment.get(VARIABLE))


def _option(arguments: Sequence[str]) -> str | None:
    """Return the value of the last `--lang`, wherever it stands."""
    found = None
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang":
            found = "".join(arguments[number + 1 : number + 2])
        elif argument.startswith("--lang="):
            found = argument.removeprefix("--lang=")
    return found


def _of_the_system(environment: Mapping[str, str]) -> Language:
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "id" if next((name for name in names if name), "").startswith("id") else "en"
