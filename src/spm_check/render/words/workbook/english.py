"""The workbook in English."""

from spm_check.render.words.workbook.book import WorkbookWords

WORDS = WorkbookWords(
    code="en",
    summary="Summary",
    checklist="Checklist",
    evidence="Evidence",
    page="Page {page} of {pages}",
    day_form="[$-809]d mmm yyyy",
    figure="What is counted",
    met="Fulfilled",
    applicable="Applicable",
    share="Share",
    light="Colour",
    note="Note",
    requirement="Requirement",
    asked="What is asked",
    obliged="Obligatory",
    yes="yes",
    advice="Advice",
    how_to_fill="Fill in the columns from Root cause to Evidence, save, and read the file back with "
    "spm-check plan import. Do not delete the hidden last column: by it an action is matched with "
    "its finding.",
    status_title="Status",
    status_hint="Choose one: {statuses}.",
    due_hint="Type a date, for instance 31/12/2012.",
    number="Number",
    revision="Revision",
    dated="Date",
    prepared="Prepared by",
    accepted="Accepted by",
    name_and_office="Name, office, date",
)
