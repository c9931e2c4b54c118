"""The gap report as a document: its parts and their order."""

from collections.abc import Iterator
from dataclasses import dataclass

from spm_check import __version__
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.figures import day_of
from spm_check.render.paper.annexes import basis_part, items_part, left_out_part, limits_part
from spm_check.render.paper.baseline import baseline_heading, baseline_part
from spm_check.render.paper.conclusion import clauses_part, conclusion_part
from spm_check.render.paper.findings import findings_part, told
from spm_check.render.paper.plan import plan_part
from spm_check.render.paper.sheet import Block, Cover, Heading, Paper, Section, Signatures
from spm_check.render.words.book import Words
from spm_check.render.words.paper import paper_words
from spm_check.render.words.paper.book import PaperWords
from spm_check.render.words.plan import plan_words


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below one heading of the first level."""

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False


def gap_report(report: GapReport, words: Words, baseline: Comparison | None = None) -> Paper:
    """Return the gap report as a document in one language, with what it is to its baseline."""
    own, on = paper_words(words.code), day_of(report.on, words)
    return Paper(
        language=words.code,
        on=report.on,
        title=f"{own.gap_report}: {report.unit.name}",
        running=(report.unit.name, f"{own.gap_report}, {on}"),
        page=own.page,
        unseen=own.unseen,
        cover=_cover(report, words, own),
        sections=tuple(_sections(tuple(_parts(report, words, own, baseline)))),
    )


def _cover(report: GapReport, words: Words, own: PaperWords) -> Cover:
    unit = report.unit
    facts = (
        (own.standard, report.catalogue.title.in_(words.code)),
        (own.kind, words.unit_kinds[unit.kind]),
        (own.day, day_of(report.on, words)),
        (own.scope, unit.scope or ""),
        (own.services, "; ".join(unit.services)),
    )
    return Cover(
        above=unit.parent or "",
        title=own.gap_report,
        name=unit.name,
        facts=tuple((label, text) for label, text in facts if text),
        signatures=Signatures(
            (own.prepared, own.approved), (own.name, own.office, own.date, own.signature)
        ),
        note=own.made_with.format(version=__version__),
    )


def _parts(
    report: GapReport, words: Words, own: PaperWords, baseline: Comparison | None
) -> Iterator[Part]:
    labels, findings, plan = words.labels, told(report, words), plan_words(words.code)
    yield Part(labels.conclusion, tuple(conclusion_part(report, words, own, baseline)))
    yield Part(own.by_clause, tuple(clauses_part(report, findings, words, own)))
    yield Part(labels.findings, tuple(findings_part(report, findings, words, own)))
    yield Part(plan.title, tuple(plan_part(report, findings, words, own)), landscape=True)
    if baseline is not None:
        yield Part(baseline_heading(baseline, words), tuple(baseline_part(baseline, words)))
    yield Part(own.left_out, tuple(left_out_part(report, words, own)))
    yield Part(labels.basis, tuple(basis_part(report, words, own)))
    yield Part(labels.items, tuple(items_part(report, words, own)))
    yield Part(own.rest, tuple(limits_part(report, words, own)))


def _sections(parts: tuple[Part, ...]) -> Iterator[Section]:
    """Yield the parts under headings with letters, in as few sections as their directions allow."""
    blocks: list[Block] = []
    for number, part in enumerate(parts):
        blocks += [Heading(1, f"{chr(ord('A') + number)}. {part.title}"), *part.blocks]
        if number + 1 == len(parts) or parts[number + 1].landscape != part.landscape:
            yield Section(tuple(blocks), part.landscape)
            blocks = []
