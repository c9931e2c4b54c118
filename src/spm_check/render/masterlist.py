"""A master list on the terminal: what was understood, what is to be checked, what was not read."""

from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.entry import Value
from spm_check.model.masterlist import (
    Column,
    Declared,
    ListRow,
    MasterList,
    NotUnderstood,
    OtherSheet,
    ReadSheet,
    Remark,
    RemarkWhy,
    Section,
    Taken,
)
from spm_check.render.clean import clean
from spm_check.render.counts_of_rows import rows_counted
from spm_check.render.summary import width_of
from spm_check.render.words.book import Words
from spm_check.render.words.masterlist.book import MasterListWords

IN_TABLE: frozenset[RemarkWhy] = frozenset({"holding-open", "clause-suggested"})
"""What the table and the notes tell already, for it may hold for every row of a list."""

LONGEST = 200
"""How much of a row that was not understood is shown."""

DEEPEST = 15
"""In how many rows a header is looked for."""


def render_master_list(
    read: MasterList, path: str, words: MasterListWords, report: Words, console: Console
) -> None:
    """Print what became of every row of every sheet; `report` has the words for kinds."""
    parts: list[RenderableType] = [Text(clean(words.title.format(path=path)), "bold"), Text()]
    for sheet in read.sheets:
        parts += _sheet(sheet, words, report)
    parts += (_aside(sheet, words) for sheet in read.others)
    parts += _notes(read, words)
    console.print(Group(*parts), width=width_of(console))


def render_no_list(read: MasterList, path: str, words: MasterListWords) -> str:
    """Return that a file holds no list: what was looked for, and what its first rows hold."""
    lines = [words.no_list.format(path=path), words.looked_for.format(rows=DEEPEST)]
    for sheet in read.others:
        if not sheet.filled:
            lines.append(words.blank_sheet.format(name=sheet.name))
            continue
        lines.append(words.first_rows.format(name=sheet.name))
        lines += (f"  {number:>3}  {_brief(' | '.join(texts))}" for number, texts in sheet.first)
    return "\n".join(clean(line) for line in (*lines, words.what_to_do)) + "\n"


def _sheet(sheet: ReadSheet, words: MasterListWords, report: Words) -> Iterator[RenderableType]:
    kind = words.kinds[sheet.kind]
    told = words.sheet.format(name=sheet.name, kind=kind, row=sheet.header)
    yield Text(clean(told), "bold")
    if sheet.assumed:
        yield Text(words.assumed.format(kind=kind), "yellow")
    taken = [row for row in sheet.rows if isinstance(row.outcome, Taken)]
    if taken:
        yield _table(taken, words, report)
        yield Text()
    lists = (
        (words.remarks, "yellow", _remarks(taken, words, report)),
        (words.declared, "", _declared(sheet.rows, words)),
        (words.not_understood, "red", _unread(sheet.rows, words)),
        (words.sections, "", _sections(sheet.rows, words, report)),
    )
    for title, style, lines in lists:
        yield from _listed(title, style, list(lines))
    yield from _columns(sheet.columns, words)
    yield Text(rows_counted(sheet.rows, words))
    yield Text()


def _table(rows: Sequence[ListRow], words: MasterListWords, report: Words) -> RenderableType:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(words.row, justify="right", no_wrap=True)
    table.add_column(words.id, overflow="fold", max_width=20)
    table.add_column(words.name, ratio=2, overflow="fold")
    table.add_column(words.understood, ratio=3, overflow="fold")
    for row in rows:
        if isinstance(row.outcome, Taken):
            fields = row.outcome.entry.fields
            suggested = any(remark.why == "clause-suggested" for remark in row.remarks)
            parts = _understood(row.outcome, words, report, suggested=suggested)
            understood = "; ".join(parts)
            cells = (_shown(fields["id"]), _shown(fields["title"]), understood)
            table.add_row(str(row.number), *(Text(clean(cell)) for cell in cells))
    return table


