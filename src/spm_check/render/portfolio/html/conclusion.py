"""The head of the page, its conclusion with the figures of all units, and what to do first."""

from collections.abc import Iterator

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.report import Count, total
from spm_check.render.figures import day_of
from spm_check.render.html.drawing import badge, bar, glyph
from spm_check.render.html.elements import Html, element
from spm_check.render.html.sections import Section, listed, section
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.standing import about, standing
from spm_check.render.portfolio.steps import Step, Steps

LINES, ASKED = 5, 160
"""How many lines each kind of advice has at most, and how much of a requirement is told."""


def letterhead(book: Book) -> Html:
    """Return which units the page is about, against what they are held, and on which day."""
    portfolio, words, labels = book.portfolio, book.words, book.words.labels
    title = element(
        "h1",
        book.own.title,
        element("span", ": ", class_="sep"),
        element("span", portfolio.root, class_="unit"),
    )
    standards = (each.title.in_(words.code) for each in portfolio.catalogues.values())
    day = f"{labels.document_review} {labels.as_of} {day_of(portfolio.on, words)}"
    facts = (
        (book.own.units_title, about(portfolio, book.own)),
        (book.page.standard, ", ".join(standards)),
        (book.page.kind, day),
    )
    pairs = (
        element("div", element("dt", name), element("dd", text)) for name, text in facts if text
    )
    return element("header", title, element("dl", *pairs))


def conclusion(book: Book) -> Section:
    """Return the verdict on all units, their findings by grade, and the counts."""
    portfolio, words = book.portfolio, book.words
    worst = portfolio.worst if portfolio.units else "major"
    told = words.conclusions[worst] if portfolio.units else book.own.none_readable
    verdict = element("p", glyph(worst), told, class_=f"verdict {worst}")
    numbers = (
        element(
            "li",
            element("b", str(sum(unit.summary.findings[grade] for unit in portfolio.units))),
            " ",
            badge(grade, words.verdicts[grade]),
        )
        for grade in FINDING_GRADES
    )
    said = (
        verdict,
        element("p", standing(portfolio, book.own), class_="standing-of-units"),
        element("ul", *numbers, class_="grades"),
    )
    figures = element("ul", *_figures(book), class_="figures")
    return section(
        "conclusion", words.labels.conclusion, element("div", *said, class_="said"), figures
    )


def _figures(book: Book) -> Iterator[Html]:
    """Yield the counts of all units together as they are said, with bars."""
    labels, units = book.words.labels, book.portfolio.units
    summaries = [unit.summary for unit in units]
    for label, count in (
        (labels.fulfilled, total(each.fulfilled for each in summaries)),
        (labels.procedures, total(each.procedures for each in summaries)),
        (labels.records, total(each.records for each in summaries)),
        (labels.documents, total(each.documents for each in summaries)),
    ):
        yield _figure(label, count, book)


def _figure(label: str, count: Count, book: Book) -> Html:
    told = (
        element("span", label, class_="name"),
        " ",
        element("b", book.share(count)),
        " ",
        element("span", book.counted(count)),
    )
    return element("li", element("p", *told), bar(count.tenths, None))


def first(book: Book) -> Iterator[Section]:
    """Yield what to do first; nothing where there is no advice."""
    steps = [*Steps(book.portfolio, book.words, book.own).tell(LINES, ASKED)]
    if steps:
        made = element("div", *map(_step, steps), class_="steps")
        yield section("first", book.own.first, made)


def _step(step: Step) -> Html:
    class_ = "step urgent" if step.urgent else "step"
    return element("article", element("h3", step.title), listed(step.lines), class_=class_)
