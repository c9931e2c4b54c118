"""How texts are written into a unit file: plain where every reader sees the same, else quoted."""

import re
from collections.abc import Iterable, Iterator

from spm_check.model.entry import NewEntry

PLAIN = re.compile(r"[^\W_](?:[\w./+&;()@%=~^$*?!<>|-]|[ ](?=[^\s#])|:(?=\S))*")
"""What can stand without quotes in block style; colons and number signs only within words."""

FLOW_SIGNS = frozenset(",[]{}:?")
"""What would end a plain text within brackets."""

RESERVED = re.compile(
    r"(?i:null|true|false|yes|no|on|off|y|n)|[-+.\d][-+.\d_eExXoO:a-fA-F]*"
    r"|\d{4}-\d\d?-\d\d?[Tt ].*",
    re.ASCII,
)
"""What other readers of YAML take for something else than text: words, numbers, times."""

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

TYPED = frozenset(
    {
        "confirmed",
        "effective",
        "approved_on",
        "reviewed_on",
        "last",
        "none_until",
        "due",
        "status",
    }
)
"""Keys whose values are no text to anybody: a word or a date, written as it is."""

WORD = re.compile(r"\w[\w-]*")
"""Such a word or date."""


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
    if sign.isprintable():
        return sign
    code = ord(sign)
    return (
        f"\\x{code:02x}"
        if code < 1 << 8
        else f"\\u{code:04x}"
        if code < 1 << 16
        else f"\\U{code:08x}"
    )


def _pairs(entry: NewEntry, *, flow: bool) -> Iterator[str]:
    """Yield the fields of an entry as `key: value`; lists stand in brackets."""
    for key, value in entry.fields.items():
        if isinstance(value, tuple):
            yield f"{key}: [{', '.join(_in_list(key, each) for each in value)}]"
        else:
            yield f"{key}: {value_of(key, value, flow=flow)}"


def value_of(key: str, text: str, *, flow: bool) -> str:
    """Return a text as the value of a key: a word or date as it is, anything else as a text."""
    return text if key in TYPED and WORD.fullmatch(text) else scalar(text, flow=flow)


REFERENCE = re.compile(r"\w[\w.-]*(:[\w.-]+)?")
"""A clause or requirement, which this project's readers take for text without quotes."""


def _in_list(key: str, text: str) -> str:
    plain = key == "clauses" and REFERENCE.fullmatch(text)
    return text if plain else scalar(text, flow=True)


def flow_entry(entry: NewEntry) -> str:
    """Return an entry as it stands in a list within brackets."""
    return f"{{{', '.join(_pairs(entry, flow=True))}}}"


def block_entries(entries: Iterable[NewEntry], indent: int, gap: int, newline: str) -> str:
    """Return entries of a block list: `indent` is the column of the dash, `gap` what follows."""
    dash, under = f"{' ' * indent}-{' ' * gap}", " " * (indent + 1 + gap)
    lines: list[str] = []
    for entry in entries:
        first, *others = _pairs(entry, flow=False)
        lines += [dash + first, *(under + each for each in others)]
    return "".join(line + newline for line in lines)
