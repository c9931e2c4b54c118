"""Ids for entries: from the document number where it has one in it, else by kind."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from spm_check.discovery.entries import PREFIXES
from spm_check.discovery.masterlist.kinds import AMBIGUOUS, CODES
from spm_check.model.proposal import ProposedKind

_IDENTIFIER = re.compile(r"[^\W_][\w./-]{0,39}")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Ids:
    """Gives out ids, each once; the ones that rows ask for are kept from the others."""

    def __init__(self, taken: Iterable[str], wished: Iterable[str | None]) -> None:
        """Take the ids of the unit file, and those that the rows of the list will ask for."""
        self._taken = {each.casefold() for each in taken}
        self._wished = {each.casefold() for each in wished if each}
        self._counts: Counter[ProposedKind] = Counter()

    def give(self, wish: str | None, kind: ProposedKind) -> str:
        """Return the id wished for, or that with a count; without a wish the next of the kind."""
        if wish is None:
            id_ = next(each for each in self._counted(kind) if self._is_free(each))
        else:
            id_, count = wish, 1
            while id_.casefold() in self._taken:
                count += 1
                id_ = f"{wish}-{count}"
        self._taken.add(id_.casefold())
        return id_

    def _counted(self, kind: ProposedKind) -> Iterator[str]:
        """Yield the ids of a kind from where its count stands: SOP-01, SOP-02."""
        while True:
            self._counts[kind] += 1
            yield f"{PREFIXES[kind]}-{self._counts[kind]:02}"

    def _is_free(self, id_: str) -> bool:
        return id_.casefold() not in self._taken and id_.casefold() not in self._wished


def wish_of(number: str, kind: ProposedKind) -> str | None:
    """Return the id that a document number leads to: SOP-001 for `SOP/001/WM/2016`.

    A record has no other place for its number, so that the whole of it is the id, if it can be
    one. None where there is no number, or no code and count in it.
    """
    return _tidy(number) if kind == "record" else _short(number)


def _tidy(number: str) -> str | None:
    tidy = re.sub(r"\s*([/.-])\s*", r"\1", number.strip()).replace(" ", "-")
    return tidy if _IDENTIFIER.fullmatch(tidy) else None


def _short(number: str) -> str | None:
    """Return code and count: the count follows the code, or else stands before it."""
    words = re.findall(r"[A-Z]+|\d+", number.upper())
    at = next((n for n, word in enumerate(words) if word in CODES or word == AMBIGUOUS), None)
    if at is None:
        return None
    counts = [
        w for w in (*words[at + 1 :], *words[:at]) if w.isdecimal() and not _YEAR.fullmatch(w)
    ]
    return f"{words[at]}-{counts[0]:0>2}" if counts and len(counts[0]) < len("10000") else None
