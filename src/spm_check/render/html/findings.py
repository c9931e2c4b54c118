"""The findings by clause, each with what is wrong, why it matters and what to do."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from spm_check.model.clause import chapter_of
from spm_check.model.finding import Finding
from spm_check.render.figures import compact
from spm_check.render.following import Following
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import badge
from spm_check.render.html.elements import Html, element
from spm_check.render.html.filters import NO_OFFICE, UNIT, filters
from spm_check.render.html.offices import Behind, behind, concerned
from spm_check.render.html.plan import followed
from spm_check.render.html.sections import Section, section
from spm_check.render.sentences import Said, Speaker, alike
from spm_check.render.words.plan import plan_words


def findings(book: Book) -> Section:
    """Return all findings, with filters where a script can apply them."""
    report, labels = book.report, book.words.labels
    count = len(report.findings)
    if not count:
        return section("findings", labels.findings, element("p", labels.no_findings))
    hints = {finding.code for finding in report.findings} & {"not-declared"}
    hint = (element("p", labels.practice_hint, class_="note"),) if hints else ()
    return section("findings", labels.findings, filters(book), *_clauses(book), *hint, count=count)


def _clauses(book: Book) -> Iterator[Html]:
    speaker, documents = Speaker(book.report, book.words), behind(book.report.unit)
    following = Following(book.report, book.words)
    for number, group in groupby(book.report.findings, lambda finding: finding.clause):
        if number is None:
            title = book.words.labels.whole_unit
        else:
            title = book.titled(book.report.catalogue.clause_by_number[number])
        told = (
            _finding(each, speaker.say(each), followed(each, following), documents, book)
            for each in alike(group, book.report)
        )
        head = element("h3", title, id=f"f-{number or UNIT}")
        yield element("div", head, *told, class_="clause")


def _finding(
    same: Sequence[Finding], said: Said, action: str, documents: Behind, book: Book
) -> Html:
    labels, first = book.words.labels, same[0]
    ids = [finding.requirement for finding in same if finding.requirement is not None]
    about = (element("span", compact(ids, first.clause or ""), class_="id"), " ") if ids else ()
    keys = {office.key: office for office in book.report.unit.offices}
    offices = [key for key in concerned(same, documents) if key in keys]
    pairs = (
        (labels.asked, said.asks),
        (labels.why, said.why),
        (labels.what_to_do, said.action),
        (plan_words(book.words.code).action, action),
        (book.own.answers_to, ", ".join(keys[key].title for key in offices)),
        (labels.place, said.places),
    )
    told = (
        element("div", element("dt", name), element("dd", text)) for name, text in pairs if text
    )
    numbers = list(keys)
    return element(
        "article",
        element(
            "h4", badge(first.grade, book.words.verdicts[first.grade]), " ", *about, said.title
        ),
        element("p", said.message),
        element("dl", *told),
        class_=f"finding {first.grade}",
        data_grade=first.grade,
        data_chapter=chapter_of(first.clause) if first.clause else UNIT,
        data_office=" ".join(str(numbers.index(key)) for key in offices) or NO_OFFICE,
        data_count=str(len(same)),
    )
