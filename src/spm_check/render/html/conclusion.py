"""The head of the report, its conclusion, and the figures that auditors ask for."""

from spm_check.model.finding import FINDING_GRADES
from spm_check.render.counts import Figure, figures_of
from spm_check.render.figures import day_of
from spm_check.render.html.baseline import baseline_in_short
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import badge, bar, glyph
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.plan import plan_in_short
from spm_check.render.html.sections import Section, section


def letterhead(book: Book) -> Html:
    """Return whose report it is, against what, of which day."""
    labels, unit, words = book.words.labels, book.report.unit, book.words
    title = element(
        "h1",
        labels.gap_report,
        element("span", ": ", class_="sep"),
        element("span", unit.name, class_="unit"),
    )
    facts = (
        (labels.parent, unit.parent or ""),
        (labels.unit, words.unit_kinds[unit.kind]),
        (labels.scope, unit.scope or ""),
        (book.own.standard, book.report.catalogue.title.in_(words.code)),
        (book.own.kind, f"{labels.document_review} {labels.as_of} {day_of(book.report.on, words)}"),
    )
    pairs = (
        element("div", element("dt", name), element("dd", text)) for name, text in facts if text
    )
    return element("header", title, element("dl", *pairs))


def conclusion(book: Book) -> Section:
    """Return the verdict on the whole unit with the findings by grade and the counts."""
    words, summary = book.words, book.report.summary
    worst = summary.worst
    verdict = element("p", glyph(worst), words.conclusions[worst], class_=f"verdict {worst}")
    numbers = (
        element(
            "li",
            element("b", str(summary.findings[grade])),
            " ",
            badge(grade, words.verdicts[grade]),
        )
        for grade in FINDING_GRADES
    )
    figures = (_figure(figure, book) for figure in figures_of(book.report, words))
    return section(
        "conclusion",
        words.labels.conclusion,
        element("div", verdict, element("ul", *numbers, class_="grades"), class_="said"),
        element("ul", *figures, class_="figures"),
        *plan_in_short(book),
        *baseline_in_short(book),
    )


def _figure(figure: Figure, book: Book) -> Html:
    """Return a count as it is said, with its share as a bar."""
    count = figure.count
    told = (
        element("span", figure.label, book.light(figure.colour), class_="name"),
        " ",
        element("b", book.counted(count)),
        " ",
        element("span", book.share(count)),
    )
    notes = (element("span", note, class_="note") for note in figure.notes(book.words))
    return element("li", element("p", *told), bar(count.tenths, figure.colour), joined(*notes))
