"""The page in English."""

from spm_check.render.words.page.book import PageWords

WORDS = PageWords(
    skip="Go to the conclusion",
    contents="Contents",
    standard="Standard",
    kind="Examination",
    strip_note="Each tile is a clause in the colour of its worst verdict and leads to its findings "
    "or its requirements.",
    key="What shapes and colours mean",
    filters="Show only",
    all_grades="all grades",
    all_chapters="all chapters",
    all_offices="all offices",
    office="Office",
    no_office="no office named",
    reset="Show all",
    shown="{shown} of {all} findings are shown.",
    matrix="Evidence matrix",
    matrix_note="Which item is offered for which clause. An item that serves several requirements "
    "of a clause is shown by its best state.",
    counts="counts",
    on_paper="counts, on paper only",
    not_counted="does not count",
    no_items="No item is offered as evidence.",
    of_chapter="Items and clauses of chapter {chapter}",
    not_determined="nothing applies",
    examined="Files in the unit's folder: {count}.",
    answers_to="Concerns",
    paper_page="Page {page} of {pages}",
    examined_by="Examined by",
    noted_by="Noted by the head of the unit",
    code="Id",
    name_and_date="Name, date, signature",
    made_by="Made by spm-check {version}.",
)
