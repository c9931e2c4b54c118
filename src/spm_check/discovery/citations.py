"""Clauses of the standard that a text cites by their number."""

import re
from collections.abc import Iterator

from spm_check.model.clause import Catalogue

_ONE = r"\d{1,2}(?:\.\d{1,2}){1,3}"
_NUMBER = rf"(?P<numbers>{_ONE}(?:\s*(?:,|;|&|dan|and|/|s/d|-)\s*{_ONE})*)"
_CITED = re.compile(
    r"(?:\biso(?:/iec)?\s*9001\s*(?:[:\-–]\s*(?P<edition>\d{4}))?[^.;\n\d]{0,25}?"
    r"\b(?:klausul|clause|clauses|pasal|butir|persyaratan|section|elemen|cl)s?\b\.?\s*(?:no\.?\s*)?"
    rf"{_NUMBER})|"
    r"(?:\b(?:klausul|clause|clauses)\b\.?\s*(?:no\.?\s*)?(?:iso\s*9001\s*(?::\s*\d{4})?\s*)?:?\s*"
    rf"{_NUMBER.replace('numbers', 'bare')}"
    r"(?:[^.;\n\d]{0,12}iso\s*9001\s*(?::\s*(?P<later>\d{4}))?)?)",
    re.IGNORECASE,
)
_OTHER_STANDARD = re.compile(
    r"\b(?:iso(?:/iec)?\s*(?!9001)\d{4,5}|17025|13485|14001|45001|37001|27001|ohsas)", re.IGNORECASE
)
_EACH = re.compile(_ONE)
_EDITION_2008 = "2008"


def cited(text: str, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the clauses that a text cites, each with the citation as it stands.

    A number counts only behind a word for clause. Of a later edition, what it corresponds to in
    the catalogue is cited; of another standard, nothing.
    """
    if "9001" not in text and "lausul" not in text.casefold() and "clause" not in text.casefold():
        return
    for match in _CITED.finditer(text):
        before = text[: match.start()] + match[0]
        if _OTHER_STANDARD.search(before) and "9001" not in match[0]:
            continue
        edition = match["edition"] or match["later"] or _year_in(text)
        for number in _EACH.findall(match["numbers"] or match["bare"]):
            for clause in _known(number, edition, catalogue):
                yield clause, number


def _year_in(text: str) -> str:
    match = re.search(r"9001\s*[:\-–]\s*(\d{4})", text)
    return match[1] if match else ""


def _known(number: str, edition: str, catalogue: Catalogue) -> Iterator[str]:
    """Yield clauses with requirements that a number stands for."""
    if edition in {"", _EDITION_2008, "2000"}:
        while number:
            clause = catalogue.clause_by_number.get(number)
            if clause is not None and "." in number:
                yield number if clause.requirements else _first_below(number, catalogue)
                return
            number = number.rpartition(".")[0]
        return
    for clause in catalogue.clauses:
        if "." in clause.number and clause.requirements and number in clause.edition_2015:
            yield clause.number


def _first_below(number: str, catalogue: Catalogue) -> str:
    return next(
        (
            each.number
            for each in catalogue.clauses
            if each.requirements and each.number.startswith(number + ".")
        ),
        number,
    )
