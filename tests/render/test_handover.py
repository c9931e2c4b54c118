"""A handover on a terminal, in Markdown and in Word: the same lists, and nothing acts in them."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest
from markdown_it import MarkdownIt

from builders import ON, document, holdings, office, unit
from hostile import HOSTILE
from rendering import NAMES, drawn, example
from spm_check.audit import audit
from spm_check.continuity.due import due
from spm_check.continuity.handing_over import AHEAD, handover
from spm_check.model.clause import Catalogue
from spm_check.model.handover import Handover
from spm_check.model.report import GapReport
from spm_check.model.unit import Office
from spm_check.render.clean import clean
from spm_check.render.docx import paper_docx
from spm_check.render.handover.paper import handover_paper
from spm_check.render.handover.parties import parties
from spm_check.render.handover.parts import parts_of
from spm_check.render.handover.terminal import render_handover
from spm_check.render.paper.markdown import paper_markdown
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words
from spm_check.render.words.handover import handover_words


def handed(report: GapReport, one: Office) -> Handover:
    """Return what an office hands over on the day of a report; the plan is not its calendar's."""
    return handover(report, due(report.unit, report.catalogue, None, report.on, AHEAD), one)


EVERY_OFFICE = [(name, one.key) for name in NAMES for one in example(name).unit.offices]


@pytest.mark.parametrize(("name", "key"), EVERY_OFFICE)
def test_all_formats_tell_the_same_lists(name: str, key: str, words: Words) -> None:
    report = example(name)
    (one,) = (each for each in report.unit.offices if each.key == key)
    made = handed(report, one)
    paper = handover_paper(made, report, words)
    parts = list(parts_of(made, report, words))

    screen = drawn(lambda console: render_handover(made, report, words, console), 200)
    markdown = paper_markdown(paper)
    word = docx.Document(BytesIO(paper_docx(paper)))
    headings = [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"]
    assert [part.title for part in parts] == [each.partition(". ")[2] for each in headings]
    for part in parts:
        assert f"\n{part.title}\n" in screen
        assert all(sum(part.widths) == 170 for _ in part.rows)
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    rows = sum(each.type == "tr_open" for each in tokens)
    people = len(parties(made, words))
    known = 1 + (2 + people) + 1 + 4  # the facts of the cover, and where people sign
    assert rows == known + sum(len(part.rows) + 1 for part in parts if part.rows)
    assert [len(part.rows) + 1 for part in parts if part.rows] == [
        len(each.rows) for each in word.tables[2:]
    ]


def test_a_changed_head_is_told_in_the_words_of_the_audit(words: Words) -> None:
    report = example("puskesmas-melati")
    made = handed(report, report.unit.offices[0])
    (finding,) = (f for f in report.findings if f.code == "head-changed-since-approval")
    said = Speaker(report, words).say([finding]).message

    assert said in next(parts_of(made, report, words)).notes
    assert said in paper_markdown(handover_paper(made, report, words))


@pytest.mark.parametrize("since", [None, ON])
@pytest.mark.parametrize("holder", [None, "-", "Contoh Satu"])
def test_parties_are_named_where_they_are_known(
    catalogue: Catalogue, words: Words, since: date | None, holder: str | None
) -> None:
    of = unit(office("kepala", since=since, holder=holder))
    report = audit(catalogue, of, holdings(of), ON)
    giver, taker = parties(handed(report, of.offices[0]), words)
    named, unnamed = (taker, giver) if since else (giver, taker)
    own = handover_words(words.code)

    assert ("", own.unnamed) == (unnamed.name, unnamed.told)
    assert {"Contoh Satu": "Contoh Satu"}.get(holder or "", "") == named.name
    assert (own.unnamed if not named.name else "Contoh Satu") == named.told.partition(" (")[0]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_only_shows(catalogue: Catalogue, words: Words, text: str) -> None:
    offices = (office("kepala", title=text, holder=text), office("wmm", title=text, holder=text))
    items = (document("8.3", title=text, id="A"), document("8.3", title=text, id="B", number=None))
    of = replace(unit(*offices, *items), name=text)
    report = audit(catalogue, of, holdings(of), ON)
    made = handed(report, of.offices[0])

    out = drawn(lambda console: render_handover(made, report, words, console), 80)
    assert all(each.isprintable() for each in out.split("\n"))
    paper = handover_paper(made, report, words)
    word = docx.Document(BytesIO(paper_docx(paper)))
    assert clean(text) == word.tables[2].rows[1].cells[1].text
    tokens = MarkdownIt("commonmark").enable("table").parse(paper_markdown(paper))
    inline = [child.type for each in tokens for child in each.children or ()]
    assert {"text", "em_open", "em_close"} >= set(inline)


def test_equal_handovers_have_equal_bytes(words: Words) -> None:
    report = example("puskesmas-melati-2013")
    papers = (handover_paper(handed(report, o), report, words) for o in report.unit.offices[:1] * 2)
    one, other = map(paper_docx, papers)
    assert one == other
