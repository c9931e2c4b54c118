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
    observed: int = 0
    """How many of those met are not conforming but observations."""

    def notes(self, words: Words) -> list[str]:
        """Return how many are observations and how many left out; nothing where none is."""
        labels = words.labels
        notes = ((labels.observed_note, self.observed), (labels.left_out_note, self.left_out))
        return [note.format(count=count) for note, count in notes if count]


def figures_of(report: GapReport, words: Words) -> Iterator[Figure]:
    """Yield the figures in the order of every report."""
    labels, summary, catalogue = words.labels, report.summary, report.catalogue
    documents = sum(1 for each in catalogue.documents if each.kind)
    fulfilled = summary.fulfilled
    left_out = len(catalogue.requirements) - fulfilled.of
    observed = summary.verdicts["observation"]
    yield Figure(labels.fulfilled, fulfilled, left_out, summary.colour, observed)
    for label, count, of_all in (
        (labels.procedures, summary.procedures, len(catalogue.procedures)),
        (labels.records, summary.records, len(catalogue.records)),
        (labels.documents, summary.documents, documents),
    ):
        yield Figure(label, count, of_all - count.of)
