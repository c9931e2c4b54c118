"""However a unit file is laid out, a new entry finds its place, and every sign around it stays."""

import pytest

from spm_check.editing import add_entries
from spm_check.model.entry import NewEntry

HEAD = "format: spm-check/unit/1\nunit: {name: Unit, kind: agency}\n"
NEW = NewEntry("documents", {"id": "SOP-01", "clauses": ("4.2.3",)})
BLOCK = "  - id: SOP-01\n    clauses: [4.2.3]\n"
FLOW = "{id: SOP-01, clauses: [4.2.3]}"


def added(text: str) -> str:
    """Return a text with the new entry."""
    return add_entries(text.encode(), [NEW]).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "documents:\n  - id: A\n    # periksa\n\n  # dan lagi\nrecords:\n",
            f"documents:\n  - id: A\n    # periksa\n\n  # dan lagi\n{BLOCK}records:\n",
            id="comments of the list stay with it",
        ),
        pytest.param(
            "documents:\n  - id: A\n\n# rekaman\nrecords:\n",
            f"documents:\n  - id: A\n{BLOCK}\n# rekaman\nrecords:\n",
            id="comments of what follows stay with that",
        ),
        pytest.param(
            "documents:\n  -   # satu - dua\n    id: A\n",
            f"documents:\n  -   # satu - dua\n    id: A\n{BLOCK}",
            id="a dash of its own, and one in a comment",
        ),
        pytest.param(
            "documents:\n-\n    id: A\n",
            "documents:\n-\n    id: A\n-   id: SOP-01\n    clauses: [4.2.3]\n",
            id="a dash at the edge",
        ),
        pytest.param(
            "documents:\n  - id: A\n    title: |+\n      a\n\n\nrecords:\n",
            f"documents:\n  - id: A\n    title: |+\n      a\n\n\n{BLOCK}records:\n",
            id="empty lines that are text",
        ),
        pytest.param(
            "documents:\n  - id: A\n    title: |\n      a",
            f"documents:\n  - id: A\n    title: |\n      a\n{BLOCK}",
            id="a block of text that ends with the file",
        ),
        pytest.param("documents:   \n", f"documents:   \n{BLOCK}", id="blanks behind a key"),
        pytest.param("documents: ~  # ?\n", f"documents:   # ?\n{BLOCK}", id="a null"),
        pytest.param("documents: []\n", f"documents:\n{BLOCK}", id="empty brackets"),
        pytest.param("documents:   []  \n", f"documents:  \n{BLOCK}", id="blanks around brackets"),
        pytest.param(
            "documents: [  # isi\n]\n",
            f"documents: [  # isi\n  {FLOW}\n]\n",
            id="a comment in empty brackets",
        ),
        pytest.param(
            "documents: [\n  {id: A},\n  {id: B}   # a, b\n]\n",
            f"documents: [\n  {{id: A}},\n  {{id: B}},   # a, b\n  {FLOW}\n]\n",
            id="brackets over several lines",
        ),
        pytest.param(
            "documents: [\n  {id: A},   # a\n]\n",
            f"documents: [\n  {{id: A}},   # a\n  {FLOW},\n]\n",
            id="a comma at the end",
        ),
        pytest.param(
            "documents: [\n  {id: A}]\n",
            f"documents: [\n  {{id: A}},\n  {FLOW}]\n",
            id="a bracket behind the last",
        ),
        pytest.param(
            "documents: [{id: A}, ]\n", f"documents: [{{id: A}}, {FLOW}, ]\n", id="one line"
        ),
        pytest.param(
            "offices:\n# documents: ada di lemari\n  a: {title: A}\n",
            f"offices:\n# documents: ada di lemari\n  a: {{title: A}}\n\ndocuments:\n{BLOCK}",
            id="a comment in the midst of another section",
        ),
        pytest.param(
            "# documents:\n#   - id: contoh\n# records:\n",
            f"# documents:\n#   - id: contoh\ndocuments:\n{BLOCK}# records:\n",
            id="two sections commented out",
        ),
        pytest.param(
            "... # habis\n# a\n\n# b\n",
            f"\ndocuments:\n{BLOCK}... # habis\n# a\n\n# b\n",
            id="comments below the end",
        ),
        pytest.param(
            "...\n# documents:\n", f"\ndocuments:\n{BLOCK}...\n# documents:\n", id="beyond the end"
        ),
        pytest.param(
            "? documents\n: - id: A\n",
            f"? documents\n: - id: A\n{BLOCK}",
            id="a key with a question mark",
        ),
        pytest.param(
            '"documents":\n  - id: "\U0001f600"\n',
            f'"documents":\n  - id: "\U0001f600"\n{BLOCK}',
            id="a quoted key",
        ),
    ],
)
def test_a_layout(before: str, after: str) -> None:
    assert HEAD + after == added(HEAD + before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{unit: {name: A}}\n", f"{{unit: {{name: A}}, documents: [{FLOW}]}}\n"),
        ("{unit: {}, documents: []}\n", f"{{unit: {{}}, documents: [{FLOW}]}}\n"),
        ("{documents: , unit: {}}\n", f"{{documents: [{FLOW}], unit: {{}}}}\n"),
        (
            '{\n  "unit": {}  # a\n}\n',
            f'{{\n  "unit": {{}},  # a\n  documents: [{FLOW}]\n}}\n',
        ),
        (
            "  unit: {}\n",
            "  unit: {}\n\n  documents:\n    - id: SOP-01\n      clauses: [4.2.3]\n",
        ),
    ],
)
def test_a_file_in_braces_or_further_in_goes_on_so(before: str, after: str) -> None:
    assert after == added(before)


def test_a_comment_above_the_whole_file_keeps_no_place() -> None:
    before = "# daftar\n# documents: SOP dan IK\n---\n" + HEAD

    assert before + f"\ndocuments:\n{BLOCK}" == added(before)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_new_line_ends_as_the_one_before_it(ending: str) -> None:
    other = "\n" if ending == "\r\n" else "\r\n"
    head = HEAD.replace("\n", other)
    before = head + f"documents:{ending}  - id: A{ending}records:{other}"
    new = BLOCK.replace("\n", ending)

    assert head + f"documents:{ending}  - id: A{ending}{new}records:{other}" == added(before)
