"""The reports and words that the tests of `render` share."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from rendering import NAMES, example, report_of
from spm_check.audit import _in_order as in_order
from spm_check.model.finding import Finding
from spm_check.model.report import GapReport
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

EVERY_FINDING = Path(__file__).parent / "every-finding.yaml"
EMPTY = "format: spm-check/unit/1\nunit: {name: Unit Kosong, kind: other}\n"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Return each language in turn."""
    language: Language = request.param
    return language


@pytest.fixture
def words(language: Language) -> Words:
    """Return the words of each language in turn."""
    return words_of(language)


@pytest.fixture(scope="session")
def every_finding(tmp_path_factory: pytest.TempPathFactory) -> GapReport:
    """Return a report in which every kind of finding occurs.

    A manual is unreadable, or it is read and falls short: what is found on it where it cannot be
    read is added to what is found where it can. So is what is found without a legal basis to what
    is found on one that has ended.
    """
    text = EVERY_FINDING.read_text(encoding="utf-8")
    files = ("bersama.pdf", "lain (2).docx", "rekaman/lama.xlsx")
    readable, unreadable = (tmp_path_factory.mktemp(name) for name in ("terbaca", "tidak"))
    (readable / "dipakai.md").write_text("# Manual\n\nTanggal berlaku : 1 Mei 2011\n", "utf-8")
    (unreadable / "dipakai.md").write_bytes(bytes(9))
    report, other = (report_of(folder, text, files) for folder in (readable, unreadable))
    lawless = text.replace("legal_basis:", "# legal_basis:")
    without = report_of(tmp_path_factory.mktemp("tanpa"), lawless, files)
    added = (("manual-unread", other), ("no-legal-basis", without))
    more = [f for code, by in added for f in by.findings if f.code == code]
    return with_findings(report, more)


def with_findings(report: GapReport, more: list[Finding]) -> GapReport:
    """Return a report with more findings, in their order and counted."""
    findings = in_order(report.catalogue, [*report.findings, *more])
    counts = {g: sum(f.grade == g for f in findings) for g in report.summary.findings}
    return replace(report, findings=findings, summary=replace(report.summary, findings=counts))


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> GapReport:
    """Return the report of a unit that declares nothing."""
    return report_of(tmp_path_factory.mktemp("kosong"), EMPTY)


@pytest.fixture(scope="session")
def clean(empty: GapReport) -> GapReport:
    """Return a report without any finding, as if all were well."""
    summary = replace(
        empty.summary, worst="conformity", findings=dict.fromkeys(empty.summary.findings, 0)
    )
    return replace(empty, findings=(), summary=summary)


@pytest.fixture(params=[*NAMES, "every_finding", "empty"])
def report(request: pytest.FixtureRequest) -> GapReport:
    """Return the report of each example in turn, then of all findings and of nothing."""
    name: str = request.param
    if name in NAMES:
        return example(name)
    made: GapReport = request.getfixturevalue(name)
    return made


@pytest.fixture
def audit_text(tmp_path: Path) -> Callable[..., GapReport]:
    """Return a function from a unit file's text, and names of files beside it, to its report."""

    def audit(text: str, *files: str) -> GapReport:
        return report_of(tmp_path / "unit", text, files)

    return audit
