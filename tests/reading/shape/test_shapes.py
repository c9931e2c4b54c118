"""Lists and mappings: unknown keys are mistakes, and all mistakes are told in one run."""

from typing import Any

import pytest

from complaining import Told, plain, read, sound, told
from spm_check.model.text import Text
from spm_check.reading.shape.scalars import NAME, PERCENT, WORDS, Shape
from spm_check.reading.shape.shapes import Each, Entry, Field, Fields, Named, document_schema
from spm_check.reading.text.source import Complaints, Source

ABOUT = Text(id="tentang", en="about")
INNER = Fields({"x": Field(WORDS, ABOUT, required=True), "y": Field(PERCENT, ABOUT)})
OUTER = Fields(
    {
        "title": Field(WORDS, ABOUT, required=True),
        "share": Field(PERCENT, ABOUT),
        "tags": Field(Each(WORDS), ABOUT),
        "rows": Field(Each(INNER), ABOUT),
        "named": Field(Named(INNER), ABOUT),
        "inner": Field(INNER, ABOUT),
    }
)
MUST = Fields({"tags": Field(Each(WORDS), ABOUT, required=True)})


def understood(shape: Shape[Any], text: str) -> tuple[Any, Told]:
    """Return what a shape makes of YAML, and what is wrong with it."""
    complaints = Complaints(Source("unit.yaml", text))
    return shape.read(sound(text), complaints), told(complaints)


def test_an_entry_keeps_values_and_places_of_its_keys() -> None:
    entry, wrong = understood(OUTER, "title: T\nshare: 50\n")

    assert [] == wrong
    assert ("T", 500, None) == (entry.get("title"), entry.get("share"), entry.get("tags"))
    assert (2, 1) == (entry.at("share").line, entry.at("share").column)
    assert (1, 1) == (entry.at("tags").line, entry.at("tags").column)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: T\ntitel: U\n", [("key-unknown", 2, 1)]),
        ("share: 1\n", [("key-missing", 1, 1)]),
        ("title:\n", [("value-blank", 1, 1)]),
        ("title: ~\n", [("value-blank", 1, 1)]),
        ("title: [a]\n", [("not-a-text", 1, 8)]),
        ("[a]\n", [("not-a-mapping", 1, 1)]),
        ("a\n", [("not-a-mapping", 1, 1)]),
        ("title: T\ntags: {a: b}\n", [("not-a-list", 2, 7)]),
        ("title: T\ntags: [a, '', b]\n", [("value-blank", 2, 11)]),
        ("title: T\nrows: a\n", [("not-a-list", 2, 7)]),
        ("title: T\nrows: {x: 1}\n", [("not-a-list", 2, 7)]),
        ("title: T\nrows: [{}, {x: 1}, a]\n", [("key-missing", 2, 8), ("not-a-mapping", 2, 20)]),
        ("title: T\nnamed: [a]\n", [("not-a-mapping", 2, 8)]),
        ("title: T\nnamed: {a: b}\n", [("not-a-mapping", 2, 12)]),
        ("title: T\nnamed: {a b: {x: 1}}\n", [("not-an-identifier", 2, 9)]),
        ("title: T\nnamed: {'': {x: 1}}\n", [("not-an-identifier", 2, 9)]),
        ("title: T\nnamed: {a: }\n", [("value-blank", 2, 9)]),
    ],
)
def test_a_mistake_has_its_code_and_place(text: str, expected: Told) -> None:
    assert expected == understood(OUTER, text)[1]


def test_all_mistakes_are_told_at_once() -> None:
    text = "titel: T\nshare: most\nrows: [{x: 1, y: 2, z: 3}, {y: -1}]\nnamed: {a: {q: 1}}\n"
    _, wrong = understood(OUTER, text)

    expected = [
        ("key-missing", 1, 1),
        ("key-missing", 3, 28),
        ("key-missing", 4, 12),
        ("key-unknown", 1, 1),
        ("key-unknown", 3, 21),
        ("key-unknown", 4, 13),
        ("not-a-number", 2, 8),
        ("not-a-number", 3, 32),
    ]
    assert expected == sorted(wrong)


def test_an_unknown_key_brings_the_nearest_and_the_known_ones() -> None:
    complaints = Complaints(Source("unit.yaml", ""))
    INNER.read(sound("{x: 1, Y: 2}"), complaints)
    (complaint,) = complaints

    assert {"value": "Y", "near": "y", "known": "x, y"} == complaint.facts


@pytest.mark.parametrize("blank", ["", "~", "null", "''"])
@pytest.mark.parametrize("key", ["share", "tags", "rows", "named", "inner"])
def test_a_key_may_be_left_blank_unless_it_is_required(key: str, blank: str) -> None:
    entry, wrong = understood(OUTER, f"title: T\n{key}: {blank}\n")

    assert [] == wrong
    assert not entry.get(key)
    assert not entry.mistaken(key)


def test_an_empty_list_is_a_blank() -> None:
    assert [] == understood(OUTER, "title: T\ntags: []\n")[1]
    assert [("value-blank", 1, 1)] == understood(MUST, "tags: []\n")[1]


def test_a_mistaken_value_is_known_as_such() -> None:
    entry, _ = understood(OUTER, "title: T\nshare: most\n")

    assert entry.mistaken("share")
    assert not entry.mistaken("tags")


def test_one_value_alone_stands_for_a_list_of_one() -> None:
    assert (("a",), []) == understood(Each(WORDS), "a")
    assert ((), []) == understood(Each(WORDS), "~")


def test_names_that_the_writer_chooses_keep_their_order_and_place() -> None:
    pairs, wrong = understood(Named(INNER), "b: {x: 1}\na: {x: 2}\n")

    assert [] == wrong
    assert [("b", 1), ("a", 2)] == [(key.text, key.line) for key, _ in pairs]


def test_a_name_whose_value_is_mistaken_keeps_its_place_without_value() -> None:
    pairs, wrong = understood(Named(INNER), "a: oops\nb: {x: 1}\n")

    assert [("not-a-mapping", 1, 4)] == wrong
    assert [("a", False), ("b", True)] == [(key.text, value is not None) for key, value in pairs]


def test_a_schema_says_what_is_required_and_what_may_be_blank() -> None:
    schema = document_schema(INNER, "Inner", "id")

    x, y = schema["properties"]["x"], schema["properties"]["y"]
    assert ("http://json-schema.org/draft-07/schema#", "Inner") == (
        schema["$schema"],
        schema["title"],
    )
    assert (["x"], False) == (schema["required"], schema["additionalProperties"])
    assert "tentang" == x["description"] == y["description"]
    assert {"type": "null"} in y["anyOf"]
    assert "anyOf" not in x


def test_an_entry_without_a_key_answers_with_its_own_place() -> None:
    assert 7 == Entry({}, {}, 7, 1).at("x").line


def test_a_name_is_read_as_it_is_written() -> None:
    assert {"2012": {"x": "1"}} == plain(sound("2012: {x: 1}"))
    assert [] == told(read("2012: {x: 1}")[1])
    assert [] == understood(Named(INNER), "2012: {x: 1}")[1]
    assert NAME.read(sound("no"), Complaints(Source("unit.yaml", "no"))) is not None