def _understood(
    taken: Taken, words: MasterListWords, report: Words, *, suggested: bool
) -> Iterator[str]:
    """Yield what was understood of a row, field by field."""
    yield report.item_kinds[taken.kind]
    for name, label in words.fields.items():
        value = taken.entry.fields.get(name)
        if value is None or name == "kind":
            continue
        shown = _shown(value)
        if name == "status":
            shown = words.statuses[shown]
        elif name == "confirmed":
            shown = report.labels.no
        elif name == "clauses" and suggested:
            shown += f" ({words.suggested})"
        elif name in {"file", "files"}:
            shown += f" ({words.held[taken.held]})"
        yield f"{label} {shown}"


def _shown(value: Value) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _remarks(rows: Sequence[ListRow], words: MasterListWords, report: Words) -> Iterator[str]:
    for row in rows:
        if isinstance(row.outcome, Taken):
            id_ = _shown(row.outcome.entry.fields["id"])
            for remark in row.remarks:
                if remark.why in IN_TABLE:
                    continue
                text = remark_in_words(remark, words, report)
                yield words.remark_line.format(row=row.number, id=id_, text=text)


def remark_in_words(remark: Remark, words: MasterListWords, report: Words) -> str:
    """Return a remark as a sentence, with the cell that it is about."""
    kinds = remark.why in {"kind-open", "kind-guessed"}
    value = report.item_kinds[remark.value] if kinds else remark.value
    text = words.remark[remark.why].format(value=value)
    if not remark.letter:
        return text
    cell = words.cell.format(letter=remark.letter, heading=remark.heading)
    return f"{cell}: {text}"


def _declared(rows: Sequence[ListRow], words: MasterListWords) -> Iterator[str]:
    for row in rows:
        match row.outcome:
            case Declared(title, id_, as_, by, earlier):
                line = words.repeated_line if earlier else words.declared_line
                by_ = words.same_by[by]
                yield line.format(row=row.number, title=title, id=id_, as_=as_, by=by_)


def _unread(rows: Sequence[ListRow], words: MasterListWords) -> Iterator[str]:
    for row in rows:
        match row.outcome:
            case NotUnderstood(why, texts):
                held = _brief(" | ".join(texts))
                yield f"{words.row.lower()} {row.number}: {words.unread[why]}: {held}"


def _brief(text: str) -> str:
    """Return what stands in a row, cut where it is too long to be read in a line."""
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _sections(rows: Sequence[ListRow], words: MasterListWords, report: Words) -> Iterator[str]:
    for row in rows:
        match row.outcome:
            case Section(title, None):
                yield f"{words.row.lower()} {row.number}: {title}"
            case Section(title, kind) if kind is not None:
                name = report.item_kinds[kind]
                yield words.section_line.format(row=row.number, title=title, kind=name)


def _columns(columns: Sequence[Column], words: MasterListWords) -> Iterator[RenderableType]:
    """Yield the columns from which nothing is taken."""
    aside = [c for c in columns if not c.kept and c.meaning != "order"]
    for template, known in ((words.without_place, True), (words.unknown_columns, False)):
        names = [f'{c.letter} "{c.heading}"' for c in aside if (c.meaning is not None) is known]
        if names:
            yield Text(clean(template.format(columns=", ".join(names))), "dim")


def _listed(title: str, style: str, lines: Sequence[str]) -> Iterator[RenderableType]:
    if lines:
        yield Text(title, f"bold {style}".strip())
        yield from (Padding(Text(clean(line)), (0, 0, 0, 2)) for line in lines)
        yield Text()


def _aside(sheet: OtherSheet, words: MasterListWords) -> RenderableType:
    template = words.other_sheet if sheet.filled else words.blank_sheet
    return Text(clean(template.format(name=sheet.name, filled=sheet.filled)))


def _notes(read: MasterList, words: MasterListWords) -> Iterator[RenderableType]:
    taken = list(read.taken)
    open_ = sum(each.held == "open" for each in taken)
    unconfirmed = sum(not each.confirmed for each in taken)
    if open_:
        yield Text(words.open_note.format(count=open_))
    if unconfirmed:
        yield Text(words.unconfirmed_note.format(count=unconfirmed))
    if any(_without_status(sheet) for sheet in read.sheets):
        yield Text(words.status_note)


def _without_status(sheet: ReadSheet) -> bool:
    """Say whether a sheet has documents and no column for their status."""
    documents = (isinstance(r.outcome, Taken) and r.outcome.kind != "record" for r in sheet.rows)
    return any(documents) and not any(c.meaning == "status" for c in sheet.columns)
