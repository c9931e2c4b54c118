"""A history as one self-contained page: the course as a chart, the figures as a table."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from spm_check import __version__
from spm_check.model.finding import FINDING_GRADES, Grade
from spm_check.model.history import History
from spm_check.model.past import PastReport
from spm_check.render.figures import day_of, percent
from spm_check.render.history import Stands
from spm_check.render.html.brief import brief_page, figures_table
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.words.book import Words
from spm_check.render.words.history.book import HistoryWords

WIDTH, HEIGHT = 720, 240
LEFT, RIGHT, TOP, BOTTOM = 56, 24, 34, 34
"""The chart and its margins, in units of its own."""

LOOKS: Mapping[Grade, tuple[str, str]] = {
    "major": ("#a1161f", "none"),
    "minor": ("#b36b00", "10 5"),
    "observation": ("#0b5a75", "2 5"),
}
"""Colours and dashes of the grades: whoever sees no colours sees dashes, or reads the table."""


def history_html(history: History, words: Words, own: HistoryWords) -> str:
    """Return the course of a unit as one page."""
    title = f"{own.title}: {history.unit}"
    return brief_page(title, words.code, *_parts(title, history, words, own))


def _parts(title: str, history: History, words: Words, own: HistoryWords) -> Iterator[Html]:
    yield element("h1", title)
    if history.reports:
        yield share_chart(history.reports, words, own)
        yield findings_chart(history.reports, words, own)
        yield _table(history.reports, words, own)
    else:
        yield element("p", own.empty)
    if history.skipped:
        yield element("h2", own.skipped)
        listed = (element("li", f"{each.name}: {own.why[each.why]}") for each in history.skipped)
        yield element("ul", *listed)
    yield element("p", f"{words.labels.about_note} (spm-check {__version__})", class_="dim")


def share_chart(reports: Sequence[Stands], words: Words, own: HistoryWords) -> Html:
    """Return the share fulfilled over time as a line."""
    shares = [each.fulfilled.tenths for each in reports]
    told = own.chart.format(
        **_ends(reports, words), start=percent(shares[0], words), end=percent(shares[-1], words)
    )
    steps = [(tenths, f"{tenths // 10}%") for tenths in (0, 250, 500, 750, 1000)]
    lines = [Line(words.labels.fulfilled, "#0b5a75", "none", shares)]
    return _chart(told, lines, steps, reports, words)


def findings_chart(reports: Sequence[Stands], words: Words, own: HistoryWords) -> Html:
    """Return the findings of each grade over time as lines."""
    lines = [
        Line(words.verdicts[grade], *LOOKS[grade], [each.counts[grade] for each in reports])
        for grade in FINDING_GRADES
    ]
    first, last = (
        ", ".join(f"{each.counts[grade]} {words.verdicts[grade]}" for grade in FINDING_GRADES)
        for each in (reports[0], reports[-1])
    )
    told = own.findings_chart.format(**_ends(reports, words), start=first, end=last)
    most = max(max(each.counts.values()) for each in reports)
    top = max(4, -(-most // 4) * 4)
    steps = [(top * quarter // 4, str(top * quarter // 4)) for quarter in range(5)]
    return _chart(told, lines, steps, reports, words)


class Line(NamedTuple):
    """One line of a chart: what it shows, how it looks, and a value for each report."""

    label: str
    colour: str
    dashes: str
    values: Sequence[int | None]


def _ends(reports: Sequence[Stands], words: Words) -> dict[str, str | int]:
    first, last = (day_of(each.on, words) for each in (reports[0], reports[-1]))
    return {"count": len(reports), "first": first, "last": last}


def _chart(
    told: str,
    lines: Sequence[Line],
    steps: Sequence[tuple[int, str]],
    reports: Sequence[Stands],
    words: Words,
) -> Html:
    """Return a chart with its text alternative; `steps` are its levels, the highest last."""
    top = steps[-1][0]
    return element(
        "svg",
        *(_level(_up(value, top), label) for value, label in steps),
        _days(reports, words),
        *(_line(line, top, reports) for line in lines),
        *(_legend(line, number) for number, line in enumerate(lines)),
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="img",
        aria_label=told,
    )


def _line(line: Line, top: int, reports: Sequence[Stands]) -> Html:
    """Return a line with a dot for each report; one that has no value stands nowhere."""
    points = [
        (_across(report, reports), _up(value, top))
        for report, value in zip(reports, line.values, strict=True)
        if value is not None
    ]
    path = " ".join(f"{x},{y}" for x, y in points)
    drawn = element("polyline", points=path, **_stroke(line))
    dots = (element("circle", cx=f"{x}", cy=f"{y}", r="4", fill=line.colour) for x, y in points)
    return joined(drawn, *dots)


def _legend(line: Line, number: int) -> Html:
    """Return what a line shows, behind a piece of it, above the chart."""
    x = LEFT + 170 * number
    piece = element("polyline", points=f"{x},12 {x + 32},12", **_stroke(line))
    return joined(piece, _text(line.label, x + 40, 16, "start"))


def _stroke(line: Line) -> dict[str, str]:
    look = {"fill": "none", "stroke": line.colour, "stroke_width": "3"}
    return look if line.dashes == "none" else look | {"stroke_dasharray": line.dashes}


def _across(report: Stands, reports: Sequence[Stands]) -> int:
    days = (reports[-1].on - reports[0].on).days
    gone = (report.on - reports[0].on).days
    return LEFT + ((WIDTH - LEFT - RIGHT) * gone // days if days else 0)


def _up(value: int, top: int) -> int:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value // top


def _level(y: int, label: str) -> Html:
    across = {"x1": str(LEFT), "x2": str(WIDTH - RIGHT), "y1": str(y), "y2": str(y)}
    line = element("line", **across, stroke="#d5d9de")
    return joined(line, _text(label, LEFT - 8, y + 4, "end"))


def _days(reports: Sequence[Stands], words: Words) -> Html:
    """Return the first and the last day, each at its end of the chart."""
    first = _text(day_of(reports[0].on, words), LEFT, HEIGHT - 10, "start")
    if len(reports) == 1:
        return first
    last = _text(day_of(reports[-1].on, words), WIDTH - RIGHT, HEIGHT - 10, "end")
    return joined(first, last)


def _text(text: str, x: int, y: int, anchor: str) -> Html:
    place = {"x": str(x), "y": str(y), "text_anchor": anchor}
    return element("text", text, **place, font_size="13", fill="#555b63")


def _table(reports: Sequence[PastReport], words: Words, own: HistoryWords) -> Html:
    labels = words.labels
    heads = (
        own.day,
        labels.fulfilled,
        *(labels.procedures, labels.records, labels.documents),
        *(words.verdicts[grade].capitalize() for grade in FINDING_GRADES),
    )
    rows = (
        (
            day_of(each.on, words),
            percent(each.fulfilled.tenths, words),
            *(f"{c.met}/{c.of}" for c in (each.procedures, each.records, each.documents)),
            *(str(each.counts[grade]) for grade in FINDING_GRADES),
        )
        for each in reports
    )
    return figures_table(own.title, heads, rows, numbers=len(heads) - 1)


def stands_table(caption: str, stands: Sequence[Stands], words: Words, own: HistoryWords) -> Html:
    """Return the share and the findings of each day, for what has no counts of obligations."""
    grades = (words.verdicts[grade].capitalize() for grade in FINDING_GRADES)
    heads = (own.day, words.labels.fulfilled, *grades)
    rows = (
        (
            day_of(each.on, words),
            percent(each.fulfilled.tenths, words),
            *(str(each.counts[grade]) for grade in FINDING_GRADES),
        )
        for each in stands
    )
    return figures_table(caption, heads, rows, numbers=len(heads) - 1)
