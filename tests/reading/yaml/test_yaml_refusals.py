"""What YAML is refused for, by code and place; what can be read on is read on."""

import time

import pytest

from complaining import Told, plain, read, sound, told
from spm_check.reading.text.limits import DEFAULT, Limits

BY_NAME = [
    ("a: *b", [("yaml-alias", 1, 4)]),
    ("- x\n- *b\n", [("yaml-alias", 2, 3)]),
    ("a: &b c", [("yaml-anchor", 1, 4)]),
    ("a:\n  &b\n  c: d\n", [("yaml-anchor", 2, 3)]),
    ("- &b [c]", [("yaml-anchor", 1, 3)]),
    ("a: &b c\nd: *b\n", [("yaml-anchor", 1, 4), ("yaml-alias", 2, 4)]),
    ("<<: {a: b}", [("yaml-merge", 1, 1)]),
    ("a: !!str b", [("yaml-tag", 1, 4)]),
    ("a: !!python/object:os.system b", [("yaml-tag", 1, 4)]),
    ("a: ! b", [("yaml-tag", 1, 4)]),
    ("a: !local [b]", [("yaml-tag", 1, 4)]),
    ("a: !no!handle b", [("yaml-tag", 1, 4)]),
    ("a: 1\n---\nb: 2\n", [("yaml-documents", 2, 1)]),
    ("a: 1\n...\n---\nb: 2\n", [("yaml-documents", 3, 1)]),
    ("%YAML 1.1\n---\na: 1\n", [("yaml-directive", 1, 1)]),
    ("%YAML 1.2\n---\na: 1\n", [("yaml-directive", 1, 1)]),
    ("%YAML 3.0\n---\na: 1\n", [("yaml-directive", 1, 1)]),
    ("%TAG !x! y\n---\na: 1\n", [("yaml-directive", 1, 1)]),
    ("a: 1\nb: 2\na: 3\n", [("key-duplicate", 3, 1)]),
    ("{a: 1, 'a': 2}", [("key-duplicate", 1, 8)]),
    ("? [a]\n: b\n", [("not-a-text", 1, 3)]),
    ("? {a: b}\n: c\n", [("not-a-text", 1, 3)]),
]

BROKEN = [
    ("a:\n\t- b\n", [("yaml-tab", 2, 1)]),
    ("a: b\n\tc: d\n", [("yaml-tab", 2, 1)]),
    ("a: |\n\tb\n", [("yaml-tab", 2, 1)]),
    ("a: 'b\nc: d\n", [("yaml-unclosed", 1, 4)]),
    ('a: "b\nc: d\n', [("yaml-unclosed", 1, 4)]),
    ("x: y\na: [b, c\n", [("yaml-unclosed", 2, 4)]),
    ("a: [b, c\nd: e\n", [("yaml-unclosed", 1, 4)]),
    ("a: {b: c\n", [("yaml-unclosed", 1, 4)]),
    ("a: 'b\n---\n'", [("yaml-unclosed", 1, 4)]),
    ("a:\n  b: 1\n c: 2\n", [("yaml-indent", 3, 2)]),
    ("a:\n  - b\n c: 1\n", [("yaml-indent", 3, 2)]),
    ("a: - b\n", [("yaml-indent", 1, 4)]),
    ("a: b: c\n", [("yaml-colon", 1, 5)]),
    ("key\nother: x\n", [("yaml-colon", 2, 6)]),
    ("a: 1\nb\nc: 2\n", [("yaml-key", 3, 1)]),
    ("a: @b\n", [("yaml-quote", 1, 4)]),
    ("a: `b`\n", [("yaml-quote", 1, 4)]),
    ("a: %b\n", [("yaml-quote", 1, 4)]),
    ("a: 'b' c\n", [("yaml-trailing", 1, 8)]),
    ("a: [b] c\n", [("yaml-trailing", 1, 8)]),
    ("a: [b, c]]\n", [("yaml-trailing", 1, 10)]),
    ("[a, b]]\n", [("yaml-trailing", 1, 7)]),
    ('a: "C:\\dokumen"\n', [("yaml-escape", 1, 7)]),
    (r'a: "\x4"', [("yaml-escape", 1, 7)]),
    (r'a: "\uD800"', [("yaml-escape", 1, 7)]),
    ("a: ]\n", [("yaml-syntax", 1, 4)]),
    ("a: b\x07\n", [("yaml-character", 1, 5)]),
    ("a: b\nc: \x00\n", [("yaml-character", 2, 4)]),
    ("日: 本\n\x1b[31m", [("yaml-character", 2, 1)]),
]


