"""The text of a quality manual as it lies in the folder, or why it could not be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spm_check.model.extract import UnreadCause

WhyUnread = UnreadCause | Literal["scan", "no-library", "too-long"]
"""Why a text was not read. `scan`: pages that are pictures; `no-library`: what reads PDF files is
not installed; `too-long`: what comes after the limits."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a line of a page or a row of a table, in one line."""

    text: str
    heading: str = ""
    """The nearest heading above it, or itself where it is one; nothing before the first."""
    page: int | None = None
    """Its page in a PDF; None where the format has no pages of its own."""

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading itself."""
        return self.text == self.heading


@dataclass(frozen=True, slots=True)
class Marks:
    """What the control block of a paper says of how young the paper is."""

    revision: str | None = None
    in_force: date | None = None


@dataclass(frozen=True, slots=True)
class ManualText:
    """What a file says from its first page to its last, in its order."""

    passages: tuple[Passage, ...] = ()
    unread: WhyUnread | None = None
    """Why it was not read, or only in part; None where it was read to its end."""
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, up to the next."""

    heading: str
    page: int | None
    """The page on which it begins."""
    texts: tuple[str, ...] = ()
    """What stands below the heading, in order."""


def sections(passages: Iterable[Passage]) -> Iterator[Section]:
    """Yield the sections of a text in order; what stands before the first heading has none."""
    heading, page, texts = "", None, list[str]()
    for passage in passages:
        if passage.is_heading or passage.heading != heading:
            if heading or texts:
                yield Section(heading, page, tuple(texts))
            heading, page, texts = passage.heading, passage.page, []
        if not passage.is_heading:
            page = page or passage.page
            texts.append(passage.text)
    if heading or texts:
        yield Section(heading, page, tuple(texts))
