"""The help: everything is described, in one language and in 80 columns."""

import re
from collections.abc import Callable, Iterator

import pytest

from running import Ran, spm
from spm_check.cli.app import COMMANDS
from spm_check.cli.groups import BELOW
from spm_check.cli.words import command_words
from spm_check.cli.words.book import CommandWords
from spm_check.model.text import LANGUAGES, Language

EACH_COMMAND = (
    (),
    *((name,) for name in COMMANDS),
    *((name, below) for name, others in BELOW.items() for below in others),
)

OPTIONS = {
    "": "--version --lang --debug --help",
    "audit": "--format --output --on --lang --fail-on --baseline --update-baseline"
    " --reset-baseline --keep --color --quiet --verbose --root --clauses --limit --debug --help",
    "summary": "--on --lang --color --root --clauses --limit --debug --help",
    "explain": "--lang --color --clauses --debug --help",
    "clauses": "--format --procedures --records --excludable --lang --color --clauses --debug"
    " --help",
    "init": "--yes --answers --lang --debug --help",
    "import": "--unit --as --write --dry-run --format --lang --color --limit --debug --help",
    "scan": "--format --output --write --interactive --dry-run --no-ocr --no-cache --lang --color"
    " --limit --debug --help",
    "confirm": "--unit --all --dry-run --lang --limit --debug --help",
    "plan": "--lang --help",
    "plan import": "--format --write --dry-run --lang --color --root --clauses --limit --debug"
    " --help",
    "draft": "--lang --help",
    "draft statements": "--dry-run --lang --limit --debug --help",
    "draft procedure": "--format --output --form --number --on --dry-run --lang --limit --debug"
    " --help",
    "draft service": "--format --output --form --number --on --dry-run --lang --limit --debug"
    " --help",
    "manual": "--format --output --on --lang --replace --quiet --root --clauses --limit --debug"
    " --help",
    "due": "--within --format --output --on --lang --color --clauses --limit --debug --help",
    "handover": "--office --format --output --on --lang --color --root --clauses --limit --debug"
    " --help",
    "diff": "--format --output --lang --fail-on --color --limit --debug --help",
    "history": "--format --output --lang --color --clauses --limit --debug --help",
    "portfolio": "--by --format --output --on --since --store --as --rollout --lang --fail-on"
    " --color --jobs --scheduler --root --clauses --limit --no-cache --debug --help",
    "portfolio history": "--store --as --by --unit --group --clause --from --until --format"
    " --output --lang --color --clauses --debug --help",
    "schema": "--output --lang --debug --help",
}

OTHERWISE = {
    ("scan", "--output"): "output-file",
    ("diff", "--output"): "output-file",
    ("history", "--output"): "output-file",
    ("draft", "procedure", "--format"): "draft-format",
    ("draft", "procedure", "--output"): "draft-output",
    ("draft", "procedure", "--on"): "draft-on",
    ("draft", "service", "--format"): "draft-format",
    ("draft", "service", "--output"): "draft-output",
    ("draft", "service", "--on"): "draft-on",
    ("portfolio", "--root"): "root-portfolio",
    ("portfolio", "--on"): "on-portfolio",
    ("portfolio", "--fail-on"): "fail-on-portfolio",
    ("portfolio", "--as"): "as-root",
    ("portfolio", "history", "--as"): "as-root",
    ("portfolio", "history", "--unit"): "unit-path",
    ("due", "--on"): "on-due",
    ("handover", "--on"): "on-handover",
    ("plan", "import", "--write"): "write-plan",
    ("plan", "import", "--dry-run"): "dry-run-plan",
}
"""Options that a command explains in words of its own."""

ENGLISH = (
    r"Usage|Options|Arguments|Commands?|Show|FILE|DATE|NUMBER|Error|Try|default|"
    r"required|the|this|and|exit\b(?! code)"
)
INDONESIAN = r"Pemakaian|Opsi|Argumen|Perintah|Tampilkan|BERKAS|TANGGAL|yang|dan|bila|ini"


