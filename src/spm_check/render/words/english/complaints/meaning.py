"""Mistakes about what files mean: units, plans, roll-out plans, catalogues, drafts."""

from spm_check.render.words.complaint_book import ComplaintPhrase, MeaningComplaints

MEANING: MeaningComplaints = {
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
}
