"""What people wrote in Markdown keeps its words, its marks and its lists."""

from hypothesis import given
from hypothesis import strategies as st

from spm_check.render.paper.manual.prose import prose
from spm_check.render.paper.sheet import Block, Cell, Prose, Span, Table


def spans(*texts: str) -> tuple[Span, ...]:
    return tuple(map(Span, texts))


def test_paragraphs_lists_and_marks() -> None:
    text = "Satu **dua** *tiga*.\n\n1. a\n   - b\n2. c\n\nAkhir"

    expected: list[Block] = [
        Prose(
            (Span("Satu "), Span("dua", bold=True), Span(" "), Span("tiga", italic=True), Span("."))
        ),
        Prose(spans("a"), "1.", 1),
        Prose(spans("b"), "•", 2),
        Prose(spans("c"), "2.", 1),
        Prose(spans("Akhir")),
    ]
    assert expected == list(prose(text))


def test_a_second_paragraph_of_an_item_has_no_mark() -> None:
    expected = [Prose(spans("a"), "•", 1), Prose(spans("b"), "", 1)]

    assert expected == list(prose("- a\n\n  b\n"))


def test_a_blank_to_be_filled_in_is_a_piece_of_its_own() -> None:
    text = "Setiap [isi: berapa] bulan, [fill in: where]."

    expected = Prose(
        (
            Span("Setiap "),
            Span("[isi: berapa]", todo=True),
            Span(" bulan, "),
            Span("[fill in: where]", todo=True),
            Span("."),
        )
    )
    assert [expected] == list(prose(text))


def test_headings_code_links_and_tables_keep_their_words() -> None:
    text = "# Judul\n\n    kode\n\n[tautan](http://a)\n\n| a | b |\n|---|---|\n| c | d |\n"

    heading, code, link, table = prose(text)

    assert Prose((Span("Judul", bold=True),)) == heading
    assert Prose(spans("kode")) == code
    assert Prose(spans("tautan", " (http://a)")) == link
    assert isinstance(table, Table)
    assert (("a", "b"), ((Cell("c"), Cell("d")),)) == (table.heads, table.rows)


def words_of_blocks(text: str) -> str:
    """Return everything that the blocks of a text say, without blanks."""
    said = []
    for block in prose(text):
        if isinstance(block, Prose):
            said += [span.text for span in block.spans]
        elif isinstance(block, Table):
            said += [*block.heads, *(cell.text for row in block.rows for cell in row)]
    return "".join("".join(said).split())


PLAIN = st.text("abc äöé.,;:()?'\"/%=", min_size=1, max_size=30)


@given(st.lists(PLAIN.filter(str.strip), min_size=1, max_size=5))
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    text = "\n\n".join(f"x{each}" for each in paragraphs)

    assert "".join(text.split()) == words_of_blocks(text)


def test_a_comment_is_a_note_among_the_writers() -> None:
    assert "ab" == words_of_blocks("a\n\n<!-- periksa\n\nlagi -->\n\nb")
    assert [Prose(spans("a ", " b"))] == list(prose("a <!-- x --> b"))


def test_raw_html_is_text() -> None:
    assert "<script>alert(1)</script>" == words_of_blocks("<script>alert(1)</script>")
    assert "a<b>c</b>" == words_of_blocks("a <b>c</b>")
