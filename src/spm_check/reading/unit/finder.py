"""Where the unit is: a folder with its unit file, or the unit file itself."""

import os
from typing import NamedTuple

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError, reason_of
from spm_check.folders import stays_inside
from spm_check.reading.text.near import near

NAMES = ("unit.yaml", "unit.yml")
"""What a unit file may be called; a folder has one of them."""

PLAN = "plan.yaml"
"""What the plan file is called that may lie beside the unit file."""


class UnitPath(NamedTuple):
    """A unit file and the folder that it speaks for."""

    folder: str
    file: str

    @property
    def name(self) -> str:
        """The file's name in the folder."""
        return os.path.basename(self.file)

    @property
    def plan(self) -> str:
        """The path of its plan file, whether it has one or not."""
        return os.path.normpath(os.path.join(self.folder, PLAN))


def find_unit(path: str) -> UnitPath:
    """Return the unit at `path`: a folder, or the path of a unit file.

    Raises `UnusableError` where there is nothing, no unit file, or two of them.
    """
    try:
        is_folder = os.path.isdir(path)
        exists = os.path.lexists(path)
    except ValueError:  # a NUL in the path
        exists = is_folder = False
    if not exists:
        raise _unusable("path-missing", path)
    if not is_folder:
        return UnitPath(os.path.dirname(path) or ".", path)
    files = [os.path.normpath(os.path.join(path, name)) for name in NAMES]
    there = [file for file in files if os.path.lexists(file)]
    if not there:
        _look_for(files[0], path)
        raise _unusable("unit-file-missing", path, near=_near_file(path))
    if len(there) > 1 and not _same(*there):
        raise _unusable("unit-file-twice", path)
    if not stays_inside(there[0], os.path.realpath(path)):
        raise _unusable("link-outside", there[0])
    return UnitPath(path, there[0])


def _look_for(file: str, folder: str) -> None:
    """Refuse a folder that does not let anybody look whether the file is there."""
    try:
        os.lstat(file)
    except PermissionError as error:
        raise _unusable("path-unreadable", folder, reason=reason_of(error)) from None
    except OSError:
        return


def _same(file: str, other: str) -> bool:
    try:
        return os.path.samefile(file, other)
    except OSError:  # a link to nowhere
        return False


def _near_file(folder: str) -> str:
    """Return the name of a file that was perhaps meant to be the unit file."""
    try:
        return near(NAMES[0], (name for name in os.listdir(folder) if "unit" in name.lower()))
    except OSError:
        return ""


def _unusable(code: ComplaintCode, path: str, **facts: str) -> UnusableError:
    return UnusableError((Complaint(code, Place(path, 0, 0), facts),))
