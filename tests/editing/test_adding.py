"""Entries are added where they belong, and nothing that people wrote is touched."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaining import plain, sound
from running import EXAMPLES
from spm_check.editing import TakenError, UneditableError, add_entries
from spm_check.editing.writing import scalar
from spm_check.errors import UnusableError
from spm_check.model.entry import NewEntry
from spm_check.reading.text.limits import Limits

HEAD = "format: spm-check/unit/1\nunit: {name: Unit, kind: agency}   # siapa\n"
DOCUMENT = NewEntry(
    "documents",
    {
        "id": "SOP-01",
        "title": "Kendali: dokumen #1",
        "kind": "procedure",
        "clauses": ("4.2.3", "8.3"),
        "file": "sop/a b.docx",
        "confirmed": "no",
    },
)
RECORD = NewEntry(
    "records", {"id": "RM-01", "title": "Notulen", "clauses": ("5.6.1",), "file": "n.pdf"}
)
BLOCK = """  - id: SOP-01
    title: "Kendali: dokumen #1"
    kind: procedure
    clauses: [4.2.3, 8.3]
    file: sop/a b.docx
    confirmed: no
"""
SOUND = [path for path in sorted(EXAMPLES.glob("*/unit.yaml")) if path.parent.name != "broken"]


def added(text: str, *entries: NewEntry) -> str:
    """Return a text with entries added."""
    return add_entries(text.encode(), entries).decode()


def data(text: str) -> Any:
    """Return the texts of a unit file as plain lists and mappings."""
    return plain(sound(text))


def kept(old: str, new: str) -> bool:
    """Say whether a text is another one with something put in at one place."""
    start = 0
    while start < len(old) and new[start] == old[start]:
        start += 1
    return new.endswith(old[start:])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(HEAD, HEAD + "\ndocuments:\n" + BLOCK, id="no section"),
        pytest.param(HEAD + "documents:\n", HEAD + "documents:\n" + BLOCK, id="empty section"),
        pytest.param(
            HEAD + "documents: []  # belum\nrecords:\n",
            HEAD + "documents:   # belum\n" + BLOCK + "records:\n",
            id="empty brackets",
        ),
        pytest.param(
            HEAD + "# documents:\n#   - id: contoh\n\n# akhir\n",
            HEAD + "# documents:\n#   - id: contoh\ndocuments:\n" + BLOCK + "\n# akhir\n",
            id="a comment keeps the place",
        ),
        pytest.param(HEAD.rstrip("\n"), HEAD + "\ndocuments:\n" + BLOCK, id="no last line break"),
        pytest.param(
            HEAD + "...\n# catatan\n",
            HEAD + "\ndocuments:\n" + BLOCK + "...\n# catatan\n",
            id="before the end mark",
        ),
    ],
)
def test_a_section_that_is_not_there_yet(before: str, after: str) -> None:
    assert after == added(before, DOCUMENT)


def test_a_list_goes_on_as_far_in_as_it_is() -> None:
    before = HEAD + "documents:\n-   id: A\n    title: A\n    location: x   # lemari\n# akhir\n"
    lines = added(before, DOCUMENT).splitlines()

    assert "-   id: SOP-01" == lines[6]
    assert "    confirmed: no" == lines[11]
    assert "# akhir" == lines[12]


def test_entries_stay_as_far_apart_as_they_are() -> None:
    entry = "  - {id: %s, title: T, kind: plan, location: Lemari}\n"
    apart = HEAD + "documents:\n" + entry % "A" + "\n" + entry % "B"
    close = HEAD + "documents:\n" + entry % "A" + entry % "B"

    assert apart + "\n" + BLOCK == added(apart, DOCUMENT)
    assert close + BLOCK == added(close, DOCUMENT)


def test_a_list_in_brackets_goes_on_in_brackets() -> None:
    before = HEAD + "documents: [{id: A, title: A, kind: plan, location: L}]   # semua\n"
    after = added(before, DOCUMENT)

    assert after.endswith("file: sop/a b.docx, confirmed: no}]   # semua\n")
    assert kept(before, after)
    assert 2 == len(data(after)["documents"])


def test_an_entry_that_ends_with_a_long_text() -> None:
    before = (
        HEAD
        + "documents:\n  - id: A\n    location: L\n    title: |\n      satu\n      dua\nrecords:\n"
    )

    assert before.replace("records:", BLOCK + "records:") == added(before, DOCUMENT)


def test_line_endings_are_those_of_the_neighbours() -> None:
    before = (HEAD + "documents:\n  - {id: A, title: A, kind: plan, location: L}\n").replace(
        "\n", "\r\n"
    )
    after = added(before, DOCUMENT)

    assert after.count("\n") == after.count("\r\n")
    assert after.startswith(before)


def test_a_byte_order_mark_stays() -> None:
    content = b"\xef\xbb\xbf" + HEAD.encode()

    assert add_entries(content, [DOCUMENT]).startswith(content)


def test_documents_and_records_go_each_to_its_section() -> None:
    after = data(added(HEAD, DOCUMENT, RECORD))

    assert ["SOP-01"] == [entry["id"] for entry in after["documents"]]
    assert ["RM-01"] == [entry["id"] for entry in after["records"]]


def test_a_change_that_would_not_be_read_back_as_meant_is_refused() -> None:
    too_long = NewEntry("documents", {"id": "SOP-01", "title": "x" * 20_001})

    with pytest.raises(UneditableError):
        added(HEAD, too_long)


def test_a_file_that_would_become_too_big_to_be_read_is_refused() -> None:
    with pytest.raises(UneditableError):
        add_entries(HEAD.encode(), [DOCUMENT], Limits(bytes=len(HEAD) + 50))


@pytest.mark.parametrize("day", ["2012-01-02\nx: y", "2012 # y", "", "a: b"])
def test_what_should_be_a_date_and_is_none_cannot_break_out(day: str) -> None:
    after = data(added(HEAD, NewEntry("documents", {"id": "A", "effective": day})))

    assert [{"id": "A", "effective": day}] == after["documents"]


@pytest.mark.parametrize("taken", ["documents", "records"])
def test_an_id_is_never_given_twice(taken: str) -> None:
    with pytest.raises(TakenError):
        added(HEAD + f"{taken}: [{{id: SOP-01}}]\n", DOCUMENT)
    with pytest.raises(TakenError):
        added(HEAD, DOCUMENT, DOCUMENT)


@pytest.mark.parametrize("content", [b"a: [", b"a: \xff", b"\tunit:", b"a: 1\na: 2\n"])
def test_what_cannot_be_read_is_not_changed(content: bytes) -> None:
    with pytest.raises(UnusableError):
        add_entries(content, [DOCUMENT])


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.parent.name)
def test_every_example_keeps_every_byte(path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    document = NewEntry("documents", {**DOCUMENT.fields, "id": "BARU-1"})
    record = NewEntry("records", {**RECORD.fields, "id": "BARU-2"})
    one, both = added(before, document), added(before, document, record)

    assert kept(before, one)
    assert kept(one, both)
    assert before.count("#") == both.count("#") - 1  # the one in the new title


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1)


@given(TEXTS)
def test_any_text_is_written_so_that_it_is_read_back(text: str) -> None:
    told = f"a: {scalar(text, flow=False)}\nb: [{scalar(text, flow=True)}, x]\n"

    assert {"a": text, "b": [text, "x"]} == data(told)


@pytest.mark.parametrize(
    "text",
    ["no", "12", "1.0", "2012-01-02", "2012-01-02 10:00:00", "null", "a: b", "a #b", "- a", "~"],
)
def test_what_others_would_misread_is_quoted(text: str) -> None:
    assert re.match("[\"']", scalar(text, flow=False))


@pytest.mark.parametrize("text", ["Kendali dokumen", "SOP/001/12", "a b (2).docx"])
def test_plain_words_stay_plain(text: str) -> None:
    assert text == scalar(text, flow=False)
