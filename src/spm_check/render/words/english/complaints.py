"""The sentences of every mistake in the input."""

from spm_check.render.words.book import ComplaintBook, ComplaintPhrase

COMPLAINTS: ComplaintBook = {
    "path-missing": ComplaintPhrase(
        "there is no folder or file of this name",
        "Check the spelling, or run the command from the unit's folder.",
    ),
    "path-unreadable": ComplaintPhrase(
        "cannot be read: {reason}", "Ask for the right to read this folder or file."
    ),
    "unit-file-missing": ComplaintPhrase(
        "there is no unit.yaml in this folder",
        "Name the unit's folder, or write a unit.yaml; there are models in the folder examples and "
        "in the tutorial.",
    ),
    "unit-file-twice": ComplaintPhrase(
        "there are both unit.yaml and unit.yml", "Keep one of them; unit.yaml is the usual name."
    ),
    "file-irregular": ComplaintPhrase(
        "not a regular file", "Name the file unit.yaml, not a folder, pipe or device."
    ),
    "folder-too-full": ComplaintPhrase(
        "the folder holds more than {limit} entries",
        "Name the unit's folder, not the whole disk; if it really holds so many, raise the limit "
        "with --limit entries=NUMBER.",
    ),
    "file-too-big": ComplaintPhrase(
        "the file is larger than {limit} bytes",
        "Check that this is a unit.yaml; if it is, raise the limit with --limit bytes=NUMBER.",
    ),
    "file-empty": ComplaintPhrase(
        "the file is empty", "Fill in at least format and unit; see the tutorial for a model."
    ),
    "not-utf8": ComplaintPhrase(
        "not text in UTF-8: byte {byte} has no meaning", "Save the file again as UTF-8."
    ),
    "utf-16": ComplaintPhrase(
        "the file is saved as UTF-16",
        'Save it again as UTF-8 (in Notepad: "Save as", Encoding: UTF-8).',
    ),
    "yaml-character": ComplaintPhrase(
        "the invisible character {character} is not allowed here", "Delete it."
    ),
    "yaml-tab": ComplaintPhrase("a tab cannot indent a line", "Replace it by spaces."),
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
        "this colon has no meaning here",
        "If it belongs to a text, put the value in quotation marks; if not, check the spaces in "
        "front of this line.",
    ),
    "yaml-key": ComplaintPhrase(
        "the line before this one is not a key with a value",
        "Write it as key: value, with a space after the colon.",
    ),
    "yaml-trailing": ComplaintPhrase(
        "something follows after the value has ended",
        "Delete the bracket that is too many, or put the whole value in one pair of quotation marks.",
    ),
    "yaml-syntax": ComplaintPhrase(
        "the YAML makes no sense here",
        "Compare it with a model: key: value, spaces in front, brackets and quotation marks.",
    ),
    "yaml-too-deep": ComplaintPhrase(
        "lists lie in one another more than {limit} deep",
        "A unit.yaml needs no such depth; if need be, raise the limit with --limit depth=NUMBER.",
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
        "Delete this --- and what follows, or move that to another file.",
    ),
    "yaml-directive": ComplaintPhrase(
        "YAML directives that begin with % are not used here",
        "Delete the line that begins with %.",
    ),
    "key-duplicate": ComplaintPhrase(
        'the key "{key}" stands twice, first on line {first}', "Join the two, or delete one."
    ),
    "key-unknown": ComplaintPhrase('the key "{value}" is not known here', "Known keys: {known}."),
    "key-missing": ComplaintPhrase('the key "{key}" is missing', 'Add "{key}:" here.'),
    "not-a-mapping": ComplaintPhrase(
        "keys with values should stand here", "Write key: value, one on each line."
    ),
    "not-a-list": ComplaintPhrase(
        "a list should stand here",
        "Write it in square brackets [a, b], or one item on each line after a hyphen.",
    ),
    "not-a-text": ComplaintPhrase(
        "a single value should stand here, not a list", "Write one value only."
    ),
    "not-a-choice": ComplaintPhrase('"{value}" is none of the known words', "Known are: {known}."),
    "not-a-date": ComplaintPhrase(
        '"{value}" is not a date that is understood',
        "Write year-month-day, for instance 2012-06-30.",
    ),
    "not-a-day": ComplaintPhrase(
        'there is no day "{value}" in the calendar', "Check the month and the day."
    ),
    "not-an-interval": ComplaintPhrase(
        '"{value}" is not an interval that is understood',
        "Write a number above zero and a unit, for instance 90 days, 6 months or 1 year.",
    ),
    "not-yes-or-no": ComplaintPhrase('"{value}" is neither yes nor no', "Write yes or no."),
    "not-a-number": ComplaintPhrase(
        '"{value}" is not a number from 0 to 100', "Write a number with one decimal at most."
    ),
    "not-an-identifier": ComplaintPhrase(
        '"{value}" cannot serve as a code',
        "Use letters, digits, points, underscores, hyphens or slashes, and no spaces.",
    ),
    "value-blank": ComplaintPhrase(
        '"{key}" has no value', "Fill in the value, or delete the line."
    ),
    "format-unknown": ComplaintPhrase(
        'the format "{value}" is not known', "This version of spm-check reads {known}."
    ),
    "catalogue-unknown": ComplaintPhrase('there is no catalogue "{value}"', "There is: {known}."),
    "reference-unknown": ComplaintPhrase(
        'there is no clause or requirement "{value}"', "See the list with spm-check clauses."
    ),
    "reference-chapter": ComplaintPhrase(
        "clause {value} is too wide to be named as a whole",
        "Name the clauses below it, for instance {value}.1.",
    ),
    "office-unknown": ComplaintPhrase(
        'there is no office "{value}" under offices',
        "Use one of the offices, or add this one. There is: {known}.",
    ),
    "condition-unknown": ComplaintPhrase(
        'the catalogue has no question "{value}"', "There is: {known}."
    ),
    "finding-unknown": ComplaintPhrase(
        'there is no finding "{value}"', "The grades that may be changed: {known}."
    ),
    "identifier-taken": ComplaintPhrase(
        '"{value}" is taken already on line {first}',
        "Choose another code, or delete one of the two.",
    ),
    "holding-missing": ComplaintPhrase(
        "it does not say where this is kept",
        "Fill in file or files for what is in the unit's folder, or location for what is on paper "
        "only.",
    ),
    "path-absolute": ComplaintPhrase(
        '"{value}" begins with a slash',
        "Write the path from the unit's folder, without / in front.",
    ),
    "path-upward": ComplaintPhrase(
        '"{value}" leads out of the unit\'s folder',
        "Move the file into the folder; .. is not used.",
    ),
    "path-backslash": ComplaintPhrase('"{value}" has backslashes', "Use forward slashes: {near}."),
    "path-drive": ComplaintPhrase(
        '"{value}" names a drive', "Write the path from the unit's folder, without a drive letter."
    ),
    "path-nul": ComplaintPhrase("the path holds a null character", "Delete that character."),
    "grade-fixed": ComplaintPhrase(
        'the grade of "{value}" cannot be changed: what is absent cannot be declared present',
        "The grades that may be changed: {known}.",
    ),
    "colours-crossed": ComplaintPhrase("yellow begins above green", "Exchange the two numbers."),
    "catalogue-missing": ComplaintPhrase(
        "there is no catalogue in this folder",
        "Name the folder that holds catalogue folders with a {file}.",
    ),
    "catalogue-file-missing": ComplaintPhrase(
        'there is no file "{value}" in the catalogue\'s folder',
        "Correct the name, or add the file.",
    ),
    "catalogue-misnamed": ComplaintPhrase(
        'the catalogue "{value}" lies in a folder called "{known}"', "Give both the same name."
    ),
    "number-misplaced": ComplaintPhrase(
        'the number "{value}" does not lie below {known}',
        "Put it below the clause it belongs to, or correct the number.",
    ),
    "name-unknown": ComplaintPhrase('the catalogue has no "{value}"', "There is: {known}."),
    "kind-mismatch": ComplaintPhrase(
        '"{value}" is only for requirements with kind: {known}', "Correct kind, or delete the key."
    ),
    "obligation-unmatched": ComplaintPhrase(
        'no requirement refers to "{value}"', "Refer to it, or delete it from this list."
    ),
    "toml-syntax": ComplaintPhrase(
        "pyproject.toml cannot be understood", "Correct the TOML on this line."
    ),
}
