"""The words of formats for machines in English."""

from spm_check.render.words.machines.book import MachineWords

WORDS = MachineWords(
    code="en",
    number="No.",
    requirement="Requirement",
    about="About",
    note="Note",
    finding_code="Code",
    fingerprint="Fingerprint",
    others="Documents, offices and the unit as a whole",
    not_shown="Not annotated: {findings}. At most {most} annotations of each grade are shown, the worst "
    "first; the report has all findings.",
    cut="The report is longer than what fits here and was cut at this point. To have all of it: "
    "spm-check audit -o markdown=FILE",
)
