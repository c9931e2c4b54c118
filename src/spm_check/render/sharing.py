"""From whom a document comes that others share with the unit, in words."""

from spm_check.model.unit import Item, Origin, origin_of
from spm_check.render.words.book import Words


def from_whom(origin: Origin | None, words: Words) -> str:
    """Return whose a document is (`from Pemerintah Kota`); nothing for the unit's own."""
    return words.labels.shared_by.format(name=origin.name) if origin else ""


def titled(item: Item, words: Words) -> str:
    """Return the title of an item, and whose it is where it is not the unit's own."""
    whose = from_whom(origin_of(item), words)
    return f"{item.title} ({whose})" if whose else item.title
