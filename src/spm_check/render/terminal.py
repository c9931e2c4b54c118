"""The gap report on a terminal: calm at 80 columns and at 140, readable without colour."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from spm_check.model.finding import FINDING_GRADES, Finding
from spm_check.model.report import GapReport
from spm_check.render.basis import basis
from spm_check.render.clean import clean
from spm_check.render.figures import compact
from spm_check.render.following import Following, plan_line
from spm_check.render.sentences import Speaker, alike, own_settings
from spm_check.render.summary import STYLES, chapters, counts, heading, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words

Detail = Literal["brief", "normal", "full"]
"""How much is told: the summary, the findings, or the findings with their reasons."""

HEADLINE = 30
"""How wide the column is in which it is called."""

WIDE = 110
"""From here on what a finding is about stands in a column of its own."""


def render_terminal(report: GapReport, words: Words, console: Console, detail: Detail) -> None:
    """Print the report to a console."""
    labels = words.labels
    box = Group(heading(report, words), Text(), counts(report, words, console))
    title = Text(labels.gap_report, "bold")
    panel = Panel(box, title=title, title_align="left", box=ROUNDED, padding=(0, 1))
    parts: list[RenderableType] = [panel, Text(), chapters(report, words, console), Text()]
    parts += _plan(report, words)
    if detail != "brief":
        parts += _findings(report, words, console, detail)
        parts += _notes(report, words)
    if detail == "full":
        parts += _basis(report, words)
    parts += [Text(f"{labels.about_note} {labels.copyright_note}", "dim")]
    if detail != "brief":
        parts.append(Text(labels.learn_more, "dim"))
    console.print(Group(*parts), width=width_of(console))


def _plan(report: GapReport, words: Words) -> Iterator[RenderableType]:
    """Yield in a sentence what has become of the unit's action plan; nothing where it has none."""
    if report.plan is not None:
        plan = plan_words(words.code)
        yield Text(plan.title, "bold")
        yield Padding(Text(f"{plan_line(report.plan, plan)}."), (0, 0, 0, 2))
        yield Text()


def _findings(
    report: GapReport, words: Words, console: Console, detail: Detail
) -> Iterator[RenderableType]:
    """Yield the findings clause by clause."""
    if not report.findings:
        yield Text(words.labels.no_findings)
        yield Text()
    speaker, following = Speaker(report, words), Following(report, words)
    for number, group in groupby(report.findings, lambda finding: finding.clause):
        if number is None:
            yield Text(words.labels.whole_unit, "bold")
        else:
            title = report.catalogue.clause_by_number[number].title.in_(words.code)
            yield Text(clean(f"{number} {title}"), "bold")
        for findings in alike(group, report):
            yield _finding(findings, speaker, words, console, detail)
            for told in following.say(findings, urgent=detail != "full"):
                yield Padding(Text(told, "magenta"), (0, 0, 0, _margin(words, console)))
        yield Text()
    if any(finding.code == "not-declared" for finding in report.findings):
        yield Text(words.labels.practice_hint, "dim")
        yield Text()


def _finding(
    findings: Sequence[Finding],
    speaker: Speaker,
    words: Words,
    console: Console,
    detail: Detail,
) -> RenderableType:
    first = findings[0]
    said = speaker.say(findings)
    arrow = "->" if console.options.ascii_only else "→"
    ids = [f.requirement for f in findings if f.requirement is not None]
    about = compact(ids, first.clause or "") if ids else ""
    if len(ids) > 1:
        about += f" ({len(ids)} {words.labels.requirements})"
    body = Text(said.message)
    if said.asks:
        body.append(f"\n{words.labels.asked}: {said.asks}", "dim")
    if detail == "full":
        body.append(f"\n{words.labels.why}: {said.why}")
    body.append(f"\n{arrow} {said.action}")
    if detail == "full":
        body.append(f"\n{said.places}", "dim")
    headline = Text(said.title)
    wide = console.width >= WIDE
    if about:
        headline.append(f"\n{about}" if wide else f"  {about}", "dim")
    table = Table.grid(padding=(0, 2))
    table.add_column(width=_grade_width(words))
    grade = Text(f"  {words.verdicts[first.grade]}", STYLES[first.grade])
    if wide:
        table.add_column(width=HEADLINE, overflow="fold")
        table.add_column(overflow="fold")
        table.add_row(grade, headline, body)
    else:
        table.add_column(overflow="fold")
        headline.append("\n").append(body)
        table.add_row(grade, headline)
    return table


def _margin(words: Words, console: Console) -> int:
    """Return where the sentences begin that stand below a finding's headline."""
    grade = _grade_width(words) + 2
    return grade + (HEADLINE + 2 if console.width >= WIDE else 0)


def _grade_width(words: Words) -> int:
    return 2 + max(cell_len(words.verdicts[each]) for each in FINDING_GRADES)


def _basis(report: GapReport, words: Words) -> Iterator[RenderableType]:
    """Yield every requirement with its verdict and the evidence that was weighed."""
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold", max_width=30)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for clause, rows in basis(report, words):
        for (verdict, evidence), alike_ in groupby(rows, lambda row: (row.verdict, row.evidence)):
            ids = compact([row.requirement for row in alike_], clause)
            table.add_row(Padding(Text(ids), (0, 0, 0, 2)), verdict, Text(clean(evidence)))
    yield Text(words.labels.basis, "bold")
    yield table
    yield Text()


def _notes(report: GapReport, words: Words) -> Iterator[RenderableType]:
    """Yield what is left out, what to see on site, and what could not be examined."""
    labels = words.labels
    on_site = ", ".join(j.requirement.id for j in report.judgements if j.see_on_site)
    lists: Iterable[tuple[str, str, list[str]]] = (
        (labels.excluded, "", [f"{e.reference.target}: {e.because}" for e in report.exclusions]),
        (labels.not_applicable, "", [f"{a.key}: {a.because}" for a in report.answers]),
        (labels.see_on_site, labels.see_on_site_note, [on_site] if on_site else []),
        (
            labels.not_examined,
            labels.not_examined_note,
            [f"{o.path} ({words.flaws[o.kind]})" for o in report.obstacles],
        ),
        (labels.own_settings, "", list(own_settings(report, words))),
        (labels.not_audited, "", list(report.unit.catalogues[1:])),
    )
    for title, note, lines in lists:
        if lines:
            yield Text(title, "bold")
            if note:
                yield Padding(Text(note, "dim"), (0, 0, 0, 2))
            yield from (Padding(Text(clean(line)), (0, 0, 0, 2)) for line in lines)
            yield Text()
