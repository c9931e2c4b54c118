"""Every draft in both forms and languages says all that it has to say, in Word and in Markdown."""

import re
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from markdown_it import MarkdownIt
from pypdf import PdfReader

from builders import office, practice, unit
from foreign import needs
from hostile import HOSTILE
from papers import docx_lines, opened, squeezed
from procedures import NAMES, filled
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import LegalBasis, Unit
from spm_check.model.unit_procedure import UnitProcedure
from spm_check.render.clean import clean
from spm_check.render.docx.office_form import office_form_docx
from spm_check.render.office_form_markdown import office_form_markdown
from spm_check.render.paper.procedure import ProcedureForm, procedure_form, usual_form
from spm_check.render.words.procedure import procedure_words

FORMS: tuple[ProcedureForm, ...] = ("puskesmas", "ministry")

UNIT = unit(
    office("kepala", title="Kepala Puskesmas", holder="dr. Contoh Satu"),
    office("wmm", title="Wakil Manajemen Mutu"),
    *(practice(clause, note=f"Praktik {clause}") for clause in (*NAMES[:-1], "7.5.1")),
    name="Puskesmas Melati",
    parent="Dinas Kesehatan Kota Contoh",
    legal_basis=(LegalBasis("Perwal", "12", "2012", "Penerapan sistem mutu"),),
)

every_draft = pytest.mark.parametrize("name", NAMES)
both_forms = pytest.mark.parametrize("form", FORMS)
both_languages = pytest.mark.parametrize("language", LANGUAGES)


def texts(procedure: UnitProcedure, form: ProcedureForm) -> list[str]:
    """Return what a form has to say of a procedure, whatever it says besides."""
    steps = procedure.steps
    told = [procedure.unit, procedure.parent or "", procedure.title, procedure.purpose]
    told += [*procedure.policy, *procedure.references, *procedure.tools, *procedure.related]
    told += [*procedure.records, *procedure.performers, *(each.note for each in steps)]
    told += [text for pair in procedure.definitions for text in pair]
    told += [each.note for each in procedure.practices]
    if form == "ministry":
        told += [*procedure.qualifications, *procedure.warnings]
        told += [text for each in steps for text in (each.needs, each.output)]
    return [clean(text).strip() for text in (*told, *(each.does[1:] for each in steps)) if text]


