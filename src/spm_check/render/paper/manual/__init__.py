"""The quality manual as a document: its parts and their order (ISO 9001:2008, 4.2.2)."""

from collections.abc import Iterator

from spm_check.model.manual import Manual
from spm_check.render.figures import day_of
from spm_check.render.paper.manual.annexes import annexes
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.manual.clauses import chapters
from spm_check.render.paper.manual.front import cover, front
from spm_check.render.paper.manual.processes import processes_part
from spm_check.render.paper.manual.profile import introduction, scope_part
from spm_check.render.paper.sheet import Paper, Section
from spm_check.render.words.book import Words
from spm_check.render.words.manual import manual_words
from spm_check.render.words.paper import paper_words


def quality_manual(manual: Manual, words: Words) -> Paper:
    """Return the quality manual as a document in one language."""
    book = Book(manual, words, manual_words(words.code), paper_words(words.code))
    unit, front_words = manual.report.unit, book.own.front
    return Paper(
        language=words.code,
        on=manual.report.on,
        title=f"{front_words.title}: {unit.name}",
        running=(
            f"{front_words.title} {unit.name}",
            f"{book.number} · {front_words.revision} {book.revision} · {book.effective}",
        ),
        page=book.paper.page,
        unseen=book.paper.unseen,
        cover=cover(book),
        sections=tuple(_sections(book)),
    )


def _sections(book: Book) -> Iterator[Section]:
    """Yield the front, the chapters, each on a new page, and the annexes."""
    yield Section(tuple(front(book)))
    yield Section(tuple(introduction(book)))
    yield Section(tuple(scope_part(book)))
    yield Section(tuple(processes_part(book)))
    for blocks in chapters(book):
        yield Section(tuple(blocks))
    yield from annexes(book)


def made_of(manual: Manual, words: Words) -> str:
    """Return of which day a manual is, and from what it was made."""
    return manual_words(words.code).front.made.format(day=day_of(manual.report.on, words))
