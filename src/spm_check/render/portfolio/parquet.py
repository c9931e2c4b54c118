"""The units of a portfolio, and the findings of all of them, as Parquet for programs.

The names of columns and the codes are those of the JSON formats, whatever the language; only
sentences are in the language of the report.
"""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from spm_check import __version__
from spm_check.model.portfolio import Portfolio
from spm_check.render.clean import clean
from spm_check.render.portfolio.in_full import InFull, in_full
from spm_check.render.portfolio.units_table import Column, Type, Value, columns, rows
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    import pyarrow as pa

ROWS = 10_000
"""How many rows are gathered before they are written: a table need not fit in memory."""

FINDINGS: Mapping[str, Type] = {
    "on": "day",
    "group": "text",
    "path": "text",
    "name": "text",
    "kind": "code",
    "number": "count",
    "grade": "code",
    "code": "code",
    "catalogue": "code",
    "clause": "code",
    "requirement": "code",
    "item": "text",
    "title": "text",
    "message": "text",
    "asks": "text",
    "why": "text",
    "action": "text",
    "file": "text",
    "line": "count",
    "column": "count",
    "fingerprint": "text",
}
"""The columns of the table of findings."""


def portfolio_parquet(portfolio: Portfolio, words: Words) -> bytes:
    """Return the units as one table, also those that could not be read."""
    return _table(columns(portfolio, words), rows(portfolio, words), portfolio, words)


def portfolio_findings_parquet(portfolio: Portfolio, words: Words) -> bytes:
    """Return the findings of all units as one table, unit by unit."""
    table = [Column(key, key, type_) for key, type_ in FINDINGS.items()]
    found = (row for each in in_full(portfolio) for row in _findings(each, portfolio, words))
    return _table(table, found, portfolio, words)


def _findings(each: InFull, portfolio: Portfolio, words: Words) -> Iterator[tuple[Value, ...]]:
    speaker, line = Speaker(each, words), each.line
    for number, finding in enumerate(each.findings, 1):
        said, place = speaker.say((finding,)), finding.place
        yield (
            *(portfolio.on, each.group, line.path, line.name, line.kind),
            *(number, finding.grade, finding.code, line.catalogue),
            *(finding.clause, finding.requirement, finding.item),
            *(said.title, said.message, said.asks or None, said.why, said.action),
            *(place.file, place.line, place.column),
            finding.fingerprint(each.unit.name),
        )


def _table(
    table: Sequence[Column],
    lines: Iterable[tuple[Value, ...]],
    portfolio: Portfolio,
    words: Words,
) -> bytes:
    import pyarrow as pa  # noqa: PLC0415  only to write Parquet
    import pyarrow.parquet as pq  # noqa: PLC0415

    about = {"spm-check": __version__, "on": portfolio.on.isoformat(), "language": words.code}
    schema = pa.schema([(each.key, _types(each.type)) for each in table], about)
    paper, rest = io.BytesIO(), iter(lines)
    with pq.ParquetWriter(paper, schema, compression="zstd") as writer:
        while some := list(islice(rest, ROWS)):
            cells = [[_plain(value) for value in values] for values in zip(*some, strict=True)]
            arrays = [
                pa.array(values, field.type) for values, field in zip(cells, schema, strict=True)
            ]
            writer.write_batch(pa.record_batch(arrays, schema=schema))
    return paper.getvalue()


def _plain(value: Value) -> Value:
    """Return a fact that can be stored: the name of a file need not be text at all."""
    return clean(value) if isinstance(value, str) else value


def _types(type_: Type) -> "pa.DataType":
    import pyarrow as pa  # noqa: PLC0415  only to write Parquet

    return {
        "text": pa.string(),
        "code": pa.dictionary(pa.int32(), pa.string()),
        "count": pa.int32(),
        "percent": pa.float64(),
        "day": pa.date32(),
    }[type_]
