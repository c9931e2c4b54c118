"""A comparison as JSON (`spm-check/diff/1`), and the keys that a baseline adds to a report."""

from collections.abc import Sequence

from spm_check import __version__
from spm_check.model.comparison import Change, Comparison
from spm_check.model.past import PastFinding, PastReport, Withheld
from spm_check.render.comparison import fates
from spm_check.render.json_text import by_entries
from spm_check.render.json_v1 import Plain, about, share
from spm_check.render.words.book import Words

SCHEMA = "spm-check/diff/1"


def comparison_json(comparison: Comparison, words: Words) -> str:
    """Return a comparison of two reports as one JSON document."""
    return by_entries(
        {
            "schema": SCHEMA,
            "tool": {"name": "spm-check", "version": __version__},
            "unit": comparison.now.unit,
            "catalogue": comparison.now.catalogue,
            "language": words.code,
            "then": figures_of(comparison.then),
            "now": figures_of(comparison.now),
            **compared(comparison),
            "verdicts": [
                {"requirement": each.requirement, "was": each.was, "now": each.now}
                for each in comparison.verdicts
            ],
        }
    )


def compared(comparison: Comparison) -> Plain:
    """Return how many findings had which fate, and the findings by fate."""
    by_fate = fates(comparison)
    return {
        "counts": {fate: len(changes) for fate, changes in by_fate.items()},
        **{fate: [_change(each) for each in changes] for fate, changes in by_fate.items()},
    }


def baseline_keys(comparison: Comparison) -> Plain:
    """Return the key by which a report tells what it is to its baseline."""
    return {"baseline": {"on": comparison.then.on.isoformat(), **compared(comparison)}}


def withheld_keys(withheld: Sequence[Withheld]) -> Plain:
    """Return the key by which a report that is a baseline withholds findings; none without."""
    entries = [
        {"fingerprint": each.fingerprint, "was": _finding(each.was) if each.was else None}
        for each in withheld
    ]
    return {"not_forgiven": entries} if entries else {}


def figures_of(report: PastReport) -> Plain:
    """Return the day and the figures of one report."""
    counts = (
        ("procedures", report.procedures),
        ("records", report.records),
        ("documents", report.documents),
    )
    return {
        "on": report.on.isoformat(),
        "worst": report.worst,
        "fulfilled": share(report.fulfilled),
        **{name: {"met": count.met, "of": count.of} for name, count in counts},
        "findings": report.counts,
    }


def _change(change: Change) -> Plain:
    was = {"was": _finding(change.was)} if change.was else {}
    return _finding(change.now) | was


def _finding(finding: PastFinding) -> Plain:
    return {
        **about(finding),
        "message": finding.message,
        "fingerprint": finding.fingerprint,
    }
