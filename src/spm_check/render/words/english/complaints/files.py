"""Mistakes about files and folders: finding them, their bytes and their shape."""

from spm_check.render.words.complaint_book import ComplaintPhrase, FileComplaints

FILES: FileComplaints = {
    "path-missing": ComplaintPhrase(
        "there is no folder or file of this name",
        "Check the spelling, and from which folder the command is run.",
    ),
    "path-unreadable": ComplaintPhrase(
        "cannot be read: {reason}", "Ask for the right to read this folder or file."
    ),
    "unit-file-missing": ComplaintPhrase(
        "there is no unit.yaml in this folder",
        "Name the unit's folder, or start a unit.yaml with spm-check init.",
    ),
    "unit-file-twice": ComplaintPhrase(
        "there are both unit.yaml and unit.yml", "Keep one of them; unit.yaml is the usual name."
    ),
    "file-irregular": ComplaintPhrase(
        "not a regular file", "Name the file unit.yaml, not a folder, pipe or device."
    ),
    "link-outside": ComplaintPhrase(
        "a link that leads out of its folder",
        "Put the file itself into the folder, or name the file that is meant.",
    ),
    "folder-expected": ComplaintPhrase(
        "this is a file and not a folder", "Name the folder below which the units lie."
    ),
    "folder-linked": ComplaintPhrase(
        "a link to the folder of a unit, which is not followed",
        "Name the folder in which the unit truly lies, or put the unit here.",
    ),
    "units-missing": ComplaintPhrase(
        "there is no unit.yaml in this folder or any below it",
        "Name the folder below which the units lie; spm-check init starts one.",
    ),
    "folder-too-full": ComplaintPhrase(
        "the folder holds more than {limit} files and folders",
        "Name the unit's folder, not the whole disk; if it really holds so many, raise the limit "
        "with --limit entries=NUMBER.",
    ),
    "file-too-big": ComplaintPhrase(
        "the file is larger than {limit} bytes",
        "Check that this is a unit.yaml; if it is, raise the limit with --limit bytes=NUMBER.",
    ),
    "file-empty": ComplaintPhrase(
        "the file is empty", "Fill in at least format and unit; see the tutorial for an example."
    ),
    "not-utf8": ComplaintPhrase(
        "not text in UTF-8: byte {byte} has no meaning",
        'Save it again as UTF-8 (in Notepad: "Save as", Encoding: UTF-8).',
    ),
    "utf-16": ComplaintPhrase(
        "the file is saved as UTF-16",
        'Save it again as UTF-8 (in Notepad: "Save as", Encoding: UTF-8).',
    ),
    "yaml-character": ComplaintPhrase(
        "the invisible character {character} is not allowed here", "Delete it."
    ),
    "yaml-tab": ComplaintPhrase("a line cannot be indented with a tab", "Use spaces instead."),
    "yaml-unclosed": ComplaintPhrase(
        "the bracket or quotation mark opened here is not closed", "Close it before the line ends."
    ),
    "yaml-quote": ComplaintPhrase(
        "a value cannot begin with this character without quotation marks",
        "Put the whole value in quotation marks.",
    ),
    "yaml-escape": ComplaintPhrase(
        "a backslash between double quotation marks has a special meaning",
        "Use single quotation marks, or write the backslash twice.",
    ),
    "yaml-indent": ComplaintPhrase(
        "this line is not aligned with the lines before it",
        "Give it as many spaces in front as the other lines of its level.",
    ),
    "yaml-colon": ComplaintPhrase(
        "this colon cannot be understood",
        "If it belongs to a text, put the value in quotation marks; if not, check the spaces in "
        "front of this line.",
    ),
    "yaml-key": ComplaintPhrase(
        "the line before this one is not a key with a value",
        "Write it as key: value, with a space after the colon.",
    ),
    "yaml-trailing": ComplaintPhrase(
        "something follows after the value has ended",
        "Delete the extra bracket, or put the whole value in one pair of quotation marks.",
    ),
    "yaml-syntax": ComplaintPhrase(
        "the YAML cannot be understood here",
        "Compare it with an example in the tutorial: key and value, spaces in front, brackets, "
        "quotation marks.",
    ),
    "yaml-too-deep": ComplaintPhrase(
        "lists within lists are more than {limit} levels deep",
        "A unit.yaml needs no such depth; if it really does, raise the limit with --limit "
        "depth=NUMBER.",
    ),
    "yaml-too-long": ComplaintPhrase(
        "the file has more than {limit} parts",
        "Split the unit, or raise the limit with --limit events=NUMBER.",
    ),
    "yaml-scalar-too-long": ComplaintPhrase(
        "one text is longer than {limit} characters",
        "Shorten it, or raise the limit with --limit scalar=NUMBER.",
    ),
    "yaml-alias": ComplaintPhrase(
        "YAML aliases (*{name}) are not used here",
        "Write the value; if it is a text that begins with a star, put it in quotation marks.",
    ),
    "yaml-anchor": ComplaintPhrase(
        "YAML anchors (&{name}) are not used here",
        "Delete it; if it is a text that begins with &, put it in quotation marks.",
    ),
    "yaml-merge": ComplaintPhrase(
        "the YAML merge key (<<) is not used here", "Write the keys one by one."
    ),
    "yaml-tag": ComplaintPhrase(
        "YAML tags (exclamation marks) are not used here",
        "Delete it; if it is a text that begins with an exclamation mark, put it in quotation marks.",
    ),
    "yaml-documents": ComplaintPhrase(
        "the file holds more than one YAML document",
        "Delete this line --- and everything after it, or move that to another file.",
    ),
    "yaml-directive": ComplaintPhrase(
        "YAML directives that begin with % are not used here",
        "Delete the line that begins with %.",
    ),
    "key-duplicate": ComplaintPhrase(
        'the key "{key}" is written twice, first on line {first}', "Join the two, or delete one."
    ),
    "key-unknown": ComplaintPhrase('the key "{value}" is not known here', "Known keys: {known}."),
    "key-missing": ComplaintPhrase('the key "{key}" is missing', 'Add "{key}:" here.'),
    "not-a-mapping": ComplaintPhrase(
        "keys with values are expected here", "Write key: value, one on each line."
    ),
    "not-a-list": ComplaintPhrase(
        "a list is expected here",
        "Write it in square brackets [a, b], or one item on each line after a hyphen.",
    ),
    "not-a-text": ComplaintPhrase(
        "a single value is expected here, not a list", "Write one value only."
    ),
    "not-a-choice": ComplaintPhrase('"{value}" is not one of the choices', "The choices: {known}."),
    "not-a-date": ComplaintPhrase(
        '"{value}" is not understood as a date',
        "Write year-month-day, for instance 2012-06-30.",
    ),
    "not-a-day": ComplaintPhrase(
        'there is no day "{value}" in the calendar', "Check the month and the day."
    ),
    "not-an-interval": ComplaintPhrase(
        '"{value}" is not understood as an interval',
        "Write a number above zero and a unit, for instance 90 days, 6 months or 1 year.",
    ),
    "not-yes-or-no": ComplaintPhrase('"{value}" is neither yes nor no', "Write yes or no."),
    "not-a-number": ComplaintPhrase(
        '"{value}" is not a number from 0 to 100',
        "Write a number with one decimal at most, such as 81 or 80.5.",
    ),
    "not-an-identifier": ComplaintPhrase(
        '"{value}" cannot serve as a code',
        "Use letters, digits, full stops, underscores, hyphens or slashes, and no spaces.",
    ),
    "not-a-fingerprint": ComplaintPhrase(
        '"{value}" is not the fingerprint of a finding',
        "Copy its 32 digits and letters from the JSON report or from the workbook.",
    ),
    "value-blank": ComplaintPhrase(
        '"{key}" has no value', "Fill in the value, or delete the line."
    ),
    "toml-syntax": ComplaintPhrase(
        "pyproject.toml cannot be understood", "Correct the TOML on this line."
    ),
    "json-syntax": ComplaintPhrase(
        "the JSON cannot be understood here",
        "Name a JSON file of spm-check (-f json), as it was written.",
    ),
    "report-unknown": ComplaintPhrase(
        "not a JSON report of spm-check ({known})",
        "Name a JSON file of this kind, which spm-check wrote with -f json.",
    ),
    "report-unfinished": ComplaintPhrase(
        "the report ends too early: the run that wrote it did not finish",
        "Make the report again; a baseline is made with --reset-baseline once this file is deleted.",
    ),
    "report-key": ComplaintPhrase(
        'the report is not whole: "{key}" is missing or holds nothing that fits',
        "Make the report again; a report is not edited by hand.",
    ),
    "report-miscounted": ComplaintPhrase(
        "the report is not whole: its figures are not those of its lists",
        "Make the report again; a report is not edited by hand.",
    ),
    "report-of-another-unit": ComplaintPhrase(
        'a report about "{value}", not about "{known}"',
        "Name a report of the same unit; if the unit has a new name, make a new baseline.",
    ),
    "report-of-another-catalogue": ComplaintPhrase(
        "a report against the catalogue {value}, not against {known}",
        "Name a report against the same catalogue.",
    ),
    "baseline-missing": ComplaintPhrase(
        "there is no baseline of this name yet",
        "Make it with --reset-baseline; it then says what it forgives.",
    ),
}
