"""What stands before the first chapter: cover, approval, distribution, revisions, contents."""

from collections.abc import Iterator

from spm_check.model.unit import Office
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.sheet import (
    Block,
    Contents,
    Cover,
    Heading,
    Paragraph,
    Signatures,
    row,
    table,
)

DISTRIBUTION = (20, 62, 30, 28, 30)
HISTORY = (20, 32, 78, 40)
"""Widths of the columns."""

MORE_ROWS = 3
"""Empty rows for the revisions to come."""


def cover(book: Book) -> Cover:
    """Return the first page with the control block of the manual."""
    own, document = book.own.front, book.manual.document
    approved = document is not None and document.status == "approved"
    facts = (
        (own.number, book.number),
        (own.revision, book.revision),
        (own.effective, book.effective),
        (own.status, own.approved if approved else own.draft),
    )
    return Cover(
        above=book.unit.parent or "",
        title=own.title,
        name=book.unit.name,
        facts=facts,
        signatures=_signatures(book),
        note=own.made.format(day=book.day(book.report.on)),
    )


def front(book: Book) -> Iterator[Block]:
    """Yield the approval sheet, who has copies, what was revised, and the contents."""
    own = book.own.front
    yield Contents(own.contents)
    yield Heading(1, own.approval)
    yield Paragraph(own.approval_text.format(unit=book.unit.name))
    yield from _reapproval(book)
    yield _signatures(book)
    yield Heading(1, own.distribution)
    yield Paragraph(own.distribution_note, look="note")
    rows = [
        row(f"{number:02}", f"{office.title}{_holder(office)}", "", own.controlled, "")
        for number, office in enumerate(book.unit.offices, 1)
    ]
    heads = (own.copy, own.receiver, own.received, own.copy_status, book.paper.signature)
    yield table(heads, DISTRIBUTION, rows)
    yield Heading(1, own.history)
    yield Paragraph(own.history_note, look="note")
    now = row(book.revision, book.effective, own.current, _approver(book))
    rows = [now, *(row("", "", "", "") for _ in range(MORE_ROWS))]
    yield table((own.revision, own.effective, own.change, own.approved_by), HISTORY, rows)


def _reapproval(book: Book) -> Iterator[Block]:
    """Yield that the head has changed, as the audit finds it, and what is asked of the new one."""
    manual = book.manual
    office, document = manual.approver, manual.document
    if not manual.changed or office is None or document is None:
        return
    yield Paragraph(
        book.own.front.reapproval.format(
            office=office.title,
            since=book.day(office.since),
            day=book.day(document.approved_on),
        ),
        look="todo",
    )


def _signatures(book: Book) -> Signatures:
    """Return where the two offices sign; whoever approved before the head changed is not named."""
    own, paper, manual = book.own.front, book.paper, book.manual
    document = manual.document
    approved_on = document.approved_on if document and document.status == "approved" else None
    return Signatures(
        (own.prepared_by, own.approved_by),
        (paper.name, paper.office, paper.date, paper.signature),
        (
            (_name(manual.preparer), _name(manual.approver)),
            (_title(manual.preparer), _title(manual.approver)),
            ("", "" if manual.changed else book.day(approved_on)),
        ),
    )


def _approver(book: Book) -> str:
    return _title(book.manual.approver)


def _name(office: Office | None) -> str:
    return (office.holder or "") if office else ""


def _title(office: Office | None) -> str:
    return office.title if office else ""


def _holder(office: Office) -> str:
    return f" ({office.holder})" if office.holder else ""
