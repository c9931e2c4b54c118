"""Where the time of a folder tells whether names in it came, went, or were changed.

POSIX asks it of every system; those of other worlds, and of the network, do not all keep to it.
"""

import os
from functools import cache

MOUNTS = "/proc/self/mountinfo"
TELLING = frozenset({b"ext2", b"ext3", b"ext4", b"f2fs", b"tmpfs", b"xfs", b"zfs"})
"""The file systems of Linux that are known to keep to it; of `overlay` a layer may be changed."""


def tells(device: int, mounts: str = MOUNTS) -> bool:
    """Say whether folders on a device, by its number, tell of changes in them by their times.

    `mounts` is the file in which the system tells what is mounted where; without one none does.
    """
    telling = _telling(mounts)
    return bool(telling) and f"{os.major(device)}:{os.minor(device)}".encode() in telling


@cache
def _telling(mounts: str) -> frozenset[bytes]:
    """Return the devices with such a file system, as major and minor number."""
    try:
        with open(mounts, "rb") as stream:
            lines = [line.partition(b" - ") for line in stream]
    except OSError:
        return frozenset()
    return frozenset(
        before.split(b" ")[2]
        for before, _, after in lines
        if after.split(b" ")[0] in TELLING and before.count(b" ") > 1
    )
