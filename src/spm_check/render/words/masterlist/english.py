"""What is told about a master list, in English."""

from spm_check.render.words.masterlist.book import MasterListWords, Talk

WORDS = MasterListWords(
    code="en",
    title="Master list {path}",
    sheet='Sheet "{name}": {kind}, header in row {row}',
    kinds={"documents": "list of documents", "records": "list of records"},
    assumed="Nothing in the sheet says whether it lists documents or records; it is taken as a {kind}. "
    "If that is wrong, use --as.",
    row="Row",
    id="Id",
    name="Title",
    understood="Understood",
    fields={
        "kind": "kind",
        "clauses": "clauses",
        "file": "file",
        "files": "files",
        "location": "kept at",
        "number": "number",
        "revision": "revision",
        "status": "status",
        "prepared_by": "prepared by",
        "approved_by": "approved by",
        "approved_on": "approved on",
        "effective": "effective",
        "reviewed_on": "reviewed on",
        "review_every": "review every",
        "last": "newest record",
        "every": "every",
        "keep": "keep",
        "confirmed": "confirmed",
    },
    statuses={"approved": "approved", "draft": "draft", "obsolete": "obsolete"},
    held={
        "matched": "found by its name",
        "named": "named in the list",
        "location": "on paper",
        "open": "not found",
    },
    suggested="suggested",
    same_by={"number": "number", "title": "title"},
    declared="Already declared, not added again",
    declared_line="row {row}: {title}: {id} has the same {by} ({as_})",
    repeated_line="row {row}: {title}: the same {by} as {id} further up ({as_})",
    sections="Headings within the list",
    section_line="row {row}: {title}: the rows below it are of the kind {kind}",
    not_understood="Not understood, not taken over",
    unread={
        "title-blank": "there is no title",
        "foot": "it stands below the list, like a signature or a legend",
        "said-missing": "the list itself says that this is not there yet",
        "title-alone": "a text alone where the other rows are numbered: perhaps the rest of the title above",
        "too-long": "a cell holds a whole text",
    },
    remarks="To be checked",
    remark_line="row {row}, {id}: {text}",
    cell='column {letter} "{heading}"',
    remark={
        "day-unread": '"{value}" is not a date that can be read; left out',
        "status-unread": '"{value}" does not tell whether it is in force; left out, so it counts as not '
        "approved",
        "status-without-place": '"{value}": a record has no status in unit.yaml; check whether it belongs '
        "there at all",
        "kind-unread": '"{value}" is no kind that is known here; the kind was taken from elsewhere',
        "kind-open": "nothing tells what kind of document it is; taken as {value}",
        "kind-guessed": "the kind ({value}) follows only from title or number; it does not count before it "
        "is confirmed",
        "period-unread": '"{value}" is not a period that can be read; left out',
        "period-permanent": '"{value}": unit.yaml knows no period without end; left out',
        "office-unknown": '"{value}" is none of the offices in unit.yaml; left out',
        "clause-unread": '"{value}" names something that is not a clause of the standard; left out',
        "clause-suggested": "the list names no clause; {value} is suggested by the title and does not count "
        "before it is confirmed",
        "file-absent": 'there is no file "{value}" in the unit\'s folder',
        "file-outside": '"{value}" lies outside the unit\'s folder; it cannot be declared',
        "file-several": "several files are called so: {value}",
        "holding-open": "no file is called so, and the list names no place; unit.yaml looks for {value}, "
        "and until there is one, the audit says that it is missing",
        "number-shared": "the number {value} stands at several documents of the list",
        "number-without-place": 'a record has no number in unit.yaml; "{value}" is its id',
        "title-shared": "{value} has the same title under another number",
    },
    without_place="Columns for which an entry has no place: {columns}",
    unknown_columns="Columns that are not known here: {columns}",
    rows_counted="Rows below the header: {rows} (entries {taken}, already declared {declared}, headings "
    "{sections}, blank {blank}, not understood {unread}).",
    other_sheet='Sheet "{name}": no list in it; rows left aside: {filled}',
    blank_sheet='Sheet "{name}": blank',
    open_note="Entries with neither a file found nor a place named: {count}. Add file or "
    "location in unit.yaml, or give the file the name that it is looked for by.",
    unconfirmed_note="Entries with confirmed: no, because the list does not say what they are evidence for and "
    "the program only suggests it: {count}. They count once a person has confirmed them.",
    status_note="The list has no column for the status; the documents count as not approved until status is "
    "filled in.",
    no_list="{path}: no list was found in it",
    looked_for="Looked for in the first {rows} rows of each sheet: a row of headings with one for the title "
    "(Nama Dokumen, Judul, Title) and at least one of number, kind, revision, date, retention, location, "
    "person in charge, status or file.",
    first_rows='Sheet "{name}"; the first rows hold:',
    what_to_do="Give the columns such headings, in one row above the list, and try again.",
    talk=Talk(
        ask="Entries for {path}: {count}. Add them? [y/N]",
        yes=("y", "yes", "ya"),
        written="Entries added to {path}: {count}.",
        nothing="There is nothing to add.",
        not_written="Nothing was written.",
        how_to_write="Nothing was written. Add --write to take this over, --dry-run to see the change first.",
        how_to_confirm="Check what is unconfirmed, then: spm-check confirm ID...",
    ),
)
