"""Changes the word `confirmed` at entries, and nothing else."""

from collections.abc import Collection, Iterator

from spm_check.editing.adding import SECTIONS
from spm_check.editing.splicing import Change, spliced
from spm_check.reading.shape.scalars import YES
from spm_check.reading.yaml.spans import Span, spans

YES_OF = {"no": "yes", "tidak": "ya", "false": "true"}
"""The yes of each no, so that a file keeps its language."""


def with_confirmed(text: str, ids: Collection[str]) -> str:
    """Return the text with a yes at the entries of these ids that say something else."""
    return spliced(text, _changes(text, ids))


def yes_for(word: str | None) -> str:
    """Return what says yes in place of a word; a yes stays as it is."""
    said = (word or "").strip().lower()
    return word if word and said in YES else YES_OF.get(said, "yes")


def _changes(text: str, ids: Collection[str]) -> Iterator[Change]:
    root = spans(text)
    for section in SECTIONS:
        entries = root.value(section) if root else None
        for entry in entries.items if entries else ():
            id_, said = entry.value("id"), entry.value("confirmed")
            if id_ is None or said is None or id_.text not in ids:
                continue
            if yes_for(said.text) != said.text:
                yield _change(text, said, yes_for(said.text))


def _change(text: str, said: Span, word: str) -> Change:
    """Put a word in the place of another; a text in block style gives its line break back."""
    old = text[said.start : said.end]
    lead = " " if not old and text[said.start - 1] == ":" else ""
    return Change(said.start, said.end, lead + word + old[len(old.rstrip()) :])
