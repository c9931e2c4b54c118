"""The conclusion with its figures, and the verdict on every clause."""

from collections.abc import Iterator, Sequence

from spm_check.model.clause import chapter_of
from spm_check.model.comparison import Comparison
from spm_check.model.report import ClauseVerdict, GapReport
from spm_check.render.counts import figures_of
from spm_check.render.figures import percent
from spm_check.render.following import plan_line
from spm_check.render.paper.baseline import baseline_heading, baseline_line
from spm_check.render.paper.findings import Told, in_short
from spm_check.render.paper.sheet import Block, Cell, Heading, Paragraph, row, table
from spm_check.render.sentences import findings_line
from spm_check.render.words.book import Words
from spm_check.render.words.paper.book import PaperWords
from spm_check.render.words.plan import plan_words

FIGURES = (78, 40, 26, 26)
CLAUSES = (18, 84, 28, 40)
"""Widths of the columns."""


def conclusion_part(
    report: GapReport, words: Words, own: PaperWords, baseline: Comparison | None
) -> Iterator[Block]:
    """Yield the conclusion, the figures that auditors ask for, and those of the chapters."""
    labels, summary = words.labels, report.summary
    yield Paragraph(
        f"{findings_line(summary, words)}.", lead=words.conclusions[summary.worst] + ":"
    )
    if report.plan is not None:
        plan = plan_words(words.code)
        yield Paragraph(f"{plan_line(report.plan, plan)}.", lead=f"{plan.title}:")
    if baseline is not None:
        lead = f"{baseline_heading(baseline, words)}:"
        yield Paragraph(baseline_line(baseline, words), lead=lead)
    rows = []
    for figure in figures_of(report, words):
        notes = "; ".join(figure.notes(words))
        light = Cell(words.colours[figure.colour], figure.colour) if figure.colour else Cell("")
        rows.append(
            row(
                f"{figure.label} ({notes})" if notes else figure.label,
                f"{figure.count.met} {labels.of} {figure.count.of}",
                percent(figure.count.tenths, words),
                light,
            )
        )
    heads = (own.met, own.share, own.light)
    yield table((own.counted, *heads), FIGURES, rows)
    yield Heading(2, own.by_chapter)
    rows = [
        row(
            f"{tally.chapter.number} {tally.chapter.title.in_(words.code)}",
            f"{tally.fulfilled.met} {labels.of} {tally.fulfilled.of}",
            percent(tally.fulfilled.tenths, words),
            Cell(words.colours[tally.colour], tally.colour) if tally.colour else Cell(""),
        )
        for tally in report.chapters
    ]
    yield table((labels.chapter, *heads), FIGURES, rows)
    yield Paragraph(f"{labels.about_note} {labels.copyright_note}", look="note")


def clauses_part(
    report: GapReport, findings: Sequence[Told], words: Words, own: PaperWords
) -> Iterator[Block]:
    """Yield a table for each chapter: its clauses, their verdicts, and their findings."""
    labels = words.labels
    yield Paragraph(own.by_clause_note, look="note")
    for tally in report.chapters:
        chapter = tally.chapter
        clauses = [c for c in report.clauses if chapter_of(c.clause.number) == chapter.number]
        if clauses:
            yield Heading(2, f"{chapter.number} {chapter.title.in_(words.code)}")
            heads = (labels.clause, labels.title, labels.verdict, labels.findings)
            yield table(heads, CLAUSES, [_clause(c, findings, words) for c in clauses])


def _clause(each: ClauseVerdict, findings: Sequence[Told], words: Words) -> tuple[Cell, ...]:
    clause = each.clause
    numbers = [told.number for told in findings if told.clause == clause.number]
    return row(
        clause.number,
        clause.title.in_(words.code),
        Cell(words.verdicts[each.verdict], each.verdict),
        in_short(numbers),
    )
