"""The reader (libyaml) and the editor's library (ruamel.yaml) see the same text."""

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from complaining import plain, read, sound
from running import EXAMPLES

NO_TEXT = {"not-utf8", "utf-16"}
"""Broken examples that cannot even be decoded, so that there is nothing to compare."""

FILES = [file for file in sorted(EXAMPLES.glob("**/unit.y*ml")) if file.parent.name not in NO_TEXT]

UNPRINTABLE = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))))
"""Control characters: ruamel.yaml escapes them, and what a person types has none."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=UNPRINTABLE))
KEYS = TEXTS.filter(lambda key: key.strip() != "")
DATA = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def as_ruamel_sees_it(text: str) -> Any:
    """Return the texts that ruamel.yaml's round-trip reader composes, with no types."""
    return _texts(YAML(typ="rt", pure=True).compose(io.StringIO(text)))


def _texts(node: Any) -> Any:
    match node:
        case ScalarNode():
            return node.value
        case SequenceNode():
            return [_texts(item) for item in node.value]
        case MappingNode():
            return {_texts(key): _texts(value) for key, value in node.value}
    return None


def dumped(data: Any) -> str:
    """Return data as ruamel.yaml writes it for people."""
    stream = io.StringIO()
    writer = YAML(typ="rt", pure=True)
    writer.allow_unicode = True
    writer.dump(data, stream)
    return stream.getvalue()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_both_readers_see_the_same_text_in_every_example(file: Path) -> None:
    text = file.read_text(encoding="utf-8-sig")
    node, complaints = read(text)
    try:
        other = as_ruamel_sees_it(text)
    except YAMLError:
        assert complaints  # what ruamel.yaml refuses is refused here too
        return
    if not complaints:
        assert other == (None if node is None else plain(node))


@given(DATA)
def test_both_readers_see_the_text_that_was_meant_in_generated_files(data: Any) -> None:
    text = dumped({"data": data})

    assert {"data": data} == as_ruamel_sees_it(text)
    assert {"data": data} == plain(sound(text))
