"""What the arguments and options are for."""

from spm_check.cli.words.book import OptionBook

OPTIONS: OptionBook = {
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
    "root-portfolio": "The folder within which units above (inherits) are looked for, where ROOT "
    "is only a part of it; ROOT itself if left out.",
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
}
