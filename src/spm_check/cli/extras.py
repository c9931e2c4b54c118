"""What reads other people's files is an extra: whoever needs it is told how to install it."""

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.extraction import missing_libraries


def need_readers(command: str) -> None:
    """Raise `UnusableError` where the extra is not installed that a command needs."""
    missing = missing_libraries()
    if missing:
        place = Place(f"spm-check {command}", 0, 0)
        raise UnusableError((Complaint("extra-missing", place, {"name": ", ".join(missing)}),))
