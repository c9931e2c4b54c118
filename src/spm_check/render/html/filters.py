"""What narrows the findings down; `page.js` shows it and does the work."""

from collections.abc import Iterable

from spm_check.model.clause import chapter_of
from spm_check.model.finding import FINDING_GRADES
from spm_check.render.html.book import Book
from spm_check.render.html.elements import Html, element

UNIT = "unit"
"""The chapter of what concerns the unit as a whole."""

NO_OFFICE = "-"
"""The office of what names none."""


def filters(book: Book) -> Html:
    """Return the filters; without a script they stay hidden, and all findings are shown."""
    report, labels, own = book.report, book.words.labels, book.own
    grades = [
        (grade, book.words.verdicts[grade])
        for grade in FINDING_GRADES
        if report.summary.findings[grade]
    ]
    found = {chapter_of(each.clause) if each.clause else UNIT for each in report.findings}
    chapters = [
        (tally.chapter.number, book.titled(tally.chapter))
        for tally in report.chapters
        if tally.chapter.number in found
    ]
    whole = [(UNIT, labels.whole_unit)] if UNIT in found else []
    offices = [(str(n), office.title) for n, office in enumerate(report.unit.offices)]
    count = str(len(report.findings))
    return element(
        "form",
        element("b", own.filters),
        _choice("grade", labels.grade, own.all_grades, grades),
        _choice("chapter", labels.chapter, own.all_chapters, [*chapters, *whole]),
        _choice("office", own.office, own.all_offices, [*offices, (NO_OFFICE, own.no_office)]),
        element("button", own.reset, type="reset"),
        element("output", role="status", data_shown=own.shown, data_all=count),
        class_="filters",
        hidden="",
        aria_label=own.filters,
    )


def _choice(name: str, label: str, every: str, options: Iterable[tuple[str, str]]) -> Html:
    chosen = (element("option", text, value=value) for value, text in options)
    select = element(
        "select", element("option", every, value=""), *chosen, name=name, autocomplete="off"
    )
    return element("label", element("span", label), select)
