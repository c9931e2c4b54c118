"""A file of a unit as one mapping: what every file that a unit writes begins with."""

from spm_check.reading.shape.shapes import Entry, Fields
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import NOWHERE, Complaints, Source
from spm_check.reading.yaml.nodes import Scalar, parse


def read_entry(
    source: Source, shape: Fields, limits: Limits, complaints: Complaints
) -> Entry | None:
    """Return the mapping that a source holds; None where there is none, with its complaint."""
    root = parse(source, limits, complaints)
    if isinstance(root, Scalar) and root.blank:
        root = None
    if root is None and not complaints:
        complaints.add("file-empty", NOWHERE)
    return shape.read(root, complaints) if root is not None else None
