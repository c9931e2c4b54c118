"""What a quality manual has to say (ISO 9001:2008, 4.2.2 a to c), and what of it it lacks."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from spm_check.audit.manual.prose import Prose, mostly_in, words_in
from spm_check.audit.manual.prose import names as named_in
from spm_check.audit.manual.words import (
    ALL_PROCEDURES,
    EXCLUSION,
    PROCEDURES,
    PROCESSES,
    REASON,
    SCOPE,
)
from spm_check.model.clause import Catalogue, Obligation
from spm_check.model.folding import folded
from spm_check.model.manual_text import Section
from spm_check.model.text import is_blank
from spm_check.model.unit import Document, Exclusion, Unit

SENTENCE = 4
"""So many words say something."""
REACH = 400
"""Within how many letters of a clause it stands that it is left out, and why."""
MOST = 0.7
"""Which share of the words of the unit file makes a sentence one with it."""
MENTIONS = 200
"""At how many places of each name it is looked whether a clause is left out there."""
_SHORTEST_NAME = 4
_NUMBER = re.compile(r"\W*(?:bab\s+)?(\d+(?:\.\d+)*)", re.IGNORECASE)
"""The number before a heading."""


def states_scope(prose: Prose, unit: Unit) -> bool:
    """Say whether a manual tells what the system covers.

    It does so under a heading of its own, in a sentence, or in the words of the unit file.
    """
    for section, after in pairwise((*prose.sections, Section("", None))):
        below = after.texts if _is_part(after.heading, section.heading) else ()
        said = " ".join(section.texts or below)
        if SCOPE.search(folded(section.heading)) and words_in(said) >= SENTENCE:
            return True
        text = " ".join(section.texts)
        found = SCOPE.search(text)
        if found is not None and words_in(text[found.end() :]) >= SENTENCE:
            return True
        if any(mostly_in(unit.scope, each, MOST) for each in section.texts):
            return True
    return False


def speaks_of(prose: Prose, unit: Unit) -> bool:
    """Say whether a manual names a unit, or says what the unit file says of its scope."""
    return named_in(prose.whole, folded(unit.name)) or mostly_in(unit.scope, prose.whole, MOST)


def _is_part(heading: str, whole: str) -> bool:
    """Say whether a section may be a part of the one before it; numbers tell, if there are any."""
    if EXCLUSION.search(folded(heading)):
        return False
    one, other = _NUMBER.match(heading), _NUMBER.match(whole)
    return one is None or other is None or one[1].startswith(f"{other[1]}.")


def exclusions_missing(
    prose: Prose, exclusions: Iterable[Exclusion], catalogue: Catalogue
) -> Iterator[str]:
    """Yield the excluded clauses that a manual does not name as left out, with a reason."""
    for exclusion in exclusions:
        target = exclusion.reference.target
        places = _mentions(prose.whole, target, catalogue)
        if not any(_left_out(prose.whole, *place, exclusion.because) for place in places):
            yield target


def _mentions(text: str, target: str, catalogue: Catalogue) -> Iterator[tuple[int, int]]:
    """Yield where a folded text names a clause: by its number or a wider one, or by its title."""
    number = catalogue.clause_holding(target)
    wider = [number]
    while "." in (number := number.rpartition(".")[0]):
        wider.append(number)
    title = catalogue.clause_by_number[wider[0]].title
    for words in map(folded, (*wider, title.id, title.en)):
        for found in islice(re.finditer(rf"\b{re.escape(words)}\b", text), MENTIONS):
            yield found.span()


def _left_out(text: str, start: int, end: int, because: str | None) -> bool:
    """Say whether it stands around a place that something is left out, and why."""
    near = text[max(0, start - REACH) : end + REACH]
    if EXCLUSION.search(near) is None:
        return False
    return REASON.search(near) is not None or mostly_in(because, near, MOST)


def procedures_missing(
    prose: Prose,
    procedures: Iterable[Obligation],
    declared: Iterable[tuple[str, Document]],
    catalogue: Catalogue,
) -> Iterator[str]:
    """Yield the obligatory procedures that a manual neither names nor refers to.

    `declared` are documents by the procedure that they are offered for: their id, number or title
    serves too, and so does a list that the manual says all procedures are in. The row of a matrix
    that has nothing but a clause and its title refers to nothing.
    """
    if any(ALL_PROCEDURES.search(text) for each in prose.sections for text in each.texts):
        return
    text = prose.without(frozenset(_titles(catalogue)))
    by_procedure: dict[str, list[Document]] = {}
    for procedure, document in declared:
        by_procedure.setdefault(procedure, []).append(document)
    for each in procedures:
        usual = PROCEDURES.get(each.id)
        names = [folded(each.name.id), folded(each.name.en)]
        for document in by_procedure.get(each.id, ()):
            names += map(folded, (document.id, document.title, document.number or ""))
        named = any(_is_telling(name) and named_in(text, name) for name in names)
        if not named and not (usual and usual.search(text)):
            yield each.id


def _titles(catalogue: Catalogue) -> Iterator[str]:
    """Yield every clause with its title, folded, in either language."""
    for clause in catalogue.clauses:
        yield from (folded(f"{clause.number} {t}") for t in (clause.title.id, clause.title.en))


def _is_telling(name: str) -> bool:
    """Say whether a folded name is one that does not stand in a text by chance."""
    return len(name) >= _SHORTEST_NAME and (" " in name or any(map(str.isdigit, name)))


def processes_missing(prose: Prose, unit: Unit) -> tuple[str, ...] | None:
    """Return the declared processes that a manual leaves out; None where nothing is amiss.

    Nothing is amiss where it describes processes and how they connect. Of the processes of the
    unit file it may name none, for a map is often a picture; where it names most of them, the
    others are left out. Empty: there are none, and it describes no process at all.
    """
    titles = [each.title for each in unit.processes if not is_blank(each.title)]
    others = tuple(title for title in titles if not named_in(prose.whole, folded(title)))
    if PROCESSES.search(prose.whole) is None:
        return others if others or not titles else None
    return others if others and len(others) * 2 <= len(titles) else None
