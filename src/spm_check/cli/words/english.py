"""English."""

from spm_check.cli.words.book import CommandHelp, CommandWords

WORDS = CommandWords(
    code="en",
    usage="Usage",
    arguments="Arguments",
    options="Options",
    commands="Commands",
    options_placeholder="[OPTIONS]",
    command_placeholder="COMMAND [ARGUMENTS]",
    see_help="See: {command} --help",
    commands_help={
        "spm-check": CommandHelp(
            "",
            "Tells a public-service unit where its quality management system falls short of "
            "ISO 9001:2008, going by what the unit declares in unit.yaml and what is really in its "
            "folder. (SPM here means quality assurance, not the minimum service standards.)",
        ),
        "audit": CommandHelp(
            "The gap report of one unit.",
            "Audit a unit: what is asked, what is declared, what is really in the folder, and "
            "what is missing, out of date, unapproved or only practised. Reads only; writes "
            "nothing but the files named with -o.\n\nExit codes: 0 nothing at or above --fail-on, "
            "1 something, 2 wrong arguments, 3 unit or catalogue unusable, 4 report not written, "
            "70 bug, 130 interrupted.",
        ),
        "summary": CommandHelp(
            "A screenful about one unit or several.",
            "One line per chapter for one unit, one line per unit for several.",
        ),
        "explain": CommandHelp(
            "Explains a clause, a requirement or a finding.",
            "Explain a clause (4.2.3), a requirement (4.2.3.c), a required procedure, record or "
            "document (P1, R05, D3) or a finding (review-overdue): what it asks, why, what counts "
            "as evidence, what an auditor looks for.",
        ),
        "clauses": CommandHelp(
            "The catalogue as a table.", "Show all requirements in order, in our own words."
        ),
        "schema": CommandHelp(
            "JSON Schema of unit, catalogue or report.",
            "Print a JSON Schema; text editors use the one for unit files to help with writing them.",
        ),
    },
    options_help={
        "UNIT": "Folder of the unit, or its unit.yaml; the current folder if left out.",
        "PATH": "Folders of units, or their unit.yaml files.",
        "NAME": "What to explain: 4.2.3, 4.2.3.c, P1, review-overdue, ...",
        "SCHEMA": "unit, catalogue or report.",
        "format": "Format of the report.",
        "output": "Write to FILE instead of the screen; FORMAT=FILE writes an extra copy in that "
        "format. Repeatable.",
        "on": "Audit as of this day (YYYY-MM-DD); today if left out.",
        "lang": "Language; if left out, SPM_CHECK_LANG, then that of the unit.",
        "fail-on": "The lightest grade that makes the exit code 1; minor if left out.",
        "color": "Colours on the terminal; auto also heeds NO_COLOR and FORCE_COLOR.",
        "quiet": "Only the summary.",
        "verbose": "Every finding with its reason and place.",
        "clauses": "Folder of catalogues to use instead of the built-in ones.",
        "limit": "Raise a limit on what is read: bytes, depth, events, scalar, entries.",
        "procedures": "Only what asks for an obligatory procedure.",
        "records": "Only what asks for a required record.",
        "excludable": "Only what a unit may exclude.",
        "debug": "Show the details of a bug.",
        "version": "Show the version and exit.",
        "help": "Show this help and exit.",
    },
    mistakes={
        "command-unknown": 'There is no command "{value}"',
        "option-unknown": "There is no option {value}",
        "option-needs-value": "The option {option} needs a value",
        "option-takes-none": "The option {option} takes no value",
        "argument-missing": "{name} is missing",
        "argument-extra": "One argument too many: {value}",
        "choice-unknown": '{option}: "{value}" is not one of {known}',
        "day-wrong": '{option}: "{value}" is not a date; write it as 2012-06-30',
        "limit-wrong": '--limit: "{value}" is not understood; write it as {name}=NUMBER',
        "format-unknown": '{option}: there is no format "{value}"; available: {known}',
        "format-unclear": "The name {value} does not tell the format; write FORMAT={value}, where FORMAT "
        "is one of {known}",
        "file-twice": "{value} is named twice; each report needs a file of its own",
        "file-in-use": "{value} belongs to the unit and is not overwritten; choose another name",
        "name-unknown": 'There is no clause, requirement or finding called "{value}"',
        "other": "{message}",
    },
    metavars={
        "output": "FILE",
        "on": "DATE",
        "clauses": "FOLDER",
        "limit": "NAME=NUMBER",
        "UNIT": "[UNIT]",
        "PATH": "PATH...",
    },
)
