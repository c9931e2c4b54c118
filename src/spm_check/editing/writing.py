"""How texts are written into a unit file: plain where every reader sees the same, else quoted."""

import re
from collections.abc import Iterable, Iterator, Mapping

from spm_check.model.entry import NewEntry, Value

PLAIN = re.compile(r"[^\W_](?:[\w./+&;()@%=~^$*?!<>|-]|[ ](?=[^\s#])|:(?=\S))*")
"""What can stand without quotes in block style; colons and number signs only within words."""

FLOW_SIGNS = frozenset(",[]{}:?")
"""What would end a plain text within brackets."""

RESERVED = re.compile(
    r"(?i:null|true|false|yes|no|on|off|y|n)|[-+.\d][-+.\d_eExXoO:a-fA-F]*", re.ASCII
)
"""What other readers of YAML take for something else than text."""

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

TYPED = frozenset({"confirmed", "effective", "approved_on", "reviewed_on", "last", "none_until"})
"""Keys whose values are no text to anybody: a word or a date, written as it is."""


def scalar(text: str, *, flow: bool) -> str:
    """Return a text as it is written in block style, or within brackets."""
    plain = PLAIN.fullmatch(text) and not RESERVED.fullmatch(text)
    if plain and not (flow and FLOW_SIGNS.intersection(text)):
        return text
    if text.isprintable() and "\\" not in text and '"' not in text:
        return f'"{text}"'
    if text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if sign in ESCAPES:
        return ESCAPES[sign]
    return sign if sign.isprintable() else f"\\U{ord(sign):08x}"


def pairs(fields: Mapping[str, Value]) -> Iterator[str]:
    """Yield the fields of an entry as `key: value` in block style; lists stand in brackets."""
    for key, value in fields.items():
        if isinstance(value, tuple):
            yield f"{key}: [{', '.join(_in_brackets(each) for each in value)}]"
        else:
            yield f"{key}: {value if key in TYPED else scalar(value, flow=False)}"


def block_entry(entry: NewEntry, indent: int, gap: int, newline: str) -> str:
    """Return an entry of a block list: `indent` is the column of its dash, `gap` what follows."""
    first, *others = pairs(entry.fields)
    lead = " " * indent
    lines = [f"{lead}-{' ' * gap}{first}", *(f"{lead} {' ' * gap}{each}" for each in others)]
    return "".join(f"{line}{newline}" for line in lines)


def flow_entry(entry: NewEntry) -> str:
    """Return an entry as it stands in a list within brackets."""
    written: list[str] = []
    for key, value in entry.fields.items():
        if isinstance(value, tuple):
            written.append(f"{key}: [{', '.join(_in_brackets(each) for each in value)}]")
        else:
            written.append(f"{key}: {value if key in TYPED else scalar(value, flow=True)}")
    return f"{{{', '.join(written)}}}"


REFERENCE = re.compile(r"[\w.-]+(:[\w.-]+)?")
"""A clause or requirement, which this project's readers take for text without quotes."""


def _in_brackets(text: str) -> str:
    return text if REFERENCE.fullmatch(text) else scalar(text, flow=True)


def block_entries(entries: Iterable[NewEntry], indent: int, gap: int, newline: str) -> str:
    """Return several entries of a block list."""
    return "".join(block_entry(entry, indent, gap, newline) for entry in entries)
