"""What each command is for."""

from spm_check.cli.words.book import CommandBook, CommandHelp

COMMANDS: CommandBook = {
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
}
