"""A report of more than a thousand findings is a page like any other."""

import re
from collections.abc import Callable

from pages import Page
from spm_check.model.report import GapReport
from spm_check.render.html.report import render_html
from spm_check.render.words.book import Words

HEAD = "format: spm-check/unit/1\nunit: {name: Unit Besar, kind: agency}\ndocuments:\n"


def test_a_thousand_findings_are_all_there(
    audit_text: Callable[..., GapReport], words: Words
) -> None:
    items = (
        f"  - {{id: D-{n:04}, title: Dokumen {n}, kind: procedure, clauses: [4.2.3], "
        f"status: approved, location: Lemari {n}}}\n"
        for n in range(400)
    )
    report = audit_text(HEAD + "".join(items))
    page = Page(render_html(report, words))

    assert 1000 < len(report.findings)
    assert len(report.findings) == sum(map(int, page.values("data-count")))
    told = set(re.findall(r"D-\d{4}", "\n".join(page.lines)))
    assert {f"D-{n:04}" for n in range(400)} == told