@pytest.mark.parametrize(("text", "expected"), BY_NAME)
def test_what_a_unit_file_has_no_use_for_is_refused_by_name(text: str, expected: Told) -> None:
    assert expected == told(read(text)[1])


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_broken_yaml_is_refused_where_it_breaks(text: str, expected: Told) -> None:
    node, complaints = read(text)

    assert expected == told(complaints)
    assert node is None


def test_an_invisible_character_is_named() -> None:
    (complaint,) = read("a: b\x07c")[1]

    assert {"character": "U+0007"} == complaint.facts


def test_a_duplicate_key_names_the_line_of_the_first() -> None:
    _, complaints = read("a: 1\nb: 2\na: 3\na: 4\n")

    assert [{"key": "a", "first": "1"}] * 2 == [each.facts for each in complaints]


def test_the_same_key_in_two_mappings_is_no_duplicate() -> None:
    assert [{"a": "1"}, {"a": "2"}] == plain(sound("- a: 1\n- a: 2\n"))


def test_a_quoted_merge_key_is_a_key() -> None:
    assert {"<<": "1"} == plain(sound("'<<': 1\n"))


def test_what_is_refused_by_name_is_read_on_to_the_end() -> None:
    node, complaints = read("a: &x 1\nb: *x\nc: !t 2\nc: 3\nd: 4\n---\ne: 5\n")

    codes = ["yaml-anchor", "yaml-alias", "yaml-tag", "key-duplicate", "yaml-documents"]
    assert codes == [each.code for each in complaints]
    assert node is not None
    assert {"a": "1", "b": "*x", "c": "2", "d": "4"} == plain(node)


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "[{a: "])
def test_a_depth_bomb_ends_at_once_and_without_recursion(opening: str) -> None:
    begun = time.monotonic()
    node, complaints = read(opening * 100_000)

    assert ["yaml-too-deep"] == [each.code for each in complaints]
    assert node is None
    assert time.monotonic() - begun < 2


def test_depth_is_refused_at_the_first_that_lies_too_deep() -> None:
    assert [("yaml-too-deep", 1, 21)] == told(read("[" * 21 + "]" * 21)[1])
    assert [] == told(read("[" * 20 + "]" * 20)[1])


def test_too_many_pieces_are_refused_where_the_limit_is_reached() -> None:
    limits = Limits(events=1000)
    _, complaints = read("".join(f"- {n}\n" for n in range(2000)), limits)

    assert [("yaml-too-long", 997, 3)] == told(complaints)  # three events come before the first
    assert [{"limit": "1000"}] == [each.facts for each in complaints]


def test_a_text_of_ten_megabytes_is_refused_and_what_follows_is_read() -> None:
    node, complaints = read("a: " + "x" * 10_000_000 + "\nb: *c\n")

    assert [("yaml-scalar-too-long", 1, 4), ("yaml-alias", 2, 4)] == told(complaints)
    assert node is not None
    assert {"a": "x" * DEFAULT.scalar, "b": "*c"} == plain(node)


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("[" * 21 + "]" * 21, Limits(depth=21)),
        ("[" + "a, " * 999_995 + "]", Limits(events=1_000_001)),
        ("x" * 20_001, Limits(scalar=20_001)),
    ],
)
def test_every_limit_can_be_raised(text: str, limits: Limits) -> None:
    assert 1 == len(list(read(text)[1]))
    assert sound(text, limits) is not None


def test_fifty_thousand_mistakes_do_not_take_long() -> None:
    begun = time.monotonic()
    _, complaints = read("a: 1\n" * 50_000)

    assert 49_999 == len(list(complaints))
    assert time.monotonic() - begun < 5
