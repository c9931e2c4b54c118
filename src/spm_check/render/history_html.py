"""A history as one self-contained page: the course as a chart, the figures as a table."""

from collections.abc import Iterator, Sequence

from spm_check import __version__
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.history import History
from spm_check.model.past import PastReport
from spm_check.render.figures import day_of, percent
from spm_check.render.page import Markup, element, page, table
from spm_check.render.words.book import Words
from spm_check.render.words.history.book import HistoryWords

WIDTH, HEIGHT = 720, 240
LEFT, RIGHT, TOP, BOTTOM = 56, 24, 16, 34
"""The chart and its margins, in units of its own."""


def history_html(history: History, words: Words, own: HistoryWords) -> str:
    """Return the course of a unit as one page."""
    title = f"{own.title}: {history.unit}"
    return page(title, words.code, *_parts(title, history, words, own))


def _parts(title: str, history: History, words: Words, own: HistoryWords) -> Iterator[str]:
    yield element("h1", title)
    if history.reports:
        yield chart(history.reports, words, own)
        yield _table(history.reports, words, own)
    else:
        yield element("p", own.empty)
    if history.skipped:
        yield element("h2", own.skipped)
        listed = (element("li", f"{each.name}: {own.why[each.why]}") for each in history.skipped)
        yield element("ul", *listed)
    yield element("p", f"{words.labels.about_note} (spm-check {__version__})", class_="dim")


def chart(reports: Sequence[PastReport], words: Words, own: HistoryWords) -> Markup:
    """Return the shares fulfilled over time as a line, with its text alternative."""
    first, last = reports[0], reports[-1]
    told = own.chart.format(
        count=len(reports),
        first=day_of(first.on, words),
        last=day_of(last.on, words),
        start=percent(first.fulfilled.tenths, words),
        end=percent(last.fulfilled.tenths, words),
    )
    points = list(_points(reports))
    return element(
        "svg",
        *(_level(tenths) for tenths in (0, 250, 500, 750, 1000)),
        _days(reports, words),
        element(
            "polyline",
            points=" ".join(f"{x},{y}" for x, y in points),
            fill="none",
            stroke="#0b5a75",
            stroke_width="3",
        ),
        *(element("circle", cx=f"{x}", cy=f"{y}", r="4", fill="#0b5a75") for x, y in points),
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="img",
        aria_label=told,
    )


def _points(reports: Sequence[PastReport]) -> Iterator[tuple[int, int]]:
    """Yield where each report stands; one that has no share stands nowhere."""
    for report in reports:
        if report.fulfilled.tenths is not None:
            yield _across(report, reports), _up(report.fulfilled.tenths)


def _across(report: PastReport, reports: Sequence[PastReport]) -> int:
    days = (reports[-1].on - reports[0].on).days
    gone = (report.on - reports[0].on).days
    return LEFT + ((WIDTH - LEFT - RIGHT) * gone // days if days else 0)


def _up(tenths: int) -> int:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * tenths // 1000


def _level(tenths: int) -> Markup:
    y = _up(tenths)
    across = {"x1": str(LEFT), "x2": str(WIDTH - RIGHT), "y1": str(y), "y2": str(y)}
    line = element("line", **across, stroke="#d5d9de")
    label = f"{tenths // 10}%"
    return Markup(line + _text(label, LEFT - 8, y + 4, "end"))


def _days(reports: Sequence[PastReport], words: Words) -> Markup:
    """Return the first and the last day, each at its end of the chart."""
    first = _text(day_of(reports[0].on, words), LEFT, HEIGHT - 10, "start")
    if len(reports) == 1:
        return first
    last = _text(day_of(reports[-1].on, words), WIDTH - RIGHT, HEIGHT - 10, "end")
    return Markup(first + last)


def _text(text: str, x: int, y: int, anchor: str) -> Markup:
    place = {"x": str(x), "y": str(y), "text_anchor": anchor}
    return element("text", text, **place, font_size="13", fill="#555b63")


def _table(reports: Sequence[PastReport], words: Words, own: HistoryWords) -> Markup:
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
    return table(own.title, heads, rows, numbers=len(heads) - 1)
