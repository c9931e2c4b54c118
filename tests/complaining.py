"""Short ways to what is wrong with an input: code, line and column of every complaint."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from spm_check.errors import Complaint, UnusableError
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.yaml.nodes import Mapping, Node, Scalar, Sequence, parse

Told = list[tuple[str, int, int]]
"""Code, line and column of complaints, in their order."""


def told(complaints: Iterable[Complaint]) -> Told:
    """Return what complaints say and where."""
    return [(each.code, each.place.line, each.place.column) for each in complaints]


def refused(call: Callable[..., Any], *arguments: Any) -> tuple[Complaint, ...]:
    """Return the complaints with which a call refuses."""
    with pytest.raises(UnusableError) as caught:
        call(*arguments)
    return caught.value.complaints


def read(text: str, limits: Limits = DEFAULT) -> tuple[Node | None, Complaints]:
    """Return what YAML says, and what is wrong with it."""
    source = Source("unit.yaml", text)
    complaints = Complaints(source)
    return parse(source, limits, complaints), complaints


def sound(text: str, limits: Limits = DEFAULT) -> Node:
    """Return what YAML says that has nothing wrong with it."""
    node, complaints = read(text, limits)
    assert not complaints, told(complaints)
    assert node is not None
    return node


def plain(node: Node) -> Any:
    """Return the texts of a node in lists and dictionaries."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}
