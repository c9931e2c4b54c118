"""Text in both languages, and the few rules for text that people typed."""

from dataclasses import dataclass
from typing import Literal, assert_never

Language = Literal["id", "en"]
"""The languages of every report: Indonesian and English, equal."""

LANGUAGES: tuple[Language, ...] = ("id", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """One text, complete in both languages."""

    id: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the text in `language`."""
        match language:
            case "id":
                return self.id
            case "en":
                return self.en
            case _:
                assert_never(language)


def is_blank(text: str | None) -> bool:
    """Say whether a control field was left empty, as offices leave it: `-`, `...`, `/ /`."""
    return text is None or not any(map(str.isalnum, text))
