"""Laws of editing, over unit files in whatever layout people and programs leave behind."""

import re
from itertools import cycle
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from complaining import plain, sound
from spm_check.editing import add_entries, confirm
from spm_check.model.entry import NewEntry, Value

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1)
SPACES = st.integers(1, 3).map(" ".__mul__)
REMARKS = st.sampled_from(["", "  # [a], {b}: - \U0001f600", "   "])
BETWEEN = st.sampled_from(
    ["", "\n", "# documents: ada\n", "      # jauh\n", "  # dekat\n\n", "  \n# records:\n"]
)
VALUES = st.sampled_from(
    ["T", '"T # t"', "'it''s: T'", "T\n        lanjut", "|\n        a\n        b", ">-\n        c"]
)
ANSWERS = st.sampled_from(["no", "tidak", '"no"', "False", "yes", "YA", "", "~", "|\n        no"])
"""What may stand at `confirmed`, with the lines that follow it far enough in."""


class File(NamedTuple):
    """A unit file as it was written by somebody."""

    content: bytes
    staying: bytes
    """The same without the null or the empty brackets that a first entry replaces."""


@st.composite
def entries(draw: st.DrawFn, id_: str) -> list[str]:
    """Return the lines of an entry in block style."""
    fields = [f"id: {id_}", f"title: {draw(VALUES)}", "clauses: [4.2.3,\n        8.3]"]
    answer = draw(st.none() | ANSWERS)
    if answer is not None:
        fields.append(f"confirmed: {answer}")
    first, *others = fields
    return [first, *draw(st.permutations(others))]


@st.composite
def block_lists(draw: st.DrawFn, section: str) -> str:
    """Return a section whose entries stand below one another."""
    lead, gap = draw(st.sampled_from(["", "  ", "   "])), draw(SPACES)
    lines = [f"{section}:{draw(REMARKS)}\n", draw(BETWEEN)]
    for number in range(draw(st.integers(1, 3))):
        if draw(st.booleans()):
            lines.append(f"{lead}-{gap}{{id: {section}-{number}, confirmed: no}}{draw(REMARKS)}\n")
        else:
            dash = f"-{gap}" if draw(st.booleans()) else f"-  # a - b\n{lead} {gap}"
            told = draw(entries(f"{section}-{number}"))
            lines.append(lead + dash + f"\n{lead} {gap}".join(told) + "\n")
        lines.append(draw(BETWEEN))
    return "".join(lines)


@st.composite
def flow_lists(draw: st.DrawFn, section: str) -> str:
    """Return a section in brackets."""
    apart = draw(st.sampled_from([" ", "\n   ", "  # a, ]\n  "]))
    told = [f"{{id: {section}-{n}, confirmed: tidak}}" for n in range(draw(st.integers(1, 3)))]
    end = draw(st.sampled_from(["", ",", " ,  # b\n  "])) + draw(st.sampled_from(["", "\n  "]))
    return f"{section}: [{apart}{f',{apart}'.join(told)}{end}]{draw(REMARKS)}\n"


def empty_sections(section: str) -> st.SearchStrategy[str]:
    """Return a section without entries; between NULs what its first entry replaces."""
    said = ["", "\0 []\0", "\0 ~\0", " [  # belum\n  ]"]
    return st.tuples(st.sampled_from(said), REMARKS).map(lambda e: f"{section}:{e[0]}{e[1]}\n")


@st.composite
def unit_files(draw: st.DrawFn) -> File:
    """Return unit files in many layouts, line endings and encodings."""
    parts = [draw(st.sampled_from(["", "# awal\n", "---\n", "\n"])), "format: spm-check/unit/1\n"]
    for section in draw(st.lists(st.sampled_from(["documents", "records"]), unique=True)):
        layouts = [block_lists(section), flow_lists(section), empty_sections(section)]
        parts += [draw(BETWEEN), draw(st.one_of(layouts))]
    parts += ["unit:\n", "  name: U\n", draw(BETWEEN), draw(st.sampled_from(["", "...\n# x\n"]))]
    text = "".join(parts)
    if draw(st.booleans()):
        text = text.removesuffix("\n")
    breaks = cycle(draw(st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=1, max_size=3)))
    text = re.sub("\n", lambda _: next(breaks), text)
    mark = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    without = re.sub("\0[^\0]*\0", "", text)
    return File(mark + text.replace("\0", "").encode(), mark + without.encode())


def data(content: bytes) -> Any:
    """Return what a unit file says."""
    return plain(sound(content.decode("utf-8-sig")))


def remains(old: bytes, new: bytes) -> bool:
    """Say whether taking away some bytes of the new content gives the old one."""
    rest = iter(new)
    return all(byte in rest for byte in old)


@given(unit_files(), st.sampled_from(["documents", "records"]), TEXTS, TEXTS)
def test_a_new_entry_is_read_as_meant_and_nothing_else_changes(
    file: File, section: Any, title: str, path: str
) -> None:
    fields: dict[str, Value] = {"id": "BARU", "title": title, "clauses": ("8.3",), "file": path}
    new = add_entries(file.content, [NewEntry(section, fields)])
    before, after = data(file.content), data(new)
    entry = after[section].pop()

    assert remains(file.staying, new)
    assert {**fields, "clauses": ["8.3"]} == entry
    assert (before.pop(section, None) or []) in (after[section], "~")  # "~": there was none
    assert before == {key: value for key, value in after.items() if key != section}


@given(unit_files())
def test_a_comment_keeps_the_line_above_it(file: File) -> None:
    new = add_entries(file.content, [NewEntry("documents", {"id": "BARU"})])

    assert comments(file.content) == comments(new)


def comments(content: bytes) -> list[str]:
    """Return the comments of a unit file in their order."""
    return re.findall(r"#[^\n\r]*", content.decode())


@given(
    unit_files(),
    st.sets(st.sampled_from([f"{s}-{n}" for s in ("documents", "records") for n in range(3)])),
)
def test_confirming_changes_one_word_at_each_entry_named(file: File, ids: set[str]) -> None:
    new = confirm(file.content, ids)
    before, after = data(file.content), data(new)

    for section in ("documents", "records"):
        for old, entry in zip(listed(before, section), listed(after, section), strict=True):
            if old["id"] in ids and "confirmed" in old:
                assert entry.pop("confirmed").lower() in {"yes", "ya", "true"}
                del old["confirmed"]
    assert before == after
    assert comments(file.content) == comments(new)
    assert file.content.count(b"\n") - new.count(b"\n") <= file.content.count(b"|")
    assert new == confirm(new, ids)


def listed(root: Any, section: str) -> list[Any]:
    """Return the entries of a section."""
    found = root.get(section)
    return found if isinstance(found, list) else []
