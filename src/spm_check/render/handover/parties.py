"""Who hands an office over, who takes it over, and who is there."""

from typing import NamedTuple

from spm_check.model.handover import Handover
from spm_check.model.text import is_blank
from spm_check.render.figures import day_of
from spm_check.render.words.book import Words
from spm_check.render.words.handover import handover_words


class Party(NamedTuple):
    """Someone who signs; user text is not cleaned yet."""

    role: str
    name: str
    """Empty where the unit file does not name anybody."""
    office: str
    told: str
    """The name with since when, or that there is none."""


def parties(handover: Handover, words: Words) -> tuple[Party, ...]:
    """Return the giver and the taker of an office, then the witness, if the unit has one."""
    own, office, witness = handover_words(words.code), handover.office, handover.witness
    name = "" if office.holder is None or is_blank(office.holder) else office.holder
    since = own.since.format(day=day_of(office.since, words)) if office.since else ""
    told = f"{name} ({since})" if name and since else name or own.unnamed
    named = (name, office.title, told)
    unnamed = ("", office.title, own.unnamed)
    giver, taker = (unnamed, named) if handover.taking_over else (named, unnamed)
    both = (Party(own.giver, *giver), Party(own.taker, *taker))
    if witness is None:
        return both
    seen = "" if witness.holder is None or is_blank(witness.holder) else witness.holder
    title = witness.title
    return (*both, Party(own.witness, seen, title, f"{seen}, {title}" if seen else title))
