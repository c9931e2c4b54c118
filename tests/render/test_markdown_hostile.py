"""Nothing that users typed means anything in Markdown: it only shows."""

import json
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from hostile import HOSTILE, UNIT
from rendering import report_of
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.markdown import escape, render_markdown
from spm_check.render.words import words_of

READERS = {
    "commonmark": MarkdownIt("commonmark").enable("table"),
    "without html": MarkdownIt("commonmark", {"html": False}).enable("table"),
    "with links": MarkdownIt("gfm-like", {"linkify": False, "html": True}),
}


def all_tokens(tokens: list[Token]) -> Iterator[Token]:
    """Yield the tokens of a document, those within lines as well."""
    for token in tokens:
        yield token
        yield from all_tokens(token.children or [])


def shape(text: str, reader: MarkdownIt) -> Counter[str]:
    """Return how many of each kind of token there are, but for plain text and escapes."""
    kinds = Counter(token.type for token in all_tokens(reader.parse(text)))
    for plain in ("text", "text_special", "softbreak"):
        del kinds[plain]
    return kinds


@pytest.fixture(scope="module")
def tame(tmp_path_factory: pytest.TempPathFactory) -> GapReport:
    """Return the report of the unit with a harmless word in every place."""
    return report_of(tmp_path_factory.mktemp("jinak"), UNIT.format(t="Kata"), ["y"])


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_report_has_the_same_shape_whatever_users_typed(
    hostile: str, tame: GapReport, audit_text: Callable[..., GapReport]
) -> None:
    wild = audit_text(UNIT.format(t=json.dumps(hostile)), "y")
    for reader in READERS.values():
        wanted = shape(render_markdown(tame, words_of("id")), reader)
        assert wanted == shape(render_markdown(wild, words_of("id")), reader)
        assert not {"link_open", "image", "html_inline", "html_block", "s_open"} & set(wanted)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_users_typed_is_shown_as_they_typed_it(
    hostile: str, audit_text: Callable[..., GapReport]
) -> None:
    words = words_of("en")
    text = render_markdown(audit_text(UNIT.format(t=json.dumps(hostile))), words)
    tokens = READERS["commonmark"].parse(text)
    shown = ["".join(c.content for c in t.children or ()) for t in tokens if t.type == "inline"]
    wanted = clean(hostile).strip()
    assert f"{words.labels.gap_report}: {wanted}" == shown[0]
    assert 8 <= sum(wanted in each for each in shown)


@pytest.mark.parametrize(
    "name", ["- x", "+ x", "1. x", "12) x", "# x", "> x", "    x", "---", "| x", "[x](y)", "<b>"]
)
def test_names_of_files_begin_no_block(
    name: str, tame: GapReport, audit_text: Callable[..., GapReport]
) -> None:
    wild = render_markdown(audit_text(UNIT.format(t="Kata"), name), words_of("id"))
    reader = READERS["commonmark"]
    assert shape(render_markdown(tame, words_of("id")), reader) == shape(wild, reader)


@pytest.mark.parametrize(
    "text", ["---", "- - -", "***", "===", "-", "+", "1.", "1)", "", "\\", "`"]
)
def test_a_text_of_marks_alone_stays_text(text: str) -> None:
    assert_one_item_that_shows(text)


@given(st.text(st.characters(codec=None), max_size=40))
def test_an_escaped_text_is_one_paragraph_that_shows_the_text(text: str) -> None:
    assert_one_item_that_shows(text)


def assert_one_item_that_shows(text: str) -> None:
    """Prove that a text in a list is nothing but text."""
    for reader in READERS.values():
        tokens = reader.parse(f"- {escape(text)}")
        kinds = [token.type for token in tokens]
        assert 1 == kinds.count("list_item_open")
        assert "hr" not in kinds
        children = [child for token in tokens for child in token.children or ()]
        assert clean(text).strip() == "".join(child.content for child in children)
        assert {"text", "text_special"} >= {child.type for child in children}


@given(st.text("|\\`- <>[]()*_#&a1.+~$!:/w", max_size=12))
def test_an_escaped_text_stays_in_its_cell(text: str) -> None:
    for reader in READERS.values():
        tokens = reader.parse(f"| a | b |\n| --- | --- |\n| {escape(text)} | z |\n")
        cells = [
            "".join(child.content for child in token.children or ())
            for token in tokens
            if token.type == "inline"
        ]
        assert ["a", "b", clean(text).strip(), "z"] == cells
