"""How the files of quality manuals are read; apart from `manuals`, for it costs to import."""

from collections.abc import Mapping, Sequence

from spm_check.extraction.manuals import read_manuals
from spm_check.model.extract import Extract
from spm_check.model.manual_text import ManualText, Marks


def texts_of(files: Sequence[str], folder: str) -> Mapping[str, ManualText]:
    """Return the text of each file in a folder by its path."""
    return dict(read_manuals(files, folder, _marks_of))


def _marks_of(extract: Extract) -> Marks:
    from spm_check.discovery.manual_marks import marks_of  # noqa: PLC0415  not for what is known

    return marks_of(extract)
