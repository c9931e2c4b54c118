"""The sheet that is signed: the conclusion, the counts, the chapters, the findings."""

from collections.abc import Iterator
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from spm_check.model.comparison import Comparison
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.plan import STANDINGS, FollowedPlan
from spm_check.model.report import VERDICTS, Colour, Count
from spm_check.render.comparison import against, fates
from spm_check.render.counts import figures_of
from spm_check.render.sentences import findings_line, own_settings
from spm_check.render.words.comparison import comparison_words
from spm_check.render.words.plan.book import PlanWords
from spm_check.render.xlsx.paper import ReportPaper, write
from spm_check.render.xlsx.styles import GROUNDS, RED

WIDTHS = (46, 11, 11, 12, 12, 40)
LAST = len(WIDTHS) - 1


class Row(NamedTuple):
    """A count on its way to the sheet."""

    name: str
    share: Count
    colour: Colour | None = None
    note: str = ""


def summary(paper: ReportPaper, plan: PlanWords, told: Comparison | None) -> None:
    """Write the sheet."""
    labels, report, own = paper.words.labels, paper.report, paper.own
    sheet = paper.sheet(own.summary, labels.gap_report, landscape=False)
    sheet.fit_to_pages(1, 1)
    for number, width in enumerate(WIDTHS):
        sheet.set_column(number, number, width)
    plain = paper.styles.of()
    about = f"{paper.words.unit_kinds[report.unit.kind]}; {labels.document_review}"
    write(sheet, 2, 0, f"{report.catalogue.title.in_(paper.words.code)}; {about}", plain)
    row = _conclusion(paper, sheet, 4)
    row = _counts(paper, sheet, row + 1, own.figure, list(_figures(paper)))
    row = _counts(paper, sheet, row + 1, labels.chapters, list(_chapters(paper)))
    row = _pairs(paper, sheet, row + 1)
    if report.plan is not None:
        row = _followed(paper, sheet, row + 1, report.plan, plan)
    if told is not None:
        row = _compared(paper, sheet, row + 1, told)
    row = _notes(paper, sheet, row + 1)
    _signatures(paper, sheet, row + 1)


def _conclusion(paper: ReportPaper, sheet: Worksheet, row: int) -> int:
    words, told = paper.words, paper.report.summary
    style = paper.styles.of(
        bold=True, font_size=13, bg_color=GROUNDS[told.worst], valign="vcenter", indent=1
    )
    sheet.set_row(row, 26)
    write(sheet, row, 0, f"{words.conclusions[told.worst]}: {findings_line(told, words)}", style)
    for column in range(1, LAST + 1):
        write(sheet, row, column, "", style)
    return row + 1


def _figures(paper: ReportPaper) -> Iterator[Row]:
    for figure in figures_of(paper.report, paper.words):
        note = "; ".join(figure.notes(paper.words))
        yield Row(figure.label, figure.count, figure.colour, note)


def _chapters(paper: ReportPaper) -> Iterator[Row]:
    for tally in paper.report.chapters:
        title = tally.chapter.title.in_(paper.words.code)
        yield Row(f"{tally.chapter.number} {title}", tally.fulfilled, tally.colour)


def _counts(paper: ReportPaper, sheet: Worksheet, row: int, name: str, rows: list[Row]) -> int:
    """Write counts below one another; return the row below them."""
    own, styles = paper.own, paper.styles
    heads = (name, own.met, own.applicable, own.share, own.light, own.note)
    for column, head in enumerate(heads):
        write(sheet, row, column, head, styles.head)
    for at, each in enumerate(rows, row + 1):
        write(sheet, at, 0, each.name, styles.cell())
        sheet.write_number(at, 1, each.share.met, styles.cell(align="right"))
        sheet.write_number(at, 2, each.share.of, styles.cell(align="right"))
        tenths = each.share.tenths
        if tenths is None:
            write(sheet, at, 3, "-", styles.cell(align="right"))
        else:
            sheet.write_number(at, 3, tenths / 1000, styles.cell(num_format="0.0%", align="right"))
        colour = paper.words.colours[each.colour] if each.colour else ""
        write(sheet, at, 4, colour, styles.light(each.colour))
        write(sheet, at, 5, each.note, styles.cell())
    return row + 1 + len(rows)


def _pairs(paper: ReportPaper, sheet: Worksheet, row: int) -> int:
    """Write how many requirements have each verdict, and how many findings each grade."""
    words, told, styles = paper.words, paper.report.summary, paper.styles
    row = _list(
        paper,
        sheet,
        row,
        f"{words.labels.verdict} ({words.labels.of_requirements})",
        [(words.verdicts[v], told.verdicts[v], styles.cell(GROUNDS[v])) for v in VERDICTS]
        + [(words.labels.see_on_site, told.see_on_site, styles.cell())],
    )
    grades = [
        (words.verdicts[g], told.findings[g], styles.cell(GROUNDS[g])) for g in FINDING_GRADES
    ]
    return _list(paper, sheet, row + 1, words.labels.findings, grades)


def _followed(
    paper: ReportPaper, sheet: Worksheet, row: int, followed: FollowedPlan, plan: PlanWords
) -> int:
    cell = paper.styles.cell()
    counts = [(plan.standings[each], followed.counts[each], cell) for each in STANDINGS]
    return _list(paper, sheet, row, plan.title, counts)


def _compared(paper: ReportPaper, sheet: Worksheet, row: int, told: Comparison) -> int:
    """Write how many findings had which fate since the baseline."""
    own, cell = comparison_words(paper.words.code), paper.styles.cell()
    risen = paper.styles.cell(RED)
    counts = [
        (own.fates[fate], len(found), risen if found and fate in {"new", "worse"} else cell)
        for fate, found in fates(told).items()
    ]
    return _list(paper, sheet, row, against(told, paper.words, own), counts)


def _list(
    paper: ReportPaper, sheet: Worksheet, row: int, name: str, counts: list[tuple[str, int, object]]
) -> int:
    styles = paper.styles
    write(sheet, row, 0, name, styles.head)
    write(sheet, row, 1, paper.words.labels.total, styles.head)
    for at, (label, count, style) in enumerate(counts, row + 1):
        write(sheet, at, 0, label, style)
        sheet.write_number(at, 1, count, styles.cell(align="right"))
    return row + 1 + len(counts)


def _notes(paper: ReportPaper, sheet: Worksheet, row: int) -> int:
    labels = paper.words.labels
    notes = [*own_settings(paper.report, paper.words)]
    notes += [f"{labels.not_audited}: {each}" for each in paper.report.unit.catalogues[1:]]
    for obstacle in paper.report.obstacles:
        why = paper.words.flaws[obstacle.kind]
        notes.append(f"{labels.not_examined}: {obstacle.path} ({why})")
    notes += [labels.about_note, labels.copyright_note]
    style = paper.styles.of(italic=True, font_color="#444444", font_size=9)
    for at, note in enumerate(notes, row):
        write(sheet, at, 0, note, style)
    return row + len(notes)


def _signatures(paper: ReportPaper, sheet: Worksheet, row: int) -> None:
    """Leave room for those who sign."""
    own, styles = paper.own, paper.styles
    for column, who in ((0, own.prepared), (LAST, own.accepted)):
        write(sheet, row, column, who, styles.of(bold=True))
        write(sheet, row + 4, column, own.name_and_office, styles.of(top=1, font_size=9))
