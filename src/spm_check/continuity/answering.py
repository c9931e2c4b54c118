"""Which office answers for what a unit has."""

from spm_check.model.unit import Document, Item, Office, Unit


def answering(item: Item, unit: Unit) -> tuple[str, ...]:
    """Return the keys of the offices that answer for an item, whoever acts first first.

    A document is answered for by who prepares it, then by who approves it; anything by who owns
    a process that it shows.
    """
    of_document = (item.prepared_by, item.approved_by) if isinstance(item, Document) else ()
    owners = (each.owner for each in unit.processes if item.id in each.records)
    return tuple(dict.fromkeys(key for key in (*of_document, *owners) if key is not None))


def leads(office: Office, unit: Unit) -> bool:
    """Say whether an office leads the unit: none approves more documents, and it approves some."""
    approvers = [each.approved_by for each in unit.documents if each.approved_by]
    most = max(map(approvers.count, approvers), default=0)
    return most > 0 and approvers.count(office.key) == most
