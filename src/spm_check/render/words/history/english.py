"""Histories in English."""

from spm_check.render.words.history.book import HistoryWords

WORDS = HistoryWords(
    code="en",
    title="History of gap reports",
    day="Day",
    empty="No report is kept yet; keep one with spm-check audit --keep.",
    course="Course from {first} to {last}",
    chart="Share of requirements fulfilled in {count} reports: {start} on {first}, {end} on {last}",
    findings_chart="Findings in {count} reports: {start} on {first}; {end} on {last}",
    skipped="Skipped in the folder of kept reports",
    why={
        "name": "its name is not that of a kept report (YEAR-MONTH-DAY.json)",
        "unreadable": "cannot be read, or is no file",
        "no-report": "not a JSON report of spm-check",
        "damaged": "the report is cut off or damaged",
        "other-unit": "a report of another unit",
        "other-catalogue": "a report against another catalogue",
        "other-day": "the report is of another day than its name says",
    },
)