def markdown_text(markdown: str) -> str:
    """Return what a reader of Markdown sees."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    pieces = (child for token in tokens for child in token.children or ())
    return squeezed("".join(each.content for each in pieces if each.type == "text"))


@every_draft
@both_forms
@both_languages
def test_all_that_a_draft_says_stands_in_word(
    name: str, form: ProcedureForm, language: Language
) -> None:
    procedure = filled(name, UNIT, language)
    said = squeezed("".join(docx_lines(office_form_docx(procedure_form(procedure, form)))))

    assert [] == [text for text in texts(procedure, form) if squeezed(text) not in said]
    assert "12" in said
    assert procedure_words(language).blanks.employee.replace(" ", "") in said


@every_draft
@both_forms
@both_languages
def test_and_in_markdown(name: str, form: ProcedureForm, language: Language) -> None:
    procedure = filled(name, UNIT, language)
    said = markdown_text(office_form_markdown(procedure_form(procedure, form)))

    assert [] == [text for text in texts(procedure, form) if squeezed(text) not in said]


@both_languages
def test_the_control_block_and_the_nine_parts_of_a_health_centre(language: Language) -> None:
    words = procedure_words(language).health
    document = opened(office_form_docx(procedure_form(filled("8.3", UNIT, language), "puskesmas")))
    control, parts, changes = document.tables
    labels = [words.number, words.revision, words.issued, words.page]
    named = [
        words.definitions,
        words.purpose,
        words.policy,
        words.references,
        words.tools,
        words.steps,
        words.offices,
        words.documents,
    ]

    assert labels == [row.cells[2].text for row in control.rows[1:5]]
    assert [f"{number}. {each}" for number, each in enumerate(named, 1)] == [
        row.cells[0].text for row in parts.rows
    ]
    assert f"9. {words.changes}" == changes.rows[0].cells[0].text
    assert "dr. Contoh Satu" in control.rows[-1].cells[-1].text
    fields = [each.get(qn("w:instr")) for each in control._tbl.iter(qn("w:fldSimple"))]  # noqa: SLF001
    assert [" PAGE ", " NUMPAGES "] == fields


@both_languages
def test_the_identity_and_the_table_of_the_ministry(language: Language) -> None:
    words = procedure_words(language).ministry
    procedure = filled("8.3", UNIT, language)
    document = opened(office_form_docx(procedure_form(procedure, "ministry")))
    identity, steps, _ = document.tables
    labels = [words.number, words.made, words.revised, words.effective, words.approved, words.name]
    boxes = [words.law, words.qualifications, words.related, words.tools]
    boxes += [words.warnings, words.records]

    assert labels == [row.cells[1].text for row in identity.rows[:6]]
    assert [f"{each}:" for each in boxes] == [
        cell.text.split("\n")[0].strip() for row in identity.rows[6:] for cell in row.cells[:2]
    ]
    heads = [cell.text for cell in steps.rows[1].cells]
    assert [words.order, words.activity, *procedure.performers] == heads[:6]
    assert [words.needs, words.time, words.output, words.note] == heads[6:]
    for row, step in zip(steps.rows[2:], procedure.steps, strict=True):
        marks = [cell.text for cell in row.cells[2:6]]
        assert 1 == marks.count("●")
        assert step.by == procedure.performers[marks.index("●")]
    assert {WD_ORIENT.LANDSCAPE} == {section.orientation for section in document.sections}


def test_steps_are_a_list_that_word_counts_itself() -> None:
    document = opened(office_form_docx(procedure_form(filled("8.3", UNIT), "puskesmas")))
    cell = document.tables[1].rows[5].cells[1]
    numbers = {each.get(qn("w:val")) for each in cell._tc.iter(qn("w:numId"))}  # noqa: SLF001

    assert 1 == len(numbers)
    assert 10 == len(list(cell._tc.iter(qn("w:numId"))))  # noqa: SLF001


def test_what_is_to_be_filled_in_is_shaded() -> None:
    document = opened(office_form_docx(procedure_form(filled("service", unit()), "ministry")))
    shaded = [
        "".join(text.text or "" for text in run.iter(qn("w:t")))
        for run in document.element.body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:highlight')}") is not None
    ]

    assert "[isi: tahap inti pelayanan, satu tahap satu baris]" in shaded
    assert all(re.fullmatch(r"\[isi: [^\]]+\]", each) for each in shaded)


def test_a_practice_is_marked_as_what_is_not_the_procedures_yet() -> None:
    procedure = filled("8.3", UNIT)
    for form in FORMS:
        lines = docx_lines(office_form_docx(procedure_form(procedure, form)))
        (told,) = (line for line in lines if "Praktik 8.3" in line)
        assert told.startswith("Praktik yang sudah berjalan")


@both_forms
def test_equal_drafts_have_equal_bytes_and_no_time_of_their_own(form: ProcedureForm) -> None:
    made = [office_form_docx(procedure_form(filled("4.2.4", UNIT), form)) for _ in range(2)]

    assert made[0] == made[1]
    with ZipFile(BytesIO(made[0])) as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in archive.infolist()}


def hostile(text: str) -> Unit:
    """Return a unit that types a text wherever it may."""
    return unit(
        office("kepala", title=text, holder=text),
        practice("8.3", note=text),
        name=text,
        parent=text,
        legal_basis=(LegalBasis(text, text, text, text),),
    )


@both_forms
@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_unit_types_comes_out_as_text(text: str, form: ProcedureForm) -> None:
    procedure = filled("8.3", hostile(text))
    paper = procedure_form(procedure, form)
    said = squeezed("".join(docx_lines(office_form_docx(paper))))
    markdown = office_form_markdown(paper)

    assert squeezed(clean(text)) in said
    assert squeezed(clean(text)) in markdown_text(markdown)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e\u2028]", markdown)
    shown = MarkdownIt("commonmark").enable("table").render(markdown)
    assert not re.search(r"<(script|a|img|code|del|hr)\b", shown)


def test_the_form_follows_the_kind_of_unit() -> None:
    assert ["puskesmas", "puskesmas", "ministry", "ministry"] == [
        usual_form(kind) for kind in ("puskesmas", "hospital", "agency", "village-office")
    ]


@needs("soffice")
@both_forms
@both_languages
def test_libreoffice_shows_it_without_losing_a_step(
    tmp_path: Path, form: ProcedureForm, language: Language
) -> None:
    procedure = filled("8.2.2", UNIT, language)
    (tmp_path / "sop.docx").write_bytes(office_form_docx(procedure_form(procedure, form)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*command, str(tmp_path), str(tmp_path / "sop.docx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    pages = [page.extract_text() for page in PdfReader(tmp_path / "sop.pdf").pages]
    shown = squeezed("".join(pages))

    assert len(pages) <= 4  # three with the fonts of offices, four with wider ones
    assert [] == [
        each.output
        for each in procedure.steps
        if form == "ministry" and squeezed(each.output) not in shown
    ]
    told = procedure_words(language).page.format(page=1, pages=len(pages))
    assert squeezed(told) in squeezed(pages[0])
