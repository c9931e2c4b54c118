"""What the command line has to say in every language: a missing phrase is a type error."""

from typing import Literal, NamedTuple, TypedDict

from spm_check.model.text import Language

MistakeCode = Literal[
    "command-unknown",
    "option-unknown",
    "option-needs-value",
    "option-takes-none",
    "argument-missing",
    "answers-evidence",
    "no-terminal",
    "argument-extra",
    "choice-unknown",
    "day-wrong",
    "interval-wrong",
    "office-unnamed",
    "office-none",
    "office-unknown",
    "limit-wrong",
    "jobs-wrong",
    "root-elsewhere",
    "root-of-url",
    "file-in-unit",
    "format-unknown",
    "format-unclear",
    "screen-is-no-file",
    "file-in-use",
    "file-twice",
    "manual-there",
    "file-outside",
    "file-unnamable",
    "baseline-unnamed",
    "baseline-both",
    "name-unknown",
    "id-unknown",
    "store-kind",
    "store-unnamed",
    "history-unknown",
    "other",
]
"""Every mistake in the arguments."""


class CommandHelp(NamedTuple):
    """What the help tells of a command."""

    short: str
    about: str


CommandBook = TypedDict(
    "CommandBook",
    {
        "spm-check": CommandHelp,
        "audit": CommandHelp,
        "summary": CommandHelp,
        "explain": CommandHelp,
        "clauses": CommandHelp,
        "init": CommandHelp,
        "import": CommandHelp,
        "scan": CommandHelp,
        "confirm": CommandHelp,
        "plan": CommandHelp,
        "plan import": CommandHelp,
        "draft": CommandHelp,
        "draft statements": CommandHelp,
        "draft procedure": CommandHelp,
        "draft service": CommandHelp,
        "due": CommandHelp,
        "handover": CommandHelp,
        "diff": CommandHelp,
        "history": CommandHelp,
        "schema": CommandHelp,
        "manual": CommandHelp,
        "portfolio": CommandHelp,
        "portfolio history": CommandHelp,
    },
)

OptionBook = TypedDict(
    "OptionBook",
    {
        "UNIT": str,
        "PATH": str,
        "NAME": str,
        "SCHEMA": str,
        "LIST": str,
        "PLAN": str,
        "ID": str,
        "CLAUSE": str,
        "SERVICE": str,
        "OLD": str,
        "NEW": str,
        "ROOT": str,
        "format": str,
        "output": str,
        "output-file": str,
        "on": str,
        "on-due": str,
        "on-handover": str,
        "within": str,
        "office": str,
        "lang": str,
        "fail-on": str,
        "baseline": str,
        "update-baseline": str,
        "reset-baseline": str,
        "keep": str,
        "replace": str,
        "color": str,
        "quiet": str,
        "verbose": str,
        "clauses": str,
        "limit": str,
        "procedures": str,
        "records": str,
        "excludable": str,
        "unit": str,
        "as": str,
        "all": str,
        "yes": str,
        "answers": str,
        "write": str,
        "write-plan": str,
        "dry-run-plan": str,
        "interactive": str,
        "dry-run": str,
        "draft-format": str,
        "draft-output": str,
        "draft-on": str,
        "form": str,
        "number": str,
        "no-ocr": str,
        "no-cache": str,
        "by": str,
        "jobs": str,
        "scheduler": str,
        "since": str,
        "rollout": str,
        "root": str,
        "root-portfolio": str,
        "on-portfolio": str,
        "fail-on-portfolio": str,
        "store": str,
        "as-root": str,
        "unit-path": str,
        "group": str,
        "clause": str,
        "from": str,
        "until": str,
        "debug": str,
        "version": str,
        "help": str,
    },
)

MistakeBook = TypedDict(
    "MistakeBook",
    {
        "command-unknown": str,
        "option-unknown": str,
        "option-needs-value": str,
        "option-takes-none": str,
        "argument-missing": str,
        "answers-evidence": str,
        "no-terminal": str,
        "argument-extra": str,
        "choice-unknown": str,
        "day-wrong": str,
        "interval-wrong": str,
        "office-unnamed": str,
        "office-none": str,
        "office-unknown": str,
        "limit-wrong": str,
        "jobs-wrong": str,
        "root-elsewhere": str,
        "root-of-url": str,
        "file-in-unit": str,
        "format-unknown": str,
        "format-unclear": str,
        "screen-is-no-file": str,
        "file-in-use": str,
        "file-twice": str,
        "manual-there": str,
        "file-outside": str,
        "file-unnamable": str,
        "baseline-unnamed": str,
        "baseline-both": str,
        "name-unknown": str,
        "id-unknown": str,
        "store-kind": str,
        "store-unnamed": str,
        "history-unknown": str,
        "other": str,
    },
)


class CommandWords(NamedTuple):
    """Everything that the command line has to say in one language."""

    code: Language
    usage: str
    arguments: str
    options: str
    commands: str
    options_placeholder: str
    command_placeholder: str
    see_help: str
    commands_help: CommandBook
    options_help: OptionBook
    mistakes: MistakeBook
    metavars: dict[str, str]
    """Placeholders of values, by option."""
