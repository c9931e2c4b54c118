"""Comparisons in English."""

from spm_check.render.words.comparison.book import ComparisonWords

WORDS = ComparisonWords(
    code="en",
    title="Comparison of two gap reports",
    against_baseline="Compared with the baseline of {day}",
    between="From {then} to {now}",
    fates={
        "new": "new",
        "worse": "worse",
        "better": "better",
        "fixed": "fixed",
        "unchanged": "unchanged",
    },
    headings={
        "new": "New findings",
        "worse": "Findings that became worse",
        "better": "Findings that became better",
        "fixed": "Fixed findings",
        "unchanged": "Unchanged findings",
    },
    was="before: {was}",
    none_risen="Nothing is new or worse.",
    then="then",
    now="now",
    difference="difference",
    figures="Then and now",
    verdicts="Requirements with another verdict",
    unknown="not asked",
    updated="{path}: the baseline is up to date; new or worse findings that it does not "
    "forgive: {count}",
    reset="{path}: the baseline is made anew; findings that it forgives from now on: {count}",
    forgives_nothing="{path}: the baseline is made anew and forgives nothing more than before.",
)
