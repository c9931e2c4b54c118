"""How far each chapter is fulfilled, and its clauses in the colours of their verdicts."""

from itertools import groupby

from spm_check.model.clause import chapter_of
from spm_check.model.report import ChapterTally, ClauseVerdict, Verdict
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import badge, bar, tile
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, section

KEY: tuple[Verdict, ...] = (
    "major",
    "minor",
    "observation",
    "conformity",
    "excluded",
    "not_applicable",
)
"""The verdicts, worst first, then those that are none."""


def chapters(book: Book) -> Section:
    """Return a bar and a strip of clauses for each chapter, and what the colours mean."""
    of_chapter = {
        chapter: list(clauses)
        for chapter, clauses in groupby(
            book.report.clauses, lambda each: chapter_of(each.clause.number)
        )
    }
    found = {finding.clause for finding in book.report.findings}
    parts = (
        _chapter(tally, of_chapter.get(tally.chapter.number, []), found, book)
        for tally in book.report.chapters
    )
    return section(
        "chapters",
        book.words.labels.chapters,
        element("div", *parts, class_="strips"),
        _key(book),
        note=book.own.strip_note,
    )


def _chapter(
    tally: ChapterTally, clauses: list[ClauseVerdict], found: set[str | None], book: Book
) -> Html:
    count = tally.fulfilled
    told = (
        element("b", book.counted(count)),
        " ",
        element("span", book.share(count)),
        book.light(tally.colour),
    )
    tiles = (_tile(each, book, found=each.clause.number in found) for each in clauses)
    return element(
        "article",
        element("h3", book.titled(tally.chapter)),
        element("p", *told, class_="told"),
        bar(count.tenths, tally.colour),
        element("ul", *tiles, class_="strip"),
    )


def _tile(each: ClauseVerdict, book: Book, *, found: bool) -> Html:
    """Return a clause that leads to its findings, or else to its requirements."""
    number = each.clause.number
    said = f"{book.titled(each.clause)}: {book.words.verdicts[each.verdict]}"
    drawn = tile(each.verdict, number, said)
    return element("li", element("a", drawn, href=f"#{'f' if found else 'r'}-{number}"))


def _key(book: Book) -> Html:
    """Return the clauses by verdict: what the colours mean, and the same in words."""
    told = (
        (verdict, [c.clause.number for c in book.report.clauses if c.verdict == verdict])
        for verdict in KEY
    )
    pairs = (
        element(
            "div",
            element("dt", badge(verdict, book.words.verdicts[verdict]), f" {len(numbers)}"),
            element("dd", ", ".join(numbers)),
        )
        for verdict, numbers in told
        if numbers
    )
    return joined(element("h3", book.own.key), element("dl", *pairs, class_="key"))
