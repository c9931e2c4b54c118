"""The gap report in Markdown (GitHub's dialect), to keep in a repository or paste anywhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from spm_check import __version__
from spm_check.model.finding import Finding
from spm_check.model.plan import PlanColumn
from spm_check.model.report import Colour, Count, GapReport
from spm_check.render.basis import basis
from spm_check.render.clean import clean
from spm_check.render.counts import figures_of
from spm_check.render.declared import item_rows, undeclared_files
from spm_check.render.figures import compact, day_of, percent
from spm_check.render.following import Following, plan_line
from spm_check.render.plan_rows import owner_of, plan_rows
from spm_check.render.sentences import Speaker, alike, findings_line, own_settings
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words

SPECIAL = frozenset("\\`*_[]<>#|~$&")
"""Characters that can mean something in Markdown or HTML, wherever they stand."""

LIST_MARK = re.compile(r"^(\d*)([-+.)])(?=[ -]|$)")
"""What would begin a list or draw a line at the beginning of a text."""

MOST = 50
"""How many undeclared files are listed by name."""


def render_markdown(report: GapReport, words: Words) -> str:
    """Return the report as one Markdown document."""
    return "\n".join(_lines(report, words)) + "\n"


def escape(text: str) -> str:
    """Return user text that Markdown shows and never acts on."""
    shown = clean(text).strip()
    escaped = "".join(f"\\{each}" if each in SPECIAL else each for each in shown)
    unlinked = escaped.replace("://", "\\://").replace("www.", "www\\.")
    return LIST_MARK.sub(r"\1\\\2", unlinked)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table; the cells are Markdown already."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _lines(report: GapReport, words: Words) -> Iterator[str]:
    labels, unit, summary = words.labels, report.unit, report.summary
    yield f"# {labels.gap_report}: {escape(unit.name)}"
    yield ""
    yield (
        f"{escape(report.catalogue.title.in_(words.code))}; {words.unit_kinds[unit.kind]}; "
        f"{labels.document_review} {labels.as_of} {day_of(report.on, words)}"
    )
    yield ""
    yield f"**{words.conclusions[summary.worst]}**: {findings_line(summary, words)}."
    yield ""
    yield from _counts(report, words)
    for label, text in ((labels.parent, unit.parent), (labels.scope, unit.scope)):
        yield from ((f"{label}: {escape(text)}", "") if text else ())
    yield f"## {labels.findings}"
    yield ""
    yield from _findings(report, words)
    yield from _plan(report, words)
    yield from _left_out(report, words)
    yield from _basis(report, words)
    yield from _items(report, words)
    yield from _folder(report, words)
    yield f"## {labels.about}"
    yield ""
    yield f"{labels.about_note} {labels.copyright_note} (spm-check {__version__})"


def _counts(report: GapReport, words: Words) -> Iterator[str]:
    labels = words.labels

    def row(
        name: str, count: Count, colour: Colour | None, note: str = ""
    ) -> tuple[str, str, str, str]:
        light = words.colours[colour] if colour else ""
        met = f"{count.met} {labels.of} {count.of}{note and f' ({note})'}"
        return name, met, percent(count.tenths, words), light

    rows = [
        row(figure.label, figure.count, figure.colour, "; ".join(figure.notes(words)))
        for figure in figures_of(report, words)
    ]
    for tally in report.chapters:
        name = f"{tally.chapter.number} {escape(tally.chapter.title.in_(words.code))}"
        rows.append(row(name, tally.fulfilled, tally.colour))
    yield from table(("", labels.fulfilled, "%", ""), rows)


def _findings(report: GapReport, words: Words) -> Iterator[str]:
    if not report.findings:
        yield words.labels.no_findings
        yield ""
    speaker, following = Speaker(report, words), Following(report, words)
    for number, group in groupby(report.findings, lambda finding: finding.clause):
        if number is None:
            yield f"### {words.labels.whole_unit}"
        else:
            title = report.catalogue.clause_by_number[number].title.in_(words.code)
            yield f"### {number} {escape(title)}"
        yield ""
        for findings in alike(group, report):
            yield from _finding(findings, speaker, words)
            for told in following.say(findings):
                yield f"  - {escape(told)}"
        yield ""
    if any(finding.code == "not-declared" for finding in report.findings):
        yield words.labels.practice_hint
        yield ""


def _finding(findings: Sequence[Finding], speaker: Speaker, words: Words) -> Iterator[str]:
    labels, first, said = words.labels, findings[0], speaker.say(findings)
    ids = [f.requirement for f in findings if f.requirement is not None]
    about = f" `{compact(ids, first.clause or '')}`" if ids else ""
    yield f"- **{words.verdicts[first.grade]}**{about} {said.title}. {escape(said.message)}"
    if said.asks:
        yield f"  - {labels.asked}: {escape(said.asks)}"
    yield f"  - {labels.why}: {said.why}"
    yield f"  - {labels.what_to_do}: {escape(said.action)}"
    yield f"  - {labels.place}: {escape(said.places)}"


def _plan(report: GapReport, words: Words) -> Iterator[str]:
    """Yield what has become of the unit's action plan; nothing where it has none."""
    if report.plan is None:
        return
    plan = plan_words(words.code)
    yield f"## {plan.title}"
    yield ""
    yield f"{plan_line(report.plan, plan)}."
    yield ""
    heads: tuple[PlanColumn, ...] = ("finding", "clause", "owner", "due")
    rows = [
        (
            plan.standings[line.standing],
            escape(" ".join(line.findings)),
            escape(", ".join(line.clauses)),
            escape(owner_of(line.action, report.unit)),
            day_of(line.action.due, words) if line.action.due else "",
        )
        for line in plan_rows(report, words)
        if line.action and line.standing
    ]
    if rows:
        yield from table((plan.standing, *(plan.columns[head] for head in heads)), rows)


