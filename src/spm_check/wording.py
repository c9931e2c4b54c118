"""Words of one language, out of a package with a module for each; no other one is imported."""

from importlib import import_module
from typing import TypeVar, assert_never

from spm_check.model.text import Language

Book = TypeVar("Book")


def words_in(package: str, language: Language, book: type[Book]) -> Book:
    """Return the `WORDS` of a language, which a package has in a module of the language's name."""
    words = import_module(f"{package}.{_name(language)}").WORDS
    if not isinstance(words, book):
        raise TypeError(package)
    return words


def _name(language: Language) -> str:
    match language:
        case "id":
            return "indonesian"
        case "en":
            return "english"
        case _:
            assert_never(language)
