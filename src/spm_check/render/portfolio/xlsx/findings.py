"""The sheet of all findings of all units."""

from collections.abc import Iterator

from spm_check.render.findings_csv import headed_clause
from spm_check.render.portfolio.in_full import InFull, in_full
from spm_check.render.portfolio.naming import Names
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.sentences import Speaker, place_of
from spm_check.render.words.machines import machine_words
from spm_check.render.xlsx.paper import Column


def findings(paper: CityPaper) -> None:
    """Write the sheet, unit by unit."""
    labels, more, heads = paper.words.labels, machine_words(paper.words.code), paper.tables.units
    sheet = paper.sheet(paper.tables.findings, paper.tables.all_findings)
    columns = (
        Column(heads["group"], 17),
        Column(labels.unit, 22),
        Column(heads["path"], 17),
        Column(labels.grade, 11),
        Column(labels.clause, 20),
        Column(more.requirement, 11),
        Column(more.about, 12),
        Column(labels.what_is_wrong, 42),
        Column(labels.what_to_do, 42),
        Column(labels.place, 15),
    )
    names = Names(paper.portfolio, paper.words, paper.told)
    paper.table(sheet, HEADER, columns)
    sheet.freeze_panes(HEADER + 1, 2)
    lines = (line for each in in_full(paper.portfolio) for line in _lines(paper, each, names))
    paper.filled(sheet, columns, lines)


def _lines(paper: CityPaper, each: InFull, names: Names) -> Iterator[list[Cell]]:
    plain, speaker = paper.styles.cell(), Speaker(each, paper.words)
    who = [names.of_group(each.group), each.line.name, each.line.path]
    for finding in each.findings:
        said = speaker.say((finding,))
        light = paper.styles.light(finding.grade, bold=True)
        rest = (
            headed_clause(finding, each, paper.words),
            finding.requirement or "",
            finding.item or "",
            said.message,
            said.action,
            place_of(finding),
        )
        yield [
            *(Cell(text, plain) for text in who),
            Cell(paper.words.verdicts[finding.grade], light),
            *(Cell(text, plain) for text in rest),
        ]
