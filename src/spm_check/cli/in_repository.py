"""Places told from the root of the repository, where those who annotate look for files."""

import os
from collections.abc import Mapping
from dataclasses import replace

from spm_check.model.report import GapReport
from spm_check.reading.unit.finder import UnitPath

WORKSPACES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""The variables in which GitHub and GitLab name the folder that a repository is checked out to."""


def from_repository(report: GapReport, path: UnitPath, environ: Mapping[str, str]) -> GapReport:
    """Return a report whose unit file is named from the root of the repository it lies in.

    Where there is none, it is named from the workspace of the build, else from its own folder.
    The working directory plays no part.
    """
    folder = os.path.realpath(path.folder)
    root = _repository(folder) or _workspace(folder, environ) or folder
    inside = os.path.relpath(folder, root).replace(os.sep, "/")
    if inside == ".":
        return report

    def moved(file: str) -> str:
        return f"{inside}/{file}"

    findings = tuple(
        replace(each, place=replace(each.place, file=moved(each.place.file)))
        for each in report.findings
    )
    return replace(
        report, unit=replace(report.unit, file=moved(report.unit.file)), findings=findings
    )


def _repository(folder: str) -> str | None:
    """Return the nearest folder that git keeps; in a worktree or submodule `.git` is a file."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _workspace(folder: str, environ: Mapping[str, str]) -> str | None:
    """Return the workspace that a folder lies in."""
    for name in WORKSPACES:
        root = os.path.realpath(environ[name]) if environ.get(name) else ""
        if root and folder.startswith(root.rstrip(os.sep) + os.sep):
            return root
    return None
