"""Shapes of lists and mappings: unknown keys are mistakes, and all mistakes are told."""

from collections.abc import Mapping as Map
from dataclasses import dataclass
from typing import Any

from spm_check.errors import ComplaintCode
from spm_check.model.text import Language, Text
from spm_check.reading.shape.scalars import NAME, OneValue, Schema, Shape, T
from spm_check.reading.text.source import At, Complaints, Point
from spm_check.reading.yaml.nodes import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a mapping: its shape, what it is for, and whether it has to be there."""

    shape: Shape[Any]
    about: Text
    required: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping as it was read: values by key, and where the mapping and its keys stand."""

    values: Map[str, Any]
    """No value for a key that is left blank; None where the value is mistaken."""
    keys: Map[str, Point]
    line: int
    column: int

    def get(self, key: str) -> Any:
        """Return the value of a key; None where it is missing, blank or mistaken."""
        return self.values.get(key)

    def at(self, key: str) -> At:
        """Return where a key stands; the entry itself where it is missing."""
        return self.keys.get(key, self)

    def mistaken(self, key: str) -> bool:
        """Say whether a value was given and could not be understood."""
        return key in self.values and self.values[key] is None


def _is_blank(node: Node) -> bool:
    """Say whether a key is left without a value: nothing, or an empty list."""
    return node.blank if isinstance(node, Scalar) else isinstance(node, Sequence) and not node.items


class Fields(Shape[Entry]):
    """A mapping with known keys."""

    def __init__(
        self, fields: Map[str, Field], refused: Map[str, ComplaintCode] | None = None
    ) -> None:
        """Take the keys in the order in which they are documented.

        `refused` are keys that somebody may well write here, each with why they may not.
        """
        self.fields = fields
        self.refused = refused or {}

    def read(self, node: Node, complaints: Complaints) -> Entry | None:
        """Read every known key; complain of unknown and missing ones."""
        if not isinstance(node, Mapping):
            complaints.add("not-a-mapping", node)
            return None
        values: dict[str, Any] = {}
        keys: dict[str, Point] = {}
        for key, value in node.entries:
            field = self.fields.get(key.text)
            if key.text in self.refused:
                complaints.add(self.refused[key.text], key, key=key.text)
                continue
            if field is None:
                complaints.unknown("key-unknown", key, key.text, self.fields)
                continue
            keys[key.text] = Point(key.line, key.column)
            if not _is_blank(value):
                values[key.text] = field.shape.read(value, complaints)
            elif field.required:
                complaints.add("value-blank", key, key=key.text)
        for name, field in self.fields.items():
            if field.required and name not in keys:
                complaints.add("key-missing", node, key=name)
        return Entry(values, keys, node.line, node.column)

    def schema(self, language: Language) -> Schema:
        """Describe the mapping, each key with what it is for."""
        properties = {
            name: {"description": field.about.in_(language)}
            | (field.shape.schema(language) if field.required else self._optional(field, language))
            for name, field in self.fields.items()
        }
        required = [name for name, field in self.fields.items() if field.required]
        return {
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
        } | ({"required": required} if required else {})

    @staticmethod
    def _optional(field: Field, language: Language) -> Schema:
        """Describe a key that may be left blank."""
        return {"anyOf": [field.shape.schema(language), {"type": "null"}]}


class Each(Shape[tuple[T, ...]]):
    """A list; one value alone may stand for a list of one."""

    def __init__(self, shape: Shape[T]) -> None:
        """Take the shape of the items."""
        self.shape = shape

    def read(self, node: Node, complaints: Complaints) -> tuple[T, ...] | None:
        """Read every item; an item left blank is a mistake, a list left blank is empty."""
        if isinstance(node, Scalar):
            if node.blank:
                return ()
            if isinstance(self.shape, OneValue):
                node = Sequence((node,), node.line, node.column)
        if not isinstance(node, Sequence):
            complaints.add("not-a-list", node)
            return None
        values = []
        for item in node.items:
            if isinstance(item, Scalar) and item.blank:
                complaints.add("value-blank", item, key="-")
            elif (value := self.shape.read(item, complaints)) is not None:
                values.append(value)
        return tuple(values)

    def schema(self, language: Language) -> Schema:
        """Describe the list, and the single value where one may stand for it."""
        item = self.shape.schema(language)
        several = {"type": "array", "items": item}
        return {"anyOf": [several, item]} if isinstance(self.shape, OneValue) else several


class Named(Shape[tuple[tuple[Scalar, T | None], ...]]):
    """A mapping from names that the writer chooses."""

    def __init__(self, shape: Shape[T]) -> None:
        """Take the shape of the values."""
        self.shape = shape

    def read(
        self, node: Node, complaints: Complaints
    ) -> tuple[tuple[Scalar, T | None], ...] | None:
        """Read every value with its name; None for one that is mistaken, which keeps its name."""
        if isinstance(node, Scalar) and node.blank:
            return ()
        if not isinstance(node, Mapping):
            complaints.add("not-a-mapping", node)
            return None
        pairs = []
        for key, each in node.entries:
            value: T | None = None
            if isinstance(each, Scalar) and each.blank:
                complaints.add("value-blank", key, key=key.text)
            else:
                value = self.shape.read(each, complaints)
            if NAME.understand(key, complaints) is not None:
                pairs.append((key, value))
        return tuple(pairs)

    def schema(self, language: Language) -> Schema:
        """Describe the mapping."""
        return {"type": "object", "additionalProperties": self.shape.schema(language)}


def document_schema(shape: Shape[Any], title: str, language: Language) -> Schema:
    """Return a whole JSON Schema (draft-07, as editors understand it)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title,
    } | shape.schema(language)
