"""The texts of a file, and what a phrase weighs in each."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spm_check.discovery.control_block import ControlBlock
from spm_check.discovery.fields import is_list
from spm_check.discovery.labels import field_of, labelled
from spm_check.discovery.texts import folded
from spm_check.discovery.titles import PEOPLE, SIGNING, head, is_title
from spm_check.model.extract import Extract
from spm_check.model.proposal import Source

WEIGHTS: dict[Source, float] = {
    "title": 10,
    "file-name": 8,
    "header": 6,
    "heading": 4,
    "property": 2,
    "body": 1,
    "folder": 1,
}
"""What a phrase weighs by where it stands."""

PURPOSE = 3.0
"""What a phrase weighs where a paper says what it is for."""

BODY = 120
"""How many lines and rows of the body are read; a first page has fewer."""

HEADING_WORDS = 9

_PURPOSE = re.compile(
    r"(?:[a-z]|[ivx]+|\d{1,2})? ?(?:tujuan|pengertian|maksud|purpose|objectives?|aim|scope|"
    r"ruang lingkup|summary|this (?:procedure|policy|sop|document)|prosedur ini|definisi|aims)\b"
)
_CITED_LAWS = re.compile(
    r"(?:[a-z]|\d{1,2})? ?(?:undang undang|uu|peraturan|permenkes|permenpan|permendagri|permen|pp|"
    r"pmk|kmk|perpres|keputusan menteri|keputusan presiden|kepmenkes|perda|perwal|perbup|inpres|"
    r"mengingat|lembaran negara|tambahan lembaran|berita negara)\b"
)
_NUMBERED = re.compile(r"\s*(?:[A-Z]|[IVX]+|\d{1,2}(?:\.\d{1,2})*)[.)]\s+\S")


class Passage(NamedTuple):
    """A stretch of text, where it stands, and what a phrase in it weighs."""

    source: Source
    text: str
    weight: float


def passages(path: str, extract: Extract, block: ControlBlock) -> Iterator[Passage]:
    """Yield the texts of a file, those that weigh most first; no text twice."""
    *folders, name = path.split("/")
    yield _at("file-name", name_of(name))
    titles = head(extract, block)
    for number, text in enumerate(titles):
        yield Passage("title", text, WEIGHTS["title"] if number < 2 else WEIGHTS["title"] - 3)  # noqa: PLR2004
    told = {folded(text) for text in titles}
    for source, text in _others(extract):
        words = folded(text)
        if words and words not in told:
            told.add(words)
            yield _at(source, text)
    yield from _body(extract, told)
    for folder in folders:
        yield _at("folder", folder)


def name_of(name: str) -> str:
    """Return the name of a file without its ending, with words run together parted."""
    stem, dot, ending = name.rpartition(".")
    text = stem if dot and stem and len(ending) <= 5 else name  # noqa: PLR2004  no ending is longer
    parted = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", text)
    return re.sub(r"(?<=[A-Za-z]{3})(?=\d)|(?<=\d)(?=[A-Za-z]{3})", " ", parted)


def _at(source: Source, text: str) -> Passage:
    return Passage(source, text, WEIGHTS[source])


def _others(extract: Extract) -> Iterator[tuple[Source, str]]:
    for text in extract.headers:
        yield "header", text
    for text in extract.headings:
        yield "heading", text
    for text in extract.sheets:
        yield "heading", text
    if extract.title:
        yield "property", extract.title


def _body(extract: Extract, told: set[str]) -> Iterator[Passage]:
    """Yield lines and rows; laws that are only cited tell nothing of what a paper is for."""
    purpose = 0
    for line in (*extract.lines[:BODY], *_rows(extract.rows[:BODY])):
        words = folded(line)
        if not words or words in told or _CITED_LAWS.match(words):
            continue
        told.add(words)
        if _PURPOSE.match(words):
            purpose = 2
        elif _NUMBERED.match(line) and is_title(line) and words.count(" ") < HEADING_WORDS:
            yield Passage("heading", line, WEIGHTS["heading"] / 2)
            continue
        if purpose:
            purpose -= 1
            yield Passage("body", line, PURPOSE)
        elif not any(field != "title" for field, _ in labelled(line)):
            yield _at("body", line)


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows as lines, without those of the control block and of those who sign."""
    signing = 0
    for number, row in enumerate(rows):
        fields = [field_of(cell.strip(" :")) for cell in row]
        inside = any(any(labelled(cell)) for cell in row)
        if is_list(rows, number):
            fields, inside = [], False
        if sum(field in PEOPLE for field in fields) > 1:
            signing = SIGNING
        if signing or inside or any(fields):
            signing = max(0, signing - 1)
            continue
        yield " ; ".join(row)
