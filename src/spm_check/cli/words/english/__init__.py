"""English."""

from spm_check.cli.words.book import CommandWords
from spm_check.cli.words.english.commands import COMMANDS
from spm_check.cli.words.english.mistakes import MISTAKES
from spm_check.cli.words.english.options import OPTIONS

WORDS = CommandWords(
    code="en",
    usage="Usage",
    arguments="Arguments",
    options="Options",
    commands="Commands",
    options_placeholder="[OPTIONS]",
    command_placeholder="COMMAND [ARGUMENTS]",
    see_help="See: {command} --help",
    commands_help=COMMANDS,
    options_help=OPTIONS,
    mistakes=MISTAKES,
    metavars={
        "PLAN": "FILE",
        "number": "NUMBER",
        "output": "FILE",
        "format": "FORMAT",
        "on": "DATE",
        "within": "INTERVAL",
        "office": "OFFICE",
        "clauses": "FOLDER",
        "limit": "NAME=NUMBER",
        "UNIT": "[UNIT]",
        "PATH": "PATH...",
        "ID": "ID...",
        "ROOT": "[ROOT]",
        "jobs": "NUMBER",
        "scheduler": "ADDRESS",
        "since": "OLD.json",
        "store": "URL",
        "as-root": "NAME",
        "unit-path": "PATH",
        "group": "NAME",
        "clause": "CLAUSE",
        "from": "DATE",
        "until": "DATE",
        "rollout": "FILE",
        "root": "FOLDER",
        "unit": "UNIT",
        "answers": "FILE",
        "baseline": "FILE",
        "OLD": "OLD.json",
        "NEW": "NEW.json",
    },
)
