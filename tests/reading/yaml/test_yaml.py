"""YAML as it is read: every scalar stays text and has its place."""

import pytest

from complaining import plain, read, sound, told
from spm_check.reading.yaml.nodes import Mapping, Node, Scalar, Sequence

WORDS_THAT_OTHERS_TURN = [
    "7.10",
    "no",
    "yes",
    "on",
    "0x10",
    "0o17",
    "017",
    "1_000",
    "1e3",
    ".inf",
    "12:30:45",
    "2012-01-02",
    "~",
    "null",
    "true",
    "=",
]


def value(text: str) -> Scalar:
    """Return the one value of `k: ...`."""
    node = sound(f"k: {text}\n")
    assert isinstance(node, Mapping)
    ((_, scalar),) = node.entries
    assert isinstance(scalar, Scalar)
    return scalar


def place(node: Node) -> tuple[int, int]:
    """Return line and column."""
    return (node.line, node.column)


@pytest.mark.parametrize("text", WORDS_THAT_OTHERS_TURN)
def test_every_scalar_stays_the_text_that_was_written(text: str) -> None:
    assert text == value(text).text
    assert text == value(f'"{text}"').text


@pytest.mark.parametrize("text", ["~", "null", "Null", "NULL", "", '""', "'  '"])
def test_nothing_given_is_blank(text: str) -> None:
    assert value(text).blank


@pytest.mark.parametrize("text", ['"~"', "'null'", "nULL", "nil", "0", "none"])
def test_a_quoted_null_and_other_words_are_something_given(text: str) -> None:
    assert not value(text).blank


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'it''s'", "it's"),
        (r'"a\tb\u00e9"', "a\tbé"),
        ("|\n  one\n  two\n", "one\ntwo\n"),
        (">-\n  one\n  two\n", "one two"),
        ("one\n  two", "one two"),
        ("a # comment", "a"),
        ("a#b", "a#b"),
        ("http://x", "http://x"),
    ],
)
def test_quoting_and_folding_are_undone(text: str, expected: str) -> None:
    assert expected == value(text).text


def test_lists_and_mappings_keep_the_order_of_the_file() -> None:
    text = "b: [2, 1]\na:\n  - {y: 1, x: 2}\n  - []\n  - {}\n"

    assert {"b": ["2", "1"], "a": [{"y": "1", "x": "2"}, [], {}]} == plain(sound(text))
    assert ["b", "a"] == list(plain(sound(text)))


def test_lines_and_columns_count_from_one() -> None:
    root = sound("a:\n  - b\n  - {c: d}\n")

    assert isinstance(root, Mapping)
    ((key, items),) = root.entries
    assert isinstance(items, Sequence)
    assert (1, 1) == place(root) == place(key)
    assert [(2, 5), (3, 5)] == [place(item) for item in items.items]


@pytest.mark.parametrize("wide", ["é", "日", "\U0001d4b3", "🏥", "e\u0301"])
def test_columns_count_characters_and_not_bytes(wide: str) -> None:
    root = sound(f"{{{wide}: {wide}, k: v}}")

    assert isinstance(root, Mapping)
    assert (1, 1 + 2 * len(wide) + 5) == place(root.entries[1][0])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_break_of_yaml_ends_a_line(end: str) -> None:
    _, complaints = read(f"a: 1{end}b: 2{end}a: 3{end}")

    (complaint,) = complaints
    assert [("key-duplicate", 3, 1)] == told(complaints)
    assert "a: 3" == complaint.source


def test_a_byte_order_mark_takes_no_column() -> None:
    assert (1, 1) == place(sound("\ufeffk: v"))


def test_a_text_over_several_lines_stands_where_it_begins() -> None:
    assert (1, 4) == place(value("one\n  two"))
    assert (1, 4) == place(value("|\n  one\n"))


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n", "\ufeff"])
def test_a_file_with_nothing_in_it_is_no_node_and_no_mistake(text: str) -> None:
    node, complaints = read(text)

    assert node is None
    assert [] == told(complaints)


def test_a_leading_document_marker_and_a_trailing_end_are_allowed() -> None:
    assert {"a": "1"} == plain(sound("---\na: 1\n...\n"))
