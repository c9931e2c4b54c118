"""Where the time of a folder tells whether names in it came, went, or were changed.

POSIX asks it of every system; those of other worlds, and of the network, do not all keep to it.
"""

import os
from functools import cache

MOUNTS = "/proc/self/mountinfo"
TELLING = frozenset({"ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs"})
"""The file systems of Linux that are known to keep to it."""


def tells(device: int, mounts: str = MOUNTS) -> bool:
    """Say whether folders on a device, by its number, tell of changes in them by their times.

    `mounts` is the file in which the system tells what is mounted where; without one none does.
    """
    telling = _telling(mounts)
    return bool(telling) and f"{os.major(device)}:{os.minor(device)}" in telling


@cache
def _telling(mounts: str) -> frozenset[str]:
    """Return the devices with such a file system, as major and minor number."""
    try:
        with open(mounts, encoding="utf-8", errors="surrogateescape") as stream:
            lines = [line.split() for line in stream]
    except OSError:
        return frozenset()
    return frozenset(line[2] for line in lines if line[line.index("-") + 1] in TELLING)
