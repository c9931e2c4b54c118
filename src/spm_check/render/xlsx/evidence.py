"""The sheet of all that is declared as evidence, with its state."""

from datetime import date

from spm_check.model.report import ItemState
from spm_check.model.unit import Document, kind_of
from spm_check.render.sharing import titled
from spm_check.render.xlsx.paper import Column, ReportPaper, countable
from spm_check.render.xlsx.styles import GREEN, GREY, RED, YELLOW

HEADER = 3
STATE, DAY = 3, 6
"""The columns that are not plain text."""
GROUNDS = {
    "sound": GREEN,
    "on-paper": GREEN,
    "not-held": RED,
    "obsolete": GREY,
    "unconfirmed": GREY,
}
"""The ground of each state; any other fault is one that can be mended soon."""


def evidence(paper: ReportPaper) -> None:
    """Write the sheet."""
    labels, own, styles = paper.words.labels, paper.own, paper.styles
    sheet = paper.sheet(own.evidence, labels.items)
    columns = (
        Column("ID", 10),
        Column(labels.title, 34),
        Column(labels.kind, 15),
        Column(labels.state, 17),
        Column(own.number, 17),
        Column(own.revision, 8),
        Column(own.dated, 11),
        Column(labels.clause, 18),
        Column(labels.files, 34),
    )
    paper.table(sheet, HEADER, columns)
    row, plain = HEADER, styles.cell()
    for row, state in enumerate(paper.report.items, HEADER + 1):
        looks = [plain] * len(columns)
        looks[STATE] = styles.cell(GROUNDS.get(state.state, YELLOW))
        paper.row(sheet, row, columns, list(zip(_texts(paper, state), looks, strict=True)))
        day = _day(state)
        if day is not None:
            sheet.write_datetime(row, DAY, day, styles.day())
    paper.filter(sheet, HEADER, row, len(columns))


def _texts(paper: ReportPaper, state: ItemState) -> tuple[str, ...]:
    item, words = state.item, paper.words
    document = item if isinstance(item, Document) else None
    return (
        item.id,
        titled(item, words),
        words.item_kinds[kind_of(item)],
        "\n".join(words.states[each] for each in state.faults or (state.state,)),
        (document and document.number) or "",
        (document and document.revision) or "",
        "",
        ", ".join(reference.target for reference in item.references),
        "\n".join(state.files) or item.holding.location or "",
    )


def _day(state: ItemState) -> date | None:
    """Return when a document was approved, or of when the newest record is."""
    item = state.item
    day = item.approved_on if isinstance(item, Document) else item.last
    return day if day is not None and countable(day) else None
