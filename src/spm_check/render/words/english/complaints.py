"""The sentences of every mistake in the input."""

from spm_check.render.words.complaint_book import ComplaintBook, ComplaintPhrase

COMPLAINTS: ComplaintBook = {
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
    "format-unknown": ComplaintPhrase(
        'the format "{value}" is not known', "This version of spm-check reads {known}."
    ),
    "catalogue-unknown": ComplaintPhrase('there is no catalogue "{value}"', "Available: {known}."),
    "reference-unknown": ComplaintPhrase(
        'there is no clause or requirement "{value}"', "See the list with spm-check clauses."
    ),
    "reference-chapter": ComplaintPhrase(
        "clause {value} is too broad to be named as a whole",
        "Name the clauses below it, for instance {value}.1.",
    ),
    "reference-list": ComplaintPhrase(
        "{value}: several clauses need square brackets", "Write [{value}]."
    ),
    "office-unknown": ComplaintPhrase(
        'there is no office "{value}" under offices',
        "Use an office that is listed, or add this one under offices. Listed: {known}.",
    ),
    "service-unknown": ComplaintPhrase(
        'there is no service "{value}" under services',
        "Write it like one of the unit's services, or add it under services. Listed: {known}.",
    ),
    "item-unknown": ComplaintPhrase(
        'there is no document or record "{value}"',
        "Use an id that is listed under documents or records.",
    ),
    "statement-misplaced": ComplaintPhrase(
        'statements are made for clauses, but "{value}" is a requirement or of another catalogue',
        "Write the number of the clause alone.",
    ),
    "statement-misnamed": ComplaintPhrase(
        'the file name "{value}" does not begin with the number of a clause',
        "Name it after its clause, for instance 4.2.3.md.",
    ),
    "statement-twice": ComplaintPhrase(
        "there is a statement for clause {value} in {first}, too", "Keep one of them."
    ),
    "condition-unknown": ComplaintPhrase(
        'the catalogue has no question "{value}"', "Available: {known}."
    ),
    "finding-unknown": ComplaintPhrase(
        'there is no finding "{value}"', "Findings whose grade may be changed: {known}."
    ),
    "identifier-taken": ComplaintPhrase(
        '"{value}" is already used on line {first}',
        "Choose another code, or delete one of the two.",
    ),
    "holding-missing": ComplaintPhrase(
        "it is not stated where this document or record is kept",
        "Fill in file or files for what is in the unit's folder, or location for what exists on "
        "paper only.",
    ),
    "record-shared": ComplaintPhrase(
        "{key} stands at a record, which cannot serve other units",
        "Delete it: each unit keeps records of its own work. Only documents are shared.",
    ),
    "parent-outside": ComplaintPhrase(
        '"{value}" lies outside the folder within which units above are looked for',
        "Name a folder in which both units lie: as --root, as ROOT of spm-check portfolio, or by "
        'root = "." in its pyproject.toml.',
    ),
    "parent-missing": ComplaintPhrase(
        'there is no unit at "{value}"',
        "Write the way from this unit's folder to the unit.yaml of the unit above, such as "
        "../kota/unit.yaml.",
    ),
    "parent-unusable": ComplaintPhrase(
        'the unit at "{value}" cannot be used; mistakes in it: {count}',
        "Audit that unit, which tells its mistakes, and mend them.",
    ),
    "parent-circular": ComplaintPhrase(
        "the unit inherits in a circle: {chain}",
        "Delete inherits at the unit that stands above all others.",
    ),
    "parent-too-far": ComplaintPhrase(
        "more than {limit} units stand above this one", "Inherit from a higher unit directly."
    ),
    "path-absolute": ComplaintPhrase(
        '"{value}" begins with a slash',
        "Write the path from the unit's folder, without / in front.",
    ),
    "path-upward": ComplaintPhrase(
        '"{value}" leads out of the unit\'s folder',
        "Move the file into the unit's folder; nothing outside it is read.",
    ),
    "path-backslash": ComplaintPhrase('"{value}" has backslashes', "Use forward slashes: {near}."),
    "path-drive": ComplaintPhrase(
        '"{value}" names a drive', "Write the path from the unit's folder, without a drive letter."
    ),
    "path-nul": ComplaintPhrase("the path holds a null character", "Delete that character."),
    "grade-fixed": ComplaintPhrase(
        'the grade of "{value}" cannot be changed: what is absent cannot be declared present',
        "Findings whose grade may be changed: {known}.",
    ),
    "colours-crossed": ComplaintPhrase(
        "yellow begins at a higher number than green", "Swap the two numbers."
    ),
    "finding-planned": ComplaintPhrase(
        "the finding {value} already has an action, on line {first}",
        "Leave it in one of the two.",
    ),
    "phase-empty": ComplaintPhrase(
        "this phase names no units", "Say which units it is for, by one of these keys: {known}."
    ),
    "phase-backwards": ComplaintPhrase(
        "the target date is earlier than the day the phase begins",
        "Correct one of the two dates: start is the first day, by the target date.",
    ),
    "site-unknown": ComplaintPhrase('there is no unit "{value}"', "Units that there are: {known}."),
    "folder-unknown": ComplaintPhrase(
        'there is no unit below a folder "{value}"', "Folders that hold units: {known}."
    ),
    "unit-phased": ComplaintPhrase(
        'the unit "{value}" is already in the phase "{known}", on line {first}',
        "Leave each unit in one phase: name folders or units so that no two phases overlap.",
    ),
    "catalogue-missing": ComplaintPhrase(
        "there is no catalogue in this folder",
        "Name the folder that holds catalogue folders; each of these holds a {file}.",
    ),
    "catalogue-file-missing": ComplaintPhrase(
        'there is no file "{value}" in the catalogue\'s folder',
        "Correct the name, or add the file.",
    ),
    "catalogue-misnamed": ComplaintPhrase(
        'the catalogue "{value}" is in a folder called "{known}"', "Give both the same name."
    ),
    "number-misplaced": ComplaintPhrase(
        'the number "{value}" does not belong under {known}',
        "Put it under the clause it belongs to, or correct the number.",
    ),
    "name-unknown": ComplaintPhrase('the catalogue has no "{value}"', "Available: {known}."),
    "kind-mismatch": ComplaintPhrase(
        '"{value}" is only for requirements with kind: {known}', "Correct kind, or delete this key."
    ),
    "obligation-unmatched": ComplaintPhrase(
        'no requirement refers to "{value}"', "Refer to it, or delete it from this list."
    ),
    "learned-unusable": ComplaintPhrase(
        "this is not a file of what was learned from sample papers",
        "Use the one that comes with spm-check, or delete it so that proposals rest on phrases alone.",
    ),
    "variable-unknown": ComplaintPhrase(
        'nothing is filled in for "{value}"', "Known variables: {known}."
    ),
    "blanks-unequal": ComplaintPhrase(
        "the Indonesian text has {value} blanks to be filled in, the English one {known}",
        "Leave the same blanks in both: [isi: …] and [fill in: …].",
    ),
    "requirement-unanswered": ComplaintPhrase(
        "no rule and no step answers the requirement {value}",
        "Add it to answers where the text deals with it, or write a step that does.",
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
    "list-unreadable": ComplaintPhrase(
        "cannot be read as a workbook or table",
        "If it is locked or damaged, save it again as an Excel workbook without a password.",
    ),
    "extra-missing": ComplaintPhrase(
        "what reads Word, Excel and PDF files is not installed: {name}",
        "Install it with pip install 'spm-check[scan]'.",
    ),
    "office-missing": ComplaintPhrase(
        "what Word, Excel and PDF files need is not installed: {name}",
        "Install it with pip install 'spm-check[office]'.",
    ),
    "store-library-missing": ComplaintPhrase(
        "what keeps portfolios in a database is not installed: {name}",
        "Install it with pip install 'spm-check[store]'.",
    ),
    "store-missing": ComplaintPhrase(
        "no portfolio is kept here yet",
        "Keep one with spm-check portfolio ROOT --store; or name the right file or address.",
    ),
    "store-unreachable": ComplaintPhrase(
        "the database cannot be opened",
        "See whether the folder of the file exists; of a server: whether it runs, and whether its "
        "address, database, user and password are right.",
    ),
    "store-locked": ComplaintPhrase(
        "somebody else is writing to the database, for longer than was waited",
        "Try again later.",
    ),
    "store-denied": ComplaintPhrase(
        "the database may not be written to",
        "Ask whoever keeps it for leave to make tables and to write.",
    ),
    "store-full": ComplaintPhrase("the disk of the database is full", "Make room on it."),
    "store-foreign": ComplaintPhrase(
        "this is no database of spm-check; it was left as it is",
        "Name a new file, or a database of its own.",
    ),
    "store-newer": ComplaintPhrase(
        "the database is that of a later version of spm-check; it was left as it is",
        "Use that version: pip install --upgrade spm-check.",
    ),
    "store-broken": ComplaintPhrase(
        "the database does not hold what it should",
        "Restore it from a copy, or begin a new one.",
    ),
    "store-root-unknown": ComplaintPhrase(
        'nothing is kept under the name "{value}"',
        "Name one of these with --as: {known}.",
    ),
    "store-root-unnamed": ComplaintPhrase(
        "several roots are kept here",
        "Name one of these with --as: {known}.",
    ),
    "parquet-missing": ComplaintPhrase(
        "what writes Parquet files is not installed: {name}",
        "Install it with pip install 'spm-check[parquet]'.",
    ),
    "worker-lost": ComplaintPhrase(
        "whoever audited this unit ended without an answer, also with this unit alone",
        "Audit it by itself with spm-check audit; perhaps it takes more memory than there is.",
    ),
    "cluster-missing": ComplaintPhrase(
        "what reaches clusters and URLs is not installed: {name}",
        "Install it with pip install 'spm-check[cluster]'.",
    ),
    "cluster-unreachable": ComplaintPhrase(
        "no Dask scheduler answers at this address",
        "Start one there with dask scheduler, and name its address as it prints it "
        "(tcp://10.0.0.5:8786).",
    ),
    "cluster-empty": ComplaintPhrase(
        "this cluster has had no worker for {seconds} seconds",
        "Start one on each machine with dask worker and this address.",
    ),
    "cluster-lost": ComplaintPhrase(
        "the cluster went away before all units were audited",
        "See that its scheduler runs, and run the command again.",
    ),
    "worker-without": ComplaintPhrase(
        "spm-check is not installed on this worker, or is too old to answer",
        "Install the version there that is installed here.",
    ),
    "worker-version": ComplaintPhrase(
        "this worker has spm-check {value}, and this machine {own}",
        "Install the same version on both; what different versions find is never mixed.",
    ),
    "worker-clauses": ComplaintPhrase(
        "the catalogues on this worker ({value}) are not those of this machine ({own})",
        "Make their files the same; a folder named with --clauses has to be seen by all workers.",
    ),
    "worker-libraries": ComplaintPhrase(
        "of the libraries that read quality manuals, this worker lacks: {value}; this machine "
        "lacks: {own}",
        "Install the same extras on both, best spm-check[cluster,scan].",
    ),
    "worker-without-root": ComplaintPhrase(
        "this worker does not see the folder {value}",
        "Share the folder with all workers under the same path, or name it by a URL that all reach.",
    ),
    "url-unknown": ComplaintPhrase(
        "there is no kind of store of this name",
        "Name a folder, or a URL as file://, s3:// or zip://.",
    ),
    "url-library-missing": ComplaintPhrase(
        "what reads this kind of store is not installed: {name}",
        "Install it here and on every worker; for s3:// that is pip install s3fs.",
    ),
    "url-unreadable": ComplaintPhrase(
        "cannot be read; its library says: {told}",
        "Check the URL, the right to read it, and the connection.",
    ),
    "name-unusable": ComplaintPhrase(
        "a name that no folder of this machine can hold", "Rename it in the store."
    ),
}
