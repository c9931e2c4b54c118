"""The quality manual as a document: whatever the audit knows stands in it, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from papers import opened
from rendering import NAMES, example
from spm_check.errors import Place
from spm_check.manual.composing import compose
from spm_check.model.process import Process
from spm_check.model.report import GapReport
from spm_check.model.unit import Statement
from spm_check.render.docx import paper_docx
from spm_check.render.html.paper import paper_html
from spm_check.render.paper.manual import quality_manual
from spm_check.render.paper.sheet import (
    Block,
    Heading,
    Paper,
    Paragraph,
    Prose,
    Table,
)
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.manual import manual_words
from wild import TEXTS, WORD, wild

PLACE = Place("unit.yaml", 1, 1)


def manual(report: GapReport, words: Words) -> Paper:
    return quality_manual(compose(report), words)


def blocks(paper: Paper) -> Iterator[Block]:
    return (block for section in paper.sections for block in section.blocks)


def cells(paper: Paper) -> set[str]:
    tables = (block for block in blocks(paper) if isinstance(block, Table))
    return {cell.text for each in tables for row in each.rows for cell in row}


@pytest.mark.parametrize("name", NAMES)
def test_every_clause_item_office_and_exclusion_is_told(name: str, words: Words) -> None:
    report = example(name)
    paper = manual(report, words)
    headings = {block.text for block in blocks(paper) if isinstance(block, Heading)}
    told = cells(paper)

    for clause in report.catalogue.clauses:
        title = clause.title.in_(words.code)
        assert {f"{clause.number} {title}", f"{clause.number}. {title}"} & headings
    assert {item.id for item in report.unit.items} <= told
    assert {office.title for office in report.unit.offices} <= told
    assert {each.reference.target for each in report.unit.exclusions} <= told
    assert {each.because for each in report.unit.exclusions if each.because} <= told


@pytest.mark.parametrize("name", NAMES)
def test_where_nothing_is_written_every_requirement_is_asked(name: str, words: Words) -> None:
    report = example(name)
    said = [
        block.spans[0].text for block in blocks(manual(report, words)) if isinstance(block, Prose)
    ]

    written = {each.clause for each in report.unit.statements}
    asked = [j.requirement for j in report.judgements if j.left_out is None]
    expected = {
        f"{each.asks.in_(words.code)} ({each.id})" for each in asked if each.clause not in written
    }
    assert expected <= set(said)


def test_what_is_open_is_listed_and_goes_away(words: Words) -> None:
    report = example("puskesmas-melati")
    clauses = [each.clause.number for each in report.clauses]
    done = replace(
        report,
        unit=replace(
            report.unit, statements=tuple(Statement(each, "Sudah.", PLACE) for each in clauses)
        ),
    )
    title = f"E. {manual_words(words.code).annex.to_do}"

    assert [True, False] == [
        any(isinstance(b, Heading) and b.text == title for b in blocks(manual(each, words)))
        for each in (report, done)
    ]


def test_a_head_who_came_later_is_asked_to_confirm(words: Words) -> None:
    todos = [
        block.text
        for block in blocks(manual(example("puskesmas-melati"), words))
        if isinstance(block, Paragraph) and block.look == "todo"
    ]

    assert "Kepala Puskesmas" in todos[0]
    assert "2012" in todos[0]


def hostile(text: str) -> GapReport:
    """Return a report with a text wherever the manual takes one."""
    report = wild(text)
    process = Process("p", text, "core", PLACE, "wmm", (text,), (text,), (text,), (text,))
    said = Statement("8.3", f"x {text}", PLACE)
    return replace(report, unit=replace(report.unit, processes=(process,), statements=(said,)))


@settings(max_examples=4)
@given(TEXTS)
def test_no_text_is_more_than_text_in_word(text: str) -> None:
    words = words_of("en")
    document, tame = (opened(paper_docx(manual(hostile(each), words))) for each in (text, WORD))

    assert len(tame.part.rels) == len(document.part.rels)
    assert {each.tag for each in document.element.body.iter()} <= {
        each.tag for each in tame.element.body.iter()
    } | {f"{{{tame.element.nsmap['w']}}}{each}" for each in ("b", "i", "ind", "tab")}


@settings(max_examples=10)
@given(TEXTS)
def test_no_text_is_more_than_text_in_html(text: str) -> None:
    page = paper_html(manual(hostile(text), words_of("en"))).decode()

    assert "<script" not in page
    assert 1 == page.count("<svg ")
    assert "javascript:" not in page.replace("javascript:1", "") or "href=" not in text
