"""Which office answers for what a unit has."""

from spm_check.model.unit import Document, Item, Unit


def answering(item: Item, unit: Unit) -> tuple[str, ...]:
    """Return the keys of the offices that answer for an item, whoever acts first first.

    A document is answered for by who prepares it, then by who approves it; anything by who owns
    a process that it shows.
    """
    of_document = (item.prepared_by, item.approved_by) if isinstance(item, Document) else ()
    owners = (each.owner for each in unit.processes if item.id in each.records)
    return tuple(dict.fromkeys(key for key in (*of_document, *owners) if key is not None))
