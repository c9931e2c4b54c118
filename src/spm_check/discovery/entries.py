"""A proposal as an entry of the unit file, to be confirmed by a person."""

import re
from collections.abc import Collection, Iterable, Iterator
from unicodedata import normalize

from spm_check.model.entry import NewEntry, Value
from spm_check.model.proposal import Proposal, ProposedKind
from spm_check.model.unit import Office

PREFIXES: dict[ProposedKind, str] = {
    "manual": "MM",
    "policy": "KM",
    "objectives": "SM",
    "procedure": "SOP",
    "work-instruction": "IK",
    "plan": "RK",
    "decree": "SK",
    "form": "FM",
    "external": "DE",
    "other": "DL",
    "record": "RM",
}
"""How ids of each kind begin, as units number them."""

DIGITS = 2
PUNCTUATION = re.compile(r"[^\w]+")


def entries_of(
    proposals: Iterable[Proposal], taken: Collection[str], offices: Collection[Office]
) -> Iterator[NewEntry]:
    """Yield an unconfirmed entry for each proposal that names a clause and a kind.

    `taken` are the ids that are in use; offices of the control block are named where they are
    plainly one of `offices`.
    """
    used = set(taken)
    for proposal in proposals:
        if proposal.suggestions and proposal.kind and can_be_declared(proposal.path):
            id_ = free_id(PREFIXES[proposal.kind], used)
            used.add(id_)
            yield entry_of(proposal, id_, offices, confirmed=False)


def entry_of(
    proposal: Proposal, id_: str, offices: Collection[Office], *, confirmed: bool
) -> NewEntry:
    """Return the entry of one proposal, without the fields that it does not tell."""
    fields: dict[str, Value | None] = {"id": id_, "title": proposal.title or _name(proposal.path)}
    is_record = proposal.kind == "record"
    if not is_record:
        fields["kind"] = proposal.kind
    fields["clauses"] = tuple(each.clause for each in proposal.suggestions if not each.faint)
    fields["file"] = proposal.path
    if not is_record:
        fields["number"] = proposal.number
        fields["revision"] = proposal.revision
        fields["prepared_by"] = office_of(proposal.prepared_by, offices)
        fields["approved_by"] = office_of(proposal.approved_by, offices)
        fields["effective"] = proposal.effective.isoformat() if proposal.effective else None
    fields["confirmed"] = None if confirmed else "no"
    return NewEntry(
        "records" if is_record else "documents",
        {key: value for key, value in fields.items() if value},
    )


def can_be_declared(path: str) -> bool:
    """Say whether a unit file can name a path: it is text, and none that the reader refuses."""
    return "\\" not in path and path.isprintable()


def free_id(prefix: str, taken: Collection[str]) -> str:
    """Return the first id of a prefix that is not taken: SOP-01, SOP-02."""
    known = {each.casefold() for each in taken}
    number = 1
    while (id_ := f"{prefix}-{number:0{DIGITS}}").casefold() in known:
        number += 1
    return id_


def office_of(text: str | None, offices: Iterable[Office]) -> str | None:
    """Return the key of the office that a text names by its title or its holder; else None."""
    said = _plain(text)
    for office in offices:
        names = (_plain(office.title), _plain(office.holder))
        if any(name and f" {name} " in f" {said} " for name in names):
            return office.key
    return None


def _plain(text: str | None) -> str:
    """Return a text as it is compared: lower case, no punctuation."""
    return PUNCTUATION.sub(" ", normalize("NFC", text or "").casefold()).strip()


def _name(path: str) -> str:
    """Return the name of a file without its ending, as a title where there is none."""
    stem = path.rpartition("/")[2].rpartition(".")
    return " ".join(re.sub(r"[_]+", " ", stem[0] or stem[2]).split())
