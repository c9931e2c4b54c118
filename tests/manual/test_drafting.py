"""How drafts become the statement of one unit."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from marked_up import MARKUP
from spm_check.manual.drafting import draft_statement
from spm_check.model.statement_draft import Passage, StatementDraft
from spm_check.model.text import Text

NAMES = {"unit": "Puskesmas Melati", "head": "Kepala Puskesmas", "representative": "WMM"}

DRAFT = StatementDraft(
    "4.1",
    (
        Passage(
            ("4.1.p1", "4.1.a"),
            Text(id="{unit} bekerja.", en="{unit} works."),
            {"puskesmas": Text(id="{head} melayani.", en="The {head} serves.")},
        ),
        Passage(("4.1.b",), Text(id="Tertulis:\n\n- satu", en="Written:\n\n- one"), {}),
        Passage(
            ("4.1.c",), Text(id="{representative} menjaga.", en="{representative} sees to it."), {}
        ),
    ),
)

IDS = tuple(id_ for passage in DRAFT.passages for id_ in passage.answers)


def test_passages_follow_each_other_with_the_names_of_the_unit() -> None:
    expected = "Puskesmas Melati bekerja.\n\nTertulis:\n\n- satu\n\nWMM menjaga."

    assert expected == draft_statement(DRAFT, "agency", "id", (), NAMES)


def test_a_kind_of_unit_has_its_own_words_where_there_are_any() -> None:
    expected = "The Kepala Puskesmas serves.\n\nWritten:\n\n- one\n\nWMM sees to it."

    assert expected == draft_statement(DRAFT, "puskesmas", "en", (), NAMES)


def test_a_passage_stays_while_one_of_its_requirements_applies() -> None:
    whole = draft_statement(DRAFT, "agency", "id", (), NAMES)

    assert whole == draft_statement(DRAFT, "agency", "id", ["4.1.a", "8.3.a"], NAMES)


def test_without_passages_there_is_no_text() -> None:
    assert "" == draft_statement(DRAFT, "agency", "id", IDS, NAMES)


@given(st.sets(st.sampled_from(IDS)))
def test_leaving_out_removes_the_passages_of_what_is_left_out_and_nothing_else(
    left_out: set[str],
) -> None:
    stay = tuple(p for p in DRAFT.passages if not set(p.answers) <= left_out)
    expected = draft_statement(StatementDraft("4.1", stay), "agency", "id", (), NAMES)

    assert expected == draft_statement(DRAFT, "agency", "id", left_out, NAMES)


def shown(markdown: str) -> tuple[list[str], str]:
    """Return the blocks and marks that Markdown makes, and the text that it shows."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(markdown)
    inline = [child for token in tokens for child in token.children or ()]
    marks = [t.type for t in (*tokens, *inline) if t.type not in {"inline", "text"}]
    return marks, "".join(child.content for child in inline)


def hostile() -> Iterable[str]:
    """Return names that Markdown might act on."""
    more = ["1. Satu", "- a", "# a", "> a", "+ a", "a\n\n# b", "**a**", "www.a.id", "http://a.id"]
    return [*MARKUP, *more, "{head}", "[isi: a](b)", "a@b.id", "=", "---", "| a |", "    a", "``"]


@pytest.mark.parametrize("name", hostile())
def test_a_name_is_shown_as_it_is_written_and_never_acts(name: str) -> None:
    statement = draft_statement(DRAFT, "agency", "id", IDS[2:], NAMES | {"unit": name})

    marks, text = shown(statement)
    assert ["paragraph_open", "paragraph_close"] == marks
    assert f"{' '.join(name.split())} bekerja." == text
