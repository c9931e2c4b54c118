"""What each format of the report costs beside JSON: python benchmarks/formats.py.

Whole processes of the installed program, as in `run.py`; the ratios are to the JSON audit of the
same run, and the sizes are those of the files of the largest example. Nothing here is a test.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from inputs import make_unit
from run import CACHE, HERE, Command, environment, measure, table

from spm_check.cli.targets import FORMATS

BUDGETS: Final = {"xlsx": "1.5 ×", "docx": "3 ×", "pdf": "3 ×"}
TEXT: Final = "1.25 ×"
EXAMPLE: Final = HERE.parent / "examples" / "puskesmas-melati"
ON: Final = ("--on", "2012-07-01", "--fail-on", "never")


def main() -> None:
    """Measure and print."""
    CACHE.mkdir(exist_ok=True)
    shutil.rmtree(CACHE / "environments" / "spm-check", ignore_errors=True)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    spm = str(environment("spm-check", f"{HERE.parent}[office]") / "spm-check")
    unit = make_unit(CACHE / "unit-150", 150, 300)
    for name, folder in (("puskesmas-melati", EXAMPLE), ("150 items, 300 files", unit)):
        print(f"{name}\n\n{table(measure(commands(spm, folder)))}\n")
    for format_ in FORMATS:
        file = CACHE / f"report.{format_}"
        subprocess.run(
            [*audit(spm, EXAMPLE), "-o", f"{format_}={file}"], check=True, capture_output=True
        )
        print(f"{format_}: {file.stat().st_size / 1000:.0f} kB")


def commands(spm: str, unit: Path) -> dict[str, tuple[Command, str]]:
    """Return an audit in each format, JSON first, with its budget."""
    others = [format_ for format_ in FORMATS if format_ not in {"json", "terminal"}]
    return {
        format_: (
            (*audit(spm, unit), "-f", format_, "-o", str(CACHE / f"report.{format_}")),
            "" if format_ == "json" else BUDGETS.get(format_, TEXT),
        )
        for format_ in ("json", *others)
    }


def audit(spm: str, unit: Path) -> Command:
    """Return the command that audits a unit."""
    return (spm, "audit", str(unit), *ON)


if __name__ == "__main__":
    main()
