"""The door for pre-commit: `python -m spm_check.changed [OPTION...] -- FILE...`.

Audits every unit in whose folder one of the files lies, with the options that stand before `--`.
"""

import os
import sys
from collections.abc import Iterable, Sequence


def main(arguments: Sequence[str]) -> int:
    """Audit the units of these files one after the other; return the highest exit code."""
    from spm_check.cli.app import run  # noqa: PLC0415  start-up counts

    split = arguments.index("--") if "--" in arguments else len(arguments)
    options, files = arguments[:split], arguments[split + 1 :]
    return max((run(["audit", *options, "--", unit]) for unit in units_of(files)), default=0)


def units_of(files: Iterable[str]) -> list[str]:
    """Return the folders of the units that files belong to, by name; each once.

    A file belongs to the nearest folder above it that has a unit file; most belong to none.
    """
    above = {os.path.dirname(file) for file in files}
    return sorted({unit for folder in above if (unit := _nearest(folder)) is not None})


def _nearest(folder: str) -> str | None:
    from spm_check.reading.unit.finder import NAMES  # noqa: PLC0415  start-up counts

    while True:
        if any(os.path.lexists(os.path.join(folder, name)) for name in NAMES):
            return folder or "."
        if folder in ("", os.path.dirname(folder)):
            return None
        folder = os.path.dirname(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
