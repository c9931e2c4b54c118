"""How the files of quality manuals are read; apart from `manuals`, for it costs to import."""

from collections.abc import Mapping, Sequence

from spm_check.extraction.manuals import MarksOf, read_manuals
from spm_check.extraction.worker_process import Worker
from spm_check.model.manual_text import ManualText


def texts_of(
    files: Sequence[str], folder: str, worker: Worker | None = None
) -> Mapping[str, ManualText]:
    """Return the text of each file in a folder by its path; `worker` is left as it is."""
    return dict(read_manuals(files, folder, _load, worker))


def _load() -> MarksOf:
    from spm_check.discovery.manual_marks import marks_of  # noqa: PLC0415  not for what is known

    return marks_of
