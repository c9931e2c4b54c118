"""Where the files of a unit lie, and whether they truly lie within its folder."""

import os
import re
import stat

from spm_check.folders import stays_inside

_BYTE = re.compile(rb"\\x([0-9a-f]{2})")


class Place:
    """A folder with its files; links are followed, but not out of it."""

    def __init__(self, folder: str) -> None:
        """Take the path of the folder."""
        self.folder = os.path.realpath(folder)
        self._within: dict[str, str | None] = {}

    def located(self, path: str) -> tuple[str, os.stat_result] | None:
        r"""Return the real path of a file and its status; None unless it is a regular one in here.

        In `path`, bytes that are no text may stand as `\xNN`.
        """
        for each in (path, _as_bytes(path)) if "\\x" in path else (path,):
            try:
                found = self._found(each)
            except (OSError, ValueError):  # not there, or no name at all
                continue
            if found is not None:
                return found
        return None

    def _found(self, path: str) -> tuple[str, os.stat_result] | None:
        folder, _, name = path.rpartition("/")
        if name in {"", ".", ".."}:
            return None
        if folder not in self._within:
            real = os.path.realpath(os.path.join(self.folder, *folder.split("/")))
            self._within[folder] = real if stays_inside(real, self.folder) else None
        within = self._within[folder]
        if within is None:
            return None
        real = os.path.join(within, name)
        status = os.lstat(real)
        if stat.S_ISLNK(status.st_mode):
            real = os.path.realpath(real)
            status = os.stat(real)
            if not stays_inside(real, self.folder):
                return None
        return (real, status) if stat.S_ISREG(status.st_mode) else None


def _as_bytes(path: str) -> str:
    name = os.fsencode(path)
    return os.fsdecode(_BYTE.sub(lambda found: bytes((int(found[1], 16),)), name))
