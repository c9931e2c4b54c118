"""A value of a JSON document with the way that leads to it, taken only as what it should be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

Word = TypeVar("Word", bound=str)


class KeyMissing(Exception):  # noqa: N818  it says what it is: a key is missing, or holds no such value
    """A key is missing, or what it holds cannot be meant; `key` is the way to it."""

    def __init__(self, key: str) -> None:
        """Keep the way to the key."""
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class At:
    """A value and the way to it: `findings[3].grade`. What is not as asked is `KeyMissing`."""

    value: Any
    path: str

    @classmethod
    def top(cls, document: Any) -> "At":
        """Return the whole document."""
        return cls(document, "")

    def of(self, key: str) -> "At":
        """Return the value of a key."""
        path = f"{self.path}.{key}" if self.path else key
        if not isinstance(self.value, dict) or key not in self.value:
            raise KeyMissing(path)
        return At(self.value[key], path)

    def maybe(self, key: str) -> "Sequence[At]":
        """Return the entries of a list that may be missing."""
        return self.of(key).each() if key in self.value else ()

    def each(self) -> "Sequence[At]":
        """Return the entries of a list."""
        if not isinstance(self.value, list):
            raise KeyMissing(self.path)
        return [At(each, f"{self.path}[{n}]") for n, each in enumerate(self.value)]

    def text(self) -> str:
        """Return a text."""
        if not isinstance(self.value, str):
            raise KeyMissing(self.path)
        return self.value

    def text_or_null(self) -> str | None:
        """Return a text, or None."""
        return None if self.value is None else self.text()

    def number(self) -> int:
        """Return a whole number that is not negative."""
        if type(self.value) is not int or self.value < 0:
            raise KeyMissing(self.path)
        return self.value

    def one_of(self, words: Sequence[Word]) -> Word:
        """Return one of the words."""
        for word in words:
            if word == self.value:
                return word
        raise KeyMissing(self.path)
