"""The sentences of mistakes in the arguments."""

from spm_check.cli.words.book import MistakeBook

MISTAKES: MistakeBook = {
    "command-unknown": 'There is no command "{value}"',
    "option-unknown": "There is no option {value}",
    "option-needs-value": "The option {option} needs a value",
    "option-takes-none": "The option {option} takes no value",
    "argument-missing": "{name} is missing",
    "answers-evidence": "{value} declares documents, records or practices; answers are only about "
    "the unit itself",
    "no-terminal": "There is no terminal to ask at; add --yes or --answers FILE",
    "argument-extra": "One argument too many: {value}",
    "choice-unknown": '{option}: "{value}" is not one of {known}',
    "day-wrong": '{option}: "{value}" is not a date; write it as 2012-06-30',
    "interval-wrong": '{option}: "{value}" is not an interval; write it as 90d, 12 weeks, 3 months or 1 year',
    "office-unnamed": "Name the office with --office; this unit has {known}",
    "office-none": "This unit declares no offices yet; add offices to unit.yaml",
    "office-unknown": '{option}: there is no office "{value}"; this unit has {known}',
    "limit-wrong": '--limit: "{value}" is not understood; write it as {name}=NUMBER',
    "jobs-wrong": '{option}: "{value}" is not a number of jobs; write a whole number from 1 on',
    "root-elsewhere": "--root {value} is no folder that holds {folder}",
    "root-of-url": "--root is for folders; {value} is a URL, and units above lie within it",
    "file-in-unit": "{value} lies in the folder of a unit and would count as one of its files; "
    "choose a place outside",
    "format-unknown": '{option}: there is no format "{value}"; available: {known}',
    "format-unclear": "The name {value} does not tell the format; write FORMAT={value}, where FORMAT "
    "is one of {known}",
    "screen-is-no-file": "A report as {value} is for a file, not for the screen; add -o FILE.{ending}",
    "baseline-unnamed": "{option} needs to know which: add --baseline FILE",
    "baseline-both": "--update-baseline and --reset-baseline exclude each other",
    "file-twice": "{value} is named twice; each report needs a file of its own",
    "file-outside": "{value} does not lie in the unit's folder {folder}; choose a place within it",
    "file-unnamable": "{value} cannot be named in unit.yaml; choose a name without *, ?, [, "
    "backslashes and control characters",
    "file-in-use": "{value} belongs to the unit and is not overwritten; choose another name",
    "manual-there": "{value} is there already and people may have edited it; choose another name, "
    "or give --replace to overwrite it",
    "id-unknown": 'The unit declares nothing with the id "{value}"',
    "name-unknown": 'There is no clause, requirement or finding called "{value}"',
    "store-kind": "--store: this is neither the path of a file nor an address that begins with "
    "sqlite:/// or postgresql://",
    "store-unnamed": "Name the database with --store, or in SPM_CHECK_STORE",
    "history-unknown": '{option}: nothing is kept of "{value}"',
    "other": "{message}",
}
