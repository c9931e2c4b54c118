"""Chapter 3: the processes of the unit and how they work on one another (4.2.2 c)."""

from collections.abc import Iterator

from spm_check.model.process import Process, interactions
from spm_check.render.map.drawing import process_map
from spm_check.render.map.plan import links_of
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.sheet import Block, Heading, Paragraph, row, table

PROCESSES = (40, 34, 32, 32, 32)
LINKS = (12, 48, 48, 62)
"""Widths of the columns."""


def processes_part(book: Book) -> Iterator[Block]:
    """Yield the map of the processes, what each takes and gives, and what flows between them."""
    own, processes = book.own.body, book.unit.processes
    yield Heading(1, f"3. {own.processes}")
    if not processes:
        yield Paragraph(own.processes_missing, look="todo")
        return
    yield Paragraph(own.processes_text)
    yield process_map(processes, book.offices, book.own.map)
    rows = [
        row(
            _titled(process),
            book.offices.get(process.owner or "", "") or book.blank(own.owner),
            "; ".join(process.inputs),
            "; ".join(process.outputs),
            ", ".join(process.records),
        )
        for process in processes
    ]
    yield table((own.process, own.owner, own.inputs, own.outputs, own.evidence), PROCESSES, rows)
    yield Heading(2, f"3.1 {own.interactions}")
    yield from _interactions(book)


def _titled(process: Process) -> str:
    """Return a process by its title, with the services that it gives."""
    return f"{process.title} ({', '.join(process.services)})" if process.services else process.title


def _interactions(book: Book) -> Iterator[Block]:
    own, processes = book.own.body, book.unit.processes
    titles = {process.id: process.title for process in processes}
    all_ = tuple(interactions(processes))
    links = links_of(all_)
    yield Paragraph(own.interactions_text if links else own.no_interactions)
    rows = [
        row(str(each.number), titles[each.giver], titles[each.taker], "; ".join(each.what))
        for each in links
    ]
    beyond = [each for each in all_ if each.giver is None or each.taker is None]
    rows += [
        row(
            "",
            titles.get(e.giver or "", own.outside),
            titles.get(e.taker or "", own.outside),
            e.what,
        )
        for e in beyond
    ]
    yield table(("", own.from_, own.to, own.what), LINKS, rows)
