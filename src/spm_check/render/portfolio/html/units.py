"""The table of all units, to be sorted and narrowed down; `portfolio.js` does both."""

from collections.abc import Iterator, Mapping

from spm_check.model.finding import FINDING_GRADES, GRADES, Grade
from spm_check.model.portfolio import UnitLine
from spm_check.model.report import Colour, Count
from spm_check.render.figures import day_of, percent, signed
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, section
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.html.strip import Strips, legend
from spm_check.render.portfolio.naming import change_of
from spm_check.render.portfolio.selection import weakest_first

NONCONFORMITIES = FINDING_GRADES[:2]


def units(book: Book) -> Iterator[Section]:
    """Yield the table, with what narrows it down, and what its marks mean."""
    portfolio, own = book.portfolio, book.own
    if not portfolio.units:
        return
    notes = [own.units_note]
    if portfolio.before:
        notes.append(f"{own.since.format(day=day_of(portfolio.before, book.words))}.")
    if book.folder is None:
        notes.append(own.no_files.format(root=portfolio.root))
    yield section(
        *("units", own.units_title, _filters(book), legend(book), _table(book)),
        note=" ".join(notes),
        count=len(portfolio.units),
    )


def _table(book: Book) -> Html:
    strips = {id_: Strips(each, book) for id_, each in book.portfolio.catalogues.items()}
    groups = {
        unit.path: number
        for number, group in enumerate(book.portfolio.groups)
        for unit in group.units
    }
    main = next(iter(strips.values()))
    rows = (_row(unit, groups, strips, book) for unit in book.portfolio.ranked)
    title = book.own.all_units
    made = element(
        "table",
        element("caption", title, class_="vh"),
        element("thead", element("tr", *_heads(main, book), role="row"), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        class_=" ".join(("units", *_columns(book))),
        role="table",
    )
    return element("div", made, class_="wide", role="region", tabindex="0", aria_label=title)


def _columns(book: Book) -> Iterator[str]:
    """Yield which columns the table has beyond those that it always has."""
    if len(book.portfolio.groups) > 1:
        yield "by-group"
    if book.portfolio.before:
        yield "by-change"


def _head(content: str, by: str = "", class_: str = "", sort: str = "") -> Html:
    """Return a heading; a column that can be sorted says by what, and which way first."""
    more = {"class_": class_, "data_by": by, "aria_sort": sort}
    told = {name: value for name, value in more.items() if value}
    return element("th", content, scope="col", role="columnheader", **told)


def _heads(strips: Strips, book: Book) -> Iterator[Html]:
    labels, own = book.words.labels, book.own
    yield _head(labels.unit, "text", "name")
    if len(book.portfolio.groups) > 1:
        yield _head(own.group, "text", "text")
    yield _head(labels.fulfilled, "up", sort="ascending")
    if book.portfolio.before:
        yield _head(own.change, "up")
    short = (labels.procedures_short, labels.records_short, labels.documents_short)
    whole = (labels.procedures, labels.records, labels.documents)
    for name, title in zip(short, whole, strict=True):
        yield _head(element("abbr", name, title=title), "up")
    for grade in NONCONFORMITIES:
        yield _head(book.words.verdicts[grade].capitalize(), "down")
    yield _head(strips.head(own.clauses), class_="verdicts")


def _row(
    unit: UnitLine, groups: Mapping[str, int], strips: Mapping[str, Strips], book: Book
) -> Html:
    summary = unit.summary
    link = book.linked(unit.path, unit.name)
    name = element("th", link, scope="row", role="rowheader", title=unit.path)
    group = groups[unit.path]
    cells = []
    if len(book.portfolio.groups) > 1:
        told = book.names.of_group(book.portfolio.groups[group].name)
        cells.append(_cell(told, class_="text"))
    cells.append(_share(summary.fulfilled, summary.colour, book))
    if book.portfolio.before:
        cells.append(_change(change_of(unit, book.portfolio), book))
    counts = (summary.procedures, summary.records, summary.documents)
    cells += [_cell(f"{count.met}/{count.of}") for count in counts]
    cells += [_number(summary.findings[grade], grade) for grade in NONCONFORMITIES]
    cells.append(_cell(strips[unit.catalogue].of(unit)))
    worst = str(GRADES.index(summary.worst))
    return element("tr", name, *cells, role="row", data_g=str(group), data_w=worst)


def _cell(content: str, **more: str) -> Html:
    return element("td", content, role="cell", **more)


def _number(count: int, grade: Grade) -> Html:
    return _cell(str(count), class_=grade) if count else _cell("0")


def _share(count: Count, colour: Colour | None, book: Book) -> Html:
    """Return a share above a bar, which the style draws: elements are dear where rows are many."""
    share = percent(count.tenths, book.words)
    return _cell(share, class_=f"bar-{colour or 'plain'} p{(count.tenths or 0) // 10}")


def _change(tenths: int | None, book: Book) -> Html:
    if tenths is None:
        return _cell("-")
    class_ = "better" if tenths > 0 else "worse" if tenths else "same"
    return _cell(signed(tenths, book.words), class_=class_)


def _filters(book: Book) -> Html:
    """Return the filters; without a script they stay hidden, and all units are shown."""
    own, labels, page = book.own, book.words.labels, book.page
    groups = [
        (str(book.portfolio.groups.index(group)), book.names.of_group(group.name))
        for group in weakest_first(book.portfolio)
    ]
    worst = {unit.summary.worst for unit in book.portfolio.units}
    grades = [
        (str(GRADES.index(grade)), book.words.verdicts[grade])
        for grade in reversed(GRADES)
        if grade in worst
    ]
    search = element("input", name="q", type="search", autocomplete="off")
    return element(
        "form",
        element("b", page.filters),
        element("label", element("span", own.search), search),
        *((_choice("g", own.group, own.every_group, groups),) if len(groups) > 1 else ()),
        _choice("w", labels.grade, page.all_grades, grades),
        element("button", page.reset, type="reset"),
        element("output", role="status", data_shown=own.shown),
        class_="filters",
        hidden="",
        aria_label=page.filters,
    )


def _choice(name: str, label: str, every: str, options: list[tuple[str, str]]) -> Html:
    chosen = joined(*(element("option", text, value=value) for value, text in options))
    first = element("option", every, value="")
    select = element("select", first, chosen, name=name, autocomplete="off")
    return element("label", element("span", label), select)
