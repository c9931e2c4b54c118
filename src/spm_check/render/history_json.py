"""A history as JSON (`spm-check/history/1`)."""

from spm_check import __version__
from spm_check.model.history import History
from spm_check.render.comparison_json import figures_of
from spm_check.render.json_text import by_entries
from spm_check.render.words.book import Words

SCHEMA = "spm-check/history/1"


def history_json(history: History, words: Words) -> str:
    """Return a history as one JSON document: a line for each report."""
    return by_entries(
        {
            "schema": SCHEMA,
            "tool": {"name": "spm-check", "version": __version__},
            "unit": history.unit,
            "catalogue": history.catalogue,
            "language": words.code,
            "reports": [figures_of(each) for each in history.reports],
            "skipped": [{"name": each.name, "why": each.why} for each in history.skipped],
        }
    )
