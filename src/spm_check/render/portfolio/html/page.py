"""The page of a portfolio: the conclusion and what to do first, then what they rest on."""

from spm_check import __version__
from spm_check.model.portfolio import Portfolio
from spm_check.render.html.drawing import symbols
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.frame import framed, own
from spm_check.render.html.page import on_paper
from spm_check.render.html.sections import contents
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.html.conclusion import conclusion, first, letterhead
from spm_check.render.portfolio.html.groups import groups
from spm_check.render.portfolio.html.heat import heat
from spm_check.render.portfolio.html.rollout import rollout
from spm_check.render.portfolio.html.units import units
from spm_check.render.portfolio.html.unread import unread
from spm_check.render.portfolio.naming import Names
from spm_check.render.words.book import Words
from spm_check.render.words.page import page_words
from spm_check.render.words.portfolio import portfolio_words

LENGTHS = "".join(f"td.p{n}{{background-size:{n}% .25rem}}\n" for n in range(101))
"""How long the bar of each share is; the page's policy lets no element say so itself."""


def portfolio_html(portfolio: Portfolio, words: Words, folder: str | None = None) -> bytes:
    """Return a portfolio as one file.

    Its units are links to their reports where these lie in a folder of that name beside it.
    """
    told = portfolio_words(words.code)
    names = Names(portfolio, words, told)
    book = Book(portfolio, words, told, page_words(words.code), names, folder)
    parts = [
        *first(book),
        *rollout(book),
        *groups(book),
        *heat(book),
        *units(book),
        *unread(book),
    ]
    main = (
        conclusion(book).html,
        contents(parts, book.page.contents),
        *(part.html for part in parts),
    )
    body = joined(
        symbols(),
        element("a", book.page.skip, class_="skip", href="#conclusion"),
        letterhead(book),
        element("main", *main),
        _foot(book),
    )
    title = f"{told.title}: {portfolio.root}"
    styles = (own("page.css"), own("portfolio.css"), LENGTHS, on_paper(title, book.page.paper_page))
    return framed(words.code, title, styles, body, own("portfolio.js")).encode()


def _foot(book: Book) -> Html:
    """Return what such a review is, and what made it."""
    labels = book.words.labels
    return element(
        "footer",
        element("h2", labels.about),
        element("p", labels.about_note),
        element("p", book.page.made_by.format(version=__version__)),
    )
