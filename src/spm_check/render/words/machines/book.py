"""What the formats for machines have to say beside the words of every report."""

from dataclasses import dataclass

from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class MachineWords:
    """Column heads, and the few sentences of a build log, in one language."""

    code: Language
    number: str
    requirement: str
    about: str
    """What a finding is about, by its name in the unit file."""
    note: str
    finding_code: str
    fingerprint: str
    others: str
    """The suite of the findings that are about no requirement."""
    not_shown: str
    """How many findings have no annotation: `{findings}` by grade, `{most}` of each grade shown."""
    cut: str
    """At the end of a report that was too long for its place."""
