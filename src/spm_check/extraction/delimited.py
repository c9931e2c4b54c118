"""Tables in plain text, as spreadsheets save them."""

import csv

DELIMITERS = ";\t,"
"""What parts the cells of a row, the likeliest first: Indonesian Excel writes semicolons."""
_SAMPLED = 40
"""How many lines tell the delimiter."""
_LONGEST_CELL = 1_000_000


def table_of(text: str) -> list[tuple[str, ...]]:
    """Return the rows of a text whose cells are parted by semicolons, tabs or commas."""
    lines = text.splitlines()
    delimiter = ""
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == len("sep=;"):
        delimiter = lines[0][-1]  # so Excel says it itself
        text = text.partition("\n")[2]
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter or _delimiter(lines))
    return [tuple(row) for row in reader]


def _delimiter(lines: list[str]) -> str:
    """Return what parts the cells: what stands in most lines, and most evenly."""
    sample = [line for line in lines[:_SAMPLED] if line.strip()]

    def evenness(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in sample if delimiter in line]
        same = max((counts.count(each) for each in set(counts)), default=0)
        return same, sum(counts)

    best = max(DELIMITERS, key=evenness)
    return best if evenness(best)[0] else DELIMITERS[-1]
