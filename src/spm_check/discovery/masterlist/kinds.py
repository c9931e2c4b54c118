"""Of what kind a row is: by its column, its section, its title, its number; never by a guess alone.

A prefix tells little: PM is a *prosedur mutu* here and a *pedoman mutu* there, RM a *rencana
mutu* or a *rekam medis*. What the list says in words goes first.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from spm_check.discovery.texts import folded
from spm_check.model.masterlist import KindBasis
from spm_check.model.proposal import ProposedKind

MANDATORY: frozenset[ProposedKind] = frozenset({"manual", "policy", "objectives"})
"""Kinds that are evidence by themselves: the standard asks for one of each."""


class KindRead(NamedTuple):
    """A kind, and what tells it."""

    kind: ProposedKind
    basis: KindBasis


_OUTSIDE = re.compile(r"\b(?:eksternal|external|dokumen luar|dari luar)\b")

_NAMES: Mapping[ProposedKind, str] = {
    "manual": "manual mutu|pedoman mutu|panduan mutu|manual|quality manual|level 1|level i",
    "policy": "kebijakan mutu|quality policy",
    "objectives": "sasaran mutu|quality objectives?",
    "procedure": "prosedur|prosedur mutu|sop|spo|pos|protap|sob|procedures?|level 2|level ii|"
    "standar operasional prosedur|standar prosedur operasional|prosedur operasional standar",
    "work-instruction": "instruksi kerja|ik|work instructions?|wi|petunjuk kerja|level 3|"
    "level iii|petunjuk teknis|juknis",
    "form": "formulir|form|forms|blanko|fm|checklist|ceklis|daftar tilik|lembar",
    "plan": "rencana mutu|rencana|kak|kerangka acuan|program|plans?|quality plan",
    "decree": "surat keputusan|keputusan|sk|decrees?",
    "external": "peraturan|peraturan perundangan|perundang undangan|regulasi",
    "record": "rekaman|rekaman mutu|catatan mutu|records?|quality records?|bukti",
    "other": "pedoman|panduan|bagan alir|diagram alir|flow ?chart|uraian tugas|guidelines?|"
    "lain lain|lainnya|other|others",
}
"""What kinds are called in a column of kinds or as the name of a section."""

_NAMED = re.compile(
    "|".join(
        rf"(?P<{kind.replace('-', '_')}>\b(?:{names})\b)"
        for kind, names in sorted(_NAMES.items(), key=lambda pair: pair[0] == "other")
    )
)

_HEADS: Mapping[ProposedKind, str] = {
    "manual": "manual mutu|pedoman mutu|panduan mutu|quality manual|manual sistem manajemen mutu",
    "policy": "kebijakan mutu|quality policy",
    "objectives": "sasaran mutu|quality objectives",
    "procedure": "prosedur|sop|spo|protap|standar operasional prosedur|procedure",
    "work-instruction": "instruksi kerja|ik|work instruction",
    "form": "formulir|form|blanko|checklist|daftar tilik",
}
"""Words at the head of a title that say what the document is."""

_WEAK_HEADS: Mapping[ProposedKind, str] = {
    "plan": "rencana|program|kerangka acuan|kak|perencanaan",
    "external": "undang undang|uu|peraturan|permenkes|permenpan|permendagri|perda|perwal|perbup|"
    "pp|kmk|keputusan menteri|sni|iso",
    "decree": "keputusan|surat keputusan|sk",
    "other": "pedoman|panduan|struktur organisasi|uraian tugas|bagan alir",
}
"""Words at the head of a title that may as well belong to what it is about."""

CODES: Mapping[str, ProposedKind] = {
    "MM": "manual",
    "SOP": "procedure",
    "SPO": "procedure",
    "POS": "procedure",
    "PROTAP": "procedure",
    "IK": "work-instruction",
    "WI": "work-instruction",
    "FM": "form",
    "FR": "form",
    "FORM": "form",
    "SK": "decree",
    "KAK": "plan",
    "PED": "other",
}
"""Codes in document numbers that mean one thing wherever they were seen."""

_LEADING = re.compile(r"([A-Z]{2,6}[-/.][^\s]*\d[^\s]*)\s+(?=\S)")
"""A document number that stands before a title."""

AMBIGUOUS = "PM"
"""A *prosedur mutu* where a list has several of them, for a unit has one manual."""


def kind_named(text: str) -> ProposedKind | None:
    """Return the kind that a cell or a section names; None where it names none."""
    words = folded(text)
    if _OUTSIDE.search(words):
        return "external"
    match = _NAMED.search(words)
    return _kind_of(match.lastgroup) if match and match.lastgroup else None


_ENUMERATOR = re.compile(r"^(?:[a-z]|[ivx]+|\d+)\s+")
_FILLERS = re.compile(r"^(?:(?:daftar|induk|dokumen|documents?|kelompok|jenis|bagian)\s+)+")


def kind_of_section(name: str) -> ProposedKind | None:
    """Return the kind of the rows below a section; None where its name begins otherwise.

    "B. Instruksi Kerja Loket" tells one; "Pengendalian Rekaman" is what its rows are about.
    """
    words = _FILLERS.sub("", _ENUMERATOR.sub("", folded(name)))
    if _OUTSIDE.match(words):
        return "external"
    match = _NAMED.match(words)
    return _kind_of(match.lastgroup) if match and match.lastgroup else None


def _kind_of(group: str) -> ProposedKind | None:
    return next((kind for kind in _NAMES if kind.replace("-", "_") == group), None)


def kind_of_all(text: str) -> ProposedKind | None:
    """Return the kind that the name of a whole list tells: "Daftar Induk Instruksi Kerja".

    None where it names several, or one of which a unit has a single document: that is a heading
    on every page of a manual rather than the kind of all rows. Whether the rows are records is
    told by the kind of the list.
    """
    words = folded(text)
    if _OUTSIDE.search(words):
        return "external"
    kinds = {_kind_of(match.lastgroup) for match in _NAMED.finditer(words) if match.lastgroup}
    (kind,) = kinds if len(kinds) == 1 else (None,)
    return None if kind == "record" or kind in MANDATORY else kind


def kind_told(title: str, number: str, codes: Iterable[str] = ()) -> KindRead:
    """Return the kind that title and number tell; `codes` are the codes of all rows of the list.

    `open` where they tell none.
    """
    leading = _LEADING.match(title)
    words = folded(title[leading.end() :] if leading else title)
    strong, weak = _head(words, _HEADS), _head(words, _WEAK_HEADS)
    code = _coded(number or (leading[1] if leading else ""), tuple(codes))
    if strong:
        return KindRead(strong, "title")
    if code:
        return KindRead(code, "number")
    return KindRead(weak, "title") if weak else KindRead("other", "open")


def _head(words: str, heads: Mapping[ProposedKind, str]) -> ProposedKind | None:
    return next((k for k, names in heads.items() if re.match(rf"(?:{names})\b", words)), None)


def codes_in(number: str) -> tuple[str, ...]:
    """Return the codes of letters in a document number, in order."""
    return tuple(re.findall(r"[A-Z]+", number.upper()))


def _coded(number: str, codes: tuple[str, ...]) -> ProposedKind | None:
    own = codes_in(number)
    found = next((CODES[code] for code in own if code in CODES), None)
    if found is None and AMBIGUOUS in own and codes.count(AMBIGUOUS) > 1:
        return "procedure"
    return found
