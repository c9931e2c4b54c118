"""Inputs of a given size: units for spm-check, and the like for its neighbours."""

from pathlib import Path

CLAUSES = ("4.2.3", "4.2.4", "5.3", "5.6.1", "6.2.2", "7.1", "7.2.3", "7.5.1", "8.2.2", "8.5.2")
"""Clauses that the items serve in turn."""

CONTROLS = tuple(
    f"{family}-{number}" for family in ("AC", "AU", "CM", "IA", "SC") for number in range(1, 31)
)
"""Control ids of NIST SP 800-53 for evidentia, which knows no ISO 9001."""


def make_unit(folder: Path, items: int, files: int) -> Path:
    """Write a unit with so many declared items and so many files; half are documents."""
    (folder / "files").mkdir(parents=True, exist_ok=True)
    for number in range(files):
        (folder / "files" / f"file-{number:05}.txt").write_text(
            f"Berkas {number}\n", encoding="utf-8"
        )
    lines = [
        "format: spm-check/unit/1",
        "unit: {name: Unit Ukur, kind: agency}",
        "offices:",
        "  kepala: {title: Kepala, holder: Contoh, since: 2010-01-01}",
        "  wmm: {title: WMM, holder: Contoh, since: 2010-01-01}",
        "documents:",
        *(line for number in range(items // 2) for line in _document(number)),
        "records:",
        *(line for number in range(items // 2, items) for line in _record(number)),
    ]
    (folder / "unit.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _document(number: int) -> tuple[str, ...]:
    return (
        f"  - id: D-{number:04}",
        f"    title: Prosedur nomor {number}",
        "    kind: procedure",
        f"    clauses: [{CLAUSES[number % len(CLAUSES)]}]",
        f"    file: files/file-{number:05}.txt",
        f"    number: PM/{number:04}",
        "    revision: 0",
        "    status: approved",
        "    prepared_by: wmm",
        "    approved_by: kepala",
        "    approved_on: 2012-01-02",
        "    effective: 2012-01-02",
        "    review_every: 1 year",
    )


def _record(number: int) -> tuple[str, ...]:
    return (
        f"  - id: R-{number:04}",
        f"    title: Rekaman nomor {number}",
        f"    clauses: [{CLAUSES[number % len(CLAUSES)]}]",
        f"    file: files/file-{number:05}.txt",
        "    last: 2012-06-01",
        "    every: 6 months",
        "    keep: 5 years",
    )


def make_inventory(path: Path, controls: int) -> Path:
    """Write an inventory of controls for evidentia."""
    lines = ["organization: Unit Ukur", "controls:"]
    for number in range(controls):
        lines += [
            f"  - id: {CONTROLS[number % len(CONTROLS)]}",
            f"    title: Control {number}",
            "    status: implemented",
        ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def make_notes(folder: Path, notes: int) -> list[Path]:
    """Write documents with references for rdm, which searches their text."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"note-{number:04}.md" for number in range(notes)]
    for number, path in enumerate(paths):
        path.write_text(f"# Note {number}\n\n[[62304:5.1.{number % 9}]]\n", encoding="utf-8")
    return paths


def make_project(folder: Path, files: int) -> Path:
    """Write source files with licence headers for reuse."""
    (folder / "LICENSES").mkdir(parents=True, exist_ok=True)
    (folder / "LICENSES" / "Apache-2.0.txt").write_text("Apache License\n", encoding="utf-8")
    header = "# SPDX-FileCopyrightText: 2012 Contoh\n# SPDX-License-Identifier: Apache-2.0\n"
    for number in range(files):
        (folder / f"file_{number:05}.py").write_text(f"{header}N = {number}\n", encoding="utf-8")
    return folder
