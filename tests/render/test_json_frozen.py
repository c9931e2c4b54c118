"""Report v1 is frozen: keys and their order; and what users typed acts in no terminal."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from spm_check.model.finding import RULES
from spm_check.model.report import GapReport
from spm_check.render.json_v1 import plain, render_json
from spm_check.render.words import words_of

KEYS: dict[str, list[str]] = {
    "": [
        "schema",
        "tool",
        "unit",
        "catalogue",
        "on",
        "language",
        "summary",
        "chapters",
        "clauses",
        "findings",
        "items",
        "exclusions",
        "not_applicable",
        "regraded",
        "colours",
        "not_audited",
        "folder",
        "note",
    ],
    "tool": ["name", "version"],
    "unit": ["name", "kind", "file", "parent", "scope"],
    "catalogue": ["id", "title"],
    "summary": [
        "worst",
        "fulfilled",
        "requirements",
        "procedures",
        "records",
        "documents",
        "findings",
        "see_on_site",
    ],
    "summary.fulfilled": ["met", "applicable", "percent", "colour"],
    "summary.requirements": [
        "conformity",
        "observation",
        "minor",
        "major",
        "excluded",
        "not_applicable",
    ],
    "summary.procedures": ["met", "of"],
    "summary.records": ["met", "of"],
    "summary.documents": ["met", "of"],
    "summary.findings": ["major", "minor", "observation"],
    "chapters": ["number", "title", "met", "applicable", "percent", "colour"],
    "clauses": ["number", "title", "verdict", "requirements"],
    "clauses.requirements": [
        "id",
        "kind",
        "verdict",
        "cause",
        "evidence",
        "see_on_site",
        "procedure",
        "record",
        "documents",
    ],
    "clauses.requirements.evidence": ["item", "via", "state"],
    "findings": [
        "code",
        "grade",
        "clause",
        "requirement",
        "item",
        "title",
        "message",
        "asks",
        "why",
        "action",
        "location",
        "fingerprint",
    ],
    "findings.location": ["file", "line", "column"],
    "items": ["id", "title", "kind", "state", "faults", "location", "files"],
    "exclusions": ["clause", "because"],
    "not_applicable": ["condition", "because"],
    "colours": ["green", "yellow"],
    "folder": ["files", "undeclared", "not_examined"],
}
"""The keys of every object of report v1, in their order; keys may be added, none taken away."""


def objects(value: Any, path: str = "") -> dict[str, list[list[str]]]:
    """Return the keys of every object by its path, lists passed over."""
    if isinstance(value, list):
        found: dict[str, list[list[str]]] = {}
        for each in value:
            for where, keys in objects(each, path).items():
                found.setdefault(where, []).extend(keys)
        return found
    if not isinstance(value, dict) or path == "regraded":
        return {}
    found = {path: [list(value)]}
    for key, each in value.items():
        found |= objects(each, f"{path}.{key}".removeprefix("."))
    return found


def test_keys_and_their_order_are_frozen(every_finding: GapReport) -> None:
    found = objects(plain(every_finding, words_of("id")))
    assert list(KEYS) == list(found)
    for path, keys in found.items():
        assert [KEYS[path]] * len(keys) == keys, path


def test_what_could_not_be_examined_has_a_path_and_a_reason(
    audit_text: Callable[..., GapReport], tmp_path: Any
) -> None:
    (tmp_path / "unit").mkdir()
    (tmp_path / "unit" / "putus.pdf").symlink_to("tidak-ada")
    told = plain(
        audit_text("format: spm-check/unit/1\nunit: {name: A, kind: other}\n"), words_of("id")
    )
    assert [{"path": "putus.pdf", "why": "link-broken"}] == told["folder"]["not_examined"]


def test_regraded_maps_codes_to_grades(every_finding: GapReport) -> None:
    told = plain(every_finding, words_of("en"))["regraded"]
    assert {"review-overdue": "observation"} == told
    assert set(told) <= set(RULES)


@pytest.mark.parametrize(
    "hostile", ["\x9b31m", "\x7f", "\u202efdp", "\x1b[2J", "\u200b", "\U000e0041"]
)
def test_what_does_not_print_is_escaped_and_read_back_the_same(
    hostile: str, audit_text: Callable[..., GapReport]
) -> None:
    name = json.dumps(f"A{hostile}B", ensure_ascii=True).replace("\\udb40\\udc41", "\\U000e0041")
    report = audit_text(f"format: spm-check/unit/1\nunit: {{name: {name}, kind: other}}\n")
    text = render_json(report, words_of("id"))
    assert hostile not in text
    assert f"A{hostile}B" == json.loads(text)["unit"]["name"]


def test_letters_of_any_script_stay_letters(audit_text: Callable[..., GapReport]) -> None:
    report = audit_text("format: spm-check/unit/1\nunit: {name: Café 漢字 한글, kind: other}\n")
    assert '"name": "Café 漢字 한글"' in render_json(report, words_of("id"))
