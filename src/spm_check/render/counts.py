"""The share fulfilled and the three counts that auditors ask for, with what is left out of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from spm_check.model.report import Colour, Count, GapReport
from spm_check.render.words.book import Words


@dataclass(frozen=True, slots=True)
class Figure:
    """A count with its name."""

    label: str
    count: Count
    left_out: int
    """How many the catalogue has beyond those that apply."""
    colour: Colour | None = None

    def note(self, words: Words) -> str:
        """Return how many are left out, in words; nothing where none is."""
        return words.labels.left_out_note.format(count=self.left_out) if self.left_out else ""


def figures_of(report: GapReport, words: Words) -> Iterator[Figure]:
    """Yield the figures in the order of every report."""
    labels, summary, catalogue = words.labels, report.summary, report.catalogue
    documents = sum(1 for each in catalogue.documents if each.kind)
    fulfilled = summary.fulfilled
    left_out = len(catalogue.requirements) - fulfilled.of
    yield Figure(labels.fulfilled, fulfilled, left_out, summary.colour)
    for label, count, of_all in (
        (labels.procedures, summary.procedures, len(catalogue.procedures)),
        (labels.records, summary.records, len(catalogue.records)),
        (labels.documents, summary.documents, documents),
    ):
        yield Figure(label, count, of_all - count.of)