def described(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is listed in a help with its description, which may begin on the next line."""
    entry = re.compile(r"^  (\S.*?)(?:  +|\n {8,})(\S.*(?:\n {8,}.*)*)$", re.MULTILINE)
    lists = text[text.index("\n\n", text.index("\n\n") + 2) :]
    yield from ((match[1], " ".join(match[2].split())) for match in entry.finditer(lists))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", EACH_COMMAND)
def test_every_option_and_argument_is_described(
    here: Callable[..., Ran], command: tuple[str, ...], language: Language
) -> None:
    ran = here(*command, "--help", "--lang", language)
    assert (0, "") == (ran.code, ran.err)
    told = dict(described(ran.out))
    options = re.findall(r"--[a-z-]+", " ".join(told))
    assert OPTIONS[" ".join(command)].split() == options
    words = command_words(language)
    for name in options:
        key = OTHERWISE.get((*command, name), name.removeprefix("--"))
        about = words.options_help[key]  # type: ignore[literal-required]
        # A line may end at a hyphen; the formats of a report are told behind what they are.
        texts = {text.replace("- ", "-") for text in told.values()}
        assert any(text.startswith(about.replace("- ", "-").rstrip(".")) for text in texts)


@pytest.mark.parametrize(
    ("argument", "command"),
    [
        ("UNIT", "audit"),
        ("PATH", "summary"),
        ("NAME", "explain"),
        ("SCHEMA", "schema"),
        ("LIST", "import"),
        ("ID", "confirm"),
        ("PLAN", "plan import"),
    ],
)
def test_arguments_are_described(here: Callable[..., Ran], argument: str, command: str) -> None:
    for language in LANGUAGES:
        words = command_words(language)
        about = words.options_help[argument]  # type: ignore[literal-required]
        told = dict(described(here(*command.split(), "--help", "--lang", language).out))
        # A line may end at a hyphen.
        assert about == told[words.metavars.get(argument, argument)].replace("- ", "-")


@pytest.mark.parametrize("command", EACH_COMMAND)
def test_a_help_in_one_language_has_no_word_of_the_other(
    here: Callable[..., Ran], command: tuple[str, ...]
) -> None:
    def foreign(language: Language, words: str) -> list[str]:
        text = here(*command, "--help", "--lang", language).out
        return re.findall(rf"\b(?:{words})\b", text)

    assert [] == foreign("id", ENGLISH)
    assert [] == foreign("en", INDONESIAN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", EACH_COMMAND)
def test_a_help_fits_80_columns_and_any_encoding(
    here: Callable[..., Ran], command: tuple[str, ...], language: Language
) -> None:
    text = here(*command, "--help", "--lang", language).out
    assert 80 >= max(map(len, text.splitlines()))
    assert text.isascii()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_are_listed_in_the_order_of_their_use(
    here: Callable[..., Ran], language: Language
) -> None:
    words: CommandWords = command_words(language)
    told = list(described(here("--help", "--lang", language).out))[-len(COMMANDS) :]
    assert [(name, words.commands_help[name].short) for name in COMMANDS] == told  # type: ignore[literal-required]


@pytest.mark.parametrize("command", EACH_COMMAND)
def test_h_is_short_for_help(here: Callable[..., Ran], command: tuple[str, ...]) -> None:
    assert here(*command, "--help") == here(*command, "-h")


def test_the_program_alone_shows_its_help_as_a_mistake() -> None:
    ran = spm()
    assert (2, "") == (ran.code, ran.out)
    assert spm("--help").out.rstrip() == ran.err.rstrip()


def test_help_is_shown_even_beside_mistakes(here: Callable[..., Ran]) -> None:
    assert 0 == here("audit", "/no/such/unit", "--help").code


@pytest.mark.parametrize("columns", ["20", "40"])
def test_a_narrow_terminal_gets_the_help_too(here: Callable[..., Ran], columns: str) -> None:
    for command in EACH_COMMAND:
        wide, narrow = (here(*command, "-h", env={"COLUMNS": each}) for each in ("100", columns))
        assert 0 == narrow.code
        assert "".join(wide.out.split()) == "".join(narrow.out.split())
