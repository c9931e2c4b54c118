"""What the control block of a quality manual says of how young the manual is."""

from spm_check.discovery import fields
from spm_check.discovery.control_block import control_block
from spm_check.discovery.dates import read_day
from spm_check.model.extract import Extract
from spm_check.model.manual_text import Marks


def marks_of(extract: Extract) -> Marks:
    """Return the revision of a paper, and from when it is in force.

    Beside a revision, a day counts only where it is said that the paper is in force from then: the
    day of issue is often that of the first edition.
    """
    block = control_block(extract)
    if block.revision is None:
        return Marks(None, block.effective)
    values = (value for field, value in fields.said(extract) if field == "effective")
    days = filter(None, map(read_day, values))
    return Marks(block.revision, next(days, None) if block.effective else None)
