"""The report as a Word document and as PDF: one document, the same texts, nothing that acts."""

from collections import Counter
from io import BytesIO

import pytest
from docx.document import Document as DocumentObject
from hypothesis import given, settings
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from papers import docx_lines, opened, pdf_pages
from rendering import NAMES, example
from running import EXAMPLES, spm
from spm_check.cli import extras
from spm_check.errors import UnusableError
from spm_check.model.text import Language
from spm_check.render.docx import render_docx
from spm_check.render.pdf import render_pdf
from spm_check.render.sentences import Speaker, alike
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from wild import TAME, TEXTS, wild

ENGLISH = words_of("en")
LANGUAGE_TAGS = {"id": "id-ID", "en": "en-GB"}


def root(reader: PdfReader) -> DictionaryObject:
    """Return the catalogue of a PDF."""
    found = reader.trailer["/Root"].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def squeezed(text: str) -> str:
    """Return a text without its white space and hyphens, which a line's end may change."""
    return "".join(text.split()).replace("-", "").replace("\u00ad", "")


@pytest.mark.parametrize("name", NAMES)
def test_both_tell_every_finding(name: str, words: Words) -> None:
    report = example(name)
    speaker = Speaker(report, words)
    messages = [squeezed(speaker.say(group).message) for group in alike(report.findings, report)]
    in_word = squeezed(" ".join(docx_lines(render_docx(report, words))))
    in_pdf = squeezed(" ".join(pdf_pages(render_pdf(report, words))))

    assert [] == [each for each in messages if each not in in_word]
    assert [] == [each for each in messages if each not in in_pdf]


def test_a_word_document_has_headings_repeated_heads_and_its_language(
    words: Words, language: Language
) -> None:
    document = opened(render_docx(example("puskesmas-melati"), words))
    xml = document.element.xml

    named = ((each.style, each.text) for each in document.paragraphs)
    headings = [text for style, text in named if style and (style.name or "").startswith("Heading")]
    assert len(headings) > 10
    assert "w:tblHeader" in xml
    assert LANGUAGE_TAGS[language] in document.styles.element.xml
    assert {"PAGE", "NUMPAGES"} <= set(document.sections[-1].footer.part.element.xml.split())
    assert {False, True} == {
        int(each.page_width or 0) > int(each.page_height or 0) for each in document.sections
    }


def test_a_pdf_has_an_outline_its_language_and_numbered_pages(
    words: Words, language: Language
) -> None:
    reader = PdfReader(BytesIO(render_pdf(example("puskesmas-melati"), words)))
    pages = len(reader.pages)

    assert language == str(root(reader)["/Lang"])[:2]
    assert reader.metadata is not None
    assert "Puskesmas Melati" in str(reader.metadata.title)
    assert len(reader.outline) > 3
    assert f"2 {words.labels.of} {pages}" in " ".join(reader.pages[1].extract_text().split())


@pytest.mark.parametrize("format_", ["docx", "pdf"])
def test_equal_reports_have_equal_bytes_in_every_process(
    format_: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = []
    for _ in range(2):
        file = tmp_path_factory.mktemp("paper") / f"a.{format_}"
        spm("audit", EXAMPLES / "kantor-perizinan", "--on", "2012-07-01", "-o", f"{format_}={file}")
        made.append(file.read_bytes())

    assert made[0] == made[1]


def shape(document: DocumentObject) -> Counter[str]:
    """Return how often each kind of element stands in a Word document, but for line breaks."""
    tags = (each.tag.rpartition("}")[2] for each in document.element.body.iter())
    return Counter(tag for tag in tags if tag not in {"br", "tab", "r", "t", "rPr"})


@settings(max_examples=12)
@given(TEXTS)
def test_no_text_is_more_than_text_in_a_word_document(text: str) -> None:
    document, tame = opened(render_docx(wild(text), ENGLISH)), opened(render_docx(TAME, ENGLISH))

    assert set(shape(tame)) == set(shape(document))
    assert len(tame.part.rels) == len(document.part.rels)


@settings(max_examples=8)
@given(TEXTS)
def test_no_text_is_more_than_text_in_a_pdf(text: str) -> None:
    reader = PdfReader(BytesIO(render_pdf(wild(text), ENGLISH)))

    assert not [page for page in reader.pages if "/Annots" in page]
    assert {"/OpenAction", "/AA", "/Names"}.isdisjoint(root(reader))


def test_characters_that_the_fonts_lack_are_kept_and_said() -> None:
    reader = PdfReader(BytesIO(render_pdf(wild("مركز 健康 😀"), ENGLISH)))

    assert len(reader.pages) > 1


def test_a_missing_library_is_told_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    with pytest.raises(UnusableError) as raised:
        extras.need_office("audit", ["docx"])

    assert ["office-missing"] == [each.code for each in raised.value.complaints]
