"""The Markdown report has the figures of the JSON, and a shape that every reader understands."""

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rendering import NAMES, example
from spm_check.model.report import GapReport
from spm_check.render.json_v1 import plain
from spm_check.render.markdown import MOST, render_markdown
from spm_check.render.sentences import alike
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words

READER = MarkdownIt("commonmark").enable("table")


def rows(text: str) -> list[list[list[str]]]:
    """Return the tables of a document: rows of cells, as they are shown."""
    tables: list[list[list[str]]] = []
    tokens = READER.parse(text)
    for n, token in enumerate(tokens):
        match token.type:
            case "table_open":
                tables.append([])
            case "tr_open":
                tables[-1].append([])
            case "th_open" | "td_open":
                tables[-1][-1].append(shown(tokens[n + 1]))
    return tables


def shown(token: Token) -> str:
    """Return what a reader sees of a piece of text."""
    return "".join(child.content for child in token.children or ())


def headings(text: str) -> list[tuple[str, str]]:
    """Return the headings with their rank."""
    tokens = READER.parse(text)
    return [
        (token.tag, shown(tokens[n + 1]))
        for n, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def test_figures_agree_with_the_json(report: GapReport, words: Words) -> None:
    told = plain(report, words)
    heads, *counts = rows(render_markdown(report, words))[0]
    assert 4 == len(heads)
    summary = told["summary"]
    wanted = [summary[key] for key in ("fulfilled", "procedures", "records", "documents")]
    assert len(wanted) + len(told["chapters"]) == len(counts)
    for part, (name, met, share, colour) in zip([*wanted, *told["chapters"]], counts, strict=True):
        of = part.get("applicable", part.get("of"))
        assert f"{part['met']} {words.labels.of} {of}" == met.partition(" (")[0], name
        if "percent" in part and part["percent"] is not None:
            assert f"{part['percent']}%".replace(".", words.decimal_sign) == share
            assert words.colours[part["colour"]] == colour


def test_the_conclusion_counts_the_findings(report: GapReport, words: Words) -> None:
    counted = plain(report, words)["summary"]["findings"]
    conclusion = render_markdown(report, words).splitlines()[4]
    assert conclusion.startswith(f"**{words.conclusions[report.summary.worst]}**: ")
    assert [str(count) for count in counted.values()] == re.findall(r"\d+", conclusion)


def test_what_is_left_out_of_a_count_is_told_beside_it() -> None:
    counts = rows(render_markdown(example("puskesmas-melati"), words_of("en")))[0]

    assert [
        "167 of 195 (41 with observations; 36 left out)",
        "2 of 6",
        "7 of 16 (5 left out)",
    ] == [row[1] for row in counts[1:4]]


def without_plan(tables: list[list[list[str]]], words: Words) -> list[list[list[str]]]:
    """Return the tables that every report has: few units have an action plan."""
    return [table for table in tables if table[0][0] != plan_words(words.code).standing]


def test_every_requirement_has_a_row_with_its_verdict_and_evidence(
    report: GapReport, words: Words
) -> None:
    told = [each for c in plain(report, words)["clauses"] for each in c["requirements"]]
    basis = without_plan(rows(render_markdown(report, words)), words)[1][1:]

    assert [
        (each["id"], words.kinds[each["kind"]], words.verdicts[each["verdict"]]) for each in told
    ] == [tuple(row[:3]) for row in basis]
    for each, row in zip(told, basis, strict=True):
        assert all(evidence["item"] in row[3] for evidence in each["evidence"] if evidence["item"])


def test_evidence_names_the_clause_by_which_it_serves() -> None:
    basis = rows(render_markdown(example("puskesmas-melati"), words_of("en")))[1]
    evidence = {row[0]: row[3] for row in basis}

    assert "DE-01: on paper; PM-01 via 4.2.3: review overdue" == evidence["4.2.3.f"]
    assert "" == evidence["7.3.1.p1"]


def test_every_item_has_a_row(report: GapReport, words: Words) -> None:
    items = plain(report, words)["items"]
    tables = without_plan(rows(render_markdown(report, words)), words)
    assert (3 if items else 2) == len(tables)
    if items:
        assert [item["id"] for item in items] == [row[0] for row in tables[2][1:]]
        assert [item["title"] for item in items] == [row[1] for row in tables[2][1:]]
        assert {5} == {len(row) for row in tables[2]}


def test_every_group_of_findings_is_told_once(report: GapReport, words: Words) -> None:
    text = render_markdown(report, words)
    grades = [words.verdicts[group[0].grade] for group in alike(report.findings, report)]
    assert grades == re.findall(r"^- \*\*(\w+)\*\*", text, re.MULTILINE)


def test_headings_follow_one_another(report: GapReport, words: Words) -> None:
    found = headings(render_markdown(report, words))
    assert ("h1", f"{words.labels.gap_report}: {report.unit.name}") == found[0]
    assert "h1" not in {rank for rank, _ in found[1:]}
    assert "h2" == found[1][0]
    clauses = dict.fromkeys(f.clause for f in report.findings if f.clause)
    assert list(clauses) == [
        title.split()[0] for rank, title in found if rank == "h3" and title[0].isdigit()
    ]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_left_out_and_seen_on_site_is_listed(name: str, words: Words) -> None:
    report, labels = example(name), words.labels
    titles = {title for _, title in headings(render_markdown(report, words))}
    assert bool(report.exclusions) == (labels.excluded in titles)
    assert bool(report.answers) == (labels.not_applicable in titles)
    assert bool(report.summary.see_on_site) == (labels.see_on_site in titles)
    assert bool(report.items) == (labels.items in titles)


def test_it_says_what_it_is(report: GapReport, words: Words) -> None:
    last = render_markdown(report, words).splitlines()[-1]
    assert last.startswith(f"{words.labels.about_note} {words.labels.copyright_note}")


def test_a_line_never_ends_in_spaces_and_no_blank_lines_pile_up(
    report: GapReport, words: Words
) -> None:
    text = render_markdown(report, words)
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
    assert "\n\n\n" not in text
    assert text.endswith("\n")
    assert text == render_markdown(report, words)


def test_undeclared_files_are_listed_up_to_a_limit_and_counted(
    every_finding: GapReport, words: Words
) -> None:
    paths = tuple(f"berkas-{n:03}.pdf" for n in range(MOST + 7))
    text = render_markdown(replace(every_finding, undeclared=paths), words)
    assert MOST == text.count("- berkas-")
    assert words.labels.more.format(count=7) in text
    assert f"## {words.labels.undeclared} ({MOST + 7})" in text
