"""What stands behind the findings: what is left out, what the verdicts rest on, what was seen."""

from collections.abc import Iterator, Sequence

from spm_check.model.report import GapReport
from spm_check.render.basis import basis
from spm_check.render.declared import item_rows, undeclared_files
from spm_check.render.paper.sheet import Block, Cell, Heading, Paragraph, row, table
from spm_check.render.sentences import own_settings
from spm_check.render.words.book import Words
from spm_check.render.words.paper.book import PaperWords

MOST = 50
"""How many undeclared files are listed by name."""

LEFT_OUT = (20, 60, 90)
ON_SITE = (26, 144)
BASIS = (26, 24, 32, 88)
CONDITIONS = (80, 90)
ITEMS = (22, 48, 26, 26, 48)
"""Widths of the columns."""


def left_out_part(report: GapReport, words: Words, own: PaperWords) -> Iterator[Block]:
    """Yield what the unit leaves out with its reasons, and what is to be seen on site."""
    labels, catalogue, code = words.labels, report.catalogue, words.code
    left_out = report.exclusions or report.answers
    yield Paragraph(own.left_out_note if left_out else own.nothing_left_out, look="note")
    if report.exclusions:
        yield Heading(2, labels.excluded)
        rows = []
        for each in report.exclusions:
            target = each.reference.target
            clause = catalogue.clause_by_number[catalogue.clause_holding(target)]
            rows.append(row(target, clause.title.in_(code), each.because or ""))
        yield table((labels.clause, labels.title, labels.reason), LEFT_OUT, rows)
    if report.answers:
        yield Heading(2, labels.not_applicable)
        questions = {each.key: each.question.in_(code) for each in catalogue.conditions}
        rows = [row(f"{questions[a.key]} ({a.key})", a.because or "") for a in report.answers]
        yield table((labels.condition, labels.reason), CONDITIONS, rows)
    yield Heading(2, labels.see_on_site)
    seen = [j.requirement for j in report.judgements if j.see_on_site]
    yield Paragraph(labels.see_on_site_note if seen else own.none, look="note")
    if seen:
        rows = [row(requirement.id, requirement.asks.in_(code)) for requirement in seen]
        yield table((labels.requirement, own.asked), ON_SITE, rows)


def basis_part(report: GapReport, words: Words, own: PaperWords) -> Iterator[Block]:
    """Yield every requirement with its verdict and evidence."""
    labels = words.labels
    yield Paragraph(own.basis_note, look="note")
    verdicts = {j.requirement.id: j.verdict for j in report.judgements}
    rows = [
        row(r.requirement, r.kind, Cell(r.verdict, verdicts[r.requirement]), r.evidence)
        for _, clause in basis(report, words)
        for r in clause
    ]
    heads = (labels.requirement, labels.kind, labels.verdict, labels.evidence)
    yield table(heads, BASIS, rows, small=True)


def items_part(report: GapReport, words: Words, own: PaperWords) -> Iterator[Block]:
    """Yield every declared document and record with its state and where it is."""
    labels = words.labels
    told = item_rows(report, words)
    rows = [row(each.id, each.title, each.kind, each.state, each.where) for each in told]
    if rows:
        heads = (labels.item, labels.title, labels.kind, labels.state, labels.files)
        yield table(heads, ITEMS, rows, small=True)
    else:
        yield Paragraph(own.none)


def limits_part(report: GapReport, words: Words, _: PaperWords) -> Iterator[Block]:
    """Yield whatever the verdicts do not speak about, and what changed them."""
    labels, unit = words.labels, report.unit
    files = undeclared_files(report, words, MOST)
    obstacles = [f"{each.path} ({words.flaws[each.kind]})" for each in report.obstacles]
    yield from _listed(labels.own_settings, "", list(own_settings(report, words)))
    yield from _listed(labels.not_audited, "", unit.catalogues[1:])
    yield from _listed(labels.not_examined, labels.not_examined_note, obstacles)
    yield from _listed(f"{labels.undeclared} ({len(report.undeclared)})", "", files)
    yield Heading(2, labels.about)
    yield Paragraph(f"{labels.about_note} {labels.copyright_note}")


def _listed(title: str, note: str, texts: Sequence[str]) -> Iterator[Block]:
    if texts:
        yield Heading(2, title)
        yield from (Paragraph(each, look="note") for each in (note,) if each)
        yield from (Paragraph(each, look="bullet") for each in texts)
