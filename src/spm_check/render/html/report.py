"""The gap report as a page: the conclusion first, then what it rests on."""

from spm_check import __version__
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.html.baseline import baseline_section
from spm_check.render.html.book import Book
from spm_check.render.html.chapters import chapters
from spm_check.render.html.conclusion import conclusion, letterhead
from spm_check.render.html.drawing import symbols
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.findings import findings
from spm_check.render.html.holdings import holdings
from spm_check.render.html.left_out import left_out
from spm_check.render.html.matrix import matrix
from spm_check.render.html.page import page
from spm_check.render.html.plan import plan_section
from spm_check.render.html.requirements import requirements
from spm_check.render.html.sections import contents
from spm_check.render.words.book import Words
from spm_check.render.words.page import page_words


def render_html(report: GapReport, words: Words, told: Comparison | None = None) -> bytes:
    """Return the report as one file that needs no other, with what it is to its baseline."""
    book = Book(report, words, page_words(words.code), told)
    first = conclusion(book)
    parts = [
        chapters(book),
        findings(book),
        *plan_section(book),
        *baseline_section(book),
        *left_out(book),
        matrix(book),
        requirements(book),
        *holdings(book),
    ]
    body = joined(
        symbols(),
        element("a", book.own.skip, class_="skip", href="#conclusion"),
        letterhead(book),
        element(
            "main", first.html, contents(parts, book.own.contents), *(part.html for part in parts)
        ),
        _foot(book),
    )
    title = f"{words.labels.gap_report}: {report.unit.name}"
    return page(words.code, title, book.own.paper_page, body)


def _foot(book: Book) -> Html:
    """Return where to sign on paper, what such a report is, and what made it."""
    labels, own = book.words.labels, book.own
    signatures = (
        element("p", element("b", role), element("span", own.name_and_date))
        for role in (own.examined_by, own.noted_by)
    )
    return element(
        "footer",
        element("div", *signatures, class_="signatures"),
        element("h2", labels.about),
        element("p", labels.about_note, " ", labels.copyright_note),
        element("p", own.made_by.format(version=__version__)),
    )