def _left_out(report: GapReport, words: Words) -> Iterator[str]:
    labels = words.labels
    on_site = [j.requirement.id for j in report.judgements if j.see_on_site]
    lists = (
        (labels.excluded, "", [(e.reference.target, e.because or "") for e in report.exclusions]),
        (labels.not_applicable, "", [(a.key, a.because or "") for a in report.answers]),
        (labels.see_on_site, labels.see_on_site_note, [(each, "") for each in on_site]),
        (labels.own_settings, "", [(each, "") for each in own_settings(report, words)]),
        (labels.not_audited, "", [(each, "") for each in report.unit.catalogues[1:]]),
    )
    for title, note, pairs in lists:
        if pairs:
            yield f"## {title}"
            yield ""
            yield from ((note, "") if note else ())
            yield from (
                f"- {escape(name)}{': ' if text else ''}{escape(text)}" for name, text in pairs
            )
            yield ""


def _basis(report: GapReport, words: Words) -> Iterator[str]:
    labels = words.labels
    yield f"## {labels.basis}"
    yield ""
    rows = (
        (f"`{row.requirement}`", row.kind, row.verdict, escape(row.evidence))
        for _, clause in basis(report, words)
        for row in clause
    )
    yield from table((labels.requirement, labels.kind, labels.verdict, labels.evidence), rows)


def _items(report: GapReport, words: Words) -> Iterator[str]:
    labels = words.labels
    if not report.items:
        return
    yield f"## {labels.items}"
    yield ""
    rows = (
        (escape(row.id), escape(row.title), row.kind, row.state, escape(row.where))
        for row in item_rows(report, words)
    )
    yield from table(("", labels.title, labels.kind, labels.state, labels.files), rows)


def _folder(report: GapReport, words: Words) -> Iterator[str]:
    labels = words.labels
    if report.obstacles:
        yield f"## {labels.not_examined}"
        yield ""
        yield labels.not_examined_note
        yield ""
        yield from (f"- {escape(o.path)} ({words.flaws[o.kind]})" for o in report.obstacles)
        yield ""
    if report.undeclared:
        yield f"## {labels.undeclared} ({len(report.undeclared)})"
        yield ""
        yield from (f"- {escape(each)}" for each in undeclared_files(report, words, MOST))
        yield ""
