"""Whether the manual that is held is the one that is declared (ISO 9001:2008, 4.2.3 c and d)."""

from datetime import date

from spm_check.audit.grading import found
from spm_check.audit.manual.held import HeldManual
from spm_check.model.finding import Facts, Finding
from spm_check.model.unit import Document, Unit


def out_of_date(manual: HeldManual, unit: Unit, clause: str) -> Finding | None:
    """Return the finding on a manual whose file is older than the declaration says.

    By its revision, where both are plain numbers, else by the day from which it is in force. Of
    several files the youngest counts. What does not tell how old it is accuses nobody.
    """
    document = manual.document
    marks = [text.marks for _, text in manual.texts]
    held = max((n for each in marks if (n := _number(each.revision)) is not None), default=None)
    declared = _number(document.revision)
    since = max((each.in_force for each in marks if each.in_force), default=None)
    if held is not None and declared is not None and held < declared:
        facts = Facts(names=(str(held), str(declared)))
    elif since is not None and (day := _declared_day(document)) is not None and since < day:
        facts = Facts(day=since)
    else:
        return None
    return found(
        unit,
        "manual-out-of-date",
        document.places.of("revision", "effective", "approved_on", "file"),
        clause=clause,
        item=document.id,
        facts=facts,
    )


def _number(revision: str | None) -> int | None:
    """Return a revision that is a plain number; None for all others, which have no sure order."""
    text = (revision or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else None  # noqa: PLR2004  nobody revises so often


def _declared_day(document: Document) -> date | None:
    """Return the earliest day that an up-to-date file may bear."""
    days = (document.approved_on, document.effective)
    return min((day for day in days if day is not None), default=None)
