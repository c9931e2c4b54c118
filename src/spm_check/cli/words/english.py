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
            "nothing but the files named with -o and what --keep and the options of baselines "
            "ask for.\n\nExit codes: 0 nothing at or above --fail-on, "
            "1 something (with --baseline: something new or worse), 2 wrong arguments, 3 unit or catalogue unusable, 4 report not written, "
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
        "init": CommandHelp(
            "Starts a unit folder.",
            "Ask a few questions about the unit and write a commented unit.yaml with its schema "
            "beside it. Nothing that is there is ever overwritten.",
        ),
        "import": CommandHelp(
            "Takes over a master list of documents or records.",
            "Read a master list (Excel, OpenDocument or CSV), show row by row what was understood, "
            "and add it to unit.yaml. No row is dropped in silence.",
        ),
        "scan": CommandHelp(
            "Finds undeclared files and proposes what they are evidence for.",
            "Look at every file in the unit's folder that nobody declared, and propose title, kind, "
            "clauses with the reason, number, revision, dates and approval. A proposal is no "
            "declaration: what --write adds counts only after a person has confirmed it.",
        ),
        "confirm": CommandHelp(
            "Confirms what scan or import has proposed.",
            "Change confirmed to yes at the entries named; from then on they count in an audit.",
        ),
        "plan": CommandHelp(
            "The action plan: what is done about the findings.",
            "Read the action plan from the workbook of the audit into plan.yaml, beside unit.yaml. "
            "From then on every audit shows what is under way, late or done.",
        ),
        "plan import": CommandHelp(
            "Takes over an action plan that was filled in.",
            "Read the action plan from a workbook that audit -o xlsx=FILE has made and people have "
            "filled in, show row by row what is new or changed, and write it to plan.yaml. Rows are "
            "matched with findings by fingerprint. No row is dropped in silence, and nothing in "
            "plan.yaml is lost.",
        ),
        "draft": CommandHelp(
            "First drafts of documents that are missing.",
            "Writes the draft of a procedure in a form that units use, filled in with the unit's "
            "name, offices, legal basis and recorded practices, and declares it in unit.yaml as a "
            "draft. No file is ever overwritten.",
        ),
        "draft statements": CommandHelp(
            "Draft statements for the quality manual, one file a clause.",
            "Writes a draft, made for the kind of unit, for every clause that has no statement yet, "
            "into the folder that statements_in in unit.yaml names; where there is none, it is "
            "added. Each file is marked [draft] until somebody has checked it. Files that are there "
            "already are never overwritten.",
        ),
        "draft procedure": CommandHelp(
            "A draft of one of the six obligatory procedures.",
            "Writes the draft of the procedure for clause 4.2.3, 4.2.4, 8.2.2, 8.3, 8.5.2 or 8.5.3 "
            "and declares it in unit.yaml as a draft. What only the unit can know is marked [fill "
            "in: ...]. No file is ever overwritten.",
        ),
        "draft service": CommandHelp(
            "A draft of the SOP of one service.",
            "Writes the draft of an SOP for one service (clause 7.5.1) and declares it in unit.yaml "
            "as a draft. The unit fills in the core stages of the service where it is marked [fill "
            "in: ...]. No file is ever overwritten.",
        ),
        "due": CommandHelp(
            "The calendar: what falls due, and what is overdue.",
            "Make a calendar from unit.yaml and plan.yaml: reviews of documents, next records, "
            "internal audit, management review, ends of retention, the end of the legal basis, "
            "documents that come into force, and the days of the action plan. What is overdue is "
            "always told, and told first. As iCalendar (-o ics=FILE) it can be subscribed to.\n\n"
            "Exit codes: 0 also where something is overdue, 2 wrong arguments, 3 unit unusable, "
            "4 not written.",
        ),
        "handover": CommandHelp(
            "Handover of an office: what its new holder takes over.",
            "Make the list that the new holder of an office needs: which documents to confirm, which "
            "wait for approval, what the office answers for, what falls due within twelve months, open "
            "findings, running actions, and the legal basis with its end. As a Word document "
            "(-o FILE.docx) it is a record of the handover, ready to be signed.\n\n"
            "Exit codes: 0 made, 2 wrong arguments or no such office, 3 unit unusable, 4 not written.",
        ),
        "diff": CommandHelp(
            "What changed between two reports.",
            "Compare two JSON reports of one unit: which findings are new, worse, better, fixed or "
            "unchanged, and the figures then and now.\n\nExit codes: 0 nothing new or worse at or "
            "above --fail-on, 1 something, 2 wrong arguments, 3 a report cannot be used.",
        ),
        "history": CommandHelp(
            "The percentages and counts of one unit over time.",
            "Show the reports that spm-check audit --keep has kept in .spm-check/reports beside "
            "unit.yaml. Whatever else lies there is named and skipped.",
        ),
        "manual": CommandHelp(
            "The quality manual, from what the unit declares.",
            "Makes the quality manual from the same unit.yaml that is audited: approval, profile, "
            "legal basis, scope and exclusions, process map, what is done for each clause in the "
            "unit's own words (statements, statements_in) with its documents and records, "
            "cross-reference, master lists and glossary. What is not written yet shows as a blank. "
            "What people wrote is never changed.",
        ),
        "portfolio": CommandHelp(
            "All units below a folder side by side.",
            "Audit every unit below ROOT (each folder with a unit.yaml), group them, and say what "
            "to do first: what is missing in most units, which clauses are weakest, which units "
            "are ready, which fell back, who is late. A unit that cannot be read is listed and "
            "stops none of the others.\n\nExit codes: 0 nothing at or above --fail-on in any "
            "unit, 1 something, 2 wrong arguments, 3 no unit, or one that cannot be read, 4 report "
            "not written, 70 bug, 130 interrupted.",
        ),
        "portfolio history": CommandHelp(
            "The portfolios that a database keeps, over time.",
            "Draw what spm-check portfolio --store has kept of one root: the percentages and counts "
            "of all units together, of each group, clause and unit. What is kept of a root bears "
            "the name of its folder, or the one given with --as.\n\nExit codes: 0 done, 2 usage, "
            "3 nothing is kept there or it cannot be read, 4 a file could not be written, 70 bug, "
            "130 interrupted.",
        ),
        "schema": CommandHelp(
            "JSON Schema of unit, plan, roll-out plan, catalogue, report and other outputs.",
            "Print a JSON Schema; text editors use the one for unit files to help with writing them. "
            "report, due, diff, history, portfolio and portfolio-history are those of what audit, "
            "due, diff, history, portfolio and portfolio history print as JSON.",
        ),
    },
    options_help={
        "UNIT": "Folder of the unit, or its unit.yaml; the current folder if left out.",
        "PATH": "Folders of units, or their unit.yaml files.",
        "NAME": "What to explain: 4.2.3, 4.2.3.c, P1, review-overdue, ...",
        "SCHEMA": "unit, plan, rollout, catalogue, report, due, diff, history, portfolio or "
        "portfolio-history.",
        "LIST": "The master list: .xlsx, .xls, .ods or .csv.",
        "PLAN": "The workbook with the action plan: .xlsx, .xls, .ods or .csv.",
        "OLD": "The earlier report (JSON).",
        "NEW": "The later report (JSON).",
        "ROOT": "The folder below which the units lie, or its URL (s3://, zip://, ...); the current "
        "folder if left out.",
        "ID": "The entries to confirm, by id.",
        "format": "Format of the report.",
        "output": "Write to FILE instead of the screen; FORMAT=FILE writes an extra copy in that "
        "format. Repeatable.",
        "output-file": "Write to FILE instead of the screen; its ending tells the format.",
        "on": "Audit as of this day (YYYY-MM-DD); today if left out.",
        "on-due": "Count from this day (YYYY-MM-DD); from today if left out.",
        "on-handover": "Day of the handover (YYYY-MM-DD); today if left out.",
        "within": "How far ahead: 90d, 12 weeks, 3 months, 1 year; 90 days if left out.",
        "office": "The office, by its key under offices in unit.yaml; may be left out where there is one.",
        "lang": "Language; if left out, SPM_CHECK_LANG, then that of the unit.",
        "fail-on": "The lightest grade that makes the exit code 1; minor if left out.",
        "baseline": "An earlier JSON report: only what is new or worse than in it makes the exit code 1.",
        "update-baseline": "Take what is fixed or better over into the baseline; nothing new or "
        "worse is ever forgiven.",
        "reset-baseline": "Make the baseline anew from the present state and say what it forgives.",
        "keep": "Keep the report in .spm-check/reports beside unit.yaml, one for each day.",
        "replace": "Overwrite the quality manual that is already where unit.yaml says it is.",
        "color": "Colours on the terminal; auto also heeds NO_COLOR and FORCE_COLOR.",
        "quiet": "Only the summary.",
        "verbose": "Every finding with its reason and place.",
        "clauses": "Folder of catalogues to use instead of the built-in ones.",
        "limit": "Raise a limit on what is read: bytes, depth, events, scalar, entries.",
        "procedures": "Only what asks for an obligatory procedure.",
        "records": "Only what asks for a required record.",
        "excludable": "Only what a unit may exclude.",
        "unit": "Folder of the unit, or its unit.yaml; the current folder if left out.",
        "as": "What the list is a list of, where it does not say so itself.",
        "all": "All entries that are not confirmed yet.",
        "yes": "Ask nothing: take what is given and leave the rest open.",
        "answers": "File with the answers (YAML), so that nothing is asked.",
        "write": "Add the proposals to unit.yaml without asking.",
        "write-plan": "Write to plan.yaml without asking.",
        "dry-run-plan": "Only show what would change in plan.yaml.",
        "interactive": "Go through the files one by one: accept, change, skip, quit.",
        "dry-run": "Only show what would change in unit.yaml.",
        "draft-format": "Format of the document; docx if left out.",
        "draft-output": "The file to write, within the unit's folder; where its other procedures lie "
        "if left out.",
        "draft-on": "Day on which it is made (YYYY-MM-DD); today if left out.",
        "form": "Form: puskesmas (control block and nine parts) or ministry (PermenPAN-RB 35/2012); by "
        "the kind of unit if left out.",
        "number": "Number of the document.",
        "CLAUSE": "The clause that asks for a procedure: 4.2.3, 4.2.4, 8.2.2, 8.3, 8.5.2 or 8.5.3.",
        "SERVICE": "Name of the service, best as under services in unit.yaml.",
        "no-ocr": "Do not read text off pictures and scans.",
        "no-cache": "Neither use what earlier runs have found nor keep what this one finds.",
        "by": "Group the units by the folders between (folder), by parent, by the first folder "
        "(region), by the last one (sector), or by kind; by folder if left out, by parent where "
        "there are no folders between.",
        "jobs": "How many units are audited at the same time; one for each processor if left out.",
        "root": "The folder within which the unit above (inherits) is looked for; without it no "
        "document that others share counts.",
        "scheduler": "Audit the units on a Dask cluster, by the address of its scheduler "
        "(tcp://10.0.0.5:8786), instead of here.",
        "since": "An earlier portfolio (JSON): says what changed since then.",
        "rollout": "The roll-out plan, which names phases with their targets; rollout.yaml in ROOT if "
        "left out.",
        "on-portfolio": "Audit as of this day (YYYY-MM-DD); today if left out.",
        "fail-on-portfolio": "The lightest grade in any unit that makes the exit code 1; minor if "
        "left out.",
        "store": "The database in which portfolios are kept: a file (SQLite), or an address "
        "(postgresql://USER@HOST/DATABASE). SPM_CHECK_STORE stands for it.",
        "as-root": "The name under which the root is kept; that of its folder if left out.",
        "unit-path": "Only this unit, by its path below the root; may be repeated.",
        "group": "Only this group; may be repeated.",
        "clause": "Only this clause (4.2.3); may be repeated.",
        "from": "Only from this day on (YYYY-MM-DD).",
        "until": "Only up to this day (YYYY-MM-DD).",
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
    },
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
